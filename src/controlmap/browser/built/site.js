"use strict";(()=>{var bi="http://www.w3.org/2000/svg";function d(e,t,n){let o=document.createElement(e);return t&&(o.className=t),n!==void 0&&
(o.textContent=n),o}function b(e,t={}){let n=document.createElementNS(bi,e);for(let[o,s]of Object.entries(t))n.setAttribute(
o,String(s));return n}function x(e,t){let n=e.querySelector(t);if(!n)throw new Error(`The page has no ${t}`);return n}function y(e,t){
return Array.from(e.querySelectorAll(t),n=>n)}function W(e,t){let{target:n}=e;return n&&"closest"in n?n.closest(t):null}var j={zone:null,front:null,at:null,zones:[],places:[]};function xt(e,t,n,o){e.title.textContent=n.main?t.title:t.titleOther,e.finding.textContent=n.main?t.finding:"";let s=(o?
[o,n]:[n]).map(r=>r.labels[t.language]||r.day);e.subtitle.textContent=t.subtitle.replace("{day}",s.join(" / ")),e.source.
textContent=n.main?t.source:t.sourceOther}function Wn({parts:e,words:t,shownDay:n},o){for(let s of[e.frame,P().document.
documentElement])s.classList.toggle("is-swiping",!!o);n&&xt(e,t,n,o)}function tt(e,t,n){let o=!1;for(let s=0;s+1<e.length;s++){let[r,i]=e[s],[a,c]=e[s+1];i>n!=c>n&&t<r+(a-r)*(n-i)/(c-i)&&(o=
!o)}return o}function kt(e,[t,n]){return(e.type==="Polygon"?[e.coordinates]:e.coordinates).some(([s,...r])=>tt(s,t,n)&&!r.
some(i=>tt(i,t,n)))}var jn={أ:"ا",إ:"ا",آ:"ا",ٱ:"ا",ى:"ي",ؤ:"و",ئ:"ي",ة:"ه"},Zn=["zone","annotation","place","front","at","a\
ctor"],Zt=9,Xn={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",dots:""},"counter-diagonal":{
lines:"M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5\
,-1 l2,2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}},Kn=.05,vt=.5,Gn=13,Un="ـ'’‘\
`´ʼʿʾ-";var qn=["capital","seat","town","base","crossing","village"],q={equal:0,same_name:.5,same_loosely:.7,begins:1,begins_alike:1.5,
word_begins:2,mistakes:3,mistakes_and_unfinished:3.25,not_found:100,most_mistakes:[0,0,0,.5,1,1.5,2],nearest_mistakes:.4,
least_letters:3,half_a_mistake:.5,nearest:5},at={fill:"#c9c6bd",ink:"#4a4a4a"},R={articles:"ad adh al an ar as ash at at\
h az ed el en er es esh et ez il ul ال",rules:[["ء",""],["ڤ","ف"],["پ","ب"],["گ","غ"],["چ","ج"],["ی","ي"],[
"ک","ك"],["ديموقر","ديمقر"],["اميرك","امريك"],["مليش","ميليش"],["ه$","ا"],["^(sch|ch)",
"sh"],["tch","ch"],["dj","j"],["gh","g"],["kh","x"],["ph","f"],["th","t"],["tz","ts"],["n(?=b)","m"],["ck|q","k"],["h$",
""],["oo|ou|uu|(?:aw|ow|au|ao)(?![aeiouy])","u"],["o","u"],["ee|ii|(?:ai|ei|ay|ey|aiy|eiy)(?![aeiouy])","i"],["([aeiu])i\
(?=[aeu])","$1y"],["([^aeiouy])y(?![aeiou])","$1i"],["([^aeiouyw])uw?(?=[aei])","$1w"],["([^aeiouyw])(?:iy+|i|y)(?=[aeu]\
)","$1iy"]],loose:[["^[وبلك]?ال(?=..)",""],["^ا(?=...)",""],["^(?:al|el|ar|as|ash|ad|an|at|az|ed|es|ez)(?=[^aeiou\
].{3})",""]],either:[["dh",["d","z"]],["e",["a","i"]]],near:["ضظ","ذدز","ثتط","صس","قكغ","حهخ","اعه",
"اي","يو","شس","aeiuy","uw","kxg","hx","dzj","td","sz","bp","fv","gj","mn"],slight:"اويهعaeiuyhw",ranks:"air \
airport base camp city countryside crossing district facility garrison governorate governorates naval of province provin\
ces suburb town village اطراف الجويه العاصمه العسكري بلدتي بلده حي ريف قاعده قريه قضاء محافظتي محافظه محيط مخيم مدينتي م\
دينه مطار معبر من منطقه ناحيه ولايه",most_keys:32},Xt=24,et="view";var xi={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-poi\
nts":430,"cm-labels":620};function I(e){return e.getElement()}function Yn(e){let t={};for(let[n,o]of Object.entries(xi)){
let s=e.createPane(n);s.style.zIndex=String(o),["cm-zones","cm-labels","cm-points","cm-hits"].includes(n)||(s.style.pointerEvents=
"none"),n!=="cm-labels"&&n!=="cm-raster"&&(t[n]=L.svg({pane:n,padding:.3}))}return t}function nt(e,t,n,o,s){let r={className:s,
pane:n,renderer:o,interactive:!1,smoothFactor:.7},i=t.map(a=>a.geometry);return L.geoJSON(i,{style:()=>r,interactive:!1,
pane:n}).addTo(e)}function Jn(e,t,n){let o=null;return nt(e,[{geometry:n}],"cm-base",t["cm-base"],"cm-ground").eachLayer(
s=>{o??=s}),o}function Qn(e,t,n,o,s){nt(e,n.seas,"cm-base",t["cm-base"],"cm-sea"),nt(e,n.neighbours,"cm-base",t["cm-base"],
"cm-neighbour"),s.bringToFront(),nt(e,n.roads,"cm-water",t["cm-water"],"cm-road"),nt(e,n.rivers,"cm-water",t["cm-water"],
"cm-river"),nt(e,n.lakes,"cm-water",t["cm-water"],"cm-lake"),nt(e,[{geometry:o}],"cm-fronts",t["cm-fronts"],"cm-border")}
var ki=Xn;function Vn(e,t,n,o){let s=b("pattern",{id:t,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines:r="",dots:i=""}=ki[n]??
{};r&&s.append(b("path",{d:r,stroke:o,"stroke-width":"1.1"})),i&&s.append(b("path",{d:i,fill:o})),e.append(s)}function vi(e,t,n){
if(e.querySelector("defs"))return;let o=b("defs");for(let[s,r]of Object.entries(t))r.pattern!=="none"&&Vn(o,n+s,r.pattern,
r.dark);Vn(o,`${n}shared`,"cross",at.ink),e.prepend(o)}function B(e,t,n,o,s,r){let i={className:n,pane:o,renderer:s,interactive:r,
smoothFactor:.6};return L.geoJSON(t,{style:()=>i,interactive:r,pane:o}).addTo(e)}function Kt(e,t,n,o,s,r="cm-zones"){let i=[],
a=[];for(let c of n.holdings){let l=o.holders[c.controller],m=o.zones[c.zone],f=`cm-zone zone-${c.zone} holder-${c.controller}${m.
silent?" is-silent":""}`,u=B(e,c.geometry,f,r,t,!0);a.push(u),u.eachLayer(p=>{i.push({path:p,holding:c,holder:l,zone:m,area:Gt(
c,o),aria:""})})}vi(t._container,o.holders,s);for(let{path:c,holding:l,holder:m}of i){let f=I(c);f.style.setProperty("--\
holder",m.fill),f.style.setProperty("--holder-dark",m.dark),f.style.setProperty("--holder-light",m.light);let u=l.shared?
"shared":m.pattern!=="none"?l.controller:null;if(!u)continue;let p=B(e,l.geometry,"cm-hatch",r,t,!1);p.eachLayer(g=>{I(g).
style.fill=`url(#${s}${u})`}),a.push(p)}return{items:i,layers:a}}function to(e,t,n){return n.fronts.map(o=>B(e,o.geometry,
`cm-front basis-${o.basis}`,"cm-fronts",t["cm-fronts"],!1))}function eo(e,t,n,o){let s=(a,c,l,m=!1)=>B(e,a,c,l,t[l],m),r=n.
fronts.map(a=>({layer:s(a.geometry,"cm-band","cm-bands"),marginKm:a.margin_km}));return{fronts:n.fronts.map((a,c)=>({front:a,
line:o[c],hit:s(a.geometry,"cm-front-hit","cm-hits",!0)})),bands:r}}function Re(e,t){let n=e.getCenter(),o=L.latLng(n.lat,
n.lng+.1),s=e.latLngToLayerPoint(n).distanceTo(e.latLngToLayerPoint(o))/(e.distance(n,o)/1e3);for(let r of t)r.layer.eachLayer(
i=>{I(i).style.strokeWidth=`${2*r.marginKm*s}px`})}var Ie=(e,{from:t,to:n})=>`${e}from-${t}-to-${n}`;function Si(e,t,n,o){let s=e.querySelector("defs")||e.insertBefore(b("\
defs"),e.firstChild);if(document.getElementById(t))return;let r=b("pattern",{id:t,width:9,height:9,patternUnits:"userSpa\
ceOnUse",patternTransform:"rotate(45)"});r.append(b("rect",{x:0,y:0,width:9,height:9,fill:o}),b("rect",{x:0,y:0,width:3,
height:9,fill:n})),s.append(r)}function no(e,t,n,o,s){return n.handovers.map(r=>{let i=Ie(s,r),a=B(e,r.geometry,"cm-chan\
ge","cm-fronts",t,!1);return Si(t._container,i,o.holders[r.from].fill,o.holders[r.to].fill),a.eachLayer(c=>{I(c).style.fill=
`url(#${i})`}),a})}function oo(e,t,n,o){let s=n.holdings.filter(r=>o.includes(r.zone)).map(r=>r.geometry);return["cm-was\
-halo","cm-was"].flatMap(r=>s.map(i=>B(e,i,r,"cm-fronts",t,!1)))}var ct=()=>window.matchMedia("(hover: none)").matches,Ei=2400,Li=50,Mi=12,so=()=>/Mac|iP(hone|ad)/.test(navigator.platform)?
"⌘":"Ctrl";function Ai(e){let t=d("div","cm-hint"),n=d("span");t.setAttribute("aria-hidden","true"),t.append(n),e.append(
t);let o=new Set,s;return r=>{o.has(r)||(o.add(r),n.textContent=r,t.classList.add("is-shown"),clearTimeout(s),s=setTimeout(
()=>t.classList.remove("is-shown"),Math.max(Ei,r.length*Li)))}}function Oi(e,t){e.dragging.disable(),t.addEventListener(
"pointerdown",({pointerType:n})=>{n==="mouse"&&e.dragging.enable()},{capture:!0});for(let n of["pointerup","pointercance\
l"])document.addEventListener(n,()=>setTimeout(()=>e.dragging.disable()))}function ro(e,t,n,o){let s=Ai(t),r=e.getContainer();
r.focus=a=>HTMLElement.prototype.focus.call(r,{preventScroll:!0,...a}),r.addEventListener("wheel",a=>{a.ctrlKey||a.metaKey||
(a.stopImmediatePropagation(),s(n.wheelHint.replace("{button}",so())))},{capture:!0,passive:!0}),e.on("dragstart",()=>o()&&
s(n.dragHint.replace("{button}",so()))),navigator.maxTouchPoints>0&&Oi(e,r);let i=null;r.addEventListener("touchstart",({
touches:a})=>{i=a.length===1?a[0].clientY:null},{passive:!0}),r.addEventListener("touchmove",({touches:a})=>{i!==null&&a.
length===1&&Math.abs(a[0].clientY-i)>Mi&&s(n.touchHint)},{passive:!0})}var Ti=["ArrowRight","ArrowDown"],Pi=["ArrowLeft","ArrowUp"],He=({front:e},t)=>t!==null&&(e.id===t||e.id.startsWith(`${t}\
.`)),Ut=e=>e.getLayers().map(I);function ao(e,t,n,o){let s=e.map(({hit:r})=>Ut(r)[0]);e.forEach(({front:r,hit:i},a)=>{let c=s[a],
l=Ci(r,n);c.dataset.front=r.id,c.setAttribute("role","button"),c.setAttribute("aria-label",l),c.setAttribute("aria-press\
ed","false"),c.setAttribute("tabindex",o&&a===0?"0":"-1"),c.addEventListener("keydown",f=>zi(f,s,a,()=>t(r.id))),i.on("c\
lick",f=>{L.DomEvent.stopPropagation(f),i.closeTooltip(),t(r.id)});let m=d("div","cm-tip");m.append(d("b","",qt(r.id,n)),
d("span","",co(r,n))),ct()||i.bindTooltip(m,{sticky:!0,className:"cm-tooltip"})})}function qt(e,t){if(!e)return"";let[n,
o]=e.split(".").map(s=>t.zones[s]?.label??"");return t.front.replace("{one}",()=>n).replace("{other}",()=>o)}var co=(e,t)=>t.
legend.lines.find(n=>n.basis===e.basis)?.text??"",Ci=(e,t)=>`${qt(e.id,t)}. ${co(e,t)}`;function zi(e,t,n,o){if(e.key===
"Enter"||e.key===" ")o();else if(Ti.includes(e.key))io(t,n,1);else if(Pi.includes(e.key))io(t,n,-1);else return;e.preventDefault(),
e.stopPropagation()}function io(e,t,n){let o=e[(t+n+e.length)%e.length];e[t].setAttribute("tabindex","-1"),o.setAttribute(
"tabindex","0"),o.focus()}function lo(e,t,n){for(let s of e){let r=He(s,t);for(let a of[s.line,s.hit].flatMap(Ut))a.classList.
toggle("is-selected",r);let[i]=Ut(s.hit);i.getAttribute("aria-pressed")!==String(r)&&i.setAttribute("aria-pressed",String(
r))}let o=n&&e.find(s=>He(s,t));if(o)for(let s of e)Ut(s.hit)[0].setAttribute("tabindex",s===o?"0":"-1")}function fo(e,t,n,o){
let s=new Map;for(let i of n)if(He(i,o))for(let a of i.front.differs)s.set(a.join(),a);let r={renderer:t,pane:"cm-points",
radius:7,className:"cm-differs",interactive:!1};return Array.from(s.values(),([i,a])=>L.circleMarker([a,i],r).addTo(e))}var lt=class{constructor(t,n,o,s){this.map=t,this.prefix=n,this.words=s,this.items=[],this.earlier=[],this.layers=[],this.
lines=[],this.compared=[],this.change=null,this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.renderers=
Yn(t),this.border=o.border,this.ground=null,t.on("click",()=>H({type:"empty"})),this.bands=[],t.on("zoomend",()=>Re(t,this.
bands))}drawGround(){return this.ground??=Jn(this.map,this.renderers,this.border),this.ground}drawBasemap(t){Qn(this.map,
this.renderers,t,this.border,this.drawGround())}show(t,n,o,s,r=!0){this.showGround(t,n,s),r&&this.showAroundFronts(t,o)}showGround(t,n,o){
this.focusable=o,this.drawGround();for(let r of this.layers)r.remove();let s=Kt(this.map,this.renderers["cm-zones"],t,this.
words,this.prefix);this.items=s.items,this.lines=to(this.map,this.renderers,t),this.layers=[...s.layers,...this.lines],this.
fronts=[],this.bands=[];for(let r of this.items)this.dress(r,n,o)}showAroundFronts(t,n){let{fronts:o,bands:s}=eo(this.map,
this.renderers,t,this.lines);this.layers.push(...o.map(({hit:r})=>r),...s.map(r=>r.layer)),this.fronts=o,this.bands=s,Re(
this.map,this.bands),ao(o,n,this.words,this.focusable)}compare(t){this.change=t;for(let n of this.compared)n.remove();this.
compared=t?no(this.map,this.renderers["cm-fronts"],t,this.words,this.prefix):[]}changeAt({lng:t,lat:n}){let o=this.change?.
handovers.find(({geometry:r})=>kt(r,[t,n])),s=r=>this.words.holders[r]?.label??"";return o?this.words.changed.replace("{\
from}",()=>s(o.from)).replace("{to}",()=>s(o.to)):""}outline(t,n){for(let o of this.outlined)o.remove();this.outlined=t?
oo(this.map,this.renderers["cm-fronts"],t,n):[]}dress(t,n,o){let s=I(t.path),r=t.holding.zone;t.aria=[t.zone.name,t.holder.
heldBy,t.area].join(`${this.words.comma} `),s.setAttribute("tabindex",o?"0":"-1"),s.setAttribute("role","button"),s.setAttribute(
"aria-label",t.aria),s.setAttribute("aria-pressed","false"),s.dataset.zone=r,s.addEventListener("keydown",c=>{(c.key==="\
Enter"||c.key===" ")&&(c.preventDefault(),n(r))}),t.path.on("click",c=>{L.DomEvent.stopPropagation(c),n(r,c.latlng),t.path.
closeTooltip()});let i=d("div","cm-tip"),a=d("span");i.append(d("b","",t.zone.name),d("span","",t.holder.heldBy),d("span",
"",t.area),a),t.path.on("mousemove",({latlng:c})=>{a.textContent=this.changeAt(c)}),ct()||t.path.bindTooltip(i,{sticky:!0,
className:"cm-tooltip"})}mark(t,n){for(let o of[...this.items,...this.earlier]){let s=I(o.path),r=o.holding.zone===t.zone;
s.classList.toggle("is-selected",r),s.classList.toggle("is-lit",t.zones.includes(o.holding.zone)),s.classList.toggle("is\
-filtered",n.size>0&&!n.has(o.holding.controller)),s.getAttribute("aria-pressed")!==String(r)&&s.setAttribute("aria-pres\
sed",String(r)),r&&document.activeElement!==s&&o.path.bringToFront()}lo(this.fronts,t.front,this.focusable);for(let o of this.
rings)o.remove();this.rings=fo(this.map,this.renderers["cm-points"],this.fronts,t.front)}zoneAt(t){return this.items.find(
({holding:n})=>kt(n.geometry,t))?.holding.zone??null}};function Gt(e,t){let n=new Intl.NumberFormat(t.locale,{maximumFractionDigits:0}),
o=e.bounds?t.areaRange:t.area,[s,r]=e.bounds||[0,0];return o.replace("{km2}",n.format(e.km2)).replace("{low}",n.format(s)).
replace("{high}",n.format(r))}function mo(e,t,n,o,s){let r=d("div","cm-under"),i=d("button","cm-chosen"),a=d("span","cm-chosen-text"),c=d("b"),l=d("sp\
an"),m=d("span","cm-more"),f=d("span","","↓");return f.setAttribute("aria-hidden","true"),m.append(d("span","cm-spoken",
t.more),f),i.type="button",a.append(c,l),i.append(a,m),i.addEventListener("click",po),r.append(i,n,_i(e,t,s)),e.stage.after(
r),{show(u,p,g=!1){let S=o().filter(w=>w.holding.zone===p).map(w=>g?`${w.holder.heldBy}${t.comma} ${Gt({...w.holding,bounds:null},
t)}`:w.holder.heldBy);c.textContent=u||t.nothing,a.classList.remove("is-noted"),l.textContent=u?S.join(" · "):t.tapHint,
m.hidden=i.disabled=!Be(),St(e.frame)},add(u){u&&(a.classList.add("is-noted"),l.textContent=u)}}}function uo({words:e,canvas:t},{
zone:n,front:o,at:s,places:r}){if(n)return[e.zones[n]?.name??"",n,!0];if(s)return[e.pointOffer,t.zoneAt(s)];let i=r.length===
1&&!o?e.places.find(({id:a})=>a===r[0]):null;return i?[i.name,t.zoneAt(i.at)]:[qt(o,e),null]}function _i(e,t,n){let o=d(
"button","cm-fold",t.fold);return o.type="button",e.side.id="cm-folded",o.setAttribute("aria-controls",e.side.id),o.setAttribute(
"aria-expanded","false"),o.addEventListener("click",()=>{let s=e.frame.classList.toggle("is-unfolded");if(o.setAttribute(
"aria-expanded",String(s)),n(),!s)return;let r=()=>e.side.scrollIntoView({block:"nearest"});r(),window.addEventListener(
"resize",r,{once:!0})}),o}async function ho(e,t,{change:n,before:o,ground:s}){try{return await Promise.all([t&&e(t),n&&e(n),o&&s.length?e(o):null])}catch(r){
return reportError(r),null}}function De(e){return JSON.stringify([e.zone,e.front,e.at,e.zones,e.places])}function ft(e){return e.parts.frame.classList.
contains("is-beside")}function Fe(e,t){return JSON.stringify([e.day,t.places,ft(e)&&[t.zone,t.zones]])}function go(e,t,n){
let o=e.canvas.items.filter(({holding:s})=>n.includes(s.zone)||n.includes(s.controller));return o.length?{...t,zones:o.map(
({holding:s})=>s.zone),places:[]}:t}function yo(e,t){return t?{...e,holdings:[...e.holdings,...t.holdings],fronts:[...e.
fronts,...t.fronts]}:e}function bo(e,t,n,o){return n.map(s=>{let r=[s.at[1],s.at[0]],i={renderer:t,pane:"cm-points",className:`cm-point ${s.agrees?
"agrees":"differs"}`},a=s.agrees?L.circleMarker(r,Object.assign({radius:4},i)):$i(r,i),c=d("div","cm-tip");return c.append(
d("b","",s.name),d("span","",o.points[s.agrees?"agrees":"differs"].replace("{holder}",wo(o,s.controller)).replace("{pain\
ted}",wo(o,s.painted)))),a.bindTooltip(c,{className:"cm-tooltip"}).addTo(e)})}function wo(e,t){return t&&e.holders[t]?.label||
"?"}function $i([e,t],n){return L.polyline([[[e-.02,t-.02],[e+.02,t+.02]],[[e-.02,t+.02],[e+.02,t-.02]]],n)}var We=!1;function Vt(e,t,n){let o=L.latLngBounds([]);for(let s of e)n.zones.includes(s.holding.zone)&&o.extend(s.path.getBounds());
for(let s of t)n.places.includes(s.id)&&o.extend([s.at[1],s.at[0]]);return o}function Et(e,t,n,o=1.6){let s=window.matchMedia(
"(prefers-reduced-motion: reduce)").matches,r=t.pad(.35),i={maxZoom:n+o,animate:!s,duration:.7};s?e.fitBounds(r,i):e.flyToBounds(
r,i)}function Yt(){We=!0}function xo(e){if(!We)return;We=!1;let t=L.latLngBounds([]);for(let n of e.canvas.outlined)t.extend(
n.getBounds());t.isValid()?Et(e.map,t,e.homeZoom(),2.8):e.refit()}var E=null,A={...j,stamp:0},je=null,Qt,Jt=null,ko=null,So=new Set,Eo=!1,Lo=[],Ze=null,vo=null;function Mo(e,t,n){E=e,Qt=
t,Ze=n}function Ao(e){e.named=Fe(e,A),e.finished=!0,At()}function Oo(){je&&D(je)}var z=()=>A;function To(e){So=e,E&&Lt(E)}
function te(e){Lo=e,E?.finished&&Lt(E)}function Po(e){Eo=e,E&&_o(E)}function Xe(e,t){e.day=t.day,e.main=t.main,e.statements=
t.statements,e.shownDay=t,e.legend.show(t),e.canvas.show(t,e.acts.ground,e.acts.front,!0,e.finished);for(let n of e.insets)
n.canvas.show(t,e.acts.zone,e.acts.front,!1);xt(e.parts,e.words,t)}function Co(e,t){Wn(e,t),e.shownDay&&e.legend.show(yo(
e.shownDay,t)),e.labels.place(),Lt(e)}async function Ni(e,t,{change:n=null,before:o=null,ground:s=[]}){let r=[t,n,o,...s].
join("|");if(Jt===r){ko===r&&H({type:"drawn",day:e.day,file:t});return}Jt=r;let i=await ho(Qt,Ze===t?null:t,{change:n,before:o,
ground:s});if(Jt!==r||(i||(Jt=null),!i))return;let[a,c,l]=i;a&&Xe(e,a),Ze=t;for(let m of zo(e))m.compare(c),m.outline(l,
s);e.legend.changed(c),e.legend.key("outline",!!l),e.swipe.follow(e.shownDay?.labels[e.words.language]??"",o?()=>Qt(o):null),
xo(e),(a||vo!==n)&&Lt(e),vo=n,ko=r,H({type:"drawn",day:e.day,file:t})}function zo(e){return[e.canvas,...e.insets.map(t=>t.
canvas)]}function D(e){if(!E?.finished){je=e;return}if(e.stamp<A.stamp)return;let t=De(A);A=Object.assign({},A,e),De(A)!==
t&&Lt(E),E.pointsFile!==(A.points||null)&&(E.pointsFile=A.points||null,_o(E)),e.day&&Ni(E,e.day,e)}async function _o(e){
let t=A.points||null;e.parts.frame.classList.toggle("has-points",!!t);let n=Eo&&t?await Qt(t):{points:[]};if((A.points||
null)===t){for(let o of e.points)o.remove();e.points=bo(e.map,e.canvas.renderers["cm-points"],n.points,e.words)}}function Lt(e){
let{parts:t,labels:n}=e;V(t.frame),t.frame.classList.toggle("has-selection",!!A.zone);let o=go(e,A,Lo);t.frame.classList.
toggle("has-highlight",o.zones.length+o.places.length>0);for(let r of zo(e))r.mark(o,So);for(let r of y(t.frame,".cm-con\
ference-place"))r.classList.toggle("is-lit",A.places.includes(r.dataset.place??""));e.chosen.show(...uo(e,A)),e.spot.show(
A.at,e.canvas.renderers["cm-points"]);let s=Fe(e,A);if(s===e.named)n.mark();else for(let r of[n,...e.insets.map(i=>i.labels)])
r.place();e.named=s}function $o(e){let t=E?.statements[e];t&&D({...A,zones:t.zones,places:t.places})}function ee(e){let t=E?.
statements[e];if(!E||!t)return;let n=Vt(E.canvas.items,E.words.places,t);n.isValid()?Et(E.map,n,E.homeZoom()):E.refit()}
function mt(){return A.stamp+=1,A.stamp}var Mt=()=>{E?.finished&&(E.refit(),E.labels.place())},At=()=>{E?.parts.frame.classList.
contains("is-narrow")&&ft(E)!==ne()&&Mt()},Ot=()=>E?.map,No=()=>E?.day,U=()=>E?.canvas,Ro=()=>E?.legend;var Ii=700,Hi=24,Io=!1,Ge=!1;function Ho(){Ge=!0}function P(){if(Ge)return window;try{if(window.parent.document)return window.
parent}catch(e){if(!(e instanceof DOMException))throw e}return window}var Ke=e=>e.slice(e.lastIndexOf("/")+1),Bo=e=>typeof e==
"string"&&!!P().controlmapParts?.has(Ke(e));async function Do(e){if(typeof e!="string")return null;let{controlmapParts:t}=P(),
n=t?.get(Ke(e));t?.delete(Ke(e));let o=await n;return typeof o?.json=="function"?o.ok?o.json().catch(()=>null):null:o??null}
function H(e){let t=e.type!=="ready"&&e.type!=="drawn",n={stamp:t?mt():0,...e},o=P();t&&!Ge&&!o.ControlMapPage?.channel()&&
(o.controlmapAct=n),o.dispatchEvent(new o.CustomEvent("controlmap",{detail:n}))}function Be(){return y(P().document,".cm\
-panel").find(e=>e.offsetParent)}function ne(){let{page:e}=document.body.dataset;return e?e!=="map":P()!==window&&!!window.
frameElement?.closest('[class*="-page"]:not(.st-key-map-page)')}async function po(e){let t=P(),n=e.detail===0,{left:o,top:s}=t===
window?{left:0,top:0}:window.frameElement.getBoundingClientRect();document.fullscreenElement&&await document.exitFullscreen();
let r=Be();r&&(r.tabIndex=-1,r.scrollIntoView(),r.focus({preventScroll:!0,focusVisible:n}),n||Bi(t,o+e.clientX,s+e.clientY))}
function Bi(e,t,n){let o=s=>{Math.hypot(s.clientX-t,s.clientY-n)>Hi||(s.preventDefault(),s.stopPropagation())};e.document.
addEventListener("click",o,{capture:!0}),e.setTimeout(()=>e.document.removeEventListener("click",o,{capture:!0}),Ii)}var Di=([
e,t,n])=>.299*e+.587*t+.114*n;function V(e){let t=P().document.querySelector(".stApp"),n=t&&getComputedStyle(t).backgroundColor.
match(/[\d.]+/g),o=n?Di(n.map(Number))<110:window.matchMedia("(prefers-color-scheme: dark)").matches;document.documentElement.
classList.toggle("cm-dark",o),e.classList.toggle("is-dark",o),Io||Fi(e,t),Io=!0}function Fi(e,t){let n=()=>V(e);t&&new MutationObserver(
n).observe(t,{attributes:!0,attributeFilter:["class","style"]}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",n)}function Fo(){let t=y(document,'link[rel="stylesheet"]').filter(o=>!o.sheet),n=o=>new Promise(s=>{for(let r of[
"load","error"])o.addEventListener(r,s,{once:!0})});return Promise.all(t.map(n))}function St(e){window.Streamlit&&e.classList.
contains("is-narrow")&&window.Streamlit.setFrameHeight(Math.ceil(e.scrollHeight)+2)}function Wo(){window.matchMedia("(pr\
efers-color-scheme: dark)").addEventListener("change",()=>{for(let e of y(document,".cm-frame"))V(e)})}var oe=null;function jo(e){let t=document.querySelector(".cm-frame"),n=Ot(),o=P().document,s=o.querySelector(".cm-here");
s&&(s.textContent=o.location.href);for(let r of[o.documentElement,document.documentElement])r.classList.toggle("is-print\
ed",e);!t||!n||(e?(oe={center:n.getCenter(),zoom:n.getZoom()},document.documentElement.classList.remove("cm-dark"),t.classList.
remove("is-dark")):V(t),Mt(),!e&&oe&&n.setView(oe.center,oe.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>jo(
!0));window.addEventListener("afterprint",()=>jo(!1));function dt(e){H({type:"zone",id:e}),D({...j,zone:e,stamp:z().stamp})}function Wi(e){H({type:"front",id:e}),D({...j,front:e,
stamp:z().stamp})}function Tt(e){let t=U(),n=t?.words.places.find(s=>s.id===e),o=n&&t?.zoneAt(n.at);return{...j,zones:o?
[o]:[],places:[e]}}function Ue(e){H({type:"place",id:e}),D({...Tt(e),stamp:z().stamp})}function Zo(e,t){H({type:"at",id:e}),
D({...j,at:t,stamp:z().stamp})}function Xo(e){return{zone:dt,ground:(n,o)=>{dt(n),o&&e(o)},front:Wi}}var ji=2.2;function Pt(e,t){let n=U();if(!n)return;let o=r=>r===e?[t]:[],s=Vt(n.items,n.words.places,{zones:o("zone"),places:o(
"place")});s.isValid()&&Et(n.map,s,n.map.getMinZoom(),ji)}function Zi(){let e=U(),{at:t,places:n,zone:o}=z(),s=e?.words.
places.find(({id:a})=>a===n[0]),r=e?.items.find(({holding:a})=>a.zone===o),i=t??s?.at??r?.holding.label_spots[0];return i?
L.latLng(i[1],i[0]):null}function Ko(e){let{zoomIn:t}=e;e.zoomIn=(n,o)=>{let s=Zi();return!s||!e.getBounds().contains(s)?
t.call(e,n,o):e.setZoomAround(s,e.getZoom()+(n??e.options.zoomDelta??1),o)}}var Ve="cm-incidents",Xi=18,Ki=44,Gi=2.6,qe=30,Ui=.006,Go=4,qi=20,Uo=[],Ye=[],se=null,Je=null;function re(e){let t=U();t&&
(Ye=e,se!==t&&t.map.on("zoomend",()=>Qe(t)),se=t,t.map.getPane(Ve)||(t.map.createPane(Ve).style.zIndex="620"),Qe(t),Ro()?.
key("events",Ye.length>0))}function Qe(e){for(let t of Uo)t.remove();Uo=Ji(e,Ye).map(t=>Qi(e,t))}var Vi=e=>!!(Je&&e.some(
({at:t})=>Yi(t,Je))),Yi=(e,t)=>e.every((n,o)=>Math.abs(n-t[o])<Ui);function Vo(e){Je=e,se&&Qe(se)}function Ji(e,t){let n=new Map,
o=[];for(let s of t){let{x:r,y:i}=e.map.project([s.at[1],s.at[0]]),[a,c]=[Math.floor(r/qe),Math.floor(i/qe)],m=[-1,0,1].
flatMap(u=>[-1,0,1].flatMap(p=>n.get(`${a+u} ${c+p}`)??[])).find(u=>Math.hypot(u.x-r,u.y-i)<qe);if(m){m.count+=s.count,m.
spots.push(s);continue}let f={at:[s.at[1],s.at[0]],count:s.count,spots:[s],x:r,y:i};o.push(f),n.set(`${a} ${c}`,[...n.get(
`${a} ${c}`)??[],f])}return o}function Qi(e,t){let{at:n,count:o,spots:s}=t,r=Math.min(Ki,Xi+Gi*Math.sqrt(o-1)),i=s.length>
1?e.words.legend.cluster.replace("{n}",String(o)):s[0].label,a=L.divIcon({html:ea(e,t,r),className:"cm-event-mark",iconSize:[
r,r]}),c=L.marker(n,{icon:a,pane:Ve,keyboard:!0,title:"",alt:i}).addTo(e.map);c.getElement()?.setAttribute("aria-label",
i),c.getElement()?.classList.toggle("is-lit",Vi(s)),c.bindTooltip(d("div","cm-tip",i),{className:"cm-tooltip",offset:[0,
-r/2],direction:"top"});let l=s.length>1&&e.map.getZoom()<e.map.getMaxZoom(),m=()=>na(s,l?[oa(e,s)]:[]);return c.bindPopup(
m,{className:"cm-event-popup",maxWidth:260,minWidth:180}).on("popupopen",ta),c}function ta({popup:e,target:t}){let n=e.getElement(),
o=n?.closest(".cm-stage");if(!n||!o)return;t.closeTooltip();let s=o.getBoundingClientRect(),{left:r,right:i}=n.getBoundingClientRect(),
a=Math.max(s.left+Go-r,0)||Math.min(s.right-Go-i,0);a&&(n.style.marginLeft=`${a}px`);let c=n.getBoundingClientRect(),m=[
...o.querySelectorAll(".leaflet-bar")].map(u=>u.getBoundingClientRect()).filter(u=>u.left<c.right&&u.right>c.left&&u.top<
c.bottom).map(u=>u.bottom),f=Math.max(s.top,...m.filter(u=>u>c.top))-c.top;f>0&&(n.style.marginBottom=`${Number.parseFloat(
getComputedStyle(n).marginBottom)-f}px`)}function ea(e,{count:t,spots:n},o){let s=o/2,r=b("svg",{width:o,height:o,viewBox:`\
0 0 ${o} ${o}`,"aria-hidden":"true"});if(r.append(b("path",{d:qo(s,s-1),class:"cm-event"})),t>1){let i=b("text",{x:s,y:s,
class:"cm-event-count"});i.textContent=String(t),r.append(i)}else{let i=e.words.holders[n[0].holder]||{fill:"#888"},a=b(
"path",{d:qo(s,s-4.5),class:"cm-event-inner"});a.style.fill=i.fill,r.append(a)}return r}var qo=(e,t)=>`M${e},${e-t} L${e+
t},${e} L${e},${e+t} L${e-t},${e} Z`;function na(e,t){let n=d("div","cm-event-details");n.append(...t);for(let o of e.slice(
0,qi)){n.append(d("p","cm-event-label",o.label));let s=d("ul");for(let[r,i]of o.rows){let a=d("li");a.append(d("b","",r)),
i&&a.append(` ${i}`),a.dir="auto",s.append(a)}o.rest&&s.append(d("li","",o.rest)),s.children.length&&n.append(s)}return n}
function oa(e,t){let n=d("button","cm-offer-button",e.words.zoomIn);return n.type="button",n.addEventListener("click",()=>{
e.map.closePopup(),e.map.fitBounds(L.latLngBounds(t.map(o=>[o.at[1],o.at[0]])).pad(.3))}),n}function ot(e,t,n,o,s){let r=d("a",t);r.href="#",r.role="button",r.setAttribute("aria-label",n);let i=b("svg",{viewBox:"\
0 0 16 16",class:"cm-icon"});return i.append(b("path",{d:o})),r.append(i),L.DomEvent.on(r,"click",L.DomEvent.stop).on(r,
"click",s),r.addEventListener("keydown",a=>{a.key===" "&&(a.preventDefault(),r.click())}),e.zoomControl.getContainer()?.
append(r),r}function Yo(e,t,n){if(!document.fullscreenEnabled)return;let o=ot(e,"cm-full",n.fullScreen,"M2 6V2h4m4 0h4v4\
m0 4v4h-4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():t.requestFullscreen().catch(()=>{o.hidden=
!0})}),s=()=>o.setAttribute("aria-pressed",String(!!document.fullscreenElement));document.addEventListener("fullscreench\
ange",s),s()}var sa=54,ra=12.2,ia=130,aa=200,ca=1.12,la=.48;function tn({frame:e,head:t}){let n=P(),o=Number.parseFloat(n.getComputedStyle(
n.document.documentElement).fontSize),s=n===window?e:window.frameElement,r=Math.max(0,s.getBoundingClientRect().top+n.scrollY)+
t.offsetHeight,i=n.innerHeight-r-sa-ra*o;if(i<aa&&!e.classList.contains("is-tight"))return e.classList.add("is-tight"),tn(
{frame:e,head:t});let a=Math.min(e.clientWidth*ca,n.innerHeight*la);return Math.round(Math.max(ia,Math.min(a,i)))}function Jo(e,t,n,o,s,r){let i=(m,f,u)=>({from:m,to:f,zoom:r(L.point(m).add(f)),moved:u});if(e)return[i([4,Math.round(o*
.06)],[6,Math.round(o*(t?.06:.14))],0)];let a=[],c=Array.from({length:168/28+1},(m,f)=>f*28);for(let[m,f]of n)for(let u of m===
null||f===null?c:[0])for(let p of s>168?[...c,s]:c)a.push(i([m===null?6+u:m,8],[f===null?6+u:f,10+p],u+p));let l=a.filter(
({zoom:m})=>Number.isFinite(m));return l.length?l.sort((m,f)=>f.zoom-m.zoom||m.moved-f.moved):[i([0,0],[0,0],0)]}function Qo(e,t,n){
let o=n.childElementCount?n.offsetWidth+14:6,s=t.offsetWidth+14;return e.frame.dir==="rtl"?[[null,o],[s,null],[s,o]]:[[o,
null],[o,s]]}function ts(e,t,{x:n,y:o,width:s,height:r},{from:i,to:a,zoom:c}){let l=e.getContainer().getBoundingClientRect(),
f=e.project(t.getSouthWest(),c).add(e.project(t.getNorthEast(),c)).add(L.point(a)).subtract(i).subtract(e.getSize()).divideBy(
2);return new DOMRect(f.x+n-l.x,f.y+o-l.y,s,r)}var fa=640,ma=20,es=36,da=8e3;function ns(e,t){let n=d("div","cm-frame");n.dir=t.direction,n.lang=t.language,e.before(n);
let o=d("div","cm-head"),s=d("div","cm-title",t.title);s.id="cm-title",n.setAttribute("role","region"),n.setAttribute("a\
ria-labelledby",s.id);for(let f of document.querySelectorAll('meta[name="viewport"]'))f.setAttribute("content","width=de\
vice-width, initial-scale=1");let r=d("div","cm-subtitle"),i=d("div","cm-finding");o.append(s,i,r);let a=d("div","cm-sta\
ge");a.append(e);let c=d("div","cm-side"),l=d("div","cm-foot"),m=d("div","cm-source",t.source);return l.append(m),n.append(
o,a,c,l),{frame:n,head:o,stage:a,side:c,foot:l,title:s,finding:i,subtitle:r,source:m}}function os(e,t){let{x:n,y:o,width:s,
height:r}=e.getBoundingClientRect();return new DOMRect(n,o-t,s,r+t)}function ss(e,t,n,o,s,r){let i=e.frame.clientWidth<fa,
a=i&&ne();e.frame.classList.toggle("is-narrow",i),e.frame.classList.toggle("is-beside",a),e.frame.classList.remove("is-t\
ight"),i&&e.frame.style.setProperty("--cm-stage",`${tn(e)}px`);let c=i?e.side:e.stage;if(o.parentNode!==c&&c.append(s,o),
t.invalidateSize({animate:!1}),Math.min(e.stage.clientWidth,e.stage.clientHeight)<ma)return;let l=L.latLngBounds([[n[1],
n[0]],[n[3],n[2]]]),m=e.stage.clientHeight,f=()=>ua(e,t,l,o,s,r);f(),e.stage.clientHeight!==m&&(t.invalidateSize({animate:!1}),
f()),pa(t,r)}function ua(e,t,n,o,s,r){let[i,a]=["is-narrow","is-beside"].map(w=>e.frame.classList.contains(w)),c=i?[]:[o,
...y(s,":scope > *")],l=es+14+Math.max(o.offsetHeight,s.offsetHeight),m=w=>t.getBoundsZoom(n,!1,w),f=Jo(i,a,Qo(e,o,s),e.
stage.clientHeight,l,m),u=c.map(w=>os(w,w===o?es:0)),p=w=>!u.some(G=>r.overlapsAny(ts(t,n,G,w),w.zoom)),{from:g,to:S}=f.
find(p)??f[f.length-1];t.fitBounds(n,{animate:!1,paddingTopLeft:g,paddingBottomRight:S})}function pa(e,t){let n=e.zoomControl.
getContainer(),o=()=>y(n,"a").some(i=>t.overlaps(ha(e,os(i,0)),e.getZoom())),s=n.parentElement,r=s?.parentElement&&y(s.parentElement,
".leaflet-top").find(i=>i!==s);!s||!r||!o()||(r.append(n),o()&&s.append(n))}function ha(e,{x:t,y:n,width:o,height:s}){let r=e.
getContainer().getBoundingClientRect(),{min:i}=e.getPixelBounds();return new DOMRect(i.x+t-r.x,i.y+n-r.y,o,s)}function rs(e,t,n){
let o=L.Control.Scale.extend({_updateMetric(r){let i=this._getRoundNum(r)/1e3,a=new Intl.NumberFormat(n.locale).format(i);
this._updateScale(this._mScale,n.distance.replace("{km}",a),i*1e3/r)}}),s=new o({imperial:!1,maxWidth:110}).addTo(e).getContainer();
s&&t.prepend(s)}function is(e,t){t.direction==="rtl"&&e.zoomControl.setPosition("topright"),y(e.zoomControl.getContainer(),
"a").forEach((o,s)=>{o.title="",o.setAttribute("aria-label",s===0?t.zoomIn:t.zoomOut)})}function as(e,t,n){if(n.base.choices.
length<2)return;let o=d("label","cm-base",`${n.base.label} `),s=d("select");for(let c of n.base.choices)s.append(new Option(
c.name,c.id));o.append(s);let r=d("span","cm-credit");t.foot.append(o,r);let i=null,a;s.addEventListener("change",()=>{let c=n.
base.choices.find(m=>m.id===s.value);if(i&&i.remove(),i=null,clearTimeout(a),r.textContent=c?.credit??"",t.frame.classList.
remove("has-raster"),!c?.url)return;let l=()=>{r.textContent=n.base.silent};i=L.tileLayer(c.url,{maxZoom:18,pane:"cm-ras\
ter"}).addTo(e),i.once("tileerror",l),a=setTimeout(l,da),i.once("tileload",()=>{clearTimeout(a),r.textContent=c.credit,t.
frame.classList.add("has-raster")})})}function cs(e,t){let n=d("div","cm-insets"),o=[];for(let s of e.insets){let r=d("div","cm-inset"),i=d("div","cm-inset-ma\
p");r.append(d("div","cm-inset-name",t.insets[s.id]),i),n.append(r),o.push({holder:i,inset:s})}if(t.conference.places.length){
let s=d("div","cm-inset cm-conference");s.append(d("div","cm-inset-name",t.conference.title));for(let r of t.conference.
places){let i=d("div","cm-conference-place");i.dataset.place=r.id;let a=d("span","cm-arrow","↑");a.style.transform=`ro\
tate(${r.bearing}deg)`,a.setAttribute("aria-hidden","true"),i.append(a,d("span","",r.name),d("span","cm-far",r.distance)),
s.append(i)}n.prepend(s)}return{insets:n,maps:o}}var ie=class{constructor(t,n){let o=document.createElement("canvas");o.width=o.height=1,this.map=t,this.pen=o.getContext(
"2d");let{type:s,coordinates:r}=n,i=(s==="Polygon"?[r]:r).flat().map(a=>a.map(([c,l])=>t.project([l,c],8)));this.corners=
i.flat(),this.outline=new Path2D;for(let a of i){this.outline.moveTo(a[0].x,a[0].y);for(let{x:c,y:l}of a)this.outline.lineTo(
c,l)}}overlaps({left:t,right:n,top:o,bottom:s},r){let i=this.map.getZoomScale(8,r),a=Math.max(2,Math.ceil((n-t)/40)),c=Math.
max(1,Math.ceil((s-o)/40));for(let l=0;l<=a;l++)for(let m=0;m<=c;m++){let f=t+(n-t)*l/a,u=o+(s-o)*m/c;if(this.pen.isPointInPath(
this.outline,f*i,u*i,"evenodd"))return!0}return!1}overlapsAny(t,n){let o=this.map.getZoomScale(8,n),[s,r,i,a]=[t.left,t.
right,t.top,t.bottom].map(c=>c*o);return this.overlaps(t,n)||this.corners.some(({x:c,y:l})=>c>=s&&c<=r&&l>=i&&l<=a)}};function T(e,t,n,o){return{left:e,top:t,right:e+n,bottom:t+o}}function Ct(e,t){return e.left<t.right+2&&t.left<e.right+2&&
e.top<t.bottom+2&&t.top<e.bottom+2}function zt(e,t){return e.left>=t.left&&e.right<=t.right&&e.top>=t.top&&e.bottom<=t.bottom}
function ae(e){let t=e.split(" "),n=Math.ceil(t.length/2);return t.length>1?[e,`${t.slice(0,n).join(" ")}
${t.slice(n).join(" ")}`]:[e]}var Z=2,ga=12e3,ya=5e3,en=-1,ls=-2,fs=e=>(e*37+11)%256;function wa(e){let t=new Int16Array(e.length/4);for(let n=0,o=0;n<
t.length;n++,o+=4)e[o+3]===0?t[n]=en:t[n]=e[o+3]===255&&e[o+1]===fs(e[o])?e[o]-1:ls;return t}var ce=class{constructor(t,n,o){
this.columns=Math.max(1,Math.ceil(n.x/Z)),this.rows=Math.max(1,Math.ceil(n.y/Z));let s=document.createElement("canvas");
s.width=this.columns,s.height=this.rows;let r=s.getContext("2d",{willReadFrequently:!0});r.setTransform(1/Z,0,0,1/Z,-o.x/
Z,-o.y/Z),t.forEach((i,a)=>{r.fillStyle=`rgb(${a+1},${fs(a+1)},0)`,r.fill(new Path2D(I(i.path).getAttribute("d")??""),"e\
venodd")}),this.index=wa(r.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(t.length);for(let i of this.
index)i>=0&&(this.extent[i]+=Z*Z)}at(t,n){let o=Math.floor(t/Z),s=Math.floor(n/Z);return o<0||s<0||o>=this.columns||s>=this.
rows?en:this.index[s*this.columns+o]}holds(t,n){if(this.at(n.left,n.top)!==t||this.at(n.right,n.bottom)!==t)return!1;for(let o=n.
top;o<=n.bottom;o+=4)for(let s=n.left;s<=n.right;s+=4)if(this.at(s,o)!==t)return!1;return!0}hidden(t){let n=0,o=0;for(let s=t.
top;s<=t.bottom;s+=6)for(let r=t.left;r<=t.right;r+=6)n+=this.weight(this.at(r,s)),o++;return n/o}weight(t){if(t===en)return 0;
let n=t===ls?0:this.extent[t];return n>ga?.35:n>ya?1.4:4}};var ba=[18,28,40,54,70,88,108,130,156,186,220,260],ms=24,xa=6,ka=12,va=110,Sa=300,Ea=900,La=90,Ma=3e3;function Aa(e,t,n,o){
let s=(r,i,a)=>Math.sign((i.x-r.x)*(a.y-r.y)-(i.y-r.y)*(a.x-r.x));return s(e,t,n)!==s(e,t,o)&&s(n,o,e)!==s(n,o,t)}function nn(e,t,n){
let o=n.x-t.x,s=n.y-t.y;if(Math.max(t.x,n.x)<e.left||Math.min(t.x,n.x)>e.right||Math.max(t.y,n.y)<e.top||Math.min(t.y,n.
y)>e.bottom)return!1;let r=s*(e.left-t.x),i=s*(e.right-t.x),a=o*(e.top-t.y),c=o*(e.bottom-t.y);return Math.max(a,c)>=Math.
min(r,i)&&Math.min(a,c)<=Math.max(r,i)}function Oa(e,t){return t.x>=e.left-4&&t.x<=e.right+4&&t.y>=e.top-4&&t.y<=e.bottom+
4}function Ta(e,t){return{x:Math.max(t.left,Math.min(e.x,t.right)),y:Math.max(t.top,Math.min(e.y,t.bottom))}}function le(e,t,n,o,s){
let r=[];for(let i of ba)for(let a=0;a<ms;a++){let c=2*Math.PI*a/ms,l=t.x+Math.cos(c)*(i+o/2),m=t.y+Math.sin(c)*(i+s/2),
f=T(l-o/2,m-s/2,o,s);if(!e.free(f))continue;let u=Ta(t,f),p=Math.hypot(u.x-t.x,u.y-t.y),g=e.taken.filter(w=>!Oa(w,t)&&nn(
w,t,u)).length,S=p+p*p/La;r.push({form:n,box:f,wide:Pa(f),end:u,crossed:g,cost:S+va*e.ground.hidden(f)+Sa*g})}return r}function Pa(e){
return T(e.left-4,e.top-4,e.right-e.left+8,e.bottom-e.top+8)}function Ca(e,t){if(Ct(e.chosen.box,t.chosen.box))return 1/0;
let n=[Aa(e.spot,e.chosen.end,t.spot,t.chosen.end),nn(e.chosen.wide,t.spot,t.chosen.end),nn(t.chosen.wide,e.spot,e.chosen.
end)];return Ea*n.filter(Boolean).length}function za(e,t){let n=null,o=1/0;for(let s of e.room){if(s.cost>=o)break;let r=s.
cost;for(let i of t){if(r>=o)break;i.chosen&&(r+=Ca({spot:e.spot,chosen:s},{spot:i.spot,chosen:i.chosen}))}r<o&&(n=s,o=r)}
return e.chosen=n,o}function _a(e){let t=[e,e.slice().sort((n,o)=>n.room.length-o.room.length)];for(let n=1;n<Math.min(ka,
e.length);n++){let o=e.slice(n).concat(e.slice(0,n));t.push(n%2?o.reverse():o)}return t}function ds(e){let t=[],n=1/0;for(let o of _a(
e)){for(let r of e)r.chosen=null;let s=1/0;for(let r=0;r<xa;r++){let i=s;s=0;for(let a of o)s+=Math.min(Ma,za(a,o.filter(
c=>c!==a&&c.chosen)));if(s===i)break}s<n&&(n=s,t=e.map(r=>r.chosen))}e.forEach((o,s)=>{o.chosen=t[s]})}var $a=160;function Na({options:e},t){let n=e.most?.()??t.length;if(t.length<=n)return t;let o=e.foremost?.()??[],s=i=>(i.
right-i.left)*(i.bottom-i.top),r=([i,a])=>(o.includes(i.holding.zone)?1e12:i.zone.silent?0:1e9)+s(a);return t.slice().sort(
(i,a)=>r(a)-r(i)).slice(0,n)}function us(e,[t,n]){return Math.min(n.right-n.left,n.bottom-n.top)<Xt?{x:(n.left+n.right)/
2,y:(n.top+n.bottom)/2}:e.at(t.holding.label_spots[0])}function Ra({view:e,covered:t},{x:n,y:o}){let s=T(n,o,0,0);return zt(
s,e)&&!t.some(r=>zt(s,r))}function ps(e,t){let n=t.filter(s=>Ra(e,us(e,s))),o=Na(e,n).map(([s,r])=>{let i=us(e,[s,r]),a=Ia(
e,s),c=ae(s.zone.label).flatMap(m=>{a.textContent=m;let[f,u]=e.sized(`callout${m}`,a);return le(e,i,m,f,u).filter(({end:p})=>Math.
hypot(p.x-i.x,p.y-i.y)<=$a)});return{element:a,spot:i,room:c.sort((m,f)=>m.cost-f.cost),chosen:null}});on(e,o);for(let{element:s,
chosen:r}of o)r&&(s.textContent=r.form)}function on(e,t){ds(t);for(let{element:n,spot:o,chosen:s}of t){if(!s){n.remove();
continue}e.put(n,s.box),Ha(e,o,s.end)}}function Ia(e,t){let n=d("button","cm-label cm-callout",t.zone.label);return n.type=
"button",n.dataset.zone=t.holding.zone,n.setAttribute("aria-label",t.aria),n.style.setProperty("--holder",t.holder.fill),
n.style.setProperty("--holder-dark",t.holder.dark),n.addEventListener("click",o=>{o.stopPropagation(),e.options.choose(t.
holding.zone)}),n}function Ha(e,t,n){let o=Math.min(t.x,n.x)-3,s=Math.min(t.y,n.y)-3,r={width:Math.abs(t.x-n.x)+6,height:Math.
abs(t.y-n.y)+6},i=b("svg",{class:"cm-leader",...r,"aria-hidden":"true"});i.style.transform=`translate(${o+e.origin.x}px,${s+
e.origin.y}px)`;let a=b("line",{x1:t.x-o,y1:t.y-s,x2:n.x-o,y2:n.y-s});i.append(a,b("circle",{cx:t.x-o,cy:t.y-s,r:2})),e.
root.prepend(i);let c=Math.ceil(Math.hypot(n.x-t.x,n.y-t.y)/5);for(let l=0;l<=c;l++){let m=t.x+(n.x-t.x)*l/Math.max(1,c),
f=t.y+(n.y-t.y)*l/Math.max(1,c);e.taken.push(T(m-1,f-1,2,2))}}var Ba=26,Da=300,Fa=80;function Wa(e){let t=Math.ceil(e.length/Ba),n=Math.ceil(e.length/t)+2;return e.split(" ").reduce(
(o,s)=>{let r=o.at(-1);return r===void 0||r.length+s.length>=n?o.push(s):o[o.length-1]=`${r} ${s}`,o},[]).join(`
`)}var ja=(e,t)=>Math.hypot(t.x-e.x,t.y-e.y)<=Fa;function hs(e,t){let n=t.map(({at:o,text:s})=>{let r=Wa(s),i=d("div","c\
m-label cm-remark",r),[a,c]=e.sized(`remark${r}`,i),l=e.at(o),f=le(e,l,r,a,c).map(p=>({...p,cost:p.cost+Da*e.ground.hidden(
p.box)})).filter(({end:p,crossed:g})=>!g&&ja(l,p)).sort((p,g)=>p.cost-g.cost);return{element:i,spot:l,room:f,chosen:null}});
on(e,n)}var Za=3;function ys(e,t){let n=[],o=new Set;t.forEach((s,r)=>{if(o.has(s.holding.zone))return;o.add(s.holding.zone);let i=Xa(
e,s);if(!i)return;(Math.min(i.right-i.left,i.bottom-i.top)<Xt||!Ka(e,s,r,i))&&n.push([s,i])}),ps(e,n)}function Xa(e,t){let n=t.
path.getBounds(),o=e.map.latLngToContainerPoint(n.getNorthWest()),s=e.map.latLngToContainerPoint(n.getSouthEast());return s.
x<0||s.y<0||o.x>e.view.right||o.y>e.view.bottom?null:{left:o.x,top:o.y,right:s.x,bottom:s.y}}function Ka(e,t,n,o){let s=t.
zone.label.split(" ");if(o.right-o.left<Za*Math.max(...s.map(a=>a.length)))return!1;let r=ae(t.zone.label),i=t.holding.label_spots.
map(a=>e.at(a));return[""," is-small"].some(a=>r.some(c=>gs(e,t,n,c+a,c,a,i))||r.some(c=>gs(e,t,n,c+a,c,a,Ga(e,o,i[0]))))}
function Ga(e,t,n){let o=[],s=Math.max(5,Math.ceil((t.right-t.left)/40));for(let r=Math.max(t.left,0);r<Math.min(t.right,
e.view.right);r+=s)for(let i=Math.max(t.top,0);i<Math.min(t.bottom,e.view.bottom);i+=s)o.push({x:r,y:i,far:Math.hypot(r-
n.x,i-n.y)});return o.sort((r,i)=>r.far-i.far)}function gs(e,t,n,o,s,r,i){let a=d("div",`cm-label cm-zone-name${r}`,s);a.
dataset.zone=t.holding.zone,a.style.setProperty("--holder-dark",t.holder.dark),a.style.setProperty("--holder-light",t.holder.
light);let[c,l]=e.sized(`zone${o}`,a);for(let m of i){let f=T(m.x-c/2,m.y-l/2,c,l);if(e.ground.holds(n,f)&&e.free(f))return e.
put(a,f),!0}return a.remove(),!1}var Ua={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},ut=class{constructor(t,n){this.map=t,this.options=n,this.
root=d("div","cm-label-layer leaflet-zoom-hide"),t.getPane("cm-labels")?.append(this.root),this.sizes=new Map,this.scene=
null,this.first=null,this.taken=[],this.covered=[],this.view=T(0,0,0,0),this.origin=L.point(0,0),this.ground=null,this.begun=
!1,t.on("zoomstart",()=>{this.root.replaceChildren(),this.scene=null}),t.on("resize",()=>{this.sizes.clear(),this.scene=
null});let o=()=>queueMicrotask(()=>{this.begun&&this.items().length&&this.place()});t.on("moveend resize",o)}sized(t,n){
this.root.append(n);let o=this.sizes.get(t)??[Math.ceil(n.offsetWidth),Math.ceil(n.offsetHeight)];return this.sizes.set(
t,o),o}place(){this.begun=!0;let t=this.items(),n=this.options.obstacles().map(r=>this.fromScreen(r)),o=this.map.zoomControl?.
getContainer(),s=JSON.stringify([[o?.offsetWidth,o?.offsetHeight],this.map.getZoom(),this.map.getCenter(),this.map.getSize(),
n,this.options.lit(),this.options.foremost?.(),this.options.unnamed?.()]);(s!==this.scene||t[0].path!==this.first)&&this.
placeAll(t,n),this.scene=s,this.first=t[0].path,this.mark()}mark(){for(let t of y(this.root,".cm-callout")){let n=t.dataset.
zone===this.options.selected();t.classList.toggle("is-selected",n),t.setAttribute("aria-pressed",String(n))}}items(){let t=this.
options.ground??this.options.zones;return t?t():[]}placeAll(t,n){this.root.replaceChildren(),this.origin=this.map.containerPointToLayerPoint(
[0,0]);let o=this.map.getSize();this.view=T(2,2,o.x-4,o.y-4),this.taken=[...n],this.covered=n;let s=this.map.zoomControl?.
getContainer();s&&this.taken.push(this.fromScreen(s.getBoundingClientRect())),this.ground=new ce(t,o,this.origin);for(let i of this.
options.lit())this.placePoint(i,"is-lit",!0);for(let i of this.options.places)i.rank==="capital"&&this.placePoint(i);this.
options.zones&&!this.options.unnamed?.()&&ys(this,t);let r=this.map.getZoom()-this.options.homeZoom();for(let i of qn.slice(
1))if(!(r+.01<Ua[i]-(this.options.eager||0)))for(let a of this.options.places)a.rank===i&&this.placePoint(a);hs(this,this.
options.remarks?.()??[]);for(let i of this.options.areas)this.placeArea(i)}fromScreen(t){let n=this.map.getContainer().getBoundingClientRect();
return T(t.left-n.left,t.top-n.top,t.width,t.height)}free(t){return zt(t,this.view)&&!this.taken.some(n=>Ct(t,n))}put(t,n){
this.taken.push(n),t.style.transform=`translate(${Math.round(n.left+this.origin.x)}px,${Math.round(n.top+this.origin.y)}\
px)`}at(t){return this.map.latLngToContainerPoint([t[1],t[0]])}placePoint(t,n="",o=!1){let s=this.at(t.at);if(s.x<4||s.y<
4||s.x>this.view.right||s.y>this.view.bottom)return;let r=T(s.x-3,s.y-3,6,6);if(this.taken.some(S=>Ct(r,S))&&!o)return;let i=this.
target(t,`cm-label cm-place rank-${t.rank} ${n}`,t.name),[a,c]=this.sized(t.rank+n+t.name,i),l=[[7,-c/2],[-7-a,-c/2]];this.
options.mirrored&&l.reverse();let f=[...l,[-a/2,-7-c],[-a/2,7],[5,-c-3],[5,3],[-a-5,-c-3],[-a-5,3]].map(([S,w])=>T(s.x+S,
s.y+w,a,c)).filter(S=>this.free(S)),u=this.ground.at(s.x,s.y),p=f.find(S=>this.ground.holds(u,S))||f[0];if(!p&&(i.remove(),
!o))return;let g=this.target(t,`cm-dot rank-${t.rank} ${n}`);this.root.append(g),this.taken.push(r),g.style.transform=`t\
ranslate(${Math.round(s.x+this.origin.x)}px,${Math.round(s.y+this.origin.y)}px)`,p&&this.put(i,p)}target({id:t},n,o=""){
let s=d("div",n,o);return s.dataset.place=t,s.addEventListener("click",r=>{r.stopPropagation(),this.options.choosePlace(
t)}),s}placeArea(t){let n=d("div",`cm-label cm-area ${t.kind}`,t.name),[o,s]=this.sized(`area${t.name}`,n),r=this.at(t.at),
i=T(r.x-o/2,r.y-s/2,o,s);this.free(i)?this.put(n,i):n.remove()}};function ws(e,t,n,o,s,r){let i={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,doubleClickZoom:!1,boxZoom:!1,
keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},a=L.map(e,i),[c,l,m,f]=t.bounds,u=()=>a.fitBounds(
[[l,c],[f,m]],{animate:!1});u();let p=new lt(a,`cm-${t.id}-`,n,s);p.drawBasemap(o);let g=new ut(a,{places:s.places,zones:null,
areas:[],homeZoom:()=>a.getZoom(),eager:1,choose:r.zone,choosePlace:r.place,lit:()=>[],selected:()=>null,mirrored:s.direction===
"rtl",obstacles:()=>[],ground:()=>p.items});return{canvas:p,labels:g,fit(){a.invalidateSize({animate:!1}),u(),g.place()}}}var _t=20,$t=12,bs=(e="")=>b("svg",{class:`cm-swatch ${e}`,viewBox:`0 0 ${_t} ${$t}`,"aria-hidden":"true"});function sn(e,t,n){
let o=bs("is-ground"),s=_t/e.length;if(e.forEach(({fill:i,pale:a},c)=>{let l=b("rect",{x:c*s,y:0,width:s,height:$t,class:`\
cm-swatch-fill${a?" is-pale":""}`});l.style.fill=i,o.append(l)}),n){let i=b("rect",{x:0,y:0,width:_t,height:$t,class:"cm\
-hatch"});i.style.fill=`url(#${n})`,o.append(i)}let r=b("rect",{x:.5,y:.5,width:_t-1,height:$t-1,class:"cm-swatch-edge"});
return r.style.stroke=t,o.append(r),o}function xs(e){let t=b("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-\
hidden":"true"});return t.append(b("path",{d:"M0,6 H30",class:`cm-front basis-${e}`})),t}function pt(...e){let t=bs();return t.
append(...e),t}var ks=()=>pt(b("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,opacity:.32}),b("path",{d:"M0,6 H20",
class:"cm-front basis-source"})),rn=()=>pt(b("circle",{cx:10,cy:6,r:4,class:"cm-point agrees"})),vs=()=>pt(b("path",{d:"\
M6,2 L14,10 M6,10 L14,2",class:"cm-point differs"})),Ss=()=>pt(b("path",{d:"M1,6 H19",class:"cm-was-halo"}),b("path",{d:"\
M1,6 H19",class:"cm-was"})),Es=()=>pt(b("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),Ls=()=>pt(b("r\
ect",{x:.5,y:.5,width:_t-1,height:$t-1,class:"cm-change"}));function Ms(e,t,n){let o=[];t.plain&&o.push({fill:e.fill,pale:!1}),
t.pale&&o.push({fill:e.fill,pale:!0});let s=e.pattern!=="none"?n+t.controller:null;return sn(o,t.shared?at.ink:e.dark,t.
shared?`${n}shared`:s)}var qa=3;function st(e,t,n=""){let o=d("div",`cm-legend-item ${n}`);return o.append(e,d("span","",t)),o}function Va(e,t){
let n=new Map;for(let o of[!1,!0])for(let s of t.legend.holders)for(let r of e.holdings){if(r.controller!==s||r.shared!==
o)continue;let i=`${s} ${o}`,a=n.get(i)??{controller:s,shared:o,plain:!1,pale:!1};a[t.zones[r.zone].silent?"pale":"plain"]=
!0,n.set(i,a)}return Array.from(n.values())}var fe=class{constructor(t,n,o){this.words=t,this.prefix=n,this.wishes=o,this.
chosen=new Set,this.listed="",this.holders=d("div","cm-legend-holders"),this.holders.setAttribute("role","group"),this.holders.
setAttribute("aria-label",t.legend.filter),this.lines=d("div","cm-legend-lines"),this.extras=d("div","cm-legend-lines"),
this.element=d("div","cm-legend"),this.element.append(d("div","cm-legend-head",t.legend.title),this.holders,d("div","cm-\
legend-head",t.legend.basis),this.lines,this.extras),this.keys={change:st(Ls(),t.legend.change,"cm-key-change"),outline:st(
Ss(),t.legend.outline),events:st(Es(),t.legend.events)};for(let r of Object.values(this.keys))r.hidden=!0;let s=d("div",
"cm-legend-marks");s.append(st(rn(),t.legend.agrees),st(vs(),t.legend.differs)),this.extras.append(...Object.values(this.
keys),this.toggle("cm-toggle-bands",[ks(),t.legend.band],o.bands),this.toggle("cm-toggle-points",[rn(),t.legend.points],
o.points),s)}toggle(t,n,o){let s=d("label",`cm-legend-toggle ${t}`),r=d("input");return r.type="checkbox",r.addEventListener(
"change",()=>{this.element.classList.toggle(`has-${t}`,r.checked),o(r.checked)}),s.append(r,...n),s}show(t){let{words:n}=this,
o=Va(t,n),s=new Set(t.fronts.map(({basis:m})=>m)),r=n.legend.lines.filter(({basis:m})=>s.has(m)),i=this.paleFills(t),a=JSON.
stringify([o,r,i]);if(a===this.listed)return;this.listed=a;let c=new Set(o.map(({controller:m})=>m)),l=Array.from(this.chosen).
filter(m=>!c.has(m));for(let m of l)this.chosen.delete(m);this.holders.replaceChildren(...o.map(m=>this.holder(m))),this.
lines.replaceChildren(...r.map(({basis:m,text:f})=>st(xs(m),f)),...this.silent(i)),l.length&&this.wishes.filter(this.chosen)}holder(t){
let{legend:n,holders:o}=this.words,s=o[t.controller],r=d("button",`cm-legend-item${t.shared?" is-wide":""}`);r.type="but\
ton",r.dataset.holder=t.controller,r.title=n.filter,r.setAttribute("aria-pressed",String(this.chosen.has(t.controller)));
let i=t.shared?n.shared.replace("{holder}",()=>s.label):s.label;return r.append(Ms(s,t,this.prefix),d("span","",i)),r.addEventListener(
"click",()=>{this.chosen.delete(t.controller)||this.chosen.add(t.controller);for(let a of this.holders.querySelectorAll(
"button"))a.setAttribute("aria-pressed",String(this.chosen.has(a.dataset.holder??"")));this.wishes.filter(this.chosen)}),
r}paleFills(t){let n=t.holdings.filter(({zone:o})=>this.words.zones[o].silent).sort((o,s)=>s.km2-o.km2);return Array.from(
new Set(n.map(({controller:o})=>this.words.holders[o].fill))).slice(0,qa)}silent(t){if(!t.length)return[];let n=t.map(o=>({
fill:o,pale:!0}));return[st(sn(n,at.ink,null),this.words.legend.silent)]}key(t,n){this.keys[t].hidden=!n}changed(t){let[
n]=t?.handovers??[];this.key("change",!!n);let o=this.keys.change.querySelector(".cm-change");n&&(o.style.fill=`url(#${Ie(
this.prefix,n)})`)}};var Ya=6371.0088,Ja=10;function Qa(e){let t=s=>Math.sin(s*Math.PI/360)**2,n=s=>Math.cos(s*Math.PI/180),o=0;return e.reduce(
([s,r],[i,a])=>(o+=2*Ya*Math.asin(Math.sqrt(Math.min(1,t(a-r)+n(a)*n(r)*t(i-s)))),[i,a]),e[0]),o}function tc(e,{locale:t,
measured:n}){return n.replace("{km}",e.toLocaleString(t,{maximumFractionDigits:e<Ja?1:0}))}function ec({target:e},{places:t}){
let n=e.closest("[data-place]")?.dataset.place;return t.find(o=>o.id===n)?.at}function As(e,t,n){let o=e.getContainer(),
s=d("output","cm-measured");o.after(s);let r=e.dragging,i={renderer:t,pane:"cm-points",className:"cm-measure",interactive:!1},
a=L.layerGroup().addTo(e),c=null;function l(u){c=u,m.setAttribute("aria-pressed",String(!!u)),o.classList.toggle("is-mea\
suring",!!u),a.clearLayers();let p=u??[],g=ct()?n.measureTouchHint:n.measureHint;for(let w of p)a.addLayer(L.circleMarker(
w,{...i,radius:3}));p.length>1&&a.addLayer(L.polyline(p,i));let S=p.length>1?tc(Qa(p.map(({lng:w,lat:G})=>[w,G])),n):g;s.
textContent=u&&S,p.length>1&&s.append(d("span","cm-measure-end",n.measureEnd))}let m=ot(e,"cm-ruler",n.measure,"M1 5h14v\
6H1zm3.5 0v3M8 5v3m3.5-3v3",()=>l(c?null:[]));m.setAttribute("aria-pressed","false");let f=u=>{let p=!(u instanceof KeyboardEvent)||
u.key==="Enter"||u.key===" ";if(!(!c||!p||u.target.closest(".leaflet-control"))){if(u.stopImmediatePropagation(),u instanceof
KeyboardEvent)u.preventDefault(),l([...c,e.getCenter()]);else if(u.type==="click"&&!r.moved()){let g=ec(u,n);l([...c,g?L.
latLng(g[1],g[0]):e.mouseEventToLatLng(u)])}}};for(let u of["click","dblclick","keydown"])o.addEventListener(u,f,!0);document.
addEventListener("keydown",({key:u})=>{c&&u==="Escape"&&l(null)})}var me=e=>e>180?e-360:e,Os=(e,t)=>e+360*Math.round((t-e)/360);var nc=({lng:e,lat:t})=>`${me(e).toFixed(3)}_${t.toFixed(3)}`,de=class{constructor(t,n,o){this.map=t,this.choose=o,this.
mark=null,this.latlng=t.getCenter();let s=this.button(n.pointOffer);this.under=this.button(n.pointOffer),this.under.hidden=
!0,this.note=d("p","cm-offer-note");let r=d("div");r.append(this.note,s),this.popup=L.popup({className:"cm-offer",closeButton:!1,
autoPan:!1,offset:[0,-2]}).setContent(r);let i=t.getContainer();i.setAttribute("role","group"),i.setAttribute("aria-labe\
l",n.mapKeys),i.addEventListener("keydown",a=>{a.key!=="Enter"||a.target!==i||(a.preventDefault(),this.latlng=t.getCenter(),
this.take())})}button(t){let n=d("button","cm-offer-button",t);return n.type="button",n.addEventListener("click",()=>this.
take()),n}offer(t,n){this.latlng=t,this.note.textContent=n,this.map.getContainer().closest(".is-narrow")?this.under.hidden=
!1:this.popup.setLatLng(t).openOn(this.map)}take(){this.close();let{lng:t,lat:n}=this.latlng;this.choose(nc(this.latlng),
[Number(t.toFixed(3)),Number(n.toFixed(3))])}close(){this.popup.close(),this.under.hidden=!0}show(t,n){if(this.close(),this.
mark&&this.mark.remove(),this.mark=null,!t)return;let o={renderer:n,pane:"cm-points",radius:8,className:"cm-spot",interactive:!1};
this.mark=L.circleMarker([t[1],t[0]],o).addTo(this.map)}};var Ts=.04,an={"cm-earlier":405,"cm-earlier-lines":421},oc=["cm-zones","cm-bands","cm-hits","cm-fronts"],sc="M8 1v14M5 5\
 2 8l3 3m6-6 3 3-3 3";function rc({x:e,y:t},n,o,s){let[r,i]=[e+(s?o:0)*n.x,e+(s?1:o)*n.x],[a,c]=[t,t+n.y];return`polygon\
(${r}px ${a}px, ${i}px ${a}px, ${i}px ${c}px, ${r}px ${c}px)`}var ue=class{constructor(t,n,o,s,r){this.canvas=t,this.map=
t.map,this.words=o,this.dress=s,this.changed=r,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.button=
ot(this.map,"cm-swiper",o.swipe,sc,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed","false"),this.button.
hidden=!0,this.days=[d("span","cm-swipe-day"),d("span","cm-swipe-day")],this.divider=d("div","cm-divider"),this.divider.
tabIndex=0;for(let[i,a]of Object.entries({role:"slider","aria-label":o.swipe,"aria-valuemin":"0","aria-valuemax":"100"}))
this.divider.setAttribute(i,a);this.divider.hidden=!0,n.append(this.divider,...this.days),this.divider.addEventListener(
"pointerdown",i=>this.divider.setPointerCapture(i.pointerId)),this.divider.addEventListener("pointermove",i=>{if(!this.divider.
hasPointerCapture(i.pointerId))return;let{left:a,width:c}=n.getBoundingClientRect();this.move((i.clientX-a)/c)}),this.divider.
addEventListener("keydown",i=>{let a={ArrowLeft:-Ts,ArrowRight:Ts,Home:-1,End:1}[i.key];a&&(i.preventDefault(),this.move(
this.at+a))}),this.map.on("move zoomend resize",()=>this.cut())}async follow(t,n){this.later=t,this.load=n,this.on&&await this.
turn(!!n),this.button.hidden!==!n&&(this.button.hidden=!n,this.on||this.changed(null))}async turn(t){let{load:n}=this;this.
on=t;let o=t&&n?await n():null;if(!(n!==this.load||t!==this.on)){for(let s of this.layers)s.remove();this.layers=o?this.
draw(o):[],this.canvas.earlier=o?this.canvas.earlier:[],this.button.setAttribute("aria-pressed",String(t)),this.divider.
hidden=!t,this.days[0].textContent=o?.labels[this.words.language]??"",this.days[1].textContent=o?this.later:"",this.cut(),
this.changed(o)}}draw(t){let{map:n,canvas:o}=this,[s,r]=Object.entries(an).map(([f,u])=>{let p=n.getPane(f)??n.createPane(
f);return p.style.zIndex=String(u),f!=="cm-earlier"&&(p.style.pointerEvents="none"),o.renderers[f]??=L.svg({pane:f,padding:.3}),
o.renderers[f]}),i=o.border,a=B(n,i,"cm-ground","cm-earlier",s,!1),{items:c,layers:l}=Kt(n,s,t,this.words,"cm-e-","cm-ea\
rlier");for(let f of c)this.dress(f);o.earlier=c;let m=t.fronts.map(({geometry:f,basis:u})=>B(n,f,`cm-front basis-${u}`,
"cm-earlier-lines",r,!1));return[a,...l,...m,B(n,i,"cm-border","cm-earlier-lines",r,!1)]}move(t){this.at=Math.min(1,Math.
max(0,t)),this.cut()}cut(){let{map:t,at:n}=this,o=t.getSize(),s=this.on&&this.layers.length>0;this.divider.style.left=`${n*
100}%`,this.divider.setAttribute("aria-valuenow",String(Math.round(n*100)));let r=t.containerPointToLayerPoint([0,0]),i=this.
words.direction==="rtl";for(let a of[...Object.keys(an),...oc]){let c=t.getPane(a);if(!c)continue;let l=a in an===i;c.style.
clipPath=s?rc(r,o,n,l):""}}};var Cs=12,Ps=4,ic=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-
Math.max(e.top,t.top));function ac(e,t,n,o,s=Cs){let r=(f,u,p)=>Math.max(Ps,Math.min(f,p-u-Ps)),[i,a]=[e.x-t.x/2,e.y-t.y/
2],c=[[e.x+s,a],[e.x-s-t.x,a],[i,e.y-s-t.y],[i,e.y+s]],l=T(e.x-s/2,e.y-s/2,s,s);return c.map(([f,u])=>{let p={x:r(f,t.x,
n.x),y:r(u,t.y,n.y)},g=T(p.x,p.y,t.x,t.y);return{spot:p,hidden:[l,...o].reduce((S,w)=>S+ic(g,w),0)}}).reduce((f,u)=>u.hidden<
f.hidden?u:f).spot}function zs(){L.Tooltip.include({_setPosition(e){let t=this._map,n=this._container,o=t.getContainer(),
{left:s,top:r}=o.getBoundingClientRect(),i=y(o.closest(".cm-stage")??o,".cm-legend, .cm-inset, .leaflet-bar").filter(f=>!f.
contains(o)).map(f=>f.getBoundingClientRect()).map(f=>T(f.left-s,f.top-r,f.width,f.height)),a={x:n.offsetWidth,y:n.offsetHeight},
c=Cs+Math.abs(L.point(this.options.offset??[0,0]).y),{x:l,y:m}=ac(t.layerPointToContainerPoint(e),a,t.getSize(),i,c);L.DomUtil.
setPosition(n,t.containerPointToLayerPoint([l,m]))}})}function pe(e){let t=e.toString().replaceAll("%2C",",");return t&&`?${t}`}var cc=.05,_s=3;function lc(e){let t=(e??"").split(","),[n,o,s]=t.map(Number);return!(t.length===3&&t.every(i=>/^-?\d{1,3}(\.\d{1,6})?$/.
test(i)))||Math.abs(n)>85||Math.abs(o)>180||s<0?null:{center:[n,o],zoom:s}}var fc=({lat:e,lng:t},n)=>[e.toFixed(_s),me(t).
toFixed(_s),n.toFixed(2)].join(","),he=class{constructor(t,n){this.map=t,this.layOut=n,this.homeZoom=t.getZoom(),this.ready=
!1}goHome(){let{map:t}=this;this.ready=!1,t.setMinZoom(0),t.setMaxBounds(void 0),this.layOut(),this.homeZoom=t.getZoom(),
t.setMinZoom(this.homeZoom),t.setMaxZoom(Math.max(Gn,this.homeZoom)),t.setMaxBounds(t.getBounds()),t.options.maxBoundsViscosity=
1,this.ready=!0}refit(){let{map:t}=this,n=this.isHome()?null:{center:t.getCenter(),zoom:t.getZoom()};this.goHome(),n&&t.
setView(n.center,n.zoom,{animate:!1})}isHome(){return this.map.getZoom()<this.homeZoom+cc}keep(){let t=P(),n=lc(new URLSearchParams(
t.location.search).get(et));if(n){let[o,s]=n.center;this.map.setView([o,Os(s,this.map.getCenter().lng)],n.zoom,{animate:!1})}
this.map.on("moveend asked",()=>this.note()),t.addEventListener("popstate",()=>this.note())}note(){if(!this.ready)return;
let t=P(),n=new URLSearchParams(t.location.search),o=n.get(et),s=this.isHome()?null:fc(this.map.getCenter(),this.map.getZoom());
o!==s&&(s?n.set(et,s):n.delete(et),t.history.replaceState(t.history.state,"",t.location.pathname+pe(n)+t.location.hash))}};function ge(e){return typeof e=="string"?fetch(e).then(t=>{if(!t.ok)throw new Error(e);return t.json()}):Promise.resolve(
e)}var $s=()=>new Promise(e=>{document.hidden?e():requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(e)))});
function Ns(e,t){let n=e.frame.clientWidth,o=e.stage.clientHeight;new ResizeObserver(()=>{if(!e.frame.clientWidth)return;
let s=e.frame.classList.contains("is-narrow"),r=Math.abs(e.frame.clientWidth-n)<2&&(s||Math.abs(e.stage.clientHeight-o)<
2);n=e.frame.clientWidth,o=e.stage.clientHeight,r||t(),!r&&e.stage.clientHeight!==o&&t()}).observe(e.frame)}var mc=24,dc=3,uc=1.4;async function Rs(e,t){zs(),e.attributionControl&&e.attributionControl.remove();let n=typeof t.day==
"string"?t.day:"",o=n.slice(0,n.lastIndexOf("/")+1),s=Bo(t.basemap)?null:ge(t.basemap),[r,i,a]=await Promise.all([ye(t.base),
ye(t.day),ye(t.words),Fo()]),{drawn:c,view:l,finish:m}=pc(e,r,a);Mo(c,t.find??(f=>ge(o+f)),n.slice(o.length)||null),hc(c,
i,l),await $s(),m(i,await(s??ye(t.basemap))),t.events&&re(t.events),H({type:"ready"}),Oo()}var ye=async e=>await Do(e)??
ge(e);function pc(e,t,n){let o=ns(e.getContainer(),n);V(o.frame);let s=new lt(e,"cm-p-",t,n),r=new ie(e,t.border),i=M=>o.
frame.classList.toggle("has-bands",M),a=new fe(n,"cm-p-",{bands:i,points:Po,filter:To}),c=a.element,{insets:l,maps:m}=cs(
t,n);rs(e,o.foot,n),is(e,n),Ko(e),as(e,o,n);let f=new ut(e,{places:n.places,zones:()=>s.items.slice().sort((M,F)=>F.holding.
km2-M.holding.km2),unnamed:()=>s.earlier.length>0,areas:n.areaNames,homeZoom:()=>u.homeZoom,choose:dt,choosePlace:Ue,mirrored:n.
direction==="rtl",lit:()=>n.places.filter(M=>z().places.includes(M.id)),selected:()=>z().zone,most:()=>ft(w)?dc:mc,foremost:()=>ft(
w)?[z().zone,...z().zones]:[z().zone],remarks:()=>w.main&&!s.earlier.length&&u.isHome()&&!o.frame.classList.contains("is\
-narrow")?n.remarks:[],obstacles:()=>[c,...y(l,":scope > *")].filter(M=>o.stage.contains(M)&&M.offsetParent).map(M=>M.getBoundingClientRect())}),
u=new he(e,()=>ss(o,e,t.bounds,c,l,r)),p=()=>{for(let M of w.insets)M.fit();St(o.frame)},g=()=>{u.goHome(),p()};ot(e,"cm\
-home",n.wholeCountry,"M1.5 8.5 8 2.5l6.5 6M3.5 7v7h3.5v-4h2v4h3.5V7",()=>{u.goHome(),u.note()}),Yo(e,o.frame,n),As(e,s.
renderers["cm-points"],n),ro(e,o.stage,n,()=>u.isHome());let S=new de(e,n,Zo),w={map:e,parts:o,canvas:s,words:n,insets:[],
labels:f,legend:a,day:null,shownDay:null,swipe:new ue(s,o.stage,n,M=>s.dress(M,dt,!1),M=>Co(w,M)),main:!1,statements:{},
points:[],pointsFile:null,acts:Xo(M=>{let F=s.changeAt(M);S.offer(M,F),w.chosen.add(F)}),spot:S,chosen:mo(o,n,S.under,()=>s.
items,p),finished:!1,named:"",refit:g,homeZoom:()=>u.homeZoom};return e.on("moveend",()=>{let M=e.getZoom()>u.homeZoom+uc&&
!o.frame.classList.contains("is-narrow");l.classList.toggle("is-needless",M)}),{drawn:w,view:u,finish:(M,F)=>{e.getSize().
x!==e.getContainer().clientWidth&&u.goHome(),s.drawBasemap(F),s.showAroundFronts(M,w.acts.front),w.insets=m.map(({holder:gt,
inset:N})=>ws(gt,N,t,F,n,{zone:dt,place:Ue}));for(let gt of w.insets)gt.canvas.show(M,w.acts.zone,w.acts.front,!1);p(),f.
place(),Ao(w),u.keep(),Ns(o,()=>{u.refit(),p()})}}}function hc(e,t,n){xt(e.parts,e.words,t),e.legend.show(t),e.chosen.show(
"",null),n.goHome(),Xe(e,t),St(e.parts.frame)}window.ControlMap={apply:e=>{D(e),Ot()?.fire("asked")},bringTo:Pt,day:No,fly:ee,flyToNext:Yt,hover:te,light:$o,lightIncident:Vo,
lookOfPlace:Tt,mainCanvas:U,map:Ot,pageTurned:At,refit:Mt,showIncidents:re,stamp:mt,start:Rs};var h={},Is=(()=>{}),gc=new Promise(e=>{Is=e}),k={mosaic:null,unpacked:Promise.resolve(),basemap:gc,haveBasemap:Is};var yc="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",wc=new Map(Array.from(yc,
(e,t)=>[e,t]));function Hs(e){let t=(5-e.length%5)%5,n=e+"~".repeat(t),o=new DataView(new ArrayBuffer(n.length/5*4));for(let s=0;s<
n.length/5;s++){let r=0;for(let i=0;i<5;i++)r=r*85+(wc.get(n[s*5+i])??0);o.setUint32(s*4,r)}return new Uint8Array(o.buffer,
0,o.byteLength-t)}var Bs=(e,t)=>{Object.assign(h,{[e]:t})},Ds=e=>{let t=bc(e).then(n=>{Object.assign(h,n),n.basemap&&k.haveBasemap(n.basemap)});
k.unpacked=Promise.all([k.unpacked,t])};function bc(e){return new Response(new Blob([Hs(e)]).stream().pipeThrough(new DecompressionStream(
"gzip"))).json()}function Fs(e){let t=e.map(n=>new Promise((o,s)=>{let r=Object.assign(d("script"),{src:n,async:!1,onload:o});
r.onerror=()=>s(new Error(`${n} could not be fetched`)),document.head.append(r)}));return Promise.all(t)}var Ws="is-map-shown",xc=500,kc=!1;function cn(){document.documentElement.classList.add(Ws)}function vc(){let e=document.querySelector(".stMain")??document.documentElement;e.style.overflowAnchor="none",setTimeout(
()=>{e.style.overflowAnchor=""},xc)}function js(){document.addEventListener("click",e=>{W(e,".cm-fold-map")&&(kc=!0,vc(),
document.documentElement.classList.toggle(Ws))})}function Zs(e,t){let n="",o=s=>{let i=(s&&"closest"in s?s.closest("[data-lit]"):null)?.getAttribute("data-lit")??"";i!==
n&&(n=i,t(i.split(" ").filter(Boolean)))};for(let s of["pointerover","focusin"])e.addEventListener(s,({target:r})=>o(r));
for(let s of["pointerout","focusout"])e.addEventListener(s,({relatedTarget:r})=>o(r))}var Nt=Zn,Rt=[...Nt.filter(e=>e!=="annotation"),"annotation"],Sc=[...Nt,"home","day","relation","turn","then"];function we(e){
return Sc.find(t=>t in e)}var Ec=640;function Xs(e,t,n){let o=e.querySelector(".cm-share");if(o?.getAttribute("lang")===t.language)return;o?.remove();
let s=d("details","cm-share");s.lang=t.language;let r=d("div","cm-share-body");s.append(d("summary","cm-play",t.label),r),
s.addEventListener("toggle",()=>{s.open&&(r.replaceChildren(...Lc(t,n())),s.scrollIntoView({block:"nearest"}))}),e.append(
s)}function Lc(e,{address:t,embedded:n}){return[ln(e,e.address,t),ln(e,e.embed,Mc(n,e.title)),ln(e,e.cite,`${e.citation}\
 ${t}`)]}function Mc(e,t){let n=d("iframe");return n.src=e,n.title=t,n.width="100%",n.height=String(Ec),n.loading="lazy",
n.allow="fullscreen",n.style.border="0",n.outerHTML}function ln(e,t,n){let o=d("label","cm-share-row",t),s=Object.assign(
d("textarea"),{value:n,readOnly:!0,rows:2});s.dir=n.startsWith("http")||n.startsWith("<")?"ltr":"auto",s.addEventListener(
"focus",()=>s.select());let r=d("button","cm-play",e.copy);return r.type="button",r.addEventListener("click",async()=>{s.
select();let i=await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);r.textContent=i?e.copied:e.copy}),o.append(s,
r),o}var Ac=80,Ks=8;function fn(e){for(let t=e.parentElement;t&&t!==document.body;t=t.parentElement)if(t.scrollHeight>t.clientHeight+
1&&/auto|scroll/.test(getComputedStyle(t).overflowY))return t;return document.scrollingElement??document.documentElement}
function mn(e){return e===document.scrollingElement?{top:0,bottom:e.clientHeight}:e.getBoundingClientRect()}function dn(e,t=1/
6){let n=fn(e);n.scrollTop+=e.getBoundingClientRect().top-mn(n).top-n.clientHeight*t}function Oc(e){let t=e.getBoundingClientRect(),
n=mn(fn(e));return t.top>=n.top&&t.bottom<=n.bottom}function Gs(e){Oc(e)||dn(e,1/3)}function Us(e){let t=fn(e),n=e.getBoundingClientRect(),
o=mn(t),s=n.bottom-o.bottom+Ks,r=o.top+Ks-n.top;r>0?t.scrollTop-=r:s>0&&(t.scrollTop+=Math.min(s,-r))}function qs(e){if(!e)
return;cn();let{top:t,bottom:n}=e.getBoundingClientRect();Math.min(n,window.innerHeight)-Math.max(t,0)<Ac&&e.scrollIntoView()}
function Vs(e){cn(),e.getBoundingClientRect().bottom>window.innerHeight&&e.scrollIntoView()}var C=e=>Date.parse(`${e}T00:00:00Z`),be=e=>new Date(e).toISOString().slice(0,10);function Ys(e){return/^\d{4}-\d\d-\d\d$/.
test(e)&&!Number.isNaN(C(e))&&be(C(e))===e}function xe(e){let t=new Intl.DateTimeFormat(e,{day:"numeric",month:"long",year:"\
numeric",timeZone:"UTC"});return n=>t.format(C(n))}var rt=600,X=150,It=8,Tc=12,Js=60;function Qs(e){let t=C(e.first),n=C(e.last);return o=>(C(o)-t)/(n-t||1)}function Pc(e){
let t=Qs(e);return e.days.map((n,o)=>{let s=[0];for(let r of e.values[o])s.push(s[s.length-1]+r);return{from:t(n),to:o+1<
e.days.length?t(e.days[o+1]):1,edges:s}})}function Cc(e,t,n){let o=(s,r)=>`${(rt*s).toFixed(1)},${(X*(1-r)).toFixed(2)}`;
t.holders.forEach((s,r)=>{let i=n.flatMap(({from:f,to:u,edges:p})=>[{x:f,edges:p},{x:u,edges:p}]),a=i.map(({x:f,edges:u})=>o(
f,u[r+1])),c=i.map(({x:f,edges:u})=>o(f,u[r])),l=b("polygon",{points:a.concat(c.reverse()).join(" "),fill:s.fill,"fill-o\
pacity":.75,stroke:"none","data-lit":s.id}),m=b("title");m.textContent=s.name,l.append(m),e.append(l)})}function un(e,t){
let n=d("span",e,t);return n.setAttribute("aria-hidden","true"),n}function zc(e){if(e>=1)return[];let t=un("cm-chart-aft\
er","");return t.style.insetInlineStart=`${(100*e).toFixed(2)}%`,[t]}function _c(e,t,n){let o={room:-1,middle:0,low:0,high:0};
for(let s=0;s<=Js;s++){let r=n/2+(1-n)*s/Js,i=e.filter(l=>l.from<r+n/2&&l.to>r-n/2),a=Math.max(...i.map(l=>l.edges[t])),
c=Math.min(...i.map(l=>l.edges[t+1]));c-a>o.room&&(o={room:c-a,middle:r,low:a,high:c})}return o}function $c(e,t,n,o){e.clientWidth&&
t.forEach((s,r)=>{s.hidden=!1;let{room:i,middle:a,low:c,high:l}=_c(n,r,Math.min(1,(s.offsetWidth+6)/e.clientWidth));s.hidden=
i*o<Tc,!s.hidden&&(s.style.insetInlineStart=`calc(${(100*a).toFixed(2)}% - ${s.offsetWidth/2}px)`,s.style.top=`${(o*(1-(c+
l)/2)).toFixed(1)}px`)})}function tr(e,t){let n=Pc(t),o=Qs(t),s=b("svg",{viewBox:`0 0 ${rt} ${X+It}`,preserveAspectRatio:"\
none",class:"cm-chart",role:"img"});s.setAttribute("aria-label",t.words.chart),Cc(s,t,n);let r=(l,m,f,u)=>b("line",{x1:l,
x2:l,y1:m,y2:f,class:u});for(let l of t.events)s.append(r(rt*o(l.day),X,X+It-1,"cm-event-tick"));let i=new Intl.NumberFormat(
t.words.locale,{style:"percent"}).format(.5);s.append(b("line",{x1:0,x2:rt,y1:X/2,y2:X/2,class:"cm-half"}),r(Math.min(rt*
o(t.article),rt-.7),0,X+It,"cm-article"));let a=t.holders.map(l=>un("cm-chart-name",l.name));e.append(s,...zc(o(t.article)),
un("cm-chart-half",i),...a);let c=new ResizeObserver(()=>$c(e,a,n,s.clientHeight*X/(X+It)));for(let l of[e,...a])c.observe(
l);return{chart:s,place:l=>rt*o(l),tall:X+It}}function er(e,t){let n=null,o=null,s=i=>{if(n){o=i;return}n=i,e(i)};return{ask:s,answered:i=>{if(!n)return;let a=o;n=o=null,
a&&a!==i?s(a):t()}}}var Ht=864e5,Nc=450;function Rc({article:e,words:t},n){return n===e?t.own:n<e?t.before:t.after}function Ic(e,t,n){e.replaceChildren();
let o=C(t.first),s=C(t.last),r=d("button","cm-play",t.words.play);r.type="button";let i=d("output","cm-day"),a=d("span",
"cm-day-side"),c=d("input","cm-slider");Object.assign(c,{type:"range",min:"0",max:String(Math.round((s-o)/Ht)),step:"1"}),
c.setAttribute("aria-label",t.words.slider);let l=Object.assign(d("input"),{type:"date",min:t.first,max:t.last}),m=d("la\
bel","cm-go-to",t.words.goTo);m.append(l);let f=d("div","cm-chart-box"),{chart:u,place:p,tall:g}=tr(f,t),S=b("line",{y1:0,
y2:g,class:"cm-marker"});u.append(S);let w=d("div","cm-timeline-head");w.append(r,i,a,m);let G=d("div","cm-track"),M=d("\
span","cm-notch");M.style.setProperty("--along",String((C(t.article)-o)/(s-o||1))),G.append(c,M);let F=d("div","cm-timel\
ine-foot");F.append(...[t.words.first,t.words.article,t.words.last].filter(Boolean).map(O=>d("span","",O)));let gt=xe(t.
words.locale),N={playing:!1,day:t.day};function Ne(O){N.day=O,c.value=String(Math.round((C(O)-o)/Ht)),i.textContent=gt(O),
document.activeElement!==l&&(l.value=O),a.textContent=Rc(t,O),c.setAttribute("aria-valuetext",[i.textContent,a.textContent].
join(t.words.comma));for(let bt of["x1","x2"])S.setAttribute(bt,String(p(O)))}function yt(O){Ne(O),n(O)}function wt(){N.
playing=!1,r.textContent=t.words.play}function Dn(){return t.days.find(O=>O>N.day)||(N.day<t.last?t.last:null)}c.addEventListener(
"input",()=>{wt(),yt(be(o+c.valueAsNumber*Ht))}),l.addEventListener("change",()=>{!l.value||!l.validity.valid||l.value===
N.day||(wt(),yt(l.value))}),u.addEventListener("click",O=>{let bt=u.getBoundingClientRect();wt();let wi=(getComputedStyle(
u).direction==="rtl"?bt.right-O.clientX:O.clientX-bt.left)/bt.width;yt(be(o+Math.round(wi*(s-o)/Ht)*Ht))}),r.addEventListener(
"click",()=>{if(N.playing){wt();return}N.playing=!0,r.textContent=t.words.pause,yt(Dn()||t.first)});let yi=()=>{N.playing&&
setTimeout(()=>{if(!N.playing)return;let O=Dn();O?yt(O):wt()},Nc)},Fn=d("div","cm-chart-caption",t.words.chart);return Fn.
setAttribute("aria-hidden","true"),e.append(w,G,Fn,f,F),Ne(t.day),{show:Ne,drawn:yi,view:N}}function nr(e,t,n){let o=er(
n,()=>s.drawn()),s=Ic(e,t,o.ask);return{key:t.key,answered:o.answered,follow(r){!s.view.playing&&document.activeElement!==
x(e,".cm-slider")&&s.show(r)}}}var Y=null,pn=0,K=null,Hc=4e3,or=["wheel","pointerdown","keydown","touchmove"],Bt=null,ke=!1;function hn(e){let t=e.findIndex(
n=>n.dataset.statement===Y);return t>=0?t:e.findIndex(n=>n.classList.contains("is-chosen"))}function Bc(e){let n=y(document,
".cm-turns button")[e>0?1:0];!n||n.disabled||(pn=e,Y=null,n.click())}function sr(e){if(!K)return;let t=K.rows(),n=hn(t),
o=t[Math.min(t.length-1,Math.max(0,n<0?pn<0?t.length-1:0:n+e))];o&&n>=0&&o===t[n]&&Bc(e),!(!o||n>=0&&o===t[n])&&(pn=0,Y=
o.dataset.statement??"",dn(o),ir(o),ve(),rr(Y))}function rr(e){Bt?.();let t=new MutationObserver(()=>{let s=K?.rows().find(
r=>r.dataset.statement===e);s&&Us(s),ve()}),n=setTimeout(()=>Bt?.(),Hc);Bt=()=>{t.disconnect(),clearTimeout(n);for(let s of or)
removeEventListener(s,o,!0);Bt=null};let o=()=>Bt?.();t.observe(document.body,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[
"class","hidden"]}),setTimeout(()=>{for(let s of or)addEventListener(s,o,{capture:!0,passive:!0})})}function ve(){let e=K?.
rows()??[],t=hn(e);for(let n of y(document,".cm-walk-progress")){let o=n.dataset.template??"",s=t<0?"":o.replace("{n}",String(
t+1)).replace("{total}",String(e.length));n.textContent!==s&&(n.textContent=s)}}function ir({dataset:e}){let{statement:t="",
next:n=t}=e;K?.go(t,ke?n:null)}function Dc(e){ke=e;let t=K?.rows()??[],n=t[hn(t)],o=n?.dataset.statement;ke&&n?ir(n):o&&
K?.go(o,o)}function Fc(e){if(W(e,"input, textarea, select, [role=combobox], [role=listbox]")||e.altKey||e.ctrlKey||e.metaKey||
!K?.rows().length)return;let n=getComputedStyle(document.documentElement).direction==="rtl"?"ArrowLeft":"ArrowRight";e.key!==
"ArrowRight"&&e.key!=="ArrowLeft"||(e.preventDefault(),sr(e.key===n?1:-1))}document.addEventListener("keydown",Fc);document.
addEventListener("click",e=>{let t=W(e,".cm-panel button[data-annotation]");t&&(Y=t.dataset.annotation??null,Y&&K?.rows().
length&&rr(Y),ve())});window.addEventListener("popstate",()=>{Y=null});function ar(e,t,n,o){K={rows:n,go:o};let s=e.querySelector(
".cm-walk");if(s&&s.getAttribute("aria-label")===t.label)return;s&&s.remove();let r=d("div","cm-walk");r.setAttribute("r\
ole","group"),r.setAttribute("aria-label",t.label);let i=d("button","cm-play",t.back),a=d("button","cm-play",t.forth);for(let f of[
i,a])f.type="button",f.addEventListener("click",()=>sr(f===a?1:-1));let c=d("label","cm-walk-then"),l=Object.assign(d("i\
nput"),{type:"checkbox",checked:ke});l.addEventListener("change",()=>Dc(l.checked)),c.append(l,` ${t.then}`);let m=d("sp\
an","cm-meta cm-walk-progress");m.dataset.template=t.progress,r.append(i,a,m,c,d("span","cm-meta cm-keys",t.hint)),e.append(
r),ve()}var J=256,Se=2,lr=160,Dt=1e3,gn=new Map,yn=new Uint8Array(J*J).fill(Se),Ft=new Uint8Array(J).fill(Se);for(let e=0;e<J;e+=
1)wn(e,e,0);for(let e of R.slight)Ft[ht(e)]=1;for(let e of R.near)for(let t of e)for(let n of e)t!==n&&wn(ht(t),ht(n),1);
for(let[e,t]of R.either)if(e.length===1)for(let n of t)wn(ht(e),ht(n),0);var cr=[0,1,2].map(()=>new Uint16Array(lr+1));function wn(e,t,n){
yn[e*J+t]=n,yn[t*J+e]=n}function ht(e){let t=gn.get(e);return t===void 0&&(t=Math.min(gn.size,J-1),gn.set(e,t)),t}var fr=e=>Uint8Array.
from(Array.from(e).slice(0,lr),ht);function mr(e,t,n){if(e.length-t.length>n)return[Dt,Dt];let[o,s,r]=cr;s[0]=0;for(let a=0;a<
t.length;a+=1)s[a+1]=s[a]+Ft[t[a]];for(let a=0;a<e.length;a+=1){let c=e[a],l=Ft[c],m=s[0]+l;r[0]=m;for(let f=0;f<t.length;f+=
1){let u=t[f],p=s[f]+yn[c*J+u];s[f+1]+l<p&&(p=s[f+1]+l),r[f]+Ft[u]<p&&(p=r[f]+Ft[u]),a&&f&&c===t[f-1]&&u===e[a-1]&&o[f-1]+
Se<p&&(p=o[f-1]+Se),r[f+1]=p,p<m&&(m=p)}if(m>n)return[Dt,Dt];[o,s,r]=[s,r,o]}cr=[o,s,r];let i=Dt;for(let a=1;a<=t.length;a+=
1)s[a]<i&&(i=s[a]);return[s[t.length],i]}var dr=jn;function ur(e){return Array.from(e.normalize("NFKD").toLowerCase(),n=>Un.includes(n)?"":Object.hasOwn(dr,n)?dr[n]:
n).join("").normalize("NFKD").replace(/\p{M}/gu,"").trim().replace(/\s+/g," ")}var Wc=/[-‐‑‒–—―_]/g,jc=/(.)\1+/gu,Zc=new Set(R.articles.split(" ")),hr=R.either.map(([e,t])=>[e,t]),Xc=new Map(
hr.filter(([e])=>e.length===1)),Kc=hr.filter(([e])=>e.length>1),bn=R.rules.map(([e,t])=>[new RegExp(e,"gu"),t]),Gc=[...R.
loose.map(([e,t])=>[new RegExp(e,"gu"),t]),...bn];function Ee(e){return ur(e.replace(Wc," ")).split(" ").filter(Boolean)}
function Le(e,t=!1){return[...new Set(yr(e).flatMap(n=>wr(n,t,!0)))]}function gr(e){return[...new Set(yr(e).flatMap(t=>wr(
t,!0,!1)))]}function yr(e){let t=e.filter((n,o)=>o===e.length-1||!Zc.has(n));return t.length<e.length?[e,t]:[e]}function wr(e,t,n){
return br(e.map(o=>Uc(o,t,n))).map(o=>o.replace(jc,"$1"))}var pr=new Map;function Uc(e,t,n){let o=`${e} ${t} ${n}`,s=pr.
get(o);if(!s){let r=[e];for(let[c,l]of n?Kc:[])r=r.flatMap(m=>l.map(f=>m.replaceAll(c,f)));let i=new Set(r.flatMap(c=>(t?
[bn,Gc]:[bn]).map(l=>qc(c,l)))),a=c=>n&&Xc.get(c)||[c];s=[...new Set(Array.from(i,c=>br(Array.from(c,a))).flat())].sort(),
pr.set(o,s)}return s}function qc(e,t){return t.reduce((n,[o,s])=>n.replace(o,s),e)}function br(e){let t=[""];for(let n of e){
let o=t.length*n.length<=R.most_keys?n:n.slice(0,1);t=t.flatMap(s=>o.map(r=>s+r))}return t}var{equal:Vc,same_name:Yc,same_loosely:Jc,begins:Qc,begins_alike:tl,word_begins:el,not_found:Me,least_letters:Sn,half_a_mistake:xn}=q,
nl=new Set(R.ranks.split(" ")),ol={names:[],statements:[],onlyNear:!1};function kn(e){return e.length?{...vn(e),plain:e.
join(""),keys:Le(e),loose:Le(e,!0),open:gr(e).map(fr)}:{...vn(e),plain:"",keys:[],loose:[],open:[]}}function vn(e){let t=e.
map(n=>Le([n],!0));return{words:e,each:t,begun:t.flat()}}function sl(e){let t=new Set,n=(o,s)=>t.size<t.add(`${o} ${s}`).
size;return e.map(o=>({...o,keys:o.keys.filter(s=>n("strict",s)),loose:o.loose.filter(s=>n("loose",s)),open:o.open.filter(
s=>n("open",s))}))}var Ae=class{constructor(t){this.names=[],this.statements=[];for(let[n,o]of Object.entries(t))n.startsWith(
"annotation:")?this.statements.push([n,vn(Ee(o.join(" ")))]):this.names.push([n,sl(o.map(s=>kn(Ee(s))))])}search(t){let n=kn(
Ee(t));if(!n.words.length)return ol;let o=this.ranked(l=>xr(n,l)),s=n.words.filter(l=>!nl.has(l));if(!o.length&&s.length&&
s.length<n.words.length){let l=kn(s);o=this.ranked(m=>xr(l,m))}let r=Math.max(...n.open.map(l=>l.length));if(!o.length){
let l=q.most_mistakes[Math.min(r,q.most_mistakes.length-1)];o=this.ranked(m=>kr(n,m,l))}let i=this.statements.filter(([,
l])=>vr(n,l)).map(([l])=>l);if(o.length||i.length)return{names:o,statements:i,onlyNear:!1};let a=this.ranked(l=>kr(n,l,q.
nearest_mistakes*r,!1)),c=a[q.nearest-1]?.far??Me;return{names:a.filter(({far:l})=>l<=c),statements:[],onlyNear:!0}}ranked(t){
let n=[];for(let[o,s]of this.names){let r=Math.min(...s.map(t));r<Me&&n.push({name:o,far:r})}return n.sort((o,s)=>o.far-
s.far)}};function xr(e,t){return t.plain===e.plain?Vc:e.keys.some(o=>t.keys.includes(o))?Yc:e.loose.some(o=>t.loose.includes(
o))?Jc:t.plain.startsWith(e.plain)?Qc:e.loose.filter(o=>o.length>=Sn||2*o.length>e.plain.length).some(o=>t.loose.some(s=>s.
startsWith(o)))?tl:vr(e,t)?el:Me}function vr(e,t){return e.words.every((n,o)=>t.words.some(s=>s.startsWith(n))?!0:e.each[o].
some(s=>s.length>=Sn&&t.begun.some(r=>r.startsWith(s))))}function kr(e,t,n,o=!0){let s=Me,r=n/xn;for(let i of e.open)for(let a of t.
open){let[c,l]=mr(i,a,r);c<=r&&(s=Math.min(s,q.mistakes+c*xn)),l<=r&&o&&i.length>Sn+1&&(s=Math.min(s,q.mistakes_and_unfinished+
l*xn))}return s}function Oe(e){return e.dataset.text||=e.textContent??"",e.dataset.text}function Te(e,t){let n=e.parentElement?.querySelector(
":scope > .cm-nothing");n||(n=Object.assign(document.createElement("p"),{className:"cm-nothing"}),e.after(n)),n.textContent=
t}var _=(e,t)=>new Intl.NumberFormat(h.words.locale,{minimumFractionDigits:t||0,maximumFractionDigits:t||0}).format(e);var rl=Math.PI/180;function Sr({data:{holdings:e,hold_ids:t}},n){let[o,s="",...r]=n.split(".");return[o,s].every(a=>e.some(
([c])=>c===a))&&o<=s&&(!r.length||t.includes(r.join(".")))}function il(e,t,n){let{data:o}=e,s=e.owners(t),r=new Set,i=new Set(
[]),a=new Set([]),c=[];if(e.sides.forEach((f,u)=>{let p=e.sectionAt(s,u);if(!(!p||p.id!==n&&!p.id.startsWith(`${n}.`))){
r.add(p.id),i.add(p.hold);for(let g of f)a.add(e.holdingOf(s[g]));c.push(u)}}),!c.length)return null;let l=Array.from(i,
f=>o.holds[f][2]);return{sides:Array.from(a,f=>o.holdings[f]).sort((f,u)=>f.join(" ")<u.join(" ")?-1:1),bases:o.bases.filter(
(f,u)=>Array.from(i).some(p=>o.holds[p][1]===u)),margins:[Math.min(...l),Math.max(...l)],began:r.size===1?al(e,t,c):void 0}}
function al(e,t,n){let{data:o}=e,s=o.days.slice(0,e.change(t)+1).map(p=>e.owners(p)),r=(p,g)=>e.controllerOf(p[g]),i=(p,g)=>e.
sides[g].map(S=>r(p,S)).sort().join(" "),a=n.map(p=>{let g=s.length-1,S=i(s[g],p);for(;g&&i(s[g-1],p)===S;)g--;return g}),
c=cl(a,n.map(p=>ll(e.arcs[p],o.scale)));if(!c)return null;let[l,m]=[s[c-1],s[c]],u=n.filter((p,g)=>a[g]===c).flatMap(p=>e.
sides[p]).filter(p=>r(l,p)!==r(m,p)).flatMap(p=>{let[g,,S]=o.spans[m[p]]??[],[,w,,G]=o.spans[l[p]]??[];return[...g===c?[
S]:[],...w===c?[G]:[]]});return{day:o.days[c],precision:o.precisions[u.length?Math.min(...u):0]}}function cl(e,t){let n=e.
map((r,i)=>i).sort((r,i)=>e[r]-e[i]),o=t.reduce((r,i)=>r+i,0)/2,s=0;for(let r of n)if(s+=t[r],s>o)return e[r];return e[n[n.
length-1]]}function ll(e,t){let n=Math.cos(e[0][1]/t*rl);return e.slice(1).reduce((o,[s,r],i)=>o+Math.hypot((s-e[i][0])*
n,r-e[i][1]),0)}function Er({day:e,front:t},n){let o=h.site.front,s=il(k.mosaic,e,t??""),r=x(n,".cm-panel"),[i,a]=(t??"").
split(".").map(l=>h.words.zones[l]?.label??l);r.dataset.panelFront=t??"",x(r,"h2").textContent=o.title.replace("{one}",()=>i).
replace("{other}",()=>a);let c=x(r,".cm-silent");return c.hidden=s!==null,x(r,".cm-facts").hidden=s===null,s?fl(r,s):c.textContent=
o.absent.replace("{day}",()=>k.mosaic.label(e)),n}function fl(e,{sides:t,bases:n,margins:o,began:s}){let r=h.site.front;
for(let[f,u]of t){let p=Object.assign(d("button","cm-link",h.words.zones[f].name),{type:"button"});p.dataset.zone=f;let g=d(
"li");g.append(d("span",`cm-key holder-${u}`),p," ",d("span","cm-meta",h.words.holders[u].label)),x(e,".cm-plain").append(
g)}let i=n.map(f=>h.words.legend.lines.find(u=>u.basis===f)?.text??f),[a,c]=o.map(f=>_(f,Number.isInteger(f)?0:1)),l=(a===
c?r.margin:r.margins).replace("{low}",()=>a).replace("{high}",()=>c);x(e,"[data-fact=sure]").textContent=`${i.join(`${h.
words.comma} `)}. ${l}`;let m=x(e,"[data-fact=since]");if(s){let f=Object.assign(d("button","cm-link",ml(s)),{type:"butt\
on"});f.dataset.day=s.day,m.append(f)}else if(s===null)m.textContent=r.before;else for(let f of[m,m.previousElementSibling])
f?.remove()}function ml({day:e,precision:t}){if(t==="day")return k.mosaic.label(e);if(t==="week")return h.site.front.week.
replace("{day}",()=>k.mosaic.label(e));let n=t==="month"?{month:"long"}:{};return new Intl.DateTimeFormat(h.words.locale,
{...n,year:"numeric",timeZone:"UTC"}).format(C(e))}function dl(e,t,n,o){let s=e.owners(n),r=e.owners(o),i=l=>e.data.holdings[e.holdingOf(l)][0]===t,a={before:0,kept:0,gained:0},
c=new Map;return e.data.km2.forEach((l,m)=>{let f=i(s[m]),u=i(r[m]);if(f&&(a.before+=l),f&&u&&(a.kept+=l),u&&!f&&(a.gained+=
l),!f||u)return;let p=e.controllerOf(r[m]);c.set(p,(c.get(p)??0)+l)}),{...a,to:Array.from(c).sort(([,l],[,m])=>m-l)}}function ul(e,t){
return e.find(({last:n,first:o})=>(!n||n<t)&&(!o||t<o))??null}function Lr(e,t){let n=h.mosaic.main.day,o=ul(h.gaps[e]??[],
t),s=o?[...o.lines]:[];return t>n&&s.push(...pl(dl(k.mosaic,e,n,t))),{lines:s,steps:o?hl(o):[]}}function pl({before:e,kept:t,
to:n,gained:o}){let s=h.site.since;if(e<vt)return[s.new];let r=n.filter(([,c])=>c>=vt).map(([c,l])=>s.to.replace("{holde\
r}",()=>h.words.holders[c].label).replace("{km2}",_(l))),a=(r.length?t>=vt?s.kept:s.noneLeft:s.same).replace("{then}",_(
e)).replace("{kept}",_(t)).replace("{to}",()=>r.join(`${h.words.comma} `));return o>=vt?[a,s.gained.replace("{km2}",_(o))]:
[a]}function hl({last:e,first:t}){let n=h.site.since,{label:o}=k.mosaic,s=e?[{day:e,text:n.toLast.replace("{day}",o(e))}]:
[];return t&&s.push({day:t,text:(e?n.toAgain:n.toFirst).replace("{day}",o(t))}),s}function Mr(e){let t=x(document,"#cm-d\
ay-steps"),n=t.contains(document.activeElement);if(t.hidden=!e.length,t.replaceChildren(...e.map(({day:s,text:r})=>{let i=d(
"button","cm-link",r);return i.type="button",i.dataset.day=s,i})),!n)return;let o=x(document,"#cm-panel h2");o.tabIndex=
-1,o.focus()}function Ar(e,t){let n=x(document,"#cm-day-note"),o=h.site;n.hidden=e.day===h.mosaic.main.day||t;for(let l of y(document,
"#cm-panel .cm-verdict"))l.hidden=e.day!==h.mosaic.main.day;let s=e.zone&&!n.hidden?Lr(e.zone,e.day):{lines:[],steps:[]};
if(Mr(s.steps),n.hidden)return;let r=k.mosaic.day(e.day),i=k.mosaic.label(e.day),c=[...e.zone?gl(r,e.zone,i):e.place?yl(
r,e.place,i):e.actor?wl(r,e.actor,e.day):[],...s.lines,o.otherDay.replace("{day}",i)];x(n,":scope > :first-child").replaceChildren(
...c.map(l=>d("p","",l)))}var Or=e=>h.words.holders[e.controller].label;function gl({holdings:e},t,n){let o=h.site,s=e.filter(
r=>r.zone===t);return s.length?s.map(r=>o.heldBy.replace("{holder}",()=>Or(r)).replace("{km2}",_(r.km2))):[o.noGround.replace(
"{day}",n)]}function yl({holdings:e},t,n){let o=h.words.places.find(i=>i.id===t),s=o&&e.find(i=>kt(i.geometry,o.at));if(!s)
return[];let r=h.words.zones[s.zone].name;return[h.site.inZone.replace("{zone}",()=>r).replace("{holder}",()=>Or(s)).replace(
"{day}",n)]}function wl({holdings:e},t,n){let o=e.filter(r=>r.controller===t).reduce((r,i)=>r+i.km2,0),s=(h.became[t]??[]).
filter(([r])=>r<=n).map(([,r])=>r);return[...o?[`${h.site.holds.replace("{km2}",_(o))}.`]:[],...s.slice(-1)]}var bl=/^(-?\d{1,3}\.\d{3})_(-?\d{1,2}\.\d{3})$/;function En(e){let t=bl.exec(e);return t&&[Number(t[1]),Number(t[2])]}function Tr(e){
let t=En(e);return t&&k.mosaic.faceOf(...t)<0&&Pe(e)>=0?[t[0]+360,t[1]]:t}function Pe(e){let t=En(e);return t?k.mosaic.faceAt(
t):-1}function Pr(e){let t=h.site.point,[n,o]=En(e)??[0,0],s=new Intl.NumberFormat(h.words.locale,{minimumFractionDigits:3,
maximumFractionDigits:3}),r=(o<0?t.south:t.north).replace("{degrees}",()=>s.format(Math.abs(o))),i=(n<0?t.west:t.east).replace(
"{degrees}",()=>s.format(Math.abs(n)));return t.title.replace("{at}",()=>`${r}${h.words.comma} ${i}`)}function Cr(e,t){for(let n of y(
e,".cm-history [data-from]")){let{from:o="",until:s=""}=n.dataset,r=o<=t&&(!s||t<s);n.matches("td")?n.classList.toggle("\
is-now",r):r?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current")}}var zr=null,Ln=null,Wt=(e,t)=>e==="at"?Pe(t)>=0:e==="front"?Sr(k.mosaic,t):Object.hasOwn(h.panels.blocks,`${e}:${t}`);function it(e){
return e.startsWith("at:")?it(`ground:${Pe(e.slice(3))}`).replace("{point}",()=>Pr(e.slice(3))):h.panels.blocks[e].map(t=>h.
panels.lines[t]).join(`
`)}var $r=(e,t)=>Nr(e,t)?Er(t,Mn("front-then")):Mn(`${e}:${t[e]}`),Nr=(e,{day:t,front:n})=>e==="front"&&(t!==h.mosaic.main.
day||!Object.hasOwn(h.panels.blocks,`front:${n}`));function Rr(e,t){let n=x(document,"#cm-panel");Ln===null&&(Ln=n.innerHTML);
let o=Rt.find(c=>e[c]),s=!t&&Nr(o,e),r=t?"search":o?`${o}:${e[o]}${s?` ${e.day}`:""}`:"overview",i=s?"":r==="overview"?Ln:
it(r),a=!t&&e.annotation&&!i.includes(`data-statement="${e.annotation}"`)?`annotation:${e.annotation}`:"";a+r!==zr&&(n.innerHTML=
(a&&it(a))+i,s&&n.append($r("front",e)),n.parentElement&&(n.parentElement.scrollTop=0)),zr=a+r,t&&Sl(n,t),Cr(n,e.day),Ar(
e,!!t||s)}function Ir(e){for(let t of y(document,"tr[data-row]"))t.classList.toggle("is-chosen",t.dataset.row===e);for(let t of y(
document,"[data-statement]")){let n=t.dataset.statement===e;t.classList.toggle("is-chosen",n),x(t,"[data-annotation]").setAttribute(
"aria-pressed",String(n));for(let s of t.querySelectorAll(".cm-shown, .is-added"))s.remove();if(!n||e===null)continue;let o=xl(
e);if(o.querySelector(".cm-meta b")&&!t.querySelector(".cm-meta b")){let s=document.createElement("b");s.className="cm-s\
hown",s.textContent=` · ${h.site.shown}`,x(t,".cm-meta").append(s)}t.append(...kl(t,o)),vl(t,o)}}function xl(e){return x(
Mn(`annotation:${e}`),"[data-statement]")}function Mn(e){let t=document.createElement("template");return t.innerHTML=it(
e),t.content}function kl(e,t){let n=Array.from(t.children).filter(o=>o.matches(".cm-since, .cm-tensions, .cm-cited")&&!e.
querySelector(`.${o.className.split(" ")[0]}`));for(let o of n)o.classList.add("is-added");return n}function vl(e,t){let n=t.
querySelector(".cm-since .cm-citations");!n||e.querySelector(".cm-since .cm-citations")||(n.classList.add("is-added"),e.
querySelector(".cm-since")?.append(n))}function Hr(e){let t=h.site,n=Rt.filter(r=>e[r]).map(r=>(x($r(r,e),r==="annotatio\
n"?"[data-statement] > button":"h2").textContent??"").trim()),o=n.length?t.chosen.replace("{name}",()=>n.join("; ")):t.nothingChosen,
s=x(document,"#cm-said");s.textContent!==o&&(s.textContent=o)}var _r=null;function Sl(e,t){_r??=new Ae(h.keys);let n=_r.
search(t),o=new Map([...n.names.map(({name:i})=>i),...n.statements].map((i,a)=>[i,a]));for(let i of y(e,".cm-results")){
let a=y(i,":scope > *").map(m=>{let{dataset:f}=x(m,"button"),u=we(f);return{row:m,at:u&&o.get(`${u}:${f[u]}`)}}),c=a.filter(
({at:m})=>m!==void 0).sort((m,f)=>(m.at??0)-(f.at??0));for(let{row:m,at:f}of a)m.hidden=f===void 0;i.prepend(...c.map(({
row:m})=>m)),i.hidden=!c.length;let l=i.previousElementSibling;l&&(l.hidden=!c.length)}let s=x(e,"h2");s.textContent=Oe(
s).replace("{text}",()=>t);let r=o.size?n.onlyNear?h.site.onlyNear:"":h.site.nothingFound;Te(s,r.replace("{text}",()=>t))}var Dr=["speaker","modality","tension","outcome","compare"],El=250,Br,Fr=()=>(document.documentElement.dataset.languages??
"").split(" "),Ll={zone:null,annotation:null,place:null,front:null,at:null,actor:null,speaker:null,modality:null,tension:null,
outcome:null,compare:null,relation:null};function Ml(){let{days:e,last:t}=h.mosaic;return[e[0],t]}function On(e){let[t,n]=Ml();
return Ys(e)&&t<=e&&e<=n}var Tn=(e,t)=>h.site.notices[e].replace("{value}",()=>t.slice(0,80));function Wr(){let e=new URLSearchParams(
location.search),t=[],n={...Ll,page:location.hash.slice(1),day:h.mosaic.main.day},o=(i,a)=>t.push(Tn(i,a));for(let i of Nt){
let a=e.get(i);n[i]=a!==null&&Wt(i,a)?a:null,a!==null&&n[i]===null&&o(i,a)}for(let i of Dr)n[i]=e.get(i);n.relation=e.get(
"relation"),n.relation!==null&&!Wt("relation",n.relation)&&(n.relation=null),n.compare!==null&&!On(n.compare)&&(n.compare=
null);let s=e.get("lang");s!==null&&!Fr().includes(s)&&o("lang",s);let r=e.get("date");return r!==null&&(On(r)?n.day=r:o(
"date",r)),document.querySelector(`[data-page-link="${CSS.escape(n.page)}"]`)||(n.page="map"),{state:n,notices:t}}function Pn(){
let e=new URLSearchParams(location.search).get("date");return e&&On(e)?e:h.mosaic.main.day}function An(e){let t=new URLSearchParams,
n=new URLSearchParams(location.search);for(let o of[...Nt,...Dr,"relation"]){let s=e[o];s&&t.set(o,s)}e.day!==h.mosaic.main.
day&&t.set("date",e.day);for(let o of["lang","embed","host",et]){let s=n.get(o);s!==null&&t.set(o,s)}return location.pathname+
pe(t)+(e.page==="map"?"":`#${e.page}`)}function jr(e){let t=new URLSearchParams(location.search);return t.set("lang",e),
`?${t}`}function Zr(e,t){clearTimeout(Br),t?Br=setTimeout(()=>history.replaceState(null,"",An(e)),El):An(e)!==location.pathname+
location.search+location.hash&&history.pushState(null,"",An(e))}function Xr(){let{lang:e}=document.documentElement,n=!document.
querySelector('[data-language][href="index.html"]')&&navigator.languages.map(r=>r.split("-")[0]).find(r=>Fr().includes(r)),
o=new URLSearchParams(location.search).get("lang")||n||e,s=document.querySelector(`[data-language="${CSS.escape(o)}"]`);
return s&&location.replace(s.getAttribute("href")+location.search+location.hash),!!s}function Al(e){if(!e||e.includes("*")||!URL.canParse(e))return"";let{origin:t,protocol:n}=new URL(e);return(n==="https:"||
n==="http:")&&(e===t||e===`${t}/`)?t:""}var Kr=new URLSearchParams(globalThis.location?.search??""),Cn=Kr.get("embed")===
"1"?Al(Kr.get("host")):"",Gr="";function zn(e){if(!Cn||window.parent===window)return;let t=Object.fromEntries(Rt.filter(
s=>e[s]).map(s=>[s,e[s]])),n={type:"controlmap",height:Math.ceil(document.body.getBoundingClientRect().height),day:e.day,
chosen:t},o=JSON.stringify(n);o!==Gr&&(Gr=o,window.parent.postMessage(n,Cn))}function Ur(e){Cn&&new ResizeObserver(()=>zn(
e())).observe(document.body)}function qr(){let e=new URL(location.href);return e.searchParams.set("embed","1"),{address:location.
href,embedded:e.href}}function Vr(e){let[t,n=h.mosaic.main.day,o=null]=e.split(":");return{annotation:t,day:n,compare:o}}function _n(e){let t=Vr(
e);return t.compare&&Yt(),t}function $n({annotation:e,day:t,compare:n},o){let s=Vr(o);return s.annotation===e&&s.day===t&&
s.compare===n}function Yr(e){for(let t of y(document,".cm-then"))t.setAttribute("aria-pressed",String($n(e,t.dataset.then??
"")))}function Jr({compare:e,day:t,annotation:n,zone:o}){let r=[...(e&&n?k.mosaic.day(e).statements[n]:null)?.zones??[],
...o?[o]:[]];return{change:e?`${e}..${t}`:null,before:e,ground:e?r:[]}}var Ol=()=>y(document,"[data-filtered]"),Tl=["zone","actor","speaker","modality","tension","outcome"];function Qr(e){return y(
e,"[data-filter]")}function Ce(e){return e.dataset.filter}function ti(e,t){return Array.from(e.options).find(n=>t&&n.value===
t)}function ei(e){let t=document.querySelector(`[data-filtered="${e.page}"]`);return(t?Qr(t).filter(o=>!ti(o,e[Ce(o)])).
map(Ce):[]).filter(o=>o!=="zone"&&e[o])}function ni(e){for(let t of Ol()){let n={};for(let o of Qr(t)){let s=ti(o,e[Ce(o)]);
o.value=s?s.value:"",s&&(n[Ce(o)]=s.value)}Cl(t,n)}}function Pl(e,t){return Tl.every(n=>t[n]===void 0||e[n].includes(t[n]))}
function Cl(e,t){let n=0;for(let s of y(e,"[data-statement]"))s.hidden=!Pl(h.statements[s.dataset.statement??""],t),s.hidden||
(n+=1);for(let s of y(e,".cm-statements")){s.hidden=y(s,":scope > *").every(i=>i.hidden);let r=s.previousElementSibling;
r?.matches("h3, h4")&&(r.hidden=s.hidden)}let o=e.querySelector("[role=status]");o&&(o.textContent=n?h.site.counts[e.dataset.
filtered==="outcomes"?"outcomes":"article"][n]:h.site.noStatement)}var oi=()=>y(document,'[data-page="article"] [data-fi\
ltered="article"] [data-statement]:not([hidden])');function Nn(e){let t=e.annotation&&CSS.escape(e.annotation),n=t?document.
querySelector(`section:not([hidden]) [data-statement="${t}"], section:not([hidden]) tr[data-row="${t}"]`):null;n?.clientHeight&&
Gs(n)}var Q=e=>`${e[0]},${e[1]}`;function zl(e){let t=0;for(let n=0;n+1<e.length;n++)t+=e[n][0]*e[n+1][1]-e[n+1][0]*e[n][1];return t}
function si(e){let t=new Map;for(let o of e){let s=Q(o[0]),r=t.get(s);r?r.push(o):t.set(s,[o])}let n=[];for(let[o,s]of t)
for(let r=s.pop();r;r=s.pop()){let i=r.slice();for(;Q(i[i.length-1])!==o;){let a=t.get(Q(i[i.length-1]))?.pop();if(!a)throw new Error(
`No path goes on from ${Q(i[i.length-1])}`);i.push(...a.slice(1))}i.length>3&&n.push(i)}return n}function ri(e){let t=e.
map(o=>({ring:o,area:zl(o)})).filter(o=>o.area!==0),n=t.filter(o=>o.area>0).sort((o,s)=>o.area-s.area).map(({ring:o})=>[
o]);for(let{ring:o}of t.filter(s=>s.area<0)){let s=(o[0][0]+o[1][0])/2,r=(o[0][1]+o[1][1])/2;(n.find(([i])=>tt(i,s,r))||
n[n.length-1]).push(o)}return n}function ii(e){let t=new Map,n=i=>{let a=t.get(Q(i))??new Set;return t.set(Q(i),a),a};for(let i of e)
n(i[0]).add(i),n(i[i.length-1]).add(i);let o=new Set(e),s=i=>{for(let a=i;;){let c=a[a.length-1],l=n(c).size===2?Array.from(
n(c)).find(m=>o.has(m)):void 0;if(!l)return a;o.delete(l),a=a.concat((Q(l[0])===Q(c)?l:l.slice().reverse()).slice(1))}},
r=[];for(let i of e)o.delete(i)&&r.push(s(s(i).slice().reverse()));return r}var _l=24,ai=-1,ze=class{constructor(t,n){this.data=t,this.language=n.language,this.arcs=t.arcs.map($l),this.label=xe(n.
locale),this.known=new Map,this.sides=t.arcs.map(()=>[]),t.faces.forEach((o,s)=>{for(let r of o.flat())this.sides[r<0?~r:
r].push(s)})}change(t){return Math.max(0,this.data.days.filter(n=>n<=t).length-1)}owners(t){let[n,...o]=this.data.owners.
slice(0,this.change(t)+1),s=[];for(let r=0;r<n.length;r+=2)for(let i=0;i<n[r+1];i++)s.push(n[r]);for(let r of o)for(let i=0;i<
r.length;i+=2)s[r[i]]=r[i+1];return s}holdingOf(t){return t===ai?this.data.base:this.data.holds[t][0]}controllerOf(t){return this.
data.holdings[this.holdingOf(t)][1]}path(t){return t<0?this.arcs[~t].slice().reverse():this.arcs[t]}merged(t){let n=new Set;
for(let s of t)for(let r of this.data.faces[s].flat())n.delete(~r)||n.add(r);return{type:"MultiPolygon",coordinates:ri(si(
Array.from(n,s=>this.path(s)))).map(s=>s.map(r=>this.degrees(r)))}}degrees(t){return t.map(([n,o])=>[n/this.data.scale,o/
this.data.scale])}km2(t){return t.reduce((n,o)=>n+this.data.km2[o],0)}day(t){let n=this.known.get(t);if(n)return n;let[o]=this.
known.keys();this.known.size>=_l&&this.known.delete(o);let s=this.compose(t);return this.known.set(t,s),s}compose(t){let{
data:n}=this,o=this.owners(t),s=t===n.main.day,r=this.upTo(n.spots,t),i=this.upTo(n.lit,t),a=n.holdings.map(()=>[]);for(let[
l,m]of o.entries())a[this.holdingOf(m)].push(l);let c=n.holdings.map(([l,m],f)=>({zone:l,controller:m,index:f})).filter(
({index:l})=>a[l].length);return{day:t,main:s,labels:{[this.language]:this.label(t)},holdings:c.map(({zone:l,controller:m,
index:f})=>{let u=this.km2(a[f]),p=this.km2(a[f].filter(g=>o[g]!==ai&&n.holds[o[g]][3]===1));return{zone:l,controller:m,
km2:u,bounds:s&&n.main.bounds[f]||null,shared:p>u-p,label_spots:r[f],geometry:this.merged(a[f])}}),fronts:this.fronts(o,
n.differs[t]??{}),statements:Object.fromEntries(Object.entries(i).map(([l,m])=>[l,{zones:m,places:n.places[l]||[]}]))}}faceAt([
t,n]){let o=this.faceOf(t,n);return o<0&&t<0?this.faceOf(t+360,n):o}faceOf(t,n){let o=t*this.data.scale,s=n*this.data.scale;
return this.data.faces.findIndex(r=>{let[i,...a]=r.map(c=>c.flatMap(l=>this.path(l)));return tt(i,o,s)&&!a.some(c=>tt(c,
o,s))})}upTo(t,n){return Object.assign({},...t.slice(0,this.change(n)+1))}sectionAt(t,n){let[o,s]=this.sides[n];if(s===void 0||
this.controllerOf(t[o])===this.controllerOf(t[s]))return null;let r=Math.max(t[o],t[s]);return{id:[...[o,s].map(a=>this.
data.holdings[this.holdingOf(t[a])][0]).sort(),this.data.hold_ids[r]].join("."),hold:r}}fronts(t,n){let o=new Map;for(let r of this.
arcs.keys()){let i=this.sectionAt(t,r);if(!i)continue;let[,a,c]=this.data.holds[i.hold],l=o.get(i.id)??{basis:this.data.
bases[a],margin_km:c,lines:[]};o.set(i.id,l),this.arcs[r].length>1&&l.lines.push(this.arcs[r])}return Array.from(o).sort(
([r],[i])=>r<i?-1:1).map(([r,{basis:i,margin_km:a,lines:c}])=>({id:r,basis:i,margin_km:a,differs:n[r]??[],geometry:{type:"\
MultiLineString",coordinates:ii(c).map(l=>this.degrees(l))}}))}handovers(t,n){let o=this.owners(t),s=this.owners(n),r=new Map;
return o.forEach((a,c)=>{let l=this.controllerOf(a),m=this.controllerOf(s[c]);if(l===m)return;let f=r.get(`${l}|${m}`)??
{from:l,to:m,faces:[]};r.set(`${l}|${m}`,f),f.faces.push(c)}),{handovers:Array.from(r.values(),({from:a,to:c,faces:l})=>({
from:a,to:c,km2:this.km2(l),geometry:this.merged(l)})).sort((a,c)=>c.km2-a.km2)}}};function $l(e){let t=[[e[0],e[1]]];for(let n=2;n<
e.length;n+=2){let[o,s]=t[t.length-1];t.push([o+e[n],s+e[n+1]])}return t}var ci=new WeakMap;function li(e){document.body.dataset.page=e.page;let t=document.querySelector(`[data-block="page:${e.
page}"]:empty`);t&&(t.innerHTML=it(`page:${e.page}`));for(let n of y(document,"[data-pages]"))n.hidden=!(n.dataset.pages??
"").split(" ").includes(e.page);for(let n of y(document,"[data-page-link]"))n.dataset.pageLink===e.page?n.setAttribute("\
aria-current","page"):n.removeAttribute("aria-current")}function fi(e){let t=document.querySelector("[data-slot]");if(!t)
return;for(let o of y(document,"[data-relation]"))o.setAttribute("aria-pressed",String(o.dataset.relation===e.relation));
let n=["relation","actor"].filter(o=>e[o]).map(o=>`${o}:${e[o]}`);t.dataset.slot!==n.join(" ")&&(t.innerHTML=n.map(it).join(
"")),t.dataset.slot=n.join(" ")}function Nl(e,t){let n=e.filter(s=>s<=t).length,o=Math.max(0,Math.min(n-Math.floor(Zt/2)-
1,e.length-Zt));return[o,o+Zt]}function mi(e){let t=y(document,"#cm-events .cm-event"),n=t.map(r=>x(r,"[data-day]").dataset.
day??""),[o,s]=Nl(n,e);t.forEach((r,i)=>{r.hidden=i<o||i>=s,r.classList.toggle("is-chosen",n[i]===e)})}function di(e){let t=k.
mosaic.day(e),n=t.holdings.reduce((s,r)=>s+r.km2,0),o=new Intl.NumberFormat(h.words.locale,{style:"percent",minimumFractionDigits:1,
maximumFractionDigits:1});x(document,"[data-table-day]").textContent=k.mosaic.label(e),x(document,".cm-table-side .cm-pa\
nel").classList.toggle("is-other-day",!t.main);for(let s of y(document,"[data-row-zone]")){let r=t.holdings.find(c=>c.zone===
s.dataset.rowZone&&c.controller===s.dataset.rowHolder);s.hidden=!r;let i=["km2","share","basis"].map(c=>x(s,`[data-${c}]`)),
a=ci.get(s)??i.map(c=>c.innerHTML);ci.set(s,a),r&&(t.main?i.forEach((c,l)=>{c.innerHTML=a[l]}):i.forEach((c,l)=>{c.textContent=
[_(r.km2),o.format(r.km2/n),""][l]}))}}function ui(e){let t=x(document,"#cm-change"),n=h.site,o=x(document,"#cm-compare");
if(o.value=e.compare||"",t.hidden=!e.compare,!e.compare)return;let{handovers:s}=k.mosaic.handovers(e.compare,e.day),r=x(
t,"h3");r.textContent=Oe(r).replace("{a}",k.mosaic.label(e.compare)).replace("{b}",k.mosaic.label(e.day));let i=x(t,"tbo\
dy"),a=[];for(let c of y(i,":scope > *")){let l=s.find(m=>m.from===c.dataset.from&&m.to===c.dataset.to&&m.km2>=Kn);c.hidden=
!l,l&&(x(c,":scope > :last-child").textContent=_(l.km2,1),a.push({row:c,km2:l.km2}))}i.append(...a.sort((c,l)=>l.km2-c.km2).
map(({row:c})=>c)),x(t,"table").hidden=!a.length,Te(r,a.length?"":n.nothingChanged)}var Rn={zone:null,annotation:null,place:null,front:null,at:null,actor:null},v=null,In="",_e=null;Ho();js();document.documentElement.
classList.toggle("is-embedded",new URLSearchParams(location.search).get("embed")==="1");document.documentElement.classList.
toggle("cm-dark",window.matchMedia("(prefers-color-scheme: dark)").matches);function pi(){return k.mosaic=new ze(h.mosaic,
h.words),{base:k.unpacked.then(()=>h.base),basemap:k.basemap,words:h.words,day:k.mosaic.day(Pn()),find:e=>Rl(e)}}function Rl(e){
if(e.startsWith("points-"))return{points:Il(e.slice(7))};let[t,n]=e.split("..");return n?k.mosaic.handovers(t,n):k.mosaic.
day(t)}function Il(e){let{settlements:t,holders:n,days:o}=h.points,s=[];for(let r=0;r<o[e].length;r+=3){let[i,a,c]=t[o[e][r]],
[l,m]=[1,2].map(f=>n[o[e][r+f]]);s.push({name:i,at:[a,c],controller:l,painted:m??null,agrees:m===l})}return s}function hi(){
let e=v.annotation&&k.mosaic.day(v.day).statements[v.annotation]||j,t=Object.hasOwn(h.points.days,v.day)?`points-${v.day}`:
null,n=v.place?Tt(v.place):j,[o,s]=[e.places.concat(n.places),e.zones.concat(n.zones)],{zone:r,front:i,day:a}=v,c=v.at?Tr(
v.at):null;D({zone:r,front:i,at:c,zones:s,places:o,day:a,points:t,...Jr(v),stamp:mt()})}function Hn(){li(v),Rr(v,In),ni(
v),mi(v.day),di(v.day),ui(v),fi(v),Ir(v.annotation),Yr(v),Hr(v);for(let e of y(document,"[data-row-zone]"))e.classList.toggle(
"is-chosen",e.dataset.rowZone===v.zone);jt("#cm-pick").value=v.zone||"",_e&&_e.follow(v.day),At(),hi(),zn(v)}function jt(e){
return x(document,e)}function Bn(e){let t=x(document,"#cm-notice");t.textContent=e.join(" "),t.hidden=!e.length}function $(e,t){
v=Object.assign({},v,e),t||(In="",jt("#cm-search").value=""),Bn([]),Zr(v,t),Hn(),(e.annotation||e.page)&&Nn(v)}function $e(e,t){
e==="home"?$(Rn):e==="day"?$({day:t}):e==="relation"?$({relation:v.relation===t?null:t}):e==="step"?$({annotation:t}):e===
"next"?$(_n(t)):e==="then"?($($n(v,t)?{day:h.mosaic.main.day,compare:null}:_n(t)),qs(document.querySelector(".cm-map-sid\
e"))):e==="annotation"?$({annotation:v.annotation===t?null:t}):Wt(e,t)&&$(Object.assign({},Rn,{[e]:t}))}function Hl(){window.
addEventListener("controlmap",({detail:o})=>{o.type==="empty"?Bn([h.site.empty]):o.type==="drawn"?_e?.answered(o.day):o.
type==="ready"?hi():$e(o.type,o.id??"")}),window.addEventListener("popstate",gi),Zs(document,te),document.addEventListener(
"click",o=>{let s=W(o,"[data-page-link], [data-start]"),r=W(o,".cm-panel button, .cm-about button, #cm-day-steps button");
s&&!o.ctrlKey&&!o.metaKey&&!o.shiftKey&&(o.preventDefault(),$({page:s.dataset.pageLink??s.dataset.start??"map",compare:s.
dataset.compare??null}),s.dataset.start==="article"&&Vs(x(document,"#cm-walk")));let i=W(o,"[data-language]");i&&Object.
assign(i,{search:jr(i.dataset.language??""),hash:location.hash});let a=r?we(r.dataset):void 0,c=r?.closest(".cm-results");
r&&a&&$e(a,r.dataset[a]??""),c&&Pt(a??"",r?.dataset[a??""]??"")});let e=jt("#cm-pick"),t=jt("#cm-search"),n=jt("#cm-comp\
are");e.addEventListener("change",()=>{$(Object.assign({},Rn,{zone:e.value||null})),Pt("zone",e.value)}),t.addEventListener(
"input",()=>{In=t.value.trim(),Hn()}),n.addEventListener("change",()=>$({compare:n.value||null})),document.addEventListener(
"change",o=>{let s=W(o,"[data-filter]");s?.dataset.filter&&$({[s.dataset.filter]:s.value||null})}),Wo()}function gi(){let e=Wr();
v=e.state,Hn();let t=ei(v);Bn([...e.notices,...t.map(n=>Tn("filter",v[n]??""))]),Nn(v)}function Bl(){let e=n=>$({day:n},
!0);_e=nr(x(document,"#cm-timeline"),Object.assign({day:Pn()},h.timeline),e);let t=(n,o)=>{o===null?$e("step",n):$e("nex\
t",o),o?.includes(":")||ee(n)};ar(x(document,"#cm-walk"),h.walk,oi,t),Xs(x(document,"#cm-share"),h.share,qr),Ur(()=>v)}document.
addEventListener("DOMContentLoaded",async()=>{Xr()||(await Fs((document.body.dataset.later??"").split(" ")),await k.unpacked,
Bl(),Hl(),gi())});window.ControlMapSite={get mosaic(){return k.mosaic},parts:pi,take:Bs,takePacked:Ds};})();
