"use strict";(()=>{var fn="http://www.w3.org/2000/svg";function d(e,t,o){let n=document.createElement(e);return t&&(n.className=t),o!==void 0&&
(n.textContent=o),n}function g(e,t={}){let o=document.createElementNS(fn,e);for(let[n,s]of Object.entries(t))o.setAttribute(
n,String(s));return o}function k(e,t){return Array.from(e.querySelectorAll(t),o=>o)}var $={zone:null,front:null,at:null,zones:[],places:[]};function q(e,t,o,n){e.title.textContent=o.main?t.title:t.titleOther,e.finding.textContent=o.main?t.finding:"";let s=(n?[
n,o]:[o]).map(i=>i.labels[t.language]||i.day);e.subtitle.textContent=t.subtitle.replace("{day}",s.join(" / ")),e.source.
textContent=o.main?t.source:t.sourceOther}function ce({parts:e,words:t,shownDay:o},n){for(let s of[e.frame,E().document.
documentElement])s.classList.toggle("is-swiping",!!n);o&&q(e,t,o,n)}function le(e,t,o){let n=!1;for(let s=0;s+1<e.length;s++){let[i,r]=e[s],[a,c]=e[s+1];r>o!=c>o&&t<i+(a-i)*(o-r)/(c-r)&&(n=
!n)}return n}function Ct(e,[t,o]){return(e.type==="Polygon"?[e.coordinates]:e.coordinates).some(([s,...i])=>le(s,t,o)&&!i.
some(r=>le(r,t,o)))}var he={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",dots:""},"counter-diagonal":{lines:"\
M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,\
2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}};var me=13;var it=["capital","seat","town","base","crossing","village"];var F={fill:"#c9c6bd",ink:"#4a4a4a"};var rt=24,V="view";var dn={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-poi\
nts":430,"cm-labels":620};function A(e){return e.getElement()}function de(e){let t={};for(let[o,n]of Object.entries(dn)){
let s=e.createPane(o);s.style.zIndex=String(n),["cm-zones","cm-labels","cm-points","cm-hits"].includes(o)||(s.style.pointerEvents=
"none"),o!=="cm-labels"&&o!=="cm-raster"&&(t[o]=L.svg({pane:o,padding:.3}))}return t}function R(e,t,o,n,s){let i={className:s,
pane:o,renderer:n,interactive:!1,smoothFactor:.7},r=t.map(a=>a.geometry);return L.geoJSON(r,{style:()=>i,interactive:!1,
pane:o}).addTo(e)}function pe(e,t,o){let n=null;return R(e,[{geometry:o}],"cm-base",t["cm-base"],"cm-ground").eachLayer(
s=>{n??=s}),n}function ue(e,t,o,n,s){R(e,o.seas,"cm-base",t["cm-base"],"cm-sea"),R(e,o.neighbours,"cm-base",t["cm-base"],
"cm-neighbour"),s.bringToFront(),R(e,o.roads,"cm-water",t["cm-water"],"cm-road"),R(e,o.rivers,"cm-water",t["cm-water"],"\
cm-river"),R(e,o.lakes,"cm-water",t["cm-water"],"cm-lake"),R(e,[{geometry:n}],"cm-fronts",t["cm-fronts"],"cm-border")}var pn=he;
function fe(e,t,o,n){let s=g("pattern",{id:t,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines:i="",dots:r=""}=pn[o]??
{};i&&s.append(g("path",{d:i,stroke:n,"stroke-width":"1.1"})),r&&s.append(g("path",{d:r,fill:n})),e.append(s)}function un(e,t,o){
if(e.querySelector("defs"))return;let n=g("defs");for(let[s,i]of Object.entries(t))i.pattern!=="none"&&fe(n,o+s,i.pattern,
i.dark);fe(n,`${o}shared`,"cross",F.ink),e.prepend(n)}function O(e,t,o,n,s,i){let r={className:o,pane:n,renderer:s,interactive:i,
smoothFactor:.6};return L.geoJSON(t,{style:()=>r,interactive:i,pane:n}).addTo(e)}function at(e,t,o,n,s,i="cm-zones"){let r=[],
a=[];for(let c of o.holdings){let h=n.holders[c.controller],m=n.zones[c.zone],l=`cm-zone zone-${c.zone} holder-${c.controller}${m.
silent?" is-silent":""}`,f=O(e,c.geometry,l,i,t,!0);a.push(f),f.eachLayer(p=>{r.push({path:p,holding:c,holder:h,zone:m,area:ct(
c,n),aria:""})})}un(t._container,n.holders,s);for(let{path:c,holding:h,holder:m}of r){let l=A(c);l.style.setProperty("--\
holder",m.fill),l.style.setProperty("--holder-dark",m.dark),l.style.setProperty("--holder-light",m.light);let f=h.shared?
"shared":m.pattern!=="none"?h.controller:null;if(!f)continue;let p=O(e,h.geometry,"cm-hatch",i,t,!1);p.eachLayer(y=>{A(y).
style.fill=`url(#${s}${f})`}),a.push(p)}return{items:r,layers:a}}function ge(e,t,o){return o.fronts.map(n=>O(e,n.geometry,
`cm-front basis-${n.basis}`,"cm-fronts",t["cm-fronts"],!1))}function ye(e,t,o,n){let s=(a,c,h,m=!1)=>O(e,a,c,h,t[h],m),i=o.
fronts.map(a=>({layer:s(a.geometry,"cm-band","cm-bands"),marginKm:a.margin_km}));return{fronts:o.fronts.map((a,c)=>({front:a,
line:n[c],hit:s(a.geometry,"cm-front-hit","cm-hits",!0)})),bands:i}}function Nt(e,t){let o=e.getCenter(),n=L.latLng(o.lat,
o.lng+.1),s=e.latLngToLayerPoint(o).distanceTo(e.latLngToLayerPoint(n))/(e.distance(o,n)/1e3);for(let i of t)i.layer.eachLayer(
r=>{A(r).style.strokeWidth=`${2*i.marginKm*s}px`})}var $t=(e,{from:t,to:o})=>`${e}from-${t}-to-${o}`;function gn(e,t,o,n){let s=e.querySelector("defs")||e.insertBefore(g("\
defs"),e.firstChild);if(document.getElementById(t))return;let i=g("pattern",{id:t,width:9,height:9,patternUnits:"userSpa\
ceOnUse",patternTransform:"rotate(45)"});i.append(g("rect",{x:0,y:0,width:9,height:9,fill:n}),g("rect",{x:0,y:0,width:3,
height:9,fill:o})),s.append(i)}function xe(e,t,o,n,s){return o.handovers.map(i=>{let r=$t(s,i),a=O(e,i.geometry,"cm-chan\
ge","cm-fronts",t,!1);return gn(t._container,r,n.holders[i.from].fill,n.holders[i.to].fill),a.eachLayer(c=>{A(c).style.fill=
`url(#${r})`}),a})}function we(e,t,o,n){let s=o.holdings.filter(i=>n.includes(i.zone)).map(i=>i.geometry);return["cm-was\
-halo","cm-was"].flatMap(i=>s.map(r=>O(e,r,i,"cm-fronts",t,!1)))}var Z=()=>window.matchMedia("(hover: none)").matches,yn=2400,xn=50,wn=12,be=()=>/Mac|iP(hone|ad)/.test(navigator.platform)?
"⌘":"Ctrl";function bn(e){let t=d("div","cm-hint"),o=d("span");t.setAttribute("aria-hidden","true"),t.append(o),e.append(
t);let n=new Set,s;return i=>{n.has(i)||(n.add(i),o.textContent=i,t.classList.add("is-shown"),clearTimeout(s),s=setTimeout(
()=>t.classList.remove("is-shown"),Math.max(yn,i.length*xn)))}}function vn(e,t){e.dragging.disable(),t.addEventListener(
"pointerdown",({pointerType:o})=>{o==="mouse"&&e.dragging.enable()},{capture:!0});for(let o of["pointerup","pointercance\
l"])document.addEventListener(o,()=>setTimeout(()=>e.dragging.disable()))}function ve(e,t,o,n){let s=bn(t),i=e.getContainer();
i.focus=a=>HTMLElement.prototype.focus.call(i,{preventScroll:!0,...a}),i.addEventListener("wheel",a=>{a.ctrlKey||a.metaKey||
(a.stopImmediatePropagation(),s(o.wheelHint.replace("{button}",be())))},{capture:!0,passive:!0}),e.on("dragstart",()=>n()&&
s(o.dragHint.replace("{button}",be()))),navigator.maxTouchPoints>0&&vn(e,i);let r=null;i.addEventListener("touchstart",({
touches:a})=>{r=a.length===1?a[0].clientY:null},{passive:!0}),i.addEventListener("touchmove",({touches:a})=>{r!==null&&a.
length===1&&Math.abs(a[0].clientY-r)>wn&&s(o.touchHint)},{passive:!0})}var Sn=["ArrowRight","ArrowDown"],kn=["ArrowLeft","ArrowUp"],Rt=({front:e},t)=>t!==null&&(e.id===t||e.id.startsWith(`${t}\
.`)),lt=e=>e.getLayers().map(A);function ke(e,t,o,n){let s=e.map(({hit:i})=>lt(i)[0]);e.forEach(({front:i,hit:r},a)=>{let c=s[a],
h=Ln(i,o);c.dataset.front=i.id,c.setAttribute("role","button"),c.setAttribute("aria-label",h),c.setAttribute("aria-press\
ed","false"),c.setAttribute("tabindex",n&&a===0?"0":"-1"),c.addEventListener("keydown",l=>En(l,s,a,()=>t(i.id))),r.on("c\
lick",l=>{L.DomEvent.stopPropagation(l),r.closeTooltip(),t(i.id)});let m=d("div","cm-tip");m.append(d("b","",ht(i.id,o)),
d("span","",Le(i,o))),Z()||r.bindTooltip(m,{sticky:!0,className:"cm-tooltip"})})}function ht(e,t){if(!e)return"";let[o,n]=e.
split(".").map(s=>t.zones[s]?.label??"");return t.front.replace("{one}",()=>o).replace("{other}",()=>n)}var Le=(e,t)=>t.
legend.lines.find(o=>o.basis===e.basis)?.text??"",Ln=(e,t)=>`${ht(e.id,t)}. ${Le(e,t)}`;function En(e,t,o,n){if(e.key===
"Enter"||e.key===" ")n();else if(Sn.includes(e.key))Se(t,o,1);else if(kn.includes(e.key))Se(t,o,-1);else return;e.preventDefault(),
e.stopPropagation()}function Se(e,t,o){let n=e[(t+o+e.length)%e.length];e[t].setAttribute("tabindex","-1"),n.setAttribute(
"tabindex","0"),n.focus()}function Ee(e,t,o){for(let s of e){let i=Rt(s,t);for(let a of[s.line,s.hit].flatMap(lt))a.classList.
toggle("is-selected",i);let[r]=lt(s.hit);r.getAttribute("aria-pressed")!==String(i)&&r.setAttribute("aria-pressed",String(
i))}let n=o&&e.find(s=>Rt(s,t));if(n)for(let s of e)lt(s.hit)[0].setAttribute("tabindex",s===n?"0":"-1")}function Me(e,t,o,n){
let s=new Map;for(let r of o)if(Rt(r,n))for(let a of r.front.differs)s.set(a.join(),a);let i={renderer:t,pane:"cm-points",
radius:7,className:"cm-differs",interactive:!1};return Array.from(s.values(),([r,a])=>L.circleMarker([a,r],i).addTo(e))}var X=class{constructor(t,o,n,s){this.map=t,this.prefix=o,this.words=s,this.items=[],this.earlier=[],this.layers=[],this.
lines=[],this.compared=[],this.change=null,this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.symbols=
[],this.renderers=de(t),this.border=n.border,this.ground=null,t.on("click",()=>P({type:"empty"})),this.bands=[],t.on("zo\
omend",()=>Nt(t,this.bands))}drawGround(){return this.ground??=pe(this.map,this.renderers,this.border),this.ground}drawBasemap(t){
ue(this.map,this.renderers,t,this.border,this.drawGround())}show(t,o,n,s,i=!0){this.showGround(t,o,s),i&&this.showAroundFronts(
t,n)}showGround(t,o,n){this.focusable=n,this.drawGround();for(let i of this.layers)i.remove();let s=at(this.map,this.renderers["\
cm-zones"],t,this.words,this.prefix);this.items=s.items,this.lines=ge(this.map,this.renderers,t),this.layers=[...s.layers,
...this.lines],this.fronts=[],this.bands=[];for(let i of this.items)this.dress(i,o,n)}showAroundFronts(t,o){let{fronts:n,
bands:s}=ye(this.map,this.renderers,t,this.lines);this.layers.push(...n.map(({hit:i})=>i),...s.map(i=>i.layer)),this.fronts=
n,this.bands=s,Nt(this.map,this.bands),ke(n,o,this.words,this.focusable)}compare(t){this.change=t;for(let o of this.compared)
o.remove();this.compared=t?xe(this.map,this.renderers["cm-fronts"],t,this.words,this.prefix):[]}changeAt({lng:t,lat:o}){
let n=this.change?.handovers.find(({geometry:i})=>Ct(i,[t,o])),s=i=>this.words.holders[i]?.label??"";return n?this.words.
changed.replace("{from}",()=>s(n.from)).replace("{to}",()=>s(n.to)):""}outline(t,o){for(let n of this.outlined)n.remove();
this.outlined=t?we(this.map,this.renderers["cm-fronts"],t,o):[]}dress(t,o,n){let s=A(t.path),i=t.holding.zone;t.aria=[t.
zone.name,t.holder.heldBy,t.area].join(`${this.words.comma} `),s.setAttribute("tabindex",n?"0":"-1"),s.setAttribute("rol\
e","button"),s.setAttribute("aria-label",t.aria),s.setAttribute("aria-pressed","false"),s.dataset.zone=i,s.addEventListener(
"keydown",c=>{(c.key==="Enter"||c.key===" ")&&(c.preventDefault(),o(i))}),t.path.on("click",c=>{L.DomEvent.stopPropagation(
c),o(i,c.latlng),t.path.closeTooltip()});let r=d("div","cm-tip"),a=d("span");r.append(d("b","",t.zone.name),d("span","",
t.holder.heldBy),d("span","",t.area),a),t.path.on("mousemove",({latlng:c})=>{a.textContent=this.changeAt(c)}),Z()||t.path.
bindTooltip(r,{sticky:!0,className:"cm-tooltip"})}mark(t,o){for(let n of[...this.items,...this.earlier]){let s=A(n.path),
i=n.holding.zone===t.zone;s.classList.toggle("is-selected",i),s.classList.toggle("is-lit",t.zones.includes(n.holding.zone)),
s.classList.toggle("is-filtered",o.size>0&&!o.has(n.holding.controller)),s.getAttribute("aria-pressed")!==String(i)&&s.setAttribute(
"aria-pressed",String(i)),i&&document.activeElement!==s&&n.path.bringToFront()}Ee(this.fronts,t.front,this.focusable);for(let n of this.
rings)n.remove();this.rings=Me(this.map,this.renderers["cm-points"],this.fronts,t.front)}zoneAt(t){return this.items.find(
({holding:o})=>Ct(o.geometry,t))?.holding.zone??null}};function ct(e,t){let o=new Intl.NumberFormat(t.locale,{maximumFractionDigits:0}),
n=e.bounds?t.areaRange:t.area,[s,i]=e.bounds||[0,0];return n.replace("{km2}",o.format(e.km2)).replace("{low}",o.format(s)).
replace("{high}",o.format(i))}function Te(e,t,o,n,s){let i=d("div","cm-under"),r=d("button","cm-chosen"),a=d("span","cm-chosen-text"),c=d("b"),h=d("sp\
an"),m=d("span","cm-more"),l=d("span","","↓");return l.setAttribute("aria-hidden","true"),m.append(d("span","cm-spoken",
t.more),l),r.type="button",a.append(c,h),r.append(a,m),r.addEventListener("click",Pe),i.append(r,o,Mn(e,t,s)),e.stage.after(
i),{show(f,p,y=!1){let b=n().filter(u=>u.holding.zone===p).map(u=>y?`${u.holder.heldBy}${t.comma} ${ct({...u.holding,bounds:null},
t)}`:u.holder.heldBy);c.textContent=f||t.nothing,a.classList.remove("is-noted"),h.textContent=f?b.join(" · "):t.tapHint,
m.hidden=r.disabled=!Bt(),J(e.frame)},add(f){f&&(a.classList.add("is-noted"),h.textContent=f)}}}function Ae({words:e,canvas:t},{
zone:o,front:n,at:s,places:i}){if(o)return[e.zones[o]?.name??"",o,!0];if(s)return[e.pointOffer,t.zoneAt(s)];let r=i.length===
1&&!n?e.places.find(({id:a})=>a===i[0]):null;return r?[r.name,t.zoneAt(r.at)]:[ht(n,e),null]}function Mn(e,t,o){let n=d(
"button","cm-fold",t.fold);return n.type="button",e.side.id="cm-folded",n.setAttribute("aria-controls",e.side.id),n.setAttribute(
"aria-expanded","false"),n.addEventListener("click",()=>{let s=e.frame.classList.toggle("is-unfolded");if(n.setAttribute(
"aria-expanded",String(s)),o(),!s)return;let i=()=>e.side.scrollIntoView({block:"nearest"});i(),window.addEventListener(
"resize",i,{once:!0})}),n}async function Oe(e,t,{change:o,before:n,ground:s}){try{return await Promise.all([t&&e(t),o&&e(o),n&&s.length?e(n):null])}catch(i){
return reportError(i),null}}function Ht(e){return JSON.stringify([e.zone,e.front,e.at,e.zones,e.places])}function W(e){return e.parts.frame.classList.
contains("is-beside")}function It(e,t){return JSON.stringify([e.day,t.places,W(e)&&[t.zone,t.zones]])}function ze(e,t,o){
let n=e.canvas.items.filter(({holding:s})=>o.includes(s.zone)||o.includes(s.controller));return n.length?{...t,zones:n.map(
({holding:s})=>s.zone),places:[]}:t}function _e(e,t){return t?{...e,holdings:[...e.holdings,...t.holdings],fronts:[...e.
fronts,...t.fronts]}:e}function Ne(e,t,o,n){return o.map(s=>{let i=[s.at[1],s.at[0]],r={renderer:t,pane:"cm-points",className:`cm-point ${s.agrees?
"agrees":"differs"}`},a=s.agrees?L.circleMarker(i,Object.assign({radius:4},r)):Tn(i,r),c=d("div","cm-tip");return c.append(
d("b","",s.name),d("span","",n.points[s.agrees?"agrees":"differs"].replace("{holder}",Ce(n,s.controller)).replace("{pain\
ted}",Ce(n,s.painted)))),a.bindTooltip(c,{className:"cm-tooltip"}).addTo(e)})}function Ce(e,t){return t&&e.holders[t]?.label||
"?"}function Tn([e,t],o){return L.polyline([[[e-.02,t-.02],[e+.02,t+.02]],[[e-.02,t+.02],[e+.02,t-.02]]],o)}var Dt=!1;function mt(e,t,o){let n=L.latLngBounds([]);for(let s of e)o.zones.includes(s.holding.zone)&&n.extend(s.path.getBounds());
for(let s of t)o.places.includes(s.id)&&n.extend([s.at[1],s.at[0]]);return n}function Y(e,t,o,n=1.6){let s=window.matchMedia(
"(prefers-reduced-motion: reduce)").matches,i=t.pad(.35),r={maxZoom:o+n,animate:!s,duration:.7};s?e.fitBounds(i,r):e.flyToBounds(
i,r)}function $e(){Dt=!0}function Re(e){if(!Dt)return;Dt=!1;let t=L.latLngBounds([]);for(let o of e.canvas.outlined)t.extend(
o.getBounds());t.isValid()?Y(e.map,t,e.homeZoom(),2.8):e.refit()}var x=null,S={...$,stamp:0},Ft=null,dt,ft=null,Be=null,Ie=new Set,De=!1,Fe=[],Zt=null,He=null;function Ze(e,t,o){x=e,dt=
t,Zt=o}function Xe(e){e.named=It(e,S),e.finished=!0,Wt()}function We(){Ft&&_(Ft)}var T=()=>S;function Ge(e){Ie=e,x&&Q(x)}
function Ke(e){Fe=e,x?.finished&&Q(x)}function je(e){De=e,x&&Ve(x)}function Xt(e,t){e.day=t.day,e.main=t.main,e.statements=
t.statements,e.shownDay=t,e.legend.show(t),e.canvas.show(t,e.acts.ground,e.acts.front,!0,e.finished);for(let o of e.insets)
o.canvas.show(t,e.acts.zone,e.acts.front,!1);q(e.parts,e.words,t)}function Ue(e,t){ce(e,t),e.shownDay&&e.legend.show(_e(
e.shownDay,t)),e.labels.place(),Q(e)}async function An(e,t,{change:o=null,before:n=null,ground:s=[]}){let i=[t,o,n,...s].
join("|");if(ft===i){Be===i&&P({type:"drawn",day:e.day,file:t});return}ft=i;let r=await Oe(dt,Zt===t?null:t,{change:o,before:n,
ground:s});if(ft!==i||(r||(ft=null),!r))return;let[a,c,h]=r;a&&Xt(e,a),Zt=t;for(let m of qe(e))m.compare(c),m.outline(h,
s);e.legend.changed(c),e.legend.key("outline",!!h),e.swipe.follow(e.shownDay?.labels[e.words.language]??"",n?()=>dt(n):null),
Re(e),(a||He!==o)&&Q(e),He=o,Be=i,P({type:"drawn",day:e.day,file:t})}function qe(e){return[e.canvas,...e.insets.map(t=>t.
canvas)]}function _(e){if(!x?.finished){Ft=e;return}if(e.stamp<S.stamp)return;let t=Ht(S);S=Object.assign({},S,e),Ht(S)!==
t&&Q(x),x.pointsFile!==(S.points||null)&&(x.pointsFile=S.points||null,Ve(x)),e.day&&An(x,e.day,e)}async function Ve(e){let t=S.
points||null;e.parts.frame.classList.toggle("has-points",!!t);let o=De&&t?await dt(t):{points:[]};if((S.points||null)===
t){for(let n of e.points)n.remove();e.points=Ne(e.map,e.canvas.renderers["cm-points"],o.points,e.words)}}function Q(e){let{
parts:t,labels:o}=e;B(t.frame),t.frame.classList.toggle("has-selection",!!S.zone);let n=ze(e,S,Fe);t.frame.classList.toggle(
"has-highlight",n.zones.length+n.places.length>0);for(let i of qe(e))i.mark(n,Ie);for(let i of k(t.frame,".cm-conference\
-place"))i.classList.toggle("is-lit",S.places.includes(i.dataset.place??""));e.chosen.show(...Ae(e,S)),e.spot.show(S.at,
e.canvas.renderers["cm-points"]);let s=It(e,S);if(s===e.named)o.mark();else for(let i of[o,...e.insets.map(r=>r.labels)])
i.place();e.named=s}function Je(e){let t=x?.statements[e];t&&_({...S,zones:t.zones,places:t.places})}function Ye(e){let t=x?.
statements[e];if(!x||!t)return;let o=mt(x.canvas.items,x.words.places,t);o.isValid()?Y(x.map,o,x.homeZoom()):x.refit()}function pt(){
return S.stamp+=1,S.stamp}var tt=()=>{x?.finished&&(x.refit(),x.labels.place())},Wt=()=>{x?.parts.frame.classList.contains(
"is-narrow")&&W(x)!==ut()&&tt()},et=()=>x?.map,Qe=()=>x?.day,C=()=>x?.canvas,to=()=>x?.legend;var On=700,zn=24,eo=!1,oo=!1;function E(){if(oo)return window;try{if(window.parent.document)return window.parent}catch(e){if(!(e instanceof DOMException))
throw e}return window}var Gt=e=>e.slice(e.lastIndexOf("/")+1),no=e=>typeof e=="string"&&!!E().controlmapParts?.has(Gt(e));
async function so(e){if(typeof e!="string")return null;let{controlmapParts:t}=E(),o=t?.get(Gt(e));t?.delete(Gt(e));let n=await o;
return typeof n?.json=="function"?n.ok?n.json().catch(()=>null):null:n??null}function P(e){let t=e.type!=="ready"&&e.type!==
"drawn",o={stamp:t?pt():0,...e},n=E();t&&!oo&&!n.ControlMapPage?.channel()&&(n.controlmapAct=o),n.dispatchEvent(new n.CustomEvent(
"controlmap",{detail:o}))}function Bt(){return k(E().document,".cm-panel").find(e=>e.offsetParent)}function ut(){let{page:e}=document.
body.dataset;return e?e!=="map":E()!==window&&!!window.frameElement?.closest('[class*="-page"]:not(.st-key-map-page)')}async function Pe(e){
let t=E(),o=e.detail===0,{left:n,top:s}=t===window?{left:0,top:0}:window.frameElement.getBoundingClientRect();document.fullscreenElement&&
await document.exitFullscreen();let i=Bt();i&&(i.tabIndex=-1,i.scrollIntoView(),i.focus({preventScroll:!0,focusVisible:o}),
o||_n(t,n+e.clientX,s+e.clientY))}function _n(e,t,o){let n=s=>{Math.hypot(s.clientX-t,s.clientY-o)>zn||(s.preventDefault(),
s.stopPropagation())};e.document.addEventListener("click",n,{capture:!0}),e.setTimeout(()=>e.document.removeEventListener(
"click",n,{capture:!0}),On)}var Cn=([e,t,o])=>.299*e+.587*t+.114*o;function B(e){let t=E().document.querySelector(".stAp\
p"),o=t&&getComputedStyle(t).backgroundColor.match(/[\d.]+/g),n=o?Cn(o.map(Number))<110:window.matchMedia("(prefers-colo\
r-scheme: dark)").matches;document.documentElement.classList.toggle("cm-dark",n),e.classList.toggle("is-dark",n),eo||Nn(
e,t),eo=!0}function Nn(e,t){let o=()=>B(e);t&&new MutationObserver(o).observe(t,{attributes:!0,attributeFilter:["class",
"style"]}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",o)}function io(){let t=k(document,
'link[rel="stylesheet"]').filter(n=>!n.sheet),o=n=>new Promise(s=>{for(let i of["load","error"])n.addEventListener(i,s,{
once:!0})});return Promise.all(t.map(o))}function J(e){window.Streamlit&&e.classList.contains("is-narrow")&&window.Streamlit.
setFrameHeight(Math.ceil(e.scrollHeight)+2)}var gt=null;function ro(e){let t=document.querySelector(".cm-frame"),o=et(),n=E().document,s=n.querySelector(".cm-here");
s&&(s.textContent=n.location.href);for(let i of[n.documentElement,document.documentElement])i.classList.toggle("is-print\
ed",e);!t||!o||(e?(gt={center:o.getCenter(),zoom:o.getZoom()},document.documentElement.classList.remove("cm-dark"),t.classList.
remove("is-dark")):B(t),tt(),!e&&gt&&o.setView(gt.center,gt.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>ro(
!0));window.addEventListener("afterprint",()=>ro(!1));function G(e){P({type:"zone",id:e}),_({...$,zone:e,stamp:T().stamp})}function $n(e){P({type:"front",id:e}),_({...$,front:e,
stamp:T().stamp})}function Kt(e){let t=C(),o=t?.words.places.find(s=>s.id===e),n=o&&t?.zoneAt(o.at);return{...$,zones:n?
[n]:[],places:[e]}}function jt(e){P({type:"place",id:e}),_({...Kt(e),stamp:T().stamp})}function ao(e,t){P({type:"at",id:e}),
_({...$,at:t,stamp:T().stamp})}function co(e){return{zone:G,ground:(o,n)=>{G(o),n&&e(n)},front:$n}}var Rn=2.2;function lo(e,t){let o=C();if(!o)return;let n=i=>i===e?[t]:[],s=mt(o.items,o.words.places,{zones:n("zone"),places:n(
"place")});s.isValid()&&Y(o.map,s,o.map.getMinZoom(),Rn)}function Bn(){let e=C(),{at:t,places:o,zone:n}=T(),s=e?.words.places.
find(({id:a})=>a===o[0]),i=e?.items.find(({holding:a})=>a.zone===n),r=t??s?.at??i?.holding.label_spots[0];return r?L.latLng(
r[1],r[0]):null}function ho(e){let{zoomIn:t}=e;e.zoomIn=(o,n)=>{let s=Bn();return!s||!e.getBounds().contains(s)?t.call(e,
o,n):e.setZoomAround(s,e.getZoom()+(o??e.options.zoomDelta??1),n)}}var qt="cm-incidents",Hn=18,In=44,Dn=2.6,Ut=30,Fn=.006,mo=4,Zn=20,fo=[],Vt=[],yt=null,Jt=null;function xt(e){let t=C();t&&
(Vt=e,yt!==t&&t.map.on("zoomend",()=>Yt(t)),yt=t,t.map.getPane(qt)||(t.map.createPane(qt).style.zIndex="615"),Yt(t),t.map.
fire("symbols"),to()?.key("events",Vt.length>0))}function Yt(e){for(let o of fo)o.remove();let t=Gn(e,Vt);fo=t.map(o=>Kn(
e,o)),e.symbols=t.map(({at:[o,n],count:s})=>({at:[n,o],size:uo(s)}))}var uo=e=>Math.min(In,Hn+Dn*Math.sqrt(e-1)),Xn=e=>!!(Jt&&
e.some(({at:t})=>Wn(t,Jt))),Wn=(e,t)=>e.every((o,n)=>Math.abs(o-t[n])<Fn);function go(e){Jt=e,yt&&Yt(yt)}function Gn(e,t){
let o=new Map,n=[];for(let s of t){let{x:i,y:r}=e.map.project([s.at[1],s.at[0]]),[a,c]=[Math.floor(i/Ut),Math.floor(r/Ut)],
m=[-1,0,1].flatMap(f=>[-1,0,1].flatMap(p=>o.get(`${a+f} ${c+p}`)??[])).find(f=>Math.hypot(f.x-i,f.y-r)<Ut);if(m){m.count+=
s.count,m.spots.push(s);continue}let l={at:[s.at[1],s.at[0]],count:s.count,spots:[s],x:i,y:r};n.push(l),o.set(`${a} ${c}`,
[...o.get(`${a} ${c}`)??[],l])}return n}function Kn(e,t){let{at:o,count:n,spots:s}=t,i=uo(n),r=s.length>1?e.words.legend.
cluster.replace("{n}",String(n)):s[0].label,a=L.divIcon({html:Un(e,t,i),className:"cm-event-mark",iconSize:[i,i]}),c=L.marker(
o,{icon:a,pane:qt,keyboard:!0,title:"",alt:r}).addTo(e.map);c.getElement()?.setAttribute("aria-label",r),c.getElement()?.
classList.toggle("is-lit",Xn(s)),c.bindTooltip(d("div","cm-tip",r),{className:"cm-tooltip",offset:[0,-i/2],direction:"to\
p"});let h=s.length>1&&e.map.getZoom()<e.map.getMaxZoom(),m=()=>qn(s,h?[Vn(e,s)]:[]);return c.bindPopup(m,{className:"cm\
-event-popup",maxWidth:260,minWidth:180}).on("popupopen",jn),c}function jn({popup:e,target:t}){let o=e.getElement(),n=o?.
closest(".cm-stage");if(!o||!n)return;t.closeTooltip();let s=n.getBoundingClientRect(),{left:i,right:r}=o.getBoundingClientRect(),
a=Math.max(s.left+mo-i,0)||Math.min(s.right-mo-r,0);a&&(o.style.marginLeft=`${a}px`);let c=o.getBoundingClientRect(),m=[
...n.querySelectorAll(".leaflet-bar")].map(f=>f.getBoundingClientRect()).filter(f=>f.left<c.right&&f.right>c.left&&f.top<
c.bottom).map(f=>f.bottom),l=Math.max(s.top,...m.filter(f=>f>c.top))-c.top;l>0&&(o.style.marginBottom=`${Number.parseFloat(
getComputedStyle(o).marginBottom)-l}px`)}function Un(e,{count:t,spots:o},n){let s=n/2,i=g("svg",{width:n,height:n,viewBox:`\
0 0 ${n} ${n}`,"aria-hidden":"true"});if(i.append(g("path",{d:po(s,s-1),class:"cm-event"})),t>1){let r=g("text",{x:s,y:s,
class:"cm-event-count"});r.textContent=String(t),i.append(r)}else{let r=e.words.holders[o[0].holder]||{fill:"#888"},a=g(
"path",{d:po(s,s-4.5),class:"cm-event-inner"});a.style.fill=r.fill,i.append(a)}return i}var po=(e,t)=>`M${e},${e-t} L${e+
t},${e} L${e},${e+t} L${e-t},${e} Z`;function qn(e,t){let o=d("div","cm-event-details");o.append(...t);for(let n of e.slice(
0,Zn)){o.append(d("p","cm-event-label",n.label));let s=d("ul");for(let[i,r]of n.rows){let a=d("li");a.append(d("b","",i)),
r&&a.append(` ${r}`),a.dir="auto",s.append(a)}n.rest&&s.append(d("li","",n.rest)),s.children.length&&o.append(s)}return o}
function Vn(e,t){let o=d("button","cm-offer-button",e.words.zoomIn);return o.type="button",o.addEventListener("click",()=>{
e.map.closePopup(),e.map.fitBounds(L.latLngBounds(t.map(n=>[n.at[1],n.at[0]])).pad(.3))}),o}function H(e,t,o,n,s){let i=d("a",t);i.href="#",i.role="button",i.setAttribute("aria-label",o);let r=g("svg",{viewBox:"0\
 0 16 16",class:"cm-icon"});return r.append(g("path",{d:n})),i.append(r),L.DomEvent.on(i,"click",L.DomEvent.stop).on(i,"\
click",s),i.addEventListener("keydown",a=>{a.key===" "&&(a.preventDefault(),i.click())}),e.zoomControl.getContainer()?.append(
i),i}function yo(e,t,o){if(!document.fullscreenEnabled)return;let n=H(e,"cm-full",o.fullScreen,"M2 6V2h4m4 0h4v4m0 4v4h-\
4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():t.requestFullscreen().catch(()=>{n.hidden=!0})}),
s=()=>n.setAttribute("aria-pressed",String(!!document.fullscreenElement));document.addEventListener("fullscreenchange",s),
s()}var Jn=54,Yn=12.2,Qn=130,ts=200,es=1.12,os=.48;function Qt({frame:e,head:t}){let o=E(),n=Number.parseFloat(o.getComputedStyle(
o.document.documentElement).fontSize),s=o===window?e:window.frameElement,i=Math.max(0,s.getBoundingClientRect().top+o.scrollY)+
t.offsetHeight,r=o.innerHeight-i-Jn-Yn*n;if(r<ts&&!e.classList.contains("is-tight"))return e.classList.add("is-tight"),Qt(
{frame:e,head:t});let a=Math.min(e.clientWidth*es,o.innerHeight*os);return Math.round(Math.max(Qn,Math.min(a,r)))}function xo(e,t,o,n,s,i){let r=(m,l,f)=>({from:m,to:l,zoom:i(L.point(m).add(l)),moved:f});if(e)return[r([4,Math.round(n*
.06)],[6,Math.round(n*(t?.06:.14))],0)];let a=[],c=Array.from({length:168/28+1},(m,l)=>l*28);for(let[m,l]of o)for(let f of m===
null||l===null?c:[0])for(let p of s>168?[...c,s]:c)a.push(r([m===null?6+f:m,8],[l===null?6+f:l,10+p],f+p));let h=a.filter(
({zoom:m})=>Number.isFinite(m));return h.length?h.sort((m,l)=>l.zoom-m.zoom||m.moved-l.moved):[r([0,0],[0,0],0)]}function wo(e,t,o){
let n=o.childElementCount?o.offsetWidth+14:6,s=t.offsetWidth+14,i=e.frame.dir==="rtl";return e.frame.classList.contains(
"is-stacked")?[i?[null,s]:[s,null]]:i?[[6,6],[null,n],[s,null],[s,n]]:[[6,6],[n,null],[n,s]]}function bo(e,t,{x:o,y:n,width:s,
height:i},{from:r,to:a,zoom:c}){let h=e.getContainer().getBoundingClientRect(),l=e.project(t.getSouthWest(),c).add(e.project(
t.getNorthEast(),c)).add(L.point(a)).subtract(r).subtract(e.getSize()).divideBy(2);return new DOMRect(l.x+o-h.x,l.y+n-h.
y,s,i)}var ns=640,ss=20,te=36,is=80,rs=.2,as=8e3;function vo(e,t){let o=d("div","cm-frame");o.dir=t.direction,o.lang=t.language,
e.before(o);let n=d("div","cm-head"),s=d("div","cm-title",t.title);s.id="cm-title",o.setAttribute("role","region"),o.setAttribute(
"aria-labelledby",s.id);for(let l of document.querySelectorAll('meta[name="viewport"]'))l.setAttribute("content","width=\
device-width, initial-scale=1");let i=d("div","cm-subtitle"),r=d("div","cm-finding");n.append(s,r,i);let a=d("div","cm-s\
tage");a.append(e);let c=d("div","cm-side"),h=d("div","cm-foot"),m=d("div","cm-source",t.source);return h.append(m),o.append(
n,a,c,h),{frame:o,head:n,stage:a,side:c,foot:h,title:s,finding:r,subtitle:i,source:m}}function So(e,t){let{x:o,y:n,width:s,
height:i}=e.getBoundingClientRect();return new DOMRect(o,n-t,s,i+t)}function ko(e,t,o,n,s,i){let r=e.frame.clientWidth<ns,
a=r&&ut();e.frame.classList.toggle("is-narrow",r),e.frame.classList.toggle("is-beside",a),e.frame.classList.remove("is-t\
ight"),r&&e.frame.style.setProperty("--cm-stage",`${Qt(e)}px`);let c=r?e.side:e.stage;if(n.parentNode!==c&&c.append(s,n),
t.invalidateSize({animate:!1}),Math.min(e.stage.clientWidth,e.stage.clientHeight)<ss)return;let h=L.latLngBounds([[o[1],
o[0]],[o[3],o[2]]]),m=e.stage.clientHeight,l=()=>cs(e,t,h,n,s,i);l(),e.stage.clientHeight!==m&&(t.invalidateSize({animate:!1}),
l()),hs(t,i)}function cs(e,t,o,n,s,i){let[r,a]=["is-narrow","is-beside"].map(b=>e.frame.classList.contains(b)),c=r?[]:[n,
...k(s,":scope > *")],h=te+14+Math.max(n.offsetHeight,s.offsetHeight),m=b=>t.getBoundsZoom(o,!1,b),l=b=>{e.frame.classList.
toggle("is-stacked",b);let u=xo(r,a,wo(e,n,s),e.stage.clientHeight,h,m),D=c.map(M=>So(M,M===n?te:0)),w=M=>!D.some(U=>i.overlapsAny(
bo(t,o,U,M),M.zoom));return{clear:u.find(w),last:u[u.length-1]}},f=l(!1),{from:p,to:y}=f.clear??f.last;if(!r&&ls(e,n,s)){
let{clear:b}=l(!0);b&&b.zoom>(f.clear??f.last).zoom+rs?{from:p,to:y}=b:e.frame.classList.remove("is-stacked")}t.fitBounds(
o,{animate:!1,paddingTopLeft:p,paddingBottomRight:y})}function ls(e,t,o){return o.childElementCount?(e.frame.style.setProperty(
"--cm-insets",`${o.offsetHeight}px`),t.offsetHeight+te+o.offsetHeight+is<e.stage.clientHeight):!1}function hs(e,t){let o=e.
zoomControl.getContainer(),n=()=>k(o,"a").some(r=>t.overlaps(ms(e,So(r,0)),e.getZoom())),s=o.parentElement,i=s?.parentElement&&
k(s.parentElement,".leaflet-top").find(r=>r!==s);!s||!i||!n()||(i.append(o),n()&&s.append(o))}function ms(e,{x:t,y:o,width:n,
height:s}){let i=e.getContainer().getBoundingClientRect(),{min:r}=e.getPixelBounds();return new DOMRect(r.x+t-i.x,r.y+o-
i.y,n,s)}function Lo(e,t,o){let n=L.Control.Scale.extend({_updateMetric(i){let r=this._getRoundNum(i)/1e3,a=new Intl.NumberFormat(
o.locale).format(r);this._updateScale(this._mScale,o.distance.replace("{km}",a),r*1e3/i)}}),s=new n({imperial:!1,maxWidth:110}).
addTo(e).getContainer();s&&t.prepend(s)}function Eo(e,t){t.direction==="rtl"&&e.zoomControl.setPosition("topright"),k(e.
zoomControl.getContainer(),"a").forEach((n,s)=>{n.title="",n.setAttribute("aria-label",s===0?t.zoomIn:t.zoomOut)})}function Mo(e,t,o){
if(o.base.choices.length<2)return;let n=d("label","cm-base",`${o.base.label} `),s=d("select");for(let c of o.base.choices)
s.append(new Option(c.name,c.id));n.append(s);let i=d("span","cm-credit");t.foot.append(n,i);let r=null,a;s.addEventListener(
"change",()=>{let c=o.base.choices.find(m=>m.id===s.value);if(r&&r.remove(),r=null,clearTimeout(a),i.textContent=c?.credit??
"",t.frame.classList.remove("has-raster"),!c?.url)return;let h=()=>{i.textContent=o.base.silent};r=L.tileLayer(c.url,{maxZoom:18,
pane:"cm-raster"}).addTo(e),r.once("tileerror",h),a=setTimeout(h,as),r.once("tileload",()=>{clearTimeout(a),i.textContent=
c.credit,t.frame.classList.add("has-raster")})})}function To(e,t){let o=d("div","cm-insets"),n=[];for(let s of e.insets){let i=d("div","cm-inset"),r=d("div","cm-inset-ma\
p");i.append(d("div","cm-inset-name",t.insets[s.id]),r),o.append(i),n.push({holder:r,inset:s})}if(t.conference.places.length){
let s=d("div","cm-inset cm-conference");s.append(d("div","cm-inset-name",t.conference.title));for(let i of t.conference.
places){let r=d("div","cm-conference-place");r.dataset.place=i.id;let a=d("span","cm-arrow","↑");a.style.transform=`ro\
tate(${i.bearing}deg)`,a.setAttribute("aria-hidden","true"),r.append(a,d("span","",i.name),d("span","cm-far",i.distance)),
s.append(r)}o.prepend(s)}return{insets:o,maps:n}}var wt=class{constructor(t,o){let n=document.createElement("canvas");n.width=n.height=1,this.map=t,this.pen=n.getContext(
"2d");let{type:s,coordinates:i}=o,r=(s==="Polygon"?[i]:i).flat().map(a=>a.map(([c,h])=>t.project([h,c],8)));this.corners=
r.flat(),this.outline=new Path2D;for(let a of r){this.outline.moveTo(a[0].x,a[0].y);for(let{x:c,y:h}of a)this.outline.lineTo(
c,h)}}overlaps({left:t,right:o,top:n,bottom:s},i){let r=this.map.getZoomScale(8,i),a=Math.max(2,Math.ceil((o-t)/40)),c=Math.
max(1,Math.ceil((s-n)/40));for(let h=0;h<=a;h++)for(let m=0;m<=c;m++){let l=t+(o-t)*h/a,f=n+(s-n)*m/c;if(this.pen.isPointInPath(
this.outline,l*r,f*r,"evenodd"))return!0}return!1}overlapsAny(t,o){let n=this.map.getZoomScale(8,o),[s,i,r,a]=[t.left,t.
right,t.top,t.bottom].map(c=>c*n);return this.overlaps(t,o)||this.corners.some(({x:c,y:h})=>c>=s&&c<=i&&h>=r&&h<=a)}};function v(e,t,o,n){return{left:e,top:t,right:e+o,bottom:t+n}}function N(e,t){return e.left<t.right+2&&t.left<e.right+2&&
e.top<t.bottom+2&&t.top<e.bottom+2}function ot(e,t){return e.left>=t.left&&e.right<=t.right&&e.top>=t.top&&e.bottom<=t.bottom}
function bt(e){let t=e.split(" "),o=Math.ceil(t.length/2);return t.length>1?[e,`${t.slice(0,o).join(" ")}
${t.slice(o).join(" ")}`]:[e]}var z=2,fs=12e3,ds=5e3,ee=-1,Ao=-2,Po=e=>(e*37+11)%256;function ps(e){let t=new Int16Array(e.length/4);for(let o=0,n=0;o<
t.length;o++,n+=4)e[n+3]===0?t[o]=ee:t[o]=e[n+3]===255&&e[n+1]===Po(e[n])?e[n]-1:Ao;return t}var vt=class{constructor(t,o,n){
this.columns=Math.max(1,Math.ceil(o.x/z)),this.rows=Math.max(1,Math.ceil(o.y/z));let s=document.createElement("canvas");
s.width=this.columns,s.height=this.rows;let i=s.getContext("2d",{willReadFrequently:!0});i.setTransform(1/z,0,0,1/z,-n.x/
z,-n.y/z),t.forEach((r,a)=>{i.fillStyle=`rgb(${a+1},${Po(a+1)},0)`,i.fill(new Path2D(A(r.path).getAttribute("d")??""),"e\
venodd")}),this.index=ps(i.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(t.length);for(let r of this.
index)r>=0&&(this.extent[r]+=z*z)}at(t,o){let n=Math.floor(t/z),s=Math.floor(o/z);return n<0||s<0||n>=this.columns||s>=this.
rows?ee:this.index[s*this.columns+n]}holds(t,o){if(this.at(o.left,o.top)!==t||this.at(o.right,o.bottom)!==t)return!1;for(let n=o.
top;n<=o.bottom;n+=4)for(let s=o.left;s<=o.right;s+=4)if(this.at(s,n)!==t)return!1;return!0}hidden(t){let o=0,n=0;for(let s=t.
top;s<=t.bottom;s+=6)for(let i=t.left;i<=t.right;i+=6)o+=this.weight(this.at(i,s)),n++;return o/n}weight(t){if(t===ee)return 0;
let o=t===Ao?0:this.extent[t];return o>fs?.35:o>ds?1.4:4}};var us=[18,28,40,54,70,88,108,130,156,186,220,260],Oo=24,gs=6,ys=12,xs=110,ws=300,bs=900,vs=45,Ss=3e3,ks=400;function Ls(e,t,o,n){
let s=(i,r,a)=>Math.sign((r.x-i.x)*(a.y-i.y)-(r.y-i.y)*(a.x-i.x));return s(e,t,o)!==s(e,t,n)&&s(o,n,e)!==s(o,n,t)}function oe(e,t,o){
let n=o.x-t.x,s=o.y-t.y;if(Math.max(t.x,o.x)<e.left||Math.min(t.x,o.x)>e.right||Math.max(t.y,o.y)<e.top||Math.min(t.y,o.
y)>e.bottom)return!1;let i=s*(e.left-t.x),r=s*(e.right-t.x),a=n*(e.top-t.y),c=n*(e.bottom-t.y);return Math.max(a,c)>=Math.
min(i,r)&&Math.min(a,c)<=Math.max(i,r)}function Es(e,t){return t.x>=e.left-4&&t.x<=e.right+4&&t.y>=e.top-4&&t.y<=e.bottom+
4}function Ms(e,t){return{x:Math.max(t.left,Math.min(e.x,t.right)),y:Math.max(t.top,Math.min(e.y,t.bottom))}}function St(e,t,o,n,s){
let i=[];for(let r of us)for(let a=0;a<Oo;a++){let c=2*Math.PI*a/Oo,h=t.x+Math.cos(c)*(r+n/2),m=t.y+Math.sin(c)*(r+s/2),
l=v(h-n/2,m-s/2,n,s);if(!e.free(l))continue;let f=Ms(t,l),p=Math.hypot(f.x-t.x,f.y-t.y),y=e.taken.filter(u=>!Es(u,t)&&oe(
u,t,f)).length,b=p+p*p/vs;i.push({form:o,box:l,wide:Ts(l),end:f,crossed:y,cost:b+xs*e.ground.hidden(l)+ws*y+ks*e.covers(
l)})}return i}function Ts(e){return v(e.left-4,e.top-4,e.right-e.left+8,e.bottom-e.top+8)}function As(e,t){if(N(e.chosen.
box,t.chosen.box))return 1/0;let o=[Ls(e.spot,e.chosen.end,t.spot,t.chosen.end),oe(e.chosen.wide,t.spot,t.chosen.end),oe(
t.chosen.wide,e.spot,e.chosen.end)];return bs*o.filter(Boolean).length}function Ps(e,t){let o=null,n=1/0;for(let s of e.
room){if(s.cost>=n)break;let i=s.cost;for(let r of t){if(i>=n)break;r.chosen&&(i+=As({spot:e.spot,chosen:s},{spot:r.spot,
chosen:r.chosen}))}i<n&&(o=s,n=i)}return e.chosen=o,n}function Os(e){let t=[e,e.slice().sort((o,n)=>o.room.length-n.room.
length)];for(let o=1;o<Math.min(ys,e.length);o++){let n=e.slice(o).concat(e.slice(0,o));t.push(o%2?n.reverse():n)}return t}
function zo(e){let t=[],o=1/0;for(let n of Os(e)){for(let i of e)i.chosen=null;let s=1/0;for(let i=0;i<gs;i++){let r=s;s=
0;for(let a of n)s+=Math.min(Ss,Ps(a,n.filter(c=>c!==a&&c.chosen)));if(s===r)break}s<o&&(o=s,t=e.map(i=>i.chosen))}e.forEach(
(n,s)=>{n.chosen=t[s]})}var zs=160,_s=.28;function Cs({options:e},t){let o=e.most?.()??t.length;if(t.length<=o)return t;let n=e.foremost?.()??[],
s=r=>(r.right-r.left)*(r.bottom-r.top),i=([r,a])=>(n.includes(r.holding.zone)?1e12:r.zone.silent?0:1e9)+s(a);return t.slice().
sort((r,a)=>i(a)-i(r)).slice(0,o)}function _o(e,[t,o]){return Math.min(o.right-o.left,o.bottom-o.top)<rt?{x:(o.left+o.right)/
2,y:(o.top+o.bottom)/2}:e.at(t.holding.label_spots[0])}function Ns({view:e,covered:t},{x:o,y:n}){let s=v(o,n,0,0);return ot(
s,e)&&!t.some(i=>ot(s,i))}function Co(e,t){let o=Math.min(zs,_s*(e.view.right-e.view.left)),n=t.filter(i=>Ns(e,_o(e,i))),
s=Cs(e,n).map(([i,r])=>{let a=_o(e,[i,r]),c=$s(e,i),h=bt(i.zone.label).flatMap(l=>{c.textContent=l;let[f,p]=e.sized(`cal\
lout${l}`,c);return St(e,a,l,f,p).filter(({end:y})=>Math.hypot(y.x-a.x,y.y-a.y)<=o)});return{element:c,spot:a,room:h.sort(
(l,f)=>l.cost-f.cost),chosen:null}});ne(e,s);for(let{element:i,chosen:r}of s)r&&(i.textContent=r.form)}function ne(e,t){
zo(t);for(let{element:o,spot:n,chosen:s}of t){if(!s){o.remove();continue}e.put(o,s.box),Rs(e,n,s.end)}}function $s(e,t){
let o=d("button","cm-label cm-callout",t.zone.label);return o.type="button",o.dataset.zone=t.holding.zone,o.setAttribute(
"aria-label",t.aria),o.style.setProperty("--holder",t.holder.fill),o.style.setProperty("--holder-dark",t.holder.dark),o.
addEventListener("click",n=>{n.stopPropagation(),e.options.choose(t.holding.zone)}),o}function Rs(e,t,o){let n=Math.min(
t.x,o.x)-3,s=Math.min(t.y,o.y)-3,i={width:Math.abs(t.x-o.x)+6,height:Math.abs(t.y-o.y)+6},r=g("svg",{class:"cm-leader",...i,
"aria-hidden":"true"});r.style.transform=`translate(${n+e.origin.x}px,${s+e.origin.y}px)`;let a=g("line",{x1:t.x-n,y1:t.
y-s,x2:o.x-n,y2:o.y-s});r.append(a,g("circle",{cx:t.x-n,cy:t.y-s,r:2})),e.root.prepend(r);let c=Math.ceil(Math.hypot(o.x-
t.x,o.y-t.y)/5);for(let h=0;h<=c;h++){let m=t.x+(o.x-t.x)*h/Math.max(1,c),l=t.y+(o.y-t.y)*h/Math.max(1,c);e.taken.push(v(
m-1,l-1,2,2))}}var Bs=26,Hs=300,Is=80;function Ds(e){let t=Math.ceil(e.length/Bs),o=Math.ceil(e.length/t)+2;return e.split(" ").reduce(
(n,s)=>{let i=n.at(-1);return i===void 0||i.length+s.length>=o?n.push(s):n[n.length-1]=`${i} ${s}`,n},[]).join(`
`)}var Fs=(e,t)=>Math.hypot(t.x-e.x,t.y-e.y)<=Is;function No(e,t){let o=t.map(({at:n,text:s})=>{let i=Ds(s),r=d("div","c\
m-label cm-remark",i),[a,c]=e.sized(`remark${i}`,r),h=e.at(n),l=St(e,h,i,a,c).map(p=>({...p,cost:p.cost+Hs*e.ground.hidden(
p.box)})).filter(({end:p,crossed:y})=>!y&&Fs(h,p)).sort((p,y)=>p.cost-y.cost);return{element:r,spot:h,room:l,chosen:null}});
ne(e,o)}var Zs=7,$o=2;function Ro(e,t){return e.map(({at:o,size:n})=>({x:t(o).x,y:t(o).y,half:n/2}))}function kt(e,{x:t,y:o,half:n}){
let s=Math.max(0,e.left-t,t-e.right),i=Math.max(0,e.top-o,o-e.bottom);return s+i<n+$o}function Bo(e,t,o,n,s){let{x:i,y:r}=s??
e,a=s?s.half+$o+1:Zs,c=[[a,-o/2],[-a-t,-o/2]];n&&c.reverse();let[h,m]=s?[a/2,a/2]:[5,3];return[...c,[-t/2,-a-o],[-t/2,a],
[h,-o-m],[h,m],[-t-h,-o-m],[-t-h,m]].map(([f,p])=>v(i+f,r+p,t,o))}var se=it.slice(0,2),Xs=5,Lt=6,Ho=4,Do=({x:e,y:t})=>v(e-Lt/2,t-Lt/2,Lt,Lt),Ws=({left:e,top:t,right:o,bottom:n})=>({left:e-
Ho,top:t,right:o+Ho,bottom:n});function Fo(e){let t=e.options.lit(),[o,n]=se.map(c=>e.options.places.filter(h=>h.rank===
c&&!t.includes(h))),s=e.taken.length,i=e.names.length,r=e.root.childElementCount,a=n;for(let c=0;c<Xs;c++){for(e.taken.length=
s,e.names.length=i;e.root.childElementCount>r;)e.root.lastElementChild?.remove();e.dots=[];for(let{at:m}of[...o,...a]){let l=Do(
e.at(m));e.dots.some(f=>N(l,f))||e.dots.push(l)}let h=[...o,...a].filter(m=>!Et(e,m));if(!h.length)break;a=[...a].sort((m,l)=>Number(
h.includes(l))-Number(h.includes(m)))}e.dots=[]}function Et(e,t,o="",n=!1){let s=e.at(t.at);if(s.x<4||s.y<4||s.x>e.view.
right||s.y>e.view.bottom)return!0;let i=Do(s);if(e.taken.some(u=>N(i,u))&&!n)return!0;let r=Io(e,t,`cm-label cm-place ra\
nk-${t.rank} ${o}`,t.name),[a,c]=e.sized(t.rank+o+t.name,r),h=e.symbols.find(u=>kt(i,u)),m=Bo(s,a,c,e.options.mirrored,h).
filter(u=>e.free(u)&&!e.names.some(D=>N(Ws(u),D))),l=m.filter(u=>!e.covers(u)),f=l.length?l:m,p=e.ground.at(s.x,s.y),y=f.
find(u=>e.ground.holds(p,u))||f[0];if(y||r.remove(),!y&&!n)return!1;if(e.taken.push(i),y&&(e.put(r,y),e.names.push(y)),h)
return!0;let b=Io(e,t,`cm-dot rank-${t.rank} ${o}`);return e.root.append(b),b.style.transform=`translate(${Math.round(s.
x+e.origin.x)}px,${Math.round(s.y+e.origin.y)}px)`,!0}function Io(e,{id:t},o,n=""){let s=d("div",o,n);return s.dataset.place=
t,s.addEventListener("click",i=>{i.stopPropagation(),e.options.choosePlace(t)}),s}var Gs=3;function Xo(e,t){let o=[],n=new Set;t.forEach((s,i)=>{if(n.has(s.holding.zone))return;n.add(s.holding.zone);let r=Ks(
e,s);if(!r)return;(Math.min(r.right-r.left,r.bottom-r.top)<rt||!js(e,s,i,r))&&o.push([s,r])}),Co(e,o)}function Ks(e,t){let o=t.
path.getBounds(),n=e.map.latLngToContainerPoint(o.getNorthWest()),s=e.map.latLngToContainerPoint(o.getSouthEast());return s.
x<0||s.y<0||n.x>e.view.right||n.y>e.view.bottom?null:{left:n.x,top:n.y,right:s.x,bottom:s.y}}function js(e,t,o,n){let s=t.
zone.label.split(" ");if(n.right-n.left<Gs*Math.max(...s.map(a=>a.length)))return!1;let i=bt(t.zone.label),r=t.holding.label_spots.
map(a=>e.at(a));return[""," is-small"].some(a=>i.some(c=>Zo(e,t,o,c+a,c,a,r))||i.some(c=>Zo(e,t,o,c+a,c,a,Us(e,n,r[0]))))}
function Us(e,t,o){let n=[],s=Math.max(5,Math.ceil((t.right-t.left)/40));for(let i=Math.max(t.left,0);i<Math.min(t.right,
e.view.right);i+=s)for(let r=Math.max(t.top,0);r<Math.min(t.bottom,e.view.bottom);r+=s)n.push({x:i,y:r,far:Math.hypot(i-
o.x,r-o.y)});return n.sort((i,r)=>i.far-r.far)}function Zo(e,t,o,n,s,i,r){let a=d("div",`cm-label cm-zone-name${i}`,s);a.
dataset.zone=t.holding.zone,a.style.setProperty("--holder-dark",t.holder.dark),a.style.setProperty("--holder-light",t.holder.
light);let[c,h]=e.sized(`zone${n}`,a),m=r.map(l=>v(l.x-c/2,l.y-h/2,c,h)).find(l=>e.ground.holds(o,l)&&e.free(l)&&!e.covers(
l));return m?e.put(a,m):a.remove(),!!m}var qs={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},K=class{constructor(t,o){this.map=t,this.options=o,this.
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
this.view=v(2,2,n.x-4,n.y-4),this.taken=[...o],this.names=[],this.covered=o,this.symbols=Ro(this.options.symbols?.()??[],
r=>this.at(r));let s=this.map.zoomControl?.getContainer();s&&this.taken.push(this.fromScreen(s.getBoundingClientRect())),
this.ground=new vt(t,n,this.origin);for(let r of this.options.lit())Et(this,r,"is-lit",!0);Fo(this),this.options.zones&&
!this.options.unnamed?.()&&Xo(this,t);let i=this.map.getZoom()-this.options.homeZoom();for(let r of it.slice(se.length))
if(!(i+.01<qs[r]-(this.options.eager||0)))for(let a of this.options.places)a.rank===r&&Et(this,a);No(this,this.options.remarks?.()??
[]);for(let r of this.options.areas)this.placeArea(r)}fromScreen(t){let o=this.map.getContainer().getBoundingClientRect();
return v(t.left-o.left,t.top-o.top,t.width,t.height)}free(t){return ot(t,this.view)&&![...this.taken,...this.dots].some(
o=>N(t,o))}covers(t){return this.symbols.filter(o=>kt(t,o)).length}put(t,o){this.taken.push(o),t.style.transform=`transl\
ate(${Math.round(o.left+this.origin.x)}px,${Math.round(o.top+this.origin.y)}px)`}at(t){return this.map.latLngToContainerPoint(
[t[1],t[0]])}placeArea(t){let o=d("div",`cm-label cm-area ${t.kind}`,t.name),[n,s]=this.sized(`area${t.name}`,o),i=this.
at(t.at),r=v(i.x-n/2,i.y-s/2,n,s);this.free(r)?this.put(o,r):o.remove()}};function Wo(e,t,o,n,s,i){let r={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,doubleClickZoom:!1,boxZoom:!1,
keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},a=L.map(e,r),[c,h,m,l]=t.bounds,f=()=>a.fitBounds(
[[h,c],[l,m]],{animate:!1});f();let p=new X(a,`cm-${t.id}-`,o,s);p.drawBasemap(n);let y=new K(a,{places:s.places,zones:null,
areas:[],homeZoom:()=>a.getZoom(),eager:1,choose:i.zone,choosePlace:i.place,lit:()=>[],selected:()=>null,mirrored:s.direction===
"rtl",obstacles:()=>[],ground:()=>p.items});return{canvas:p,labels:y,fit(){a.invalidateSize({animate:!1}),f(),y.place()}}}var nt=20,st=12,Go=(e="")=>g("svg",{class:`cm-swatch ${e}`,viewBox:`0 0 ${nt} ${st}`,"aria-hidden":"true"});function ie(e,t,o){
let n=Go("is-ground"),s=nt/e.length;if(e.forEach(({fill:r,pale:a},c)=>{let h=g("rect",{x:c*s,y:0,width:s,height:st,class:`\
cm-swatch-fill${a?" is-pale":""}`});h.style.fill=r,n.append(h)}),o){let r=g("rect",{x:0,y:0,width:nt,height:st,class:"cm\
-hatch"});r.style.fill=`url(#${o})`,n.append(r)}let i=g("rect",{x:.5,y:.5,width:nt-1,height:st-1,class:"cm-swatch-edge"});
return i.style.stroke=t,n.append(i),n}function Ko(e){let t=g("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-\
hidden":"true"});return t.append(g("path",{d:"M0,6 H30",class:`cm-front basis-${e}`})),t}function j(...e){let t=Go();return t.
append(...e),t}var jo=()=>j(g("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,opacity:.32}),g("path",{d:"M0,6 H20",
class:"cm-front basis-source"})),re=()=>j(g("circle",{cx:10,cy:6,r:4,class:"cm-point agrees"})),Uo=()=>j(g("path",{d:"M6\
,2 L14,10 M6,10 L14,2",class:"cm-point differs"})),qo=()=>j(g("path",{d:"M1,6 H19",class:"cm-was-halo"}),g("path",{d:"M1\
,6 H19",class:"cm-was"})),Vo=()=>j(g("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),Jo=()=>j(g("rect",
{x:.5,y:.5,width:nt-1,height:st-1,class:"cm-change"}));function Yo(e,t,o){let n=[];t.plain&&n.push({fill:e.fill,pale:!1}),
t.pale&&n.push({fill:e.fill,pale:!0});let s=e.pattern!=="none"?o+t.controller:null;return ie(n,t.shared?F.ink:e.dark,t.shared?
`${o}shared`:s)}var Vs=3;function I(e,t,o=""){let n=d("div",`cm-legend-item ${o}`);return n.append(e,d("span","",t)),n}function Js(e,t){
let o=new Map;for(let n of[!1,!0])for(let s of t.legend.holders)for(let i of e.holdings){if(i.controller!==s||i.shared!==
n)continue;let r=`${s} ${n}`,a=o.get(r)??{controller:s,shared:n,plain:!1,pale:!1};a[t.zones[i.zone].silent?"pale":"plain"]=
!0,o.set(r,a)}return Array.from(o.values())}var Mt=class{constructor(t,o,n){this.words=t,this.prefix=o,this.wishes=n,this.
chosen=new Set,this.listed="",this.holders=d("div","cm-legend-holders"),this.holders.setAttribute("role","group"),this.holders.
setAttribute("aria-label",t.legend.filter),this.lines=d("div","cm-legend-lines"),this.extras=d("div","cm-legend-lines"),
this.element=d("div","cm-legend"),this.element.append(d("div","cm-legend-head",t.legend.title),this.holders,d("div","cm-\
legend-head",t.legend.basis),this.lines,this.extras),this.keys={change:I(Jo(),t.legend.change,"cm-key-change"),outline:I(
qo(),t.legend.outline),events:I(Vo(),t.legend.events)};for(let i of Object.values(this.keys))i.hidden=!0;let s=d("div","\
cm-legend-marks");s.append(I(re(),t.legend.agrees),I(Uo(),t.legend.differs)),this.extras.append(...Object.values(this.keys),
this.toggle("cm-toggle-bands",[jo(),t.legend.band],n.bands),this.toggle("cm-toggle-points",[re(),t.legend.points],n.points),
s)}toggle(t,o,n){let s=d("label",`cm-legend-toggle ${t}`),i=d("input");return i.type="checkbox",i.addEventListener("chan\
ge",()=>{this.element.classList.toggle(`has-${t}`,i.checked),n(i.checked)}),s.append(i,...o),s}show(t){let{words:o}=this,
n=Js(t,o),s=new Set(t.fronts.map(({basis:m})=>m)),i=o.legend.lines.filter(({basis:m})=>s.has(m)),r=this.paleFills(t),a=JSON.
stringify([n,i,r]);if(a===this.listed)return;this.listed=a;let c=new Set(n.map(({controller:m})=>m)),h=Array.from(this.chosen).
filter(m=>!c.has(m));for(let m of h)this.chosen.delete(m);this.holders.replaceChildren(...n.map(m=>this.holder(m))),this.
lines.replaceChildren(...i.map(({basis:m,text:l})=>I(Ko(m),l)),...this.silent(r)),h.length&&this.wishes.filter(this.chosen)}holder(t){
let{legend:o,holders:n}=this.words,s=n[t.controller],i=d("button",`cm-legend-item${t.shared?" is-wide":""}`);i.type="but\
ton",i.dataset.holder=t.controller,i.title=o.filter,i.setAttribute("aria-pressed",String(this.chosen.has(t.controller)));
let r=t.shared?o.shared.replace("{holder}",()=>s.label):s.label;return i.append(Yo(s,t,this.prefix),d("span","",r)),i.addEventListener(
"click",()=>{this.chosen.delete(t.controller)||this.chosen.add(t.controller);for(let a of this.holders.querySelectorAll(
"button"))a.setAttribute("aria-pressed",String(this.chosen.has(a.dataset.holder??"")));this.wishes.filter(this.chosen)}),
i}paleFills(t){let o=t.holdings.filter(({zone:n})=>this.words.zones[n].silent).sort((n,s)=>s.km2-n.km2);return Array.from(
new Set(o.map(({controller:n})=>this.words.holders[n].fill))).slice(0,Vs)}silent(t){if(!t.length)return[];let o=t.map(n=>({
fill:n,pale:!0}));return[I(ie(o,F.ink,null),this.words.legend.silent)]}key(t,o){this.keys[t].hidden=!o}changed(t){let[o]=t?.
handovers??[];this.key("change",!!o);let n=this.keys.change.querySelector(".cm-change");o&&(n.style.fill=`url(#${$t(this.
prefix,o)})`)}};var Ys=6371.0088,Qs=10;function ti(e){let t=s=>Math.sin(s*Math.PI/360)**2,o=s=>Math.cos(s*Math.PI/180),n=0;return e.reduce(
([s,i],[r,a])=>(n+=2*Ys*Math.asin(Math.sqrt(Math.min(1,t(a-i)+o(a)*o(i)*t(r-s)))),[r,a]),e[0]),n}function ei(e,{locale:t,
measured:o}){return o.replace("{km}",e.toLocaleString(t,{maximumFractionDigits:e<Qs?1:0}))}function oi({target:e},{places:t}){
let o=e.closest("[data-place]")?.dataset.place;return t.find(n=>n.id===o)?.at}function Qo(e,t,o){let n=e.getContainer(),
s=d("output","cm-measured");n.after(s);let i=e.dragging,r={renderer:t,pane:"cm-points",className:"cm-measure",interactive:!1},
a=L.layerGroup().addTo(e),c=null;function h(f){c=f,m.setAttribute("aria-pressed",String(!!f)),n.classList.toggle("is-mea\
suring",!!f),a.clearLayers();let p=f??[],y=Z()?o.measureTouchHint:o.measureHint;for(let u of p)a.addLayer(L.circleMarker(
u,{...r,radius:3}));p.length>1&&a.addLayer(L.polyline(p,r));let b=p.length>1?ei(ti(p.map(({lng:u,lat:D})=>[u,D])),o):y;s.
textContent=f&&b,p.length>1&&s.append(d("span","cm-measure-end",o.measureEnd))}let m=H(e,"cm-ruler",o.measure,"M1 5h14v6\
H1zm3.5 0v3M8 5v3m3.5-3v3",()=>h(c?null:[]));m.setAttribute("aria-pressed","false");let l=f=>{let p=!(f instanceof KeyboardEvent)||
f.key==="Enter"||f.key===" ";if(!(!c||!p||f.target.closest(".leaflet-control"))){if(f.stopImmediatePropagation(),f instanceof
KeyboardEvent)f.preventDefault(),h([...c,e.getCenter()]);else if(f.type==="click"&&!i.moved()){let y=oi(f,o);h([...c,y?L.
latLng(y[1],y[0]):e.mouseEventToLatLng(f)])}}};for(let f of["click","dblclick","keydown"])n.addEventListener(f,l,!0);document.
addEventListener("keydown",({key:f})=>{c&&f==="Escape"&&h(null)})}var Tt=e=>e>180?e-360:e,tn=(e,t)=>e+360*Math.round((t-e)/360);var ni=({lng:e,lat:t})=>`${Tt(e).toFixed(3)}_${t.toFixed(3)}`,At=class{constructor(t,o,n){this.map=t,this.choose=n,this.
mark=null,this.latlng=t.getCenter();let s=this.button(o.pointOffer);this.under=this.button(o.pointOffer),this.under.hidden=
!0,this.note=d("p","cm-offer-note");let i=d("div");i.append(this.note,s),this.popup=L.popup({className:"cm-offer",closeButton:!1,
autoPan:!1,offset:[0,-2]}).setContent(i);let r=t.getContainer();r.setAttribute("role","group"),r.setAttribute("aria-labe\
l",o.mapKeys),r.addEventListener("keydown",a=>{a.key!=="Enter"||a.target!==r||(a.preventDefault(),this.latlng=t.getCenter(),
this.take())})}button(t){let o=d("button","cm-offer-button",t);return o.type="button",o.addEventListener("click",()=>this.
take()),o}offer(t,o){this.latlng=t,this.note.textContent=o,this.map.getContainer().closest(".is-narrow")?this.under.hidden=
!1:this.popup.setLatLng(t).openOn(this.map)}take(){this.close();let{lng:t,lat:o}=this.latlng;this.choose(ni(this.latlng),
[Number(t.toFixed(3)),Number(o.toFixed(3))])}close(){this.popup.close(),this.under.hidden=!0}show(t,o){if(this.close(),this.
mark&&this.mark.remove(),this.mark=null,!t)return;let n={renderer:o,pane:"cm-points",radius:8,className:"cm-spot",interactive:!1};
this.mark=L.circleMarker([t[1],t[0]],n).addTo(this.map)}};var en=.04,ae={"cm-earlier":405,"cm-earlier-lines":421},si=["cm-zones","cm-bands","cm-hits","cm-fronts"],ii="M8 1v14M5 5\
 2 8l3 3m6-6 3 3-3 3";function ri({x:e,y:t},o,n,s){let[i,r]=[e+(s?n:0)*o.x,e+(s?1:n)*o.x],[a,c]=[t,t+o.y];return`polygon\
(${i}px ${a}px, ${r}px ${a}px, ${r}px ${c}px, ${i}px ${c}px)`}var Pt=class{constructor(t,o,n,s,i){this.canvas=t,this.map=
t.map,this.words=n,this.dress=s,this.changed=i,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.button=
H(this.map,"cm-swiper",n.swipe,ii,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed","false"),this.button.
hidden=!0,this.days=[d("span","cm-swipe-day"),d("span","cm-swipe-day")],this.divider=d("div","cm-divider"),this.divider.
tabIndex=0;for(let[r,a]of Object.entries({role:"slider","aria-label":n.swipe,"aria-valuemin":"0","aria-valuemax":"100"}))
this.divider.setAttribute(r,a);this.divider.hidden=!0,o.append(this.divider,...this.days),this.divider.addEventListener(
"pointerdown",r=>this.divider.setPointerCapture(r.pointerId)),this.divider.addEventListener("pointermove",r=>{if(!this.divider.
hasPointerCapture(r.pointerId))return;let{left:a,width:c}=o.getBoundingClientRect();this.move((r.clientX-a)/c)}),this.divider.
addEventListener("keydown",r=>{let a={ArrowLeft:-en,ArrowRight:en,Home:-1,End:1}[r.key];a&&(r.preventDefault(),this.move(
this.at+a))}),this.map.on("move zoomend resize",()=>this.cut())}async follow(t,o){this.later=t,this.load=o,this.on&&await this.
turn(!!o),this.button.hidden!==!o&&(this.button.hidden=!o,this.on||this.changed(null))}async turn(t){let{load:o}=this;this.
on=t;let n=t&&o?await o():null;if(!(o!==this.load||t!==this.on)){for(let s of this.layers)s.remove();this.layers=n?this.
draw(n):[],this.canvas.earlier=n?this.canvas.earlier:[],this.button.setAttribute("aria-pressed",String(t)),this.divider.
hidden=!t,this.days[0].textContent=n?.labels[this.words.language]??"",this.days[1].textContent=n?this.later:"",this.cut(),
this.changed(n)}}draw(t){let{map:o,canvas:n}=this,[s,i]=Object.entries(ae).map(([l,f])=>{let p=o.getPane(l)??o.createPane(
l);return p.style.zIndex=String(f),l!=="cm-earlier"&&(p.style.pointerEvents="none"),n.renderers[l]??=L.svg({pane:l,padding:.3}),
n.renderers[l]}),r=n.border,a=O(o,r,"cm-ground","cm-earlier",s,!1),{items:c,layers:h}=at(o,s,t,this.words,"cm-e-","cm-ea\
rlier");for(let l of c)this.dress(l);n.earlier=c;let m=t.fronts.map(({geometry:l,basis:f})=>O(o,l,`cm-front basis-${f}`,
"cm-earlier-lines",i,!1));return[a,...h,...m,O(o,r,"cm-border","cm-earlier-lines",i,!1)]}move(t){this.at=Math.min(1,Math.
max(0,t)),this.cut()}cut(){let{map:t,at:o}=this,n=t.getSize(),s=this.on&&this.layers.length>0;this.divider.style.left=`${o*
100}%`,this.divider.setAttribute("aria-valuenow",String(Math.round(o*100)));let i=t.containerPointToLayerPoint([0,0]),r=this.
words.direction==="rtl";for(let a of[...Object.keys(ae),...si]){let c=t.getPane(a);if(!c)continue;let h=a in ae===r;c.style.
clipPath=s?ri(i,n,o,h):""}}};var nn=12,on=4,ai=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-
Math.max(e.top,t.top));function ci(e,t,o,n,s=nn){let i=(l,f,p)=>Math.max(on,Math.min(l,p-f-on)),[r,a]=[e.x-t.x/2,e.y-t.y/
2],c=[[e.x+s,a],[e.x-s-t.x,a],[r,e.y-s-t.y],[r,e.y+s]],h=v(e.x-s/2,e.y-s/2,s,s);return c.map(([l,f])=>{let p={x:i(l,t.x,
o.x),y:i(f,t.y,o.y)},y=v(p.x,p.y,t.x,t.y);return{spot:p,hidden:[h,...n].reduce((b,u)=>b+ai(y,u),0)}}).reduce((l,f)=>f.hidden<
l.hidden?f:l).spot}function sn(){L.Tooltip.include({_setPosition(e){let t=this._map,o=this._container,n=t.getContainer(),
{left:s,top:i}=n.getBoundingClientRect(),r=k(n.closest(".cm-stage")??n,".cm-legend, .cm-inset, .leaflet-bar").filter(l=>!l.
contains(n)).map(l=>l.getBoundingClientRect()).map(l=>v(l.left-s,l.top-i,l.width,l.height)),a={x:o.offsetWidth,y:o.offsetHeight},
c=nn+Math.abs(L.point(this.options.offset??[0,0]).y),{x:h,y:m}=ci(t.layerPointToContainerPoint(e),a,t.getSize(),r,c);L.DomUtil.
setPosition(o,t.containerPointToLayerPoint([h,m]))}})}function rn(e){let t=e.toString().replaceAll("%2C",",");return t&&`?${t}`}var li=.05,an=3;function hi(e){let t=(e??"").split(","),[o,n,s]=t.map(Number);return!(t.length===3&&t.every(r=>/^-?\d{1,3}(\.\d{1,6})?$/.
test(r)))||Math.abs(o)>85||Math.abs(n)>180||s<0?null:{center:[o,n],zoom:s}}var mi=({lat:e,lng:t},o)=>[e.toFixed(an),Tt(t).
toFixed(an),o.toFixed(2)].join(","),Ot=class{constructor(t,o){this.map=t,this.layOut=o,this.homeZoom=t.getZoom(),this.ready=
!1}goHome(){let{map:t}=this;this.ready=!1,t.setMinZoom(0),t.setMaxBounds(void 0),this.layOut(),this.homeZoom=t.getZoom(),
t.setMinZoom(this.homeZoom),t.setMaxZoom(Math.max(me,this.homeZoom)),t.setMaxBounds(t.getBounds()),t.options.maxBoundsViscosity=
1,this.ready=!0}refit(){let{map:t}=this,o=this.isHome()?null:{center:t.getCenter(),zoom:t.getZoom()};this.goHome(),o&&t.
setView(o.center,o.zoom,{animate:!1})}isHome(){return this.map.getZoom()<this.homeZoom+li}keep(){let t=E(),o=hi(new URLSearchParams(
t.location.search).get(V));if(o){let[n,s]=o.center;this.map.setView([n,tn(s,this.map.getCenter().lng)],o.zoom,{animate:!1})}
this.map.on("moveend asked",()=>this.note()),t.addEventListener("popstate",()=>this.note())}note(){if(!this.ready)return;
let t=E(),o=new URLSearchParams(t.location.search),n=o.get(V),s=this.isHome()?null:mi(this.map.getCenter(),this.map.getZoom());
n!==s&&(s?o.set(V,s):o.delete(V),t.history.replaceState(t.history.state,"",t.location.pathname+rn(o)+t.location.hash))}};function zt(e){return typeof e=="string"?fetch(e).then(t=>{if(!t.ok)throw new Error(e);return t.json()}):Promise.resolve(
e)}var cn=()=>new Promise(e=>{document.hidden?e():requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(e)))});
function ln(e,t){let o=e.frame.clientWidth,n=e.stage.clientHeight;new ResizeObserver(()=>{if(!e.frame.clientWidth)return;
let s=e.frame.classList.contains("is-narrow"),i=Math.abs(e.frame.clientWidth-o)<2&&(s||Math.abs(e.stage.clientHeight-n)<
2);o=e.frame.clientWidth,n=e.stage.clientHeight,i||t(),!i&&e.stage.clientHeight!==n&&t()}).observe(e.frame)}var fi=24,di=3,pi=1.4;async function hn(e,t){sn(),e.attributionControl&&e.attributionControl.remove();let o=typeof t.day==
"string"?t.day:"",n=o.slice(0,o.lastIndexOf("/")+1),s=no(t.basemap)?null:zt(t.basemap),[i,r,a]=await Promise.all([_t(t.base),
_t(t.day),_t(t.words),io()]),{drawn:c,view:h,finish:m}=ui(e,i,a);Ze(c,t.find??(l=>zt(n+l)),o.slice(n.length)||null),gi(c,
r,h),await cn(),m(r,await(s??_t(t.basemap))),t.events&&xt(t.events),P({type:"ready"}),We()}var _t=async e=>await so(e)??
zt(e);function ui(e,t,o){let n=vo(e.getContainer(),o);B(n.frame);let s=new X(e,"cm-p-",t,o),i=new wt(e,t.border),r=w=>n.
frame.classList.toggle("has-bands",w),a=new Mt(o,"cm-p-",{bands:r,points:je,filter:Ge}),c=a.element,{insets:h,maps:m}=To(
t,o);Lo(e,n.foot,o),Eo(e,o),ho(e),Mo(e,n,o);let l=new K(e,{places:o.places,zones:()=>s.items.slice().sort((w,M)=>M.holding.
km2-w.holding.km2),unnamed:()=>s.earlier.length>0,areas:o.areaNames,homeZoom:()=>f.homeZoom,choose:G,choosePlace:jt,mirrored:o.
direction==="rtl",lit:()=>o.places.filter(w=>T().places.includes(w.id)),selected:()=>T().zone,most:()=>W(u)?di:fi,foremost:()=>W(
u)?[T().zone,...T().zones]:[T().zone],remarks:()=>u.main&&!s.earlier.length&&f.isHome()&&!n.frame.classList.contains("is\
-narrow")?o.remarks:[],symbols:()=>s.symbols,obstacles:()=>[c,...k(h,":scope > *")].filter(w=>n.stage.contains(w)&&w.offsetParent).
map(w=>w.getBoundingClientRect())}),f=new Ot(e,()=>ko(n,e,t.bounds,c,h,i)),p=()=>{for(let w of u.insets)w.fit();J(n.frame)},
y=()=>{f.goHome(),p()};H(e,"cm-home",o.wholeCountry,"M1.5 8.5 8 2.5l6.5 6M3.5 7v7h3.5v-4h2v4h3.5V7",()=>{f.goHome(),f.note()}),
yo(e,n.frame,o),Qo(e,s.renderers["cm-points"],o),ve(e,n.stage,o,()=>f.isHome());let b=new At(e,o,ao),u={map:e,parts:n,canvas:s,
words:o,insets:[],labels:l,legend:a,day:null,shownDay:null,swipe:new Pt(s,n.stage,o,w=>s.dress(w,G,!1),w=>Ue(u,w)),main:!1,
statements:{},points:[],pointsFile:null,acts:co(w=>{let M=s.changeAt(w);b.offer(w,M),u.chosen.add(M)}),spot:b,chosen:Te(
n,o,b.under,()=>s.items,p),finished:!1,named:"",refit:y,homeZoom:()=>f.homeZoom};return e.on("moveend",()=>{let w=e.getZoom()>
f.homeZoom+pi&&!n.frame.classList.contains("is-narrow");h.classList.toggle("is-needless",w)}),{drawn:u,view:f,finish:(w,M)=>{
e.getSize().x!==e.getContainer().clientWidth&&f.goHome(),s.drawBasemap(M),s.showAroundFronts(w,u.acts.front),u.insets=m.
map(({holder:U,inset:mn})=>Wo(U,mn,t,M,o,{zone:G,place:jt}));for(let U of u.insets)U.canvas.show(w,u.acts.zone,u.acts.front,
!1);p(),l.place(),Xe(u),f.keep(),ln(n,()=>{f.refit(),p()})}}}function gi(e,t,o){q(e.parts,e.words,t),e.legend.show(t),e.
chosen.show("",null),o.goHome(),Xt(e,t),J(e.parts.frame)}window.ControlMap={apply:e=>{_(e),et()?.fire("asked")},bringTo:lo,day:Qe,fly:Ye,flyToNext:$e,hover:Ke,light:Je,lightIncident:go,
lookOfPlace:Kt,mainCanvas:C,map:et,pageTurned:Wt,refit:tt,showIncidents:xt,stamp:pt,start:hn};})();
