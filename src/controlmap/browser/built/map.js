"use strict";(()=>{var Tn="http://www.w3.org/2000/svg";function l(e,t,n){let o=document.createElement(e);return t&&(o.className=t),n!==void 0&&
(o.textContent=n),o}function u(e,t={}){let n=document.createElementNS(Tn,e);for(let[o,s]of Object.entries(t))n.setAttribute(
o,String(s));return n}function k(e,t){return Array.from(e.querySelectorAll(t),n=>n)}var _={zone:null,front:null,at:null,zones:[],places:[]};var tt=()=>window.matchMedia("(hover: none)").matches,Cn=2400,_n=12,$n=()=>/Mac|iP(hone|ad)/.test(navigator.platform)?"⌘":
"Ctrl";function Nn(e){let t=l("div","cm-hint");t.setAttribute("aria-hidden","true"),e.append(t);let n=!1;return o=>{n||(n=
!0,t.textContent=o,t.classList.add("is-shown"),setTimeout(()=>t.classList.remove("is-shown"),Cn))}}function Bn(e,t){e.dragging.
disable(),t.addEventListener("pointerdown",({pointerType:n})=>{n==="mouse"&&e.dragging.enable()},{capture:!0});for(let n of[
"pointerup","pointercancel"])document.addEventListener(n,()=>setTimeout(()=>e.dragging.disable()))}function Gt(e,t,n){let o=Nn(
t),s=e.getContainer();s.addEventListener("wheel",r=>{r.ctrlKey||r.metaKey||(r.stopImmediatePropagation(),o(n.wheelHint.replace(
"{button}",$n())))},{capture:!0,passive:!0}),navigator.maxTouchPoints>0&&Bn(e,s);let i=null;s.addEventListener("touchsta\
rt",({touches:r})=>{i=r.length===1?r[0].clientY:null},{passive:!0}),s.addEventListener("touchmove",({touches:r})=>{i!==null&&
r.length===1&&Math.abs(r[0].clientY-i)>_n&&o(n.touchHint)},{passive:!0})}var Xt={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",dots:""},"counter-diagonal":{lines:"\
M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,\
2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}};var Kt=13;var jt=["capital","seat","town","base","crossing","village"];var H={fill:"#c9c6bd",ink:"#4a4a4a"};var et=24,X="view";function qt(e,t,n){let o=!1;for(let s=0;s+1<e.length;s++){let[i,r]=e[s],[a,c]=e[s+1];r>n!=c>n&&t<i+(a-i)*(n-r)/(c-r)&&(o=
!o)}return o}function Ut(e,[t,n]){return(e.type==="Polygon"?[e.coordinates]:e.coordinates).some(([s,...i])=>qt(s,t,n)&&!i.
some(r=>qt(r,t,n)))}var xt=(e,{from:t,to:n})=>`${e}from-${t}-to-${n}`;function In(e,t,n,o){let s=e.querySelector("defs")||e.insertBefore(u("\
defs"),e.firstChild);if(document.getElementById(t))return;let i=u("pattern",{id:t,width:9,height:9,patternUnits:"userSpa\
ceOnUse",patternTransform:"rotate(45)"});i.append(u("rect",{x:0,y:0,width:9,height:9,fill:o}),u("rect",{x:0,y:0,width:3,
height:9,fill:n})),s.append(i)}function Vt(e,t,n,o,s){return n.handovers.map(i=>{let r=xt(s,i),a=O(e,i.geometry,"cm-chan\
ge","cm-fronts",t,!1);return In(t._container,r,o.holders[i.from].fill,o.holders[i.to].fill),a.eachLayer(c=>{S(c).style.fill=
`url(#${r})`}),a})}function Jt(e,t,n,o){let s=n.holdings.filter(i=>o.includes(i.zone)).map(i=>i.geometry);return["cm-was\
-halo","cm-was"].flatMap(i=>s.map(r=>O(e,r,i,"cm-fronts",t,!1)))}var R=class{constructor(t,n,o,s){this.map=t,this.prefix=n,this.words=s,this.items=[],this.earlier=[],this.layers=[],this.
compared=[],this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.renderers=Qt(t),this.ground=te(t,this.renderers,
o),t.on("click",()=>E({type:"empty"})),this.bands=[],t.on("zoomend",()=>wt(t,this.bands))}drawBasemap(t){ee(this.map,this.
renderers,t,this.ground)}show(t,n,o,s){this.focusable=s;for(let c of this.layers)c.remove();let i=nt(this.map,this.renderers["\
cm-zones"],t,this.words,this.prefix);this.items=i.items;let{fronts:r,bands:a}=ne(this.map,this.renderers,t);this.layers=
[...i.layers,...r.flatMap(({line:c,hit:f})=>[c,f]),...a.map(c=>c.layer)],this.fronts=r,this.bands=a,wt(this.map,this.bands);
for(let c of this.items)this.dress(c,n,s);oe(r,o,this.words,s)}compare(t){for(let n of this.compared)n.remove();this.compared=
t?Vt(this.map,this.renderers["cm-fronts"],t,this.words,this.prefix):[]}outline(t,n){for(let o of this.outlined)o.remove();
this.outlined=t?Jt(this.map,this.renderers["cm-fronts"],t,n):[]}dress(t,n,o){let s=S(t.path),i=t.holding.zone;t.aria=[t.
zone.name,t.holder.heldBy,t.area].join(`${this.words.comma} `),s.setAttribute("tabindex",o?"0":"-1"),s.setAttribute("rol\
e","button"),s.setAttribute("aria-label",t.aria),s.setAttribute("aria-pressed","false"),s.dataset.zone=i,s.addEventListener(
"keydown",a=>{(a.key==="Enter"||a.key===" ")&&(a.preventDefault(),n(i))}),t.path.on("click",a=>{L.DomEvent.stopPropagation(
a),t.path.closeTooltip(),n(i,a.latlng)});let r=l("div","cm-tip");r.append(l("b","",t.zone.name),l("span","",t.holder.heldBy),
l("span","",t.area)),tt()||t.path.bindTooltip(r,{sticky:!0,className:"cm-tooltip"})}mark(t,n){for(let o of[...this.items,
...this.earlier]){let s=S(o.path),i=o.holding.zone===t.zone;s.classList.toggle("is-selected",i),s.classList.toggle("is-l\
it",t.zones.includes(o.holding.zone)),s.classList.toggle("is-filtered",n.size>0&&!n.has(o.holding.controller)),s.getAttribute(
"aria-pressed")!==String(i)&&s.setAttribute("aria-pressed",String(i)),i&&document.activeElement!==s&&o.path.bringToFront()}
se(this.fronts,t.front,this.focusable);for(let o of this.rings)o.remove();this.rings=ie(this.map,this.renderers["cm-poin\
ts"],this.fronts,t.front)}zoneAt(t){return this.items.find(({holding:n})=>Ut(n.geometry,t))?.holding.zone??null}covers(t,n){
let o=S(this.ground),s=Hn(this.ground),i=Math.max(2,Math.ceil((t.right-t.left)/40)),r=Math.max(1,Math.ceil((t.bottom-t.top)/
40));for(let a=0;a<=i;a++)for(let c=0;c<=r;c++)if(s.x=t.left+(t.right-t.left)*a/i+n.x,s.y=t.top+(t.bottom-t.top)*c/r+n.y,
o.isPointInFill(s))return!0;return!1}};function Hn(e){return S(e).ownerSVGElement.createSVGPoint()}function Yt(e,t){let n=new Intl.
NumberFormat(t.locale,{maximumFractionDigits:0}),o=e.bounds?t.areaRange:t.area,[s,i]=e.bounds||[0,0];return o.replace("{\
km2}",n.format(e.km2)).replace("{low}",n.format(s)).replace("{high}",n.format(i))}var Rn={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-poi\
nts":430,"cm-labels":620};function S(e){return e.getElement()}function Qt(e){let t={};for(let[n,o]of Object.entries(Rn)){
let s=e.createPane(n);s.style.zIndex=String(o),["cm-zones","cm-labels","cm-points","cm-hits"].includes(n)||(s.style.pointerEvents=
"none"),n!=="cm-labels"&&n!=="cm-raster"&&(t[n]=L.svg({pane:n,padding:.3}))}return t}function $(e,t,n,o,s){let i={className:s,
pane:n,renderer:o,interactive:!1,smoothFactor:.7},r=t.map(a=>a.geometry);return L.geoJSON(r,{style:()=>i,interactive:!1,
pane:n}).addTo(e)}function te(e,t,n){let o=null;return $(e,[{geometry:n.border}],"cm-base",t["cm-base"],"cm-ground").eachLayer(
s=>{o??=s}),o}function ee(e,t,n,o){$(e,n.seas,"cm-base",t["cm-base"],"cm-sea"),$(e,n.neighbours,"cm-base",t["cm-base"],"\
cm-neighbour"),o.bringToFront(),$(e,n.roads,"cm-water",t["cm-water"],"cm-road"),$(e,n.rivers,"cm-water",t["cm-water"],"c\
m-river"),$(e,n.lakes,"cm-water",t["cm-water"],"cm-lake"),$(e,[{geometry:n.border}],"cm-fronts",t["cm-fronts"],"cm-borde\
r")}var Fn=Xt;function re(e,t,n,o){let s=u("pattern",{id:t,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines:i="",
dots:r=""}=Fn[n]??{};i&&s.append(u("path",{d:i,stroke:o,"stroke-width":"1.1"})),r&&s.append(u("path",{d:r,fill:o})),e.append(
s)}function Zn(e,t,n){if(e.querySelector("defs"))return;let o=u("defs");for(let[s,i]of Object.entries(t))i.pattern!=="no\
ne"&&re(o,n+s,i.pattern,i.dark);re(o,`${n}shared`,"cross",H.ink),e.prepend(o)}function O(e,t,n,o,s,i){let r={className:n,
pane:o,renderer:s,interactive:i,smoothFactor:.6};return L.geoJSON(t,{style:()=>r,interactive:i,pane:o}).addTo(e)}function nt(e,t,n,o,s,i="\
cm-zones"){let r=[],a=[];for(let c of n.holdings){let f=o.holders[c.controller],h=o.zones[c.zone],m=`cm-zone zone-${c.zone}\
 holder-${c.controller}${h.silent?" is-silent":""}`,p=O(e,c.geometry,m,i,t,!0);a.push(p),p.eachLayer(d=>{r.push({path:d,
holding:c,holder:f,zone:h,area:Yt(c,o),aria:""})})}Zn(t._container,o.holders,s);for(let{path:c,holding:f,holder:h}of r){
let m=S(c);m.style.setProperty("--holder",h.fill),m.style.setProperty("--holder-dark",h.dark),m.style.setProperty("--hol\
der-light",h.light);let p=f.shared?"shared":h.pattern!=="none"?f.controller:null;if(!p)continue;let d=O(e,f.geometry,"cm\
-hatch",i,t,!1);d.eachLayer(x=>{S(x).style.fill=`url(#${s}${p})`}),a.push(d)}return{items:r,layers:a}}function ne(e,t,n){
let o=(r,a,c,f=!1)=>O(e,r,a,c,t[c],f),s=n.fronts.map(r=>({layer:o(r.geometry,"cm-band","cm-bands"),marginKm:r.margin_km}));
return{fronts:n.fronts.map(r=>({front:r,line:o(r.geometry,`cm-front basis-${r.basis}`,"cm-fronts"),hit:o(r.geometry,"cm-\
front-hit","cm-hits",!0)})),bands:s}}function wt(e,t){let n=e.getCenter(),o=L.latLng(n.lat,n.lng+.1),s=e.latLngToLayerPoint(
n).distanceTo(e.latLngToLayerPoint(o))/(e.distance(n,o)/1e3);for(let i of t)i.layer.eachLayer(r=>{S(r).style.strokeWidth=
`${2*i.marginKm*s}px`})}var Dn=["ArrowRight","ArrowDown"],Wn=["ArrowLeft","ArrowUp"],bt=({front:e},t)=>t!==null&&(e.id===t||e.id.startsWith(`${t}\
.`)),ot=e=>e.getLayers().map(S);function oe(e,t,n,o){let s=e.map(({hit:i})=>ot(i)[0]);e.forEach(({front:i,hit:r},a)=>{let c=s[a],
f=Gn(i,n);c.dataset.front=i.id,c.setAttribute("role","button"),c.setAttribute("aria-label",f),c.setAttribute("aria-press\
ed","false"),c.setAttribute("tabindex",o&&a===0?"0":"-1"),c.addEventListener("keydown",h=>Xn(h,s,a,()=>t(i.id))),r.on("c\
lick",h=>{L.DomEvent.stopPropagation(h),r.closeTooltip(),t(i.id)}),tt()||r.bindTooltip(l("div","cm-tip",f),{sticky:!0,className:"\
cm-tooltip"})})}function vt(e,t){if(!e)return"";let[n,o]=e.split(".").map(s=>t.zones[s]?.label??"");return t.front.replace(
"{one}",()=>n).replace("{other}",()=>o)}function Gn(e,t){let n=t.legend.lines.find(o=>o.basis===e.basis);return`${vt(e.id,
t)}${t.comma} ${n?.text??""}`}function Xn(e,t,n,o){if(e.key==="Enter"||e.key===" ")o();else if(Dn.includes(e.key))ae(t,n,
1);else if(Wn.includes(e.key))ae(t,n,-1);else return;e.preventDefault(),e.stopPropagation()}function ae(e,t,n){let o=e[(t+
n+e.length)%e.length];e[t].setAttribute("tabindex","-1"),o.setAttribute("tabindex","0"),o.focus()}function se(e,t,n){for(let s of e){
let i=bt(s,t);for(let a of[s.line,s.hit].flatMap(ot))a.classList.toggle("is-selected",i);let[r]=ot(s.hit);r.getAttribute(
"aria-pressed")!==String(i)&&r.setAttribute("aria-pressed",String(i))}let o=n&&e.find(s=>bt(s,t));if(o)for(let s of e)ot(
s.hit)[0].setAttribute("tabindex",s===o?"0":"-1")}function ie(e,t,n,o){let s=new Map;for(let r of n)if(bt(r,o))for(let a of r.
front.differs)s.set(a.join(),a);let i={renderer:t,pane:"cm-points",radius:7,className:"cm-differs",interactive:!1};return Array.
from(s.values(),([r,a])=>L.circleMarker([a,r],i).addTo(e))}function ce(e,t,n,o,s){let i=l("div","cm-under"),r=l("button","cm-chosen"),a=l("span","cm-chosen-text"),c=l("b"),f=l("sp\
an"),h=l("span","cm-more"),m=l("span","","↓");return m.setAttribute("aria-hidden","true"),h.append(l("span","cm-spoken",
t.more),m),r.type="button",a.append(c,f),r.append(a,h),r.addEventListener("click",he),i.append(r,n,Kn(e,t,s)),e.stage.after(
i),{show(p,d){let x=o().filter(w=>w.holding.zone===d).map(w=>`${w.holder.heldBy}${t.comma} ${w.area}`);c.textContent=p||
t.nothing,f.textContent=p?x.join(" · "):t.tapHint,h.hidden=r.disabled=!kt(),K(e.frame)}}}function le({words:e,canvas:t},{
zone:n,front:o,at:s,places:i}){if(n)return[e.zones[n]?.name??"",n];if(s)return[e.pointOffer,t.zoneAt(s)];let r=i.length===
1&&!o?e.places.find(({id:a})=>a===i[0]):null;return r?[r.name,t.zoneAt(r.at)]:[vt(o,e),null]}function Kn(e,t,n){let o=l(
"button","cm-fold",t.fold);return o.type="button",e.side.id="cm-folded",o.setAttribute("aria-controls",e.side.id),o.setAttribute(
"aria-expanded","false"),o.addEventListener("click",()=>{o.setAttribute("aria-expanded",String(e.frame.classList.toggle(
"is-unfolded"))),n()}),o}async function fe(e,t,{change:n,before:o,ground:s}){try{return await Promise.all([t&&e(t),n&&e(n),o&&s.length?e(o):null])}catch(i){
return reportError(i),null}}var jn=54,qn=12.2,Un=130,Vn=200,Jn=1.12,Yn=.48;function Lt({frame:e,head:t}){let n=A(),o=Number.parseFloat(n.getComputedStyle(
n.document.documentElement).fontSize),s=n===window?e:window.frameElement,i=Math.max(0,s.getBoundingClientRect().top+n.scrollY)+
t.offsetHeight,r=n.innerHeight-i-jn-qn*o;if(r<Vn&&!e.classList.contains("is-tight"))return e.classList.add("is-tight"),Lt(
{frame:e,head:t});let a=Math.min(e.clientWidth*Jn,n.innerHeight*Yn);return Math.round(Math.max(Un,Math.min(a,r)))}var Qn=640,to=20,me=168,de=28,eo=36,no=8e3,pe={zoom:0,moved:0};function ue(e,t){let n=l("div","cm-frame");n.dir=t.direction,
n.lang=t.language,e.before(n);let o=l("div","cm-head"),s=l("div","cm-title",t.title);s.id="cm-title",n.setAttribute("rol\
e","region"),n.setAttribute("aria-labelledby",s.id);for(let m of document.querySelectorAll('meta[name="viewport"]'))m.setAttribute(
"content","width=device-width, initial-scale=1");let i=l("div","cm-subtitle"),r=l("div","cm-finding");o.append(s,r,i);let a=l(
"div","cm-stage");a.append(e);let c=l("div","cm-side"),f=l("div","cm-foot"),h=l("div","cm-source",t.source);return f.append(
h),n.append(o,a,c,f),{frame:n,head:o,stage:a,side:c,foot:f,title:s,finding:r,subtitle:i,source:h}}function oo(e,t,n,o,s){
if(e)return[{from:[4,Math.round(o*.06)],to:[6,Math.round(o*(t?.06:.14))],...pe}];let i=[];for(let[r,a]of n)for(let c=0;c<=
me;c+=de)for(let f=0;f<=me;f+=de){let h=[r===null?6+c:r,8],m=[a===null?6+c:a,10+f],p=s(L.point(h).add(m));Number.isFinite(
p)&&i.push({from:h,to:m,zoom:p,moved:c+f})}return i.length?i.sort((r,a)=>a.zoom-r.zoom||r.moved-a.moved):[{from:[0,0],to:[
0,0],...pe}]}function so(e,t,n){let o=n.offsetWidth+14;return e.frame.dir==="rtl"?[[null,o],[t.offsetWidth+14,null]]:[[o,
null]]}function ge(e,t){let{x:n,y:o,width:s,height:i}=e.getBoundingClientRect();return new DOMRect(n,o-t,s,i+t)}function ye(e,t,n,o,s,i){
let r=e.frame.clientWidth<Qn,a=r&&it();e.frame.classList.toggle("is-narrow",r),e.frame.classList.toggle("is-beside",a),e.
frame.classList.remove("is-tight"),r&&e.frame.style.setProperty("--cm-stage",`${Lt(e)}px`);let c=r?e.side:e.stage;if(o.parentNode!==
c&&c.append(s,o),t.invalidateSize({animate:!1}),Math.min(e.stage.clientWidth,e.stage.clientHeight)<to)return r;let f=L.latLngBounds(
[[n[1],n[0]],[n[3],n[2]]]),h=r?[]:[o,...k(s,":scope > *")];for(let m of oo(r,a,so(e,o,s),e.stage.clientHeight,p=>t.getBoundsZoom(
f,!1,p)))if(t.fitBounds(f,{animate:!1,paddingTopLeft:m.from,paddingBottomRight:m.to}),!h.some(p=>i(ge(p,p===o?eo:0))))break;
return io(t.zoomControl.getContainer(),i),r}function io(e,t){let n=()=>k(e,"a").some(i=>t(ge(i,0))),o=e.parentElement,s=o?.
parentElement&&k(o.parentElement,".leaflet-top").find(i=>i!==o);!o||!s||!n()||(s.append(e),n()&&o.append(e))}function xe(e,t,n){
let o=L.Control.Scale.extend({_updateMetric(i){let r=this._getRoundNum(i)/1e3,a=new Intl.NumberFormat(n.locale).format(r);
this._updateScale(this._mScale,n.distance.replace("{km}",a),r*1e3/i)}}),s=new o({imperial:!1,maxWidth:110}).addTo(e).getContainer();
s&&t.prepend(s)}function we(e,t){t.direction==="rtl"&&e.zoomControl.setPosition("topright"),k(e.zoomControl.getContainer(),
"a").forEach((o,s)=>{o.title=s===0?t.zoomIn:t.zoomOut,o.setAttribute("aria-label",o.title)})}function be(e,t,n){if(n.base.
choices.length<2)return;let o=l("label","cm-base",`${n.base.label} `),s=l("select");for(let c of n.base.choices)s.append(
new Option(c.name,c.id));o.append(s);let i=l("span","cm-credit");t.foot.append(o,i);let r=null,a;s.addEventListener("cha\
nge",()=>{let c=n.base.choices.find(h=>h.id===s.value);if(r&&r.remove(),r=null,clearTimeout(a),i.textContent=c?.credit??
"",t.frame.classList.remove("has-raster"),!c?.url)return;let f=()=>{i.textContent=n.base.silent};r=L.tileLayer(c.url,{maxZoom:18,
pane:"cm-raster"}).addTo(e),r.once("tileerror",f),a=setTimeout(f,no),r.once("tileload",()=>{clearTimeout(a),i.textContent=
c.credit,t.frame.classList.add("has-raster")})})}function st(e,t,n){e.title.textContent=n.main?t.title:t.titleOther,e.finding.
textContent=n.main?t.finding:"",e.subtitle.textContent=t.subtitle.replace("{day}",n.labels[t.language]||n.day),e.source.
textContent=n.main?t.source:t.sourceOther}function St(e){return JSON.stringify([e.zone,e.front,e.at,e.zones,e.places])}function F(e){return e.parts.frame.classList.
contains("is-beside")}function Mt(e,t){return JSON.stringify([e.day,t.places,F(e)&&[t.zone,t.zones]])}function ve(e,t,n){
let o=e.canvas.items.filter(({holding:s})=>n.includes(s.zone)||n.includes(s.controller));return o.length?{...t,zones:o.map(
({holding:s})=>s.zone),places:[]}:t}function ke(e,t){return t?{...e,holdings:[...e.holdings,...t.holdings],fronts:[...e.
fronts,...t.fronts]}:e}function Se(e,t,n,o){return n.map(s=>{let i=[s.at[1],s.at[0]],r={renderer:t,pane:"cm-points",className:`cm-point ${s.agrees?
"agrees":"differs"}`},a=s.agrees?L.circleMarker(i,Object.assign({radius:4},r)):ro(i,r),c=l("div","cm-tip");return c.append(
l("b","",s.name),l("span","",o.points[s.agrees?"agrees":"differs"].replace("{holder}",Le(o,s.controller)).replace("{pain\
ted}",Le(o,s.painted)))),a.bindTooltip(c,{className:"cm-tooltip"}).addTo(e)})}function Le(e,t){return t&&e.holders[t]?.label||
"?"}function ro([e,t],n){return L.polyline([[[e-.02,t-.02],[e+.02,t+.02]],[[e-.02,t+.02],[e+.02,t-.02]]],n)}var Et=!1;function Me(e,t,n){let o=L.latLngBounds([]);for(let s of e)n.zones.includes(s.holding.zone)&&o.extend(s.path.getBounds());
for(let s of t)n.places.includes(s.id)&&o.extend([s.at[1],s.at[0]]);return o}function At(e,t,n,o=1.6){let s=window.matchMedia(
"(prefers-reduced-motion: reduce)").matches,i=t.pad(.35),r={maxZoom:n+o,animate:!s,duration:.7};s?e.fitBounds(i,r):e.flyToBounds(
i,r)}function Ee(){Et=!0}function Ae(e){if(!Et)return;Et=!1;let t=L.latLngBounds([]);for(let n of e.canvas.outlined)t.extend(
n.getBounds());t.isValid()?At(e.map,t,e.homeZoom(),2.8):e.refit()}var g=null,v={..._,stamp:0},zt=null,at,rt=null,ze=null,Pe=new Set,Te=!1,Ce=[],Ot=null,Oe=null;function _e(e,t,n){g=e,at=
t,Ot=n}function $e(e){e.named=Mt(e,v),e.finished=!0,Tt()}function Ne(){zt&&T(zt)}var z=()=>v;function Be(e){Pe=e,g&&j(g)}
function Ie(e){Ce=e,g?.finished&&j(g)}function He(e){Te=e,g&&Ze(g)}function Pt(e,t){e.day=t.day,e.main=t.main,e.statements=
t.statements,e.shownDay=t,e.legend.show(t),e.canvas.show(t,e.acts.ground,e.acts.front,!0);for(let n of e.insets)n.canvas.
show(t,e.acts.zone,e.acts.front,!1);st(e.parts,e.words,t)}function Re(e,t){e.parts.frame.classList.toggle("is-swiping",!!t),
e.shownDay&&e.legend.show(ke(e.shownDay,t)),e.labels.place(),j(e)}async function ao(e,t,{change:n=null,before:o=null,ground:s=[]}){
let i=[t,n,o,...s].join("|");if(rt===i){ze===i&&E({type:"drawn",day:e.day,file:t});return}rt=i;let r=await fe(at,Ot===t?
null:t,{change:n,before:o,ground:s});if(rt!==i||(r||(rt=null),!r))return;let[a,c,f]=r;a&&Pt(e,a),Ot=t;for(let h of Fe(e))
h.compare(c),h.outline(f,s);e.legend.changed(c),e.legend.key("outline",!!f),e.swipe.follow(e.shownDay?.labels[e.words.language]??
"",o?()=>at(o):null),Ae(e),(a||Oe!==n)&&j(e),Oe=n,ze=i,E({type:"drawn",day:e.day,file:t})}function Fe(e){return[e.canvas,
...e.insets.map(t=>t.canvas)]}function T(e){if(!g?.finished){zt=e;return}if(e.stamp<v.stamp)return;let t=St(v);v=Object.
assign({},v,e),St(v)!==t&&j(g),g.pointsFile!==(v.points||null)&&(g.pointsFile=v.points||null,Ze(g)),e.day&&ao(g,e.day,e)}
async function Ze(e){let t=v.points||null;e.parts.frame.classList.toggle("has-points",!!t);let n=Te&&t?await at(t):{points:[]};
if((v.points||null)===t){for(let o of e.points)o.remove();e.points=Se(e.map,e.canvas.renderers["cm-points"],n.points,e.words)}}
function j(e){let{parts:t,labels:n}=e;N(t.frame),t.frame.classList.toggle("has-selection",!!v.zone);let o=ve(e,v,Ce);t.frame.
classList.toggle("has-highlight",o.zones.length+o.places.length>0);for(let i of Fe(e))i.mark(o,Pe);for(let i of k(t.frame,
".cm-conference-place"))i.classList.toggle("is-lit",v.places.includes(i.dataset.place??""));e.chosen.show(...le(e,v)),e.
spot.show(v.at,e.canvas.renderers["cm-points"]);let s=Mt(e,v);if(s===e.named)n.mark();else for(let i of[n,...e.insets.map(
r=>r.labels)])i.place();e.named=s}function De(e){let t=g?.statements[e];t&&T({...v,zones:t.zones,places:t.places})}function We(e){
let t=g?.statements[e];if(!g||!t)return;let n=Me(g.canvas.items,g.words.places,t);n.isValid()?At(g.map,n,g.homeZoom()):g.
refit()}function ct(){return v.stamp+=1,v.stamp}var q=()=>{g?.finished&&(g.refit(),g.labels.place())},Tt=()=>{g?.parts.frame.
classList.contains("is-narrow")&&F(g)!==it()&&q()},U=()=>g?.map,Ge=()=>g?.day,Z=()=>g?.canvas,Xe=()=>g?.legend;var Ke=!1,je=!1;function A(){if(je)return window;try{if(window.parent.document)return window.parent}catch(e){if(!(e instanceof DOMException))
throw e}return window}function E(e){let t=e.type!=="ready"&&e.type!=="drawn",n={stamp:t?ct():0,...e},o=A();t&&!je&&!o.ControlMapPage?.
channel()&&(o.controlmapAct=n),o.dispatchEvent(new o.CustomEvent("controlmap",{detail:n}))}function kt(){return k(A().document,
".cm-panel").find(e=>e.offsetParent)}function it(){let{page:e}=document.body.dataset;return e?e!=="map":A()!==window&&!!window.
frameElement?.closest('[class*="-page"]:not(.st-key-map-page)')}async function he(){document.fullscreenElement&&await document.
exitFullscreen();let e=kt();e&&(e.tabIndex=-1,e.scrollIntoView(),e.focus({preventScroll:!0}))}var lo=([e,t,n])=>.299*e+.587*
t+.114*n;function N(e){let t=A().document.querySelector(".stApp"),n=t&&getComputedStyle(t).backgroundColor.match(/[\d.]+/g),
o=n?lo(n.map(Number))<110:window.matchMedia("(prefers-color-scheme: dark)").matches;document.documentElement.classList.toggle(
"cm-dark",o),e.classList.toggle("is-dark",o),Ke||ho(e,t),Ke=!0}function ho(e,t){let n=()=>N(e);t&&new MutationObserver(n).
observe(t,{attributes:!0,attributeFilter:["class","style"]}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",n)}function qe(){let t=k(document,'link[rel="stylesheet"]').filter(o=>!o.sheet),n=o=>new Promise(s=>{for(let i of[
"load","error"])o.addEventListener(i,s,{once:!0})});return Promise.all(t.map(n))}function K(e){window.Streamlit&&e.classList.
contains("is-narrow")&&window.Streamlit.setFrameHeight(Math.ceil(e.scrollHeight)+2)}var lt=null;function Ue(e){let t=document.querySelector(".cm-frame"),n=U(),o=A().document,s=o.querySelector(".cm-here");
s&&(s.textContent=o.location.href);for(let i of[o.documentElement,document.documentElement])i.classList.toggle("is-print\
ed",e);!t||!n||(e?(lt={center:n.getCenter(),zoom:n.getZoom()},document.documentElement.classList.remove("cm-dark"),t.classList.
remove("is-dark")):N(t),q(),!e&&lt&&n.setView(lt.center,lt.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>Ue(
!0));window.addEventListener("afterprint",()=>Ue(!1));function D(e){E({type:"zone",id:e}),T({..._,zone:e,stamp:z().stamp})}function fo(e){E({type:"front",id:e}),T({..._,front:e,
stamp:z().stamp})}function Ct(e){let t=Z(),n=t?.words.places.find(s=>s.id===e),o=n&&t?.zoneAt(n.at);return{..._,zones:o?
[o]:[],places:[e]}}function _t(e){E({type:"place",id:e}),T({...Ct(e),stamp:z().stamp})}function Ve(e,t){E({type:"at",id:e}),
T({..._,at:t,stamp:z().stamp})}function Je(e){return{zone:D,ground:(n,o)=>{D(n),o&&e(o)},front:fo}}var Nt="cm-incidents",mo=18,po=44,uo=2.6,$t=30,Ye=[],Bt=[],Qe=null;function ht(e){let t=Z();t&&(Bt=e,Qe!==t&&t.map.on("z\
oomend",()=>tn(t)),Qe=t,t.map.getPane(Nt)||(t.map.createPane(Nt).style.zIndex="620"),tn(t),Xe()?.key("events",Bt.length>
0))}function tn(e){for(let t of Ye)t.remove();Ye=go(e,Bt).map(t=>yo(e,t))}function go(e,t){let n=new Map,o=[];for(let s of t){
let{x:i,y:r}=e.map.project([s.at[1],s.at[0]]),[a,c]=[Math.floor(i/$t),Math.floor(r/$t)],h=[-1,0,1].flatMap(p=>[-1,0,1].flatMap(
d=>n.get(`${a+p} ${c+d}`)??[])).find(p=>Math.hypot(p.x-i,p.y-r)<$t);if(h){h.count+=s.count,h.spots.push(s);continue}let m={
at:[s.at[1],s.at[0]],count:s.count,spots:[s],x:i,y:r};o.push(m),n.set(`${a} ${c}`,[...n.get(`${a} ${c}`)??[],m])}return o}
function yo(e,t){let{at:n,count:o,spots:s}=t,i=Math.min(po,mo+uo*Math.sqrt(o-1)),r=s.length>1?e.words.legend.cluster.replace(
"{n}",String(o)):s[0].label,a=L.divIcon({html:wo(e,t,i),className:"cm-event-mark",iconSize:[i,i]}),c=L.marker(n,{icon:a,
pane:Nt,keyboard:!0,title:"",alt:r}).addTo(e.map);return c.getElement()?.setAttribute("aria-label",r),c.bindTooltip(l("d\
iv","cm-tip",r),{className:"cm-tooltip",offset:[0,-i/2],direction:"top"}),s.length>1&&e.map.getZoom()<e.map.getMaxZoom()?
c.on("click",()=>e.map.fitBounds(L.latLngBounds(s.map(h=>[h.at[1],h.at[0]])).pad(.3))):c.bindPopup(()=>bo(s),{className:"\
cm-event-popup",maxWidth:260,minWidth:180}).on("popupopen",xo),c}function xo({popup:e}){let t=e.getElement(),n=t?.closest(
".cm-stage");if(!t||!n)return;let o=n.getBoundingClientRect().top-t.getBoundingClientRect().top;o>0&&(t.style.marginBottom=
`${Number.parseFloat(getComputedStyle(t).marginBottom)-o}px`)}function wo(e,{count:t,spots:n},o){let s=o/2,i=u("svg",{width:o,
height:o,viewBox:`0 0 ${o} ${o}`,"aria-hidden":"true"});if(i.append(u("path",{d:en(s,s-1),class:"cm-event"})),t>1){let r=u(
"text",{x:s,y:s,class:"cm-event-count"});r.textContent=String(t),i.append(r)}else{let r=e.words.holders[n[0].holder]||{fill:"\
#888"},a=u("path",{d:en(s,s-4.5),class:"cm-event-inner"});a.style.fill=r.fill,i.append(a)}return i}var en=(e,t)=>`M${e},${e-
t} L${e+t},${e} L${e},${e+t} L${e-t},${e} Z`;function bo(e){let t=l("div","cm-event-details");for(let n of e){t.append(l(
"p","cm-event-label",n.label));let o=l("ul");for(let[s,i]of n.rows){let r=l("li");r.append(l("b","",s)),i&&r.append(` ${i}`),
r.dir="auto",o.append(r)}n.rest&&o.append(l("li","",n.rest)),o.children.length&&t.append(o)}return t}function B(e,t,n,o,s){let i=l("a",t);i.href="#",i.role="button",i.title=n,i.setAttribute("aria-label",n);let r=u("svg",{
viewBox:"0 0 16 16",class:"cm-icon"});return r.append(u("path",{d:o})),i.append(r),L.DomEvent.on(i,"click",L.DomEvent.stop).
on(i,"click",s),i.addEventListener("keydown",a=>{a.key===" "&&(a.preventDefault(),i.click())}),e.zoomControl.getContainer()?.
append(i),i}function nn(e,t,n){if(!document.fullscreenEnabled)return;let o=B(e,"cm-full",n.fullScreen,"M2 6V2h4m4 0h4v4m\
0 4v4h-4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():t.requestFullscreen().catch(()=>{o.hidden=
!0})}),s=()=>o.setAttribute("aria-pressed",String(!!document.fullscreenElement));document.addEventListener("fullscreench\
ange",s),s()}function on(e,t){let n=l("div","cm-insets"),o=[];for(let s of e.insets){let i=l("div","cm-inset"),r=l("div","cm-inset-ma\
p");i.append(l("div","cm-inset-name",t.insets[s.id]),r),n.append(i),o.push({holder:r,inset:s})}if(t.conference.places.length){
let s=l("div","cm-inset cm-conference");s.append(l("div","cm-inset-name",t.conference.title));for(let i of t.conference.
places){let r=l("div","cm-conference-place");r.dataset.place=i.id;let a=l("span","cm-arrow","↑");a.style.transform=`ro\
tate(${i.bearing}deg)`,a.setAttribute("aria-hidden","true"),r.append(a,l("span","",i.name),l("span","cm-far",i.distance)),
s.append(r)}n.prepend(s)}return{insets:n,maps:o}}function M(e,t,n,o){return{left:e,top:t,right:e+n,bottom:t+o}}function V(e,t){return e.left<t.right+2&&t.left<e.right+2&&
e.top<t.bottom+2&&t.top<e.bottom+2}function sn(e,t){return e.left>=t.left&&e.right<=t.right&&e.top>=t.top&&e.bottom<=t.bottom}
function ft(e){let t=e.split(" "),n=Math.ceil(t.length/2);return t.length>1?[e,`${t.slice(0,n).join(" ")}
${t.slice(n).join(" ")}`]:[e]}var P=2,vo=12e3,ko=5e3,It=-1,rn=-2,an=e=>(e*37+11)%256;function Lo(e){let t=new Int16Array(e.length/4);for(let n=0,o=0;n<
t.length;n++,o+=4)e[o+3]===0?t[n]=It:t[n]=e[o+3]===255&&e[o+1]===an(e[o])?e[o]-1:rn;return t}var mt=class{constructor(t,n,o){
this.columns=Math.max(1,Math.ceil(n.x/P)),this.rows=Math.max(1,Math.ceil(n.y/P));let s=document.createElement("canvas");
s.width=this.columns,s.height=this.rows;let i=s.getContext("2d",{willReadFrequently:!0});i.setTransform(1/P,0,0,1/P,-o.x/
P,-o.y/P),t.forEach((r,a)=>{i.fillStyle=`rgb(${a+1},${an(a+1)},0)`,i.fill(new Path2D(S(r.path).getAttribute("d")??""),"e\
venodd")}),this.index=Lo(i.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(t.length);for(let r of this.
index)r>=0&&(this.extent[r]+=P*P)}at(t,n){let o=Math.floor(t/P),s=Math.floor(n/P);return o<0||s<0||o>=this.columns||s>=this.
rows?It:this.index[s*this.columns+o]}holds(t,n){if(this.at(n.left,n.top)!==t||this.at(n.right,n.bottom)!==t)return!1;for(let o=n.
top;o<=n.bottom;o+=4)for(let s=n.left;s<=n.right;s+=4)if(this.at(s,o)!==t)return!1;return!0}hidden(t){let n=0,o=0;for(let s=t.
top;s<=t.bottom;s+=6)for(let i=t.left;i<=t.right;i+=6)n+=this.weight(this.at(i,s)),o++;return n/o}weight(t){if(t===It)return 0;
let n=t===rn?0:this.extent[t];return n>vo?.35:n>ko?1.4:4}};var So=[18,28,40,54,70,88,108,130,156,186,220,260],cn=24,Mo=6,Eo=12,Ao=110,zo=300,Oo=900,Po=90,To=3e3;function Co(e,t,n,o){
let s=(i,r,a)=>Math.sign((r.x-i.x)*(a.y-i.y)-(r.y-i.y)*(a.x-i.x));return s(e,t,n)!==s(e,t,o)&&s(n,o,e)!==s(n,o,t)}function Ht(e,t,n){
let o=n.x-t.x,s=n.y-t.y;if(Math.max(t.x,n.x)<e.left||Math.min(t.x,n.x)>e.right||Math.max(t.y,n.y)<e.top||Math.min(t.y,n.
y)>e.bottom)return!1;let i=s*(e.left-t.x),r=s*(e.right-t.x),a=o*(e.top-t.y),c=o*(e.bottom-t.y);return Math.max(a,c)>=Math.
min(i,r)&&Math.min(a,c)<=Math.max(i,r)}function _o(e,t){return t.x>=e.left-4&&t.x<=e.right+4&&t.y>=e.top-4&&t.y<=e.bottom+
4}function $o(e,t){return{x:Math.max(t.left,Math.min(e.x,t.right)),y:Math.max(t.top,Math.min(e.y,t.bottom))}}function dt(e,t,n,o,s){
let i=[];for(let r of So)for(let a=0;a<cn;a++){let c=2*Math.PI*a/cn,f=t.x+Math.cos(c)*(r+o/2),h=t.y+Math.sin(c)*(r+s/2),
m=M(f-o/2,h-s/2,o,s);if(!e.free(m))continue;let p=$o(t,m),d=Math.hypot(p.x-t.x,p.y-t.y),x=e.taken.filter(b=>!_o(b,t)&&Ht(
b,t,p)).length,w=d+d*d/Po;i.push({form:n,box:m,wide:No(m),end:p,cost:w+Ao*e.ground.hidden(m)+zo*x})}return i}function No(e){
return M(e.left-4,e.top-4,e.right-e.left+8,e.bottom-e.top+8)}function Bo(e,t){if(V(e.chosen.box,t.chosen.box))return 1/0;
let n=[Co(e.spot,e.chosen.end,t.spot,t.chosen.end),Ht(e.chosen.wide,t.spot,t.chosen.end),Ht(t.chosen.wide,e.spot,e.chosen.
end)];return Oo*n.filter(Boolean).length}function Io(e,t){let n=null,o=1/0;for(let s of e.room){if(s.cost>=o)break;let i=s.
cost;for(let r of t){if(i>=o)break;r.chosen&&(i+=Bo({spot:e.spot,chosen:s},{spot:r.spot,chosen:r.chosen}))}i<o&&(n=s,o=i)}
return e.chosen=n,o}function Ho(e){let t=[e,e.slice().sort((n,o)=>n.room.length-o.room.length)];for(let n=1;n<Math.min(Eo,
e.length);n++){let o=e.slice(n).concat(e.slice(0,n));t.push(n%2?o.reverse():o)}return t}function ln(e){let t=[],n=1/0;for(let o of Ho(
e)){for(let i of e)i.chosen=null;let s=1/0;for(let i=0;i<Mo;i++){let r=s;s=0;for(let a of o)s+=Math.min(To,Io(a,o.filter(
c=>c!==a&&c.chosen)));if(s===r)break}s<n&&(n=s,t=e.map(i=>i.chosen))}e.forEach((o,s)=>{o.chosen=t[s]})}function Ro({options:e},t){let n=e.most?.()??t.length;if(t.length<=n)return t;let o=e.foremost?.()??[],s=r=>(r.right-r.left)*
(r.bottom-r.top),i=([r,a])=>(o.includes(r.holding.zone)?1e12:r.zone.silent?0:1e9)+s(a);return t.slice().sort((r,a)=>i(a)-
i(r)).slice(0,n)}function hn(e,t){let n=Ro(e,t).map(([o,s])=>{let r=Math.min(s.right-s.left,s.bottom-s.top)<et?{x:(s.left+
s.right)/2,y:(s.top+s.bottom)/2}:e.at(o.holding.label_spots[0]),a=Fo(e,o),c=ft(o.zone.label).flatMap(h=>{a.textContent=h;
let[m,p]=e.sized(`callout${h}`,a);return dt(e,r,h,m,p)});return{element:a,spot:r,room:c.sort((h,m)=>h.cost-m.cost),chosen:null}});
Rt(e,n);for(let{element:o,chosen:s}of n)s&&(o.textContent=s.form)}function Rt(e,t){ln(t);for(let{element:n,spot:o,chosen:s}of t){
if(!s){n.remove();continue}e.put(n,s.box),Zo(e,o,s.end)}}function Fo(e,t){let n=l("button","cm-label cm-callout",t.zone.
label);return n.type="button",n.dataset.zone=t.holding.zone,n.setAttribute("aria-label",t.aria),n.style.setProperty("--h\
older",t.holder.fill),n.style.setProperty("--holder-dark",t.holder.dark),n.addEventListener("click",o=>{o.stopPropagation(),
e.options.choose(t.holding.zone)}),n}function Zo(e,t,n){let o=Math.min(t.x,n.x)-3,s=Math.min(t.y,n.y)-3,i={width:Math.abs(
t.x-n.x)+6,height:Math.abs(t.y-n.y)+6},r=u("svg",{class:"cm-leader",...i,"aria-hidden":"true"});r.style.transform=`trans\
late(${o+e.origin.x}px,${s+e.origin.y}px)`;let a=u("line",{x1:t.x-o,y1:t.y-s,x2:n.x-o,y2:n.y-s});r.append(a,u("circle",{
cx:t.x-o,cy:t.y-s,r:2})),e.root.prepend(r);let c=Math.ceil(Math.hypot(n.x-t.x,n.y-t.y)/5);for(let f=0;f<=c;f++){let h=t.
x+(n.x-t.x)*f/Math.max(1,c),m=t.y+(n.y-t.y)*f/Math.max(1,c);e.taken.push(M(h-1,m-1,2,2))}}var Do=26,Wo=300;function Go(e){let t=Math.ceil(e.length/Do),n=Math.ceil(e.length/t)+2;return e.split(" ").reduce((o,s)=>{
let i=o.at(-1);return i===void 0||i.length+s.length>=n?o.push(s):o[o.length-1]=`${i} ${s}`,o},[]).join(`
`)}function fn(e,t){let n=t.map(({at:o,text:s})=>{let i=Go(s),r=l("div","cm-label cm-remark",i),[a,c]=e.sized(`remark${i}`,
r),f=e.at(o),m=dt(e,f,i,a,c).map(d=>({...d,cost:d.cost+Wo*e.ground.hidden(d.box)})).sort((d,x)=>d.cost-x.cost);return{element:r,
spot:f,room:m,chosen:null}});Rt(e,n)}var Xo=3;function dn(e,t){let n=[],o=new Set;t.forEach((s,i)=>{if(o.has(s.holding.zone))return;o.add(s.holding.zone);let r=Ko(
e,s);if(!r)return;(Math.min(r.right-r.left,r.bottom-r.top)<et||!jo(e,s,i,r))&&n.push([s,r])}),hn(e,n)}function Ko(e,t){let n=t.
path.getBounds(),o=e.map.latLngToContainerPoint(n.getNorthWest()),s=e.map.latLngToContainerPoint(n.getSouthEast());return s.
x<0||s.y<0||o.x>e.view.right||o.y>e.view.bottom?null:{left:o.x,top:o.y,right:s.x,bottom:s.y}}function jo(e,t,n,o){let s=t.
zone.label.split(" ");if(o.right-o.left<Xo*Math.max(...s.map(a=>a.length)))return!1;let i=ft(t.zone.label),r=t.holding.label_spots.
map(a=>e.at(a));return[""," is-small"].some(a=>i.some(c=>mn(e,t,n,c+a,c,a,r))||i.some(c=>mn(e,t,n,c+a,c,a,qo(e,o,r[0]))))}
function qo(e,t,n){let o=[],s=Math.max(5,Math.ceil((t.right-t.left)/40));for(let i=Math.max(t.left,0);i<Math.min(t.right,
e.view.right);i+=s)for(let r=Math.max(t.top,0);r<Math.min(t.bottom,e.view.bottom);r+=s)o.push({x:i,y:r,far:Math.hypot(i-
n.x,r-n.y)});return o.sort((i,r)=>i.far-r.far)}function mn(e,t,n,o,s,i,r){let a=l("div",`cm-label cm-zone-name${i}`,s);a.
dataset.zone=t.holding.zone,a.style.setProperty("--holder-dark",t.holder.dark),a.style.setProperty("--holder-light",t.holder.
light);let[c,f]=e.sized(`zone${o}`,a);for(let h of r){let m=M(h.x-c/2,h.y-f/2,c,f);if(e.ground.holds(n,m)&&e.free(m))return e.
put(a,m),!0}return a.remove(),!1}var Uo={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},W=class{constructor(t,n){this.map=t,this.options=n,this.
root=l("div","cm-label-layer leaflet-zoom-hide"),t.getPane("cm-labels")?.append(this.root),this.sizes=new Map,this.scene=
null,this.first=null,this.taken=[],this.view=M(0,0,0,0),this.origin=L.point(0,0),this.ground=null,this.begun=!1,t.on("zo\
omstart",()=>{this.root.replaceChildren(),this.scene=null}),t.on("resize",()=>{this.sizes.clear(),this.scene=null});let o=()=>queueMicrotask(
()=>{this.begun&&this.items().length&&this.place()});t.on("moveend resize",o)}sized(t,n){this.root.append(n);let o=this.
sizes.get(t)??[Math.ceil(n.offsetWidth),Math.ceil(n.offsetHeight)];return this.sizes.set(t,o),o}place(){this.begun=!0;let t=this.
items(),n=this.options.obstacles().map(i=>this.fromScreen(i)),o=this.map.zoomControl?.getContainer(),s=JSON.stringify([[
o?.offsetWidth,o?.offsetHeight],this.map.getZoom(),this.map.getCenter(),this.map.getSize(),n,this.options.lit(),this.options.
foremost?.(),this.options.unnamed?.()]);(s!==this.scene||t[0].path!==this.first)&&this.placeAll(t,n),this.scene=s,this.first=
t[0].path,this.mark()}mark(){for(let t of k(this.root,".cm-callout")){let n=t.dataset.zone===this.options.selected();t.classList.
toggle("is-selected",n),t.setAttribute("aria-pressed",String(n))}}items(){let t=this.options.ground??this.options.zones;
return t?t():[]}placeAll(t,n){this.root.replaceChildren(),this.origin=this.map.containerPointToLayerPoint([0,0]);let o=this.
map.getSize();this.view=M(2,2,o.x-4,o.y-4),this.taken=n;let s=this.map.zoomControl?.getContainer();s&&this.taken.push(this.
fromScreen(s.getBoundingClientRect())),this.ground=new mt(t,o,this.origin);for(let r of this.options.lit())this.placePoint(
r,"is-lit",!0);for(let r of this.options.places)r.rank==="capital"&&this.placePoint(r);this.options.zones&&!this.options.
unnamed?.()&&dn(this,t);let i=this.map.getZoom()-this.options.homeZoom();for(let r of jt.slice(1))if(!(i+.01<Uo[r]-(this.
options.eager||0)))for(let a of this.options.places)a.rank===r&&this.placePoint(a);fn(this,this.options.remarks?.()??[]);
for(let r of this.options.areas)this.placeArea(r)}fromScreen(t){let n=this.map.getContainer().getBoundingClientRect();return M(
t.left-n.left,t.top-n.top,t.width,t.height)}free(t){return sn(t,this.view)&&!this.taken.some(n=>V(t,n))}put(t,n){this.taken.
push(n),t.style.transform=`translate(${Math.round(n.left+this.origin.x)}px,${Math.round(n.top+this.origin.y)}px)`}at(t){
return this.map.latLngToContainerPoint([t[1],t[0]])}placePoint(t,n="",o=!1){let s=this.at(t.at);if(s.x<4||s.y<4||s.x>this.
view.right||s.y>this.view.bottom)return;let i=M(s.x-3,s.y-3,6,6);if(this.taken.some(w=>V(i,w))&&!o)return;let r=this.target(
t,`cm-label cm-place rank-${t.rank} ${n}`,t.name),[a,c]=this.sized(t.rank+n+t.name,r),f=[[7,-c/2],[-7-a,-c/2]];this.options.
mirrored&&f.reverse();let m=[...f,[-a/2,-7-c],[-a/2,7],[5,-c-3],[5,3],[-a-5,-c-3],[-a-5,3]].map(([w,b])=>M(s.x+w,s.y+b,a,
c)).filter(w=>this.free(w)),p=this.ground.at(s.x,s.y),d=m.find(w=>this.ground.holds(p,w))||m[0];if(!d&&(r.remove(),!o))return;
let x=this.target(t,`cm-dot rank-${t.rank} ${n}`);this.root.append(x),this.taken.push(i),x.style.transform=`translate(${Math.
round(s.x+this.origin.x)}px,${Math.round(s.y+this.origin.y)}px)`,d&&this.put(r,d)}target({id:t},n,o=""){let s=l("div",n,
o);return s.dataset.place=t,s.addEventListener("click",i=>{i.stopPropagation(),this.options.choosePlace(t)}),s}placeArea(t){
let n=l("div",`cm-label cm-area ${t.kind}`,t.name),[o,s]=this.sized(`area${t.name}`,n),i=this.at(t.at),r=M(i.x-o/2,i.y-s/
2,o,s);this.free(r)?this.put(n,r):n.remove()}};function pn(e,t,n,o,s){let i={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,doubleClickZoom:!1,boxZoom:!1,
keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},r=L.map(e,i),[a,c,f,h]=t.bounds,m=()=>r.fitBounds(
[[c,a],[h,f]],{animate:!1});m();let p=new R(r,`cm-${t.id}-`,n,o);p.drawBasemap(n);let d=new W(r,{places:o.places,zones:null,
areas:[],homeZoom:()=>r.getZoom(),eager:1,choose:s.zone,choosePlace:s.place,lit:()=>[],selected:()=>null,mirrored:o.direction===
"rtl",obstacles:()=>[],ground:()=>p.items});return{canvas:p,labels:d,fit(){r.invalidateSize({animate:!1}),m(),d.place()}}}var J=20,Y=12,un=(e="")=>u("svg",{class:`cm-swatch ${e}`,viewBox:`0 0 ${J} ${Y}`,"aria-hidden":"true"});function Ft(e,t,n){
let o=un("is-ground"),s=J/e.length;if(e.forEach(({fill:r,pale:a},c)=>{let f=u("rect",{x:c*s,y:0,width:s,height:Y,class:`\
cm-swatch-fill${a?" is-pale":""}`});f.style.fill=r,o.append(f)}),n){let r=u("rect",{x:0,y:0,width:J,height:Y,class:"cm-h\
atch"});r.style.fill=`url(#${n})`,o.append(r)}let i=u("rect",{x:.5,y:.5,width:J-1,height:Y-1,class:"cm-swatch-edge"});return i.
style.stroke=t,o.append(i),o}function gn(e){let t=u("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-hidden":"\
true"});return t.append(u("path",{d:"M0,6 H30",class:`cm-front basis-${e}`})),t}function G(...e){let t=un();return t.append(
...e),t}var yn=()=>G(u("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,opacity:.32}),u("path",{d:"M0,6 H20",class:"\
cm-front basis-source"})),Zt=()=>G(u("circle",{cx:10,cy:6,r:4,class:"cm-point agrees"})),xn=()=>G(u("path",{d:"M6,2 L14,\
10 M6,10 L14,2",class:"cm-point differs"})),wn=()=>G(u("path",{d:"M1,6 H19",class:"cm-was-halo"}),u("path",{d:"M1,6 H19",
class:"cm-was"})),bn=()=>G(u("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),vn=()=>G(u("rect",{x:.5,y:.5,
width:J-1,height:Y-1,class:"cm-change"}));function kn(e,t,n){let o=[];t.plain&&o.push({fill:e.fill,pale:!1}),t.pale&&o.push(
{fill:e.fill,pale:!0});let s=e.pattern!=="none"?n+t.controller:null;return Ft(o,t.shared?H.ink:e.dark,t.shared?`${n}shar\
ed`:s)}var Vo=3;function I(e,t,n=""){let o=l("div",`cm-legend-item ${n}`);return o.append(e,l("span","",t)),o}function Jo(e,t){
let n=new Map;for(let o of[!1,!0])for(let s of t.legend.holders)for(let i of e.holdings){if(i.controller!==s||i.shared!==
o)continue;let r=`${s} ${o}`,a=n.get(r)??{controller:s,shared:o,plain:!1,pale:!1};a[t.zones[i.zone].silent?"pale":"plain"]=
!0,n.set(r,a)}return Array.from(n.values())}var pt=class{constructor(t,n,o){this.words=t,this.prefix=n,this.wishes=o,this.
chosen=new Set,this.listed="",this.holders=l("div","cm-legend-holders"),this.holders.setAttribute("role","group"),this.holders.
setAttribute("aria-label",t.legend.filter),this.lines=l("div","cm-legend-lines"),this.extras=l("div","cm-legend-lines"),
this.element=l("div","cm-legend"),this.element.append(l("div","cm-legend-head",t.legend.title),this.holders,l("div","cm-\
legend-head",t.legend.basis),this.lines,this.extras),this.keys={change:I(vn(),t.legend.change,"cm-key-change"),outline:I(
wn(),t.legend.outline),events:I(bn(),t.legend.events)};for(let i of Object.values(this.keys))i.hidden=!0;let s=l("div","\
cm-legend-marks");s.append(I(Zt(),t.legend.agrees),I(xn(),t.legend.differs)),this.extras.append(...Object.values(this.keys),
this.toggle("cm-toggle-bands",[yn(),t.legend.band],o.bands),this.toggle("cm-toggle-points",[Zt(),t.legend.points],o.points),
s)}toggle(t,n,o){let s=l("label",`cm-legend-toggle ${t}`),i=l("input");return i.type="checkbox",i.addEventListener("chan\
ge",()=>{this.element.classList.toggle(`has-${t}`,i.checked),o(i.checked)}),s.append(i,...n),s}show(t){let{words:n}=this,
o=Jo(t,n),s=new Set(t.fronts.map(({basis:h})=>h)),i=n.legend.lines.filter(({basis:h})=>s.has(h)),r=this.paleFills(t),a=JSON.
stringify([o,i,r]);if(a===this.listed)return;this.listed=a;let c=new Set(o.map(({controller:h})=>h)),f=Array.from(this.chosen).
filter(h=>!c.has(h));for(let h of f)this.chosen.delete(h);this.holders.replaceChildren(...o.map(h=>this.holder(h))),this.
lines.replaceChildren(...i.map(({basis:h,text:m})=>I(gn(h),m)),...this.silent(r)),f.length&&this.wishes.filter(this.chosen)}holder(t){
let{legend:n,holders:o}=this.words,s=o[t.controller],i=l("button",`cm-legend-item${t.shared?" is-wide":""}`);i.type="but\
ton",i.dataset.holder=t.controller,i.title=n.filter,i.setAttribute("aria-pressed",String(this.chosen.has(t.controller)));
let r=t.shared?n.shared.replace("{holder}",()=>s.label):s.label;return i.append(kn(s,t,this.prefix),l("span","",r)),i.addEventListener(
"click",()=>{this.chosen.delete(t.controller)||this.chosen.add(t.controller);for(let a of this.holders.querySelectorAll(
"button"))a.setAttribute("aria-pressed",String(this.chosen.has(a.dataset.holder??"")));this.wishes.filter(this.chosen)}),
i}paleFills(t){let n=t.holdings.filter(({zone:o})=>this.words.zones[o].silent).sort((o,s)=>s.km2-o.km2);return Array.from(
new Set(n.map(({controller:o})=>this.words.holders[o].fill))).slice(0,Vo)}silent(t){if(!t.length)return[];let n=t.map(o=>({
fill:o,pale:!0}));return[I(Ft(n,H.ink,null),this.words.legend.silent)]}key(t,n){this.keys[t].hidden=!n}changed(t){let[n]=t?.
handovers??[];this.key("change",!!n);let o=this.keys.change.querySelector(".cm-change");n&&(o.style.fill=`url(#${xt(this.
prefix,n)})`)}};var Yo=6371.0088,Qo=10;function ts(e){let t=s=>Math.sin(s*Math.PI/360)**2,n=s=>Math.cos(s*Math.PI/180),o=0;return e.reduce(
([s,i],[r,a])=>(o+=2*Yo*Math.asin(Math.sqrt(Math.min(1,t(a-i)+n(a)*n(i)*t(r-s)))),[r,a]),e[0]),o}function es(e,{locale:t,
measured:n}){return n.replace("{km}",e.toLocaleString(t,{maximumFractionDigits:e<Qo?1:0}))}function Ln(e,t,n,o){let s=e.
getContainer(),i=l("output","cm-measured");s.after(i);let r=e.dragging,a={renderer:t,pane:"cm-points",className:"cm-meas\
ure",interactive:!1},c=L.layerGroup().addTo(e),f=null;function h(d){f=d,m.setAttribute("aria-pressed",String(!!d)),s.classList.
toggle("is-measuring",!!d),c.clearLayers();let x=d??[];for(let b of x)c.addLayer(L.circleMarker(b,{...a,radius:3}));x.length>
1&&c.addLayer(L.polyline(x,a));let w=x.length>1?es(ts(x.map(({lng:b,lat:Wt})=>[b,Wt])),n):n.measureHint;i.textContent=d&&
w,o()}let m=B(e,"cm-ruler",n.measure,"M1 5h14v6H1zm3.5 0v3M8 5v3m3.5-3v3",()=>h(f?null:[]));m.setAttribute("aria-pressed",
"false");let p=d=>{let x=!(d instanceof KeyboardEvent)||d.key==="Enter"||d.key===" ";!f||!x||d.target.closest(".leaflet-\
control")||(d.stopImmediatePropagation(),d instanceof KeyboardEvent?(d.preventDefault(),h([...f,e.getCenter()])):d.type===
"click"&&!r.moved()&&h([...f,e.mouseEventToLatLng(d)]))};for(let d of["click","dblclick","keydown"])s.addEventListener(d,
p,!0);return document.addEventListener("keydown",({key:d})=>{f&&d==="Escape"&&h(null)}),i}var ns=({lng:e,lat:t})=>`${e.toFixed(3)}_${t.toFixed(3)}`,ut=class{constructor(t,n,o){this.map=t,this.choose=o,this.mark=
null,this.latlng=t.getCenter();let s=this.button(n.pointOffer);this.under=this.button(n.pointOffer),this.under.hidden=!0,
this.popup=L.popup({className:"cm-offer",closeButton:!1,autoPan:!1,offset:[0,-2]}).setContent(s);let i=t.getContainer();
i.setAttribute("role","group"),i.setAttribute("aria-label",n.mapKeys),i.addEventListener("keydown",r=>{r.key!=="Enter"||
r.target!==i||(r.preventDefault(),this.latlng=t.getCenter(),this.take())})}button(t){let n=l("button","cm-offer-button",
t);return n.type="button",n.addEventListener("click",()=>this.take()),n}offer(t){this.latlng=t,this.map.getContainer().closest(
".is-narrow")?this.under.hidden=!1:this.popup.setLatLng(t).openOn(this.map)}take(){this.close();let{lng:t,lat:n}=this.latlng;
this.choose(ns(this.latlng),[Number(t.toFixed(3)),Number(n.toFixed(3))])}close(){this.popup.close(),this.under.hidden=!0}show(t,n){
if(this.close(),this.mark&&this.mark.remove(),this.mark=null,!t)return;let o={renderer:n,pane:"cm-points",radius:8,className:"\
cm-spot",interactive:!1};this.mark=L.circleMarker([t[1],t[0]],o).addTo(this.map)}};var Sn=.04,Dt={"cm-earlier":405,"cm-earlier-lines":421},os=["cm-zones","cm-bands","cm-hits","cm-fronts"],ss="M8 1v14M5 5\
 2 8l3 3m6-6 3 3-3 3";function is({x:e,y:t},n,o,s){let[i,r]=[e+(s?o:0)*n.x,e+(s?1:o)*n.x],[a,c]=[t,t+n.y];return`polygon\
(${i}px ${a}px, ${r}px ${a}px, ${r}px ${c}px, ${i}px ${c}px)`}var gt=class{constructor(t,n,o,s,i){this.canvas=t,this.map=
t.map,this.words=o,this.dress=s,this.changed=i,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.button=
B(this.map,"cm-swiper",o.swipe,ss,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed","false"),this.button.
hidden=!0,this.days=[l("span","cm-swipe-day"),l("span","cm-swipe-day")],this.divider=l("div","cm-divider"),this.divider.
append(...this.days),this.divider.tabIndex=0;for(let[r,a]of Object.entries({role:"slider","aria-label":o.swipe,"aria-val\
uemin":"0","aria-valuemax":"100"}))this.divider.setAttribute(r,a);this.divider.hidden=!0,n.append(this.divider),this.divider.
addEventListener("pointerdown",r=>this.divider.setPointerCapture(r.pointerId)),this.divider.addEventListener("pointermov\
e",r=>{if(!this.divider.hasPointerCapture(r.pointerId))return;let{left:a,width:c}=n.getBoundingClientRect();this.move((r.
clientX-a)/c)}),this.divider.addEventListener("keydown",r=>{let a={ArrowLeft:-Sn,ArrowRight:Sn,Home:-1,End:1}[r.key];a&&
(r.preventDefault(),this.move(this.at+a))}),this.map.on("move zoomend resize",()=>this.cut())}async follow(t,n){this.later=
t,this.load=n,this.on&&await this.turn(!!n),this.button.hidden!==!n&&(this.button.hidden=!n,this.on||this.changed(null))}async turn(t){
let{load:n}=this;this.on=t;let o=t&&n?await n():null;if(!(n!==this.load||t!==this.on)){for(let s of this.layers)s.remove();
this.layers=o?this.draw(o):[],this.canvas.earlier=o?this.canvas.earlier:[],this.button.setAttribute("aria-pressed",String(
t)),this.divider.hidden=!t,this.days[0].textContent=o?.labels[this.words.language]??"",this.days[1].textContent=this.later,
this.cut(),this.changed(o)}}draw(t){let{map:n,canvas:o}=this,[s,i]=Object.entries(Dt).map(([m,p])=>{let d=n.getPane(m)??
n.createPane(m);return d.style.zIndex=String(p),m!=="cm-earlier"&&(d.style.pointerEvents="none"),o.renderers[m]??=L.svg(
{pane:m,padding:.3}),o.renderers[m]}),r=o.ground.toGeoJSON().geometry,a=O(n,r,"cm-ground","cm-earlier",s,!1),{items:c,layers:f}=nt(
n,s,t,this.words,"cm-e-","cm-earlier");for(let m of c)this.dress(m);o.earlier=c;let h=t.fronts.map(({geometry:m,basis:p})=>O(
n,m,`cm-front basis-${p}`,"cm-earlier-lines",i,!1));return[a,...f,...h,O(n,r,"cm-border","cm-earlier-lines",i,!1)]}move(t){
this.at=Math.min(1,Math.max(0,t)),this.cut()}cut(){let{map:t,at:n}=this,o=t.getSize(),s=this.on&&this.layers.length>0;this.
divider.style.left=`${n*100}%`,this.divider.setAttribute("aria-valuenow",String(Math.round(n*100)));let i=t.containerPointToLayerPoint(
[0,0]),r=this.words.direction==="rtl";for(let a of[...Object.keys(Dt),...os]){let c=t.getPane(a);if(!c)continue;let f=a in
Dt===r;c.style.clipPath=s?is(i,o,n,f):""}}};function Mn(e){let t=e.toString().replaceAll("%2C",",");return t&&`?${t}`}var rs=.05,En=3;function as(e){let t=(e??"").split(","),[n,o,s]=t.map(Number);return!(t.length===3&&t.every(r=>/^-?\d{1,3}(\.\d{1,6})?$/.
test(r)))||Math.abs(n)>85||Math.abs(o)>180||s<0?null:{center:[n,o],zoom:s}}var cs=({lat:e,lng:t},n)=>[e.toFixed(En),t.toFixed(
En),n.toFixed(2)].join(","),yt=class{constructor(t,n){this.map=t,this.layOut=n,this.homeZoom=t.getZoom(),this.ready=!1}goHome(){
let{map:t}=this;this.ready=!1,t.setMinZoom(0),t.setMaxBounds(void 0),this.layOut(),this.homeZoom=t.getZoom(),t.setMinZoom(
this.homeZoom),t.setMaxZoom(Math.max(Kt,this.homeZoom)),t.setMaxBounds(t.getBounds()),this.ready=!0}refit(){let{map:t}=this,
n=this.isHome()?null:{center:t.getCenter(),zoom:t.getZoom()};this.goHome(),n&&t.setView(n.center,n.zoom,{animate:!1})}isHome(){
return this.map.getZoom()<this.homeZoom+rs}keep(){let t=A(),n=as(new URLSearchParams(t.location.search).get(X));n&&this.
map.setView(n.center,n.zoom,{animate:!1}),this.map.on("moveend asked",()=>this.note()),t.addEventListener("popstate",()=>this.
note())}note(){if(!this.ready)return;let t=A(),n=new URLSearchParams(t.location.search),o=n.get(X),s=this.isHome()?null:
cs(this.map.getCenter(),this.map.getZoom());o!==s&&(s?n.set(X,s):n.delete(X),t.history.replaceState(t.history.state,"",t.
location.pathname+Mn(n)+t.location.hash))}};function Q(e){return typeof e=="string"?fetch(e).then(t=>{if(!t.ok)throw new Error(e);return t.json()}):Promise.resolve(
e)}var An=()=>new Promise(e=>{document.hidden?e():requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(e)))});
function zn(e,t){let n=e.frame.clientWidth,o=e.stage.clientHeight;new ResizeObserver(()=>{if(!e.frame.clientWidth)return;
let s=e.frame.classList.contains("is-narrow"),i=Math.abs(e.frame.clientWidth-n)<2&&(s||Math.abs(e.stage.clientHeight-o)<
2);n=e.frame.clientWidth,o=e.stage.clientHeight,i||t(),!i&&e.stage.clientHeight!==o&&t()}).observe(e.frame)}var ls=24,hs=3,fs=1.4;async function On(e,t){e.attributionControl&&e.attributionControl.remove();let n=typeof t.day=="st\
ring"?t.day:"",o=n.slice(0,n.lastIndexOf("/")+1),[s,i,r]=await Promise.all([Q(t.base),Q(t.day),Q(t.words),qe()]),{drawn:a,
view:c,finish:f}=ms(e,s,r);_e(a,t.find??(h=>Q(o+h)),n.slice(o.length)||null),ds(a,i,c),await An(),f(i),t.events&&ht(t.events),
E({type:"ready"}),Ne()}function ms(e,t,n){let o=ue(e.getContainer(),n);N(o.frame);let s=new R(e,"cm-p-",t,n),i=y=>o.frame.
classList.toggle("has-bands",y),r=new pt(n,"cm-p-",{bands:i,points:He,filter:Be}),a=r.element,{insets:c,maps:f}=on(t,n);
xe(e,o.foot,n),we(e,n),be(e,o,n);let h=new W(e,{places:n.places,zones:()=>s.items.slice().sort((y,C)=>C.holding.km2-y.holding.
km2),unnamed:()=>s.earlier.length>0,areas:n.areaNames,homeZoom:()=>m.homeZoom,choose:D,choosePlace:_t,mirrored:n.direction===
"rtl",lit:()=>n.places.filter(y=>z().places.includes(y.id)),selected:()=>z().zone,most:()=>F(b)?hs:ls,foremost:()=>F(b)?
[z().zone,...z().zones]:[z().zone],remarks:()=>b.main&&!s.earlier.length&&m.isHome()&&!o.frame.classList.contains("is-na\
rrow")?n.remarks:[],obstacles:()=>[a,x,...k(c,":scope > *")].filter(y=>o.stage.contains(y)&&y.offsetParent).map(y=>y.getBoundingClientRect())}),
m=new yt(e,()=>{let y=()=>e.containerPointToLayerPoint([0,0]);ye(o,e,t.bounds,a,c,C=>s.covers(h.fromScreen(C),y()))}),p=()=>{
for(let y of b.insets)y.fit();K(o.frame)},d=()=>{m.goHome(),p()};B(e,"cm-home",n.wholeCountry,"M3 3h10v10H3z",()=>{m.goHome(),
m.note()}),nn(e,o.frame,n);let x=Ln(e,s.renderers["cm-points"],n,()=>h.place());Gt(e,o.stage,n);let w=new ut(e,n,Ve),b={
map:e,parts:o,canvas:s,words:n,insets:[],labels:h,legend:r,day:null,shownDay:null,swipe:new gt(s,o.stage,n,y=>s.dress(y,
D,!1),y=>Re(b,y)),main:!1,statements:{},points:[],pointsFile:null,acts:Je(y=>w.offer(y)),spot:w,chosen:ce(o,n,w.under,()=>s.
items,p),finished:!1,named:"",refit:d,homeZoom:()=>m.homeZoom};return e.on("moveend",()=>{let y=e.getZoom()>m.homeZoom+fs&&
!o.frame.classList.contains("is-narrow");c.classList.toggle("is-needless",y)}),{drawn:b,view:m,finish:y=>{e.getSize().x!==
e.getContainer().clientWidth&&m.goHome(),s.drawBasemap(t),b.insets=f.map(({holder:C,inset:Pn})=>pn(C,Pn,t,n,{zone:D,place:_t}));
for(let C of b.insets)C.canvas.show(y,b.acts.zone,b.acts.front,!1);p(),h.place(),$e(b),m.keep(),zn(o,()=>{m.refit(),p()})}}}
function ds(e,t,n){st(e.parts,e.words,t),e.legend.show(t),e.chosen.show("",null),n.goHome(),Pt(e,t),K(e.parts.frame)}window.ControlMap={apply:e=>{T(e),U()?.fire("asked")},day:Ge,fly:We,flyToNext:Ee,hover:Ie,light:De,lookOfPlace:Ct,mainCanvas:Z,
map:U,pageTurned:Tt,refit:q,showIncidents:ht,stamp:ct,start:On};})();
