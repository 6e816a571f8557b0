var Fe="http://www.w3.org/2000/svg";function l(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&
(o.textContent=n),o}function A(t,e={}){let n=document.createElementNS(Fe,t);for(let[o,r]of Object.entries(e))n.setAttribute(
o,String(r));return n}function Ht(t,e){let n=t.querySelector(e);if(!n)throw new Error(`The page has no ${e}`);return n}function S(t,e){
return Array.from(t.querySelectorAll(e),n=>n)}function y(t,e){let{target:n}=t;return n&&"closest"in n?n.closest(e):null}var zt={أ:"ا",إ:"ا",آ:"ا",ٱ:"ا",ى:"ي",ؤ:"و",ئ:"ي",ة:"ه"},Dt=["zone","annotation","place","front","at","a\
ctor"];var Kt="ـ'’‘`´ʼʿʾ-";var M={equal:0,same_name:.5,same_loosely:.7,begins:1,begins_alike:1.5,word_begins:2,mistakes:3,mistakes_and_unfinished:3.25,
not_found:100,most_mistakes:[0,0,0,.5,1,1.5,2],nearest_mistakes:.4,least_letters:3,half_a_mistake:.5,nearest:5};var w={articles:"ad adh al an ar as ash at ath az ed el en er es esh et ez il ul ال",rules:[["ء",""],["ڤ","ف"],["پ",
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
most_keys:32};var jt="view";var Bt=Dt,go=[...Bt.filter(t=>t!=="annotation"),"annotation"],Ue=[...Bt,"home","day","relation","turn","then"];function qt(t){
return Ue.find(e=>e in t)}var ct={zone:null,front:null,at:null,zones:[],places:[]};function lt(t){for(let e=t.parentElement;e&&e!==document.body;e=e.parentElement)if(e.scrollHeight>e.clientHeight+1&&/auto|scroll/.
test(getComputedStyle(e).overflowY))return e;return document.scrollingElement??document.documentElement}function ut(t){return t===
document.scrollingElement?{top:0,bottom:t.clientHeight}:t.getBoundingClientRect()}function ft(t,e=1/6){let n=lt(t);n.scrollTop+=
t.getBoundingClientRect().top-ut(n).top-n.clientHeight*e}function Ve(t){let e=t.getBoundingClientRect(),n=ut(lt(t));return e.
top>=n.top&&e.bottom<=n.bottom}function Gt(t){Ve(t)||ft(t,1/3)}function Ft(t){let e=lt(t),n=t.getBoundingClientRect(),o=ut(
e),r=n.bottom-o.bottom+8,s=o.top+8-n.top;s>0?e.scrollTop-=s:r>0&&(e.scrollTop+=Math.min(r,-s))}function Ut(t){if(!t)return;
let{top:e,bottom:n}=t.getBoundingClientRect();Math.min(n,window.innerHeight)-Math.max(e,0)<80&&t.scrollIntoView()}var Y=new Map;function Vt(t,{day:e,points:n}){if(!t)return;let o=Y.get(t);o&&o.day!==e&&Y.clear(),Y.set(t,{day:e,points:n})}
function Xt(t,e){if(t.type!=="day"||!e||e.change||e.zones.length)return null;let n=Y.get(t.id??"");return n?{...e,...n,stamp:t.
stamp}:null}function g(){return Array.from(document.querySelectorAll("iframe"),t=>t.contentWindow?.ControlMap).filter(t=>t!==void 0)}var C=null;function Yt(t){C=t}function Zt(t){C&&t>=C.stamp&&(C=null)}var Jt=()=>!!C;function Qt(){let t=C;return C=null,
t}var ee=["zone","front","place"],P=new Map,te=new WeakSet,ne=null,W=null;function oe(t,e){let n=ne?.[t];return n&&e?new URL(
`${n+encodeURIComponent(e)}.html`,document.baseURI).href:null}function Ye(t,e){let n=oe(t,e);!navigator.onLine||!n||P.has(
n)||(P.set(n,null),fetch(n).then(o=>o.ok?o.text():null).then(o=>P.set(n,o),()=>P.delete(n)))}function Ze(t){for(let e of ee){
let n=y(t,`[data-${e}]`);n&&Ye(e,n.dataset[e])}}function re(t){let e=document.querySelector(".st-key-zone-panel .stHtml:\
has(> .cm-panel)");return e&&(e.innerHTML=t),!!e}function mt(t){if(!te.has(t)){te.add(t);for(let e of["pointerover","poi\
nterdown","focusin"])t.addEventListener(e,Ze,{passive:!0})}}function se(t){let e=ee.find(r=>r===t.type),n=e?oe(e,t.id):null,
o=n?P.get(n):null;W=o&&re(o)?{html:o,stamp:t.stamp}:null}function ie(t){ne=t.panels,W&&t.stamp<W.stamp?re(W.html):W=null}var L=256,Z=2,ce=160,H=1e3,pt=new Map,dt=new Uint8Array(L*L).fill(Z),z=new Uint8Array(L).fill(Z);for(let t=0;t<L;t+=1)ht(
t,t,0);for(let t of w.slight)z[_(t)]=1;for(let t of w.near)for(let e of t)for(let n of t)e!==n&&ht(_(e),_(n),1);for(let[
t,e]of w.either)if(t.length===1)for(let n of e)ht(_(t),_(n),0);var ae=[0,1,2].map(()=>new Uint16Array(ce+1));function ht(t,e,n){
dt[t*L+e]=n,dt[e*L+t]=n}function _(t){let e=pt.get(t);return e===void 0&&(e=Math.min(pt.size,L-1),pt.set(t,e)),e}var le=t=>Uint8Array.
from(Array.from(t).slice(0,ce),_);function ue(t,e,n){if(t.length-e.length>n)return[H,H];let[o,r,s]=ae;r[0]=0;for(let c=0;c<
e.length;c+=1)r[c+1]=r[c]+z[e[c]];for(let c=0;c<t.length;c+=1){let u=t[c],a=z[u],m=r[0]+a;s[0]=m;for(let f=0;f<e.length;f+=
1){let p=e[f],h=r[f]+dt[u*L+p];r[f+1]+a<h&&(h=r[f+1]+a),s[f]+z[p]<h&&(h=s[f]+z[p]),c&&f&&u===e[f-1]&&p===t[c-1]&&o[f-1]+
Z<h&&(h=o[f-1]+Z),s[f+1]=h,h<m&&(m=h)}if(m>n)return[H,H];[o,r,s]=[r,s,o]}ae=[o,r,s];let i=H;for(let c=1;c<=e.length;c+=1)
r[c]<i&&(i=r[c]);return[r[e.length],i]}var fe=zt;function me(t){return Array.from(t.normalize("NFKD").toLowerCase(),n=>Kt.includes(n)?"":Object.hasOwn(fe,n)?fe[n]:
n).join("").normalize("NFKD").replace(/\p{M}/gu,"").trim().replace(/\s+/g," ")}var Qe=/[-‐‑‒–—―_]/g,tn=/(.)\1+/gu,en=new Set(w.articles.split(" ")),de=w.either.map(([t,e])=>[t,e]),nn=new Map(
de.filter(([t])=>t.length===1)),on=de.filter(([t])=>t.length>1),gt=w.rules.map(([t,e])=>[new RegExp(t,"gu"),e]),rn=[...w.
loose.map(([t,e])=>[new RegExp(t,"gu"),e]),...gt];function J(t){return me(t.replace(Qe," ")).split(" ").filter(Boolean)}
function Q(t,e=!1){return[...new Set(ge(t).flatMap(n=>we(n,e,!0)))]}function he(t){return[...new Set(ge(t).flatMap(e=>we(
e,!0,!1)))]}function ge(t){let e=t.filter((n,o)=>o===t.length-1||!en.has(n));return e.length<t.length?[t,e]:[t]}function we(t,e,n){
return ye(t.map(o=>sn(o,e,n))).map(o=>o.replace(tn,"$1"))}var pe=new Map;function sn(t,e,n){let o=`${t} ${e} ${n}`,r=pe.
get(o);if(!r){let s=[t];for(let[u,a]of n?on:[])s=s.flatMap(m=>a.map(f=>m.replaceAll(u,f)));let i=new Set(s.flatMap(u=>(e?
[gt,rn]:[gt]).map(a=>an(u,a)))),c=u=>n&&nn.get(u)||[u];r=[...new Set(Array.from(i,u=>ye(Array.from(u,c))).flat())].sort(),
pe.set(o,r)}return r}function an(t,e){return e.reduce((n,[o,r])=>n.replace(o,r),t)}function ye(t){let e=[""];for(let n of t){
let o=e.length*n.length<=w.most_keys?n:n.slice(0,1);e=e.flatMap(r=>o.map(s=>r+s))}return e}var{equal:cn,same_name:ln,same_loosely:un,begins:fn,begins_alike:mn,word_begins:pn,not_found:tt,least_letters:kt,half_a_mistake:wt}=M,
dn=new Set(w.ranks.split(" ")),hn={names:[],statements:[],onlyNear:!1};function yt(t){return t.length?{...bt(t),plain:t.
join(""),keys:Q(t),loose:Q(t,!0),open:he(t).map(le)}:{...bt(t),plain:"",keys:[],loose:[],open:[]}}function bt(t){let e=t.
map(n=>Q([n],!0));return{words:t,each:e,begun:e.flat()}}function gn(t){let e=new Set,n=(o,r)=>e.size<e.add(`${o} ${r}`).
size;return t.map(o=>({...o,keys:o.keys.filter(r=>n("strict",r)),loose:o.loose.filter(r=>n("loose",r)),open:o.open.filter(
r=>n("open",r))}))}var et=class{constructor(e){this.names=[],this.statements=[];for(let[n,o]of Object.entries(e))n.startsWith(
"annotation:")?this.statements.push([n,bt(J(o.join(" ")))]):this.names.push([n,gn(o.map(r=>yt(J(r))))])}search(e){let n=yt(
J(e));if(!n.words.length)return hn;let o=this.ranked(a=>be(n,a)),r=n.words.filter(a=>!dn.has(a));if(!o.length&&r.length&&
r.length<n.words.length){let a=yt(r);o=this.ranked(m=>be(a,m))}let s=Math.max(...n.open.map(a=>a.length));if(!o.length){
let a=M.most_mistakes[Math.min(s,M.most_mistakes.length-1)];o=this.ranked(m=>ke(n,m,a))}let i=this.statements.filter(([,
a])=>xe(n,a)).map(([a])=>a);if(o.length||i.length)return{names:o,statements:i,onlyNear:!1};let c=this.ranked(a=>ke(n,a,M.
nearest_mistakes*s,!1)),u=c[M.nearest-1]?.far??tt;return{names:c.filter(({far:a})=>a<=u),statements:[],onlyNear:!0}}ranked(e){
let n=[];for(let[o,r]of this.names){let s=Math.min(...r.map(e));s<tt&&n.push({name:o,far:s})}return n.sort((o,r)=>o.far-
r.far)}};function be(t,e){return e.plain===t.plain?cn:t.keys.some(o=>e.keys.includes(o))?ln:t.loose.some(o=>e.loose.includes(
o))?un:e.plain.startsWith(t.plain)?fn:t.loose.filter(o=>o.length>=kt||2*o.length>t.plain.length).some(o=>e.loose.some(r=>r.
startsWith(o)))?mn:xe(t,e)?pn:tt}function xe(t,e){return t.words.every((n,o)=>e.words.some(r=>r.startsWith(n))?!0:t.each[o].
some(r=>r.length>=kt&&e.begun.some(s=>s.startsWith(r))))}function ke(t,e,n,o=!0){let r=tt,s=n/wt;for(let i of t.open)for(let c of e.
open){let[u,a]=ue(i,c,s);u<=s&&(r=Math.min(r,M.mistakes+u*wt)),a<=s&&o&&i.length>kt+1&&(r=Math.min(r,M.mistakes_and_unfinished+
a*wt))}return r}var St=".st-key-pickers .stTextInput input",nt="cm-suggestions",xt=null,Et="",D=null,v=-1;function Ee(t,e){let n=xt!==null;
if(xt=e,t!==Et&&(D=null),Et=t,!n){document.addEventListener("focusin",o=>ot(o)&&void Se()),document.addEventListener("in\
put",o=>wn(ot(o))),document.addEventListener("focusout",o=>ot(o)&&K()),document.addEventListener("keydown",bn,!0);for(let o of[
"scroll","resize"])window.addEventListener(o,Ae,{capture:!0,passive:!0})}}var ot=t=>y(t,St);function Se(){return D??=fetch(
new URL(Et,document.baseURI)).then(t=>t.ok?t.json():Promise.reject(new Error(String(t.status)))).then(t=>({payload:t,names:new et(
t.keys)})),D.catch(()=>{D=null}),D}async function wn(t){if(!t)return;let e=await Se().catch(()=>null);if(!e||document.activeElement!==
t)return;let{names:n,onlyNear:o}=e.names.search(t.value);yn(t,e.payload,n.slice(0,e.payload.counts.length-1).map(({name:r})=>r),
o)}function yn(t,e,n,o){if(K(),kn(e.counts[n.length]),!n.length)return;let r=l("div","cm-suggestions");r.dir=getComputedStyle(
t).direction,o&&r.append(l("p","cm-note",e.near));let s=l("ul");s.id=nt,s.setAttribute("role","listbox"),s.setAttribute(
"aria-label",e.label);for(let[u,a]of n.entries()){let[m,f]=e.labels[a],p=l("li","",m);p.id=`${nt}-${u}`,p.setAttribute("\
role","option"),p.setAttribute("aria-selected","false"),p.dataset.name=a,p.append(l("span","cm-meta",` ${f}`)),p.addEventListener(
"pointerdown",h=>h.preventDefault()),p.addEventListener("click",()=>Me(t,a)),s.append(p)}r.append(s);let{backgroundColor:i,
color:c}=getComputedStyle(document.querySelector(".stApp")??document.body);Object.assign(r.style,{backgroundColor:i,color:c}),
document.body.append(r),t.setAttribute("role","combobox"),t.setAttribute("aria-autocomplete","list"),t.setAttribute("ari\
a-expanded","true"),t.setAttribute("aria-controls",nt),Ae()}var ve=()=>document.querySelector(".cm-suggestions");function Ae(){
let t=ve(),e=document.querySelector(St);if(!t||!e)return;let{left:n,bottom:o,width:r}=e.getBoundingClientRect();Object.assign(
t.style,{left:`${n}px`,top:`${o+4}px`,width:`${r}px`})}function K(){v=-1,ve()?.remove();let t=document.querySelector(St);
t?.setAttribute("aria-expanded","false"),t?.removeAttribute("aria-activedescendant")}function bn(t){let e=ot(t),n=Array.
from(document.querySelectorAll(`#${nt} > li`),r=>r);if(!e||!n.length||t.isComposing)return;let o={ArrowDown:1,ArrowUp:-1}[t.
key];if(o){v=(v+o+n.length+(v<0&&o<0?1:0))%n.length;for(let[r,s]of n.entries())s.setAttribute("aria-selected",String(r===
v));e.setAttribute("aria-activedescendant",n[v].id),n[v].scrollIntoView({block:"nearest"})}else if(t.key==="Enter"&&v>=0)
Me(e,n[v].dataset.name??"");else if(t.key==="Escape")K();else{t.key==="Enter"&&K();return}t.preventDefault(),t.stopPropagation()}
function Me(t,e){K(),Object.getOwnPropertyDescriptor(HTMLInputElement.prototype,"value")?.set?.call(t,""),t.dispatchEvent(
new Event("input",{bubbles:!0}));let[n,o]=e.split(":");xt?.(n,o)}function kn(t){let e=document.getElementById("cm-sugges\
ted");e||(e=l("div","cm-unseen"),e.id="cm-suggested",e.setAttribute("role","status"),document.body.append(e)),e.textContent=
t}window.ControlMapPage={channel:()=>I};var I=null;function xn(){return I||(I=An({state:null,send:null,page:""})),I}function j(t){
I?.send?I.send(t):window.controlmapAct=t}function vt(){return g().reduce((t,e)=>Math.max(t,e.stamp()),0)}function En(t,e){
let n=document.querySelector(`.cm-statement[data-statement="${CSS.escape(t)}"]`);n&&!n.contains(e)&&n.scrollIntoView({block:"\
nearest"})}function Sn(t){let e=()=>document.querySelector(`[data-list="${t}"] :is(.cm-statement button, summary)`),n=e(),
o=new MutationObserver(()=>{let r=e();!r||r===n||(o.disconnect(),r.focus())});o.observe(document.body,{childList:!0,subtree:!0}),
setTimeout(()=>o.disconnect(),1e4)}function Le(){mt(document);for(let t of g()){let e=t.map();e&&mt(e.getContainer().ownerDocument)}}
function vn(t){let e=y(t,".cm-panel a[data-start]");if(!e||t.ctrlKey||t.metaKey||t.shiftKey)return;let o=S(document,e.dataset.
compare?".st-key-compare-link a":".st-key-page-strip a").find(r=>r.pathname===e.pathname);o&&(t.preventDefault(),o.click())}
function An(t){return window.addEventListener("controlmap",({detail:e})=>{if(e.type==="ready"){if(Le(),t.state)for(let n of g())
n.apply(t.state)}else e.type==="drawn"?t.state?.day===e.file&&Vt(e.day,t.state):t.send?.(e)}),document.addEventListener(
"click",vn),document.addEventListener("click",e=>{let n=y(e,".cm-panel button");if(!n||!t.send)return;let o=qt(n.dataset);
if(!o)return;let r=n.dataset[o]??"",s=0;for(let i of g())s=Math.max(s,i.stamp()),o==="annotation"&&i.light(r),o==="then"&&
i.flyToNext(),(o==="zone"||o==="front")&&i.apply({...ct,[o]:r,stamp:s}),o==="place"&&i.apply({...i.lookOfPlace(r),stamp:s}),
n.closest(".cm-results")&&i.bringTo(o,r);t.send({type:o,id:r,stamp:s}),o==="annotation"&&En(r,n),o==="then"&&Ut(document.
querySelector(".st-key-map")),o==="turn"&&Sn(r.split(":")[0])}),t}function Mn(t){let e=document.getElementById("controlm\
ap-said");e||(e=document.createElement("div"),e.id="controlmap-said",e.className="cm-unseen",e.setAttribute("role","stat\
us"),document.body.append(e)),e.textContent!==t&&(e.textContent=t)}function Ln(t){if(t.page===location.pathname)return;t.
page=location.pathname;let e=CSS.escape(new URLSearchParams(location.search).get("annotation")||""),n=["pointerdown","wh\
eel","keydown"],o=()=>{let i=e?document.querySelector(`.cm-statement[data-statement="${e}"], .cm-grid tr[data-row="${e}"\
]`):null;i&&(s(),Gt(i),i.scrollIntoView({block:"nearest"}))},r=new MutationObserver(o),s=()=>{r.disconnect();for(let i of n)
removeEventListener(i,s,!0)};r.observe(document.body,{childList:!0,subtree:!0});for(let i of n)addEventListener(i,s,{capture:!0});
o()}function On(t,e){let n=vt();for(let o of g())t==="zone"&&o.apply({...ct,zone:e,stamp:n}),o.bringTo(t,e);j({type:t,id:e,
stamp:n})}var Cn=()=>!!document.activeElement?.closest(".st-key-pickers .stSelectbox");function Nn(t){let{controlmapAct:e,
controlmapClicked:n}=window;delete window.controlmapAct,delete window.controlmapClicked,n?.isConnected?n.click():e&&e.type!==
"ready"&&e.type!=="drawn"&&t.send?.(e)}function Tn(t){let e=xn();Ln(e),Mn(t.data.said);let n=e.state?.zone;e.state=t.data,
Zt(t.data.stamp),ie(t.data),Le(),e.send=o=>{Yt(o),t.setTriggerValue("event",o),se(o);let r=Xt(o,e.state);if(r)for(let s of g())
s.apply(r)},Nn(e),Ee(t.data.names,On);for(let o of g())o.apply(e.state),e.state.zone&&e.state.zone!==n&&Cn()&&o.bringTo(
"zone",e.state.zone)}function Mt(t){for(let e of g())e.showIncidents&&e.showIncidents(t.spots)}var At=null;function _n(){return At||(At=In({spots:[]})),
At}function In(t){return window.addEventListener("controlmap",e=>{e.detail.type==="ready"&&Mt(t)}),t}function Rn(t){let e=_n();
return e.spots=t.data.spots,Mt(e),()=>{e.spots=[],Mt(e)}}var $n="CONNECTED";function Pn(){let t=S(document,".st-key-map iframe");for(let{contentWindow:e}of t)e&&!e.ControlMap?.map()&&
e.location.reload()}function Wn(t){let e={ask:null,away:!1,returned:!1};return new MutationObserver(()=>{let n=t.dataset.
testConnectionState===$n;n&&e.away&&(e.returned=!0,e.ask?.(),Pn()),e.away=!n}).observe(t,{attributes:!0,attributeFilter:[
"data-test-connection-state"]}),e}var Oe=null;function Hn(t){let e=document.querySelector('[data-testid="stApp"]');if(!e)
return;Oe||=Wn(e);let n=Oe;if(n.ask=()=>t.setTriggerValue("returned",!0),!n.returned)return;n.returned=!1;let o=Qt();o&&
j(o)}var zn=640;function Ce(t,e,n,o=()=>[]){let r=t.querySelector(".cm-share");if(r?.getAttribute("lang")===e.language)return;
r?.remove();let s=l("details","cm-share");s.lang=e.language;let i=l("div","cm-share-body");s.append(l("summary","cm-play",
e.label),i),s.addEventListener("toggle",()=>{s.open&&(i.replaceChildren(...Dn(e,n()),...o()),s.scrollIntoView({block:"ne\
arest"}))}),t.append(s)}function Dn(t,{address:e,embedded:n}){return[Lt(t,t.address,e),Lt(t,t.embed,Kn(n,t.title)),Lt(t,
t.cite,`${t.citation} ${e}`)]}function Kn(t,e){let n=l("iframe");return n.src=t,n.title=e,n.width="100%",n.height=String(
zn),n.loading="lazy",n.allow="fullscreen",n.style.border="0",n.outerHTML}function Lt(t,e,n){let o=l("label","cm-share-ro\
w",e),r=Object.assign(l("textarea"),{value:n,readOnly:!0,rows:2});r.dir=n.startsWith("http")||n.startsWith("<")?"ltr":"a\
uto",r.addEventListener("focus",()=>r.select());let s=l("button","cm-play",t.copy);return s.type="button",s.addEventListener(
"click",async()=>{r.select();let i=await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);s.textContent=i?t.copied:
t.copy}),o.append(r,s),o}var B=null,N=0,R=l("button","cm-play cm-share-picture");function jn(){let t=new URL(location.href);return t.searchParams.
set("embed","true"),{address:location.href,embedded:t.href}}function Bn(){if(!new URLSearchParams(location.search).has(jt))
return"";let t=g()[0]?.map()?.getBounds();return t?[t.getWest(),t.getSouth(),t.getEast(),t.getNorth()].map(e=>e.toFixed(
3)).join(","):""}function Ot(t){R.textContent=t,R.disabled=!!N}function qn(){return R=l("button","cm-play cm-share-pictu\
re"),R.type="button",Ot(B?.data[N?"drawing":"picture"]??""),R.addEventListener("click",()=>{B&&(N=Date.now(),Ot(B.data.drawing),
B.setTriggerValue("picture",{stamp:N,bounds:Bn()}))}),[R]}function Gn(t){B=t,Ce(t.parentElement,t.data,jn,qn);let{drawn:e,
picture:n,failed:o}=t.data;if(!N||e?.stamp!==N||(N=0,Ot(e.address?n:o),!e.address))return;let r=l("a");r.href=e.address,
r.download=e.name,r.click()}function Ne(t,e){let n="",o=r=>{let i=(r&&"closest"in r?r.closest("[data-lit]"):null)?.getAttribute("data-lit")??"";i!==
n&&(n=i,e(i.split(" ").filter(Boolean)))};for(let r of["pointerover","focusin"])t.addEventListener(r,({target:s})=>o(s));
for(let r of["pointerout","focusout"])t.addEventListener(r,({relatedTarget:s})=>o(s))}var b=t=>Date.parse(`${t}T00:00:00Z`),Ct=t=>new Date(t).toISOString().slice(0,10);function Te(t){let e=new Intl.DateTimeFormat(t,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"});return n=>e.format(
b(n))}var T=600,k=150,q=8,Fn=12,_e=60;function Ie(t){let e=b(t.first),n=b(t.last);return o=>(b(o)-e)/(n-e)}function Un(t){let e=Ie(
t);return t.days.map((n,o)=>{let r=[0];for(let s of t.values[o])r.push(r[r.length-1]+s);return{from:e(n),to:o+1<t.days.length?
e(t.days[o+1]):1,edges:r}})}function Vn(t,e,n){let o=(r,s)=>`${(T*r).toFixed(1)},${(k*(1-s)).toFixed(2)}`;e.holders.forEach(
(r,s)=>{let i=n.flatMap(({from:f,to:p,edges:h})=>[{x:f,edges:h},{x:p,edges:h}]),c=i.map(({x:f,edges:p})=>o(f,p[s+1])),u=i.
map(({x:f,edges:p})=>o(f,p[s])),a=A("polygon",{points:c.concat(u.reverse()).join(" "),fill:r.fill,"fill-opacity":.75,stroke:"\
none","data-lit":r.id}),m=A("title");m.textContent=r.name,a.append(m),t.append(a)})}function Nt(t,e){let n=l("span",t,e);
return n.setAttribute("aria-hidden","true"),n}function Xn(t){if(t>=1)return[];let e=Nt("cm-chart-after","");return e.style.
insetInlineStart=`${(100*t).toFixed(2)}%`,[e]}function Yn(t,e,n){let o={room:-1,middle:0,low:0,high:0};for(let r=0;r<=_e;r++){
let s=n/2+(1-n)*r/_e,i=t.filter(a=>a.from<s+n/2&&a.to>s-n/2),c=Math.max(...i.map(a=>a.edges[e])),u=Math.min(...i.map(a=>a.
edges[e+1]));u-c>o.room&&(o={room:u-c,middle:s,low:c,high:u})}return o}function Zn(t,e,n,o){t.clientWidth&&e.forEach((r,s)=>{
r.hidden=!1;let{room:i,middle:c,low:u,high:a}=Yn(n,s,Math.min(1,(r.offsetWidth+6)/t.clientWidth));r.hidden=i*o<Fn,!r.hidden&&
(r.style.insetInlineStart=`calc(${(100*c).toFixed(2)}% - ${r.offsetWidth/2}px)`,r.style.top=`${(o*(1-(u+a)/2)).toFixed(1)}\
px`)})}function Re(t,e){let n=Un(e),o=Ie(e),r=A("svg",{viewBox:`0 0 ${T} ${k+q}`,preserveAspectRatio:"none",class:"cm-ch\
art",role:"img"});r.setAttribute("aria-label",e.words.chart),Vn(r,e,n);let s=(a,m,f,p)=>A("line",{x1:a,x2:a,y1:m,y2:f,class:p});
for(let a of e.events)r.append(s(T*o(a.day),k,k+q-1,"cm-event-tick"));let i=new Intl.NumberFormat(e.words.locale,{style:"\
percent"}).format(.5);r.append(A("line",{x1:0,x2:T,y1:k/2,y2:k/2,class:"cm-half"}),s(Math.min(T*o(e.article),T-.7),0,k+q,
"cm-article"));let c=e.holders.map(a=>Nt("cm-chart-name",a.name));t.append(r,...Xn(o(e.article)),Nt("cm-chart-half",i),...c);
let u=new ResizeObserver(()=>Zn(t,c,n,r.clientHeight*k/(k+q)));for(let a of[t,...c])u.observe(a);return{chart:r,place:a=>T*
o(a),tall:k+q}}function $e(t,e){let n=null,o=null,r=i=>{if(n){o=i;return}n=i,t(i)};return{ask:r,answered:i=>{if(!n)return;let c=o;n=o=null,
c&&c!==i?r(c):e()}}}var G=864e5,Jn=450;function Qn({article:t,words:e},n){return n===t?e.own:n<t?e.before:e.after}function to(t,e,n){t.replaceChildren();
let o=b(e.first),r=b(e.last),s=l("button","cm-play",e.words.play);s.type="button";let i=l("output","cm-day"),c=l("span",
"cm-day-side"),u=l("input","cm-slider");Object.assign(u,{type:"range",min:"0",max:String(Math.round((r-o)/G)),step:"1"}),
u.setAttribute("aria-label",e.words.slider);let a=l("div","cm-chart-box"),{chart:m,place:f,tall:p}=Re(a,e),h=A("line",{y1:0,
y2:p,class:"cm-marker"});m.append(h);let it=l("div","cm-timeline-head");it.append(s,i,c);let It=l("div","cm-track"),Rt=l(
"span","cm-notch");Rt.style.setProperty("--along",String((b(e.article)-o)/(r-o||1))),It.append(u,Rt);let $t=l("div","cm-\
timeline-foot");$t.append(...[e.words.first,e.words.article,e.words.last].filter(Boolean).map(d=>l("span","",d)));let Be=Te(
e.words.locale),E={playing:!1,day:e.day};function at(d){E.day=d,u.value=String(Math.round((b(d)-o)/G)),i.textContent=Be(
d),c.textContent=Qn(e,d),u.setAttribute("aria-valuetext",[i.textContent,c.textContent].join(e.words.comma));for(let $ of[
"x1","x2"])h.setAttribute($,String(f(d)))}function V(d){at(d),n(d)}function X(){E.playing=!1,s.textContent=e.words.play}
function Pt(){return e.days.find(d=>d>E.day)||(E.day<e.last?e.last:null)}u.addEventListener("input",()=>{X(),V(Ct(o+u.valueAsNumber*
G))}),m.addEventListener("click",d=>{let $=m.getBoundingClientRect();X();let Ge=(getComputedStyle(m).direction==="rtl"?$.
right-d.clientX:d.clientX-$.left)/$.width;V(Ct(o+Math.round(Ge*(r-o)/G)*G))}),s.addEventListener("click",()=>{if(E.playing){
X();return}E.playing=!0,s.textContent=e.words.pause,V(Pt()||e.first)});let qe=()=>{E.playing&&setTimeout(()=>{if(!E.playing)
return;let d=Pt();d?V(d):X()},Jn)},Wt=l("div","cm-chart-caption",e.words.chart);return Wt.setAttribute("aria-hidden","tr\
ue"),t.append(it,It,Wt,a,$t),at(e.day),{show:at,drawn:qe,view:E}}function Pe(t,e,n){let o=$e(n,()=>r.drawn()),r=to(t,e,o.
ask);return{key:e.key,answered:o.answered,follow(s){!r.view.playing&&document.activeElement!==Ht(t,".cm-slider")&&r.show(
s)}}}var F=new WeakMap,We=!1;function eo(t){let{data:e,parentElement:n}=t,o=n.querySelector(".cm-timeline")??l("div","cm-time\
line");o.parentElement||n.append(o);let r=F.get(o);if(r&&r.file===e.file){r.day=e.day,r.made?.follow(e.day);return}let s={
...e,made:r?.made??null};F.set(o,s),oo(),fetch(new URL(e.file,document.baseURI)).then(i=>i.ok?i.json():Promise.reject(new Error(
String(i.status)))).then(i=>{F.get(o)===s&&no(o,s,i)}).catch(()=>F.get(o)===s&&F.delete(o))}function no(t,e,n){let o=Pe(
t,{...n,day:e.day},r=>j({type:"day",id:r,stamp:vt()}));e.made=o,window.addEventListener("controlmap",r=>{r.detail.type===
"drawn"&&!Jt()&&o.answered(r.detail.day)})}function oo(){We||Ne(document,t=>{for(let e of g())e.hover(t)}),We=!0}var O=null,Tt=0,x=null,ro=4e3,He=["wheel","pointerdown","keydown","touchmove"],U=null,rt=!1;function _t(t){let e=t.findIndex(
n=>n.dataset.statement===O);return e>=0?e:t.findIndex(n=>n.classList.contains("is-chosen"))}function so(t){let n=S(document,
".cm-turns button")[t>0?1:0];!n||n.disabled||(Tt=t,O=null,n.click())}function ze(t){if(!x)return;let e=x.rows(),n=_t(e),
o=e[Math.min(e.length-1,Math.max(0,n<0?Tt<0?e.length-1:0:n+t))];o&&n>=0&&o===e[n]&&so(t),!(!o||n>=0&&o===e[n])&&(Tt=0,O=
o.dataset.statement??"",ft(o),Ke(o),st(),De(O))}function De(t){U?.();let e=new MutationObserver(()=>{let r=x?.rows().find(
s=>s.dataset.statement===t);r&&Ft(r),st()}),n=setTimeout(()=>U?.(),ro);U=()=>{e.disconnect(),clearTimeout(n);for(let r of He)
removeEventListener(r,o,!0);U=null};let o=()=>U?.();e.observe(document.body,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[
"class","hidden"]}),setTimeout(()=>{for(let r of He)addEventListener(r,o,{capture:!0,passive:!0})})}function st(){let t=x?.
rows()??[],e=_t(t);for(let n of S(document,".cm-walk-progress")){let o=n.dataset.template??"",r=e<0?"":o.replace("{n}",String(
e+1)).replace("{total}",String(t.length));n.textContent!==r&&(n.textContent=r)}}function Ke({dataset:t}){let{statement:e="",
next:n=e}=t;x?.go(e,rt?n:null)}function io(t){rt=t;let e=x?.rows()??[],n=e[_t(e)],o=n?.dataset.statement;rt&&n?Ke(n):o&&
x?.go(o,o)}function ao(t){if(y(t,"input, textarea, select, [role=combobox], [role=listbox]")||t.altKey||t.ctrlKey||t.metaKey||
!x?.rows().length)return;let n=getComputedStyle(document.documentElement).direction==="rtl"?"ArrowLeft":"ArrowRight";t.key!==
"ArrowRight"&&t.key!=="ArrowLeft"||(t.preventDefault(),ze(t.key===n?1:-1))}document.addEventListener("keydown",ao);document.
addEventListener("click",t=>{let e=y(t,".cm-panel button[data-annotation]");e&&(O=e.dataset.annotation??null,O&&x?.rows().
length&&De(O),st())});window.addEventListener("popstate",()=>{O=null});function je(t,e,n,o){x={rows:n,go:o};let r=t.querySelector(
".cm-walk");if(r&&r.getAttribute("aria-label")===e.label)return;r&&r.remove();let s=l("div","cm-walk");s.setAttribute("r\
ole","group"),s.setAttribute("aria-label",e.label);let i=l("button","cm-play",e.back),c=l("button","cm-play",e.forth);for(let f of[
i,c])f.type="button",f.addEventListener("click",()=>ze(f===c?1:-1));let u=l("label","cm-walk-then"),a=Object.assign(l("i\
nput"),{type:"checkbox",checked:rt});a.addEventListener("change",()=>io(a.checked)),u.append(a,` ${e.then}`);let m=l("sp\
an","cm-meta cm-walk-progress");m.dataset.template=e.progress,s.append(i,c,m,u,l("span","cm-meta",e.hint)),t.append(s),st()}function co(){return document.querySelector(".cm-walk")?S(document,".st-key-article-list .cm-statement"):[]}function lo(t,e){
let n=0;for(let r of g())n=Math.max(n,r.stamp()),r.light(t),e?.includes(":")?r.flyToNext():r.fly(t);let o=e===null?{type:"\
step",id:t,stamp:n}:{type:"next",id:e,stamp:n};window.dispatchEvent(new CustomEvent("controlmap",{detail:o}))}function uo(t){
je(t.parentElement,t.data,co,lo)}export{Tn as channel,Rn as incidents,Hn as reconnect,Gn as share,eo as timeline,uo as walk};
