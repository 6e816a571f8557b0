"use strict";(()=>{var Kn="http://www.w3.org/2000/svg";function l(e,t,n){let o=document.createElement(e);return t&&(o.className=t),n!==void 0&&
(o.textContent=n),o}function u(e,t={}){let n=document.createElementNS(Kn,e);for(let[o,s]of Object.entries(t))n.setAttribute(
o,String(s));return n}function S(e,t){return Array.from(e.querySelectorAll(t),n=>n)}var $={zone:null,front:null,at:null,zones:[],places:[]};function K(e,t,n,o){e.title.textContent=n.main?t.title:t.titleOther,e.finding.textContent=n.main?t.finding:"";let s=(o?[
o,n]:[n]).map(i=>i.labels[t.language]||i.day);e.subtitle.textContent=t.subtitle.replace("{day}",s.join(" / ")),e.source.
textContent=n.main?t.source:t.sourceOther}function Yt({parts:e,words:t,shownDay:n},o){for(let s of[e.frame,E().document.
documentElement])s.classList.toggle("is-swiping",!!o);n&&K(e,t,n,o)}function Qt(e,t,n){let o=!1;for(let s=0;s+1<e.length;s++){let[i,r]=e[s],[a,c]=e[s+1];r>n!=c>n&&t<i+(a-i)*(n-r)/(c-r)&&(o=
!o)}return o}function Mt(e,[t,n]){return(e.type==="Polygon"?[e.coordinates]:e.coordinates).some(([s,...i])=>Qt(s,t,n)&&!i.
some(r=>Qt(r,t,n)))}var te={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",dots:""},"counter-diagonal":{lines:"\
M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,\
2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}};var ee=13;var ne=["capital","seat","town","base","crossing","village"];var R={fill:"#c9c6bd",ink:"#4a4a4a"};var ot=24,j="view";var jn={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-poi\
nts":430,"cm-labels":620};function M(e){return e.getElement()}function se(e){let t={};for(let[n,o]of Object.entries(jn)){
let s=e.createPane(n);s.style.zIndex=String(o),["cm-zones","cm-labels","cm-points","cm-hits"].includes(n)||(s.style.pointerEvents=
"none"),n!=="cm-labels"&&n!=="cm-raster"&&(t[n]=L.svg({pane:n,padding:.3}))}return t}function N(e,t,n,o,s){let i={className:s,
pane:n,renderer:o,interactive:!1,smoothFactor:.7},r=t.map(a=>a.geometry);return L.geoJSON(r,{style:()=>i,interactive:!1,
pane:n}).addTo(e)}function ie(e,t,n){let o=null;return N(e,[{geometry:n.border}],"cm-base",t["cm-base"],"cm-ground").eachLayer(
s=>{o??=s}),o}function re(e,t,n,o,s){N(e,n.seas,"cm-base",t["cm-base"],"cm-sea"),N(e,n.neighbours,"cm-base",t["cm-base"],
"cm-neighbour"),s.bringToFront(),N(e,n.roads,"cm-water",t["cm-water"],"cm-road"),N(e,n.rivers,"cm-water",t["cm-water"],"\
cm-river"),N(e,n.lakes,"cm-water",t["cm-water"],"cm-lake"),N(e,[{geometry:o}],"cm-fronts",t["cm-fronts"],"cm-border")}var qn=te;
function oe(e,t,n,o){let s=u("pattern",{id:t,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines:i="",dots:r=""}=qn[n]??
{};i&&s.append(u("path",{d:i,stroke:o,"stroke-width":"1.1"})),r&&s.append(u("path",{d:r,fill:o})),e.append(s)}function Vn(e,t,n){
if(e.querySelector("defs"))return;let o=u("defs");for(let[s,i]of Object.entries(t))i.pattern!=="none"&&oe(o,n+s,i.pattern,
i.dark);oe(o,`${n}shared`,"cross",R.ink),e.prepend(o)}function z(e,t,n,o,s,i){let r={className:n,pane:o,renderer:s,interactive:i,
smoothFactor:.6};return L.geoJSON(t,{style:()=>r,interactive:i,pane:o}).addTo(e)}function st(e,t,n,o,s,i="cm-zones"){let r=[],
a=[];for(let c of n.holdings){let m=o.holders[c.controller],f=o.zones[c.zone],h=`cm-zone zone-${c.zone} holder-${c.controller}${f.
silent?" is-silent":""}`,d=z(e,c.geometry,h,i,t,!0);a.push(d),d.eachLayer(p=>{r.push({path:p,holding:c,holder:m,zone:f,area:it(
c,o),aria:""})})}Vn(t._container,o.holders,s);for(let{path:c,holding:m,holder:f}of r){let h=M(c);h.style.setProperty("--\
holder",f.fill),h.style.setProperty("--holder-dark",f.dark),h.style.setProperty("--holder-light",f.light);let d=m.shared?
"shared":f.pattern!=="none"?m.controller:null;if(!d)continue;let p=z(e,m.geometry,"cm-hatch",i,t,!1);p.eachLayer(x=>{M(x).
style.fill=`url(#${s}${d})`}),a.push(p)}return{items:r,layers:a}}function ae(e,t,n){return n.fronts.map(o=>z(e,o.geometry,
`cm-front basis-${o.basis}`,"cm-fronts",t["cm-fronts"],!1))}function ce(e,t,n,o){let s=(a,c,m,f=!1)=>z(e,a,c,m,t[m],f),i=n.
fronts.map(a=>({layer:s(a.geometry,"cm-band","cm-bands"),marginKm:a.margin_km}));return{fronts:n.fronts.map((a,c)=>({front:a,
line:o[c],hit:s(a.geometry,"cm-front-hit","cm-hits",!0)})),bands:i}}function Et(e,t){let n=e.getCenter(),o=L.latLng(n.lat,
n.lng+.1),s=e.latLngToLayerPoint(n).distanceTo(e.latLngToLayerPoint(o))/(e.distance(n,o)/1e3);for(let i of t)i.layer.eachLayer(
r=>{M(r).style.strokeWidth=`${2*i.marginKm*s}px`})}var At=(e,{from:t,to:n})=>`${e}from-${t}-to-${n}`;function Un(e,t,n,o){let s=e.querySelector("defs")||e.insertBefore(u("\
defs"),e.firstChild);if(document.getElementById(t))return;let i=u("pattern",{id:t,width:9,height:9,patternUnits:"userSpa\
ceOnUse",patternTransform:"rotate(45)"});i.append(u("rect",{x:0,y:0,width:9,height:9,fill:o}),u("rect",{x:0,y:0,width:3,
height:9,fill:n})),s.append(i)}function le(e,t,n,o,s){return n.handovers.map(i=>{let r=At(s,i),a=z(e,i.geometry,"cm-chan\
ge","cm-fronts",t,!1);return Un(t._container,r,o.holders[i.from].fill,o.holders[i.to].fill),a.eachLayer(c=>{M(c).style.fill=
`url(#${r})`}),a})}function he(e,t,n,o){let s=n.holdings.filter(i=>o.includes(i.zone)).map(i=>i.geometry);return["cm-was\
-halo","cm-was"].flatMap(i=>s.map(r=>z(e,r,i,"cm-fronts",t,!1)))}var F=()=>window.matchMedia("(hover: none)").matches,Jn=2400,Yn=50,Qn=12,fe=()=>/Mac|iP(hone|ad)/.test(navigator.platform)?
"⌘":"Ctrl";function to(e){let t=l("div","cm-hint"),n=l("span");t.setAttribute("aria-hidden","true"),t.append(n),e.append(
t);let o=new Set,s;return i=>{o.has(i)||(o.add(i),n.textContent=i,t.classList.add("is-shown"),clearTimeout(s),s=setTimeout(
()=>t.classList.remove("is-shown"),Math.max(Jn,i.length*Yn)))}}function eo(e,t){e.dragging.disable(),t.addEventListener(
"pointerdown",({pointerType:n})=>{n==="mouse"&&e.dragging.enable()},{capture:!0});for(let n of["pointerup","pointercance\
l"])document.addEventListener(n,()=>setTimeout(()=>e.dragging.disable()))}function me(e,t,n,o){let s=to(t),i=e.getContainer();
i.focus=a=>HTMLElement.prototype.focus.call(i,{preventScroll:!0,...a}),i.addEventListener("wheel",a=>{a.ctrlKey||a.metaKey||
(a.stopImmediatePropagation(),s(n.wheelHint.replace("{button}",fe())))},{capture:!0,passive:!0}),e.on("dragstart",()=>o()&&
s(n.dragHint.replace("{button}",fe()))),navigator.maxTouchPoints>0&&eo(e,i);let r=null;i.addEventListener("touchstart",({
touches:a})=>{r=a.length===1?a[0].clientY:null},{passive:!0}),i.addEventListener("touchmove",({touches:a})=>{r!==null&&a.
length===1&&Math.abs(a[0].clientY-r)>Qn&&s(n.touchHint)},{passive:!0})}var no=["ArrowRight","ArrowDown"],oo=["ArrowLeft","ArrowUp"],Tt=({front:e},t)=>t!==null&&(e.id===t||e.id.startsWith(`${t}\
.`)),rt=e=>e.getLayers().map(M);function pe(e,t,n,o){let s=e.map(({hit:i})=>rt(i)[0]);e.forEach(({front:i,hit:r},a)=>{let c=s[a],
m=so(i,n);c.dataset.front=i.id,c.setAttribute("role","button"),c.setAttribute("aria-label",m),c.setAttribute("aria-press\
ed","false"),c.setAttribute("tabindex",o&&a===0?"0":"-1"),c.addEventListener("keydown",h=>io(h,s,a,()=>t(i.id))),r.on("c\
lick",h=>{L.DomEvent.stopPropagation(h),r.closeTooltip(),t(i.id)});let f=l("div","cm-tip");f.append(l("b","",at(i.id,n)),
l("span","",ue(i,n))),F()||r.bindTooltip(f,{sticky:!0,className:"cm-tooltip"})})}function at(e,t){if(!e)return"";let[n,o]=e.
split(".").map(s=>t.zones[s]?.label??"");return t.front.replace("{one}",()=>n).replace("{other}",()=>o)}var ue=(e,t)=>t.
legend.lines.find(n=>n.basis===e.basis)?.text??"",so=(e,t)=>`${at(e.id,t)}. ${ue(e,t)}`;function io(e,t,n,o){if(e.key===
"Enter"||e.key===" ")o();else if(no.includes(e.key))de(t,n,1);else if(oo.includes(e.key))de(t,n,-1);else return;e.preventDefault(),
e.stopPropagation()}function de(e,t,n){let o=e[(t+n+e.length)%e.length];e[t].setAttribute("tabindex","-1"),o.setAttribute(
"tabindex","0"),o.focus()}function ge(e,t,n){for(let s of e){let i=Tt(s,t);for(let a of[s.line,s.hit].flatMap(rt))a.classList.
toggle("is-selected",i);let[r]=rt(s.hit);r.getAttribute("aria-pressed")!==String(i)&&r.setAttribute("aria-pressed",String(
i))}let o=n&&e.find(s=>Tt(s,t));if(o)for(let s of e)rt(s.hit)[0].setAttribute("tabindex",s===o?"0":"-1")}function ye(e,t,n,o){
let s=new Map;for(let r of n)if(Tt(r,o))for(let a of r.front.differs)s.set(a.join(),a);let i={renderer:t,pane:"cm-points",
radius:7,className:"cm-differs",interactive:!1};return Array.from(s.values(),([r,a])=>L.circleMarker([a,r],i).addTo(e))}var Z=class{constructor(t,n,o,s){this.map=t,this.prefix=n,this.words=s,this.items=[],this.earlier=[],this.layers=[],this.
lines=[],this.compared=[],this.change=null,this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.renderers=
se(t),this.border=o.border,this.ground=ie(t,this.renderers,o),t.on("click",()=>T({type:"empty"})),this.bands=[],t.on("zo\
omend",()=>Et(t,this.bands))}drawBasemap(t){re(this.map,this.renderers,t,this.border,this.ground)}show(t,n,o,s,i=!0){this.
showGround(t,n,s),i&&this.showAroundFronts(t,o)}showGround(t,n,o){this.focusable=o;for(let i of this.layers)i.remove();let s=st(
this.map,this.renderers["cm-zones"],t,this.words,this.prefix);this.items=s.items,this.lines=ae(this.map,this.renderers,t),
this.layers=[...s.layers,...this.lines],this.fronts=[],this.bands=[];for(let i of this.items)this.dress(i,n,o)}showAroundFronts(t,n){
let{fronts:o,bands:s}=ce(this.map,this.renderers,t,this.lines);this.layers.push(...o.map(({hit:i})=>i),...s.map(i=>i.layer)),
this.fronts=o,this.bands=s,Et(this.map,this.bands),pe(o,n,this.words,this.focusable)}compare(t){this.change=t;for(let n of this.
compared)n.remove();this.compared=t?le(this.map,this.renderers["cm-fronts"],t,this.words,this.prefix):[]}changeAt({lng:t,
lat:n}){let o=this.change?.handovers.find(({geometry:i})=>Mt(i,[t,n])),s=i=>this.words.holders[i]?.label??"";return o?this.
words.changed.replace("{from}",()=>s(o.from)).replace("{to}",()=>s(o.to)):""}outline(t,n){for(let o of this.outlined)o.remove();
this.outlined=t?he(this.map,this.renderers["cm-fronts"],t,n):[]}dress(t,n,o){let s=M(t.path),i=t.holding.zone;t.aria=[t.
zone.name,t.holder.heldBy,t.area].join(`${this.words.comma} `),s.setAttribute("tabindex",o?"0":"-1"),s.setAttribute("rol\
e","button"),s.setAttribute("aria-label",t.aria),s.setAttribute("aria-pressed","false"),s.dataset.zone=i,s.addEventListener(
"keydown",c=>{(c.key==="Enter"||c.key===" ")&&(c.preventDefault(),n(i))}),t.path.on("click",c=>{L.DomEvent.stopPropagation(
c),t.path.closeTooltip(),n(i,c.latlng)});let r=l("div","cm-tip"),a=l("span");r.append(l("b","",t.zone.name),l("span","",
t.holder.heldBy),l("span","",t.area),a),t.path.on("mousemove",({latlng:c})=>{a.textContent=this.changeAt(c)}),F()||t.path.
bindTooltip(r,{sticky:!0,className:"cm-tooltip"})}mark(t,n){for(let o of[...this.items,...this.earlier]){let s=M(o.path),
i=o.holding.zone===t.zone;s.classList.toggle("is-selected",i),s.classList.toggle("is-lit",t.zones.includes(o.holding.zone)),
s.classList.toggle("is-filtered",n.size>0&&!n.has(o.holding.controller)),s.getAttribute("aria-pressed")!==String(i)&&s.setAttribute(
"aria-pressed",String(i)),i&&document.activeElement!==s&&o.path.bringToFront()}ge(this.fronts,t.front,this.focusable);for(let o of this.
rings)o.remove();this.rings=ye(this.map,this.renderers["cm-points"],this.fronts,t.front)}zoneAt(t){return this.items.find(
({holding:n})=>Mt(n.geometry,t))?.holding.zone??null}covers(t,n){let o=M(this.ground),s=ao(this.ground),i=Math.max(2,Math.
ceil((t.right-t.left)/40)),r=Math.max(1,Math.ceil((t.bottom-t.top)/40));for(let a=0;a<=i;a++)for(let c=0;c<=r;c++)if(s.x=
t.left+(t.right-t.left)*a/i+n.x,s.y=t.top+(t.bottom-t.top)*c/r+n.y,o.isPointInFill(s))return!0;return!1}coversAny(t,n){let{
left:o,right:s,top:i,bottom:r}=t;return this.covers(t,n)||ro(M(this.ground)).some(({x:a,y:c})=>a>=o+n.x&&a<=s+n.x&&c>=i+
n.y&&c<=r+n.y)}};function ro(e){return[...(e.getAttribute("d")??"").matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([,t,n])=>({
x:Number(t),y:Number(n)}))}function ao(e){return M(e).ownerSVGElement.createSVGPoint()}function it(e,t){let n=new Intl.NumberFormat(
t.locale,{maximumFractionDigits:0}),o=e.bounds?t.areaRange:t.area,[s,i]=e.bounds||[0,0];return o.replace("{km2}",n.format(
e.km2)).replace("{low}",n.format(s)).replace("{high}",n.format(i))}function xe(e,t,n,o,s){let i=l("div","cm-under"),r=l("button","cm-chosen"),a=l("span","cm-chosen-text"),c=l("b"),m=l("sp\
an"),f=l("span","cm-more"),h=l("span","","↓");return h.setAttribute("aria-hidden","true"),f.append(l("span","cm-spoken",
t.more),h),r.type="button",a.append(c,m),r.append(a,f),r.addEventListener("click",be),i.append(r,n,co(e,t,s)),e.stage.after(
i),{show(d,p,x=!1){let y=o().filter(k=>k.holding.zone===p).map(k=>x?`${k.holder.heldBy}${t.comma} ${it({...k.holding,bounds:null},
t)}`:k.holder.heldBy);c.textContent=d||t.nothing,a.classList.remove("is-noted"),m.textContent=d?y.join(" · "):t.tapHint,
f.hidden=r.disabled=!zt(),q(e.frame)},add(d){d&&(a.classList.add("is-noted"),m.textContent=d)}}}function we({words:e,canvas:t},{
zone:n,front:o,at:s,places:i}){if(n)return[e.zones[n]?.name??"",n,!0];if(s)return[e.pointOffer,t.zoneAt(s)];let r=i.length===
1&&!o?e.places.find(({id:a})=>a===i[0]):null;return r?[r.name,t.zoneAt(r.at)]:[at(o,e),null]}function co(e,t,n){let o=l(
"button","cm-fold",t.fold);return o.type="button",e.side.id="cm-folded",o.setAttribute("aria-controls",e.side.id),o.setAttribute(
"aria-expanded","false"),o.addEventListener("click",()=>{let s=e.frame.classList.toggle("is-unfolded");if(o.setAttribute(
"aria-expanded",String(s)),n(),!s)return;let i=()=>e.side.scrollIntoView({block:"nearest"});i(),window.addEventListener(
"resize",i,{once:!0})}),o}async function ve(e,t,{change:n,before:o,ground:s}){try{return await Promise.all([t&&e(t),n&&e(n),o&&s.length?e(o):null])}catch(i){
return reportError(i),null}}function Pt(e){return JSON.stringify([e.zone,e.front,e.at,e.zones,e.places])}function D(e){return e.parts.frame.classList.
contains("is-beside")}function Ot(e,t){return JSON.stringify([e.day,t.places,D(e)&&[t.zone,t.zones]])}function ke(e,t,n){
let o=e.canvas.items.filter(({holding:s})=>n.includes(s.zone)||n.includes(s.controller));return o.length?{...t,zones:o.map(
({holding:s})=>s.zone),places:[]}:t}function Le(e,t){return t?{...e,holdings:[...e.holdings,...t.holdings],fronts:[...e.
fronts,...t.fronts]}:e}function Me(e,t,n,o){return n.map(s=>{let i=[s.at[1],s.at[0]],r={renderer:t,pane:"cm-points",className:`cm-point ${s.agrees?
"agrees":"differs"}`},a=s.agrees?L.circleMarker(i,Object.assign({radius:4},r)):lo(i,r),c=l("div","cm-tip");return c.append(
l("b","",s.name),l("span","",o.points[s.agrees?"agrees":"differs"].replace("{holder}",Se(o,s.controller)).replace("{pain\
ted}",Se(o,s.painted)))),a.bindTooltip(c,{className:"cm-tooltip"}).addTo(e)})}function Se(e,t){return t&&e.holders[t]?.label||
"?"}function lo([e,t],n){return L.polyline([[[e-.02,t-.02],[e+.02,t+.02]],[[e-.02,t+.02],[e+.02,t-.02]]],n)}var Ct=!1;function ct(e,t,n){let o=L.latLngBounds([]);for(let s of e)n.zones.includes(s.holding.zone)&&o.extend(s.path.getBounds());
for(let s of t)n.places.includes(s.id)&&o.extend([s.at[1],s.at[0]]);return o}function V(e,t,n,o=1.6){let s=window.matchMedia(
"(prefers-reduced-motion: reduce)").matches,i=t.pad(.35),r={maxZoom:n+o,animate:!s,duration:.7};s?e.fitBounds(i,r):e.flyToBounds(
i,r)}function Ee(){Ct=!0}function Ae(e){if(!Ct)return;Ct=!1;let t=L.latLngBounds([]);for(let n of e.canvas.outlined)t.extend(
n.getBounds());t.isValid()?V(e.map,t,e.homeZoom(),2.8):e.refit()}var g=null,b={...$,stamp:0},_t=null,ht,lt=null,Te=null,Pe=new Set,Oe=!1,Ce=[],$t=null,ze=null;function _e(e,t,n){g=e,ht=
t,$t=n}function $e(e){e.named=Ot(e,b),e.finished=!0,Bt()}function Ne(){_t&&C(_t)}var A=()=>b;function Be(e){Pe=e,g&&U(g)}
function Ie(e){Ce=e,g?.finished&&U(g)}function He(e){Oe=e,g&&Ze(g)}function Nt(e,t){e.day=t.day,e.main=t.main,e.statements=
t.statements,e.shownDay=t,e.legend.show(t),e.canvas.show(t,e.acts.ground,e.acts.front,!0,e.finished);for(let n of e.insets)
n.canvas.show(t,e.acts.zone,e.acts.front,!1);K(e.parts,e.words,t)}function Re(e,t){Yt(e,t),e.shownDay&&e.legend.show(Le(
e.shownDay,t)),e.labels.place(),U(e)}async function ho(e,t,{change:n=null,before:o=null,ground:s=[]}){let i=[t,n,o,...s].
join("|");if(lt===i){Te===i&&T({type:"drawn",day:e.day,file:t});return}lt=i;let r=await ve(ht,$t===t?null:t,{change:n,before:o,
ground:s});if(lt!==i||(r||(lt=null),!r))return;let[a,c,m]=r;a&&Nt(e,a),$t=t;for(let f of Fe(e))f.compare(c),f.outline(m,
s);e.legend.changed(c),e.legend.key("outline",!!m),e.swipe.follow(e.shownDay?.labels[e.words.language]??"",o?()=>ht(o):null),
Ae(e),(a||ze!==n)&&U(e),ze=n,Te=i,T({type:"drawn",day:e.day,file:t})}function Fe(e){return[e.canvas,...e.insets.map(t=>t.
canvas)]}function C(e){if(!g?.finished){_t=e;return}if(e.stamp<b.stamp)return;let t=Pt(b);b=Object.assign({},b,e),Pt(b)!==
t&&U(g),g.pointsFile!==(b.points||null)&&(g.pointsFile=b.points||null,Ze(g)),e.day&&ho(g,e.day,e)}async function Ze(e){let t=b.
points||null;e.parts.frame.classList.toggle("has-points",!!t);let n=Oe&&t?await ht(t):{points:[]};if((b.points||null)===
t){for(let o of e.points)o.remove();e.points=Me(e.map,e.canvas.renderers["cm-points"],n.points,e.words)}}function U(e){let{
parts:t,labels:n}=e;B(t.frame),t.frame.classList.toggle("has-selection",!!b.zone);let o=ke(e,b,Ce);t.frame.classList.toggle(
"has-highlight",o.zones.length+o.places.length>0);for(let i of Fe(e))i.mark(o,Pe);for(let i of S(t.frame,".cm-conference\
-place"))i.classList.toggle("is-lit",b.places.includes(i.dataset.place??""));e.chosen.show(...we(e,b)),e.spot.show(b.at,
e.canvas.renderers["cm-points"]);let s=Ot(e,b);if(s===e.named)n.mark();else for(let i of[n,...e.insets.map(r=>r.labels)])
i.place();e.named=s}function De(e){let t=g?.statements[e];t&&C({...b,zones:t.zones,places:t.places})}function We(e){let t=g?.
statements[e];if(!g||!t)return;let n=ct(g.canvas.items,g.words.places,t);n.isValid()?V(g.map,n,g.homeZoom()):g.refit()}function ft(){
return b.stamp+=1,b.stamp}var J=()=>{g?.finished&&(g.refit(),g.labels.place())},Bt=()=>{g?.parts.frame.classList.contains(
"is-narrow")&&D(g)!==mt()&&J()},Y=()=>g?.map,Ge=()=>g?.day,_=()=>g?.canvas,Xe=()=>g?.legend;var Ke=!1,je=!1;function E(){if(je)return window;try{if(window.parent.document)return window.parent}catch(e){if(!(e instanceof DOMException))
throw e}return window}async function qe(e){if(typeof e!="string")return null;let{controlmapParts:t}=E(),n=e.slice(e.lastIndexOf(
"/")+1),o=t?.get(n);return t?.delete(n),await o??null}function T(e){let t=e.type!=="ready"&&e.type!=="drawn",n={stamp:t?
ft():0,...e},o=E();t&&!je&&!o.ControlMapPage?.channel()&&(o.controlmapAct=n),o.dispatchEvent(new o.CustomEvent("controlm\
ap",{detail:n}))}function zt(){return S(E().document,".cm-panel").find(e=>e.offsetParent)}function mt(){let{page:e}=document.
body.dataset;return e?e!=="map":E()!==window&&!!window.frameElement?.closest('[class*="-page"]:not(.st-key-map-page)')}async function be(){
document.fullscreenElement&&await document.exitFullscreen();let e=zt();e&&(e.tabIndex=-1,e.scrollIntoView(),e.focus({preventScroll:!0}))}
var mo=([e,t,n])=>.299*e+.587*t+.114*n;function B(e){let t=E().document.querySelector(".stApp"),n=t&&getComputedStyle(t).
backgroundColor.match(/[\d.]+/g),o=n?mo(n.map(Number))<110:window.matchMedia("(prefers-color-scheme: dark)").matches;document.
documentElement.classList.toggle("cm-dark",o),e.classList.toggle("is-dark",o),Ke||po(e,t),Ke=!0}function po(e,t){let n=()=>B(
e);t&&new MutationObserver(n).observe(t,{attributes:!0,attributeFilter:["class","style"]}),window.matchMedia("(prefers-c\
olor-scheme: dark)").addEventListener("change",n)}function Ve(){let t=S(document,'link[rel="stylesheet"]').filter(o=>!o.
sheet),n=o=>new Promise(s=>{for(let i of["load","error"])o.addEventListener(i,s,{once:!0})});return Promise.all(t.map(n))}
function q(e){window.Streamlit&&e.classList.contains("is-narrow")&&window.Streamlit.setFrameHeight(Math.ceil(e.scrollHeight)+
2)}var dt=null;function Ue(e){let t=document.querySelector(".cm-frame"),n=Y(),o=E().document,s=o.querySelector(".cm-here");
s&&(s.textContent=o.location.href);for(let i of[o.documentElement,document.documentElement])i.classList.toggle("is-print\
ed",e);!t||!n||(e?(dt={center:n.getCenter(),zoom:n.getZoom()},document.documentElement.classList.remove("cm-dark"),t.classList.
remove("is-dark")):B(t),J(),!e&&dt&&n.setView(dt.center,dt.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>Ue(
!0));window.addEventListener("afterprint",()=>Ue(!1));function W(e){T({type:"zone",id:e}),C({...$,zone:e,stamp:A().stamp})}function uo(e){T({type:"front",id:e}),C({...$,front:e,
stamp:A().stamp})}function It(e){let t=_(),n=t?.words.places.find(s=>s.id===e),o=n&&t?.zoneAt(n.at);return{...$,zones:o?
[o]:[],places:[e]}}function Ht(e){T({type:"place",id:e}),C({...It(e),stamp:A().stamp})}function Je(e,t){T({type:"at",id:e}),
C({...$,at:t,stamp:A().stamp})}function Ye(e){return{zone:W,ground:(n,o)=>{W(n),o&&e(o)},front:uo}}var go=2.2;function Qe(e,t){let n=_();if(!n)return;let o=i=>i===e?[t]:[],s=ct(n.items,n.words.places,{zones:o("zone"),places:o(
"place")});s.isValid()&&V(n.map,s,n.map.getMinZoom(),go)}function yo(){let e=_(),{at:t,places:n,zone:o}=A(),s=e?.words.places.
find(({id:a})=>a===n[0]),i=e?.items.find(({holding:a})=>a.zone===o),r=t??s?.at??i?.holding.label_spots[0];return r?L.latLng(
r[1],r[0]):null}function tn(e){let{zoomIn:t}=e;e.zoomIn=(n,o)=>{let s=yo();return!s||!e.getBounds().contains(s)?t.call(e,
n,o):e.setZoomAround(s,e.getZoom()+(n??e.options.zoomDelta??1),o)}}var Ft="cm-incidents",xo=18,wo=44,bo=2.6,Rt=30,vo=.006,en=[],Zt=[],pt=null,Dt=null;function ut(e){let t=_();t&&(Zt=e,pt!==
t&&t.map.on("zoomend",()=>Wt(t)),pt=t,t.map.getPane(Ft)||(t.map.createPane(Ft).style.zIndex="620"),Wt(t),Xe()?.key("even\
ts",Zt.length>0))}function Wt(e){for(let t of en)t.remove();en=So(e,Zt).map(t=>Mo(e,t))}var ko=e=>!!(Dt&&e.some(({at:t})=>Lo(
t,Dt))),Lo=(e,t)=>e.every((n,o)=>Math.abs(n-t[o])<vo);function on(e){Dt=e,pt&&Wt(pt)}function So(e,t){let n=new Map,o=[];
for(let s of t){let{x:i,y:r}=e.map.project([s.at[1],s.at[0]]),[a,c]=[Math.floor(i/Rt),Math.floor(r/Rt)],f=[-1,0,1].flatMap(
d=>[-1,0,1].flatMap(p=>n.get(`${a+d} ${c+p}`)??[])).find(d=>Math.hypot(d.x-i,d.y-r)<Rt);if(f){f.count+=s.count,f.spots.push(
s);continue}let h={at:[s.at[1],s.at[0]],count:s.count,spots:[s],x:i,y:r};o.push(h),n.set(`${a} ${c}`,[...n.get(`${a} ${c}`)??
[],h])}return o}function Mo(e,t){let{at:n,count:o,spots:s}=t,i=Math.min(wo,xo+bo*Math.sqrt(o-1)),r=s.length>1?e.words.legend.
cluster.replace("{n}",String(o)):s[0].label,a=L.divIcon({html:Ao(e,t,i),className:"cm-event-mark",iconSize:[i,i]}),c=L.marker(
n,{icon:a,pane:Ft,keyboard:!0,title:"",alt:r}).addTo(e.map);return c.getElement()?.setAttribute("aria-label",r),c.getElement()?.
classList.toggle("is-lit",ko(s)),c.bindTooltip(l("div","cm-tip",r),{className:"cm-tooltip",offset:[0,-i/2],direction:"to\
p"}),s.length>1&&e.map.getZoom()<e.map.getMaxZoom()?c.on("click",()=>e.map.fitBounds(L.latLngBounds(s.map(f=>[f.at[1],f.
at[0]])).pad(.3))):c.bindPopup(()=>To(s),{className:"cm-event-popup",maxWidth:260,minWidth:180}).on("popupopen",Eo),c}function Eo({
popup:e}){let t=e.getElement(),n=t?.closest(".cm-stage");if(!t||!n)return;let o=n.getBoundingClientRect().top-t.getBoundingClientRect().
top;o>0&&(t.style.marginBottom=`${Number.parseFloat(getComputedStyle(t).marginBottom)-o}px`)}function Ao(e,{count:t,spots:n},o){
let s=o/2,i=u("svg",{width:o,height:o,viewBox:`0 0 ${o} ${o}`,"aria-hidden":"true"});if(i.append(u("path",{d:nn(s,s-1),class:"\
cm-event"})),t>1){let r=u("text",{x:s,y:s,class:"cm-event-count"});r.textContent=String(t),i.append(r)}else{let r=e.words.
holders[n[0].holder]||{fill:"#888"},a=u("path",{d:nn(s,s-4.5),class:"cm-event-inner"});a.style.fill=r.fill,i.append(a)}return i}
var nn=(e,t)=>`M${e},${e-t} L${e+t},${e} L${e},${e+t} L${e-t},${e} Z`;function To(e){let t=l("div","cm-event-details");for(let n of e){
t.append(l("p","cm-event-label",n.label));let o=l("ul");for(let[s,i]of n.rows){let r=l("li");r.append(l("b","",s)),i&&r.
append(` ${i}`),r.dir="auto",o.append(r)}n.rest&&o.append(l("li","",n.rest)),o.children.length&&t.append(o)}return t}function I(e,t,n,o,s){let i=l("a",t);i.href="#",i.role="button",i.setAttribute("aria-label",n);let r=u("svg",{viewBox:"0\
 0 16 16",class:"cm-icon"});return r.append(u("path",{d:o})),i.append(r),L.DomEvent.on(i,"click",L.DomEvent.stop).on(i,"\
click",s),i.addEventListener("keydown",a=>{a.key===" "&&(a.preventDefault(),i.click())}),e.zoomControl.getContainer()?.append(
i),i}function sn(e,t,n){if(!document.fullscreenEnabled)return;let o=I(e,"cm-full",n.fullScreen,"M2 6V2h4m4 0h4v4m0 4v4h-\
4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():t.requestFullscreen().catch(()=>{o.hidden=!0})}),
s=()=>o.setAttribute("aria-pressed",String(!!document.fullscreenElement));document.addEventListener("fullscreenchange",s),
s()}var zo=54,Po=12.2,Oo=130,Co=200,_o=1.12,$o=.48;function Gt({frame:e,head:t}){let n=E(),o=Number.parseFloat(n.getComputedStyle(
n.document.documentElement).fontSize),s=n===window?e:window.frameElement,i=Math.max(0,s.getBoundingClientRect().top+n.scrollY)+
t.offsetHeight,r=n.innerHeight-i-zo-Po*o;if(r<Co&&!e.classList.contains("is-tight"))return e.classList.add("is-tight"),Gt(
{frame:e,head:t});let a=Math.min(e.clientWidth*_o,n.innerHeight*$o);return Math.round(Math.max(Oo,Math.min(a,r)))}var No=640,Bo=20,rn=168,an=28,cn=36,Io=8e3,ln={zoom:0,moved:0};function hn(e,t){let n=l("div","cm-frame");n.dir=t.direction,
n.lang=t.language,e.before(n);let o=l("div","cm-head"),s=l("div","cm-title",t.title);s.id="cm-title",n.setAttribute("rol\
e","region"),n.setAttribute("aria-labelledby",s.id);for(let h of document.querySelectorAll('meta[name="viewport"]'))h.setAttribute(
"content","width=device-width, initial-scale=1");let i=l("div","cm-subtitle"),r=l("div","cm-finding");o.append(s,r,i);let a=l(
"div","cm-stage");a.append(e);let c=l("div","cm-side"),m=l("div","cm-foot"),f=l("div","cm-source",t.source);return m.append(
f),n.append(o,a,c,m),{frame:n,head:o,stage:a,side:c,foot:m,title:s,finding:r,subtitle:i,source:f}}function Ho(e,t,n,o,s,i){
if(e)return[{from:[4,Math.round(o*.06)],to:[6,Math.round(o*(t?.06:.14))],...ln}];let r=[],a=Array.from({length:rn/an+1},
(c,m)=>m*an);for(let[c,m]of n)for(let f of c===null||m===null?a:[0])for(let h of s>rn?[...a,s]:a){let d=[c===null?6+f:c,
8],p=[m===null?6+f:m,10+h],x=i(L.point(d).add(p));Number.isFinite(x)&&r.push({from:d,to:p,zoom:x,moved:f+h})}return r.length?
r.sort((c,m)=>m.zoom-c.zoom||c.moved-m.moved):[{from:[0,0],to:[0,0],...ln}]}function Ro(e,t,n){let o=n.childElementCount?
n.offsetWidth+14:6,s=t.offsetWidth+14;return e.frame.dir==="rtl"?[[null,o],[s,null],[s,o]]:[[o,null],[o,s]]}function fn(e,t){
let{x:n,y:o,width:s,height:i}=e.getBoundingClientRect();return new DOMRect(n,o-t,s,i+t)}function mn(e,t,n,o,s,i){let r=e.
frame.clientWidth<No,a=r&&mt();e.frame.classList.toggle("is-narrow",r),e.frame.classList.toggle("is-beside",a),e.frame.classList.
remove("is-tight"),r&&e.frame.style.setProperty("--cm-stage",`${Gt(e)}px`);let c=r?e.side:e.stage;if(o.parentNode!==c&&c.
append(s,o),t.invalidateSize({animate:!1}),Math.min(e.stage.clientWidth,e.stage.clientHeight)<Bo)return r;let m=L.latLngBounds(
[[n[1],n[0]],[n[3],n[2]]]),f=r?[]:[o,...S(s,":scope > *")],h=cn+14+Math.max(o.offsetHeight,s.offsetHeight);for(let d of Ho(
r,a,Ro(e,o,s),e.stage.clientHeight,h,p=>t.getBoundsZoom(m,!1,p)))if(t.fitBounds(m,{animate:!1,paddingTopLeft:d.from,paddingBottomRight:d.
to}),!f.some(p=>i(fn(p,p===o?cn:0))))break;return Fo(t.zoomControl.getContainer(),i),r}function Fo(e,t){let n=()=>S(e,"a").
some(i=>t(fn(i,0))),o=e.parentElement,s=o?.parentElement&&S(o.parentElement,".leaflet-top").find(i=>i!==o);!o||!s||!n()||
(s.append(e),n()&&o.append(e))}function dn(e,t,n){let o=L.Control.Scale.extend({_updateMetric(i){let r=this._getRoundNum(
i)/1e3,a=new Intl.NumberFormat(n.locale).format(r);this._updateScale(this._mScale,n.distance.replace("{km}",a),r*1e3/i)}}),
s=new o({imperial:!1,maxWidth:110}).addTo(e).getContainer();s&&t.prepend(s)}function pn(e,t){t.direction==="rtl"&&e.zoomControl.
setPosition("topright"),S(e.zoomControl.getContainer(),"a").forEach((o,s)=>{o.title="",o.setAttribute("aria-label",s===0?
t.zoomIn:t.zoomOut)})}function un(e,t,n){if(n.base.choices.length<2)return;let o=l("label","cm-base",`${n.base.label} `),
s=l("select");for(let c of n.base.choices)s.append(new Option(c.name,c.id));o.append(s);let i=l("span","cm-credit");t.foot.
append(o,i);let r=null,a;s.addEventListener("change",()=>{let c=n.base.choices.find(f=>f.id===s.value);if(r&&r.remove(),
r=null,clearTimeout(a),i.textContent=c?.credit??"",t.frame.classList.remove("has-raster"),!c?.url)return;let m=()=>{i.textContent=
n.base.silent};r=L.tileLayer(c.url,{maxZoom:18,pane:"cm-raster"}).addTo(e),r.once("tileerror",m),a=setTimeout(m,Io),r.once(
"tileload",()=>{clearTimeout(a),i.textContent=c.credit,t.frame.classList.add("has-raster")})})}function gn(e,t){let n=l("div","cm-insets"),o=[];for(let s of e.insets){let i=l("div","cm-inset"),r=l("div","cm-inset-ma\
p");i.append(l("div","cm-inset-name",t.insets[s.id]),r),n.append(i),o.push({holder:r,inset:s})}if(t.conference.places.length){
let s=l("div","cm-inset cm-conference");s.append(l("div","cm-inset-name",t.conference.title));for(let i of t.conference.
places){let r=l("div","cm-conference-place");r.dataset.place=i.id;let a=l("span","cm-arrow","↑");a.style.transform=`ro\
tate(${i.bearing}deg)`,a.setAttribute("aria-hidden","true"),r.append(a,l("span","",i.name),l("span","cm-far",i.distance)),
s.append(r)}n.prepend(s)}return{insets:n,maps:o}}function v(e,t,n,o){return{left:e,top:t,right:e+n,bottom:t+o}}function Q(e,t){return e.left<t.right+2&&t.left<e.right+2&&
e.top<t.bottom+2&&t.top<e.bottom+2}function tt(e,t){return e.left>=t.left&&e.right<=t.right&&e.top>=t.top&&e.bottom<=t.bottom}
function gt(e){let t=e.split(" "),n=Math.ceil(t.length/2);return t.length>1?[e,`${t.slice(0,n).join(" ")}
${t.slice(n).join(" ")}`]:[e]}var P=2,Zo=12e3,Do=5e3,Xt=-1,yn=-2,xn=e=>(e*37+11)%256;function Wo(e){let t=new Int16Array(e.length/4);for(let n=0,o=0;n<
t.length;n++,o+=4)e[o+3]===0?t[n]=Xt:t[n]=e[o+3]===255&&e[o+1]===xn(e[o])?e[o]-1:yn;return t}var yt=class{constructor(t,n,o){
this.columns=Math.max(1,Math.ceil(n.x/P)),this.rows=Math.max(1,Math.ceil(n.y/P));let s=document.createElement("canvas");
s.width=this.columns,s.height=this.rows;let i=s.getContext("2d",{willReadFrequently:!0});i.setTransform(1/P,0,0,1/P,-o.x/
P,-o.y/P),t.forEach((r,a)=>{i.fillStyle=`rgb(${a+1},${xn(a+1)},0)`,i.fill(new Path2D(M(r.path).getAttribute("d")??""),"e\
venodd")}),this.index=Wo(i.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(t.length);for(let r of this.
index)r>=0&&(this.extent[r]+=P*P)}at(t,n){let o=Math.floor(t/P),s=Math.floor(n/P);return o<0||s<0||o>=this.columns||s>=this.
rows?Xt:this.index[s*this.columns+o]}holds(t,n){if(this.at(n.left,n.top)!==t||this.at(n.right,n.bottom)!==t)return!1;for(let o=n.
top;o<=n.bottom;o+=4)for(let s=n.left;s<=n.right;s+=4)if(this.at(s,o)!==t)return!1;return!0}hidden(t){let n=0,o=0;for(let s=t.
top;s<=t.bottom;s+=6)for(let i=t.left;i<=t.right;i+=6)n+=this.weight(this.at(i,s)),o++;return n/o}weight(t){if(t===Xt)return 0;
let n=t===yn?0:this.extent[t];return n>Zo?.35:n>Do?1.4:4}};var Go=[18,28,40,54,70,88,108,130,156,186,220,260],wn=24,Xo=6,Ko=12,jo=110,qo=300,Vo=900,Uo=90,Jo=3e3;function Yo(e,t,n,o){
let s=(i,r,a)=>Math.sign((r.x-i.x)*(a.y-i.y)-(r.y-i.y)*(a.x-i.x));return s(e,t,n)!==s(e,t,o)&&s(n,o,e)!==s(n,o,t)}function Kt(e,t,n){
let o=n.x-t.x,s=n.y-t.y;if(Math.max(t.x,n.x)<e.left||Math.min(t.x,n.x)>e.right||Math.max(t.y,n.y)<e.top||Math.min(t.y,n.
y)>e.bottom)return!1;let i=s*(e.left-t.x),r=s*(e.right-t.x),a=o*(e.top-t.y),c=o*(e.bottom-t.y);return Math.max(a,c)>=Math.
min(i,r)&&Math.min(a,c)<=Math.max(i,r)}function Qo(e,t){return t.x>=e.left-4&&t.x<=e.right+4&&t.y>=e.top-4&&t.y<=e.bottom+
4}function ts(e,t){return{x:Math.max(t.left,Math.min(e.x,t.right)),y:Math.max(t.top,Math.min(e.y,t.bottom))}}function xt(e,t,n,o,s){
let i=[];for(let r of Go)for(let a=0;a<wn;a++){let c=2*Math.PI*a/wn,m=t.x+Math.cos(c)*(r+o/2),f=t.y+Math.sin(c)*(r+s/2),
h=v(m-o/2,f-s/2,o,s);if(!e.free(h))continue;let d=ts(t,h),p=Math.hypot(d.x-t.x,d.y-t.y),x=e.taken.filter(k=>!Qo(k,t)&&Kt(
k,t,d)).length,y=p+p*p/Uo;i.push({form:n,box:h,wide:es(h),end:d,cost:y+jo*e.ground.hidden(h)+qo*x})}return i}function es(e){
return v(e.left-4,e.top-4,e.right-e.left+8,e.bottom-e.top+8)}function ns(e,t){if(Q(e.chosen.box,t.chosen.box))return 1/0;
let n=[Yo(e.spot,e.chosen.end,t.spot,t.chosen.end),Kt(e.chosen.wide,t.spot,t.chosen.end),Kt(t.chosen.wide,e.spot,e.chosen.
end)];return Vo*n.filter(Boolean).length}function os(e,t){let n=null,o=1/0;for(let s of e.room){if(s.cost>=o)break;let i=s.
cost;for(let r of t){if(i>=o)break;r.chosen&&(i+=ns({spot:e.spot,chosen:s},{spot:r.spot,chosen:r.chosen}))}i<o&&(n=s,o=i)}
return e.chosen=n,o}function ss(e){let t=[e,e.slice().sort((n,o)=>n.room.length-o.room.length)];for(let n=1;n<Math.min(Ko,
e.length);n++){let o=e.slice(n).concat(e.slice(0,n));t.push(n%2?o.reverse():o)}return t}function bn(e){let t=[],n=1/0;for(let o of ss(
e)){for(let i of e)i.chosen=null;let s=1/0;for(let i=0;i<Xo;i++){let r=s;s=0;for(let a of o)s+=Math.min(Jo,os(a,o.filter(
c=>c!==a&&c.chosen)));if(s===r)break}s<n&&(n=s,t=e.map(i=>i.chosen))}e.forEach((o,s)=>{o.chosen=t[s]})}var is=160;function rs({options:e},t){let n=e.most?.()??t.length;if(t.length<=n)return t;let o=e.foremost?.()??[],s=r=>(r.
right-r.left)*(r.bottom-r.top),i=([r,a])=>(o.includes(r.holding.zone)?1e12:r.zone.silent?0:1e9)+s(a);return t.slice().sort(
(r,a)=>i(a)-i(r)).slice(0,n)}function vn(e,[t,n]){return Math.min(n.right-n.left,n.bottom-n.top)<ot?{x:(n.left+n.right)/
2,y:(n.top+n.bottom)/2}:e.at(t.holding.label_spots[0])}function as({view:e,covered:t},{x:n,y:o}){let s=v(n,o,0,0);return tt(
s,e)&&!t.some(i=>tt(s,i))}function kn(e,t){let n=t.filter(s=>as(e,vn(e,s))),o=rs(e,n).map(([s,i])=>{let r=vn(e,[s,i]),a=cs(
e,s),c=gt(s.zone.label).flatMap(f=>{a.textContent=f;let[h,d]=e.sized(`callout${f}`,a);return xt(e,r,f,h,d).filter(({end:p})=>Math.
hypot(p.x-r.x,p.y-r.y)<=is)});return{element:a,spot:r,room:c.sort((f,h)=>f.cost-h.cost),chosen:null}});jt(e,o);for(let{element:s,
chosen:i}of o)i&&(s.textContent=i.form)}function jt(e,t){bn(t);for(let{element:n,spot:o,chosen:s}of t){if(!s){n.remove();
continue}e.put(n,s.box),ls(e,o,s.end)}}function cs(e,t){let n=l("button","cm-label cm-callout",t.zone.label);return n.type=
"button",n.dataset.zone=t.holding.zone,n.setAttribute("aria-label",t.aria),n.style.setProperty("--holder",t.holder.fill),
n.style.setProperty("--holder-dark",t.holder.dark),n.addEventListener("click",o=>{o.stopPropagation(),e.options.choose(t.
holding.zone)}),n}function ls(e,t,n){let o=Math.min(t.x,n.x)-3,s=Math.min(t.y,n.y)-3,i={width:Math.abs(t.x-n.x)+6,height:Math.
abs(t.y-n.y)+6},r=u("svg",{class:"cm-leader",...i,"aria-hidden":"true"});r.style.transform=`translate(${o+e.origin.x}px,${s+
e.origin.y}px)`;let a=u("line",{x1:t.x-o,y1:t.y-s,x2:n.x-o,y2:n.y-s});r.append(a,u("circle",{cx:t.x-o,cy:t.y-s,r:2})),e.
root.prepend(r);let c=Math.ceil(Math.hypot(n.x-t.x,n.y-t.y)/5);for(let m=0;m<=c;m++){let f=t.x+(n.x-t.x)*m/Math.max(1,c),
h=t.y+(n.y-t.y)*m/Math.max(1,c);e.taken.push(v(f-1,h-1,2,2))}}var hs=26,fs=300,ms=80;function ds(e){let t=Math.ceil(e.length/hs),n=Math.ceil(e.length/t)+2;return e.split(" ").reduce(
(o,s)=>{let i=o.at(-1);return i===void 0||i.length+s.length>=n?o.push(s):o[o.length-1]=`${i} ${s}`,o},[]).join(`
`)}var ps=(e,t)=>Math.hypot(t.x-e.x,t.y-e.y)<=ms;function Ln(e,t){let n=t.map(({at:o,text:s})=>{let i=ds(s),r=l("div","c\
m-label cm-remark",i),[a,c]=e.sized(`remark${i}`,r),m=e.at(o),h=xt(e,m,i,a,c).map(p=>({...p,cost:p.cost+fs*e.ground.hidden(
p.box)})).filter(({end:p})=>ps(m,p)).sort((p,x)=>p.cost-x.cost);return{element:r,spot:m,room:h,chosen:null}});jt(e,n)}var us=3;function Mn(e,t){let n=[],o=new Set;t.forEach((s,i)=>{if(o.has(s.holding.zone))return;o.add(s.holding.zone);let r=gs(
e,s);if(!r)return;(Math.min(r.right-r.left,r.bottom-r.top)<ot||!ys(e,s,i,r))&&n.push([s,r])}),kn(e,n)}function gs(e,t){let n=t.
path.getBounds(),o=e.map.latLngToContainerPoint(n.getNorthWest()),s=e.map.latLngToContainerPoint(n.getSouthEast());return s.
x<0||s.y<0||o.x>e.view.right||o.y>e.view.bottom?null:{left:o.x,top:o.y,right:s.x,bottom:s.y}}function ys(e,t,n,o){let s=t.
zone.label.split(" ");if(o.right-o.left<us*Math.max(...s.map(a=>a.length)))return!1;let i=gt(t.zone.label),r=t.holding.label_spots.
map(a=>e.at(a));return[""," is-small"].some(a=>i.some(c=>Sn(e,t,n,c+a,c,a,r))||i.some(c=>Sn(e,t,n,c+a,c,a,xs(e,o,r[0]))))}
function xs(e,t,n){let o=[],s=Math.max(5,Math.ceil((t.right-t.left)/40));for(let i=Math.max(t.left,0);i<Math.min(t.right,
e.view.right);i+=s)for(let r=Math.max(t.top,0);r<Math.min(t.bottom,e.view.bottom);r+=s)o.push({x:i,y:r,far:Math.hypot(i-
n.x,r-n.y)});return o.sort((i,r)=>i.far-r.far)}function Sn(e,t,n,o,s,i,r){let a=l("div",`cm-label cm-zone-name${i}`,s);a.
dataset.zone=t.holding.zone,a.style.setProperty("--holder-dark",t.holder.dark),a.style.setProperty("--holder-light",t.holder.
light);let[c,m]=e.sized(`zone${o}`,a);for(let f of r){let h=v(f.x-c/2,f.y-m/2,c,m);if(e.ground.holds(n,h)&&e.free(h))return e.
put(a,h),!0}return a.remove(),!1}var ws={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},G=class{constructor(t,n){this.map=t,this.options=n,this.
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
getContainer();s&&this.taken.push(this.fromScreen(s.getBoundingClientRect())),this.ground=new yt(t,o,this.origin);for(let r of this.
options.lit())this.placePoint(r,"is-lit",!0);for(let r of this.options.places)r.rank==="capital"&&this.placePoint(r);this.
options.zones&&!this.options.unnamed?.()&&Mn(this,t);let i=this.map.getZoom()-this.options.homeZoom();for(let r of ne.slice(
1))if(!(i+.01<ws[r]-(this.options.eager||0)))for(let a of this.options.places)a.rank===r&&this.placePoint(a);Ln(this,this.
options.remarks?.()??[]);for(let r of this.options.areas)this.placeArea(r)}fromScreen(t){let n=this.map.getContainer().getBoundingClientRect();
return v(t.left-n.left,t.top-n.top,t.width,t.height)}free(t){return tt(t,this.view)&&!this.taken.some(n=>Q(t,n))}put(t,n){
this.taken.push(n),t.style.transform=`translate(${Math.round(n.left+this.origin.x)}px,${Math.round(n.top+this.origin.y)}\
px)`}at(t){return this.map.latLngToContainerPoint([t[1],t[0]])}placePoint(t,n="",o=!1){let s=this.at(t.at);if(s.x<4||s.y<
4||s.x>this.view.right||s.y>this.view.bottom)return;let i=v(s.x-3,s.y-3,6,6);if(this.taken.some(y=>Q(i,y))&&!o)return;let r=this.
target(t,`cm-label cm-place rank-${t.rank} ${n}`,t.name),[a,c]=this.sized(t.rank+n+t.name,r),m=[[7,-c/2],[-7-a,-c/2]];this.
options.mirrored&&m.reverse();let h=[...m,[-a/2,-7-c],[-a/2,7],[5,-c-3],[5,3],[-a-5,-c-3],[-a-5,3]].map(([y,k])=>v(s.x+y,
s.y+k,a,c)).filter(y=>this.free(y)),d=this.ground.at(s.x,s.y),p=h.find(y=>this.ground.holds(d,y))||h[0];if(!p&&(r.remove(),
!o))return;let x=this.target(t,`cm-dot rank-${t.rank} ${n}`);this.root.append(x),this.taken.push(i),x.style.transform=`t\
ranslate(${Math.round(s.x+this.origin.x)}px,${Math.round(s.y+this.origin.y)}px)`,p&&this.put(r,p)}target({id:t},n,o=""){
let s=l("div",n,o);return s.dataset.place=t,s.addEventListener("click",i=>{i.stopPropagation(),this.options.choosePlace(
t)}),s}placeArea(t){let n=l("div",`cm-label cm-area ${t.kind}`,t.name),[o,s]=this.sized(`area${t.name}`,n),i=this.at(t.at),
r=v(i.x-o/2,i.y-s/2,o,s);this.free(r)?this.put(n,r):n.remove()}};function En(e,t,n,o,s,i){let r={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,doubleClickZoom:!1,boxZoom:!1,
keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},a=L.map(e,r),[c,m,f,h]=t.bounds,d=()=>a.fitBounds(
[[m,c],[h,f]],{animate:!1});d();let p=new Z(a,`cm-${t.id}-`,n,s);p.drawBasemap(o);let x=new G(a,{places:s.places,zones:null,
areas:[],homeZoom:()=>a.getZoom(),eager:1,choose:i.zone,choosePlace:i.place,lit:()=>[],selected:()=>null,mirrored:s.direction===
"rtl",obstacles:()=>[],ground:()=>p.items});return{canvas:p,labels:x,fit(){a.invalidateSize({animate:!1}),d(),x.place()}}}var et=20,nt=12,An=(e="")=>u("svg",{class:`cm-swatch ${e}`,viewBox:`0 0 ${et} ${nt}`,"aria-hidden":"true"});function qt(e,t,n){
let o=An("is-ground"),s=et/e.length;if(e.forEach(({fill:r,pale:a},c)=>{let m=u("rect",{x:c*s,y:0,width:s,height:nt,class:`\
cm-swatch-fill${a?" is-pale":""}`});m.style.fill=r,o.append(m)}),n){let r=u("rect",{x:0,y:0,width:et,height:nt,class:"cm\
-hatch"});r.style.fill=`url(#${n})`,o.append(r)}let i=u("rect",{x:.5,y:.5,width:et-1,height:nt-1,class:"cm-swatch-edge"});
return i.style.stroke=t,o.append(i),o}function Tn(e){let t=u("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-\
hidden":"true"});return t.append(u("path",{d:"M0,6 H30",class:`cm-front basis-${e}`})),t}function X(...e){let t=An();return t.
append(...e),t}var zn=()=>X(u("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,opacity:.32}),u("path",{d:"M0,6 H20",
class:"cm-front basis-source"})),Vt=()=>X(u("circle",{cx:10,cy:6,r:4,class:"cm-point agrees"})),Pn=()=>X(u("path",{d:"M6\
,2 L14,10 M6,10 L14,2",class:"cm-point differs"})),On=()=>X(u("path",{d:"M1,6 H19",class:"cm-was-halo"}),u("path",{d:"M1\
,6 H19",class:"cm-was"})),Cn=()=>X(u("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),_n=()=>X(u("rect",
{x:.5,y:.5,width:et-1,height:nt-1,class:"cm-change"}));function $n(e,t,n){let o=[];t.plain&&o.push({fill:e.fill,pale:!1}),
t.pale&&o.push({fill:e.fill,pale:!0});let s=e.pattern!=="none"?n+t.controller:null;return qt(o,t.shared?R.ink:e.dark,t.shared?
`${n}shared`:s)}var bs=3;function H(e,t,n=""){let o=l("div",`cm-legend-item ${n}`);return o.append(e,l("span","",t)),o}function vs(e,t){
let n=new Map;for(let o of[!1,!0])for(let s of t.legend.holders)for(let i of e.holdings){if(i.controller!==s||i.shared!==
o)continue;let r=`${s} ${o}`,a=n.get(r)??{controller:s,shared:o,plain:!1,pale:!1};a[t.zones[i.zone].silent?"pale":"plain"]=
!0,n.set(r,a)}return Array.from(n.values())}var wt=class{constructor(t,n,o){this.words=t,this.prefix=n,this.wishes=o,this.
chosen=new Set,this.listed="",this.holders=l("div","cm-legend-holders"),this.holders.setAttribute("role","group"),this.holders.
setAttribute("aria-label",t.legend.filter),this.lines=l("div","cm-legend-lines"),this.extras=l("div","cm-legend-lines"),
this.element=l("div","cm-legend"),this.element.append(l("div","cm-legend-head",t.legend.title),this.holders,l("div","cm-\
legend-head",t.legend.basis),this.lines,this.extras),this.keys={change:H(_n(),t.legend.change,"cm-key-change"),outline:H(
On(),t.legend.outline),events:H(Cn(),t.legend.events)};for(let i of Object.values(this.keys))i.hidden=!0;let s=l("div","\
cm-legend-marks");s.append(H(Vt(),t.legend.agrees),H(Pn(),t.legend.differs)),this.extras.append(...Object.values(this.keys),
this.toggle("cm-toggle-bands",[zn(),t.legend.band],o.bands),this.toggle("cm-toggle-points",[Vt(),t.legend.points],o.points),
s)}toggle(t,n,o){let s=l("label",`cm-legend-toggle ${t}`),i=l("input");return i.type="checkbox",i.addEventListener("chan\
ge",()=>{this.element.classList.toggle(`has-${t}`,i.checked),o(i.checked)}),s.append(i,...n),s}show(t){let{words:n}=this,
o=vs(t,n),s=new Set(t.fronts.map(({basis:f})=>f)),i=n.legend.lines.filter(({basis:f})=>s.has(f)),r=this.paleFills(t),a=JSON.
stringify([o,i,r]);if(a===this.listed)return;this.listed=a;let c=new Set(o.map(({controller:f})=>f)),m=Array.from(this.chosen).
filter(f=>!c.has(f));for(let f of m)this.chosen.delete(f);this.holders.replaceChildren(...o.map(f=>this.holder(f))),this.
lines.replaceChildren(...i.map(({basis:f,text:h})=>H(Tn(f),h)),...this.silent(r)),m.length&&this.wishes.filter(this.chosen)}holder(t){
let{legend:n,holders:o}=this.words,s=o[t.controller],i=l("button",`cm-legend-item${t.shared?" is-wide":""}`);i.type="but\
ton",i.dataset.holder=t.controller,i.title=n.filter,i.setAttribute("aria-pressed",String(this.chosen.has(t.controller)));
let r=t.shared?n.shared.replace("{holder}",()=>s.label):s.label;return i.append($n(s,t,this.prefix),l("span","",r)),i.addEventListener(
"click",()=>{this.chosen.delete(t.controller)||this.chosen.add(t.controller);for(let a of this.holders.querySelectorAll(
"button"))a.setAttribute("aria-pressed",String(this.chosen.has(a.dataset.holder??"")));this.wishes.filter(this.chosen)}),
i}paleFills(t){let n=t.holdings.filter(({zone:o})=>this.words.zones[o].silent).sort((o,s)=>s.km2-o.km2);return Array.from(
new Set(n.map(({controller:o})=>this.words.holders[o].fill))).slice(0,bs)}silent(t){if(!t.length)return[];let n=t.map(o=>({
fill:o,pale:!0}));return[H(qt(n,R.ink,null),this.words.legend.silent)]}key(t,n){this.keys[t].hidden=!n}changed(t){let[n]=t?.
handovers??[];this.key("change",!!n);let o=this.keys.change.querySelector(".cm-change");n&&(o.style.fill=`url(#${At(this.
prefix,n)})`)}};var ks=6371.0088,Ls=10;function Ss(e){let t=s=>Math.sin(s*Math.PI/360)**2,n=s=>Math.cos(s*Math.PI/180),o=0;return e.reduce(
([s,i],[r,a])=>(o+=2*ks*Math.asin(Math.sqrt(Math.min(1,t(a-i)+n(a)*n(i)*t(r-s)))),[r,a]),e[0]),o}function Ms(e,{locale:t,
measured:n}){return n.replace("{km}",e.toLocaleString(t,{maximumFractionDigits:e<Ls?1:0}))}function Es({target:e},{places:t}){
let n=e.closest("[data-place]")?.dataset.place;return t.find(o=>o.id===n)?.at}function Nn(e,t,n){let o=e.getContainer(),
s=l("output","cm-measured");o.after(s);let i=e.dragging,r={renderer:t,pane:"cm-points",className:"cm-measure",interactive:!1},
a=L.layerGroup().addTo(e),c=null;function m(d){c=d,f.setAttribute("aria-pressed",String(!!d)),o.classList.toggle("is-mea\
suring",!!d),a.clearLayers();let p=d??[],x=F()?n.measureTouchHint:n.measureHint;for(let k of p)a.addLayer(L.circleMarker(
k,{...r,radius:3}));p.length>1&&a.addLayer(L.polyline(p,r));let y=p.length>1?Ms(Ss(p.map(({lng:k,lat:w})=>[k,w])),n):x;s.
textContent=d&&y,p.length>1&&s.append(l("span","cm-measure-end",n.measureEnd))}let f=I(e,"cm-ruler",n.measure,"M1 5h14v6\
H1zm3.5 0v3M8 5v3m3.5-3v3",()=>m(c?null:[]));f.setAttribute("aria-pressed","false");let h=d=>{let p=!(d instanceof KeyboardEvent)||
d.key==="Enter"||d.key===" ";if(!(!c||!p||d.target.closest(".leaflet-control"))){if(d.stopImmediatePropagation(),d instanceof
KeyboardEvent)d.preventDefault(),m([...c,e.getCenter()]);else if(d.type==="click"&&!i.moved()){let x=Es(d,n);m([...c,x?L.
latLng(x[1],x[0]):e.mouseEventToLatLng(d)])}}};for(let d of["click","dblclick","keydown"])o.addEventListener(d,h,!0);document.
addEventListener("keydown",({key:d})=>{c&&d==="Escape"&&m(null)})}var As=({lng:e,lat:t})=>`${e.toFixed(3)}_${t.toFixed(3)}`,bt=class{constructor(t,n,o){this.map=t,this.choose=o,this.mark=
null,this.latlng=t.getCenter();let s=this.button(n.pointOffer);this.under=this.button(n.pointOffer),this.under.hidden=!0,
this.note=l("p","cm-offer-note");let i=l("div");i.append(this.note,s),this.popup=L.popup({className:"cm-offer",closeButton:!1,
autoPan:!1,offset:[0,-2]}).setContent(i);let r=t.getContainer();r.setAttribute("role","group"),r.setAttribute("aria-labe\
l",n.mapKeys),r.addEventListener("keydown",a=>{a.key!=="Enter"||a.target!==r||(a.preventDefault(),this.latlng=t.getCenter(),
this.take())})}button(t){let n=l("button","cm-offer-button",t);return n.type="button",n.addEventListener("click",()=>this.
take()),n}offer(t,n){this.latlng=t,this.note.textContent=n,this.map.getContainer().closest(".is-narrow")?this.under.hidden=
!1:this.popup.setLatLng(t).openOn(this.map)}take(){this.close();let{lng:t,lat:n}=this.latlng;this.choose(As(this.latlng),
[Number(t.toFixed(3)),Number(n.toFixed(3))])}close(){this.popup.close(),this.under.hidden=!0}show(t,n){if(this.close(),this.
mark&&this.mark.remove(),this.mark=null,!t)return;let o={renderer:n,pane:"cm-points",radius:8,className:"cm-spot",interactive:!1};
this.mark=L.circleMarker([t[1],t[0]],o).addTo(this.map)}};var Bn=.04,Ut={"cm-earlier":405,"cm-earlier-lines":421},Ts=["cm-zones","cm-bands","cm-hits","cm-fronts"],zs="M8 1v14M5 5\
 2 8l3 3m6-6 3 3-3 3";function Ps({x:e,y:t},n,o,s){let[i,r]=[e+(s?o:0)*n.x,e+(s?1:o)*n.x],[a,c]=[t,t+n.y];return`polygon\
(${i}px ${a}px, ${r}px ${a}px, ${r}px ${c}px, ${i}px ${c}px)`}var vt=class{constructor(t,n,o,s,i){this.canvas=t,this.map=
t.map,this.words=o,this.dress=s,this.changed=i,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.button=
I(this.map,"cm-swiper",o.swipe,zs,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed","false"),this.button.
hidden=!0,this.days=[l("span","cm-swipe-day"),l("span","cm-swipe-day")],this.divider=l("div","cm-divider"),this.divider.
tabIndex=0;for(let[r,a]of Object.entries({role:"slider","aria-label":o.swipe,"aria-valuemin":"0","aria-valuemax":"100"}))
this.divider.setAttribute(r,a);this.divider.hidden=!0,n.append(this.divider,...this.days),this.divider.addEventListener(
"pointerdown",r=>this.divider.setPointerCapture(r.pointerId)),this.divider.addEventListener("pointermove",r=>{if(!this.divider.
hasPointerCapture(r.pointerId))return;let{left:a,width:c}=n.getBoundingClientRect();this.move((r.clientX-a)/c)}),this.divider.
addEventListener("keydown",r=>{let a={ArrowLeft:-Bn,ArrowRight:Bn,Home:-1,End:1}[r.key];a&&(r.preventDefault(),this.move(
this.at+a))}),this.map.on("move zoomend resize",()=>this.cut())}async follow(t,n){this.later=t,this.load=n,this.on&&await this.
turn(!!n),this.button.hidden!==!n&&(this.button.hidden=!n,this.on||this.changed(null))}async turn(t){let{load:n}=this;this.
on=t;let o=t&&n?await n():null;if(!(n!==this.load||t!==this.on)){for(let s of this.layers)s.remove();this.layers=o?this.
draw(o):[],this.canvas.earlier=o?this.canvas.earlier:[],this.button.setAttribute("aria-pressed",String(t)),this.divider.
hidden=!t,this.days[0].textContent=o?.labels[this.words.language]??"",this.days[1].textContent=o?this.later:"",this.cut(),
this.changed(o)}}draw(t){let{map:n,canvas:o}=this,[s,i]=Object.entries(Ut).map(([h,d])=>{let p=n.getPane(h)??n.createPane(
h);return p.style.zIndex=String(d),h!=="cm-earlier"&&(p.style.pointerEvents="none"),o.renderers[h]??=L.svg({pane:h,padding:.3}),
o.renderers[h]}),r=o.ground.toGeoJSON().geometry,a=z(n,r,"cm-ground","cm-earlier",s,!1),{items:c,layers:m}=st(n,s,t,this.
words,"cm-e-","cm-earlier");for(let h of c)this.dress(h);o.earlier=c;let f=t.fronts.map(({geometry:h,basis:d})=>z(n,h,`c\
m-front basis-${d}`,"cm-earlier-lines",i,!1));return[a,...m,...f,z(n,r,"cm-border","cm-earlier-lines",i,!1)]}move(t){this.
at=Math.min(1,Math.max(0,t)),this.cut()}cut(){let{map:t,at:n}=this,o=t.getSize(),s=this.on&&this.layers.length>0;this.divider.
style.left=`${n*100}%`,this.divider.setAttribute("aria-valuenow",String(Math.round(n*100)));let i=t.containerPointToLayerPoint(
[0,0]),r=this.words.direction==="rtl";for(let a of[...Object.keys(Ut),...Ts]){let c=t.getPane(a);if(!c)continue;let m=a in
Ut===r;c.style.clipPath=s?Ps(i,o,n,m):""}}};var Hn=12,In=4,Os=(e,t)=>Math.max(0,Math.min(e.right,t.right)-Math.max(e.left,t.left))*Math.max(0,Math.min(e.bottom,t.bottom)-
Math.max(e.top,t.top));function Cs(e,t,n,o,s=Hn){let i=(h,d,p)=>Math.max(In,Math.min(h,p-d-In)),[r,a]=[e.x-t.x/2,e.y-t.y/
2],c=[[e.x+s,a],[e.x-s-t.x,a],[r,e.y-s-t.y],[r,e.y+s]],m=v(e.x-s/2,e.y-s/2,s,s);return c.map(([h,d])=>{let p={x:i(h,t.x,
n.x),y:i(d,t.y,n.y)},x=v(p.x,p.y,t.x,t.y);return{spot:p,hidden:[m,...o].reduce((y,k)=>y+Os(x,k),0)}}).reduce((h,d)=>d.hidden<
h.hidden?d:h).spot}function Rn(){L.Tooltip.include({_setPosition(e){let t=this._map,n=this._container,o=t.getContainer(),
{left:s,top:i}=o.getBoundingClientRect(),r=S(o.closest(".cm-stage")??o,".cm-legend, .cm-inset, .leaflet-bar").filter(h=>!h.
contains(o)).map(h=>h.getBoundingClientRect()).map(h=>v(h.left-s,h.top-i,h.width,h.height)),a={x:n.offsetWidth,y:n.offsetHeight},
c=Hn+Math.abs(L.point(this.options.offset??[0,0]).y),{x:m,y:f}=Cs(t.layerPointToContainerPoint(e),a,t.getSize(),r,c);L.DomUtil.
setPosition(n,t.containerPointToLayerPoint([m,f]))}})}function Fn(e){let t=e.toString().replaceAll("%2C",",");return t&&`?${t}`}var _s=.05,Zn=3;function $s(e){let t=(e??"").split(","),[n,o,s]=t.map(Number);return!(t.length===3&&t.every(r=>/^-?\d{1,3}(\.\d{1,6})?$/.
test(r)))||Math.abs(n)>85||Math.abs(o)>180||s<0?null:{center:[n,o],zoom:s}}var Ns=({lat:e,lng:t},n)=>[e.toFixed(Zn),t.toFixed(
Zn),n.toFixed(2)].join(","),kt=class{constructor(t,n){this.map=t,this.layOut=n,this.homeZoom=t.getZoom(),this.ready=!1}goHome(){
let{map:t}=this;this.ready=!1,t.setMinZoom(0),t.setMaxBounds(void 0),this.layOut(),this.homeZoom=t.getZoom(),t.setMinZoom(
this.homeZoom),t.setMaxZoom(Math.max(ee,this.homeZoom)),t.setMaxBounds(t.getBounds()),t.options.maxBoundsViscosity=1,this.
ready=!0}refit(){let{map:t}=this,n=this.isHome()?null:{center:t.getCenter(),zoom:t.getZoom()};this.goHome(),n&&t.setView(
n.center,n.zoom,{animate:!1})}isHome(){return this.map.getZoom()<this.homeZoom+_s}keep(){let t=E(),n=$s(new URLSearchParams(
t.location.search).get(j));n&&this.map.setView(n.center,n.zoom,{animate:!1}),this.map.on("moveend asked",()=>this.note()),
t.addEventListener("popstate",()=>this.note())}note(){if(!this.ready)return;let t=E(),n=new URLSearchParams(t.location.search),
o=n.get(j),s=this.isHome()?null:Ns(this.map.getCenter(),this.map.getZoom());o!==s&&(s?n.set(j,s):n.delete(j),t.history.replaceState(
t.history.state,"",t.location.pathname+Fn(n)+t.location.hash))}};function Jt(e){return typeof e=="string"?fetch(e).then(t=>{if(!t.ok)throw new Error(e);return t.json()}):Promise.resolve(
e)}var Dn=()=>new Promise(e=>{document.hidden?e():requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(e)))});
function Wn(e,t){let n=e.frame.clientWidth,o=e.stage.clientHeight;new ResizeObserver(()=>{if(!e.frame.clientWidth)return;
let s=e.frame.classList.contains("is-narrow"),i=Math.abs(e.frame.clientWidth-n)<2&&(s||Math.abs(e.stage.clientHeight-o)<
2);n=e.frame.clientWidth,o=e.stage.clientHeight,i||t(),!i&&e.stage.clientHeight!==o&&t()}).observe(e.frame)}var Bs=24,Is=3,Hs=1.4;async function Gn(e,t){Rn(),e.attributionControl&&e.attributionControl.remove();let n=typeof t.day==
"string"?t.day:"",o=n.slice(0,n.lastIndexOf("/")+1),s=Lt(t.basemap),[i,r,a]=await Promise.all([Lt(t.base),Lt(t.day),Lt(t.
words),Ve()]),{drawn:c,view:m,finish:f}=Rs(e,i,a);_e(c,t.find??(h=>Jt(o+h)),n.slice(o.length)||null),Fs(c,r,m),await Dn(),
f(r,await s),t.events&&ut(t.events),T({type:"ready"}),Ne()}var Lt=async e=>await qe(e)??Jt(e);function Rs(e,t,n){let o=hn(
e.getContainer(),n);B(o.frame);let s=new Z(e,"cm-p-",t,n),i=w=>o.frame.classList.toggle("has-bands",w),r=new wt(n,"cm-p-",
{bands:i,points:He,filter:Be}),a=r.element,{insets:c,maps:m}=gn(t,n);dn(e,o.foot,n),pn(e,n),tn(e),un(e,o,n);let f=new G(
e,{places:n.places,zones:()=>s.items.slice().sort((w,O)=>O.holding.km2-w.holding.km2),unnamed:()=>s.earlier.length>0,areas:n.
areaNames,homeZoom:()=>h.homeZoom,choose:W,choosePlace:Ht,mirrored:n.direction==="rtl",lit:()=>n.places.filter(w=>A().places.
includes(w.id)),selected:()=>A().zone,most:()=>D(y)?Is:Bs,foremost:()=>D(y)?[A().zone,...A().zones]:[A().zone],remarks:()=>y.
main&&!s.earlier.length&&h.isHome()&&!o.frame.classList.contains("is-narrow")?n.remarks:[],obstacles:()=>[a,...S(c,":sco\
pe > *")].filter(w=>o.stage.contains(w)&&w.offsetParent).map(w=>w.getBoundingClientRect())}),h=new kt(e,()=>{let w=()=>e.
containerPointToLayerPoint([0,0]);mn(o,e,t.bounds,a,c,O=>s.coversAny(f.fromScreen(O),w()))}),d=()=>{for(let w of y.insets)
w.fit();q(o.frame)},p=()=>{h.goHome(),d()};I(e,"cm-home",n.wholeCountry,"M1.5 8.5 8 2.5l6.5 6M3.5 7v7h3.5v-4h2v4h3.5V7",
()=>{h.goHome(),h.note()}),sn(e,o.frame,n),Nn(e,s.renderers["cm-points"],n),me(e,o.stage,n,()=>h.isHome());let x=new bt(
e,n,Je),y={map:e,parts:o,canvas:s,words:n,insets:[],labels:f,legend:r,day:null,shownDay:null,swipe:new vt(s,o.stage,n,w=>s.
dress(w,W,!1),w=>Re(y,w)),main:!1,statements:{},points:[],pointsFile:null,acts:Ye(w=>{let O=s.changeAt(w);x.offer(w,O),y.
chosen.add(O)}),spot:x,chosen:xe(o,n,x.under,()=>s.items,d),finished:!1,named:"",refit:p,homeZoom:()=>h.homeZoom};return e.
on("moveend",()=>{let w=e.getZoom()>h.homeZoom+Hs&&!o.frame.classList.contains("is-narrow");c.classList.toggle("is-needl\
ess",w)}),{drawn:y,view:h,finish:(w,O)=>{e.getSize().x!==e.getContainer().clientWidth&&h.goHome(),s.drawBasemap(O),s.showAroundFronts(
w,y.acts.front),y.insets=m.map(({holder:St,inset:Xn})=>En(St,Xn,t,O,n,{zone:W,place:Ht}));for(let St of y.insets)St.canvas.
show(w,y.acts.zone,y.acts.front,!1);d(),f.place(),$e(y),h.keep(),Wn(o,()=>{h.refit(),d()})}}}function Fs(e,t,n){K(e.parts,
e.words,t),e.legend.show(t),e.chosen.show("",null),n.goHome(),Nt(e,t),q(e.parts.frame)}window.ControlMap={apply:e=>{C(e),Y()?.fire("asked")},bringTo:Qe,day:Ge,fly:We,flyToNext:Ee,hover:Ie,light:De,lightIncident:on,
lookOfPlace:It,mainCanvas:_,map:Y,pageTurned:Bt,refit:J,showIncidents:ut,stamp:ft,start:Gn};})();
