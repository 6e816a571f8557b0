"use strict";(()=>{var Dn="http://www.w3.org/2000/svg";function l(e,t,n){let o=document.createElement(e);return t&&(o.className=t),n!==void 0&&
(o.textContent=n),o}function u(e,t={}){let n=document.createElementNS(Dn,e);for(let[o,s]of Object.entries(t))n.setAttribute(
o,String(s));return n}function S(e,t){return Array.from(e.querySelectorAll(t),n=>n)}var $={zone:null,front:null,at:null,zones:[],places:[]};function j(e,t,n,o){e.title.textContent=n.main?t.title:t.titleOther,e.finding.textContent=n.main?t.finding:"";let s=(o?[
o,n]:[n]).map(i=>i.labels[t.language]||i.day);e.subtitle.textContent=t.subtitle.replace("{day}",s.join(" / ")),e.source.
textContent=n.main?t.source:t.sourceOther}function Jt({parts:e,words:t,shownDay:n},o){for(let s of[e.frame,E().document.
documentElement])s.classList.toggle("is-swiping",!!o);n&&j(e,t,n,o)}function Yt(e,t,n){let o=!1;for(let s=0;s+1<e.length;s++){let[i,r]=e[s],[a,c]=e[s+1];r>n!=c>n&&t<i+(a-i)*(n-r)/(c-r)&&(o=
!o)}return o}function Mt(e,[t,n]){return(e.type==="Polygon"?[e.coordinates]:e.coordinates).some(([s,...i])=>Yt(s,t,n)&&!i.
some(r=>Yt(r,t,n)))}var Qt={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",dots:""},"counter-diagonal":{lines:"\
M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,\
2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}};var te=13;var ee=["capital","seat","town","base","crossing","village"];var H={fill:"#c9c6bd",ink:"#4a4a4a"};var st=24,q="view";var Wn={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-poi\
nts":430,"cm-labels":620};function M(e){return e.getElement()}function oe(e){let t={};for(let[n,o]of Object.entries(Wn)){
let s=e.createPane(n);s.style.zIndex=String(o),["cm-zones","cm-labels","cm-points","cm-hits"].includes(n)||(s.style.pointerEvents=
"none"),n!=="cm-labels"&&n!=="cm-raster"&&(t[n]=L.svg({pane:n,padding:.3}))}return t}function N(e,t,n,o,s){let i={className:s,
pane:n,renderer:o,interactive:!1,smoothFactor:.7},r=t.map(a=>a.geometry);return L.geoJSON(r,{style:()=>i,interactive:!1,
pane:n}).addTo(e)}function se(e,t,n){let o=null;return N(e,[{geometry:n.border}],"cm-base",t["cm-base"],"cm-ground").eachLayer(
s=>{o??=s}),o}function ie(e,t,n,o,s){N(e,n.seas,"cm-base",t["cm-base"],"cm-sea"),N(e,n.neighbours,"cm-base",t["cm-base"],
"cm-neighbour"),s.bringToFront(),N(e,n.roads,"cm-water",t["cm-water"],"cm-road"),N(e,n.rivers,"cm-water",t["cm-water"],"\
cm-river"),N(e,n.lakes,"cm-water",t["cm-water"],"cm-lake"),N(e,[{geometry:o}],"cm-fronts",t["cm-fronts"],"cm-border")}var Xn=Qt;
function ne(e,t,n,o){let s=u("pattern",{id:t,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines:i="",dots:r=""}=Xn[n]??
{};i&&s.append(u("path",{d:i,stroke:o,"stroke-width":"1.1"})),r&&s.append(u("path",{d:r,fill:o})),e.append(s)}function Gn(e,t,n){
if(e.querySelector("defs"))return;let o=u("defs");for(let[s,i]of Object.entries(t))i.pattern!=="none"&&ne(o,n+s,i.pattern,
i.dark);ne(o,`${n}shared`,"cross",H.ink),e.prepend(o)}function T(e,t,n,o,s,i){let r={className:n,pane:o,renderer:s,interactive:i,
smoothFactor:.6};return L.geoJSON(t,{style:()=>r,interactive:i,pane:o}).addTo(e)}function it(e,t,n,o,s,i="cm-zones"){let r=[],
a=[];for(let c of n.holdings){let m=o.holders[c.controller],f=o.zones[c.zone],h=`cm-zone zone-${c.zone} holder-${c.controller}${f.
silent?" is-silent":""}`,d=T(e,c.geometry,h,i,t,!0);a.push(d),d.eachLayer(p=>{r.push({path:p,holding:c,holder:m,zone:f,area:rt(
c,o),aria:""})})}Gn(t._container,o.holders,s);for(let{path:c,holding:m,holder:f}of r){let h=M(c);h.style.setProperty("--\
holder",f.fill),h.style.setProperty("--holder-dark",f.dark),h.style.setProperty("--holder-light",f.light);let d=m.shared?
"shared":f.pattern!=="none"?m.controller:null;if(!d)continue;let p=T(e,m.geometry,"cm-hatch",i,t,!1);p.eachLayer(w=>{M(w).
style.fill=`url(#${s}${d})`}),a.push(p)}return{items:r,layers:a}}function re(e,t,n){let o=(r,a,c,m=!1)=>T(e,r,a,c,t[c],m),
s=n.fronts.map(r=>({layer:o(r.geometry,"cm-band","cm-bands"),marginKm:r.margin_km}));return{fronts:n.fronts.map(r=>({front:r,
line:o(r.geometry,`cm-front basis-${r.basis}`,"cm-fronts"),hit:o(r.geometry,"cm-front-hit","cm-hits",!0)})),bands:s}}function Et(e,t){
let n=e.getCenter(),o=L.latLng(n.lat,n.lng+.1),s=e.latLngToLayerPoint(n).distanceTo(e.latLngToLayerPoint(o))/(e.distance(
n,o)/1e3);for(let i of t)i.layer.eachLayer(r=>{M(r).style.strokeWidth=`${2*i.marginKm*s}px`})}var At=(e,{from:t,to:n})=>`${e}from-${t}-to-${n}`;function Kn(e,t,n,o){let s=e.querySelector("defs")||e.insertBefore(u("\
defs"),e.firstChild);if(document.getElementById(t))return;let i=u("pattern",{id:t,width:9,height:9,patternUnits:"userSpa\
ceOnUse",patternTransform:"rotate(45)"});i.append(u("rect",{x:0,y:0,width:9,height:9,fill:o}),u("rect",{x:0,y:0,width:3,
height:9,fill:n})),s.append(i)}function ae(e,t,n,o,s){return n.handovers.map(i=>{let r=At(s,i),a=T(e,i.geometry,"cm-chan\
ge","cm-fronts",t,!1);return Kn(t._container,r,o.holders[i.from].fill,o.holders[i.to].fill),a.eachLayer(c=>{M(c).style.fill=
`url(#${r})`}),a})}function ce(e,t,n,o){let s=n.holdings.filter(i=>o.includes(i.zone)).map(i=>i.geometry);return["cm-was\
-halo","cm-was"].flatMap(i=>s.map(r=>T(e,r,i,"cm-fronts",t,!1)))}var Z=()=>window.matchMedia("(hover: none)").matches,jn=2400,qn=50,Vn=12,le=()=>/Mac|iP(hone|ad)/.test(navigator.platform)?
"⌘":"Ctrl";function Un(e){let t=l("div","cm-hint"),n=l("span");t.setAttribute("aria-hidden","true"),t.append(n),e.append(
t);let o=new Set,s;return i=>{o.has(i)||(o.add(i),n.textContent=i,t.classList.add("is-shown"),clearTimeout(s),s=setTimeout(
()=>t.classList.remove("is-shown"),Math.max(jn,i.length*qn)))}}function Jn(e,t){e.dragging.disable(),t.addEventListener(
"pointerdown",({pointerType:n})=>{n==="mouse"&&e.dragging.enable()},{capture:!0});for(let n of["pointerup","pointercance\
l"])document.addEventListener(n,()=>setTimeout(()=>e.dragging.disable()))}function he(e,t,n,o){let s=Un(t),i=e.getContainer();
i.addEventListener("wheel",a=>{a.ctrlKey||a.metaKey||(a.stopImmediatePropagation(),s(n.wheelHint.replace("{button}",le())))},
{capture:!0,passive:!0}),e.on("dragstart",()=>o()&&s(n.dragHint.replace("{button}",le()))),navigator.maxTouchPoints>0&&Jn(
e,i);let r=null;i.addEventListener("touchstart",({touches:a})=>{r=a.length===1?a[0].clientY:null},{passive:!0}),i.addEventListener(
"touchmove",({touches:a})=>{r!==null&&a.length===1&&Math.abs(a[0].clientY-r)>Vn&&s(n.touchHint)},{passive:!0})}var Yn=["ArrowRight","ArrowDown"],Qn=["ArrowLeft","ArrowUp"],zt=({front:e},t)=>t!==null&&(e.id===t||e.id.startsWith(`${t}\
.`)),at=e=>e.getLayers().map(M);function me(e,t,n,o){let s=e.map(({hit:i})=>at(i)[0]);e.forEach(({front:i,hit:r},a)=>{let c=s[a],
m=to(i,n);c.dataset.front=i.id,c.setAttribute("role","button"),c.setAttribute("aria-label",m),c.setAttribute("aria-press\
ed","false"),c.setAttribute("tabindex",o&&a===0?"0":"-1"),c.addEventListener("keydown",h=>eo(h,s,a,()=>t(i.id))),r.on("c\
lick",h=>{L.DomEvent.stopPropagation(h),r.closeTooltip(),t(i.id)});let f=l("div","cm-tip");f.append(l("b","",ct(i.id,n)),
l("span","",de(i,n))),Z()||r.bindTooltip(f,{sticky:!0,className:"cm-tooltip"})})}function ct(e,t){if(!e)return"";let[n,o]=e.
split(".").map(s=>t.zones[s]?.label??"");return t.front.replace("{one}",()=>n).replace("{other}",()=>o)}var de=(e,t)=>t.
legend.lines.find(n=>n.basis===e.basis)?.text??"",to=(e,t)=>`${ct(e.id,t)}. ${de(e,t)}`;function eo(e,t,n,o){if(e.key===
"Enter"||e.key===" ")o();else if(Yn.includes(e.key))fe(t,n,1);else if(Qn.includes(e.key))fe(t,n,-1);else return;e.preventDefault(),
e.stopPropagation()}function fe(e,t,n){let o=e[(t+n+e.length)%e.length];e[t].setAttribute("tabindex","-1"),o.setAttribute(
"tabindex","0"),o.focus()}function pe(e,t,n){for(let s of e){let i=zt(s,t);for(let a of[s.line,s.hit].flatMap(at))a.classList.
toggle("is-selected",i);let[r]=at(s.hit);r.getAttribute("aria-pressed")!==String(i)&&r.setAttribute("aria-pressed",String(
i))}let o=n&&e.find(s=>zt(s,t));if(o)for(let s of e)at(s.hit)[0].setAttribute("tabindex",s===o?"0":"-1")}function ue(e,t,n,o){
let s=new Map;for(let r of n)if(zt(r,o))for(let a of r.front.differs)s.set(a.join(),a);let i={renderer:t,pane:"cm-points",
radius:7,className:"cm-differs",interactive:!1};return Array.from(s.values(),([r,a])=>L.circleMarker([a,r],i).addTo(e))}var F=class{constructor(t,n,o,s){this.map=t,this.prefix=n,this.words=s,this.items=[],this.earlier=[],this.layers=[],this.
compared=[],this.change=null,this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.renderers=oe(t),this.border=
o.border,this.ground=se(t,this.renderers,o),t.on("click",()=>z({type:"empty"})),this.bands=[],t.on("zoomend",()=>Et(t,this.
bands))}drawBasemap(t){ie(this.map,this.renderers,t,this.border,this.ground)}show(t,n,o,s){this.focusable=s;for(let c of this.
layers)c.remove();let i=it(this.map,this.renderers["cm-zones"],t,this.words,this.prefix);this.items=i.items;let{fronts:r,
bands:a}=re(this.map,this.renderers,t);this.layers=[...i.layers,...r.flatMap(({line:c,hit:m})=>[c,m]),...a.map(c=>c.layer)],
this.fronts=r,this.bands=a,Et(this.map,this.bands);for(let c of this.items)this.dress(c,n,s);me(r,o,this.words,s)}compare(t){
this.change=t;for(let n of this.compared)n.remove();this.compared=t?ae(this.map,this.renderers["cm-fronts"],t,this.words,
this.prefix):[]}changeAt({lng:t,lat:n}){let o=this.change?.handovers.find(({geometry:i})=>Mt(i,[t,n])),s=i=>this.words.holders[i]?.
label??"";return o?this.words.changed.replace("{from}",()=>s(o.from)).replace("{to}",()=>s(o.to)):""}outline(t,n){for(let o of this.
outlined)o.remove();this.outlined=t?ce(this.map,this.renderers["cm-fronts"],t,n):[]}dress(t,n,o){let s=M(t.path),i=t.holding.
zone;t.aria=[t.zone.name,t.holder.heldBy,t.area].join(`${this.words.comma} `),s.setAttribute("tabindex",o?"0":"-1"),s.setAttribute(
"role","button"),s.setAttribute("aria-label",t.aria),s.setAttribute("aria-pressed","false"),s.dataset.zone=i,s.addEventListener(
"keydown",c=>{(c.key==="Enter"||c.key===" ")&&(c.preventDefault(),n(i))}),t.path.on("click",c=>{L.DomEvent.stopPropagation(
c),t.path.closeTooltip(),n(i,c.latlng)});let r=l("div","cm-tip"),a=l("span");r.append(l("b","",t.zone.name),l("span","",
t.holder.heldBy),l("span","",t.area),a),t.path.on("mousemove",({latlng:c})=>{a.textContent=this.changeAt(c)}),Z()||t.path.
bindTooltip(r,{sticky:!0,className:"cm-tooltip"})}mark(t,n){for(let o of[...this.items,...this.earlier]){let s=M(o.path),
i=o.holding.zone===t.zone;s.classList.toggle("is-selected",i),s.classList.toggle("is-lit",t.zones.includes(o.holding.zone)),
s.classList.toggle("is-filtered",n.size>0&&!n.has(o.holding.controller)),s.getAttribute("aria-pressed")!==String(i)&&s.setAttribute(
"aria-pressed",String(i)),i&&document.activeElement!==s&&o.path.bringToFront()}pe(this.fronts,t.front,this.focusable);for(let o of this.
rings)o.remove();this.rings=ue(this.map,this.renderers["cm-points"],this.fronts,t.front)}zoneAt(t){return this.items.find(
({holding:n})=>Mt(n.geometry,t))?.holding.zone??null}covers(t,n){let o=M(this.ground),s=no(this.ground),i=Math.max(2,Math.
ceil((t.right-t.left)/40)),r=Math.max(1,Math.ceil((t.bottom-t.top)/40));for(let a=0;a<=i;a++)for(let c=0;c<=r;c++)if(s.x=
t.left+(t.right-t.left)*a/i+n.x,s.y=t.top+(t.bottom-t.top)*c/r+n.y,o.isPointInFill(s))return!0;return!1}};function no(e){
return M(e).ownerSVGElement.createSVGPoint()}function rt(e,t){let n=new Intl.NumberFormat(t.locale,{maximumFractionDigits:0}),
o=e.bounds?t.areaRange:t.area,[s,i]=e.bounds||[0,0];return o.replace("{km2}",n.format(e.km2)).replace("{low}",n.format(s)).
replace("{high}",n.format(i))}function ge(e,t,n,o,s){let i=l("div","cm-under"),r=l("button","cm-chosen"),a=l("span","cm-chosen-text"),c=l("b"),m=l("sp\
an"),f=l("span","cm-more"),h=l("span","","↓");return h.setAttribute("aria-hidden","true"),f.append(l("span","cm-spoken",
t.more),h),r.type="button",a.append(c,m),r.append(a,f),r.addEventListener("click",xe),i.append(r,n,oo(e,t,s)),e.stage.after(
i),{show(d,p,w=!1){let y=o().filter(k=>k.holding.zone===p).map(k=>w?`${k.holder.heldBy}${t.comma} ${rt({...k.holding,bounds:null},
t)}`:k.holder.heldBy);c.textContent=d||t.nothing,m.textContent=d?y.join(" · "):t.tapHint,f.hidden=r.disabled=!Tt(),V(e.
frame)},add(d){d&&(m.textContent=d)}}}function ye({words:e,canvas:t},{zone:n,front:o,at:s,places:i}){if(n)return[e.zones[n]?.
name??"",n,!0];if(s)return[e.pointOffer,t.zoneAt(s)];let r=i.length===1&&!o?e.places.find(({id:a})=>a===i[0]):null;return r?
[r.name,t.zoneAt(r.at)]:[ct(o,e),null]}function oo(e,t,n){let o=l("button","cm-fold",t.fold);return o.type="button",e.side.
id="cm-folded",o.setAttribute("aria-controls",e.side.id),o.setAttribute("aria-expanded","false"),o.addEventListener("cli\
ck",()=>{let s=e.frame.classList.toggle("is-unfolded");if(o.setAttribute("aria-expanded",String(s)),n(),!s)return;let i=()=>e.
side.scrollIntoView({block:"nearest"});i(),window.addEventListener("resize",i,{once:!0})}),o}async function we(e,t,{change:n,before:o,ground:s}){try{return await Promise.all([t&&e(t),n&&e(n),o&&s.length?e(o):null])}catch(i){
return reportError(i),null}}function Pt(e){return JSON.stringify([e.zone,e.front,e.at,e.zones,e.places])}function D(e){return e.parts.frame.classList.
contains("is-beside")}function Ot(e,t){return JSON.stringify([e.day,t.places,D(e)&&[t.zone,t.zones]])}function be(e,t,n){
let o=e.canvas.items.filter(({holding:s})=>n.includes(s.zone)||n.includes(s.controller));return o.length?{...t,zones:o.map(
({holding:s})=>s.zone),places:[]}:t}function ve(e,t){return t?{...e,holdings:[...e.holdings,...t.holdings],fronts:[...e.
fronts,...t.fronts]}:e}function Le(e,t,n,o){return n.map(s=>{let i=[s.at[1],s.at[0]],r={renderer:t,pane:"cm-points",className:`cm-point ${s.agrees?
"agrees":"differs"}`},a=s.agrees?L.circleMarker(i,Object.assign({radius:4},r)):so(i,r),c=l("div","cm-tip");return c.append(
l("b","",s.name),l("span","",o.points[s.agrees?"agrees":"differs"].replace("{holder}",ke(o,s.controller)).replace("{pain\
ted}",ke(o,s.painted)))),a.bindTooltip(c,{className:"cm-tooltip"}).addTo(e)})}function ke(e,t){return t&&e.holders[t]?.label||
"?"}function so([e,t],n){return L.polyline([[[e-.02,t-.02],[e+.02,t+.02]],[[e-.02,t+.02],[e+.02,t-.02]]],n)}var Ct=!1;function lt(e,t,n){let o=L.latLngBounds([]);for(let s of e)n.zones.includes(s.holding.zone)&&o.extend(s.path.getBounds());
for(let s of t)n.places.includes(s.id)&&o.extend([s.at[1],s.at[0]]);return o}function U(e,t,n,o=1.6){let s=window.matchMedia(
"(prefers-reduced-motion: reduce)").matches,i=t.pad(.35),r={maxZoom:n+o,animate:!s,duration:.7};s?e.fitBounds(i,r):e.flyToBounds(
i,r)}function Se(){Ct=!0}function Me(e){if(!Ct)return;Ct=!1;let t=L.latLngBounds([]);for(let n of e.canvas.outlined)t.extend(
n.getBounds());t.isValid()?U(e.map,t,e.homeZoom(),2.8):e.refit()}var g=null,b={...$,stamp:0},_t=null,ft,ht=null,Ee=null,ze=new Set,Te=!1,Pe=[],$t=null,Ae=null;function Oe(e,t,n){g=e,ft=
t,$t=n}function Ce(e){e.named=Ot(e,b),e.finished=!0,Bt()}function _e(){_t&&C(_t)}var A=()=>b;function $e(e){ze=e,g&&J(g)}
function Ne(e){Pe=e,g?.finished&&J(g)}function Be(e){Te=e,g&&He(g)}function Nt(e,t){e.day=t.day,e.main=t.main,e.statements=
t.statements,e.shownDay=t,e.legend.show(t),e.canvas.show(t,e.acts.ground,e.acts.front,!0);for(let n of e.insets)n.canvas.
show(t,e.acts.zone,e.acts.front,!1);j(e.parts,e.words,t)}function Ie(e,t){Jt(e,t),e.shownDay&&e.legend.show(ve(e.shownDay,
t)),e.labels.place(),J(e)}async function io(e,t,{change:n=null,before:o=null,ground:s=[]}){let i=[t,n,o,...s].join("|");
if(ht===i){Ee===i&&z({type:"drawn",day:e.day,file:t});return}ht=i;let r=await we(ft,$t===t?null:t,{change:n,before:o,ground:s});
if(ht!==i||(r||(ht=null),!r))return;let[a,c,m]=r;a&&Nt(e,a),$t=t;for(let f of Re(e))f.compare(c),f.outline(m,s);e.legend.
changed(c),e.legend.key("outline",!!m),e.swipe.follow(e.shownDay?.labels[e.words.language]??"",o?()=>ft(o):null),Me(e),(a||
Ae!==n)&&J(e),Ae=n,Ee=i,z({type:"drawn",day:e.day,file:t})}function Re(e){return[e.canvas,...e.insets.map(t=>t.canvas)]}
function C(e){if(!g?.finished){_t=e;return}if(e.stamp<b.stamp)return;let t=Pt(b);b=Object.assign({},b,e),Pt(b)!==t&&J(g),
g.pointsFile!==(b.points||null)&&(g.pointsFile=b.points||null,He(g)),e.day&&io(g,e.day,e)}async function He(e){let t=b.points||
null;e.parts.frame.classList.toggle("has-points",!!t);let n=Te&&t?await ft(t):{points:[]};if((b.points||null)===t){for(let o of e.
points)o.remove();e.points=Le(e.map,e.canvas.renderers["cm-points"],n.points,e.words)}}function J(e){let{parts:t,labels:n}=e;
B(t.frame),t.frame.classList.toggle("has-selection",!!b.zone);let o=be(e,b,Pe);t.frame.classList.toggle("has-highlight",
o.zones.length+o.places.length>0);for(let i of Re(e))i.mark(o,ze);for(let i of S(t.frame,".cm-conference-place"))i.classList.
toggle("is-lit",b.places.includes(i.dataset.place??""));e.chosen.show(...ye(e,b)),e.spot.show(b.at,e.canvas.renderers["c\
m-points"]);let s=Ot(e,b);if(s===e.named)n.mark();else for(let i of[n,...e.insets.map(r=>r.labels)])i.place();e.named=s}
function Ze(e){let t=g?.statements[e];t&&C({...b,zones:t.zones,places:t.places})}function Fe(e){let t=g?.statements[e];if(!g||
!t)return;let n=lt(g.canvas.items,g.words.places,t);n.isValid()?U(g.map,n,g.homeZoom()):g.refit()}function mt(){return b.
stamp+=1,b.stamp}var Y=()=>{g?.finished&&(g.refit(),g.labels.place())},Bt=()=>{g?.parts.frame.classList.contains("is-nar\
row")&&D(g)!==dt()&&Y()},Q=()=>g?.map,De=()=>g?.day,_=()=>g?.canvas,We=()=>g?.legend;var Xe=!1,Ge=!1;function E(){if(Ge)return window;try{if(window.parent.document)return window.parent}catch(e){if(!(e instanceof DOMException))
throw e}return window}function z(e){let t=e.type!=="ready"&&e.type!=="drawn",n={stamp:t?mt():0,...e},o=E();t&&!Ge&&!o.ControlMapPage?.
channel()&&(o.controlmapAct=n),o.dispatchEvent(new o.CustomEvent("controlmap",{detail:n}))}function Tt(){return S(E().document,
".cm-panel").find(e=>e.offsetParent)}function dt(){let{page:e}=document.body.dataset;return e?e!=="map":E()!==window&&!!window.
frameElement?.closest('[class*="-page"]:not(.st-key-map-page)')}async function xe(){document.fullscreenElement&&await document.
exitFullscreen();let e=Tt();e&&(e.tabIndex=-1,e.scrollIntoView(),e.focus({preventScroll:!0}))}var ao=([e,t,n])=>.299*e+.587*
t+.114*n;function B(e){let t=E().document.querySelector(".stApp"),n=t&&getComputedStyle(t).backgroundColor.match(/[\d.]+/g),
o=n?ao(n.map(Number))<110:window.matchMedia("(prefers-color-scheme: dark)").matches;document.documentElement.classList.toggle(
"cm-dark",o),e.classList.toggle("is-dark",o),Xe||co(e,t),Xe=!0}function co(e,t){let n=()=>B(e);t&&new MutationObserver(n).
observe(t,{attributes:!0,attributeFilter:["class","style"]}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",n)}function Ke(){let t=S(document,'link[rel="stylesheet"]').filter(o=>!o.sheet),n=o=>new Promise(s=>{for(let i of[
"load","error"])o.addEventListener(i,s,{once:!0})});return Promise.all(t.map(n))}function V(e){window.Streamlit&&e.classList.
contains("is-narrow")&&window.Streamlit.setFrameHeight(Math.ceil(e.scrollHeight)+2)}var pt=null;function je(e){let t=document.querySelector(".cm-frame"),n=Q(),o=E().document,s=o.querySelector(".cm-here");
s&&(s.textContent=o.location.href);for(let i of[o.documentElement,document.documentElement])i.classList.toggle("is-print\
ed",e);!t||!n||(e?(pt={center:n.getCenter(),zoom:n.getZoom()},document.documentElement.classList.remove("cm-dark"),t.classList.
remove("is-dark")):B(t),Y(),!e&&pt&&n.setView(pt.center,pt.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>je(
!0));window.addEventListener("afterprint",()=>je(!1));function W(e){z({type:"zone",id:e}),C({...$,zone:e,stamp:A().stamp})}function lo(e){z({type:"front",id:e}),C({...$,front:e,
stamp:A().stamp})}function It(e){let t=_(),n=t?.words.places.find(s=>s.id===e),o=n&&t?.zoneAt(n.at);return{...$,zones:o?
[o]:[],places:[e]}}function Rt(e){z({type:"place",id:e}),C({...It(e),stamp:A().stamp})}function qe(e,t){z({type:"at",id:e}),
C({...$,at:t,stamp:A().stamp})}function Ve(e){return{zone:W,ground:(n,o)=>{W(n),o&&e(o)},front:lo}}var ho=2.2;function Ue(e,t){let n=_();if(!n)return;let o=i=>i===e?[t]:[],s=lt(n.items,n.words.places,{zones:o("zone"),places:o(
"place")});s.isValid()&&U(n.map,s,n.map.getMinZoom(),ho)}function fo(){let e=_(),{at:t,places:n,zone:o}=A(),s=e?.words.places.
find(({id:a})=>a===n[0]),i=e?.items.find(({holding:a})=>a.zone===o),r=t??s?.at??i?.holding.label_spots[0];return r?L.latLng(
r[1],r[0]):null}function Je(e){let{zoomIn:t}=e;e.zoomIn=(n,o)=>{let s=fo();return!s||!e.getBounds().contains(s)?t.call(e,
n,o):e.setZoomAround(s,e.getZoom()+(n??e.options.zoomDelta??1),o)}}var Zt="cm-incidents",mo=18,po=44,uo=2.6,Ht=30,go=.006,Ye=[],Ft=[],ut=null,Dt=null;function gt(e){let t=_();t&&(Ft=e,ut!==
t&&t.map.on("zoomend",()=>Wt(t)),ut=t,t.map.getPane(Zt)||(t.map.createPane(Zt).style.zIndex="620"),Wt(t),We()?.key("even\
ts",Ft.length>0))}function Wt(e){for(let t of Ye)t.remove();Ye=wo(e,Ft).map(t=>bo(e,t))}var yo=e=>!!(Dt&&e.some(({at:t})=>xo(
t,Dt))),xo=(e,t)=>e.every((n,o)=>Math.abs(n-t[o])<go);function tn(e){Dt=e,ut&&Wt(ut)}function wo(e,t){let n=new Map,o=[];
for(let s of t){let{x:i,y:r}=e.map.project([s.at[1],s.at[0]]),[a,c]=[Math.floor(i/Ht),Math.floor(r/Ht)],f=[-1,0,1].flatMap(
d=>[-1,0,1].flatMap(p=>n.get(`${a+d} ${c+p}`)??[])).find(d=>Math.hypot(d.x-i,d.y-r)<Ht);if(f){f.count+=s.count,f.spots.push(
s);continue}let h={at:[s.at[1],s.at[0]],count:s.count,spots:[s],x:i,y:r};o.push(h),n.set(`${a} ${c}`,[...n.get(`${a} ${c}`)??
[],h])}return o}function bo(e,t){let{at:n,count:o,spots:s}=t,i=Math.min(po,mo+uo*Math.sqrt(o-1)),r=s.length>1?e.words.legend.
cluster.replace("{n}",String(o)):s[0].label,a=L.divIcon({html:ko(e,t,i),className:"cm-event-mark",iconSize:[i,i]}),c=L.marker(
n,{icon:a,pane:Zt,keyboard:!0,title:"",alt:r}).addTo(e.map);return c.getElement()?.setAttribute("aria-label",r),c.getElement()?.
classList.toggle("is-lit",yo(s)),c.bindTooltip(l("div","cm-tip",r),{className:"cm-tooltip",offset:[0,-i/2],direction:"to\
p"}),s.length>1&&e.map.getZoom()<e.map.getMaxZoom()?c.on("click",()=>e.map.fitBounds(L.latLngBounds(s.map(f=>[f.at[1],f.
at[0]])).pad(.3))):c.bindPopup(()=>Lo(s),{className:"cm-event-popup",maxWidth:260,minWidth:180}).on("popupopen",vo),c}function vo({
popup:e}){let t=e.getElement(),n=t?.closest(".cm-stage");if(!t||!n)return;let o=n.getBoundingClientRect().top-t.getBoundingClientRect().
top;o>0&&(t.style.marginBottom=`${Number.parseFloat(getComputedStyle(t).marginBottom)-o}px`)}function ko(e,{count:t,spots:n},o){
let s=o/2,i=u("svg",{width:o,height:o,viewBox:`0 0 ${o} ${o}`,"aria-hidden":"true"});if(i.append(u("path",{d:Qe(s,s-1),class:"\
cm-event"})),t>1){let r=u("text",{x:s,y:s,class:"cm-event-count"});r.textContent=String(t),i.append(r)}else{let r=e.words.
holders[n[0].holder]||{fill:"#888"},a=u("path",{d:Qe(s,s-4.5),class:"cm-event-inner"});a.style.fill=r.fill,i.append(a)}return i}
var Qe=(e,t)=>`M${e},${e-t} L${e+t},${e} L${e},${e+t} L${e-t},${e} Z`;function Lo(e){let t=l("div","cm-event-details");for(let n of e){
t.append(l("p","cm-event-label",n.label));let o=l("ul");for(let[s,i]of n.rows){let r=l("li");r.append(l("b","",s)),i&&r.
append(` ${i}`),r.dir="auto",o.append(r)}n.rest&&o.append(l("li","",n.rest)),o.children.length&&t.append(o)}return t}function I(e,t,n,o,s){let i=l("a",t);i.href="#",i.role="button",i.setAttribute("aria-label",n);let r=u("svg",{viewBox:"0\
 0 16 16",class:"cm-icon"});return r.append(u("path",{d:o})),i.append(r),L.DomEvent.on(i,"click",L.DomEvent.stop).on(i,"\
click",s),i.addEventListener("keydown",a=>{a.key===" "&&(a.preventDefault(),i.click())}),e.zoomControl.getContainer()?.append(
i),i}function en(e,t,n){if(!document.fullscreenEnabled)return;let o=I(e,"cm-full",n.fullScreen,"M2 6V2h4m4 0h4v4m0 4v4h-\
4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():t.requestFullscreen().catch(()=>{o.hidden=!0})}),
s=()=>o.setAttribute("aria-pressed",String(!!document.fullscreenElement));document.addEventListener("fullscreenchange",s),
s()}var So=54,Mo=12.2,Eo=130,Ao=200,zo=1.12,To=.48;function Xt({frame:e,head:t}){let n=E(),o=Number.parseFloat(n.getComputedStyle(
n.document.documentElement).fontSize),s=n===window?e:window.frameElement,i=Math.max(0,s.getBoundingClientRect().top+n.scrollY)+
t.offsetHeight,r=n.innerHeight-i-So-Mo*o;if(r<Ao&&!e.classList.contains("is-tight"))return e.classList.add("is-tight"),Xt(
{frame:e,head:t});let a=Math.min(e.clientWidth*zo,n.innerHeight*To);return Math.round(Math.max(Eo,Math.min(a,r)))}var Po=640,Oo=20,nn=168,on=28,Co=36,_o=8e3,sn={zoom:0,moved:0};function rn(e,t){let n=l("div","cm-frame");n.dir=t.direction,
n.lang=t.language,e.before(n);let o=l("div","cm-head"),s=l("div","cm-title",t.title);s.id="cm-title",n.setAttribute("rol\
e","region"),n.setAttribute("aria-labelledby",s.id);for(let h of document.querySelectorAll('meta[name="viewport"]'))h.setAttribute(
"content","width=device-width, initial-scale=1");let i=l("div","cm-subtitle"),r=l("div","cm-finding");o.append(s,r,i);let a=l(
"div","cm-stage");a.append(e);let c=l("div","cm-side"),m=l("div","cm-foot"),f=l("div","cm-source",t.source);return m.append(
f),n.append(o,a,c,m),{frame:n,head:o,stage:a,side:c,foot:m,title:s,finding:r,subtitle:i,source:f}}function $o(e,t,n,o,s){
if(e)return[{from:[4,Math.round(o*.06)],to:[6,Math.round(o*(t?.06:.14))],...sn}];let i=[];for(let[r,a]of n)for(let c=0;c<=
nn;c+=on)for(let m=0;m<=nn;m+=on){let f=[r===null?6+c:r,8],h=[a===null?6+c:a,10+m],d=s(L.point(f).add(h));Number.isFinite(
d)&&i.push({from:f,to:h,zoom:d,moved:c+m})}return i.length?i.sort((r,a)=>a.zoom-r.zoom||r.moved-a.moved):[{from:[0,0],to:[
0,0],...sn}]}function No(e,t,n){let o=n.offsetWidth+14;return e.frame.dir==="rtl"?[[null,o],[t.offsetWidth+14,null]]:[[o,
null]]}function an(e,t){let{x:n,y:o,width:s,height:i}=e.getBoundingClientRect();return new DOMRect(n,o-t,s,i+t)}function cn(e,t,n,o,s,i){
let r=e.frame.clientWidth<Po,a=r&&dt();e.frame.classList.toggle("is-narrow",r),e.frame.classList.toggle("is-beside",a),e.
frame.classList.remove("is-tight"),r&&e.frame.style.setProperty("--cm-stage",`${Xt(e)}px`);let c=r?e.side:e.stage;if(o.parentNode!==
c&&c.append(s,o),t.invalidateSize({animate:!1}),Math.min(e.stage.clientWidth,e.stage.clientHeight)<Oo)return r;let m=L.latLngBounds(
[[n[1],n[0]],[n[3],n[2]]]),f=r?[]:[o,...S(s,":scope > *")];for(let h of $o(r,a,No(e,o,s),e.stage.clientHeight,d=>t.getBoundsZoom(
m,!1,d)))if(t.fitBounds(m,{animate:!1,paddingTopLeft:h.from,paddingBottomRight:h.to}),!f.some(d=>i(an(d,d===o?Co:0))))break;
return Bo(t.zoomControl.getContainer(),i),r}function Bo(e,t){let n=()=>S(e,"a").some(i=>t(an(i,0))),o=e.parentElement,s=o?.
parentElement&&S(o.parentElement,".leaflet-top").find(i=>i!==o);!o||!s||!n()||(s.append(e),n()&&o.append(e))}function ln(e,t,n){
let o=L.Control.Scale.extend({_updateMetric(i){let r=this._getRoundNum(i)/1e3,a=new Intl.NumberFormat(n.locale).format(r);
this._updateScale(this._mScale,n.distance.replace("{km}",a),r*1e3/i)}}),s=new o({imperial:!1,maxWidth:110}).addTo(e).getContainer();
s&&t.prepend(s)}function hn(e,t){t.direction==="rtl"&&e.zoomControl.setPosition("topright"),S(e.zoomControl.getContainer(),
"a").forEach((o,s)=>{o.title="",o.setAttribute("aria-label",s===0?t.zoomIn:t.zoomOut)})}function fn(e,t,n){if(n.base.choices.
length<2)return;let o=l("label","cm-base",`${n.base.label} `),s=l("select");for(let c of n.base.choices)s.append(new Option(
c.name,c.id));o.append(s);let i=l("span","cm-credit");t.foot.append(o,i);let r=null,a;s.addEventListener("change",()=>{let c=n.
base.choices.find(f=>f.id===s.value);if(r&&r.remove(),r=null,clearTimeout(a),i.textContent=c?.credit??"",t.frame.classList.
remove("has-raster"),!c?.url)return;let m=()=>{i.textContent=n.base.silent};r=L.tileLayer(c.url,{maxZoom:18,pane:"cm-ras\
ter"}).addTo(e),r.once("tileerror",m),a=setTimeout(m,_o),r.once("tileload",()=>{clearTimeout(a),i.textContent=c.credit,t.
frame.classList.add("has-raster")})})}function mn(e,t){let n=l("div","cm-insets"),o=[];for(let s of e.insets){let i=l("div","cm-inset"),r=l("div","cm-inset-ma\
p");i.append(l("div","cm-inset-name",t.insets[s.id]),r),n.append(i),o.push({holder:r,inset:s})}if(t.conference.places.length){
let s=l("div","cm-inset cm-conference");s.append(l("div","cm-inset-name",t.conference.title));for(let i of t.conference.
places){let r=l("div","cm-conference-place");r.dataset.place=i.id;let a=l("span","cm-arrow","↑");a.style.transform=`ro\
tate(${i.bearing}deg)`,a.setAttribute("aria-hidden","true"),r.append(a,l("span","",i.name),l("span","cm-far",i.distance)),
s.append(r)}n.prepend(s)}return{insets:n,maps:o}}function v(e,t,n,o){return{left:e,top:t,right:e+n,bottom:t+o}}function tt(e,t){return e.left<t.right+2&&t.left<e.right+2&&
e.top<t.bottom+2&&t.top<e.bottom+2}function et(e,t){return e.left>=t.left&&e.right<=t.right&&e.top>=t.top&&e.bottom<=t.bottom}
function yt(e){let t=e.split(" "),n=Math.ceil(t.length/2);return t.length>1?[e,`${t.slice(0,n).join(" ")}
${t.slice(n).join(" ")}`]:[e]}var P=2,Io=12e3,Ro=5e3,Gt=-1,dn=-2,pn=e=>(e*37+11)%256;function Ho(e){let t=new Int16Array(e.length/4);for(let n=0,o=0;n<
t.length;n++,o+=4)e[o+3]===0?t[n]=Gt:t[n]=e[o+3]===255&&e[o+1]===pn(e[o])?e[o]-1:dn;return t}var xt=class{constructor(t,n,o){
this.columns=Math.max(1,Math.ceil(n.x/P)),this.rows=Math.max(1,Math.ceil(n.y/P));let s=document.createElement("canvas");
s.width=this.columns,s.height=this.rows;let i=s.getContext("2d",{willReadFrequently:!0});i.setTransform(1/P,0,0,1/P,-o.x/
P,-o.y/P),t.forEach((r,a)=>{i.fillStyle=`rgb(${a+1},${pn(a+1)},0)`,i.fill(new Path2D(M(r.path).getAttribute("d")??""),"e\
venodd")}),this.index=Ho(i.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(t.length);for(let r of this.
index)r>=0&&(this.extent[r]+=P*P)}at(t,n){let o=Math.floor(t/P),s=Math.floor(n/P);return o<0||s<0||o>=this.columns||s>=this.
rows?Gt:this.index[s*this.columns+o]}holds(t,n){if(this.at(n.left,n.top)!==t||this.at(n.right,n.bottom)!==t)return!1;for(let o=n.
top;o<=n.bottom;o+=4)for(let s=n.left;s<=n.right;s+=4)if(this.at(s,o)!==t)return!1;return!0}hidden(t){let n=0,o=0;for(let s=t.
top;s<=t.bottom;s+=6)for(let i=t.left;i<=t.right;i+=6)n+=this.weight(this.at(i,s)),o++;return n/o}weight(t){if(t===Gt)return 0;
let n=t===dn?0:this.extent[t];return n>Io?.35:n>Ro?1.4:4}};var Zo=[18,28,40,54,70,88,108,130,156,186,220,260],un=24,Fo=6,Do=12,Wo=110,Xo=300,Go=900,Ko=90,jo=3e3;function qo(e,t,n,o){
let s=(i,r,a)=>Math.sign((r.x-i.x)*(a.y-i.y)-(r.y-i.y)*(a.x-i.x));return s(e,t,n)!==s(e,t,o)&&s(n,o,e)!==s(n,o,t)}function Kt(e,t,n){
let o=n.x-t.x,s=n.y-t.y;if(Math.max(t.x,n.x)<e.left||Math.min(t.x,n.x)>e.right||Math.max(t.y,n.y)<e.top||Math.min(t.y,n.
y)>e.bottom)return!1;let i=s*(e.left-t.x),r=s*(e.right-t.x),a=o*(e.top-t.y),c=o*(e.bottom-t.y);return Math.max(a,c)>=Math.
min(i,r)&&Math.min(a,c)<=Math.max(i,r)}function Vo(e,t){return t.x>=e.left-4&&t.x<=e.right+4&&t.y>=e.top-4&&t.y<=e.bottom+
4}function Uo(e,t){return{x:Math.max(t.left,Math.min(e.x,t.right)),y:Math.max(t.top,Math.min(e.y,t.bottom))}}function wt(e,t,n,o,s){
let i=[];for(let r of Zo)for(let a=0;a<un;a++){let c=2*Math.PI*a/un,m=t.x+Math.cos(c)*(r+o/2),f=t.y+Math.sin(c)*(r+s/2),
h=v(m-o/2,f-s/2,o,s);if(!e.free(h))continue;let d=Uo(t,h),p=Math.hypot(d.x-t.x,d.y-t.y),w=e.taken.filter(k=>!Vo(k,t)&&Kt(
k,t,d)).length,y=p+p*p/Ko;i.push({form:n,box:h,wide:Jo(h),end:d,cost:y+Wo*e.ground.hidden(h)+Xo*w})}return i}function Jo(e){
return v(e.left-4,e.top-4,e.right-e.left+8,e.bottom-e.top+8)}function Yo(e,t){if(tt(e.chosen.box,t.chosen.box))return 1/0;
let n=[qo(e.spot,e.chosen.end,t.spot,t.chosen.end),Kt(e.chosen.wide,t.spot,t.chosen.end),Kt(t.chosen.wide,e.spot,e.chosen.
end)];return Go*n.filter(Boolean).length}function Qo(e,t){let n=null,o=1/0;for(let s of e.room){if(s.cost>=o)break;let i=s.
cost;for(let r of t){if(i>=o)break;r.chosen&&(i+=Yo({spot:e.spot,chosen:s},{spot:r.spot,chosen:r.chosen}))}i<o&&(n=s,o=i)}
return e.chosen=n,o}function ts(e){let t=[e,e.slice().sort((n,o)=>n.room.length-o.room.length)];for(let n=1;n<Math.min(Do,
e.length);n++){let o=e.slice(n).concat(e.slice(0,n));t.push(n%2?o.reverse():o)}return t}function gn(e){let t=[],n=1/0;for(let o of ts(
e)){for(let i of e)i.chosen=null;let s=1/0;for(let i=0;i<Fo;i++){let r=s;s=0;for(let a of o)s+=Math.min(jo,Qo(a,o.filter(
c=>c!==a&&c.chosen)));if(s===r)break}s<n&&(n=s,t=e.map(i=>i.chosen))}e.forEach((o,s)=>{o.chosen=t[s]})}var es=160;function ns({options:e},t){let n=e.most?.()??t.length;if(t.length<=n)return t;let o=e.foremost?.()??[],s=r=>(r.
right-r.left)*(r.bottom-r.top),i=([r,a])=>(o.includes(r.holding.zone)?1e12:r.zone.silent?0:1e9)+s(a);return t.slice().sort(
(r,a)=>i(a)-i(r)).slice(0,n)}function yn(e,[t,n]){return Math.min(n.right-n.left,n.bottom-n.top)<st?{x:(n.left+n.right)/
2,y:(n.top+n.bottom)/2}:e.at(t.holding.label_spots[0])}function os({view:e,covered:t},{x:n,y:o}){let s=v(n,o,0,0);return et(
s,e)&&!t.some(i=>et(s,i))}function xn(e,t){let n=t.filter(s=>os(e,yn(e,s))),o=ns(e,n).map(([s,i])=>{let r=yn(e,[s,i]),a=ss(
e,s),c=yt(s.zone.label).flatMap(f=>{a.textContent=f;let[h,d]=e.sized(`callout${f}`,a);return wt(e,r,f,h,d).filter(({end:p})=>Math.
hypot(p.x-r.x,p.y-r.y)<=es)});return{element:a,spot:r,room:c.sort((f,h)=>f.cost-h.cost),chosen:null}});jt(e,o);for(let{element:s,
chosen:i}of o)i&&(s.textContent=i.form)}function jt(e,t){gn(t);for(let{element:n,spot:o,chosen:s}of t){if(!s){n.remove();
continue}e.put(n,s.box),is(e,o,s.end)}}function ss(e,t){let n=l("button","cm-label cm-callout",t.zone.label);return n.type=
"button",n.dataset.zone=t.holding.zone,n.setAttribute("aria-label",t.aria),n.style.setProperty("--holder",t.holder.fill),
n.style.setProperty("--holder-dark",t.holder.dark),n.addEventListener("click",o=>{o.stopPropagation(),e.options.choose(t.
holding.zone)}),n}function is(e,t,n){let o=Math.min(t.x,n.x)-3,s=Math.min(t.y,n.y)-3,i={width:Math.abs(t.x-n.x)+6,height:Math.
abs(t.y-n.y)+6},r=u("svg",{class:"cm-leader",...i,"aria-hidden":"true"});r.style.transform=`translate(${o+e.origin.x}px,${s+
e.origin.y}px)`;let a=u("line",{x1:t.x-o,y1:t.y-s,x2:n.x-o,y2:n.y-s});r.append(a,u("circle",{cx:t.x-o,cy:t.y-s,r:2})),e.
root.prepend(r);let c=Math.ceil(Math.hypot(n.x-t.x,n.y-t.y)/5);for(let m=0;m<=c;m++){let f=t.x+(n.x-t.x)*m/Math.max(1,c),
h=t.y+(n.y-t.y)*m/Math.max(1,c);e.taken.push(v(f-1,h-1,2,2))}}var rs=26,as=300,cs=80;function ls(e){let t=Math.ceil(e.length/rs),n=Math.ceil(e.length/t)+2;return e.split(" ").reduce(
(o,s)=>{let i=o.at(-1);return i===void 0||i.length+s.length>=n?o.push(s):o[o.length-1]=`${i} ${s}`,o},[]).join(`
`)}var hs=(e,t)=>Math.hypot(t.x-e.x,t.y-e.y)<=cs;function wn(e,t){let n=t.map(({at:o,text:s})=>{let i=ls(s),r=l("div","c\
m-label cm-remark",i),[a,c]=e.sized(`remark${i}`,r),m=e.at(o),h=wt(e,m,i,a,c).map(p=>({...p,cost:p.cost+as*e.ground.hidden(
p.box)})).filter(({end:p})=>hs(m,p)).sort((p,w)=>p.cost-w.cost);return{element:r,spot:m,room:h,chosen:null}});jt(e,n)}var fs=3;function vn(e,t){let n=[],o=new Set;t.forEach((s,i)=>{if(o.has(s.holding.zone))return;o.add(s.holding.zone);let r=ms(
e,s);if(!r)return;(Math.min(r.right-r.left,r.bottom-r.top)<st||!ds(e,s,i,r))&&n.push([s,r])}),xn(e,n)}function ms(e,t){let n=t.
path.getBounds(),o=e.map.latLngToContainerPoint(n.getNorthWest()),s=e.map.latLngToContainerPoint(n.getSouthEast());return s.
x<0||s.y<0||o.x>e.view.right||o.y>e.view.bottom?null:{left:o.x,top:o.y,right:s.x,bottom:s.y}}function ds(e,t,n,o){let s=t.
zone.label.split(" ");if(o.right-o.left<fs*Math.max(...s.map(a=>a.length)))return!1;let i=yt(t.zone.label),r=t.holding.label_spots.
map(a=>e.at(a));return[""," is-small"].some(a=>i.some(c=>bn(e,t,n,c+a,c,a,r))||i.some(c=>bn(e,t,n,c+a,c,a,ps(e,o,r[0]))))}
function ps(e,t,n){let o=[],s=Math.max(5,Math.ceil((t.right-t.left)/40));for(let i=Math.max(t.left,0);i<Math.min(t.right,
e.view.right);i+=s)for(let r=Math.max(t.top,0);r<Math.min(t.bottom,e.view.bottom);r+=s)o.push({x:i,y:r,far:Math.hypot(i-
n.x,r-n.y)});return o.sort((i,r)=>i.far-r.far)}function bn(e,t,n,o,s,i,r){let a=l("div",`cm-label cm-zone-name${i}`,s);a.
dataset.zone=t.holding.zone,a.style.setProperty("--holder-dark",t.holder.dark),a.style.setProperty("--holder-light",t.holder.
light);let[c,m]=e.sized(`zone${o}`,a);for(let f of r){let h=v(f.x-c/2,f.y-m/2,c,m);if(e.ground.holds(n,h)&&e.free(h))return e.
put(a,h),!0}return a.remove(),!1}var us={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},X=class{constructor(t,n){this.map=t,this.options=n,this.
root=l("div","cm-label-layer leaflet-zoom-hide"),t.getPane("cm-labels")?.append(this.root),this.sizes=new Map,this.scene=
null,this.first=null,this.taken=[],this.covered=[],this.view=v(0,0,0,0),this.origin=L.point(0,0),this.ground=null,this.begun=
!1,t.on("zoomstart",()=>{this.root.replaceChildren(),this.scene=null}),t.on("resize",()=>{this.sizes.clear(),this.scene=
null});let o=()=>queueMicrotask(()=>{this.begun&&this.items().length&&this.place()});t.on("moveend resize",o)}sized(t,n){
this.root.append(n);let o=this.sizes.get(t)??[Math.ceil(n.offsetWidth),Math.ceil(n.offsetHeight)];return this.sizes.set(
t,o),o}place(){this.begun=!0;let t=this.items(),n=this.options.obstacles().map(i=>this.fromScreen(i)),o=this.map.zoomControl?.
getContainer(),s=JSON.stringify([[o?.offsetWidth,o?.offsetHeight],this.map.getZoom(),this.map.getCenter(),this.map.getSize(),
n,this.options.lit(),this.options.foremost?.(),this.options.unnamed?.()]);(s!==this.scene||t[0].path!==this.first)&&this.
placeAll(t,n),this.scene=s,this.first=t[0].path,this.mark()}mark(){for(let t of S(this.root,".cm-callout")){let n=t.dataset.
zone===this.options.selected();t.classList.toggle("is-selected",n),t.setAttribute("aria-pressed",String(n))}}items(){let t=this.
options.ground??this.options.zones;return t?t():[]}placeAll(t,n){this.root.replaceChildren(),this.origin=this.map.containerPointToLayerPoint(
[0,0]);let o=this.map.getSize();this.view=v(2,2,o.x-4,o.y-4),this.taken=[...n],this.covered=n;let s=this.map.zoomControl?.
getContainer();s&&this.taken.push(this.fromScreen(s.getBoundingClientRect())),this.ground=new xt(t,o,this.origin);for(let r of this.
options.lit())this.placePoint(r,"is-lit",!0);for(let r of this.options.places)r.rank==="capital"&&this.placePoint(r);this.
options.zones&&!this.options.unnamed?.()&&vn(this,t);let i=this.map.getZoom()-this.options.homeZoom();for(let r of ee.slice(
1))if(!(i+.01<us[r]-(this.options.eager||0)))for(let a of this.options.places)a.rank===r&&this.placePoint(a);wn(this,this.
options.remarks?.()??[]);for(let r of this.options.areas)this.placeArea(r)}fromScreen(t){let n=this.map.getContainer().getBoundingClientRect();
return v(t.left-n.left,t.top-n.top,t.width,t.height)}free(t){return et(t,this.view)&&!this.taken.some(n=>tt(t,n))}put(t,n){
this.taken.push(n),t.style.transform=`translate(${Math.round(n.left+this.origin.x)}px,${Math.round(n.top+this.origin.y)}\
px)`}at(t){return this.map.latLngToContainerPoint([t[1],t[0]])}placePoint(t,n="",o=!1){let s=this.at(t.at);if(s.x<4||s.y<
4||s.x>this.view.right||s.y>this.view.bottom)return;let i=v(s.x-3,s.y-3,6,6);if(this.taken.some(y=>tt(i,y))&&!o)return;let r=this.
target(t,`cm-label cm-place rank-${t.rank} ${n}`,t.name),[a,c]=this.sized(t.rank+n+t.name,r),m=[[7,-c/2],[-7-a,-c/2]];this.
options.mirrored&&m.reverse();let h=[...m,[-a/2,-7-c],[-a/2,7],[5,-c-3],[5,3],[-a-5,-c-3],[-a-5,3]].map(([y,k])=>v(s.x+y,
s.y+k,a,c)).filter(y=>this.free(y)),d=this.ground.at(s.x,s.y),p=h.find(y=>this.ground.holds(d,y))||h[0];if(!p&&(r.remove(),
!o))return;let w=this.target(t,`cm-dot rank-${t.rank} ${n}`);this.root.append(w),this.taken.push(i),w.style.transform=`t\
ranslate(${Math.round(s.x+this.origin.x)}px,${Math.round(s.y+this.origin.y)}px)`,p&&this.put(r,p)}target({id:t},n,o=""){
let s=l("div",n,o);return s.dataset.place=t,s.addEventListener("click",i=>{i.stopPropagation(),this.options.choosePlace(
t)}),s}placeArea(t){let n=l("div",`cm-label cm-area ${t.kind}`,t.name),[o,s]=this.sized(`area${t.name}`,n),i=this.at(t.at),
r=v(i.x-o/2,i.y-s/2,o,s);this.free(r)?this.put(n,r):n.remove()}};function kn(e,t,n,o,s,i){let r={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,doubleClickZoom:!1,boxZoom:!1,
keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},a=L.map(e,r),[c,m,f,h]=t.bounds,d=()=>a.fitBounds(
[[m,c],[h,f]],{animate:!1});d();let p=new F(a,`cm-${t.id}-`,n,s);p.drawBasemap(o);let w=new X(a,{places:s.places,zones:null,
areas:[],homeZoom:()=>a.getZoom(),eager:1,choose:i.zone,choosePlace:i.place,lit:()=>[],selected:()=>null,mirrored:s.direction===
"rtl",obstacles:()=>[],ground:()=>p.items});return{canvas:p,labels:w,fit(){a.invalidateSize({animate:!1}),d(),w.place()}}}var nt=20,ot=12,Ln=(e="")=>u("svg",{class:`cm-swatch ${e}`,viewBox:`0 0 ${nt} ${ot}`,"aria-hidden":"true"});function qt(e,t,n){
let o=Ln("is-ground"),s=nt/e.length;if(e.forEach(({fill:r,pale:a},c)=>{let m=u("rect",{x:c*s,y:0,width:s,height:ot,class:`\
cm-swatch-fill${a?" is-pale":""}`});m.style.fill=r,o.append(m)}),n){let r=u("rect",{x:0,y:0,width:nt,height:ot,class:"cm\
-hatch"});r.style.fill=`url(#${n})`,o.append(r)}let i=u("rect",{x:.5,y:.5,width:nt-1,height:ot-1,class:"cm-swatch-edge"});
return i.style.stroke=t,o.append(i),o}function Sn(e){let t=u("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-\
hidden":"true"});return t.append(u("path",{d:"M0,6 H30",class:`cm-front basis-${e}`})),t}function G(...e){let t=Ln();return t.
append(...e),t}var Mn=()=>G(u("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,opacity:.32}),u("path",{d:"M0,6 H20",
class:"cm-front basis-source"})),Vt=()=>G(u("circle",{cx:10,cy:6,r:4,class:"cm-point agrees"})),En=()=>G(u("path",{d:"M6\
,2 L14,10 M6,10 L14,2",class:"cm-point differs"})),An=()=>G(u("path",{d:"M1,6 H19",class:"cm-was-halo"}),u("path",{d:"M1\
,6 H19",class:"cm-was"})),zn=()=>G(u("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),Tn=()=>G(u("rect",
{x:.5,y:.5,width:nt-1,height:ot-1,class:"cm-change"}));function Pn(e,t,n){let o=[];t.plain&&o.push({fill:e.fill,pale:!1}),
t.pale&&o.push({fill:e.fill,pale:!0});let s=e.pattern!=="none"?n+t.controller:null;return qt(o,t.shared?H.ink:e.dark,t.shared?
`${n}shared`:s)}var gs=3;function R(e,t,n=""){let o=l("div",`cm-legend-item ${n}`);return o.append(e,l("span","",t)),o}function ys(e,t){
let n=new Map;for(let o of[!1,!0])for(let s of t.legend.holders)for(let i of e.holdings){if(i.controller!==s||i.shared!==
o)continue;let r=`${s} ${o}`,a=n.get(r)??{controller:s,shared:o,plain:!1,pale:!1};a[t.zones[i.zone].silent?"pale":"plain"]=
!0,n.set(r,a)}return Array.from(n.values())}var bt=class{constructor(t,n,o){this.words=t,this.prefix=n,this.wishes=o,this.
chosen=new Set,this.listed="",this.holders=l("div","cm-legend-holders"),this.holders.setAttribute("role","group"),this.holders.
setAttribute("aria-label",t.legend.filter),this.lines=l("div","cm-legend-lines"),this.extras=l("div","cm-legend-lines"),
this.element=l("div","cm-legend"),this.element.append(l("div","cm-legend-head",t.legend.title),this.holders,l("div","cm-\
legend-head",t.legend.basis),this.lines,this.extras),this.keys={change:R(Tn(),t.legend.change,"cm-key-change"),outline:R(
An(),t.legend.outline),events:R(zn(),t.legend.events)};for(let i of Object.values(this.keys))i.hidden=!0;let s=l("div","\
cm-legend-marks");s.append(R(Vt(),t.legend.agrees),R(En(),t.legend.differs)),this.extras.append(...Object.values(this.keys),
this.toggle("cm-toggle-bands",[Mn(),t.legend.band],o.bands),this.toggle("cm-toggle-points",[Vt(),t.legend.points],o.points),
s)}toggle(t,n,o){let s=l("label",`cm-legend-toggle ${t}`),i=l("input");return i.type="checkbox",i.addEventListener("chan\
ge",()=>{this.element.classList.toggle(`has-${t}`,i.checked),o(i.checked)}),s.append(i,...n),s}show(t){let{words:n}=this,
o=ys(t,n),s=new Set(t.fronts.map(({basis:f})=>f)),i=n.legend.lines.filter(({basis:f})=>s.has(f)),r=this.paleFills(t),a=JSON.
stringify([o,i,r]);if(a===this.listed)return;this.listed=a;let c=new Set(o.map(({controller:f})=>f)),m=Array.from(this.chosen).
filter(f=>!c.has(f));for(let f of m)this.chosen.delete(f);this.holders.replaceChildren(...o.map(f=>this.holder(f))),this.
lines.replaceChildren(...i.map(({basis:f,text:h})=>R(Sn(f),h)),...this.silent(r)),m.length&&this.wishes.filter(this.chosen)}holder(t){
let{legend:n,holders:o}=this.words,s=o[t.controller],i=l("button",`cm-legend-item${t.shared?" is-wide":""}`);i.type="but\
ton",i.dataset.holder=t.controller,i.title=n.filter,i.setAttribute("aria-pressed",String(this.chosen.has(t.controller)));
let r=t.shared?n.shared.replace("{holder}",()=>s.label):s.label;return i.append(Pn(s,t,this.prefix),l("span","",r)),i.addEventListener(
"click",()=>{this.chosen.delete(t.controller)||this.chosen.add(t.controller);for(let a of this.holders.querySelectorAll(
"button"))a.setAttribute("aria-pressed",String(this.chosen.has(a.dataset.holder??"")));this.wishes.filter(this.chosen)}),
i}paleFills(t){let n=t.holdings.filter(({zone:o})=>this.words.zones[o].silent).sort((o,s)=>s.km2-o.km2);return Array.from(
new Set(n.map(({controller:o})=>this.words.holders[o].fill))).slice(0,gs)}silent(t){if(!t.length)return[];let n=t.map(o=>({
fill:o,pale:!0}));return[R(qt(n,H.ink,null),this.words.legend.silent)]}key(t,n){this.keys[t].hidden=!n}changed(t){let[n]=t?.
handovers??[];this.key("change",!!n);let o=this.keys.change.querySelector(".cm-change");n&&(o.style.fill=`url(#${At(this.
prefix,n)})`)}};var xs=6371.0088,ws=10;function bs(e){let t=s=>Math.sin(s*Math.PI/360)**2,n=s=>Math.cos(s*Math.PI/180),o=0;return e.reduce(
([s,i],[r,a])=>(o+=2*xs*Math.asin(Math.sqrt(Math.min(1,t(a-i)+n(a)*n(i)*t(r-s)))),[r,a]),e[0]),o}function vs(e,{locale:t,
measured:n}){return n.replace("{km}",e.toLocaleString(t,{maximumFractionDigits:e<ws?1:0}))}function ks({target:e},{places:t}){
let n=e.closest("[data-place]")?.dataset.place;return t.find(o=>o.id===n)?.at}function On(e,t,n){let o=e.getContainer(),
s=l("output","cm-measured");o.after(s);let i=e.dragging,r={renderer:t,pane:"cm-points",className:"cm-measure",interactive:!1},
a=L.layerGroup().addTo(e),c=null;function m(d){c=d,f.setAttribute("aria-pressed",String(!!d)),o.classList.toggle("is-mea\
suring",!!d),a.clearLayers();let p=d??[],w=Z()?n.measureTouchHint:n.measureHint;for(let k of p)a.addLayer(L.circleMarker(
k,{...r,radius:3}));p.length>1&&a.addLayer(L.polyline(p,r));let y=p.length>1?vs(bs(p.map(({lng:k,lat:x})=>[k,x])),n):w;s.
textContent=d&&y,p.length>1&&s.append(l("span","cm-measure-end",n.measureEnd))}let f=I(e,"cm-ruler",n.measure,"M1 5h14v6\
H1zm3.5 0v3M8 5v3m3.5-3v3",()=>m(c?null:[]));f.setAttribute("aria-pressed","false");let h=d=>{let p=!(d instanceof KeyboardEvent)||
d.key==="Enter"||d.key===" ";if(!(!c||!p||d.target.closest(".leaflet-control"))){if(d.stopImmediatePropagation(),d instanceof
KeyboardEvent)d.preventDefault(),m([...c,e.getCenter()]);else if(d.type==="click"&&!i.moved()){let w=ks(d,n);m([...c,w?L.
latLng(w[1],w[0]):e.mouseEventToLatLng(d)])}}};for(let d of["click","dblclick","keydown"])o.addEventListener(d,h,!0);document.
addEventListener("keydown",({key:d})=>{c&&d==="Escape"&&m(null)})}var Ls=({lng:e,lat:t})=>`${e.toFixed(3)}_${t.toFixed(3)}`,vt=class{constructor(t,n,o){this.map=t,this.choose=o,this.mark=
null,this.latlng=t.getCenter();let s=this.button(n.pointOffer);this.under=this.button(n.pointOffer),this.under.hidden=!0,
this.note=l("p","cm-offer-note");let i=l("div");i.append(this.note,s),this.popup=L.popup({className:"cm-offer",closeButton:!1,
autoPan:!1,offset:[0,-2]}).setContent(i);let r=t.getContainer();r.setAttribute("role","group"),r.setAttribute("aria-labe\
l",n.mapKeys),r.addEventListener("keydown",a=>{a.key!=="Enter"||a.target!==r||(a.preventDefault(),this.latlng=t.getCenter(),
this.take())})}button(t){let n=l("button","cm-offer-button",t);return n.type="button",n.addEventListener("click",()=>this.
take()),n}offer(t,n){this.latlng=t,this.note.textContent=n,this.map.getContainer().closest(".is-narrow")?this.under.hidden=
!1:this.popup.setLatLng(t).openOn(this.map)}take(){this.close();let{lng:t,lat:n}=this.latlng;this.choose(Ls(this.latlng),
[Number(t.toFixed(3)),Number(n.toFixed(3))])}close(){this.popup.close(),this.under.hidden=!0}show(t,n){if(this.close(),this.
mark&&this.mark.remove(),this.mark=null,!t)return;let o={renderer:n,pane:"cm-points",radius:8,className:"cm-spot",interactive:!1};
this.mark=L.circleMarker([t[1],t[0]],o).addTo(this.map)}};var Cn=.04,Ut={"cm-earlier":405,"cm-earlier-lines":421},Ss=["cm-zones","cm-bands","cm-hits","cm-fronts"],Ms="M8 1v14M5 5\
 2 8l3 3m6-6 3 3-3 3";function Es({x:e,y:t},n,o,s){let[i,r]=[e+(s?o:0)*n.x,e+(s?1:o)*n.x],[a,c]=[t,t+n.y];return`polygon\
(${i}px ${a}px, ${r}px ${a}px, ${r}px ${c}px, ${i}px ${c}px)`}var kt=class{constructor(t,n,o,s,i){this.canvas=t,this.map=
t.map,this.words=o,this.dress=s,this.changed=i,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.button=
I(this.map,"cm-swiper",o.swipe,Ms,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed","false"),this.button.
hidden=!0,this.days=[l("span","cm-swipe-day"),l("span","cm-swipe-day")],this.divider=l("div","cm-divider"),this.divider.
tabIndex=0;for(let[r,a]of Object.entries({role:"slider","aria-label":o.swipe,"aria-valuemin":"0","aria-valuemax":"100"}))
this.divider.setAttribute(r,a);this.divider.hidden=!0,n.append(this.divider,...this.days),this.divider.addEventListener(
"pointerdown",r=>this.divider.setPointerCapture(r.pointerId)),this.divider.addEventListener("pointermove",r=>{if(!this.divider.
hasPointerCapture(r.pointerId))return;let{left:a,width:c}=n.getBoundingClientRect();this.move((r.clientX-a)/c)}),this.divider.
addEventListener("keydown",r=>{let a={ArrowLeft:-Cn,ArrowRight:Cn,Home:-1,End:1}[r.key];a&&(r.preventDefault(),this.move(
this.at+a))}),this.map.on("move zoomend resize",()=>this.cut())}async follow(t,n){this.later=t,this.load=n,this.on&&await this.
turn(!!n),this.button.hidden!==!n&&(this.button.hidden=!n,this.on||this.changed(null))}async turn(t){let{load:n}=this;this.
on=t;let o=t&&n?await n():null;if(!(n!==this.load||t!==this.on)){for(let s of this.layers)s.remove();this.layers=o?this.
draw(o):[],this.canvas.earlier=o?this.canvas.earlier:[],this.button.setAttribute("aria-pressed",String(t)),this.divider.
hidden=!t,this.days[0].textContent=o?.labels[this.words.language]??"",this.days[1].textContent=o?this.later:"",this.cut(),
this.changed(o)}}draw(t){let{map:n,canvas:o}=this,[s,i]=Object.entries(Ut).map(([h,d])=>{let p=n.getPane(h)??n.createPane(
h);return p.style.zIndex=String(d),h!=="cm-earlier"&&(p.style.pointerEvents="none"),o.renderers[h]??=L.svg({pane:h,padding:.3}),
o.renderers[h]}),r=o.ground.toGeoJSON().geometry,a=T(n,r,"cm-ground","cm-earlier",s,!1),{items:c,layers:m}=it(n,s,t,this.
words,"cm-e-","cm-earlier");for(let h of c)this.dress(h);o.earlier=c;let f=t.fronts.map(({geometry:h,basis:d})=>T(n,h,`c\
m-front basis-${d}`,"cm-earlier-lines",i,!1));return[a,...m,...f,T(n,r,"cm-border","cm-earlier-lines",i,!1)]}move(t){this.
at=Math.min(1,Math.max(0,t)),this.cut()}cut(){let{map:t,at:n}=this,o=t.getSize(),s=this.on&&this.layers.length>0;this.divider.
style.left=`${n*100}%`,this.divider.setAttribute("aria-valuenow",String(Math.round(n*100)));let i=t.containerPointToLayerPoint(
[0,0]),r=this.words.direction==="rtl";for(let a of[...Object.keys(Ut),...Ss]){let c=t.getPane(a);if(!c)continue;let m=a in
Ut===r;c.style.clipPath=s?Es(i,o,n,m):""}}};var $n=12,_n=4,As=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-
Math.max(e.top,t.top));function zs(e,t,n,o,s=$n){let i=(h,d,p)=>Math.max(_n,Math.min(h,p-d-_n)),[r,a]=[e.x-t.x/2,e.y-t.y/
2],c=[[e.x+s,a],[e.x-s-t.x,a],[r,e.y-s-t.y],[r,e.y+s]],m=v(e.x-s/2,e.y-s/2,s,s);return c.map(([h,d])=>{let p={x:i(h,t.x,
n.x),y:i(d,t.y,n.y)},w=v(p.x,p.y,t.x,t.y);return{spot:p,hidden:[m,...o].reduce((y,k)=>y+As(w,k),0)}}).reduce((h,d)=>d.hidden<
h.hidden?d:h).spot}function Nn(){L.Tooltip.include({_setPosition(e){let t=this._map,n=this._container,o=t.getContainer(),
{left:s,top:i}=o.getBoundingClientRect(),r=S(o.closest(".cm-stage")??o,".cm-legend, .cm-inset, .leaflet-bar").filter(h=>!h.
contains(o)).map(h=>h.getBoundingClientRect()).map(h=>v(h.left-s,h.top-i,h.width,h.height)),a={x:n.offsetWidth,y:n.offsetHeight},
c=$n+Math.abs(L.point(this.options.offset??[0,0]).y),{x:m,y:f}=zs(t.layerPointToContainerPoint(e),a,t.getSize(),r,c);L.DomUtil.
setPosition(n,t.containerPointToLayerPoint([m,f]))}})}function Bn(e){let t=e.toString().replaceAll("%2C",",");return t&&`?${t}`}var Ts=.05,In=3;function Ps(e){let t=(e??"").split(","),[n,o,s]=t.map(Number);return!(t.length===3&&t.every(r=>/^-?\d{1,3}(\.\d{1,6})?$/.
test(r)))||Math.abs(n)>85||Math.abs(o)>180||s<0?null:{center:[n,o],zoom:s}}var Os=({lat:e,lng:t},n)=>[e.toFixed(In),t.toFixed(
In),n.toFixed(2)].join(","),Lt=class{constructor(t,n){this.map=t,this.layOut=n,this.homeZoom=t.getZoom(),this.ready=!1}goHome(){
let{map:t}=this;this.ready=!1,t.setMinZoom(0),t.setMaxBounds(void 0),this.layOut(),this.homeZoom=t.getZoom(),t.setMinZoom(
this.homeZoom),t.setMaxZoom(Math.max(te,this.homeZoom)),t.setMaxBounds(t.getBounds()),t.options.maxBoundsViscosity=1,this.
ready=!0}refit(){let{map:t}=this,n=this.isHome()?null:{center:t.getCenter(),zoom:t.getZoom()};this.goHome(),n&&t.setView(
n.center,n.zoom,{animate:!1})}isHome(){return this.map.getZoom()<this.homeZoom+Ts}keep(){let t=E(),n=Ps(new URLSearchParams(
t.location.search).get(q));n&&this.map.setView(n.center,n.zoom,{animate:!1}),this.map.on("moveend asked",()=>this.note()),
t.addEventListener("popstate",()=>this.note())}note(){if(!this.ready)return;let t=E(),n=new URLSearchParams(t.location.search),
o=n.get(q),s=this.isHome()?null:Os(this.map.getCenter(),this.map.getZoom());o!==s&&(s?n.set(q,s):n.delete(q),t.history.replaceState(
t.history.state,"",t.location.pathname+Bn(n)+t.location.hash))}};function K(e){return typeof e=="string"?fetch(e).then(t=>{if(!t.ok)throw new Error(e);return t.json()}):Promise.resolve(
e)}var Rn=()=>new Promise(e=>{document.hidden?e():requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(e)))});
function Hn(e,t){let n=e.frame.clientWidth,o=e.stage.clientHeight;new ResizeObserver(()=>{if(!e.frame.clientWidth)return;
let s=e.frame.classList.contains("is-narrow"),i=Math.abs(e.frame.clientWidth-n)<2&&(s||Math.abs(e.stage.clientHeight-o)<
2);n=e.frame.clientWidth,o=e.stage.clientHeight,i||t(),!i&&e.stage.clientHeight!==o&&t()}).observe(e.frame)}var Cs=24,_s=3,$s=1.4;async function Zn(e,t){Nn(),e.attributionControl&&e.attributionControl.remove();let n=typeof t.day==
"string"?t.day:"",o=n.slice(0,n.lastIndexOf("/")+1),s=K(t.basemap),[i,r,a]=await Promise.all([K(t.base),K(t.day),K(t.words),
Ke()]),{drawn:c,view:m,finish:f}=Ns(e,i,a);Oe(c,t.find??(h=>K(o+h)),n.slice(o.length)||null),Bs(c,r,m),await Rn(),f(r,await s),
t.events&&gt(t.events),z({type:"ready"}),_e()}function Ns(e,t,n){let o=rn(e.getContainer(),n);B(o.frame);let s=new F(e,"\
cm-p-",t,n),i=x=>o.frame.classList.toggle("has-bands",x),r=new bt(n,"cm-p-",{bands:i,points:Be,filter:$e}),a=r.element,{
insets:c,maps:m}=mn(t,n);ln(e,o.foot,n),hn(e,n),Je(e),fn(e,o,n);let f=new X(e,{places:n.places,zones:()=>s.items.slice().
sort((x,O)=>O.holding.km2-x.holding.km2),unnamed:()=>s.earlier.length>0,areas:n.areaNames,homeZoom:()=>h.homeZoom,choose:W,
choosePlace:Rt,mirrored:n.direction==="rtl",lit:()=>n.places.filter(x=>A().places.includes(x.id)),selected:()=>A().zone,
most:()=>D(y)?_s:Cs,foremost:()=>D(y)?[A().zone,...A().zones]:[A().zone],remarks:()=>y.main&&!s.earlier.length&&h.isHome()&&
!o.frame.classList.contains("is-narrow")?n.remarks:[],obstacles:()=>[a,...S(c,":scope > *")].filter(x=>o.stage.contains(
x)&&x.offsetParent).map(x=>x.getBoundingClientRect())}),h=new Lt(e,()=>{let x=()=>e.containerPointToLayerPoint([0,0]);cn(
o,e,t.bounds,a,c,O=>s.covers(f.fromScreen(O),x()))}),d=()=>{for(let x of y.insets)x.fit();V(o.frame)},p=()=>{h.goHome(),
d()};I(e,"cm-home",n.wholeCountry,"M1.5 8.5 8 2.5l6.5 6M3.5 7v7h3.5v-4h2v4h3.5V7",()=>{h.goHome(),h.note()}),en(e,o.frame,
n),On(e,s.renderers["cm-points"],n),he(e,o.stage,n,()=>h.isHome());let w=new vt(e,n,qe),y={map:e,parts:o,canvas:s,words:n,
insets:[],labels:f,legend:r,day:null,shownDay:null,swipe:new kt(s,o.stage,n,x=>s.dress(x,W,!1),x=>Ie(y,x)),main:!1,statements:{},
points:[],pointsFile:null,acts:Ve(x=>{let O=s.changeAt(x);w.offer(x,O),y.chosen.add(O)}),spot:w,chosen:ge(o,n,w.under,()=>s.
items,d),finished:!1,named:"",refit:p,homeZoom:()=>h.homeZoom};return e.on("moveend",()=>{let x=e.getZoom()>h.homeZoom+$s&&
!o.frame.classList.contains("is-narrow");c.classList.toggle("is-needless",x)}),{drawn:y,view:h,finish:(x,O)=>{e.getSize().
x!==e.getContainer().clientWidth&&h.goHome(),s.drawBasemap(O),y.insets=m.map(({holder:St,inset:Fn})=>kn(St,Fn,t,O,n,{zone:W,
place:Rt}));for(let St of y.insets)St.canvas.show(x,y.acts.zone,y.acts.front,!1);d(),f.place(),Ce(y),h.keep(),Hn(o,()=>{
h.refit(),d()})}}}function Bs(e,t,n){j(e.parts,e.words,t),e.legend.show(t),e.chosen.show("",null),n.goHome(),Nt(e,t),V(e.
parts.frame)}window.ControlMap={apply:e=>{C(e),Q()?.fire("asked")},bringTo:Ue,day:De,fly:Fe,flyToNext:Se,hover:Ne,light:Ze,lightIncident:tn,
lookOfPlace:It,mainCanvas:_,map:Q,pageTurned:Bt,refit:Y,showIncidents:gt,stamp:mt,start:Zn};})();
