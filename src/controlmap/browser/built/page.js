var Ye="http://www.w3.org/2000/svg";function l(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&
(o.textContent=n),o}function A(t,e={}){let n=document.createElementNS(Ye,t);for(let[o,r]of Object.entries(e))n.setAttribute(
o,String(r));return n}function Dt(t,e){let n=t.querySelector(e);if(!n)throw new Error(`The page has no ${e}`);return n}function b(t,e){
return Array.from(t.querySelectorAll(e),n=>n)}function w(t,e){let{target:n}=t;return n&&"closest"in n?n.closest(e):null}var Kt={أ:"ا",إ:"ا",آ:"ا",ٱ:"ا",ى:"ي",ؤ:"و",ئ:"ي",ة:"ه"},jt=["zone","annotation","place","front","at","a\
ctor"];var qt="ـ'’‘`´ʼʿʾ-";var M={equal:0,same_name:.5,same_loosely:.7,begins:1,begins_alike:1.5,word_begins:2,mistakes:3,mistakes_and_unfinished:3.25,
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
most_keys:32};var Bt="view";var Gt=jt,vo=[...Gt.filter(t=>t!=="annotation"),"annotation"],Ze=[...Gt,"home","day","relation","turn","then"];function Ft(t){
return Ze.find(e=>e in t)}var lt={zone:null,front:null,at:null,zones:[],places:[]};function ut(t){for(let e=t.parentElement;e&&e!==document.body;e=e.parentElement)if(e.scrollHeight>e.clientHeight+1&&/auto|scroll/.
test(getComputedStyle(e).overflowY))return e;return document.scrollingElement??document.documentElement}function ft(t){return t===
document.scrollingElement?{top:0,bottom:t.clientHeight}:t.getBoundingClientRect()}function mt(t,e=1/6){let n=ut(t);n.scrollTop+=
t.getBoundingClientRect().top-ft(n).top-n.clientHeight*e}function Je(t){let e=t.getBoundingClientRect(),n=ft(ut(t));return e.
top>=n.top&&e.bottom<=n.bottom}function Ut(t){Je(t)||mt(t,1/3)}function Vt(t){let e=ut(t),n=t.getBoundingClientRect(),o=ft(
e),r=n.bottom-o.bottom+8,s=o.top+8-n.top;s>0?e.scrollTop-=s:r>0&&(e.scrollTop+=Math.min(r,-s))}function Y(t){if(!t)return;
let{top:e,bottom:n}=t.getBoundingClientRect();Math.min(n,window.innerHeight)-Math.max(e,0)<80&&t.scrollIntoView()}var Z=new Map;function Xt(t,{day:e,points:n}){if(!t)return;let o=Z.get(t);o&&o.day!==e&&Z.clear(),Z.set(t,{day:e,points:n})}
function Yt(t,e){if(t.type!=="day"||!e||e.change||e.zones.length)return null;let n=Z.get(t.id??"");return n?{...e,...n,stamp:t.
stamp}:null}function g(){return Array.from(document.querySelectorAll("iframe"),t=>t.contentWindow?.ControlMap).filter(t=>t!==void 0)}var C=null;function Zt(t){C=t}function Jt(t){C&&t>=C.stamp&&(C=null)}var Qt=()=>!!C;function te(){let t=C;return C=null,
t}var ne=["zone","front","place"],P=new Map,ee=new WeakSet,oe=null,W=null;function re(t,e){let n=oe?.[t];return n&&e?new URL(
`${n+encodeURIComponent(e)}.html`,document.baseURI).href:null}function tn(t,e){let n=re(t,e);!navigator.onLine||!n||P.has(
n)||(P.set(n,null),fetch(n).then(o=>o.ok?o.text():null).then(o=>P.set(n,o),()=>P.delete(n)))}function en(t){for(let e of ne){
let n=w(t,`[data-${e}]`);n&&tn(e,n.dataset[e])}}function se(t){let e=document.querySelector(".st-key-zone-panel .stHtml:\
has(> .cm-panel)");return e&&(e.innerHTML=t),!!e}function pt(t){if(!ee.has(t)){ee.add(t);for(let e of["pointerover","poi\
nterdown","focusin"])t.addEventListener(e,en,{passive:!0})}}function ie(t){let e=ne.find(r=>r===t.type),n=e?re(e,t.id):null,
o=n?P.get(n):null;W=o&&se(o)?{html:o,stamp:t.stamp}:null}function ae(t){oe=t.panels,W&&t.stamp<W.stamp?se(W.html):W=null}var L=256,J=2,le=160,H=1e3,dt=new Map,ht=new Uint8Array(L*L).fill(J),z=new Uint8Array(L).fill(J);for(let t=0;t<L;t+=1)gt(
t,t,0);for(let t of y.slight)z[_(t)]=1;for(let t of y.near)for(let e of t)for(let n of t)e!==n&&gt(_(e),_(n),1);for(let[
t,e]of y.either)if(t.length===1)for(let n of e)gt(_(t),_(n),0);var ce=[0,1,2].map(()=>new Uint16Array(le+1));function gt(t,e,n){
ht[t*L+e]=n,ht[e*L+t]=n}function _(t){let e=dt.get(t);return e===void 0&&(e=Math.min(dt.size,L-1),dt.set(t,e)),e}var ue=t=>Uint8Array.
from(Array.from(t).slice(0,le),_);function fe(t,e,n){if(t.length-e.length>n)return[H,H];let[o,r,s]=ce;r[0]=0;for(let c=0;c<
e.length;c+=1)r[c+1]=r[c]+z[e[c]];for(let c=0;c<t.length;c+=1){let u=t[c],a=z[u],m=r[0]+a;s[0]=m;for(let f=0;f<e.length;f+=
1){let p=e[f],h=r[f]+ht[u*L+p];r[f+1]+a<h&&(h=r[f+1]+a),s[f]+z[p]<h&&(h=s[f]+z[p]),c&&f&&u===e[f-1]&&p===t[c-1]&&o[f-1]+
J<h&&(h=o[f-1]+J),s[f+1]=h,h<m&&(m=h)}if(m>n)return[H,H];[o,r,s]=[r,s,o]}ce=[o,r,s];let i=H;for(let c=1;c<=e.length;c+=1)
r[c]<i&&(i=r[c]);return[r[e.length],i]}var me=Kt;function pe(t){return Array.from(t.normalize("NFKD").toLowerCase(),n=>qt.includes(n)?"":Object.hasOwn(me,n)?me[n]:
n).join("").normalize("NFKD").replace(/\p{M}/gu,"").trim().replace(/\s+/g," ")}var on=/[-‐‑‒–—―_]/g,rn=/(.)\1+/gu,sn=new Set(y.articles.split(" ")),he=y.either.map(([t,e])=>[t,e]),an=new Map(
he.filter(([t])=>t.length===1)),cn=he.filter(([t])=>t.length>1),wt=y.rules.map(([t,e])=>[new RegExp(t,"gu"),e]),ln=[...y.
loose.map(([t,e])=>[new RegExp(t,"gu"),e]),...wt];function Q(t){return pe(t.replace(on," ")).split(" ").filter(Boolean)}
function tt(t,e=!1){return[...new Set(we(t).flatMap(n=>ye(n,e,!0)))]}function ge(t){return[...new Set(we(t).flatMap(e=>ye(
e,!0,!1)))]}function we(t){let e=t.filter((n,o)=>o===t.length-1||!sn.has(n));return e.length<t.length?[t,e]:[t]}function ye(t,e,n){
return be(t.map(o=>un(o,e,n))).map(o=>o.replace(rn,"$1"))}var de=new Map;function un(t,e,n){let o=`${t} ${e} ${n}`,r=de.
get(o);if(!r){let s=[t];for(let[u,a]of n?cn:[])s=s.flatMap(m=>a.map(f=>m.replaceAll(u,f)));let i=new Set(s.flatMap(u=>(e?
[wt,ln]:[wt]).map(a=>fn(u,a)))),c=u=>n&&an.get(u)||[u];r=[...new Set(Array.from(i,u=>be(Array.from(u,c))).flat())].sort(),
de.set(o,r)}return r}function fn(t,e){return e.reduce((n,[o,r])=>n.replace(o,r),t)}function be(t){let e=[""];for(let n of t){
let o=e.length*n.length<=y.most_keys?n:n.slice(0,1);e=e.flatMap(r=>o.map(s=>r+s))}return e}var{equal:mn,same_name:pn,same_loosely:dn,begins:hn,begins_alike:gn,word_begins:wn,not_found:et,least_letters:xt,half_a_mistake:yt}=M,
yn=new Set(y.ranks.split(" ")),bn={names:[],statements:[],onlyNear:!1};function bt(t){return t.length?{...kt(t),plain:t.
join(""),keys:tt(t),loose:tt(t,!0),open:ge(t).map(ue)}:{...kt(t),plain:"",keys:[],loose:[],open:[]}}function kt(t){let e=t.
map(n=>tt([n],!0));return{words:t,each:e,begun:e.flat()}}function kn(t){let e=new Set,n=(o,r)=>e.size<e.add(`${o} ${r}`).
size;return t.map(o=>({...o,keys:o.keys.filter(r=>n("strict",r)),loose:o.loose.filter(r=>n("loose",r)),open:o.open.filter(
r=>n("open",r))}))}var nt=class{constructor(e){this.names=[],this.statements=[];for(let[n,o]of Object.entries(e))n.startsWith(
"annotation:")?this.statements.push([n,kt(Q(o.join(" ")))]):this.names.push([n,kn(o.map(r=>bt(Q(r))))])}search(e){let n=bt(
Q(e));if(!n.words.length)return bn;let o=this.ranked(a=>ke(n,a)),r=n.words.filter(a=>!yn.has(a));if(!o.length&&r.length&&
r.length<n.words.length){let a=bt(r);o=this.ranked(m=>ke(a,m))}let s=Math.max(...n.open.map(a=>a.length));if(!o.length){
let a=M.most_mistakes[Math.min(s,M.most_mistakes.length-1)];o=this.ranked(m=>xe(n,m,a))}let i=this.statements.filter(([,
a])=>Ee(n,a)).map(([a])=>a);if(o.length||i.length)return{names:o,statements:i,onlyNear:!1};let c=this.ranked(a=>xe(n,a,M.
nearest_mistakes*s,!1)),u=c[M.nearest-1]?.far??et;return{names:c.filter(({far:a})=>a<=u),statements:[],onlyNear:!0}}ranked(e){
let n=[];for(let[o,r]of this.names){let s=Math.min(...r.map(e));s<et&&n.push({name:o,far:s})}return n.sort((o,r)=>o.far-
r.far)}};function ke(t,e){return e.plain===t.plain?mn:t.keys.some(o=>e.keys.includes(o))?pn:t.loose.some(o=>e.loose.includes(
o))?dn:e.plain.startsWith(t.plain)?hn:t.loose.filter(o=>o.length>=xt||2*o.length>t.plain.length).some(o=>e.loose.some(r=>r.
startsWith(o)))?gn:Ee(t,e)?wn:et}function Ee(t,e){return t.words.every((n,o)=>e.words.some(r=>r.startsWith(n))?!0:t.each[o].
some(r=>r.length>=xt&&e.begun.some(s=>s.startsWith(r))))}function xe(t,e,n,o=!0){let r=et,s=n/yt;for(let i of t.open)for(let c of e.
open){let[u,a]=fe(i,c,s);u<=s&&(r=Math.min(r,M.mistakes+u*yt)),a<=s&&o&&i.length>xt+1&&(r=Math.min(r,M.mistakes_and_unfinished+
a*yt))}return r}var vt=".st-key-pickers .stTextInput input",ot="cm-suggestions",Et=null,St="",D=null,v=-1;function Se(t,e){let n=Et!==null;
if(Et=e,t!==St&&(D=null),St=t,!n){document.addEventListener("focusin",o=>rt(o)&&void ve()),document.addEventListener("in\
put",o=>xn(rt(o))),document.addEventListener("focusout",o=>rt(o)&&K()),document.addEventListener("keydown",Sn,!0);for(let o of[
"scroll","resize"])window.addEventListener(o,Me,{capture:!0,passive:!0})}}var rt=t=>w(t,vt);function ve(){return D??=fetch(
new URL(St,document.baseURI)).then(t=>t.ok?t.json():Promise.reject(new Error(String(t.status)))).then(t=>({payload:t,names:new nt(
t.keys)})),D.catch(()=>{D=null}),D}async function xn(t){if(!t)return;let e=await ve().catch(()=>null);if(!e||document.activeElement!==
t)return;let{names:n,onlyNear:o}=e.names.search(t.value);En(t,e.payload,n.slice(0,e.payload.counts.length-1).map(({name:r})=>r),
o)}function En(t,e,n,o){if(K(),vn(e.counts[n.length]),!n.length)return;let r=l("div","cm-suggestions");r.dir=getComputedStyle(
t).direction,o&&r.append(l("p","cm-note",e.near));let s=l("ul");s.id=ot,s.setAttribute("role","listbox"),s.setAttribute(
"aria-label",e.label);for(let[u,a]of n.entries()){let[m,f]=e.labels[a],p=l("li","",m);p.id=`${ot}-${u}`,p.setAttribute("\
role","option"),p.setAttribute("aria-selected","false"),p.dataset.name=a,p.append(l("span","cm-meta",` ${f}`)),p.addEventListener(
"pointerdown",h=>h.preventDefault()),p.addEventListener("click",()=>Le(t,a)),s.append(p)}r.append(s);let{backgroundColor:i,
color:c}=getComputedStyle(document.querySelector(".stApp")??document.body);Object.assign(r.style,{backgroundColor:i,color:c}),
document.body.append(r),t.setAttribute("role","combobox"),t.setAttribute("aria-autocomplete","list"),t.setAttribute("ari\
a-expanded","true"),t.setAttribute("aria-controls",ot),Me()}var Ae=()=>document.querySelector(".cm-suggestions");function Me(){
let t=Ae(),e=document.querySelector(vt);if(!t||!e)return;let{left:n,bottom:o,width:r}=e.getBoundingClientRect();Object.assign(
t.style,{left:`${n}px`,top:`${o+4}px`,width:`${r}px`})}function K(){v=-1,Ae()?.remove();let t=document.querySelector(vt);
t?.setAttribute("aria-expanded","false"),t?.removeAttribute("aria-activedescendant")}function Sn(t){let e=rt(t),n=Array.
from(document.querySelectorAll(`#${ot} > li`),r=>r);if(!e||!n.length||t.isComposing)return;let o={ArrowDown:1,ArrowUp:-1}[t.
key];if(o){v=(v+o+n.length+(v<0&&o<0?1:0))%n.length;for(let[r,s]of n.entries())s.setAttribute("aria-selected",String(r===
v));e.setAttribute("aria-activedescendant",n[v].id),n[v].scrollIntoView({block:"nearest"})}else if(t.key==="Enter"&&v>=0)
Le(e,n[v].dataset.name??"");else if(t.key==="Escape")K();else{t.key==="Enter"&&K();return}t.preventDefault(),t.stopPropagation()}
function Le(t,e){K(),Object.getOwnPropertyDescriptor(HTMLInputElement.prototype,"value")?.set?.call(t,""),t.dispatchEvent(
new Event("input",{bubbles:!0}));let[n,o]=e.split(":");Et?.(n,o)}function vn(t){let e=document.getElementById("cm-sugges\
ted");e||(e=l("div","cm-unseen"),e.id="cm-suggested",e.setAttribute("role","status"),document.body.append(e)),e.textContent=
t}window.ControlMapPage={channel:()=>I};var I=null;function An(){return I||(I=Cn({state:null,send:null,page:""})),I}function j(t){
I?.send?I.send(t):window.controlmapAct=t}function At(){return g().reduce((t,e)=>Math.max(t,e.stamp()),0)}function Mn(t,e){
let n=document.querySelector(`.cm-statement[data-statement="${CSS.escape(t)}"]`);n&&!n.contains(e)&&n.scrollIntoView({block:"\
nearest"})}function Ln(t){let e=()=>document.querySelector(`[data-list="${t}"] :is(.cm-statement button, summary)`),n=e(),
o=new MutationObserver(()=>{let r=e();!r||r===n||(o.disconnect(),r.focus())});o.observe(document.body,{childList:!0,subtree:!0}),
setTimeout(()=>o.disconnect(),1e4)}function Oe(){pt(document);for(let t of g()){let e=t.map();e&&pt(e.getContainer().ownerDocument)}}
function On(t){let e=w(t,".cm-panel a[data-start]");if(!e||t.ctrlKey||t.metaKey||t.shiftKey)return;let o=b(document,e.dataset.
compare?".st-key-compare-link a":".st-key-page-strip a").find(r=>r.pathname===e.pathname);o&&(t.preventDefault(),o.click())}
function Cn(t){return window.addEventListener("controlmap",({detail:e})=>{if(e.type==="ready"){if(Oe(),t.state)for(let n of g())
n.apply(t.state)}else e.type==="drawn"?t.state?.day===e.file&&Xt(e.day,t.state):t.send?.(e)}),document.addEventListener(
"click",On),document.addEventListener("click",e=>{let n=w(e,".cm-panel button");if(!n||!t.send)return;let o=Ft(n.dataset);
if(!o)return;let r=n.dataset[o]??"",s=0;for(let i of g())s=Math.max(s,i.stamp()),o==="annotation"&&i.light(r),o==="then"&&
i.flyToNext(),(o==="zone"||o==="front")&&i.apply({...lt,[o]:r,stamp:s}),o==="place"&&i.apply({...i.lookOfPlace(r),stamp:s}),
n.closest(".cm-results")&&i.bringTo(o,r);t.send({type:o,id:r,stamp:s}),o==="annotation"&&Mn(r,n),o==="then"&&Y(document.
querySelector(".st-key-map")),o==="turn"&&Ln(r.split(":")[0])}),t}function Nn(t){let e=document.getElementById("controlm\
ap-said");e||(e=document.createElement("div"),e.id="controlmap-said",e.className="cm-unseen",e.setAttribute("role","stat\
us"),document.body.append(e)),e.textContent!==t&&(e.textContent=t)}function Tn(t){if(t.page===location.pathname)return;t.
page=location.pathname;let e=CSS.escape(new URLSearchParams(location.search).get("annotation")||""),n=["pointerdown","wh\
eel","keydown"],o=()=>{let i=e?document.querySelector(`.cm-statement[data-statement="${e}"], .cm-grid tr[data-row="${e}"\
]`):null;i&&(s(),Ut(i),i.scrollIntoView({block:"nearest"}))},r=new MutationObserver(o),s=()=>{r.disconnect();for(let i of n)
removeEventListener(i,s,!0)};r.observe(document.body,{childList:!0,subtree:!0});for(let i of n)addEventListener(i,s,{capture:!0});
o()}function _n(t,e){let n=At();for(let o of g())t==="zone"&&o.apply({...lt,zone:e,stamp:n}),o.bringTo(t,e);j({type:t,id:e,
stamp:n})}var In=()=>!!document.activeElement?.closest(".st-key-pickers .stSelectbox");function Rn(t){let{controlmapAct:e,
controlmapClicked:n}=window;delete window.controlmapAct,delete window.controlmapClicked,n?.isConnected?n.click():e&&e.type!==
"ready"&&e.type!=="drawn"&&t.send?.(e)}function $n(t){let e=An();Tn(e),Nn(t.data.said);let n=e.state?.zone;e.state=t.data,
Jt(t.data.stamp),ae(t.data),Oe(),e.send=o=>{Zt(o),t.setTriggerValue("event",o),ie(o);let r=Yt(o,e.state);if(r)for(let s of g())
s.apply(r)},Rn(e),Se(t.data.names,_n);for(let o of g())o.apply(e.state),e.state.zone&&e.state.zone!==n&&In()&&o.bringTo(
"zone",e.state.zone)}function Lt(t){for(let e of g())e.showIncidents&&e.showIncidents(t.spots)}var Mt=null;function Pn(){return Mt||(Mt=Wn({spots:[]})),
Mt}function Wn(t){return window.addEventListener("controlmap",e=>{e.detail.type==="ready"&&Lt(t)}),document.addEventListener(
"click",Hn),t}function Hn(t){let e=w(t,"tr[data-spot]");if(!e)return;for(let r of b(document,"tr[data-spot]"))r.classList.
toggle("is-chosen",r===e);let[n,o]=(e.dataset.spot??"").split(",").map(Number);for(let r of g())r.lightIncident?.([n,o]);
Y(document.querySelector(".st-key-map"))}function zn(t){let e=Pn();return e.spots=t.data.spots,Lt(e),()=>{e.spots=[],Lt(
e)}}var Dn="CONNECTED";function Kn(){let t=b(document,".st-key-map iframe");for(let{contentWindow:e}of t)e&&!e.ControlMap?.map()&&
e.location.reload()}function jn(t){let e={ask:null,away:!1,returned:!1};return new MutationObserver(()=>{let n=t.dataset.
testConnectionState===Dn;n&&e.away&&(e.returned=!0,e.ask?.(),Kn()),e.away=!n}).observe(t,{attributes:!0,attributeFilter:[
"data-test-connection-state"]}),e}var Ce=null;function qn(t){let e=document.querySelector('[data-testid="stApp"]');if(!e)
return;Ce||=jn(e);let n=Ce;if(n.ask=()=>t.setTriggerValue("returned",!0),!n.returned)return;n.returned=!1;let o=te();o&&
j(o)}var Bn=640;function Ne(t,e,n,o=()=>[]){let r=t.querySelector(".cm-share");if(r?.getAttribute("lang")===e.language)return;
r?.remove();let s=l("details","cm-share");s.lang=e.language;let i=l("div","cm-share-body");s.append(l("summary","cm-play",
e.label),i),s.addEventListener("toggle",()=>{s.open&&(i.replaceChildren(...Gn(e,n()),...o()),s.scrollIntoView({block:"ne\
arest"}))}),t.append(s)}function Gn(t,{address:e,embedded:n}){return[Ot(t,t.address,e),Ot(t,t.embed,Fn(n,t.title)),Ot(t,
t.cite,`${t.citation} ${e}`)]}function Fn(t,e){let n=l("iframe");return n.src=t,n.title=e,n.width="100%",n.height=String(
Bn),n.loading="lazy",n.allow="fullscreen",n.style.border="0",n.outerHTML}function Ot(t,e,n){let o=l("label","cm-share-ro\
w",e),r=Object.assign(l("textarea"),{value:n,readOnly:!0,rows:2});r.dir=n.startsWith("http")||n.startsWith("<")?"ltr":"a\
uto",r.addEventListener("focus",()=>r.select());let s=l("button","cm-play",t.copy);return s.type="button",s.addEventListener(
"click",async()=>{r.select();let i=await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);s.textContent=i?t.copied:
t.copy}),o.append(r,s),o}var Un=8e3,Ct={saved:"",file:""},Te=!1,_e;function Vn({download:t,pathname:e},n){let o=/\.(png|svg)$/.exec(e)?.[0];return t||
(o&&n?n+o:"")}function Xn(t){document.querySelector(".cm-saved")?.remove();let e=l("div","cm-saved");e.setAttribute("rol\
e","status"),document.body.append(e),requestAnimationFrame(()=>{e.textContent=Ct.saved.replace("{file}",()=>t)}),clearTimeout(
_e),_e=setTimeout(()=>e.remove(),Un)}function Ie(t){if(Ct=t,Te)return;Te=!0;let{click:e}=HTMLAnchorElement.prototype;HTMLAnchorElement.
prototype.click=function(){let n=this.hasAttribute("download")?Vn(this,Ct.file):"";e.call(this),n&&Xn(n)}}var q=null,N=0,R=l("button","cm-play cm-share-picture");function Yn(){let t=new URL(location.href);return t.searchParams.
set("embed","true"),{address:location.href,embedded:t.href}}function Zn(){if(!new URLSearchParams(location.search).has(Bt))
return"";let t=g()[0]?.map()?.getBounds();return t?[t.getWest(),t.getSouth(),t.getEast(),t.getNorth()].map(e=>e.toFixed(
3)).join(","):""}function Nt(t){R.textContent=t,R.disabled=!!N}function Jn(){return R=l("button","cm-play cm-share-pictu\
re"),R.type="button",Nt(q?.data[N?"drawing":"picture"]??""),R.addEventListener("click",()=>{q&&(N=Date.now(),Nt(q.data.drawing),
q.setTriggerValue("picture",{stamp:N,bounds:Zn()}))}),[R]}function Qn(t){q=t,Ie(t.data),Ne(t.parentElement,t.data,Yn,Jn);
let{drawn:e,picture:n,failed:o}=t.data;if(!N||e?.stamp!==N||(N=0,Nt(e.address?n:o),!e.address))return;let r=l("a");r.href=
e.address,r.download=e.name,r.click()}function Re(t,e){let n="",o=r=>{let i=(r&&"closest"in r?r.closest("[data-lit]"):null)?.getAttribute("data-lit")??"";i!==
n&&(n=i,e(i.split(" ").filter(Boolean)))};for(let r of["pointerover","focusin"])t.addEventListener(r,({target:s})=>o(s));
for(let r of["pointerout","focusout"])t.addEventListener(r,({relatedTarget:s})=>o(s))}var k=t=>Date.parse(`${t}T00:00:00Z`),Tt=t=>new Date(t).toISOString().slice(0,10);function $e(t){let e=new Intl.DateTimeFormat(t,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"});return n=>e.format(
k(n))}var T=600,x=150,B=8,to=12,Pe=60;function We(t){let e=k(t.first),n=k(t.last);return o=>(k(o)-e)/(n-e)}function eo(t){let e=We(
t);return t.days.map((n,o)=>{let r=[0];for(let s of t.values[o])r.push(r[r.length-1]+s);return{from:e(n),to:o+1<t.days.length?
e(t.days[o+1]):1,edges:r}})}function no(t,e,n){let o=(r,s)=>`${(T*r).toFixed(1)},${(x*(1-s)).toFixed(2)}`;e.holders.forEach(
(r,s)=>{let i=n.flatMap(({from:f,to:p,edges:h})=>[{x:f,edges:h},{x:p,edges:h}]),c=i.map(({x:f,edges:p})=>o(f,p[s+1])),u=i.
map(({x:f,edges:p})=>o(f,p[s])),a=A("polygon",{points:c.concat(u.reverse()).join(" "),fill:r.fill,"fill-opacity":.75,stroke:"\
none","data-lit":r.id}),m=A("title");m.textContent=r.name,a.append(m),t.append(a)})}function _t(t,e){let n=l("span",t,e);
return n.setAttribute("aria-hidden","true"),n}function oo(t){if(t>=1)return[];let e=_t("cm-chart-after","");return e.style.
insetInlineStart=`${(100*t).toFixed(2)}%`,[e]}function ro(t,e,n){let o={room:-1,middle:0,low:0,high:0};for(let r=0;r<=Pe;r++){
let s=n/2+(1-n)*r/Pe,i=t.filter(a=>a.from<s+n/2&&a.to>s-n/2),c=Math.max(...i.map(a=>a.edges[e])),u=Math.min(...i.map(a=>a.
edges[e+1]));u-c>o.room&&(o={room:u-c,middle:s,low:c,high:u})}return o}function so(t,e,n,o){t.clientWidth&&e.forEach((r,s)=>{
r.hidden=!1;let{room:i,middle:c,low:u,high:a}=ro(n,s,Math.min(1,(r.offsetWidth+6)/t.clientWidth));r.hidden=i*o<to,!r.hidden&&
(r.style.insetInlineStart=`calc(${(100*c).toFixed(2)}% - ${r.offsetWidth/2}px)`,r.style.top=`${(o*(1-(u+a)/2)).toFixed(1)}\
px`)})}function He(t,e){let n=eo(e),o=We(e),r=A("svg",{viewBox:`0 0 ${T} ${x+B}`,preserveAspectRatio:"none",class:"cm-ch\
art",role:"img"});r.setAttribute("aria-label",e.words.chart),no(r,e,n);let s=(a,m,f,p)=>A("line",{x1:a,x2:a,y1:m,y2:f,class:p});
for(let a of e.events)r.append(s(T*o(a.day),x,x+B-1,"cm-event-tick"));let i=new Intl.NumberFormat(e.words.locale,{style:"\
percent"}).format(.5);r.append(A("line",{x1:0,x2:T,y1:x/2,y2:x/2,class:"cm-half"}),s(Math.min(T*o(e.article),T-.7),0,x+B,
"cm-article"));let c=e.holders.map(a=>_t("cm-chart-name",a.name));t.append(r,...oo(o(e.article)),_t("cm-chart-half",i),...c);
let u=new ResizeObserver(()=>so(t,c,n,r.clientHeight*x/(x+B)));for(let a of[t,...c])u.observe(a);return{chart:r,place:a=>T*
o(a),tall:x+B}}function ze(t,e){let n=null,o=null,r=i=>{if(n){o=i;return}n=i,t(i)};return{ask:r,answered:i=>{if(!n)return;let c=o;n=o=null,
c&&c!==i?r(c):e()}}}var G=864e5,io=450;function ao({article:t,words:e},n){return n===t?e.own:n<t?e.before:e.after}function co(t,e,n){t.replaceChildren();
let o=k(e.first),r=k(e.last),s=l("button","cm-play",e.words.play);s.type="button";let i=l("output","cm-day"),c=l("span",
"cm-day-side"),u=l("input","cm-slider");Object.assign(u,{type:"range",min:"0",max:String(Math.round((r-o)/G)),step:"1"}),
u.setAttribute("aria-label",e.words.slider);let a=l("div","cm-chart-box"),{chart:m,place:f,tall:p}=He(a,e),h=A("line",{y1:0,
y2:p,class:"cm-marker"});m.append(h);let at=l("div","cm-timeline-head");at.append(s,i,c);let $t=l("div","cm-track"),Pt=l(
"span","cm-notch");Pt.style.setProperty("--along",String((k(e.article)-o)/(r-o||1))),$t.append(u,Pt);let Wt=l("div","cm-\
timeline-foot");Wt.append(...[e.words.first,e.words.article,e.words.last].filter(Boolean).map(d=>l("span","",d)));let Ue=$e(
e.words.locale),S={playing:!1,day:e.day};function ct(d){S.day=d,u.value=String(Math.round((k(d)-o)/G)),i.textContent=Ue(
d),c.textContent=ao(e,d),u.setAttribute("aria-valuetext",[i.textContent,c.textContent].join(e.words.comma));for(let $ of[
"x1","x2"])h.setAttribute($,String(f(d)))}function V(d){ct(d),n(d)}function X(){S.playing=!1,s.textContent=e.words.play}
function Ht(){return e.days.find(d=>d>S.day)||(S.day<e.last?e.last:null)}u.addEventListener("input",()=>{X(),V(Tt(o+u.valueAsNumber*
G))}),m.addEventListener("click",d=>{let $=m.getBoundingClientRect();X();let Xe=(getComputedStyle(m).direction==="rtl"?$.
right-d.clientX:d.clientX-$.left)/$.width;V(Tt(o+Math.round(Xe*(r-o)/G)*G))}),s.addEventListener("click",()=>{if(S.playing){
X();return}S.playing=!0,s.textContent=e.words.pause,V(Ht()||e.first)});let Ve=()=>{S.playing&&setTimeout(()=>{if(!S.playing)
return;let d=Ht();d?V(d):X()},io)},zt=l("div","cm-chart-caption",e.words.chart);return zt.setAttribute("aria-hidden","tr\
ue"),t.append(at,$t,zt,a,Wt),ct(e.day),{show:ct,drawn:Ve,view:S}}function De(t,e,n){let o=ze(n,()=>r.drawn()),r=co(t,e,o.
ask);return{key:e.key,answered:o.answered,follow(s){!r.view.playing&&document.activeElement!==Dt(t,".cm-slider")&&r.show(
s)}}}var F=new WeakMap,Ke=!1;function lo(t){let{data:e,parentElement:n}=t,o=n.querySelector(".cm-timeline")??l("div","cm-time\
line");o.parentElement||n.append(o);let r=F.get(o);if(r&&r.file===e.file){r.day=e.day,r.made?.follow(e.day);return}let s={
...e,made:r?.made??null};F.set(o,s),fo(),fetch(new URL(e.file,document.baseURI)).then(i=>i.ok?i.json():Promise.reject(new Error(
String(i.status)))).then(i=>{F.get(o)===s&&uo(o,s,i)}).catch(()=>F.get(o)===s&&F.delete(o))}function uo(t,e,n){let o=De(
t,{...n,day:e.day},r=>j({type:"day",id:r,stamp:At()}));e.made=o,window.addEventListener("controlmap",r=>{r.detail.type===
"drawn"&&!Qt()&&o.answered(r.detail.day)})}function fo(){Ke||Re(document,t=>{for(let e of g())e.hover(t)}),Ke=!0}var O=null,It=0,E=null,mo=4e3,je=["wheel","pointerdown","keydown","touchmove"],U=null,st=!1;function Rt(t){let e=t.findIndex(
n=>n.dataset.statement===O);return e>=0?e:t.findIndex(n=>n.classList.contains("is-chosen"))}function po(t){let n=b(document,
".cm-turns button")[t>0?1:0];!n||n.disabled||(It=t,O=null,n.click())}function qe(t){if(!E)return;let e=E.rows(),n=Rt(e),
o=e[Math.min(e.length-1,Math.max(0,n<0?It<0?e.length-1:0:n+t))];o&&n>=0&&o===e[n]&&po(t),!(!o||n>=0&&o===e[n])&&(It=0,O=
o.dataset.statement??"",mt(o),Ge(o),it(),Be(O))}function Be(t){U?.();let e=new MutationObserver(()=>{let r=E?.rows().find(
s=>s.dataset.statement===t);r&&Vt(r),it()}),n=setTimeout(()=>U?.(),mo);U=()=>{e.disconnect(),clearTimeout(n);for(let r of je)
removeEventListener(r,o,!0);U=null};let o=()=>U?.();e.observe(document.body,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[
"class","hidden"]}),setTimeout(()=>{for(let r of je)addEventListener(r,o,{capture:!0,passive:!0})})}function it(){let t=E?.
rows()??[],e=Rt(t);for(let n of b(document,".cm-walk-progress")){let o=n.dataset.template??"",r=e<0?"":o.replace("{n}",String(
e+1)).replace("{total}",String(t.length));n.textContent!==r&&(n.textContent=r)}}function Ge({dataset:t}){let{statement:e="",
next:n=e}=t;E?.go(e,st?n:null)}function ho(t){st=t;let e=E?.rows()??[],n=e[Rt(e)],o=n?.dataset.statement;st&&n?Ge(n):o&&
E?.go(o,o)}function go(t){if(w(t,"input, textarea, select, [role=combobox], [role=listbox]")||t.altKey||t.ctrlKey||t.metaKey||
!E?.rows().length)return;let n=getComputedStyle(document.documentElement).direction==="rtl"?"ArrowLeft":"ArrowRight";t.key!==
"ArrowRight"&&t.key!=="ArrowLeft"||(t.preventDefault(),qe(t.key===n?1:-1))}document.addEventListener("keydown",go);document.
addEventListener("click",t=>{let e=w(t,".cm-panel button[data-annotation]");e&&(O=e.dataset.annotation??null,O&&E?.rows().
length&&Be(O),it())});window.addEventListener("popstate",()=>{O=null});function Fe(t,e,n,o){E={rows:n,go:o};let r=t.querySelector(
".cm-walk");if(r&&r.getAttribute("aria-label")===e.label)return;r&&r.remove();let s=l("div","cm-walk");s.setAttribute("r\
ole","group"),s.setAttribute("aria-label",e.label);let i=l("button","cm-play",e.back),c=l("button","cm-play",e.forth);for(let f of[
i,c])f.type="button",f.addEventListener("click",()=>qe(f===c?1:-1));let u=l("label","cm-walk-then"),a=Object.assign(l("i\
nput"),{type:"checkbox",checked:st});a.addEventListener("change",()=>ho(a.checked)),u.append(a,` ${e.then}`);let m=l("sp\
an","cm-meta cm-walk-progress");m.dataset.template=e.progress,s.append(i,c,m,u,l("span","cm-meta",e.hint)),t.append(s),it()}function wo(){return document.querySelector(".cm-walk")?b(document,".st-key-article-list .cm-statement"):[]}function yo(t,e){
let n=0;for(let r of g())n=Math.max(n,r.stamp()),r.light(t),e?.includes(":")?r.flyToNext():r.fly(t);let o=e===null?{type:"\
step",id:t,stamp:n}:{type:"next",id:e,stamp:n};window.dispatchEvent(new CustomEvent("controlmap",{detail:o}))}function bo(t){
Fe(t.parentElement,t.data,wo,yo)}export{$n as channel,zn as incidents,qn as reconnect,Qn as share,lo as timeline,bo as walk};
