"use strict";(()=>{var Do="http://www.w3.org/2000/svg";function l(e,t,o){let n=document.createElement(e);return t&&(n.className=t),o!==void 0&&
(n.textContent=o),n}function u(e,t={}){let o=document.createElementNS(Do,e);for(let[n,s]of Object.entries(t))o.setAttribute(
n,String(s));return o}function S(e,t){return Array.from(e.querySelectorAll(t),o=>o)}var $={zone:null,front:null,at:null,zones:[],places:[]};function j(e,t,o,n){e.title.textContent=o.main?t.title:t.titleOther,e.finding.textContent=o.main?t.finding:"";let s=(n?[
n,o]:[o]).map(i=>i.labels[t.language]||i.day);e.subtitle.textContent=t.subtitle.replace("{day}",s.join(" / ")),e.source.
textContent=o.main?t.source:t.sourceOther}function Jt({parts:e,words:t,shownDay:o},n){for(let s of[e.frame,E().document.
documentElement])s.classList.toggle("is-swiping",!!n);o&&j(e,t,o,n)}function Yt(e,t,o){let n=!1;for(let s=0;s+1<e.length;s++){let[i,r]=e[s],[a,c]=e[s+1];r>o!=c>o&&t<i+(a-i)*(o-r)/(c-r)&&(n=
!n)}return n}function Mt(e,[t,o]){return(e.type==="Polygon"?[e.coordinates]:e.coordinates).some(([s,...i])=>Yt(s,t,o)&&!i.
some(r=>Yt(r,t,o)))}var Qt={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",dots:""},"counter-diagonal":{lines:"\
M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,\
2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}};var te=13;var ee=["capital","seat","town","base","crossing","village"];var H={fill:"#c9c6bd",ink:"#4a4a4a"};var st=24,q="view";var Wo={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-poi\
nts":430,"cm-labels":620};function M(e){return e.getElement()}function ne(e){let t={};for(let[o,n]of Object.entries(Wo)){
let s=e.createPane(o);s.style.zIndex=String(n),["cm-zones","cm-labels","cm-points","cm-hits"].includes(o)||(s.style.pointerEvents=
"none"),o!=="cm-labels"&&o!=="cm-raster"&&(t[o]=L.svg({pane:o,padding:.3}))}return t}function N(e,t,o,n,s){let i={className:s,
pane:o,renderer:n,interactive:!1,smoothFactor:.7},r=t.map(a=>a.geometry);return L.geoJSON(r,{style:()=>i,interactive:!1,
pane:o}).addTo(e)}function se(e,t,o){let n=null;return N(e,[{geometry:o.border}],"cm-base",t["cm-base"],"cm-ground").eachLayer(
s=>{n??=s}),n}function ie(e,t,o,n,s){N(e,o.seas,"cm-base",t["cm-base"],"cm-sea"),N(e,o.neighbours,"cm-base",t["cm-base"],
"cm-neighbour"),s.bringToFront(),N(e,o.roads,"cm-water",t["cm-water"],"cm-road"),N(e,o.rivers,"cm-water",t["cm-water"],"\
cm-river"),N(e,o.lakes,"cm-water",t["cm-water"],"cm-lake"),N(e,[{geometry:n}],"cm-fronts",t["cm-fronts"],"cm-border")}var Xo=Qt;
function oe(e,t,o,n){let s=u("pattern",{id:t,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines:i="",dots:r=""}=Xo[o]??
{};i&&s.append(u("path",{d:i,stroke:n,"stroke-width":"1.1"})),r&&s.append(u("path",{d:r,fill:n})),e.append(s)}function Go(e,t,o){
if(e.querySelector("defs"))return;let n=u("defs");for(let[s,i]of Object.entries(t))i.pattern!=="none"&&oe(n,o+s,i.pattern,
i.dark);oe(n,`${o}shared`,"cross",H.ink),e.prepend(n)}function T(e,t,o,n,s,i){let r={className:o,pane:n,renderer:s,interactive:i,
smoothFactor:.6};return L.geoJSON(t,{style:()=>r,interactive:i,pane:n}).addTo(e)}function it(e,t,o,n,s,i="cm-zones"){let r=[],
a=[];for(let c of o.holdings){let f=n.holders[c.controller],m=n.zones[c.zone],h=`cm-zone zone-${c.zone} holder-${c.controller}${m.
silent?" is-silent":""}`,d=T(e,c.geometry,h,i,t,!0);a.push(d),d.eachLayer(p=>{r.push({path:p,holding:c,holder:f,zone:m,area:rt(
c,n),aria:""})})}Go(t._container,n.holders,s);for(let{path:c,holding:f,holder:m}of r){let h=M(c);h.style.setProperty("--\
holder",m.fill),h.style.setProperty("--holder-dark",m.dark),h.style.setProperty("--holder-light",m.light);let d=f.shared?
"shared":m.pattern!=="none"?f.controller:null;if(!d)continue;let p=T(e,f.geometry,"cm-hatch",i,t,!1);p.eachLayer(w=>{M(w).
style.fill=`url(#${s}${d})`}),a.push(p)}return{items:r,layers:a}}function re(e,t,o){let n=(r,a,c,f=!1)=>T(e,r,a,c,t[c],f),
s=o.fronts.map(r=>({layer:n(r.geometry,"cm-band","cm-bands"),marginKm:r.margin_km}));return{fronts:o.fronts.map(r=>({front:r,
line:n(r.geometry,`cm-front basis-${r.basis}`,"cm-fronts"),hit:n(r.geometry,"cm-front-hit","cm-hits",!0)})),bands:s}}function Et(e,t){
let o=e.getCenter(),n=L.latLng(o.lat,o.lng+.1),s=e.latLngToLayerPoint(o).distanceTo(e.latLngToLayerPoint(n))/(e.distance(
o,n)/1e3);for(let i of t)i.layer.eachLayer(r=>{M(r).style.strokeWidth=`${2*i.marginKm*s}px`})}var At=(e,{from:t,to:o})=>`${e}from-${t}-to-${o}`;function Ko(e,t,o,n){let s=e.querySelector("defs")||e.insertBefore(u("\
defs"),e.firstChild);if(document.getElementById(t))return;let i=u("pattern",{id:t,width:9,height:9,patternUnits:"userSpa\
ceOnUse",patternTransform:"rotate(45)"});i.append(u("rect",{x:0,y:0,width:9,height:9,fill:n}),u("rect",{x:0,y:0,width:3,
height:9,fill:o})),s.append(i)}function ae(e,t,o,n,s){return o.handovers.map(i=>{let r=At(s,i),a=T(e,i.geometry,"cm-chan\
ge","cm-fronts",t,!1);return Ko(t._container,r,n.holders[i.from].fill,n.holders[i.to].fill),a.eachLayer(c=>{M(c).style.fill=
`url(#${r})`}),a})}function ce(e,t,o,n){let s=o.holdings.filter(i=>n.includes(i.zone)).map(i=>i.geometry);return["cm-was\
-halo","cm-was"].flatMap(i=>s.map(r=>T(e,r,i,"cm-fronts",t,!1)))}var Z=()=>window.matchMedia("(hover: none)").matches,jo=2400,qo=50,Vo=12,le=()=>/Mac|iP(hone|ad)/.test(navigator.platform)?
"⌘":"Ctrl";function Uo(e){let t=l("div","cm-hint"),o=l("span");t.setAttribute("aria-hidden","true"),t.append(o),e.append(
t);let n=new Set,s;return i=>{n.has(i)||(n.add(i),o.textContent=i,t.classList.add("is-shown"),clearTimeout(s),s=setTimeout(
()=>t.classList.remove("is-shown"),Math.max(jo,i.length*qo)))}}function Jo(e,t){e.dragging.disable(),t.addEventListener(
"pointerdown",({pointerType:o})=>{o==="mouse"&&e.dragging.enable()},{capture:!0});for(let o of["pointerup","pointercance\
l"])document.addEventListener(o,()=>setTimeout(()=>e.dragging.disable()))}function he(e,t,o,n){let s=Uo(t),i=e.getContainer();
i.addEventListener("wheel",a=>{a.ctrlKey||a.metaKey||(a.stopImmediatePropagation(),s(o.wheelHint.replace("{button}",le())))},
{capture:!0,passive:!0}),e.on("dragstart",()=>n()&&s(o.dragHint.replace("{button}",le()))),navigator.maxTouchPoints>0&&Jo(
e,i);let r=null;i.addEventListener("touchstart",({touches:a})=>{r=a.length===1?a[0].clientY:null},{passive:!0}),i.addEventListener(
"touchmove",({touches:a})=>{r!==null&&a.length===1&&Math.abs(a[0].clientY-r)>Vo&&s(o.touchHint)},{passive:!0})}var Yo=["ArrowRight","ArrowDown"],Qo=["ArrowLeft","ArrowUp"],zt=({front:e},t)=>t!==null&&(e.id===t||e.id.startsWith(`${t}\
.`)),at=e=>e.getLayers().map(M);function fe(e,t,o,n){let s=e.map(({hit:i})=>at(i)[0]);e.forEach(({front:i,hit:r},a)=>{let c=s[a],
f=tn(i,o);c.dataset.front=i.id,c.setAttribute("role","button"),c.setAttribute("aria-label",f),c.setAttribute("aria-press\
ed","false"),c.setAttribute("tabindex",n&&a===0?"0":"-1"),c.addEventListener("keydown",h=>en(h,s,a,()=>t(i.id))),r.on("c\
lick",h=>{L.DomEvent.stopPropagation(h),r.closeTooltip(),t(i.id)});let m=l("div","cm-tip");m.append(l("b","",ct(i.id,o)),
l("span","",de(i,o))),Z()||r.bindTooltip(m,{sticky:!0,className:"cm-tooltip"})})}function ct(e,t){if(!e)return"";let[o,n]=e.
split(".").map(s=>t.zones[s]?.label??"");return t.front.replace("{one}",()=>o).replace("{other}",()=>n)}var de=(e,t)=>t.
legend.lines.find(o=>o.basis===e.basis)?.text??"",tn=(e,t)=>`${ct(e.id,t)}. ${de(e,t)}`;function en(e,t,o,n){if(e.key===
"Enter"||e.key===" ")n();else if(Yo.includes(e.key))me(t,o,1);else if(Qo.includes(e.key))me(t,o,-1);else return;e.preventDefault(),
e.stopPropagation()}function me(e,t,o){let n=e[(t+o+e.length)%e.length];e[t].setAttribute("tabindex","-1"),n.setAttribute(
"tabindex","0"),n.focus()}function pe(e,t,o){for(let s of e){let i=zt(s,t);for(let a of[s.line,s.hit].flatMap(at))a.classList.
toggle("is-selected",i);let[r]=at(s.hit);r.getAttribute("aria-pressed")!==String(i)&&r.setAttribute("aria-pressed",String(
i))}let n=o&&e.find(s=>zt(s,t));if(n)for(let s of e)at(s.hit)[0].setAttribute("tabindex",s===n?"0":"-1")}function ue(e,t,o,n){
let s=new Map;for(let r of o)if(zt(r,n))for(let a of r.front.differs)s.set(a.join(),a);let i={renderer:t,pane:"cm-points",
radius:7,className:"cm-differs",interactive:!1};return Array.from(s.values(),([r,a])=>L.circleMarker([a,r],i).addTo(e))}var F=class{constructor(t,o,n,s){this.map=t,this.prefix=o,this.words=s,this.items=[],this.earlier=[],this.layers=[],this.
compared=[],this.change=null,this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.renderers=ne(t),this.border=
n.border,this.ground=se(t,this.renderers,n),t.on("click",()=>z({type:"empty"})),this.bands=[],t.on("zoomend",()=>Et(t,this.
bands))}drawBasemap(t){ie(this.map,this.renderers,t,this.border,this.ground)}show(t,o,n,s){this.focusable=s;for(let c of this.
layers)c.remove();let i=it(this.map,this.renderers["cm-zones"],t,this.words,this.prefix);this.items=i.items;let{fronts:r,
bands:a}=re(this.map,this.renderers,t);this.layers=[...i.layers,...r.flatMap(({line:c,hit:f})=>[c,f]),...a.map(c=>c.layer)],
this.fronts=r,this.bands=a,Et(this.map,this.bands);for(let c of this.items)this.dress(c,o,s);fe(r,n,this.words,s)}compare(t){
this.change=t;for(let o of this.compared)o.remove();this.compared=t?ae(this.map,this.renderers["cm-fronts"],t,this.words,
this.prefix):[]}changeAt({lng:t,lat:o}){let n=this.change?.handovers.find(({geometry:i})=>Mt(i,[t,o])),s=i=>this.words.holders[i]?.
label??"";return n?this.words.changed.replace("{from}",()=>s(n.from)).replace("{to}",()=>s(n.to)):""}outline(t,o){for(let n of this.
outlined)n.remove();this.outlined=t?ce(this.map,this.renderers["cm-fronts"],t,o):[]}dress(t,o,n){let s=M(t.path),i=t.holding.
zone;t.aria=[t.zone.name,t.holder.heldBy,t.area].join(`${this.words.comma} `),s.setAttribute("tabindex",n?"0":"-1"),s.setAttribute(
"role","button"),s.setAttribute("aria-label",t.aria),s.setAttribute("aria-pressed","false"),s.dataset.zone=i,s.addEventListener(
"keydown",c=>{(c.key==="Enter"||c.key===" ")&&(c.preventDefault(),o(i))}),t.path.on("click",c=>{L.DomEvent.stopPropagation(
c),t.path.closeTooltip(),o(i,c.latlng)});let r=l("div","cm-tip"),a=l("span");r.append(l("b","",t.zone.name),l("span","",
t.holder.heldBy),l("span","",t.area),a),t.path.on("mousemove",({latlng:c})=>{a.textContent=this.changeAt(c)}),Z()||t.path.
bindTooltip(r,{sticky:!0,className:"cm-tooltip"})}mark(t,o){for(let n of[...this.items,...this.earlier]){let s=M(n.path),
i=n.holding.zone===t.zone;s.classList.toggle("is-selected",i),s.classList.toggle("is-lit",t.zones.includes(n.holding.zone)),
s.classList.toggle("is-filtered",o.size>0&&!o.has(n.holding.controller)),s.getAttribute("aria-pressed")!==String(i)&&s.setAttribute(
"aria-pressed",String(i)),i&&document.activeElement!==s&&n.path.bringToFront()}pe(this.fronts,t.front,this.focusable);for(let n of this.
rings)n.remove();this.rings=ue(this.map,this.renderers["cm-points"],this.fronts,t.front)}zoneAt(t){return this.items.find(
({holding:o})=>Mt(o.geometry,t))?.holding.zone??null}covers(t,o){let n=M(this.ground),s=on(this.ground),i=Math.max(2,Math.
ceil((t.right-t.left)/40)),r=Math.max(1,Math.ceil((t.bottom-t.top)/40));for(let a=0;a<=i;a++)for(let c=0;c<=r;c++)if(s.x=
t.left+(t.right-t.left)*a/i+o.x,s.y=t.top+(t.bottom-t.top)*c/r+o.y,n.isPointInFill(s))return!0;return!1}};function on(e){
return M(e).ownerSVGElement.createSVGPoint()}function rt(e,t){let o=new Intl.NumberFormat(t.locale,{maximumFractionDigits:0}),
n=e.bounds?t.areaRange:t.area,[s,i]=e.bounds||[0,0];return n.replace("{km2}",o.format(e.km2)).replace("{low}",o.format(s)).
replace("{high}",o.format(i))}function ge(e,t,o,n,s){let i=l("div","cm-under"),r=l("button","cm-chosen"),a=l("span","cm-chosen-text"),c=l("b"),f=l("sp\
an"),m=l("span","cm-more"),h=l("span","","↓");return h.setAttribute("aria-hidden","true"),m.append(l("span","cm-spoken",
t.more),h),r.type="button",a.append(c,f),r.append(a,m),r.addEventListener("click",xe),i.append(r,o,nn(e,t,s)),e.stage.after(
i),{show(d,p,w=!1){let y=n().filter(k=>k.holding.zone===p).map(k=>w?`${k.holder.heldBy}${t.comma} ${rt({...k.holding,bounds:null},
t)}`:k.holder.heldBy);c.textContent=d||t.nothing,f.textContent=d?y.join(" · "):t.tapHint,m.hidden=r.disabled=!Tt(),V(e.
frame)},add(d){d&&(f.textContent=d)}}}function ye({words:e,canvas:t},{zone:o,front:n,at:s,places:i}){if(o)return[e.zones[o]?.
name??"",o,!0];if(s)return[e.pointOffer,t.zoneAt(s)];let r=i.length===1&&!n?e.places.find(({id:a})=>a===i[0]):null;return r?
[r.name,t.zoneAt(r.at)]:[ct(n,e),null]}function nn(e,t,o){let n=l("button","cm-fold",t.fold);return n.type="button",e.side.
id="cm-folded",n.setAttribute("aria-controls",e.side.id),n.setAttribute("aria-expanded","false"),n.addEventListener("cli\
ck",()=>{let s=e.frame.classList.toggle("is-unfolded");if(n.setAttribute("aria-expanded",String(s)),o(),!s)return;let i=()=>e.
side.scrollIntoView({block:"nearest"});i(),window.addEventListener("resize",i,{once:!0})}),n}async function we(e,t,{change:o,before:n,ground:s}){try{return await Promise.all([t&&e(t),o&&e(o),n&&s.length?e(n):null])}catch(i){
return reportError(i),null}}function Pt(e){return JSON.stringify([e.zone,e.front,e.at,e.zones,e.places])}function D(e){return e.parts.frame.classList.
contains("is-beside")}function Ot(e,t){return JSON.stringify([e.day,t.places,D(e)&&[t.zone,t.zones]])}function be(e,t,o){
let n=e.canvas.items.filter(({holding:s})=>o.includes(s.zone)||o.includes(s.controller));return n.length?{...t,zones:n.map(
({holding:s})=>s.zone),places:[]}:t}function ve(e,t){return t?{...e,holdings:[...e.holdings,...t.holdings],fronts:[...e.
fronts,...t.fronts]}:e}function Le(e,t,o,n){return o.map(s=>{let i=[s.at[1],s.at[0]],r={renderer:t,pane:"cm-points",className:`cm-point ${s.agrees?
"agrees":"differs"}`},a=s.agrees?L.circleMarker(i,Object.assign({radius:4},r)):sn(i,r),c=l("div","cm-tip");return c.append(
l("b","",s.name),l("span","",n.points[s.agrees?"agrees":"differs"].replace("{holder}",ke(n,s.controller)).replace("{pain\
ted}",ke(n,s.painted)))),a.bindTooltip(c,{className:"cm-tooltip"}).addTo(e)})}function ke(e,t){return t&&e.holders[t]?.label||
"?"}function sn([e,t],o){return L.polyline([[[e-.02,t-.02],[e+.02,t+.02]],[[e-.02,t+.02],[e+.02,t-.02]]],o)}var Ct=!1;function lt(e,t,o){let n=L.latLngBounds([]);for(let s of e)o.zones.includes(s.holding.zone)&&n.extend(s.path.getBounds());
for(let s of t)o.places.includes(s.id)&&n.extend([s.at[1],s.at[0]]);return n}function U(e,t,o,n=1.6){let s=window.matchMedia(
"(prefers-reduced-motion: reduce)").matches,i=t.pad(.35),r={maxZoom:o+n,animate:!s,duration:.7};s?e.fitBounds(i,r):e.flyToBounds(
i,r)}function Se(){Ct=!0}function Me(e){if(!Ct)return;Ct=!1;let t=L.latLngBounds([]);for(let o of e.canvas.outlined)t.extend(
o.getBounds());t.isValid()?U(e.map,t,e.homeZoom(),2.8):e.refit()}var g=null,b={...$,stamp:0},_t=null,mt,ht=null,Ee=null,ze=new Set,Te=!1,Pe=[],$t=null,Ae=null;function Oe(e,t,o){g=e,mt=
t,$t=o}function Ce(e){e.named=Ot(e,b),e.finished=!0,Bt()}function _e(){_t&&C(_t)}var A=()=>b;function $e(e){ze=e,g&&J(g)}
function Ne(e){Pe=e,g?.finished&&J(g)}function Be(e){Te=e,g&&He(g)}function Nt(e,t){e.day=t.day,e.main=t.main,e.statements=
t.statements,e.shownDay=t,e.legend.show(t),e.canvas.show(t,e.acts.ground,e.acts.front,!0);for(let o of e.insets)o.canvas.
show(t,e.acts.zone,e.acts.front,!1);j(e.parts,e.words,t)}function Ie(e,t){Jt(e,t),e.shownDay&&e.legend.show(ve(e.shownDay,
t)),e.labels.place(),J(e)}async function rn(e,t,{change:o=null,before:n=null,ground:s=[]}){let i=[t,o,n,...s].join("|");
if(ht===i){Ee===i&&z({type:"drawn",day:e.day,file:t});return}ht=i;let r=await we(mt,$t===t?null:t,{change:o,before:n,ground:s});
if(ht!==i||(r||(ht=null),!r))return;let[a,c,f]=r;a&&Nt(e,a),$t=t;for(let m of Re(e))m.compare(c),m.outline(f,s);e.legend.
changed(c),e.legend.key("outline",!!f),e.swipe.follow(e.shownDay?.labels[e.words.language]??"",n?()=>mt(n):null),Me(e),(a||
Ae!==o)&&J(e),Ae=o,Ee=i,z({type:"drawn",day:e.day,file:t})}function Re(e){return[e.canvas,...e.insets.map(t=>t.canvas)]}
function C(e){if(!g?.finished){_t=e;return}if(e.stamp<b.stamp)return;let t=Pt(b);b=Object.assign({},b,e),Pt(b)!==t&&J(g),
g.pointsFile!==(b.points||null)&&(g.pointsFile=b.points||null,He(g)),e.day&&rn(g,e.day,e)}async function He(e){let t=b.points||
null;e.parts.frame.classList.toggle("has-points",!!t);let o=Te&&t?await mt(t):{points:[]};if((b.points||null)===t){for(let n of e.
points)n.remove();e.points=Le(e.map,e.canvas.renderers["cm-points"],o.points,e.words)}}function J(e){let{parts:t,labels:o}=e;
B(t.frame),t.frame.classList.toggle("has-selection",!!b.zone);let n=be(e,b,Pe);t.frame.classList.toggle("has-highlight",
n.zones.length+n.places.length>0);for(let i of Re(e))i.mark(n,ze);for(let i of S(t.frame,".cm-conference-place"))i.classList.
toggle("is-lit",b.places.includes(i.dataset.place??""));e.chosen.show(...ye(e,b)),e.spot.show(b.at,e.canvas.renderers["c\
m-points"]);let s=Ot(e,b);if(s===e.named)o.mark();else for(let i of[o,...e.insets.map(r=>r.labels)])i.place();e.named=s}
function Ze(e){let t=g?.statements[e];t&&C({...b,zones:t.zones,places:t.places})}function Fe(e){let t=g?.statements[e];if(!g||
!t)return;let o=lt(g.canvas.items,g.words.places,t);o.isValid()?U(g.map,o,g.homeZoom()):g.refit()}function ft(){return b.
stamp+=1,b.stamp}var Y=()=>{g?.finished&&(g.refit(),g.labels.place())},Bt=()=>{g?.parts.frame.classList.contains("is-nar\
row")&&D(g)!==dt()&&Y()},Q=()=>g?.map,De=()=>g?.day,_=()=>g?.canvas,We=()=>g?.legend;var Xe=!1,Ge=!1;function E(){if(Ge)return window;try{if(window.parent.document)return window.parent}catch(e){if(!(e instanceof DOMException))
throw e}return window}function z(e){let t=e.type!=="ready"&&e.type!=="drawn",o={stamp:t?ft():0,...e},n=E();t&&!Ge&&!n.ControlMapPage?.
channel()&&(n.controlmapAct=o),n.dispatchEvent(new n.CustomEvent("controlmap",{detail:o}))}function Tt(){return S(E().document,
".cm-panel").find(e=>e.offsetParent)}function dt(){let{page:e}=document.body.dataset;return e?e!=="map":E()!==window&&!!window.
frameElement?.closest('[class*="-page"]:not(.st-key-map-page)')}async function xe(){document.fullscreenElement&&await document.
exitFullscreen();let e=Tt();e&&(e.tabIndex=-1,e.scrollIntoView(),e.focus({preventScroll:!0}))}var cn=([e,t,o])=>.299*e+.587*
t+.114*o;function B(e){let t=E().document.querySelector(".stApp"),o=t&&getComputedStyle(t).backgroundColor.match(/[\d.]+/g),
n=o?cn(o.map(Number))<110:window.matchMedia("(prefers-color-scheme: dark)").matches;document.documentElement.classList.toggle(
"cm-dark",n),e.classList.toggle("is-dark",n),Xe||ln(e,t),Xe=!0}function ln(e,t){let o=()=>B(e);t&&new MutationObserver(o).
observe(t,{attributes:!0,attributeFilter:["class","style"]}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",o)}function Ke(){let t=S(document,'link[rel="stylesheet"]').filter(n=>!n.sheet),o=n=>new Promise(s=>{for(let i of[
"load","error"])n.addEventListener(i,s,{once:!0})});return Promise.all(t.map(o))}function V(e){window.Streamlit&&e.classList.
contains("is-narrow")&&window.Streamlit.setFrameHeight(Math.ceil(e.scrollHeight)+2)}var pt=null;function je(e){let t=document.querySelector(".cm-frame"),o=Q(),n=E().document,s=n.querySelector(".cm-here");
s&&(s.textContent=n.location.href);for(let i of[n.documentElement,document.documentElement])i.classList.toggle("is-print\
ed",e);!t||!o||(e?(pt={center:o.getCenter(),zoom:o.getZoom()},document.documentElement.classList.remove("cm-dark"),t.classList.
remove("is-dark")):B(t),Y(),!e&&pt&&o.setView(pt.center,pt.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>je(
!0));window.addEventListener("afterprint",()=>je(!1));function W(e){z({type:"zone",id:e}),C({...$,zone:e,stamp:A().stamp})}function hn(e){z({type:"front",id:e}),C({...$,front:e,
stamp:A().stamp})}function It(e){let t=_(),o=t?.words.places.find(s=>s.id===e),n=o&&t?.zoneAt(o.at);return{...$,zones:n?
[n]:[],places:[e]}}function Rt(e){z({type:"place",id:e}),C({...It(e),stamp:A().stamp})}function qe(e,t){z({type:"at",id:e}),
C({...$,at:t,stamp:A().stamp})}function Ve(e){return{zone:W,ground:(o,n)=>{W(o),n&&e(n)},front:hn}}var mn=2.2;function Ue(e,t){let o=_();if(!o)return;let n=i=>i===e?[t]:[],s=lt(o.items,o.words.places,{zones:n("zone"),places:n(
"place")});s.isValid()&&U(o.map,s,o.map.getMinZoom(),mn)}function fn(){let e=_(),{at:t,places:o,zone:n}=A(),s=e?.words.places.
find(({id:a})=>a===o[0]),i=e?.items.find(({holding:a})=>a.zone===n),r=t??s?.at??i?.holding.label_spots[0];return r?L.latLng(
r[1],r[0]):null}function Je(e){let{zoomIn:t}=e;e.zoomIn=(o,n)=>{let s=fn();return!s||!e.getBounds().contains(s)?t.call(e,
o,n):e.setZoomAround(s,e.getZoom()+(o??e.options.zoomDelta??1),n)}}var Zt="cm-incidents",dn=18,pn=44,un=2.6,Ht=30,gn=.006,Ye=[],Ft=[],ut=null,Dt=null;function gt(e){let t=_();t&&(Ft=e,ut!==
t&&t.map.on("zoomend",()=>Wt(t)),ut=t,t.map.getPane(Zt)||(t.map.createPane(Zt).style.zIndex="620"),Wt(t),We()?.key("even\
ts",Ft.length>0))}function Wt(e){for(let t of Ye)t.remove();Ye=wn(e,Ft).map(t=>bn(e,t))}var yn=e=>!!(Dt&&e.some(({at:t})=>xn(
t,Dt))),xn=(e,t)=>e.every((o,n)=>Math.abs(o-t[n])<gn);function to(e){Dt=e,ut&&Wt(ut)}function wn(e,t){let o=new Map,n=[];
for(let s of t){let{x:i,y:r}=e.map.project([s.at[1],s.at[0]]),[a,c]=[Math.floor(i/Ht),Math.floor(r/Ht)],m=[-1,0,1].flatMap(
d=>[-1,0,1].flatMap(p=>o.get(`${a+d} ${c+p}`)??[])).find(d=>Math.hypot(d.x-i,d.y-r)<Ht);if(m){m.count+=s.count,m.spots.push(
s);continue}let h={at:[s.at[1],s.at[0]],count:s.count,spots:[s],x:i,y:r};n.push(h),o.set(`${a} ${c}`,[...o.get(`${a} ${c}`)??
[],h])}return n}function bn(e,t){let{at:o,count:n,spots:s}=t,i=Math.min(pn,dn+un*Math.sqrt(n-1)),r=s.length>1?e.words.legend.
cluster.replace("{n}",String(n)):s[0].label,a=L.divIcon({html:kn(e,t,i),className:"cm-event-mark",iconSize:[i,i]}),c=L.marker(
o,{icon:a,pane:Zt,keyboard:!0,title:"",alt:r}).addTo(e.map);return c.getElement()?.setAttribute("aria-label",r),c.getElement()?.
classList.toggle("is-lit",yn(s)),c.bindTooltip(l("div","cm-tip",r),{className:"cm-tooltip",offset:[0,-i/2],direction:"to\
p"}),s.length>1&&e.map.getZoom()<e.map.getMaxZoom()?c.on("click",()=>e.map.fitBounds(L.latLngBounds(s.map(m=>[m.at[1],m.
at[0]])).pad(.3))):c.bindPopup(()=>Ln(s),{className:"cm-event-popup",maxWidth:260,minWidth:180}).on("popupopen",vn),c}function vn({
popup:e}){let t=e.getElement(),o=t?.closest(".cm-stage");if(!t||!o)return;let n=o.getBoundingClientRect().top-t.getBoundingClientRect().
top;n>0&&(t.style.marginBottom=`${Number.parseFloat(getComputedStyle(t).marginBottom)-n}px`)}function kn(e,{count:t,spots:o},n){
let s=n/2,i=u("svg",{width:n,height:n,viewBox:`0 0 ${n} ${n}`,"aria-hidden":"true"});if(i.append(u("path",{d:Qe(s,s-1),class:"\
cm-event"})),t>1){let r=u("text",{x:s,y:s,class:"cm-event-count"});r.textContent=String(t),i.append(r)}else{let r=e.words.
holders[o[0].holder]||{fill:"#888"},a=u("path",{d:Qe(s,s-4.5),class:"cm-event-inner"});a.style.fill=r.fill,i.append(a)}return i}
var Qe=(e,t)=>`M${e},${e-t} L${e+t},${e} L${e},${e+t} L${e-t},${e} Z`;function Ln(e){let t=l("div","cm-event-details");for(let o of e){
t.append(l("p","cm-event-label",o.label));let n=l("ul");for(let[s,i]of o.rows){let r=l("li");r.append(l("b","",s)),i&&r.
append(` ${i}`),r.dir="auto",n.append(r)}o.rest&&n.append(l("li","",o.rest)),n.children.length&&t.append(n)}return t}function I(e,t,o,n,s){let i=l("a",t);i.href="#",i.role="button",i.setAttribute("aria-label",o);let r=u("svg",{viewBox:"0\
 0 16 16",class:"cm-icon"});return r.append(u("path",{d:n})),i.append(r),L.DomEvent.on(i,"click",L.DomEvent.stop).on(i,"\
click",s),i.addEventListener("keydown",a=>{a.key===" "&&(a.preventDefault(),i.click())}),e.zoomControl.getContainer()?.append(
i),i}function eo(e,t,o){if(!document.fullscreenEnabled)return;let n=I(e,"cm-full",o.fullScreen,"M2 6V2h4m4 0h4v4m0 4v4h-\
4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():t.requestFullscreen().catch(()=>{n.hidden=!0})}),
s=()=>n.setAttribute("aria-pressed",String(!!document.fullscreenElement));document.addEventListener("fullscreenchange",s),
s()}var Sn=54,Mn=12.2,En=130,An=200,zn=1.12,Tn=.48;function Xt({frame:e,head:t}){let o=E(),n=Number.parseFloat(o.getComputedStyle(
o.document.documentElement).fontSize),s=o===window?e:window.frameElement,i=Math.max(0,s.getBoundingClientRect().top+o.scrollY)+
t.offsetHeight,r=o.innerHeight-i-Sn-Mn*n;if(r<An&&!e.classList.contains("is-tight"))return e.classList.add("is-tight"),Xt(
{frame:e,head:t});let a=Math.min(e.clientWidth*zn,o.innerHeight*Tn);return Math.round(Math.max(En,Math.min(a,r)))}var Pn=640,On=20,oo=168,no=28,Cn=36,_n=8e3,so={zoom:0,moved:0};function io(e,t){let o=l("div","cm-frame");o.dir=t.direction,
o.lang=t.language,e.before(o);let n=l("div","cm-head"),s=l("div","cm-title",t.title);s.id="cm-title",o.setAttribute("rol\
e","region"),o.setAttribute("aria-labelledby",s.id);for(let h of document.querySelectorAll('meta[name="viewport"]'))h.setAttribute(
"content","width=device-width, initial-scale=1");let i=l("div","cm-subtitle"),r=l("div","cm-finding");n.append(s,r,i);let a=l(
"div","cm-stage");a.append(e);let c=l("div","cm-side"),f=l("div","cm-foot"),m=l("div","cm-source",t.source);return f.append(
m),o.append(n,a,c,f),{frame:o,head:n,stage:a,side:c,foot:f,title:s,finding:r,subtitle:i,source:m}}function $n(e,t,o,n,s){
if(e)return[{from:[4,Math.round(n*.06)],to:[6,Math.round(n*(t?.06:.14))],...so}];let i=[];for(let[r,a]of o)for(let c=0;c<=
oo;c+=no)for(let f=0;f<=oo;f+=no){let m=[r===null?6+c:r,8],h=[a===null?6+c:a,10+f],d=s(L.point(m).add(h));Number.isFinite(
d)&&i.push({from:m,to:h,zoom:d,moved:c+f})}return i.length?i.sort((r,a)=>a.zoom-r.zoom||r.moved-a.moved):[{from:[0,0],to:[
0,0],...so}]}function Nn(e,t,o){let n=o.offsetWidth+14;return e.frame.dir==="rtl"?[[null,n],[t.offsetWidth+14,null]]:[[n,
null]]}function ro(e,t){let{x:o,y:n,width:s,height:i}=e.getBoundingClientRect();return new DOMRect(o,n-t,s,i+t)}function ao(e,t,o,n,s,i){
let r=e.frame.clientWidth<Pn,a=r&&dt();e.frame.classList.toggle("is-narrow",r),e.frame.classList.toggle("is-beside",a),e.
frame.classList.remove("is-tight"),r&&e.frame.style.setProperty("--cm-stage",`${Xt(e)}px`);let c=r?e.side:e.stage;if(n.parentNode!==
c&&c.append(s,n),t.invalidateSize({animate:!1}),Math.min(e.stage.clientWidth,e.stage.clientHeight)<On)return r;let f=L.latLngBounds(
[[o[1],o[0]],[o[3],o[2]]]),m=r?[]:[n,...S(s,":scope > *")];for(let h of $n(r,a,Nn(e,n,s),e.stage.clientHeight,d=>t.getBoundsZoom(
f,!1,d)))if(t.fitBounds(f,{animate:!1,paddingTopLeft:h.from,paddingBottomRight:h.to}),!m.some(d=>i(ro(d,d===n?Cn:0))))break;
return Bn(t.zoomControl.getContainer(),i),r}function Bn(e,t){let o=()=>S(e,"a").some(i=>t(ro(i,0))),n=e.parentElement,s=n?.
parentElement&&S(n.parentElement,".leaflet-top").find(i=>i!==n);!n||!s||!o()||(s.append(e),o()&&n.append(e))}function co(e,t,o){
let n=L.Control.Scale.extend({_updateMetric(i){let r=this._getRoundNum(i)/1e3,a=new Intl.NumberFormat(o.locale).format(r);
this._updateScale(this._mScale,o.distance.replace("{km}",a),r*1e3/i)}}),s=new n({imperial:!1,maxWidth:110}).addTo(e).getContainer();
s&&t.prepend(s)}function lo(e,t){t.direction==="rtl"&&e.zoomControl.setPosition("topright"),S(e.zoomControl.getContainer(),
"a").forEach((n,s)=>{n.title="",n.setAttribute("aria-label",s===0?t.zoomIn:t.zoomOut)})}function ho(e,t,o){if(o.base.choices.
length<2)return;let n=l("label","cm-base",`${o.base.label} `),s=l("select");for(let c of o.base.choices)s.append(new Option(
c.name,c.id));n.append(s);let i=l("span","cm-credit");t.foot.append(n,i);let r=null,a;s.addEventListener("change",()=>{let c=o.
base.choices.find(m=>m.id===s.value);if(r&&r.remove(),r=null,clearTimeout(a),i.textContent=c?.credit??"",t.frame.classList.
remove("has-raster"),!c?.url)return;let f=()=>{i.textContent=o.base.silent};r=L.tileLayer(c.url,{maxZoom:18,pane:"cm-ras\
ter"}).addTo(e),r.once("tileerror",f),a=setTimeout(f,_n),r.once("tileload",()=>{clearTimeout(a),i.textContent=c.credit,t.
frame.classList.add("has-raster")})})}function mo(e,t){let o=l("div","cm-insets"),n=[];for(let s of e.insets){let i=l("div","cm-inset"),r=l("div","cm-inset-ma\
p");i.append(l("div","cm-inset-name",t.insets[s.id]),r),o.append(i),n.push({holder:r,inset:s})}if(t.conference.places.length){
let s=l("div","cm-inset cm-conference");s.append(l("div","cm-inset-name",t.conference.title));for(let i of t.conference.
places){let r=l("div","cm-conference-place");r.dataset.place=i.id;let a=l("span","cm-arrow","↑");a.style.transform=`ro\
tate(${i.bearing}deg)`,a.setAttribute("aria-hidden","true"),r.append(a,l("span","",i.name),l("span","cm-far",i.distance)),
s.append(r)}o.prepend(s)}return{insets:o,maps:n}}function v(e,t,o,n){return{left:e,top:t,right:e+o,bottom:t+n}}function tt(e,t){return e.left<t.right+2&&t.left<e.right+2&&
e.top<t.bottom+2&&t.top<e.bottom+2}function et(e,t){return e.left>=t.left&&e.right<=t.right&&e.top>=t.top&&e.bottom<=t.bottom}
function yt(e){let t=e.split(" "),o=Math.ceil(t.length/2);return t.length>1?[e,`${t.slice(0,o).join(" ")}
${t.slice(o).join(" ")}`]:[e]}var P=2,In=12e3,Rn=5e3,Gt=-1,fo=-2,po=e=>(e*37+11)%256;function Hn(e){let t=new Int16Array(e.length/4);for(let o=0,n=0;o<
t.length;o++,n+=4)e[n+3]===0?t[o]=Gt:t[o]=e[n+3]===255&&e[n+1]===po(e[n])?e[n]-1:fo;return t}var xt=class{constructor(t,o,n){
this.columns=Math.max(1,Math.ceil(o.x/P)),this.rows=Math.max(1,Math.ceil(o.y/P));let s=document.createElement("canvas");
s.width=this.columns,s.height=this.rows;let i=s.getContext("2d",{willReadFrequently:!0});i.setTransform(1/P,0,0,1/P,-n.x/
P,-n.y/P),t.forEach((r,a)=>{i.fillStyle=`rgb(${a+1},${po(a+1)},0)`,i.fill(new Path2D(M(r.path).getAttribute("d")??""),"e\
venodd")}),this.index=Hn(i.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(t.length);for(let r of this.
index)r>=0&&(this.extent[r]+=P*P)}at(t,o){let n=Math.floor(t/P),s=Math.floor(o/P);return n<0||s<0||n>=this.columns||s>=this.
rows?Gt:this.index[s*this.columns+n]}holds(t,o){if(this.at(o.left,o.top)!==t||this.at(o.right,o.bottom)!==t)return!1;for(let n=o.
top;n<=o.bottom;n+=4)for(let s=o.left;s<=o.right;s+=4)if(this.at(s,n)!==t)return!1;return!0}hidden(t){let o=0,n=0;for(let s=t.
top;s<=t.bottom;s+=6)for(let i=t.left;i<=t.right;i+=6)o+=this.weight(this.at(i,s)),n++;return o/n}weight(t){if(t===Gt)return 0;
let o=t===fo?0:this.extent[t];return o>In?.35:o>Rn?1.4:4}};var Zn=[18,28,40,54,70,88,108,130,156,186,220,260],uo=24,Fn=6,Dn=12,Wn=110,Xn=300,Gn=900,Kn=90,jn=3e3;function qn(e,t,o,n){
let s=(i,r,a)=>Math.sign((r.x-i.x)*(a.y-i.y)-(r.y-i.y)*(a.x-i.x));return s(e,t,o)!==s(e,t,n)&&s(o,n,e)!==s(o,n,t)}function Kt(e,t,o){
let n=o.x-t.x,s=o.y-t.y;if(Math.max(t.x,o.x)<e.left||Math.min(t.x,o.x)>e.right||Math.max(t.y,o.y)<e.top||Math.min(t.y,o.
y)>e.bottom)return!1;let i=s*(e.left-t.x),r=s*(e.right-t.x),a=n*(e.top-t.y),c=n*(e.bottom-t.y);return Math.max(a,c)>=Math.
min(i,r)&&Math.min(a,c)<=Math.max(i,r)}function Vn(e,t){return t.x>=e.left-4&&t.x<=e.right+4&&t.y>=e.top-4&&t.y<=e.bottom+
4}function Un(e,t){return{x:Math.max(t.left,Math.min(e.x,t.right)),y:Math.max(t.top,Math.min(e.y,t.bottom))}}function wt(e,t,o,n,s){
let i=[];for(let r of Zn)for(let a=0;a<uo;a++){let c=2*Math.PI*a/uo,f=t.x+Math.cos(c)*(r+n/2),m=t.y+Math.sin(c)*(r+s/2),
h=v(f-n/2,m-s/2,n,s);if(!e.free(h))continue;let d=Un(t,h),p=Math.hypot(d.x-t.x,d.y-t.y),w=e.taken.filter(k=>!Vn(k,t)&&Kt(
k,t,d)).length,y=p+p*p/Kn;i.push({form:o,box:h,wide:Jn(h),end:d,cost:y+Wn*e.ground.hidden(h)+Xn*w})}return i}function Jn(e){
return v(e.left-4,e.top-4,e.right-e.left+8,e.bottom-e.top+8)}function Yn(e,t){if(tt(e.chosen.box,t.chosen.box))return 1/0;
let o=[qn(e.spot,e.chosen.end,t.spot,t.chosen.end),Kt(e.chosen.wide,t.spot,t.chosen.end),Kt(t.chosen.wide,e.spot,e.chosen.
end)];return Gn*o.filter(Boolean).length}function Qn(e,t){let o=null,n=1/0;for(let s of e.room){if(s.cost>=n)break;let i=s.
cost;for(let r of t){if(i>=n)break;r.chosen&&(i+=Yn({spot:e.spot,chosen:s},{spot:r.spot,chosen:r.chosen}))}i<n&&(o=s,n=i)}
return e.chosen=o,n}function ts(e){let t=[e,e.slice().sort((o,n)=>o.room.length-n.room.length)];for(let o=1;o<Math.min(Dn,
e.length);o++){let n=e.slice(o).concat(e.slice(0,o));t.push(o%2?n.reverse():n)}return t}function go(e){let t=[],o=1/0;for(let n of ts(
e)){for(let i of e)i.chosen=null;let s=1/0;for(let i=0;i<Fn;i++){let r=s;s=0;for(let a of n)s+=Math.min(jn,Qn(a,n.filter(
c=>c!==a&&c.chosen)));if(s===r)break}s<o&&(o=s,t=e.map(i=>i.chosen))}e.forEach((n,s)=>{n.chosen=t[s]})}var es=160;function os({options:e},t){let o=e.most?.()??t.length;if(t.length<=o)return t;let n=e.foremost?.()??[],s=r=>(r.
right-r.left)*(r.bottom-r.top),i=([r,a])=>(n.includes(r.holding.zone)?1e12:r.zone.silent?0:1e9)+s(a);return t.slice().sort(
(r,a)=>i(a)-i(r)).slice(0,o)}function yo(e,[t,o]){return Math.min(o.right-o.left,o.bottom-o.top)<st?{x:(o.left+o.right)/
2,y:(o.top+o.bottom)/2}:e.at(t.holding.label_spots[0])}function ns({view:e,covered:t},{x:o,y:n}){let s=v(o,n,0,0);return et(
s,e)&&!t.some(i=>et(s,i))}function xo(e,t){let o=t.filter(s=>ns(e,yo(e,s))),n=os(e,o).map(([s,i])=>{let r=yo(e,[s,i]),a=ss(
e,s),c=yt(s.zone.label).flatMap(m=>{a.textContent=m;let[h,d]=e.sized(`callout${m}`,a);return wt(e,r,m,h,d).filter(({end:p})=>Math.
hypot(p.x-r.x,p.y-r.y)<=es)});return{element:a,spot:r,room:c.sort((m,h)=>m.cost-h.cost),chosen:null}});jt(e,n);for(let{element:s,
chosen:i}of n)i&&(s.textContent=i.form)}function jt(e,t){go(t);for(let{element:o,spot:n,chosen:s}of t){if(!s){o.remove();
continue}e.put(o,s.box),is(e,n,s.end)}}function ss(e,t){let o=l("button","cm-label cm-callout",t.zone.label);return o.type=
"button",o.dataset.zone=t.holding.zone,o.setAttribute("aria-label",t.aria),o.style.setProperty("--holder",t.holder.fill),
o.style.setProperty("--holder-dark",t.holder.dark),o.addEventListener("click",n=>{n.stopPropagation(),e.options.choose(t.
holding.zone)}),o}function is(e,t,o){let n=Math.min(t.x,o.x)-3,s=Math.min(t.y,o.y)-3,i={width:Math.abs(t.x-o.x)+6,height:Math.
abs(t.y-o.y)+6},r=u("svg",{class:"cm-leader",...i,"aria-hidden":"true"});r.style.transform=`translate(${n+e.origin.x}px,${s+
e.origin.y}px)`;let a=u("line",{x1:t.x-n,y1:t.y-s,x2:o.x-n,y2:o.y-s});r.append(a,u("circle",{cx:t.x-n,cy:t.y-s,r:2})),e.
root.prepend(r);let c=Math.ceil(Math.hypot(o.x-t.x,o.y-t.y)/5);for(let f=0;f<=c;f++){let m=t.x+(o.x-t.x)*f/Math.max(1,c),
h=t.y+(o.y-t.y)*f/Math.max(1,c);e.taken.push(v(m-1,h-1,2,2))}}var rs=26,as=300,cs=80;function ls(e){let t=Math.ceil(e.length/rs),o=Math.ceil(e.length/t)+2;return e.split(" ").reduce(
(n,s)=>{let i=n.at(-1);return i===void 0||i.length+s.length>=o?n.push(s):n[n.length-1]=`${i} ${s}`,n},[]).join(`
`)}var hs=(e,t)=>Math.hypot(t.x-e.x,t.y-e.y)<=cs;function wo(e,t){let o=t.map(({at:n,text:s})=>{let i=ls(s),r=l("div","c\
m-label cm-remark",i),[a,c]=e.sized(`remark${i}`,r),f=e.at(n),h=wt(e,f,i,a,c).map(p=>({...p,cost:p.cost+as*e.ground.hidden(
p.box)})).filter(({end:p})=>hs(f,p)).sort((p,w)=>p.cost-w.cost);return{element:r,spot:f,room:h,chosen:null}});jt(e,o)}var ms=3;function vo(e,t){let o=[],n=new Set;t.forEach((s,i)=>{if(n.has(s.holding.zone))return;n.add(s.holding.zone);let r=fs(
e,s);if(!r)return;(Math.min(r.right-r.left,r.bottom-r.top)<st||!ds(e,s,i,r))&&o.push([s,r])}),xo(e,o)}function fs(e,t){let o=t.
path.getBounds(),n=e.map.latLngToContainerPoint(o.getNorthWest()),s=e.map.latLngToContainerPoint(o.getSouthEast());return s.
x<0||s.y<0||n.x>e.view.right||n.y>e.view.bottom?null:{left:n.x,top:n.y,right:s.x,bottom:s.y}}function ds(e,t,o,n){let s=t.
zone.label.split(" ");if(n.right-n.left<ms*Math.max(...s.map(a=>a.length)))return!1;let i=yt(t.zone.label),r=t.holding.label_spots.
map(a=>e.at(a));return[""," is-small"].some(a=>i.some(c=>bo(e,t,o,c+a,c,a,r))||i.some(c=>bo(e,t,o,c+a,c,a,ps(e,n,r[0]))))}
function ps(e,t,o){let n=[],s=Math.max(5,Math.ceil((t.right-t.left)/40));for(let i=Math.max(t.left,0);i<Math.min(t.right,
e.view.right);i+=s)for(let r=Math.max(t.top,0);r<Math.min(t.bottom,e.view.bottom);r+=s)n.push({x:i,y:r,far:Math.hypot(i-
o.x,r-o.y)});return n.sort((i,r)=>i.far-r.far)}function bo(e,t,o,n,s,i,r){let a=l("div",`cm-label cm-zone-name${i}`,s);a.
dataset.zone=t.holding.zone,a.style.setProperty("--holder-dark",t.holder.dark),a.style.setProperty("--holder-light",t.holder.
light);let[c,f]=e.sized(`zone${n}`,a);for(let m of r){let h=v(m.x-c/2,m.y-f/2,c,f);if(e.ground.holds(o,h)&&e.free(h))return e.
put(a,h),!0}return a.remove(),!1}var us={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},X=class{constructor(t,o){this.map=t,this.options=o,this.
root=l("div","cm-label-layer leaflet-zoom-hide"),t.getPane("cm-labels")?.append(this.root),this.sizes=new Map,this.scene=
null,this.first=null,this.taken=[],this.covered=[],this.view=v(0,0,0,0),this.origin=L.point(0,0),this.ground=null,this.begun=
!1,t.on("zoomstart",()=>{this.root.replaceChildren(),this.scene=null}),t.on("resize",()=>{this.sizes.clear(),this.scene=
null});let n=()=>queueMicrotask(()=>{this.begun&&this.items().length&&this.place()});t.on("moveend resize",n)}sized(t,o){
this.root.append(o);let n=this.sizes.get(t)??[Math.ceil(o.offsetWidth),Math.ceil(o.offsetHeight)];return this.sizes.set(
t,n),n}place(){this.begun=!0;let t=this.items(),o=this.options.obstacles().map(i=>this.fromScreen(i)),n=this.map.zoomControl?.
getContainer(),s=JSON.stringify([[n?.offsetWidth,n?.offsetHeight],this.map.getZoom(),this.map.getCenter(),this.map.getSize(),
o,this.options.lit(),this.options.foremost?.(),this.options.unnamed?.()]);(s!==this.scene||t[0].path!==this.first)&&this.
placeAll(t,o),this.scene=s,this.first=t[0].path,this.mark()}mark(){for(let t of S(this.root,".cm-callout")){let o=t.dataset.
zone===this.options.selected();t.classList.toggle("is-selected",o),t.setAttribute("aria-pressed",String(o))}}items(){let t=this.
options.ground??this.options.zones;return t?t():[]}placeAll(t,o){this.root.replaceChildren(),this.origin=this.map.containerPointToLayerPoint(
[0,0]);let n=this.map.getSize();this.view=v(2,2,n.x-4,n.y-4),this.taken=[...o],this.covered=o;let s=this.map.zoomControl?.
getContainer();s&&this.taken.push(this.fromScreen(s.getBoundingClientRect())),this.ground=new xt(t,n,this.origin);for(let r of this.
options.lit())this.placePoint(r,"is-lit",!0);for(let r of this.options.places)r.rank==="capital"&&this.placePoint(r);this.
options.zones&&!this.options.unnamed?.()&&vo(this,t);let i=this.map.getZoom()-this.options.homeZoom();for(let r of ee.slice(
1))if(!(i+.01<us[r]-(this.options.eager||0)))for(let a of this.options.places)a.rank===r&&this.placePoint(a);wo(this,this.
options.remarks?.()??[]);for(let r of this.options.areas)this.placeArea(r)}fromScreen(t){let o=this.map.getContainer().getBoundingClientRect();
return v(t.left-o.left,t.top-o.top,t.width,t.height)}free(t){return et(t,this.view)&&!this.taken.some(o=>tt(t,o))}put(t,o){
this.taken.push(o),t.style.transform=`translate(${Math.round(o.left+this.origin.x)}px,${Math.round(o.top+this.origin.y)}\
px)`}at(t){return this.map.latLngToContainerPoint([t[1],t[0]])}placePoint(t,o="",n=!1){let s=this.at(t.at);if(s.x<4||s.y<
4||s.x>this.view.right||s.y>this.view.bottom)return;let i=v(s.x-3,s.y-3,6,6);if(this.taken.some(y=>tt(i,y))&&!n)return;let r=this.
target(t,`cm-label cm-place rank-${t.rank} ${o}`,t.name),[a,c]=this.sized(t.rank+o+t.name,r),f=[[7,-c/2],[-7-a,-c/2]];this.
options.mirrored&&f.reverse();let h=[...f,[-a/2,-7-c],[-a/2,7],[5,-c-3],[5,3],[-a-5,-c-3],[-a-5,3]].map(([y,k])=>v(s.x+y,
s.y+k,a,c)).filter(y=>this.free(y)),d=this.ground.at(s.x,s.y),p=h.find(y=>this.ground.holds(d,y))||h[0];if(!p&&(r.remove(),
!n))return;let w=this.target(t,`cm-dot rank-${t.rank} ${o}`);this.root.append(w),this.taken.push(i),w.style.transform=`t\
ranslate(${Math.round(s.x+this.origin.x)}px,${Math.round(s.y+this.origin.y)}px)`,p&&this.put(r,p)}target({id:t},o,n=""){
let s=l("div",o,n);return s.dataset.place=t,s.addEventListener("click",i=>{i.stopPropagation(),this.options.choosePlace(
t)}),s}placeArea(t){let o=l("div",`cm-label cm-area ${t.kind}`,t.name),[n,s]=this.sized(`area${t.name}`,o),i=this.at(t.at),
r=v(i.x-n/2,i.y-s/2,n,s);this.free(r)?this.put(o,r):o.remove()}};function ko(e,t,o,n,s,i){let r={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,doubleClickZoom:!1,boxZoom:!1,
keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},a=L.map(e,r),[c,f,m,h]=t.bounds,d=()=>a.fitBounds(
[[f,c],[h,m]],{animate:!1});d();let p=new F(a,`cm-${t.id}-`,o,s);p.drawBasemap(n);let w=new X(a,{places:s.places,zones:null,
areas:[],homeZoom:()=>a.getZoom(),eager:1,choose:i.zone,choosePlace:i.place,lit:()=>[],selected:()=>null,mirrored:s.direction===
"rtl",obstacles:()=>[],ground:()=>p.items});return{canvas:p,labels:w,fit(){a.invalidateSize({animate:!1}),d(),w.place()}}}var ot=20,nt=12,Lo=(e="")=>u("svg",{class:`cm-swatch ${e}`,viewBox:`0 0 ${ot} ${nt}`,"aria-hidden":"true"});function qt(e,t,o){
let n=Lo("is-ground"),s=ot/e.length;if(e.forEach(({fill:r,pale:a},c)=>{let f=u("rect",{x:c*s,y:0,width:s,height:nt,class:`\
cm-swatch-fill${a?" is-pale":""}`});f.style.fill=r,n.append(f)}),o){let r=u("rect",{x:0,y:0,width:ot,height:nt,class:"cm\
-hatch"});r.style.fill=`url(#${o})`,n.append(r)}let i=u("rect",{x:.5,y:.5,width:ot-1,height:nt-1,class:"cm-swatch-edge"});
return i.style.stroke=t,n.append(i),n}function So(e){let t=u("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-\
hidden":"true"});return t.append(u("path",{d:"M0,6 H30",class:`cm-front basis-${e}`})),t}function G(...e){let t=Lo();return t.
append(...e),t}var Mo=()=>G(u("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,opacity:.32}),u("path",{d:"M0,6 H20",
class:"cm-front basis-source"})),Vt=()=>G(u("circle",{cx:10,cy:6,r:4,class:"cm-point agrees"})),Eo=()=>G(u("path",{d:"M6\
,2 L14,10 M6,10 L14,2",class:"cm-point differs"})),Ao=()=>G(u("path",{d:"M1,6 H19",class:"cm-was-halo"}),u("path",{d:"M1\
,6 H19",class:"cm-was"})),zo=()=>G(u("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),To=()=>G(u("rect",
{x:.5,y:.5,width:ot-1,height:nt-1,class:"cm-change"}));function Po(e,t,o){let n=[];t.plain&&n.push({fill:e.fill,pale:!1}),
t.pale&&n.push({fill:e.fill,pale:!0});let s=e.pattern!=="none"?o+t.controller:null;return qt(n,t.shared?H.ink:e.dark,t.shared?
`${o}shared`:s)}var gs=3;function R(e,t,o=""){let n=l("div",`cm-legend-item ${o}`);return n.append(e,l("span","",t)),n}function ys(e,t){
let o=new Map;for(let n of[!1,!0])for(let s of t.legend.holders)for(let i of e.holdings){if(i.controller!==s||i.shared!==
n)continue;let r=`${s} ${n}`,a=o.get(r)??{controller:s,shared:n,plain:!1,pale:!1};a[t.zones[i.zone].silent?"pale":"plain"]=
!0,o.set(r,a)}return Array.from(o.values())}var bt=class{constructor(t,o,n){this.words=t,this.prefix=o,this.wishes=n,this.
chosen=new Set,this.listed="",this.holders=l("div","cm-legend-holders"),this.holders.setAttribute("role","group"),this.holders.
setAttribute("aria-label",t.legend.filter),this.lines=l("div","cm-legend-lines"),this.extras=l("div","cm-legend-lines"),
this.element=l("div","cm-legend"),this.element.append(l("div","cm-legend-head",t.legend.title),this.holders,l("div","cm-\
legend-head",t.legend.basis),this.lines,this.extras),this.keys={change:R(To(),t.legend.change,"cm-key-change"),outline:R(
Ao(),t.legend.outline),events:R(zo(),t.legend.events)};for(let i of Object.values(this.keys))i.hidden=!0;let s=l("div","\
cm-legend-marks");s.append(R(Vt(),t.legend.agrees),R(Eo(),t.legend.differs)),this.extras.append(...Object.values(this.keys),
this.toggle("cm-toggle-bands",[Mo(),t.legend.band],n.bands),this.toggle("cm-toggle-points",[Vt(),t.legend.points],n.points),
s)}toggle(t,o,n){let s=l("label",`cm-legend-toggle ${t}`),i=l("input");return i.type="checkbox",i.addEventListener("chan\
ge",()=>{this.element.classList.toggle(`has-${t}`,i.checked),n(i.checked)}),s.append(i,...o),s}show(t){let{words:o}=this,
n=ys(t,o),s=new Set(t.fronts.map(({basis:m})=>m)),i=o.legend.lines.filter(({basis:m})=>s.has(m)),r=this.paleFills(t),a=JSON.
stringify([n,i,r]);if(a===this.listed)return;this.listed=a;let c=new Set(n.map(({controller:m})=>m)),f=Array.from(this.chosen).
filter(m=>!c.has(m));for(let m of f)this.chosen.delete(m);this.holders.replaceChildren(...n.map(m=>this.holder(m))),this.
lines.replaceChildren(...i.map(({basis:m,text:h})=>R(So(m),h)),...this.silent(r)),f.length&&this.wishes.filter(this.chosen)}holder(t){
let{legend:o,holders:n}=this.words,s=n[t.controller],i=l("button",`cm-legend-item${t.shared?" is-wide":""}`);i.type="but\
ton",i.dataset.holder=t.controller,i.title=o.filter,i.setAttribute("aria-pressed",String(this.chosen.has(t.controller)));
let r=t.shared?o.shared.replace("{holder}",()=>s.label):s.label;return i.append(Po(s,t,this.prefix),l("span","",r)),i.addEventListener(
"click",()=>{this.chosen.delete(t.controller)||this.chosen.add(t.controller);for(let a of this.holders.querySelectorAll(
"button"))a.setAttribute("aria-pressed",String(this.chosen.has(a.dataset.holder??"")));this.wishes.filter(this.chosen)}),
i}paleFills(t){let o=t.holdings.filter(({zone:n})=>this.words.zones[n].silent).sort((n,s)=>s.km2-n.km2);return Array.from(
new Set(o.map(({controller:n})=>this.words.holders[n].fill))).slice(0,gs)}silent(t){if(!t.length)return[];let o=t.map(n=>({
fill:n,pale:!0}));return[R(qt(o,H.ink,null),this.words.legend.silent)]}key(t,o){this.keys[t].hidden=!o}changed(t){let[o]=t?.
handovers??[];this.key("change",!!o);let n=this.keys.change.querySelector(".cm-change");o&&(n.style.fill=`url(#${At(this.
prefix,o)})`)}};var xs=6371.0088,ws=10;function bs(e){let t=s=>Math.sin(s*Math.PI/360)**2,o=s=>Math.cos(s*Math.PI/180),n=0;return e.reduce(
([s,i],[r,a])=>(n+=2*xs*Math.asin(Math.sqrt(Math.min(1,t(a-i)+o(a)*o(i)*t(r-s)))),[r,a]),e[0]),n}function vs(e,{locale:t,
measured:o}){return o.replace("{km}",e.toLocaleString(t,{maximumFractionDigits:e<ws?1:0}))}function Oo(e,t,o){let n=e.getContainer(),
s=l("output","cm-measured");n.after(s);let i=e.dragging,r={renderer:t,pane:"cm-points",className:"cm-measure",interactive:!1},
a=L.layerGroup().addTo(e),c=null;function f(d){c=d,m.setAttribute("aria-pressed",String(!!d)),n.classList.toggle("is-mea\
suring",!!d),a.clearLayers();let p=d??[],w=Z()?o.measureTouchHint:o.measureHint;for(let k of p)a.addLayer(L.circleMarker(
k,{...r,radius:3}));p.length>1&&a.addLayer(L.polyline(p,r));let y=p.length>1?vs(bs(p.map(({lng:k,lat:x})=>[k,x])),o):w;s.
textContent=d&&y,p.length>1&&s.append(l("span","cm-measure-end",o.measureEnd))}let m=I(e,"cm-ruler",o.measure,"M1 5h14v6\
H1zm3.5 0v3M8 5v3m3.5-3v3",()=>f(c?null:[]));m.setAttribute("aria-pressed","false");let h=d=>{let p=!(d instanceof KeyboardEvent)||
d.key==="Enter"||d.key===" ";!c||!p||d.target.closest(".leaflet-control")||(d.stopImmediatePropagation(),d instanceof KeyboardEvent?
(d.preventDefault(),f([...c,e.getCenter()])):d.type==="click"&&!i.moved()&&f([...c,e.mouseEventToLatLng(d)]))};for(let d of[
"click","dblclick","keydown"])n.addEventListener(d,h,!0);document.addEventListener("keydown",({key:d})=>{c&&d==="Escape"&&
f(null)})}var ks=({lng:e,lat:t})=>`${e.toFixed(3)}_${t.toFixed(3)}`,vt=class{constructor(t,o,n){this.map=t,this.choose=n,this.mark=
null,this.latlng=t.getCenter();let s=this.button(o.pointOffer);this.under=this.button(o.pointOffer),this.under.hidden=!0,
this.note=l("p","cm-offer-note");let i=l("div");i.append(this.note,s),this.popup=L.popup({className:"cm-offer",closeButton:!1,
autoPan:!1,offset:[0,-2]}).setContent(i);let r=t.getContainer();r.setAttribute("role","group"),r.setAttribute("aria-labe\
l",o.mapKeys),r.addEventListener("keydown",a=>{a.key!=="Enter"||a.target!==r||(a.preventDefault(),this.latlng=t.getCenter(),
this.take())})}button(t){let o=l("button","cm-offer-button",t);return o.type="button",o.addEventListener("click",()=>this.
take()),o}offer(t,o){this.latlng=t,this.note.textContent=o,this.map.getContainer().closest(".is-narrow")?this.under.hidden=
!1:this.popup.setLatLng(t).openOn(this.map)}take(){this.close();let{lng:t,lat:o}=this.latlng;this.choose(ks(this.latlng),
[Number(t.toFixed(3)),Number(o.toFixed(3))])}close(){this.popup.close(),this.under.hidden=!0}show(t,o){if(this.close(),this.
mark&&this.mark.remove(),this.mark=null,!t)return;let n={renderer:o,pane:"cm-points",radius:8,className:"cm-spot",interactive:!1};
this.mark=L.circleMarker([t[1],t[0]],n).addTo(this.map)}};var Co=.04,Ut={"cm-earlier":405,"cm-earlier-lines":421},Ls=["cm-zones","cm-bands","cm-hits","cm-fronts"],Ss="M8 1v14M5 5\
 2 8l3 3m6-6 3 3-3 3";function Ms({x:e,y:t},o,n,s){let[i,r]=[e+(s?n:0)*o.x,e+(s?1:n)*o.x],[a,c]=[t,t+o.y];return`polygon\
(${i}px ${a}px, ${r}px ${a}px, ${r}px ${c}px, ${i}px ${c}px)`}var kt=class{constructor(t,o,n,s,i){this.canvas=t,this.map=
t.map,this.words=n,this.dress=s,this.changed=i,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.button=
I(this.map,"cm-swiper",n.swipe,Ss,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed","false"),this.button.
hidden=!0,this.days=[l("span","cm-swipe-day"),l("span","cm-swipe-day")],this.divider=l("div","cm-divider"),this.divider.
tabIndex=0;for(let[r,a]of Object.entries({role:"slider","aria-label":n.swipe,"aria-valuemin":"0","aria-valuemax":"100"}))
this.divider.setAttribute(r,a);this.divider.hidden=!0,o.append(this.divider,...this.days),this.divider.addEventListener(
"pointerdown",r=>this.divider.setPointerCapture(r.pointerId)),this.divider.addEventListener("pointermove",r=>{if(!this.divider.
hasPointerCapture(r.pointerId))return;let{left:a,width:c}=o.getBoundingClientRect();this.move((r.clientX-a)/c)}),this.divider.
addEventListener("keydown",r=>{let a={ArrowLeft:-Co,ArrowRight:Co,Home:-1,End:1}[r.key];a&&(r.preventDefault(),this.move(
this.at+a))}),this.map.on("move zoomend resize",()=>this.cut())}async follow(t,o){this.later=t,this.load=o,this.on&&await this.
turn(!!o),this.button.hidden!==!o&&(this.button.hidden=!o,this.on||this.changed(null))}async turn(t){let{load:o}=this;this.
on=t;let n=t&&o?await o():null;if(!(o!==this.load||t!==this.on)){for(let s of this.layers)s.remove();this.layers=n?this.
draw(n):[],this.canvas.earlier=n?this.canvas.earlier:[],this.button.setAttribute("aria-pressed",String(t)),this.divider.
hidden=!t,this.days[0].textContent=n?.labels[this.words.language]??"",this.days[1].textContent=n?this.later:"",this.cut(),
this.changed(n)}}draw(t){let{map:o,canvas:n}=this,[s,i]=Object.entries(Ut).map(([h,d])=>{let p=o.getPane(h)??o.createPane(
h);return p.style.zIndex=String(d),h!=="cm-earlier"&&(p.style.pointerEvents="none"),n.renderers[h]??=L.svg({pane:h,padding:.3}),
n.renderers[h]}),r=n.ground.toGeoJSON().geometry,a=T(o,r,"cm-ground","cm-earlier",s,!1),{items:c,layers:f}=it(o,s,t,this.
words,"cm-e-","cm-earlier");for(let h of c)this.dress(h);n.earlier=c;let m=t.fronts.map(({geometry:h,basis:d})=>T(o,h,`c\
m-front basis-${d}`,"cm-earlier-lines",i,!1));return[a,...f,...m,T(o,r,"cm-border","cm-earlier-lines",i,!1)]}move(t){this.
at=Math.min(1,Math.max(0,t)),this.cut()}cut(){let{map:t,at:o}=this,n=t.getSize(),s=this.on&&this.layers.length>0;this.divider.
style.left=`${o*100}%`,this.divider.setAttribute("aria-valuenow",String(Math.round(o*100)));let i=t.containerPointToLayerPoint(
[0,0]),r=this.words.direction==="rtl";for(let a of[...Object.keys(Ut),...Ls]){let c=t.getPane(a);if(!c)continue;let f=a in
Ut===r;c.style.clipPath=s?Ms(i,n,o,f):""}}};var $o=12,_o=4,Es=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-
Math.max(e.top,t.top));function As(e,t,o,n,s=$o){let i=(h,d,p)=>Math.max(_o,Math.min(h,p-d-_o)),[r,a]=[e.x-t.x/2,e.y-t.y/
2],c=[[e.x+s,a],[e.x-s-t.x,a],[r,e.y-s-t.y],[r,e.y+s]],f=v(e.x-s/2,e.y-s/2,s,s);return c.map(([h,d])=>{let p={x:i(h,t.x,
o.x),y:i(d,t.y,o.y)},w=v(p.x,p.y,t.x,t.y);return{spot:p,hidden:[f,...n].reduce((y,k)=>y+Es(w,k),0)}}).reduce((h,d)=>d.hidden<
h.hidden?d:h).spot}function No(){L.Tooltip.include({_setPosition(e){let t=this._map,o=this._container,n=t.getContainer(),
{left:s,top:i}=n.getBoundingClientRect(),r=S(n.closest(".cm-stage")??n,".cm-legend, .cm-inset, .leaflet-bar").filter(h=>!h.
contains(n)).map(h=>h.getBoundingClientRect()).map(h=>v(h.left-s,h.top-i,h.width,h.height)),a={x:o.offsetWidth,y:o.offsetHeight},
c=$o+Math.abs(L.point(this.options.offset??[0,0]).y),{x:f,y:m}=As(t.layerPointToContainerPoint(e),a,t.getSize(),r,c);L.DomUtil.
setPosition(o,t.containerPointToLayerPoint([f,m]))}})}function Bo(e){let t=e.toString().replaceAll("%2C",",");return t&&`?${t}`}var zs=.05,Io=3;function Ts(e){let t=(e??"").split(","),[o,n,s]=t.map(Number);return!(t.length===3&&t.every(r=>/^-?\d{1,3}(\.\d{1,6})?$/.
test(r)))||Math.abs(o)>85||Math.abs(n)>180||s<0?null:{center:[o,n],zoom:s}}var Ps=({lat:e,lng:t},o)=>[e.toFixed(Io),t.toFixed(
Io),o.toFixed(2)].join(","),Lt=class{constructor(t,o){this.map=t,this.layOut=o,this.homeZoom=t.getZoom(),this.ready=!1}goHome(){
let{map:t}=this;this.ready=!1,t.setMinZoom(0),t.setMaxBounds(void 0),this.layOut(),this.homeZoom=t.getZoom(),t.setMinZoom(
this.homeZoom),t.setMaxZoom(Math.max(te,this.homeZoom)),t.setMaxBounds(t.getBounds()),t.options.maxBoundsViscosity=1,this.
ready=!0}refit(){let{map:t}=this,o=this.isHome()?null:{center:t.getCenter(),zoom:t.getZoom()};this.goHome(),o&&t.setView(
o.center,o.zoom,{animate:!1})}isHome(){return this.map.getZoom()<this.homeZoom+zs}keep(){let t=E(),o=Ts(new URLSearchParams(
t.location.search).get(q));o&&this.map.setView(o.center,o.zoom,{animate:!1}),this.map.on("moveend asked",()=>this.note()),
t.addEventListener("popstate",()=>this.note())}note(){if(!this.ready)return;let t=E(),o=new URLSearchParams(t.location.search),
n=o.get(q),s=this.isHome()?null:Ps(this.map.getCenter(),this.map.getZoom());n!==s&&(s?o.set(q,s):o.delete(q),t.history.replaceState(
t.history.state,"",t.location.pathname+Bo(o)+t.location.hash))}};function K(e){return typeof e=="string"?fetch(e).then(t=>{if(!t.ok)throw new Error(e);return t.json()}):Promise.resolve(
e)}var Ro=()=>new Promise(e=>{document.hidden?e():requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(e)))});
function Ho(e,t){let o=e.frame.clientWidth,n=e.stage.clientHeight;new ResizeObserver(()=>{if(!e.frame.clientWidth)return;
let s=e.frame.classList.contains("is-narrow"),i=Math.abs(e.frame.clientWidth-o)<2&&(s||Math.abs(e.stage.clientHeight-n)<
2);o=e.frame.clientWidth,n=e.stage.clientHeight,i||t(),!i&&e.stage.clientHeight!==n&&t()}).observe(e.frame)}var Os=24,Cs=3,_s=1.4;async function Zo(e,t){No(),e.attributionControl&&e.attributionControl.remove();let o=typeof t.day==
"string"?t.day:"",n=o.slice(0,o.lastIndexOf("/")+1),s=K(t.basemap),[i,r,a]=await Promise.all([K(t.base),K(t.day),K(t.words),
Ke()]),{drawn:c,view:f,finish:m}=$s(e,i,a);Oe(c,t.find??(h=>K(n+h)),o.slice(n.length)||null),Ns(c,r,f),await Ro(),m(r,await s),
t.events&&gt(t.events),z({type:"ready"}),_e()}function $s(e,t,o){let n=io(e.getContainer(),o);B(n.frame);let s=new F(e,"\
cm-p-",t,o),i=x=>n.frame.classList.toggle("has-bands",x),r=new bt(o,"cm-p-",{bands:i,points:Be,filter:$e}),a=r.element,{
insets:c,maps:f}=mo(t,o);co(e,n.foot,o),lo(e,o),Je(e),ho(e,n,o);let m=new X(e,{places:o.places,zones:()=>s.items.slice().
sort((x,O)=>O.holding.km2-x.holding.km2),unnamed:()=>s.earlier.length>0,areas:o.areaNames,homeZoom:()=>h.homeZoom,choose:W,
choosePlace:Rt,mirrored:o.direction==="rtl",lit:()=>o.places.filter(x=>A().places.includes(x.id)),selected:()=>A().zone,
most:()=>D(y)?Cs:Os,foremost:()=>D(y)?[A().zone,...A().zones]:[A().zone],remarks:()=>y.main&&!s.earlier.length&&h.isHome()&&
!n.frame.classList.contains("is-narrow")?o.remarks:[],obstacles:()=>[a,...S(c,":scope > *")].filter(x=>n.stage.contains(
x)&&x.offsetParent).map(x=>x.getBoundingClientRect())}),h=new Lt(e,()=>{let x=()=>e.containerPointToLayerPoint([0,0]);ao(
n,e,t.bounds,a,c,O=>s.covers(m.fromScreen(O),x()))}),d=()=>{for(let x of y.insets)x.fit();V(n.frame)},p=()=>{h.goHome(),
d()};I(e,"cm-home",o.wholeCountry,"M1.5 8.5 8 2.5l6.5 6M3.5 7v7h3.5v-4h2v4h3.5V7",()=>{h.goHome(),h.note()}),eo(e,n.frame,
o),Oo(e,s.renderers["cm-points"],o),he(e,n.stage,o,()=>h.isHome());let w=new vt(e,o,qe),y={map:e,parts:n,canvas:s,words:o,
insets:[],labels:m,legend:r,day:null,shownDay:null,swipe:new kt(s,n.stage,o,x=>s.dress(x,W,!1),x=>Ie(y,x)),main:!1,statements:{},
points:[],pointsFile:null,acts:Ve(x=>{let O=s.changeAt(x);w.offer(x,O),y.chosen.add(O)}),spot:w,chosen:ge(n,o,w.under,()=>s.
items,d),finished:!1,named:"",refit:p,homeZoom:()=>h.homeZoom};return e.on("moveend",()=>{let x=e.getZoom()>h.homeZoom+_s&&
!n.frame.classList.contains("is-narrow");c.classList.toggle("is-needless",x)}),{drawn:y,view:h,finish:(x,O)=>{e.getSize().
x!==e.getContainer().clientWidth&&h.goHome(),s.drawBasemap(O),y.insets=f.map(({holder:St,inset:Fo})=>ko(St,Fo,t,O,o,{zone:W,
place:Rt}));for(let St of y.insets)St.canvas.show(x,y.acts.zone,y.acts.front,!1);d(),m.place(),Ce(y),h.keep(),Ho(n,()=>{
h.refit(),d()})}}}function Ns(e,t,o){j(e.parts,e.words,t),e.legend.show(t),e.chosen.show("",null),o.goHome(),Nt(e,t),V(e.
parts.frame)}window.ControlMap={apply:e=>{C(e),Q()?.fire("asked")},bringTo:Ue,day:De,fly:Fe,flyToNext:Se,hover:Ne,light:Ze,lightIncident:to,
lookOfPlace:It,mainCanvas:_,map:Q,pageTurned:Bt,refit:Y,showIncidents:gt,stamp:ft,start:Zo};})();
