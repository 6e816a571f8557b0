"use strict";(()=>{var wi="http://www.w3.org/2000/svg";function d(e,t,n){let o=document.createElement(e);return t&&(o.className=t),n!==void 0&&
(o.textContent=n),o}function w(e,t={}){let n=document.createElementNS(wi,e);for(let[o,s]of Object.entries(t))n.setAttribute(
o,String(s));return n}function b(e,t){let n=e.querySelector(t);if(!n)throw new Error(`The page has no ${t}`);return n}function y(e,t){
return Array.from(e.querySelectorAll(t),n=>n)}function j(e,t){let{target:n}=e;return n&&"closest"in n?n.closest(t):null}var Z={zone:null,front:null,at:null,zones:[],places:[]};function xt(e,t,n,o){e.title.textContent=n.main?t.title:t.titleOther,e.finding.textContent=n.main?t.finding:"";let s=(o?
[o,n]:[n]).map(r=>r.labels[t.language]||r.day);e.subtitle.textContent=t.subtitle.replace("{day}",s.join(" / ")),e.source.
textContent=n.main?t.source:t.sourceOther}function Dn({parts:e,words:t,shownDay:n},o){for(let s of[e.frame,C().document.
documentElement])s.classList.toggle("is-swiping",!!o);n&&xt(e,t,n,o)}function tt(e,t,n){let o=!1;for(let s=0;s+1<e.length;s++){let[r,i]=e[s],[a,c]=e[s+1];i>n!=c>n&&t<r+(a-r)*(n-i)/(c-i)&&(o=
!o)}return o}function kt(e,[t,n]){return(e.type==="Polygon"?[e.coordinates]:e.coordinates).some(([s,...r])=>tt(s,t,n)&&!r.
some(i=>tt(i,t,n)))}var Wn={أ:"ا",إ:"ا",آ:"ا",ٱ:"ا",ى:"ي",ؤ:"و",ئ:"ي",ة:"ه"},jn=["zone","annotation","place","front","at","a\
ctor"],Zt=9,Zn={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",dots:""},"counter-diagonal":{
lines:"M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5\
,-1 l2,2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}},Gn=.05,vt=.5,Xn=13,Kn="ـ'’‘\
`´ʼʿʾ-";var qn=["capital","seat","town","base","crossing","village"],U={equal:0,same_name:.5,same_loosely:.7,begins:1,begins_alike:1.5,
word_begins:2,mistakes:3,mistakes_and_unfinished:3.25,not_found:100,most_mistakes:[0,0,0,.5,1,1.5,2],nearest_mistakes:.4,
least_letters:3,half_a_mistake:.5,nearest:5},at={fill:"#c9c6bd",ink:"#4a4a4a"},H={articles:"ad adh al an ar as ash at at\
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
دينه مطار معبر من منطقه ناحيه ولايه",most_keys:32},Gt=24,et="view";var bi={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-poi\
nts":430,"cm-labels":620};function _(e){return e.getElement()}function Vn(e){let t={};for(let[n,o]of Object.entries(bi)){
let s=e.createPane(n);s.style.zIndex=String(o),["cm-zones","cm-labels","cm-points","cm-hits"].includes(n)||(s.style.pointerEvents=
"none"),n!=="cm-labels"&&n!=="cm-raster"&&(t[n]=L.svg({pane:n,padding:.3}))}return t}function nt(e,t,n,o,s){let r={className:s,
pane:n,renderer:o,interactive:!1,smoothFactor:.7},i=t.map(a=>a.geometry);return L.geoJSON(i,{style:()=>r,interactive:!1,
pane:n}).addTo(e)}function Jn(e,t,n){let o=null;return nt(e,[{geometry:n.border}],"cm-base",t["cm-base"],"cm-ground").eachLayer(
s=>{o??=s}),o}function Yn(e,t,n,o,s){nt(e,n.seas,"cm-base",t["cm-base"],"cm-sea"),nt(e,n.neighbours,"cm-base",t["cm-base"],
"cm-neighbour"),s.bringToFront(),nt(e,n.roads,"cm-water",t["cm-water"],"cm-road"),nt(e,n.rivers,"cm-water",t["cm-water"],
"cm-river"),nt(e,n.lakes,"cm-water",t["cm-water"],"cm-lake"),nt(e,[{geometry:o}],"cm-fronts",t["cm-fronts"],"cm-border")}
var xi=Zn;function Un(e,t,n,o){let s=w("pattern",{id:t,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines:r="",dots:i=""}=xi[n]??
{};r&&s.append(w("path",{d:r,stroke:o,"stroke-width":"1.1"})),i&&s.append(w("path",{d:i,fill:o})),e.append(s)}function ki(e,t,n){
if(e.querySelector("defs"))return;let o=w("defs");for(let[s,r]of Object.entries(t))r.pattern!=="none"&&Un(o,n+s,r.pattern,
r.dark);Un(o,`${n}shared`,"cross",at.ink),e.prepend(o)}function F(e,t,n,o,s,r){let i={className:n,pane:o,renderer:s,interactive:r,
smoothFactor:.6};return L.geoJSON(t,{style:()=>i,interactive:r,pane:o}).addTo(e)}function Xt(e,t,n,o,s,r="cm-zones"){let i=[],
a=[];for(let c of n.holdings){let l=o.holders[c.controller],f=o.zones[c.zone],m=`cm-zone zone-${c.zone} holder-${c.controller}${f.
silent?" is-silent":""}`,u=F(e,c.geometry,m,r,t,!0);a.push(u),u.eachLayer(h=>{i.push({path:h,holding:c,holder:l,zone:f,area:Kt(
c,o),aria:""})})}ki(t._container,o.holders,s);for(let{path:c,holding:l,holder:f}of i){let m=_(c);m.style.setProperty("--\
holder",f.fill),m.style.setProperty("--holder-dark",f.dark),m.style.setProperty("--holder-light",f.light);let u=l.shared?
"shared":f.pattern!=="none"?l.controller:null;if(!u)continue;let h=F(e,l.geometry,"cm-hatch",r,t,!1);h.eachLayer(g=>{_(g).
style.fill=`url(#${s}${u})`}),a.push(h)}return{items:i,layers:a}}function Qn(e,t,n){return n.fronts.map(o=>F(e,o.geometry,
`cm-front basis-${o.basis}`,"cm-fronts",t["cm-fronts"],!1))}function to(e,t,n,o){let s=(a,c,l,f=!1)=>F(e,a,c,l,t[l],f),r=n.
fronts.map(a=>({layer:s(a.geometry,"cm-band","cm-bands"),marginKm:a.margin_km}));return{fronts:n.fronts.map((a,c)=>({front:a,
line:o[c],hit:s(a.geometry,"cm-front-hit","cm-hits",!0)})),bands:r}}function Ne(e,t){let n=e.getCenter(),o=L.latLng(n.lat,
n.lng+.1),s=e.latLngToLayerPoint(n).distanceTo(e.latLngToLayerPoint(o))/(e.distance(n,o)/1e3);for(let r of t)r.layer.eachLayer(
i=>{_(i).style.strokeWidth=`${2*r.marginKm*s}px`})}var Re=(e,{from:t,to:n})=>`${e}from-${t}-to-${n}`;function vi(e,t,n,o){let s=e.querySelector("defs")||e.insertBefore(w("\
defs"),e.firstChild);if(document.getElementById(t))return;let r=w("pattern",{id:t,width:9,height:9,patternUnits:"userSpa\
ceOnUse",patternTransform:"rotate(45)"});r.append(w("rect",{x:0,y:0,width:9,height:9,fill:o}),w("rect",{x:0,y:0,width:3,
height:9,fill:n})),s.append(r)}function eo(e,t,n,o,s){return n.handovers.map(r=>{let i=Re(s,r),a=F(e,r.geometry,"cm-chan\
ge","cm-fronts",t,!1);return vi(t._container,i,o.holders[r.from].fill,o.holders[r.to].fill),a.eachLayer(c=>{_(c).style.fill=
`url(#${i})`}),a})}function no(e,t,n,o){let s=n.holdings.filter(r=>o.includes(r.zone)).map(r=>r.geometry);return["cm-was\
-halo","cm-was"].flatMap(r=>s.map(i=>F(e,i,r,"cm-fronts",t,!1)))}var ct=()=>window.matchMedia("(hover: none)").matches,Si=2400,Ei=50,Li=12,oo=()=>/Mac|iP(hone|ad)/.test(navigator.platform)?
"⌘":"Ctrl";function Mi(e){let t=d("div","cm-hint"),n=d("span");t.setAttribute("aria-hidden","true"),t.append(n),e.append(
t);let o=new Set,s;return r=>{o.has(r)||(o.add(r),n.textContent=r,t.classList.add("is-shown"),clearTimeout(s),s=setTimeout(
()=>t.classList.remove("is-shown"),Math.max(Si,r.length*Ei)))}}function Ai(e,t){e.dragging.disable(),t.addEventListener(
"pointerdown",({pointerType:n})=>{n==="mouse"&&e.dragging.enable()},{capture:!0});for(let n of["pointerup","pointercance\
l"])document.addEventListener(n,()=>setTimeout(()=>e.dragging.disable()))}function so(e,t,n,o){let s=Mi(t),r=e.getContainer();
r.focus=a=>HTMLElement.prototype.focus.call(r,{preventScroll:!0,...a}),r.addEventListener("wheel",a=>{a.ctrlKey||a.metaKey||
(a.stopImmediatePropagation(),s(n.wheelHint.replace("{button}",oo())))},{capture:!0,passive:!0}),e.on("dragstart",()=>o()&&
s(n.dragHint.replace("{button}",oo()))),navigator.maxTouchPoints>0&&Ai(e,r);let i=null;r.addEventListener("touchstart",({
touches:a})=>{i=a.length===1?a[0].clientY:null},{passive:!0}),r.addEventListener("touchmove",({touches:a})=>{i!==null&&a.
length===1&&Math.abs(a[0].clientY-i)>Li&&s(n.touchHint)},{passive:!0})}var Oi=["ArrowRight","ArrowDown"],Ti=["ArrowLeft","ArrowUp"],Ie=({front:e},t)=>t!==null&&(e.id===t||e.id.startsWith(`${t}\
.`)),qt=e=>e.getLayers().map(_);function io(e,t,n,o){let s=e.map(({hit:r})=>qt(r)[0]);e.forEach(({front:r,hit:i},a)=>{let c=s[a],
l=Pi(r,n);c.dataset.front=r.id,c.setAttribute("role","button"),c.setAttribute("aria-label",l),c.setAttribute("aria-press\
ed","false"),c.setAttribute("tabindex",o&&a===0?"0":"-1"),c.addEventListener("keydown",m=>zi(m,s,a,()=>t(r.id))),i.on("c\
lick",m=>{L.DomEvent.stopPropagation(m),i.closeTooltip(),t(r.id)});let f=d("div","cm-tip");f.append(d("b","",Ut(r.id,n)),
d("span","",ao(r,n))),ct()||i.bindTooltip(f,{sticky:!0,className:"cm-tooltip"})})}function Ut(e,t){if(!e)return"";let[n,
o]=e.split(".").map(s=>t.zones[s]?.label??"");return t.front.replace("{one}",()=>n).replace("{other}",()=>o)}var ao=(e,t)=>t.
legend.lines.find(n=>n.basis===e.basis)?.text??"",Pi=(e,t)=>`${Ut(e.id,t)}. ${ao(e,t)}`;function zi(e,t,n,o){if(e.key===
"Enter"||e.key===" ")o();else if(Oi.includes(e.key))ro(t,n,1);else if(Ti.includes(e.key))ro(t,n,-1);else return;e.preventDefault(),
e.stopPropagation()}function ro(e,t,n){let o=e[(t+n+e.length)%e.length];e[t].setAttribute("tabindex","-1"),o.setAttribute(
"tabindex","0"),o.focus()}function co(e,t,n){for(let s of e){let r=Ie(s,t);for(let a of[s.line,s.hit].flatMap(qt))a.classList.
toggle("is-selected",r);let[i]=qt(s.hit);i.getAttribute("aria-pressed")!==String(r)&&i.setAttribute("aria-pressed",String(
r))}let o=n&&e.find(s=>Ie(s,t));if(o)for(let s of e)qt(s.hit)[0].setAttribute("tabindex",s===o?"0":"-1")}function lo(e,t,n,o){
let s=new Map;for(let i of n)if(Ie(i,o))for(let a of i.front.differs)s.set(a.join(),a);let r={renderer:t,pane:"cm-points",
radius:7,className:"cm-differs",interactive:!1};return Array.from(s.values(),([i,a])=>L.circleMarker([a,i],r).addTo(e))}var mo=40,Vt=class{constructor(t){this.ground=t,this.drawn="",this.corners=[]}overlaps({left:t,right:n,top:o,bottom:s},r){
let i=_(this.ground),a=i.ownerSVGElement.createSVGPoint(),c=Math.max(2,Math.ceil((n-t)/mo)),l=Math.max(1,Math.ceil((s-o)/
mo));for(let f=0;f<=c;f++)for(let m=0;m<=l;m++)if(a.x=t+(n-t)*f/c+r.x,a.y=o+(s-o)*m/l+r.y,i.isPointInFill(a))return!0;return!1}overlapsAny(t,n){
let[o,s]=[t.left+n.x,t.right+n.x],[r,i]=[t.top+n.y,t.bottom+n.y];return this.overlaps(t,n)||this.outline().some(({x:a,y:c})=>a>=
o&&a<=s&&c>=r&&c<=i)}outline(){let t=_(this.ground).getAttribute("d")??"";return t!==this.drawn&&(this.drawn=t,this.corners=
[...t.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([,n,o])=>({x:Number(n),y:Number(o)}))),this.corners}};var lt=class{constructor(t,n,o,s){this.map=t,this.prefix=n,this.words=s,this.items=[],this.earlier=[],this.layers=[],this.
lines=[],this.compared=[],this.change=null,this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.renderers=
Vn(t),this.border=o.border,this.ground=Jn(t,this.renderers,o),this.cover=new Vt(this.ground),t.on("click",()=>B({type:"e\
mpty"})),this.bands=[],t.on("zoomend",()=>Ne(t,this.bands))}drawBasemap(t){Yn(this.map,this.renderers,t,this.border,this.
ground)}show(t,n,o,s,r=!0){this.showGround(t,n,s),r&&this.showAroundFronts(t,o)}showGround(t,n,o){this.focusable=o;for(let r of this.
layers)r.remove();let s=Xt(this.map,this.renderers["cm-zones"],t,this.words,this.prefix);this.items=s.items,this.lines=Qn(
this.map,this.renderers,t),this.layers=[...s.layers,...this.lines],this.fronts=[],this.bands=[];for(let r of this.items)
this.dress(r,n,o)}showAroundFronts(t,n){let{fronts:o,bands:s}=to(this.map,this.renderers,t,this.lines);this.layers.push(
...o.map(({hit:r})=>r),...s.map(r=>r.layer)),this.fronts=o,this.bands=s,Ne(this.map,this.bands),io(o,n,this.words,this.focusable)}compare(t){
this.change=t;for(let n of this.compared)n.remove();this.compared=t?eo(this.map,this.renderers["cm-fronts"],t,this.words,
this.prefix):[]}changeAt({lng:t,lat:n}){let o=this.change?.handovers.find(({geometry:r})=>kt(r,[t,n])),s=r=>this.words.holders[r]?.
label??"";return o?this.words.changed.replace("{from}",()=>s(o.from)).replace("{to}",()=>s(o.to)):""}outline(t,n){for(let o of this.
outlined)o.remove();this.outlined=t?no(this.map,this.renderers["cm-fronts"],t,n):[]}dress(t,n,o){let s=_(t.path),r=t.holding.
zone;t.aria=[t.zone.name,t.holder.heldBy,t.area].join(`${this.words.comma} `),s.setAttribute("tabindex",o?"0":"-1"),s.setAttribute(
"role","button"),s.setAttribute("aria-label",t.aria),s.setAttribute("aria-pressed","false"),s.dataset.zone=r,s.addEventListener(
"keydown",c=>{(c.key==="Enter"||c.key===" ")&&(c.preventDefault(),n(r))}),t.path.on("click",c=>{L.DomEvent.stopPropagation(
c),t.path.closeTooltip(),n(r,c.latlng)});let i=d("div","cm-tip"),a=d("span");i.append(d("b","",t.zone.name),d("span","",
t.holder.heldBy),d("span","",t.area),a),t.path.on("mousemove",({latlng:c})=>{a.textContent=this.changeAt(c)}),ct()||t.path.
bindTooltip(i,{sticky:!0,className:"cm-tooltip"})}mark(t,n){for(let o of[...this.items,...this.earlier]){let s=_(o.path),
r=o.holding.zone===t.zone;s.classList.toggle("is-selected",r),s.classList.toggle("is-lit",t.zones.includes(o.holding.zone)),
s.classList.toggle("is-filtered",n.size>0&&!n.has(o.holding.controller)),s.getAttribute("aria-pressed")!==String(r)&&s.setAttribute(
"aria-pressed",String(r)),r&&document.activeElement!==s&&o.path.bringToFront()}co(this.fronts,t.front,this.focusable);for(let o of this.
rings)o.remove();this.rings=lo(this.map,this.renderers["cm-points"],this.fronts,t.front)}zoneAt(t){return this.items.find(
({holding:n})=>kt(n.geometry,t))?.holding.zone??null}};function Kt(e,t){let n=new Intl.NumberFormat(t.locale,{maximumFractionDigits:0}),
o=e.bounds?t.areaRange:t.area,[s,r]=e.bounds||[0,0];return o.replace("{km2}",n.format(e.km2)).replace("{low}",n.format(s)).
replace("{high}",n.format(r))}function fo(e,t,n,o,s){let r=d("div","cm-under"),i=d("button","cm-chosen"),a=d("span","cm-chosen-text"),c=d("b"),l=d("sp\
an"),f=d("span","cm-more"),m=d("span","","↓");return m.setAttribute("aria-hidden","true"),f.append(d("span","cm-spoken",
t.more),m),i.type="button",a.append(c,l),i.append(a,f),i.addEventListener("click",ho),r.append(i,n,Ci(e,t,s)),e.stage.after(
r),{show(u,h,g=!1){let x=o().filter(M=>M.holding.zone===h).map(M=>g?`${M.holder.heldBy}${t.comma} ${Kt({...M.holding,bounds:null},
t)}`:M.holder.heldBy);c.textContent=u||t.nothing,a.classList.remove("is-noted"),l.textContent=u?x.join(" · "):t.tapHint,
f.hidden=i.disabled=!He(),St(e.frame)},add(u){u&&(a.classList.add("is-noted"),l.textContent=u)}}}function uo({words:e,canvas:t},{
zone:n,front:o,at:s,places:r}){if(n)return[e.zones[n]?.name??"",n,!0];if(s)return[e.pointOffer,t.zoneAt(s)];let i=r.length===
1&&!o?e.places.find(({id:a})=>a===r[0]):null;return i?[i.name,t.zoneAt(i.at)]:[Ut(o,e),null]}function Ci(e,t,n){let o=d(
"button","cm-fold",t.fold);return o.type="button",e.side.id="cm-folded",o.setAttribute("aria-controls",e.side.id),o.setAttribute(
"aria-expanded","false"),o.addEventListener("click",()=>{let s=e.frame.classList.toggle("is-unfolded");if(o.setAttribute(
"aria-expanded",String(s)),n(),!s)return;let r=()=>e.side.scrollIntoView({block:"nearest"});r(),window.addEventListener(
"resize",r,{once:!0})}),o}async function po(e,t,{change:n,before:o,ground:s}){try{return await Promise.all([t&&e(t),n&&e(n),o&&s.length?e(o):null])}catch(r){
return reportError(r),null}}function Be(e){return JSON.stringify([e.zone,e.front,e.at,e.zones,e.places])}function mt(e){return e.parts.frame.classList.
contains("is-beside")}function Fe(e,t){return JSON.stringify([e.day,t.places,mt(e)&&[t.zone,t.zones]])}function go(e,t,n){
let o=e.canvas.items.filter(({holding:s})=>n.includes(s.zone)||n.includes(s.controller));return o.length?{...t,zones:o.map(
({holding:s})=>s.zone),places:[]}:t}function yo(e,t){return t?{...e,holdings:[...e.holdings,...t.holdings],fronts:[...e.
fronts,...t.fronts]}:e}function bo(e,t,n,o){return n.map(s=>{let r=[s.at[1],s.at[0]],i={renderer:t,pane:"cm-points",className:`cm-point ${s.agrees?
"agrees":"differs"}`},a=s.agrees?L.circleMarker(r,Object.assign({radius:4},i)):_i(r,i),c=d("div","cm-tip");return c.append(
d("b","",s.name),d("span","",o.points[s.agrees?"agrees":"differs"].replace("{holder}",wo(o,s.controller)).replace("{pain\
ted}",wo(o,s.painted)))),a.bindTooltip(c,{className:"cm-tooltip"}).addTo(e)})}function wo(e,t){return t&&e.holders[t]?.label||
"?"}function _i([e,t],n){return L.polyline([[[e-.02,t-.02],[e+.02,t+.02]],[[e-.02,t+.02],[e+.02,t-.02]]],n)}var De=!1;function Jt(e,t,n){let o=L.latLngBounds([]);for(let s of e)n.zones.includes(s.holding.zone)&&o.extend(s.path.getBounds());
for(let s of t)n.places.includes(s.id)&&o.extend([s.at[1],s.at[0]]);return o}function Et(e,t,n,o=1.6){let s=window.matchMedia(
"(prefers-reduced-motion: reduce)").matches,r=t.pad(.35),i={maxZoom:n+o,animate:!s,duration:.7};s?e.fitBounds(r,i):e.flyToBounds(
r,i)}function Yt(){De=!0}function xo(e){if(!De)return;De=!1;let t=L.latLngBounds([]);for(let n of e.canvas.outlined)t.extend(
n.getBounds());t.isValid()?Et(e.map,t,e.homeZoom(),2.8):e.refit()}var E=null,O={...Z,stamp:0},We=null,te,Qt=null,ko=null,So=new Set,Eo=!1,Lo=[],je=null,vo=null;function Mo(e,t,n){E=e,te=
t,je=n}function Ao(e){e.named=Fe(e,O),e.finished=!0,At()}function Oo(){We&&D(We)}var N=()=>O;function To(e){So=e,E&&Lt(E)}
function ee(e){Lo=e,E?.finished&&Lt(E)}function Po(e){Eo=e,E&&_o(E)}function Ze(e,t){e.day=t.day,e.main=t.main,e.statements=
t.statements,e.shownDay=t,e.legend.show(t),e.canvas.show(t,e.acts.ground,e.acts.front,!0,e.finished);for(let n of e.insets)
n.canvas.show(t,e.acts.zone,e.acts.front,!1);xt(e.parts,e.words,t)}function zo(e,t){Dn(e,t),e.shownDay&&e.legend.show(yo(
e.shownDay,t)),e.labels.place(),Lt(e)}async function $i(e,t,{change:n=null,before:o=null,ground:s=[]}){let r=[t,n,o,...s].
join("|");if(Qt===r){ko===r&&B({type:"drawn",day:e.day,file:t});return}Qt=r;let i=await po(te,je===t?null:t,{change:n,before:o,
ground:s});if(Qt!==r||(i||(Qt=null),!i))return;let[a,c,l]=i;a&&Ze(e,a),je=t;for(let f of Co(e))f.compare(c),f.outline(l,
s);e.legend.changed(c),e.legend.key("outline",!!l),e.swipe.follow(e.shownDay?.labels[e.words.language]??"",o?()=>te(o):null),
xo(e),(a||vo!==n)&&Lt(e),vo=n,ko=r,B({type:"drawn",day:e.day,file:t})}function Co(e){return[e.canvas,...e.insets.map(t=>t.
canvas)]}function D(e){if(!E?.finished){We=e;return}if(e.stamp<O.stamp)return;let t=Be(O);O=Object.assign({},O,e),Be(O)!==
t&&Lt(E),E.pointsFile!==(O.points||null)&&(E.pointsFile=O.points||null,_o(E)),e.day&&$i(E,e.day,e)}async function _o(e){
let t=O.points||null;e.parts.frame.classList.toggle("has-points",!!t);let n=Eo&&t?await te(t):{points:[]};if((O.points||
null)===t){for(let o of e.points)o.remove();e.points=bo(e.map,e.canvas.renderers["cm-points"],n.points,e.words)}}function Lt(e){
let{parts:t,labels:n}=e;V(t.frame),t.frame.classList.toggle("has-selection",!!O.zone);let o=go(e,O,Lo);t.frame.classList.
toggle("has-highlight",o.zones.length+o.places.length>0);for(let r of Co(e))r.mark(o,So);for(let r of y(t.frame,".cm-con\
ference-place"))r.classList.toggle("is-lit",O.places.includes(r.dataset.place??""));e.chosen.show(...uo(e,O)),e.spot.show(
O.at,e.canvas.renderers["cm-points"]);let s=Fe(e,O);if(s===e.named)n.mark();else for(let r of[n,...e.insets.map(i=>i.labels)])
r.place();e.named=s}function $o(e){let t=E?.statements[e];t&&D({...O,zones:t.zones,places:t.places})}function ne(e){let t=E?.
statements[e];if(!E||!t)return;let n=Jt(E.canvas.items,E.words.places,t);n.isValid()?Et(E.map,n,E.homeZoom()):E.refit()}
function ft(){return O.stamp+=1,O.stamp}var Mt=()=>{E?.finished&&(E.refit(),E.labels.place())},At=()=>{E?.parts.frame.classList.
contains("is-narrow")&&mt(E)!==oe()&&Mt()},Ot=()=>E?.map,No=()=>E?.day,q=()=>E?.canvas,Ro=()=>E?.legend;var Io=!1,Xe=!1;function Ho(){Xe=!0}function C(){if(Xe)return window;try{if(window.parent.document)return window.parent}catch(e){
if(!(e instanceof DOMException))throw e}return window}var Ge=e=>e.slice(e.lastIndexOf("/")+1),Bo=e=>typeof e=="string"&&
!!C().controlmapParts?.has(Ge(e));async function Fo(e){if(typeof e!="string")return null;let{controlmapParts:t}=C(),n=t?.
get(Ge(e));t?.delete(Ge(e));let o=await n;return typeof o?.json=="function"?o.ok?o.json().catch(()=>null):null:o??null}function B(e){
let t=e.type!=="ready"&&e.type!=="drawn",n={stamp:t?ft():0,...e},o=C();t&&!Xe&&!o.ControlMapPage?.channel()&&(o.controlmapAct=
n),o.dispatchEvent(new o.CustomEvent("controlmap",{detail:n}))}function He(){return y(C().document,".cm-panel").find(e=>e.
offsetParent)}function oe(){let{page:e}=document.body.dataset;return e?e!=="map":C()!==window&&!!window.frameElement?.closest(
'[class*="-page"]:not(.st-key-map-page)')}async function ho(){document.fullscreenElement&&await document.exitFullscreen();
let e=He();e&&(e.tabIndex=-1,e.scrollIntoView(),e.focus({preventScroll:!0}))}var Ri=([e,t,n])=>.299*e+.587*t+.114*n;function V(e){
let t=C().document.querySelector(".stApp"),n=t&&getComputedStyle(t).backgroundColor.match(/[\d.]+/g),o=n?Ri(n.map(Number))<
110:window.matchMedia("(prefers-color-scheme: dark)").matches;document.documentElement.classList.toggle("cm-dark",o),e.classList.
toggle("is-dark",o),Io||Ii(e,t),Io=!0}function Ii(e,t){let n=()=>V(e);t&&new MutationObserver(n).observe(t,{attributes:!0,
attributeFilter:["class","style"]}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",n)}function Do(){
let t=y(document,'link[rel="stylesheet"]').filter(o=>!o.sheet),n=o=>new Promise(s=>{for(let r of["load","error"])o.addEventListener(
r,s,{once:!0})});return Promise.all(t.map(n))}function St(e){window.Streamlit&&e.classList.contains("is-narrow")&&window.
Streamlit.setFrameHeight(Math.ceil(e.scrollHeight)+2)}function Wo(){window.matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",()=>{for(let e of y(document,".cm-frame"))V(e)})}var se=null;function jo(e){let t=document.querySelector(".cm-frame"),n=Ot(),o=C().document,s=o.querySelector(".cm-here");
s&&(s.textContent=o.location.href);for(let r of[o.documentElement,document.documentElement])r.classList.toggle("is-print\
ed",e);!t||!n||(e?(se={center:n.getCenter(),zoom:n.getZoom()},document.documentElement.classList.remove("cm-dark"),t.classList.
remove("is-dark")):V(t),Mt(),!e&&se&&n.setView(se.center,se.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>jo(
!0));window.addEventListener("afterprint",()=>jo(!1));function dt(e){B({type:"zone",id:e}),D({...Z,zone:e,stamp:N().stamp})}function Hi(e){B({type:"front",id:e}),D({...Z,front:e,
stamp:N().stamp})}function Tt(e){let t=q(),n=t?.words.places.find(s=>s.id===e),o=n&&t?.zoneAt(n.at);return{...Z,zones:o?
[o]:[],places:[e]}}function Ke(e){B({type:"place",id:e}),D({...Tt(e),stamp:N().stamp})}function Zo(e,t){B({type:"at",id:e}),
D({...Z,at:t,stamp:N().stamp})}function Go(e){return{zone:dt,ground:(n,o)=>{dt(n),o&&e(o)},front:Hi}}var Bi=2.2;function Pt(e,t){let n=q();if(!n)return;let o=r=>r===e?[t]:[],s=Jt(n.items,n.words.places,{zones:o("zone"),places:o(
"place")});s.isValid()&&Et(n.map,s,n.map.getMinZoom(),Bi)}function Fi(){let e=q(),{at:t,places:n,zone:o}=N(),s=e?.words.
places.find(({id:a})=>a===n[0]),r=e?.items.find(({holding:a})=>a.zone===o),i=t??s?.at??r?.holding.label_spots[0];return i?
L.latLng(i[1],i[0]):null}function Xo(e){let{zoomIn:t}=e;e.zoomIn=(n,o)=>{let s=Fi();return!s||!e.getBounds().contains(s)?
t.call(e,n,o):e.setZoomAround(s,e.getZoom()+(n??e.options.zoomDelta??1),o)}}var Ue="cm-incidents",Di=18,Wi=44,ji=2.6,qe=30,Zi=.006,Ko=4,qo=[],Ve=[],re=null,Je=null;function ie(e){let t=q();t&&(Ve=
e,re!==t&&t.map.on("zoomend",()=>Ye(t)),re=t,t.map.getPane(Ue)||(t.map.createPane(Ue).style.zIndex="620"),Ye(t),Ro()?.key(
"events",Ve.length>0))}function Ye(e){for(let t of qo)t.remove();qo=Ki(e,Ve).map(t=>qi(e,t))}var Gi=e=>!!(Je&&e.some(({at:t})=>Xi(
t,Je))),Xi=(e,t)=>e.every((n,o)=>Math.abs(n-t[o])<Zi);function Vo(e){Je=e,re&&Ye(re)}function Ki(e,t){let n=new Map,o=[];
for(let s of t){let{x:r,y:i}=e.map.project([s.at[1],s.at[0]]),[a,c]=[Math.floor(r/qe),Math.floor(i/qe)],f=[-1,0,1].flatMap(
u=>[-1,0,1].flatMap(h=>n.get(`${a+u} ${c+h}`)??[])).find(u=>Math.hypot(u.x-r,u.y-i)<qe);if(f){f.count+=s.count,f.spots.push(
s);continue}let m={at:[s.at[1],s.at[0]],count:s.count,spots:[s],x:r,y:i};o.push(m),n.set(`${a} ${c}`,[...n.get(`${a} ${c}`)??
[],m])}return o}function qi(e,t){let{at:n,count:o,spots:s}=t,r=Math.min(Wi,Di+ji*Math.sqrt(o-1)),i=s.length>1?e.words.legend.
cluster.replace("{n}",String(o)):s[0].label,a=L.divIcon({html:Vi(e,t,r),className:"cm-event-mark",iconSize:[r,r]}),c=L.marker(
n,{icon:a,pane:Ue,keyboard:!0,title:"",alt:i}).addTo(e.map);return c.getElement()?.setAttribute("aria-label",i),c.getElement()?.
classList.toggle("is-lit",Gi(s)),c.bindTooltip(d("div","cm-tip",i),{className:"cm-tooltip",offset:[0,-r/2],direction:"to\
p"}),s.length>1&&e.map.getZoom()<e.map.getMaxZoom()?c.on("click",()=>e.map.fitBounds(L.latLngBounds(s.map(f=>[f.at[1],f.
at[0]])).pad(.3))):c.bindPopup(()=>Ji(s),{className:"cm-event-popup",maxWidth:260,minWidth:180}).on("popupopen",Ui),c}function Ui({
popup:e,target:t}){let n=e.getElement(),o=n?.closest(".cm-stage");if(!n||!o)return;t.closeTooltip();let s=o.getBoundingClientRect(),
{left:r,right:i}=n.getBoundingClientRect(),a=Math.max(s.left+Ko-r,0)||Math.min(s.right-Ko-i,0);a&&(n.style.marginLeft=`${a}\
px`);let c=n.getBoundingClientRect(),f=[...o.querySelectorAll(".leaflet-bar")].map(u=>u.getBoundingClientRect()).filter(
u=>u.left<c.right&&u.right>c.left&&u.top<c.bottom).map(u=>u.bottom),m=Math.max(s.top,...f.filter(u=>u>c.top))-c.top;m>0&&
(n.style.marginBottom=`${Number.parseFloat(getComputedStyle(n).marginBottom)-m}px`)}function Vi(e,{count:t,spots:n},o){let s=o/
2,r=w("svg",{width:o,height:o,viewBox:`0 0 ${o} ${o}`,"aria-hidden":"true"});if(r.append(w("path",{d:Uo(s,s-1),class:"cm\
-event"})),t>1){let i=w("text",{x:s,y:s,class:"cm-event-count"});i.textContent=String(t),r.append(i)}else{let i=e.words.
holders[n[0].holder]||{fill:"#888"},a=w("path",{d:Uo(s,s-4.5),class:"cm-event-inner"});a.style.fill=i.fill,r.append(a)}return r}
var Uo=(e,t)=>`M${e},${e-t} L${e+t},${e} L${e},${e+t} L${e-t},${e} Z`;function Ji(e){let t=d("div","cm-event-details");for(let n of e){
t.append(d("p","cm-event-label",n.label));let o=d("ul");for(let[s,r]of n.rows){let i=d("li");i.append(d("b","",s)),r&&i.
append(` ${r}`),i.dir="auto",o.append(i)}n.rest&&o.append(d("li","",n.rest)),o.children.length&&t.append(o)}return t}function ot(e,t,n,o,s){let r=d("a",t);r.href="#",r.role="button",r.setAttribute("aria-label",n);let i=w("svg",{viewBox:"\
0 0 16 16",class:"cm-icon"});return i.append(w("path",{d:o})),r.append(i),L.DomEvent.on(r,"click",L.DomEvent.stop).on(r,
"click",s),r.addEventListener("keydown",a=>{a.key===" "&&(a.preventDefault(),r.click())}),e.zoomControl.getContainer()?.
append(r),r}function Jo(e,t,n){if(!document.fullscreenEnabled)return;let o=ot(e,"cm-full",n.fullScreen,"M2 6V2h4m4 0h4v4\
m0 4v4h-4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():t.requestFullscreen().catch(()=>{o.hidden=
!0})}),s=()=>o.setAttribute("aria-pressed",String(!!document.fullscreenElement));document.addEventListener("fullscreench\
ange",s),s()}var Yi=54,Qi=12.2,ta=130,ea=200,na=1.12,oa=.48;function Qe({frame:e,head:t}){let n=C(),o=Number.parseFloat(n.getComputedStyle(
n.document.documentElement).fontSize),s=n===window?e:window.frameElement,r=Math.max(0,s.getBoundingClientRect().top+n.scrollY)+
t.offsetHeight,i=n.innerHeight-r-Yi-Qi*o;if(i<ea&&!e.classList.contains("is-tight"))return e.classList.add("is-tight"),Qe(
{frame:e,head:t});let a=Math.min(e.clientWidth*na,n.innerHeight*oa);return Math.round(Math.max(ta,Math.min(a,i)))}var Yo={zoom:0,moved:0};function Qo(e,t,n,o,s,r){if(e)return[{from:[4,Math.round(o*.06)],to:[6,Math.round(o*(t?.06:.14))],
...Yo}];let i=[],a=Array.from({length:168/28+1},(c,l)=>l*28);for(let[c,l]of n)for(let f of c===null||l===null?a:[0])for(let m of s>
168?[...a,s]:a){let u=[c===null?6+f:c,8],h=[l===null?6+f:l,10+m],g=r(L.point(u).add(h));Number.isFinite(g)&&i.push({from:u,
to:h,zoom:g,moved:f+m})}return i.length?i.sort((c,l)=>l.zoom-c.zoom||c.moved-l.moved):[{from:[0,0],to:[0,0],...Yo}]}function ts(e,t,n){
let o=n.childElementCount?n.offsetWidth+14:6,s=t.offsetWidth+14;return e.frame.dir==="rtl"?[[null,o],[s,null],[s,o]]:[[o,
null],[o,s]]}function es(e,t){let n=e.getContainer().getBoundingClientRect(),{min:o}=e.getPixelBounds(),s=e.getSize().divideBy(
2);return({x:r,y:i,width:a,height:c},{from:l,to:f})=>{let m=e.getBoundsZoom(t,!1,L.point(l).add(f)),h=e.project(t.getSouthWest(),
m).add(e.project(t.getNorthEast(),m)).add(L.point(f)).subtract(l).divideBy(2).subtract(s),g=e.getZoomScale(e.getZoom(),m),
x=(h.x+r-n.x)*g-o.x+n.x,M=(h.y+i-n.y)*g-o.y+n.y;return new DOMRect(x,M,a*g,c*g)}}var sa=640,ra=20,ns=36,ia=8e3;function os(e,t){let n=d("div","cm-frame");n.dir=t.direction,n.lang=t.language,e.before(n);
let o=d("div","cm-head"),s=d("div","cm-title",t.title);s.id="cm-title",n.setAttribute("role","region"),n.setAttribute("a\
ria-labelledby",s.id);for(let m of document.querySelectorAll('meta[name="viewport"]'))m.setAttribute("content","width=de\
vice-width, initial-scale=1");let r=d("div","cm-subtitle"),i=d("div","cm-finding");o.append(s,i,r);let a=d("div","cm-sta\
ge");a.append(e);let c=d("div","cm-side"),l=d("div","cm-foot"),f=d("div","cm-source",t.source);return l.append(f),n.append(
o,a,c,l),{frame:n,head:o,stage:a,side:c,foot:l,title:s,finding:i,subtitle:r,source:f}}function ss(e,t){let{x:n,y:o,width:s,
height:r}=e.getBoundingClientRect();return new DOMRect(n,o-t,s,r+t)}function rs(e,t,n,o,s,r){let i=e.frame.clientWidth<sa,
a=i&&oe();e.frame.classList.toggle("is-narrow",i),e.frame.classList.toggle("is-beside",a),e.frame.classList.remove("is-t\
ight"),i&&e.frame.style.setProperty("--cm-stage",`${Qe(e)}px`);let c=i?e.side:e.stage;if(o.parentNode!==c&&c.append(s,o),
t.invalidateSize({animate:!1}),Math.min(e.stage.clientWidth,e.stage.clientHeight)<ra)return i;let l=L.latLngBounds([[n[1],
n[0]],[n[3],n[2]]]),f=i?[]:[o,...y(s,":scope > *")],m=ns+14+Math.max(o.offsetHeight,s.offsetHeight),u=A=>t.getBoundsZoom(
l,!1,A),h=Qo(i,a,ts(e,o,s),e.stage.clientHeight,m,u),g=A=>t.fitBounds(l,{animate:!1,paddingTopLeft:A.from,paddingBottomRight:A.
to});g(h[0]);let x=f.map(A=>ss(A,A===o?ns:0)),M=es(t,l),S=A=>!x.some(gt=>r.ground(M(gt,A))),z=h.find(S)??h[h.length-1];return z!==
h[0]&&g(z),aa(t.zoomControl.getContainer(),r.much),i}function aa(e,t){let n=()=>y(e,"a").some(r=>t(ss(r,0))),o=e.parentElement,
s=o?.parentElement&&y(o.parentElement,".leaflet-top").find(r=>r!==o);!o||!s||!n()||(s.append(e),n()&&o.append(e))}function is(e,t,n){
let o=L.Control.Scale.extend({_updateMetric(r){let i=this._getRoundNum(r)/1e3,a=new Intl.NumberFormat(n.locale).format(i);
this._updateScale(this._mScale,n.distance.replace("{km}",a),i*1e3/r)}}),s=new o({imperial:!1,maxWidth:110}).addTo(e).getContainer();
s&&t.prepend(s)}function as(e,t){t.direction==="rtl"&&e.zoomControl.setPosition("topright"),y(e.zoomControl.getContainer(),
"a").forEach((o,s)=>{o.title="",o.setAttribute("aria-label",s===0?t.zoomIn:t.zoomOut)})}function cs(e,t,n){if(n.base.choices.
length<2)return;let o=d("label","cm-base",`${n.base.label} `),s=d("select");for(let c of n.base.choices)s.append(new Option(
c.name,c.id));o.append(s);let r=d("span","cm-credit");t.foot.append(o,r);let i=null,a;s.addEventListener("change",()=>{let c=n.
base.choices.find(f=>f.id===s.value);if(i&&i.remove(),i=null,clearTimeout(a),r.textContent=c?.credit??"",t.frame.classList.
remove("has-raster"),!c?.url)return;let l=()=>{r.textContent=n.base.silent};i=L.tileLayer(c.url,{maxZoom:18,pane:"cm-ras\
ter"}).addTo(e),i.once("tileerror",l),a=setTimeout(l,ia),i.once("tileload",()=>{clearTimeout(a),r.textContent=c.credit,t.
frame.classList.add("has-raster")})})}function ls(e,t){let n=d("div","cm-insets"),o=[];for(let s of e.insets){let r=d("div","cm-inset"),i=d("div","cm-inset-ma\
p");r.append(d("div","cm-inset-name",t.insets[s.id]),i),n.append(r),o.push({holder:i,inset:s})}if(t.conference.places.length){
let s=d("div","cm-inset cm-conference");s.append(d("div","cm-inset-name",t.conference.title));for(let r of t.conference.
places){let i=d("div","cm-conference-place");i.dataset.place=r.id;let a=d("span","cm-arrow","↑");a.style.transform=`ro\
tate(${r.bearing}deg)`,a.setAttribute("aria-hidden","true"),i.append(a,d("span","",r.name),d("span","cm-far",r.distance)),
s.append(i)}n.prepend(s)}return{insets:n,maps:o}}function P(e,t,n,o){return{left:e,top:t,right:e+n,bottom:t+o}}function zt(e,t){return e.left<t.right+2&&t.left<e.right+2&&
e.top<t.bottom+2&&t.top<e.bottom+2}function Ct(e,t){return e.left>=t.left&&e.right<=t.right&&e.top>=t.top&&e.bottom<=t.bottom}
function ae(e){let t=e.split(" "),n=Math.ceil(t.length/2);return t.length>1?[e,`${t.slice(0,n).join(" ")}
${t.slice(n).join(" ")}`]:[e]}var G=2,ca=12e3,la=5e3,tn=-1,ms=-2,fs=e=>(e*37+11)%256;function ma(e){let t=new Int16Array(e.length/4);for(let n=0,o=0;n<
t.length;n++,o+=4)e[o+3]===0?t[n]=tn:t[n]=e[o+3]===255&&e[o+1]===fs(e[o])?e[o]-1:ms;return t}var ce=class{constructor(t,n,o){
this.columns=Math.max(1,Math.ceil(n.x/G)),this.rows=Math.max(1,Math.ceil(n.y/G));let s=document.createElement("canvas");
s.width=this.columns,s.height=this.rows;let r=s.getContext("2d",{willReadFrequently:!0});r.setTransform(1/G,0,0,1/G,-o.x/
G,-o.y/G),t.forEach((i,a)=>{r.fillStyle=`rgb(${a+1},${fs(a+1)},0)`,r.fill(new Path2D(_(i.path).getAttribute("d")??""),"e\
venodd")}),this.index=ma(r.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(t.length);for(let i of this.
index)i>=0&&(this.extent[i]+=G*G)}at(t,n){let o=Math.floor(t/G),s=Math.floor(n/G);return o<0||s<0||o>=this.columns||s>=this.
rows?tn:this.index[s*this.columns+o]}holds(t,n){if(this.at(n.left,n.top)!==t||this.at(n.right,n.bottom)!==t)return!1;for(let o=n.
top;o<=n.bottom;o+=4)for(let s=n.left;s<=n.right;s+=4)if(this.at(s,o)!==t)return!1;return!0}hidden(t){let n=0,o=0;for(let s=t.
top;s<=t.bottom;s+=6)for(let r=t.left;r<=t.right;r+=6)n+=this.weight(this.at(r,s)),o++;return n/o}weight(t){if(t===tn)return 0;
let n=t===ms?0:this.extent[t];return n>ca?.35:n>la?1.4:4}};var fa=[18,28,40,54,70,88,108,130,156,186,220,260],ds=24,da=6,ua=12,ha=110,pa=300,ga=900,ya=90,wa=3e3;function ba(e,t,n,o){
let s=(r,i,a)=>Math.sign((i.x-r.x)*(a.y-r.y)-(i.y-r.y)*(a.x-r.x));return s(e,t,n)!==s(e,t,o)&&s(n,o,e)!==s(n,o,t)}function en(e,t,n){
let o=n.x-t.x,s=n.y-t.y;if(Math.max(t.x,n.x)<e.left||Math.min(t.x,n.x)>e.right||Math.max(t.y,n.y)<e.top||Math.min(t.y,n.
y)>e.bottom)return!1;let r=s*(e.left-t.x),i=s*(e.right-t.x),a=o*(e.top-t.y),c=o*(e.bottom-t.y);return Math.max(a,c)>=Math.
min(r,i)&&Math.min(a,c)<=Math.max(r,i)}function xa(e,t){return t.x>=e.left-4&&t.x<=e.right+4&&t.y>=e.top-4&&t.y<=e.bottom+
4}function ka(e,t){return{x:Math.max(t.left,Math.min(e.x,t.right)),y:Math.max(t.top,Math.min(e.y,t.bottom))}}function le(e,t,n,o,s){
let r=[];for(let i of fa)for(let a=0;a<ds;a++){let c=2*Math.PI*a/ds,l=t.x+Math.cos(c)*(i+o/2),f=t.y+Math.sin(c)*(i+s/2),
m=P(l-o/2,f-s/2,o,s);if(!e.free(m))continue;let u=ka(t,m),h=Math.hypot(u.x-t.x,u.y-t.y),g=e.taken.filter(M=>!xa(M,t)&&en(
M,t,u)).length,x=h+h*h/ya;r.push({form:n,box:m,wide:va(m),end:u,cost:x+ha*e.ground.hidden(m)+pa*g})}return r}function va(e){
return P(e.left-4,e.top-4,e.right-e.left+8,e.bottom-e.top+8)}function Sa(e,t){if(zt(e.chosen.box,t.chosen.box))return 1/0;
let n=[ba(e.spot,e.chosen.end,t.spot,t.chosen.end),en(e.chosen.wide,t.spot,t.chosen.end),en(t.chosen.wide,e.spot,e.chosen.
end)];return ga*n.filter(Boolean).length}function Ea(e,t){let n=null,o=1/0;for(let s of e.room){if(s.cost>=o)break;let r=s.
cost;for(let i of t){if(r>=o)break;i.chosen&&(r+=Sa({spot:e.spot,chosen:s},{spot:i.spot,chosen:i.chosen}))}r<o&&(n=s,o=r)}
return e.chosen=n,o}function La(e){let t=[e,e.slice().sort((n,o)=>n.room.length-o.room.length)];for(let n=1;n<Math.min(ua,
e.length);n++){let o=e.slice(n).concat(e.slice(0,n));t.push(n%2?o.reverse():o)}return t}function us(e){let t=[],n=1/0;for(let o of La(
e)){for(let r of e)r.chosen=null;let s=1/0;for(let r=0;r<da;r++){let i=s;s=0;for(let a of o)s+=Math.min(wa,Ea(a,o.filter(
c=>c!==a&&c.chosen)));if(s===i)break}s<n&&(n=s,t=e.map(r=>r.chosen))}e.forEach((o,s)=>{o.chosen=t[s]})}var Ma=160;function Aa({options:e},t){let n=e.most?.()??t.length;if(t.length<=n)return t;let o=e.foremost?.()??[],s=i=>(i.
right-i.left)*(i.bottom-i.top),r=([i,a])=>(o.includes(i.holding.zone)?1e12:i.zone.silent?0:1e9)+s(a);return t.slice().sort(
(i,a)=>r(a)-r(i)).slice(0,n)}function hs(e,[t,n]){return Math.min(n.right-n.left,n.bottom-n.top)<Gt?{x:(n.left+n.right)/
2,y:(n.top+n.bottom)/2}:e.at(t.holding.label_spots[0])}function Oa({view:e,covered:t},{x:n,y:o}){let s=P(n,o,0,0);return Ct(
s,e)&&!t.some(r=>Ct(s,r))}function ps(e,t){let n=t.filter(s=>Oa(e,hs(e,s))),o=Aa(e,n).map(([s,r])=>{let i=hs(e,[s,r]),a=Ta(
e,s),c=ae(s.zone.label).flatMap(f=>{a.textContent=f;let[m,u]=e.sized(`callout${f}`,a);return le(e,i,f,m,u).filter(({end:h})=>Math.
hypot(h.x-i.x,h.y-i.y)<=Ma)});return{element:a,spot:i,room:c.sort((f,m)=>f.cost-m.cost),chosen:null}});nn(e,o);for(let{element:s,
chosen:r}of o)r&&(s.textContent=r.form)}function nn(e,t){us(t);for(let{element:n,spot:o,chosen:s}of t){if(!s){n.remove();
continue}e.put(n,s.box),Pa(e,o,s.end)}}function Ta(e,t){let n=d("button","cm-label cm-callout",t.zone.label);return n.type=
"button",n.dataset.zone=t.holding.zone,n.setAttribute("aria-label",t.aria),n.style.setProperty("--holder",t.holder.fill),
n.style.setProperty("--holder-dark",t.holder.dark),n.addEventListener("click",o=>{o.stopPropagation(),e.options.choose(t.
holding.zone)}),n}function Pa(e,t,n){let o=Math.min(t.x,n.x)-3,s=Math.min(t.y,n.y)-3,r={width:Math.abs(t.x-n.x)+6,height:Math.
abs(t.y-n.y)+6},i=w("svg",{class:"cm-leader",...r,"aria-hidden":"true"});i.style.transform=`translate(${o+e.origin.x}px,${s+
e.origin.y}px)`;let a=w("line",{x1:t.x-o,y1:t.y-s,x2:n.x-o,y2:n.y-s});i.append(a,w("circle",{cx:t.x-o,cy:t.y-s,r:2})),e.
root.prepend(i);let c=Math.ceil(Math.hypot(n.x-t.x,n.y-t.y)/5);for(let l=0;l<=c;l++){let f=t.x+(n.x-t.x)*l/Math.max(1,c),
m=t.y+(n.y-t.y)*l/Math.max(1,c);e.taken.push(P(f-1,m-1,2,2))}}var za=26,Ca=300,_a=80;function $a(e){let t=Math.ceil(e.length/za),n=Math.ceil(e.length/t)+2;return e.split(" ").reduce(
(o,s)=>{let r=o.at(-1);return r===void 0||r.length+s.length>=n?o.push(s):o[o.length-1]=`${r} ${s}`,o},[]).join(`
`)}var Na=(e,t)=>Math.hypot(t.x-e.x,t.y-e.y)<=_a;function gs(e,t){let n=t.map(({at:o,text:s})=>{let r=$a(s),i=d("div","c\
m-label cm-remark",r),[a,c]=e.sized(`remark${r}`,i),l=e.at(o),m=le(e,l,r,a,c).map(h=>({...h,cost:h.cost+Ca*e.ground.hidden(
h.box)})).filter(({end:h})=>Na(l,h)).sort((h,g)=>h.cost-g.cost);return{element:i,spot:l,room:m,chosen:null}});nn(e,n)}var Ra=3;function ws(e,t){let n=[],o=new Set;t.forEach((s,r)=>{if(o.has(s.holding.zone))return;o.add(s.holding.zone);let i=Ia(
e,s);if(!i)return;(Math.min(i.right-i.left,i.bottom-i.top)<Gt||!Ha(e,s,r,i))&&n.push([s,i])}),ps(e,n)}function Ia(e,t){let n=t.
path.getBounds(),o=e.map.latLngToContainerPoint(n.getNorthWest()),s=e.map.latLngToContainerPoint(n.getSouthEast());return s.
x<0||s.y<0||o.x>e.view.right||o.y>e.view.bottom?null:{left:o.x,top:o.y,right:s.x,bottom:s.y}}function Ha(e,t,n,o){let s=t.
zone.label.split(" ");if(o.right-o.left<Ra*Math.max(...s.map(a=>a.length)))return!1;let r=ae(t.zone.label),i=t.holding.label_spots.
map(a=>e.at(a));return[""," is-small"].some(a=>r.some(c=>ys(e,t,n,c+a,c,a,i))||r.some(c=>ys(e,t,n,c+a,c,a,Ba(e,o,i[0]))))}
function Ba(e,t,n){let o=[],s=Math.max(5,Math.ceil((t.right-t.left)/40));for(let r=Math.max(t.left,0);r<Math.min(t.right,
e.view.right);r+=s)for(let i=Math.max(t.top,0);i<Math.min(t.bottom,e.view.bottom);i+=s)o.push({x:r,y:i,far:Math.hypot(r-
n.x,i-n.y)});return o.sort((r,i)=>r.far-i.far)}function ys(e,t,n,o,s,r,i){let a=d("div",`cm-label cm-zone-name${r}`,s);a.
dataset.zone=t.holding.zone,a.style.setProperty("--holder-dark",t.holder.dark),a.style.setProperty("--holder-light",t.holder.
light);let[c,l]=e.sized(`zone${o}`,a);for(let f of i){let m=P(f.x-c/2,f.y-l/2,c,l);if(e.ground.holds(n,m)&&e.free(m))return e.
put(a,m),!0}return a.remove(),!1}var Fa={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},ut=class{constructor(t,n){this.map=t,this.options=n,this.
root=d("div","cm-label-layer leaflet-zoom-hide"),t.getPane("cm-labels")?.append(this.root),this.sizes=new Map,this.scene=
null,this.first=null,this.taken=[],this.covered=[],this.view=P(0,0,0,0),this.origin=L.point(0,0),this.ground=null,this.begun=
!1,t.on("zoomstart",()=>{this.root.replaceChildren(),this.scene=null}),t.on("resize",()=>{this.sizes.clear(),this.scene=
null});let o=()=>queueMicrotask(()=>{this.begun&&this.items().length&&this.place()});t.on("moveend resize",o)}sized(t,n){
this.root.append(n);let o=this.sizes.get(t)??[Math.ceil(n.offsetWidth),Math.ceil(n.offsetHeight)];return this.sizes.set(
t,o),o}place(){this.begun=!0;let t=this.items(),n=this.options.obstacles().map(r=>this.fromScreen(r)),o=this.map.zoomControl?.
getContainer(),s=JSON.stringify([[o?.offsetWidth,o?.offsetHeight],this.map.getZoom(),this.map.getCenter(),this.map.getSize(),
n,this.options.lit(),this.options.foremost?.(),this.options.unnamed?.()]);(s!==this.scene||t[0].path!==this.first)&&this.
placeAll(t,n),this.scene=s,this.first=t[0].path,this.mark()}mark(){for(let t of y(this.root,".cm-callout")){let n=t.dataset.
zone===this.options.selected();t.classList.toggle("is-selected",n),t.setAttribute("aria-pressed",String(n))}}items(){let t=this.
options.ground??this.options.zones;return t?t():[]}placeAll(t,n){this.root.replaceChildren(),this.origin=this.map.containerPointToLayerPoint(
[0,0]);let o=this.map.getSize();this.view=P(2,2,o.x-4,o.y-4),this.taken=[...n],this.covered=n;let s=this.map.zoomControl?.
getContainer();s&&this.taken.push(this.fromScreen(s.getBoundingClientRect())),this.ground=new ce(t,o,this.origin);for(let i of this.
options.lit())this.placePoint(i,"is-lit",!0);for(let i of this.options.places)i.rank==="capital"&&this.placePoint(i);this.
options.zones&&!this.options.unnamed?.()&&ws(this,t);let r=this.map.getZoom()-this.options.homeZoom();for(let i of qn.slice(
1))if(!(r+.01<Fa[i]-(this.options.eager||0)))for(let a of this.options.places)a.rank===i&&this.placePoint(a);gs(this,this.
options.remarks?.()??[]);for(let i of this.options.areas)this.placeArea(i)}fromScreen(t){let n=this.map.getContainer().getBoundingClientRect();
return P(t.left-n.left,t.top-n.top,t.width,t.height)}free(t){return Ct(t,this.view)&&!this.taken.some(n=>zt(t,n))}put(t,n){
this.taken.push(n),t.style.transform=`translate(${Math.round(n.left+this.origin.x)}px,${Math.round(n.top+this.origin.y)}\
px)`}at(t){return this.map.latLngToContainerPoint([t[1],t[0]])}placePoint(t,n="",o=!1){let s=this.at(t.at);if(s.x<4||s.y<
4||s.x>this.view.right||s.y>this.view.bottom)return;let r=P(s.x-3,s.y-3,6,6);if(this.taken.some(x=>zt(r,x))&&!o)return;let i=this.
target(t,`cm-label cm-place rank-${t.rank} ${n}`,t.name),[a,c]=this.sized(t.rank+n+t.name,i),l=[[7,-c/2],[-7-a,-c/2]];this.
options.mirrored&&l.reverse();let m=[...l,[-a/2,-7-c],[-a/2,7],[5,-c-3],[5,3],[-a-5,-c-3],[-a-5,3]].map(([x,M])=>P(s.x+x,
s.y+M,a,c)).filter(x=>this.free(x)),u=this.ground.at(s.x,s.y),h=m.find(x=>this.ground.holds(u,x))||m[0];if(!h&&(i.remove(),
!o))return;let g=this.target(t,`cm-dot rank-${t.rank} ${n}`);this.root.append(g),this.taken.push(r),g.style.transform=`t\
ranslate(${Math.round(s.x+this.origin.x)}px,${Math.round(s.y+this.origin.y)}px)`,h&&this.put(i,h)}target({id:t},n,o=""){
let s=d("div",n,o);return s.dataset.place=t,s.addEventListener("click",r=>{r.stopPropagation(),this.options.choosePlace(
t)}),s}placeArea(t){let n=d("div",`cm-label cm-area ${t.kind}`,t.name),[o,s]=this.sized(`area${t.name}`,n),r=this.at(t.at),
i=P(r.x-o/2,r.y-s/2,o,s);this.free(i)?this.put(n,i):n.remove()}};function bs(e,t,n,o,s,r){let i={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,doubleClickZoom:!1,boxZoom:!1,
keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},a=L.map(e,i),[c,l,f,m]=t.bounds,u=()=>a.fitBounds(
[[l,c],[m,f]],{animate:!1});u();let h=new lt(a,`cm-${t.id}-`,n,s);h.drawBasemap(o);let g=new ut(a,{places:s.places,zones:null,
areas:[],homeZoom:()=>a.getZoom(),eager:1,choose:r.zone,choosePlace:r.place,lit:()=>[],selected:()=>null,mirrored:s.direction===
"rtl",obstacles:()=>[],ground:()=>h.items});return{canvas:h,labels:g,fit(){a.invalidateSize({animate:!1}),u(),g.place()}}}var _t=20,$t=12,xs=(e="")=>w("svg",{class:`cm-swatch ${e}`,viewBox:`0 0 ${_t} ${$t}`,"aria-hidden":"true"});function on(e,t,n){
let o=xs("is-ground"),s=_t/e.length;if(e.forEach(({fill:i,pale:a},c)=>{let l=w("rect",{x:c*s,y:0,width:s,height:$t,class:`\
cm-swatch-fill${a?" is-pale":""}`});l.style.fill=i,o.append(l)}),n){let i=w("rect",{x:0,y:0,width:_t,height:$t,class:"cm\
-hatch"});i.style.fill=`url(#${n})`,o.append(i)}let r=w("rect",{x:.5,y:.5,width:_t-1,height:$t-1,class:"cm-swatch-edge"});
return r.style.stroke=t,o.append(r),o}function ks(e){let t=w("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-\
hidden":"true"});return t.append(w("path",{d:"M0,6 H30",class:`cm-front basis-${e}`})),t}function ht(...e){let t=xs();return t.
append(...e),t}var vs=()=>ht(w("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,opacity:.32}),w("path",{d:"M0,6 H20",
class:"cm-front basis-source"})),sn=()=>ht(w("circle",{cx:10,cy:6,r:4,class:"cm-point agrees"})),Ss=()=>ht(w("path",{d:"\
M6,2 L14,10 M6,10 L14,2",class:"cm-point differs"})),Es=()=>ht(w("path",{d:"M1,6 H19",class:"cm-was-halo"}),w("path",{d:"\
M1,6 H19",class:"cm-was"})),Ls=()=>ht(w("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),Ms=()=>ht(w("r\
ect",{x:.5,y:.5,width:_t-1,height:$t-1,class:"cm-change"}));function As(e,t,n){let o=[];t.plain&&o.push({fill:e.fill,pale:!1}),
t.pale&&o.push({fill:e.fill,pale:!0});let s=e.pattern!=="none"?n+t.controller:null;return on(o,t.shared?at.ink:e.dark,t.
shared?`${n}shared`:s)}var Da=3;function st(e,t,n=""){let o=d("div",`cm-legend-item ${n}`);return o.append(e,d("span","",t)),o}function Wa(e,t){
let n=new Map;for(let o of[!1,!0])for(let s of t.legend.holders)for(let r of e.holdings){if(r.controller!==s||r.shared!==
o)continue;let i=`${s} ${o}`,a=n.get(i)??{controller:s,shared:o,plain:!1,pale:!1};a[t.zones[r.zone].silent?"pale":"plain"]=
!0,n.set(i,a)}return Array.from(n.values())}var me=class{constructor(t,n,o){this.words=t,this.prefix=n,this.wishes=o,this.
chosen=new Set,this.listed="",this.holders=d("div","cm-legend-holders"),this.holders.setAttribute("role","group"),this.holders.
setAttribute("aria-label",t.legend.filter),this.lines=d("div","cm-legend-lines"),this.extras=d("div","cm-legend-lines"),
this.element=d("div","cm-legend"),this.element.append(d("div","cm-legend-head",t.legend.title),this.holders,d("div","cm-\
legend-head",t.legend.basis),this.lines,this.extras),this.keys={change:st(Ms(),t.legend.change,"cm-key-change"),outline:st(
Es(),t.legend.outline),events:st(Ls(),t.legend.events)};for(let r of Object.values(this.keys))r.hidden=!0;let s=d("div",
"cm-legend-marks");s.append(st(sn(),t.legend.agrees),st(Ss(),t.legend.differs)),this.extras.append(...Object.values(this.
keys),this.toggle("cm-toggle-bands",[vs(),t.legend.band],o.bands),this.toggle("cm-toggle-points",[sn(),t.legend.points],
o.points),s)}toggle(t,n,o){let s=d("label",`cm-legend-toggle ${t}`),r=d("input");return r.type="checkbox",r.addEventListener(
"change",()=>{this.element.classList.toggle(`has-${t}`,r.checked),o(r.checked)}),s.append(r,...n),s}show(t){let{words:n}=this,
o=Wa(t,n),s=new Set(t.fronts.map(({basis:f})=>f)),r=n.legend.lines.filter(({basis:f})=>s.has(f)),i=this.paleFills(t),a=JSON.
stringify([o,r,i]);if(a===this.listed)return;this.listed=a;let c=new Set(o.map(({controller:f})=>f)),l=Array.from(this.chosen).
filter(f=>!c.has(f));for(let f of l)this.chosen.delete(f);this.holders.replaceChildren(...o.map(f=>this.holder(f))),this.
lines.replaceChildren(...r.map(({basis:f,text:m})=>st(ks(f),m)),...this.silent(i)),l.length&&this.wishes.filter(this.chosen)}holder(t){
let{legend:n,holders:o}=this.words,s=o[t.controller],r=d("button",`cm-legend-item${t.shared?" is-wide":""}`);r.type="but\
ton",r.dataset.holder=t.controller,r.title=n.filter,r.setAttribute("aria-pressed",String(this.chosen.has(t.controller)));
let i=t.shared?n.shared.replace("{holder}",()=>s.label):s.label;return r.append(As(s,t,this.prefix),d("span","",i)),r.addEventListener(
"click",()=>{this.chosen.delete(t.controller)||this.chosen.add(t.controller);for(let a of this.holders.querySelectorAll(
"button"))a.setAttribute("aria-pressed",String(this.chosen.has(a.dataset.holder??"")));this.wishes.filter(this.chosen)}),
r}paleFills(t){let n=t.holdings.filter(({zone:o})=>this.words.zones[o].silent).sort((o,s)=>s.km2-o.km2);return Array.from(
new Set(n.map(({controller:o})=>this.words.holders[o].fill))).slice(0,Da)}silent(t){if(!t.length)return[];let n=t.map(o=>({
fill:o,pale:!0}));return[st(on(n,at.ink,null),this.words.legend.silent)]}key(t,n){this.keys[t].hidden=!n}changed(t){let[
n]=t?.handovers??[];this.key("change",!!n);let o=this.keys.change.querySelector(".cm-change");n&&(o.style.fill=`url(#${Re(
this.prefix,n)})`)}};var ja=6371.0088,Za=10;function Ga(e){let t=s=>Math.sin(s*Math.PI/360)**2,n=s=>Math.cos(s*Math.PI/180),o=0;return e.reduce(
([s,r],[i,a])=>(o+=2*ja*Math.asin(Math.sqrt(Math.min(1,t(a-r)+n(a)*n(r)*t(i-s)))),[i,a]),e[0]),o}function Xa(e,{locale:t,
measured:n}){return n.replace("{km}",e.toLocaleString(t,{maximumFractionDigits:e<Za?1:0}))}function Ka({target:e},{places:t}){
let n=e.closest("[data-place]")?.dataset.place;return t.find(o=>o.id===n)?.at}function Os(e,t,n){let o=e.getContainer(),
s=d("output","cm-measured");o.after(s);let r=e.dragging,i={renderer:t,pane:"cm-points",className:"cm-measure",interactive:!1},
a=L.layerGroup().addTo(e),c=null;function l(u){c=u,f.setAttribute("aria-pressed",String(!!u)),o.classList.toggle("is-mea\
suring",!!u),a.clearLayers();let h=u??[],g=ct()?n.measureTouchHint:n.measureHint;for(let M of h)a.addLayer(L.circleMarker(
M,{...i,radius:3}));h.length>1&&a.addLayer(L.polyline(h,i));let x=h.length>1?Xa(Ga(h.map(({lng:M,lat:S})=>[M,S])),n):g;s.
textContent=u&&x,h.length>1&&s.append(d("span","cm-measure-end",n.measureEnd))}let f=ot(e,"cm-ruler",n.measure,"M1 5h14v\
6H1zm3.5 0v3M8 5v3m3.5-3v3",()=>l(c?null:[]));f.setAttribute("aria-pressed","false");let m=u=>{let h=!(u instanceof KeyboardEvent)||
u.key==="Enter"||u.key===" ";if(!(!c||!h||u.target.closest(".leaflet-control"))){if(u.stopImmediatePropagation(),u instanceof
KeyboardEvent)u.preventDefault(),l([...c,e.getCenter()]);else if(u.type==="click"&&!r.moved()){let g=Ka(u,n);l([...c,g?L.
latLng(g[1],g[0]):e.mouseEventToLatLng(u)])}}};for(let u of["click","dblclick","keydown"])o.addEventListener(u,m,!0);document.
addEventListener("keydown",({key:u})=>{c&&u==="Escape"&&l(null)})}var qa=({lng:e,lat:t})=>`${e.toFixed(3)}_${t.toFixed(3)}`,fe=class{constructor(t,n,o){this.map=t,this.choose=o,this.mark=
null,this.latlng=t.getCenter();let s=this.button(n.pointOffer);this.under=this.button(n.pointOffer),this.under.hidden=!0,
this.note=d("p","cm-offer-note");let r=d("div");r.append(this.note,s),this.popup=L.popup({className:"cm-offer",closeButton:!1,
autoPan:!1,offset:[0,-2]}).setContent(r);let i=t.getContainer();i.setAttribute("role","group"),i.setAttribute("aria-labe\
l",n.mapKeys),i.addEventListener("keydown",a=>{a.key!=="Enter"||a.target!==i||(a.preventDefault(),this.latlng=t.getCenter(),
this.take())})}button(t){let n=d("button","cm-offer-button",t);return n.type="button",n.addEventListener("click",()=>this.
take()),n}offer(t,n){this.latlng=t,this.note.textContent=n,this.map.getContainer().closest(".is-narrow")?this.under.hidden=
!1:this.popup.setLatLng(t).openOn(this.map)}take(){this.close();let{lng:t,lat:n}=this.latlng;this.choose(qa(this.latlng),
[Number(t.toFixed(3)),Number(n.toFixed(3))])}close(){this.popup.close(),this.under.hidden=!0}show(t,n){if(this.close(),this.
mark&&this.mark.remove(),this.mark=null,!t)return;let o={renderer:n,pane:"cm-points",radius:8,className:"cm-spot",interactive:!1};
this.mark=L.circleMarker([t[1],t[0]],o).addTo(this.map)}};var Ts=.04,rn={"cm-earlier":405,"cm-earlier-lines":421},Ua=["cm-zones","cm-bands","cm-hits","cm-fronts"],Va="M8 1v14M5 5\
 2 8l3 3m6-6 3 3-3 3";function Ja({x:e,y:t},n,o,s){let[r,i]=[e+(s?o:0)*n.x,e+(s?1:o)*n.x],[a,c]=[t,t+n.y];return`polygon\
(${r}px ${a}px, ${i}px ${a}px, ${i}px ${c}px, ${r}px ${c}px)`}var de=class{constructor(t,n,o,s,r){this.canvas=t,this.map=
t.map,this.words=o,this.dress=s,this.changed=r,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.button=
ot(this.map,"cm-swiper",o.swipe,Va,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed","false"),this.button.
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
this.changed(o)}}draw(t){let{map:n,canvas:o}=this,[s,r]=Object.entries(rn).map(([m,u])=>{let h=n.getPane(m)??n.createPane(
m);return h.style.zIndex=String(u),m!=="cm-earlier"&&(h.style.pointerEvents="none"),o.renderers[m]??=L.svg({pane:m,padding:.3}),
o.renderers[m]}),i=o.ground.toGeoJSON().geometry,a=F(n,i,"cm-ground","cm-earlier",s,!1),{items:c,layers:l}=Xt(n,s,t,this.
words,"cm-e-","cm-earlier");for(let m of c)this.dress(m);o.earlier=c;let f=t.fronts.map(({geometry:m,basis:u})=>F(n,m,`c\
m-front basis-${u}`,"cm-earlier-lines",r,!1));return[a,...l,...f,F(n,i,"cm-border","cm-earlier-lines",r,!1)]}move(t){this.
at=Math.min(1,Math.max(0,t)),this.cut()}cut(){let{map:t,at:n}=this,o=t.getSize(),s=this.on&&this.layers.length>0;this.divider.
style.left=`${n*100}%`,this.divider.setAttribute("aria-valuenow",String(Math.round(n*100)));let r=t.containerPointToLayerPoint(
[0,0]),i=this.words.direction==="rtl";for(let a of[...Object.keys(rn),...Ua]){let c=t.getPane(a);if(!c)continue;let l=a in
rn===i;c.style.clipPath=s?Ja(r,o,n,l):""}}};var zs=12,Ps=4,Ya=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-
Math.max(e.top,t.top));function Qa(e,t,n,o,s=zs){let r=(m,u,h)=>Math.max(Ps,Math.min(m,h-u-Ps)),[i,a]=[e.x-t.x/2,e.y-t.y/
2],c=[[e.x+s,a],[e.x-s-t.x,a],[i,e.y-s-t.y],[i,e.y+s]],l=P(e.x-s/2,e.y-s/2,s,s);return c.map(([m,u])=>{let h={x:r(m,t.x,
n.x),y:r(u,t.y,n.y)},g=P(h.x,h.y,t.x,t.y);return{spot:h,hidden:[l,...o].reduce((x,M)=>x+Ya(g,M),0)}}).reduce((m,u)=>u.hidden<
m.hidden?u:m).spot}function Cs(){L.Tooltip.include({_setPosition(e){let t=this._map,n=this._container,o=t.getContainer(),
{left:s,top:r}=o.getBoundingClientRect(),i=y(o.closest(".cm-stage")??o,".cm-legend, .cm-inset, .leaflet-bar").filter(m=>!m.
contains(o)).map(m=>m.getBoundingClientRect()).map(m=>P(m.left-s,m.top-r,m.width,m.height)),a={x:n.offsetWidth,y:n.offsetHeight},
c=zs+Math.abs(L.point(this.options.offset??[0,0]).y),{x:l,y:f}=Qa(t.layerPointToContainerPoint(e),a,t.getSize(),i,c);L.DomUtil.
setPosition(n,t.containerPointToLayerPoint([l,f]))}})}function ue(e){let t=e.toString().replaceAll("%2C",",");return t&&`?${t}`}var tc=.05,_s=3;function ec(e){let t=(e??"").split(","),[n,o,s]=t.map(Number);return!(t.length===3&&t.every(i=>/^-?\d{1,3}(\.\d{1,6})?$/.
test(i)))||Math.abs(n)>85||Math.abs(o)>180||s<0?null:{center:[n,o],zoom:s}}var nc=({lat:e,lng:t},n)=>[e.toFixed(_s),t.toFixed(
_s),n.toFixed(2)].join(","),he=class{constructor(t,n){this.map=t,this.layOut=n,this.homeZoom=t.getZoom(),this.ready=!1}goHome(){
let{map:t}=this;this.ready=!1,t.setMinZoom(0),t.setMaxBounds(void 0),this.layOut(),this.homeZoom=t.getZoom(),t.setMinZoom(
this.homeZoom),t.setMaxZoom(Math.max(Xn,this.homeZoom)),t.setMaxBounds(t.getBounds()),t.options.maxBoundsViscosity=1,this.
ready=!0}refit(){let{map:t}=this,n=this.isHome()?null:{center:t.getCenter(),zoom:t.getZoom()};this.goHome(),n&&t.setView(
n.center,n.zoom,{animate:!1})}isHome(){return this.map.getZoom()<this.homeZoom+tc}keep(){let t=C(),n=ec(new URLSearchParams(
t.location.search).get(et));n&&this.map.setView(n.center,n.zoom,{animate:!1}),this.map.on("moveend asked",()=>this.note()),
t.addEventListener("popstate",()=>this.note())}note(){if(!this.ready)return;let t=C(),n=new URLSearchParams(t.location.search),
o=n.get(et),s=this.isHome()?null:nc(this.map.getCenter(),this.map.getZoom());o!==s&&(s?n.set(et,s):n.delete(et),t.history.
replaceState(t.history.state,"",t.location.pathname+ue(n)+t.location.hash))}};function pe(e){return typeof e=="string"?fetch(e).then(t=>{if(!t.ok)throw new Error(e);return t.json()}):Promise.resolve(
e)}var $s=()=>new Promise(e=>{document.hidden?e():requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(e)))});
function Ns(e,t){let n=e.frame.clientWidth,o=e.stage.clientHeight;new ResizeObserver(()=>{if(!e.frame.clientWidth)return;
let s=e.frame.classList.contains("is-narrow"),r=Math.abs(e.frame.clientWidth-n)<2&&(s||Math.abs(e.stage.clientHeight-o)<
2);n=e.frame.clientWidth,o=e.stage.clientHeight,r||t(),!r&&e.stage.clientHeight!==o&&t()}).observe(e.frame)}var oc=24,sc=3,rc=1.4;async function Rs(e,t){Cs(),e.attributionControl&&e.attributionControl.remove();let n=typeof t.day==
"string"?t.day:"",o=n.slice(0,n.lastIndexOf("/")+1),s=Bo(t.basemap)?null:pe(t.basemap),[r,i,a]=await Promise.all([ge(t.base),
ge(t.day),ge(t.words),Do()]),{drawn:c,view:l,finish:f}=ic(e,r,a);Mo(c,t.find??(m=>pe(o+m)),n.slice(o.length)||null),ac(c,
i,l),await $s(),f(i,await(s??ge(t.basemap))),t.events&&ie(t.events),B({type:"ready"}),Oo()}var ge=async e=>await Fo(e)??
pe(e);function ic(e,t,n){let o=os(e.getContainer(),n);V(o.frame);let s=new lt(e,"cm-p-",t,n),r=S=>o.frame.classList.toggle(
"has-bands",S),i=new me(n,"cm-p-",{bands:r,points:Po,filter:To}),a=i.element,{insets:c,maps:l}=ls(t,n);is(e,o.foot,n),as(
e,n),Xo(e),cs(e,o,n);let f=new ut(e,{places:n.places,zones:()=>s.items.slice().sort((S,z)=>z.holding.km2-S.holding.km2),
unnamed:()=>s.earlier.length>0,areas:n.areaNames,homeZoom:()=>m.homeZoom,choose:dt,choosePlace:Ke,mirrored:n.direction===
"rtl",lit:()=>n.places.filter(S=>N().places.includes(S.id)),selected:()=>N().zone,most:()=>mt(x)?sc:oc,foremost:()=>mt(x)?
[N().zone,...N().zones]:[N().zone],remarks:()=>x.main&&!s.earlier.length&&m.isHome()&&!o.frame.classList.contains("is-na\
rrow")?n.remarks:[],obstacles:()=>[a,...y(c,":scope > *")].filter(S=>o.stage.contains(S)&&S.offsetParent).map(S=>S.getBoundingClientRect())}),
m=new he(e,()=>{let S=()=>e.containerPointToLayerPoint([0,0]),z={ground:A=>s.cover.overlapsAny(f.fromScreen(A),S()),much:A=>s.
cover.overlaps(f.fromScreen(A),S())};rs(o,e,t.bounds,a,c,z)}),u=()=>{for(let S of x.insets)S.fit();St(o.frame)},h=()=>{m.
goHome(),u()};ot(e,"cm-home",n.wholeCountry,"M1.5 8.5 8 2.5l6.5 6M3.5 7v7h3.5v-4h2v4h3.5V7",()=>{m.goHome(),m.note()}),Jo(
e,o.frame,n),Os(e,s.renderers["cm-points"],n),so(e,o.stage,n,()=>m.isHome());let g=new fe(e,n,Zo),x={map:e,parts:o,canvas:s,
words:n,insets:[],labels:f,legend:i,day:null,shownDay:null,swipe:new de(s,o.stage,n,S=>s.dress(S,dt,!1),S=>zo(x,S)),main:!1,
statements:{},points:[],pointsFile:null,acts:Go(S=>{let z=s.changeAt(S);g.offer(S,z),x.chosen.add(z)}),spot:g,chosen:fo(
o,n,g.under,()=>s.items,u),finished:!1,named:"",refit:h,homeZoom:()=>m.homeZoom};return e.on("moveend",()=>{let S=e.getZoom()>
m.homeZoom+rc&&!o.frame.classList.contains("is-narrow");c.classList.toggle("is-needless",S)}),{drawn:x,view:m,finish:(S,z)=>{
e.getSize().x!==e.getContainer().clientWidth&&m.goHome(),s.drawBasemap(z),s.showAroundFronts(S,x.acts.front),x.insets=l.
map(({holder:A,inset:gt})=>bs(A,gt,t,z,n,{zone:dt,place:Ke}));for(let A of x.insets)A.canvas.show(S,x.acts.zone,x.acts.front,
!1);u(),f.place(),Ao(x),m.keep(),Ns(o,()=>{m.refit(),u()})}}}function ac(e,t,n){xt(e.parts,e.words,t),e.legend.show(t),e.
chosen.show("",null),n.goHome(),Ze(e,t),St(e.parts.frame)}window.ControlMap={apply:e=>{D(e),Ot()?.fire("asked")},bringTo:Pt,day:No,fly:ne,flyToNext:Yt,hover:ee,light:$o,lightIncident:Vo,
lookOfPlace:Tt,mainCanvas:q,map:Ot,pageTurned:At,refit:Mt,showIncidents:ie,stamp:ft,start:Rs};var p={},Is=(()=>{}),cc=new Promise(e=>{Is=e}),k={mosaic:null,unpacked:Promise.resolve(),basemap:cc,haveBasemap:Is};var lc="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",mc=new Map(Array.from(lc,
(e,t)=>[e,t]));function Hs(e){let t=(5-e.length%5)%5,n=e+"~".repeat(t),o=new DataView(new ArrayBuffer(n.length/5*4));for(let s=0;s<
n.length/5;s++){let r=0;for(let i=0;i<5;i++)r=r*85+(mc.get(n[s*5+i])??0);o.setUint32(s*4,r)}return new Uint8Array(o.buffer,
0,o.byteLength-t)}var Bs=(e,t)=>{Object.assign(p,{[e]:t})},Fs=e=>{let t=fc(e).then(n=>{Object.assign(p,n),n.basemap&&k.haveBasemap(n.basemap)});
k.unpacked=Promise.all([k.unpacked,t])};function fc(e){return new Response(new Blob([Hs(e)]).stream().pipeThrough(new DecompressionStream(
"gzip"))).json()}function Ds(e){let t=e.map(n=>new Promise((o,s)=>{let r=Object.assign(d("script"),{src:n,async:!1,onload:o});
r.onerror=()=>s(new Error(`${n} could not be fetched`)),document.head.append(r)}));return Promise.all(t)}var Ws="is-map-shown",dc=500,uc=!1;function an(){document.documentElement.classList.add(Ws)}function hc(){let e=document.querySelector(".stMain")??document.documentElement;e.style.overflowAnchor="none",setTimeout(
()=>{e.style.overflowAnchor=""},dc)}function js(){document.addEventListener("click",e=>{j(e,".cm-fold-map")&&(uc=!0,hc(),
document.documentElement.classList.toggle(Ws))})}function Zs(e,t){let n="",o=s=>{let i=(s&&"closest"in s?s.closest("[data-lit]"):null)?.getAttribute("data-lit")??"";i!==
n&&(n=i,t(i.split(" ").filter(Boolean)))};for(let s of["pointerover","focusin"])e.addEventListener(s,({target:r})=>o(r));
for(let s of["pointerout","focusout"])e.addEventListener(s,({relatedTarget:r})=>o(r))}var Nt=jn,Rt=[...Nt.filter(e=>e!=="annotation"),"annotation"],pc=[...Nt,"home","day","relation","turn","then"];function ye(e){
return pc.find(t=>t in e)}var gc=640;function Gs(e,t,n){let o=e.querySelector(".cm-share");if(o?.getAttribute("lang")===t.language)return;o?.remove();
let s=d("details","cm-share");s.lang=t.language;let r=d("div","cm-share-body");s.append(d("summary","cm-play",t.label),r),
s.addEventListener("toggle",()=>{s.open&&(r.replaceChildren(...yc(t,n())),s.scrollIntoView({block:"nearest"}))}),e.append(
s)}function yc(e,{address:t,embedded:n}){return[cn(e,e.address,t),cn(e,e.embed,wc(n,e.title)),cn(e,e.cite,`${e.citation}\
 ${t}`)]}function wc(e,t){let n=d("iframe");return n.src=e,n.title=t,n.width="100%",n.height=String(gc),n.loading="lazy",
n.allow="fullscreen",n.style.border="0",n.outerHTML}function cn(e,t,n){let o=d("label","cm-share-row",t),s=Object.assign(
d("textarea"),{value:n,readOnly:!0,rows:2});s.dir=n.startsWith("http")||n.startsWith("<")?"ltr":"auto",s.addEventListener(
"focus",()=>s.select());let r=d("button","cm-play",e.copy);return r.type="button",r.addEventListener("click",async()=>{s.
select();let i=await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);r.textContent=i?e.copied:e.copy}),o.append(s,
r),o}var bc=80,Xs=8;function ln(e){for(let t=e.parentElement;t&&t!==document.body;t=t.parentElement)if(t.scrollHeight>t.clientHeight+
1&&/auto|scroll/.test(getComputedStyle(t).overflowY))return t;return document.scrollingElement??document.documentElement}
function mn(e){return e===document.scrollingElement?{top:0,bottom:e.clientHeight}:e.getBoundingClientRect()}function fn(e,t=1/
6){let n=ln(e);n.scrollTop+=e.getBoundingClientRect().top-mn(n).top-n.clientHeight*t}function xc(e){let t=e.getBoundingClientRect(),
n=mn(ln(e));return t.top>=n.top&&t.bottom<=n.bottom}function Ks(e){xc(e)||fn(e,1/3)}function qs(e){let t=ln(e),n=e.getBoundingClientRect(),
o=mn(t),s=n.bottom-o.bottom+Xs,r=o.top+Xs-n.top;r>0?t.scrollTop-=r:s>0&&(t.scrollTop+=Math.min(s,-r))}function Us(e){if(!e)
return;an();let{top:t,bottom:n}=e.getBoundingClientRect();Math.min(n,window.innerHeight)-Math.max(t,0)<bc&&e.scrollIntoView()}
function Vs(e){an(),e.getBoundingClientRect().bottom>window.innerHeight&&e.scrollIntoView()}var $=e=>Date.parse(`${e}T00:00:00Z`),we=e=>new Date(e).toISOString().slice(0,10);function Js(e){return/^\d{4}-\d\d-\d\d$/.
test(e)&&!Number.isNaN($(e))&&we($(e))===e}function be(e){let t=new Intl.DateTimeFormat(e,{day:"numeric",month:"long",year:"\
numeric",timeZone:"UTC"});return n=>t.format($(n))}var rt=600,X=150,It=8,kc=12,Ys=60;function Qs(e){let t=$(e.first),n=$(e.last);return o=>($(o)-t)/(n-t||1)}function vc(e){
let t=Qs(e);return e.days.map((n,o)=>{let s=[0];for(let r of e.values[o])s.push(s[s.length-1]+r);return{from:t(n),to:o+1<
e.days.length?t(e.days[o+1]):1,edges:s}})}function Sc(e,t,n){let o=(s,r)=>`${(rt*s).toFixed(1)},${(X*(1-r)).toFixed(2)}`;
t.holders.forEach((s,r)=>{let i=n.flatMap(({from:m,to:u,edges:h})=>[{x:m,edges:h},{x:u,edges:h}]),a=i.map(({x:m,edges:u})=>o(
m,u[r+1])),c=i.map(({x:m,edges:u})=>o(m,u[r])),l=w("polygon",{points:a.concat(c.reverse()).join(" "),fill:s.fill,"fill-o\
pacity":.75,stroke:"none","data-lit":s.id}),f=w("title");f.textContent=s.name,l.append(f),e.append(l)})}function dn(e,t){
let n=d("span",e,t);return n.setAttribute("aria-hidden","true"),n}function Ec(e){if(e>=1)return[];let t=dn("cm-chart-aft\
er","");return t.style.insetInlineStart=`${(100*e).toFixed(2)}%`,[t]}function Lc(e,t,n){let o={room:-1,middle:0,low:0,high:0};
for(let s=0;s<=Ys;s++){let r=n/2+(1-n)*s/Ys,i=e.filter(l=>l.from<r+n/2&&l.to>r-n/2),a=Math.max(...i.map(l=>l.edges[t])),
c=Math.min(...i.map(l=>l.edges[t+1]));c-a>o.room&&(o={room:c-a,middle:r,low:a,high:c})}return o}function Mc(e,t,n,o){e.clientWidth&&
t.forEach((s,r)=>{s.hidden=!1;let{room:i,middle:a,low:c,high:l}=Lc(n,r,Math.min(1,(s.offsetWidth+6)/e.clientWidth));s.hidden=
i*o<kc,!s.hidden&&(s.style.insetInlineStart=`calc(${(100*a).toFixed(2)}% - ${s.offsetWidth/2}px)`,s.style.top=`${(o*(1-(c+
l)/2)).toFixed(1)}px`)})}function tr(e,t){let n=vc(t),o=Qs(t),s=w("svg",{viewBox:`0 0 ${rt} ${X+It}`,preserveAspectRatio:"\
none",class:"cm-chart",role:"img"});s.setAttribute("aria-label",t.words.chart),Sc(s,t,n);let r=(l,f,m,u)=>w("line",{x1:l,
x2:l,y1:f,y2:m,class:u});for(let l of t.events)s.append(r(rt*o(l.day),X,X+It-1,"cm-event-tick"));let i=new Intl.NumberFormat(
t.words.locale,{style:"percent"}).format(.5);s.append(w("line",{x1:0,x2:rt,y1:X/2,y2:X/2,class:"cm-half"}),r(Math.min(rt*
o(t.article),rt-.7),0,X+It,"cm-article"));let a=t.holders.map(l=>dn("cm-chart-name",l.name));e.append(s,...Ec(o(t.article)),
dn("cm-chart-half",i),...a);let c=new ResizeObserver(()=>Mc(e,a,n,s.clientHeight*X/(X+It)));for(let l of[e,...a])c.observe(
l);return{chart:s,place:l=>rt*o(l),tall:X+It}}function er(e,t){let n=null,o=null,s=i=>{if(n){o=i;return}n=i,e(i)};return{ask:s,answered:i=>{if(!n)return;let a=o;n=o=null,
a&&a!==i?s(a):t()}}}var Ht=864e5,Ac=450;function Oc({article:e,words:t},n){return n===e?t.own:n<e?t.before:t.after}function Tc(e,t,n){e.replaceChildren();
let o=$(t.first),s=$(t.last),r=d("button","cm-play",t.words.play);r.type="button";let i=d("output","cm-day"),a=d("span",
"cm-day-side"),c=d("input","cm-slider");Object.assign(c,{type:"range",min:"0",max:String(Math.round((s-o)/Ht)),step:"1"}),
c.setAttribute("aria-label",t.words.slider);let l=Object.assign(d("input"),{type:"date",min:t.first,max:t.last}),f=d("la\
bel","cm-go-to",t.words.goTo);f.append(l);let m=d("div","cm-chart-box"),{chart:u,place:h,tall:g}=tr(m,t),x=w("line",{y1:0,
y2:g,class:"cm-marker"});u.append(x);let M=d("div","cm-timeline-head");M.append(r,i,a,f);let S=d("div","cm-track"),z=d("\
span","cm-notch");z.style.setProperty("--along",String(($(t.article)-o)/(s-o||1))),S.append(c,z);let A=d("div","cm-timel\
ine-foot");A.append(...[t.words.first,t.words.article,t.words.last].filter(Boolean).map(T=>d("span","",T)));let gt=be(t.
words.locale),W={playing:!1,day:t.day};function $e(T){W.day=T,c.value=String(Math.round(($(T)-o)/Ht)),i.textContent=gt(T),
document.activeElement!==l&&(l.value=T),a.textContent=Oc(t,T),c.setAttribute("aria-valuetext",[i.textContent,a.textContent].
join(t.words.comma));for(let bt of["x1","x2"])x.setAttribute(bt,String(h(T)))}function yt(T){$e(T),n(T)}function wt(){W.
playing=!1,r.textContent=t.words.play}function Bn(){return t.days.find(T=>T>W.day)||(W.day<t.last?t.last:null)}c.addEventListener(
"input",()=>{wt(),yt(we(o+c.valueAsNumber*Ht))}),l.addEventListener("change",()=>{!l.value||!l.validity.valid||l.value===
W.day||(wt(),yt(l.value))}),u.addEventListener("click",T=>{let bt=u.getBoundingClientRect();wt();let yi=(getComputedStyle(
u).direction==="rtl"?bt.right-T.clientX:T.clientX-bt.left)/bt.width;yt(we(o+Math.round(yi*(s-o)/Ht)*Ht))}),r.addEventListener(
"click",()=>{if(W.playing){wt();return}W.playing=!0,r.textContent=t.words.pause,yt(Bn()||t.first)});let gi=()=>{W.playing&&
setTimeout(()=>{if(!W.playing)return;let T=Bn();T?yt(T):wt()},Ac)},Fn=d("div","cm-chart-caption",t.words.chart);return Fn.
setAttribute("aria-hidden","true"),e.append(M,S,Fn,m,A),$e(t.day),{show:$e,drawn:gi,view:W}}function nr(e,t,n){let o=er(
n,()=>s.drawn()),s=Tc(e,t,o.ask);return{key:t.key,answered:o.answered,follow(r){!s.view.playing&&document.activeElement!==
b(e,".cm-slider")&&s.show(r)}}}var J=null,un=0,K=null,Pc=4e3,or=["wheel","pointerdown","keydown","touchmove"],Bt=null,xe=!1;function hn(e){let t=e.findIndex(
n=>n.dataset.statement===J);return t>=0?t:e.findIndex(n=>n.classList.contains("is-chosen"))}function zc(e){let n=y(document,
".cm-turns button")[e>0?1:0];!n||n.disabled||(un=e,J=null,n.click())}function sr(e){if(!K)return;let t=K.rows(),n=hn(t),
o=t[Math.min(t.length-1,Math.max(0,n<0?un<0?t.length-1:0:n+e))];o&&n>=0&&o===t[n]&&zc(e),!(!o||n>=0&&o===t[n])&&(un=0,J=
o.dataset.statement??"",fn(o),ir(o),ke(),rr(J))}function rr(e){Bt?.();let t=new MutationObserver(()=>{let s=K?.rows().find(
r=>r.dataset.statement===e);s&&qs(s),ke()}),n=setTimeout(()=>Bt?.(),Pc);Bt=()=>{t.disconnect(),clearTimeout(n);for(let s of or)
removeEventListener(s,o,!0);Bt=null};let o=()=>Bt?.();t.observe(document.body,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[
"class","hidden"]}),setTimeout(()=>{for(let s of or)addEventListener(s,o,{capture:!0,passive:!0})})}function ke(){let e=K?.
rows()??[],t=hn(e);for(let n of y(document,".cm-walk-progress")){let o=n.dataset.template??"",s=t<0?"":o.replace("{n}",String(
t+1)).replace("{total}",String(e.length));n.textContent!==s&&(n.textContent=s)}}function ir({dataset:e}){let{statement:t="",
next:n=t}=e;K?.go(t,xe?n:null)}function Cc(e){xe=e;let t=K?.rows()??[],n=t[hn(t)],o=n?.dataset.statement;xe&&n?ir(n):o&&
K?.go(o,o)}function _c(e){if(j(e,"input, textarea, select, [role=combobox], [role=listbox]")||e.altKey||e.ctrlKey||e.metaKey||
!K?.rows().length)return;let n=getComputedStyle(document.documentElement).direction==="rtl"?"ArrowLeft":"ArrowRight";e.key!==
"ArrowRight"&&e.key!=="ArrowLeft"||(e.preventDefault(),sr(e.key===n?1:-1))}document.addEventListener("keydown",_c);document.
addEventListener("click",e=>{let t=j(e,".cm-panel button[data-annotation]");t&&(J=t.dataset.annotation??null,J&&K?.rows().
length&&rr(J),ke())});window.addEventListener("popstate",()=>{J=null});function ar(e,t,n,o){K={rows:n,go:o};let s=e.querySelector(
".cm-walk");if(s&&s.getAttribute("aria-label")===t.label)return;s&&s.remove();let r=d("div","cm-walk");r.setAttribute("r\
ole","group"),r.setAttribute("aria-label",t.label);let i=d("button","cm-play",t.back),a=d("button","cm-play",t.forth);for(let m of[
i,a])m.type="button",m.addEventListener("click",()=>sr(m===a?1:-1));let c=d("label","cm-walk-then"),l=Object.assign(d("i\
nput"),{type:"checkbox",checked:xe});l.addEventListener("change",()=>Cc(l.checked)),c.append(l,` ${t.then}`);let f=d("sp\
an","cm-meta cm-walk-progress");f.dataset.template=t.progress,r.append(i,a,f,c,d("span","cm-meta cm-keys",t.hint)),e.append(
r),ke()}var Y=256,ve=2,lr=160,Ft=1e3,pn=new Map,gn=new Uint8Array(Y*Y).fill(ve),Dt=new Uint8Array(Y).fill(ve);for(let e=0;e<Y;e+=
1)yn(e,e,0);for(let e of H.slight)Dt[pt(e)]=1;for(let e of H.near)for(let t of e)for(let n of e)t!==n&&yn(pt(t),pt(n),1);
for(let[e,t]of H.either)if(e.length===1)for(let n of t)yn(pt(e),pt(n),0);var cr=[0,1,2].map(()=>new Uint16Array(lr+1));function yn(e,t,n){
gn[e*Y+t]=n,gn[t*Y+e]=n}function pt(e){let t=pn.get(e);return t===void 0&&(t=Math.min(pn.size,Y-1),pn.set(e,t)),t}var mr=e=>Uint8Array.
from(Array.from(e).slice(0,lr),pt);function fr(e,t,n){if(e.length-t.length>n)return[Ft,Ft];let[o,s,r]=cr;s[0]=0;for(let a=0;a<
t.length;a+=1)s[a+1]=s[a]+Dt[t[a]];for(let a=0;a<e.length;a+=1){let c=e[a],l=Dt[c],f=s[0]+l;r[0]=f;for(let m=0;m<t.length;m+=
1){let u=t[m],h=s[m]+gn[c*Y+u];s[m+1]+l<h&&(h=s[m+1]+l),r[m]+Dt[u]<h&&(h=r[m]+Dt[u]),a&&m&&c===t[m-1]&&u===e[a-1]&&o[m-1]+
ve<h&&(h=o[m-1]+ve),r[m+1]=h,h<f&&(f=h)}if(f>n)return[Ft,Ft];[o,s,r]=[s,r,o]}cr=[o,s,r];let i=Ft;for(let a=1;a<=t.length;a+=
1)s[a]<i&&(i=s[a]);return[s[t.length],i]}var dr=Wn;function ur(e){return Array.from(e.normalize("NFKD").toLowerCase(),n=>Kn.includes(n)?"":Object.hasOwn(dr,n)?dr[n]:
n).join("").normalize("NFKD").replace(/\p{M}/gu,"").trim().replace(/\s+/g," ")}var $c=/[-‐‑‒–—―_]/g,Nc=/(.)\1+/gu,Rc=new Set(H.articles.split(" ")),pr=H.either.map(([e,t])=>[e,t]),Ic=new Map(
pr.filter(([e])=>e.length===1)),Hc=pr.filter(([e])=>e.length>1),wn=H.rules.map(([e,t])=>[new RegExp(e,"gu"),t]),Bc=[...H.
loose.map(([e,t])=>[new RegExp(e,"gu"),t]),...wn];function Se(e){return ur(e.replace($c," ")).split(" ").filter(Boolean)}
function Ee(e,t=!1){return[...new Set(yr(e).flatMap(n=>wr(n,t,!0)))]}function gr(e){return[...new Set(yr(e).flatMap(t=>wr(
t,!0,!1)))]}function yr(e){let t=e.filter((n,o)=>o===e.length-1||!Rc.has(n));return t.length<e.length?[e,t]:[e]}function wr(e,t,n){
return br(e.map(o=>Fc(o,t,n))).map(o=>o.replace(Nc,"$1"))}var hr=new Map;function Fc(e,t,n){let o=`${e} ${t} ${n}`,s=hr.
get(o);if(!s){let r=[e];for(let[c,l]of n?Hc:[])r=r.flatMap(f=>l.map(m=>f.replaceAll(c,m)));let i=new Set(r.flatMap(c=>(t?
[wn,Bc]:[wn]).map(l=>Dc(c,l)))),a=c=>n&&Ic.get(c)||[c];s=[...new Set(Array.from(i,c=>br(Array.from(c,a))).flat())].sort(),
hr.set(o,s)}return s}function Dc(e,t){return t.reduce((n,[o,s])=>n.replace(o,s),e)}function br(e){let t=[""];for(let n of e){
let o=t.length*n.length<=H.most_keys?n:n.slice(0,1);t=t.flatMap(s=>o.map(r=>s+r))}return t}var{equal:Wc,same_name:jc,same_loosely:Zc,begins:Gc,begins_alike:Xc,word_begins:Kc,not_found:Le,least_letters:vn,half_a_mistake:bn}=U,
qc=new Set(H.ranks.split(" ")),Uc={names:[],statements:[],onlyNear:!1};function xn(e){return e.length?{...kn(e),plain:e.
join(""),keys:Ee(e),loose:Ee(e,!0),open:gr(e).map(mr)}:{...kn(e),plain:"",keys:[],loose:[],open:[]}}function kn(e){let t=e.
map(n=>Ee([n],!0));return{words:e,each:t,begun:t.flat()}}function Vc(e){let t=new Set,n=(o,s)=>t.size<t.add(`${o} ${s}`).
size;return e.map(o=>({...o,keys:o.keys.filter(s=>n("strict",s)),loose:o.loose.filter(s=>n("loose",s)),open:o.open.filter(
s=>n("open",s))}))}var Me=class{constructor(t){this.names=[],this.statements=[];for(let[n,o]of Object.entries(t))n.startsWith(
"annotation:")?this.statements.push([n,kn(Se(o.join(" ")))]):this.names.push([n,Vc(o.map(s=>xn(Se(s))))])}search(t){let n=xn(
Se(t));if(!n.words.length)return Uc;let o=this.ranked(l=>xr(n,l)),s=n.words.filter(l=>!qc.has(l));if(!o.length&&s.length&&
s.length<n.words.length){let l=xn(s);o=this.ranked(f=>xr(l,f))}let r=Math.max(...n.open.map(l=>l.length));if(!o.length){
let l=U.most_mistakes[Math.min(r,U.most_mistakes.length-1)];o=this.ranked(f=>kr(n,f,l))}let i=this.statements.filter(([,
l])=>vr(n,l)).map(([l])=>l);if(o.length||i.length)return{names:o,statements:i,onlyNear:!1};let a=this.ranked(l=>kr(n,l,U.
nearest_mistakes*r,!1)),c=a[U.nearest-1]?.far??Le;return{names:a.filter(({far:l})=>l<=c),statements:[],onlyNear:!0}}ranked(t){
let n=[];for(let[o,s]of this.names){let r=Math.min(...s.map(t));r<Le&&n.push({name:o,far:r})}return n.sort((o,s)=>o.far-
s.far)}};function xr(e,t){return t.plain===e.plain?Wc:e.keys.some(o=>t.keys.includes(o))?jc:e.loose.some(o=>t.loose.includes(
o))?Zc:t.plain.startsWith(e.plain)?Gc:e.loose.filter(o=>o.length>=vn||2*o.length>e.plain.length).some(o=>t.loose.some(s=>s.
startsWith(o)))?Xc:vr(e,t)?Kc:Le}function vr(e,t){return e.words.every((n,o)=>t.words.some(s=>s.startsWith(n))?!0:e.each[o].
some(s=>s.length>=vn&&t.begun.some(r=>r.startsWith(s))))}function kr(e,t,n,o=!0){let s=Le,r=n/bn;for(let i of e.open)for(let a of t.
open){let[c,l]=fr(i,a,r);c<=r&&(s=Math.min(s,U.mistakes+c*bn)),l<=r&&o&&i.length>vn+1&&(s=Math.min(s,U.mistakes_and_unfinished+
l*bn))}return s}function Ae(e){return e.dataset.text||=e.textContent??"",e.dataset.text}function Oe(e,t){let n=e.parentElement?.querySelector(
":scope > .cm-nothing");n||(n=Object.assign(document.createElement("p"),{className:"cm-nothing"}),e.after(n)),n.textContent=
t}var R=(e,t)=>new Intl.NumberFormat(p.words.locale,{minimumFractionDigits:t||0,maximumFractionDigits:t||0}).format(e);var Jc=Math.PI/180;function Sr({data:{holdings:e,hold_ids:t}},n){let[o,s="",...r]=n.split(".");return[o,s].every(a=>e.some(
([c])=>c===a))&&o<=s&&(!r.length||t.includes(r.join(".")))}function Yc(e,t,n){let{data:o}=e,s=e.owners(t),r=new Set,i=new Set(
[]),a=new Set([]),c=[];if(e.sides.forEach((m,u)=>{let h=e.sectionAt(s,u);if(!(!h||h.id!==n&&!h.id.startsWith(`${n}.`))){
r.add(h.id),i.add(h.hold);for(let g of m)a.add(e.holdingOf(s[g]));c.push(u)}}),!c.length)return null;let l=Array.from(i,
m=>o.holds[m][2]);return{sides:Array.from(a,m=>o.holdings[m]).sort((m,u)=>m.join(" ")<u.join(" ")?-1:1),bases:o.bases.filter(
(m,u)=>Array.from(i).some(h=>o.holds[h][1]===u)),margins:[Math.min(...l),Math.max(...l)],began:r.size===1?Qc(e,t,c):void 0}}
function Qc(e,t,n){let{data:o}=e,s=o.days.slice(0,e.change(t)+1).map(h=>e.owners(h)),r=(h,g)=>e.controllerOf(h[g]),i=(h,g)=>e.
sides[g].map(x=>r(h,x)).sort().join(" "),a=n.map(h=>{let g=s.length-1,x=i(s[g],h);for(;g&&i(s[g-1],h)===x;)g--;return g}),
c=tl(a,n.map(h=>el(e.arcs[h],o.scale)));if(!c)return null;let[l,f]=[s[c-1],s[c]],u=n.filter((h,g)=>a[g]===c).flatMap(h=>e.
sides[h]).filter(h=>r(l,h)!==r(f,h)).flatMap(h=>{let[g,,x]=o.spans[f[h]]??[],[,M,,S]=o.spans[l[h]]??[];return[...g===c?[
x]:[],...M===c?[S]:[]]});return{day:o.days[c],precision:o.precisions[u.length?Math.min(...u):0]}}function tl(e,t){let n=e.
map((r,i)=>i).sort((r,i)=>e[r]-e[i]),o=t.reduce((r,i)=>r+i,0)/2,s=0;for(let r of n)if(s+=t[r],s>o)return e[r];return e[n[n.
length-1]]}function el(e,t){let n=Math.cos(e[0][1]/t*Jc);return e.slice(1).reduce((o,[s,r],i)=>o+Math.hypot((s-e[i][0])*
n,r-e[i][1]),0)}function Er({day:e,front:t},n){let o=p.site.front,s=Yc(k.mosaic,e,t??""),r=b(n,".cm-panel"),[i,a]=(t??"").
split(".").map(l=>p.words.zones[l]?.label??l);r.dataset.panelFront=t??"",b(r,"h2").textContent=o.title.replace("{one}",()=>i).
replace("{other}",()=>a);let c=b(r,".cm-silent");return c.hidden=s!==null,b(r,".cm-facts").hidden=s===null,s?nl(r,s):c.textContent=
o.absent.replace("{day}",()=>k.mosaic.label(e)),n}function nl(e,{sides:t,bases:n,margins:o,began:s}){let r=p.site.front;
for(let[m,u]of t){let h=Object.assign(d("button","cm-link",p.words.zones[m].name),{type:"button"});h.dataset.zone=m;let g=d(
"li");g.append(d("span",`cm-key holder-${u}`),h," ",d("span","cm-meta",p.words.holders[u].label)),b(e,".cm-plain").append(
g)}let i=n.map(m=>p.words.legend.lines.find(u=>u.basis===m)?.text??m),[a,c]=o.map(m=>R(m,Number.isInteger(m)?0:1)),l=(a===
c?r.margin:r.margins).replace("{low}",()=>a).replace("{high}",()=>c);b(e,"[data-fact=sure]").textContent=`${i.join(`${p.
words.comma} `)}. ${l}`;let f=b(e,"[data-fact=since]");if(s){let m=Object.assign(d("button","cm-link",ol(s)),{type:"butt\
on"});m.dataset.day=s.day,f.append(m)}else if(s===null)f.textContent=r.before;else for(let m of[f,f.previousElementSibling])
m?.remove()}function ol({day:e,precision:t}){if(t==="day")return k.mosaic.label(e);if(t==="week")return p.site.front.week.
replace("{day}",()=>k.mosaic.label(e));let n=t==="month"?{month:"long"}:{};return new Intl.DateTimeFormat(p.words.locale,
{...n,year:"numeric",timeZone:"UTC"}).format($(e))}function sl(e,t,n,o){let s=e.owners(n),r=e.owners(o),i=l=>e.data.holdings[e.holdingOf(l)][0]===t,a={before:0,kept:0,gained:0},
c=new Map;return e.data.km2.forEach((l,f)=>{let m=i(s[f]),u=i(r[f]);if(m&&(a.before+=l),m&&u&&(a.kept+=l),u&&!m&&(a.gained+=
l),!m||u)return;let h=e.controllerOf(r[f]);c.set(h,(c.get(h)??0)+l)}),{...a,to:Array.from(c).sort(([,l],[,f])=>f-l)}}function rl(e,t){
return e.find(({last:n,first:o})=>(!n||n<t)&&(!o||t<o))??null}function Lr(e,t){let n=p.mosaic.main.day,o=rl(p.gaps[e]??[],
t),s=o?[...o.lines]:[];return t>n&&s.push(...il(sl(k.mosaic,e,n,t))),{lines:s,steps:o?al(o):[]}}function il({before:e,kept:t,
to:n,gained:o}){let s=p.site.since;if(e<vt)return[s.new];let r=n.filter(([,c])=>c>=vt).map(([c,l])=>s.to.replace("{holde\
r}",()=>p.words.holders[c].label).replace("{km2}",R(l))),a=(r.length?t>=vt?s.kept:s.noneLeft:s.same).replace("{then}",R(
e)).replace("{kept}",R(t)).replace("{to}",()=>r.join(`${p.words.comma} `));return o>=vt?[a,s.gained.replace("{km2}",R(o))]:
[a]}function al({last:e,first:t}){let n=p.site.since,{label:o}=k.mosaic,s=e?[{day:e,text:n.toLast.replace("{day}",o(e))}]:
[];return t&&s.push({day:t,text:(e?n.toAgain:n.toFirst).replace("{day}",o(t))}),s}function Mr(e){let t=b(document,"#cm-d\
ay-steps"),n=t.contains(document.activeElement);if(t.hidden=!e.length,t.replaceChildren(...e.map(({day:s,text:r})=>{let i=d(
"button","cm-link",r);return i.type="button",i.dataset.day=s,i})),!n)return;let o=b(document,"#cm-panel h2");o.tabIndex=
-1,o.focus()}function Ar(e,t){let n=b(document,"#cm-day-note"),o=p.site;n.hidden=e.day===p.mosaic.main.day||t;for(let l of y(document,
"#cm-panel .cm-verdict"))l.hidden=e.day!==p.mosaic.main.day;let s=e.zone&&!n.hidden?Lr(e.zone,e.day):{lines:[],steps:[]};
if(Mr(s.steps),n.hidden)return;let r=k.mosaic.day(e.day),i=k.mosaic.label(e.day),c=[...e.zone?cl(r,e.zone,i):e.place?ll(
r,e.place,i):e.actor?ml(r,e.actor,e.day):[],...s.lines,o.otherDay.replace("{day}",i)];b(n,":scope > :first-child").replaceChildren(
...c.map(l=>d("p","",l)))}var Or=e=>p.words.holders[e.controller].label;function cl({holdings:e},t,n){let o=p.site,s=e.filter(
r=>r.zone===t);return s.length?s.map(r=>o.heldBy.replace("{holder}",()=>Or(r)).replace("{km2}",R(r.km2))):[o.noGround.replace(
"{day}",n)]}function ll({holdings:e},t,n){let o=p.words.places.find(i=>i.id===t),s=o&&e.find(i=>kt(i.geometry,o.at));if(!s)
return[];let r=p.words.zones[s.zone].name;return[p.site.inZone.replace("{zone}",()=>r).replace("{holder}",()=>Or(s)).replace(
"{day}",n)]}function ml({holdings:e},t,n){let o=e.filter(r=>r.controller===t).reduce((r,i)=>r+i.km2,0),s=(p.became[t]??[]).
filter(([r])=>r<=n).map(([,r])=>r);return[...o?[`${p.site.holds.replace("{km2}",R(o))}.`]:[],...s.slice(-1)]}var fl=/^(-?\d{1,3}\.\d{3})_(-?\d{1,2}\.\d{3})$/;function Te(e){let t=fl.exec(e);return t&&[Number(t[1]),Number(t[2])]}function Sn(e){
let t=Te(e);return t?k.mosaic.faceAt(t):-1}function Tr(e){let t=p.site.point,[n,o]=Te(e)??[0,0],s=new Intl.NumberFormat(
p.words.locale,{minimumFractionDigits:3,maximumFractionDigits:3}),r=(o<0?t.south:t.north).replace("{degrees}",()=>s.format(
Math.abs(o))),i=(n<0?t.west:t.east).replace("{degrees}",()=>s.format(Math.abs(n)));return t.title.replace("{at}",()=>`${r}${p.
words.comma} ${i}`)}function Pr(e,t){for(let n of y(e,".cm-history [data-from]")){let{from:o="",until:s=""}=n.dataset,r=o<=
t&&(!s||t<s);n.matches("td")?n.classList.toggle("is-now",r):r?n.setAttribute("aria-current","true"):n.removeAttribute("a\
ria-current")}}var zr=null,En=null,Wt=(e,t)=>e==="at"?Sn(t)>=0:e==="front"?Sr(k.mosaic,t):Object.hasOwn(p.panels.blocks,`${e}:${t}`);function it(e){
return e.startsWith("at:")?it(`ground:${Sn(e.slice(3))}`).replace("{point}",()=>Tr(e.slice(3))):p.panels.blocks[e].map(t=>p.
panels.lines[t]).join(`
`)}var _r=(e,t)=>$r(e,t)?Er(t,Ln("front-then")):Ln(`${e}:${t[e]}`),$r=(e,{day:t,front:n})=>e==="front"&&(t!==p.mosaic.main.
day||!Object.hasOwn(p.panels.blocks,`front:${n}`));function Nr(e,t){let n=b(document,"#cm-panel");En===null&&(En=n.innerHTML);
let o=Rt.find(c=>e[c]),s=!t&&$r(o,e),r=t?"search":o?`${o}:${e[o]}${s?` ${e.day}`:""}`:"overview",i=s?"":r==="overview"?En:
it(r),a=!t&&e.annotation&&!i.includes(`data-statement="${e.annotation}"`)?`annotation:${e.annotation}`:"";a+r!==zr&&(n.innerHTML=
(a&&it(a))+i,s&&n.append(_r("front",e)),n.parentElement&&(n.parentElement.scrollTop=0)),zr=a+r,t&&pl(n,t),Pr(n,e.day),Ar(
e,!!t||s)}function Rr(e){for(let t of y(document,"tr[data-row]"))t.classList.toggle("is-chosen",t.dataset.row===e);for(let t of y(
document,"[data-statement]")){let n=t.dataset.statement===e;t.classList.toggle("is-chosen",n),b(t,"[data-annotation]").setAttribute(
"aria-pressed",String(n));for(let s of t.querySelectorAll(".cm-shown, .is-added"))s.remove();if(!n||e===null)continue;let o=dl(
e);if(o.querySelector(".cm-meta b")&&!t.querySelector(".cm-meta b")){let s=document.createElement("b");s.className="cm-s\
hown",s.textContent=` · ${p.site.shown}`,b(t,".cm-meta").append(s)}t.append(...ul(t,o)),hl(t,o)}}function dl(e){return b(
Ln(`annotation:${e}`),"[data-statement]")}function Ln(e){let t=document.createElement("template");return t.innerHTML=it(
e),t.content}function ul(e,t){let n=Array.from(t.children).filter(o=>o.matches(".cm-since, .cm-tensions, .cm-cited")&&!e.
querySelector(`.${o.className.split(" ")[0]}`));for(let o of n)o.classList.add("is-added");return n}function hl(e,t){let n=t.
querySelector(".cm-since .cm-citations");!n||e.querySelector(".cm-since .cm-citations")||(n.classList.add("is-added"),e.
querySelector(".cm-since")?.append(n))}function Ir(e){let t=p.site,n=Rt.filter(r=>e[r]).map(r=>(b(_r(r,e),r==="annotatio\
n"?"[data-statement] > button":"h2").textContent??"").trim()),o=n.length?t.chosen.replace("{name}",()=>n.join("; ")):t.nothingChosen,
s=b(document,"#cm-said");s.textContent!==o&&(s.textContent=o)}var Cr=null;function pl(e,t){Cr??=new Me(p.keys);let n=Cr.
search(t),o=new Map([...n.names.map(({name:i})=>i),...n.statements].map((i,a)=>[i,a]));for(let i of y(e,".cm-results")){
let a=y(i,":scope > *").map(f=>{let{dataset:m}=b(f,"button"),u=ye(m);return{row:f,at:u&&o.get(`${u}:${m[u]}`)}}),c=a.filter(
({at:f})=>f!==void 0).sort((f,m)=>(f.at??0)-(m.at??0));for(let{row:f,at:m}of a)f.hidden=m===void 0;i.prepend(...c.map(({
row:f})=>f)),i.hidden=!c.length;let l=i.previousElementSibling;l&&(l.hidden=!c.length)}let s=b(e,"h2");s.textContent=Ae(
s).replace("{text}",()=>t);let r=o.size?n.onlyNear?p.site.onlyNear:"":p.site.nothingFound;Oe(s,r.replace("{text}",()=>t))}var Br=["speaker","modality","tension","outcome","compare"],gl=250,Hr,Fr=()=>(document.documentElement.dataset.languages??
"").split(" "),yl={zone:null,annotation:null,place:null,front:null,at:null,actor:null,speaker:null,modality:null,tension:null,
outcome:null,compare:null,relation:null};function wl(){let{days:e,last:t}=p.mosaic;return[e[0],t]}function An(e){let[t,n]=wl();
return Js(e)&&t<=e&&e<=n}var On=(e,t)=>p.site.notices[e].replace("{value}",()=>t.slice(0,80));function Dr(){let e=new URLSearchParams(
location.search),t=[],n={...yl,page:location.hash.slice(1),day:p.mosaic.main.day},o=(i,a)=>t.push(On(i,a));for(let i of Nt){
let a=e.get(i);n[i]=a!==null&&Wt(i,a)?a:null,a!==null&&n[i]===null&&o(i,a)}for(let i of Br)n[i]=e.get(i);n.relation=e.get(
"relation"),n.relation!==null&&!Wt("relation",n.relation)&&(n.relation=null),n.compare!==null&&!An(n.compare)&&(n.compare=
null);let s=e.get("lang");s!==null&&!Fr().includes(s)&&o("lang",s);let r=e.get("date");return r!==null&&(An(r)?n.day=r:o(
"date",r)),document.querySelector(`[data-page-link="${CSS.escape(n.page)}"]`)||(n.page="map"),{state:n,notices:t}}function Tn(){
let e=new URLSearchParams(location.search).get("date");return e&&An(e)?e:p.mosaic.main.day}function Mn(e){let t=new URLSearchParams,
n=new URLSearchParams(location.search);for(let o of[...Nt,...Br,"relation"]){let s=e[o];s&&t.set(o,s)}e.day!==p.mosaic.main.
day&&t.set("date",e.day);for(let o of["lang","embed","host",et]){let s=n.get(o);s!==null&&t.set(o,s)}return location.pathname+
ue(t)+(e.page==="map"?"":`#${e.page}`)}function Wr(e){let t=new URLSearchParams(location.search);return t.set("lang",e),
`?${t}`}function jr(e,t){clearTimeout(Hr),t?Hr=setTimeout(()=>history.replaceState(null,"",Mn(e)),gl):Mn(e)!==location.pathname+
location.search+location.hash&&history.pushState(null,"",Mn(e))}function Zr(){let{lang:e}=document.documentElement,n=!document.
querySelector('[data-language][href="index.html"]')&&navigator.languages.map(r=>r.split("-")[0]).find(r=>Fr().includes(r)),
o=new URLSearchParams(location.search).get("lang")||n||e,s=document.querySelector(`[data-language="${CSS.escape(o)}"]`);
return s&&location.replace(s.getAttribute("href")+location.search+location.hash),!!s}function bl(e){if(!e||e.includes("*")||!URL.canParse(e))return"";let{origin:t,protocol:n}=new URL(e);return(n==="https:"||
n==="http:")&&(e===t||e===`${t}/`)?t:""}var Gr=new URLSearchParams(globalThis.location?.search??""),Pn=Gr.get("embed")===
"1"?bl(Gr.get("host")):"",Xr="";function zn(e){if(!Pn||window.parent===window)return;let t=Object.fromEntries(Rt.filter(
s=>e[s]).map(s=>[s,e[s]])),n={type:"controlmap",height:Math.ceil(document.body.getBoundingClientRect().height),day:e.day,
chosen:t},o=JSON.stringify(n);o!==Xr&&(Xr=o,window.parent.postMessage(n,Pn))}function Kr(e){Pn&&new ResizeObserver(()=>zn(
e())).observe(document.body)}function qr(){let e=new URL(location.href);return e.searchParams.set("embed","1"),{address:location.
href,embedded:e.href}}function Ur(e){let[t,n=p.mosaic.main.day,o=null]=e.split(":");return{annotation:t,day:n,compare:o}}function Cn(e){let t=Ur(
e);return t.compare&&Yt(),t}function _n({annotation:e,day:t,compare:n},o){let s=Ur(o);return s.annotation===e&&s.day===t&&
s.compare===n}function Vr(e){for(let t of y(document,".cm-then"))t.setAttribute("aria-pressed",String(_n(e,t.dataset.then??
"")))}function Jr({compare:e,day:t,annotation:n,zone:o}){let r=[...(e&&n?k.mosaic.day(e).statements[n]:null)?.zones??[],
...o?[o]:[]];return{change:e?`${e}..${t}`:null,before:e,ground:e?r:[]}}var xl=()=>y(document,"[data-filtered]"),kl=["zone","actor","speaker","modality","tension","outcome"];function Yr(e){return y(
e,"[data-filter]")}function Pe(e){return e.dataset.filter}function Qr(e,t){return Array.from(e.options).find(n=>t&&n.value===
t)}function ti(e){let t=document.querySelector(`[data-filtered="${e.page}"]`);return(t?Yr(t).filter(o=>!Qr(o,e[Pe(o)])).
map(Pe):[]).filter(o=>o!=="zone"&&e[o])}function ei(e){for(let t of xl()){let n={};for(let o of Yr(t)){let s=Qr(o,e[Pe(o)]);
o.value=s?s.value:"",s&&(n[Pe(o)]=s.value)}Sl(t,n)}}function vl(e,t){return kl.every(n=>t[n]===void 0||e[n].includes(t[n]))}
function Sl(e,t){let n=0;for(let s of y(e,"[data-statement]"))s.hidden=!vl(p.statements[s.dataset.statement??""],t),s.hidden||
(n+=1);for(let s of y(e,".cm-statements")){s.hidden=y(s,":scope > *").every(i=>i.hidden);let r=s.previousElementSibling;
r?.matches("h3, h4")&&(r.hidden=s.hidden)}let o=e.querySelector("[role=status]");o&&(o.textContent=n?p.site.counts[e.dataset.
filtered==="outcomes"?"outcomes":"article"][n]:p.site.noStatement)}var ni=()=>y(document,'[data-page="article"] [data-fi\
ltered="article"] [data-statement]:not([hidden])');function $n(e){let t=e.annotation&&CSS.escape(e.annotation),n=t?document.
querySelector(`section:not([hidden]) [data-statement="${t}"], section:not([hidden]) tr[data-row="${t}"]`):null;n?.clientHeight&&
Ks(n)}var Q=e=>`${e[0]},${e[1]}`;function El(e){let t=0;for(let n=0;n+1<e.length;n++)t+=e[n][0]*e[n+1][1]-e[n+1][0]*e[n][1];return t}
function oi(e){let t=new Map;for(let o of e){let s=Q(o[0]),r=t.get(s);r?r.push(o):t.set(s,[o])}let n=[];for(let[o,s]of t)
for(let r=s.pop();r;r=s.pop()){let i=r.slice();for(;Q(i[i.length-1])!==o;){let a=t.get(Q(i[i.length-1]))?.pop();if(!a)throw new Error(
`No path goes on from ${Q(i[i.length-1])}`);i.push(...a.slice(1))}i.length>3&&n.push(i)}return n}function si(e){let t=e.
map(o=>({ring:o,area:El(o)})).filter(o=>o.area!==0),n=t.filter(o=>o.area>0).sort((o,s)=>o.area-s.area).map(({ring:o})=>[
o]);for(let{ring:o}of t.filter(s=>s.area<0)){let s=(o[0][0]+o[1][0])/2,r=(o[0][1]+o[1][1])/2;(n.find(([i])=>tt(i,s,r))||
n[n.length-1]).push(o)}return n}function ri(e){let t=new Map,n=i=>{let a=t.get(Q(i))??new Set;return t.set(Q(i),a),a};for(let i of e)
n(i[0]).add(i),n(i[i.length-1]).add(i);let o=new Set(e),s=i=>{for(let a=i;;){let c=a[a.length-1],l=n(c).size===2?Array.from(
n(c)).find(f=>o.has(f)):void 0;if(!l)return a;o.delete(l),a=a.concat((Q(l[0])===Q(c)?l:l.slice().reverse()).slice(1))}},
r=[];for(let i of e)o.delete(i)&&r.push(s(s(i).slice().reverse()));return r}var Ll=24,ii=-1,ze=class{constructor(t,n){this.data=t,this.language=n.language,this.arcs=t.arcs.map(Ml),this.label=be(n.
locale),this.known=new Map,this.sides=t.arcs.map(()=>[]),t.faces.forEach((o,s)=>{for(let r of o.flat())this.sides[r<0?~r:
r].push(s)})}change(t){return Math.max(0,this.data.days.filter(n=>n<=t).length-1)}owners(t){let[n,...o]=this.data.owners.
slice(0,this.change(t)+1),s=[];for(let r=0;r<n.length;r+=2)for(let i=0;i<n[r+1];i++)s.push(n[r]);for(let r of o)for(let i=0;i<
r.length;i+=2)s[r[i]]=r[i+1];return s}holdingOf(t){return t===ii?this.data.base:this.data.holds[t][0]}controllerOf(t){return this.
data.holdings[this.holdingOf(t)][1]}path(t){return t<0?this.arcs[~t].slice().reverse():this.arcs[t]}merged(t){let n=new Set;
for(let s of t)for(let r of this.data.faces[s].flat())n.delete(~r)||n.add(r);return{type:"MultiPolygon",coordinates:si(oi(
Array.from(n,s=>this.path(s)))).map(s=>s.map(r=>this.degrees(r)))}}degrees(t){return t.map(([n,o])=>[n/this.data.scale,o/
this.data.scale])}km2(t){return t.reduce((n,o)=>n+this.data.km2[o],0)}day(t){let n=this.known.get(t);if(n)return n;let[o]=this.
known.keys();this.known.size>=Ll&&this.known.delete(o);let s=this.compose(t);return this.known.set(t,s),s}compose(t){let{
data:n}=this,o=this.owners(t),s=t===n.main.day,r=this.upTo(n.spots,t),i=this.upTo(n.lit,t),a=n.holdings.map(()=>[]);for(let[
l,f]of o.entries())a[this.holdingOf(f)].push(l);let c=n.holdings.map(([l,f],m)=>({zone:l,controller:f,index:m})).filter(
({index:l})=>a[l].length);return{day:t,main:s,labels:{[this.language]:this.label(t)},holdings:c.map(({zone:l,controller:f,
index:m})=>{let u=this.km2(a[m]),h=this.km2(a[m].filter(g=>o[g]!==ii&&n.holds[o[g]][3]===1));return{zone:l,controller:f,
km2:u,bounds:s&&n.main.bounds[m]||null,shared:h>u-h,label_spots:r[m],geometry:this.merged(a[m])}}),fronts:this.fronts(o,
n.differs[t]??{}),statements:Object.fromEntries(Object.entries(i).map(([l,f])=>[l,{zones:f,places:n.places[l]||[]}]))}}faceAt([
t,n]){let o=t*this.data.scale,s=n*this.data.scale;return this.data.faces.findIndex(r=>{let[i,...a]=r.map(c=>c.flatMap(l=>this.
path(l)));return tt(i,o,s)&&!a.some(c=>tt(c,o,s))})}upTo(t,n){return Object.assign({},...t.slice(0,this.change(n)+1))}sectionAt(t,n){
let[o,s]=this.sides[n];if(s===void 0||this.controllerOf(t[o])===this.controllerOf(t[s]))return null;let r=Math.max(t[o],
t[s]);return{id:[...[o,s].map(a=>this.data.holdings[this.holdingOf(t[a])][0]).sort(),this.data.hold_ids[r]].join("."),hold:r}}fronts(t,n){
let o=new Map;for(let r of this.arcs.keys()){let i=this.sectionAt(t,r);if(!i)continue;let[,a,c]=this.data.holds[i.hold],
l=o.get(i.id)??{basis:this.data.bases[a],margin_km:c,lines:[]};o.set(i.id,l),this.arcs[r].length>1&&l.lines.push(this.arcs[r])}
return Array.from(o).sort(([r],[i])=>r<i?-1:1).map(([r,{basis:i,margin_km:a,lines:c}])=>({id:r,basis:i,margin_km:a,differs:n[r]??
[],geometry:{type:"MultiLineString",coordinates:ri(c).map(l=>this.degrees(l))}}))}handovers(t,n){let o=this.owners(t),s=this.
owners(n),r=new Map;return o.forEach((a,c)=>{let l=this.controllerOf(a),f=this.controllerOf(s[c]);if(l===f)return;let m=r.
get(`${l}|${f}`)??{from:l,to:f,faces:[]};r.set(`${l}|${f}`,m),m.faces.push(c)}),{handovers:Array.from(r.values(),({from:a,
to:c,faces:l})=>({from:a,to:c,km2:this.km2(l),geometry:this.merged(l)})).sort((a,c)=>c.km2-a.km2)}}};function Ml(e){let t=[
[e[0],e[1]]];for(let n=2;n<e.length;n+=2){let[o,s]=t[t.length-1];t.push([o+e[n],s+e[n+1]])}return t}var ai=new WeakMap;function ci(e){document.body.dataset.page=e.page;let t=document.querySelector(`[data-block="page:${e.
page}"]:empty`);t&&(t.innerHTML=it(`page:${e.page}`));for(let n of y(document,"[data-pages]"))n.hidden=!(n.dataset.pages??
"").split(" ").includes(e.page);for(let n of y(document,"[data-page-link]"))n.dataset.pageLink===e.page?n.setAttribute("\
aria-current","page"):n.removeAttribute("aria-current")}function li(e){let t=document.querySelector("[data-slot]");if(!t)
return;for(let o of y(document,"[data-relation]"))o.setAttribute("aria-pressed",String(o.dataset.relation===e.relation));
let n=["relation","actor"].filter(o=>e[o]).map(o=>`${o}:${e[o]}`);t.dataset.slot!==n.join(" ")&&(t.innerHTML=n.map(it).join(
"")),t.dataset.slot=n.join(" ")}function Al(e,t){let n=e.filter(s=>s<=t).length,o=Math.max(0,Math.min(n-Math.floor(Zt/2)-
1,e.length-Zt));return[o,o+Zt]}function mi(e){let t=y(document,"#cm-events .cm-event"),n=t.map(r=>b(r,"[data-day]").dataset.
day??""),[o,s]=Al(n,e);t.forEach((r,i)=>{r.hidden=i<o||i>=s,r.classList.toggle("is-chosen",n[i]===e)})}function fi(e){let t=k.
mosaic.day(e),n=t.holdings.reduce((s,r)=>s+r.km2,0),o=new Intl.NumberFormat(p.words.locale,{style:"percent",minimumFractionDigits:1,
maximumFractionDigits:1});b(document,"[data-table-day]").textContent=k.mosaic.label(e),b(document,".cm-table-side .cm-pa\
nel").classList.toggle("is-other-day",!t.main);for(let s of y(document,"[data-row-zone]")){let r=t.holdings.find(c=>c.zone===
s.dataset.rowZone&&c.controller===s.dataset.rowHolder);s.hidden=!r;let i=["km2","share","basis"].map(c=>b(s,`[data-${c}]`)),
a=ai.get(s)??i.map(c=>c.innerHTML);ai.set(s,a),r&&(t.main?i.forEach((c,l)=>{c.innerHTML=a[l]}):i.forEach((c,l)=>{c.textContent=
[R(r.km2),o.format(r.km2/n),""][l]}))}}function di(e){let t=b(document,"#cm-change"),n=p.site,o=b(document,"#cm-compare");
if(o.value=e.compare||"",t.hidden=!e.compare,!e.compare)return;let{handovers:s}=k.mosaic.handovers(e.compare,e.day),r=b(
t,"h3");r.textContent=Ae(r).replace("{a}",k.mosaic.label(e.compare)).replace("{b}",k.mosaic.label(e.day));let i=b(t,"tbo\
dy"),a=[];for(let c of y(i,":scope > *")){let l=s.find(f=>f.from===c.dataset.from&&f.to===c.dataset.to&&f.km2>=Gn);c.hidden=
!l,l&&(b(c,":scope > :last-child").textContent=R(l.km2,1),a.push({row:c,km2:l.km2}))}i.append(...a.sort((c,l)=>l.km2-c.km2).
map(({row:c})=>c)),b(t,"table").hidden=!a.length,Oe(r,a.length?"":n.nothingChanged)}var Nn={zone:null,annotation:null,place:null,front:null,at:null,actor:null},v=null,Rn="",Ce=null;Ho();js();document.documentElement.
classList.toggle("is-embedded",new URLSearchParams(location.search).get("embed")==="1");document.documentElement.classList.
toggle("cm-dark",window.matchMedia("(prefers-color-scheme: dark)").matches);function ui(){return k.mosaic=new ze(p.mosaic,
p.words),{base:k.unpacked.then(()=>p.base),basemap:k.basemap,words:p.words,day:k.mosaic.day(Tn()),find:e=>Ol(e)}}function Ol(e){
if(e.startsWith("points-"))return{points:Tl(e.slice(7))};let[t,n]=e.split("..");return n?k.mosaic.handovers(t,n):k.mosaic.
day(t)}function Tl(e){let{settlements:t,holders:n,days:o}=p.points,s=[];for(let r=0;r<o[e].length;r+=3){let[i,a,c]=t[o[e][r]],
[l,f]=[1,2].map(m=>n[o[e][r+m]]);s.push({name:i,at:[a,c],controller:l,painted:f??null,agrees:f===l})}return s}function hi(){
let e=v.annotation&&k.mosaic.day(v.day).statements[v.annotation]||Z,t=Object.hasOwn(p.points.days,v.day)?`points-${v.day}`:
null,n=v.place?Tt(v.place):Z,[o,s]=[e.places.concat(n.places),e.zones.concat(n.zones)],{zone:r,front:i,day:a}=v,c=v.at?Te(
v.at):null;D({zone:r,front:i,at:c,zones:s,places:o,day:a,points:t,...Jr(v),stamp:ft()})}function In(){ci(v),Nr(v,Rn),ei(
v),mi(v.day),fi(v.day),di(v),li(v),Rr(v.annotation),Vr(v),Ir(v);for(let e of y(document,"[data-row-zone]"))e.classList.toggle(
"is-chosen",e.dataset.rowZone===v.zone);jt("#cm-pick").value=v.zone||"",Ce&&Ce.follow(v.day),At(),hi(),zn(v)}function jt(e){
return b(document,e)}function Hn(e){let t=b(document,"#cm-notice");t.textContent=e.join(" "),t.hidden=!e.length}function I(e,t){
v=Object.assign({},v,e),t||(Rn="",jt("#cm-search").value=""),Hn([]),jr(v,t),In(),(e.annotation||e.page)&&$n(v)}function _e(e,t){
e==="home"?I(Nn):e==="day"?I({day:t}):e==="relation"?I({relation:v.relation===t?null:t}):e==="step"?I({annotation:t}):e===
"next"?I(Cn(t)):e==="then"?(I(_n(v,t)?{day:p.mosaic.main.day,compare:null}:Cn(t)),Us(document.querySelector(".cm-map-sid\
e"))):e==="annotation"?I({annotation:v.annotation===t?null:t}):Wt(e,t)&&I(Object.assign({},Nn,{[e]:t}))}function Pl(){window.
addEventListener("controlmap",({detail:o})=>{o.type==="empty"?Hn([p.site.empty]):o.type==="drawn"?Ce?.answered(o.day):o.
type==="ready"?hi():_e(o.type,o.id??"")}),window.addEventListener("popstate",pi),Zs(document,ee),document.addEventListener(
"click",o=>{let s=j(o,"[data-page-link], [data-start]"),r=j(o,".cm-panel button, .cm-about button, #cm-day-steps button");
s&&!o.ctrlKey&&!o.metaKey&&!o.shiftKey&&(o.preventDefault(),I({page:s.dataset.pageLink??s.dataset.start??"map",compare:s.
dataset.compare??null}),s.dataset.start==="article"&&Vs(b(document,"#cm-walk")));let i=j(o,"[data-language]");i&&Object.
assign(i,{search:Wr(i.dataset.language??""),hash:location.hash});let a=r?ye(r.dataset):void 0,c=r?.closest(".cm-results");
r&&a&&_e(a,r.dataset[a]??""),c&&Pt(a??"",r?.dataset[a??""]??"")});let e=jt("#cm-pick"),t=jt("#cm-search"),n=jt("#cm-comp\
are");e.addEventListener("change",()=>{I(Object.assign({},Nn,{zone:e.value||null})),Pt("zone",e.value)}),t.addEventListener(
"input",()=>{Rn=t.value.trim(),In()}),n.addEventListener("change",()=>I({compare:n.value||null})),document.addEventListener(
"change",o=>{let s=j(o,"[data-filter]");s?.dataset.filter&&I({[s.dataset.filter]:s.value||null})}),Wo()}function pi(){let e=Dr();
v=e.state,In();let t=ti(v);Hn([...e.notices,...t.map(n=>On("filter",v[n]??""))]),$n(v)}function zl(){let e=n=>I({day:n},
!0);Ce=nr(b(document,"#cm-timeline"),Object.assign({day:Tn()},p.timeline),e);let t=(n,o)=>{o===null?_e("step",n):_e("nex\
t",o),o?.includes(":")||ne(n)};ar(b(document,"#cm-walk"),p.walk,ni,t),Gs(b(document,"#cm-share"),p.share,qr),Kr(()=>v)}document.
addEventListener("DOMContentLoaded",async()=>{Zr()||(await Ds((document.body.dataset.later??"").split(" ")),await k.unpacked,
zl(),Pl(),pi())});window.ControlMapSite={get mosaic(){return k.mosaic},parts:ui,take:Bs,takePacked:Fs};})();
