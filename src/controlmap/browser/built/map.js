"use strict";(()=>{var fo="http://www.w3.org/2000/svg";function d(e,t,n){let o=document.createElement(e);return t&&(o.className=t),n!==void 0&&
(o.textContent=n),o}function g(e,t={}){let n=document.createElementNS(fo,e);for(let[o,s]of Object.entries(t))n.setAttribute(
o,String(s));return n}function S(e,t){return Array.from(e.querySelectorAll(t),n=>n)}var $={zone:null,front:null,at:null,zones:[],places:[]};function q(e,t,n,o){e.title.textContent=n.main?t.title:t.titleOther,e.finding.textContent=n.main?t.finding:"";let s=(o?[
o,n]:[n]).map(i=>i.labels[t.language]||i.day);e.subtitle.textContent=t.subtitle.replace("{day}",s.join(" / ")),e.source.
textContent=n.main?t.source:t.sourceOther}function ce({parts:e,words:t,shownDay:n},o){for(let s of[e.frame,E().document.
documentElement])s.classList.toggle("is-swiping",!!o);n&&q(e,t,n,o)}function le(e,t,n){let o=!1;for(let s=0;s+1<e.length;s++){let[i,r]=e[s],[a,c]=e[s+1];r>n!=c>n&&t<i+(a-i)*(n-r)/(c-r)&&(o=
!o)}return o}function Ct(e,[t,n]){return(e.type==="Polygon"?[e.coordinates]:e.coordinates).some(([s,...i])=>le(s,t,n)&&!i.
some(r=>le(r,t,n)))}var he={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",dots:""},"counter-diagonal":{lines:"\
M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,\
2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}};var fe=13;var it=["capital","seat","town","base","crossing","village"];var F={fill:"#c9c6bd",ink:"#4a4a4a"};var rt=24,V="view";var mo={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-poi\
nts":430,"cm-labels":620};function A(e){return e.getElement()}function de(e){let t={};for(let[n,o]of Object.entries(mo)){
let s=e.createPane(n);s.style.zIndex=String(o),["cm-zones","cm-labels","cm-points","cm-hits"].includes(n)||(s.style.pointerEvents=
"none"),n!=="cm-labels"&&n!=="cm-raster"&&(t[n]=L.svg({pane:n,padding:.3}))}return t}function R(e,t,n,o,s){let i={className:s,
pane:n,renderer:o,interactive:!1,smoothFactor:.7},r=t.map(a=>a.geometry);return L.geoJSON(r,{style:()=>i,interactive:!1,
pane:n}).addTo(e)}function pe(e,t,n){let o=null;return R(e,[{geometry:n}],"cm-base",t["cm-base"],"cm-ground").eachLayer(
s=>{o??=s}),o}function ue(e,t,n,o,s){R(e,n.seas,"cm-base",t["cm-base"],"cm-sea"),R(e,n.neighbours,"cm-base",t["cm-base"],
"cm-neighbour"),s.bringToFront(),R(e,n.roads,"cm-water",t["cm-water"],"cm-road"),R(e,n.rivers,"cm-water",t["cm-water"],"\
cm-river"),R(e,n.lakes,"cm-water",t["cm-water"],"cm-lake"),R(e,[{geometry:o}],"cm-fronts",t["cm-fronts"],"cm-border")}var po=he;
function me(e,t,n,o){let s=g("pattern",{id:t,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines:i="",dots:r=""}=po[n]??
{};i&&s.append(g("path",{d:i,stroke:o,"stroke-width":"1.1"})),r&&s.append(g("path",{d:r,fill:o})),e.append(s)}function uo(e,t,n){
if(e.querySelector("defs"))return;let o=g("defs");for(let[s,i]of Object.entries(t))i.pattern!=="none"&&me(o,n+s,i.pattern,
i.dark);me(o,`${n}shared`,"cross",F.ink),e.prepend(o)}function O(e,t,n,o,s,i){let r={className:n,pane:o,renderer:s,interactive:i,
smoothFactor:.6};return L.geoJSON(t,{style:()=>r,interactive:i,pane:o}).addTo(e)}function at(e,t,n,o,s,i="cm-zones"){let r=[],
a=[];for(let c of n.holdings){let h=o.holders[c.controller],f=o.zones[c.zone],l=`cm-zone zone-${c.zone} holder-${c.controller}${f.
silent?" is-silent":""}`,m=O(e,c.geometry,l,i,t,!0);a.push(m),m.eachLayer(p=>{r.push({path:p,holding:c,holder:h,zone:f,area:ct(
c,o),aria:""})})}uo(t._container,o.holders,s);for(let{path:c,holding:h,holder:f}of r){let l=A(c);l.style.setProperty("--\
holder",f.fill),l.style.setProperty("--holder-dark",f.dark),l.style.setProperty("--holder-light",f.light);let m=h.shared?
"shared":f.pattern!=="none"?h.controller:null;if(!m)continue;let p=O(e,h.geometry,"cm-hatch",i,t,!1);p.eachLayer(y=>{A(y).
style.fill=`url(#${s}${m})`}),a.push(p)}return{items:r,layers:a}}function ge(e,t,n){return n.fronts.map(o=>O(e,o.geometry,
`cm-front basis-${o.basis}`,"cm-fronts",t["cm-fronts"],!1))}function ye(e,t,n,o){let s=(a,c,h,f=!1)=>O(e,a,c,h,t[h],f),i=n.
fronts.map(a=>({layer:s(a.geometry,"cm-band","cm-bands"),marginKm:a.margin_km}));return{fronts:n.fronts.map((a,c)=>({front:a,
line:o[c],hit:s(a.geometry,"cm-front-hit","cm-hits",!0)})),bands:i}}function Nt(e,t){let n=e.getCenter(),o=L.latLng(n.lat,
n.lng+.1),s=e.latLngToLayerPoint(n).distanceTo(e.latLngToLayerPoint(o))/(e.distance(n,o)/1e3);for(let i of t)i.layer.eachLayer(
r=>{A(r).style.strokeWidth=`${2*i.marginKm*s}px`})}var $t=(e,{from:t,to:n})=>`${e}from-${t}-to-${n}`;function go(e,t,n,o){let s=e.querySelector("defs")||e.insertBefore(g("\
defs"),e.firstChild);if(document.getElementById(t))return;let i=g("pattern",{id:t,width:9,height:9,patternUnits:"userSpa\
ceOnUse",patternTransform:"rotate(45)"});i.append(g("rect",{x:0,y:0,width:9,height:9,fill:o}),g("rect",{x:0,y:0,width:3,
height:9,fill:n})),s.append(i)}function xe(e,t,n,o,s){return n.handovers.map(i=>{let r=$t(s,i),a=O(e,i.geometry,"cm-chan\
ge","cm-fronts",t,!1);return go(t._container,r,o.holders[i.from].fill,o.holders[i.to].fill),a.eachLayer(c=>{A(c).style.fill=
`url(#${r})`}),a})}function we(e,t,n,o){let s=n.holdings.filter(i=>o.includes(i.zone)).map(i=>i.geometry);return["cm-was\
-halo","cm-was"].flatMap(i=>s.map(r=>O(e,r,i,"cm-fronts",t,!1)))}var Z=()=>window.matchMedia("(hover: none)").matches,yo=2400,xo=50,wo=12,be=()=>/Mac|iP(hone|ad)/.test(navigator.platform)?
"⌘":"Ctrl";function bo(e){let t=d("div","cm-hint"),n=d("span");t.setAttribute("aria-hidden","true"),t.append(n),e.append(
t);let o=new Set,s;return i=>{o.has(i)||(o.add(i),n.textContent=i,t.classList.add("is-shown"),clearTimeout(s),s=setTimeout(
()=>t.classList.remove("is-shown"),Math.max(yo,i.length*xo)))}}function vo(e,t){e.dragging.disable(),t.addEventListener(
"pointerdown",({pointerType:n})=>{n==="mouse"&&e.dragging.enable()},{capture:!0});for(let n of["pointerup","pointercance\
l"])document.addEventListener(n,()=>setTimeout(()=>e.dragging.disable()))}function ko(e){e.addEventListener("pointerdown",
()=>e.classList.add("is-pointed"),{capture:!0});for(let t of["keydown","blur"])e.addEventListener(t,()=>e.classList.remove(
"is-pointed"))}function ve(e,t,n,o){let s=bo(t),i=e.getContainer();i.focus=a=>HTMLElement.prototype.focus.call(i,{preventScroll:!0,
...a}),ko(i),i.addEventListener("wheel",a=>{a.ctrlKey||a.metaKey||(a.stopImmediatePropagation(),s(n.wheelHint.replace("{\
button}",be())))},{capture:!0,passive:!0}),e.on("dragstart",()=>o()&&s(n.dragHint.replace("{button}",be()))),navigator.maxTouchPoints>
0&&vo(e,i);let r=null;i.addEventListener("touchstart",({touches:a})=>{r=a.length===1?a[0].clientY:null},{passive:!0}),i.
addEventListener("touchmove",({touches:a})=>{r!==null&&a.length===1&&Math.abs(a[0].clientY-r)>wo&&s(n.touchHint)},{passive:!0})}var So=["ArrowRight","ArrowDown"],Lo=["ArrowLeft","ArrowUp"],Rt=({front:e},t)=>t!==null&&(e.id===t||e.id.startsWith(`${t}\
.`)),lt=e=>e.getLayers().map(A);function Se(e,t,n,o){let s=e.map(({hit:i})=>lt(i)[0]);e.forEach(({front:i,hit:r},a)=>{let c=s[a],
h=Eo(i,n);c.dataset.front=i.id,c.setAttribute("role","button"),c.setAttribute("aria-label",h),c.setAttribute("aria-press\
ed","false"),c.setAttribute("tabindex",o&&a===0?"0":"-1"),c.addEventListener("keydown",l=>Mo(l,s,a,()=>t(i.id))),r.on("c\
lick",l=>{L.DomEvent.stopPropagation(l),r.closeTooltip(),t(i.id)});let f=d("div","cm-tip");f.append(d("b","",ht(i.id,n)),
d("span","",Le(i,n))),Z()||r.bindTooltip(f,{sticky:!0,className:"cm-tooltip"})})}function ht(e,t){if(!e)return"";let[n,o]=e.
split(".").map(s=>t.zones[s]?.label??"");return t.front.replace("{one}",()=>n).replace("{other}",()=>o)}var Le=(e,t)=>t.
legend.lines.find(n=>n.basis===e.basis)?.text??"",Eo=(e,t)=>`${ht(e.id,t)}. ${Le(e,t)}`;function Mo(e,t,n,o){if(e.key===
"Enter"||e.key===" ")o();else if(So.includes(e.key))ke(t,n,1);else if(Lo.includes(e.key))ke(t,n,-1);else return;e.preventDefault(),
e.stopPropagation()}function ke(e,t,n){let o=e[(t+n+e.length)%e.length];e[t].setAttribute("tabindex","-1"),o.setAttribute(
"tabindex","0"),o.focus()}function Ee(e,t,n){for(let s of e){let i=Rt(s,t);for(let a of[s.line,s.hit].flatMap(lt))a.classList.
toggle("is-selected",i);let[r]=lt(s.hit);r.getAttribute("aria-pressed")!==String(i)&&r.setAttribute("aria-pressed",String(
i))}let o=n&&e.find(s=>Rt(s,t));if(o)for(let s of e)lt(s.hit)[0].setAttribute("tabindex",s===o?"0":"-1")}function Me(e,t,n,o){
let s=new Map;for(let r of n)if(Rt(r,o))for(let a of r.front.differs)s.set(a.join(),a);let i={renderer:t,pane:"cm-points",
radius:7,className:"cm-differs",interactive:!1};return Array.from(s.values(),([r,a])=>L.circleMarker([a,r],i).addTo(e))}var X=class{constructor(t,n,o,s){this.map=t,this.prefix=n,this.words=s,this.items=[],this.earlier=[],this.layers=[],this.
lines=[],this.compared=[],this.change=null,this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.symbols=
[],this.renderers=de(t),this.border=o.border,this.ground=null,t.on("click",()=>P({type:"empty"})),this.bands=[],t.on("zo\
omend",()=>Nt(t,this.bands))}drawGround(){return this.ground??=pe(this.map,this.renderers,this.border),this.ground}drawBasemap(t){
ue(this.map,this.renderers,t,this.border,this.drawGround())}show(t,n,o,s,i=!0){this.showGround(t,n,s),i&&this.showAroundFronts(
t,o)}showGround(t,n,o){this.focusable=o,this.drawGround();for(let i of this.layers)i.remove();let s=at(this.map,this.renderers["\
cm-zones"],t,this.words,this.prefix);this.items=s.items,this.lines=ge(this.map,this.renderers,t),this.layers=[...s.layers,
...this.lines],this.fronts=[],this.bands=[];for(let i of this.items)this.dress(i,n,o)}showAroundFronts(t,n){let{fronts:o,
bands:s}=ye(this.map,this.renderers,t,this.lines);this.layers.push(...o.map(({hit:i})=>i),...s.map(i=>i.layer)),this.fronts=
o,this.bands=s,Nt(this.map,this.bands),Se(o,n,this.words,this.focusable)}compare(t){this.change=t;for(let n of this.compared)
n.remove();this.compared=t?xe(this.map,this.renderers["cm-fronts"],t,this.words,this.prefix):[]}changeAt({lng:t,lat:n}){
let o=this.change?.handovers.find(({geometry:i})=>Ct(i,[t,n])),s=i=>this.words.holders[i]?.label??"";return o?this.words.
changed.replace("{from}",()=>s(o.from)).replace("{to}",()=>s(o.to)):""}outline(t,n){for(let o of this.outlined)o.remove();
this.outlined=t?we(this.map,this.renderers["cm-fronts"],t,n):[]}dress(t,n,o){let s=A(t.path),i=t.holding.zone;t.aria=[t.
zone.name,t.holder.heldBy,t.area].join(`${this.words.comma} `),s.setAttribute("tabindex",o?"0":"-1"),s.setAttribute("rol\
e","button"),s.setAttribute("aria-label",t.aria),s.setAttribute("aria-pressed","false"),s.dataset.zone=i,s.addEventListener(
"keydown",c=>{(c.key==="Enter"||c.key===" ")&&(c.preventDefault(),n(i))}),t.path.on("click",c=>{L.DomEvent.stopPropagation(
c),n(i,c.latlng),t.path.closeTooltip()});let r=d("div","cm-tip"),a=d("span");r.append(d("b","",t.zone.name),d("span","",
t.holder.heldBy),d("span","",t.area),a),t.path.on("mousemove",({latlng:c})=>{a.textContent=this.changeAt(c)}),Z()||t.path.
bindTooltip(r,{sticky:!0,className:"cm-tooltip"})}mark(t,n){for(let o of[...this.items,...this.earlier]){let s=A(o.path),
i=o.holding.zone===t.zone;s.classList.toggle("is-selected",i),s.classList.toggle("is-lit",t.zones.includes(o.holding.zone)),
s.classList.toggle("is-filtered",n.size>0&&!n.has(o.holding.controller)),s.getAttribute("aria-pressed")!==String(i)&&s.setAttribute(
"aria-pressed",String(i)),i&&document.activeElement!==s&&o.path.bringToFront()}Ee(this.fronts,t.front,this.focusable);for(let o of this.
rings)o.remove();this.rings=Me(this.map,this.renderers["cm-points"],this.fronts,t.front)}zoneAt(t){return this.items.find(
({holding:n})=>Ct(n.geometry,t))?.holding.zone??null}};function ct(e,t){let n=new Intl.NumberFormat(t.locale,{maximumFractionDigits:0}),
o=e.bounds?t.areaRange:t.area,[s,i]=e.bounds||[0,0];return o.replace("{km2}",n.format(e.km2)).replace("{low}",n.format(s)).
replace("{high}",n.format(i))}function Te(e,t,n,o,s){let i=d("div","cm-under"),r=d("button","cm-chosen"),a=d("span","cm-chosen-text"),c=d("b"),h=d("sp\
an"),f=d("span","cm-more"),l=d("span","","↓");return l.setAttribute("aria-hidden","true"),f.append(d("span","cm-spoken",
t.more),l),r.type="button",a.append(c,h),r.append(a,f),r.addEventListener("click",Pe),i.append(r,n,To(e,t,s)),e.stage.after(
i),{show(m,p,y=!1){let b=o().filter(u=>u.holding.zone===p).map(u=>y?`${u.holder.heldBy}${t.comma} ${ct({...u.holding,bounds:null},
t)}`:u.holder.heldBy);c.textContent=m||t.nothing,a.classList.remove("is-noted"),h.textContent=m?b.join(" · "):t.tapHint,
f.hidden=r.disabled=!Bt(),J(e.frame)},add(m){m&&(a.classList.add("is-noted"),h.textContent=m)}}}function Ae({words:e,canvas:t},{
zone:n,front:o,at:s,places:i}){if(n)return[e.zones[n]?.name??"",n,!0];if(s)return[e.pointOffer,t.zoneAt(s)];let r=i.length===
1&&!o?e.places.find(({id:a})=>a===i[0]):null;return r?[r.name,t.zoneAt(r.at)]:[ht(o,e),null]}function To(e,t,n){let o=d(
"button","cm-fold",t.fold);return o.type="button",e.side.id="cm-folded",o.setAttribute("aria-controls",e.side.id),o.setAttribute(
"aria-expanded","false"),o.addEventListener("click",()=>{let s=e.frame.classList.toggle("is-unfolded");if(o.setAttribute(
"aria-expanded",String(s)),n(),!s)return;let i=()=>e.side.scrollIntoView({block:"nearest"});i(),window.addEventListener(
"resize",i,{once:!0})}),o}async function Oe(e,t,{change:n,before:o,ground:s}){try{return await Promise.all([t&&e(t),n&&e(n),o&&s.length?e(o):null])}catch(i){
return reportError(i),null}}function Ht(e){return JSON.stringify([e.zone,e.front,e.at,e.zones,e.places])}function W(e){return e.parts.frame.classList.
contains("is-beside")}function It(e,t){return JSON.stringify([e.day,t.places,W(e)&&[t.zone,t.zones]])}function ze(e,t,n){
let o=e.canvas.items.filter(({holding:s})=>n.includes(s.zone)||n.includes(s.controller));return o.length?{...t,zones:o.map(
({holding:s})=>s.zone),places:[]}:t}function _e(e,t){return t?{...e,holdings:[...e.holdings,...t.holdings],fronts:[...e.
fronts,...t.fronts]}:e}function Ne(e,t,n,o){return n.map(s=>{let i=[s.at[1],s.at[0]],r={renderer:t,pane:"cm-points",className:`cm-point ${s.agrees?
"agrees":"differs"}`},a=s.agrees?L.circleMarker(i,Object.assign({radius:4},r)):Ao(i,r),c=d("div","cm-tip");return c.append(
d("b","",s.name),d("span","",o.points[s.agrees?"agrees":"differs"].replace("{holder}",Ce(o,s.controller)).replace("{pain\
ted}",Ce(o,s.painted)))),a.bindTooltip(c,{className:"cm-tooltip"}).addTo(e)})}function Ce(e,t){return t&&e.holders[t]?.label||
"?"}function Ao([e,t],n){return L.polyline([[[e-.02,t-.02],[e+.02,t+.02]],[[e-.02,t+.02],[e+.02,t-.02]]],n)}var Dt=!1;function ft(e,t,n){let o=L.latLngBounds([]);for(let s of e)n.zones.includes(s.holding.zone)&&o.extend(s.path.getBounds());
for(let s of t)n.places.includes(s.id)&&o.extend([s.at[1],s.at[0]]);return o}function Y(e,t,n,o=1.6){let s=window.matchMedia(
"(prefers-reduced-motion: reduce)").matches,i=t.pad(.35),r={maxZoom:n+o,animate:!s,duration:.7};s?e.fitBounds(i,r):e.flyToBounds(
i,r)}function $e(){Dt=!0}function Re(e){if(!Dt)return;Dt=!1;let t=L.latLngBounds([]);for(let n of e.canvas.outlined)t.extend(
n.getBounds());t.isValid()?Y(e.map,t,e.homeZoom(),2.8):e.refit()}var x=null,k={...$,stamp:0},Ft=null,dt,mt=null,Be=null,Ie=new Set,De=!1,Fe=[],Zt=null,He=null;function Ze(e,t,n){x=e,dt=
t,Zt=n}function Xe(e){e.named=It(e,k),e.finished=!0,Wt()}function We(){Ft&&_(Ft)}var T=()=>k;function Ge(e){Ie=e,x&&Q(x)}
function Ke(e){Fe=e,x?.finished&&Q(x)}function je(e){De=e,x&&Ve(x)}function Xt(e,t){e.day=t.day,e.main=t.main,e.statements=
t.statements,e.shownDay=t,e.legend.show(t),e.canvas.show(t,e.acts.ground,e.acts.front,!0,e.finished);for(let n of e.insets)
n.canvas.show(t,e.acts.zone,e.acts.front,!1);q(e.parts,e.words,t)}function Ue(e,t){ce(e,t),e.shownDay&&e.legend.show(_e(
e.shownDay,t)),e.labels.place(),Q(e)}async function Po(e,t,{change:n=null,before:o=null,ground:s=[]}){let i=[t,n,o,...s].
join("|");if(mt===i){Be===i&&P({type:"drawn",day:e.day,file:t});return}mt=i;let r=await Oe(dt,Zt===t?null:t,{change:n,before:o,
ground:s});if(mt!==i||(r||(mt=null),!r))return;let[a,c,h]=r;a&&Xt(e,a),Zt=t;for(let f of qe(e))f.compare(c),f.outline(h,
s);e.legend.changed(c),e.legend.key("outline",!!h),e.swipe.follow(e.shownDay?.labels[e.words.language]??"",o?()=>dt(o):null),
Re(e),(a||He!==n)&&Q(e),He=n,Be=i,P({type:"drawn",day:e.day,file:t})}function qe(e){return[e.canvas,...e.insets.map(t=>t.
canvas)]}function _(e){if(!x?.finished){Ft=e;return}if(e.stamp<k.stamp)return;let t=Ht(k);k=Object.assign({},k,e),Ht(k)!==
t&&Q(x),x.pointsFile!==(k.points||null)&&(x.pointsFile=k.points||null,Ve(x)),e.day&&Po(x,e.day,e)}async function Ve(e){let t=k.
points||null;e.parts.frame.classList.toggle("has-points",!!t);let n=De&&t?await dt(t):{points:[]};if((k.points||null)===
t){for(let o of e.points)o.remove();e.points=Ne(e.map,e.canvas.renderers["cm-points"],n.points,e.words)}}function Q(e){let{
parts:t,labels:n}=e;B(t.frame),t.frame.classList.toggle("has-selection",!!k.zone);let o=ze(e,k,Fe);t.frame.classList.toggle(
"has-highlight",o.zones.length+o.places.length>0);for(let i of qe(e))i.mark(o,Ie);for(let i of S(t.frame,".cm-conference\
-place"))i.classList.toggle("is-lit",k.places.includes(i.dataset.place??""));e.chosen.show(...Ae(e,k)),e.spot.show(k.at,
e.canvas.renderers["cm-points"]);let s=It(e,k);if(s===e.named)n.mark();else for(let i of[n,...e.insets.map(r=>r.labels)])
i.place();e.named=s}function Je(e){let t=x?.statements[e];t&&_({...k,zones:t.zones,places:t.places})}function Ye(e){let t=x?.
statements[e];if(!x||!t)return;let n=ft(x.canvas.items,x.words.places,t);n.isValid()?Y(x.map,n,x.homeZoom()):x.refit()}function pt(){
return k.stamp+=1,k.stamp}var tt=()=>{x?.finished&&(x.refit(),x.labels.place())},Wt=()=>{x?.parts.frame.classList.contains(
"is-narrow")&&W(x)!==ut()&&tt()},et=()=>x?.map,Qe=()=>x?.day,C=()=>x?.canvas,tn=()=>x?.legend;var zo=700,_o=24,en=!1,nn=!1;function E(){if(nn)return window;try{if(window.parent.document)return window.parent}catch(e){if(!(e instanceof DOMException))
throw e}return window}var Gt=e=>e.slice(e.lastIndexOf("/")+1),on=e=>typeof e=="string"&&!!E().controlmapParts?.has(Gt(e));
async function sn(e){if(typeof e!="string")return null;let{controlmapParts:t}=E(),n=t?.get(Gt(e));t?.delete(Gt(e));let o=await n;
return typeof o?.json=="function"?o.ok?o.json().catch(()=>null):null:o??null}function P(e){let t=e.type!=="ready"&&e.type!==
"drawn",n={stamp:t?pt():0,...e},o=E();t&&!nn&&!o.ControlMapPage?.channel()&&(o.controlmapAct=n),o.dispatchEvent(new o.CustomEvent(
"controlmap",{detail:n}))}function Bt(){return S(E().document,".cm-panel").find(e=>e.offsetParent)}function ut(){let{page:e}=document.
body.dataset;return e?e!=="map":E()!==window&&!!window.frameElement?.closest('[class*="-page"]:not(.st-key-map-page)')}async function Pe(e){
let t=E(),n=e.detail===0,{left:o,top:s}=t===window?{left:0,top:0}:window.frameElement.getBoundingClientRect();document.fullscreenElement&&
await document.exitFullscreen();let i=Bt();i&&(i.tabIndex=-1,i.scrollIntoView(),i.focus({preventScroll:!0,focusVisible:n}),
n||Co(t,o+e.clientX,s+e.clientY))}function Co(e,t,n){let o=s=>{Math.hypot(s.clientX-t,s.clientY-n)>_o||(s.preventDefault(),
s.stopPropagation())};e.document.addEventListener("click",o,{capture:!0}),e.setTimeout(()=>e.document.removeEventListener(
"click",o,{capture:!0}),zo)}var No=([e,t,n])=>.299*e+.587*t+.114*n;function B(e){let t=E().document.querySelector(".stAp\
p"),n=t&&getComputedStyle(t).backgroundColor.match(/[\d.]+/g),o=n?No(n.map(Number))<110:window.matchMedia("(prefers-colo\
r-scheme: dark)").matches;document.documentElement.classList.toggle("cm-dark",o),e.classList.toggle("is-dark",o),en||$o(
e,t),en=!0}function $o(e,t){let n=()=>B(e);t&&new MutationObserver(n).observe(t,{attributes:!0,attributeFilter:["class",
"style"]}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",n)}function rn(){let t=S(document,
'link[rel="stylesheet"]').filter(o=>!o.sheet),n=o=>new Promise(s=>{for(let i of["load","error"])o.addEventListener(i,s,{
once:!0})});return Promise.all(t.map(n))}function J(e){window.Streamlit&&e.classList.contains("is-narrow")&&window.Streamlit.
setFrameHeight(Math.ceil(e.scrollHeight)+2)}var gt=null;function an(e){let t=document.querySelector(".cm-frame"),n=et(),o=E().document,s=o.querySelector(".cm-here");
s&&(s.textContent=o.location.href);for(let i of[o.documentElement,document.documentElement])i.classList.toggle("is-print\
ed",e);!t||!n||(e?(gt={center:n.getCenter(),zoom:n.getZoom()},document.documentElement.classList.remove("cm-dark"),t.classList.
remove("is-dark")):B(t),tt(),!e&&gt&&n.setView(gt.center,gt.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>an(
!0));window.addEventListener("afterprint",()=>an(!1));function G(e){P({type:"zone",id:e}),_({...$,zone:e,stamp:T().stamp})}function Ro(e){P({type:"front",id:e}),_({...$,front:e,
stamp:T().stamp})}function Kt(e){let t=C(),n=t?.words.places.find(s=>s.id===e),o=n&&t?.zoneAt(n.at);return{...$,zones:o?
[o]:[],places:[e]}}function jt(e){P({type:"place",id:e}),_({...Kt(e),stamp:T().stamp})}function cn(e,t){P({type:"at",id:e}),
_({...$,at:t,stamp:T().stamp})}function ln(e){return{zone:G,ground:(n,o)=>{G(n),o&&e(o)},front:Ro}}var Bo=2.2;function hn(e,t){let n=C();if(!n)return;let o=i=>i===e?[t]:[],s=ft(n.items,n.words.places,{zones:o("zone"),places:o(
"place")});s.isValid()&&Y(n.map,s,n.map.getMinZoom(),Bo)}function Ho(){let e=C(),{at:t,places:n,zone:o}=T(),s=e?.words.places.
find(({id:a})=>a===n[0]),i=e?.items.find(({holding:a})=>a.zone===o),r=t??s?.at??i?.holding.label_spots[0];return r?L.latLng(
r[1],r[0]):null}function fn(e){let{zoomIn:t}=e;e.zoomIn=(n,o)=>{let s=Ho();return!s||!e.getBounds().contains(s)?t.call(e,
n,o):e.setZoomAround(s,e.getZoom()+(n??e.options.zoomDelta??1),o)}}var qt="cm-incidents",Io=18,Do=44,Fo=2.6,Ut=30,Zo=.006,mn=4,Xo=20,dn=[],Vt=[],yt=null,Jt=null;function xt(e){let t=C();t&&
(Vt=e,yt!==t&&t.map.on("zoomend",()=>Yt(t)),yt=t,t.map.getPane(qt)||(t.map.createPane(qt).style.zIndex="615"),Yt(t),t.map.
fire("symbols"),tn()?.key("events",Vt.length>0))}function Yt(e){for(let n of dn)n.remove();let t=Ko(e,Vt);dn=t.map(n=>jo(
e,n)),e.symbols=t.map(({at:[n,o],count:s})=>({at:[o,n],size:un(s)}))}var un=e=>Math.min(Do,Io+Fo*Math.sqrt(e-1)),Wo=e=>!!(Jt&&
e.some(({at:t})=>Go(t,Jt))),Go=(e,t)=>e.every((n,o)=>Math.abs(n-t[o])<Zo);function gn(e){Jt=e,yt&&Yt(yt)}function Ko(e,t){
let n=new Map,o=[];for(let s of t){let{x:i,y:r}=e.map.project([s.at[1],s.at[0]]),[a,c]=[Math.floor(i/Ut),Math.floor(r/Ut)],
f=[-1,0,1].flatMap(m=>[-1,0,1].flatMap(p=>n.get(`${a+m} ${c+p}`)??[])).find(m=>Math.hypot(m.x-i,m.y-r)<Ut);if(f){f.count+=
s.count,f.spots.push(s);continue}let l={at:[s.at[1],s.at[0]],count:s.count,spots:[s],x:i,y:r};o.push(l),n.set(`${a} ${c}`,
[...n.get(`${a} ${c}`)??[],l])}return o}function jo(e,t){let{at:n,count:o,spots:s}=t,i=un(o),r=s.length>1?e.words.legend.
cluster.replace("{n}",String(o)):s[0].label,a=L.divIcon({html:qo(e,t,i),className:"cm-event-mark",iconSize:[i,i]}),c=L.marker(
n,{icon:a,pane:qt,keyboard:!0,title:"",alt:r}).addTo(e.map);c.getElement()?.setAttribute("aria-label",r),c.getElement()?.
classList.toggle("is-lit",Wo(s)),c.bindTooltip(d("div","cm-tip",r),{className:"cm-tooltip",offset:[0,-i/2],direction:"to\
p"});let h=s.length>1&&e.map.getZoom()<e.map.getMaxZoom(),f=()=>Vo(s,h?[Jo(e,s)]:[]);return c.bindPopup(f,{className:"cm\
-event-popup",maxWidth:260,minWidth:180}).on("popupopen",Uo),c}function Uo({popup:e,target:t}){let n=e.getElement(),o=n?.
closest(".cm-stage");if(!n||!o)return;t.closeTooltip();let s=o.getBoundingClientRect(),{left:i,right:r}=n.getBoundingClientRect(),
a=Math.max(s.left+mn-i,0)||Math.min(s.right-mn-r,0);a&&(n.style.marginLeft=`${a}px`);let c=n.getBoundingClientRect(),f=[
...o.querySelectorAll(".leaflet-bar")].map(m=>m.getBoundingClientRect()).filter(m=>m.left<c.right&&m.right>c.left&&m.top<
c.bottom).map(m=>m.bottom),l=Math.max(s.top,...f.filter(m=>m>c.top))-c.top;l>0&&(n.style.marginBottom=`${Number.parseFloat(
getComputedStyle(n).marginBottom)-l}px`)}function qo(e,{count:t,spots:n},o){let s=o/2,i=g("svg",{width:o,height:o,viewBox:`\
0 0 ${o} ${o}`,"aria-hidden":"true"});if(i.append(g("path",{d:pn(s,s-1),class:"cm-event"})),t>1){let r=g("text",{x:s,y:s,
class:"cm-event-count"});r.textContent=String(t),i.append(r)}else{let r=e.words.holders[n[0].holder]||{fill:"#888"},a=g(
"path",{d:pn(s,s-4.5),class:"cm-event-inner"});a.style.fill=r.fill,i.append(a)}return i}var pn=(e,t)=>`M${e},${e-t} L${e+
t},${e} L${e},${e+t} L${e-t},${e} Z`;function Vo(e,t){let n=d("div","cm-event-details");n.append(...t);for(let o of e.slice(
0,Xo)){n.append(d("p","cm-event-label",o.label));let s=d("ul");for(let[i,r]of o.rows){let a=d("li");a.append(d("b","",i)),
r&&a.append(` ${r}`),a.dir="auto",s.append(a)}o.rest&&s.append(d("li","",o.rest)),s.children.length&&n.append(s)}return n}
function Jo(e,t){let n=d("button","cm-offer-button",e.words.zoomIn);return n.type="button",n.addEventListener("click",()=>{
e.map.closePopup(),e.map.fitBounds(L.latLngBounds(t.map(o=>[o.at[1],o.at[0]])).pad(.3))}),n}function H(e,t,n,o,s){let i=d("a",t);i.href="#",i.role="button",i.setAttribute("aria-label",n);let r=g("svg",{viewBox:"0\
 0 16 16",class:"cm-icon"});return r.append(g("path",{d:o})),i.append(r),L.DomEvent.on(i,"click",L.DomEvent.stop).on(i,"\
click",s),i.addEventListener("keydown",a=>{a.key===" "&&(a.preventDefault(),i.click())}),e.zoomControl.getContainer()?.append(
i),i}function yn(e,t,n){if(!document.fullscreenEnabled)return;let o=H(e,"cm-full",n.fullScreen,"M2 6V2h4m4 0h4v4m0 4v4h-\
4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():t.requestFullscreen().catch(()=>{o.hidden=!0})}),
s=()=>o.setAttribute("aria-pressed",String(!!document.fullscreenElement));document.addEventListener("fullscreenchange",s),
s()}var Yo=54,Qo=12.2,ts=130,es=200,ns=1.12,os=.48;function Qt({frame:e,head:t}){let n=E(),o=Number.parseFloat(n.getComputedStyle(
n.document.documentElement).fontSize),s=n===window?e:window.frameElement,i=Math.max(0,s.getBoundingClientRect().top+n.scrollY)+
t.offsetHeight,r=n.innerHeight-i-Yo-Qo*o;if(r<es&&!e.classList.contains("is-tight"))return e.classList.add("is-tight"),Qt(
{frame:e,head:t});let a=Math.min(e.clientWidth*ns,n.innerHeight*os);return Math.round(Math.max(ts,Math.min(a,r)))}function xn(e,t,n,o,s,i){let r=(f,l,m)=>({from:f,to:l,zoom:i(L.point(f).add(l)),moved:m});if(e)return[r([4,Math.round(o*
.06)],[6,Math.round(o*(t?.06:.14))],0)];let a=[],c=Array.from({length:168/28+1},(f,l)=>l*28);for(let[f,l]of n)for(let m of f===
null||l===null?c:[0])for(let p of s>168?[...c,s]:c)a.push(r([f===null?6+m:f,8],[l===null?6+m:l,10+p],m+p));let h=a.filter(
({zoom:f})=>Number.isFinite(f));return h.length?h.sort((f,l)=>l.zoom-f.zoom||f.moved-l.moved):[r([0,0],[0,0],0)]}function wn(e,t,n){
let o=n.childElementCount?n.offsetWidth+14:6,s=t.offsetWidth+14,i=e.frame.dir==="rtl";return e.frame.classList.contains(
"is-stacked")?[i?[null,s]:[s,null]]:i?[[6,6],[null,o],[s,null],[s,o]]:[[6,6],[o,null],[o,s]]}function bn(e,t,{x:n,y:o,width:s,
height:i},{from:r,to:a,zoom:c}){let h=e.getContainer().getBoundingClientRect(),l=e.project(t.getSouthWest(),c).add(e.project(
t.getNorthEast(),c)).add(L.point(a)).subtract(r).subtract(e.getSize()).divideBy(2);return new DOMRect(l.x+n-h.x,l.y+o-h.
y,s,i)}var ss=640,is=20,te=36,rs=80,as=.2,cs=8e3;function vn(e,t){let n=d("div","cm-frame");n.dir=t.direction,n.lang=t.language,
e.before(n);let o=d("div","cm-head"),s=d("div","cm-title",t.title);s.id="cm-title",n.setAttribute("role","region"),n.setAttribute(
"aria-labelledby",s.id);for(let l of document.querySelectorAll('meta[name="viewport"]'))l.setAttribute("content","width=\
device-width, initial-scale=1");let i=d("div","cm-subtitle"),r=d("div","cm-finding");o.append(s,r,i);let a=d("div","cm-s\
tage");a.append(e);let c=d("div","cm-side"),h=d("div","cm-foot"),f=d("div","cm-source",t.source);return h.append(f),n.append(
o,a,c,h),{frame:n,head:o,stage:a,side:c,foot:h,title:s,finding:r,subtitle:i,source:f}}function kn(e,t){let{x:n,y:o,width:s,
height:i}=e.getBoundingClientRect();return new DOMRect(n,o-t,s,i+t)}function Sn(e,t,n,o,s,i){let r=e.frame.clientWidth<ss,
a=r&&ut();e.frame.classList.toggle("is-narrow",r),e.frame.classList.toggle("is-beside",a),e.frame.classList.remove("is-t\
ight"),r&&e.frame.style.setProperty("--cm-stage",`${Qt(e)}px`);let c=r?e.side:e.stage;if(o.parentNode!==c&&c.append(s,o),
t.invalidateSize({animate:!1}),Math.min(e.stage.clientWidth,e.stage.clientHeight)<is)return;let h=L.latLngBounds([[n[1],
n[0]],[n[3],n[2]]]),f=e.stage.clientHeight,l=()=>ls(e,t,h,o,s,i);l(),e.stage.clientHeight!==f&&(t.invalidateSize({animate:!1}),
l()),fs(t,i)}function ls(e,t,n,o,s,i){let[r,a]=["is-narrow","is-beside"].map(b=>e.frame.classList.contains(b)),c=r?[]:[o,
...S(s,":scope > *")],h=te+14+Math.max(o.offsetHeight,s.offsetHeight),f=b=>t.getBoundsZoom(n,!1,b),l=b=>{e.frame.classList.
toggle("is-stacked",b);let u=xn(r,a,wn(e,o,s),e.stage.clientHeight,h,f),D=c.map(M=>kn(M,M===o?te:0)),w=M=>!D.some(U=>i.overlapsAny(
bn(t,n,U,M),M.zoom));return{clear:u.find(w),last:u[u.length-1]}},m=l(!1),{from:p,to:y}=m.clear??m.last;if(!r&&hs(e,o,s)){
let{clear:b}=l(!0);b&&b.zoom>(m.clear??m.last).zoom+as?{from:p,to:y}=b:e.frame.classList.remove("is-stacked")}t.fitBounds(
n,{animate:!1,paddingTopLeft:p,paddingBottomRight:y})}function hs(e,t,n){return n.childElementCount?(e.frame.style.setProperty(
"--cm-insets",`${n.offsetHeight}px`),t.offsetHeight+te+n.offsetHeight+rs<e.stage.clientHeight):!1}function fs(e,t){let n=e.
zoomControl.getContainer(),o=()=>S(n,"a").some(r=>t.overlaps(ms(e,kn(r,0)),e.getZoom())),s=n.parentElement,i=s?.parentElement&&
S(s.parentElement,".leaflet-top").find(r=>r!==s);!s||!i||!o()||(i.append(n),o()&&s.append(n))}function ms(e,{x:t,y:n,width:o,
height:s}){let i=e.getContainer().getBoundingClientRect(),{min:r}=e.getPixelBounds();return new DOMRect(r.x+t-i.x,r.y+n-
i.y,o,s)}function Ln(e,t,n){let o=L.Control.Scale.extend({_updateMetric(i){let r=this._getRoundNum(i)/1e3,a=new Intl.NumberFormat(
n.locale).format(r);this._updateScale(this._mScale,n.distance.replace("{km}",a),r*1e3/i)}}),s=new o({imperial:!1,maxWidth:110}).
addTo(e).getContainer();s&&t.prepend(s)}function En(e,t){t.direction==="rtl"&&e.zoomControl.setPosition("topright"),S(e.
zoomControl.getContainer(),"a").forEach((o,s)=>{o.title="",o.setAttribute("aria-label",s===0?t.zoomIn:t.zoomOut)})}function Mn(e,t,n){
if(n.base.choices.length<2)return;let o=d("label","cm-base",`${n.base.label} `),s=d("select");for(let c of n.base.choices)
s.append(new Option(c.name,c.id));o.append(s);let i=d("span","cm-credit");t.foot.append(o,i);let r=null,a;s.addEventListener(
"change",()=>{let c=n.base.choices.find(f=>f.id===s.value);if(r&&r.remove(),r=null,clearTimeout(a),i.textContent=c?.credit??
"",t.frame.classList.remove("has-raster"),!c?.url)return;let h=()=>{i.textContent=n.base.silent};r=L.tileLayer(c.url,{maxZoom:18,
pane:"cm-raster"}).addTo(e),r.once("tileerror",h),a=setTimeout(h,cs),r.once("tileload",()=>{clearTimeout(a),i.textContent=
c.credit,t.frame.classList.add("has-raster")})})}function Tn(e,t){let n=d("div","cm-insets"),o=[];for(let s of e.insets){let i=d("div","cm-inset"),r=d("div","cm-inset-ma\
p");i.append(d("div","cm-inset-name",t.insets[s.id]),r),n.append(i),o.push({holder:r,inset:s})}if(t.conference.places.length){
let s=d("div","cm-inset cm-conference");s.append(d("div","cm-inset-name",t.conference.title));for(let i of t.conference.
places){let r=d("div","cm-conference-place");r.dataset.place=i.id;let a=d("span","cm-arrow","↑");a.style.transform=`ro\
tate(${i.bearing}deg)`,a.setAttribute("aria-hidden","true"),r.append(a,d("span","",i.name),d("span","cm-far",i.distance)),
s.append(r)}n.prepend(s)}return{insets:n,maps:o}}var wt=class{constructor(t,n){let o=document.createElement("canvas");o.width=o.height=1,this.map=t,this.pen=o.getContext(
"2d");let{type:s,coordinates:i}=n,r=(s==="Polygon"?[i]:i).flat().map(a=>a.map(([c,h])=>t.project([h,c],8)));this.corners=
r.flat(),this.outline=new Path2D;for(let a of r){this.outline.moveTo(a[0].x,a[0].y);for(let{x:c,y:h}of a)this.outline.lineTo(
c,h)}}overlaps({left:t,right:n,top:o,bottom:s},i){let r=this.map.getZoomScale(8,i),a=Math.max(2,Math.ceil((n-t)/40)),c=Math.
max(1,Math.ceil((s-o)/40));for(let h=0;h<=a;h++)for(let f=0;f<=c;f++){let l=t+(n-t)*h/a,m=o+(s-o)*f/c;if(this.pen.isPointInPath(
this.outline,l*r,m*r,"evenodd"))return!0}return!1}overlapsAny(t,n){let o=this.map.getZoomScale(8,n),[s,i,r,a]=[t.left,t.
right,t.top,t.bottom].map(c=>c*o);return this.overlaps(t,n)||this.corners.some(({x:c,y:h})=>c>=s&&c<=i&&h>=r&&h<=a)}};function v(e,t,n,o){return{left:e,top:t,right:e+n,bottom:t+o}}function N(e,t){return e.left<t.right+2&&t.left<e.right+2&&
e.top<t.bottom+2&&t.top<e.bottom+2}function nt(e,t){return e.left>=t.left&&e.right<=t.right&&e.top>=t.top&&e.bottom<=t.bottom}
function bt(e){let t=e.split(" "),n=Math.ceil(t.length/2);return t.length>1?[e,`${t.slice(0,n).join(" ")}
${t.slice(n).join(" ")}`]:[e]}var z=2,ds=12e3,ps=5e3,ee=-1,An=-2,Pn=e=>(e*37+11)%256;function us(e){let t=new Int16Array(e.length/4);for(let n=0,o=0;n<
t.length;n++,o+=4)e[o+3]===0?t[n]=ee:t[n]=e[o+3]===255&&e[o+1]===Pn(e[o])?e[o]-1:An;return t}var vt=class{constructor(t,n,o){
this.columns=Math.max(1,Math.ceil(n.x/z)),this.rows=Math.max(1,Math.ceil(n.y/z));let s=document.createElement("canvas");
s.width=this.columns,s.height=this.rows;let i=s.getContext("2d",{willReadFrequently:!0});i.setTransform(1/z,0,0,1/z,-o.x/
z,-o.y/z),t.forEach((r,a)=>{i.fillStyle=`rgb(${a+1},${Pn(a+1)},0)`,i.fill(new Path2D(A(r.path).getAttribute("d")??""),"e\
venodd")}),this.index=us(i.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(t.length);for(let r of this.
index)r>=0&&(this.extent[r]+=z*z)}at(t,n){let o=Math.floor(t/z),s=Math.floor(n/z);return o<0||s<0||o>=this.columns||s>=this.
rows?ee:this.index[s*this.columns+o]}holds(t,n){if(this.at(n.left,n.top)!==t||this.at(n.right,n.bottom)!==t)return!1;for(let o=n.
top;o<=n.bottom;o+=4)for(let s=n.left;s<=n.right;s+=4)if(this.at(s,o)!==t)return!1;return!0}hidden(t){let n=0,o=0;for(let s=t.
top;s<=t.bottom;s+=6)for(let i=t.left;i<=t.right;i+=6)n+=this.weight(this.at(i,s)),o++;return n/o}weight(t){if(t===ee)return 0;
let n=t===An?0:this.extent[t];return n>ds?.35:n>ps?1.4:4}};var gs=[18,28,40,54,70,88,108,130,156,186,220,260],On=24,ys=6,xs=12,ws=110,bs=300,vs=900,ks=45,Ss=3e3,Ls=400;function Es(e,t,n,o){
let s=(i,r,a)=>Math.sign((r.x-i.x)*(a.y-i.y)-(r.y-i.y)*(a.x-i.x));return s(e,t,n)!==s(e,t,o)&&s(n,o,e)!==s(n,o,t)}function ne(e,t,n){
let o=n.x-t.x,s=n.y-t.y;if(Math.max(t.x,n.x)<e.left||Math.min(t.x,n.x)>e.right||Math.max(t.y,n.y)<e.top||Math.min(t.y,n.
y)>e.bottom)return!1;let i=s*(e.left-t.x),r=s*(e.right-t.x),a=o*(e.top-t.y),c=o*(e.bottom-t.y);return Math.max(a,c)>=Math.
min(i,r)&&Math.min(a,c)<=Math.max(i,r)}function Ms(e,t){return t.x>=e.left-4&&t.x<=e.right+4&&t.y>=e.top-4&&t.y<=e.bottom+
4}function Ts(e,t){return{x:Math.max(t.left,Math.min(e.x,t.right)),y:Math.max(t.top,Math.min(e.y,t.bottom))}}function kt(e,t,n,o,s){
let i=[];for(let r of gs)for(let a=0;a<On;a++){let c=2*Math.PI*a/On,h=t.x+Math.cos(c)*(r+o/2),f=t.y+Math.sin(c)*(r+s/2),
l=v(h-o/2,f-s/2,o,s);if(!e.free(l))continue;let m=Ts(t,l),p=Math.hypot(m.x-t.x,m.y-t.y),y=e.taken.filter(u=>!Ms(u,t)&&ne(
u,t,m)).length,b=p+p*p/ks;i.push({form:n,box:l,wide:As(l),end:m,crossed:y,cost:b+ws*e.ground.hidden(l)+bs*y+Ls*e.covers(
l)})}return i}function As(e){return v(e.left-4,e.top-4,e.right-e.left+8,e.bottom-e.top+8)}function Ps(e,t){if(N(e.chosen.
box,t.chosen.box))return 1/0;let n=[Es(e.spot,e.chosen.end,t.spot,t.chosen.end),ne(e.chosen.wide,t.spot,t.chosen.end),ne(
t.chosen.wide,e.spot,e.chosen.end)];return vs*n.filter(Boolean).length}function Os(e,t){let n=null,o=1/0;for(let s of e.
room){if(s.cost>=o)break;let i=s.cost;for(let r of t){if(i>=o)break;r.chosen&&(i+=Ps({spot:e.spot,chosen:s},{spot:r.spot,
chosen:r.chosen}))}i<o&&(n=s,o=i)}return e.chosen=n,o}function zs(e){let t=[e,e.slice().sort((n,o)=>n.room.length-o.room.
length)];for(let n=1;n<Math.min(xs,e.length);n++){let o=e.slice(n).concat(e.slice(0,n));t.push(n%2?o.reverse():o)}return t}
function zn(e){let t=[],n=1/0;for(let o of zs(e)){for(let i of e)i.chosen=null;let s=1/0;for(let i=0;i<ys;i++){let r=s;s=
0;for(let a of o)s+=Math.min(Ss,Os(a,o.filter(c=>c!==a&&c.chosen)));if(s===r)break}s<n&&(n=s,t=e.map(i=>i.chosen))}e.forEach(
(o,s)=>{o.chosen=t[s]})}var _s=160,Cs=.28;function Ns({options:e},t){let n=e.most?.()??t.length;if(t.length<=n)return t;let o=e.foremost?.()??[],
s=r=>(r.right-r.left)*(r.bottom-r.top),i=([r,a])=>(o.includes(r.holding.zone)?1e12:r.zone.silent?0:1e9)+s(a);return t.slice().
sort((r,a)=>i(a)-i(r)).slice(0,n)}function _n(e,[t,n]){return Math.min(n.right-n.left,n.bottom-n.top)<rt?{x:(n.left+n.right)/
2,y:(n.top+n.bottom)/2}:e.at(t.holding.label_spots[0])}function $s({view:e,covered:t},{x:n,y:o}){let s=v(n,o,0,0);return nt(
s,e)&&!t.some(i=>nt(s,i))}function Cn(e,t){let n=Math.min(_s,Cs*(e.view.right-e.view.left)),o=t.filter(i=>$s(e,_n(e,i))),
s=Ns(e,o).map(([i,r])=>{let a=_n(e,[i,r]),c=Rs(e,i),h=bt(i.zone.label).flatMap(l=>{c.textContent=l;let[m,p]=e.sized(`cal\
lout${l}`,c);return kt(e,a,l,m,p).filter(({end:y})=>Math.hypot(y.x-a.x,y.y-a.y)<=n)});return{element:c,spot:a,room:h.sort(
(l,m)=>l.cost-m.cost),chosen:null}});oe(e,s);for(let{element:i,chosen:r}of s)r&&(i.textContent=r.form)}function oe(e,t){
zn(t);for(let{element:n,spot:o,chosen:s}of t){if(!s){n.remove();continue}e.put(n,s.box),Bs(e,o,s.end)}}function Rs(e,t){
let n=d("button","cm-label cm-callout",t.zone.label);return n.type="button",n.dataset.zone=t.holding.zone,n.setAttribute(
"aria-label",t.aria),n.style.setProperty("--holder",t.holder.fill),n.style.setProperty("--holder-dark",t.holder.dark),n.
addEventListener("click",o=>{o.stopPropagation(),e.options.choose(t.holding.zone)}),n}function Bs(e,t,n){let o=Math.min(
t.x,n.x)-3,s=Math.min(t.y,n.y)-3,i={width:Math.abs(t.x-n.x)+6,height:Math.abs(t.y-n.y)+6},r=g("svg",{class:"cm-leader",...i,
"aria-hidden":"true"});r.style.transform=`translate(${o+e.origin.x}px,${s+e.origin.y}px)`;let a=g("line",{x1:t.x-o,y1:t.
y-s,x2:n.x-o,y2:n.y-s});r.append(a,g("circle",{cx:t.x-o,cy:t.y-s,r:2})),e.root.prepend(r);let c=Math.ceil(Math.hypot(n.x-
t.x,n.y-t.y)/5);for(let h=0;h<=c;h++){let f=t.x+(n.x-t.x)*h/Math.max(1,c),l=t.y+(n.y-t.y)*h/Math.max(1,c);e.taken.push(v(
f-1,l-1,2,2))}}var Hs=26,Is=300,Ds=80;function Fs(e){let t=Math.ceil(e.length/Hs),n=Math.ceil(e.length/t)+2;return e.split(" ").reduce(
(o,s)=>{let i=o.at(-1);return i===void 0||i.length+s.length>=n?o.push(s):o[o.length-1]=`${i} ${s}`,o},[]).join(`
`)}var Zs=(e,t)=>Math.hypot(t.x-e.x,t.y-e.y)<=Ds;function Nn(e,t){let n=t.map(({at:o,text:s})=>{let i=Fs(s),r=d("div","c\
m-label cm-remark",i),[a,c]=e.sized(`remark${i}`,r),h=e.at(o),l=kt(e,h,i,a,c).map(p=>({...p,cost:p.cost+Is*e.ground.hidden(
p.box)})).filter(({end:p,crossed:y})=>!y&&Zs(h,p)).sort((p,y)=>p.cost-y.cost);return{element:r,spot:h,room:l,chosen:null}});
oe(e,n)}var Xs=7,$n=2;function Rn(e,t){return e.map(({at:n,size:o})=>({x:t(n).x,y:t(n).y,half:o/2}))}function St(e,{x:t,y:n,half:o}){
let s=Math.max(0,e.left-t,t-e.right),i=Math.max(0,e.top-n,n-e.bottom);return s+i<o+$n}function Bn(e,t,n,o,s){let{x:i,y:r}=s??
e,a=s?s.half+$n+1:Xs,c=[[a,-n/2],[-a-t,-n/2]];o&&c.reverse();let[h,f]=s?[a/2,a/2]:[5,3];return[...c,[-t/2,-a-n],[-t/2,a],
[h,-n-f],[h,f],[-t-h,-n-f],[-t-h,f]].map(([m,p])=>v(i+m,r+p,t,n))}var se=it.slice(0,2),Ws=5,Lt=6,Hn=4,Dn=({x:e,y:t})=>v(e-Lt/2,t-Lt/2,Lt,Lt),Gs=({left:e,top:t,right:n,bottom:o})=>({left:e-
Hn,top:t,right:n+Hn,bottom:o});function Fn(e){let t=e.options.lit(),[n,o]=se.map(c=>e.options.places.filter(h=>h.rank===
c&&!t.includes(h))),s=e.taken.length,i=e.names.length,r=e.root.childElementCount,a=o;for(let c=0;c<Ws;c++){for(e.taken.length=
s,e.names.length=i;e.root.childElementCount>r;)e.root.lastElementChild?.remove();e.dots=[];for(let{at:f}of[...n,...a]){let l=Dn(
e.at(f));e.dots.some(m=>N(l,m))||e.dots.push(l)}let h=[...n,...a].filter(f=>!Et(e,f));if(!h.length)break;a=[...a].sort((f,l)=>Number(
h.includes(l))-Number(h.includes(f)))}e.dots=[]}function Et(e,t,n="",o=!1){let s=e.at(t.at);if(s.x<4||s.y<4||s.x>e.view.
right||s.y>e.view.bottom)return!0;let i=Dn(s);if(e.taken.some(u=>N(i,u))&&!o)return!0;let r=In(e,t,`cm-label cm-place ra\
nk-${t.rank} ${n}`,t.name),[a,c]=e.sized(t.rank+n+t.name,r),h=e.symbols.find(u=>St(i,u)),f=Bn(s,a,c,e.options.mirrored,h).
filter(u=>e.free(u)&&!e.names.some(D=>N(Gs(u),D))),l=f.filter(u=>!e.covers(u)),m=l.length?l:f,p=e.ground.at(s.x,s.y),y=m.
find(u=>e.ground.holds(p,u))||m[0];if(y||r.remove(),!y&&!o)return!1;if(e.taken.push(i),y&&(e.put(r,y),e.names.push(y)),h)
return!0;let b=In(e,t,`cm-dot rank-${t.rank} ${n}`);return e.root.append(b),b.style.transform=`translate(${Math.round(s.
x+e.origin.x)}px,${Math.round(s.y+e.origin.y)}px)`,!0}function In(e,{id:t},n,o=""){let s=d("div",n,o);return s.dataset.place=
t,s.addEventListener("click",i=>{i.stopPropagation(),e.options.choosePlace(t)}),s}var Ks=3;function Xn(e,t){let n=[],o=new Set;t.forEach((s,i)=>{if(o.has(s.holding.zone))return;o.add(s.holding.zone);let r=js(
e,s);if(!r)return;(Math.min(r.right-r.left,r.bottom-r.top)<rt||!Us(e,s,i,r))&&n.push([s,r])}),Cn(e,n)}function js(e,t){let n=t.
path.getBounds(),o=e.map.latLngToContainerPoint(n.getNorthWest()),s=e.map.latLngToContainerPoint(n.getSouthEast());return s.
x<0||s.y<0||o.x>e.view.right||o.y>e.view.bottom?null:{left:o.x,top:o.y,right:s.x,bottom:s.y}}function Us(e,t,n,o){let s=t.
zone.label.split(" ");if(o.right-o.left<Ks*Math.max(...s.map(a=>a.length)))return!1;let i=bt(t.zone.label),r=t.holding.label_spots.
map(a=>e.at(a));return[""," is-small"].some(a=>i.some(c=>Zn(e,t,n,c+a,c,a,r))||i.some(c=>Zn(e,t,n,c+a,c,a,qs(e,o,r[0]))))}
function qs(e,t,n){let o=[],s=Math.max(5,Math.ceil((t.right-t.left)/40));for(let i=Math.max(t.left,0);i<Math.min(t.right,
e.view.right);i+=s)for(let r=Math.max(t.top,0);r<Math.min(t.bottom,e.view.bottom);r+=s)o.push({x:i,y:r,far:Math.hypot(i-
n.x,r-n.y)});return o.sort((i,r)=>i.far-r.far)}function Zn(e,t,n,o,s,i,r){let a=d("div",`cm-label cm-zone-name${i}`,s);a.
dataset.zone=t.holding.zone,a.style.setProperty("--holder-dark",t.holder.dark),a.style.setProperty("--holder-light",t.holder.
light);let[c,h]=e.sized(`zone${o}`,a),f=r.map(l=>v(l.x-c/2,l.y-h/2,c,h)).find(l=>e.ground.holds(n,l)&&e.free(l)&&!e.covers(
l));return f?e.put(a,f):a.remove(),!!f}var Vs={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},K=class{constructor(t,n){this.map=t,this.options=n,this.
root=d("div","cm-label-layer leaflet-zoom-hide"),t.getPane("cm-labels")?.append(this.root),this.sizes=new Map,this.scene=
null,this.first=null,this.taken=[],this.covered=[],this.symbols=[],this.names=[],this.dots=[],this.view=v(0,0,0,0),this.
origin=L.point(0,0),this.ground=null,this.begun=!1,t.on("zoomstart",()=>{this.root.replaceChildren(),this.scene=null}),t.
on("resize",()=>{this.sizes.clear(),this.scene=null});let o=()=>queueMicrotask(()=>{this.begun&&this.items().length&&this.
place()});t.on("moveend resize symbols",o)}sized(t,n){this.root.append(n);let o=this.sizes.get(t)??[Math.ceil(n.offsetWidth),
Math.ceil(n.offsetHeight)];return this.sizes.set(t,o),o}place(){this.begun=!0;let t=this.items(),n=this.options.obstacles().
map(i=>this.fromScreen(i)),o=this.map.zoomControl?.getContainer(),s=JSON.stringify([[o?.offsetWidth,o?.offsetHeight],this.
map.getZoom(),this.map.getCenter(),this.map.getSize(),n,this.options.lit(),this.options.foremost?.(),this.options.unnamed?.(),
this.options.symbols?.()]);(s!==this.scene||t[0].path!==this.first)&&this.placeAll(t,n),this.scene=s,this.first=t[0].path,
this.mark()}mark(){for(let t of S(this.root,".cm-callout")){let n=t.dataset.zone===this.options.selected();t.classList.toggle(
"is-selected",n),t.setAttribute("aria-pressed",String(n))}}items(){let t=this.options.ground??this.options.zones;return t?
t():[]}placeAll(t,n){this.root.replaceChildren(),this.origin=this.map.containerPointToLayerPoint([0,0]);let o=this.map.getSize();
this.view=v(2,2,o.x-4,o.y-4),this.taken=[...n],this.names=[],this.covered=n,this.symbols=Rn(this.options.symbols?.()??[],
r=>this.at(r));let s=this.map.zoomControl?.getContainer();s&&this.taken.push(this.fromScreen(s.getBoundingClientRect())),
this.ground=new vt(t,o,this.origin);for(let r of this.options.lit())Et(this,r,"is-lit",!0);Fn(this),this.options.zones&&
!this.options.unnamed?.()&&Xn(this,t);let i=this.map.getZoom()-this.options.homeZoom();for(let r of it.slice(se.length))
if(!(i+.01<Vs[r]-(this.options.eager||0)))for(let a of this.options.places)a.rank===r&&Et(this,a);Nn(this,this.options.remarks?.()??
[]);for(let r of this.options.areas)this.placeArea(r)}fromScreen(t){let n=this.map.getContainer().getBoundingClientRect();
return v(t.left-n.left,t.top-n.top,t.width,t.height)}free(t){return nt(t,this.view)&&![...this.taken,...this.dots].some(
n=>N(t,n))}covers(t){return this.symbols.filter(n=>St(t,n)).length}put(t,n){this.taken.push(n),t.style.transform=`transl\
ate(${Math.round(n.left+this.origin.x)}px,${Math.round(n.top+this.origin.y)}px)`}at(t){return this.map.latLngToContainerPoint(
[t[1],t[0]])}placeArea(t){let n=d("div",`cm-label cm-area ${t.kind}`,t.name),[o,s]=this.sized(`area${t.name}`,n),i=this.
at(t.at),r=v(i.x-o/2,i.y-s/2,o,s);this.free(r)?this.put(n,r):n.remove()}};function Wn(e,t,n,o,s,i){let r={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,doubleClickZoom:!1,boxZoom:!1,
keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},a=L.map(e,r),[c,h,f,l]=t.bounds,m=()=>a.fitBounds(
[[h,c],[l,f]],{animate:!1});m();let p=new X(a,`cm-${t.id}-`,n,s);p.drawBasemap(o);let y=new K(a,{places:s.places,zones:null,
areas:[],homeZoom:()=>a.getZoom(),eager:1,choose:i.zone,choosePlace:i.place,lit:()=>[],selected:()=>null,mirrored:s.direction===
"rtl",obstacles:()=>[],ground:()=>p.items});return{canvas:p,labels:y,fit(){a.invalidateSize({animate:!1}),m(),y.place()}}}var ot=20,st=12,Gn=(e="")=>g("svg",{class:`cm-swatch ${e}`,viewBox:`0 0 ${ot} ${st}`,"aria-hidden":"true"});function ie(e,t,n){
let o=Gn("is-ground"),s=ot/e.length;if(e.forEach(({fill:r,pale:a},c)=>{let h=g("rect",{x:c*s,y:0,width:s,height:st,class:`\
cm-swatch-fill${a?" is-pale":""}`});h.style.fill=r,o.append(h)}),n){let r=g("rect",{x:0,y:0,width:ot,height:st,class:"cm\
-hatch"});r.style.fill=`url(#${n})`,o.append(r)}let i=g("rect",{x:.5,y:.5,width:ot-1,height:st-1,class:"cm-swatch-edge"});
return i.style.stroke=t,o.append(i),o}function Kn(e){let t=g("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-\
hidden":"true"});return t.append(g("path",{d:"M0,6 H30",class:`cm-front basis-${e}`})),t}function j(...e){let t=Gn();return t.
append(...e),t}var jn=()=>j(g("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,opacity:.32}),g("path",{d:"M0,6 H20",
class:"cm-front basis-source"})),re=()=>j(g("circle",{cx:10,cy:6,r:4,class:"cm-point agrees"})),Un=()=>j(g("path",{d:"M6\
,2 L14,10 M6,10 L14,2",class:"cm-point differs"})),qn=()=>j(g("path",{d:"M1,6 H19",class:"cm-was-halo"}),g("path",{d:"M1\
,6 H19",class:"cm-was"})),Vn=()=>j(g("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),Jn=()=>j(g("rect",
{x:.5,y:.5,width:ot-1,height:st-1,class:"cm-change"}));function Yn(e,t,n){let o=[];t.plain&&o.push({fill:e.fill,pale:!1}),
t.pale&&o.push({fill:e.fill,pale:!0});let s=e.pattern!=="none"?n+t.controller:null;return ie(o,t.shared?F.ink:e.dark,t.shared?
`${n}shared`:s)}var Js=3;function I(e,t,n=""){let o=d("div",`cm-legend-item ${n}`);return o.append(e,d("span","",t)),o}function Ys(e,t){
let n=new Map;for(let o of[!1,!0])for(let s of t.legend.holders)for(let i of e.holdings){if(i.controller!==s||i.shared!==
o)continue;let r=`${s} ${o}`,a=n.get(r)??{controller:s,shared:o,plain:!1,pale:!1};a[t.zones[i.zone].silent?"pale":"plain"]=
!0,n.set(r,a)}return Array.from(n.values())}var Mt=class{constructor(t,n,o){this.words=t,this.prefix=n,this.wishes=o,this.
chosen=new Set,this.listed="",this.holders=d("div","cm-legend-holders"),this.holders.setAttribute("role","group"),this.holders.
setAttribute("aria-label",t.legend.filter),this.lines=d("div","cm-legend-lines"),this.extras=d("div","cm-legend-lines"),
this.element=d("div","cm-legend"),this.element.append(d("div","cm-legend-head",t.legend.title),this.holders,d("div","cm-\
legend-head",t.legend.basis),this.lines,this.extras),this.keys={change:I(Jn(),t.legend.change,"cm-key-change"),outline:I(
qn(),t.legend.outline),events:I(Vn(),t.legend.events)};for(let i of Object.values(this.keys))i.hidden=!0;let s=d("div","\
cm-legend-marks");s.append(I(re(),t.legend.agrees),I(Un(),t.legend.differs)),this.extras.append(...Object.values(this.keys),
this.toggle("cm-toggle-bands",[jn(),t.legend.band],o.bands),this.toggle("cm-toggle-points",[re(),t.legend.points],o.points),
s)}toggle(t,n,o){let s=d("label",`cm-legend-toggle ${t}`),i=d("input");return i.type="checkbox",i.addEventListener("chan\
ge",()=>{this.element.classList.toggle(`has-${t}`,i.checked),o(i.checked)}),s.append(i,...n),s}show(t){let{words:n}=this,
o=Ys(t,n),s=new Set(t.fronts.map(({basis:f})=>f)),i=n.legend.lines.filter(({basis:f})=>s.has(f)),r=this.paleFills(t),a=JSON.
stringify([o,i,r]);if(a===this.listed)return;this.listed=a;let c=new Set(o.map(({controller:f})=>f)),h=Array.from(this.chosen).
filter(f=>!c.has(f));for(let f of h)this.chosen.delete(f);this.holders.replaceChildren(...o.map(f=>this.holder(f))),this.
lines.replaceChildren(...i.map(({basis:f,text:l})=>I(Kn(f),l)),...this.silent(r)),h.length&&this.wishes.filter(this.chosen)}holder(t){
let{legend:n,holders:o}=this.words,s=o[t.controller],i=d("button",`cm-legend-item${t.shared?" is-wide":""}`);i.type="but\
ton",i.dataset.holder=t.controller,i.title=n.filter,i.setAttribute("aria-pressed",String(this.chosen.has(t.controller)));
let r=t.shared?n.shared.replace("{holder}",()=>s.label):s.label;return i.append(Yn(s,t,this.prefix),d("span","",r)),i.addEventListener(
"click",()=>{this.chosen.delete(t.controller)||this.chosen.add(t.controller);for(let a of this.holders.querySelectorAll(
"button"))a.setAttribute("aria-pressed",String(this.chosen.has(a.dataset.holder??"")));this.wishes.filter(this.chosen)}),
i}paleFills(t){let n=t.holdings.filter(({zone:o})=>this.words.zones[o].silent).sort((o,s)=>s.km2-o.km2);return Array.from(
new Set(n.map(({controller:o})=>this.words.holders[o].fill))).slice(0,Js)}silent(t){if(!t.length)return[];let n=t.map(o=>({
fill:o,pale:!0}));return[I(ie(n,F.ink,null),this.words.legend.silent)]}key(t,n){this.keys[t].hidden=!n}changed(t){let[n]=t?.
handovers??[];this.key("change",!!n);let o=this.keys.change.querySelector(".cm-change");n&&(o.style.fill=`url(#${$t(this.
prefix,n)})`)}};var Qs=6371.0088,ti=10;function ei(e){let t=s=>Math.sin(s*Math.PI/360)**2,n=s=>Math.cos(s*Math.PI/180),o=0;return e.reduce(
([s,i],[r,a])=>(o+=2*Qs*Math.asin(Math.sqrt(Math.min(1,t(a-i)+n(a)*n(i)*t(r-s)))),[r,a]),e[0]),o}function ni(e,{locale:t,
measured:n}){return n.replace("{km}",e.toLocaleString(t,{maximumFractionDigits:e<ti?1:0}))}function oi({target:e},{places:t}){
let n=e.closest("[data-place]")?.dataset.place;return t.find(o=>o.id===n)?.at}function Qn(e,t,n){let o=e.getContainer(),
s=d("output","cm-measured");o.after(s);let i=e.dragging,r={renderer:t,pane:"cm-points",className:"cm-measure",interactive:!1},
a=L.layerGroup().addTo(e),c=null;function h(m){c=m,f.setAttribute("aria-pressed",String(!!m)),o.classList.toggle("is-mea\
suring",!!m),a.clearLayers();let p=m??[],y=Z()?n.measureTouchHint:n.measureHint;for(let u of p)a.addLayer(L.circleMarker(
u,{...r,radius:3}));p.length>1&&a.addLayer(L.polyline(p,r));let b=p.length>1?ni(ei(p.map(({lng:u,lat:D})=>[u,D])),n):y;s.
textContent=m&&b,p.length>1&&s.append(d("span","cm-measure-end",n.measureEnd))}let f=H(e,"cm-ruler",n.measure,"M1 5h14v6\
H1zm3.5 0v3M8 5v3m3.5-3v3",()=>h(c?null:[]));f.setAttribute("aria-pressed","false");let l=m=>{let p=!(m instanceof KeyboardEvent)||
m.key==="Enter"||m.key===" ";if(!(!c||!p||m.target.closest(".leaflet-control"))){if(m.stopImmediatePropagation(),m instanceof
KeyboardEvent)m.preventDefault(),h([...c,e.getCenter()]);else if(m.type==="click"&&!i.moved()){let y=oi(m,n);h([...c,y?L.
latLng(y[1],y[0]):e.mouseEventToLatLng(m)])}}};for(let m of["click","dblclick","keydown"])o.addEventListener(m,l,!0);document.
addEventListener("keydown",({key:m})=>{c&&m==="Escape"&&h(null)})}var Tt=e=>e>180?e-360:e,to=(e,t)=>e+360*Math.round((t-e)/360);var si=({lng:e,lat:t})=>`${Tt(e).toFixed(3)}_${t.toFixed(3)}`,At=class{constructor(t,n,o){this.map=t,this.choose=o,this.
mark=null,this.latlng=t.getCenter();let s=this.button(n.pointOffer);this.under=this.button(n.pointOffer),this.under.hidden=
!0,this.note=d("p","cm-offer-note");let i=d("div");i.append(this.note,s),this.popup=L.popup({className:"cm-offer",closeButton:!1,
autoPan:!1,offset:[0,-2]}).setContent(i);let r=t.getContainer();r.setAttribute("role","group"),r.setAttribute("aria-labe\
l",n.mapKeys),r.addEventListener("keydown",a=>{a.key!=="Enter"||a.target!==r||(a.preventDefault(),this.latlng=t.getCenter(),
this.take())})}button(t){let n=d("button","cm-offer-button",t);return n.type="button",n.addEventListener("click",()=>this.
take()),n}offer(t,n){this.latlng=t,this.note.textContent=n,this.map.getContainer().closest(".is-narrow")?this.under.hidden=
!1:this.popup.setLatLng(t).openOn(this.map)}take(){this.close();let{lng:t,lat:n}=this.latlng;this.choose(si(this.latlng),
[Number(t.toFixed(3)),Number(n.toFixed(3))])}close(){this.popup.close(),this.under.hidden=!0}show(t,n){if(this.close(),this.
mark&&this.mark.remove(),this.mark=null,!t)return;let o={renderer:n,pane:"cm-points",radius:8,className:"cm-spot",interactive:!1};
this.mark=L.circleMarker([t[1],t[0]],o).addTo(this.map)}};var eo=.04,ae={"cm-earlier":405,"cm-earlier-lines":421},ii=["cm-zones","cm-bands","cm-hits","cm-fronts"],ri="M8 1v14M5 5\
 2 8l3 3m6-6 3 3-3 3";function ai({x:e,y:t},n,o,s){let[i,r]=[e+(s?o:0)*n.x,e+(s?1:o)*n.x],[a,c]=[t,t+n.y];return`polygon\
(${i}px ${a}px, ${r}px ${a}px, ${r}px ${c}px, ${i}px ${c}px)`}var Pt=class{constructor(t,n,o,s,i){this.canvas=t,this.map=
t.map,this.words=o,this.dress=s,this.changed=i,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.button=
H(this.map,"cm-swiper",o.swipe,ri,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed","false"),this.button.
hidden=!0,this.days=[d("span","cm-swipe-day"),d("span","cm-swipe-day")],this.divider=d("div","cm-divider"),this.divider.
tabIndex=0;for(let[r,a]of Object.entries({role:"slider","aria-label":o.swipe,"aria-valuemin":"0","aria-valuemax":"100"}))
this.divider.setAttribute(r,a);this.divider.hidden=!0,n.append(this.divider,...this.days),this.divider.addEventListener(
"pointerdown",r=>this.divider.setPointerCapture(r.pointerId)),this.divider.addEventListener("pointermove",r=>{if(!this.divider.
hasPointerCapture(r.pointerId))return;let{left:a,width:c}=n.getBoundingClientRect();this.move((r.clientX-a)/c)}),this.divider.
addEventListener("keydown",r=>{let a={ArrowLeft:-eo,ArrowRight:eo,Home:-1,End:1}[r.key];a&&(r.preventDefault(),this.move(
this.at+a))}),this.map.on("move zoomend resize",()=>this.cut())}async follow(t,n){this.later=t,this.load=n,this.on&&await this.
turn(!!n),this.button.hidden!==!n&&(this.button.hidden=!n,this.on||this.changed(null))}async turn(t){let{load:n}=this;this.
on=t;let o=t&&n?await n():null;if(!(n!==this.load||t!==this.on)){for(let s of this.layers)s.remove();this.layers=o?this.
draw(o):[],this.canvas.earlier=o?this.canvas.earlier:[],this.button.setAttribute("aria-pressed",String(t)),this.divider.
hidden=!t,this.days[0].textContent=o?.labels[this.words.language]??"",this.days[1].textContent=o?this.later:"",this.cut(),
this.changed(o)}}draw(t){let{map:n,canvas:o}=this,[s,i]=Object.entries(ae).map(([l,m])=>{let p=n.getPane(l)??n.createPane(
l);return p.style.zIndex=String(m),l!=="cm-earlier"&&(p.style.pointerEvents="none"),o.renderers[l]??=L.svg({pane:l,padding:.3}),
o.renderers[l]}),r=o.border,a=O(n,r,"cm-ground","cm-earlier",s,!1),{items:c,layers:h}=at(n,s,t,this.words,"cm-e-","cm-ea\
rlier");for(let l of c)this.dress(l);o.earlier=c;let f=t.fronts.map(({geometry:l,basis:m})=>O(n,l,`cm-front basis-${m}`,
"cm-earlier-lines",i,!1));return[a,...h,...f,O(n,r,"cm-border","cm-earlier-lines",i,!1)]}move(t){this.at=Math.min(1,Math.
max(0,t)),this.cut()}cut(){let{map:t,at:n}=this,o=t.getSize(),s=this.on&&this.layers.length>0;this.divider.style.left=`${n*
100}%`,this.divider.setAttribute("aria-valuenow",String(Math.round(n*100)));let i=t.containerPointToLayerPoint([0,0]),r=this.
words.direction==="rtl";for(let a of[...Object.keys(ae),...ii]){let c=t.getPane(a);if(!c)continue;let h=a in ae===r;c.style.
clipPath=s?ai(i,o,n,h):""}}};var oo=12,no=4,ci=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-
Math.max(e.top,t.top));function li(e,t,n,o,s=oo){let i=(l,m,p)=>Math.max(no,Math.min(l,p-m-no)),[r,a]=[e.x-t.x/2,e.y-t.y/
2],c=[[e.x+s,a],[e.x-s-t.x,a],[r,e.y-s-t.y],[r,e.y+s]],h=v(e.x-s/2,e.y-s/2,s,s);return c.map(([l,m])=>{let p={x:i(l,t.x,
n.x),y:i(m,t.y,n.y)},y=v(p.x,p.y,t.x,t.y);return{spot:p,hidden:[h,...o].reduce((b,u)=>b+ci(y,u),0)}}).reduce((l,m)=>m.hidden<
l.hidden?m:l).spot}function so(){L.Tooltip.include({_setPosition(e){let t=this._map,n=this._container,o=t.getContainer(),
{left:s,top:i}=o.getBoundingClientRect(),r=S(o.closest(".cm-stage")??o,".cm-legend, .cm-inset, .leaflet-bar").filter(l=>!l.
contains(o)).map(l=>l.getBoundingClientRect()).map(l=>v(l.left-s,l.top-i,l.width,l.height)),a={x:n.offsetWidth,y:n.offsetHeight},
c=oo+Math.abs(L.point(this.options.offset??[0,0]).y),{x:h,y:f}=li(t.layerPointToContainerPoint(e),a,t.getSize(),r,c);L.DomUtil.
setPosition(n,t.containerPointToLayerPoint([h,f]))}})}function io(e){let t=e.toString().replaceAll("%2C",",");return t&&`?${t}`}var hi=.05,ro=3;function fi(e){let t=(e??"").split(","),[n,o,s]=t.map(Number);return!(t.length===3&&t.every(r=>/^-?\d{1,3}(\.\d{1,6})?$/.
test(r)))||Math.abs(n)>85||Math.abs(o)>180||s<0?null:{center:[n,o],zoom:s}}var mi=({lat:e,lng:t},n)=>[e.toFixed(ro),Tt(t).
toFixed(ro),n.toFixed(2)].join(","),Ot=class{constructor(t,n){this.map=t,this.layOut=n,this.homeZoom=t.getZoom(),this.ready=
!1}goHome(){let{map:t}=this;this.ready=!1,t.setMinZoom(0),t.setMaxBounds(void 0),this.layOut(),this.homeZoom=t.getZoom(),
t.setMinZoom(this.homeZoom),t.setMaxZoom(Math.max(fe,this.homeZoom)),t.setMaxBounds(t.getBounds()),t.options.maxBoundsViscosity=
1,this.ready=!0}refit(){let{map:t}=this,n=this.isHome()?null:{center:t.getCenter(),zoom:t.getZoom()};this.goHome(),n&&t.
setView(n.center,n.zoom,{animate:!1})}isHome(){return this.map.getZoom()<this.homeZoom+hi}keep(){let t=E(),n=fi(new URLSearchParams(
t.location.search).get(V));if(n){let[o,s]=n.center;this.map.setView([o,to(s,this.map.getCenter().lng)],n.zoom,{animate:!1})}
this.map.on("moveend asked",()=>this.note()),t.addEventListener("popstate",()=>this.note())}note(){if(!this.ready)return;
let t=E(),n=new URLSearchParams(t.location.search),o=n.get(V),s=this.isHome()?null:mi(this.map.getCenter(),this.map.getZoom());
o!==s&&(s?n.set(V,s):n.delete(V),t.history.replaceState(t.history.state,"",t.location.pathname+io(n)+t.location.hash))}};function zt(e){return typeof e=="string"?fetch(e).then(t=>{if(!t.ok)throw new Error(e);return t.json()}):Promise.resolve(
e)}var ao=()=>new Promise(e=>{document.hidden?e():requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(e)))});
function co(e,t){let n=e.frame.clientWidth,o=e.stage.clientHeight;new ResizeObserver(()=>{if(!e.frame.clientWidth)return;
let s=e.frame.classList.contains("is-narrow"),i=Math.abs(e.frame.clientWidth-n)<2&&(s||Math.abs(e.stage.clientHeight-o)<
2);n=e.frame.clientWidth,o=e.stage.clientHeight,i||t(),!i&&e.stage.clientHeight!==o&&t()}).observe(e.frame)}var di=24,pi=3,ui=1.4;async function lo(e,t){so(),e.attributionControl&&e.attributionControl.remove();let n=typeof t.day==
"string"?t.day:"",o=n.slice(0,n.lastIndexOf("/")+1),s=on(t.basemap)?null:zt(t.basemap),[i,r,a]=await Promise.all([_t(t.base),
_t(t.day),_t(t.words),rn()]),{drawn:c,view:h,finish:f}=gi(e,i,a);Ze(c,t.find??(l=>zt(o+l)),n.slice(o.length)||null),yi(c,
r,h),await ao(),f(r,await(s??_t(t.basemap))),t.events&&xt(t.events),P({type:"ready"}),We()}var _t=async e=>await sn(e)??
zt(e);function gi(e,t,n){let o=vn(e.getContainer(),n);B(o.frame);let s=new X(e,"cm-p-",t,n),i=new wt(e,t.border),r=w=>o.
frame.classList.toggle("has-bands",w),a=new Mt(n,"cm-p-",{bands:r,points:je,filter:Ge}),c=a.element,{insets:h,maps:f}=Tn(
t,n);Ln(e,o.foot,n),En(e,n),fn(e),Mn(e,o,n);let l=new K(e,{places:n.places,zones:()=>s.items.slice().sort((w,M)=>M.holding.
km2-w.holding.km2),unnamed:()=>s.earlier.length>0,areas:n.areaNames,homeZoom:()=>m.homeZoom,choose:G,choosePlace:jt,mirrored:n.
direction==="rtl",lit:()=>n.places.filter(w=>T().places.includes(w.id)),selected:()=>T().zone,most:()=>W(u)?pi:di,foremost:()=>W(
u)?[T().zone,...T().zones]:[T().zone],remarks:()=>u.main&&!s.earlier.length&&m.isHome()&&!o.frame.classList.contains("is\
-narrow")?n.remarks:[],symbols:()=>s.symbols,obstacles:()=>[c,...S(h,":scope > *")].filter(w=>o.stage.contains(w)&&w.offsetParent).
map(w=>w.getBoundingClientRect())}),m=new Ot(e,()=>Sn(o,e,t.bounds,c,h,i)),p=()=>{for(let w of u.insets)w.fit();J(o.frame)},
y=()=>{m.goHome(),p()};H(e,"cm-home",n.wholeCountry,"M1.5 8.5 8 2.5l6.5 6M3.5 7v7h3.5v-4h2v4h3.5V7",()=>{m.goHome(),m.note()}),
yn(e,o.frame,n),Qn(e,s.renderers["cm-points"],n),ve(e,o.stage,n,()=>m.isHome());let b=new At(e,n,cn),u={map:e,parts:o,canvas:s,
words:n,insets:[],labels:l,legend:a,day:null,shownDay:null,swipe:new Pt(s,o.stage,n,w=>s.dress(w,G,!1),w=>Ue(u,w)),main:!1,
statements:{},points:[],pointsFile:null,acts:ln(w=>{let M=s.changeAt(w);b.offer(w,M),u.chosen.add(M)}),spot:b,chosen:Te(
o,n,b.under,()=>s.items,p),finished:!1,named:"",refit:y,homeZoom:()=>m.homeZoom};return e.on("moveend",()=>{let w=e.getZoom()>
m.homeZoom+ui&&!o.frame.classList.contains("is-narrow");h.classList.toggle("is-needless",w)}),{drawn:u,view:m,finish:(w,M)=>{
e.getSize().x!==e.getContainer().clientWidth&&m.goHome(),s.drawBasemap(M),s.showAroundFronts(w,u.acts.front),u.insets=f.
map(({holder:U,inset:ho})=>Wn(U,ho,t,M,n,{zone:G,place:jt}));for(let U of u.insets)U.canvas.show(w,u.acts.zone,u.acts.front,
!1);p(),l.place(),Xe(u),m.keep(),co(o,()=>{m.refit(),p()})}}}function yi(e,t,n){q(e.parts,e.words,t),e.legend.show(t),e.
chosen.show("",null),n.goHome(),Xt(e,t),J(e.parts.frame)}window.ControlMap={apply:e=>{_(e),et()?.fire("asked")},bringTo:hn,day:Qe,fly:Ye,flyToNext:$e,hover:Ke,light:Je,lightIncident:gn,
lookOfPlace:Kt,mainCanvas:C,map:et,pageTurned:Wt,refit:tt,showIncidents:xt,stamp:pt,start:lo};})();
