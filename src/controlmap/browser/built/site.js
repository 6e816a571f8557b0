"use strict";(()=>{var SVG="http://www.w3.org/2000/svg";function make(tag,className,text2){let element=document.createElement(tag);return className&&
(element.className=className),text2!==void 0&&(element.textContent=text2),element}function makeSvg(tag,attributes={}){let element=document.
createElementNS(SVG,tag);for(let[name,value]of Object.entries(attributes))element.setAttribute(name,String(value));return element}
function need(root,selector){let found2=root.querySelector(selector);if(!found2)throw new Error(`The page has no ${selector}`);
return found2}function all(root,selector){return Array.from(root.querySelectorAll(selector),found2=>found2)}function around(event,selector){
let{target}=event;return target&&"closest"in target?target.closest(selector):null}var NOTHING={zone:null,front:null,at:null,zones:[],places:[]};var isTouched=()=>window.matchMedia("(hover: none)").matches,HINT_MS=2400,LEAST_PX=12,zoomKey=()=>/Mac|iP(hone|ad)/.test(
navigator.platform)?"⌘":"Ctrl";function hinting(stage){let hint=make("div","cm-hint");hint.setAttribute("aria-hidden",
"true"),stage.append(hint);let shown4=!1;return text2=>{shown4||(shown4=!0,hint.textContent=text2,hint.classList.add("is\
-shown"),setTimeout(()=>hint.classList.remove("is-shown"),HINT_MS))}}function leaveFingers(map,ground){map.dragging.disable(),
ground.addEventListener("pointerdown",({pointerType})=>{pointerType==="mouse"&&map.dragging.enable()},{capture:!0});for(let end of[
"pointerup","pointercancel"])document.addEventListener(end,()=>setTimeout(()=>map.dragging.disable()))}function sharePage(map,stage,words){
let hint=hinting(stage),ground=map.getContainer();ground.addEventListener("wheel",event=>{event.ctrlKey||event.metaKey||
(event.stopImmediatePropagation(),hint(words.wheelHint.replace("{button}",zoomKey())))},{capture:!0,passive:!0}),navigator.
maxTouchPoints>0&&leaveFingers(map,ground);let from=null;ground.addEventListener("touchstart",({touches})=>{from=touches.
length===1?touches[0].clientY:null},{passive:!0}),ground.addEventListener("touchmove",({touches})=>{from!==null&&touches.
length===1&&Math.abs(touches[0].clientY-from)>LEAST_PX&&hint(words.touchHint)},{passive:!0})}var ARABIC_SPELLINGS={أ:"ا",إ:"ا",آ:"ا",ٱ:"ا",ى:"ي",ؤ:"و",ئ:"ي",ة:"ه"},CHOSEN_KINDS=["zone","annotation",
"place","front","at","actor"],EVENTS_SHOWN=9,HATCHES={none:{lines:"",dots:""},diagonal:{lines:"M-1,1 l2,-2 M0,6 l6,-6 M5\
,7 l2,-2",dots:""},"counter-diagonal":{lines:"M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},cross:{lines:"M-1,1 l2,-2 M0,6 l\
6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2",dots:""},dots:{lines:"",dots:"M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,\
0 -2.2,0"}},LEAST_HANDOVER_KM2=.05,LEAST_SHOWN_KM2=.5,NEAREST_ZOOM=13,OVERLOOKED="ـ'’‘`´ʼʿʾ-";var PLACE_RANKS=["capital","seat","town","base","crossing","village"],RANKING={equal:0,same_name:.5,same_loosely:.7,begins:1,
begins_alike:1.5,word_begins:2,mistakes:3,mistakes_and_unfinished:3.25,not_found:100,most_mistakes:[0,0,0,.5,1,1.5,2],nearest_mistakes:.4,
least_letters:3,half_a_mistake:.5,nearest:5},SHARED_LOOK={fill:"#c9c6bd",ink:"#4a4a4a"},SPELLINGS={articles:"ad adh al a\
n ar as ash at ath az ed el en er es esh et ez il ul ال",rules:[["ء",""],["ڤ","ف"],["پ","ب"],["گ","غ"],["چ","ج"],
["ی","ي"],["ک","ك"],["ديموقر","ديمقر"],["اميرك","امريك"],["مليش","ميليش"],["ه$","ا"],
["^(sch|ch)","sh"],["tch","ch"],["dj","j"],["gh","g"],["kh","x"],["ph","f"],["th","t"],["tz","ts"],["n(?=b)","m"],["ck|q",
"k"],["h$",""],["oo|ou|uu|(?:aw|ow|au|ao)(?![aeiouy])","u"],["o","u"],["ee|ii|(?:ai|ei|ay|ey|aiy|eiy)(?![aeiouy])","i"],
["([aeiu])i(?=[aeu])","$1y"],["([^aeiouy])y(?![aeiou])","$1i"],["([^aeiouyw])uw?(?=[aei])","$1w"],["([^aeiouyw])(?:iy+|i\
|y)(?=[aeu])","$1iy"]],loose:[["^[وبلك]?ال(?=..)",""],["^ا(?=...)",""],["^(?:al|el|ar|as|ash|ad|an|at|az|ed|es|ez\
)(?=[^aeiou].{3})",""]],either:[["dh",["d","z"]],["e",["a","i"]]],near:["ضظ","ذدز","ثتط","صس","قكغ","حهخ",
"اعه","اي","يو","شس","aeiuy","uw","kxg","hx","dzj","td","sz","bp","fv","gj","mn"],slight:"اويهعaeiuyhw",ranks:"\
air airport base camp city countryside crossing district facility garrison governorate governorates naval of province pr\
ovinces suburb town village اطراف الجويه العاصمه العسكري بلدتي بلده حي ريف قاعده قريه قضاء محافظتي محافظه محيط مخيم مدين\
تي مدينه مطار معبر من منطقه ناحيه ولايه",most_keys:32},TOO_SMALL_PX=24,VIEW="view";function holds(ring,x,y){let inside2=!1;for(let i=0;i+1<ring.length;i++){let[x1,y1]=ring[i],[x2,y2]=ring[i+1];y1>y!=y2>y&&
x<x1+(x2-x1)*(y-y1)/(y2-y1)&&(inside2=!inside2)}return inside2}function covers(shape2,[x,y]){return(shape2.type==="Polyg\
on"?[shape2.coordinates]:shape2.coordinates).some(([shell,...holes])=>holds(shell,x,y)&&!holes.some(hole=>holds(hole,x,y)))}var stripesId=(prefix,{from,to})=>`${prefix}from-${from}-to-${to}`;function addStripes(svg,id,from,to){let defs=svg.querySelector(
"defs")||svg.insertBefore(makeSvg("defs"),svg.firstChild);if(document.getElementById(id))return;let pattern=makeSvg("pat\
tern",{id,width:9,height:9,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"});pattern.append(makeSvg("rect",{
x:0,y:0,width:9,height:9,fill:to}),makeSvg("rect",{x:0,y:0,width:3,height:9,fill:from})),defs.append(pattern)}function drawChange(map,renderer,change,words,prefix){
return change.handovers.map(handover=>{let id=stripesId(prefix,handover),layer=shape(map,handover.geometry,"cm-change","\
cm-fronts",renderer,!1);return addStripes(renderer._container,id,words.holders[handover.from].fill,words.holders[handover.
to].fill),layer.eachLayer(path=>{elementOf(path).style.fill=`url(#${id})`}),layer})}function drawOutline(map,renderer,day,zones){
let grounds=day.holdings.filter(holding=>zones.includes(holding.zone)).map(holding=>holding.geometry);return["cm-was-hal\
o","cm-was"].flatMap(name=>grounds.map(ground=>shape(map,ground,name,"cm-fronts",renderer,!1)))}var Canvas=class{constructor(map,prefix,base,words){this.map=map,this.prefix=prefix,this.words=words,this.items=[],this.
earlier=[],this.layers=[],this.compared=[],this.outlined=[],this.fronts=[],this.rings=[],this.focusable=!1,this.renderers=
makePanes(map),this.ground=drawGround(map,this.renderers,base),map.on("click",()=>tell({type:"empty"})),this.bands=[],map.
on("zoomend",()=>widenBands(map,this.bands))}drawBasemap(base){drawBasemap(this.map,this.renderers,base,this.ground)}show(day,choose3,chooseFront2,focusable){
this.focusable=focusable;for(let layer of this.layers)layer.remove();let drawn3=drawZones(this.map,this.renderers["cm-zo\
nes"],day,this.words,this.prefix);this.items=drawn3.items;let{fronts,bands}=drawFronts(this.map,this.renderers,day);this.
layers=[...drawn3.layers,...fronts.flatMap(({line,hit})=>[line,hit]),...bands.map(band=>band.layer)],this.fronts=fronts,
this.bands=bands,widenBands(this.map,this.bands);for(let item of this.items)this.dress(item,choose3,focusable);dressFronts(
fronts,chooseFront2,this.words,focusable)}compare(change){for(let layer of this.compared)layer.remove();this.compared=change?
drawChange(this.map,this.renderers["cm-fronts"],change,this.words,this.prefix):[]}outline(day,zones){for(let layer of this.
outlined)layer.remove();this.outlined=day?drawOutline(this.map,this.renderers["cm-fronts"],day,zones):[]}dress(item,choose3,focusable){
let element=elementOf(item.path),zone=item.holding.zone;item.aria=[item.zone.name,item.holder.heldBy,item.area].join(`${this.
words.comma} `),element.setAttribute("tabindex",focusable?"0":"-1"),element.setAttribute("role","button"),element.setAttribute(
"aria-label",item.aria),element.setAttribute("aria-pressed","false"),element.dataset.zone=zone,element.addEventListener(
"keydown",event=>{(event.key==="Enter"||event.key===" ")&&(event.preventDefault(),choose3(zone))}),item.path.on("click",
event=>{L.DomEvent.stopPropagation(event),item.path.closeTooltip(),choose3(zone,event.latlng)});let tip=make("div","cm-t\
ip");tip.append(make("b","",item.zone.name),make("span","",item.holder.heldBy),make("span","",item.area)),isTouched()||item.
path.bindTooltip(tip,{sticky:!0,className:"cm-tooltip"})}mark(state3,filtered2){for(let item of[...this.items,...this.earlier]){
let element=elementOf(item.path),chosen=item.holding.zone===state3.zone;element.classList.toggle("is-selected",chosen),element.
classList.toggle("is-lit",state3.zones.includes(item.holding.zone)),element.classList.toggle("is-filtered",filtered2.size>
0&&!filtered2.has(item.holding.controller)),element.getAttribute("aria-pressed")!==String(chosen)&&element.setAttribute(
"aria-pressed",String(chosen)),chosen&&document.activeElement!==element&&item.path.bringToFront()}markFronts(this.fronts,
state3.front,this.focusable);for(let ring of this.rings)ring.remove();this.rings=ringDiffering(this.map,this.renderers["\
cm-points"],this.fronts,state3.front)}zoneAt(at3){return this.items.find(({holding})=>covers(holding.geometry,at3))?.holding.
zone??null}covers(candidate,origin){let ground=elementOf(this.ground),spot=pointOn(this.ground),across=Math.max(2,Math.ceil(
(candidate.right-candidate.left)/40)),down=Math.max(1,Math.ceil((candidate.bottom-candidate.top)/40));for(let i=0;i<=across;i++)
for(let k=0;k<=down;k++)if(spot.x=candidate.left+(candidate.right-candidate.left)*i/across+origin.x,spot.y=candidate.top+
(candidate.bottom-candidate.top)*k/down+origin.y,ground.isPointInFill(spot))return!0;return!1}};function pointOn(path){return elementOf(
path).ownerSVGElement.createSVGPoint()}function areaText(holding,words){let number2=new Intl.NumberFormat(words.locale,{
maximumFractionDigits:0}),text2=holding.bounds?words.areaRange:words.area,[low,high]=holding.bounds||[0,0];return text2.
replace("{km2}",number2.format(holding.km2)).replace("{low}",number2.format(low)).replace("{high}",number2.format(high))}var PANES={"cm-raster":150,"cm-base":200,"cm-zones":400,"cm-water":410,"cm-bands":415,"cm-hits":418,"cm-fronts":420,"cm-\
points":430,"cm-labels":620};function elementOf(path){return path.getElement()}function makePanes(map){let renderers={};
for(let[name,z]of Object.entries(PANES)){let pane=map.createPane(name);pane.style.zIndex=String(z),["cm-zones","cm-label\
s","cm-points","cm-hits"].includes(name)||(pane.style.pointerEvents="none"),name!=="cm-labels"&&name!=="cm-raster"&&(renderers[name]=
L.svg({pane:name,padding:.3}))}return renderers}function shapes(map,features,pane,renderer,className){let style={className,
pane,renderer,interactive:!1,smoothFactor:.7},geometries=features.map(feature=>feature.geometry);return L.geoJSON(geometries,
{style:()=>style,interactive:!1,pane}).addTo(map)}function drawGround(map,renderers,base){let ground=null;return shapes(
map,[{geometry:base.border}],"cm-base",renderers["cm-base"],"cm-ground").eachLayer(layer=>{ground??=layer}),ground}function drawBasemap(map,renderers,base,ground){
shapes(map,base.seas,"cm-base",renderers["cm-base"],"cm-sea"),shapes(map,base.neighbours,"cm-base",renderers["cm-base"],
"cm-neighbour"),ground.bringToFront(),shapes(map,base.roads,"cm-water",renderers["cm-water"],"cm-road"),shapes(map,base.
rivers,"cm-water",renderers["cm-water"],"cm-river"),shapes(map,base.lakes,"cm-water",renderers["cm-water"],"cm-lake"),shapes(
map,[{geometry:base.border}],"cm-fronts",renderers["cm-fronts"],"cm-border")}var HATCHINGS=HATCHES;function addPattern(defs,id,kind,ink){
let pattern=makeSvg("pattern",{id,width:6,height:6,patternUnits:"userSpaceOnUse"}),{lines="",dots=""}=HATCHINGS[kind]??{};
lines&&pattern.append(makeSvg("path",{d:lines,stroke:ink,"stroke-width":"1.1"})),dots&&pattern.append(makeSvg("path",{d:dots,
fill:ink})),defs.append(pattern)}function addPatterns(svg,holders,prefix){if(svg.querySelector("defs"))return;let defs=makeSvg(
"defs");for(let[id,holder2]of Object.entries(holders))holder2.pattern!=="none"&&addPattern(defs,prefix+id,holder2.pattern,
holder2.dark);addPattern(defs,`${prefix}shared`,"cross",SHARED_LOOK.ink),svg.prepend(defs)}function shape(map,geometry,className,pane,renderer,interactive){
let style={className,pane,renderer,interactive,smoothFactor:.6};return L.geoJSON(geometry,{style:()=>style,interactive,pane}).
addTo(map)}function drawZones(map,renderer,day,words,prefix,pane="cm-zones"){let items=[],layers=[];for(let holding of day.
holdings){let holder2=words.holders[holding.controller],zone=words.zones[holding.zone],className=`cm-zone zone-${holding.
zone} holder-${holding.controller}${zone.silent?" is-silent":""}`,layer=shape(map,holding.geometry,className,pane,renderer,
!0);layers.push(layer),layer.eachLayer(path=>{items.push({path,holding,holder:holder2,zone,area:areaText(holding,words),
aria:""})})}addPatterns(renderer._container,words.holders,prefix);for(let{path,holding,holder:holder2}of items){let element=elementOf(
path);element.style.setProperty("--holder",holder2.fill),element.style.setProperty("--holder-dark",holder2.dark),element.
style.setProperty("--holder-light",holder2.light);let fill2=holding.shared?"shared":holder2.pattern!=="none"?holding.controller:
null;if(!fill2)continue;let hatch=shape(map,holding.geometry,"cm-hatch",pane,renderer,!1);hatch.eachLayer(p=>{elementOf(
p).style.fill=`url(#${prefix}${fill2})`}),layers.push(hatch)}return{items,layers}}function drawFronts(map,renderers,day){
let draw2=(geometry,className,pane,interactive=!1)=>shape(map,geometry,className,pane,renderers[pane],interactive),bands=day.
fronts.map(front=>({layer:draw2(front.geometry,"cm-band","cm-bands"),marginKm:front.margin_km}));return{fronts:day.fronts.
map(front=>({front,line:draw2(front.geometry,`cm-front basis-${front.basis}`,"cm-fronts"),hit:draw2(front.geometry,"cm-f\
ront-hit","cm-hits",!0)})),bands}}function widenBands(map,bands){let middle=map.getCenter(),east=L.latLng(middle.lat,middle.
lng+.1),pxPerKm=map.latLngToLayerPoint(middle).distanceTo(map.latLngToLayerPoint(east))/(map.distance(middle,east)/1e3);
for(let band of bands)band.layer.eachLayer(path=>{elementOf(path).style.strokeWidth=`${2*band.marginKm*pxPerKm}px`})}var ONWARD=["ArrowRight","ArrowDown"],BACK=["ArrowLeft","ArrowUp"],isPartOf=({front},chosen)=>chosen!==null&&(front.id===
chosen||front.id.startsWith(`${chosen}.`)),elementsOf=layer=>layer.getLayers().map(elementOf);function dressFronts(fronts,choose3,words,focusable){
let hits2=fronts.map(({hit})=>elementsOf(hit)[0]);fronts.forEach(({front,hit},index)=>{let element=hits2[index],name=nameOf(
front,words);element.dataset.front=front.id,element.setAttribute("role","button"),element.setAttribute("aria-label",name),
element.setAttribute("aria-pressed","false"),element.setAttribute("tabindex",focusable&&index===0?"0":"-1"),element.addEventListener(
"keydown",event=>onKey(event,hits2,index,()=>choose3(front.id))),hit.on("click",event=>{L.DomEvent.stopPropagation(event),
hit.closeTooltip(),choose3(front.id)}),isTouched()||hit.bindTooltip(make("div","cm-tip",name),{sticky:!0,className:"cm-t\
ooltip"})})}function nameOfFront(id,words){if(!id)return"";let[one,other]=id.split(".").map(zone=>words.zones[zone]?.label??
"");return words.front.replace("{one}",()=>one).replace("{other}",()=>other)}function nameOf(front,words){let line=words.
legend.lines.find(each=>each.basis===front.basis);return`${nameOfFront(front.id,words)}${words.comma} ${line?.text??""}`}
function onKey(event,hits2,index,choose3){if(event.key==="Enter"||event.key===" ")choose3();else if(ONWARD.includes(event.
key))go(hits2,index,1);else if(BACK.includes(event.key))go(hits2,index,-1);else return;event.preventDefault(),event.stopPropagation()}
function go(hits2,index,step2){let next=hits2[(index+step2+hits2.length)%hits2.length];hits2[index].setAttribute("tabind\
ex","-1"),next.setAttribute("tabindex","0"),next.focus()}function markFronts(fronts,chosen,focusable){for(let drawn3 of fronts){
let is=isPartOf(drawn3,chosen);for(let element of[drawn3.line,drawn3.hit].flatMap(elementsOf))element.classList.toggle("\
is-selected",is);let[hit]=elementsOf(drawn3.hit);hit.getAttribute("aria-pressed")!==String(is)&&hit.setAttribute("aria-p\
ressed",String(is))}let first=focusable&&fronts.find(drawn3=>isPartOf(drawn3,chosen));if(first)for(let drawn3 of fronts)
elementsOf(drawn3.hit)[0].setAttribute("tabindex",drawn3===first?"0":"-1")}function ringDiffering(map,renderer,fronts,chosen){
let spots=new Map;for(let drawn3 of fronts)if(isPartOf(drawn3,chosen))for(let at3 of drawn3.front.differs)spots.set(at3.
join(),at3);let style={renderer,pane:"cm-points",radius:7,className:"cm-differs",interactive:!1};return Array.from(spots.
values(),([lon,lat])=>L.circleMarker([lat,lon],style).addTo(map))}function buildChosen(parts2,words,offer,items,onFold){let under=make("div","cm-under"),bar=make("button","cm-chosen"),text2=make(
"span","cm-chosen-text"),name=make("b"),held=make("span"),more2=make("span","cm-more"),arrow=make("span","","↓");return arrow.
setAttribute("aria-hidden","true"),more2.append(make("span","cm-spoken",words.more),arrow),bar.type="button",text2.append(
name,held),bar.append(text2,more2),bar.addEventListener("click",goToPanel),under.append(bar,offer,folding(parts2,words,onFold)),
parts2.stage.after(under),{show(named,zone){let grounds=items().filter(item=>item.holding.zone===zone).map(item=>`${item.
holder.heldBy}${words.comma} ${item.area}`);name.textContent=named||words.nothing,held.textContent=named?grounds.join(" \
· "):words.tapHint,more2.hidden=bar.disabled=!hostPanel(),fitHeight(parts2.frame)}}}function namedIn({words,canvas},{zone,
front,at:at3,places}){if(zone)return[words.zones[zone]?.name??"",zone];if(at3)return[words.pointOffer,canvas.zoneAt(at3)];
let place=places.length===1&&!front?words.places.find(({id})=>id===places[0]):null;return place?[place.name,canvas.zoneAt(
place.at)]:[nameOfFront(front,words),null]}function folding(parts2,words,onFold){let fold=make("button","cm-fold",words.
fold);return fold.type="button",parts2.side.id="cm-folded",fold.setAttribute("aria-controls",parts2.side.id),fold.setAttribute(
"aria-expanded","false"),fold.addEventListener("click",()=>{fold.setAttribute("aria-expanded",String(parts2.frame.classList.
toggle("is-unfolded"))),onFold()}),fold}async function fetchFiles(find3,day,{change,before:before2,ground}){try{return await Promise.all([day&&find3(day),change&&
find3(change),before2&&ground.length?find3(before2):null])}catch(error){return reportError(error),null}}var BAR_PX=54,PANEL_LETTERS=12.2,LEAST_STAGE_PX=130,TIGHT_PX=200,MOST_STAGE=1.12,MOST_OF_SCREEN=.48;function lowStage({frame,
head}){let host3=hostWindow(),letter=Number.parseFloat(host3.getComputedStyle(host3.document.documentElement).fontSize),
outer=host3===window?frame:window.frameElement,above=Math.max(0,outer.getBoundingClientRect().top+host3.scrollY)+head.offsetHeight,
room=host3.innerHeight-above-BAR_PX-PANEL_LETTERS*letter;if(room<TIGHT_PX&&!frame.classList.contains("is-tight"))return frame.
classList.add("is-tight"),lowStage({frame,head});let most=Math.min(frame.clientWidth*MOST_STAGE,host3.innerHeight*MOST_OF_SCREEN);
return Math.round(Math.max(LEAST_STAGE_PX,Math.min(most,room)))}var NARROW_PX=640,LEAST_PX2=20,MOST_EXTRA_PX=168,EXTRA_STEP_PX=28,LEGEND_GROWTH_PX=36,SILENT_AFTER_MS=8e3,UNMOVED={zoom:0,
moved:0};function buildFrame(mapElement,words){let frame=make("div","cm-frame");frame.dir=words.direction,frame.lang=words.
language,mapElement.before(frame);let head=make("div","cm-head"),title=make("div","cm-title",words.title);title.id="cm-t\
itle",frame.setAttribute("role","region"),frame.setAttribute("aria-labelledby",title.id);for(let viewport of document.querySelectorAll(
'meta[name="viewport"]'))viewport.setAttribute("content","width=device-width, initial-scale=1");let subtitle=make("div",
"cm-subtitle"),finding=make("div","cm-finding");head.append(title,finding,subtitle);let stage=make("div","cm-stage");stage.
append(mapElement);let side=make("div","cm-side"),foot=make("div","cm-foot"),source=make("div","cm-source",words.source);
return foot.append(source),frame.append(head,stage,side,foot),{frame,head,stage,side,foot,title,finding,subtitle,source}}
function rooms(narrow,beside,sides,height,zoomOf){if(narrow)return[{from:[4,Math.round(height*.06)],to:[6,Math.round(height*
(beside?.06:.14))],...UNMOVED}];let found2=[];for(let[west,east]of sides)for(let side=0;side<=MOST_EXTRA_PX;side+=EXTRA_STEP_PX)
for(let below=0;below<=MOST_EXTRA_PX;below+=EXTRA_STEP_PX){let from=[west===null?6+side:west,8],to=[east===null?6+side:east,
10+below],zoom=zoomOf(L.point(from).add(to));Number.isFinite(zoom)&&found2.push({from,to,zoom,moved:side+below})}return found2.
length?found2.sort((one,other)=>other.zoom-one.zoom||one.moved-other.moved):[{from:[0,0],to:[0,0],...UNMOVED}]}function cleared(parts2,legend2,insets){
let besideInsets=insets.offsetWidth+14;return parts2.frame.dir==="rtl"?[[null,besideInsets],[legend2.offsetWidth+14,null]]:
[[besideInsets,null]]}function kept(element,above){let{x,y,width,height}=element.getBoundingClientRect();return new DOMRect(
x,y-above,width,height+above)}function layOutFrame(parts2,map,bounds2,legend2,insets,onCountry){let narrow=parts2.frame.
clientWidth<NARROW_PX,beside=narrow&&isBeside();parts2.frame.classList.toggle("is-narrow",narrow),parts2.frame.classList.
toggle("is-beside",beside),parts2.frame.classList.remove("is-tight"),narrow&&parts2.frame.style.setProperty("--cm-stage",
`${lowStage(parts2)}px`);let home=narrow?parts2.side:parts2.stage;if(legend2.parentNode!==home&&home.append(insets,legend2),
map.invalidateSize({animate:!1}),Math.min(parts2.stage.clientWidth,parts2.stage.clientHeight)<LEAST_PX2)return narrow;let shown4=L.
latLngBounds([[bounds2[1],bounds2[0]],[bounds2[3],bounds2[2]]]),furniture=narrow?[]:[legend2,...all(insets,":scope > *")];
for(let room of rooms(narrow,beside,cleared(parts2,legend2,insets),parts2.stage.clientHeight,both=>map.getBoundsZoom(shown4,
!1,both)))if(map.fitBounds(shown4,{animate:!1,paddingTopLeft:room.from,paddingBottomRight:room.to}),!furniture.some(element=>onCountry(
kept(element,element===legend2?LEGEND_GROWTH_PX:0))))break;return clearButtons(map.zoomControl.getContainer(),onCountry),
narrow}function clearButtons(buttons,onCountry){let inTheWay=()=>all(buttons,"a").some(one=>onCountry(kept(one,0))),own=buttons.
parentElement,other=own?.parentElement&&all(own.parentElement,".leaflet-top").find(corner=>corner!==own);!own||!other||!inTheWay()||
(other.append(buttons),inTheWay()&&own.append(buttons))}function addScale(map,foot,words){let Spoken=L.Control.Scale.extend(
{_updateMetric(metres){let km2=this._getRoundNum(metres)/1e3,number2=new Intl.NumberFormat(words.locale).format(km2);this.
_updateScale(this._mScale,words.distance.replace("{km}",number2),km2*1e3/metres)}}),scale=new Spoken({imperial:!1,maxWidth:110}).
addTo(map).getContainer();scale&&foot.prepend(scale)}function turnZoom(map,words){words.direction==="rtl"&&map.zoomControl.
setPosition("topright"),all(map.zoomControl.getContainer(),"a").forEach((button2,index)=>{button2.title=index===0?words.
zoomIn:words.zoomOut,button2.setAttribute("aria-label",button2.title)})}function addBaseChoice(map,parts2,words){if(words.
base.choices.length<2)return;let label=make("label","cm-base",`${words.base.label} `),select=make("select");for(let choice of words.
base.choices)select.append(new Option(choice.name,choice.id));label.append(select);let note=make("span","cm-credit");parts2.
foot.append(label,note);let tiles=null,waiting;select.addEventListener("change",()=>{let choice=words.base.choices.find(
c=>c.id===select.value);if(tiles&&tiles.remove(),tiles=null,clearTimeout(waiting),note.textContent=choice?.credit??"",parts2.
frame.classList.remove("has-raster"),!choice?.url)return;let silent=()=>{note.textContent=words.base.silent};tiles=L.tileLayer(
choice.url,{maxZoom:18,pane:"cm-raster"}).addTo(map),tiles.once("tileerror",silent),waiting=setTimeout(silent,SILENT_AFTER_MS),
tiles.once("tileload",()=>{clearTimeout(waiting),note.textContent=choice.credit,parts2.frame.classList.add("has-raster")})})}
function nameDay(parts2,words,day){parts2.title.textContent=day.main?words.title:words.titleOther,parts2.finding.textContent=
day.main?words.finding:"",parts2.subtitle.textContent=words.subtitle.replace("{day}",day.labels[words.language]||day.day),
parts2.source.textContent=day.main?words.source:words.sourceOther}function lookOf(shown4){return JSON.stringify([shown4.zone,shown4.front,shown4.at,shown4.zones,shown4.places])}function isLow(made){
return made.parts.frame.classList.contains("is-beside")}function namedOf(made,shown4){return JSON.stringify([made.day,shown4.
places,isLow(made)&&[shown4.zone,shown4.zones]])}function lookUnder(made,shown4,hovered2){let under=made.canvas.items.filter(
({holding})=>hovered2.includes(holding.zone)||hovered2.includes(holding.controller));return under.length?{...shown4,zones:under.
map(({holding})=>holding.zone),places:[]}:shown4}function bothDays(day,earlier){return earlier?{...day,holdings:[...day.
holdings,...earlier.holdings],fronts:[...day.fronts,...earlier.fronts]}:day}function drawPoints(map,renderer,points,words){return points.map(point=>{let at3=[point.at[1],point.at[0]],style={renderer,
pane:"cm-points",className:`cm-point ${point.agrees?"agrees":"differs"}`},mark=point.agrees?L.circleMarker(at3,Object.assign(
{radius:4},style)):cross(at3,style),tip=make("div","cm-tip");return tip.append(make("b","",point.name),make("span","",words.
points[point.agrees?"agrees":"differs"].replace("{holder}",holder(words,point.controller)).replace("{painted}",holder(words,
point.painted)))),mark.bindTooltip(tip,{className:"cm-tooltip"}).addTo(map)})}function holder(words,id){return id&&words.
holders[id]?.label||"?"}function cross([lat,lng],style){return L.polyline([[[lat-.02,lng-.02],[lat+.02,lng+.02]],[[lat-.02,
lng+.02],[lat+.02,lng-.02]]],style)}var awaited=!1;function boundsOf(items,places,state3){let bounds2=L.latLngBounds([]);for(let item of items)state3.zones.
includes(item.holding.zone)&&bounds2.extend(item.path.getBounds());for(let place of places)state3.places.includes(place.
id)&&bounds2.extend([place.at[1],place.at[0]]);return bounds2}function flyTo(map,bounds2,homeZoom,steps=1.6){let still=window.
matchMedia("(prefers-reduced-motion: reduce)").matches,target=bounds2.pad(.35),options={maxZoom:homeZoom+steps,animate:!still,
duration:.7};still?map.fitBounds(target,options):map.flyToBounds(target,options)}function flyToNext(){awaited=!0}function followOutline(made){
if(!awaited)return;awaited=!1;let bounds2=L.latLngBounds([]);for(let layer of made.canvas.outlined)bounds2.extend(layer.
getBounds());bounds2.isValid()?flyTo(made.map,bounds2,made.homeZoom(),2.8):made.refit()}var drawn=null,state={...NOTHING,stamp:0},queued=null,find,wanted=null,settled=null,filtered=new Set,pointsWanted=!1,hovered=[],
dayFile=null,changeFile=null;function begin(made,finder,file){drawn=made,find=finder,dayFile=file}function finish(made){
made.named=namedOf(made,state),made.finished=!0,pageTurned()}function showQueued(){queued&&apply(queued)}var shown=()=>state;
function filterBy(holders){filtered=holders,drawn&&paint(drawn)}function hover(ids){hovered=ids,drawn?.finished&&paint(drawn)}
function wantPoints(asked2){pointsWanted=asked2,drawn&&showPoints(drawn)}function showDay(made,day){made.day=day.day,made.
main=day.main,made.statements=day.statements,made.shownDay=day,made.legend.show(day),made.canvas.show(day,made.acts.ground,
made.acts.front,!0);for(let inset of made.insets)inset.canvas.show(day,made.acts.zone,made.acts.front,!1);nameDay(made.parts,
made.words,day)}function showBeside(made,earlier){made.parts.frame.classList.toggle("is-swiping",!!earlier),made.shownDay&&
made.legend.show(bothDays(made.shownDay,earlier)),made.labels.place(),paint(made)}async function turnTo(made,name,{change=null,
before:before2=null,ground=[]}){let asked2=[name,change,before2,...ground].join("|");if(wanted===asked2){settled===asked2&&
tell({type:"drawn",day:made.day,file:name});return}wanted=asked2;let files=await fetchFiles(find,dayFile===name?null:name,
{change,before:before2,ground});if(wanted!==asked2||(files||(wanted=null),!files))return;let[day,compared2,earlier]=files;
day&&showDay(made,day),dayFile=name;for(let canvas of canvases(made))canvas.compare(compared2),canvas.outline(earlier,ground);
made.legend.changed(compared2),made.legend.key("outline",!!earlier),made.swipe.follow(made.shownDay?.labels[made.words.language]??
"",before2?()=>find(before2):null),followOutline(made),(day||changeFile!==change)&&paint(made),changeFile=change,settled=
asked2,tell({type:"drawn",day:made.day,file:name})}function canvases(made){return[made.canvas,...made.insets.map(inset=>inset.
canvas)]}function apply(next){if(!drawn?.finished){queued=next;return}if(next.stamp<state.stamp)return;let before2=lookOf(
state);state=Object.assign({},state,next),lookOf(state)!==before2&&paint(drawn),drawn.pointsFile!==(state.points||null)&&
(drawn.pointsFile=state.points||null,showPoints(drawn)),next.day&&turnTo(drawn,next.day,next)}async function showPoints(made){
let name=state.points||null;made.parts.frame.classList.toggle("has-points",!!name);let found2=pointsWanted&&name?await find(
name):{points:[]};if((state.points||null)===name){for(let mark of made.points)mark.remove();made.points=drawPoints(made.
map,made.canvas.renderers["cm-points"],found2.points,made.words)}}function paint(made){let{parts:parts2,labels}=made;matchTheme(
parts2.frame),parts2.frame.classList.toggle("has-selection",!!state.zone);let look=lookUnder(made,state,hovered);parts2.
frame.classList.toggle("has-highlight",look.zones.length+look.places.length>0);for(let canvas of canvases(made))canvas.mark(
look,filtered);for(let row2 of all(parts2.frame,".cm-conference-place"))row2.classList.toggle("is-lit",state.places.includes(
row2.dataset.place??""));made.chosen.show(...namedIn(made,state)),made.spot.show(state.at,made.canvas.renderers["cm-poin\
ts"]);let named=namedOf(made,state);if(named===made.named)labels.mark();else for(let each of[labels,...made.insets.map(inset=>inset.
labels)])each.place();made.named=named}function light(annotation){let lit=drawn?.statements[annotation];lit&&apply({...state,
zones:lit.zones,places:lit.places})}function fly(annotation){let lit=drawn?.statements[annotation];if(!drawn||!lit)return;
let bounds2=boundsOf(drawn.canvas.items,drawn.words.places,lit);bounds2.isValid()?flyTo(drawn.map,bounds2,drawn.homeZoom()):
drawn.refit()}function stamp(){return state.stamp+=1,state.stamp}var refit=()=>{drawn?.finished&&(drawn.refit(),drawn.labels.
place())},pageTurned=()=>{drawn?.parts.frame.classList.contains("is-narrow")&&isLow(drawn)!==isBeside()&&refit()},shownMap=()=>drawn?.
map,shownDay=()=>drawn?.day,mainCanvas=()=>drawn?.canvas,legend=()=>drawn?.legend;var watched=!1,alone=!1;function standAlone(){alone=!0}function hostWindow(){if(alone)return window;try{if(window.parent.
document)return window.parent}catch(error){if(!(error instanceof DOMException))throw error}return window}function tell(event){
let act2=event.type!=="ready"&&event.type!=="drawn",detail={stamp:act2?stamp():0,...event},host3=hostWindow();act2&&!alone&&
!host3.ControlMapPage?.channel()&&(host3.controlmapAct=detail),host3.dispatchEvent(new host3.CustomEvent("controlmap",{detail}))}
function hostPanel(){return all(hostWindow().document,".cm-panel").find(panel=>panel.offsetParent)}function isBeside(){let{
page}=document.body.dataset;return page?page!=="map":hostWindow()!==window&&!!window.frameElement?.closest('[class*="-pa\
ge"]:not(.st-key-map-page)')}async function goToPanel(){document.fullscreenElement&&await document.exitFullscreen();let panel=hostPanel();
panel&&(panel.tabIndex=-1,panel.scrollIntoView(),panel.focus({preventScroll:!0}))}var brightness=([red,green2,blue])=>.299*
red+.587*green2+.114*blue;function matchTheme(frame){let app=hostWindow().document.querySelector(".stApp"),ground=app&&getComputedStyle(
app).backgroundColor.match(/[\d.]+/g),dark=ground?brightness(ground.map(Number))<110:window.matchMedia("(prefers-color-s\
cheme: dark)").matches;document.documentElement.classList.toggle("cm-dark",dark),frame.classList.toggle("is-dark",dark),
watched||watchTheme(frame,app),watched=!0}function watchTheme(frame,app){let match=()=>matchTheme(frame);app&&new MutationObserver(
match).observe(app,{attributes:!0,attributeFilter:["class","style"]}),window.matchMedia("(prefers-color-scheme: dark)").
addEventListener("change",match)}function styled(){let late2=all(document,'link[rel="stylesheet"]').filter(link=>!link.sheet),
settled2=link=>new Promise(done=>{for(let name of["load","error"])link.addEventListener(name,done,{once:!0})});return Promise.
all(late2.map(settled2))}function fitHeight(frame){window.Streamlit&&frame.classList.contains("is-narrow")&&window.Streamlit.
setFrameHeight(Math.ceil(frame.scrollHeight)+2)}function watchScheme(){window.matchMedia("(prefers-color-scheme: dark)").
addEventListener("change",()=>{for(let frame of all(document,".cm-frame"))matchTheme(frame)})}var before=null;function layOut(printed){let frame=document.querySelector(".cm-frame"),map=shownMap(),page=hostWindow().
document,here=page.querySelector(".cm-here");here&&(here.textContent=page.location.href);for(let root of[page.documentElement,
document.documentElement])root.classList.toggle("is-printed",printed);!frame||!map||(printed?(before={center:map.getCenter(),
zoom:map.getZoom()},document.documentElement.classList.remove("cm-dark"),frame.classList.remove("is-dark")):matchTheme(frame),
refit(),!printed&&before&&map.setView(before.center,before.zoom,{animate:!1}))}window.addEventListener("beforeprint",()=>layOut(
!0));window.addEventListener("afterprint",()=>layOut(!1));function chooseZone(id){tell({type:"zone",id}),apply({...NOTHING,zone:id,stamp:shown().stamp})}function chooseFront(id){
tell({type:"front",id}),apply({...NOTHING,front:id,stamp:shown().stamp})}function lookOfPlace(id){let canvas=mainCanvas(),
place=canvas?.words.places.find(one=>one.id===id),zone=place&&canvas?.zoneAt(place.at);return{...NOTHING,zones:zone?[zone]:
[],places:[id]}}function choosePlace(id){tell({type:"place",id}),apply({...lookOfPlace(id),stamp:shown().stamp})}function chooseSpot(id,at3){
tell({type:"at",id}),apply({...NOTHING,at:at3,stamp:shown().stamp})}function actsOf(offer){return{zone:chooseZone,ground:(id,latlng)=>{
chooseZone(id),latlng&&offer(latlng)},front:chooseFront}}var PANE="cm-incidents",LEAST_PX3=18,MOST_PX=44,PX_PER_ROOT=2.6,APART_PX=30,marks=[],shown2=[],watched2=null;function showIncidents(spots){
let canvas=mainCanvas();canvas&&(shown2=spots,watched2!==canvas&&canvas.map.on("zoomend",()=>draw(canvas)),watched2=canvas,
canvas.map.getPane(PANE)||(canvas.map.createPane(PANE).style.zIndex="620"),draw(canvas),legend()?.key("events",shown2.length>
0))}function draw(canvas){for(let mark of marks)mark.remove();marks=clustered(canvas,shown2).map(cluster=>marker(canvas,
cluster))}function clustered(canvas,spots){let cells=new Map,clusters=[];for(let spot of spots){let{x,y}=canvas.map.project(
[spot.at[1],spot.at[0]]),[column,row2]=[Math.floor(x/APART_PX),Math.floor(y/APART_PX)],home=[-1,0,1].flatMap(one=>[-1,0,
1].flatMap(other=>cells.get(`${column+one} ${row2+other}`)??[])).find(cluster=>Math.hypot(cluster.x-x,cluster.y-y)<APART_PX);
if(home){home.count+=spot.count,home.spots.push(spot);continue}let made={at:[spot.at[1],spot.at[0]],count:spot.count,spots:[
spot],x,y};clusters.push(made),cells.set(`${column} ${row2}`,[...cells.get(`${column} ${row2}`)??[],made])}return clusters}
function marker(canvas,cluster){let{at:at3,count,spots}=cluster,size=Math.min(MOST_PX,LEAST_PX3+PX_PER_ROOT*Math.sqrt(count-
1)),label=spots.length>1?canvas.words.legend.cluster.replace("{n}",String(count)):spots[0].label,icon=L.divIcon({html:symbol(
canvas,cluster,size),className:"cm-event-mark",iconSize:[size,size]}),mark=L.marker(at3,{icon,pane:PANE,keyboard:!0,title:"",
alt:label}).addTo(canvas.map);return mark.getElement()?.setAttribute("aria-label",label),mark.bindTooltip(make("div","cm\
-tip",label),{className:"cm-tooltip",offset:[0,-size/2],direction:"top"}),spots.length>1&&canvas.map.getZoom()<canvas.map.
getMaxZoom()?mark.on("click",()=>canvas.map.fitBounds(L.latLngBounds(spots.map(one=>[one.at[1],one.at[0]])).pad(.3))):mark.
bindPopup(()=>details(spots),{className:"cm-event-popup",maxWidth:260,minWidth:180}).on("popupopen",keepInside),mark}function keepInside({
popup}){let box=popup.getElement(),stage=box?.closest(".cm-stage");if(!box||!stage)return;let over=stage.getBoundingClientRect().
top-box.getBoundingClientRect().top;over>0&&(box.style.marginBottom=`${Number.parseFloat(getComputedStyle(box).marginBottom)-
over}px`)}function symbol(canvas,{count,spots},size){let half2=size/2,svg=makeSvg("svg",{width:size,height:size,viewBox:`\
0 0 ${size} ${size}`,"aria-hidden":"true"});if(svg.append(makeSvg("path",{d:diamond(half2,half2-1),class:"cm-event"})),count>
1){let text2=makeSvg("text",{x:half2,y:half2,class:"cm-event-count"});text2.textContent=String(count),svg.append(text2)}else{
let holder2=canvas.words.holders[spots[0].holder]||{fill:"#888"},inner=makeSvg("path",{d:diamond(half2,half2-4.5),class:"\
cm-event-inner"});inner.style.fill=holder2.fill,svg.append(inner)}return svg}var diamond=(middle,reach)=>`M${middle},${middle-
reach} L${middle+reach},${middle} L${middle},${middle+reach} L${middle-reach},${middle} Z`;function details(spots){let box=make(
"div","cm-event-details");for(let spot of spots){box.append(make("p","cm-event-label",spot.label));let list=make("ul");for(let[
day,text2]of spot.rows){let row2=make("li");row2.append(make("b","",day)),text2&&row2.append(` ${text2}`),row2.dir="auto",
list.append(row2)}spot.rest&&list.append(make("li","",spot.rest)),list.children.length&&box.append(list)}return box}function addButton(map,name,title,drawing2,act2){let button2=make("a",name);button2.href="#",button2.role="button",button2.
title=title,button2.setAttribute("aria-label",title);let icon=makeSvg("svg",{viewBox:"0 0 16 16",class:"cm-icon"});return icon.
append(makeSvg("path",{d:drawing2})),button2.append(icon),L.DomEvent.on(button2,"click",L.DomEvent.stop).on(button2,"cli\
ck",act2),button2.addEventListener("keydown",event=>{event.key===" "&&(event.preventDefault(),button2.click())}),map.zoomControl.
getContainer()?.append(button2),button2}function addFullScreen(map,frame,words){if(!document.fullscreenEnabled)return;let button2=addButton(
map,"cm-full",words.fullScreen,"M2 6V2h4m4 0h4v4m0 4v4h-4m-4 0H2v-4",()=>{document.fullscreenElement?document.exitFullscreen():
frame.requestFullscreen().catch(()=>{button2.hidden=!0})}),follow=()=>button2.setAttribute("aria-pressed",String(!!document.
fullscreenElement));document.addEventListener("fullscreenchange",follow),follow()}function buildInsets(base,words){let insets=make("div","cm-insets"),maps=[];for(let inset of base.insets){let card2=make(
"div","cm-inset"),holder2=make("div","cm-inset-map");card2.append(make("div","cm-inset-name",words.insets[inset.id]),holder2),
insets.append(card2),maps.push({holder:holder2,inset})}if(words.conference.places.length){let card2=make("div","cm-inset\
 cm-conference");card2.append(make("div","cm-inset-name",words.conference.title));for(let place of words.conference.places){
let row2=make("div","cm-conference-place");row2.dataset.place=place.id;let arrow=make("span","cm-arrow","↑");arrow.style.
transform=`rotate(${place.bearing}deg)`,arrow.setAttribute("aria-hidden","true"),row2.append(arrow,make("span","",place.
name),make("span","cm-far",place.distance)),card2.append(row2)}insets.prepend(card2)}return{insets,maps}}function boxAt(x,y,w,h){return{left:x,top:y,right:x+w,bottom:y+h}}function meets(a,b){return a.left<b.right+2&&b.left<a.
right+2&&a.top<b.bottom+2&&b.top<a.bottom+2}function inside(a,b){return a.left>=b.left&&a.right<=b.right&&a.top>=b.top&&
a.bottom<=b.bottom}function inLines(name){let words=name.split(" "),half2=Math.ceil(words.length/2);return words.length>
1?[name,`${words.slice(0,half2).join(" ")}
${words.slice(half2).join(" ")}`]:[name]}var CELL_PX=2,WIDE_PX2=12e3,POCKET_PX2=5e3,NO_ZONE=-1,MIXED=-2,green=index=>(index*37+11)%256;function indices(dots){let found2=new Int16Array(
dots.length/4);for(let at3=0,dot=0;at3<found2.length;at3++,dot+=4)dots[dot+3]===0?found2[at3]=NO_ZONE:found2[at3]=dots[dot+
3]===255&&dots[dot+1]===green(dots[dot])?dots[dot]-1:MIXED;return found2}var Ground=class{constructor(items,size,origin){
this.columns=Math.max(1,Math.ceil(size.x/CELL_PX)),this.rows=Math.max(1,Math.ceil(size.y/CELL_PX));let picture=document.
createElement("canvas");picture.width=this.columns,picture.height=this.rows;let pen=picture.getContext("2d",{willReadFrequently:!0});
pen.setTransform(1/CELL_PX,0,0,1/CELL_PX,-origin.x/CELL_PX,-origin.y/CELL_PX),items.forEach((item,index)=>{pen.fillStyle=
`rgb(${index+1},${green(index+1)},0)`,pen.fill(new Path2D(elementOf(item.path).getAttribute("d")??""),"evenodd")}),this.
index=indices(pen.getImageData(0,0,this.columns,this.rows).data),this.extent=new Float64Array(items.length);for(let index of this.
index)index>=0&&(this.extent[index]+=CELL_PX*CELL_PX)}at(x,y){let column=Math.floor(x/CELL_PX),row2=Math.floor(y/CELL_PX);
return column<0||row2<0||column>=this.columns||row2>=this.rows?NO_ZONE:this.index[row2*this.columns+column]}holds(index,box){
if(this.at(box.left,box.top)!==index||this.at(box.right,box.bottom)!==index)return!1;for(let y=box.top;y<=box.bottom;y+=
4)for(let x=box.left;x<=box.right;x+=4)if(this.at(x,y)!==index)return!1;return!0}hidden(box){let sum=0,spots=0;for(let y=box.
top;y<=box.bottom;y+=6)for(let x=box.left;x<=box.right;x+=6)sum+=this.weight(this.at(x,y)),spots++;return sum/spots}weight(index){
if(index===NO_ZONE)return 0;let px2=index===MIXED?0:this.extent[index];return px2>WIDE_PX2?.35:px2>POCKET_PX2?1.4:4}};var DISTANCES=[18,28,40,54,70,88,108,130,156,186,220,260],TURNS=24,ROUNDS=6,ORDERS=12,HIDING=110,ACROSS_A_LABEL=300,ACROSS_A_CALLOUT=900,
LONG_PX=90,LOST=3e3;function crosses(a,b,c,d){let side=(p,q,r)=>Math.sign((q.x-p.x)*(r.y-p.y)-(q.y-p.y)*(r.x-p.x));return side(
a,b,c)!==side(a,b,d)&&side(c,d,a)!==side(c,d,b)}function hits(box,from,to){let dx=to.x-from.x,dy=to.y-from.y;if(Math.max(
from.x,to.x)<box.left||Math.min(from.x,to.x)>box.right||Math.max(from.y,to.y)<box.top||Math.min(from.y,to.y)>box.bottom)
return!1;let l=dy*(box.left-from.x),r=dy*(box.right-from.x),t=dx*(box.top-from.y),b=dx*(box.bottom-from.y);return Math.max(
t,b)>=Math.min(l,r)&&Math.min(t,b)<=Math.max(l,r)}function holds2(box,spot){return spot.x>=box.left-4&&spot.x<=box.right+
4&&spot.y>=box.top-4&&spot.y<=box.bottom+4}function leaderEnd(spot,box){return{x:Math.max(box.left,Math.min(spot.x,box.right)),
y:Math.max(box.top,Math.min(spot.y,box.bottom))}}function candidates(labels,spot,form,w,h){let found2=[];for(let distance2 of DISTANCES)
for(let turn2=0;turn2<TURNS;turn2++){let angle=2*Math.PI*turn2/TURNS,x=spot.x+Math.cos(angle)*(distance2+w/2),y=spot.y+Math.
sin(angle)*(distance2+h/2),box=boxAt(x-w/2,y-h/2,w,h);if(!labels.free(box))continue;let end=leaderEnd(spot,box),length=Math.
hypot(end.x-spot.x,end.y-spot.y),crossed=labels.taken.filter(other=>!holds2(other,spot)&&hits(other,spot,end)).length,drawn3=length+
length*length/LONG_PX;found2.push({form,box,wide:widened(box),end,cost:drawn3+HIDING*labels.ground.hidden(box)+ACROSS_A_LABEL*
crossed})}return found2}function widened(box){return boxAt(box.left-4,box.top-4,box.right-box.left+8,box.bottom-box.top+
8)}function together(one,other){if(meets(one.chosen.box,other.chosen.box))return 1/0;let faults=[crosses(one.spot,one.chosen.
end,other.spot,other.chosen.end),hits(one.chosen.wide,other.spot,other.chosen.end),hits(other.chosen.wide,one.spot,one.chosen.
end)];return ACROSS_A_CALLOUT*faults.filter(Boolean).length}function choose(callout,others){let best=null,least=1/0;for(let candidate of callout.
room){if(candidate.cost>=least)break;let cost=candidate.cost;for(let other of others){if(cost>=least)break;other.chosen&&
(cost+=together({spot:callout.spot,chosen:candidate},{spot:other.spot,chosen:other.chosen}))}cost<least&&(best=candidate,
least=cost)}return callout.chosen=best,least}function orders(callouts){let found2=[callouts,callouts.slice().sort((one,other)=>one.
room.length-other.room.length)];for(let turn2=1;turn2<Math.min(ORDERS,callouts.length);turn2++){let rest=callouts.slice(
turn2).concat(callouts.slice(0,turn2));found2.push(turn2%2?rest.reverse():rest)}return found2}function settle(callouts){
let kept2=[],least=1/0;for(let order of orders(callouts)){for(let callout of callouts)callout.chosen=null;let cost=1/0;for(let round=0;round<
ROUNDS;round++){let before2=cost;cost=0;for(let callout of order)cost+=Math.min(LOST,choose(callout,order.filter(other=>other!==
callout&&other.chosen)));if(cost===before2)break}cost<least&&(least=cost,kept2=callouts.map(callout=>callout.chosen))}callouts.
forEach((callout,index)=>{callout.chosen=kept2[index]})}function foremost({options},small){let most=options.most?.()??small.length;if(small.length<=most)return small;let asked2=options.
foremost?.()??[],size=bounds2=>(bounds2.right-bounds2.left)*(bounds2.bottom-bounds2.top),first=([item,bounds2])=>(asked2.
includes(item.holding.zone)?1e12:item.zone.silent?0:1e9)+size(bounds2);return small.slice().sort((one,other)=>first(other)-
first(one)).slice(0,most)}function placeCallouts(labels,small){let callouts=foremost(labels,small).map(([item,bounds2])=>{
let spot=Math.min(bounds2.right-bounds2.left,bounds2.bottom-bounds2.top)<TOO_SMALL_PX?{x:(bounds2.left+bounds2.right)/2,
y:(bounds2.top+bounds2.bottom)/2}:labels.at(item.holding.label_spots[0]),element=button(labels,item),room=inLines(item.zone.
label).flatMap(form=>{element.textContent=form;let[w,h]=labels.sized(`callout${form}`,element);return candidates(labels,
spot,form,w,h)});return{element,spot,room:room.sort((one,other)=>one.cost-other.cost),chosen:null}});putSettled(labels,callouts);
for(let{element,chosen}of callouts)chosen&&(element.textContent=chosen.form)}function putSettled(labels,placed){settle(placed);
for(let{element,spot,chosen}of placed){if(!chosen){element.remove();continue}labels.put(element,chosen.box),drawLeader(labels,
spot,chosen.end)}}function button(labels,item){let element=make("button","cm-label cm-callout",item.zone.label);return element.
type="button",element.dataset.zone=item.holding.zone,element.setAttribute("aria-label",item.aria),element.style.setProperty(
"--holder",item.holder.fill),element.style.setProperty("--holder-dark",item.holder.dark),element.addEventListener("click",
event=>{event.stopPropagation(),labels.options.choose(item.holding.zone)}),element}function drawLeader(labels,from,to){let left=Math.
min(from.x,to.x)-3,top=Math.min(from.y,to.y)-3,size={width:Math.abs(from.x-to.x)+6,height:Math.abs(from.y-to.y)+6},svg=makeSvg(
"svg",{class:"cm-leader",...size,"aria-hidden":"true"});svg.style.transform=`translate(${left+labels.origin.x}px,${top+labels.
origin.y}px)`;let line=makeSvg("line",{x1:from.x-left,y1:from.y-top,x2:to.x-left,y2:to.y-top});svg.append(line,makeSvg("\
circle",{cx:from.x-left,cy:from.y-top,r:2})),labels.root.prepend(svg);let steps=Math.ceil(Math.hypot(to.x-from.x,to.y-from.
y)/5);for(let step2=0;step2<=steps;step2++){let x=from.x+(to.x-from.x)*step2/Math.max(1,steps),y=from.y+(to.y-from.y)*step2/
Math.max(1,steps);labels.taken.push(boxAt(x-1,y-1,2,2))}}var LETTERS_A_LINE=26,HIDING2=300;function broken(text2){let lines=Math.ceil(text2.length/LETTERS_A_LINE),most=Math.ceil(
text2.length/lines)+2;return text2.split(" ").reduce((made,word)=>{let last2=made.at(-1);return last2===void 0||last2.length+
word.length>=most?made.push(word):made[made.length-1]=`${last2} ${word}`,made},[]).join(`
`)}function placeRemarks(labels,remarks){let placed=remarks.map(({at:at3,text:text2})=>{let form=broken(text2),element=make(
"div","cm-label cm-remark",form),[w,h]=labels.sized(`remark${form}`,element),spot=labels.at(at3),room=candidates(labels,
spot,form,w,h).map(each=>({...each,cost:each.cost+HIDING2*labels.ground.hidden(each.box)})).sort((one,other)=>one.cost-other.
cost);return{element,spot,room,chosen:null}});putSettled(labels,placed)}var LEAST_LETTER_PX=3;function placeZoneNames(labels,items){let small=[],seen=new Set;items.forEach((item,index)=>{if(seen.
has(item.holding.zone))return;seen.add(item.holding.zone);let bounds2=screenBounds(labels,item);if(!bounds2)return;(Math.
min(bounds2.right-bounds2.left,bounds2.bottom-bounds2.top)<TOO_SMALL_PX||!placeZoneName(labels,item,index,bounds2))&&small.
push([item,bounds2])}),placeCallouts(labels,small)}function screenBounds(labels,item){let b=item.path.getBounds(),a=labels.
map.latLngToContainerPoint(b.getNorthWest()),c=labels.map.latLngToContainerPoint(b.getSouthEast());return c.x<0||c.y<0||
a.x>labels.view.right||a.y>labels.view.bottom?null:{left:a.x,top:a.y,right:c.x,bottom:c.y}}function placeZoneName(labels,item,index,bounds2){
let words=item.zone.label.split(" ");if(bounds2.right-bounds2.left<LEAST_LETTER_PX*Math.max(...words.map(word=>word.length)))
return!1;let forms=inLines(item.zone.label),anchors=item.holding.label_spots.map(anchor=>labels.at(anchor));return[""," \
is-small"].some(size=>forms.some(form=>placeName(labels,item,index,form+size,form,size,anchors))||forms.some(form=>placeName(
labels,item,index,form+size,form,size,roundabout(labels,bounds2,anchors[0]))))}function roundabout(labels,bounds2,anchor){
let spots=[],step2=Math.max(5,Math.ceil((bounds2.right-bounds2.left)/40));for(let x=Math.max(bounds2.left,0);x<Math.min(
bounds2.right,labels.view.right);x+=step2)for(let y=Math.max(bounds2.top,0);y<Math.min(bounds2.bottom,labels.view.bottom);y+=
step2)spots.push({x,y,far:Math.hypot(x-anchor.x,y-anchor.y)});return spots.sort((one,other)=>one.far-other.far)}function placeName(labels,item,index,key2,form,size,spots){
let element=make("div",`cm-label cm-zone-name${size}`,form);element.dataset.zone=item.holding.zone,element.style.setProperty(
"--holder-dark",item.holder.dark),element.style.setProperty("--holder-light",item.holder.light);let[w,h]=labels.sized(`z\
one${key2}`,element);for(let spot of spots){let candidate=boxAt(spot.x-w/2,spot.y-h/2,w,h);if(labels.ground.holds(index,
candidate)&&labels.free(candidate))return labels.put(element,candidate),!0}return element.remove(),!1}var RANK_ZOOM={capital:0,seat:0,town:1,base:1.6,crossing:1.6,village:2.2},Labels=class{constructor(map,options){this.map=
map,this.options=options,this.root=make("div","cm-label-layer leaflet-zoom-hide"),map.getPane("cm-labels")?.append(this.
root),this.sizes=new Map,this.scene=null,this.first=null,this.taken=[],this.view=boxAt(0,0,0,0),this.origin=L.point(0,0),
this.ground=null,this.begun=!1,map.on("zoomstart",()=>{this.root.replaceChildren(),this.scene=null}),map.on("resize",()=>{
this.sizes.clear(),this.scene=null});let after=()=>queueMicrotask(()=>{this.begun&&this.items().length&&this.place()});map.
on("moveend resize",after)}sized(key2,element){this.root.append(element);let size=this.sizes.get(key2)??[Math.ceil(element.
offsetWidth),Math.ceil(element.offsetHeight)];return this.sizes.set(key2,size),size}place(){this.begun=!0;let items=this.
items(),obstacles=this.options.obstacles().map(o=>this.fromScreen(o)),buttons=this.map.zoomControl?.getContainer(),scene=JSON.
stringify([[buttons?.offsetWidth,buttons?.offsetHeight],this.map.getZoom(),this.map.getCenter(),this.map.getSize(),obstacles,
this.options.lit(),this.options.foremost?.(),this.options.unnamed?.()]);(scene!==this.scene||items[0].path!==this.first)&&
this.placeAll(items,obstacles),this.scene=scene,this.first=items[0].path,this.mark()}mark(){for(let callout of all(this.
root,".cm-callout")){let chosen=callout.dataset.zone===this.options.selected();callout.classList.toggle("is-selected",chosen),
callout.setAttribute("aria-pressed",String(chosen))}}items(){let drawn3=this.options.ground??this.options.zones;return drawn3?
drawn3():[]}placeAll(items,obstacles){this.root.replaceChildren(),this.origin=this.map.containerPointToLayerPoint([0,0]);
let size=this.map.getSize();this.view=boxAt(2,2,size.x-4,size.y-4),this.taken=obstacles;let zoom=this.map.zoomControl?.getContainer();
zoom&&this.taken.push(this.fromScreen(zoom.getBoundingClientRect())),this.ground=new Ground(items,size,this.origin);for(let lit of this.
options.lit())this.placePoint(lit,"is-lit",!0);for(let place of this.options.places)place.rank==="capital"&&this.placePoint(
place);this.options.zones&&!this.options.unnamed?.()&&placeZoneNames(this,items);let depth=this.map.getZoom()-this.options.
homeZoom();for(let rank of PLACE_RANKS.slice(1))if(!(depth+.01<RANK_ZOOM[rank]-(this.options.eager||0)))for(let place of this.
options.places)place.rank===rank&&this.placePoint(place);placeRemarks(this,this.options.remarks?.()??[]);for(let name of this.
options.areas)this.placeArea(name)}fromScreen(rectangle){let stage=this.map.getContainer().getBoundingClientRect();return boxAt(
rectangle.left-stage.left,rectangle.top-stage.top,rectangle.width,rectangle.height)}free(candidate){return inside(candidate,
this.view)&&!this.taken.some(other=>meets(candidate,other))}put(element,candidate){this.taken.push(candidate),element.style.
transform=`translate(${Math.round(candidate.left+this.origin.x)}px,${Math.round(candidate.top+this.origin.y)}px)`}at(point){
return this.map.latLngToContainerPoint([point[1],point[0]])}placePoint(place,extra="",always=!1){let spot=this.at(place.
at);if(spot.x<4||spot.y<4||spot.x>this.view.right||spot.y>this.view.bottom)return;let dot=boxAt(spot.x-3,spot.y-3,6,6);if(this.
taken.some(other=>meets(dot,other))&&!always)return;let element=this.target(place,`cm-label cm-place rank-${place.rank} ${extra}`,
place.name),[w,h]=this.sized(place.rank+extra+place.name,element),beside=[[7,-h/2],[-7-w,-h/2]];this.options.mirrored&&beside.
reverse();let room=[...beside,[-w/2,-7-h],[-w/2,7],[5,-h-3],[5,3],[-w-5,-h-3],[-w-5,3]].map(([x,y])=>boxAt(spot.x+x,spot.
y+y,w,h)).filter(candidate=>this.free(candidate)),home=this.ground.at(spot.x,spot.y),found2=room.find(candidate=>this.ground.
holds(home,candidate))||room[0];if(!found2&&(element.remove(),!always))return;let mark=this.target(place,`cm-dot rank-${place.
rank} ${extra}`);this.root.append(mark),this.taken.push(dot),mark.style.transform=`translate(${Math.round(spot.x+this.origin.
x)}px,${Math.round(spot.y+this.origin.y)}px)`,found2&&this.put(element,found2)}target({id},className,text2=""){let element=make(
"div",className,text2);return element.dataset.place=id,element.addEventListener("click",event=>{event.stopPropagation(),
this.options.choosePlace(id)}),element}placeArea(area){let element=make("div",`cm-label cm-area ${area.kind}`,area.name),
[w,h]=this.sized(`area${area.name}`,element),spot=this.at(area.at),candidate=boxAt(spot.x-w/2,spot.y-h/2,w,h);this.free(
candidate)?this.put(element,candidate):element.remove()}};function makeInset(holder2,inset,base,words,choose3){let still={zoomControl:!1,attributionControl:!1,dragging:!1,scrollWheelZoom:!1,
doubleClickZoom:!1,boxZoom:!1,keyboard:!1,touchZoom:!1,zoomSnap:0,zoomAnimation:!1,fadeAnimation:!1},map=L.map(holder2,still),
[west,south,east,north]=inset.bounds,fit=()=>map.fitBounds([[south,west],[north,east]],{animate:!1});fit();let canvas=new Canvas(
map,`cm-${inset.id}-`,base,words);canvas.drawBasemap(base);let labels=new Labels(map,{places:words.places,zones:null,areas:[],
homeZoom:()=>map.getZoom(),eager:1,choose:choose3.zone,choosePlace:choose3.place,lit:()=>[],selected:()=>null,mirrored:words.
direction==="rtl",obstacles:()=>[],ground:()=>canvas.items});return{canvas,labels,fit(){map.invalidateSize({animate:!1}),
fit(),labels.place()}}}var WIDTH=20,HEIGHT=12,sample=(className="")=>makeSvg("svg",{class:`cm-swatch ${className}`,viewBox:`0 0 ${WIDTH} ${HEIGHT}`,
"aria-hidden":"true"});function groundSample(parts2,edge,hatching){let svg=sample("is-ground"),wide=WIDTH/parts2.length;
if(parts2.forEach(({fill:fill2,pale},index)=>{let rect2=makeSvg("rect",{x:index*wide,y:0,width:wide,height:HEIGHT,class:`\
cm-swatch-fill${pale?" is-pale":""}`});rect2.style.fill=fill2,svg.append(rect2)}),hatching){let rect2=makeSvg("rect",{x:0,
y:0,width:WIDTH,height:HEIGHT,class:"cm-hatch"});rect2.style.fill=`url(#${hatching})`,svg.append(rect2)}let rect=makeSvg(
"rect",{x:.5,y:.5,width:WIDTH-1,height:HEIGHT-1,class:"cm-swatch-edge"});return rect.style.stroke=edge,svg.append(rect),
svg}function lineSample(basis){let svg=makeSvg("svg",{class:"cm-swatch is-line",viewBox:"0 0 30 12","aria-hidden":"true"});
return svg.append(makeSvg("path",{d:"M0,6 H30",class:`cm-front basis-${basis}`})),svg}function drawn2(...marks2){let svg=sample();
return svg.append(...marks2),svg}var bandSample=()=>drawn2(makeSvg("path",{d:"M0,6 H20",class:"cm-band","stroke-width":9,
opacity:.32}),makeSvg("path",{d:"M0,6 H20",class:"cm-front basis-source"})),agreeSample=()=>drawn2(makeSvg("circle",{cx:10,
cy:6,r:4,class:"cm-point agrees"})),differSample=()=>drawn2(makeSvg("path",{d:"M6,2 L14,10 M6,10 L14,2",class:"cm-point \
differs"})),outlineSample=()=>drawn2(makeSvg("path",{d:"M1,6 H19",class:"cm-was-halo"}),makeSvg("path",{d:"M1,6 H19",class:"\
cm-was"})),eventSample=()=>drawn2(makeSvg("path",{d:"M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z",class:"cm-event"})),changeSample=()=>drawn2(
makeSvg("rect",{x:.5,y:.5,width:WIDTH-1,height:HEIGHT-1,class:"cm-change"}));function lookSample(holder2,look,prefix){let parts2=[];
look.plain&&parts2.push({fill:holder2.fill,pale:!1}),look.pale&&parts2.push({fill:holder2.fill,pale:!0});let own=holder2.
pattern!=="none"?prefix+look.controller:null;return groundSample(parts2,look.shared?SHARED_LOOK.ink:holder2.dark,look.shared?
`${prefix}shared`:own)}var PALE_COLOURS=3;function row(swatch,text2,className=""){let made=make("div",`cm-legend-item ${className}`);return made.
append(swatch,make("span","",text2)),made}function looksOf(day,words){let looks=new Map;for(let shared of[!1,!0])for(let controller of words.
legend.holders)for(let holding of day.holdings){if(holding.controller!==controller||holding.shared!==shared)continue;let key2=`${controller}\
 ${shared}`,look=looks.get(key2)??{controller,shared,plain:!1,pale:!1};look[words.zones[holding.zone].silent?"pale":"pla\
in"]=!0,looks.set(key2,look)}return Array.from(looks.values())}var Legend=class{constructor(words,prefix,wishes){this.words=
words,this.prefix=prefix,this.wishes=wishes,this.chosen=new Set,this.listed="",this.holders=make("div","cm-legend-holder\
s"),this.holders.setAttribute("role","group"),this.holders.setAttribute("aria-label",words.legend.filter),this.lines=make(
"div","cm-legend-lines"),this.extras=make("div","cm-legend-lines"),this.element=make("div","cm-legend"),this.element.append(
make("div","cm-legend-head",words.legend.title),this.holders,make("div","cm-legend-head",words.legend.basis),this.lines,
this.extras),this.keys={change:row(changeSample(),words.legend.change,"cm-key-change"),outline:row(outlineSample(),words.
legend.outline),events:row(eventSample(),words.legend.events)};for(let key2 of Object.values(this.keys))key2.hidden=!0;let marks2=make(
"div","cm-legend-marks");marks2.append(row(agreeSample(),words.legend.agrees),row(differSample(),words.legend.differs)),
this.extras.append(...Object.values(this.keys),this.toggle("cm-toggle-bands",[bandSample(),words.legend.band],wishes.bands),
this.toggle("cm-toggle-points",[agreeSample(),words.legend.points],wishes.points),marks2)}toggle(className,content,onChange){
let label=make("label",`cm-legend-toggle ${className}`),box=make("input");return box.type="checkbox",box.addEventListener(
"change",()=>{this.element.classList.toggle(`has-${className}`,box.checked),onChange(box.checked)}),label.append(box,...content),
label}show(day){let{words}=this,looks=looksOf(day,words),bases=new Set(day.fronts.map(({basis})=>basis)),kinds=words.legend.
lines.filter(({basis})=>bases.has(basis)),fills=this.paleFills(day),listed=JSON.stringify([looks,kinds,fills]);if(listed===
this.listed)return;this.listed=listed;let held=new Set(looks.map(({controller})=>controller)),gone=Array.from(this.chosen).
filter(holder2=>!held.has(holder2));for(let holder2 of gone)this.chosen.delete(holder2);this.holders.replaceChildren(...looks.
map(look=>this.holder(look))),this.lines.replaceChildren(...kinds.map(({basis,text:text2})=>row(lineSample(basis),text2)),
...this.silent(fills)),gone.length&&this.wishes.filter(this.chosen)}holder(look){let{legend:legend2,holders}=this.words,
holder2=holders[look.controller],button2=make("button",`cm-legend-item${look.shared?" is-wide":""}`);button2.type="butto\
n",button2.dataset.holder=look.controller,button2.title=legend2.filter,button2.setAttribute("aria-pressed",String(this.chosen.
has(look.controller)));let text2=look.shared?legend2.shared.replace("{holder}",()=>holder2.label):holder2.label;return button2.
append(lookSample(holder2,look,this.prefix),make("span","",text2)),button2.addEventListener("click",()=>{this.chosen.delete(
look.controller)||this.chosen.add(look.controller);for(let each of this.holders.querySelectorAll("button"))each.setAttribute(
"aria-pressed",String(this.chosen.has(each.dataset.holder??"")));this.wishes.filter(this.chosen)}),button2}paleFills(day){
let pale=day.holdings.filter(({zone})=>this.words.zones[zone].silent).sort((one,other)=>other.km2-one.km2);return Array.
from(new Set(pale.map(({controller})=>this.words.holders[controller].fill))).slice(0,PALE_COLOURS)}silent(fills){if(!fills.
length)return[];let parts2=fills.map(fill2=>({fill:fill2,pale:!0}));return[row(groundSample(parts2,SHARED_LOOK.ink,null),
this.words.legend.silent)]}key(extra,shown4){this.keys[extra].hidden=!shown4}changed(change){let[largest]=change?.handovers??
[];this.key("change",!!largest);let stripes=this.keys.change.querySelector(".cm-change");largest&&(stripes.style.fill=`u\
rl(#${stripesId(this.prefix,largest)})`)}};var EARTH_KM=6371.0088,SHORT_KM=10;function lengthKm(points){let half2=degrees=>Math.sin(degrees*Math.PI/360)**2,cosine=degrees=>Math.
cos(degrees*Math.PI/180),sum=0;return points.reduce(([x,y],[lon,lat])=>(sum+=2*EARTH_KM*Math.asin(Math.sqrt(Math.min(1,half2(
lat-y)+cosine(lat)*cosine(y)*half2(lon-x)))),[lon,lat]),points[0]),sum}function lengthText(km2,{locale,measured}){return measured.
replace("{km}",km2.toLocaleString(locale,{maximumFractionDigits:km2<SHORT_KM?1:0}))}function addMeasure(map,renderer,words,changed2){
let ground=map.getContainer(),said2=make("output","cm-measured");ground.after(said2);let dragging=map.dragging,style={renderer,
pane:"cm-points",className:"cm-measure",interactive:!1},drawn3=L.layerGroup().addTo(map),points=null;function show2(next){
points=next,button2.setAttribute("aria-pressed",String(!!next)),ground.classList.toggle("is-measuring",!!next),drawn3.clearLayers();
let line=next??[];for(let point of line)drawn3.addLayer(L.circleMarker(point,{...style,radius:3}));line.length>1&&drawn3.
addLayer(L.polyline(line,style));let length=line.length>1?lengthText(lengthKm(line.map(({lng,lat})=>[lng,lat])),words):words.
measureHint;said2.textContent=next&&length,changed2()}let button2=addButton(map,"cm-ruler",words.measure,"M1 5h14v6H1zm3\
.5 0v3M8 5v3m3.5-3v3",()=>show2(points?null:[]));button2.setAttribute("aria-pressed","false");let take2=event=>{let chosen=!(event instanceof
KeyboardEvent)||event.key==="Enter"||event.key===" ";!points||!chosen||event.target.closest(".leaflet-control")||(event.
stopImmediatePropagation(),event instanceof KeyboardEvent?(event.preventDefault(),show2([...points,map.getCenter()])):event.
type==="click"&&!dragging.moved()&&show2([...points,map.mouseEventToLatLng(event)]))};for(let type of["click","dblclick",
"keydown"])ground.addEventListener(type,take2,!0);return document.addEventListener("keydown",({key:key2})=>{points&&key2===
"Escape"&&show2(null)}),said2}var idOf=({lng,lat})=>`${lng.toFixed(3)}_${lat.toFixed(3)}`,GroundSpot=class{constructor(map,words,choose3){this.map=map,
this.choose=choose3,this.mark=null,this.latlng=map.getCenter();let button2=this.button(words.pointOffer);this.under=this.
button(words.pointOffer),this.under.hidden=!0,this.popup=L.popup({className:"cm-offer",closeButton:!1,autoPan:!1,offset:[
0,-2]}).setContent(button2);let container=map.getContainer();container.setAttribute("role","group"),container.setAttribute(
"aria-label",words.mapKeys),container.addEventListener("keydown",event=>{event.key!=="Enter"||event.target!==container||
(event.preventDefault(),this.latlng=map.getCenter(),this.take())})}button(text2){let button2=make("button","cm-offer-but\
ton",text2);return button2.type="button",button2.addEventListener("click",()=>this.take()),button2}offer(latlng){this.latlng=
latlng,this.map.getContainer().closest(".is-narrow")?this.under.hidden=!1:this.popup.setLatLng(latlng).openOn(this.map)}take(){
this.close();let{lng,lat}=this.latlng;this.choose(idOf(this.latlng),[Number(lng.toFixed(3)),Number(lat.toFixed(3))])}close(){
this.popup.close(),this.under.hidden=!0}show(at3,renderer){if(this.close(),this.mark&&this.mark.remove(),this.mark=null,
!at3)return;let style={renderer,pane:"cm-points",radius:8,className:"cm-spot",interactive:!1};this.mark=L.circleMarker([
at3[1],at3[0]],style).addTo(this.map)}};var STEP=.04,EARLIER={"cm-earlier":405,"cm-earlier-lines":421},LATER=["cm-zones","cm-bands","cm-hits","cm-fronts"],ICON="\
M8 1v14M5 5 2 8l3 3m6-6 3 3-3 3";function half({x,y},size,at3,isRight){let[from,to]=[x+(isRight?at3:0)*size.x,x+(isRight?
1:at3)*size.x],[top,bottom]=[y,y+size.y];return`polygon(${from}px ${top}px, ${to}px ${top}px, ${to}px ${bottom}px, ${from}\
px ${bottom}px)`}var Swipe=class{constructor(canvas,stage,words,dress,changed2){this.canvas=canvas,this.map=canvas.map,this.
words=words,this.dress=dress,this.changed=changed2,this.load=null,this.later="",this.at=.5,this.layers=[],this.on=!1,this.
button=addButton(this.map,"cm-swiper",words.swipe,ICON,()=>this.turn(!this.on)),this.button.setAttribute("aria-pressed",
"false"),this.button.hidden=!0,this.days=[make("span","cm-swipe-day"),make("span","cm-swipe-day")],this.divider=make("di\
v","cm-divider"),this.divider.append(...this.days),this.divider.tabIndex=0;for(let[name,value]of Object.entries({role:"s\
lider","aria-label":words.swipe,"aria-valuemin":"0","aria-valuemax":"100"}))this.divider.setAttribute(name,value);this.divider.
hidden=!0,stage.append(this.divider),this.divider.addEventListener("pointerdown",event=>this.divider.setPointerCapture(event.
pointerId)),this.divider.addEventListener("pointermove",event=>{if(!this.divider.hasPointerCapture(event.pointerId))return;
let{left,width}=stage.getBoundingClientRect();this.move((event.clientX-left)/width)}),this.divider.addEventListener("key\
down",event=>{let step2={ArrowLeft:-STEP,ArrowRight:STEP,Home:-1,End:1}[event.key];step2&&(event.preventDefault(),this.move(
this.at+step2))}),this.map.on("move zoomend resize",()=>this.cut())}async follow(later,load2){this.later=later,this.load=
load2,this.on&&await this.turn(!!load2),this.button.hidden!==!load2&&(this.button.hidden=!load2,this.on||this.changed(null))}async turn(on){
let{load:load2}=this;this.on=on;let day=on&&load2?await load2():null;if(!(load2!==this.load||on!==this.on)){for(let layer of this.
layers)layer.remove();this.layers=day?this.draw(day):[],this.canvas.earlier=day?this.canvas.earlier:[],this.button.setAttribute(
"aria-pressed",String(on)),this.divider.hidden=!on,this.days[0].textContent=day?.labels[this.words.language]??"",this.days[1].
textContent=this.later,this.cut(),this.changed(day)}}draw(day){let{map,canvas}=this,[ground,lines]=Object.entries(EARLIER).
map(([name,z])=>{let pane=map.getPane(name)??map.createPane(name);return pane.style.zIndex=String(z),name!=="cm-earlier"&&
(pane.style.pointerEvents="none"),canvas.renderers[name]??=L.svg({pane:name,padding:.3}),canvas.renderers[name]}),country=canvas.
ground.toGeoJSON().geometry,paper=shape(map,country,"cm-ground","cm-earlier",ground,!1),{items,layers}=drawZones(map,ground,
day,this.words,"cm-e-","cm-earlier");for(let item of items)this.dress(item);canvas.earlier=items;let fronts=day.fronts.map(
({geometry,basis})=>shape(map,geometry,`cm-front basis-${basis}`,"cm-earlier-lines",lines,!1));return[paper,...layers,...fronts,
shape(map,country,"cm-border","cm-earlier-lines",lines,!1)]}move(at3){this.at=Math.min(1,Math.max(0,at3)),this.cut()}cut(){
let{map,at:at3}=this,size=map.getSize(),cutting=this.on&&this.layers.length>0;this.divider.style.left=`${at3*100}%`,this.
divider.setAttribute("aria-valuenow",String(Math.round(at3*100)));let origin=map.containerPointToLayerPoint([0,0]),right=this.
words.direction==="rtl";for(let name of[...Object.keys(EARLIER),...LATER]){let pane=map.getPane(name);if(!pane)continue;
let isRight=name in EARLIER===right;pane.style.clipPath=cutting?half(origin,size,at3,isRight):""}}};function queryOf(asked2){let text2=asked2.toString().replaceAll("%2C",",");return text2&&`?${text2}`}var LEAST_ZOOM_STEP=.05,DIGITS=3;function readView(text2){let parts2=(text2??"").split(","),[lat,lng,zoom]=parts2.map(Number);
return!(parts2.length===3&&parts2.every(part=>/^-?\d{1,3}(\.\d{1,6})?$/.test(part)))||Math.abs(lat)>85||Math.abs(lng)>180||
zoom<0?null:{center:[lat,lng],zoom}}var viewText=({lat,lng},zoom)=>[lat.toFixed(DIGITS),lng.toFixed(DIGITS),zoom.toFixed(
2)].join(","),ReadersView=class{constructor(map,layOut2){this.map=map,this.layOut=layOut2,this.homeZoom=map.getZoom(),this.
ready=!1}goHome(){let{map}=this;this.ready=!1,map.setMinZoom(0),map.setMaxBounds(void 0),this.layOut(),this.homeZoom=map.
getZoom(),map.setMinZoom(this.homeZoom),map.setMaxZoom(Math.max(NEAREST_ZOOM,this.homeZoom)),map.setMaxBounds(map.getBounds()),
this.ready=!0}refit(){let{map}=this,before2=this.isHome()?null:{center:map.getCenter(),zoom:map.getZoom()};this.goHome(),
before2&&map.setView(before2.center,before2.zoom,{animate:!1})}isHome(){return this.map.getZoom()<this.homeZoom+LEAST_ZOOM_STEP}keep(){
let host3=hostWindow(),asked2=readView(new URLSearchParams(host3.location.search).get(VIEW));asked2&&this.map.setView(asked2.
center,asked2.zoom,{animate:!1}),this.map.on("moveend asked",()=>this.note()),host3.addEventListener("popstate",()=>this.
note())}note(){if(!this.ready)return;let host3=hostWindow(),asked2=new URLSearchParams(host3.location.search),before2=asked2.
get(VIEW),now=this.isHome()?null:viewText(this.map.getCenter(),this.map.getZoom());before2!==now&&(now?asked2.set(VIEW,now):
asked2.delete(VIEW),host3.history.replaceState(host3.history.state,"",host3.location.pathname+queryOf(asked2)+host3.location.
hash))}};function load(part){return typeof part=="string"?fetch(part).then(answer=>{if(!answer.ok)throw new Error(part);return answer.
json()}):Promise.resolve(part)}var painted=()=>new Promise(done=>{document.hidden?done():requestAnimationFrame(()=>requestAnimationFrame(
()=>setTimeout(done)))});function watchSize(parts2,refit2){let width=parts2.frame.clientWidth,height=parts2.stage.clientHeight;
new ResizeObserver(()=>{if(!parts2.frame.clientWidth)return;let narrow=parts2.frame.classList.contains("is-narrow"),same=Math.
abs(parts2.frame.clientWidth-width)<2&&(narrow||Math.abs(parts2.stage.clientHeight-height)<2);width=parts2.frame.clientWidth,
height=parts2.stage.clientHeight,same||refit2(),!same&&parts2.stage.clientHeight!==height&&refit2()}).observe(parts2.frame)}var MOST_CALLOUTS=24,LOW_CALLOUTS=3,NEEDLESS_STEPS=1.4;async function start(map,options){map.attributionControl&&map.attributionControl.
remove();let first=typeof options.day=="string"?options.day:"",folder=first.slice(0,first.lastIndexOf("/")+1),[base,day,
words]=await Promise.all([load(options.base),load(options.day),load(options.words),styled()]),{drawn:drawn3,view,finish:finish2}=build(
map,base,words);begin(drawn3,options.find??(name=>load(folder+name)),first.slice(folder.length)||null),drawFirst(drawn3,
day,view),await painted(),finish2(day),options.events&&showIncidents(options.events),tell({type:"ready"}),showQueued()}function build(map,base,words){
let parts2=buildFrame(map.getContainer(),words);matchTheme(parts2.frame);let canvas=new Canvas(map,"cm-p-",base,words),showBands=shown4=>parts2.
frame.classList.toggle("has-bands",shown4),key2=new Legend(words,"cm-p-",{bands:showBands,points:wantPoints,filter:filterBy}),
legend2=key2.element,{insets,maps}=buildInsets(base,words);addScale(map,parts2.foot,words),turnZoom(map,words),addBaseChoice(
map,parts2,words);let labels=new Labels(map,{places:words.places,zones:()=>canvas.items.slice().sort((one,other)=>other.
holding.km2-one.holding.km2),unnamed:()=>canvas.earlier.length>0,areas:words.areaNames,homeZoom:()=>view.homeZoom,choose:chooseZone,
choosePlace,mirrored:words.direction==="rtl",lit:()=>words.places.filter(place=>shown().places.includes(place.id)),selected:()=>shown().
zone,most:()=>isLow(drawn3)?LOW_CALLOUTS:MOST_CALLOUTS,foremost:()=>isLow(drawn3)?[shown().zone,...shown().zones]:[shown().
zone],remarks:()=>drawn3.main&&!canvas.earlier.length&&view.isHome()&&!parts2.frame.classList.contains("is-narrow")?words.
remarks:[],obstacles:()=>[legend2,measured,...all(insets,":scope > *")].filter(e=>parts2.stage.contains(e)&&e.offsetParent).
map(e=>e.getBoundingClientRect())}),view=new ReadersView(map,()=>{let origin=()=>map.containerPointToLayerPoint([0,0]);layOutFrame(
parts2,map,base.bounds,legend2,insets,r=>canvas.covers(labels.fromScreen(r),origin()))}),settle2=()=>{for(let inset of drawn3.
insets)inset.fit();fitHeight(parts2.frame)},refit2=()=>{view.goHome(),settle2()};addButton(map,"cm-home",words.wholeCountry,
"M3 3h10v10H3z",()=>{view.goHome(),view.note()}),addFullScreen(map,parts2.frame,words);let measured=addMeasure(map,canvas.
renderers["cm-points"],words,()=>labels.place());sharePage(map,parts2.stage,words);let spot=new GroundSpot(map,words,chooseSpot),
drawn3={map,parts:parts2,canvas,words,insets:[],labels,legend:key2,day:null,shownDay:null,swipe:new Swipe(canvas,parts2.
stage,words,item=>canvas.dress(item,chooseZone,!1),earlier=>showBeside(drawn3,earlier)),main:!1,statements:{},points:[],
pointsFile:null,acts:actsOf(latlng=>spot.offer(latlng)),spot,chosen:buildChosen(parts2,words,spot.under,()=>canvas.items,
settle2),finished:!1,named:"",refit:refit2,homeZoom:()=>view.homeZoom};return map.on("moveend",()=>{let needless=map.getZoom()>
view.homeZoom+NEEDLESS_STEPS&&!parts2.frame.classList.contains("is-narrow");insets.classList.toggle("is-needless",needless)}),
{drawn:drawn3,view,finish:day=>{map.getSize().x!==map.getContainer().clientWidth&&view.goHome(),canvas.drawBasemap(base),
drawn3.insets=maps.map(({holder:holder2,inset})=>makeInset(holder2,inset,base,words,{zone:chooseZone,place:choosePlace}));
for(let inset of drawn3.insets)inset.canvas.show(day,drawn3.acts.zone,drawn3.acts.front,!1);settle2(),labels.place(),finish(
drawn3),view.keep(),watchSize(parts2,()=>{view.refit(),settle2()})}}}function drawFirst(drawn3,day,view){nameDay(drawn3.
parts,drawn3.words,day),drawn3.legend.show(day),drawn3.chosen.show("",null),view.goHome(),showDay(drawn3,day),fitHeight(
drawn3.parts.frame)}window.ControlMap={apply:next=>{apply(next),shownMap()?.fire("asked")},day:shownDay,fly,flyToNext,hover,light,lookOfPlace,
mainCanvas,map:shownMap,pageTurned,refit,showIncidents,stamp,start};var data={},drawing={mosaic:null,unpacked:Promise.resolve()};function watchHovered(page,light2){let last2="",follow=at3=>{let ids=(at3&&"closest"in at3?at3.closest("[data-lit]"):null)?.
getAttribute("data-lit")??"";ids!==last2&&(last2=ids,light2(ids.split(" ").filter(Boolean)))};for(let name of["pointerov\
er","focusin"])page.addEventListener(name,({target})=>follow(target));for(let name of["pointerout","focusout"])page.addEventListener(
name,({relatedTarget})=>follow(relatedTarget))}var CHOSEN=CHOSEN_KINDS,PREFERRED=[...CHOSEN.filter(kind=>kind!=="annotation"),"annotation"],ACTIONS=[...CHOSEN,"home","\
day","relation","turn","then"];function kindOf(dataset){return ACTIONS.find(name=>name in dataset)}var FRAME_PX=640;function mountShare(root,words,addresses2,more2=()=>[]){let before2=root.querySelector(".cm-share");if(before2?.
getAttribute("lang")===words.language)return;before2?.remove();let box=make("details","cm-share");box.lang=words.language;
let body=make("div","cm-share-body");box.append(make("summary","cm-play",words.label),body),box.addEventListener("toggle",
()=>{box.open&&(body.replaceChildren(...fields(words,addresses2()),...more2()),box.scrollIntoView({block:"nearest"}))}),
root.append(box)}function fields(words,{address,embedded}){return[field(words,words.address,address),field(words,words.embed,
frameCode(embedded,words.title)),field(words,words.cite,`${words.citation} ${address}`)]}function frameCode(address,title){
let frame=make("iframe");return frame.src=address,frame.title=title,frame.width="100%",frame.height=String(FRAME_PX),frame.
loading="lazy",frame.allow="fullscreen",frame.style.border="0",frame.outerHTML}function field(words,label,text2){let row2=make(
"label","cm-share-row",label),box=Object.assign(make("textarea"),{value:text2,readOnly:!0,rows:2});box.dir=text2.startsWith(
"http")||text2.startsWith("<")?"ltr":"auto",box.addEventListener("focus",()=>box.select());let button2=make("button","cm\
-play",words.copy);return button2.type="button",button2.addEventListener("click",async()=>{box.select();let copied=await navigator.
clipboard?.writeText(text2).then(()=>!0,()=>!1);button2.textContent=copied?words.copied:words.copy}),row2.append(box,button2),
row2}function boxOf(row2){for(let box=row2.parentElement;box&&box!==document.body;box=box.parentElement)if(box.scrollHeight>box.
clientHeight+1&&/auto|scroll/.test(getComputedStyle(box).overflowY))return box;return document.scrollingElement??document.
documentElement}function bounds(box){return box===document.scrollingElement?{top:0,bottom:box.clientHeight}:box.getBoundingClientRect()}
function bring(row2,down=1/6){let box=boxOf(row2);box.scrollTop+=row2.getBoundingClientRect().top-bounds(box).top-box.clientHeight*
down}function holds3(row2){let own=row2.getBoundingClientRect(),around2=bounds(boxOf(row2));return own.top>=around2.top&&
own.bottom<=around2.bottom}function bringIfHidden(row2){holds3(row2)||bring(row2,1/3)}function bringWhole(row2){let box=boxOf(
row2),own=row2.getBoundingClientRect(),around2=bounds(box),below=own.bottom-around2.bottom+8,above=around2.top+8-own.top;
above>0?box.scrollTop-=above:below>0&&(box.scrollTop+=Math.min(below,-above))}function bringMap(map){if(!map)return;let{
top,bottom}=map.getBoundingClientRect();Math.min(bottom,window.innerHeight)-Math.max(top,0)<80&&map.scrollIntoView()}var at=iso=>Date.parse(`${iso}T00:00:00Z`),isoOf=ms=>new Date(ms).toISOString().slice(0,10);function isIso(text2){return/^\d{4}-\d\d-\d\d$/.
test(text2)&&!Number.isNaN(at(text2))&&isoOf(at(text2))===text2}function dayWriter(locale){let format=new Intl.DateTimeFormat(
locale,{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"});return iso=>format.format(at(iso))}var WIDTH2=600,HEIGHT2=150,TICK=8,NAME_PX=12,SPOTS=60;function along(data2){let first=at(data2.first),last2=at(data2.last);
return iso=>(at(iso)-first)/(last2-first)}function stretches(data2){let x=along(data2);return data2.days.map((day,row2)=>{
let edges=[0];for(let share of data2.values[row2])edges.push(edges[edges.length-1]+share);return{from:x(day),to:row2+1<data2.
days.length?x(data2.days[row2+1]):1,edges}})}function drawBands(chart,data2,steps){let point=(x,share)=>`${(WIDTH2*x).toFixed(
1)},${(HEIGHT2*(1-share)).toFixed(2)}`;data2.holders.forEach((holder2,index)=>{let ends=steps.flatMap(({from,to,edges})=>[
{x:from,edges},{x:to,edges}]),upper=ends.map(({x,edges})=>point(x,edges[index+1])),lower=ends.map(({x,edges})=>point(x,edges[index])),
area=makeSvg("polygon",{points:upper.concat(lower.reverse()).join(" "),fill:holder2.fill,"fill-opacity":.75,stroke:"none",
"data-lit":holder2.id}),title=makeSvg("title");title.textContent=holder2.name,area.append(title),chart.append(area)})}function text(className,words){
let made=make("span",className,words);return made.setAttribute("aria-hidden","true"),made}function afterwards(article){if(article>=
1)return[];let hatching=text("cm-chart-after","");return hatching.style.insetInlineStart=`${(100*article).toFixed(2)}%`,
[hatching]}function roomiest(steps,index,width){let best={room:-1,middle:0,low:0,high:0};for(let spot=0;spot<=SPOTS;spot++){
let middle=width/2+(1-width)*spot/SPOTS,under=steps.filter(step2=>step2.from<middle+width/2&&step2.to>middle-width/2),low=Math.
max(...under.map(step2=>step2.edges[index])),high=Math.min(...under.map(step2=>step2.edges[index+1]));high-low>best.room&&
(best={room:high-low,middle,low,high})}return best}function placeNames(box,names2,steps,height){box.clientWidth&&names2.
forEach((name,index)=>{name.hidden=!1;let{room,middle,low,high}=roomiest(steps,index,Math.min(1,(name.offsetWidth+6)/box.
clientWidth));name.hidden=room*height<NAME_PX,!name.hidden&&(name.style.insetInlineStart=`calc(${(100*middle).toFixed(2)}\
% - ${name.offsetWidth/2}px)`,name.style.top=`${(height*(1-(low+high)/2)).toFixed(1)}px`)})}function drawChart(box,data2){
let steps=stretches(data2),x=along(data2),chart=makeSvg("svg",{viewBox:`0 0 ${WIDTH2} ${HEIGHT2+TICK}`,preserveAspectRatio:"\
none",class:"cm-chart",role:"img"});chart.setAttribute("aria-label",data2.words.chart),drawBands(chart,data2,steps);let upright=(place,y1,y2,name)=>makeSvg(
"line",{x1:place,x2:place,y1,y2,class:name});for(let event of data2.events)chart.append(upright(WIDTH2*x(event.day),HEIGHT2,
HEIGHT2+TICK-1,"cm-event-tick"));let half2=new Intl.NumberFormat(data2.words.locale,{style:"percent"}).format(.5);chart.
append(makeSvg("line",{x1:0,x2:WIDTH2,y1:HEIGHT2/2,y2:HEIGHT2/2,class:"cm-half"}),upright(Math.min(WIDTH2*x(data2.article),
WIDTH2-.7),0,HEIGHT2+TICK,"cm-article"));let names2=data2.holders.map(holder2=>text("cm-chart-name",holder2.name));box.append(
chart,...afterwards(x(data2.article)),text("cm-chart-half",half2),...names2);let watched3=new ResizeObserver(()=>placeNames(
box,names2,steps,chart.clientHeight*HEIGHT2/(HEIGHT2+TICK)));for(let part of[box,...names2])watched3.observe(part);return{
chart,place:iso=>WIDTH2*x(iso),tall:HEIGHT2+TICK}}function latestWish(send,done){let sent=null,next=null,ask=day=>{if(sent){next=day;return}sent=day,send(day)};return{ask,
answered:day=>{if(!sent)return;let wanted3=next;sent=next=null,wanted3&&wanted3!==day?ask(wanted3):done()}}}var DAY_MS=864e5,STEP_MS=450;function sideOf({article,words},day){return day===article?words.own:day<article?words.before:
words.after}function build2(root,data2,ask){root.replaceChildren();let first=at(data2.first),last2=at(data2.last),play=make(
"button","cm-play",data2.words.play);play.type="button";let label=make("output","cm-day"),side=make("span","cm-day-side"),
slider=make("input","cm-slider");Object.assign(slider,{type:"range",min:"0",max:String(Math.round((last2-first)/DAY_MS)),
step:"1"}),slider.setAttribute("aria-label",data2.words.slider);let box=make("div","cm-chart-box"),{chart,place,tall}=drawChart(
box,data2),marker2=makeSvg("line",{y1:0,y2:tall,class:"cm-marker"});chart.append(marker2);let head=make("div","cm-timeli\
ne-head");head.append(play,label,side);let track=make("div","cm-track"),notch=make("span","cm-notch");notch.style.setProperty(
"--along",String((at(data2.article)-first)/(last2-first||1))),track.append(slider,notch);let foot=make("div","cm-timelin\
e-foot");foot.append(...[data2.words.first,data2.words.article,data2.words.last].filter(Boolean).map(words=>make("span",
"",words)));let written2=dayWriter(data2.words.locale),view={playing:!1,day:data2.day};function show2(day){view.day=day,
slider.value=String(Math.round((at(day)-first)/DAY_MS)),label.textContent=written2(day),side.textContent=sideOf(data2,day),
slider.setAttribute("aria-valuetext",[label.textContent,side.textContent].join(data2.words.comma));for(let end of["x1","\
x2"])marker2.setAttribute(end,String(place(day)))}function go3(day){show2(day),ask(day)}function stop(){view.playing=!1,
play.textContent=data2.words.play}function next(){return data2.days.find(day=>day>view.day)||(view.day<data2.last?data2.
last:null)}slider.addEventListener("input",()=>{stop(),go3(isoOf(first+slider.valueAsNumber*DAY_MS))}),chart.addEventListener(
"click",event=>{let box2=chart.getBoundingClientRect();stop();let along2=(getComputedStyle(chart).direction==="rtl"?box2.
right-event.clientX:event.clientX-box2.left)/box2.width;go3(isoOf(first+Math.round(along2*(last2-first)/DAY_MS)*DAY_MS))}),
play.addEventListener("click",()=>{if(view.playing){stop();return}view.playing=!0,play.textContent=data2.words.pause,go3(
next()||data2.first)});let drawn3=()=>{view.playing&&setTimeout(()=>{if(!view.playing)return;let day=next();day?go3(day):
stop()},STEP_MS)},caption=make("div","cm-chart-caption",data2.words.chart);return caption.setAttribute("aria-hidden","tr\
ue"),root.append(head,track,caption,box,foot),show2(data2.day),{show:show2,drawn:drawn3,view}}function mountTimeline(root,data2,send){
let wish=latestWish(send,()=>timeline2.drawn()),timeline2=build2(root,data2,wish.ask);return{key:data2.key,answered:wish.
answered,follow(day){!timeline2.view.playing&&document.activeElement!==need(root,".cm-slider")&&timeline2.show(day)}}}var last=null,turned=0,host=null,SETTLES_MS=4e3,ACTS=["wheel","pointerdown","keydown","touchmove"],leave=null,then=!1;function at2(rows2){
let walked2=rows2.findIndex(row2=>row2.dataset.statement===last);return walked2>=0?walked2:rows2.findIndex(row2=>row2.classList.
contains("is-chosen"))}function turn(by){let button2=all(document,".cm-turns button")[by>0?1:0];!button2||button2.disabled||
(turned=by,last=null,button2.click())}function step(by){if(!host)return;let rows2=host.rows(),now=at2(rows2),next=rows2[Math.
min(rows2.length-1,Math.max(0,now<0?turned<0?rows2.length-1:0:now+by))];next&&now>=0&&next===rows2[now]&&turn(by),!(!next||
now>=0&&next===rows2[now])&&(turned=0,last=next.dataset.statement??"",bring(next),go2(next),showProgress(),keepInSight(last))}
function keepInSight(id){leave?.();let watch=new MutationObserver(()=>{let row2=host?.rows().find(one=>one.dataset.statement===
id);row2&&bringWhole(row2),showProgress()}),timer=setTimeout(()=>leave?.(),SETTLES_MS);leave=()=>{watch.disconnect(),clearTimeout(
timer);for(let act2 of ACTS)removeEventListener(act2,stop,!0);leave=null};let stop=()=>leave?.();watch.observe(document.
body,{childList:!0,subtree:!0,attributes:!0,attributeFilter:["class","hidden"]}),setTimeout(()=>{for(let act2 of ACTS)addEventListener(
act2,stop,{capture:!0,passive:!0})})}function showProgress(){let rows2=host?.rows()??[],now=at2(rows2);for(let line of all(
document,".cm-walk-progress")){let template=line.dataset.template??"",text2=now<0?"":template.replace("{n}",String(now+1)).
replace("{total}",String(rows2.length));line.textContent!==text2&&(line.textContent=text2)}}function go2({dataset}){let{
statement="",next=statement}=dataset;host?.go(statement,then?next:null)}function turnThen(wanted3){then=wanted3;let rows2=host?.
rows()??[],row2=rows2[at2(rows2)],id=row2?.dataset.statement;then&&row2?go2(row2):id&&host?.go(id,id)}function onKey2(event){
if(around(event,"input, textarea, select, [role=combobox], [role=listbox]")||event.altKey||event.ctrlKey||event.metaKey||
!host?.rows().length)return;let onward=getComputedStyle(document.documentElement).direction==="rtl"?"ArrowLeft":"ArrowRi\
ght";event.key!=="ArrowRight"&&event.key!=="ArrowLeft"||(event.preventDefault(),step(event.key===onward?1:-1))}document.
addEventListener("keydown",onKey2);document.addEventListener("click",event=>{let button2=around(event,".cm-panel button[\
data-annotation]");button2&&(last=button2.dataset.annotation??null,last&&host?.rows().length&&keepInSight(last),showProgress())});
window.addEventListener("popstate",()=>{last=null});function mountWalk(root,words,rows2,go3){host={rows:rows2,go:go3};let before2=root.
querySelector(".cm-walk");if(before2&&before2.getAttribute("aria-label")===words.label)return;before2&&before2.remove();
let bar=make("div","cm-walk");bar.setAttribute("role","group"),bar.setAttribute("aria-label",words.label);let back=make(
"button","cm-play",words.back),forth=make("button","cm-play",words.forth);for(let button2 of[back,forth])button2.type="b\
utton",button2.addEventListener("click",()=>step(button2===forth?1:-1));let label=make("label","cm-walk-then"),box=Object.
assign(make("input"),{type:"checkbox",checked:then});box.addEventListener("change",()=>turnThen(box.checked)),label.append(
box,` ${words.then}`);let progress=make("span","cm-meta cm-walk-progress");progress.dataset.template=words.progress,bar.
append(back,forth,progress,label,make("span","cm-meta",words.hint)),root.append(bar),showProgress()}var MOST_LETTERS=256,WHOLE=2,LONGEST=160,TOO_MANY=1e3,numbers=new Map,costs=new Uint8Array(MOST_LETTERS*MOST_LETTERS).fill(
WHOLE),slips=new Uint8Array(MOST_LETTERS).fill(WHOLE);for(let letter=0;letter<MOST_LETTERS;letter+=1)confuse(letter,letter,
0);for(let letter of SPELLINGS.slight)slips[numberOf(letter)]=1;for(let group of SPELLINGS.near)for(let letter of group)
for(let other of group)letter!==other&&confuse(numberOf(letter),numberOf(other),1);for(let[letter,others]of SPELLINGS.either)
if(letter.length===1)for(let other of others)confuse(numberOf(letter),numberOf(other),0);var rows=[0,1,2].map(()=>new Uint16Array(
LONGEST+1));function confuse(letter,other,halves){costs[letter*MOST_LETTERS+other]=halves,costs[other*MOST_LETTERS+letter]=
halves}function numberOf(letter){let number2=numbers.get(letter);return number2===void 0&&(number2=Math.min(numbers.size,
MOST_LETTERS-1),numbers.set(letter,number2)),number2}var lettersOf=key2=>Uint8Array.from(Array.from(key2).slice(0,LONGEST),
numberOf);function halfMistakes(typed,name,most){if(typed.length-name.length>most)return[TOO_MANY,TOO_MANY];let[before2,
last2,here]=rows;last2[0]=0;for(let column=0;column<name.length;column+=1)last2[column+1]=last2[column]+slips[name[column]];
for(let row2=0;row2<typed.length;row2+=1){let letter=typed[row2],slip=slips[letter],least=last2[0]+slip;here[0]=least;for(let column=0;column<
name.length;column+=1){let other=name[column],cost=last2[column]+costs[letter*MOST_LETTERS+other];last2[column+1]+slip<cost&&
(cost=last2[column+1]+slip),here[column]+slips[other]<cost&&(cost=here[column]+slips[other]),row2&&column&&letter===name[column-
1]&&other===typed[row2-1]&&before2[column-1]+WHOLE<cost&&(cost=before2[column-1]+WHOLE),here[column+1]=cost,cost<least&&
(least=cost)}if(least>most)return[TOO_MANY,TOO_MANY];[before2,last2,here]=[last2,here,before2]}rows=[before2,last2,here];
let begun=TOO_MANY;for(let column=1;column<=name.length;column+=1)last2[column]<begun&&(begun=last2[column]);return[last2[name.
length],begun]}var spellings=ARABIC_SPELLINGS;function folded(text2){return Array.from(text2.normalize("NFKD").toLowerCase(),letter=>OVERLOOKED.
includes(letter)?"":Object.hasOwn(spellings,letter)?spellings[letter]:letter).join("").normalize("NFKD").replace(/\p{M}/gu,
"").trim().replace(/\s+/g," ")}var HYPHENS=/[-‐‑‒–—―_]/g,REPEATED=/(.)\1+/gu,articles=new Set(SPELLINGS.articles.split(" ")),either=SPELLINGS.
either.map(([letters,others])=>[letters,others]),single=new Map(either.filter(([letters])=>letters.length===1)),pairs=either.
filter(([letters])=>letters.length>1),strictRules=SPELLINGS.rules.map(([pattern,other])=>[new RegExp(pattern,"gu"),other]),
looseRules=[...SPELLINGS.loose.map(([pattern,other])=>[new RegExp(pattern,"gu"),other]),...strictRules];function spelledWords(text2){
return folded(text2.replace(HYPHENS," ")).split(" ").filter(Boolean)}function spellingKeys(words,loose=!1){return[...new Set(
withAndWithoutArticles(words).flatMap(parts2=>joined(parts2,loose,!0)))]}function openKeys(words){return[...new Set(withAndWithoutArticles(
words).flatMap(parts2=>joined(parts2,!0,!1)))]}function withAndWithoutArticles(words){let bare=words.filter((word,at3)=>at3===
words.length-1||!articles.has(word));return bare.length<words.length?[words,bare]:[words]}function joined(words,loose,either2){
return combined(words.map(word=>wordKeys(word,loose,either2))).map(key2=>key2.replace(REPEATED,"$1"))}var known=new Map;
function wordKeys(word,loose,either2){let name=`${word} ${loose} ${either2}`,keys=known.get(name);if(!keys){let forms=[word];
for(let[letters,others]of either2?pairs:[])forms=forms.flatMap(form=>others.map(other=>form.replaceAll(letters,other)));
let rewritten=new Set(forms.flatMap(form=>(loose?[strictRules,looseRules]:[strictRules]).map(rules=>changed(form,rules)))),
choices=letter=>either2&&single.get(letter)||[letter];keys=[...new Set(Array.from(rewritten,form=>combined(Array.from(form,
choices))).flat())].sort(),known.set(name,keys)}return keys}function changed(word,rules){return rules.reduce((text2,[pattern,
other])=>text2.replace(pattern,other),word)}function combined(choices){let found2=[""];for(let options of choices){let taken=found2.
length*options.length<=SPELLINGS.most_keys?options:options.slice(0,1);found2=found2.flatMap(begun=>taken.map(option=>begun+
option))}return found2}var{equal,same_name,same_loosely,begins,begins_alike,word_begins,not_found,least_letters,half_a_mistake}=RANKING,ranks=new Set(
SPELLINGS.ranks.split(" ")),NOTHING2={names:[],statements:[],onlyNear:!1};function written(words){return words.length?{...withKeys(
words),plain:words.join(""),keys:spellingKeys(words),loose:spellingKeys(words,!0),open:openKeys(words).map(lettersOf)}:{
...withKeys(words),plain:"",keys:[],loose:[],open:[]}}function withKeys(words){let each=words.map(word=>spellingKeys([word],
!0));return{words,each,begun:each.flat()}}function distinct(spellings2){let seen=new Set,fresh=(kind,key2)=>seen.size<seen.
add(`${kind} ${key2}`).size;return spellings2.map(one=>({...one,keys:one.keys.filter(key2=>fresh("strict",key2)),loose:one.
loose.filter(key2=>fresh("loose",key2)),open:one.open.filter(key2=>fresh("open",key2))}))}var Names=class{constructor(keys){
this.names=[],this.statements=[];for(let[name,texts]of Object.entries(keys))name.startsWith("annotation:")?this.statements.
push([name,withKeys(spelledWords(texts.join(" ")))]):this.names.push([name,distinct(texts.map(text2=>written(spelledWords(
text2))))])}search(text2){let typed=written(spelledWords(text2));if(!typed.words.length)return NOTHING2;let names2=this.
ranked(name=>distance(typed,name)),shorter=typed.words.filter(word=>!ranks.has(word));if(!names2.length&&shorter.length&&
shorter.length<typed.words.length){let kept2=written(shorter);names2=this.ranked(name=>distance(kept2,name))}let letters=Math.
max(...typed.open.map(key2=>key2.length));if(!names2.length){let allowed=RANKING.most_mistakes[Math.min(letters,RANKING.
most_mistakes.length-1)];names2=this.ranked(name=>mistakenDistance(typed,name,allowed))}let statements=this.statements.filter(
([,words])=>wordsBegin(typed,words)).map(([name])=>name);if(names2.length||statements.length)return{names:names2,statements,
onlyNear:!1};let near=this.ranked(name=>mistakenDistance(typed,name,RANKING.nearest_mistakes*letters,!1)),last2=near[RANKING.
nearest-1]?.far??not_found;return{names:near.filter(({far})=>far<=last2),statements:[],onlyNear:!0}}ranked(measure){let found2=[];
for(let[name,spellings2]of this.names){let far=Math.min(...spellings2.map(measure));far<not_found&&found2.push({name,far})}
return found2.sort((one,other)=>one.far-other.far)}};function distance(typed,name){return name.plain===typed.plain?equal:
typed.keys.some(key2=>name.keys.includes(key2))?same_name:typed.loose.some(key2=>name.loose.includes(key2))?same_loosely:
name.plain.startsWith(typed.plain)?begins:typed.loose.filter(key2=>key2.length>=least_letters||2*key2.length>typed.plain.
length).some(key2=>name.loose.some(other=>other.startsWith(key2)))?begins_alike:wordsBegin(typed,name)?word_begins:not_found}
function wordsBegin(typed,name){return typed.words.every((begun,at3)=>name.words.some(word=>word.startsWith(begun))?!0:typed.
each[at3].some(key2=>key2.length>=least_letters&&name.begun.some(other=>other.startsWith(key2))))}function mistakenDistance(typed,name,most,unfinished=!0){
let best=not_found,halves=most/half_a_mistake;for(let key2 of typed.open)for(let other of name.open){let[whole,begun]=halfMistakes(
key2,other,halves);whole<=halves&&(best=Math.min(best,RANKING.mistakes+whole*half_a_mistake)),begun<=halves&&unfinished&&
key2.length>least_letters+1&&(best=Math.min(best,RANKING.mistakes_and_unfinished+begun*half_a_mistake))}return best}function publishedText(heading){return heading.dataset.text||=heading.textContent??"",heading.dataset.text}function sayUnder(heading,text2){
let line=heading.parentElement?.querySelector(":scope > .cm-nothing");line||(line=Object.assign(document.createElement("\
p"),{className:"cm-nothing"}),heading.after(line)),line.textContent=text2}var number=(value,digits)=>new Intl.NumberFormat(
data.words.locale,{minimumFractionDigits:digits||0,maximumFractionDigits:digits||0}).format(value);var DEGREE=Math.PI/180;function isFront({data:{holdings,hold_ids}},id){let[one,other="",...hold]=id.split(".");return[one,
other].every(name=>holdings.some(([zone])=>zone===name))&&one<=other&&(!hold.length||hold_ids.includes(hold.join(".")))}
function frontOf(mosaic,iso,id){let{data:data2}=mosaic,owners=mosaic.owners(iso),sections2=new Set,drawn3=new Set([]),holdings=new Set(
[]),arcs=[];if(mosaic.sides.forEach((faces,arc)=>{let section=mosaic.sectionAt(owners,arc);if(!(!section||section.id!==id&&
!section.id.startsWith(`${id}.`))){sections2.add(section.id),drawn3.add(section.hold);for(let face of faces)holdings.add(
mosaic.holdingOf(owners[face]));arcs.push(arc)}}),!arcs.length)return null;let margins=Array.from(drawn3,hold=>data2.holds[hold][2]);
return{sides:Array.from(holdings,holding=>data2.holdings[holding]).sort((one,other)=>one.join(" ")<other.join(" ")?-1:1),
bases:data2.bases.filter((_,basis)=>Array.from(drawn3).some(hold=>data2.holds[hold][1]===basis)),margins:[Math.min(...margins),
Math.max(...margins)],began:sections2.size===1?began(mosaic,iso,arcs):void 0}}function began(mosaic,iso,arcs){let{data:data2}=mosaic,
states=data2.days.slice(0,mosaic.change(iso)+1).map(day=>mosaic.owners(day)),holder2=(owners,face)=>mosaic.controllerOf(
owners[face]),pair=(owners,arc)=>mosaic.sides[arc].map(face=>holder2(owners,face)).sort().join(" "),since=arcs.map(arc=>{
let start3=states.length-1,now=pair(states[start3],arc);for(;start3&&pair(states[start3-1],arc)===now;)start3--;return start3}),
start2=mostly(since,arcs.map(arc=>km(mosaic.arcs[arc],data2.scale)));if(!start2)return null;let[before2,after]=[states[start2-
1],states[start2]],precisions=arcs.filter((_,index)=>since[index]===start2).flatMap(arc=>mosaic.sides[arc]).filter(face=>holder2(
before2,face)!==holder2(after,face)).flatMap(face=>{let[gained,,from]=data2.spans[after[face]]??[],[,lost,,until]=data2.
spans[before2[face]]??[];return[...gained===start2?[from]:[],...lost===start2?[until]:[]]});return{day:data2.days[start2],
precision:data2.precisions[precisions.length?Math.min(...precisions):0]}}function mostly(since,lengths){let order=since.
map((_,index)=>index).sort((one,other)=>since[one]-since[other]),half2=lengths.reduce((sum,length)=>sum+length,0)/2,known3=0;
for(let index of order)if(known3+=lengths[index],known3>half2)return since[index];return since[order[order.length-1]]}function km(line,scale){
let east=Math.cos(line[0][1]/scale*DEGREE);return line.slice(1).reduce((sum,[x,y],index)=>sum+Math.hypot((x-line[index][0])*
east,y-line[index][1]),0)}function composedFront({day,front:id},frame){let words=data.site.front,front=frontOf(drawing.mosaic,
day,id??""),panel=need(frame,".cm-panel"),[one,other]=(id??"").split(".").map(zone=>data.words.zones[zone]?.label??zone);
panel.dataset.panelFront=id??"",need(panel,"h2").textContent=words.title.replace("{one}",()=>one).replace("{other}",()=>other);
let absent=need(panel,".cm-silent");return absent.hidden=front!==null,need(panel,".cm-facts").hidden=front===null,front?
fill(panel,front):absent.textContent=words.absent.replace("{day}",()=>drawing.mosaic.label(day)),frame}function fill(panel,{
sides,bases,margins,began:began2}){let words=data.site.front;for(let[zone,controller]of sides){let button2=Object.assign(
make("button","cm-link",data.words.zones[zone].name),{type:"button"});button2.dataset.zone=zone;let row2=make("li");row2.
append(make("span",`cm-key holder-${controller}`),button2," ",make("span","cm-meta",data.words.holders[controller].label)),
need(panel,".cm-plain").append(row2)}let texts=bases.map(basis=>data.words.legend.lines.find(line=>line.basis===basis)?.
text??basis),[low,high]=margins.map(margin2=>number(margin2,Number.isInteger(margin2)?0:1)),margin=(low===high?words.margin:
words.margins).replace("{low}",()=>low).replace("{high}",()=>high);need(panel,"[data-fact=sure]").textContent=`${texts.join(
`${data.words.comma} `)}. ${margin}`;let since=need(panel,"[data-fact=since]");if(began2){let button2=Object.assign(make(
"button","cm-link",known2(began2)),{type:"button"});button2.dataset.day=began2.day,since.append(button2)}else if(began2===
null)since.textContent=words.before;else for(let part of[since,since.previousElementSibling])part?.remove()}function known2({
day,precision}){if(precision==="day")return drawing.mosaic.label(day);if(precision==="week")return data.site.front.week.
replace("{day}",()=>drawing.mosaic.label(day));let month=precision==="month"?{month:"long"}:{};return new Intl.DateTimeFormat(
data.words.locale,{...month,year:"numeric",timeZone:"UTC"}).format(at(day))}function fared(mosaic,zone,earlier,later){let old=mosaic.owners(earlier),now=mosaic.owners(later),own=owner=>mosaic.data.
holdings[mosaic.holdingOf(owner)][0]===zone,found2={before:0,kept:0,gained:0},to=new Map;return mosaic.data.km2.forEach(
(km2,face)=>{let was=own(old[face]),is=own(now[face]);if(was&&(found2.before+=km2),was&&is&&(found2.kept+=km2),is&&!was&&
(found2.gained+=km2),!was||is)return;let holder2=mosaic.controllerOf(now[face]);to.set(holder2,(to.get(holder2)??0)+km2)}),
{...found2,to:Array.from(to).sort(([,one],[,other])=>other-one)}}function gapOn(gaps,iso){return gaps.find(({last:last2,
first})=>(!last2||last2<iso)&&(!first||iso<first))??null}function sinceOf(zone,iso){let own=data.mosaic.main.day,gap=gapOn(
data.gaps[zone]??[],iso),lines=gap?[...gap.lines]:[];return iso>own&&lines.push(...faredLines(fared(drawing.mosaic,zone,
own,iso))),{lines,steps:gap?stepsOf(gap):[]}}function faredLines({before:before2,kept:kept2,to,gained}){let words=data.site.
since;if(before2<LEAST_SHOWN_KM2)return[words.new];let rest=to.filter(([,km2])=>km2>=LEAST_SHOWN_KM2).map(([holder2,km2])=>words.
to.replace("{holder}",()=>data.words.holders[holder2].label).replace("{km2}",number(km2))),line=(rest.length?kept2>=LEAST_SHOWN_KM2?
words.kept:words.noneLeft:words.same).replace("{then}",number(before2)).replace("{kept}",number(kept2)).replace("{to}",()=>rest.
join(`${data.words.comma} `));return gained>=LEAST_SHOWN_KM2?[line,words.gained.replace("{km2}",number(gained))]:[line]}
function stepsOf({last:last2,first}){let words=data.site.since,{label}=drawing.mosaic,steps=last2?[{day:last2,text:words.
toLast.replace("{day}",label(last2))}]:[];return first&&steps.push({day:first,text:(last2?words.toAgain:words.toFirst).replace(
"{day}",label(first))}),steps}function showSteps(steps){let line=need(document,"#cm-day-steps"),focused=line.contains(document.
activeElement);if(line.hidden=!steps.length,line.replaceChildren(...steps.map(({day,text:text2})=>{let button2=make("but\
ton","cm-link",text2);return button2.type="button",button2.dataset.day=day,button2})),!focused)return;let heading=need(document,
"#cm-panel h2");heading.tabIndex=-1,heading.focus()}function noteDay(state3,anyDay){let note=need(document,"#cm-day-note"),words=data.site;note.hidden=state3.day===data.mosaic.
main.day||anyDay;for(let verdict of all(document,"#cm-panel .cm-verdict"))verdict.hidden=state3.day!==data.mosaic.main.day;
let since=state3.zone&&!note.hidden?sinceOf(state3.zone,state3.day):{lines:[],steps:[]};if(showSteps(since.steps),note.hidden)
return;let day=drawing.mosaic.day(state3.day),label=drawing.mosaic.label(state3.day),texts=[...state3.zone?zoneThen(day,
state3.zone,label):state3.place?placeThen(day,state3.place,label):state3.actor?actorThen(day,state3.actor,state3.day):[],
...since.lines,words.otherDay.replace("{day}",label)];need(note,":scope > :first-child").replaceChildren(...texts.map(text2=>make(
"p","",text2)))}var holderName=one=>data.words.holders[one.controller].label;function zoneThen({holdings},zone,label){let words=data.
site,held=holdings.filter(one=>one.zone===zone);return held.length?held.map(one=>words.heldBy.replace("{holder}",()=>holderName(
one)).replace("{km2}",number(one.km2))):[words.noGround.replace("{day}",label)]}function placeThen({holdings},id,label){
let place=data.words.places.find(one=>one.id===id),holding=place&&holdings.find(one=>covers(one.geometry,place.at));if(!holding)
return[];let zone=data.words.zones[holding.zone].name;return[data.site.inZone.replace("{zone}",()=>zone).replace("{holde\
r}",()=>holderName(holding)).replace("{day}",label)]}function actorThen({holdings},actor,iso){let km2=holdings.filter(one=>one.
controller===actor).reduce((sum,one)=>sum+one.km2,0),later=(data.became[actor]??[]).filter(([since])=>since<=iso).map(([
,text2])=>text2);return[...km2?[`${data.site.holds.replace("{km2}",number(km2))}.`]:[],...later.slice(-1)]}var WRITTEN=/^(-?\d{1,3}\.\d{3})_(-?\d{1,2}\.\d{3})$/;function pointOf(id){let found2=WRITTEN.exec(id);return found2&&[Number(
found2[1]),Number(found2[2])]}function faceOf(id){let point=pointOf(id);return point?drawing.mosaic.faceAt(point):-1}function nameOf2(id){
let words=data.site.point,[lon,lat]=pointOf(id)??[0,0],format=new Intl.NumberFormat(data.words.locale,{minimumFractionDigits:3,
maximumFractionDigits:3}),north=(lat<0?words.south:words.north).replace("{degrees}",()=>format.format(Math.abs(lat))),east=(lon<
0?words.west:words.east).replace("{degrees}",()=>format.format(Math.abs(lon)));return words.title.replace("{at}",()=>`${north}${data.
words.comma} ${east}`)}function markSpan(panel,day){for(let span of all(panel,".cm-history [data-from]")){let{from="",until=""}=span.
dataset,now=from<=day&&(!until||day<until);span.matches("td")?span.classList.toggle("is-now",now):now?span.setAttribute(
"aria-current","true"):span.removeAttribute("aria-current")}}var shown3=null,overview=null,has=(kind,id)=>kind==="at"?faceOf(id)>=0:kind==="front"?isFront(drawing.mosaic,id):Object.
hasOwn(data.panels.blocks,`${kind}:${id}`);function block(name){return name.startsWith("at:")?block(`ground:${faceOf(name.
slice(3))}`).replace("{point}",()=>nameOf2(name.slice(3))):data.panels.blocks[name].map(line=>data.panels.lines[line]).join(
`
`)}var panelOf=(kind,state3)=>isComposed(kind,state3)?composedFront(state3,card("front-then")):card(`${kind}:${state3[kind]}`),
isComposed=(kind,{day,front})=>kind==="front"&&(day!==data.mosaic.main.day||!Object.hasOwn(data.panels.blocks,`front:${front}`));
function showPanel(state3,wanted3){let panel=need(document,"#cm-panel");overview===null&&(overview=panel.innerHTML);let kind=PREFERRED.
find(one=>state3[one]),composed=!wanted3&&isComposed(kind,state3),name=wanted3?"search":kind?`${kind}:${state3[kind]}${composed?
` ${state3.day}`:""}`:"overview",html=composed?"":name==="overview"?overview:block(name),first=!wanted3&&state3.annotation&&
!html.includes(`data-statement="${state3.annotation}"`)?`annotation:${state3.annotation}`:"";first+name!==shown3&&(panel.
innerHTML=(first&&block(first))+html,composed&&panel.append(panelOf("front",state3)),panel.parentElement&&(panel.parentElement.
scrollTop=0)),shown3=first+name,wanted3&&find2(panel,wanted3),markSpan(panel,state3.day),noteDay(state3,!!wanted3||composed)}
function markStatement(chosen){for(let row2 of all(document,"tr[data-row]"))row2.classList.toggle("is-chosen",row2.dataset.
row===chosen);for(let row2 of all(document,"[data-statement]")){let is=row2.dataset.statement===chosen;row2.classList.toggle(
"is-chosen",is),need(row2,"[data-annotation]").setAttribute("aria-pressed",String(is));for(let mark of row2.querySelectorAll(
".cm-shown, .is-added"))mark.remove();if(!is||chosen===null)continue;let own=ownRow(chosen);if(own.querySelector(".cm-me\
ta b")&&!row2.querySelector(".cm-meta b")){let label=document.createElement("b");label.className="cm-shown",label.textContent=
` · ${data.site.shown}`,need(row2,".cm-meta").append(label)}row2.append(...more(row2,own)),addSources(row2,own)}}function ownRow(annotation){
return need(card(`annotation:${annotation}`),"[data-statement]")}function card(name){let made=document.createElement("te\
mplate");return made.innerHTML=block(name),made.content}function more(row2,own){let missing=Array.from(own.children).filter(
part=>part.matches(".cm-since, .cm-tensions, .cm-cited")&&!row2.querySelector(`.${part.className.split(" ")[0]}`));for(let part of missing)
part.classList.add("is-added");return missing}function addSources(row2,own){let sources=own.querySelector(".cm-since .cm\
-citations");!sources||row2.querySelector(".cm-since .cm-citations")||(sources.classList.add("is-added"),row2.querySelector(
".cm-since")?.append(sources))}function sayChosen(state3){let words=data.site,names2=PREFERRED.filter(kind=>state3[kind]).
map(kind=>(need(panelOf(kind,state3),kind==="annotation"?"[data-statement] > button":"h2").textContent??"").trim()),said2=names2.
length?words.chosen.replace("{name}",()=>names2.join("; ")):words.nothingChosen,line=need(document,"#cm-said");line.textContent!==
said2&&(line.textContent=said2)}var names=null;function find2(panel,wanted3){names??=new Names(data.keys);let found2=names.
search(wanted3),order=new Map([...found2.names.map(({name})=>name),...found2.statements].map((name,at3)=>[name,at3]));for(let list of all(
panel,".cm-results")){let rows2=all(list,":scope > *").map(row2=>{let{dataset}=need(row2,"button"),kind=kindOf(dataset);
return{row:row2,at:kind&&order.get(`${kind}:${dataset[kind]}`)}}),matching=rows2.filter(({at:at3})=>at3!==void 0).sort((one,other)=>(one.
at??0)-(other.at??0));for(let{row:row2,at:at3}of rows2)row2.hidden=at3===void 0;list.prepend(...matching.map(({row:row2})=>row2)),
list.hidden=!matching.length;let heading=list.previousElementSibling;heading&&(heading.hidden=!matching.length)}let title=need(
panel,"h2");title.textContent=publishedText(title).replace("{text}",()=>wanted3);let said2=order.size?found2.onlyNear?data.
site.onlyNear:"":data.site.nothingFound;sayUnder(title,said2.replace("{text}",()=>wanted3))}var ASIDE=["speaker","modality","tension","outcome","compare"],WAIT_MS=250,late,offered=()=>(document.documentElement.dataset.
languages??"").split(" "),NOTHING3={zone:null,annotation:null,place:null,front:null,at:null,actor:null,speaker:null,modality:null,
tension:null,outcome:null,compare:null,relation:null};function days(){let{days:days2,last:last2}=data.mosaic;return[days2[0],
last2]}function isDay(value){let[first,last2]=days();return isIso(value)&&first<=value&&value<=last2}var refusal=(kind,value)=>data.
site.notices[kind].replace("{value}",()=>value.slice(0,80));function read(){let asked2=new URLSearchParams(location.search),
notices=[],state3={...NOTHING3,page:location.hash.slice(1),day:data.mosaic.main.day},refuse=(kind,value)=>notices.push(refusal(
kind,value));for(let kind of CHOSEN){let value=asked2.get(kind);state3[kind]=value!==null&&has(kind,value)?value:null,value!==
null&&state3[kind]===null&&refuse(kind,value)}for(let name of ASIDE)state3[name]=asked2.get(name);state3.relation=asked2.
get("relation"),state3.relation!==null&&!has("relation",state3.relation)&&(state3.relation=null),state3.compare!==null&&
!isDay(state3.compare)&&(state3.compare=null);let lang=asked2.get("lang");lang!==null&&!offered().includes(lang)&&refuse(
"lang",lang);let date=asked2.get("date");return date!==null&&(isDay(date)?state3.day=date:refuse("date",date)),document.
querySelector(`[data-page-link="${CSS.escape(state3.page)}"]`)||(state3.page="map"),{state:state3,notices}}function firstDay(){
let day=new URLSearchParams(location.search).get("date");return day&&isDay(day)?day:data.mosaic.main.day}function href(state3){
let asked2=new URLSearchParams,now=new URLSearchParams(location.search);for(let name of[...CHOSEN,...ASIDE,"relation"]){
let value=state3[name];value&&asked2.set(name,value)}state3.day!==data.mosaic.main.day&&asked2.set("date",state3.day);for(let kept2 of[
"lang","embed","host",VIEW]){let value=now.get(kept2);value!==null&&asked2.set(kept2,value)}return location.pathname+queryOf(
asked2)+(state3.page==="map"?"":`#${state3.page}`)}function searchIn(lang){let asked2=new URLSearchParams(location.search);
return asked2.set("lang",lang),`?${asked2}`}function write(state3,passing){clearTimeout(late),passing?late=setTimeout(()=>history.
replaceState(null,"",href(state3)),WAIT_MS):href(state3)!==location.pathname+location.search+location.hash&&history.pushState(
null,"",href(state3))}function speak(){let{lang}=document.documentElement,wished=!document.querySelector('[data-language\
][href="index.html"]')&&navigator.languages.map(tag=>tag.split("-")[0]).find(code=>offered().includes(code)),wanted3=new URLSearchParams(
location.search).get("lang")||wished||lang,link=document.querySelector(`[data-language="${CSS.escape(wanted3)}"]`);return link&&
location.replace(link.getAttribute("href")+location.search+location.hash),!!link}var SIGNS="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~",VALUES=new Map(Array.from(
SIGNS,(sign,value)=>[sign,value]));function bytesOf(text2){let missing=(5-text2.length%5)%5,full=text2+"~".repeat(missing),
view=new DataView(new ArrayBuffer(full.length/5*4));for(let group=0;group<full.length/5;group++){let value=0;for(let i=0;i<
5;i++)value=value*85+(VALUES.get(full[group*5+i])??0);view.setUint32(group*4,value)}return new Uint8Array(view.buffer,0,
view.byteLength-missing)}function originOf(text2){if(!text2||text2.includes("*")||!URL.canParse(text2))return"";let{origin,protocol}=new URL(text2);
return(protocol==="https:"||protocol==="http:")&&(text2===origin||text2===`${origin}/`)?origin:""}var asked=new URLSearchParams(
globalThis.location?.search??""),host2=asked.get("embed")==="1"?originOf(asked.get("host")):"",said="";function tellHost(state3){
if(!host2||window.parent===window)return;let chosen=Object.fromEntries(PREFERRED.filter(kind=>state3[kind]).map(kind=>[kind,
state3[kind]])),message={type:"controlmap",height:Math.ceil(document.body.getBoundingClientRect().height),day:state3.day,
chosen},text2=JSON.stringify(message);text2!==said&&(said=text2,window.parent.postMessage(message,host2))}function watchHeight(current){
host2&&new ResizeObserver(()=>tellHost(current())).observe(document.body)}function read2(id){let[annotation,day=data.mosaic.main.day,compare=null]=id.split(":");return{annotation,day,compare}}function groundStep(id){
let step2=read2(id);return step2.compare&&flyToNext(),step2}function isShown({annotation,day,compare},id){let step2=read2(
id);return step2.annotation===annotation&&step2.day===day&&step2.compare===compare}function markGround(state3){for(let button2 of all(
document,".cm-then"))button2.setAttribute("aria-pressed",String(isShown(state3,button2.dataset.then??"")))}function compared({
compare,day,annotation,zone}){let ground=[...(compare&&annotation?drawing.mosaic.day(compare).statements[annotation]:null)?.
zones??[],...zone?[zone]:[]];return{change:compare?`${compare}..${day}`:null,before:compare,ground:compare?ground:[]}}var sections=()=>all(document,"[data-filtered]"),FILTERS=["zone","actor","speaker","modality","tension","outcome"];function filtersOf(section){
return all(section,"[data-filter]")}function nameOf3(select){return select.dataset.filter}function optionOf(select,value){
return Array.from(select.options).find(option=>value&&option.value===value)}function unknownFilters(state3){let open2=document.
querySelector(`[data-filtered="${state3.page}"]`);return(open2?filtersOf(open2).filter(select=>!optionOf(select,state3[nameOf3(
select)])).map(nameOf3):[]).filter(name=>name!=="zone"&&state3[name])}function showLists(state3){for(let section of sections()){
let wanted3={};for(let select of filtersOf(section)){let option=optionOf(select,state3[nameOf3(select)]);select.value=option?
option.value:"",option&&(wanted3[nameOf3(select)]=option.value)}showFitting(section,wanted3)}}function fits(note,wanted3){
return FILTERS.every(name=>wanted3[name]===void 0||note[name].includes(wanted3[name]))}function showFitting(section,wanted3){
let fitting=0;for(let row2 of all(section,"[data-statement]"))row2.hidden=!fits(data.statements[row2.dataset.statement??
""],wanted3),row2.hidden||(fitting+=1);for(let list of all(section,".cm-statements")){list.hidden=all(list,":scope > *").
every(row2=>row2.hidden);let heading=list.previousElementSibling;heading?.matches("h3, h4")&&(heading.hidden=list.hidden)}
let count=section.querySelector("[role=status]");count&&(count.textContent=fitting?data.site.counts[section.dataset.filtered===
"outcomes"?"outcomes":"article"][fitting]:data.site.noStatement)}var walked=()=>all(document,'[data-page="article"] [dat\
a-filtered="article"] [data-statement]:not([hidden])');function bringRow(state3){let name=state3.annotation&&CSS.escape(
state3.annotation),row2=name?document.querySelector(`section:not([hidden]) [data-statement="${name}"], section:not([hidd\
en]) tr[data-row="${name}"]`):null;row2?.clientHeight&&bringIfHidden(row2)}var key=point=>`${point[0]},${point[1]}`;function twiceArea(ring){let sum=0;for(let i=0;i+1<ring.length;i++)sum+=ring[i][0]*
ring[i+1][1]-ring[i+1][0]*ring[i][1];return sum}function closed(paths){let from=new Map;for(let path of paths){let start2=key(
path[0]),known3=from.get(start2);known3?known3.push(path):from.set(start2,[path])}let rings=[];for(let[start2,paths2]of from)
for(let path=paths2.pop();path;path=paths2.pop()){let ring=path.slice();for(;key(ring[ring.length-1])!==start2;){let next=from.
get(key(ring[ring.length-1]))?.pop();if(!next)throw new Error(`No path goes on from ${key(ring[ring.length-1])}`);ring.push(
...next.slice(1))}ring.length>3&&rings.push(ring)}return rings}function polygons(rings){let shells=rings.map(ring=>({ring,
area:twiceArea(ring)})).filter(one=>one.area!==0),found2=shells.filter(one=>one.area>0).sort((one,other)=>one.area-other.
area).map(({ring})=>[ring]);for(let{ring}of shells.filter(one=>one.area<0)){let x=(ring[0][0]+ring[1][0])/2,y=(ring[0][1]+
ring[1][1])/2;(found2.find(([shell])=>holds(shell,x,y))||found2[found2.length-1]).push(ring)}return found2}function joined2(lines){
let at3=new Map,meet=point=>{let met=at3.get(key(point))??new Set;return at3.set(key(point),met),met};for(let line of lines)
meet(line[0]).add(line),meet(line[line.length-1]).add(line);let left=new Set(lines),onward=line=>{for(let long=line;;){let end=long[long.
length-1],next=meet(end).size===2?Array.from(meet(end)).find(one=>left.has(one)):void 0;if(!next)return long;left.delete(
next),long=long.concat((key(next[0])===key(end)?next:next.slice().reverse()).slice(1))}},found2=[];for(let line of lines)
left.delete(line)&&found2.push(onward(onward(line).slice().reverse()));return found2}var DAYS_KEPT=24,NO_HOLD=-1,Mosaic=class{constructor(data2,words){this.data=data2,this.language=words.language,this.arcs=
data2.arcs.map(decoded),this.label=dayWriter(words.locale),this.known=new Map,this.sides=data2.arcs.map(()=>[]),data2.faces.
forEach((rings,face)=>{for(let arc of rings.flat())this.sides[arc<0?~arc:arc].push(face)})}change(iso){return Math.max(0,
this.data.days.filter(day=>day<=iso).length-1)}owners(iso){let[first,...steps]=this.data.owners.slice(0,this.change(iso)+
1),owners=[];for(let i=0;i<first.length;i+=2)for(let n=0;n<first[i+1];n++)owners.push(first[i]);for(let step2 of steps)for(let i=0;i<
step2.length;i+=2)owners[step2[i]]=step2[i+1];return owners}holdingOf(owner){return owner===NO_HOLD?this.data.base:this.
data.holds[owner][0]}controllerOf(owner){return this.data.holdings[this.holdingOf(owner)][1]}path(arc){return arc<0?this.
arcs[~arc].slice().reverse():this.arcs[arc]}merged(faces){let walked2=new Set;for(let face of faces)for(let arc of this.
data.faces[face].flat())walked2.delete(~arc)||walked2.add(arc);return{type:"MultiPolygon",coordinates:polygons(closed(Array.
from(walked2,arc=>this.path(arc)))).map(rings=>rings.map(ring=>this.degrees(ring)))}}degrees(points){return points.map(([
x,y])=>[x/this.data.scale,y/this.data.scale])}km2(faces){return faces.reduce((sum,face)=>sum+this.data.km2[face],0)}day(iso){
let known3=this.known.get(iso);if(known3)return known3;let[oldest]=this.known.keys();this.known.size>=DAYS_KEPT&&this.known.
delete(oldest);let composed=this.compose(iso);return this.known.set(iso,composed),composed}compose(iso){let{data:data2}=this,
owners=this.owners(iso),main=iso===data2.main.day,spots=this.upTo(data2.spots,iso),lit=this.upTo(data2.lit,iso),faces=data2.
holdings.map(()=>[]);for(let[face,owner]of owners.entries())faces[this.holdingOf(owner)].push(face);let holdings=data2.holdings.
map(([zone,controller],index)=>({zone,controller,index})).filter(({index})=>faces[index].length);return{day:iso,main,labels:{
[this.language]:this.label(iso)},holdings:holdings.map(({zone,controller,index})=>{let km2=this.km2(faces[index]),shared=this.
km2(faces[index].filter(face=>owners[face]!==NO_HOLD&&data2.holds[owners[face]][3]===1));return{zone,controller,km2,bounds:main&&
data2.main.bounds[index]||null,shared:shared>km2-shared,label_spots:spots[index],geometry:this.merged(faces[index])}}),fronts:this.
fronts(owners,data2.differs[iso]??{}),statements:Object.fromEntries(Object.entries(lit).map(([note,zones])=>[note,{zones,
places:data2.places[note]||[]}]))}}faceAt([lon,lat]){let x=lon*this.data.scale,y=lat*this.data.scale;return this.data.faces.
findIndex(rings=>{let[shell,...holes]=rings.map(ring=>ring.flatMap(arc=>this.path(arc)));return holds(shell,x,y)&&!holes.
some(hole=>holds(hole,x,y))})}upTo(states,iso){return Object.assign({},...states.slice(0,this.change(iso)+1))}sectionAt(owners,arc){
let[one,other]=this.sides[arc];if(other===void 0||this.controllerOf(owners[one])===this.controllerOf(owners[other]))return null;
let hold=Math.max(owners[one],owners[other]);return{id:[...[one,other].map(face=>this.data.holdings[this.holdingOf(owners[face])][0]).
sort(),this.data.hold_ids[hold]].join("."),hold}}fronts(owners,differs){let stretches2=new Map;for(let arc of this.arcs.
keys()){let section=this.sectionAt(owners,arc);if(!section)continue;let[,basis,margin]=this.data.holds[section.hold],stretch=stretches2.
get(section.id)??{basis:this.data.bases[basis],margin_km:margin,lines:[]};stretches2.set(section.id,stretch),this.arcs[arc].
length>1&&stretch.lines.push(this.arcs[arc])}return Array.from(stretches2).sort(([one],[other])=>one<other?-1:1).map(([id,
{basis,margin_km,lines}])=>({id,basis,margin_km,differs:differs[id]??[],geometry:{type:"MultiLineString",coordinates:joined2(
lines).map(line=>this.degrees(line))}}))}handovers(before2,after){let one=this.owners(before2),other=this.owners(after),
moved=new Map;return one.forEach((owner,face)=>{let from=this.controllerOf(owner),to=this.controllerOf(other[face]);if(from===
to)return;let handover=moved.get(`${from}|${to}`)??{from,to,faces:[]};moved.set(`${from}|${to}`,handover),handover.faces.
push(face)}),{handovers:Array.from(moved.values(),({from,to,faces})=>({from,to,km2:this.km2(faces),geometry:this.merged(
faces)})).sort((one2,other2)=>other2.km2-one2.km2)}}};function decoded(steps){let points=[[steps[0],steps[1]]];for(let i=2;i<
steps.length;i+=2){let[x,y]=points[points.length-1];points.push([x+steps[i],y+steps[i+1]])}return points}var published=new WeakMap;function showPage(state3){document.body.dataset.page=state3.page;let empty=document.querySelector(
`[data-block="page:${state3.page}"]:empty`);empty&&(empty.innerHTML=block(`page:${state3.page}`));for(let section of all(
document,"[data-pages]"))section.hidden=!(section.dataset.pages??"").split(" ").includes(state3.page);for(let link of all(
document,"[data-page-link]"))link.dataset.pageLink===state3.page?link.setAttribute("aria-current","page"):link.removeAttribute(
"aria-current")}function showActors(state3){let slot=document.querySelector("[data-slot]");if(!slot)return;for(let cell of all(
document,"[data-relation]"))cell.setAttribute("aria-pressed",String(cell.dataset.relation===state3.relation));let names2=[
"relation","actor"].filter(kind=>state3[kind]).map(kind=>`${kind}:${state3[kind]}`);slot.dataset.slot!==names2.join(" ")&&
(slot.innerHTML=names2.map(block).join("")),slot.dataset.slot=names2.join(" ")}function nearest(days2,day){let before2=days2.
filter(one=>one<=day).length,start2=Math.max(0,Math.min(before2-Math.floor(EVENTS_SHOWN/2)-1,days2.length-EVENTS_SHOWN));
return[start2,start2+EVENTS_SHOWN]}function showEvents(day){let rows2=all(document,"#cm-events .cm-event"),days2=rows2.map(
row2=>need(row2,"[data-day]").dataset.day??""),[start2,end]=nearest(days2,day);rows2.forEach((row2,index)=>{row2.hidden=
index<start2||index>=end,row2.classList.toggle("is-chosen",days2[index]===day)})}function showTable(day){let composed=drawing.
mosaic.day(day),total=composed.holdings.reduce((sum,one)=>sum+one.km2,0),percent=new Intl.NumberFormat(data.words.locale,
{style:"percent",minimumFractionDigits:1,maximumFractionDigits:1});need(document,"[data-table-day]").textContent=drawing.
mosaic.label(day),need(document,".cm-table-side .cm-panel").classList.toggle("is-other-day",!composed.main);for(let row2 of all(
document,"[data-row-zone]")){let held=composed.holdings.find(one=>one.zone===row2.dataset.rowZone&&one.controller===row2.
dataset.rowHolder);row2.hidden=!held;let cells=["km2","share","basis"].map(name=>need(row2,`[data-${name}]`)),asPublished=published.
get(row2)??cells.map(cell=>cell.innerHTML);published.set(row2,asPublished),held&&(composed.main?cells.forEach((cell,index)=>{
cell.innerHTML=asPublished[index]}):cells.forEach((cell,index)=>{cell.textContent=[number(held.km2),percent.format(held.
km2/total),""][index]}))}}function showChange(state3){let block2=need(document,"#cm-change"),words=data.site,compared2=need(
document,"#cm-compare");if(compared2.value=state3.compare||"",block2.hidden=!state3.compare,!state3.compare)return;let{handovers}=drawing.
mosaic.handovers(state3.compare,state3.day),title=need(block2,"h3");title.textContent=publishedText(title).replace("{a}",
drawing.mosaic.label(state3.compare)).replace("{b}",drawing.mosaic.label(state3.day));let body=need(block2,"tbody"),found2=[];
for(let row2 of all(body,":scope > *")){let moved=handovers.find(one=>one.from===row2.dataset.from&&one.to===row2.dataset.
to&&one.km2>=LEAST_HANDOVER_KM2);row2.hidden=!moved,moved&&(need(row2,":scope > :last-child").textContent=number(moved.km2,
1),found2.push({row:row2,km2:moved.km2}))}body.append(...found2.sort((one,other)=>other.km2-one.km2).map(({row:row2})=>row2)),
need(block2,"table").hidden=!found2.length,sayUnder(title,found2.length?"":words.nothingChanged)}var CLEAR={zone:null,annotation:null,place:null,front:null,at:null,actor:null},state2=null,wanted2="",timeline=null;standAlone();
document.documentElement.classList.toggle("is-embedded",new URLSearchParams(location.search).get("embed")==="1");document.
documentElement.classList.toggle("cm-dark",window.matchMedia("(prefers-color-scheme: dark)").matches);var take=(name,content)=>{
Object.assign(data,{[name]:content})},takePacked=text2=>{drawing.unpacked=Promise.all([drawing.unpacked,unpack(text2).then(
parts2=>Object.assign(data,parts2))])};function unpack(text2){return new Response(new Blob([bytesOf(text2)]).stream().pipeThrough(
new DecompressionStream("gzip"))).json()}function parts(){return drawing.mosaic=new Mosaic(data.mosaic,data.words),{base:drawing.
unpacked.then(()=>data.base),words:data.words,day:drawing.mosaic.day(firstDay()),find:name=>found(name)}}function found(name){
if(name.startsWith("points-"))return{points:pointsOf(name.slice(7))};let[day,other]=name.split("..");return other?drawing.
mosaic.handovers(day,other):drawing.mosaic.day(day)}function pointsOf(day){let{settlements,holders,days:days2}=data.points,
points=[];for(let i=0;i<days2[day].length;i+=3){let[name,lon,lat]=settlements[days2[day][i]],[controller,painted2]=[1,2].
map(at3=>holders[days2[day][i+at3]]);points.push({name,at:[lon,lat],controller,painted:painted2??null,agrees:painted2===
controller})}return points}function tellMap(){let lit=state2.annotation&&drawing.mosaic.day(state2.day).statements[state2.
annotation]||NOTHING,points=Object.hasOwn(data.points.days,state2.day)?`points-${state2.day}`:null,look=state2.place?lookOfPlace(
state2.place):NOTHING,[places,zones]=[lit.places.concat(look.places),lit.zones.concat(look.zones)],{zone,front,day}=state2,
at3=state2.at?pointOf(state2.at):null;apply({zone,front,at:at3,zones,places,day,points,...compared(state2),stamp:stamp()})}
function show(){showPage(state2),showPanel(state2,wanted2),showLists(state2),showEvents(state2.day),showTable(state2.day),
showChange(state2),showActors(state2),markStatement(state2.annotation),markGround(state2),sayChosen(state2);for(let row2 of all(
document,"[data-row-zone]"))row2.classList.toggle("is-chosen",row2.dataset.rowZone===state2.zone);field2("#cm-pick").value=
state2.zone||"",timeline&&timeline.follow(state2.day),pageTurned(),tellMap(),tellHost(state2)}function addresses(){let embedded=new URL(
location.href);return embedded.searchParams.set("embed","1"),{address:location.href,embedded:embedded.href}}function field2(selector){
return need(document,selector)}function notice(lines){let line=need(document,"#cm-notice");line.textContent=lines.join("\
 "),line.hidden=!lines.length}function choose2(next,passing){state2=Object.assign({},state2,next),passing||(wanted2="",field2(
"#cm-search").value=""),notice([]),write(state2,passing),show(),(next.annotation||next.page)&&bringRow(state2)}function act(kind,id){
kind==="home"?choose2(CLEAR):kind==="day"?choose2({day:id}):kind==="relation"?choose2({relation:state2.relation===id?null:
id}):kind==="step"?choose2({annotation:id}):kind==="next"?choose2(groundStep(id)):kind==="then"?(choose2(isShown(state2,
id)?{day:data.mosaic.main.day,compare:null}:groundStep(id)),bringMap(document.querySelector(".cm-map-side"))):kind==="an\
notation"?choose2({annotation:state2.annotation===id?null:id}):has(kind,id)&&choose2(Object.assign({},CLEAR,{[kind]:id}))}
function listen(){window.addEventListener("controlmap",({detail})=>{detail.type==="empty"?notice([data.site.empty]):detail.
type==="drawn"?timeline?.answered(detail.day):detail.type==="ready"?tellMap():act(detail.type,detail.id??"")}),window.addEventListener(
"popstate",open),watchHovered(document,hover),document.addEventListener("click",event=>{let link=around(event,"[data-pag\
e-link], [data-start]"),button2=around(event,".cm-panel button, .cm-about button, #cm-day-steps button");link&&!event.ctrlKey&&
!event.metaKey&&!event.shiftKey&&(event.preventDefault(),choose2({page:link.dataset.pageLink??link.dataset.start??"map",
compare:link.dataset.compare??null}));let language=around(event,"[data-language]");language&&Object.assign(language,{search:searchIn(
language.dataset.language??""),hash:location.hash});let kind=button2?kindOf(button2.dataset):void 0;button2&&kind&&act(kind,
button2.dataset[kind]??"")});let pick=field2("#cm-pick"),search=field2("#cm-search"),compare=field2("#cm-compare");pick.
addEventListener("change",()=>choose2(Object.assign({},CLEAR,{zone:pick.value||null}))),search.addEventListener("input",
()=>{wanted2=search.value.trim(),show()}),compare.addEventListener("change",()=>choose2({compare:compare.value||null})),
document.addEventListener("change",event=>{let select=around(event,"[data-filter]");select?.dataset.filter&&choose2({[select.
dataset.filter]:select.value||null})}),watchScheme()}function open(){let asked2=read();state2=asked2.state,show();let unknown=unknownFilters(
state2);notice([...asked2.notices,...unknown.map(name=>refusal("filter",state2[name]??""))]),bringRow(state2)}function mount(){
let day=iso=>choose2({day:iso},!0);timeline=mountTimeline(need(document,"#cm-timeline"),Object.assign({day:firstDay()},data.
timeline),day);let go3=(id,next)=>{next===null?act("step",id):act("next",next),next?.includes(":")||fly(id)};mountWalk(need(
document,"#cm-walk"),data.walk,walked,go3),mountShare(need(document,"#cm-share"),data.share,addresses),watchHeight(()=>state2)}
document.addEventListener("DOMContentLoaded",async()=>{speak()||(await drawing.unpacked,mount(),listen(),open())});window.ControlMapSite={get mosaic(){return drawing.mosaic},parts,take,takePacked};})();
