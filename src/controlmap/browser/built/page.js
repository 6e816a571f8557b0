var Qe="http://www.w3.org/2000/svg";function l(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&
(o.textContent=n),o}function A(t,e={}){let n=document.createElementNS(Qe,t);for(let[o,r]of Object.entries(e))n.setAttribute(
o,String(r));return n}function jt(t,e){let n=t.querySelector(e);if(!n)throw new Error(`The page has no ${e}`);return n}function b(t,e){
return Array.from(t.querySelectorAll(e),n=>n)}function w(t,e){let{target:n}=t;return n&&"closest"in n?n.closest(e):null}var qt={أ:"ا",إ:"ا",آ:"ا",ٱ:"ا",ى:"ي",ؤ:"و",ئ:"ي",ة:"ه"},Bt=["zone","annotation","place","front","at","a\
ctor"];var Gt="ـ'’‘`´ʼʿʾ-";var L={equal:0,same_name:.5,same_loosely:.7,begins:1,begins_alike:1.5,word_begins:2,mistakes:3,mistakes_and_unfinished:3.25,
not_found:100,most_mistakes:[0,0,0,.5,1,1.5,2],nearest_mistakes:.4,least_letters:3,half_a_mistake:.5,nearest:5};var y={articles:"ad adh al an ar as ash at ath az ed el en er es esh et ez il ul ال",rules:[["ء",""],["ڤ","ف"],["پ",
"ب"],["گ","غ"],["چ","ج"],["ی","ي"],["ک","ك"],["ديموقر","ديمقر"],["اميرك","امريك"],["مليش",
"ميليش"],["ه$","ا"],["^(sch|ch)","sh"],["tch","ch"],["dj","j"],["gh","g"],["kh","x"],["ph","f"],["th","t"],["tz",
"ts"],["n(?=b)","m"],["ck|q","k"],["h$",""],["oo|ou|uu|(?:aw|ow|au|ao)(?![aeiouy])","u"],["o","u"],["ee|ii|(?:ai|ei|ay|e\
y|aiy|eiy)(?![aeiouy])","i"],["([aeiu])i(?=[aeu])","$1y"],["([^aeiouy])y(?![aeiou])","$1i"],["([^aeiouyw])uw?(?=[aei])",
"$1w"],["([^aeiouyw])(?:iy+|i|y)(?=[aeu])","$1iy"]],loose:[["^[وبلك]?ال(?=..)",""],["^ا(?=...)",""],["^(?:al|el|a\
r|as|ash|ad|an|at|az|ed|es|ez)(?=[^aeiou].{3})",""]],either:[["dh",["d","z"]],["e",["a","i"]]],near:["ضظ","ذدز","ثت\
ط","صس","قكغ","حهخ","اعه","اي","يو","شس","aeiuy","uw","kxg","hx","dzj","td","sz","bp","fv","gj","mn"],
slight:"اويهعaeiuyhw",ranks:"air airport base camp city countryside crossing district facility garrison governorate\
 governorates naval of province provinces suburb town village اطراف الجويه العاصمه العسكري بلدتي بلده حي ريف قاعده قريه \
قضاء محافظتي محافظه محيط مخيم مدينتي مدينه مطار معبر من منطقه ناحيه ولايه",
most_keys:32};var Ft="view";var Ut=Bt,Mo=[...Ut.filter(t=>t!=="annotation"),"annotation"],tn=[...Ut,"home","day","relation","turn","then"];function Vt(t){
return tn.find(e=>e in t)}var ct={zone:null,front:null,at:null,zones:[],places:[]};function lt(t){for(let e=t.parentElement;e&&e!==document.body;e=e.parentElement)if(e.scrollHeight>e.clientHeight+1&&/auto|scroll/.
test(getComputedStyle(e).overflowY))return e;return document.scrollingElement??document.documentElement}function ut(t){return t===
document.scrollingElement?{top:0,bottom:t.clientHeight}:t.getBoundingClientRect()}function ft(t,e=1/6){let n=lt(t);n.scrollTop+=
t.getBoundingClientRect().top-ut(n).top-n.clientHeight*e}function en(t){let e=t.getBoundingClientRect(),n=ut(lt(t));return e.
top>=n.top&&e.bottom<=n.bottom}function Xt(t){en(t)||ft(t,1/3)}function Yt(t){let e=lt(t),n=t.getBoundingClientRect(),o=ut(
e),r=n.bottom-o.bottom+8,s=o.top+8-n.top;s>0?e.scrollTop-=s:r>0&&(e.scrollTop+=Math.min(r,-s))}function Y(t){if(!t)return;
let{top:e,bottom:n}=t.getBoundingClientRect();Math.min(n,window.innerHeight)-Math.max(e,0)<80&&t.scrollIntoView()}function Zt(t){
t.getBoundingClientRect().bottom>window.innerHeight&&t.scrollIntoView()}var Z=new Map;function Jt(t,{day:e,points:n}){if(!t)return;let o=Z.get(t);o&&o.day!==e&&Z.clear(),Z.set(t,{day:e,points:n})}
function Qt(t,e){if(t.type!=="day"||!e||e.change||e.zones.length)return null;let n=Z.get(t.id??"");return n?{...e,...n,stamp:t.
stamp}:null}function h(){return Array.from(document.querySelectorAll("iframe"),t=>t.contentWindow?.ControlMap).filter(t=>t!==void 0)}var C=null;function te(t){C=t}function ee(t){C&&t>=C.stamp&&(C=null)}var ne=()=>!!C;function oe(){let t=C;return C=null,
t}var se=["zone","front","place"],P=new Map,re=new WeakSet,ie=null,z=null;function ae(t,e){let n=ie?.[t];return n&&e?new URL(
`${n+encodeURIComponent(e)}.html`,document.baseURI).href:null}function on(t,e){let n=ae(t,e);!navigator.onLine||!n||P.has(
n)||(P.set(n,null),fetch(n).then(o=>o.ok?o.text():null).then(o=>P.set(n,o),()=>P.delete(n)))}function rn(t){for(let e of se){
let n=w(t,`[data-${e}]`);n&&on(e,n.dataset[e])}}function ce(t){let e=document.querySelector(".st-key-zone-panel .stHtml:\
has(> .cm-panel)");return e&&(e.innerHTML=t),!!e}function mt(t){if(!re.has(t)){re.add(t);for(let e of["pointerover","poi\
nterdown","focusin"])t.addEventListener(e,rn,{passive:!0})}}function le(t){let e=se.find(r=>r===t.type),n=e?ae(e,t.id):null,
o=n?P.get(n):null;z=o&&ce(o)?{html:o,stamp:t.stamp}:null}function ue(t){ie=t.panels,z&&t.stamp<z.stamp?ce(z.html):z=null}var M=256,J=2,me=160,D=1e3,pt=new Map,dt=new Uint8Array(M*M).fill(J),K=new Uint8Array(M).fill(J);for(let t=0;t<M;t+=1)ht(
t,t,0);for(let t of y.slight)K[_(t)]=1;for(let t of y.near)for(let e of t)for(let n of t)e!==n&&ht(_(e),_(n),1);for(let[
t,e]of y.either)if(t.length===1)for(let n of e)ht(_(t),_(n),0);var fe=[0,1,2].map(()=>new Uint16Array(me+1));function ht(t,e,n){
dt[t*M+e]=n,dt[e*M+t]=n}function _(t){let e=pt.get(t);return e===void 0&&(e=Math.min(pt.size,M-1),pt.set(t,e)),e}var pe=t=>Uint8Array.
from(Array.from(t).slice(0,me),_);function de(t,e,n){if(t.length-e.length>n)return[D,D];let[o,r,s]=fe;r[0]=0;for(let c=0;c<
e.length;c+=1)r[c+1]=r[c]+K[e[c]];for(let c=0;c<t.length;c+=1){let u=t[c],i=K[u],p=r[0]+i;s[0]=p;for(let f=0;f<e.length;f+=
1){let m=e[f],g=r[f]+dt[u*M+m];r[f+1]+i<g&&(g=r[f+1]+i),s[f]+K[m]<g&&(g=s[f]+K[m]),c&&f&&u===e[f-1]&&m===t[c-1]&&o[f-1]+
J<g&&(g=o[f-1]+J),s[f+1]=g,g<p&&(p=g)}if(p>n)return[D,D];[o,r,s]=[r,s,o]}fe=[o,r,s];let a=D;for(let c=1;c<=e.length;c+=1)
r[c]<a&&(a=r[c]);return[r[e.length],a]}var he=qt;function ge(t){return Array.from(t.normalize("NFKD").toLowerCase(),n=>Gt.includes(n)?"":Object.hasOwn(he,n)?he[n]:
n).join("").normalize("NFKD").replace(/\p{M}/gu,"").trim().replace(/\s+/g," ")}var an=/[-‐‑‒–—―_]/g,cn=/(.)\1+/gu,ln=new Set(y.articles.split(" ")),ye=y.either.map(([t,e])=>[t,e]),un=new Map(
ye.filter(([t])=>t.length===1)),fn=ye.filter(([t])=>t.length>1),gt=y.rules.map(([t,e])=>[new RegExp(t,"gu"),e]),mn=[...y.
loose.map(([t,e])=>[new RegExp(t,"gu"),e]),...gt];function Q(t){return ge(t.replace(an," ")).split(" ").filter(Boolean)}
function tt(t,e=!1){return[...new Set(ke(t).flatMap(n=>xe(n,e,!0)))]}function be(t){return[...new Set(ke(t).flatMap(e=>xe(
e,!0,!1)))]}function ke(t){let e=t.filter((n,o)=>o===t.length-1||!ln.has(n));return e.length<t.length?[t,e]:[t]}function xe(t,e,n){
return Ee(t.map(o=>pn(o,e,n))).map(o=>o.replace(cn,"$1"))}var we=new Map;function pn(t,e,n){let o=`${t} ${e} ${n}`,r=we.
get(o);if(!r){let s=[t];for(let[u,i]of n?fn:[])s=s.flatMap(p=>i.map(f=>p.replaceAll(u,f)));let a=new Set(s.flatMap(u=>(e?
[gt,mn]:[gt]).map(i=>dn(u,i)))),c=u=>n&&un.get(u)||[u];r=[...new Set(Array.from(a,u=>Ee(Array.from(u,c))).flat())].sort(),
we.set(o,r)}return r}function dn(t,e){return e.reduce((n,[o,r])=>n.replace(o,r),t)}function Ee(t){let e=[""];for(let n of t){
let o=e.length*n.length<=y.most_keys?n:n.slice(0,1);e=e.flatMap(r=>o.map(s=>r+s))}return e}var{equal:hn,same_name:gn,same_loosely:wn,begins:yn,begins_alike:bn,word_begins:kn,not_found:et,least_letters:kt,half_a_mistake:wt}=L,
xn=new Set(y.ranks.split(" ")),En={names:[],statements:[],onlyNear:!1};function yt(t){return t.length?{...bt(t),plain:t.
join(""),keys:tt(t),loose:tt(t,!0),open:be(t).map(pe)}:{...bt(t),plain:"",keys:[],loose:[],open:[]}}function bt(t){let e=t.
map(n=>tt([n],!0));return{words:t,each:e,begun:e.flat()}}function vn(t){let e=new Set,n=(o,r)=>e.size<e.add(`${o} ${r}`).
size;return t.map(o=>({...o,keys:o.keys.filter(r=>n("strict",r)),loose:o.loose.filter(r=>n("loose",r)),open:o.open.filter(
r=>n("open",r))}))}var nt=class{constructor(e){this.names=[],this.statements=[];for(let[n,o]of Object.entries(e))n.startsWith(
"annotation:")?this.statements.push([n,bt(Q(o.join(" ")))]):this.names.push([n,vn(o.map(r=>yt(Q(r))))])}search(e){let n=yt(
Q(e));if(!n.words.length)return En;let o=this.ranked(i=>ve(n,i)),r=n.words.filter(i=>!xn.has(i));if(!o.length&&r.length&&
r.length<n.words.length){let i=yt(r);o=this.ranked(p=>ve(i,p))}let s=Math.max(...n.open.map(i=>i.length));if(!o.length){
let i=L.most_mistakes[Math.min(s,L.most_mistakes.length-1)];o=this.ranked(p=>Se(n,p,i))}let a=this.statements.filter(([,
i])=>Ae(n,i)).map(([i])=>i);if(o.length||a.length)return{names:o,statements:a,onlyNear:!1};let c=this.ranked(i=>Se(n,i,L.
nearest_mistakes*s,!1)),u=c[L.nearest-1]?.far??et;return{names:c.filter(({far:i})=>i<=u),statements:[],onlyNear:!0}}ranked(e){
let n=[];for(let[o,r]of this.names){let s=Math.min(...r.map(e));s<et&&n.push({name:o,far:s})}return n.sort((o,r)=>o.far-
r.far)}};function ve(t,e){return e.plain===t.plain?hn:t.keys.some(o=>e.keys.includes(o))?gn:t.loose.some(o=>e.loose.includes(
o))?wn:e.plain.startsWith(t.plain)?yn:t.loose.filter(o=>o.length>=kt||2*o.length>t.plain.length).some(o=>e.loose.some(r=>r.
startsWith(o)))?bn:Ae(t,e)?kn:et}function Ae(t,e){return t.words.every((n,o)=>e.words.some(r=>r.startsWith(n))?!0:t.each[o].
some(r=>r.length>=kt&&e.begun.some(s=>s.startsWith(r))))}function Se(t,e,n,o=!0){let r=et,s=n/wt;for(let a of t.open)for(let c of e.
open){let[u,i]=de(a,c,s);u<=s&&(r=Math.min(r,L.mistakes+u*wt)),i<=s&&o&&a.length>kt+1&&(r=Math.min(r,L.mistakes_and_unfinished+
i*wt))}return r}var vt=".st-key-pickers .stTextInput input",ot="cm-suggestions",xt=null,Et="",j=null,S=-1;function Le(t,e){let n=xt!==null;
if(xt=e,t!==Et&&(j=null),Et=t,!n){document.addEventListener("focusin",o=>rt(o)&&void Me()),document.addEventListener("in\
put",o=>Sn(rt(o))),document.addEventListener("focusout",o=>rt(o)&&q()),document.addEventListener("keydown",Ln,!0);for(let o of[
"scroll","resize"])window.addEventListener(o,Ce,{capture:!0,passive:!0})}}var rt=t=>w(t,vt);function Me(){return j??=fetch(
new URL(Et,document.baseURI)).then(t=>t.ok?t.json():Promise.reject(new Error(String(t.status)))).then(t=>({payload:t,names:new nt(
t.keys)})),j.catch(()=>{j=null}),j}async function Sn(t){if(!t)return;let e=await Me().catch(()=>null);if(!e||document.activeElement!==
t)return;let{names:n,onlyNear:o}=e.names.search(t.value);An(t,e.payload,n.slice(0,e.payload.counts.length-1).map(({name:r})=>r),
o)}function An(t,e,n,o){if(q(),Mn(e.counts[n.length]),!n.length)return;let r=l("div","cm-suggestions");r.dir=getComputedStyle(
t).direction,o&&r.append(l("p","cm-note",e.near));let s=l("ul");s.id=ot,s.setAttribute("role","listbox"),s.setAttribute(
"aria-label",e.label);for(let[u,i]of n.entries()){let[p,f]=e.labels[i],m=l("li","",p);m.id=`${ot}-${u}`,m.setAttribute("\
role","option"),m.setAttribute("aria-selected","false"),m.dataset.name=i,m.append(l("span","cm-meta",` ${f}`)),m.addEventListener(
"pointerdown",g=>g.preventDefault()),m.addEventListener("click",()=>Te(t,i)),s.append(m)}r.append(s);let{backgroundColor:a,
color:c}=getComputedStyle(document.querySelector(".stApp")??document.body);Object.assign(r.style,{backgroundColor:a,color:c}),
document.body.append(r),t.setAttribute("role","combobox"),t.setAttribute("aria-autocomplete","list"),t.setAttribute("ari\
a-expanded","true"),t.setAttribute("aria-controls",ot),Ce()}var Oe=()=>document.querySelector(".cm-suggestions");function Ce(){
let t=Oe(),e=document.querySelector(vt);if(!t||!e)return;let{left:n,bottom:o,width:r}=e.getBoundingClientRect();Object.assign(
t.style,{left:`${n}px`,top:`${o+4}px`,width:`${r}px`})}function q(){S=-1,Oe()?.remove();let t=document.querySelector(vt);
t?.setAttribute("aria-expanded","false"),t?.removeAttribute("aria-activedescendant")}function Ln(t){let e=rt(t),n=Array.
from(document.querySelectorAll(`#${ot} > li`),r=>r);if(!e||!n.length||t.isComposing)return;let o={ArrowDown:1,ArrowUp:-1}[t.
key];if(o){S=(S+o+n.length+(S<0&&o<0?1:0))%n.length;for(let[r,s]of n.entries())s.setAttribute("aria-selected",String(r===
S));e.setAttribute("aria-activedescendant",n[S].id),n[S].scrollIntoView({block:"nearest"})}else if(t.key==="Enter"&&S>=0)
Te(e,n[S].dataset.name??"");else if(t.key==="Escape")q();else{t.key==="Enter"&&q();return}t.preventDefault(),t.stopPropagation()}
function Te(t,e){q(),Object.getOwnPropertyDescriptor(HTMLInputElement.prototype,"value")?.set?.call(t,""),t.dispatchEvent(
new Event("input",{bubbles:!0}));let[n,o]=e.split(":");xt?.(n,o)}function Mn(t){let e=document.getElementById("cm-sugges\
ted");e||(e=l("div","cm-unseen"),e.id="cm-suggested",e.setAttribute("role","status"),document.body.append(e)),e.textContent=
t}window.ControlMapPage={channel:()=>I};var I=null;function On(){return I||(I=_n({state:null,send:null,page:""})),I}function B(t){
I?.send?I.send(t):window.controlmapAct=t}function St(){return h().reduce((t,e)=>Math.max(t,e.stamp()),0)}function Cn(t,e){
let n=document.querySelector(`.cm-statement[data-statement="${CSS.escape(t)}"]`);n&&!n.contains(e)&&n.scrollIntoView({block:"\
nearest"})}function Tn(t){let e=()=>document.querySelector(`[data-list="${t}"] :is(.cm-statement button, summary)`),n=e(),
o=new MutationObserver(()=>{let r=e();!r||r===n||(o.disconnect(),r.focus())});o.observe(document.body,{childList:!0,subtree:!0}),
setTimeout(()=>o.disconnect(),1e4)}function Ne(){mt(document);for(let t of h()){let e=t.map();e&&mt(e.getContainer().ownerDocument)}}
function Nn(t){let e=w(t,".cm-panel a[data-start]");if(!e||t.ctrlKey||t.metaKey||t.shiftKey)return;let o=b(document,e.dataset.
compare?".st-key-compare-link a":".st-key-page-strip a").find(r=>r.pathname===e.pathname);o&&(t.preventDefault(),window.
controlmapWalks=e.dataset.start==="article",o.click())}function _n(t){return window.addEventListener("controlmap",({detail:e})=>{
if(e.type==="ready"){if(Ne(),t.state)for(let n of h())n.apply(t.state)}else e.type==="drawn"?t.state?.day===e.file&&Jt(e.
day,t.state):t.send?.(e)}),document.addEventListener("click",Nn),document.addEventListener("click",e=>{let n=w(e,".cm-pa\
nel button");if(!n||!t.send)return;let o=Vt(n.dataset);if(!o)return;let r=n.dataset[o]??"",s=0;for(let a of h())s=Math.max(
s,a.stamp()),o==="annotation"&&a.light(r),o==="then"&&a.flyToNext(),(o==="zone"||o==="front")&&a.apply({...ct,[o]:r,stamp:s}),
o==="place"&&a.apply({...a.lookOfPlace(r),stamp:s}),n.closest(".cm-results")&&a.bringTo(o,r);t.send({type:o,id:r,stamp:s}),
o==="annotation"&&Cn(r,n),o==="then"&&Y(document.querySelector(".st-key-map")),o==="turn"&&Tn(r.split(":")[0])}),t}function In(t){
let e=document.getElementById("controlmap-said");e||(e=document.createElement("div"),e.id="controlmap-said",e.className=
"cm-unseen",e.setAttribute("role","status"),document.body.append(e)),e.textContent!==t&&(e.textContent=t)}function Rn(t){
if(t.page===location.pathname)return;t.page=location.pathname;let e=CSS.escape(new URLSearchParams(location.search).get(
"annotation")||""),n=["pointerdown","wheel","keydown"],o=()=>{let a=e?document.querySelector(`.cm-statement[data-stateme\
nt="${e}"], .cm-grid tr[data-row="${e}"]`):null;a&&(s(),Xt(a),a.scrollIntoView({block:"nearest"}))},r=new MutationObserver(
o),s=()=>{r.disconnect();for(let a of n)removeEventListener(a,s,!0)};r.observe(document.body,{childList:!0,subtree:!0});
for(let a of n)addEventListener(a,s,{capture:!0});o()}function Wn(t,e){let n=St();for(let o of h())t==="zone"&&o.apply({
...ct,zone:e,stamp:n}),o.bringTo(t,e);B({type:t,id:e,stamp:n})}var $n=()=>!!document.activeElement?.closest(".st-key-pic\
kers .stSelectbox");function Hn(t){let{controlmapAct:e,controlmapClicked:n}=window;delete window.controlmapAct,delete window.
controlmapClicked,n?.isConnected?n.click():e&&e.type!=="ready"&&e.type!=="drawn"&&t.send?.(e)}function Pn(t){let e=On();
Rn(e),In(t.data.said);let n=e.state?.zone;e.state=t.data,ee(t.data.stamp),ue(t.data),Ne(),e.send=o=>{te(o),t.setTriggerValue(
"event",o),le(o);let r=Qt(o,e.state);if(r)for(let s of h())s.apply(r)},Hn(e),Le(t.data.names,Wn);for(let o of h())o.apply(
e.state),e.state.zone&&e.state.zone!==n&&$n()&&o.bringTo("zone",e.state.zone)}function Lt(t){for(let e of h())e.showIncidents&&e.showIncidents(t.spots)}var At=null;function zn(){return At||(At=Dn({spots:[]})),
At}function Dn(t){return window.addEventListener("controlmap",e=>{e.detail.type==="ready"&&Lt(t)}),document.addEventListener(
"click",Kn),t}function Kn(t){let e=w(t,"tr[data-spot]");if(!e)return;for(let r of b(document,"tr[data-spot]"))r.classList.
toggle("is-chosen",r===e);let[n,o]=(e.dataset.spot??"").split(",").map(Number);for(let r of h())r.lightIncident?.([n,o]);
Y(document.querySelector(".st-key-map"))}function jn(t){let e=zn();return e.spots=t.data.spots,Lt(e),()=>{e.spots=[],Lt(
e)}}var qn="CONNECTED";function Bn(){let t=b(document,".st-key-map iframe");for(let{contentWindow:e}of t)e&&!e.ControlMap?.map()&&
e.location.reload()}function Gn(t){let e={ask:null,away:!1,returned:!1};return new MutationObserver(()=>{let n=t.dataset.
testConnectionState===qn;n&&e.away&&(e.returned=!0,e.ask?.(),Bn()),e.away=!n}).observe(t,{attributes:!0,attributeFilter:[
"data-test-connection-state"]}),e}var _e=null;function Fn(t){let e=document.querySelector('[data-testid="stApp"]');if(!e)
return;_e||=Gn(e);let n=_e;if(n.ask=()=>t.setTriggerValue("returned",!0),!n.returned)return;n.returned=!1;let o=oe();o&&
B(o)}var Un=640;function Ie(t,e,n,o=()=>[]){let r=t.querySelector(".cm-share");if(r?.getAttribute("lang")===e.language)return;
r?.remove();let s=l("details","cm-share");s.lang=e.language;let a=l("div","cm-share-body");s.append(l("summary","cm-play",
e.label),a),s.addEventListener("toggle",()=>{s.open&&(a.replaceChildren(...Vn(e,n()),...o()),s.scrollIntoView({block:"ne\
arest"}))}),t.append(s)}function Vn(t,{address:e,embedded:n}){return[Mt(t,t.address,e),Mt(t,t.embed,Xn(n,t.title)),Mt(t,
t.cite,`${t.citation} ${e}`)]}function Xn(t,e){let n=l("iframe");return n.src=t,n.title=e,n.width="100%",n.height=String(
Un),n.loading="lazy",n.allow="fullscreen",n.style.border="0",n.outerHTML}function Mt(t,e,n){let o=l("label","cm-share-ro\
w",e),r=Object.assign(l("textarea"),{value:n,readOnly:!0,rows:2});r.dir=n.startsWith("http")||n.startsWith("<")?"ltr":"a\
uto",r.addEventListener("focus",()=>r.select());let s=l("button","cm-play",t.copy);return s.type="button",s.addEventListener(
"click",async()=>{r.select();let a=await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);s.textContent=a?t.copied:
t.copy}),o.append(r,s),o}var Yn=8e3,Ot={saved:"",file:""},Re=!1,We;function Zn({download:t,pathname:e},n){let o=/\.(png|svg)$/.exec(e)?.[0];return t||
(o&&n?n+o:"")}function Jn(t){document.querySelector(".cm-saved")?.remove();let e=l("div","cm-saved");e.setAttribute("rol\
e","status"),document.body.append(e),requestAnimationFrame(()=>{e.textContent=Ot.saved.replace("{file}",()=>t)}),clearTimeout(
We),We=setTimeout(()=>e.remove(),Yn)}function $e(t){if(Ot=t,Re)return;Re=!0;let{click:e}=HTMLAnchorElement.prototype;HTMLAnchorElement.
prototype.click=function(){let n=this.hasAttribute("download")?Zn(this,Ot.file):"";e.call(this),n&&Jn(n)}}var G=null,T=0,R=l("button","cm-play cm-share-picture");function Qn(){let t=new URL(location.href);return t.searchParams.
set("embed","true"),{address:location.href,embedded:t.href}}function to(){if(!new URLSearchParams(location.search).has(Ft))
return"";let t=h()[0]?.map()?.getBounds();return t?[t.getWest(),t.getSouth(),t.getEast(),t.getNorth()].map(e=>e.toFixed(
3)).join(","):""}function Ct(t){R.textContent=t,R.disabled=!!T}function eo(){return R=l("button","cm-play cm-share-pictu\
re"),R.type="button",Ct(G?.data[T?"drawing":"picture"]??""),R.addEventListener("click",()=>{G&&(T=Date.now(),Ct(G.data.drawing),
G.setTriggerValue("picture",{stamp:T,bounds:to()}))}),[R]}function no(t){G=t,$e(t.data),Ie(t.parentElement,t.data,Qn,eo);
let{drawn:e,picture:n,failed:o}=t.data;if(!T||e?.stamp!==T||(T=0,Ct(e.address?n:o),!e.address))return;let r=l("a");r.href=
e.address,r.download=e.name,r.click()}function He(t,e){let n="",o=r=>{let a=(r&&"closest"in r?r.closest("[data-lit]"):null)?.getAttribute("data-lit")??"";a!==
n&&(n=a,e(a.split(" ").filter(Boolean)))};for(let r of["pointerover","focusin"])t.addEventListener(r,({target:s})=>o(s));
for(let r of["pointerout","focusout"])t.addEventListener(r,({relatedTarget:s})=>o(s))}var x=t=>Date.parse(`${t}T00:00:00Z`),Tt=t=>new Date(t).toISOString().slice(0,10);function Pe(t){let e=new Intl.DateTimeFormat(t,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"});return n=>e.format(
x(n))}var N=600,E=150,F=8,oo=12,ze=60;function De(t){let e=x(t.first),n=x(t.last);return o=>(x(o)-e)/(n-e)}function ro(t){let e=De(
t);return t.days.map((n,o)=>{let r=[0];for(let s of t.values[o])r.push(r[r.length-1]+s);return{from:e(n),to:o+1<t.days.length?
e(t.days[o+1]):1,edges:r}})}function so(t,e,n){let o=(r,s)=>`${(N*r).toFixed(1)},${(E*(1-s)).toFixed(2)}`;e.holders.forEach(
(r,s)=>{let a=n.flatMap(({from:f,to:m,edges:g})=>[{x:f,edges:g},{x:m,edges:g}]),c=a.map(({x:f,edges:m})=>o(f,m[s+1])),u=a.
map(({x:f,edges:m})=>o(f,m[s])),i=A("polygon",{points:c.concat(u.reverse()).join(" "),fill:r.fill,"fill-opacity":.75,stroke:"\
none","data-lit":r.id}),p=A("title");p.textContent=r.name,i.append(p),t.append(i)})}function Nt(t,e){let n=l("span",t,e);
return n.setAttribute("aria-hidden","true"),n}function io(t){if(t>=1)return[];let e=Nt("cm-chart-after","");return e.style.
insetInlineStart=`${(100*t).toFixed(2)}%`,[e]}function ao(t,e,n){let o={room:-1,middle:0,low:0,high:0};for(let r=0;r<=ze;r++){
let s=n/2+(1-n)*r/ze,a=t.filter(i=>i.from<s+n/2&&i.to>s-n/2),c=Math.max(...a.map(i=>i.edges[e])),u=Math.min(...a.map(i=>i.
edges[e+1]));u-c>o.room&&(o={room:u-c,middle:s,low:c,high:u})}return o}function co(t,e,n,o){t.clientWidth&&e.forEach((r,s)=>{
r.hidden=!1;let{room:a,middle:c,low:u,high:i}=ao(n,s,Math.min(1,(r.offsetWidth+6)/t.clientWidth));r.hidden=a*o<oo,!r.hidden&&
(r.style.insetInlineStart=`calc(${(100*c).toFixed(2)}% - ${r.offsetWidth/2}px)`,r.style.top=`${(o*(1-(u+i)/2)).toFixed(1)}\
px`)})}function Ke(t,e){let n=ro(e),o=De(e),r=A("svg",{viewBox:`0 0 ${N} ${E+F}`,preserveAspectRatio:"none",class:"cm-ch\
art",role:"img"});r.setAttribute("aria-label",e.words.chart),so(r,e,n);let s=(i,p,f,m)=>A("line",{x1:i,x2:i,y1:p,y2:f,class:m});
for(let i of e.events)r.append(s(N*o(i.day),E,E+F-1,"cm-event-tick"));let a=new Intl.NumberFormat(e.words.locale,{style:"\
percent"}).format(.5);r.append(A("line",{x1:0,x2:N,y1:E/2,y2:E/2,class:"cm-half"}),s(Math.min(N*o(e.article),N-.7),0,E+F,
"cm-article"));let c=e.holders.map(i=>Nt("cm-chart-name",i.name));t.append(r,...io(o(e.article)),Nt("cm-chart-half",a),...c);
let u=new ResizeObserver(()=>co(t,c,n,r.clientHeight*E/(E+F)));for(let i of[t,...c])u.observe(i);return{chart:r,place:i=>N*
o(i),tall:E+F}}function je(t,e){let n=null,o=null,r=a=>{if(n){o=a;return}n=a,t(a)};return{ask:r,answered:a=>{if(!n)return;let c=o;n=o=null,
c&&c!==a?r(c):e()}}}var U=864e5,lo=450;function uo({article:t,words:e},n){return n===t?e.own:n<t?e.before:e.after}function fo(t,e,n){t.replaceChildren();
let o=x(e.first),r=x(e.last),s=l("button","cm-play",e.words.play);s.type="button";let a=l("output","cm-day"),c=l("span",
"cm-day-side"),u=l("input","cm-slider");Object.assign(u,{type:"range",min:"0",max:String(Math.round((r-o)/U)),step:"1"}),
u.setAttribute("aria-label",e.words.slider);let i=Object.assign(l("input"),{type:"date",min:e.first,max:e.last}),p=l("la\
bel","cm-go-to",e.words.goTo);p.append(i);let f=l("div","cm-chart-box"),{chart:m,place:g,tall:Rt}=Ke(f,e),Wt=A("line",{y1:0,
y2:Rt,class:"cm-marker"});m.append(Wt);let $t=l("div","cm-timeline-head");$t.append(s,a,c,p);let Ht=l("div","cm-track"),
Pt=l("span","cm-notch");Pt.style.setProperty("--along",String((x(e.article)-o)/(r-o||1))),Ht.append(u,Pt);let zt=l("div",
"cm-timeline-foot");zt.append(...[e.words.first,e.words.article,e.words.last].filter(Boolean).map(d=>l("span","",d)));let Ye=Pe(
e.words.locale),k={playing:!1,day:e.day};function at(d){k.day=d,u.value=String(Math.round((x(d)-o)/U)),a.textContent=Ye(
d),document.activeElement!==i&&(i.value=d),c.textContent=uo(e,d),u.setAttribute("aria-valuetext",[a.textContent,c.textContent].
join(e.words.comma));for(let H of["x1","x2"])Wt.setAttribute(H,String(g(d)))}function W(d){at(d),n(d)}function $(){k.playing=
!1,s.textContent=e.words.play}function Dt(){return e.days.find(d=>d>k.day)||(k.day<e.last?e.last:null)}u.addEventListener(
"input",()=>{$(),W(Tt(o+u.valueAsNumber*U))}),i.addEventListener("change",()=>{!i.value||!i.validity.valid||i.value===k.
day||($(),W(i.value))}),m.addEventListener("click",d=>{let H=m.getBoundingClientRect();$();let Je=(getComputedStyle(m).direction===
"rtl"?H.right-d.clientX:d.clientX-H.left)/H.width;W(Tt(o+Math.round(Je*(r-o)/U)*U))}),s.addEventListener("click",()=>{if(k.
playing){$();return}k.playing=!0,s.textContent=e.words.pause,W(Dt()||e.first)});let Ze=()=>{k.playing&&setTimeout(()=>{if(!k.
playing)return;let d=Dt();d?W(d):$()},lo)},Kt=l("div","cm-chart-caption",e.words.chart);return Kt.setAttribute("aria-hid\
den","true"),t.append($t,Ht,Kt,f,zt),at(e.day),{show:at,drawn:Ze,view:k}}function qe(t,e,n){let o=je(n,()=>r.drawn()),r=fo(
t,e,o.ask);return{key:e.key,answered:o.answered,follow(s){!r.view.playing&&document.activeElement!==jt(t,".cm-slider")&&
r.show(s)}}}var V=new WeakMap,Be=!1;function mo(t){let{data:e,parentElement:n}=t,o=n.querySelector(".cm-timeline")??l("div","cm-time\
line");o.parentElement||n.append(o);let r=V.get(o);if(r&&r.file===e.file){r.day=e.day,r.made?.follow(e.day);return}let s={
...e,made:r?.made??null};V.set(o,s),ho(),fetch(new URL(e.file,document.baseURI)).then(a=>a.ok?a.json():Promise.reject(new Error(
String(a.status)))).then(a=>{V.get(o)===s&&po(o,s,a)}).catch(()=>V.get(o)===s&&V.delete(o))}function po(t,e,n){let o=qe(
t,{...n,day:e.day},r=>B({type:"day",id:r,stamp:St()}));e.made=o,window.addEventListener("controlmap",r=>{r.detail.type===
"drawn"&&!ne()&&o.answered(r.detail.day)})}function ho(){Be||He(document,t=>{for(let e of h())e.hover(t)}),Be=!0}var O=null,_t=0,v=null,go=4e3,Ge=["wheel","pointerdown","keydown","touchmove"],X=null,st=!1;function It(t){let e=t.findIndex(
n=>n.dataset.statement===O);return e>=0?e:t.findIndex(n=>n.classList.contains("is-chosen"))}function wo(t){let n=b(document,
".cm-turns button")[t>0?1:0];!n||n.disabled||(_t=t,O=null,n.click())}function Fe(t){if(!v)return;let e=v.rows(),n=It(e),
o=e[Math.min(e.length-1,Math.max(0,n<0?_t<0?e.length-1:0:n+t))];o&&n>=0&&o===e[n]&&wo(t),!(!o||n>=0&&o===e[n])&&(_t=0,O=
o.dataset.statement??"",ft(o),Ve(o),it(),Ue(O))}function Ue(t){X?.();let e=new MutationObserver(()=>{let r=v?.rows().find(
s=>s.dataset.statement===t);r&&Yt(r),it()}),n=setTimeout(()=>X?.(),go);X=()=>{e.disconnect(),clearTimeout(n);for(let r of Ge)
removeEventListener(r,o,!0);X=null};let o=()=>X?.();e.observe(document.body,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[
"class","hidden"]}),setTimeout(()=>{for(let r of Ge)addEventListener(r,o,{capture:!0,passive:!0})})}function it(){let t=v?.
rows()??[],e=It(t);for(let n of b(document,".cm-walk-progress")){let o=n.dataset.template??"",r=e<0?"":o.replace("{n}",String(
e+1)).replace("{total}",String(t.length));n.textContent!==r&&(n.textContent=r)}}function Ve({dataset:t}){let{statement:e="",
next:n=e}=t;v?.go(e,st?n:null)}function yo(t){st=t;let e=v?.rows()??[],n=e[It(e)],o=n?.dataset.statement;st&&n?Ve(n):o&&
v?.go(o,o)}function bo(t){if(w(t,"input, textarea, select, [role=combobox], [role=listbox]")||t.altKey||t.ctrlKey||t.metaKey||
!v?.rows().length)return;let n=getComputedStyle(document.documentElement).direction==="rtl"?"ArrowLeft":"ArrowRight";t.key!==
"ArrowRight"&&t.key!=="ArrowLeft"||(t.preventDefault(),Fe(t.key===n?1:-1))}document.addEventListener("keydown",bo);document.
addEventListener("click",t=>{let e=w(t,".cm-panel button[data-annotation]");e&&(O=e.dataset.annotation??null,O&&v?.rows().
length&&Ue(O),it())});window.addEventListener("popstate",()=>{O=null});function Xe(t,e,n,o){v={rows:n,go:o};let r=t.querySelector(
".cm-walk");if(r&&r.getAttribute("aria-label")===e.label)return;r&&r.remove();let s=l("div","cm-walk");s.setAttribute("r\
ole","group"),s.setAttribute("aria-label",e.label);let a=l("button","cm-play",e.back),c=l("button","cm-play",e.forth);for(let f of[
a,c])f.type="button",f.addEventListener("click",()=>Fe(f===c?1:-1));let u=l("label","cm-walk-then"),i=Object.assign(l("i\
nput"),{type:"checkbox",checked:st});i.addEventListener("change",()=>yo(i.checked)),u.append(i,` ${e.then}`);let p=l("sp\
an","cm-meta cm-walk-progress");p.dataset.template=e.progress,s.append(a,c,p,u,l("span","cm-meta cm-keys",e.hint)),t.append(
s),it()}function ko(){return document.querySelector(".cm-walk")?b(document,".st-key-article-list .cm-statement"):[]}function xo(t,e){
let n=0;for(let r of h())n=Math.max(n,r.stamp()),r.light(t),e?.includes(":")?r.flyToNext():r.fly(t);let o=e===null?{type:"\
step",id:t,stamp:n}:{type:"next",id:e,stamp:n};window.dispatchEvent(new CustomEvent("controlmap",{detail:o}))}function Eo(t){
Xe(t.parentElement,t.data,ko,xo),window.controlmapWalks&&(window.controlmapWalks=!1,Zt(t.parentElement))}export{Pn as channel,jn as incidents,Fn as reconnect,no as share,mo as timeline,Eo as walk};
