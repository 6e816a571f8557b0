"use strict";(()=>{var dn="http://www.w3.org/2000/svg";function d(e,t,o){let n=document.createElement(e);return t&&(n.className=t),o!==void 0&&
(n.textContent=o),n}function y(e,t={}){let o=document.createElementNS(dn,e);for(let[n,s]of Object.entries(t))o.setAttribute(
n,String(s));return o}function k(e,t){return Array.from(e.querySelectorAll(t),o=>o)}var $={zone:null,front:null,at:null,zones:[],places:[]};function V(e,t,o,n){e.title.textContent=o.main?t.title:t.titleOther,e.finding.textContent=o.main?t.finding:"";let s=(n?[
n,o]:[o]).map(i=>i.labels[t.language]||i.day);e.subtitle.textContent=t.subtitle.replace("{day}",s.join(" / ")),e.source.
textContent=o.main?t.source:t.sourceOther}function le({parts:e,words:t,shownDay:o},n){for(let s of[e.frame,E().document.
documentElement])s.classList.toggle("is-swiping",!!n);o&&V(e,t,o,n)}function he(e,t,o){let n=!1;for(let s=0;s+1<e.length;s++){let[i,r]=e[s],[a,c]=e[s+1];r>o!=c>o&&t<i+(a-i)*(o-r)/(c-r)&&(n=
!n)}return n}function Ct(e,[t,o]){return(e.type==="Polygon"?[e.coordinates]:e.coordinates).some(([s,...i])=>he(s,t,o)&&!i.
some(r=>he(r,t,o)))}var me={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",dots:""},"counter-diagonal":{lines:"\
M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,\
2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}};var fe=13;var it=["capital","seat","town","base","crossing","village"];var Z={fill:"#c9c6bd",ink:"#4a4a4a"};var rt=24,J="view";var pn={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-poi\
nts":430,"cm-labels":620};function A(e){return e.getElement()}function pe(e){let t={};for(let[o,n]of Object.entries(pn)){
let s=e.createPane(o);s.style.zIndex=String(n),["cm-zones","cm-labels","cm-points","cm-hits"].includes(o)||(s.style.pointerEvents=
"none"),o!=="cm-labels"&&o!=="cm-raster"&&(t[o]=L.svg({pane:o,padding:.3}))}return t}function R(e,t,o,n,s){let i={className:s,
pane:o,renderer:n,interactive:!1,smoothFactor:.7},r=t.map(a=>a.geometry);return L.geoJSON(r,{style:()=>i,interactive:!1,
pane:o}).addTo(e)}function ue(e,t,o){let n=null;return R(e,[{geometry:o}],"cm-base",t["cm-base"],"cm-ground").eachLayer(
s=>{n??=s}),n}function ge(e,t,o,n,s){R(e,o.seas,"cm-base",t["cm-base"],"cm-sea"),R(e,o.neighbours,"cm-base",t["cm-base"],
"cm-neighbour"),s.bringToFront(),R(e,o.roads,"cm-water",t["cm-water"],"cm-road"),R(e,o.rivers,"cm-water",t["cm-water"],"\
cm-river"),R(e,o.lakes,"cm-water",t["cm-water"],"cm-lake"),R(e,[{geometry:n}],"cm-fronts",t["cm-fronts"],"cm-border")}var un=me;
function de(e,t,o,n){let s=y("pattern",{id:t,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines:i="",dots:r=""}=un[o]??
{};i&&s.append(y("path",{d:i,stroke:n,"stroke-width":"1.1"})),r&&s.append(y("path",{d:r,fill:n})),e.append(s)}function gn(e,t,o){
if(e.querySelector("defs"))return;let n=y("defs");for(let[s,i]of Object.entries(t))i.pattern!=="none"&&de(n,o+s,i.pattern,
i.dark);de(n,`${o}shared`,"cross",Z.ink),e.prepend(n)}function O(e,t,o,n,s,i){let r={className:o,pane:n,renderer:s,interactive:i,
smoothFactor:.6};return L.geoJSON(t,{style:()=>r,interactive:i,pane:n}).addTo(e)}function at(e,t,o,n,s,i="cm-zones"){let r=[],
a=[];for(let c of o.holdings){let m=n.holders[c.controller],h=n.zones[c.zone],l=`cm-zone zone-${c.zone} holder-${c.controller}${h.
silent?" is-silent":""}`,f=O(e,c.geometry,l,i,t,!0);a.push(f),f.eachLayer(p=>{r.push({path:p,holding:c,holder:m,zone:h,area:ct(
c,n),aria:""})})}gn(t._container,n.holders,s);for(let{path:c,holding:m,holder:h}of r){let l=A(c);l.style.setProperty("--\
holder",h.fill),l.style.setProperty("--holder-dark",h.dark),l.style.setProperty("--holder-light",h.light);let f=m.shared?
"shared":h.pattern!=="none"?m.controller:null;if(!f)continue;let p=O(e,m.geometry,"cm-hatch",i,t,!1);p.eachLayer(g=>{A(g).
style.fill=`url(#${s}${f})`}),a.push(p)}return{items:r,layers:a}}function ye(e,t,o){return o.fronts.map(n=>O(e,n.geometry,
`cm-front basis-${n.basis}`,"cm-fronts",t["cm-fronts"],!1))}function xe(e,t,o,n){let s=(a,c,m,h=!1)=>O(e,a,c,m,t[m],h),i=o.
fronts.map(a=>({layer:s(a.geometry,"cm-band","cm-bands"),marginKm:a.margin_km}));return{fronts:o.fronts.map((a,c)=>({front:a,
line:n[c],hit:s(a.geometry,"cm-front-hit","cm-hits",!0)})),bands:i}}function Nt(e,t){let o=e.getCenter(),n=L.latLng(o.lat,
o.lng+.1),s=e.latLngToLayerPoint(o).distanceTo(e.latLngToLayerPoint(n))/(e.distance(o,n)/1e3);for(let i of t)i.layer.eachLayer(
r=>{A(r).style.strokeWidth=`${2*i.marginKm*s}px`})}var $t=(e,{from:t,to:o})=>`${e}from-${t}-to-${o}`;function yn(e,t,o,n){let s=e.querySelector("defs")||e.insertBefore(y("\
defs"),e.firstChild);if(document.getElementById(t))return;let i=y("pattern",{id:t,width:9,height:9,patternUnits:"userSpa\
ceOnUse",patternTransform:"rotate(45)"});i.append(y("rect",{x:0,y:0,width:9,height:9,fill:n}),y("rect",{x:0,y:0,width:3,
height:9,fill:o})),s.append(i)}function we(e,t,o,n,s){return o.handovers.map(i=>{let r=$t(s,i),a=O(e,i.geometry,"cm-chan\
ge","cm-fronts",t,!1);return yn(t._container,r,n.holders[i.from].fill,n.holders[i.to].fill),a.eachLayer(c=>{A(c).style.fill=
`url(#${r})`}),a})}function be(e,t,o,n){let s=o.holdings.filter(i=>n.includes(i.zone)).map(i=>i.geometry);return["cm-was\
-halo","cm-was"].flatMap(i=>s.map(r=>O(e,r,i,"cm-fronts",t,!1)))}var X=()=>window.matchMedia("(hover: none)").matches,xn=2400,wn=50,bn=12,ve=()=>/Mac|iP(hone|ad)/.test(navigator.platform)?
"⌘":"Ctrl";function vn(e){let t=d("div","cm-hint"),o=d("span");t.setAttribute("aria-hidden","true"),t.append(o),e.append(
t);let n=new Set,s;return i=>{n.has(i)||(n.add(i),o.textContent=i,t.classList.add("is-shown"),clearTimeout(s),s=setTimeout(
()=>t.classList.remove("is-shown"),Math.max(xn,i.length*wn)))}}function Sn(e,t){e.dragging.disable(),t.addEventListener(
"pointerdown",({pointerType:o})=>{o==="mouse"&&e.dragging.enable()},{capture:!0});for(let o of["pointerup","pointercance\
l"])document.addEventListener(o,()=>setTimeout(()=>e.dragging.disable()))}function kn(e){e.addEventListener("pointerdown",
()=>e.classList.add("is-pointed"),{capture:!0});for(let t of["keydown","blur"])e.addEventListener(t,()=>e.classList.remove(
"is-pointed"))}function Se(e,t,o,n){let s=vn(t),i=e.getContainer();i.focus=a=>HTMLElement.prototype.focus.call(i,{preventScroll:!0,
...a}),kn(i),i.addEventListener("wheel",a=>{a.ctrlKey||a.metaKey||(a.stopImmediatePropagation(),s(o.wheelHint.replace("{\
button}",ve())))},{capture:!0,passive:!0}),e.on("dragstart",()=>n()&&s(o.dragHint.replace("{button}",ve()))),navigator.maxTouchPoints>
0&&Sn(e,i);let r=null;i.addEventListener("touchstart",({touches:a})=>{r=a.length===1?a[0].clientY:null},{passive:!0}),i.
addEventListener("touchmove",({touches:a})=>{r!==null&&a.length===1&&Math.abs(a[0].clientY-r)>bn&&s(o.touchHint)},{passive:!0})}var Ln=["ArrowRight","ArrowDown"],En=["ArrowLeft","ArrowUp"],Rt=({front:e},t)=>t!==null&&(e.id===t||e.id.startsWith(`${t}\
.`)),lt=e=>e.getLayers().map(A);function Le(e,t,o,n){let s=e.map(({hit:i})=>lt(i)[0]);e.forEach(({front:i,hit:r},a)=>{let c=s[a],
m=Mn(i,o);c.dataset.front=i.id,c.setAttribute("role","button"),c.setAttribute("aria-label",m),c.setAttribute("aria-press\
ed","false"),c.setAttribute("tabindex",n&&a===0?"0":"-1"),c.addEventListener("keydown",l=>Tn(l,s,a,()=>t(i.id))),r.on("c\
lick",l=>{L.DomEvent.stopPropagation(l),r.closeTooltip(),t(i.id)});let h=d("div","cm-tip");h.append(d("b","",ht(i.id,o)),
d("span","",Ee(i,o))),X()||r.bindTooltip(h,{sticky:!0,className:"cm-tooltip"})})}function ht(e,t){if(!e)return"";let[o,n]=e.
split(".").map(s=>t.zones[s]?.label??"");return t.front.replace("{one}",()=>o).replace("{other}",()=>n)}var Ee=(e,t)=>t.
legend.lines.find(o=>o.basis===e.basis)?.text??"",Mn=(e,t)=>`${ht(e.id,t)}. ${Ee(e,t)}`;function Tn(e,t,o,n){if(e.key===
"Enter"||e.key===" ")n();else if(Ln.includes(e.key))ke(t,o,1);else if(En.includes(e.key))ke(t,o,-1);else return;e.preventDefault(),
e.stopPropagation()}function ke(e,t,o){let n=e[(t+o+e.length)%e.length];e[t].setAttribute("tabindex","-1"),n.setAttribute(
"tabindex","0"),n.focus()}function Me(e,t,o){for(let s of e){let i=Rt(s,t);for(let a of[s.line,s.hit].flatMap(lt))a.classList.
toggle("is-selected",i);let[r]=lt(s.hit);r.getAttribute("aria-pressed")!==String(i)&&r.setAttribute("aria-pressed",String(
i))}let n=o&&e.find(s=>Rt(s,t));if(n)for(let s of e)lt(s.hit)[0].setAttribute("tabindex",s===n?"0":"-1")}function Te(e,t,o,n){
let s=new Map;for(let r of o)if(Rt(r,n))for(let a of r.front.differs)s.set(a.join(),a);let i={renderer:t,pane:"cm-points",
radius:7,className:"cm-differs",interactive:!1};return Array.from(s.values(),([r,a])=>L.circleMarker([a,r],i).addTo(e))}var W=class{constructor(t,o,n,s){this.map=t,this.prefix=o,this.words=s,this.items=[],this.earlier=[],this.layers=[],this.
lines=[],this.compared=[],this.change=null,this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.symbols=
[],this.renderers=pe(t),this.border=n.border,this.ground=null,t.on("click",()=>P({type:"empty"})),this.bands=[],t.on("zo\
omend",()=>Nt(t,this.bands))}drawGround(){return this.ground??=ue(this.map,this.renderers,this.border),this.ground}drawBasemap(t){
ge(this.map,this.renderers,t,this.border,this.drawGround())}show(t,o,n,s,i=!0){this.showGround(t,o,s),i&&this.showAroundFronts(
t,n)}showGround(t,o,n){this.focusable=n,this.drawGround();for(let i of this.layers)i.remove();let s=at(this.map,this.renderers["\
cm-zones"],t,this.words,this.prefix);this.items=s.items,this.lines=ye(this.map,this.renderers,t),this.layers=[...s.layers,
...this.lines],this.fronts=[],this.bands=[];for(let i of this.items)this.dress(i,o,n)}showAroundFronts(t,o){let{fronts:n,
bands:s}=xe(this.map,this.renderers,t,this.lines);this.layers.push(...n.map(({hit:i})=>i),...s.map(i=>i.layer)),this.fronts=
n,this.bands=s,Nt(this.map,this.bands),Le(n,o,this.words,this.focusable)}compare(t){this.change=t;for(let o of this.compared)
o.remove();this.compared=t?we(this.map,this.renderers["cm-fronts"],t,this.words,this.prefix):[]}changeAt({lng:t,lat:o}){
let n=this.change?.handovers.find(({geometry:i})=>Ct(i,[t,o])),s=i=>this.words.holders[i]?.label??"";return n?this.words.
changed.replace("{from}",()=>s(n.from)).replace("{to}",()=>s(n.to)):""}outline(t,o){for(let n of this.outlined)n.remove();
this.outlined=t?be(this.map,this.renderers["cm-fronts"],t,o):[]}dress(t,o,n){let s=A(t.path),i=t.holding.zone;t.aria=[t.
zone.name,t.holder.heldBy,t.area].join(`${this.words.comma} `),s.setAttribute("tabindex",n?"0":"-1"),s.setAttribute("rol\
e","button"),s.setAttribute("aria-label",t.aria),s.setAttribute("aria-pressed","false"),s.dataset.zone=i,s.addEventListener(
"keydown",c=>{(c.key==="Enter"||c.key===" ")&&(c.preventDefault(),o(i))}),t.path.on("click",c=>{L.DomEvent.stopPropagation(
c),o(i,c.latlng),t.path.closeTooltip()});let r=d("div","cm-tip"),a=d("span");r.append(d("b","",t.zone.name),d("span","",
t.holder.heldBy),d("span","",t.area),a),t.path.on("mousemove",({latlng:c})=>{a.textContent=this.changeAt(c)}),X()||t.path.
bindTooltip(r,{sticky:!0,className:"cm-tooltip"})}mark(t,o){for(let n of[...this.items,...this.earlier]){let s=A(n.path),
i=n.holding.zone===t.zone;s.classList.toggle("is-selected",i),s.classList.toggle("is-lit",t.zones.includes(n.holding.zone)),
s.classList.toggle("is-filtered",o.size>0&&!o.has(n.holding.controller)),s.getAttribute("aria-pressed")!==String(i)&&s.setAttribute(
"aria-pressed",String(i)),i&&document.activeElement!==s&&n.path.bringToFront()}Me(this.fronts,t.front,this.focusable);for(let n of this.
rings)n.remove();this.rings=Te(this.map,this.renderers["cm-points"],this.fronts,t.front)}zoneAt(t){return this.items.find(
({holding:o})=>Ct(o.geometry,t))?.holding.zone??null}};function ct(e,t){let o=new Intl.NumberFormat(t.locale,{maximumFractionDigits:0}),
n=e.bounds?t.areaRange:t.area,[s,i]=e.bounds||[0,0];return n.replace("{km2}",o.format(e.km2)).replace("{low}",o.format(s)).
replace("{high}",o.format(i))}function Ae(e,t,o,n,s){let i=d("div","cm-under"),r=d("button","cm-chosen"),a=d("span","cm-chosen-text"),c=d("b"),m=d("sp\
an"),h=d("span","cm-more"),l=d("span","","↓");return l.setAttribute("aria-hidden","true"),h.append(d("span","cm-spoken",
t.more),l),r.type="button",a.append(c,m),r.append(a,h),r.addEventListener("click",Oe),i.append(r,o,An(e,t,s)),e.stage.after(
i),{show(f,p,g=!1){let w=n().filter(u=>u.holding.zone===p).map(u=>g?`${u.holder.heldBy}${t.comma} ${ct({...u.holding,bounds:null},
t)}`:u.holder.heldBy);c.textContent=f||t.nothing,a.classList.remove("is-noted"),m.textContent=f?w.join(" · "):t.tapHint,
h.hidden=r.disabled=!Bt(),Y(e.frame)},add(f){f&&(a.classList.add("is-noted"),m.textContent=f)}}}function Pe({words:e,canvas:t},{
zone:o,front:n,at:s,places:i}){if(o)return[e.zones[o]?.name??"",o,!0];if(s)return[e.pointOffer,t.zoneAt(s)];let r=i.length===
1&&!n?e.places.find(({id:a})=>a===i[0]):null;return r?[r.name,t.zoneAt(r.at)]:[ht(n,e),null]}function An(e,t,o){let n=d(
"button","cm-fold",t.fold);return n.type="button",e.side.id="cm-folded",n.setAttribute("aria-controls",e.side.id),n.setAttribute(
"aria-expanded","false"),n.addEventListener("click",()=>{let s=e.frame.classList.toggle("is-unfolded");if(n.setAttribute(
"aria-expanded",String(s)),o(),!s)return;let i=()=>e.side.scrollIntoView({block:"nearest"});i(),window.addEventListener(
"resize",i,{once:!0})}),n}async function ze(e,t,{change:o,before:n,ground:s}){try{return await Promise.all([t&&e(t),o&&e(o),n&&s.length?e(n):null])}catch(i){
return reportError(i),null}}function Ht(e){return JSON.stringify([e.zone,e.front,e.at,e.zones,e.places])}function G(e){return e.parts.frame.classList.
contains("is-beside")}function It(e,t){return JSON.stringify([e.day,t.places,G(e)&&[t.zone,t.zones]])}function _e(e,t,o){
let n=e.canvas.items.filter(({holding:s})=>o.includes(s.zone)||o.includes(s.controller));return n.length?{...t,zones:n.map(
({holding:s})=>s.zone),places:[]}:t}function Ce(e,t){return t?{...e,holdings:[...e.holdings,...t.holdings],fronts:[...e.
fronts,...t.fronts]}:e}function $e(e,t,o,n){return o.map(s=>{let i=[s.at[1],s.at[0]],r={renderer:t,pane:"cm-points",className:`cm-point ${s.agrees?
"agrees":"differs"}`},a=s.agrees?L.circleMarker(i,Object.assign({radius:4},r)):Pn(i,r),c=d("div","cm-tip");return c.append(
d("b","",s.name),d("span","",n.points[s.agrees?"agrees":"differs"].replace("{holder}",Ne(n,s.controller)).replace("{pain\
ted}",Ne(n,s.painted)))),a.bindTooltip(c,{className:"cm-tooltip"}).addTo(e)})}function Ne(e,t){return t&&e.holders[t]?.label||
"?"}function Pn([e,t],o){return L.polyline([[[e-.02,t-.02],[e+.02,t+.02]],[[e-.02,t+.02],[e+.02,t-.02]]],o)}var Dt=!1;function mt(e,t,o){let n=L.latLngBounds([]);for(let s of e)o.zones.includes(s.holding.zone)&&n.extend(s.path.getBounds());
for(let s of t)o.places.includes(s.id)&&n.extend([s.at[1],s.at[0]]);return n}function Q(e,t,o,n=1.6){let s=window.matchMedia(
"(prefers-reduced-motion: reduce)").matches,i=t.pad(.35),r={maxZoom:o+n,animate:!s,duration:.7};s?e.fitBounds(i,r):e.flyToBounds(
i,r)}function Re(){Dt=!0}function Be(e){if(!Dt)return;Dt=!1;let t=L.latLngBounds([]);for(let o of e.canvas.outlined)t.extend(
o.getBounds());t.isValid()?Q(e.map,t,e.homeZoom(),2.8):e.refit()}var x=null,S={...$,stamp:0},Ft=null,dt,ft=null,He=null,De=new Set,Fe=!1,Ze=[],Zt=null,Ie=null;function Xe(e,t,o){x=e,dt=
t,Zt=o}function We(e){e.named=It(e,S),e.finished=!0,Wt()}function Ge(){Ft&&_(Ft)}var T=()=>S;function Ke(e){De=e,x&&tt(x)}
function je(e){Ze=e,x?.finished&&tt(x)}function Ue(e){Fe=e,x&&Je(x)}function Xt(e,t){e.day=t.day,e.main=t.main,e.statements=
t.statements,e.shownDay=t,e.legend.show(t),e.canvas.show(t,e.acts.ground,e.acts.front,!0,e.finished);for(let o of e.insets)
o.canvas.show(t,e.acts.zone,e.acts.front,!1);V(e.parts,e.words,t)}function qe(e,t){le(e,t),e.shownDay&&e.legend.show(Ce(
e.shownDay,t)),e.labels.place(),tt(e)}async function On(e,t,{change:o=null,before:n=null,ground:s=[]}){let i=[t,o,n,...s].
join("|");if(ft===i){He===i&&P({type:"drawn",day:e.day,file:t});return}ft=i;let r=await ze(dt,Zt===t?null:t,{change:o,before:n,
ground:s});if(ft!==i||(r||(ft=null),!r))return;let[a,c,m]=r;a&&Xt(e,a),Zt=t;for(let h of Ve(e))h.compare(c),h.outline(m,
s);e.legend.changed(c),e.legend.key("outline",!!m),e.swipe.follow(e.shownDay?.labels[e.words.language]??"",n?()=>dt(n):null),
Be(e),(a||Ie!==o)&&tt(e),Ie=o,He=i,P({type:"drawn",day:e.day,file:t})}function Ve(e){return[e.canvas,...e.insets.map(t=>t.
canvas)]}function _(e){if(!x?.finished){Ft=e;return}if(e.stamp<S.stamp)return;let t=Ht(S);S=Object.assign({},S,e),Ht(S)!==
t&&tt(x),x.pointsFile!==(S.points||null)&&(x.pointsFile=S.points||null,Je(x)),e.day&&On(x,e.day,e)}async function Je(e){
let t=S.points||null;e.parts.frame.classList.toggle("has-points",!!t);let o=Fe&&t?await dt(t):{points:[]};if((S.points||
null)===t){for(let n of e.points)n.remove();e.points=$e(e.map,e.canvas.renderers["cm-points"],o.points,e.words)}}function tt(e){
let{parts:t,labels:o}=e;B(t.frame),t.frame.classList.toggle("has-selection",!!S.zone);let n=_e(e,S,Ze);t.frame.classList.
toggle("has-highlight",n.zones.length+n.places.length>0);for(let i of Ve(e))i.mark(n,De);for(let i of k(t.frame,".cm-con\
ference-place"))i.classList.toggle("is-lit",S.places.includes(i.dataset.place??""));e.chosen.show(...Pe(e,S)),e.spot.show(
S.at,e.canvas.renderers["cm-points"]);let s=It(e,S);if(s===e.named)o.mark();else for(let i of[o,...e.insets.map(r=>r.labels)])
i.place();e.named=s}function Ye(e){let t=x?.statements[e];t&&_({...S,zones:t.zones,places:t.places})}function Qe(e){let t=x?.
statements[e];if(!x||!t)return;let o=mt(x.canvas.items,x.words.places,t);o.isValid()?Q(x.map,o,x.homeZoom()):x.refit()}function pt(){
return S.stamp+=1,S.stamp}var et=()=>{x?.finished&&(x.refit(),x.labels.place())},Wt=()=>{x?.parts.frame.classList.contains(
"is-narrow")&&G(x)!==ut()&&et()},ot=()=>x?.map,to=()=>x?.day,C=()=>x?.canvas,eo=()=>x?.legend;var _n=700,Cn=24,oo=!1,no=!1;function E(){if(no)return window;try{if(window.parent.document)return window.parent}catch(e){if(!(e instanceof DOMException))
throw e}return window}var Gt=e=>e.slice(e.lastIndexOf("/")+1),so=e=>typeof e=="string"&&!!E().controlmapParts?.has(Gt(e));
async function io(e){if(typeof e!="string")return null;let{controlmapParts:t}=E(),o=t?.get(Gt(e));t?.delete(Gt(e));let n=await o;
return typeof n?.json=="function"?n.ok?n.json().catch(()=>null):null:n??null}function P(e){let t=e.type!=="ready"&&e.type!==
"drawn",o={stamp:t?pt():0,...e},n=E();t&&!no&&!n.ControlMapPage?.channel()&&(n.controlmapAct=o),n.dispatchEvent(new n.CustomEvent(
"controlmap",{detail:o}))}function Bt(){return k(E().document,".cm-panel").find(e=>e.offsetParent)}function ut(){let{page:e}=document.
body.dataset;return e?e!=="map":E()!==window&&!!window.frameElement?.closest('[class*="-page"]:not(.st-key-map-page)')}async function Oe(e){
let t=E(),o=e.detail===0,{left:n,top:s}=t===window?{left:0,top:0}:window.frameElement.getBoundingClientRect();document.fullscreenElement&&
await document.exitFullscreen();let i=Bt();i&&(i.tabIndex=-1,i.scrollIntoView(),i.focus({preventScroll:!0,focusVisible:o}),
o||Nn(t,n+e.clientX,s+e.clientY))}function Nn(e,t,o){let n=s=>{Math.hypot(s.clientX-t,s.clientY-o)>Cn||(s.preventDefault(),
s.stopPropagation())};e.document.addEventListener("click",n,{capture:!0}),e.setTimeout(()=>e.document.removeEventListener(
"click",n,{capture:!0}),_n)}var $n=([e,t,o])=>.299*e+.587*t+.114*o;function B(e){let t=E().document.querySelector(".stAp\
p"),o=t&&getComputedStyle(t).backgroundColor.match(/[\d.]+/g),n=o?$n(o.map(Number))<110:window.matchMedia("(prefers-colo\
r-scheme: dark)").matches;document.documentElement.classList.toggle("cm-dark",n),e.classList.toggle("is-dark",n),oo||Rn(
e,t),oo=!0}function Rn(e,t){let o=()=>B(e);t&&new MutationObserver(o).observe(t,{attributes:!0,attributeFilter:["class",
"style"]}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",o)}function ro(){let t=k(document,
'link[rel="stylesheet"]').filter(n=>!n.sheet),o=n=>new Promise(s=>{for(let i of["load","error"])n.addEventListener(i,s,{
once:!0})});return Promise.all(t.map(o))}function Y(e){window.Streamlit&&e.classList.contains("is-narrow")&&window.Streamlit.
setFrameHeight(Math.ceil(e.scrollHeight)+2)}var gt=null;function ao(e){let t=document.querySelector(".cm-frame"),o=ot(),n=E().document,s=n.querySelector(".cm-here");
s&&(s.textContent=n.location.href);for(let i of[n.documentElement,document.documentElement])i.classList.toggle("is-print\
ed",e);!t||!o||(e?(gt={center:o.getCenter(),zoom:o.getZoom()},document.documentElement.classList.remove("cm-dark"),t.classList.
remove("is-dark")):B(t),et(),!e&&gt&&o.setView(gt.center,gt.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>ao(
!0));window.addEventListener("afterprint",()=>ao(!1));function K(e){P({type:"zone",id:e}),_({...$,zone:e,stamp:T().stamp})}function Bn(e){P({type:"front",id:e}),_({...$,front:e,
stamp:T().stamp})}function Kt(e){let t=C(),o=t?.words.places.find(s=>s.id===e),n=o&&t?.zoneAt(o.at);return{...$,zones:n?
[n]:[],places:[e]}}function jt(e){P({type:"place",id:e}),_({...Kt(e),stamp:T().stamp})}function co(e,t){P({type:"at",id:e}),
_({...$,at:t,stamp:T().stamp})}function lo(e){return{zone:K,ground:(o,n)=>{K(o),n&&e(n)},front:Bn}}var Hn=2.2;function ho(e,t){let o=C();if(!o)return;let n=i=>i===e?[t]:[],s=mt(o.items,o.words.places,{zones:n("zone"),places:n(
"place")});s.isValid()&&Q(o.map,s,o.map.getMinZoom(),Hn)}function In(){let e=C(),{at:t,places:o,zone:n}=T(),s=e?.words.places.
find(({id:a})=>a===o[0]),i=e?.items.find(({holding:a})=>a.zone===n),r=t??s?.at??i?.holding.label_spots[0];return r?L.latLng(
r[1],r[0]):null}function mo(e){let{zoomIn:t}=e;e.zoomIn=(o,n)=>{let s=In();return!s||!e.getBounds().contains(s)?t.call(e,
o,n):e.setZoomAround(s,e.getZoom()+(o??e.options.zoomDelta??1),n)}}var qt="cm-incidents",Dn=18,Fn=44,Zn=2.6,Ut=30,Xn=.006,fo=4,Wn=20,po=[],Vt=[],yt=null,Jt=null;function xt(e){let t=C();t&&
(Vt=e,yt!==t&&t.map.on("zoomend",()=>Yt(t)),yt=t,t.map.getPane(qt)||(t.map.createPane(qt).style.zIndex="615"),Yt(t),t.map.
fire("symbols"),eo()?.key("events",Vt.length>0))}function Yt(e){for(let o of po)o.remove();let t=jn(e,Vt);po=t.map(o=>Un(
e,o)),e.symbols=t.map(({at:[o,n],count:s})=>({at:[n,o],size:go(s)}))}var go=e=>Math.min(Fn,Dn+Zn*Math.sqrt(e-1)),Gn=e=>!!(Jt&&
e.some(({at:t})=>Kn(t,Jt))),Kn=(e,t)=>e.every((o,n)=>Math.abs(o-t[n])<Xn);function yo(e){Jt=e,yt&&Yt(yt)}function jn(e,t){
let o=new Map,n=[];for(let s of t){let{x:i,y:r}=e.map.project([s.at[1],s.at[0]]),[a,c]=[Math.floor(i/Ut),Math.floor(r/Ut)],
h=[-1,0,1].flatMap(f=>[-1,0,1].flatMap(p=>o.get(`${a+f} ${c+p}`)??[])).find(f=>Math.hypot(f.x-i,f.y-r)<Ut);if(h){h.count+=
s.count,h.spots.push(s);continue}let l={at:[s.at[1],s.at[0]],count:s.count,spots:[s],x:i,y:r};n.push(l),o.set(`${a} ${c}`,
[...o.get(`${a} ${c}`)??[],l])}return n}function Un(e,t){let{at:o,count:n,spots:s}=t,i=go(n),r=s.length>1?e.words.legend.
cluster.replace("{n}",String(n)):s[0].label,a=L.divIcon({html:Vn(e,t,i),className:"cm-event-mark",iconSize:[i,i]}),c=L.marker(
o,{icon:a,pane:qt,keyboard:!0,title:"",alt:r}).addTo(e.map);c.getElement()?.setAttribute("aria-label",r),c.getElement()?.
classList.toggle("is-lit",Gn(s)),c.bindTooltip(d("div","cm-tip",r),{className:"cm-tooltip",offset:[0,-i/2],direction:"to\
p"});let m=s.length>1&&e.map.getZoom()<e.map.getMaxZoom(),h=()=>Jn(s,m?[Yn(e,s)]:[]);return c.bindPopup(h,{className:"cm\
-event-popup",maxWidth:260,minWidth:180}).on("popupopen",qn),c}function qn({popup:e,target:t}){let o=e.getElement(),n=o?.
closest(".cm-stage");if(!o||!n)return;t.closeTooltip();let s=n.getBoundingClientRect(),{left:i,right:r}=o.getBoundingClientRect(),
a=Math.max(s.left+fo-i,0)||Math.min(s.right-fo-r,0);a&&(o.style.marginLeft=`${a}px`);let c=o.getBoundingClientRect(),h=[
...n.querySelectorAll(".leaflet-bar")].map(f=>f.getBoundingClientRect()).filter(f=>f.left<c.right&&f.right>c.left&&f.top<
c.bottom).map(f=>f.bottom),l=Math.max(s.top,...h.filter(f=>f>c.top))-c.top;l>0&&(o.style.marginBottom=`${Number.parseFloat(
getComputedStyle(o).marginBottom)-l}px`)}function Vn(e,{count:t,spots:o},n){let s=n/2,i=y("svg",{width:n,height:n,viewBox:`\
0 0 ${n} ${n}`,"aria-hidden":"true"});if(i.append(y("path",{d:uo(s,s-1),class:"cm-event"})),t>1){let r=y("text",{x:s,y:s,
class:"cm-event-count"});r.textContent=String(t),i.append(r)}else{let r=e.words.holders[o[0].holder]||{fill:"#888"},a=y(
"path",{d:uo(s,s-4.5),class:"cm-event-inner"});a.style.fill=r.fill,i.append(a)}return i}var uo=(e,t)=>`M${e},${e-t} L${e+
t},${e} L${e},${e+t} L${e-t},${e} Z`;function Jn(e,t){let o=d("div","cm-event-details");o.append(...t);for(let n of e.slice(
0,Wn)){o.append(d("p","cm-event-label",n.label));let s=d("ul");for(let[i,r]of n.rows){let a=d("li");a.append(d("b","",i)),
r&&a.append(` ${r}`),a.dir="auto",s.append(a)}n.rest&&s.append(d("li","",n.rest)),s.children.length&&o.append(s)}return o}
function Yn(e,t){let o=d("button","cm-offer-button",e.words.zoomIn);return o.type="button",o.addEventListener("click",()=>{
e.map.closePopup(),e.map.fitBounds(L.latLngBounds(t.map(n=>[n.at[1],n.at[0]])).pad(.3))}),o}function H(e,t,o,n,s){let i=d("a",t);i.href="#",i.role="button",i.setAttribute("aria-label",o);let r=y("svg",{viewBox:"0\
 0 16 16",class:"cm-icon"});return r.append(y("path",{d:n})),i.append(r),L.DomEvent.on(i,"click",L.DomEvent.stop).on(i,"\
click",s),i.addEventListener("keydown",a=>{a.key===" "&&(a.preventDefault(),i.click())}),e.zoomControl.getContainer()?.append(
i),i}function xo(e,t,o){if(!document.fullscreenEnabled)return;let n=H(e,"cm-full",o.fullScreen,"M2 6V2h4m4 0h4v4m0 4v4h-\
4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():t.requestFullscreen().catch(()=>{n.hidden=!0})}),
s=()=>n.setAttribute("aria-pressed",String(!!document.fullscreenElement));document.addEventListener("fullscreenchange",s),
s()}var Qn=54,ts=12.2,es=130,os=200,ns=1.12,ss=.48;function Qt({frame:e,head:t}){let o=E(),n=Number.parseFloat(o.getComputedStyle(
o.document.documentElement).fontSize),s=o===window?e:window.frameElement,i=Math.max(0,s.getBoundingClientRect().top+o.scrollY)+
t.offsetHeight,r=o.innerHeight-i-Qn-ts*n;if(r<os&&!e.classList.contains("is-tight"))return e.classList.add("is-tight"),Qt(
{frame:e,head:t});let a=Math.min(e.clientWidth*ns,o.innerHeight*ss);return Math.round(Math.max(es,Math.min(a,r)))}function wo(e,t,o,n,s,i){let r=(h,l,f)=>({from:h,to:l,zoom:i(L.point(h).add(l)),moved:f});if(e)return[r([4,Math.round(n*
.06)],[6,Math.round(n*(t?.06:.14))],0)];let a=[],c=Array.from({length:168/28+1},(h,l)=>l*28);for(let[h,l]of o)for(let f of h===
null||l===null?c:[0])for(let p of s>168?[...c,s]:c)a.push(r([h===null?6+f:h,8],[l===null?6+f:l,10+p],f+p));let m=a.filter(
({zoom:h})=>Number.isFinite(h));return m.length?m.sort((h,l)=>l.zoom-h.zoom||h.moved-l.moved):[r([0,0],[0,0],0)]}function bo(e,t,o){
let n=o.childElementCount?o.offsetWidth+14:6,s=t.offsetWidth+14,i=e.frame.dir==="rtl";return e.frame.classList.contains(
"is-stacked")?[i?[null,s]:[s,null]]:i?[[6,6],[null,n],[s,null],[s,n]]:[[6,6],[n,null],[n,s]]}function vo(e,t,{x:o,y:n,width:s,
height:i},{from:r,to:a,zoom:c}){let m=e.getContainer().getBoundingClientRect(),l=e.project(t.getSouthWest(),c).add(e.project(
t.getNorthEast(),c)).add(L.point(a)).subtract(r).subtract(e.getSize()).divideBy(2);return new DOMRect(l.x+o-m.x,l.y+n-m.
y,s,i)}var is=640,rs=20,te=36,as=80,cs=.2,ls=8e3;function So(e,t){let o=d("div","cm-frame");o.dir=t.direction,o.lang=t.language,
e.before(o);let n=d("div","cm-head"),s=d("div","cm-title",t.title);s.id="cm-title",o.setAttribute("role","region"),o.setAttribute(
"aria-labelledby",s.id);for(let l of document.querySelectorAll('meta[name="viewport"]'))l.setAttribute("content","width=\
device-width, initial-scale=1");let i=d("div","cm-subtitle"),r=d("div","cm-finding");n.append(s,r,i);let a=d("div","cm-s\
tage");a.append(e);let c=d("div","cm-side"),m=d("div","cm-foot"),h=d("div","cm-source",t.source);return m.append(h),o.append(
n,a,c,m),{frame:o,head:n,stage:a,side:c,foot:m,title:s,finding:r,subtitle:i,source:h}}function ko(e,t){let{x:o,y:n,width:s,
height:i}=e.getBoundingClientRect();return new DOMRect(o,n-t,s,i+t)}function Lo(e,t,o,n,s,i){let r=e.frame.clientWidth<is,
a=r&&ut();e.frame.classList.toggle("is-narrow",r),e.frame.classList.toggle("is-beside",a),e.frame.classList.remove("is-t\
ight"),r&&e.frame.style.setProperty("--cm-stage",`${Qt(e)}px`);let c=r?e.side:e.stage;if(n.parentNode!==c&&c.append(s,n),
t.invalidateSize({animate:!1}),Math.min(e.stage.clientWidth,e.stage.clientHeight)<rs)return;let m=L.latLngBounds([[o[1],
o[0]],[o[3],o[2]]]),h=e.stage.clientHeight,l=()=>hs(e,t,m,n,s,i);l(),e.stage.clientHeight!==h&&(t.invalidateSize({animate:!1}),
l()),fs(t,i)}function hs(e,t,o,n,s,i){let[r,a]=["is-narrow","is-beside"].map(w=>e.frame.classList.contains(w)),c=r?[]:[n,
...k(s,":scope > *")],m=te+14+Math.max(n.offsetHeight,s.offsetHeight),h=w=>t.getBoundsZoom(o,!1,w),l=w=>{e.frame.classList.
toggle("is-stacked",w);let u=wo(r,a,bo(e,n,s),e.stage.clientHeight,m,h),F=c.map(M=>ko(M,M===n?te:0)),b=M=>!F.some(q=>i.overlapsAny(
vo(t,o,q,M),M.zoom));return{clear:u.find(b),last:u[u.length-1]}},f=l(!1),{from:p,to:g}=f.clear??f.last;if(!r&&ms(e,n,s)){
let{clear:w}=l(!0);w&&w.zoom>(f.clear??f.last).zoom+cs?{from:p,to:g}=w:e.frame.classList.remove("is-stacked")}t.fitBounds(
o,{animate:!1,paddingTopLeft:p,paddingBottomRight:g})}function ms(e,t,o){return o.childElementCount?(e.frame.style.setProperty(
"--cm-insets",`${o.offsetHeight}px`),t.offsetHeight+te+o.offsetHeight+as<e.stage.clientHeight):!1}function fs(e,t){let o=e.
zoomControl.getContainer(),n=()=>k(o,"a").some(r=>t.overlaps(ds(e,ko(r,0)),e.getZoom())),s=o.parentElement,i=s?.parentElement&&
k(s.parentElement,".leaflet-top").find(r=>r!==s);!s||!i||!n()||(i.append(o),n()&&s.append(o))}function ds(e,{x:t,y:o,width:n,
height:s}){let i=e.getContainer().getBoundingClientRect(),{min:r}=e.getPixelBounds();return new DOMRect(r.x+t-i.x,r.y+o-
i.y,n,s)}function Eo(e,t,o){let n=L.Control.Scale.extend({_updateMetric(i){let r=this._getRoundNum(i)/1e3,a=new Intl.NumberFormat(
o.locale).format(r);this._updateScale(this._mScale,o.distance.replace("{km}",a),r*1e3/i)}}),s=new n({imperial:!1,maxWidth:110}).
addTo(e).getContainer();s&&t.prepend(s)}function Mo(e,t){t.direction==="rtl"&&e.zoomControl.setPosition("topright"),k(e.
zoomControl.getContainer(),"a").forEach((n,s)=>{n.title="",n.setAttribute("aria-label",s===0?t.zoomIn:t.zoomOut)})}function To(e,t,o){
if(o.base.choices.length<2)return;let n=d("label","cm-base",`${o.base.label} `),s=d("select");for(let c of o.base.choices)
s.append(new Option(c.name,c.id));n.append(s);let i=d("span","cm-credit");t.foot.append(n,i);let r=null,a;s.addEventListener(
"change",()=>{let c=o.base.choices.find(h=>h.id===s.value);if(r&&r.remove(),r=null,clearTimeout(a),i.textContent=c?.credit??
"",t.frame.classList.remove("has-raster"),!c?.url)return;let m=()=>{i.textContent=o.base.silent};r=L.tileLayer(c.url,{maxZoom:18,
pane:"cm-raster"}).addTo(e),r.once("tileerror",m),a=setTimeout(m,ls),r.once("tileload",()=>{clearTimeout(a),i.textContent=
c.credit,t.frame.classList.add("has-raster")})})}function Ao(e,t){let o=d("div","cm-insets"),n=[];for(let s of e.insets){let i=d("div","cm-inset"),r=d("div","cm-inset-ma\
p");i.append(d("div","cm-inset-name",t.insets[s.id]),r),o.append(i),n.push({holder:r,inset:s})}if(t.conference.places.length){
let s=d("div","cm-inset cm-conference");s.append(d("div","cm-inset-name",t.conference.title));for(let i of t.conference.
places){let r=d("div","cm-conference-place");r.dataset.place=i.id;let a=d("span","cm-arrow","↑");a.style.transform=`ro\
tate(${i.bearing}deg)`,a.setAttribute("aria-hidden","true"),r.append(a,d("span","",i.name),d("span","cm-far",i.distance)),
s.append(r)}o.prepend(s)}return{insets:o,maps:n}}var wt=class{constructor(t,o){let n=document.createElement("canvas");n.width=n.height=1,this.map=t,this.pen=n.getContext(
"2d");let{type:s,coordinates:i}=o,r=(s==="Polygon"?[i]:i).flat().map(a=>a.map(([c,m])=>t.project([m,c],8)));this.corners=
r.flat(),this.outline=new Path2D;for(let a of r){this.outline.moveTo(a[0].x,a[0].y);for(let{x:c,y:m}of a)this.outline.lineTo(
c,m)}}overlaps({left:t,right:o,top:n,bottom:s},i){let r=this.map.getZoomScale(8,i),a=Math.max(2,Math.ceil((o-t)/40)),c=Math.
max(1,Math.ceil((s-n)/40));for(let m=0;m<=a;m++)for(let h=0;h<=c;h++){let l=t+(o-t)*m/a,f=n+(s-n)*h/c;if(this.pen.isPointInPath(
this.outline,l*r,f*r,"evenodd"))return!0}return!1}overlapsAny(t,o){let n=this.map.getZoomScale(8,o),[s,i,r,a]=[t.left,t.
right,t.top,t.bottom].map(c=>c*n);return this.overlaps(t,o)||this.corners.some(({x:c,y:m})=>c>=s&&c<=i&&m>=r&&m<=a)}};function v(e,t,o,n){return{left:e,top:t,right:e+o,bottom:t+n}}function N(e,t){return e.left<t.right+2&&t.left<e.right+2&&
e.top<t.bottom+2&&t.top<e.bottom+2}function I(e,t){return e.left>=t.left&&e.right<=t.right&&e.top>=t.top&&e.bottom<=t.bottom}
function bt(e){let t=e.split(" "),o=Math.ceil(t.length/2);return t.length>1?[e,`${t.slice(0,o).join(" ")}
${t.slice(o).join(" ")}`]:[e]}var z=2,ps=12e3,us=5e3,ee=-1,Po=-2,Oo=e=>(e*37+11)%256;function gs(e){let t=new Int16Array(e.length/4);for(let o=0,n=0;o<
t.length;o++,n+=4)e[n+3]===0?t[o]=ee:t[o]=e[n+3]===255&&e[n+1]===Oo(e[n])?e[n]-1:Po;return t}var vt=class{constructor(t,o,n){
this.columns=Math.max(1,Math.ceil(o.x/z)),this.rows=Math.max(1,Math.ceil(o.y/z));let s=document.createElement("canvas");
s.width=this.columns,s.height=this.rows;let i=s.getContext("2d",{willReadFrequently:!0});i.setTransform(1/z,0,0,1/z,-n.x/
z,-n.y/z),t.forEach((r,a)=>{i.fillStyle=`rgb(${a+1},${Oo(a+1)},0)`,i.fill(new Path2D(A(r.path).getAttribute("d")??""),"e\
venodd")}),this.index=gs(i.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(t.length);for(let r of this.
index)r>=0&&(this.extent[r]+=z*z)}at(t,o){let n=Math.floor(t/z),s=Math.floor(o/z);return n<0||s<0||n>=this.columns||s>=this.
rows?ee:this.index[s*this.columns+n]}holds(t,o){if(this.at(o.left,o.top)!==t||this.at(o.right,o.bottom)!==t)return!1;for(let n=o.
top;n<=o.bottom;n+=4)for(let s=o.left;s<=o.right;s+=4)if(this.at(s,n)!==t)return!1;return!0}hidden(t){let o=0,n=0;for(let s=t.
top;s<=t.bottom;s+=6)for(let i=t.left;i<=t.right;i+=6)o+=this.weight(this.at(i,s)),n++;return o/n}weight(t){if(t===ee)return 0;
let o=t===Po?0:this.extent[t];return o>ps?.35:o>us?1.4:4}};var ys=[18,28,40,54,70,88,108,130,156,186,220,260],zo=24,xs=6,ws=12,bs=110,vs=300,Ss=45,ne=3e3,ks=ne,Ls=400;function Es(e,t,o,n){
let s=(i,r,a)=>Math.sign((r.x-i.x)*(a.y-i.y)-(r.y-i.y)*(a.x-i.x));return s(e,t,o)!==s(e,t,n)&&s(o,n,e)!==s(o,n,t)}function oe(e,t,o){
let n=o.x-t.x,s=o.y-t.y;if(Math.max(t.x,o.x)<e.left||Math.min(t.x,o.x)>e.right||Math.max(t.y,o.y)<e.top||Math.min(t.y,o.
y)>e.bottom)return!1;let i=s*(e.left-t.x),r=s*(e.right-t.x),a=n*(e.top-t.y),c=n*(e.bottom-t.y);return Math.max(a,c)>=Math.
min(i,r)&&Math.min(a,c)<=Math.max(i,r)}function Ms(e,t){return t.x>=e.left-4&&t.x<=e.right+4&&t.y>=e.top-4&&t.y<=e.bottom+
4}function Ts(e,t){return{x:Math.max(t.left,Math.min(e.x,t.right)),y:Math.max(t.top,Math.min(e.y,t.bottom))}}function St(e,t,o,n,s){
let i=[];for(let r of ys)for(let a=0;a<zo;a++){let c=2*Math.PI*a/zo,m=t.x+Math.cos(c)*(r+n/2),h=t.y+Math.sin(c)*(r+s/2),
l=v(m-n/2,h-s/2,n,s);if(!e.free(l))continue;let f=Ts(t,l),p=Math.hypot(f.x-t.x,f.y-t.y),g=e.taken.filter(u=>!Ms(u,t)&&oe(
u,t,f)).length,w=p+p*p/Ss;i.push({form:o,box:l,wide:As(l),end:f,crossed:g,cost:w+bs*e.ground.hidden(l)+vs*g+Ls*e.covers(
l)})}return i}function As(e){return v(e.left-4,e.top-4,e.right-e.left+8,e.bottom-e.top+8)}function Ps(e,t){if(N(e.chosen.
box,t.chosen.box))return 1/0;let o=[Es(e.spot,e.chosen.end,t.spot,t.chosen.end),oe(e.chosen.wide,t.spot,t.chosen.end),oe(
t.chosen.wide,e.spot,e.chosen.end)];return ks*o.filter(Boolean).length}function Os(e,t){let o=null,n=ne;for(let s of e.room){
if(s.cost>=n)break;let i=s.cost;for(let r of t){if(i>=n)break;r.chosen&&(i+=Ps({spot:e.spot,chosen:s},{spot:r.spot,chosen:r.
chosen}))}i<n&&(o=s,n=i)}return e.chosen=o,n}function zs(e){let t=[e,e.slice().sort((o,n)=>o.room.length-n.room.length)];
for(let o=1;o<Math.min(ws,e.length);o++){let n=e.slice(o).concat(e.slice(0,o));t.push(o%2?n.reverse():n)}return t}function _o(e){
let t=[],o=1/0;for(let n of zs(e)){for(let i of e)i.chosen=null;let s=1/0;for(let i=0;i<xs;i++){let r=s;s=0;for(let a of n)
s+=Math.min(ne,Os(a,n.filter(c=>c!==a&&c.chosen)));if(s===r)break}s<o&&(o=s,t=e.map(i=>i.chosen))}e.forEach((n,s)=>{n.chosen=
t[s]})}var _s=160,Cs=.28;function Ns({options:e},t){let o=e.most?.()??t.length;if(t.length<=o)return t;let n=e.foremost?.()??[],
s=r=>(r.right-r.left)*(r.bottom-r.top),i=([r,a])=>(n.includes(r.holding.zone)?1e12:r.zone.silent?0:1e9)+s(a);return t.slice().
sort((r,a)=>i(a)-i(r)).slice(0,o)}function Co(e,[t,o]){return Math.min(o.right-o.left,o.bottom-o.top)<rt?{x:(o.left+o.right)/
2,y:(o.top+o.bottom)/2}:e.at(t.holding.label_spots[0])}function $s({view:e,covered:t},{x:o,y:n}){let s=v(o,n,0,0);return I(
s,e)&&!t.some(i=>I(s,i))}function No(e,t){let o=Math.min(_s,Cs*(e.view.right-e.view.left)),n=t.filter(i=>$s(e,Co(e,i))),
s=Ns(e,n).map(([i,r])=>{let a=Co(e,[i,r]),c=Rs(e,i),m=bt(i.zone.label).flatMap(l=>{c.textContent=l;let[f,p]=e.sized(`cal\
lout${l}`,c);return St(e,a,l,f,p).filter(({end:g})=>Math.hypot(g.x-a.x,g.y-a.y)<=o)});return{element:c,spot:a,room:m.sort(
(l,f)=>l.cost-f.cost),chosen:null}});se(e,s);for(let{element:i,chosen:r}of s)r&&(i.textContent=r.form)}function se(e,t){
_o(t);for(let{element:o,spot:n,chosen:s}of t){if(!s){o.remove();continue}e.put(o,s.box),Bs(e,n,s.end)}}function Rs(e,t){
let o=d("button","cm-label cm-callout",t.zone.label);return o.type="button",o.dataset.zone=t.holding.zone,o.setAttribute(
"aria-label",t.aria),o.style.setProperty("--holder",t.holder.fill),o.style.setProperty("--holder-dark",t.holder.dark),o.
addEventListener("click",n=>{n.stopPropagation(),e.options.choose(t.holding.zone)}),o}function Bs(e,t,o){let n=Math.min(
t.x,o.x)-3,s=Math.min(t.y,o.y)-3,i={width:Math.abs(t.x-o.x)+6,height:Math.abs(t.y-o.y)+6},r=y("svg",{class:"cm-leader",...i,
"aria-hidden":"true"});r.style.transform=`translate(${n+e.origin.x}px,${s+e.origin.y}px)`;let a=y("line",{x1:t.x-n,y1:t.
y-s,x2:o.x-n,y2:o.y-s});r.append(a,y("circle",{cx:t.x-n,cy:t.y-s,r:2})),e.root.prepend(r);let c=Math.ceil(Math.hypot(o.x-
t.x,o.y-t.y)/5);for(let m=0;m<=c;m++){let h=t.x+(o.x-t.x)*m/Math.max(1,c),l=t.y+(o.y-t.y)*m/Math.max(1,c);e.taken.push(v(
h-1,l-1,2,2))}}var Hs=26,Is=300,Ds=80,Fs=8;function Zs(e){let t=Math.ceil(e.length/Hs),o=Math.ceil(e.length/t)+2;return e.split(" ").reduce(
(n,s)=>{let i=n.at(-1);return i===void 0||i.length+s.length>=o?n.push(s):n[n.length-1]=`${i} ${s}`,n},[]).join(`
`)}var Xs=(e,t)=>Math.hypot(t.x-e.x,t.y-e.y)<=Ds,Ws=({taken:e},{x:t,y:o})=>e.some(n=>n.right-n.left>Fs&&I(v(t,o,0,0),n));
function $o(e,t){let n=t.filter(({at:s})=>!Ws(e,e.at(s))).map(({at:s,text:i})=>{let r=Zs(i),a=d("div","cm-label cm-remar\
k",r),[c,m]=e.sized(`remark${r}`,a),h=e.at(s),f=St(e,h,r,c,m).map(g=>({...g,cost:g.cost+Is*e.ground.hidden(g.box)})).filter(
({end:g,crossed:w})=>!w&&Xs(h,g)).sort((g,w)=>g.cost-w.cost);return{element:a,spot:h,room:f,chosen:null}});se(e,n)}var Gs=7,Ro=2;function Bo(e,t){return e.map(({at:o,size:n})=>({x:t(o).x,y:t(o).y,half:n/2}))}function kt(e,{x:t,y:o,half:n}){
let s=Math.max(0,e.left-t,t-e.right),i=Math.max(0,e.top-o,o-e.bottom);return s+i<n+Ro}function Ho(e,t,o,n,s){let{x:i,y:r}=s??
e,a=s?s.half+Ro+1:Gs,c=[[a,-o/2],[-a-t,-o/2]];n&&c.reverse();let[m,h]=s?[a/2,a/2]:[5,3];return[...c,[-t/2,-a-o],[-t/2,a],
[m,-o-h],[m,h],[-t-m,-o-h],[-t-m,h]].map(([f,p])=>v(i+f,r+p,t,o))}var ie=it.slice(0,2),Ks=5,Lt=6,Io=4,Fo=({x:e,y:t})=>v(e-Lt/2,t-Lt/2,Lt,Lt),js=({left:e,top:t,right:o,bottom:n})=>({left:e-
Io,top:t,right:o+Io,bottom:n});function Zo(e){let t=e.options.lit(),[o,n]=ie.map(c=>e.options.places.filter(m=>m.rank===
c&&!t.includes(m))),s=e.taken.length,i=e.names.length,r=e.root.childElementCount,a=n;for(let c=0;c<Ks;c++){for(e.taken.length=
s,e.names.length=i;e.root.childElementCount>r;)e.root.lastElementChild?.remove();e.dots=[];for(let{at:h}of[...o,...a]){let l=Fo(
e.at(h));e.dots.some(f=>N(l,f))||e.dots.push(l)}let m=[...o,...a].filter(h=>!Et(e,h));if(!m.length)break;a=[...a].sort((h,l)=>Number(
m.includes(l))-Number(m.includes(h)))}e.dots=[]}function Et(e,t,o="",n=!1){let s=e.at(t.at);if(s.x<4||s.y<4||s.x>e.view.
right||s.y>e.view.bottom)return!0;let i=Fo(s);if(e.taken.some(u=>N(i,u))&&!n)return!0;let r=Do(e,t,`cm-label cm-place ra\
nk-${t.rank} ${o}`,t.name),[a,c]=e.sized(t.rank+o+t.name,r),m=e.symbols.find(u=>kt(i,u)),h=Ho(s,a,c,e.options.mirrored,m).
filter(u=>e.free(u)&&!e.names.some(F=>N(js(u),F))),l=h.filter(u=>!e.covers(u)),f=l.length?l:h,p=e.ground.at(s.x,s.y),g=f.
find(u=>e.ground.holds(p,u))||f[0];if(g||r.remove(),!g&&!n)return!1;if(e.taken.push(i),g&&(e.put(r,g),e.names.push(g)),m)
return!0;let w=Do(e,t,`cm-dot rank-${t.rank} ${o}`);return e.root.append(w),w.style.transform=`translate(${Math.round(s.
x+e.origin.x)}px,${Math.round(s.y+e.origin.y)}px)`,!0}function Do(e,{id:t},o,n=""){let s=d("div",o,n);return s.dataset.place=
t,s.addEventListener("click",i=>{i.stopPropagation(),e.options.choosePlace(t)}),s}var Us=3;function Wo(e,t){let o=[],n=new Set;t.forEach((s,i)=>{if(n.has(s.holding.zone))return;n.add(s.holding.zone);let r=qs(
e,s);if(!r)return;(Math.min(r.right-r.left,r.bottom-r.top)<rt||!Vs(e,s,i,r))&&o.push([s,r])}),No(e,o)}function qs(e,t){let o=t.
path.getBounds(),n=e.map.latLngToContainerPoint(o.getNorthWest()),s=e.map.latLngToContainerPoint(o.getSouthEast());return s.
x<0||s.y<0||n.x>e.view.right||n.y>e.view.bottom?null:{left:n.x,top:n.y,right:s.x,bottom:s.y}}function Vs(e,t,o,n){let s=t.
zone.label.split(" ");if(n.right-n.left<Us*Math.max(...s.map(a=>a.length)))return!1;let i=bt(t.zone.label),r=t.holding.label_spots.
map(a=>e.at(a));return[""," is-small"].some(a=>i.some(c=>Xo(e,t,o,c+a,c,a,r))||i.some(c=>Xo(e,t,o,c+a,c,a,Js(e,n,r[0]))))}
function Js(e,t,o){let n=[],s=Math.max(5,Math.ceil((t.right-t.left)/40));for(let i=Math.max(t.left,0);i<Math.min(t.right,
e.view.right);i+=s)for(let r=Math.max(t.top,0);r<Math.min(t.bottom,e.view.bottom);r+=s)n.push({x:i,y:r,far:Math.hypot(i-
o.x,r-o.y)});return n.sort((i,r)=>i.far-r.far)}function Xo(e,t,o,n,s,i,r){let a=d("div",`cm-label cm-zone-name${i}`,s);a.
dataset.zone=t.holding.zone,a.style.setProperty("--holder-dark",t.holder.dark),a.style.setProperty("--holder-light",t.holder.
light);let[c,m]=e.sized(`zone${n}`,a),h=r.map(l=>v(l.x-c/2,l.y-m/2,c,m)).find(l=>e.ground.holds(o,l)&&e.free(l)&&!e.covers(
l));return h?e.put(a,h):a.remove(),!!h}var Ys={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},j=class{constructor(t,o){this.map=t,this.options=o,this.
root=d("div","cm-label-layer leaflet-zoom-hide"),t.getPane("cm-labels")?.append(this.root),this.sizes=new Map,this.scene=
null,this.first=null,this.taken=[],this.covered=[],this.symbols=[],this.names=[],this.dots=[],this.view=v(0,0,0,0),this.
origin=L.point(0,0),this.ground=null,this.begun=!1,t.on("zoomstart",()=>{this.root.replaceChildren(),this.scene=null}),t.
on("resize",()=>{this.sizes.clear(),this.scene=null});let n=()=>queueMicrotask(()=>{this.begun&&this.items().length&&this.
place()});t.on("moveend resize symbols",n)}sized(t,o){this.root.append(o);let n=this.sizes.get(t)??[Math.ceil(o.offsetWidth),
Math.ceil(o.offsetHeight)];return this.sizes.set(t,n),n}place(){this.begun=!0;let t=this.items(),o=this.options.obstacles().
map(i=>this.fromScreen(i)),n=this.map.zoomControl?.getContainer(),s=JSON.stringify([[n?.offsetWidth,n?.offsetHeight],this.
map.getZoom(),this.map.getCenter(),this.map.getSize(),o,this.options.lit(),this.options.foremost?.(),this.options.unnamed?.(),
this.options.symbols?.()]);(s!==this.scene||t[0].path!==this.first)&&this.placeAll(t,o),this.scene=s,this.first=t[0].path,
this.mark()}mark(){for(let t of k(this.root,".cm-callout")){let o=t.dataset.zone===this.options.selected();t.classList.toggle(
"is-selected",o),t.setAttribute("aria-pressed",String(o))}}items(){let t=this.options.ground??this.options.zones;return t?
t():[]}placeAll(t,o){this.root.replaceChildren(),this.origin=this.map.containerPointToLayerPoint([0,0]);let n=this.map.getSize();
this.view=v(2,2,n.x-4,n.y-4),this.taken=[...o],this.names=[],this.covered=o,this.symbols=Bo(this.options.symbols?.()??[],
r=>this.at(r));let s=this.map.zoomControl?.getContainer();s&&this.taken.push(this.fromScreen(s.getBoundingClientRect())),
this.ground=new vt(t,n,this.origin);for(let r of this.options.lit())Et(this,r,"is-lit",!0);Zo(this),this.options.zones&&
!this.options.unnamed?.()&&Wo(this,t);let i=this.map.getZoom()-this.options.homeZoom();for(let r of it.slice(ie.length))
if(!(i+.01<Ys[r]-(this.options.eager||0)))for(let a of this.options.places)a.rank===r&&Et(this,a);$o(this,this.options.remarks?.()??
[]);for(let r of this.options.areas)this.placeArea(r)}fromScreen(t){let o=this.map.getContainer().getBoundingClientRect();
return v(t.left-o.left,t.top-o.top,t.width,t.height)}free(t){return I(t,this.view)&&![...this.taken,...this.dots].some(o=>N(
t,o))}covers(t){return this.symbols.filter(o=>kt(t,o)).length}put(t,o){this.taken.push(o),t.style.transform=`translate(${Math.
round(o.left+this.origin.x)}px,${Math.round(o.top+this.origin.y)}px)`}at(t){return this.map.latLngToContainerPoint([t[1],
t[0]])}placeArea(t){let o=d("div",`cm-label cm-area ${t.kind}`,t.name),[n,s]=this.sized(`area${t.name}`,o),i=this.at(t.at),
r=v(i.x-n/2,i.y-s/2,n,s);this.free(r)?this.put(o,r):o.remove()}};function Go(e,t,o,n,s,i){let r={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,doubleClickZoom:!1,boxZoom:!1,
keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},a=L.map(e,r),[c,m,h,l]=t.bounds,f=()=>a.fitBounds(
[[m,c],[l,h]],{animate:!1});f();let p=new W(a,`cm-${t.id}-`,o,s);p.drawBasemap(n);let g=new j(a,{places:s.places,zones:null,
areas:[],homeZoom:()=>a.getZoom(),eager:1,choose:i.zone,choosePlace:i.place,lit:()=>[],selected:()=>null,mirrored:s.direction===
"rtl",obstacles:()=>[],ground:()=>p.items});return{canvas:p,labels:g,fit(){a.invalidateSize({animate:!1}),f(),g.place()}}}var nt=20,st=12,Ko=(e="")=>y("svg",{class:`cm-swatch ${e}`,viewBox:`0 0 ${nt} ${st}`,"aria-hidden":"true"});function re(e,t,o){
let n=Ko("is-ground"),s=nt/e.length;if(e.forEach(({fill:r,pale:a},c)=>{let m=y("rect",{x:c*s,y:0,width:s,height:st,class:`\
cm-swatch-fill${a?" is-pale":""}`});m.style.fill=r,n.append(m)}),o){let r=y("rect",{x:0,y:0,width:nt,height:st,class:"cm\
-hatch"});r.style.fill=`url(#${o})`,n.append(r)}let i=y("rect",{x:.5,y:.5,width:nt-1,height:st-1,class:"cm-swatch-edge"});
return i.style.stroke=t,n.append(i),n}function jo(e){let t=y("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-\
hidden":"true"});return t.append(y("path",{d:"M0,6 H30",class:`cm-front basis-${e}`})),t}function U(...e){let t=Ko();return t.
append(...e),t}var Uo=()=>U(y("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,opacity:.32}),y("path",{d:"M0,6 H20",
class:"cm-front basis-source"})),ae=()=>U(y("circle",{cx:10,cy:6,r:4,class:"cm-point agrees"})),qo=()=>U(y("path",{d:"M6\
,2 L14,10 M6,10 L14,2",class:"cm-point differs"})),Vo=()=>U(y("path",{d:"M1,6 H19",class:"cm-was-halo"}),y("path",{d:"M1\
,6 H19",class:"cm-was"})),Jo=()=>U(y("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),Yo=()=>U(y("rect",
{x:.5,y:.5,width:nt-1,height:st-1,class:"cm-change"}));function Qo(e,t,o){let n=[];t.plain&&n.push({fill:e.fill,pale:!1}),
t.pale&&n.push({fill:e.fill,pale:!0});let s=e.pattern!=="none"?o+t.controller:null;return re(n,t.shared?Z.ink:e.dark,t.shared?
`${o}shared`:s)}var Qs=3;function D(e,t,o=""){let n=d("div",`cm-legend-item ${o}`);return n.append(e,d("span","",t)),n}function ti(e,t){
let o=new Map;for(let n of[!1,!0])for(let s of t.legend.holders)for(let i of e.holdings){if(i.controller!==s||i.shared!==
n)continue;let r=`${s} ${n}`,a=o.get(r)??{controller:s,shared:n,plain:!1,pale:!1};a[t.zones[i.zone].silent?"pale":"plain"]=
!0,o.set(r,a)}return Array.from(o.values())}var Mt=class{constructor(t,o,n){this.words=t,this.prefix=o,this.wishes=n,this.
chosen=new Set,this.listed="",this.holders=d("div","cm-legend-holders"),this.holders.setAttribute("role","group"),this.holders.
setAttribute("aria-label",t.legend.filter),this.lines=d("div","cm-legend-lines"),this.extras=d("div","cm-legend-lines"),
this.element=d("div","cm-legend"),this.element.append(d("div","cm-legend-head",t.legend.title),this.holders,d("div","cm-\
legend-head",t.legend.basis),this.lines,this.extras),this.keys={change:D(Yo(),t.legend.change,"cm-key-change"),outline:D(
Vo(),t.legend.outline),events:D(Jo(),t.legend.events)};for(let i of Object.values(this.keys))i.hidden=!0;let s=d("div","\
cm-legend-marks");s.append(D(ae(),t.legend.agrees),D(qo(),t.legend.differs)),this.extras.append(...Object.values(this.keys),
this.toggle("cm-toggle-bands",[Uo(),t.legend.band],n.bands),this.toggle("cm-toggle-points",[ae(),t.legend.points],n.points),
s)}toggle(t,o,n){let s=d("label",`cm-legend-toggle ${t}`),i=d("input");return i.type="checkbox",i.addEventListener("chan\
ge",()=>{this.element.classList.toggle(`has-${t}`,i.checked),n(i.checked)}),s.append(i,...o),s}show(t){let{words:o}=this,
n=ti(t,o),s=new Set(t.fronts.map(({basis:h})=>h)),i=o.legend.lines.filter(({basis:h})=>s.has(h)),r=this.paleFills(t),a=JSON.
stringify([n,i,r]);if(a===this.listed)return;this.listed=a;let c=new Set(n.map(({controller:h})=>h)),m=Array.from(this.chosen).
filter(h=>!c.has(h));for(let h of m)this.chosen.delete(h);this.holders.replaceChildren(...n.map(h=>this.holder(h))),this.
lines.replaceChildren(...i.map(({basis:h,text:l})=>D(jo(h),l)),...this.silent(r)),m.length&&this.wishes.filter(this.chosen)}holder(t){
let{legend:o,holders:n}=this.words,s=n[t.controller],i=d("button",`cm-legend-item${t.shared?" is-wide":""}`);i.type="but\
ton",i.dataset.holder=t.controller,i.title=o.filter,i.setAttribute("aria-pressed",String(this.chosen.has(t.controller)));
let r=t.shared?o.shared.replace("{holder}",()=>s.label):s.label;return i.append(Qo(s,t,this.prefix),d("span","",r)),i.addEventListener(
"click",()=>{this.chosen.delete(t.controller)||this.chosen.add(t.controller);for(let a of this.holders.querySelectorAll(
"button"))a.setAttribute("aria-pressed",String(this.chosen.has(a.dataset.holder??"")));this.wishes.filter(this.chosen)}),
i}paleFills(t){let o=t.holdings.filter(({zone:n})=>this.words.zones[n].silent).sort((n,s)=>s.km2-n.km2);return Array.from(
new Set(o.map(({controller:n})=>this.words.holders[n].fill))).slice(0,Qs)}silent(t){if(!t.length)return[];let o=t.map(n=>({
fill:n,pale:!0}));return[D(re(o,Z.ink,null),this.words.legend.silent)]}key(t,o){this.keys[t].hidden=!o}changed(t){let[o]=t?.
handovers??[];this.key("change",!!o);let n=this.keys.change.querySelector(".cm-change");o&&(n.style.fill=`url(#${$t(this.
prefix,o)})`)}};var ei=6371.0088,oi=10;function ni(e){let t=s=>Math.sin(s*Math.PI/360)**2,o=s=>Math.cos(s*Math.PI/180),n=0;return e.reduce(
([s,i],[r,a])=>(n+=2*ei*Math.asin(Math.sqrt(Math.min(1,t(a-i)+o(a)*o(i)*t(r-s)))),[r,a]),e[0]),n}function si(e,{locale:t,
measured:o}){return o.replace("{km}",e.toLocaleString(t,{maximumFractionDigits:e<oi?1:0}))}function ii({target:e},{places:t}){
let o=e.closest("[data-place]")?.dataset.place;return t.find(n=>n.id===o)?.at}function tn(e,t,o){let n=e.getContainer(),
s=d("output","cm-measured");n.after(s);let i=e.dragging,r={renderer:t,pane:"cm-points",className:"cm-measure",interactive:!1},
a=L.layerGroup().addTo(e),c=null;function m(f){c=f,h.setAttribute("aria-pressed",String(!!f)),n.classList.toggle("is-mea\
suring",!!f),a.clearLayers();let p=f??[],g=X()?o.measureTouchHint:o.measureHint;for(let u of p)a.addLayer(L.circleMarker(
u,{...r,radius:3}));p.length>1&&a.addLayer(L.polyline(p,r));let w=p.length>1?si(ni(p.map(({lng:u,lat:F})=>[u,F])),o):g;s.
textContent=f&&w,p.length>1&&s.append(d("span","cm-measure-end",o.measureEnd))}let h=H(e,"cm-ruler",o.measure,"M1 5h14v6\
H1zm3.5 0v3M8 5v3m3.5-3v3",()=>m(c?null:[]));h.setAttribute("aria-pressed","false");let l=f=>{let p=!(f instanceof KeyboardEvent)||
f.key==="Enter"||f.key===" ";if(!(!c||!p||f.target.closest(".leaflet-control"))){if(f.stopImmediatePropagation(),f instanceof
KeyboardEvent)f.preventDefault(),m([...c,e.getCenter()]);else if(f.type==="click"&&!i.moved()){let g=ii(f,o);m([...c,g?L.
latLng(g[1],g[0]):e.mouseEventToLatLng(f)])}}};for(let f of["click","dblclick","keydown"])n.addEventListener(f,l,!0);document.
addEventListener("keydown",({key:f})=>{c&&f==="Escape"&&m(null)})}var Tt=e=>e>180?e-360:e,en=(e,t)=>e+360*Math.round((t-e)/360);var ri=({lng:e,lat:t})=>`${Tt(e).toFixed(3)}_${t.toFixed(3)}`,At=class{constructor(t,o,n){this.map=t,this.choose=n,this.
mark=null,this.latlng=t.getCenter();let s=this.button(o.pointOffer);this.under=this.button(o.pointOffer),this.under.hidden=
!0,this.note=d("p","cm-offer-note");let i=d("div");i.append(this.note,s),this.popup=L.popup({className:"cm-offer",closeButton:!1,
autoPan:!1,offset:[0,-2]}).setContent(i);let r=t.getContainer();r.setAttribute("role","group"),r.setAttribute("aria-labe\
l",o.mapKeys),r.addEventListener("keydown",a=>{a.key!=="Enter"||a.target!==r||(a.preventDefault(),this.latlng=t.getCenter(),
this.take())})}button(t){let o=d("button","cm-offer-button",t);return o.type="button",o.addEventListener("click",()=>this.
take()),o}offer(t,o){this.latlng=t,this.note.textContent=o,this.map.getContainer().closest(".is-narrow")?this.under.hidden=
!1:this.popup.setLatLng(t).openOn(this.map)}take(){this.close();let{lng:t,lat:o}=this.latlng;this.choose(ri(this.latlng),
[Number(t.toFixed(3)),Number(o.toFixed(3))])}close(){this.popup.close(),this.under.hidden=!0}show(t,o){if(this.close(),this.
mark&&this.mark.remove(),this.mark=null,!t)return;let n={renderer:o,pane:"cm-points",radius:8,className:"cm-spot",interactive:!1};
this.mark=L.circleMarker([t[1],t[0]],n).addTo(this.map)}};var on=.04,ce={"cm-earlier":405,"cm-earlier-lines":421},ai=["cm-zones","cm-bands","cm-hits","cm-fronts"],ci="M8 1v14M5 5\
 2 8l3 3m6-6 3 3-3 3";function li({x:e,y:t},o,n,s){let[i,r]=[e+(s?n:0)*o.x,e+(s?1:n)*o.x],[a,c]=[t,t+o.y];return`polygon\
(${i}px ${a}px, ${r}px ${a}px, ${r}px ${c}px, ${i}px ${c}px)`}var Pt=class{constructor(t,o,n,s,i){this.canvas=t,this.map=
t.map,this.words=n,this.dress=s,this.changed=i,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.button=
H(this.map,"cm-swiper",n.swipe,ci,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed","false"),this.button.
hidden=!0,this.days=[d("span","cm-swipe-day"),d("span","cm-swipe-day")],this.divider=d("div","cm-divider"),this.divider.
tabIndex=0;for(let[r,a]of Object.entries({role:"slider","aria-label":n.swipe,"aria-valuemin":"0","aria-valuemax":"100"}))
this.divider.setAttribute(r,a);this.divider.hidden=!0,o.append(this.divider,...this.days),this.divider.addEventListener(
"pointerdown",r=>this.divider.setPointerCapture(r.pointerId)),this.divider.addEventListener("pointermove",r=>{if(!this.divider.
hasPointerCapture(r.pointerId))return;let{left:a,width:c}=o.getBoundingClientRect();this.move((r.clientX-a)/c)}),this.divider.
addEventListener("keydown",r=>{let a={ArrowLeft:-on,ArrowRight:on,Home:-1,End:1}[r.key];a&&(r.preventDefault(),this.move(
this.at+a))}),this.map.on("move zoomend resize",()=>this.cut())}async follow(t,o){this.later=t,this.load=o,this.on&&await this.
turn(!!o),this.button.hidden!==!o&&(this.button.hidden=!o,this.on||this.changed(null))}async turn(t){let{load:o}=this;this.
on=t;let n=t&&o?await o():null;if(!(o!==this.load||t!==this.on)){for(let s of this.layers)s.remove();this.layers=n?this.
draw(n):[],this.canvas.earlier=n?this.canvas.earlier:[],this.button.setAttribute("aria-pressed",String(t)),this.divider.
hidden=!t,this.days[0].textContent=n?.labels[this.words.language]??"",this.days[1].textContent=n?this.later:"",this.cut(),
this.changed(n)}}draw(t){let{map:o,canvas:n}=this,[s,i]=Object.entries(ce).map(([l,f])=>{let p=o.getPane(l)??o.createPane(
l);return p.style.zIndex=String(f),l!=="cm-earlier"&&(p.style.pointerEvents="none"),n.renderers[l]??=L.svg({pane:l,padding:.3}),
n.renderers[l]}),r=n.border,a=O(o,r,"cm-ground","cm-earlier",s,!1),{items:c,layers:m}=at(o,s,t,this.words,"cm-e-","cm-ea\
rlier");for(let l of c)this.dress(l);n.earlier=c;let h=t.fronts.map(({geometry:l,basis:f})=>O(o,l,`cm-front basis-${f}`,
"cm-earlier-lines",i,!1));return[a,...m,...h,O(o,r,"cm-border","cm-earlier-lines",i,!1)]}move(t){this.at=Math.min(1,Math.
max(0,t)),this.cut()}cut(){let{map:t,at:o}=this,n=t.getSize(),s=this.on&&this.layers.length>0;this.divider.style.left=`${o*
100}%`,this.divider.setAttribute("aria-valuenow",String(Math.round(o*100)));let i=t.containerPointToLayerPoint([0,0]),r=this.
words.direction==="rtl";for(let a of[...Object.keys(ce),...ai]){let c=t.getPane(a);if(!c)continue;let m=a in ce===r;c.style.
clipPath=s?li(i,n,o,m):""}}};var sn=12,nn=4,hi=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-
Math.max(e.top,t.top));function mi(e,t,o,n,s=sn){let i=(l,f,p)=>Math.max(nn,Math.min(l,p-f-nn)),[r,a]=[e.x-t.x/2,e.y-t.y/
2],c=[[e.x+s,a],[e.x-s-t.x,a],[r,e.y-s-t.y],[r,e.y+s]],m=v(e.x-s/2,e.y-s/2,s,s);return c.map(([l,f])=>{let p={x:i(l,t.x,
o.x),y:i(f,t.y,o.y)},g=v(p.x,p.y,t.x,t.y);return{spot:p,hidden:[m,...n].reduce((w,u)=>w+hi(g,u),0)}}).reduce((l,f)=>f.hidden<
l.hidden?f:l).spot}function rn(){L.Tooltip.include({_setPosition(e){let t=this._map,o=this._container,n=t.getContainer(),
{left:s,top:i}=n.getBoundingClientRect(),r=k(n.closest(".cm-stage")??n,".cm-legend, .cm-inset, .leaflet-bar").filter(l=>!l.
contains(n)).map(l=>l.getBoundingClientRect()).map(l=>v(l.left-s,l.top-i,l.width,l.height)),a={x:o.offsetWidth,y:o.offsetHeight},
c=sn+Math.abs(L.point(this.options.offset??[0,0]).y),{x:m,y:h}=mi(t.layerPointToContainerPoint(e),a,t.getSize(),r,c);L.DomUtil.
setPosition(o,t.containerPointToLayerPoint([m,h]))}})}function an(e){let t=e.toString().replaceAll("%2C",",");return t&&`?${t}`}var fi=.05,cn=3;function di(e){let t=(e??"").split(","),[o,n,s]=t.map(Number);return!(t.length===3&&t.every(r=>/^-?\d{1,3}(\.\d{1,6})?$/.
test(r)))||Math.abs(o)>85||Math.abs(n)>180||s<0?null:{center:[o,n],zoom:s}}var pi=({lat:e,lng:t},o)=>[e.toFixed(cn),Tt(t).
toFixed(cn),o.toFixed(2)].join(","),Ot=class{constructor(t,o){this.map=t,this.layOut=o,this.homeZoom=t.getZoom(),this.ready=
!1}goHome(){let{map:t}=this;this.ready=!1,t.setMinZoom(0),t.setMaxBounds(void 0),this.layOut(),this.homeZoom=t.getZoom(),
t.setMinZoom(this.homeZoom),t.setMaxZoom(Math.max(fe,this.homeZoom)),t.setMaxBounds(t.getBounds()),t.options.maxBoundsViscosity=
1,this.ready=!0}refit(){let{map:t}=this,o=this.isHome()?null:{center:t.getCenter(),zoom:t.getZoom()};this.goHome(),o&&t.
setView(o.center,o.zoom,{animate:!1})}isHome(){return this.map.getZoom()<this.homeZoom+fi}keep(){let t=E(),o=di(new URLSearchParams(
t.location.search).get(J));if(o){let[n,s]=o.center;this.map.setView([n,en(s,this.map.getCenter().lng)],o.zoom,{animate:!1})}
this.map.on("moveend asked",()=>this.note()),t.addEventListener("popstate",()=>this.note())}note(){if(!this.ready)return;
let t=E(),o=new URLSearchParams(t.location.search),n=o.get(J),s=this.isHome()?null:pi(this.map.getCenter(),this.map.getZoom());
n!==s&&(s?o.set(J,s):o.delete(J),t.history.replaceState(t.history.state,"",t.location.pathname+an(o)+t.location.hash))}};function zt(e){return typeof e=="string"?fetch(e).then(t=>{if(!t.ok)throw new Error(e);return t.json()}):Promise.resolve(
e)}var ln=()=>new Promise(e=>{document.hidden?e():requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(e)))});
function hn(e,t){let o=e.frame.clientWidth,n=e.stage.clientHeight;new ResizeObserver(()=>{if(!e.frame.clientWidth)return;
let s=e.frame.classList.contains("is-narrow"),i=Math.abs(e.frame.clientWidth-o)<2&&(s||Math.abs(e.stage.clientHeight-n)<
2);o=e.frame.clientWidth,n=e.stage.clientHeight,i||t(),!i&&e.stage.clientHeight!==n&&t()}).observe(e.frame)}var ui=24,gi=3,yi=1.4;async function mn(e,t){rn(),e.attributionControl&&e.attributionControl.remove();let o=typeof t.day==
"string"?t.day:"",n=o.slice(0,o.lastIndexOf("/")+1),s=so(t.basemap)?null:zt(t.basemap),[i,r,a]=await Promise.all([_t(t.base),
_t(t.day),_t(t.words),ro()]),{drawn:c,view:m,finish:h}=xi(e,i,a);Xe(c,t.find??(l=>zt(n+l)),o.slice(n.length)||null),wi(c,
r,m),await ln(),h(r,await(s??_t(t.basemap))),t.events&&xt(t.events),P({type:"ready"}),Ge()}var _t=async e=>await io(e)??
zt(e);function xi(e,t,o){let n=So(e.getContainer(),o);B(n.frame);let s=new W(e,"cm-p-",t,o),i=new wt(e,t.border),r=b=>n.
frame.classList.toggle("has-bands",b),a=new Mt(o,"cm-p-",{bands:r,points:Ue,filter:Ke}),c=a.element,{insets:m,maps:h}=Ao(
t,o);Eo(e,n.foot,o),Mo(e,o),mo(e),To(e,n,o);let l=new j(e,{places:o.places,zones:()=>s.items.slice().sort((b,M)=>M.holding.
km2-b.holding.km2),unnamed:()=>s.earlier.length>0,areas:o.areaNames,homeZoom:()=>f.homeZoom,choose:K,choosePlace:jt,mirrored:o.
direction==="rtl",lit:()=>o.places.filter(b=>T().places.includes(b.id)),selected:()=>T().zone,most:()=>G(u)?gi:ui,foremost:()=>G(
u)?[T().zone,...T().zones]:[T().zone],remarks:()=>u.main&&!s.earlier.length&&f.isHome()&&!n.frame.classList.contains("is\
-narrow")?o.remarks:[],symbols:()=>s.symbols,obstacles:()=>[c,...k(m,":scope > *")].filter(b=>n.stage.contains(b)&&b.offsetParent).
map(b=>b.getBoundingClientRect())}),f=new Ot(e,()=>Lo(n,e,t.bounds,c,m,i)),p=()=>{for(let b of u.insets)b.fit();Y(n.frame)},
g=()=>{f.goHome(),p()};H(e,"cm-home",o.wholeCountry,"M1.5 8.5 8 2.5l6.5 6M3.5 7v7h3.5v-4h2v4h3.5V7",()=>{f.goHome(),f.note()}),
xo(e,n.frame,o),tn(e,s.renderers["cm-points"],o),Se(e,n.stage,o,()=>f.isHome());let w=new At(e,o,co),u={map:e,parts:n,canvas:s,
words:o,insets:[],labels:l,legend:a,day:null,shownDay:null,swipe:new Pt(s,n.stage,o,b=>s.dress(b,K,!1),b=>qe(u,b)),main:!1,
statements:{},points:[],pointsFile:null,acts:lo(b=>{let M=s.changeAt(b);w.offer(b,M),u.chosen.add(M)}),spot:w,chosen:Ae(
n,o,w.under,()=>s.items,p),finished:!1,named:"",refit:g,homeZoom:()=>f.homeZoom};return e.on("moveend",()=>{let b=e.getZoom()>
f.homeZoom+yi&&!n.frame.classList.contains("is-narrow");m.classList.toggle("is-needless",b)}),{drawn:u,view:f,finish:(b,M)=>{
e.getSize().x!==e.getContainer().clientWidth&&f.goHome(),s.drawBasemap(M),s.showAroundFronts(b,u.acts.front),u.insets=h.
map(({holder:q,inset:fn})=>Go(q,fn,t,M,o,{zone:K,place:jt}));for(let q of u.insets)q.canvas.show(b,u.acts.zone,u.acts.front,
!1);p(),l.place(),We(u),f.keep(),hn(n,()=>{f.refit(),p()})}}}function wi(e,t,o){V(e.parts,e.words,t),e.legend.show(t),e.
chosen.show("",null),o.goHome(),Xt(e,t),Y(e.parts.frame)}window.ControlMap={apply:e=>{_(e),ot()?.fire("asked")},bringTo:ho,day:to,fly:Qe,flyToNext:Re,hover:je,light:Ye,lightIncident:yo,
lookOfPlace:Kt,mainCanvas:C,map:ot,pageTurned:Wt,refit:et,showIncidents:xt,stamp:pt,start:mn};})();
