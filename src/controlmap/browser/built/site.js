"use strict";(()=>{var _i="http://www.w3.org/2000/svg";function u(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&
(o.textContent=n),o}function x(t,e={}){let n=document.createElementNS(_i,t);for(let[o,s]of Object.entries(e))n.setAttribute(
o,String(s));return n}function b(t,e){let n=t.querySelector(e);if(!n)throw new Error(`The page has no ${e}`);return n}function w(t,e){
return Array.from(t.querySelectorAll(e),n=>n)}function H(t,e){let{target:n}=t;return n&&"closest"in n?n.closest(e):null}var Z={zone:null,front:null,at:null,zones:[],places:[]};function kt(t,e,n,o){t.title.textContent=n.main?e.title:e.titleOther,t.finding.textContent=n.main?e.finding:"";let s=(o?
[o,n]:[n]).map(r=>r.labels[e.language]||r.day);t.subtitle.textContent=e.subtitle.replace("{day}",s.join(" / ")),t.source.
textContent=n.main?e.source:e.sourceOther}function Un({parts:t,words:e,shownDay:n},o){for(let s of[t.frame,C().document.
documentElement])s.classList.toggle("is-swiping",!!o);n&&kt(t,e,n,o)}function nt(t,e,n){let o=!1;for(let s=0;s+1<t.length;s++){let[r,i]=t[s],[a,c]=t[s+1];i>n!=c>n&&e<r+(a-r)*(n-i)/(c-i)&&(o=
!o)}return o}function vt(t,[e,n]){return(t.type==="Polygon"?[t.coordinates]:t.coordinates).some(([s,...r])=>nt(s,e,n)&&!r.
some(i=>nt(i,e,n)))}var qn={أ:"ا",إ:"ا",آ:"ا",ٱ:"ا",ى:"ي",ؤ:"و",ئ:"ي",ة:"ه"},Vn=["zone","annotation","place","front","at","a\
ctor"],Zt=9,Yn={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",dots:""},"counter-diagonal":{
lines:"M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5\
,-1 l2,2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}},Jn=.05,St=.5,Qn=13,to="ـ'’‘\
`´ʼʿʾ-";var Xt=["capital","seat","town","base","crossing","village"],q={equal:0,same_name:.5,same_loosely:.7,begins:1,begins_alike:1.5,
word_begins:2,mistakes:3,mistakes_and_unfinished:3.25,not_found:100,most_mistakes:[0,0,0,.5,1,1.5,2],nearest_mistakes:.4,
least_letters:3,half_a_mistake:.5,nearest:5},lt={fill:"#c9c6bd",ink:"#4a4a4a"},I={articles:"ad adh al an ar as ash at at\
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
دينه مطار معبر من منطقه ناحيه ولايه",most_keys:32},Kt=24,ot="view";var $i={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-poi\
nts":430,"cm-labels":620};function B(t){return t.getElement()}function no(t){let e={};for(let[n,o]of Object.entries($i)){
let s=t.createPane(n);s.style.zIndex=String(o),["cm-zones","cm-labels","cm-points","cm-hits"].includes(n)||(s.style.pointerEvents=
"none"),n!=="cm-labels"&&n!=="cm-raster"&&(e[n]=L.svg({pane:n,padding:.3}))}return e}function st(t,e,n,o,s){let r={className:s,
pane:n,renderer:o,interactive:!1,smoothFactor:.7},i=e.map(a=>a.geometry);return L.geoJSON(i,{style:()=>r,interactive:!1,
pane:n}).addTo(t)}function oo(t,e,n){let o=null;return st(t,[{geometry:n}],"cm-base",e["cm-base"],"cm-ground").eachLayer(
s=>{o??=s}),o}function so(t,e,n,o,s){st(t,n.seas,"cm-base",e["cm-base"],"cm-sea"),st(t,n.neighbours,"cm-base",e["cm-base"],
"cm-neighbour"),s.bringToFront(),st(t,n.roads,"cm-water",e["cm-water"],"cm-road"),st(t,n.rivers,"cm-water",e["cm-water"],
"cm-river"),st(t,n.lakes,"cm-water",e["cm-water"],"cm-lake"),st(t,[{geometry:o}],"cm-fronts",e["cm-fronts"],"cm-border")}
var Ni=Yn;function eo(t,e,n,o){let s=x("pattern",{id:e,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines:r="",dots:i=""}=Ni[n]??
{};r&&s.append(x("path",{d:r,stroke:o,"stroke-width":"1.1"})),i&&s.append(x("path",{d:i,fill:o})),t.append(s)}function Ri(t,e,n){
if(t.querySelector("defs"))return;let o=x("defs");for(let[s,r]of Object.entries(e))r.pattern!=="none"&&eo(o,n+s,r.pattern,
r.dark);eo(o,`${n}shared`,"cross",lt.ink),t.prepend(o)}function W(t,e,n,o,s,r){let i={className:n,pane:o,renderer:s,interactive:r,
smoothFactor:.6};return L.geoJSON(e,{style:()=>i,interactive:r,pane:o}).addTo(t)}function Gt(t,e,n,o,s,r="cm-zones"){let i=[],
a=[];for(let c of n.holdings){let l=o.holders[c.controller],f=o.zones[c.zone],m=`cm-zone zone-${c.zone} holder-${c.controller}${f.
silent?" is-silent":""}`,d=W(t,c.geometry,m,r,e,!0);a.push(d),d.eachLayer(p=>{i.push({path:p,holding:c,holder:l,zone:f,area:Ut(
c,o),aria:""})})}Ri(e._container,o.holders,s);for(let{path:c,holding:l,holder:f}of i){let m=B(c);m.style.setProperty("--\
holder",f.fill),m.style.setProperty("--holder-dark",f.dark),m.style.setProperty("--holder-light",f.light);let d=l.shared?
"shared":f.pattern!=="none"?l.controller:null;if(!d)continue;let p=W(t,l.geometry,"cm-hatch",r,e,!1);p.eachLayer(g=>{B(g).
style.fill=`url(#${s}${d})`}),a.push(p)}return{items:i,layers:a}}function ro(t,e,n){return n.fronts.map(o=>W(t,o.geometry,
`cm-front basis-${o.basis}`,"cm-fronts",e["cm-fronts"],!1))}function io(t,e,n,o){let s=(a,c,l,f=!1)=>W(t,a,c,l,e[l],f),r=n.
fronts.map(a=>({layer:s(a.geometry,"cm-band","cm-bands"),marginKm:a.margin_km}));return{fronts:n.fronts.map((a,c)=>({front:a,
line:o[c],hit:s(a.geometry,"cm-front-hit","cm-hits",!0)})),bands:r}}function De(t,e){let n=t.getCenter(),o=L.latLng(n.lat,
n.lng+.1),s=t.latLngToLayerPoint(n).distanceTo(t.latLngToLayerPoint(o))/(t.distance(n,o)/1e3);for(let r of e)r.layer.eachLayer(
i=>{B(i).style.strokeWidth=`${2*r.marginKm*s}px`})}var Fe=(t,{from:e,to:n})=>`${t}from-${e}-to-${n}`;function Hi(t,e,n,o){let s=t.querySelector("defs")||t.insertBefore(x("\
defs"),t.firstChild);if(document.getElementById(e))return;let r=x("pattern",{id:e,width:9,height:9,patternUnits:"userSpa\
ceOnUse",patternTransform:"rotate(45)"});r.append(x("rect",{x:0,y:0,width:9,height:9,fill:o}),x("rect",{x:0,y:0,width:3,
height:9,fill:n})),s.append(r)}function ao(t,e,n,o,s){return n.handovers.map(r=>{let i=Fe(s,r),a=W(t,r.geometry,"cm-chan\
ge","cm-fronts",e,!1);return Hi(e._container,i,o.holders[r.from].fill,o.holders[r.to].fill),a.eachLayer(c=>{B(c).style.fill=
`url(#${i})`}),a})}function co(t,e,n,o){let s=n.holdings.filter(r=>o.includes(r.zone)).map(r=>r.geometry);return["cm-was\
-halo","cm-was"].flatMap(r=>s.map(i=>W(t,i,r,"cm-fronts",e,!1)))}var mt=()=>window.matchMedia("(hover: none)").matches,Ii=2400,Bi=50,Di=12,lo=()=>/Mac|iP(hone|ad)/.test(navigator.platform)?
"⌘":"Ctrl";function Fi(t){let e=u("div","cm-hint"),n=u("span");e.setAttribute("aria-hidden","true"),e.append(n),t.append(
e);let o=new Set,s;return r=>{o.has(r)||(o.add(r),n.textContent=r,e.classList.add("is-shown"),clearTimeout(s),s=setTimeout(
()=>e.classList.remove("is-shown"),Math.max(Ii,r.length*Bi)))}}function Wi(t,e){t.dragging.disable(),e.addEventListener(
"pointerdown",({pointerType:n})=>{n==="mouse"&&t.dragging.enable()},{capture:!0});for(let n of["pointerup","pointercance\
l"])document.addEventListener(n,()=>setTimeout(()=>t.dragging.disable()))}function ji(t){t.addEventListener("pointerdown",
()=>t.classList.add("is-pointed"),{capture:!0});for(let e of["keydown","blur"])t.addEventListener(e,()=>t.classList.remove(
"is-pointed"))}function mo(t,e,n,o){let s=Fi(e),r=t.getContainer();r.focus=a=>HTMLElement.prototype.focus.call(r,{preventScroll:!0,
...a}),ji(r),r.addEventListener("wheel",a=>{a.ctrlKey||a.metaKey||(a.stopImmediatePropagation(),s(n.wheelHint.replace("{\
button}",lo())))},{capture:!0,passive:!0}),t.on("dragstart",()=>o()&&s(n.dragHint.replace("{button}",lo()))),navigator.maxTouchPoints>
0&&Wi(t,r);let i=null;r.addEventListener("touchstart",({touches:a})=>{i=a.length===1?a[0].clientY:null},{passive:!0}),r.
addEventListener("touchmove",({touches:a})=>{i!==null&&a.length===1&&Math.abs(a[0].clientY-i)>Di&&s(n.touchHint)},{passive:!0})}var Zi=["ArrowRight","ArrowDown"],Xi=["ArrowLeft","ArrowUp"],We=({front:t},e)=>e!==null&&(t.id===e||t.id.startsWith(`${e}\
.`)),qt=t=>t.getLayers().map(B);function uo(t,e,n,o){let s=t.map(({hit:r})=>qt(r)[0]);t.forEach(({front:r,hit:i},a)=>{let c=s[a],
l=Ki(r,n);c.dataset.front=r.id,c.setAttribute("role","button"),c.setAttribute("aria-label",l),c.setAttribute("aria-press\
ed","false"),c.setAttribute("tabindex",o&&a===0?"0":"-1"),c.addEventListener("keydown",m=>Gi(m,s,a,()=>e(r.id))),i.on("c\
lick",m=>{L.DomEvent.stopPropagation(m),i.closeTooltip(),e(r.id)});let f=u("div","cm-tip");f.append(u("b","",Vt(r.id,n)),
u("span","",po(r,n))),mt()||i.bindTooltip(f,{sticky:!0,className:"cm-tooltip"})})}function Vt(t,e){if(!t)return"";let[n,
o]=t.split(".").map(s=>e.zones[s]?.label??"");return e.front.replace("{one}",()=>n).replace("{other}",()=>o)}var po=(t,e)=>e.
legend.lines.find(n=>n.basis===t.basis)?.text??"",Ki=(t,e)=>`${Vt(t.id,e)}. ${po(t,e)}`;function Gi(t,e,n,o){if(t.key===
"Enter"||t.key===" ")o();else if(Zi.includes(t.key))fo(e,n,1);else if(Xi.includes(t.key))fo(e,n,-1);else return;t.preventDefault(),
t.stopPropagation()}function fo(t,e,n){let o=t[(e+n+t.length)%t.length];t[e].setAttribute("tabindex","-1"),o.setAttribute(
"tabindex","0"),o.focus()}function ho(t,e,n){for(let s of t){let r=We(s,e);for(let a of[s.line,s.hit].flatMap(qt))a.classList.
toggle("is-selected",r);let[i]=qt(s.hit);i.getAttribute("aria-pressed")!==String(r)&&i.setAttribute("aria-pressed",String(
r))}let o=n&&t.find(s=>We(s,e));if(o)for(let s of t)qt(s.hit)[0].setAttribute("tabindex",s===o?"0":"-1")}function go(t,e,n,o){
let s=new Map;for(let i of n)if(We(i,o))for(let a of i.front.differs)s.set(a.join(),a);let r={renderer:e,pane:"cm-points",
radius:7,className:"cm-differs",interactive:!1};return Array.from(s.values(),([i,a])=>L.circleMarker([a,i],r).addTo(t))}var ft=class{constructor(e,n,o,s){this.map=e,this.prefix=n,this.words=s,this.items=[],this.earlier=[],this.layers=[],this.
lines=[],this.compared=[],this.change=null,this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.symbols=
[],this.renderers=no(e),this.border=o.border,this.ground=null,e.on("click",()=>D({type:"empty"})),this.bands=[],e.on("zo\
omend",()=>De(e,this.bands))}drawGround(){return this.ground??=oo(this.map,this.renderers,this.border),this.ground}drawBasemap(e){
so(this.map,this.renderers,e,this.border,this.drawGround())}show(e,n,o,s,r=!0){this.showGround(e,n,s),r&&this.showAroundFronts(
e,o)}showGround(e,n,o){this.focusable=o,this.drawGround();for(let r of this.layers)r.remove();let s=Gt(this.map,this.renderers["\
cm-zones"],e,this.words,this.prefix);this.items=s.items,this.lines=ro(this.map,this.renderers,e),this.layers=[...s.layers,
...this.lines],this.fronts=[],this.bands=[];for(let r of this.items)this.dress(r,n,o)}showAroundFronts(e,n){let{fronts:o,
bands:s}=io(this.map,this.renderers,e,this.lines);this.layers.push(...o.map(({hit:r})=>r),...s.map(r=>r.layer)),this.fronts=
o,this.bands=s,De(this.map,this.bands),uo(o,n,this.words,this.focusable)}compare(e){this.change=e;for(let n of this.compared)
n.remove();this.compared=e?ao(this.map,this.renderers["cm-fronts"],e,this.words,this.prefix):[]}changeAt({lng:e,lat:n}){
let o=this.change?.handovers.find(({geometry:r})=>vt(r,[e,n])),s=r=>this.words.holders[r]?.label??"";return o?this.words.
changed.replace("{from}",()=>s(o.from)).replace("{to}",()=>s(o.to)):""}outline(e,n){for(let o of this.outlined)o.remove();
this.outlined=e?co(this.map,this.renderers["cm-fronts"],e,n):[]}dress(e,n,o){let s=B(e.path),r=e.holding.zone;e.aria=[e.
zone.name,e.holder.heldBy,e.area].join(`${this.words.comma} `),s.setAttribute("tabindex",o?"0":"-1"),s.setAttribute("rol\
e","button"),s.setAttribute("aria-label",e.aria),s.setAttribute("aria-pressed","false"),s.dataset.zone=r,s.addEventListener(
"keydown",c=>{(c.key==="Enter"||c.key===" ")&&(c.preventDefault(),n(r))}),e.path.on("click",c=>{L.DomEvent.stopPropagation(
c),n(r,c.latlng),e.path.closeTooltip()});let i=u("div","cm-tip"),a=u("span");i.append(u("b","",e.zone.name),u("span","",
e.holder.heldBy),u("span","",e.area),a),e.path.on("mousemove",({latlng:c})=>{a.textContent=this.changeAt(c)}),mt()||e.path.
bindTooltip(i,{sticky:!0,className:"cm-tooltip"})}mark(e,n){for(let o of[...this.items,...this.earlier]){let s=B(o.path),
r=o.holding.zone===e.zone;s.classList.toggle("is-selected",r),s.classList.toggle("is-lit",e.zones.includes(o.holding.zone)),
s.classList.toggle("is-filtered",n.size>0&&!n.has(o.holding.controller)),s.getAttribute("aria-pressed")!==String(r)&&s.setAttribute(
"aria-pressed",String(r)),r&&document.activeElement!==s&&o.path.bringToFront()}ho(this.fronts,e.front,this.focusable);for(let o of this.
rings)o.remove();this.rings=go(this.map,this.renderers["cm-points"],this.fronts,e.front)}zoneAt(e){return this.items.find(
({holding:n})=>vt(n.geometry,e))?.holding.zone??null}};function Ut(t,e){let n=new Intl.NumberFormat(e.locale,{maximumFractionDigits:0}),
o=t.bounds?e.areaRange:e.area,[s,r]=t.bounds||[0,0];return o.replace("{km2}",n.format(t.km2)).replace("{low}",n.format(s)).
replace("{high}",n.format(r))}function yo(t,e,n,o,s){let r=u("div","cm-under"),i=u("button","cm-chosen"),a=u("span","cm-chosen-text"),c=u("b"),l=u("sp\
an"),f=u("span","cm-more"),m=u("span","","↓");return m.setAttribute("aria-hidden","true"),f.append(u("span","cm-spoken",
e.more),m),i.type="button",a.append(c,l),i.append(a,f),i.addEventListener("click",xo),r.append(i,n,Ui(t,e,s)),t.stage.after(
r),{show(d,p,g=!1){let S=o().filter(y=>y.holding.zone===p).map(y=>g?`${y.holder.heldBy}${e.comma} ${Ut({...y.holding,bounds:null},
e)}`:y.holder.heldBy);c.textContent=d||e.nothing,a.classList.remove("is-noted"),l.textContent=d?S.join(" · "):e.tapHint,
f.hidden=i.disabled=!je(),Et(t.frame)},add(d){d&&(a.classList.add("is-noted"),l.textContent=d)}}}function wo({words:t,canvas:e},{
zone:n,front:o,at:s,places:r}){if(n)return[t.zones[n]?.name??"",n,!0];if(s)return[t.pointOffer,e.zoneAt(s)];let i=r.length===
1&&!o?t.places.find(({id:a})=>a===r[0]):null;return i?[i.name,e.zoneAt(i.at)]:[Vt(o,t),null]}function Ui(t,e,n){let o=u(
"button","cm-fold",e.fold);return o.type="button",t.side.id="cm-folded",o.setAttribute("aria-controls",t.side.id),o.setAttribute(
"aria-expanded","false"),o.addEventListener("click",()=>{let s=t.frame.classList.toggle("is-unfolded");if(o.setAttribute(
"aria-expanded",String(s)),n(),!s)return;let r=()=>t.side.scrollIntoView({block:"nearest"});r(),window.addEventListener(
"resize",r,{once:!0})}),o}async function bo(t,e,{change:n,before:o,ground:s}){try{return await Promise.all([e&&t(e),n&&t(n),o&&s.length?t(o):null])}catch(r){
return reportError(r),null}}function Ze(t){return JSON.stringify([t.zone,t.front,t.at,t.zones,t.places])}function dt(t){return t.parts.frame.classList.
contains("is-beside")}function Xe(t,e){return JSON.stringify([t.day,e.places,dt(t)&&[e.zone,e.zones]])}function ko(t,e,n){
let o=t.canvas.items.filter(({holding:s})=>n.includes(s.zone)||n.includes(s.controller));return o.length?{...e,zones:o.map(
({holding:s})=>s.zone),places:[]}:e}function vo(t,e){return e?{...t,holdings:[...t.holdings,...e.holdings],fronts:[...t.
fronts,...e.fronts]}:t}function Eo(t,e,n,o){return n.map(s=>{let r=[s.at[1],s.at[0]],i={renderer:e,pane:"cm-points",className:`cm-point ${s.agrees?
"agrees":"differs"}`},a=s.agrees?L.circleMarker(r,Object.assign({radius:4},i)):qi(r,i),c=u("div","cm-tip");return c.append(
u("b","",s.name),u("span","",o.points[s.agrees?"agrees":"differs"].replace("{holder}",So(o,s.controller)).replace("{pain\
ted}",So(o,s.painted)))),a.bindTooltip(c,{className:"cm-tooltip"}).addTo(t)})}function So(t,e){return e&&t.holders[e]?.label||
"?"}function qi([t,e],n){return L.polyline([[[t-.02,e-.02],[t+.02,e+.02]],[[t-.02,e+.02],[t+.02,e-.02]]],n)}var Ke=!1;function Yt(t,e,n){let o=L.latLngBounds([]);for(let s of t)n.zones.includes(s.holding.zone)&&o.extend(s.path.getBounds());
for(let s of e)n.places.includes(s.id)&&o.extend([s.at[1],s.at[0]]);return o}function Lt(t,e,n,o=1.6){let s=window.matchMedia(
"(prefers-reduced-motion: reduce)").matches,r=e.pad(.35),i={maxZoom:n+o,animate:!s,duration:.7};s?t.fitBounds(r,i):t.flyToBounds(
r,i)}function Jt(){Ke=!0}function Lo(t){if(!Ke)return;Ke=!1;let e=L.latLngBounds([]);for(let n of t.canvas.outlined)e.extend(
n.getBounds());e.isValid()?Lt(t.map,e,t.homeZoom(),2.8):t.refit()}var E=null,A={...Z,stamp:0},Ge=null,te,Qt=null,Mo=null,Ao=new Set,To=!1,Po=[],Ue=null,Oo=null;function Co(t,e,n){E=t,te=
e,Ue=n}function zo(t){t.named=Xe(t,A),t.finished=!0,At()}function _o(){Ge&&j(Ge)}var _=()=>A;function $o(t){Ao=t,E&&Mt(E)}
function ee(t){Po=t,E?.finished&&Mt(E)}function No(t){To=t,E&&Io(E)}function qe(t,e){t.day=e.day,t.main=e.main,t.statements=
e.statements,t.shownDay=e,t.legend.show(e),t.canvas.show(e,t.acts.ground,t.acts.front,!0,t.finished);for(let n of t.insets)
n.canvas.show(e,t.acts.zone,t.acts.front,!1);kt(t.parts,t.words,e)}function Ro(t,e){Un(t,e),t.shownDay&&t.legend.show(vo(
t.shownDay,e)),t.labels.place(),Mt(t)}async function Vi(t,e,{change:n=null,before:o=null,ground:s=[]}){let r=[e,n,o,...s].
join("|");if(Qt===r){Mo===r&&D({type:"drawn",day:t.day,file:e});return}Qt=r;let i=await bo(te,Ue===e?null:e,{change:n,before:o,
ground:s});if(Qt!==r||(i||(Qt=null),!i))return;let[a,c,l]=i;a&&qe(t,a),Ue=e;for(let f of Ho(t))f.compare(c),f.outline(l,
s);t.legend.changed(c),t.legend.key("outline",!!l),t.swipe.follow(t.shownDay?.labels[t.words.language]??"",o?()=>te(o):null),
Lo(t),(a||Oo!==n)&&Mt(t),Oo=n,Mo=r,D({type:"drawn",day:t.day,file:e})}function Ho(t){return[t.canvas,...t.insets.map(e=>e.
canvas)]}function j(t){if(!E?.finished){Ge=t;return}if(t.stamp<A.stamp)return;let e=Ze(A);A=Object.assign({},A,t),Ze(A)!==
e&&Mt(E),E.pointsFile!==(A.points||null)&&(E.pointsFile=A.points||null,Io(E)),t.day&&Vi(E,t.day,t)}async function Io(t){
let e=A.points||null;t.parts.frame.classList.toggle("has-points",!!e);let n=To&&e?await te(e):{points:[]};if((A.points||
null)===e){for(let o of t.points)o.remove();t.points=Eo(t.map,t.canvas.renderers["cm-points"],n.points,t.words)}}function Mt(t){
let{parts:e,labels:n}=t;V(e.frame),e.frame.classList.toggle("has-selection",!!A.zone);let o=ko(t,A,Po);e.frame.classList.
toggle("has-highlight",o.zones.length+o.places.length>0);for(let r of Ho(t))r.mark(o,Ao);for(let r of w(e.frame,".cm-con\
ference-place"))r.classList.toggle("is-lit",A.places.includes(r.dataset.place??""));t.chosen.show(...wo(t,A)),t.spot.show(
A.at,t.canvas.renderers["cm-points"]);let s=Xe(t,A);if(s===t.named)n.mark();else for(let r of[n,...t.insets.map(i=>i.labels)])
r.place();t.named=s}function Bo(t){let e=E?.statements[t];e&&j({...A,zones:e.zones,places:e.places})}function ne(t){let e=E?.
statements[t];if(!E||!e)return;let n=Yt(E.canvas.items,E.words.places,e);n.isValid()?Lt(E.map,n,E.homeZoom()):E.refit()}
function ut(){return A.stamp+=1,A.stamp}var Ot=()=>{E?.finished&&(E.refit(),E.labels.place())},At=()=>{E?.parts.frame.classList.
contains("is-narrow")&&dt(E)!==oe()&&Ot()},Tt=()=>E?.map,Do=()=>E?.day,U=()=>E?.canvas,Fo=()=>E?.legend;var Ji=700,Qi=24,Wo=!1,Ye=!1;function jo(){Ye=!0}function C(){if(Ye)return window;try{if(window.parent.document)return window.
parent}catch(t){if(!(t instanceof DOMException))throw t}return window}var Ve=t=>t.slice(t.lastIndexOf("/")+1),Zo=t=>typeof t==
"string"&&!!C().controlmapParts?.has(Ve(t));async function Xo(t){if(typeof t!="string")return null;let{controlmapParts:e}=C(),
n=e?.get(Ve(t));e?.delete(Ve(t));let o=await n;return typeof o?.json=="function"?o.ok?o.json().catch(()=>null):null:o??null}
function D(t){let e=t.type!=="ready"&&t.type!=="drawn",n={stamp:e?ut():0,...t},o=C();e&&!Ye&&!o.ControlMapPage?.channel()&&
(o.controlmapAct=n),o.dispatchEvent(new o.CustomEvent("controlmap",{detail:n}))}function je(){return w(C().document,".cm\
-panel").find(t=>t.offsetParent)}function oe(){let{page:t}=document.body.dataset;return t?t!=="map":C()!==window&&!!window.
frameElement?.closest('[class*="-page"]:not(.st-key-map-page)')}async function xo(t){let e=C(),n=t.detail===0,{left:o,top:s}=e===
window?{left:0,top:0}:window.frameElement.getBoundingClientRect();document.fullscreenElement&&await document.exitFullscreen();
let r=je();r&&(r.tabIndex=-1,r.scrollIntoView(),r.focus({preventScroll:!0,focusVisible:n}),n||ta(e,o+t.clientX,s+t.clientY))}
function ta(t,e,n){let o=s=>{Math.hypot(s.clientX-e,s.clientY-n)>Qi||(s.preventDefault(),s.stopPropagation())};t.document.
addEventListener("click",o,{capture:!0}),t.setTimeout(()=>t.document.removeEventListener("click",o,{capture:!0}),Ji)}var ea=([
t,e,n])=>.299*t+.587*e+.114*n;function V(t){let e=C().document.querySelector(".stApp"),n=e&&getComputedStyle(e).backgroundColor.
match(/[\d.]+/g),o=n?ea(n.map(Number))<110:window.matchMedia("(prefers-color-scheme: dark)").matches;document.documentElement.
classList.toggle("cm-dark",o),t.classList.toggle("is-dark",o),Wo||na(t,e),Wo=!0}function na(t,e){let n=()=>V(t);e&&new MutationObserver(
n).observe(e,{attributes:!0,attributeFilter:["class","style"]}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",n)}function Ko(){let e=w(document,'link[rel="stylesheet"]').filter(o=>!o.sheet),n=o=>new Promise(s=>{for(let r of[
"load","error"])o.addEventListener(r,s,{once:!0})});return Promise.all(e.map(n))}function Et(t){window.Streamlit&&t.classList.
contains("is-narrow")&&window.Streamlit.setFrameHeight(Math.ceil(t.scrollHeight)+2)}function Go(){window.matchMedia("(pr\
efers-color-scheme: dark)").addEventListener("change",()=>{for(let t of w(document,".cm-frame"))V(t)})}var se=null;function Uo(t){let e=document.querySelector(".cm-frame"),n=Tt(),o=C().document,s=o.querySelector(".cm-here");
s&&(s.textContent=o.location.href);for(let r of[o.documentElement,document.documentElement])r.classList.toggle("is-print\
ed",t);!e||!n||(t?(se={center:n.getCenter(),zoom:n.getZoom()},document.documentElement.classList.remove("cm-dark"),e.classList.
remove("is-dark")):V(e),Ot(),!t&&se&&n.setView(se.center,se.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>Uo(
!0));window.addEventListener("afterprint",()=>Uo(!1));function pt(t){D({type:"zone",id:t}),j({...Z,zone:t,stamp:_().stamp})}function oa(t){D({type:"front",id:t}),j({...Z,front:t,
stamp:_().stamp})}function Pt(t){let e=U(),n=e?.words.places.find(s=>s.id===t),o=n&&e?.zoneAt(n.at);return{...Z,zones:o?
[o]:[],places:[t]}}function Je(t){D({type:"place",id:t}),j({...Pt(t),stamp:_().stamp})}function qo(t,e){D({type:"at",id:t}),
j({...Z,at:e,stamp:_().stamp})}function Vo(t){return{zone:pt,ground:(n,o)=>{pt(n),o&&t(o)},front:oa}}var sa=2.2;function Ct(t,e){let n=U();if(!n)return;let o=r=>r===t?[e]:[],s=Yt(n.items,n.words.places,{zones:o("zone"),places:o(
"place")});s.isValid()&&Lt(n.map,s,n.map.getMinZoom(),sa)}function ra(){let t=U(),{at:e,places:n,zone:o}=_(),s=t?.words.
places.find(({id:a})=>a===n[0]),r=t?.items.find(({holding:a})=>a.zone===o),i=e??s?.at??r?.holding.label_spots[0];return i?
L.latLng(i[1],i[0]):null}function Yo(t){let{zoomIn:e}=t;t.zoomIn=(n,o)=>{let s=ra();return!s||!t.getBounds().contains(s)?
e.call(t,n,o):t.setZoomAround(s,t.getZoom()+(n??t.options.zoomDelta??1),o)}}var tn="cm-incidents",ia=18,aa=44,ca=2.6,Qe=30,la=.006,Jo=4,ma=20,Qo=[],en=[],re=null,nn=null;function ie(t){let e=U();e&&
(en=t,re!==e&&e.map.on("zoomend",()=>on(e)),re=e,e.map.getPane(tn)||(e.map.createPane(tn).style.zIndex="615"),on(e),e.map.
fire("symbols"),Fo()?.key("events",en.length>0))}function on(t){for(let n of Qo)n.remove();let e=ua(t,en);Qo=e.map(n=>pa(
t,n)),t.symbols=e.map(({at:[n,o],count:s})=>({at:[o,n],size:es(s)}))}var es=t=>Math.min(aa,ia+ca*Math.sqrt(t-1)),fa=t=>!!(nn&&
t.some(({at:e})=>da(e,nn))),da=(t,e)=>t.every((n,o)=>Math.abs(n-e[o])<la);function ns(t){nn=t,re&&on(re)}function ua(t,e){
let n=new Map,o=[];for(let s of e){let{x:r,y:i}=t.map.project([s.at[1],s.at[0]]),[a,c]=[Math.floor(r/Qe),Math.floor(i/Qe)],
f=[-1,0,1].flatMap(d=>[-1,0,1].flatMap(p=>n.get(`${a+d} ${c+p}`)??[])).find(d=>Math.hypot(d.x-r,d.y-i)<Qe);if(f){f.count+=
s.count,f.spots.push(s);continue}let m={at:[s.at[1],s.at[0]],count:s.count,spots:[s],x:r,y:i};o.push(m),n.set(`${a} ${c}`,
[...n.get(`${a} ${c}`)??[],m])}return o}function pa(t,e){let{at:n,count:o,spots:s}=e,r=es(o),i=s.length>1?t.words.legend.
cluster.replace("{n}",String(o)):s[0].label,a=L.divIcon({html:ga(t,e,r),className:"cm-event-mark",iconSize:[r,r]}),c=L.marker(
n,{icon:a,pane:tn,keyboard:!0,title:"",alt:i}).addTo(t.map);c.getElement()?.setAttribute("aria-label",i),c.getElement()?.
classList.toggle("is-lit",fa(s)),c.bindTooltip(u("div","cm-tip",i),{className:"cm-tooltip",offset:[0,-r/2],direction:"to\
p"});let l=s.length>1&&t.map.getZoom()<t.map.getMaxZoom(),f=()=>ya(s,l?[wa(t,s)]:[]);return c.bindPopup(f,{className:"cm\
-event-popup",maxWidth:260,minWidth:180}).on("popupopen",ha),c}function ha({popup:t,target:e}){let n=t.getElement(),o=n?.
closest(".cm-stage");if(!n||!o)return;e.closeTooltip();let s=o.getBoundingClientRect(),{left:r,right:i}=n.getBoundingClientRect(),
a=Math.max(s.left+Jo-r,0)||Math.min(s.right-Jo-i,0);a&&(n.style.marginLeft=`${a}px`);let c=n.getBoundingClientRect(),f=[
...o.querySelectorAll(".leaflet-bar")].map(d=>d.getBoundingClientRect()).filter(d=>d.left<c.right&&d.right>c.left&&d.top<
c.bottom).map(d=>d.bottom),m=Math.max(s.top,...f.filter(d=>d>c.top))-c.top;m>0&&(n.style.marginBottom=`${Number.parseFloat(
getComputedStyle(n).marginBottom)-m}px`)}function ga(t,{count:e,spots:n},o){let s=o/2,r=x("svg",{width:o,height:o,viewBox:`\
0 0 ${o} ${o}`,"aria-hidden":"true"});if(r.append(x("path",{d:ts(s,s-1),class:"cm-event"})),e>1){let i=x("text",{x:s,y:s,
class:"cm-event-count"});i.textContent=String(e),r.append(i)}else{let i=t.words.holders[n[0].holder]||{fill:"#888"},a=x(
"path",{d:ts(s,s-4.5),class:"cm-event-inner"});a.style.fill=i.fill,r.append(a)}return r}var ts=(t,e)=>`M${t},${t-e} L${t+
e},${t} L${t},${t+e} L${t-e},${t} Z`;function ya(t,e){let n=u("div","cm-event-details");n.append(...e);for(let o of t.slice(
0,ma)){n.append(u("p","cm-event-label",o.label));let s=u("ul");for(let[r,i]of o.rows){let a=u("li");a.append(u("b","",r)),
i&&a.append(` ${i}`),a.dir="auto",s.append(a)}o.rest&&s.append(u("li","",o.rest)),s.children.length&&n.append(s)}return n}
function wa(t,e){let n=u("button","cm-offer-button",t.words.zoomIn);return n.type="button",n.addEventListener("click",()=>{
t.map.closePopup(),t.map.fitBounds(L.latLngBounds(e.map(o=>[o.at[1],o.at[0]])).pad(.3))}),n}function rt(t,e,n,o,s){let r=u("a",e);r.href="#",r.role="button",r.setAttribute("aria-label",n);let i=x("svg",{viewBox:"\
0 0 16 16",class:"cm-icon"});return i.append(x("path",{d:o})),r.append(i),L.DomEvent.on(r,"click",L.DomEvent.stop).on(r,
"click",s),r.addEventListener("keydown",a=>{a.key===" "&&(a.preventDefault(),r.click())}),t.zoomControl.getContainer()?.
append(r),r}function os(t,e,n){if(!document.fullscreenEnabled)return;let o=rt(t,"cm-full",n.fullScreen,"M2 6V2h4m4 0h4v4\
m0 4v4h-4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():e.requestFullscreen().catch(()=>{o.hidden=
!0})}),s=()=>o.setAttribute("aria-pressed",String(!!document.fullscreenElement));document.addEventListener("fullscreench\
ange",s),s()}var xa=54,ba=12.2,ka=130,va=200,Sa=1.12,Ea=.48;function sn({frame:t,head:e}){let n=C(),o=Number.parseFloat(n.getComputedStyle(
n.document.documentElement).fontSize),s=n===window?t:window.frameElement,r=Math.max(0,s.getBoundingClientRect().top+n.scrollY)+
e.offsetHeight,i=n.innerHeight-r-xa-ba*o;if(i<va&&!t.classList.contains("is-tight"))return t.classList.add("is-tight"),sn(
{frame:t,head:e});let a=Math.min(t.clientWidth*Sa,n.innerHeight*Ea);return Math.round(Math.max(ka,Math.min(a,i)))}function ss(t,e,n,o,s,r){let i=(f,m,d)=>({from:f,to:m,zoom:r(L.point(f).add(m)),moved:d});if(t)return[i([4,Math.round(o*
.06)],[6,Math.round(o*(e?.06:.14))],0)];let a=[],c=Array.from({length:168/28+1},(f,m)=>m*28);for(let[f,m]of n)for(let d of f===
null||m===null?c:[0])for(let p of s>168?[...c,s]:c)a.push(i([f===null?6+d:f,8],[m===null?6+d:m,10+p],d+p));let l=a.filter(
({zoom:f})=>Number.isFinite(f));return l.length?l.sort((f,m)=>m.zoom-f.zoom||f.moved-m.moved):[i([0,0],[0,0],0)]}function rs(t,e,n){
let o=n.childElementCount?n.offsetWidth+14:6,s=e.offsetWidth+14,r=t.frame.dir==="rtl";return t.frame.classList.contains(
"is-stacked")?[r?[null,s]:[s,null]]:r?[[6,6],[null,o],[s,null],[s,o]]:[[6,6],[o,null],[o,s]]}function is(t,e,{x:n,y:o,width:s,
height:r},{from:i,to:a,zoom:c}){let l=t.getContainer().getBoundingClientRect(),m=t.project(e.getSouthWest(),c).add(t.project(
e.getNorthEast(),c)).add(L.point(a)).subtract(i).subtract(t.getSize()).divideBy(2);return new DOMRect(m.x+n-l.x,m.y+o-l.
y,s,r)}var La=640,Ma=20,rn=36,Oa=80,Aa=.2,Ta=8e3;function as(t,e){let n=u("div","cm-frame");n.dir=e.direction,n.lang=e.language,
t.before(n);let o=u("div","cm-head"),s=u("div","cm-title",e.title);s.id="cm-title",n.setAttribute("role","region"),n.setAttribute(
"aria-labelledby",s.id);for(let m of document.querySelectorAll('meta[name="viewport"]'))m.setAttribute("content","width=\
device-width, initial-scale=1");let r=u("div","cm-subtitle"),i=u("div","cm-finding");o.append(s,i,r);let a=u("div","cm-s\
tage");a.append(t);let c=u("div","cm-side"),l=u("div","cm-foot"),f=u("div","cm-source",e.source);return l.append(f),n.append(
o,a,c,l),{frame:n,head:o,stage:a,side:c,foot:l,title:s,finding:i,subtitle:r,source:f}}function cs(t,e){let{x:n,y:o,width:s,
height:r}=t.getBoundingClientRect();return new DOMRect(n,o-e,s,r+e)}function ls(t,e,n,o,s,r){let i=t.frame.clientWidth<La,
a=i&&oe();t.frame.classList.toggle("is-narrow",i),t.frame.classList.toggle("is-beside",a),t.frame.classList.remove("is-t\
ight"),i&&t.frame.style.setProperty("--cm-stage",`${sn(t)}px`);let c=i?t.side:t.stage;if(o.parentNode!==c&&c.append(s,o),
e.invalidateSize({animate:!1}),Math.min(t.stage.clientWidth,t.stage.clientHeight)<Ma)return;let l=L.latLngBounds([[n[1],
n[0]],[n[3],n[2]]]),f=t.stage.clientHeight,m=()=>Pa(t,e,l,o,s,r);m(),t.stage.clientHeight!==f&&(e.invalidateSize({animate:!1}),
m()),za(e,r)}function Pa(t,e,n,o,s,r){let[i,a]=["is-narrow","is-beside"].map(S=>t.frame.classList.contains(S)),c=i?[]:[o,
...w(s,":scope > *")],l=rn+14+Math.max(o.offsetHeight,s.offsetHeight),f=S=>e.getBoundsZoom(n,!1,S),m=S=>{t.frame.classList.
toggle("is-stacked",S);let y=ss(i,a,rs(t,o,s),t.stage.clientHeight,l,f),F=c.map(P=>cs(P,P===o?rn:0)),M=P=>!F.some(et=>r.
overlapsAny(is(e,n,et,P),P.zoom));return{clear:y.find(M),last:y[y.length-1]}},d=m(!1),{from:p,to:g}=d.clear??d.last;if(!i&&
Ca(t,o,s)){let{clear:S}=m(!0);S&&S.zoom>(d.clear??d.last).zoom+Aa?{from:p,to:g}=S:t.frame.classList.remove("is-stacked")}
e.fitBounds(n,{animate:!1,paddingTopLeft:p,paddingBottomRight:g})}function Ca(t,e,n){return n.childElementCount?(t.frame.
style.setProperty("--cm-insets",`${n.offsetHeight}px`),e.offsetHeight+rn+n.offsetHeight+Oa<t.stage.clientHeight):!1}function za(t,e){
let n=t.zoomControl.getContainer(),o=()=>w(n,"a").some(i=>e.overlaps(_a(t,cs(i,0)),t.getZoom())),s=n.parentElement,r=s?.
parentElement&&w(s.parentElement,".leaflet-top").find(i=>i!==s);!s||!r||!o()||(r.append(n),o()&&s.append(n))}function _a(t,{
x:e,y:n,width:o,height:s}){let r=t.getContainer().getBoundingClientRect(),{min:i}=t.getPixelBounds();return new DOMRect(
i.x+e-r.x,i.y+n-r.y,o,s)}function ms(t,e,n){let o=L.Control.Scale.extend({_updateMetric(r){let i=this._getRoundNum(r)/1e3,
a=new Intl.NumberFormat(n.locale).format(i);this._updateScale(this._mScale,n.distance.replace("{km}",a),i*1e3/r)}}),s=new o(
{imperial:!1,maxWidth:110}).addTo(t).getContainer();s&&e.prepend(s)}function fs(t,e){e.direction==="rtl"&&t.zoomControl.
setPosition("topright"),w(t.zoomControl.getContainer(),"a").forEach((o,s)=>{o.title="",o.setAttribute("aria-label",s===0?
e.zoomIn:e.zoomOut)})}function ds(t,e,n){if(n.base.choices.length<2)return;let o=u("label","cm-base",`${n.base.label} `),
s=u("select");for(let c of n.base.choices)s.append(new Option(c.name,c.id));o.append(s);let r=u("span","cm-credit");e.foot.
append(o,r);let i=null,a;s.addEventListener("change",()=>{let c=n.base.choices.find(f=>f.id===s.value);if(i&&i.remove(),
i=null,clearTimeout(a),r.textContent=c?.credit??"",e.frame.classList.remove("has-raster"),!c?.url)return;let l=()=>{r.textContent=
n.base.silent};i=L.tileLayer(c.url,{maxZoom:18,pane:"cm-raster"}).addTo(t),i.once("tileerror",l),a=setTimeout(l,Ta),i.once(
"tileload",()=>{clearTimeout(a),r.textContent=c.credit,e.frame.classList.add("has-raster")})})}function us(t,e){let n=u("div","cm-insets"),o=[];for(let s of t.insets){let r=u("div","cm-inset"),i=u("div","cm-inset-ma\
p");r.append(u("div","cm-inset-name",e.insets[s.id]),i),n.append(r),o.push({holder:i,inset:s})}if(e.conference.places.length){
let s=u("div","cm-inset cm-conference");s.append(u("div","cm-inset-name",e.conference.title));for(let r of e.conference.
places){let i=u("div","cm-conference-place");i.dataset.place=r.id;let a=u("span","cm-arrow","↑");a.style.transform=`ro\
tate(${r.bearing}deg)`,a.setAttribute("aria-hidden","true"),i.append(a,u("span","",r.name),u("span","cm-far",r.distance)),
s.append(i)}n.prepend(s)}return{insets:n,maps:o}}var ae=class{constructor(e,n){let o=document.createElement("canvas");o.width=o.height=1,this.map=e,this.pen=o.getContext(
"2d");let{type:s,coordinates:r}=n,i=(s==="Polygon"?[r]:r).flat().map(a=>a.map(([c,l])=>e.project([l,c],8)));this.corners=
i.flat(),this.outline=new Path2D;for(let a of i){this.outline.moveTo(a[0].x,a[0].y);for(let{x:c,y:l}of a)this.outline.lineTo(
c,l)}}overlaps({left:e,right:n,top:o,bottom:s},r){let i=this.map.getZoomScale(8,r),a=Math.max(2,Math.ceil((n-e)/40)),c=Math.
max(1,Math.ceil((s-o)/40));for(let l=0;l<=a;l++)for(let f=0;f<=c;f++){let m=e+(n-e)*l/a,d=o+(s-o)*f/c;if(this.pen.isPointInPath(
this.outline,m*i,d*i,"evenodd"))return!0}return!1}overlapsAny(e,n){let o=this.map.getZoomScale(8,n),[s,r,i,a]=[e.left,e.
right,e.top,e.bottom].map(c=>c*o);return this.overlaps(e,n)||this.corners.some(({x:c,y:l})=>c>=s&&c<=r&&l>=i&&l<=a)}};function O(t,e,n,o){return{left:t,top:e,right:t+n,bottom:e+o}}function Y(t,e){return t.left<e.right+2&&e.left<t.right+2&&
t.top<e.bottom+2&&e.top<t.bottom+2}function zt(t,e){return t.left>=e.left&&t.right<=e.right&&t.top>=e.top&&t.bottom<=e.bottom}
function ce(t){let e=t.split(" "),n=Math.ceil(e.length/2);return e.length>1?[t,`${e.slice(0,n).join(" ")}
${e.slice(n).join(" ")}`]:[t]}var X=2,$a=12e3,Na=5e3,an=-1,ps=-2,hs=t=>(t*37+11)%256;function Ra(t){let e=new Int16Array(t.length/4);for(let n=0,o=0;n<
e.length;n++,o+=4)t[o+3]===0?e[n]=an:e[n]=t[o+3]===255&&t[o+1]===hs(t[o])?t[o]-1:ps;return e}var le=class{constructor(e,n,o){
this.columns=Math.max(1,Math.ceil(n.x/X)),this.rows=Math.max(1,Math.ceil(n.y/X));let s=document.createElement("canvas");
s.width=this.columns,s.height=this.rows;let r=s.getContext("2d",{willReadFrequently:!0});r.setTransform(1/X,0,0,1/X,-o.x/
X,-o.y/X),e.forEach((i,a)=>{r.fillStyle=`rgb(${a+1},${hs(a+1)},0)`,r.fill(new Path2D(B(i.path).getAttribute("d")??""),"e\
venodd")}),this.index=Ra(r.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(e.length);for(let i of this.
index)i>=0&&(this.extent[i]+=X*X)}at(e,n){let o=Math.floor(e/X),s=Math.floor(n/X);return o<0||s<0||o>=this.columns||s>=this.
rows?an:this.index[s*this.columns+o]}holds(e,n){if(this.at(n.left,n.top)!==e||this.at(n.right,n.bottom)!==e)return!1;for(let o=n.
top;o<=n.bottom;o+=4)for(let s=n.left;s<=n.right;s+=4)if(this.at(s,o)!==e)return!1;return!0}hidden(e){let n=0,o=0;for(let s=e.
top;s<=e.bottom;s+=6)for(let r=e.left;r<=e.right;r+=6)n+=this.weight(this.at(r,s)),o++;return n/o}weight(e){if(e===an)return 0;
let n=e===ps?0:this.extent[e];return n>$a?.35:n>Na?1.4:4}};var Ha=[18,28,40,54,70,88,108,130,156,186,220,260],gs=24,Ia=6,Ba=12,Da=110,Fa=300,Wa=900,ja=45,Za=3e3,Xa=400;function Ka(t,e,n,o){
let s=(r,i,a)=>Math.sign((i.x-r.x)*(a.y-r.y)-(i.y-r.y)*(a.x-r.x));return s(t,e,n)!==s(t,e,o)&&s(n,o,t)!==s(n,o,e)}function cn(t,e,n){
let o=n.x-e.x,s=n.y-e.y;if(Math.max(e.x,n.x)<t.left||Math.min(e.x,n.x)>t.right||Math.max(e.y,n.y)<t.top||Math.min(e.y,n.
y)>t.bottom)return!1;let r=s*(t.left-e.x),i=s*(t.right-e.x),a=o*(t.top-e.y),c=o*(t.bottom-e.y);return Math.max(a,c)>=Math.
min(r,i)&&Math.min(a,c)<=Math.max(r,i)}function Ga(t,e){return e.x>=t.left-4&&e.x<=t.right+4&&e.y>=t.top-4&&e.y<=t.bottom+
4}function Ua(t,e){return{x:Math.max(e.left,Math.min(t.x,e.right)),y:Math.max(e.top,Math.min(t.y,e.bottom))}}function me(t,e,n,o,s){
let r=[];for(let i of Ha)for(let a=0;a<gs;a++){let c=2*Math.PI*a/gs,l=e.x+Math.cos(c)*(i+o/2),f=e.y+Math.sin(c)*(i+s/2),
m=O(l-o/2,f-s/2,o,s);if(!t.free(m))continue;let d=Ua(e,m),p=Math.hypot(d.x-e.x,d.y-e.y),g=t.taken.filter(y=>!Ga(y,e)&&cn(
y,e,d)).length,S=p+p*p/ja;r.push({form:n,box:m,wide:qa(m),end:d,crossed:g,cost:S+Da*t.ground.hidden(m)+Fa*g+Xa*t.covers(
m)})}return r}function qa(t){return O(t.left-4,t.top-4,t.right-t.left+8,t.bottom-t.top+8)}function Va(t,e){if(Y(t.chosen.
box,e.chosen.box))return 1/0;let n=[Ka(t.spot,t.chosen.end,e.spot,e.chosen.end),cn(t.chosen.wide,e.spot,e.chosen.end),cn(
e.chosen.wide,t.spot,t.chosen.end)];return Wa*n.filter(Boolean).length}function Ya(t,e){let n=null,o=1/0;for(let s of t.
room){if(s.cost>=o)break;let r=s.cost;for(let i of e){if(r>=o)break;i.chosen&&(r+=Va({spot:t.spot,chosen:s},{spot:i.spot,
chosen:i.chosen}))}r<o&&(n=s,o=r)}return t.chosen=n,o}function Ja(t){let e=[t,t.slice().sort((n,o)=>n.room.length-o.room.
length)];for(let n=1;n<Math.min(Ba,t.length);n++){let o=t.slice(n).concat(t.slice(0,n));e.push(n%2?o.reverse():o)}return e}
function ys(t){let e=[],n=1/0;for(let o of Ja(t)){for(let r of t)r.chosen=null;let s=1/0;for(let r=0;r<Ia;r++){let i=s;s=
0;for(let a of o)s+=Math.min(Za,Ya(a,o.filter(c=>c!==a&&c.chosen)));if(s===i)break}s<n&&(n=s,e=t.map(r=>r.chosen))}t.forEach(
(o,s)=>{o.chosen=e[s]})}var Qa=160,tc=.28;function ec({options:t},e){let n=t.most?.()??e.length;if(e.length<=n)return e;let o=t.foremost?.()??[],
s=i=>(i.right-i.left)*(i.bottom-i.top),r=([i,a])=>(o.includes(i.holding.zone)?1e12:i.zone.silent?0:1e9)+s(a);return e.slice().
sort((i,a)=>r(a)-r(i)).slice(0,n)}function ws(t,[e,n]){return Math.min(n.right-n.left,n.bottom-n.top)<Kt?{x:(n.left+n.right)/
2,y:(n.top+n.bottom)/2}:t.at(e.holding.label_spots[0])}function nc({view:t,covered:e},{x:n,y:o}){let s=O(n,o,0,0);return zt(
s,t)&&!e.some(r=>zt(s,r))}function xs(t,e){let n=Math.min(Qa,tc*(t.view.right-t.view.left)),o=e.filter(r=>nc(t,ws(t,r))),
s=ec(t,o).map(([r,i])=>{let a=ws(t,[r,i]),c=oc(t,r),l=ce(r.zone.label).flatMap(m=>{c.textContent=m;let[d,p]=t.sized(`cal\
lout${m}`,c);return me(t,a,m,d,p).filter(({end:g})=>Math.hypot(g.x-a.x,g.y-a.y)<=n)});return{element:c,spot:a,room:l.sort(
(m,d)=>m.cost-d.cost),chosen:null}});ln(t,s);for(let{element:r,chosen:i}of s)i&&(r.textContent=i.form)}function ln(t,e){
ys(e);for(let{element:n,spot:o,chosen:s}of e){if(!s){n.remove();continue}t.put(n,s.box),sc(t,o,s.end)}}function oc(t,e){
let n=u("button","cm-label cm-callout",e.zone.label);return n.type="button",n.dataset.zone=e.holding.zone,n.setAttribute(
"aria-label",e.aria),n.style.setProperty("--holder",e.holder.fill),n.style.setProperty("--holder-dark",e.holder.dark),n.
addEventListener("click",o=>{o.stopPropagation(),t.options.choose(e.holding.zone)}),n}function sc(t,e,n){let o=Math.min(
e.x,n.x)-3,s=Math.min(e.y,n.y)-3,r={width:Math.abs(e.x-n.x)+6,height:Math.abs(e.y-n.y)+6},i=x("svg",{class:"cm-leader",...r,
"aria-hidden":"true"});i.style.transform=`translate(${o+t.origin.x}px,${s+t.origin.y}px)`;let a=x("line",{x1:e.x-o,y1:e.
y-s,x2:n.x-o,y2:n.y-s});i.append(a,x("circle",{cx:e.x-o,cy:e.y-s,r:2})),t.root.prepend(i);let c=Math.ceil(Math.hypot(n.x-
e.x,n.y-e.y)/5);for(let l=0;l<=c;l++){let f=e.x+(n.x-e.x)*l/Math.max(1,c),m=e.y+(n.y-e.y)*l/Math.max(1,c);t.taken.push(O(
f-1,m-1,2,2))}}var rc=26,ic=300,ac=80;function cc(t){let e=Math.ceil(t.length/rc),n=Math.ceil(t.length/e)+2;return t.split(" ").reduce(
(o,s)=>{let r=o.at(-1);return r===void 0||r.length+s.length>=n?o.push(s):o[o.length-1]=`${r} ${s}`,o},[]).join(`
`)}var lc=(t,e)=>Math.hypot(e.x-t.x,e.y-t.y)<=ac;function bs(t,e){let n=e.map(({at:o,text:s})=>{let r=cc(s),i=u("div","c\
m-label cm-remark",r),[a,c]=t.sized(`remark${r}`,i),l=t.at(o),m=me(t,l,r,a,c).map(p=>({...p,cost:p.cost+ic*t.ground.hidden(
p.box)})).filter(({end:p,crossed:g})=>!g&&lc(l,p)).sort((p,g)=>p.cost-g.cost);return{element:i,spot:l,room:m,chosen:null}});
ln(t,n)}var mc=7,ks=2;function vs(t,e){return t.map(({at:n,size:o})=>({x:e(n).x,y:e(n).y,half:o/2}))}function fe(t,{x:e,y:n,half:o}){
let s=Math.max(0,t.left-e,e-t.right),r=Math.max(0,t.top-n,n-t.bottom);return s+r<o+ks}function Ss(t,e,n,o,s){let{x:r,y:i}=s??
t,a=s?s.half+ks+1:mc,c=[[a,-n/2],[-a-e,-n/2]];o&&c.reverse();let[l,f]=s?[a/2,a/2]:[5,3];return[...c,[-e/2,-a-n],[-e/2,a],
[l,-n-f],[l,f],[-e-l,-n-f],[-e-l,f]].map(([d,p])=>O(r+d,i+p,e,n))}var mn=Xt.slice(0,2),fc=5,de=6,Es=4,Ms=({x:t,y:e})=>O(t-de/2,e-de/2,de,de),dc=({left:t,top:e,right:n,bottom:o})=>({left:t-
Es,top:e,right:n+Es,bottom:o});function Os(t){let e=t.options.lit(),[n,o]=mn.map(c=>t.options.places.filter(l=>l.rank===
c&&!e.includes(l))),s=t.taken.length,r=t.names.length,i=t.root.childElementCount,a=o;for(let c=0;c<fc;c++){for(t.taken.length=
s,t.names.length=r;t.root.childElementCount>i;)t.root.lastElementChild?.remove();t.dots=[];for(let{at:f}of[...n,...a]){let m=Ms(
t.at(f));t.dots.some(d=>Y(m,d))||t.dots.push(m)}let l=[...n,...a].filter(f=>!ue(t,f));if(!l.length)break;a=[...a].sort((f,m)=>Number(
l.includes(m))-Number(l.includes(f)))}t.dots=[]}function ue(t,e,n="",o=!1){let s=t.at(e.at);if(s.x<4||s.y<4||s.x>t.view.
right||s.y>t.view.bottom)return!0;let r=Ms(s);if(t.taken.some(y=>Y(r,y))&&!o)return!0;let i=Ls(t,e,`cm-label cm-place ra\
nk-${e.rank} ${n}`,e.name),[a,c]=t.sized(e.rank+n+e.name,i),l=t.symbols.find(y=>fe(r,y)),f=Ss(s,a,c,t.options.mirrored,l).
filter(y=>t.free(y)&&!t.names.some(F=>Y(dc(y),F))),m=f.filter(y=>!t.covers(y)),d=m.length?m:f,p=t.ground.at(s.x,s.y),g=d.
find(y=>t.ground.holds(p,y))||d[0];if(g||i.remove(),!g&&!o)return!1;if(t.taken.push(r),g&&(t.put(i,g),t.names.push(g)),l)
return!0;let S=Ls(t,e,`cm-dot rank-${e.rank} ${n}`);return t.root.append(S),S.style.transform=`translate(${Math.round(s.
x+t.origin.x)}px,${Math.round(s.y+t.origin.y)}px)`,!0}function Ls(t,{id:e},n,o=""){let s=u("div",n,o);return s.dataset.place=
e,s.addEventListener("click",r=>{r.stopPropagation(),t.options.choosePlace(e)}),s}var uc=3;function Ts(t,e){let n=[],o=new Set;e.forEach((s,r)=>{if(o.has(s.holding.zone))return;o.add(s.holding.zone);let i=pc(
t,s);if(!i)return;(Math.min(i.right-i.left,i.bottom-i.top)<Kt||!hc(t,s,r,i))&&n.push([s,i])}),xs(t,n)}function pc(t,e){let n=e.
path.getBounds(),o=t.map.latLngToContainerPoint(n.getNorthWest()),s=t.map.latLngToContainerPoint(n.getSouthEast());return s.
x<0||s.y<0||o.x>t.view.right||o.y>t.view.bottom?null:{left:o.x,top:o.y,right:s.x,bottom:s.y}}function hc(t,e,n,o){let s=e.
zone.label.split(" ");if(o.right-o.left<uc*Math.max(...s.map(a=>a.length)))return!1;let r=ce(e.zone.label),i=e.holding.label_spots.
map(a=>t.at(a));return[""," is-small"].some(a=>r.some(c=>As(t,e,n,c+a,c,a,i))||r.some(c=>As(t,e,n,c+a,c,a,gc(t,o,i[0]))))}
function gc(t,e,n){let o=[],s=Math.max(5,Math.ceil((e.right-e.left)/40));for(let r=Math.max(e.left,0);r<Math.min(e.right,
t.view.right);r+=s)for(let i=Math.max(e.top,0);i<Math.min(e.bottom,t.view.bottom);i+=s)o.push({x:r,y:i,far:Math.hypot(r-
n.x,i-n.y)});return o.sort((r,i)=>r.far-i.far)}function As(t,e,n,o,s,r,i){let a=u("div",`cm-label cm-zone-name${r}`,s);a.
dataset.zone=e.holding.zone,a.style.setProperty("--holder-dark",e.holder.dark),a.style.setProperty("--holder-light",e.holder.
light);let[c,l]=t.sized(`zone${o}`,a),f=i.map(m=>O(m.x-c/2,m.y-l/2,c,l)).find(m=>t.ground.holds(n,m)&&t.free(m)&&!t.covers(
m));return f?t.put(a,f):a.remove(),!!f}var yc={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},ht=class{constructor(e,n){this.map=e,this.options=n,this.
root=u("div","cm-label-layer leaflet-zoom-hide"),e.getPane("cm-labels")?.append(this.root),this.sizes=new Map,this.scene=
null,this.first=null,this.taken=[],this.covered=[],this.symbols=[],this.names=[],this.dots=[],this.view=O(0,0,0,0),this.
origin=L.point(0,0),this.ground=null,this.begun=!1,e.on("zoomstart",()=>{this.root.replaceChildren(),this.scene=null}),e.
on("resize",()=>{this.sizes.clear(),this.scene=null});let o=()=>queueMicrotask(()=>{this.begun&&this.items().length&&this.
place()});e.on("moveend resize symbols",o)}sized(e,n){this.root.append(n);let o=this.sizes.get(e)??[Math.ceil(n.offsetWidth),
Math.ceil(n.offsetHeight)];return this.sizes.set(e,o),o}place(){this.begun=!0;let e=this.items(),n=this.options.obstacles().
map(r=>this.fromScreen(r)),o=this.map.zoomControl?.getContainer(),s=JSON.stringify([[o?.offsetWidth,o?.offsetHeight],this.
map.getZoom(),this.map.getCenter(),this.map.getSize(),n,this.options.lit(),this.options.foremost?.(),this.options.unnamed?.(),
this.options.symbols?.()]);(s!==this.scene||e[0].path!==this.first)&&this.placeAll(e,n),this.scene=s,this.first=e[0].path,
this.mark()}mark(){for(let e of w(this.root,".cm-callout")){let n=e.dataset.zone===this.options.selected();e.classList.toggle(
"is-selected",n),e.setAttribute("aria-pressed",String(n))}}items(){let e=this.options.ground??this.options.zones;return e?
e():[]}placeAll(e,n){this.root.replaceChildren(),this.origin=this.map.containerPointToLayerPoint([0,0]);let o=this.map.getSize();
this.view=O(2,2,o.x-4,o.y-4),this.taken=[...n],this.names=[],this.covered=n,this.symbols=vs(this.options.symbols?.()??[],
i=>this.at(i));let s=this.map.zoomControl?.getContainer();s&&this.taken.push(this.fromScreen(s.getBoundingClientRect())),
this.ground=new le(e,o,this.origin);for(let i of this.options.lit())ue(this,i,"is-lit",!0);Os(this),this.options.zones&&
!this.options.unnamed?.()&&Ts(this,e);let r=this.map.getZoom()-this.options.homeZoom();for(let i of Xt.slice(mn.length))
if(!(r+.01<yc[i]-(this.options.eager||0)))for(let a of this.options.places)a.rank===i&&ue(this,a);bs(this,this.options.remarks?.()??
[]);for(let i of this.options.areas)this.placeArea(i)}fromScreen(e){let n=this.map.getContainer().getBoundingClientRect();
return O(e.left-n.left,e.top-n.top,e.width,e.height)}free(e){return zt(e,this.view)&&![...this.taken,...this.dots].some(
n=>Y(e,n))}covers(e){return this.symbols.filter(n=>fe(e,n)).length}put(e,n){this.taken.push(n),e.style.transform=`transl\
ate(${Math.round(n.left+this.origin.x)}px,${Math.round(n.top+this.origin.y)}px)`}at(e){return this.map.latLngToContainerPoint(
[e[1],e[0]])}placeArea(e){let n=u("div",`cm-label cm-area ${e.kind}`,e.name),[o,s]=this.sized(`area${e.name}`,n),r=this.
at(e.at),i=O(r.x-o/2,r.y-s/2,o,s);this.free(i)?this.put(n,i):n.remove()}};function Ps(t,e,n,o,s,r){let i={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,doubleClickZoom:!1,boxZoom:!1,
keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},a=L.map(t,i),[c,l,f,m]=e.bounds,d=()=>a.fitBounds(
[[l,c],[m,f]],{animate:!1});d();let p=new ft(a,`cm-${e.id}-`,n,s);p.drawBasemap(o);let g=new ht(a,{places:s.places,zones:null,
areas:[],homeZoom:()=>a.getZoom(),eager:1,choose:r.zone,choosePlace:r.place,lit:()=>[],selected:()=>null,mirrored:s.direction===
"rtl",obstacles:()=>[],ground:()=>p.items});return{canvas:p,labels:g,fit(){a.invalidateSize({animate:!1}),d(),g.place()}}}var _t=20,$t=12,Cs=(t="")=>x("svg",{class:`cm-swatch ${t}`,viewBox:`0 0 ${_t} ${$t}`,"aria-hidden":"true"});function fn(t,e,n){
let o=Cs("is-ground"),s=_t/t.length;if(t.forEach(({fill:i,pale:a},c)=>{let l=x("rect",{x:c*s,y:0,width:s,height:$t,class:`\
cm-swatch-fill${a?" is-pale":""}`});l.style.fill=i,o.append(l)}),n){let i=x("rect",{x:0,y:0,width:_t,height:$t,class:"cm\
-hatch"});i.style.fill=`url(#${n})`,o.append(i)}let r=x("rect",{x:.5,y:.5,width:_t-1,height:$t-1,class:"cm-swatch-edge"});
return r.style.stroke=e,o.append(r),o}function zs(t){let e=x("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-\
hidden":"true"});return e.append(x("path",{d:"M0,6 H30",class:`cm-front basis-${t}`})),e}function gt(...t){let e=Cs();return e.
append(...t),e}var _s=()=>gt(x("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,opacity:.32}),x("path",{d:"M0,6 H20",
class:"cm-front basis-source"})),dn=()=>gt(x("circle",{cx:10,cy:6,r:4,class:"cm-point agrees"})),$s=()=>gt(x("path",{d:"\
M6,2 L14,10 M6,10 L14,2",class:"cm-point differs"})),Ns=()=>gt(x("path",{d:"M1,6 H19",class:"cm-was-halo"}),x("path",{d:"\
M1,6 H19",class:"cm-was"})),Rs=()=>gt(x("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),Hs=()=>gt(x("r\
ect",{x:.5,y:.5,width:_t-1,height:$t-1,class:"cm-change"}));function Is(t,e,n){let o=[];e.plain&&o.push({fill:t.fill,pale:!1}),
e.pale&&o.push({fill:t.fill,pale:!0});let s=t.pattern!=="none"?n+e.controller:null;return fn(o,e.shared?lt.ink:t.dark,e.
shared?`${n}shared`:s)}var wc=3;function it(t,e,n=""){let o=u("div",`cm-legend-item ${n}`);return o.append(t,u("span","",e)),o}function xc(t,e){
let n=new Map;for(let o of[!1,!0])for(let s of e.legend.holders)for(let r of t.holdings){if(r.controller!==s||r.shared!==
o)continue;let i=`${s} ${o}`,a=n.get(i)??{controller:s,shared:o,plain:!1,pale:!1};a[e.zones[r.zone].silent?"pale":"plain"]=
!0,n.set(i,a)}return Array.from(n.values())}var pe=class{constructor(e,n,o){this.words=e,this.prefix=n,this.wishes=o,this.
chosen=new Set,this.listed="",this.holders=u("div","cm-legend-holders"),this.holders.setAttribute("role","group"),this.holders.
setAttribute("aria-label",e.legend.filter),this.lines=u("div","cm-legend-lines"),this.extras=u("div","cm-legend-lines"),
this.element=u("div","cm-legend"),this.element.append(u("div","cm-legend-head",e.legend.title),this.holders,u("div","cm-\
legend-head",e.legend.basis),this.lines,this.extras),this.keys={change:it(Hs(),e.legend.change,"cm-key-change"),outline:it(
Ns(),e.legend.outline),events:it(Rs(),e.legend.events)};for(let r of Object.values(this.keys))r.hidden=!0;let s=u("div",
"cm-legend-marks");s.append(it(dn(),e.legend.agrees),it($s(),e.legend.differs)),this.extras.append(...Object.values(this.
keys),this.toggle("cm-toggle-bands",[_s(),e.legend.band],o.bands),this.toggle("cm-toggle-points",[dn(),e.legend.points],
o.points),s)}toggle(e,n,o){let s=u("label",`cm-legend-toggle ${e}`),r=u("input");return r.type="checkbox",r.addEventListener(
"change",()=>{this.element.classList.toggle(`has-${e}`,r.checked),o(r.checked)}),s.append(r,...n),s}show(e){let{words:n}=this,
o=xc(e,n),s=new Set(e.fronts.map(({basis:f})=>f)),r=n.legend.lines.filter(({basis:f})=>s.has(f)),i=this.paleFills(e),a=JSON.
stringify([o,r,i]);if(a===this.listed)return;this.listed=a;let c=new Set(o.map(({controller:f})=>f)),l=Array.from(this.chosen).
filter(f=>!c.has(f));for(let f of l)this.chosen.delete(f);this.holders.replaceChildren(...o.map(f=>this.holder(f))),this.
lines.replaceChildren(...r.map(({basis:f,text:m})=>it(zs(f),m)),...this.silent(i)),l.length&&this.wishes.filter(this.chosen)}holder(e){
let{legend:n,holders:o}=this.words,s=o[e.controller],r=u("button",`cm-legend-item${e.shared?" is-wide":""}`);r.type="but\
ton",r.dataset.holder=e.controller,r.title=n.filter,r.setAttribute("aria-pressed",String(this.chosen.has(e.controller)));
let i=e.shared?n.shared.replace("{holder}",()=>s.label):s.label;return r.append(Is(s,e,this.prefix),u("span","",i)),r.addEventListener(
"click",()=>{this.chosen.delete(e.controller)||this.chosen.add(e.controller);for(let a of this.holders.querySelectorAll(
"button"))a.setAttribute("aria-pressed",String(this.chosen.has(a.dataset.holder??"")));this.wishes.filter(this.chosen)}),
r}paleFills(e){let n=e.holdings.filter(({zone:o})=>this.words.zones[o].silent).sort((o,s)=>s.km2-o.km2);return Array.from(
new Set(n.map(({controller:o})=>this.words.holders[o].fill))).slice(0,wc)}silent(e){if(!e.length)return[];let n=e.map(o=>({
fill:o,pale:!0}));return[it(fn(n,lt.ink,null),this.words.legend.silent)]}key(e,n){this.keys[e].hidden=!n}changed(e){let[
n]=e?.handovers??[];this.key("change",!!n);let o=this.keys.change.querySelector(".cm-change");n&&(o.style.fill=`url(#${Fe(
this.prefix,n)})`)}};var bc=6371.0088,kc=10;function vc(t){let e=s=>Math.sin(s*Math.PI/360)**2,n=s=>Math.cos(s*Math.PI/180),o=0;return t.reduce(
([s,r],[i,a])=>(o+=2*bc*Math.asin(Math.sqrt(Math.min(1,e(a-r)+n(a)*n(r)*e(i-s)))),[i,a]),t[0]),o}function Sc(t,{locale:e,
measured:n}){return n.replace("{km}",t.toLocaleString(e,{maximumFractionDigits:t<kc?1:0}))}function Ec({target:t},{places:e}){
let n=t.closest("[data-place]")?.dataset.place;return e.find(o=>o.id===n)?.at}function Bs(t,e,n){let o=t.getContainer(),
s=u("output","cm-measured");o.after(s);let r=t.dragging,i={renderer:e,pane:"cm-points",className:"cm-measure",interactive:!1},
a=L.layerGroup().addTo(t),c=null;function l(d){c=d,f.setAttribute("aria-pressed",String(!!d)),o.classList.toggle("is-mea\
suring",!!d),a.clearLayers();let p=d??[],g=mt()?n.measureTouchHint:n.measureHint;for(let y of p)a.addLayer(L.circleMarker(
y,{...i,radius:3}));p.length>1&&a.addLayer(L.polyline(p,i));let S=p.length>1?Sc(vc(p.map(({lng:y,lat:F})=>[y,F])),n):g;s.
textContent=d&&S,p.length>1&&s.append(u("span","cm-measure-end",n.measureEnd))}let f=rt(t,"cm-ruler",n.measure,"M1 5h14v\
6H1zm3.5 0v3M8 5v3m3.5-3v3",()=>l(c?null:[]));f.setAttribute("aria-pressed","false");let m=d=>{let p=!(d instanceof KeyboardEvent)||
d.key==="Enter"||d.key===" ";if(!(!c||!p||d.target.closest(".leaflet-control"))){if(d.stopImmediatePropagation(),d instanceof
KeyboardEvent)d.preventDefault(),l([...c,t.getCenter()]);else if(d.type==="click"&&!r.moved()){let g=Ec(d,n);l([...c,g?L.
latLng(g[1],g[0]):t.mouseEventToLatLng(d)])}}};for(let d of["click","dblclick","keydown"])o.addEventListener(d,m,!0);document.
addEventListener("keydown",({key:d})=>{c&&d==="Escape"&&l(null)})}var he=t=>t>180?t-360:t,Ds=(t,e)=>t+360*Math.round((e-t)/360);var Lc=({lng:t,lat:e})=>`${he(t).toFixed(3)}_${e.toFixed(3)}`,ge=class{constructor(e,n,o){this.map=e,this.choose=o,this.
mark=null,this.latlng=e.getCenter();let s=this.button(n.pointOffer);this.under=this.button(n.pointOffer),this.under.hidden=
!0,this.note=u("p","cm-offer-note");let r=u("div");r.append(this.note,s),this.popup=L.popup({className:"cm-offer",closeButton:!1,
autoPan:!1,offset:[0,-2]}).setContent(r);let i=e.getContainer();i.setAttribute("role","group"),i.setAttribute("aria-labe\
l",n.mapKeys),i.addEventListener("keydown",a=>{a.key!=="Enter"||a.target!==i||(a.preventDefault(),this.latlng=e.getCenter(),
this.take())})}button(e){let n=u("button","cm-offer-button",e);return n.type="button",n.addEventListener("click",()=>this.
take()),n}offer(e,n){this.latlng=e,this.note.textContent=n,this.map.getContainer().closest(".is-narrow")?this.under.hidden=
!1:this.popup.setLatLng(e).openOn(this.map)}take(){this.close();let{lng:e,lat:n}=this.latlng;this.choose(Lc(this.latlng),
[Number(e.toFixed(3)),Number(n.toFixed(3))])}close(){this.popup.close(),this.under.hidden=!0}show(e,n){if(this.close(),this.
mark&&this.mark.remove(),this.mark=null,!e)return;let o={renderer:n,pane:"cm-points",radius:8,className:"cm-spot",interactive:!1};
this.mark=L.circleMarker([e[1],e[0]],o).addTo(this.map)}};var Fs=.04,un={"cm-earlier":405,"cm-earlier-lines":421},Mc=["cm-zones","cm-bands","cm-hits","cm-fronts"],Oc="M8 1v14M5 5\
 2 8l3 3m6-6 3 3-3 3";function Ac({x:t,y:e},n,o,s){let[r,i]=[t+(s?o:0)*n.x,t+(s?1:o)*n.x],[a,c]=[e,e+n.y];return`polygon\
(${r}px ${a}px, ${i}px ${a}px, ${i}px ${c}px, ${r}px ${c}px)`}var ye=class{constructor(e,n,o,s,r){this.canvas=e,this.map=
e.map,this.words=o,this.dress=s,this.changed=r,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.button=
rt(this.map,"cm-swiper",o.swipe,Oc,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed","false"),this.button.
hidden=!0,this.days=[u("span","cm-swipe-day"),u("span","cm-swipe-day")],this.divider=u("div","cm-divider"),this.divider.
tabIndex=0;for(let[i,a]of Object.entries({role:"slider","aria-label":o.swipe,"aria-valuemin":"0","aria-valuemax":"100"}))
this.divider.setAttribute(i,a);this.divider.hidden=!0,n.append(this.divider,...this.days),this.divider.addEventListener(
"pointerdown",i=>this.divider.setPointerCapture(i.pointerId)),this.divider.addEventListener("pointermove",i=>{if(!this.divider.
hasPointerCapture(i.pointerId))return;let{left:a,width:c}=n.getBoundingClientRect();this.move((i.clientX-a)/c)}),this.divider.
addEventListener("keydown",i=>{let a={ArrowLeft:-Fs,ArrowRight:Fs,Home:-1,End:1}[i.key];a&&(i.preventDefault(),this.move(
this.at+a))}),this.map.on("move zoomend resize",()=>this.cut())}async follow(e,n){this.later=e,this.load=n,this.on&&await this.
turn(!!n),this.button.hidden!==!n&&(this.button.hidden=!n,this.on||this.changed(null))}async turn(e){let{load:n}=this;this.
on=e;let o=e&&n?await n():null;if(!(n!==this.load||e!==this.on)){for(let s of this.layers)s.remove();this.layers=o?this.
draw(o):[],this.canvas.earlier=o?this.canvas.earlier:[],this.button.setAttribute("aria-pressed",String(e)),this.divider.
hidden=!e,this.days[0].textContent=o?.labels[this.words.language]??"",this.days[1].textContent=o?this.later:"",this.cut(),
this.changed(o)}}draw(e){let{map:n,canvas:o}=this,[s,r]=Object.entries(un).map(([m,d])=>{let p=n.getPane(m)??n.createPane(
m);return p.style.zIndex=String(d),m!=="cm-earlier"&&(p.style.pointerEvents="none"),o.renderers[m]??=L.svg({pane:m,padding:.3}),
o.renderers[m]}),i=o.border,a=W(n,i,"cm-ground","cm-earlier",s,!1),{items:c,layers:l}=Gt(n,s,e,this.words,"cm-e-","cm-ea\
rlier");for(let m of c)this.dress(m);o.earlier=c;let f=e.fronts.map(({geometry:m,basis:d})=>W(n,m,`cm-front basis-${d}`,
"cm-earlier-lines",r,!1));return[a,...l,...f,W(n,i,"cm-border","cm-earlier-lines",r,!1)]}move(e){this.at=Math.min(1,Math.
max(0,e)),this.cut()}cut(){let{map:e,at:n}=this,o=e.getSize(),s=this.on&&this.layers.length>0;this.divider.style.left=`${n*
100}%`,this.divider.setAttribute("aria-valuenow",String(Math.round(n*100)));let r=e.containerPointToLayerPoint([0,0]),i=this.
words.direction==="rtl";for(let a of[...Object.keys(un),...Mc]){let c=e.getPane(a);if(!c)continue;let l=a in un===i;c.style.
clipPath=s?Ac(r,o,n,l):""}}};var js=12,Ws=4,Tc=(t,e)=>Math.max(0,Math.min(t.right,e.right)-Math.max(t.left,e.left))*Math.max(0,Math.min(t.bottom,e.bottom)-
Math.max(t.top,e.top));function Pc(t,e,n,o,s=js){let r=(m,d,p)=>Math.max(Ws,Math.min(m,p-d-Ws)),[i,a]=[t.x-e.x/2,t.y-e.y/
2],c=[[t.x+s,a],[t.x-s-e.x,a],[i,t.y-s-e.y],[i,t.y+s]],l=O(t.x-s/2,t.y-s/2,s,s);return c.map(([m,d])=>{let p={x:r(m,e.x,
n.x),y:r(d,e.y,n.y)},g=O(p.x,p.y,e.x,e.y);return{spot:p,hidden:[l,...o].reduce((S,y)=>S+Tc(g,y),0)}}).reduce((m,d)=>d.hidden<
m.hidden?d:m).spot}function Zs(){L.Tooltip.include({_setPosition(t){let e=this._map,n=this._container,o=e.getContainer(),
{left:s,top:r}=o.getBoundingClientRect(),i=w(o.closest(".cm-stage")??o,".cm-legend, .cm-inset, .leaflet-bar").filter(m=>!m.
contains(o)).map(m=>m.getBoundingClientRect()).map(m=>O(m.left-s,m.top-r,m.width,m.height)),a={x:n.offsetWidth,y:n.offsetHeight},
c=js+Math.abs(L.point(this.options.offset??[0,0]).y),{x:l,y:f}=Pc(e.layerPointToContainerPoint(t),a,e.getSize(),i,c);L.DomUtil.
setPosition(n,e.containerPointToLayerPoint([l,f]))}})}function we(t){let e=t.toString().replaceAll("%2C",",");return e&&`?${e}`}var Cc=.05,Xs=3;function zc(t){let e=(t??"").split(","),[n,o,s]=e.map(Number);return!(e.length===3&&e.every(i=>/^-?\d{1,3}(\.\d{1,6})?$/.
test(i)))||Math.abs(n)>85||Math.abs(o)>180||s<0?null:{center:[n,o],zoom:s}}var _c=({lat:t,lng:e},n)=>[t.toFixed(Xs),he(e).
toFixed(Xs),n.toFixed(2)].join(","),xe=class{constructor(e,n){this.map=e,this.layOut=n,this.homeZoom=e.getZoom(),this.ready=
!1}goHome(){let{map:e}=this;this.ready=!1,e.setMinZoom(0),e.setMaxBounds(void 0),this.layOut(),this.homeZoom=e.getZoom(),
e.setMinZoom(this.homeZoom),e.setMaxZoom(Math.max(Qn,this.homeZoom)),e.setMaxBounds(e.getBounds()),e.options.maxBoundsViscosity=
1,this.ready=!0}refit(){let{map:e}=this,n=this.isHome()?null:{center:e.getCenter(),zoom:e.getZoom()};this.goHome(),n&&e.
setView(n.center,n.zoom,{animate:!1})}isHome(){return this.map.getZoom()<this.homeZoom+Cc}keep(){let e=C(),n=zc(new URLSearchParams(
e.location.search).get(ot));if(n){let[o,s]=n.center;this.map.setView([o,Ds(s,this.map.getCenter().lng)],n.zoom,{animate:!1})}
this.map.on("moveend asked",()=>this.note()),e.addEventListener("popstate",()=>this.note())}note(){if(!this.ready)return;
let e=C(),n=new URLSearchParams(e.location.search),o=n.get(ot),s=this.isHome()?null:_c(this.map.getCenter(),this.map.getZoom());
o!==s&&(s?n.set(ot,s):n.delete(ot),e.history.replaceState(e.history.state,"",e.location.pathname+we(n)+e.location.hash))}};function be(t){return typeof t=="string"?fetch(t).then(e=>{if(!e.ok)throw new Error(t);return e.json()}):Promise.resolve(
t)}var Ks=()=>new Promise(t=>{document.hidden?t():requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(t)))});
function Gs(t,e){let n=t.frame.clientWidth,o=t.stage.clientHeight;new ResizeObserver(()=>{if(!t.frame.clientWidth)return;
let s=t.frame.classList.contains("is-narrow"),r=Math.abs(t.frame.clientWidth-n)<2&&(s||Math.abs(t.stage.clientHeight-o)<
2);n=t.frame.clientWidth,o=t.stage.clientHeight,r||e(),!r&&t.stage.clientHeight!==o&&e()}).observe(t.frame)}var $c=24,Nc=3,Rc=1.4;async function Us(t,e){Zs(),t.attributionControl&&t.attributionControl.remove();let n=typeof e.day==
"string"?e.day:"",o=n.slice(0,n.lastIndexOf("/")+1),s=Zo(e.basemap)?null:be(e.basemap),[r,i,a]=await Promise.all([ke(e.base),
ke(e.day),ke(e.words),Ko()]),{drawn:c,view:l,finish:f}=Hc(t,r,a);Co(c,e.find??(m=>be(o+m)),n.slice(o.length)||null),Ic(c,
i,l),await Ks(),f(i,await(s??ke(e.basemap))),e.events&&ie(e.events),D({type:"ready"}),_o()}var ke=async t=>await Xo(t)??
be(t);function Hc(t,e,n){let o=as(t.getContainer(),n);V(o.frame);let s=new ft(t,"cm-p-",e,n),r=new ae(t,e.border),i=M=>o.
frame.classList.toggle("has-bands",M),a=new pe(n,"cm-p-",{bands:i,points:No,filter:$o}),c=a.element,{insets:l,maps:f}=us(
e,n);ms(t,o.foot,n),fs(t,n),Yo(t),ds(t,o,n);let m=new ht(t,{places:n.places,zones:()=>s.items.slice().sort((M,P)=>P.holding.
km2-M.holding.km2),unnamed:()=>s.earlier.length>0,areas:n.areaNames,homeZoom:()=>d.homeZoom,choose:pt,choosePlace:Je,mirrored:n.
direction==="rtl",lit:()=>n.places.filter(M=>_().places.includes(M.id)),selected:()=>_().zone,most:()=>dt(y)?Nc:$c,foremost:()=>dt(
y)?[_().zone,..._().zones]:[_().zone],remarks:()=>y.main&&!s.earlier.length&&d.isHome()&&!o.frame.classList.contains("is\
-narrow")?n.remarks:[],symbols:()=>s.symbols,obstacles:()=>[c,...w(l,":scope > *")].filter(M=>o.stage.contains(M)&&M.offsetParent).
map(M=>M.getBoundingClientRect())}),d=new xe(t,()=>ls(o,t,e.bounds,c,l,r)),p=()=>{for(let M of y.insets)M.fit();Et(o.frame)},
g=()=>{d.goHome(),p()};rt(t,"cm-home",n.wholeCountry,"M1.5 8.5 8 2.5l6.5 6M3.5 7v7h3.5v-4h2v4h3.5V7",()=>{d.goHome(),d.note()}),
os(t,o.frame,n),Bs(t,s.renderers["cm-points"],n),mo(t,o.stage,n,()=>d.isHome());let S=new ge(t,n,qo),y={map:t,parts:o,canvas:s,
words:n,insets:[],labels:m,legend:a,day:null,shownDay:null,swipe:new ye(s,o.stage,n,M=>s.dress(M,pt,!1),M=>Ro(y,M)),main:!1,
statements:{},points:[],pointsFile:null,acts:Vo(M=>{let P=s.changeAt(M);S.offer(M,P),y.chosen.add(P)}),spot:S,chosen:yo(
o,n,S.under,()=>s.items,p),finished:!1,named:"",refit:g,homeZoom:()=>d.homeZoom};return t.on("moveend",()=>{let M=t.getZoom()>
d.homeZoom+Rc&&!o.frame.classList.contains("is-narrow");l.classList.toggle("is-needless",M)}),{drawn:y,view:d,finish:(M,P)=>{
t.getSize().x!==t.getContainer().clientWidth&&d.goHome(),s.drawBasemap(P),s.showAroundFronts(M,y.acts.front),y.insets=f.
map(({holder:et,inset:R})=>Ps(et,R,e,P,n,{zone:pt,place:Je}));for(let et of y.insets)et.canvas.show(M,y.acts.zone,y.acts.
front,!1);p(),m.place(),zo(y),d.keep(),Gs(o,()=>{d.refit(),p()})}}}function Ic(t,e,n){kt(t.parts,t.words,e),t.legend.show(
e),t.chosen.show("",null),n.goHome(),qe(t,e),Et(t.parts.frame)}window.ControlMap={apply:t=>{j(t),Tt()?.fire("asked")},bringTo:Ct,day:Do,fly:ne,flyToNext:Jt,hover:ee,light:Bo,lightIncident:ns,
lookOfPlace:Pt,mainCanvas:U,map:Tt,pageTurned:At,refit:Ot,showIncidents:ie,stamp:ut,start:Us};var h={},qs=(()=>{}),Bc=new Promise(t=>{qs=t}),k={mosaic:null,unpacked:Promise.resolve(),basemap:Bc,haveBasemap:qs};var Dc="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",Fc=new Map(Array.from(Dc,
(t,e)=>[t,e]));function Vs(t){let e=(5-t.length%5)%5,n=t+"~".repeat(e),o=new DataView(new ArrayBuffer(n.length/5*4));for(let s=0;s<
n.length/5;s++){let r=0;for(let i=0;i<5;i++)r=r*85+(Fc.get(n[s*5+i])??0);o.setUint32(s*4,r)}return new Uint8Array(o.buffer,
0,o.byteLength-e)}var Ys=(t,e)=>{Object.assign(h,{[t]:e})},Js=t=>{let e=Wc(t).then(n=>{Object.assign(h,n),n.basemap&&k.haveBasemap(n.basemap)});
k.unpacked=Promise.all([k.unpacked,e])};function Wc(t){return new Response(new Blob([Vs(t)]).stream().pipeThrough(new DecompressionStream(
"gzip"))).json()}function Qs(t){let e=t.map(n=>new Promise((o,s)=>{let r=Object.assign(u("script"),{src:n,async:!1,onload:o});
r.onerror=()=>s(new Error(`${n} could not be fetched`)),document.head.append(r)}));return Promise.all(e)}var tr="is-map-shown",jc=500,Zc=!1;function pn(){document.documentElement.classList.add(tr)}function Xc(){let t=document.querySelector(".stMain")??document.documentElement;t.style.overflowAnchor="none",setTimeout(
()=>{t.style.overflowAnchor=""},jc)}function er(){document.addEventListener("click",t=>{H(t,".cm-fold-map")&&(Zc=!0,Xc(),
document.documentElement.classList.toggle(tr))})}function nr(t,e){let n="",o=s=>{let i=(s&&"closest"in s?s.closest("[data-lit]"):null)?.getAttribute("data-lit")??"";i!==
n&&(n=i,e(i.split(" ").filter(Boolean)))};for(let s of["pointerover","focusin"])t.addEventListener(s,({target:r})=>o(r));
for(let s of["pointerout","focusout"])t.addEventListener(s,({relatedTarget:r})=>o(r))}var Nt=Vn,Rt=[...Nt.filter(t=>t!=="annotation"),"annotation"],Kc=[...Nt,"home","day","relation","turn","then"];function ve(t){
return Kc.find(e=>e in t)}var or=!1,Gc=({protocol:t,origin:e,download:n},o)=>/^https?:$/.test(t)&&e!==o&&!n;function sr(){or||(or=!0,document.addEventListener(
"click",t=>{let e=H(t,"a[href]");e&&Gc(e,location.origin)&&Object.assign(e,{target:"_blank",rel:"noopener noreferrer"})},
!0))}var Uc=640;function rr(t,e,n){let o=t.querySelector(".cm-share");if(o?.getAttribute("lang")===e.language)return;o?.remove();
let s=u("details","cm-share");s.lang=e.language;let r=u("div","cm-share-body");s.append(u("summary","cm-play",e.label),r),
s.addEventListener("toggle",()=>{s.open&&(r.replaceChildren(...qc(e,n())),s.scrollIntoView({block:"nearest"}))}),t.append(
s)}function qc(t,{address:e,embedded:n}){return[hn(t,t.address,e),hn(t,t.embed,Vc(n,t.title)),hn(t,t.cite,`${t.citation}\
 ${e}`)]}function Vc(t,e){let n=u("iframe");return n.src=t,n.title=e,n.width="100%",n.height=String(Uc),n.loading="lazy",
n.allow="fullscreen",n.style.border="0",n.outerHTML}function hn(t,e,n){let o=u("label","cm-share-row",e),s=Object.assign(
u("textarea"),{value:n,readOnly:!0,rows:2});s.dir=n.startsWith("http")||n.startsWith("<")?"ltr":"auto",s.addEventListener(
"focus",()=>s.select());let r=u("button","cm-play",t.copy);return r.type="button",r.addEventListener("click",async()=>{s.
select();let i=await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);r.textContent=i?t.copied:t.copy}),o.append(s,
r),o}var Yc=80,ir=8;function gn(t){for(let e=t.parentElement;e&&e!==document.body;e=e.parentElement)if(e.scrollHeight>e.clientHeight+
1&&/auto|scroll/.test(getComputedStyle(e).overflowY))return e;return document.scrollingElement??document.documentElement}
function yn(t){return t===document.scrollingElement?{top:0,bottom:t.clientHeight}:t.getBoundingClientRect()}function wn(t,e=1/
6){let n=gn(t);n.scrollTop+=t.getBoundingClientRect().top-yn(n).top-n.clientHeight*e}function Jc(t){let e=t.getBoundingClientRect(),
n=yn(gn(t));return e.top>=n.top&&e.bottom<=n.bottom}function ar(t){Jc(t)||wn(t,1/3)}function cr(t){let e=gn(t),n=t.getBoundingClientRect(),
o=yn(e),s=n.bottom-o.bottom+ir,r=o.top+ir-n.top;r>0?e.scrollTop-=r:s>0&&(e.scrollTop+=Math.min(s,-r))}function lr(t){if(!t)
return;pn();let{top:e,bottom:n}=t.getBoundingClientRect();Math.min(n,window.innerHeight)-Math.max(e,0)<Yc&&t.scrollIntoView()}
function mr(t){pn(),t.getBoundingClientRect().bottom>window.innerHeight&&t.scrollIntoView()}var z=t=>Date.parse(`${t}T00:00:00Z`),Se=t=>new Date(t).toISOString().slice(0,10);function fr(t){return/^\d{4}-\d\d-\d\d$/.
test(t)&&!Number.isNaN(z(t))&&Se(z(t))===t}function Ee(t){let e=new Intl.DateTimeFormat(t,{day:"numeric",month:"long",year:"\
numeric",timeZone:"UTC"});return n=>e.format(z(n))}var at=600,K=150,Ht=8,Qc=12,dr=60;function ur(t){let e=z(t.first),n=z(t.last);return o=>(z(o)-e)/(n-e||1)}function tl(t){
let e=ur(t);return t.days.map((n,o)=>{let s=[0];for(let r of t.values[o])s.push(s[s.length-1]+r);return{from:e(n),to:o+1<
t.days.length?e(t.days[o+1]):1,edges:s}})}function el(t,e,n){let o=(s,r)=>`${(at*s).toFixed(1)},${(K*(1-r)).toFixed(2)}`;
e.holders.forEach((s,r)=>{let i=n.flatMap(({from:m,to:d,edges:p})=>[{x:m,edges:p},{x:d,edges:p}]),a=i.map(({x:m,edges:d})=>o(
m,d[r+1])),c=i.map(({x:m,edges:d})=>o(m,d[r])),l=x("polygon",{points:a.concat(c.reverse()).join(" "),fill:s.fill,"fill-o\
pacity":.75,stroke:"none","data-lit":s.id}),f=x("title");f.textContent=s.name,l.append(f),t.append(l)})}function xn(t,e){
let n=u("span",t,e);return n.setAttribute("aria-hidden","true"),n}function nl(t){if(t>=1)return[];let e=xn("cm-chart-aft\
er","");return e.style.insetInlineStart=`${(100*t).toFixed(2)}%`,[e]}function ol(t,e,n){let o={room:-1,middle:0,low:0,high:0};
for(let s=0;s<=dr;s++){let r=n/2+(1-n)*s/dr,i=t.filter(l=>l.from<r+n/2&&l.to>r-n/2),a=Math.max(...i.map(l=>l.edges[e])),
c=Math.min(...i.map(l=>l.edges[e+1]));c-a>o.room&&(o={room:c-a,middle:r,low:a,high:c})}return o}function sl(t,e,n,o){t.clientWidth&&
e.forEach((s,r)=>{s.hidden=!1;let{room:i,middle:a,low:c,high:l}=ol(n,r,Math.min(1,(s.offsetWidth+6)/t.clientWidth));s.hidden=
i*o<Qc,!s.hidden&&(s.style.insetInlineStart=`calc(${(100*a).toFixed(2)}% - ${s.offsetWidth/2}px)`,s.style.top=`${(o*(1-(c+
l)/2)).toFixed(1)}px`)})}function pr(t,e){let n=tl(e),o=ur(e),s=x("svg",{viewBox:`0 0 ${at} ${K+Ht}`,preserveAspectRatio:"\
none",class:"cm-chart",role:"img"});s.setAttribute("aria-label",e.words.chart),el(s,e,n);let r=(l,f,m,d)=>x("line",{x1:l,
x2:l,y1:f,y2:m,class:d});for(let l of e.events)s.append(r(at*o(l.day),K,K+Ht-1,"cm-event-tick"));let i=new Intl.NumberFormat(
e.words.locale,{style:"percent"}).format(.5);s.append(x("line",{x1:0,x2:at,y1:K/2,y2:K/2,class:"cm-half"}),r(Math.min(at*
o(e.article),at-.7),0,K+Ht,"cm-article"));let a=e.holders.map(l=>xn("cm-chart-name",l.name));t.append(s,...nl(o(e.article)),
xn("cm-chart-half",i),...a);let c=new ResizeObserver(()=>sl(t,a,n,s.clientHeight*K/(K+Ht)));for(let l of[t,...a])c.observe(
l);return{chart:s,place:l=>at*o(l),tall:K+Ht}}function hr(t,e){let n=null,o=null,s=i=>{if(n){o=i;return}n=i,t(i)};return{ask:s,answered:i=>{if(!n)return;let a=o;n=o=null,
a&&a!==i?s(a):e()}}}var It=864e5,rl=450;function il({article:t,words:e},n){return n===t?e.own:n<t?e.before:e.after}function al(t,e,n){t.replaceChildren();
let o=z(e.first),s=z(e.last),r=u("button","cm-play",e.words.play);r.type="button";let i=u("output","cm-day"),a=u("span",
"cm-day-side"),c=u("input","cm-slider");Object.assign(c,{type:"range",min:"0",max:String(Math.round((s-o)/It)),step:"1"}),
c.setAttribute("aria-label",e.words.slider);let l=Object.assign(u("input"),{type:"date",min:e.first,max:e.last}),f=u("la\
bel","cm-go-to",e.words.goTo);f.append(l);let m=u("div","cm-chart-box"),{chart:d,place:p,tall:g}=pr(m,e),S=x("line",{y1:0,
y2:g,class:"cm-marker"});d.append(S);let y=u("div","cm-timeline-head");y.append(r,i,a,f);let F=u("div","cm-track"),M=u("\
span","cm-notch");M.style.setProperty("--along",String((z(e.article)-o)/(s-o||1))),F.append(c,M);let P=u("div","cm-timel\
ine-foot");P.append(...[e.words.first,e.words.article,e.words.last].filter(Boolean).map(T=>u("span","",T)));let et=Ee(e.
words.locale),R={playing:!1,day:e.day};function Be(T){R.day=T,c.value=String(Math.round((z(T)-o)/It)),i.textContent=et(T),
document.activeElement!==l&&(l.value=T),a.textContent=il(e,T),c.setAttribute("aria-valuetext",[i.textContent,a.textContent].
join(e.words.comma));for(let bt of["x1","x2"])S.setAttribute(bt,String(p(T)))}function wt(T){Be(T),n(T)}function xt(){R.
playing=!1,r.textContent=e.words.play}function Kn(){return e.days.find(T=>T>R.day)||(R.day<e.last?e.last:null)}c.addEventListener(
"input",()=>{xt(),wt(Se(o+c.valueAsNumber*It))}),l.addEventListener("change",()=>{!l.value||!l.validity.valid||l.value===
R.day||(xt(),wt(l.value))}),d.addEventListener("click",T=>{let bt=d.getBoundingClientRect();xt();let zi=(getComputedStyle(
d).direction==="rtl"?bt.right-T.clientX:T.clientX-bt.left)/bt.width;wt(Se(o+Math.round(zi*(s-o)/It)*It))}),r.addEventListener(
"click",()=>{if(R.playing){xt();return}R.playing=!0,r.textContent=e.words.pause,wt(Kn()||e.first)});let Ci=()=>{R.playing&&
setTimeout(()=>{if(!R.playing)return;let T=Kn();T?wt(T):xt()},rl)},Gn=u("div","cm-chart-caption",e.words.chart);return Gn.
setAttribute("aria-hidden","true"),t.append(y,F,Gn,m,P),Be(e.day),{show:Be,drawn:Ci,view:R}}function gr(t,e,n){let o=hr(
n,()=>s.drawn()),s=al(t,e,o.ask);return{key:e.key,answered:o.answered,follow(r){!s.view.playing&&document.activeElement!==
b(t,".cm-slider")&&s.show(r)}}}var J=null,bn=0,G=null,cl=4e3,yr=["wheel","pointerdown","keydown","touchmove"],Bt=null,Le=!1;function kn(t){let e=t.findIndex(
n=>n.dataset.statement===J);return e>=0?e:t.findIndex(n=>n.classList.contains("is-chosen"))}function ll(t){let n=w(document,
".cm-turns button")[t>0?1:0];!n||n.disabled||(bn=t,J=null,n.click())}function wr(t){if(!G)return;let e=G.rows(),n=kn(e),
o=e[Math.min(e.length-1,Math.max(0,n<0?bn<0?e.length-1:0:n+t))];o&&n>=0&&o===e[n]&&ll(t),!(!o||n>=0&&o===e[n])&&(bn=0,J=
o.dataset.statement??"",wn(o),br(o),Me(),xr(J))}function xr(t){Bt?.();let e=new MutationObserver(()=>{let s=G?.rows().find(
r=>r.dataset.statement===t);s&&cr(s),Me()}),n=setTimeout(()=>Bt?.(),cl);Bt=()=>{e.disconnect(),clearTimeout(n);for(let s of yr)
removeEventListener(s,o,!0);Bt=null};let o=()=>Bt?.();e.observe(document.body,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[
"class","hidden"]}),setTimeout(()=>{for(let s of yr)addEventListener(s,o,{capture:!0,passive:!0})})}function Me(){let t=G?.
rows()??[],e=kn(t);for(let n of w(document,".cm-walk-progress")){let o=n.dataset.template??"",s=e<0?"":o.replace("{n}",String(
e+1)).replace("{total}",String(t.length));n.textContent!==s&&(n.textContent=s)}}function br({dataset:t}){let{statement:e="",
next:n=e}=t;G?.go(e,Le?n:null)}function ml(t){Le=t;let e=G?.rows()??[],n=e[kn(e)],o=n?.dataset.statement;Le&&n?br(n):o&&
G?.go(o,o)}function fl(t){if(H(t,"input, textarea, select, [role=combobox], [role=listbox]")||t.altKey||t.ctrlKey||t.metaKey||
!G?.rows().length)return;let n=getComputedStyle(document.documentElement).direction==="rtl"?"ArrowLeft":"ArrowRight";t.key!==
"ArrowRight"&&t.key!=="ArrowLeft"||(t.preventDefault(),wr(t.key===n?1:-1))}document.addEventListener("keydown",fl);document.
addEventListener("click",t=>{let e=H(t,".cm-panel button[data-annotation]");e&&(J=e.dataset.annotation??null,J&&G?.rows().
length&&xr(J),Me())});window.addEventListener("popstate",()=>{J=null});function kr(t,e,n,o){G={rows:n,go:o};let s=t.querySelector(
".cm-walk");if(s&&s.getAttribute("aria-label")===e.label)return;s&&s.remove();let r=u("div","cm-walk");r.setAttribute("r\
ole","group"),r.setAttribute("aria-label",e.label);let i=u("button","cm-play",e.back),a=u("button","cm-play",e.forth);for(let m of[
i,a])m.type="button",m.addEventListener("click",()=>wr(m===a?1:-1));let c=u("label","cm-walk-then"),l=Object.assign(u("i\
nput"),{type:"checkbox",checked:Le});l.addEventListener("change",()=>ml(l.checked)),c.append(l,` ${e.then}`);let f=u("sp\
an","cm-meta cm-walk-progress");f.dataset.template=e.progress,r.append(i,a,f,c,u("span","cm-meta cm-keys",e.hint)),t.append(
r),Me()}var Q=256,Oe=2,Sr=160,Dt=1e3,vn=new Map,Sn=new Uint8Array(Q*Q).fill(Oe),Ft=new Uint8Array(Q).fill(Oe);for(let t=0;t<Q;t+=
1)En(t,t,0);for(let t of I.slight)Ft[yt(t)]=1;for(let t of I.near)for(let e of t)for(let n of t)e!==n&&En(yt(e),yt(n),1);
for(let[t,e]of I.either)if(t.length===1)for(let n of e)En(yt(t),yt(n),0);var vr=[0,1,2].map(()=>new Uint16Array(Sr+1));function En(t,e,n){
Sn[t*Q+e]=n,Sn[e*Q+t]=n}function yt(t){let e=vn.get(t);return e===void 0&&(e=Math.min(vn.size,Q-1),vn.set(t,e)),e}var Er=t=>Uint8Array.
from(Array.from(t).slice(0,Sr),yt);function Lr(t,e,n){if(t.length-e.length>n)return[Dt,Dt];let[o,s,r]=vr;s[0]=0;for(let a=0;a<
e.length;a+=1)s[a+1]=s[a]+Ft[e[a]];for(let a=0;a<t.length;a+=1){let c=t[a],l=Ft[c],f=s[0]+l;r[0]=f;for(let m=0;m<e.length;m+=
1){let d=e[m],p=s[m]+Sn[c*Q+d];s[m+1]+l<p&&(p=s[m+1]+l),r[m]+Ft[d]<p&&(p=r[m]+Ft[d]),a&&m&&c===e[m-1]&&d===t[a-1]&&o[m-1]+
Oe<p&&(p=o[m-1]+Oe),r[m+1]=p,p<f&&(f=p)}if(f>n)return[Dt,Dt];[o,s,r]=[s,r,o]}vr=[o,s,r];let i=Dt;for(let a=1;a<=e.length;a+=
1)s[a]<i&&(i=s[a]);return[s[e.length],i]}var Mr=qn;function Or(t){return Array.from(t.normalize("NFKD").toLowerCase(),n=>to.includes(n)?"":Object.hasOwn(Mr,n)?Mr[n]:
n).join("").normalize("NFKD").replace(/\p{M}/gu,"").trim().replace(/\s+/g," ")}var dl=/[-‐‑‒–—―_]/g,ul=/(.)\1+/gu,pl=new Set(I.articles.split(" ")),Tr=I.either.map(([t,e])=>[t,e]),hl=new Map(
Tr.filter(([t])=>t.length===1)),gl=Tr.filter(([t])=>t.length>1),Ln=I.rules.map(([t,e])=>[new RegExp(t,"gu"),e]),yl=[...I.
loose.map(([t,e])=>[new RegExp(t,"gu"),e]),...Ln];function Ae(t){return Or(t.replace(dl," ")).split(" ").filter(Boolean)}
function Te(t,e=!1){return[...new Set(Cr(t).flatMap(n=>zr(n,e,!0)))]}function Pr(t){return[...new Set(Cr(t).flatMap(e=>zr(
e,!0,!1)))]}function Cr(t){let e=t.filter((n,o)=>o===t.length-1||!pl.has(n));return e.length<t.length?[t,e]:[t]}function zr(t,e,n){
return _r(t.map(o=>wl(o,e,n))).map(o=>o.replace(ul,"$1"))}var Ar=new Map;function wl(t,e,n){let o=`${t} ${e} ${n}`,s=Ar.
get(o);if(!s){let r=[t];for(let[c,l]of n?gl:[])r=r.flatMap(f=>l.map(m=>f.replaceAll(c,m)));let i=new Set(r.flatMap(c=>(e?
[Ln,yl]:[Ln]).map(l=>xl(c,l)))),a=c=>n&&hl.get(c)||[c];s=[...new Set(Array.from(i,c=>_r(Array.from(c,a))).flat())].sort(),
Ar.set(o,s)}return s}function xl(t,e){return e.reduce((n,[o,s])=>n.replace(o,s),t)}function _r(t){let e=[""];for(let n of t){
let o=e.length*n.length<=I.most_keys?n:n.slice(0,1);e=e.flatMap(s=>o.map(r=>s+r))}return e}var{equal:bl,same_name:kl,same_loosely:vl,begins:Sl,begins_alike:El,word_begins:Ll,not_found:Pe,least_letters:Tn,half_a_mistake:Mn}=q,
Ml=new Set(I.ranks.split(" ")),Ol={names:[],statements:[],onlyNear:!1};function On(t){return t.length?{...An(t),plain:t.
join(""),keys:Te(t),loose:Te(t,!0),open:Pr(t).map(Er)}:{...An(t),plain:"",keys:[],loose:[],open:[]}}function An(t){let e=t.
map(n=>Te([n],!0));return{words:t,each:e,begun:e.flat()}}function Al(t){let e=new Set,n=(o,s)=>e.size<e.add(`${o} ${s}`).
size;return t.map(o=>({...o,keys:o.keys.filter(s=>n("strict",s)),loose:o.loose.filter(s=>n("loose",s)),open:o.open.filter(
s=>n("open",s))}))}var Ce=class{constructor(e){this.names=[],this.statements=[];for(let[n,o]of Object.entries(e))n.startsWith(
"annotation:")?this.statements.push([n,An(Ae(o.join(" ")))]):this.names.push([n,Al(o.map(s=>On(Ae(s))))])}search(e){let n=On(
Ae(e));if(!n.words.length)return Ol;let o=this.ranked(l=>$r(n,l)),s=n.words.filter(l=>!Ml.has(l));if(!o.length&&s.length&&
s.length<n.words.length){let l=On(s);o=this.ranked(f=>$r(l,f))}let r=Math.max(...n.open.map(l=>l.length));if(!o.length){
let l=q.most_mistakes[Math.min(r,q.most_mistakes.length-1)];o=this.ranked(f=>Nr(n,f,l))}let i=this.statements.filter(([,
l])=>Rr(n,l)).map(([l])=>l);if(o.length||i.length)return{names:o,statements:i,onlyNear:!1};let a=this.ranked(l=>Nr(n,l,q.
nearest_mistakes*r,!1)),c=a[q.nearest-1]?.far??Pe;return{names:a.filter(({far:l})=>l<=c),statements:[],onlyNear:!0}}ranked(e){
let n=[];for(let[o,s]of this.names){let r=Math.min(...s.map(e));r<Pe&&n.push({name:o,far:r})}return n.sort((o,s)=>o.far-
s.far)}};function $r(t,e){return e.plain===t.plain?bl:t.keys.some(o=>e.keys.includes(o))?kl:t.loose.some(o=>e.loose.includes(
o))?vl:e.plain.startsWith(t.plain)?Sl:t.loose.filter(o=>o.length>=Tn||2*o.length>t.plain.length).some(o=>e.loose.some(s=>s.
startsWith(o)))?El:Rr(t,e)?Ll:Pe}function Rr(t,e){return t.words.every((n,o)=>e.words.some(s=>s.startsWith(n))?!0:t.each[o].
some(s=>s.length>=Tn&&e.begun.some(r=>r.startsWith(s))))}function Nr(t,e,n,o=!0){let s=Pe,r=n/Mn;for(let i of t.open)for(let a of e.
open){let[c,l]=Lr(i,a,r);c<=r&&(s=Math.min(s,q.mistakes+c*Mn)),l<=r&&o&&i.length>Tn+1&&(s=Math.min(s,q.mistakes_and_unfinished+
l*Mn))}return s}function ze(t){return t.dataset.text||=t.textContent??"",t.dataset.text}function _e(t,e){let n=t.parentElement?.querySelector(
":scope > .cm-nothing");n||(n=Object.assign(document.createElement("p"),{className:"cm-nothing"}),t.after(n)),n.textContent=
e}var $=(t,e)=>new Intl.NumberFormat(h.words.locale,{minimumFractionDigits:e||0,maximumFractionDigits:e||0}).format(t);var Tl=Math.PI/180;function Hr({data:{holdings:t,hold_ids:e}},n){let[o,s="",...r]=n.split(".");return[o,s].every(a=>t.some(
([c])=>c===a))&&o<=s&&(!r.length||e.includes(r.join(".")))}function Pl(t,e,n){let{data:o}=t,s=t.owners(e),r=new Set,i=new Set(
[]),a=new Set([]),c=[];if(t.sides.forEach((m,d)=>{let p=t.sectionAt(s,d);if(!(!p||p.id!==n&&!p.id.startsWith(`${n}.`))){
r.add(p.id),i.add(p.hold);for(let g of m)a.add(t.holdingOf(s[g]));c.push(d)}}),!c.length)return null;let l=Array.from(i,
m=>o.holds[m][2]);return{sides:Array.from(a,m=>o.holdings[m]).sort((m,d)=>m.join(" ")<d.join(" ")?-1:1),bases:o.bases.filter(
(m,d)=>Array.from(i).some(p=>o.holds[p][1]===d)),margins:[Math.min(...l),Math.max(...l)],began:r.size===1?Cl(t,e,c):void 0}}
function Cl(t,e,n){let{data:o}=t,s=o.days.slice(0,t.change(e)+1).map(p=>t.owners(p)),r=(p,g)=>t.controllerOf(p[g]),i=(p,g)=>t.
sides[g].map(S=>r(p,S)).sort().join(" "),a=n.map(p=>{let g=s.length-1,S=i(s[g],p);for(;g&&i(s[g-1],p)===S;)g--;return g}),
c=zl(a,n.map(p=>_l(t.arcs[p],o.scale)));if(!c)return null;let[l,f]=[s[c-1],s[c]],d=n.filter((p,g)=>a[g]===c).flatMap(p=>t.
sides[p]).filter(p=>r(l,p)!==r(f,p)).flatMap(p=>{let[g,,S]=o.spans[f[p]]??[],[,y,,F]=o.spans[l[p]]??[];return[...g===c?[
S]:[],...y===c?[F]:[]]});return{day:o.days[c],precision:o.precisions[d.length?Math.min(...d):0]}}function zl(t,e){let n=t.
map((r,i)=>i).sort((r,i)=>t[r]-t[i]),o=e.reduce((r,i)=>r+i,0)/2,s=0;for(let r of n)if(s+=e[r],s>o)return t[r];return t[n[n.
length-1]]}function _l(t,e){let n=Math.cos(t[0][1]/e*Tl);return t.slice(1).reduce((o,[s,r],i)=>o+Math.hypot((s-t[i][0])*
n,r-t[i][1]),0)}function Ir({day:t,front:e},n){let o=h.site.front,s=Pl(k.mosaic,t,e??""),r=b(n,".cm-panel"),[i,a]=(e??"").
split(".").map(l=>h.words.zones[l]?.label??l);r.dataset.panelFront=e??"",b(r,"h2").textContent=o.title.replace("{one}",()=>i).
replace("{other}",()=>a);let c=b(r,".cm-silent");return c.hidden=s!==null,b(r,".cm-facts").hidden=s===null,s?$l(r,s):c.textContent=
o.absent.replace("{day}",()=>k.mosaic.label(t)),n}function $l(t,{sides:e,bases:n,margins:o,began:s}){let r=h.site.front;
for(let[m,d]of e){let p=Object.assign(u("button","cm-link",h.words.zones[m].name),{type:"button"});p.dataset.zone=m;let g=u(
"li");g.append(u("span",`cm-key holder-${d}`),p," ",u("span","cm-meta",h.words.holders[d].label)),b(t,".cm-plain").append(
g)}let i=n.map(m=>h.words.legend.lines.find(d=>d.basis===m)?.text??m),[a,c]=o.map(m=>$(m,Number.isInteger(m)?0:1)),l=(a===
c?r.margin:r.margins).replace("{low}",()=>a).replace("{high}",()=>c);b(t,"[data-fact=sure]").textContent=`${i.join(`${h.
words.comma} `)}. ${l}`;let f=b(t,"[data-fact=since]");if(s){let m=Object.assign(u("button","cm-link",Nl(s)),{type:"butt\
on"});m.dataset.day=s.day,f.append(m)}else if(s===null)f.textContent=r.before;else for(let m of[f,f.previousElementSibling])
m?.remove()}function Nl({day:t,precision:e}){if(e==="day")return k.mosaic.label(t);if(e==="week")return h.site.front.week.
replace("{day}",()=>k.mosaic.label(t));let n=e==="month"?{month:"long"}:{};return new Intl.DateTimeFormat(h.words.locale,
{...n,year:"numeric",timeZone:"UTC"}).format(z(t))}function Rl(t,e,n,o){let s=t.owners(n),r=t.owners(o),i=l=>t.data.holdings[t.holdingOf(l)][0]===e,a={before:0,kept:0,gained:0},
c=new Map;return t.data.km2.forEach((l,f)=>{let m=i(s[f]),d=i(r[f]);if(m&&(a.before+=l),m&&d&&(a.kept+=l),d&&!m&&(a.gained+=
l),!m||d)return;let p=t.controllerOf(r[f]);c.set(p,(c.get(p)??0)+l)}),{...a,to:Array.from(c).sort(([,l],[,f])=>f-l)}}function Hl(t,e){
return t.find(({last:n,first:o})=>(!n||n<e)&&(!o||e<o))??null}function Br(t,e){let n=h.mosaic.main.day,o=Hl(h.gaps[t]??[],
e),s=o?[...o.lines]:[];return e>n&&s.push(...Il(Rl(k.mosaic,t,n,e))),{lines:s,steps:o?Bl(o):[]}}function Il({before:t,kept:e,
to:n,gained:o}){let s=h.site.since;if(t<St)return[s.new];let r=n.filter(([,c])=>c>=St).map(([c,l])=>s.to.replace("{holde\
r}",()=>h.words.holders[c].label).replace("{km2}",$(l))),a=(r.length?e>=St?s.kept:s.noneLeft:s.same).replace("{then}",$(
t)).replace("{kept}",$(e)).replace("{to}",()=>r.join(`${h.words.comma} `));return o>=St?[a,s.gained.replace("{km2}",$(o))]:
[a]}function Bl({last:t,first:e}){let n=h.site.since,{label:o}=k.mosaic,s=t?[{day:t,text:n.toLast.replace("{day}",o(t))}]:
[];return e&&s.push({day:e,text:(t?n.toAgain:n.toFirst).replace("{day}",o(e))}),s}function Dr(t){let e=b(document,"#cm-d\
ay-steps"),n=e.contains(document.activeElement);if(e.hidden=!t.length,e.replaceChildren(...t.map(({day:s,text:r})=>{let i=u(
"button","cm-link",r);return i.type="button",i.dataset.day=s,i})),!n)return;let o=b(document,"#cm-panel h2");o.tabIndex=
-1,o.focus()}function Fr(t,e){let n=b(document,"#cm-day-note"),o=h.site;n.hidden=t.day===h.mosaic.main.day||e;for(let l of w(document,
"#cm-panel .cm-verdict"))l.hidden=t.day!==h.mosaic.main.day;let s=t.zone&&!n.hidden?Br(t.zone,t.day):{lines:[],steps:[]};
if(Dr(s.steps),n.hidden)return;let r=k.mosaic.day(t.day),i=k.mosaic.label(t.day),c=[...t.zone?Dl(r,t.zone,i):t.place?Fl(
r,t.place,i):t.actor?Wl(r,t.actor,t.day):[],...s.lines,o.otherDay.replace("{day}",i)];b(n,":scope > :first-child").replaceChildren(
...c.map(l=>u("p","",l)))}var Wr=t=>h.words.holders[t.controller].label;function Dl({holdings:t},e,n){let o=h.site,s=t.filter(
r=>r.zone===e);return s.length?s.map(r=>o.heldBy.replace("{holder}",()=>Wr(r)).replace("{km2}",$(r.km2))):[o.noGround.replace(
"{day}",n)]}function Fl({holdings:t},e,n){let o=h.words.places.find(i=>i.id===e),s=o&&t.find(i=>vt(i.geometry,o.at));if(!s)
return[];let r=h.words.zones[s.zone].name;return[h.site.inZone.replace("{zone}",()=>r).replace("{holder}",()=>Wr(s)).replace(
"{day}",n)]}function Wl({holdings:t},e,n){let o=t.filter(r=>r.controller===e).reduce((r,i)=>r+i.km2,0),s=(h.became[e]??[]).
filter(([r])=>r<=n).map(([,r])=>r);return[...o?[`${h.site.holds.replace("{km2}",$(o))}.`]:[],...s.slice(-1)]}var jl=/^(-?\d{1,3}\.\d{3})_(-?\d{1,2}\.\d{3})$/;function Pn(t){let e=jl.exec(t);return e&&[Number(e[1]),Number(e[2])]}function jr(t){
let e=Pn(t);return e&&k.mosaic.faceOf(...e)<0&&$e(t)>=0?[e[0]+360,e[1]]:e}function $e(t){let e=Pn(t);return e?k.mosaic.faceAt(
e):-1}function Zr(t){let e=h.site.point,[n,o]=Pn(t)??[0,0],s=new Intl.NumberFormat(h.words.locale,{minimumFractionDigits:3,
maximumFractionDigits:3}),r=(o<0?e.south:e.north).replace("{degrees}",()=>s.format(Math.abs(o))),i=(n<0?e.west:e.east).replace(
"{degrees}",()=>s.format(Math.abs(n)));return e.title.replace("{at}",()=>`${r}${h.words.comma} ${i}`)}function Xr(t,e){for(let n of w(
t,".cm-history [data-from]")){let{from:o="",until:s=""}=n.dataset,r=o<=e&&(!s||e<s);n.matches("td")?n.classList.toggle("\
is-now",r):r?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current")}}var Kr=null,Cn=null,Wt=(t,e)=>t==="at"?$e(e)>=0:t==="front"?Hr(k.mosaic,e):Object.hasOwn(h.panels.blocks,`${t}:${e}`);function ct(t){
return t.startsWith("at:")?ct(`ground:${$e(t.slice(3))}`).replace("{point}",()=>Zr(t.slice(3))):h.panels.blocks[t].map(e=>h.
panels.lines[e]).join(`
`)}var Ur=(t,e)=>qr(t,e)?Ir(e,zn("front-then")):zn(`${t}:${e[t]}`),qr=(t,{day:e,front:n})=>t==="front"&&(e!==h.mosaic.main.
day||!Object.hasOwn(h.panels.blocks,`front:${n}`));function Vr(t,e){let n=b(document,"#cm-panel");Cn===null&&(Cn=n.innerHTML);
let o=Rt.find(c=>t[c]),s=!e&&qr(o,t),r=e?"search":o?`${o}:${t[o]}${s?` ${t.day}`:""}`:"overview",i=s?"":r==="overview"?Cn:
ct(r),a=!e&&t.annotation&&!i.includes(`data-statement="${t.annotation}"`)?`annotation:${t.annotation}`:"";a+r!==Kr&&(n.innerHTML=
(a&&ct(a))+i,s&&n.append(Ur("front",t)),n.parentElement&&(n.parentElement.scrollTop=0)),Kr=a+r,e&&Gl(n,e),Xr(n,t.day),Fr(
t,!!e||s)}function Yr(t){for(let e of w(document,"tr[data-row]"))e.classList.toggle("is-chosen",e.dataset.row===t);for(let e of w(
document,"[data-statement]")){let n=e.dataset.statement===t;e.classList.toggle("is-chosen",n),b(e,"[data-annotation]").setAttribute(
"aria-pressed",String(n));for(let s of e.querySelectorAll(".cm-shown, .is-added"))s.remove();if(!n||t===null)continue;let o=Zl(
t);if(o.querySelector(".cm-meta b")&&!e.querySelector(".cm-meta b")){let s=document.createElement("b");s.className="cm-s\
hown",s.textContent=` · ${h.site.shown}`,b(e,".cm-meta").append(s)}e.append(...Xl(e,o)),Kl(e,o)}}function Zl(t){return b(
zn(`annotation:${t}`),"[data-statement]")}function zn(t){let e=document.createElement("template");return e.innerHTML=ct(
t),e.content}function Xl(t,e){let n=Array.from(e.children).filter(o=>o.matches(".cm-since, .cm-tensions, .cm-cited")&&!t.
querySelector(`.${o.className.split(" ")[0]}`));for(let o of n)o.classList.add("is-added");return n}function Kl(t,e){let n=e.
querySelector(".cm-since .cm-citations");!n||t.querySelector(".cm-since .cm-citations")||(n.classList.add("is-added"),t.
querySelector(".cm-since")?.append(n))}function Jr(t){let e=h.site,n=Rt.filter(r=>t[r]).map(r=>(b(Ur(r,t),r==="annotatio\
n"?"[data-statement] > button":"h2").textContent??"").trim()),o=n.length?e.chosen.replace("{name}",()=>n.join("; ")):e.nothingChosen,
s=b(document,"#cm-said");s.textContent!==o&&(s.textContent=o)}var Gr=null;function Gl(t,e){Gr??=new Ce(h.keys);let n=Gr.
search(e),o=new Map([...n.names.map(({name:i})=>i),...n.statements].map((i,a)=>[i,a]));for(let i of w(t,".cm-results")){
let a=w(i,":scope > *").map(f=>{let{dataset:m}=b(f,"button"),d=ve(m);return{row:f,at:d&&o.get(`${d}:${m[d]}`)}}),c=a.filter(
({at:f})=>f!==void 0).sort((f,m)=>(f.at??0)-(m.at??0));for(let{row:f,at:m}of a)f.hidden=m===void 0;i.prepend(...c.map(({
row:f})=>f)),i.hidden=!c.length;let l=i.previousElementSibling;l&&(l.hidden=!c.length)}let s=b(t,"h2");s.textContent=ze(
s).replace("{text}",()=>e);let r=o.size?n.onlyNear?h.site.onlyNear:"":h.site.nothingFound;_e(s,r.replace("{text}",()=>e))}var ti=["speaker","modality","tension","outcome","compare"],Ul=250,Qr,ei=()=>(document.documentElement.dataset.languages??
"").split(" "),ql={zone:null,annotation:null,place:null,front:null,at:null,actor:null,speaker:null,modality:null,tension:null,
outcome:null,compare:null,relation:null};function Vl(){let{days:t,last:e}=h.mosaic;return[t[0],e]}function $n(t){let[e,n]=Vl();
return fr(t)&&e<=t&&t<=n}var Nn=(t,e)=>h.site.notices[t].replace("{value}",()=>e.slice(0,80));function ni(){let t=new URLSearchParams(
location.search),e=[],n={...ql,page:location.hash.slice(1),day:h.mosaic.main.day},o=(i,a)=>e.push(Nn(i,a));for(let i of Nt){
let a=t.get(i);n[i]=a!==null&&Wt(i,a)?a:null,a!==null&&n[i]===null&&o(i,a)}for(let i of ti)n[i]=t.get(i);n.relation=t.get(
"relation"),n.relation!==null&&!Wt("relation",n.relation)&&(n.relation=null),n.compare!==null&&!$n(n.compare)&&(n.compare=
null);let s=t.get("lang");s!==null&&!ei().includes(s)&&o("lang",s);let r=t.get("date");return r!==null&&($n(r)?n.day=r:o(
"date",r)),document.querySelector(`[data-page-link="${CSS.escape(n.page)}"]`)||(n.page="map"),{state:n,notices:e}}function Rn(){
let t=new URLSearchParams(location.search).get("date");return t&&$n(t)?t:h.mosaic.main.day}function _n(t){let e=new URLSearchParams,
n=new URLSearchParams(location.search);for(let o of[...Nt,...ti,"relation"]){let s=t[o];s&&e.set(o,s)}t.day!==h.mosaic.main.
day&&e.set("date",t.day);for(let o of["lang","embed","host",ot]){let s=n.get(o);s!==null&&e.set(o,s)}return location.pathname+
we(e)+(t.page==="map"?"":`#${t.page}`)}function oi(t){let e=new URLSearchParams(location.search);return e.set("lang",t),
`?${e}`}function si(t,e){clearTimeout(Qr),e?Qr=setTimeout(()=>history.replaceState(null,"",_n(t)),Ul):_n(t)!==location.pathname+
location.search+location.hash&&history.pushState(null,"",_n(t))}function ri(){let{lang:t}=document.documentElement,n=!document.
querySelector('[data-language][href="index.html"]')&&navigator.languages.map(r=>r.split("-")[0]).find(r=>ei().includes(r)),
o=new URLSearchParams(location.search).get("lang")||n||t,s=document.querySelector(`[data-language="${CSS.escape(o)}"]`);
return s&&location.replace(s.getAttribute("href")+location.search+location.hash),!!s}function Yl(t){if(!t||t.includes("*")||!URL.canParse(t))return"";let{origin:e,protocol:n}=new URL(t);return(n==="https:"||
n==="http:")&&(t===e||t===`${e}/`)?e:""}var ii=new URLSearchParams(globalThis.location?.search??""),Hn=ii.get("embed")===
"1"?Yl(ii.get("host")):"",ai="";function In(t){if(!Hn||window.parent===window)return;let e=Object.fromEntries(Rt.filter(
s=>t[s]).map(s=>[s,t[s]])),n={type:"controlmap",height:Math.ceil(document.body.getBoundingClientRect().height),day:t.day,
chosen:e},o=JSON.stringify(n);o!==ai&&(ai=o,window.parent.postMessage(n,Hn))}function ci(t){Hn&&new ResizeObserver(()=>In(
t())).observe(document.body)}function li(){let t=new URL(location.href);return t.searchParams.set("embed","1"),{address:location.
href,embedded:t.href}}function mi(t){let[e,n=h.mosaic.main.day,o=null]=t.split(":");return{annotation:e,day:n,compare:o}}function Bn(t){let e=mi(
t);return e.compare&&Jt(),e}function Dn({annotation:t,day:e,compare:n},o){let s=mi(o);return s.annotation===t&&s.day===e&&
s.compare===n}function fi(t){for(let e of w(document,".cm-then"))e.setAttribute("aria-pressed",String(Dn(t,e.dataset.then??
"")))}function di({compare:t,day:e,annotation:n,zone:o}){let r=[...(t&&n?k.mosaic.day(t).statements[n]:null)?.zones??[],
...o?[o]:[]];return{change:t?`${t}..${e}`:null,before:t,ground:t?r:[]}}var Jl=()=>w(document,"[data-filtered]"),Ql=["zone","actor","speaker","modality","tension","outcome"];function ui(t){return w(
t,"[data-filter]")}function Ne(t){return t.dataset.filter}function pi(t,e){return Array.from(t.options).find(n=>e&&n.value===
e)}function hi(t){let e=document.querySelector(`[data-filtered="${t.page}"]`);return(e?ui(e).filter(o=>!pi(o,t[Ne(o)])).
map(Ne):[]).filter(o=>o!=="zone"&&t[o])}function gi(t){for(let e of Jl()){let n={};for(let o of ui(e)){let s=pi(o,t[Ne(o)]);
o.value=s?s.value:"",s&&(n[Ne(o)]=s.value)}em(e,n)}}function tm(t,e){return Ql.every(n=>e[n]===void 0||t[n].includes(e[n]))}
function em(t,e){let n=0;for(let s of w(t,"[data-statement]"))s.hidden=!tm(h.statements[s.dataset.statement??""],e),s.hidden||
(n+=1);for(let s of w(t,".cm-statements")){s.hidden=w(s,":scope > *").every(i=>i.hidden);let r=s.previousElementSibling;
r?.matches("h3, h4")&&(r.hidden=s.hidden)}let o=t.querySelector("[role=status]");o&&(o.textContent=n?h.site.counts[t.dataset.
filtered==="outcomes"?"outcomes":"article"][n]:h.site.noStatement)}var yi=()=>w(document,'[data-page="article"] [data-fi\
ltered="article"] [data-statement]:not([hidden])');function Fn(t){let e=t.annotation&&CSS.escape(t.annotation),n=e?document.
querySelector(`section:not([hidden]) [data-statement="${e}"], section:not([hidden]) tr[data-row="${e}"]`):null;n?.clientHeight&&
ar(n)}var tt=t=>`${t[0]},${t[1]}`;function nm(t){let e=0;for(let n=0;n+1<t.length;n++)e+=t[n][0]*t[n+1][1]-t[n+1][0]*t[n][1];return e}
function wi(t){let e=new Map;for(let o of t){let s=tt(o[0]),r=e.get(s);r?r.push(o):e.set(s,[o])}let n=[];for(let[o,s]of e)
for(let r=s.pop();r;r=s.pop()){let i=r.slice();for(;tt(i[i.length-1])!==o;){let a=e.get(tt(i[i.length-1]))?.pop();if(!a)
throw new Error(`No path goes on from ${tt(i[i.length-1])}`);i.push(...a.slice(1))}i.length>3&&n.push(i)}return n}function xi(t){
let e=t.map(o=>({ring:o,area:nm(o)})).filter(o=>o.area!==0),n=e.filter(o=>o.area>0).sort((o,s)=>o.area-s.area).map(({ring:o})=>[
o]);for(let{ring:o}of e.filter(s=>s.area<0)){let s=(o[0][0]+o[1][0])/2,r=(o[0][1]+o[1][1])/2;(n.find(([i])=>nt(i,s,r))||
n[n.length-1]).push(o)}return n}function bi(t){let e=new Map,n=i=>{let a=e.get(tt(i))??new Set;return e.set(tt(i),a),a};
for(let i of t)n(i[0]).add(i),n(i[i.length-1]).add(i);let o=new Set(t),s=i=>{for(let a=i;;){let c=a[a.length-1],l=n(c).size===
2?Array.from(n(c)).find(f=>o.has(f)):void 0;if(!l)return a;o.delete(l),a=a.concat((tt(l[0])===tt(c)?l:l.slice().reverse()).
slice(1))}},r=[];for(let i of t)o.delete(i)&&r.push(s(s(i).slice().reverse()));return r}var om=24,ki=-1,Re=class{constructor(e,n){this.data=e,this.language=n.language,this.arcs=e.arcs.map(sm),this.label=Ee(n.
locale),this.known=new Map,this.sides=e.arcs.map(()=>[]),e.faces.forEach((o,s)=>{for(let r of o.flat())this.sides[r<0?~r:
r].push(s)})}change(e){return Math.max(0,this.data.days.filter(n=>n<=e).length-1)}owners(e){let[n,...o]=this.data.owners.
slice(0,this.change(e)+1),s=[];for(let r=0;r<n.length;r+=2)for(let i=0;i<n[r+1];i++)s.push(n[r]);for(let r of o)for(let i=0;i<
r.length;i+=2)s[r[i]]=r[i+1];return s}holdingOf(e){return e===ki?this.data.base:this.data.holds[e][0]}controllerOf(e){return this.
data.holdings[this.holdingOf(e)][1]}path(e){return e<0?this.arcs[~e].slice().reverse():this.arcs[e]}merged(e){let n=new Set;
for(let s of e)for(let r of this.data.faces[s].flat())n.delete(~r)||n.add(r);return{type:"MultiPolygon",coordinates:xi(wi(
Array.from(n,s=>this.path(s)))).map(s=>s.map(r=>this.degrees(r)))}}degrees(e){return e.map(([n,o])=>[n/this.data.scale,o/
this.data.scale])}km2(e){return e.reduce((n,o)=>n+this.data.km2[o],0)}day(e){let n=this.known.get(e);if(n)return n;let[o]=this.
known.keys();this.known.size>=om&&this.known.delete(o);let s=this.compose(e);return this.known.set(e,s),s}compose(e){let{
data:n}=this,o=this.owners(e),s=e===n.main.day,r=this.upTo(n.spots,e),i=this.upTo(n.lit,e),a=n.holdings.map(()=>[]);for(let[
l,f]of o.entries())a[this.holdingOf(f)].push(l);let c=n.holdings.map(([l,f],m)=>({zone:l,controller:f,index:m})).filter(
({index:l})=>a[l].length);return{day:e,main:s,labels:{[this.language]:this.label(e)},holdings:c.map(({zone:l,controller:f,
index:m})=>{let d=this.km2(a[m]),p=this.km2(a[m].filter(g=>o[g]!==ki&&n.holds[o[g]][3]===1));return{zone:l,controller:f,
km2:d,bounds:s&&n.main.bounds[m]||null,shared:p>d-p,label_spots:r[m],geometry:this.merged(a[m])}}),fronts:this.fronts(o,
n.differs[e]??{}),statements:Object.fromEntries(Object.entries(i).map(([l,f])=>[l,{zones:f,places:n.places[l]||[]}]))}}faceAt([
e,n]){let o=this.faceOf(e,n);return o<0&&e<0?this.faceOf(e+360,n):o}faceOf(e,n){let o=e*this.data.scale,s=n*this.data.scale;
return this.data.faces.findIndex(r=>{let[i,...a]=r.map(c=>c.flatMap(l=>this.path(l)));return nt(i,o,s)&&!a.some(c=>nt(c,
o,s))})}upTo(e,n){return Object.assign({},...e.slice(0,this.change(n)+1))}sectionAt(e,n){let[o,s]=this.sides[n];if(s===void 0||
this.controllerOf(e[o])===this.controllerOf(e[s]))return null;let r=Math.max(e[o],e[s]);return{id:[...[o,s].map(a=>this.
data.holdings[this.holdingOf(e[a])][0]).sort(),this.data.hold_ids[r]].join("."),hold:r}}fronts(e,n){let o=new Map;for(let r of this.
arcs.keys()){let i=this.sectionAt(e,r);if(!i)continue;let[,a,c]=this.data.holds[i.hold],l=o.get(i.id)??{basis:this.data.
bases[a],margin_km:c,lines:[]};o.set(i.id,l),this.arcs[r].length>1&&l.lines.push(this.arcs[r])}return Array.from(o).sort(
([r],[i])=>r<i?-1:1).map(([r,{basis:i,margin_km:a,lines:c}])=>({id:r,basis:i,margin_km:a,differs:n[r]??[],geometry:{type:"\
MultiLineString",coordinates:bi(c).map(l=>this.degrees(l))}}))}handovers(e,n){let o=this.owners(e),s=this.owners(n),r=new Map;
return o.forEach((a,c)=>{let l=this.controllerOf(a),f=this.controllerOf(s[c]);if(l===f)return;let m=r.get(`${l}|${f}`)??
{from:l,to:f,faces:[]};r.set(`${l}|${f}`,m),m.faces.push(c)}),{handovers:Array.from(r.values(),({from:a,to:c,faces:l})=>({
from:a,to:c,km2:this.km2(l),geometry:this.merged(l)})).sort((a,c)=>c.km2-a.km2)}}};function sm(t){let e=[[t[0],t[1]]];for(let n=2;n<
t.length;n+=2){let[o,s]=e[e.length-1];e.push([o+t[n],s+t[n+1]])}return e}var vi=new WeakMap;function Si(t){document.body.dataset.page=t.page;let e=document.querySelector(`[data-block="page:${t.
page}"]:empty`);e&&(e.innerHTML=ct(`page:${t.page}`));for(let n of w(document,"[data-pages]"))n.hidden=!(n.dataset.pages??
"").split(" ").includes(t.page);for(let n of w(document,"[data-page-link]"))n.dataset.pageLink===t.page?n.setAttribute("\
aria-current","page"):n.removeAttribute("aria-current")}function Ei(t){let e=document.querySelector("[data-slot]");if(!e)
return;for(let o of w(document,"[data-relation]"))o.setAttribute("aria-pressed",String(o.dataset.relation===t.relation));
let n=["relation","actor"].filter(o=>t[o]).map(o=>`${o}:${t[o]}`);e.dataset.slot!==n.join(" ")&&(e.innerHTML=n.map(ct).join(
"")),e.dataset.slot=n.join(" ")}function rm(t,e){let n=t.filter(s=>s<=e).length,o=Math.max(0,Math.min(n-Math.floor(Zt/2)-
1,t.length-Zt));return[o,o+Zt]}function Li(t){let e=w(document,"#cm-events .cm-event"),n=e.map(r=>b(r,"[data-day]").dataset.
day??""),[o,s]=rm(n,t);e.forEach((r,i)=>{r.hidden=i<o||i>=s,r.classList.toggle("is-chosen",n[i]===t)})}function Mi(t){let e=k.
mosaic.day(t),n=e.holdings.reduce((s,r)=>s+r.km2,0),o=new Intl.NumberFormat(h.words.locale,{style:"percent",minimumFractionDigits:1,
maximumFractionDigits:1});b(document,"[data-table-day]").textContent=k.mosaic.label(t),b(document,".cm-table-side .cm-pa\
nel").classList.toggle("is-other-day",!e.main);for(let s of w(document,"[data-row-zone]")){let r=e.holdings.find(c=>c.zone===
s.dataset.rowZone&&c.controller===s.dataset.rowHolder);s.hidden=!r;let i=["km2","share","basis"].map(c=>b(s,`[data-${c}]`)),
a=vi.get(s)??i.map(c=>c.innerHTML);vi.set(s,a),r&&(e.main?i.forEach((c,l)=>{c.innerHTML=a[l]}):i.forEach((c,l)=>{c.textContent=
[$(r.km2),o.format(r.km2/n),""][l]}))}}function Oi(t){let e=b(document,"#cm-change"),n=h.site,o=b(document,"#cm-compare");
if(o.value=t.compare||"",e.hidden=!t.compare,!t.compare)return;let{handovers:s}=k.mosaic.handovers(t.compare,t.day),r=b(
e,"h3");r.textContent=ze(r).replace("{a}",k.mosaic.label(t.compare)).replace("{b}",k.mosaic.label(t.day));let i=b(e,"tbo\
dy"),a=[];for(let c of w(i,":scope > *")){let l=s.find(f=>f.from===c.dataset.from&&f.to===c.dataset.to&&f.km2>=Jn);c.hidden=
!l,l&&(b(c,":scope > :last-child").textContent=$(l.km2,1),a.push({row:c,km2:l.km2}))}i.append(...a.sort((c,l)=>l.km2-c.km2).
map(({row:c})=>c)),b(e,"table").hidden=!a.length,_e(r,a.length?"":n.nothingChanged)}var Wn={zone:null,annotation:null,place:null,front:null,at:null,actor:null},v=null,jn="",He=null;jo();er();document.documentElement.
classList.toggle("is-embedded",new URLSearchParams(location.search).get("embed")==="1");document.documentElement.classList.
toggle("cm-dark",window.matchMedia("(prefers-color-scheme: dark)").matches);function Ai(){return k.mosaic=new Re(h.mosaic,
h.words),{base:k.unpacked.then(()=>h.base),basemap:k.basemap,words:h.words,day:k.mosaic.day(Rn()),find:t=>im(t)}}function im(t){
if(t.startsWith("points-"))return{points:am(t.slice(7))};let[e,n]=t.split("..");return n?k.mosaic.handovers(e,n):k.mosaic.
day(e)}function am(t){let{settlements:e,holders:n,days:o}=h.points,s=[];for(let r=0;r<o[t].length;r+=3){let[i,a,c]=e[o[t][r]],
[l,f]=[1,2].map(m=>n[o[t][r+m]]);s.push({name:i,at:[a,c],controller:l,painted:f??null,agrees:f===l})}return s}function Ti(){
let t=v.annotation&&k.mosaic.day(v.day).statements[v.annotation]||Z,e=Object.hasOwn(h.points.days,v.day)?`points-${v.day}`:
null,n=v.place?Pt(v.place):Z,[o,s]=[t.places.concat(n.places),t.zones.concat(n.zones)],{zone:r,front:i,day:a}=v,c=v.at?jr(
v.at):null;j({zone:r,front:i,at:c,zones:s,places:o,day:a,points:e,...di(v),stamp:ut()})}function Zn(){Si(v),Vr(v,jn),gi(
v),Li(v.day),Mi(v.day),Oi(v),Ei(v),Yr(v.annotation),fi(v),Jr(v);for(let t of w(document,"[data-row-zone]"))t.classList.toggle(
"is-chosen",t.dataset.rowZone===v.zone);jt("#cm-pick").value=v.zone||"",He&&He.follow(v.day),At(),Ti(),In(v)}function jt(t){
return b(document,t)}function Xn(t){let e=b(document,"#cm-notice");e.textContent=t.join(" "),e.hidden=!t.length}function N(t,e){
v=Object.assign({},v,t),e||(jn="",jt("#cm-search").value=""),Xn([]),si(v,e),Zn(),(t.annotation||t.page)&&Fn(v)}function Ie(t,e){
t==="home"?N(Wn):t==="day"?N({day:e}):t==="relation"?N({relation:v.relation===e?null:e}):t==="step"?N({annotation:e}):t===
"next"?N(Bn(e)):t==="then"?(N(Dn(v,e)?{day:h.mosaic.main.day,compare:null}:Bn(e)),lr(document.querySelector(".cm-map-sid\
e"))):t==="annotation"?N({annotation:v.annotation===e?null:e}):Wt(t,e)&&N(Object.assign({},Wn,{[t]:e}))}function cm(){window.
addEventListener("controlmap",({detail:o})=>{o.type==="empty"?Xn([h.site.empty]):o.type==="drawn"?He?.answered(o.day):o.
type==="ready"?Ti():Ie(o.type,o.id??"")}),window.addEventListener("popstate",Pi),nr(document,ee),document.addEventListener(
"click",o=>{let s=H(o,"[data-page-link], [data-start]"),r=H(o,".cm-panel button, .cm-about button, #cm-day-steps button");
s&&!o.ctrlKey&&!o.metaKey&&!o.shiftKey&&(o.preventDefault(),N({page:s.dataset.pageLink??s.dataset.start??"map",compare:s.
dataset.compare??null}),s.dataset.start==="article"&&mr(b(document,"#cm-walk")));let i=H(o,"[data-language]");i&&Object.
assign(i,{search:oi(i.dataset.language??""),hash:location.hash});let a=r?ve(r.dataset):void 0,c=r?.closest(".cm-results");
r&&a&&Ie(a,r.dataset[a]??""),c&&Ct(a??"",r?.dataset[a??""]??"")});let t=jt("#cm-pick"),e=jt("#cm-search"),n=jt("#cm-comp\
are");t.addEventListener("change",()=>{N(Object.assign({},Wn,{zone:t.value||null})),Ct("zone",t.value)}),e.addEventListener(
"input",()=>{jn=e.value.trim(),Zn()}),n.addEventListener("change",()=>N({compare:n.value||null})),document.addEventListener(
"change",o=>{let s=H(o,"[data-filter]");s?.dataset.filter&&N({[s.dataset.filter]:s.value||null})}),Go(),sr()}function Pi(){
let t=ni();v=t.state,Zn();let e=hi(v);Xn([...t.notices,...e.map(n=>Nn("filter",v[n]??""))]),Fn(v)}function lm(){let t=n=>N(
{day:n},!0);He=gr(b(document,"#cm-timeline"),Object.assign({day:Rn()},h.timeline),t);let e=(n,o)=>{o===null?Ie("step",n):
Ie("next",o),o?.includes(":")||ne(n)};kr(b(document,"#cm-walk"),h.walk,yi,e),rr(b(document,"#cm-share"),h.share,li),ci(()=>v)}
document.addEventListener("DOMContentLoaded",async()=>{ri()||(await Qs((document.body.dataset.later??"").split(" ")),await k.
unpacked,lm(),cm(),Pi())});window.ControlMapSite={get mosaic(){return k.mosaic},parts:Ai,take:Ys,takePacked:Js};})();
