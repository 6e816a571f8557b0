var nn="http://www.w3.org/2000/svg";function l(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&
(o.textContent=n),o}function A(t,e={}){let n=document.createElementNS(nn,t);for(let[o,r]of Object.entries(e))n.setAttribute(
o,String(r));return n}function jt(t,e){let n=t.querySelector(e);if(!n)throw new Error(`The page has no ${e}`);return n}function b(t,e){
return Array.from(t.querySelectorAll(e),n=>n)}function w(t,e){let{target:n}=t;return n&&"closest"in n?n.closest(e):null}var Bt={أ:"ا",إ:"ا",آ:"ا",ٱ:"ا",ى:"ي",ؤ:"و",ئ:"ي",ة:"ه"},Gt=["zone","annotation","place","front","at","a\
ctor"];var Ft="ـ'’‘`´ʼʿʾ-";var L={equal:0,same_name:.5,same_loosely:.7,begins:1,begins_alike:1.5,word_begins:2,mistakes:3,mistakes_and_unfinished:3.25,
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
most_keys:32};var Ut="view";var Vt=Gt,No=[...Vt.filter(t=>t!=="annotation"),"annotation"],on=[...Vt,"home","day","relation","turn","then"];function Xt(t){
return on.find(e=>e in t)}var ct={zone:null,front:null,at:null,zones:[],places:[]};function lt(t){for(let e=t.parentElement;e&&e!==document.body;e=e.parentElement)if(e.scrollHeight>e.clientHeight+1&&/auto|scroll/.
test(getComputedStyle(e).overflowY))return e;return document.scrollingElement??document.documentElement}function ut(t){return t===
document.scrollingElement?{top:0,bottom:t.clientHeight}:t.getBoundingClientRect()}function ft(t,e=1/6){let n=lt(t);n.scrollTop+=
t.getBoundingClientRect().top-ut(n).top-n.clientHeight*e}function rn(t){let e=t.getBoundingClientRect(),n=ut(lt(t));return e.
top>=n.top&&e.bottom<=n.bottom}function Yt(t){rn(t)||ft(t,1/3)}function Zt(t){let e=lt(t),n=t.getBoundingClientRect(),o=ut(
e),r=n.bottom-o.bottom+8,s=o.top+8-n.top;s>0?e.scrollTop-=s:r>0&&(e.scrollTop+=Math.min(r,-s))}function Y(t){if(!t)return;
let{top:e,bottom:n}=t.getBoundingClientRect();Math.min(n,window.innerHeight)-Math.max(e,0)<80&&t.scrollIntoView()}function Jt(t){
t.getBoundingClientRect().bottom>window.innerHeight&&t.scrollIntoView()}var Z=new Map;function Qt(t,{day:e,points:n}){if(!t)return;let o=Z.get(t);o&&o.day!==e&&Z.clear(),Z.set(t,{day:e,points:n})}
function te(t,e){if(t.type!=="day"||!e||e.change||e.zones.length)return null;let n=Z.get(t.id??"");return n?{...e,...n,stamp:t.
stamp}:null}function h(){return Array.from(document.querySelectorAll("iframe"),t=>t.contentWindow?.ControlMap).filter(t=>t!==void 0)}var T=null;function ee(t){T=t}function ne(t){T&&t>=T.stamp&&(T=null)}var oe=()=>!!T;function re(){let t=T;return T=null,
t}var ie=["zone","front","place"],H=new Map,se=new WeakSet,ae=null,z=null;function ce(t,e){let n=ae?.[t];return n&&e?new URL(
`${n+encodeURIComponent(e)}.html`,document.baseURI).href:null}function an(t,e){let n=ce(t,e);!navigator.onLine||!n||H.has(
n)||(H.set(n,null),fetch(n).then(o=>o.ok?o.text():null).then(o=>H.set(n,o),()=>H.delete(n)))}function cn(t){for(let e of ie){
let n=w(t,`[data-${e}]`);n&&an(e,n.dataset[e])}}function le(t){let e=document.querySelector(".st-key-zone-panel .stHtml:\
has(> .cm-panel)");return e&&(e.innerHTML=t),!!e}function mt(t){if(!se.has(t)){se.add(t);for(let e of["pointerover","poi\
nterdown","focusin"])t.addEventListener(e,cn,{passive:!0})}}function ue(t){let e=ie.find(r=>r===t.type),n=e?ce(e,t.id):null,
o=n?H.get(n):null;z=o&&le(o)?{html:o,stamp:t.stamp}:null}function fe(t){ae=t.panels,z&&t.stamp<z.stamp?le(z.html):z=null}var M=256,J=2,pe=160,q=1e3,pt=new Map,dt=new Uint8Array(M*M).fill(J),D=new Uint8Array(M).fill(J);for(let t=0;t<M;t+=1)ht(
t,t,0);for(let t of y.slight)D[I(t)]=1;for(let t of y.near)for(let e of t)for(let n of t)e!==n&&ht(I(e),I(n),1);for(let[
t,e]of y.either)if(t.length===1)for(let n of e)ht(I(t),I(n),0);var me=[0,1,2].map(()=>new Uint16Array(pe+1));function ht(t,e,n){
dt[t*M+e]=n,dt[e*M+t]=n}function I(t){let e=pt.get(t);return e===void 0&&(e=Math.min(pt.size,M-1),pt.set(t,e)),e}var de=t=>Uint8Array.
from(Array.from(t).slice(0,pe),I);function he(t,e,n){if(t.length-e.length>n)return[q,q];let[o,r,s]=me;r[0]=0;for(let c=0;c<
e.length;c+=1)r[c+1]=r[c]+D[e[c]];for(let c=0;c<t.length;c+=1){let u=t[c],i=D[u],p=r[0]+i;s[0]=p;for(let f=0;f<e.length;f+=
1){let m=e[f],g=r[f]+dt[u*M+m];r[f+1]+i<g&&(g=r[f+1]+i),s[f]+D[m]<g&&(g=s[f]+D[m]),c&&f&&u===e[f-1]&&m===t[c-1]&&o[f-1]+
J<g&&(g=o[f-1]+J),s[f+1]=g,g<p&&(p=g)}if(p>n)return[q,q];[o,r,s]=[r,s,o]}me=[o,r,s];let a=q;for(let c=1;c<=e.length;c+=1)
r[c]<a&&(a=r[c]);return[r[e.length],a]}var ge=Bt;function we(t){return Array.from(t.normalize("NFKD").toLowerCase(),n=>Ft.includes(n)?"":Object.hasOwn(ge,n)?ge[n]:
n).join("").normalize("NFKD").replace(/\p{M}/gu,"").trim().replace(/\s+/g," ")}var un=/[-‐‑‒–—―_]/g,fn=/(.)\1+/gu,mn=new Set(y.articles.split(" ")),be=y.either.map(([t,e])=>[t,e]),pn=new Map(
be.filter(([t])=>t.length===1)),dn=be.filter(([t])=>t.length>1),gt=y.rules.map(([t,e])=>[new RegExp(t,"gu"),e]),hn=[...y.
loose.map(([t,e])=>[new RegExp(t,"gu"),e]),...gt];function Q(t){return we(t.replace(un," ")).split(" ").filter(Boolean)}
function tt(t,e=!1){return[...new Set(xe(t).flatMap(n=>ve(n,e,!0)))]}function ke(t){return[...new Set(xe(t).flatMap(e=>ve(
e,!0,!1)))]}function xe(t){let e=t.filter((n,o)=>o===t.length-1||!mn.has(n));return e.length<t.length?[t,e]:[t]}function ve(t,e,n){
return Ee(t.map(o=>gn(o,e,n))).map(o=>o.replace(fn,"$1"))}var ye=new Map;function gn(t,e,n){let o=`${t} ${e} ${n}`,r=ye.
get(o);if(!r){let s=[t];for(let[u,i]of n?dn:[])s=s.flatMap(p=>i.map(f=>p.replaceAll(u,f)));let a=new Set(s.flatMap(u=>(e?
[gt,hn]:[gt]).map(i=>wn(u,i)))),c=u=>n&&pn.get(u)||[u];r=[...new Set(Array.from(a,u=>Ee(Array.from(u,c))).flat())].sort(),
ye.set(o,r)}return r}function wn(t,e){return e.reduce((n,[o,r])=>n.replace(o,r),t)}function Ee(t){let e=[""];for(let n of t){
let o=e.length*n.length<=y.most_keys?n:n.slice(0,1);e=e.flatMap(r=>o.map(s=>r+s))}return e}var{equal:yn,same_name:bn,same_loosely:kn,begins:xn,begins_alike:vn,word_begins:En,not_found:et,least_letters:kt,half_a_mistake:wt}=L,
Sn=new Set(y.ranks.split(" ")),An={names:[],statements:[],onlyNear:!1};function yt(t){return t.length?{...bt(t),plain:t.
join(""),keys:tt(t),loose:tt(t,!0),open:ke(t).map(de)}:{...bt(t),plain:"",keys:[],loose:[],open:[]}}function bt(t){let e=t.
map(n=>tt([n],!0));return{words:t,each:e,begun:e.flat()}}function Ln(t){let e=new Set,n=(o,r)=>e.size<e.add(`${o} ${r}`).
size;return t.map(o=>({...o,keys:o.keys.filter(r=>n("strict",r)),loose:o.loose.filter(r=>n("loose",r)),open:o.open.filter(
r=>n("open",r))}))}var nt=class{constructor(e){this.names=[],this.statements=[];for(let[n,o]of Object.entries(e))n.startsWith(
"annotation:")?this.statements.push([n,bt(Q(o.join(" ")))]):this.names.push([n,Ln(o.map(r=>yt(Q(r))))])}search(e){let n=yt(
Q(e));if(!n.words.length)return An;let o=this.ranked(i=>Se(n,i)),r=n.words.filter(i=>!Sn.has(i));if(!o.length&&r.length&&
r.length<n.words.length){let i=yt(r);o=this.ranked(p=>Se(i,p))}let s=Math.max(...n.open.map(i=>i.length));if(!o.length){
let i=L.most_mistakes[Math.min(s,L.most_mistakes.length-1)];o=this.ranked(p=>Ae(n,p,i))}let a=this.statements.filter(([,
i])=>Le(n,i)).map(([i])=>i);if(o.length||a.length)return{names:o,statements:a,onlyNear:!1};let c=this.ranked(i=>Ae(n,i,L.
nearest_mistakes*s,!1)),u=c[L.nearest-1]?.far??et;return{names:c.filter(({far:i})=>i<=u),statements:[],onlyNear:!0}}ranked(e){
let n=[];for(let[o,r]of this.names){let s=Math.min(...r.map(e));s<et&&n.push({name:o,far:s})}return n.sort((o,r)=>o.far-
r.far)}};function Se(t,e){return e.plain===t.plain?yn:t.keys.some(o=>e.keys.includes(o))?bn:t.loose.some(o=>e.loose.includes(
o))?kn:e.plain.startsWith(t.plain)?xn:t.loose.filter(o=>o.length>=kt||2*o.length>t.plain.length).some(o=>e.loose.some(r=>r.
startsWith(o)))?vn:Le(t,e)?En:et}function Le(t,e){return t.words.every((n,o)=>e.words.some(r=>r.startsWith(n))?!0:t.each[o].
some(r=>r.length>=kt&&e.begun.some(s=>s.startsWith(r))))}function Ae(t,e,n,o=!0){let r=et,s=n/wt;for(let a of t.open)for(let c of e.
open){let[u,i]=he(a,c,s);u<=s&&(r=Math.min(r,L.mistakes+u*wt)),i<=s&&o&&a.length>kt+1&&(r=Math.min(r,L.mistakes_and_unfinished+
i*wt))}return r}var Et=".st-key-pickers .stTextInput input",ot="cm-suggestions",xt=null,vt="",K=null,S=-1;function Me(t,e){let n=xt!==null;
if(xt=e,t!==vt&&(K=null),vt=t,!n){document.addEventListener("focusin",o=>rt(o)&&void Oe()),document.addEventListener("in\
put",o=>Mn(rt(o))),document.addEventListener("focusout",o=>rt(o)&&j()),document.addEventListener("keydown",Cn,!0);for(let o of[
"scroll","resize"])window.addEventListener(o,Te,{capture:!0,passive:!0})}}var rt=t=>w(t,Et);function Oe(){return K??=fetch(
new URL(vt,document.baseURI)).then(t=>t.ok?t.json():Promise.reject(new Error(String(t.status)))).then(t=>({payload:t,names:new nt(
t.keys)})),K.catch(()=>{K=null}),K}async function Mn(t){if(!t)return;let e=await Oe().catch(()=>null);if(!e||document.activeElement!==
t)return;let{names:n,onlyNear:o}=e.names.search(t.value);On(t,e.payload,n.slice(0,e.payload.counts.length-1).map(({name:r})=>r),
o)}function On(t,e,n,o){if(j(),Tn(e.counts[n.length]),!n.length)return;let r=l("div","cm-suggestions");r.dir=getComputedStyle(
t).direction,o&&r.append(l("p","cm-note",e.near));let s=l("ul");s.id=ot,s.setAttribute("role","listbox"),s.setAttribute(
"aria-label",e.label);for(let[u,i]of n.entries()){let[p,f]=e.labels[i],m=l("li","",p);m.id=`${ot}-${u}`,m.setAttribute("\
role","option"),m.setAttribute("aria-selected","false"),m.dataset.name=i,m.append(l("span","cm-meta",` ${f}`)),m.addEventListener(
"pointerdown",g=>g.preventDefault()),m.addEventListener("click",()=>Ne(t,i)),s.append(m)}r.append(s);let{backgroundColor:a,
color:c}=getComputedStyle(document.querySelector(".stApp")??document.body);Object.assign(r.style,{backgroundColor:a,color:c}),
document.body.append(r),t.setAttribute("role","combobox"),t.setAttribute("aria-autocomplete","list"),t.setAttribute("ari\
a-expanded","true"),t.setAttribute("aria-controls",ot),Te()}var Ce=()=>document.querySelector(".cm-suggestions");function Te(){
let t=Ce(),e=document.querySelector(Et);if(!t||!e)return;let{left:n,bottom:o,width:r}=e.getBoundingClientRect();Object.assign(
t.style,{left:`${n}px`,top:`${o+4}px`,width:`${r}px`})}function j(){S=-1,Ce()?.remove();let t=document.querySelector(Et);
t?.setAttribute("aria-expanded","false"),t?.removeAttribute("aria-activedescendant")}function Cn(t){let e=rt(t),n=Array.
from(document.querySelectorAll(`#${ot} > li`),r=>r);if(!e||!n.length||t.isComposing)return;let o={ArrowDown:1,ArrowUp:-1}[t.
key];if(o){S=(S+o+n.length+(S<0&&o<0?1:0))%n.length;for(let[r,s]of n.entries())s.setAttribute("aria-selected",String(r===
S));e.setAttribute("aria-activedescendant",n[S].id),n[S].scrollIntoView({block:"nearest"})}else if(t.key==="Enter"&&S>=0)
Ne(e,n[S].dataset.name??"");else if(t.key==="Escape")j();else{t.key==="Enter"&&j();return}t.preventDefault(),t.stopPropagation()}
function Ne(t,e){j(),Object.getOwnPropertyDescriptor(HTMLInputElement.prototype,"value")?.set?.call(t,""),t.dispatchEvent(
new Event("input",{bubbles:!0}));let[n,o]=e.split(":");xt?.(n,o)}function Tn(t){let e=document.getElementById("cm-sugges\
ted");e||(e=l("div","cm-unseen"),e.id="cm-suggested",e.setAttribute("role","status"),document.body.append(e)),e.textContent=
t}window.ControlMapPage={channel:()=>R};var R=null;function Nn(){return R||(R=Wn({state:null,send:null,page:""})),R}function B(t){
R?.send?R.send(t):window.controlmapAct=t}function St(){return h().reduce((t,e)=>Math.max(t,e.stamp()),0)}function _n(t,e){
let n=document.querySelector(`.cm-statement[data-statement="${CSS.escape(t)}"]`);n&&!n.contains(e)&&n.scrollIntoView({block:"\
nearest"})}function In(t){let e=()=>document.querySelector(`[data-list="${t}"] :is(.cm-statement button, summary)`),n=e(),
o=new MutationObserver(()=>{let r=e();!r||r===n||(o.disconnect(),r.focus())});o.observe(document.body,{childList:!0,subtree:!0}),
setTimeout(()=>o.disconnect(),1e4)}function _e(){mt(document);for(let t of h()){let e=t.map();e&&mt(e.getContainer().ownerDocument)}}
function Rn(t){let e=w(t,".cm-panel a[data-start]");if(!e||t.ctrlKey||t.metaKey||t.shiftKey)return;let o=b(document,e.dataset.
compare?".st-key-compare-link a":".st-key-page-strip a").find(r=>r.pathname===e.pathname);o&&(t.preventDefault(),window.
controlmapWalks=e.dataset.start==="article",o.click())}function Wn(t){return window.addEventListener("controlmap",({detail:e})=>{
if(e.type==="ready"){if(_e(),t.state)for(let n of h())n.apply(t.state)}else e.type==="drawn"?t.state?.day===e.file&&Qt(e.
day,t.state):t.send?.(e)}),document.addEventListener("click",Rn),document.addEventListener("click",e=>{let n=w(e,".cm-pa\
nel button");if(!n||!t.send)return;let o=Xt(n.dataset);if(!o)return;let r=n.dataset[o]??"",s=0;for(let a of h())s=Math.max(
s,a.stamp()),o==="annotation"&&a.light(r),o==="then"&&a.flyToNext(),(o==="zone"||o==="front")&&a.apply({...ct,[o]:r,stamp:s}),
o==="place"&&a.apply({...a.lookOfPlace(r),stamp:s}),n.closest(".cm-results")&&a.bringTo(o,r);t.send({type:o,id:r,stamp:s}),
o==="annotation"&&_n(r,n),o==="then"&&Y(document.querySelector(".st-key-map")),o==="turn"&&In(r.split(":")[0])}),t}function $n(t){
let e=document.getElementById("controlmap-said");e||(e=document.createElement("div"),e.id="controlmap-said",e.className=
"cm-unseen",e.setAttribute("role","status"),document.body.append(e)),e.textContent!==t&&(e.textContent=t)}function Pn(t){
if(t.page===location.pathname)return;t.page=location.pathname;let e=CSS.escape(new URLSearchParams(location.search).get(
"annotation")||""),n=["pointerdown","wheel","keydown"],o=()=>{let a=e?document.querySelector(`.cm-statement[data-stateme\
nt="${e}"], .cm-grid tr[data-row="${e}"]`):null;a&&(s(),Yt(a),a.scrollIntoView({block:"nearest"}))},r=new MutationObserver(
o),s=()=>{r.disconnect();for(let a of n)removeEventListener(a,s,!0)};r.observe(document.body,{childList:!0,subtree:!0});
for(let a of n)addEventListener(a,s,{capture:!0});o()}function Hn(t,e){let n=St();for(let o of h())t==="zone"&&o.apply({
...ct,zone:e,stamp:n}),o.bringTo(t,e);B({type:t,id:e,stamp:n})}var zn=()=>!!document.activeElement?.closest(".st-key-pic\
kers .stSelectbox");function qn(t){let{controlmapAct:e,controlmapClicked:n}=window;delete window.controlmapAct,delete window.
controlmapClicked,n?.isConnected?n.click():e&&e.type!=="ready"&&e.type!=="drawn"&&t.send?.(e)}function Dn(t){let e=Nn();
Pn(e),$n(t.data.said);let n=e.state?.zone;e.state=t.data,ne(t.data.stamp),fe(t.data),_e(),e.send=o=>{ee(o),t.setTriggerValue(
"event",o),ue(o);let r=te(o,e.state);if(r)for(let s of h())s.apply(r)},qn(e),Me(t.data.names,Hn);for(let o of h())o.apply(
e.state),e.state.zone&&e.state.zone!==n&&zn()&&o.bringTo("zone",e.state.zone)}function Lt(t){for(let e of h())e.showIncidents&&e.showIncidents(t.spots)}var At=null;function Kn(){return At||(At=jn({spots:[]})),
At}function jn(t){return window.addEventListener("controlmap",e=>{e.detail.type==="ready"&&Lt(t)}),document.addEventListener(
"click",Bn),t}function Bn(t){let e=w(t,"tr[data-spot]");if(!e)return;for(let r of b(document,"tr[data-spot]"))r.classList.
toggle("is-chosen",r===e);let[n,o]=(e.dataset.spot??"").split(",").map(Number);for(let r of h())r.lightIncident?.([n,o]);
Y(document.querySelector(".st-key-map"))}function Gn(t){let e=Kn();return e.spots=t.data.spots,Lt(e),()=>{e.spots=[],Lt(
e)}}var Fn="CONNECTED";function Un(){let t=b(document,".st-key-map iframe");for(let{contentWindow:e}of t)e&&!e.ControlMap?.map()&&
e.location.reload()}function Vn(t){let e={ask:null,away:!1,returned:!1};return new MutationObserver(()=>{let n=t.dataset.
testConnectionState===Fn;n&&e.away&&(e.returned=!0,e.ask?.(),Un()),e.away=!n}).observe(t,{attributes:!0,attributeFilter:[
"data-test-connection-state"]}),e}var Ie=null;function Xn(t){let e=document.querySelector('[data-testid="stApp"]');if(!e)
return;Ie||=Vn(e);let n=Ie;if(n.ask=()=>t.setTriggerValue("returned",!0),!n.returned)return;n.returned=!1;let o=re();o&&
B(o)}var Yn=640;function Re(t,e,n){let o=t.querySelector(".cm-share");if(o?.getAttribute("lang")===e.language)return;o?.remove();
let r=l("details","cm-share");r.lang=e.language;let s=l("div","cm-share-body");r.append(l("summary","cm-play",e.label),s),
r.addEventListener("toggle",()=>{r.open&&(s.replaceChildren(...Zn(e,n())),r.scrollIntoView({block:"nearest"}))}),t.append(
r)}function Zn(t,{address:e,embedded:n}){return[Mt(t,t.address,e),Mt(t,t.embed,Jn(n,t.title)),Mt(t,t.cite,`${t.citation}\
 ${e}`)]}function Jn(t,e){let n=l("iframe");return n.src=t,n.title=e,n.width="100%",n.height=String(Yn),n.loading="lazy",
n.allow="fullscreen",n.style.border="0",n.outerHTML}function Mt(t,e,n){let o=l("label","cm-share-row",e),r=Object.assign(
l("textarea"),{value:n,readOnly:!0,rows:2});r.dir=n.startsWith("http")||n.startsWith("<")?"ltr":"auto",r.addEventListener(
"focus",()=>r.select());let s=l("button","cm-play",t.copy);return s.type="button",s.addEventListener("click",async()=>{r.
select();let a=await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);s.textContent=a?t.copied:t.copy}),o.append(r,
s),o}var Qn=8e3,Ot={saved:"",file:""},We=!1,$e;function to({download:t,pathname:e},n){let o=/\.(png|svg)$/.exec(e)?.[0];return t||
(o&&n?n+o:"")}function eo(t){document.querySelector(".cm-saved")?.remove();let e=l("div","cm-saved");e.setAttribute("rol\
e","status"),document.body.append(e),requestAnimationFrame(()=>{e.textContent=Ot.saved.replace("{file}",()=>t)}),clearTimeout(
$e),$e=setTimeout(()=>e.remove(),Qn)}function Pe(t){if(Ot=t,We)return;We=!0;let{click:e}=HTMLAnchorElement.prototype;HTMLAnchorElement.
prototype.click=function(){let n=this.hasAttribute("download")?to(this,Ot.file):"";e.call(this),n&&eo(n)}}var no=".st-key-map-page .st-key-zone-panel .cm-panel",G=null,N=0,O=l("button","cm-save");O.type="button";O.addEventListener(
"click",()=>{G&&(N=Date.now(),Ct(G.data.drawing),G.setTriggerValue("picture",{stamp:N,bounds:oo()}))});function oo(){if(!new URLSearchParams(
location.search).has(Ut))return"";let t=h()[0]?.map()?.getBounds();return t?[t.getWest(),t.getSouth(),t.getEast(),t.getNorth()].
map(e=>e.toFixed(3)).join(","):""}function Ct(t){O.textContent=t,O.disabled=!!N}function He(){let t=document.querySelector(
no);if(!t||t.contains(O))return;let e=t.querySelector(".cm-starts"),n=t.querySelector(".cm-back");e?e.append(O):n?n.after(
O):t.prepend(O)}var ro=new MutationObserver(He);function ze(t){G||ro.observe(document.body,{childList:!0,subtree:!0}),G=
t,He();let{drawn:e,picture:n,drawing:o,failed:r}=t.data;if(!N||e?.stamp!==N){Ct(N?o:n);return}if(N=0,Ct(e.address?n:r),!e.
address)return;let s=l("a");s.href=e.address,s.download=e.name,s.click()}var Tt=l("div","cm-shares");function so(){let t=new URL(location.href);return t.searchParams.set("embed","true"),{address:location.
href,embedded:t.href}}function io(t){Pe(t.data),Tt.parentElement!==t.parentElement&&t.parentElement.append(Tt),Re(Tt,t.data,
so),ze(t)}function qe(t,e){let n="",o=r=>{let a=(r&&"closest"in r?r.closest("[data-lit]"):null)?.getAttribute("data-lit")??"";a!==
n&&(n=a,e(a.split(" ").filter(Boolean)))};for(let r of["pointerover","focusin"])t.addEventListener(r,({target:s})=>o(s));
for(let r of["pointerout","focusout"])t.addEventListener(r,({relatedTarget:s})=>o(s))}var x=t=>Date.parse(`${t}T00:00:00Z`),Nt=t=>new Date(t).toISOString().slice(0,10);function De(t){let e=new Intl.DateTimeFormat(t,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"});return n=>e.format(
x(n))}var _=600,v=150,F=8,ao=12,Ke=60;function je(t){let e=x(t.first),n=x(t.last);return o=>(x(o)-e)/(n-e)}function co(t){let e=je(
t);return t.days.map((n,o)=>{let r=[0];for(let s of t.values[o])r.push(r[r.length-1]+s);return{from:e(n),to:o+1<t.days.length?
e(t.days[o+1]):1,edges:r}})}function lo(t,e,n){let o=(r,s)=>`${(_*r).toFixed(1)},${(v*(1-s)).toFixed(2)}`;e.holders.forEach(
(r,s)=>{let a=n.flatMap(({from:f,to:m,edges:g})=>[{x:f,edges:g},{x:m,edges:g}]),c=a.map(({x:f,edges:m})=>o(f,m[s+1])),u=a.
map(({x:f,edges:m})=>o(f,m[s])),i=A("polygon",{points:c.concat(u.reverse()).join(" "),fill:r.fill,"fill-opacity":.75,stroke:"\
none","data-lit":r.id}),p=A("title");p.textContent=r.name,i.append(p),t.append(i)})}function _t(t,e){let n=l("span",t,e);
return n.setAttribute("aria-hidden","true"),n}function uo(t){if(t>=1)return[];let e=_t("cm-chart-after","");return e.style.
insetInlineStart=`${(100*t).toFixed(2)}%`,[e]}function fo(t,e,n){let o={room:-1,middle:0,low:0,high:0};for(let r=0;r<=Ke;r++){
let s=n/2+(1-n)*r/Ke,a=t.filter(i=>i.from<s+n/2&&i.to>s-n/2),c=Math.max(...a.map(i=>i.edges[e])),u=Math.min(...a.map(i=>i.
edges[e+1]));u-c>o.room&&(o={room:u-c,middle:s,low:c,high:u})}return o}function mo(t,e,n,o){t.clientWidth&&e.forEach((r,s)=>{
r.hidden=!1;let{room:a,middle:c,low:u,high:i}=fo(n,s,Math.min(1,(r.offsetWidth+6)/t.clientWidth));r.hidden=a*o<ao,!r.hidden&&
(r.style.insetInlineStart=`calc(${(100*c).toFixed(2)}% - ${r.offsetWidth/2}px)`,r.style.top=`${(o*(1-(u+i)/2)).toFixed(1)}\
px`)})}function Be(t,e){let n=co(e),o=je(e),r=A("svg",{viewBox:`0 0 ${_} ${v+F}`,preserveAspectRatio:"none",class:"cm-ch\
art",role:"img"});r.setAttribute("aria-label",e.words.chart),lo(r,e,n);let s=(i,p,f,m)=>A("line",{x1:i,x2:i,y1:p,y2:f,class:m});
for(let i of e.events)r.append(s(_*o(i.day),v,v+F-1,"cm-event-tick"));let a=new Intl.NumberFormat(e.words.locale,{style:"\
percent"}).format(.5);r.append(A("line",{x1:0,x2:_,y1:v/2,y2:v/2,class:"cm-half"}),s(Math.min(_*o(e.article),_-.7),0,v+F,
"cm-article"));let c=e.holders.map(i=>_t("cm-chart-name",i.name));t.append(r,...uo(o(e.article)),_t("cm-chart-half",a),...c);
let u=new ResizeObserver(()=>mo(t,c,n,r.clientHeight*v/(v+F)));for(let i of[t,...c])u.observe(i);return{chart:r,place:i=>_*
o(i),tall:v+F}}function Ge(t,e){let n=null,o=null,r=a=>{if(n){o=a;return}n=a,t(a)};return{ask:r,answered:a=>{if(!n)return;let c=o;n=o=null,
c&&c!==a?r(c):e()}}}var U=864e5,po=450;function ho({article:t,words:e},n){return n===t?e.own:n<t?e.before:e.after}function go(t,e,n){t.replaceChildren();
let o=x(e.first),r=x(e.last),s=l("button","cm-play",e.words.play);s.type="button";let a=l("output","cm-day"),c=l("span",
"cm-day-side"),u=l("input","cm-slider");Object.assign(u,{type:"range",min:"0",max:String(Math.round((r-o)/U)),step:"1"}),
u.setAttribute("aria-label",e.words.slider);let i=Object.assign(l("input"),{type:"date",min:e.first,max:e.last}),p=l("la\
bel","cm-go-to",e.words.goTo);p.append(i);let f=l("div","cm-chart-box"),{chart:m,place:g,tall:Wt}=Be(f,e),$t=A("line",{y1:0,
y2:Wt,class:"cm-marker"});m.append($t);let Pt=l("div","cm-timeline-head");Pt.append(s,a,c,p);let Ht=l("div","cm-track"),
zt=l("span","cm-notch");zt.style.setProperty("--along",String((x(e.article)-o)/(r-o||1))),Ht.append(u,zt);let qt=l("div",
"cm-timeline-foot");qt.append(...[e.words.first,e.words.article,e.words.last].filter(Boolean).map(d=>l("span","",d)));let Qe=De(
e.words.locale),k={playing:!1,day:e.day};function at(d){k.day=d,u.value=String(Math.round((x(d)-o)/U)),a.textContent=Qe(
d),document.activeElement!==i&&(i.value=d),c.textContent=ho(e,d),u.setAttribute("aria-valuetext",[a.textContent,c.textContent].
join(e.words.comma));for(let P of["x1","x2"])$t.setAttribute(P,String(g(d)))}function W(d){at(d),n(d)}function $(){k.playing=
!1,s.textContent=e.words.play}function Dt(){return e.days.find(d=>d>k.day)||(k.day<e.last?e.last:null)}u.addEventListener(
"input",()=>{$(),W(Nt(o+u.valueAsNumber*U))}),i.addEventListener("change",()=>{!i.value||!i.validity.valid||i.value===k.
day||($(),W(i.value))}),m.addEventListener("click",d=>{let P=m.getBoundingClientRect();$();let en=(getComputedStyle(m).direction===
"rtl"?P.right-d.clientX:d.clientX-P.left)/P.width;W(Nt(o+Math.round(en*(r-o)/U)*U))}),s.addEventListener("click",()=>{if(k.
playing){$();return}k.playing=!0,s.textContent=e.words.pause,W(Dt()||e.first)});let tn=()=>{k.playing&&setTimeout(()=>{if(!k.
playing)return;let d=Dt();d?W(d):$()},po)},Kt=l("div","cm-chart-caption",e.words.chart);return Kt.setAttribute("aria-hid\
den","true"),t.append(Pt,Ht,Kt,f,qt),at(e.day),{show:at,drawn:tn,view:k}}function Fe(t,e,n){let o=Ge(n,()=>r.drawn()),r=go(
t,e,o.ask);return{key:e.key,answered:o.answered,follow(s){!r.view.playing&&document.activeElement!==jt(t,".cm-slider")&&
r.show(s)}}}var V=new WeakMap,Ue=!1;function wo(t){let{data:e,parentElement:n}=t,o=n.querySelector(".cm-timeline")??l("div","cm-time\
line");o.parentElement||n.append(o);let r=V.get(o);if(r&&r.file===e.file){r.day=e.day,r.made?.follow(e.day);return}let s={
...e,made:r?.made??null};V.set(o,s),bo(),fetch(new URL(e.file,document.baseURI)).then(a=>a.ok?a.json():Promise.reject(new Error(
String(a.status)))).then(a=>{V.get(o)===s&&yo(o,s,a)}).catch(()=>V.get(o)===s&&V.delete(o))}function yo(t,e,n){let o=Fe(
t,{...n,day:e.day},r=>B({type:"day",id:r,stamp:St()}));e.made=o,window.addEventListener("controlmap",r=>{r.detail.type===
"drawn"&&!oe()&&o.answered(r.detail.day)})}function bo(){Ue||qe(document,t=>{for(let e of h())e.hover(t)}),Ue=!0}var C=null,It=0,E=null,ko=4e3,Ve=["wheel","pointerdown","keydown","touchmove"],X=null,st=!1;function Rt(t){let e=t.findIndex(
n=>n.dataset.statement===C);return e>=0?e:t.findIndex(n=>n.classList.contains("is-chosen"))}function xo(t){let n=b(document,
".cm-turns button")[t>0?1:0];!n||n.disabled||(It=t,C=null,n.click())}function Xe(t){if(!E)return;let e=E.rows(),n=Rt(e),
o=e[Math.min(e.length-1,Math.max(0,n<0?It<0?e.length-1:0:n+t))];o&&n>=0&&o===e[n]&&xo(t),!(!o||n>=0&&o===e[n])&&(It=0,C=
o.dataset.statement??"",ft(o),Ze(o),it(),Ye(C))}function Ye(t){X?.();let e=new MutationObserver(()=>{let r=E?.rows().find(
s=>s.dataset.statement===t);r&&Zt(r),it()}),n=setTimeout(()=>X?.(),ko);X=()=>{e.disconnect(),clearTimeout(n);for(let r of Ve)
removeEventListener(r,o,!0);X=null};let o=()=>X?.();e.observe(document.body,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[
"class","hidden"]}),setTimeout(()=>{for(let r of Ve)addEventListener(r,o,{capture:!0,passive:!0})})}function it(){let t=E?.
rows()??[],e=Rt(t);for(let n of b(document,".cm-walk-progress")){let o=n.dataset.template??"",r=e<0?"":o.replace("{n}",String(
e+1)).replace("{total}",String(t.length));n.textContent!==r&&(n.textContent=r)}}function Ze({dataset:t}){let{statement:e="",
next:n=e}=t;E?.go(e,st?n:null)}function vo(t){st=t;let e=E?.rows()??[],n=e[Rt(e)],o=n?.dataset.statement;st&&n?Ze(n):o&&
E?.go(o,o)}function Eo(t){if(w(t,"input, textarea, select, [role=combobox], [role=listbox]")||t.altKey||t.ctrlKey||t.metaKey||
!E?.rows().length)return;let n=getComputedStyle(document.documentElement).direction==="rtl"?"ArrowLeft":"ArrowRight";t.key!==
"ArrowRight"&&t.key!=="ArrowLeft"||(t.preventDefault(),Xe(t.key===n?1:-1))}document.addEventListener("keydown",Eo);document.
addEventListener("click",t=>{let e=w(t,".cm-panel button[data-annotation]");e&&(C=e.dataset.annotation??null,C&&E?.rows().
length&&Ye(C),it())});window.addEventListener("popstate",()=>{C=null});function Je(t,e,n,o){E={rows:n,go:o};let r=t.querySelector(
".cm-walk");if(r&&r.getAttribute("aria-label")===e.label)return;r&&r.remove();let s=l("div","cm-walk");s.setAttribute("r\
ole","group"),s.setAttribute("aria-label",e.label);let a=l("button","cm-play",e.back),c=l("button","cm-play",e.forth);for(let f of[
a,c])f.type="button",f.addEventListener("click",()=>Xe(f===c?1:-1));let u=l("label","cm-walk-then"),i=Object.assign(l("i\
nput"),{type:"checkbox",checked:st});i.addEventListener("change",()=>vo(i.checked)),u.append(i,` ${e.then}`);let p=l("sp\
an","cm-meta cm-walk-progress");p.dataset.template=e.progress,s.append(a,c,p,u,l("span","cm-meta cm-keys",e.hint)),t.append(
s),it()}function So(){return document.querySelector(".cm-walk")?b(document,".st-key-article-list .cm-statement"):[]}function Ao(t,e){
let n=0;for(let r of h())n=Math.max(n,r.stamp()),r.light(t),e?.includes(":")?r.flyToNext():r.fly(t);let o=e===null?{type:"\
step",id:t,stamp:n}:{type:"next",id:e,stamp:n};window.dispatchEvent(new CustomEvent("controlmap",{detail:o}))}function Lo(t){
Je(t.parentElement,t.data,So,Ao),window.controlmapWalks&&(window.controlmapWalks=!1,Jt(t.parentElement))}export{Dn as channel,Gn as incidents,Xn as reconnect,io as share,wo as timeline,Lo as walk};
