"use strict";(()=>{var Dr="http://www.w3.org/2000/svg";function d(e,t,n){let o=document.createElement(e);return t&&(o.className=t),n!==void 0&&
(o.textContent=n),o}function y(e,t={}){let n=document.createElementNS(Dr,e);for(let[o,s]of Object.entries(t))n.setAttribute(
o,String(s));return n}function b(e,t){let n=e.querySelector(t);if(!n)throw new Error(`The page has no ${t}`);return n}function w(e,t){
return Array.from(e.querySelectorAll(t),n=>n)}function K(e,t){let{target:n}=e;return n&&"closest"in n?n.closest(t):null}var F={zone:null,front:null,at:null,zones:[],places:[]};var Ht=()=>window.matchMedia("(hover: none)").matches,Wr=2400,jr=12,Zr=()=>/Mac|iP(hone|ad)/.test(navigator.platform)?"⌘":
"Ctrl";function Kr(e){let t=d("div","cm-hint");t.setAttribute("aria-hidden","true"),e.append(t);let n=!1;return o=>{n||(n=
!0,t.textContent=o,t.classList.add("is-shown"),setTimeout(()=>t.classList.remove("is-shown"),Wr))}}function Gr(e,t){e.dragging.
disable(),t.addEventListener("pointerdown",({pointerType:n})=>{n==="mouse"&&e.dragging.enable()},{capture:!0});for(let n of[
"pointerup","pointercancel"])document.addEventListener(n,()=>setTimeout(()=>e.dragging.disable()))}function An(e,t,n){let o=Kr(
t),s=e.getContainer();s.addEventListener("wheel",i=>{i.ctrlKey||i.metaKey||(i.stopImmediatePropagation(),o(n.wheelHint.replace(
"{button}",Zr())))},{capture:!0,passive:!0}),navigator.maxTouchPoints>0&&Gr(e,s);let r=null;s.addEventListener("touchsta\
rt",({touches:i})=>{r=i.length===1?i[0].clientY:null},{passive:!0}),s.addEventListener("touchmove",({touches:i})=>{r!==null&&
i.length===1&&Math.abs(i[0].clientY-r)>jr&&o(n.touchHint)},{passive:!0})}var Tn={أ:"ا",إ:"ا",آ:"ا",ٱ:"ا",ى:"ي",ؤ:"و",ئ:"ي",ة:"ه"},zn=["zone","annotation","place","front","at","a\
ctor"],Bt=9,Cn={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",dots:""},"counter-diagonal":{
lines:"M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5\
,-1 l2,2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}},Pn=.05,gt=.5,$n=13,_n="ـ'’‘\
`´ʼʿʾ-";var Nn=["capital","seat","town","base","crossing","village"],G={equal:0,same_name:.5,same_loosely:.7,begins:1,begins_alike:1.5,
word_begins:2,mistakes:3,mistakes_and_unfinished:3.25,not_found:100,most_mistakes:[0,0,0,.5,1,1.5,2],nearest_mistakes:.4,
least_letters:3,half_a_mistake:.5,nearest:5},rt={fill:"#c9c6bd",ink:"#4a4a4a"},N={articles:"ad adh al an ar as ash at at\
h az ed el en er es esh et ez il ul ال",rules:[["ء",""],["ڤ","ف"],["پ","ب"],["گ","غ"],["چ","ج"],["ی","ي"],[
"ک","ك"],["ديموقر","ديمقر"],["اميرك","امريك"],["مليش","ميليش"],["ه$","ا"],["^(sch|ch)",
"sh"],["tch","ch"],["dj","j"],["gh","g"],["kh","x"],["ph","f"],["th","t"],["tz","ts"],["n(?=b)","m"],["ck|q","k"],["h$",
""],["oo|ou|uu|(?:aw|ow|au|ao)(?![aeiouy])","u"],["o","u"],["ee|ii|(?:ai|ei|ay|ey|aiy|eiy)(?![aeiouy])","i"],["([aeiu])i\
(?=[aeu])","$1y"],["([^aeiouy])y(?![aeiou])","$1i"],["([^aeiouyw])uw?(?=[aei])","$1w"],["([^aeiouyw])(?:iy+|i|y)(?=[aeu]\
)","$1iy"]],loose:[["^[وبلك]?ال(?=..)",""],["^ا(?=...)",""],["^(?:al|el|ar|as|ash|ad|an|at|az|ed|es|ez)(?=[^aeiou\
].{3})",""]],either:[["dh",["d","z"]],["e",["a","i"]]],near:["ضظ","ذدز","ثتط","صس","قكغ","حهخ","اعه",
"اي","يو","شس","aeiuy","uw","kxg","hx","dzj","td","sz","bp","fv","gj","mn"],slight:"اويهعaeiuyhw",ranks:"air \
airport base camp city countryside crossing district facility garrison governorate governorates naval of province provin\
ces suburb town village اطراف الجويه العاصمه العسكري بلدتي بلده حي ريف قاعده قريه قضاء محافظتي محافظه محيط مخيم مدينتي م\
دينه مطار معبر من منطقه ناحيه ولايه",most_keys:32},Ft=24,Y="view";function Q(e,t,n){let o=!1;for(let s=0;s+1<e.length;s++){let[r,i]=e[s],[a,c]=e[s+1];i>n!=c>n&&t<r+(a-r)*(n-i)/(c-i)&&(o=
!o)}return o}function Dt(e,[t,n]){return(e.type==="Polygon"?[e.coordinates]:e.coordinates).some(([s,...r])=>Q(s,t,n)&&!r.
some(i=>Q(i,t,n)))}var Le=(e,{from:t,to:n})=>`${e}from-${t}-to-${n}`;function qr(e,t,n,o){let s=e.querySelector("defs")||e.insertBefore(y("\
defs"),e.firstChild);if(document.getElementById(t))return;let r=y("pattern",{id:t,width:9,height:9,patternUnits:"userSpa\
ceOnUse",patternTransform:"rotate(45)"});r.append(y("rect",{x:0,y:0,width:9,height:9,fill:o}),y("rect",{x:0,y:0,width:3,
height:9,fill:n})),s.append(r)}function Rn(e,t,n,o,s){return n.handovers.map(r=>{let i=Le(s,r),a=D(e,r.geometry,"cm-chan\
ge","cm-fronts",t,!1);return qr(t._container,i,o.holders[r.from].fill,o.holders[r.to].fill),a.eachLayer(c=>{z(c).style.fill=
`url(#${i})`}),a})}function In(e,t,n,o){let s=n.holdings.filter(r=>o.includes(r.zone)).map(r=>r.geometry);return["cm-was\
-halo","cm-was"].flatMap(r=>s.map(i=>D(e,i,r,"cm-fronts",t,!1)))}var it=class{constructor(t,n,o,s){this.map=t,this.prefix=n,this.words=s,this.items=[],this.earlier=[],this.layers=[],this.
compared=[],this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.renderers=Bn(t),this.ground=Fn(t,this.renderers,
o),t.on("click",()=>R({type:"empty"})),this.bands=[],t.on("zoomend",()=>Ee(t,this.bands))}drawBasemap(t){Dn(this.map,this.
renderers,t,this.ground)}show(t,n,o,s){this.focusable=s;for(let c of this.layers)c.remove();let r=Wt(this.map,this.renderers["\
cm-zones"],t,this.words,this.prefix);this.items=r.items;let{fronts:i,bands:a}=Wn(this.map,this.renderers,t);this.layers=
[...r.layers,...i.flatMap(({line:c,hit:l})=>[c,l]),...a.map(c=>c.layer)],this.fronts=i,this.bands=a,Ee(this.map,this.bands);
for(let c of this.items)this.dress(c,n,s);jn(i,o,this.words,s)}compare(t){for(let n of this.compared)n.remove();this.compared=
t?Rn(this.map,this.renderers["cm-fronts"],t,this.words,this.prefix):[]}outline(t,n){for(let o of this.outlined)o.remove();
this.outlined=t?In(this.map,this.renderers["cm-fronts"],t,n):[]}dress(t,n,o){let s=z(t.path),r=t.holding.zone;t.aria=[t.
zone.name,t.holder.heldBy,t.area].join(`${this.words.comma} `),s.setAttribute("tabindex",o?"0":"-1"),s.setAttribute("rol\
e","button"),s.setAttribute("aria-label",t.aria),s.setAttribute("aria-pressed","false"),s.dataset.zone=r,s.addEventListener(
"keydown",a=>{(a.key==="Enter"||a.key===" ")&&(a.preventDefault(),n(r))}),t.path.on("click",a=>{L.DomEvent.stopPropagation(
a),t.path.closeTooltip(),n(r,a.latlng)});let i=d("div","cm-tip");i.append(d("b","",t.zone.name),d("span","",t.holder.heldBy),
d("span","",t.area)),Ht()||t.path.bindTooltip(i,{sticky:!0,className:"cm-tooltip"})}mark(t,n){for(let o of[...this.items,
...this.earlier]){let s=z(o.path),r=o.holding.zone===t.zone;s.classList.toggle("is-selected",r),s.classList.toggle("is-l\
it",t.zones.includes(o.holding.zone)),s.classList.toggle("is-filtered",n.size>0&&!n.has(o.holding.controller)),s.getAttribute(
"aria-pressed")!==String(r)&&s.setAttribute("aria-pressed",String(r)),r&&document.activeElement!==s&&o.path.bringToFront()}
Zn(this.fronts,t.front,this.focusable);for(let o of this.rings)o.remove();this.rings=Kn(this.map,this.renderers["cm-poin\
ts"],this.fronts,t.front)}zoneAt(t){return this.items.find(({holding:n})=>Dt(n.geometry,t))?.holding.zone??null}covers(t,n){
let o=z(this.ground),s=Ur(this.ground),r=Math.max(2,Math.ceil((t.right-t.left)/40)),i=Math.max(1,Math.ceil((t.bottom-t.top)/
40));for(let a=0;a<=r;a++)for(let c=0;c<=i;c++)if(s.x=t.left+(t.right-t.left)*a/r+n.x,s.y=t.top+(t.bottom-t.top)*c/i+n.y,
o.isPointInFill(s))return!0;return!1}};function Ur(e){return z(e).ownerSVGElement.createSVGPoint()}function Hn(e,t){let n=new Intl.
NumberFormat(t.locale,{maximumFractionDigits:0}),o=e.bounds?t.areaRange:t.area,[s,r]=e.bounds||[0,0];return o.replace("{\
km2}",n.format(e.km2)).replace("{low}",n.format(s)).replace("{high}",n.format(r))}var Xr={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-poi\
nts":430,"cm-labels":620};function z(e){return e.getElement()}function Bn(e){let t={};for(let[n,o]of Object.entries(Xr)){
let s=e.createPane(n);s.style.zIndex=String(o),["cm-zones","cm-labels","cm-points","cm-hits"].includes(n)||(s.style.pointerEvents=
"none"),n!=="cm-labels"&&n!=="cm-raster"&&(t[n]=L.svg({pane:n,padding:.3}))}return t}function tt(e,t,n,o,s){let r={className:s,
pane:n,renderer:o,interactive:!1,smoothFactor:.7},i=t.map(a=>a.geometry);return L.geoJSON(i,{style:()=>r,interactive:!1,
pane:n}).addTo(e)}function Fn(e,t,n){let o=null;return tt(e,[{geometry:n.border}],"cm-base",t["cm-base"],"cm-ground").eachLayer(
s=>{o??=s}),o}function Dn(e,t,n,o){tt(e,n.seas,"cm-base",t["cm-base"],"cm-sea"),tt(e,n.neighbours,"cm-base",t["cm-base"],
"cm-neighbour"),o.bringToFront(),tt(e,n.roads,"cm-water",t["cm-water"],"cm-road"),tt(e,n.rivers,"cm-water",t["cm-water"],
"cm-river"),tt(e,n.lakes,"cm-water",t["cm-water"],"cm-lake"),tt(e,[{geometry:n.border}],"cm-fronts",t["cm-fronts"],"cm-b\
order")}var Vr=Cn;function Gn(e,t,n,o){let s=y("pattern",{id:t,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines:r="",
dots:i=""}=Vr[n]??{};r&&s.append(y("path",{d:r,stroke:o,"stroke-width":"1.1"})),i&&s.append(y("path",{d:i,fill:o})),e.append(
s)}function Jr(e,t,n){if(e.querySelector("defs"))return;let o=y("defs");for(let[s,r]of Object.entries(t))r.pattern!=="no\
ne"&&Gn(o,n+s,r.pattern,r.dark);Gn(o,`${n}shared`,"cross",rt.ink),e.prepend(o)}function D(e,t,n,o,s,r){let i={className:n,
pane:o,renderer:s,interactive:r,smoothFactor:.6};return L.geoJSON(t,{style:()=>i,interactive:r,pane:o}).addTo(e)}function Wt(e,t,n,o,s,r="\
cm-zones"){let i=[],a=[];for(let c of n.holdings){let l=o.holders[c.controller],f=o.zones[c.zone],m=`cm-zone zone-${c.zone}\
 holder-${c.controller}${f.silent?" is-silent":""}`,p=D(e,c.geometry,m,r,t,!0);a.push(p),p.eachLayer(u=>{i.push({path:u,
holding:c,holder:l,zone:f,area:Hn(c,o),aria:""})})}Jr(t._container,o.holders,s);for(let{path:c,holding:l,holder:f}of i){
let m=z(c);m.style.setProperty("--holder",f.fill),m.style.setProperty("--holder-dark",f.dark),m.style.setProperty("--hol\
der-light",f.light);let p=l.shared?"shared":f.pattern!=="none"?l.controller:null;if(!p)continue;let u=D(e,l.geometry,"cm\
-hatch",r,t,!1);u.eachLayer(g=>{z(g).style.fill=`url(#${s}${p})`}),a.push(u)}return{items:i,layers:a}}function Wn(e,t,n){
let o=(i,a,c,l=!1)=>D(e,i,a,c,t[c],l),s=n.fronts.map(i=>({layer:o(i.geometry,"cm-band","cm-bands"),marginKm:i.margin_km}));
return{fronts:n.fronts.map(i=>({front:i,line:o(i.geometry,`cm-front basis-${i.basis}`,"cm-fronts"),hit:o(i.geometry,"cm-\
front-hit","cm-hits",!0)})),bands:s}}function Ee(e,t){let n=e.getCenter(),o=L.latLng(n.lat,n.lng+.1),s=e.latLngToLayerPoint(
n).distanceTo(e.latLngToLayerPoint(o))/(e.distance(n,o)/1e3);for(let r of t)r.layer.eachLayer(i=>{z(i).style.strokeWidth=
`${2*r.marginKm*s}px`})}var Yr=["ArrowRight","ArrowDown"],Qr=["ArrowLeft","ArrowUp"],Me=({front:e},t)=>t!==null&&(e.id===t||e.id.startsWith(`${t}\
.`)),jt=e=>e.getLayers().map(z);function jn(e,t,n,o){let s=e.map(({hit:r})=>jt(r)[0]);e.forEach(({front:r,hit:i},a)=>{let c=s[a],
l=ti(r,n);c.dataset.front=r.id,c.setAttribute("role","button"),c.setAttribute("aria-label",l),c.setAttribute("aria-press\
ed","false"),c.setAttribute("tabindex",o&&a===0?"0":"-1"),c.addEventListener("keydown",f=>ei(f,s,a,()=>t(r.id))),i.on("c\
lick",f=>{L.DomEvent.stopPropagation(f),i.closeTooltip(),t(r.id)}),Ht()||i.bindTooltip(d("div","cm-tip",l),{sticky:!0,className:"\
cm-tooltip"})})}function Oe(e,t){if(!e)return"";let[n,o]=e.split(".").map(s=>t.zones[s]?.label??"");return t.front.replace(
"{one}",()=>n).replace("{other}",()=>o)}function ti(e,t){let n=t.legend.lines.find(o=>o.basis===e.basis);return`${Oe(e.id,
t)}${t.comma} ${n?.text??""}`}function ei(e,t,n,o){if(e.key==="Enter"||e.key===" ")o();else if(Yr.includes(e.key))qn(t,n,
1);else if(Qr.includes(e.key))qn(t,n,-1);else return;e.preventDefault(),e.stopPropagation()}function qn(e,t,n){let o=e[(t+
n+e.length)%e.length];e[t].setAttribute("tabindex","-1"),o.setAttribute("tabindex","0"),o.focus()}function Zn(e,t,n){for(let s of e){
let r=Me(s,t);for(let a of[s.line,s.hit].flatMap(jt))a.classList.toggle("is-selected",r);let[i]=jt(s.hit);i.getAttribute(
"aria-pressed")!==String(r)&&i.setAttribute("aria-pressed",String(r))}let o=n&&e.find(s=>Me(s,t));if(o)for(let s of e)jt(
s.hit)[0].setAttribute("tabindex",s===o?"0":"-1")}function Kn(e,t,n,o){let s=new Map;for(let i of n)if(Me(i,o))for(let a of i.
front.differs)s.set(a.join(),a);let r={renderer:t,pane:"cm-points",radius:7,className:"cm-differs",interactive:!1};return Array.
from(s.values(),([i,a])=>L.circleMarker([a,i],r).addTo(e))}function Un(e,t,n,o,s){let r=d("div","cm-under"),i=d("button","cm-chosen"),a=d("span","cm-chosen-text"),c=d("b"),l=d("sp\
an"),f=d("span","cm-more"),m=d("span","","↓");return m.setAttribute("aria-hidden","true"),f.append(d("span","cm-spoken",
t.more),m),i.type="button",a.append(c,l),i.append(a,f),i.addEventListener("click",Vn),r.append(i,n,ni(e,t,s)),e.stage.after(
r),{show(p,u){let g=o().filter(S=>S.holding.zone===u).map(S=>`${S.holder.heldBy}${t.comma} ${S.area}`);c.textContent=p||
t.nothing,l.textContent=p?g.join(" · "):t.tapHint,f.hidden=i.disabled=!Ae(),yt(e.frame)}}}function Xn({words:e,canvas:t},{
zone:n,front:o,at:s,places:r}){if(n)return[e.zones[n]?.name??"",n];if(s)return[e.pointOffer,t.zoneAt(s)];let i=r.length===
1&&!o?e.places.find(({id:a})=>a===r[0]):null;return i?[i.name,t.zoneAt(i.at)]:[Oe(o,e),null]}function ni(e,t,n){let o=d(
"button","cm-fold",t.fold);return o.type="button",e.side.id="cm-folded",o.setAttribute("aria-controls",e.side.id),o.setAttribute(
"aria-expanded","false"),o.addEventListener("click",()=>{o.setAttribute("aria-expanded",String(e.frame.classList.toggle(
"is-unfolded"))),n()}),o}async function Jn(e,t,{change:n,before:o,ground:s}){try{return await Promise.all([t&&e(t),n&&e(n),o&&s.length?e(o):null])}catch(r){
return reportError(r),null}}var oi=54,si=12.2,ri=130,ii=200,ai=1.12,ci=.48;function Te({frame:e,head:t}){let n=I(),o=Number.parseFloat(n.getComputedStyle(
n.document.documentElement).fontSize),s=n===window?e:window.frameElement,r=Math.max(0,s.getBoundingClientRect().top+n.scrollY)+
t.offsetHeight,i=n.innerHeight-r-oi-si*o;if(i<ii&&!e.classList.contains("is-tight"))return e.classList.add("is-tight"),Te(
{frame:e,head:t});let a=Math.min(e.clientWidth*ai,n.innerHeight*ci);return Math.round(Math.max(ri,Math.min(a,i)))}var li=640,fi=20,Yn=168,Qn=28,mi=36,di=8e3,to={zoom:0,moved:0};function eo(e,t){let n=d("div","cm-frame");n.dir=t.direction,
n.lang=t.language,e.before(n);let o=d("div","cm-head"),s=d("div","cm-title",t.title);s.id="cm-title",n.setAttribute("rol\
e","region"),n.setAttribute("aria-labelledby",s.id);for(let m of document.querySelectorAll('meta[name="viewport"]'))m.setAttribute(
"content","width=device-width, initial-scale=1");let r=d("div","cm-subtitle"),i=d("div","cm-finding");o.append(s,i,r);let a=d(
"div","cm-stage");a.append(e);let c=d("div","cm-side"),l=d("div","cm-foot"),f=d("div","cm-source",t.source);return l.append(
f),n.append(o,a,c,l),{frame:n,head:o,stage:a,side:c,foot:l,title:s,finding:i,subtitle:r,source:f}}function ui(e,t,n,o,s){
if(e)return[{from:[4,Math.round(o*.06)],to:[6,Math.round(o*(t?.06:.14))],...to}];let r=[];for(let[i,a]of n)for(let c=0;c<=
Yn;c+=Qn)for(let l=0;l<=Yn;l+=Qn){let f=[i===null?6+c:i,8],m=[a===null?6+c:a,10+l],p=s(L.point(f).add(m));Number.isFinite(
p)&&r.push({from:f,to:m,zoom:p,moved:c+l})}return r.length?r.sort((i,a)=>a.zoom-i.zoom||i.moved-a.moved):[{from:[0,0],to:[
0,0],...to}]}function pi(e,t,n){let o=n.offsetWidth+14;return e.frame.dir==="rtl"?[[null,o],[t.offsetWidth+14,null]]:[[o,
null]]}function no(e,t){let{x:n,y:o,width:s,height:r}=e.getBoundingClientRect();return new DOMRect(n,o-t,s,r+t)}function oo(e,t,n,o,s,r){
let i=e.frame.clientWidth<li,a=i&&Kt();e.frame.classList.toggle("is-narrow",i),e.frame.classList.toggle("is-beside",a),e.
frame.classList.remove("is-tight"),i&&e.frame.style.setProperty("--cm-stage",`${Te(e)}px`);let c=i?e.side:e.stage;if(o.parentNode!==
c&&c.append(s,o),t.invalidateSize({animate:!1}),Math.min(e.stage.clientWidth,e.stage.clientHeight)<fi)return i;let l=L.latLngBounds(
[[n[1],n[0]],[n[3],n[2]]]),f=i?[]:[o,...w(s,":scope > *")];for(let m of ui(i,a,pi(e,o,s),e.stage.clientHeight,p=>t.getBoundsZoom(
l,!1,p)))if(t.fitBounds(l,{animate:!1,paddingTopLeft:m.from,paddingBottomRight:m.to}),!f.some(p=>r(no(p,p===o?mi:0))))break;
return hi(t.zoomControl.getContainer(),r),i}function hi(e,t){let n=()=>w(e,"a").some(r=>t(no(r,0))),o=e.parentElement,s=o?.
parentElement&&w(o.parentElement,".leaflet-top").find(r=>r!==o);!o||!s||!n()||(s.append(e),n()&&o.append(e))}function so(e,t,n){
let o=L.Control.Scale.extend({_updateMetric(r){let i=this._getRoundNum(r)/1e3,a=new Intl.NumberFormat(n.locale).format(i);
this._updateScale(this._mScale,n.distance.replace("{km}",a),i*1e3/r)}}),s=new o({imperial:!1,maxWidth:110}).addTo(e).getContainer();
s&&t.prepend(s)}function ro(e,t){t.direction==="rtl"&&e.zoomControl.setPosition("topright"),w(e.zoomControl.getContainer(),
"a").forEach((o,s)=>{o.title=s===0?t.zoomIn:t.zoomOut,o.setAttribute("aria-label",o.title)})}function io(e,t,n){if(n.base.
choices.length<2)return;let o=d("label","cm-base",`${n.base.label} `),s=d("select");for(let c of n.base.choices)s.append(
new Option(c.name,c.id));o.append(s);let r=d("span","cm-credit");t.foot.append(o,r);let i=null,a;s.addEventListener("cha\
nge",()=>{let c=n.base.choices.find(f=>f.id===s.value);if(i&&i.remove(),i=null,clearTimeout(a),r.textContent=c?.credit??
"",t.frame.classList.remove("has-raster"),!c?.url)return;let l=()=>{r.textContent=n.base.silent};i=L.tileLayer(c.url,{maxZoom:18,
pane:"cm-raster"}).addTo(e),i.once("tileerror",l),a=setTimeout(l,di),i.once("tileload",()=>{clearTimeout(a),r.textContent=
c.credit,t.frame.classList.add("has-raster")})})}function Zt(e,t,n){e.title.textContent=n.main?t.title:t.titleOther,e.finding.
textContent=n.main?t.finding:"",e.subtitle.textContent=t.subtitle.replace("{day}",n.labels[t.language]||n.day),e.source.
textContent=n.main?t.source:t.sourceOther}function ze(e){return JSON.stringify([e.zone,e.front,e.at,e.zones,e.places])}function at(e){return e.parts.frame.classList.
contains("is-beside")}function Ce(e,t){return JSON.stringify([e.day,t.places,at(e)&&[t.zone,t.zones]])}function ao(e,t,n){
let o=e.canvas.items.filter(({holding:s})=>n.includes(s.zone)||n.includes(s.controller));return o.length?{...t,zones:o.map(
({holding:s})=>s.zone),places:[]}:t}function co(e,t){return t?{...e,holdings:[...e.holdings,...t.holdings],fronts:[...e.
fronts,...t.fronts]}:e}function fo(e,t,n,o){return n.map(s=>{let r=[s.at[1],s.at[0]],i={renderer:t,pane:"cm-points",className:`cm-point ${s.agrees?
"agrees":"differs"}`},a=s.agrees?L.circleMarker(r,Object.assign({radius:4},i)):gi(r,i),c=d("div","cm-tip");return c.append(
d("b","",s.name),d("span","",o.points[s.agrees?"agrees":"differs"].replace("{holder}",lo(o,s.controller)).replace("{pain\
ted}",lo(o,s.painted)))),a.bindTooltip(c,{className:"cm-tooltip"}).addTo(e)})}function lo(e,t){return t&&e.holders[t]?.label||
"?"}function gi([e,t],n){return L.polyline([[[e-.02,t-.02],[e+.02,t+.02]],[[e-.02,t+.02],[e+.02,t-.02]]],n)}var Pe=!1;function mo(e,t,n){let o=L.latLngBounds([]);for(let s of e)n.zones.includes(s.holding.zone)&&o.extend(s.path.getBounds());
for(let s of t)n.places.includes(s.id)&&o.extend([s.at[1],s.at[0]]);return o}function $e(e,t,n,o=1.6){let s=window.matchMedia(
"(prefers-reduced-motion: reduce)").matches,r=t.pad(.35),i={maxZoom:n+o,animate:!s,duration:.7};s?e.fitBounds(r,i):e.flyToBounds(
r,i)}function Gt(){Pe=!0}function uo(e){if(!Pe)return;Pe=!1;let t=L.latLngBounds([]);for(let n of e.canvas.outlined)t.extend(
n.getBounds());t.isValid()?$e(e.map,t,e.homeZoom(),2.8):e.refit()}var v=null,O={...F,stamp:0},_e=null,Ut,qt=null,po=null,go=new Set,yo=!1,wo=[],Ne=null,ho=null;function bo(e,t,n){v=e,Ut=
t,Ne=n}function xo(e){e.named=Ce(e,O),e.finished=!0,xt()}function ko(){_e&&B(_e)}var H=()=>O;function vo(e){go=e,v&&wt(v)}
function Xt(e){wo=e,v?.finished&&wt(v)}function So(e){yo=e,v&&Mo(v)}function Re(e,t){e.day=t.day,e.main=t.main,e.statements=
t.statements,e.shownDay=t,e.legend.show(t),e.canvas.show(t,e.acts.ground,e.acts.front,!0);for(let n of e.insets)n.canvas.
show(t,e.acts.zone,e.acts.front,!1);Zt(e.parts,e.words,t)}function Lo(e,t){e.parts.frame.classList.toggle("is-swiping",!!t),
e.shownDay&&e.legend.show(co(e.shownDay,t)),e.labels.place(),wt(e)}async function yi(e,t,{change:n=null,before:o=null,ground:s=[]}){
let r=[t,n,o,...s].join("|");if(qt===r){po===r&&R({type:"drawn",day:e.day,file:t});return}qt=r;let i=await Jn(Ut,Ne===t?
null:t,{change:n,before:o,ground:s});if(qt!==r||(i||(qt=null),!i))return;let[a,c,l]=i;a&&Re(e,a),Ne=t;for(let f of Eo(e))
f.compare(c),f.outline(l,s);e.legend.changed(c),e.legend.key("outline",!!l),e.swipe.follow(e.shownDay?.labels[e.words.language]??
"",o?()=>Ut(o):null),uo(e),(a||ho!==n)&&wt(e),ho=n,po=r,R({type:"drawn",day:e.day,file:t})}function Eo(e){return[e.canvas,
...e.insets.map(t=>t.canvas)]}function B(e){if(!v?.finished){_e=e;return}if(e.stamp<O.stamp)return;let t=ze(O);O=Object.
assign({},O,e),ze(O)!==t&&wt(v),v.pointsFile!==(O.points||null)&&(v.pointsFile=O.points||null,Mo(v)),e.day&&yi(v,e.day,e)}
async function Mo(e){let t=O.points||null;e.parts.frame.classList.toggle("has-points",!!t);let n=yo&&t?await Ut(t):{points:[]};
if((O.points||null)===t){for(let o of e.points)o.remove();e.points=fo(e.map,e.canvas.renderers["cm-points"],n.points,e.words)}}
function wt(e){let{parts:t,labels:n}=e;q(t.frame),t.frame.classList.toggle("has-selection",!!O.zone);let o=ao(e,O,wo);t.
frame.classList.toggle("has-highlight",o.zones.length+o.places.length>0);for(let r of Eo(e))r.mark(o,go);for(let r of w(
t.frame,".cm-conference-place"))r.classList.toggle("is-lit",O.places.includes(r.dataset.place??""));e.chosen.show(...Xn(
e,O)),e.spot.show(O.at,e.canvas.renderers["cm-points"]);let s=Ce(e,O);if(s===e.named)n.mark();else for(let r of[n,...e.insets.
map(i=>i.labels)])r.place();e.named=s}function Oo(e){let t=v?.statements[e];t&&B({...O,zones:t.zones,places:t.places})}function Vt(e){
let t=v?.statements[e];if(!v||!t)return;let n=mo(v.canvas.items,v.words.places,t);n.isValid()?$e(v.map,n,v.homeZoom()):v.
refit()}function ct(){return O.stamp+=1,O.stamp}var bt=()=>{v?.finished&&(v.refit(),v.labels.place())},xt=()=>{v?.parts.
frame.classList.contains("is-narrow")&&at(v)!==Kt()&&bt()},kt=()=>v?.map,Ao=()=>v?.day,lt=()=>v?.canvas,To=()=>v?.legend;var zo=!1,Ie=!1;function Co(){Ie=!0}function I(){if(Ie)return window;try{if(window.parent.document)return window.parent}catch(e){
if(!(e instanceof DOMException))throw e}return window}function R(e){let t=e.type!=="ready"&&e.type!=="drawn",n={stamp:t?
ct():0,...e},o=I();t&&!Ie&&!o.ControlMapPage?.channel()&&(o.controlmapAct=n),o.dispatchEvent(new o.CustomEvent("controlm\
ap",{detail:n}))}function Ae(){return w(I().document,".cm-panel").find(e=>e.offsetParent)}function Kt(){let{page:e}=document.
body.dataset;return e?e!=="map":I()!==window&&!!window.frameElement?.closest('[class*="-page"]:not(.st-key-map-page)')}async function Vn(){
document.fullscreenElement&&await document.exitFullscreen();let e=Ae();e&&(e.tabIndex=-1,e.scrollIntoView(),e.focus({preventScroll:!0}))}
var bi=([e,t,n])=>.299*e+.587*t+.114*n;function q(e){let t=I().document.querySelector(".stApp"),n=t&&getComputedStyle(t).
backgroundColor.match(/[\d.]+/g),o=n?bi(n.map(Number))<110:window.matchMedia("(prefers-color-scheme: dark)").matches;document.
documentElement.classList.toggle("cm-dark",o),e.classList.toggle("is-dark",o),zo||xi(e,t),zo=!0}function xi(e,t){let n=()=>q(
e);t&&new MutationObserver(n).observe(t,{attributes:!0,attributeFilter:["class","style"]}),window.matchMedia("(prefers-c\
olor-scheme: dark)").addEventListener("change",n)}function Po(){let t=w(document,'link[rel="stylesheet"]').filter(o=>!o.
sheet),n=o=>new Promise(s=>{for(let r of["load","error"])o.addEventListener(r,s,{once:!0})});return Promise.all(t.map(n))}
function yt(e){window.Streamlit&&e.classList.contains("is-narrow")&&window.Streamlit.setFrameHeight(Math.ceil(e.scrollHeight)+
2)}function $o(){window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>{for(let e of w(document,
".cm-frame"))q(e)})}var Jt=null;function _o(e){let t=document.querySelector(".cm-frame"),n=kt(),o=I().document,s=o.querySelector(".cm-here");
s&&(s.textContent=o.location.href);for(let r of[o.documentElement,document.documentElement])r.classList.toggle("is-print\
ed",e);!t||!n||(e?(Jt={center:n.getCenter(),zoom:n.getZoom()},document.documentElement.classList.remove("cm-dark"),t.classList.
remove("is-dark")):q(t),bt(),!e&&Jt&&n.setView(Jt.center,Jt.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>_o(
!0));window.addEventListener("afterprint",()=>_o(!1));function ft(e){R({type:"zone",id:e}),B({...F,zone:e,stamp:H().stamp})}function ki(e){R({type:"front",id:e}),B({...F,front:e,
stamp:H().stamp})}function vt(e){let t=lt(),n=t?.words.places.find(s=>s.id===e),o=n&&t?.zoneAt(n.at);return{...F,zones:o?
[o]:[],places:[e]}}function He(e){R({type:"place",id:e}),B({...vt(e),stamp:H().stamp})}function No(e,t){R({type:"at",id:e}),
B({...F,at:t,stamp:H().stamp})}function Ro(e){return{zone:ft,ground:(n,o)=>{ft(n),o&&e(o)},front:ki}}var Fe="cm-incidents",vi=18,Si=44,Li=2.6,Be=30,Io=[],De=[],Ho=null;function Yt(e){let t=lt();t&&(De=e,Ho!==t&&t.map.on("\
zoomend",()=>Bo(t)),Ho=t,t.map.getPane(Fe)||(t.map.createPane(Fe).style.zIndex="620"),Bo(t),To()?.key("events",De.length>
0))}function Bo(e){for(let t of Io)t.remove();Io=Ei(e,De).map(t=>Mi(e,t))}function Ei(e,t){let n=new Map,o=[];for(let s of t){
let{x:r,y:i}=e.map.project([s.at[1],s.at[0]]),[a,c]=[Math.floor(r/Be),Math.floor(i/Be)],f=[-1,0,1].flatMap(p=>[-1,0,1].flatMap(
u=>n.get(`${a+p} ${c+u}`)??[])).find(p=>Math.hypot(p.x-r,p.y-i)<Be);if(f){f.count+=s.count,f.spots.push(s);continue}let m={
at:[s.at[1],s.at[0]],count:s.count,spots:[s],x:r,y:i};o.push(m),n.set(`${a} ${c}`,[...n.get(`${a} ${c}`)??[],m])}return o}
function Mi(e,t){let{at:n,count:o,spots:s}=t,r=Math.min(Si,vi+Li*Math.sqrt(o-1)),i=s.length>1?e.words.legend.cluster.replace(
"{n}",String(o)):s[0].label,a=L.divIcon({html:Ai(e,t,r),className:"cm-event-mark",iconSize:[r,r]}),c=L.marker(n,{icon:a,
pane:Fe,keyboard:!0,title:"",alt:i}).addTo(e.map);return c.getElement()?.setAttribute("aria-label",i),c.bindTooltip(d("d\
iv","cm-tip",i),{className:"cm-tooltip",offset:[0,-r/2],direction:"top"}),s.length>1&&e.map.getZoom()<e.map.getMaxZoom()?
c.on("click",()=>e.map.fitBounds(L.latLngBounds(s.map(f=>[f.at[1],f.at[0]])).pad(.3))):c.bindPopup(()=>Ti(s),{className:"\
cm-event-popup",maxWidth:260,minWidth:180}).on("popupopen",Oi),c}function Oi({popup:e}){let t=e.getElement(),n=t?.closest(
".cm-stage");if(!t||!n)return;let o=n.getBoundingClientRect().top-t.getBoundingClientRect().top;o>0&&(t.style.marginBottom=
`${Number.parseFloat(getComputedStyle(t).marginBottom)-o}px`)}function Ai(e,{count:t,spots:n},o){let s=o/2,r=y("svg",{width:o,
height:o,viewBox:`0 0 ${o} ${o}`,"aria-hidden":"true"});if(r.append(y("path",{d:Fo(s,s-1),class:"cm-event"})),t>1){let i=y(
"text",{x:s,y:s,class:"cm-event-count"});i.textContent=String(t),r.append(i)}else{let i=e.words.holders[n[0].holder]||{fill:"\
#888"},a=y("path",{d:Fo(s,s-4.5),class:"cm-event-inner"});a.style.fill=i.fill,r.append(a)}return r}var Fo=(e,t)=>`M${e},${e-
t} L${e+t},${e} L${e},${e+t} L${e-t},${e} Z`;function Ti(e){let t=d("div","cm-event-details");for(let n of e){t.append(d(
"p","cm-event-label",n.label));let o=d("ul");for(let[s,r]of n.rows){let i=d("li");i.append(d("b","",s)),r&&i.append(` ${r}`),
i.dir="auto",o.append(i)}n.rest&&o.append(d("li","",n.rest)),o.children.length&&t.append(o)}return t}function et(e,t,n,o,s){let r=d("a",t);r.href="#",r.role="button",r.title=n,r.setAttribute("aria-label",n);let i=y("svg",
{viewBox:"0 0 16 16",class:"cm-icon"});return i.append(y("path",{d:o})),r.append(i),L.DomEvent.on(r,"click",L.DomEvent.stop).
on(r,"click",s),r.addEventListener("keydown",a=>{a.key===" "&&(a.preventDefault(),r.click())}),e.zoomControl.getContainer()?.
append(r),r}function Do(e,t,n){if(!document.fullscreenEnabled)return;let o=et(e,"cm-full",n.fullScreen,"M2 6V2h4m4 0h4v4\
m0 4v4h-4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():t.requestFullscreen().catch(()=>{o.hidden=
!0})}),s=()=>o.setAttribute("aria-pressed",String(!!document.fullscreenElement));document.addEventListener("fullscreench\
ange",s),s()}function Wo(e,t){let n=d("div","cm-insets"),o=[];for(let s of e.insets){let r=d("div","cm-inset"),i=d("div","cm-inset-ma\
p");r.append(d("div","cm-inset-name",t.insets[s.id]),i),n.append(r),o.push({holder:i,inset:s})}if(t.conference.places.length){
let s=d("div","cm-inset cm-conference");s.append(d("div","cm-inset-name",t.conference.title));for(let r of t.conference.
places){let i=d("div","cm-conference-place");i.dataset.place=r.id;let a=d("span","cm-arrow","↑");a.style.transform=`ro\
tate(${r.bearing}deg)`,a.setAttribute("aria-hidden","true"),i.append(a,d("span","",r.name),d("span","cm-far",r.distance)),
s.append(i)}n.prepend(s)}return{insets:n,maps:o}}function C(e,t,n,o){return{left:e,top:t,right:e+n,bottom:t+o}}function St(e,t){return e.left<t.right+2&&t.left<e.right+2&&
e.top<t.bottom+2&&t.top<e.bottom+2}function jo(e,t){return e.left>=t.left&&e.right<=t.right&&e.top>=t.top&&e.bottom<=t.bottom}
function Qt(e){let t=e.split(" "),n=Math.ceil(t.length/2);return t.length>1?[e,`${t.slice(0,n).join(" ")}
${t.slice(n).join(" ")}`]:[e]}var W=2,zi=12e3,Ci=5e3,We=-1,Zo=-2,Ko=e=>(e*37+11)%256;function Pi(e){let t=new Int16Array(e.length/4);for(let n=0,o=0;n<
t.length;n++,o+=4)e[o+3]===0?t[n]=We:t[n]=e[o+3]===255&&e[o+1]===Ko(e[o])?e[o]-1:Zo;return t}var te=class{constructor(t,n,o){
this.columns=Math.max(1,Math.ceil(n.x/W)),this.rows=Math.max(1,Math.ceil(n.y/W));let s=document.createElement("canvas");
s.width=this.columns,s.height=this.rows;let r=s.getContext("2d",{willReadFrequently:!0});r.setTransform(1/W,0,0,1/W,-o.x/
W,-o.y/W),t.forEach((i,a)=>{r.fillStyle=`rgb(${a+1},${Ko(a+1)},0)`,r.fill(new Path2D(z(i.path).getAttribute("d")??""),"e\
venodd")}),this.index=Pi(r.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(t.length);for(let i of this.
index)i>=0&&(this.extent[i]+=W*W)}at(t,n){let o=Math.floor(t/W),s=Math.floor(n/W);return o<0||s<0||o>=this.columns||s>=this.
rows?We:this.index[s*this.columns+o]}holds(t,n){if(this.at(n.left,n.top)!==t||this.at(n.right,n.bottom)!==t)return!1;for(let o=n.
top;o<=n.bottom;o+=4)for(let s=n.left;s<=n.right;s+=4)if(this.at(s,o)!==t)return!1;return!0}hidden(t){let n=0,o=0;for(let s=t.
top;s<=t.bottom;s+=6)for(let r=t.left;r<=t.right;r+=6)n+=this.weight(this.at(r,s)),o++;return n/o}weight(t){if(t===We)return 0;
let n=t===Zo?0:this.extent[t];return n>zi?.35:n>Ci?1.4:4}};var $i=[18,28,40,54,70,88,108,130,156,186,220,260],Go=24,_i=6,Ni=12,Ri=110,Ii=300,Hi=900,Bi=90,Fi=3e3;function Di(e,t,n,o){
let s=(r,i,a)=>Math.sign((i.x-r.x)*(a.y-r.y)-(i.y-r.y)*(a.x-r.x));return s(e,t,n)!==s(e,t,o)&&s(n,o,e)!==s(n,o,t)}function je(e,t,n){
let o=n.x-t.x,s=n.y-t.y;if(Math.max(t.x,n.x)<e.left||Math.min(t.x,n.x)>e.right||Math.max(t.y,n.y)<e.top||Math.min(t.y,n.
y)>e.bottom)return!1;let r=s*(e.left-t.x),i=s*(e.right-t.x),a=o*(e.top-t.y),c=o*(e.bottom-t.y);return Math.max(a,c)>=Math.
min(r,i)&&Math.min(a,c)<=Math.max(r,i)}function Wi(e,t){return t.x>=e.left-4&&t.x<=e.right+4&&t.y>=e.top-4&&t.y<=e.bottom+
4}function ji(e,t){return{x:Math.max(t.left,Math.min(e.x,t.right)),y:Math.max(t.top,Math.min(e.y,t.bottom))}}function ee(e,t,n,o,s){
let r=[];for(let i of $i)for(let a=0;a<Go;a++){let c=2*Math.PI*a/Go,l=t.x+Math.cos(c)*(i+o/2),f=t.y+Math.sin(c)*(i+s/2),
m=C(l-o/2,f-s/2,o,s);if(!e.free(m))continue;let p=ji(t,m),u=Math.hypot(p.x-t.x,p.y-t.y),g=e.taken.filter(M=>!Wi(M,t)&&je(
M,t,p)).length,S=u+u*u/Bi;r.push({form:n,box:m,wide:Zi(m),end:p,cost:S+Ri*e.ground.hidden(m)+Ii*g})}return r}function Zi(e){
return C(e.left-4,e.top-4,e.right-e.left+8,e.bottom-e.top+8)}function Ki(e,t){if(St(e.chosen.box,t.chosen.box))return 1/0;
let n=[Di(e.spot,e.chosen.end,t.spot,t.chosen.end),je(e.chosen.wide,t.spot,t.chosen.end),je(t.chosen.wide,e.spot,e.chosen.
end)];return Hi*n.filter(Boolean).length}function Gi(e,t){let n=null,o=1/0;for(let s of e.room){if(s.cost>=o)break;let r=s.
cost;for(let i of t){if(r>=o)break;i.chosen&&(r+=Ki({spot:e.spot,chosen:s},{spot:i.spot,chosen:i.chosen}))}r<o&&(n=s,o=r)}
return e.chosen=n,o}function qi(e){let t=[e,e.slice().sort((n,o)=>n.room.length-o.room.length)];for(let n=1;n<Math.min(Ni,
e.length);n++){let o=e.slice(n).concat(e.slice(0,n));t.push(n%2?o.reverse():o)}return t}function qo(e){let t=[],n=1/0;for(let o of qi(
e)){for(let r of e)r.chosen=null;let s=1/0;for(let r=0;r<_i;r++){let i=s;s=0;for(let a of o)s+=Math.min(Fi,Gi(a,o.filter(
c=>c!==a&&c.chosen)));if(s===i)break}s<n&&(n=s,t=e.map(r=>r.chosen))}e.forEach((o,s)=>{o.chosen=t[s]})}function Ui({options:e},t){let n=e.most?.()??t.length;if(t.length<=n)return t;let o=e.foremost?.()??[],s=i=>(i.right-i.left)*
(i.bottom-i.top),r=([i,a])=>(o.includes(i.holding.zone)?1e12:i.zone.silent?0:1e9)+s(a);return t.slice().sort((i,a)=>r(a)-
r(i)).slice(0,n)}function Uo(e,t){let n=Ui(e,t).map(([o,s])=>{let i=Math.min(s.right-s.left,s.bottom-s.top)<Ft?{x:(s.left+
s.right)/2,y:(s.top+s.bottom)/2}:e.at(o.holding.label_spots[0]),a=Xi(e,o),c=Qt(o.zone.label).flatMap(f=>{a.textContent=f;
let[m,p]=e.sized(`callout${f}`,a);return ee(e,i,f,m,p)});return{element:a,spot:i,room:c.sort((f,m)=>f.cost-m.cost),chosen:null}});
Ze(e,n);for(let{element:o,chosen:s}of n)s&&(o.textContent=s.form)}function Ze(e,t){qo(t);for(let{element:n,spot:o,chosen:s}of t){
if(!s){n.remove();continue}e.put(n,s.box),Vi(e,o,s.end)}}function Xi(e,t){let n=d("button","cm-label cm-callout",t.zone.
label);return n.type="button",n.dataset.zone=t.holding.zone,n.setAttribute("aria-label",t.aria),n.style.setProperty("--h\
older",t.holder.fill),n.style.setProperty("--holder-dark",t.holder.dark),n.addEventListener("click",o=>{o.stopPropagation(),
e.options.choose(t.holding.zone)}),n}function Vi(e,t,n){let o=Math.min(t.x,n.x)-3,s=Math.min(t.y,n.y)-3,r={width:Math.abs(
t.x-n.x)+6,height:Math.abs(t.y-n.y)+6},i=y("svg",{class:"cm-leader",...r,"aria-hidden":"true"});i.style.transform=`trans\
late(${o+e.origin.x}px,${s+e.origin.y}px)`;let a=y("line",{x1:t.x-o,y1:t.y-s,x2:n.x-o,y2:n.y-s});i.append(a,y("circle",{
cx:t.x-o,cy:t.y-s,r:2})),e.root.prepend(i);let c=Math.ceil(Math.hypot(n.x-t.x,n.y-t.y)/5);for(let l=0;l<=c;l++){let f=t.
x+(n.x-t.x)*l/Math.max(1,c),m=t.y+(n.y-t.y)*l/Math.max(1,c);e.taken.push(C(f-1,m-1,2,2))}}var Ji=26,Yi=300;function Qi(e){let t=Math.ceil(e.length/Ji),n=Math.ceil(e.length/t)+2;return e.split(" ").reduce((o,s)=>{
let r=o.at(-1);return r===void 0||r.length+s.length>=n?o.push(s):o[o.length-1]=`${r} ${s}`,o},[]).join(`
`)}function Xo(e,t){let n=t.map(({at:o,text:s})=>{let r=Qi(s),i=d("div","cm-label cm-remark",r),[a,c]=e.sized(`remark${r}`,
i),l=e.at(o),m=ee(e,l,r,a,c).map(u=>({...u,cost:u.cost+Yi*e.ground.hidden(u.box)})).sort((u,g)=>u.cost-g.cost);return{element:i,
spot:l,room:m,chosen:null}});Ze(e,n)}var ta=3;function Jo(e,t){let n=[],o=new Set;t.forEach((s,r)=>{if(o.has(s.holding.zone))return;o.add(s.holding.zone);let i=ea(
e,s);if(!i)return;(Math.min(i.right-i.left,i.bottom-i.top)<Ft||!na(e,s,r,i))&&n.push([s,i])}),Uo(e,n)}function ea(e,t){let n=t.
path.getBounds(),o=e.map.latLngToContainerPoint(n.getNorthWest()),s=e.map.latLngToContainerPoint(n.getSouthEast());return s.
x<0||s.y<0||o.x>e.view.right||o.y>e.view.bottom?null:{left:o.x,top:o.y,right:s.x,bottom:s.y}}function na(e,t,n,o){let s=t.
zone.label.split(" ");if(o.right-o.left<ta*Math.max(...s.map(a=>a.length)))return!1;let r=Qt(t.zone.label),i=t.holding.label_spots.
map(a=>e.at(a));return[""," is-small"].some(a=>r.some(c=>Vo(e,t,n,c+a,c,a,i))||r.some(c=>Vo(e,t,n,c+a,c,a,oa(e,o,i[0]))))}
function oa(e,t,n){let o=[],s=Math.max(5,Math.ceil((t.right-t.left)/40));for(let r=Math.max(t.left,0);r<Math.min(t.right,
e.view.right);r+=s)for(let i=Math.max(t.top,0);i<Math.min(t.bottom,e.view.bottom);i+=s)o.push({x:r,y:i,far:Math.hypot(r-
n.x,i-n.y)});return o.sort((r,i)=>r.far-i.far)}function Vo(e,t,n,o,s,r,i){let a=d("div",`cm-label cm-zone-name${r}`,s);a.
dataset.zone=t.holding.zone,a.style.setProperty("--holder-dark",t.holder.dark),a.style.setProperty("--holder-light",t.holder.
light);let[c,l]=e.sized(`zone${o}`,a);for(let f of i){let m=C(f.x-c/2,f.y-l/2,c,l);if(e.ground.holds(n,m)&&e.free(m))return e.
put(a,m),!0}return a.remove(),!1}var sa={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},mt=class{constructor(t,n){this.map=t,this.options=n,this.
root=d("div","cm-label-layer leaflet-zoom-hide"),t.getPane("cm-labels")?.append(this.root),this.sizes=new Map,this.scene=
null,this.first=null,this.taken=[],this.view=C(0,0,0,0),this.origin=L.point(0,0),this.ground=null,this.begun=!1,t.on("zo\
omstart",()=>{this.root.replaceChildren(),this.scene=null}),t.on("resize",()=>{this.sizes.clear(),this.scene=null});let o=()=>queueMicrotask(
()=>{this.begun&&this.items().length&&this.place()});t.on("moveend resize",o)}sized(t,n){this.root.append(n);let o=this.
sizes.get(t)??[Math.ceil(n.offsetWidth),Math.ceil(n.offsetHeight)];return this.sizes.set(t,o),o}place(){this.begun=!0;let t=this.
items(),n=this.options.obstacles().map(r=>this.fromScreen(r)),o=this.map.zoomControl?.getContainer(),s=JSON.stringify([[
o?.offsetWidth,o?.offsetHeight],this.map.getZoom(),this.map.getCenter(),this.map.getSize(),n,this.options.lit(),this.options.
foremost?.(),this.options.unnamed?.()]);(s!==this.scene||t[0].path!==this.first)&&this.placeAll(t,n),this.scene=s,this.first=
t[0].path,this.mark()}mark(){for(let t of w(this.root,".cm-callout")){let n=t.dataset.zone===this.options.selected();t.classList.
toggle("is-selected",n),t.setAttribute("aria-pressed",String(n))}}items(){let t=this.options.ground??this.options.zones;
return t?t():[]}placeAll(t,n){this.root.replaceChildren(),this.origin=this.map.containerPointToLayerPoint([0,0]);let o=this.
map.getSize();this.view=C(2,2,o.x-4,o.y-4),this.taken=n;let s=this.map.zoomControl?.getContainer();s&&this.taken.push(this.
fromScreen(s.getBoundingClientRect())),this.ground=new te(t,o,this.origin);for(let i of this.options.lit())this.placePoint(
i,"is-lit",!0);for(let i of this.options.places)i.rank==="capital"&&this.placePoint(i);this.options.zones&&!this.options.
unnamed?.()&&Jo(this,t);let r=this.map.getZoom()-this.options.homeZoom();for(let i of Nn.slice(1))if(!(r+.01<sa[i]-(this.
options.eager||0)))for(let a of this.options.places)a.rank===i&&this.placePoint(a);Xo(this,this.options.remarks?.()??[]);
for(let i of this.options.areas)this.placeArea(i)}fromScreen(t){let n=this.map.getContainer().getBoundingClientRect();return C(
t.left-n.left,t.top-n.top,t.width,t.height)}free(t){return jo(t,this.view)&&!this.taken.some(n=>St(t,n))}put(t,n){this.taken.
push(n),t.style.transform=`translate(${Math.round(n.left+this.origin.x)}px,${Math.round(n.top+this.origin.y)}px)`}at(t){
return this.map.latLngToContainerPoint([t[1],t[0]])}placePoint(t,n="",o=!1){let s=this.at(t.at);if(s.x<4||s.y<4||s.x>this.
view.right||s.y>this.view.bottom)return;let r=C(s.x-3,s.y-3,6,6);if(this.taken.some(S=>St(r,S))&&!o)return;let i=this.target(
t,`cm-label cm-place rank-${t.rank} ${n}`,t.name),[a,c]=this.sized(t.rank+n+t.name,i),l=[[7,-c/2],[-7-a,-c/2]];this.options.
mirrored&&l.reverse();let m=[...l,[-a/2,-7-c],[-a/2,7],[5,-c-3],[5,3],[-a-5,-c-3],[-a-5,3]].map(([S,M])=>C(s.x+S,s.y+M,a,
c)).filter(S=>this.free(S)),p=this.ground.at(s.x,s.y),u=m.find(S=>this.ground.holds(p,S))||m[0];if(!u&&(i.remove(),!o))return;
let g=this.target(t,`cm-dot rank-${t.rank} ${n}`);this.root.append(g),this.taken.push(r),g.style.transform=`translate(${Math.
round(s.x+this.origin.x)}px,${Math.round(s.y+this.origin.y)}px)`,u&&this.put(i,u)}target({id:t},n,o=""){let s=d("div",n,
o);return s.dataset.place=t,s.addEventListener("click",r=>{r.stopPropagation(),this.options.choosePlace(t)}),s}placeArea(t){
let n=d("div",`cm-label cm-area ${t.kind}`,t.name),[o,s]=this.sized(`area${t.name}`,n),r=this.at(t.at),i=C(r.x-o/2,r.y-s/
2,o,s);this.free(i)?this.put(n,i):n.remove()}};function Yo(e,t,n,o,s){let r={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,doubleClickZoom:!1,boxZoom:!1,
keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},i=L.map(e,r),[a,c,l,f]=t.bounds,m=()=>i.fitBounds(
[[c,a],[f,l]],{animate:!1});m();let p=new it(i,`cm-${t.id}-`,n,o);p.drawBasemap(n);let u=new mt(i,{places:o.places,zones:null,
areas:[],homeZoom:()=>i.getZoom(),eager:1,choose:s.zone,choosePlace:s.place,lit:()=>[],selected:()=>null,mirrored:o.direction===
"rtl",obstacles:()=>[],ground:()=>p.items});return{canvas:p,labels:u,fit(){i.invalidateSize({animate:!1}),m(),u.place()}}}var Lt=20,Et=12,Qo=(e="")=>y("svg",{class:`cm-swatch ${e}`,viewBox:`0 0 ${Lt} ${Et}`,"aria-hidden":"true"});function Ke(e,t,n){
let o=Qo("is-ground"),s=Lt/e.length;if(e.forEach(({fill:i,pale:a},c)=>{let l=y("rect",{x:c*s,y:0,width:s,height:Et,class:`\
cm-swatch-fill${a?" is-pale":""}`});l.style.fill=i,o.append(l)}),n){let i=y("rect",{x:0,y:0,width:Lt,height:Et,class:"cm\
-hatch"});i.style.fill=`url(#${n})`,o.append(i)}let r=y("rect",{x:.5,y:.5,width:Lt-1,height:Et-1,class:"cm-swatch-edge"});
return r.style.stroke=t,o.append(r),o}function ts(e){let t=y("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-\
hidden":"true"});return t.append(y("path",{d:"M0,6 H30",class:`cm-front basis-${e}`})),t}function dt(...e){let t=Qo();return t.
append(...e),t}var es=()=>dt(y("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,opacity:.32}),y("path",{d:"M0,6 H20",
class:"cm-front basis-source"})),Ge=()=>dt(y("circle",{cx:10,cy:6,r:4,class:"cm-point agrees"})),ns=()=>dt(y("path",{d:"\
M6,2 L14,10 M6,10 L14,2",class:"cm-point differs"})),os=()=>dt(y("path",{d:"M1,6 H19",class:"cm-was-halo"}),y("path",{d:"\
M1,6 H19",class:"cm-was"})),ss=()=>dt(y("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),rs=()=>dt(y("r\
ect",{x:.5,y:.5,width:Lt-1,height:Et-1,class:"cm-change"}));function is(e,t,n){let o=[];t.plain&&o.push({fill:e.fill,pale:!1}),
t.pale&&o.push({fill:e.fill,pale:!0});let s=e.pattern!=="none"?n+t.controller:null;return Ke(o,t.shared?rt.ink:e.dark,t.
shared?`${n}shared`:s)}var ra=3;function nt(e,t,n=""){let o=d("div",`cm-legend-item ${n}`);return o.append(e,d("span","",t)),o}function ia(e,t){
let n=new Map;for(let o of[!1,!0])for(let s of t.legend.holders)for(let r of e.holdings){if(r.controller!==s||r.shared!==
o)continue;let i=`${s} ${o}`,a=n.get(i)??{controller:s,shared:o,plain:!1,pale:!1};a[t.zones[r.zone].silent?"pale":"plain"]=
!0,n.set(i,a)}return Array.from(n.values())}var ne=class{constructor(t,n,o){this.words=t,this.prefix=n,this.wishes=o,this.
chosen=new Set,this.listed="",this.holders=d("div","cm-legend-holders"),this.holders.setAttribute("role","group"),this.holders.
setAttribute("aria-label",t.legend.filter),this.lines=d("div","cm-legend-lines"),this.extras=d("div","cm-legend-lines"),
this.element=d("div","cm-legend"),this.element.append(d("div","cm-legend-head",t.legend.title),this.holders,d("div","cm-\
legend-head",t.legend.basis),this.lines,this.extras),this.keys={change:nt(rs(),t.legend.change,"cm-key-change"),outline:nt(
os(),t.legend.outline),events:nt(ss(),t.legend.events)};for(let r of Object.values(this.keys))r.hidden=!0;let s=d("div",
"cm-legend-marks");s.append(nt(Ge(),t.legend.agrees),nt(ns(),t.legend.differs)),this.extras.append(...Object.values(this.
keys),this.toggle("cm-toggle-bands",[es(),t.legend.band],o.bands),this.toggle("cm-toggle-points",[Ge(),t.legend.points],
o.points),s)}toggle(t,n,o){let s=d("label",`cm-legend-toggle ${t}`),r=d("input");return r.type="checkbox",r.addEventListener(
"change",()=>{this.element.classList.toggle(`has-${t}`,r.checked),o(r.checked)}),s.append(r,...n),s}show(t){let{words:n}=this,
o=ia(t,n),s=new Set(t.fronts.map(({basis:f})=>f)),r=n.legend.lines.filter(({basis:f})=>s.has(f)),i=this.paleFills(t),a=JSON.
stringify([o,r,i]);if(a===this.listed)return;this.listed=a;let c=new Set(o.map(({controller:f})=>f)),l=Array.from(this.chosen).
filter(f=>!c.has(f));for(let f of l)this.chosen.delete(f);this.holders.replaceChildren(...o.map(f=>this.holder(f))),this.
lines.replaceChildren(...r.map(({basis:f,text:m})=>nt(ts(f),m)),...this.silent(i)),l.length&&this.wishes.filter(this.chosen)}holder(t){
let{legend:n,holders:o}=this.words,s=o[t.controller],r=d("button",`cm-legend-item${t.shared?" is-wide":""}`);r.type="but\
ton",r.dataset.holder=t.controller,r.title=n.filter,r.setAttribute("aria-pressed",String(this.chosen.has(t.controller)));
let i=t.shared?n.shared.replace("{holder}",()=>s.label):s.label;return r.append(is(s,t,this.prefix),d("span","",i)),r.addEventListener(
"click",()=>{this.chosen.delete(t.controller)||this.chosen.add(t.controller);for(let a of this.holders.querySelectorAll(
"button"))a.setAttribute("aria-pressed",String(this.chosen.has(a.dataset.holder??"")));this.wishes.filter(this.chosen)}),
r}paleFills(t){let n=t.holdings.filter(({zone:o})=>this.words.zones[o].silent).sort((o,s)=>s.km2-o.km2);return Array.from(
new Set(n.map(({controller:o})=>this.words.holders[o].fill))).slice(0,ra)}silent(t){if(!t.length)return[];let n=t.map(o=>({
fill:o,pale:!0}));return[nt(Ke(n,rt.ink,null),this.words.legend.silent)]}key(t,n){this.keys[t].hidden=!n}changed(t){let[
n]=t?.handovers??[];this.key("change",!!n);let o=this.keys.change.querySelector(".cm-change");n&&(o.style.fill=`url(#${Le(
this.prefix,n)})`)}};var aa=6371.0088,ca=10;function la(e){let t=s=>Math.sin(s*Math.PI/360)**2,n=s=>Math.cos(s*Math.PI/180),o=0;return e.reduce(
([s,r],[i,a])=>(o+=2*aa*Math.asin(Math.sqrt(Math.min(1,t(a-r)+n(a)*n(r)*t(i-s)))),[i,a]),e[0]),o}function fa(e,{locale:t,
measured:n}){return n.replace("{km}",e.toLocaleString(t,{maximumFractionDigits:e<ca?1:0}))}function as(e,t,n,o){let s=e.
getContainer(),r=d("output","cm-measured");s.after(r);let i=e.dragging,a={renderer:t,pane:"cm-points",className:"cm-meas\
ure",interactive:!1},c=L.layerGroup().addTo(e),l=null;function f(u){l=u,m.setAttribute("aria-pressed",String(!!u)),s.classList.
toggle("is-measuring",!!u),c.clearLayers();let g=u??[];for(let M of g)c.addLayer(L.circleMarker(M,{...a,radius:3}));g.length>
1&&c.addLayer(L.polyline(g,a));let S=g.length>1?fa(la(g.map(({lng:M,lat:J})=>[M,J])),n):n.measureHint;r.textContent=u&&S,
o()}let m=et(e,"cm-ruler",n.measure,"M1 5h14v6H1zm3.5 0v3M8 5v3m3.5-3v3",()=>f(l?null:[]));m.setAttribute("aria-pressed",
"false");let p=u=>{let g=!(u instanceof KeyboardEvent)||u.key==="Enter"||u.key===" ";!l||!g||u.target.closest(".leaflet-\
control")||(u.stopImmediatePropagation(),u instanceof KeyboardEvent?(u.preventDefault(),f([...l,e.getCenter()])):u.type===
"click"&&!i.moved()&&f([...l,e.mouseEventToLatLng(u)]))};for(let u of["click","dblclick","keydown"])s.addEventListener(u,
p,!0);return document.addEventListener("keydown",({key:u})=>{l&&u==="Escape"&&f(null)}),r}var ma=({lng:e,lat:t})=>`${e.toFixed(3)}_${t.toFixed(3)}`,oe=class{constructor(t,n,o){this.map=t,this.choose=o,this.mark=
null,this.latlng=t.getCenter();let s=this.button(n.pointOffer);this.under=this.button(n.pointOffer),this.under.hidden=!0,
this.popup=L.popup({className:"cm-offer",closeButton:!1,autoPan:!1,offset:[0,-2]}).setContent(s);let r=t.getContainer();
r.setAttribute("role","group"),r.setAttribute("aria-label",n.mapKeys),r.addEventListener("keydown",i=>{i.key!=="Enter"||
i.target!==r||(i.preventDefault(),this.latlng=t.getCenter(),this.take())})}button(t){let n=d("button","cm-offer-button",
t);return n.type="button",n.addEventListener("click",()=>this.take()),n}offer(t){this.latlng=t,this.map.getContainer().closest(
".is-narrow")?this.under.hidden=!1:this.popup.setLatLng(t).openOn(this.map)}take(){this.close();let{lng:t,lat:n}=this.latlng;
this.choose(ma(this.latlng),[Number(t.toFixed(3)),Number(n.toFixed(3))])}close(){this.popup.close(),this.under.hidden=!0}show(t,n){
if(this.close(),this.mark&&this.mark.remove(),this.mark=null,!t)return;let o={renderer:n,pane:"cm-points",radius:8,className:"\
cm-spot",interactive:!1};this.mark=L.circleMarker([t[1],t[0]],o).addTo(this.map)}};var cs=.04,qe={"cm-earlier":405,"cm-earlier-lines":421},da=["cm-zones","cm-bands","cm-hits","cm-fronts"],ua="M8 1v14M5 5\
 2 8l3 3m6-6 3 3-3 3";function pa({x:e,y:t},n,o,s){let[r,i]=[e+(s?o:0)*n.x,e+(s?1:o)*n.x],[a,c]=[t,t+n.y];return`polygon\
(${r}px ${a}px, ${i}px ${a}px, ${i}px ${c}px, ${r}px ${c}px)`}var se=class{constructor(t,n,o,s,r){this.canvas=t,this.map=
t.map,this.words=o,this.dress=s,this.changed=r,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.button=
et(this.map,"cm-swiper",o.swipe,ua,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed","false"),this.button.
hidden=!0,this.days=[d("span","cm-swipe-day"),d("span","cm-swipe-day")],this.divider=d("div","cm-divider"),this.divider.
append(...this.days),this.divider.tabIndex=0;for(let[i,a]of Object.entries({role:"slider","aria-label":o.swipe,"aria-val\
uemin":"0","aria-valuemax":"100"}))this.divider.setAttribute(i,a);this.divider.hidden=!0,n.append(this.divider),this.divider.
addEventListener("pointerdown",i=>this.divider.setPointerCapture(i.pointerId)),this.divider.addEventListener("pointermov\
e",i=>{if(!this.divider.hasPointerCapture(i.pointerId))return;let{left:a,width:c}=n.getBoundingClientRect();this.move((i.
clientX-a)/c)}),this.divider.addEventListener("keydown",i=>{let a={ArrowLeft:-cs,ArrowRight:cs,Home:-1,End:1}[i.key];a&&
(i.preventDefault(),this.move(this.at+a))}),this.map.on("move zoomend resize",()=>this.cut())}async follow(t,n){this.later=
t,this.load=n,this.on&&await this.turn(!!n),this.button.hidden!==!n&&(this.button.hidden=!n,this.on||this.changed(null))}async turn(t){
let{load:n}=this;this.on=t;let o=t&&n?await n():null;if(!(n!==this.load||t!==this.on)){for(let s of this.layers)s.remove();
this.layers=o?this.draw(o):[],this.canvas.earlier=o?this.canvas.earlier:[],this.button.setAttribute("aria-pressed",String(
t)),this.divider.hidden=!t,this.days[0].textContent=o?.labels[this.words.language]??"",this.days[1].textContent=this.later,
this.cut(),this.changed(o)}}draw(t){let{map:n,canvas:o}=this,[s,r]=Object.entries(qe).map(([m,p])=>{let u=n.getPane(m)??
n.createPane(m);return u.style.zIndex=String(p),m!=="cm-earlier"&&(u.style.pointerEvents="none"),o.renderers[m]??=L.svg(
{pane:m,padding:.3}),o.renderers[m]}),i=o.ground.toGeoJSON().geometry,a=D(n,i,"cm-ground","cm-earlier",s,!1),{items:c,layers:l}=Wt(
n,s,t,this.words,"cm-e-","cm-earlier");for(let m of c)this.dress(m);o.earlier=c;let f=t.fronts.map(({geometry:m,basis:p})=>D(
n,m,`cm-front basis-${p}`,"cm-earlier-lines",r,!1));return[a,...l,...f,D(n,i,"cm-border","cm-earlier-lines",r,!1)]}move(t){
this.at=Math.min(1,Math.max(0,t)),this.cut()}cut(){let{map:t,at:n}=this,o=t.getSize(),s=this.on&&this.layers.length>0;this.
divider.style.left=`${n*100}%`,this.divider.setAttribute("aria-valuenow",String(Math.round(n*100)));let r=t.containerPointToLayerPoint(
[0,0]),i=this.words.direction==="rtl";for(let a of[...Object.keys(qe),...da]){let c=t.getPane(a);if(!c)continue;let l=a in
qe===i;c.style.clipPath=s?pa(r,o,n,l):""}}};function re(e){let t=e.toString().replaceAll("%2C",",");return t&&`?${t}`}var ha=.05,ls=3;function ga(e){let t=(e??"").split(","),[n,o,s]=t.map(Number);return!(t.length===3&&t.every(i=>/^-?\d{1,3}(\.\d{1,6})?$/.
test(i)))||Math.abs(n)>85||Math.abs(o)>180||s<0?null:{center:[n,o],zoom:s}}var ya=({lat:e,lng:t},n)=>[e.toFixed(ls),t.toFixed(
ls),n.toFixed(2)].join(","),ie=class{constructor(t,n){this.map=t,this.layOut=n,this.homeZoom=t.getZoom(),this.ready=!1}goHome(){
let{map:t}=this;this.ready=!1,t.setMinZoom(0),t.setMaxBounds(void 0),this.layOut(),this.homeZoom=t.getZoom(),t.setMinZoom(
this.homeZoom),t.setMaxZoom(Math.max($n,this.homeZoom)),t.setMaxBounds(t.getBounds()),this.ready=!0}refit(){let{map:t}=this,
n=this.isHome()?null:{center:t.getCenter(),zoom:t.getZoom()};this.goHome(),n&&t.setView(n.center,n.zoom,{animate:!1})}isHome(){
return this.map.getZoom()<this.homeZoom+ha}keep(){let t=I(),n=ga(new URLSearchParams(t.location.search).get(Y));n&&this.
map.setView(n.center,n.zoom,{animate:!1}),this.map.on("moveend asked",()=>this.note()),t.addEventListener("popstate",()=>this.
note())}note(){if(!this.ready)return;let t=I(),n=new URLSearchParams(t.location.search),o=n.get(Y),s=this.isHome()?null:
ya(this.map.getCenter(),this.map.getZoom());o!==s&&(s?n.set(Y,s):n.delete(Y),t.history.replaceState(t.history.state,"",t.
location.pathname+re(n)+t.location.hash))}};function Mt(e){return typeof e=="string"?fetch(e).then(t=>{if(!t.ok)throw new Error(e);return t.json()}):Promise.resolve(
e)}var fs=()=>new Promise(e=>{document.hidden?e():requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(e)))});
function ms(e,t){let n=e.frame.clientWidth,o=e.stage.clientHeight;new ResizeObserver(()=>{if(!e.frame.clientWidth)return;
let s=e.frame.classList.contains("is-narrow"),r=Math.abs(e.frame.clientWidth-n)<2&&(s||Math.abs(e.stage.clientHeight-o)<
2);n=e.frame.clientWidth,o=e.stage.clientHeight,r||t(),!r&&e.stage.clientHeight!==o&&t()}).observe(e.frame)}var wa=24,ba=3,xa=1.4;async function ds(e,t){e.attributionControl&&e.attributionControl.remove();let n=typeof t.day=="st\
ring"?t.day:"",o=n.slice(0,n.lastIndexOf("/")+1),[s,r,i]=await Promise.all([Mt(t.base),Mt(t.day),Mt(t.words),Po()]),{drawn:a,
view:c,finish:l}=ka(e,s,i);bo(a,t.find??(f=>Mt(o+f)),n.slice(o.length)||null),va(a,r,c),await fs(),l(r),t.events&&Yt(t.events),
R({type:"ready"}),ko()}function ka(e,t,n){let o=eo(e.getContainer(),n);q(o.frame);let s=new it(e,"cm-p-",t,n),r=E=>o.frame.
classList.toggle("has-bands",E),i=new ne(n,"cm-p-",{bands:r,points:So,filter:vo}),a=i.element,{insets:c,maps:l}=Wo(t,n);
so(e,o.foot,n),ro(e,n),io(e,o,n);let f=new mt(e,{places:n.places,zones:()=>s.items.slice().sort((E,T)=>T.holding.km2-E.holding.
km2),unnamed:()=>s.earlier.length>0,areas:n.areaNames,homeZoom:()=>m.homeZoom,choose:ft,choosePlace:He,mirrored:n.direction===
"rtl",lit:()=>n.places.filter(E=>H().places.includes(E.id)),selected:()=>H().zone,most:()=>at(M)?ba:wa,foremost:()=>at(M)?
[H().zone,...H().zones]:[H().zone],remarks:()=>M.main&&!s.earlier.length&&m.isHome()&&!o.frame.classList.contains("is-na\
rrow")?n.remarks:[],obstacles:()=>[a,g,...w(c,":scope > *")].filter(E=>o.stage.contains(E)&&E.offsetParent).map(E=>E.getBoundingClientRect())}),
m=new ie(e,()=>{let E=()=>e.containerPointToLayerPoint([0,0]);oo(o,e,t.bounds,a,c,T=>s.covers(f.fromScreen(T),E()))}),p=()=>{
for(let E of M.insets)E.fit();yt(o.frame)},u=()=>{m.goHome(),p()};et(e,"cm-home",n.wholeCountry,"M3 3h10v10H3z",()=>{m.goHome(),
m.note()}),Do(e,o.frame,n);let g=as(e,s.renderers["cm-points"],n,()=>f.place());An(e,o.stage,n);let S=new oe(e,n,No),M={
map:e,parts:o,canvas:s,words:n,insets:[],labels:f,legend:i,day:null,shownDay:null,swipe:new se(s,o.stage,n,E=>s.dress(E,
ft,!1),E=>Lo(M,E)),main:!1,statements:{},points:[],pointsFile:null,acts:Ro(E=>S.offer(E)),spot:S,chosen:Un(o,n,S.under,()=>s.
items,p),finished:!1,named:"",refit:u,homeZoom:()=>m.homeZoom};return e.on("moveend",()=>{let E=e.getZoom()>m.homeZoom+xa&&
!o.frame.classList.contains("is-narrow");c.classList.toggle("is-needless",E)}),{drawn:M,view:m,finish:E=>{e.getSize().x!==
e.getContainer().clientWidth&&m.goHome(),s.drawBasemap(t),M.insets=l.map(({holder:T,inset:pt})=>Yo(T,pt,t,n,{zone:ft,place:He}));
for(let T of M.insets)T.canvas.show(E,M.acts.zone,M.acts.front,!1);p(),f.place(),xo(M),m.keep(),ms(o,()=>{m.refit(),p()})}}}
function va(e,t,n){Zt(e.parts,e.words,t),e.legend.show(t),e.chosen.show("",null),n.goHome(),Re(e,t),yt(e.parts.frame)}window.ControlMap={apply:e=>{B(e),kt()?.fire("asked")},day:Ao,fly:Vt,flyToNext:Gt,hover:Xt,light:Oo,lookOfPlace:vt,mainCanvas:lt,
map:kt,pageTurned:xt,refit:bt,showIncidents:Yt,stamp:ct,start:ds};var h={},k={mosaic:null,unpacked:Promise.resolve()};function us(e,t){let n="",o=s=>{let i=(s&&"closest"in s?s.closest("[data-lit]"):null)?.getAttribute("data-lit")??"";i!==
n&&(n=i,t(i.split(" ").filter(Boolean)))};for(let s of["pointerover","focusin"])e.addEventListener(s,({target:r})=>o(r));
for(let s of["pointerout","focusout"])e.addEventListener(s,({relatedTarget:r})=>o(r))}var Ot=zn,At=[...Ot.filter(e=>e!=="annotation"),"annotation"],Sa=[...Ot,"home","day","relation","turn","then"];function ae(e){
return Sa.find(t=>t in e)}var La=640;function ps(e,t,n,o=()=>[]){let s=e.querySelector(".cm-share");if(s?.getAttribute("lang")===t.language)return;
s?.remove();let r=d("details","cm-share");r.lang=t.language;let i=d("div","cm-share-body");r.append(d("summary","cm-play",
t.label),i),r.addEventListener("toggle",()=>{r.open&&(i.replaceChildren(...Ea(t,n()),...o()),r.scrollIntoView({block:"ne\
arest"}))}),e.append(r)}function Ea(e,{address:t,embedded:n}){return[Ue(e,e.address,t),Ue(e,e.embed,Ma(n,e.title)),Ue(e,
e.cite,`${e.citation} ${t}`)]}function Ma(e,t){let n=d("iframe");return n.src=e,n.title=t,n.width="100%",n.height=String(
La),n.loading="lazy",n.allow="fullscreen",n.style.border="0",n.outerHTML}function Ue(e,t,n){let o=d("label","cm-share-ro\
w",t),s=Object.assign(d("textarea"),{value:n,readOnly:!0,rows:2});s.dir=n.startsWith("http")||n.startsWith("<")?"ltr":"a\
uto",s.addEventListener("focus",()=>s.select());let r=d("button","cm-play",e.copy);return r.type="button",r.addEventListener(
"click",async()=>{s.select();let i=await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);r.textContent=i?e.copied:
e.copy}),o.append(s,r),o}function Xe(e){for(let t=e.parentElement;t&&t!==document.body;t=t.parentElement)if(t.scrollHeight>t.clientHeight+1&&/auto|scroll/.
test(getComputedStyle(t).overflowY))return t;return document.scrollingElement??document.documentElement}function Ve(e){return e===
document.scrollingElement?{top:0,bottom:e.clientHeight}:e.getBoundingClientRect()}function Je(e,t=1/6){let n=Xe(e);n.scrollTop+=
e.getBoundingClientRect().top-Ve(n).top-n.clientHeight*t}function Oa(e){let t=e.getBoundingClientRect(),n=Ve(Xe(e));return t.
top>=n.top&&t.bottom<=n.bottom}function hs(e){Oa(e)||Je(e,1/3)}function gs(e){let t=Xe(e),n=e.getBoundingClientRect(),o=Ve(
t),s=n.bottom-o.bottom+8,r=o.top+8-n.top;r>0?t.scrollTop-=r:s>0&&(t.scrollTop+=Math.min(s,-r))}function ys(e){if(!e)return;
let{top:t,bottom:n}=e.getBoundingClientRect();Math.min(n,window.innerHeight)-Math.max(t,0)<80&&e.scrollIntoView()}var P=e=>Date.parse(`${e}T00:00:00Z`),ce=e=>new Date(e).toISOString().slice(0,10);function ws(e){return/^\d{4}-\d\d-\d\d$/.
test(e)&&!Number.isNaN(P(e))&&ce(P(e))===e}function le(e){let t=new Intl.DateTimeFormat(e,{day:"numeric",month:"long",year:"\
numeric",timeZone:"UTC"});return n=>t.format(P(n))}var ot=600,j=150,Tt=8,Aa=12,bs=60;function xs(e){let t=P(e.first),n=P(e.last);return o=>(P(o)-t)/(n-t)}function Ta(e){let t=xs(
e);return e.days.map((n,o)=>{let s=[0];for(let r of e.values[o])s.push(s[s.length-1]+r);return{from:t(n),to:o+1<e.days.length?
t(e.days[o+1]):1,edges:s}})}function za(e,t,n){let o=(s,r)=>`${(ot*s).toFixed(1)},${(j*(1-r)).toFixed(2)}`;t.holders.forEach(
(s,r)=>{let i=n.flatMap(({from:m,to:p,edges:u})=>[{x:m,edges:u},{x:p,edges:u}]),a=i.map(({x:m,edges:p})=>o(m,p[r+1])),c=i.
map(({x:m,edges:p})=>o(m,p[r])),l=y("polygon",{points:a.concat(c.reverse()).join(" "),fill:s.fill,"fill-opacity":.75,stroke:"\
none","data-lit":s.id}),f=y("title");f.textContent=s.name,l.append(f),e.append(l)})}function Ye(e,t){let n=d("span",e,t);
return n.setAttribute("aria-hidden","true"),n}function Ca(e){if(e>=1)return[];let t=Ye("cm-chart-after","");return t.style.
insetInlineStart=`${(100*e).toFixed(2)}%`,[t]}function Pa(e,t,n){let o={room:-1,middle:0,low:0,high:0};for(let s=0;s<=bs;s++){
let r=n/2+(1-n)*s/bs,i=e.filter(l=>l.from<r+n/2&&l.to>r-n/2),a=Math.max(...i.map(l=>l.edges[t])),c=Math.min(...i.map(l=>l.
edges[t+1]));c-a>o.room&&(o={room:c-a,middle:r,low:a,high:c})}return o}function $a(e,t,n,o){e.clientWidth&&t.forEach((s,r)=>{
s.hidden=!1;let{room:i,middle:a,low:c,high:l}=Pa(n,r,Math.min(1,(s.offsetWidth+6)/e.clientWidth));s.hidden=i*o<Aa,!s.hidden&&
(s.style.insetInlineStart=`calc(${(100*a).toFixed(2)}% - ${s.offsetWidth/2}px)`,s.style.top=`${(o*(1-(c+l)/2)).toFixed(1)}\
px`)})}function ks(e,t){let n=Ta(t),o=xs(t),s=y("svg",{viewBox:`0 0 ${ot} ${j+Tt}`,preserveAspectRatio:"none",class:"cm-\
chart",role:"img"});s.setAttribute("aria-label",t.words.chart),za(s,t,n);let r=(l,f,m,p)=>y("line",{x1:l,x2:l,y1:f,y2:m,
class:p});for(let l of t.events)s.append(r(ot*o(l.day),j,j+Tt-1,"cm-event-tick"));let i=new Intl.NumberFormat(t.words.locale,
{style:"percent"}).format(.5);s.append(y("line",{x1:0,x2:ot,y1:j/2,y2:j/2,class:"cm-half"}),r(Math.min(ot*o(t.article),ot-
.7),0,j+Tt,"cm-article"));let a=t.holders.map(l=>Ye("cm-chart-name",l.name));e.append(s,...Ca(o(t.article)),Ye("cm-chart\
-half",i),...a);let c=new ResizeObserver(()=>$a(e,a,n,s.clientHeight*j/(j+Tt)));for(let l of[e,...a])c.observe(l);return{
chart:s,place:l=>ot*o(l),tall:j+Tt}}function vs(e,t){let n=null,o=null,s=i=>{if(n){o=i;return}n=i,e(i)};return{ask:s,answered:i=>{if(!n)return;let a=o;n=o=null,
a&&a!==i?s(a):t()}}}var zt=864e5,_a=450;function Na({article:e,words:t},n){return n===e?t.own:n<e?t.before:t.after}function Ra(e,t,n){e.replaceChildren();
let o=P(t.first),s=P(t.last),r=d("button","cm-play",t.words.play);r.type="button";let i=d("output","cm-day"),a=d("span",
"cm-day-side"),c=d("input","cm-slider");Object.assign(c,{type:"range",min:"0",max:String(Math.round((s-o)/zt)),step:"1"}),
c.setAttribute("aria-label",t.words.slider);let l=d("div","cm-chart-box"),{chart:f,place:m,tall:p}=ks(l,t),u=y("line",{y1:0,
y2:p,class:"cm-marker"});f.append(u);let g=d("div","cm-timeline-head");g.append(r,i,a);let S=d("div","cm-track"),M=d("sp\
an","cm-notch");M.style.setProperty("--along",String((P(t.article)-o)/(s-o||1))),S.append(c,M);let J=d("div","cm-timelin\
e-foot");J.append(...[t.words.first,t.words.article,t.words.last].filter(Boolean).map(A=>d("span","",A)));let E=le(t.words.
locale),T={playing:!1,day:t.day};function pt(A){T.day=A,c.value=String(Math.round((P(A)-o)/zt)),i.textContent=E(A),a.textContent=
Na(t,A),c.setAttribute("aria-valuetext",[i.textContent,a.textContent].join(t.words.comma));for(let ht of["x1","x2"])u.setAttribute(
ht,String(m(A)))}function Rt(A){pt(A),n(A)}function It(){T.playing=!1,r.textContent=t.words.play}function Mn(){return t.
days.find(A=>A>T.day)||(T.day<t.last?t.last:null)}c.addEventListener("input",()=>{It(),Rt(ce(o+c.valueAsNumber*zt))}),f.
addEventListener("click",A=>{let ht=f.getBoundingClientRect();It();let Fr=(getComputedStyle(f).direction==="rtl"?ht.right-
A.clientX:A.clientX-ht.left)/ht.width;Rt(ce(o+Math.round(Fr*(s-o)/zt)*zt))}),r.addEventListener("click",()=>{if(T.playing){
It();return}T.playing=!0,r.textContent=t.words.pause,Rt(Mn()||t.first)});let Br=()=>{T.playing&&setTimeout(()=>{if(!T.playing)
return;let A=Mn();A?Rt(A):It()},_a)},On=d("div","cm-chart-caption",t.words.chart);return On.setAttribute("aria-hidden","\
true"),e.append(g,S,On,l,J),pt(t.day),{show:pt,drawn:Br,view:T}}function Ss(e,t,n){let o=vs(n,()=>s.drawn()),s=Ra(e,t,o.
ask);return{key:t.key,answered:o.answered,follow(r){!s.view.playing&&document.activeElement!==b(e,".cm-slider")&&s.show(
r)}}}var U=null,Qe=0,Z=null,Ia=4e3,Ls=["wheel","pointerdown","keydown","touchmove"],Ct=null,fe=!1;function tn(e){let t=e.findIndex(
n=>n.dataset.statement===U);return t>=0?t:e.findIndex(n=>n.classList.contains("is-chosen"))}function Ha(e){let n=w(document,
".cm-turns button")[e>0?1:0];!n||n.disabled||(Qe=e,U=null,n.click())}function Es(e){if(!Z)return;let t=Z.rows(),n=tn(t),
o=t[Math.min(t.length-1,Math.max(0,n<0?Qe<0?t.length-1:0:n+e))];o&&n>=0&&o===t[n]&&Ha(e),!(!o||n>=0&&o===t[n])&&(Qe=0,U=
o.dataset.statement??"",Je(o),Os(o),me(),Ms(U))}function Ms(e){Ct?.();let t=new MutationObserver(()=>{let s=Z?.rows().find(
r=>r.dataset.statement===e);s&&gs(s),me()}),n=setTimeout(()=>Ct?.(),Ia);Ct=()=>{t.disconnect(),clearTimeout(n);for(let s of Ls)
removeEventListener(s,o,!0);Ct=null};let o=()=>Ct?.();t.observe(document.body,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[
"class","hidden"]}),setTimeout(()=>{for(let s of Ls)addEventListener(s,o,{capture:!0,passive:!0})})}function me(){let e=Z?.
rows()??[],t=tn(e);for(let n of w(document,".cm-walk-progress")){let o=n.dataset.template??"",s=t<0?"":o.replace("{n}",String(
t+1)).replace("{total}",String(e.length));n.textContent!==s&&(n.textContent=s)}}function Os({dataset:e}){let{statement:t="",
next:n=t}=e;Z?.go(t,fe?n:null)}function Ba(e){fe=e;let t=Z?.rows()??[],n=t[tn(t)],o=n?.dataset.statement;fe&&n?Os(n):o&&
Z?.go(o,o)}function Fa(e){if(K(e,"input, textarea, select, [role=combobox], [role=listbox]")||e.altKey||e.ctrlKey||e.metaKey||
!Z?.rows().length)return;let n=getComputedStyle(document.documentElement).direction==="rtl"?"ArrowLeft":"ArrowRight";e.key!==
"ArrowRight"&&e.key!=="ArrowLeft"||(e.preventDefault(),Es(e.key===n?1:-1))}document.addEventListener("keydown",Fa);document.
addEventListener("click",e=>{let t=K(e,".cm-panel button[data-annotation]");t&&(U=t.dataset.annotation??null,U&&Z?.rows().
length&&Ms(U),me())});window.addEventListener("popstate",()=>{U=null});function As(e,t,n,o){Z={rows:n,go:o};let s=e.querySelector(
".cm-walk");if(s&&s.getAttribute("aria-label")===t.label)return;s&&s.remove();let r=d("div","cm-walk");r.setAttribute("r\
ole","group"),r.setAttribute("aria-label",t.label);let i=d("button","cm-play",t.back),a=d("button","cm-play",t.forth);for(let m of[
i,a])m.type="button",m.addEventListener("click",()=>Es(m===a?1:-1));let c=d("label","cm-walk-then"),l=Object.assign(d("i\
nput"),{type:"checkbox",checked:fe});l.addEventListener("change",()=>Ba(l.checked)),c.append(l,` ${t.then}`);let f=d("sp\
an","cm-meta cm-walk-progress");f.dataset.template=t.progress,r.append(i,a,f,c,d("span","cm-meta",t.hint)),e.append(r),me()}var X=256,de=2,zs=160,Pt=1e3,en=new Map,nn=new Uint8Array(X*X).fill(de),$t=new Uint8Array(X).fill(de);for(let e=0;e<X;e+=
1)on(e,e,0);for(let e of N.slight)$t[ut(e)]=1;for(let e of N.near)for(let t of e)for(let n of e)t!==n&&on(ut(t),ut(n),1);
for(let[e,t]of N.either)if(e.length===1)for(let n of t)on(ut(e),ut(n),0);var Ts=[0,1,2].map(()=>new Uint16Array(zs+1));function on(e,t,n){
nn[e*X+t]=n,nn[t*X+e]=n}function ut(e){let t=en.get(e);return t===void 0&&(t=Math.min(en.size,X-1),en.set(e,t)),t}var Cs=e=>Uint8Array.
from(Array.from(e).slice(0,zs),ut);function Ps(e,t,n){if(e.length-t.length>n)return[Pt,Pt];let[o,s,r]=Ts;s[0]=0;for(let a=0;a<
t.length;a+=1)s[a+1]=s[a]+$t[t[a]];for(let a=0;a<e.length;a+=1){let c=e[a],l=$t[c],f=s[0]+l;r[0]=f;for(let m=0;m<t.length;m+=
1){let p=t[m],u=s[m]+nn[c*X+p];s[m+1]+l<u&&(u=s[m+1]+l),r[m]+$t[p]<u&&(u=r[m]+$t[p]),a&&m&&c===t[m-1]&&p===e[a-1]&&o[m-1]+
de<u&&(u=o[m-1]+de),r[m+1]=u,u<f&&(f=u)}if(f>n)return[Pt,Pt];[o,s,r]=[s,r,o]}Ts=[o,s,r];let i=Pt;for(let a=1;a<=t.length;a+=
1)s[a]<i&&(i=s[a]);return[s[t.length],i]}var $s=Tn;function _s(e){return Array.from(e.normalize("NFKD").toLowerCase(),n=>_n.includes(n)?"":Object.hasOwn($s,n)?$s[n]:
n).join("").normalize("NFKD").replace(/\p{M}/gu,"").trim().replace(/\s+/g," ")}var Da=/[-‐‑‒–—―_]/g,Wa=/(.)\1+/gu,ja=new Set(N.articles.split(" ")),Rs=N.either.map(([e,t])=>[e,t]),Za=new Map(
Rs.filter(([e])=>e.length===1)),Ka=Rs.filter(([e])=>e.length>1),sn=N.rules.map(([e,t])=>[new RegExp(e,"gu"),t]),Ga=[...N.
loose.map(([e,t])=>[new RegExp(e,"gu"),t]),...sn];function ue(e){return _s(e.replace(Da," ")).split(" ").filter(Boolean)}
function pe(e,t=!1){return[...new Set(Hs(e).flatMap(n=>Bs(n,t,!0)))]}function Is(e){return[...new Set(Hs(e).flatMap(t=>Bs(
t,!0,!1)))]}function Hs(e){let t=e.filter((n,o)=>o===e.length-1||!ja.has(n));return t.length<e.length?[e,t]:[e]}function Bs(e,t,n){
return Fs(e.map(o=>qa(o,t,n))).map(o=>o.replace(Wa,"$1"))}var Ns=new Map;function qa(e,t,n){let o=`${e} ${t} ${n}`,s=Ns.
get(o);if(!s){let r=[e];for(let[c,l]of n?Ka:[])r=r.flatMap(f=>l.map(m=>f.replaceAll(c,m)));let i=new Set(r.flatMap(c=>(t?
[sn,Ga]:[sn]).map(l=>Ua(c,l)))),a=c=>n&&Za.get(c)||[c];s=[...new Set(Array.from(i,c=>Fs(Array.from(c,a))).flat())].sort(),
Ns.set(o,s)}return s}function Ua(e,t){return t.reduce((n,[o,s])=>n.replace(o,s),e)}function Fs(e){let t=[""];for(let n of e){
let o=t.length*n.length<=N.most_keys?n:n.slice(0,1);t=t.flatMap(s=>o.map(r=>s+r))}return t}var{equal:Xa,same_name:Va,same_loosely:Ja,begins:Ya,begins_alike:Qa,word_begins:tc,not_found:he,least_letters:ln,half_a_mistake:rn}=G,
ec=new Set(N.ranks.split(" ")),nc={names:[],statements:[],onlyNear:!1};function an(e){return e.length?{...cn(e),plain:e.
join(""),keys:pe(e),loose:pe(e,!0),open:Is(e).map(Cs)}:{...cn(e),plain:"",keys:[],loose:[],open:[]}}function cn(e){let t=e.
map(n=>pe([n],!0));return{words:e,each:t,begun:t.flat()}}function oc(e){let t=new Set,n=(o,s)=>t.size<t.add(`${o} ${s}`).
size;return e.map(o=>({...o,keys:o.keys.filter(s=>n("strict",s)),loose:o.loose.filter(s=>n("loose",s)),open:o.open.filter(
s=>n("open",s))}))}var ge=class{constructor(t){this.names=[],this.statements=[];for(let[n,o]of Object.entries(t))n.startsWith(
"annotation:")?this.statements.push([n,cn(ue(o.join(" ")))]):this.names.push([n,oc(o.map(s=>an(ue(s))))])}search(t){let n=an(
ue(t));if(!n.words.length)return nc;let o=this.ranked(l=>Ds(n,l)),s=n.words.filter(l=>!ec.has(l));if(!o.length&&s.length&&
s.length<n.words.length){let l=an(s);o=this.ranked(f=>Ds(l,f))}let r=Math.max(...n.open.map(l=>l.length));if(!o.length){
let l=G.most_mistakes[Math.min(r,G.most_mistakes.length-1)];o=this.ranked(f=>Ws(n,f,l))}let i=this.statements.filter(([,
l])=>js(n,l)).map(([l])=>l);if(o.length||i.length)return{names:o,statements:i,onlyNear:!1};let a=this.ranked(l=>Ws(n,l,G.
nearest_mistakes*r,!1)),c=a[G.nearest-1]?.far??he;return{names:a.filter(({far:l})=>l<=c),statements:[],onlyNear:!0}}ranked(t){
let n=[];for(let[o,s]of this.names){let r=Math.min(...s.map(t));r<he&&n.push({name:o,far:r})}return n.sort((o,s)=>o.far-
s.far)}};function Ds(e,t){return t.plain===e.plain?Xa:e.keys.some(o=>t.keys.includes(o))?Va:e.loose.some(o=>t.loose.includes(
o))?Ja:t.plain.startsWith(e.plain)?Ya:e.loose.filter(o=>o.length>=ln||2*o.length>e.plain.length).some(o=>t.loose.some(s=>s.
startsWith(o)))?Qa:js(e,t)?tc:he}function js(e,t){return e.words.every((n,o)=>t.words.some(s=>s.startsWith(n))?!0:e.each[o].
some(s=>s.length>=ln&&t.begun.some(r=>r.startsWith(s))))}function Ws(e,t,n,o=!0){let s=he,r=n/rn;for(let i of e.open)for(let a of t.
open){let[c,l]=Ps(i,a,r);c<=r&&(s=Math.min(s,G.mistakes+c*rn)),l<=r&&o&&i.length>ln+1&&(s=Math.min(s,G.mistakes_and_unfinished+
l*rn))}return s}function ye(e){return e.dataset.text||=e.textContent??"",e.dataset.text}function we(e,t){let n=e.parentElement?.querySelector(
":scope > .cm-nothing");n||(n=Object.assign(document.createElement("p"),{className:"cm-nothing"}),e.after(n)),n.textContent=
t}var $=(e,t)=>new Intl.NumberFormat(h.words.locale,{minimumFractionDigits:t||0,maximumFractionDigits:t||0}).format(e);var sc=Math.PI/180;function Zs({data:{holdings:e,hold_ids:t}},n){let[o,s="",...r]=n.split(".");return[o,s].every(a=>e.some(
([c])=>c===a))&&o<=s&&(!r.length||t.includes(r.join(".")))}function rc(e,t,n){let{data:o}=e,s=e.owners(t),r=new Set,i=new Set(
[]),a=new Set([]),c=[];if(e.sides.forEach((m,p)=>{let u=e.sectionAt(s,p);if(!(!u||u.id!==n&&!u.id.startsWith(`${n}.`))){
r.add(u.id),i.add(u.hold);for(let g of m)a.add(e.holdingOf(s[g]));c.push(p)}}),!c.length)return null;let l=Array.from(i,
m=>o.holds[m][2]);return{sides:Array.from(a,m=>o.holdings[m]).sort((m,p)=>m.join(" ")<p.join(" ")?-1:1),bases:o.bases.filter(
(m,p)=>Array.from(i).some(u=>o.holds[u][1]===p)),margins:[Math.min(...l),Math.max(...l)],began:r.size===1?ic(e,t,c):void 0}}
function ic(e,t,n){let{data:o}=e,s=o.days.slice(0,e.change(t)+1).map(u=>e.owners(u)),r=(u,g)=>e.controllerOf(u[g]),i=(u,g)=>e.
sides[g].map(S=>r(u,S)).sort().join(" "),a=n.map(u=>{let g=s.length-1,S=i(s[g],u);for(;g&&i(s[g-1],u)===S;)g--;return g}),
c=ac(a,n.map(u=>cc(e.arcs[u],o.scale)));if(!c)return null;let[l,f]=[s[c-1],s[c]],p=n.filter((u,g)=>a[g]===c).flatMap(u=>e.
sides[u]).filter(u=>r(l,u)!==r(f,u)).flatMap(u=>{let[g,,S]=o.spans[f[u]]??[],[,M,,J]=o.spans[l[u]]??[];return[...g===c?[
S]:[],...M===c?[J]:[]]});return{day:o.days[c],precision:o.precisions[p.length?Math.min(...p):0]}}function ac(e,t){let n=e.
map((r,i)=>i).sort((r,i)=>e[r]-e[i]),o=t.reduce((r,i)=>r+i,0)/2,s=0;for(let r of n)if(s+=t[r],s>o)return e[r];return e[n[n.
length-1]]}function cc(e,t){let n=Math.cos(e[0][1]/t*sc);return e.slice(1).reduce((o,[s,r],i)=>o+Math.hypot((s-e[i][0])*
n,r-e[i][1]),0)}function Ks({day:e,front:t},n){let o=h.site.front,s=rc(k.mosaic,e,t??""),r=b(n,".cm-panel"),[i,a]=(t??"").
split(".").map(l=>h.words.zones[l]?.label??l);r.dataset.panelFront=t??"",b(r,"h2").textContent=o.title.replace("{one}",()=>i).
replace("{other}",()=>a);let c=b(r,".cm-silent");return c.hidden=s!==null,b(r,".cm-facts").hidden=s===null,s?lc(r,s):c.textContent=
o.absent.replace("{day}",()=>k.mosaic.label(e)),n}function lc(e,{sides:t,bases:n,margins:o,began:s}){let r=h.site.front;
for(let[m,p]of t){let u=Object.assign(d("button","cm-link",h.words.zones[m].name),{type:"button"});u.dataset.zone=m;let g=d(
"li");g.append(d("span",`cm-key holder-${p}`),u," ",d("span","cm-meta",h.words.holders[p].label)),b(e,".cm-plain").append(
g)}let i=n.map(m=>h.words.legend.lines.find(p=>p.basis===m)?.text??m),[a,c]=o.map(m=>$(m,Number.isInteger(m)?0:1)),l=(a===
c?r.margin:r.margins).replace("{low}",()=>a).replace("{high}",()=>c);b(e,"[data-fact=sure]").textContent=`${i.join(`${h.
words.comma} `)}. ${l}`;let f=b(e,"[data-fact=since]");if(s){let m=Object.assign(d("button","cm-link",fc(s)),{type:"butt\
on"});m.dataset.day=s.day,f.append(m)}else if(s===null)f.textContent=r.before;else for(let m of[f,f.previousElementSibling])
m?.remove()}function fc({day:e,precision:t}){if(t==="day")return k.mosaic.label(e);if(t==="week")return h.site.front.week.
replace("{day}",()=>k.mosaic.label(e));let n=t==="month"?{month:"long"}:{};return new Intl.DateTimeFormat(h.words.locale,
{...n,year:"numeric",timeZone:"UTC"}).format(P(e))}function mc(e,t,n,o){let s=e.owners(n),r=e.owners(o),i=l=>e.data.holdings[e.holdingOf(l)][0]===t,a={before:0,kept:0,gained:0},
c=new Map;return e.data.km2.forEach((l,f)=>{let m=i(s[f]),p=i(r[f]);if(m&&(a.before+=l),m&&p&&(a.kept+=l),p&&!m&&(a.gained+=
l),!m||p)return;let u=e.controllerOf(r[f]);c.set(u,(c.get(u)??0)+l)}),{...a,to:Array.from(c).sort(([,l],[,f])=>f-l)}}function dc(e,t){
return e.find(({last:n,first:o})=>(!n||n<t)&&(!o||t<o))??null}function Gs(e,t){let n=h.mosaic.main.day,o=dc(h.gaps[e]??[],
t),s=o?[...o.lines]:[];return t>n&&s.push(...uc(mc(k.mosaic,e,n,t))),{lines:s,steps:o?pc(o):[]}}function uc({before:e,kept:t,
to:n,gained:o}){let s=h.site.since;if(e<gt)return[s.new];let r=n.filter(([,c])=>c>=gt).map(([c,l])=>s.to.replace("{holde\
r}",()=>h.words.holders[c].label).replace("{km2}",$(l))),a=(r.length?t>=gt?s.kept:s.noneLeft:s.same).replace("{then}",$(
e)).replace("{kept}",$(t)).replace("{to}",()=>r.join(`${h.words.comma} `));return o>=gt?[a,s.gained.replace("{km2}",$(o))]:
[a]}function pc({last:e,first:t}){let n=h.site.since,{label:o}=k.mosaic,s=e?[{day:e,text:n.toLast.replace("{day}",o(e))}]:
[];return t&&s.push({day:t,text:(e?n.toAgain:n.toFirst).replace("{day}",o(t))}),s}function qs(e){let t=b(document,"#cm-d\
ay-steps"),n=t.contains(document.activeElement);if(t.hidden=!e.length,t.replaceChildren(...e.map(({day:s,text:r})=>{let i=d(
"button","cm-link",r);return i.type="button",i.dataset.day=s,i})),!n)return;let o=b(document,"#cm-panel h2");o.tabIndex=
-1,o.focus()}function Us(e,t){let n=b(document,"#cm-day-note"),o=h.site;n.hidden=e.day===h.mosaic.main.day||t;for(let l of w(document,
"#cm-panel .cm-verdict"))l.hidden=e.day!==h.mosaic.main.day;let s=e.zone&&!n.hidden?Gs(e.zone,e.day):{lines:[],steps:[]};
if(qs(s.steps),n.hidden)return;let r=k.mosaic.day(e.day),i=k.mosaic.label(e.day),c=[...e.zone?hc(r,e.zone,i):e.place?gc(
r,e.place,i):e.actor?yc(r,e.actor,e.day):[],...s.lines,o.otherDay.replace("{day}",i)];b(n,":scope > :first-child").replaceChildren(
...c.map(l=>d("p","",l)))}var Xs=e=>h.words.holders[e.controller].label;function hc({holdings:e},t,n){let o=h.site,s=e.filter(
r=>r.zone===t);return s.length?s.map(r=>o.heldBy.replace("{holder}",()=>Xs(r)).replace("{km2}",$(r.km2))):[o.noGround.replace(
"{day}",n)]}function gc({holdings:e},t,n){let o=h.words.places.find(i=>i.id===t),s=o&&e.find(i=>Dt(i.geometry,o.at));if(!s)
return[];let r=h.words.zones[s.zone].name;return[h.site.inZone.replace("{zone}",()=>r).replace("{holder}",()=>Xs(s)).replace(
"{day}",n)]}function yc({holdings:e},t,n){let o=e.filter(r=>r.controller===t).reduce((r,i)=>r+i.km2,0),s=(h.became[t]??[]).
filter(([r])=>r<=n).map(([,r])=>r);return[...o?[`${h.site.holds.replace("{km2}",$(o))}.`]:[],...s.slice(-1)]}var wc=/^(-?\d{1,3}\.\d{3})_(-?\d{1,2}\.\d{3})$/;function be(e){let t=wc.exec(e);return t&&[Number(t[1]),Number(t[2])]}function fn(e){
let t=be(e);return t?k.mosaic.faceAt(t):-1}function Vs(e){let t=h.site.point,[n,o]=be(e)??[0,0],s=new Intl.NumberFormat(
h.words.locale,{minimumFractionDigits:3,maximumFractionDigits:3}),r=(o<0?t.south:t.north).replace("{degrees}",()=>s.format(
Math.abs(o))),i=(n<0?t.west:t.east).replace("{degrees}",()=>s.format(Math.abs(n)));return t.title.replace("{at}",()=>`${r}${h.
words.comma} ${i}`)}function Js(e,t){for(let n of w(e,".cm-history [data-from]")){let{from:o="",until:s=""}=n.dataset,r=o<=
t&&(!s||t<s);n.matches("td")?n.classList.toggle("is-now",r):r?n.setAttribute("aria-current","true"):n.removeAttribute("a\
ria-current")}}var Ys=null,mn=null,_t=(e,t)=>e==="at"?fn(t)>=0:e==="front"?Zs(k.mosaic,t):Object.hasOwn(h.panels.blocks,`${e}:${t}`);function st(e){
return e.startsWith("at:")?st(`ground:${fn(e.slice(3))}`).replace("{point}",()=>Vs(e.slice(3))):h.panels.blocks[e].map(t=>h.
panels.lines[t]).join(`
`)}var tr=(e,t)=>er(e,t)?Ks(t,dn("front-then")):dn(`${e}:${t[e]}`),er=(e,{day:t,front:n})=>e==="front"&&(t!==h.mosaic.main.
day||!Object.hasOwn(h.panels.blocks,`front:${n}`));function nr(e,t){let n=b(document,"#cm-panel");mn===null&&(mn=n.innerHTML);
let o=At.find(c=>e[c]),s=!t&&er(o,e),r=t?"search":o?`${o}:${e[o]}${s?` ${e.day}`:""}`:"overview",i=s?"":r==="overview"?mn:
st(r),a=!t&&e.annotation&&!i.includes(`data-statement="${e.annotation}"`)?`annotation:${e.annotation}`:"";a+r!==Ys&&(n.innerHTML=
(a&&st(a))+i,s&&n.append(tr("front",e)),n.parentElement&&(n.parentElement.scrollTop=0)),Ys=a+r,t&&vc(n,t),Js(n,e.day),Us(
e,!!t||s)}function or(e){for(let t of w(document,"tr[data-row]"))t.classList.toggle("is-chosen",t.dataset.row===e);for(let t of w(
document,"[data-statement]")){let n=t.dataset.statement===e;t.classList.toggle("is-chosen",n),b(t,"[data-annotation]").setAttribute(
"aria-pressed",String(n));for(let s of t.querySelectorAll(".cm-shown, .is-added"))s.remove();if(!n||e===null)continue;let o=bc(
e);if(o.querySelector(".cm-meta b")&&!t.querySelector(".cm-meta b")){let s=document.createElement("b");s.className="cm-s\
hown",s.textContent=` · ${h.site.shown}`,b(t,".cm-meta").append(s)}t.append(...xc(t,o)),kc(t,o)}}function bc(e){return b(
dn(`annotation:${e}`),"[data-statement]")}function dn(e){let t=document.createElement("template");return t.innerHTML=st(
e),t.content}function xc(e,t){let n=Array.from(t.children).filter(o=>o.matches(".cm-since, .cm-tensions, .cm-cited")&&!e.
querySelector(`.${o.className.split(" ")[0]}`));for(let o of n)o.classList.add("is-added");return n}function kc(e,t){let n=t.
querySelector(".cm-since .cm-citations");!n||e.querySelector(".cm-since .cm-citations")||(n.classList.add("is-added"),e.
querySelector(".cm-since")?.append(n))}function sr(e){let t=h.site,n=At.filter(r=>e[r]).map(r=>(b(tr(r,e),r==="annotatio\
n"?"[data-statement] > button":"h2").textContent??"").trim()),o=n.length?t.chosen.replace("{name}",()=>n.join("; ")):t.nothingChosen,
s=b(document,"#cm-said");s.textContent!==o&&(s.textContent=o)}var Qs=null;function vc(e,t){Qs??=new ge(h.keys);let n=Qs.
search(t),o=new Map([...n.names.map(({name:i})=>i),...n.statements].map((i,a)=>[i,a]));for(let i of w(e,".cm-results")){
let a=w(i,":scope > *").map(f=>{let{dataset:m}=b(f,"button"),p=ae(m);return{row:f,at:p&&o.get(`${p}:${m[p]}`)}}),c=a.filter(
({at:f})=>f!==void 0).sort((f,m)=>(f.at??0)-(m.at??0));for(let{row:f,at:m}of a)f.hidden=m===void 0;i.prepend(...c.map(({
row:f})=>f)),i.hidden=!c.length;let l=i.previousElementSibling;l&&(l.hidden=!c.length)}let s=b(e,"h2");s.textContent=ye(
s).replace("{text}",()=>t);let r=o.size?n.onlyNear?h.site.onlyNear:"":h.site.nothingFound;we(s,r.replace("{text}",()=>t))}var ir=["speaker","modality","tension","outcome","compare"],Sc=250,rr,ar=()=>(document.documentElement.dataset.languages??
"").split(" "),Lc={zone:null,annotation:null,place:null,front:null,at:null,actor:null,speaker:null,modality:null,tension:null,
outcome:null,compare:null,relation:null};function Ec(){let{days:e,last:t}=h.mosaic;return[e[0],t]}function pn(e){let[t,n]=Ec();
return ws(e)&&t<=e&&e<=n}var hn=(e,t)=>h.site.notices[e].replace("{value}",()=>t.slice(0,80));function cr(){let e=new URLSearchParams(
location.search),t=[],n={...Lc,page:location.hash.slice(1),day:h.mosaic.main.day},o=(i,a)=>t.push(hn(i,a));for(let i of Ot){
let a=e.get(i);n[i]=a!==null&&_t(i,a)?a:null,a!==null&&n[i]===null&&o(i,a)}for(let i of ir)n[i]=e.get(i);n.relation=e.get(
"relation"),n.relation!==null&&!_t("relation",n.relation)&&(n.relation=null),n.compare!==null&&!pn(n.compare)&&(n.compare=
null);let s=e.get("lang");s!==null&&!ar().includes(s)&&o("lang",s);let r=e.get("date");return r!==null&&(pn(r)?n.day=r:o(
"date",r)),document.querySelector(`[data-page-link="${CSS.escape(n.page)}"]`)||(n.page="map"),{state:n,notices:t}}function gn(){
let e=new URLSearchParams(location.search).get("date");return e&&pn(e)?e:h.mosaic.main.day}function un(e){let t=new URLSearchParams,
n=new URLSearchParams(location.search);for(let o of[...Ot,...ir,"relation"]){let s=e[o];s&&t.set(o,s)}e.day!==h.mosaic.main.
day&&t.set("date",e.day);for(let o of["lang","embed","host",Y]){let s=n.get(o);s!==null&&t.set(o,s)}return location.pathname+
re(t)+(e.page==="map"?"":`#${e.page}`)}function lr(e){let t=new URLSearchParams(location.search);return t.set("lang",e),
`?${t}`}function fr(e,t){clearTimeout(rr),t?rr=setTimeout(()=>history.replaceState(null,"",un(e)),Sc):un(e)!==location.pathname+
location.search+location.hash&&history.pushState(null,"",un(e))}function mr(){let{lang:e}=document.documentElement,n=!document.
querySelector('[data-language][href="index.html"]')&&navigator.languages.map(r=>r.split("-")[0]).find(r=>ar().includes(r)),
o=new URLSearchParams(location.search).get("lang")||n||e,s=document.querySelector(`[data-language="${CSS.escape(o)}"]`);
return s&&location.replace(s.getAttribute("href")+location.search+location.hash),!!s}var Mc="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",Oc=new Map(Array.from(Mc,
(e,t)=>[e,t]));function dr(e){let t=(5-e.length%5)%5,n=e+"~".repeat(t),o=new DataView(new ArrayBuffer(n.length/5*4));for(let s=0;s<
n.length/5;s++){let r=0;for(let i=0;i<5;i++)r=r*85+(Oc.get(n[s*5+i])??0);o.setUint32(s*4,r)}return new Uint8Array(o.buffer,
0,o.byteLength-t)}function Ac(e){if(!e||e.includes("*")||!URL.canParse(e))return"";let{origin:t,protocol:n}=new URL(e);return(n==="https:"||
n==="http:")&&(e===t||e===`${t}/`)?t:""}var ur=new URLSearchParams(globalThis.location?.search??""),yn=ur.get("embed")===
"1"?Ac(ur.get("host")):"",pr="";function wn(e){if(!yn||window.parent===window)return;let t=Object.fromEntries(At.filter(
s=>e[s]).map(s=>[s,e[s]])),n={type:"controlmap",height:Math.ceil(document.body.getBoundingClientRect().height),day:e.day,
chosen:t},o=JSON.stringify(n);o!==pr&&(pr=o,window.parent.postMessage(n,yn))}function hr(e){yn&&new ResizeObserver(()=>wn(
e())).observe(document.body)}function gr(e){let[t,n=h.mosaic.main.day,o=null]=e.split(":");return{annotation:t,day:n,compare:o}}function bn(e){let t=gr(
e);return t.compare&&Gt(),t}function xn({annotation:e,day:t,compare:n},o){let s=gr(o);return s.annotation===e&&s.day===t&&
s.compare===n}function yr(e){for(let t of w(document,".cm-then"))t.setAttribute("aria-pressed",String(xn(e,t.dataset.then??
"")))}function wr({compare:e,day:t,annotation:n,zone:o}){let r=[...(e&&n?k.mosaic.day(e).statements[n]:null)?.zones??[],
...o?[o]:[]];return{change:e?`${e}..${t}`:null,before:e,ground:e?r:[]}}var Tc=()=>w(document,"[data-filtered]"),zc=["zone","actor","speaker","modality","tension","outcome"];function br(e){return w(
e,"[data-filter]")}function xe(e){return e.dataset.filter}function xr(e,t){return Array.from(e.options).find(n=>t&&n.value===
t)}function kr(e){let t=document.querySelector(`[data-filtered="${e.page}"]`);return(t?br(t).filter(o=>!xr(o,e[xe(o)])).
map(xe):[]).filter(o=>o!=="zone"&&e[o])}function vr(e){for(let t of Tc()){let n={};for(let o of br(t)){let s=xr(o,e[xe(o)]);
o.value=s?s.value:"",s&&(n[xe(o)]=s.value)}Pc(t,n)}}function Cc(e,t){return zc.every(n=>t[n]===void 0||e[n].includes(t[n]))}
function Pc(e,t){let n=0;for(let s of w(e,"[data-statement]"))s.hidden=!Cc(h.statements[s.dataset.statement??""],t),s.hidden||
(n+=1);for(let s of w(e,".cm-statements")){s.hidden=w(s,":scope > *").every(i=>i.hidden);let r=s.previousElementSibling;
r?.matches("h3, h4")&&(r.hidden=s.hidden)}let o=e.querySelector("[role=status]");o&&(o.textContent=n?h.site.counts[e.dataset.
filtered==="outcomes"?"outcomes":"article"][n]:h.site.noStatement)}var Sr=()=>w(document,'[data-page="article"] [data-fi\
ltered="article"] [data-statement]:not([hidden])');function kn(e){let t=e.annotation&&CSS.escape(e.annotation),n=t?document.
querySelector(`section:not([hidden]) [data-statement="${t}"], section:not([hidden]) tr[data-row="${t}"]`):null;n?.clientHeight&&
hs(n)}var V=e=>`${e[0]},${e[1]}`;function $c(e){let t=0;for(let n=0;n+1<e.length;n++)t+=e[n][0]*e[n+1][1]-e[n+1][0]*e[n][1];return t}
function Lr(e){let t=new Map;for(let o of e){let s=V(o[0]),r=t.get(s);r?r.push(o):t.set(s,[o])}let n=[];for(let[o,s]of t)
for(let r=s.pop();r;r=s.pop()){let i=r.slice();for(;V(i[i.length-1])!==o;){let a=t.get(V(i[i.length-1]))?.pop();if(!a)throw new Error(
`No path goes on from ${V(i[i.length-1])}`);i.push(...a.slice(1))}i.length>3&&n.push(i)}return n}function Er(e){let t=e.
map(o=>({ring:o,area:$c(o)})).filter(o=>o.area!==0),n=t.filter(o=>o.area>0).sort((o,s)=>o.area-s.area).map(({ring:o})=>[
o]);for(let{ring:o}of t.filter(s=>s.area<0)){let s=(o[0][0]+o[1][0])/2,r=(o[0][1]+o[1][1])/2;(n.find(([i])=>Q(i,s,r))||n[n.
length-1]).push(o)}return n}function Mr(e){let t=new Map,n=i=>{let a=t.get(V(i))??new Set;return t.set(V(i),a),a};for(let i of e)
n(i[0]).add(i),n(i[i.length-1]).add(i);let o=new Set(e),s=i=>{for(let a=i;;){let c=a[a.length-1],l=n(c).size===2?Array.from(
n(c)).find(f=>o.has(f)):void 0;if(!l)return a;o.delete(l),a=a.concat((V(l[0])===V(c)?l:l.slice().reverse()).slice(1))}},
r=[];for(let i of e)o.delete(i)&&r.push(s(s(i).slice().reverse()));return r}var _c=24,Or=-1,ke=class{constructor(t,n){this.data=t,this.language=n.language,this.arcs=t.arcs.map(Nc),this.label=le(n.
locale),this.known=new Map,this.sides=t.arcs.map(()=>[]),t.faces.forEach((o,s)=>{for(let r of o.flat())this.sides[r<0?~r:
r].push(s)})}change(t){return Math.max(0,this.data.days.filter(n=>n<=t).length-1)}owners(t){let[n,...o]=this.data.owners.
slice(0,this.change(t)+1),s=[];for(let r=0;r<n.length;r+=2)for(let i=0;i<n[r+1];i++)s.push(n[r]);for(let r of o)for(let i=0;i<
r.length;i+=2)s[r[i]]=r[i+1];return s}holdingOf(t){return t===Or?this.data.base:this.data.holds[t][0]}controllerOf(t){return this.
data.holdings[this.holdingOf(t)][1]}path(t){return t<0?this.arcs[~t].slice().reverse():this.arcs[t]}merged(t){let n=new Set;
for(let s of t)for(let r of this.data.faces[s].flat())n.delete(~r)||n.add(r);return{type:"MultiPolygon",coordinates:Er(Lr(
Array.from(n,s=>this.path(s)))).map(s=>s.map(r=>this.degrees(r)))}}degrees(t){return t.map(([n,o])=>[n/this.data.scale,o/
this.data.scale])}km2(t){return t.reduce((n,o)=>n+this.data.km2[o],0)}day(t){let n=this.known.get(t);if(n)return n;let[o]=this.
known.keys();this.known.size>=_c&&this.known.delete(o);let s=this.compose(t);return this.known.set(t,s),s}compose(t){let{
data:n}=this,o=this.owners(t),s=t===n.main.day,r=this.upTo(n.spots,t),i=this.upTo(n.lit,t),a=n.holdings.map(()=>[]);for(let[
l,f]of o.entries())a[this.holdingOf(f)].push(l);let c=n.holdings.map(([l,f],m)=>({zone:l,controller:f,index:m})).filter(
({index:l})=>a[l].length);return{day:t,main:s,labels:{[this.language]:this.label(t)},holdings:c.map(({zone:l,controller:f,
index:m})=>{let p=this.km2(a[m]),u=this.km2(a[m].filter(g=>o[g]!==Or&&n.holds[o[g]][3]===1));return{zone:l,controller:f,
km2:p,bounds:s&&n.main.bounds[m]||null,shared:u>p-u,label_spots:r[m],geometry:this.merged(a[m])}}),fronts:this.fronts(o,
n.differs[t]??{}),statements:Object.fromEntries(Object.entries(i).map(([l,f])=>[l,{zones:f,places:n.places[l]||[]}]))}}faceAt([
t,n]){let o=t*this.data.scale,s=n*this.data.scale;return this.data.faces.findIndex(r=>{let[i,...a]=r.map(c=>c.flatMap(l=>this.
path(l)));return Q(i,o,s)&&!a.some(c=>Q(c,o,s))})}upTo(t,n){return Object.assign({},...t.slice(0,this.change(n)+1))}sectionAt(t,n){
let[o,s]=this.sides[n];if(s===void 0||this.controllerOf(t[o])===this.controllerOf(t[s]))return null;let r=Math.max(t[o],
t[s]);return{id:[...[o,s].map(a=>this.data.holdings[this.holdingOf(t[a])][0]).sort(),this.data.hold_ids[r]].join("."),hold:r}}fronts(t,n){
let o=new Map;for(let r of this.arcs.keys()){let i=this.sectionAt(t,r);if(!i)continue;let[,a,c]=this.data.holds[i.hold],
l=o.get(i.id)??{basis:this.data.bases[a],margin_km:c,lines:[]};o.set(i.id,l),this.arcs[r].length>1&&l.lines.push(this.arcs[r])}
return Array.from(o).sort(([r],[i])=>r<i?-1:1).map(([r,{basis:i,margin_km:a,lines:c}])=>({id:r,basis:i,margin_km:a,differs:n[r]??
[],geometry:{type:"MultiLineString",coordinates:Mr(c).map(l=>this.degrees(l))}}))}handovers(t,n){let o=this.owners(t),s=this.
owners(n),r=new Map;return o.forEach((a,c)=>{let l=this.controllerOf(a),f=this.controllerOf(s[c]);if(l===f)return;let m=r.
get(`${l}|${f}`)??{from:l,to:f,faces:[]};r.set(`${l}|${f}`,m),m.faces.push(c)}),{handovers:Array.from(r.values(),({from:a,
to:c,faces:l})=>({from:a,to:c,km2:this.km2(l),geometry:this.merged(l)})).sort((a,c)=>c.km2-a.km2)}}};function Nc(e){let t=[
[e[0],e[1]]];for(let n=2;n<e.length;n+=2){let[o,s]=t[t.length-1];t.push([o+e[n],s+e[n+1]])}return t}var Ar=new WeakMap;function Tr(e){document.body.dataset.page=e.page;let t=document.querySelector(`[data-block="page:${e.
page}"]:empty`);t&&(t.innerHTML=st(`page:${e.page}`));for(let n of w(document,"[data-pages]"))n.hidden=!(n.dataset.pages??
"").split(" ").includes(e.page);for(let n of w(document,"[data-page-link]"))n.dataset.pageLink===e.page?n.setAttribute("\
aria-current","page"):n.removeAttribute("aria-current")}function zr(e){let t=document.querySelector("[data-slot]");if(!t)
return;for(let o of w(document,"[data-relation]"))o.setAttribute("aria-pressed",String(o.dataset.relation===e.relation));
let n=["relation","actor"].filter(o=>e[o]).map(o=>`${o}:${e[o]}`);t.dataset.slot!==n.join(" ")&&(t.innerHTML=n.map(st).join(
"")),t.dataset.slot=n.join(" ")}function Rc(e,t){let n=e.filter(s=>s<=t).length,o=Math.max(0,Math.min(n-Math.floor(Bt/2)-
1,e.length-Bt));return[o,o+Bt]}function Cr(e){let t=w(document,"#cm-events .cm-event"),n=t.map(r=>b(r,"[data-day]").dataset.
day??""),[o,s]=Rc(n,e);t.forEach((r,i)=>{r.hidden=i<o||i>=s,r.classList.toggle("is-chosen",n[i]===e)})}function Pr(e){let t=k.
mosaic.day(e),n=t.holdings.reduce((s,r)=>s+r.km2,0),o=new Intl.NumberFormat(h.words.locale,{style:"percent",minimumFractionDigits:1,
maximumFractionDigits:1});b(document,"[data-table-day]").textContent=k.mosaic.label(e),b(document,".cm-table-side .cm-pa\
nel").classList.toggle("is-other-day",!t.main);for(let s of w(document,"[data-row-zone]")){let r=t.holdings.find(c=>c.zone===
s.dataset.rowZone&&c.controller===s.dataset.rowHolder);s.hidden=!r;let i=["km2","share","basis"].map(c=>b(s,`[data-${c}]`)),
a=Ar.get(s)??i.map(c=>c.innerHTML);Ar.set(s,a),r&&(t.main?i.forEach((c,l)=>{c.innerHTML=a[l]}):i.forEach((c,l)=>{c.textContent=
[$(r.km2),o.format(r.km2/n),""][l]}))}}function $r(e){let t=b(document,"#cm-change"),n=h.site,o=b(document,"#cm-compare");
if(o.value=e.compare||"",t.hidden=!e.compare,!e.compare)return;let{handovers:s}=k.mosaic.handovers(e.compare,e.day),r=b(
t,"h3");r.textContent=ye(r).replace("{a}",k.mosaic.label(e.compare)).replace("{b}",k.mosaic.label(e.day));let i=b(t,"tbo\
dy"),a=[];for(let c of w(i,":scope > *")){let l=s.find(f=>f.from===c.dataset.from&&f.to===c.dataset.to&&f.km2>=Pn);c.hidden=
!l,l&&(b(c,":scope > :last-child").textContent=$(l.km2,1),a.push({row:c,km2:l.km2}))}i.append(...a.sort((c,l)=>l.km2-c.km2).
map(({row:c})=>c)),b(t,"table").hidden=!a.length,we(r,a.length?"":n.nothingChanged)}var vn={zone:null,annotation:null,place:null,front:null,at:null,actor:null},x=null,Sn="",ve=null;Co();document.documentElement.
classList.toggle("is-embedded",new URLSearchParams(location.search).get("embed")==="1");document.documentElement.classList.
toggle("cm-dark",window.matchMedia("(prefers-color-scheme: dark)").matches);var _r=(e,t)=>{Object.assign(h,{[e]:t})},Nr=e=>{
k.unpacked=Promise.all([k.unpacked,Ic(e).then(t=>Object.assign(h,t))])};function Ic(e){return new Response(new Blob([dr(
e)]).stream().pipeThrough(new DecompressionStream("gzip"))).json()}function Rr(){return k.mosaic=new ke(h.mosaic,h.words),
{base:k.unpacked.then(()=>h.base),words:h.words,day:k.mosaic.day(gn()),find:e=>Hc(e)}}function Hc(e){if(e.startsWith("po\
ints-"))return{points:Bc(e.slice(7))};let[t,n]=e.split("..");return n?k.mosaic.handovers(t,n):k.mosaic.day(t)}function Bc(e){
let{settlements:t,holders:n,days:o}=h.points,s=[];for(let r=0;r<o[e].length;r+=3){let[i,a,c]=t[o[e][r]],[l,f]=[1,2].map(
m=>n[o[e][r+m]]);s.push({name:i,at:[a,c],controller:l,painted:f??null,agrees:f===l})}return s}function Ir(){let e=x.annotation&&
k.mosaic.day(x.day).statements[x.annotation]||F,t=Object.hasOwn(h.points.days,x.day)?`points-${x.day}`:null,n=x.place?vt(
x.place):F,[o,s]=[e.places.concat(n.places),e.zones.concat(n.zones)],{zone:r,front:i,day:a}=x,c=x.at?be(x.at):null;B({zone:r,
front:i,at:c,zones:s,places:o,day:a,points:t,...wr(x),stamp:ct()})}function Ln(){Tr(x),nr(x,Sn),vr(x),Cr(x.day),Pr(x.day),
$r(x),zr(x),or(x.annotation),yr(x),sr(x);for(let e of w(document,"[data-row-zone]"))e.classList.toggle("is-chosen",e.dataset.
rowZone===x.zone);Nt("#cm-pick").value=x.zone||"",ve&&ve.follow(x.day),xt(),Ir(),wn(x)}function Fc(){let e=new URL(location.
href);return e.searchParams.set("embed","1"),{address:location.href,embedded:e.href}}function Nt(e){return b(document,e)}
function En(e){let t=b(document,"#cm-notice");t.textContent=e.join(" "),t.hidden=!e.length}function _(e,t){x=Object.assign(
{},x,e),t||(Sn="",Nt("#cm-search").value=""),En([]),fr(x,t),Ln(),(e.annotation||e.page)&&kn(x)}function Se(e,t){e==="hom\
e"?_(vn):e==="day"?_({day:t}):e==="relation"?_({relation:x.relation===t?null:t}):e==="step"?_({annotation:t}):e==="next"?
_(bn(t)):e==="then"?(_(xn(x,t)?{day:h.mosaic.main.day,compare:null}:bn(t)),ys(document.querySelector(".cm-map-side"))):e===
"annotation"?_({annotation:x.annotation===t?null:t}):_t(e,t)&&_(Object.assign({},vn,{[e]:t}))}function Dc(){window.addEventListener(
"controlmap",({detail:o})=>{o.type==="empty"?En([h.site.empty]):o.type==="drawn"?ve?.answered(o.day):o.type==="ready"?Ir():
Se(o.type,o.id??"")}),window.addEventListener("popstate",Hr),us(document,Xt),document.addEventListener("click",o=>{let s=K(
o,"[data-page-link], [data-start]"),r=K(o,".cm-panel button, .cm-about button, #cm-day-steps button");s&&!o.ctrlKey&&!o.
metaKey&&!o.shiftKey&&(o.preventDefault(),_({page:s.dataset.pageLink??s.dataset.start??"map",compare:s.dataset.compare??
null}));let i=K(o,"[data-language]");i&&Object.assign(i,{search:lr(i.dataset.language??""),hash:location.hash});let a=r?
ae(r.dataset):void 0;r&&a&&Se(a,r.dataset[a]??"")});let e=Nt("#cm-pick"),t=Nt("#cm-search"),n=Nt("#cm-compare");e.addEventListener(
"change",()=>_(Object.assign({},vn,{zone:e.value||null}))),t.addEventListener("input",()=>{Sn=t.value.trim(),Ln()}),n.addEventListener(
"change",()=>_({compare:n.value||null})),document.addEventListener("change",o=>{let s=K(o,"[data-filter]");s?.dataset.filter&&
_({[s.dataset.filter]:s.value||null})}),$o()}function Hr(){let e=cr();x=e.state,Ln();let t=kr(x);En([...e.notices,...t.map(
n=>hn("filter",x[n]??""))]),kn(x)}function Wc(){let e=n=>_({day:n},!0);ve=Ss(b(document,"#cm-timeline"),Object.assign({day:gn()},
h.timeline),e);let t=(n,o)=>{o===null?Se("step",n):Se("next",o),o?.includes(":")||Vt(n)};As(b(document,"#cm-walk"),h.walk,
Sr,t),ps(b(document,"#cm-share"),h.share,Fc),hr(()=>x)}document.addEventListener("DOMContentLoaded",async()=>{mr()||(await k.
unpacked,Wc(),Dc(),Hr())});window.ControlMapSite={get mosaic(){return k.mosaic},parts:Rr,take:_r,takePacked:Nr};})();
