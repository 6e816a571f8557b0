"use strict";(()=>{var Fo="http://www.w3.org/2000/svg";function l(e,t,o){let n=document.createElement(e);return t&&(n.className=t),o!==void 0&&
(n.textContent=o),n}function u(e,t={}){let o=document.createElementNS(Fo,e);for(let[n,s]of Object.entries(t))o.setAttribute(
n,String(s));return o}function S(e,t){return Array.from(e.querySelectorAll(t),o=>o)}var $={zone:null,front:null,at:null,zones:[],places:[]};function K(e,t,o,n){e.title.textContent=o.main?t.title:t.titleOther,e.finding.textContent=o.main?t.finding:"";let s=(n?[
n,o]:[o]).map(i=>i.labels[t.language]||i.day);e.subtitle.textContent=t.subtitle.replace("{day}",s.join(" / ")),e.source.
textContent=o.main?t.source:t.sourceOther}function Ut({parts:e,words:t,shownDay:o},n){for(let s of[e.frame,E().document.
documentElement])s.classList.toggle("is-swiping",!!n);o&&K(e,t,o,n)}function Jt(e,t,o){let n=!1;for(let s=0;s+1<e.length;s++){let[i,r]=e[s],[a,c]=e[s+1];r>o!=c>o&&t<i+(a-i)*(o-r)/(c-r)&&(n=
!n)}return n}function St(e,[t,o]){return(e.type==="Polygon"?[e.coordinates]:e.coordinates).some(([s,...i])=>Jt(s,t,o)&&!i.
some(r=>Jt(r,t,o)))}var Yt={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",dots:""},"counter-diagonal":{lines:"\
M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,\
2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}};var Qt=13;var te=["capital","seat","town","base","crossing","village"];var H={fill:"#c9c6bd",ink:"#4a4a4a"};var st=24,j="view";var Do={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-poi\
nts":430,"cm-labels":620};function M(e){return e.getElement()}function oe(e){let t={};for(let[o,n]of Object.entries(Do)){
let s=e.createPane(o);s.style.zIndex=String(n),["cm-zones","cm-labels","cm-points","cm-hits"].includes(o)||(s.style.pointerEvents=
"none"),o!=="cm-labels"&&o!=="cm-raster"&&(t[o]=L.svg({pane:o,padding:.3}))}return t}function N(e,t,o,n,s){let i={className:s,
pane:o,renderer:n,interactive:!1,smoothFactor:.7},r=t.map(a=>a.geometry);return L.geoJSON(r,{style:()=>i,interactive:!1,
pane:o}).addTo(e)}function ne(e,t,o){let n=null;return N(e,[{geometry:o.border}],"cm-base",t["cm-base"],"cm-ground").eachLayer(
s=>{n??=s}),n}function se(e,t,o,n){N(e,o.seas,"cm-base",t["cm-base"],"cm-sea"),N(e,o.neighbours,"cm-base",t["cm-base"],"\
cm-neighbour"),n.bringToFront(),N(e,o.roads,"cm-water",t["cm-water"],"cm-road"),N(e,o.rivers,"cm-water",t["cm-water"],"c\
m-river"),N(e,o.lakes,"cm-water",t["cm-water"],"cm-lake"),N(e,[{geometry:o.border}],"cm-fronts",t["cm-fronts"],"cm-borde\
r")}var Wo=Yt;function ee(e,t,o,n){let s=u("pattern",{id:t,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines:i="",
dots:r=""}=Wo[o]??{};i&&s.append(u("path",{d:i,stroke:n,"stroke-width":"1.1"})),r&&s.append(u("path",{d:r,fill:n})),e.append(
s)}function Xo(e,t,o){if(e.querySelector("defs"))return;let n=u("defs");for(let[s,i]of Object.entries(t))i.pattern!=="no\
ne"&&ee(n,o+s,i.pattern,i.dark);ee(n,`${o}shared`,"cross",H.ink),e.prepend(n)}function P(e,t,o,n,s,i){let r={className:o,
pane:n,renderer:s,interactive:i,smoothFactor:.6};return L.geoJSON(t,{style:()=>r,interactive:i,pane:n}).addTo(e)}function it(e,t,o,n,s,i="\
cm-zones"){let r=[],a=[];for(let c of o.holdings){let f=n.holders[c.controller],m=n.zones[c.zone],h=`cm-zone zone-${c.zone}\
 holder-${c.controller}${m.silent?" is-silent":""}`,d=P(e,c.geometry,h,i,t,!0);a.push(d),d.eachLayer(p=>{r.push({path:p,
holding:c,holder:f,zone:m,area:rt(c,n),aria:""})})}Xo(t._container,n.holders,s);for(let{path:c,holding:f,holder:m}of r){
let h=M(c);h.style.setProperty("--holder",m.fill),h.style.setProperty("--holder-dark",m.dark),h.style.setProperty("--hol\
der-light",m.light);let d=f.shared?"shared":m.pattern!=="none"?f.controller:null;if(!d)continue;let p=P(e,f.geometry,"cm\
-hatch",i,t,!1);p.eachLayer(v=>{M(v).style.fill=`url(#${s}${d})`}),a.push(p)}return{items:r,layers:a}}function ie(e,t,o){
let n=(r,a,c,f=!1)=>P(e,r,a,c,t[c],f),s=o.fronts.map(r=>({layer:n(r.geometry,"cm-band","cm-bands"),marginKm:r.margin_km}));
return{fronts:o.fronts.map(r=>({front:r,line:n(r.geometry,`cm-front basis-${r.basis}`,"cm-fronts"),hit:n(r.geometry,"cm-\
front-hit","cm-hits",!0)})),bands:s}}function Mt(e,t){let o=e.getCenter(),n=L.latLng(o.lat,o.lng+.1),s=e.latLngToLayerPoint(
o).distanceTo(e.latLngToLayerPoint(n))/(e.distance(o,n)/1e3);for(let i of t)i.layer.eachLayer(r=>{M(r).style.strokeWidth=
`${2*i.marginKm*s}px`})}var Et=(e,{from:t,to:o})=>`${e}from-${t}-to-${o}`;function Go(e,t,o,n){let s=e.querySelector("defs")||e.insertBefore(u("\
defs"),e.firstChild);if(document.getElementById(t))return;let i=u("pattern",{id:t,width:9,height:9,patternUnits:"userSpa\
ceOnUse",patternTransform:"rotate(45)"});i.append(u("rect",{x:0,y:0,width:9,height:9,fill:n}),u("rect",{x:0,y:0,width:3,
height:9,fill:o})),s.append(i)}function re(e,t,o,n,s){return o.handovers.map(i=>{let r=Et(s,i),a=P(e,i.geometry,"cm-chan\
ge","cm-fronts",t,!1);return Go(t._container,r,n.holders[i.from].fill,n.holders[i.to].fill),a.eachLayer(c=>{M(c).style.fill=
`url(#${r})`}),a})}function ae(e,t,o,n){let s=o.holdings.filter(i=>n.includes(i.zone)).map(i=>i.geometry);return["cm-was\
-halo","cm-was"].flatMap(i=>s.map(r=>P(e,r,i,"cm-fronts",t,!1)))}var Z=()=>window.matchMedia("(hover: none)").matches,Ko=2400,jo=50,qo=12,ce=()=>/Mac|iP(hone|ad)/.test(navigator.platform)?
"⌘":"Ctrl";function Vo(e){let t=l("div","cm-hint"),o=l("span");t.setAttribute("aria-hidden","true"),t.append(o),e.append(
t);let n=new Set,s;return i=>{n.has(i)||(n.add(i),o.textContent=i,t.classList.add("is-shown"),clearTimeout(s),s=setTimeout(
()=>t.classList.remove("is-shown"),Math.max(Ko,i.length*jo)))}}function Uo(e,t){e.dragging.disable(),t.addEventListener(
"pointerdown",({pointerType:o})=>{o==="mouse"&&e.dragging.enable()},{capture:!0});for(let o of["pointerup","pointercance\
l"])document.addEventListener(o,()=>setTimeout(()=>e.dragging.disable()))}function le(e,t,o,n){let s=Vo(t),i=e.getContainer();
i.addEventListener("wheel",a=>{a.ctrlKey||a.metaKey||(a.stopImmediatePropagation(),s(o.wheelHint.replace("{button}",ce())))},
{capture:!0,passive:!0}),e.on("dragstart",()=>n()&&s(o.dragHint.replace("{button}",ce()))),navigator.maxTouchPoints>0&&Uo(
e,i);let r=null;i.addEventListener("touchstart",({touches:a})=>{r=a.length===1?a[0].clientY:null},{passive:!0}),i.addEventListener(
"touchmove",({touches:a})=>{r!==null&&a.length===1&&Math.abs(a[0].clientY-r)>qo&&s(o.touchHint)},{passive:!0})}var Jo=["ArrowRight","ArrowDown"],Yo=["ArrowLeft","ArrowUp"],At=({front:e},t)=>t!==null&&(e.id===t||e.id.startsWith(`${t}\
.`)),at=e=>e.getLayers().map(M);function me(e,t,o,n){let s=e.map(({hit:i})=>at(i)[0]);e.forEach(({front:i,hit:r},a)=>{let c=s[a],
f=Qo(i,o);c.dataset.front=i.id,c.setAttribute("role","button"),c.setAttribute("aria-label",f),c.setAttribute("aria-press\
ed","false"),c.setAttribute("tabindex",n&&a===0?"0":"-1"),c.addEventListener("keydown",h=>tn(h,s,a,()=>t(i.id))),r.on("c\
lick",h=>{L.DomEvent.stopPropagation(h),r.closeTooltip(),t(i.id)});let m=l("div","cm-tip");m.append(l("b","",ct(i.id,o)),
l("span","",fe(i,o))),Z()||r.bindTooltip(m,{sticky:!0,className:"cm-tooltip"})})}function ct(e,t){if(!e)return"";let[o,n]=e.
split(".").map(s=>t.zones[s]?.label??"");return t.front.replace("{one}",()=>o).replace("{other}",()=>n)}var fe=(e,t)=>t.
legend.lines.find(o=>o.basis===e.basis)?.text??"",Qo=(e,t)=>`${ct(e.id,t)}. ${fe(e,t)}`;function tn(e,t,o,n){if(e.key===
"Enter"||e.key===" ")n();else if(Jo.includes(e.key))he(t,o,1);else if(Yo.includes(e.key))he(t,o,-1);else return;e.preventDefault(),
e.stopPropagation()}function he(e,t,o){let n=e[(t+o+e.length)%e.length];e[t].setAttribute("tabindex","-1"),n.setAttribute(
"tabindex","0"),n.focus()}function de(e,t,o){for(let s of e){let i=At(s,t);for(let a of[s.line,s.hit].flatMap(at))a.classList.
toggle("is-selected",i);let[r]=at(s.hit);r.getAttribute("aria-pressed")!==String(i)&&r.setAttribute("aria-pressed",String(
i))}let n=o&&e.find(s=>At(s,t));if(n)for(let s of e)at(s.hit)[0].setAttribute("tabindex",s===n?"0":"-1")}function pe(e,t,o,n){
let s=new Map;for(let r of o)if(At(r,n))for(let a of r.front.differs)s.set(a.join(),a);let i={renderer:t,pane:"cm-points",
radius:7,className:"cm-differs",interactive:!1};return Array.from(s.values(),([r,a])=>L.circleMarker([a,r],i).addTo(e))}var F=class{constructor(t,o,n,s){this.map=t,this.prefix=o,this.words=s,this.items=[],this.earlier=[],this.layers=[],this.
compared=[],this.change=null,this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.renderers=oe(t),this.ground=
ne(t,this.renderers,n),t.on("click",()=>z({type:"empty"})),this.bands=[],t.on("zoomend",()=>Mt(t,this.bands))}drawBasemap(t){
se(this.map,this.renderers,t,this.ground)}show(t,o,n,s){this.focusable=s;for(let c of this.layers)c.remove();let i=it(this.
map,this.renderers["cm-zones"],t,this.words,this.prefix);this.items=i.items;let{fronts:r,bands:a}=ie(this.map,this.renderers,
t);this.layers=[...i.layers,...r.flatMap(({line:c,hit:f})=>[c,f]),...a.map(c=>c.layer)],this.fronts=r,this.bands=a,Mt(this.
map,this.bands);for(let c of this.items)this.dress(c,o,s);me(r,n,this.words,s)}compare(t){this.change=t;for(let o of this.
compared)o.remove();this.compared=t?re(this.map,this.renderers["cm-fronts"],t,this.words,this.prefix):[]}changeAt({lng:t,
lat:o}){let n=this.change?.handovers.find(({geometry:i})=>St(i,[t,o])),s=i=>this.words.holders[i]?.label??"";return n?this.
words.changed.replace("{from}",()=>s(n.from)).replace("{to}",()=>s(n.to)):""}outline(t,o){for(let n of this.outlined)n.remove();
this.outlined=t?ae(this.map,this.renderers["cm-fronts"],t,o):[]}dress(t,o,n){let s=M(t.path),i=t.holding.zone;t.aria=[t.
zone.name,t.holder.heldBy,t.area].join(`${this.words.comma} `),s.setAttribute("tabindex",n?"0":"-1"),s.setAttribute("rol\
e","button"),s.setAttribute("aria-label",t.aria),s.setAttribute("aria-pressed","false"),s.dataset.zone=i,s.addEventListener(
"keydown",c=>{(c.key==="Enter"||c.key===" ")&&(c.preventDefault(),o(i))}),t.path.on("click",c=>{L.DomEvent.stopPropagation(
c),t.path.closeTooltip(),o(i,c.latlng)});let r=l("div","cm-tip"),a=l("span");r.append(l("b","",t.zone.name),l("span","",
t.holder.heldBy),l("span","",t.area),a),t.path.on("mousemove",({latlng:c})=>{a.textContent=this.changeAt(c)}),Z()||t.path.
bindTooltip(r,{sticky:!0,className:"cm-tooltip"})}mark(t,o){for(let n of[...this.items,...this.earlier]){let s=M(n.path),
i=n.holding.zone===t.zone;s.classList.toggle("is-selected",i),s.classList.toggle("is-lit",t.zones.includes(n.holding.zone)),
s.classList.toggle("is-filtered",o.size>0&&!o.has(n.holding.controller)),s.getAttribute("aria-pressed")!==String(i)&&s.setAttribute(
"aria-pressed",String(i)),i&&document.activeElement!==s&&n.path.bringToFront()}de(this.fronts,t.front,this.focusable);for(let n of this.
rings)n.remove();this.rings=pe(this.map,this.renderers["cm-points"],this.fronts,t.front)}zoneAt(t){return this.items.find(
({holding:o})=>St(o.geometry,t))?.holding.zone??null}covers(t,o){let n=M(this.ground),s=en(this.ground),i=Math.max(2,Math.
ceil((t.right-t.left)/40)),r=Math.max(1,Math.ceil((t.bottom-t.top)/40));for(let a=0;a<=i;a++)for(let c=0;c<=r;c++)if(s.x=
t.left+(t.right-t.left)*a/i+o.x,s.y=t.top+(t.bottom-t.top)*c/r+o.y,n.isPointInFill(s))return!0;return!1}};function en(e){
return M(e).ownerSVGElement.createSVGPoint()}function rt(e,t){let o=new Intl.NumberFormat(t.locale,{maximumFractionDigits:0}),
n=e.bounds?t.areaRange:t.area,[s,i]=e.bounds||[0,0];return n.replace("{km2}",o.format(e.km2)).replace("{low}",o.format(s)).
replace("{high}",o.format(i))}function ue(e,t,o,n,s){let i=l("div","cm-under"),r=l("button","cm-chosen"),a=l("span","cm-chosen-text"),c=l("b"),f=l("sp\
an"),m=l("span","cm-more"),h=l("span","","↓");return h.setAttribute("aria-hidden","true"),m.append(l("span","cm-spoken",
t.more),h),r.type="button",a.append(c,f),r.append(a,m),r.addEventListener("click",ye),i.append(r,o,on(e,t,s)),e.stage.after(
i),{show(d,p,v=!1){let y=n().filter(k=>k.holding.zone===p).map(k=>v?`${k.holder.heldBy}${t.comma} ${rt({...k.holding,bounds:null},
t)}`:k.holder.heldBy);c.textContent=d||t.nothing,f.textContent=d?y.join(" · "):t.tapHint,m.hidden=r.disabled=!zt(),q(e.
frame)},add(d){d&&(f.textContent=d)}}}function ge({words:e,canvas:t},{zone:o,front:n,at:s,places:i}){if(o)return[e.zones[o]?.
name??"",o,!0];if(s)return[e.pointOffer,t.zoneAt(s)];let r=i.length===1&&!n?e.places.find(({id:a})=>a===i[0]):null;return r?
[r.name,t.zoneAt(r.at)]:[ct(n,e),null]}function on(e,t,o){let n=l("button","cm-fold",t.fold);return n.type="button",e.side.
id="cm-folded",n.setAttribute("aria-controls",e.side.id),n.setAttribute("aria-expanded","false"),n.addEventListener("cli\
ck",()=>{let s=e.frame.classList.toggle("is-unfolded");if(n.setAttribute("aria-expanded",String(s)),o(),!s)return;let i=()=>e.
side.scrollIntoView({block:"nearest"});i(),window.addEventListener("resize",i,{once:!0})}),n}async function xe(e,t,{change:o,before:n,ground:s}){try{return await Promise.all([t&&e(t),o&&e(o),n&&s.length?e(n):null])}catch(i){
return reportError(i),null}}function Tt(e){return JSON.stringify([e.zone,e.front,e.at,e.zones,e.places])}function D(e){return e.parts.frame.classList.
contains("is-beside")}function Pt(e,t){return JSON.stringify([e.day,t.places,D(e)&&[t.zone,t.zones]])}function we(e,t,o){
let n=e.canvas.items.filter(({holding:s})=>o.includes(s.zone)||o.includes(s.controller));return n.length?{...t,zones:n.map(
({holding:s})=>s.zone),places:[]}:t}function be(e,t){return t?{...e,holdings:[...e.holdings,...t.holdings],fronts:[...e.
fronts,...t.fronts]}:e}function ke(e,t,o,n){return o.map(s=>{let i=[s.at[1],s.at[0]],r={renderer:t,pane:"cm-points",className:`cm-point ${s.agrees?
"agrees":"differs"}`},a=s.agrees?L.circleMarker(i,Object.assign({radius:4},r)):nn(i,r),c=l("div","cm-tip");return c.append(
l("b","",s.name),l("span","",n.points[s.agrees?"agrees":"differs"].replace("{holder}",ve(n,s.controller)).replace("{pain\
ted}",ve(n,s.painted)))),a.bindTooltip(c,{className:"cm-tooltip"}).addTo(e)})}function ve(e,t){return t&&e.holders[t]?.label||
"?"}function nn([e,t],o){return L.polyline([[[e-.02,t-.02],[e+.02,t+.02]],[[e-.02,t+.02],[e+.02,t-.02]]],o)}var Ot=!1;function lt(e,t,o){let n=L.latLngBounds([]);for(let s of e)o.zones.includes(s.holding.zone)&&n.extend(s.path.getBounds());
for(let s of t)o.places.includes(s.id)&&n.extend([s.at[1],s.at[0]]);return n}function V(e,t,o,n=1.6){let s=window.matchMedia(
"(prefers-reduced-motion: reduce)").matches,i=t.pad(.35),r={maxZoom:o+n,animate:!s,duration:.7};s?e.fitBounds(i,r):e.flyToBounds(
i,r)}function Le(){Ot=!0}function Se(e){if(!Ot)return;Ot=!1;let t=L.latLngBounds([]);for(let o of e.canvas.outlined)t.extend(
o.getBounds());t.isValid()?V(e.map,t,e.homeZoom(),2.8):e.refit()}var g=null,w={...$,stamp:0},Ct=null,mt,ht=null,Me=null,Ae=new Set,ze=!1,Te=[],_t=null,Ee=null;function Pe(e,t,o){g=e,mt=
t,_t=o}function Oe(e){e.named=Pt(e,w),e.finished=!0,Nt()}function Ce(){Ct&&C(Ct)}var A=()=>w;function _e(e){Ae=e,g&&U(g)}
function $e(e){Te=e,g?.finished&&U(g)}function Ne(e){ze=e,g&&Re(g)}function $t(e,t){e.day=t.day,e.main=t.main,e.statements=
t.statements,e.shownDay=t,e.legend.show(t),e.canvas.show(t,e.acts.ground,e.acts.front,!0);for(let o of e.insets)o.canvas.
show(t,e.acts.zone,e.acts.front,!1);K(e.parts,e.words,t)}function Be(e,t){Ut(e,t),e.shownDay&&e.legend.show(be(e.shownDay,
t)),e.labels.place(),U(e)}async function sn(e,t,{change:o=null,before:n=null,ground:s=[]}){let i=[t,o,n,...s].join("|");
if(ht===i){Me===i&&z({type:"drawn",day:e.day,file:t});return}ht=i;let r=await xe(mt,_t===t?null:t,{change:o,before:n,ground:s});
if(ht!==i||(r||(ht=null),!r))return;let[a,c,f]=r;a&&$t(e,a),_t=t;for(let m of Ie(e))m.compare(c),m.outline(f,s);e.legend.
changed(c),e.legend.key("outline",!!f),e.swipe.follow(e.shownDay?.labels[e.words.language]??"",n?()=>mt(n):null),Se(e),(a||
Ee!==o)&&U(e),Ee=o,Me=i,z({type:"drawn",day:e.day,file:t})}function Ie(e){return[e.canvas,...e.insets.map(t=>t.canvas)]}
function C(e){if(!g?.finished){Ct=e;return}if(e.stamp<w.stamp)return;let t=Tt(w);w=Object.assign({},w,e),Tt(w)!==t&&U(g),
g.pointsFile!==(w.points||null)&&(g.pointsFile=w.points||null,Re(g)),e.day&&sn(g,e.day,e)}async function Re(e){let t=w.points||
null;e.parts.frame.classList.toggle("has-points",!!t);let o=ze&&t?await mt(t):{points:[]};if((w.points||null)===t){for(let n of e.
points)n.remove();e.points=ke(e.map,e.canvas.renderers["cm-points"],o.points,e.words)}}function U(e){let{parts:t,labels:o}=e;
B(t.frame),t.frame.classList.toggle("has-selection",!!w.zone);let n=we(e,w,Te);t.frame.classList.toggle("has-highlight",
n.zones.length+n.places.length>0);for(let i of Ie(e))i.mark(n,Ae);for(let i of S(t.frame,".cm-conference-place"))i.classList.
toggle("is-lit",w.places.includes(i.dataset.place??""));e.chosen.show(...ge(e,w)),e.spot.show(w.at,e.canvas.renderers["c\
m-points"]);let s=Pt(e,w);if(s===e.named)o.mark();else for(let i of[o,...e.insets.map(r=>r.labels)])i.place();e.named=s}
function He(e){let t=g?.statements[e];t&&C({...w,zones:t.zones,places:t.places})}function Ze(e){let t=g?.statements[e];if(!g||
!t)return;let o=lt(g.canvas.items,g.words.places,t);o.isValid()?V(g.map,o,g.homeZoom()):g.refit()}function ft(){return w.
stamp+=1,w.stamp}var J=()=>{g?.finished&&(g.refit(),g.labels.place())},Nt=()=>{g?.parts.frame.classList.contains("is-nar\
row")&&D(g)!==dt()&&J()},Y=()=>g?.map,Fe=()=>g?.day,_=()=>g?.canvas,De=()=>g?.legend;var We=!1,Xe=!1;function E(){if(Xe)return window;try{if(window.parent.document)return window.parent}catch(e){if(!(e instanceof DOMException))
throw e}return window}function z(e){let t=e.type!=="ready"&&e.type!=="drawn",o={stamp:t?ft():0,...e},n=E();t&&!Xe&&!n.ControlMapPage?.
channel()&&(n.controlmapAct=o),n.dispatchEvent(new n.CustomEvent("controlmap",{detail:o}))}function zt(){return S(E().document,
".cm-panel").find(e=>e.offsetParent)}function dt(){let{page:e}=document.body.dataset;return e?e!=="map":E()!==window&&!!window.
frameElement?.closest('[class*="-page"]:not(.st-key-map-page)')}async function ye(){document.fullscreenElement&&await document.
exitFullscreen();let e=zt();e&&(e.tabIndex=-1,e.scrollIntoView(),e.focus({preventScroll:!0}))}var an=([e,t,o])=>.299*e+.587*
t+.114*o;function B(e){let t=E().document.querySelector(".stApp"),o=t&&getComputedStyle(t).backgroundColor.match(/[\d.]+/g),
n=o?an(o.map(Number))<110:window.matchMedia("(prefers-color-scheme: dark)").matches;document.documentElement.classList.toggle(
"cm-dark",n),e.classList.toggle("is-dark",n),We||cn(e,t),We=!0}function cn(e,t){let o=()=>B(e);t&&new MutationObserver(o).
observe(t,{attributes:!0,attributeFilter:["class","style"]}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",o)}function Ge(){let t=S(document,'link[rel="stylesheet"]').filter(n=>!n.sheet),o=n=>new Promise(s=>{for(let i of[
"load","error"])n.addEventListener(i,s,{once:!0})});return Promise.all(t.map(o))}function q(e){window.Streamlit&&e.classList.
contains("is-narrow")&&window.Streamlit.setFrameHeight(Math.ceil(e.scrollHeight)+2)}var pt=null;function Ke(e){let t=document.querySelector(".cm-frame"),o=Y(),n=E().document,s=n.querySelector(".cm-here");
s&&(s.textContent=n.location.href);for(let i of[n.documentElement,document.documentElement])i.classList.toggle("is-print\
ed",e);!t||!o||(e?(pt={center:o.getCenter(),zoom:o.getZoom()},document.documentElement.classList.remove("cm-dark"),t.classList.
remove("is-dark")):B(t),J(),!e&&pt&&o.setView(pt.center,pt.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>Ke(
!0));window.addEventListener("afterprint",()=>Ke(!1));function W(e){z({type:"zone",id:e}),C({...$,zone:e,stamp:A().stamp})}function ln(e){z({type:"front",id:e}),C({...$,front:e,
stamp:A().stamp})}function Bt(e){let t=_(),o=t?.words.places.find(s=>s.id===e),n=o&&t?.zoneAt(o.at);return{...$,zones:n?
[n]:[],places:[e]}}function It(e){z({type:"place",id:e}),C({...Bt(e),stamp:A().stamp})}function je(e,t){z({type:"at",id:e}),
C({...$,at:t,stamp:A().stamp})}function qe(e){return{zone:W,ground:(o,n)=>{W(o),n&&e(n)},front:ln}}var hn=2.2;function Ve(e,t){let o=_();if(!o)return;let n=i=>i===e?[t]:[],s=lt(o.items,o.words.places,{zones:n("zone"),places:n(
"place")});s.isValid()&&V(o.map,s,o.map.getMinZoom(),hn)}function mn(){let e=_(),{at:t,places:o,zone:n}=A(),s=e?.words.places.
find(({id:a})=>a===o[0]),i=e?.items.find(({holding:a})=>a.zone===n),r=t??s?.at??i?.holding.label_spots[0];return r?L.latLng(
r[1],r[0]):null}function Ue(e){let{zoomIn:t}=e;e.zoomIn=(o,n)=>{let s=mn();return!s||!e.getBounds().contains(s)?t.call(e,
o,n):e.setZoomAround(s,e.getZoom()+(o??e.options.zoomDelta??1),n)}}var Ht="cm-incidents",fn=18,dn=44,pn=2.6,Rt=30,un=.006,Je=[],Zt=[],ut=null,Ft=null;function gt(e){let t=_();t&&(Zt=e,ut!==
t&&t.map.on("zoomend",()=>Dt(t)),ut=t,t.map.getPane(Ht)||(t.map.createPane(Ht).style.zIndex="620"),Dt(t),De()?.key("even\
ts",Zt.length>0))}function Dt(e){for(let t of Je)t.remove();Je=xn(e,Zt).map(t=>wn(e,t))}var gn=e=>!!(Ft&&e.some(({at:t})=>yn(
t,Ft))),yn=(e,t)=>e.every((o,n)=>Math.abs(o-t[n])<un);function Qe(e){Ft=e,ut&&Dt(ut)}function xn(e,t){let o=new Map,n=[];
for(let s of t){let{x:i,y:r}=e.map.project([s.at[1],s.at[0]]),[a,c]=[Math.floor(i/Rt),Math.floor(r/Rt)],m=[-1,0,1].flatMap(
d=>[-1,0,1].flatMap(p=>o.get(`${a+d} ${c+p}`)??[])).find(d=>Math.hypot(d.x-i,d.y-r)<Rt);if(m){m.count+=s.count,m.spots.push(
s);continue}let h={at:[s.at[1],s.at[0]],count:s.count,spots:[s],x:i,y:r};n.push(h),o.set(`${a} ${c}`,[...o.get(`${a} ${c}`)??
[],h])}return n}function wn(e,t){let{at:o,count:n,spots:s}=t,i=Math.min(dn,fn+pn*Math.sqrt(n-1)),r=s.length>1?e.words.legend.
cluster.replace("{n}",String(n)):s[0].label,a=L.divIcon({html:vn(e,t,i),className:"cm-event-mark",iconSize:[i,i]}),c=L.marker(
o,{icon:a,pane:Ht,keyboard:!0,title:"",alt:r}).addTo(e.map);return c.getElement()?.setAttribute("aria-label",r),c.getElement()?.
classList.toggle("is-lit",gn(s)),c.bindTooltip(l("div","cm-tip",r),{className:"cm-tooltip",offset:[0,-i/2],direction:"to\
p"}),s.length>1&&e.map.getZoom()<e.map.getMaxZoom()?c.on("click",()=>e.map.fitBounds(L.latLngBounds(s.map(m=>[m.at[1],m.
at[0]])).pad(.3))):c.bindPopup(()=>kn(s),{className:"cm-event-popup",maxWidth:260,minWidth:180}).on("popupopen",bn),c}function bn({
popup:e}){let t=e.getElement(),o=t?.closest(".cm-stage");if(!t||!o)return;let n=o.getBoundingClientRect().top-t.getBoundingClientRect().
top;n>0&&(t.style.marginBottom=`${Number.parseFloat(getComputedStyle(t).marginBottom)-n}px`)}function vn(e,{count:t,spots:o},n){
let s=n/2,i=u("svg",{width:n,height:n,viewBox:`0 0 ${n} ${n}`,"aria-hidden":"true"});if(i.append(u("path",{d:Ye(s,s-1),class:"\
cm-event"})),t>1){let r=u("text",{x:s,y:s,class:"cm-event-count"});r.textContent=String(t),i.append(r)}else{let r=e.words.
holders[o[0].holder]||{fill:"#888"},a=u("path",{d:Ye(s,s-4.5),class:"cm-event-inner"});a.style.fill=r.fill,i.append(a)}return i}
var Ye=(e,t)=>`M${e},${e-t} L${e+t},${e} L${e},${e+t} L${e-t},${e} Z`;function kn(e){let t=l("div","cm-event-details");for(let o of e){
t.append(l("p","cm-event-label",o.label));let n=l("ul");for(let[s,i]of o.rows){let r=l("li");r.append(l("b","",s)),i&&r.
append(` ${i}`),r.dir="auto",n.append(r)}o.rest&&n.append(l("li","",o.rest)),n.children.length&&t.append(n)}return t}function I(e,t,o,n,s){let i=l("a",t);i.href="#",i.role="button",i.setAttribute("aria-label",o);let r=u("svg",{viewBox:"0\
 0 16 16",class:"cm-icon"});return r.append(u("path",{d:n})),i.append(r),L.DomEvent.on(i,"click",L.DomEvent.stop).on(i,"\
click",s),i.addEventListener("keydown",a=>{a.key===" "&&(a.preventDefault(),i.click())}),e.zoomControl.getContainer()?.append(
i),i}function to(e,t,o){if(!document.fullscreenEnabled)return;let n=I(e,"cm-full",o.fullScreen,"M2 6V2h4m4 0h4v4m0 4v4h-\
4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():t.requestFullscreen().catch(()=>{n.hidden=!0})}),
s=()=>n.setAttribute("aria-pressed",String(!!document.fullscreenElement));document.addEventListener("fullscreenchange",s),
s()}var Ln=54,Sn=12.2,Mn=130,En=200,An=1.12,zn=.48;function Wt({frame:e,head:t}){let o=E(),n=Number.parseFloat(o.getComputedStyle(
o.document.documentElement).fontSize),s=o===window?e:window.frameElement,i=Math.max(0,s.getBoundingClientRect().top+o.scrollY)+
t.offsetHeight,r=o.innerHeight-i-Ln-Sn*n;if(r<En&&!e.classList.contains("is-tight"))return e.classList.add("is-tight"),Wt(
{frame:e,head:t});let a=Math.min(e.clientWidth*An,o.innerHeight*zn);return Math.round(Math.max(Mn,Math.min(a,r)))}var Tn=640,Pn=20,eo=168,oo=28,On=36,Cn=8e3,no={zoom:0,moved:0};function so(e,t){let o=l("div","cm-frame");o.dir=t.direction,
o.lang=t.language,e.before(o);let n=l("div","cm-head"),s=l("div","cm-title",t.title);s.id="cm-title",o.setAttribute("rol\
e","region"),o.setAttribute("aria-labelledby",s.id);for(let h of document.querySelectorAll('meta[name="viewport"]'))h.setAttribute(
"content","width=device-width, initial-scale=1");let i=l("div","cm-subtitle"),r=l("div","cm-finding");n.append(s,r,i);let a=l(
"div","cm-stage");a.append(e);let c=l("div","cm-side"),f=l("div","cm-foot"),m=l("div","cm-source",t.source);return f.append(
m),o.append(n,a,c,f),{frame:o,head:n,stage:a,side:c,foot:f,title:s,finding:r,subtitle:i,source:m}}function _n(e,t,o,n,s){
if(e)return[{from:[4,Math.round(n*.06)],to:[6,Math.round(n*(t?.06:.14))],...no}];let i=[];for(let[r,a]of o)for(let c=0;c<=
eo;c+=oo)for(let f=0;f<=eo;f+=oo){let m=[r===null?6+c:r,8],h=[a===null?6+c:a,10+f],d=s(L.point(m).add(h));Number.isFinite(
d)&&i.push({from:m,to:h,zoom:d,moved:c+f})}return i.length?i.sort((r,a)=>a.zoom-r.zoom||r.moved-a.moved):[{from:[0,0],to:[
0,0],...no}]}function $n(e,t,o){let n=o.offsetWidth+14;return e.frame.dir==="rtl"?[[null,n],[t.offsetWidth+14,null]]:[[n,
null]]}function io(e,t){let{x:o,y:n,width:s,height:i}=e.getBoundingClientRect();return new DOMRect(o,n-t,s,i+t)}function ro(e,t,o,n,s,i){
let r=e.frame.clientWidth<Tn,a=r&&dt();e.frame.classList.toggle("is-narrow",r),e.frame.classList.toggle("is-beside",a),e.
frame.classList.remove("is-tight"),r&&e.frame.style.setProperty("--cm-stage",`${Wt(e)}px`);let c=r?e.side:e.stage;if(n.parentNode!==
c&&c.append(s,n),t.invalidateSize({animate:!1}),Math.min(e.stage.clientWidth,e.stage.clientHeight)<Pn)return r;let f=L.latLngBounds(
[[o[1],o[0]],[o[3],o[2]]]),m=r?[]:[n,...S(s,":scope > *")];for(let h of _n(r,a,$n(e,n,s),e.stage.clientHeight,d=>t.getBoundsZoom(
f,!1,d)))if(t.fitBounds(f,{animate:!1,paddingTopLeft:h.from,paddingBottomRight:h.to}),!m.some(d=>i(io(d,d===n?On:0))))break;
return Nn(t.zoomControl.getContainer(),i),r}function Nn(e,t){let o=()=>S(e,"a").some(i=>t(io(i,0))),n=e.parentElement,s=n?.
parentElement&&S(n.parentElement,".leaflet-top").find(i=>i!==n);!n||!s||!o()||(s.append(e),o()&&n.append(e))}function ao(e,t,o){
let n=L.Control.Scale.extend({_updateMetric(i){let r=this._getRoundNum(i)/1e3,a=new Intl.NumberFormat(o.locale).format(r);
this._updateScale(this._mScale,o.distance.replace("{km}",a),r*1e3/i)}}),s=new n({imperial:!1,maxWidth:110}).addTo(e).getContainer();
s&&t.prepend(s)}function co(e,t){t.direction==="rtl"&&e.zoomControl.setPosition("topright"),S(e.zoomControl.getContainer(),
"a").forEach((n,s)=>{n.title="",n.setAttribute("aria-label",s===0?t.zoomIn:t.zoomOut)})}function lo(e,t,o){if(o.base.choices.
length<2)return;let n=l("label","cm-base",`${o.base.label} `),s=l("select");for(let c of o.base.choices)s.append(new Option(
c.name,c.id));n.append(s);let i=l("span","cm-credit");t.foot.append(n,i);let r=null,a;s.addEventListener("change",()=>{let c=o.
base.choices.find(m=>m.id===s.value);if(r&&r.remove(),r=null,clearTimeout(a),i.textContent=c?.credit??"",t.frame.classList.
remove("has-raster"),!c?.url)return;let f=()=>{i.textContent=o.base.silent};r=L.tileLayer(c.url,{maxZoom:18,pane:"cm-ras\
ter"}).addTo(e),r.once("tileerror",f),a=setTimeout(f,Cn),r.once("tileload",()=>{clearTimeout(a),i.textContent=c.credit,t.
frame.classList.add("has-raster")})})}function ho(e,t){let o=l("div","cm-insets"),n=[];for(let s of e.insets){let i=l("div","cm-inset"),r=l("div","cm-inset-ma\
p");i.append(l("div","cm-inset-name",t.insets[s.id]),r),o.append(i),n.push({holder:r,inset:s})}if(t.conference.places.length){
let s=l("div","cm-inset cm-conference");s.append(l("div","cm-inset-name",t.conference.title));for(let i of t.conference.
places){let r=l("div","cm-conference-place");r.dataset.place=i.id;let a=l("span","cm-arrow","↑");a.style.transform=`ro\
tate(${i.bearing}deg)`,a.setAttribute("aria-hidden","true"),r.append(a,l("span","",i.name),l("span","cm-far",i.distance)),
s.append(r)}o.prepend(s)}return{insets:o,maps:n}}function b(e,t,o,n){return{left:e,top:t,right:e+o,bottom:t+n}}function Q(e,t){return e.left<t.right+2&&t.left<e.right+2&&
e.top<t.bottom+2&&t.top<e.bottom+2}function tt(e,t){return e.left>=t.left&&e.right<=t.right&&e.top>=t.top&&e.bottom<=t.bottom}
function yt(e){let t=e.split(" "),o=Math.ceil(t.length/2);return t.length>1?[e,`${t.slice(0,o).join(" ")}
${t.slice(o).join(" ")}`]:[e]}var O=2,Bn=12e3,In=5e3,Xt=-1,mo=-2,fo=e=>(e*37+11)%256;function Rn(e){let t=new Int16Array(e.length/4);for(let o=0,n=0;o<
t.length;o++,n+=4)e[n+3]===0?t[o]=Xt:t[o]=e[n+3]===255&&e[n+1]===fo(e[n])?e[n]-1:mo;return t}var xt=class{constructor(t,o,n){
this.columns=Math.max(1,Math.ceil(o.x/O)),this.rows=Math.max(1,Math.ceil(o.y/O));let s=document.createElement("canvas");
s.width=this.columns,s.height=this.rows;let i=s.getContext("2d",{willReadFrequently:!0});i.setTransform(1/O,0,0,1/O,-n.x/
O,-n.y/O),t.forEach((r,a)=>{i.fillStyle=`rgb(${a+1},${fo(a+1)},0)`,i.fill(new Path2D(M(r.path).getAttribute("d")??""),"e\
venodd")}),this.index=Rn(i.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(t.length);for(let r of this.
index)r>=0&&(this.extent[r]+=O*O)}at(t,o){let n=Math.floor(t/O),s=Math.floor(o/O);return n<0||s<0||n>=this.columns||s>=this.
rows?Xt:this.index[s*this.columns+n]}holds(t,o){if(this.at(o.left,o.top)!==t||this.at(o.right,o.bottom)!==t)return!1;for(let n=o.
top;n<=o.bottom;n+=4)for(let s=o.left;s<=o.right;s+=4)if(this.at(s,n)!==t)return!1;return!0}hidden(t){let o=0,n=0;for(let s=t.
top;s<=t.bottom;s+=6)for(let i=t.left;i<=t.right;i+=6)o+=this.weight(this.at(i,s)),n++;return o/n}weight(t){if(t===Xt)return 0;
let o=t===mo?0:this.extent[t];return o>Bn?.35:o>In?1.4:4}};var Hn=[18,28,40,54,70,88,108,130,156,186,220,260],po=24,Zn=6,Fn=12,Dn=110,Wn=300,Xn=900,Gn=90,Kn=3e3;function jn(e,t,o,n){
let s=(i,r,a)=>Math.sign((r.x-i.x)*(a.y-i.y)-(r.y-i.y)*(a.x-i.x));return s(e,t,o)!==s(e,t,n)&&s(o,n,e)!==s(o,n,t)}function Gt(e,t,o){
let n=o.x-t.x,s=o.y-t.y;if(Math.max(t.x,o.x)<e.left||Math.min(t.x,o.x)>e.right||Math.max(t.y,o.y)<e.top||Math.min(t.y,o.
y)>e.bottom)return!1;let i=s*(e.left-t.x),r=s*(e.right-t.x),a=n*(e.top-t.y),c=n*(e.bottom-t.y);return Math.max(a,c)>=Math.
min(i,r)&&Math.min(a,c)<=Math.max(i,r)}function qn(e,t){return t.x>=e.left-4&&t.x<=e.right+4&&t.y>=e.top-4&&t.y<=e.bottom+
4}function Vn(e,t){return{x:Math.max(t.left,Math.min(e.x,t.right)),y:Math.max(t.top,Math.min(e.y,t.bottom))}}function wt(e,t,o,n,s){
let i=[];for(let r of Hn)for(let a=0;a<po;a++){let c=2*Math.PI*a/po,f=t.x+Math.cos(c)*(r+n/2),m=t.y+Math.sin(c)*(r+s/2),
h=b(f-n/2,m-s/2,n,s);if(!e.free(h))continue;let d=Vn(t,h),p=Math.hypot(d.x-t.x,d.y-t.y),v=e.taken.filter(k=>!qn(k,t)&&Gt(
k,t,d)).length,y=p+p*p/Gn;i.push({form:o,box:h,wide:Un(h),end:d,cost:y+Dn*e.ground.hidden(h)+Wn*v})}return i}function Un(e){
return b(e.left-4,e.top-4,e.right-e.left+8,e.bottom-e.top+8)}function Jn(e,t){if(Q(e.chosen.box,t.chosen.box))return 1/0;
let o=[jn(e.spot,e.chosen.end,t.spot,t.chosen.end),Gt(e.chosen.wide,t.spot,t.chosen.end),Gt(t.chosen.wide,e.spot,e.chosen.
end)];return Xn*o.filter(Boolean).length}function Yn(e,t){let o=null,n=1/0;for(let s of e.room){if(s.cost>=n)break;let i=s.
cost;for(let r of t){if(i>=n)break;r.chosen&&(i+=Jn({spot:e.spot,chosen:s},{spot:r.spot,chosen:r.chosen}))}i<n&&(o=s,n=i)}
return e.chosen=o,n}function Qn(e){let t=[e,e.slice().sort((o,n)=>o.room.length-n.room.length)];for(let o=1;o<Math.min(Fn,
e.length);o++){let n=e.slice(o).concat(e.slice(0,o));t.push(o%2?n.reverse():n)}return t}function uo(e){let t=[],o=1/0;for(let n of Qn(
e)){for(let i of e)i.chosen=null;let s=1/0;for(let i=0;i<Zn;i++){let r=s;s=0;for(let a of n)s+=Math.min(Kn,Yn(a,n.filter(
c=>c!==a&&c.chosen)));if(s===r)break}s<o&&(o=s,t=e.map(i=>i.chosen))}e.forEach((n,s)=>{n.chosen=t[s]})}var ts=160;function es({options:e},t){let o=e.most?.()??t.length;if(t.length<=o)return t;let n=e.foremost?.()??[],s=r=>(r.
right-r.left)*(r.bottom-r.top),i=([r,a])=>(n.includes(r.holding.zone)?1e12:r.zone.silent?0:1e9)+s(a);return t.slice().sort(
(r,a)=>i(a)-i(r)).slice(0,o)}function go(e,[t,o]){return Math.min(o.right-o.left,o.bottom-o.top)<st?{x:(o.left+o.right)/
2,y:(o.top+o.bottom)/2}:e.at(t.holding.label_spots[0])}function os({view:e,covered:t},{x:o,y:n}){let s=b(o,n,0,0);return tt(
s,e)&&!t.some(i=>tt(s,i))}function yo(e,t){let o=t.filter(s=>os(e,go(e,s))),n=es(e,o).map(([s,i])=>{let r=go(e,[s,i]),a=ns(
e,s),c=yt(s.zone.label).flatMap(m=>{a.textContent=m;let[h,d]=e.sized(`callout${m}`,a);return wt(e,r,m,h,d).filter(({end:p})=>Math.
hypot(p.x-r.x,p.y-r.y)<=ts)});return{element:a,spot:r,room:c.sort((m,h)=>m.cost-h.cost),chosen:null}});Kt(e,n);for(let{element:s,
chosen:i}of n)i&&(s.textContent=i.form)}function Kt(e,t){uo(t);for(let{element:o,spot:n,chosen:s}of t){if(!s){o.remove();
continue}e.put(o,s.box),ss(e,n,s.end)}}function ns(e,t){let o=l("button","cm-label cm-callout",t.zone.label);return o.type=
"button",o.dataset.zone=t.holding.zone,o.setAttribute("aria-label",t.aria),o.style.setProperty("--holder",t.holder.fill),
o.style.setProperty("--holder-dark",t.holder.dark),o.addEventListener("click",n=>{n.stopPropagation(),e.options.choose(t.
holding.zone)}),o}function ss(e,t,o){let n=Math.min(t.x,o.x)-3,s=Math.min(t.y,o.y)-3,i={width:Math.abs(t.x-o.x)+6,height:Math.
abs(t.y-o.y)+6},r=u("svg",{class:"cm-leader",...i,"aria-hidden":"true"});r.style.transform=`translate(${n+e.origin.x}px,${s+
e.origin.y}px)`;let a=u("line",{x1:t.x-n,y1:t.y-s,x2:o.x-n,y2:o.y-s});r.append(a,u("circle",{cx:t.x-n,cy:t.y-s,r:2})),e.
root.prepend(r);let c=Math.ceil(Math.hypot(o.x-t.x,o.y-t.y)/5);for(let f=0;f<=c;f++){let m=t.x+(o.x-t.x)*f/Math.max(1,c),
h=t.y+(o.y-t.y)*f/Math.max(1,c);e.taken.push(b(m-1,h-1,2,2))}}var is=26,rs=300,as=80;function cs(e){let t=Math.ceil(e.length/is),o=Math.ceil(e.length/t)+2;return e.split(" ").reduce(
(n,s)=>{let i=n.at(-1);return i===void 0||i.length+s.length>=o?n.push(s):n[n.length-1]=`${i} ${s}`,n},[]).join(`
`)}var ls=(e,t)=>Math.hypot(t.x-e.x,t.y-e.y)<=as;function xo(e,t){let o=t.map(({at:n,text:s})=>{let i=cs(s),r=l("div","c\
m-label cm-remark",i),[a,c]=e.sized(`remark${i}`,r),f=e.at(n),h=wt(e,f,i,a,c).map(p=>({...p,cost:p.cost+rs*e.ground.hidden(
p.box)})).filter(({end:p})=>ls(f,p)).sort((p,v)=>p.cost-v.cost);return{element:r,spot:f,room:h,chosen:null}});Kt(e,o)}var hs=3;function bo(e,t){let o=[],n=new Set;t.forEach((s,i)=>{if(n.has(s.holding.zone))return;n.add(s.holding.zone);let r=ms(
e,s);if(!r)return;(Math.min(r.right-r.left,r.bottom-r.top)<st||!fs(e,s,i,r))&&o.push([s,r])}),yo(e,o)}function ms(e,t){let o=t.
path.getBounds(),n=e.map.latLngToContainerPoint(o.getNorthWest()),s=e.map.latLngToContainerPoint(o.getSouthEast());return s.
x<0||s.y<0||n.x>e.view.right||n.y>e.view.bottom?null:{left:n.x,top:n.y,right:s.x,bottom:s.y}}function fs(e,t,o,n){let s=t.
zone.label.split(" ");if(n.right-n.left<hs*Math.max(...s.map(a=>a.length)))return!1;let i=yt(t.zone.label),r=t.holding.label_spots.
map(a=>e.at(a));return[""," is-small"].some(a=>i.some(c=>wo(e,t,o,c+a,c,a,r))||i.some(c=>wo(e,t,o,c+a,c,a,ds(e,n,r[0]))))}
function ds(e,t,o){let n=[],s=Math.max(5,Math.ceil((t.right-t.left)/40));for(let i=Math.max(t.left,0);i<Math.min(t.right,
e.view.right);i+=s)for(let r=Math.max(t.top,0);r<Math.min(t.bottom,e.view.bottom);r+=s)n.push({x:i,y:r,far:Math.hypot(i-
o.x,r-o.y)});return n.sort((i,r)=>i.far-r.far)}function wo(e,t,o,n,s,i,r){let a=l("div",`cm-label cm-zone-name${i}`,s);a.
dataset.zone=t.holding.zone,a.style.setProperty("--holder-dark",t.holder.dark),a.style.setProperty("--holder-light",t.holder.
light);let[c,f]=e.sized(`zone${n}`,a);for(let m of r){let h=b(m.x-c/2,m.y-f/2,c,f);if(e.ground.holds(o,h)&&e.free(h))return e.
put(a,h),!0}return a.remove(),!1}var ps={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},X=class{constructor(t,o){this.map=t,this.options=o,this.
root=l("div","cm-label-layer leaflet-zoom-hide"),t.getPane("cm-labels")?.append(this.root),this.sizes=new Map,this.scene=
null,this.first=null,this.taken=[],this.covered=[],this.view=b(0,0,0,0),this.origin=L.point(0,0),this.ground=null,this.begun=
!1,t.on("zoomstart",()=>{this.root.replaceChildren(),this.scene=null}),t.on("resize",()=>{this.sizes.clear(),this.scene=
null});let n=()=>queueMicrotask(()=>{this.begun&&this.items().length&&this.place()});t.on("moveend resize",n)}sized(t,o){
this.root.append(o);let n=this.sizes.get(t)??[Math.ceil(o.offsetWidth),Math.ceil(o.offsetHeight)];return this.sizes.set(
t,n),n}place(){this.begun=!0;let t=this.items(),o=this.options.obstacles().map(i=>this.fromScreen(i)),n=this.map.zoomControl?.
getContainer(),s=JSON.stringify([[n?.offsetWidth,n?.offsetHeight],this.map.getZoom(),this.map.getCenter(),this.map.getSize(),
o,this.options.lit(),this.options.foremost?.(),this.options.unnamed?.()]);(s!==this.scene||t[0].path!==this.first)&&this.
placeAll(t,o),this.scene=s,this.first=t[0].path,this.mark()}mark(){for(let t of S(this.root,".cm-callout")){let o=t.dataset.
zone===this.options.selected();t.classList.toggle("is-selected",o),t.setAttribute("aria-pressed",String(o))}}items(){let t=this.
options.ground??this.options.zones;return t?t():[]}placeAll(t,o){this.root.replaceChildren(),this.origin=this.map.containerPointToLayerPoint(
[0,0]);let n=this.map.getSize();this.view=b(2,2,n.x-4,n.y-4),this.taken=[...o],this.covered=o;let s=this.map.zoomControl?.
getContainer();s&&this.taken.push(this.fromScreen(s.getBoundingClientRect())),this.ground=new xt(t,n,this.origin);for(let r of this.
options.lit())this.placePoint(r,"is-lit",!0);for(let r of this.options.places)r.rank==="capital"&&this.placePoint(r);this.
options.zones&&!this.options.unnamed?.()&&bo(this,t);let i=this.map.getZoom()-this.options.homeZoom();for(let r of te.slice(
1))if(!(i+.01<ps[r]-(this.options.eager||0)))for(let a of this.options.places)a.rank===r&&this.placePoint(a);xo(this,this.
options.remarks?.()??[]);for(let r of this.options.areas)this.placeArea(r)}fromScreen(t){let o=this.map.getContainer().getBoundingClientRect();
return b(t.left-o.left,t.top-o.top,t.width,t.height)}free(t){return tt(t,this.view)&&!this.taken.some(o=>Q(t,o))}put(t,o){
this.taken.push(o),t.style.transform=`translate(${Math.round(o.left+this.origin.x)}px,${Math.round(o.top+this.origin.y)}\
px)`}at(t){return this.map.latLngToContainerPoint([t[1],t[0]])}placePoint(t,o="",n=!1){let s=this.at(t.at);if(s.x<4||s.y<
4||s.x>this.view.right||s.y>this.view.bottom)return;let i=b(s.x-3,s.y-3,6,6);if(this.taken.some(y=>Q(i,y))&&!n)return;let r=this.
target(t,`cm-label cm-place rank-${t.rank} ${o}`,t.name),[a,c]=this.sized(t.rank+o+t.name,r),f=[[7,-c/2],[-7-a,-c/2]];this.
options.mirrored&&f.reverse();let h=[...f,[-a/2,-7-c],[-a/2,7],[5,-c-3],[5,3],[-a-5,-c-3],[-a-5,3]].map(([y,k])=>b(s.x+y,
s.y+k,a,c)).filter(y=>this.free(y)),d=this.ground.at(s.x,s.y),p=h.find(y=>this.ground.holds(d,y))||h[0];if(!p&&(r.remove(),
!n))return;let v=this.target(t,`cm-dot rank-${t.rank} ${o}`);this.root.append(v),this.taken.push(i),v.style.transform=`t\
ranslate(${Math.round(s.x+this.origin.x)}px,${Math.round(s.y+this.origin.y)}px)`,p&&this.put(r,p)}target({id:t},o,n=""){
let s=l("div",o,n);return s.dataset.place=t,s.addEventListener("click",i=>{i.stopPropagation(),this.options.choosePlace(
t)}),s}placeArea(t){let o=l("div",`cm-label cm-area ${t.kind}`,t.name),[n,s]=this.sized(`area${t.name}`,o),i=this.at(t.at),
r=b(i.x-n/2,i.y-s/2,n,s);this.free(r)?this.put(o,r):o.remove()}};function vo(e,t,o,n,s){let i={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,doubleClickZoom:!1,boxZoom:!1,
keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},r=L.map(e,i),[a,c,f,m]=t.bounds,h=()=>r.fitBounds(
[[c,a],[m,f]],{animate:!1});h();let d=new F(r,`cm-${t.id}-`,o,n);d.drawBasemap(o);let p=new X(r,{places:n.places,zones:null,
areas:[],homeZoom:()=>r.getZoom(),eager:1,choose:s.zone,choosePlace:s.place,lit:()=>[],selected:()=>null,mirrored:n.direction===
"rtl",obstacles:()=>[],ground:()=>d.items});return{canvas:d,labels:p,fit(){r.invalidateSize({animate:!1}),h(),p.place()}}}var et=20,ot=12,ko=(e="")=>u("svg",{class:`cm-swatch ${e}`,viewBox:`0 0 ${et} ${ot}`,"aria-hidden":"true"});function jt(e,t,o){
let n=ko("is-ground"),s=et/e.length;if(e.forEach(({fill:r,pale:a},c)=>{let f=u("rect",{x:c*s,y:0,width:s,height:ot,class:`\
cm-swatch-fill${a?" is-pale":""}`});f.style.fill=r,n.append(f)}),o){let r=u("rect",{x:0,y:0,width:et,height:ot,class:"cm\
-hatch"});r.style.fill=`url(#${o})`,n.append(r)}let i=u("rect",{x:.5,y:.5,width:et-1,height:ot-1,class:"cm-swatch-edge"});
return i.style.stroke=t,n.append(i),n}function Lo(e){let t=u("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-\
hidden":"true"});return t.append(u("path",{d:"M0,6 H30",class:`cm-front basis-${e}`})),t}function G(...e){let t=ko();return t.
append(...e),t}var So=()=>G(u("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,opacity:.32}),u("path",{d:"M0,6 H20",
class:"cm-front basis-source"})),qt=()=>G(u("circle",{cx:10,cy:6,r:4,class:"cm-point agrees"})),Mo=()=>G(u("path",{d:"M6\
,2 L14,10 M6,10 L14,2",class:"cm-point differs"})),Eo=()=>G(u("path",{d:"M1,6 H19",class:"cm-was-halo"}),u("path",{d:"M1\
,6 H19",class:"cm-was"})),Ao=()=>G(u("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),zo=()=>G(u("rect",
{x:.5,y:.5,width:et-1,height:ot-1,class:"cm-change"}));function To(e,t,o){let n=[];t.plain&&n.push({fill:e.fill,pale:!1}),
t.pale&&n.push({fill:e.fill,pale:!0});let s=e.pattern!=="none"?o+t.controller:null;return jt(n,t.shared?H.ink:e.dark,t.shared?
`${o}shared`:s)}var us=3;function R(e,t,o=""){let n=l("div",`cm-legend-item ${o}`);return n.append(e,l("span","",t)),n}function gs(e,t){
let o=new Map;for(let n of[!1,!0])for(let s of t.legend.holders)for(let i of e.holdings){if(i.controller!==s||i.shared!==
n)continue;let r=`${s} ${n}`,a=o.get(r)??{controller:s,shared:n,plain:!1,pale:!1};a[t.zones[i.zone].silent?"pale":"plain"]=
!0,o.set(r,a)}return Array.from(o.values())}var bt=class{constructor(t,o,n){this.words=t,this.prefix=o,this.wishes=n,this.
chosen=new Set,this.listed="",this.holders=l("div","cm-legend-holders"),this.holders.setAttribute("role","group"),this.holders.
setAttribute("aria-label",t.legend.filter),this.lines=l("div","cm-legend-lines"),this.extras=l("div","cm-legend-lines"),
this.element=l("div","cm-legend"),this.element.append(l("div","cm-legend-head",t.legend.title),this.holders,l("div","cm-\
legend-head",t.legend.basis),this.lines,this.extras),this.keys={change:R(zo(),t.legend.change,"cm-key-change"),outline:R(
Eo(),t.legend.outline),events:R(Ao(),t.legend.events)};for(let i of Object.values(this.keys))i.hidden=!0;let s=l("div","\
cm-legend-marks");s.append(R(qt(),t.legend.agrees),R(Mo(),t.legend.differs)),this.extras.append(...Object.values(this.keys),
this.toggle("cm-toggle-bands",[So(),t.legend.band],n.bands),this.toggle("cm-toggle-points",[qt(),t.legend.points],n.points),
s)}toggle(t,o,n){let s=l("label",`cm-legend-toggle ${t}`),i=l("input");return i.type="checkbox",i.addEventListener("chan\
ge",()=>{this.element.classList.toggle(`has-${t}`,i.checked),n(i.checked)}),s.append(i,...o),s}show(t){let{words:o}=this,
n=gs(t,o),s=new Set(t.fronts.map(({basis:m})=>m)),i=o.legend.lines.filter(({basis:m})=>s.has(m)),r=this.paleFills(t),a=JSON.
stringify([n,i,r]);if(a===this.listed)return;this.listed=a;let c=new Set(n.map(({controller:m})=>m)),f=Array.from(this.chosen).
filter(m=>!c.has(m));for(let m of f)this.chosen.delete(m);this.holders.replaceChildren(...n.map(m=>this.holder(m))),this.
lines.replaceChildren(...i.map(({basis:m,text:h})=>R(Lo(m),h)),...this.silent(r)),f.length&&this.wishes.filter(this.chosen)}holder(t){
let{legend:o,holders:n}=this.words,s=n[t.controller],i=l("button",`cm-legend-item${t.shared?" is-wide":""}`);i.type="but\
ton",i.dataset.holder=t.controller,i.title=o.filter,i.setAttribute("aria-pressed",String(this.chosen.has(t.controller)));
let r=t.shared?o.shared.replace("{holder}",()=>s.label):s.label;return i.append(To(s,t,this.prefix),l("span","",r)),i.addEventListener(
"click",()=>{this.chosen.delete(t.controller)||this.chosen.add(t.controller);for(let a of this.holders.querySelectorAll(
"button"))a.setAttribute("aria-pressed",String(this.chosen.has(a.dataset.holder??"")));this.wishes.filter(this.chosen)}),
i}paleFills(t){let o=t.holdings.filter(({zone:n})=>this.words.zones[n].silent).sort((n,s)=>s.km2-n.km2);return Array.from(
new Set(o.map(({controller:n})=>this.words.holders[n].fill))).slice(0,us)}silent(t){if(!t.length)return[];let o=t.map(n=>({
fill:n,pale:!0}));return[R(jt(o,H.ink,null),this.words.legend.silent)]}key(t,o){this.keys[t].hidden=!o}changed(t){let[o]=t?.
handovers??[];this.key("change",!!o);let n=this.keys.change.querySelector(".cm-change");o&&(n.style.fill=`url(#${Et(this.
prefix,o)})`)}};var ys=6371.0088,xs=10;function ws(e){let t=s=>Math.sin(s*Math.PI/360)**2,o=s=>Math.cos(s*Math.PI/180),n=0;return e.reduce(
([s,i],[r,a])=>(n+=2*ys*Math.asin(Math.sqrt(Math.min(1,t(a-i)+o(a)*o(i)*t(r-s)))),[r,a]),e[0]),n}function bs(e,{locale:t,
measured:o}){return o.replace("{km}",e.toLocaleString(t,{maximumFractionDigits:e<xs?1:0}))}function Po(e,t,o){let n=e.getContainer(),
s=l("output","cm-measured");n.after(s);let i=e.dragging,r={renderer:t,pane:"cm-points",className:"cm-measure",interactive:!1},
a=L.layerGroup().addTo(e),c=null;function f(d){c=d,m.setAttribute("aria-pressed",String(!!d)),n.classList.toggle("is-mea\
suring",!!d),a.clearLayers();let p=d??[],v=Z()?o.measureTouchHint:o.measureHint;for(let k of p)a.addLayer(L.circleMarker(
k,{...r,radius:3}));p.length>1&&a.addLayer(L.polyline(p,r));let y=p.length>1?bs(ws(p.map(({lng:k,lat:x})=>[k,x])),o):v;s.
textContent=d&&y,p.length>1&&s.append(l("span","cm-measure-end",o.measureEnd))}let m=I(e,"cm-ruler",o.measure,"M1 5h14v6\
H1zm3.5 0v3M8 5v3m3.5-3v3",()=>f(c?null:[]));m.setAttribute("aria-pressed","false");let h=d=>{let p=!(d instanceof KeyboardEvent)||
d.key==="Enter"||d.key===" ";!c||!p||d.target.closest(".leaflet-control")||(d.stopImmediatePropagation(),d instanceof KeyboardEvent?
(d.preventDefault(),f([...c,e.getCenter()])):d.type==="click"&&!i.moved()&&f([...c,e.mouseEventToLatLng(d)]))};for(let d of[
"click","dblclick","keydown"])n.addEventListener(d,h,!0);document.addEventListener("keydown",({key:d})=>{c&&d==="Escape"&&
f(null)})}var vs=({lng:e,lat:t})=>`${e.toFixed(3)}_${t.toFixed(3)}`,vt=class{constructor(t,o,n){this.map=t,this.choose=n,this.mark=
null,this.latlng=t.getCenter();let s=this.button(o.pointOffer);this.under=this.button(o.pointOffer),this.under.hidden=!0,
this.note=l("p","cm-offer-note");let i=l("div");i.append(this.note,s),this.popup=L.popup({className:"cm-offer",closeButton:!1,
autoPan:!1,offset:[0,-2]}).setContent(i);let r=t.getContainer();r.setAttribute("role","group"),r.setAttribute("aria-labe\
l",o.mapKeys),r.addEventListener("keydown",a=>{a.key!=="Enter"||a.target!==r||(a.preventDefault(),this.latlng=t.getCenter(),
this.take())})}button(t){let o=l("button","cm-offer-button",t);return o.type="button",o.addEventListener("click",()=>this.
take()),o}offer(t,o){this.latlng=t,this.note.textContent=o,this.map.getContainer().closest(".is-narrow")?this.under.hidden=
!1:this.popup.setLatLng(t).openOn(this.map)}take(){this.close();let{lng:t,lat:o}=this.latlng;this.choose(vs(this.latlng),
[Number(t.toFixed(3)),Number(o.toFixed(3))])}close(){this.popup.close(),this.under.hidden=!0}show(t,o){if(this.close(),this.
mark&&this.mark.remove(),this.mark=null,!t)return;let n={renderer:o,pane:"cm-points",radius:8,className:"cm-spot",interactive:!1};
this.mark=L.circleMarker([t[1],t[0]],n).addTo(this.map)}};var Oo=.04,Vt={"cm-earlier":405,"cm-earlier-lines":421},ks=["cm-zones","cm-bands","cm-hits","cm-fronts"],Ls="M8 1v14M5 5\
 2 8l3 3m6-6 3 3-3 3";function Ss({x:e,y:t},o,n,s){let[i,r]=[e+(s?n:0)*o.x,e+(s?1:n)*o.x],[a,c]=[t,t+o.y];return`polygon\
(${i}px ${a}px, ${r}px ${a}px, ${r}px ${c}px, ${i}px ${c}px)`}var kt=class{constructor(t,o,n,s,i){this.canvas=t,this.map=
t.map,this.words=n,this.dress=s,this.changed=i,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.button=
I(this.map,"cm-swiper",n.swipe,Ls,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed","false"),this.button.
hidden=!0,this.days=[l("span","cm-swipe-day"),l("span","cm-swipe-day")],this.divider=l("div","cm-divider"),this.divider.
tabIndex=0;for(let[r,a]of Object.entries({role:"slider","aria-label":n.swipe,"aria-valuemin":"0","aria-valuemax":"100"}))
this.divider.setAttribute(r,a);this.divider.hidden=!0,o.append(this.divider,...this.days),this.divider.addEventListener(
"pointerdown",r=>this.divider.setPointerCapture(r.pointerId)),this.divider.addEventListener("pointermove",r=>{if(!this.divider.
hasPointerCapture(r.pointerId))return;let{left:a,width:c}=o.getBoundingClientRect();this.move((r.clientX-a)/c)}),this.divider.
addEventListener("keydown",r=>{let a={ArrowLeft:-Oo,ArrowRight:Oo,Home:-1,End:1}[r.key];a&&(r.preventDefault(),this.move(
this.at+a))}),this.map.on("move zoomend resize",()=>this.cut())}async follow(t,o){this.later=t,this.load=o,this.on&&await this.
turn(!!o),this.button.hidden!==!o&&(this.button.hidden=!o,this.on||this.changed(null))}async turn(t){let{load:o}=this;this.
on=t;let n=t&&o?await o():null;if(!(o!==this.load||t!==this.on)){for(let s of this.layers)s.remove();this.layers=n?this.
draw(n):[],this.canvas.earlier=n?this.canvas.earlier:[],this.button.setAttribute("aria-pressed",String(t)),this.divider.
hidden=!t,this.days[0].textContent=n?.labels[this.words.language]??"",this.days[1].textContent=n?this.later:"",this.cut(),
this.changed(n)}}draw(t){let{map:o,canvas:n}=this,[s,i]=Object.entries(Vt).map(([h,d])=>{let p=o.getPane(h)??o.createPane(
h);return p.style.zIndex=String(d),h!=="cm-earlier"&&(p.style.pointerEvents="none"),n.renderers[h]??=L.svg({pane:h,padding:.3}),
n.renderers[h]}),r=n.ground.toGeoJSON().geometry,a=P(o,r,"cm-ground","cm-earlier",s,!1),{items:c,layers:f}=it(o,s,t,this.
words,"cm-e-","cm-earlier");for(let h of c)this.dress(h);n.earlier=c;let m=t.fronts.map(({geometry:h,basis:d})=>P(o,h,`c\
m-front basis-${d}`,"cm-earlier-lines",i,!1));return[a,...f,...m,P(o,r,"cm-border","cm-earlier-lines",i,!1)]}move(t){this.
at=Math.min(1,Math.max(0,t)),this.cut()}cut(){let{map:t,at:o}=this,n=t.getSize(),s=this.on&&this.layers.length>0;this.divider.
style.left=`${o*100}%`,this.divider.setAttribute("aria-valuenow",String(Math.round(o*100)));let i=t.containerPointToLayerPoint(
[0,0]),r=this.words.direction==="rtl";for(let a of[...Object.keys(Vt),...ks]){let c=t.getPane(a);if(!c)continue;let f=a in
Vt===r;c.style.clipPath=s?Ss(i,n,o,f):""}}};var _o=12,Co=4,Ms=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-
Math.max(e.top,t.top));function Es(e,t,o,n,s=_o){let i=(h,d,p)=>Math.max(Co,Math.min(h,p-d-Co)),[r,a]=[e.x-t.x/2,e.y-t.y/
2],c=[[e.x+s,a],[e.x-s-t.x,a],[r,e.y-s-t.y],[r,e.y+s]],f=b(e.x-s/2,e.y-s/2,s,s);return c.map(([h,d])=>{let p={x:i(h,t.x,
o.x),y:i(d,t.y,o.y)},v=b(p.x,p.y,t.x,t.y);return{spot:p,hidden:[f,...n].reduce((y,k)=>y+Ms(v,k),0)}}).reduce((h,d)=>d.hidden<
h.hidden?d:h).spot}function $o(){L.Tooltip.include({_setPosition(e){let t=this._map,o=this._container,n=t.getContainer(),
{left:s,top:i}=n.getBoundingClientRect(),r=S(n.closest(".cm-stage")??n,".cm-legend, .cm-inset, .leaflet-bar").filter(h=>!h.
contains(n)).map(h=>h.getBoundingClientRect()).map(h=>b(h.left-s,h.top-i,h.width,h.height)),a={x:o.offsetWidth,y:o.offsetHeight},
c=_o+Math.abs(L.point(this.options.offset??[0,0]).y),{x:f,y:m}=Es(t.layerPointToContainerPoint(e),a,t.getSize(),r,c);L.DomUtil.
setPosition(o,t.containerPointToLayerPoint([f,m]))}})}function No(e){let t=e.toString().replaceAll("%2C",",");return t&&`?${t}`}var As=.05,Bo=3;function zs(e){let t=(e??"").split(","),[o,n,s]=t.map(Number);return!(t.length===3&&t.every(r=>/^-?\d{1,3}(\.\d{1,6})?$/.
test(r)))||Math.abs(o)>85||Math.abs(n)>180||s<0?null:{center:[o,n],zoom:s}}var Ts=({lat:e,lng:t},o)=>[e.toFixed(Bo),t.toFixed(
Bo),o.toFixed(2)].join(","),Lt=class{constructor(t,o){this.map=t,this.layOut=o,this.homeZoom=t.getZoom(),this.ready=!1}goHome(){
let{map:t}=this;this.ready=!1,t.setMinZoom(0),t.setMaxBounds(void 0),this.layOut(),this.homeZoom=t.getZoom(),t.setMinZoom(
this.homeZoom),t.setMaxZoom(Math.max(Qt,this.homeZoom)),t.setMaxBounds(t.getBounds()),t.options.maxBoundsViscosity=1,this.
ready=!0}refit(){let{map:t}=this,o=this.isHome()?null:{center:t.getCenter(),zoom:t.getZoom()};this.goHome(),o&&t.setView(
o.center,o.zoom,{animate:!1})}isHome(){return this.map.getZoom()<this.homeZoom+As}keep(){let t=E(),o=zs(new URLSearchParams(
t.location.search).get(j));o&&this.map.setView(o.center,o.zoom,{animate:!1}),this.map.on("moveend asked",()=>this.note()),
t.addEventListener("popstate",()=>this.note())}note(){if(!this.ready)return;let t=E(),o=new URLSearchParams(t.location.search),
n=o.get(j),s=this.isHome()?null:Ts(this.map.getCenter(),this.map.getZoom());n!==s&&(s?o.set(j,s):o.delete(j),t.history.replaceState(
t.history.state,"",t.location.pathname+No(o)+t.location.hash))}};function nt(e){return typeof e=="string"?fetch(e).then(t=>{if(!t.ok)throw new Error(e);return t.json()}):Promise.resolve(
e)}var Io=()=>new Promise(e=>{document.hidden?e():requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(e)))});
function Ro(e,t){let o=e.frame.clientWidth,n=e.stage.clientHeight;new ResizeObserver(()=>{if(!e.frame.clientWidth)return;
let s=e.frame.classList.contains("is-narrow"),i=Math.abs(e.frame.clientWidth-o)<2&&(s||Math.abs(e.stage.clientHeight-n)<
2);o=e.frame.clientWidth,n=e.stage.clientHeight,i||t(),!i&&e.stage.clientHeight!==n&&t()}).observe(e.frame)}var Ps=24,Os=3,Cs=1.4;async function Ho(e,t){$o(),e.attributionControl&&e.attributionControl.remove();let o=typeof t.day==
"string"?t.day:"",n=o.slice(0,o.lastIndexOf("/")+1),[s,i,r]=await Promise.all([nt(t.base),nt(t.day),nt(t.words),Ge()]),{
drawn:a,view:c,finish:f}=_s(e,s,r);Pe(a,t.find??(m=>nt(n+m)),o.slice(n.length)||null),$s(a,i,c),await Io(),f(i),t.events&&
gt(t.events),z({type:"ready"}),Ce()}function _s(e,t,o){let n=so(e.getContainer(),o);B(n.frame);let s=new F(e,"cm-p-",t,o),
i=x=>n.frame.classList.toggle("has-bands",x),r=new bt(o,"cm-p-",{bands:i,points:Ne,filter:_e}),a=r.element,{insets:c,maps:f}=ho(
t,o);ao(e,n.foot,o),co(e,o),Ue(e),lo(e,n,o);let m=new X(e,{places:o.places,zones:()=>s.items.slice().sort((x,T)=>T.holding.
km2-x.holding.km2),unnamed:()=>s.earlier.length>0,areas:o.areaNames,homeZoom:()=>h.homeZoom,choose:W,choosePlace:It,mirrored:o.
direction==="rtl",lit:()=>o.places.filter(x=>A().places.includes(x.id)),selected:()=>A().zone,most:()=>D(y)?Os:Ps,foremost:()=>D(
y)?[A().zone,...A().zones]:[A().zone],remarks:()=>y.main&&!s.earlier.length&&h.isHome()&&!n.frame.classList.contains("is\
-narrow")?o.remarks:[],obstacles:()=>[a,...S(c,":scope > *")].filter(x=>n.stage.contains(x)&&x.offsetParent).map(x=>x.getBoundingClientRect())}),
h=new Lt(e,()=>{let x=()=>e.containerPointToLayerPoint([0,0]);ro(n,e,t.bounds,a,c,T=>s.covers(m.fromScreen(T),x()))}),d=()=>{
for(let x of y.insets)x.fit();q(n.frame)},p=()=>{h.goHome(),d()};I(e,"cm-home",o.wholeCountry,"M1.5 8.5 8 2.5l6.5 6M3.5 \
7v7h3.5v-4h2v4h3.5V7",()=>{h.goHome(),h.note()}),to(e,n.frame,o),Po(e,s.renderers["cm-points"],o),le(e,n.stage,o,()=>h.isHome());
let v=new vt(e,o,je),y={map:e,parts:n,canvas:s,words:o,insets:[],labels:m,legend:r,day:null,shownDay:null,swipe:new kt(s,
n.stage,o,x=>s.dress(x,W,!1),x=>Be(y,x)),main:!1,statements:{},points:[],pointsFile:null,acts:qe(x=>{let T=s.changeAt(x);
v.offer(x,T),y.chosen.add(T)}),spot:v,chosen:ue(n,o,v.under,()=>s.items,d),finished:!1,named:"",refit:p,homeZoom:()=>h.homeZoom};
return e.on("moveend",()=>{let x=e.getZoom()>h.homeZoom+Cs&&!n.frame.classList.contains("is-narrow");c.classList.toggle(
"is-needless",x)}),{drawn:y,view:h,finish:x=>{e.getSize().x!==e.getContainer().clientWidth&&h.goHome(),s.drawBasemap(t),
y.insets=f.map(({holder:T,inset:Zo})=>vo(T,Zo,t,o,{zone:W,place:It}));for(let T of y.insets)T.canvas.show(x,y.acts.zone,
y.acts.front,!1);d(),m.place(),Oe(y),h.keep(),Ro(n,()=>{h.refit(),d()})}}}function $s(e,t,o){K(e.parts,e.words,t),e.legend.
show(t),e.chosen.show("",null),o.goHome(),$t(e,t),q(e.parts.frame)}window.ControlMap={apply:e=>{C(e),Y()?.fire("asked")},bringTo:Ve,day:Fe,fly:Ze,flyToNext:Le,hover:$e,light:He,lightIncident:Qe,
lookOfPlace:Bt,mainCanvas:_,map:Y,pageTurned:Nt,refit:J,showIncidents:gt,stamp:ft,start:Ho};})();
