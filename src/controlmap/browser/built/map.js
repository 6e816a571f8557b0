"use strict";(()=>{var Qn="http://www.w3.org/2000/svg";function f(e,t,n){let o=document.createElement(e);return t&&(o.className=t),n!==void 0&&
(o.textContent=n),o}function g(e,t={}){let n=document.createElementNS(Qn,e);for(let[o,s]of Object.entries(t))n.setAttribute(
o,String(s));return n}function S(e,t){return Array.from(e.querySelectorAll(t),n=>n)}var $={zone:null,front:null,at:null,zones:[],places:[]};function K(e,t,n,o){e.title.textContent=n.main?t.title:t.titleOther,e.finding.textContent=n.main?t.finding:"";let s=(o?[
o,n]:[n]).map(i=>i.labels[t.language]||i.day);e.subtitle.textContent=t.subtitle.replace("{day}",s.join(" / ")),e.source.
textContent=n.main?t.source:t.sourceOther}function ne({parts:e,words:t,shownDay:n},o){for(let s of[e.frame,E().document.
documentElement])s.classList.toggle("is-swiping",!!o);n&&K(e,t,n,o)}function oe(e,t,n){let o=!1;for(let s=0;s+1<e.length;s++){let[i,r]=e[s],[a,c]=e[s+1];r>n!=c>n&&t<i+(a-i)*(n-r)/(c-r)&&(o=
!o)}return o}function Pt(e,[t,n]){return(e.type==="Polygon"?[e.coordinates]:e.coordinates).some(([s,...i])=>oe(s,t,n)&&!i.
some(r=>oe(r,t,n)))}var se={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",dots:""},"counter-diagonal":{lines:"\
M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,\
2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}};var ie=13;var re=["capital","seat","town","base","crossing","village"];var I={fill:"#c9c6bd",ink:"#4a4a4a"};var st=24,j="view";var to={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-poi\
nts":430,"cm-labels":620};function T(e){return e.getElement()}function ce(e){let t={};for(let[n,o]of Object.entries(to)){
let s=e.createPane(n);s.style.zIndex=String(o),["cm-zones","cm-labels","cm-points","cm-hits"].includes(n)||(s.style.pointerEvents=
"none"),n!=="cm-labels"&&n!=="cm-raster"&&(t[n]=L.svg({pane:n,padding:.3}))}return t}function N(e,t,n,o,s){let i={className:s,
pane:n,renderer:o,interactive:!1,smoothFactor:.7},r=t.map(a=>a.geometry);return L.geoJSON(r,{style:()=>i,interactive:!1,
pane:n}).addTo(e)}function le(e,t,n){let o=null;return N(e,[{geometry:n}],"cm-base",t["cm-base"],"cm-ground").eachLayer(
s=>{o??=s}),o}function he(e,t,n,o,s){N(e,n.seas,"cm-base",t["cm-base"],"cm-sea"),N(e,n.neighbours,"cm-base",t["cm-base"],
"cm-neighbour"),s.bringToFront(),N(e,n.roads,"cm-water",t["cm-water"],"cm-road"),N(e,n.rivers,"cm-water",t["cm-water"],"\
cm-river"),N(e,n.lakes,"cm-water",t["cm-water"],"cm-lake"),N(e,[{geometry:o}],"cm-fronts",t["cm-fronts"],"cm-border")}var eo=se;
function ae(e,t,n,o){let s=g("pattern",{id:t,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines:i="",dots:r=""}=eo[n]??
{};i&&s.append(g("path",{d:i,stroke:o,"stroke-width":"1.1"})),r&&s.append(g("path",{d:r,fill:o})),e.append(s)}function no(e,t,n){
if(e.querySelector("defs"))return;let o=g("defs");for(let[s,i]of Object.entries(t))i.pattern!=="none"&&ae(o,n+s,i.pattern,
i.dark);ae(o,`${n}shared`,"cross",I.ink),e.prepend(o)}function P(e,t,n,o,s,i){let r={className:n,pane:o,renderer:s,interactive:i,
smoothFactor:.6};return L.geoJSON(t,{style:()=>r,interactive:i,pane:o}).addTo(e)}function it(e,t,n,o,s,i="cm-zones"){let r=[],
a=[];for(let c of n.holdings){let m=o.holders[c.controller],h=o.zones[c.zone],l=`cm-zone zone-${c.zone} holder-${c.controller}${h.
silent?" is-silent":""}`,d=P(e,c.geometry,l,i,t,!0);a.push(d),d.eachLayer(p=>{r.push({path:p,holding:c,holder:m,zone:h,area:rt(
c,o),aria:""})})}no(t._container,o.holders,s);for(let{path:c,holding:m,holder:h}of r){let l=T(c);l.style.setProperty("--\
holder",h.fill),l.style.setProperty("--holder-dark",h.dark),l.style.setProperty("--holder-light",h.light);let d=m.shared?
"shared":h.pattern!=="none"?m.controller:null;if(!d)continue;let p=P(e,m.geometry,"cm-hatch",i,t,!1);p.eachLayer(x=>{T(x).
style.fill=`url(#${s}${d})`}),a.push(p)}return{items:r,layers:a}}function fe(e,t,n){return n.fronts.map(o=>P(e,o.geometry,
`cm-front basis-${o.basis}`,"cm-fronts",t["cm-fronts"],!1))}function me(e,t,n,o){let s=(a,c,m,h=!1)=>P(e,a,c,m,t[m],h),i=n.
fronts.map(a=>({layer:s(a.geometry,"cm-band","cm-bands"),marginKm:a.margin_km}));return{fronts:n.fronts.map((a,c)=>({front:a,
line:o[c],hit:s(a.geometry,"cm-front-hit","cm-hits",!0)})),bands:i}}function zt(e,t){let n=e.getCenter(),o=L.latLng(n.lat,
n.lng+.1),s=e.latLngToLayerPoint(n).distanceTo(e.latLngToLayerPoint(o))/(e.distance(n,o)/1e3);for(let i of t)i.layer.eachLayer(
r=>{T(r).style.strokeWidth=`${2*i.marginKm*s}px`})}var Ot=(e,{from:t,to:n})=>`${e}from-${t}-to-${n}`;function oo(e,t,n,o){let s=e.querySelector("defs")||e.insertBefore(g("\
defs"),e.firstChild);if(document.getElementById(t))return;let i=g("pattern",{id:t,width:9,height:9,patternUnits:"userSpa\
ceOnUse",patternTransform:"rotate(45)"});i.append(g("rect",{x:0,y:0,width:9,height:9,fill:o}),g("rect",{x:0,y:0,width:3,
height:9,fill:n})),s.append(i)}function de(e,t,n,o,s){return n.handovers.map(i=>{let r=Ot(s,i),a=P(e,i.geometry,"cm-chan\
ge","cm-fronts",t,!1);return oo(t._container,r,o.holders[i.from].fill,o.holders[i.to].fill),a.eachLayer(c=>{T(c).style.fill=
`url(#${r})`}),a})}function pe(e,t,n,o){let s=n.holdings.filter(i=>o.includes(i.zone)).map(i=>i.geometry);return["cm-was\
-halo","cm-was"].flatMap(i=>s.map(r=>P(e,r,i,"cm-fronts",t,!1)))}var Z=()=>window.matchMedia("(hover: none)").matches,so=2400,io=50,ro=12,ue=()=>/Mac|iP(hone|ad)/.test(navigator.platform)?
"⌘":"Ctrl";function ao(e){let t=f("div","cm-hint"),n=f("span");t.setAttribute("aria-hidden","true"),t.append(n),e.append(
t);let o=new Set,s;return i=>{o.has(i)||(o.add(i),n.textContent=i,t.classList.add("is-shown"),clearTimeout(s),s=setTimeout(
()=>t.classList.remove("is-shown"),Math.max(so,i.length*io)))}}function co(e,t){e.dragging.disable(),t.addEventListener(
"pointerdown",({pointerType:n})=>{n==="mouse"&&e.dragging.enable()},{capture:!0});for(let n of["pointerup","pointercance\
l"])document.addEventListener(n,()=>setTimeout(()=>e.dragging.disable()))}function ge(e,t,n,o){let s=ao(t),i=e.getContainer();
i.focus=a=>HTMLElement.prototype.focus.call(i,{preventScroll:!0,...a}),i.addEventListener("wheel",a=>{a.ctrlKey||a.metaKey||
(a.stopImmediatePropagation(),s(n.wheelHint.replace("{button}",ue())))},{capture:!0,passive:!0}),e.on("dragstart",()=>o()&&
s(n.dragHint.replace("{button}",ue()))),navigator.maxTouchPoints>0&&co(e,i);let r=null;i.addEventListener("touchstart",({
touches:a})=>{r=a.length===1?a[0].clientY:null},{passive:!0}),i.addEventListener("touchmove",({touches:a})=>{r!==null&&a.
length===1&&Math.abs(a[0].clientY-r)>ro&&s(n.touchHint)},{passive:!0})}var lo=["ArrowRight","ArrowDown"],ho=["ArrowLeft","ArrowUp"],_t=({front:e},t)=>t!==null&&(e.id===t||e.id.startsWith(`${t}\
.`)),at=e=>e.getLayers().map(T);function xe(e,t,n,o){let s=e.map(({hit:i})=>at(i)[0]);e.forEach(({front:i,hit:r},a)=>{let c=s[a],
m=fo(i,n);c.dataset.front=i.id,c.setAttribute("role","button"),c.setAttribute("aria-label",m),c.setAttribute("aria-press\
ed","false"),c.setAttribute("tabindex",o&&a===0?"0":"-1"),c.addEventListener("keydown",l=>mo(l,s,a,()=>t(i.id))),r.on("c\
lick",l=>{L.DomEvent.stopPropagation(l),r.closeTooltip(),t(i.id)});let h=f("div","cm-tip");h.append(f("b","",ct(i.id,n)),
f("span","",we(i,n))),Z()||r.bindTooltip(h,{sticky:!0,className:"cm-tooltip"})})}function ct(e,t){if(!e)return"";let[n,o]=e.
split(".").map(s=>t.zones[s]?.label??"");return t.front.replace("{one}",()=>n).replace("{other}",()=>o)}var we=(e,t)=>t.
legend.lines.find(n=>n.basis===e.basis)?.text??"",fo=(e,t)=>`${ct(e.id,t)}. ${we(e,t)}`;function mo(e,t,n,o){if(e.key===
"Enter"||e.key===" ")o();else if(lo.includes(e.key))ye(t,n,1);else if(ho.includes(e.key))ye(t,n,-1);else return;e.preventDefault(),
e.stopPropagation()}function ye(e,t,n){let o=e[(t+n+e.length)%e.length];e[t].setAttribute("tabindex","-1"),o.setAttribute(
"tabindex","0"),o.focus()}function be(e,t,n){for(let s of e){let i=_t(s,t);for(let a of[s.line,s.hit].flatMap(at))a.classList.
toggle("is-selected",i);let[r]=at(s.hit);r.getAttribute("aria-pressed")!==String(i)&&r.setAttribute("aria-pressed",String(
i))}let o=n&&e.find(s=>_t(s,t));if(o)for(let s of e)at(s.hit)[0].setAttribute("tabindex",s===o?"0":"-1")}function ve(e,t,n,o){
let s=new Map;for(let r of n)if(_t(r,o))for(let a of r.front.differs)s.set(a.join(),a);let i={renderer:t,pane:"cm-points",
radius:7,className:"cm-differs",interactive:!1};return Array.from(s.values(),([r,a])=>L.circleMarker([a,r],i).addTo(e))}var D=class{constructor(t,n,o,s){this.map=t,this.prefix=n,this.words=s,this.items=[],this.earlier=[],this.layers=[],this.
lines=[],this.compared=[],this.change=null,this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.renderers=
ce(t),this.border=o.border,this.ground=null,t.on("click",()=>A({type:"empty"})),this.bands=[],t.on("zoomend",()=>zt(t,this.
bands))}drawGround(){return this.ground??=le(this.map,this.renderers,this.border),this.ground}drawBasemap(t){he(this.map,
this.renderers,t,this.border,this.drawGround())}show(t,n,o,s,i=!0){this.showGround(t,n,s),i&&this.showAroundFronts(t,o)}showGround(t,n,o){
this.focusable=o,this.drawGround();for(let i of this.layers)i.remove();let s=it(this.map,this.renderers["cm-zones"],t,this.
words,this.prefix);this.items=s.items,this.lines=fe(this.map,this.renderers,t),this.layers=[...s.layers,...this.lines],this.
fronts=[],this.bands=[];for(let i of this.items)this.dress(i,n,o)}showAroundFronts(t,n){let{fronts:o,bands:s}=me(this.map,
this.renderers,t,this.lines);this.layers.push(...o.map(({hit:i})=>i),...s.map(i=>i.layer)),this.fronts=o,this.bands=s,zt(
this.map,this.bands),xe(o,n,this.words,this.focusable)}compare(t){this.change=t;for(let n of this.compared)n.remove();this.
compared=t?de(this.map,this.renderers["cm-fronts"],t,this.words,this.prefix):[]}changeAt({lng:t,lat:n}){let o=this.change?.
handovers.find(({geometry:i})=>Pt(i,[t,n])),s=i=>this.words.holders[i]?.label??"";return o?this.words.changed.replace("{\
from}",()=>s(o.from)).replace("{to}",()=>s(o.to)):""}outline(t,n){for(let o of this.outlined)o.remove();this.outlined=t?
pe(this.map,this.renderers["cm-fronts"],t,n):[]}dress(t,n,o){let s=T(t.path),i=t.holding.zone;t.aria=[t.zone.name,t.holder.
heldBy,t.area].join(`${this.words.comma} `),s.setAttribute("tabindex",o?"0":"-1"),s.setAttribute("role","button"),s.setAttribute(
"aria-label",t.aria),s.setAttribute("aria-pressed","false"),s.dataset.zone=i,s.addEventListener("keydown",c=>{(c.key==="\
Enter"||c.key===" ")&&(c.preventDefault(),n(i))}),t.path.on("click",c=>{L.DomEvent.stopPropagation(c),n(i,c.latlng),t.path.
closeTooltip()});let r=f("div","cm-tip"),a=f("span");r.append(f("b","",t.zone.name),f("span","",t.holder.heldBy),f("span",
"",t.area),a),t.path.on("mousemove",({latlng:c})=>{a.textContent=this.changeAt(c)}),Z()||t.path.bindTooltip(r,{sticky:!0,
className:"cm-tooltip"})}mark(t,n){for(let o of[...this.items,...this.earlier]){let s=T(o.path),i=o.holding.zone===t.zone;
s.classList.toggle("is-selected",i),s.classList.toggle("is-lit",t.zones.includes(o.holding.zone)),s.classList.toggle("is\
-filtered",n.size>0&&!n.has(o.holding.controller)),s.getAttribute("aria-pressed")!==String(i)&&s.setAttribute("aria-pres\
sed",String(i)),i&&document.activeElement!==s&&o.path.bringToFront()}be(this.fronts,t.front,this.focusable);for(let o of this.
rings)o.remove();this.rings=ve(this.map,this.renderers["cm-points"],this.fronts,t.front)}zoneAt(t){return this.items.find(
({holding:n})=>Pt(n.geometry,t))?.holding.zone??null}};function rt(e,t){let n=new Intl.NumberFormat(t.locale,{maximumFractionDigits:0}),
o=e.bounds?t.areaRange:t.area,[s,i]=e.bounds||[0,0];return o.replace("{km2}",n.format(e.km2)).replace("{low}",n.format(s)).
replace("{high}",n.format(i))}function ke(e,t,n,o,s){let i=f("div","cm-under"),r=f("button","cm-chosen"),a=f("span","cm-chosen-text"),c=f("b"),m=f("sp\
an"),h=f("span","cm-more"),l=f("span","","↓");return l.setAttribute("aria-hidden","true"),h.append(f("span","cm-spoken",
t.more),l),r.type="button",a.append(c,m),r.append(a,h),r.addEventListener("click",Se),i.append(r,n,po(e,t,s)),e.stage.after(
i),{show(d,p,x=!1){let b=o().filter(u=>u.holding.zone===p).map(u=>x?`${u.holder.heldBy}${t.comma} ${rt({...u.holding,bounds:null},
t)}`:u.holder.heldBy);c.textContent=d||t.nothing,a.classList.remove("is-noted"),m.textContent=d?b.join(" · "):t.tapHint,
h.hidden=r.disabled=!Ct(),U(e.frame)},add(d){d&&(a.classList.add("is-noted"),m.textContent=d)}}}function Le({words:e,canvas:t},{
zone:n,front:o,at:s,places:i}){if(n)return[e.zones[n]?.name??"",n,!0];if(s)return[e.pointOffer,t.zoneAt(s)];let r=i.length===
1&&!o?e.places.find(({id:a})=>a===i[0]):null;return r?[r.name,t.zoneAt(r.at)]:[ct(o,e),null]}function po(e,t,n){let o=f(
"button","cm-fold",t.fold);return o.type="button",e.side.id="cm-folded",o.setAttribute("aria-controls",e.side.id),o.setAttribute(
"aria-expanded","false"),o.addEventListener("click",()=>{let s=e.frame.classList.toggle("is-unfolded");if(o.setAttribute(
"aria-expanded",String(s)),n(),!s)return;let i=()=>e.side.scrollIntoView({block:"nearest"});i(),window.addEventListener(
"resize",i,{once:!0})}),o}async function Ee(e,t,{change:n,before:o,ground:s}){try{return await Promise.all([t&&e(t),n&&e(n),o&&s.length?e(o):null])}catch(i){
return reportError(i),null}}function $t(e){return JSON.stringify([e.zone,e.front,e.at,e.zones,e.places])}function F(e){return e.parts.frame.classList.
contains("is-beside")}function Nt(e,t){return JSON.stringify([e.day,t.places,F(e)&&[t.zone,t.zones]])}function Me(e,t,n){
let o=e.canvas.items.filter(({holding:s})=>n.includes(s.zone)||n.includes(s.controller));return o.length?{...t,zones:o.map(
({holding:s})=>s.zone),places:[]}:t}function Te(e,t){return t?{...e,holdings:[...e.holdings,...t.holdings],fronts:[...e.
fronts,...t.fronts]}:e}function Pe(e,t,n,o){return n.map(s=>{let i=[s.at[1],s.at[0]],r={renderer:t,pane:"cm-points",className:`cm-point ${s.agrees?
"agrees":"differs"}`},a=s.agrees?L.circleMarker(i,Object.assign({radius:4},r)):uo(i,r),c=f("div","cm-tip");return c.append(
f("b","",s.name),f("span","",o.points[s.agrees?"agrees":"differs"].replace("{holder}",Ae(o,s.controller)).replace("{pain\
ted}",Ae(o,s.painted)))),a.bindTooltip(c,{className:"cm-tooltip"}).addTo(e)})}function Ae(e,t){return t&&e.holders[t]?.label||
"?"}function uo([e,t],n){return L.polyline([[[e-.02,t-.02],[e+.02,t+.02]],[[e-.02,t+.02],[e+.02,t-.02]]],n)}var Bt=!1;function lt(e,t,n){let o=L.latLngBounds([]);for(let s of e)n.zones.includes(s.holding.zone)&&o.extend(s.path.getBounds());
for(let s of t)n.places.includes(s.id)&&o.extend([s.at[1],s.at[0]]);return o}function q(e,t,n,o=1.6){let s=window.matchMedia(
"(prefers-reduced-motion: reduce)").matches,i=t.pad(.35),r={maxZoom:n+o,animate:!s,duration:.7};s?e.fitBounds(i,r):e.flyToBounds(
i,r)}function ze(){Bt=!0}function Oe(e){if(!Bt)return;Bt=!1;let t=L.latLngBounds([]);for(let n of e.canvas.outlined)t.extend(
n.getBounds());t.isValid()?q(e.map,t,e.homeZoom(),2.8):e.refit()}var y=null,v={...$,stamp:0},Rt=null,ft,ht=null,_e=null,$e=new Set,Ne=!1,Be=[],Ht=null,Ce=null;function Re(e,t,n){y=e,ft=
t,Ht=n}function He(e){e.named=Nt(e,v),e.finished=!0,Zt()}function Ie(){Rt&&O(Rt)}var M=()=>v;function Ze(e){$e=e,y&&V(y)}
function De(e){Be=e,y?.finished&&V(y)}function Fe(e){Ne=e,y&&Ge(y)}function It(e,t){e.day=t.day,e.main=t.main,e.statements=
t.statements,e.shownDay=t,e.legend.show(t),e.canvas.show(t,e.acts.ground,e.acts.front,!0,e.finished);for(let n of e.insets)
n.canvas.show(t,e.acts.zone,e.acts.front,!1);K(e.parts,e.words,t)}function Xe(e,t){ne(e,t),e.shownDay&&e.legend.show(Te(
e.shownDay,t)),e.labels.place(),V(e)}async function go(e,t,{change:n=null,before:o=null,ground:s=[]}){let i=[t,n,o,...s].
join("|");if(ht===i){_e===i&&A({type:"drawn",day:e.day,file:t});return}ht=i;let r=await Ee(ft,Ht===t?null:t,{change:n,before:o,
ground:s});if(ht!==i||(r||(ht=null),!r))return;let[a,c,m]=r;a&&It(e,a),Ht=t;for(let h of We(e))h.compare(c),h.outline(m,
s);e.legend.changed(c),e.legend.key("outline",!!m),e.swipe.follow(e.shownDay?.labels[e.words.language]??"",o?()=>ft(o):null),
Oe(e),(a||Ce!==n)&&V(e),Ce=n,_e=i,A({type:"drawn",day:e.day,file:t})}function We(e){return[e.canvas,...e.insets.map(t=>t.
canvas)]}function O(e){if(!y?.finished){Rt=e;return}if(e.stamp<v.stamp)return;let t=$t(v);v=Object.assign({},v,e),$t(v)!==
t&&V(y),y.pointsFile!==(v.points||null)&&(y.pointsFile=v.points||null,Ge(y)),e.day&&go(y,e.day,e)}async function Ge(e){let t=v.
points||null;e.parts.frame.classList.toggle("has-points",!!t);let n=Ne&&t?await ft(t):{points:[]};if((v.points||null)===
t){for(let o of e.points)o.remove();e.points=Pe(e.map,e.canvas.renderers["cm-points"],n.points,e.words)}}function V(e){let{
parts:t,labels:n}=e;B(t.frame),t.frame.classList.toggle("has-selection",!!v.zone);let o=Me(e,v,Be);t.frame.classList.toggle(
"has-highlight",o.zones.length+o.places.length>0);for(let i of We(e))i.mark(o,$e);for(let i of S(t.frame,".cm-conference\
-place"))i.classList.toggle("is-lit",v.places.includes(i.dataset.place??""));e.chosen.show(...Le(e,v)),e.spot.show(v.at,
e.canvas.renderers["cm-points"]);let s=Nt(e,v);if(s===e.named)n.mark();else for(let i of[n,...e.insets.map(r=>r.labels)])
i.place();e.named=s}function Ke(e){let t=y?.statements[e];t&&O({...v,zones:t.zones,places:t.places})}function je(e){let t=y?.
statements[e];if(!y||!t)return;let n=lt(y.canvas.items,y.words.places,t);n.isValid()?q(y.map,n,y.homeZoom()):y.refit()}function mt(){
return v.stamp+=1,v.stamp}var J=()=>{y?.finished&&(y.refit(),y.labels.place())},Zt=()=>{y?.parts.frame.classList.contains(
"is-narrow")&&F(y)!==dt()&&J()},Y=()=>y?.map,Ue=()=>y?.day,_=()=>y?.canvas,qe=()=>y?.legend;var xo=700,wo=24,Ve=!1,Je=!1;function E(){if(Je)return window;try{if(window.parent.document)return window.parent}catch(e){if(!(e instanceof DOMException))
throw e}return window}var Dt=e=>e.slice(e.lastIndexOf("/")+1),Ye=e=>typeof e=="string"&&!!E().controlmapParts?.has(Dt(e));
async function Qe(e){if(typeof e!="string")return null;let{controlmapParts:t}=E(),n=t?.get(Dt(e));t?.delete(Dt(e));let o=await n;
return typeof o?.json=="function"?o.ok?o.json().catch(()=>null):null:o??null}function A(e){let t=e.type!=="ready"&&e.type!==
"drawn",n={stamp:t?mt():0,...e},o=E();t&&!Je&&!o.ControlMapPage?.channel()&&(o.controlmapAct=n),o.dispatchEvent(new o.CustomEvent(
"controlmap",{detail:n}))}function Ct(){return S(E().document,".cm-panel").find(e=>e.offsetParent)}function dt(){let{page:e}=document.
body.dataset;return e?e!=="map":E()!==window&&!!window.frameElement?.closest('[class*="-page"]:not(.st-key-map-page)')}async function Se(e){
let t=E(),n=e.detail===0,{left:o,top:s}=t===window?{left:0,top:0}:window.frameElement.getBoundingClientRect();document.fullscreenElement&&
await document.exitFullscreen();let i=Ct();i&&(i.tabIndex=-1,i.scrollIntoView(),i.focus({preventScroll:!0,focusVisible:n}),
n||bo(t,o+e.clientX,s+e.clientY))}function bo(e,t,n){let o=s=>{Math.hypot(s.clientX-t,s.clientY-n)>wo||(s.preventDefault(),
s.stopPropagation())};e.document.addEventListener("click",o,{capture:!0}),e.setTimeout(()=>e.document.removeEventListener(
"click",o,{capture:!0}),xo)}var vo=([e,t,n])=>.299*e+.587*t+.114*n;function B(e){let t=E().document.querySelector(".stAp\
p"),n=t&&getComputedStyle(t).backgroundColor.match(/[\d.]+/g),o=n?vo(n.map(Number))<110:window.matchMedia("(prefers-colo\
r-scheme: dark)").matches;document.documentElement.classList.toggle("cm-dark",o),e.classList.toggle("is-dark",o),Ve||ko(
e,t),Ve=!0}function ko(e,t){let n=()=>B(e);t&&new MutationObserver(n).observe(t,{attributes:!0,attributeFilter:["class",
"style"]}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",n)}function tn(){let t=S(document,
'link[rel="stylesheet"]').filter(o=>!o.sheet),n=o=>new Promise(s=>{for(let i of["load","error"])o.addEventListener(i,s,{
once:!0})});return Promise.all(t.map(n))}function U(e){window.Streamlit&&e.classList.contains("is-narrow")&&window.Streamlit.
setFrameHeight(Math.ceil(e.scrollHeight)+2)}var pt=null;function en(e){let t=document.querySelector(".cm-frame"),n=Y(),o=E().document,s=o.querySelector(".cm-here");
s&&(s.textContent=o.location.href);for(let i of[o.documentElement,document.documentElement])i.classList.toggle("is-print\
ed",e);!t||!n||(e?(pt={center:n.getCenter(),zoom:n.getZoom()},document.documentElement.classList.remove("cm-dark"),t.classList.
remove("is-dark")):B(t),J(),!e&&pt&&n.setView(pt.center,pt.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>en(
!0));window.addEventListener("afterprint",()=>en(!1));function X(e){A({type:"zone",id:e}),O({...$,zone:e,stamp:M().stamp})}function Lo(e){A({type:"front",id:e}),O({...$,front:e,
stamp:M().stamp})}function Ft(e){let t=_(),n=t?.words.places.find(s=>s.id===e),o=n&&t?.zoneAt(n.at);return{...$,zones:o?
[o]:[],places:[e]}}function Xt(e){A({type:"place",id:e}),O({...Ft(e),stamp:M().stamp})}function nn(e,t){A({type:"at",id:e}),
O({...$,at:t,stamp:M().stamp})}function on(e){return{zone:X,ground:(n,o)=>{X(n),o&&e(o)},front:Lo}}var So=2.2;function sn(e,t){let n=_();if(!n)return;let o=i=>i===e?[t]:[],s=lt(n.items,n.words.places,{zones:o("zone"),places:o(
"place")});s.isValid()&&q(n.map,s,n.map.getMinZoom(),So)}function Eo(){let e=_(),{at:t,places:n,zone:o}=M(),s=e?.words.places.
find(({id:a})=>a===n[0]),i=e?.items.find(({holding:a})=>a.zone===o),r=t??s?.at??i?.holding.label_spots[0];return r?L.latLng(
r[1],r[0]):null}function rn(e){let{zoomIn:t}=e;e.zoomIn=(n,o)=>{let s=Eo();return!s||!e.getBounds().contains(s)?t.call(e,
n,o):e.setZoomAround(s,e.getZoom()+(n??e.options.zoomDelta??1),o)}}var Gt="cm-incidents",Mo=18,To=44,Ao=2.6,Wt=30,Po=.006,an=4,zo=20,cn=[],Kt=[],ut=null,jt=null;function gt(e){let t=_();t&&
(Kt=e,ut!==t&&t.map.on("zoomend",()=>Ut(t)),ut=t,t.map.getPane(Gt)||(t.map.createPane(Gt).style.zIndex="620"),Ut(t),qe()?.
key("events",Kt.length>0))}function Ut(e){for(let t of cn)t.remove();cn=Co(e,Kt).map(t=>$o(e,t))}var Oo=e=>!!(jt&&e.some(
({at:t})=>_o(t,jt))),_o=(e,t)=>e.every((n,o)=>Math.abs(n-t[o])<Po);function hn(e){jt=e,ut&&Ut(ut)}function Co(e,t){let n=new Map,
o=[];for(let s of t){let{x:i,y:r}=e.map.project([s.at[1],s.at[0]]),[a,c]=[Math.floor(i/Wt),Math.floor(r/Wt)],h=[-1,0,1].
flatMap(d=>[-1,0,1].flatMap(p=>n.get(`${a+d} ${c+p}`)??[])).find(d=>Math.hypot(d.x-i,d.y-r)<Wt);if(h){h.count+=s.count,h.
spots.push(s);continue}let l={at:[s.at[1],s.at[0]],count:s.count,spots:[s],x:i,y:r};o.push(l),n.set(`${a} ${c}`,[...n.get(
`${a} ${c}`)??[],l])}return o}function $o(e,t){let{at:n,count:o,spots:s}=t,i=Math.min(To,Mo+Ao*Math.sqrt(o-1)),r=s.length>
1?e.words.legend.cluster.replace("{n}",String(o)):s[0].label,a=L.divIcon({html:Bo(e,t,i),className:"cm-event-mark",iconSize:[
i,i]}),c=L.marker(n,{icon:a,pane:Gt,keyboard:!0,title:"",alt:r}).addTo(e.map);c.getElement()?.setAttribute("aria-label",
r),c.getElement()?.classList.toggle("is-lit",Oo(s)),c.bindTooltip(f("div","cm-tip",r),{className:"cm-tooltip",offset:[0,
-i/2],direction:"top"});let m=s.length>1&&e.map.getZoom()<e.map.getMaxZoom(),h=()=>Ro(s,m?[Ho(e,s)]:[]);return c.bindPopup(
h,{className:"cm-event-popup",maxWidth:260,minWidth:180}).on("popupopen",No),c}function No({popup:e,target:t}){let n=e.getElement(),
o=n?.closest(".cm-stage");if(!n||!o)return;t.closeTooltip();let s=o.getBoundingClientRect(),{left:i,right:r}=n.getBoundingClientRect(),
a=Math.max(s.left+an-i,0)||Math.min(s.right-an-r,0);a&&(n.style.marginLeft=`${a}px`);let c=n.getBoundingClientRect(),h=[
...o.querySelectorAll(".leaflet-bar")].map(d=>d.getBoundingClientRect()).filter(d=>d.left<c.right&&d.right>c.left&&d.top<
c.bottom).map(d=>d.bottom),l=Math.max(s.top,...h.filter(d=>d>c.top))-c.top;l>0&&(n.style.marginBottom=`${Number.parseFloat(
getComputedStyle(n).marginBottom)-l}px`)}function Bo(e,{count:t,spots:n},o){let s=o/2,i=g("svg",{width:o,height:o,viewBox:`\
0 0 ${o} ${o}`,"aria-hidden":"true"});if(i.append(g("path",{d:ln(s,s-1),class:"cm-event"})),t>1){let r=g("text",{x:s,y:s,
class:"cm-event-count"});r.textContent=String(t),i.append(r)}else{let r=e.words.holders[n[0].holder]||{fill:"#888"},a=g(
"path",{d:ln(s,s-4.5),class:"cm-event-inner"});a.style.fill=r.fill,i.append(a)}return i}var ln=(e,t)=>`M${e},${e-t} L${e+
t},${e} L${e},${e+t} L${e-t},${e} Z`;function Ro(e,t){let n=f("div","cm-event-details");n.append(...t);for(let o of e.slice(
0,zo)){n.append(f("p","cm-event-label",o.label));let s=f("ul");for(let[i,r]of o.rows){let a=f("li");a.append(f("b","",i)),
r&&a.append(` ${r}`),a.dir="auto",s.append(a)}o.rest&&s.append(f("li","",o.rest)),s.children.length&&n.append(s)}return n}
function Ho(e,t){let n=f("button","cm-offer-button",e.words.zoomIn);return n.type="button",n.addEventListener("click",()=>{
e.map.closePopup(),e.map.fitBounds(L.latLngBounds(t.map(o=>[o.at[1],o.at[0]])).pad(.3))}),n}function R(e,t,n,o,s){let i=f("a",t);i.href="#",i.role="button",i.setAttribute("aria-label",n);let r=g("svg",{viewBox:"0\
 0 16 16",class:"cm-icon"});return r.append(g("path",{d:o})),i.append(r),L.DomEvent.on(i,"click",L.DomEvent.stop).on(i,"\
click",s),i.addEventListener("keydown",a=>{a.key===" "&&(a.preventDefault(),i.click())}),e.zoomControl.getContainer()?.append(
i),i}function fn(e,t,n){if(!document.fullscreenEnabled)return;let o=R(e,"cm-full",n.fullScreen,"M2 6V2h4m4 0h4v4m0 4v4h-\
4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():t.requestFullscreen().catch(()=>{o.hidden=!0})}),
s=()=>o.setAttribute("aria-pressed",String(!!document.fullscreenElement));document.addEventListener("fullscreenchange",s),
s()}var Io=54,Zo=12.2,Do=130,Fo=200,Xo=1.12,Wo=.48;function qt({frame:e,head:t}){let n=E(),o=Number.parseFloat(n.getComputedStyle(
n.document.documentElement).fontSize),s=n===window?e:window.frameElement,i=Math.max(0,s.getBoundingClientRect().top+n.scrollY)+
t.offsetHeight,r=n.innerHeight-i-Io-Zo*o;if(r<Fo&&!e.classList.contains("is-tight"))return e.classList.add("is-tight"),qt(
{frame:e,head:t});let a=Math.min(e.clientWidth*Xo,n.innerHeight*Wo);return Math.round(Math.max(Do,Math.min(a,r)))}function mn(e,t,n,o,s,i){let r=(h,l,d)=>({from:h,to:l,zoom:i(L.point(h).add(l)),moved:d});if(e)return[r([4,Math.round(o*
.06)],[6,Math.round(o*(t?.06:.14))],0)];let a=[],c=Array.from({length:168/28+1},(h,l)=>l*28);for(let[h,l]of n)for(let d of h===
null||l===null?c:[0])for(let p of s>168?[...c,s]:c)a.push(r([h===null?6+d:h,8],[l===null?6+d:l,10+p],d+p));let m=a.filter(
({zoom:h})=>Number.isFinite(h));return m.length?m.sort((h,l)=>l.zoom-h.zoom||h.moved-l.moved):[r([0,0],[0,0],0)]}function dn(e,t,n){
let o=n.childElementCount?n.offsetWidth+14:6,s=t.offsetWidth+14;return e.frame.dir==="rtl"?[[null,o],[s,null],[s,o]]:[[o,
null],[o,s]]}function pn(e,t,{x:n,y:o,width:s,height:i},{from:r,to:a,zoom:c}){let m=e.getContainer().getBoundingClientRect(),
l=e.project(t.getSouthWest(),c).add(e.project(t.getNorthEast(),c)).add(L.point(a)).subtract(r).subtract(e.getSize()).divideBy(
2);return new DOMRect(l.x+n-m.x,l.y+o-m.y,s,i)}var Go=640,Ko=20,un=36,jo=8e3;function gn(e,t){let n=f("div","cm-frame");n.dir=t.direction,n.lang=t.language,e.before(n);
let o=f("div","cm-head"),s=f("div","cm-title",t.title);s.id="cm-title",n.setAttribute("role","region"),n.setAttribute("a\
ria-labelledby",s.id);for(let l of document.querySelectorAll('meta[name="viewport"]'))l.setAttribute("content","width=de\
vice-width, initial-scale=1");let i=f("div","cm-subtitle"),r=f("div","cm-finding");o.append(s,r,i);let a=f("div","cm-sta\
ge");a.append(e);let c=f("div","cm-side"),m=f("div","cm-foot"),h=f("div","cm-source",t.source);return m.append(h),n.append(
o,a,c,m),{frame:n,head:o,stage:a,side:c,foot:m,title:s,finding:r,subtitle:i,source:h}}function yn(e,t){let{x:n,y:o,width:s,
height:i}=e.getBoundingClientRect();return new DOMRect(n,o-t,s,i+t)}function xn(e,t,n,o,s,i){let r=e.frame.clientWidth<Go,
a=r&&dt();e.frame.classList.toggle("is-narrow",r),e.frame.classList.toggle("is-beside",a),e.frame.classList.remove("is-t\
ight"),r&&e.frame.style.setProperty("--cm-stage",`${qt(e)}px`);let c=r?e.side:e.stage;if(o.parentNode!==c&&c.append(s,o),
t.invalidateSize({animate:!1}),Math.min(e.stage.clientWidth,e.stage.clientHeight)<Ko)return;let m=L.latLngBounds([[n[1],
n[0]],[n[3],n[2]]]),h=e.stage.clientHeight,l=()=>Uo(e,t,m,o,s,i);l(),e.stage.clientHeight!==h&&(t.invalidateSize({animate:!1}),
l()),qo(t,i)}function Uo(e,t,n,o,s,i){let[r,a]=["is-narrow","is-beside"].map(u=>e.frame.classList.contains(u)),c=r?[]:[o,
...S(s,":scope > *")],m=un+14+Math.max(o.offsetHeight,s.offsetHeight),h=u=>t.getBoundsZoom(n,!1,u),l=mn(r,a,dn(e,o,s),e.
stage.clientHeight,m,h),d=c.map(u=>yn(u,u===o?un:0)),p=u=>!d.some(ot=>i.overlapsAny(pn(t,n,ot,u),u.zoom)),{from:x,to:b}=l.
find(p)??l[l.length-1];t.fitBounds(n,{animate:!1,paddingTopLeft:x,paddingBottomRight:b})}function qo(e,t){let n=e.zoomControl.
getContainer(),o=()=>S(n,"a").some(r=>t.overlaps(Vo(e,yn(r,0)),e.getZoom())),s=n.parentElement,i=s?.parentElement&&S(s.parentElement,
".leaflet-top").find(r=>r!==s);!s||!i||!o()||(i.append(n),o()&&s.append(n))}function Vo(e,{x:t,y:n,width:o,height:s}){let i=e.
getContainer().getBoundingClientRect(),{min:r}=e.getPixelBounds();return new DOMRect(r.x+t-i.x,r.y+n-i.y,o,s)}function wn(e,t,n){
let o=L.Control.Scale.extend({_updateMetric(i){let r=this._getRoundNum(i)/1e3,a=new Intl.NumberFormat(n.locale).format(r);
this._updateScale(this._mScale,n.distance.replace("{km}",a),r*1e3/i)}}),s=new o({imperial:!1,maxWidth:110}).addTo(e).getContainer();
s&&t.prepend(s)}function bn(e,t){t.direction==="rtl"&&e.zoomControl.setPosition("topright"),S(e.zoomControl.getContainer(),
"a").forEach((o,s)=>{o.title="",o.setAttribute("aria-label",s===0?t.zoomIn:t.zoomOut)})}function vn(e,t,n){if(n.base.choices.
length<2)return;let o=f("label","cm-base",`${n.base.label} `),s=f("select");for(let c of n.base.choices)s.append(new Option(
c.name,c.id));o.append(s);let i=f("span","cm-credit");t.foot.append(o,i);let r=null,a;s.addEventListener("change",()=>{let c=n.
base.choices.find(h=>h.id===s.value);if(r&&r.remove(),r=null,clearTimeout(a),i.textContent=c?.credit??"",t.frame.classList.
remove("has-raster"),!c?.url)return;let m=()=>{i.textContent=n.base.silent};r=L.tileLayer(c.url,{maxZoom:18,pane:"cm-ras\
ter"}).addTo(e),r.once("tileerror",m),a=setTimeout(m,jo),r.once("tileload",()=>{clearTimeout(a),i.textContent=c.credit,t.
frame.classList.add("has-raster")})})}function kn(e,t){let n=f("div","cm-insets"),o=[];for(let s of e.insets){let i=f("div","cm-inset"),r=f("div","cm-inset-ma\
p");i.append(f("div","cm-inset-name",t.insets[s.id]),r),n.append(i),o.push({holder:r,inset:s})}if(t.conference.places.length){
let s=f("div","cm-inset cm-conference");s.append(f("div","cm-inset-name",t.conference.title));for(let i of t.conference.
places){let r=f("div","cm-conference-place");r.dataset.place=i.id;let a=f("span","cm-arrow","↑");a.style.transform=`ro\
tate(${i.bearing}deg)`,a.setAttribute("aria-hidden","true"),r.append(a,f("span","",i.name),f("span","cm-far",i.distance)),
s.append(r)}n.prepend(s)}return{insets:n,maps:o}}var yt=class{constructor(t,n){let o=document.createElement("canvas");o.width=o.height=1,this.map=t,this.pen=o.getContext(
"2d");let{type:s,coordinates:i}=n,r=(s==="Polygon"?[i]:i).flat().map(a=>a.map(([c,m])=>t.project([m,c],8)));this.corners=
r.flat(),this.outline=new Path2D;for(let a of r){this.outline.moveTo(a[0].x,a[0].y);for(let{x:c,y:m}of a)this.outline.lineTo(
c,m)}}overlaps({left:t,right:n,top:o,bottom:s},i){let r=this.map.getZoomScale(8,i),a=Math.max(2,Math.ceil((n-t)/40)),c=Math.
max(1,Math.ceil((s-o)/40));for(let m=0;m<=a;m++)for(let h=0;h<=c;h++){let l=t+(n-t)*m/a,d=o+(s-o)*h/c;if(this.pen.isPointInPath(
this.outline,l*r,d*r,"evenodd"))return!0}return!1}overlapsAny(t,n){let o=this.map.getZoomScale(8,n),[s,i,r,a]=[t.left,t.
right,t.top,t.bottom].map(c=>c*o);return this.overlaps(t,n)||this.corners.some(({x:c,y:m})=>c>=s&&c<=i&&m>=r&&m<=a)}};function k(e,t,n,o){return{left:e,top:t,right:e+n,bottom:t+o}}function Q(e,t){return e.left<t.right+2&&t.left<e.right+2&&
e.top<t.bottom+2&&t.top<e.bottom+2}function tt(e,t){return e.left>=t.left&&e.right<=t.right&&e.top>=t.top&&e.bottom<=t.bottom}
function xt(e){let t=e.split(" "),n=Math.ceil(t.length/2);return t.length>1?[e,`${t.slice(0,n).join(" ")}
${t.slice(n).join(" ")}`]:[e]}var z=2,Jo=12e3,Yo=5e3,Vt=-1,Ln=-2,Sn=e=>(e*37+11)%256;function Qo(e){let t=new Int16Array(e.length/4);for(let n=0,o=0;n<
t.length;n++,o+=4)e[o+3]===0?t[n]=Vt:t[n]=e[o+3]===255&&e[o+1]===Sn(e[o])?e[o]-1:Ln;return t}var wt=class{constructor(t,n,o){
this.columns=Math.max(1,Math.ceil(n.x/z)),this.rows=Math.max(1,Math.ceil(n.y/z));let s=document.createElement("canvas");
s.width=this.columns,s.height=this.rows;let i=s.getContext("2d",{willReadFrequently:!0});i.setTransform(1/z,0,0,1/z,-o.x/
z,-o.y/z),t.forEach((r,a)=>{i.fillStyle=`rgb(${a+1},${Sn(a+1)},0)`,i.fill(new Path2D(T(r.path).getAttribute("d")??""),"e\
venodd")}),this.index=Qo(i.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(t.length);for(let r of this.
index)r>=0&&(this.extent[r]+=z*z)}at(t,n){let o=Math.floor(t/z),s=Math.floor(n/z);return o<0||s<0||o>=this.columns||s>=this.
rows?Vt:this.index[s*this.columns+o]}holds(t,n){if(this.at(n.left,n.top)!==t||this.at(n.right,n.bottom)!==t)return!1;for(let o=n.
top;o<=n.bottom;o+=4)for(let s=n.left;s<=n.right;s+=4)if(this.at(s,o)!==t)return!1;return!0}hidden(t){let n=0,o=0;for(let s=t.
top;s<=t.bottom;s+=6)for(let i=t.left;i<=t.right;i+=6)n+=this.weight(this.at(i,s)),o++;return n/o}weight(t){if(t===Vt)return 0;
let n=t===Ln?0:this.extent[t];return n>Jo?.35:n>Yo?1.4:4}};var ts=[18,28,40,54,70,88,108,130,156,186,220,260],En=24,es=6,ns=12,os=110,ss=300,is=900,rs=90,as=3e3;function cs(e,t,n,o){
let s=(i,r,a)=>Math.sign((r.x-i.x)*(a.y-i.y)-(r.y-i.y)*(a.x-i.x));return s(e,t,n)!==s(e,t,o)&&s(n,o,e)!==s(n,o,t)}function Jt(e,t,n){
let o=n.x-t.x,s=n.y-t.y;if(Math.max(t.x,n.x)<e.left||Math.min(t.x,n.x)>e.right||Math.max(t.y,n.y)<e.top||Math.min(t.y,n.
y)>e.bottom)return!1;let i=s*(e.left-t.x),r=s*(e.right-t.x),a=o*(e.top-t.y),c=o*(e.bottom-t.y);return Math.max(a,c)>=Math.
min(i,r)&&Math.min(a,c)<=Math.max(i,r)}function ls(e,t){return t.x>=e.left-4&&t.x<=e.right+4&&t.y>=e.top-4&&t.y<=e.bottom+
4}function hs(e,t){return{x:Math.max(t.left,Math.min(e.x,t.right)),y:Math.max(t.top,Math.min(e.y,t.bottom))}}function bt(e,t,n,o,s){
let i=[];for(let r of ts)for(let a=0;a<En;a++){let c=2*Math.PI*a/En,m=t.x+Math.cos(c)*(r+o/2),h=t.y+Math.sin(c)*(r+s/2),
l=k(m-o/2,h-s/2,o,s);if(!e.free(l))continue;let d=hs(t,l),p=Math.hypot(d.x-t.x,d.y-t.y),x=e.taken.filter(u=>!ls(u,t)&&Jt(
u,t,d)).length,b=p+p*p/rs;i.push({form:n,box:l,wide:fs(l),end:d,crossed:x,cost:b+os*e.ground.hidden(l)+ss*x})}return i}function fs(e){
return k(e.left-4,e.top-4,e.right-e.left+8,e.bottom-e.top+8)}function ms(e,t){if(Q(e.chosen.box,t.chosen.box))return 1/0;
let n=[cs(e.spot,e.chosen.end,t.spot,t.chosen.end),Jt(e.chosen.wide,t.spot,t.chosen.end),Jt(t.chosen.wide,e.spot,e.chosen.
end)];return is*n.filter(Boolean).length}function ds(e,t){let n=null,o=1/0;for(let s of e.room){if(s.cost>=o)break;let i=s.
cost;for(let r of t){if(i>=o)break;r.chosen&&(i+=ms({spot:e.spot,chosen:s},{spot:r.spot,chosen:r.chosen}))}i<o&&(n=s,o=i)}
return e.chosen=n,o}function ps(e){let t=[e,e.slice().sort((n,o)=>n.room.length-o.room.length)];for(let n=1;n<Math.min(ns,
e.length);n++){let o=e.slice(n).concat(e.slice(0,n));t.push(n%2?o.reverse():o)}return t}function Mn(e){let t=[],n=1/0;for(let o of ps(
e)){for(let i of e)i.chosen=null;let s=1/0;for(let i=0;i<es;i++){let r=s;s=0;for(let a of o)s+=Math.min(as,ds(a,o.filter(
c=>c!==a&&c.chosen)));if(s===r)break}s<n&&(n=s,t=e.map(i=>i.chosen))}e.forEach((o,s)=>{o.chosen=t[s]})}var us=160;function gs({options:e},t){let n=e.most?.()??t.length;if(t.length<=n)return t;let o=e.foremost?.()??[],s=r=>(r.
right-r.left)*(r.bottom-r.top),i=([r,a])=>(o.includes(r.holding.zone)?1e12:r.zone.silent?0:1e9)+s(a);return t.slice().sort(
(r,a)=>i(a)-i(r)).slice(0,n)}function Tn(e,[t,n]){return Math.min(n.right-n.left,n.bottom-n.top)<st?{x:(n.left+n.right)/
2,y:(n.top+n.bottom)/2}:e.at(t.holding.label_spots[0])}function ys({view:e,covered:t},{x:n,y:o}){let s=k(n,o,0,0);return tt(
s,e)&&!t.some(i=>tt(s,i))}function An(e,t){let n=t.filter(s=>ys(e,Tn(e,s))),o=gs(e,n).map(([s,i])=>{let r=Tn(e,[s,i]),a=xs(
e,s),c=xt(s.zone.label).flatMap(h=>{a.textContent=h;let[l,d]=e.sized(`callout${h}`,a);return bt(e,r,h,l,d).filter(({end:p})=>Math.
hypot(p.x-r.x,p.y-r.y)<=us)});return{element:a,spot:r,room:c.sort((h,l)=>h.cost-l.cost),chosen:null}});Yt(e,o);for(let{element:s,
chosen:i}of o)i&&(s.textContent=i.form)}function Yt(e,t){Mn(t);for(let{element:n,spot:o,chosen:s}of t){if(!s){n.remove();
continue}e.put(n,s.box),ws(e,o,s.end)}}function xs(e,t){let n=f("button","cm-label cm-callout",t.zone.label);return n.type=
"button",n.dataset.zone=t.holding.zone,n.setAttribute("aria-label",t.aria),n.style.setProperty("--holder",t.holder.fill),
n.style.setProperty("--holder-dark",t.holder.dark),n.addEventListener("click",o=>{o.stopPropagation(),e.options.choose(t.
holding.zone)}),n}function ws(e,t,n){let o=Math.min(t.x,n.x)-3,s=Math.min(t.y,n.y)-3,i={width:Math.abs(t.x-n.x)+6,height:Math.
abs(t.y-n.y)+6},r=g("svg",{class:"cm-leader",...i,"aria-hidden":"true"});r.style.transform=`translate(${o+e.origin.x}px,${s+
e.origin.y}px)`;let a=g("line",{x1:t.x-o,y1:t.y-s,x2:n.x-o,y2:n.y-s});r.append(a,g("circle",{cx:t.x-o,cy:t.y-s,r:2})),e.
root.prepend(r);let c=Math.ceil(Math.hypot(n.x-t.x,n.y-t.y)/5);for(let m=0;m<=c;m++){let h=t.x+(n.x-t.x)*m/Math.max(1,c),
l=t.y+(n.y-t.y)*m/Math.max(1,c);e.taken.push(k(h-1,l-1,2,2))}}var bs=26,vs=300,ks=80;function Ls(e){let t=Math.ceil(e.length/bs),n=Math.ceil(e.length/t)+2;return e.split(" ").reduce(
(o,s)=>{let i=o.at(-1);return i===void 0||i.length+s.length>=n?o.push(s):o[o.length-1]=`${i} ${s}`,o},[]).join(`
`)}var Ss=(e,t)=>Math.hypot(t.x-e.x,t.y-e.y)<=ks;function Pn(e,t){let n=t.map(({at:o,text:s})=>{let i=Ls(s),r=f("div","c\
m-label cm-remark",i),[a,c]=e.sized(`remark${i}`,r),m=e.at(o),l=bt(e,m,i,a,c).map(p=>({...p,cost:p.cost+vs*e.ground.hidden(
p.box)})).filter(({end:p,crossed:x})=>!x&&Ss(m,p)).sort((p,x)=>p.cost-x.cost);return{element:r,spot:m,room:l,chosen:null}});
Yt(e,n)}var Es=3;function On(e,t){let n=[],o=new Set;t.forEach((s,i)=>{if(o.has(s.holding.zone))return;o.add(s.holding.zone);let r=Ms(
e,s);if(!r)return;(Math.min(r.right-r.left,r.bottom-r.top)<st||!Ts(e,s,i,r))&&n.push([s,r])}),An(e,n)}function Ms(e,t){let n=t.
path.getBounds(),o=e.map.latLngToContainerPoint(n.getNorthWest()),s=e.map.latLngToContainerPoint(n.getSouthEast());return s.
x<0||s.y<0||o.x>e.view.right||o.y>e.view.bottom?null:{left:o.x,top:o.y,right:s.x,bottom:s.y}}function Ts(e,t,n,o){let s=t.
zone.label.split(" ");if(o.right-o.left<Es*Math.max(...s.map(a=>a.length)))return!1;let i=xt(t.zone.label),r=t.holding.label_spots.
map(a=>e.at(a));return[""," is-small"].some(a=>i.some(c=>zn(e,t,n,c+a,c,a,r))||i.some(c=>zn(e,t,n,c+a,c,a,As(e,o,r[0]))))}
function As(e,t,n){let o=[],s=Math.max(5,Math.ceil((t.right-t.left)/40));for(let i=Math.max(t.left,0);i<Math.min(t.right,
e.view.right);i+=s)for(let r=Math.max(t.top,0);r<Math.min(t.bottom,e.view.bottom);r+=s)o.push({x:i,y:r,far:Math.hypot(i-
n.x,r-n.y)});return o.sort((i,r)=>i.far-r.far)}function zn(e,t,n,o,s,i,r){let a=f("div",`cm-label cm-zone-name${i}`,s);a.
dataset.zone=t.holding.zone,a.style.setProperty("--holder-dark",t.holder.dark),a.style.setProperty("--holder-light",t.holder.
light);let[c,m]=e.sized(`zone${o}`,a);for(let h of r){let l=k(h.x-c/2,h.y-m/2,c,m);if(e.ground.holds(n,l)&&e.free(l))return e.
put(a,l),!0}return a.remove(),!1}var Ps={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},W=class{constructor(t,n){this.map=t,this.options=n,this.
root=f("div","cm-label-layer leaflet-zoom-hide"),t.getPane("cm-labels")?.append(this.root),this.sizes=new Map,this.scene=
null,this.first=null,this.taken=[],this.covered=[],this.view=k(0,0,0,0),this.origin=L.point(0,0),this.ground=null,this.begun=
!1,t.on("zoomstart",()=>{this.root.replaceChildren(),this.scene=null}),t.on("resize",()=>{this.sizes.clear(),this.scene=
null});let o=()=>queueMicrotask(()=>{this.begun&&this.items().length&&this.place()});t.on("moveend resize",o)}sized(t,n){
this.root.append(n);let o=this.sizes.get(t)??[Math.ceil(n.offsetWidth),Math.ceil(n.offsetHeight)];return this.sizes.set(
t,o),o}place(){this.begun=!0;let t=this.items(),n=this.options.obstacles().map(i=>this.fromScreen(i)),o=this.map.zoomControl?.
getContainer(),s=JSON.stringify([[o?.offsetWidth,o?.offsetHeight],this.map.getZoom(),this.map.getCenter(),this.map.getSize(),
n,this.options.lit(),this.options.foremost?.(),this.options.unnamed?.()]);(s!==this.scene||t[0].path!==this.first)&&this.
placeAll(t,n),this.scene=s,this.first=t[0].path,this.mark()}mark(){for(let t of S(this.root,".cm-callout")){let n=t.dataset.
zone===this.options.selected();t.classList.toggle("is-selected",n),t.setAttribute("aria-pressed",String(n))}}items(){let t=this.
options.ground??this.options.zones;return t?t():[]}placeAll(t,n){this.root.replaceChildren(),this.origin=this.map.containerPointToLayerPoint(
[0,0]);let o=this.map.getSize();this.view=k(2,2,o.x-4,o.y-4),this.taken=[...n],this.covered=n;let s=this.map.zoomControl?.
getContainer();s&&this.taken.push(this.fromScreen(s.getBoundingClientRect())),this.ground=new wt(t,o,this.origin);for(let r of this.
options.lit())this.placePoint(r,"is-lit",!0);for(let r of this.options.places)r.rank==="capital"&&this.placePoint(r);this.
options.zones&&!this.options.unnamed?.()&&On(this,t);let i=this.map.getZoom()-this.options.homeZoom();for(let r of re.slice(
1))if(!(i+.01<Ps[r]-(this.options.eager||0)))for(let a of this.options.places)a.rank===r&&this.placePoint(a);Pn(this,this.
options.remarks?.()??[]);for(let r of this.options.areas)this.placeArea(r)}fromScreen(t){let n=this.map.getContainer().getBoundingClientRect();
return k(t.left-n.left,t.top-n.top,t.width,t.height)}free(t){return tt(t,this.view)&&!this.taken.some(n=>Q(t,n))}put(t,n){
this.taken.push(n),t.style.transform=`translate(${Math.round(n.left+this.origin.x)}px,${Math.round(n.top+this.origin.y)}\
px)`}at(t){return this.map.latLngToContainerPoint([t[1],t[0]])}placePoint(t,n="",o=!1){let s=this.at(t.at);if(s.x<4||s.y<
4||s.x>this.view.right||s.y>this.view.bottom)return;let i=k(s.x-3,s.y-3,6,6);if(this.taken.some(b=>Q(i,b))&&!o)return;let r=this.
target(t,`cm-label cm-place rank-${t.rank} ${n}`,t.name),[a,c]=this.sized(t.rank+n+t.name,r),m=[[7,-c/2],[-7-a,-c/2]];this.
options.mirrored&&m.reverse();let l=[...m,[-a/2,-7-c],[-a/2,7],[5,-c-3],[5,3],[-a-5,-c-3],[-a-5,3]].map(([b,u])=>k(s.x+b,
s.y+u,a,c)).filter(b=>this.free(b)),d=this.ground.at(s.x,s.y),p=l.find(b=>this.ground.holds(d,b))||l[0];if(!p&&(r.remove(),
!o))return;let x=this.target(t,`cm-dot rank-${t.rank} ${n}`);this.root.append(x),this.taken.push(i),x.style.transform=`t\
ranslate(${Math.round(s.x+this.origin.x)}px,${Math.round(s.y+this.origin.y)}px)`,p&&this.put(r,p)}target({id:t},n,o=""){
let s=f("div",n,o);return s.dataset.place=t,s.addEventListener("click",i=>{i.stopPropagation(),this.options.choosePlace(
t)}),s}placeArea(t){let n=f("div",`cm-label cm-area ${t.kind}`,t.name),[o,s]=this.sized(`area${t.name}`,n),i=this.at(t.at),
r=k(i.x-o/2,i.y-s/2,o,s);this.free(r)?this.put(n,r):n.remove()}};function _n(e,t,n,o,s,i){let r={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,doubleClickZoom:!1,boxZoom:!1,
keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},a=L.map(e,r),[c,m,h,l]=t.bounds,d=()=>a.fitBounds(
[[m,c],[l,h]],{animate:!1});d();let p=new D(a,`cm-${t.id}-`,n,s);p.drawBasemap(o);let x=new W(a,{places:s.places,zones:null,
areas:[],homeZoom:()=>a.getZoom(),eager:1,choose:i.zone,choosePlace:i.place,lit:()=>[],selected:()=>null,mirrored:s.direction===
"rtl",obstacles:()=>[],ground:()=>p.items});return{canvas:p,labels:x,fit(){a.invalidateSize({animate:!1}),d(),x.place()}}}var et=20,nt=12,Cn=(e="")=>g("svg",{class:`cm-swatch ${e}`,viewBox:`0 0 ${et} ${nt}`,"aria-hidden":"true"});function Qt(e,t,n){
let o=Cn("is-ground"),s=et/e.length;if(e.forEach(({fill:r,pale:a},c)=>{let m=g("rect",{x:c*s,y:0,width:s,height:nt,class:`\
cm-swatch-fill${a?" is-pale":""}`});m.style.fill=r,o.append(m)}),n){let r=g("rect",{x:0,y:0,width:et,height:nt,class:"cm\
-hatch"});r.style.fill=`url(#${n})`,o.append(r)}let i=g("rect",{x:.5,y:.5,width:et-1,height:nt-1,class:"cm-swatch-edge"});
return i.style.stroke=t,o.append(i),o}function $n(e){let t=g("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-\
hidden":"true"});return t.append(g("path",{d:"M0,6 H30",class:`cm-front basis-${e}`})),t}function G(...e){let t=Cn();return t.
append(...e),t}var Nn=()=>G(g("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,opacity:.32}),g("path",{d:"M0,6 H20",
class:"cm-front basis-source"})),te=()=>G(g("circle",{cx:10,cy:6,r:4,class:"cm-point agrees"})),Bn=()=>G(g("path",{d:"M6\
,2 L14,10 M6,10 L14,2",class:"cm-point differs"})),Rn=()=>G(g("path",{d:"M1,6 H19",class:"cm-was-halo"}),g("path",{d:"M1\
,6 H19",class:"cm-was"})),Hn=()=>G(g("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),In=()=>G(g("rect",
{x:.5,y:.5,width:et-1,height:nt-1,class:"cm-change"}));function Zn(e,t,n){let o=[];t.plain&&o.push({fill:e.fill,pale:!1}),
t.pale&&o.push({fill:e.fill,pale:!0});let s=e.pattern!=="none"?n+t.controller:null;return Qt(o,t.shared?I.ink:e.dark,t.shared?
`${n}shared`:s)}var zs=3;function H(e,t,n=""){let o=f("div",`cm-legend-item ${n}`);return o.append(e,f("span","",t)),o}function Os(e,t){
let n=new Map;for(let o of[!1,!0])for(let s of t.legend.holders)for(let i of e.holdings){if(i.controller!==s||i.shared!==
o)continue;let r=`${s} ${o}`,a=n.get(r)??{controller:s,shared:o,plain:!1,pale:!1};a[t.zones[i.zone].silent?"pale":"plain"]=
!0,n.set(r,a)}return Array.from(n.values())}var vt=class{constructor(t,n,o){this.words=t,this.prefix=n,this.wishes=o,this.
chosen=new Set,this.listed="",this.holders=f("div","cm-legend-holders"),this.holders.setAttribute("role","group"),this.holders.
setAttribute("aria-label",t.legend.filter),this.lines=f("div","cm-legend-lines"),this.extras=f("div","cm-legend-lines"),
this.element=f("div","cm-legend"),this.element.append(f("div","cm-legend-head",t.legend.title),this.holders,f("div","cm-\
legend-head",t.legend.basis),this.lines,this.extras),this.keys={change:H(In(),t.legend.change,"cm-key-change"),outline:H(
Rn(),t.legend.outline),events:H(Hn(),t.legend.events)};for(let i of Object.values(this.keys))i.hidden=!0;let s=f("div","\
cm-legend-marks");s.append(H(te(),t.legend.agrees),H(Bn(),t.legend.differs)),this.extras.append(...Object.values(this.keys),
this.toggle("cm-toggle-bands",[Nn(),t.legend.band],o.bands),this.toggle("cm-toggle-points",[te(),t.legend.points],o.points),
s)}toggle(t,n,o){let s=f("label",`cm-legend-toggle ${t}`),i=f("input");return i.type="checkbox",i.addEventListener("chan\
ge",()=>{this.element.classList.toggle(`has-${t}`,i.checked),o(i.checked)}),s.append(i,...n),s}show(t){let{words:n}=this,
o=Os(t,n),s=new Set(t.fronts.map(({basis:h})=>h)),i=n.legend.lines.filter(({basis:h})=>s.has(h)),r=this.paleFills(t),a=JSON.
stringify([o,i,r]);if(a===this.listed)return;this.listed=a;let c=new Set(o.map(({controller:h})=>h)),m=Array.from(this.chosen).
filter(h=>!c.has(h));for(let h of m)this.chosen.delete(h);this.holders.replaceChildren(...o.map(h=>this.holder(h))),this.
lines.replaceChildren(...i.map(({basis:h,text:l})=>H($n(h),l)),...this.silent(r)),m.length&&this.wishes.filter(this.chosen)}holder(t){
let{legend:n,holders:o}=this.words,s=o[t.controller],i=f("button",`cm-legend-item${t.shared?" is-wide":""}`);i.type="but\
ton",i.dataset.holder=t.controller,i.title=n.filter,i.setAttribute("aria-pressed",String(this.chosen.has(t.controller)));
let r=t.shared?n.shared.replace("{holder}",()=>s.label):s.label;return i.append(Zn(s,t,this.prefix),f("span","",r)),i.addEventListener(
"click",()=>{this.chosen.delete(t.controller)||this.chosen.add(t.controller);for(let a of this.holders.querySelectorAll(
"button"))a.setAttribute("aria-pressed",String(this.chosen.has(a.dataset.holder??"")));this.wishes.filter(this.chosen)}),
i}paleFills(t){let n=t.holdings.filter(({zone:o})=>this.words.zones[o].silent).sort((o,s)=>s.km2-o.km2);return Array.from(
new Set(n.map(({controller:o})=>this.words.holders[o].fill))).slice(0,zs)}silent(t){if(!t.length)return[];let n=t.map(o=>({
fill:o,pale:!0}));return[H(Qt(n,I.ink,null),this.words.legend.silent)]}key(t,n){this.keys[t].hidden=!n}changed(t){let[n]=t?.
handovers??[];this.key("change",!!n);let o=this.keys.change.querySelector(".cm-change");n&&(o.style.fill=`url(#${Ot(this.
prefix,n)})`)}};var _s=6371.0088,Cs=10;function $s(e){let t=s=>Math.sin(s*Math.PI/360)**2,n=s=>Math.cos(s*Math.PI/180),o=0;return e.reduce(
([s,i],[r,a])=>(o+=2*_s*Math.asin(Math.sqrt(Math.min(1,t(a-i)+n(a)*n(i)*t(r-s)))),[r,a]),e[0]),o}function Ns(e,{locale:t,
measured:n}){return n.replace("{km}",e.toLocaleString(t,{maximumFractionDigits:e<Cs?1:0}))}function Bs({target:e},{places:t}){
let n=e.closest("[data-place]")?.dataset.place;return t.find(o=>o.id===n)?.at}function Dn(e,t,n){let o=e.getContainer(),
s=f("output","cm-measured");o.after(s);let i=e.dragging,r={renderer:t,pane:"cm-points",className:"cm-measure",interactive:!1},
a=L.layerGroup().addTo(e),c=null;function m(d){c=d,h.setAttribute("aria-pressed",String(!!d)),o.classList.toggle("is-mea\
suring",!!d),a.clearLayers();let p=d??[],x=Z()?n.measureTouchHint:n.measureHint;for(let u of p)a.addLayer(L.circleMarker(
u,{...r,radius:3}));p.length>1&&a.addLayer(L.polyline(p,r));let b=p.length>1?Ns($s(p.map(({lng:u,lat:ot})=>[u,ot])),n):x;
s.textContent=d&&b,p.length>1&&s.append(f("span","cm-measure-end",n.measureEnd))}let h=R(e,"cm-ruler",n.measure,"M1 5h14\
v6H1zm3.5 0v3M8 5v3m3.5-3v3",()=>m(c?null:[]));h.setAttribute("aria-pressed","false");let l=d=>{let p=!(d instanceof KeyboardEvent)||
d.key==="Enter"||d.key===" ";if(!(!c||!p||d.target.closest(".leaflet-control"))){if(d.stopImmediatePropagation(),d instanceof
KeyboardEvent)d.preventDefault(),m([...c,e.getCenter()]);else if(d.type==="click"&&!i.moved()){let x=Bs(d,n);m([...c,x?L.
latLng(x[1],x[0]):e.mouseEventToLatLng(d)])}}};for(let d of["click","dblclick","keydown"])o.addEventListener(d,l,!0);document.
addEventListener("keydown",({key:d})=>{c&&d==="Escape"&&m(null)})}var kt=e=>e>180?e-360:e,Fn=(e,t)=>e+360*Math.round((t-e)/360);var Rs=({lng:e,lat:t})=>`${kt(e).toFixed(3)}_${t.toFixed(3)}`,Lt=class{constructor(t,n,o){this.map=t,this.choose=o,this.
mark=null,this.latlng=t.getCenter();let s=this.button(n.pointOffer);this.under=this.button(n.pointOffer),this.under.hidden=
!0,this.note=f("p","cm-offer-note");let i=f("div");i.append(this.note,s),this.popup=L.popup({className:"cm-offer",closeButton:!1,
autoPan:!1,offset:[0,-2]}).setContent(i);let r=t.getContainer();r.setAttribute("role","group"),r.setAttribute("aria-labe\
l",n.mapKeys),r.addEventListener("keydown",a=>{a.key!=="Enter"||a.target!==r||(a.preventDefault(),this.latlng=t.getCenter(),
this.take())})}button(t){let n=f("button","cm-offer-button",t);return n.type="button",n.addEventListener("click",()=>this.
take()),n}offer(t,n){this.latlng=t,this.note.textContent=n,this.map.getContainer().closest(".is-narrow")?this.under.hidden=
!1:this.popup.setLatLng(t).openOn(this.map)}take(){this.close();let{lng:t,lat:n}=this.latlng;this.choose(Rs(this.latlng),
[Number(t.toFixed(3)),Number(n.toFixed(3))])}close(){this.popup.close(),this.under.hidden=!0}show(t,n){if(this.close(),this.
mark&&this.mark.remove(),this.mark=null,!t)return;let o={renderer:n,pane:"cm-points",radius:8,className:"cm-spot",interactive:!1};
this.mark=L.circleMarker([t[1],t[0]],o).addTo(this.map)}};var Xn=.04,ee={"cm-earlier":405,"cm-earlier-lines":421},Hs=["cm-zones","cm-bands","cm-hits","cm-fronts"],Is="M8 1v14M5 5\
 2 8l3 3m6-6 3 3-3 3";function Zs({x:e,y:t},n,o,s){let[i,r]=[e+(s?o:0)*n.x,e+(s?1:o)*n.x],[a,c]=[t,t+n.y];return`polygon\
(${i}px ${a}px, ${r}px ${a}px, ${r}px ${c}px, ${i}px ${c}px)`}var St=class{constructor(t,n,o,s,i){this.canvas=t,this.map=
t.map,this.words=o,this.dress=s,this.changed=i,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.button=
R(this.map,"cm-swiper",o.swipe,Is,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed","false"),this.button.
hidden=!0,this.days=[f("span","cm-swipe-day"),f("span","cm-swipe-day")],this.divider=f("div","cm-divider"),this.divider.
tabIndex=0;for(let[r,a]of Object.entries({role:"slider","aria-label":o.swipe,"aria-valuemin":"0","aria-valuemax":"100"}))
this.divider.setAttribute(r,a);this.divider.hidden=!0,n.append(this.divider,...this.days),this.divider.addEventListener(
"pointerdown",r=>this.divider.setPointerCapture(r.pointerId)),this.divider.addEventListener("pointermove",r=>{if(!this.divider.
hasPointerCapture(r.pointerId))return;let{left:a,width:c}=n.getBoundingClientRect();this.move((r.clientX-a)/c)}),this.divider.
addEventListener("keydown",r=>{let a={ArrowLeft:-Xn,ArrowRight:Xn,Home:-1,End:1}[r.key];a&&(r.preventDefault(),this.move(
this.at+a))}),this.map.on("move zoomend resize",()=>this.cut())}async follow(t,n){this.later=t,this.load=n,this.on&&await this.
turn(!!n),this.button.hidden!==!n&&(this.button.hidden=!n,this.on||this.changed(null))}async turn(t){let{load:n}=this;this.
on=t;let o=t&&n?await n():null;if(!(n!==this.load||t!==this.on)){for(let s of this.layers)s.remove();this.layers=o?this.
draw(o):[],this.canvas.earlier=o?this.canvas.earlier:[],this.button.setAttribute("aria-pressed",String(t)),this.divider.
hidden=!t,this.days[0].textContent=o?.labels[this.words.language]??"",this.days[1].textContent=o?this.later:"",this.cut(),
this.changed(o)}}draw(t){let{map:n,canvas:o}=this,[s,i]=Object.entries(ee).map(([l,d])=>{let p=n.getPane(l)??n.createPane(
l);return p.style.zIndex=String(d),l!=="cm-earlier"&&(p.style.pointerEvents="none"),o.renderers[l]??=L.svg({pane:l,padding:.3}),
o.renderers[l]}),r=o.border,a=P(n,r,"cm-ground","cm-earlier",s,!1),{items:c,layers:m}=it(n,s,t,this.words,"cm-e-","cm-ea\
rlier");for(let l of c)this.dress(l);o.earlier=c;let h=t.fronts.map(({geometry:l,basis:d})=>P(n,l,`cm-front basis-${d}`,
"cm-earlier-lines",i,!1));return[a,...m,...h,P(n,r,"cm-border","cm-earlier-lines",i,!1)]}move(t){this.at=Math.min(1,Math.
max(0,t)),this.cut()}cut(){let{map:t,at:n}=this,o=t.getSize(),s=this.on&&this.layers.length>0;this.divider.style.left=`${n*
100}%`,this.divider.setAttribute("aria-valuenow",String(Math.round(n*100)));let i=t.containerPointToLayerPoint([0,0]),r=this.
words.direction==="rtl";for(let a of[...Object.keys(ee),...Hs]){let c=t.getPane(a);if(!c)continue;let m=a in ee===r;c.style.
clipPath=s?Zs(i,o,n,m):""}}};var Gn=12,Wn=4,Ds=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-
Math.max(e.top,t.top));function Fs(e,t,n,o,s=Gn){let i=(l,d,p)=>Math.max(Wn,Math.min(l,p-d-Wn)),[r,a]=[e.x-t.x/2,e.y-t.y/
2],c=[[e.x+s,a],[e.x-s-t.x,a],[r,e.y-s-t.y],[r,e.y+s]],m=k(e.x-s/2,e.y-s/2,s,s);return c.map(([l,d])=>{let p={x:i(l,t.x,
n.x),y:i(d,t.y,n.y)},x=k(p.x,p.y,t.x,t.y);return{spot:p,hidden:[m,...o].reduce((b,u)=>b+Ds(x,u),0)}}).reduce((l,d)=>d.hidden<
l.hidden?d:l).spot}function Kn(){L.Tooltip.include({_setPosition(e){let t=this._map,n=this._container,o=t.getContainer(),
{left:s,top:i}=o.getBoundingClientRect(),r=S(o.closest(".cm-stage")??o,".cm-legend, .cm-inset, .leaflet-bar").filter(l=>!l.
contains(o)).map(l=>l.getBoundingClientRect()).map(l=>k(l.left-s,l.top-i,l.width,l.height)),a={x:n.offsetWidth,y:n.offsetHeight},
c=Gn+Math.abs(L.point(this.options.offset??[0,0]).y),{x:m,y:h}=Fs(t.layerPointToContainerPoint(e),a,t.getSize(),r,c);L.DomUtil.
setPosition(n,t.containerPointToLayerPoint([m,h]))}})}function jn(e){let t=e.toString().replaceAll("%2C",",");return t&&`?${t}`}var Xs=.05,Un=3;function Ws(e){let t=(e??"").split(","),[n,o,s]=t.map(Number);return!(t.length===3&&t.every(r=>/^-?\d{1,3}(\.\d{1,6})?$/.
test(r)))||Math.abs(n)>85||Math.abs(o)>180||s<0?null:{center:[n,o],zoom:s}}var Gs=({lat:e,lng:t},n)=>[e.toFixed(Un),kt(t).
toFixed(Un),n.toFixed(2)].join(","),Et=class{constructor(t,n){this.map=t,this.layOut=n,this.homeZoom=t.getZoom(),this.ready=
!1}goHome(){let{map:t}=this;this.ready=!1,t.setMinZoom(0),t.setMaxBounds(void 0),this.layOut(),this.homeZoom=t.getZoom(),
t.setMinZoom(this.homeZoom),t.setMaxZoom(Math.max(ie,this.homeZoom)),t.setMaxBounds(t.getBounds()),t.options.maxBoundsViscosity=
1,this.ready=!0}refit(){let{map:t}=this,n=this.isHome()?null:{center:t.getCenter(),zoom:t.getZoom()};this.goHome(),n&&t.
setView(n.center,n.zoom,{animate:!1})}isHome(){return this.map.getZoom()<this.homeZoom+Xs}keep(){let t=E(),n=Ws(new URLSearchParams(
t.location.search).get(j));if(n){let[o,s]=n.center;this.map.setView([o,Fn(s,this.map.getCenter().lng)],n.zoom,{animate:!1})}
this.map.on("moveend asked",()=>this.note()),t.addEventListener("popstate",()=>this.note())}note(){if(!this.ready)return;
let t=E(),n=new URLSearchParams(t.location.search),o=n.get(j),s=this.isHome()?null:Gs(this.map.getCenter(),this.map.getZoom());
o!==s&&(s?n.set(j,s):n.delete(j),t.history.replaceState(t.history.state,"",t.location.pathname+jn(n)+t.location.hash))}};function Mt(e){return typeof e=="string"?fetch(e).then(t=>{if(!t.ok)throw new Error(e);return t.json()}):Promise.resolve(
e)}var qn=()=>new Promise(e=>{document.hidden?e():requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(e)))});
function Vn(e,t){let n=e.frame.clientWidth,o=e.stage.clientHeight;new ResizeObserver(()=>{if(!e.frame.clientWidth)return;
let s=e.frame.classList.contains("is-narrow"),i=Math.abs(e.frame.clientWidth-n)<2&&(s||Math.abs(e.stage.clientHeight-o)<
2);n=e.frame.clientWidth,o=e.stage.clientHeight,i||t(),!i&&e.stage.clientHeight!==o&&t()}).observe(e.frame)}var Ks=24,js=3,Us=1.4;async function Jn(e,t){Kn(),e.attributionControl&&e.attributionControl.remove();let n=typeof t.day==
"string"?t.day:"",o=n.slice(0,n.lastIndexOf("/")+1),s=Ye(t.basemap)?null:Mt(t.basemap),[i,r,a]=await Promise.all([Tt(t.base),
Tt(t.day),Tt(t.words),tn()]),{drawn:c,view:m,finish:h}=qs(e,i,a);Re(c,t.find??(l=>Mt(o+l)),n.slice(o.length)||null),Vs(c,
r,m),await qn(),h(r,await(s??Tt(t.basemap))),t.events&&gt(t.events),A({type:"ready"}),Ie()}var Tt=async e=>await Qe(e)??
Mt(e);function qs(e,t,n){let o=gn(e.getContainer(),n);B(o.frame);let s=new D(e,"cm-p-",t,n),i=new yt(e,t.border),r=w=>o.
frame.classList.toggle("has-bands",w),a=new vt(n,"cm-p-",{bands:r,points:Fe,filter:Ze}),c=a.element,{insets:m,maps:h}=kn(
t,n);wn(e,o.foot,n),bn(e,n),rn(e),vn(e,o,n);let l=new W(e,{places:n.places,zones:()=>s.items.slice().sort((w,C)=>C.holding.
km2-w.holding.km2),unnamed:()=>s.earlier.length>0,areas:n.areaNames,homeZoom:()=>d.homeZoom,choose:X,choosePlace:Xt,mirrored:n.
direction==="rtl",lit:()=>n.places.filter(w=>M().places.includes(w.id)),selected:()=>M().zone,most:()=>F(u)?js:Ks,foremost:()=>F(
u)?[M().zone,...M().zones]:[M().zone],remarks:()=>u.main&&!s.earlier.length&&d.isHome()&&!o.frame.classList.contains("is\
-narrow")?n.remarks:[],obstacles:()=>[c,...S(m,":scope > *")].filter(w=>o.stage.contains(w)&&w.offsetParent).map(w=>w.getBoundingClientRect())}),
d=new Et(e,()=>xn(o,e,t.bounds,c,m,i)),p=()=>{for(let w of u.insets)w.fit();U(o.frame)},x=()=>{d.goHome(),p()};R(e,"cm-h\
ome",n.wholeCountry,"M1.5 8.5 8 2.5l6.5 6M3.5 7v7h3.5v-4h2v4h3.5V7",()=>{d.goHome(),d.note()}),fn(e,o.frame,n),Dn(e,s.renderers["\
cm-points"],n),ge(e,o.stage,n,()=>d.isHome());let b=new Lt(e,n,nn),u={map:e,parts:o,canvas:s,words:n,insets:[],labels:l,
legend:a,day:null,shownDay:null,swipe:new St(s,o.stage,n,w=>s.dress(w,X,!1),w=>Xe(u,w)),main:!1,statements:{},points:[],
pointsFile:null,acts:on(w=>{let C=s.changeAt(w);b.offer(w,C),u.chosen.add(C)}),spot:b,chosen:ke(o,n,b.under,()=>s.items,
p),finished:!1,named:"",refit:x,homeZoom:()=>d.homeZoom};return e.on("moveend",()=>{let w=e.getZoom()>d.homeZoom+Us&&!o.
frame.classList.contains("is-narrow");m.classList.toggle("is-needless",w)}),{drawn:u,view:d,finish:(w,C)=>{e.getSize().x!==
e.getContainer().clientWidth&&d.goHome(),s.drawBasemap(C),s.showAroundFronts(w,u.acts.front),u.insets=h.map(({holder:At,
inset:Yn})=>_n(At,Yn,t,C,n,{zone:X,place:Xt}));for(let At of u.insets)At.canvas.show(w,u.acts.zone,u.acts.front,!1);p(),
l.place(),He(u),d.keep(),Vn(o,()=>{d.refit(),p()})}}}function Vs(e,t,n){K(e.parts,e.words,t),e.legend.show(t),e.chosen.show(
"",null),n.goHome(),It(e,t),U(e.parts.frame)}window.ControlMap={apply:e=>{O(e),Y()?.fire("asked")},bringTo:sn,day:Ue,fly:je,flyToNext:ze,hover:De,light:Ke,lightIncident:hn,
lookOfPlace:Ft,mainCanvas:_,map:Y,pageTurned:Zt,refit:J,showIncidents:gt,stamp:mt,start:Jn};})();
