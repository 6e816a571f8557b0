"use strict";(()=>{var qo="http://www.w3.org/2000/svg";function l(e,t,o){let n=document.createElement(e);return t&&(n.className=t),o!==void 0&&
(n.textContent=o),n}function u(e,t={}){let o=document.createElementNS(qo,e);for(let[n,s]of Object.entries(t))o.setAttribute(
n,String(s));return o}function S(e,t){return Array.from(e.querySelectorAll(t),o=>o)}var N={zone:null,front:null,at:null,zones:[],places:[]};function j(e,t,o,n){e.title.textContent=o.main?t.title:t.titleOther,e.finding.textContent=o.main?t.finding:"";let s=(n?[
n,o]:[o]).map(i=>i.labels[t.language]||i.day);e.subtitle.textContent=t.subtitle.replace("{day}",s.join(" / ")),e.source.
textContent=o.main?t.source:t.sourceOther}function Yt({parts:e,words:t,shownDay:o},n){for(let s of[e.frame,E().document.
documentElement])s.classList.toggle("is-swiping",!!n);o&&j(e,t,o,n)}function Qt(e,t,o){let n=!1;for(let s=0;s+1<e.length;s++){let[i,r]=e[s],[a,c]=e[s+1];r>o!=c>o&&t<i+(a-i)*(o-r)/(c-r)&&(n=
!n)}return n}function Mt(e,[t,o]){return(e.type==="Polygon"?[e.coordinates]:e.coordinates).some(([s,...i])=>Qt(s,t,o)&&!i.
some(r=>Qt(r,t,o)))}var te={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",dots:""},"counter-diagonal":{lines:"\
M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,\
2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}};var ee=13;var oe=["capital","seat","town","base","crossing","village"];var F={fill:"#c9c6bd",ink:"#4a4a4a"};var st=24,q="view";var Vo={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-poi\
nts":430,"cm-labels":620};function M(e){return e.getElement()}function se(e){let t={};for(let[o,n]of Object.entries(Vo)){
let s=e.createPane(o);s.style.zIndex=String(n),["cm-zones","cm-labels","cm-points","cm-hits"].includes(o)||(s.style.pointerEvents=
"none"),o!=="cm-labels"&&o!=="cm-raster"&&(t[o]=L.svg({pane:o,padding:.3}))}return t}function B(e,t,o,n,s){let i={className:s,
pane:o,renderer:n,interactive:!1,smoothFactor:.7},r=t.map(a=>a.geometry);return L.geoJSON(r,{style:()=>i,interactive:!1,
pane:o}).addTo(e)}function ie(e,t,o){let n=null;return B(e,[{geometry:o.border}],"cm-base",t["cm-base"],"cm-ground").eachLayer(
s=>{n??=s}),n}function re(e,t,o,n,s){B(e,o.seas,"cm-base",t["cm-base"],"cm-sea"),B(e,o.neighbours,"cm-base",t["cm-base"],
"cm-neighbour"),s.bringToFront(),B(e,o.roads,"cm-water",t["cm-water"],"cm-road"),B(e,o.rivers,"cm-water",t["cm-water"],"\
cm-river"),B(e,o.lakes,"cm-water",t["cm-water"],"cm-lake"),B(e,[{geometry:n}],"cm-fronts",t["cm-fronts"],"cm-border")}var Uo=te;
function ne(e,t,o,n){let s=u("pattern",{id:t,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines:i="",dots:r=""}=Uo[o]??
{};i&&s.append(u("path",{d:i,stroke:n,"stroke-width":"1.1"})),r&&s.append(u("path",{d:r,fill:n})),e.append(s)}function Jo(e,t,o){
if(e.querySelector("defs"))return;let n=u("defs");for(let[s,i]of Object.entries(t))i.pattern!=="none"&&ne(n,o+s,i.pattern,
i.dark);ne(n,`${o}shared`,"cross",F.ink),e.prepend(n)}function z(e,t,o,n,s,i){let r={className:o,pane:n,renderer:s,interactive:i,
smoothFactor:.6};return L.geoJSON(t,{style:()=>r,interactive:i,pane:n}).addTo(e)}function it(e,t,o,n,s,i="cm-zones"){let r=[],
a=[];for(let c of o.holdings){let m=n.holders[c.controller],f=n.zones[c.zone],h=`cm-zone zone-${c.zone} holder-${c.controller}${f.
silent?" is-silent":""}`,d=z(e,c.geometry,h,i,t,!0);a.push(d),d.eachLayer(p=>{r.push({path:p,holding:c,holder:m,zone:f,area:rt(
c,n),aria:""})})}Jo(t._container,n.holders,s);for(let{path:c,holding:m,holder:f}of r){let h=M(c);h.style.setProperty("--\
holder",f.fill),h.style.setProperty("--holder-dark",f.dark),h.style.setProperty("--holder-light",f.light);let d=m.shared?
"shared":f.pattern!=="none"?m.controller:null;if(!d)continue;let p=z(e,m.geometry,"cm-hatch",i,t,!1);p.eachLayer(w=>{M(w).
style.fill=`url(#${s}${d})`}),a.push(p)}return{items:r,layers:a}}function ae(e,t,o){return o.fronts.map(n=>z(e,n.geometry,
`cm-front basis-${n.basis}`,"cm-fronts",t["cm-fronts"],!1))}function ce(e,t,o,n){let s=(a,c,m,f=!1)=>z(e,a,c,m,t[m],f),i=o.
fronts.map(a=>({layer:s(a.geometry,"cm-band","cm-bands"),marginKm:a.margin_km}));return{fronts:o.fronts.map((a,c)=>({front:a,
line:n[c],hit:s(a.geometry,"cm-front-hit","cm-hits",!0)})),bands:i}}function Et(e,t){let o=e.getCenter(),n=L.latLng(o.lat,
o.lng+.1),s=e.latLngToLayerPoint(o).distanceTo(e.latLngToLayerPoint(n))/(e.distance(o,n)/1e3);for(let i of t)i.layer.eachLayer(
r=>{M(r).style.strokeWidth=`${2*i.marginKm*s}px`})}var At=(e,{from:t,to:o})=>`${e}from-${t}-to-${o}`;function Yo(e,t,o,n){let s=e.querySelector("defs")||e.insertBefore(u("\
defs"),e.firstChild);if(document.getElementById(t))return;let i=u("pattern",{id:t,width:9,height:9,patternUnits:"userSpa\
ceOnUse",patternTransform:"rotate(45)"});i.append(u("rect",{x:0,y:0,width:9,height:9,fill:n}),u("rect",{x:0,y:0,width:3,
height:9,fill:o})),s.append(i)}function le(e,t,o,n,s){return o.handovers.map(i=>{let r=At(s,i),a=z(e,i.geometry,"cm-chan\
ge","cm-fronts",t,!1);return Yo(t._container,r,n.holders[i.from].fill,n.holders[i.to].fill),a.eachLayer(c=>{M(c).style.fill=
`url(#${r})`}),a})}function he(e,t,o,n){let s=o.holdings.filter(i=>n.includes(i.zone)).map(i=>i.geometry);return["cm-was\
-halo","cm-was"].flatMap(i=>s.map(r=>z(e,r,i,"cm-fronts",t,!1)))}var Z=()=>window.matchMedia("(hover: none)").matches,Qo=2400,tn=50,en=12,fe=()=>/Mac|iP(hone|ad)/.test(navigator.platform)?
"⌘":"Ctrl";function on(e){let t=l("div","cm-hint"),o=l("span");t.setAttribute("aria-hidden","true"),t.append(o),e.append(
t);let n=new Set,s;return i=>{n.has(i)||(n.add(i),o.textContent=i,t.classList.add("is-shown"),clearTimeout(s),s=setTimeout(
()=>t.classList.remove("is-shown"),Math.max(Qo,i.length*tn)))}}function nn(e,t){e.dragging.disable(),t.addEventListener(
"pointerdown",({pointerType:o})=>{o==="mouse"&&e.dragging.enable()},{capture:!0});for(let o of["pointerup","pointercance\
l"])document.addEventListener(o,()=>setTimeout(()=>e.dragging.disable()))}function me(e,t,o,n){let s=on(t),i=e.getContainer();
i.focus=a=>HTMLElement.prototype.focus.call(i,{preventScroll:!0,...a}),i.addEventListener("wheel",a=>{a.ctrlKey||a.metaKey||
(a.stopImmediatePropagation(),s(o.wheelHint.replace("{button}",fe())))},{capture:!0,passive:!0}),e.on("dragstart",()=>n()&&
s(o.dragHint.replace("{button}",fe()))),navigator.maxTouchPoints>0&&nn(e,i);let r=null;i.addEventListener("touchstart",({
touches:a})=>{r=a.length===1?a[0].clientY:null},{passive:!0}),i.addEventListener("touchmove",({touches:a})=>{r!==null&&a.
length===1&&Math.abs(a[0].clientY-r)>en&&s(o.touchHint)},{passive:!0})}var sn=["ArrowRight","ArrowDown"],rn=["ArrowLeft","ArrowUp"],Tt=({front:e},t)=>t!==null&&(e.id===t||e.id.startsWith(`${t}\
.`)),at=e=>e.getLayers().map(M);function pe(e,t,o,n){let s=e.map(({hit:i})=>at(i)[0]);e.forEach(({front:i,hit:r},a)=>{let c=s[a],
m=an(i,o);c.dataset.front=i.id,c.setAttribute("role","button"),c.setAttribute("aria-label",m),c.setAttribute("aria-press\
ed","false"),c.setAttribute("tabindex",n&&a===0?"0":"-1"),c.addEventListener("keydown",h=>cn(h,s,a,()=>t(i.id))),r.on("c\
lick",h=>{L.DomEvent.stopPropagation(h),r.closeTooltip(),t(i.id)});let f=l("div","cm-tip");f.append(l("b","",ct(i.id,o)),
l("span","",ue(i,o))),Z()||r.bindTooltip(f,{sticky:!0,className:"cm-tooltip"})})}function ct(e,t){if(!e)return"";let[o,n]=e.
split(".").map(s=>t.zones[s]?.label??"");return t.front.replace("{one}",()=>o).replace("{other}",()=>n)}var ue=(e,t)=>t.
legend.lines.find(o=>o.basis===e.basis)?.text??"",an=(e,t)=>`${ct(e.id,t)}. ${ue(e,t)}`;function cn(e,t,o,n){if(e.key===
"Enter"||e.key===" ")n();else if(sn.includes(e.key))de(t,o,1);else if(rn.includes(e.key))de(t,o,-1);else return;e.preventDefault(),
e.stopPropagation()}function de(e,t,o){let n=e[(t+o+e.length)%e.length];e[t].setAttribute("tabindex","-1"),n.setAttribute(
"tabindex","0"),n.focus()}function ge(e,t,o){for(let s of e){let i=Tt(s,t);for(let a of[s.line,s.hit].flatMap(at))a.classList.
toggle("is-selected",i);let[r]=at(s.hit);r.getAttribute("aria-pressed")!==String(i)&&r.setAttribute("aria-pressed",String(
i))}let n=o&&e.find(s=>Tt(s,t));if(n)for(let s of e)at(s.hit)[0].setAttribute("tabindex",s===n?"0":"-1")}function ye(e,t,o,n){
let s=new Map;for(let r of o)if(Tt(r,n))for(let a of r.front.differs)s.set(a.join(),a);let i={renderer:t,pane:"cm-points",
radius:7,className:"cm-differs",interactive:!1};return Array.from(s.values(),([r,a])=>L.circleMarker([a,r],i).addTo(e))}function xe(e){return[...(e.getAttribute("d")??"").matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([,t,o])=>({x:Number(t),y:Number(
o)}))}function we(e){return M(e).ownerSVGElement.createSVGPoint()}var D=class{constructor(t,o,n,s){this.map=t,this.prefix=o,this.words=s,this.items=[],this.earlier=[],this.layers=[],this.
lines=[],this.compared=[],this.change=null,this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.renderers=
se(t),this.border=n.border,this.ground=ie(t,this.renderers,n),t.on("click",()=>T({type:"empty"})),this.bands=[],t.on("zo\
omend",()=>Et(t,this.bands))}drawBasemap(t){re(this.map,this.renderers,t,this.border,this.ground)}show(t,o,n,s,i=!0){this.
showGround(t,o,s),i&&this.showAroundFronts(t,n)}showGround(t,o,n){this.focusable=n;for(let i of this.layers)i.remove();let s=it(
this.map,this.renderers["cm-zones"],t,this.words,this.prefix);this.items=s.items,this.lines=ae(this.map,this.renderers,t),
this.layers=[...s.layers,...this.lines],this.fronts=[],this.bands=[];for(let i of this.items)this.dress(i,o,n)}showAroundFronts(t,o){
let{fronts:n,bands:s}=ce(this.map,this.renderers,t,this.lines);this.layers.push(...n.map(({hit:i})=>i),...s.map(i=>i.layer)),
this.fronts=n,this.bands=s,Et(this.map,this.bands),pe(n,o,this.words,this.focusable)}compare(t){this.change=t;for(let o of this.
compared)o.remove();this.compared=t?le(this.map,this.renderers["cm-fronts"],t,this.words,this.prefix):[]}changeAt({lng:t,
lat:o}){let n=this.change?.handovers.find(({geometry:i})=>Mt(i,[t,o])),s=i=>this.words.holders[i]?.label??"";return n?this.
words.changed.replace("{from}",()=>s(n.from)).replace("{to}",()=>s(n.to)):""}outline(t,o){for(let n of this.outlined)n.remove();
this.outlined=t?he(this.map,this.renderers["cm-fronts"],t,o):[]}dress(t,o,n){let s=M(t.path),i=t.holding.zone;t.aria=[t.
zone.name,t.holder.heldBy,t.area].join(`${this.words.comma} `),s.setAttribute("tabindex",n?"0":"-1"),s.setAttribute("rol\
e","button"),s.setAttribute("aria-label",t.aria),s.setAttribute("aria-pressed","false"),s.dataset.zone=i,s.addEventListener(
"keydown",c=>{(c.key==="Enter"||c.key===" ")&&(c.preventDefault(),o(i))}),t.path.on("click",c=>{L.DomEvent.stopPropagation(
c),t.path.closeTooltip(),o(i,c.latlng)});let r=l("div","cm-tip"),a=l("span");r.append(l("b","",t.zone.name),l("span","",
t.holder.heldBy),l("span","",t.area),a),t.path.on("mousemove",({latlng:c})=>{a.textContent=this.changeAt(c)}),Z()||t.path.
bindTooltip(r,{sticky:!0,className:"cm-tooltip"})}mark(t,o){for(let n of[...this.items,...this.earlier]){let s=M(n.path),
i=n.holding.zone===t.zone;s.classList.toggle("is-selected",i),s.classList.toggle("is-lit",t.zones.includes(n.holding.zone)),
s.classList.toggle("is-filtered",o.size>0&&!o.has(n.holding.controller)),s.getAttribute("aria-pressed")!==String(i)&&s.setAttribute(
"aria-pressed",String(i)),i&&document.activeElement!==s&&n.path.bringToFront()}ge(this.fronts,t.front,this.focusable);for(let n of this.
rings)n.remove();this.rings=ye(this.map,this.renderers["cm-points"],this.fronts,t.front)}zoneAt(t){return this.items.find(
({holding:o})=>Mt(o.geometry,t))?.holding.zone??null}covers(t,o){let n=M(this.ground),s=we(this.ground),i=Math.max(2,Math.
ceil((t.right-t.left)/40)),r=Math.max(1,Math.ceil((t.bottom-t.top)/40));for(let a=0;a<=i;a++)for(let c=0;c<=r;c++)if(s.x=
t.left+(t.right-t.left)*a/i+o.x,s.y=t.top+(t.bottom-t.top)*c/r+o.y,n.isPointInFill(s))return!0;return!1}coversAny(t,o){let{
left:n,right:s,top:i,bottom:r}=t;return this.covers(t,o)||xe(M(this.ground)).some(({x:a,y:c})=>a>=n+o.x&&a<=s+o.x&&c>=i+
o.y&&c<=r+o.y)}};function rt(e,t){let o=new Intl.NumberFormat(t.locale,{maximumFractionDigits:0}),n=e.bounds?t.areaRange:
t.area,[s,i]=e.bounds||[0,0];return n.replace("{km2}",o.format(e.km2)).replace("{low}",o.format(s)).replace("{high}",o.format(
i))}function be(e,t,o,n,s){let i=l("div","cm-under"),r=l("button","cm-chosen"),a=l("span","cm-chosen-text"),c=l("b"),m=l("sp\
an"),f=l("span","cm-more"),h=l("span","","↓");return h.setAttribute("aria-hidden","true"),f.append(l("span","cm-spoken",
t.more),h),r.type="button",a.append(c,m),r.append(a,f),r.addEventListener("click",ke),i.append(r,o,ln(e,t,s)),e.stage.after(
i),{show(d,p,w=!1){let y=n().filter(k=>k.holding.zone===p).map(k=>w?`${k.holder.heldBy}${t.comma} ${rt({...k.holding,bounds:null},
t)}`:k.holder.heldBy);c.textContent=d||t.nothing,a.classList.remove("is-noted"),m.textContent=d?y.join(" · "):t.tapHint,
f.hidden=r.disabled=!zt(),V(e.frame)},add(d){d&&(a.classList.add("is-noted"),m.textContent=d)}}}function ve({words:e,canvas:t},{
zone:o,front:n,at:s,places:i}){if(o)return[e.zones[o]?.name??"",o,!0];if(s)return[e.pointOffer,t.zoneAt(s)];let r=i.length===
1&&!n?e.places.find(({id:a})=>a===i[0]):null;return r?[r.name,t.zoneAt(r.at)]:[ct(n,e),null]}function ln(e,t,o){let n=l(
"button","cm-fold",t.fold);return n.type="button",e.side.id="cm-folded",n.setAttribute("aria-controls",e.side.id),n.setAttribute(
"aria-expanded","false"),n.addEventListener("click",()=>{let s=e.frame.classList.toggle("is-unfolded");if(n.setAttribute(
"aria-expanded",String(s)),o(),!s)return;let i=()=>e.side.scrollIntoView({block:"nearest"});i(),window.addEventListener(
"resize",i,{once:!0})}),n}async function Le(e,t,{change:o,before:n,ground:s}){try{return await Promise.all([t&&e(t),o&&e(o),n&&s.length?e(n):null])}catch(i){
return reportError(i),null}}function Pt(e){return JSON.stringify([e.zone,e.front,e.at,e.zones,e.places])}function W(e){return e.parts.frame.classList.
contains("is-beside")}function Ot(e,t){return JSON.stringify([e.day,t.places,W(e)&&[t.zone,t.zones]])}function Se(e,t,o){
let n=e.canvas.items.filter(({holding:s})=>o.includes(s.zone)||o.includes(s.controller));return n.length?{...t,zones:n.map(
({holding:s})=>s.zone),places:[]}:t}function Me(e,t){return t?{...e,holdings:[...e.holdings,...t.holdings],fronts:[...e.
fronts,...t.fronts]}:e}function Ae(e,t,o,n){return o.map(s=>{let i=[s.at[1],s.at[0]],r={renderer:t,pane:"cm-points",className:`cm-point ${s.agrees?
"agrees":"differs"}`},a=s.agrees?L.circleMarker(i,Object.assign({radius:4},r)):hn(i,r),c=l("div","cm-tip");return c.append(
l("b","",s.name),l("span","",n.points[s.agrees?"agrees":"differs"].replace("{holder}",Ee(n,s.controller)).replace("{pain\
ted}",Ee(n,s.painted)))),a.bindTooltip(c,{className:"cm-tooltip"}).addTo(e)})}function Ee(e,t){return t&&e.holders[t]?.label||
"?"}function hn([e,t],o){return L.polyline([[[e-.02,t-.02],[e+.02,t+.02]],[[e-.02,t+.02],[e+.02,t-.02]]],o)}var Ct=!1;function lt(e,t,o){let n=L.latLngBounds([]);for(let s of e)o.zones.includes(s.holding.zone)&&n.extend(s.path.getBounds());
for(let s of t)o.places.includes(s.id)&&n.extend([s.at[1],s.at[0]]);return n}function U(e,t,o,n=1.6){let s=window.matchMedia(
"(prefers-reduced-motion: reduce)").matches,i=t.pad(.35),r={maxZoom:o+n,animate:!s,duration:.7};s?e.fitBounds(i,r):e.flyToBounds(
i,r)}function Te(){Ct=!0}function ze(e){if(!Ct)return;Ct=!1;let t=L.latLngBounds([]);for(let o of e.canvas.outlined)t.extend(
o.getBounds());t.isValid()?U(e.map,t,e.homeZoom(),2.8):e.refit()}var g=null,b={...N,stamp:0},_t=null,ft,ht=null,Pe=null,Ce=new Set,_e=!1,$e=[],$t=null,Oe=null;function Ne(e,t,o){g=e,ft=
t,$t=o}function Be(e){e.named=Ot(e,b),e.finished=!0,Bt()}function Ie(){_t&&C(_t)}var A=()=>b;function He(e){Ce=e,g&&J(g)}
function Re(e){$e=e,g?.finished&&J(g)}function Fe(e){_e=e,g&&We(g)}function Nt(e,t){e.day=t.day,e.main=t.main,e.statements=
t.statements,e.shownDay=t,e.legend.show(t),e.canvas.show(t,e.acts.ground,e.acts.front,!0,e.finished);for(let o of e.insets)
o.canvas.show(t,e.acts.zone,e.acts.front,!1);j(e.parts,e.words,t)}function Ze(e,t){Yt(e,t),e.shownDay&&e.legend.show(Me(
e.shownDay,t)),e.labels.place(),J(e)}async function fn(e,t,{change:o=null,before:n=null,ground:s=[]}){let i=[t,o,n,...s].
join("|");if(ht===i){Pe===i&&T({type:"drawn",day:e.day,file:t});return}ht=i;let r=await Le(ft,$t===t?null:t,{change:o,before:n,
ground:s});if(ht!==i||(r||(ht=null),!r))return;let[a,c,m]=r;a&&Nt(e,a),$t=t;for(let f of De(e))f.compare(c),f.outline(m,
s);e.legend.changed(c),e.legend.key("outline",!!m),e.swipe.follow(e.shownDay?.labels[e.words.language]??"",n?()=>ft(n):null),
ze(e),(a||Oe!==o)&&J(e),Oe=o,Pe=i,T({type:"drawn",day:e.day,file:t})}function De(e){return[e.canvas,...e.insets.map(t=>t.
canvas)]}function C(e){if(!g?.finished){_t=e;return}if(e.stamp<b.stamp)return;let t=Pt(b);b=Object.assign({},b,e),Pt(b)!==
t&&J(g),g.pointsFile!==(b.points||null)&&(g.pointsFile=b.points||null,We(g)),e.day&&fn(g,e.day,e)}async function We(e){let t=b.
points||null;e.parts.frame.classList.toggle("has-points",!!t);let o=_e&&t?await ft(t):{points:[]};if((b.points||null)===
t){for(let n of e.points)n.remove();e.points=Ae(e.map,e.canvas.renderers["cm-points"],o.points,e.words)}}function J(e){let{
parts:t,labels:o}=e;I(t.frame),t.frame.classList.toggle("has-selection",!!b.zone);let n=Se(e,b,$e);t.frame.classList.toggle(
"has-highlight",n.zones.length+n.places.length>0);for(let i of De(e))i.mark(n,Ce);for(let i of S(t.frame,".cm-conference\
-place"))i.classList.toggle("is-lit",b.places.includes(i.dataset.place??""));e.chosen.show(...ve(e,b)),e.spot.show(b.at,
e.canvas.renderers["cm-points"]);let s=Ot(e,b);if(s===e.named)o.mark();else for(let i of[o,...e.insets.map(r=>r.labels)])
i.place();e.named=s}function Ge(e){let t=g?.statements[e];t&&C({...b,zones:t.zones,places:t.places})}function Xe(e){let t=g?.
statements[e];if(!g||!t)return;let o=lt(g.canvas.items,g.words.places,t);o.isValid()?U(g.map,o,g.homeZoom()):g.refit()}function mt(){
return b.stamp+=1,b.stamp}var Y=()=>{g?.finished&&(g.refit(),g.labels.place())},Bt=()=>{g?.parts.frame.classList.contains(
"is-narrow")&&W(g)!==dt()&&Y()},Q=()=>g?.map,Ke=()=>g?.day,_=()=>g?.canvas,je=()=>g?.legend;var qe=!1,Ve=!1;function E(){if(Ve)return window;try{if(window.parent.document)return window.parent}catch(e){if(!(e instanceof DOMException))
throw e}return window}async function Ue(e){if(typeof e!="string")return null;let{controlmapParts:t}=E(),o=e.slice(e.lastIndexOf(
"/")+1),n=t?.get(o);return t?.delete(o),await n??null}function T(e){let t=e.type!=="ready"&&e.type!=="drawn",o={stamp:t?
mt():0,...e},n=E();t&&!Ve&&!n.ControlMapPage?.channel()&&(n.controlmapAct=o),n.dispatchEvent(new n.CustomEvent("controlm\
ap",{detail:o}))}function zt(){return S(E().document,".cm-panel").find(e=>e.offsetParent)}function dt(){let{page:e}=document.
body.dataset;return e?e!=="map":E()!==window&&!!window.frameElement?.closest('[class*="-page"]:not(.st-key-map-page)')}async function ke(){
document.fullscreenElement&&await document.exitFullscreen();let e=zt();e&&(e.tabIndex=-1,e.scrollIntoView(),e.focus({preventScroll:!0}))}
var dn=([e,t,o])=>.299*e+.587*t+.114*o;function I(e){let t=E().document.querySelector(".stApp"),o=t&&getComputedStyle(t).
backgroundColor.match(/[\d.]+/g),n=o?dn(o.map(Number))<110:window.matchMedia("(prefers-color-scheme: dark)").matches;document.
documentElement.classList.toggle("cm-dark",n),e.classList.toggle("is-dark",n),qe||pn(e,t),qe=!0}function pn(e,t){let o=()=>I(
e);t&&new MutationObserver(o).observe(t,{attributes:!0,attributeFilter:["class","style"]}),window.matchMedia("(prefers-c\
olor-scheme: dark)").addEventListener("change",o)}function Je(){let t=S(document,'link[rel="stylesheet"]').filter(n=>!n.
sheet),o=n=>new Promise(s=>{for(let i of["load","error"])n.addEventListener(i,s,{once:!0})});return Promise.all(t.map(o))}
function V(e){window.Streamlit&&e.classList.contains("is-narrow")&&window.Streamlit.setFrameHeight(Math.ceil(e.scrollHeight)+
2)}var pt=null;function Ye(e){let t=document.querySelector(".cm-frame"),o=Q(),n=E().document,s=n.querySelector(".cm-here");
s&&(s.textContent=n.location.href);for(let i of[n.documentElement,document.documentElement])i.classList.toggle("is-print\
ed",e);!t||!o||(e?(pt={center:o.getCenter(),zoom:o.getZoom()},document.documentElement.classList.remove("cm-dark"),t.classList.
remove("is-dark")):I(t),Y(),!e&&pt&&o.setView(pt.center,pt.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>Ye(
!0));window.addEventListener("afterprint",()=>Ye(!1));function G(e){T({type:"zone",id:e}),C({...N,zone:e,stamp:A().stamp})}function un(e){T({type:"front",id:e}),C({...N,front:e,
stamp:A().stamp})}function It(e){let t=_(),o=t?.words.places.find(s=>s.id===e),n=o&&t?.zoneAt(o.at);return{...N,zones:n?
[n]:[],places:[e]}}function Ht(e){T({type:"place",id:e}),C({...It(e),stamp:A().stamp})}function Qe(e,t){T({type:"at",id:e}),
C({...N,at:t,stamp:A().stamp})}function to(e){return{zone:G,ground:(o,n)=>{G(o),n&&e(n)},front:un}}var gn=2.2;function eo(e,t){let o=_();if(!o)return;let n=i=>i===e?[t]:[],s=lt(o.items,o.words.places,{zones:n("zone"),places:n(
"place")});s.isValid()&&U(o.map,s,o.map.getMinZoom(),gn)}function yn(){let e=_(),{at:t,places:o,zone:n}=A(),s=e?.words.places.
find(({id:a})=>a===o[0]),i=e?.items.find(({holding:a})=>a.zone===n),r=t??s?.at??i?.holding.label_spots[0];return r?L.latLng(
r[1],r[0]):null}function oo(e){let{zoomIn:t}=e;e.zoomIn=(o,n)=>{let s=yn();return!s||!e.getBounds().contains(s)?t.call(e,
o,n):e.setZoomAround(s,e.getZoom()+(o??e.options.zoomDelta??1),n)}}var Ft="cm-incidents",xn=18,wn=44,bn=2.6,Rt=30,vn=.006,no=[],Zt=[],ut=null,Dt=null;function gt(e){let t=_();t&&(Zt=e,ut!==
t&&t.map.on("zoomend",()=>Wt(t)),ut=t,t.map.getPane(Ft)||(t.map.createPane(Ft).style.zIndex="620"),Wt(t),je()?.key("even\
ts",Zt.length>0))}function Wt(e){for(let t of no)t.remove();no=Sn(e,Zt).map(t=>Mn(e,t))}var kn=e=>!!(Dt&&e.some(({at:t})=>Ln(
t,Dt))),Ln=(e,t)=>e.every((o,n)=>Math.abs(o-t[n])<vn);function io(e){Dt=e,ut&&Wt(ut)}function Sn(e,t){let o=new Map,n=[];
for(let s of t){let{x:i,y:r}=e.map.project([s.at[1],s.at[0]]),[a,c]=[Math.floor(i/Rt),Math.floor(r/Rt)],f=[-1,0,1].flatMap(
d=>[-1,0,1].flatMap(p=>o.get(`${a+d} ${c+p}`)??[])).find(d=>Math.hypot(d.x-i,d.y-r)<Rt);if(f){f.count+=s.count,f.spots.push(
s);continue}let h={at:[s.at[1],s.at[0]],count:s.count,spots:[s],x:i,y:r};n.push(h),o.set(`${a} ${c}`,[...o.get(`${a} ${c}`)??
[],h])}return n}function Mn(e,t){let{at:o,count:n,spots:s}=t,i=Math.min(wn,xn+bn*Math.sqrt(n-1)),r=s.length>1?e.words.legend.
cluster.replace("{n}",String(n)):s[0].label,a=L.divIcon({html:An(e,t,i),className:"cm-event-mark",iconSize:[i,i]}),c=L.marker(
o,{icon:a,pane:Ft,keyboard:!0,title:"",alt:r}).addTo(e.map);return c.getElement()?.setAttribute("aria-label",r),c.getElement()?.
classList.toggle("is-lit",kn(s)),c.bindTooltip(l("div","cm-tip",r),{className:"cm-tooltip",offset:[0,-i/2],direction:"to\
p"}),s.length>1&&e.map.getZoom()<e.map.getMaxZoom()?c.on("click",()=>e.map.fitBounds(L.latLngBounds(s.map(f=>[f.at[1],f.
at[0]])).pad(.3))):c.bindPopup(()=>Tn(s),{className:"cm-event-popup",maxWidth:260,minWidth:180}).on("popupopen",En),c}function En({
popup:e}){let t=e.getElement(),o=t?.closest(".cm-stage");if(!t||!o)return;let n=o.getBoundingClientRect().top-t.getBoundingClientRect().
top;n>0&&(t.style.marginBottom=`${Number.parseFloat(getComputedStyle(t).marginBottom)-n}px`)}function An(e,{count:t,spots:o},n){
let s=n/2,i=u("svg",{width:n,height:n,viewBox:`0 0 ${n} ${n}`,"aria-hidden":"true"});if(i.append(u("path",{d:so(s,s-1),class:"\
cm-event"})),t>1){let r=u("text",{x:s,y:s,class:"cm-event-count"});r.textContent=String(t),i.append(r)}else{let r=e.words.
holders[o[0].holder]||{fill:"#888"},a=u("path",{d:so(s,s-4.5),class:"cm-event-inner"});a.style.fill=r.fill,i.append(a)}return i}
var so=(e,t)=>`M${e},${e-t} L${e+t},${e} L${e},${e+t} L${e-t},${e} Z`;function Tn(e){let t=l("div","cm-event-details");for(let o of e){
t.append(l("p","cm-event-label",o.label));let n=l("ul");for(let[s,i]of o.rows){let r=l("li");r.append(l("b","",s)),i&&r.
append(` ${i}`),r.dir="auto",n.append(r)}o.rest&&n.append(l("li","",o.rest)),n.children.length&&t.append(n)}return t}function H(e,t,o,n,s){let i=l("a",t);i.href="#",i.role="button",i.setAttribute("aria-label",o);let r=u("svg",{viewBox:"0\
 0 16 16",class:"cm-icon"});return r.append(u("path",{d:n})),i.append(r),L.DomEvent.on(i,"click",L.DomEvent.stop).on(i,"\
click",s),i.addEventListener("keydown",a=>{a.key===" "&&(a.preventDefault(),i.click())}),e.zoomControl.getContainer()?.append(
i),i}function ro(e,t,o){if(!document.fullscreenEnabled)return;let n=H(e,"cm-full",o.fullScreen,"M2 6V2h4m4 0h4v4m0 4v4h-\
4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():t.requestFullscreen().catch(()=>{n.hidden=!0})}),
s=()=>n.setAttribute("aria-pressed",String(!!document.fullscreenElement));document.addEventListener("fullscreenchange",s),
s()}var zn=54,Pn=12.2,On=130,Cn=200,_n=1.12,$n=.48;function Gt({frame:e,head:t}){let o=E(),n=Number.parseFloat(o.getComputedStyle(
o.document.documentElement).fontSize),s=o===window?e:window.frameElement,i=Math.max(0,s.getBoundingClientRect().top+o.scrollY)+
t.offsetHeight,r=o.innerHeight-i-zn-Pn*n;if(r<Cn&&!e.classList.contains("is-tight"))return e.classList.add("is-tight"),Gt(
{frame:e,head:t});let a=Math.min(e.clientWidth*_n,o.innerHeight*$n);return Math.round(Math.max(On,Math.min(a,r)))}var Nn=640,Bn=20,ao=168,co=28,lo=36,In=8e3,ho={zoom:0,moved:0};function fo(e,t){let o=l("div","cm-frame");o.dir=t.direction,
o.lang=t.language,e.before(o);let n=l("div","cm-head"),s=l("div","cm-title",t.title);s.id="cm-title",o.setAttribute("rol\
e","region"),o.setAttribute("aria-labelledby",s.id);for(let h of document.querySelectorAll('meta[name="viewport"]'))h.setAttribute(
"content","width=device-width, initial-scale=1");let i=l("div","cm-subtitle"),r=l("div","cm-finding");n.append(s,r,i);let a=l(
"div","cm-stage");a.append(e);let c=l("div","cm-side"),m=l("div","cm-foot"),f=l("div","cm-source",t.source);return m.append(
f),o.append(n,a,c,m),{frame:o,head:n,stage:a,side:c,foot:m,title:s,finding:r,subtitle:i,source:f}}function Hn(e,t,o,n,s,i){
if(e)return[{from:[4,Math.round(n*.06)],to:[6,Math.round(n*(t?.06:.14))],...ho}];let r=[],a=Array.from({length:ao/co+1},
(c,m)=>m*co);for(let[c,m]of o)for(let f of c===null||m===null?a:[0])for(let h of s>ao?[...a,s]:a){let d=[c===null?6+f:c,
8],p=[m===null?6+f:m,10+h],w=i(L.point(d).add(p));Number.isFinite(w)&&r.push({from:d,to:p,zoom:w,moved:f+h})}return r.length?
r.sort((c,m)=>m.zoom-c.zoom||c.moved-m.moved):[{from:[0,0],to:[0,0],...ho}]}function Rn(e,t,o){let n=o.childElementCount?
o.offsetWidth+14:6,s=t.offsetWidth+14;return e.frame.dir==="rtl"?[[null,n],[s,null],[s,n]]:[[n,null],[n,s]]}function mo(e,t){
let{x:o,y:n,width:s,height:i}=e.getBoundingClientRect();return new DOMRect(o,n-t,s,i+t)}function po(e,t,o,n,s,i){let r=e.
frame.clientWidth<Nn,a=r&&dt();e.frame.classList.toggle("is-narrow",r),e.frame.classList.toggle("is-beside",a),e.frame.classList.
remove("is-tight"),r&&e.frame.style.setProperty("--cm-stage",`${Gt(e)}px`);let c=r?e.side:e.stage;if(n.parentNode!==c&&c.
append(s,n),t.invalidateSize({animate:!1}),Math.min(e.stage.clientWidth,e.stage.clientHeight)<Bn)return r;let m=L.latLngBounds(
[[o[1],o[0]],[o[3],o[2]]]),f=r?[]:[n,...S(s,":scope > *")],h=lo+14+Math.max(n.offsetHeight,s.offsetHeight);for(let d of Hn(
r,a,Rn(e,n,s),e.stage.clientHeight,h,p=>t.getBoundsZoom(m,!1,p)))if(t.fitBounds(m,{animate:!1,paddingTopLeft:d.from,paddingBottomRight:d.
to}),!f.some(p=>i.ground(mo(p,p===n?lo:0))))break;return Fn(t.zoomControl.getContainer(),i.much),r}function Fn(e,t){let o=()=>S(
e,"a").some(i=>t(mo(i,0))),n=e.parentElement,s=n?.parentElement&&S(n.parentElement,".leaflet-top").find(i=>i!==n);!n||!s||
!o()||(s.append(e),o()&&n.append(e))}function uo(e,t,o){let n=L.Control.Scale.extend({_updateMetric(i){let r=this._getRoundNum(
i)/1e3,a=new Intl.NumberFormat(o.locale).format(r);this._updateScale(this._mScale,o.distance.replace("{km}",a),r*1e3/i)}}),
s=new n({imperial:!1,maxWidth:110}).addTo(e).getContainer();s&&t.prepend(s)}function go(e,t){t.direction==="rtl"&&e.zoomControl.
setPosition("topright"),S(e.zoomControl.getContainer(),"a").forEach((n,s)=>{n.title="",n.setAttribute("aria-label",s===0?
t.zoomIn:t.zoomOut)})}function yo(e,t,o){if(o.base.choices.length<2)return;let n=l("label","cm-base",`${o.base.label} `),
s=l("select");for(let c of o.base.choices)s.append(new Option(c.name,c.id));n.append(s);let i=l("span","cm-credit");t.foot.
append(n,i);let r=null,a;s.addEventListener("change",()=>{let c=o.base.choices.find(f=>f.id===s.value);if(r&&r.remove(),
r=null,clearTimeout(a),i.textContent=c?.credit??"",t.frame.classList.remove("has-raster"),!c?.url)return;let m=()=>{i.textContent=
o.base.silent};r=L.tileLayer(c.url,{maxZoom:18,pane:"cm-raster"}).addTo(e),r.once("tileerror",m),a=setTimeout(m,In),r.once(
"tileload",()=>{clearTimeout(a),i.textContent=c.credit,t.frame.classList.add("has-raster")})})}function xo(e,t){let o=l("div","cm-insets"),n=[];for(let s of e.insets){let i=l("div","cm-inset"),r=l("div","cm-inset-ma\
p");i.append(l("div","cm-inset-name",t.insets[s.id]),r),o.append(i),n.push({holder:r,inset:s})}if(t.conference.places.length){
let s=l("div","cm-inset cm-conference");s.append(l("div","cm-inset-name",t.conference.title));for(let i of t.conference.
places){let r=l("div","cm-conference-place");r.dataset.place=i.id;let a=l("span","cm-arrow","↑");a.style.transform=`ro\
tate(${i.bearing}deg)`,a.setAttribute("aria-hidden","true"),r.append(a,l("span","",i.name),l("span","cm-far",i.distance)),
s.append(r)}o.prepend(s)}return{insets:o,maps:n}}function v(e,t,o,n){return{left:e,top:t,right:e+o,bottom:t+n}}function tt(e,t){return e.left<t.right+2&&t.left<e.right+2&&
e.top<t.bottom+2&&t.top<e.bottom+2}function et(e,t){return e.left>=t.left&&e.right<=t.right&&e.top>=t.top&&e.bottom<=t.bottom}
function yt(e){let t=e.split(" "),o=Math.ceil(t.length/2);return t.length>1?[e,`${t.slice(0,o).join(" ")}
${t.slice(o).join(" ")}`]:[e]}var P=2,Zn=12e3,Dn=5e3,Xt=-1,wo=-2,bo=e=>(e*37+11)%256;function Wn(e){let t=new Int16Array(e.length/4);for(let o=0,n=0;o<
t.length;o++,n+=4)e[n+3]===0?t[o]=Xt:t[o]=e[n+3]===255&&e[n+1]===bo(e[n])?e[n]-1:wo;return t}var xt=class{constructor(t,o,n){
this.columns=Math.max(1,Math.ceil(o.x/P)),this.rows=Math.max(1,Math.ceil(o.y/P));let s=document.createElement("canvas");
s.width=this.columns,s.height=this.rows;let i=s.getContext("2d",{willReadFrequently:!0});i.setTransform(1/P,0,0,1/P,-n.x/
P,-n.y/P),t.forEach((r,a)=>{i.fillStyle=`rgb(${a+1},${bo(a+1)},0)`,i.fill(new Path2D(M(r.path).getAttribute("d")??""),"e\
venodd")}),this.index=Wn(i.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(t.length);for(let r of this.
index)r>=0&&(this.extent[r]+=P*P)}at(t,o){let n=Math.floor(t/P),s=Math.floor(o/P);return n<0||s<0||n>=this.columns||s>=this.
rows?Xt:this.index[s*this.columns+n]}holds(t,o){if(this.at(o.left,o.top)!==t||this.at(o.right,o.bottom)!==t)return!1;for(let n=o.
top;n<=o.bottom;n+=4)for(let s=o.left;s<=o.right;s+=4)if(this.at(s,n)!==t)return!1;return!0}hidden(t){let o=0,n=0;for(let s=t.
top;s<=t.bottom;s+=6)for(let i=t.left;i<=t.right;i+=6)o+=this.weight(this.at(i,s)),n++;return o/n}weight(t){if(t===Xt)return 0;
let o=t===wo?0:this.extent[t];return o>Zn?.35:o>Dn?1.4:4}};var Gn=[18,28,40,54,70,88,108,130,156,186,220,260],vo=24,Xn=6,Kn=12,jn=110,qn=300,Vn=900,Un=90,Jn=3e3;function Yn(e,t,o,n){
let s=(i,r,a)=>Math.sign((r.x-i.x)*(a.y-i.y)-(r.y-i.y)*(a.x-i.x));return s(e,t,o)!==s(e,t,n)&&s(o,n,e)!==s(o,n,t)}function Kt(e,t,o){
let n=o.x-t.x,s=o.y-t.y;if(Math.max(t.x,o.x)<e.left||Math.min(t.x,o.x)>e.right||Math.max(t.y,o.y)<e.top||Math.min(t.y,o.
y)>e.bottom)return!1;let i=s*(e.left-t.x),r=s*(e.right-t.x),a=n*(e.top-t.y),c=n*(e.bottom-t.y);return Math.max(a,c)>=Math.
min(i,r)&&Math.min(a,c)<=Math.max(i,r)}function Qn(e,t){return t.x>=e.left-4&&t.x<=e.right+4&&t.y>=e.top-4&&t.y<=e.bottom+
4}function ts(e,t){return{x:Math.max(t.left,Math.min(e.x,t.right)),y:Math.max(t.top,Math.min(e.y,t.bottom))}}function wt(e,t,o,n,s){
let i=[];for(let r of Gn)for(let a=0;a<vo;a++){let c=2*Math.PI*a/vo,m=t.x+Math.cos(c)*(r+n/2),f=t.y+Math.sin(c)*(r+s/2),
h=v(m-n/2,f-s/2,n,s);if(!e.free(h))continue;let d=ts(t,h),p=Math.hypot(d.x-t.x,d.y-t.y),w=e.taken.filter(k=>!Qn(k,t)&&Kt(
k,t,d)).length,y=p+p*p/Un;i.push({form:o,box:h,wide:es(h),end:d,cost:y+jn*e.ground.hidden(h)+qn*w})}return i}function es(e){
return v(e.left-4,e.top-4,e.right-e.left+8,e.bottom-e.top+8)}function os(e,t){if(tt(e.chosen.box,t.chosen.box))return 1/0;
let o=[Yn(e.spot,e.chosen.end,t.spot,t.chosen.end),Kt(e.chosen.wide,t.spot,t.chosen.end),Kt(t.chosen.wide,e.spot,e.chosen.
end)];return Vn*o.filter(Boolean).length}function ns(e,t){let o=null,n=1/0;for(let s of e.room){if(s.cost>=n)break;let i=s.
cost;for(let r of t){if(i>=n)break;r.chosen&&(i+=os({spot:e.spot,chosen:s},{spot:r.spot,chosen:r.chosen}))}i<n&&(o=s,n=i)}
return e.chosen=o,n}function ss(e){let t=[e,e.slice().sort((o,n)=>o.room.length-n.room.length)];for(let o=1;o<Math.min(Kn,
e.length);o++){let n=e.slice(o).concat(e.slice(0,o));t.push(o%2?n.reverse():n)}return t}function ko(e){let t=[],o=1/0;for(let n of ss(
e)){for(let i of e)i.chosen=null;let s=1/0;for(let i=0;i<Xn;i++){let r=s;s=0;for(let a of n)s+=Math.min(Jn,ns(a,n.filter(
c=>c!==a&&c.chosen)));if(s===r)break}s<o&&(o=s,t=e.map(i=>i.chosen))}e.forEach((n,s)=>{n.chosen=t[s]})}var is=160;function rs({options:e},t){let o=e.most?.()??t.length;if(t.length<=o)return t;let n=e.foremost?.()??[],s=r=>(r.
right-r.left)*(r.bottom-r.top),i=([r,a])=>(n.includes(r.holding.zone)?1e12:r.zone.silent?0:1e9)+s(a);return t.slice().sort(
(r,a)=>i(a)-i(r)).slice(0,o)}function Lo(e,[t,o]){return Math.min(o.right-o.left,o.bottom-o.top)<st?{x:(o.left+o.right)/
2,y:(o.top+o.bottom)/2}:e.at(t.holding.label_spots[0])}function as({view:e,covered:t},{x:o,y:n}){let s=v(o,n,0,0);return et(
s,e)&&!t.some(i=>et(s,i))}function So(e,t){let o=t.filter(s=>as(e,Lo(e,s))),n=rs(e,o).map(([s,i])=>{let r=Lo(e,[s,i]),a=cs(
e,s),c=yt(s.zone.label).flatMap(f=>{a.textContent=f;let[h,d]=e.sized(`callout${f}`,a);return wt(e,r,f,h,d).filter(({end:p})=>Math.
hypot(p.x-r.x,p.y-r.y)<=is)});return{element:a,spot:r,room:c.sort((f,h)=>f.cost-h.cost),chosen:null}});jt(e,n);for(let{element:s,
chosen:i}of n)i&&(s.textContent=i.form)}function jt(e,t){ko(t);for(let{element:o,spot:n,chosen:s}of t){if(!s){o.remove();
continue}e.put(o,s.box),ls(e,n,s.end)}}function cs(e,t){let o=l("button","cm-label cm-callout",t.zone.label);return o.type=
"button",o.dataset.zone=t.holding.zone,o.setAttribute("aria-label",t.aria),o.style.setProperty("--holder",t.holder.fill),
o.style.setProperty("--holder-dark",t.holder.dark),o.addEventListener("click",n=>{n.stopPropagation(),e.options.choose(t.
holding.zone)}),o}function ls(e,t,o){let n=Math.min(t.x,o.x)-3,s=Math.min(t.y,o.y)-3,i={width:Math.abs(t.x-o.x)+6,height:Math.
abs(t.y-o.y)+6},r=u("svg",{class:"cm-leader",...i,"aria-hidden":"true"});r.style.transform=`translate(${n+e.origin.x}px,${s+
e.origin.y}px)`;let a=u("line",{x1:t.x-n,y1:t.y-s,x2:o.x-n,y2:o.y-s});r.append(a,u("circle",{cx:t.x-n,cy:t.y-s,r:2})),e.
root.prepend(r);let c=Math.ceil(Math.hypot(o.x-t.x,o.y-t.y)/5);for(let m=0;m<=c;m++){let f=t.x+(o.x-t.x)*m/Math.max(1,c),
h=t.y+(o.y-t.y)*m/Math.max(1,c);e.taken.push(v(f-1,h-1,2,2))}}var hs=26,fs=300,ms=80;function ds(e){let t=Math.ceil(e.length/hs),o=Math.ceil(e.length/t)+2;return e.split(" ").reduce(
(n,s)=>{let i=n.at(-1);return i===void 0||i.length+s.length>=o?n.push(s):n[n.length-1]=`${i} ${s}`,n},[]).join(`
`)}var ps=(e,t)=>Math.hypot(t.x-e.x,t.y-e.y)<=ms;function Mo(e,t){let o=t.map(({at:n,text:s})=>{let i=ds(s),r=l("div","c\
m-label cm-remark",i),[a,c]=e.sized(`remark${i}`,r),m=e.at(n),h=wt(e,m,i,a,c).map(p=>({...p,cost:p.cost+fs*e.ground.hidden(
p.box)})).filter(({end:p})=>ps(m,p)).sort((p,w)=>p.cost-w.cost);return{element:r,spot:m,room:h,chosen:null}});jt(e,o)}var us=3;function Ao(e,t){let o=[],n=new Set;t.forEach((s,i)=>{if(n.has(s.holding.zone))return;n.add(s.holding.zone);let r=gs(
e,s);if(!r)return;(Math.min(r.right-r.left,r.bottom-r.top)<st||!ys(e,s,i,r))&&o.push([s,r])}),So(e,o)}function gs(e,t){let o=t.
path.getBounds(),n=e.map.latLngToContainerPoint(o.getNorthWest()),s=e.map.latLngToContainerPoint(o.getSouthEast());return s.
x<0||s.y<0||n.x>e.view.right||n.y>e.view.bottom?null:{left:n.x,top:n.y,right:s.x,bottom:s.y}}function ys(e,t,o,n){let s=t.
zone.label.split(" ");if(n.right-n.left<us*Math.max(...s.map(a=>a.length)))return!1;let i=yt(t.zone.label),r=t.holding.label_spots.
map(a=>e.at(a));return[""," is-small"].some(a=>i.some(c=>Eo(e,t,o,c+a,c,a,r))||i.some(c=>Eo(e,t,o,c+a,c,a,xs(e,n,r[0]))))}
function xs(e,t,o){let n=[],s=Math.max(5,Math.ceil((t.right-t.left)/40));for(let i=Math.max(t.left,0);i<Math.min(t.right,
e.view.right);i+=s)for(let r=Math.max(t.top,0);r<Math.min(t.bottom,e.view.bottom);r+=s)n.push({x:i,y:r,far:Math.hypot(i-
o.x,r-o.y)});return n.sort((i,r)=>i.far-r.far)}function Eo(e,t,o,n,s,i,r){let a=l("div",`cm-label cm-zone-name${i}`,s);a.
dataset.zone=t.holding.zone,a.style.setProperty("--holder-dark",t.holder.dark),a.style.setProperty("--holder-light",t.holder.
light);let[c,m]=e.sized(`zone${n}`,a);for(let f of r){let h=v(f.x-c/2,f.y-m/2,c,m);if(e.ground.holds(o,h)&&e.free(h))return e.
put(a,h),!0}return a.remove(),!1}var ws={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},X=class{constructor(t,o){this.map=t,this.options=o,this.
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
options.zones&&!this.options.unnamed?.()&&Ao(this,t);let i=this.map.getZoom()-this.options.homeZoom();for(let r of oe.slice(
1))if(!(i+.01<ws[r]-(this.options.eager||0)))for(let a of this.options.places)a.rank===r&&this.placePoint(a);Mo(this,this.
options.remarks?.()??[]);for(let r of this.options.areas)this.placeArea(r)}fromScreen(t){let o=this.map.getContainer().getBoundingClientRect();
return v(t.left-o.left,t.top-o.top,t.width,t.height)}free(t){return et(t,this.view)&&!this.taken.some(o=>tt(t,o))}put(t,o){
this.taken.push(o),t.style.transform=`translate(${Math.round(o.left+this.origin.x)}px,${Math.round(o.top+this.origin.y)}\
px)`}at(t){return this.map.latLngToContainerPoint([t[1],t[0]])}placePoint(t,o="",n=!1){let s=this.at(t.at);if(s.x<4||s.y<
4||s.x>this.view.right||s.y>this.view.bottom)return;let i=v(s.x-3,s.y-3,6,6);if(this.taken.some(y=>tt(i,y))&&!n)return;let r=this.
target(t,`cm-label cm-place rank-${t.rank} ${o}`,t.name),[a,c]=this.sized(t.rank+o+t.name,r),m=[[7,-c/2],[-7-a,-c/2]];this.
options.mirrored&&m.reverse();let h=[...m,[-a/2,-7-c],[-a/2,7],[5,-c-3],[5,3],[-a-5,-c-3],[-a-5,3]].map(([y,k])=>v(s.x+y,
s.y+k,a,c)).filter(y=>this.free(y)),d=this.ground.at(s.x,s.y),p=h.find(y=>this.ground.holds(d,y))||h[0];if(!p&&(r.remove(),
!n))return;let w=this.target(t,`cm-dot rank-${t.rank} ${o}`);this.root.append(w),this.taken.push(i),w.style.transform=`t\
ranslate(${Math.round(s.x+this.origin.x)}px,${Math.round(s.y+this.origin.y)}px)`,p&&this.put(r,p)}target({id:t},o,n=""){
let s=l("div",o,n);return s.dataset.place=t,s.addEventListener("click",i=>{i.stopPropagation(),this.options.choosePlace(
t)}),s}placeArea(t){let o=l("div",`cm-label cm-area ${t.kind}`,t.name),[n,s]=this.sized(`area${t.name}`,o),i=this.at(t.at),
r=v(i.x-n/2,i.y-s/2,n,s);this.free(r)?this.put(o,r):o.remove()}};function To(e,t,o,n,s,i){let r={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,doubleClickZoom:!1,boxZoom:!1,
keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},a=L.map(e,r),[c,m,f,h]=t.bounds,d=()=>a.fitBounds(
[[m,c],[h,f]],{animate:!1});d();let p=new D(a,`cm-${t.id}-`,o,s);p.drawBasemap(n);let w=new X(a,{places:s.places,zones:null,
areas:[],homeZoom:()=>a.getZoom(),eager:1,choose:i.zone,choosePlace:i.place,lit:()=>[],selected:()=>null,mirrored:s.direction===
"rtl",obstacles:()=>[],ground:()=>p.items});return{canvas:p,labels:w,fit(){a.invalidateSize({animate:!1}),d(),w.place()}}}var ot=20,nt=12,zo=(e="")=>u("svg",{class:`cm-swatch ${e}`,viewBox:`0 0 ${ot} ${nt}`,"aria-hidden":"true"});function qt(e,t,o){
let n=zo("is-ground"),s=ot/e.length;if(e.forEach(({fill:r,pale:a},c)=>{let m=u("rect",{x:c*s,y:0,width:s,height:nt,class:`\
cm-swatch-fill${a?" is-pale":""}`});m.style.fill=r,n.append(m)}),o){let r=u("rect",{x:0,y:0,width:ot,height:nt,class:"cm\
-hatch"});r.style.fill=`url(#${o})`,n.append(r)}let i=u("rect",{x:.5,y:.5,width:ot-1,height:nt-1,class:"cm-swatch-edge"});
return i.style.stroke=t,n.append(i),n}function Po(e){let t=u("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-\
hidden":"true"});return t.append(u("path",{d:"M0,6 H30",class:`cm-front basis-${e}`})),t}function K(...e){let t=zo();return t.
append(...e),t}var Oo=()=>K(u("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,opacity:.32}),u("path",{d:"M0,6 H20",
class:"cm-front basis-source"})),Vt=()=>K(u("circle",{cx:10,cy:6,r:4,class:"cm-point agrees"})),Co=()=>K(u("path",{d:"M6\
,2 L14,10 M6,10 L14,2",class:"cm-point differs"})),_o=()=>K(u("path",{d:"M1,6 H19",class:"cm-was-halo"}),u("path",{d:"M1\
,6 H19",class:"cm-was"})),$o=()=>K(u("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),No=()=>K(u("rect",
{x:.5,y:.5,width:ot-1,height:nt-1,class:"cm-change"}));function Bo(e,t,o){let n=[];t.plain&&n.push({fill:e.fill,pale:!1}),
t.pale&&n.push({fill:e.fill,pale:!0});let s=e.pattern!=="none"?o+t.controller:null;return qt(n,t.shared?F.ink:e.dark,t.shared?
`${o}shared`:s)}var bs=3;function R(e,t,o=""){let n=l("div",`cm-legend-item ${o}`);return n.append(e,l("span","",t)),n}function vs(e,t){
let o=new Map;for(let n of[!1,!0])for(let s of t.legend.holders)for(let i of e.holdings){if(i.controller!==s||i.shared!==
n)continue;let r=`${s} ${n}`,a=o.get(r)??{controller:s,shared:n,plain:!1,pale:!1};a[t.zones[i.zone].silent?"pale":"plain"]=
!0,o.set(r,a)}return Array.from(o.values())}var bt=class{constructor(t,o,n){this.words=t,this.prefix=o,this.wishes=n,this.
chosen=new Set,this.listed="",this.holders=l("div","cm-legend-holders"),this.holders.setAttribute("role","group"),this.holders.
setAttribute("aria-label",t.legend.filter),this.lines=l("div","cm-legend-lines"),this.extras=l("div","cm-legend-lines"),
this.element=l("div","cm-legend"),this.element.append(l("div","cm-legend-head",t.legend.title),this.holders,l("div","cm-\
legend-head",t.legend.basis),this.lines,this.extras),this.keys={change:R(No(),t.legend.change,"cm-key-change"),outline:R(
_o(),t.legend.outline),events:R($o(),t.legend.events)};for(let i of Object.values(this.keys))i.hidden=!0;let s=l("div","\
cm-legend-marks");s.append(R(Vt(),t.legend.agrees),R(Co(),t.legend.differs)),this.extras.append(...Object.values(this.keys),
this.toggle("cm-toggle-bands",[Oo(),t.legend.band],n.bands),this.toggle("cm-toggle-points",[Vt(),t.legend.points],n.points),
s)}toggle(t,o,n){let s=l("label",`cm-legend-toggle ${t}`),i=l("input");return i.type="checkbox",i.addEventListener("chan\
ge",()=>{this.element.classList.toggle(`has-${t}`,i.checked),n(i.checked)}),s.append(i,...o),s}show(t){let{words:o}=this,
n=vs(t,o),s=new Set(t.fronts.map(({basis:f})=>f)),i=o.legend.lines.filter(({basis:f})=>s.has(f)),r=this.paleFills(t),a=JSON.
stringify([n,i,r]);if(a===this.listed)return;this.listed=a;let c=new Set(n.map(({controller:f})=>f)),m=Array.from(this.chosen).
filter(f=>!c.has(f));for(let f of m)this.chosen.delete(f);this.holders.replaceChildren(...n.map(f=>this.holder(f))),this.
lines.replaceChildren(...i.map(({basis:f,text:h})=>R(Po(f),h)),...this.silent(r)),m.length&&this.wishes.filter(this.chosen)}holder(t){
let{legend:o,holders:n}=this.words,s=n[t.controller],i=l("button",`cm-legend-item${t.shared?" is-wide":""}`);i.type="but\
ton",i.dataset.holder=t.controller,i.title=o.filter,i.setAttribute("aria-pressed",String(this.chosen.has(t.controller)));
let r=t.shared?o.shared.replace("{holder}",()=>s.label):s.label;return i.append(Bo(s,t,this.prefix),l("span","",r)),i.addEventListener(
"click",()=>{this.chosen.delete(t.controller)||this.chosen.add(t.controller);for(let a of this.holders.querySelectorAll(
"button"))a.setAttribute("aria-pressed",String(this.chosen.has(a.dataset.holder??"")));this.wishes.filter(this.chosen)}),
i}paleFills(t){let o=t.holdings.filter(({zone:n})=>this.words.zones[n].silent).sort((n,s)=>s.km2-n.km2);return Array.from(
new Set(o.map(({controller:n})=>this.words.holders[n].fill))).slice(0,bs)}silent(t){if(!t.length)return[];let o=t.map(n=>({
fill:n,pale:!0}));return[R(qt(o,F.ink,null),this.words.legend.silent)]}key(t,o){this.keys[t].hidden=!o}changed(t){let[o]=t?.
handovers??[];this.key("change",!!o);let n=this.keys.change.querySelector(".cm-change");o&&(n.style.fill=`url(#${At(this.
prefix,o)})`)}};var ks=6371.0088,Ls=10;function Ss(e){let t=s=>Math.sin(s*Math.PI/360)**2,o=s=>Math.cos(s*Math.PI/180),n=0;return e.reduce(
([s,i],[r,a])=>(n+=2*ks*Math.asin(Math.sqrt(Math.min(1,t(a-i)+o(a)*o(i)*t(r-s)))),[r,a]),e[0]),n}function Ms(e,{locale:t,
measured:o}){return o.replace("{km}",e.toLocaleString(t,{maximumFractionDigits:e<Ls?1:0}))}function Es({target:e},{places:t}){
let o=e.closest("[data-place]")?.dataset.place;return t.find(n=>n.id===o)?.at}function Io(e,t,o){let n=e.getContainer(),
s=l("output","cm-measured");n.after(s);let i=e.dragging,r={renderer:t,pane:"cm-points",className:"cm-measure",interactive:!1},
a=L.layerGroup().addTo(e),c=null;function m(d){c=d,f.setAttribute("aria-pressed",String(!!d)),n.classList.toggle("is-mea\
suring",!!d),a.clearLayers();let p=d??[],w=Z()?o.measureTouchHint:o.measureHint;for(let k of p)a.addLayer(L.circleMarker(
k,{...r,radius:3}));p.length>1&&a.addLayer(L.polyline(p,r));let y=p.length>1?Ms(Ss(p.map(({lng:k,lat:x})=>[k,x])),o):w;s.
textContent=d&&y,p.length>1&&s.append(l("span","cm-measure-end",o.measureEnd))}let f=H(e,"cm-ruler",o.measure,"M1 5h14v6\
H1zm3.5 0v3M8 5v3m3.5-3v3",()=>m(c?null:[]));f.setAttribute("aria-pressed","false");let h=d=>{let p=!(d instanceof KeyboardEvent)||
d.key==="Enter"||d.key===" ";if(!(!c||!p||d.target.closest(".leaflet-control"))){if(d.stopImmediatePropagation(),d instanceof
KeyboardEvent)d.preventDefault(),m([...c,e.getCenter()]);else if(d.type==="click"&&!i.moved()){let w=Es(d,o);m([...c,w?L.
latLng(w[1],w[0]):e.mouseEventToLatLng(d)])}}};for(let d of["click","dblclick","keydown"])n.addEventListener(d,h,!0);document.
addEventListener("keydown",({key:d})=>{c&&d==="Escape"&&m(null)})}var As=({lng:e,lat:t})=>`${e.toFixed(3)}_${t.toFixed(3)}`,vt=class{constructor(t,o,n){this.map=t,this.choose=n,this.mark=
null,this.latlng=t.getCenter();let s=this.button(o.pointOffer);this.under=this.button(o.pointOffer),this.under.hidden=!0,
this.note=l("p","cm-offer-note");let i=l("div");i.append(this.note,s),this.popup=L.popup({className:"cm-offer",closeButton:!1,
autoPan:!1,offset:[0,-2]}).setContent(i);let r=t.getContainer();r.setAttribute("role","group"),r.setAttribute("aria-labe\
l",o.mapKeys),r.addEventListener("keydown",a=>{a.key!=="Enter"||a.target!==r||(a.preventDefault(),this.latlng=t.getCenter(),
this.take())})}button(t){let o=l("button","cm-offer-button",t);return o.type="button",o.addEventListener("click",()=>this.
take()),o}offer(t,o){this.latlng=t,this.note.textContent=o,this.map.getContainer().closest(".is-narrow")?this.under.hidden=
!1:this.popup.setLatLng(t).openOn(this.map)}take(){this.close();let{lng:t,lat:o}=this.latlng;this.choose(As(this.latlng),
[Number(t.toFixed(3)),Number(o.toFixed(3))])}close(){this.popup.close(),this.under.hidden=!0}show(t,o){if(this.close(),this.
mark&&this.mark.remove(),this.mark=null,!t)return;let n={renderer:o,pane:"cm-points",radius:8,className:"cm-spot",interactive:!1};
this.mark=L.circleMarker([t[1],t[0]],n).addTo(this.map)}};var Ho=.04,Ut={"cm-earlier":405,"cm-earlier-lines":421},Ts=["cm-zones","cm-bands","cm-hits","cm-fronts"],zs="M8 1v14M5 5\
 2 8l3 3m6-6 3 3-3 3";function Ps({x:e,y:t},o,n,s){let[i,r]=[e+(s?n:0)*o.x,e+(s?1:n)*o.x],[a,c]=[t,t+o.y];return`polygon\
(${i}px ${a}px, ${r}px ${a}px, ${r}px ${c}px, ${i}px ${c}px)`}var kt=class{constructor(t,o,n,s,i){this.canvas=t,this.map=
t.map,this.words=n,this.dress=s,this.changed=i,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.button=
H(this.map,"cm-swiper",n.swipe,zs,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed","false"),this.button.
hidden=!0,this.days=[l("span","cm-swipe-day"),l("span","cm-swipe-day")],this.divider=l("div","cm-divider"),this.divider.
tabIndex=0;for(let[r,a]of Object.entries({role:"slider","aria-label":n.swipe,"aria-valuemin":"0","aria-valuemax":"100"}))
this.divider.setAttribute(r,a);this.divider.hidden=!0,o.append(this.divider,...this.days),this.divider.addEventListener(
"pointerdown",r=>this.divider.setPointerCapture(r.pointerId)),this.divider.addEventListener("pointermove",r=>{if(!this.divider.
hasPointerCapture(r.pointerId))return;let{left:a,width:c}=o.getBoundingClientRect();this.move((r.clientX-a)/c)}),this.divider.
addEventListener("keydown",r=>{let a={ArrowLeft:-Ho,ArrowRight:Ho,Home:-1,End:1}[r.key];a&&(r.preventDefault(),this.move(
this.at+a))}),this.map.on("move zoomend resize",()=>this.cut())}async follow(t,o){this.later=t,this.load=o,this.on&&await this.
turn(!!o),this.button.hidden!==!o&&(this.button.hidden=!o,this.on||this.changed(null))}async turn(t){let{load:o}=this;this.
on=t;let n=t&&o?await o():null;if(!(o!==this.load||t!==this.on)){for(let s of this.layers)s.remove();this.layers=n?this.
draw(n):[],this.canvas.earlier=n?this.canvas.earlier:[],this.button.setAttribute("aria-pressed",String(t)),this.divider.
hidden=!t,this.days[0].textContent=n?.labels[this.words.language]??"",this.days[1].textContent=n?this.later:"",this.cut(),
this.changed(n)}}draw(t){let{map:o,canvas:n}=this,[s,i]=Object.entries(Ut).map(([h,d])=>{let p=o.getPane(h)??o.createPane(
h);return p.style.zIndex=String(d),h!=="cm-earlier"&&(p.style.pointerEvents="none"),n.renderers[h]??=L.svg({pane:h,padding:.3}),
n.renderers[h]}),r=n.ground.toGeoJSON().geometry,a=z(o,r,"cm-ground","cm-earlier",s,!1),{items:c,layers:m}=it(o,s,t,this.
words,"cm-e-","cm-earlier");for(let h of c)this.dress(h);n.earlier=c;let f=t.fronts.map(({geometry:h,basis:d})=>z(o,h,`c\
m-front basis-${d}`,"cm-earlier-lines",i,!1));return[a,...m,...f,z(o,r,"cm-border","cm-earlier-lines",i,!1)]}move(t){this.
at=Math.min(1,Math.max(0,t)),this.cut()}cut(){let{map:t,at:o}=this,n=t.getSize(),s=this.on&&this.layers.length>0;this.divider.
style.left=`${o*100}%`,this.divider.setAttribute("aria-valuenow",String(Math.round(o*100)));let i=t.containerPointToLayerPoint(
[0,0]),r=this.words.direction==="rtl";for(let a of[...Object.keys(Ut),...Ts]){let c=t.getPane(a);if(!c)continue;let m=a in
Ut===r;c.style.clipPath=s?Ps(i,n,o,m):""}}};var Fo=12,Ro=4,Os=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-
Math.max(e.top,t.top));function Cs(e,t,o,n,s=Fo){let i=(h,d,p)=>Math.max(Ro,Math.min(h,p-d-Ro)),[r,a]=[e.x-t.x/2,e.y-t.y/
2],c=[[e.x+s,a],[e.x-s-t.x,a],[r,e.y-s-t.y],[r,e.y+s]],m=v(e.x-s/2,e.y-s/2,s,s);return c.map(([h,d])=>{let p={x:i(h,t.x,
o.x),y:i(d,t.y,o.y)},w=v(p.x,p.y,t.x,t.y);return{spot:p,hidden:[m,...n].reduce((y,k)=>y+Os(w,k),0)}}).reduce((h,d)=>d.hidden<
h.hidden?d:h).spot}function Zo(){L.Tooltip.include({_setPosition(e){let t=this._map,o=this._container,n=t.getContainer(),
{left:s,top:i}=n.getBoundingClientRect(),r=S(n.closest(".cm-stage")??n,".cm-legend, .cm-inset, .leaflet-bar").filter(h=>!h.
contains(n)).map(h=>h.getBoundingClientRect()).map(h=>v(h.left-s,h.top-i,h.width,h.height)),a={x:o.offsetWidth,y:o.offsetHeight},
c=Fo+Math.abs(L.point(this.options.offset??[0,0]).y),{x:m,y:f}=Cs(t.layerPointToContainerPoint(e),a,t.getSize(),r,c);L.DomUtil.
setPosition(o,t.containerPointToLayerPoint([m,f]))}})}function Do(e){let t=e.toString().replaceAll("%2C",",");return t&&`?${t}`}var _s=.05,Wo=3;function $s(e){let t=(e??"").split(","),[o,n,s]=t.map(Number);return!(t.length===3&&t.every(r=>/^-?\d{1,3}(\.\d{1,6})?$/.
test(r)))||Math.abs(o)>85||Math.abs(n)>180||s<0?null:{center:[o,n],zoom:s}}var Ns=({lat:e,lng:t},o)=>[e.toFixed(Wo),t.toFixed(
Wo),o.toFixed(2)].join(","),Lt=class{constructor(t,o){this.map=t,this.layOut=o,this.homeZoom=t.getZoom(),this.ready=!1}goHome(){
let{map:t}=this;this.ready=!1,t.setMinZoom(0),t.setMaxBounds(void 0),this.layOut(),this.homeZoom=t.getZoom(),t.setMinZoom(
this.homeZoom),t.setMaxZoom(Math.max(ee,this.homeZoom)),t.setMaxBounds(t.getBounds()),t.options.maxBoundsViscosity=1,this.
ready=!0}refit(){let{map:t}=this,o=this.isHome()?null:{center:t.getCenter(),zoom:t.getZoom()};this.goHome(),o&&t.setView(
o.center,o.zoom,{animate:!1})}isHome(){return this.map.getZoom()<this.homeZoom+_s}keep(){let t=E(),o=$s(new URLSearchParams(
t.location.search).get(q));o&&this.map.setView(o.center,o.zoom,{animate:!1}),this.map.on("moveend asked",()=>this.note()),
t.addEventListener("popstate",()=>this.note())}note(){if(!this.ready)return;let t=E(),o=new URLSearchParams(t.location.search),
n=o.get(q),s=this.isHome()?null:Ns(this.map.getCenter(),this.map.getZoom());n!==s&&(s?o.set(q,s):o.delete(q),t.history.replaceState(
t.history.state,"",t.location.pathname+Do(o)+t.location.hash))}};function Jt(e){return typeof e=="string"?fetch(e).then(t=>{if(!t.ok)throw new Error(e);return t.json()}):Promise.resolve(
e)}var Go=()=>new Promise(e=>{document.hidden?e():requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(e)))});
function Xo(e,t){let o=e.frame.clientWidth,n=e.stage.clientHeight;new ResizeObserver(()=>{if(!e.frame.clientWidth)return;
let s=e.frame.classList.contains("is-narrow"),i=Math.abs(e.frame.clientWidth-o)<2&&(s||Math.abs(e.stage.clientHeight-n)<
2);o=e.frame.clientWidth,n=e.stage.clientHeight,i||t(),!i&&e.stage.clientHeight!==n&&t()}).observe(e.frame)}var Bs=24,Is=3,Hs=1.4;async function Ko(e,t){Zo(),e.attributionControl&&e.attributionControl.remove();let o=typeof t.day==
"string"?t.day:"",n=o.slice(0,o.lastIndexOf("/")+1),s=St(t.basemap),[i,r,a]=await Promise.all([St(t.base),St(t.day),St(t.
words),Je()]),{drawn:c,view:m,finish:f}=Rs(e,i,a);Ne(c,t.find??(h=>Jt(n+h)),o.slice(n.length)||null),Fs(c,r,m),await Go(),
f(r,await s),t.events&&gt(t.events),T({type:"ready"}),Ie()}var St=async e=>await Ue(e)??Jt(e);function Rs(e,t,o){let n=fo(
e.getContainer(),o);I(n.frame);let s=new D(e,"cm-p-",t,o),i=x=>n.frame.classList.toggle("has-bands",x),r=new bt(o,"cm-p-",
{bands:i,points:Fe,filter:He}),a=r.element,{insets:c,maps:m}=xo(t,o);uo(e,n.foot,o),go(e,o),oo(e),yo(e,n,o);let f=new X(
e,{places:o.places,zones:()=>s.items.slice().sort((x,O)=>O.holding.km2-x.holding.km2),unnamed:()=>s.earlier.length>0,areas:o.
areaNames,homeZoom:()=>h.homeZoom,choose:G,choosePlace:Ht,mirrored:o.direction==="rtl",lit:()=>o.places.filter(x=>A().places.
includes(x.id)),selected:()=>A().zone,most:()=>W(y)?Is:Bs,foremost:()=>W(y)?[A().zone,...A().zones]:[A().zone],remarks:()=>y.
main&&!s.earlier.length&&h.isHome()&&!n.frame.classList.contains("is-narrow")?o.remarks:[],obstacles:()=>[a,...S(c,":sco\
pe > *")].filter(x=>n.stage.contains(x)&&x.offsetParent).map(x=>x.getBoundingClientRect())}),h=new Lt(e,()=>{let x=()=>e.
containerPointToLayerPoint([0,0]),O={ground:$=>s.coversAny(f.fromScreen($),x()),much:$=>s.covers(f.fromScreen($),x())};po(
n,e,t.bounds,a,c,O)}),d=()=>{for(let x of y.insets)x.fit();V(n.frame)},p=()=>{h.goHome(),d()};H(e,"cm-home",o.wholeCountry,
"M1.5 8.5 8 2.5l6.5 6M3.5 7v7h3.5v-4h2v4h3.5V7",()=>{h.goHome(),h.note()}),ro(e,n.frame,o),Io(e,s.renderers["cm-points"],
o),me(e,n.stage,o,()=>h.isHome());let w=new vt(e,o,Qe),y={map:e,parts:n,canvas:s,words:o,insets:[],labels:f,legend:r,day:null,
shownDay:null,swipe:new kt(s,n.stage,o,x=>s.dress(x,G,!1),x=>Ze(y,x)),main:!1,statements:{},points:[],pointsFile:null,acts:to(
x=>{let O=s.changeAt(x);w.offer(x,O),y.chosen.add(O)}),spot:w,chosen:be(n,o,w.under,()=>s.items,d),finished:!1,named:"",
refit:p,homeZoom:()=>h.homeZoom};return e.on("moveend",()=>{let x=e.getZoom()>h.homeZoom+Hs&&!n.frame.classList.contains(
"is-narrow");c.classList.toggle("is-needless",x)}),{drawn:y,view:h,finish:(x,O)=>{e.getSize().x!==e.getContainer().clientWidth&&
h.goHome(),s.drawBasemap(O),s.showAroundFronts(x,y.acts.front),y.insets=m.map(({holder:$,inset:jo})=>To($,jo,t,O,o,{zone:G,
place:Ht}));for(let $ of y.insets)$.canvas.show(x,y.acts.zone,y.acts.front,!1);d(),f.place(),Be(y),h.keep(),Xo(n,()=>{h.
refit(),d()})}}}function Fs(e,t,o){j(e.parts,e.words,t),e.legend.show(t),e.chosen.show("",null),o.goHome(),Nt(e,t),V(e.parts.
frame)}window.ControlMap={apply:e=>{C(e),Q()?.fire("asked")},bringTo:eo,day:Ke,fly:Xe,flyToNext:Te,hover:Re,light:Ge,lightIncident:io,
lookOfPlace:It,mainCanvas:_,map:Q,pageTurned:Bt,refit:Y,showIncidents:gt,stamp:mt,start:Ko};})();
