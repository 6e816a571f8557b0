"use strict";(()=>{var ji="http://www.w3.org/2000/svg";function d(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&
(o.textContent=n),o}function k(t,e={}){let n=document.createElementNS(ji,t);for(let[o,s]of Object.entries(e))n.setAttribute(
o,String(s));return n}function w(t,e){let n=t.querySelector(e);if(!n)throw new Error(`The page has no ${e}`);return n}function x(t,e){
return Array.from(t.querySelectorAll(e),n=>n)}function R(t,e){let{target:n}=t;return n&&"closest"in n?n.closest(e):null}var Z={zone:null,front:null,at:null,zones:[],places:[]};function Et(t,e,n,o){t.title.textContent=n.main?e.title:e.titleOther,t.finding.textContent=n.main?e.finding:"";let s=(o?
[o,n]:[n]).map(r=>r.labels[e.language]||r.day);t.subtitle.textContent=e.subtitle.replace("{day}",s.join(" / ")),t.source.
textContent=n.main?e.source:e.sourceOther}function to({parts:t,words:e,shownDay:n},o){for(let s of[t.frame,z().document.
documentElement])s.classList.toggle("is-swiping",!!o);n&&Et(t,e,n,o)}function nt(t,e,n){let o=!1;for(let s=0;s+1<t.length;s++){let[r,i]=t[s],[a,c]=t[s+1];i>n!=c>n&&e<r+(a-r)*(n-i)/(c-i)&&(o=
!o)}return o}function Lt(t,[e,n]){return(t.type==="Polygon"?[t.coordinates]:t.coordinates).some(([s,...r])=>nt(s,e,n)&&!r.
some(i=>nt(i,e,n)))}var eo={أ:"ا",إ:"ا",آ:"ا",ٱ:"ا",ى:"ي",ؤ:"و",ئ:"ي",ة:"ه"},no=["zone","annotation","place","front","at","a\
ctor"],Gt=9,oo={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",dots:""},"counter-diagonal":{
lines:"M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5\
,-1 l2,2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}},so=.05,Mt=.5,ro=13,io="ـ'’‘\
`´ʼʿʾ-";var Ut=["capital","seat","town","base","crossing","village"],V={equal:0,same_name:.5,same_loosely:.7,begins:1,begins_alike:1.5,
word_begins:2,mistakes:3,mistakes_and_unfinished:3.25,not_found:100,most_mistakes:[0,0,0,.5,1,1.5,2],nearest_mistakes:.4,
least_letters:3,half_a_mistake:.5,nearest:5},ft={fill:"#c9c6bd",ink:"#4a4a4a"},I={articles:"ad adh al an ar as ash at at\
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
دينه مطار معبر من منطقه ناحيه ولايه",most_keys:32},qt=24,ot="view";var Zi={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-poi\
nts":430,"cm-labels":620};function H(t){return t.getElement()}function co(t){let e={};for(let[n,o]of Object.entries(Zi)){
let s=t.createPane(n);s.style.zIndex=String(o),["cm-zones","cm-labels","cm-points","cm-hits"].includes(n)||(s.style.pointerEvents=
"none"),n!=="cm-labels"&&n!=="cm-raster"&&(e[n]=L.svg({pane:n,padding:.3}))}return e}function st(t,e,n,o,s){let r={className:s,
pane:n,renderer:o,interactive:!1,smoothFactor:.7},i=e.map(a=>a.geometry);return L.geoJSON(i,{style:()=>r,interactive:!1,
pane:n}).addTo(t)}function lo(t,e,n){let o=null;return st(t,[{geometry:n}],"cm-base",e["cm-base"],"cm-ground").eachLayer(
s=>{o??=s}),o}function mo(t,e,n,o,s){st(t,n.seas,"cm-base",e["cm-base"],"cm-sea"),st(t,n.neighbours,"cm-base",e["cm-base"],
"cm-neighbour"),s.bringToFront(),st(t,n.roads,"cm-water",e["cm-water"],"cm-road"),st(t,n.rivers,"cm-water",e["cm-water"],
"cm-river"),st(t,n.lakes,"cm-water",e["cm-water"],"cm-lake"),st(t,[{geometry:o}],"cm-fronts",e["cm-fronts"],"cm-border")}
var Xi=oo;function ao(t,e,n,o){let s=k("pattern",{id:e,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines:r="",dots:i=""}=Xi[n]??
{};r&&s.append(k("path",{d:r,stroke:o,"stroke-width":"1.1"})),i&&s.append(k("path",{d:i,fill:o})),t.append(s)}function Ki(t,e,n){
if(t.querySelector("defs"))return;let o=k("defs");for(let[s,r]of Object.entries(e))r.pattern!=="none"&&ao(o,n+s,r.pattern,
r.dark);ao(o,`${n}shared`,"cross",ft.ink),t.prepend(o)}function F(t,e,n,o,s,r){let i={className:n,pane:o,renderer:s,interactive:r,
smoothFactor:.6};return L.geoJSON(e,{style:()=>i,interactive:r,pane:o}).addTo(t)}function Vt(t,e,n,o,s,r="cm-zones"){let i=[],
a=[];for(let c of n.holdings){let l=o.holders[c.controller],f=o.zones[c.zone],m=`cm-zone zone-${c.zone} holder-${c.controller}${f.
silent?" is-silent":""}`,u=F(t,c.geometry,m,r,e,!0);a.push(u),u.eachLayer(p=>{i.push({path:p,holding:c,holder:l,zone:f,area:Yt(
c,o),aria:""})})}Ki(e._container,o.holders,s);for(let{path:c,holding:l,holder:f}of i){let m=H(c);m.style.setProperty("--\
holder",f.fill),m.style.setProperty("--holder-dark",f.dark),m.style.setProperty("--holder-light",f.light);let u=l.shared?
"shared":f.pattern!=="none"?l.controller:null;if(!u)continue;let p=F(t,l.geometry,"cm-hatch",r,e,!1);p.eachLayer(g=>{H(g).
style.fill=`url(#${s}${u})`}),a.push(p)}return{items:i,layers:a}}function fo(t,e,n){return n.fronts.map(o=>F(t,o.geometry,
`cm-front basis-${o.basis}`,"cm-fronts",e["cm-fronts"],!1))}function uo(t,e,n,o){let s=(a,c,l,f=!1)=>F(t,a,c,l,e[l],f),r=n.
fronts.map(a=>({layer:s(a.geometry,"cm-band","cm-bands"),marginKm:a.margin_km}));return{fronts:n.fronts.map((a,c)=>({front:a,
line:o[c],hit:s(a.geometry,"cm-front-hit","cm-hits",!0)})),bands:r}}function Xe(t,e){let n=t.getCenter(),o=L.latLng(n.lat,
n.lng+.1),s=t.latLngToLayerPoint(n).distanceTo(t.latLngToLayerPoint(o))/(t.distance(n,o)/1e3);for(let r of e)r.layer.eachLayer(
i=>{H(i).style.strokeWidth=`${2*r.marginKm*s}px`})}var Ke=(t,{from:e,to:n})=>`${t}from-${e}-to-${n}`;function Gi(t,e,n,o){let s=t.querySelector("defs")||t.insertBefore(k("\
defs"),t.firstChild);if(document.getElementById(e))return;let r=k("pattern",{id:e,width:9,height:9,patternUnits:"userSpa\
ceOnUse",patternTransform:"rotate(45)"});r.append(k("rect",{x:0,y:0,width:9,height:9,fill:o}),k("rect",{x:0,y:0,width:3,
height:9,fill:n})),s.append(r)}function po(t,e,n,o,s){return n.handovers.map(r=>{let i=Ke(s,r),a=F(t,r.geometry,"cm-chan\
ge","cm-fronts",e,!1);return Gi(e._container,i,o.holders[r.from].fill,o.holders[r.to].fill),a.eachLayer(c=>{H(c).style.fill=
`url(#${i})`}),a})}function ho(t,e,n,o){let s=n.holdings.filter(r=>o.includes(r.zone)).map(r=>r.geometry);return["cm-was\
-halo","cm-was"].flatMap(r=>s.map(i=>F(t,i,r,"cm-fronts",e,!1)))}var dt=()=>window.matchMedia("(hover: none)").matches,Ui=2400,qi=50,Vi=12,go=()=>/Mac|iP(hone|ad)/.test(navigator.platform)?
"⌘":"Ctrl";function Yi(t){let e=d("div","cm-hint"),n=d("span");e.setAttribute("aria-hidden","true"),e.append(n),t.append(
e);let o=new Set,s;return r=>{o.has(r)||(o.add(r),n.textContent=r,e.classList.add("is-shown"),clearTimeout(s),s=setTimeout(
()=>e.classList.remove("is-shown"),Math.max(Ui,r.length*qi)))}}function Ji(t,e){t.dragging.disable(),e.addEventListener(
"pointerdown",({pointerType:n})=>{n==="mouse"&&t.dragging.enable()},{capture:!0});for(let n of["pointerup","pointercance\
l"])document.addEventListener(n,()=>setTimeout(()=>t.dragging.disable()))}function Qi(t){t.addEventListener("pointerdown",
()=>t.classList.add("is-pointed"),{capture:!0});for(let e of["keydown","blur"])t.addEventListener(e,()=>t.classList.remove(
"is-pointed"))}function yo(t,e,n,o){let s=Yi(e),r=t.getContainer();r.focus=a=>HTMLElement.prototype.focus.call(r,{preventScroll:!0,
...a}),Qi(r),r.addEventListener("wheel",a=>{a.ctrlKey||a.metaKey||(a.stopImmediatePropagation(),s(n.wheelHint.replace("{\
button}",go())))},{capture:!0,passive:!0}),t.on("dragstart",()=>o()&&s(n.dragHint.replace("{button}",go()))),navigator.maxTouchPoints>
0&&Ji(t,r);let i=null;r.addEventListener("touchstart",({touches:a})=>{i=a.length===1?a[0].clientY:null},{passive:!0}),r.
addEventListener("touchmove",({touches:a})=>{i!==null&&a.length===1&&Math.abs(a[0].clientY-i)>Vi&&s(n.touchHint)},{passive:!0})}var ta=["ArrowRight","ArrowDown"],ea=["ArrowLeft","ArrowUp"],Ge=({front:t},e)=>e!==null&&(t.id===e||t.id.startsWith(`${e}\
.`)),Jt=t=>t.getLayers().map(H);function xo(t,e,n,o){let s=t.map(({hit:r})=>Jt(r)[0]);t.forEach(({front:r,hit:i},a)=>{let c=s[a],
l=na(r,n);c.dataset.front=r.id,c.setAttribute("role","button"),c.setAttribute("aria-label",l),c.setAttribute("aria-press\
ed","false"),c.setAttribute("tabindex",o&&a===0?"0":"-1"),c.addEventListener("keydown",m=>oa(m,s,a,()=>e(r.id))),i.on("c\
lick",m=>{L.DomEvent.stopPropagation(m),i.closeTooltip(),e(r.id)});let f=d("div","cm-tip");f.append(d("b","",Qt(r.id,n)),
d("span","",bo(r,n))),dt()||i.bindTooltip(f,{sticky:!0,className:"cm-tooltip"})})}function Qt(t,e){if(!t)return"";let[n,
o]=t.split(".").map(s=>e.zones[s]?.label??"");return e.front.replace("{one}",()=>n).replace("{other}",()=>o)}var bo=(t,e)=>e.
legend.lines.find(n=>n.basis===t.basis)?.text??"",na=(t,e)=>`${Qt(t.id,e)}. ${bo(t,e)}`;function oa(t,e,n,o){if(t.key===
"Enter"||t.key===" ")o();else if(ta.includes(t.key))wo(e,n,1);else if(ea.includes(t.key))wo(e,n,-1);else return;t.preventDefault(),
t.stopPropagation()}function wo(t,e,n){let o=t[(e+n+t.length)%t.length];t[e].setAttribute("tabindex","-1"),o.setAttribute(
"tabindex","0"),o.focus()}function ko(t,e,n){for(let s of t){let r=Ge(s,e);for(let a of[s.line,s.hit].flatMap(Jt))a.classList.
toggle("is-selected",r);let[i]=Jt(s.hit);i.getAttribute("aria-pressed")!==String(r)&&i.setAttribute("aria-pressed",String(
r))}let o=n&&t.find(s=>Ge(s,e));if(o)for(let s of t)Jt(s.hit)[0].setAttribute("tabindex",s===o?"0":"-1")}function vo(t,e,n,o){
let s=new Map;for(let i of n)if(Ge(i,o))for(let a of i.front.differs)s.set(a.join(),a);let r={renderer:e,pane:"cm-points",
radius:7,className:"cm-differs",interactive:!1};return Array.from(s.values(),([i,a])=>L.circleMarker([a,i],r).addTo(t))}var ut=class{constructor(e,n,o,s){this.map=e,this.prefix=n,this.words=s,this.items=[],this.earlier=[],this.layers=[],this.
lines=[],this.compared=[],this.change=null,this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.symbols=
[],this.renderers=co(e),this.border=o.border,this.ground=null,e.on("click",()=>B({type:"empty"})),this.bands=[],e.on("zo\
omend",()=>Xe(e,this.bands))}drawGround(){return this.ground??=lo(this.map,this.renderers,this.border),this.ground}drawBasemap(e){
mo(this.map,this.renderers,e,this.border,this.drawGround())}show(e,n,o,s,r=!0){this.showGround(e,n,s),r&&this.showAroundFronts(
e,o)}showGround(e,n,o){this.focusable=o,this.drawGround();for(let r of this.layers)r.remove();let s=Vt(this.map,this.renderers["\
cm-zones"],e,this.words,this.prefix);this.items=s.items,this.lines=fo(this.map,this.renderers,e),this.layers=[...s.layers,
...this.lines],this.fronts=[],this.bands=[];for(let r of this.items)this.dress(r,n,o)}showAroundFronts(e,n){let{fronts:o,
bands:s}=uo(this.map,this.renderers,e,this.lines);this.layers.push(...o.map(({hit:r})=>r),...s.map(r=>r.layer)),this.fronts=
o,this.bands=s,Xe(this.map,this.bands),xo(o,n,this.words,this.focusable)}compare(e){this.change=e;for(let n of this.compared)
n.remove();this.compared=e?po(this.map,this.renderers["cm-fronts"],e,this.words,this.prefix):[]}changeAt({lng:e,lat:n}){
let o=this.change?.handovers.find(({geometry:r})=>Lt(r,[e,n])),s=r=>this.words.holders[r]?.label??"";return o?this.words.
changed.replace("{from}",()=>s(o.from)).replace("{to}",()=>s(o.to)):""}outline(e,n){for(let o of this.outlined)o.remove();
this.outlined=e?ho(this.map,this.renderers["cm-fronts"],e,n):[]}dress(e,n,o){let s=H(e.path),r=e.holding.zone;e.aria=[e.
zone.name,e.holder.heldBy,e.area].join(`${this.words.comma} `),s.setAttribute("tabindex",o?"0":"-1"),s.setAttribute("rol\
e","button"),s.setAttribute("aria-label",e.aria),s.setAttribute("aria-pressed","false"),s.dataset.zone=r,s.addEventListener(
"keydown",c=>{(c.key==="Enter"||c.key===" ")&&(c.preventDefault(),n(r))}),e.path.on("click",c=>{L.DomEvent.stopPropagation(
c),n(r,c.latlng),e.path.closeTooltip()});let i=d("div","cm-tip"),a=d("span");i.append(d("b","",e.zone.name),d("span","",
e.holder.heldBy),d("span","",e.area),a),e.path.on("mousemove",({latlng:c})=>{a.textContent=this.changeAt(c)}),dt()||e.path.
bindTooltip(i,{sticky:!0,className:"cm-tooltip"})}mark(e,n){for(let o of[...this.items,...this.earlier]){let s=H(o.path),
r=o.holding.zone===e.zone;s.classList.toggle("is-selected",r),s.classList.toggle("is-lit",e.zones.includes(o.holding.zone)),
s.classList.toggle("is-filtered",n.size>0&&!n.has(o.holding.controller)),s.getAttribute("aria-pressed")!==String(r)&&s.setAttribute(
"aria-pressed",String(r)),r&&document.activeElement!==s&&o.path.bringToFront()}ko(this.fronts,e.front,this.focusable);for(let o of this.
rings)o.remove();this.rings=vo(this.map,this.renderers["cm-points"],this.fronts,e.front)}zoneAt(e){return this.items.find(
({holding:n})=>Lt(n.geometry,e))?.holding.zone??null}};function Yt(t,e){let n=new Intl.NumberFormat(e.locale,{maximumFractionDigits:0}),
o=t.bounds?e.areaRange:e.area,[s,r]=t.bounds||[0,0];return o.replace("{km2}",n.format(t.km2)).replace("{low}",n.format(s)).
replace("{high}",n.format(r))}function So(t,e,n,o,s){let r=d("div","cm-under"),i=d("button","cm-chosen"),a=d("span","cm-chosen-text"),c=d("b"),l=d("sp\
an"),f=d("span","cm-more"),m=d("span","","↓");return m.setAttribute("aria-hidden","true"),f.append(d("span","cm-spoken",
e.more),m),i.type="button",a.append(c,l),i.append(a,f),i.addEventListener("click",Lo),r.append(i,n,sa(t,e,s)),t.stage.after(
r),{show(u,p,g=!1){let b=o().filter(y=>y.holding.zone===p).map(y=>g?`${y.holder.heldBy}${e.comma} ${Yt({...y.holding,bounds:null},
e)}`:y.holder.heldBy);c.textContent=u||e.nothing,a.classList.remove("is-noted"),l.textContent=u?b.join(" · "):e.tapHint,
f.hidden=i.disabled=!Ue(),At(t.frame)},add(u){u&&(a.classList.add("is-noted"),l.textContent=u)}}}function Eo({words:t,canvas:e},{
zone:n,front:o,at:s,places:r}){if(n)return[t.zones[n]?.name??"",n,!0];if(s)return[t.pointOffer,e.zoneAt(s)];let i=r.length===
1&&!o?t.places.find(({id:a})=>a===r[0]):null;return i?[i.name,e.zoneAt(i.at)]:[Qt(o,t),null]}function sa(t,e,n){let o=d(
"button","cm-fold",e.fold);return o.type="button",t.side.id="cm-folded",o.setAttribute("aria-controls",t.side.id),o.setAttribute(
"aria-expanded","false"),o.addEventListener("click",()=>{let s=t.frame.classList.toggle("is-unfolded");if(o.setAttribute(
"aria-expanded",String(s)),n(),!s)return;let r=()=>t.side.scrollIntoView({block:"nearest"});r(),window.addEventListener(
"resize",r,{once:!0})}),o}async function Mo(t,e,{change:n,before:o,ground:s}){try{return await Promise.all([e&&t(e),n&&t(n),o&&s.length?t(o):null])}catch(r){
return reportError(r),null}}function qe(t){return JSON.stringify([t.zone,t.front,t.at,t.zones,t.places])}function rt(t){return t.parts.frame.classList.
contains("is-beside")}function Ve(t,e){return JSON.stringify([t.day,e.places,rt(t)&&[e.zone,e.zones]])}function Ao(t,e,n){
let o=t.canvas.items.filter(({holding:s})=>n.includes(s.zone)||n.includes(s.controller));return o.length?{...e,zones:o.map(
({holding:s})=>s.zone),places:[]}:e}function Oo(t,e){return e?{...t,holdings:[...t.holdings,...e.holdings],fronts:[...t.
fronts,...e.fronts]}:t}function Po(t,e,n,o){return n.map(s=>{let r=[s.at[1],s.at[0]],i={renderer:e,pane:"cm-points",className:`cm-point ${s.agrees?
"agrees":"differs"}`},a=s.agrees?L.circleMarker(r,Object.assign({radius:4},i)):ra(r,i),c=d("div","cm-tip");return c.append(
d("b","",s.name),d("span","",o.points[s.agrees?"agrees":"differs"].replace("{holder}",To(o,s.controller)).replace("{pain\
ted}",To(o,s.painted)))),a.bindTooltip(c,{className:"cm-tooltip"}).addTo(t)})}function To(t,e){return e&&t.holders[e]?.label||
"?"}function ra([t,e],n){return L.polyline([[[t-.02,e-.02],[t+.02,e+.02]],[[t-.02,e+.02],[t+.02,e-.02]]],n)}var Ye=!1;function te(t,e,n){let o=L.latLngBounds([]);for(let s of t)n.zones.includes(s.holding.zone)&&o.extend(s.path.getBounds());
for(let s of e)n.places.includes(s.id)&&o.extend([s.at[1],s.at[0]]);return o}function Ot(t,e,n,o=1.6){let s=window.matchMedia(
"(prefers-reduced-motion: reduce)").matches,r=e.pad(.35),i={maxZoom:n+o,animate:!s,duration:.7};s?t.fitBounds(r,i):t.flyToBounds(
r,i)}function ee(){Ye=!0}function Co(t){if(!Ye)return;Ye=!1;let e=L.latLngBounds([]);for(let n of t.canvas.outlined)e.extend(
n.getBounds());e.isValid()?Ot(t.map,e,t.homeZoom(),2.8):t.refit()}var E=null,O={...Z,stamp:0},Je=null,oe,ne=null,zo=null,$o=new Set,No=!1,Ro=[],Qe=null,_o=null;function Io(t,e,n){E=t,oe=
e,Qe=n}function Ho(t){t.named=Ve(t,O),t.finished=!0,Ct()}function Bo(){Je&&W(Je)}var $=()=>O;function Do(t){$o=t,E&&Tt(E)}
function se(t){Ro=t,E?.finished&&Tt(E)}function Fo(t){No=t,E&&Zo(E)}function tn(t,e){t.day=e.day,t.main=e.main,t.statements=
e.statements,t.shownDay=e,t.legend.show(e),t.canvas.show(e,t.acts.ground,t.acts.front,!0,t.finished);for(let n of t.insets)
n.canvas.show(e,t.acts.zone,t.acts.front,!1);Et(t.parts,t.words,e)}function Wo(t,e){to(t,e),t.shownDay&&t.legend.show(Oo(
t.shownDay,e)),t.labels.place(),Tt(t)}async function ia(t,e,{change:n=null,before:o=null,ground:s=[]}){let r=[e,n,o,...s].
join("|");if(ne===r){zo===r&&B({type:"drawn",day:t.day,file:e});return}ne=r;let i=await Mo(oe,Qe===e?null:e,{change:n,before:o,
ground:s});if(ne!==r||(i||(ne=null),!i))return;let[a,c,l]=i;a&&tn(t,a),Qe=e;for(let f of jo(t))f.compare(c),f.outline(l,
s);t.legend.changed(c),t.legend.key("outline",!!l),t.swipe.follow(t.shownDay?.labels[t.words.language]??"",o?()=>oe(o):null),
Co(t),(a||_o!==n)&&Tt(t),_o=n,zo=r,B({type:"drawn",day:t.day,file:e})}function jo(t){return[t.canvas,...t.insets.map(e=>e.
canvas)]}function W(t){if(!E?.finished){Je=t;return}if(t.stamp<O.stamp)return;let e=qe(O);O=Object.assign({},O,t),qe(O)!==
e&&Tt(E),E.pointsFile!==(O.points||null)&&(E.pointsFile=O.points||null,Zo(E)),t.day&&ia(E,t.day,t)}async function Zo(t){
let e=O.points||null;t.parts.frame.classList.toggle("has-points",!!e);let n=No&&e?await oe(e):{points:[]};if((O.points||
null)===e){for(let o of t.points)o.remove();t.points=Po(t.map,t.canvas.renderers["cm-points"],n.points,t.words)}}function Tt(t){
let{parts:e,labels:n}=t;Y(e.frame),e.frame.classList.toggle("has-selection",!!O.zone);let o=Ao(t,O,Ro);e.frame.classList.
toggle("has-highlight",o.zones.length+o.places.length>0);for(let r of jo(t))r.mark(o,$o);for(let r of x(e.frame,".cm-con\
ference-place"))r.classList.toggle("is-lit",O.places.includes(r.dataset.place??""));t.chosen.show(...Eo(t,O)),t.spot.show(
O.at,t.canvas.renderers["cm-points"]);let s=Ve(t,O);if(s===t.named)n.mark();else for(let r of[n,...t.insets.map(i=>i.labels)])
r.place();t.named=s}function Xo(t){let e=E?.statements[t];e&&W({...O,zones:e.zones,places:e.places})}function re(t){let e=E?.
statements[t];if(!E||!e)return;let n=te(E.canvas.items,E.words.places,e);n.isValid()?Ot(E.map,n,E.homeZoom()):E.refit()}
function pt(){return O.stamp+=1,O.stamp}var Pt=()=>{E?.finished&&(E.refit(),E.labels.place())},Ct=()=>{E?.parts.frame.classList.
contains("is-narrow")&&rt(E)!==ie()&&Pt()},zt=()=>E?.map,Ko=()=>E?.day,U=()=>E?.canvas,Go=()=>E?.legend;var ca=700,la=24,Uo=!1,nn=!1;function qo(){nn=!0}function z(){if(nn)return window;try{if(window.parent.document)return window.
parent}catch(t){if(!(t instanceof DOMException))throw t}return window}var en=t=>t.slice(t.lastIndexOf("/")+1),Vo=t=>typeof t==
"string"&&!!z().controlmapParts?.has(en(t));async function Yo(t){if(typeof t!="string")return null;let{controlmapParts:e}=z(),
n=e?.get(en(t));e?.delete(en(t));let o=await n;return typeof o?.json=="function"?o.ok?o.json().catch(()=>null):null:o??null}
function B(t){let e=t.type!=="ready"&&t.type!=="drawn",n={stamp:e?pt():0,...t},o=z();e&&!nn&&!o.ControlMapPage?.channel()&&
(o.controlmapAct=n),o.dispatchEvent(new o.CustomEvent("controlmap",{detail:n}))}function Ue(){return x(z().document,".cm\
-panel").find(t=>t.offsetParent)}function ie(){let{page:t}=document.body.dataset;return t?t!=="map":z()!==window&&!!window.
frameElement?.closest('[class*="-page"]:not(.st-key-map-page)')}async function Lo(t){let e=z(),n=t.detail===0,{left:o,top:s}=e===
window?{left:0,top:0}:window.frameElement.getBoundingClientRect();document.fullscreenElement&&await document.exitFullscreen();
let r=Ue();r&&(r.tabIndex=-1,r.scrollIntoView(),r.focus({preventScroll:!0,focusVisible:n}),n||ma(e,o+t.clientX,s+t.clientY))}
function ma(t,e,n){let o=s=>{Math.hypot(s.clientX-e,s.clientY-n)>la||(s.preventDefault(),s.stopPropagation())};t.document.
addEventListener("click",o,{capture:!0}),t.setTimeout(()=>t.document.removeEventListener("click",o,{capture:!0}),ca)}var fa=([
t,e,n])=>.299*t+.587*e+.114*n;function Y(t){let e=z().document.querySelector(".stApp"),n=e&&getComputedStyle(e).backgroundColor.
match(/[\d.]+/g),o=n?fa(n.map(Number))<110:window.matchMedia("(prefers-color-scheme: dark)").matches;document.documentElement.
classList.toggle("cm-dark",o),t.classList.toggle("is-dark",o),Uo||da(t,e),Uo=!0}function da(t,e){let n=()=>Y(t);e&&new MutationObserver(
n).observe(e,{attributes:!0,attributeFilter:["class","style"]}),window.matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",n)}function Jo(){let e=x(document,'link[rel="stylesheet"]').filter(o=>!o.sheet),n=o=>new Promise(s=>{for(let r of[
"load","error"])o.addEventListener(r,s,{once:!0})});return Promise.all(e.map(n))}function At(t){window.Streamlit&&t.classList.
contains("is-narrow")&&window.Streamlit.setFrameHeight(Math.ceil(t.scrollHeight)+2)}function Qo(){window.matchMedia("(pr\
efers-color-scheme: dark)").addEventListener("change",()=>{for(let t of x(document,".cm-frame"))Y(t)})}var ae=null;function ts(t){let e=document.querySelector(".cm-frame"),n=zt(),o=z().document,s=o.querySelector(".cm-here");
s&&(s.textContent=o.location.href);for(let r of[o.documentElement,document.documentElement])r.classList.toggle("is-print\
ed",t);!e||!n||(t?(ae={center:n.getCenter(),zoom:n.getZoom()},document.documentElement.classList.remove("cm-dark"),e.classList.
remove("is-dark")):Y(e),Pt(),!t&&ae&&n.setView(ae.center,ae.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>ts(
!0));window.addEventListener("afterprint",()=>ts(!1));function ht(t){B({type:"zone",id:t}),W({...Z,zone:t,stamp:$().stamp})}function ua(t){B({type:"front",id:t}),W({...Z,front:t,
stamp:$().stamp})}function _t(t){let e=U(),n=e?.words.places.find(s=>s.id===t),o=n&&e?.zoneAt(n.at);return{...Z,zones:o?
[o]:[],places:[t]}}function on(t){B({type:"place",id:t}),W({..._t(t),stamp:$().stamp})}function es(t,e){B({type:"at",id:t}),
W({...Z,at:e,stamp:$().stamp})}function ns(t){return{zone:ht,ground:(n,o)=>{ht(n),o&&t(o)},front:ua}}var pa=2.2;function $t(t,e){let n=U();if(!n)return;let o=r=>r===t?[e]:[],s=te(n.items,n.words.places,{zones:o("zone"),places:o(
"place")});s.isValid()&&Ot(n.map,s,n.map.getMinZoom(),pa)}function ha(){let t=U(),{at:e,places:n,zone:o}=$(),s=t?.words.
places.find(({id:a})=>a===n[0]),r=t?.items.find(({holding:a})=>a.zone===o),i=e??s?.at??r?.holding.label_spots[0];return i?
L.latLng(i[1],i[0]):null}function os(t){let{zoomIn:e}=t;t.zoomIn=(n,o)=>{let s=ha();return!s||!t.getBounds().contains(s)?
e.call(t,n,o):t.setZoomAround(s,t.getZoom()+(n??t.options.zoomDelta??1),o)}}var an="cm-incidents",ga=18,ya=44,wa=2.6,sn=30,xa=.006,rn=4,ba=20,ss=[],cn=[],ce=null,ln=null;function le(t){let e=U();e&&
(cn=t,ce!==e&&e.map.on("zoomend",()=>mn(e)),ce=e,e.map.getPane(an)||(e.map.createPane(an).style.zIndex="615"),mn(e),e.map.
fire("symbols"),Go()?.key("events",cn.length>0))}function mn(t){for(let n of ss)n.remove();let e=Sa(t,cn);ss=e.map(n=>Ea(
t,n)),t.symbols=e.map(({at:[n,o],count:s})=>({at:[o,n],size:is(s)}))}var is=t=>Math.min(ya,ga+wa*Math.sqrt(t-1)),ka=t=>!!(ln&&
t.some(({at:e})=>va(e,ln))),va=(t,e)=>t.every((n,o)=>Math.abs(n-e[o])<xa);function as(t){ln=t,ce&&mn(ce)}function Sa(t,e){
let n=new Map,o=[];for(let s of e){let{x:r,y:i}=t.map.project([s.at[1],s.at[0]]),[a,c]=[Math.floor(r/sn),Math.floor(i/sn)],
f=[-1,0,1].flatMap(u=>[-1,0,1].flatMap(p=>n.get(`${a+u} ${c+p}`)??[])).find(u=>Math.hypot(u.x-r,u.y-i)<sn);if(f){f.count+=
s.count,f.spots.push(s);continue}let m={at:[s.at[1],s.at[0]],count:s.count,spots:[s],x:r,y:i};o.push(m),n.set(`${a} ${c}`,
[...n.get(`${a} ${c}`)??[],m])}return o}function Ea(t,e){let{at:n,count:o,spots:s}=e,r=is(o),i=s.length>1?t.words.legend.
cluster.replace("{n}",String(o)):s[0].label,a=L.divIcon({html:Ma(t,e,r),className:"cm-event-mark",iconSize:[r,r]}),c=L.marker(
n,{icon:a,pane:an,keyboard:!0,title:"",alt:i}).addTo(t.map);c.getElement()?.setAttribute("aria-label",i),c.getElement()?.
classList.toggle("is-lit",ka(s)),c.bindTooltip(d("div","cm-tip",i),{className:"cm-tooltip",offset:[0,-r/2],direction:"to\
p"});let l=s.length>1&&t.map.getZoom()<t.map.getMaxZoom(),f=()=>Aa(s,l?[Oa(t,s)]:[]);return c.bindPopup(f,{className:"cm\
-event-popup",maxWidth:260,minWidth:180}).on("popupopen",La),c}function La({popup:t,target:e}){let n=t.getElement(),o=n?.
closest(".cm-stage"),s=n?.querySelector(".leaflet-popup-tip-container")??null;if(!n||!o||!s)return;e.closeTooltip();let r=o.
getBoundingClientRect(),{left:i,right:a}=n.getBoundingClientRect(),c=Math.max(r.left+rn-i,0)||Math.min(r.right-rn-a,0);n.
style.marginLeft=`${c}px`,s.style.translate=`${-c}px`;let l=n.getBoundingClientRect(),m=[...o.querySelectorAll(".leaflet\
-bar")].map(b=>b.getBoundingClientRect()).filter(b=>b.left<l.right&&b.right>l.left&&b.top<l.bottom).map(b=>b.bottom),u=Math.
max(r.top,...m.filter(b=>b>l.top));if(s.hidden=u>l.top,!s.hidden)return;let p=e.getElement().getBoundingClientRect().bottom+
rn,g=p+l.height<r.bottom?Math.max(p,u):u;n.style.marginBottom=`${Number.parseFloat(getComputedStyle(n).marginBottom)-(g-
l.top)}px`}function Ma(t,{count:e,spots:n},o){let s=o/2,r=k("svg",{width:o,height:o,viewBox:`0 0 ${o} ${o}`,"aria-hidden":"\
true"});if(r.append(k("path",{d:rs(s,s-1),class:"cm-event"})),e>1){let i=k("text",{x:s,y:s,class:"cm-event-count"});i.textContent=
String(e),r.append(i)}else{let i=t.words.holders[n[0].holder]||{fill:"#888"},a=k("path",{d:rs(s,s-4.5),class:"cm-event-i\
nner"});a.style.fill=i.fill,r.append(a)}return r}var rs=(t,e)=>`M${t},${t-e} L${t+e},${t} L${t},${t+e} L${t-e},${t} Z`;function Aa(t,e){
let n=d("div","cm-event-details");n.append(...e);for(let o of t.slice(0,ba)){n.append(d("p","cm-event-label",o.label));let s=d(
"ul");for(let[r,i]of o.rows){let a=d("li");a.append(d("b","",r)),i&&a.append(` ${i}`),a.dir="auto",s.append(a)}o.rest&&s.
append(d("li","",o.rest)),s.children.length&&n.append(s)}return n}function Oa(t,e){let n=d("button","cm-offer-button",t.
words.zoomIn);return n.type="button",n.addEventListener("click",()=>{t.map.closePopup(),t.map.fitBounds(L.latLngBounds(e.
map(o=>[o.at[1],o.at[0]])).pad(.3))}),n}function it(t,e,n,o,s){let r=d("a",e);r.href="#",r.role="button",r.setAttribute("aria-label",n);let i=k("svg",{viewBox:"\
0 0 16 16",class:"cm-icon"});return i.append(k("path",{d:o})),r.append(i),L.DomEvent.on(r,"click",L.DomEvent.stop).on(r,
"click",s),r.addEventListener("keydown",a=>{a.key===" "&&(a.preventDefault(),r.click())}),t.zoomControl.getContainer()?.
append(r),r}function cs(t,e,n){if(!document.fullscreenEnabled)return;let o=it(t,"cm-full",n.fullScreen,"M2 6V2h4m4 0h4v4\
m0 4v4h-4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():e.requestFullscreen().catch(()=>{o.hidden=
!0})}),s=()=>o.setAttribute("aria-pressed",String(!!document.fullscreenElement));document.addEventListener("fullscreench\
ange",s),s()}var Ta=54,Pa=12.2,Ca=130,za=200,_a=1.12,$a=.48;function fn({frame:t,head:e}){let n=z(),o=Number.parseFloat(n.getComputedStyle(
n.document.documentElement).fontSize),s=n===window?t:window.frameElement,r=Math.max(0,s.getBoundingClientRect().top+n.scrollY)+
e.offsetHeight,i=n.innerHeight-r-Ta-Pa*o;if(i<za&&!t.classList.contains("is-tight"))return t.classList.add("is-tight"),fn(
{frame:t,head:e});let a=Math.min(t.clientWidth*_a,n.innerHeight*$a);return Math.round(Math.max(Ca,Math.min(a,i)))}function ls(t,e,n,o,s,r){let i=(f,m,u)=>({from:f,to:m,zoom:r(L.point(f).add(m)),moved:u});if(t)return[i([4,Math.round(o*
.06)],[6,Math.round(o*(e?.06:.14))],0)];let a=[],c=Array.from({length:168/28+1},(f,m)=>m*28);for(let[f,m]of n)for(let u of f===
null||m===null?c:[0])for(let p of s>168?[...c,s]:c)a.push(i([f===null?6+u:f,8],[m===null?6+u:m,10+p],u+p));let l=a.filter(
({zoom:f})=>Number.isFinite(f));return l.length?l.sort((f,m)=>m.zoom-f.zoom||f.moved-m.moved):[i([0,0],[0,0],0)]}function ms(t,e,n){
let o=n.childElementCount?n.offsetWidth+14:6,s=e.offsetWidth+14,r=t.frame.dir==="rtl";return t.frame.classList.contains(
"is-stacked")?[r?[null,s]:[s,null]]:r?[[6,6],[null,o],[s,null],[s,o]]:[[6,6],[o,null],[o,s]]}function fs(t,e,{from:n,to:o,
zoom:s}){return t.project(e.getSouthWest(),s).add(t.project(e.getNorthEast(),s)).add(L.point(o)).subtract(n).subtract(t.
getSize()).divideBy(2)}function dn(t,{x:e,y:n,width:o,height:s}){let r=t.getContainer().getBoundingClientRect();return new DOMRect(
e-r.x,n-r.y,o,s)}var un=({x:t,y:e,width:n,height:o},s)=>new DOMRect(s.x+t,s.y+e,n,o);var Na=640,Ra=20,pn=36,Ia=80,Ha=.2,Ba=8e3;function ds(t,e){let n=d("div","cm-frame");n.dir=e.direction,n.lang=e.language,
t.before(n);let o=d("div","cm-head"),s=d("div","cm-title",e.title);s.id="cm-title",n.setAttribute("role","region"),n.setAttribute(
"aria-labelledby",s.id);for(let m of document.querySelectorAll('meta[name="viewport"]'))m.setAttribute("content","width=\
device-width, initial-scale=1");let r=d("div","cm-subtitle"),i=d("div","cm-finding");o.append(s,i,r);let a=d("div","cm-s\
tage");a.append(t);let c=d("div","cm-side"),l=d("div","cm-foot"),f=d("div","cm-source",e.source);return l.append(f),n.append(
o,a,c,l),{frame:n,head:o,stage:a,side:c,foot:l,title:s,finding:i,subtitle:r,source:f}}function us(t,e){let{x:n,y:o,width:s,
height:r}=t.getBoundingClientRect();return new DOMRect(n,o-e,s,r+e)}function ps(t,e,n,o,s,r){let i=t.frame.clientWidth<Na,
a=i&&ie();t.frame.classList.toggle("is-narrow",i),t.frame.classList.toggle("is-beside",a),t.frame.classList.remove("is-t\
ight"),i&&t.frame.style.setProperty("--cm-stage",`${fn(t)}px`);let c=i?t.side:t.stage;if(o.parentNode!==c&&c.append(s,o),
e.invalidateSize({animate:!1}),Math.min(t.stage.clientWidth,t.stage.clientHeight)<Ra)return;let l=L.latLngBounds([[n[1],
n[0]],[n[3],n[2]]]),f=t.stage.clientHeight,m=()=>Da(t,e,l,o,s,r);m(),t.stage.clientHeight!==f&&(e.invalidateSize({animate:!1}),
m()),Wa(e,r)}function Da(t,e,n,o,s,r){let[i,a]=["is-narrow","is-beside"].map(b=>t.frame.classList.contains(b)),c=i?[]:[o,
...x(s,":scope > *")],l=pn+14+Math.max(o.offsetHeight,s.offsetHeight),f=b=>e.getBoundsZoom(n,!1,b),m=b=>{t.frame.classList.
toggle("is-stacked",b);let y=ls(i,a,ms(t,o,s),t.stage.clientHeight,l,f),D=c.map(C=>dn(e,us(C,C===o?pn:0))),M=C=>{let q=fs(
e,n,C);return!D.some(bt=>r.overlapsAny(un(bt,q),C.zoom))};return{clear:y.find(M),last:y[y.length-1]}},u=m(!1),{from:p,to:g}=u.
clear??u.last;if(!i&&Fa(t,o,s)){let{clear:b}=m(!0);b&&b.zoom>(u.clear??u.last).zoom+Ha?{from:p,to:g}=b:t.frame.classList.
remove("is-stacked")}e.fitBounds(n,{animate:!1,paddingTopLeft:p,paddingBottomRight:g})}function Fa(t,e,n){return n.childElementCount?
(t.frame.style.setProperty("--cm-insets",`${n.offsetHeight}px`),e.offsetHeight+pn+n.offsetHeight+Ia<t.stage.clientHeight):
!1}function Wa(t,e){let n=t.zoomControl.getContainer(),o=t.getPixelBounds().min,s=()=>x(n,"a").some(a=>e.overlaps(un(dn(
t,us(a,0)),o),t.getZoom())),r=n.parentElement,i=r?.parentElement&&x(r.parentElement,".leaflet-top").find(a=>a!==r);!r||!i||
!s()||(i.append(n),s()&&r.append(n))}function hs(t,e,n){let o=L.Control.Scale.extend({_updateMetric(r){let i=this._getRoundNum(
r)/1e3,a=new Intl.NumberFormat(n.locale).format(i);this._updateScale(this._mScale,n.distance.replace("{km}",a),i*1e3/r)}}),
s=new o({imperial:!1,maxWidth:110}).addTo(t).getContainer();s&&e.prepend(s)}function gs(t,e){e.direction==="rtl"&&t.zoomControl.
setPosition("topright"),x(t.zoomControl.getContainer(),"a").forEach((o,s)=>{o.title="",o.setAttribute("aria-label",s===0?
e.zoomIn:e.zoomOut)})}function ys(t,e,n){if(n.base.choices.length<2)return;let o=d("label","cm-base",`${n.base.label} `),
s=d("select");for(let c of n.base.choices)s.append(new Option(c.name,c.id));o.append(s);let r=d("span","cm-credit");e.foot.
append(o,r);let i=null,a;s.addEventListener("change",()=>{let c=n.base.choices.find(f=>f.id===s.value);if(i&&i.remove(),
i=null,clearTimeout(a),r.textContent=c?.credit??"",e.frame.classList.remove("has-raster"),!c?.url)return;let l=()=>{r.textContent=
n.base.silent};i=L.tileLayer(c.url,{maxZoom:18,pane:"cm-raster"}).addTo(t),i.once("tileerror",l),a=setTimeout(l,Ba),i.once(
"tileload",()=>{clearTimeout(a),r.textContent=c.credit,e.frame.classList.add("has-raster")})})}function ws(t,e){let n=d("div","cm-insets"),o=[];for(let s of t.insets){let r=d("div","cm-inset"),i=d("div","cm-inset-ma\
p");r.append(d("div","cm-inset-name",e.insets[s.id]),i),n.append(r),o.push({holder:i,inset:s})}if(e.conference.places.length){
let s=d("div","cm-inset cm-conference");s.append(d("div","cm-inset-name",e.conference.title));for(let r of e.conference.
places){let i=d("div","cm-conference-place");i.dataset.place=r.id;let a=d("span","cm-arrow","↑");a.style.transform=`ro\
tate(${r.bearing}deg)`,a.setAttribute("aria-hidden","true"),i.append(a,d("span","",r.name),d("span","cm-far",r.distance)),
s.append(i)}n.prepend(s)}return{insets:n,maps:o}}var me=class{constructor(e,n){let o=document.createElement("canvas");o.width=o.height=1,this.map=e,this.pen=o.getContext(
"2d");let{type:s,coordinates:r}=n,i=(s==="Polygon"?[r]:r).flat().map(a=>a.map(([c,l])=>e.project([l,c],8)));this.corners=
i.flat(),this.outline=new Path2D;for(let a of i){this.outline.moveTo(a[0].x,a[0].y);for(let{x:c,y:l}of a)this.outline.lineTo(
c,l)}}overlaps({left:e,right:n,top:o,bottom:s},r){let i=this.map.getZoomScale(8,r),a=Math.max(2,Math.ceil((n-e)/40)),c=Math.
max(1,Math.ceil((s-o)/40));for(let l=0;l<=a;l++)for(let f=0;f<=c;f++){let m=e+(n-e)*l/a,u=o+(s-o)*f/c;if(this.pen.isPointInPath(
this.outline,m*i,u*i,"evenodd"))return!0}return!1}overlapsAny(e,n){let o=this.map.getZoomScale(8,n),[s,r,i,a]=[e.left,e.
right,e.top,e.bottom].map(c=>c*o);return this.overlaps(e,n)||this.corners.some(({x:c,y:l})=>c>=s&&c<=r&&l>=i&&l<=a)}};function A(t,e,n,o){return{left:t,top:e,right:t+n,bottom:e+o}}function J(t,e){return t.left<e.right+2&&e.left<t.right+2&&
t.top<e.bottom+2&&e.top<t.bottom+2}function at(t,e){return t.left>=e.left&&t.right<=e.right&&t.top>=e.top&&t.bottom<=e.bottom}
function fe(t){let e=t.split(" "),n=Math.ceil(e.length/2);return e.length>1?[t,`${e.slice(0,n).join(" ")}
${e.slice(n).join(" ")}`]:[t]}var X=2,ja=12e3,Za=5e3,hn=-1,xs=-2,bs=t=>(t*37+11)%256;function Xa(t){let e=new Int16Array(t.length/4);for(let n=0,o=0;n<
e.length;n++,o+=4)t[o+3]===0?e[n]=hn:e[n]=t[o+3]===255&&t[o+1]===bs(t[o])?t[o]-1:xs;return e}var de=class{constructor(e,n,o){
this.columns=Math.max(1,Math.ceil(n.x/X)),this.rows=Math.max(1,Math.ceil(n.y/X));let s=document.createElement("canvas");
s.width=this.columns,s.height=this.rows;let r=s.getContext("2d",{willReadFrequently:!0});r.setTransform(1/X,0,0,1/X,-o.x/
X,-o.y/X),e.forEach((i,a)=>{r.fillStyle=`rgb(${a+1},${bs(a+1)},0)`,r.fill(new Path2D(H(i.path).getAttribute("d")??""),"e\
venodd")}),this.index=Xa(r.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(e.length);for(let i of this.
index)i>=0&&(this.extent[i]+=X*X)}at(e,n){let o=Math.floor(e/X),s=Math.floor(n/X);return o<0||s<0||o>=this.columns||s>=this.
rows?hn:this.index[s*this.columns+o]}holds(e,n){if(this.at(n.left,n.top)!==e||this.at(n.right,n.bottom)!==e)return!1;for(let o=n.
top;o<=n.bottom;o+=4)for(let s=n.left;s<=n.right;s+=4)if(this.at(s,o)!==e)return!1;return!0}hidden(e){let n=0,o=0;for(let s=e.
top;s<=e.bottom;s+=6)for(let r=e.left;r<=e.right;r+=6)n+=this.weight(this.at(r,s)),o++;return n/o}weight(e){if(e===hn)return 0;
let n=e===xs?0:this.extent[e];return n>ja?.35:n>Za?1.4:4}};var Ka=[18,28,40,54,70,88,108,130,156,186,220,260],ks=24,Ga=6,Ua=12,qa=110,Va=300,Ya=900,Ja=90,Qa=3e3,tc=400;function ec(t,e,n,o){
let s=(r,i,a)=>Math.sign((i.x-r.x)*(a.y-r.y)-(i.y-r.y)*(a.x-r.x));return s(t,e,n)!==s(t,e,o)&&s(n,o,t)!==s(n,o,e)}function gn(t,e,n){
let o=n.x-e.x,s=n.y-e.y;if(Math.max(e.x,n.x)<t.left||Math.min(e.x,n.x)>t.right||Math.max(e.y,n.y)<t.top||Math.min(e.y,n.
y)>t.bottom)return!1;let r=s*(t.left-e.x),i=s*(t.right-e.x),a=o*(t.top-e.y),c=o*(t.bottom-e.y);return Math.max(a,c)>=Math.
min(r,i)&&Math.min(a,c)<=Math.max(r,i)}function nc(t,e){return e.x>=t.left-4&&e.x<=t.right+4&&e.y>=t.top-4&&e.y<=t.bottom+
4}function oc(t,e){return{x:Math.max(e.left,Math.min(t.x,e.right)),y:Math.max(e.top,Math.min(t.y,e.bottom))}}function ue(t,e,n,o,s){
let r=[];for(let i of Ka)for(let a=0;a<ks;a++){let c=2*Math.PI*a/ks,l=e.x+Math.cos(c)*(i+o/2),f=e.y+Math.sin(c)*(i+s/2),
m=A(l-o/2,f-s/2,o,s);if(!t.free(m))continue;let u=oc(e,m),p=Math.hypot(u.x-e.x,u.y-e.y),g=t.taken.filter(y=>!nc(y,e)&&gn(
y,e,u)).length,b=p+p*p/Ja;r.push({form:n,box:m,wide:sc(m),end:u,crossed:g,cost:b+qa*t.ground.hidden(m)+Va*g+tc*t.covers(
m)})}return r}function sc(t){return A(t.left-4,t.top-4,t.right-t.left+8,t.bottom-t.top+8)}function rc(t,e){if(J(t.chosen.
box,e.chosen.box))return 1/0;let n=[ec(t.spot,t.chosen.end,e.spot,e.chosen.end),gn(t.chosen.wide,e.spot,e.chosen.end),gn(
e.chosen.wide,t.spot,t.chosen.end)];return Ya*n.filter(Boolean).length}function ic(t,e){let n=null,o=1/0;for(let s of t.
room){if(s.cost>=o)break;let r=s.cost;for(let i of e){if(r>=o)break;i.chosen&&(r+=rc({spot:t.spot,chosen:s},{spot:i.spot,
chosen:i.chosen}))}r<o&&(n=s,o=r)}return t.chosen=n,o}function ac(t){let e=[t,t.slice().sort((n,o)=>n.room.length-o.room.
length)];for(let n=1;n<Math.min(Ua,t.length);n++){let o=t.slice(n).concat(t.slice(0,n));e.push(n%2?o.reverse():o)}return e}
function vs(t){let e=[],n=1/0;for(let o of ac(t)){for(let r of t)r.chosen=null;let s=1/0;for(let r=0;r<Ga;r++){let i=s;s=
0;for(let a of o)s+=Math.min(Qa,ic(a,o.filter(c=>c!==a&&c.chosen)));if(s===i)break}s<n&&(n=s,e=t.map(r=>r.chosen))}t.forEach(
(o,s)=>{o.chosen=e[s]})}var cc=160;function lc({options:t},e){let n=t.most?.()??e.length;if(e.length<=n)return e;let o=t.foremost?.()??[],s=i=>(i.
right-i.left)*(i.bottom-i.top),r=([i,a])=>(o.includes(i.holding.zone)?1e12:i.zone.silent?0:1e9)+s(a);return e.slice().sort(
(i,a)=>r(a)-r(i)).slice(0,n)}function Ss(t,[e,n]){return Math.min(n.right-n.left,n.bottom-n.top)<qt?{x:(n.left+n.right)/
2,y:(n.top+n.bottom)/2}:t.at(e.holding.label_spots[0])}function mc({view:t,covered:e},{x:n,y:o}){let s=A(n,o,0,0);return at(
s,t)&&!e.some(r=>at(s,r))}function Es(t,e){let n=e.filter(s=>mc(t,Ss(t,s))),o=lc(t,n).map(([s,r])=>{let i=Ss(t,[s,r]),a=fc(
t,s),c=fe(s.zone.label).flatMap(f=>{a.textContent=f;let[m,u]=t.sized(`callout${f}`,a);return ue(t,i,f,m,u).filter(({end:p})=>Math.
hypot(p.x-i.x,p.y-i.y)<=cc)});return{element:a,spot:i,room:c.sort((f,m)=>f.cost-m.cost),chosen:null}});yn(t,o);for(let{element:s,
chosen:r}of o)r&&(s.textContent=r.form)}function yn(t,e){vs(e);for(let{element:n,spot:o,chosen:s}of e){if(!s){n.remove();
continue}t.put(n,s.box),dc(t,o,s.end)}}function fc(t,e){let n=d("button","cm-label cm-callout",e.zone.label);return n.type=
"button",n.dataset.zone=e.holding.zone,n.setAttribute("aria-label",e.aria),n.style.setProperty("--holder",e.holder.fill),
n.style.setProperty("--holder-dark",e.holder.dark),n.addEventListener("click",o=>{o.stopPropagation(),t.options.choose(e.
holding.zone)}),n}function dc(t,e,n){let o=Math.min(e.x,n.x)-3,s=Math.min(e.y,n.y)-3,r={width:Math.abs(e.x-n.x)+6,height:Math.
abs(e.y-n.y)+6},i=k("svg",{class:"cm-leader",...r,"aria-hidden":"true"});i.style.transform=`translate(${o+t.origin.x}px,${s+
t.origin.y}px)`;let a=k("line",{x1:e.x-o,y1:e.y-s,x2:n.x-o,y2:n.y-s});i.append(a,k("circle",{cx:e.x-o,cy:e.y-s,r:2})),t.
root.prepend(i);let c=Math.ceil(Math.hypot(n.x-e.x,n.y-e.y)/5);for(let l=0;l<=c;l++){let f=e.x+(n.x-e.x)*l/Math.max(1,c),
m=e.y+(n.y-e.y)*l/Math.max(1,c);t.taken.push(A(f-1,m-1,2,2))}}var uc=26,pc=300,hc=80,gc=8;function yc(t){let e=Math.ceil(t.length/uc),n=Math.ceil(t.length/e)+2;return t.split(" ").reduce(
(o,s)=>{let r=o.at(-1);return r===void 0||r.length+s.length>=n?o.push(s):o[o.length-1]=`${r} ${s}`,o},[]).join(`
`)}var wc=(t,e)=>Math.hypot(e.x-t.x,e.y-t.y)<=hc,xc=({taken:t},{x:e,y:n})=>t.some(o=>o.right-o.left>gc&&at(A(e,n,0,0),o));
function Ls(t,e){let o=e.filter(({at:s})=>!xc(t,t.at(s))).map(({at:s,text:r})=>{let i=yc(r),a=d("div","cm-label cm-remar\
k",i),[c,l]=t.sized(`remark${i}`,a),f=t.at(s),u=ue(t,f,i,c,l).map(g=>({...g,cost:g.cost+pc*t.ground.hidden(g.box)})).filter(
({end:g,crossed:b})=>!b&&wc(f,g)).sort((g,b)=>g.cost-b.cost);return{element:a,spot:f,room:u,chosen:null}});yn(t,o)}var bc=7,Ms=2;function As(t,e){return t.map(({at:n,size:o})=>({x:e(n).x,y:e(n).y,half:o/2}))}function pe(t,{x:e,y:n,half:o}){
let s=Math.max(0,t.left-e,e-t.right),r=Math.max(0,t.top-n,n-t.bottom);return s+r<o+Ms}function Os(t,e,n,o,s){let{x:r,y:i}=s??
t,a=s?s.half+Ms+1:bc,c=[[a,-n/2],[-a-e,-n/2]];o&&c.reverse();let[l,f]=s?[a/2,a/2]:[5,3];return[...c,[-e/2,-a-n],[-e/2,a],
[l,-n-f],[l,f],[-e-l,-n-f],[-e-l,f]].map(([u,p])=>A(r+u,i+p,e,n))}var ge=Ut.slice(0,2),kc=5,he=6,Ts=4,Cs=({x:t,y:e})=>A(t-he/2,e-he/2,he,he),vc=({left:t,top:e,right:n,bottom:o})=>({left:t-
Ts,top:e,right:n+Ts,bottom:o});function wn(t){let e=t.options.lit(),[n,o]=ge.map(c=>t.options.places.filter(l=>l.rank===
c&&!e.includes(l))),s=t.taken.length,r=t.names.length,i=t.root.childElementCount,a=o;for(let c=0;c<kc;c++){for(t.taken.length=
s,t.names.length=r;t.root.childElementCount>i;)t.root.lastElementChild?.remove();t.dots=[];for(let{at:f}of[...n,...a]){let m=Cs(
t.at(f));t.dots.some(u=>J(m,u))||t.dots.push(m)}let l=[...n,...a].filter(f=>!Nt(t,f));if(!l.length)break;a=[...a].sort((f,m)=>Number(
l.includes(m))-Number(l.includes(f)))}t.dots=[]}function Nt(t,e,n="",o=!1){let s=t.at(e.at);if(s.x<4||s.y<4||s.x>t.view.
right||s.y>t.view.bottom)return!0;let r=Cs(s);if(t.taken.some(y=>J(r,y))&&!o)return!0;let i=Ps(t,e,`cm-label cm-place ra\
nk-${e.rank} ${n}`,e.name),[a,c]=t.sized(e.rank+n+e.name,i),l=t.symbols.find(y=>pe(r,y)),f=Os(s,a,c,t.options.mirrored,l).
filter(y=>t.free(y)&&!t.names.some(D=>J(vc(y),D))),m=f.filter(y=>!t.covers(y)),u=m.length?m:f,p=t.ground.at(s.x,s.y),g=u.
find(y=>t.ground.holds(p,y))||u[0];if(g||i.remove(),!g&&!o)return!1;if(t.taken.push(r),g&&(t.put(i,g),t.names.push(g)),l)
return!0;let b=Ps(t,e,`cm-dot rank-${e.rank} ${n}`);return t.root.append(b),b.style.transform=`translate(${Math.round(s.
x+t.origin.x)}px,${Math.round(s.y+t.origin.y)}px)`,!0}function Ps(t,{id:e},n,o=""){let s=d("div",n,o);return s.dataset.place=
e,s.addEventListener("click",r=>{r.stopPropagation(),t.options.choosePlace(e)}),s}var Sc=3;function _s(t,e){let n=[],o=new Set;e.forEach((s,r)=>{if(o.has(s.holding.zone))return;o.add(s.holding.zone);let i=Ec(
t,s);if(!i)return;(Math.min(i.right-i.left,i.bottom-i.top)<qt||!Lc(t,s,r,i))&&n.push([s,i])}),Es(t,n)}function Ec(t,e){let n=e.
path.getBounds(),o=t.map.latLngToContainerPoint(n.getNorthWest()),s=t.map.latLngToContainerPoint(n.getSouthEast());return s.
x<0||s.y<0||o.x>t.view.right||o.y>t.view.bottom?null:{left:o.x,top:o.y,right:s.x,bottom:s.y}}function Lc(t,e,n,o){let s=e.
zone.label.split(" ");if(o.right-o.left<Sc*Math.max(...s.map(a=>a.length)))return!1;let r=fe(e.zone.label),i=e.holding.label_spots.
map(a=>t.at(a));return[""," is-small"].some(a=>r.some(c=>zs(t,e,n,c+a,c,a,i))||r.some(c=>zs(t,e,n,c+a,c,a,Mc(t,o,i[0]))))}
function Mc(t,e,n){let o=[],s=Math.max(5,Math.ceil((e.right-e.left)/40));for(let r=Math.max(e.left,0);r<Math.min(e.right,
t.view.right);r+=s)for(let i=Math.max(e.top,0);i<Math.min(e.bottom,t.view.bottom);i+=s)o.push({x:r,y:i,far:Math.hypot(r-
n.x,i-n.y)});return o.sort((r,i)=>r.far-i.far)}function zs(t,e,n,o,s,r,i){let a=d("div",`cm-label cm-zone-name${r}`,s);a.
dataset.zone=e.holding.zone,a.style.setProperty("--holder-dark",e.holder.dark),a.style.setProperty("--holder-light",e.holder.
light);let[c,l]=t.sized(`zone${o}`,a),f=i.map(m=>A(m.x-c/2,m.y-l/2,c,l)).find(m=>t.ground.holds(n,m)&&t.free(m)&&!t.covers(
m));return f?t.put(a,f):a.remove(),!!f}var Ac={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},gt=class{constructor(e,n){this.map=e,this.options=n,this.
root=d("div","cm-label-layer leaflet-zoom-hide"),e.getPane("cm-labels")?.append(this.root),this.sizes=new Map,this.scene=
null,this.first=null,this.taken=[],this.covered=[],this.symbols=[],this.names=[],this.dots=[],this.view=A(0,0,0,0),this.
origin=L.point(0,0),this.ground=null,this.begun=!1,e.on("zoomstart",()=>{this.root.replaceChildren(),this.scene=null}),e.
on("resize",()=>{this.sizes.clear(),this.scene=null});let o=()=>queueMicrotask(()=>{this.begun&&this.items().length&&this.
place()});e.on("moveend resize symbols",o)}sized(e,n){this.root.append(n);let o=this.sizes.get(e)??[Math.ceil(n.offsetWidth),
Math.ceil(n.offsetHeight)];return this.sizes.set(e,o),o}place(){this.begun=!0;let e=this.items(),n=this.options.obstacles().
map(r=>this.fromScreen(r)),o=this.map.zoomControl?.getContainer(),s=JSON.stringify([[o?.offsetWidth,o?.offsetHeight],this.
map.getZoom(),this.map.getCenter(),this.map.getSize(),n,this.options.lit(),this.options.foremost?.(),this.options.unnamed?.(),
this.options.symbols?.()]);(s!==this.scene||e[0].path!==this.first)&&this.placeAll(e,n),this.scene=s,this.first=e[0].path,
this.mark()}mark(){for(let e of x(this.root,".cm-callout")){let n=e.dataset.zone===this.options.selected();e.classList.toggle(
"is-selected",n),e.setAttribute("aria-pressed",String(n))}}items(){let e=this.options.ground??this.options.zones;return e?
e():[]}placeAll(e,n){this.root.replaceChildren(),this.origin=this.map.containerPointToLayerPoint([0,0]);let o=this.map.getSize();
this.view=A(2,2,o.x-4,o.y-4),this.taken=[...n],this.names=[],this.covered=n,this.symbols=As(this.options.symbols?.()??[],
a=>this.at(a));let s=this.map.zoomControl?.getContainer();s&&this.taken.push(this.fromScreen(s.getBoundingClientRect())),
this.ground=new de(e,o,this.origin);for(let a of this.options.lit())Nt(this,a,"is-lit",!0);let r=this.options.crowded?.()??
!1;if(r)for(let a of this.options.places)a.rank===ge[0]&&Nt(this,a);r||wn(this),this.options.zones&&!this.options.unnamed?.()&&
_s(this,e),r&&wn(this);let i=this.map.getZoom()-this.options.homeZoom();for(let a of Ut.slice(ge.length))if(!(i+.01<Ac[a]-
(this.options.eager||0)))for(let c of this.options.places)c.rank===a&&Nt(this,c);Ls(this,this.options.remarks?.()??[]);for(let a of this.
options.areas)this.placeArea(a)}fromScreen(e){let n=this.map.getContainer().getBoundingClientRect();return A(e.left-n.left,
e.top-n.top,e.width,e.height)}free(e){return at(e,this.view)&&![...this.taken,...this.dots].some(n=>J(e,n))}covers(e){return this.
symbols.filter(n=>pe(e,n)).length}put(e,n){this.taken.push(n),e.style.transform=`translate(${Math.round(n.left+this.origin.
x)}px,${Math.round(n.top+this.origin.y)}px)`}at(e){return this.map.latLngToContainerPoint([e[1],e[0]])}placeArea(e){let n=d(
"div",`cm-label cm-area ${e.kind}`,e.name),[o,s]=this.sized(`area${e.name}`,n),r=this.at(e.at),i=A(r.x-o/2,r.y-s/2,o,s);
this.free(i)?this.put(n,i):n.remove()}};function $s(t,e,n,o,s,r){let i={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,doubleClickZoom:!1,boxZoom:!1,
keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},a=L.map(t,i),[c,l,f,m]=e.bounds,u=()=>a.fitBounds(
[[l,c],[m,f]],{animate:!1});u();let p=new ut(a,`cm-${e.id}-`,n,s);p.drawBasemap(o);let g=new gt(a,{places:s.places,zones:null,
areas:[],homeZoom:()=>a.getZoom(),eager:1,choose:r.zone,choosePlace:r.place,lit:()=>[],selected:()=>null,mirrored:s.direction===
"rtl",obstacles:()=>[],ground:()=>p.items});return{canvas:p,labels:g,fit(){a.invalidateSize({animate:!1}),u(),g.place()}}}var Rt=20,It=12,Ns=(t="")=>k("svg",{class:`cm-swatch ${t}`,viewBox:`0 0 ${Rt} ${It}`,"aria-hidden":"true"});function xn(t,e,n){
let o=Ns("is-ground"),s=Rt/t.length;if(t.forEach(({fill:i,pale:a},c)=>{let l=k("rect",{x:c*s,y:0,width:s,height:It,class:`\
cm-swatch-fill${a?" is-pale":""}`});l.style.fill=i,o.append(l)}),n){let i=k("rect",{x:0,y:0,width:Rt,height:It,class:"cm\
-hatch"});i.style.fill=`url(#${n})`,o.append(i)}let r=k("rect",{x:.5,y:.5,width:Rt-1,height:It-1,class:"cm-swatch-edge"});
return r.style.stroke=e,o.append(r),o}function Rs(t){let e=k("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-\
hidden":"true"});return e.append(k("path",{d:"M0,6 H30",class:`cm-front basis-${t}`})),e}function yt(...t){let e=Ns();return e.
append(...t),e}var Is=()=>yt(k("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,opacity:.32}),k("path",{d:"M0,6 H20",
class:"cm-front basis-source"})),bn=()=>yt(k("circle",{cx:10,cy:6,r:4,class:"cm-point agrees"})),Hs=()=>yt(k("path",{d:"\
M6,2 L14,10 M6,10 L14,2",class:"cm-point differs"})),Bs=()=>yt(k("path",{d:"M1,6 H19",class:"cm-was-halo"}),k("path",{d:"\
M1,6 H19",class:"cm-was"})),Ds=()=>yt(k("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),Fs=()=>yt(k("r\
ect",{x:.5,y:.5,width:Rt-1,height:It-1,class:"cm-change"}));function Ws(t,e,n){let o=[];e.plain&&o.push({fill:t.fill,pale:!1}),
e.pale&&o.push({fill:t.fill,pale:!0});let s=t.pattern!=="none"?n+e.controller:null;return xn(o,e.shared?ft.ink:t.dark,e.
shared?`${n}shared`:s)}var Oc=3;function ct(t,e,n=""){let o=d("div",`cm-legend-item ${n}`);return o.append(t,d("span","",e)),o}function Tc(t,e){
let n=new Map;for(let o of[!1,!0])for(let s of e.legend.holders)for(let r of t.holdings){if(r.controller!==s||r.shared!==
o)continue;let i=`${s} ${o}`,a=n.get(i)??{controller:s,shared:o,plain:!1,pale:!1};a[e.zones[r.zone].silent?"pale":"plain"]=
!0,n.set(i,a)}return Array.from(n.values())}var ye=class{constructor(e,n,o){this.words=e,this.prefix=n,this.wishes=o,this.
chosen=new Set,this.listed="",this.holders=d("div","cm-legend-holders"),this.holders.setAttribute("role","group"),this.holders.
setAttribute("aria-label",e.legend.filter),this.lines=d("div","cm-legend-lines"),this.extras=d("div","cm-legend-lines"),
this.element=d("div","cm-legend"),this.element.append(d("div","cm-legend-head",e.legend.title),this.holders,d("div","cm-\
legend-head",e.legend.basis),this.lines,this.extras),this.keys={change:ct(Fs(),e.legend.change,"cm-key-change"),outline:ct(
Bs(),e.legend.outline),events:ct(Ds(),e.legend.events)};for(let r of Object.values(this.keys))r.hidden=!0;let s=d("div",
"cm-legend-marks");s.append(ct(bn(),e.legend.agrees),ct(Hs(),e.legend.differs)),this.extras.append(...Object.values(this.
keys),this.toggle("cm-toggle-bands",[Is(),e.legend.band],o.bands),this.toggle("cm-toggle-points",[bn(),e.legend.points],
o.points),s)}toggle(e,n,o){let s=d("label",`cm-legend-toggle ${e}`),r=d("input");return r.type="checkbox",r.addEventListener(
"change",()=>{this.element.classList.toggle(`has-${e}`,r.checked),o(r.checked)}),s.append(r,...n),s}show(e){let{words:n}=this,
o=Tc(e,n),s=new Set(e.fronts.map(({basis:f})=>f)),r=n.legend.lines.filter(({basis:f})=>s.has(f)),i=this.paleFills(e),a=JSON.
stringify([o,r,i]);if(a===this.listed)return;this.listed=a;let c=new Set(o.map(({controller:f})=>f)),l=Array.from(this.chosen).
filter(f=>!c.has(f));for(let f of l)this.chosen.delete(f);this.holders.replaceChildren(...o.map(f=>this.holder(f))),this.
lines.replaceChildren(...r.map(({basis:f,text:m})=>ct(Rs(f),m)),...this.silent(i)),l.length&&this.wishes.filter(this.chosen)}holder(e){
let{legend:n,holders:o}=this.words,s=o[e.controller],r=d("button",`cm-legend-item${e.shared?" is-wide":""}`);r.type="but\
ton",r.dataset.holder=e.controller,r.title=n.filter,r.setAttribute("aria-pressed",String(this.chosen.has(e.controller)));
let i=e.shared?n.shared.replace("{holder}",()=>s.label):s.label;return r.append(Ws(s,e,this.prefix),d("span","",i)),r.addEventListener(
"click",()=>{this.chosen.delete(e.controller)||this.chosen.add(e.controller);for(let a of this.holders.querySelectorAll(
"button"))a.setAttribute("aria-pressed",String(this.chosen.has(a.dataset.holder??"")));this.wishes.filter(this.chosen)}),
r}paleFills(e){let n=e.holdings.filter(({zone:o})=>this.words.zones[o].silent).sort((o,s)=>s.km2-o.km2);return Array.from(
new Set(n.map(({controller:o})=>this.words.holders[o].fill))).slice(0,Oc)}silent(e){if(!e.length)return[];let n=e.map(o=>({
fill:o,pale:!0}));return[ct(xn(n,ft.ink,null),this.words.legend.silent)]}key(e,n){this.keys[e].hidden=!n}changed(e){let[
n]=e?.handovers??[];this.key("change",!!n);let o=this.keys.change.querySelector(".cm-change");n&&(o.style.fill=`url(#${Ke(
this.prefix,n)})`)}};var Pc=6371.0088,Cc=10;function zc(t){let e=s=>Math.sin(s*Math.PI/360)**2,n=s=>Math.cos(s*Math.PI/180),o=0;return t.reduce(
([s,r],[i,a])=>(o+=2*Pc*Math.asin(Math.sqrt(Math.min(1,e(a-r)+n(a)*n(r)*e(i-s)))),[i,a]),t[0]),o}function _c(t,{locale:e,
measured:n}){return n.replace("{km}",t.toLocaleString(e,{maximumFractionDigits:t<Cc?1:0}))}function $c({target:t},{places:e}){
let n=t.closest("[data-place]")?.dataset.place;return e.find(o=>o.id===n)?.at}function js(t,e,n){let o=t.getContainer(),
s=d("output","cm-measured");o.after(s);let r=t.dragging,i={renderer:e,pane:"cm-points",className:"cm-measure",interactive:!1},
a=L.layerGroup().addTo(t),c=null;function l(u){c=u,f.setAttribute("aria-pressed",String(!!u)),o.classList.toggle("is-mea\
suring",!!u),a.clearLayers();let p=u??[],g=dt()?n.measureTouchHint:n.measureHint;for(let y of p)a.addLayer(L.circleMarker(
y,{...i,radius:3}));p.length>1&&a.addLayer(L.polyline(p,i));let b=p.length>1?_c(zc(p.map(({lng:y,lat:D})=>[y,D])),n):g;s.
textContent=u&&b,p.length>1&&s.append(d("span","cm-measure-end",n.measureEnd))}let f=it(t,"cm-ruler",n.measure,"M1 5h14v\
6H1zm3.5 0v3M8 5v3m3.5-3v3",()=>l(c?null:[]));f.setAttribute("aria-pressed","false");let m=u=>{let p=!(u instanceof KeyboardEvent)||
u.key==="Enter"||u.key===" ";if(!(!c||!p||u.target.closest(".leaflet-control"))){if(u.stopImmediatePropagation(),u instanceof
KeyboardEvent)u.preventDefault(),l([...c,t.getCenter()]);else if(u.type==="click"&&!r.moved()){let g=$c(u,n);l([...c,g?L.
latLng(g[1],g[0]):t.mouseEventToLatLng(u)])}}};for(let u of["click","dblclick","keydown"])o.addEventListener(u,m,!0);document.
addEventListener("keydown",({key:u})=>{c&&u==="Escape"&&l(null)})}var we=t=>t>180?t-360:t,Zs=(t,e)=>t+360*Math.round((e-t)/360);var Nc=({lng:t,lat:e})=>`${we(t).toFixed(3)}_${e.toFixed(3)}`,xe=class{constructor(e,n,o){this.map=e,this.choose=o,this.
mark=null,this.latlng=e.getCenter();let s=this.button(n.pointOffer);this.under=this.button(n.pointOffer),this.under.hidden=
!0,this.note=d("p","cm-offer-note");let r=d("div");r.append(this.note,s),this.popup=L.popup({className:"cm-offer",closeButton:!1,
autoPan:!1,offset:[0,-2]}).setContent(r);let i=e.getContainer();i.setAttribute("role","group"),i.setAttribute("aria-labe\
l",n.mapKeys),i.addEventListener("keydown",a=>{a.key!=="Enter"||a.target!==i||(a.preventDefault(),this.latlng=e.getCenter(),
this.take())})}button(e){let n=d("button","cm-offer-button",e);return n.type="button",n.addEventListener("click",()=>this.
take()),n}offer(e,n){this.latlng=e,this.note.textContent=n,this.map.getContainer().closest(".is-narrow")?this.under.hidden=
!1:this.popup.setLatLng(e).openOn(this.map)}take(){this.close();let{lng:e,lat:n}=this.latlng;this.choose(Nc(this.latlng),
[Number(e.toFixed(3)),Number(n.toFixed(3))])}close(){this.popup.close(),this.under.hidden=!0}show(e,n){if(this.close(),this.
mark&&this.mark.remove(),this.mark=null,!e)return;let o={renderer:n,pane:"cm-points",radius:8,className:"cm-spot",interactive:!1};
this.mark=L.circleMarker([e[1],e[0]],o).addTo(this.map)}};var Xs=.04,kn={"cm-earlier":405,"cm-earlier-lines":421},Rc=["cm-zones","cm-bands","cm-hits","cm-fronts"],Ic="M8 1v14M5 5\
 2 8l3 3m6-6 3 3-3 3";function Hc({x:t,y:e},n,o,s){let[r,i]=[t+(s?o:0)*n.x,t+(s?1:o)*n.x],[a,c]=[e,e+n.y];return`polygon\
(${r}px ${a}px, ${i}px ${a}px, ${i}px ${c}px, ${r}px ${c}px)`}var be=class{constructor(e,n,o,s,r){this.canvas=e,this.map=
e.map,this.words=o,this.dress=s,this.changed=r,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.button=
it(this.map,"cm-swiper",o.swipe,Ic,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed","false"),this.button.
hidden=!0,this.days=[d("span","cm-swipe-day"),d("span","cm-swipe-day")],this.divider=d("div","cm-divider"),this.divider.
tabIndex=0;for(let[i,a]of Object.entries({role:"slider","aria-label":o.swipe,"aria-valuemin":"0","aria-valuemax":"100"}))
this.divider.setAttribute(i,a);this.divider.hidden=!0,n.append(this.divider,...this.days),this.divider.addEventListener(
"pointerdown",i=>this.divider.setPointerCapture(i.pointerId)),this.divider.addEventListener("pointermove",i=>{if(!this.divider.
hasPointerCapture(i.pointerId))return;let{left:a,width:c}=n.getBoundingClientRect();this.move((i.clientX-a)/c)}),this.divider.
addEventListener("keydown",i=>{let a={ArrowLeft:-Xs,ArrowRight:Xs,Home:-1,End:1}[i.key];a&&(i.preventDefault(),this.move(
this.at+a))}),this.map.on("move zoomend resize",()=>this.cut())}async follow(e,n){this.later=e,this.load=n,this.on&&await this.
turn(!!n),this.button.hidden!==!n&&(this.button.hidden=!n,this.on||this.changed(null))}async turn(e){let{load:n}=this;this.
on=e;let o=e&&n?await n():null;if(!(n!==this.load||e!==this.on)){for(let s of this.layers)s.remove();this.layers=o?this.
draw(o):[],this.canvas.earlier=o?this.canvas.earlier:[],this.button.setAttribute("aria-pressed",String(e)),this.divider.
hidden=!e,this.days[0].textContent=o?.labels[this.words.language]??"",this.days[1].textContent=o?this.later:"",this.cut(),
this.changed(o)}}draw(e){let{map:n,canvas:o}=this,[s,r]=Object.entries(kn).map(([m,u])=>{let p=n.getPane(m)??n.createPane(
m);return p.style.zIndex=String(u),m!=="cm-earlier"&&(p.style.pointerEvents="none"),o.renderers[m]??=L.svg({pane:m,padding:.3}),
o.renderers[m]}),i=o.border,a=F(n,i,"cm-ground","cm-earlier",s,!1),{items:c,layers:l}=Vt(n,s,e,this.words,"cm-e-","cm-ea\
rlier");for(let m of c)this.dress(m);o.earlier=c;let f=e.fronts.map(({geometry:m,basis:u})=>F(n,m,`cm-front basis-${u}`,
"cm-earlier-lines",r,!1));return[a,...l,...f,F(n,i,"cm-border","cm-earlier-lines",r,!1)]}move(e){this.at=Math.min(1,Math.
max(0,e)),this.cut()}cut(){let{map:e,at:n}=this,o=e.getSize(),s=this.on&&this.layers.length>0;this.divider.style.left=`${n*
100}%`,this.divider.setAttribute("aria-valuenow",String(Math.round(n*100)));let r=e.containerPointToLayerPoint([0,0]),i=this.
words.direction==="rtl";for(let a of[...Object.keys(kn),...Rc]){let c=e.getPane(a);if(!c)continue;let l=a in kn===i;c.style.
clipPath=s?Hc(r,o,n,l):""}}};var Gs=12,Ks=4,Bc=(t,e)=>Math.max(0,Math.min(t.right,e.right)-Math.max(t.left,e.left))*Math.max(0,Math.min(t.bottom,e.bottom)-
Math.max(t.top,e.top));function Dc(t,e,n,o,s=Gs){let r=(m,u,p)=>Math.max(Ks,Math.min(m,p-u-Ks)),[i,a]=[t.x-e.x/2,t.y-e.y/
2],c=[[t.x+s,a],[t.x-s-e.x,a],[i,t.y-s-e.y],[i,t.y+s]],l=A(t.x-s/2,t.y-s/2,s,s);return c.map(([m,u])=>{let p={x:r(m,e.x,
n.x),y:r(u,e.y,n.y)},g=A(p.x,p.y,e.x,e.y);return{spot:p,hidden:[l,...o].reduce((b,y)=>b+Bc(g,y),0)}}).reduce((m,u)=>u.hidden<
m.hidden?u:m).spot}function Us(){L.Tooltip.include({_setPosition(t){let e=this._map,n=this._container,o=e.getContainer(),
{left:s,top:r}=o.getBoundingClientRect(),i=x(o.closest(".cm-stage")??o,".cm-legend, .cm-inset, .leaflet-bar").filter(m=>!m.
contains(o)).map(m=>m.getBoundingClientRect()).map(m=>A(m.left-s,m.top-r,m.width,m.height)),a={x:n.offsetWidth,y:n.offsetHeight},
c=Gs+Math.abs(L.point(this.options.offset??[0,0]).y),{x:l,y:f}=Dc(e.layerPointToContainerPoint(t),a,e.getSize(),i,c);L.DomUtil.
setPosition(n,e.containerPointToLayerPoint([l,f]))}})}function ke(t){let e=t.toString().replaceAll("%2C",",");return e&&`?${e}`}var Fc=.05,qs=3;function Wc(t){let e=(t??"").split(","),[n,o,s]=e.map(Number);return!(e.length===3&&e.every(i=>/^-?\d{1,3}(\.\d{1,6})?$/.
test(i)))||Math.abs(n)>85||Math.abs(o)>180||s<0?null:{center:[n,o],zoom:s}}var jc=({lat:t,lng:e},n)=>[t.toFixed(qs),we(e).
toFixed(qs),n.toFixed(2)].join(","),ve=class{constructor(e,n){this.map=e,this.layOut=n,this.homeZoom=e.getZoom(),this.ready=
!1}goHome(){let{map:e}=this;this.ready=!1,e.setMinZoom(0),e.setMaxBounds(void 0),this.layOut(),this.homeZoom=e.getZoom(),
e.setMinZoom(this.homeZoom),e.setMaxZoom(Math.max(ro,this.homeZoom)),e.setMaxBounds(e.getBounds()),e.options.maxBoundsViscosity=
1,this.ready=!0}refit(){let{map:e}=this,n=this.isHome()?null:{center:e.getCenter(),zoom:e.getZoom()};this.goHome(),n&&e.
setView(n.center,n.zoom,{animate:!1})}isHome(){return this.map.getZoom()<this.homeZoom+Fc}keep(){let e=z(),n=Wc(new URLSearchParams(
e.location.search).get(ot));if(n){let[o,s]=n.center;this.map.setView([o,Zs(s,this.map.getCenter().lng)],n.zoom,{animate:!1})}
this.map.on("moveend asked",()=>this.note()),e.addEventListener("popstate",()=>this.note())}note(){if(!this.ready)return;
let e=z(),n=new URLSearchParams(e.location.search),o=n.get(ot),s=this.isHome()?null:jc(this.map.getCenter(),this.map.getZoom());
o!==s&&(s?n.set(ot,s):n.delete(ot),e.history.replaceState(e.history.state,"",e.location.pathname+ke(n)+e.location.hash))}};function Se(t){return typeof t=="string"?fetch(t).then(e=>{if(!e.ok)throw new Error(t);return e.json()}):Promise.resolve(
t)}var Vs=()=>new Promise(t=>{document.hidden?t():requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(t)))});
function Ys(t,e){let n=t.frame.clientWidth,o=t.stage.clientHeight;new ResizeObserver(()=>{if(!t.frame.clientWidth)return;
let s=t.frame.classList.contains("is-narrow"),r=Math.abs(t.frame.clientWidth-n)<2&&(s||Math.abs(t.stage.clientHeight-o)<
2);n=t.frame.clientWidth,o=t.stage.clientHeight,r||e(),!r&&t.stage.clientHeight!==o&&e()}).observe(t.frame)}var Zc=24,Xc=3,Kc=1.4;async function Js(t,e){Us(),t.attributionControl&&t.attributionControl.remove();let n=typeof e.day==
"string"?e.day:"",o=n.slice(0,n.lastIndexOf("/")+1),s=Vo(e.basemap)?null:Se(e.basemap),[r,i,a]=await Promise.all([Ee(e.base),
Ee(e.day),Ee(e.words),Jo()]),{drawn:c,view:l,finish:f}=Gc(t,r,a);Io(c,e.find??(m=>Se(o+m)),n.slice(o.length)||null),Uc(c,
i,l),await Vs(),f(i,await(s??Ee(e.basemap))),e.events&&le(e.events),B({type:"ready"}),Bo()}var Ee=async t=>await Yo(t)??
Se(t);function Gc(t,e,n){let o=ds(t.getContainer(),n);Y(o.frame);let s=new ut(t,"cm-p-",e,n),r=new me(t,e.border),i=M=>o.
frame.classList.toggle("has-bands",M),a=new ye(n,"cm-p-",{bands:i,points:Fo,filter:Do}),c=a.element,{insets:l,maps:f}=ws(
e,n);hs(t,o.foot,n),gs(t,n),os(t),ys(t,o,n);let m=new gt(t,{places:n.places,zones:()=>s.items.slice().sort((M,C)=>C.holding.
km2-M.holding.km2),unnamed:()=>s.earlier.length>0,areas:n.areaNames,homeZoom:()=>u.homeZoom,choose:ht,choosePlace:on,mirrored:n.
direction==="rtl",lit:()=>n.places.filter(M=>$().places.includes(M.id)),selected:()=>$().zone,most:()=>rt(y)?Xc:Zc,foremost:()=>rt(
y)?[$().zone,...$().zones]:[$().zone],remarks:()=>y.main&&!s.earlier.length&&u.isHome()&&!o.frame.classList.contains("is\
-narrow")?n.remarks:[],crowded:()=>o.frame.classList.contains("is-narrow")&&!rt(y),symbols:()=>s.symbols,obstacles:()=>[
c,...x(l,":scope > *")].filter(M=>o.stage.contains(M)&&M.offsetParent).map(M=>M.getBoundingClientRect())}),u=new ve(t,()=>ps(
o,t,e.bounds,c,l,r)),p=()=>{for(let M of y.insets)M.fit();At(o.frame)},g=()=>{u.goHome(),p()};it(t,"cm-home",n.wholeCountry,
"M1.5 8.5 8 2.5l6.5 6M3.5 7v7h3.5v-4h2v4h3.5V7",()=>{u.goHome(),u.note()}),cs(t,o.frame,n),js(t,s.renderers["cm-points"],
n),yo(t,o.stage,n,()=>u.isHome());let b=new xe(t,n,es),y={map:t,parts:o,canvas:s,words:n,insets:[],labels:m,legend:a,day:null,
shownDay:null,swipe:new be(s,o.stage,n,M=>s.dress(M,ht,!1),M=>Wo(y,M)),main:!1,statements:{},points:[],pointsFile:null,acts:ns(
M=>{let C=s.changeAt(M);b.offer(M,C),y.chosen.add(C)}),spot:b,chosen:So(o,n,b.under,()=>s.items,p),finished:!1,named:"",
refit:g,homeZoom:()=>u.homeZoom};return t.on("moveend",()=>{let M=t.getZoom()>u.homeZoom+Kc&&!o.frame.classList.contains(
"is-narrow");l.classList.toggle("is-needless",M)}),{drawn:y,view:u,finish:(M,C)=>{t.getSize().x!==t.getContainer().clientWidth&&
u.goHome(),s.drawBasemap(C),s.showAroundFronts(M,y.acts.front),y.insets=f.map(({holder:q,inset:bt})=>$s(q,bt,e,C,n,{zone:ht,
place:on}));for(let q of y.insets)q.canvas.show(M,y.acts.zone,y.acts.front,!1);p(),m.place(),Ho(y),u.keep(),Ys(o,()=>{u.
refit(),p()})}}}function Uc(t,e,n){Et(t.parts,t.words,e),t.legend.show(e),t.chosen.show("",null),n.goHome(),tn(t,e),At(t.
parts.frame)}window.ControlMap={apply:t=>{W(t),zt()?.fire("asked")},bringTo:$t,day:Ko,fly:re,flyToNext:ee,hover:se,light:Xo,lightIncident:as,
lookOfPlace:_t,mainCanvas:U,map:zt,pageTurned:Ct,refit:Pt,showIncidents:le,stamp:pt,start:Js};var h={},Qs=(()=>{}),qc=new Promise(t=>{Qs=t}),v={mosaic:null,unpacked:Promise.resolve(),basemap:qc,haveBasemap:Qs};var Vc="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",Yc=new Map(Array.from(Vc,
(t,e)=>[t,e]));function tr(t){let e=(5-t.length%5)%5,n=t+"~".repeat(e),o=new DataView(new ArrayBuffer(n.length/5*4));for(let s=0;s<
n.length/5;s++){let r=0;for(let i=0;i<5;i++)r=r*85+(Yc.get(n[s*5+i])??0);o.setUint32(s*4,r)}return new Uint8Array(o.buffer,
0,o.byteLength-e)}var er=(t,e)=>{Object.assign(h,{[t]:e})},nr=t=>{let e=Jc(t).then(n=>{Object.assign(h,n),n.basemap&&v.haveBasemap(n.basemap)});
v.unpacked=Promise.all([v.unpacked,e])};function Jc(t){return new Response(new Blob([tr(t)]).stream().pipeThrough(new DecompressionStream(
"gzip"))).json()}function or(t){let e=t.map(n=>new Promise((o,s)=>{let r=Object.assign(d("script"),{src:n,async:!1,onload:o});
r.onerror=()=>s(new Error(`${n} could not be fetched`)),document.head.append(r)}));return Promise.all(e)}var sr="is-map-shown",Qc=500,tl=!1;function vn(){document.documentElement.classList.add(sr)}function el(){let t=document.querySelector(".stMain")??document.documentElement;t.style.overflowAnchor="none",setTimeout(
()=>{t.style.overflowAnchor=""},Qc)}function rr(){document.addEventListener("click",t=>{R(t,".cm-fold-map")&&(tl=!0,el(),
document.documentElement.classList.toggle(sr))})}function ir(t,e){let n="",o=s=>{let i=(s&&"closest"in s?s.closest("[data-lit]"):null)?.getAttribute("data-lit")??"";i!==
n&&(n=i,e(i.split(" ").filter(Boolean)))};for(let s of["pointerover","focusin"])t.addEventListener(s,({target:r})=>o(r));
for(let s of["pointerout","focusout"])t.addEventListener(s,({relatedTarget:r})=>o(r))}var Ht=no,Bt=[...Ht.filter(t=>t!=="annotation"),"annotation"],nl=[...Ht,"home","day","relation","turn","then"];function Le(t){
return nl.find(e=>e in t)}var ar=!1,ol=({protocol:t,origin:e,download:n},o)=>/^https?:$/.test(t)&&e!==o&&!n;function cr(){ar||(ar=!0,document.addEventListener(
"click",t=>{let e=R(t,"a[href]");e&&ol(e,location.origin)&&Object.assign(e,{target:"_blank",rel:"noopener noreferrer"})},
!0))}var sl=640;function lr(t,e,n){let o=t.querySelector(".cm-share");if(o?.getAttribute("lang")===e.language)return;o?.remove();
let s=d("details","cm-share");s.lang=e.language;let r=d("div","cm-share-body");s.append(d("summary","cm-play",e.label),r),
s.addEventListener("toggle",()=>{s.open&&(r.replaceChildren(...rl(e,n())),s.scrollIntoView({block:"nearest"}))}),t.append(
s)}function rl(t,{address:e,embedded:n}){return[Sn(t,t.address,e),Sn(t,t.embed,il(n,t.title)),Sn(t,t.cite,`${t.citation}\
 ${e}`)]}function il(t,e){let n=d("iframe");return n.src=t,n.title=e,n.width="100%",n.height=String(sl),n.loading="lazy",
n.allow="fullscreen",n.style.border="0",n.outerHTML}function Sn(t,e,n){let o=d("label","cm-share-row",e),s=Object.assign(
d("textarea"),{value:n,readOnly:!0,rows:2});s.dir=n.startsWith("http")||n.startsWith("<")?"ltr":"auto",s.addEventListener(
"focus",()=>s.select());let r=d("button","cm-play",t.copy);return r.type="button",r.addEventListener("click",async()=>{s.
select();let i=await navigator.clipboard?.writeText(n).then(()=>!0,()=>!1);r.textContent=i?t.copied:t.copy}),o.append(s,
r),o}var al=80,mr=8;function Me(t){for(let e=t.parentElement;e&&e!==document.body;e=e.parentElement)if(e.scrollHeight>e.clientHeight+
1&&/auto|scroll/.test(getComputedStyle(e).overflowY))return e;return document.scrollingElement??document.documentElement}
function Ae(t){return t===document.scrollingElement?{top:0,bottom:t.clientHeight}:t.getBoundingClientRect()}function En(t,e=1/
6){let n=Me(t);n.scrollTop+=t.getBoundingClientRect().top-Ae(n).top-n.clientHeight*e}function cl(t){let e=t.getBoundingClientRect(),
n=Ae(Me(t));return e.top>=n.top&&e.bottom<=n.bottom}function fr(t){cl(t)||En(t,1/3)}function dr(t){let e=Me(t),n=t.getBoundingClientRect(),
o=Ae(e),s=n.bottom-o.bottom+mr,r=o.top+mr-n.top;r>0?e.scrollTop-=r:s>0&&(e.scrollTop+=Math.min(s,-r))}var ll=new Set(["z\
one","front","place","actor","at"]);function ur(t,e){!ll.has(t)||!e||e.getBoundingClientRect().top<Ae(Me(e)).top&&e.scrollIntoView()}
function pr(t){if(!t)return;vn();let{top:e,bottom:n}=t.getBoundingClientRect();Math.min(n,window.innerHeight)-Math.max(e,
0)<al&&t.scrollIntoView()}function hr(t){vn(),t.getBoundingClientRect().bottom>window.innerHeight&&t.scrollIntoView()}var _=t=>Date.parse(`${t}T00:00:00Z`),Oe=t=>new Date(t).toISOString().slice(0,10);function gr(t){return/^\d{4}-\d\d-\d\d$/.
test(t)&&!Number.isNaN(_(t))&&Oe(_(t))===t}function Te(t){let e=new Intl.DateTimeFormat(t,{day:"numeric",month:"long",year:"\
numeric",timeZone:"UTC"});return n=>e.format(_(n))}var lt=600,K=150,Dt=8,ml=12,yr=60;function wr(t){let e=_(t.first),n=_(t.last);return o=>(_(o)-e)/(n-e||1)}function fl(t){
let e=wr(t);return t.days.map((n,o)=>{let s=[0];for(let r of t.values[o])s.push(s[s.length-1]+r);return{from:e(n),to:o+1<
t.days.length?e(t.days[o+1]):1,edges:s}})}function dl(t,e,n){let o=(s,r)=>`${(lt*s).toFixed(1)},${(K*(1-r)).toFixed(2)}`;
e.holders.forEach((s,r)=>{let i=n.flatMap(({from:m,to:u,edges:p})=>[{x:m,edges:p},{x:u,edges:p}]),a=i.map(({x:m,edges:u})=>o(
m,u[r+1])),c=i.map(({x:m,edges:u})=>o(m,u[r])),l=k("polygon",{points:a.concat(c.reverse()).join(" "),fill:s.fill,"fill-o\
pacity":.75,stroke:"none","data-lit":s.id}),f=k("title");f.textContent=s.name,l.append(f),t.append(l)})}function Ln(t,e){
let n=d("span",t,e);return n.setAttribute("aria-hidden","true"),n}function ul(t){if(t>=1)return[];let e=Ln("cm-chart-aft\
er","");return e.style.insetInlineStart=`${(100*t).toFixed(2)}%`,[e]}function pl(t,e,n){let o={room:-1,middle:0,low:0,high:0};
for(let s=0;s<=yr;s++){let r=n/2+(1-n)*s/yr,i=t.filter(l=>l.from<r+n/2&&l.to>r-n/2),a=Math.max(...i.map(l=>l.edges[e])),
c=Math.min(...i.map(l=>l.edges[e+1]));c-a>o.room&&(o={room:c-a,middle:r,low:a,high:c})}return o}function hl(t,e,n,o){t.clientWidth&&
e.forEach((s,r)=>{s.hidden=!1;let{room:i,middle:a,low:c,high:l}=pl(n,r,Math.min(1,(s.offsetWidth+6)/t.clientWidth));s.hidden=
i*o<ml,!s.hidden&&(s.style.insetInlineStart=`calc(${(100*a).toFixed(2)}% - ${s.offsetWidth/2}px)`,s.style.top=`${(o*(1-(c+
l)/2)).toFixed(1)}px`)})}function xr(t,e){let n=fl(e),o=wr(e),s=k("svg",{viewBox:`0 0 ${lt} ${K+Dt}`,preserveAspectRatio:"\
none",class:"cm-chart",role:"img"});s.setAttribute("aria-label",e.words.chart),dl(s,e,n);let r=(l,f,m,u)=>k("line",{x1:l,
x2:l,y1:f,y2:m,class:u});for(let l of e.events)s.append(r(lt*o(l.day),K,K+Dt-1,"cm-event-tick"));let i=new Intl.NumberFormat(
e.words.locale,{style:"percent"}).format(.5);s.append(k("line",{x1:0,x2:lt,y1:K/2,y2:K/2,class:"cm-half"}),r(Math.min(lt*
o(e.article),lt-.7),0,K+Dt,"cm-article"));let a=e.holders.map(l=>Ln("cm-chart-name",l.name));t.append(s,...ul(o(e.article)),
Ln("cm-chart-half",i),...a);let c=new ResizeObserver(()=>hl(t,a,n,s.clientHeight*K/(K+Dt)));for(let l of[t,...a])c.observe(
l);return{chart:s,place:l=>lt*o(l),tall:K+Dt}}function br(t,e){let n={day:"numeric",month:"short",year:"numeric",timeZone:"UTC"};return t&&new Intl.DateTimeFormat(e,n).
format(new Date(t))}function Pe(t,e,n){t.value=e,t.parentElement&&(t.parentElement.dataset.day=br(e,n))}function kr(t,e){
t.addEventListener("input",()=>{t.parentElement&&(t.parentElement.dataset.day=br(t.value,e))})}function vr(t,e){let n=null,o=null,s=i=>{if(n){o=i;return}n=i,t(i)};return{ask:s,answered:i=>{if(!n)return;let a=o;n=o=null,
a&&a!==i?s(a):e()}}}var Ft=864e5,gl=450;function yl({article:t,words:e},n){return n===t?e.own:n<t?e.before:e.after}function wl(t,e,n){t.replaceChildren();
let o=_(e.first),s=_(e.last),r=d("button","cm-play",e.words.play);r.type="button";let i=d("output","cm-day"),a=d("span",
"cm-day-side"),c=d("input","cm-slider");Object.assign(c,{type:"range",min:"0",max:String(Math.round((s-o)/Ft)),step:"1"}),
c.setAttribute("aria-label",e.words.slider);let l=Object.assign(d("input"),{type:"date",min:e.first,max:e.last}),f=d("la\
bel","cm-go-to",e.words.goTo),m=d("span","cm-day-field");m.append(l),f.append(m),kr(l,e.words.locale);let u=d("div","cm-\
chart-box"),{chart:p,place:g,tall:b}=xr(u,e),y=k("line",{y1:0,y2:b,class:"cm-marker"});p.append(y);let D=d("div","cm-tim\
eline-head");D.append(r,i,a,f);let M=d("div","cm-track"),C=d("span","cm-notch");C.style.setProperty("--along",String((_(
e.article)-o)/(s-o||1))),M.append(c,C);let q=d("div","cm-timeline-foot");q.append(...[e.words.first,e.words.article,e.words.
last].filter(Boolean).map(T=>d("span","",T)));let bt=Te(e.words.locale),j={playing:!1,day:e.day};function Ze(T){j.day=T,
c.value=String(Math.round((_(T)-o)/Ft)),i.textContent=bt(T),document.activeElement!==l&&Pe(l,T,e.words.locale),a.textContent=
yl(e,T),c.setAttribute("aria-valuetext",[i.textContent,a.textContent].join(e.words.comma));for(let St of["x1","x2"])y.setAttribute(
St,String(g(T)))}function kt(T){Ze(T),n(T)}function vt(){j.playing=!1,r.textContent=e.words.play}function Jn(){return e.
days.find(T=>T>j.day)||(j.day<e.last?e.last:null)}c.addEventListener("input",()=>{vt(),kt(Oe(o+c.valueAsNumber*Ft))}),l.
addEventListener("change",()=>{!l.value||!l.validity.valid||l.value===j.day||(vt(),kt(l.value))}),p.addEventListener("cl\
ick",T=>{let St=p.getBoundingClientRect();vt();let Wi=(getComputedStyle(p).direction==="rtl"?St.right-T.clientX:T.clientX-
St.left)/St.width;kt(Oe(o+Math.round(Wi*(s-o)/Ft)*Ft))}),r.addEventListener("click",()=>{if(j.playing){vt();return}j.playing=
!0,r.textContent=e.words.pause,kt(Jn()||e.first)});let Fi=()=>{j.playing&&setTimeout(()=>{if(!j.playing)return;let T=Jn();
T?kt(T):vt()},gl)},Qn=d("div","cm-chart-caption",e.words.chart);return Qn.setAttribute("aria-hidden","true"),t.append(D,
M,Qn,u,q),Ze(e.day),{show:Ze,drawn:Fi,view:j}}function Sr(t,e,n){let o=vr(n,()=>s.drawn()),s=wl(t,e,o.ask);return{key:e.
key,answered:o.answered,follow(r){!s.view.playing&&document.activeElement!==w(t,".cm-slider")&&s.show(r)}}}var Q=null,Mn=0,G=null,xl=4e3,Er=["wheel","pointerdown","keydown","touchmove"],Wt=null,Ce=!1;function An(t){let e=t.findIndex(
n=>n.dataset.statement===Q);return e>=0?e:t.findIndex(n=>n.classList.contains("is-chosen"))}function bl(t){let n=x(document,
".cm-turns button")[t>0?1:0];!n||n.disabled||(Mn=t,Q=null,n.click())}function Lr(t){if(!G)return;let e=G.rows(),n=An(e),
o=e[Math.min(e.length-1,Math.max(0,n<0?Mn<0?e.length-1:0:n+t))];o&&n>=0&&o===e[n]&&bl(t),!(!o||n>=0&&o===e[n])&&(Mn=0,Q=
o.dataset.statement??"",En(o),Ar(o),ze(),Mr(Q))}function Mr(t){Wt?.();let e=new MutationObserver(()=>{let s=G?.rows().find(
r=>r.dataset.statement===t);s&&dr(s),ze()}),n=setTimeout(()=>Wt?.(),xl);Wt=()=>{e.disconnect(),clearTimeout(n);for(let s of Er)
removeEventListener(s,o,!0);Wt=null};let o=()=>Wt?.();e.observe(document.body,{childList:!0,subtree:!0,attributes:!0,attributeFilter:[
"class","hidden"]}),setTimeout(()=>{for(let s of Er)addEventListener(s,o,{capture:!0,passive:!0})})}function ze(){let t=G?.
rows()??[],e=An(t);for(let n of x(document,".cm-walk-progress")){let o=n.dataset.template??"",s=e<0?"":o.replace("{n}",String(
e+1)).replace("{total}",String(t.length));n.textContent!==s&&(n.textContent=s)}}function Ar({dataset:t}){let{statement:e="",
next:n=e}=t;G?.go(e,Ce?n:null)}function kl(t){Ce=t;let e=G?.rows()??[],n=e[An(e)],o=n?.dataset.statement;Ce&&n?Ar(n):o&&
G?.go(o,o)}function vl(t){if(R(t,"input, textarea, select, [role=combobox], [role=listbox]")||t.altKey||t.ctrlKey||t.metaKey||
!G?.rows().length)return;let n=getComputedStyle(document.documentElement).direction==="rtl"?"ArrowLeft":"ArrowRight";t.key!==
"ArrowRight"&&t.key!=="ArrowLeft"||(t.preventDefault(),Lr(t.key===n?1:-1))}document.addEventListener("keydown",vl);document.
addEventListener("click",t=>{let e=R(t,".cm-panel button[data-annotation]");e&&(Q=e.dataset.annotation??null,Q&&G?.rows().
length&&Mr(Q),ze())});window.addEventListener("popstate",()=>{Q=null});function Or(t,e,n,o){G={rows:n,go:o};let s=t.querySelector(
".cm-walk");if(s&&s.getAttribute("aria-label")===e.label)return;s&&s.remove();let r=d("div","cm-walk");r.setAttribute("r\
ole","group"),r.setAttribute("aria-label",e.label);let i=d("button","cm-play",e.back),a=d("button","cm-play",e.forth);for(let m of[
i,a])m.type="button",m.addEventListener("click",()=>Lr(m===a?1:-1));let c=d("label","cm-walk-then"),l=Object.assign(d("i\
nput"),{type:"checkbox",checked:Ce});l.addEventListener("change",()=>kl(l.checked)),c.append(l,` ${e.then}`);let f=d("sp\
an","cm-meta cm-walk-progress");f.dataset.template=e.progress,r.append(i,a,f,c,d("span","cm-meta cm-keys",e.hint)),t.append(
r),ze()}var tt=256,_e=2,Pr=160,jt=1e3,On=new Map,Tn=new Uint8Array(tt*tt).fill(_e),Zt=new Uint8Array(tt).fill(_e);for(let t=0;t<
tt;t+=1)Pn(t,t,0);for(let t of I.slight)Zt[wt(t)]=1;for(let t of I.near)for(let e of t)for(let n of t)e!==n&&Pn(wt(e),wt(
n),1);for(let[t,e]of I.either)if(t.length===1)for(let n of e)Pn(wt(t),wt(n),0);var Tr=[0,1,2].map(()=>new Uint16Array(Pr+
1));function Pn(t,e,n){Tn[t*tt+e]=n,Tn[e*tt+t]=n}function wt(t){let e=On.get(t);return e===void 0&&(e=Math.min(On.size,tt-
1),On.set(t,e)),e}var Cr=t=>Uint8Array.from(Array.from(t).slice(0,Pr),wt);function zr(t,e,n){if(t.length-e.length>n)return[
jt,jt];let[o,s,r]=Tr;s[0]=0;for(let a=0;a<e.length;a+=1)s[a+1]=s[a]+Zt[e[a]];for(let a=0;a<t.length;a+=1){let c=t[a],l=Zt[c],
f=s[0]+l;r[0]=f;for(let m=0;m<e.length;m+=1){let u=e[m],p=s[m]+Tn[c*tt+u];s[m+1]+l<p&&(p=s[m+1]+l),r[m]+Zt[u]<p&&(p=r[m]+
Zt[u]),a&&m&&c===e[m-1]&&u===t[a-1]&&o[m-1]+_e<p&&(p=o[m-1]+_e),r[m+1]=p,p<f&&(f=p)}if(f>n)return[jt,jt];[o,s,r]=[s,r,o]}
Tr=[o,s,r];let i=jt;for(let a=1;a<=e.length;a+=1)s[a]<i&&(i=s[a]);return[s[e.length],i]}var _r=eo;function $r(t){return Array.from(t.normalize("NFKD").toLowerCase(),n=>io.includes(n)?"":Object.hasOwn(_r,n)?_r[n]:
n).join("").normalize("NFKD").replace(/\p{M}/gu,"").trim().replace(/\s+/g," ")}var Sl=/[-‐‑‒–—―_]/g,El=/(.)\1+/gu,Ll=new Set(I.articles.split(" ")),Rr=I.either.map(([t,e])=>[t,e]),Ml=new Map(
Rr.filter(([t])=>t.length===1)),Al=Rr.filter(([t])=>t.length>1),Cn=I.rules.map(([t,e])=>[new RegExp(t,"gu"),e]),Ol=[...I.
loose.map(([t,e])=>[new RegExp(t,"gu"),e]),...Cn];function $e(t){return $r(t.replace(Sl," ")).split(" ").filter(Boolean)}
function Ne(t,e=!1){return[...new Set(Hr(t).flatMap(n=>Br(n,e,!0)))]}function Ir(t){return[...new Set(Hr(t).flatMap(e=>Br(
e,!0,!1)))]}function Hr(t){let e=t.filter((n,o)=>o===t.length-1||!Ll.has(n));return e.length<t.length?[t,e]:[t]}function Br(t,e,n){
return Dr(t.map(o=>Tl(o,e,n))).map(o=>o.replace(El,"$1"))}var Nr=new Map;function Tl(t,e,n){let o=`${t} ${e} ${n}`,s=Nr.
get(o);if(!s){let r=[t];for(let[c,l]of n?Al:[])r=r.flatMap(f=>l.map(m=>f.replaceAll(c,m)));let i=new Set(r.flatMap(c=>(e?
[Cn,Ol]:[Cn]).map(l=>Pl(c,l)))),a=c=>n&&Ml.get(c)||[c];s=[...new Set(Array.from(i,c=>Dr(Array.from(c,a))).flat())].sort(),
Nr.set(o,s)}return s}function Pl(t,e){return e.reduce((n,[o,s])=>n.replace(o,s),t)}function Dr(t){let e=[""];for(let n of t){
let o=e.length*n.length<=I.most_keys?n:n.slice(0,1);e=e.flatMap(s=>o.map(r=>s+r))}return e}var{equal:Cl,same_name:zl,same_loosely:_l,begins:$l,begins_alike:Nl,word_begins:Rl,not_found:Re,least_letters:Nn,half_a_mistake:zn}=V,
Il=new Set(I.ranks.split(" ")),Hl={names:[],statements:[],onlyNear:!1};function _n(t){return t.length?{...$n(t),plain:t.
join(""),keys:Ne(t),loose:Ne(t,!0),open:Ir(t).map(Cr)}:{...$n(t),plain:"",keys:[],loose:[],open:[]}}function $n(t){let e=t.
map(n=>Ne([n],!0));return{words:t,each:e,begun:e.flat()}}function Bl(t){let e=new Set,n=(o,s)=>e.size<e.add(`${o} ${s}`).
size;return t.map(o=>({...o,keys:o.keys.filter(s=>n("strict",s)),loose:o.loose.filter(s=>n("loose",s)),open:o.open.filter(
s=>n("open",s))}))}var Ie=class{constructor(e){this.names=[],this.statements=[];for(let[n,o]of Object.entries(e))n.startsWith(
"annotation:")?this.statements.push([n,$n($e(o.join(" ")))]):this.names.push([n,Bl(o.map(s=>_n($e(s))))])}search(e){let n=_n(
$e(e));if(!n.words.length)return Hl;let o=this.ranked(l=>Fr(n,l)),s=n.words.filter(l=>!Il.has(l));if(!o.length&&s.length&&
s.length<n.words.length){let l=_n(s);o=this.ranked(f=>Fr(l,f))}let r=Math.max(...n.open.map(l=>l.length));if(!o.length){
let l=V.most_mistakes[Math.min(r,V.most_mistakes.length-1)];o=this.ranked(f=>Wr(n,f,l))}let i=this.statements.filter(([,
l])=>jr(n,l)).map(([l])=>l);if(o.length||i.length)return{names:o,statements:i,onlyNear:!1};let a=this.ranked(l=>Wr(n,l,V.
nearest_mistakes*r,!1)),c=a[V.nearest-1]?.far??Re;return{names:a.filter(({far:l})=>l<=c),statements:[],onlyNear:!0}}ranked(e){
let n=[];for(let[o,s]of this.names){let r=Math.min(...s.map(e));r<Re&&n.push({name:o,far:r})}return n.sort((o,s)=>o.far-
s.far)}};function Fr(t,e){return e.plain===t.plain?Cl:t.keys.some(o=>e.keys.includes(o))?zl:t.loose.some(o=>e.loose.includes(
o))?_l:e.plain.startsWith(t.plain)?$l:t.loose.filter(o=>o.length>=Nn||2*o.length>t.plain.length).some(o=>e.loose.some(s=>s.
startsWith(o)))?Nl:jr(t,e)?Rl:Re}function jr(t,e){return t.words.every((n,o)=>e.words.some(s=>s.startsWith(n))?!0:t.each[o].
some(s=>s.length>=Nn&&e.begun.some(r=>r.startsWith(s))))}function Wr(t,e,n,o=!0){let s=Re,r=n/zn;for(let i of t.open)for(let a of e.
open){let[c,l]=zr(i,a,r);c<=r&&(s=Math.min(s,V.mistakes+c*zn)),l<=r&&o&&i.length>Nn+1&&(s=Math.min(s,V.mistakes_and_unfinished+
l*zn))}return s}function xt(t){return t.dataset.text||=t.textContent??"",t.dataset.text}function He(t,e){let n=t.parentElement?.querySelector(
":scope > .cm-nothing");n||(n=Object.assign(document.createElement("p"),{className:"cm-nothing"}),t.after(n)),n.textContent=
e}var P=(t,e)=>new Intl.NumberFormat(h.words.locale,{minimumFractionDigits:e||0,maximumFractionDigits:e||0}).format(t);var Dl=Math.PI/180;function Zr({data:{holdings:t,hold_ids:e}},n){let[o,s="",...r]=n.split(".");return[o,s].every(a=>t.some(
([c])=>c===a))&&o<=s&&(!r.length||e.includes(r.join(".")))}function Fl(t,e,n){let{data:o}=t,s=t.owners(e),r=new Set,i=new Set(
[]),a=new Set([]),c=[];if(t.sides.forEach((m,u)=>{let p=t.sectionAt(s,u);if(!(!p||p.id!==n&&!p.id.startsWith(`${n}.`))){
r.add(p.id),i.add(p.hold);for(let g of m)a.add(t.holdingOf(s[g]));c.push(u)}}),!c.length)return null;let l=Array.from(i,
m=>o.holds[m][2]);return{sides:Array.from(a,m=>o.holdings[m]).sort((m,u)=>m.join(" ")<u.join(" ")?-1:1),bases:o.bases.filter(
(m,u)=>Array.from(i).some(p=>o.holds[p][1]===u)),margins:[Math.min(...l),Math.max(...l)],began:r.size===1?Wl(t,e,c):void 0}}
function Wl(t,e,n){let{data:o}=t,s=o.days.slice(0,t.change(e)+1).map(p=>t.owners(p)),r=(p,g)=>t.controllerOf(p[g]),i=(p,g)=>t.
sides[g].map(b=>r(p,b)).sort().join(" "),a=n.map(p=>{let g=s.length-1,b=i(s[g],p);for(;g&&i(s[g-1],p)===b;)g--;return g}),
c=jl(a,n.map(p=>Zl(t.arcs[p],o.scale)));if(!c)return null;let[l,f]=[s[c-1],s[c]],u=n.filter((p,g)=>a[g]===c).flatMap(p=>t.
sides[p]).filter(p=>r(l,p)!==r(f,p)).flatMap(p=>{let[g,,b]=o.spans[f[p]]??[],[,y,,D]=o.spans[l[p]]??[];return[...g===c?[
b]:[],...y===c?[D]:[]]});return{day:o.days[c],precision:o.precisions[u.length?Math.min(...u):0]}}function jl(t,e){let n=t.
map((r,i)=>i).sort((r,i)=>t[r]-t[i]),o=e.reduce((r,i)=>r+i,0)/2,s=0;for(let r of n)if(s+=e[r],s>o)return t[r];return t[n[n.
length-1]]}function Zl(t,e){let n=Math.cos(t[0][1]/e*Dl);return t.slice(1).reduce((o,[s,r],i)=>o+Math.hypot((s-t[i][0])*
n,r-t[i][1]),0)}function Xr({day:t,front:e},n){let o=h.site.front,s=Fl(v.mosaic,t,e??""),r=w(n,".cm-panel"),[i,a]=(e??"").
split(".").map(l=>h.words.zones[l]?.label??l);r.dataset.panelFront=e??"",w(r,"h2").textContent=o.title.replace("{one}",()=>i).
replace("{other}",()=>a);let c=w(r,".cm-silent");return c.hidden=s!==null,w(r,".cm-facts").hidden=s===null,s?Xl(r,s):c.textContent=
o.absent.replace("{day}",()=>v.mosaic.label(t)),n}function Xl(t,{sides:e,bases:n,margins:o,began:s}){let r=h.site.front;
for(let[m,u]of e){let p=Object.assign(d("button","cm-link",h.words.zones[m].name),{type:"button"});p.dataset.zone=m;let g=d(
"li");g.append(d("span",`cm-key holder-${u}`),p," ",d("span","cm-meta",h.words.holders[u].label)),w(t,".cm-plain").append(
g)}let i=n.map(m=>h.words.legend.lines.find(u=>u.basis===m)?.text??m),[a,c]=o.map(m=>P(m,Number.isInteger(m)?0:1)),l=(a===
c?r.margin:r.margins).replace("{low}",()=>a).replace("{high}",()=>c);w(t,"[data-fact=sure]").textContent=`${i.join(`${h.
words.comma} `)}. ${l}`;let f=w(t,"[data-fact=since]");if(s){let m=Object.assign(d("button","cm-link",Kl(s)),{type:"butt\
on"});m.dataset.day=s.day,f.append(m)}else if(s===null)f.textContent=r.before;else for(let m of[f,f.previousElementSibling])
m?.remove()}function Kl({day:t,precision:e}){if(e==="day")return v.mosaic.label(t);if(e==="week")return h.site.front.week.
replace("{day}",()=>v.mosaic.label(t));let n=e==="month"?{month:"long"}:{};return new Intl.DateTimeFormat(h.words.locale,
{...n,year:"numeric",timeZone:"UTC"}).format(_(t))}function Gl(t,e,n,o){let s=t.owners(n),r=t.owners(o),i=l=>t.data.holdings[t.holdingOf(l)][0]===e,a={before:0,kept:0,gained:0},
c=new Map;return t.data.km2.forEach((l,f)=>{let m=i(s[f]),u=i(r[f]);if(m&&(a.before+=l),m&&u&&(a.kept+=l),u&&!m&&(a.gained+=
l),!m||u)return;let p=t.controllerOf(r[f]);c.set(p,(c.get(p)??0)+l)}),{...a,to:Array.from(c).sort(([,l],[,f])=>f-l)}}function Ul(t,e){
return t.find(({last:n,first:o})=>(!n||n<e)&&(!o||e<o))??null}function Kr(t,e){let n=h.mosaic.main.day,o=Ul(h.gaps[t]??[],
e),s=o?[...o.lines]:[];return e>n&&s.push(...ql(Gl(v.mosaic,t,n,e))),{lines:s,steps:o?Vl(o):[]}}function ql({before:t,kept:e,
to:n,gained:o}){let s=h.site.since;if(t<Mt)return[s.new];let r=n.filter(([,c])=>c>=Mt).map(([c,l])=>s.to.replace("{holde\
r}",()=>h.words.holders[c].label).replace("{km2}",P(l))),a=(r.length?e>=Mt?s.kept:s.noneLeft:s.same).replace("{then}",P(
t)).replace("{kept}",P(e)).replace("{to}",()=>r.join(`${h.words.comma} `));return o>=Mt?[a,s.gained.replace("{km2}",P(o))]:
[a]}function Vl({last:t,first:e}){let n=h.site.since,{label:o}=v.mosaic,s=t?[{day:t,text:n.toLast.replace("{day}",o(t))}]:
[];return e&&s.push({day:e,text:(t?n.toAgain:n.toFirst).replace("{day}",o(e))}),s}function Gr(t){let e=w(document,"#cm-d\
ay-steps"),n=e.contains(document.activeElement);if(e.hidden=!t.length,e.replaceChildren(...t.map(({day:s,text:r})=>{let i=d(
"button","cm-link",r);return i.type="button",i.dataset.day=s,i})),!n)return;let o=w(document,"#cm-panel h2");o.tabIndex=
-1,o.focus()}function Ur(t,e){let n=w(document,"#cm-day-note"),o=h.site;n.hidden=t.day===h.mosaic.main.day||e;for(let l of x(document,
"#cm-panel .cm-verdict"))l.hidden=t.day!==h.mosaic.main.day;let s=t.zone&&!n.hidden?Kr(t.zone,t.day):{lines:[],steps:[]};
if(Gr(s.steps),n.hidden)return;let r=v.mosaic.day(t.day),i=v.mosaic.label(t.day),c=[...t.zone?Yl(r,t.zone,i):t.place?Jl(
r,t.place,i):t.actor?Ql(r,t.actor,t.day):[],...s.lines,o.otherDay.replace("{day}",i)];w(n,":scope > :first-child").replaceChildren(
...c.map(l=>d("p","",l)))}var qr=t=>h.words.holders[t.controller].label;function Yl({holdings:t},e,n){let o=h.site,s=t.filter(
r=>r.zone===e);return s.length?s.map(r=>o.heldBy.replace("{holder}",()=>qr(r)).replace("{km2}",P(r.km2))):[o.noGround.replace(
"{day}",n)]}function Jl({holdings:t},e,n){let o=h.words.places.find(i=>i.id===e),s=o&&t.find(i=>Lt(i.geometry,o.at));if(!s)
return[];let r=h.words.zones[s.zone].name;return[h.site.inZone.replace("{zone}",()=>r).replace("{holder}",()=>qr(s)).replace(
"{day}",n)]}function Ql({holdings:t},e,n){let o=t.filter(r=>r.controller===e).reduce((r,i)=>r+i.km2,0),s=(h.became[e]??[]).
filter(([r])=>r<=n).map(([,r])=>r);return[...o?[`${h.site.holds.replace("{km2}",P(o))}.`]:[],...s.slice(-1)]}var tm=/^(-?\d{1,3}\.\d{3})_(-?\d{1,2}\.\d{3})$/;function Rn(t){let e=tm.exec(t);return e&&[Number(e[1]),Number(e[2])]}function Vr(t){
let e=Rn(t);return e&&v.mosaic.faceOf(...e)<0&&Be(t)>=0?[e[0]+360,e[1]]:e}function Be(t){let e=Rn(t);return e?v.mosaic.faceAt(
e):-1}function Yr(t){let e=h.site.point,[n,o]=Rn(t)??[0,0],s=new Intl.NumberFormat(h.words.locale,{minimumFractionDigits:3,
maximumFractionDigits:3}),r=(o<0?e.south:e.north).replace("{degrees}",()=>s.format(Math.abs(o))),i=(n<0?e.west:e.east).replace(
"{degrees}",()=>s.format(Math.abs(n)));return e.title.replace("{at}",()=>`${r}${h.words.comma} ${i}`)}function Jr(t,e){for(let n of x(
t,".cm-history [data-from]")){let{from:o="",until:s=""}=n.dataset,r=o<=e&&(!s||e<s);n.matches("td")?n.classList.toggle("\
is-now",r):r?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current")}}var Qr=null,In=null,Xt=(t,e)=>t==="at"?Be(e)>=0:t==="front"?Zr(v.mosaic,e):Object.hasOwn(h.panels.blocks,`${t}:${e}`);function mt(t){
return t.startsWith("at:")?mt(`ground:${Be(t.slice(3))}`).replace("{point}",()=>Yr(t.slice(3))):h.panels.blocks[t].map(e=>h.
panels.lines[e]).join(`
`)}var ei=(t,e)=>ni(t,e)?Xr(e,Hn("front-then")):Hn(`${t}:${e[t]}`),ni=(t,{day:e,front:n})=>t==="front"&&(e!==h.mosaic.main.
day||!Object.hasOwn(h.panels.blocks,`front:${n}`));function oi(t,e){let n=w(document,"#cm-panel");In===null&&(In=n.innerHTML);
let o=Bt.find(c=>t[c]),s=!e&&ni(o,t),r=e?"search":o?`${o}:${t[o]}${s?` ${t.day}`:""}`:"overview",i=s?"":r==="overview"?In:
mt(r),a=!e&&t.annotation&&!i.includes(`data-statement="${t.annotation}"`)?`annotation:${t.annotation}`:"";a+r!==Qr&&(n.innerHTML=
(a&&mt(a))+i,s&&n.append(ei("front",t)),n.parentElement&&(n.parentElement.scrollTop=0)),Qr=a+r,e&&sm(n,e),Jr(n,t.day),Ur(
t,!!e||s)}function si(t){for(let e of x(document,"tr[data-row]"))e.classList.toggle("is-chosen",e.dataset.row===t);for(let e of x(
document,"[data-statement]")){let n=e.dataset.statement===t;e.classList.toggle("is-chosen",n),w(e,"[data-annotation]").setAttribute(
"aria-pressed",String(n));for(let s of e.querySelectorAll(".cm-shown, .is-added"))s.remove();if(!n||t===null)continue;let o=em(
t);if(o.querySelector(".cm-meta b")&&!e.querySelector(".cm-meta b")){let s=document.createElement("b");s.className="cm-s\
hown",s.textContent=` · ${h.site.shown}`,w(e,".cm-meta").append(s)}e.append(...nm(e,o)),om(e,o)}}function em(t){return w(
Hn(`annotation:${t}`),"[data-statement]")}function Hn(t){let e=document.createElement("template");return e.innerHTML=mt(
t),e.content}function nm(t,e){let n=Array.from(e.children).filter(o=>o.matches(".cm-since, .cm-tensions, .cm-cited")&&!t.
querySelector(`.${o.className.split(" ")[0]}`));for(let o of n)o.classList.add("is-added");return n}function om(t,e){let n=e.
querySelector(".cm-since .cm-citations");!n||t.querySelector(".cm-since .cm-citations")||(n.classList.add("is-added"),t.
querySelector(".cm-since")?.append(n))}function ri(t){let e=h.site,n=Bt.filter(r=>t[r]).map(r=>(w(ei(r,t),r==="annotatio\
n"?"[data-statement] > button":"h2").textContent??"").trim()),o=n.length?e.chosen.replace("{name}",()=>n.join("; ")):e.nothingChosen,
s=w(document,"#cm-said");s.textContent!==o&&(s.textContent=o)}var ti=null;function sm(t,e){ti??=new Ie(h.keys);let n=ti.
search(e),o=new Map([...n.names.map(({name:i})=>i),...n.statements].map((i,a)=>[i,a]));for(let i of x(t,".cm-results")){
let a=x(i,":scope > *").map(f=>{let{dataset:m}=w(f,"button"),u=Le(m);return{row:f,at:u&&o.get(`${u}:${m[u]}`)}}),c=a.filter(
({at:f})=>f!==void 0).sort((f,m)=>(f.at??0)-(m.at??0));for(let{row:f,at:m}of a)f.hidden=m===void 0;i.prepend(...c.map(({
row:f})=>f)),i.hidden=!c.length;let l=i.previousElementSibling;l&&(l.hidden=!c.length)}let s=w(t,"h2");s.textContent=xt(
s).replace("{text}",()=>e);let r=o.size?n.onlyNear?h.site.onlyNear:"":h.site.nothingFound;He(s,r.replace("{text}",()=>e))}var ai=["speaker","modality","tension","outcome","compare"],rm=250,ii,ci=()=>(document.documentElement.dataset.languages??
"").split(" "),im={zone:null,annotation:null,place:null,front:null,at:null,actor:null,speaker:null,modality:null,tension:null,
outcome:null,compare:null,relation:null};function am(){let{days:t,last:e}=h.mosaic;return[t[0],e]}function Dn(t){let[e,n]=am();
return gr(t)&&e<=t&&t<=n}var Fn=(t,e)=>h.site.notices[t].replace("{value}",()=>e.slice(0,80));function li(){let t=new URLSearchParams(
location.search),e=[],n={...im,page:location.hash.slice(1),day:h.mosaic.main.day},o=(i,a)=>e.push(Fn(i,a));for(let i of Ht){
let a=t.get(i);n[i]=a!==null&&Xt(i,a)?a:null,a!==null&&n[i]===null&&o(i,a)}for(let i of ai)n[i]=t.get(i);n.relation=t.get(
"relation"),n.relation!==null&&!Xt("relation",n.relation)&&(n.relation=null),n.compare!==null&&!Dn(n.compare)&&(n.compare=
null);let s=t.get("lang");s!==null&&!ci().includes(s)&&o("lang",s);let r=t.get("date");return r!==null&&(Dn(r)?n.day=r:o(
"date",r)),document.querySelector(`[data-page-link="${CSS.escape(n.page)}"]`)||(n.page="map"),{state:n,notices:e}}function Wn(){
let t=new URLSearchParams(location.search).get("date");return t&&Dn(t)?t:h.mosaic.main.day}function Bn(t){let e=new URLSearchParams,
n=new URLSearchParams(location.search);for(let o of[...Ht,...ai,"relation"]){let s=t[o];s&&e.set(o,s)}t.day!==h.mosaic.main.
day&&e.set("date",t.day);for(let o of["lang","embed","host",ot]){let s=n.get(o);s!==null&&e.set(o,s)}return location.pathname+
ke(e)+(t.page==="map"?"":`#${t.page}`)}function mi(t){let e=new URLSearchParams(location.search);return e.set("lang",t),
`?${e}`}function fi(t,e){clearTimeout(ii),e?ii=setTimeout(()=>history.replaceState(null,"",Bn(t)),rm):Bn(t)!==location.pathname+
location.search+location.hash&&history.pushState(null,"",Bn(t))}function di(){let{lang:t}=document.documentElement,n=!document.
querySelector('[data-language][href="index.html"]')&&navigator.languages.map(r=>r.split("-")[0]).find(r=>ci().includes(r)),
o=new URLSearchParams(location.search).get("lang")||n||t,s=document.querySelector(`[data-language="${CSS.escape(o)}"]`);
return s&&location.replace(s.getAttribute("href")+location.search+location.hash),!!s}function cm(t){if(!t||t.includes("*")||!URL.canParse(t))return"";let{origin:e,protocol:n}=new URL(t);return(n==="https:"||
n==="http:")&&(t===e||t===`${e}/`)?e:""}var ui=new URLSearchParams(globalThis.location?.search??""),jn=ui.get("embed")===
"1"?cm(ui.get("host")):"",pi="";function Zn(t){if(!jn||window.parent===window)return;let e=Object.fromEntries(Bt.filter(
s=>t[s]).map(s=>[s,t[s]])),n={type:"controlmap",height:Math.ceil(document.body.getBoundingClientRect().height),day:t.day,
chosen:e},o=JSON.stringify(n);o!==pi&&(pi=o,window.parent.postMessage(n,jn))}function hi(t){jn&&new ResizeObserver(()=>Zn(
t())).observe(document.body)}function gi(){let t=new URL(location.href);return t.searchParams.set("embed","1"),{address:location.
href,embedded:t.href}}function yi(t){let[e,n=h.mosaic.main.day,o=null]=t.split(":");return{annotation:e,day:n,compare:o}}function Xn(t){let e=yi(
t);return e.compare&&ee(),e}function Kn({annotation:t,day:e,compare:n},o){let s=yi(o);return s.annotation===t&&s.day===e&&
s.compare===n}function wi(t){for(let e of x(document,".cm-then"))e.setAttribute("aria-pressed",String(Kn(t,e.dataset.then??
"")))}function xi({compare:t,day:e,annotation:n,zone:o}){let r=[...(t&&n?v.mosaic.day(t).statements[n]:null)?.zones??[],
...o?[o]:[]];return{change:t?`${t}..${e}`:null,before:t,ground:t?r:[]}}var lm=()=>x(document,"[data-filtered]"),mm=["zone","actor","speaker","modality","tension","outcome"];function bi(t){return x(
t,"[data-filter]")}function De(t){return t.dataset.filter}function ki(t,e){return Array.from(t.options).find(n=>e&&n.value===
e)}function vi(t){let e=document.querySelector(`[data-filtered="${t.page}"]`);return(e?bi(e).filter(o=>!ki(o,t[De(o)])).
map(De):[]).filter(o=>o!=="zone"&&t[o])}function Si(t){for(let e of lm()){let n={};for(let o of bi(e)){let s=ki(o,t[De(o)]);
o.value=s?s.value:"",s&&(n[De(o)]=s.value)}dm(e,n)}}function fm(t,e){return mm.every(n=>e[n]===void 0||t[n].includes(e[n]))}
function dm(t,e){let n=0;for(let s of x(t,"[data-statement]"))s.hidden=!fm(h.statements[s.dataset.statement??""],e),s.hidden||
(n+=1);for(let s of x(t,".cm-statements")){s.hidden=x(s,":scope > *").every(i=>i.hidden);let r=s.previousElementSibling;
r?.matches("h3, h4")&&(r.hidden=s.hidden)}let o=t.querySelector("[role=status]");o&&(o.textContent=n?h.site.counts[t.dataset.
filtered==="outcomes"?"outcomes":"article"][n]:h.site.noStatement)}var Ei=()=>x(document,'[data-page="article"] [data-fi\
ltered="article"] [data-statement]:not([hidden])');function Gn(t){let e=t.annotation&&CSS.escape(t.annotation),n=e?document.
querySelector(`section:not([hidden]) [data-statement="${e}"], section:not([hidden]) tr[data-row="${e}"]`):null;n?.clientHeight&&
fr(n)}var et=t=>`${t[0]},${t[1]}`;function um(t){let e=0;for(let n=0;n+1<t.length;n++)e+=t[n][0]*t[n+1][1]-t[n+1][0]*t[n][1];return e}
function Li(t){let e=new Map;for(let o of t){let s=et(o[0]),r=e.get(s);r?r.push(o):e.set(s,[o])}let n=[];for(let[o,s]of e)
for(let r=s.pop();r;r=s.pop()){let i=r.slice();for(;et(i[i.length-1])!==o;){let a=e.get(et(i[i.length-1]))?.pop();if(!a)
throw new Error(`No path goes on from ${et(i[i.length-1])}`);i.push(...a.slice(1))}i.length>3&&n.push(i)}return n}function Mi(t){
let e=t.map(o=>({ring:o,area:um(o)})).filter(o=>o.area!==0),n=e.filter(o=>o.area>0).sort((o,s)=>o.area-s.area).map(({ring:o})=>[
o]);for(let{ring:o}of e.filter(s=>s.area<0)){let s=(o[0][0]+o[1][0])/2,r=(o[0][1]+o[1][1])/2;(n.find(([i])=>nt(i,s,r))||
n[n.length-1]).push(o)}return n}function Ai(t){let e=new Map,n=i=>{let a=e.get(et(i))??new Set;return e.set(et(i),a),a};
for(let i of t)n(i[0]).add(i),n(i[i.length-1]).add(i);let o=new Set(t),s=i=>{for(let a=i;;){let c=a[a.length-1],l=n(c).size===
2?Array.from(n(c)).find(f=>o.has(f)):void 0;if(!l)return a;o.delete(l),a=a.concat((et(l[0])===et(c)?l:l.slice().reverse()).
slice(1))}},r=[];for(let i of t)o.delete(i)&&r.push(s(s(i).slice().reverse()));return r}var pm=24,Oi=-1,Fe=class{constructor(e,n){this.data=e,this.language=n.language,this.arcs=e.arcs.map(hm),this.label=Te(n.
locale),this.known=new Map,this.sides=e.arcs.map(()=>[]),e.faces.forEach((o,s)=>{for(let r of o.flat())this.sides[r<0?~r:
r].push(s)})}change(e){return Math.max(0,this.data.days.filter(n=>n<=e).length-1)}owners(e){let[n,...o]=this.data.owners.
slice(0,this.change(e)+1),s=[];for(let r=0;r<n.length;r+=2)for(let i=0;i<n[r+1];i++)s.push(n[r]);for(let r of o)for(let i=0;i<
r.length;i+=2)s[r[i]]=r[i+1];return s}holdingOf(e){return e===Oi?this.data.base:this.data.holds[e][0]}controllerOf(e){return this.
data.holdings[this.holdingOf(e)][1]}path(e){return e<0?this.arcs[~e].slice().reverse():this.arcs[e]}merged(e){let n=new Set;
for(let s of e)for(let r of this.data.faces[s].flat())n.delete(~r)||n.add(r);return{type:"MultiPolygon",coordinates:Mi(Li(
Array.from(n,s=>this.path(s)))).map(s=>s.map(r=>this.degrees(r)))}}degrees(e){return e.map(([n,o])=>[n/this.data.scale,o/
this.data.scale])}km2(e){return e.reduce((n,o)=>n+this.data.km2[o],0)}day(e){let n=this.known.get(e);if(n)return n;let[o]=this.
known.keys();this.known.size>=pm&&this.known.delete(o);let s=this.compose(e);return this.known.set(e,s),s}compose(e){let{
data:n}=this,o=this.owners(e),s=e===n.main.day,r=this.upTo(n.spots,e),i=this.upTo(n.lit,e),a=n.holdings.map(()=>[]);for(let[
l,f]of o.entries())a[this.holdingOf(f)].push(l);let c=n.holdings.map(([l,f],m)=>({zone:l,controller:f,index:m})).filter(
({index:l})=>a[l].length);return{day:e,main:s,labels:{[this.language]:this.label(e)},holdings:c.map(({zone:l,controller:f,
index:m})=>{let u=this.km2(a[m]),p=this.km2(a[m].filter(g=>o[g]!==Oi&&n.holds[o[g]][3]===1));return{zone:l,controller:f,
km2:u,bounds:s&&n.main.bounds[m]||null,shared:p>u-p,label_spots:r[m],geometry:this.merged(a[m])}}),fronts:this.fronts(o,
n.differs[e]??{}),statements:Object.fromEntries(Object.entries(i).map(([l,f])=>[l,{zones:f,places:n.places[l]||[]}]))}}faceAt([
e,n]){let o=this.faceOf(e,n);return o<0&&e<0?this.faceOf(e+360,n):o}faceOf(e,n){let o=e*this.data.scale,s=n*this.data.scale;
return this.data.faces.findIndex(r=>{let[i,...a]=r.map(c=>c.flatMap(l=>this.path(l)));return nt(i,o,s)&&!a.some(c=>nt(c,
o,s))})}upTo(e,n){return Object.assign({},...e.slice(0,this.change(n)+1))}sectionAt(e,n){let[o,s]=this.sides[n];if(s===void 0||
this.controllerOf(e[o])===this.controllerOf(e[s]))return null;let r=Math.max(e[o],e[s]);return{id:[...[o,s].map(a=>this.
data.holdings[this.holdingOf(e[a])][0]).sort(),this.data.hold_ids[r]].join("."),hold:r}}fronts(e,n){let o=new Map;for(let r of this.
arcs.keys()){let i=this.sectionAt(e,r);if(!i)continue;let[,a,c]=this.data.holds[i.hold],l=o.get(i.id)??{basis:this.data.
bases[a],margin_km:c,lines:[]};o.set(i.id,l),this.arcs[r].length>1&&l.lines.push(this.arcs[r])}return Array.from(o).sort(
([r],[i])=>r<i?-1:1).map(([r,{basis:i,margin_km:a,lines:c}])=>({id:r,basis:i,margin_km:a,differs:n[r]??[],geometry:{type:"\
MultiLineString",coordinates:Ai(c).map(l=>this.degrees(l))}}))}handovers(e,n){let o=this.owners(e),s=this.owners(n),r=new Map;
return o.forEach((a,c)=>{let l=this.controllerOf(a),f=this.controllerOf(s[c]);if(l===f)return;let m=r.get(`${l}|${f}`)??
{from:l,to:f,faces:[]};r.set(`${l}|${f}`,m),m.faces.push(c)}),{handovers:Array.from(r.values(),({from:a,to:c,faces:l})=>({
from:a,to:c,km2:this.km2(l),geometry:this.merged(l)})).sort((a,c)=>c.km2-a.km2)}}};function hm(t){let e=[[t[0],t[1]]];for(let n=2;n<
t.length;n+=2){let[o,s]=e[e.length-1];e.push([o+t[n],s+t[n+1]])}return e}var Ti=new WeakMap;function Pi(t){document.body.dataset.page=t.page;let e=document.querySelector(`[data-block="page:${t.
page}"]:empty`);e&&(e.innerHTML=mt(`page:${t.page}`));for(let n of x(document,"[data-pages]"))n.hidden=!(n.dataset.pages??
"").split(" ").includes(t.page);for(let n of x(document,"[data-page-link]"))n.dataset.pageLink===t.page?n.setAttribute("\
aria-current","page"):n.removeAttribute("aria-current")}function Ci(t){let e=document.querySelector("[data-slot]");if(!e)
return;for(let o of x(document,"[data-relation]"))o.setAttribute("aria-pressed",String(o.dataset.relation===t.relation));
let n=["relation","actor"].filter(o=>t[o]).map(o=>`${o}:${t[o]}`);e.dataset.slot!==n.join(" ")&&(e.innerHTML=n.map(mt).join(
"")),e.dataset.slot=n.join(" ")}function gm(t,e){let n=t.filter(s=>s<=e).length,o=Math.max(0,Math.min(n-Math.floor(Gt/2)-
1,t.length-Gt));return[o,o+Gt]}function zi(t){let e=x(document,"#cm-events .cm-event"),n=e.map(r=>w(r,"[data-day]").dataset.
day??""),[o,s]=gm(n,t);e.forEach((r,i)=>{r.hidden=i<o||i>=s,r.classList.toggle("is-chosen",n[i]===t)})}function _i(t){let e=v.
mosaic.day(t),n=e.holdings.reduce((s,r)=>s+r.km2,0),o=new Intl.NumberFormat(h.words.locale,{style:"percent",minimumFractionDigits:1,
maximumFractionDigits:1});w(document,"[data-table-day]").textContent=v.mosaic.label(t),w(document,".cm-table-side .cm-pa\
nel").classList.toggle("is-other-day",!e.main);for(let s of x(document,"[data-row-zone]")){let r=e.holdings.find(c=>c.zone===
s.dataset.rowZone&&c.controller===s.dataset.rowHolder);s.hidden=!r;let i=["km2","share","basis"].map(c=>w(s,`[data-${c}]`)),
a=Ti.get(s)??i.map(c=>c.innerHTML);Ti.set(s,a),r&&(e.main?i.forEach((c,l)=>{c.innerHTML=a[l]}):i.forEach((c,l)=>{c.textContent=
[P(r.km2),o.format(r.km2/n),""][l]}))}}function $i(t){let e=w(document,"#cm-change"),n=h.site;if(Pe(w(document,"#cm-comp\
are"),t.compare||"",h.timeline.words.locale),e.hidden=!t.compare,!t.compare)return;let{handovers:o}=v.mosaic.handovers(t.
compare,t.day),s=w(e,"h3");s.textContent=xt(s).replace("{a}",v.mosaic.label(t.compare)).replace("{b}",v.mosaic.label(t.day));
let r=w(e,"tbody"),i=[];for(let a of x(r,":scope > *")){let c=o.find(l=>l.from===a.dataset.from&&l.to===a.dataset.to&&l.
km2>=so);a.hidden=!c,c&&(w(a,":scope > :last-child").textContent=P(c.km2,1),i.push({row:a,km2:c.km2}))}r.append(...i.sort(
(a,c)=>c.km2-a.km2).map(({row:a})=>a)),w(e,"table").hidden=!i.length,He(s,i.length?"":n.nothingChanged)}var ym="−";function Ni({holdings:t}){let e=new Map;for(let{zone:n,km2:o,bounds:s}of t){let r=e.get(n),[i,a]=r?.bounds??
[0,0];e.set(n,{km2:(r?.km2??0)+o,bounds:s&&[i+s[0],a+s[1]]})}return e}function wm(t,e,n){let[o,s]=[Ni(t),Ni(e)],r={km2:0,
bounds:null};return n.map(i=>{let[a,c]=[o.get(i)??r,s.get(i)??r];return{zone:i,before:a,after:c,change:Math.round(c.km2)-
Math.round(a.km2)}}).filter(({change:i})=>i).sort((i,a)=>Math.abs(a.change)-Math.abs(i.change))}function Ri({km2:t,bounds:e},n){
let o=d("td","cm-num",P(t));return e&&o.append(d("small","",n.replace("{low}",P(e[0])).replace("{high}",P(e[1])))),o}function xm({
zone:t,before:e,after:n,change:o},s){let r=d("tr"),i=d("th"),a=d("button","cm-link",h.words.zones[t].label),c=d("span","",
`${o>0?"+":ym}${P(Math.abs(o))}`),l=d("td","cm-num");return i.scope="row",a.type="button",a.dataset.zone=t,i.append(a),c.
dir="ltr",l.append(c),r.append(i,Ri(e,s),Ri(n,s),l),r}function Ii({compare:t,day:e}){let n=w(document,"#cm-zone-changes"),
o=t?wm(v.mosaic.day(t),v.mosaic.day(e),Object.keys(h.words.zones)):[];if(n.hidden=!o.length,!t||!o.length)return;for(let r of n.
querySelectorAll("th"))r.scope==="col"&&(r.textContent=xt(r).replace("{a}",v.mosaic.label(t)).replace("{b}",v.mosaic.label(
e)));let s=w(n,"table").dataset.range??"";w(n,"tbody").replaceChildren(...o.map(r=>xm(r,s)))}var Un={zone:null,annotation:null,place:null,front:null,at:null,actor:null},S=null,qn="",We=null;qo();rr();document.documentElement.
classList.toggle("is-embedded",new URLSearchParams(location.search).get("embed")==="1");document.documentElement.classList.
toggle("cm-dark",window.matchMedia("(prefers-color-scheme: dark)").matches);function Hi(){return v.mosaic=new Fe(h.mosaic,
h.words),{base:v.unpacked.then(()=>h.base),basemap:v.basemap,words:h.words,day:v.mosaic.day(Wn()),find:t=>bm(t)}}function bm(t){
if(t.startsWith("points-"))return{points:km(t.slice(7))};let[e,n]=t.split("..");return n?v.mosaic.handovers(e,n):v.mosaic.
day(e)}function km(t){let{settlements:e,holders:n,days:o}=h.points,s=[];for(let r=0;r<o[t].length;r+=3){let[i,a,c]=e[o[t][r]],
[l,f]=[1,2].map(m=>n[o[t][r+m]]);s.push({name:i,at:[a,c],controller:l,painted:f??null,agrees:f===l})}return s}function Bi(){
let t=S.annotation&&v.mosaic.day(S.day).statements[S.annotation]||Z,e=Object.hasOwn(h.points.days,S.day)?`points-${S.day}`:
null,n=S.place?_t(S.place):Z,[o,s]=[t.places.concat(n.places),t.zones.concat(n.zones)],{zone:r,front:i,day:a}=S,c=S.at?Vr(
S.at):null;W({zone:r,front:i,at:c,zones:s,places:o,day:a,points:e,...xi(S),stamp:pt()})}function Vn(){Pi(S),oi(S,qn),Si(
S),zi(S.day),_i(S.day),$i(S),Ii(S),Ci(S),si(S.annotation),wi(S),ri(S);for(let t of x(document,"[data-row-zone]"))t.classList.
toggle("is-chosen",t.dataset.rowZone===S.zone);Kt("#cm-pick").value=S.zone||"",We&&We.follow(S.day),Ct(),Bi(),Zn(S)}function Kt(t){
return w(document,t)}function Yn(t){let e=w(document,"#cm-notice");e.textContent=t.join(" "),e.hidden=!t.length}function N(t,e){
S=Object.assign({},S,t),e||(qn="",Kt("#cm-search").value=""),Yn([]),fi(S,e),Vn(),(t.annotation||t.page)&&Gn(S)}function je(t,e){
t==="home"?N(Un):t==="day"?N({day:e}):t==="relation"?N({relation:S.relation===e?null:e}):t==="step"?N({annotation:e}):t===
"next"?N(Xn(e)):t==="then"?(N(Kn(S,e)?{day:h.mosaic.main.day,compare:null}:Xn(e)),pr(document.querySelector(".cm-map-sid\
e"))):t==="annotation"?N({annotation:S.annotation===e?null:e}):Xt(t,e)&&N(Object.assign({},Un,{[t]:e}))}function vm(){window.
addEventListener("controlmap",({detail:o})=>{o.type==="empty"?Yn([h.site.empty]):o.type==="drawn"?We?.answered(o.day):o.
type==="ready"?Bi():je(o.type,o.id??"")}),window.addEventListener("popstate",Di),ir(document,se),document.addEventListener(
"click",o=>{let s=R(o,"[data-page-link], [data-start]"),r=R(o,".cm-panel button, .cm-about button, #cm-day-steps button");
s&&!o.ctrlKey&&!o.metaKey&&!o.shiftKey&&(o.preventDefault(),N({page:s.dataset.pageLink??s.dataset.start??"map",compare:s.
dataset.compare??null}),s.dataset.start==="article"&&hr(w(document,"#cm-walk")));let i=R(o,"[data-language]");i&&Object.
assign(i,{search:mi(i.dataset.language??""),hash:location.hash});let a=r?Le(r.dataset):void 0,c=r?.closest(".cm-results"),
l=r?.closest("#cm-panel")??null;r&&a&&je(a,r.dataset[a]??""),ur(a??"",l),c&&$t(a??"",r?.dataset[a??""]??"")});let t=Kt("\
#cm-pick"),e=Kt("#cm-search"),n=Kt("#cm-compare");t.addEventListener("change",()=>{N(Object.assign({},Un,{zone:t.value||
null})),$t("zone",t.value)}),e.addEventListener("input",()=>{qn=e.value.trim(),Vn()}),n.addEventListener("change",()=>N(
{compare:n.value||null})),document.addEventListener("change",o=>{let s=R(o,"[data-filter]");s?.dataset.filter&&N({[s.dataset.
filter]:s.value||null})}),Qo(),cr()}function Di(){let t=li();S=t.state,Vn();let e=vi(S);Yn([...t.notices,...e.map(n=>Fn(
"filter",S[n]??""))]),Gn(S)}function Sm(){let t=n=>N({day:n},!0);We=Sr(w(document,"#cm-timeline"),Object.assign({day:Wn()},
h.timeline),t);let e=(n,o)=>{o===null?je("step",n):je("next",o),o?.includes(":")||re(n)};Or(w(document,"#cm-walk"),h.walk,
Ei,e),lr(w(document,"#cm-share"),h.share,gi),hi(()=>S)}document.addEventListener("DOMContentLoaded",async()=>{di()||(await or(
(document.body.dataset.later??"").split(" ")),await v.unpacked,Sm(),vm(),Di())});window.ControlMapSite={get mosaic(){return v.mosaic},parts:Hi,take:er,takePacked:nr};})();
