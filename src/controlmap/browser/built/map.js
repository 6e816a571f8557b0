"use strict";(()=>{var to="http://www.w3.org/2000/svg";function h(e,t,n){let o=document.createElement(e);return t&&(o.className=t),n!==void 0&&
(o.textContent=n),o}function u(e,t={}){let n=document.createElementNS(to,e);for(let[o,s]of Object.entries(t))n.setAttribute(
o,String(s));return n}function M(e,t){return Array.from(e.querySelectorAll(t),n=>n)}var N={zone:null,front:null,at:null,zones:[],places:[]};function K(e,t,n,o){e.title.textContent=n.main?t.title:t.titleOther,e.finding.textContent=n.main?t.finding:"";let s=(o?[
o,n]:[n]).map(i=>i.labels[t.language]||i.day);e.subtitle.textContent=t.subtitle.replace("{day}",s.join(" / ")),e.source.
textContent=n.main?t.source:t.sourceOther}function ne({parts:e,words:t,shownDay:n},o){for(let s of[e.frame,E().document.
documentElement])s.classList.toggle("is-swiping",!!o);n&&K(e,t,n,o)}function oe(e,t,n){let o=!1;for(let s=0;s+1<e.length;s++){let[i,r]=e[s],[a,c]=e[s+1];r>n!=c>n&&t<i+(a-i)*(n-r)/(c-r)&&(o=
!o)}return o}function Pt(e,[t,n]){return(e.type==="Polygon"?[e.coordinates]:e.coordinates).some(([s,...i])=>oe(s,t,n)&&!i.
some(r=>oe(r,t,n)))}var se={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",dots:""},"counter-diagonal":{lines:"\
M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,\
2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}};var ie=13;var re=["capital","seat","town","base","crossing","village"];var F={fill:"#c9c6bd",ink:"#4a4a4a"};var st=24,U="view";var eo={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-poi\
nts":430,"cm-labels":620};function A(e){return e.getElement()}function ce(e){let t={};for(let[n,o]of Object.entries(eo)){
let s=e.createPane(n);s.style.zIndex=String(o),["cm-zones","cm-labels","cm-points","cm-hits"].includes(n)||(s.style.pointerEvents=
"none"),n!=="cm-labels"&&n!=="cm-raster"&&(t[n]=L.svg({pane:n,padding:.3}))}return t}function B(e,t,n,o,s){let i={className:s,
pane:n,renderer:o,interactive:!1,smoothFactor:.7},r=t.map(a=>a.geometry);return L.geoJSON(r,{style:()=>i,interactive:!1,
pane:n}).addTo(e)}function le(e,t,n){let o=null;return B(e,[{geometry:n.border}],"cm-base",t["cm-base"],"cm-ground").eachLayer(
s=>{o??=s}),o}function he(e,t,n,o,s){B(e,n.seas,"cm-base",t["cm-base"],"cm-sea"),B(e,n.neighbours,"cm-base",t["cm-base"],
"cm-neighbour"),s.bringToFront(),B(e,n.roads,"cm-water",t["cm-water"],"cm-road"),B(e,n.rivers,"cm-water",t["cm-water"],"\
cm-river"),B(e,n.lakes,"cm-water",t["cm-water"],"cm-lake"),B(e,[{geometry:o}],"cm-fronts",t["cm-fronts"],"cm-border")}var no=se;
function ae(e,t,n,o){let s=u("pattern",{id:t,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines:i="",dots:r=""}=no[n]??
{};i&&s.append(u("path",{d:i,stroke:o,"stroke-width":"1.1"})),r&&s.append(u("path",{d:r,fill:o})),e.append(s)}function oo(e,t,n){
if(e.querySelector("defs"))return;let o=u("defs");for(let[s,i]of Object.entries(t))i.pattern!=="none"&&ae(o,n+s,i.pattern,
i.dark);ae(o,`${n}shared`,"cross",F.ink),e.prepend(o)}function O(e,t,n,o,s,i){let r={className:n,pane:o,renderer:s,interactive:i,
smoothFactor:.6};return L.geoJSON(t,{style:()=>r,interactive:i,pane:o}).addTo(e)}function it(e,t,n,o,s,i="cm-zones"){let r=[],
a=[];for(let c of n.holdings){let m=o.holders[c.controller],f=o.zones[c.zone],l=`cm-zone zone-${c.zone} holder-${c.controller}${f.
silent?" is-silent":""}`,d=O(e,c.geometry,l,i,t,!0);a.push(d),d.eachLayer(p=>{r.push({path:p,holding:c,holder:m,zone:f,area:rt(
c,o),aria:""})})}oo(t._container,o.holders,s);for(let{path:c,holding:m,holder:f}of r){let l=A(c);l.style.setProperty("--\
holder",f.fill),l.style.setProperty("--holder-dark",f.dark),l.style.setProperty("--holder-light",f.light);let d=m.shared?
"shared":f.pattern!=="none"?m.controller:null;if(!d)continue;let p=O(e,m.geometry,"cm-hatch",i,t,!1);p.eachLayer(g=>{A(g).
style.fill=`url(#${s}${d})`}),a.push(p)}return{items:r,layers:a}}function fe(e,t,n){return n.fronts.map(o=>O(e,o.geometry,
`cm-front basis-${o.basis}`,"cm-fronts",t["cm-fronts"],!1))}function me(e,t,n,o){let s=(a,c,m,f=!1)=>O(e,a,c,m,t[m],f),i=n.
fronts.map(a=>({layer:s(a.geometry,"cm-band","cm-bands"),marginKm:a.margin_km}));return{fronts:n.fronts.map((a,c)=>({front:a,
line:o[c],hit:s(a.geometry,"cm-front-hit","cm-hits",!0)})),bands:i}}function zt(e,t){let n=e.getCenter(),o=L.latLng(n.lat,
n.lng+.1),s=e.latLngToLayerPoint(n).distanceTo(e.latLngToLayerPoint(o))/(e.distance(n,o)/1e3);for(let i of t)i.layer.eachLayer(
r=>{A(r).style.strokeWidth=`${2*i.marginKm*s}px`})}var Ot=(e,{from:t,to:n})=>`${e}from-${t}-to-${n}`;function so(e,t,n,o){let s=e.querySelector("defs")||e.insertBefore(u("\
defs"),e.firstChild);if(document.getElementById(t))return;let i=u("pattern",{id:t,width:9,height:9,patternUnits:"userSpa\
ceOnUse",patternTransform:"rotate(45)"});i.append(u("rect",{x:0,y:0,width:9,height:9,fill:o}),u("rect",{x:0,y:0,width:3,
height:9,fill:n})),s.append(i)}function de(e,t,n,o,s){return n.handovers.map(i=>{let r=Ot(s,i),a=O(e,i.geometry,"cm-chan\
ge","cm-fronts",t,!1);return so(t._container,r,o.holders[i.from].fill,o.holders[i.to].fill),a.eachLayer(c=>{A(c).style.fill=
`url(#${r})`}),a})}function pe(e,t,n,o){let s=n.holdings.filter(i=>o.includes(i.zone)).map(i=>i.geometry);return["cm-was\
-halo","cm-was"].flatMap(i=>s.map(r=>O(e,r,i,"cm-fronts",t,!1)))}var Z=()=>window.matchMedia("(hover: none)").matches,io=2400,ro=50,ao=12,ue=()=>/Mac|iP(hone|ad)/.test(navigator.platform)?
"⌘":"Ctrl";function co(e){let t=h("div","cm-hint"),n=h("span");t.setAttribute("aria-hidden","true"),t.append(n),e.append(
t);let o=new Set,s;return i=>{o.has(i)||(o.add(i),n.textContent=i,t.classList.add("is-shown"),clearTimeout(s),s=setTimeout(
()=>t.classList.remove("is-shown"),Math.max(io,i.length*ro)))}}function lo(e,t){e.dragging.disable(),t.addEventListener(
"pointerdown",({pointerType:n})=>{n==="mouse"&&e.dragging.enable()},{capture:!0});for(let n of["pointerup","pointercance\
l"])document.addEventListener(n,()=>setTimeout(()=>e.dragging.disable()))}function ge(e,t,n,o){let s=co(t),i=e.getContainer();
i.focus=a=>HTMLElement.prototype.focus.call(i,{preventScroll:!0,...a}),i.addEventListener("wheel",a=>{a.ctrlKey||a.metaKey||
(a.stopImmediatePropagation(),s(n.wheelHint.replace("{button}",ue())))},{capture:!0,passive:!0}),e.on("dragstart",()=>o()&&
s(n.dragHint.replace("{button}",ue()))),navigator.maxTouchPoints>0&&lo(e,i);let r=null;i.addEventListener("touchstart",({
touches:a})=>{r=a.length===1?a[0].clientY:null},{passive:!0}),i.addEventListener("touchmove",({touches:a})=>{r!==null&&a.
length===1&&Math.abs(a[0].clientY-r)>ao&&s(n.touchHint)},{passive:!0})}var ho=["ArrowRight","ArrowDown"],fo=["ArrowLeft","ArrowUp"],Ct=({front:e},t)=>t!==null&&(e.id===t||e.id.startsWith(`${t}\
.`)),at=e=>e.getLayers().map(A);function xe(e,t,n,o){let s=e.map(({hit:i})=>at(i)[0]);e.forEach(({front:i,hit:r},a)=>{let c=s[a],
m=mo(i,n);c.dataset.front=i.id,c.setAttribute("role","button"),c.setAttribute("aria-label",m),c.setAttribute("aria-press\
ed","false"),c.setAttribute("tabindex",o&&a===0?"0":"-1"),c.addEventListener("keydown",l=>po(l,s,a,()=>t(i.id))),r.on("c\
lick",l=>{L.DomEvent.stopPropagation(l),r.closeTooltip(),t(i.id)});let f=h("div","cm-tip");f.append(h("b","",ct(i.id,n)),
h("span","",we(i,n))),Z()||r.bindTooltip(f,{sticky:!0,className:"cm-tooltip"})})}function ct(e,t){if(!e)return"";let[n,o]=e.
split(".").map(s=>t.zones[s]?.label??"");return t.front.replace("{one}",()=>n).replace("{other}",()=>o)}var we=(e,t)=>t.
legend.lines.find(n=>n.basis===e.basis)?.text??"",mo=(e,t)=>`${ct(e.id,t)}. ${we(e,t)}`;function po(e,t,n,o){if(e.key===
"Enter"||e.key===" ")o();else if(ho.includes(e.key))ye(t,n,1);else if(fo.includes(e.key))ye(t,n,-1);else return;e.preventDefault(),
e.stopPropagation()}function ye(e,t,n){let o=e[(t+n+e.length)%e.length];e[t].setAttribute("tabindex","-1"),o.setAttribute(
"tabindex","0"),o.focus()}function be(e,t,n){for(let s of e){let i=Ct(s,t);for(let a of[s.line,s.hit].flatMap(at))a.classList.
toggle("is-selected",i);let[r]=at(s.hit);r.getAttribute("aria-pressed")!==String(i)&&r.setAttribute("aria-pressed",String(
i))}let o=n&&e.find(s=>Ct(s,t));if(o)for(let s of e)at(s.hit)[0].setAttribute("tabindex",s===o?"0":"-1")}function ve(e,t,n,o){
let s=new Map;for(let r of n)if(Ct(r,o))for(let a of r.front.differs)s.set(a.join(),a);let i={renderer:t,pane:"cm-points",
radius:7,className:"cm-differs",interactive:!1};return Array.from(s.values(),([r,a])=>L.circleMarker([a,r],i).addTo(e))}var ke=40,lt=class{constructor(t){this.ground=t,this.drawn="",this.corners=[]}overlaps({left:t,right:n,top:o,bottom:s},i){
let r=A(this.ground),a=r.ownerSVGElement.createSVGPoint(),c=Math.max(2,Math.ceil((n-t)/ke)),m=Math.max(1,Math.ceil((s-o)/
ke));for(let f=0;f<=c;f++)for(let l=0;l<=m;l++)if(a.x=t+(n-t)*f/c+i.x,a.y=o+(s-o)*l/m+i.y,r.isPointInFill(a))return!0;return!1}overlapsAny(t,n){
let[o,s]=[t.left+n.x,t.right+n.x],[i,r]=[t.top+n.y,t.bottom+n.y];return this.overlaps(t,n)||this.outline().some(({x:a,y:c})=>a>=
o&&a<=s&&c>=i&&c<=r)}outline(){let t=A(this.ground).getAttribute("d")??"";return t!==this.drawn&&(this.drawn=t,this.corners=
[...t.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([,n,o])=>({x:Number(n),y:Number(o)}))),this.corners}};var D=class{constructor(t,n,o,s){this.map=t,this.prefix=n,this.words=s,this.items=[],this.earlier=[],this.layers=[],this.
lines=[],this.compared=[],this.change=null,this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.renderers=
ce(t),this.border=o.border,this.ground=le(t,this.renderers,o),this.cover=new lt(this.ground),t.on("click",()=>z({type:"e\
mpty"})),this.bands=[],t.on("zoomend",()=>zt(t,this.bands))}drawBasemap(t){he(this.map,this.renderers,t,this.border,this.
ground)}show(t,n,o,s,i=!0){this.showGround(t,n,s),i&&this.showAroundFronts(t,o)}showGround(t,n,o){this.focusable=o;for(let i of this.
layers)i.remove();let s=it(this.map,this.renderers["cm-zones"],t,this.words,this.prefix);this.items=s.items,this.lines=fe(
this.map,this.renderers,t),this.layers=[...s.layers,...this.lines],this.fronts=[],this.bands=[];for(let i of this.items)
this.dress(i,n,o)}showAroundFronts(t,n){let{fronts:o,bands:s}=me(this.map,this.renderers,t,this.lines);this.layers.push(
...o.map(({hit:i})=>i),...s.map(i=>i.layer)),this.fronts=o,this.bands=s,zt(this.map,this.bands),xe(o,n,this.words,this.focusable)}compare(t){
this.change=t;for(let n of this.compared)n.remove();this.compared=t?de(this.map,this.renderers["cm-fronts"],t,this.words,
this.prefix):[]}changeAt({lng:t,lat:n}){let o=this.change?.handovers.find(({geometry:i})=>Pt(i,[t,n])),s=i=>this.words.holders[i]?.
label??"";return o?this.words.changed.replace("{from}",()=>s(o.from)).replace("{to}",()=>s(o.to)):""}outline(t,n){for(let o of this.
outlined)o.remove();this.outlined=t?pe(this.map,this.renderers["cm-fronts"],t,n):[]}dress(t,n,o){let s=A(t.path),i=t.holding.
zone;t.aria=[t.zone.name,t.holder.heldBy,t.area].join(`${this.words.comma} `),s.setAttribute("tabindex",o?"0":"-1"),s.setAttribute(
"role","button"),s.setAttribute("aria-label",t.aria),s.setAttribute("aria-pressed","false"),s.dataset.zone=i,s.addEventListener(
"keydown",c=>{(c.key==="Enter"||c.key===" ")&&(c.preventDefault(),n(i))}),t.path.on("click",c=>{L.DomEvent.stopPropagation(
c),t.path.closeTooltip(),n(i,c.latlng)});let r=h("div","cm-tip"),a=h("span");r.append(h("b","",t.zone.name),h("span","",
t.holder.heldBy),h("span","",t.area),a),t.path.on("mousemove",({latlng:c})=>{a.textContent=this.changeAt(c)}),Z()||t.path.
bindTooltip(r,{sticky:!0,className:"cm-tooltip"})}mark(t,n){for(let o of[...this.items,...this.earlier]){let s=A(o.path),
i=o.holding.zone===t.zone;s.classList.toggle("is-selected",i),s.classList.toggle("is-lit",t.zones.includes(o.holding.zone)),
s.classList.toggle("is-filtered",n.size>0&&!n.has(o.holding.controller)),s.getAttribute("aria-pressed")!==String(i)&&s.setAttribute(
"aria-pressed",String(i)),i&&document.activeElement!==s&&o.path.bringToFront()}be(this.fronts,t.front,this.focusable);for(let o of this.
rings)o.remove();this.rings=ve(this.map,this.renderers["cm-points"],this.fronts,t.front)}zoneAt(t){return this.items.find(
({holding:n})=>Pt(n.geometry,t))?.holding.zone??null}};function rt(e,t){let n=new Intl.NumberFormat(t.locale,{maximumFractionDigits:0}),
o=e.bounds?t.areaRange:t.area,[s,i]=e.bounds||[0,0];return o.replace("{km2}",n.format(e.km2)).replace("{low}",n.format(s)).
replace("{high}",n.format(i))}function Le(e,t,n,o,s){let i=h("div","cm-under"),r=h("button","cm-chosen"),a=h("span","cm-chosen-text"),c=h("b"),m=h("sp\
an"),f=h("span","cm-more"),l=h("span","","↓");return l.setAttribute("aria-hidden","true"),f.append(h("span","cm-spoken",
t.more),l),r.type="button",a.append(c,m),r.append(a,f),r.addEventListener("click",Me),i.append(r,n,uo(e,t,s)),e.stage.after(
i),{show(d,p,g=!1){let y=o().filter(b=>b.holding.zone===p).map(b=>g?`${b.holder.heldBy}${t.comma} ${rt({...b.holding,bounds:null},
t)}`:b.holder.heldBy);c.textContent=d||t.nothing,a.classList.remove("is-noted"),m.textContent=d?y.join(" · "):t.tapHint,
f.hidden=r.disabled=!_t(),q(e.frame)},add(d){d&&(a.classList.add("is-noted"),m.textContent=d)}}}function Se({words:e,canvas:t},{
zone:n,front:o,at:s,places:i}){if(n)return[e.zones[n]?.name??"",n,!0];if(s)return[e.pointOffer,t.zoneAt(s)];let r=i.length===
1&&!o?e.places.find(({id:a})=>a===i[0]):null;return r?[r.name,t.zoneAt(r.at)]:[ct(o,e),null]}function uo(e,t,n){let o=h(
"button","cm-fold",t.fold);return o.type="button",e.side.id="cm-folded",o.setAttribute("aria-controls",e.side.id),o.setAttribute(
"aria-expanded","false"),o.addEventListener("click",()=>{let s=e.frame.classList.toggle("is-unfolded");if(o.setAttribute(
"aria-expanded",String(s)),n(),!s)return;let i=()=>e.side.scrollIntoView({block:"nearest"});i(),window.addEventListener(
"resize",i,{once:!0})}),o}async function Ee(e,t,{change:n,before:o,ground:s}){try{return await Promise.all([t&&e(t),n&&e(n),o&&s.length?e(o):null])}catch(i){
return reportError(i),null}}function $t(e){return JSON.stringify([e.zone,e.front,e.at,e.zones,e.places])}function X(e){return e.parts.frame.classList.
contains("is-beside")}function Nt(e,t){return JSON.stringify([e.day,t.places,X(e)&&[t.zone,t.zones]])}function Ae(e,t,n){
let o=e.canvas.items.filter(({holding:s})=>n.includes(s.zone)||n.includes(s.controller));return o.length?{...t,zones:o.map(
({holding:s})=>s.zone),places:[]}:t}function Te(e,t){return t?{...e,holdings:[...e.holdings,...t.holdings],fronts:[...e.
fronts,...t.fronts]}:e}function ze(e,t,n,o){return n.map(s=>{let i=[s.at[1],s.at[0]],r={renderer:t,pane:"cm-points",className:`cm-point ${s.agrees?
"agrees":"differs"}`},a=s.agrees?L.circleMarker(i,Object.assign({radius:4},r)):go(i,r),c=h("div","cm-tip");return c.append(
h("b","",s.name),h("span","",o.points[s.agrees?"agrees":"differs"].replace("{holder}",Pe(o,s.controller)).replace("{pain\
ted}",Pe(o,s.painted)))),a.bindTooltip(c,{className:"cm-tooltip"}).addTo(e)})}function Pe(e,t){return t&&e.holders[t]?.label||
"?"}function go([e,t],n){return L.polyline([[[e-.02,t-.02],[e+.02,t+.02]],[[e-.02,t+.02],[e+.02,t-.02]]],n)}var Bt=!1;function ht(e,t,n){let o=L.latLngBounds([]);for(let s of e)n.zones.includes(s.holding.zone)&&o.extend(s.path.getBounds());
for(let s of t)n.places.includes(s.id)&&o.extend([s.at[1],s.at[0]]);return o}function V(e,t,n,o=1.6){let s=window.matchMedia(
"(prefers-reduced-motion: reduce)").matches,i=t.pad(.35),r={maxZoom:n+o,animate:!s,duration:.7};s?e.fitBounds(i,r):e.flyToBounds(
i,r)}function Oe(){Bt=!0}function Ce(e){if(!Bt)return;Bt=!1;let t=L.latLngBounds([]);for(let n of e.canvas.outlined)t.extend(
n.getBounds());t.isValid()?V(e.map,t,e.homeZoom(),2.8):e.refit()}var w=null,v={...N,stamp:0},Rt=null,mt,ft=null,_e=null,Ne=new Set,Be=!1,Re=[],It=null,$e=null;function Ie(e,t,n){w=e,mt=
t,It=n}function He(e){e.named=Nt(e,v),e.finished=!0,Ft()}function Fe(){Rt&&_(Rt)}var T=()=>v;function Ze(e){Ne=e,w&&J(w)}
function De(e){Re=e,w?.finished&&J(w)}function Xe(e){Be=e,w&&je(w)}function Ht(e,t){e.day=t.day,e.main=t.main,e.statements=
t.statements,e.shownDay=t,e.legend.show(t),e.canvas.show(t,e.acts.ground,e.acts.front,!0,e.finished);for(let n of e.insets)
n.canvas.show(t,e.acts.zone,e.acts.front,!1);K(e.parts,e.words,t)}function We(e,t){ne(e,t),e.shownDay&&e.legend.show(Te(
e.shownDay,t)),e.labels.place(),J(e)}async function yo(e,t,{change:n=null,before:o=null,ground:s=[]}){let i=[t,n,o,...s].
join("|");if(ft===i){_e===i&&z({type:"drawn",day:e.day,file:t});return}ft=i;let r=await Ee(mt,It===t?null:t,{change:n,before:o,
ground:s});if(ft!==i||(r||(ft=null),!r))return;let[a,c,m]=r;a&&Ht(e,a),It=t;for(let f of Ge(e))f.compare(c),f.outline(m,
s);e.legend.changed(c),e.legend.key("outline",!!m),e.swipe.follow(e.shownDay?.labels[e.words.language]??"",o?()=>mt(o):null),
Ce(e),(a||$e!==n)&&J(e),$e=n,_e=i,z({type:"drawn",day:e.day,file:t})}function Ge(e){return[e.canvas,...e.insets.map(t=>t.
canvas)]}function _(e){if(!w?.finished){Rt=e;return}if(e.stamp<v.stamp)return;let t=$t(v);v=Object.assign({},v,e),$t(v)!==
t&&J(w),w.pointsFile!==(v.points||null)&&(w.pointsFile=v.points||null,je(w)),e.day&&yo(w,e.day,e)}async function je(e){let t=v.
points||null;e.parts.frame.classList.toggle("has-points",!!t);let n=Be&&t?await mt(t):{points:[]};if((v.points||null)===
t){for(let o of e.points)o.remove();e.points=ze(e.map,e.canvas.renderers["cm-points"],n.points,e.words)}}function J(e){let{
parts:t,labels:n}=e;R(t.frame),t.frame.classList.toggle("has-selection",!!v.zone);let o=Ae(e,v,Re);t.frame.classList.toggle(
"has-highlight",o.zones.length+o.places.length>0);for(let i of Ge(e))i.mark(o,Ne);for(let i of M(t.frame,".cm-conference\
-place"))i.classList.toggle("is-lit",v.places.includes(i.dataset.place??""));e.chosen.show(...Se(e,v)),e.spot.show(v.at,
e.canvas.renderers["cm-points"]);let s=Nt(e,v);if(s===e.named)n.mark();else for(let i of[n,...e.insets.map(r=>r.labels)])
i.place();e.named=s}function Ke(e){let t=w?.statements[e];t&&_({...v,zones:t.zones,places:t.places})}function Ue(e){let t=w?.
statements[e];if(!w||!t)return;let n=ht(w.canvas.items,w.words.places,t);n.isValid()?V(w.map,n,w.homeZoom()):w.refit()}function dt(){
return v.stamp+=1,v.stamp}var Y=()=>{w?.finished&&(w.refit(),w.labels.place())},Ft=()=>{w?.parts.frame.classList.contains(
"is-narrow")&&X(w)!==pt()&&Y()},Q=()=>w?.map,qe=()=>w?.day,$=()=>w?.canvas,Ve=()=>w?.legend;var Je=!1,Ye=!1;function E(){if(Ye)return window;try{if(window.parent.document)return window.parent}catch(e){if(!(e instanceof DOMException))
throw e}return window}var Zt=e=>e.slice(e.lastIndexOf("/")+1),Qe=e=>typeof e=="string"&&!!E().controlmapParts?.has(Zt(e));
async function tn(e){if(typeof e!="string")return null;let{controlmapParts:t}=E(),n=t?.get(Zt(e));t?.delete(Zt(e));let o=await n;
return typeof o?.json=="function"?o.ok?o.json().catch(()=>null):null:o??null}function z(e){let t=e.type!=="ready"&&e.type!==
"drawn",n={stamp:t?dt():0,...e},o=E();t&&!Ye&&!o.ControlMapPage?.channel()&&(o.controlmapAct=n),o.dispatchEvent(new o.CustomEvent(
"controlmap",{detail:n}))}function _t(){return M(E().document,".cm-panel").find(e=>e.offsetParent)}function pt(){let{page:e}=document.
body.dataset;return e?e!=="map":E()!==window&&!!window.frameElement?.closest('[class*="-page"]:not(.st-key-map-page)')}async function Me(){
document.fullscreenElement&&await document.exitFullscreen();let e=_t();e&&(e.tabIndex=-1,e.scrollIntoView(),e.focus({preventScroll:!0}))}
var wo=([e,t,n])=>.299*e+.587*t+.114*n;function R(e){let t=E().document.querySelector(".stApp"),n=t&&getComputedStyle(t).
backgroundColor.match(/[\d.]+/g),o=n?wo(n.map(Number))<110:window.matchMedia("(prefers-color-scheme: dark)").matches;document.
documentElement.classList.toggle("cm-dark",o),e.classList.toggle("is-dark",o),Je||bo(e,t),Je=!0}function bo(e,t){let n=()=>R(
e);t&&new MutationObserver(n).observe(t,{attributes:!0,attributeFilter:["class","style"]}),window.matchMedia("(prefers-c\
olor-scheme: dark)").addEventListener("change",n)}function en(){let t=M(document,'link[rel="stylesheet"]').filter(o=>!o.
sheet),n=o=>new Promise(s=>{for(let i of["load","error"])o.addEventListener(i,s,{once:!0})});return Promise.all(t.map(n))}
function q(e){window.Streamlit&&e.classList.contains("is-narrow")&&window.Streamlit.setFrameHeight(Math.ceil(e.scrollHeight)+
2)}var ut=null;function nn(e){let t=document.querySelector(".cm-frame"),n=Q(),o=E().document,s=o.querySelector(".cm-here");
s&&(s.textContent=o.location.href);for(let i of[o.documentElement,document.documentElement])i.classList.toggle("is-print\
ed",e);!t||!n||(e?(ut={center:n.getCenter(),zoom:n.getZoom()},document.documentElement.classList.remove("cm-dark"),t.classList.
remove("is-dark")):R(t),Y(),!e&&ut&&n.setView(ut.center,ut.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>nn(
!0));window.addEventListener("afterprint",()=>nn(!1));function W(e){z({type:"zone",id:e}),_({...N,zone:e,stamp:T().stamp})}function vo(e){z({type:"front",id:e}),_({...N,front:e,
stamp:T().stamp})}function Dt(e){let t=$(),n=t?.words.places.find(s=>s.id===e),o=n&&t?.zoneAt(n.at);return{...N,zones:o?
[o]:[],places:[e]}}function Xt(e){z({type:"place",id:e}),_({...Dt(e),stamp:T().stamp})}function on(e,t){z({type:"at",id:e}),
_({...N,at:t,stamp:T().stamp})}function sn(e){return{zone:W,ground:(n,o)=>{W(n),o&&e(o)},front:vo}}var ko=2.2;function rn(e,t){let n=$();if(!n)return;let o=i=>i===e?[t]:[],s=ht(n.items,n.words.places,{zones:o("zone"),places:o(
"place")});s.isValid()&&V(n.map,s,n.map.getMinZoom(),ko)}function Lo(){let e=$(),{at:t,places:n,zone:o}=T(),s=e?.words.places.
find(({id:a})=>a===n[0]),i=e?.items.find(({holding:a})=>a.zone===o),r=t??s?.at??i?.holding.label_spots[0];return r?L.latLng(
r[1],r[0]):null}function an(e){let{zoomIn:t}=e;e.zoomIn=(n,o)=>{let s=Lo();return!s||!e.getBounds().contains(s)?t.call(e,
n,o):e.setZoomAround(s,e.getZoom()+(n??e.options.zoomDelta??1),o)}}var Gt="cm-incidents",So=18,Mo=44,Eo=2.6,Wt=30,Ao=.006,cn=4,ln=[],jt=[],gt=null,Kt=null;function yt(e){let t=$();t&&(jt=
e,gt!==t&&t.map.on("zoomend",()=>Ut(t)),gt=t,t.map.getPane(Gt)||(t.map.createPane(Gt).style.zIndex="620"),Ut(t),Ve()?.key(
"events",jt.length>0))}function Ut(e){for(let t of ln)t.remove();ln=zo(e,jt).map(t=>Oo(e,t))}var To=e=>!!(Kt&&e.some(({at:t})=>Po(
t,Kt))),Po=(e,t)=>e.every((n,o)=>Math.abs(n-t[o])<Ao);function fn(e){Kt=e,gt&&Ut(gt)}function zo(e,t){let n=new Map,o=[];
for(let s of t){let{x:i,y:r}=e.map.project([s.at[1],s.at[0]]),[a,c]=[Math.floor(i/Wt),Math.floor(r/Wt)],f=[-1,0,1].flatMap(
d=>[-1,0,1].flatMap(p=>n.get(`${a+d} ${c+p}`)??[])).find(d=>Math.hypot(d.x-i,d.y-r)<Wt);if(f){f.count+=s.count,f.spots.push(
s);continue}let l={at:[s.at[1],s.at[0]],count:s.count,spots:[s],x:i,y:r};o.push(l),n.set(`${a} ${c}`,[...n.get(`${a} ${c}`)??
[],l])}return o}function Oo(e,t){let{at:n,count:o,spots:s}=t,i=Math.min(Mo,So+Eo*Math.sqrt(o-1)),r=s.length>1?e.words.legend.
cluster.replace("{n}",String(o)):s[0].label,a=L.divIcon({html:_o(e,t,i),className:"cm-event-mark",iconSize:[i,i]}),c=L.marker(
n,{icon:a,pane:Gt,keyboard:!0,title:"",alt:r}).addTo(e.map);return c.getElement()?.setAttribute("aria-label",r),c.getElement()?.
classList.toggle("is-lit",To(s)),c.bindTooltip(h("div","cm-tip",r),{className:"cm-tooltip",offset:[0,-i/2],direction:"to\
p"}),s.length>1&&e.map.getZoom()<e.map.getMaxZoom()?c.on("click",()=>e.map.fitBounds(L.latLngBounds(s.map(f=>[f.at[1],f.
at[0]])).pad(.3))):c.bindPopup(()=>$o(s),{className:"cm-event-popup",maxWidth:260,minWidth:180}).on("popupopen",Co),c}function Co({
popup:e,target:t}){let n=e.getElement(),o=n?.closest(".cm-stage");if(!n||!o)return;t.closeTooltip();let s=o.getBoundingClientRect(),
{left:i,right:r}=n.getBoundingClientRect(),a=Math.max(s.left+cn-i,0)||Math.min(s.right-cn-r,0);a&&(n.style.marginLeft=`${a}\
px`);let c=n.getBoundingClientRect(),f=[...o.querySelectorAll(".leaflet-bar")].map(d=>d.getBoundingClientRect()).filter(
d=>d.left<c.right&&d.right>c.left&&d.top<c.bottom).map(d=>d.bottom),l=Math.max(s.top,...f.filter(d=>d>c.top))-c.top;l>0&&
(n.style.marginBottom=`${Number.parseFloat(getComputedStyle(n).marginBottom)-l}px`)}function _o(e,{count:t,spots:n},o){let s=o/
2,i=u("svg",{width:o,height:o,viewBox:`0 0 ${o} ${o}`,"aria-hidden":"true"});if(i.append(u("path",{d:hn(s,s-1),class:"cm\
-event"})),t>1){let r=u("text",{x:s,y:s,class:"cm-event-count"});r.textContent=String(t),i.append(r)}else{let r=e.words.
holders[n[0].holder]||{fill:"#888"},a=u("path",{d:hn(s,s-4.5),class:"cm-event-inner"});a.style.fill=r.fill,i.append(a)}return i}
var hn=(e,t)=>`M${e},${e-t} L${e+t},${e} L${e},${e+t} L${e-t},${e} Z`;function $o(e){let t=h("div","cm-event-details");for(let n of e){
t.append(h("p","cm-event-label",n.label));let o=h("ul");for(let[s,i]of n.rows){let r=h("li");r.append(h("b","",s)),i&&r.
append(` ${i}`),r.dir="auto",o.append(r)}n.rest&&o.append(h("li","",n.rest)),o.children.length&&t.append(o)}return t}function I(e,t,n,o,s){let i=h("a",t);i.href="#",i.role="button",i.setAttribute("aria-label",n);let r=u("svg",{viewBox:"0\
 0 16 16",class:"cm-icon"});return r.append(u("path",{d:o})),i.append(r),L.DomEvent.on(i,"click",L.DomEvent.stop).on(i,"\
click",s),i.addEventListener("keydown",a=>{a.key===" "&&(a.preventDefault(),i.click())}),e.zoomControl.getContainer()?.append(
i),i}function mn(e,t,n){if(!document.fullscreenEnabled)return;let o=I(e,"cm-full",n.fullScreen,"M2 6V2h4m4 0h4v4m0 4v4h-\
4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():t.requestFullscreen().catch(()=>{o.hidden=!0})}),
s=()=>o.setAttribute("aria-pressed",String(!!document.fullscreenElement));document.addEventListener("fullscreenchange",s),
s()}var No=54,Bo=12.2,Ro=130,Io=200,Ho=1.12,Fo=.48;function qt({frame:e,head:t}){let n=E(),o=Number.parseFloat(n.getComputedStyle(
n.document.documentElement).fontSize),s=n===window?e:window.frameElement,i=Math.max(0,s.getBoundingClientRect().top+n.scrollY)+
t.offsetHeight,r=n.innerHeight-i-No-Bo*o;if(r<Io&&!e.classList.contains("is-tight"))return e.classList.add("is-tight"),qt(
{frame:e,head:t});let a=Math.min(e.clientWidth*Ho,n.innerHeight*Fo);return Math.round(Math.max(Ro,Math.min(a,r)))}var dn={zoom:0,moved:0};function pn(e,t,n,o,s,i){if(e)return[{from:[4,Math.round(o*.06)],to:[6,Math.round(o*(t?.06:.14))],
...dn}];let r=[],a=Array.from({length:168/28+1},(c,m)=>m*28);for(let[c,m]of n)for(let f of c===null||m===null?a:[0])for(let l of s>
168?[...a,s]:a){let d=[c===null?6+f:c,8],p=[m===null?6+f:m,10+l],g=i(L.point(d).add(p));Number.isFinite(g)&&r.push({from:d,
to:p,zoom:g,moved:f+l})}return r.length?r.sort((c,m)=>m.zoom-c.zoom||c.moved-m.moved):[{from:[0,0],to:[0,0],...dn}]}function un(e,t,n){
let o=n.childElementCount?n.offsetWidth+14:6,s=t.offsetWidth+14;return e.frame.dir==="rtl"?[[null,o],[s,null],[s,o]]:[[o,
null],[o,s]]}function gn(e,t){let n=e.getContainer().getBoundingClientRect(),{min:o}=e.getPixelBounds(),s=e.getSize().divideBy(
2);return({x:i,y:r,width:a,height:c},{from:m,to:f})=>{let l=e.getBoundsZoom(t,!1,L.point(m).add(f)),p=e.project(t.getSouthWest(),
l).add(e.project(t.getNorthEast(),l)).add(L.point(f)).subtract(m).divideBy(2).subtract(s),g=e.getZoomScale(e.getZoom(),l),
y=(p.x+i-n.x)*g-o.x+n.x,b=(p.y+r-n.y)*g-o.y+n.y;return new DOMRect(y,b,a*g,c*g)}}var Zo=640,Do=20,yn=36,Xo=8e3;function xn(e,t){let n=h("div","cm-frame");n.dir=t.direction,n.lang=t.language,e.before(n);
let o=h("div","cm-head"),s=h("div","cm-title",t.title);s.id="cm-title",n.setAttribute("role","region"),n.setAttribute("a\
ria-labelledby",s.id);for(let l of document.querySelectorAll('meta[name="viewport"]'))l.setAttribute("content","width=de\
vice-width, initial-scale=1");let i=h("div","cm-subtitle"),r=h("div","cm-finding");o.append(s,r,i);let a=h("div","cm-sta\
ge");a.append(e);let c=h("div","cm-side"),m=h("div","cm-foot"),f=h("div","cm-source",t.source);return m.append(f),n.append(
o,a,c,m),{frame:n,head:o,stage:a,side:c,foot:m,title:s,finding:r,subtitle:i,source:f}}function wn(e,t){let{x:n,y:o,width:s,
height:i}=e.getBoundingClientRect();return new DOMRect(n,o-t,s,i+t)}function bn(e,t,n,o,s,i){let r=e.frame.clientWidth<Zo,
a=r&&pt();e.frame.classList.toggle("is-narrow",r),e.frame.classList.toggle("is-beside",a),e.frame.classList.remove("is-t\
ight"),r&&e.frame.style.setProperty("--cm-stage",`${qt(e)}px`);let c=r?e.side:e.stage;if(o.parentNode!==c&&c.append(s,o),
t.invalidateSize({animate:!1}),Math.min(e.stage.clientWidth,e.stage.clientHeight)<Do)return r;let m=L.latLngBounds([[n[1],
n[0]],[n[3],n[2]]]),f=r?[]:[o,...M(s,":scope > *")],l=yn+14+Math.max(o.offsetHeight,s.offsetHeight),d=S=>t.getBoundsZoom(
m,!1,S),p=pn(r,a,un(e,o,s),e.stage.clientHeight,l,d),g=S=>t.fitBounds(m,{animate:!1,paddingTopLeft:S.from,paddingBottomRight:S.
to});g(p[0]);let y=f.map(S=>wn(S,S===o?yn:0)),b=gn(t,m),x=S=>!y.some(Tt=>i.ground(b(Tt,S))),P=p.find(x)??p[p.length-1];return P!==
p[0]&&g(P),Wo(t.zoomControl.getContainer(),i.much),r}function Wo(e,t){let n=()=>M(e,"a").some(i=>t(wn(i,0))),o=e.parentElement,
s=o?.parentElement&&M(o.parentElement,".leaflet-top").find(i=>i!==o);!o||!s||!n()||(s.append(e),n()&&o.append(e))}function vn(e,t,n){
let o=L.Control.Scale.extend({_updateMetric(i){let r=this._getRoundNum(i)/1e3,a=new Intl.NumberFormat(n.locale).format(r);
this._updateScale(this._mScale,n.distance.replace("{km}",a),r*1e3/i)}}),s=new o({imperial:!1,maxWidth:110}).addTo(e).getContainer();
s&&t.prepend(s)}function kn(e,t){t.direction==="rtl"&&e.zoomControl.setPosition("topright"),M(e.zoomControl.getContainer(),
"a").forEach((o,s)=>{o.title="",o.setAttribute("aria-label",s===0?t.zoomIn:t.zoomOut)})}function Ln(e,t,n){if(n.base.choices.
length<2)return;let o=h("label","cm-base",`${n.base.label} `),s=h("select");for(let c of n.base.choices)s.append(new Option(
c.name,c.id));o.append(s);let i=h("span","cm-credit");t.foot.append(o,i);let r=null,a;s.addEventListener("change",()=>{let c=n.
base.choices.find(f=>f.id===s.value);if(r&&r.remove(),r=null,clearTimeout(a),i.textContent=c?.credit??"",t.frame.classList.
remove("has-raster"),!c?.url)return;let m=()=>{i.textContent=n.base.silent};r=L.tileLayer(c.url,{maxZoom:18,pane:"cm-ras\
ter"}).addTo(e),r.once("tileerror",m),a=setTimeout(m,Xo),r.once("tileload",()=>{clearTimeout(a),i.textContent=c.credit,t.
frame.classList.add("has-raster")})})}function Sn(e,t){let n=h("div","cm-insets"),o=[];for(let s of e.insets){let i=h("div","cm-inset"),r=h("div","cm-inset-ma\
p");i.append(h("div","cm-inset-name",t.insets[s.id]),r),n.append(i),o.push({holder:r,inset:s})}if(t.conference.places.length){
let s=h("div","cm-inset cm-conference");s.append(h("div","cm-inset-name",t.conference.title));for(let i of t.conference.
places){let r=h("div","cm-conference-place");r.dataset.place=i.id;let a=h("span","cm-arrow","↑");a.style.transform=`ro\
tate(${i.bearing}deg)`,a.setAttribute("aria-hidden","true"),r.append(a,h("span","",i.name),h("span","cm-far",i.distance)),
s.append(r)}n.prepend(s)}return{insets:n,maps:o}}function k(e,t,n,o){return{left:e,top:t,right:e+n,bottom:t+o}}function tt(e,t){return e.left<t.right+2&&t.left<e.right+2&&
e.top<t.bottom+2&&t.top<e.bottom+2}function et(e,t){return e.left>=t.left&&e.right<=t.right&&e.top>=t.top&&e.bottom<=t.bottom}
function xt(e){let t=e.split(" "),n=Math.ceil(t.length/2);return t.length>1?[e,`${t.slice(0,n).join(" ")}
${t.slice(n).join(" ")}`]:[e]}var C=2,Go=12e3,jo=5e3,Vt=-1,Mn=-2,En=e=>(e*37+11)%256;function Ko(e){let t=new Int16Array(e.length/4);for(let n=0,o=0;n<
t.length;n++,o+=4)e[o+3]===0?t[n]=Vt:t[n]=e[o+3]===255&&e[o+1]===En(e[o])?e[o]-1:Mn;return t}var wt=class{constructor(t,n,o){
this.columns=Math.max(1,Math.ceil(n.x/C)),this.rows=Math.max(1,Math.ceil(n.y/C));let s=document.createElement("canvas");
s.width=this.columns,s.height=this.rows;let i=s.getContext("2d",{willReadFrequently:!0});i.setTransform(1/C,0,0,1/C,-o.x/
C,-o.y/C),t.forEach((r,a)=>{i.fillStyle=`rgb(${a+1},${En(a+1)},0)`,i.fill(new Path2D(A(r.path).getAttribute("d")??""),"e\
venodd")}),this.index=Ko(i.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(t.length);for(let r of this.
index)r>=0&&(this.extent[r]+=C*C)}at(t,n){let o=Math.floor(t/C),s=Math.floor(n/C);return o<0||s<0||o>=this.columns||s>=this.
rows?Vt:this.index[s*this.columns+o]}holds(t,n){if(this.at(n.left,n.top)!==t||this.at(n.right,n.bottom)!==t)return!1;for(let o=n.
top;o<=n.bottom;o+=4)for(let s=n.left;s<=n.right;s+=4)if(this.at(s,o)!==t)return!1;return!0}hidden(t){let n=0,o=0;for(let s=t.
top;s<=t.bottom;s+=6)for(let i=t.left;i<=t.right;i+=6)n+=this.weight(this.at(i,s)),o++;return n/o}weight(t){if(t===Vt)return 0;
let n=t===Mn?0:this.extent[t];return n>Go?.35:n>jo?1.4:4}};var Uo=[18,28,40,54,70,88,108,130,156,186,220,260],An=24,qo=6,Vo=12,Jo=110,Yo=300,Qo=900,ts=90,es=3e3;function ns(e,t,n,o){
let s=(i,r,a)=>Math.sign((r.x-i.x)*(a.y-i.y)-(r.y-i.y)*(a.x-i.x));return s(e,t,n)!==s(e,t,o)&&s(n,o,e)!==s(n,o,t)}function Jt(e,t,n){
let o=n.x-t.x,s=n.y-t.y;if(Math.max(t.x,n.x)<e.left||Math.min(t.x,n.x)>e.right||Math.max(t.y,n.y)<e.top||Math.min(t.y,n.
y)>e.bottom)return!1;let i=s*(e.left-t.x),r=s*(e.right-t.x),a=o*(e.top-t.y),c=o*(e.bottom-t.y);return Math.max(a,c)>=Math.
min(i,r)&&Math.min(a,c)<=Math.max(i,r)}function os(e,t){return t.x>=e.left-4&&t.x<=e.right+4&&t.y>=e.top-4&&t.y<=e.bottom+
4}function ss(e,t){return{x:Math.max(t.left,Math.min(e.x,t.right)),y:Math.max(t.top,Math.min(e.y,t.bottom))}}function bt(e,t,n,o,s){
let i=[];for(let r of Uo)for(let a=0;a<An;a++){let c=2*Math.PI*a/An,m=t.x+Math.cos(c)*(r+o/2),f=t.y+Math.sin(c)*(r+s/2),
l=k(m-o/2,f-s/2,o,s);if(!e.free(l))continue;let d=ss(t,l),p=Math.hypot(d.x-t.x,d.y-t.y),g=e.taken.filter(b=>!os(b,t)&&Jt(
b,t,d)).length,y=p+p*p/ts;i.push({form:n,box:l,wide:is(l),end:d,cost:y+Jo*e.ground.hidden(l)+Yo*g})}return i}function is(e){
return k(e.left-4,e.top-4,e.right-e.left+8,e.bottom-e.top+8)}function rs(e,t){if(tt(e.chosen.box,t.chosen.box))return 1/0;
let n=[ns(e.spot,e.chosen.end,t.spot,t.chosen.end),Jt(e.chosen.wide,t.spot,t.chosen.end),Jt(t.chosen.wide,e.spot,e.chosen.
end)];return Qo*n.filter(Boolean).length}function as(e,t){let n=null,o=1/0;for(let s of e.room){if(s.cost>=o)break;let i=s.
cost;for(let r of t){if(i>=o)break;r.chosen&&(i+=rs({spot:e.spot,chosen:s},{spot:r.spot,chosen:r.chosen}))}i<o&&(n=s,o=i)}
return e.chosen=n,o}function cs(e){let t=[e,e.slice().sort((n,o)=>n.room.length-o.room.length)];for(let n=1;n<Math.min(Vo,
e.length);n++){let o=e.slice(n).concat(e.slice(0,n));t.push(n%2?o.reverse():o)}return t}function Tn(e){let t=[],n=1/0;for(let o of cs(
e)){for(let i of e)i.chosen=null;let s=1/0;for(let i=0;i<qo;i++){let r=s;s=0;for(let a of o)s+=Math.min(es,as(a,o.filter(
c=>c!==a&&c.chosen)));if(s===r)break}s<n&&(n=s,t=e.map(i=>i.chosen))}e.forEach((o,s)=>{o.chosen=t[s]})}var ls=160;function hs({options:e},t){let n=e.most?.()??t.length;if(t.length<=n)return t;let o=e.foremost?.()??[],s=r=>(r.
right-r.left)*(r.bottom-r.top),i=([r,a])=>(o.includes(r.holding.zone)?1e12:r.zone.silent?0:1e9)+s(a);return t.slice().sort(
(r,a)=>i(a)-i(r)).slice(0,n)}function Pn(e,[t,n]){return Math.min(n.right-n.left,n.bottom-n.top)<st?{x:(n.left+n.right)/
2,y:(n.top+n.bottom)/2}:e.at(t.holding.label_spots[0])}function fs({view:e,covered:t},{x:n,y:o}){let s=k(n,o,0,0);return et(
s,e)&&!t.some(i=>et(s,i))}function zn(e,t){let n=t.filter(s=>fs(e,Pn(e,s))),o=hs(e,n).map(([s,i])=>{let r=Pn(e,[s,i]),a=ms(
e,s),c=xt(s.zone.label).flatMap(f=>{a.textContent=f;let[l,d]=e.sized(`callout${f}`,a);return bt(e,r,f,l,d).filter(({end:p})=>Math.
hypot(p.x-r.x,p.y-r.y)<=ls)});return{element:a,spot:r,room:c.sort((f,l)=>f.cost-l.cost),chosen:null}});Yt(e,o);for(let{element:s,
chosen:i}of o)i&&(s.textContent=i.form)}function Yt(e,t){Tn(t);for(let{element:n,spot:o,chosen:s}of t){if(!s){n.remove();
continue}e.put(n,s.box),ds(e,o,s.end)}}function ms(e,t){let n=h("button","cm-label cm-callout",t.zone.label);return n.type=
"button",n.dataset.zone=t.holding.zone,n.setAttribute("aria-label",t.aria),n.style.setProperty("--holder",t.holder.fill),
n.style.setProperty("--holder-dark",t.holder.dark),n.addEventListener("click",o=>{o.stopPropagation(),e.options.choose(t.
holding.zone)}),n}function ds(e,t,n){let o=Math.min(t.x,n.x)-3,s=Math.min(t.y,n.y)-3,i={width:Math.abs(t.x-n.x)+6,height:Math.
abs(t.y-n.y)+6},r=u("svg",{class:"cm-leader",...i,"aria-hidden":"true"});r.style.transform=`translate(${o+e.origin.x}px,${s+
e.origin.y}px)`;let a=u("line",{x1:t.x-o,y1:t.y-s,x2:n.x-o,y2:n.y-s});r.append(a,u("circle",{cx:t.x-o,cy:t.y-s,r:2})),e.
root.prepend(r);let c=Math.ceil(Math.hypot(n.x-t.x,n.y-t.y)/5);for(let m=0;m<=c;m++){let f=t.x+(n.x-t.x)*m/Math.max(1,c),
l=t.y+(n.y-t.y)*m/Math.max(1,c);e.taken.push(k(f-1,l-1,2,2))}}var ps=26,us=300,gs=80;function ys(e){let t=Math.ceil(e.length/ps),n=Math.ceil(e.length/t)+2;return e.split(" ").reduce(
(o,s)=>{let i=o.at(-1);return i===void 0||i.length+s.length>=n?o.push(s):o[o.length-1]=`${i} ${s}`,o},[]).join(`
`)}var xs=(e,t)=>Math.hypot(t.x-e.x,t.y-e.y)<=gs;function On(e,t){let n=t.map(({at:o,text:s})=>{let i=ys(s),r=h("div","c\
m-label cm-remark",i),[a,c]=e.sized(`remark${i}`,r),m=e.at(o),l=bt(e,m,i,a,c).map(p=>({...p,cost:p.cost+us*e.ground.hidden(
p.box)})).filter(({end:p})=>xs(m,p)).sort((p,g)=>p.cost-g.cost);return{element:r,spot:m,room:l,chosen:null}});Yt(e,n)}var ws=3;function _n(e,t){let n=[],o=new Set;t.forEach((s,i)=>{if(o.has(s.holding.zone))return;o.add(s.holding.zone);let r=bs(
e,s);if(!r)return;(Math.min(r.right-r.left,r.bottom-r.top)<st||!vs(e,s,i,r))&&n.push([s,r])}),zn(e,n)}function bs(e,t){let n=t.
path.getBounds(),o=e.map.latLngToContainerPoint(n.getNorthWest()),s=e.map.latLngToContainerPoint(n.getSouthEast());return s.
x<0||s.y<0||o.x>e.view.right||o.y>e.view.bottom?null:{left:o.x,top:o.y,right:s.x,bottom:s.y}}function vs(e,t,n,o){let s=t.
zone.label.split(" ");if(o.right-o.left<ws*Math.max(...s.map(a=>a.length)))return!1;let i=xt(t.zone.label),r=t.holding.label_spots.
map(a=>e.at(a));return[""," is-small"].some(a=>i.some(c=>Cn(e,t,n,c+a,c,a,r))||i.some(c=>Cn(e,t,n,c+a,c,a,ks(e,o,r[0]))))}
function ks(e,t,n){let o=[],s=Math.max(5,Math.ceil((t.right-t.left)/40));for(let i=Math.max(t.left,0);i<Math.min(t.right,
e.view.right);i+=s)for(let r=Math.max(t.top,0);r<Math.min(t.bottom,e.view.bottom);r+=s)o.push({x:i,y:r,far:Math.hypot(i-
n.x,r-n.y)});return o.sort((i,r)=>i.far-r.far)}function Cn(e,t,n,o,s,i,r){let a=h("div",`cm-label cm-zone-name${i}`,s);a.
dataset.zone=t.holding.zone,a.style.setProperty("--holder-dark",t.holder.dark),a.style.setProperty("--holder-light",t.holder.
light);let[c,m]=e.sized(`zone${o}`,a);for(let f of r){let l=k(f.x-c/2,f.y-m/2,c,m);if(e.ground.holds(n,l)&&e.free(l))return e.
put(a,l),!0}return a.remove(),!1}var Ls={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},G=class{constructor(t,n){this.map=t,this.options=n,this.
root=h("div","cm-label-layer leaflet-zoom-hide"),t.getPane("cm-labels")?.append(this.root),this.sizes=new Map,this.scene=
null,this.first=null,this.taken=[],this.covered=[],this.view=k(0,0,0,0),this.origin=L.point(0,0),this.ground=null,this.begun=
!1,t.on("zoomstart",()=>{this.root.replaceChildren(),this.scene=null}),t.on("resize",()=>{this.sizes.clear(),this.scene=
null});let o=()=>queueMicrotask(()=>{this.begun&&this.items().length&&this.place()});t.on("moveend resize",o)}sized(t,n){
this.root.append(n);let o=this.sizes.get(t)??[Math.ceil(n.offsetWidth),Math.ceil(n.offsetHeight)];return this.sizes.set(
t,o),o}place(){this.begun=!0;let t=this.items(),n=this.options.obstacles().map(i=>this.fromScreen(i)),o=this.map.zoomControl?.
getContainer(),s=JSON.stringify([[o?.offsetWidth,o?.offsetHeight],this.map.getZoom(),this.map.getCenter(),this.map.getSize(),
n,this.options.lit(),this.options.foremost?.(),this.options.unnamed?.()]);(s!==this.scene||t[0].path!==this.first)&&this.
placeAll(t,n),this.scene=s,this.first=t[0].path,this.mark()}mark(){for(let t of M(this.root,".cm-callout")){let n=t.dataset.
zone===this.options.selected();t.classList.toggle("is-selected",n),t.setAttribute("aria-pressed",String(n))}}items(){let t=this.
options.ground??this.options.zones;return t?t():[]}placeAll(t,n){this.root.replaceChildren(),this.origin=this.map.containerPointToLayerPoint(
[0,0]);let o=this.map.getSize();this.view=k(2,2,o.x-4,o.y-4),this.taken=[...n],this.covered=n;let s=this.map.zoomControl?.
getContainer();s&&this.taken.push(this.fromScreen(s.getBoundingClientRect())),this.ground=new wt(t,o,this.origin);for(let r of this.
options.lit())this.placePoint(r,"is-lit",!0);for(let r of this.options.places)r.rank==="capital"&&this.placePoint(r);this.
options.zones&&!this.options.unnamed?.()&&_n(this,t);let i=this.map.getZoom()-this.options.homeZoom();for(let r of re.slice(
1))if(!(i+.01<Ls[r]-(this.options.eager||0)))for(let a of this.options.places)a.rank===r&&this.placePoint(a);On(this,this.
options.remarks?.()??[]);for(let r of this.options.areas)this.placeArea(r)}fromScreen(t){let n=this.map.getContainer().getBoundingClientRect();
return k(t.left-n.left,t.top-n.top,t.width,t.height)}free(t){return et(t,this.view)&&!this.taken.some(n=>tt(t,n))}put(t,n){
this.taken.push(n),t.style.transform=`translate(${Math.round(n.left+this.origin.x)}px,${Math.round(n.top+this.origin.y)}\
px)`}at(t){return this.map.latLngToContainerPoint([t[1],t[0]])}placePoint(t,n="",o=!1){let s=this.at(t.at);if(s.x<4||s.y<
4||s.x>this.view.right||s.y>this.view.bottom)return;let i=k(s.x-3,s.y-3,6,6);if(this.taken.some(y=>tt(i,y))&&!o)return;let r=this.
target(t,`cm-label cm-place rank-${t.rank} ${n}`,t.name),[a,c]=this.sized(t.rank+n+t.name,r),m=[[7,-c/2],[-7-a,-c/2]];this.
options.mirrored&&m.reverse();let l=[...m,[-a/2,-7-c],[-a/2,7],[5,-c-3],[5,3],[-a-5,-c-3],[-a-5,3]].map(([y,b])=>k(s.x+y,
s.y+b,a,c)).filter(y=>this.free(y)),d=this.ground.at(s.x,s.y),p=l.find(y=>this.ground.holds(d,y))||l[0];if(!p&&(r.remove(),
!o))return;let g=this.target(t,`cm-dot rank-${t.rank} ${n}`);this.root.append(g),this.taken.push(i),g.style.transform=`t\
ranslate(${Math.round(s.x+this.origin.x)}px,${Math.round(s.y+this.origin.y)}px)`,p&&this.put(r,p)}target({id:t},n,o=""){
let s=h("div",n,o);return s.dataset.place=t,s.addEventListener("click",i=>{i.stopPropagation(),this.options.choosePlace(
t)}),s}placeArea(t){let n=h("div",`cm-label cm-area ${t.kind}`,t.name),[o,s]=this.sized(`area${t.name}`,n),i=this.at(t.at),
r=k(i.x-o/2,i.y-s/2,o,s);this.free(r)?this.put(n,r):n.remove()}};function $n(e,t,n,o,s,i){let r={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,doubleClickZoom:!1,boxZoom:!1,
keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},a=L.map(e,r),[c,m,f,l]=t.bounds,d=()=>a.fitBounds(
[[m,c],[l,f]],{animate:!1});d();let p=new D(a,`cm-${t.id}-`,n,s);p.drawBasemap(o);let g=new G(a,{places:s.places,zones:null,
areas:[],homeZoom:()=>a.getZoom(),eager:1,choose:i.zone,choosePlace:i.place,lit:()=>[],selected:()=>null,mirrored:s.direction===
"rtl",obstacles:()=>[],ground:()=>p.items});return{canvas:p,labels:g,fit(){a.invalidateSize({animate:!1}),d(),g.place()}}}var nt=20,ot=12,Nn=(e="")=>u("svg",{class:`cm-swatch ${e}`,viewBox:`0 0 ${nt} ${ot}`,"aria-hidden":"true"});function Qt(e,t,n){
let o=Nn("is-ground"),s=nt/e.length;if(e.forEach(({fill:r,pale:a},c)=>{let m=u("rect",{x:c*s,y:0,width:s,height:ot,class:`\
cm-swatch-fill${a?" is-pale":""}`});m.style.fill=r,o.append(m)}),n){let r=u("rect",{x:0,y:0,width:nt,height:ot,class:"cm\
-hatch"});r.style.fill=`url(#${n})`,o.append(r)}let i=u("rect",{x:.5,y:.5,width:nt-1,height:ot-1,class:"cm-swatch-edge"});
return i.style.stroke=t,o.append(i),o}function Bn(e){let t=u("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-\
hidden":"true"});return t.append(u("path",{d:"M0,6 H30",class:`cm-front basis-${e}`})),t}function j(...e){let t=Nn();return t.
append(...e),t}var Rn=()=>j(u("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,opacity:.32}),u("path",{d:"M0,6 H20",
class:"cm-front basis-source"})),te=()=>j(u("circle",{cx:10,cy:6,r:4,class:"cm-point agrees"})),In=()=>j(u("path",{d:"M6\
,2 L14,10 M6,10 L14,2",class:"cm-point differs"})),Hn=()=>j(u("path",{d:"M1,6 H19",class:"cm-was-halo"}),u("path",{d:"M1\
,6 H19",class:"cm-was"})),Fn=()=>j(u("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),Zn=()=>j(u("rect",
{x:.5,y:.5,width:nt-1,height:ot-1,class:"cm-change"}));function Dn(e,t,n){let o=[];t.plain&&o.push({fill:e.fill,pale:!1}),
t.pale&&o.push({fill:e.fill,pale:!0});let s=e.pattern!=="none"?n+t.controller:null;return Qt(o,t.shared?F.ink:e.dark,t.shared?
`${n}shared`:s)}var Ss=3;function H(e,t,n=""){let o=h("div",`cm-legend-item ${n}`);return o.append(e,h("span","",t)),o}function Ms(e,t){
let n=new Map;for(let o of[!1,!0])for(let s of t.legend.holders)for(let i of e.holdings){if(i.controller!==s||i.shared!==
o)continue;let r=`${s} ${o}`,a=n.get(r)??{controller:s,shared:o,plain:!1,pale:!1};a[t.zones[i.zone].silent?"pale":"plain"]=
!0,n.set(r,a)}return Array.from(n.values())}var vt=class{constructor(t,n,o){this.words=t,this.prefix=n,this.wishes=o,this.
chosen=new Set,this.listed="",this.holders=h("div","cm-legend-holders"),this.holders.setAttribute("role","group"),this.holders.
setAttribute("aria-label",t.legend.filter),this.lines=h("div","cm-legend-lines"),this.extras=h("div","cm-legend-lines"),
this.element=h("div","cm-legend"),this.element.append(h("div","cm-legend-head",t.legend.title),this.holders,h("div","cm-\
legend-head",t.legend.basis),this.lines,this.extras),this.keys={change:H(Zn(),t.legend.change,"cm-key-change"),outline:H(
Hn(),t.legend.outline),events:H(Fn(),t.legend.events)};for(let i of Object.values(this.keys))i.hidden=!0;let s=h("div","\
cm-legend-marks");s.append(H(te(),t.legend.agrees),H(In(),t.legend.differs)),this.extras.append(...Object.values(this.keys),
this.toggle("cm-toggle-bands",[Rn(),t.legend.band],o.bands),this.toggle("cm-toggle-points",[te(),t.legend.points],o.points),
s)}toggle(t,n,o){let s=h("label",`cm-legend-toggle ${t}`),i=h("input");return i.type="checkbox",i.addEventListener("chan\
ge",()=>{this.element.classList.toggle(`has-${t}`,i.checked),o(i.checked)}),s.append(i,...n),s}show(t){let{words:n}=this,
o=Ms(t,n),s=new Set(t.fronts.map(({basis:f})=>f)),i=n.legend.lines.filter(({basis:f})=>s.has(f)),r=this.paleFills(t),a=JSON.
stringify([o,i,r]);if(a===this.listed)return;this.listed=a;let c=new Set(o.map(({controller:f})=>f)),m=Array.from(this.chosen).
filter(f=>!c.has(f));for(let f of m)this.chosen.delete(f);this.holders.replaceChildren(...o.map(f=>this.holder(f))),this.
lines.replaceChildren(...i.map(({basis:f,text:l})=>H(Bn(f),l)),...this.silent(r)),m.length&&this.wishes.filter(this.chosen)}holder(t){
let{legend:n,holders:o}=this.words,s=o[t.controller],i=h("button",`cm-legend-item${t.shared?" is-wide":""}`);i.type="but\
ton",i.dataset.holder=t.controller,i.title=n.filter,i.setAttribute("aria-pressed",String(this.chosen.has(t.controller)));
let r=t.shared?n.shared.replace("{holder}",()=>s.label):s.label;return i.append(Dn(s,t,this.prefix),h("span","",r)),i.addEventListener(
"click",()=>{this.chosen.delete(t.controller)||this.chosen.add(t.controller);for(let a of this.holders.querySelectorAll(
"button"))a.setAttribute("aria-pressed",String(this.chosen.has(a.dataset.holder??"")));this.wishes.filter(this.chosen)}),
i}paleFills(t){let n=t.holdings.filter(({zone:o})=>this.words.zones[o].silent).sort((o,s)=>s.km2-o.km2);return Array.from(
new Set(n.map(({controller:o})=>this.words.holders[o].fill))).slice(0,Ss)}silent(t){if(!t.length)return[];let n=t.map(o=>({
fill:o,pale:!0}));return[H(Qt(n,F.ink,null),this.words.legend.silent)]}key(t,n){this.keys[t].hidden=!n}changed(t){let[n]=t?.
handovers??[];this.key("change",!!n);let o=this.keys.change.querySelector(".cm-change");n&&(o.style.fill=`url(#${Ot(this.
prefix,n)})`)}};var Es=6371.0088,As=10;function Ts(e){let t=s=>Math.sin(s*Math.PI/360)**2,n=s=>Math.cos(s*Math.PI/180),o=0;return e.reduce(
([s,i],[r,a])=>(o+=2*Es*Math.asin(Math.sqrt(Math.min(1,t(a-i)+n(a)*n(i)*t(r-s)))),[r,a]),e[0]),o}function Ps(e,{locale:t,
measured:n}){return n.replace("{km}",e.toLocaleString(t,{maximumFractionDigits:e<As?1:0}))}function zs({target:e},{places:t}){
let n=e.closest("[data-place]")?.dataset.place;return t.find(o=>o.id===n)?.at}function Xn(e,t,n){let o=e.getContainer(),
s=h("output","cm-measured");o.after(s);let i=e.dragging,r={renderer:t,pane:"cm-points",className:"cm-measure",interactive:!1},
a=L.layerGroup().addTo(e),c=null;function m(d){c=d,f.setAttribute("aria-pressed",String(!!d)),o.classList.toggle("is-mea\
suring",!!d),a.clearLayers();let p=d??[],g=Z()?n.measureTouchHint:n.measureHint;for(let b of p)a.addLayer(L.circleMarker(
b,{...r,radius:3}));p.length>1&&a.addLayer(L.polyline(p,r));let y=p.length>1?Ps(Ts(p.map(({lng:b,lat:x})=>[b,x])),n):g;s.
textContent=d&&y,p.length>1&&s.append(h("span","cm-measure-end",n.measureEnd))}let f=I(e,"cm-ruler",n.measure,"M1 5h14v6\
H1zm3.5 0v3M8 5v3m3.5-3v3",()=>m(c?null:[]));f.setAttribute("aria-pressed","false");let l=d=>{let p=!(d instanceof KeyboardEvent)||
d.key==="Enter"||d.key===" ";if(!(!c||!p||d.target.closest(".leaflet-control"))){if(d.stopImmediatePropagation(),d instanceof
KeyboardEvent)d.preventDefault(),m([...c,e.getCenter()]);else if(d.type==="click"&&!i.moved()){let g=zs(d,n);m([...c,g?L.
latLng(g[1],g[0]):e.mouseEventToLatLng(d)])}}};for(let d of["click","dblclick","keydown"])o.addEventListener(d,l,!0);document.
addEventListener("keydown",({key:d})=>{c&&d==="Escape"&&m(null)})}var kt=e=>e>180?e-360:e,Wn=(e,t)=>e+360*Math.round((t-e)/360);var Os=({lng:e,lat:t})=>`${kt(e).toFixed(3)}_${t.toFixed(3)}`,Lt=class{constructor(t,n,o){this.map=t,this.choose=o,this.
mark=null,this.latlng=t.getCenter();let s=this.button(n.pointOffer);this.under=this.button(n.pointOffer),this.under.hidden=
!0,this.note=h("p","cm-offer-note");let i=h("div");i.append(this.note,s),this.popup=L.popup({className:"cm-offer",closeButton:!1,
autoPan:!1,offset:[0,-2]}).setContent(i);let r=t.getContainer();r.setAttribute("role","group"),r.setAttribute("aria-labe\
l",n.mapKeys),r.addEventListener("keydown",a=>{a.key!=="Enter"||a.target!==r||(a.preventDefault(),this.latlng=t.getCenter(),
this.take())})}button(t){let n=h("button","cm-offer-button",t);return n.type="button",n.addEventListener("click",()=>this.
take()),n}offer(t,n){this.latlng=t,this.note.textContent=n,this.map.getContainer().closest(".is-narrow")?this.under.hidden=
!1:this.popup.setLatLng(t).openOn(this.map)}take(){this.close();let{lng:t,lat:n}=this.latlng;this.choose(Os(this.latlng),
[Number(t.toFixed(3)),Number(n.toFixed(3))])}close(){this.popup.close(),this.under.hidden=!0}show(t,n){if(this.close(),this.
mark&&this.mark.remove(),this.mark=null,!t)return;let o={renderer:n,pane:"cm-points",radius:8,className:"cm-spot",interactive:!1};
this.mark=L.circleMarker([t[1],t[0]],o).addTo(this.map)}};var Gn=.04,ee={"cm-earlier":405,"cm-earlier-lines":421},Cs=["cm-zones","cm-bands","cm-hits","cm-fronts"],_s="M8 1v14M5 5\
 2 8l3 3m6-6 3 3-3 3";function $s({x:e,y:t},n,o,s){let[i,r]=[e+(s?o:0)*n.x,e+(s?1:o)*n.x],[a,c]=[t,t+n.y];return`polygon\
(${i}px ${a}px, ${r}px ${a}px, ${r}px ${c}px, ${i}px ${c}px)`}var St=class{constructor(t,n,o,s,i){this.canvas=t,this.map=
t.map,this.words=o,this.dress=s,this.changed=i,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.button=
I(this.map,"cm-swiper",o.swipe,_s,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed","false"),this.button.
hidden=!0,this.days=[h("span","cm-swipe-day"),h("span","cm-swipe-day")],this.divider=h("div","cm-divider"),this.divider.
tabIndex=0;for(let[r,a]of Object.entries({role:"slider","aria-label":o.swipe,"aria-valuemin":"0","aria-valuemax":"100"}))
this.divider.setAttribute(r,a);this.divider.hidden=!0,n.append(this.divider,...this.days),this.divider.addEventListener(
"pointerdown",r=>this.divider.setPointerCapture(r.pointerId)),this.divider.addEventListener("pointermove",r=>{if(!this.divider.
hasPointerCapture(r.pointerId))return;let{left:a,width:c}=n.getBoundingClientRect();this.move((r.clientX-a)/c)}),this.divider.
addEventListener("keydown",r=>{let a={ArrowLeft:-Gn,ArrowRight:Gn,Home:-1,End:1}[r.key];a&&(r.preventDefault(),this.move(
this.at+a))}),this.map.on("move zoomend resize",()=>this.cut())}async follow(t,n){this.later=t,this.load=n,this.on&&await this.
turn(!!n),this.button.hidden!==!n&&(this.button.hidden=!n,this.on||this.changed(null))}async turn(t){let{load:n}=this;this.
on=t;let o=t&&n?await n():null;if(!(n!==this.load||t!==this.on)){for(let s of this.layers)s.remove();this.layers=o?this.
draw(o):[],this.canvas.earlier=o?this.canvas.earlier:[],this.button.setAttribute("aria-pressed",String(t)),this.divider.
hidden=!t,this.days[0].textContent=o?.labels[this.words.language]??"",this.days[1].textContent=o?this.later:"",this.cut(),
this.changed(o)}}draw(t){let{map:n,canvas:o}=this,[s,i]=Object.entries(ee).map(([l,d])=>{let p=n.getPane(l)??n.createPane(
l);return p.style.zIndex=String(d),l!=="cm-earlier"&&(p.style.pointerEvents="none"),o.renderers[l]??=L.svg({pane:l,padding:.3}),
o.renderers[l]}),r=o.ground.toGeoJSON().geometry,a=O(n,r,"cm-ground","cm-earlier",s,!1),{items:c,layers:m}=it(n,s,t,this.
words,"cm-e-","cm-earlier");for(let l of c)this.dress(l);o.earlier=c;let f=t.fronts.map(({geometry:l,basis:d})=>O(n,l,`c\
m-front basis-${d}`,"cm-earlier-lines",i,!1));return[a,...m,...f,O(n,r,"cm-border","cm-earlier-lines",i,!1)]}move(t){this.
at=Math.min(1,Math.max(0,t)),this.cut()}cut(){let{map:t,at:n}=this,o=t.getSize(),s=this.on&&this.layers.length>0;this.divider.
style.left=`${n*100}%`,this.divider.setAttribute("aria-valuenow",String(Math.round(n*100)));let i=t.containerPointToLayerPoint(
[0,0]),r=this.words.direction==="rtl";for(let a of[...Object.keys(ee),...Cs]){let c=t.getPane(a);if(!c)continue;let m=a in
ee===r;c.style.clipPath=s?$s(i,o,n,m):""}}};var Kn=12,jn=4,Ns=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-
Math.max(e.top,t.top));function Bs(e,t,n,o,s=Kn){let i=(l,d,p)=>Math.max(jn,Math.min(l,p-d-jn)),[r,a]=[e.x-t.x/2,e.y-t.y/
2],c=[[e.x+s,a],[e.x-s-t.x,a],[r,e.y-s-t.y],[r,e.y+s]],m=k(e.x-s/2,e.y-s/2,s,s);return c.map(([l,d])=>{let p={x:i(l,t.x,
n.x),y:i(d,t.y,n.y)},g=k(p.x,p.y,t.x,t.y);return{spot:p,hidden:[m,...o].reduce((y,b)=>y+Ns(g,b),0)}}).reduce((l,d)=>d.hidden<
l.hidden?d:l).spot}function Un(){L.Tooltip.include({_setPosition(e){let t=this._map,n=this._container,o=t.getContainer(),
{left:s,top:i}=o.getBoundingClientRect(),r=M(o.closest(".cm-stage")??o,".cm-legend, .cm-inset, .leaflet-bar").filter(l=>!l.
contains(o)).map(l=>l.getBoundingClientRect()).map(l=>k(l.left-s,l.top-i,l.width,l.height)),a={x:n.offsetWidth,y:n.offsetHeight},
c=Kn+Math.abs(L.point(this.options.offset??[0,0]).y),{x:m,y:f}=Bs(t.layerPointToContainerPoint(e),a,t.getSize(),r,c);L.DomUtil.
setPosition(n,t.containerPointToLayerPoint([m,f]))}})}function qn(e){let t=e.toString().replaceAll("%2C",",");return t&&`?${t}`}var Rs=.05,Vn=3;function Is(e){let t=(e??"").split(","),[n,o,s]=t.map(Number);return!(t.length===3&&t.every(r=>/^-?\d{1,3}(\.\d{1,6})?$/.
test(r)))||Math.abs(n)>85||Math.abs(o)>180||s<0?null:{center:[n,o],zoom:s}}var Hs=({lat:e,lng:t},n)=>[e.toFixed(Vn),kt(t).
toFixed(Vn),n.toFixed(2)].join(","),Mt=class{constructor(t,n){this.map=t,this.layOut=n,this.homeZoom=t.getZoom(),this.ready=
!1}goHome(){let{map:t}=this;this.ready=!1,t.setMinZoom(0),t.setMaxBounds(void 0),this.layOut(),this.homeZoom=t.getZoom(),
t.setMinZoom(this.homeZoom),t.setMaxZoom(Math.max(ie,this.homeZoom)),t.setMaxBounds(t.getBounds()),t.options.maxBoundsViscosity=
1,this.ready=!0}refit(){let{map:t}=this,n=this.isHome()?null:{center:t.getCenter(),zoom:t.getZoom()};this.goHome(),n&&t.
setView(n.center,n.zoom,{animate:!1})}isHome(){return this.map.getZoom()<this.homeZoom+Rs}keep(){let t=E(),n=Is(new URLSearchParams(
t.location.search).get(U));if(n){let[o,s]=n.center;this.map.setView([o,Wn(s,this.map.getCenter().lng)],n.zoom,{animate:!1})}
this.map.on("moveend asked",()=>this.note()),t.addEventListener("popstate",()=>this.note())}note(){if(!this.ready)return;
let t=E(),n=new URLSearchParams(t.location.search),o=n.get(U),s=this.isHome()?null:Hs(this.map.getCenter(),this.map.getZoom());
o!==s&&(s?n.set(U,s):n.delete(U),t.history.replaceState(t.history.state,"",t.location.pathname+qn(n)+t.location.hash))}};function Et(e){return typeof e=="string"?fetch(e).then(t=>{if(!t.ok)throw new Error(e);return t.json()}):Promise.resolve(
e)}var Jn=()=>new Promise(e=>{document.hidden?e():requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(e)))});
function Yn(e,t){let n=e.frame.clientWidth,o=e.stage.clientHeight;new ResizeObserver(()=>{if(!e.frame.clientWidth)return;
let s=e.frame.classList.contains("is-narrow"),i=Math.abs(e.frame.clientWidth-n)<2&&(s||Math.abs(e.stage.clientHeight-o)<
2);n=e.frame.clientWidth,o=e.stage.clientHeight,i||t(),!i&&e.stage.clientHeight!==o&&t()}).observe(e.frame)}var Fs=24,Zs=3,Ds=1.4;async function Qn(e,t){Un(),e.attributionControl&&e.attributionControl.remove();let n=typeof t.day==
"string"?t.day:"",o=n.slice(0,n.lastIndexOf("/")+1),s=Qe(t.basemap)?null:Et(t.basemap),[i,r,a]=await Promise.all([At(t.base),
At(t.day),At(t.words),en()]),{drawn:c,view:m,finish:f}=Xs(e,i,a);Ie(c,t.find??(l=>Et(o+l)),n.slice(o.length)||null),Ws(c,
r,m),await Jn(),f(r,await(s??At(t.basemap))),t.events&&yt(t.events),z({type:"ready"}),Fe()}var At=async e=>await tn(e)??
Et(e);function Xs(e,t,n){let o=xn(e.getContainer(),n);R(o.frame);let s=new D(e,"cm-p-",t,n),i=x=>o.frame.classList.toggle(
"has-bands",x),r=new vt(n,"cm-p-",{bands:i,points:Xe,filter:Ze}),a=r.element,{insets:c,maps:m}=Sn(t,n);vn(e,o.foot,n),kn(
e,n),an(e),Ln(e,o,n);let f=new G(e,{places:n.places,zones:()=>s.items.slice().sort((x,P)=>P.holding.km2-x.holding.km2),unnamed:()=>s.
earlier.length>0,areas:n.areaNames,homeZoom:()=>l.homeZoom,choose:W,choosePlace:Xt,mirrored:n.direction==="rtl",lit:()=>n.
places.filter(x=>T().places.includes(x.id)),selected:()=>T().zone,most:()=>X(y)?Zs:Fs,foremost:()=>X(y)?[T().zone,...T().
zones]:[T().zone],remarks:()=>y.main&&!s.earlier.length&&l.isHome()&&!o.frame.classList.contains("is-narrow")?n.remarks:
[],obstacles:()=>[a,...M(c,":scope > *")].filter(x=>o.stage.contains(x)&&x.offsetParent).map(x=>x.getBoundingClientRect())}),
l=new Mt(e,()=>{let x=()=>e.containerPointToLayerPoint([0,0]),P={ground:S=>s.cover.overlapsAny(f.fromScreen(S),x()),much:S=>s.
cover.overlaps(f.fromScreen(S),x())};bn(o,e,t.bounds,a,c,P)}),d=()=>{for(let x of y.insets)x.fit();q(o.frame)},p=()=>{l.
goHome(),d()};I(e,"cm-home",n.wholeCountry,"M1.5 8.5 8 2.5l6.5 6M3.5 7v7h3.5v-4h2v4h3.5V7",()=>{l.goHome(),l.note()}),mn(
e,o.frame,n),Xn(e,s.renderers["cm-points"],n),ge(e,o.stage,n,()=>l.isHome());let g=new Lt(e,n,on),y={map:e,parts:o,canvas:s,
words:n,insets:[],labels:f,legend:r,day:null,shownDay:null,swipe:new St(s,o.stage,n,x=>s.dress(x,W,!1),x=>We(y,x)),main:!1,
statements:{},points:[],pointsFile:null,acts:sn(x=>{let P=s.changeAt(x);g.offer(x,P),y.chosen.add(P)}),spot:g,chosen:Le(
o,n,g.under,()=>s.items,d),finished:!1,named:"",refit:p,homeZoom:()=>l.homeZoom};return e.on("moveend",()=>{let x=e.getZoom()>
l.homeZoom+Ds&&!o.frame.classList.contains("is-narrow");c.classList.toggle("is-needless",x)}),{drawn:y,view:l,finish:(x,P)=>{
e.getSize().x!==e.getContainer().clientWidth&&l.goHome(),s.drawBasemap(P),s.showAroundFronts(x,y.acts.front),y.insets=m.
map(({holder:S,inset:Tt})=>$n(S,Tt,t,P,n,{zone:W,place:Xt}));for(let S of y.insets)S.canvas.show(x,y.acts.zone,y.acts.front,
!1);d(),f.place(),He(y),l.keep(),Yn(o,()=>{l.refit(),d()})}}}function Ws(e,t,n){K(e.parts,e.words,t),e.legend.show(t),e.
chosen.show("",null),n.goHome(),Ht(e,t),q(e.parts.frame)}window.ControlMap={apply:e=>{_(e),Q()?.fire("asked")},bringTo:rn,day:qe,fly:Ue,flyToNext:Oe,hover:De,light:Ke,lightIncident:fn,
lookOfPlace:Dt,mainCanvas:$,map:Q,pageTurned:Ft,refit:Y,showIncidents:yt,stamp:dt,start:Qn};})();
