var En="http://www.w3.org/2000/svg";function l(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&
(o.textContent=n),o}function L(t,e={}){let n=document.createElementNS(En,t);for(let[o,r]of Object.entries(e))n.setAttribute(
o,String(r));return n}function Gt(t,e){let n=t.querySelector(e);if(!n)throw new Error(`The page has no ${e}`);return n}function b(t,e){
return Array.from(t.querySelectorAll(e),n=>n)}function w(t,e){let{target:n}=t;return n&&"closest"in n?n.closest(e):null}var Ut="is-map-shown",vn=500,Vt=!1;function Y(){document.documentElement.classList.add(Ut)}function Xt(){Vt||Y()}function Sn(){
let t=document.querySelector(".stMain")??document.documentElement;t.style.overflowAnchor="none",setTimeout(()=>{t.style.
overflowAnchor=""},vn)}function Yt(){document.addEventListener("click",t=>{w(t,".cm-fold-map")&&(Vt=!0,Sn(),document.documentElement.
classList.toggle(Ut))})}var Zt={أ:"ا",إ:"ا",آ:"ا",ٱ:"ا",ى:"ي",ؤ:"و",ئ:"ي",ة:"ه"},Jt=["zone","annotation","place","front","at","a\
ctor"];var Qt="ـ'’‘`´ʼʿʾ-";var M={equal:0,same_name:.5,same_loosely:.7,begins:1,begins_alike:1.5,word_begins:2,mistakes:3,mistakes_and_unfinished:3.25,
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
most_keys:32};var te="view";var ee=Jt,rr=[...ee.filter(t=>t!=="annotation"),"annotation"],An=[...ee,"home","day","relation","turn","then"];function ne(t){
return An.find(e=>e in t)}var dt={zone:null,front:null,at:null,zones:[],places:[]};var Ln=80,oe=8;function Z(t){for(let e=t.parentElement;e&&e!==document.body;e=e.parentElement)if(e.scrollHeight>e.clientHeight+
1&&/auto|scroll/.test(getComputedStyle(e).overflowY))return e;return document.scrollingElement??document.documentElement}
function J(t){return t===document.scrollingElement?{top:0,bottom:t.clientHeight}:t.getBoundingClientRect()}function pt(t,e=1/
6){let n=Z(t);n.scrollTop+=t.getBoundingClientRect().top-J(n).top-n.clientHeight*e}function Mn(t){let e=t.getBoundingClientRect(),
n=J(Z(t));return e.top>=n.top&&e.bottom<=n.bottom}function re(t){Mn(t)||pt(t,1/3)}function se(t){let e=Z(t),n=t.getBoundingClientRect(),
o=J(e),r=n.bottom-o.bottom+oe,s=o.top+oe-n.top;s>0?e.scrollTop-=s:r>0&&(e.scrollTop+=Math.min(r,-s))}var On=new Set(["zo\
ne","front","place","actor","at"]);function ie(t,e){!On.has(t)||!e||e.getBoundingClientRect().top<J(Z(e)).top&&e.scrollIntoView()}
function Q(t){if(!t)return;Y();let{top:e,bottom:n}=t.getBoundingClientRect();Math.min(n,window.innerHeight)-Math.max(e,0)<
Ln&&t.scrollIntoView()}function ae(t){Y(),t.getBoundingClientRect().bottom>window.innerHeight&&t.scrollIntoView()}var tt=new Map;function ce(t,{day:e,points:n}){if(!t)return;let o=tt.get(t);o&&o.day!==e&&tt.clear(),tt.set(t,{day:e,points:n})}
function le(t,e){if(t.type!=="day"||!e||e.change||e.zones.length)return null;let n=tt.get(t.id??"");return n?{...e,...n,
stamp:t.stamp}:null}function g(){return Array.from(document.querySelectorAll("iframe"),t=>t.contentWindow?.ControlMap).filter(t=>t!==void 0)}var N=null;function ue(t){N=t}function fe(t){N&&t>=N.stamp&&(N=null)}var me=()=>!!N;function de(){let t=N;return N=null,
t}var he=["zone","front","place"],H=new Map,pe=new WeakSet,ge=null,D=null;function we(t,e){let n=ge?.[t];return n&&e?new URL(
`${n+encodeURIComponent(e)}.html`,document.baseURI).href:null}function Tn(t,e){let n=we(t,e);!navigator.onLine||!n||H.has(
n)||(H.set(n,null),fetch(n).then(o=>o.ok?o.text():null).then(o=>H.set(n,o),()=>H.delete(n)))}function Nn(t){for(let e of he){
let n=w(t,`[data-${e}]`);n&&Tn(e,n.dataset[e])}}function ye(t){let e=document.querySelector(".st-key-zone-panel .stHtml:\
has(> .cm-panel)");return e&&(e.innerHTML=t),!!e}function ht(t){if(!pe.has(t)){pe.add(t);for(let e of["pointerover","poi\
nterdown","focusin"])t.addEventListener(e,Nn,{passive:!0})}}function be(t){let e=he.find(r=>r===t.type),n=e?we(e,t.id):null,
o=n?H.get(n):null;D=o&&ye(o)?{html:o,stamp:t.stamp}:null}function ke(t){ge=t.panels,D&&t.stamp<D.stamp?ye(D.html):D=null}var O=256,et=2,Ee=160,z=1e3,gt=new Map,wt=new Uint8Array(O*O).fill(et),q=new Uint8Array(O).fill(et);for(let t=0;t<O;t+=1)
yt(t,t,0);for(let t of y.slight)q[_(t)]=1;for(let t of y.near)for(let e of t)for(let n of t)e!==n&&yt(_(e),_(n),1);for(let[
t,e]of y.either)if(t.length===1)for(let n of e)yt(_(t),_(n),0);var xe=[0,1,2].map(()=>new Uint16Array(Ee+1));function yt(t,e,n){
wt[t*O+e]=n,wt[e*O+t]=n}function _(t){let e=gt.get(t);return e===void 0&&(e=Math.min(gt.size,O-1),gt.set(t,e)),e}var ve=t=>Uint8Array.
from(Array.from(t).slice(0,Ee),_);function Se(t,e,n){if(t.length-e.length>n)return[z,z];let[o,r,s]=xe;r[0]=0;for(let c=0;c<
e.length;c+=1)r[c+1]=r[c]+q[e[c]];for(let c=0;c<t.length;c+=1){let u=t[c],i=q[u],d=r[0]+i;s[0]=d;for(let f=0;f<e.length;f+=
1){let m=e[f],p=r[f]+wt[u*O+m];r[f+1]+i<p&&(p=r[f+1]+i),s[f]+q[m]<p&&(p=s[f]+q[m]),c&&f&&u===e[f-1]&&m===t[c-1]&&o[f-1]+
et<p&&(p=o[f-1]+et),s[f+1]=p,p<d&&(d=p)}if(d>n)return[z,z];[o,r,s]=[r,s,o]}xe=[o,r,s];let a=z;for(let c=1;c<=e.length;c+=
1)r[c]<a&&(a=r[c]);return[r[e.length],a]}var Ae=Zt;function Le(t){return Array.from(t.normalize("NFKD").toLowerCase(),n=>Qt.includes(n)?"":Object.hasOwn(Ae,n)?Ae[n]:
n).join("").normalize("NFKD").replace(/\p{M}/gu,"").trim().replace(/\s+/g," ")}var _n=/[-‐‑‒–—―_]/g,Rn=/(.)\1+/gu,Wn=new Set(y.articles.split(" ")),Oe=y.either.map(([t,e])=>[t,e]),$n=new Map(
Oe.filter(([t])=>t.length===1)),Pn=Oe.filter(([t])=>t.length>1),bt=y.rules.map(([t,e])=>[new RegExp(t,"gu"),e]),Hn=[...y.
loose.map(([t,e])=>[new RegExp(t,"gu"),e]),...bt];function nt(t){return Le(t.replace(_n," ")).split(" ").filter(Boolean)}
function ot(t,e=!1){return[...new Set(Te(t).flatMap(n=>Ne(n,e,!0)))]}function Ce(t){return[...new Set(Te(t).flatMap(e=>Ne(
e,!0,!1)))]}function Te(t){let e=t.filter((n,o)=>o===t.length-1||!Wn.has(n));return e.length<t.length?[t,e]:[t]}function Ne(t,e,n){
return Ie(t.map(o=>Dn(o,e,n))).map(o=>o.replace(Rn,"$1"))}var Me=new Map;function Dn(t,e,n){let o=`${t} ${e} ${n}`,r=Me.
get(o);if(!r){let s=[t];for(let[u,i]of n?Pn:[])s=s.flatMap(d=>i.map(f=>d.replaceAll(u,f)));let a=new Set(s.flatMap(u=>(e?
[bt,Hn]:[bt]).map(i=>zn(u,i)))),c=u=>n&&$n.get(u)||[u];r=[...new Set(Array.from(a,u=>Ie(Array.from(u,c))).flat())].sort(),
Me.set(o,r)}return r}function zn(t,e){return e.reduce((n,[o,r])=>n.replace(o,r),t)}function Ie(t){let e=[""];for(let n of t){
let o=e.length*n.length<=y.most_keys?n:n.slice(0,1);e=e.flatMap(r=>o.map(s=>r+s))}return e}var{equal:qn,same_name:Kn,same_loosely:jn,begins:Bn,begins_alike:Fn,word_begins:Gn,not_found:rt,least_letters:vt,half_a_mistake:kt}=M,
Un=new Set(y.ranks.split(" ")),Vn={names:[],statements:[],onlyNear:!1};function xt(t){return t.length?{...Et(t),plain:t.
join(""),keys:ot(t),loose:ot(t,!0),open:Ce(t).map(ve)}:{...Et(t),plain:"",keys:[],loose:[],open:[]}}function Et(t){let e=t.
map(n=>ot([n],!0));return{words:t,each:e,begun:e.flat()}}function Xn(t){let e=new Set,n=(o,r)=>e.size<e.add(`${o} ${r}`).
size;return t.map(o=>({...o,keys:o.keys.filter(r=>n("strict",r)),loose:o.loose.filter(r=>n("loose",r)),open:o.open.filter(
r=>n("open",r))}))}var st=class{constructor(e){this.names=[],this.statements=[];for(let[n,o]of Object.entries(e))n.startsWith(
"annotation:")?this.statements.push([n,Et(nt(o.join(" ")))]):this.names.push([n,Xn(o.map(r=>xt(nt(r))))])}search(e){let n=xt(
nt(e));if(!n.words.length)return Vn;let o=this.ranked(i=>_e(n,i)),r=n.words.filter(i=>!Un.has(i));if(!o.length&&r.length&&
r.length<n.words.length){let i=xt(r);o=this.ranked(d=>_e(i,d))}let s=Math.max(...n.open.map(i=>i.length));if(!o.length){
let i=M.most_mistakes[Math.min(s,M.most_mistakes.length-1)];o=this.ranked(d=>Re(n,d,i))}let a=this.statements.filter(([,
i])=>We(n,i)).map(([i])=>i);if(o.length||a.length)return{names:o,statements:a,onlyNear:!1};let c=this.ranked(i=>Re(n,i,M.
nearest_mistakes*s,!1)),u=c[M.nearest-1]?.far??rt;return{names:c.filter(({far:i})=>i<=u),statements:[],onlyNear:!0}}ranked(e){
let n=[];for(let[o,r]of this.names){let s=Math.min(...r.map(e));s<rt&&n.push({name:o,far:s})}return n.sort((o,r)=>o.far-
r.far)}};function _e(t,e){return e.plain===t.plain?qn:t.keys.some(o=>e.keys.includes(o))?Kn:t.loose.some(o=>e.loose.includes(
o))?jn:e.plain.startsWith(t.plain)?Bn:t.loose.filter(o=>o.length>=vt||2*o.length>t.plain.length).some(o=>e.loose.some(r=>r.
startsWith(o)))?Fn:We(t,e)?Gn:rt}function We(t,e){return t.words.every((n,o)=>e.words.some(r=>r.startsWith(n))?!0:t.each[o].
some(r=>r.length>=vt&&e.begun.some(s=>s.startsWith(r))))}function Re(t,e,n,o=!0){let r=rt,s=n/kt;for(let a of t.open)for(let c of e.
open){let[u,i]=Se(a,c,s);u<=s&&(r=Math.min(r,M.mistakes+u*kt)),i<=s&&o&&a.length>vt+1&&(r=Math.min(r,M.mistakes_and_unfinished+
i*kt))}return r}var Lt=".st-key-pickers .stTextInput input",it="cm-suggestions",St=null,At="",K=null,A=-1;function $e(t,e){let n=St!==null;
if(St=e,t!==At&&(K=null),At=t,!n){document.addEventListener("focusin",o=>at(o)&&void Pe()),document.addEventListener("in\
put",o=>Yn(at(o))),document.addEventListener("focusout",o=>at(o)&&j()),document.addEventListener("keydown",Jn,!0);for(let o of[
"scroll","resize"])window.addEventListener(o,De,{capture:!0,passive:!0})}}var at=t=>w(t,Lt);function Pe(){return K??=fetch(
new URL(At,document.baseURI)).then(t=>t.ok?t.json():Promise.reject(new Error(String(t.status)))).then(t=>({payload:t,names:new st(
t.keys)})),K.catch(()=>{K=null}),K}async function Yn(t){if(!t)return;let e=await Pe().catch(()=>null);if(!e||document.activeElement!==
t)return;let{names:n,onlyNear:o}=e.names.search(t.value);Zn(t,e.payload,n.slice(0,e.payload.counts.length-1).map(({name:r})=>r),
o)}function Zn(t,e,n,o){if(j(),Qn(e.counts[n.length]),!n.length)return;let r=l("div","cm-suggestions");r.dir=getComputedStyle(
t).direction,o&&r.append(l("p","cm-note",e.near));let s=l("ul");s.id=it,s.setAttribute("role","listbox"),s.setAttribute(
"aria-label",e.label);for(let[u,i]of n.entries()){let[d,f]=e.labels[i],m=l("li","",d);m.id=`${it}-${u}`,m.setAttribute("\
role","option"),m.setAttribute("aria-selected","false"),m.dataset.name=i,m.append(l("span","cm-meta",` ${f}`)),m.addEventListener(
"pointerdown",p=>p.preventDefault()),m.addEventListener("click",()=>ze(t,i)),s.append(m)}r.append(s);let{backgroundColor:a,
color:c}=getComputedStyle(document.querySelector(".stApp")??document.body);Object.assign(r.style,{backgroundColor:a,color:c}),
(document.querySelector("main")??document.body).append(r),t.setAttribute("role","combobox"),t.setAttribute("aria-autocom\
plete","list"),t.setAttribute("aria-expanded","true"),t.setAttribute("aria-controls",it),De()}var He=()=>document.querySelector(
".cm-suggestions");function De(){let t=He(),e=document.querySelector(Lt);if(!t||!e)return;let{left:n,bottom:o,width:r}=e.
getBoundingClientRect();Object.assign(t.style,{left:`${n}px`,top:`${o+4}px`,width:`${r}px`})}function j(){A=-1,He()?.remove();
let t=document.querySelector(Lt);t?.setAttribute("aria-expanded","false"),t?.removeAttribute("aria-activedescendant")}function Jn(t){
let e=at(t),n=Array.from(document.querySelectorAll(`#${it} > li`),r=>r);if(!e||!n.length||t.isComposing)return;let o={ArrowDown:1,
ArrowUp:-1}[t.key];if(o){A=(A+o+n.length+(A<0&&o<0?1:0))%n.length;for(let[r,s]of n.entries())s.setAttribute("aria-select\
ed",String(r===A));e.setAttribute("aria-activedescendant",n[A].id),n[A].scrollIntoView({block:"nearest"})}else if(t.key===
"Enter"&&A>=0)ze(e,n[A].dataset.name??"");else if(t.key==="Escape")j();else{t.key==="Enter"&&j();return}t.preventDefault(),
t.stopPropagation()}function ze(t,e){j(),Object.getOwnPropertyDescriptor(HTMLInputElement.prototype,"value")?.set?.call(
t,""),t.dispatchEvent(new Event("input",{bubbles:!0}));let[n,o]=e.split(":");St?.(n,o)}function Qn(t){let e=document.getElementById(
"cm-suggested");e||(e=l("div","cm-unseen"),e.id="cm-suggested",e.setAttribute("role","status"),document.body.append(e)),
e.textContent=t}window.ControlMapPage={channel:()=>R};var R=null;function to(){return R||(R=ro({state:null,send:null,page:""})),R}function B(t){
R?.send?R.send(t):window.controlmapAct=t}function Mt(){return g().reduce((t,e)=>Math.max(t,e.stamp()),0)}function eo(t,e){
let n=document.querySelector(`.cm-statement[data-statement="${CSS.escape(t)}"]`);n&&!n.contains(e)&&n.scrollIntoView({block:"\
nearest"})}function no(t){let e=()=>document.querySelector(`[data-list="${t}"] :is(.cm-statement button, summary, [data-\
place])`),n=e(),o=new MutationObserver(()=>{let r=e();!r||r===n||(o.disconnect(),r.focus())});o.observe(document.body,{childList:!0,
subtree:!0}),setTimeout(()=>o.disconnect(),1e4)}function qe(){ht(document);for(let t of g()){let e=t.map();e&&ht(e.getContainer().
ownerDocument)}}function oo(t){let e=w(t,".cm-panel a[data-start]");if(!e||t.ctrlKey||t.metaKey||t.shiftKey)return;let o=b(
document,e.dataset.compare?".st-key-compare-link a":".st-key-page-strip a").find(r=>r.pathname===e.pathname);o&&(t.preventDefault(),
window.controlmapWalks=e.dataset.start==="article",o.click())}function ro(t){return window.addEventListener("controlmap",
({detail:e})=>{if(e.type==="ready"){if(qe(),t.state)for(let n of g())n.apply(t.state)}else e.type==="drawn"?t.state?.day===
e.file&&ce(e.day,t.state):t.send?.(e)}),Yt(),document.addEventListener("click",oo),document.addEventListener("click",e=>{
let n=w(e,".cm-panel button");if(!n||!t.send)return;let o=ne(n.dataset);if(!o)return;let r=n.dataset[o]??"",s=0;for(let a of g())
s=Math.max(s,a.stamp()),o==="annotation"&&a.light(r),o==="then"&&a.flyToNext(),(o==="zone"||o==="front")&&a.apply({...dt,
[o]:r,stamp:s}),o==="place"&&a.apply({...a.lookOfPlace(r),stamp:s}),n.closest(".cm-results")&&a.bringTo(o,r);t.send({type:o,
id:r,stamp:s}),o==="annotation"&&eo(r,n),ie(o,n.closest(".st-key-map-page .cm-panel")),o==="then"&&Q(document.querySelector(
".st-key-map")),o==="turn"&&no(r.split(":")[0])}),t}function so(t){let e=document.getElementById("controlmap-said");e||(e=
document.createElement("div"),e.id="controlmap-said",e.className="cm-unseen",e.setAttribute("role","status"),document.body.
append(e)),e.textContent!==t&&(e.textContent=t)}function io(t){if(t.page===location.pathname)return;t.page=location.pathname;
let e=CSS.escape(new URLSearchParams(location.search).get("annotation")||""),n=["pointerdown","wheel","keydown"],o=()=>{
let a=e?document.querySelector(`.cm-statement[data-statement="${e}"], .cm-grid tr[data-row="${e}"]`):null;a&&(s(),re(a),
a.scrollIntoView({block:"nearest"}))},r=new MutationObserver(o),s=()=>{r.disconnect();for(let a of n)removeEventListener(
a,s,!0)};r.observe(document.body,{childList:!0,subtree:!0});for(let a of n)addEventListener(a,s,{capture:!0});o()}function ao(t,e){
let n=Mt();for(let o of g())t==="zone"&&o.apply({...dt,zone:e,stamp:n}),o.bringTo(t,e);B({type:t,id:e,stamp:n})}var co=()=>!!document.
activeElement?.closest(".st-key-pickers .stSelectbox");function lo(t){let{controlmapAct:e,controlmapClicked:n}=window;delete window.
controlmapAct,delete window.controlmapClicked,n?.isConnected?n.click():e&&e.type!=="ready"&&e.type!=="drawn"&&t.send?.(e)}
function uo(t){let e=to();io(e),so(t.data.said);let n=e.state?.zone;e.state=t.data,fe(t.data.stamp),ke(t.data),qe(),e.send=
o=>{ue(o),be(o),t.setTriggerValue("event",o);let r=le(o,e.state);if(r)for(let s of g())s.apply(r)},lo(e),$e(t.data.names,
ao);for(let o of g())o.apply(e.state),e.state.zone&&e.state.zone!==n&&co()&&o.bringTo("zone",e.state.zone)}function Ct(t){for(let e of g())e.showIncidents&&e.showIncidents(t.spots)}var Ot=null;function fo(){return Ot||(Ot=mo({spots:[]})),
Ot}function mo(t){return window.addEventListener("controlmap",e=>{e.detail.type==="ready"&&Ct(t)}),document.addEventListener(
"click",po),t}function po(t){let e=w(t,"tr[data-spot]");if(!e)return;for(let r of b(document,"tr[data-spot]"))r.classList.
toggle("is-chosen",r===e);let[n,o]=(e.dataset.spot??"").split(",").map(Number);for(let r of g())r.lightIncident?.([n,o]);
Q(document.querySelector(".st-key-map"))}function ho(t){let e=fo();return e.spots=t.data.spots,Ct(e),e.spots.length&&Xt(),
()=>{e.spots=[],Ct(e)}}var Ke=!1,go=({protocol:t,origin:e,download:n},o)=>/^https?:$/.test(t)&&e!==o&&!n;function je(){Ke||(Ke=!0,document.addEventListener(
"click",t=>{let e=w(t,"a[href]");e&&go(e,location.origin)&&Object.assign(e,{target:"_blank",rel:"noopener noreferrer"})},
!0))}var wo="CONNECTED";function yo(){let t=b(document,".st-key-map iframe");for(let{contentWindow:e}of t)e&&!e.ControlMap?.map()&&
e.location.reload()}function bo(t){let e={ask:null,away:!1,returned:!1};return new MutationObserver(()=>{let n=t.dataset.
testConnectionState===wo;n&&e.away&&(e.returned=!0,e.ask?.(),yo()),e.away=!n}).observe(t,{attributes:!0,attributeFilter:[
"data-test-connection-state"]}),e}var Be=null;function ko(t){je();let e=document.querySelector('[data-testid="stApp"]');
if(!e)return;Be||=bo(e);let n=Be;if(n.ask=()=>t.setTriggerValue("returned",!0),!n.returned)return;n.returned=!1;let o=de();
o&&B(o)}var xo=640;function Fe(t,e,n){let o=t.querySelector(".cm-share");if(o?.getAttribute("lang")===e.language)return;o?.remove();
let r=l("details","cm-share");r.lang=e.language;let s=l("div","cm-share-body");r.append(l("summary","cm-play",e.label),s),
r.addEventListener("toggle",()=>{r.open&&(s.replaceChildren(...Eo(e,n())),r.scrollIntoView({block:"nearest"}))}),t.append(
r)}function Eo(t,{address:e,embedded:n}){return[Tt(t,t.address,e),Tt(t,t.embed,vo(n,t.title)),Tt(t,t.cite,`${t.citation}\
 ${e}`)]}function vo(t,e){let n=l("iframe");return n.src=t,n.title=e,n.width="100%",n.height=String(xo),n.loading="lazy",
n.allow="fullscreen",n.style.border="0",n.outerHTML}function Tt(t,e,n){let o=l("label","cm-share-row",e),r=Object.assign(
l("textarea"),{value:n,readOnly:!0,rows:2});r.dir=n.startsWith("http")||n.startsWith("<")?"ltr":"auto",r.addEventListener(
"focus",()=>r.select());let s=l("button","cm-play",t.copy);return s.type="button",s.addEventListener("click",async()=>{r.
select();let a=await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);s.textContent=a?t.copied:t.copy}),o.append(r,
s),o}var So=8e3,Nt={saved:"",file:""},Ge=!1,Ue;function Ao({download:t,pathname:e},n){let o=/\.(png|svg)$/.exec(e)?.[0];return t||
(o&&n?n+o:"")}function Lo(t){document.querySelector(".cm-saved")?.remove();let e=l("div","cm-saved");e.setAttribute("rol\
e","status"),e.addEventListener("click",()=>e.remove()),document.body.append(e),requestAnimationFrame(()=>{e.textContent=
Nt.saved.replace("{file}",()=>t)}),clearTimeout(Ue),Ue=setTimeout(()=>e.remove(),So)}function Ve(t){if(Nt=t,Ge)return;Ge=
!0;let{click:e}=HTMLAnchorElement.prototype;HTMLAnchorElement.prototype.click=function(){let n=this.hasAttribute("downlo\
ad")?Ao(this,Nt.file):"";e.call(this),n&&Lo(n)}}var Mo=19,Oo=["place","point"],Ze=".st-key-map-page .st-key-zone-panel",Je=`${Ze} .cm-panel`,F=null,C=0,ct=!1,k=l("butto\
n","cm-save");k.type="button";k.addEventListener("click",()=>{F&&(C=Date.now(),lt(F.data.drawing),F.setTriggerValue("pic\
ture",{stamp:C,bounds:Co()}))});function Co(){if(!new URLSearchParams(location.search).has(te))return"";let t=g()[0]?.map()?.
getBounds();return t?[t.getWest(),t.getSouth(),t.getEast(),t.getNorth()].map(e=>e.toFixed(3)).join(","):""}function It(){
let t=document.querySelector(Je)?.dataset.panel??"";return F?.data[Oo.includes(t)?"region":"picture"]??""}function lt(t){
k.textContent!==t&&(k.textContent=t),k.disabled=!!C}function Qe(){let t=document.querySelector(Je);if(!t||(t.contains(k)||
(ct=!1),!C&&!ct&&lt(It()),t.contains(k)))return;let e=t.querySelector(".cm-starts"),n=t.querySelector(".cm-back"),o=Number.
parseFloat(getComputedStyle(document.documentElement).fontSize);e?e.append(k):t.clientWidth<Mo*o?t.append(k):n?n.after(k):
t.prepend(k)}var Xe=new MutationObserver(Qe),Ye=null;function To(){let t=document.querySelector(Ze);!t||t===Ye||(Xe.disconnect(),
Xe.observe(t,{childList:!0,subtree:!0}),Ye=t)}function tn(t){To(),F=t,Qe();let{drawn:e,drawing:n}=t.data;if(!C||e?.stamp!==
C){lt(C?n:It());return}if(C=0,ct=!e.address,lt(ct?t.data.failed:It()),!e.address)return;let o=l("a");o.href=e.address,o.
download=e.name,o.click()}var _t=l("div","cm-shares");function No(){let t=new URL(location.href);return t.searchParams.set("embed","true"),{address:location.
href,embedded:t.href}}function Io(t){Ve(t.data),_t.parentElement!==t.parentElement&&t.parentElement.append(_t),Fe(_t,t.data,
No),tn(t)}function en(t,e){let n="",o=r=>{let a=(r&&"closest"in r?r.closest("[data-lit]"):null)?.getAttribute("data-lit")??"";a!==
n&&(n=a,e(a.split(" ").filter(Boolean)))};for(let r of["pointerover","focusin"])t.addEventListener(r,({target:s})=>o(s));
for(let r of["pointerout","focusout"])t.addEventListener(r,({relatedTarget:s})=>o(s))}var E=t=>Date.parse(`${t}T00:00:00Z`),Rt=t=>new Date(t).toISOString().slice(0,10);function nn(t){let e=new Intl.DateTimeFormat(t,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"});return n=>e.format(
E(n))}var I=600,v=150,G=8,_o=12,on=60;function rn(t){let e=E(t.first),n=E(t.last);return o=>(E(o)-e)/(n-e||1)}function Ro(t){let e=rn(
t);return t.days.map((n,o)=>{let r=[0];for(let s of t.values[o])r.push(r[r.length-1]+s);return{from:e(n),to:o+1<t.days.length?
e(t.days[o+1]):1,edges:r}})}function Wo(t,e,n){let o=(r,s)=>`${(I*r).toFixed(1)},${(v*(1-s)).toFixed(2)}`;e.holders.forEach(
(r,s)=>{let a=n.flatMap(({from:f,to:m,edges:p})=>[{x:f,edges:p},{x:m,edges:p}]),c=a.map(({x:f,edges:m})=>o(f,m[s+1])),u=a.
map(({x:f,edges:m})=>o(f,m[s])),i=L("polygon",{points:c.concat(u.reverse()).join(" "),fill:r.fill,"fill-opacity":.75,stroke:"\
none","data-lit":r.id}),d=L("title");d.textContent=r.name,i.append(d),t.append(i)})}function Wt(t,e){let n=l("span",t,e);
return n.setAttribute("aria-hidden","true"),n}function $o(t){if(t>=1)return[];let e=Wt("cm-chart-after","");return e.style.
insetInlineStart=`${(100*t).toFixed(2)}%`,[e]}function Po(t,e,n){let o={room:-1,middle:0,low:0,high:0};for(let r=0;r<=on;r++){
let s=n/2+(1-n)*r/on,a=t.filter(i=>i.from<s+n/2&&i.to>s-n/2),c=Math.max(...a.map(i=>i.edges[e])),u=Math.min(...a.map(i=>i.
edges[e+1]));u-c>o.room&&(o={room:u-c,middle:s,low:c,high:u})}return o}function Ho(t,e,n,o){t.clientWidth&&e.forEach((r,s)=>{
r.hidden=!1;let{room:a,middle:c,low:u,high:i}=Po(n,s,Math.min(1,(r.offsetWidth+6)/t.clientWidth));r.hidden=a*o<_o,!r.hidden&&
(r.style.insetInlineStart=`calc(${(100*c).toFixed(2)}% - ${r.offsetWidth/2}px)`,r.style.top=`${(o*(1-(u+i)/2)).toFixed(1)}\
px`)})}function sn(t,e){let n=Ro(e),o=rn(e),r=L("svg",{viewBox:`0 0 ${I} ${v+G}`,preserveAspectRatio:"none",class:"cm-ch\
art",role:"img"});r.setAttribute("aria-label",e.words.chart),Wo(r,e,n);let s=(i,d,f,m)=>L("line",{x1:i,x2:i,y1:d,y2:f,class:m});
for(let i of e.events)r.append(s(I*o(i.day),v,v+G-1,"cm-event-tick"));let a=new Intl.NumberFormat(e.words.locale,{style:"\
percent"}).format(.5);r.append(L("line",{x1:0,x2:I,y1:v/2,y2:v/2,class:"cm-half"}),s(Math.min(I*o(e.article),I-.7),0,v+G,
"cm-article"));let c=e.holders.map(i=>Wt("cm-chart-name",i.name));t.append(r,...$o(o(e.article)),Wt("cm-chart-half",a),...c);
let u=new ResizeObserver(()=>Ho(t,c,n,r.clientHeight*v/(v+G)));for(let i of[t,...c])u.observe(i);return{chart:r,place:i=>I*
o(i),tall:v+G}}function an(t,e){let n={day:"numeric",month:"short",year:"numeric",timeZone:"UTC"};return t&&new Intl.DateTimeFormat(e,n).
format(new Date(t))}function cn(t,e,n){t.value=e,t.parentElement&&(t.parentElement.dataset.day=an(e,n))}function ln(t,e){
t.addEventListener("input",()=>{t.parentElement&&(t.parentElement.dataset.day=an(t.value,e))})}function un(t,e){let n=null,o=null,r=a=>{if(n){o=a;return}n=a,t(a)};return{ask:r,answered:a=>{if(!n)return;let c=o;n=o=null,
c&&c!==a?r(c):e()}}}var U=864e5,Do=450;function zo({article:t,words:e},n){return n===t?e.own:n<t?e.before:e.after}function qo(t,e,n){t.replaceChildren();
let o=E(e.first),r=E(e.last),s=l("button","cm-play",e.words.play);s.type="button";let a=l("output","cm-day"),c=l("span",
"cm-day-side"),u=l("input","cm-slider");Object.assign(u,{type:"range",min:"0",max:String(Math.round((r-o)/U)),step:"1"}),
u.setAttribute("aria-label",e.words.slider);let i=Object.assign(l("input"),{type:"date",min:e.first,max:e.last}),d=l("la\
bel","cm-go-to",e.words.goTo),f=l("span","cm-day-field");f.append(i),d.append(f),ln(i,e.words.locale);let m=l("div","cm-\
chart-box"),{chart:p,place:Ht,tall:yn}=sn(m,e),Dt=L("line",{y1:0,y2:yn,class:"cm-marker"});p.append(Dt);let zt=l("div","\
cm-timeline-head");zt.append(s,a,c,d);let qt=l("div","cm-track"),Kt=l("span","cm-notch");Kt.style.setProperty("--along",
String((E(e.article)-o)/(r-o||1))),qt.append(u,Kt);let jt=l("div","cm-timeline-foot");jt.append(...[e.words.first,e.words.
article,e.words.last].filter(Boolean).map(h=>l("span","",h)));let bn=nn(e.words.locale),x={playing:!1,day:e.day};function mt(h){
x.day=h,u.value=String(Math.round((E(h)-o)/U)),a.textContent=bn(h),document.activeElement!==i&&cn(i,h,e.words.locale),c.
textContent=zo(e,h),u.setAttribute("aria-valuetext",[a.textContent,c.textContent].join(e.words.comma));for(let P of["x1",
"x2"])Dt.setAttribute(P,String(Ht(h)))}function W(h){mt(h),n(h)}function $(){x.playing=!1,s.textContent=e.words.play}function Bt(){
return e.days.find(h=>h>x.day)||(x.day<e.last?e.last:null)}u.addEventListener("input",()=>{$(),W(Rt(o+u.valueAsNumber*U))}),
i.addEventListener("change",()=>{!i.value||!i.validity.valid||i.value===x.day||($(),W(i.value))}),p.addEventListener("cl\
ick",h=>{let P=p.getBoundingClientRect();$();let xn=(getComputedStyle(p).direction==="rtl"?P.right-h.clientX:h.clientX-P.
left)/P.width;W(Rt(o+Math.round(xn*(r-o)/U)*U))}),s.addEventListener("click",()=>{if(x.playing){$();return}x.playing=!0,
s.textContent=e.words.pause,W(Bt()||e.first)});let kn=()=>{x.playing&&setTimeout(()=>{if(!x.playing)return;let h=Bt();h?
W(h):$()},Do)},Ft=l("div","cm-chart-caption",e.words.chart);return Ft.setAttribute("aria-hidden","true"),t.append(zt,qt,
Ft,m,jt),mt(e.day),{show:mt,drawn:kn,view:x}}function fn(t,e,n){let o=un(n,()=>r.drawn()),r=qo(t,e,o.ask);return{key:e.key,
answered:o.answered,follow(s){!r.view.playing&&document.activeElement!==Gt(t,".cm-slider")&&r.show(s)}}}var V=new WeakMap,mn=!1;function Ko(t){let{data:e,parentElement:n}=t,o=n.querySelector(".cm-timeline")??l("div","cm-time\
line");o.parentElement||n.append(o);let r=V.get(o);if(r&&r.file===e.file){r.day=e.day,r.made?.follow(e.day);return}let s={
...e,made:r?.made??null};V.set(o,s),Bo(),fetch(new URL(e.file,document.baseURI)).then(a=>a.ok?a.json():Promise.reject(new Error(
String(a.status)))).then(a=>{V.get(o)===s&&jo(o,s,a)}).catch(()=>V.get(o)===s&&V.delete(o))}function jo(t,e,n){let o=fn(
t,{...n,day:e.day},r=>B({type:"day",id:r,stamp:Mt()}));e.made=o,window.addEventListener("controlmap",r=>{r.detail.type===
"drawn"&&!me()&&o.answered(r.detail.day)})}function Bo(){mn||en(document,t=>{for(let e of g())e.hover(t)}),mn=!0}var T=null,$t=0,S=null,Fo=4e3,dn=["wheel","pointerdown","keydown","touchmove"],X=null,ut=!1;function Pt(t){let e=t.findIndex(
n=>n.dataset.statement===T);return e>=0?e:t.findIndex(n=>n.classList.contains("is-chosen"))}function Go(t){let n=b(document,
".cm-turns button")[t>0?1:0];!n||n.disabled||($t=t,T=null,n.click())}function pn(t){if(!S)return;let e=S.rows(),n=Pt(e),
o=e[Math.min(e.length-1,Math.max(0,n<0?$t<0?e.length-1:0:n+t))];o&&n>=0&&o===e[n]&&Go(t),!(!o||n>=0&&o===e[n])&&($t=0,T=
o.dataset.statement??"",pt(o),gn(o),ft(),hn(T))}function hn(t){X?.();let e=new MutationObserver(()=>{let r=S?.rows().find(
s=>s.dataset.statement===t);r&&se(r),ft()}),n=setTimeout(()=>X?.(),Fo);X=()=>{e.disconnect(),clearTimeout(n);for(let r of dn)
removeEventListener(r,o,!0);X=null};let o=()=>X?.();e.observe(document.body,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[
"class","hidden"]}),setTimeout(()=>{for(let r of dn)addEventListener(r,o,{capture:!0,passive:!0})})}function ft(){let t=S?.
rows()??[],e=Pt(t);for(let n of b(document,".cm-walk-progress")){let o=n.dataset.template??"",r=e<0?"":o.replace("{n}",String(
e+1)).replace("{total}",String(t.length));n.textContent!==r&&(n.textContent=r)}}function gn({dataset:t}){let{statement:e="",
next:n=e}=t;S?.go(e,ut?n:null)}function Uo(t){ut=t;let e=S?.rows()??[],n=e[Pt(e)],o=n?.dataset.statement;ut&&n?gn(n):o&&
S?.go(o,o)}function Vo(t){if(w(t,"input, textarea, select, [role=combobox], [role=listbox]")||t.altKey||t.ctrlKey||t.metaKey||
!S?.rows().length)return;let n=getComputedStyle(document.documentElement).direction==="rtl"?"ArrowLeft":"ArrowRight";t.key!==
"ArrowRight"&&t.key!=="ArrowLeft"||(t.preventDefault(),pn(t.key===n?1:-1))}document.addEventListener("keydown",Vo);document.
addEventListener("click",t=>{let e=w(t,".cm-panel button[data-annotation]");e&&(T=e.dataset.annotation??null,T&&S?.rows().
length&&hn(T),ft())});window.addEventListener("popstate",()=>{T=null});function wn(t,e,n,o){S={rows:n,go:o};let r=t.querySelector(
".cm-walk");if(r&&r.getAttribute("aria-label")===e.label)return;r&&r.remove();let s=l("div","cm-walk");s.setAttribute("r\
ole","group"),s.setAttribute("aria-label",e.label);let a=l("button","cm-play",e.back),c=l("button","cm-play",e.forth);for(let f of[
a,c])f.type="button",f.addEventListener("click",()=>pn(f===c?1:-1));let u=l("label","cm-walk-then"),i=Object.assign(l("i\
nput"),{type:"checkbox",checked:ut});i.addEventListener("change",()=>Uo(i.checked)),u.append(i,` ${e.then}`);let d=l("sp\
an","cm-meta cm-walk-progress");d.dataset.template=e.progress,s.append(a,c,d,u,l("span","cm-meta cm-keys",e.hint)),t.append(
s),ft()}function Xo(){return document.querySelector(".cm-walk")?b(document,".st-key-article-list .cm-statement"):[]}function Yo(t,e){
let n=0;for(let r of g())n=Math.max(n,r.stamp()),r.light(t),e?.includes(":")?r.flyToNext():r.fly(t);let o=e===null?{type:"\
step",id:t,stamp:n}:{type:"next",id:e,stamp:n};window.dispatchEvent(new CustomEvent("controlmap",{detail:o}))}function Zo(t){
wn(t.parentElement,t.data,Xo,Yo),window.controlmapWalks&&(window.controlmapWalks=!1,ae(t.parentElement))}export{uo as channel,ho as incidents,ko as reconnect,Io as share,Ko as timeline,Zo as walk};
