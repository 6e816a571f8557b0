var ln="http://www.w3.org/2000/svg";function l(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&
(o.textContent=n),o}function M(t,e={}){let n=document.createElementNS(ln,t);for(let[o,r]of Object.entries(e))n.setAttribute(
o,String(r));return n}function Bt(t,e){let n=t.querySelector(e);if(!n)throw new Error(`The page has no ${e}`);return n}function b(t,e){
return Array.from(t.querySelectorAll(e),n=>n)}function w(t,e){let{target:n}=t;return n&&"closest"in n?n.closest(e):null}var Ft="is-map-shown",un=500,Gt=!1;function Y(){document.documentElement.classList.add(Ft)}function Ut(){Gt||Y()}function fn(){
let t=document.querySelector(".stMain")??document.documentElement;t.style.overflowAnchor="none",setTimeout(()=>{t.style.
overflowAnchor=""},un)}function Vt(){document.addEventListener("click",t=>{w(t,".cm-fold-map")&&(Gt=!0,fn(),document.documentElement.
classList.toggle(Ft))})}var Xt={أ:"ا",إ:"ا",آ:"ا",ٱ:"ا",ى:"ي",ؤ:"و",ئ:"ي",ة:"ه"},Yt=["zone","annotation","place","front","at","a\
ctor"];var Zt="ـ'’‘`´ʼʿʾ-";var L={equal:0,same_name:.5,same_loosely:.7,begins:1,begins_alike:1.5,word_begins:2,mistakes:3,mistakes_and_unfinished:3.25,
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
most_keys:32};var Jt="view";var Qt=Yt,jo=[...Qt.filter(t=>t!=="annotation"),"annotation"],mn=[...Qt,"home","day","relation","turn","then"];function te(t){
return mn.find(e=>e in t)}var lt={zone:null,front:null,at:null,zones:[],places:[]};var pn=80,ee=8;function ut(t){for(let e=t.parentElement;e&&e!==document.body;e=e.parentElement)if(e.scrollHeight>e.clientHeight+
1&&/auto|scroll/.test(getComputedStyle(e).overflowY))return e;return document.scrollingElement??document.documentElement}
function ft(t){return t===document.scrollingElement?{top:0,bottom:t.clientHeight}:t.getBoundingClientRect()}function mt(t,e=1/
6){let n=ut(t);n.scrollTop+=t.getBoundingClientRect().top-ft(n).top-n.clientHeight*e}function dn(t){let e=t.getBoundingClientRect(),
n=ft(ut(t));return e.top>=n.top&&e.bottom<=n.bottom}function ne(t){dn(t)||mt(t,1/3)}function oe(t){let e=ut(t),n=t.getBoundingClientRect(),
o=ft(e),r=n.bottom-o.bottom+ee,s=o.top+ee-n.top;s>0?e.scrollTop-=s:r>0&&(e.scrollTop+=Math.min(r,-s))}function Z(t){if(!t)
return;Y();let{top:e,bottom:n}=t.getBoundingClientRect();Math.min(n,window.innerHeight)-Math.max(e,0)<pn&&t.scrollIntoView()}
function re(t){Y(),t.getBoundingClientRect().bottom>window.innerHeight&&t.scrollIntoView()}var J=new Map;function se(t,{day:e,points:n}){if(!t)return;let o=J.get(t);o&&o.day!==e&&J.clear(),J.set(t,{day:e,points:n})}
function ie(t,e){if(t.type!=="day"||!e||e.change||e.zones.length)return null;let n=J.get(t.id??"");return n?{...e,...n,stamp:t.
stamp}:null}function h(){return Array.from(document.querySelectorAll("iframe"),t=>t.contentWindow?.ControlMap).filter(t=>t!==void 0)}var T=null;function ae(t){T=t}function ce(t){T&&t>=T.stamp&&(T=null)}var le=()=>!!T;function ue(){let t=T;return T=null,
t}var me=["zone","front","place"],P=new Map,fe=new WeakSet,pe=null,z=null;function de(t,e){let n=pe?.[t];return n&&e?new URL(
`${n+encodeURIComponent(e)}.html`,document.baseURI).href:null}function gn(t,e){let n=de(t,e);!navigator.onLine||!n||P.has(
n)||(P.set(n,null),fetch(n).then(o=>o.ok?o.text():null).then(o=>P.set(n,o),()=>P.delete(n)))}function wn(t){for(let e of me){
let n=w(t,`[data-${e}]`);n&&gn(e,n.dataset[e])}}function he(t){let e=document.querySelector(".st-key-zone-panel .stHtml:\
has(> .cm-panel)");return e&&(e.innerHTML=t),!!e}function pt(t){if(!fe.has(t)){fe.add(t);for(let e of["pointerover","poi\
nterdown","focusin"])t.addEventListener(e,wn,{passive:!0})}}function ge(t){let e=me.find(r=>r===t.type),n=e?de(e,t.id):null,
o=n?P.get(n):null;z=o&&he(o)?{html:o,stamp:t.stamp}:null}function we(t){pe=t.panels,z&&t.stamp<z.stamp?he(z.html):z=null}var O=256,Q=2,be=160,q=1e3,dt=new Map,ht=new Uint8Array(O*O).fill(Q),D=new Uint8Array(O).fill(Q);for(let t=0;t<O;t+=1)gt(
t,t,0);for(let t of y.slight)D[I(t)]=1;for(let t of y.near)for(let e of t)for(let n of t)e!==n&&gt(I(e),I(n),1);for(let[
t,e]of y.either)if(t.length===1)for(let n of e)gt(I(t),I(n),0);var ye=[0,1,2].map(()=>new Uint16Array(be+1));function gt(t,e,n){
ht[t*O+e]=n,ht[e*O+t]=n}function I(t){let e=dt.get(t);return e===void 0&&(e=Math.min(dt.size,O-1),dt.set(t,e)),e}var ke=t=>Uint8Array.
from(Array.from(t).slice(0,be),I);function xe(t,e,n){if(t.length-e.length>n)return[q,q];let[o,r,s]=ye;r[0]=0;for(let c=0;c<
e.length;c+=1)r[c+1]=r[c]+D[e[c]];for(let c=0;c<t.length;c+=1){let u=t[c],i=D[u],p=r[0]+i;s[0]=p;for(let f=0;f<e.length;f+=
1){let m=e[f],g=r[f]+ht[u*O+m];r[f+1]+i<g&&(g=r[f+1]+i),s[f]+D[m]<g&&(g=s[f]+D[m]),c&&f&&u===e[f-1]&&m===t[c-1]&&o[f-1]+
Q<g&&(g=o[f-1]+Q),s[f+1]=g,g<p&&(p=g)}if(p>n)return[q,q];[o,r,s]=[r,s,o]}ye=[o,r,s];let a=q;for(let c=1;c<=e.length;c+=1)
r[c]<a&&(a=r[c]);return[r[e.length],a]}var Ee=Xt;function ve(t){return Array.from(t.normalize("NFKD").toLowerCase(),n=>Zt.includes(n)?"":Object.hasOwn(Ee,n)?Ee[n]:
n).join("").normalize("NFKD").replace(/\p{M}/gu,"").trim().replace(/\s+/g," ")}var bn=/[-‐‑‒–—―_]/g,kn=/(.)\1+/gu,xn=new Set(y.articles.split(" ")),Ae=y.either.map(([t,e])=>[t,e]),En=new Map(
Ae.filter(([t])=>t.length===1)),vn=Ae.filter(([t])=>t.length>1),wt=y.rules.map(([t,e])=>[new RegExp(t,"gu"),e]),Sn=[...y.
loose.map(([t,e])=>[new RegExp(t,"gu"),e]),...wt];function tt(t){return ve(t.replace(bn," ")).split(" ").filter(Boolean)}
function et(t,e=!1){return[...new Set(Le(t).flatMap(n=>Oe(n,e,!0)))]}function Me(t){return[...new Set(Le(t).flatMap(e=>Oe(
e,!0,!1)))]}function Le(t){let e=t.filter((n,o)=>o===t.length-1||!xn.has(n));return e.length<t.length?[t,e]:[t]}function Oe(t,e,n){
return Ce(t.map(o=>An(o,e,n))).map(o=>o.replace(kn,"$1"))}var Se=new Map;function An(t,e,n){let o=`${t} ${e} ${n}`,r=Se.
get(o);if(!r){let s=[t];for(let[u,i]of n?vn:[])s=s.flatMap(p=>i.map(f=>p.replaceAll(u,f)));let a=new Set(s.flatMap(u=>(e?
[wt,Sn]:[wt]).map(i=>Mn(u,i)))),c=u=>n&&En.get(u)||[u];r=[...new Set(Array.from(a,u=>Ce(Array.from(u,c))).flat())].sort(),
Se.set(o,r)}return r}function Mn(t,e){return e.reduce((n,[o,r])=>n.replace(o,r),t)}function Ce(t){let e=[""];for(let n of t){
let o=e.length*n.length<=y.most_keys?n:n.slice(0,1);e=e.flatMap(r=>o.map(s=>r+s))}return e}var{equal:Ln,same_name:On,same_loosely:Cn,begins:Tn,begins_alike:Nn,word_begins:_n,not_found:nt,least_letters:xt,half_a_mistake:yt}=L,
In=new Set(y.ranks.split(" ")),Rn={names:[],statements:[],onlyNear:!1};function bt(t){return t.length?{...kt(t),plain:t.
join(""),keys:et(t),loose:et(t,!0),open:Me(t).map(ke)}:{...kt(t),plain:"",keys:[],loose:[],open:[]}}function kt(t){let e=t.
map(n=>et([n],!0));return{words:t,each:e,begun:e.flat()}}function Wn(t){let e=new Set,n=(o,r)=>e.size<e.add(`${o} ${r}`).
size;return t.map(o=>({...o,keys:o.keys.filter(r=>n("strict",r)),loose:o.loose.filter(r=>n("loose",r)),open:o.open.filter(
r=>n("open",r))}))}var ot=class{constructor(e){this.names=[],this.statements=[];for(let[n,o]of Object.entries(e))n.startsWith(
"annotation:")?this.statements.push([n,kt(tt(o.join(" ")))]):this.names.push([n,Wn(o.map(r=>bt(tt(r))))])}search(e){let n=bt(
tt(e));if(!n.words.length)return Rn;let o=this.ranked(i=>Te(n,i)),r=n.words.filter(i=>!In.has(i));if(!o.length&&r.length&&
r.length<n.words.length){let i=bt(r);o=this.ranked(p=>Te(i,p))}let s=Math.max(...n.open.map(i=>i.length));if(!o.length){
let i=L.most_mistakes[Math.min(s,L.most_mistakes.length-1)];o=this.ranked(p=>Ne(n,p,i))}let a=this.statements.filter(([,
i])=>_e(n,i)).map(([i])=>i);if(o.length||a.length)return{names:o,statements:a,onlyNear:!1};let c=this.ranked(i=>Ne(n,i,L.
nearest_mistakes*s,!1)),u=c[L.nearest-1]?.far??nt;return{names:c.filter(({far:i})=>i<=u),statements:[],onlyNear:!0}}ranked(e){
let n=[];for(let[o,r]of this.names){let s=Math.min(...r.map(e));s<nt&&n.push({name:o,far:s})}return n.sort((o,r)=>o.far-
r.far)}};function Te(t,e){return e.plain===t.plain?Ln:t.keys.some(o=>e.keys.includes(o))?On:t.loose.some(o=>e.loose.includes(
o))?Cn:e.plain.startsWith(t.plain)?Tn:t.loose.filter(o=>o.length>=xt||2*o.length>t.plain.length).some(o=>e.loose.some(r=>r.
startsWith(o)))?Nn:_e(t,e)?_n:nt}function _e(t,e){return t.words.every((n,o)=>e.words.some(r=>r.startsWith(n))?!0:t.each[o].
some(r=>r.length>=xt&&e.begun.some(s=>s.startsWith(r))))}function Ne(t,e,n,o=!0){let r=nt,s=n/yt;for(let a of t.open)for(let c of e.
open){let[u,i]=xe(a,c,s);u<=s&&(r=Math.min(r,L.mistakes+u*yt)),i<=s&&o&&a.length>xt+1&&(r=Math.min(r,L.mistakes_and_unfinished+
i*yt))}return r}var St=".st-key-pickers .stTextInput input",rt="cm-suggestions",Et=null,vt="",K=null,S=-1;function Ie(t,e){let n=Et!==null;
if(Et=e,t!==vt&&(K=null),vt=t,!n){document.addEventListener("focusin",o=>st(o)&&void Re()),document.addEventListener("in\
put",o=>$n(st(o))),document.addEventListener("focusout",o=>st(o)&&j()),document.addEventListener("keydown",Pn,!0);for(let o of[
"scroll","resize"])window.addEventListener(o,$e,{capture:!0,passive:!0})}}var st=t=>w(t,St);function Re(){return K??=fetch(
new URL(vt,document.baseURI)).then(t=>t.ok?t.json():Promise.reject(new Error(String(t.status)))).then(t=>({payload:t,names:new ot(
t.keys)})),K.catch(()=>{K=null}),K}async function $n(t){if(!t)return;let e=await Re().catch(()=>null);if(!e||document.activeElement!==
t)return;let{names:n,onlyNear:o}=e.names.search(t.value);Hn(t,e.payload,n.slice(0,e.payload.counts.length-1).map(({name:r})=>r),
o)}function Hn(t,e,n,o){if(j(),zn(e.counts[n.length]),!n.length)return;let r=l("div","cm-suggestions");r.dir=getComputedStyle(
t).direction,o&&r.append(l("p","cm-note",e.near));let s=l("ul");s.id=rt,s.setAttribute("role","listbox"),s.setAttribute(
"aria-label",e.label);for(let[u,i]of n.entries()){let[p,f]=e.labels[i],m=l("li","",p);m.id=`${rt}-${u}`,m.setAttribute("\
role","option"),m.setAttribute("aria-selected","false"),m.dataset.name=i,m.append(l("span","cm-meta",` ${f}`)),m.addEventListener(
"pointerdown",g=>g.preventDefault()),m.addEventListener("click",()=>He(t,i)),s.append(m)}r.append(s);let{backgroundColor:a,
color:c}=getComputedStyle(document.querySelector(".stApp")??document.body);Object.assign(r.style,{backgroundColor:a,color:c}),
(document.querySelector("main")??document.body).append(r),t.setAttribute("role","combobox"),t.setAttribute("aria-autocom\
plete","list"),t.setAttribute("aria-expanded","true"),t.setAttribute("aria-controls",rt),$e()}var We=()=>document.querySelector(
".cm-suggestions");function $e(){let t=We(),e=document.querySelector(St);if(!t||!e)return;let{left:n,bottom:o,width:r}=e.
getBoundingClientRect();Object.assign(t.style,{left:`${n}px`,top:`${o+4}px`,width:`${r}px`})}function j(){S=-1,We()?.remove();
let t=document.querySelector(St);t?.setAttribute("aria-expanded","false"),t?.removeAttribute("aria-activedescendant")}function Pn(t){
let e=st(t),n=Array.from(document.querySelectorAll(`#${rt} > li`),r=>r);if(!e||!n.length||t.isComposing)return;let o={ArrowDown:1,
ArrowUp:-1}[t.key];if(o){S=(S+o+n.length+(S<0&&o<0?1:0))%n.length;for(let[r,s]of n.entries())s.setAttribute("aria-select\
ed",String(r===S));e.setAttribute("aria-activedescendant",n[S].id),n[S].scrollIntoView({block:"nearest"})}else if(t.key===
"Enter"&&S>=0)He(e,n[S].dataset.name??"");else if(t.key==="Escape")j();else{t.key==="Enter"&&j();return}t.preventDefault(),
t.stopPropagation()}function He(t,e){j(),Object.getOwnPropertyDescriptor(HTMLInputElement.prototype,"value")?.set?.call(
t,""),t.dispatchEvent(new Event("input",{bubbles:!0}));let[n,o]=e.split(":");Et?.(n,o)}function zn(t){let e=document.getElementById(
"cm-suggested");e||(e=l("div","cm-unseen"),e.id="cm-suggested",e.setAttribute("role","status"),document.body.append(e)),
e.textContent=t}window.ControlMapPage={channel:()=>R};var R=null;function qn(){return R||(R=Bn({state:null,send:null,page:""})),R}function B(t){
R?.send?R.send(t):window.controlmapAct=t}function At(){return h().reduce((t,e)=>Math.max(t,e.stamp()),0)}function Dn(t,e){
let n=document.querySelector(`.cm-statement[data-statement="${CSS.escape(t)}"]`);n&&!n.contains(e)&&n.scrollIntoView({block:"\
nearest"})}function Kn(t){let e=()=>document.querySelector(`[data-list="${t}"] :is(.cm-statement button, summary, [data-\
place])`),n=e(),o=new MutationObserver(()=>{let r=e();!r||r===n||(o.disconnect(),r.focus())});o.observe(document.body,{childList:!0,
subtree:!0}),setTimeout(()=>o.disconnect(),1e4)}function Pe(){pt(document);for(let t of h()){let e=t.map();e&&pt(e.getContainer().
ownerDocument)}}function jn(t){let e=w(t,".cm-panel a[data-start]");if(!e||t.ctrlKey||t.metaKey||t.shiftKey)return;let o=b(
document,e.dataset.compare?".st-key-compare-link a":".st-key-page-strip a").find(r=>r.pathname===e.pathname);o&&(t.preventDefault(),
window.controlmapWalks=e.dataset.start==="article",o.click())}function Bn(t){return window.addEventListener("controlmap",
({detail:e})=>{if(e.type==="ready"){if(Pe(),t.state)for(let n of h())n.apply(t.state)}else e.type==="drawn"?t.state?.day===
e.file&&se(e.day,t.state):t.send?.(e)}),Vt(),document.addEventListener("click",jn),document.addEventListener("click",e=>{
let n=w(e,".cm-panel button");if(!n||!t.send)return;let o=te(n.dataset);if(!o)return;let r=n.dataset[o]??"",s=0;for(let a of h())
s=Math.max(s,a.stamp()),o==="annotation"&&a.light(r),o==="then"&&a.flyToNext(),(o==="zone"||o==="front")&&a.apply({...lt,
[o]:r,stamp:s}),o==="place"&&a.apply({...a.lookOfPlace(r),stamp:s}),n.closest(".cm-results")&&a.bringTo(o,r);t.send({type:o,
id:r,stamp:s}),o==="annotation"&&Dn(r,n),o==="then"&&Z(document.querySelector(".st-key-map")),o==="turn"&&Kn(r.split(":")[0])}),
t}function Fn(t){let e=document.getElementById("controlmap-said");e||(e=document.createElement("div"),e.id="controlmap-s\
aid",e.className="cm-unseen",e.setAttribute("role","status"),document.body.append(e)),e.textContent!==t&&(e.textContent=
t)}function Gn(t){if(t.page===location.pathname)return;t.page=location.pathname;let e=CSS.escape(new URLSearchParams(location.
search).get("annotation")||""),n=["pointerdown","wheel","keydown"],o=()=>{let a=e?document.querySelector(`.cm-statement[\
data-statement="${e}"], .cm-grid tr[data-row="${e}"]`):null;a&&(s(),ne(a),a.scrollIntoView({block:"nearest"}))},r=new MutationObserver(
o),s=()=>{r.disconnect();for(let a of n)removeEventListener(a,s,!0)};r.observe(document.body,{childList:!0,subtree:!0});
for(let a of n)addEventListener(a,s,{capture:!0});o()}function Un(t,e){let n=At();for(let o of h())t==="zone"&&o.apply({
...lt,zone:e,stamp:n}),o.bringTo(t,e);B({type:t,id:e,stamp:n})}var Vn=()=>!!document.activeElement?.closest(".st-key-pic\
kers .stSelectbox");function Xn(t){let{controlmapAct:e,controlmapClicked:n}=window;delete window.controlmapAct,delete window.
controlmapClicked,n?.isConnected?n.click():e&&e.type!=="ready"&&e.type!=="drawn"&&t.send?.(e)}function Yn(t){let e=qn();
Gn(e),Fn(t.data.said);let n=e.state?.zone;e.state=t.data,ce(t.data.stamp),we(t.data),Pe(),e.send=o=>{ae(o),ge(o),t.setTriggerValue(
"event",o);let r=ie(o,e.state);if(r)for(let s of h())s.apply(r)},Xn(e),Ie(t.data.names,Un);for(let o of h())o.apply(e.state),
e.state.zone&&e.state.zone!==n&&Vn()&&o.bringTo("zone",e.state.zone)}function Lt(t){for(let e of h())e.showIncidents&&e.showIncidents(t.spots)}var Mt=null;function Zn(){return Mt||(Mt=Jn({spots:[]})),
Mt}function Jn(t){return window.addEventListener("controlmap",e=>{e.detail.type==="ready"&&Lt(t)}),document.addEventListener(
"click",Qn),t}function Qn(t){let e=w(t,"tr[data-spot]");if(!e)return;for(let r of b(document,"tr[data-spot]"))r.classList.
toggle("is-chosen",r===e);let[n,o]=(e.dataset.spot??"").split(",").map(Number);for(let r of h())r.lightIncident?.([n,o]);
Z(document.querySelector(".st-key-map"))}function to(t){let e=Zn();return e.spots=t.data.spots,Lt(e),e.spots.length&&Ut(),
()=>{e.spots=[],Lt(e)}}var eo="CONNECTED";function no(){let t=b(document,".st-key-map iframe");for(let{contentWindow:e}of t)e&&!e.ControlMap?.map()&&
e.location.reload()}function oo(t){let e={ask:null,away:!1,returned:!1};return new MutationObserver(()=>{let n=t.dataset.
testConnectionState===eo;n&&e.away&&(e.returned=!0,e.ask?.(),no()),e.away=!n}).observe(t,{attributes:!0,attributeFilter:[
"data-test-connection-state"]}),e}var ze=null;function ro(t){let e=document.querySelector('[data-testid="stApp"]');if(!e)
return;ze||=oo(e);let n=ze;if(n.ask=()=>t.setTriggerValue("returned",!0),!n.returned)return;n.returned=!1;let o=ue();o&&
B(o)}var so=640;function qe(t,e,n){let o=t.querySelector(".cm-share");if(o?.getAttribute("lang")===e.language)return;o?.remove();
let r=l("details","cm-share");r.lang=e.language;let s=l("div","cm-share-body");r.append(l("summary","cm-play",e.label),s),
r.addEventListener("toggle",()=>{r.open&&(s.replaceChildren(...io(e,n())),r.scrollIntoView({block:"nearest"}))}),t.append(
r)}function io(t,{address:e,embedded:n}){return[Ot(t,t.address,e),Ot(t,t.embed,ao(n,t.title)),Ot(t,t.cite,`${t.citation}\
 ${e}`)]}function ao(t,e){let n=l("iframe");return n.src=t,n.title=e,n.width="100%",n.height=String(so),n.loading="lazy",
n.allow="fullscreen",n.style.border="0",n.outerHTML}function Ot(t,e,n){let o=l("label","cm-share-row",e),r=Object.assign(
l("textarea"),{value:n,readOnly:!0,rows:2});r.dir=n.startsWith("http")||n.startsWith("<")?"ltr":"auto",r.addEventListener(
"focus",()=>r.select());let s=l("button","cm-play",t.copy);return s.type="button",s.addEventListener("click",async()=>{r.
select();let a=await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);s.textContent=a?t.copied:t.copy}),o.append(r,
s),o}var co=8e3,Ct={saved:"",file:""},De=!1,Ke;function lo({download:t,pathname:e},n){let o=/\.(png|svg)$/.exec(e)?.[0];return t||
(o&&n?n+o:"")}function uo(t){document.querySelector(".cm-saved")?.remove();let e=l("div","cm-saved");e.setAttribute("rol\
e","status"),document.body.append(e),requestAnimationFrame(()=>{e.textContent=Ct.saved.replace("{file}",()=>t)}),clearTimeout(
Ke),Ke=setTimeout(()=>e.remove(),co)}function je(t){if(Ct=t,De)return;De=!0;let{click:e}=HTMLAnchorElement.prototype;HTMLAnchorElement.
prototype.click=function(){let n=this.hasAttribute("download")?lo(this,Ct.file):"";e.call(this),n&&uo(n)}}var fo=19,mo=".st-key-map-page .st-key-zone-panel .cm-panel",F=null,N=0,A=l("button","cm-save");A.type="button";A.addEventListener(
"click",()=>{F&&(N=Date.now(),Tt(F.data.drawing),F.setTriggerValue("picture",{stamp:N,bounds:po()}))});function po(){if(!new URLSearchParams(
location.search).has(Jt))return"";let t=h()[0]?.map()?.getBounds();return t?[t.getWest(),t.getSouth(),t.getEast(),t.getNorth()].
map(e=>e.toFixed(3)).join(","):""}function Tt(t){A.textContent=t,A.disabled=!!N}function Be(){let t=document.querySelector(
mo);if(!t||t.contains(A))return;let e=t.querySelector(".cm-starts"),n=t.querySelector(".cm-back"),o=Number.parseFloat(getComputedStyle(
document.documentElement).fontSize);e?e.append(A):t.clientWidth<fo*o?t.append(A):n?n.after(A):t.prepend(A)}var ho=new MutationObserver(
Be);function Fe(t){F||ho.observe(document.body,{childList:!0,subtree:!0}),F=t,Be();let{drawn:e,picture:n,drawing:o,failed:r}=t.
data;if(!N||e?.stamp!==N){Tt(N?o:n);return}if(N=0,Tt(e.address?n:r),!e.address)return;let s=l("a");s.href=e.address,s.download=
e.name,s.click()}var Nt=l("div","cm-shares");function go(){let t=new URL(location.href);return t.searchParams.set("embed","true"),{address:location.
href,embedded:t.href}}function wo(t){je(t.data),Nt.parentElement!==t.parentElement&&t.parentElement.append(Nt),qe(Nt,t.data,
go),Fe(t)}function Ge(t,e){let n="",o=r=>{let a=(r&&"closest"in r?r.closest("[data-lit]"):null)?.getAttribute("data-lit")??"";a!==
n&&(n=a,e(a.split(" ").filter(Boolean)))};for(let r of["pointerover","focusin"])t.addEventListener(r,({target:s})=>o(s));
for(let r of["pointerout","focusout"])t.addEventListener(r,({relatedTarget:s})=>o(s))}var x=t=>Date.parse(`${t}T00:00:00Z`),_t=t=>new Date(t).toISOString().slice(0,10);function Ue(t){let e=new Intl.DateTimeFormat(t,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"});return n=>e.format(
x(n))}var _=600,E=150,G=8,yo=12,Ve=60;function Xe(t){let e=x(t.first),n=x(t.last);return o=>(x(o)-e)/(n-e||1)}function bo(t){let e=Xe(
t);return t.days.map((n,o)=>{let r=[0];for(let s of t.values[o])r.push(r[r.length-1]+s);return{from:e(n),to:o+1<t.days.length?
e(t.days[o+1]):1,edges:r}})}function ko(t,e,n){let o=(r,s)=>`${(_*r).toFixed(1)},${(E*(1-s)).toFixed(2)}`;e.holders.forEach(
(r,s)=>{let a=n.flatMap(({from:f,to:m,edges:g})=>[{x:f,edges:g},{x:m,edges:g}]),c=a.map(({x:f,edges:m})=>o(f,m[s+1])),u=a.
map(({x:f,edges:m})=>o(f,m[s])),i=M("polygon",{points:c.concat(u.reverse()).join(" "),fill:r.fill,"fill-opacity":.75,stroke:"\
none","data-lit":r.id}),p=M("title");p.textContent=r.name,i.append(p),t.append(i)})}function It(t,e){let n=l("span",t,e);
return n.setAttribute("aria-hidden","true"),n}function xo(t){if(t>=1)return[];let e=It("cm-chart-after","");return e.style.
insetInlineStart=`${(100*t).toFixed(2)}%`,[e]}function Eo(t,e,n){let o={room:-1,middle:0,low:0,high:0};for(let r=0;r<=Ve;r++){
let s=n/2+(1-n)*r/Ve,a=t.filter(i=>i.from<s+n/2&&i.to>s-n/2),c=Math.max(...a.map(i=>i.edges[e])),u=Math.min(...a.map(i=>i.
edges[e+1]));u-c>o.room&&(o={room:u-c,middle:s,low:c,high:u})}return o}function vo(t,e,n,o){t.clientWidth&&e.forEach((r,s)=>{
r.hidden=!1;let{room:a,middle:c,low:u,high:i}=Eo(n,s,Math.min(1,(r.offsetWidth+6)/t.clientWidth));r.hidden=a*o<yo,!r.hidden&&
(r.style.insetInlineStart=`calc(${(100*c).toFixed(2)}% - ${r.offsetWidth/2}px)`,r.style.top=`${(o*(1-(u+i)/2)).toFixed(1)}\
px`)})}function Ye(t,e){let n=bo(e),o=Xe(e),r=M("svg",{viewBox:`0 0 ${_} ${E+G}`,preserveAspectRatio:"none",class:"cm-ch\
art",role:"img"});r.setAttribute("aria-label",e.words.chart),ko(r,e,n);let s=(i,p,f,m)=>M("line",{x1:i,x2:i,y1:p,y2:f,class:m});
for(let i of e.events)r.append(s(_*o(i.day),E,E+G-1,"cm-event-tick"));let a=new Intl.NumberFormat(e.words.locale,{style:"\
percent"}).format(.5);r.append(M("line",{x1:0,x2:_,y1:E/2,y2:E/2,class:"cm-half"}),s(Math.min(_*o(e.article),_-.7),0,E+G,
"cm-article"));let c=e.holders.map(i=>It("cm-chart-name",i.name));t.append(r,...xo(o(e.article)),It("cm-chart-half",a),...c);
let u=new ResizeObserver(()=>vo(t,c,n,r.clientHeight*E/(E+G)));for(let i of[t,...c])u.observe(i);return{chart:r,place:i=>_*
o(i),tall:E+G}}function Ze(t,e){let n=null,o=null,r=a=>{if(n){o=a;return}n=a,t(a)};return{ask:r,answered:a=>{if(!n)return;let c=o;n=o=null,
c&&c!==a?r(c):e()}}}var U=864e5,So=450;function Ao({article:t,words:e},n){return n===t?e.own:n<t?e.before:e.after}function Mo(t,e,n){t.replaceChildren();
let o=x(e.first),r=x(e.last),s=l("button","cm-play",e.words.play);s.type="button";let a=l("output","cm-day"),c=l("span",
"cm-day-side"),u=l("input","cm-slider");Object.assign(u,{type:"range",min:"0",max:String(Math.round((r-o)/U)),step:"1"}),
u.setAttribute("aria-label",e.words.slider);let i=Object.assign(l("input"),{type:"date",min:e.first,max:e.last}),p=l("la\
bel","cm-go-to",e.words.goTo);p.append(i);let f=l("div","cm-chart-box"),{chart:m,place:g,tall:$t}=Ye(f,e),Ht=M("line",{y1:0,
y2:$t,class:"cm-marker"});m.append(Ht);let Pt=l("div","cm-timeline-head");Pt.append(s,a,c,p);let zt=l("div","cm-track"),
qt=l("span","cm-notch");qt.style.setProperty("--along",String((x(e.article)-o)/(r-o||1))),zt.append(u,qt);let Dt=l("div",
"cm-timeline-foot");Dt.append(...[e.words.first,e.words.article,e.words.last].filter(Boolean).map(d=>l("span","",d)));let sn=Ue(
e.words.locale),k={playing:!1,day:e.day};function ct(d){k.day=d,u.value=String(Math.round((x(d)-o)/U)),a.textContent=sn(
d),document.activeElement!==i&&(i.value=d),c.textContent=Ao(e,d),u.setAttribute("aria-valuetext",[a.textContent,c.textContent].
join(e.words.comma));for(let H of["x1","x2"])Ht.setAttribute(H,String(g(d)))}function W(d){ct(d),n(d)}function $(){k.playing=
!1,s.textContent=e.words.play}function Kt(){return e.days.find(d=>d>k.day)||(k.day<e.last?e.last:null)}u.addEventListener(
"input",()=>{$(),W(_t(o+u.valueAsNumber*U))}),i.addEventListener("change",()=>{!i.value||!i.validity.valid||i.value===k.
day||($(),W(i.value))}),m.addEventListener("click",d=>{let H=m.getBoundingClientRect();$();let cn=(getComputedStyle(m).direction===
"rtl"?H.right-d.clientX:d.clientX-H.left)/H.width;W(_t(o+Math.round(cn*(r-o)/U)*U))}),s.addEventListener("click",()=>{if(k.
playing){$();return}k.playing=!0,s.textContent=e.words.pause,W(Kt()||e.first)});let an=()=>{k.playing&&setTimeout(()=>{if(!k.
playing)return;let d=Kt();d?W(d):$()},So)},jt=l("div","cm-chart-caption",e.words.chart);return jt.setAttribute("aria-hid\
den","true"),t.append(Pt,zt,jt,f,Dt),ct(e.day),{show:ct,drawn:an,view:k}}function Je(t,e,n){let o=Ze(n,()=>r.drawn()),r=Mo(
t,e,o.ask);return{key:e.key,answered:o.answered,follow(s){!r.view.playing&&document.activeElement!==Bt(t,".cm-slider")&&
r.show(s)}}}var V=new WeakMap,Qe=!1;function Lo(t){let{data:e,parentElement:n}=t,o=n.querySelector(".cm-timeline")??l("div","cm-time\
line");o.parentElement||n.append(o);let r=V.get(o);if(r&&r.file===e.file){r.day=e.day,r.made?.follow(e.day);return}let s={
...e,made:r?.made??null};V.set(o,s),Co(),fetch(new URL(e.file,document.baseURI)).then(a=>a.ok?a.json():Promise.reject(new Error(
String(a.status)))).then(a=>{V.get(o)===s&&Oo(o,s,a)}).catch(()=>V.get(o)===s&&V.delete(o))}function Oo(t,e,n){let o=Je(
t,{...n,day:e.day},r=>B({type:"day",id:r,stamp:At()}));e.made=o,window.addEventListener("controlmap",r=>{r.detail.type===
"drawn"&&!le()&&o.answered(r.detail.day)})}function Co(){Qe||Ge(document,t=>{for(let e of h())e.hover(t)}),Qe=!0}var C=null,Rt=0,v=null,To=4e3,tn=["wheel","pointerdown","keydown","touchmove"],X=null,it=!1;function Wt(t){let e=t.findIndex(
n=>n.dataset.statement===C);return e>=0?e:t.findIndex(n=>n.classList.contains("is-chosen"))}function No(t){let n=b(document,
".cm-turns button")[t>0?1:0];!n||n.disabled||(Rt=t,C=null,n.click())}function en(t){if(!v)return;let e=v.rows(),n=Wt(e),
o=e[Math.min(e.length-1,Math.max(0,n<0?Rt<0?e.length-1:0:n+t))];o&&n>=0&&o===e[n]&&No(t),!(!o||n>=0&&o===e[n])&&(Rt=0,C=
o.dataset.statement??"",mt(o),on(o),at(),nn(C))}function nn(t){X?.();let e=new MutationObserver(()=>{let r=v?.rows().find(
s=>s.dataset.statement===t);r&&oe(r),at()}),n=setTimeout(()=>X?.(),To);X=()=>{e.disconnect(),clearTimeout(n);for(let r of tn)
removeEventListener(r,o,!0);X=null};let o=()=>X?.();e.observe(document.body,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[
"class","hidden"]}),setTimeout(()=>{for(let r of tn)addEventListener(r,o,{capture:!0,passive:!0})})}function at(){let t=v?.
rows()??[],e=Wt(t);for(let n of b(document,".cm-walk-progress")){let o=n.dataset.template??"",r=e<0?"":o.replace("{n}",String(
e+1)).replace("{total}",String(t.length));n.textContent!==r&&(n.textContent=r)}}function on({dataset:t}){let{statement:e="",
next:n=e}=t;v?.go(e,it?n:null)}function _o(t){it=t;let e=v?.rows()??[],n=e[Wt(e)],o=n?.dataset.statement;it&&n?on(n):o&&
v?.go(o,o)}function Io(t){if(w(t,"input, textarea, select, [role=combobox], [role=listbox]")||t.altKey||t.ctrlKey||t.metaKey||
!v?.rows().length)return;let n=getComputedStyle(document.documentElement).direction==="rtl"?"ArrowLeft":"ArrowRight";t.key!==
"ArrowRight"&&t.key!=="ArrowLeft"||(t.preventDefault(),en(t.key===n?1:-1))}document.addEventListener("keydown",Io);document.
addEventListener("click",t=>{let e=w(t,".cm-panel button[data-annotation]");e&&(C=e.dataset.annotation??null,C&&v?.rows().
length&&nn(C),at())});window.addEventListener("popstate",()=>{C=null});function rn(t,e,n,o){v={rows:n,go:o};let r=t.querySelector(
".cm-walk");if(r&&r.getAttribute("aria-label")===e.label)return;r&&r.remove();let s=l("div","cm-walk");s.setAttribute("r\
ole","group"),s.setAttribute("aria-label",e.label);let a=l("button","cm-play",e.back),c=l("button","cm-play",e.forth);for(let f of[
a,c])f.type="button",f.addEventListener("click",()=>en(f===c?1:-1));let u=l("label","cm-walk-then"),i=Object.assign(l("i\
nput"),{type:"checkbox",checked:it});i.addEventListener("change",()=>_o(i.checked)),u.append(i,` ${e.then}`);let p=l("sp\
an","cm-meta cm-walk-progress");p.dataset.template=e.progress,s.append(a,c,p,u,l("span","cm-meta cm-keys",e.hint)),t.append(
s),at()}function Ro(){return document.querySelector(".cm-walk")?b(document,".st-key-article-list .cm-statement"):[]}function Wo(t,e){
let n=0;for(let r of h())n=Math.max(n,r.stamp()),r.light(t),e?.includes(":")?r.flyToNext():r.fly(t);let o=e===null?{type:"\
step",id:t,stamp:n}:{type:"next",id:e,stamp:n};window.dispatchEvent(new CustomEvent("controlmap",{detail:o}))}function $o(t){
rn(t.parentElement,t.data,Ro,Wo),window.controlmapWalks&&(window.controlmapWalks=!1,re(t.parentElement))}export{Yn as channel,to as incidents,ro as reconnect,wo as share,Lo as timeline,$o as walk};
