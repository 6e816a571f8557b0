"use strict";(()=>{var SVG="http://www.w3.org/2000/svg";function make(tag,className,text2){const element=document.createElement(tag);if(className)
element.className=className;if(text2!==void 0)element.textContent=text2;return element}function makeSvg(tag,attributes={}){
const element=document.createElementNS(SVG,tag);for(const[name,value]of Object.entries(attributes))element.setAttribute(
name,String(value));return element}function need(root,selector){const found2=root.querySelector(selector);if(!found2)throw new Error(
`The page has no ${selector}`);return found2}function all(root,selector){return Array.from(root.querySelectorAll(selector),
found2=>found2)}function around(event,selector){const{target}=event;return target&&"closest"in target?target.closest(selector):
null}var NOTHING={zone:null,front:null,at:null,zones:[],places:[]};var NARROW_PX=640;var MOST_EXTRA_PX=168;var EXTRA_STEP_PX=28;var SILENT_AFTER_MS=8e3;var UNMOVED={zoom:0,moved:0};function buildFrame(mapElement,words){
const frame=make("div","cm-frame");frame.dir=words.direction;frame.lang=words.language;mapElement.before(frame);const head=make(
"div","cm-head");const title=make("div","cm-title",words.title);title.id="cm-title";frame.setAttribute("role","region");
frame.setAttribute("aria-labelledby",title.id);for(const viewport of document.querySelectorAll('meta[name="viewport"]'))
viewport.setAttribute("content","width=device-width, initial-scale=1");const subtitle=make("div","cm-subtitle");head.append(
title,subtitle);const stage=make("div","cm-stage");stage.append(mapElement);const side=make("div","cm-side");const foot=make(
"div","cm-foot");const source=make("div","cm-source",words.source);foot.append(source);frame.append(head,stage,side,foot);
return{frame,head,stage,side,foot,title,subtitle,source}}function rooms(narrow,beside,sides,height,zoomOf){if(narrow)return[
{from:[4,Math.round(height*.06)],to:[6,Math.round(height*(beside?.06:.14))],...UNMOVED}];const found2=[];for(const[west,
east]of sides)for(let side=0;side<=MOST_EXTRA_PX;side+=EXTRA_STEP_PX)for(let below=0;below<=MOST_EXTRA_PX;below+=EXTRA_STEP_PX){
const from=[west===null?6+side:west,8];const to=[east===null?6+side:east,10+below];const zoom=zoomOf(L.point(from).add(to));
if(Number.isFinite(zoom))found2.push({from,to,zoom,moved:side+below})}if(!found2.length)return[{from:[0,0],to:[0,0],...UNMOVED}];
return found2.sort((one,other)=>other.zoom-one.zoom||one.moved-other.moved)}function cleared(parts2,legend,insets){const besideInsets=insets.
offsetWidth+14;return parts2.frame.dir==="rtl"?[[null,besideInsets],[legend.offsetWidth+14,null]]:[[besideInsets,null]]}
function layOutFrame(parts2,map,bounds2,legend,insets,onCountry){const narrow=parts2.frame.clientWidth<NARROW_PX;const beside=narrow&&
isBeside();parts2.frame.classList.toggle("is-narrow",narrow);parts2.frame.classList.toggle("is-beside",beside);const home=narrow?
parts2.side:parts2.stage;if(legend.parentNode!==home)home.append(insets,legend);map.invalidateSize({animate:false});const shown3=L.
latLngBounds([[bounds2[1],bounds2[0]],[bounds2[3],bounds2[2]]]);const furniture=narrow?[]:[legend,...all(insets,":scope \
> *")];for(const room of rooms(narrow,beside,cleared(parts2,legend,insets),parts2.stage.clientHeight,both=>map.getBoundsZoom(
shown3,false,both))){map.fitBounds(shown3,{animate:false,paddingTopLeft:room.from,paddingBottomRight:room.to});if(!furniture.
some(element=>onCountry(element.getBoundingClientRect())))break}return narrow}function addScale(map,foot,words){const Spoken=L.
Control.Scale.extend({_updateMetric(metres){const km2=this._getRoundNum(metres)/1e3;const number2=new Intl.NumberFormat(
words.locale).format(km2);this._updateScale(this._mScale,words.distance.replace("{km}",number2),km2*1e3/metres)}});const scale=new Spoken(
{imperial:false,maxWidth:110}).addTo(map).getContainer();if(scale)foot.prepend(scale)}function turnZoom(map,words){if(words.
direction==="rtl")map.zoomControl.setPosition("topright");const buttons=all(map.zoomControl.getContainer(),"a");buttons.
forEach((button2,index)=>{button2.title=index===0?words.zoomIn:words.zoomOut;button2.setAttribute("aria-label",button2.title)})}
function addBaseChoice(map,parts2,words){if(words.base.choices.length<2)return;const label=make("label","cm-base",`${words.
base.label} `);const select=make("select");for(const choice of words.base.choices)select.append(new Option(choice.name,choice.
id));label.append(select);const note=make("span","cm-credit");parts2.foot.append(label,note);let tiles=null;let waiting;
select.addEventListener("change",()=>{const choice=words.base.choices.find(c=>c.id===select.value);if(tiles)tiles.remove();
tiles=null;clearTimeout(waiting);note.textContent=choice?.credit??"";parts2.frame.classList.remove("has-raster");if(!choice?.
url)return;const silent=()=>{note.textContent=words.base.silent};tiles=L.tileLayer(choice.url,{maxZoom:18,pane:"cm-raste\
r"}).addTo(map);tiles.once("tileerror",silent);waiting=setTimeout(silent,SILENT_AFTER_MS);tiles.once("tileload",()=>{clearTimeout(
waiting);note.textContent=choice.credit;parts2.frame.classList.add("has-raster")})})}function nameDay(parts2,words,day){
parts2.title.textContent=day.main?words.title:words.titleOther;parts2.subtitle.textContent=words.subtitle.replace("{day}",
day.labels[words.language]||day.day);parts2.source.textContent=day.main?words.source:words.sourceOther}var ARABIC_SPELLINGS={"أ":"ا","إ":"ا","آ":"ا","ٱ":"ا","ى":"ي","ؤ":"و","ئ":"ي","ة":"ه"};var CHOSEN_KINDS=[
"zone","annotation","place","front","at","actor"];var EVENTS_SHOWN=9;var HATCHES={"none":{"lines":"","dots":""},"diagona\
l":{"lines":"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2","dots":""},"counter-diagonal":{"lines":"M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",
"dots":""},"cross":{"lines":"M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2","dots":""},"dots":{"line\
s":"","dots":"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}};var LEAST_HANDOVER_KM2=.05;var NOT_FOUND=4;var OVERLOOKED="\
ـ'’ʿʾ-";var PLACE_RANKS=["capital","seat","town","base","crossing","village"];var SHARED_LOOK={"fill":"#c9c6bd","ink":"#4a4a4a"};
var SILENT_LOOK={"fill":"#8d8d86","ink":"#6d6d66"};var TOO_SMALL_PX=24;var Canvas=class{constructor(map,prefix,base,words){this.map=map;this.prefix=prefix;this.words=words;this.items=[];this.
layers=[];this.compared=[];this.fronts=[];this.rings=[];this.focusable=false;this.renderers=makePanes(map);this.ground=drawGround(
map,this.renderers,base);map.on("click",()=>tell({type:"empty"}));this.bands=[];map.on("zoomend",()=>widenBands(map,this.
bands))}drawBasemap(base){drawBasemap(this.map,this.renderers,base,this.ground)}show(day,choose3,chooseFront2,focusable){
this.focusable=focusable;for(const layer of this.layers)layer.remove();const drawn2=drawZones(this.map,this.renderers["c\
m-zones"],day,this.words,this.prefix);this.items=drawn2.items;const{fronts,bands}=drawFronts(this.map,this.renderers,day);
this.layers=[...drawn2.layers,...fronts.flatMap(({line,hit})=>[line,hit]),...bands.map(band=>band.layer)];this.fronts=fronts;
this.bands=bands;widenBands(this.map,this.bands);for(const item of this.items)this.dress(item,choose3,focusable);dressFronts(
fronts,chooseFront2,this.words,focusable)}compare(change){for(const layer of this.compared)layer.remove();this.compared=
change?drawChange(this.map,this.renderers["cm-fronts"],change,this.words,this.prefix):[]}dress(item,choose3,focusable){const element=elementOf(
item.path);const zone=item.holding.zone;item.aria=[item.zone.name,item.holder.heldBy,item.area].join(`${this.words.comma}\
 `);element.setAttribute("tabindex",focusable?"0":"-1");element.setAttribute("role","button");element.setAttribute("aria\
-label",item.aria);element.setAttribute("aria-pressed","false");element.dataset.zone=zone;element.addEventListener("keyd\
own",event=>{if(event.key==="Enter"||event.key===" "){event.preventDefault();choose3(zone)}});item.path.on("click",event=>{
L.DomEvent.stopPropagation(event);item.path.closeTooltip();choose3(zone,event.latlng)});const tip=make("div","cm-tip");tip.
append(make("b","",item.zone.name),make("span","",item.holder.heldBy),make("span","",item.area));item.path.bindTooltip(tip,
{sticky:true,className:"cm-tooltip"})}mark(state3,filtered2){for(const item of this.items){const element=elementOf(item.
path);const chosen=item.holding.zone===state3.zone;element.classList.toggle("is-selected",chosen);element.classList.toggle(
"is-lit",state3.zones.includes(item.holding.zone));element.classList.toggle("is-filtered",filtered2.size>0&&!filtered2.has(
item.holding.controller));if(element.getAttribute("aria-pressed")!==String(chosen))element.setAttribute("aria-pressed",String(
chosen));if(chosen&&document.activeElement!==element)item.path.bringToFront()}markFronts(this.fronts,state3.front,this.focusable);
for(const ring of this.rings)ring.remove();this.rings=ringDiffering(this.map,this.renderers["cm-points"],this.fronts,state3.
front)}covers(candidate,origin){const ground=elementOf(this.ground);const spot=pointOn(this.ground);const across=Math.max(
2,Math.ceil((candidate.right-candidate.left)/40));const down=Math.max(1,Math.ceil((candidate.bottom-candidate.top)/40));
for(let i=0;i<=across;i++)for(let k=0;k<=down;k++){spot.x=candidate.left+(candidate.right-candidate.left)*i/across+origin.
x;spot.y=candidate.top+(candidate.bottom-candidate.top)*k/down+origin.y;if(ground.isPointInFill(spot))return true}return false}};
function pointOn(path){const drawing2=elementOf(path).ownerSVGElement;return drawing2.createSVGPoint()}function areaText(holding,words){
const number2=new Intl.NumberFormat(words.locale,{maximumFractionDigits:0});const text2=holding.bounds?words.areaRange:words.
area;const[low,high]=holding.bounds||[0,0];return text2.replace("{km2}",number2.format(holding.km2)).replace("{low}",number2.
format(low)).replace("{high}",number2.format(high))}var PANES={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-\
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
map)}function drawZones(map,renderer,day,words,prefix){const items=[];const layers=[];for(const holding of day.holdings){
const holder2=words.holders[holding.controller];const zone=words.zones[holding.zone];const className=`cm-zone zone-${holding.
zone} holder-${holding.controller}${zone.silent?" is-silent":""}`;const layer=shape(map,holding.geometry,className,"cm-z\
ones",renderer,true);layers.push(layer);layer.eachLayer(path=>{items.push({path,holding,holder:holder2,zone,area:areaText(
holding,words),aria:""})})}addPatterns(renderer._container,words.holders,prefix);for(const{path,holding,holder:holder2}of items){
const element=elementOf(path);element.style.setProperty("--holder",holder2.fill);element.style.setProperty("--holder-dar\
k",holder2.dark);element.style.setProperty("--holder-light",holder2.light);const fill2=holding.shared?"shared":holder2.pattern!==
"none"?holding.controller:null;if(!fill2)continue;const hatch=shape(map,holding.geometry,"cm-hatch","cm-zones",renderer,
false);hatch.eachLayer(p=>{elementOf(p).style.fill=`url(#${prefix}${fill2})`});layers.push(hatch)}return{items,layers}}function drawFronts(map,renderers,day){
const draw2=(geometry,className,pane,interactive=false)=>shape(map,geometry,className,pane,renderers[pane],interactive);
const bands=day.fronts.map(front=>({layer:draw2(front.geometry,"cm-band","cm-bands"),marginKm:front.margin_km}));const fronts=day.
fronts.map(front=>({front,line:draw2(front.geometry,`cm-front basis-${front.basis}`,"cm-fronts"),hit:draw2(front.geometry,
"cm-front-hit","cm-hits",true)}));return{fronts,bands}}function widenBands(map,bands){const middle=map.getCenter();const east=L.
latLng(middle.lat,middle.lng+.1);const pxPerKm=map.latLngToLayerPoint(middle).distanceTo(map.latLngToLayerPoint(east))/(map.
distance(middle,east)/1e3);for(const band of bands)band.layer.eachLayer(path=>{elementOf(path).style.strokeWidth=`${2*band.
marginKm*pxPerKm}px`})}function addStripes(svg,id,from,to){const defs=svg.querySelector("defs")||svg.insertBefore(makeSvg(
"defs"),svg.firstChild);if(document.getElementById(id))return;const pattern=makeSvg("pattern",{id,width:9,height:9,patternUnits:"\
userSpaceOnUse",patternTransform:"rotate(45)"});pattern.append(makeSvg("rect",{x:0,y:0,width:9,height:9,fill:to}),makeSvg(
"rect",{x:0,y:0,width:3,height:9,fill:from}));defs.append(pattern)}function drawChange(map,renderer,change,words,prefix){
return change.handovers.map(handover=>{const id=`${prefix}from-${handover.from}-to-${handover.to}`;const layer=shape(map,
handover.geometry,"cm-change","cm-fronts",renderer,false);addStripes(renderer._container,id,words.holders[handover.from].
fill,words.holders[handover.to].fill);layer.eachLayer(path=>{elementOf(path).style.fill=`url(#${id})`});return layer})}var ONWARD=["ArrowRight","ArrowDown"];var BACK=["ArrowLeft","ArrowUp"];var isPartOf=({front},chosen)=>chosen!==null&&(front.
id===chosen||front.id.startsWith(`${chosen}.`));var elementsOf=layer=>layer.getLayers().map(elementOf);function dressFronts(fronts,choose3,words,focusable){
const hits2=fronts.map(({hit})=>elementsOf(hit)[0]);fronts.forEach(({front,hit},index)=>{const element=hits2[index],name=nameOf(
front,words);element.dataset.front=front.id;element.setAttribute("role","button");element.setAttribute("aria-label",name);
element.setAttribute("aria-pressed","false");element.setAttribute("tabindex",focusable&&index===0?"0":"-1");element.addEventListener(
"keydown",event=>onKey(event,hits2,index,()=>choose3(front.id)));hit.on("click",event=>{L.DomEvent.stopPropagation(event);
hit.closeTooltip();choose3(front.id)});hit.bindTooltip(make("div","cm-tip",name),{sticky:true,className:"cm-tooltip"})})}
function nameOfFront(id,words){if(!id)return"";const[one,other]=id.split(".").map(zone=>words.zones[zone]?.label??"");return words.
front.replace("{one}",()=>one).replace("{other}",()=>other)}function nameOf(front,words){const line=words.legend.lines.find(
each=>each.basis===front.basis);return`${nameOfFront(front.id,words)}${words.comma} ${line?.text??""}`}function onKey(event,hits2,index,choose3){
if(event.key==="Enter"||event.key===" ")choose3();else if(ONWARD.includes(event.key))go(hits2,index,1);else if(BACK.includes(
event.key))go(hits2,index,-1);else return;event.preventDefault();event.stopPropagation()}function go(hits2,index,step2){
const next=hits2[(index+step2+hits2.length)%hits2.length];hits2[index].setAttribute("tabindex","-1");next.setAttribute("\
tabindex","0");next.focus()}function markFronts(fronts,chosen,focusable){for(const drawn2 of fronts){const is=isPartOf(drawn2,
chosen);for(const element of[drawn2.line,drawn2.hit].flatMap(elementsOf))element.classList.toggle("is-selected",is);const[
hit]=elementsOf(drawn2.hit);if(hit.getAttribute("aria-pressed")!==String(is))hit.setAttribute("aria-pressed",String(is))}
const first=focusable&&fronts.find(drawn2=>isPartOf(drawn2,chosen));if(first)for(const drawn2 of fronts)elementsOf(drawn2.
hit)[0].setAttribute("tabindex",drawn2===first?"0":"-1")}function ringDiffering(map,renderer,fronts,chosen){const spots=new Map;
for(const drawn2 of fronts)if(isPartOf(drawn2,chosen))for(const at3 of drawn2.front.differs)spots.set(at3.join(),at3);const style={
renderer,pane:"cm-points",radius:7,className:"cm-differs",interactive:false};return Array.from(spots.values(),([lon,lat])=>L.
circleMarker([lat,lon],style).addTo(map))}function drawPoints(map,renderer,points,words){return points.map(point=>{const at3=[point.at[1],point.at[0]];const style={
renderer,pane:"cm-points",className:`cm-point ${point.agrees?"agrees":"differs"}`};const mark=point.agrees?L.circleMarker(
at3,Object.assign({radius:4},style)):cross(at3,style);const tip=make("div","cm-tip");tip.append(make("b","",point.name),
make("span","",words.points[point.agrees?"agrees":"differs"].replace("{holder}",holder(words,point.controller)).replace(
"{painted}",holder(words,point.painted))));return mark.bindTooltip(tip,{className:"cm-tooltip"}).addTo(map)})}function holder(words,id){
return id&&words.holders[id]?.label||"?"}function cross([lat,lng],style){const d=.02;return L.polyline([[[lat-d,lng-d],[
lat+d,lng+d]],[[lat-d,lng+d],[lat+d,lng-d]]],style)}var NEAREST_ZOOM_STEPS=1.6;function boundsOf(items,places,state3){const bounds2=L.latLngBounds([]);for(const item of items)
if(state3.zones.includes(item.holding.zone))bounds2.extend(item.path.getBounds());for(const place of places)if(state3.places.
includes(place.id))bounds2.extend([place.at[1],place.at[0]]);return bounds2}function flyTo(map,bounds2,homeZoom){const still=window.
matchMedia("(prefers-reduced-motion: reduce)").matches;const target=bounds2.pad(.35);const options={maxZoom:homeZoom+NEAREST_ZOOM_STEPS,
animate:!still,duration:.7};if(still)map.fitBounds(target,options);else map.flyToBounds(target,options)}var drawn=null;var state={...NOTHING,stamp:0};var queued=null;var find;var wanted=null;var settled=null;var filtered=new Set;
var pointsWanted=false;var dayFile=null;var changeFile=null;function begin(made,finder,file){drawn=made;find=finder;dayFile=
file}function finish(made){made.named=namedOf(made,state);made.finished=true;pageTurned()}function showQueued(){if(queued)
apply(queued)}var shown=()=>state;function filterBy(holders){filtered=holders;if(drawn)paint(drawn)}function wantPoints(asked){
pointsWanted=asked;if(drawn)showPoints(drawn)}function showDay(made,day){made.day=day.day;made.statements=day.statements;
made.canvas.show(day,made.acts.ground,made.acts.front,true);for(const inset of made.insets)inset.canvas.show(day,made.acts.
zone,made.acts.front,false);nameDay(made.parts,made.words,day)}async function turnTo(made,name,change){const asked=`${name}\
|${change}`;if(wanted===asked){if(settled===asked)tell({type:"drawn",day:made.day});return}wanted=asked;const[day,compared]=await Promise.
all([dayFile===name?null:find(name),change?find(change):null]);if(wanted!==asked)return;if(day)showDay(made,day);dayFile=
name;for(const canvas of canvases(made))canvas.compare(compared);if(day||changeFile!==change)paint(made);changeFile=change;
settled=asked;tell({type:"drawn",day:made.day})}function canvases(made){return[made.canvas,...made.insets.map(inset=>inset.
canvas)]}function apply(next){if(!drawn?.finished){queued=next;return}if(next.stamp<state.stamp)return;const before2=lookOf(
state);state=Object.assign({},state,next);if(lookOf(state)!==before2)paint(drawn);if(drawn.pointsFile!==(state.points||null)){
drawn.pointsFile=state.points||null;showPoints(drawn)}if(next.day)turnTo(drawn,next.day,next.change||null)}async function showPoints(made){
const name=state.points||null;made.parts.frame.classList.toggle("has-points",Boolean(name));const found2=pointsWanted&&name?
await find(name):{points:[]};if((state.points||null)!==name)return;for(const mark of made.points)mark.remove();made.points=
drawPoints(made.map,made.canvas.renderers["cm-points"],found2.points,made.words)}function lookOf(shown3){return JSON.stringify(
[shown3.zone,shown3.front,shown3.at,shown3.zones,shown3.places])}function paint(made){const{parts:parts2,labels}=made;matchTheme(
parts2.frame);parts2.frame.classList.toggle("has-selection",Boolean(state.zone));parts2.frame.classList.toggle("has-high\
light",state.zones.length+state.places.length>0);for(const canvas of canvases(made))canvas.mark(state,filtered);for(const row of all(
parts2.frame,"[data-place]"))row.classList.toggle("is-lit",state.places.includes(row.dataset.place??""));made.chosen.show(
state.zone,made.canvas.items,state.at?made.words.pointOffer:nameOfFront(state.front,made.words));made.spot.show(state.at,
made.canvas.renderers["cm-points"]);const named=namedOf(made,state);if(named===made.named)labels.mark();else for(const each of[
labels,...made.insets.map(inset=>inset.labels)])each.place();made.named=named}function isLow(made){return made.parts.frame.
classList.contains("is-beside")}function namedOf(made,shown3){return JSON.stringify([made.day,shown3.places,isLow(made)&&
[shown3.zone,shown3.zones]])}function light(annotation){const lit=drawn?.statements[annotation];if(lit)apply({...state,zones:lit.
zones,places:lit.places})}function fly(annotation){const lit=drawn?.statements[annotation];if(!drawn||!lit)return;const bounds2=boundsOf(
drawn.canvas.items,drawn.words.places,lit);if(bounds2.isValid())flyTo(drawn.map,bounds2,drawn.homeZoom());else drawn.refit()}
function stamp(){state.stamp+=1;return state.stamp}var refit=()=>{if(!drawn?.finished)return;drawn.refit();drawn.labels.
place()};var pageTurned=()=>{if(drawn?.parts.frame.classList.contains("is-narrow")&&isLow(drawn)!==isBeside())refit()};var shownMap=()=>drawn?.
map;var shownDay=()=>drawn?.day;var mainCanvas=()=>drawn?.canvas;var watched=false;var alone=false;function standAlone(){alone=true}function hostWindow(){if(alone)return window;try{if(window.
parent.document)return window.parent}catch(error){if(!(error instanceof DOMException))throw error}return window}function tell(event){
const act2=event.type!=="ready"&&event.type!=="drawn";const detail={stamp:act2?stamp():0,...event};const host2=hostWindow();
host2.dispatchEvent(new host2.CustomEvent("controlmap",{detail}))}function hostPanel(){return all(hostWindow().document,
".cm-panel").find(panel=>panel.offsetParent)}function isBeside(){const{page}=document.body.dataset;return page?page!=="m\
ap":hostWindow()!==window&&Boolean(window.frameElement?.closest('[class*="-page"]:not(.st-key-map-page)'))}function goToPanel(){
const panel=hostPanel();if(!panel)return;panel.tabIndex=-1;panel.scrollIntoView();panel.focus({preventScroll:true})}var brightness=([
red,green2,blue])=>.299*red+.587*green2+.114*blue;function matchTheme(frame){const app=hostWindow().document.querySelector(
".stApp");const ground=app&&getComputedStyle(app).backgroundColor.match(/[\d.]+/g);const dark=ground?brightness(ground.map(
Number))<110:window.matchMedia("(prefers-color-scheme: dark)").matches;document.documentElement.classList.toggle("cm-dar\
k",dark);frame.classList.toggle("is-dark",dark);if(!watched)watchTheme(frame,app);watched=true}function watchTheme(frame,app){
const match=()=>matchTheme(frame);if(app)new MutationObserver(match).observe(app,{attributes:true,attributeFilter:["clas\
s","style"]});window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",match)}function styled(){const linked=all(
document,'link[rel="stylesheet"]');const late2=linked.filter(link=>!link.sheet);const settled2=link=>new Promise(done=>{
for(const name of["load","error"])link.addEventListener(name,done,{once:true})});return Promise.all(late2.map(settled2))}
function fitHeight(frame){if(window.Streamlit&&frame.classList.contains("is-narrow"))window.Streamlit.setFrameHeight(Math.
ceil(frame.scrollHeight)+2)}var before=null;function layOut(printed){const frame=document.querySelector(".cm-frame");const map=shownMap();const page=hostWindow().
document,here=page.querySelector(".cm-here");if(here)here.textContent=page.location.href;for(const root of[page.documentElement,
document.documentElement])root.classList.toggle("is-printed",printed);if(!frame||!map)return;if(printed){before={center:map.
getCenter(),zoom:map.getZoom()};document.documentElement.classList.remove("cm-dark");frame.classList.remove("is-dark")}else
matchTheme(frame);refit();if(!printed&&before)map.setView(before.center,before.zoom,{animate:false})}window.addEventListener(
"beforeprint",()=>layOut(true));window.addEventListener("afterprint",()=>layOut(false));var LEAST_PX=3;var MOST_PX=16;var PX_PER_ROOT=1.5;var marks=[];function showIncidents(spots){const canvas=mainCanvas();if(!canvas)
return;for(const mark of marks)mark.remove();marks=spots.map(spot=>draw(canvas,spot))}function draw(canvas,spot){const holder2=canvas.
words.holders[spot.holder]||{fill:"#888"};const radius=Math.min(MOST_PX,LEAST_PX+PX_PER_ROOT*Math.sqrt(spot.count-1));const style={
renderer:canvas.renderers["cm-points"],pane:"cm-points",className:"cm-event",radius};const mark=L.circleMarker([spot.at[1],
spot.at[0]],style).addTo(canvas.map);elementOf(mark).style.fill=holder2.fill;return mark.bindTooltip(make("div","cm-tip",
spot.label),{className:"cm-tooltip"})}function chooseZone(id){tell({type:"zone",id});apply({...NOTHING,zone:id,stamp:shown().stamp})}function chooseFront(id){
tell({type:"front",id});apply({...NOTHING,front:id,stamp:shown().stamp})}function chooseSpot(id,at3){tell({type:"at",id});
apply({...NOTHING,at:at3,stamp:shown().stamp})}function actsOf(offer){const ground=(id,latlng)=>{chooseZone(id);if(latlng)
offer(latlng)};return{zone:chooseZone,ground,front:chooseFront}}function buildChosen(parts2,words,onFold){const under=make("div","cm-under");const bar=make("button","cm-chosen"),text2=make(
"span"),more2=make("span","cm-more",`${words.more} `);const arrow=make("span","","↓");arrow.setAttribute("aria-hidden",
"true");more2.append(arrow);bar.type="button";bar.append(text2,more2);bar.addEventListener("click",goToPanel);under.append(
bar,folding(parts2,words,onFold));parts2.stage.after(under);return{show(zone,items,other){const held=items.filter(item=>item.
holding.zone===zone).map(item=>` · ${item.holder.heldBy}${words.comma} ${item.area}`);text2.replaceChildren(zone?make("\
b","",words.zones[zone].name):other||words.nothing,...held);more2.hidden=bar.disabled=!hostPanel();fitHeight(parts2.frame)}}}
function folding(parts2,words,onFold){const fold=make("button","cm-fold",words.fold);fold.type="button";parts2.side.id="\
cm-folded";fold.setAttribute("aria-controls",parts2.side.id);fold.setAttribute("aria-expanded","false");fold.addEventListener(
"click",()=>{fold.setAttribute("aria-expanded",String(parts2.frame.classList.toggle("is-unfolded")));onFold()});return fold}function swatch(holder2,id,prefix,extra=""){const svg=makeSvg("svg",{class:`cm-swatch ${extra}`,viewBox:"0 0 20 12","ari\
a-hidden":"true"});for(const fill2 of[holder2.fill,holder2.pattern!=="none"?`url(#${prefix}${id})`:null]){if(!fill2)continue;
const name=fill2.startsWith("url")?"cm-swatch-hatch":"cm-swatch-fill";const rect=makeSvg("rect",{x:.5,y:.5,width:19,height:11,
class:name});rect.style.fill=fill2;rect.style.stroke=holder2.dark;svg.append(rect)}return svg}function lineSample(basis){
const svg=makeSvg("svg",{class:"cm-swatch",viewBox:"0 0 20 12","aria-hidden":"true"});svg.append(makeSvg("path",{d:"M0,6\
 H20",class:`cm-front basis-${basis}`}));return svg}function toggle(className,text2,onChange){const label=make("label",`\
cm-legend-toggle ${className}`);const box=make("input");box.type="checkbox";box.addEventListener("change",()=>onChange(box.
checked));label.append(box,text2);return label}function buildLegend(words,prefix,onFilter,onBands,onPoints){const legend=make(
"div","cm-legend");const holders=make("div","cm-legend-holders");holders.setAttribute("role","group");holders.setAttribute(
"aria-label",words.legend.filter);const chosen=new Set;for(const id of words.legend.holders){const button2=make("button",
"cm-legend-item");button2.type="button";button2.dataset.holder=id;button2.title=words.legend.filter;button2.setAttribute(
"aria-pressed","false");button2.append(swatch(words.holders[id],id,prefix),make("span","",words.holders[id].label));button2.
addEventListener("click",()=>{if(!chosen.delete(id))chosen.add(id);button2.setAttribute("aria-pressed",String(chosen.has(
id)));onFilter(chosen)});holders.append(button2)}if(words.legend.shared){const shared=make("div","cm-legend-item");shared.
append(swatch({fill:SHARED_LOOK.fill,dark:SHARED_LOOK.ink,pattern:"cross"},"shared",prefix),make("span","",words.legend.
shared));holders.append(shared)}const lines=make("div","cm-legend-lines");for(const entry of words.legend.lines){const row=make(
"div","cm-legend-item");row.append(lineSample(entry.basis),make("span","",entry.text));lines.append(row)}const silent=make(
"div","cm-legend-item");silent.append(swatch({fill:SILENT_LOOK.fill,dark:SILENT_LOOK.ink,pattern:"none"},"silent",prefix,
"is-silent"),make("span","",words.legend.silent));lines.append(silent);lines.append(toggle("cm-toggle-bands",words.legend.
band,onBands),toggle("cm-toggle-points",words.legend.points,onPoints));legend.append(make("div","cm-legend-head",words.legend.
title),holders,make("div","cm-legend-head",words.legend.basis),lines);return legend}function buildInsets(base,words){const insets=make(
"div","cm-insets");const maps=[];for(const inset of base.insets){const card2=make("div","cm-inset");const holder2=make("\
div","cm-inset-map");card2.append(make("div","cm-inset-name",words.insets[inset.id]),holder2);insets.append(card2);maps.
push({holder:holder2,inset})}if(words.conference.places.length){const card2=make("div","cm-inset cm-conference");card2.append(
make("div","cm-inset-name",words.conference.title));for(const place of words.conference.places){const row=make("div","cm\
-conference-place");row.dataset.place=place.id;const arrow=make("span","cm-arrow","↑");arrow.style.transform=`rotate(${place.
bearing}deg)`;arrow.setAttribute("aria-hidden","true");row.append(arrow,make("span","",place.name),make("span","cm-far",
place.distance));card2.append(row)}insets.prepend(card2)}return{insets,maps}}var GAP_PX=2;function boxAt(x,y,w,h){return{left:x,top:y,right:x+w,bottom:y+h}}function meets(a,b){return a.left<b.right+
GAP_PX&&b.left<a.right+GAP_PX&&a.top<b.bottom+GAP_PX&&b.top<a.bottom+GAP_PX}function inside(a,b){return a.left>=b.left&&
a.right<=b.right&&a.top>=b.top&&a.bottom<=b.bottom}function inLines(name){const words=name.split(" ");const half=Math.ceil(
words.length/2);return words.length>1?[name,`${words.slice(0,half).join(" ")}
${words.slice(half).join(" ")}`]:[name]}var CELL_PX=2;var WIDE_PX2=12e3;var POCKET_PX2=5e3;var NO_ZONE=-1;var MIXED=-2;var green=index=>(index*37+11)%256;function indices(dots){
const found2=new Int16Array(dots.length/4);for(let at3=0,dot=0;at3<found2.length;at3++,dot+=4){if(dots[dot+3]===0)found2[at3]=
NO_ZONE;else found2[at3]=dots[dot+3]===255&&dots[dot+1]===green(dots[dot])?dots[dot]-1:MIXED}return found2}var Ground=class{constructor(items,size,origin){
this.columns=Math.max(1,Math.ceil(size.x/CELL_PX));this.rows=Math.max(1,Math.ceil(size.y/CELL_PX));const picture=document.
createElement("canvas");picture.width=this.columns;picture.height=this.rows;const pen=picture.getContext("2d",{willReadFrequently:true});
pen.setTransform(1/CELL_PX,0,0,1/CELL_PX,-origin.x/CELL_PX,-origin.y/CELL_PX);items.forEach((item,index)=>{pen.fillStyle=
`rgb(${index+1},${green(index+1)},0)`;pen.fill(new Path2D(elementOf(item.path).getAttribute("d")??""),"evenodd")});this.
index=indices(pen.getImageData(0,0,this.columns,this.rows).data);this.extent=new Float64Array(items.length);for(const index of this.
index)if(index>=0)this.extent[index]+=CELL_PX*CELL_PX}at(x,y){const column=Math.floor(x/CELL_PX),row=Math.floor(y/CELL_PX);
if(column<0||row<0||column>=this.columns||row>=this.rows)return NO_ZONE;return this.index[row*this.columns+column]}holds(index,box){
if(this.at(box.left,box.top)!==index||this.at(box.right,box.bottom)!==index)return false;for(let y=box.top;y<=box.bottom;y+=
4)for(let x=box.left;x<=box.right;x+=4)if(this.at(x,y)!==index)return false;return true}hidden(box){let sum=0,spots=0;for(let y=box.
top;y<=box.bottom;y+=6)for(let x=box.left;x<=box.right;x+=6){sum+=this.weight(this.at(x,y));spots++}return sum/spots}weight(index){
if(index===NO_ZONE)return 0;const px2=index===MIXED?0:this.extent[index];return px2>WIDE_PX2?.35:px2>POCKET_PX2?1.4:4}};var DISTANCES=[18,28,40,54,70,88,108,130,156,186,220,260];var TURNS=24;var ROUNDS=6;var ORDERS=12;var HIDING=110;var ACROSS_A_LABEL=300;
var ACROSS_A_CALLOUT=900;var LONG_PX=90;var LOST=3e3;function crosses(a,b,c,d){const side=(p,q,r)=>Math.sign((q.x-p.x)*(r.
y-p.y)-(q.y-p.y)*(r.x-p.x));return side(a,b,c)!==side(a,b,d)&&side(c,d,a)!==side(c,d,b)}function hits(box,from,to){const dx=to.
x-from.x,dy=to.y-from.y;if(Math.max(from.x,to.x)<box.left||Math.min(from.x,to.x)>box.right)return false;if(Math.max(from.
y,to.y)<box.top||Math.min(from.y,to.y)>box.bottom)return false;const l=dy*(box.left-from.x),r=dy*(box.right-from.x),t=dx*
(box.top-from.y),b=dx*(box.bottom-from.y);return Math.max(t,b)>=Math.min(l,r)&&Math.min(t,b)<=Math.max(l,r)}function holds(box,spot){
return spot.x>=box.left-4&&spot.x<=box.right+4&&spot.y>=box.top-4&&spot.y<=box.bottom+4}function leaderEnd(spot,box){return{
x:Math.max(box.left,Math.min(spot.x,box.right)),y:Math.max(box.top,Math.min(spot.y,box.bottom))}}function candidates(labels,spot,form,w,h){
const found2=[];for(const distance2 of DISTANCES)for(let turn2=0;turn2<TURNS;turn2++){const angle=2*Math.PI*turn2/TURNS;
const x=spot.x+Math.cos(angle)*(distance2+w/2);const y=spot.y+Math.sin(angle)*(distance2+h/2);const box=boxAt(x-w/2,y-h/
2,w,h);if(!labels.free(box))continue;const end=leaderEnd(spot,box);const length=Math.hypot(end.x-spot.x,end.y-spot.y);const crossed=labels.
taken.filter(other=>!holds(other,spot)&&hits(other,spot,end)).length;const drawn2=length+length*length/LONG_PX;found2.push(
{form,box,wide:widened(box),end,cost:drawn2+HIDING*labels.ground.hidden(box)+ACROSS_A_LABEL*crossed})}return found2}function widened(box){
return boxAt(box.left-4,box.top-4,box.right-box.left+8,box.bottom-box.top+8)}function together(one,other){if(meets(one.chosen.
box,other.chosen.box))return Infinity;const faults=[crosses(one.spot,one.chosen.end,other.spot,other.chosen.end),hits(one.
chosen.wide,other.spot,other.chosen.end),hits(other.chosen.wide,one.spot,one.chosen.end)];return ACROSS_A_CALLOUT*faults.
filter(Boolean).length}function choose(callout,others){let best=null,least=Infinity;for(const candidate of callout.room){
if(candidate.cost>=least)break;let cost=candidate.cost;for(const other of others){if(cost>=least)break;if(other.chosen)cost+=
together({spot:callout.spot,chosen:candidate},{spot:other.spot,chosen:other.chosen})}if(cost<least){best=candidate;least=
cost}}callout.chosen=best;return least}function orders(callouts){const found2=[callouts,callouts.slice().sort((one,other)=>one.
room.length-other.room.length)];for(let turn2=1;turn2<Math.min(ORDERS,callouts.length);turn2++){const rest=callouts.slice(
turn2).concat(callouts.slice(0,turn2));found2.push(turn2%2?rest.reverse():rest)}return found2}function settle(callouts){
let kept=[];let least=Infinity;for(const order of orders(callouts)){for(const callout of callouts)callout.chosen=null;let cost=Infinity;
for(let round=0;round<ROUNDS;round++){const before2=cost;cost=0;for(const callout of order)cost+=Math.min(LOST,choose(callout,
order.filter(other=>other!==callout&&other.chosen)));if(cost===before2)break}if(cost<least){least=cost;kept=callouts.map(
callout=>callout.chosen)}}callouts.forEach((callout,index)=>{callout.chosen=kept[index]})}function foremost({options},small){const most=options.most?.()??small.length;if(small.length<=most)return small;const asked=options.
foremost?.()??[];const size=bounds2=>(bounds2.right-bounds2.left)*(bounds2.bottom-bounds2.top);const first=([item,bounds2])=>(asked.
includes(item.holding.zone)?1e12:item.zone.silent?0:1e9)+size(bounds2);return small.slice().sort((one,other)=>first(other)-
first(one)).slice(0,most)}function placeCallouts(labels,small){const callouts=foremost(labels,small).map(([item,bounds2])=>{
const tiny=Math.min(bounds2.right-bounds2.left,bounds2.bottom-bounds2.top)<TOO_SMALL_PX;const spot=tiny?{x:(bounds2.left+
bounds2.right)/2,y:(bounds2.top+bounds2.bottom)/2}:labels.at(item.holding.label_spots[0]);const element=button(labels,item);
const room=inLines(item.zone.label).flatMap(form=>{element.textContent=form;const[w,h]=labels.sized(`callout${form}`,element);
return candidates(labels,spot,form,w,h)});const callout={element,spot,room:room.sort((one,other)=>one.cost-other.cost),chosen:null};
return callout});settle(callouts);for(const{element,spot,chosen}of callouts){if(!chosen){element.remove();continue}element.
textContent=chosen.form;labels.put(element,chosen.box);drawLeader(labels,spot,chosen.end)}}function button(labels,item){
const element=make("button","cm-label cm-callout",item.zone.label);element.type="button";element.dataset.zone=item.holding.
zone;element.setAttribute("aria-label",item.aria);element.style.setProperty("--holder",item.holder.fill);element.style.setProperty(
"--holder-dark",item.holder.dark);element.addEventListener("click",event=>{event.stopPropagation();labels.options.choose(
item.holding.zone)});return element}function drawLeader(labels,from,to){const left=Math.min(from.x,to.x)-3,top=Math.min(
from.y,to.y)-3;const size={width:Math.abs(from.x-to.x)+6,height:Math.abs(from.y-to.y)+6};const svg=makeSvg("svg",{class:"\
cm-leader",...size,"aria-hidden":"true"});svg.style.transform=`translate(${left+labels.origin.x}px,${top+labels.origin.y}\
px)`;const line=makeSvg("line",{x1:from.x-left,y1:from.y-top,x2:to.x-left,y2:to.y-top});svg.append(line,makeSvg("circle",
{cx:from.x-left,cy:from.y-top,r:2}));labels.root.prepend(svg);const steps=Math.ceil(Math.hypot(to.x-from.x,to.y-from.y)/
5);for(let step2=0;step2<=steps;step2++){const x=from.x+(to.x-from.x)*step2/Math.max(1,steps),y=from.y+(to.y-from.y)*step2/
Math.max(1,steps);labels.taken.push(boxAt(x-1,y-1,2,2))}}var LEAST_LETTER_PX=3;function placeZoneNames(labels,items){const small=[];const seen=new Set;items.forEach((item,index)=>{
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
const element=make("div",`cm-label cm-zone-name${size}`,form);element.style.setProperty("--holder-dark",item.holder.dark);
element.style.setProperty("--holder-light",item.holder.light);const[w,h]=labels.sized(`zone${key2}`,element);for(const spot of spots){
const candidate=boxAt(spot.x-w/2,spot.y-h/2,w,h);if(labels.ground.holds(index,candidate)&&labels.free(candidate)){labels.
put(element,candidate);return true}}element.remove();return false}var RANK_ZOOM={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2};var Labels=class{constructor(map,options){this.
map=map;this.options=options;this.root=make("div","cm-label-layer leaflet-zoom-hide");map.getPane("cm-labels")?.append(this.
root);this.sizes=new Map;this.scene=null;this.first=null;this.taken=[];this.view=boxAt(0,0,0,0);this.origin=L.point(0,0);
this.ground=null;map.on("zoomstart",()=>{this.root.replaceChildren();this.scene=null});map.on("resize",()=>{this.sizes.clear();
this.scene=null});const after=()=>queueMicrotask(()=>{if(this.items().length)this.place()});map.on("moveend resize",after)}sized(key2,element){
this.root.append(element);const size=this.sizes.get(key2)??[Math.ceil(element.offsetWidth),Math.ceil(element.offsetHeight)];
this.sizes.set(key2,size);return size}place(){const items=this.items();const obstacles=this.options.obstacles().map(o=>this.
fromScreen(o));const scene=JSON.stringify([this.map.getZoom(),this.map.getCenter(),this.map.getSize(),obstacles,this.options.
lit(),this.options.foremost?.()]);if(scene!==this.scene||items[0].path!==this.first)this.placeAll(items,obstacles);this.
scene=scene;this.first=items[0].path;this.mark()}mark(){for(const callout of all(this.root,".cm-callout")){const chosen=callout.
dataset.zone===this.options.selected();callout.classList.toggle("is-selected",chosen);callout.setAttribute("aria-pressed",
String(chosen))}}items(){const drawn2=this.options.ground??this.options.zones;return drawn2?drawn2():[]}placeAll(items,obstacles){
this.root.replaceChildren();this.origin=this.map.containerPointToLayerPoint([0,0]);const size=this.map.getSize();this.view=
boxAt(2,2,size.x-4,size.y-4);this.taken=obstacles;const zoom=this.map.zoomControl?.getContainer();if(zoom)this.taken.push(
this.fromScreen(zoom.getBoundingClientRect()));this.ground=new Ground(items,size,this.origin);for(const lit of this.options.
lit())this.placePoint(lit,"is-lit",true);for(const place of this.options.places)if(place.rank==="capital")this.placePoint(
place);if(this.options.zones)placeZoneNames(this,items);const depth=this.map.getZoom()-this.options.homeZoom();for(const rank of PLACE_RANKS.
slice(1)){if(depth+.01<RANK_ZOOM[rank]-(this.options.eager||0))continue;for(const place of this.options.places)if(place.
rank===rank)this.placePoint(place)}for(const name of this.options.areas)this.placeArea(name)}fromScreen(rectangle){const stage=this.
map.getContainer().getBoundingClientRect();return boxAt(rectangle.left-stage.left,rectangle.top-stage.top,rectangle.width,
rectangle.height)}free(candidate){return inside(candidate,this.view)&&!this.taken.some(other=>meets(candidate,other))}put(element,candidate){
this.taken.push(candidate);element.style.transform=`translate(${Math.round(candidate.left+this.origin.x)}px,${Math.round(
candidate.top+this.origin.y)}px)`}at(point){return this.map.latLngToContainerPoint([point[1],point[0]])}placePoint(place,extra="",always=false){
const spot=this.at(place.at);if(spot.x<4||spot.y<4||spot.x>this.view.right||spot.y>this.view.bottom)return;const dot=boxAt(
spot.x-3,spot.y-3,6,6);if(this.taken.some(other=>meets(dot,other))&&!always)return;const element=make("div",`cm-label cm\
-place rank-${place.rank} ${extra}`,place.name);const[w,h]=this.sized(place.rank+extra+place.name,element);const beside=[
[7,-h/2],[-7-w,-h/2]];if(this.options.mirrored)beside.reverse();const spots=[...beside,[-w/2,-7-h],[-w/2,7],[5,-h-3],[5,
3],[-w-5,-h-3],[-w-5,3]];const room=spots.map(([x,y])=>boxAt(spot.x+x,spot.y+y,w,h)).filter(candidate=>this.free(candidate));
const home=this.ground.at(spot.x,spot.y);const found2=room.find(candidate=>this.ground.holds(home,candidate))||room[0];if(!found2){
element.remove();if(!always)return}const mark=make("div",`cm-dot rank-${place.rank} ${extra}`);this.root.append(mark);this.
taken.push(dot);mark.style.transform=`translate(${Math.round(spot.x+this.origin.x)}px,${Math.round(spot.y+this.origin.y)}\
px)`;if(found2)this.put(element,found2)}placeArea(area){const element=make("div",`cm-label cm-area ${area.kind}`,area.name);
const[w,h]=this.sized(`area${area.name}`,element);const spot=this.at(area.at);const candidate=boxAt(spot.x-w/2,spot.y-h/
2,w,h);if(this.free(candidate))this.put(element,candidate);else element.remove()}};function makeInset(holder2,inset,base,words,choose3){const still={zoomControl:false,attributionControl:false,dragging:false,
scrollWheelZoom:false,doubleClickZoom:false,boxZoom:false,keyboard:false,touchZoom:false,zoomSnap:0,zoomAnimation:false,
fadeAnimation:false};const map=L.map(holder2,still);const[west,south,east,north]=inset.bounds;const fit=()=>map.fitBounds(
[[south,west],[north,east]],{animate:false});fit();const canvas=new Canvas(map,`cm-${inset.id}-`,base,words);canvas.drawBasemap(
base);const labels=new Labels(map,{places:words.places,zones:null,areas:[],homeZoom:()=>map.getZoom(),eager:1,choose:choose3,
lit:()=>[],selected:()=>null,mirrored:words.direction==="rtl",obstacles:()=>[],ground:()=>canvas.items});return{canvas,labels,
fit(){map.invalidateSize({animate:false});fit();labels.place()}}}var idOf=({lng,lat})=>`${lng.toFixed(3)}_${lat.toFixed(3)}`;var GroundSpot=class{constructor(map,words,choose3){this.map=
map;this.choose=choose3;this.mark=null;this.latlng=map.getCenter();const button2=make("button","cm-offer-button",words.pointOffer);
button2.type="button";button2.addEventListener("click",()=>this.take());this.popup=L.popup({className:"cm-offer",closeButton:false,
autoPan:false,offset:[0,-2]}).setContent(button2);const container=map.getContainer();container.setAttribute("role","grou\
p");container.setAttribute("aria-label",words.mapKeys);container.addEventListener("keydown",event=>{if(event.key!=="Ente\
r"||event.target!==container)return;event.preventDefault();this.latlng=map.getCenter();this.take()})}offer(latlng){this.
latlng=latlng;this.popup.setLatLng(latlng).openOn(this.map)}take(){this.popup.close();const{lng,lat}=this.latlng;this.choose(
idOf(this.latlng),[Number(lng.toFixed(3)),Number(lat.toFixed(3))])}show(at3,renderer){this.popup.close();if(this.mark)this.
mark.remove();this.mark=null;if(!at3)return;const style={renderer,pane:"cm-points",radius:8,className:"cm-spot",interactive:false};
this.mark=L.circleMarker([at3[1],at3[0]],style).addTo(this.map)}};function load(part){return typeof part==="string"?fetch(part).then(answer=>{if(!answer.ok)throw new Error(part);return answer.
json()}):Promise.resolve(part)}var painted=()=>new Promise(done=>{if(document.hidden)done();else requestAnimationFrame(()=>requestAnimationFrame(
()=>setTimeout(done)))});function watchSize(parts2,refit2){let width=parts2.frame.clientWidth;let height=parts2.stage.clientHeight;
new ResizeObserver(()=>{if(!parts2.frame.clientWidth)return;const narrow=parts2.frame.classList.contains("is-narrow");const same=Math.
abs(parts2.frame.clientWidth-width)<2&&(narrow||Math.abs(parts2.stage.clientHeight-height)<2);width=parts2.frame.clientWidth;
height=parts2.stage.clientHeight;if(!same)refit2()}).observe(parts2.frame)}var MOST_CALLOUTS=24;var LOW_CALLOUTS=3;async function start(map,options){if(map.attributionControl)map.attributionControl.
remove();const first=typeof options.day==="string"?options.day:"";const folder=first.slice(0,first.lastIndexOf("/")+1);const[
base,day,words]=await Promise.all([load(options.base),load(options.day),load(options.words),styled()]);const{drawn:drawn2,
layOut:layOut2,finish:finish2}=build(map,base,words);begin(drawn2,options.find??(name=>load(folder+name)),first.slice(folder.
length)||null);drawFirst(drawn2,base,day,layOut2);await painted();finish2(day);if(options.events)showIncidents(options.events);
tell({type:"ready"});showQueued()}function build(map,base,words){const parts2=buildFrame(map.getContainer(),words);matchTheme(
parts2.frame);const canvas=new Canvas(map,"cm-p-",base,words);const showBands=shown3=>parts2.frame.classList.toggle("has\
-bands",shown3);const legend=buildLegend(words,"cm-p-",filterBy,showBands,wantPoints);const{insets,maps}=buildInsets(base,
words);addScale(map,parts2.foot,words);turnZoom(map,words);addBaseChoice(map,parts2,words);let homeZoom=6;const labels=new Labels(
map,{places:words.places,zones:()=>canvas.items.slice().sort((one,other)=>other.holding.km2-one.holding.km2),areas:words.
areaNames,homeZoom:()=>homeZoom,choose:chooseZone,mirrored:words.direction==="rtl",lit:()=>words.places.filter(place=>shown().
places.includes(place.id)),selected:()=>shown().zone,most:()=>isLow(drawn2)?LOW_CALLOUTS:MOST_CALLOUTS,foremost:()=>isLow(
drawn2)?[shown().zone,...shown().zones]:[shown().zone],obstacles:()=>[legend,...all(insets,":scope > *")].filter(e=>parts2.
stage.contains(e)).map(e=>e.getBoundingClientRect())});const layOut2=()=>{const origin=()=>map.containerPointToLayerPoint(
[0,0]);layOutFrame(parts2,map,base.bounds,legend,insets,r=>canvas.covers(labels.fromScreen(r),origin()));homeZoom=map.getZoom()};
const settle2=()=>{for(const inset of drawn2.insets)inset.fit();fitHeight(parts2.frame)};const refit2=()=>{layOut2();settle2()};
const drawn2={map,parts:parts2,canvas,words,insets:[],labels,day:null,statements:{},points:[],pointsFile:null,acts:actsOf(
latlng=>drawn2.spot.offer(latlng)),spot:new GroundSpot(map,words,chooseSpot),chosen:buildChosen(parts2,words,settle2),finished:false,
named:"",refit:refit2,homeZoom:()=>homeZoom};const finish2=day=>{drawn2.insets=maps.map(({holder:holder2,inset})=>makeInset(
holder2,inset,base,words,chooseZone));for(const inset of drawn2.insets)inset.canvas.show(day,drawn2.acts.zone,drawn2.acts.
front,false);settle2();labels.place();finish(drawn2);watchSize(parts2,refit2)};return{drawn:drawn2,layOut:layOut2,finish:finish2}}
function drawFirst(drawn2,base,day,layOut2){nameDay(drawn2.parts,drawn2.words,day);drawn2.chosen.show(null,[]);layOut2();
drawn2.canvas.drawBasemap(base);showDay(drawn2,day);fitHeight(drawn2.parts.frame)}window.ControlMap={apply,day:shownDay,fly,light,mainCanvas,map:shownMap,pageTurned,refit,showIncidents,stamp,start};var data={};var drawing={mosaic:null,unpacked:Promise.resolve()};var CHOSEN=CHOSEN_KINDS;var PREFERRED=[...CHOSEN.filter(kind=>kind!=="annotation"),"annotation"];var ACTIONS=[...CHOSEN,
"home","day","relation","turn"];function kindOf(dataset){return ACTIONS.find(name=>name in dataset)}var at=iso=>Date.parse(`${iso}T00:00:00Z`);var isoOf=ms=>new Date(ms).toISOString().slice(0,10);function isIso(text2){return/^\d{4}-\d\d-\d\d$/.
test(text2)&&!Number.isNaN(at(text2))&&isoOf(at(text2))===text2}function dayWriter(locale){const format=new Intl.DateTimeFormat(
locale,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"});return iso=>format.format(at(iso))}var WIDTH=600;var HEIGHT=150;var TICK=8;var NAME_PX=12;var SPOTS=60;function along(data2){const first=at(data2.first),last2=at(
data2.last);return iso=>(at(iso)-first)/(last2-first)}function stretches(data2){const x=along(data2);return data2.days.map(
(day,row)=>{const edges=[0];for(const share of data2.values[row])edges.push(edges[edges.length-1]+share);return{from:x(day),
to:row+1<data2.days.length?x(data2.days[row+1]):1,edges}})}function drawBands(chart,data2,steps){const point=(x,share)=>`${(WIDTH*
x).toFixed(1)},${(HEIGHT*(1-share)).toFixed(2)}`;data2.holders.forEach((holder2,index)=>{const ends=steps.flatMap(({from,
to,edges})=>[{x:from,edges},{x:to,edges}]);const upper=ends.map(({x,edges})=>point(x,edges[index+1])),lower=ends.map(({x,
edges})=>point(x,edges[index]));const area=makeSvg("polygon",{points:upper.concat(lower.reverse()).join(" "),fill:holder2.
fill,"fill-opacity":.75,stroke:"none"});const title=makeSvg("title");title.textContent=holder2.name;area.append(title);chart.
append(area)})}function text(className,words){const made=make("span",className,words);made.setAttribute("aria-hidden","t\
rue");return made}function roomiest(steps,index,width){let best={room:-1,middle:0,low:0,high:0};for(let spot=0;spot<=SPOTS;spot++){
const middle=width/2+(1-width)*spot/SPOTS;const under=steps.filter(step2=>step2.from<middle+width/2&&step2.to>middle-width/
2);const low=Math.max(...under.map(step2=>step2.edges[index])),high=Math.min(...under.map(step2=>step2.edges[index+1]));
if(high-low>best.room)best={room:high-low,middle,low,high}}return best}function placeNames(box,names,steps,height){if(!box.
clientWidth)return;names.forEach((name,index)=>{name.hidden=false;const{room,middle,low,high}=roomiest(steps,index,Math.
min(1,(name.offsetWidth+6)/box.clientWidth));name.hidden=room*height<NAME_PX;if(name.hidden)return;name.style.insetInlineStart=
`calc(${(100*middle).toFixed(2)}% - ${name.offsetWidth/2}px)`;name.style.top=`${(height*(1-(low+high)/2)).toFixed(1)}px`})}
function drawChart(box,data2){const steps=stretches(data2),x=along(data2);const chart=makeSvg("svg",{viewBox:`0 0 ${WIDTH}\
 ${HEIGHT+TICK}`,preserveAspectRatio:"none",class:"cm-chart",role:"img"});chart.setAttribute("aria-label",data2.words.chart);
drawBands(chart,data2,steps);const upright=(place,y1,y2,name)=>makeSvg("line",{x1:place,x2:place,y1,y2,class:name});for(const event of data2.
events)chart.append(upright(WIDTH*x(event.day),HEIGHT,HEIGHT+TICK-1,"cm-event-tick"));const half=new Intl.NumberFormat(data2.
words.locale,{style:"percent"}).format(.5);chart.append(makeSvg("line",{x1:0,x2:WIDTH,y1:HEIGHT/2,y2:HEIGHT/2,class:"cm-\
half"}),upright(WIDTH-.7,0,HEIGHT+TICK,"cm-article"));const names=data2.holders.map(holder2=>text("cm-chart-name",holder2.
name));box.append(chart,text("cm-chart-half",half),...names);const watched2=new ResizeObserver(()=>placeNames(box,names,
steps,chart.clientHeight*HEIGHT/(HEIGHT+TICK)));for(const part of[box,...names])watched2.observe(part);return{chart,place:iso=>WIDTH*
x(iso),tall:HEIGHT+TICK}}function latestWish(send,done){let sent=null;let next=null;const ask=day=>{if(sent){next=day;return}sent=day;send(day)};
const answered=day=>{if(!sent)return;const wanted3=next;sent=next=null;if(wanted3&&wanted3!==day)ask(wanted3);else done()};
return{ask,answered}}var DAY_MS=864e5;var STEP_MS=450;function build2(root,data2,ask){root.replaceChildren();const first=at(data2.first),last2=at(
data2.last);const play=make("button","cm-play",data2.words.play);play.type="button";const label=make("output","cm-day");
const slider=make("input","cm-slider");Object.assign(slider,{type:"range",min:"0",max:String(Math.round((last2-first)/DAY_MS)),
step:"1"});slider.setAttribute("aria-label",data2.words.slider);const box=make("div","cm-chart-box");const{chart,place,tall}=drawChart(
box,data2);const marker=makeSvg("line",{y1:0,y2:tall,class:"cm-marker"});chart.append(marker);const head=make("div","cm-\
timeline-head");head.append(play,label);const foot=make("div","cm-timeline-foot");foot.append(make("span","",data2.words.
first),make("span","",data2.words.article));const written=dayWriter(data2.words.locale);const view={playing:false,day:data2.
day};function show2(day){view.day=day;slider.value=String(Math.round((at(day)-first)/DAY_MS));label.textContent=written(
day);slider.setAttribute("aria-valuetext",label.textContent);for(const end of["x1","x2"])marker.setAttribute(end,String(
place(day)))}function go2(day){show2(day);ask(day)}function stop(){view.playing=false;play.textContent=data2.words.play}
function next(){return data2.days.find(day=>day>view.day)||(view.day<data2.last?data2.last:null)}slider.addEventListener(
"input",()=>{stop();go2(isoOf(first+slider.valueAsNumber*DAY_MS))});chart.addEventListener("click",event=>{const box2=chart.
getBoundingClientRect();stop();const mirrored=getComputedStyle(chart).direction==="rtl";const along2=(mirrored?box2.right-
event.clientX:event.clientX-box2.left)/box2.width;go2(isoOf(first+Math.round(along2*(last2-first)/DAY_MS)*DAY_MS))});play.
addEventListener("click",()=>{if(view.playing){stop();return}view.playing=true;play.textContent=data2.words.pause;go2(next()||
data2.first)});const drawn2=()=>{if(!view.playing)return;setTimeout(()=>{if(!view.playing)return;const day=next();if(day)
go2(day);else stop()},STEP_MS)};const caption=make("div","cm-chart-caption",data2.words.chart);caption.setAttribute("ari\
a-hidden","true");root.append(head,slider,caption,box,foot);show2(data2.day);return{show:show2,drawn:drawn2,view}}function mountTimeline(root,data2,send){
const wish=latestWish(send,()=>timeline2.drawn());const timeline2=build2(root,data2,wish.ask);return{key:data2.key,answered:wish.
answered,follow(day){if(!timeline2.view.playing&&document.activeElement!==need(root,".cm-slider"))timeline2.show(day)}}}function boxOf(row){for(let box=row.parentElement;box&&box!==document.body;box=box.parentElement){if(box.scrollHeight>box.
clientHeight+1&&/auto|scroll/.test(getComputedStyle(box).overflowY))return box}return document.scrollingElement??document.
documentElement}function bounds(box){return box===document.scrollingElement?{top:0,bottom:box.clientHeight}:box.getBoundingClientRect()}
function bring(row,down=1/6){const box=boxOf(row);box.scrollTop+=row.getBoundingClientRect().top-bounds(box).top-box.clientHeight*
down}function holds2(row){const own=row.getBoundingClientRect(),around2=bounds(boxOf(row));return own.top>=around2.top&&
own.bottom<=around2.bottom}function bringIfHidden(row){if(!holds2(row))bring(row,1/3)}var last=null;var turned=0;var host=null;function at2(rows){const walked2=rows.findIndex(row=>row.dataset.statement===last);
return walked2>=0?walked2:rows.findIndex(row=>row.classList.contains("is-chosen"))}function turn(by){const buttons=all(document,
".cm-turns button");const button2=buttons[by>0?1:0];if(!button2||button2.disabled)return;turned=by;last=null;button2.click()}
function step(by){if(!host)return;const rows=host.rows();const now=at2(rows);const next=rows[Math.min(rows.length-1,Math.
max(0,now<0?turned<0?rows.length-1:0:now+by))];if(next&&now>=0&&next===rows[now])turn(by);if(!next||now>=0&&next===rows[now])
return;turned=0;last=next.dataset.statement??"";bring(next);host.go(last)}function onKey2(event){const typing=around(event,
"input, textarea, select, [role=combobox], [role=listbox]");if(typing||event.altKey||event.ctrlKey||event.metaKey)return;
if(!host?.rows().length)return;const onward=getComputedStyle(document.documentElement).direction==="rtl"?"ArrowLeft":"Ar\
rowRight";if(event.key!=="ArrowRight"&&event.key!=="ArrowLeft")return;event.preventDefault();step(event.key===onward?1:-1)}
document.addEventListener("keydown",onKey2);document.addEventListener("click",event=>{const button2=around(event,".cm-pa\
nel button[data-annotation]");if(button2)last=button2.dataset.annotation??null});window.addEventListener("popstate",()=>{
last=null});function mountWalk(root,words,rows,go2){host={rows,go:go2};const before2=root.querySelector(".cm-walk");if(before2&&
before2.getAttribute("aria-label")===words.label)return;if(before2)before2.remove();const bar=make("div","cm-walk");bar.
setAttribute("role","group");bar.setAttribute("aria-label",words.label);const back=make("button","cm-play",words.back),forth=make(
"button","cm-play",words.forth);for(const button2 of[back,forth]){button2.type="button";button2.addEventListener("click",
()=>step(button2===forth?1:-1))}bar.append(back,forth,make("span","cm-meta",words.hint));root.append(bar)}var spellings=ARABIC_SPELLINGS;function folded(text2){const letters=Array.from(text2.normalize("NFKD").toLowerCase(),letter=>{
if(OVERLOOKED.includes(letter))return"";return Object.hasOwn(spellings,letter)?spellings[letter]:letter});return letters.
join("").normalize("NFKD").replace(/\p{M}/gu,"").trim().replace(/\s+/g," ")}function nearestOf(text2,names){return Math.
min(NOT_FOUND,...names.map(name=>distance(text2,name)))}function distance(text2,name){if(name===text2)return 0;if(name.startsWith(
text2))return 1;if(` ${name}`.includes(` ${text2}`))return 2;return text2.split(" ").every(word=>name.includes(word))?3:
NOT_FOUND}function publishedText(heading){heading.dataset.text||=heading.textContent??"";return heading.dataset.text}function sayUnder(heading,text2){
let line=heading.parentElement?.querySelector(":scope > .cm-nothing");if(!line){line=Object.assign(document.createElement(
"p"),{className:"cm-nothing"});heading.after(line)}line.textContent=text2}var number=(value,digits)=>new Intl.NumberFormat(
data.words.locale,{minimumFractionDigits:digits||0,maximumFractionDigits:digits||0}).format(value);var DEGREE=Math.PI/180;function isFront({data:{holdings,hold_ids}},id){const[one,other="",...hold]=id.split(".");const known2=[
one,other].every(name=>holdings.some(([zone])=>zone===name));return known2&&one<=other&&(!hold.length||hold_ids.includes(
hold.join(".")))}function frontOf(mosaic,iso,id){const{data:data2}=mosaic,owners=mosaic.owners(iso);const sections2=new Set,
drawn2=new Set([]),holdings=new Set([]),arcs=[];mosaic.sides.forEach((faces,arc)=>{const section=mosaic.sectionAt(owners,
arc);if(!section||section.id!==id&&!section.id.startsWith(`${id}.`))return;sections2.add(section.id);drawn2.add(section.
hold);for(const face of faces)holdings.add(mosaic.holdingOf(owners[face]));arcs.push(arc)});if(!arcs.length)return null;
const margins=Array.from(drawn2,hold=>data2.holds[hold][2]);const sides=Array.from(holdings,holding=>data2.holdings[holding]);
return{sides:sides.sort((one,other)=>one.join(" ")<other.join(" ")?-1:1),bases:data2.bases.filter((_,basis)=>Array.from(
drawn2).some(hold=>data2.holds[hold][1]===basis)),margins:[Math.min(...margins),Math.max(...margins)],began:sections2.size===
1?began(mosaic,iso,arcs):void 0}}function began(mosaic,iso,arcs){const{data:data2}=mosaic,states=data2.days.slice(0,mosaic.
change(iso)+1).map(day=>mosaic.owners(day));const holder2=(owners,face)=>mosaic.controllerOf(owners[face]);const pair=(owners,arc)=>mosaic.
sides[arc].map(face=>holder2(owners,face)).sort().join(" ");const since=arcs.map(arc=>{let start3=states.length-1;const now=pair(
states[start3],arc);while(start3&&pair(states[start3-1],arc)===now)start3--;return start3});const start2=mostly(since,arcs.
map(arc=>km(mosaic.arcs[arc],data2.scale)));if(!start2)return null;const[before2,after]=[states[start2-1],states[start2]];
const changed=arcs.filter((_,index)=>since[index]===start2).flatMap(arc=>mosaic.sides[arc]).filter(face=>holder2(before2,
face)!==holder2(after,face));const precisions=changed.flatMap(face=>{const[gained,,from]=data2.spans[after[face]]??[],[,
lost,,until]=data2.spans[before2[face]]??[];return[...gained===start2?[from]:[],...lost===start2?[until]:[]]});return{day:data2.
days[start2],precision:data2.precisions[precisions.length?Math.min(...precisions):0]}}function mostly(since,lengths){const order=since.
map((_,index)=>index).sort((one,other)=>since[one]-since[other]);const half=lengths.reduce((sum,length)=>sum+length,0)/2;
let known2=0;for(const index of order){known2+=lengths[index];if(known2>half)return since[index]}return since[order[order.
length-1]]}function km(line,scale){const east=Math.cos(line[0][1]/scale*DEGREE);return line.slice(1).reduce((sum,[x,y],index)=>sum+
Math.hypot((x-line[index][0])*east,y-line[index][1]),0)}function composedFront({day,front:id},frame){const words=data.site.
front,front=frontOf(drawing.mosaic,day,id??""),panel=need(frame,".cm-panel"),[one,other]=(id??"").split(".").map(zone=>data.
words.zones[zone]?.label??zone);panel.dataset.panelFront=id??"";need(panel,"h2").textContent=words.title.replace("{one}",
()=>one).replace("{other}",()=>other);const absent=need(panel,".cm-silent");absent.hidden=front!==null;need(panel,".cm-f\
acts").hidden=front===null;if(front)fill(panel,front);else absent.textContent=words.absent.replace("{day}",()=>drawing.mosaic.
label(day));return frame}function fill(panel,{sides,bases,margins,began:began2}){const words=data.site.front;for(const[zone,
controller]of sides){const button2=Object.assign(make("button","cm-link",data.words.zones[zone].name),{type:"button"});button2.
dataset.zone=zone;const row=make("li");row.append(make("span",`cm-key holder-${controller}`),button2," ",make("span","cm\
-meta",data.words.holders[controller].label));need(panel,".cm-plain").append(row)}const texts=bases.map(basis=>data.words.
legend.lines.find(line=>line.basis===basis)?.text??basis);const[low,high]=margins.map(margin2=>number(margin2,Number.isInteger(
margin2)?0:1));const margin=(low===high?words.margin:words.margins).replace("{low}",()=>low).replace("{high}",()=>high);
need(panel,"[data-fact=sure]").textContent=`${texts.join(`${data.words.comma} `)}. ${margin}`;const since=need(panel,"[d\
ata-fact=since]");if(began2){const button2=Object.assign(make("button","cm-link",known(began2)),{type:"button"});button2.
dataset.day=began2.day;since.append(button2)}else if(began2===null)since.textContent=words.before;else for(const part of[
since,since.previousElementSibling])part?.remove()}function known({day,precision}){if(precision==="day")return drawing.mosaic.
label(day);if(precision==="week")return data.site.front.week.replace("{day}",()=>drawing.mosaic.label(day));const month=precision===
"month"?{month:"long"}:{};return new Intl.DateTimeFormat(data.words.locale,{...month,year:"numeric",timeZone:"UTC"}).format(
at(day))}function noteDay(state3,anyDay){const note=need(document,"#cm-day-note"),words=data.site;note.hidden=state3.day===data.mosaic.
main.day||anyDay;if(note.hidden)return;const day=drawing.mosaic.day(state3.day),label=drawing.mosaic.label(state3.day);const then=state3.
zone?zoneThen(day,state3.zone,label):state3.place?placeThen(day,state3.place,label):state3.actor?actorThen(day,state3.actor):
[];need(note,":scope > :first-child").textContent=[...then,words.otherDay.replace("{day}",label)].join(" ")}var holderName=one=>data.
words.holders[one.controller].label;function zoneThen({holdings},zone,label){const words=data.site,held=holdings.filter(
one=>one.zone===zone);if(!held.length)return[words.noGround.replace("{day}",label)];return held.map(one=>words.heldBy.replace(
"{holder}",()=>holderName(one)).replace("{km2}",number(one.km2)))}function placeThen({holdings},id,label){const place=data.
words.places.find(one=>one.id===id);const holding=place&&holdings.find(one=>drawing.mosaic.covers(one.geometry,place.at));
if(!holding)return[];const zone=data.words.zones[holding.zone].name;return[data.site.inZone.replace("{zone}",()=>zone).replace(
"{holder}",()=>holderName(holding)).replace("{day}",label)]}function actorThen({holdings},actor){const km2=holdings.filter(
one=>one.controller===actor).reduce((sum,one)=>sum+one.km2,0);return km2?[`${data.site.holds.replace("{km2}",number(km2))}\
.`]:[]}var WRITTEN=/^(-?\d{1,3}\.\d{3})_(-?\d{1,2}\.\d{3})$/;function pointOf(id){const found2=WRITTEN.exec(id);return found2&&
[Number(found2[1]),Number(found2[2])]}function faceOf(id){const point=pointOf(id);return point?drawing.mosaic.faceAt(point):
-1}function nameOf2(id){const words=data.site.point,[lon,lat]=pointOf(id)??[0,0];const format=new Intl.NumberFormat(data.
words.locale,{minimumFractionDigits:3,maximumFractionDigits:3});const north=(lat<0?words.south:words.north).replace("{de\
grees}",()=>format.format(Math.abs(lat)));const east=(lon<0?words.west:words.east).replace("{degrees}",()=>format.format(
Math.abs(lon)));return words.title.replace("{at}",()=>`${north}${data.words.comma} ${east}`)}function markSpan(panel,day){
for(const span of all(panel,".cm-history [data-from]")){const{from="",until=""}=span.dataset;const now=from<=day&&(!until||
day<until);if(span.matches("td"))span.classList.toggle("is-now",now);else if(now)span.setAttribute("aria-current","true");else
span.removeAttribute("aria-current")}}var shown2=null;var overview=null;var has=(kind,id)=>kind==="at"?faceOf(id)>=0:kind==="front"?isFront(drawing.mosaic,id):
Object.hasOwn(data.panels.blocks,`${kind}:${id}`);function block(name){if(name.startsWith("at:"))return block(`ground:${faceOf(
name.slice(3))}`).replace("{point}",()=>nameOf2(name.slice(3)));return data.panels.blocks[name].map(line=>data.panels.lines[line]).
join("\n")}var panelOf=(kind,state3)=>isComposed(kind,state3)?composedFront(state3,card("front-then")):card(`${kind}:${state3[kind]}`);
var isComposed=(kind,{day,front})=>kind==="front"&&(day!==data.mosaic.main.day||!Object.hasOwn(data.panels.blocks,`front\
:${front}`));function showPanel(state3,wanted3){const panel=need(document,"#cm-panel");if(overview===null)overview=panel.
innerHTML;const kind=PREFERRED.find(one=>state3[one]);const composed=!wanted3&&isComposed(kind,state3);const name=wanted3?
"search":kind?`${kind}:${state3[kind]}${composed?` ${state3.day}`:""}`:"overview";const html=composed?"":name==="overvie\
w"?overview:block(name);const first=!wanted3&&state3.annotation&&!html.includes(`data-statement="${state3.annotation}"`)?
`annotation:${state3.annotation}`:"";if(first+name!==shown2){panel.innerHTML=(first&&block(first))+html;if(composed)panel.
append(panelOf("front",state3));if(panel.parentElement)panel.parentElement.scrollTop=0}shown2=first+name;if(wanted3)find2(
panel,wanted3);markSpan(panel,state3.day);noteDay(state3,Boolean(wanted3)||composed)}function markStatement(chosen){for(const row of all(
document,"tr[data-row]"))row.classList.toggle("is-chosen",row.dataset.row===chosen);for(const row of all(document,"[data\
-statement]")){const is=row.dataset.statement===chosen;row.classList.toggle("is-chosen",is);need(row,"[data-annotation]").
setAttribute("aria-pressed",String(is));for(const mark of row.querySelectorAll(".cm-shown, .is-added"))mark.remove();if(!is||
chosen===null)continue;const own=ownRow(chosen);if(own.querySelector(".cm-meta b")&&!row.querySelector(".cm-meta b")){const label=document.
createElement("b");label.className="cm-shown";label.textContent=` · ${data.site.shown}`;need(row,".cm-meta").append(label)}
row.append(...more(row,own));addSources(row,own)}}function ownRow(annotation){return need(card(`annotation:${annotation}`),
"[data-statement]")}function card(name){const made=document.createElement("template");made.innerHTML=block(name);return made.
content}function more(row,own){const missing=Array.from(own.children).filter(part=>part.matches(".cm-since, .cm-tensions\
, .cm-cited")&&!row.querySelector(`.${part.className.split(" ")[0]}`));for(const part of missing)part.classList.add("is-\
added");return missing}function addSources(row,own){const sources=own.querySelector(".cm-since .cm-citations");if(!sources||
row.querySelector(".cm-since .cm-citations"))return;sources.classList.add("is-added");row.querySelector(".cm-since")?.append(
sources)}function sayChosen(state3){const words=data.site,names=PREFERRED.filter(kind=>state3[kind]).map(kind=>{const heading=need(
panelOf(kind,state3),kind==="annotation"?"[data-statement] > button":"h2");return(heading.textContent??"").trim()});const said=names.
length?words.chosen.replace("{name}",()=>names.join("; ")):words.nothingChosen;const line=need(document,"#cm-said");if(line.
textContent!==said)line.textContent=said}function find2(panel,wanted3){const text2=folded(wanted3);let any=false;for(const list of all(
panel,".cm-results")){const rows=all(list,":scope > *").map(row=>{const{dataset}=need(row,"button"),kind=kindOf(dataset);
return{row,far:kind?nearestOf(text2,data.keys[`${kind}:${dataset[kind]}`]):NOT_FOUND}});for(const{row,far}of rows)row.hidden=
!text2||far===NOT_FOUND;list.append(...[...rows].sort((one,other)=>one.far-other.far).map(({row})=>row));const found2=rows.
some(({row})=>!row.hidden);list.hidden=!found2;const heading=list.previousElementSibling;if(heading)heading.hidden=!found2;
any=any||found2}const title=need(panel,"h2");title.textContent=publishedText(title).replace("{text}",()=>wanted3);sayUnder(
title,any?"":data.site.nothingFound.replace("{text}",()=>wanted3))}var ASIDE=["speaker","modality","outcome","compare"];var WAIT_MS=250;var late;var offered=()=>(document.documentElement.
dataset.languages??"").split(" ");var NOTHING2={zone:null,annotation:null,place:null,front:null,at:null,actor:null,speaker:null,
modality:null,outcome:null,compare:null,relation:null};function days(){const{days:days2,main}=data.mosaic;return[days2[0],
main.day]}function isDay(value){const[first,last2]=days();return isIso(value)&&first<=value&&value<=last2}var refusal=(kind,value)=>data.
site.notices[kind].replace("{value}",()=>value.slice(0,80));function read(){const asked=new URLSearchParams(location.search);
const notices=[];const state3={...NOTHING2,page:location.hash.slice(1),day:days()[1]};const refuse=(kind,value)=>notices.
push(refusal(kind,value));for(const kind of CHOSEN){const value=asked.get(kind);state3[kind]=value!==null&&has(kind,value)?
value:null;if(value!==null&&state3[kind]===null)refuse(kind,value)}for(const name of ASIDE)state3[name]=asked.get(name);
state3.relation=asked.get("relation");if(state3.relation!==null&&!has("relation",state3.relation))state3.relation=null;if(state3.
compare!==null&&!isDay(state3.compare))state3.compare=null;const lang=asked.get("lang");if(lang!==null&&!offered().includes(
lang))refuse("lang",lang);const date=asked.get("date");if(date!==null){if(isDay(date))state3.day=date;else refuse("date",
date)}if(!document.querySelector(`[data-page-link="${CSS.escape(state3.page)}"]`))state3.page="map";return{state:state3,
notices}}function firstDay(){const day=new URLSearchParams(location.search).get("date");return day&&isDay(day)?day:days()[1]}
function href(state3){const asked=new URLSearchParams,now=new URLSearchParams(location.search);for(const name of[...CHOSEN,
...ASIDE,"relation"]){const value=state3[name];if(value)asked.set(name,value)}if(state3.day!==days()[1])asked.set("date",
state3.day);for(const kept of["lang","embed"]){const value=now.get(kept);if(value!==null)asked.set(kept,value)}const text2=asked.
toString();return location.pathname+(text2?`?${text2}`:"")+(state3.page==="map"?"":`#${state3.page}`)}function searchIn(lang){
const asked=new URLSearchParams(location.search);asked.set("lang",lang);return`?${asked}`}function write(state3,passing){
clearTimeout(late);if(passing)late=setTimeout(()=>history.replaceState(null,"",href(state3)),WAIT_MS);else if(href(state3)!==
location.pathname+location.search+location.hash)history.pushState(null,"",href(state3))}function speak(){const{lang}=document.
documentElement;const opens=!document.querySelector('[data-language][href="index.html"]');const wished=opens&&navigator.
languages.map(tag=>tag.split("-")[0]).find(code=>offered().includes(code));const wanted3=new URLSearchParams(location.search).
get("lang")||wished||lang;const link=document.querySelector(`[data-language="${CSS.escape(wanted3)}"]`);if(link)location.
replace(link.getAttribute("href")+location.search+location.hash);return Boolean(link)}var sections=()=>all(document,"[data-filtered]");var FILTERS=["zone","actor","speaker","modality","outcome"];function filtersOf(section){
return all(section,"[data-filter]")}function nameOf3(select){return select.dataset.filter}function optionOf(select,value){
return Array.from(select.options).find(option=>value&&option.value===value)}function unknownFilters(state3){const open2=document.
querySelector(`[data-filtered="${state3.page}"]`);const names=open2?filtersOf(open2).filter(select=>!optionOf(select,state3[nameOf3(
select)])).map(nameOf3):[];return names.filter(name=>name!=="zone"&&state3[name])}function showLists(state3){for(const section of sections()){
const wanted3={};for(const select of filtersOf(section)){const option=optionOf(select,state3[nameOf3(select)]);select.value=
option?option.value:"";if(option)wanted3[nameOf3(select)]=option.value}showFitting(section,wanted3)}}function fits(note,wanted3){
return FILTERS.every(name=>wanted3[name]===void 0||note[name].includes(wanted3[name]))}function showFitting(section,wanted3){
let fitting=0;for(const row of all(section,"[data-statement]")){row.hidden=!fits(data.statements[row.dataset.statement??
""],wanted3);if(!row.hidden)fitting+=1}for(const list of all(section,".cm-statements")){list.hidden=all(list,":scope > *").
every(row=>row.hidden);const heading=list.previousElementSibling;if(heading?.matches("h3, h4"))heading.hidden=list.hidden}
const count=section.querySelector("[role=status]");if(count)count.textContent=fitting?data.site.counts[section.dataset.filtered===
"outcomes"?"outcomes":"article"][fitting]:data.site.noStatement}var walked=()=>all(document,'[data-page="article"] [data\
-filtered="article"] [data-statement]:not([hidden])');function bringRow(state3){const name=state3.annotation&&CSS.escape(
state3.annotation);const row=!name?null:document.querySelector(`section:not([hidden]) [data-statement="${name}"], sectio\
n:not([hidden]) tr[data-row="${name}"]`);if(row?.clientHeight)bringIfHidden(row)}var key=point=>`${point[0]},${point[1]}`;function twiceArea(ring){let sum=0;for(let i=0;i+1<ring.length;i++)sum+=ring[i][0]*
ring[i+1][1]-ring[i+1][0]*ring[i][1];return sum}function holds3(ring,x,y){let inside2=false;for(let i=0;i+1<ring.length;i++){
const[x1,y1]=ring[i],[x2,y2]=ring[i+1];if(y1>y!==y2>y&&x<x1+(x2-x1)*(y-y1)/(y2-y1))inside2=!inside2}return inside2}function closed(paths){
const from=new Map;for(const path of paths){const start2=key(path[0]);const known2=from.get(start2);if(known2)known2.push(
path);else from.set(start2,[path])}const rings=[];for(const[start2,paths2]of from)for(let path=paths2.pop();path;path=paths2.
pop()){const ring=path.slice();while(key(ring[ring.length-1])!==start2){const next=from.get(key(ring[ring.length-1]))?.pop();
if(!next)throw new Error(`No path goes on from ${key(ring[ring.length-1])}`);ring.push(...next.slice(1))}if(ring.length>
3)rings.push(ring)}return rings}function polygons(rings){const shells=rings.map(ring=>({ring,area:twiceArea(ring)})).filter(
one=>one.area!==0);const found2=shells.filter(one=>one.area>0).sort((one,other)=>one.area-other.area).map(({ring})=>[ring]);
for(const{ring}of shells.filter(one=>one.area<0)){const x=(ring[0][0]+ring[1][0])/2,y=(ring[0][1]+ring[1][1])/2;(found2.
find(([shell])=>holds3(shell,x,y))||found2[found2.length-1]).push(ring)}return found2}function joined(lines){const at3=new Map;
const meet=point=>{const met=at3.get(key(point))??new Set;at3.set(key(point),met);return met};for(const line of lines){meet(
line[0]).add(line);meet(line[line.length-1]).add(line)}const left=new Set(lines);const onward=line=>{for(let long=line;;){
const end=long[long.length-1];const next=meet(end).size===2?Array.from(meet(end)).find(one=>left.has(one)):void 0;if(!next)
return long;left.delete(next);long=long.concat((key(next[0])===key(end)?next:next.slice().reverse()).slice(1))}};const found2=[];
for(const line of lines)if(left.delete(line))found2.push(onward(onward(line).slice().reverse()));return found2}var DAYS_KEPT=24;var NO_HOLD=-1;var Mosaic=class{constructor(data2,words){this.data=data2;this.language=words.language;this.
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
km2[face],0)}day(iso){const known2=this.known.get(iso);if(known2)return known2;const[oldest]=this.known.keys();if(this.known.
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
map(ring=>ring.flatMap(arc=>this.path(arc)));return holds3(shell,x,y)&&!holes.some(hole=>holds3(hole,x,y))})}covers(shape2,[
x,y]){return shape2.coordinates.some(([shell,...holes])=>holds3(shell,x,y)&&!holes.some(hole=>holds3(hole,x,y)))}upTo(states,iso){
return Object.assign({},...states.slice(0,this.change(iso)+1))}sectionAt(owners,arc){const[one,other]=this.sides[arc];if(other===
void 0||this.controllerOf(owners[one])===this.controllerOf(owners[other]))return null;const hold=Math.max(owners[one],owners[other]);
const zones=[one,other].map(face=>this.data.holdings[this.holdingOf(owners[face])][0]).sort();return{id:[...zones,this.data.
hold_ids[hold]].join("."),hold}}fronts(owners,differs){const stretches2=new Map;for(const arc of this.arcs.keys()){const section=this.
sectionAt(owners,arc);if(!section)continue;const[,basis,margin]=this.data.holds[section.hold];const stretch=stretches2.get(
section.id)??{basis:this.data.bases[basis],margin_km:margin,lines:[]};stretches2.set(section.id,stretch);if(this.arcs[arc].
length>1)stretch.lines.push(this.arcs[arc])}const sorted=Array.from(stretches2).sort(([one],[other])=>one<other?-1:1);return sorted.
map(([id,{basis,margin_km,lines}])=>({id,basis,margin_km,differs:differs[id]??[],geometry:{type:"MultiLineString",coordinates:joined(
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
relation));const names=["relation","actor"].filter(kind=>state3[kind]).map(kind=>`${kind}:${state3[kind]}`);if(slot.dataset.
slot!==names.join(" "))slot.innerHTML=names.map(block).join("");slot.dataset.slot=names.join(" ")}function nearest(days2,day){
const before2=days2.filter(one=>one<=day).length;const start2=Math.max(0,Math.min(before2-Math.floor(EVENTS_SHOWN/2)-1,days2.
length-EVENTS_SHOWN));return[start2,start2+EVENTS_SHOWN]}function showEvents(day){const rows=all(document,"#cm-events .c\
m-event");const days2=rows.map(row=>need(row,"[data-day]").dataset.day??"");const[start2,end]=nearest(days2,day);rows.forEach(
(row,index)=>{row.hidden=index<start2||index>=end;row.classList.toggle("is-chosen",days2[index]===day)})}function showTable(day){
const composed=drawing.mosaic.day(day),total=composed.holdings.reduce((sum,one)=>sum+one.km2,0);const percent=new Intl.NumberFormat(
data.words.locale,{style:"percent",minimumFractionDigits:1,maximumFractionDigits:1});need(document,"[data-table-day]").textContent=
drawing.mosaic.label(day);need(document,".cm-table-side .cm-panel").classList.toggle("is-other-day",!composed.main);for(const row of all(
document,"[data-row-zone]")){const held=composed.holdings.find(one=>one.zone===row.dataset.rowZone&&one.controller===row.
dataset.rowHolder);row.hidden=!held;const cells=["km2","share","basis"].map(name=>need(row,`[data-${name}]`));const asPublished=published.
get(row)??cells.map(cell=>cell.innerHTML);published.set(row,asPublished);if(!held)continue;if(composed.main)cells.forEach(
(cell,index)=>{cell.innerHTML=asPublished[index]});else cells.forEach((cell,index)=>{cell.textContent=[number(held.km2),
percent.format(held.km2/total),""][index]})}}function showChange(state3){const block2=need(document,"#cm-change"),words=data.
site;const compared=need(document,"#cm-compare");compared.value=state3.compare||"";block2.hidden=!state3.compare;if(!state3.
compare)return;const{handovers}=drawing.mosaic.handovers(state3.compare,state3.day);const title=need(block2,"h3");title.
textContent=publishedText(title).replace("{a}",drawing.mosaic.label(state3.compare)).replace("{b}",drawing.mosaic.label(
state3.day));const body=need(block2,"tbody"),found2=[];for(const row of all(body,":scope > *")){const moved=handovers.find(
one=>one.from===row.dataset.from&&one.to===row.dataset.to&&one.km2>=LEAST_HANDOVER_KM2);row.hidden=!moved;if(!moved)continue;
need(row,":scope > :last-child").textContent=number(moved.km2,1);found2.push({row,km2:moved.km2})}body.append(...found2.
sort((one,other)=>other.km2-one.km2).map(({row})=>row));need(block2,"table").hidden=!found2.length;sayUnder(title,found2.
length?"":words.nothingChanged)}var CLEAR={zone:null,annotation:null,place:null,front:null,at:null,actor:null};var state2=null;var wanted2="";var timeline=null;
standAlone();document.documentElement.classList.toggle("is-embedded",new URLSearchParams(location.search).get("embed")===
"1");document.documentElement.classList.toggle("cm-dark",window.matchMedia("(prefers-color-scheme: dark)").matches);var take=(name,content)=>{
Object.assign(data,{[name]:content})};var takePacked=text2=>{drawing.unpacked=Promise.all([drawing.unpacked,unpack(text2).
then(parts2=>Object.assign(data,parts2))])};function unpack(text2){const bytes=Uint8Array.from(atob(text2),letter=>letter.
charCodeAt(0));return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).json()}function parts(){
drawing.mosaic=new Mosaic(data.mosaic,data.words);return{base:drawing.unpacked.then(()=>data.base),words:data.words,day:drawing.
mosaic.day(firstDay()),find:name=>found(name)}}function found(name){if(name.startsWith("points-"))return{points:pointsOf(
name.slice(7))};const[day,other]=name.split("..");return other?drawing.mosaic.handovers(day,other):drawing.mosaic.day(day)}
function pointsOf(day){const{settlements,holders,days:days2}=data.points;const points=[];for(let i=0;i<days2[day].length;i+=
3){const[name,lon,lat]=settlements[days2[day][i]],[controller,painted2]=[1,2].map(at3=>holders[days2[day][i+at3]]);points.
push({name,at:[lon,lat],controller,painted:painted2??null,agrees:painted2===controller})}return points}function tellMap(){
const lit=state2.annotation&&drawing.mosaic.day(state2.day).statements[state2.annotation]||{zones:[],places:[]};const change=state2.
page==="timeline"&&state2.compare?`${state2.compare}..${state2.day}`:null;const points=Object.hasOwn(data.points.days,state2.
day)?`points-${state2.day}`:null;const places=state2.place?[...lit.places,state2.place]:lit.places;const{zone,front,day}=state2;
apply({zone,front,at:state2.at?pointOf(state2.at):null,zones:lit.zones,places,day,change,points,stamp:stamp()})}function show(){
showPage(state2);showPanel(state2,wanted2);showLists(state2);showEvents(state2.day);showTable(state2.day);showChange(state2);
showActors(state2);markStatement(state2.annotation);sayChosen(state2);for(const row of all(document,"[data-row-zone]"))row.
classList.toggle("is-chosen",row.dataset.rowZone===state2.zone);field("#cm-pick").value=state2.zone||"";if(timeline)timeline.
follow(state2.day);pageTurned();tellMap()}function field(selector){return need(document,selector)}function notice(lines){
const line=need(document,"#cm-notice");line.textContent=lines.join(" ");line.hidden=!lines.length}function choose2(next,passing){
state2=Object.assign({},state2,next);if(!passing){wanted2="";field("#cm-search").value=""}notice([]);write(state2,passing);
show();if(next.annotation||next.page)bringRow(state2)}function act(kind,id){if(kind==="home")choose2(CLEAR);else if(kind===
"day")choose2({day:id});else if(kind==="relation")choose2({relation:state2.relation===id?null:id});else if(kind==="step")
choose2({annotation:id});else if(kind==="annotation")choose2({annotation:state2.annotation===id?null:id});else if(has(kind,
id))choose2(Object.assign({},CLEAR,{[kind]:id}))}function listen(){window.addEventListener("controlmap",({detail})=>{if(detail.
type==="empty")notice([data.site.empty]);else if(detail.type==="drawn")timeline?.answered(detail.day);else if(detail.type===
"ready")tellMap();else act(detail.type,detail.id??"")});window.addEventListener("popstate",open);document.addEventListener(
"click",event=>{const link=around(event,"[data-page-link]"),button2=around(event,".cm-panel button, .cm-about button");if(link&&
!event.ctrlKey&&!event.metaKey&&!event.shiftKey){event.preventDefault();choose2({page:link.dataset.pageLink??"map"})}const language=around(
event,"[data-language]");if(language)Object.assign(language,{search:searchIn(language.dataset.language??""),hash:location.
hash});const kind=button2?kindOf(button2.dataset):void 0;if(button2&&kind)act(kind,button2.dataset[kind]??"")});const pick=field(
"#cm-pick"),search=field("#cm-search"),compare=field("#cm-compare");pick.addEventListener("change",()=>choose2(Object.assign(
{},CLEAR,{zone:pick.value||null})));search.addEventListener("input",()=>{wanted2=search.value.trim();show()});compare.addEventListener(
"change",()=>choose2({compare:compare.value||null}));document.addEventListener("change",event=>{const select=around(event,
"[data-filter]");if(select?.dataset.filter)choose2({[select.dataset.filter]:select.value||null})});const scheme=window.matchMedia(
"(prefers-color-scheme: dark)");scheme.addEventListener("change",()=>{const frame=document.querySelector(".cm-frame");if(frame)
matchTheme(frame)})}function open(){const asked=read();state2=asked.state;show();const unknown=unknownFilters(state2);notice(
[...asked.notices,...unknown.map(name=>refusal("filter",state2[name]??""))]);bringRow(state2)}function mount(){const day=iso=>choose2(
{day:iso},true);timeline=mountTimeline(need(document,"#cm-timeline"),Object.assign({day:firstDay()},data.timeline),day);
const go2=id=>{act("step",id);fly(id)};mountWalk(need(document,"#cm-walk"),data.walk,walked,go2)}document.addEventListener(
"DOMContentLoaded",async()=>{if(speak())return;await drawing.unpacked;mount();listen();open()});window.ControlMapSite={get mosaic(){return drawing.mosaic},parts,take,takePacked};})();
