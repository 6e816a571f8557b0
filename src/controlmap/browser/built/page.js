var tn="http://www.w3.org/2000/svg";function l(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&
(o.textContent=n),o}function A(t,e={}){let n=document.createElementNS(tn,t);for(let[o,r]of Object.entries(e))n.setAttribute(
o,String(r));return n}function qt(t,e){let n=t.querySelector(e);if(!n)throw new Error(`The page has no ${e}`);return n}function b(t,e){
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
most_keys:32};var Ut="view";var Vt=Gt,Mo=[...Vt.filter(t=>t!=="annotation"),"annotation"],en=[...Vt,"home","day","relation","turn","then"];function Xt(t){
return en.find(e=>e in t)}var lt={zone:null,front:null,at:null,zones:[],places:[]};function ut(t){for(let e=t.parentElement;e&&e!==document.body;e=e.parentElement)if(e.scrollHeight>e.clientHeight+1&&/auto|scroll/.
test(getComputedStyle(e).overflowY))return e;return document.scrollingElement??document.documentElement}function ft(t){return t===
document.scrollingElement?{top:0,bottom:t.clientHeight}:t.getBoundingClientRect()}function mt(t,e=1/6){let n=ut(t);n.scrollTop+=
t.getBoundingClientRect().top-ft(n).top-n.clientHeight*e}function nn(t){let e=t.getBoundingClientRect(),n=ft(ut(t));return e.
top>=n.top&&e.bottom<=n.bottom}function Yt(t){nn(t)||mt(t,1/3)}function Zt(t){let e=ut(t),n=t.getBoundingClientRect(),o=ft(
e),r=n.bottom-o.bottom+8,s=o.top+8-n.top;s>0?e.scrollTop-=s:r>0&&(e.scrollTop+=Math.min(r,-s))}function X(t){if(!t)return;
let{top:e,bottom:n}=t.getBoundingClientRect();Math.min(n,window.innerHeight)-Math.max(e,0)<80&&t.scrollIntoView()}function Jt(t){
t.getBoundingClientRect().bottom>window.innerHeight&&t.scrollIntoView()}var Y=new Map;function Qt(t,{day:e,points:n}){if(!t)return;let o=Y.get(t);o&&o.day!==e&&Y.clear(),Y.set(t,{day:e,points:n})}
function te(t,e){if(t.type!=="day"||!e||e.change||e.zones.length)return null;let n=Y.get(t.id??"");return n?{...e,...n,stamp:t.
stamp}:null}function h(){return Array.from(document.querySelectorAll("iframe"),t=>t.contentWindow?.ControlMap).filter(t=>t!==void 0)}var C=null;function ee(t){C=t}function ne(t){C&&t>=C.stamp&&(C=null)}var oe=()=>!!C;function re(){let t=C;return C=null,
t}var ie=["zone","front","place"],H=new Map,se=new WeakSet,ae=null,P=null;function ce(t,e){let n=ae?.[t];return n&&e?new URL(
`${n+encodeURIComponent(e)}.html`,document.baseURI).href:null}function rn(t,e){let n=ce(t,e);!navigator.onLine||!n||H.has(
n)||(H.set(n,null),fetch(n).then(o=>o.ok?o.text():null).then(o=>H.set(n,o),()=>H.delete(n)))}function sn(t){for(let e of ie){
let n=w(t,`[data-${e}]`);n&&rn(e,n.dataset[e])}}function le(t){let e=document.querySelector(".st-key-zone-panel .stHtml:\
has(> .cm-panel)");return e&&(e.innerHTML=t),!!e}function pt(t){if(!se.has(t)){se.add(t);for(let e of["pointerover","poi\
nterdown","focusin"])t.addEventListener(e,sn,{passive:!0})}}function ue(t){let e=ie.find(r=>r===t.type),n=e?ce(e,t.id):null,
o=n?H.get(n):null;P=o&&le(o)?{html:o,stamp:t.stamp}:null}function fe(t){ae=t.panels,P&&t.stamp<P.stamp?le(P.html):P=null}var M=256,Z=2,pe=160,z=1e3,dt=new Map,ht=new Uint8Array(M*M).fill(Z),D=new Uint8Array(M).fill(Z);for(let t=0;t<M;t+=1)gt(
t,t,0);for(let t of y.slight)D[_(t)]=1;for(let t of y.near)for(let e of t)for(let n of t)e!==n&&gt(_(e),_(n),1);for(let[
t,e]of y.either)if(t.length===1)for(let n of e)gt(_(t),_(n),0);var me=[0,1,2].map(()=>new Uint16Array(pe+1));function gt(t,e,n){
ht[t*M+e]=n,ht[e*M+t]=n}function _(t){let e=dt.get(t);return e===void 0&&(e=Math.min(dt.size,M-1),dt.set(t,e)),e}var de=t=>Uint8Array.
from(Array.from(t).slice(0,pe),_);function he(t,e,n){if(t.length-e.length>n)return[z,z];let[o,r,s]=me;r[0]=0;for(let c=0;c<
e.length;c+=1)r[c+1]=r[c]+D[e[c]];for(let c=0;c<t.length;c+=1){let u=t[c],i=D[u],p=r[0]+i;s[0]=p;for(let f=0;f<e.length;f+=
1){let m=e[f],g=r[f]+ht[u*M+m];r[f+1]+i<g&&(g=r[f+1]+i),s[f]+D[m]<g&&(g=s[f]+D[m]),c&&f&&u===e[f-1]&&m===t[c-1]&&o[f-1]+
Z<g&&(g=o[f-1]+Z),s[f+1]=g,g<p&&(p=g)}if(p>n)return[z,z];[o,r,s]=[r,s,o]}me=[o,r,s];let a=z;for(let c=1;c<=e.length;c+=1)
r[c]<a&&(a=r[c]);return[r[e.length],a]}var ge=Bt;function we(t){return Array.from(t.normalize("NFKD").toLowerCase(),n=>Ft.includes(n)?"":Object.hasOwn(ge,n)?ge[n]:
n).join("").normalize("NFKD").replace(/\p{M}/gu,"").trim().replace(/\s+/g," ")}var cn=/[-‐‑‒–—―_]/g,ln=/(.)\1+/gu,un=new Set(y.articles.split(" ")),be=y.either.map(([t,e])=>[t,e]),fn=new Map(
be.filter(([t])=>t.length===1)),mn=be.filter(([t])=>t.length>1),wt=y.rules.map(([t,e])=>[new RegExp(t,"gu"),e]),pn=[...y.
loose.map(([t,e])=>[new RegExp(t,"gu"),e]),...wt];function J(t){return we(t.replace(cn," ")).split(" ").filter(Boolean)}
function Q(t,e=!1){return[...new Set(xe(t).flatMap(n=>Ee(n,e,!0)))]}function ke(t){return[...new Set(xe(t).flatMap(e=>Ee(
e,!0,!1)))]}function xe(t){let e=t.filter((n,o)=>o===t.length-1||!un.has(n));return e.length<t.length?[t,e]:[t]}function Ee(t,e,n){
return ve(t.map(o=>dn(o,e,n))).map(o=>o.replace(ln,"$1"))}var ye=new Map;function dn(t,e,n){let o=`${t} ${e} ${n}`,r=ye.
get(o);if(!r){let s=[t];for(let[u,i]of n?mn:[])s=s.flatMap(p=>i.map(f=>p.replaceAll(u,f)));let a=new Set(s.flatMap(u=>(e?
[wt,pn]:[wt]).map(i=>hn(u,i)))),c=u=>n&&fn.get(u)||[u];r=[...new Set(Array.from(a,u=>ve(Array.from(u,c))).flat())].sort(),
ye.set(o,r)}return r}function hn(t,e){return e.reduce((n,[o,r])=>n.replace(o,r),t)}function ve(t){let e=[""];for(let n of t){
let o=e.length*n.length<=y.most_keys?n:n.slice(0,1);e=e.flatMap(r=>o.map(s=>r+s))}return e}var{equal:gn,same_name:wn,same_loosely:yn,begins:bn,begins_alike:kn,word_begins:xn,not_found:tt,least_letters:xt,half_a_mistake:yt}=L,
En=new Set(y.ranks.split(" ")),vn={names:[],statements:[],onlyNear:!1};function bt(t){return t.length?{...kt(t),plain:t.
join(""),keys:Q(t),loose:Q(t,!0),open:ke(t).map(de)}:{...kt(t),plain:"",keys:[],loose:[],open:[]}}function kt(t){let e=t.
map(n=>Q([n],!0));return{words:t,each:e,begun:e.flat()}}function Sn(t){let e=new Set,n=(o,r)=>e.size<e.add(`${o} ${r}`).
size;return t.map(o=>({...o,keys:o.keys.filter(r=>n("strict",r)),loose:o.loose.filter(r=>n("loose",r)),open:o.open.filter(
r=>n("open",r))}))}var et=class{constructor(e){this.names=[],this.statements=[];for(let[n,o]of Object.entries(e))n.startsWith(
"annotation:")?this.statements.push([n,kt(J(o.join(" ")))]):this.names.push([n,Sn(o.map(r=>bt(J(r))))])}search(e){let n=bt(
J(e));if(!n.words.length)return vn;let o=this.ranked(i=>Se(n,i)),r=n.words.filter(i=>!En.has(i));if(!o.length&&r.length&&
r.length<n.words.length){let i=bt(r);o=this.ranked(p=>Se(i,p))}let s=Math.max(...n.open.map(i=>i.length));if(!o.length){
let i=L.most_mistakes[Math.min(s,L.most_mistakes.length-1)];o=this.ranked(p=>Ae(n,p,i))}let a=this.statements.filter(([,
i])=>Le(n,i)).map(([i])=>i);if(o.length||a.length)return{names:o,statements:a,onlyNear:!1};let c=this.ranked(i=>Ae(n,i,L.
nearest_mistakes*s,!1)),u=c[L.nearest-1]?.far??tt;return{names:c.filter(({far:i})=>i<=u),statements:[],onlyNear:!0}}ranked(e){
let n=[];for(let[o,r]of this.names){let s=Math.min(...r.map(e));s<tt&&n.push({name:o,far:s})}return n.sort((o,r)=>o.far-
r.far)}};function Se(t,e){return e.plain===t.plain?gn:t.keys.some(o=>e.keys.includes(o))?wn:t.loose.some(o=>e.loose.includes(
o))?yn:e.plain.startsWith(t.plain)?bn:t.loose.filter(o=>o.length>=xt||2*o.length>t.plain.length).some(o=>e.loose.some(r=>r.
startsWith(o)))?kn:Le(t,e)?xn:tt}function Le(t,e){return t.words.every((n,o)=>e.words.some(r=>r.startsWith(n))?!0:t.each[o].
some(r=>r.length>=xt&&e.begun.some(s=>s.startsWith(r))))}function Ae(t,e,n,o=!0){let r=tt,s=n/yt;for(let a of t.open)for(let c of e.
open){let[u,i]=he(a,c,s);u<=s&&(r=Math.min(r,L.mistakes+u*yt)),i<=s&&o&&a.length>xt+1&&(r=Math.min(r,L.mistakes_and_unfinished+
i*yt))}return r}var St=".st-key-pickers .stTextInput input",nt="cm-suggestions",Et=null,vt="",K=null,S=-1;function Me(t,e){let n=Et!==null;
if(Et=e,t!==vt&&(K=null),vt=t,!n){document.addEventListener("focusin",o=>ot(o)&&void Oe()),document.addEventListener("in\
put",o=>An(ot(o))),document.addEventListener("focusout",o=>ot(o)&&j()),document.addEventListener("keydown",Mn,!0);for(let o of[
"scroll","resize"])window.addEventListener(o,Te,{capture:!0,passive:!0})}}var ot=t=>w(t,St);function Oe(){return K??=fetch(
new URL(vt,document.baseURI)).then(t=>t.ok?t.json():Promise.reject(new Error(String(t.status)))).then(t=>({payload:t,names:new et(
t.keys)})),K.catch(()=>{K=null}),K}async function An(t){if(!t)return;let e=await Oe().catch(()=>null);if(!e||document.activeElement!==
t)return;let{names:n,onlyNear:o}=e.names.search(t.value);Ln(t,e.payload,n.slice(0,e.payload.counts.length-1).map(({name:r})=>r),
o)}function Ln(t,e,n,o){if(j(),On(e.counts[n.length]),!n.length)return;let r=l("div","cm-suggestions");r.dir=getComputedStyle(
t).direction,o&&r.append(l("p","cm-note",e.near));let s=l("ul");s.id=nt,s.setAttribute("role","listbox"),s.setAttribute(
"aria-label",e.label);for(let[u,i]of n.entries()){let[p,f]=e.labels[i],m=l("li","",p);m.id=`${nt}-${u}`,m.setAttribute("\
role","option"),m.setAttribute("aria-selected","false"),m.dataset.name=i,m.append(l("span","cm-meta",` ${f}`)),m.addEventListener(
"pointerdown",g=>g.preventDefault()),m.addEventListener("click",()=>Ne(t,i)),s.append(m)}r.append(s);let{backgroundColor:a,
color:c}=getComputedStyle(document.querySelector(".stApp")??document.body);Object.assign(r.style,{backgroundColor:a,color:c}),
document.body.append(r),t.setAttribute("role","combobox"),t.setAttribute("aria-autocomplete","list"),t.setAttribute("ari\
a-expanded","true"),t.setAttribute("aria-controls",nt),Te()}var Ce=()=>document.querySelector(".cm-suggestions");function Te(){
let t=Ce(),e=document.querySelector(St);if(!t||!e)return;let{left:n,bottom:o,width:r}=e.getBoundingClientRect();Object.assign(
t.style,{left:`${n}px`,top:`${o+4}px`,width:`${r}px`})}function j(){S=-1,Ce()?.remove();let t=document.querySelector(St);
t?.setAttribute("aria-expanded","false"),t?.removeAttribute("aria-activedescendant")}function Mn(t){let e=ot(t),n=Array.
from(document.querySelectorAll(`#${nt} > li`),r=>r);if(!e||!n.length||t.isComposing)return;let o={ArrowDown:1,ArrowUp:-1}[t.
key];if(o){S=(S+o+n.length+(S<0&&o<0?1:0))%n.length;for(let[r,s]of n.entries())s.setAttribute("aria-selected",String(r===
S));e.setAttribute("aria-activedescendant",n[S].id),n[S].scrollIntoView({block:"nearest"})}else if(t.key==="Enter"&&S>=0)
Ne(e,n[S].dataset.name??"");else if(t.key==="Escape")j();else{t.key==="Enter"&&j();return}t.preventDefault(),t.stopPropagation()}
function Ne(t,e){j(),Object.getOwnPropertyDescriptor(HTMLInputElement.prototype,"value")?.set?.call(t,""),t.dispatchEvent(
new Event("input",{bubbles:!0}));let[n,o]=e.split(":");Et?.(n,o)}function On(t){let e=document.getElementById("cm-sugges\
ted");e||(e=l("div","cm-unseen"),e.id="cm-suggested",e.setAttribute("role","status"),document.body.append(e)),e.textContent=
t}window.ControlMapPage={channel:()=>I};var I=null;function Cn(){return I||(I=In({state:null,send:null,page:""})),I}function q(t){
I?.send?I.send(t):window.controlmapAct=t}function At(){return h().reduce((t,e)=>Math.max(t,e.stamp()),0)}function Tn(t,e){
let n=document.querySelector(`.cm-statement[data-statement="${CSS.escape(t)}"]`);n&&!n.contains(e)&&n.scrollIntoView({block:"\
nearest"})}function Nn(t){let e=()=>document.querySelector(`[data-list="${t}"] :is(.cm-statement button, summary)`),n=e(),
o=new MutationObserver(()=>{let r=e();!r||r===n||(o.disconnect(),r.focus())});o.observe(document.body,{childList:!0,subtree:!0}),
setTimeout(()=>o.disconnect(),1e4)}function _e(){pt(document);for(let t of h()){let e=t.map();e&&pt(e.getContainer().ownerDocument)}}
function _n(t){let e=w(t,".cm-panel a[data-start]");if(!e||t.ctrlKey||t.metaKey||t.shiftKey)return;let o=b(document,e.dataset.
compare?".st-key-compare-link a":".st-key-page-strip a").find(r=>r.pathname===e.pathname);o&&(t.preventDefault(),window.
controlmapWalks=e.dataset.start==="article",o.click())}function In(t){return window.addEventListener("controlmap",({detail:e})=>{
if(e.type==="ready"){if(_e(),t.state)for(let n of h())n.apply(t.state)}else e.type==="drawn"?t.state?.day===e.file&&Qt(e.
day,t.state):t.send?.(e)}),document.addEventListener("click",_n),document.addEventListener("click",e=>{let n=w(e,".cm-pa\
nel button");if(!n||!t.send)return;let o=Xt(n.dataset);if(!o)return;let r=n.dataset[o]??"",s=0;for(let a of h())s=Math.max(
s,a.stamp()),o==="annotation"&&a.light(r),o==="then"&&a.flyToNext(),(o==="zone"||o==="front")&&a.apply({...lt,[o]:r,stamp:s}),
o==="place"&&a.apply({...a.lookOfPlace(r),stamp:s}),n.closest(".cm-results")&&a.bringTo(o,r);t.send({type:o,id:r,stamp:s}),
o==="annotation"&&Tn(r,n),o==="then"&&X(document.querySelector(".st-key-map")),o==="turn"&&Nn(r.split(":")[0])}),t}function Rn(t){
let e=document.getElementById("controlmap-said");e||(e=document.createElement("div"),e.id="controlmap-said",e.className=
"cm-unseen",e.setAttribute("role","status"),document.body.append(e)),e.textContent!==t&&(e.textContent=t)}function Wn(t){
if(t.page===location.pathname)return;t.page=location.pathname;let e=CSS.escape(new URLSearchParams(location.search).get(
"annotation")||""),n=["pointerdown","wheel","keydown"],o=()=>{let a=e?document.querySelector(`.cm-statement[data-stateme\
nt="${e}"], .cm-grid tr[data-row="${e}"]`):null;a&&(s(),Yt(a),a.scrollIntoView({block:"nearest"}))},r=new MutationObserver(
o),s=()=>{r.disconnect();for(let a of n)removeEventListener(a,s,!0)};r.observe(document.body,{childList:!0,subtree:!0});
for(let a of n)addEventListener(a,s,{capture:!0});o()}function $n(t,e){let n=At();for(let o of h())t==="zone"&&o.apply({
...lt,zone:e,stamp:n}),o.bringTo(t,e);q({type:t,id:e,stamp:n})}var Hn=()=>!!document.activeElement?.closest(".st-key-pic\
kers .stSelectbox");function Pn(t){let{controlmapAct:e,controlmapClicked:n}=window;delete window.controlmapAct,delete window.
controlmapClicked,n?.isConnected?n.click():e&&e.type!=="ready"&&e.type!=="drawn"&&t.send?.(e)}function zn(t){let e=Cn();
Wn(e),Rn(t.data.said);let n=e.state?.zone;e.state=t.data,ne(t.data.stamp),fe(t.data),_e(),e.send=o=>{ee(o),t.setTriggerValue(
"event",o),ue(o);let r=te(o,e.state);if(r)for(let s of h())s.apply(r)},Pn(e),Me(t.data.names,$n);for(let o of h())o.apply(
e.state),e.state.zone&&e.state.zone!==n&&Hn()&&o.bringTo("zone",e.state.zone)}function Mt(t){for(let e of h())e.showIncidents&&e.showIncidents(t.spots)}var Lt=null;function Dn(){return Lt||(Lt=Kn({spots:[]})),
Lt}function Kn(t){return window.addEventListener("controlmap",e=>{e.detail.type==="ready"&&Mt(t)}),document.addEventListener(
"click",jn),t}function jn(t){let e=w(t,"tr[data-spot]");if(!e)return;for(let r of b(document,"tr[data-spot]"))r.classList.
toggle("is-chosen",r===e);let[n,o]=(e.dataset.spot??"").split(",").map(Number);for(let r of h())r.lightIncident?.([n,o]);
X(document.querySelector(".st-key-map"))}function qn(t){let e=Dn();return e.spots=t.data.spots,Mt(e),()=>{e.spots=[],Mt(
e)}}var Bn="CONNECTED";function Gn(){let t=b(document,".st-key-map iframe");for(let{contentWindow:e}of t)e&&!e.ControlMap?.map()&&
e.location.reload()}function Fn(t){let e={ask:null,away:!1,returned:!1};return new MutationObserver(()=>{let n=t.dataset.
testConnectionState===Bn;n&&e.away&&(e.returned=!0,e.ask?.(),Gn()),e.away=!n}).observe(t,{attributes:!0,attributeFilter:[
"data-test-connection-state"]}),e}var Ie=null;function Un(t){let e=document.querySelector('[data-testid="stApp"]');if(!e)
return;Ie||=Fn(e);let n=Ie;if(n.ask=()=>t.setTriggerValue("returned",!0),!n.returned)return;n.returned=!1;let o=re();o&&
q(o)}var Vn=640;function Re(t,e,n){let o=t.querySelector(".cm-share");if(o?.getAttribute("lang")===e.language)return;o?.remove();
let r=l("details","cm-share");r.lang=e.language;let s=l("div","cm-share-body");r.append(l("summary","cm-play",e.label),s),
r.addEventListener("toggle",()=>{r.open&&(s.replaceChildren(...Xn(e,n())),r.scrollIntoView({block:"nearest"}))}),t.append(
r)}function Xn(t,{address:e,embedded:n}){return[Ot(t,t.address,e),Ot(t,t.embed,Yn(n,t.title)),Ot(t,t.cite,`${t.citation}\
 ${e}`)]}function Yn(t,e){let n=l("iframe");return n.src=t,n.title=e,n.width="100%",n.height=String(Vn),n.loading="lazy",
n.allow="fullscreen",n.style.border="0",n.outerHTML}function Ot(t,e,n){let o=l("label","cm-share-row",e),r=Object.assign(
l("textarea"),{value:n,readOnly:!0,rows:2});r.dir=n.startsWith("http")||n.startsWith("<")?"ltr":"auto",r.addEventListener(
"focus",()=>r.select());let s=l("button","cm-play",t.copy);return s.type="button",s.addEventListener("click",async()=>{r.
select();let a=await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);s.textContent=a?t.copied:t.copy}),o.append(r,
s),o}var Zn=8e3,Ct={saved:"",file:""},We=!1,$e;function Jn({download:t,pathname:e},n){let o=/\.(png|svg)$/.exec(e)?.[0];return t||
(o&&n?n+o:"")}function Qn(t){document.querySelector(".cm-saved")?.remove();let e=l("div","cm-saved");e.setAttribute("rol\
e","status"),document.body.append(e),requestAnimationFrame(()=>{e.textContent=Ct.saved.replace("{file}",()=>t)}),clearTimeout(
$e),$e=setTimeout(()=>e.remove(),Zn)}function He(t){if(Ct=t,We)return;We=!0;let{click:e}=HTMLAnchorElement.prototype;HTMLAnchorElement.
prototype.click=function(){let n=this.hasAttribute("download")?Jn(this,Ct.file):"";e.call(this),n&&Qn(n)}}var rt=null,T=0,st=l("div","cm-shares"),B=l("button","cm-play cm-share-picture");B.type="button";st.append(B);B.addEventListener(
"click",()=>{rt&&(T=Date.now(),Tt(rt.data.drawing),rt.setTriggerValue("picture",{stamp:T,bounds:eo()}))});function to(){
let t=new URL(location.href);return t.searchParams.set("embed","true"),{address:location.href,embedded:t.href}}function eo(){
if(!new URLSearchParams(location.search).has(Ut))return"";let t=h()[0]?.map()?.getBounds();return t?[t.getWest(),t.getSouth(),
t.getEast(),t.getNorth()].map(e=>e.toFixed(3)).join(","):""}function Tt(t){B.textContent=t,B.disabled=!!T}function no(t){
rt=t,He(t.data);let{drawn:e,picture:n,drawing:o,failed:r}=t.data;if(st.parentElement!==t.parentElement&&t.parentElement.
append(st),Re(st,t.data,to),!T||e?.stamp!==T){Tt(T?o:n);return}if(T=0,Tt(e.address?n:r),!e.address)return;let s=l("a");s.
href=e.address,s.download=e.name,s.click()}function Pe(t,e){let n="",o=r=>{let a=(r&&"closest"in r?r.closest("[data-lit]"):null)?.getAttribute("data-lit")??"";a!==
n&&(n=a,e(a.split(" ").filter(Boolean)))};for(let r of["pointerover","focusin"])t.addEventListener(r,({target:s})=>o(s));
for(let r of["pointerout","focusout"])t.addEventListener(r,({relatedTarget:s})=>o(s))}var x=t=>Date.parse(`${t}T00:00:00Z`),Nt=t=>new Date(t).toISOString().slice(0,10);function ze(t){let e=new Intl.DateTimeFormat(t,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"});return n=>e.format(
x(n))}var N=600,E=150,G=8,oo=12,De=60;function Ke(t){let e=x(t.first),n=x(t.last);return o=>(x(o)-e)/(n-e)}function ro(t){let e=Ke(
t);return t.days.map((n,o)=>{let r=[0];for(let s of t.values[o])r.push(r[r.length-1]+s);return{from:e(n),to:o+1<t.days.length?
e(t.days[o+1]):1,edges:r}})}function so(t,e,n){let o=(r,s)=>`${(N*r).toFixed(1)},${(E*(1-s)).toFixed(2)}`;e.holders.forEach(
(r,s)=>{let a=n.flatMap(({from:f,to:m,edges:g})=>[{x:f,edges:g},{x:m,edges:g}]),c=a.map(({x:f,edges:m})=>o(f,m[s+1])),u=a.
map(({x:f,edges:m})=>o(f,m[s])),i=A("polygon",{points:c.concat(u.reverse()).join(" "),fill:r.fill,"fill-opacity":.75,stroke:"\
none","data-lit":r.id}),p=A("title");p.textContent=r.name,i.append(p),t.append(i)})}function _t(t,e){let n=l("span",t,e);
return n.setAttribute("aria-hidden","true"),n}function io(t){if(t>=1)return[];let e=_t("cm-chart-after","");return e.style.
insetInlineStart=`${(100*t).toFixed(2)}%`,[e]}function ao(t,e,n){let o={room:-1,middle:0,low:0,high:0};for(let r=0;r<=De;r++){
let s=n/2+(1-n)*r/De,a=t.filter(i=>i.from<s+n/2&&i.to>s-n/2),c=Math.max(...a.map(i=>i.edges[e])),u=Math.min(...a.map(i=>i.
edges[e+1]));u-c>o.room&&(o={room:u-c,middle:s,low:c,high:u})}return o}function co(t,e,n,o){t.clientWidth&&e.forEach((r,s)=>{
r.hidden=!1;let{room:a,middle:c,low:u,high:i}=ao(n,s,Math.min(1,(r.offsetWidth+6)/t.clientWidth));r.hidden=a*o<oo,!r.hidden&&
(r.style.insetInlineStart=`calc(${(100*c).toFixed(2)}% - ${r.offsetWidth/2}px)`,r.style.top=`${(o*(1-(u+i)/2)).toFixed(1)}\
px`)})}function je(t,e){let n=ro(e),o=Ke(e),r=A("svg",{viewBox:`0 0 ${N} ${E+G}`,preserveAspectRatio:"none",class:"cm-ch\
art",role:"img"});r.setAttribute("aria-label",e.words.chart),so(r,e,n);let s=(i,p,f,m)=>A("line",{x1:i,x2:i,y1:p,y2:f,class:m});
for(let i of e.events)r.append(s(N*o(i.day),E,E+G-1,"cm-event-tick"));let a=new Intl.NumberFormat(e.words.locale,{style:"\
percent"}).format(.5);r.append(A("line",{x1:0,x2:N,y1:E/2,y2:E/2,class:"cm-half"}),s(Math.min(N*o(e.article),N-.7),0,E+G,
"cm-article"));let c=e.holders.map(i=>_t("cm-chart-name",i.name));t.append(r,...io(o(e.article)),_t("cm-chart-half",a),...c);
let u=new ResizeObserver(()=>co(t,c,n,r.clientHeight*E/(E+G)));for(let i of[t,...c])u.observe(i);return{chart:r,place:i=>N*
o(i),tall:E+G}}function qe(t,e){let n=null,o=null,r=a=>{if(n){o=a;return}n=a,t(a)};return{ask:r,answered:a=>{if(!n)return;let c=o;n=o=null,
c&&c!==a?r(c):e()}}}var F=864e5,lo=450;function uo({article:t,words:e},n){return n===t?e.own:n<t?e.before:e.after}function fo(t,e,n){t.replaceChildren();
let o=x(e.first),r=x(e.last),s=l("button","cm-play",e.words.play);s.type="button";let a=l("output","cm-day"),c=l("span",
"cm-day-side"),u=l("input","cm-slider");Object.assign(u,{type:"range",min:"0",max:String(Math.round((r-o)/F)),step:"1"}),
u.setAttribute("aria-label",e.words.slider);let i=Object.assign(l("input"),{type:"date",min:e.first,max:e.last}),p=l("la\
bel","cm-go-to",e.words.goTo);p.append(i);let f=l("div","cm-chart-box"),{chart:m,place:g,tall:Wt}=je(f,e),$t=A("line",{y1:0,
y2:Wt,class:"cm-marker"});m.append($t);let Ht=l("div","cm-timeline-head");Ht.append(s,a,c,p);let Pt=l("div","cm-track"),
zt=l("span","cm-notch");zt.style.setProperty("--along",String((x(e.article)-o)/(r-o||1))),Pt.append(u,zt);let Dt=l("div",
"cm-timeline-foot");Dt.append(...[e.words.first,e.words.article,e.words.last].filter(Boolean).map(d=>l("span","",d)));let Ze=ze(
e.words.locale),k={playing:!1,day:e.day};function ct(d){k.day=d,u.value=String(Math.round((x(d)-o)/F)),a.textContent=Ze(
d),document.activeElement!==i&&(i.value=d),c.textContent=uo(e,d),u.setAttribute("aria-valuetext",[a.textContent,c.textContent].
join(e.words.comma));for(let $ of["x1","x2"])$t.setAttribute($,String(g(d)))}function R(d){ct(d),n(d)}function W(){k.playing=
!1,s.textContent=e.words.play}function Kt(){return e.days.find(d=>d>k.day)||(k.day<e.last?e.last:null)}u.addEventListener(
"input",()=>{W(),R(Nt(o+u.valueAsNumber*F))}),i.addEventListener("change",()=>{!i.value||!i.validity.valid||i.value===k.
day||(W(),R(i.value))}),m.addEventListener("click",d=>{let $=m.getBoundingClientRect();W();let Qe=(getComputedStyle(m).direction===
"rtl"?$.right-d.clientX:d.clientX-$.left)/$.width;R(Nt(o+Math.round(Qe*(r-o)/F)*F))}),s.addEventListener("click",()=>{if(k.
playing){W();return}k.playing=!0,s.textContent=e.words.pause,R(Kt()||e.first)});let Je=()=>{k.playing&&setTimeout(()=>{if(!k.
playing)return;let d=Kt();d?R(d):W()},lo)},jt=l("div","cm-chart-caption",e.words.chart);return jt.setAttribute("aria-hid\
den","true"),t.append(Ht,Pt,jt,f,Dt),ct(e.day),{show:ct,drawn:Je,view:k}}function Be(t,e,n){let o=qe(n,()=>r.drawn()),r=fo(
t,e,o.ask);return{key:e.key,answered:o.answered,follow(s){!r.view.playing&&document.activeElement!==qt(t,".cm-slider")&&
r.show(s)}}}var U=new WeakMap,Ge=!1;function mo(t){let{data:e,parentElement:n}=t,o=n.querySelector(".cm-timeline")??l("div","cm-time\
line");o.parentElement||n.append(o);let r=U.get(o);if(r&&r.file===e.file){r.day=e.day,r.made?.follow(e.day);return}let s={
...e,made:r?.made??null};U.set(o,s),ho(),fetch(new URL(e.file,document.baseURI)).then(a=>a.ok?a.json():Promise.reject(new Error(
String(a.status)))).then(a=>{U.get(o)===s&&po(o,s,a)}).catch(()=>U.get(o)===s&&U.delete(o))}function po(t,e,n){let o=Be(
t,{...n,day:e.day},r=>q({type:"day",id:r,stamp:At()}));e.made=o,window.addEventListener("controlmap",r=>{r.detail.type===
"drawn"&&!oe()&&o.answered(r.detail.day)})}function ho(){Ge||Pe(document,t=>{for(let e of h())e.hover(t)}),Ge=!0}var O=null,It=0,v=null,go=4e3,Fe=["wheel","pointerdown","keydown","touchmove"],V=null,it=!1;function Rt(t){let e=t.findIndex(
n=>n.dataset.statement===O);return e>=0?e:t.findIndex(n=>n.classList.contains("is-chosen"))}function wo(t){let n=b(document,
".cm-turns button")[t>0?1:0];!n||n.disabled||(It=t,O=null,n.click())}function Ue(t){if(!v)return;let e=v.rows(),n=Rt(e),
o=e[Math.min(e.length-1,Math.max(0,n<0?It<0?e.length-1:0:n+t))];o&&n>=0&&o===e[n]&&wo(t),!(!o||n>=0&&o===e[n])&&(It=0,O=
o.dataset.statement??"",mt(o),Xe(o),at(),Ve(O))}function Ve(t){V?.();let e=new MutationObserver(()=>{let r=v?.rows().find(
s=>s.dataset.statement===t);r&&Zt(r),at()}),n=setTimeout(()=>V?.(),go);V=()=>{e.disconnect(),clearTimeout(n);for(let r of Fe)
removeEventListener(r,o,!0);V=null};let o=()=>V?.();e.observe(document.body,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[
"class","hidden"]}),setTimeout(()=>{for(let r of Fe)addEventListener(r,o,{capture:!0,passive:!0})})}function at(){let t=v?.
rows()??[],e=Rt(t);for(let n of b(document,".cm-walk-progress")){let o=n.dataset.template??"",r=e<0?"":o.replace("{n}",String(
e+1)).replace("{total}",String(t.length));n.textContent!==r&&(n.textContent=r)}}function Xe({dataset:t}){let{statement:e="",
next:n=e}=t;v?.go(e,it?n:null)}function yo(t){it=t;let e=v?.rows()??[],n=e[Rt(e)],o=n?.dataset.statement;it&&n?Xe(n):o&&
v?.go(o,o)}function bo(t){if(w(t,"input, textarea, select, [role=combobox], [role=listbox]")||t.altKey||t.ctrlKey||t.metaKey||
!v?.rows().length)return;let n=getComputedStyle(document.documentElement).direction==="rtl"?"ArrowLeft":"ArrowRight";t.key!==
"ArrowRight"&&t.key!=="ArrowLeft"||(t.preventDefault(),Ue(t.key===n?1:-1))}document.addEventListener("keydown",bo);document.
addEventListener("click",t=>{let e=w(t,".cm-panel button[data-annotation]");e&&(O=e.dataset.annotation??null,O&&v?.rows().
length&&Ve(O),at())});window.addEventListener("popstate",()=>{O=null});function Ye(t,e,n,o){v={rows:n,go:o};let r=t.querySelector(
".cm-walk");if(r&&r.getAttribute("aria-label")===e.label)return;r&&r.remove();let s=l("div","cm-walk");s.setAttribute("r\
ole","group"),s.setAttribute("aria-label",e.label);let a=l("button","cm-play",e.back),c=l("button","cm-play",e.forth);for(let f of[
a,c])f.type="button",f.addEventListener("click",()=>Ue(f===c?1:-1));let u=l("label","cm-walk-then"),i=Object.assign(l("i\
nput"),{type:"checkbox",checked:it});i.addEventListener("change",()=>yo(i.checked)),u.append(i,` ${e.then}`);let p=l("sp\
an","cm-meta cm-walk-progress");p.dataset.template=e.progress,s.append(a,c,p,u,l("span","cm-meta cm-keys",e.hint)),t.append(
s),at()}function ko(){return document.querySelector(".cm-walk")?b(document,".st-key-article-list .cm-statement"):[]}function xo(t,e){
let n=0;for(let r of h())n=Math.max(n,r.stamp()),r.light(t),e?.includes(":")?r.flyToNext():r.fly(t);let o=e===null?{type:"\
step",id:t,stamp:n}:{type:"next",id:e,stamp:n};window.dispatchEvent(new CustomEvent("controlmap",{detail:o}))}function Eo(t){
Ye(t.parentElement,t.data,ko,xo),window.controlmapWalks&&(window.controlmapWalks=!1,Jt(t.parentElement))}export{zn as channel,qn as incidents,Un as reconnect,no as share,mo as timeline,Eo as walk};
