"use strict";(()=>{var SVG="http://www.w3.org/2000/svg";function make(tag,className,text2){const element=document.createElement(tag);if(className)
element.className=className;if(text2!==void 0)element.textContent=text2;return element}function makeSvg(tag,attributes={}){
const element=document.createElementNS(SVG,tag);for(const[name,value]of Object.entries(attributes))element.setAttribute(
name,String(value));return element}function need(root,selector){const found2=root.querySelector(selector);if(!found2)throw new Error(
`The page has no ${selector}`);return found2}function all(root,selector){return Array.from(root.querySelectorAll(selector),
found2=>found2)}function around(event,selector){const{target}=event;return target&&"closest"in target?target.closest(selector):
null}var NOTHING={zone:null,front:null,at:null,zones:[],places:[]};var isTouched=()=>window.matchMedia("(hover: none)").matches;var HINT_MS=2400;var LEAST_PX=12;var zoomKey=()=>/Mac|iP(hone|ad)/.
test(navigator.platform)?"⌘":"Ctrl";function hinting(stage){const hint=make("div","cm-hint");hint.setAttribute("aria-h\
idden","true");stage.append(hint);let shown4=false;return text2=>{if(shown4)return;shown4=true;hint.textContent=text2;hint.
classList.add("is-shown");setTimeout(()=>hint.classList.remove("is-shown"),HINT_MS)}}function leaveFingers(map,ground){map.
dragging.disable();ground.addEventListener("pointerdown",({pointerType})=>{if(pointerType==="mouse")map.dragging.enable()},
{capture:true});for(const end of["pointerup","pointercancel"])document.addEventListener(end,()=>setTimeout(()=>map.dragging.
disable()))}function sharePage(map,stage,words){const hint=hinting(stage);const ground=map.getContainer();ground.addEventListener(
"wheel",event=>{if(event.ctrlKey||event.metaKey)return;event.stopImmediatePropagation();hint(words.wheelHint.replace("{b\
utton}",zoomKey()))},{capture:true,passive:true});if(navigator.maxTouchPoints>0)leaveFingers(map,ground);let from=null;ground.
addEventListener("touchstart",({touches})=>{from=touches.length===1?touches[0].clientY:null},{passive:true});ground.addEventListener(
"touchmove",({touches})=>{if(from!==null&&touches.length===1&&Math.abs(touches[0].clientY-from)>LEAST_PX)hint(words.touchHint)},
{passive:true})}var ARABIC_SPELLINGS={"أ":"ا","إ":"ا","آ":"ا","ٱ":"ا","ى":"ي","ؤ":"و","ئ":"ي","ة":"ه"};var CHOSEN_KINDS=[
"zone","annotation","place","front","at","actor"];var EVENTS_SHOWN=9;var HATCHES={"none":{"lines":"","dots":""},"diagona\
l":{"lines":"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2","dots":""},"counter-diagonal":{"lines":"M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",
"dots":""},"cross":{"lines":"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2","dots":""},"dots":{"line\
s":"","dots":"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}};var LEAST_HANDOVER_KM2=.05;var LEAST_SHOWN_KM2=.5;var NEAREST_ZOOM=13;
var OVERLOOKED="ـ'’‘`´ʼʿʾ-";var PLACE_RANKS=["capital","seat","town","base","crossing","village"];var RANKING={"equal":0,"same_name":.5,"same_loosel\
y":.7,"begins":1,"begins_alike":1.5,"word_begins":2,"mistakes":3,"mistakes_and_unfinished":3.25,"not_found":100,"most_mi\
stakes":[0,0,0,.5,1,1.5,2],"nearest_mistakes":.4,"least_letters":3,"half_a_mistake":.5,"nearest":5};var SHARED_LOOK={"fi\
ll":"#c9c6bd","ink":"#4a4a4a"};var SPELLINGS={"articles":"ad adh al an ar as ash at ath az ed el en er es esh et ez il u\
l ال","rules":[["ء",""],["ه$","ا"],["^(sch|ch)","sh"],["tch","ch"],["dj","j"],["gh","g"],["kh","x"],["ph","f"],["th",
"t"],["tz","ts"],["n(?=b)","m"],["ck|q","k"],["h$",""],["oo|ou|uu|(?:aw|ow|au|ao)(?![aeiouy])","u"],["o","u"],["ee|ii|(?\
:ai|ei|ay|ey|aiy|eiy)(?![aeiouy])","i"],["([aeiu])i(?=[aeu])","$1y"],["([^aeiouy])y(?![aeiou])","$1i"],["([^aeiouyw])uw?\
(?=[aei])","$1w"],["([^aeiouyw])(?:iy+|i|y)(?=[aeu])","$1iy"]],"loose":[["^[وبلك]?ال(?=..)",""],["^ا(?=...)",""],
["^(?:al|el|ar|as|ash|ad|an|at|az|ed|es|ez)(?=[^aeiou].{3})",""]],"either":[["dh",["d","z"]],["e",["a","i"]]],"near":["ض\
ظ","ذدز","ثتط","صس","قكغ","حهخ","اعه","اي","يو","شس","aeiuy","uw","kxg","hx","dzj","td","sz","bp",
"fv","gj","mn"],"slight":"اويهعaeiuyhw","ranks":"air airport base camp city countryside crossing district facility \
garrison governorate governorates naval of province provinces suburb town village اطراف الجويه العاصمه العسكري بلدتي بلد\
ه حي ريف قاعده قريه قضاء محافظتي محافظه محيط مخيم مدينتي مدينه مطار معبر من منطقه ناحيه ولايه",
"most_keys":32};var TOO_SMALL_PX=24;var VIEW="view";function holds(ring,x,y){let inside2=false;for(let i=0;i+1<ring.length;i++){const[x1,y1]=ring[i],[x2,y2]=ring[i+1];if(y1>
y!==y2>y&&x<x1+(x2-x1)*(y-y1)/(y2-y1))inside2=!inside2}return inside2}function covers(shape2,[x,y]){const polygons2=shape2.
type==="Polygon"?[shape2.coordinates]:shape2.coordinates;return polygons2.some(([shell,...holes])=>holds(shell,x,y)&&!holes.
some(hole=>holds(hole,x,y)))}var stripesId=(prefix,{from,to})=>`${prefix}from-${from}-to-${to}`;function addStripes(svg,id,from,to){const defs=svg.querySelector(
"defs")||svg.insertBefore(makeSvg("defs"),svg.firstChild);if(document.getElementById(id))return;const pattern=makeSvg("p\
attern",{id,width:9,height:9,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"});pattern.append(makeSvg("rect",
{x:0,y:0,width:9,height:9,fill:to}),makeSvg("rect",{x:0,y:0,width:3,height:9,fill:from}));defs.append(pattern)}function drawChange(map,renderer,change,words,prefix){
return change.handovers.map(handover=>{const id=stripesId(prefix,handover);const layer=shape(map,handover.geometry,"cm-c\
hange","cm-fronts",renderer,false);addStripes(renderer._container,id,words.holders[handover.from].fill,words.holders[handover.
to].fill);layer.eachLayer(path=>{elementOf(path).style.fill=`url(#${id})`});return layer})}function drawOutline(map,renderer,day,zones){
const grounds=day.holdings.filter(holding=>zones.includes(holding.zone)).map(holding=>holding.geometry);return["cm-was-h\
alo","cm-was"].flatMap(name=>grounds.map(ground=>shape(map,ground,name,"cm-fronts",renderer,false)))}var Canvas=class{constructor(map,prefix,base,words){this.map=map;this.prefix=prefix;this.words=words;this.items=[];this.
earlier=[];this.layers=[];this.compared=[];this.outlined=[];this.fronts=[];this.rings=[];this.focusable=false;this.renderers=
makePanes(map);this.ground=drawGround(map,this.renderers,base);map.on("click",()=>tell({type:"empty"}));this.bands=[];map.
on("zoomend",()=>widenBands(map,this.bands))}drawBasemap(base){drawBasemap(this.map,this.renderers,base,this.ground)}show(day,choose3,chooseFront2,focusable){
this.focusable=focusable;for(const layer of this.layers)layer.remove();const drawn3=drawZones(this.map,this.renderers["c\
m-zones"],day,this.words,this.prefix);this.items=drawn3.items;const{fronts,bands}=drawFronts(this.map,this.renderers,day);
this.layers=[...drawn3.layers,...fronts.flatMap(({line,hit})=>[line,hit]),...bands.map(band=>band.layer)];this.fronts=fronts;
this.bands=bands;widenBands(this.map,this.bands);for(const item of this.items)this.dress(item,choose3,focusable);dressFronts(
fronts,chooseFront2,this.words,focusable)}compare(change){for(const layer of this.compared)layer.remove();this.compared=
change?drawChange(this.map,this.renderers["cm-fronts"],change,this.words,this.prefix):[]}outline(day,zones){for(const layer of this.
outlined)layer.remove();this.outlined=day?drawOutline(this.map,this.renderers["cm-fronts"],day,zones):[]}dress(item,choose3,focusable){
const element=elementOf(item.path);const zone=item.holding.zone;item.aria=[item.zone.name,item.holder.heldBy,item.area].
join(`${this.words.comma} `);element.setAttribute("tabindex",focusable?"0":"-1");element.setAttribute("role","button");element.
setAttribute("aria-label",item.aria);element.setAttribute("aria-pressed","false");element.dataset.zone=zone;element.addEventListener(
"keydown",event=>{if(event.key==="Enter"||event.key===" "){event.preventDefault();choose3(zone)}});item.path.on("click",
event=>{L.DomEvent.stopPropagation(event);item.path.closeTooltip();choose3(zone,event.latlng)});const tip=make("div","cm\
-tip");tip.append(make("b","",item.zone.name),make("span","",item.holder.heldBy),make("span","",item.area));if(!isTouched())
item.path.bindTooltip(tip,{sticky:true,className:"cm-tooltip"})}mark(state3,filtered2){for(const item of[...this.items,...this.
earlier]){const element=elementOf(item.path);const chosen=item.holding.zone===state3.zone;element.classList.toggle("is-s\
elected",chosen);element.classList.toggle("is-lit",state3.zones.includes(item.holding.zone));element.classList.toggle("i\
s-filtered",filtered2.size>0&&!filtered2.has(item.holding.controller));if(element.getAttribute("aria-pressed")!==String(
chosen))element.setAttribute("aria-pressed",String(chosen));if(chosen&&document.activeElement!==element)item.path.bringToFront()}
markFronts(this.fronts,state3.front,this.focusable);for(const ring of this.rings)ring.remove();this.rings=ringDiffering(
this.map,this.renderers["cm-points"],this.fronts,state3.front)}zoneAt(at3){return this.items.find(({holding})=>covers(holding.
geometry,at3))?.holding.zone??null}covers(candidate,origin){const ground=elementOf(this.ground);const spot=pointOn(this.
ground);const across=Math.max(2,Math.ceil((candidate.right-candidate.left)/40));const down=Math.max(1,Math.ceil((candidate.
bottom-candidate.top)/40));for(let i=0;i<=across;i++)for(let k=0;k<=down;k++){spot.x=candidate.left+(candidate.right-candidate.
left)*i/across+origin.x;spot.y=candidate.top+(candidate.bottom-candidate.top)*k/down+origin.y;if(ground.isPointInFill(spot))
return true}return false}};function pointOn(path){const drawing2=elementOf(path).ownerSVGElement;return drawing2.createSVGPoint()}
function areaText(holding,words){const number2=new Intl.NumberFormat(words.locale,{maximumFractionDigits:0});const text2=holding.
bounds?words.areaRange:words.area;const[low,high]=holding.bounds||[0,0];return text2.replace("{km2}",number2.format(holding.
km2)).replace("{low}",number2.format(low)).replace("{high}",number2.format(high))}var PANES={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-\
points":430,"cm-labels":620};function elementOf(path){return path.getElement()}function makePanes(map){const renderers={};
for(const[name,z]of Object.entries(PANES)){const pane=map.createPane(name);pane.style.zIndex=String(z);if(!["cm-zones","\
cm-labels","cm-points","cm-hits"].includes(name))pane.style.pointerEvents="none";if(name!=="cm-labels"&&name!=="cm-raste\
r")renderers[name]=L.svg({pane:name,padding:.3})}return renderers}function shapes(map,features,pane,renderer,className){
const style={className,pane,renderer,interactive:false,smoothFactor:.7};const geometries=features.map(feature=>feature.geometry);
return L.geoJSON(geometries,{style:()=>style,interactive:false,pane}).addTo(map)}function drawGround(map,renderers,base){
let ground=null;shapes(map,[{geometry:base.border}],"cm-base",renderers["cm-base"],"cm-ground").eachLayer(layer=>{ground??=
layer});return ground}function drawBasemap(map,renderers,base,ground){shapes(map,base.seas,"cm-base",renderers["cm-base"],
"cm-sea");shapes(map,base.neighbours,"cm-base",renderers["cm-base"],"cm-neighbour");ground.bringToFront();shapes(map,base.
roads,"cm-water",renderers["cm-water"],"cm-road");shapes(map,base.rivers,"cm-water",renderers["cm-water"],"cm-river");shapes(
map,base.lakes,"cm-water",renderers["cm-water"],"cm-lake");shapes(map,[{geometry:base.border}],"cm-fronts",renderers["cm\
-fronts"],"cm-border")}var HATCHINGS=HATCHES;function addPattern(defs,id,kind,ink){const pattern=makeSvg("pattern",{id,width:6,
height:6,patternUnits:"userSpaceOnUse"});const{lines="",dots=""}=HATCHINGS[kind]??{};if(lines)pattern.append(makeSvg("pa\
th",{d:lines,stroke:ink,"stroke-width":"1.1"}));if(dots)pattern.append(makeSvg("path",{d:dots,fill:ink}));defs.append(pattern)}
function addPatterns(svg,holders,prefix){if(svg.querySelector("defs"))return;const defs=makeSvg("defs");for(const[id,holder2]of Object.
entries(holders)){if(holder2.pattern!=="none")addPattern(defs,prefix+id,holder2.pattern,holder2.dark)}addPattern(defs,`${prefix}\
shared`,"cross",SHARED_LOOK.ink);svg.prepend(defs)}function shape(map,geometry,className,pane,renderer,interactive){const style={
className,pane,renderer,interactive,smoothFactor:.6};return L.geoJSON(geometry,{style:()=>style,interactive,pane}).addTo(
map)}function drawZones(map,renderer,day,words,prefix,pane="cm-zones"){const items=[];const layers=[];for(const holding of day.
holdings){const holder2=words.holders[holding.controller];const zone=words.zones[holding.zone];const className=`cm-zone \
zone-${holding.zone} holder-${holding.controller}${zone.silent?" is-silent":""}`;const layer=shape(map,holding.geometry,
className,pane,renderer,true);layers.push(layer);layer.eachLayer(path=>{items.push({path,holding,holder:holder2,zone,area:areaText(
holding,words),aria:""})})}addPatterns(renderer._container,words.holders,prefix);for(const{path,holding,holder:holder2}of items){
const element=elementOf(path);element.style.setProperty("--holder",holder2.fill);element.style.setProperty("--holder-dar\
k",holder2.dark);element.style.setProperty("--holder-light",holder2.light);const fill2=holding.shared?"shared":holder2.pattern!==
"none"?holding.controller:null;if(!fill2)continue;const hatch=shape(map,holding.geometry,"cm-hatch",pane,renderer,false);
hatch.eachLayer(p=>{elementOf(p).style.fill=`url(#${prefix}${fill2})`});layers.push(hatch)}return{items,layers}}function drawFronts(map,renderers,day){
const draw2=(geometry,className,pane,interactive=false)=>shape(map,geometry,className,pane,renderers[pane],interactive);
const bands=day.fronts.map(front=>({layer:draw2(front.geometry,"cm-band","cm-bands"),marginKm:front.margin_km}));const fronts=day.
fronts.map(front=>({front,line:draw2(front.geometry,`cm-front basis-${front.basis}`,"cm-fronts"),hit:draw2(front.geometry,
"cm-front-hit","cm-hits",true)}));return{fronts,bands}}function widenBands(map,bands){const middle=map.getCenter();const east=L.
latLng(middle.lat,middle.lng+.1);const pxPerKm=map.latLngToLayerPoint(middle).distanceTo(map.latLngToLayerPoint(east))/(map.
distance(middle,east)/1e3);for(const band of bands)band.layer.eachLayer(path=>{elementOf(path).style.strokeWidth=`${2*band.
marginKm*pxPerKm}px`})}var ONWARD=["ArrowRight","ArrowDown"];var BACK=["ArrowLeft","ArrowUp"];var isPartOf=({front},chosen)=>chosen!==null&&(front.
id===chosen||front.id.startsWith(`${chosen}.`));var elementsOf=layer=>layer.getLayers().map(elementOf);function dressFronts(fronts,choose3,words,focusable){
const hits2=fronts.map(({hit})=>elementsOf(hit)[0]);fronts.forEach(({front,hit},index)=>{const element=hits2[index],name=nameOf(
front,words);element.dataset.front=front.id;element.setAttribute("role","button");element.setAttribute("aria-label",name);
element.setAttribute("aria-pressed","false");element.setAttribute("tabindex",focusable&&index===0?"0":"-1");element.addEventListener(
"keydown",event=>onKey(event,hits2,index,()=>choose3(front.id)));hit.on("click",event=>{L.DomEvent.stopPropagation(event);
hit.closeTooltip();choose3(front.id)});if(!isTouched())hit.bindTooltip(make("div","cm-tip",name),{sticky:true,className:"\
cm-tooltip"})})}function nameOfFront(id,words){if(!id)return"";const[one,other]=id.split(".").map(zone=>words.zones[zone]?.
label??"");return words.front.replace("{one}",()=>one).replace("{other}",()=>other)}function nameOf(front,words){const line=words.
legend.lines.find(each=>each.basis===front.basis);return`${nameOfFront(front.id,words)}${words.comma} ${line?.text??""}`}
function onKey(event,hits2,index,choose3){if(event.key==="Enter"||event.key===" ")choose3();else if(ONWARD.includes(event.
key))go(hits2,index,1);else if(BACK.includes(event.key))go(hits2,index,-1);else return;event.preventDefault();event.stopPropagation()}
function go(hits2,index,step2){const next=hits2[(index+step2+hits2.length)%hits2.length];hits2[index].setAttribute("tabi\
ndex","-1");next.setAttribute("tabindex","0");next.focus()}function markFronts(fronts,chosen,focusable){for(const drawn3 of fronts){
const is=isPartOf(drawn3,chosen);for(const element of[drawn3.line,drawn3.hit].flatMap(elementsOf))element.classList.toggle(
"is-selected",is);const[hit]=elementsOf(drawn3.hit);if(hit.getAttribute("aria-pressed")!==String(is))hit.setAttribute("a\
ria-pressed",String(is))}const first=focusable&&fronts.find(drawn3=>isPartOf(drawn3,chosen));if(first)for(const drawn3 of fronts)
elementsOf(drawn3.hit)[0].setAttribute("tabindex",drawn3===first?"0":"-1")}function ringDiffering(map,renderer,fronts,chosen){
const spots=new Map;for(const drawn3 of fronts)if(isPartOf(drawn3,chosen))for(const at3 of drawn3.front.differs)spots.set(
at3.join(),at3);const style={renderer,pane:"cm-points",radius:7,className:"cm-differs",interactive:false};return Array.from(
spots.values(),([lon,lat])=>L.circleMarker([lat,lon],style).addTo(map))}function buildChosen(parts2,words,offer,items,onFold){const under=make("div","cm-under");const bar=make("button","cm-cho\
sen"),text2=make("span","cm-chosen-text"),name=make("b"),held=make("span"),more2=make("span","cm-more");const arrow=make(
"span","","↓");arrow.setAttribute("aria-hidden","true");more2.append(make("span","cm-spoken",words.more),arrow);bar.type=
"button";text2.append(name,held);bar.append(text2,more2);bar.addEventListener("click",goToPanel);under.append(bar,offer,
folding(parts2,words,onFold));parts2.stage.after(under);return{show(named,zone){const grounds=items().filter(item=>item.
holding.zone===zone).map(item=>`${item.holder.heldBy}${words.comma} ${item.area}`);name.textContent=named||words.nothing;
held.textContent=named?grounds.join(" · "):words.tapHint;more2.hidden=bar.disabled=!hostPanel();fitHeight(parts2.frame)}}}
function namedIn({words,canvas},{zone,front,at:at3,places}){if(zone)return[words.zones[zone]?.name??"",zone];if(at3)return[
words.pointOffer,canvas.zoneAt(at3)];const place=places.length===1&&!front?words.places.find(({id})=>id===places[0]):null;
return place?[place.name,canvas.zoneAt(place.at)]:[nameOfFront(front,words),null]}function folding(parts2,words,onFold){
const fold=make("button","cm-fold",words.fold);fold.type="button";parts2.side.id="cm-folded";fold.setAttribute("aria-con\
trols",parts2.side.id);fold.setAttribute("aria-expanded","false");fold.addEventListener("click",()=>{fold.setAttribute("\
aria-expanded",String(parts2.frame.classList.toggle("is-unfolded")));onFold()});return fold}var BAR_PX=54;var PANEL_LETTERS=12.2;var LEAST_STAGE_PX=130;var TIGHT_PX=200;var MOST_STAGE=1.12;var MOST_OF_SCREEN=.48;
function lowStage({frame,head}){const host3=hostWindow();const letter=Number.parseFloat(host3.getComputedStyle(host3.document.
documentElement).fontSize);const outer=host3===window?frame:window.frameElement;const above=Math.max(0,outer.getBoundingClientRect().
top+host3.scrollY)+head.offsetHeight;const room=host3.innerHeight-above-BAR_PX-PANEL_LETTERS*letter;if(room<TIGHT_PX&&!frame.
classList.contains("is-tight")){frame.classList.add("is-tight");return lowStage({frame,head})}const most=Math.min(frame.
clientWidth*MOST_STAGE,host3.innerHeight*MOST_OF_SCREEN);return Math.round(Math.max(LEAST_STAGE_PX,Math.min(most,room)))}var NARROW_PX=640;var LEAST_PX2=20;var MOST_EXTRA_PX=168;var EXTRA_STEP_PX=28;var LEGEND_GROWTH_PX=36;var SILENT_AFTER_MS=8e3;
var UNMOVED={zoom:0,moved:0};function buildFrame(mapElement,words){const frame=make("div","cm-frame");frame.dir=words.direction;
frame.lang=words.language;mapElement.before(frame);const head=make("div","cm-head");const title=make("div","cm-title",words.
title);title.id="cm-title";frame.setAttribute("role","region");frame.setAttribute("aria-labelledby",title.id);for(const viewport of document.
querySelectorAll('meta[name="viewport"]'))viewport.setAttribute("content","width=device-width, initial-scale=1");const subtitle=make(
"div","cm-subtitle");const finding=make("div","cm-finding");head.append(title,finding,subtitle);const stage=make("div","\
cm-stage");stage.append(mapElement);const side=make("div","cm-side");const foot=make("div","cm-foot");const source=make(
"div","cm-source",words.source);foot.append(source);frame.append(head,stage,side,foot);return{frame,head,stage,side,foot,
title,finding,subtitle,source}}function rooms(narrow,beside,sides,height,zoomOf){if(narrow)return[{from:[4,Math.round(height*
.06)],to:[6,Math.round(height*(beside?.06:.14))],...UNMOVED}];const found2=[];for(const[west,east]of sides)for(let side=0;side<=
MOST_EXTRA_PX;side+=EXTRA_STEP_PX)for(let below=0;below<=MOST_EXTRA_PX;below+=EXTRA_STEP_PX){const from=[west===null?6+side:
west,8];const to=[east===null?6+side:east,10+below];const zoom=zoomOf(L.point(from).add(to));if(Number.isFinite(zoom))found2.
push({from,to,zoom,moved:side+below})}if(!found2.length)return[{from:[0,0],to:[0,0],...UNMOVED}];return found2.sort((one,other)=>other.
zoom-one.zoom||one.moved-other.moved)}function cleared(parts2,legend2,insets){const besideInsets=insets.offsetWidth+14;return parts2.
frame.dir==="rtl"?[[null,besideInsets],[legend2.offsetWidth+14,null]]:[[besideInsets,null]]}function kept(element,above){
const{x,y,width,height}=element.getBoundingClientRect();return new DOMRect(x,y-above,width,height+above)}function layOutFrame(parts2,map,bounds2,legend2,insets,onCountry){
const narrow=parts2.frame.clientWidth<NARROW_PX;const beside=narrow&&isBeside();parts2.frame.classList.toggle("is-narrow",
narrow);parts2.frame.classList.toggle("is-beside",beside);parts2.frame.classList.remove("is-tight");if(narrow)parts2.frame.
style.setProperty("--cm-stage",`${lowStage(parts2)}px`);const home=narrow?parts2.side:parts2.stage;if(legend2.parentNode!==
home)home.append(insets,legend2);map.invalidateSize({animate:false});if(Math.min(parts2.stage.clientWidth,parts2.stage.clientHeight)<
LEAST_PX2)return narrow;const shown4=L.latLngBounds([[bounds2[1],bounds2[0]],[bounds2[3],bounds2[2]]]);const furniture=narrow?
[]:[legend2,...all(insets,":scope > *")];for(const room of rooms(narrow,beside,cleared(parts2,legend2,insets),parts2.stage.
clientHeight,both=>map.getBoundsZoom(shown4,false,both))){map.fitBounds(shown4,{animate:false,paddingTopLeft:room.from,paddingBottomRight:room.
to});if(!furniture.some(element=>onCountry(kept(element,element===legend2?LEGEND_GROWTH_PX:0))))break}clearButtons(map.zoomControl.
getContainer(),onCountry);return narrow}function clearButtons(buttons,onCountry){const inTheWay=()=>all(buttons,"a").some(
one=>onCountry(kept(one,0)));const own=buttons.parentElement;const other=own?.parentElement&&all(own.parentElement,".lea\
flet-top").find(corner=>corner!==own);if(!own||!other||!inTheWay())return;other.append(buttons);if(inTheWay())own.append(
buttons)}function addScale(map,foot,words){const Spoken=L.Control.Scale.extend({_updateMetric(metres){const km2=this._getRoundNum(
metres)/1e3;const number2=new Intl.NumberFormat(words.locale).format(km2);this._updateScale(this._mScale,words.distance.
replace("{km}",number2),km2*1e3/metres)}});const scale=new Spoken({imperial:false,maxWidth:110}).addTo(map).getContainer();
if(scale)foot.prepend(scale)}function turnZoom(map,words){if(words.direction==="rtl")map.zoomControl.setPosition("toprig\
ht");const buttons=all(map.zoomControl.getContainer(),"a");buttons.forEach((button2,index)=>{button2.title=index===0?words.
zoomIn:words.zoomOut;button2.setAttribute("aria-label",button2.title)})}function addBaseChoice(map,parts2,words){if(words.
base.choices.length<2)return;const label=make("label","cm-base",`${words.base.label} `);const select=make("select");for(const choice of words.
base.choices)select.append(new Option(choice.name,choice.id));label.append(select);const note=make("span","cm-credit");parts2.
foot.append(label,note);let tiles=null;let waiting;select.addEventListener("change",()=>{const choice=words.base.choices.
find(c=>c.id===select.value);if(tiles)tiles.remove();tiles=null;clearTimeout(waiting);note.textContent=choice?.credit??"";
parts2.frame.classList.remove("has-raster");if(!choice?.url)return;const silent=()=>{note.textContent=words.base.silent};
tiles=L.tileLayer(choice.url,{maxZoom:18,pane:"cm-raster"}).addTo(map);tiles.once("tileerror",silent);waiting=setTimeout(
silent,SILENT_AFTER_MS);tiles.once("tileload",()=>{clearTimeout(waiting);note.textContent=choice.credit;parts2.frame.classList.
add("has-raster")})})}function nameDay(parts2,words,day){parts2.title.textContent=day.main?words.title:words.titleOther;
parts2.finding.textContent=day.main?words.finding:"";parts2.subtitle.textContent=words.subtitle.replace("{day}",day.labels[words.
language]||day.day);parts2.source.textContent=day.main?words.source:words.sourceOther}function lookOf(shown4){return JSON.stringify([shown4.zone,shown4.front,shown4.at,shown4.zones,shown4.places])}function isLow(made){
return made.parts.frame.classList.contains("is-beside")}function namedOf(made,shown4){return JSON.stringify([made.day,shown4.
places,isLow(made)&&[shown4.zone,shown4.zones]])}function lookUnder(made,shown4,hovered2){const under=made.canvas.items.
filter(({holding})=>hovered2.includes(holding.zone)||hovered2.includes(holding.controller));return under.length?{...shown4,
zones:under.map(({holding})=>holding.zone),places:[]}:shown4}function bothDays(day,earlier){if(!earlier)return day;return{
...day,holdings:[...day.holdings,...earlier.holdings],fronts:[...day.fronts,...earlier.fronts]}}function drawPoints(map,renderer,points,words){return points.map(point=>{const at3=[point.at[1],point.at[0]];const style={
renderer,pane:"cm-points",className:`cm-point ${point.agrees?"agrees":"differs"}`};const mark=point.agrees?L.circleMarker(
at3,Object.assign({radius:4},style)):cross(at3,style);const tip=make("div","cm-tip");tip.append(make("b","",point.name),
make("span","",words.points[point.agrees?"agrees":"differs"].replace("{holder}",holder(words,point.controller)).replace(
"{painted}",holder(words,point.painted))));return mark.bindTooltip(tip,{className:"cm-tooltip"}).addTo(map)})}function holder(words,id){
return id&&words.holders[id]?.label||"?"}function cross([lat,lng],style){const d=.02;return L.polyline([[[lat-d,lng-d],[
lat+d,lng+d]],[[lat-d,lng+d],[lat+d,lng-d]]],style)}var NEAREST_ZOOM_STEPS=1.6;var NEAREST_TO_OUTLINE=2.8;var awaited=false;function boundsOf(items,places,state3){const bounds2=L.
latLngBounds([]);for(const item of items)if(state3.zones.includes(item.holding.zone))bounds2.extend(item.path.getBounds());
for(const place of places)if(state3.places.includes(place.id))bounds2.extend([place.at[1],place.at[0]]);return bounds2}function flyTo(map,bounds2,homeZoom,steps=NEAREST_ZOOM_STEPS){
const still=window.matchMedia("(prefers-reduced-motion: reduce)").matches;const target=bounds2.pad(.35);const options={maxZoom:homeZoom+
steps,animate:!still,duration:.7};if(still)map.fitBounds(target,options);else map.flyToBounds(target,options)}function flyToNext(){
awaited=true}function followOutline(made){if(!awaited)return;awaited=false;const bounds2=L.latLngBounds([]);for(const layer of made.
canvas.outlined)bounds2.extend(layer.getBounds());if(bounds2.isValid())flyTo(made.map,bounds2,made.homeZoom(),NEAREST_TO_OUTLINE);else
made.refit()}var drawn=null;var state={...NOTHING,stamp:0};var queued=null;var find;var wanted=null;var settled=null;var filtered=new Set;
var pointsWanted=false;var hovered=[];var dayFile=null;var changeFile=null;function begin(made,finder,file){drawn=made;find=
finder;dayFile=file}function finish(made){made.named=namedOf(made,state);made.finished=true;pageTurned()}function showQueued(){
if(queued)apply(queued)}var shown=()=>state;function filterBy(holders){filtered=holders;if(drawn)paint(drawn)}function hover(ids){
hovered=ids;if(drawn?.finished)paint(drawn)}function wantPoints(asked2){pointsWanted=asked2;if(drawn)showPoints(drawn)}function showDay(made,day){
made.day=day.day;made.main=day.main;made.statements=day.statements;made.shownDay=day;made.legend.show(day);made.canvas.show(
day,made.acts.ground,made.acts.front,true);for(const inset of made.insets)inset.canvas.show(day,made.acts.zone,made.acts.
front,false);nameDay(made.parts,made.words,day)}function showBeside(made,earlier){made.parts.frame.classList.toggle("is-\
swiping",Boolean(earlier));if(made.shownDay)made.legend.show(bothDays(made.shownDay,earlier));made.labels.place();paint(
made)}async function turnTo(made,name,{change=null,before:before2=null,ground=[]}){const asked2=[name,change,before2,...ground].
join("|");if(wanted===asked2){if(settled===asked2)tell({type:"drawn",day:made.day});return}wanted=asked2;const[day,compared2,
earlier]=await Promise.all([dayFile===name?null:find(name),change?find(change):null,before2&&ground.length?find(before2):
null]);if(wanted!==asked2)return;if(day)showDay(made,day);dayFile=name;for(const canvas of canvases(made)){canvas.compare(
compared2);canvas.outline(earlier,ground)}made.legend.changed(compared2);made.legend.key("outline",Boolean(earlier));made.
swipe.follow(made.shownDay?.labels[made.words.language]??"",before2?()=>find(before2):null);followOutline(made);if(day||
changeFile!==change)paint(made);changeFile=change;settled=asked2;tell({type:"drawn",day:made.day})}function canvases(made){
return[made.canvas,...made.insets.map(inset=>inset.canvas)]}function apply(next){if(!drawn?.finished){queued=next;return}
if(next.stamp<state.stamp)return;const before2=lookOf(state);state=Object.assign({},state,next);if(lookOf(state)!==before2)
paint(drawn);if(drawn.pointsFile!==(state.points||null)){drawn.pointsFile=state.points||null;showPoints(drawn)}if(next.day)
turnTo(drawn,next.day,next)}async function showPoints(made){const name=state.points||null;made.parts.frame.classList.toggle(
"has-points",Boolean(name));const found2=pointsWanted&&name?await find(name):{points:[]};if((state.points||null)!==name)
return;for(const mark of made.points)mark.remove();made.points=drawPoints(made.map,made.canvas.renderers["cm-points"],found2.
points,made.words)}function paint(made){const{parts:parts2,labels}=made;matchTheme(parts2.frame);parts2.frame.classList.
toggle("has-selection",Boolean(state.zone));const look=lookUnder(made,state,hovered);parts2.frame.classList.toggle("has-\
highlight",look.zones.length+look.places.length>0);for(const canvas of canvases(made))canvas.mark(look,filtered);for(const row2 of all(
parts2.frame,".cm-conference-place"))row2.classList.toggle("is-lit",state.places.includes(row2.dataset.place??""));made.
chosen.show(...namedIn(made,state));made.spot.show(state.at,made.canvas.renderers["cm-points"]);const named=namedOf(made,
state);if(named===made.named)labels.mark();else for(const each of[labels,...made.insets.map(inset=>inset.labels)])each.place();
made.named=named}function light(annotation){const lit=drawn?.statements[annotation];if(lit)apply({...state,zones:lit.zones,
places:lit.places})}function fly(annotation){const lit=drawn?.statements[annotation];if(!drawn||!lit)return;const bounds2=boundsOf(
drawn.canvas.items,drawn.words.places,lit);if(bounds2.isValid())flyTo(drawn.map,bounds2,drawn.homeZoom());else drawn.refit()}
function stamp(){state.stamp+=1;return state.stamp}var refit=()=>{if(!drawn?.finished)return;drawn.refit();drawn.labels.
place()};var pageTurned=()=>{if(drawn?.parts.frame.classList.contains("is-narrow")&&isLow(drawn)!==isBeside())refit()};var shownMap=()=>drawn?.
map;var shownDay=()=>drawn?.day;var mainCanvas=()=>drawn?.canvas;var legend=()=>drawn?.legend;var watched=false;var alone=false;function standAlone(){alone=true}function hostWindow(){if(alone)return window;try{if(window.
parent.document)return window.parent}catch(error){if(!(error instanceof DOMException))throw error}return window}function tell(event){
const act2=event.type!=="ready"&&event.type!=="drawn";const detail={stamp:act2?stamp():0,...event};const host3=hostWindow();
if(act2&&!alone&&!host3.ControlMapPage?.channel())host3.controlmapAct=detail;host3.dispatchEvent(new host3.CustomEvent("\
controlmap",{detail}))}function hostPanel(){return all(hostWindow().document,".cm-panel").find(panel=>panel.offsetParent)}
function isBeside(){const{page}=document.body.dataset;return page?page!=="map":hostWindow()!==window&&Boolean(window.frameElement?.
closest('[class*="-page"]:not(.st-key-map-page)'))}async function goToPanel(){if(document.fullscreenElement)await document.
exitFullscreen();const panel=hostPanel();if(!panel)return;panel.tabIndex=-1;panel.scrollIntoView();panel.focus({preventScroll:true})}
var brightness=([red,green2,blue])=>.299*red+.587*green2+.114*blue;function matchTheme(frame){const app=hostWindow().document.
querySelector(".stApp");const ground=app&&getComputedStyle(app).backgroundColor.match(/[\d.]+/g);const dark=ground?brightness(
ground.map(Number))<110:window.matchMedia("(prefers-color-scheme: dark)").matches;document.documentElement.classList.toggle(
"cm-dark",dark);frame.classList.toggle("is-dark",dark);if(!watched)watchTheme(frame,app);watched=true}function watchTheme(frame,app){
const match=()=>matchTheme(frame);if(app)new MutationObserver(match).observe(app,{attributes:true,attributeFilter:["clas\
s","style"]});window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",match)}function styled(){const linked=all(
document,'link[rel="stylesheet"]');const late2=linked.filter(link=>!link.sheet);const settled2=link=>new Promise(done=>{
for(const name of["load","error"])link.addEventListener(name,done,{once:true})});return Promise.all(late2.map(settled2))}
function fitHeight(frame){if(window.Streamlit&&frame.classList.contains("is-narrow"))window.Streamlit.setFrameHeight(Math.
ceil(frame.scrollHeight)+2)}function watchScheme(){window.matchMedia("(prefers-color-scheme: dark)").addEventListener("c\
hange",()=>{for(const frame of all(document,".cm-frame"))matchTheme(frame)})}var before=null;function layOut(printed){const frame=document.querySelector(".cm-frame");const map=shownMap();const page=hostWindow().
document,here=page.querySelector(".cm-here");if(here)here.textContent=page.location.href;for(const root of[page.documentElement,
document.documentElement])root.classList.toggle("is-printed",printed);if(!frame||!map)return;if(printed){before={center:map.
getCenter(),zoom:map.getZoom()};document.documentElement.classList.remove("cm-dark");frame.classList.remove("is-dark")}else
matchTheme(frame);refit();if(!printed&&before)map.setView(before.center,before.zoom,{animate:false})}window.addEventListener(
"beforeprint",()=>layOut(true));window.addEventListener("afterprint",()=>layOut(false));function chooseZone(id){tell({type:"zone",id});apply({...NOTHING,zone:id,stamp:shown().stamp})}function chooseFront(id){
tell({type:"front",id});apply({...NOTHING,front:id,stamp:shown().stamp})}function lookOfPlace(id){const canvas=mainCanvas();
const place=canvas?.words.places.find(one=>one.id===id);const zone=place&&canvas?.zoneAt(place.at);return{...NOTHING,zones:zone?
[zone]:[],places:[id]}}function choosePlace(id){tell({type:"place",id});apply({...lookOfPlace(id),stamp:shown().stamp})}
function chooseSpot(id,at3){tell({type:"at",id});apply({...NOTHING,at:at3,stamp:shown().stamp})}function actsOf(offer){const ground=(id,latlng)=>{
chooseZone(id);if(latlng)offer(latlng)};return{zone:chooseZone,ground,front:chooseFront}}var PANE="cm-incidents";var LEAST_PX3=18;var MOST_PX=44;var PX_PER_ROOT=2.6;var APART_PX=30;var marks=[];var shown2=[];var watched2=null;
function showIncidents(spots){const canvas=mainCanvas();if(!canvas)return;shown2=spots;if(watched2!==canvas)canvas.map.on(
"zoomend",()=>draw(canvas));watched2=canvas;if(!canvas.map.getPane(PANE))canvas.map.createPane(PANE).style.zIndex="620";
draw(canvas);legend()?.key("events",shown2.length>0)}function draw(canvas){for(const mark of marks)mark.remove();marks=clustered(
canvas,shown2).map(cluster=>marker(canvas,cluster))}function clustered(canvas,spots){const cells=new Map;const clusters=[];
for(const spot of spots){const{x,y}=canvas.map.project([spot.at[1],spot.at[0]]);const[column,row2]=[Math.floor(x/APART_PX),
Math.floor(y/APART_PX)];const near=[-1,0,1].flatMap(one=>[-1,0,1].flatMap(other=>cells.get(`${column+one} ${row2+other}`)??
[]));const home=near.find(cluster=>Math.hypot(cluster.x-x,cluster.y-y)<APART_PX);if(home){home.count+=spot.count;home.spots.
push(spot);continue}const made={at:[spot.at[1],spot.at[0]],count:spot.count,spots:[spot],x,y};clusters.push(made);cells.
set(`${column} ${row2}`,[...cells.get(`${column} ${row2}`)??[],made])}return clusters}function marker(canvas,cluster){const{
at:at3,count,spots}=cluster;const size=Math.min(MOST_PX,LEAST_PX3+PX_PER_ROOT*Math.sqrt(count-1));const label=spots.length>
1?canvas.words.legend.cluster.replace("{n}",String(count)):spots[0].label;const icon=L.divIcon({html:symbol(canvas,cluster,
size),className:"cm-event-mark",iconSize:[size,size]});const mark=L.marker(at3,{icon,pane:PANE,keyboard:true,title:"",alt:label}).
addTo(canvas.map);mark.getElement()?.setAttribute("aria-label",label);mark.bindTooltip(make("div","cm-tip",label),{className:"\
cm-tooltip",offset:[0,-size/2],direction:"top"});const merged=spots.length>1&&canvas.map.getZoom()<canvas.map.getMaxZoom();
if(merged)mark.on("click",()=>canvas.map.fitBounds(L.latLngBounds(spots.map(one=>[one.at[1],one.at[0]])).pad(.3)));else mark.
bindPopup(()=>details(spots),{className:"cm-event-popup",maxWidth:260,minWidth:180}).on("popupopen",keepInside);return mark}
function keepInside({popup}){const box=popup.getElement(),stage=box?.closest(".cm-stage");if(!box||!stage)return;const over=stage.
getBoundingClientRect().top-box.getBoundingClientRect().top;if(over>0)box.style.marginBottom=`${Number.parseFloat(getComputedStyle(
box).marginBottom)-over}px`}function symbol(canvas,{count,spots},size){const half2=size/2;const svg=makeSvg("svg",{width:size,
height:size,viewBox:`0 0 ${size} ${size}`,"aria-hidden":"true"});svg.append(makeSvg("path",{d:diamond(half2,half2-1),class:"\
cm-event"}));if(count>1){const text2=makeSvg("text",{x:half2,y:half2,class:"cm-event-count"});text2.textContent=String(count);
svg.append(text2)}else{const holder2=canvas.words.holders[spots[0].holder]||{fill:"#888"};const inner=makeSvg("path",{d:diamond(
half2,half2-4.5),class:"cm-event-inner"});inner.style.fill=holder2.fill;svg.append(inner)}return svg}var diamond=(middle,reach)=>`\
M${middle},${middle-reach} L${middle+reach},${middle} L${middle},${middle+reach} L${middle-reach},${middle} Z`;function details(spots){
const box=make("div","cm-event-details");for(const spot of spots){box.append(make("p","cm-event-label",spot.label));const list=make(
"ul");for(const[day,text2]of spot.rows){const row2=make("li");row2.append(make("b","",day));if(text2)row2.append(` ${text2}`);
row2.dir="auto";list.append(row2)}if(spot.rest)list.append(make("li","",spot.rest));if(list.children.length)box.append(list)}
return box}function addButton(map,name,title,drawing2,act2){const button2=make("a",name);button2.href="#";button2.role="button";button2.
title=title;button2.setAttribute("aria-label",title);const icon=makeSvg("svg",{viewBox:"0 0 16 16",class:"cm-icon"});icon.
append(makeSvg("path",{d:drawing2}));button2.append(icon);L.DomEvent.on(button2,"click",L.DomEvent.stop).on(button2,"cli\
ck",act2);button2.addEventListener("keydown",event=>{if(event.key!==" ")return;event.preventDefault();button2.click()});
map.zoomControl.getContainer()?.append(button2);return button2}function addFullScreen(map,frame,words){if(!document.fullscreenEnabled)
return;const button2=addButton(map,"cm-full",words.fullScreen,"M2 6V2h4m4 0h4v4m0 4v4h-4m-4 0H2v-4",()=>{if(document.fullscreenElement)
document.exitFullscreen();else frame.requestFullscreen().catch(()=>{button2.hidden=true})});const follow=()=>button2.setAttribute(
"aria-pressed",String(Boolean(document.fullscreenElement)));document.addEventListener("fullscreenchange",follow);follow()}function buildInsets(base,words){const insets=make("div","cm-insets");const maps=[];for(const inset of base.insets){const card2=make(
"div","cm-inset");const holder2=make("div","cm-inset-map");card2.append(make("div","cm-inset-name",words.insets[inset.id]),
holder2);insets.append(card2);maps.push({holder:holder2,inset})}if(words.conference.places.length){const card2=make("div",
"cm-inset cm-conference");card2.append(make("div","cm-inset-name",words.conference.title));for(const place of words.conference.
places){const row2=make("div","cm-conference-place");row2.dataset.place=place.id;const arrow=make("span","cm-arrow","↑");
arrow.style.transform=`rotate(${place.bearing}deg)`;arrow.setAttribute("aria-hidden","true");row2.append(arrow,make("spa\
n","",place.name),make("span","cm-far",place.distance));card2.append(row2)}insets.prepend(card2)}return{insets,maps}}var GAP_PX=2;function boxAt(x,y,w,h){return{left:x,top:y,right:x+w,bottom:y+h}}function meets(a,b){return a.left<b.right+
GAP_PX&&b.left<a.right+GAP_PX&&a.top<b.bottom+GAP_PX&&b.top<a.bottom+GAP_PX}function inside(a,b){return a.left>=b.left&&
a.right<=b.right&&a.top>=b.top&&a.bottom<=b.bottom}function inLines(name){const words=name.split(" ");const half2=Math.ceil(
words.length/2);return words.length>1?[name,`${words.slice(0,half2).join(" ")}
${words.slice(half2).join(" ")}`]:[name]}var CELL_PX=2;var WIDE_PX2=12e3;var POCKET_PX2=5e3;var NO_ZONE=-1;var MIXED=-2;var green=index=>(index*37+11)%256;function indices(dots){
const found2=new Int16Array(dots.length/4);for(let at3=0,dot=0;at3<found2.length;at3++,dot+=4){if(dots[dot+3]===0)found2[at3]=
NO_ZONE;else found2[at3]=dots[dot+3]===255&&dots[dot+1]===green(dots[dot])?dots[dot]-1:MIXED}return found2}var Ground=class{constructor(items,size,origin){
this.columns=Math.max(1,Math.ceil(size.x/CELL_PX));this.rows=Math.max(1,Math.ceil(size.y/CELL_PX));const picture=document.
createElement("canvas");picture.width=this.columns;picture.height=this.rows;const pen=picture.getContext("2d",{willReadFrequently:true});
pen.setTransform(1/CELL_PX,0,0,1/CELL_PX,-origin.x/CELL_PX,-origin.y/CELL_PX);items.forEach((item,index)=>{pen.fillStyle=
`rgb(${index+1},${green(index+1)},0)`;pen.fill(new Path2D(elementOf(item.path).getAttribute("d")??""),"evenodd")});this.
index=indices(pen.getImageData(0,0,this.columns,this.rows).data);this.extent=new Float64Array(items.length);for(const index of this.
index)if(index>=0)this.extent[index]+=CELL_PX*CELL_PX}at(x,y){const column=Math.floor(x/CELL_PX),row2=Math.floor(y/CELL_PX);
if(column<0||row2<0||column>=this.columns||row2>=this.rows)return NO_ZONE;return this.index[row2*this.columns+column]}holds(index,box){
if(this.at(box.left,box.top)!==index||this.at(box.right,box.bottom)!==index)return false;for(let y=box.top;y<=box.bottom;y+=
4)for(let x=box.left;x<=box.right;x+=4)if(this.at(x,y)!==index)return false;return true}hidden(box){let sum=0,spots=0;for(let y=box.
top;y<=box.bottom;y+=6)for(let x=box.left;x<=box.right;x+=6){sum+=this.weight(this.at(x,y));spots++}return sum/spots}weight(index){
if(index===NO_ZONE)return 0;const px2=index===MIXED?0:this.extent[index];return px2>WIDE_PX2?.35:px2>POCKET_PX2?1.4:4}};var DISTANCES=[18,28,40,54,70,88,108,130,156,186,220,260];var TURNS=24;var ROUNDS=6;var ORDERS=12;var HIDING=110;var ACROSS_A_LABEL=300;
var ACROSS_A_CALLOUT=900;var LONG_PX=90;var LOST=3e3;function crosses(a,b,c,d){const side=(p,q,r)=>Math.sign((q.x-p.x)*(r.
y-p.y)-(q.y-p.y)*(r.x-p.x));return side(a,b,c)!==side(a,b,d)&&side(c,d,a)!==side(c,d,b)}function hits(box,from,to){const dx=to.
x-from.x,dy=to.y-from.y;if(Math.max(from.x,to.x)<box.left||Math.min(from.x,to.x)>box.right)return false;if(Math.max(from.
y,to.y)<box.top||Math.min(from.y,to.y)>box.bottom)return false;const l=dy*(box.left-from.x),r=dy*(box.right-from.x),t=dx*
(box.top-from.y),b=dx*(box.bottom-from.y);return Math.max(t,b)>=Math.min(l,r)&&Math.min(t,b)<=Math.max(l,r)}function holds2(box,spot){
return spot.x>=box.left-4&&spot.x<=box.right+4&&spot.y>=box.top-4&&spot.y<=box.bottom+4}function leaderEnd(spot,box){return{
x:Math.max(box.left,Math.min(spot.x,box.right)),y:Math.max(box.top,Math.min(spot.y,box.bottom))}}function candidates(labels,spot,form,w,h){
const found2=[];for(const distance2 of DISTANCES)for(let turn2=0;turn2<TURNS;turn2++){const angle=2*Math.PI*turn2/TURNS;
const x=spot.x+Math.cos(angle)*(distance2+w/2);const y=spot.y+Math.sin(angle)*(distance2+h/2);const box=boxAt(x-w/2,y-h/
2,w,h);if(!labels.free(box))continue;const end=leaderEnd(spot,box);const length=Math.hypot(end.x-spot.x,end.y-spot.y);const crossed=labels.
taken.filter(other=>!holds2(other,spot)&&hits(other,spot,end)).length;const drawn3=length+length*length/LONG_PX;found2.push(
{form,box,wide:widened(box),end,cost:drawn3+HIDING*labels.ground.hidden(box)+ACROSS_A_LABEL*crossed})}return found2}function widened(box){
return boxAt(box.left-4,box.top-4,box.right-box.left+8,box.bottom-box.top+8)}function together(one,other){if(meets(one.chosen.
box,other.chosen.box))return Infinity;const faults=[crosses(one.spot,one.chosen.end,other.spot,other.chosen.end),hits(one.
chosen.wide,other.spot,other.chosen.end),hits(other.chosen.wide,one.spot,one.chosen.end)];return ACROSS_A_CALLOUT*faults.
filter(Boolean).length}function choose(callout,others){let best=null,least=Infinity;for(const candidate of callout.room){
if(candidate.cost>=least)break;let cost=candidate.cost;for(const other of others){if(cost>=least)break;if(other.chosen)cost+=
together({spot:callout.spot,chosen:candidate},{spot:other.spot,chosen:other.chosen})}if(cost<least){best=candidate;least=
cost}}callout.chosen=best;return least}function orders(callouts){const found2=[callouts,callouts.slice().sort((one,other)=>one.
room.length-other.room.length)];for(let turn2=1;turn2<Math.min(ORDERS,callouts.length);turn2++){const rest=callouts.slice(
turn2).concat(callouts.slice(0,turn2));found2.push(turn2%2?rest.reverse():rest)}return found2}function settle(callouts){
let kept2=[];let least=Infinity;for(const order of orders(callouts)){for(const callout of callouts)callout.chosen=null;let cost=Infinity;
for(let round=0;round<ROUNDS;round++){const before2=cost;cost=0;for(const callout of order)cost+=Math.min(LOST,choose(callout,
order.filter(other=>other!==callout&&other.chosen)));if(cost===before2)break}if(cost<least){least=cost;kept2=callouts.map(
callout=>callout.chosen)}}callouts.forEach((callout,index)=>{callout.chosen=kept2[index]})}function foremost({options},small){const most=options.most?.()??small.length;if(small.length<=most)return small;const asked2=options.
foremost?.()??[];const size=bounds2=>(bounds2.right-bounds2.left)*(bounds2.bottom-bounds2.top);const first=([item,bounds2])=>(asked2.
includes(item.holding.zone)?1e12:item.zone.silent?0:1e9)+size(bounds2);return small.slice().sort((one,other)=>first(other)-
first(one)).slice(0,most)}function placeCallouts(labels,small){const callouts=foremost(labels,small).map(([item,bounds2])=>{
const tiny=Math.min(bounds2.right-bounds2.left,bounds2.bottom-bounds2.top)<TOO_SMALL_PX;const spot=tiny?{x:(bounds2.left+
bounds2.right)/2,y:(bounds2.top+bounds2.bottom)/2}:labels.at(item.holding.label_spots[0]);const element=button(labels,item);
const room=inLines(item.zone.label).flatMap(form=>{element.textContent=form;const[w,h]=labels.sized(`callout${form}`,element);
return candidates(labels,spot,form,w,h)});const callout={element,spot,room:room.sort((one,other)=>one.cost-other.cost),chosen:null};
return callout});putSettled(labels,callouts);for(const{element,chosen}of callouts)if(chosen)element.textContent=chosen.form}
function putSettled(labels,placed){settle(placed);for(const{element,spot,chosen}of placed){if(!chosen){element.remove();
continue}labels.put(element,chosen.box);drawLeader(labels,spot,chosen.end)}}function button(labels,item){const element=make(
"button","cm-label cm-callout",item.zone.label);element.type="button";element.dataset.zone=item.holding.zone;element.setAttribute(
"aria-label",item.aria);element.style.setProperty("--holder",item.holder.fill);element.style.setProperty("--holder-dark",
item.holder.dark);element.addEventListener("click",event=>{event.stopPropagation();labels.options.choose(item.holding.zone)});
return element}function drawLeader(labels,from,to){const left=Math.min(from.x,to.x)-3,top=Math.min(from.y,to.y)-3;const size={
width:Math.abs(from.x-to.x)+6,height:Math.abs(from.y-to.y)+6};const svg=makeSvg("svg",{class:"cm-leader",...size,"aria-h\
idden":"true"});svg.style.transform=`translate(${left+labels.origin.x}px,${top+labels.origin.y}px)`;const line=makeSvg("\
line",{x1:from.x-left,y1:from.y-top,x2:to.x-left,y2:to.y-top});svg.append(line,makeSvg("circle",{cx:from.x-left,cy:from.
y-top,r:2}));labels.root.prepend(svg);const steps=Math.ceil(Math.hypot(to.x-from.x,to.y-from.y)/5);for(let step2=0;step2<=
steps;step2++){const x=from.x+(to.x-from.x)*step2/Math.max(1,steps),y=from.y+(to.y-from.y)*step2/Math.max(1,steps);labels.
taken.push(boxAt(x-1,y-1,2,2))}}var LETTERS_A_LINE=26;var HIDING2=300;function broken(text2){const lines=Math.ceil(text2.length/LETTERS_A_LINE),most=Math.
ceil(text2.length/lines)+2;return text2.split(" ").reduce((made,word)=>{const last2=made.at(-1);if(last2===void 0||last2.
length+word.length>=most)made.push(word);else made[made.length-1]=`${last2} ${word}`;return made},[]).join("\n")}function placeRemarks(labels,remarks){
const placed=remarks.map(({at:at3,text:text2})=>{const form=broken(text2);const element=make("div","cm-label cm-remark",
form);const[w,h]=labels.sized(`remark${form}`,element);const spot=labels.at(at3);const dear=candidates(labels,spot,form,
w,h).map(each=>({...each,cost:each.cost+HIDING2*labels.ground.hidden(each.box)}));const room=dear.sort((one,other)=>one.
cost-other.cost);const callout={element,spot,room,chosen:null};return callout});putSettled(labels,placed)}var LEAST_LETTER_PX=3;function placeZoneNames(labels,items){const small=[];const seen=new Set;items.forEach((item,index)=>{
if(seen.has(item.holding.zone))return;seen.add(item.holding.zone);const bounds2=screenBounds(labels,item);if(!bounds2)return;
const tiny=Math.min(bounds2.right-bounds2.left,bounds2.bottom-bounds2.top)<TOO_SMALL_PX;if(tiny||!placeZoneName(labels,item,
index,bounds2))small.push([item,bounds2])});placeCallouts(labels,small)}function screenBounds(labels,item){const b=item.
path.getBounds();const a=labels.map.latLngToContainerPoint(b.getNorthWest());const c=labels.map.latLngToContainerPoint(b.
getSouthEast());if(c.x<0||c.y<0||a.x>labels.view.right||a.y>labels.view.bottom)return null;return{left:a.x,top:a.y,right:c.
x,bottom:c.y}}function placeZoneName(labels,item,index,bounds2){const words=item.zone.label.split(" ");if(bounds2.right-
bounds2.left<LEAST_LETTER_PX*Math.max(...words.map(word=>word.length)))return false;const forms=inLines(item.zone.label);
const anchors=item.holding.label_spots.map(anchor=>labels.at(anchor));return[""," is-small"].some(size=>forms.some(form=>placeName(
labels,item,index,form+size,form,size,anchors))||forms.some(form=>placeName(labels,item,index,form+size,form,size,roundabout(
labels,bounds2,anchors[0]))))}function roundabout(labels,bounds2,anchor){const spots=[];const step2=Math.max(5,Math.ceil(
(bounds2.right-bounds2.left)/40));for(let x=Math.max(bounds2.left,0);x<Math.min(bounds2.right,labels.view.right);x+=step2){
for(let y=Math.max(bounds2.top,0);y<Math.min(bounds2.bottom,labels.view.bottom);y+=step2){spots.push({x,y,far:Math.hypot(
x-anchor.x,y-anchor.y)})}}return spots.sort((one,other)=>one.far-other.far)}function placeName(labels,item,index,key2,form,size,spots){
const element=make("div",`cm-label cm-zone-name${size}`,form);element.dataset.zone=item.holding.zone;element.style.setProperty(
"--holder-dark",item.holder.dark);element.style.setProperty("--holder-light",item.holder.light);const[w,h]=labels.sized(
`zone${key2}`,element);for(const spot of spots){const candidate=boxAt(spot.x-w/2,spot.y-h/2,w,h);if(labels.ground.holds(
index,candidate)&&labels.free(candidate)){labels.put(element,candidate);return true}}element.remove();return false}var RANK_ZOOM={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2};var Labels=class{constructor(map,options){this.
map=map;this.options=options;this.root=make("div","cm-label-layer leaflet-zoom-hide");map.getPane("cm-labels")?.append(this.
root);this.sizes=new Map;this.scene=null;this.first=null;this.taken=[];this.view=boxAt(0,0,0,0);this.origin=L.point(0,0);
this.ground=null;this.begun=false;map.on("zoomstart",()=>{this.root.replaceChildren();this.scene=null});map.on("resize",
()=>{this.sizes.clear();this.scene=null});const after=()=>queueMicrotask(()=>{if(this.begun&&this.items().length)this.place()});
map.on("moveend resize",after)}sized(key2,element){this.root.append(element);const size=this.sizes.get(key2)??[Math.ceil(
element.offsetWidth),Math.ceil(element.offsetHeight)];this.sizes.set(key2,size);return size}place(){this.begun=true;const items=this.
items();const obstacles=this.options.obstacles().map(o=>this.fromScreen(o));const buttons=this.map.zoomControl?.getContainer();
const scene=JSON.stringify([[buttons?.offsetWidth,buttons?.offsetHeight],this.map.getZoom(),this.map.getCenter(),this.map.
getSize(),obstacles,this.options.lit(),this.options.foremost?.(),this.options.unnamed?.()]);if(scene!==this.scene||items[0].
path!==this.first)this.placeAll(items,obstacles);this.scene=scene;this.first=items[0].path;this.mark()}mark(){for(const callout of all(
this.root,".cm-callout")){const chosen=callout.dataset.zone===this.options.selected();callout.classList.toggle("is-selec\
ted",chosen);callout.setAttribute("aria-pressed",String(chosen))}}items(){const drawn3=this.options.ground??this.options.
zones;return drawn3?drawn3():[]}placeAll(items,obstacles){this.root.replaceChildren();this.origin=this.map.containerPointToLayerPoint(
[0,0]);const size=this.map.getSize();this.view=boxAt(2,2,size.x-4,size.y-4);this.taken=obstacles;const zoom=this.map.zoomControl?.
getContainer();if(zoom)this.taken.push(this.fromScreen(zoom.getBoundingClientRect()));this.ground=new Ground(items,size,
this.origin);for(const lit of this.options.lit())this.placePoint(lit,"is-lit",true);for(const place of this.options.places)
if(place.rank==="capital")this.placePoint(place);if(this.options.zones&&!this.options.unnamed?.())placeZoneNames(this,items);
const depth=this.map.getZoom()-this.options.homeZoom();for(const rank of PLACE_RANKS.slice(1)){if(depth+.01<RANK_ZOOM[rank]-
(this.options.eager||0))continue;for(const place of this.options.places)if(place.rank===rank)this.placePoint(place)}placeRemarks(
this,this.options.remarks?.()??[]);for(const name of this.options.areas)this.placeArea(name)}fromScreen(rectangle){const stage=this.
map.getContainer().getBoundingClientRect();return boxAt(rectangle.left-stage.left,rectangle.top-stage.top,rectangle.width,
rectangle.height)}free(candidate){return inside(candidate,this.view)&&!this.taken.some(other=>meets(candidate,other))}put(element,candidate){
this.taken.push(candidate);element.style.transform=`translate(${Math.round(candidate.left+this.origin.x)}px,${Math.round(
candidate.top+this.origin.y)}px)`}at(point){return this.map.latLngToContainerPoint([point[1],point[0]])}placePoint(place,extra="",always=false){
const spot=this.at(place.at);if(spot.x<4||spot.y<4||spot.x>this.view.right||spot.y>this.view.bottom)return;const dot=boxAt(
spot.x-3,spot.y-3,6,6);if(this.taken.some(other=>meets(dot,other))&&!always)return;const element=this.target(place,`cm-l\
abel cm-place rank-${place.rank} ${extra}`,place.name);const[w,h]=this.sized(place.rank+extra+place.name,element);const beside=[
[7,-h/2],[-7-w,-h/2]];if(this.options.mirrored)beside.reverse();const spots=[...beside,[-w/2,-7-h],[-w/2,7],[5,-h-3],[5,
3],[-w-5,-h-3],[-w-5,3]];const room=spots.map(([x,y])=>boxAt(spot.x+x,spot.y+y,w,h)).filter(candidate=>this.free(candidate));
const home=this.ground.at(spot.x,spot.y);const found2=room.find(candidate=>this.ground.holds(home,candidate))||room[0];if(!found2){
element.remove();if(!always)return}const mark=this.target(place,`cm-dot rank-${place.rank} ${extra}`);this.root.append(mark);
this.taken.push(dot);mark.style.transform=`translate(${Math.round(spot.x+this.origin.x)}px,${Math.round(spot.y+this.origin.
y)}px)`;if(found2)this.put(element,found2)}target({id},className,text2=""){const element=make("div",className,text2);element.
dataset.place=id;element.addEventListener("click",event=>{event.stopPropagation();this.options.choosePlace(id)});return element}placeArea(area){
const element=make("div",`cm-label cm-area ${area.kind}`,area.name);const[w,h]=this.sized(`area${area.name}`,element);const spot=this.
at(area.at);const candidate=boxAt(spot.x-w/2,spot.y-h/2,w,h);if(this.free(candidate))this.put(element,candidate);else element.
remove()}};function makeInset(holder2,inset,base,words,choose3){const still={zoomControl:false,attributionControl:false,dragging:false,
scrollWheelZoom:false,doubleClickZoom:false,boxZoom:false,keyboard:false,touchZoom:false,zoomSnap:0,zoomAnimation:false,
fadeAnimation:false};const map=L.map(holder2,still);const[west,south,east,north]=inset.bounds;const fit=()=>map.fitBounds(
[[south,west],[north,east]],{animate:false});fit();const canvas=new Canvas(map,`cm-${inset.id}-`,base,words);canvas.drawBasemap(
base);const labels=new Labels(map,{places:words.places,zones:null,areas:[],homeZoom:()=>map.getZoom(),eager:1,choose:choose3.
zone,choosePlace:choose3.place,lit:()=>[],selected:()=>null,mirrored:words.direction==="rtl",obstacles:()=>[],ground:()=>canvas.
items});return{canvas,labels,fit(){map.invalidateSize({animate:false});fit();labels.place()}}}var WIDTH=20;var HEIGHT=12;var sample=(className="")=>makeSvg("svg",{class:`cm-swatch ${className}`,viewBox:`0 0 ${WIDTH}\
 ${HEIGHT}`,"aria-hidden":"true"});function groundSample(parts2,edge,hatching){const svg=sample("is-ground");const wide=WIDTH/
parts2.length;parts2.forEach(({fill:fill2,pale},index)=>{const rect2=makeSvg("rect",{x:index*wide,y:0,width:wide,height:HEIGHT,
class:`cm-swatch-fill${pale?" is-pale":""}`});rect2.style.fill=fill2;svg.append(rect2)});if(hatching){const rect2=makeSvg(
"rect",{x:0,y:0,width:WIDTH,height:HEIGHT,class:"cm-hatch"});rect2.style.fill=`url(#${hatching})`;svg.append(rect2)}const rect=makeSvg(
"rect",{x:.5,y:.5,width:WIDTH-1,height:HEIGHT-1,class:"cm-swatch-edge"});rect.style.stroke=edge;svg.append(rect);return svg}
function lineSample(basis){const svg=makeSvg("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-hidden":"true"});
svg.append(makeSvg("path",{d:"M0,6 H30",class:`cm-front basis-${basis}`}));return svg}function drawn2(...marks2){const svg=sample();
svg.append(...marks2);return svg}var bandSample=()=>drawn2(makeSvg("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,
opacity:.32}),makeSvg("path",{d:"M0,6 H20",class:"cm-front basis-source"}));var agreeSample=()=>drawn2(makeSvg("circle",
{cx:10,cy:6,r:4,class:"cm-point agrees"}));var differSample=()=>drawn2(makeSvg("path",{d:"M6,2 L14,10 M6,10 L14,2",class:"\
cm-point differs"}));var outlineSample=()=>drawn2(makeSvg("path",{d:"M1,6 H19",class:"cm-was-halo"}),makeSvg("path",{d:"\
M1,6 H19",class:"cm-was"}));var eventSample=()=>drawn2(makeSvg("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-e\
vent"}));var changeSample=()=>drawn2(makeSvg("rect",{x:.5,y:.5,width:WIDTH-1,height:HEIGHT-1,class:"cm-change"}));function lookSample(holder2,look,prefix){
const parts2=[];if(look.plain)parts2.push({fill:holder2.fill,pale:false});if(look.pale)parts2.push({fill:holder2.fill,pale:true});
const own=holder2.pattern!=="none"?prefix+look.controller:null;return groundSample(parts2,look.shared?SHARED_LOOK.ink:holder2.
dark,look.shared?`${prefix}shared`:own)}var PALE_COLOURS=3;function row(swatch,text2,className=""){const made=make("div",`cm-legend-item ${className}`);made.append(
swatch,make("span","",text2));return made}function looksOf(day,words){const looks=new Map;for(const shared of[false,true])
for(const controller of words.legend.holders)for(const holding of day.holdings){if(holding.controller!==controller||holding.
shared!==shared)continue;const key2=`${controller} ${shared}`;const look=looks.get(key2)??{controller,shared,plain:false,
pale:false};look[words.zones[holding.zone].silent?"pale":"plain"]=true;looks.set(key2,look)}return Array.from(looks.values())}
var Legend=class{constructor(words,prefix,wishes){this.words=words;this.prefix=prefix;this.wishes=wishes;this.chosen=new Set;
this.holders=make("div","cm-legend-holders");this.holders.setAttribute("role","group");this.holders.setAttribute("aria-l\
abel",words.legend.filter);this.lines=make("div","cm-legend-lines");this.extras=make("div","cm-legend-lines");this.element=
make("div","cm-legend");this.element.append(make("div","cm-legend-head",words.legend.title),this.holders,make("div","cm-\
legend-head",words.legend.basis),this.lines,this.extras);this.keys={change:row(changeSample(),words.legend.change,"cm-ke\
y-change"),outline:row(outlineSample(),words.legend.outline),events:row(eventSample(),words.legend.events)};for(const key2 of Object.
values(this.keys))key2.hidden=true;const marks2=make("div","cm-legend-marks");marks2.append(row(agreeSample(),words.legend.
agrees),row(differSample(),words.legend.differs));this.extras.append(...Object.values(this.keys),this.toggle("cm-toggle-\
bands",[bandSample(),words.legend.band],wishes.bands),this.toggle("cm-toggle-points",[agreeSample(),words.legend.points],
wishes.points),marks2)}toggle(className,content,onChange){const label=make("label",`cm-legend-toggle ${className}`);const box=make(
"input");box.type="checkbox";box.addEventListener("change",()=>{this.element.classList.toggle(`has-${className}`,box.checked);
onChange(box.checked)});label.append(box,...content);return label}show(day){const{words}=this;const looks=looksOf(day,words);
const held=new Set(looks.map(({controller})=>controller));const gone=Array.from(this.chosen).filter(holder2=>!held.has(holder2));
for(const holder2 of gone)this.chosen.delete(holder2);this.holders.replaceChildren(...looks.map(look=>this.holder(look)));
const bases=new Set(day.fronts.map(({basis})=>basis));const kinds=words.legend.lines.filter(({basis})=>bases.has(basis));
this.lines.replaceChildren(...kinds.map(({basis,text:text2})=>row(lineSample(basis),text2)),...this.silent(day));if(gone.
length)this.wishes.filter(this.chosen)}holder(look){const{legend:legend2,holders}=this.words;const holder2=holders[look.
controller];const button2=make("button",`cm-legend-item${look.shared?" is-wide":""}`);button2.type="button";button2.dataset.
holder=look.controller;button2.title=legend2.filter;button2.setAttribute("aria-pressed",String(this.chosen.has(look.controller)));
const text2=look.shared?legend2.shared.replace("{holder}",()=>holder2.label):holder2.label;button2.append(lookSample(holder2,
look,this.prefix),make("span","",text2));button2.addEventListener("click",()=>{if(!this.chosen.delete(look.controller))this.
chosen.add(look.controller);for(const each of this.holders.querySelectorAll("button"))each.setAttribute("aria-pressed",String(
this.chosen.has(each.dataset.holder??"")));this.wishes.filter(this.chosen)});return button2}silent(day){const pale=day.holdings.
filter(({zone})=>this.words.zones[zone].silent).sort((one,other)=>other.km2-one.km2);const fills=Array.from(new Set(pale.
map(({controller})=>this.words.holders[controller].fill))).slice(0,PALE_COLOURS);if(!fills.length)return[];const parts2=fills.
map(fill2=>({fill:fill2,pale:true}));return[row(groundSample(parts2,SHARED_LOOK.ink,null),this.words.legend.silent)]}key(extra,shown4){
this.keys[extra].hidden=!shown4}changed(change){const[largest]=change?.handovers??[];this.key("change",Boolean(largest));
const stripes=this.keys.change.querySelector(".cm-change");if(largest)stripes.style.fill=`url(#${stripesId(this.prefix,largest)}\
)`}};var EARTH_KM=6371.0088;var SHORT_KM=10;function lengthKm(points){const half2=degrees=>Math.sin(degrees*Math.PI/360)**2;const cosine=degrees=>Math.
cos(degrees*Math.PI/180);let sum=0;points.reduce(([x,y],[lon,lat])=>{sum+=2*EARTH_KM*Math.asin(Math.sqrt(Math.min(1,half2(
lat-y)+cosine(lat)*cosine(y)*half2(lon-x))));return[lon,lat]},points[0]);return sum}function lengthText(km2,{locale,measured}){
return measured.replace("{km}",km2.toLocaleString(locale,{maximumFractionDigits:km2<SHORT_KM?1:0}))}function addMeasure(map,renderer,words,changed2){
const ground=map.getContainer();const said2=make("output","cm-measured");ground.after(said2);const dragging=map.dragging;
const style={renderer,pane:"cm-points",className:"cm-measure",interactive:false};const drawn3=L.layerGroup().addTo(map);
let points=null;function show2(next){points=next;button2.setAttribute("aria-pressed",String(!!next));ground.classList.toggle(
"is-measuring",!!next);drawn3.clearLayers();const line=next??[];for(const point of line)drawn3.addLayer(L.circleMarker(point,
{...style,radius:3}));if(line.length>1)drawn3.addLayer(L.polyline(line,style));const length=line.length>1?lengthText(lengthKm(
line.map(({lng,lat})=>[lng,lat])),words):words.measureHint;said2.textContent=next&&length;changed2()}const button2=addButton(
map,"cm-ruler",words.measure,"M1 5h14v6H1zm3.5 0v3M8 5v3m3.5-3v3",()=>show2(points?null:[]));button2.setAttribute("aria-\
pressed","false");const take2=event=>{const chosen=!(event instanceof KeyboardEvent)||event.key==="Enter"||event.key==="\
 ";if(!points||!chosen||event.target.closest(".leaflet-control"))return;event.stopImmediatePropagation();if(event instanceof
KeyboardEvent){event.preventDefault();show2([...points,map.getCenter()])}else if(event.type==="click"&&!dragging.moved()){
show2([...points,map.mouseEventToLatLng(event)])}};for(const type of["click","dblclick","keydown"])ground.addEventListener(
type,take2,true);document.addEventListener("keydown",({key:key2})=>{if(points&&key2==="Escape")show2(null)});return said2}var idOf=({lng,lat})=>`${lng.toFixed(3)}_${lat.toFixed(3)}`;var GroundSpot=class{constructor(map,words,choose3){this.map=
map;this.choose=choose3;this.mark=null;this.latlng=map.getCenter();const button2=this.button(words.pointOffer);this.under=
this.button(words.pointOffer);this.under.hidden=true;this.popup=L.popup({className:"cm-offer",closeButton:false,autoPan:false,
offset:[0,-2]}).setContent(button2);const container=map.getContainer();container.setAttribute("role","group");container.
setAttribute("aria-label",words.mapKeys);container.addEventListener("keydown",event=>{if(event.key!=="Enter"||event.target!==
container)return;event.preventDefault();this.latlng=map.getCenter();this.take()})}button(text2){const button2=make("butt\
on","cm-offer-button",text2);button2.type="button";button2.addEventListener("click",()=>this.take());return button2}offer(latlng){
this.latlng=latlng;if(this.map.getContainer().closest(".is-narrow"))this.under.hidden=false;else this.popup.setLatLng(latlng).
openOn(this.map)}take(){this.close();const{lng,lat}=this.latlng;this.choose(idOf(this.latlng),[Number(lng.toFixed(3)),Number(
lat.toFixed(3))])}close(){this.popup.close();this.under.hidden=true}show(at3,renderer){this.close();if(this.mark)this.mark.
remove();this.mark=null;if(!at3)return;const style={renderer,pane:"cm-points",radius:8,className:"cm-spot",interactive:false};
this.mark=L.circleMarker([at3[1],at3[0]],style).addTo(this.map)}};var STEP=.04;var EARLIER={"cm-earlier":405,"cm-earlier-lines":421};var LATER=["cm-zones","cm-bands","cm-hits","cm-fronts"];
var ICON="M8 1v14M5 5 2 8l3 3m6-6 3 3-3 3";function half({x,y},size,at3,isRight){const[from,to]=[x+(isRight?at3:0)*size.
x,x+(isRight?1:at3)*size.x];const[top,bottom]=[y,y+size.y];return`polygon(${from}px ${top}px, ${to}px ${top}px, ${to}px ${bottom}\
px, ${from}px ${bottom}px)`}var Swipe=class{constructor(canvas,stage,words,dress,changed2){this.canvas=canvas;this.map=canvas.
map;this.words=words;this.dress=dress;this.changed=changed2;this.load=null;this.later="";this.at=.5;this.layers=[];this.
on=false;this.button=addButton(this.map,"cm-swiper",words.swipe,ICON,()=>this.turn(!this.on));this.button.setAttribute("\
aria-pressed","false");this.button.hidden=true;this.days=[make("span","cm-swipe-day"),make("span","cm-swipe-day")];this.
divider=make("div","cm-divider");this.divider.append(...this.days);this.divider.tabIndex=0;for(const[name,value]of Object.
entries({role:"slider","aria-label":words.swipe,"aria-valuemin":"0","aria-valuemax":"100"}))this.divider.setAttribute(name,
value);this.divider.hidden=true;stage.append(this.divider);this.divider.addEventListener("pointerdown",event=>this.divider.
setPointerCapture(event.pointerId));this.divider.addEventListener("pointermove",event=>{if(!this.divider.hasPointerCapture(
event.pointerId))return;const{left,width}=stage.getBoundingClientRect();this.move((event.clientX-left)/width)});this.divider.
addEventListener("keydown",event=>{const step2={ArrowLeft:-STEP,ArrowRight:STEP,Home:-1,End:1}[event.key];if(!step2)return;
event.preventDefault();this.move(this.at+step2)});this.map.on("move zoomend resize",()=>this.cut())}async follow(later,load2){
this.later=later;this.load=load2;if(this.on)await this.turn(!!load2);if(this.button.hidden!==!load2){this.button.hidden=
!load2;if(!this.on)this.changed(null)}}async turn(on){const{load:load2}=this;this.on=on;const day=on&&load2?await load2():
null;if(load2!==this.load||on!==this.on)return;for(const layer of this.layers)layer.remove();this.layers=day?this.draw(day):
[];this.canvas.earlier=day?this.canvas.earlier:[];this.button.setAttribute("aria-pressed",String(on));this.divider.hidden=
!on;this.days[0].textContent=day?.labels[this.words.language]??"";this.days[1].textContent=this.later;this.cut();this.changed(
day)}draw(day){const{map,canvas}=this;const[ground,lines]=Object.entries(EARLIER).map(([name,z])=>{const pane=map.getPane(
name)??map.createPane(name);pane.style.zIndex=String(z);if(name!=="cm-earlier")pane.style.pointerEvents="none";canvas.renderers[name]??=
L.svg({pane:name,padding:.3});return canvas.renderers[name]});const country=canvas.ground.toGeoJSON().geometry;const paper=shape(
map,country,"cm-ground","cm-earlier",ground,false);const{items,layers}=drawZones(map,ground,day,this.words,"cm-e-","cm-e\
arlier");for(const item of items)this.dress(item);canvas.earlier=items;const fronts=day.fronts.map(({geometry,basis})=>shape(
map,geometry,`cm-front basis-${basis}`,"cm-earlier-lines",lines,false));return[paper,...layers,...fronts,shape(map,country,
"cm-border","cm-earlier-lines",lines,false)]}move(at3){this.at=Math.min(1,Math.max(0,at3));this.cut()}cut(){const{map,at:at3}=this,
size=map.getSize();const cutting=this.on&&this.layers.length>0;this.divider.style.left=`${at3*100}%`;this.divider.setAttribute(
"aria-valuenow",String(Math.round(at3*100)));const origin=map.containerPointToLayerPoint([0,0]);const right=this.words.direction===
"rtl";for(const name of[...Object.keys(EARLIER),...LATER]){const pane=map.getPane(name);if(!pane)continue;const isRight=name in
EARLIER===right;pane.style.clipPath=cutting?half(origin,size,at3,isRight):""}}};function queryOf(asked2){const text2=asked2.toString().replaceAll("%2C",",");return text2&&`?${text2}`}var LEAST_ZOOM_STEP=.05;var DIGITS=3;function readView(text2){const parts2=(text2??"").split(",");const[lat,lng,zoom]=parts2.
map(Number);const sound=parts2.length===3&&parts2.every(part=>/^-?\d{1,3}(\.\d{1,6})?$/.test(part));if(!sound||Math.abs(
lat)>85||Math.abs(lng)>180||zoom<0)return null;return{center:[lat,lng],zoom}}var viewText=({lat,lng},zoom)=>[lat.toFixed(
DIGITS),lng.toFixed(DIGITS),zoom.toFixed(2)].join(",");var ReadersView=class{constructor(map,layOut2){this.map=map;this.
layOut=layOut2;this.homeZoom=map.getZoom();this.ready=false}goHome(){const{map}=this;this.ready=false;map.setMinZoom(0);
map.setMaxBounds(void 0);this.layOut();this.homeZoom=map.getZoom();map.setMinZoom(this.homeZoom);map.setMaxZoom(Math.max(
NEAREST_ZOOM,this.homeZoom));map.setMaxBounds(map.getBounds());this.ready=true}refit(){const{map}=this;const before2=this.
isHome()?null:{center:map.getCenter(),zoom:map.getZoom()};this.goHome();if(before2)map.setView(before2.center,before2.zoom,
{animate:false})}isHome(){return this.map.getZoom()<this.homeZoom+LEAST_ZOOM_STEP}keep(){const host3=hostWindow();const asked2=readView(
new URLSearchParams(host3.location.search).get(VIEW));if(asked2)this.map.setView(asked2.center,asked2.zoom,{animate:false});
this.map.on("moveend asked",()=>this.note());host3.addEventListener("popstate",()=>this.note())}note(){if(!this.ready)return;
const host3=hostWindow(),asked2=new URLSearchParams(host3.location.search);const before2=asked2.get(VIEW);const now=this.
isHome()?null:viewText(this.map.getCenter(),this.map.getZoom());if(before2===now)return;if(now)asked2.set(VIEW,now);else
asked2.delete(VIEW);host3.history.replaceState(host3.history.state,"",host3.location.pathname+queryOf(asked2)+host3.location.
hash)}};function load(part){return typeof part==="string"?fetch(part).then(answer=>{if(!answer.ok)throw new Error(part);return answer.
json()}):Promise.resolve(part)}var painted=()=>new Promise(done=>{if(document.hidden)done();else requestAnimationFrame(()=>requestAnimationFrame(
()=>setTimeout(done)))});function watchSize(parts2,refit2){let width=parts2.frame.clientWidth;let height=parts2.stage.clientHeight;
new ResizeObserver(()=>{if(!parts2.frame.clientWidth)return;const narrow=parts2.frame.classList.contains("is-narrow");const same=Math.
abs(parts2.frame.clientWidth-width)<2&&(narrow||Math.abs(parts2.stage.clientHeight-height)<2);width=parts2.frame.clientWidth;
height=parts2.stage.clientHeight;if(!same)refit2();if(!same&&parts2.stage.clientHeight!==height)refit2()}).observe(parts2.
frame)}var MOST_CALLOUTS=24;var LOW_CALLOUTS=3;var NEEDLESS_STEPS=1.4;async function start(map,options){if(map.attributionControl)
map.attributionControl.remove();const first=typeof options.day==="string"?options.day:"";const folder=first.slice(0,first.
lastIndexOf("/")+1);const[base,day,words]=await Promise.all([load(options.base),load(options.day),load(options.words),styled()]);
const{drawn:drawn3,view,finish:finish2}=build(map,base,words);begin(drawn3,options.find??(name=>load(folder+name)),first.
slice(folder.length)||null);drawFirst(drawn3,day,view);await painted();finish2(day);if(options.events)showIncidents(options.
events);tell({type:"ready"});showQueued()}function build(map,base,words){const parts2=buildFrame(map.getContainer(),words);
matchTheme(parts2.frame);const canvas=new Canvas(map,"cm-p-",base,words);const showBands=shown4=>parts2.frame.classList.
toggle("has-bands",shown4);const key2=new Legend(words,"cm-p-",{bands:showBands,points:wantPoints,filter:filterBy});const legend2=key2.
element;const{insets,maps}=buildInsets(base,words);addScale(map,parts2.foot,words);turnZoom(map,words);addBaseChoice(map,
parts2,words);const labels=new Labels(map,{places:words.places,zones:()=>canvas.items.slice().sort((one,other)=>other.holding.
km2-one.holding.km2),unnamed:()=>canvas.earlier.length>0,areas:words.areaNames,homeZoom:()=>view.homeZoom,choose:chooseZone,
choosePlace,mirrored:words.direction==="rtl",lit:()=>words.places.filter(place=>shown().places.includes(place.id)),selected:()=>shown().
zone,most:()=>isLow(drawn3)?LOW_CALLOUTS:MOST_CALLOUTS,foremost:()=>isLow(drawn3)?[shown().zone,...shown().zones]:[shown().
zone],remarks:()=>drawn3.main&&!canvas.earlier.length&&view.isHome()&&!parts2.frame.classList.contains("is-narrow")?words.
remarks:[],obstacles:()=>[legend2,measured,...all(insets,":scope > *")].filter(e=>parts2.stage.contains(e)&&e.offsetParent).
map(e=>e.getBoundingClientRect())});const view=new ReadersView(map,()=>{const origin=()=>map.containerPointToLayerPoint(
[0,0]);layOutFrame(parts2,map,base.bounds,legend2,insets,r=>canvas.covers(labels.fromScreen(r),origin()))});const settle2=()=>{
for(const inset of drawn3.insets)inset.fit();fitHeight(parts2.frame)};const refit2=()=>{view.goHome();settle2()};addButton(
map,"cm-home",words.wholeCountry,"M3 3h10v10H3z",()=>{view.goHome();view.note()});addFullScreen(map,parts2.frame,words);
const measured=addMeasure(map,canvas.renderers["cm-points"],words,()=>labels.place());sharePage(map,parts2.stage,words);
const spot=new GroundSpot(map,words,chooseSpot);const drawn3={map,parts:parts2,canvas,words,insets:[],labels,legend:key2,
day:null,shownDay:null,swipe:new Swipe(canvas,parts2.stage,words,item=>canvas.dress(item,chooseZone,false),earlier=>showBeside(
drawn3,earlier)),main:false,statements:{},points:[],pointsFile:null,acts:actsOf(latlng=>spot.offer(latlng)),spot,chosen:buildChosen(
parts2,words,spot.under,()=>canvas.items,settle2),finished:false,named:"",refit:refit2,homeZoom:()=>view.homeZoom};map.on(
"moveend",()=>{const needless=map.getZoom()>view.homeZoom+NEEDLESS_STEPS&&!parts2.frame.classList.contains("is-narrow");
insets.classList.toggle("is-needless",needless)});const finish2=day=>{if(map.getSize().x!==map.getContainer().clientWidth)
view.goHome();canvas.drawBasemap(base);drawn3.insets=maps.map(({holder:holder2,inset})=>makeInset(holder2,inset,base,words,
{zone:chooseZone,place:choosePlace}));for(const inset of drawn3.insets)inset.canvas.show(day,drawn3.acts.zone,drawn3.acts.
front,false);settle2();labels.place();finish(drawn3);view.keep();watchSize(parts2,()=>{view.refit();settle2()})};return{
drawn:drawn3,view,finish:finish2}}function drawFirst(drawn3,day,view){nameDay(drawn3.parts,drawn3.words,day);drawn3.legend.
show(day);drawn3.chosen.show("",null);view.goHome();showDay(drawn3,day);fitHeight(drawn3.parts.frame)}window.ControlMap={apply:next=>{apply(next);shownMap()?.fire("asked")},day:shownDay,fly,flyToNext,hover,light,lookOfPlace,
mainCanvas,map:shownMap,pageTurned,refit,showIncidents,stamp,start};var data={};var drawing={mosaic:null,unpacked:Promise.resolve()};function watchHovered(page,light2){let last2="";const follow=at3=>{const near=at3&&"closest"in at3?at3.closest("[data-li\
t]"):null;const ids=near?.getAttribute("data-lit")??"";if(ids===last2)return;last2=ids;light2(ids.split(" ").filter(Boolean))};
for(const name of["pointerover","focusin"])page.addEventListener(name,({target})=>follow(target));for(const name of["poi\
nterout","focusout"])page.addEventListener(name,({relatedTarget})=>follow(relatedTarget))}var CHOSEN=CHOSEN_KINDS;var PREFERRED=[...CHOSEN.filter(kind=>kind!=="annotation"),"annotation"];var ACTIONS=[...CHOSEN,
"home","day","relation","turn","then"];function kindOf(dataset){return ACTIONS.find(name=>name in dataset)}var FRAME_PX=640;function mountShare(root,words,addresses2,more2=()=>[]){const before2=root.querySelector(".cm-share");if(before2?.
getAttribute("lang")===words.language)return;before2?.remove();const box=make("details","cm-share");box.lang=words.language;
const body=make("div","cm-share-body");box.append(make("summary","cm-play",words.label),body);box.addEventListener("togg\
le",()=>{if(!box.open)return;body.replaceChildren(...fields(words,addresses2()),...more2());box.scrollIntoView({block:"n\
earest"})});root.append(box)}function fields(words,{address,embedded}){return[field(words,words.address,address),field(words,
words.embed,frameCode(embedded,words.title)),field(words,words.cite,`${words.citation} ${address}`)]}function frameCode(address,title){
const frame=make("iframe");frame.src=address;frame.title=title;frame.width="100%";frame.height=String(FRAME_PX);frame.loading=
"lazy";frame.allow="fullscreen";frame.style.border="0";return frame.outerHTML}function field(words,label,text2){const row2=make(
"label","cm-share-row",label);const box=Object.assign(make("textarea"),{value:text2,readOnly:true,rows:2});box.dir=text2.
startsWith("http")||text2.startsWith("<")?"ltr":"auto";box.addEventListener("focus",()=>box.select());const button2=make(
"button","cm-play",words.copy);button2.type="button";button2.addEventListener("click",async()=>{box.select();const copied=await navigator.
clipboard?.writeText(text2).then(()=>true,()=>false);button2.textContent=copied?words.copied:words.copy});row2.append(box,
button2);return row2}var LEAST_SEEN_PX=80;var MARGIN_PX=8;function boxOf(row2){for(let box=row2.parentElement;box&&box!==document.body;box=box.
parentElement){if(box.scrollHeight>box.clientHeight+1&&/auto|scroll/.test(getComputedStyle(box).overflowY))return box}return document.
scrollingElement??document.documentElement}function bounds(box){return box===document.scrollingElement?{top:0,bottom:box.
clientHeight}:box.getBoundingClientRect()}function bring(row2,down=1/6){const box=boxOf(row2);box.scrollTop+=row2.getBoundingClientRect().
top-bounds(box).top-box.clientHeight*down}function holds3(row2){const own=row2.getBoundingClientRect(),around2=bounds(boxOf(
row2));return own.top>=around2.top&&own.bottom<=around2.bottom}function bringIfHidden(row2){if(!holds3(row2))bring(row2,
1/3)}function bringWhole(row2){const box=boxOf(row2);const own=row2.getBoundingClientRect(),around2=bounds(box);const below=own.
bottom-around2.bottom+MARGIN_PX,above=around2.top+MARGIN_PX-own.top;if(above>0)box.scrollTop-=above;else if(below>0)box.
scrollTop+=Math.min(below,-above)}function bringMap(map){if(!map)return;const{top,bottom}=map.getBoundingClientRect();if(Math.
min(bottom,window.innerHeight)-Math.max(top,0)<LEAST_SEEN_PX)map.scrollIntoView()}var at=iso=>Date.parse(`${iso}T00:00:00Z`);var isoOf=ms=>new Date(ms).toISOString().slice(0,10);function isIso(text2){return/^\d{4}-\d\d-\d\d$/.
test(text2)&&!Number.isNaN(at(text2))&&isoOf(at(text2))===text2}function dayWriter(locale){const format=new Intl.DateTimeFormat(
locale,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"});return iso=>format.format(at(iso))}var WIDTH2=600;var HEIGHT2=150;var TICK=8;var NAME_PX=12;var SPOTS=60;function along(data2){const first=at(data2.first),
last2=at(data2.last);return iso=>(at(iso)-first)/(last2-first)}function stretches(data2){const x=along(data2);return data2.
days.map((day,row2)=>{const edges=[0];for(const share of data2.values[row2])edges.push(edges[edges.length-1]+share);return{
from:x(day),to:row2+1<data2.days.length?x(data2.days[row2+1]):1,edges}})}function drawBands(chart,data2,steps){const point=(x,share)=>`${(WIDTH2*
x).toFixed(1)},${(HEIGHT2*(1-share)).toFixed(2)}`;data2.holders.forEach((holder2,index)=>{const ends=steps.flatMap(({from,
to,edges})=>[{x:from,edges},{x:to,edges}]);const upper=ends.map(({x,edges})=>point(x,edges[index+1])),lower=ends.map(({x,
edges})=>point(x,edges[index]));const area=makeSvg("polygon",{points:upper.concat(lower.reverse()).join(" "),fill:holder2.
fill,"fill-opacity":.75,stroke:"none","data-lit":holder2.id});const title=makeSvg("title");title.textContent=holder2.name;
area.append(title);chart.append(area)})}function text(className,words){const made=make("span",className,words);made.setAttribute(
"aria-hidden","true");return made}function afterwards(article){if(article>=1)return[];const hatching=text("cm-chart-afte\
r","");hatching.style.insetInlineStart=`${(100*article).toFixed(2)}%`;return[hatching]}function roomiest(steps,index,width){
let best={room:-1,middle:0,low:0,high:0};for(let spot=0;spot<=SPOTS;spot++){const middle=width/2+(1-width)*spot/SPOTS;const under=steps.
filter(step2=>step2.from<middle+width/2&&step2.to>middle-width/2);const low=Math.max(...under.map(step2=>step2.edges[index])),
high=Math.min(...under.map(step2=>step2.edges[index+1]));if(high-low>best.room)best={room:high-low,middle,low,high}}return best}
function placeNames(box,names2,steps,height){if(!box.clientWidth)return;names2.forEach((name,index)=>{name.hidden=false;
const{room,middle,low,high}=roomiest(steps,index,Math.min(1,(name.offsetWidth+6)/box.clientWidth));name.hidden=room*height<
NAME_PX;if(name.hidden)return;name.style.insetInlineStart=`calc(${(100*middle).toFixed(2)}% - ${name.offsetWidth/2}px)`;
name.style.top=`${(height*(1-(low+high)/2)).toFixed(1)}px`})}function drawChart(box,data2){const steps=stretches(data2),
x=along(data2);const chart=makeSvg("svg",{viewBox:`0 0 ${WIDTH2} ${HEIGHT2+TICK}`,preserveAspectRatio:"none",class:"cm-c\
hart",role:"img"});chart.setAttribute("aria-label",data2.words.chart);drawBands(chart,data2,steps);const upright=(place,y1,y2,name)=>makeSvg(
"line",{x1:place,x2:place,y1,y2,class:name});for(const event of data2.events)chart.append(upright(WIDTH2*x(event.day),HEIGHT2,
HEIGHT2+TICK-1,"cm-event-tick"));const half2=new Intl.NumberFormat(data2.words.locale,{style:"percent"}).format(.5);chart.
append(makeSvg("line",{x1:0,x2:WIDTH2,y1:HEIGHT2/2,y2:HEIGHT2/2,class:"cm-half"}),upright(Math.min(WIDTH2*x(data2.article),
WIDTH2-.7),0,HEIGHT2+TICK,"cm-article"));const names2=data2.holders.map(holder2=>text("cm-chart-name",holder2.name));box.
append(chart,...afterwards(x(data2.article)),text("cm-chart-half",half2),...names2);const watched3=new ResizeObserver(()=>placeNames(
box,names2,steps,chart.clientHeight*HEIGHT2/(HEIGHT2+TICK)));for(const part of[box,...names2])watched3.observe(part);return{
chart,place:iso=>WIDTH2*x(iso),tall:HEIGHT2+TICK}}function latestWish(send,done){let sent=null;let next=null;const ask=day=>{if(sent){next=day;return}sent=day;send(day)};
const answered=day=>{if(!sent)return;const wanted3=next;sent=next=null;if(wanted3&&wanted3!==day)ask(wanted3);else done()};
return{ask,answered}}var DAY_MS=864e5;var STEP_MS=450;function sideOf({article,words},day){if(day===article)return words.own;return day<article?
words.before:words.after}function build2(root,data2,ask){root.replaceChildren();const first=at(data2.first),last2=at(data2.
last);const play=make("button","cm-play",data2.words.play);play.type="button";const label=make("output","cm-day"),side=make(
"span","cm-day-side");const slider=make("input","cm-slider");Object.assign(slider,{type:"range",min:"0",max:String(Math.
round((last2-first)/DAY_MS)),step:"1"});slider.setAttribute("aria-label",data2.words.slider);const box=make("div","cm-ch\
art-box");const{chart,place,tall}=drawChart(box,data2);const marker2=makeSvg("line",{y1:0,y2:tall,class:"cm-marker"});chart.
append(marker2);const head=make("div","cm-timeline-head");head.append(play,label,side);const track=make("div","cm-track"),
notch=make("span","cm-notch");notch.style.setProperty("--along",String((at(data2.article)-first)/(last2-first||1)));track.
append(slider,notch);const foot=make("div","cm-timeline-foot");foot.append(...[data2.words.first,data2.words.article,data2.
words.last].filter(Boolean).map(words=>make("span","",words)));const written2=dayWriter(data2.words.locale);const view={
playing:false,day:data2.day};function show2(day){view.day=day;slider.value=String(Math.round((at(day)-first)/DAY_MS));label.
textContent=written2(day);side.textContent=sideOf(data2,day);slider.setAttribute("aria-valuetext",[label.textContent,side.
textContent].join(data2.words.comma));for(const end of["x1","x2"])marker2.setAttribute(end,String(place(day)))}function go3(day){
show2(day);ask(day)}function stop(){view.playing=false;play.textContent=data2.words.play}function next(){return data2.days.
find(day=>day>view.day)||(view.day<data2.last?data2.last:null)}slider.addEventListener("input",()=>{stop();go3(isoOf(first+
slider.valueAsNumber*DAY_MS))});chart.addEventListener("click",event=>{const box2=chart.getBoundingClientRect();stop();const mirrored=getComputedStyle(
chart).direction==="rtl";const along2=(mirrored?box2.right-event.clientX:event.clientX-box2.left)/box2.width;go3(isoOf(first+
Math.round(along2*(last2-first)/DAY_MS)*DAY_MS))});play.addEventListener("click",()=>{if(view.playing){stop();return}view.
playing=true;play.textContent=data2.words.pause;go3(next()||data2.first)});const drawn3=()=>{if(!view.playing)return;setTimeout(
()=>{if(!view.playing)return;const day=next();if(day)go3(day);else stop()},STEP_MS)};const caption=make("div","cm-chart-\
caption",data2.words.chart);caption.setAttribute("aria-hidden","true");root.append(head,track,caption,box,foot);show2(data2.
day);return{show:show2,drawn:drawn3,view}}function mountTimeline(root,data2,send){const wish=latestWish(send,()=>timeline2.
drawn());const timeline2=build2(root,data2,wish.ask);return{key:data2.key,answered:wish.answered,follow(day){if(!timeline2.
view.playing&&document.activeElement!==need(root,".cm-slider"))timeline2.show(day)}}}var last=null;var turned=0;var host=null;var SETTLES_MS=4e3;var ACTS=["wheel","pointerdown","keydown","touchmove"];var leave=null;
var then=false;function at2(rows2){const walked2=rows2.findIndex(row2=>row2.dataset.statement===last);return walked2>=0?
walked2:rows2.findIndex(row2=>row2.classList.contains("is-chosen"))}function turn(by){const buttons=all(document,".cm-tu\
rns button");const button2=buttons[by>0?1:0];if(!button2||button2.disabled)return;turned=by;last=null;button2.click()}function step(by){
if(!host)return;const rows2=host.rows();const now=at2(rows2);const next=rows2[Math.min(rows2.length-1,Math.max(0,now<0?turned<
0?rows2.length-1:0:now+by))];if(next&&now>=0&&next===rows2[now])turn(by);if(!next||now>=0&&next===rows2[now])return;turned=
0;last=next.dataset.statement??"";bring(next);go2(next);showProgress();keepInSight(last)}function keepInSight(id){leave?.();
const watch=new MutationObserver(()=>{const row2=host?.rows().find(one=>one.dataset.statement===id);if(row2)bringWhole(row2);
showProgress()});const timer=setTimeout(()=>leave?.(),SETTLES_MS);leave=()=>{watch.disconnect();clearTimeout(timer);for(const act2 of ACTS)
removeEventListener(act2,stop,true);leave=null};const stop=()=>leave?.();watch.observe(document.body,{childList:true,subtree:true,
attributes:true,attributeFilter:["class","hidden"]});setTimeout(()=>{for(const act2 of ACTS)addEventListener(act2,stop,{
capture:true,passive:true})})}function showProgress(){const rows2=host?.rows()??[];const now=at2(rows2);for(const line of all(
document,".cm-walk-progress")){const template=line.dataset.template??"";const text2=now<0?"":template.replace("{n}",String(
now+1)).replace("{total}",String(rows2.length));if(line.textContent!==text2)line.textContent=text2}}function go2({dataset}){
const{statement="",next=statement}=dataset;host?.go(statement,then?next:null)}function turnThen(wanted3){then=wanted3;const rows2=host?.
rows()??[];const row2=rows2[at2(rows2)];const id=row2?.dataset.statement;if(then&&row2)go2(row2);else if(id)host?.go(id,
id)}function onKey2(event){const typing=around(event,"input, textarea, select, [role=combobox], [role=listbox]");if(typing||
event.altKey||event.ctrlKey||event.metaKey)return;if(!host?.rows().length)return;const onward=getComputedStyle(document.
documentElement).direction==="rtl"?"ArrowLeft":"ArrowRight";if(event.key!=="ArrowRight"&&event.key!=="ArrowLeft")return;
event.preventDefault();step(event.key===onward?1:-1)}document.addEventListener("keydown",onKey2);document.addEventListener(
"click",event=>{const button2=around(event,".cm-panel button[data-annotation]");if(!button2)return;last=button2.dataset.
annotation??null;if(last&&host?.rows().length)keepInSight(last);showProgress()});window.addEventListener("popstate",()=>{
last=null});function mountWalk(root,words,rows2,go3){host={rows:rows2,go:go3};const before2=root.querySelector(".cm-walk");
if(before2&&before2.getAttribute("aria-label")===words.label)return;if(before2)before2.remove();const bar=make("div","cm\
-walk");bar.setAttribute("role","group");bar.setAttribute("aria-label",words.label);const back=make("button","cm-play",words.
back),forth=make("button","cm-play",words.forth);for(const button2 of[back,forth]){button2.type="button";button2.addEventListener(
"click",()=>step(button2===forth?1:-1))}const label=make("label","cm-walk-then"),box=Object.assign(make("input"),{type:"\
checkbox",checked:then});box.addEventListener("change",()=>turnThen(box.checked));label.append(box,` ${words.then}`);const progress=make(
"span","cm-meta cm-walk-progress");progress.dataset.template=words.progress;bar.append(back,forth,progress,label,make("s\
pan","cm-meta",words.hint));root.append(bar);showProgress()}var MOST_LETTERS=256;var WHOLE=2;var LONGEST=160;var TOO_MANY=1e3;var numbers=new Map;var costs=new Uint8Array(MOST_LETTERS*
MOST_LETTERS).fill(WHOLE);var slips=new Uint8Array(MOST_LETTERS).fill(WHOLE);for(let letter=0;letter<MOST_LETTERS;letter+=
1)confuse(letter,letter,0);for(const letter of SPELLINGS.slight)slips[numberOf(letter)]=1;for(const group of SPELLINGS.near){
for(const letter of group)for(const other of group)if(letter!==other)confuse(numberOf(letter),numberOf(other),1)}for(const[
letter,others]of SPELLINGS.either){if(letter.length===1)for(const other of others)confuse(numberOf(letter),numberOf(other),
0)}var rows=[0,1,2].map(()=>new Uint16Array(LONGEST+1));function confuse(letter,other,halves){costs[letter*MOST_LETTERS+
other]=halves;costs[other*MOST_LETTERS+letter]=halves}function numberOf(letter){let number2=numbers.get(letter);if(number2===
void 0){number2=Math.min(numbers.size,MOST_LETTERS-1);numbers.set(letter,number2)}return number2}var lettersOf=key2=>Uint8Array.
from(Array.from(key2).slice(0,LONGEST),numberOf);function halfMistakes(typed,name,most){if(typed.length-name.length>most)
return[TOO_MANY,TOO_MANY];let[before2,last2,here]=rows;last2[0]=0;for(let column=0;column<name.length;column+=1)last2[column+
1]=last2[column]+slips[name[column]];for(let row2=0;row2<typed.length;row2+=1){const letter=typed[row2];const slip=slips[letter];
let least=last2[0]+slip;here[0]=least;for(let column=0;column<name.length;column+=1){const other=name[column];let cost=last2[column]+
costs[letter*MOST_LETTERS+other];if(last2[column+1]+slip<cost)cost=last2[column+1]+slip;if(here[column]+slips[other]<cost)
cost=here[column]+slips[other];const exchanged=row2&&column&&letter===name[column-1]&&other===typed[row2-1];if(exchanged&&
before2[column-1]+WHOLE<cost)cost=before2[column-1]+WHOLE;here[column+1]=cost;if(cost<least)least=cost}if(least>most)return[
TOO_MANY,TOO_MANY];[before2,last2,here]=[last2,here,before2]}rows=[before2,last2,here];let begun=TOO_MANY;for(let column=1;column<=
name.length;column+=1)if(last2[column]<begun)begun=last2[column];return[last2[name.length],begun]}var spellings=ARABIC_SPELLINGS;function folded(text2){const letters=Array.from(text2.normalize("NFKD").toLowerCase(),letter=>{
if(OVERLOOKED.includes(letter))return"";return Object.hasOwn(spellings,letter)?spellings[letter]:letter});return letters.
join("").normalize("NFKD").replace(/\p{M}/gu,"").trim().replace(/\s+/g," ")}var HYPHENS=/[-‐‑‒–—―_]/g;var REPEATED=/(.)\1+/gu;var articles=new Set(SPELLINGS.articles.split(" "));var either=SPELLINGS.
either.map(([letters,others])=>[letters,others]);var single=new Map(either.filter(([letters])=>letters.length===1));var pairs=either.
filter(([letters])=>letters.length>1);var strictRules=SPELLINGS.rules.map(([pattern,other])=>[new RegExp(pattern,"gu"),other]);
var looseRules=[...SPELLINGS.loose.map(([pattern,other])=>[new RegExp(pattern,"gu"),other]),...strictRules];function spelledWords(text2){
return folded(text2.replace(HYPHENS," ")).split(" ").filter(Boolean)}function spellingKeys(words,loose=false){return[...new Set(
withAndWithoutArticles(words).flatMap(parts2=>joined(parts2,loose,true)))]}function openKeys(words){return[...new Set(withAndWithoutArticles(
words).flatMap(parts2=>joined(parts2,true,false)))]}function withAndWithoutArticles(words){const bare=words.filter((word,at3)=>at3===
words.length-1||!articles.has(word));return bare.length<words.length?[words,bare]:[words]}function joined(words,loose,either2){
return combined(words.map(word=>wordKeys(word,loose,either2))).map(key2=>key2.replace(REPEATED,"$1"))}var known=new Map;
function wordKeys(word,loose,either2){const name=`${word} ${loose} ${either2}`;let keys=known.get(name);if(!keys){let forms=[
word];for(const[letters,others]of either2?pairs:[])forms=forms.flatMap(form=>others.map(other=>form.replaceAll(letters,other)));
const rewritten=new Set(forms.flatMap(form=>(loose?[strictRules,looseRules]:[strictRules]).map(rules=>changed(form,rules))));
const choices=letter=>either2&&single.get(letter)||[letter];keys=[...new Set(Array.from(rewritten,form=>combined(Array.from(
form,choices))).flat())].sort();known.set(name,keys)}return keys}function changed(word,rules){return rules.reduce((text2,[
pattern,other])=>text2.replace(pattern,other),word)}function combined(choices){let found2=[""];for(const options of choices){
const taken=found2.length*options.length<=SPELLINGS.most_keys?options:options.slice(0,1);found2=found2.flatMap(begun=>taken.
map(option=>begun+option))}return found2}var{equal,same_name,same_loosely,begins,begins_alike,word_begins,not_found,least_letters,half_a_mistake}=RANKING;var ranks=new Set(
SPELLINGS.ranks.split(" "));var NOTHING2={names:[],statements:[],onlyNear:false};function written(words){if(!words.length)
return{...withKeys(words),plain:"",keys:[],loose:[],open:[]};return{...withKeys(words),plain:words.join(""),keys:spellingKeys(
words),loose:spellingKeys(words,true),open:openKeys(words).map(lettersOf)}}function withKeys(words){const each=words.map(
word=>spellingKeys([word],true));return{words,each,begun:each.flat()}}function distinct(spellings2){const seen=new Set;const fresh=(kind,key2)=>seen.
size<seen.add(`${kind} ${key2}`).size;return spellings2.map(one=>({...one,keys:one.keys.filter(key2=>fresh("strict",key2)),
loose:one.loose.filter(key2=>fresh("loose",key2)),open:one.open.filter(key2=>fresh("open",key2))}))}var Names=class{constructor(keys){
this.names=[];this.statements=[];for(const[name,texts]of Object.entries(keys)){if(name.startsWith("annotation:"))this.statements.
push([name,withKeys(spelledWords(texts.join(" ")))]);else this.names.push([name,distinct(texts.map(text2=>written(spelledWords(
text2))))])}}search(text2){const typed=written(spelledWords(text2));if(!typed.words.length)return NOTHING2;let names2=this.
ranked(name=>distance(typed,name));const shorter=typed.words.filter(word=>!ranks.has(word));if(!names2.length&&shorter.length&&
shorter.length<typed.words.length){const kept2=written(shorter);names2=this.ranked(name=>distance(kept2,name))}const letters=Math.
max(...typed.open.map(key2=>key2.length));if(!names2.length){const allowed=RANKING.most_mistakes[Math.min(letters,RANKING.
most_mistakes.length-1)];names2=this.ranked(name=>mistakenDistance(typed,name,allowed))}const statements=this.statements.
filter(([,words])=>wordsBegin(typed,words)).map(([name])=>name);if(names2.length||statements.length)return{names:names2,
statements,onlyNear:false};const near=this.ranked(name=>mistakenDistance(typed,name,RANKING.nearest_mistakes*letters,false));
const last2=near[RANKING.nearest-1]?.far??not_found;return{names:near.filter(({far})=>far<=last2),statements:[],onlyNear:true}}ranked(measure){
const found2=[];for(const[name,spellings2]of this.names){const far=Math.min(...spellings2.map(measure));if(far<not_found)
found2.push({name,far})}return found2.sort((one,other)=>one.far-other.far)}};function distance(typed,name){if(name.plain===
typed.plain)return equal;if(typed.keys.some(key2=>name.keys.includes(key2)))return same_name;if(typed.loose.some(key2=>name.
loose.includes(key2)))return same_loosely;if(name.plain.startsWith(typed.plain))return begins;const telling=typed.loose.
filter(key2=>key2.length>=least_letters||2*key2.length>typed.plain.length);if(telling.some(key2=>name.loose.some(other=>other.
startsWith(key2))))return begins_alike;return wordsBegin(typed,name)?word_begins:not_found}function wordsBegin(typed,name){
return typed.words.every((begun,at3)=>{if(name.words.some(word=>word.startsWith(begun)))return true;return typed.each[at3].
some(key2=>key2.length>=least_letters&&name.begun.some(other=>other.startsWith(key2)))})}function mistakenDistance(typed,name,most,unfinished=true){
let best=not_found;const halves=most/half_a_mistake;for(const key2 of typed.open){for(const other of name.open){const[whole,
begun]=halfMistakes(key2,other,halves);if(whole<=halves)best=Math.min(best,RANKING.mistakes+whole*half_a_mistake);if(begun<=
halves&&unfinished&&key2.length>least_letters+1){best=Math.min(best,RANKING.mistakes_and_unfinished+begun*half_a_mistake)}}}
return best}function publishedText(heading){heading.dataset.text||=heading.textContent??"";return heading.dataset.text}function sayUnder(heading,text2){
let line=heading.parentElement?.querySelector(":scope > .cm-nothing");if(!line){line=Object.assign(document.createElement(
"p"),{className:"cm-nothing"});heading.after(line)}line.textContent=text2}var number=(value,digits)=>new Intl.NumberFormat(
data.words.locale,{minimumFractionDigits:digits||0,maximumFractionDigits:digits||0}).format(value);var DEGREE=Math.PI/180;function isFront({data:{holdings,hold_ids}},id){const[one,other="",...hold]=id.split(".");const known3=[
one,other].every(name=>holdings.some(([zone])=>zone===name));return known3&&one<=other&&(!hold.length||hold_ids.includes(
hold.join(".")))}function frontOf(mosaic,iso,id){const{data:data2}=mosaic,owners=mosaic.owners(iso);const sections2=new Set,
drawn3=new Set([]),holdings=new Set([]),arcs=[];mosaic.sides.forEach((faces,arc)=>{const section=mosaic.sectionAt(owners,
arc);if(!section||section.id!==id&&!section.id.startsWith(`${id}.`))return;sections2.add(section.id);drawn3.add(section.
hold);for(const face of faces)holdings.add(mosaic.holdingOf(owners[face]));arcs.push(arc)});if(!arcs.length)return null;
const margins=Array.from(drawn3,hold=>data2.holds[hold][2]);const sides=Array.from(holdings,holding=>data2.holdings[holding]);
return{sides:sides.sort((one,other)=>one.join(" ")<other.join(" ")?-1:1),bases:data2.bases.filter((_,basis)=>Array.from(
drawn3).some(hold=>data2.holds[hold][1]===basis)),margins:[Math.min(...margins),Math.max(...margins)],began:sections2.size===
1?began(mosaic,iso,arcs):void 0}}function began(mosaic,iso,arcs){const{data:data2}=mosaic,states=data2.days.slice(0,mosaic.
change(iso)+1).map(day=>mosaic.owners(day));const holder2=(owners,face)=>mosaic.controllerOf(owners[face]);const pair=(owners,arc)=>mosaic.
sides[arc].map(face=>holder2(owners,face)).sort().join(" ");const since=arcs.map(arc=>{let start3=states.length-1;const now=pair(
states[start3],arc);while(start3&&pair(states[start3-1],arc)===now)start3--;return start3});const start2=mostly(since,arcs.
map(arc=>km(mosaic.arcs[arc],data2.scale)));if(!start2)return null;const[before2,after]=[states[start2-1],states[start2]];
const changed2=arcs.filter((_,index)=>since[index]===start2).flatMap(arc=>mosaic.sides[arc]).filter(face=>holder2(before2,
face)!==holder2(after,face));const precisions=changed2.flatMap(face=>{const[gained,,from]=data2.spans[after[face]]??[],[
,lost,,until]=data2.spans[before2[face]]??[];return[...gained===start2?[from]:[],...lost===start2?[until]:[]]});return{day:data2.
days[start2],precision:data2.precisions[precisions.length?Math.min(...precisions):0]}}function mostly(since,lengths){const order=since.
map((_,index)=>index).sort((one,other)=>since[one]-since[other]);const half2=lengths.reduce((sum,length)=>sum+length,0)/
2;let known3=0;for(const index of order){known3+=lengths[index];if(known3>half2)return since[index]}return since[order[order.
length-1]]}function km(line,scale){const east=Math.cos(line[0][1]/scale*DEGREE);return line.slice(1).reduce((sum,[x,y],index)=>sum+
Math.hypot((x-line[index][0])*east,y-line[index][1]),0)}function composedFront({day,front:id},frame){const words=data.site.
front,front=frontOf(drawing.mosaic,day,id??""),panel=need(frame,".cm-panel"),[one,other]=(id??"").split(".").map(zone=>data.
words.zones[zone]?.label??zone);panel.dataset.panelFront=id??"";need(panel,"h2").textContent=words.title.replace("{one}",
()=>one).replace("{other}",()=>other);const absent=need(panel,".cm-silent");absent.hidden=front!==null;need(panel,".cm-f\
acts").hidden=front===null;if(front)fill(panel,front);else absent.textContent=words.absent.replace("{day}",()=>drawing.mosaic.
label(day));return frame}function fill(panel,{sides,bases,margins,began:began2}){const words=data.site.front;for(const[zone,
controller]of sides){const button2=Object.assign(make("button","cm-link",data.words.zones[zone].name),{type:"button"});button2.
dataset.zone=zone;const row2=make("li");row2.append(make("span",`cm-key holder-${controller}`),button2," ",make("span","\
cm-meta",data.words.holders[controller].label));need(panel,".cm-plain").append(row2)}const texts=bases.map(basis=>data.words.
legend.lines.find(line=>line.basis===basis)?.text??basis);const[low,high]=margins.map(margin2=>number(margin2,Number.isInteger(
margin2)?0:1));const margin=(low===high?words.margin:words.margins).replace("{low}",()=>low).replace("{high}",()=>high);
need(panel,"[data-fact=sure]").textContent=`${texts.join(`${data.words.comma} `)}. ${margin}`;const since=need(panel,"[d\
ata-fact=since]");if(began2){const button2=Object.assign(make("button","cm-link",known2(began2)),{type:"button"});button2.
dataset.day=began2.day;since.append(button2)}else if(began2===null)since.textContent=words.before;else for(const part of[
since,since.previousElementSibling])part?.remove()}function known2({day,precision}){if(precision==="day")return drawing.
mosaic.label(day);if(precision==="week")return data.site.front.week.replace("{day}",()=>drawing.mosaic.label(day));const month=precision===
"month"?{month:"long"}:{};return new Intl.DateTimeFormat(data.words.locale,{...month,year:"numeric",timeZone:"UTC"}).format(
at(day))}function fared(mosaic,zone,earlier,later){const old=mosaic.owners(earlier),now=mosaic.owners(later);const own=owner=>mosaic.
data.holdings[mosaic.holdingOf(owner)][0]===zone;const found2={before:0,kept:0,gained:0},to=new Map;mosaic.data.km2.forEach(
(km2,face)=>{const was=own(old[face]),is=own(now[face]);if(was)found2.before+=km2;if(was&&is)found2.kept+=km2;if(is&&!was)
found2.gained+=km2;if(!was||is)return;const holder2=mosaic.controllerOf(now[face]);to.set(holder2,(to.get(holder2)??0)+km2)});
return{...found2,to:Array.from(to).sort(([,one],[,other])=>other-one)}}function gapOn(gaps,iso){return gaps.find(({last:last2,
first})=>(!last2||last2<iso)&&(!first||iso<first))??null}function sinceOf(zone,iso){const own=data.mosaic.main.day,gap=gapOn(
data.gaps[zone]??[],iso);const lines=gap?[...gap.lines]:[];if(iso>own)lines.push(...faredLines(fared(drawing.mosaic,zone,
own,iso)));return{lines,steps:gap?stepsOf(gap):[]}}function faredLines({before:before2,kept:kept2,to,gained}){const words=data.
site.since;if(before2<LEAST_SHOWN_KM2)return[words.new];const rest=to.filter(([,km2])=>km2>=LEAST_SHOWN_KM2).map(([holder2,
km2])=>words.to.replace("{holder}",()=>data.words.holders[holder2].label).replace("{km2}",number(km2)));const sentence=!rest.
length?words.same:kept2>=LEAST_SHOWN_KM2?words.kept:words.noneLeft;const line=sentence.replace("{then}",number(before2)).
replace("{kept}",number(kept2)).replace("{to}",()=>rest.join(`${data.words.comma} `));return gained>=LEAST_SHOWN_KM2?[line,
words.gained.replace("{km2}",number(gained))]:[line]}function stepsOf({last:last2,first}){const words=data.site.since,{label}=drawing.
mosaic;const steps=last2?[{day:last2,text:words.toLast.replace("{day}",label(last2))}]:[];if(first)steps.push({day:first,
text:(last2?words.toAgain:words.toFirst).replace("{day}",label(first))});return steps}function showSteps(steps){const line=need(
document,"#cm-day-steps"),focused=line.contains(document.activeElement);line.hidden=!steps.length;line.replaceChildren(...steps.
map(({day,text:text2})=>{const button2=make("button","cm-link",text2);button2.type="button";button2.dataset.day=day;return button2}));
if(!focused)return;const heading=need(document,"#cm-panel h2");heading.tabIndex=-1;heading.focus()}function noteDay(state3,anyDay){const note=need(document,"#cm-day-note"),words=data.site;note.hidden=state3.day===data.mosaic.
main.day||anyDay;for(const verdict of all(document,"#cm-panel .cm-verdict"))verdict.hidden=state3.day!==data.mosaic.main.
day;const since=state3.zone&&!note.hidden?sinceOf(state3.zone,state3.day):{lines:[],steps:[]};showSteps(since.steps);if(note.
hidden)return;const day=drawing.mosaic.day(state3.day),label=drawing.mosaic.label(state3.day);const then2=state3.zone?zoneThen(
day,state3.zone,label):state3.place?placeThen(day,state3.place,label):state3.actor?actorThen(day,state3.actor,state3.day):
[];const texts=[...then2,...since.lines,words.otherDay.replace("{day}",label)];need(note,":scope > :first-child").replaceChildren(
...texts.map(text2=>make("p","",text2)))}var holderName=one=>data.words.holders[one.controller].label;function zoneThen({
holdings},zone,label){const words=data.site,held=holdings.filter(one=>one.zone===zone);if(!held.length)return[words.noGround.
replace("{day}",label)];return held.map(one=>words.heldBy.replace("{holder}",()=>holderName(one)).replace("{km2}",number(
one.km2)))}function placeThen({holdings},id,label){const place=data.words.places.find(one=>one.id===id);const holding=place&&
holdings.find(one=>covers(one.geometry,place.at));if(!holding)return[];const zone=data.words.zones[holding.zone].name;return[
data.site.inZone.replace("{zone}",()=>zone).replace("{holder}",()=>holderName(holding)).replace("{day}",label)]}function actorThen({
holdings},actor,iso){const km2=holdings.filter(one=>one.controller===actor).reduce((sum,one)=>sum+one.km2,0);const later=(data.
became[actor]??[]).filter(([since])=>since<=iso).map(([,text2])=>text2);return[...km2?[`${data.site.holds.replace("{km2}",
number(km2))}.`]:[],...later.slice(-1)]}var WRITTEN=/^(-?\d{1,3}\.\d{3})_(-?\d{1,2}\.\d{3})$/;function pointOf(id){const found2=WRITTEN.exec(id);return found2&&
[Number(found2[1]),Number(found2[2])]}function faceOf(id){const point=pointOf(id);return point?drawing.mosaic.faceAt(point):
-1}function nameOf2(id){const words=data.site.point,[lon,lat]=pointOf(id)??[0,0];const format=new Intl.NumberFormat(data.
words.locale,{minimumFractionDigits:3,maximumFractionDigits:3});const north=(lat<0?words.south:words.north).replace("{de\
grees}",()=>format.format(Math.abs(lat)));const east=(lon<0?words.west:words.east).replace("{degrees}",()=>format.format(
Math.abs(lon)));return words.title.replace("{at}",()=>`${north}${data.words.comma} ${east}`)}function markSpan(panel,day){
for(const span of all(panel,".cm-history [data-from]")){const{from="",until=""}=span.dataset;const now=from<=day&&(!until||
day<until);if(span.matches("td"))span.classList.toggle("is-now",now);else if(now)span.setAttribute("aria-current","true");else
span.removeAttribute("aria-current")}}var shown3=null;var overview=null;var has=(kind,id)=>kind==="at"?faceOf(id)>=0:kind==="front"?isFront(drawing.mosaic,id):
Object.hasOwn(data.panels.blocks,`${kind}:${id}`);function block(name){if(name.startsWith("at:"))return block(`ground:${faceOf(
name.slice(3))}`).replace("{point}",()=>nameOf2(name.slice(3)));return data.panels.blocks[name].map(line=>data.panels.lines[line]).
join("\n")}var panelOf=(kind,state3)=>isComposed(kind,state3)?composedFront(state3,card("front-then")):card(`${kind}:${state3[kind]}`);
var isComposed=(kind,{day,front})=>kind==="front"&&(day!==data.mosaic.main.day||!Object.hasOwn(data.panels.blocks,`front\
:${front}`));function showPanel(state3,wanted3){const panel=need(document,"#cm-panel");if(overview===null)overview=panel.
innerHTML;const kind=PREFERRED.find(one=>state3[one]);const composed=!wanted3&&isComposed(kind,state3);const name=wanted3?
"search":kind?`${kind}:${state3[kind]}${composed?` ${state3.day}`:""}`:"overview";const html=composed?"":name==="overvie\
w"?overview:block(name);const first=!wanted3&&state3.annotation&&!html.includes(`data-statement="${state3.annotation}"`)?
`annotation:${state3.annotation}`:"";if(first+name!==shown3){panel.innerHTML=(first&&block(first))+html;if(composed)panel.
append(panelOf("front",state3));if(panel.parentElement)panel.parentElement.scrollTop=0}shown3=first+name;if(wanted3)find2(
panel,wanted3);markSpan(panel,state3.day);noteDay(state3,Boolean(wanted3)||composed)}function markStatement(chosen){for(const row2 of all(
document,"tr[data-row]"))row2.classList.toggle("is-chosen",row2.dataset.row===chosen);for(const row2 of all(document,"[d\
ata-statement]")){const is=row2.dataset.statement===chosen;row2.classList.toggle("is-chosen",is);need(row2,"[data-annota\
tion]").setAttribute("aria-pressed",String(is));for(const mark of row2.querySelectorAll(".cm-shown, .is-added"))mark.remove();
if(!is||chosen===null)continue;const own=ownRow(chosen);if(own.querySelector(".cm-meta b")&&!row2.querySelector(".cm-met\
a b")){const label=document.createElement("b");label.className="cm-shown";label.textContent=` · ${data.site.shown}`;need(
row2,".cm-meta").append(label)}row2.append(...more(row2,own));addSources(row2,own)}}function ownRow(annotation){return need(
card(`annotation:${annotation}`),"[data-statement]")}function card(name){const made=document.createElement("template");made.
innerHTML=block(name);return made.content}function more(row2,own){const missing=Array.from(own.children).filter(part=>part.
matches(".cm-since, .cm-tensions, .cm-cited")&&!row2.querySelector(`.${part.className.split(" ")[0]}`));for(const part of missing)
part.classList.add("is-added");return missing}function addSources(row2,own){const sources=own.querySelector(".cm-since .\
cm-citations");if(!sources||row2.querySelector(".cm-since .cm-citations"))return;sources.classList.add("is-added");row2.
querySelector(".cm-since")?.append(sources)}function sayChosen(state3){const words=data.site,names2=PREFERRED.filter(kind=>state3[kind]).
map(kind=>{const heading=need(panelOf(kind,state3),kind==="annotation"?"[data-statement] > button":"h2");return(heading.
textContent??"").trim()});const said2=names2.length?words.chosen.replace("{name}",()=>names2.join("; ")):words.nothingChosen;
const line=need(document,"#cm-said");if(line.textContent!==said2)line.textContent=said2}var names=null;function find2(panel,wanted3){
names??=new Names(data.keys);const found2=names.search(wanted3);const order=new Map([...found2.names.map(({name})=>name),
...found2.statements].map((name,at3)=>[name,at3]));for(const list of all(panel,".cm-results")){const rows2=all(list,":sc\
ope > *").map(row2=>{const{dataset}=need(row2,"button"),kind=kindOf(dataset);return{row:row2,at:kind&&order.get(`${kind}\
:${dataset[kind]}`)}});const matching=rows2.filter(({at:at3})=>at3!==void 0).sort((one,other)=>(one.at??0)-(other.at??0));
for(const{row:row2,at:at3}of rows2)row2.hidden=at3===void 0;list.prepend(...matching.map(({row:row2})=>row2));list.hidden=
!matching.length;const heading=list.previousElementSibling;if(heading)heading.hidden=!matching.length}const title=need(panel,
"h2");title.textContent=publishedText(title).replace("{text}",()=>wanted3);const said2=!order.size?data.site.nothingFound:
found2.onlyNear?data.site.onlyNear:"";sayUnder(title,said2.replace("{text}",()=>wanted3))}var ASIDE=["speaker","modality","tension","outcome","compare"];var WAIT_MS=250;var late;var offered=()=>(document.documentElement.
dataset.languages??"").split(" ");var NOTHING3={zone:null,annotation:null,place:null,front:null,at:null,actor:null,speaker:null,
modality:null,tension:null,outcome:null,compare:null,relation:null};function days(){const{days:days2,last:last2}=data.mosaic;
return[days2[0],last2]}function isDay(value){const[first,last2]=days();return isIso(value)&&first<=value&&value<=last2}var refusal=(kind,value)=>data.
site.notices[kind].replace("{value}",()=>value.slice(0,80));function read(){const asked2=new URLSearchParams(location.search);
const notices=[];const state3={...NOTHING3,page:location.hash.slice(1),day:data.mosaic.main.day};const refuse=(kind,value)=>notices.
push(refusal(kind,value));for(const kind of CHOSEN){const value=asked2.get(kind);state3[kind]=value!==null&&has(kind,value)?
value:null;if(value!==null&&state3[kind]===null)refuse(kind,value)}for(const name of ASIDE)state3[name]=asked2.get(name);
state3.relation=asked2.get("relation");if(state3.relation!==null&&!has("relation",state3.relation))state3.relation=null;
if(state3.compare!==null&&!isDay(state3.compare))state3.compare=null;const lang=asked2.get("lang");if(lang!==null&&!offered().
includes(lang))refuse("lang",lang);const date=asked2.get("date");if(date!==null){if(isDay(date))state3.day=date;else refuse(
"date",date)}if(!document.querySelector(`[data-page-link="${CSS.escape(state3.page)}"]`))state3.page="map";return{state:state3,
notices}}function firstDay(){const day=new URLSearchParams(location.search).get("date");return day&&isDay(day)?day:data.
mosaic.main.day}function href(state3){const asked2=new URLSearchParams,now=new URLSearchParams(location.search);for(const name of[
...CHOSEN,...ASIDE,"relation"]){const value=state3[name];if(value)asked2.set(name,value)}if(state3.day!==data.mosaic.main.
day)asked2.set("date",state3.day);for(const kept2 of["lang","embed","host",VIEW]){const value=now.get(kept2);if(value!==
null)asked2.set(kept2,value)}return location.pathname+queryOf(asked2)+(state3.page==="map"?"":`#${state3.page}`)}function searchIn(lang){
const asked2=new URLSearchParams(location.search);asked2.set("lang",lang);return`?${asked2}`}function write(state3,passing){
clearTimeout(late);if(passing)late=setTimeout(()=>history.replaceState(null,"",href(state3)),WAIT_MS);else if(href(state3)!==
location.pathname+location.search+location.hash)history.pushState(null,"",href(state3))}function speak(){const{lang}=document.
documentElement;const opens=!document.querySelector('[data-language][href="index.html"]');const wished=opens&&navigator.
languages.map(tag=>tag.split("-")[0]).find(code=>offered().includes(code));const wanted3=new URLSearchParams(location.search).
get("lang")||wished||lang;const link=document.querySelector(`[data-language="${CSS.escape(wanted3)}"]`);if(link)location.
replace(link.getAttribute("href")+location.search+location.hash);return Boolean(link)}var SIGNS="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";var VALUES=new Map(Array.
from(SIGNS,(sign,value)=>[sign,value]));function bytesOf(text2){const missing=(5-text2.length%5)%5,full=text2+"~".repeat(
missing);const view=new DataView(new ArrayBuffer(full.length/5*4));for(let group=0;group<full.length/5;group++){let value=0;
for(let i=0;i<5;i++)value=value*85+(VALUES.get(full[group*5+i])??0);view.setUint32(group*4,value)}return new Uint8Array(
view.buffer,0,view.byteLength-missing)}function originOf(text2){if(!text2||text2.includes("*")||!URL.canParse(text2))return"";const{origin,protocol}=new URL(text2);
return(protocol==="https:"||protocol==="http:")&&(text2===origin||text2===`${origin}/`)?origin:""}var asked=new URLSearchParams(
globalThis.location?.search??"");var host2=asked.get("embed")==="1"?originOf(asked.get("host")):"";var said="";function tellHost(state3){
if(!host2||window.parent===window)return;const chosen=Object.fromEntries(PREFERRED.filter(kind=>state3[kind]).map(kind=>[
kind,state3[kind]]));const message={type:"controlmap",height:Math.ceil(document.body.getBoundingClientRect().height),day:state3.
day,chosen};const text2=JSON.stringify(message);if(text2===said)return;said=text2;window.parent.postMessage(message,host2)}
function watchHeight(current){if(host2)new ResizeObserver(()=>tellHost(current())).observe(document.body)}function read2(id){const[annotation,day=data.mosaic.main.day,compare=null]=id.split(":");return{annotation,day,compare}}
function groundStep(id){const step2=read2(id);if(step2.compare)flyToNext();return step2}function isShown({annotation,day,
compare},id){const step2=read2(id);return step2.annotation===annotation&&step2.day===day&&step2.compare===compare}function markGround(state3){
for(const button2 of all(document,".cm-then"))button2.setAttribute("aria-pressed",String(isShown(state3,button2.dataset.
then??"")))}function compared({compare,day,annotation,zone}){const note=compare&&annotation?drawing.mosaic.day(compare).
statements[annotation]:null;const ground=[...note?.zones??[],...zone?[zone]:[]];return{change:compare?`${compare}..${day}`:
null,before:compare,ground:compare?ground:[]}}var sections=()=>all(document,"[data-filtered]");var FILTERS=["zone","actor","speaker","modality","tension","outcome"];function filtersOf(section){
return all(section,"[data-filter]")}function nameOf3(select){return select.dataset.filter}function optionOf(select,value){
return Array.from(select.options).find(option=>value&&option.value===value)}function unknownFilters(state3){const open2=document.
querySelector(`[data-filtered="${state3.page}"]`);const names2=open2?filtersOf(open2).filter(select=>!optionOf(select,state3[nameOf3(
select)])).map(nameOf3):[];return names2.filter(name=>name!=="zone"&&state3[name])}function showLists(state3){for(const section of sections()){
const wanted3={};for(const select of filtersOf(section)){const option=optionOf(select,state3[nameOf3(select)]);select.value=
option?option.value:"";if(option)wanted3[nameOf3(select)]=option.value}showFitting(section,wanted3)}}function fits(note,wanted3){
return FILTERS.every(name=>wanted3[name]===void 0||note[name].includes(wanted3[name]))}function showFitting(section,wanted3){
let fitting=0;for(const row2 of all(section,"[data-statement]")){row2.hidden=!fits(data.statements[row2.dataset.statement??
""],wanted3);if(!row2.hidden)fitting+=1}for(const list of all(section,".cm-statements")){list.hidden=all(list,":scope > \
*").every(row2=>row2.hidden);const heading=list.previousElementSibling;if(heading?.matches("h3, h4"))heading.hidden=list.
hidden}const count=section.querySelector("[role=status]");if(count)count.textContent=fitting?data.site.counts[section.dataset.
filtered==="outcomes"?"outcomes":"article"][fitting]:data.site.noStatement}var walked=()=>all(document,'[data-page="arti\
cle"] [data-filtered="article"] [data-statement]:not([hidden])');function bringRow(state3){const name=state3.annotation&&
CSS.escape(state3.annotation);const row2=!name?null:document.querySelector(`section:not([hidden]) [data-statement="${name}\
"], section:not([hidden]) tr[data-row="${name}"]`);if(row2?.clientHeight)bringIfHidden(row2)}var key=point=>`${point[0]},${point[1]}`;function twiceArea(ring){let sum=0;for(let i=0;i+1<ring.length;i++)sum+=ring[i][0]*
ring[i+1][1]-ring[i+1][0]*ring[i][1];return sum}function closed(paths){const from=new Map;for(const path of paths){const start2=key(
path[0]);const known3=from.get(start2);if(known3)known3.push(path);else from.set(start2,[path])}const rings=[];for(const[
start2,paths2]of from)for(let path=paths2.pop();path;path=paths2.pop()){const ring=path.slice();while(key(ring[ring.length-
1])!==start2){const next=from.get(key(ring[ring.length-1]))?.pop();if(!next)throw new Error(`No path goes on from ${key(
ring[ring.length-1])}`);ring.push(...next.slice(1))}if(ring.length>3)rings.push(ring)}return rings}function polygons(rings){
const shells=rings.map(ring=>({ring,area:twiceArea(ring)})).filter(one=>one.area!==0);const found2=shells.filter(one=>one.
area>0).sort((one,other)=>one.area-other.area).map(({ring})=>[ring]);for(const{ring}of shells.filter(one=>one.area<0)){const x=(ring[0][0]+
ring[1][0])/2,y=(ring[0][1]+ring[1][1])/2;(found2.find(([shell])=>holds(shell,x,y))||found2[found2.length-1]).push(ring)}
return found2}function joined2(lines){const at3=new Map;const meet=point=>{const met=at3.get(key(point))??new Set;at3.set(
key(point),met);return met};for(const line of lines){meet(line[0]).add(line);meet(line[line.length-1]).add(line)}const left=new Set(
lines);const onward=line=>{for(let long=line;;){const end=long[long.length-1];const next=meet(end).size===2?Array.from(meet(
end)).find(one=>left.has(one)):void 0;if(!next)return long;left.delete(next);long=long.concat((key(next[0])===key(end)?next:
next.slice().reverse()).slice(1))}};const found2=[];for(const line of lines)if(left.delete(line))found2.push(onward(onward(
line).slice().reverse()));return found2}var DAYS_KEPT=24;var NO_HOLD=-1;var Mosaic=class{constructor(data2,words){this.data=data2;this.language=words.language;this.
arcs=data2.arcs.map(decoded);this.label=dayWriter(words.locale);this.known=new Map;this.sides=data2.arcs.map(()=>[]);data2.
faces.forEach((rings,face)=>{for(const arc of rings.flat())this.sides[arc<0?~arc:arc].push(face)})}change(iso){return Math.
max(0,this.data.days.filter(day=>day<=iso).length-1)}owners(iso){const[first,...steps]=this.data.owners.slice(0,this.change(
iso)+1);const owners=[];for(let i=0;i<first.length;i+=2)for(let n=0;n<first[i+1];n++)owners.push(first[i]);for(const step2 of steps)
for(let i=0;i<step2.length;i+=2)owners[step2[i]]=step2[i+1];return owners}holdingOf(owner){return owner===NO_HOLD?this.data.
base:this.data.holds[owner][0]}controllerOf(owner){return this.data.holdings[this.holdingOf(owner)][1]}path(arc){return arc<
0?this.arcs[~arc].slice().reverse():this.arcs[arc]}merged(faces){const walked2=new Set;for(const face of faces)for(const arc of this.
data.faces[face].flat())if(!walked2.delete(~arc))walked2.add(arc);const shapes2=polygons(closed(Array.from(walked2,arc=>this.
path(arc))));return{type:"MultiPolygon",coordinates:shapes2.map(rings=>rings.map(ring=>this.degrees(ring)))}}degrees(points){
return points.map(([x,y])=>[x/this.data.scale,y/this.data.scale])}km2(faces){return faces.reduce((sum,face)=>sum+this.data.
km2[face],0)}day(iso){const known3=this.known.get(iso);if(known3)return known3;const[oldest]=this.known.keys();if(this.known.
size>=DAYS_KEPT)this.known.delete(oldest);const composed=this.compose(iso);this.known.set(iso,composed);return composed}compose(iso){
const{data:data2}=this;const owners=this.owners(iso);const main=iso===data2.main.day;const spots=this.upTo(data2.spots,iso),
lit=this.upTo(data2.lit,iso);const faces=data2.holdings.map(()=>[]);for(const[face,owner]of owners.entries())faces[this.
holdingOf(owner)].push(face);const holdings=data2.holdings.map(([zone,controller],index)=>({zone,controller,index})).filter(
({index})=>faces[index].length);return{day:iso,main,labels:{[this.language]:this.label(iso)},holdings:holdings.map(({zone,
controller,index})=>{const km2=this.km2(faces[index]);const shared=this.km2(faces[index].filter(face=>owners[face]!==NO_HOLD&&
data2.holds[owners[face]][3]===1));return{zone,controller,km2,bounds:main&&data2.main.bounds[index]||null,shared:shared>
km2-shared,label_spots:spots[index],geometry:this.merged(faces[index])}}),fronts:this.fronts(owners,data2.differs[iso]??
{}),statements:Object.fromEntries(Object.entries(lit).map(([note,zones])=>[note,{zones,places:data2.places[note]||[]}]))}}faceAt([
lon,lat]){const x=lon*this.data.scale,y=lat*this.data.scale;return this.data.faces.findIndex(rings=>{const[shell,...holes]=rings.
map(ring=>ring.flatMap(arc=>this.path(arc)));return holds(shell,x,y)&&!holes.some(hole=>holds(hole,x,y))})}upTo(states,iso){
return Object.assign({},...states.slice(0,this.change(iso)+1))}sectionAt(owners,arc){const[one,other]=this.sides[arc];if(other===
void 0||this.controllerOf(owners[one])===this.controllerOf(owners[other]))return null;const hold=Math.max(owners[one],owners[other]);
const zones=[one,other].map(face=>this.data.holdings[this.holdingOf(owners[face])][0]).sort();return{id:[...zones,this.data.
hold_ids[hold]].join("."),hold}}fronts(owners,differs){const stretches2=new Map;for(const arc of this.arcs.keys()){const section=this.
sectionAt(owners,arc);if(!section)continue;const[,basis,margin]=this.data.holds[section.hold];const stretch=stretches2.get(
section.id)??{basis:this.data.bases[basis],margin_km:margin,lines:[]};stretches2.set(section.id,stretch);if(this.arcs[arc].
length>1)stretch.lines.push(this.arcs[arc])}const sorted=Array.from(stretches2).sort(([one],[other])=>one<other?-1:1);return sorted.
map(([id,{basis,margin_km,lines}])=>({id,basis,margin_km,differs:differs[id]??[],geometry:{type:"MultiLineString",coordinates:joined2(
lines).map(line=>this.degrees(line))}}))}handovers(before2,after){const one=this.owners(before2),other=this.owners(after);
const moved=new Map;one.forEach((owner,face)=>{const from=this.controllerOf(owner),to=this.controllerOf(other[face]);if(from===
to)return;const handover=moved.get(`${from}|${to}`)??{from,to,faces:[]};moved.set(`${from}|${to}`,handover);handover.faces.
push(face)});const found2=Array.from(moved.values(),({from,to,faces})=>({from,to,km2:this.km2(faces),geometry:this.merged(
faces)}));return{handovers:found2.sort((one2,other2)=>other2.km2-one2.km2)}}};function decoded(steps){const points=[[steps[0],
steps[1]]];for(let i=2;i<steps.length;i+=2){const[x,y]=points[points.length-1];points.push([x+steps[i],y+steps[i+1]])}return points}var published=new WeakMap;function showPage(state3){document.body.dataset.page=state3.page;const empty=document.querySelector(
`[data-block="page:${state3.page}"]:empty`);if(empty)empty.innerHTML=block(`page:${state3.page}`);for(const section of all(
document,"[data-pages]"))section.hidden=!(section.dataset.pages??"").split(" ").includes(state3.page);for(const link of all(
document,"[data-page-link]")){if(link.dataset.pageLink===state3.page)link.setAttribute("aria-current","page");else link.
removeAttribute("aria-current")}}function showActors(state3){const slot=document.querySelector("[data-slot]");if(!slot)return;
for(const cell of all(document,"[data-relation]"))cell.setAttribute("aria-pressed",String(cell.dataset.relation===state3.
relation));const names2=["relation","actor"].filter(kind=>state3[kind]).map(kind=>`${kind}:${state3[kind]}`);if(slot.dataset.
slot!==names2.join(" "))slot.innerHTML=names2.map(block).join("");slot.dataset.slot=names2.join(" ")}function nearest(days2,day){
const before2=days2.filter(one=>one<=day).length;const start2=Math.max(0,Math.min(before2-Math.floor(EVENTS_SHOWN/2)-1,days2.
length-EVENTS_SHOWN));return[start2,start2+EVENTS_SHOWN]}function showEvents(day){const rows2=all(document,"#cm-events .\
cm-event");const days2=rows2.map(row2=>need(row2,"[data-day]").dataset.day??"");const[start2,end]=nearest(days2,day);rows2.
forEach((row2,index)=>{row2.hidden=index<start2||index>=end;row2.classList.toggle("is-chosen",days2[index]===day)})}function showTable(day){
const composed=drawing.mosaic.day(day),total=composed.holdings.reduce((sum,one)=>sum+one.km2,0);const percent=new Intl.NumberFormat(
data.words.locale,{style:"percent",minimumFractionDigits:1,maximumFractionDigits:1});need(document,"[data-table-day]").textContent=
drawing.mosaic.label(day);need(document,".cm-table-side .cm-panel").classList.toggle("is-other-day",!composed.main);for(const row2 of all(
document,"[data-row-zone]")){const held=composed.holdings.find(one=>one.zone===row2.dataset.rowZone&&one.controller===row2.
dataset.rowHolder);row2.hidden=!held;const cells=["km2","share","basis"].map(name=>need(row2,`[data-${name}]`));const asPublished=published.
get(row2)??cells.map(cell=>cell.innerHTML);published.set(row2,asPublished);if(!held)continue;if(composed.main)cells.forEach(
(cell,index)=>{cell.innerHTML=asPublished[index]});else cells.forEach((cell,index)=>{cell.textContent=[number(held.km2),
percent.format(held.km2/total),""][index]})}}function showChange(state3){const block2=need(document,"#cm-change"),words=data.
site;const compared2=need(document,"#cm-compare");compared2.value=state3.compare||"";block2.hidden=!state3.compare;if(!state3.
compare)return;const{handovers}=drawing.mosaic.handovers(state3.compare,state3.day);const title=need(block2,"h3");title.
textContent=publishedText(title).replace("{a}",drawing.mosaic.label(state3.compare)).replace("{b}",drawing.mosaic.label(
state3.day));const body=need(block2,"tbody"),found2=[];for(const row2 of all(body,":scope > *")){const moved=handovers.find(
one=>one.from===row2.dataset.from&&one.to===row2.dataset.to&&one.km2>=LEAST_HANDOVER_KM2);row2.hidden=!moved;if(!moved)continue;
need(row2,":scope > :last-child").textContent=number(moved.km2,1);found2.push({row:row2,km2:moved.km2})}body.append(...found2.
sort((one,other)=>other.km2-one.km2).map(({row:row2})=>row2));need(block2,"table").hidden=!found2.length;sayUnder(title,
found2.length?"":words.nothingChanged)}var CLEAR={zone:null,annotation:null,place:null,front:null,at:null,actor:null};var state2=null;var wanted2="";var timeline=null;
standAlone();document.documentElement.classList.toggle("is-embedded",new URLSearchParams(location.search).get("embed")===
"1");document.documentElement.classList.toggle("cm-dark",window.matchMedia("(prefers-color-scheme: dark)").matches);var take=(name,content)=>{
Object.assign(data,{[name]:content})};var takePacked=text2=>{drawing.unpacked=Promise.all([drawing.unpacked,unpack(text2).
then(parts2=>Object.assign(data,parts2))])};function unpack(text2){return new Response(new Blob([bytesOf(text2)]).stream().
pipeThrough(new DecompressionStream("gzip"))).json()}function parts(){drawing.mosaic=new Mosaic(data.mosaic,data.words);
return{base:drawing.unpacked.then(()=>data.base),words:data.words,day:drawing.mosaic.day(firstDay()),find:name=>found(name)}}
function found(name){if(name.startsWith("points-"))return{points:pointsOf(name.slice(7))};const[day,other]=name.split(".\
.");return other?drawing.mosaic.handovers(day,other):drawing.mosaic.day(day)}function pointsOf(day){const{settlements,holders,
days:days2}=data.points;const points=[];for(let i=0;i<days2[day].length;i+=3){const[name,lon,lat]=settlements[days2[day][i]],
[controller,painted2]=[1,2].map(at3=>holders[days2[day][i+at3]]);points.push({name,at:[lon,lat],controller,painted:painted2??
null,agrees:painted2===controller})}return points}function tellMap(){const lit=state2.annotation&&drawing.mosaic.day(state2.
day).statements[state2.annotation]||NOTHING;const points=Object.hasOwn(data.points.days,state2.day)?`points-${state2.day}`:
null;const look=state2.place?lookOfPlace(state2.place):NOTHING;const[places,zones]=[lit.places.concat(look.places),lit.zones.
concat(look.zones)];const{zone,front,day}=state2;const at3=state2.at?pointOf(state2.at):null;apply({zone,front,at:at3,zones,
places,day,points,...compared(state2),stamp:stamp()})}function show(){showPage(state2);showPanel(state2,wanted2);showLists(
state2);showEvents(state2.day);showTable(state2.day);showChange(state2);showActors(state2);markStatement(state2.annotation);
markGround(state2);sayChosen(state2);for(const row2 of all(document,"[data-row-zone]"))row2.classList.toggle("is-chosen",
row2.dataset.rowZone===state2.zone);field2("#cm-pick").value=state2.zone||"";if(timeline)timeline.follow(state2.day);pageTurned();
tellMap();tellHost(state2)}function addresses(){const embedded=new URL(location.href);embedded.searchParams.set("embed",
"1");return{address:location.href,embedded:embedded.href}}function field2(selector){return need(document,selector)}function notice(lines){
const line=need(document,"#cm-notice");line.textContent=lines.join(" ");line.hidden=!lines.length}function choose2(next,passing){
state2=Object.assign({},state2,next);if(!passing){wanted2="";field2("#cm-search").value=""}notice([]);write(state2,passing);
show();if(next.annotation||next.page)bringRow(state2)}function act(kind,id){if(kind==="home")choose2(CLEAR);else if(kind===
"day")choose2({day:id});else if(kind==="relation")choose2({relation:state2.relation===id?null:id});else if(kind==="step")
choose2({annotation:id});else if(kind==="next")choose2(groundStep(id));else if(kind==="then"){choose2(isShown(state2,id)?
{day:data.mosaic.main.day,compare:null}:groundStep(id));bringMap(document.querySelector(".cm-map-side"))}else if(kind===
"annotation")choose2({annotation:state2.annotation===id?null:id});else if(has(kind,id))choose2(Object.assign({},CLEAR,{[kind]:id}))}
function listen(){window.addEventListener("controlmap",({detail})=>{if(detail.type==="empty")notice([data.site.empty]);else if(detail.
type==="drawn")timeline?.answered(detail.day);else if(detail.type==="ready")tellMap();else act(detail.type,detail.id??"")});
window.addEventListener("popstate",open);watchHovered(document,hover);document.addEventListener("click",event=>{const link=around(
event,"[data-page-link], [data-start]"),button2=around(event,".cm-panel button, .cm-about button, #cm-day-steps button");
if(link&&!event.ctrlKey&&!event.metaKey&&!event.shiftKey){event.preventDefault();choose2({page:link.dataset.pageLink??link.
dataset.start??"map",compare:link.dataset.compare??null})}const language=around(event,"[data-language]");if(language)Object.
assign(language,{search:searchIn(language.dataset.language??""),hash:location.hash});const kind=button2?kindOf(button2.dataset):
void 0;if(button2&&kind)act(kind,button2.dataset[kind]??"")});const pick=field2("#cm-pick"),search=field2("#cm-search"),
compare=field2("#cm-compare");pick.addEventListener("change",()=>choose2(Object.assign({},CLEAR,{zone:pick.value||null})));
search.addEventListener("input",()=>{wanted2=search.value.trim();show()});compare.addEventListener("change",()=>choose2(
{compare:compare.value||null}));document.addEventListener("change",event=>{const select=around(event,"[data-filter]");if(select?.
dataset.filter)choose2({[select.dataset.filter]:select.value||null})});watchScheme()}function open(){const asked2=read();
state2=asked2.state;show();const unknown=unknownFilters(state2);notice([...asked2.notices,...unknown.map(name=>refusal("\
filter",state2[name]??""))]);bringRow(state2)}function mount(){const day=iso=>choose2({day:iso},true);timeline=mountTimeline(
need(document,"#cm-timeline"),Object.assign({day:firstDay()},data.timeline),day);const go3=(id,next)=>{if(next===null)act(
"step",id);else act("next",next);if(!next?.includes(":"))fly(id)};mountWalk(need(document,"#cm-walk"),data.walk,walked,go3);
mountShare(need(document,"#cm-share"),data.share,addresses);watchHeight(()=>state2)}document.addEventListener("DOMConten\
tLoaded",async()=>{if(speak())return;await drawing.unpacked;mount();listen();open()});window.ControlMapSite={get mosaic(){return drawing.mosaic},parts,take,takePacked};})();
