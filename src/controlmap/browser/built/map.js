"use strict";(()=>{var pn="http://www.w3.org/2000/svg";function m(e,t,o){let n=document.createElement(e);return t&&(n.className=t),o!==void 0&&
(n.textContent=o),n}function x(e,t={}){let o=document.createElementNS(pn,e);for(let[n,s]of Object.entries(t))o.setAttribute(
n,String(s));return o}function S(e,t){return Array.from(e.querySelectorAll(t),o=>o)}var $={zone:null,front:null,at:null,zones:[],places:[]};function V(e,t,o,n){e.title.textContent=o.main?t.title:t.titleOther,e.finding.textContent=o.main?t.finding:"";let s=(n?[
n,o]:[o]).map(i=>i.labels[t.language]||i.day);e.subtitle.textContent=t.subtitle.replace("{day}",s.join(" / ")),e.source.
textContent=o.main?t.source:t.sourceOther}function de({parts:e,words:t,shownDay:o},n){for(let s of[e.frame,E().document.
documentElement])s.classList.toggle("is-swiping",!!n);o&&V(e,t,o,n)}function pe(e,t,o){let n=!1;for(let s=0;s+1<e.length;s++){let[i,r]=e[s],[a,c]=e[s+1];r>o!=c>o&&t<i+(a-i)*(o-r)/(c-r)&&(n=
!n)}return n}function $t(e,[t,o]){return(e.type==="Polygon"?[e.coordinates]:e.coordinates).some(([s,...i])=>pe(s,t,o)&&!i.
some(r=>pe(r,t,o)))}var ue={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",dots:""},"counter-diagonal":{lines:"\
M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,\
2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}};var ge=13;var rt=["capital","seat","town","base","crossing","village"];var X={fill:"#c9c6bd",ink:"#4a4a4a"};var at=24,J="view";var un={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-poi\
nts":430,"cm-labels":620};function A(e){return e.getElement()}function xe(e){let t={};for(let[o,n]of Object.entries(un)){
let s=e.createPane(o);s.style.zIndex=String(n),["cm-zones","cm-labels","cm-points","cm-hits"].includes(o)||(s.style.pointerEvents=
"none"),o!=="cm-labels"&&o!=="cm-raster"&&(t[o]=L.svg({pane:o,padding:.3}))}return t}function R(e,t,o,n,s){let i={className:s,
pane:o,renderer:n,interactive:!1,smoothFactor:.7},r=t.map(a=>a.geometry);return L.geoJSON(r,{style:()=>i,interactive:!1,
pane:o}).addTo(e)}function we(e,t,o){let n=null;return R(e,[{geometry:o}],"cm-base",t["cm-base"],"cm-ground").eachLayer(
s=>{n??=s}),n}function be(e,t,o,n,s){R(e,o.seas,"cm-base",t["cm-base"],"cm-sea"),R(e,o.neighbours,"cm-base",t["cm-base"],
"cm-neighbour"),s.bringToFront(),R(e,o.roads,"cm-water",t["cm-water"],"cm-road"),R(e,o.rivers,"cm-water",t["cm-water"],"\
cm-river"),R(e,o.lakes,"cm-water",t["cm-water"],"cm-lake"),R(e,[{geometry:n}],"cm-fronts",t["cm-fronts"],"cm-border")}var gn=ue;
function ye(e,t,o,n){let s=x("pattern",{id:t,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines:i="",dots:r=""}=gn[o]??
{};i&&s.append(x("path",{d:i,stroke:n,"stroke-width":"1.1"})),r&&s.append(x("path",{d:r,fill:n})),e.append(s)}function yn(e,t,o){
if(e.querySelector("defs"))return;let n=x("defs");for(let[s,i]of Object.entries(t))i.pattern!=="none"&&ye(n,o+s,i.pattern,
i.dark);ye(n,`${o}shared`,"cross",X.ink),e.prepend(n)}function O(e,t,o,n,s,i){let r={className:o,pane:n,renderer:s,interactive:i,
smoothFactor:.6};return L.geoJSON(t,{style:()=>r,interactive:i,pane:n}).addTo(e)}function ct(e,t,o,n,s,i="cm-zones"){let r=[],
a=[];for(let c of o.holdings){let h=n.holders[c.controller],l=n.zones[c.zone],f=`cm-zone zone-${c.zone} holder-${c.controller}${l.
silent?" is-silent":""}`,d=O(e,c.geometry,f,i,t,!0);a.push(d),d.eachLayer(p=>{r.push({path:p,holding:c,holder:h,zone:l,area:lt(
c,n),aria:""})})}yn(t._container,n.holders,s);for(let{path:c,holding:h,holder:l}of r){let f=A(c);f.style.setProperty("--\
holder",l.fill),f.style.setProperty("--holder-dark",l.dark),f.style.setProperty("--holder-light",l.light);let d=h.shared?
"shared":l.pattern!=="none"?h.controller:null;if(!d)continue;let p=O(e,h.geometry,"cm-hatch",i,t,!1);p.eachLayer(g=>{A(g).
style.fill=`url(#${s}${d})`}),a.push(p)}return{items:r,layers:a}}function ve(e,t,o){return o.fronts.map(n=>O(e,n.geometry,
`cm-front basis-${n.basis}`,"cm-fronts",t["cm-fronts"],!1))}function ke(e,t,o,n){let s=(a,c,h,l=!1)=>O(e,a,c,h,t[h],l),i=o.
fronts.map(a=>({layer:s(a.geometry,"cm-band","cm-bands"),marginKm:a.margin_km}));return{fronts:o.fronts.map((a,c)=>({front:a,
line:n[c],hit:s(a.geometry,"cm-front-hit","cm-hits",!0)})),bands:i}}function Rt(e,t){let o=e.getCenter(),n=L.latLng(o.lat,
o.lng+.1),s=e.latLngToLayerPoint(o).distanceTo(e.latLngToLayerPoint(n))/(e.distance(o,n)/1e3);for(let i of t)i.layer.eachLayer(
r=>{A(r).style.strokeWidth=`${2*i.marginKm*s}px`})}var Bt=(e,{from:t,to:o})=>`${e}from-${t}-to-${o}`;function xn(e,t,o,n){let s=e.querySelector("defs")||e.insertBefore(x("\
defs"),e.firstChild);if(document.getElementById(t))return;let i=x("pattern",{id:t,width:9,height:9,patternUnits:"userSpa\
ceOnUse",patternTransform:"rotate(45)"});i.append(x("rect",{x:0,y:0,width:9,height:9,fill:n}),x("rect",{x:0,y:0,width:3,
height:9,fill:o})),s.append(i)}function Se(e,t,o,n,s){return o.handovers.map(i=>{let r=Bt(s,i),a=O(e,i.geometry,"cm-chan\
ge","cm-fronts",t,!1);return xn(t._container,r,n.holders[i.from].fill,n.holders[i.to].fill),a.eachLayer(c=>{A(c).style.fill=
`url(#${r})`}),a})}function Le(e,t,o,n){let s=o.holdings.filter(i=>n.includes(i.zone)).map(i=>i.geometry);return["cm-was\
-halo","cm-was"].flatMap(i=>s.map(r=>O(e,r,i,"cm-fronts",t,!1)))}var W=()=>window.matchMedia("(hover: none)").matches,wn=2400,bn=50,vn=12,Ee=()=>/Mac|iP(hone|ad)/.test(navigator.platform)?
"⌘":"Ctrl";function kn(e){let t=m("div","cm-hint"),o=m("span");t.setAttribute("aria-hidden","true"),t.append(o),e.append(
t);let n=new Set,s;return i=>{n.has(i)||(n.add(i),o.textContent=i,t.classList.add("is-shown"),clearTimeout(s),s=setTimeout(
()=>t.classList.remove("is-shown"),Math.max(wn,i.length*bn)))}}function Sn(e,t){e.dragging.disable(),t.addEventListener(
"pointerdown",({pointerType:o})=>{o==="mouse"&&e.dragging.enable()},{capture:!0});for(let o of["pointerup","pointercance\
l"])document.addEventListener(o,()=>setTimeout(()=>e.dragging.disable()))}function Ln(e){e.addEventListener("pointerdown",
()=>e.classList.add("is-pointed"),{capture:!0});for(let t of["keydown","blur"])e.addEventListener(t,()=>e.classList.remove(
"is-pointed"))}function Me(e,t,o,n){let s=kn(t),i=e.getContainer();i.focus=a=>HTMLElement.prototype.focus.call(i,{preventScroll:!0,
...a}),Ln(i),i.addEventListener("wheel",a=>{a.ctrlKey||a.metaKey||(a.stopImmediatePropagation(),s(o.wheelHint.replace("{\
button}",Ee())))},{capture:!0,passive:!0}),e.on("dragstart",()=>n()&&s(o.dragHint.replace("{button}",Ee()))),navigator.maxTouchPoints>
0&&Sn(e,i);let r=null;i.addEventListener("touchstart",({touches:a})=>{r=a.length===1?a[0].clientY:null},{passive:!0}),i.
addEventListener("touchmove",({touches:a})=>{r!==null&&a.length===1&&Math.abs(a[0].clientY-r)>vn&&s(o.touchHint)},{passive:!0})}var En=["ArrowRight","ArrowDown"],Mn=["ArrowLeft","ArrowUp"],Ht=({front:e},t)=>t!==null&&(e.id===t||e.id.startsWith(`${t}\
.`)),ht=e=>e.getLayers().map(A);function Ae(e,t,o,n){let s=e.map(({hit:i})=>ht(i)[0]);e.forEach(({front:i,hit:r},a)=>{let c=s[a],
h=Tn(i,o);c.dataset.front=i.id,c.setAttribute("role","button"),c.setAttribute("aria-label",h),c.setAttribute("aria-press\
ed","false"),c.setAttribute("tabindex",n&&a===0?"0":"-1"),c.addEventListener("keydown",f=>An(f,s,a,()=>t(i.id))),r.on("c\
lick",f=>{L.DomEvent.stopPropagation(f),r.closeTooltip(),t(i.id)});let l=m("div","cm-tip");l.append(m("b","",ft(i.id,o)),
m("span","",Pe(i,o))),W()||r.bindTooltip(l,{sticky:!0,className:"cm-tooltip"})})}function ft(e,t){if(!e)return"";let[o,n]=e.
split(".").map(s=>t.zones[s]?.label??"");return t.front.replace("{one}",()=>o).replace("{other}",()=>n)}var Pe=(e,t)=>t.
legend.lines.find(o=>o.basis===e.basis)?.text??"",Tn=(e,t)=>`${ft(e.id,t)}. ${Pe(e,t)}`;function An(e,t,o,n){if(e.key===
"Enter"||e.key===" ")n();else if(En.includes(e.key))Te(t,o,1);else if(Mn.includes(e.key))Te(t,o,-1);else return;e.preventDefault(),
e.stopPropagation()}function Te(e,t,o){let n=e[(t+o+e.length)%e.length];e[t].setAttribute("tabindex","-1"),n.setAttribute(
"tabindex","0"),n.focus()}function Oe(e,t,o){for(let s of e){let i=Ht(s,t);for(let a of[s.line,s.hit].flatMap(ht))a.classList.
toggle("is-selected",i);let[r]=ht(s.hit);r.getAttribute("aria-pressed")!==String(i)&&r.setAttribute("aria-pressed",String(
i))}let n=o&&e.find(s=>Ht(s,t));if(n)for(let s of e)ht(s.hit)[0].setAttribute("tabindex",s===n?"0":"-1")}function ze(e,t,o,n){
let s=new Map;for(let r of o)if(Ht(r,n))for(let a of r.front.differs)s.set(a.join(),a);let i={renderer:t,pane:"cm-points",
radius:7,className:"cm-differs",interactive:!1};return Array.from(s.values(),([r,a])=>L.circleMarker([a,r],i).addTo(e))}var G=class{constructor(t,o,n,s){this.map=t,this.prefix=o,this.words=s,this.items=[],this.earlier=[],this.layers=[],this.
lines=[],this.compared=[],this.change=null,this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.symbols=
[],this.renderers=xe(t),this.border=n.border,this.ground=null,t.on("click",()=>P({type:"empty"})),this.bands=[],t.on("zo\
omend",()=>Rt(t,this.bands))}drawGround(){return this.ground??=we(this.map,this.renderers,this.border),this.ground}drawBasemap(t){
be(this.map,this.renderers,t,this.border,this.drawGround())}show(t,o,n,s,i=!0){this.showGround(t,o,s),i&&this.showAroundFronts(
t,n)}showGround(t,o,n){this.focusable=n,this.drawGround();for(let i of this.layers)i.remove();let s=ct(this.map,this.renderers["\
cm-zones"],t,this.words,this.prefix);this.items=s.items,this.lines=ve(this.map,this.renderers,t),this.layers=[...s.layers,
...this.lines],this.fronts=[],this.bands=[];for(let i of this.items)this.dress(i,o,n)}showAroundFronts(t,o){let{fronts:n,
bands:s}=ke(this.map,this.renderers,t,this.lines);this.layers.push(...n.map(({hit:i})=>i),...s.map(i=>i.layer)),this.fronts=
n,this.bands=s,Rt(this.map,this.bands),Ae(n,o,this.words,this.focusable)}compare(t){this.change=t;for(let o of this.compared)
o.remove();this.compared=t?Se(this.map,this.renderers["cm-fronts"],t,this.words,this.prefix):[]}changeAt({lng:t,lat:o}){
let n=this.change?.handovers.find(({geometry:i})=>$t(i,[t,o])),s=i=>this.words.holders[i]?.label??"";return n?this.words.
changed.replace("{from}",()=>s(n.from)).replace("{to}",()=>s(n.to)):""}outline(t,o){for(let n of this.outlined)n.remove();
this.outlined=t?Le(this.map,this.renderers["cm-fronts"],t,o):[]}dress(t,o,n){let s=A(t.path),i=t.holding.zone;t.aria=[t.
zone.name,t.holder.heldBy,t.area].join(`${this.words.comma} `),s.setAttribute("tabindex",n?"0":"-1"),s.setAttribute("rol\
e","button"),s.setAttribute("aria-label",t.aria),s.setAttribute("aria-pressed","false"),s.dataset.zone=i,s.addEventListener(
"keydown",c=>{(c.key==="Enter"||c.key===" ")&&(c.preventDefault(),o(i))}),t.path.on("click",c=>{L.DomEvent.stopPropagation(
c),o(i,c.latlng),t.path.closeTooltip()});let r=m("div","cm-tip"),a=m("span");r.append(m("b","",t.zone.name),m("span","",
t.holder.heldBy),m("span","",t.area),a),t.path.on("mousemove",({latlng:c})=>{a.textContent=this.changeAt(c)}),W()||t.path.
bindTooltip(r,{sticky:!0,className:"cm-tooltip"})}mark(t,o){for(let n of[...this.items,...this.earlier]){let s=A(n.path),
i=n.holding.zone===t.zone;s.classList.toggle("is-selected",i),s.classList.toggle("is-lit",t.zones.includes(n.holding.zone)),
s.classList.toggle("is-filtered",o.size>0&&!o.has(n.holding.controller)),s.getAttribute("aria-pressed")!==String(i)&&s.setAttribute(
"aria-pressed",String(i)),i&&document.activeElement!==s&&n.path.bringToFront()}Oe(this.fronts,t.front,this.focusable);for(let n of this.
rings)n.remove();this.rings=ze(this.map,this.renderers["cm-points"],this.fronts,t.front)}zoneAt(t){return this.items.find(
({holding:o})=>$t(o.geometry,t))?.holding.zone??null}};function lt(e,t){let o=new Intl.NumberFormat(t.locale,{maximumFractionDigits:0}),
n=e.bounds?t.areaRange:t.area,[s,i]=e.bounds||[0,0];return n.replace("{km2}",o.format(e.km2)).replace("{low}",o.format(s)).
replace("{high}",o.format(i))}function _e(e,t,o,n,s){let i=m("div","cm-under"),r=m("button","cm-chosen"),a=m("span","cm-chosen-text"),c=m("b"),h=m("sp\
an"),l=m("span","cm-more"),f=m("span","","↓");return f.setAttribute("aria-hidden","true"),l.append(m("span","cm-spoken",
t.more),f),r.type="button",a.append(c,h),r.append(a,l),r.addEventListener("click",Ne),i.append(r,o,Pn(e,t,s)),e.stage.after(
i),{show(d,p,g=!1){let y=n().filter(u=>u.holding.zone===p).map(u=>g?`${u.holder.heldBy}${t.comma} ${lt({...u.holding,bounds:null},
t)}`:u.holder.heldBy);c.textContent=d||t.nothing,a.classList.remove("is-noted"),h.textContent=d?y.join(" · "):t.tapHint,
l.hidden=r.disabled=!It(),Y(e.frame)},add(d){d&&(a.classList.add("is-noted"),h.textContent=d)}}}function Ce({words:e,canvas:t},{
zone:o,front:n,at:s,places:i}){if(o)return[e.zones[o]?.name??"",o,!0];if(s)return[e.pointOffer,t.zoneAt(s)];let r=i.length===
1&&!n?e.places.find(({id:a})=>a===i[0]):null;return r?[r.name,t.zoneAt(r.at)]:[ft(n,e),null]}function Pn(e,t,o){let n=m(
"button","cm-fold",t.fold);return n.type="button",e.side.id="cm-folded",n.setAttribute("aria-controls",e.side.id),n.setAttribute(
"aria-expanded","false"),n.addEventListener("click",()=>{let s=e.frame.classList.toggle("is-unfolded");if(n.setAttribute(
"aria-expanded",String(s)),o(),!s)return;let i=()=>e.side.scrollIntoView({block:"nearest"});i(),window.addEventListener(
"resize",i,{once:!0})}),n}async function $e(e,t,{change:o,before:n,ground:s}){try{return await Promise.all([t&&e(t),o&&e(o),n&&s.length?e(n):null])}catch(i){
return reportError(i),null}}function Dt(e){return JSON.stringify([e.zone,e.front,e.at,e.zones,e.places])}function B(e){return e.parts.frame.classList.
contains("is-beside")}function Ft(e,t){return JSON.stringify([e.day,t.places,B(e)&&[t.zone,t.zones]])}function Re(e,t,o){
let n=e.canvas.items.filter(({holding:s})=>o.includes(s.zone)||o.includes(s.controller));return n.length?{...t,zones:n.map(
({holding:s})=>s.zone),places:[]}:t}function Be(e,t){return t?{...e,holdings:[...e.holdings,...t.holdings],fronts:[...e.
fronts,...t.fronts]}:e}function Ie(e,t,o,n){return o.map(s=>{let i=[s.at[1],s.at[0]],r={renderer:t,pane:"cm-points",className:`cm-point ${s.agrees?
"agrees":"differs"}`},a=s.agrees?L.circleMarker(i,Object.assign({radius:4},r)):On(i,r),c=m("div","cm-tip");return c.append(
m("b","",s.name),m("span","",n.points[s.agrees?"agrees":"differs"].replace("{holder}",He(n,s.controller)).replace("{pain\
ted}",He(n,s.painted)))),a.bindTooltip(c,{className:"cm-tooltip"}).addTo(e)})}function He(e,t){return t&&e.holders[t]?.label||
"?"}function On([e,t],o){return L.polyline([[[e-.02,t-.02],[e+.02,t+.02]],[[e-.02,t+.02],[e+.02,t-.02]]],o)}var Zt=!1;function mt(e,t,o){let n=L.latLngBounds([]);for(let s of e)o.zones.includes(s.holding.zone)&&n.extend(s.path.getBounds());
for(let s of t)o.places.includes(s.id)&&n.extend([s.at[1],s.at[0]]);return n}function Q(e,t,o,n=1.6){let s=window.matchMedia(
"(prefers-reduced-motion: reduce)").matches,i=t.pad(.35),r={maxZoom:o+n,animate:!s,duration:.7};s?e.fitBounds(i,r):e.flyToBounds(
i,r)}function De(){Zt=!0}function Fe(e){if(!Zt)return;Zt=!1;let t=L.latLngBounds([]);for(let o of e.canvas.outlined)t.extend(
o.getBounds());t.isValid()?Q(e.map,t,e.homeZoom(),2.8):e.refit()}var w=null,k={...$,stamp:0},Xt=null,pt,dt=null,Ze=null,We=new Set,Ge=!1,Ke=[],Wt=null,Xe=null;function je(e,t,o){w=e,pt=
t,Wt=o}function Ue(e){e.named=Ft(e,k),e.finished=!0,Kt()}function qe(){Xt&&_(Xt)}var T=()=>k;function Ve(e){We=e,w&&tt(w)}
function Je(e){Ke=e,w?.finished&&tt(w)}function Ye(e){Ge=e,w&&eo(w)}function Gt(e,t){e.day=t.day,e.main=t.main,e.statements=
t.statements,e.shownDay=t,e.legend.show(t),e.canvas.show(t,e.acts.ground,e.acts.front,!0,e.finished);for(let o of e.insets)
o.canvas.show(t,e.acts.zone,e.acts.front,!1);V(e.parts,e.words,t)}function Qe(e,t){de(e,t),e.shownDay&&e.legend.show(Be(
e.shownDay,t)),e.labels.place(),tt(e)}async function zn(e,t,{change:o=null,before:n=null,ground:s=[]}){let i=[t,o,n,...s].
join("|");if(dt===i){Ze===i&&P({type:"drawn",day:e.day,file:t});return}dt=i;let r=await $e(pt,Wt===t?null:t,{change:o,before:n,
ground:s});if(dt!==i||(r||(dt=null),!r))return;let[a,c,h]=r;a&&Gt(e,a),Wt=t;for(let l of to(e))l.compare(c),l.outline(h,
s);e.legend.changed(c),e.legend.key("outline",!!h),e.swipe.follow(e.shownDay?.labels[e.words.language]??"",n?()=>pt(n):null),
Fe(e),(a||Xe!==o)&&tt(e),Xe=o,Ze=i,P({type:"drawn",day:e.day,file:t})}function to(e){return[e.canvas,...e.insets.map(t=>t.
canvas)]}function _(e){if(!w?.finished){Xt=e;return}if(e.stamp<k.stamp)return;let t=Dt(k);k=Object.assign({},k,e),Dt(k)!==
t&&tt(w),w.pointsFile!==(k.points||null)&&(w.pointsFile=k.points||null,eo(w)),e.day&&zn(w,e.day,e)}async function eo(e){
let t=k.points||null;e.parts.frame.classList.toggle("has-points",!!t);let o=Ge&&t?await pt(t):{points:[]};if((k.points||
null)===t){for(let n of e.points)n.remove();e.points=Ie(e.map,e.canvas.renderers["cm-points"],o.points,e.words)}}function tt(e){
let{parts:t,labels:o}=e;H(t.frame),t.frame.classList.toggle("has-selection",!!k.zone);let n=Re(e,k,Ke);t.frame.classList.
toggle("has-highlight",n.zones.length+n.places.length>0);for(let i of to(e))i.mark(n,We);for(let i of S(t.frame,".cm-con\
ference-place"))i.classList.toggle("is-lit",k.places.includes(i.dataset.place??""));e.chosen.show(...Ce(e,k)),e.spot.show(
k.at,e.canvas.renderers["cm-points"]);let s=Ft(e,k);if(s===e.named)o.mark();else for(let i of[o,...e.insets.map(r=>r.labels)])
i.place();e.named=s}function oo(e){let t=w?.statements[e];t&&_({...k,zones:t.zones,places:t.places})}function no(e){let t=w?.
statements[e];if(!w||!t)return;let o=mt(w.canvas.items,w.words.places,t);o.isValid()?Q(w.map,o,w.homeZoom()):w.refit()}function ut(){
return k.stamp+=1,k.stamp}var et=()=>{w?.finished&&(w.refit(),w.labels.place())},Kt=()=>{w?.parts.frame.classList.contains(
"is-narrow")&&B(w)!==gt()&&et()},ot=()=>w?.map,so=()=>w?.day,C=()=>w?.canvas,io=()=>w?.legend;var Cn=700,Nn=24,ro=!1,ao=!1;function E(){if(ao)return window;try{if(window.parent.document)return window.parent}catch(e){if(!(e instanceof DOMException))
throw e}return window}var jt=e=>e.slice(e.lastIndexOf("/")+1),co=e=>typeof e=="string"&&!!E().controlmapParts?.has(jt(e));
async function lo(e){if(typeof e!="string")return null;let{controlmapParts:t}=E(),o=t?.get(jt(e));t?.delete(jt(e));let n=await o;
return typeof n?.json=="function"?n.ok?n.json().catch(()=>null):null:n??null}function P(e){let t=e.type!=="ready"&&e.type!==
"drawn",o={stamp:t?ut():0,...e},n=E();t&&!ao&&!n.ControlMapPage?.channel()&&(n.controlmapAct=o),n.dispatchEvent(new n.CustomEvent(
"controlmap",{detail:o}))}function It(){return S(E().document,".cm-panel").find(e=>e.offsetParent)}function gt(){let{page:e}=document.
body.dataset;return e?e!=="map":E()!==window&&!!window.frameElement?.closest('[class*="-page"]:not(.st-key-map-page)')}async function Ne(e){
let t=E(),o=e.detail===0,{left:n,top:s}=t===window?{left:0,top:0}:window.frameElement.getBoundingClientRect();document.fullscreenElement&&
await document.exitFullscreen();let i=It();i&&(i.tabIndex=-1,i.scrollIntoView(),i.focus({preventScroll:!0,focusVisible:o}),
o||$n(t,n+e.clientX,s+e.clientY))}function $n(e,t,o){let n=s=>{Math.hypot(s.clientX-t,s.clientY-o)>Nn||(s.preventDefault(),
s.stopPropagation())};e.document.addEventListener("click",n,{capture:!0}),e.setTimeout(()=>e.document.removeEventListener(
"click",n,{capture:!0}),Cn)}var Rn=([e,t,o])=>.299*e+.587*t+.114*o;function H(e){let t=E().document.querySelector(".stAp\
p"),o=t&&getComputedStyle(t).backgroundColor.match(/[\d.]+/g),n=o?Rn(o.map(Number))<110:window.matchMedia("(prefers-colo\
r-scheme: dark)").matches;document.documentElement.classList.toggle("cm-dark",n),e.classList.toggle("is-dark",n),ro||Bn(
e,t),ro=!0}function Bn(e,t){let o=()=>H(e);t&&new MutationObserver(o).observe(t,{attributes:!0,attributeFilter:["class",
"style"]}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",o)}function ho(){let t=S(document,
'link[rel="stylesheet"]').filter(n=>!n.sheet),o=n=>new Promise(s=>{for(let i of["load","error"])n.addEventListener(i,s,{
once:!0})});return Promise.all(t.map(o))}function Y(e){window.Streamlit&&e.classList.contains("is-narrow")&&window.Streamlit.
setFrameHeight(Math.ceil(e.scrollHeight)+2)}var yt=null;function fo(e){let t=document.querySelector(".cm-frame"),o=ot(),n=E().document,s=n.querySelector(".cm-here");
s&&(s.textContent=n.location.href);for(let i of[n.documentElement,document.documentElement])i.classList.toggle("is-print\
ed",e);!t||!o||(e?(yt={center:o.getCenter(),zoom:o.getZoom()},document.documentElement.classList.remove("cm-dark"),t.classList.
remove("is-dark")):H(t),et(),!e&&yt&&o.setView(yt.center,yt.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>fo(
!0));window.addEventListener("afterprint",()=>fo(!1));function K(e){P({type:"zone",id:e}),_({...$,zone:e,stamp:T().stamp})}function Hn(e){P({type:"front",id:e}),_({...$,front:e,
stamp:T().stamp})}function Ut(e){let t=C(),o=t?.words.places.find(s=>s.id===e),n=o&&t?.zoneAt(o.at);return{...$,zones:n?
[n]:[],places:[e]}}function qt(e){P({type:"place",id:e}),_({...Ut(e),stamp:T().stamp})}function mo(e,t){P({type:"at",id:e}),
_({...$,at:t,stamp:T().stamp})}function po(e){return{zone:K,ground:(o,n)=>{K(o),n&&e(n)},front:Hn}}var In=2.2;function uo(e,t){let o=C();if(!o)return;let n=i=>i===e?[t]:[],s=mt(o.items,o.words.places,{zones:n("zone"),places:n(
"place")});s.isValid()&&Q(o.map,s,o.map.getMinZoom(),In)}function Dn(){let e=C(),{at:t,places:o,zone:n}=T(),s=e?.words.places.
find(({id:a})=>a===o[0]),i=e?.items.find(({holding:a})=>a.zone===n),r=t??s?.at??i?.holding.label_spots[0];return r?L.latLng(
r[1],r[0]):null}function go(e){let{zoomIn:t}=e;e.zoomIn=(o,n)=>{let s=Dn();return!s||!e.getBounds().contains(s)?t.call(e,
o,n):e.setZoomAround(s,e.getZoom()+(o??e.options.zoomDelta??1),n)}}var Yt="cm-incidents",Fn=18,Zn=44,Xn=2.6,Vt=30,Wn=.006,Jt=4,Gn=20,yo=[],Qt=[],xt=null,te=null;function wt(e){let t=C();t&&
(Qt=e,xt!==t&&t.map.on("zoomend",()=>ee(t)),xt=t,t.map.getPane(Yt)||(t.map.createPane(Yt).style.zIndex="615"),ee(t),t.map.
fire("symbols"),io()?.key("events",Qt.length>0))}function ee(e){for(let o of yo)o.remove();let t=Un(e,Qt);yo=t.map(o=>qn(
e,o)),e.symbols=t.map(({at:[o,n],count:s})=>({at:[n,o],size:wo(s)}))}var wo=e=>Math.min(Zn,Fn+Xn*Math.sqrt(e-1)),Kn=e=>!!(te&&
e.some(({at:t})=>jn(t,te))),jn=(e,t)=>e.every((o,n)=>Math.abs(o-t[n])<Wn);function bo(e){te=e,xt&&ee(xt)}function Un(e,t){
let o=new Map,n=[];for(let s of t){let{x:i,y:r}=e.map.project([s.at[1],s.at[0]]),[a,c]=[Math.floor(i/Vt),Math.floor(r/Vt)],
l=[-1,0,1].flatMap(d=>[-1,0,1].flatMap(p=>o.get(`${a+d} ${c+p}`)??[])).find(d=>Math.hypot(d.x-i,d.y-r)<Vt);if(l){l.count+=
s.count,l.spots.push(s);continue}let f={at:[s.at[1],s.at[0]],count:s.count,spots:[s],x:i,y:r};n.push(f),o.set(`${a} ${c}`,
[...o.get(`${a} ${c}`)??[],f])}return n}function qn(e,t){let{at:o,count:n,spots:s}=t,i=wo(n),r=s.length>1?e.words.legend.
cluster.replace("{n}",String(n)):s[0].label,a=L.divIcon({html:Jn(e,t,i),className:"cm-event-mark",iconSize:[i,i]}),c=L.marker(
o,{icon:a,pane:Yt,keyboard:!0,title:"",alt:r}).addTo(e.map);c.getElement()?.setAttribute("aria-label",r),c.getElement()?.
classList.toggle("is-lit",Kn(s)),c.bindTooltip(m("div","cm-tip",r),{className:"cm-tooltip",offset:[0,-i/2],direction:"to\
p"});let h=s.length>1&&e.map.getZoom()<e.map.getMaxZoom(),l=()=>Yn(s,h?[Qn(e,s)]:[]);return c.bindPopup(l,{className:"cm\
-event-popup",maxWidth:260,minWidth:180}).on("popupopen",Vn),c}function Vn({popup:e,target:t}){let o=e.getElement(),n=o?.
closest(".cm-stage"),s=o?.querySelector(".leaflet-popup-tip-container")??null;if(!o||!n||!s)return;t.closeTooltip();let i=n.
getBoundingClientRect(),{left:r,right:a}=o.getBoundingClientRect(),c=Math.max(i.left+Jt-r,0)||Math.min(i.right-Jt-a,0);o.
style.marginLeft=`${c}px`,s.style.translate=`${-c}px`;let h=o.getBoundingClientRect(),f=[...n.querySelectorAll(".leaflet\
-bar")].map(y=>y.getBoundingClientRect()).filter(y=>y.left<h.right&&y.right>h.left&&y.top<h.bottom).map(y=>y.bottom),d=Math.
max(i.top,...f.filter(y=>y>h.top));if(s.hidden=d>h.top,!s.hidden)return;let p=t.getElement().getBoundingClientRect().bottom+
Jt,g=p+h.height<i.bottom?Math.max(p,d):d;o.style.marginBottom=`${Number.parseFloat(getComputedStyle(o).marginBottom)-(g-
h.top)}px`}function Jn(e,{count:t,spots:o},n){let s=n/2,i=x("svg",{width:n,height:n,viewBox:`0 0 ${n} ${n}`,"aria-hidden":"\
true"});if(i.append(x("path",{d:xo(s,s-1),class:"cm-event"})),t>1){let r=x("text",{x:s,y:s,class:"cm-event-count"});r.textContent=
String(t),i.append(r)}else{let r=e.words.holders[o[0].holder]||{fill:"#888"},a=x("path",{d:xo(s,s-4.5),class:"cm-event-i\
nner"});a.style.fill=r.fill,i.append(a)}return i}var xo=(e,t)=>`M${e},${e-t} L${e+t},${e} L${e},${e+t} L${e-t},${e} Z`;function Yn(e,t){
let o=m("div","cm-event-details");o.append(...t);for(let n of e.slice(0,Gn)){o.append(m("p","cm-event-label",n.label));let s=m(
"ul");for(let[i,r]of n.rows){let a=m("li");a.append(m("b","",i)),r&&a.append(` ${r}`),a.dir="auto",s.append(a)}n.rest&&s.
append(m("li","",n.rest)),s.children.length&&o.append(s)}return o}function Qn(e,t){let o=m("button","cm-offer-button",e.
words.zoomIn);return o.type="button",o.addEventListener("click",()=>{e.map.closePopup(),e.map.fitBounds(L.latLngBounds(t.
map(n=>[n.at[1],n.at[0]])).pad(.3))}),o}function I(e,t,o,n,s){let i=m("a",t);i.href="#",i.role="button",i.setAttribute("aria-label",o);let r=x("svg",{viewBox:"0\
 0 16 16",class:"cm-icon"});return r.append(x("path",{d:n})),i.append(r),L.DomEvent.on(i,"click",L.DomEvent.stop).on(i,"\
click",s),i.addEventListener("keydown",a=>{a.key===" "&&(a.preventDefault(),i.click())}),e.zoomControl.getContainer()?.append(
i),i}function vo(e,t,o){if(!document.fullscreenEnabled)return;let n=I(e,"cm-full",o.fullScreen,"M2 6V2h4m4 0h4v4m0 4v4h-\
4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():t.requestFullscreen().catch(()=>{n.hidden=!0})}),
s=()=>n.setAttribute("aria-pressed",String(!!document.fullscreenElement));document.addEventListener("fullscreenchange",s),
s()}var ts=54,es=12.2,os=130,ns=200,ss=1.12,is=.48;function oe({frame:e,head:t}){let o=E(),n=Number.parseFloat(o.getComputedStyle(
o.document.documentElement).fontSize),s=o===window?e:window.frameElement,i=Math.max(0,s.getBoundingClientRect().top+o.scrollY)+
t.offsetHeight,r=o.innerHeight-i-ts-es*n;if(r<ns&&!e.classList.contains("is-tight"))return e.classList.add("is-tight"),oe(
{frame:e,head:t});let a=Math.min(e.clientWidth*ss,o.innerHeight*is);return Math.round(Math.max(os,Math.min(a,r)))}function ko(e,t,o,n,s,i){let r=(l,f,d)=>({from:l,to:f,zoom:i(L.point(l).add(f)),moved:d});if(e)return[r([4,Math.round(n*
.06)],[6,Math.round(n*(t?.06:.14))],0)];let a=[],c=Array.from({length:168/28+1},(l,f)=>f*28);for(let[l,f]of o)for(let d of l===
null||f===null?c:[0])for(let p of s>168?[...c,s]:c)a.push(r([l===null?6+d:l,8],[f===null?6+d:f,10+p],d+p));let h=a.filter(
({zoom:l})=>Number.isFinite(l));return h.length?h.sort((l,f)=>f.zoom-l.zoom||l.moved-f.moved):[r([0,0],[0,0],0)]}function So(e,t,o){
let n=o.childElementCount?o.offsetWidth+14:6,s=t.offsetWidth+14,i=e.frame.dir==="rtl";return e.frame.classList.contains(
"is-stacked")?[i?[null,s]:[s,null]]:i?[[6,6],[null,n],[s,null],[s,n]]:[[6,6],[n,null],[n,s]]}function Lo(e,t,{from:o,to:n,
zoom:s}){return e.project(t.getSouthWest(),s).add(e.project(t.getNorthEast(),s)).add(L.point(n)).subtract(o).subtract(e.
getSize()).divideBy(2)}function ne(e,{x:t,y:o,width:n,height:s}){let i=e.getContainer().getBoundingClientRect();return new DOMRect(
t-i.x,o-i.y,n,s)}var se=({x:e,y:t,width:o,height:n},s)=>new DOMRect(s.x+e,s.y+t,o,n);var rs=640,as=20,ie=36,cs=80,ls=.2,hs=8e3;function Eo(e,t){let o=m("div","cm-frame");o.dir=t.direction,o.lang=t.language,
e.before(o);let n=m("div","cm-head"),s=m("div","cm-title",t.title);s.id="cm-title",o.setAttribute("role","region"),o.setAttribute(
"aria-labelledby",s.id);for(let f of document.querySelectorAll('meta[name="viewport"]'))f.setAttribute("content","width=\
device-width, initial-scale=1");let i=m("div","cm-subtitle"),r=m("div","cm-finding");n.append(s,r,i);let a=m("div","cm-s\
tage");a.append(e);let c=m("div","cm-side"),h=m("div","cm-foot"),l=m("div","cm-source",t.source);return h.append(l),o.append(
n,a,c,h),{frame:o,head:n,stage:a,side:c,foot:h,title:s,finding:r,subtitle:i,source:l}}function Mo(e,t){let{x:o,y:n,width:s,
height:i}=e.getBoundingClientRect();return new DOMRect(o,n-t,s,i+t)}function To(e,t,o,n,s,i){let r=e.frame.clientWidth<rs,
a=r&&gt();e.frame.classList.toggle("is-narrow",r),e.frame.classList.toggle("is-beside",a),e.frame.classList.remove("is-t\
ight"),r&&e.frame.style.setProperty("--cm-stage",`${oe(e)}px`);let c=r?e.side:e.stage;if(n.parentNode!==c&&c.append(s,n),
t.invalidateSize({animate:!1}),Math.min(e.stage.clientWidth,e.stage.clientHeight)<as)return;let h=L.latLngBounds([[o[1],
o[0]],[o[3],o[2]]]),l=e.stage.clientHeight,f=()=>fs(e,t,h,n,s,i);f(),e.stage.clientHeight!==l&&(t.invalidateSize({animate:!1}),
f()),ds(t,i)}function fs(e,t,o,n,s,i){let[r,a]=["is-narrow","is-beside"].map(y=>e.frame.classList.contains(y)),c=r?[]:[n,
...S(s,":scope > *")],h=ie+14+Math.max(n.offsetHeight,s.offsetHeight),l=y=>t.getBoundsZoom(o,!1,y),f=y=>{e.frame.classList.
toggle("is-stacked",y);let u=ko(r,a,So(e,n,s),e.stage.clientHeight,h,l),Z=c.map(M=>ne(t,Mo(M,M===n?ie:0))),b=M=>{let q=Lo(
t,o,M);return!Z.some(Nt=>i.overlapsAny(se(Nt,q),M.zoom))};return{clear:u.find(b),last:u[u.length-1]}},d=f(!1),{from:p,to:g}=d.
clear??d.last;if(!r&&ms(e,n,s)){let{clear:y}=f(!0);y&&y.zoom>(d.clear??d.last).zoom+ls?{from:p,to:g}=y:e.frame.classList.
remove("is-stacked")}t.fitBounds(o,{animate:!1,paddingTopLeft:p,paddingBottomRight:g})}function ms(e,t,o){return o.childElementCount?
(e.frame.style.setProperty("--cm-insets",`${o.offsetHeight}px`),t.offsetHeight+ie+o.offsetHeight+cs<e.stage.clientHeight):
!1}function ds(e,t){let o=e.zoomControl.getContainer(),n=e.getPixelBounds().min,s=()=>S(o,"a").some(a=>t.overlaps(se(ne(
e,Mo(a,0)),n),e.getZoom())),i=o.parentElement,r=i?.parentElement&&S(i.parentElement,".leaflet-top").find(a=>a!==i);!i||!r||
!s()||(r.append(o),s()&&i.append(o))}function Ao(e,t,o){let n=L.Control.Scale.extend({_updateMetric(i){let r=this._getRoundNum(
i)/1e3,a=new Intl.NumberFormat(o.locale).format(r);this._updateScale(this._mScale,o.distance.replace("{km}",a),r*1e3/i)}}),
s=new n({imperial:!1,maxWidth:110}).addTo(e).getContainer();s&&t.prepend(s)}function Po(e,t){t.direction==="rtl"&&e.zoomControl.
setPosition("topright"),S(e.zoomControl.getContainer(),"a").forEach((n,s)=>{n.title="",n.setAttribute("aria-label",s===0?
t.zoomIn:t.zoomOut)})}function Oo(e,t,o){if(o.base.choices.length<2)return;let n=m("label","cm-base",`${o.base.label} `),
s=m("select");for(let c of o.base.choices)s.append(new Option(c.name,c.id));n.append(s);let i=m("span","cm-credit");t.foot.
append(n,i);let r=null,a;s.addEventListener("change",()=>{let c=o.base.choices.find(l=>l.id===s.value);if(r&&r.remove(),
r=null,clearTimeout(a),i.textContent=c?.credit??"",t.frame.classList.remove("has-raster"),!c?.url)return;let h=()=>{i.textContent=
o.base.silent};r=L.tileLayer(c.url,{maxZoom:18,pane:"cm-raster"}).addTo(e),r.once("tileerror",h),a=setTimeout(h,hs),r.once(
"tileload",()=>{clearTimeout(a),i.textContent=c.credit,t.frame.classList.add("has-raster")})})}function zo(e,t){let o=m("div","cm-insets"),n=[];for(let s of e.insets){let i=m("div","cm-inset"),r=m("div","cm-inset-ma\
p");i.append(m("div","cm-inset-name",t.insets[s.id]),r),o.append(i),n.push({holder:r,inset:s})}if(t.conference.places.length){
let s=m("div","cm-inset cm-conference");s.append(m("div","cm-inset-name",t.conference.title));for(let i of t.conference.
places){let r=m("div","cm-conference-place");r.dataset.place=i.id;let a=m("span","cm-arrow","↑");a.style.transform=`ro\
tate(${i.bearing}deg)`,a.setAttribute("aria-hidden","true"),r.append(a,m("span","",i.name),m("span","cm-far",i.distance)),
s.append(r)}o.prepend(s)}return{insets:o,maps:n}}var bt=class{constructor(t,o){let n=document.createElement("canvas");n.width=n.height=1,this.map=t,this.pen=n.getContext(
"2d");let{type:s,coordinates:i}=o,r=(s==="Polygon"?[i]:i).flat().map(a=>a.map(([c,h])=>t.project([h,c],8)));this.corners=
r.flat(),this.outline=new Path2D;for(let a of r){this.outline.moveTo(a[0].x,a[0].y);for(let{x:c,y:h}of a)this.outline.lineTo(
c,h)}}overlaps({left:t,right:o,top:n,bottom:s},i){let r=this.map.getZoomScale(8,i),a=Math.max(2,Math.ceil((o-t)/40)),c=Math.
max(1,Math.ceil((s-n)/40));for(let h=0;h<=a;h++)for(let l=0;l<=c;l++){let f=t+(o-t)*h/a,d=n+(s-n)*l/c;if(this.pen.isPointInPath(
this.outline,f*r,d*r,"evenodd"))return!0}return!1}overlapsAny(t,o){let n=this.map.getZoomScale(8,o),[s,i,r,a]=[t.left,t.
right,t.top,t.bottom].map(c=>c*n);return this.overlaps(t,o)||this.corners.some(({x:c,y:h})=>c>=s&&c<=i&&h>=r&&h<=a)}};function v(e,t,o,n){return{left:e,top:t,right:e+o,bottom:t+n}}function N(e,t){return e.left<t.right+2&&t.left<e.right+2&&
e.top<t.bottom+2&&t.top<e.bottom+2}function D(e,t){return e.left>=t.left&&e.right<=t.right&&e.top>=t.top&&e.bottom<=t.bottom}
function vt(e){let t=e.split(" "),o=Math.ceil(t.length/2);return t.length>1?[e,`${t.slice(0,o).join(" ")}
${t.slice(o).join(" ")}`]:[e]}var z=2,ps=12e3,us=5e3,re=-1,_o=-2,Co=e=>(e*37+11)%256;function gs(e){let t=new Int16Array(e.length/4);for(let o=0,n=0;o<
t.length;o++,n+=4)e[n+3]===0?t[o]=re:t[o]=e[n+3]===255&&e[n+1]===Co(e[n])?e[n]-1:_o;return t}var kt=class{constructor(t,o,n){
this.columns=Math.max(1,Math.ceil(o.x/z)),this.rows=Math.max(1,Math.ceil(o.y/z));let s=document.createElement("canvas");
s.width=this.columns,s.height=this.rows;let i=s.getContext("2d",{willReadFrequently:!0});i.setTransform(1/z,0,0,1/z,-n.x/
z,-n.y/z),t.forEach((r,a)=>{i.fillStyle=`rgb(${a+1},${Co(a+1)},0)`,i.fill(new Path2D(A(r.path).getAttribute("d")??""),"e\
venodd")}),this.index=gs(i.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(t.length);for(let r of this.
index)r>=0&&(this.extent[r]+=z*z)}at(t,o){let n=Math.floor(t/z),s=Math.floor(o/z);return n<0||s<0||n>=this.columns||s>=this.
rows?re:this.index[s*this.columns+n]}holds(t,o){if(this.at(o.left,o.top)!==t||this.at(o.right,o.bottom)!==t)return!1;for(let n=o.
top;n<=o.bottom;n+=4)for(let s=o.left;s<=o.right;s+=4)if(this.at(s,n)!==t)return!1;return!0}hidden(t){let o=0,n=0;for(let s=t.
top;s<=t.bottom;s+=6)for(let i=t.left;i<=t.right;i+=6)o+=this.weight(this.at(i,s)),n++;return o/n}weight(t){if(t===re)return 0;
let o=t===_o?0:this.extent[t];return o>ps?.35:o>us?1.4:4}};var ys=[18,28,40,54,70,88,108,130,156,186,220,260],No=24,xs=6,ws=12,bs=110,vs=300,ks=900,Ss=90,Ls=3e3,Es=400;function Ms(e,t,o,n){
let s=(i,r,a)=>Math.sign((r.x-i.x)*(a.y-i.y)-(r.y-i.y)*(a.x-i.x));return s(e,t,o)!==s(e,t,n)&&s(o,n,e)!==s(o,n,t)}function ae(e,t,o){
let n=o.x-t.x,s=o.y-t.y;if(Math.max(t.x,o.x)<e.left||Math.min(t.x,o.x)>e.right||Math.max(t.y,o.y)<e.top||Math.min(t.y,o.
y)>e.bottom)return!1;let i=s*(e.left-t.x),r=s*(e.right-t.x),a=n*(e.top-t.y),c=n*(e.bottom-t.y);return Math.max(a,c)>=Math.
min(i,r)&&Math.min(a,c)<=Math.max(i,r)}function Ts(e,t){return t.x>=e.left-4&&t.x<=e.right+4&&t.y>=e.top-4&&t.y<=e.bottom+
4}function As(e,t){return{x:Math.max(t.left,Math.min(e.x,t.right)),y:Math.max(t.top,Math.min(e.y,t.bottom))}}function St(e,t,o,n,s){
let i=[];for(let r of ys)for(let a=0;a<No;a++){let c=2*Math.PI*a/No,h=t.x+Math.cos(c)*(r+n/2),l=t.y+Math.sin(c)*(r+s/2),
f=v(h-n/2,l-s/2,n,s);if(!e.free(f))continue;let d=As(t,f),p=Math.hypot(d.x-t.x,d.y-t.y),g=e.taken.filter(u=>!Ts(u,t)&&ae(
u,t,d)).length,y=p+p*p/Ss;i.push({form:o,box:f,wide:Ps(f),end:d,crossed:g,cost:y+bs*e.ground.hidden(f)+vs*g+Es*e.covers(
f)})}return i}function Ps(e){return v(e.left-4,e.top-4,e.right-e.left+8,e.bottom-e.top+8)}function Os(e,t){if(N(e.chosen.
box,t.chosen.box))return 1/0;let o=[Ms(e.spot,e.chosen.end,t.spot,t.chosen.end),ae(e.chosen.wide,t.spot,t.chosen.end),ae(
t.chosen.wide,e.spot,e.chosen.end)];return ks*o.filter(Boolean).length}function zs(e,t){let o=null,n=1/0;for(let s of e.
room){if(s.cost>=n)break;let i=s.cost;for(let r of t){if(i>=n)break;r.chosen&&(i+=Os({spot:e.spot,chosen:s},{spot:r.spot,
chosen:r.chosen}))}i<n&&(o=s,n=i)}return e.chosen=o,n}function _s(e){let t=[e,e.slice().sort((o,n)=>o.room.length-n.room.
length)];for(let o=1;o<Math.min(ws,e.length);o++){let n=e.slice(o).concat(e.slice(0,o));t.push(o%2?n.reverse():n)}return t}
function $o(e){let t=[],o=1/0;for(let n of _s(e)){for(let i of e)i.chosen=null;let s=1/0;for(let i=0;i<xs;i++){let r=s;s=
0;for(let a of n)s+=Math.min(Ls,zs(a,n.filter(c=>c!==a&&c.chosen)));if(s===r)break}s<o&&(o=s,t=e.map(i=>i.chosen))}e.forEach(
(n,s)=>{n.chosen=t[s]})}var Cs=160;function Ns({options:e},t){let o=e.most?.()??t.length;if(t.length<=o)return t;let n=e.foremost?.()??[],s=r=>(r.
right-r.left)*(r.bottom-r.top),i=([r,a])=>(n.includes(r.holding.zone)?1e12:r.zone.silent?0:1e9)+s(a);return t.slice().sort(
(r,a)=>i(a)-i(r)).slice(0,o)}function Ro(e,[t,o]){return Math.min(o.right-o.left,o.bottom-o.top)<at?{x:(o.left+o.right)/
2,y:(o.top+o.bottom)/2}:e.at(t.holding.label_spots[0])}function $s({view:e,covered:t},{x:o,y:n}){let s=v(o,n,0,0);return D(
s,e)&&!t.some(i=>D(s,i))}function Bo(e,t){let o=t.filter(s=>$s(e,Ro(e,s))),n=Ns(e,o).map(([s,i])=>{let r=Ro(e,[s,i]),a=Rs(
e,s),c=vt(s.zone.label).flatMap(l=>{a.textContent=l;let[f,d]=e.sized(`callout${l}`,a);return St(e,r,l,f,d).filter(({end:p})=>Math.
hypot(p.x-r.x,p.y-r.y)<=Cs)});return{element:a,spot:r,room:c.sort((l,f)=>l.cost-f.cost),chosen:null}});ce(e,n);for(let{element:s,
chosen:i}of n)i&&(s.textContent=i.form)}function ce(e,t){$o(t);for(let{element:o,spot:n,chosen:s}of t){if(!s){o.remove();
continue}e.put(o,s.box),Bs(e,n,s.end)}}function Rs(e,t){let o=m("button","cm-label cm-callout",t.zone.label);return o.type=
"button",o.dataset.zone=t.holding.zone,o.setAttribute("aria-label",t.aria),o.style.setProperty("--holder",t.holder.fill),
o.style.setProperty("--holder-dark",t.holder.dark),o.addEventListener("click",n=>{n.stopPropagation(),e.options.choose(t.
holding.zone)}),o}function Bs(e,t,o){let n=Math.min(t.x,o.x)-3,s=Math.min(t.y,o.y)-3,i={width:Math.abs(t.x-o.x)+6,height:Math.
abs(t.y-o.y)+6},r=x("svg",{class:"cm-leader",...i,"aria-hidden":"true"});r.style.transform=`translate(${n+e.origin.x}px,${s+
e.origin.y}px)`;let a=x("line",{x1:t.x-n,y1:t.y-s,x2:o.x-n,y2:o.y-s});r.append(a,x("circle",{cx:t.x-n,cy:t.y-s,r:2})),e.
root.prepend(r);let c=Math.ceil(Math.hypot(o.x-t.x,o.y-t.y)/5);for(let h=0;h<=c;h++){let l=t.x+(o.x-t.x)*h/Math.max(1,c),
f=t.y+(o.y-t.y)*h/Math.max(1,c);e.taken.push(v(l-1,f-1,2,2))}}var Hs=26,Is=300,Ds=80,Fs=8;function Zs(e){let t=Math.ceil(e.length/Hs),o=Math.ceil(e.length/t)+2;return e.split(" ").reduce(
(n,s)=>{let i=n.at(-1);return i===void 0||i.length+s.length>=o?n.push(s):n[n.length-1]=`${i} ${s}`,n},[]).join(`
`)}var Xs=(e,t)=>Math.hypot(t.x-e.x,t.y-e.y)<=Ds,Ws=({taken:e},{x:t,y:o})=>e.some(n=>n.right-n.left>Fs&&D(v(t,o,0,0),n));
function Ho(e,t){let n=t.filter(({at:s})=>!Ws(e,e.at(s))).map(({at:s,text:i})=>{let r=Zs(i),a=m("div","cm-label cm-remar\
k",r),[c,h]=e.sized(`remark${r}`,a),l=e.at(s),d=St(e,l,r,c,h).map(g=>({...g,cost:g.cost+Is*e.ground.hidden(g.box)})).filter(
({end:g,crossed:y})=>!y&&Xs(l,g)).sort((g,y)=>g.cost-y.cost);return{element:a,spot:l,room:d,chosen:null}});ce(e,n)}var Gs=7,Io=2;function Do(e,t){return e.map(({at:o,size:n})=>({x:t(o).x,y:t(o).y,half:n/2}))}function Lt(e,{x:t,y:o,half:n}){
let s=Math.max(0,e.left-t,t-e.right),i=Math.max(0,e.top-o,o-e.bottom);return s+i<n+Io}function Fo(e,t,o,n,s){let{x:i,y:r}=s??
e,a=s?s.half+Io+1:Gs,c=[[a,-o/2],[-a-t,-o/2]];n&&c.reverse();let[h,l]=s?[a/2,a/2]:[5,3];return[...c,[-t/2,-a-o],[-t/2,a],
[h,-o-l],[h,l],[-t-h,-o-l],[-t-h,l]].map(([d,p])=>v(i+d,r+p,t,o))}var Mt=rt.slice(0,2),Ks=5,Et=6,Zo=4,Wo=({x:e,y:t})=>v(e-Et/2,t-Et/2,Et,Et),js=({left:e,top:t,right:o,bottom:n})=>({left:e-
Zo,top:t,right:o+Zo,bottom:n});function le(e){let t=e.options.lit(),[o,n]=Mt.map(c=>e.options.places.filter(h=>h.rank===
c&&!t.includes(h))),s=e.taken.length,i=e.names.length,r=e.root.childElementCount,a=n;for(let c=0;c<Ks;c++){for(e.taken.length=
s,e.names.length=i;e.root.childElementCount>r;)e.root.lastElementChild?.remove();e.dots=[];for(let{at:l}of[...o,...a]){let f=Wo(
e.at(l));e.dots.some(d=>N(f,d))||e.dots.push(f)}let h=[...o,...a].filter(l=>!nt(e,l));if(!h.length)break;a=[...a].sort((l,f)=>Number(
h.includes(f))-Number(h.includes(l)))}e.dots=[]}function nt(e,t,o="",n=!1){let s=e.at(t.at);if(s.x<4||s.y<4||s.x>e.view.
right||s.y>e.view.bottom)return!0;let i=Wo(s);if(e.taken.some(u=>N(i,u))&&!n)return!0;let r=Xo(e,t,`cm-label cm-place ra\
nk-${t.rank} ${o}`,t.name),[a,c]=e.sized(t.rank+o+t.name,r),h=e.symbols.find(u=>Lt(i,u)),l=Fo(s,a,c,e.options.mirrored,h).
filter(u=>e.free(u)&&!e.names.some(Z=>N(js(u),Z))),f=l.filter(u=>!e.covers(u)),d=f.length?f:l,p=e.ground.at(s.x,s.y),g=d.
find(u=>e.ground.holds(p,u))||d[0];if(g||r.remove(),!g&&!n)return!1;if(e.taken.push(i),g&&(e.put(r,g),e.names.push(g)),h)
return!0;let y=Xo(e,t,`cm-dot rank-${t.rank} ${o}`);return e.root.append(y),y.style.transform=`translate(${Math.round(s.
x+e.origin.x)}px,${Math.round(s.y+e.origin.y)}px)`,!0}function Xo(e,{id:t},o,n=""){let s=m("div",o,n);return s.dataset.place=
t,s.addEventListener("click",i=>{i.stopPropagation(),e.options.choosePlace(t)}),s}var Us=3;function Ko(e,t){let o=[],n=new Set;t.forEach((s,i)=>{if(n.has(s.holding.zone))return;n.add(s.holding.zone);let r=qs(
e,s);if(!r)return;(Math.min(r.right-r.left,r.bottom-r.top)<at||!Vs(e,s,i,r))&&o.push([s,r])}),Bo(e,o)}function qs(e,t){let o=t.
path.getBounds(),n=e.map.latLngToContainerPoint(o.getNorthWest()),s=e.map.latLngToContainerPoint(o.getSouthEast());return s.
x<0||s.y<0||n.x>e.view.right||n.y>e.view.bottom?null:{left:n.x,top:n.y,right:s.x,bottom:s.y}}function Vs(e,t,o,n){let s=t.
zone.label.split(" ");if(n.right-n.left<Us*Math.max(...s.map(a=>a.length)))return!1;let i=vt(t.zone.label),r=t.holding.label_spots.
map(a=>e.at(a));return[""," is-small"].some(a=>i.some(c=>Go(e,t,o,c+a,c,a,r))||i.some(c=>Go(e,t,o,c+a,c,a,Js(e,n,r[0]))))}
function Js(e,t,o){let n=[],s=Math.max(5,Math.ceil((t.right-t.left)/40));for(let i=Math.max(t.left,0);i<Math.min(t.right,
e.view.right);i+=s)for(let r=Math.max(t.top,0);r<Math.min(t.bottom,e.view.bottom);r+=s)n.push({x:i,y:r,far:Math.hypot(i-
o.x,r-o.y)});return n.sort((i,r)=>i.far-r.far)}function Go(e,t,o,n,s,i,r){let a=m("div",`cm-label cm-zone-name${i}`,s);a.
dataset.zone=t.holding.zone,a.style.setProperty("--holder-dark",t.holder.dark),a.style.setProperty("--holder-light",t.holder.
light);let[c,h]=e.sized(`zone${n}`,a),l=r.map(f=>v(f.x-c/2,f.y-h/2,c,h)).find(f=>e.ground.holds(o,f)&&e.free(f)&&!e.covers(
f));return l?e.put(a,l):a.remove(),!!l}var Ys={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},j=class{constructor(t,o){this.map=t,this.options=o,this.
root=m("div","cm-label-layer leaflet-zoom-hide"),t.getPane("cm-labels")?.append(this.root),this.sizes=new Map,this.scene=
null,this.first=null,this.taken=[],this.covered=[],this.symbols=[],this.names=[],this.dots=[],this.view=v(0,0,0,0),this.
origin=L.point(0,0),this.ground=null,this.begun=!1,t.on("zoomstart",()=>{this.root.replaceChildren(),this.scene=null}),t.
on("resize",()=>{this.sizes.clear(),this.scene=null});let n=()=>queueMicrotask(()=>{this.begun&&this.items().length&&this.
place()});t.on("moveend resize symbols",n)}sized(t,o){this.root.append(o);let n=this.sizes.get(t)??[Math.ceil(o.offsetWidth),
Math.ceil(o.offsetHeight)];return this.sizes.set(t,n),n}place(){this.begun=!0;let t=this.items(),o=this.options.obstacles().
map(i=>this.fromScreen(i)),n=this.map.zoomControl?.getContainer(),s=JSON.stringify([[n?.offsetWidth,n?.offsetHeight],this.
map.getZoom(),this.map.getCenter(),this.map.getSize(),o,this.options.lit(),this.options.foremost?.(),this.options.unnamed?.(),
this.options.symbols?.()]);(s!==this.scene||t[0].path!==this.first)&&this.placeAll(t,o),this.scene=s,this.first=t[0].path,
this.mark()}mark(){for(let t of S(this.root,".cm-callout")){let o=t.dataset.zone===this.options.selected();t.classList.toggle(
"is-selected",o),t.setAttribute("aria-pressed",String(o))}}items(){let t=this.options.ground??this.options.zones;return t?
t():[]}placeAll(t,o){this.root.replaceChildren(),this.origin=this.map.containerPointToLayerPoint([0,0]);let n=this.map.getSize();
this.view=v(2,2,n.x-4,n.y-4),this.taken=[...o],this.names=[],this.covered=o,this.symbols=Do(this.options.symbols?.()??[],
a=>this.at(a));let s=this.map.zoomControl?.getContainer();s&&this.taken.push(this.fromScreen(s.getBoundingClientRect())),
this.ground=new kt(t,n,this.origin);for(let a of this.options.lit())nt(this,a,"is-lit",!0);let i=this.options.crowded?.()??
!1;if(i)for(let a of this.options.places)a.rank===Mt[0]&&nt(this,a);i||le(this),this.options.zones&&!this.options.unnamed?.()&&
Ko(this,t),i&&le(this);let r=this.map.getZoom()-this.options.homeZoom();for(let a of rt.slice(Mt.length))if(!(r+.01<Ys[a]-
(this.options.eager||0)))for(let c of this.options.places)c.rank===a&&nt(this,c);Ho(this,this.options.remarks?.()??[]);for(let a of this.
options.areas)this.placeArea(a)}fromScreen(t){let o=this.map.getContainer().getBoundingClientRect();return v(t.left-o.left,
t.top-o.top,t.width,t.height)}free(t){return D(t,this.view)&&![...this.taken,...this.dots].some(o=>N(t,o))}covers(t){return this.
symbols.filter(o=>Lt(t,o)).length}put(t,o){this.taken.push(o),t.style.transform=`translate(${Math.round(o.left+this.origin.
x)}px,${Math.round(o.top+this.origin.y)}px)`}at(t){return this.map.latLngToContainerPoint([t[1],t[0]])}placeArea(t){let o=m(
"div",`cm-label cm-area ${t.kind}`,t.name),[n,s]=this.sized(`area${t.name}`,o),i=this.at(t.at),r=v(i.x-n/2,i.y-s/2,n,s);
this.free(r)?this.put(o,r):o.remove()}};function jo(e,t,o,n,s,i){let r={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,doubleClickZoom:!1,boxZoom:!1,
keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},a=L.map(e,r),[c,h,l,f]=t.bounds,d=()=>a.fitBounds(
[[h,c],[f,l]],{animate:!1});d();let p=new G(a,`cm-${t.id}-`,o,s);p.drawBasemap(n);let g=new j(a,{places:s.places,zones:null,
areas:[],homeZoom:()=>a.getZoom(),eager:1,choose:i.zone,choosePlace:i.place,lit:()=>[],selected:()=>null,mirrored:s.direction===
"rtl",obstacles:()=>[],ground:()=>p.items});return{canvas:p,labels:g,fit(){a.invalidateSize({animate:!1}),d(),g.place()}}}var st=20,it=12,Uo=(e="")=>x("svg",{class:`cm-swatch ${e}`,viewBox:`0 0 ${st} ${it}`,"aria-hidden":"true"});function he(e,t,o){
let n=Uo("is-ground"),s=st/e.length;if(e.forEach(({fill:r,pale:a},c)=>{let h=x("rect",{x:c*s,y:0,width:s,height:it,class:`\
cm-swatch-fill${a?" is-pale":""}`});h.style.fill=r,n.append(h)}),o){let r=x("rect",{x:0,y:0,width:st,height:it,class:"cm\
-hatch"});r.style.fill=`url(#${o})`,n.append(r)}let i=x("rect",{x:.5,y:.5,width:st-1,height:it-1,class:"cm-swatch-edge"});
return i.style.stroke=t,n.append(i),n}function qo(e){let t=x("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-\
hidden":"true"});return t.append(x("path",{d:"M0,6 H30",class:`cm-front basis-${e}`})),t}function U(...e){let t=Uo();return t.
append(...e),t}var Vo=()=>U(x("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,opacity:.32}),x("path",{d:"M0,6 H20",
class:"cm-front basis-source"})),fe=()=>U(x("circle",{cx:10,cy:6,r:4,class:"cm-point agrees"})),Jo=()=>U(x("path",{d:"M6\
,2 L14,10 M6,10 L14,2",class:"cm-point differs"})),Yo=()=>U(x("path",{d:"M1,6 H19",class:"cm-was-halo"}),x("path",{d:"M1\
,6 H19",class:"cm-was"})),Qo=()=>U(x("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),tn=()=>U(x("rect",
{x:.5,y:.5,width:st-1,height:it-1,class:"cm-change"}));function en(e,t,o){let n=[];t.plain&&n.push({fill:e.fill,pale:!1}),
t.pale&&n.push({fill:e.fill,pale:!0});let s=e.pattern!=="none"?o+t.controller:null;return he(n,t.shared?X.ink:e.dark,t.shared?
`${o}shared`:s)}var Qs=3;function F(e,t,o=""){let n=m("div",`cm-legend-item ${o}`);return n.append(e,m("span","",t)),n}function ti(e,t){
let o=new Map;for(let n of[!1,!0])for(let s of t.legend.holders)for(let i of e.holdings){if(i.controller!==s||i.shared!==
n)continue;let r=`${s} ${n}`,a=o.get(r)??{controller:s,shared:n,plain:!1,pale:!1};a[t.zones[i.zone].silent?"pale":"plain"]=
!0,o.set(r,a)}return Array.from(o.values())}var Tt=class{constructor(t,o,n){this.words=t,this.prefix=o,this.wishes=n,this.
chosen=new Set,this.listed="",this.holders=m("div","cm-legend-holders"),this.holders.setAttribute("role","group"),this.holders.
setAttribute("aria-label",t.legend.filter),this.lines=m("div","cm-legend-lines"),this.extras=m("div","cm-legend-lines"),
this.element=m("div","cm-legend"),this.element.append(m("div","cm-legend-head",t.legend.title),this.holders,m("div","cm-\
legend-head",t.legend.basis),this.lines,this.extras),this.keys={change:F(tn(),t.legend.change,"cm-key-change"),outline:F(
Yo(),t.legend.outline),events:F(Qo(),t.legend.events)};for(let i of Object.values(this.keys))i.hidden=!0;let s=m("div","\
cm-legend-marks");s.append(F(fe(),t.legend.agrees),F(Jo(),t.legend.differs)),this.extras.append(...Object.values(this.keys),
this.toggle("cm-toggle-bands",[Vo(),t.legend.band],n.bands),this.toggle("cm-toggle-points",[fe(),t.legend.points],n.points),
s)}toggle(t,o,n){let s=m("label",`cm-legend-toggle ${t}`),i=m("input");return i.type="checkbox",i.addEventListener("chan\
ge",()=>{this.element.classList.toggle(`has-${t}`,i.checked),n(i.checked)}),s.append(i,...o),s}show(t){let{words:o}=this,
n=ti(t,o),s=new Set(t.fronts.map(({basis:l})=>l)),i=o.legend.lines.filter(({basis:l})=>s.has(l)),r=this.paleFills(t),a=JSON.
stringify([n,i,r]);if(a===this.listed)return;this.listed=a;let c=new Set(n.map(({controller:l})=>l)),h=Array.from(this.chosen).
filter(l=>!c.has(l));for(let l of h)this.chosen.delete(l);this.holders.replaceChildren(...n.map(l=>this.holder(l))),this.
lines.replaceChildren(...i.map(({basis:l,text:f})=>F(qo(l),f)),...this.silent(r)),h.length&&this.wishes.filter(this.chosen)}holder(t){
let{legend:o,holders:n}=this.words,s=n[t.controller],i=m("button",`cm-legend-item${t.shared?" is-wide":""}`);i.type="but\
ton",i.dataset.holder=t.controller,i.title=o.filter,i.setAttribute("aria-pressed",String(this.chosen.has(t.controller)));
let r=t.shared?o.shared.replace("{holder}",()=>s.label):s.label;return i.append(en(s,t,this.prefix),m("span","",r)),i.addEventListener(
"click",()=>{this.chosen.delete(t.controller)||this.chosen.add(t.controller);for(let a of this.holders.querySelectorAll(
"button"))a.setAttribute("aria-pressed",String(this.chosen.has(a.dataset.holder??"")));this.wishes.filter(this.chosen)}),
i}paleFills(t){let o=t.holdings.filter(({zone:n})=>this.words.zones[n].silent).sort((n,s)=>s.km2-n.km2);return Array.from(
new Set(o.map(({controller:n})=>this.words.holders[n].fill))).slice(0,Qs)}silent(t){if(!t.length)return[];let o=t.map(n=>({
fill:n,pale:!0}));return[F(he(o,X.ink,null),this.words.legend.silent)]}key(t,o){this.keys[t].hidden=!o}changed(t){let[o]=t?.
handovers??[];this.key("change",!!o);let n=this.keys.change.querySelector(".cm-change");o&&(n.style.fill=`url(#${Bt(this.
prefix,o)})`)}};var ei=6371.0088,oi=10;function ni(e){let t=s=>Math.sin(s*Math.PI/360)**2,o=s=>Math.cos(s*Math.PI/180),n=0;return e.reduce(
([s,i],[r,a])=>(n+=2*ei*Math.asin(Math.sqrt(Math.min(1,t(a-i)+o(a)*o(i)*t(r-s)))),[r,a]),e[0]),n}function si(e,{locale:t,
measured:o}){return o.replace("{km}",e.toLocaleString(t,{maximumFractionDigits:e<oi?1:0}))}function ii({target:e},{places:t}){
let o=e.closest("[data-place]")?.dataset.place;return t.find(n=>n.id===o)?.at}function on(e,t,o){let n=e.getContainer(),
s=m("output","cm-measured");n.after(s);let i=e.dragging,r={renderer:t,pane:"cm-points",className:"cm-measure",interactive:!1},
a=L.layerGroup().addTo(e),c=null;function h(d){c=d,l.setAttribute("aria-pressed",String(!!d)),n.classList.toggle("is-mea\
suring",!!d),a.clearLayers();let p=d??[],g=W()?o.measureTouchHint:o.measureHint;for(let u of p)a.addLayer(L.circleMarker(
u,{...r,radius:3}));p.length>1&&a.addLayer(L.polyline(p,r));let y=p.length>1?si(ni(p.map(({lng:u,lat:Z})=>[u,Z])),o):g;s.
textContent=d&&y,p.length>1&&s.append(m("span","cm-measure-end",o.measureEnd))}let l=I(e,"cm-ruler",o.measure,"M1 5h14v6\
H1zm3.5 0v3M8 5v3m3.5-3v3",()=>h(c?null:[]));l.setAttribute("aria-pressed","false");let f=d=>{let p=!(d instanceof KeyboardEvent)||
d.key==="Enter"||d.key===" ";if(!(!c||!p||d.target.closest(".leaflet-control"))){if(d.stopImmediatePropagation(),d instanceof
KeyboardEvent)d.preventDefault(),h([...c,e.getCenter()]);else if(d.type==="click"&&!i.moved()){let g=ii(d,o);h([...c,g?L.
latLng(g[1],g[0]):e.mouseEventToLatLng(d)])}}};for(let d of["click","dblclick","keydown"])n.addEventListener(d,f,!0);document.
addEventListener("keydown",({key:d})=>{c&&d==="Escape"&&h(null)})}var At=e=>e>180?e-360:e,nn=(e,t)=>e+360*Math.round((t-e)/360);var ri=({lng:e,lat:t})=>`${At(e).toFixed(3)}_${t.toFixed(3)}`,Pt=class{constructor(t,o,n){this.map=t,this.choose=n,this.
mark=null,this.latlng=t.getCenter();let s=this.button(o.pointOffer);this.under=this.button(o.pointOffer),this.under.hidden=
!0,this.note=m("p","cm-offer-note");let i=m("div");i.append(this.note,s),this.popup=L.popup({className:"cm-offer",closeButton:!1,
autoPan:!1,offset:[0,-2]}).setContent(i);let r=t.getContainer();r.setAttribute("role","group"),r.setAttribute("aria-labe\
l",o.mapKeys),r.addEventListener("keydown",a=>{a.key!=="Enter"||a.target!==r||(a.preventDefault(),this.latlng=t.getCenter(),
this.take())})}button(t){let o=m("button","cm-offer-button",t);return o.type="button",o.addEventListener("click",()=>this.
take()),o}offer(t,o){this.latlng=t,this.note.textContent=o,this.map.getContainer().closest(".is-narrow")?this.under.hidden=
!1:this.popup.setLatLng(t).openOn(this.map)}take(){this.close();let{lng:t,lat:o}=this.latlng;this.choose(ri(this.latlng),
[Number(t.toFixed(3)),Number(o.toFixed(3))])}close(){this.popup.close(),this.under.hidden=!0}show(t,o){if(this.close(),this.
mark&&this.mark.remove(),this.mark=null,!t)return;let n={renderer:o,pane:"cm-points",radius:8,className:"cm-spot",interactive:!1};
this.mark=L.circleMarker([t[1],t[0]],n).addTo(this.map)}};var sn=.04,me={"cm-earlier":405,"cm-earlier-lines":421},ai=["cm-zones","cm-bands","cm-hits","cm-fronts"],ci="M8 1v14M5 5\
 2 8l3 3m6-6 3 3-3 3";function li({x:e,y:t},o,n,s){let[i,r]=[e+(s?n:0)*o.x,e+(s?1:n)*o.x],[a,c]=[t,t+o.y];return`polygon\
(${i}px ${a}px, ${r}px ${a}px, ${r}px ${c}px, ${i}px ${c}px)`}var Ot=class{constructor(t,o,n,s,i){this.canvas=t,this.map=
t.map,this.words=n,this.dress=s,this.changed=i,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.button=
I(this.map,"cm-swiper",n.swipe,ci,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed","false"),this.button.
hidden=!0,this.days=[m("span","cm-swipe-day"),m("span","cm-swipe-day")],this.divider=m("div","cm-divider"),this.divider.
tabIndex=0;for(let[r,a]of Object.entries({role:"slider","aria-label":n.swipe,"aria-valuemin":"0","aria-valuemax":"100"}))
this.divider.setAttribute(r,a);this.divider.hidden=!0,o.append(this.divider,...this.days),this.divider.addEventListener(
"pointerdown",r=>this.divider.setPointerCapture(r.pointerId)),this.divider.addEventListener("pointermove",r=>{if(!this.divider.
hasPointerCapture(r.pointerId))return;let{left:a,width:c}=o.getBoundingClientRect();this.move((r.clientX-a)/c)}),this.divider.
addEventListener("keydown",r=>{let a={ArrowLeft:-sn,ArrowRight:sn,Home:-1,End:1}[r.key];a&&(r.preventDefault(),this.move(
this.at+a))}),this.map.on("move zoomend resize",()=>this.cut())}async follow(t,o){this.later=t,this.load=o,this.on&&await this.
turn(!!o),this.button.hidden!==!o&&(this.button.hidden=!o,this.on||this.changed(null))}async turn(t){let{load:o}=this;this.
on=t;let n=t&&o?await o():null;if(!(o!==this.load||t!==this.on)){for(let s of this.layers)s.remove();this.layers=n?this.
draw(n):[],this.canvas.earlier=n?this.canvas.earlier:[],this.button.setAttribute("aria-pressed",String(t)),this.divider.
hidden=!t,this.days[0].textContent=n?.labels[this.words.language]??"",this.days[1].textContent=n?this.later:"",this.cut(),
this.changed(n)}}draw(t){let{map:o,canvas:n}=this,[s,i]=Object.entries(me).map(([f,d])=>{let p=o.getPane(f)??o.createPane(
f);return p.style.zIndex=String(d),f!=="cm-earlier"&&(p.style.pointerEvents="none"),n.renderers[f]??=L.svg({pane:f,padding:.3}),
n.renderers[f]}),r=n.border,a=O(o,r,"cm-ground","cm-earlier",s,!1),{items:c,layers:h}=ct(o,s,t,this.words,"cm-e-","cm-ea\
rlier");for(let f of c)this.dress(f);n.earlier=c;let l=t.fronts.map(({geometry:f,basis:d})=>O(o,f,`cm-front basis-${d}`,
"cm-earlier-lines",i,!1));return[a,...h,...l,O(o,r,"cm-border","cm-earlier-lines",i,!1)]}move(t){this.at=Math.min(1,Math.
max(0,t)),this.cut()}cut(){let{map:t,at:o}=this,n=t.getSize(),s=this.on&&this.layers.length>0;this.divider.style.left=`${o*
100}%`,this.divider.setAttribute("aria-valuenow",String(Math.round(o*100)));let i=t.containerPointToLayerPoint([0,0]),r=this.
words.direction==="rtl";for(let a of[...Object.keys(me),...ai]){let c=t.getPane(a);if(!c)continue;let h=a in me===r;c.style.
clipPath=s?li(i,n,o,h):""}}};var an=12,rn=4,hi=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-
Math.max(e.top,t.top));function fi(e,t,o,n,s=an){let i=(f,d,p)=>Math.max(rn,Math.min(f,p-d-rn)),[r,a]=[e.x-t.x/2,e.y-t.y/
2],c=[[e.x+s,a],[e.x-s-t.x,a],[r,e.y-s-t.y],[r,e.y+s]],h=v(e.x-s/2,e.y-s/2,s,s);return c.map(([f,d])=>{let p={x:i(f,t.x,
o.x),y:i(d,t.y,o.y)},g=v(p.x,p.y,t.x,t.y);return{spot:p,hidden:[h,...n].reduce((y,u)=>y+hi(g,u),0)}}).reduce((f,d)=>d.hidden<
f.hidden?d:f).spot}function cn(){L.Tooltip.include({_setPosition(e){let t=this._map,o=this._container,n=t.getContainer(),
{left:s,top:i}=n.getBoundingClientRect(),r=S(n.closest(".cm-stage")??n,".cm-legend, .cm-inset, .leaflet-bar").filter(f=>!f.
contains(n)).map(f=>f.getBoundingClientRect()).map(f=>v(f.left-s,f.top-i,f.width,f.height)),a={x:o.offsetWidth,y:o.offsetHeight},
c=an+Math.abs(L.point(this.options.offset??[0,0]).y),{x:h,y:l}=fi(t.layerPointToContainerPoint(e),a,t.getSize(),r,c);L.DomUtil.
setPosition(o,t.containerPointToLayerPoint([h,l]))}})}function ln(e){let t=e.toString().replaceAll("%2C",",");return t&&`?${t}`}var mi=.05,hn=3;function di(e){let t=(e??"").split(","),[o,n,s]=t.map(Number);return!(t.length===3&&t.every(r=>/^-?\d{1,3}(\.\d{1,6})?$/.
test(r)))||Math.abs(o)>85||Math.abs(n)>180||s<0?null:{center:[o,n],zoom:s}}var pi=({lat:e,lng:t},o)=>[e.toFixed(hn),At(t).
toFixed(hn),o.toFixed(2)].join(","),zt=class{constructor(t,o){this.map=t,this.layOut=o,this.homeZoom=t.getZoom(),this.ready=
!1}goHome(){let{map:t}=this;this.ready=!1,t.setMinZoom(0),t.setMaxBounds(void 0),this.layOut(),this.homeZoom=t.getZoom(),
t.setMinZoom(this.homeZoom),t.setMaxZoom(Math.max(ge,this.homeZoom)),t.setMaxBounds(t.getBounds()),t.options.maxBoundsViscosity=
1,this.ready=!0}refit(){let{map:t}=this,o=this.isHome()?null:{center:t.getCenter(),zoom:t.getZoom()};this.goHome(),o&&t.
setView(o.center,o.zoom,{animate:!1})}isHome(){return this.map.getZoom()<this.homeZoom+mi}keep(){let t=E(),o=di(new URLSearchParams(
t.location.search).get(J));if(o){let[n,s]=o.center;this.map.setView([n,nn(s,this.map.getCenter().lng)],o.zoom,{animate:!1})}
this.map.on("moveend asked",()=>this.note()),t.addEventListener("popstate",()=>this.note())}note(){if(!this.ready)return;
let t=E(),o=new URLSearchParams(t.location.search),n=o.get(J),s=this.isHome()?null:pi(this.map.getCenter(),this.map.getZoom());
n!==s&&(s?o.set(J,s):o.delete(J),t.history.replaceState(t.history.state,"",t.location.pathname+ln(o)+t.location.hash))}};function _t(e){return typeof e=="string"?fetch(e).then(t=>{if(!t.ok)throw new Error(e);return t.json()}):Promise.resolve(
e)}var fn=()=>new Promise(e=>{document.hidden?e():requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(e)))});
function mn(e,t){let o=e.frame.clientWidth,n=e.stage.clientHeight;new ResizeObserver(()=>{if(!e.frame.clientWidth)return;
let s=e.frame.classList.contains("is-narrow"),i=Math.abs(e.frame.clientWidth-o)<2&&(s||Math.abs(e.stage.clientHeight-n)<
2);o=e.frame.clientWidth,n=e.stage.clientHeight,i||t(),!i&&e.stage.clientHeight!==n&&t()}).observe(e.frame)}var ui=24,gi=3,yi=1.4;async function dn(e,t){cn(),e.attributionControl&&e.attributionControl.remove();let o=typeof t.day==
"string"?t.day:"",n=o.slice(0,o.lastIndexOf("/")+1),s=co(t.basemap)?null:_t(t.basemap),[i,r,a]=await Promise.all([Ct(t.base),
Ct(t.day),Ct(t.words),ho()]),{drawn:c,view:h,finish:l}=xi(e,i,a);je(c,t.find??(f=>_t(n+f)),o.slice(n.length)||null),wi(c,
r,h),await fn(),l(r,await(s??Ct(t.basemap))),t.events&&wt(t.events),P({type:"ready"}),qe()}var Ct=async e=>await lo(e)??
_t(e);function xi(e,t,o){let n=Eo(e.getContainer(),o);H(n.frame);let s=new G(e,"cm-p-",t,o),i=new bt(e,t.border),r=b=>n.
frame.classList.toggle("has-bands",b),a=new Tt(o,"cm-p-",{bands:r,points:Ye,filter:Ve}),c=a.element,{insets:h,maps:l}=zo(
t,o);Ao(e,n.foot,o),Po(e,o),go(e),Oo(e,n,o);let f=new j(e,{places:o.places,zones:()=>s.items.slice().sort((b,M)=>M.holding.
km2-b.holding.km2),unnamed:()=>s.earlier.length>0,areas:o.areaNames,homeZoom:()=>d.homeZoom,choose:K,choosePlace:qt,mirrored:o.
direction==="rtl",lit:()=>o.places.filter(b=>T().places.includes(b.id)),selected:()=>T().zone,most:()=>B(u)?gi:ui,foremost:()=>B(
u)?[T().zone,...T().zones]:[T().zone],remarks:()=>u.main&&!s.earlier.length&&d.isHome()&&!n.frame.classList.contains("is\
-narrow")?o.remarks:[],crowded:()=>n.frame.classList.contains("is-narrow")&&!B(u),symbols:()=>s.symbols,obstacles:()=>[c,
...S(h,":scope > *")].filter(b=>n.stage.contains(b)&&b.offsetParent).map(b=>b.getBoundingClientRect())}),d=new zt(e,()=>To(
n,e,t.bounds,c,h,i)),p=()=>{for(let b of u.insets)b.fit();Y(n.frame)},g=()=>{d.goHome(),p()};I(e,"cm-home",o.wholeCountry,
"M1.5 8.5 8 2.5l6.5 6M3.5 7v7h3.5v-4h2v4h3.5V7",()=>{d.goHome(),d.note()}),vo(e,n.frame,o),on(e,s.renderers["cm-points"],
o),Me(e,n.stage,o,()=>d.isHome());let y=new Pt(e,o,mo),u={map:e,parts:n,canvas:s,words:o,insets:[],labels:f,legend:a,day:null,
shownDay:null,swipe:new Ot(s,n.stage,o,b=>s.dress(b,K,!1),b=>Qe(u,b)),main:!1,statements:{},points:[],pointsFile:null,acts:po(
b=>{let M=s.changeAt(b);y.offer(b,M),u.chosen.add(M)}),spot:y,chosen:_e(n,o,y.under,()=>s.items,p),finished:!1,named:"",
refit:g,homeZoom:()=>d.homeZoom};return e.on("moveend",()=>{let b=e.getZoom()>d.homeZoom+yi&&!n.frame.classList.contains(
"is-narrow");h.classList.toggle("is-needless",b)}),{drawn:u,view:d,finish:(b,M)=>{e.getSize().x!==e.getContainer().clientWidth&&
d.goHome(),s.drawBasemap(M),s.showAroundFronts(b,u.acts.front),u.insets=l.map(({holder:q,inset:Nt})=>jo(q,Nt,t,M,o,{zone:K,
place:qt}));for(let q of u.insets)q.canvas.show(b,u.acts.zone,u.acts.front,!1);p(),f.place(),Ue(u),d.keep(),mn(n,()=>{d.
refit(),p()})}}}function wi(e,t,o){V(e.parts,e.words,t),e.legend.show(t),e.chosen.show("",null),o.goHome(),Gt(e,t),Y(e.parts.
frame)}window.ControlMap={apply:e=>{_(e),ot()?.fire("asked")},bringTo:uo,day:so,fly:no,flyToNext:De,hover:Je,light:oo,lightIncident:bo,
lookOfPlace:Ut,mainCanvas:C,map:ot,pageTurned:Kt,refit:et,showIncidents:wt,stamp:ut,start:dn};})();
