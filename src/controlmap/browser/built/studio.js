/* Contains Leaflet-Geoman Free.
MIT License

Copyright (c) 2017 Sumit Kumar

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE. */
"use strict";(()=>{(()=>{var __create=Object.create,__defProp=Object.defineProperty,__getOwnPropDesc=Object.getOwnPropertyDescriptor,__getOwnPropNames=Object.
getOwnPropertyNames,__getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty,__commonJS=(cb,mod)=>function(){
try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}},__copyProps=(to,from,except,desc)=>{
if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to},
__toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?
__defProp(target,"default",{value:mod,enumerable:!0}):target,mod)),require_listCacheClear=__commonJS({"node_modules/.pnp\
m/lodash@4.18.1/node_modules/lodash/_listCacheClear.js"(exports,module){function listCacheClear(){this.__data__=[],this.
size=0}module.exports=listCacheClear}}),require_eq=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/eq.\
js"(exports,module){function eq(value,other){return value===other||value!==value&&other!==other}module.exports=eq}}),require_assocIndexOf=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_assocIndexOf.js"(exports,module){var eq=require_eq();function assocIndexOf(array,key){
for(var length2=array.length;length2--;)if(eq(array[length2][0],key))return length2;return-1}module.exports=assocIndexOf}}),
require_listCacheDelete=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_listCacheDelete.js"(exports,module){
var assocIndexOf=require_assocIndexOf(),arrayProto=Array.prototype,splice=arrayProto.splice;function listCacheDelete(key){
var data=this.__data__,index=assocIndexOf(data,key);if(index<0)return!1;var lastIndex=data.length-1;return index==lastIndex?
data.pop():splice.call(data,index,1),--this.size,!0}module.exports=listCacheDelete}}),require_listCacheGet=__commonJS({"\
node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_listCacheGet.js"(exports,module){var assocIndexOf=require_assocIndexOf();
function listCacheGet(key){var data=this.__data__,index=assocIndexOf(data,key);return index<0?void 0:data[index][1]}module.
exports=listCacheGet}}),require_listCacheHas=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_listCach\
eHas.js"(exports,module){var assocIndexOf=require_assocIndexOf();function listCacheHas(key){return assocIndexOf(this.__data__,
key)>-1}module.exports=listCacheHas}}),require_listCacheSet=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/l\
odash/_listCacheSet.js"(exports,module){var assocIndexOf=require_assocIndexOf();function listCacheSet(key,value){var data=this.
__data__,index=assocIndexOf(data,key);return index<0?(++this.size,data.push([key,value])):data[index][1]=value,this}module.
exports=listCacheSet}}),require_ListCache=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_ListCache.j\
s"(exports,module){var listCacheClear=require_listCacheClear(),listCacheDelete=require_listCacheDelete(),listCacheGet=require_listCacheGet(),
listCacheHas=require_listCacheHas(),listCacheSet=require_listCacheSet();function ListCache(entries){var index=-1,length2=entries==
null?0:entries.length;for(this.clear();++index<length2;){var entry=entries[index];this.set(entry[0],entry[1])}}ListCache.
prototype.clear=listCacheClear,ListCache.prototype.delete=listCacheDelete,ListCache.prototype.get=listCacheGet,ListCache.
prototype.has=listCacheHas,ListCache.prototype.set=listCacheSet,module.exports=ListCache}}),require_stackClear=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_stackClear.js"(exports,module){var ListCache=require_ListCache();
function stackClear(){this.__data__=new ListCache,this.size=0}module.exports=stackClear}}),require_stackDelete=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_stackDelete.js"(exports,module){function stackDelete(key){var data=this.
__data__,result=data.delete(key);return this.size=data.size,result}module.exports=stackDelete}}),require_stackGet=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_stackGet.js"(exports,module){function stackGet(key){return this.
__data__.get(key)}module.exports=stackGet}}),require_stackHas=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules\
/lodash/_stackHas.js"(exports,module){function stackHas(key){return this.__data__.has(key)}module.exports=stackHas}}),require_freeGlobal=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_freeGlobal.js"(exports,module){var freeGlobal=typeof global=="ob\
ject"&&global&&global.Object===Object&&global;module.exports=freeGlobal}}),require_root=__commonJS({"node_modules/.pnpm/\
lodash@4.18.1/node_modules/lodash/_root.js"(exports,module){var freeGlobal=require_freeGlobal(),freeSelf=typeof self=="o\
bject"&&self&&self.Object===Object&&self,root=freeGlobal||freeSelf||Function("return this")();module.exports=root}}),require_Symbol=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_Symbol.js"(exports,module){var root=require_root(),Symbol2=root.
Symbol;module.exports=Symbol2}}),require_getRawTag=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_ge\
tRawTag.js"(exports,module){var Symbol2=require_Symbol(),objectProto=Object.prototype,hasOwnProperty=objectProto.hasOwnProperty,
nativeObjectToString=objectProto.toString,symToStringTag=Symbol2?Symbol2.toStringTag:void 0;function getRawTag(value){var isOwn=hasOwnProperty.
call(value,symToStringTag),tag=value[symToStringTag];try{value[symToStringTag]=void 0;var unmasked=!0}catch{}var result=nativeObjectToString.
call(value);return unmasked&&(isOwn?value[symToStringTag]=tag:delete value[symToStringTag]),result}module.exports=getRawTag}}),
require_objectToString=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_objectToString.js"(exports,module){
var objectProto=Object.prototype,nativeObjectToString=objectProto.toString;function objectToString(value){return nativeObjectToString.
call(value)}module.exports=objectToString}}),require_baseGetTag=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modul\
es/lodash/_baseGetTag.js"(exports,module){var Symbol2=require_Symbol(),getRawTag=require_getRawTag(),objectToString=require_objectToString(),
nullTag="[object Null]",undefinedTag="[object Undefined]",symToStringTag=Symbol2?Symbol2.toStringTag:void 0;function baseGetTag(value){
return value==null?value===void 0?undefinedTag:nullTag:symToStringTag&&symToStringTag in Object(value)?getRawTag(value):
objectToString(value)}module.exports=baseGetTag}}),require_isObject=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_m\
odules/lodash/isObject.js"(exports,module){function isObject2(value){var type=typeof value;return value!=null&&(type=="o\
bject"||type=="function")}module.exports=isObject2}}),require_isFunction=__commonJS({"node_modules/.pnpm/lodash@4.18.1/n\
ode_modules/lodash/isFunction.js"(exports,module){var baseGetTag=require_baseGetTag(),isObject2=require_isObject(),asyncTag="\
[object AsyncFunction]",funcTag="[object Function]",genTag="[object GeneratorFunction]",proxyTag="[object Proxy]";function isFunction(value){
if(!isObject2(value))return!1;var tag=baseGetTag(value);return tag==funcTag||tag==genTag||tag==asyncTag||tag==proxyTag}module.
exports=isFunction}}),require_coreJsData=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_coreJsData.j\
s"(exports,module){var root=require_root(),coreJsData=root["__core-js_shared__"];module.exports=coreJsData}}),require_isMasked=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_isMasked.js"(exports,module){var coreJsData=require_coreJsData(),
maskSrcKey=(function(){var uid=/[^.]+$/.exec(coreJsData&&coreJsData.keys&&coreJsData.keys.IE_PROTO||"");return uid?"Symb\
ol(src)_1."+uid:""})();function isMasked(func){return!!maskSrcKey&&maskSrcKey in func}module.exports=isMasked}}),require_toSource=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_toSource.js"(exports,module){var funcProto=Function.prototype,funcToString=funcProto.
toString;function toSource(func){if(func!=null){try{return funcToString.call(func)}catch{}try{return func+""}catch{}}return""}
module.exports=toSource}}),require_baseIsNative=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseI\
sNative.js"(exports,module){var isFunction=require_isFunction(),isMasked=require_isMasked(),isObject2=require_isObject(),
toSource=require_toSource(),reRegExpChar=/[\\^$.*+?()[\]{}|]/g,reIsHostCtor=/^\[object .+?Constructor\]$/,funcProto=Function.
prototype,objectProto=Object.prototype,funcToString=funcProto.toString,hasOwnProperty=objectProto.hasOwnProperty,reIsNative=RegExp(
"^"+funcToString.call(hasOwnProperty).replace(reRegExpChar,"\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,
"$1.*?")+"$");function baseIsNative(value){if(!isObject2(value)||isMasked(value))return!1;var pattern=isFunction(value)?
reIsNative:reIsHostCtor;return pattern.test(toSource(value))}module.exports=baseIsNative}}),require_getValue=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_getValue.js"(exports,module){function getValue(object,key){return object?.[key]}
module.exports=getValue}}),require_getNative=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_getNativ\
e.js"(exports,module){var baseIsNative=require_baseIsNative(),getValue=require_getValue();function getNative(object,key){
var value=getValue(object,key);return baseIsNative(value)?value:void 0}module.exports=getNative}}),require_Map=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_Map.js"(exports,module){var getNative=require_getNative(),root=require_root(),
Map3=getNative(root,"Map");module.exports=Map3}}),require_nativeCreate=__commonJS({"node_modules/.pnpm/lodash@4.18.1/nod\
e_modules/lodash/_nativeCreate.js"(exports,module){var getNative=require_getNative(),nativeCreate=getNative(Object,"crea\
te");module.exports=nativeCreate}}),require_hashClear=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/\
_hashClear.js"(exports,module){var nativeCreate=require_nativeCreate();function hashClear(){this.__data__=nativeCreate?nativeCreate(
null):{},this.size=0}module.exports=hashClear}}),require_hashDelete=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_m\
odules/lodash/_hashDelete.js"(exports,module){function hashDelete(key){var result=this.has(key)&&delete this.__data__[key];
return this.size-=result?1:0,result}module.exports=hashDelete}}),require_hashGet=__commonJS({"node_modules/.pnpm/lodash@\
4.18.1/node_modules/lodash/_hashGet.js"(exports,module){var nativeCreate=require_nativeCreate(),HASH_UNDEFINED="__lodash\
_hash_undefined__",objectProto=Object.prototype,hasOwnProperty=objectProto.hasOwnProperty;function hashGet(key){var data=this.
__data__;if(nativeCreate){var result=data[key];return result===HASH_UNDEFINED?void 0:result}return hasOwnProperty.call(data,
key)?data[key]:void 0}module.exports=hashGet}}),require_hashHas=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modul\
es/lodash/_hashHas.js"(exports,module){var nativeCreate=require_nativeCreate(),objectProto=Object.prototype,hasOwnProperty=objectProto.
hasOwnProperty;function hashHas(key){var data=this.__data__;return nativeCreate?data[key]!==void 0:hasOwnProperty.call(data,
key)}module.exports=hashHas}}),require_hashSet=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_hashSe\
t.js"(exports,module){var nativeCreate=require_nativeCreate(),HASH_UNDEFINED="__lodash_hash_undefined__";function hashSet(key,value){
var data=this.__data__;return this.size+=this.has(key)?0:1,data[key]=nativeCreate&&value===void 0?HASH_UNDEFINED:value,this}
module.exports=hashSet}}),require_Hash=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_Hash.js"(exports,module){
var hashClear=require_hashClear(),hashDelete=require_hashDelete(),hashGet=require_hashGet(),hashHas=require_hashHas(),hashSet=require_hashSet();
function Hash(entries){var index=-1,length2=entries==null?0:entries.length;for(this.clear();++index<length2;){var entry=entries[index];
this.set(entry[0],entry[1])}}Hash.prototype.clear=hashClear,Hash.prototype.delete=hashDelete,Hash.prototype.get=hashGet,
Hash.prototype.has=hashHas,Hash.prototype.set=hashSet,module.exports=Hash}}),require_mapCacheClear=__commonJS({"node_mod\
ules/.pnpm/lodash@4.18.1/node_modules/lodash/_mapCacheClear.js"(exports,module){var Hash=require_Hash(),ListCache=require_ListCache(),
Map3=require_Map();function mapCacheClear(){this.size=0,this.__data__={hash:new Hash,map:new(Map3||ListCache),string:new Hash}}
module.exports=mapCacheClear}}),require_isKeyable=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_isK\
eyable.js"(exports,module){function isKeyable(value){var type=typeof value;return type=="string"||type=="number"||type==
"symbol"||type=="boolean"?value!=="__proto__":value===null}module.exports=isKeyable}}),require_getMapData=__commonJS({"n\
ode_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_getMapData.js"(exports,module){var isKeyable=require_isKeyable();function getMapData(map,key){
var data=map.__data__;return isKeyable(key)?data[typeof key=="string"?"string":"hash"]:data.map}module.exports=getMapData}}),
require_mapCacheDelete=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_mapCacheDelete.js"(exports,module){
var getMapData=require_getMapData();function mapCacheDelete(key){var result=getMapData(this,key).delete(key);return this.
size-=result?1:0,result}module.exports=mapCacheDelete}}),require_mapCacheGet=__commonJS({"node_modules/.pnpm/lodash@4.18\
.1/node_modules/lodash/_mapCacheGet.js"(exports,module){var getMapData=require_getMapData();function mapCacheGet(key){return getMapData(
this,key).get(key)}module.exports=mapCacheGet}}),require_mapCacheHas=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_\
modules/lodash/_mapCacheHas.js"(exports,module){var getMapData=require_getMapData();function mapCacheHas(key){return getMapData(
this,key).has(key)}module.exports=mapCacheHas}}),require_mapCacheSet=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_\
modules/lodash/_mapCacheSet.js"(exports,module){var getMapData=require_getMapData();function mapCacheSet(key,value){var data=getMapData(
this,key),size=data.size;return data.set(key,value),this.size+=data.size==size?0:1,this}module.exports=mapCacheSet}}),require_MapCache=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_MapCache.js"(exports,module){var mapCacheClear=require_mapCacheClear(),
mapCacheDelete=require_mapCacheDelete(),mapCacheGet=require_mapCacheGet(),mapCacheHas=require_mapCacheHas(),mapCacheSet=require_mapCacheSet();
function MapCache(entries){var index=-1,length2=entries==null?0:entries.length;for(this.clear();++index<length2;){var entry=entries[index];
this.set(entry[0],entry[1])}}MapCache.prototype.clear=mapCacheClear,MapCache.prototype.delete=mapCacheDelete,MapCache.prototype.
get=mapCacheGet,MapCache.prototype.has=mapCacheHas,MapCache.prototype.set=mapCacheSet,module.exports=MapCache}}),require_stackSet=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_stackSet.js"(exports,module){var ListCache=require_ListCache(),Map3=require_Map(),
MapCache=require_MapCache(),LARGE_ARRAY_SIZE=200;function stackSet(key,value){var data=this.__data__;if(data instanceof ListCache){
var pairs=data.__data__;if(!Map3||pairs.length<LARGE_ARRAY_SIZE-1)return pairs.push([key,value]),this.size=++data.size,this;
data=this.__data__=new MapCache(pairs)}return data.set(key,value),this.size=data.size,this}module.exports=stackSet}}),require_Stack=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_Stack.js"(exports,module){var ListCache=require_ListCache(),stackClear=require_stackClear(),
stackDelete=require_stackDelete(),stackGet=require_stackGet(),stackHas=require_stackHas(),stackSet=require_stackSet();function Stack(entries){
var data=this.__data__=new ListCache(entries);this.size=data.size}Stack.prototype.clear=stackClear,Stack.prototype.delete=
stackDelete,Stack.prototype.get=stackGet,Stack.prototype.has=stackHas,Stack.prototype.set=stackSet,module.exports=Stack}}),
require_defineProperty=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_defineProperty.js"(exports,module){
var getNative=require_getNative(),defineProperty=(function(){try{var func=getNative(Object,"defineProperty");return func(
{},"",{}),func}catch{}})();module.exports=defineProperty}}),require_baseAssignValue=__commonJS({"node_modules/.pnpm/loda\
sh@4.18.1/node_modules/lodash/_baseAssignValue.js"(exports,module){var defineProperty=require_defineProperty();function baseAssignValue(object,key,value){
key=="__proto__"&&defineProperty?defineProperty(object,key,{configurable:!0,enumerable:!0,value,writable:!0}):object[key]=
value}module.exports=baseAssignValue}}),require_assignMergeValue=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modu\
les/lodash/_assignMergeValue.js"(exports,module){var baseAssignValue=require_baseAssignValue(),eq=require_eq();function assignMergeValue(object,key,value){
(value!==void 0&&!eq(object[key],value)||value===void 0&&!(key in object))&&baseAssignValue(object,key,value)}module.exports=
assignMergeValue}}),require_createBaseFor=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_createBaseF\
or.js"(exports,module){function createBaseFor(fromRight){return function(object,iteratee,keysFunc){for(var index=-1,iterable=Object(
object),props=keysFunc(object),length2=props.length;length2--;){var key=props[fromRight?length2:++index];if(iteratee(iterable[key],
key,iterable)===!1)break}return object}}module.exports=createBaseFor}}),require_baseFor=__commonJS({"node_modules/.pnpm/\
lodash@4.18.1/node_modules/lodash/_baseFor.js"(exports,module){var createBaseFor=require_createBaseFor(),baseFor=createBaseFor();
module.exports=baseFor}}),require_cloneBuffer=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_cloneBu\
ffer.js"(exports,module){var root=require_root(),freeExports=typeof exports=="object"&&exports&&!exports.nodeType&&exports,
freeModule=freeExports&&typeof module=="object"&&module&&!module.nodeType&&module,moduleExports=freeModule&&freeModule.exports===
freeExports,Buffer2=moduleExports?root.Buffer:void 0,allocUnsafe=Buffer2?Buffer2.allocUnsafe:void 0;function cloneBuffer(buffer,isDeep){
if(isDeep)return buffer.slice();var length2=buffer.length,result=allocUnsafe?allocUnsafe(length2):new buffer.constructor(
length2);return buffer.copy(result),result}module.exports=cloneBuffer}}),require_Uint8Array=__commonJS({"node_modules/.p\
npm/lodash@4.18.1/node_modules/lodash/_Uint8Array.js"(exports,module){var root=require_root(),Uint8Array2=root.Uint8Array;
module.exports=Uint8Array2}}),require_cloneArrayBuffer=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash\
/_cloneArrayBuffer.js"(exports,module){var Uint8Array2=require_Uint8Array();function cloneArrayBuffer(arrayBuffer){var result=new arrayBuffer.
constructor(arrayBuffer.byteLength);return new Uint8Array2(result).set(new Uint8Array2(arrayBuffer)),result}module.exports=
cloneArrayBuffer}}),require_cloneTypedArray=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_cloneType\
dArray.js"(exports,module){var cloneArrayBuffer=require_cloneArrayBuffer();function cloneTypedArray(typedArray,isDeep){var buffer=isDeep?
cloneArrayBuffer(typedArray.buffer):typedArray.buffer;return new typedArray.constructor(buffer,typedArray.byteOffset,typedArray.
length)}module.exports=cloneTypedArray}}),require_copyArray=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/l\
odash/_copyArray.js"(exports,module){function copyArray(source,array){var index=-1,length2=source.length;for(array||(array=
Array(length2));++index<length2;)array[index]=source[index];return array}module.exports=copyArray}}),require_baseCreate=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseCreate.js"(exports,module){var isObject2=require_isObject(),
objectCreate=Object.create,baseCreate=(function(){function object(){}return function(proto){if(!isObject2(proto))return{};
if(objectCreate)return objectCreate(proto);object.prototype=proto;var result=new object;return object.prototype=void 0,result}})();
module.exports=baseCreate}}),require_overArg=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_overArg.\
js"(exports,module){function overArg(func,transform){return function(arg){return func(transform(arg))}}module.exports=overArg}}),
require_getPrototype=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_getPrototype.js"(exports,module){
var overArg=require_overArg(),getPrototype=overArg(Object.getPrototypeOf,Object);module.exports=getPrototype}}),require_isPrototype=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_isPrototype.js"(exports,module){var objectProto=Object.prototype;
function isPrototype(value){var Ctor=value&&value.constructor,proto=typeof Ctor=="function"&&Ctor.prototype||objectProto;
return value===proto}module.exports=isPrototype}}),require_initCloneObject=__commonJS({"node_modules/.pnpm/lodash@4.18.1\
/node_modules/lodash/_initCloneObject.js"(exports,module){var baseCreate=require_baseCreate(),getPrototype=require_getPrototype(),
isPrototype=require_isPrototype();function initCloneObject(object){return typeof object.constructor=="function"&&!isPrototype(
object)?baseCreate(getPrototype(object)):{}}module.exports=initCloneObject}}),require_isObjectLike=__commonJS({"node_mod\
ules/.pnpm/lodash@4.18.1/node_modules/lodash/isObjectLike.js"(exports,module){function isObjectLike(value){return value!=
null&&typeof value=="object"}module.exports=isObjectLike}}),require_baseIsArguments=__commonJS({"node_modules/.pnpm/loda\
sh@4.18.1/node_modules/lodash/_baseIsArguments.js"(exports,module){var baseGetTag=require_baseGetTag(),isObjectLike=require_isObjectLike(),
argsTag="[object Arguments]";function baseIsArguments(value){return isObjectLike(value)&&baseGetTag(value)==argsTag}module.
exports=baseIsArguments}}),require_isArguments=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/isArgum\
ents.js"(exports,module){var baseIsArguments=require_baseIsArguments(),isObjectLike=require_isObjectLike(),objectProto=Object.
prototype,hasOwnProperty=objectProto.hasOwnProperty,propertyIsEnumerable=objectProto.propertyIsEnumerable,isArguments=baseIsArguments(
(function(){return arguments})())?baseIsArguments:function(value){return isObjectLike(value)&&hasOwnProperty.call(value,
"callee")&&!propertyIsEnumerable.call(value,"callee")};module.exports=isArguments}}),require_isArray=__commonJS({"node_m\
odules/.pnpm/lodash@4.18.1/node_modules/lodash/isArray.js"(exports,module){var isArray=Array.isArray;module.exports=isArray}}),
require_isLength=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/isLength.js"(exports,module){var MAX_SAFE_INTEGER2=9007199254740991;
function isLength(value){return typeof value=="number"&&value>-1&&value%1==0&&value<=MAX_SAFE_INTEGER2}module.exports=isLength}}),
require_isArrayLike=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/isArrayLike.js"(exports,module){var isFunction=require_isFunction(),
isLength=require_isLength();function isArrayLike(value){return value!=null&&isLength(value.length)&&!isFunction(value)}module.
exports=isArrayLike}}),require_isArrayLikeObject=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/isArr\
ayLikeObject.js"(exports,module){var isArrayLike=require_isArrayLike(),isObjectLike=require_isObjectLike();function isArrayLikeObject(value){
return isObjectLike(value)&&isArrayLike(value)}module.exports=isArrayLikeObject}}),require_stubFalse=__commonJS({"node_m\
odules/.pnpm/lodash@4.18.1/node_modules/lodash/stubFalse.js"(exports,module){function stubFalse(){return!1}module.exports=
stubFalse}}),require_isBuffer=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/isBuffer.js"(exports,module){
var root=require_root(),stubFalse=require_stubFalse(),freeExports=typeof exports=="object"&&exports&&!exports.nodeType&&
exports,freeModule=freeExports&&typeof module=="object"&&module&&!module.nodeType&&module,moduleExports=freeModule&&freeModule.
exports===freeExports,Buffer2=moduleExports?root.Buffer:void 0,nativeIsBuffer=Buffer2?Buffer2.isBuffer:void 0,isBuffer=nativeIsBuffer||
stubFalse;module.exports=isBuffer}}),require_isPlainObject=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lo\
dash/isPlainObject.js"(exports,module){var baseGetTag=require_baseGetTag(),getPrototype=require_getPrototype(),isObjectLike=require_isObjectLike(),
objectTag="[object Object]",funcProto=Function.prototype,objectProto=Object.prototype,funcToString=funcProto.toString,hasOwnProperty=objectProto.
hasOwnProperty,objectCtorString=funcToString.call(Object);function isPlainObject(value){if(!isObjectLike(value)||baseGetTag(
value)!=objectTag)return!1;var proto=getPrototype(value);if(proto===null)return!0;var Ctor=hasOwnProperty.call(proto,"co\
nstructor")&&proto.constructor;return typeof Ctor=="function"&&Ctor instanceof Ctor&&funcToString.call(Ctor)==objectCtorString}
module.exports=isPlainObject}}),require_baseIsTypedArray=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/loda\
sh/_baseIsTypedArray.js"(exports,module){var baseGetTag=require_baseGetTag(),isLength=require_isLength(),isObjectLike=require_isObjectLike(),
argsTag="[object Arguments]",arrayTag="[object Array]",boolTag="[object Boolean]",dateTag="[object Date]",errorTag="[obj\
ect Error]",funcTag="[object Function]",mapTag="[object Map]",numberTag="[object Number]",objectTag="[object Object]",regexpTag="\
[object RegExp]",setTag="[object Set]",stringTag="[object String]",weakMapTag="[object WeakMap]",arrayBufferTag="[object\
 ArrayBuffer]",dataViewTag="[object DataView]",float32Tag="[object Float32Array]",float64Tag="[object Float64Array]",int8Tag="\
[object Int8Array]",int16Tag="[object Int16Array]",int32Tag="[object Int32Array]",uint8Tag="[object Uint8Array]",uint8ClampedTag="\
[object Uint8ClampedArray]",uint16Tag="[object Uint16Array]",uint32Tag="[object Uint32Array]",typedArrayTags={};typedArrayTags[float32Tag]=
typedArrayTags[float64Tag]=typedArrayTags[int8Tag]=typedArrayTags[int16Tag]=typedArrayTags[int32Tag]=typedArrayTags[uint8Tag]=
typedArrayTags[uint8ClampedTag]=typedArrayTags[uint16Tag]=typedArrayTags[uint32Tag]=!0,typedArrayTags[argsTag]=typedArrayTags[arrayTag]=
typedArrayTags[arrayBufferTag]=typedArrayTags[boolTag]=typedArrayTags[dataViewTag]=typedArrayTags[dateTag]=typedArrayTags[errorTag]=
typedArrayTags[funcTag]=typedArrayTags[mapTag]=typedArrayTags[numberTag]=typedArrayTags[objectTag]=typedArrayTags[regexpTag]=
typedArrayTags[setTag]=typedArrayTags[stringTag]=typedArrayTags[weakMapTag]=!1;function baseIsTypedArray(value){return isObjectLike(
value)&&isLength(value.length)&&!!typedArrayTags[baseGetTag(value)]}module.exports=baseIsTypedArray}}),require_baseUnary=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseUnary.js"(exports,module){function baseUnary(func){return function(value){
return func(value)}}module.exports=baseUnary}}),require_nodeUtil=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modu\
les/lodash/_nodeUtil.js"(exports,module){var freeGlobal=require_freeGlobal(),freeExports=typeof exports=="object"&&exports&&
!exports.nodeType&&exports,freeModule=freeExports&&typeof module=="object"&&module&&!module.nodeType&&module,moduleExports=freeModule&&
freeModule.exports===freeExports,freeProcess=moduleExports&&freeGlobal.process,nodeUtil=(function(){try{var types=freeModule&&
freeModule.require&&freeModule.require("util").types;return types||freeProcess&&freeProcess.binding&&freeProcess.binding(
"util")}catch{}})();module.exports=nodeUtil}}),require_isTypedArray=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_m\
odules/lodash/isTypedArray.js"(exports,module){var baseIsTypedArray=require_baseIsTypedArray(),baseUnary=require_baseUnary(),
nodeUtil=require_nodeUtil(),nodeIsTypedArray=nodeUtil&&nodeUtil.isTypedArray,isTypedArray=nodeIsTypedArray?baseUnary(nodeIsTypedArray):
baseIsTypedArray;module.exports=isTypedArray}}),require_safeGet=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modul\
es/lodash/_safeGet.js"(exports,module){function safeGet(object,key){if(!(key==="constructor"&&typeof object[key]=="funct\
ion")&&key!="__proto__")return object[key]}module.exports=safeGet}}),require_assignValue=__commonJS({"node_modules/.pnpm\
/lodash@4.18.1/node_modules/lodash/_assignValue.js"(exports,module){var baseAssignValue=require_baseAssignValue(),eq=require_eq(),
objectProto=Object.prototype,hasOwnProperty=objectProto.hasOwnProperty;function assignValue(object,key,value){var objValue=object[key];
(!(hasOwnProperty.call(object,key)&&eq(objValue,value))||value===void 0&&!(key in object))&&baseAssignValue(object,key,value)}
module.exports=assignValue}}),require_copyObject=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_copy\
Object.js"(exports,module){var assignValue=require_assignValue(),baseAssignValue=require_baseAssignValue();function copyObject(source,props,object,customizer){
var isNew=!object;object||(object={});for(var index=-1,length2=props.length;++index<length2;){var key=props[index],newValue=customizer?
customizer(object[key],source[key],key,object,source):void 0;newValue===void 0&&(newValue=source[key]),isNew?baseAssignValue(
object,key,newValue):assignValue(object,key,newValue)}return object}module.exports=copyObject}}),require_baseTimes=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseTimes.js"(exports,module){function baseTimes(n,iteratee){for(var index=-1,
result=Array(n);++index<n;)result[index]=iteratee(index);return result}module.exports=baseTimes}}),require_isIndex=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_isIndex.js"(exports,module){var MAX_SAFE_INTEGER2=9007199254740991,
reIsUint=/^(?:0|[1-9]\d*)$/;function isIndex(value,length2){var type=typeof value;return length2=length2??MAX_SAFE_INTEGER2,
!!length2&&(type=="number"||type!="symbol"&&reIsUint.test(value))&&value>-1&&value%1==0&&value<length2}module.exports=isIndex}}),
require_arrayLikeKeys=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_arrayLikeKeys.js"(exports,module){
var baseTimes=require_baseTimes(),isArguments=require_isArguments(),isArray=require_isArray(),isBuffer=require_isBuffer(),
isIndex=require_isIndex(),isTypedArray=require_isTypedArray(),objectProto=Object.prototype,hasOwnProperty=objectProto.hasOwnProperty;
function arrayLikeKeys(value,inherited){var isArr=isArray(value),isArg=!isArr&&isArguments(value),isBuff=!isArr&&!isArg&&
isBuffer(value),isType=!isArr&&!isArg&&!isBuff&&isTypedArray(value),skipIndexes=isArr||isArg||isBuff||isType,result=skipIndexes?
baseTimes(value.length,String):[],length2=result.length;for(var key in value)(inherited||hasOwnProperty.call(value,key))&&
!(skipIndexes&&(key=="length"||isBuff&&(key=="offset"||key=="parent")||isType&&(key=="buffer"||key=="byteLength"||key=="\
byteOffset")||isIndex(key,length2)))&&result.push(key);return result}module.exports=arrayLikeKeys}}),require_nativeKeysIn=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_nativeKeysIn.js"(exports,module){function nativeKeysIn(object){var result=[];
if(object!=null)for(var key in Object(object))result.push(key);return result}module.exports=nativeKeysIn}}),require_baseKeysIn=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseKeysIn.js"(exports,module){var isObject2=require_isObject(),
isPrototype=require_isPrototype(),nativeKeysIn=require_nativeKeysIn(),objectProto=Object.prototype,hasOwnProperty=objectProto.
hasOwnProperty;function baseKeysIn(object){if(!isObject2(object))return nativeKeysIn(object);var isProto=isPrototype(object),
result=[];for(var key in object)key=="constructor"&&(isProto||!hasOwnProperty.call(object,key))||result.push(key);return result}
module.exports=baseKeysIn}}),require_keysIn=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/keysIn.js"(exports,module){
var arrayLikeKeys=require_arrayLikeKeys(),baseKeysIn=require_baseKeysIn(),isArrayLike=require_isArrayLike();function keysIn(object){
return isArrayLike(object)?arrayLikeKeys(object,!0):baseKeysIn(object)}module.exports=keysIn}}),require_toPlainObject=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/toPlainObject.js"(exports,module){var copyObject=require_copyObject(),
keysIn=require_keysIn();function toPlainObject(value){return copyObject(value,keysIn(value))}module.exports=toPlainObject}}),
require_baseMergeDeep=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseMergeDeep.js"(exports,module){
var assignMergeValue=require_assignMergeValue(),cloneBuffer=require_cloneBuffer(),cloneTypedArray=require_cloneTypedArray(),
copyArray=require_copyArray(),initCloneObject=require_initCloneObject(),isArguments=require_isArguments(),isArray=require_isArray(),
isArrayLikeObject=require_isArrayLikeObject(),isBuffer=require_isBuffer(),isFunction=require_isFunction(),isObject2=require_isObject(),
isPlainObject=require_isPlainObject(),isTypedArray=require_isTypedArray(),safeGet=require_safeGet(),toPlainObject=require_toPlainObject();
function baseMergeDeep(object,source,key,srcIndex,mergeFunc,customizer,stack){var objValue=safeGet(object,key),srcValue=safeGet(
source,key),stacked=stack.get(srcValue);if(stacked){assignMergeValue(object,key,stacked);return}var newValue=customizer?
customizer(objValue,srcValue,key+"",object,source,stack):void 0,isCommon=newValue===void 0;if(isCommon){var isArr=isArray(
srcValue),isBuff=!isArr&&isBuffer(srcValue),isTyped=!isArr&&!isBuff&&isTypedArray(srcValue);newValue=srcValue,isArr||isBuff||
isTyped?isArray(objValue)?newValue=objValue:isArrayLikeObject(objValue)?newValue=copyArray(objValue):isBuff?(isCommon=!1,
newValue=cloneBuffer(srcValue,!0)):isTyped?(isCommon=!1,newValue=cloneTypedArray(srcValue,!0)):newValue=[]:isPlainObject(
srcValue)||isArguments(srcValue)?(newValue=objValue,isArguments(objValue)?newValue=toPlainObject(objValue):(!isObject2(objValue)||
isFunction(objValue))&&(newValue=initCloneObject(srcValue))):isCommon=!1}isCommon&&(stack.set(srcValue,newValue),mergeFunc(
newValue,srcValue,srcIndex,customizer,stack),stack.delete(srcValue)),assignMergeValue(object,key,newValue)}module.exports=
baseMergeDeep}}),require_baseMerge=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseMerge.js"(exports,module){
var Stack=require_Stack(),assignMergeValue=require_assignMergeValue(),baseFor=require_baseFor(),baseMergeDeep=require_baseMergeDeep(),
isObject2=require_isObject(),keysIn=require_keysIn(),safeGet=require_safeGet();function baseMerge(object,source,srcIndex,customizer,stack){
object!==source&&baseFor(source,function(srcValue,key){if(stack||(stack=new Stack),isObject2(srcValue))baseMergeDeep(object,
source,key,srcIndex,baseMerge,customizer,stack);else{var newValue=customizer?customizer(safeGet(object,key),srcValue,key+
"",object,source,stack):void 0;newValue===void 0&&(newValue=srcValue),assignMergeValue(object,key,newValue)}},keysIn)}module.
exports=baseMerge}}),require_identity=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/identity.js"(exports,module){
function identity(value){return value}module.exports=identity}}),require_apply=__commonJS({"node_modules/.pnpm/lodash@4.\
18.1/node_modules/lodash/_apply.js"(exports,module){function apply(func,thisArg,args){switch(args.length){case 0:return func.
call(thisArg);case 1:return func.call(thisArg,args[0]);case 2:return func.call(thisArg,args[0],args[1]);case 3:return func.
call(thisArg,args[0],args[1],args[2])}return func.apply(thisArg,args)}module.exports=apply}}),require_overRest=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_overRest.js"(exports,module){var apply=require_apply(),nativeMax=Math.
max;function overRest(func,start2,transform){return start2=nativeMax(start2===void 0?func.length-1:start2,0),function(){
for(var args=arguments,index=-1,length2=nativeMax(args.length-start2,0),array=Array(length2);++index<length2;)array[index]=
args[start2+index];index=-1;for(var otherArgs=Array(start2+1);++index<start2;)otherArgs[index]=args[index];return otherArgs[start2]=
transform(array),apply(func,this,otherArgs)}}module.exports=overRest}}),require_constant=__commonJS({"node_modules/.pnpm\
/lodash@4.18.1/node_modules/lodash/constant.js"(exports,module){function constant(value){return function(){return value}}
module.exports=constant}}),require_baseSetToString=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_ba\
seSetToString.js"(exports,module){var constant=require_constant(),defineProperty=require_defineProperty(),identity=require_identity(),
baseSetToString=defineProperty?function(func,string){return defineProperty(func,"toString",{configurable:!0,enumerable:!1,
value:constant(string),writable:!0})}:identity;module.exports=baseSetToString}}),require_shortOut=__commonJS({"node_modu\
les/.pnpm/lodash@4.18.1/node_modules/lodash/_shortOut.js"(exports,module){var HOT_COUNT=800,HOT_SPAN=16,nativeNow=Date.now;
function shortOut(func){var count=0,lastCalled=0;return function(){var stamp=nativeNow(),remaining=HOT_SPAN-(stamp-lastCalled);
if(lastCalled=stamp,remaining>0){if(++count>=HOT_COUNT)return arguments[0]}else count=0;return func.apply(void 0,arguments)}}
module.exports=shortOut}}),require_setToString=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_setToS\
tring.js"(exports,module){var baseSetToString=require_baseSetToString(),shortOut=require_shortOut(),setToString=shortOut(
baseSetToString);module.exports=setToString}}),require_baseRest=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modul\
es/lodash/_baseRest.js"(exports,module){var identity=require_identity(),overRest=require_overRest(),setToString=require_setToString();
function baseRest(func,start2){return setToString(overRest(func,start2,identity),func+"")}module.exports=baseRest}}),require_isIterateeCall=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_isIterateeCall.js"(exports,module){var eq=require_eq(),isArrayLike=require_isArrayLike(),
isIndex=require_isIndex(),isObject2=require_isObject();function isIterateeCall(value,index,object){if(!isObject2(object))
return!1;var type=typeof index;return(type=="number"?isArrayLike(object)&&isIndex(index,object.length):type=="string"&&index in
object)?eq(object[index],value):!1}module.exports=isIterateeCall}}),require_createAssigner=__commonJS({"node_modules/.pn\
pm/lodash@4.18.1/node_modules/lodash/_createAssigner.js"(exports,module){var baseRest=require_baseRest(),isIterateeCall=require_isIterateeCall();
function createAssigner(assigner){return baseRest(function(object,sources){var index=-1,length2=sources.length,customizer=length2>
1?sources[length2-1]:void 0,guard=length2>2?sources[2]:void 0;for(customizer=assigner.length>3&&typeof customizer=="func\
tion"?(length2--,customizer):void 0,guard&&isIterateeCall(sources[0],sources[1],guard)&&(customizer=length2<3?void 0:customizer,
length2=1),object=Object(object);++index<length2;){var source=sources[index];source&&assigner(object,source,index,customizer)}
return object})}module.exports=createAssigner}}),require_merge=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_module\
s/lodash/merge.js"(exports,module){var baseMerge=require_baseMerge(),createAssigner=require_createAssigner(),merge4=createAssigner(
function(object,source,srcIndex){baseMerge(object,source,srcIndex)});module.exports=merge4}}),require_isSymbol=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/isSymbol.js"(exports,module){var baseGetTag=require_baseGetTag(),
isObjectLike=require_isObjectLike(),symbolTag="[object Symbol]";function isSymbol(value){return typeof value=="symbol"||
isObjectLike(value)&&baseGetTag(value)==symbolTag}module.exports=isSymbol}}),require_isKey=__commonJS({"node_modules/.pn\
pm/lodash@4.18.1/node_modules/lodash/_isKey.js"(exports,module){var isArray=require_isArray(),isSymbol=require_isSymbol(),
reIsDeepProp=/\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/,reIsPlainProp=/^\w*$/;function isKey(value,object){if(isArray(
value))return!1;var type=typeof value;return type=="number"||type=="symbol"||type=="boolean"||value==null||isSymbol(value)?
!0:reIsPlainProp.test(value)||!reIsDeepProp.test(value)||object!=null&&value in Object(object)}module.exports=isKey}}),require_memoize=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/memoize.js"(exports,module){var MapCache=require_MapCache(),FUNC_ERROR_TEXT="\
Expected a function";function memoize(func,resolver){if(typeof func!="function"||resolver!=null&&typeof resolver!="funct\
ion")throw new TypeError(FUNC_ERROR_TEXT);var memoized=function(){var args=arguments,key=resolver?resolver.apply(this,args):
args[0],cache=memoized.cache;if(cache.has(key))return cache.get(key);var result=func.apply(this,args);return memoized.cache=
cache.set(key,result)||cache,result};return memoized.cache=new(memoize.Cache||MapCache),memoized}memoize.Cache=MapCache,
module.exports=memoize}}),require_memoizeCapped=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_memoi\
zeCapped.js"(exports,module){var memoize=require_memoize(),MAX_MEMOIZE_SIZE=500;function memoizeCapped(func){var result=memoize(
func,function(key){return cache.size===MAX_MEMOIZE_SIZE&&cache.clear(),key}),cache=result.cache;return result}module.exports=
memoizeCapped}}),require_stringToPath=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_stringToPath.js"(exports,module){
var memoizeCapped=require_memoizeCapped(),rePropName=/[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g,
reEscapeChar=/\\(\\)?/g,stringToPath=memoizeCapped(function(string){var result=[];return string.charCodeAt(0)===46&&result.
push(""),string.replace(rePropName,function(match,number,quote,subString){result.push(quote?subString.replace(reEscapeChar,
"$1"):number||match)}),result});module.exports=stringToPath}}),require_arrayMap=__commonJS({"node_modules/.pnpm/lodash@4\
.18.1/node_modules/lodash/_arrayMap.js"(exports,module){function arrayMap(array,iteratee){for(var index=-1,length2=array==
null?0:array.length,result=Array(length2);++index<length2;)result[index]=iteratee(array[index],index,array);return result}
module.exports=arrayMap}}),require_baseToString=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseT\
oString.js"(exports,module){var Symbol2=require_Symbol(),arrayMap=require_arrayMap(),isArray=require_isArray(),isSymbol=require_isSymbol(),
INFINITY=1/0,symbolProto=Symbol2?Symbol2.prototype:void 0,symbolToString=symbolProto?symbolProto.toString:void 0;function baseToString(value){
if(typeof value=="string")return value;if(isArray(value))return arrayMap(value,baseToString)+"";if(isSymbol(value))return symbolToString?
symbolToString.call(value):"";var result=value+"";return result=="0"&&1/value==-INFINITY?"-0":result}module.exports=baseToString}}),
require_toString=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/toString.js"(exports,module){var baseToString=require_baseToString();
function toString(value){return value==null?"":baseToString(value)}module.exports=toString}}),require_castPath=__commonJS(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_castPath.js"(exports,module){var isArray=require_isArray(),isKey=require_isKey(),
stringToPath=require_stringToPath(),toString=require_toString();function castPath(value,object){return isArray(value)?value:
isKey(value,object)?[value]:stringToPath(toString(value))}module.exports=castPath}}),require_toKey=__commonJS({"node_mod\
ules/.pnpm/lodash@4.18.1/node_modules/lodash/_toKey.js"(exports,module){var isSymbol=require_isSymbol(),INFINITY=1/0;function toKey(value){
if(typeof value=="string"||isSymbol(value))return value;var result=value+"";return result=="0"&&1/value==-INFINITY?"-0":
result}module.exports=toKey}}),require_baseGet=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseGe\
t.js"(exports,module){var castPath=require_castPath(),toKey=require_toKey();function baseGet(object,path){path=castPath(
path,object);for(var index=0,length2=path.length;object!=null&&index<length2;)object=object[toKey(path[index++])];return index&&
index==length2?object:void 0}module.exports=baseGet}}),require_get=__commonJS({"node_modules/.pnpm/lodash@4.18.1/node_mo\
dules/lodash/get.js"(exports,module){var baseGet=require_baseGet();function get5(object,path,defaultValue){var result=object==
null?void 0:baseGet(object,path);return result===void 0?defaultValue:result}module.exports=get5}}),require_rbush_min=__commonJS(
{"node_modules/.pnpm/rbush@3.0.1/node_modules/rbush/rbush.min.js"(exports,module){(function(t,i){typeof exports=="object"&&
typeof module<"u"?module.exports=i():typeof define=="function"&&define.amd?define(i):(t=t||self).RBush=i()})(exports,function(){
"use strict";function t(t2,r2,e2,a2,h2){(function t3(n2,r3,e3,a3,h3){for(;a3>e3;){if(a3-e3>600){var o2=a3-e3+1,s2=r3-e3+
1,l2=Math.log(o2),f2=.5*Math.exp(2*l2/3),u8=.5*Math.sqrt(l2*f2*(o2-f2)/o2)*(s2-o2/2<0?-1:1),m2=Math.max(e3,Math.floor(r3-
s2*f2/o2+u8)),c2=Math.min(a3,Math.floor(r3+(o2-s2)*f2/o2+u8));t3(n2,r3,m2,c2,h3)}var p2=n2[r3],d2=e3,x=a3;for(i(n2,e3,r3),
h3(n2[a3],p2)>0&&i(n2,e3,a3);d2<x;){for(i(n2,d2,x),d2++,x--;h3(n2[d2],p2)<0;)d2++;for(;h3(n2[x],p2)>0;)x--}h3(n2[e3],p2)===
0?i(n2,e3,x):i(n2,++x,a3),x<=r3&&(e3=x+1),r3<=x&&(a3=x-1)}})(t2,r2,e2||0,a2||t2.length-1,h2||n)}function i(t2,i2,n2){var r2=t2[i2];
t2[i2]=t2[n2],t2[n2]=r2}function n(t2,i2){return t2<i2?-1:t2>i2?1:0}var r=function(t2){t2===void 0&&(t2=9),this._maxEntries=
Math.max(4,t2),this._minEntries=Math.max(2,Math.ceil(.4*this._maxEntries)),this.clear()};function e(t2,i2,n2){if(!n2)return i2.
indexOf(t2);for(var r2=0;r2<i2.length;r2++)if(n2(t2,i2[r2]))return r2;return-1}function a(t2,i2){h(t2,0,t2.children.length,
i2,t2)}function h(t2,i2,n2,r2,e2){e2||(e2=p(null)),e2.minX=1/0,e2.minY=1/0,e2.maxX=-1/0,e2.maxY=-1/0;for(var a2=i2;a2<n2;a2++){
var h2=t2.children[a2];o(e2,t2.leaf?r2(h2):h2)}return e2}function o(t2,i2){return t2.minX=Math.min(t2.minX,i2.minX),t2.minY=
Math.min(t2.minY,i2.minY),t2.maxX=Math.max(t2.maxX,i2.maxX),t2.maxY=Math.max(t2.maxY,i2.maxY),t2}function s(t2,i2){return t2.
minX-i2.minX}function l(t2,i2){return t2.minY-i2.minY}function f(t2){return(t2.maxX-t2.minX)*(t2.maxY-t2.minY)}function u7(t2){
return t2.maxX-t2.minX+(t2.maxY-t2.minY)}function m(t2,i2){return t2.minX<=i2.minX&&t2.minY<=i2.minY&&i2.maxX<=t2.maxX&&
i2.maxY<=t2.maxY}function c(t2,i2){return i2.minX<=t2.maxX&&i2.minY<=t2.maxY&&i2.maxX>=t2.minX&&i2.maxY>=t2.minY}function p(t2){
return{children:t2,height:1,leaf:!0,minX:1/0,minY:1/0,maxX:-1/0,maxY:-1/0}}function d(i2,n2,r2,e2,a2){for(var h2=[n2,r2];h2.
length;)if(!((r2=h2.pop())-(n2=h2.pop())<=e2)){var o2=n2+Math.ceil((r2-n2)/e2/2)*e2;t(i2,o2,n2,r2,a2),h2.push(n2,o2,o2,r2)}}
return r.prototype.all=function(){return this._all(this.data,[])},r.prototype.search=function(t2){var i2=this.data,n2=[];
if(!c(t2,i2))return n2;for(var r2=this.toBBox,e2=[];i2;){for(var a2=0;a2<i2.children.length;a2++){var h2=i2.children[a2],
o2=i2.leaf?r2(h2):h2;c(t2,o2)&&(i2.leaf?n2.push(h2):m(t2,o2)?this._all(h2,n2):e2.push(h2))}i2=e2.pop()}return n2},r.prototype.
collides=function(t2){var i2=this.data;if(!c(t2,i2))return!1;for(var n2=[];i2;){for(var r2=0;r2<i2.children.length;r2++){
var e2=i2.children[r2],a2=i2.leaf?this.toBBox(e2):e2;if(c(t2,a2)){if(i2.leaf||m(t2,a2))return!0;n2.push(e2)}}i2=n2.pop()}
return!1},r.prototype.load=function(t2){if(!t2||!t2.length)return this;if(t2.length<this._minEntries){for(var i2=0;i2<t2.
length;i2++)this.insert(t2[i2]);return this}var n2=this._build(t2.slice(),0,t2.length-1,0);if(this.data.children.length)
if(this.data.height===n2.height)this._splitRoot(this.data,n2);else{if(this.data.height<n2.height){var r2=this.data;this.
data=n2,n2=r2}this._insert(n2,this.data.height-n2.height-1,!0)}else this.data=n2;return this},r.prototype.insert=function(t2){
return t2&&this._insert(t2,this.data.height-1),this},r.prototype.clear=function(){return this.data=p([]),this},r.prototype.
remove=function(t2,i2){if(!t2)return this;for(var n2,r2,a2,h2=this.data,o2=this.toBBox(t2),s2=[],l2=[];h2||s2.length;){if(h2||
(h2=s2.pop(),r2=s2[s2.length-1],n2=l2.pop(),a2=!0),h2.leaf){var f2=e(t2,h2.children,i2);if(f2!==-1)return h2.children.splice(
f2,1),s2.push(h2),this._condense(s2),this}a2||h2.leaf||!m(h2,o2)?r2?(n2++,h2=r2.children[n2],a2=!1):h2=null:(s2.push(h2),
l2.push(n2),n2=0,r2=h2,h2=h2.children[0])}return this},r.prototype.toBBox=function(t2){return t2},r.prototype.compareMinX=
function(t2,i2){return t2.minX-i2.minX},r.prototype.compareMinY=function(t2,i2){return t2.minY-i2.minY},r.prototype.toJSON=
function(){return this.data},r.prototype.fromJSON=function(t2){return this.data=t2,this},r.prototype._all=function(t2,i2){
for(var n2=[];t2;)t2.leaf?i2.push.apply(i2,t2.children):n2.push.apply(n2,t2.children),t2=n2.pop();return i2},r.prototype.
_build=function(t2,i2,n2,r2){var e2,h2=n2-i2+1,o2=this._maxEntries;if(h2<=o2)return a(e2=p(t2.slice(i2,n2+1)),this.toBBox),
e2;r2||(r2=Math.ceil(Math.log(h2)/Math.log(o2)),o2=Math.ceil(h2/Math.pow(o2,r2-1))),(e2=p([])).leaf=!1,e2.height=r2;var s2=Math.
ceil(h2/o2),l2=s2*Math.ceil(Math.sqrt(o2));d(t2,i2,n2,l2,this.compareMinX);for(var f2=i2;f2<=n2;f2+=l2){var u8=Math.min(
f2+l2-1,n2);d(t2,f2,u8,s2,this.compareMinY);for(var m2=f2;m2<=u8;m2+=s2){var c2=Math.min(m2+s2-1,u8);e2.children.push(this.
_build(t2,m2,c2,r2-1))}}return a(e2,this.toBBox),e2},r.prototype._chooseSubtree=function(t2,i2,n2,r2){for(;r2.push(i2),!i2.
leaf&&r2.length-1!==n2;){for(var e2=1/0,a2=1/0,h2=void 0,o2=0;o2<i2.children.length;o2++){var s2=i2.children[o2],l2=f(s2),
u8=(m2=t2,c2=s2,(Math.max(c2.maxX,m2.maxX)-Math.min(c2.minX,m2.minX))*(Math.max(c2.maxY,m2.maxY)-Math.min(c2.minY,m2.minY))-
l2);u8<a2?(a2=u8,e2=l2<e2?l2:e2,h2=s2):u8===a2&&l2<e2&&(e2=l2,h2=s2)}i2=h2||i2.children[0]}var m2,c2;return i2},r.prototype.
_insert=function(t2,i2,n2){var r2=n2?t2:this.toBBox(t2),e2=[],a2=this._chooseSubtree(r2,this.data,i2,e2);for(a2.children.
push(t2),o(a2,r2);i2>=0&&e2[i2].children.length>this._maxEntries;)this._split(e2,i2),i2--;this._adjustParentBBoxes(r2,e2,
i2)},r.prototype._split=function(t2,i2){var n2=t2[i2],r2=n2.children.length,e2=this._minEntries;this._chooseSplitAxis(n2,
e2,r2);var h2=this._chooseSplitIndex(n2,e2,r2),o2=p(n2.children.splice(h2,n2.children.length-h2));o2.height=n2.height,o2.
leaf=n2.leaf,a(n2,this.toBBox),a(o2,this.toBBox),i2?t2[i2-1].children.push(o2):this._splitRoot(n2,o2)},r.prototype._splitRoot=
function(t2,i2){this.data=p([t2,i2]),this.data.height=t2.height+1,this.data.leaf=!1,a(this.data,this.toBBox)},r.prototype.
_chooseSplitIndex=function(t2,i2,n2){for(var r2,e2,a2,o2,s2,l2,u8,m2=1/0,c2=1/0,p2=i2;p2<=n2-i2;p2++){var d2=h(t2,0,p2,this.
toBBox),x=h(t2,p2,n2,this.toBBox),v3=(e2=d2,a2=x,o2=void 0,s2=void 0,l2=void 0,u8=void 0,o2=Math.max(e2.minX,a2.minX),s2=
Math.max(e2.minY,a2.minY),l2=Math.min(e2.maxX,a2.maxX),u8=Math.min(e2.maxY,a2.maxY),Math.max(0,l2-o2)*Math.max(0,u8-s2)),
M=f(d2)+f(x);v3<m2?(m2=v3,r2=p2,c2=M<c2?M:c2):v3===m2&&M<c2&&(c2=M,r2=p2)}return r2||n2-i2},r.prototype._chooseSplitAxis=
function(t2,i2,n2){var r2=t2.leaf?this.compareMinX:s,e2=t2.leaf?this.compareMinY:l;this._allDistMargin(t2,i2,n2,r2)<this.
_allDistMargin(t2,i2,n2,e2)&&t2.children.sort(r2)},r.prototype._allDistMargin=function(t2,i2,n2,r2){t2.children.sort(r2);
for(var e2=this.toBBox,a2=h(t2,0,i2,e2),s2=h(t2,n2-i2,n2,e2),l2=u7(a2)+u7(s2),f2=i2;f2<n2-i2;f2++){var m2=t2.children[f2];
o(a2,t2.leaf?e2(m2):m2),l2+=u7(a2)}for(var c2=n2-i2-1;c2>=i2;c2--){var p2=t2.children[c2];o(s2,t2.leaf?e2(p2):p2),l2+=u7(
s2)}return l2},r.prototype._adjustParentBBoxes=function(t2,i2,n2){for(var r2=n2;r2>=0;r2--)o(i2[r2],t2)},r.prototype._condense=
function(t2){for(var i2=t2.length-1,n2=void 0;i2>=0;i2--)t2[i2].children.length===0?i2>0?(n2=t2[i2-1].children).splice(n2.
indexOf(t2[i2]),1):this.clear():a(t2[i2],this.toBBox)},r})}});Array.prototype.findIndex=Array.prototype.findIndex||function(callback){
if(this===null)throw new TypeError("Array.prototype.findIndex called on null or undefined");if(typeof callback!="functio\
n")throw new TypeError("callback must be a function");for(var list=Object(this),length2=list.length>>>0,thisArg=arguments[1],
i=0;i<length2;i++)if(callback.call(thisArg,list[i],i,list))return i;return-1},Array.prototype.find=Array.prototype.find||
function(callback){if(this===null)throw new TypeError("Array.prototype.find called on null or undefined");if(typeof callback!=
"function")throw new TypeError("callback must be a function");for(var list=Object(this),length2=list.length>>>0,thisArg=arguments[1],
i=0;i<length2;i++){var element=list[i];if(callback.call(thisArg,element,i,list))return element}},typeof Object.assign!="\
function"&&(Object.assign=function(target){"use strict";if(target==null)throw new TypeError("Cannot convert undefined or\
 null to object");target=Object(target);for(var index=1;index<arguments.length;index++){var source=arguments[index];if(source!=
null)for(var key in source)Object.prototype.hasOwnProperty.call(source,key)&&(target[key]=source[key])}return target}),(function(arr){
arr.forEach(function(item){item.hasOwnProperty("remove")||Object.defineProperty(item,"remove",{configurable:!0,enumerable:!0,
writable:!0,value:function(){this.parentNode.removeChild(this)}})})})([Element.prototype,CharacterData.prototype,DocumentType.
prototype]),Array.prototype.includes||Object.defineProperty(Array.prototype,"includes",{value:function(searchElement,fromIndex){
if(this==null)throw new TypeError('"this" is null or not defined');var o=Object(this),len=o.length>>>0;if(len===0)return!1;
var n=fromIndex|0,k=Math.max(n>=0?n:len-Math.abs(n),0);function sameValueZero(x,y){return x===y||typeof x=="number"&&typeof y==
"number"&&isNaN(x)&&isNaN(y)}for(;k<len;){if(sameValueZero(o[k],searchElement))return!0;k++}return!1}});var package_default={
name:"@geoman-io/leaflet-geoman-free",version:"2.20.2",description:"A Leaflet Plugin For Editing Geometry Layers in Leaf\
let 1.0",keywords:["leaflet","geoman","polygon management","geometry editing","map data","map overlay","polygon","geojso\
n","leaflet-draw","data-field-geojson","ui-leaflet-draw"],files:["dist/leaflet-geoman.js","dist/leaflet-geoman.min.js","\
dist/leaflet-geoman.css","dist/leaflet-geoman.d.ts","dist/leaflet-geoman.js.map","dist/leaflet-geoman.min.js.map","dist/\
leaflet-geoman.css.map"],main:"dist/leaflet-geoman.js",module:"dist/leaflet-geoman.js",types:"dist/leaflet-geoman.d.ts",
exports:{".":{types:"./dist/leaflet-geoman.d.ts",import:"./dist/leaflet-geoman.js",require:"./dist/leaflet-geoman.js",default:"\
./dist/leaflet-geoman.js"},"./dist/leaflet-geoman.css":"./dist/leaflet-geoman.css"},dependencies:{"@turf/boolean-contain\
s":"^7.4.0","@turf/kinks":"^7.4.0","@turf/line-intersect":"^7.4.0","@turf/line-split":"^7.4.0",lodash:"4.18.1","polyclip\
-ts":"^0.16.8"},devDependencies:{"@types/geojson":"^7946.0.16","@types/leaflet":"^1.9.22","@types/lodash":"^4.17.25","@t\
ypes/node":"^20.19.43","@vitest/coverage-v8":"^4.1.11","cross-env":"^10.1.0",cypress:"^15.21.1",esbuild:"^0.28.2",husky:"\
^9.1.7",leaflet:"1.9.4","lint-staged":"^17.4.1",oxfmt:"^0.66.0",oxlint:"^1.81.0","prosthetic-hand":"2.2.2",tsx:"^4.23.13",
typescript:"^6.0.3",vitest:"^4.1.11"},peerDependencies:{leaflet:"^1.2.0"},engines:{node:">=20.0.0"},packageManager:"pnpm\
@10.34.5",scripts:{start:"pnpm run dev",dev:"cross-env DEV=true tsx bundle.mts",build:"tsx bundle.mts",test:"cypress run\
 --browser chrome","test:unit":"vitest run","test:unit:watch":"vitest","test:unit:coverage":"vitest run --coverage","tes\
t:all":"pnpm run test:unit && pnpm run test",cypress:"cypress open",prepare:"pnpm run build && husky",lint:"oxlint src d\
emo cypress test test-page.ts bundle.mts vitest.config.ts cypress.config.ts --fix && oxfmt --write src demo cypress test\
 test-page.ts bundle.mts vitest.config.ts cypress.config.ts","lint:check":"oxlint src demo cypress test test-page.ts bun\
dle.mts vitest.config.ts cypress.config.ts && oxfmt --check src demo cypress test test-page.ts bundle.mts vitest.config.\
ts cypress.config.ts",typecheck:"tsc --noEmit && tsc --noEmit -p tsconfig.tools.json && tsc --noEmit -p cypress/tsconfig\
.json && tsc --noEmit -p demo/tsconfig.json && tsc --noEmit -p test/types/tsconfig.json"},repository:{type:"git",url:"gi\
t://github.com/geoman-io/leaflet-geoman.git"},author:{name:"Geoman.io",email:"sales@geoman.io",url:"http://geoman.io"},license:"\
MIT",bugs:{url:"https://github.com/geoman-io/leaflet-geoman/issues"},homepage:"https://geoman.io","lint-staged":{"*.{js,\
ts,mjs,mts,cts}":"oxlint --fix","*.{js,ts,mjs,mts,cts,css}":"oxfmt --write"}},import_merge2=__toESM(require_merge()),en_default={
tooltips:{placeMarker:"Click to place marker",placeMarkerTouch:"Tap the map to place a marker",firstVertex:"Click to pla\
ce first vertex",continueLine:"Click to continue drawing",finishLine:"Click any existing marker to finish",finishPoly:"C\
lick first marker to finish",finishRect:"Click to finish",startCircle:"Click to place circle center",finishCircle:"Click\
 to finish circle",placeCircleMarker:"Click to place circle marker",placeText:"Click to place text",selectFirstLayerFor:"\
Select first layer for {action}",selectSecondLayerFor:"Select second layer for {action}"},actions:{finish:"Finish",cancel:"\
Cancel",removeLastVertex:"Remove Last Vertex"},buttonTitles:{drawMarkerButton:"Draw Marker",drawPolyButton:"Draw Polygon\
s",drawLineButton:"Draw Polyline",drawCircleButton:"Draw Circle",drawRectButton:"Draw Rectangle",editButton:"Edit Layers",
dragButton:"Drag Layers",cutButton:"Cut Layers",deleteButton:"Remove Layers",drawCircleMarkerButton:"Draw Circle Marker",
snappingButton:"Snap dragged marker to other layers and vertices",pinningButton:"Pin shared vertices together",rotateButton:"\
Rotate Layers",drawTextButton:"Draw Text",scaleButton:"Scale Layers",autoTracingButton:"Auto trace Line",snapGuidesButton:"\
Show SnapGuides",unionButton:"Union layers",differenceButton:"Subtract layers"},measurements:{totalLength:"Length",segmentLength:"\
Segment length",area:"Area",radius:"Radius",perimeter:"Perimeter",height:"Height",width:"Width",coordinates:"Position",coordinatesMarker:"\
Position Marker"}},de_default={tooltips:{placeMarker:"Platziere den Marker mit Klick",placeMarkerTouch:"Tippe auf die Ka\
rte, um einen Marker zu platzieren",firstVertex:"Platziere den ersten Marker mit Klick",continueLine:"Klicke, um weiter \
zu zeichnen",finishLine:"Beende mit Klick auf existierenden Marker",finishPoly:"Beende mit Klick auf ersten Marker",finishRect:"\
Beende mit Klick",startCircle:"Platziere das Kreiszentrum mit Klick",finishCircle:"Beende den Kreis mit Klick",placeCircleMarker:"\
Platziere den Kreismarker mit Klick",placeText:"Platziere den Text mit Klick"},actions:{finish:"Beenden",cancel:"Abbrech\
en",removeLastVertex:"Letzten Vertex löschen"},buttonTitles:{drawMarkerButton:"Marker zeichnen",drawPolyButton:"Polygon\
 zeichnen",drawLineButton:"Polyline zeichnen",drawCircleButton:"Kreis zeichnen",drawRectButton:"Rechteck zeichnen",editButton:"\
Layer editieren",dragButton:"Layer bewegen",cutButton:"Layer schneiden",deleteButton:"Layer löschen",drawCircleMarkerButton:"\
Kreismarker zeichnen",snappingButton:"Bewegter Layer an andere Layer oder Vertexe einhacken",pinningButton:"Vertexe an d\
er gleichen Position verknüpfen",rotateButton:"Layer drehen",drawTextButton:"Text zeichnen",scaleButton:"Layer skaliere\
n",autoTracingButton:"Linie automatisch nachzeichen"},measurements:{totalLength:"Länge",segmentLength:"Segment Länge",
area:"Fläche",radius:"Radius",perimeter:"Umfang",height:"Höhe",width:"Breite",coordinates:"Position",coordinatesMarker:"\
Position Marker"}},it_default={tooltips:{placeMarker:"Clicca per posizionare un Marker",placeMarkerTouch:"Tocca la mappa\
 per posizionare un marker",firstVertex:"Clicca per posizionare il primo vertice",continueLine:"Clicca per continuare a \
disegnare",finishLine:"Clicca qualsiasi marker esistente per terminare",finishPoly:"Clicca il primo marker per terminare",
finishRect:"Clicca per terminare",startCircle:"Clicca per posizionare il punto centrale del cerchio",finishCircle:"Clicc\
a per terminare il cerchio",placeCircleMarker:"Clicca per posizionare un Marker del cherchio"},actions:{finish:"Termina",
cancel:"Annulla",removeLastVertex:"Rimuovi l'ultimo vertice"},buttonTitles:{drawMarkerButton:"Disegna Marker",drawPolyButton:"\
Disegna Poligoni",drawLineButton:"Disegna Polilinea",drawCircleButton:"Disegna Cerchio",drawRectButton:"Disegna Rettango\
lo",editButton:"Modifica Livelli",dragButton:"Sposta Livelli",cutButton:"Ritaglia Livelli",deleteButton:"Elimina Livelli",
drawCircleMarkerButton:"Disegna Marker del Cerchio",snappingButton:"Snap ha trascinato il pennarello su altri strati e v\
ertici",pinningButton:"Pin condiviso vertici insieme",rotateButton:"Ruota livello"}},id_default={tooltips:{placeMarker:"\
Klik untuk menempatkan marker",placeMarkerTouch:"Ketuk peta untuk menempatkan marker",firstVertex:"Klik untuk menempatka\
n vertex pertama",continueLine:"Klik untuk meneruskan digitasi",finishLine:"Klik pada sembarang marker yang ada untuk me\
ngakhiri",finishPoly:"Klik marker pertama untuk mengakhiri",finishRect:"Klik untuk mengakhiri",startCircle:"Klik untuk m\
enempatkan titik pusat lingkaran",finishCircle:"Klik untuk mengakhiri lingkaran",placeCircleMarker:"Klik untuk menempatk\
an penanda lingkarann"},actions:{finish:"Selesai",cancel:"Batal",removeLastVertex:"Hilangkan Vertex Terakhir"},buttonTitles:{
drawMarkerButton:"Digitasi Marker",drawPolyButton:"Digitasi Polygon",drawLineButton:"Digitasi Polyline",drawCircleButton:"\
Digitasi Lingkaran",drawRectButton:"Digitasi Segi Empat",editButton:"Edit Layer",dragButton:"Geser Layer",cutButton:"Pot\
ong Layer",deleteButton:"Hilangkan Layer",drawCircleMarkerButton:"Digitasi Penanda Lingkaran",snappingButton:"Jepretkan \
penanda yang ditarik ke lapisan dan simpul lain",pinningButton:"Sematkan simpul bersama bersama",rotateButton:"Putar lap\
isan"}},ro_default={tooltips:{placeMarker:"Adaugă un punct",placeMarkerTouch:"Atingeți harta pentru a plasa un punct",
firstVertex:"Apasă aici pentru a adăuga primul Vertex",continueLine:"Apasă aici pentru a continua desenul",finishLine:"\
Apasă pe orice obiect pentru a finisa desenul",finishPoly:"Apasă pe primul obiect pentru a finisa",finishRect:"Apasă p\
entru a finisa",startCircle:"Apasă pentru a desena un cerc",finishCircle:"Apasă pentru a finisa un cerc",placeCircleMarker:"\
Adaugă un punct"},actions:{finish:"Termină",cancel:"Anulează",removeLastVertex:"Șterge ultimul Vertex"},buttonTitles:{
drawMarkerButton:"Adaugă o bulină",drawPolyButton:"Desenează un poligon",drawLineButton:"Desenează o linie",drawCircleButton:"\
Desenează un cerc",drawRectButton:"Desenează un dreptunghi",editButton:"Editează straturile",dragButton:"Mută stratur\
ile",cutButton:"Taie straturile",deleteButton:"Șterge straturile",drawCircleMarkerButton:"Desenează marcatorul cercului",
snappingButton:"Fixați marcatorul glisat pe alte straturi și vârfuri",pinningButton:"Fixați vârfurile partajate împre\
ună",rotateButton:"Rotiți stratul"}},ru_default={tooltips:{placeMarker:"Нажмите, чтобы нанести маркер",
placeMarkerTouch:"Коснитесь карты, чтобы разместить маркер",firstVertex:"Нажмите, что\
бы нанести первый объект",continueLine:"Нажмите, чтобы продолжить рисование",
finishLine:"Нажмите любой существующий маркер для завершения",finishPoly:"Выб\
ерите первую точку, чтобы закончить",finishRect:"Нажмите, чтобы закончить",
startCircle:"Нажмите, чтобы добавить центр круга",finishCircle:"Нажмите, чтобы задать ради\
ус",placeCircleMarker:"Нажмите, чтобы нанести круговой маркер"},actions:{finish:"Заве\
ршить",cancel:"Отменить",removeLastVertex:"Отменить последнее действие"},buttonTitles:{
drawMarkerButton:"Добавить маркер",drawPolyButton:"Рисовать полигон",drawLineButton:"Рисова\
ть кривую",drawCircleButton:"Рисовать круг",drawRectButton:"Рисовать прямоугольник",
editButton:"Редактировать слой",dragButton:"Перенести слой",cutButton:"Вырезать слой",
deleteButton:"Удалить слой",drawCircleMarkerButton:"Добавить круговой маркер",snappingButton:"\
Привязать перетаскиваемый маркер к другим слоям и вершинам",pinningButton:"\
Связать общие точки вместе",rotateButton:"Поворот слоя"}},es_default={tooltips:{placeMarker:"\
Presiona para colocar un marcador",placeMarkerTouch:"Toca el mapa para colocar un marcador",firstVertex:"Presiona para c\
olocar el primer vértice",continueLine:"Presiona para continuar dibujando",finishLine:"Presiona cualquier marcador exis\
tente para finalizar",finishPoly:"Presiona el primer marcador para finalizar",finishRect:"Presiona para finalizar",startCircle:"\
Presiona para colocar el centro del círculo",finishCircle:"Presiona para finalizar el círculo",placeCircleMarker:"Pres\
iona para colocar un marcador de círculo"},actions:{finish:"Finalizar",cancel:"Cancelar",removeLastVertex:"Eliminar últ\
imo vértice"},buttonTitles:{drawMarkerButton:"Dibujar Marcador",drawPolyButton:"Dibujar Polígono",drawLineButton:"Dibu\
jar Línea",drawCircleButton:"Dibujar Círculo",drawRectButton:"Dibujar Rectángulo",editButton:"Editar Capas",dragButton:"\
Arrastrar Capas",cutButton:"Cortar Capas",deleteButton:"Eliminar Capas",drawCircleMarkerButton:"Dibujar Marcador de Círc\
ulo",snappingButton:"El marcador de Snap arrastrado a otras capas y vértices",pinningButton:"Fijar juntos los vértices \
compartidos",rotateButton:"Rotar capa"}},nl_default={tooltips:{placeMarker:"Klik om een marker te plaatsen",placeMarkerTouch:"\
Tik op de kaart om een marker te plaatsen",firstVertex:"Klik om het eerste punt te plaatsen",continueLine:"Klik om te bl\
ijven tekenen",finishLine:"Klik op een bestaand punt om te beëindigen",finishPoly:"Klik op het eerst punt om te beëindi\
gen",finishRect:"Klik om te beëindigen",startCircle:"Klik om het middelpunt te plaatsen",finishCircle:"Klik om de cirke\
l te beëindigen",placeCircleMarker:"Klik om een marker te plaatsen"},actions:{finish:"Bewaar",cancel:"Annuleer",removeLastVertex:"\
Verwijder laatste punt"},buttonTitles:{drawMarkerButton:"Plaats Marker",drawPolyButton:"Teken een vlak",drawLineButton:"\
Teken een lijn",drawCircleButton:"Teken een cirkel",drawRectButton:"Teken een vierkant",editButton:"Bewerk",dragButton:"\
Verplaats",cutButton:"Knip",deleteButton:"Verwijder",drawCircleMarkerButton:"Plaats Marker",snappingButton:"Snap gesleep\
te marker naar andere lagen en hoekpunten",pinningButton:"Speld gedeelde hoekpunten samen",rotateButton:"Laag roteren"}},
fr_default={tooltips:{placeMarker:"Cliquez pour placer un marqueur",placeMarkerTouch:"Appuyez sur la carte pour placer u\
n marqueur",firstVertex:"Cliquez pour placer le premier sommet",continueLine:"Cliquez pour continuer à dessiner",finishLine:"\
Cliquez sur n'importe quel marqueur pour terminer",finishPoly:"Cliquez sur le premier marqueur pour terminer",finishRect:"\
Cliquez pour terminer",startCircle:"Cliquez pour placer le centre du cercle",finishCircle:"Cliquez pour finir le cercle",
placeCircleMarker:"Cliquez pour placer le marqueur circulaire"},actions:{finish:"Terminer",cancel:"Annuler",removeLastVertex:"\
Retirer le dernier sommet"},buttonTitles:{drawMarkerButton:"Placer des marqueurs",drawPolyButton:"Dessiner des polygones",
drawLineButton:"Dessiner des polylignes",drawCircleButton:"Dessiner un cercle",drawRectButton:"Dessiner un rectangle",editButton:"\
Éditer des calques",dragButton:"Déplacer des calques",cutButton:"Couper des calques",deleteButton:"Supprimer des calqu\
es",drawCircleMarkerButton:"Dessiner un marqueur circulaire",snappingButton:"Glisser le marqueur vers d'autres couches e\
t sommets",pinningButton:"Épingler ensemble les sommets partagés",rotateButton:"Tourner des calques"}},zh_default={tooltips:{
placeMarker:"单击放置标记",placeMarkerTouch:"点击地图放置标记",firstVertex:"单击放置首个顶点",continueLine:"\
单击继续绘制",finishLine:"单击任何存在的标记以完成",finishPoly:"单击第一个标记以完成",finishRect:"\
单击完成",startCircle:"单击放置圆心",finishCircle:"单击完成圆形",placeCircleMarker:"点击放置圆形标记"},
actions:{finish:"完成",cancel:"取消",removeLastVertex:"移除最后的顶点"},buttonTitles:{drawMarkerButton:"绘制标记",
drawPolyButton:"绘制多边形",drawLineButton:"绘制线段",drawCircleButton:"绘制圆形",drawRectButton:"绘制长方形",
editButton:"编辑图层",dragButton:"拖拽图层",cutButton:"剪切图层",deleteButton:"删除图层",drawCircleMarkerButton:"\
画圆圈标记",snappingButton:"将拖动的标记捕捉到其他图层和顶点",pinningButton:"将共享顶点固定在一起",
rotateButton:"旋转图层"}},zh_tw_default={tooltips:{placeMarker:"單擊放置標記",placeMarkerTouch:"點擊地圖放置標記",
firstVertex:"單擊放置第一個頂點",continueLine:"單擊繼續繪製",finishLine:"單擊任何存在的標記以完成",
finishPoly:"單擊第一個標記以完成",finishRect:"單擊完成",startCircle:"單擊放置圓心",finishCircle:"單擊完\
成圓形",placeCircleMarker:"點擊放置圓形標記"},actions:{finish:"完成",cancel:"取消",removeLastVertex:"移除最後\
一個頂點"},buttonTitles:{drawMarkerButton:"放置標記",drawPolyButton:"繪製多邊形",drawLineButton:"繪製線段",
drawCircleButton:"繪製圓形",drawRectButton:"繪製方形",editButton:"編輯圖形",dragButton:"移動圖形",cutButton:"\
裁切圖形",deleteButton:"刪除圖形",drawCircleMarkerButton:"畫圓圈標記",snappingButton:"將拖動的標記對齊到其他圖層和頂點",
pinningButton:"將共享頂點固定在一起",rotateButton:"旋轉圖形"}},pt_br_default={tooltips:{placeMarker:"Cliqu\
e para posicionar o marcador",placeMarkerTouch:"Toque no mapa para posicionar um marcador",firstVertex:"Clique para posi\
cionar o primeiro vértice",continueLine:"Clique para continuar desenhando",finishLine:"Clique em qualquer marcador exis\
tente para finalizar",finishPoly:"Clique no primeiro marcador para finalizar",finishRect:"Clique para finalizar",startCircle:"\
Clique para posicionar o centro do círculo",finishCircle:"Clique para finalizar o círculo",placeCircleMarker:"Clique p\
ara posicionar o marcador circular",placeText:"Clique para inserir texto"},actions:{finish:"Finalizar",cancel:"Cancelar",
removeLastVertex:"Remover último vértice"},buttonTitles:{drawMarkerButton:"Desenhar Marcador",drawPolyButton:"Desenhar\
 Polígonos",drawLineButton:"Desenhar Linha Poligonal",drawCircleButton:"Desenhar Círculo",drawRectButton:"Desenhar Ret\
ângulo",editButton:"Editar Camadas",dragButton:"Arrastar Camadas",cutButton:"Recortar Camadas",deleteButton:"Remover Ca\
madas",drawCircleMarkerButton:"Desenhar Marcador de Círculo",snappingButton:"Ajustar marcador arrastado a outras camada\
s e vértices",pinningButton:"Unir vértices compartilhados",rotateButton:"Rotacionar Camadas",drawTextButton:"Desenhar \
Texto",scaleButton:"Redimensionar Camadas",autoTracingButton:"Traçado Automático de Linha"},measurements:{totalLength:"\
Comprimento",segmentLength:"Comprimento do Segmento",area:"Área",radius:"Raio",perimeter:"Perímetro",height:"Altura",width:"\
Largura",coordinates:"Posição",coordinatesMarker:"Marcador de Posição"}},pt_pt_default={tooltips:{placeMarker:"Cliqu\
e para colocar marcador",placeMarkerTouch:"Toque no mapa para colocar um marcador",firstVertex:"Clique para colocar prim\
eiro vértice",continueLine:"Clique para continuar a desenhar",finishLine:"Clique num marcador existente para terminar",
finishPoly:"Clique no primeiro marcador para terminar",finishRect:"Clique para terminar",startCircle:"Clique para coloca\
r o centro do círculo",finishCircle:"Clique para terminar o círculo",placeCircleMarker:"Clique para colocar marcador d\
e círculo",placeText:"Clique para colocar texto"},actions:{finish:"Terminar",cancel:"Cancelar",removeLastVertex:"Remove\
r Último Vértice"},buttonTitles:{drawMarkerButton:"Desenhar Marcador",drawPolyButton:"Desenhar Polígonos",drawLineButton:"\
Desenhar Polilinha",drawCircleButton:"Desenhar Círculo",drawRectButton:"Desenhar Retângulo",editButton:"Editar Camadas",
dragButton:"Arrastar Camadas",cutButton:"Cortar Camadas",deleteButton:"Remover Camadas",drawCircleMarkerButton:"Desenhar\
 Marcador de Círculo",snappingButton:"Ajustar marcador arrastado a outras camadas e vértices",pinningButton:"Unir vért\
ices partilhados",rotateButton:"Rodar Camadas",drawTextButton:"Desenhar Texto",scaleButton:"Escalar Camadas",autoTracingButton:"\
Traçado Automático de Linha"},measurements:{totalLength:"Comprimento",segmentLength:"Comprimento do Segmento",area:"Ár\
ea",radius:"Raio",perimeter:"Perímetro",height:"Altura",width:"Largura",coordinates:"Posição",coordinatesMarker:"Marc\
ador de Posição"}},pl_default={tooltips:{placeMarker:"Kliknij, aby umieścić znacznik",placeMarkerTouch:"Dotknij mapę\
, aby umieścić znacznik",firstVertex:"Kliknij, aby umieścić pierwszy wierzchołek",continueLine:"Kliknij, aby kontyn\
uować rysowanie",finishLine:"Kliknij dowolny istniejący znacznik, aby zakończyć",finishPoly:"Kliknij pierwszy znaczn\
ik, aby zakończyć",finishRect:"Kliknij, aby zakończyć",startCircle:"Kliknij, aby umieścić środek okręgu",finishCircle:"\
Kliknij, aby zakończyć okrąg",placeCircleMarker:"Kliknij, aby umieścić znacznik okręgu",placeText:"Kliknij, aby um\
ieścić tekst"},actions:{finish:"Zakończ",cancel:"Anuluj",removeLastVertex:"Usuń ostatni wierzchołek"},buttonTitles:{
drawMarkerButton:"Rysuj znacznik",drawPolyButton:"Rysuj wielokąt",drawLineButton:"Rysuj linię",drawCircleButton:"Rysuj\
 okrąg",drawRectButton:"Rysuj prostokąt",editButton:"Edytuj warstwy",dragButton:"Przeciągnij warstwy",cutButton:"Wytn\
ij warstwy",deleteButton:"Usuń warstwy",drawCircleMarkerButton:"Rysuj znacznik okrągły",snappingButton:"Przyciągnij p\
rzenoszony znacznik do innych warstw i wierzchołków",pinningButton:"Przypnij wspólne wierzchołki razem",rotateButton:"\
Obróć warstwy",drawTextButton:"Rysuj tekst",scaleButton:"Skaluj warstwy",autoTracingButton:"Automatyczne śledzenie lin\
ii"},measurements:{totalLength:"Długość",segmentLength:"Długość odcinka",area:"Obszar",radius:"Promień",perimeter:"\
Obwód",height:"Wysokość",width:"Szerokość",coordinates:"Pozycja",coordinatesMarker:"Znacznik pozycji"}},sv_default={
tooltips:{placeMarker:"Klicka för att placera markör",placeMarkerTouch:"Tryck på kartan för att placera en markör",
firstVertex:"Klicka för att placera första hörnet",continueLine:"Klicka för att fortsätta rita",finishLine:"Klicka \
på en existerande punkt för att slutföra",finishPoly:"Klicka på den första punkten för att slutföra",finishRect:"\
Klicka för att slutföra",startCircle:"Klicka för att placera cirkelns centrum",finishCircle:"Klicka för att slutföra \
cirkeln",placeCircleMarker:"Klicka för att placera cirkelmarkör"},actions:{finish:"Slutför",cancel:"Avbryt",removeLastVertex:"\
Ta bort sista hörnet"},buttonTitles:{drawMarkerButton:"Rita Markör",drawPolyButton:"Rita Polygoner",drawLineButton:"Ri\
ta Linje",drawCircleButton:"Rita Cirkel",drawRectButton:"Rita Rektangel",editButton:"Redigera Lager",dragButton:"Dra Lag\
er",cutButton:"Klipp i Lager",deleteButton:"Ta bort Lager",drawCircleMarkerButton:"Rita Cirkelmarkör",snappingButton:"S\
näpp dra markören till andra lager och hörn",pinningButton:"Fäst delade hörn tillsammans",rotateButton:"Rotera lagr\
et"}},el_default={tooltips:{placeMarker:"Κάντε κλικ για να τοποθετήσετε Δείκτη",placeMarkerTouch:"\
Πατήστε στο χάρτη για να τοποθετήσετε δείκτη",firstVertex:"Κάντε κλικ για να τοποθ\
ετήσετε το πρώτο σημείο",continueLine:"Κάντε κλικ για να συνεχίσετε να σχεδιάζετε",
finishLine:"Κάντε κλικ σε οποιονδήποτε υπάρχον σημείο για να ολοκληρωθεί",
finishPoly:"Κάντε κλικ στο πρώτο σημείο για να τελειώσετε",finishRect:"Κάντε κλικ \
για να τελειώσετε",startCircle:"Κάντε κλικ για να τοποθετήσετε κέντρο Κύκλου",
finishCircle:"Κάντε κλικ για να ολοκληρώσετε τον Κύκλο",placeCircleMarker:"Κάντε κλικ \
για να τοποθετήσετε Κυκλικό Δείκτη"},actions:{finish:"Τέλος",cancel:"Ακύρωση",
removeLastVertex:"Κατάργηση τελευταίου σημείου"},buttonTitles:{drawMarkerButton:"Σχεδίαση Δείκ\
τη",drawPolyButton:"Σχεδίαση Πολυγώνου",drawLineButton:"Σχεδίαση Γραμμής",drawCircleButton:"\
Σχεδίαση Κύκλου",drawRectButton:"Σχεδίαση Ορθογωνίου",editButton:"Επεξεργασία Επιπέδων",
dragButton:"Μεταφορά Επιπέδων",cutButton:"Αποκοπή Επιπέδων",deleteButton:"Κατάργηση Επιπέ\
δων",drawCircleMarkerButton:"Σχεδίαση Κυκλικού Δείκτη",snappingButton:"Προσκόλληση του Δείκτη μ\
εταφοράς σε άλλα Επίπεδα και Κορυφές",pinningButton:"Περικοπή κοινών κορυφών μαζί",
rotateButton:"Περιστρέψτε το στρώμα"}},hu_default={tooltips:{placeMarker:"Kattintson a jelölő elhelye\
zéséhez",placeMarkerTouch:"Érintse meg a térképet a jelölő elhelyezéséhez",firstVertex:"Kattintson az első pont\
 elhelyezéséhez",continueLine:"Kattintson a következő pont elhelyezéséhez",finishLine:"A befejezéshez kattintson e\
gy meglévő pontra",finishPoly:"A befejezéshez kattintson az első pontra",finishRect:"Kattintson a befejezéshez",startCircle:"\
Kattintson a kör középpontjának elhelyezéséhez",finishCircle:"Kattintson a kör befejezéséhez",placeCircleMarker:"\
Kattintson a körjelölő elhelyezéséhez"},actions:{finish:"Befejezés",cancel:"Mégse",removeLastVertex:"Utolsó pont \
eltávolítása"},buttonTitles:{drawMarkerButton:"Jelölő rajzolása",drawPolyButton:"Poligon rajzolása",drawLineButton:"\
Vonal rajzolása",drawCircleButton:"Kör rajzolása",drawRectButton:"Négyzet rajzolása",editButton:"Elemek szerkesztés\
e",dragButton:"Elemek mozgatása",cutButton:"Elemek vágása",deleteButton:"Elemek törlése",drawCircleMarkerButton:"Kö\
r jelölő rajzolása",snappingButton:"Kapcsolja a jelöltőt másik elemhez vagy ponthoz",pinningButton:"Közös pontok ö\
sszekötése",rotateButton:"Fólia elforgatása"}},da_default={tooltips:{placeMarker:"Tryk for at placere en markør",placeMarkerTouch:"\
Tryk på kortet for at placere en markør",firstVertex:"Tryk for at placere det første punkt",continueLine:"Tryk for at\
 fortsætte linjen",finishLine:"Tryk på et eksisterende punkt for at afslutte",finishPoly:"Tryk på det første punkt for\
 at afslutte",finishRect:"Tryk for at afslutte",startCircle:"Tryk for at placere cirklens center",finishCircle:"Tryk for\
 at afslutte cirklen",placeCircleMarker:"Tryk for at placere en cirkelmarkør"},actions:{finish:"Afslut",cancel:"Afbryd",
removeLastVertex:"Fjern sidste punkt"},buttonTitles:{drawMarkerButton:"Placer markør",drawPolyButton:"Tegn polygon",drawLineButton:"\
Tegn linje",drawCircleButton:"Tegn cirkel",drawRectButton:"Tegn firkant",editButton:"Rediger",dragButton:"Træk",cutButton:"\
Klip",deleteButton:"Fjern",drawCircleMarkerButton:"Tegn cirkelmarkør",snappingButton:"Fastgør trukket markør til andre \
elementer",pinningButton:"Sammenlæg delte elementer",rotateButton:"Roter laget"}},no_default={tooltips:{placeMarker:"Kl\
ikk for å plassere punkt",placeMarkerTouch:"Trykk på kartet for å plassere et punkt",firstVertex:"Klikk for å plasser\
e første punkt",continueLine:"Klikk for å tegne videre",finishLine:"Klikk på et eksisterende punkt for å fullføre",
finishPoly:"Klikk første punkt for å fullføre",finishRect:"Klikk for å fullføre",startCircle:"Klikk for å sette sir\
kel midtpunkt",finishCircle:"Klikk for å fullføre sirkel",placeCircleMarker:"Klikk for å plassere sirkel",placeText:"\
Klikk for å plassere tekst"},actions:{finish:"Fullfør",cancel:"Kanseller",removeLastVertex:"Fjern forrige punkt"},buttonTitles:{
drawMarkerButton:"Tegn punkt",drawPolyButton:"Tegn flate",drawLineButton:"Tegn linje",drawCircleButton:"Tegn sirkel",drawRectButton:"\
Tegn rektangel",editButton:"Rediger objekter",dragButton:"Dra objekter",cutButton:"Kutt objekter",deleteButton:"Fjern ob\
jekter",drawCircleMarkerButton:"Tegn sirkel-punkt",snappingButton:"Fest dratt punkt til andre objekter og punkt",pinningButton:"\
Pin delte punkter sammen",rotateButton:"Rotér objekter",drawTextButton:"Tegn tekst",scaleButton:"Skalér objekter",autoTracingButton:"\
Automatisk sporing av linje"},measurements:{totalLength:"Lengde",segmentLength:"Segmentlengde",area:"Område",radius:"Ra\
dius",perimeter:"Omriss",height:"Høyde",width:"Bredde",coordinates:"Posisjon",coordinatesMarker:"Posisjonsmarkør"}},fa_default={
tooltips:{placeMarker:"کلیک برای جانمایی نشان",placeMarkerTouch:"روی نقشه ضربه بزنید تا نشان بگذارید",
firstVertex:"کلیک برای رسم اولین رأس",continueLine:"کلیک برای ادامه رسم",finishLine:"\
کلیک روی هر نشان موجود برای پایان",finishPoly:"کلیک روی اولین نشان برای پایان",
finishRect:"کلیک برای پایان",startCircle:"کلیک برای رسم مرکز دایره",finishCircle:"کلیک \
برای پایان رسم دایره",placeCircleMarker:"کلیک برای رسم نشان دایره",placeText:"کلیک \
برای نوشتن متن"},actions:{finish:"پایان",cancel:"لفو",removeLastVertex:"حذف آخرین رأس"},buttonTitles:{
drawMarkerButton:"درج نشان",drawPolyButton:"رسم چندضلعی",drawLineButton:"رسم خط",drawCircleButton:"\
رسم دایره",drawRectButton:"رسم چهارضلعی",editButton:"ویرایش لایه‌ها",dragButton:"جابجای\
ی لایه‌ها",cutButton:"برش لایه‌ها",deleteButton:"حذف لایه‌ها",drawCircleMarkerButton:"رسم\
 نشان دایره",snappingButton:"نشانگر را به لایه‌ها و رئوس دیگر بکشید",pinningButton:"\
رئوس مشترک را با هم پین کنید",rotateButton:"چرخش لایه",drawTextButton:"رسم متن",scaleButton:"\
مقیاس‌گذاری",autoTracingButton:"ردیاب خودکار"},measurements:{totalLength:"طول",segmentLength:"\
طول بخش",area:"ناحیه",radius:"شعاع",perimeter:"محیط",height:"ارتفاع",width:"عرض",coordinates:"\
موقعیت",coordinatesMarker:"موقعیت نشان"}},ua_default={tooltips:{placeMarker:"Натисніть, щоб нанести марк\
ер",placeMarkerTouch:"Торкніться карти, щоб розмістити маркер",firstVertex:"Натисніт\
ь, щоб нанести першу вершину",continueLine:"Натисніть, щоб продовжити малювати",
finishLine:"Натисніть будь-який існуючий маркер для завершення",finishPoly:"\
Виберіть перший маркер, щоб завершити",finishRect:"Натисніть, щоб завершити",
startCircle:"Натисніть, щоб додати центр кола",finishCircle:"Натисніть, щоб завершити коло",
placeCircleMarker:"Натисніть, щоб нанести круговий маркер"},actions:{finish:"Завершити",
cancel:"Відмінити",removeLastVertex:"Видалити попередню вершину"},buttonTitles:{drawMarkerButton:"\
Малювати маркер",drawPolyButton:"Малювати полігон",drawLineButton:"Малювати криву",
drawCircleButton:"Малювати коло",drawRectButton:"Малювати прямокутник",editButton:"Редагу\
вати шари",dragButton:"Перенести шари",cutButton:"Вирізати шари",deleteButton:"Видалити\
 шари",drawCircleMarkerButton:"Малювати круговий маркер",snappingButton:"Прив’язати перетягнут\
ий маркер до інших шарів та вершин",pinningButton:"Зв'язати спільні вершини разом",
rotateButton:"Повернути шар"}},tr_default={tooltips:{placeMarker:"İşaretçi yerleştirmek için tıklayın",
placeMarkerTouch:"İşaretçi yerleştirmek için haritaya dokunun",firstVertex:"İlk tepe noktasını yerleştirmek için tı\
klayın",continueLine:"Çizime devam etmek için tıklayın",finishLine:"Bitirmek için mevcut herhangi bir işaretçiyi tı\
klayın",finishPoly:"Bitirmek için ilk işaretçiyi tıklayın",finishRect:"Bitirmek için tıklayın",startCircle:"Dai\
re merkezine yerleştirmek için tıklayın",finishCircle:"Daireyi bitirmek için tıklayın",placeCircleMarker:"Daire i\
şaretçisi yerleştirmek için tıklayın"},actions:{finish:"Bitir",cancel:"İptal",removeLastVertex:"Son köşeyi kaldır"},
buttonTitles:{drawMarkerButton:"Çizim İşaretçisi",drawPolyButton:"Çokgenler çiz",drawLineButton:"Çoklu çizgi çiz",
drawCircleButton:"Çember çiz",drawRectButton:"Dikdörtgen çiz",editButton:"Katmanları düzenle",dragButton:"Katmanla\
rı sürükle",cutButton:"Katmanları kes",deleteButton:"Katmanları kaldır",drawCircleMarkerButton:"Daire işaretçisi ç\
iz",snappingButton:"Sürüklenen işaretçiyi diğer katmanlara ve köşelere yapıştır",pinningButton:"Paylaşılan köş\
eleri birbirine sabitle",rotateButton:"Katmanı döndür"}},cz_default={tooltips:{placeMarker:"Kliknutím vytvoříte značk\
u",placeMarkerTouch:"Klepnutím na mapu umístíte značku",firstVertex:"Kliknutím vytvoříte první objekt",continueLine:"\
Kliknutím pokračujte v kreslení",finishLine:"Kliknutí na libovolnou existující značku pro dokončení",finishPoly:"\
Vyberte první bod pro dokončení",finishRect:"Klikněte pro dokončení",startCircle:"Kliknutím přidejte střed kruhu",
finishCircle:"Нажмите, чтобы задать радиус",placeCircleMarker:"Kliknutím nastavte poloměr"},actions:{
finish:"Dokončit",cancel:"Zrušit",removeLastVertex:"Zrušit poslední akci"},buttonTitles:{drawMarkerButton:"Přidat zn\
ačku",drawPolyButton:"Nakreslit polygon",drawLineButton:"Nakreslit křivku",drawCircleButton:"Nakreslit kruh",drawRectButton:"\
Nakreslit obdélník",editButton:"Upravit vrstvu",dragButton:"Přeneste vrstvu",cutButton:"Vyjmout vrstvu",deleteButton:"\
Smazat vrstvu",drawCircleMarkerButton:"Přidat kruhovou značku",snappingButton:"Navázat tažnou značku k dalším vrstvám \
a vrcholům",pinningButton:"Spojit společné body dohromady",rotateButton:"Otočte vrstvu"}},ja_default={tooltips:{placeMarker:"\
クリックしてマーカーを配置",placeMarkerTouch:"地図をタップしてマーカーを配置",firstVertex:"ク\
リックして最初の頂点を配置",continueLine:"クリックして描画を続ける",finishLine:"任意のマーカーをクリックして終\
了",finishPoly:"最初のマーカーをクリックして終了",finishRect:"クリックして終了",startCircle:"クリ\
ックして円の中心を配置",finishCircle:"クリックして円の描画を終了",placeCircleMarker:"クリックして円マーカー\
を配置",placeText:"クリックしてテキストを配置"},actions:{finish:"終了",cancel:"キャンセル",removeLastVertex:"\
最後の頂点を削除"},buttonTitles:{drawMarkerButton:"マーカーを描画",drawPolyButton:"ポリゴンを描画",
drawLineButton:"折れ線を描画",drawCircleButton:"円を描画",drawRectButton:"矩形を描画",editButton:"レイヤーを編集",
dragButton:"レイヤーをドラッグ",cutButton:"レイヤーを切り取り",deleteButton:"レイヤーを削除",drawCircleMarkerButton:"\
円マーカーを描画",snappingButton:"ドラッグしたマーカーを他のレイヤーや頂点にスナップする",
pinningButton:"共有する頂点を同時に動かす",rotateButton:"レイヤーを回転",drawTextButton:"テキストを描画"}},
fi_default={tooltips:{placeMarker:"Klikkaa asettaaksesi merkin",placeMarkerTouch:"Napauta karttaa asettaaksesi merkin",firstVertex:"\
Klikkaa asettaakseni ensimmäisen osuuden",continueLine:"Klikkaa jatkaaksesi piirtämistä",finishLine:"Klikkaa olemassa\
 olevaa merkkiä lopettaaksesi",finishPoly:"Klikkaa ensimmäistä merkkiä lopettaaksesi",finishRect:"Klikkaa lopettaaks\
esi",startCircle:"Klikkaa asettaaksesi ympyrän keskipisteen",finishCircle:"Klikkaa lopettaaksesi ympyrän",placeCircleMarker:"\
Klikkaa asettaaksesi ympyrämerkin",placeText:"Klikkaa asettaaksesi tekstin"},actions:{finish:"Valmis",cancel:"Peruuta",
removeLastVertex:"Poista viimeinen osuus"},buttonTitles:{drawMarkerButton:"Piirrä merkkejä",drawPolyButton:"Piirrä mon\
ikulmioita",drawLineButton:"Piirrä viivoja",drawCircleButton:"Piirrä ympyrä",drawRectButton:"Piirrä neliskulmioita",
editButton:"Muokkaa",dragButton:"Siirrä",cutButton:"Leikkaa",deleteButton:"Poista",drawCircleMarkerButton:"Piirrä ympyr\
ämerkki",snappingButton:"Kiinnitä siirrettävä merkki toisiin muotoihin",pinningButton:"Kiinnitä jaetut muodot yhteen",
rotateButton:"Käännä",drawTextButton:"Piirrä tekstiä"}},ko_default={tooltips:{placeMarker:"마커 위치를 클릭하세요",
placeMarkerTouch:"지도를 탭하여 마커를 배치하세요",firstVertex:"첫번째 꼭지점 위치을 클릭하세요",
continueLine:"계속 그리려면 클릭하세요",finishLine:"끝내려면 기존 마커를 클릭하세요",finishPoly:"\
끝내려면 처음 마커를 클릭하세요",finishRect:"끝내려면 클릭하세요",startCircle:"원의 중심이 될 위치를 클릭하세요",
finishCircle:"원을 끝내려면 클릭하세요",placeCircleMarker:"원 마커 위치를 클릭하세요",placeText:"텍\
스트 위치를 클릭하세요"},actions:{finish:"끝내기",cancel:"취소",removeLastVertex:"마지막 꼭지점 제거"},
buttonTitles:{drawMarkerButton:"마커 그리기",drawPolyButton:"다각형 그리기",drawLineButton:"다각선 그리기",
drawCircleButton:"원 그리기",drawRectButton:"직사각형 그리기",editButton:"레이어 편집하기",dragButton:"\
레이어 끌기",cutButton:"레이어 자르기",deleteButton:"레이어 제거하기",drawCircleMarkerButton:"원 마커 그리기",
snappingButton:"잡아끈 마커를 다른 레이어 및 꼭지점에 들러붙게 하기",pinningButton:"공유 꼭지점을 함께 찍기",
rotateButton:"레이어 회전하기",drawTextButton:"텍스트 그리기"}},ky_default={tooltips:{placeMarker:"Маркерди\
 жайгаштыруу үчүн басыңыз",placeMarkerTouch:"Маркерди жайгаштыруу үчүн картага тийиңиз",
firstVertex:"Биринчи чокуну жайгаштырууну үчүн басыңыз",continueLine:"Сүрөт тартуун\
у улантуу үчүн басыңыз",finishLine:"Аяктоо үчүн учурдагы маркерди басыңыз",
finishPoly:"Бүтүрүү үчүн биринчи маркерди басыңыз",finishRect:"Бүтүрүү үчүн басыңыз",
startCircle:"Айлананын борборун жайгаштырууну үчүн басыңыз",finishCircle:"Айлан\
аны бүтүрүү үчүн басыңыз",placeCircleMarker:"Тегерек маркерди жайгаштыруу үчүн басыңыз",
placeText:"Текстти жайгаштыруу үчүн басыңыз"},actions:{finish:"Аягы",cancel:"Жок кылуу",
removeLastVertex:"Акыркы чокуну өчүрүү"},buttonTitles:{drawMarkerButton:"Маркерди чизуу",
drawPolyButton:"Полигон чизуу",drawLineButton:"Полилиния чизуу",drawCircleButton:"Дайынды чизу\
у",drawRectButton:"Прямоугольник чизуу",editButton:"Слоопту түзөтүү",dragButton:"Слоопт\
у карап сүйлөү",cutButton:"Слооптун башын кесүү",deleteButton:"Слооптун өчүрүү",
drawCircleMarkerButton:"Дайынды маркерди чизуу",snappingButton:"Башка слооптордун жана вертекстердин\
 арасына чекилдөө",pinningButton:"Бөлүшкөн вертекстерди бирге тутуштуруу",
rotateButton:"Слооптун өзгөртүү",drawTextButton:"Текст чизуу",scaleButton:"Слооптун өлчөмүн өз\
гөртүү",autoTracingButton:"Автоматтык тизмеги чизуу"},measurements:{totalLength:"Узундук",
segmentLength:"Сегмент узундугу",area:"Аймак",radius:"Радиус",perimeter:"Периметр",height:"\
Диаметр",width:"Кенчилик",coordinates:"Координаттар",coordinatesMarker:"Маркердин координатта\
ры"}},pt=pt_pt_default,translations_default={en:en_default,de:de_default,it:it_default,id:id_default,ro:ro_default,ru:ru_default,
es:es_default,nl:nl_default,fr:fr_default,pt,pt_br:pt_br_default,pt_pt:pt_pt_default,zh:zh_default,zh_tw:zh_tw_default,pl:pl_default,
sv:sv_default,el:el_default,hu:hu_default,da:da_default,no:no_default,fa:fa_default,ua:ua_default,tr:tr_default,cz:cz_default,
ja:ja_default,fi:fi_default,ko:ko_default,ky:ky_default},GlobalEditMode={_globalEditModeEnabled:!1,enableGlobalEditMode(o){
let options={...o};this._globalEditModeEnabled=!0,this.Toolbar.toggleButton("editMode",this.globalEditModeEnabled()),L.PM.
Utils.findLayers(this.map).forEach(layer=>{this._isRelevantForEdit(layer)&&layer.pm.enable(options)}),this.throttledReInitEdit||
(this.throttledReInitEdit=L.Util.throttle(this.handleLayerAdditionInGlobalEditMode,100,this)),this._addedLayersEdit={},this.
map.on("layeradd",this._layerAddedEdit,this),this.map.on("layeradd",this.throttledReInitEdit,this),this._fireGlobalEditModeToggled(
!0)},disableGlobalEditMode(){this._globalEditModeEnabled=!1,L.PM.Utils.findLayers(this.map).forEach(layer=>{layer.pm.disable()}),
this.map.off("layeradd",this._layerAddedEdit,this),this.map.off("layeradd",this.throttledReInitEdit,this),this.Toolbar.toggleButton(
"editMode",this.globalEditModeEnabled()),this._fireGlobalEditModeToggled(!1)},globalEditEnabled(){return this.globalEditModeEnabled()},
globalEditModeEnabled(){return this._globalEditModeEnabled},toggleGlobalEditMode(options=this.globalOptions){this.globalEditModeEnabled()?
this.disableGlobalEditMode():this.enableGlobalEditMode(options)},handleLayerAdditionInGlobalEditMode(){let layers=this._addedLayersEdit;
if(this._addedLayersEdit={},this.globalEditModeEnabled())for(let id in layers){let layer=layers[id];this._isRelevantForEdit(
layer)&&layer.pm.enable({...this.globalOptions})}},_layerAddedEdit({layer}){this._addedLayersEdit[L.stamp(layer)]=layer},
_isRelevantForEdit(layer){return layer.pm&&!(layer instanceof L.LayerGroup)&&(!L.PM.optIn&&!layer.options.pmIgnore||L.PM.
optIn&&layer.options.pmIgnore===!1)&&!layer._pmTempLayer&&layer.pm.options.allowEditing}},Mode_Edit_default=GlobalEditMode,
GlobalDragMode={_globalDragModeEnabled:!1,enableGlobalDragMode(){let layers=L.PM.Utils.findLayers(this.map);this._globalDragModeEnabled=
!0,this._addedLayersDrag={},layers.forEach(layer=>{this._isRelevantForDrag(layer)&&layer.pm.enableLayerDrag()}),this.throttledReInitDrag||
(this.throttledReInitDrag=L.Util.throttle(this.reinitGlobalDragMode,100,this)),this.map.on("layeradd",this._layerAddedDrag,
this),this.map.on("layeradd",this.throttledReInitDrag,this),this.Toolbar.toggleButton("dragMode",this.globalDragModeEnabled()),
this._fireGlobalDragModeToggled(!0)},disableGlobalDragMode(){let layers=L.PM.Utils.findLayers(this.map);this._globalDragModeEnabled=
!1,layers.forEach(layer=>{layer.pm.disableLayerDrag()}),this.map.off("layeradd",this._layerAddedDrag,this),this.map.off(
"layeradd",this.throttledReInitDrag,this),this.Toolbar.toggleButton("dragMode",this.globalDragModeEnabled()),this._fireGlobalDragModeToggled(
!1)},globalDragModeEnabled(){return!!this._globalDragModeEnabled},toggleGlobalDragMode(){this.globalDragModeEnabled()?this.
disableGlobalDragMode():this.enableGlobalDragMode()},reinitGlobalDragMode(){let layers=this._addedLayersDrag;if(this._addedLayersDrag=
{},this.globalDragModeEnabled())for(let id in layers){let layer=layers[id];this._isRelevantForDrag(layer)&&layer.pm.enableLayerDrag()}},
_layerAddedDrag({layer}){this._addedLayersDrag[L.stamp(layer)]=layer},_isRelevantForDrag(layer){return layer.pm&&!(layer instanceof
L.LayerGroup)&&(!L.PM.optIn&&!layer.options.pmIgnore||L.PM.optIn&&layer.options.pmIgnore===!1)&&!layer._pmTempLayer&&layer.
pm.options.draggable}},Mode_Drag_default=GlobalDragMode,GlobalRemovalMode={_globalRemovalModeEnabled:!1,enableGlobalRemovalMode(){
this._globalRemovalModeEnabled=!0,this.map.eachLayer(layer=>{this._isRelevantForRemoval(layer)&&(layer.pm.enabled()&&layer.
pm.disable(),layer.on("click",this.removeLayer,this))}),this.throttledReInitRemoval||(this.throttledReInitRemoval=L.Util.
throttle(this.handleLayerAdditionInGlobalRemovalMode,100,this)),this._addedLayersRemoval={},this.map.on("layeradd",this.
_layerAddedRemoval,this),this.map.on("layeradd",this.throttledReInitRemoval,this),this.Toolbar.toggleButton("removalMode",
this.globalRemovalModeEnabled()),this._fireGlobalRemovalModeToggled(!0)},disableGlobalRemovalMode(){this._globalRemovalModeEnabled=
!1,this.map.eachLayer(layer=>{layer.off("click",this.removeLayer,this)}),this.map.off("layeradd",this._layerAddedRemoval,
this),this.map.off("layeradd",this.throttledReInitRemoval,this),this.Toolbar.toggleButton("removalMode",this.globalRemovalModeEnabled()),
this._fireGlobalRemovalModeToggled(!1)},globalRemovalEnabled(){return this.globalRemovalModeEnabled()},globalRemovalModeEnabled(){
return!!this._globalRemovalModeEnabled},toggleGlobalRemovalMode(){this.globalRemovalModeEnabled()?this.disableGlobalRemovalMode():
this.enableGlobalRemovalMode()},removeLayer(e){let layer=e.target;this._isRelevantForRemoval(layer)&&!layer.pm.dragging()&&
(layer.removeFrom(this.map.pm._getContainingLayer()),layer.remove(),layer instanceof L.LayerGroup?(this._fireRemoveLayerGroup(
layer),this._fireRemoveLayerGroup(this.map,layer)):(layer.pm._fireRemove(layer),layer.pm._fireRemove(this.map,layer)))},
_isRelevantForRemoval(layer){return layer.pm&&!(layer instanceof L.LayerGroup)&&(!L.PM.optIn&&!layer.options.pmIgnore||L.
PM.optIn&&layer.options.pmIgnore===!1)&&!layer._pmTempLayer&&layer.pm.options.allowRemoval},handleLayerAdditionInGlobalRemovalMode(){
let layers=this._addedLayersRemoval;if(this._addedLayersRemoval={},this.globalRemovalModeEnabled())for(let id in layers){
let layer=layers[id];this._isRelevantForRemoval(layer)&&(layer.pm.enabled()&&layer.pm.disable(),layer.on("click",this.removeLayer,
this))}},_layerAddedRemoval({layer}){this._addedLayersRemoval[L.stamp(layer)]=layer}},Mode_Removal_default=GlobalRemovalMode,
GlobalRotateMode={_globalRotateModeEnabled:!1,enableGlobalRotateMode(){this._globalRotateModeEnabled=!0,L.PM.Utils.findLayers(
this.map).filter(l=>l instanceof L.Polyline).forEach(layer=>{this._isRelevantForRotate(layer)&&layer.pm.enableRotate()}),
this.throttledReInitRotate||(this.throttledReInitRotate=L.Util.throttle(this.handleLayerAdditionInGlobalRotateMode,100,this)),
this._addedLayersRotate={},this.map.on("layeradd",this._layerAddedRotate,this),this.map.on("layeradd",this.throttledReInitRotate,
this),this.Toolbar.toggleButton("rotateMode",this.globalRotateModeEnabled()),this._fireGlobalRotateModeToggled()},disableGlobalRotateMode(){
this._globalRotateModeEnabled=!1,L.PM.Utils.findLayers(this.map).filter(l=>l instanceof L.Polyline).forEach(layer=>{layer.
pm.disableRotate()}),this.map.off("layeradd",this._layerAddedRotate,this),this.map.off("layeradd",this.throttledReInitRotate,
this),this.Toolbar.toggleButton("rotateMode",this.globalRotateModeEnabled()),this._fireGlobalRotateModeToggled()},globalRotateModeEnabled(){
return!!this._globalRotateModeEnabled},toggleGlobalRotateMode(){this.globalRotateModeEnabled()?this.disableGlobalRotateMode():
this.enableGlobalRotateMode()},_isRelevantForRotate(layer){return layer.pm&&layer instanceof L.Polyline&&!(layer instanceof
L.LayerGroup)&&(!L.PM.optIn&&!layer.options.pmIgnore||L.PM.optIn&&layer.options.pmIgnore===!1)&&!layer._pmTempLayer&&layer.
pm.options.allowRotation},handleLayerAdditionInGlobalRotateMode(){let layers=this._addedLayersRotate;if(this._addedLayersRotate=
{},this.globalRotateModeEnabled())for(let id in layers){let layer=layers[id];this._isRelevantForRotate(layer)&&layer.pm.
enableRotate()}},_layerAddedRotate({layer}){this._addedLayersRotate[L.stamp(layer)]=layer}},Mode_Rotate_default=GlobalRotateMode,
import_merge=__toESM(require_merge()),EventMixin={_fireDrawStart(source="Draw",customPayload={}){this.__fire(this._map,"\
pm:drawstart",{shape:this._shape,workingLayer:this._layer},source,customPayload)},_fireDrawEnd(source="Draw",customPayload={}){
this.__fire(this._map,"pm:drawend",{shape:this._shape},source,customPayload)},_fireCreate(layer,source="Draw",customPayload={}){
this.__fire(this._map,"pm:create",{shape:this._shape,marker:layer,layer},source,customPayload)},_fireCenterPlaced(source="\
Draw",customPayload={}){let workingLayer=source==="Draw"?this._layer:void 0,layer=source!=="Draw"?this._layer:void 0;this.
__fire(this._layer,"pm:centerplaced",{shape:this._shape,workingLayer,layer,latlng:this._layer.getLatLng()},source,customPayload)},
_fireCut(fireLayer,layer,originalLayer,source="Draw",customPayload={}){this.__fire(fireLayer,"pm:cut",{shape:this._shape,
layer,originalLayer},source,customPayload)},_fireEdit(fireLayer=this._layer,source="Edit",customPayload={}){this.__fire(
fireLayer,"pm:edit",{layer:this._layer,shape:this.getShape()},source,customPayload)},_fireEnable(source="Edit",customPayload={}){
this.__fire(this._layer,"pm:enable",{layer:this._layer,shape:this.getShape()},source,customPayload)},_fireDisable(source="\
Edit",customPayload={}){this.__fire(this._layer,"pm:disable",{layer:this._layer,shape:this.getShape()},source,customPayload)},
_fireUpdate(source="Edit",customPayload={}){this.__fire(this._layer,"pm:update",{layer:this._layer,shape:this.getShape()},
source,customPayload)},_fireMarkerDragStart(e,indexPath=void 0,source="Edit",customPayload={}){this.__fire(this._layer,"\
pm:markerdragstart",{layer:this._layer,markerEvent:e,shape:this.getShape(),indexPath},source,customPayload)},_fireMarkerDrag(e,indexPath=void 0,source="\
Edit",customPayload={}){this.__fire(this._layer,"pm:markerdrag",{layer:this._layer,markerEvent:e,shape:this.getShape(),indexPath},
source,customPayload)},_fireMarkerDragEnd(e,indexPath=void 0,intersectionReset=void 0,source="Edit",customPayload={}){this.
__fire(this._layer,"pm:markerdragend",{layer:this._layer,markerEvent:e,shape:this.getShape(),indexPath,intersectionReset},
source,customPayload)},_fireDragStart(source="Edit",customPayload={}){this.__fire(this._layer,"pm:dragstart",{layer:this.
_layer,shape:this.getShape()},source,customPayload)},_fireDrag(e,source="Edit",customPayload={}){this.__fire(this._layer,
"pm:drag",{...e,shape:this.getShape()},source,customPayload)},_fireDragEnd(source="Edit",customPayload={}){this.__fire(this.
_layer,"pm:dragend",{layer:this._layer,shape:this.getShape()},source,customPayload)},_fireDragEnable(source="Edit",customPayload={}){
this.__fire(this._layer,"pm:dragenable",{layer:this._layer,shape:this.getShape()},source,customPayload)},_fireDragDisable(source="\
Edit",customPayload={}){this.__fire(this._layer,"pm:dragdisable",{layer:this._layer,shape:this.getShape()},source,customPayload)},
_fireRemove(fireLayer,refLayer=fireLayer,source="Edit",customPayload={}){this.__fire(fireLayer,"pm:remove",{layer:refLayer,
shape:this.getShape()},source,customPayload)},_fireVertexAdded(marker,indexPath,latlng,source="Edit",customPayload={}){this.
__fire(this._layer,"pm:vertexadded",{layer:this._layer,workingLayer:this._layer,marker,indexPath,latlng,shape:this.getShape()},
source,customPayload)},_fireVertexRemoved(marker,indexPath,source="Edit",customPayload={}){this.__fire(this._layer,"pm:v\
ertexremoved",{layer:this._layer,marker,indexPath,shape:this.getShape()},source,customPayload)},_fireVertexClick(e,indexPath,source="\
Edit",customPayload={}){this.__fire(this._layer,"pm:vertexclick",{layer:this._layer,markerEvent:e,indexPath,shape:this.getShape()},
source,customPayload)},_fireIntersect(intersection3,fireLayer=this._layer,source="Edit",customPayload={}){this.__fire(fireLayer,
"pm:intersect",{layer:this._layer,intersection:intersection3,shape:this.getShape()},source,customPayload)},_fireLayerReset(e,indexPath,source="\
Edit",customPayload={}){this.__fire(this._layer,"pm:layerreset",{layer:this._layer,markerEvent:e,indexPath,shape:this.getShape()},
source,customPayload)},_fireChange(latlngs,source="Edit",customPayload={}){this.__fire(this._layer,"pm:change",{layer:this.
_layer,latlngs,shape:this.getShape()},source,customPayload)},_fireTextChange(text,source="Edit",customPayload={}){this.__fire(
this._layer,"pm:textchange",{layer:this._layer,text,shape:this.getShape()},source,customPayload)},_fireTextFocus(source="\
Edit",customPayload={}){this.__fire(this._layer,"pm:textfocus",{layer:this._layer,shape:this.getShape()},source,customPayload)},
_fireTextBlur(source="Edit",customPayload={}){this.__fire(this._layer,"pm:textblur",{layer:this._layer,shape:this.getShape()},
source,customPayload)},_fireSnapDrag(fireLayer,eventInfo,source="Snapping",customPayload={}){this.__fire(fireLayer,"pm:s\
napdrag",eventInfo,source,customPayload)},_fireSnap(fireLayer,eventInfo,source="Snapping",customPayload={}){this.__fire(
fireLayer,"pm:snap",eventInfo,source,customPayload)},_fireUnsnap(fireLayer,eventInfo,source="Snapping",customPayload={}){
this.__fire(fireLayer,"pm:unsnap",eventInfo,source,customPayload)},_fireRotationEnable(fireLayer,helpLayer,source="Rotat\
ion",customPayload={}){this.__fire(fireLayer,"pm:rotateenable",{layer:this._layer,helpLayer:this._rotatePoly,shape:this.
getShape()},source,customPayload)},_fireRotationDisable(fireLayer,source="Rotation",customPayload={}){this.__fire(fireLayer,
"pm:rotatedisable",{layer:this._layer,shape:this.getShape()},source,customPayload)},_fireRotationStart(fireLayer,originLatLngs,source="\
Rotation",customPayload={}){this.__fire(fireLayer,"pm:rotatestart",{layer:this._rotationLayer,helpLayer:this._layer,startAngle:this.
_startAngle,originLatLngs},source,customPayload)},_fireRotation(fireLayer,angleDiff,oldLatLngs,rotationLayer=this._rotationLayer,source="\
Rotation",customPayload={}){this.__fire(fireLayer,"pm:rotate",{layer:rotationLayer,helpLayer:this._layer,startAngle:this.
_startAngle,angle:rotationLayer.pm.getAngle(),angleDiff,oldLatLngs,newLatLngs:rotationLayer.getLatLngs()},source,customPayload)},
_fireRotationEnd(fireLayer,startAngle,originLatLngs,source="Rotation",customPayload={}){this.__fire(fireLayer,"pm:rotate\
end",{layer:this._rotationLayer,helpLayer:this._layer,startAngle,angle:this._rotationLayer.pm.getAngle(),originLatLngs,newLatLngs:this.
_rotationLayer.getLatLngs()},source,customPayload)},_fireActionClick(action,btnName,button,source="Toolbar",customPayload={}){
this.__fire(this._map,"pm:actionclick",{text:action.text,action,btnName,button},source,customPayload)},_fireButtonClick(btnName,button,source="\
Toolbar",customPayload={}){this.__fire(this._map,"pm:buttonclick",{btnName,button},source,customPayload)},_fireLangChange(oldLang,activeLang,fallback,translations,source="\
Global",customPayload={}){this.__fire(this.map,"pm:langchange",{oldLang,activeLang,fallback,translations},source,customPayload)},
_fireGlobalDragModeToggled(enabled,source="Global",customPayload={}){this.__fire(this.map,"pm:globaldragmodetoggled",{enabled,
map:this.map},source,customPayload)},_fireGlobalEditModeToggled(enabled,source="Global",customPayload={}){this.__fire(this.
map,"pm:globaleditmodetoggled",{enabled,map:this.map},source,customPayload)},_fireGlobalRemovalModeToggled(enabled,source="\
Global",customPayload={}){this.__fire(this.map,"pm:globalremovalmodetoggled",{enabled,map:this.map},source,customPayload)},
_fireGlobalCutModeToggled(source="Global",customPayload={}){this.__fire(this._map,"pm:globalcutmodetoggled",{enabled:!!this.
_enabled,map:this._map},source,customPayload)},_fireGlobalDrawModeToggled(source="Global",customPayload={}){this.__fire(
this._map,"pm:globaldrawmodetoggled",{enabled:this._enabled,shape:this._shape,map:this._map},source,customPayload)},_fireGlobalRotateModeToggled(source="\
Global",customPayload={}){this.__fire(this.map,"pm:globalrotatemodetoggled",{enabled:this.globalRotateModeEnabled(),map:this.
map},source,customPayload)},_fireRemoveLayerGroup(fireLayer,refLayer=fireLayer,source="Edit",customPayload={}){this.__fire(
fireLayer,"pm:remove",{layer:refLayer,shape:void 0},source,customPayload)},_fireKeyeventEvent(event,eventType,focusOn,source="\
Global",customPayload={}){this.__fire(this.map,"pm:keyevent",{event,eventType,focusOn},source,customPayload)},__fire(fireLayer,type,payload,source,customPayload={}){
payload=(0,import_merge.default)(payload,customPayload,{source}),L.PM.Utils._fireEvent(fireLayer,type,payload)}},Events_default=EventMixin,
createKeyboardMixins=()=>({_lastEvents:{keydown:void 0,keyup:void 0,current:void 0},_initKeyListener(map){this.map=map,L.
DomEvent.on(document,"keydown keyup",this._onKeyListener,this),L.DomEvent.on(window,"blur",this._onBlur,this),map.once("\
unload",this._unbindKeyListenerEvents,this)},_handleEscapeKey(e){let pm=this.map.pm;return!pm.getGlobalOptions().exitModeOnEscape||
!(pm.globalDrawModeEnabled()||pm.globalEditModeEnabled()||pm.globalDragModeEnabled()||pm.globalRemovalModeEnabled()||pm.
globalRotateModeEnabled()||pm.globalCutModeEnabled())?!1:(e.preventDefault(),pm.globalDrawModeEnabled()&&pm.disableDraw(),
pm.globalEditModeEnabled()&&pm.disableGlobalEditMode(),pm.globalDragModeEnabled()&&pm.disableGlobalDragMode(),pm.globalRemovalModeEnabled()&&
pm.disableGlobalRemovalMode(),pm.globalRotateModeEnabled()&&pm.disableGlobalRotateMode(),pm.globalCutModeEnabled()&&pm.disableGlobalCutMode(),
!0)},_handleEnterKey(e){let pm=this.map.pm;if(!pm.getGlobalOptions().finishOnEnter)return!1;let activeShape=pm.Draw.getActiveShape();
if(!activeShape)return!1;let drawInstance=pm.Draw[activeShape];return!drawInstance||!drawInstance._finishShape||!this._canFinishShape(
drawInstance,activeShape)?!1:(e.preventDefault(),drawInstance._finishShape(),!0)},_canFinishShape(drawInstance,activeShape){
if(["Marker","CircleMarker","Text"].includes(activeShape))return!1;if(activeShape==="Rectangle")return drawInstance._startMarker!==
void 0;if(activeShape==="Circle")return drawInstance._centerMarker&&drawInstance._layerGroup?.hasLayer(drawInstance._centerMarker);
if(drawInstance._layer&&drawInstance._layer.getLatLngs){let coords=drawInstance._layer.getLatLngs();if(activeShape==="Li\
ne")return(coords.flat?coords.flat():coords).length>=2;if(activeShape==="Polygon"||activeShape==="Cut")return coords.length>=
3}return!1},_unbindKeyListenerEvents(){L.DomEvent.off(document,"keydown keyup",this._onKeyListener,this),L.DomEvent.off(
window,"blur",this._onBlur,this)},_onKeyListener(e){let focusOn="document";this.map.getContainer().contains(e.target)&&(focusOn=
"map");let data={event:e,eventType:e.type,focusOn};this._lastEvents[e.type]=data,this._lastEvents.current=data,this.map.
pm._fireKeyeventEvent(e,e.type,focusOn),e.type==="keydown"&&(e.key==="Escape"&&this._handleEscapeKey(e),e.key==="Enter"&&
this._handleEnterKey(e))},_onBlur(e){e.altKey=!1;let data={event:e,eventType:e.type,focusOn:"document"};this._lastEvents[e.
type]=data,this._lastEvents.current=data},getLastKeyEvent(type="current"){return this._lastEvents[type]},isShiftKeyPressed(){
return this._lastEvents.current?.event.shiftKey},isAltKeyPressed(){return this._lastEvents.current?.event.altKey},isCtrlKeyPressed(){
return this._lastEvents.current?.event.ctrlKey},isMetaKeyPressed(){return this._lastEvents.current?.event.metaKey},getPressedKey(){
return this._lastEvents.current?.event.key}}),Keyboard_default=createKeyboardMixins,import_get=__toESM(require_get());function getTranslation(path){
let lang=L.PM.activeLang;return(0,import_get.default)(translations_default[lang],path)||(0,import_get.default)(translations_default.
en,path)||path}function hasFinePointer(){return window.matchMedia?!window.matchMedia("(pointer: coarse)").matches:!0}function hasValues(list){
for(let i=0;i<list.length;i+=1){let item=list[i];if(Array.isArray(item)){if(hasValues(item))return!0}else if(item!=null&&
item!=="")return!0}return!1}function removeEmptyCoordRings(arr){return arr.reduce((result,item)=>{if(item.length!==0){let newItem=Array.
isArray(item)?removeEmptyCoordRings(item):item;Array.isArray(newItem)?newItem.length!==0&&result.push(newItem):result.push(
newItem)}return result},[])}function destinationVincenty(lonlat,brng,dist){let VincentyConstants={a:L.CRS.Earth.R,b:63567523142e-4,
f:.0033528106647474805},{a,b,f}=VincentyConstants,lon1=lonlat.lng,lat1=lonlat.lat,s=dist,pi=Math.PI,alpha1=brng*pi/180,sinAlpha1=Math.
sin(alpha1),cosAlpha1=Math.cos(alpha1),tanU1=(1-f)*Math.tan(lat1*pi/180),cosU1=1/Math.sqrt(1+tanU1*tanU1),sinU1=tanU1*cosU1,
sigma1=Math.atan2(tanU1,cosAlpha1),sinAlpha=cosU1*sinAlpha1,cosSqAlpha=1-sinAlpha*sinAlpha,uSq=cosSqAlpha*(a*a-b*b)/(b*b),
A=1+uSq/16384*(4096+uSq*(-768+uSq*(320-175*uSq))),B3=uSq/1024*(256+uSq*(-128+uSq*(74-47*uSq))),sigma=s/(b*A),sigmaP=2*Math.
PI,cos2SigmaM,sinSigma,cosSigma;for(;Math.abs(sigma-sigmaP)>1e-12;){cos2SigmaM=Math.cos(2*sigma1+sigma),sinSigma=Math.sin(
sigma),cosSigma=Math.cos(sigma);let deltaSigma=B3*sinSigma*(cos2SigmaM+B3/4*(cosSigma*(-1+2*cos2SigmaM*cos2SigmaM)-B3/6*
cos2SigmaM*(-3+4*sinSigma*sinSigma)*(-3+4*cos2SigmaM*cos2SigmaM)));sigmaP=sigma,sigma=s/(b*A)+deltaSigma}let tmp=sinU1*sinSigma-
cosU1*cosSigma*cosAlpha1,lat2=Math.atan2(sinU1*cosSigma+cosU1*sinSigma*cosAlpha1,(1-f)*Math.sqrt(sinAlpha*sinAlpha+tmp*tmp)),
lambda=Math.atan2(sinSigma*sinAlpha1,cosU1*cosSigma-sinU1*sinSigma*cosAlpha1),C=f/16*cosSqAlpha*(4+f*(4-3*cosSqAlpha)),lam=lambda-
(1-C)*f*sinAlpha*(sigma+C*sinSigma*(cos2SigmaM+C*cosSigma*(-1+2*cos2SigmaM*cos2SigmaM))),lamFunc=lon1+lam*180/pi,lat2a=lat2*
180/pi;return L.latLng(lamFunc,lat2a)}function createGeodesicPolygon(origin,radius,sides,rotation,withBearing=!0){let trueAngle,
newLonlat,geomPoint,points=[];for(let i=0;i<sides;i+=1){if(withBearing)trueAngle=i*360/sides+rotation,newLonlat=destinationVincenty(
origin,trueAngle,radius),geomPoint=L.latLng(newLonlat.lng,newLonlat.lat);else{let pLat=origin.lat+Math.cos(2*i*Math.PI/sides)*
radius,pLng=origin.lng+Math.sin(2*i*Math.PI/sides)*radius;geomPoint=L.latLng(pLat,pLng)}points.push(geomPoint)}return points}
function destination(latlng,heading,distance2){heading=(heading+360)%360;let rad=Math.PI/180,radInv=180/Math.PI,{R}=L.CRS.
Earth,lon1=latlng.lng*rad,lat1=latlng.lat*rad,rheading=heading*rad,sinLat1=Math.sin(lat1),cosLat1=Math.cos(lat1),cosDistR=Math.
cos(distance2/R),sinDistR=Math.sin(distance2/R),lat2=Math.asin(sinLat1*cosDistR+cosLat1*sinDistR*Math.cos(rheading)),lon2=lon1+
Math.atan2(Math.sin(rheading)*sinDistR*cosLat1,cosDistR-sinLat1*Math.sin(lat2));lon2*=radInv;let optA=lon2-360,optB=lon2<
-180?lon2+360:lon2;return lon2=lon2>180?optA:optB,L.latLng([lat2*radInv,lon2])}function calcAngle(map,latlngA,latlngB){let pointA=map.
latLngToContainerPoint(latlngA),pointB=map.latLngToContainerPoint(latlngB),angleDeg=Math.atan2(pointB.y-pointA.y,pointB.
x-pointA.x)*180/Math.PI+90;return angleDeg+=angleDeg<0?360:0,angleDeg}function destinationOnLine(map,latlngA,latlngB,distance2){
let angleDeg=calcAngle(map,latlngA,latlngB);return destination(latlngA,angleDeg,distance2)}function prioritiseSort(key,_sortingOrder,order="\
asc"){if(!_sortingOrder||Object.keys(_sortingOrder).length===0)return(a,b)=>a-b;let keys=Object.keys(_sortingOrder),objKey,
n=keys.length-1,sortingOrder={};for(;n>=0;)objKey=keys[n],sortingOrder[objKey.toLowerCase()]=_sortingOrder[objKey],n-=1;
function getShape(layer){if(layer instanceof L.Marker)return"Marker";if(layer instanceof L.Circle)return"Circle";if(layer instanceof
L.CircleMarker)return"CircleMarker";if(layer instanceof L.Rectangle)return"Rectangle";if(layer instanceof L.Polygon)return"\
Polygon";if(layer instanceof L.Polyline)return"Line"}return(a,b)=>{let keyA,keyB;if(key==="instanceofShape"){if(keyA=getShape(
a.layer).toLowerCase(),keyB=getShape(b.layer).toLowerCase(),!keyA||!keyB)return 0}else{if(!a.hasOwnProperty(key)||!b.hasOwnProperty(
key))return 0;keyA=a[key].toLowerCase(),keyB=b[key].toLowerCase()}let first=keyA in sortingOrder?sortingOrder[keyA]:Number.
MAX_SAFE_INTEGER,second=keyB in sortingOrder?sortingOrder[keyB]:Number.MAX_SAFE_INTEGER,result=0;return first<second?result=
-1:first>second&&(result=1),order==="desc"?result*-1:result}}function copyLatLngs(layer,latlngs=layer.getLatLngs()){return layer instanceof
L.Polygon?L.polygon(latlngs).getLatLngs():L.polyline(latlngs).getLatLngs()}function fixLatOffset(latlng,map){if(map.options.
crs?.projection?.MAX_LATITUDE){let max=map.options.crs?.projection?.MAX_LATITUDE;latlng.lat=Math.max(Math.min(max,latlng.
lat),-max)}return latlng}function getRenderer(layer){return layer.options.renderer||layer._map&&(layer._map._getPaneRenderer(
layer.options.pane)||layer._map.options.renderer||layer._map._renderer)||layer._renderer}function resolveLanguageCode(lang,availableTranslations){
if(lang=lang.trim().toLowerCase(),availableTranslations[lang])return lang;let match=lang.replace(/[-_\s]/g,"_").match(/^([a-z]{2,3})(?:_([a-z]{2,3}))?$/);
if(match){let potentialKeys=[];match[2]&&potentialKeys.push(`${match[1]}_${match[2]}`),potentialKeys.push(match[1]);for(let key of potentialKeys)
if(availableTranslations[key])return key}return lang}var Map2=L.Class.extend({includes:[Mode_Edit_default,Mode_Drag_default,
Mode_Removal_default,Mode_Rotate_default,Events_default],initialize(map){this.map=map,this.Draw=new L.PM.Draw(map),this.
Toolbar=new L.PM.Toolbar(map),this.Keyboard=Keyboard_default(),this.globalOptions={snappable:!0,layerGroup:void 0,snappingOrder:[
"Marker","CircleMarker","Circle","Line","Polygon","Rectangle"],panes:{vertexPane:"markerPane",layerPane:"overlayPane",markerPane:"\
markerPane"},draggable:!0,exitModeOnEscape:!1,finishOnEnter:!1},this.Keyboard._initKeyListener(map)},setLang(lang="en",override,fallback="\
en"){lang=resolveLanguageCode(lang,translations_default);let oldLang=L.PM.activeLang;override&&(translations_default[lang]=
(0,import_merge2.default)(translations_default[fallback],override)),L.PM.activeLang=lang,this.map.pm.Toolbar.reinit(),this.
_fireLangChange(oldLang,lang,fallback,translations_default[lang])},addControls(options){this.Toolbar.addControls(options)},
removeControls(){this.Toolbar.removeControls()},toggleControls(){this.Toolbar.toggleControls()},controlsVisible(){return this.
Toolbar.isVisible},enableDraw(shape="Polygon",options){shape==="Poly"&&(shape="Polygon"),this.Draw.enable(shape,options)},
disableDraw(shape="Polygon"){shape==="Poly"&&(shape="Polygon"),this.Draw.disable(shape)},setPathOptions(options,optionsModifier={}){
let ignore=optionsModifier.ignoreShapes||[],mergeOptions=optionsModifier.merge||!1;this.map.pm.Draw.shapes.forEach(shape=>{
ignore.indexOf(shape)===-1&&this.map.pm.Draw[shape].setPathOptions(options,mergeOptions)})},getGlobalOptions(){return this.
globalOptions},setGlobalOptions(o){let options=(0,import_merge2.default)(this.globalOptions,o);options.editable&&(options.
resizeableCircleMarker=options.editable,delete options.editable);let reenableCircleMarker=!1;this.map.pm.Draw.CircleMarker.
enabled()&&!!this.map.pm.Draw.CircleMarker.options.resizeableCircleMarker!=!!options.resizeableCircleMarker&&(this.map.pm.
Draw.CircleMarker.disable(),reenableCircleMarker=!0);let reenableCircle=!1;this.map.pm.Draw.Circle.enabled()&&!!this.map.
pm.Draw.Circle.options.resizeableCircle!=!!options.resizeableCircle&&(this.map.pm.Draw.Circle.disable(),reenableCircle=!0),
this.map.pm.Draw.shapes.forEach(shape=>{this.map.pm.Draw[shape].setOptions(options)}),reenableCircleMarker&&this.map.pm.
Draw.CircleMarker.enable(),reenableCircle&&this.map.pm.Draw.Circle.enable(),L.PM.Utils.findLayers(this.map).forEach(layer=>{
layer.pm.setOptions(options)}),this.map.fire("pm:globaloptionschanged"),this.globalOptions=options,this.applyGlobalOptions()},
applyGlobalOptions(){L.PM.Utils.findLayers(this.map).forEach(layer=>{layer.pm.enabled()&&layer.pm.applyOptions()})},globalDrawModeEnabled(){
return!!this.Draw.getActiveShape()},globalCutModeEnabled(){return!!this.Draw.Cut.enabled()},enableGlobalCutMode(options){
return this.Draw.Cut.enable(options)},toggleGlobalCutMode(options){return this.Draw.Cut.toggle(options)},disableGlobalCutMode(){
return this.Draw.Cut.disable()},getGeomanLayers(asGroup=!1){let layers=L.PM.Utils.findLayers(this.map);if(!asGroup)return layers;
let group=L.featureGroup();return group._pmTempLayer=!0,layers.forEach(layer=>{group.addLayer(layer)}),group},getGeomanDrawLayers(asGroup=!1){
let layers=L.PM.Utils.findLayers(this.map).filter(l=>l._drawnByGeoman===!0);if(!asGroup)return layers;let group=L.featureGroup();
return group._pmTempLayer=!0,layers.forEach(layer=>{group.addLayer(layer)}),group},_getContainingLayer(){return this.globalOptions.
layerGroup&&this.globalOptions.layerGroup instanceof L.LayerGroup?this.globalOptions.layerGroup:this.map},_isCRSSimple(){
return this.map.options.crs===L.CRS.Simple},_touchEventCounter:0,_addTouchEvents(elm){this._touchEventCounter===0&&(L.DomEvent.
on(elm,"touchmove",this._canvasTouchMove,this),L.DomEvent.on(elm,"touchstart touchend touchcancel",this._canvasTouchClick,
this)),this._touchEventCounter+=1},_removeTouchEvents(elm){this._touchEventCounter===1&&(L.DomEvent.off(elm,"touchmove",
this._canvasTouchMove,this),L.DomEvent.off(elm,"touchstart touchend touchcancel",this._canvasTouchClick,this)),this._touchEventCounter=
this._touchEventCounter<=1?0:this._touchEventCounter-1},_canvasTouchMove(e){getRenderer(this.map)._onMouseMove(this._createMouseEvent(
"mousemove",e))},_canvasTouchClick(e){let type="";e.type==="touchstart"||e.type==="pointerdown"?type="mousedown":(e.type===
"touchend"||e.type==="pointerup"||e.type==="touchcancel"||e.type==="pointercancel")&&(type="mouseup"),type&&getRenderer(
this.map)._onClick(this._createMouseEvent(type,e))},_createMouseEvent(type,e){let mouseEvent,touchEvt=e.touches[0]||e.changedTouches[0];
try{mouseEvent=new MouseEvent(type,{bubbles:e.bubbles,cancelable:e.cancelable,view:e.view,detail:touchEvt.detail,screenX:touchEvt.
screenX,screenY:touchEvt.screenY,clientX:touchEvt.clientX,clientY:touchEvt.clientY,ctrlKey:e.ctrlKey,altKey:e.altKey,shiftKey:e.
shiftKey,metaKey:e.metaKey,button:e.button,relatedTarget:e.relatedTarget})}catch{mouseEvent=document.createEvent("MouseE\
vents"),mouseEvent.initMouseEvent(type,e.bubbles,e.cancelable,e.view,touchEvt.detail,touchEvt.screenX,touchEvt.screenY,touchEvt.
clientX,touchEvt.clientY,e.ctrlKey,e.altKey,e.shiftKey,e.metaKey,e.button,e.relatedTarget)}return mouseEvent}}),L_PM_Map_default=Map2,
PMButton=L.Control.extend({includes:[Events_default],options:{position:"topleft",disableByOtherButtons:!0},initialize(options){
this._button=L.Util.extend({},this.options,options)},onAdd(map){return this._map=map,this._map.pm.Toolbar.options.oneBlock?
this._container=this._map.pm.Toolbar._createContainer(this.options.position):this._button.tool==="edit"?this._container=
this._map.pm.Toolbar.editContainer:this._button.tool==="options"?this._container=this._map.pm.Toolbar.optionsContainer:this.
_button.tool==="custom"?this._container=this._map.pm.Toolbar.customContainer:this._container=this._map.pm.Toolbar.drawContainer,
this._renderButton(),this._container},_renderButton(){let oldDomNode=this.buttonsDomNode;this.buttonsDomNode=this._makeButton(
this._button),oldDomNode?oldDomNode.replaceWith(this.buttonsDomNode):this._container.appendChild(this.buttonsDomNode)},onRemove(){
return this.buttonsDomNode.remove(),this._container},getText(){return this._button.text},getIconUrl(){return this._button.
iconUrl},destroy(){this._button={},this.buttonsDomNode?.remove()},toggle(e){return typeof e=="boolean"?this._button.toggleStatus=
e:this._button.toggleStatus=!this._button.toggleStatus,this._applyStyleClasses(),this._updateActiveAction(this._button),
this._button.toggleStatus},toggled(){return this._button.toggleStatus},onCreate(){this.toggle(!1)},disable(){this.toggle(
!1),this._button.disabled=!0,this._updateDisabled()},enable(){this._button.disabled=!1,this._updateDisabled(),this._updateActiveAction(
this._button)},_triggerClick(e){e&&e.preventDefault(),!this._button.disabled&&(this._button.onClick(e,{button:this,event:e}),
this._clicked(e),this._button.afterClick(e,{button:this,event:e}))},_makeButton(button){let pos=this.options.position.indexOf(
"right")>-1?"pos-right":"",buttonContainer=L.DomUtil.create("div",`button-container  ${pos}`,this._container);button.title&&
buttonContainer.setAttribute("title",button.title);let newButton=L.DomUtil.create("a","leaflet-buttons-control-button",buttonContainer);
newButton.setAttribute("role","button"),newButton.setAttribute("tabindex","0"),newButton.href="#";let actionContainer=L.
DomUtil.create("div",`leaflet-pm-actions-container ${pos}`,buttonContainer),activeActions=button.actions,actions={cancel:{
text:getTranslation("actions.cancel"),title:getTranslation("actions.cancel"),onClick(){this._triggerClick()}},finishMode:{
text:getTranslation("actions.finish"),title:getTranslation("actions.finish"),onClick(){this._triggerClick()}},removeLastVertex:{
text:getTranslation("actions.removeLastVertex"),title:getTranslation("actions.removeLastVertex"),onClick(){this._map.pm.
Draw[button.jsClass]._removeLastVertex()}},finish:{text:getTranslation("actions.finish"),title:getTranslation("actions.f\
inish"),onClick(e){this._map.pm.Draw[button.jsClass]._finishShape(e)}}};button._preparedActions=activeActions.map(_action=>{
let name=typeof _action=="string"?_action:_action.name,action;if(actions[name])action=actions[name];else if(_action.text)
action=_action;else return action;let actionNode=L.DomUtil.create("a",`leaflet-pm-action ${pos} action-${name}`,actionContainer);
if(actionNode.setAttribute("role","button"),actionNode.setAttribute("tabindex","0"),actionNode.href="#",action.title&&(actionNode.
title=action.title),actionNode.innerHTML=action.text,L.DomEvent.disableClickPropagation(actionNode),L.DomEvent.on(actionNode,
"click",L.DomEvent.stop),action._node=actionNode,!button.disabled&&action.onClick){let actionClick=e=>{e.preventDefault();
let btnName="",{buttons}=this._map.pm.Toolbar;for(let btn in buttons)if(buttons[btn]._button===button){btnName=btn;break}
this._fireActionClick(action,btnName,button)};L.DomEvent.addListener(actionNode,"click",actionClick,this),L.DomEvent.addListener(
actionNode,"click",action.onClick,this),L.DomEvent.addListener(actionNode,"click",()=>this._updateActiveAction(button))}
return action}),this._updateActiveAction(button),button.toggleStatus&&L.DomUtil.addClass(buttonContainer,"active");let image=L.
DomUtil.create("div","control-icon",newButton);return button.iconUrl&&image.setAttribute("src",button.iconUrl),button.className&&
L.DomUtil.addClass(image,button.className),L.DomEvent.disableClickPropagation(newButton),L.DomEvent.on(newButton,"click",
L.DomEvent.stop),button.disabled||(L.DomEvent.addListener(newButton,"click",this._onBtnClick,this),L.DomEvent.addListener(
newButton,"click",this._triggerClick,this)),button.disabled&&(L.DomUtil.addClass(newButton,"pm-disabled"),newButton.setAttribute(
"aria-disabled","true")),buttonContainer},_applyStyleClasses(){this._container&&(!this._button.toggleStatus||this._button.
cssToggle===!1?(L.DomUtil.removeClass(this.buttonsDomNode,"active"),L.DomUtil.removeClass(this._container,"activeChild")):
(L.DomUtil.addClass(this.buttonsDomNode,"active"),L.DomUtil.addClass(this._container,"activeChild")))},_onBtnClick(){if(this.
_button.disabled)return;this._button.disableOtherButtons&&this._map.pm.Toolbar.triggerClickOnToggledButtons(this);let btnName="",
{buttons}=this._map.pm.Toolbar;for(let btn in buttons)if(buttons[btn]._button===this._button){btnName=btn;break}this._fireButtonClick(
btnName,this._button)},_clicked(){this._button.doToggle&&this.toggle()},_updateDisabled(){if(!this._container)return;let className="\
pm-disabled",button=this.buttonsDomNode.children[0];this._button.disabled?(L.DomUtil.addClass(button,className),button.setAttribute(
"aria-disabled","true")):(L.DomUtil.removeClass(button,className),button.setAttribute("aria-disabled","false"))},_updateActiveAction(button){
button._preparedActions?.forEach(action=>{action?._node&&(action.isActive&&action.isActive.call(this)?L.DomUtil.addClass(
action._node,"active-action"):L.DomUtil.removeClass(action._node,"active-action"))})}}),L_Controls_default=PMButton;L.Control.
PMButton=L_Controls_default;var Toolbar=L.Class.extend({options:{drawMarker:!0,drawRectangle:!0,drawPolyline:!0,drawPolygon:!0,
drawCircle:!0,drawCircleMarker:!0,drawText:!0,editMode:!0,dragMode:!0,cutPolygon:!0,removalMode:!0,rotateMode:!0,snappingOption:!0,
drawControls:!0,editControls:!0,optionsControls:!0,customControls:!0,oneBlock:!1,position:"topleft",positions:{draw:"",edit:"",
options:"",custom:""}},customButtons:[],initialize(map){this.customButtons=[],this.options.positions={draw:"",edit:"",options:"",
custom:""},this.init(map)},reinit(){let addControls=this.isVisible;this.removeControls(),this._defineButtons(),addControls&&
this.addControls()},init(map){this.map=map,this.buttons={},this.isVisible=!1,this.drawContainer=L.DomUtil.create("div","\
leaflet-pm-toolbar leaflet-pm-draw leaflet-bar leaflet-control"),this.editContainer=L.DomUtil.create("div","leaflet-pm-t\
oolbar leaflet-pm-edit leaflet-bar leaflet-control"),this.optionsContainer=L.DomUtil.create("div","leaflet-pm-toolbar le\
aflet-pm-options leaflet-bar leaflet-control"),this.customContainer=L.DomUtil.create("div","leaflet-pm-toolbar leaflet-p\
m-custom leaflet-bar leaflet-control"),this._defineButtons()},_createContainer(name){let container=`${name}Container`;return this[container]||
(this[container]=L.DomUtil.create("div",`leaflet-pm-toolbar leaflet-pm-${name} leaflet-bar leaflet-control`)),this[container]},
getButtons(){return this.buttons},addControls(options=this.options){typeof options.editPolygon<"u"&&(options.editMode=options.
editPolygon),typeof options.deleteLayer<"u"&&(options.removalMode=options.deleteLayer),L.Util.setOptions(this,options),this.
applyIconStyle(),this.isVisible=!0,this._showHideButtons()},applyIconStyle(){let buttons=this.getButtons(),iconClasses={
geomanIcons:{drawMarker:"control-icon leaflet-pm-icon-marker",drawPolyline:"control-icon leaflet-pm-icon-polyline",drawRectangle:"\
control-icon leaflet-pm-icon-rectangle",drawPolygon:"control-icon leaflet-pm-icon-polygon",drawCircle:"control-icon leaf\
let-pm-icon-circle",drawCircleMarker:"control-icon leaflet-pm-icon-circle-marker",editMode:"control-icon leaflet-pm-icon\
-edit",dragMode:"control-icon leaflet-pm-icon-drag",cutPolygon:"control-icon leaflet-pm-icon-cut",removalMode:"control-i\
con leaflet-pm-icon-delete",drawText:"control-icon leaflet-pm-icon-text"}};for(let name in buttons){let button=buttons[name];
L.Util.setOptions(button,{className:iconClasses.geomanIcons[name]})}},removeControls(){let buttons=this.getButtons();for(let btn in buttons)
buttons[btn].remove();this.isVisible=!1},deleteControl(name){let btnName=this._btnNameMapping(name);this.buttons[btnName]&&
(this.buttons[btnName].remove(),delete this.buttons[btnName])},toggleControls(options=this.options){this.isVisible?this.
removeControls():this.addControls(options)},_addButton(name,button){return this.buttons[name]=button,this.options[name]=
!!this.options[name]||!1,this.buttons[name]},triggerClickOnToggledButtons(exceptThisButton){for(let name in this.buttons){
let button=this.buttons[name];button._button.disableByOtherButtons&&button!==exceptThisButton&&button.toggled()&&button.
_triggerClick()}},toggleButton(name,status,disableOthers=!0){name==="editPolygon"&&(name="editMode"),name==="deleteLayer"&&
(name="removalMode");let toggleBtnName=name;return disableOthers&&this.triggerClickOnToggledButtons(this.buttons[toggleBtnName]),
this.buttons[toggleBtnName]?this.buttons[toggleBtnName].toggle(status):!1},_defineButtons(){let drawMarkerButton={className:"\
control-icon leaflet-pm-icon-marker",title:getTranslation("buttonTitles.drawMarkerButton"),jsClass:"Marker",onClick:()=>{},
afterClick:(e,ctx)=>{this.map.pm.Draw[ctx.button._button.jsClass].toggle()},doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,
position:this.options.position,actions:["cancel"]},drawPolyButton={title:getTranslation("buttonTitles.drawPolyButton"),className:"\
control-icon leaflet-pm-icon-polygon",jsClass:"Polygon",onClick:()=>{},afterClick:(e,ctx)=>{this.map.pm.Draw[ctx.button.
_button.jsClass].toggle()},doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,position:this.options.position,actions:["f\
inish","removeLastVertex","cancel"]},drawLineButton={className:"control-icon leaflet-pm-icon-polyline",title:getTranslation(
"buttonTitles.drawLineButton"),jsClass:"Line",onClick:()=>{},afterClick:(e,ctx)=>{this.map.pm.Draw[ctx.button._button.jsClass].
toggle()},doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,position:this.options.position,actions:["finish","removeLas\
tVertex","cancel"]},drawCircleButton={title:getTranslation("buttonTitles.drawCircleButton"),className:"control-icon leaf\
let-pm-icon-circle",jsClass:"Circle",onClick:()=>{},afterClick:(e,ctx)=>{this.map.pm.Draw[ctx.button._button.jsClass].toggle()},
doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,position:this.options.position,actions:["cancel"]},drawCircleMarkerButton={
title:getTranslation("buttonTitles.drawCircleMarkerButton"),className:"control-icon leaflet-pm-icon-circle-marker",jsClass:"\
CircleMarker",onClick:()=>{},afterClick:(e,ctx)=>{this.map.pm.Draw[ctx.button._button.jsClass].toggle()},doToggle:!0,toggleStatus:!1,
disableOtherButtons:!0,position:this.options.position,actions:["cancel"]},drawRectButton={title:getTranslation("buttonTi\
tles.drawRectButton"),className:"control-icon leaflet-pm-icon-rectangle",jsClass:"Rectangle",onClick:()=>{},afterClick:(e,ctx)=>{
this.map.pm.Draw[ctx.button._button.jsClass].toggle()},doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,position:this.
options.position,actions:["cancel"]},editButton={title:getTranslation("buttonTitles.editButton"),className:"control-icon\
 leaflet-pm-icon-edit",onClick:()=>{},afterClick:()=>{this.map.pm.toggleGlobalEditMode()},doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,
position:this.options.position,tool:"edit",actions:["finishMode"]},dragButton={title:getTranslation("buttonTitles.dragBu\
tton"),className:"control-icon leaflet-pm-icon-drag",onClick:()=>{},afterClick:()=>{this.map.pm.toggleGlobalDragMode()},
doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,position:this.options.position,tool:"edit",actions:["finishMode"]},cutButton={
title:getTranslation("buttonTitles.cutButton"),className:"control-icon leaflet-pm-icon-cut",jsClass:"Cut",onClick:()=>{},
afterClick:(e,ctx)=>{this.map.pm.Draw[ctx.button._button.jsClass].toggle({snappable:!0,cursorMarker:!0,allowSelfIntersection:!1})},
doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,position:this.options.position,tool:"edit",actions:["finish","removeL\
astVertex","cancel"]},deleteButton={title:getTranslation("buttonTitles.deleteButton"),className:"control-icon leaflet-pm\
-icon-delete",onClick:()=>{},afterClick:()=>{this.map.pm.toggleGlobalRemovalMode()},doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,
position:this.options.position,tool:"edit",actions:["finishMode"]},rotateButton={title:getTranslation("buttonTitles.rota\
teButton"),className:"control-icon leaflet-pm-icon-rotate",onClick:()=>{},afterClick:()=>{this.map.pm.toggleGlobalRotateMode()},
doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,position:this.options.position,tool:"edit",actions:["finishMode"]},drawTextButton={
className:"control-icon leaflet-pm-icon-text",title:getTranslation("buttonTitles.drawTextButton"),jsClass:"Text",onClick:()=>{},
afterClick:(e,ctx)=>{this.map.pm.Draw[ctx.button._button.jsClass].toggle()},doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,
position:this.options.position,actions:["cancel"]};this._addButton("drawMarker",new L.Control.PMButton(drawMarkerButton)),
this._addButton("drawPolyline",new L.Control.PMButton(drawLineButton)),this._addButton("drawRectangle",new L.Control.PMButton(
drawRectButton)),this._addButton("drawPolygon",new L.Control.PMButton(drawPolyButton)),this._addButton("drawCircle",new L.
Control.PMButton(drawCircleButton)),this._addButton("drawCircleMarker",new L.Control.PMButton(drawCircleMarkerButton)),this.
_addButton("drawText",new L.Control.PMButton(drawTextButton)),this._addButton("editMode",new L.Control.PMButton(editButton)),
this._addButton("dragMode",new L.Control.PMButton(dragButton)),this._addButton("cutPolygon",new L.Control.PMButton(cutButton)),
this._addButton("removalMode",new L.Control.PMButton(deleteButton)),this._addButton("rotateMode",new L.Control.PMButton(
rotateButton))},_showHideButtons(){if(!this.isVisible)return;this.removeControls(),this.isVisible=!0;let buttons=this.getButtons(),
ignoreBtns=[];this.options.drawControls===!1&&(ignoreBtns=ignoreBtns.concat(Object.keys(buttons).filter(btn=>!buttons[btn].
_button.tool))),this.options.editControls===!1&&(ignoreBtns=ignoreBtns.concat(Object.keys(buttons).filter(btn=>buttons[btn].
_button.tool==="edit"))),this.options.optionsControls===!1&&(ignoreBtns=ignoreBtns.concat(Object.keys(buttons).filter(btn=>buttons[btn].
_button.tool==="options"))),this.options.customControls===!1&&(ignoreBtns=ignoreBtns.concat(Object.keys(buttons).filter(
btn=>buttons[btn]._button.tool==="custom")));for(let btn in buttons)if(this.options[btn]&&ignoreBtns.indexOf(btn)===-1){
let block=buttons[btn]._button.tool;block||(block="draw"),buttons[btn].setPosition(this._getBtnPosition(block)),buttons[btn].
addTo(this.map)}},_getBtnPosition(block){return this.options.positions&&this.options.positions[block]?this.options.positions[block]:
this.options.position},setBlockPosition(block,position){this.options.positions[block]=position,this._showHideButtons(),this.
changeControlOrder()},getBlockPositions(){return this.options.positions},copyDrawControl(copyInstance,options){if(options)
typeof options!="object"&&(options={name:options});else throw new TypeError("Button has no name");let instance=this._btnNameMapping(
copyInstance);if(!options.name)throw new TypeError("Button has no name");if(this.buttons[options.name])throw new TypeError(
"Button with this name already exists");let drawInstance=this.map.pm.Draw.createNewDrawInstance(options.name,instance);options=
{...this.buttons[instance]._button,...options};let control=this.createCustomControl(options);return{drawInstance,control}},
createCustomControl(options){if(!options.name)throw new TypeError("Button has no name");if(this.buttons[options.name])throw new TypeError(
"Button with this name already exists");options.onClick||(options.onClick=()=>{}),options.afterClick||(options.afterClick=
()=>{}),options.toggle!==!1&&(options.toggle=!0),options.block&&(options.block=options.block.toLowerCase()),(!options.block||
options.block==="draw")&&(options.block=""),options.className?options.className.indexOf("control-icon")===-1&&(options.className=
`control-icon ${options.className}`):options.className="control-icon";let _options={tool:options.block,className:options.
className,title:options.title||"",jsClass:options.name,onClick:options.onClick,afterClick:options.afterClick,doToggle:options.
toggle,toggleStatus:!1,disableOtherButtons:options.disableOtherButtons??!0,disableByOtherButtons:options.disableByOtherButtons??
!0,cssToggle:options.toggle,position:this.options.position,actions:options.actions||[],disabled:!!options.disabled};this.
options[options.name]!==!1&&(this.options[options.name]=!0);let control=this._addButton(options.name,new L.Control.PMButton(
_options));return this.changeControlOrder(),control},controlExists(name){return!!this.getButton(name)},getButton(name){return this.
getButtons()[name]},getButtonsInBlock(name){let buttonsInBlock={};if(name)for(let buttonName in this.getButtons()){let button=this.
getButtons()[buttonName];(button._button.tool===name||name==="draw"&&!button._button.tool)&&(buttonsInBlock[buttonName]=
button)}return buttonsInBlock},changeControlOrder(order=[]){let shapeMapping=this._shapeMapping(),_order=[];order.forEach(
shape=>{shapeMapping[shape]?_order.push(shapeMapping[shape]):_order.push(shape)});let buttons=this.getButtons(),newbtnorder={};
_order.forEach(control=>{buttons[control]&&(newbtnorder[control]=buttons[control])}),Object.keys(buttons).filter(btn=>!buttons[btn].
_button.tool||buttons[btn]._button.tool==="draw").forEach(btn=>{_order.indexOf(btn)===-1&&(newbtnorder[btn]=buttons[btn])}),
Object.keys(buttons).filter(btn=>buttons[btn]._button.tool==="edit").forEach(btn=>{_order.indexOf(btn)===-1&&(newbtnorder[btn]=
buttons[btn])}),Object.keys(buttons).filter(btn=>buttons[btn]._button.tool==="options").forEach(btn=>{_order.indexOf(btn)===
-1&&(newbtnorder[btn]=buttons[btn])}),Object.keys(buttons).filter(btn=>buttons[btn]._button.tool==="custom").forEach(btn=>{
_order.indexOf(btn)===-1&&(newbtnorder[btn]=buttons[btn])}),Object.keys(buttons).forEach(btn=>{_order.indexOf(btn)===-1&&
(newbtnorder[btn]=buttons[btn])}),this.map.pm.Toolbar.buttons=newbtnorder,this._showHideButtons()},getControlOrder(){let buttons=this.
getButtons(),order=[];for(let btn in buttons)order.push(btn);return order},changeActionsOfControl(name,actions){let btnName=this.
_btnNameMapping(name);if(!btnName)throw new TypeError("No name passed");if(!actions)throw new TypeError("No actions pass\
ed");if(!this.buttons[btnName])throw new TypeError("Button with this name not exists");this.buttons[btnName]._button.actions=
actions,this.changeControlOrder()},setButtonDisabled(name,state){let btnName=this._btnNameMapping(name);state?this.buttons[btnName].
disable():this.buttons[btnName].enable()},_shapeMapping(){return{Marker:"drawMarker",Circle:"drawCircle",Polygon:"drawPo\
lygon",Rectangle:"drawRectangle",Polyline:"drawPolyline",Line:"drawPolyline",CircleMarker:"drawCircleMarker",Edit:"editM\
ode",Drag:"dragMode",Cut:"cutPolygon",Removal:"removalMode",Rotate:"rotateMode",Text:"drawText"}},_btnNameMapping(name){
let shapeMapping=this._shapeMapping();return shapeMapping[name]?shapeMapping[name]:name}}),L_PM_Toolbar_default=Toolbar,
import_merge3=__toESM(require_merge()),SnapMixin={_initSnappableMarkers(){this.options.snapDistance=this.options.snapDistance||
30,this.options.snapSegment=this.options.snapSegment===void 0?!0:this.options.snapSegment,this._assignEvents(this._markers),
this._layer.off("pm:dragstart",this._unsnap,this),this._layer.on("pm:dragstart",this._unsnap,this)},_disableSnapping(){this.
_layer.off("pm:dragstart",this._unsnap,this)},_assignEvents(markerArr){markerArr.forEach(marker=>{if(Array.isArray(marker)){
this._assignEvents(marker);return}marker.off("drag",this._handleSnapping,this),marker.on("drag",this._handleSnapping,this),
marker.off("dragend",this._cleanupSnapping,this),marker.on("dragend",this._cleanupSnapping,this)})},_cleanupSnapping(e){
if(e){let marker=e.target;marker._snapped=!1}delete this._snapList,this.throttledList&&(this._map.off("layeradd",this.throttledList,
this),this.throttledList=void 0),this._map.off("layerremove",this._handleSnapLayerRemoval,this),this.debugIndicatorLines&&
this.debugIndicatorLines.forEach(line=>{line.remove()})},_handleThrottleSnapping(){this.throttledList&&this._createSnapList()},
_handleSnapping(e,selfSnapOnly=!1){let marker=e.target;if(marker._snapped=!1,this.throttledList||(this.throttledList=L.Util.
throttle(this._handleThrottleSnapping,100,this)),e?.originalEvent?.altKey||this._map?.pm?.Keyboard.isAltKeyPressed())return!1;
let snapList;if(selfSnapOnly){if(!this._otherSnapLayers||this._otherSnapLayers.length===0)return!1;snapList=this._otherSnapLayers}else
this._snapList===void 0&&(this._createSnapList(),this._map.off("layeradd",this.throttledList,this),this._map.on("layerad\
d",this.throttledList,this)),snapList=this._snapList;if(snapList.length<=0)return!1;let closestLayer=this._calcClosestLayer(
marker.getLatLng(),snapList);if(Object.keys(closestLayer).length===0)return!1;let isMarker=closestLayer.layer instanceof
L.Marker||closestLayer.layer instanceof L.CircleMarker||!this.options.snapSegment,snapLatLng;isMarker?snapLatLng=closestLayer.
latlng:snapLatLng=this._checkPrioritiySnapping(closestLayer);let minDistance=this.options.snapDistance,eventInfo={marker,
shape:this._shape,snapLatLng,segment:closestLayer.segment,layer:this._layer,workingLayer:this._layer,layerInteractedWith:closestLayer.
layer,distance:closestLayer.distance};if(this._fireSnapDrag(eventInfo.marker,eventInfo),this._fireSnapDrag(this._layer,eventInfo),
closestLayer.distance<minDistance){marker._orgLatLng=marker.getLatLng(),marker.setLatLng(snapLatLng),marker._snapped=!0,
marker._snapInfo=eventInfo;let triggerSnap=()=>{this._snapLatLng=snapLatLng,this._fireSnap(marker,eventInfo),this._fireSnap(
this._layer,eventInfo)},a=this._snapLatLng||{},b=snapLatLng||{};(a.lat!==b.lat||a.lng!==b.lng)&&triggerSnap()}else this.
_snapLatLng&&(this._unsnap(eventInfo),marker._snapped=!1,marker._snapInfo=void 0,this._fireUnsnap(eventInfo.marker,eventInfo),
this._fireUnsnap(this._layer,eventInfo));return!0},_createSnapList(){let layers=[],debugIndicatorLines=[],map=this._map;
map.off("layerremove",this._handleSnapLayerRemoval,this),map.on("layerremove",this._handleSnapLayerRemoval,this),map.eachLayer(
layer=>{if((layer instanceof L.Polyline||layer instanceof L.Marker||layer instanceof L.CircleMarker||layer instanceof L.
ImageOverlay)&&layer.options.snapIgnore!==!0){if(layer.options.snapIgnore===void 0&&(!L.PM.optIn&&layer.options.pmIgnore===
!0||L.PM.optIn&&layer.options.pmIgnore!==!1))return;(layer instanceof L.Circle||layer instanceof L.CircleMarker)&&layer.
pm&&layer.pm._hiddenPolyCircle?layers.push(layer.pm._hiddenPolyCircle):layer instanceof L.ImageOverlay&&(layer=L.rectangle(
layer.getBounds())),layers.push(layer);let debugLine=L.polyline([],{color:"red",pmIgnore:!0});debugLine._pmTempLayer=!0,
debugIndicatorLines.push(debugLine),(layer instanceof L.Circle||layer instanceof L.CircleMarker)&&debugIndicatorLines.push(
debugLine)}}),layers=layers.filter(layer=>this._layer!==layer),layers=layers.filter(layer=>layer._latlng||layer._latlngs&&
hasValues(layer._latlngs)),layers=layers.filter(layer=>!layer._pmTempLayer),this._otherSnapLayers?(this._otherSnapLayers.
forEach(()=>{let debugLine=L.polyline([],{color:"red",pmIgnore:!0});debugLine._pmTempLayer=!0,debugIndicatorLines.push(debugLine)}),
this._snapList=layers.concat(this._otherSnapLayers)):this._snapList=layers,this.debugIndicatorLines=debugIndicatorLines},
_handleSnapLayerRemoval({layer}){if(!layer._leaflet_id)return;let index=this._snapList.findIndex(e=>e._leaflet_id===layer.
_leaflet_id);index>-1&&this._snapList.splice(index,1)},_calcClosestLayer(latlng,layers){return this._calcClosestLayers(latlng,
layers,1)[0]},_calcClosestLayers(latlng,layers,amount=1){let closestLayers=[],closestLayer={};layers.forEach((layer,index)=>{
if(layer._parentCopy&&layer._parentCopy===this._layer||layer.getLatLngs?.().flat(5).length<2)return;let results=this._calcLayerDistances(
latlng,layer);if(results.distance=Math.floor(results.distance),this.debugIndicatorLines){if(!this.debugIndicatorLines[index]){
let debugLine=L.polyline([],{color:"red",pmIgnore:!0});debugLine._pmTempLayer=!0,this.debugIndicatorLines[index]=debugLine}
this.debugIndicatorLines[index].setLatLngs([latlng,results.latlng])}amount===1&&(closestLayer.distance===void 0||results.
distance-5<=closestLayer.distance)?(results.distance+5<closestLayer.distance&&(closestLayers=[]),closestLayer=results,closestLayer.
layer=layer,closestLayers.push(closestLayer)):amount!==1&&(closestLayer={},closestLayer=results,closestLayer.layer=layer,
closestLayers.push(closestLayer))}),amount!==1&&(closestLayers=closestLayers.sort((a,b)=>a.distance-b.distance)),amount===
-1&&(amount=closestLayers.length);let result=this._getClosestLayerByPriority(closestLayers,amount);return L.Util.isArray(
result)?result:[result]},_calcLayerDistances(latlng,layer){let map=this._map,isMarker=layer instanceof L.Marker||layer instanceof
L.CircleMarker,isPolygon=layer instanceof L.Polygon,P=latlng;if(isMarker){let latlngs=layer.getLatLng();return{latlng:{...latlngs},
distance:this._getDistance(map,latlngs,P)}}return this._calcLatLngDistances(P,layer.getLatLngs(),map,isPolygon)},_calcLatLngDistances(latlng,latlngs,map,closedShape=!1){
let closestCoord,shortestDistance,closestSegment,loopThroughCoords=coords=>{coords.forEach((coord,index)=>{if(Array.isArray(
coord)){loopThroughCoords(coord);return}if(this.options.snapSegment){let A=coord,nextIndex;closedShape?nextIndex=index+1===
coords.length?0:index+1:nextIndex=index+1===coords.length?void 0:index+1;let B3=coords[nextIndex];if(B3){let distance2=this.
_getDistanceToSegment(map,latlng,A,B3);(shortestDistance===void 0||distance2<shortestDistance)&&(shortestDistance=distance2,
closestSegment=[A,B3])}}else{let distancePoint=this._getDistance(map,latlng,coord);(shortestDistance===void 0||distancePoint<
shortestDistance)&&(shortestDistance=distancePoint,closestCoord=coord)}})};return loopThroughCoords(latlngs),this.options.
snapSegment?{latlng:{...this._getClosestPointOnSegment(map,latlng,closestSegment[0],closestSegment[1])},segment:closestSegment,
distance:shortestDistance}:{latlng:closestCoord,distance:shortestDistance}},_getClosestLayerByPriority(layers,amount=1){
layers=layers.sort((a,b)=>a._leaflet_id-b._leaflet_id);let shapes=["Marker","CircleMarker","Circle","Line","Polygon","Re\
ctangle"],order=this._map.pm.globalOptions.snappingOrder||[],lastIndex=0,prioOrder={};return order.concat(shapes).forEach(
shape=>{prioOrder[shape]||(lastIndex+=1,prioOrder[shape]=lastIndex)}),layers.sort(prioritiseSort("instanceofShape",prioOrder)),
amount===1?layers[0]||{}:layers.slice(0,amount)},_checkPrioritiySnapping(closestLayer){let map=this._map,A=closestLayer.
segment[0],B3=closestLayer.segment[1],C=closestLayer.latlng,snapLatlng=C;if(this.options.snapVertex){let distanceAC=this.
_getDistance(map,A,C),distanceBC=this._getDistance(map,B3,C),closestVertexLatLng=distanceAC<distanceBC?A:B3,shortestDistance=distanceAC<
distanceBC?distanceAC:distanceBC;if(this.options.snapMiddle){let M=L.PM.Utils.calcMiddleLatLng(map,A,B3),distanceMC=this.
_getDistance(map,M,C);distanceMC<distanceAC&&distanceMC<distanceBC&&(closestVertexLatLng=M,shortestDistance=distanceMC)}
let priorityDistance=this.options.snapDistance;shortestDistance<priorityDistance&&(snapLatlng=closestVertexLatLng)}return{
...snapLatlng}},_unsnap(){delete this._snapLatLng},_getClosestPointOnSegment(map,latlng,latlngA,latlngB){let maxzoom=map.
getMaxZoom();maxzoom===1/0&&(maxzoom=map.getZoom());let P=map.project(latlng,maxzoom),A=map.project(latlngA,maxzoom),B3=map.
project(latlngB,maxzoom),closest=L.LineUtil.closestPointOnSegment(P,A,B3);return map.unproject(closest,maxzoom)},_getDistanceToSegment(map,latlng,latlngA,latlngB){
let P=map.latLngToContainerPoint(latlng),A=map.latLngToContainerPoint(latlngA),B3=map.latLngToContainerPoint(latlngB);return L.
LineUtil.pointToSegmentDistance(P,A,B3)},_getDistance(map,latlngA,latlngB){return map.latLngToContainerPoint(latlngA).distanceTo(
map.latLngToContainerPoint(latlngB))}},Snapping_default=SnapMixin,Draw=L.Class.extend({includes:[Snapping_default,Events_default],
options:{snappable:!0,snapDistance:20,snapMiddle:!1,allowSelfIntersection:!0,tooltips:!0,templineStyle:{},hintlineStyle:{
color:"#3388ff",dashArray:"5,5"},pathOptions:null,cursorMarker:!0,finishOn:null,markerStyle:{draggable:!0,icon:L.icon()},
hideMiddleMarkers:!1,minRadiusCircle:null,maxRadiusCircle:null,minRadiusCircleMarker:null,maxRadiusCircleMarker:null,resizeableCircleMarker:!1,
resizeableCircle:!0,markerEditable:!0,continueDrawing:!1,snapSegment:!0,requireSnapToFinish:!1,rectangleAngle:0,textOptions:{
text:null,focusAfterDraw:null,removeIfEmpty:null,className:null},snapVertex:!0},setOptions(options){L.Util.setOptions(this,
options),this.setStyle(this.options)},setStyle(){},getOptions(){return this.options},initialize(map){let defaultIcon=new L.
Icon.Default;defaultIcon.options.tooltipAnchor=[0,0],this.options.markerStyle.icon=defaultIcon,this._map=map,this.shapes=
["Marker","CircleMarker","Line","Polygon","Rectangle","Circle","Cut","Text"],this.shapes.forEach(shape=>{this[shape]=new L.
PM.Draw[shape](this._map)}),this.Marker.setOptions({continueDrawing:!0}),this.CircleMarker.setOptions({continueDrawing:!0})},
setPathOptions(options,mergeOptions=!1){mergeOptions?this.options.pathOptions=(0,import_merge3.default)(this.options.pathOptions,
options):this.options.pathOptions=options},getShapes(){return this.shapes},getShape(){return this._shape},enable(shape,options){
if(!shape)throw new Error(`Error: Please pass a shape as a parameter. Possible shapes are: ${this.getShapes().join(",")}`);
this.disable(),this[shape].enable(options)},disable(){this.shapes.forEach(shape=>{this[shape].disable()})},addControls(){
this.shapes.forEach(shape=>{this[shape].addButton()})},getActiveShape(){let enabledShape;return this.shapes.forEach(shape=>{
this[shape]._enabled&&(enabledShape=shape)}),enabledShape},_setGlobalDrawMode(){this._shape==="Cut"?this._fireGlobalCutModeToggled():
this._fireGlobalDrawModeToggled();let layers=[];this._map.eachLayer(layer=>{(layer instanceof L.Polyline||layer instanceof
L.Marker||layer instanceof L.Circle||layer instanceof L.CircleMarker||layer instanceof L.ImageOverlay)&&(layer._pmTempLayer||
layers.push(layer))}),this._enabled?layers.forEach(layer=>{L.PM.Utils.disablePopup(layer)}):layers.forEach(layer=>{L.PM.
Utils.enablePopup(layer)})},createNewDrawInstance(name,jsClass){let instance=this._getShapeFromBtnName(jsClass);if(this[name])
throw new TypeError("Draw Type already exists");if(!L.PM.Draw[instance])throw new TypeError(`There is no class L.PM.Draw\
.${instance}`);return this[name]=new L.PM.Draw[instance](this._map),this[name].toolbarButtonName=name,this[name]._shape=
name,this.shapes.push(name),this[jsClass]&&this[name].setOptions(this[jsClass].options),this[name].setOptions(this[name].
options),this[name]},_getShapeFromBtnName(name){let shapeMapping={drawMarker:"Marker",drawCircle:"Circle",drawPolygon:"P\
olygon",drawPolyline:"Line",drawRectangle:"Rectangle",drawCircleMarker:"CircleMarker",editMode:"Edit",dragMode:"Drag",cutPolygon:"\
Cut",removalMode:"Removal",rotateMode:"Rotate",drawText:"Text"};return shapeMapping[name]?shapeMapping[name]:this[name]?
this[name]._shape:name},_finishLayer(layer){layer.pm&&(layer.pm.setOptions(this.options),layer.pm._shape=this._shape,layer.
pm._map=this._map),this._addDrawnLayerProp(layer)},_addDrawnLayerProp(layer){layer._drawnByGeoman=!0},_setPane(layer,type){
type==="layerPane"?layer.options.pane=this._map.pm.globalOptions.panes&&this._map.pm.globalOptions.panes.layerPane||"ove\
rlayPane":type==="vertexPane"?layer.options.pane=this._map.pm.globalOptions.panes&&this._map.pm.globalOptions.panes.vertexPane||
"markerPane":type==="markerPane"&&(layer.options.pane=this._map.pm.globalOptions.panes&&this._map.pm.globalOptions.panes.
markerPane||"markerPane")},_isFirstLayer(){return(this._map||this._layer._map).pm.getGeomanLayers().length===0}}),L_PM_Draw_default=Draw;
L_PM_Draw_default.Marker=L_PM_Draw_default.extend({initialize(map){this._map=map,this._shape="Marker",this.toolbarButtonName=
"drawMarker",this._layerIsDragging=!1},enable(options){L.Util.setOptions(this,options),this._enabled=!0,this._isTouchDevice=
!hasFinePointer(),this._map.getContainer().classList.add("geoman-draw-cursor"),this._map.on("click",this._createMarker,this),
this._map.pm.Toolbar.toggleButton(this.toolbarButtonName,!0),this._isTouchDevice?(this._createTouchHint(),this._hintMarker=
L.marker(this._map.getCenter(),{...this.options.markerStyle,opacity:0,interactive:!1}),this._setPane(this._hintMarker,"m\
arkerPane"),this._hintMarker._pmTempLayer=!0):(this._hintMarker=L.marker(this._map.getCenter(),this.options.markerStyle),
this._setPane(this._hintMarker,"markerPane"),this._hintMarker._pmTempLayer=!0,this._hintMarker.addTo(this._map),this.options.
tooltips&&this._hintMarker.bindTooltip(getTranslation("tooltips.placeMarker"),{permanent:!0,offset:L.point(0,10),direction:"\
bottom",opacity:.8}).openTooltip(),this._map.on("mousemove",this._syncHintMarker,this)),this._layer=this._hintMarker,this.
options.markerEditable&&this._map.eachLayer(layer=>{this.isRelevantMarker(layer)&&layer.pm.enable()}),this._fireDrawStart(),
this._setGlobalDrawMode()},disable(){this._enabled&&(this._enabled=!1,this._map.getContainer().classList.remove("geoman-\
draw-cursor"),this._map.off("click",this._createMarker,this),this._isTouchDevice?(this._removeTouchHint(),this._hintMarker=
null):(this._hintMarker.remove(),this._map.off("mousemove",this._syncHintMarker,this)),this._map.eachLayer(layer=>{this.
isRelevantMarker(layer)&&layer.pm.disable()}),this._map.pm.Toolbar.toggleButton(this.toolbarButtonName,!1),this.options.
snappable&&this._cleanupSnapping(),this._fireDrawEnd(),this._setGlobalDrawMode())},enabled(){return this._enabled},toggle(options){
this.enabled()?this.disable():this.enable(options)},isRelevantMarker(layer){return layer instanceof L.Marker&&layer.pm&&
!layer._pmTempLayer&&!layer.pm._initTextMarker},_syncHintMarker(e){if(this._hintMarker.setLatLng(e.latlng),this.options.
snappable){let fakeDragEvent=e;fakeDragEvent.target=this._hintMarker,this._handleSnapping(fakeDragEvent)}this._fireChange(
this._hintMarker.getLatLng(),"Draw")},_createMarker(e){if(!e.latlng||this._layerIsDragging||this.options.requireSnapToFinish&&
!this._hintMarker._snapped&&!this._isFirstLayer())return;this._hintMarker._snapped||this._hintMarker.setLatLng(e.latlng);
let latlng=this._hintMarker.getLatLng(),marker=new L.Marker(latlng,this.options.markerStyle);this._setPane(marker,"marke\
rPane"),this._finishLayer(marker),marker.pm||(marker.options.draggable=!1),marker.addTo(this._map.pm._getContainingLayer()),
marker.pm&&this.options.markerEditable?marker.pm.enable():marker.dragging&&marker.dragging.disable(),this._fireCreate(marker),
this._cleanupSnapping(),this.options.continueDrawing||this.disable()},setStyle(){this.options.markerStyle?.icon&&this._hintMarker?.
setIcon(this.options.markerStyle.icon)},_createTouchHint(){this.options.tooltips&&(this._touchHint=L.DomUtil.create("div",
"leaflet-pm-touch-hint"),this._touchHint.textContent=getTranslation("tooltips.placeMarkerTouch"),this._map.getContainer().
appendChild(this._touchHint))},_removeTouchHint(){this._touchHint&&this._touchHint.parentNode&&(this._touchHint.parentNode.
removeChild(this._touchHint),this._touchHint=null)}});var earthRadius=63710088e-1,factors={centimeters:earthRadius*100,centimetres:earthRadius*
100,cm:earthRadius*100,degrees:360/(2*Math.PI),deg:360/(2*Math.PI),feet:earthRadius*3.28084,ft:earthRadius*3.28084,inches:earthRadius*
39.37,in:earthRadius*39.37,kilometers:earthRadius/1e3,kilometres:earthRadius/1e3,km:earthRadius/1e3,meters:earthRadius,metres:earthRadius,
m:earthRadius,miles:earthRadius/1609.344,mi:earthRadius/1609.344,millimeters:earthRadius*1e3,millimetres:earthRadius*1e3,
mm:earthRadius*1e3,nauticalmiles:earthRadius/1852,nmi:earthRadius/1852,radians:1,rad:1,yards:earthRadius*1.0936,yd:earthRadius*
1.0936};function feature(geom,properties,options={}){let feat={type:"Feature"};return(options.id===0||options.id)&&(feat.
id=options.id),options.bbox&&(feat.bbox=options.bbox),feat.properties=properties||{},feat.geometry=geom,feat}function point(coordinates,properties,options={}){
if(!coordinates)throw new Error("coordinates is required");if(!Array.isArray(coordinates))throw new Error("coordinates m\
ust be an Array");if(coordinates.length<2)throw new Error("coordinates must be at least 2 numbers long");if(!isNumber(coordinates[0])||
!isNumber(coordinates[1]))throw new Error("coordinates must contain numbers");return feature({type:"Point",coordinates},
properties,options)}function lineString(coordinates,properties,options={}){if(coordinates.length<2)throw new Error("coor\
dinates must be an array of two or more positions");return feature({type:"LineString",coordinates},properties,options)}function featureCollection(features,options={}){
let fc={type:"FeatureCollection"};return options.id&&(fc.id=options.id),options.bbox&&(fc.bbox=options.bbox),fc.features=
features,fc}function radiansToLength(radians,units="kilometers"){let factor=factors[units];if(!factor)throw new Error(units+
" units is invalid");return radians*factor}function radiansToDegrees(radians){return radians%(2*Math.PI)*180/Math.PI}function degreesToRadians(degrees){
return degrees%360*Math.PI/180}function isNumber(num){return!isNaN(num)&&num!==null&&!Array.isArray(num)}function isObject(input){
return input!==null&&typeof input=="object"&&!Array.isArray(input)}function kinks(featureIn){let coordinates,feature3,results={
type:"FeatureCollection",features:[]};if(featureIn.type==="Feature"?feature3=featureIn.geometry:feature3=featureIn,feature3.
type==="LineString")coordinates=[feature3.coordinates];else if(feature3.type==="MultiLineString")coordinates=feature3.coordinates;else if(feature3.
type==="MultiPolygon")coordinates=[].concat(...feature3.coordinates);else if(feature3.type==="Polygon")coordinates=feature3.
coordinates;else throw new Error("Input must be a LineString, MultiLineString, Polygon, or MultiPolygon Feature or Geome\
try");return coordinates.forEach(line1=>{coordinates.forEach(line2=>{for(let i=0;i<line1.length-1;i++)for(let k=i;k<line2.
length-1;k++){if(line1===line2&&(Math.abs(i-k)===1||i===0&&k===line1.length-2&&line1[i][0]===line1[line1.length-1][0]&&line1[i][1]===
line1[line1.length-1][1]))continue;let intersection3=lineIntersects(line1[i][0],line1[i][1],line1[i+1][0],line1[i+1][1],
line2[k][0],line2[k][1],line2[k+1][0],line2[k+1][1]);intersection3&&results.features.push(point([intersection3[0],intersection3[1]]))}})}),
results}function lineIntersects(line1StartX,line1StartY,line1EndX,line1EndY,line2StartX,line2StartY,line2EndX,line2EndY){
let denominator,a,b,numerator1,numerator2,result={x:null,y:null,onLine1:!1,onLine2:!1};return denominator=(line2EndY-line2StartY)*
(line1EndX-line1StartX)-(line2EndX-line2StartX)*(line1EndY-line1StartY),denominator===0?result.x!==null&&result.y!==null?
result:!1:(a=line1StartY-line2StartY,b=line1StartX-line2StartX,numerator1=(line2EndX-line2StartX)*a-(line2EndY-line2StartY)*
b,numerator2=(line1EndX-line1StartX)*a-(line1EndY-line1StartY)*b,a=numerator1/denominator,b=numerator2/denominator,result.
x=line1StartX+a*(line1EndX-line1StartX),result.y=line1StartY+a*(line1EndY-line1StartY),a>=0&&a<=1&&(result.onLine1=!0),b>=
0&&b<=1&&(result.onLine2=!0),result.onLine1&&result.onLine2?[result.x,result.y]:!1)}var index_default=kinks;L_PM_Draw_default.
Line=L_PM_Draw_default.extend({initialize(map){this._map=map,this._shape="Line",this.toolbarButtonName="drawPolyline",this.
_doesSelfIntersect=!1},enable(options){L.Util.setOptions(this,options),this._enabled=!0,this._markers=[],this._layerGroup=
new L.FeatureGroup,this._layerGroup._pmTempLayer=!0,this._layerGroup.addTo(this._map),this._layer=L.polyline([],{...this.
options.templineStyle,pmIgnore:!1}),this._setPane(this._layer,"layerPane"),this._layer._pmTempLayer=!0,this._layerGroup.
addLayer(this._layer),this._hintline=L.polyline([],this.options.hintlineStyle),this._setPane(this._hintline,"layerPane"),
this._hintline._pmTempLayer=!0,this._layerGroup.addLayer(this._hintline),this._hintMarker=L.marker(this._map.getCenter(),
{interactive:!1,zIndexOffset:100,icon:L.divIcon({className:"marker-icon cursor-marker"})}),this._setPane(this._hintMarker,
"vertexPane"),this._hintMarker._pmTempLayer=!0,this._layerGroup.addLayer(this._hintMarker),this.options.cursorMarker&&L.
DomUtil.addClass(this._hintMarker._icon,"visible"),this.options.tooltips&&this._hintMarker.bindTooltip(getTranslation("t\
ooltips.firstVertex"),{permanent:!0,offset:L.point(0,10),direction:"bottom",opacity:.8}).openTooltip(),this._map.getContainer().
classList.add("geoman-draw-cursor"),this._map.on("click",this._createVertex,this),this.options.finishOn&&this.options.finishOn!==
"snap"&&this._map.on(this.options.finishOn,this._finishShape,this),this.options.finishOn==="dblclick"&&(this.tempMapDoubleClickZoomState=
this._map.doubleClickZoom._enabled,this.tempMapDoubleClickZoomState&&this._map.doubleClickZoom.disable()),this._map.on("\
mousemove",this._syncHintMarker,this),this._hintMarker.on("move",this._syncHintLine,this),this._map.pm.Toolbar.toggleButton(
this.toolbarButtonName,!0),this._otherSnapLayers=[],this.isRed=!1,this._fireDrawStart(),this._setGlobalDrawMode()},disable(){
this._enabled&&(this._enabled=!1,this._map.getContainer().classList.remove("geoman-draw-cursor"),this._map.off("click",this.
_createVertex,this),this._map.off("mousemove",this._syncHintMarker,this),this.options.finishOn&&this.options.finishOn!==
"snap"&&this._map.off(this.options.finishOn,this._finishShape,this),this.tempMapDoubleClickZoomState&&this._map.doubleClickZoom.
enable(),this._map.removeLayer(this._layerGroup),this._map.pm.Toolbar.toggleButton(this.toolbarButtonName,!1),this.options.
snappable&&this._cleanupSnapping(),this._fireDrawEnd(),this._setGlobalDrawMode())},enabled(){return this._enabled},toggle(options){
this.enabled()?this.disable():this.enable(options)},_syncHintLine(){let polyPoints=this._layer.getLatLngs();if(polyPoints.
length>0){let lastPolygonPoint=polyPoints[polyPoints.length-1];this._hintline.setLatLngs([lastPolygonPoint,this._hintMarker.
getLatLng()])}},_syncHintMarker(e){if(this._hintMarker.setLatLng(e.latlng),this.options.snappable){let fakeDragEvent=e;fakeDragEvent.
target=this._hintMarker,this._handleSnapping(fakeDragEvent)}else if(this._otherSnapLayers&&this._otherSnapLayers.length>
0){let fakeDragEvent=e;fakeDragEvent.target=this._hintMarker,this._handleSnapping(fakeDragEvent,!0)}this.options.allowSelfIntersection||
this._handleSelfIntersection(!0,this._hintMarker.getLatLng());let latlngs=this._layer._defaultShape().slice();latlngs.push(
this._hintMarker.getLatLng()),this._change(latlngs)},hasSelfIntersection(){return index_default(this._layer.toGeoJSON(15)).
features.length>0},_handleSelfIntersection(addVertex,latlng){let clone2=L.polyline(this._layer.getLatLngs());addVertex&&
(latlng||(latlng=this._hintMarker.getLatLng()),clone2.addLatLng(latlng));let selfIntersection=index_default(clone2.toGeoJSON(
15));this._doesSelfIntersect=selfIntersection.features.length>0,this._doesSelfIntersect?this.isRed||(this.isRed=!0,this.
_hintline.setStyle({color:"#f00000ff"}),this._fireIntersect(selfIntersection,this._map,"Draw")):this._hintline.isEmpty()||
(this.isRed=!1,this._hintline.setStyle(this.options.hintlineStyle))},_createVertex(e){if(!this.options.allowSelfIntersection&&
(this._handleSelfIntersection(!0,e.latlng),this._doesSelfIntersect))return;this._hintMarker._snapped||this._hintMarker.setLatLng(
e.latlng);let latlng=this._hintMarker.getLatLng(),latlngs=this._layer.getLatLngs(),lastLatLng=latlngs[latlngs.length-1];
if(latlng.equals(latlngs[0])||latlngs.length>0&&latlng.equals(lastLatLng)){this._finishShape();return}this._layer._latlngInfo=
this._layer._latlngInfo||[],this._layer._latlngInfo.push({latlng,snapInfo:this._hintMarker._snapInfo}),this._layer.addLatLng(
latlng);let newMarker=this._createMarker(latlng);this._setTooltipText(),this._setHintLineAfterNewVertex(latlng),this._fireVertexAdded(
newMarker,void 0,latlng,"Draw"),this._change(this._layer.getLatLngs()),this.options.finishOn==="snap"&&this._hintMarker.
_snapped&&this._finishShape(e)},_setHintLineAfterNewVertex(hintMarkerLatLng){this._hintline.setLatLngs([hintMarkerLatLng,
hintMarkerLatLng])},_removeLastVertex(){let markers=this._markers;if(markers.length<=1){this.disable();return}let coords=this.
_layer.getLatLngs(),removedMarker=markers[markers.length-1],{indexPath}=L.PM.Utils.findDeepMarkerIndex(markers,removedMarker);
markers.pop(),this._layerGroup.removeLayer(removedMarker);let markerPrevious=markers[markers.length-1],indexMarkerPrev=coords.
indexOf(markerPrevious.getLatLng());coords=coords.slice(0,indexMarkerPrev+1),this._layer.setLatLngs(coords),this._layer.
_latlngInfo.pop(),this._syncHintLine(),this._setTooltipText(),this._fireVertexRemoved(removedMarker,indexPath,"Draw"),this.
_change(this._layer.getLatLngs())},_finishShape(){if(!this.options.allowSelfIntersection&&(this._handleSelfIntersection(
!1),this._doesSelfIntersect)||this.options.requireSnapToFinish&&!this._hintMarker._snapped&&!this._isFirstLayer())return;
let coords=this._layer.getLatLngs();if(coords.length<=1)return;let polylineLayer=L.polyline(coords,this.options.pathOptions);
this._setPane(polylineLayer,"layerPane"),this._finishLayer(polylineLayer),polylineLayer.addTo(this._map.pm._getContainingLayer()),
this._fireCreate(polylineLayer),this.options.snappable&&this._cleanupSnapping();let hintMarkerLatLng=this._hintMarker.getLatLng();
this.disable(),this.options.continueDrawing&&(this.enable(),this._hintMarker.setLatLng(hintMarkerLatLng))},_createMarker(latlng){
let marker=new L.Marker(latlng,{draggable:!1,icon:L.divIcon({className:"marker-icon"})});return this._setPane(marker,"ve\
rtexPane"),marker._pmTempLayer=!0,this._layerGroup.addLayer(marker),this._markers.push(marker),marker.on("click",this._finishShape,
this),marker},_setTooltipText(){let{length:length2}=this._layer.getLatLngs().flat(),text="";length2<=1?text=getTranslation(
"tooltips.continueLine"):text=getTranslation("tooltips.finishLine"),this._hintMarker.setTooltipContent(text)},_change(latlngs){
this._fireChange(latlngs,"Draw")},setStyle(){this._layer?.setStyle(this.options.templineStyle),this._hintline?.setStyle(
this.options.hintlineStyle)}}),L_PM_Draw_default.Polygon=L_PM_Draw_default.Line.extend({initialize(map){this._map=map,this.
_shape="Polygon",this.toolbarButtonName="drawPolygon"},enable(options){L.PM.Draw.Line.prototype.enable.call(this,options),
this._layer.pm._shape="Polygon"},_createMarker(latlng){let marker=new L.Marker(latlng,{draggable:!1,icon:L.divIcon({className:"\
marker-icon"})});return this._setPane(marker,"vertexPane"),marker._pmTempLayer=!0,this._layerGroup.addLayer(marker),this.
_markers.push(marker),this._layer.getLatLngs().flat().length===1?(marker.on("click",this._finishShape,this),this._tempSnapLayerIndex=
this._otherSnapLayers.push(marker)-1,this.options.snappable&&this._cleanupSnapping()):marker.on("click",()=>1),marker},_setTooltipText(){
let{length:length2}=this._layer.getLatLngs().flat(),text="";length2<=2?text=getTranslation("tooltips.continueLine"):text=
getTranslation("tooltips.finishPoly"),this._hintMarker.setTooltipContent(text)},_finishShape(){if(!this.options.allowSelfIntersection&&
(this._handleSelfIntersection(!0,this._layer.getLatLngs()[0]),this._doesSelfIntersect)||this.options.requireSnapToFinish&&
!this._hintMarker._snapped&&!this._isFirstLayer())return;let coords=this._layer.getLatLngs();if(coords.length<=2)return;
let polygonLayer=L.polygon(coords,this.options.pathOptions);this._setPane(polygonLayer,"layerPane"),this._finishLayer(polygonLayer),
polygonLayer.addTo(this._map.pm._getContainingLayer()),this._fireCreate(polygonLayer),this._cleanupSnapping(),this._otherSnapLayers.
splice(this._tempSnapLayerIndex,1),delete this._tempSnapLayerIndex;let hintMarkerLatLng=this._hintMarker.getLatLng();this.
disable(),this.options.continueDrawing&&(this.enable(),this._hintMarker.setLatLng(hintMarkerLatLng))}}),L_PM_Draw_default.
Rectangle=L_PM_Draw_default.extend({initialize(map){this._map=map,this._shape="Rectangle",this.toolbarButtonName="drawRe\
ctangle"},enable(options){if(L.Util.setOptions(this,options),this._enabled=!0,this._layerGroup=new L.FeatureGroup,this._layerGroup.
_pmTempLayer=!0,this._layerGroup.addTo(this._map),this._layer=L.rectangle([[0,0],[0,0]],this.options.pathOptions),this._setPane(
this._layer,"layerPane"),this._layer._pmTempLayer=!0,this._startMarker=L.marker(this._map.getCenter(),{icon:L.divIcon({className:"\
marker-icon rect-start-marker"}),draggable:!1,zIndexOffset:-100,opacity:this.options.cursorMarker?1:0}),this._setPane(this.
_startMarker,"vertexPane"),this._startMarker._pmTempLayer=!0,this._layerGroup.addLayer(this._startMarker),this._hintMarker=
L.marker(this._map.getCenter(),{zIndexOffset:150,icon:L.divIcon({className:"marker-icon cursor-marker"})}),this._setPane(
this._hintMarker,"vertexPane"),this._hintMarker._pmTempLayer=!0,this._layerGroup.addLayer(this._hintMarker),this.options.
cursorMarker&&L.DomUtil.addClass(this._hintMarker._icon,"visible"),this.options.tooltips&&this._hintMarker.bindTooltip(getTranslation(
"tooltips.firstVertex"),{permanent:!0,offset:L.point(0,10),direction:"bottom",opacity:.8}).openTooltip(),this.options.cursorMarker){
this._styleMarkers=[];for(let i=0;i<2;i+=1){let styleMarker=L.marker(this._map.getCenter(),{icon:L.divIcon({className:"m\
arker-icon rect-style-marker"}),draggable:!1,zIndexOffset:100});this._setPane(styleMarker,"vertexPane"),styleMarker._pmTempLayer=
!0,this._layerGroup.addLayer(styleMarker),this._styleMarkers.push(styleMarker)}}this._map.getContainer().classList.add("\
geoman-draw-cursor"),this._map.on("click",this._placeStartingMarkers,this),this._map.on("mousemove",this._syncHintMarker,
this),this._map.pm.Toolbar.toggleButton(this.toolbarButtonName,!0),this._otherSnapLayers=[],this._fireDrawStart(),this._setGlobalDrawMode()},
disable(){this._enabled&&(this._enabled=!1,this._map.getContainer().classList.remove("geoman-draw-cursor"),this._map.off(
"click",this._finishShape,this),this._map.off("click",this._placeStartingMarkers,this),this._map.off("mousemove",this._syncHintMarker,
this),this._map.removeLayer(this._layerGroup),this._map.pm.Toolbar.toggleButton(this.toolbarButtonName,!1),this.options.
snappable&&this._cleanupSnapping(),this._fireDrawEnd(),this._setGlobalDrawMode())},enabled(){return this._enabled},toggle(options){
this.enabled()?this.disable():this.enable(options)},_placeStartingMarkers(e){this._hintMarker._snapped||this._hintMarker.
setLatLng(e.latlng);let latlng=this._hintMarker.getLatLng();L.DomUtil.addClass(this._startMarker._icon,"visible"),this._startMarker.
setLatLng(latlng),this.options.cursorMarker&&this._styleMarkers&&this._styleMarkers.forEach(styleMarker=>{L.DomUtil.addClass(
styleMarker._icon,"visible"),styleMarker.setLatLng(latlng)}),this._map.off("click",this._placeStartingMarkers,this),this.
_map.on("click",this._finishShape,this),this._hintMarker.setTooltipContent(getTranslation("tooltips.finishRect")),this._setRectangleOrigin()},
_setRectangleOrigin(){let latlng=this._startMarker.getLatLng();latlng&&(this._layerGroup.addLayer(this._layer),this._layer.
setLatLngs([latlng,latlng]),this._hintMarker.on("move",this._syncRectangleSize,this))},_syncHintMarker(e){if(this._hintMarker.
setLatLng(e.latlng),this.options.snappable){let fakeDragEvent=e;fakeDragEvent.target=this._hintMarker,this._handleSnapping(
fakeDragEvent)}let latlngs=this._layerGroup&&this._layerGroup.hasLayer(this._layer)?this._layer.getLatLngs():[this._hintMarker.
getLatLng()];this._fireChange(latlngs,"Draw")},_syncRectangleSize(){let A=fixLatOffset(this._startMarker.getLatLng(),this.
_map),B3=fixLatOffset(this._hintMarker.getLatLng(),this._map),corners=L.PM.Utils._getRotatedRectangle(A,B3,this.options.
rectangleAngle||0,this._map);if(this._layer.setLatLngs(corners),this.options.cursorMarker&&this._styleMarkers){let unmarkedCorners=[];
corners.forEach(corner=>{!corner.equals(A,1e-8)&&!corner.equals(B3,1e-8)&&unmarkedCorners.push(corner)}),unmarkedCorners.
forEach((unmarkedCorner,index)=>{try{this._styleMarkers[index].setLatLng(unmarkedCorner)}catch{}})}},_findCorners(){let latlngs=this.
_layer.getLatLngs()[0];return L.PM.Utils._getRotatedRectangle(latlngs[0],latlngs[2],this.options.rectangleAngle||0,this.
_map)},_finishShape(e){e?.latlng&&!this._hintMarker._snapped&&this._hintMarker.setLatLng(e.latlng);let B3=this._hintMarker.
getLatLng(),A=this._startMarker.getLatLng();if(this.options.requireSnapToFinish&&!this._hintMarker._snapped&&!this._isFirstLayer()||
A.equals(B3))return;let rectangleLayer=L.rectangle([A,B3],this.options.pathOptions);if(this.options.rectangleAngle){let corners=L.
PM.Utils._getRotatedRectangle(A,B3,this.options.rectangleAngle||0,this._map);rectangleLayer.setLatLngs(corners),rectangleLayer.
pm&&rectangleLayer.pm._setAngle(this.options.rectangleAngle||0)}this._setPane(rectangleLayer,"layerPane"),this._finishLayer(
rectangleLayer),rectangleLayer.addTo(this._map.pm._getContainingLayer()),this._fireCreate(rectangleLayer);let hintMarkerLatLng=this.
_hintMarker.getLatLng();this.disable(),this.options.continueDrawing&&(this.enable(),this._hintMarker.setLatLng(hintMarkerLatLng))},
setStyle(){this._layer?.setStyle(this.options.pathOptions)}}),L_PM_Draw_default.CircleMarker=L_PM_Draw_default.extend({initialize(map){
this._map=map,this._shape="CircleMarker",this.toolbarButtonName="drawCircleMarker",this._layerIsDragging=!1,this._BaseCircleClass=
L.CircleMarker,this._minRadiusOption="minRadiusCircleMarker",this._maxRadiusOption="maxRadiusCircleMarker",this._editableOption=
"resizeableCircleMarker",this._defaultRadius=10},enable(options){if(L.Util.setOptions(this,options),this.options.editable&&
(this.options.resizeableCircleMarker=this.options.editable,delete this.options.editable),this._enabled=!0,this._map.pm.Toolbar.
toggleButton(this.toolbarButtonName,!0),this._map.getContainer().classList.add("geoman-draw-cursor"),this.options[this._editableOption]){
let templineStyle={};L.extend(templineStyle,this.options.templineStyle),templineStyle.radius=0,this._layerGroup=new L.FeatureGroup,
this._layerGroup._pmTempLayer=!0,this._layerGroup.addTo(this._map),this._layer=new this._BaseCircleClass(this._map.getCenter(),
templineStyle),this._setPane(this._layer,"layerPane"),this._layer._pmTempLayer=!0,this._centerMarker=L.marker(this._map.
getCenter(),{icon:L.divIcon({className:"marker-icon"}),draggable:!1,zIndexOffset:100}),this._setPane(this._centerMarker,
"vertexPane"),this._centerMarker._pmTempLayer=!0,this._hintMarker=L.marker(this._map.getCenter(),{zIndexOffset:110,icon:L.
divIcon({className:"marker-icon cursor-marker"})}),this._setPane(this._hintMarker,"vertexPane"),this._hintMarker._pmTempLayer=
!0,this._layerGroup.addLayer(this._hintMarker),this.options.cursorMarker&&L.DomUtil.addClass(this._hintMarker._icon,"vis\
ible"),this.options.tooltips&&this._hintMarker.bindTooltip(getTranslation("tooltips.startCircle"),{permanent:!0,offset:L.
point(0,10),direction:"bottom",opacity:.8}).openTooltip(),this._hintline=L.polyline([],this.options.hintlineStyle),this.
_setPane(this._hintline,"layerPane"),this._hintline._pmTempLayer=!0,this._layerGroup.addLayer(this._hintline),this._map.
on("click",this._placeCenterMarker,this)}else this._map.on("click",this._createMarker,this),this._hintMarker=new this._BaseCircleClass(
this._map.getCenter(),{radius:this._defaultRadius,...this.options.templineStyle}),this._setPane(this._hintMarker,"layerP\
ane"),this._hintMarker._pmTempLayer=!0,this._hintMarker.addTo(this._map),this._layer=this._hintMarker,this.options.tooltips&&
this._hintMarker.bindTooltip(getTranslation("tooltips.placeCircleMarker"),{permanent:!0,offset:L.point(0,10),direction:"\
bottom",opacity:.8}).openTooltip();this._map.on("mousemove",this._syncHintMarker,this),this._extendingEnable(),this._otherSnapLayers=
[],this._fireDrawStart(),this._setGlobalDrawMode()},_extendingEnable(){!this.options[this._editableOption]&&this.options.
markerEditable&&this._map.eachLayer(layer=>{this.isRelevantMarker(layer)&&layer.pm.enable()}),this._layer.bringToBack()},
disable(){this._enabled&&(this._enabled=!1,this._map.getContainer().classList.remove("geoman-draw-cursor"),this.options[this.
_editableOption]?(this._map.off("click",this._finishShape,this),this._map.off("click",this._placeCenterMarker,this),this.
_map.removeLayer(this._layerGroup)):(this._map.off("click",this._createMarker,this),this._extendingDisable(),this._hintMarker.
remove()),this._map.off("mousemove",this._syncHintMarker,this),this._map.pm.Toolbar.toggleButton(this.toolbarButtonName,
!1),this.options.snappable&&this._cleanupSnapping(),this._fireDrawEnd(),this._setGlobalDrawMode())},_extendingDisable(){
this._map.eachLayer(layer=>{this.isRelevantMarker(layer)&&layer.pm.disable()})},enabled(){return this._enabled},toggle(options){
this.enabled()?this.disable():this.enable(options)},_placeCenterMarker(e){this._hintMarker._snapped||this._hintMarker.setLatLng(
e.latlng),this._layerGroup.addLayer(this._layer),this._layerGroup.addLayer(this._centerMarker);let latlng=this._hintMarker.
getLatLng();this._centerMarker.setLatLng(latlng),this._map.off("click",this._placeCenterMarker,this),this._map.on("click",
this._finishShape,this),this._placeCircleCenter()},_placeCircleCenter(){let latlng=this._centerMarker.getLatLng();latlng&&
(this._layer.setLatLng(latlng),this._hintMarker.on("move",this._syncHintLine,this),this._hintMarker.on("move",this._syncCircleRadius,
this),this._hintMarker.setTooltipContent(getTranslation("tooltips.finishCircle")),this._fireCenterPlaced(),this._fireChange(
this._layer.getLatLng(),"Draw"))},_syncHintLine(){let latlng=this._centerMarker.getLatLng(),secondLatLng=this._getNewDestinationOfHintMarker();
this._hintline.setLatLngs([latlng,secondLatLng])},_syncCircleRadius(){let A=this._centerMarker.getLatLng(),B3=this._hintMarker.
getLatLng(),distance2=this._distanceCalculation(A,B3);this.options[this._minRadiusOption]&&distance2<this.options[this._minRadiusOption]?
this._layer.setRadius(this.options[this._minRadiusOption]):this.options[this._maxRadiusOption]&&distance2>this.options[this.
_maxRadiusOption]?this._layer.setRadius(this.options[this._maxRadiusOption]):this._layer.setRadius(distance2)},_syncHintMarker(e){
if(this._hintMarker.setLatLng(e.latlng),this._hintMarker.setLatLng(this._getNewDestinationOfHintMarker()),this.options.snappable){
let fakeDragEvent=e;fakeDragEvent.target=this._hintMarker,this._handleSnapping(fakeDragEvent)}this._handleHintMarkerSnapping();
let latlng=this._layerGroup&&this._layerGroup.hasLayer(this._centerMarker)?this._centerMarker.getLatLng():this._hintMarker.
getLatLng();this._fireChange(latlng,"Draw")},isRelevantMarker(layer){return layer instanceof L.CircleMarker&&!(layer instanceof
L.Circle)&&layer.pm&&!layer._pmTempLayer},_createMarker(e){if(this.options.requireSnapToFinish&&!this._hintMarker._snapped&&
!this._isFirstLayer()||!e.latlng||this._layerIsDragging)return;this._hintMarker._snapped||this._hintMarker.setLatLng(e.latlng);
let latlng=this._hintMarker.getLatLng(),marker=new this._BaseCircleClass(latlng,{radius:this._defaultRadius,...this.options.
pathOptions});this._setPane(marker,"layerPane"),this._finishLayer(marker),marker.addTo(this._map.pm._getContainingLayer()),
this._extendingCreateMarker(marker),this._fireCreate(marker),this._cleanupSnapping(),this.options.continueDrawing||this.
disable()},_extendingCreateMarker(marker){marker.pm&&this.options.markerEditable&&marker.pm.enable()},_finishShape(e){if(this.
options.requireSnapToFinish&&!this._hintMarker._snapped&&!this._isFirstLayer())return;e?.latlng&&!this._hintMarker._snapped&&
this._hintMarker.setLatLng(e.latlng);let center=this._centerMarker.getLatLng(),radius=this._defaultRadius;if(this.options[this.
_editableOption]){let latlng=this._hintMarker.getLatLng();radius=this._distanceCalculation(center,latlng),this.options[this.
_minRadiusOption]&&radius<this.options[this._minRadiusOption]?radius=this.options[this._minRadiusOption]:this.options[this.
_maxRadiusOption]&&radius>this.options[this._maxRadiusOption]&&(radius=this.options[this._maxRadiusOption])}let options={
...this.options.pathOptions,radius},circleLayer=new this._BaseCircleClass(center,options);this._setPane(circleLayer,"lay\
erPane"),this._finishLayer(circleLayer),circleLayer.addTo(this._map.pm._getContainingLayer()),circleLayer.pm&&circleLayer.
pm._updateHiddenPolyCircle(),this._fireCreate(circleLayer);let hintMarkerLatLng=this._hintMarker.getLatLng();this.disable(),
this.options.continueDrawing&&(this.enable(),this._hintMarker.setLatLng(hintMarkerLatLng))},_getNewDestinationOfHintMarker(){
let secondLatLng=this._hintMarker.getLatLng();if(this.options[this._editableOption]){if(!this._layerGroup.hasLayer(this.
_centerMarker))return secondLatLng;let latlng=this._centerMarker.getLatLng(),distance2=this._distanceCalculation(latlng,
secondLatLng);this.options[this._minRadiusOption]&&distance2<this.options[this._minRadiusOption]?secondLatLng=destinationOnLine(
this._map,latlng,secondLatLng,this._getMinDistanceInMeter()):this.options[this._maxRadiusOption]&&distance2>this.options[this.
_maxRadiusOption]&&(secondLatLng=destinationOnLine(this._map,latlng,secondLatLng,this._getMaxDistanceInMeter()))}return secondLatLng},
_getMinDistanceInMeter(){return L.PM.Utils.pxRadiusToMeterRadius(this.options[this._minRadiusOption],this._map,this._centerMarker.
getLatLng())},_getMaxDistanceInMeter(){return L.PM.Utils.pxRadiusToMeterRadius(this.options[this._maxRadiusOption],this.
_map,this._centerMarker.getLatLng())},_handleHintMarkerSnapping(){if(this.options[this._editableOption]){if(this._hintMarker.
_snapped){let latlng=this._centerMarker.getLatLng(),secondLatLng=this._hintMarker.getLatLng(),distance2=this._distanceCalculation(
latlng,secondLatLng);this._layerGroup.hasLayer(this._centerMarker)&&(this.options[this._minRadiusOption]&&distance2<this.
options[this._minRadiusOption]?this._hintMarker.setLatLng(this._hintMarker._orgLatLng):this.options[this._maxRadiusOption]&&
distance2>this.options[this._maxRadiusOption]&&this._hintMarker.setLatLng(this._hintMarker._orgLatLng))}this._hintMarker.
setLatLng(this._getNewDestinationOfHintMarker())}},setStyle(){let templineStyle={};L.extend(templineStyle,this.options.templineStyle),
this.options[this._editableOption]&&(templineStyle.radius=0),this._layer?.setStyle(templineStyle),this._hintline?.setStyle(
this.options.hintlineStyle)},_distanceCalculation(A,B3){return this._map.project(A).distanceTo(this._map.project(B3))}}),
L_PM_Draw_default.Circle=L_PM_Draw_default.CircleMarker.extend({initialize(map){this._map=map,this._shape="Circle",this.
toolbarButtonName="drawCircle",this._BaseCircleClass=L.Circle,this._minRadiusOption="minRadiusCircle",this._maxRadiusOption=
"maxRadiusCircle",this._editableOption="resizeableCircle",this._defaultRadius=100},_extendingEnable(){},_extendingDisable(){},
_extendingCreateMarker(){},isRelevantMarker(){},_getMinDistanceInMeter(){return this.options[this._minRadiusOption]},_getMaxDistanceInMeter(){
return this.options[this._maxRadiusOption]},_distanceCalculation(A,B3){return this._map.distance(A,B3)}});var TinyQueue=class{constructor(data=[],compare2=defaultCompare){
if(this.data=data,this.length=this.data.length,this.compare=compare2,this.length>0)for(let i=(this.length>>1)-1;i>=0;i--)
this._down(i)}push(item){this.data.push(item),this.length++,this._up(this.length-1)}pop(){if(this.length===0)return;let top=this.
data[0],bottom=this.data.pop();return this.length--,this.length>0&&(this.data[0]=bottom,this._down(0)),top}peek(){return this.
data[0]}_up(pos){let{data,compare:compare2}=this,item=data[pos];for(;pos>0;){let parent=pos-1>>1,current=data[parent];if(compare2(
item,current)>=0)break;data[pos]=current,pos=parent}data[pos]=item}_down(pos){let{data,compare:compare2}=this,halfLength=this.
length>>1,item=data[pos];for(;pos<halfLength;){let left=(pos<<1)+1,best=data[left],right=left+1;if(right<this.length&&compare2(
data[right],best)<0&&(left=right,best=data[right]),compare2(best,item)>=0)break;data[pos]=best,pos=left}data[pos]=item}};
function defaultCompare(a,b){return a<b?-1:a>b?1:0}var epsilon=11102230246251565e-32,splitter=134217729,resulterrbound=(3+
8*epsilon)*epsilon;function sum(elen,e,flen,f,h){let Q,Qnew,hh,bvirt,enow=e[0],fnow=f[0],eindex=0,findex=0;fnow>enow==fnow>
-enow?(Q=enow,enow=e[++eindex]):(Q=fnow,fnow=f[++findex]);let hindex=0;if(eindex<elen&&findex<flen)for(fnow>enow==fnow>-enow?
(Qnew=enow+Q,hh=Q-(Qnew-enow),enow=e[++eindex]):(Qnew=fnow+Q,hh=Q-(Qnew-fnow),fnow=f[++findex]),Q=Qnew,hh!==0&&(h[hindex++]=
hh);eindex<elen&&findex<flen;)fnow>enow==fnow>-enow?(Qnew=Q+enow,bvirt=Qnew-Q,hh=Q-(Qnew-bvirt)+(enow-bvirt),enow=e[++eindex]):
(Qnew=Q+fnow,bvirt=Qnew-Q,hh=Q-(Qnew-bvirt)+(fnow-bvirt),fnow=f[++findex]),Q=Qnew,hh!==0&&(h[hindex++]=hh);for(;eindex<elen;)
Qnew=Q+enow,bvirt=Qnew-Q,hh=Q-(Qnew-bvirt)+(enow-bvirt),enow=e[++eindex],Q=Qnew,hh!==0&&(h[hindex++]=hh);for(;findex<flen;)
Qnew=Q+fnow,bvirt=Qnew-Q,hh=Q-(Qnew-bvirt)+(fnow-bvirt),fnow=f[++findex],Q=Qnew,hh!==0&&(h[hindex++]=hh);return(Q!==0||hindex===
0)&&(h[hindex++]=Q),hindex}function estimate(elen,e){let Q=e[0];for(let i=1;i<elen;i++)Q+=e[i];return Q}function vec(n){
return new Float64Array(n)}var ccwerrboundA=(3+16*epsilon)*epsilon,ccwerrboundB=(2+12*epsilon)*epsilon,ccwerrboundC=(9+64*
epsilon)*epsilon*epsilon,B=vec(4),C1=vec(8),C2=vec(12),D=vec(16),u=vec(4);function orient2dadapt(ax,ay,bx,by,cx,cy,detsum){
let acxtail,acytail,bcxtail,bcytail,bvirt,c,ahi,alo,bhi,blo,_i,_j,_0,s1,s0,t1,t0,u32,acx=ax-cx,bcx=bx-cx,acy=ay-cy,bcy=by-
cy;s1=acx*bcy,c=splitter*acx,ahi=c-(c-acx),alo=acx-ahi,c=splitter*bcy,bhi=c-(c-bcy),blo=bcy-bhi,s0=alo*blo-(s1-ahi*bhi-alo*
bhi-ahi*blo),t1=acy*bcx,c=splitter*acy,ahi=c-(c-acy),alo=acy-ahi,c=splitter*bcx,bhi=c-(c-bcx),blo=bcx-bhi,t0=alo*blo-(t1-
ahi*bhi-alo*bhi-ahi*blo),_i=s0-t0,bvirt=s0-_i,B[0]=s0-(_i+bvirt)+(bvirt-t0),_j=s1+_i,bvirt=_j-s1,_0=s1-(_j-bvirt)+(_i-bvirt),
_i=_0-t1,bvirt=_0-_i,B[1]=_0-(_i+bvirt)+(bvirt-t1),u32=_j+_i,bvirt=u32-_j,B[2]=_j-(u32-bvirt)+(_i-bvirt),B[3]=u32;let det=estimate(
4,B),errbound=ccwerrboundB*detsum;if(det>=errbound||-det>=errbound||(bvirt=ax-acx,acxtail=ax-(acx+bvirt)+(bvirt-cx),bvirt=
bx-bcx,bcxtail=bx-(bcx+bvirt)+(bvirt-cx),bvirt=ay-acy,acytail=ay-(acy+bvirt)+(bvirt-cy),bvirt=by-bcy,bcytail=by-(bcy+bvirt)+
(bvirt-cy),acxtail===0&&acytail===0&&bcxtail===0&&bcytail===0)||(errbound=ccwerrboundC*detsum+resulterrbound*Math.abs(det),
det+=acx*bcytail+bcy*acxtail-(acy*bcxtail+bcx*acytail),det>=errbound||-det>=errbound))return det;s1=acxtail*bcy,c=splitter*
acxtail,ahi=c-(c-acxtail),alo=acxtail-ahi,c=splitter*bcy,bhi=c-(c-bcy),blo=bcy-bhi,s0=alo*blo-(s1-ahi*bhi-alo*bhi-ahi*blo),
t1=acytail*bcx,c=splitter*acytail,ahi=c-(c-acytail),alo=acytail-ahi,c=splitter*bcx,bhi=c-(c-bcx),blo=bcx-bhi,t0=alo*blo-
(t1-ahi*bhi-alo*bhi-ahi*blo),_i=s0-t0,bvirt=s0-_i,u[0]=s0-(_i+bvirt)+(bvirt-t0),_j=s1+_i,bvirt=_j-s1,_0=s1-(_j-bvirt)+(_i-
bvirt),_i=_0-t1,bvirt=_0-_i,u[1]=_0-(_i+bvirt)+(bvirt-t1),u32=_j+_i,bvirt=u32-_j,u[2]=_j-(u32-bvirt)+(_i-bvirt),u[3]=u32;
let C1len=sum(4,B,4,u,C1);s1=acx*bcytail,c=splitter*acx,ahi=c-(c-acx),alo=acx-ahi,c=splitter*bcytail,bhi=c-(c-bcytail),blo=
bcytail-bhi,s0=alo*blo-(s1-ahi*bhi-alo*bhi-ahi*blo),t1=acy*bcxtail,c=splitter*acy,ahi=c-(c-acy),alo=acy-ahi,c=splitter*bcxtail,
bhi=c-(c-bcxtail),blo=bcxtail-bhi,t0=alo*blo-(t1-ahi*bhi-alo*bhi-ahi*blo),_i=s0-t0,bvirt=s0-_i,u[0]=s0-(_i+bvirt)+(bvirt-
t0),_j=s1+_i,bvirt=_j-s1,_0=s1-(_j-bvirt)+(_i-bvirt),_i=_0-t1,bvirt=_0-_i,u[1]=_0-(_i+bvirt)+(bvirt-t1),u32=_j+_i,bvirt=
u32-_j,u[2]=_j-(u32-bvirt)+(_i-bvirt),u[3]=u32;let C2len=sum(C1len,C1,4,u,C2);s1=acxtail*bcytail,c=splitter*acxtail,ahi=
c-(c-acxtail),alo=acxtail-ahi,c=splitter*bcytail,bhi=c-(c-bcytail),blo=bcytail-bhi,s0=alo*blo-(s1-ahi*bhi-alo*bhi-ahi*blo),
t1=acytail*bcxtail,c=splitter*acytail,ahi=c-(c-acytail),alo=acytail-ahi,c=splitter*bcxtail,bhi=c-(c-bcxtail),blo=bcxtail-
bhi,t0=alo*blo-(t1-ahi*bhi-alo*bhi-ahi*blo),_i=s0-t0,bvirt=s0-_i,u[0]=s0-(_i+bvirt)+(bvirt-t0),_j=s1+_i,bvirt=_j-s1,_0=s1-
(_j-bvirt)+(_i-bvirt),_i=_0-t1,bvirt=_0-_i,u[1]=_0-(_i+bvirt)+(bvirt-t1),u32=_j+_i,bvirt=u32-_j,u[2]=_j-(u32-bvirt)+(_i-
bvirt),u[3]=u32;let Dlen=sum(C2len,C2,4,u,D);return D[Dlen-1]}function orient2d(ax,ay,bx,by,cx,cy){let detleft=(ay-cy)*(bx-
cx),detright=(ax-cx)*(by-cy),det=detleft-detright;if(detleft===0||detright===0||detleft>0!=detright>0)return det;let detsum=Math.
abs(detleft+detright);return Math.abs(det)>=ccwerrboundA*detsum?det:-orient2dadapt(ax,ay,bx,by,cx,cy,detsum)}var o3derrboundA=(7+
56*epsilon)*epsilon,o3derrboundB=(3+28*epsilon)*epsilon,o3derrboundC=(26+288*epsilon)*epsilon*epsilon,bc=vec(4),ca=vec(4),
ab=vec(4),at_b=vec(4),at_c=vec(4),bt_c=vec(4),bt_a=vec(4),ct_a=vec(4),ct_b=vec(4),bct=vec(8),cat=vec(8),abt=vec(8),u2=vec(
4),_8=vec(8),_8b=vec(8),_16=vec(8),_12=vec(12),fin=vec(192),fin2=vec(192),iccerrboundA=(10+96*epsilon)*epsilon,iccerrboundB=(4+
48*epsilon)*epsilon,iccerrboundC=(44+576*epsilon)*epsilon*epsilon,bc2=vec(4),ca2=vec(4),ab2=vec(4),aa=vec(4),bb=vec(4),cc=vec(
4),u3=vec(4),v=vec(4),axtbc=vec(8),aytbc=vec(8),bxtca=vec(8),bytca=vec(8),cxtab=vec(8),cytab=vec(8),abt2=vec(8),bct2=vec(
8),cat2=vec(8),abtt=vec(4),bctt=vec(4),catt=vec(4),_82=vec(8),_162=vec(16),_16b=vec(16),_16c=vec(16),_32=vec(32),_32b=vec(
32),_48=vec(48),_64=vec(64),fin3=vec(1152),fin22=vec(1152),isperrboundA=(16+224*epsilon)*epsilon,isperrboundB=(5+72*epsilon)*
epsilon,isperrboundC=(71+1408*epsilon)*epsilon*epsilon,ab3=vec(4),bc3=vec(4),cd=vec(4),de=vec(4),ea=vec(4),ac=vec(4),bd=vec(
4),ce=vec(4),da=vec(4),eb=vec(4),abc=vec(24),bcd=vec(24),cde=vec(24),dea=vec(24),eab=vec(24),abd=vec(24),bce=vec(24),cda=vec(
24),deb=vec(24),eac=vec(24),adet=vec(1152),bdet=vec(1152),cdet=vec(1152),ddet=vec(1152),edet=vec(1152),abdet=vec(2304),cddet=vec(
2304),cdedet=vec(3456),deter=vec(5760),_83=vec(8),_8b2=vec(8),_8c=vec(8),_163=vec(16),_24=vec(24),_482=vec(48),_48b=vec(
48),_96=vec(96),_192=vec(192),_384x=vec(384),_384y=vec(384),_384z=vec(384),_768=vec(768),xdet=vec(96),ydet=vec(96),zdet=vec(
96),fin4=vec(1152);function sweeplineIntersections(geojson,ignoreSelfIntersections){let eventQueue=new TinyQueue([],checkWhichEventIsLeft);
return fillEventQueue(geojson,eventQueue),runCheck(eventQueue,ignoreSelfIntersections)}function checkWhichEventIsLeft(e1,e2){
return e1.p.x>e2.p.x?1:e1.p.x<e2.p.x||e1.p.x===e2.p.x&&(e1.featureId!==e2.featureId||e1.ringId!==e2.ringId)&&e1.isLeftEndpoint&&
!e2.isLeftEndpoint?-1:e1.p.y!==e2.p.y?e1.p.y>e2.p.y?1:-1:1}function checkWhichSegmentHasRightEndpointFirst(seg1,seg2){return seg1.
rightSweepEvent.p.x>seg2.rightSweepEvent.p.x?1:seg1.rightSweepEvent.p.x<seg2.rightSweepEvent.p.x?-1:seg1.rightSweepEvent.
p.y!==seg2.rightSweepEvent.p.y?seg1.rightSweepEvent.p.y<seg2.rightSweepEvent.p.y?1:-1:1}function fillEventQueue(geojson,eventQueue){
if(geojson.type==="FeatureCollection"){let features=geojson.features;for(let i=0;i<features.length;i++)processFeature(features[i],
eventQueue)}else processFeature(geojson,eventQueue)}var featureId=0,ringId=0,eventId=0;function processFeature(featureOrGeometry,eventQueue){
let geom=featureOrGeometry.type==="Feature"?featureOrGeometry.geometry:featureOrGeometry,coords=geom.coordinates;(geom.type===
"Polygon"||geom.type==="MultiLineString")&&(coords=[coords]),geom.type==="LineString"&&(coords=[[coords]]);for(let i=0;i<
coords.length;i++)for(let ii=0;ii<coords[i].length;ii++){let currentP=coords[i][ii][0],nextP=null;ringId=ringId+1;for(let iii=0;iii<
coords[i][ii].length-1;iii++){nextP=coords[i][ii][iii+1];let e1=new Event(currentP,featureId,ringId,eventId),e2=new Event(
nextP,featureId,ringId,eventId+1);e1.otherEvent=e2,e2.otherEvent=e1,checkWhichEventIsLeft(e1,e2)>0?(e2.isLeftEndpoint=!0,
e1.isLeftEndpoint=!1):(e1.isLeftEndpoint=!0,e2.isLeftEndpoint=!1),eventQueue.push(e1),eventQueue.push(e2),currentP=nextP,
eventId=eventId+1}}featureId=featureId+1}var Event=class{constructor(p,featureId2,ringId2,eventId2){this.p={x:p[0],y:p[1]},
this.featureId=featureId2,this.ringId=ringId2,this.eventId=eventId2,this.otherEvent=null,this.isLeftEndpoint=null}isSamePoint(eventToCheck){
return this.p.x===eventToCheck.p.x&&this.p.y===eventToCheck.p.y}asNewXY(){return[this.p.x,this.p.y]}};function runCheck(eventQueue,ignoreSelfIntersections=!1){
let intersectionPoints=[],outQueue=new TinyQueue([],checkWhichSegmentHasRightEndpointFirst);for(;eventQueue.length;){let event=eventQueue.
pop();if(event.isLeftEndpoint){let segment=new Segment(event);for(let i=0;i<outQueue.data.length;i++){let otherSeg=outQueue.
data[i];if(ignoreSelfIntersections&&otherSeg.leftSweepEvent.featureId===event.featureId)continue;let intersection3=testSegmentIntersect(
segment,otherSeg);intersection3!==!1&&intersectionPoints.push(intersection3)}outQueue.push(segment)}else event.isLeftEndpoint===
!1&&outQueue.pop()}return intersectionPoints}var Segment=class{constructor(event){this.leftSweepEvent=event,this.rightSweepEvent=
event.otherEvent}};function testSegmentIntersect(seg1,seg2){if(seg1===null||seg2===null)return!1;let x1=seg1.leftSweepEvent.
p.x,y1=seg1.leftSweepEvent.p.y,x2=seg1.rightSweepEvent.p.x,y2=seg1.rightSweepEvent.p.y,x3=seg2.leftSweepEvent.p.x,y3=seg2.
leftSweepEvent.p.y,x4=seg2.rightSweepEvent.p.x,y4=seg2.rightSweepEvent.p.y,score1=orient2d(x1,y1,x2,y2,x3,y3),score2=orient2d(
x1,y1,x2,y2,x4,y4);if(score1>0&&score2>0)return!1;if(score1<0&&score2<0)return!1;if(seg1.leftSweepEvent.ringId===seg2.leftSweepEvent.
ringId){if(seg1.rightSweepEvent.isSamePoint(seg2.leftSweepEvent)||seg1.rightSweepEvent.isSamePoint(seg2.rightSweepEvent)||
seg1.leftSweepEvent.isSamePoint(seg2.leftSweepEvent)||seg1.leftSweepEvent.isSamePoint(seg2.rightSweepEvent))return!1}else{
if(seg1.rightSweepEvent.isSamePoint(seg2.leftSweepEvent))return seg2.leftSweepEvent.asNewXY();if(seg1.rightSweepEvent.isSamePoint(
seg2.rightSweepEvent))return seg2.rightSweepEvent.asNewXY();if(seg1.leftSweepEvent.isSamePoint(seg2.leftSweepEvent))return seg2.
leftSweepEvent.asNewXY();if(seg1.leftSweepEvent.isSamePoint(seg2.rightSweepEvent))return seg2.rightSweepEvent.asNewXY()}
let denom=(y4-y3)*(x2-x1)-(x4-x3)*(y2-y1),numeA=(x4-x3)*(y1-y3)-(y4-y3)*(x1-x3),numeB=(x2-x1)*(y1-y3)-(y2-y1)*(x1-x3);if(denom===
0)return!1;let uA=numeA/denom,uB=numeB/denom;if(uA>=0&&uA<=1&&uB>=0&&uB<=1){let x=x1+uA*(x2-x1),y=y1+uA*(y2-y1);return[x,
y]}return!1}function lineIntersect(line1,line2,options={}){let{removeDuplicates=!0,ignoreSelfIntersections=!0}=options,features=[];
line1.type==="FeatureCollection"?features=features.concat(line1.features):line1.type==="Feature"?features.push(line1):(line1.
type==="LineString"||line1.type==="Polygon"||line1.type==="MultiLineString"||line1.type==="MultiPolygon")&&features.push(
feature(line1)),line2.type==="FeatureCollection"?features=features.concat(line2.features):line2.type==="Feature"?features.
push(line2):(line2.type==="LineString"||line2.type==="Polygon"||line2.type==="MultiLineString"||line2.type==="MultiPolyg\
on")&&features.push(feature(line2));let intersections=sweeplineIntersections(featureCollection(features),ignoreSelfIntersections),
results=[];if(removeDuplicates){let unique={};intersections.forEach(intersection3=>{let key=intersection3.join(",");unique[key]||
(unique[key]=!0,results.push(intersection3))})}else results=intersections;return featureCollection(results.map(r=>point(
r)))}var index_default2=lineIntersect,import_rbush=__toESM(require_rbush_min(),1);function coordEach(geojson,callback,excludeWrapCoord){
if(geojson!==null)for(var j,k,l,geometry,stopG,coords,geometryMaybeCollection,wrapShrink=0,coordIndex=0,isGeometryCollection,
type=geojson.type,isFeatureCollection=type==="FeatureCollection",isFeature=type==="Feature",stop=isFeatureCollection?geojson.
features.length:1,featureIndex=0;featureIndex<stop;featureIndex++){geometryMaybeCollection=isFeatureCollection?geojson.features[featureIndex].
geometry:isFeature?geojson.geometry:geojson,isGeometryCollection=geometryMaybeCollection?geometryMaybeCollection.type===
"GeometryCollection":!1,stopG=isGeometryCollection?geometryMaybeCollection.geometries.length:1;for(var geomIndex=0;geomIndex<
stopG;geomIndex++){var multiFeatureIndex=0,geometryIndex=0;if(geometry=isGeometryCollection?geometryMaybeCollection.geometries[geomIndex]:
geometryMaybeCollection,geometry!==null){coords=geometry.coordinates;var geomType=geometry.type;switch(wrapShrink=excludeWrapCoord&&
(geomType==="Polygon"||geomType==="MultiPolygon")?1:0,geomType){case null:break;case"Point":if(callback(coords,coordIndex,
featureIndex,multiFeatureIndex,geometryIndex)===!1)return!1;coordIndex++,multiFeatureIndex++;break;case"LineString":case"\
MultiPoint":for(j=0;j<coords.length;j++){if(callback(coords[j],coordIndex,featureIndex,multiFeatureIndex,geometryIndex)===
!1)return!1;coordIndex++,geomType==="MultiPoint"&&multiFeatureIndex++}geomType==="LineString"&&multiFeatureIndex++;break;case"\
Polygon":case"MultiLineString":for(j=0;j<coords.length;j++){for(k=0;k<coords[j].length-wrapShrink;k++){if(callback(coords[j][k],
coordIndex,featureIndex,multiFeatureIndex,geometryIndex)===!1)return!1;coordIndex++}geomType==="MultiLineString"&&multiFeatureIndex++,
geomType==="Polygon"&&geometryIndex++}geomType==="Polygon"&&multiFeatureIndex++;break;case"MultiPolygon":for(j=0;j<coords.
length;j++){for(geometryIndex=0,k=0;k<coords[j].length;k++){for(l=0;l<coords[j][k].length-wrapShrink;l++){if(callback(coords[j][k][l],
coordIndex,featureIndex,multiFeatureIndex,geometryIndex)===!1)return!1;coordIndex++}geometryIndex++}multiFeatureIndex++}
break;case"GeometryCollection":for(j=0;j<geometry.geometries.length;j++)if(coordEach(geometry.geometries[j],callback,excludeWrapCoord)===
!1)return!1;break;default:throw new Error("Unknown Geometry Type")}}}}}function featureEach(geojson,callback){if(geojson.
type==="Feature")callback(geojson,0);else if(geojson.type==="FeatureCollection")for(var i=0;i<geojson.features.length&&callback(
geojson.features[i],i)!==!1;i++);}function featureReduce(geojson,callback,initialValue){var previousValue=initialValue;return featureEach(
geojson,function(currentFeature,featureIndex){featureIndex===0&&initialValue===void 0?previousValue=currentFeature:previousValue=
callback(previousValue,currentFeature,featureIndex)}),previousValue}function geomEach(geojson,callback){var i,j,g,geometry,
stopG,geometryMaybeCollection,isGeometryCollection,featureProperties,featureBBox,featureId2,featureIndex=0,isFeatureCollection=geojson.
type==="FeatureCollection",isFeature=geojson.type==="Feature",stop=isFeatureCollection?geojson.features.length:1;for(i=0;i<
stop;i++){for(geometryMaybeCollection=isFeatureCollection?geojson.features[i].geometry:isFeature?geojson.geometry:geojson,
featureProperties=isFeatureCollection?geojson.features[i].properties:isFeature?geojson.properties:{},featureBBox=isFeatureCollection?
geojson.features[i].bbox:isFeature?geojson.bbox:void 0,featureId2=isFeatureCollection?geojson.features[i].id:isFeature?geojson.
id:void 0,isGeometryCollection=geometryMaybeCollection?geometryMaybeCollection.type==="GeometryCollection":!1,stopG=isGeometryCollection?
geometryMaybeCollection.geometries.length:1,g=0;g<stopG;g++){if(geometry=isGeometryCollection?geometryMaybeCollection.geometries[g]:
geometryMaybeCollection,geometry===null){if(callback(null,featureIndex,featureProperties,featureBBox,featureId2)===!1)return!1;
continue}switch(geometry.type){case"Point":case"LineString":case"MultiPoint":case"Polygon":case"MultiLineString":case"Mu\
ltiPolygon":{if(callback(geometry,featureIndex,featureProperties,featureBBox,featureId2)===!1)return!1;break}case"Geomet\
ryCollection":{for(j=0;j<geometry.geometries.length;j++)if(callback(geometry.geometries[j],featureIndex,featureProperties,
featureBBox,featureId2)===!1)return!1;break}default:throw new Error("Unknown Geometry Type")}}featureIndex++}}function flattenEach(geojson,callback){
geomEach(geojson,function(geometry,featureIndex,properties,bbox3,id){var type=geometry===null?null:geometry.type;switch(type){case null:case"\
Point":case"LineString":case"Polygon":return callback(feature(geometry,properties,{bbox:bbox3,id}),featureIndex,0)===!1?
!1:void 0}var geomType;switch(type){case"MultiPoint":geomType="Point";break;case"MultiLineString":geomType="LineString";
break;case"MultiPolygon":geomType="Polygon";break}for(var multiFeatureIndex=0;multiFeatureIndex<geometry.coordinates.length;multiFeatureIndex++){
var coordinate=geometry.coordinates[multiFeatureIndex],geom={type:geomType,coordinates:coordinate};if(callback(feature(geom,
properties),featureIndex,multiFeatureIndex)===!1)return!1}})}function bbox(geojson,options={}){if(geojson.bbox!=null&&options.
recompute!==!0)return geojson.bbox;let result=[1/0,1/0,-1/0,-1/0];return coordEach(geojson,coord=>{result[0]>coord[0]&&(result[0]=
coord[0]),result[1]>coord[1]&&(result[1]=coord[1]),result[2]<coord[0]&&(result[2]=coord[0]),result[3]<coord[1]&&(result[3]=
coord[1])}),result}function toBBox(geojson){var bbox3;if(geojson.bbox)bbox3=geojson.bbox;else if(Array.isArray(geojson)&&
geojson.length===4)bbox3=geojson;else if(Array.isArray(geojson)&&geojson.length===6)bbox3=[geojson[0],geojson[1],geojson[3],
geojson[4]];else if(geojson.type==="Feature")bbox3=bbox(geojson);else if(geojson.type==="FeatureCollection")bbox3=bbox(geojson);else
throw new Error("invalid geojson");return{minX:bbox3[0],minY:bbox3[1],maxX:bbox3[2],maxY:bbox3[3]}}var RBush=class{constructor(maxEntries=9){
this.tree=new import_rbush.default(maxEntries),this.tree.toBBox=toBBox}insert(feature3){if(feature3.type!=="Feature")throw new Error(
"invalid feature");return feature3.bbox=feature3.bbox?feature3.bbox:bbox(feature3),this.tree.insert(feature3),this}load(features){
var load=[];return Array.isArray(features)?features.forEach(function(feature3){if(feature3.type!=="Feature")throw new Error(
"invalid features");feature3.bbox=feature3.bbox?feature3.bbox:bbox(feature3),load.push(feature3)}):featureEach(features,
function(feature3){if(feature3.type!=="Feature")throw new Error("invalid features");feature3.bbox=feature3.bbox?feature3.
bbox:bbox(feature3),load.push(feature3)}),this.tree.load(load),this}remove(feature3,equals){if(feature3.type!=="Feature")
throw new Error("invalid feature");return feature3.bbox=feature3.bbox?feature3.bbox:bbox(feature3),this.tree.remove(feature3,
equals),this}clear(){return this.tree.clear(),this}search(geojson){var features=this.tree.search(toBBox(geojson));return featureCollection(
features)}collides(geojson){return this.tree.collides(toBBox(geojson))}all(){let features=this.tree.all();return featureCollection(
features)}toJSON(){return this.tree.toJSON()}fromJSON(json){return this.tree.fromJSON(json),this}};function geojsonRbush(maxEntries){
return new RBush(maxEntries)}function truncate(geojson,options){if(options=options??{},!isObject(options))throw new Error(
"options is invalid");var precision2=options.precision,coordinates=options.coordinates,mutate=options.mutate;if(precision2=
precision2==null||isNaN(precision2)?6:precision2,coordinates=coordinates==null||isNaN(coordinates)?3:coordinates,!geojson)
throw new Error("<geojson> is required");if(typeof precision2!="number")throw new Error("<precision> must be a number");
if(typeof coordinates!="number")throw new Error("<coordinates> must be a number");(mutate===!1||mutate===void 0)&&(geojson=
JSON.parse(JSON.stringify(geojson)));var factor=Math.pow(10,precision2);return coordEach(geojson,function(coords){truncateCoords(
coords,factor,coordinates)}),geojson}function truncateCoords(coords,factor,coordinates){coords.length>coordinates&&coords.
splice(coordinates,coords.length);for(var i=0;i<coords.length;i++)coords[i]=Math.round(coords[i]*factor)/factor;return coords}
function getCoord(coord){if(!coord)throw new Error("coord is required");if(!Array.isArray(coord)){if(coord.type==="Featu\
re"&&coord.geometry!==null&&coord.geometry.type==="Point")return[...coord.geometry.coordinates];if(coord.type==="Point")
return[...coord.coordinates]}if(Array.isArray(coord)&&coord.length>=2&&!Array.isArray(coord[0])&&!Array.isArray(coord[1]))
return[...coord];throw new Error("coord must be GeoJSON Point or an Array of numbers")}function getCoords(coords){if(Array.
isArray(coords))return coords;if(coords.type==="Feature"){if(coords.geometry!==null)return coords.geometry.coordinates}else if(coords.
coordinates)return coords.coordinates;throw new Error("coords must be GeoJSON Feature, Geometry Object or an Array")}function getGeom(geojson){
return geojson.type==="Feature"?geojson.geometry:geojson}function getType(geojson,_name){return geojson.type==="FeatureC\
ollection"?"FeatureCollection":geojson.type==="GeometryCollection"?"GeometryCollection":geojson.type==="Feature"&&geojson.
geometry!==null?geojson.geometry.type:geojson.type}function lineSegment(geojson){if(!geojson)throw new Error("geojson is\
 required");let results=[];return flattenEach(geojson,feature3=>{lineSegmentFeature(feature3,results)}),featureCollection(
results)}function lineSegmentFeature(geojson,results){let coords=[],geometry=geojson.geometry;if(geometry!==null){switch(geometry.
type){case"Polygon":coords=getCoords(geometry);break;case"LineString":coords=[getCoords(geometry)]}coords.forEach(coord=>{
createSegments(coord,geojson.properties).forEach(segment=>{segment.id=results.length,results.push(segment)})})}}function createSegments(coords,properties){
let segments=[];return coords.reduce((previousCoords,currentCoords)=>{let segment=lineString([previousCoords,currentCoords],
properties);return segment.bbox=bbox2(previousCoords,currentCoords),segments.push(segment),currentCoords}),segments}function bbox2(coords1,coords2){
let x1=coords1[0],y1=coords1[1],x2=coords2[0],y2=coords2[1],west=x1<x2?x1:x2,south=y1<y2?y1:y2,east=x1>x2?x1:x2,north=y1>
y2?y1:y2;return[west,south,east,north]}function distance(from,to,options={}){var coordinates1=getCoord(from),coordinates2=getCoord(
to),dLat=degreesToRadians(coordinates2[1]-coordinates1[1]),dLon=degreesToRadians(coordinates2[0]-coordinates1[0]),lat1=degreesToRadians(
coordinates1[1]),lat2=degreesToRadians(coordinates2[1]),a=Math.pow(Math.sin(dLat/2),2)+Math.pow(Math.sin(dLon/2),2)*Math.
cos(lat1)*Math.cos(lat2);return radiansToLength(2*Math.atan2(Math.sqrt(a),Math.sqrt(1-a)),options.units)}var __defProp2=Object.
defineProperty,__defProps=Object.defineProperties,__getOwnPropDescs=Object.getOwnPropertyDescriptors,__getOwnPropSymbols=Object.
getOwnPropertySymbols,__hasOwnProp2=Object.prototype.hasOwnProperty,__propIsEnum=Object.prototype.propertyIsEnumerable,__defNormalProp=(obj,key,value)=>key in
obj?__defProp2(obj,key,{enumerable:!0,configurable:!0,writable:!0,value}):obj[key]=value,__spreadValues=(a,b)=>{for(var prop in b||
(b={}))__hasOwnProp2.call(b,prop)&&__defNormalProp(a,prop,b[prop]);if(__getOwnPropSymbols)for(var prop of __getOwnPropSymbols(
b))__propIsEnum.call(b,prop)&&__defNormalProp(a,prop,b[prop]);return a},__spreadProps=(a,b)=>__defProps(a,__getOwnPropDescs(
b));function nearestPointOnLine(lines,inputPoint,options={}){if(!lines||!inputPoint)throw new Error("lines and inputPoin\
t are required arguments");let inputPos=getCoord(inputPoint),closestPt=point([1/0,1/0],{lineStringIndex:-1,segmentIndex:-1,
totalDistance:-1,lineDistance:-1,segmentDistance:-1,pointDistance:1/0,multiFeatureIndex:-1,index:-1,location:-1,dist:1/0}),
totalDistance=0,lineDistance=0,currentLineStringIndex=-1;return flattenEach(lines,function(line,_featureIndex,lineStringIndex){
currentLineStringIndex!==lineStringIndex&&(currentLineStringIndex=lineStringIndex,lineDistance=0);let coords=getCoords(line);
for(let i=0;i<coords.length-1;i++){let start2=point(coords[i]),startPos=getCoord(start2),stop=point(coords[i+1]),stopPos=getCoord(
stop),segmentLength=distance(start2,stop,options),intersectPos,wasEnd;stopPos[0]===inputPos[0]&&stopPos[1]===inputPos[1]?
[intersectPos,wasEnd]=[stopPos,!0]:startPos[0]===inputPos[0]&&startPos[1]===inputPos[1]?[intersectPos,wasEnd]=[startPos,
!1]:[intersectPos,wasEnd]=nearestPointOnSegment(startPos,stopPos,inputPos);let pointDistance=distance(inputPoint,intersectPos,
options);if(pointDistance<closestPt.properties.pointDistance){let segmentDistance=distance(start2,intersectPos,options);
closestPt=point(intersectPos,{lineStringIndex,segmentIndex:wasEnd?i+1:i,totalDistance:totalDistance+segmentDistance,lineDistance:lineDistance+
segmentDistance,segmentDistance,pointDistance,multiFeatureIndex:-1,index:-1,location:-1,dist:1/0}),closestPt.properties=
__spreadProps(__spreadValues({},closestPt.properties),{multiFeatureIndex:closestPt.properties.lineStringIndex,index:closestPt.
properties.segmentIndex,location:closestPt.properties.totalDistance,dist:closestPt.properties.pointDistance})}totalDistance+=
segmentLength,lineDistance+=segmentLength}}),closestPt}function dot(v1,v22){let[v1x,v1y,v1z]=v1,[v2x,v2y,v2z]=v22;return v1x*
v2x+v1y*v2y+v1z*v2z}function cross(v1,v22){let[v1x,v1y,v1z]=v1,[v2x,v2y,v2z]=v22;return[v1y*v2z-v1z*v2y,v1z*v2x-v1x*v2z,
v1x*v2y-v1y*v2x]}function magnitude(v3){return Math.sqrt(Math.pow(v3[0],2)+Math.pow(v3[1],2)+Math.pow(v3[2],2))}function normalize(v3){
let mag=magnitude(v3);return[v3[0]/mag,v3[1]/mag,v3[2]/mag]}function lngLatToVector(a){let lat=degreesToRadians(a[1]),lng=degreesToRadians(
a[0]);return[Math.cos(lat)*Math.cos(lng),Math.cos(lat)*Math.sin(lng),Math.sin(lat)]}function vectorToLngLat(v3){let[x,y,
z]=v3,zClamp=Math.min(Math.max(z,-1),1),lat=radiansToDegrees(Math.asin(zClamp));return[radiansToDegrees(Math.atan2(y,x)),
lat]}function nearestPointOnSegment(posA,posB,posC){let A=lngLatToVector(posA),B3=lngLatToVector(posB),C=lngLatToVector(
posC),segmentAxis=cross(A,B3);if(segmentAxis[0]===0&&segmentAxis[1]===0&&segmentAxis[2]===0)return dot(A,B3)>0?[[...posB],
!0]:[[...posC],!1];let targetAxis=cross(segmentAxis,C);if(targetAxis[0]===0&&targetAxis[1]===0&&targetAxis[2]===0)return[
[...posB],!0];let intersectionAxis=cross(targetAxis,segmentAxis),I1=normalize(intersectionAxis),I2=[-I1[0],-I1[1],-I1[2]],
I=dot(C,I1)>dot(C,I2)?I1:I2,segmentAxisNorm=normalize(segmentAxis),cmpAI=dot(cross(A,I),segmentAxisNorm),cmpIB=dot(cross(
I,B3),segmentAxisNorm);return cmpAI>=0&&cmpIB>=0?[vectorToLngLat(I),!1]:dot(A,C)>dot(B3,C)?[[...posA],!1]:[[...posB],!0]}
function lineSplit(line,splitter3){if(!line)throw new Error("line is required");if(!splitter3)throw new Error("splitter \
is required");let lineType=getType(line),splitterType=getType(splitter3);if(lineType!=="LineString")throw new Error("lin\
e must be LineString");if(splitterType==="FeatureCollection")throw new Error("splitter cannot be a FeatureCollection");if(splitterType===
"GeometryCollection")throw new Error("splitter cannot be a GeometryCollection");var truncatedSplitter=truncate(splitter3,
{precision:7});switch(line.type!=="Feature"&&(line=feature(line)),splitterType){case"Point":return splitLineWithPoint(line,
truncatedSplitter);case"MultiPoint":return splitLineWithPoints(line,truncatedSplitter);case"LineString":case"MultiLineSt\
ring":case"Polygon":case"MultiPolygon":return splitLineWithPoints(line,lineIntersect(line,truncatedSplitter,{ignoreSelfIntersections:!0}))}}
function splitLineWithPoints(line,splitter3){var results=[],tree=geojsonRbush();return flattenEach(splitter3,function(point2){
if(results.forEach(function(feature22,index){feature22.id=index}),!results.length)results=splitLineWithPoint(line,point2).
features,tree.load(featureCollection(results));else{var search=tree.search(point2);if(search.features.length){var closestLine=findClosestFeature(
point2,search);results=results.filter(function(feature22){return feature22.id!==closestLine.id}),tree.remove(closestLine),
featureEach(splitLineWithPoint(closestLine,point2),function(line2){results.push(line2),tree.insert(line2)})}}}),featureCollection(
results)}function splitLineWithPoint(line,splitter3){var results=[],startPoint=getCoords(line)[0],endPoint=getCoords(line)[line.
geometry.coordinates.length-1];if(pointsEquals(startPoint,getCoord(splitter3))||pointsEquals(endPoint,getCoord(splitter3)))
return featureCollection([line]);var tree=geojsonRbush(),segments=lineSegment(line);tree.load(segments);var search=tree.
search(splitter3);if(!search.features.length)return featureCollection([line]);var closestSegment=findClosestFeature(splitter3,
search),initialValue=[startPoint],lastCoords=featureReduce(segments,function(previous,current,index){var currentCoords=getCoords(
current)[1],splitterCoords=getCoord(splitter3);return index===closestSegment.id?(previous.push(splitterCoords),results.push(
lineString(previous)),pointsEquals(splitterCoords,currentCoords)?[splitterCoords]:[splitterCoords,currentCoords]):(previous.
push(currentCoords),previous)},initialValue);return lastCoords.length>1&&results.push(lineString(lastCoords)),featureCollection(
results)}function findClosestFeature(point2,lines){if(!lines.features.length)throw new Error("lines must contain feature\
s");if(lines.features.length===1)return lines.features[0];var closestFeature,closestDistance=1/0;return featureEach(lines,
function(segment){var pt2=nearestPointOnLine(segment,point2),dist=pt2.properties.pointDistance;dist<closestDistance&&(closestFeature=
segment,closestDistance=dist)}),closestFeature}function pointsEquals(pt1,pt2){return pt1[0]===pt2[0]&&pt1[1]===pt2[1]}var index_default3=lineSplit,
epsilon2=11102230246251565e-32,splitter2=134217729,resulterrbound2=(3+8*epsilon2)*epsilon2;function sum2(elen,e,flen,f,h){
let Q,Qnew,hh,bvirt,enow=e[0],fnow=f[0],eindex=0,findex=0;fnow>enow==fnow>-enow?(Q=enow,enow=e[++eindex]):(Q=fnow,fnow=f[++findex]);
let hindex=0;if(eindex<elen&&findex<flen)for(fnow>enow==fnow>-enow?(Qnew=enow+Q,hh=Q-(Qnew-enow),enow=e[++eindex]):(Qnew=
fnow+Q,hh=Q-(Qnew-fnow),fnow=f[++findex]),Q=Qnew,hh!==0&&(h[hindex++]=hh);eindex<elen&&findex<flen;)fnow>enow==fnow>-enow?
(Qnew=Q+enow,bvirt=Qnew-Q,hh=Q-(Qnew-bvirt)+(enow-bvirt),enow=e[++eindex]):(Qnew=Q+fnow,bvirt=Qnew-Q,hh=Q-(Qnew-bvirt)+(fnow-
bvirt),fnow=f[++findex]),Q=Qnew,hh!==0&&(h[hindex++]=hh);for(;eindex<elen;)Qnew=Q+enow,bvirt=Qnew-Q,hh=Q-(Qnew-bvirt)+(enow-
bvirt),enow=e[++eindex],Q=Qnew,hh!==0&&(h[hindex++]=hh);for(;findex<flen;)Qnew=Q+fnow,bvirt=Qnew-Q,hh=Q-(Qnew-bvirt)+(fnow-
bvirt),fnow=f[++findex],Q=Qnew,hh!==0&&(h[hindex++]=hh);return(Q!==0||hindex===0)&&(h[hindex++]=Q),hindex}function estimate2(elen,e){
let Q=e[0];for(let i=1;i<elen;i++)Q+=e[i];return Q}function vec2(n){return new Float64Array(n)}var ccwerrboundA2=(3+16*epsilon2)*
epsilon2,ccwerrboundB2=(2+12*epsilon2)*epsilon2,ccwerrboundC2=(9+64*epsilon2)*epsilon2*epsilon2,B2=vec2(4),C12=vec2(8),C22=vec2(
12),D2=vec2(16),u4=vec2(4);function orient2dadapt2(ax,ay,bx,by,cx,cy,detsum){let acxtail,acytail,bcxtail,bcytail,bvirt,c,
ahi,alo,bhi,blo,_i,_j,_0,s1,s0,t1,t0,u32,acx=ax-cx,bcx=bx-cx,acy=ay-cy,bcy=by-cy;s1=acx*bcy,c=splitter2*acx,ahi=c-(c-acx),
alo=acx-ahi,c=splitter2*bcy,bhi=c-(c-bcy),blo=bcy-bhi,s0=alo*blo-(s1-ahi*bhi-alo*bhi-ahi*blo),t1=acy*bcx,c=splitter2*acy,
ahi=c-(c-acy),alo=acy-ahi,c=splitter2*bcx,bhi=c-(c-bcx),blo=bcx-bhi,t0=alo*blo-(t1-ahi*bhi-alo*bhi-ahi*blo),_i=s0-t0,bvirt=
s0-_i,B2[0]=s0-(_i+bvirt)+(bvirt-t0),_j=s1+_i,bvirt=_j-s1,_0=s1-(_j-bvirt)+(_i-bvirt),_i=_0-t1,bvirt=_0-_i,B2[1]=_0-(_i+
bvirt)+(bvirt-t1),u32=_j+_i,bvirt=u32-_j,B2[2]=_j-(u32-bvirt)+(_i-bvirt),B2[3]=u32;let det=estimate2(4,B2),errbound=ccwerrboundB2*
detsum;if(det>=errbound||-det>=errbound||(bvirt=ax-acx,acxtail=ax-(acx+bvirt)+(bvirt-cx),bvirt=bx-bcx,bcxtail=bx-(bcx+bvirt)+
(bvirt-cx),bvirt=ay-acy,acytail=ay-(acy+bvirt)+(bvirt-cy),bvirt=by-bcy,bcytail=by-(bcy+bvirt)+(bvirt-cy),acxtail===0&&acytail===
0&&bcxtail===0&&bcytail===0)||(errbound=ccwerrboundC2*detsum+resulterrbound2*Math.abs(det),det+=acx*bcytail+bcy*acxtail-
(acy*bcxtail+bcx*acytail),det>=errbound||-det>=errbound))return det;s1=acxtail*bcy,c=splitter2*acxtail,ahi=c-(c-acxtail),
alo=acxtail-ahi,c=splitter2*bcy,bhi=c-(c-bcy),blo=bcy-bhi,s0=alo*blo-(s1-ahi*bhi-alo*bhi-ahi*blo),t1=acytail*bcx,c=splitter2*
acytail,ahi=c-(c-acytail),alo=acytail-ahi,c=splitter2*bcx,bhi=c-(c-bcx),blo=bcx-bhi,t0=alo*blo-(t1-ahi*bhi-alo*bhi-ahi*blo),
_i=s0-t0,bvirt=s0-_i,u4[0]=s0-(_i+bvirt)+(bvirt-t0),_j=s1+_i,bvirt=_j-s1,_0=s1-(_j-bvirt)+(_i-bvirt),_i=_0-t1,bvirt=_0-_i,
u4[1]=_0-(_i+bvirt)+(bvirt-t1),u32=_j+_i,bvirt=u32-_j,u4[2]=_j-(u32-bvirt)+(_i-bvirt),u4[3]=u32;let C1len=sum2(4,B2,4,u4,
C12);s1=acx*bcytail,c=splitter2*acx,ahi=c-(c-acx),alo=acx-ahi,c=splitter2*bcytail,bhi=c-(c-bcytail),blo=bcytail-bhi,s0=alo*
blo-(s1-ahi*bhi-alo*bhi-ahi*blo),t1=acy*bcxtail,c=splitter2*acy,ahi=c-(c-acy),alo=acy-ahi,c=splitter2*bcxtail,bhi=c-(c-bcxtail),
blo=bcxtail-bhi,t0=alo*blo-(t1-ahi*bhi-alo*bhi-ahi*blo),_i=s0-t0,bvirt=s0-_i,u4[0]=s0-(_i+bvirt)+(bvirt-t0),_j=s1+_i,bvirt=
_j-s1,_0=s1-(_j-bvirt)+(_i-bvirt),_i=_0-t1,bvirt=_0-_i,u4[1]=_0-(_i+bvirt)+(bvirt-t1),u32=_j+_i,bvirt=u32-_j,u4[2]=_j-(u32-
bvirt)+(_i-bvirt),u4[3]=u32;let C2len=sum2(C1len,C12,4,u4,C22);s1=acxtail*bcytail,c=splitter2*acxtail,ahi=c-(c-acxtail),
alo=acxtail-ahi,c=splitter2*bcytail,bhi=c-(c-bcytail),blo=bcytail-bhi,s0=alo*blo-(s1-ahi*bhi-alo*bhi-ahi*blo),t1=acytail*
bcxtail,c=splitter2*acytail,ahi=c-(c-acytail),alo=acytail-ahi,c=splitter2*bcxtail,bhi=c-(c-bcxtail),blo=bcxtail-bhi,t0=alo*
blo-(t1-ahi*bhi-alo*bhi-ahi*blo),_i=s0-t0,bvirt=s0-_i,u4[0]=s0-(_i+bvirt)+(bvirt-t0),_j=s1+_i,bvirt=_j-s1,_0=s1-(_j-bvirt)+
(_i-bvirt),_i=_0-t1,bvirt=_0-_i,u4[1]=_0-(_i+bvirt)+(bvirt-t1),u32=_j+_i,bvirt=u32-_j,u4[2]=_j-(u32-bvirt)+(_i-bvirt),u4[3]=
u32;let Dlen=sum2(C2len,C22,4,u4,D2);return D2[Dlen-1]}function orient2d2(ax,ay,bx,by,cx,cy){let detleft=(ay-cy)*(bx-cx),
detright=(ax-cx)*(by-cy),det=detleft-detright,detsum=Math.abs(detleft+detright);return Math.abs(det)>=ccwerrboundA2*detsum?
det:-orient2dadapt2(ax,ay,bx,by,cx,cy,detsum)}var o3derrboundA2=(7+56*epsilon2)*epsilon2,o3derrboundB2=(3+28*epsilon2)*epsilon2,
o3derrboundC2=(26+288*epsilon2)*epsilon2*epsilon2,bc4=vec2(4),ca3=vec2(4),ab4=vec2(4),at_b2=vec2(4),at_c2=vec2(4),bt_c2=vec2(
4),bt_a2=vec2(4),ct_a2=vec2(4),ct_b2=vec2(4),bct3=vec2(8),cat3=vec2(8),abt3=vec2(8),u5=vec2(4),_84=vec2(8),_8b3=vec2(8),
_164=vec2(16),_122=vec2(12),fin5=vec2(192),fin23=vec2(192),iccerrboundA2=(10+96*epsilon2)*epsilon2,iccerrboundB2=(4+48*epsilon2)*
epsilon2,iccerrboundC2=(44+576*epsilon2)*epsilon2*epsilon2,bc5=vec2(4),ca4=vec2(4),ab5=vec2(4),aa2=vec2(4),bb2=vec2(4),cc2=vec2(
4),u6=vec2(4),v2=vec2(4),axtbc2=vec2(8),aytbc2=vec2(8),bxtca2=vec2(8),bytca2=vec2(8),cxtab2=vec2(8),cytab2=vec2(8),abt4=vec2(
8),bct4=vec2(8),cat4=vec2(8),abtt2=vec2(4),bctt2=vec2(4),catt2=vec2(4),_85=vec2(8),_165=vec2(16),_16b2=vec2(16),_16c2=vec2(
16),_322=vec2(32),_32b2=vec2(32),_483=vec2(48),_642=vec2(64),fin6=vec2(1152),fin24=vec2(1152),isperrboundA2=(16+224*epsilon2)*
epsilon2,isperrboundB2=(5+72*epsilon2)*epsilon2,isperrboundC2=(71+1408*epsilon2)*epsilon2*epsilon2,ab6=vec2(4),bc6=vec2(
4),cd2=vec2(4),de2=vec2(4),ea2=vec2(4),ac2=vec2(4),bd2=vec2(4),ce2=vec2(4),da2=vec2(4),eb2=vec2(4),abc2=vec2(24),bcd2=vec2(
24),cde2=vec2(24),dea2=vec2(24),eab2=vec2(24),abd2=vec2(24),bce2=vec2(24),cda2=vec2(24),deb2=vec2(24),eac2=vec2(24),adet2=vec2(
1152),bdet2=vec2(1152),cdet2=vec2(1152),ddet2=vec2(1152),edet2=vec2(1152),abdet2=vec2(2304),cddet2=vec2(2304),cdedet2=vec2(
3456),deter2=vec2(5760),_86=vec2(8),_8b4=vec2(8),_8c2=vec2(8),_166=vec2(16),_242=vec2(24),_484=vec2(48),_48b2=vec2(48),_962=vec2(
96),_1922=vec2(192),_384x2=vec2(384),_384y2=vec2(384),_384z2=vec2(384),_7682=vec2(768),xdet2=vec2(96),ydet2=vec2(96),zdet2=vec2(
96),fin7=vec2(1152);function pointInPolygon(p,polygon){var i,ii,k=0,f,u1,v1,u22,v22,currentP,nextP,x=p[0],y=p[1],numContours=polygon.
length;for(i=0;i<numContours;i++){ii=0;var contour=polygon[i],contourLen=contour.length-1;if(currentP=contour[0],currentP[0]!==
contour[contourLen][0]&&currentP[1]!==contour[contourLen][1])throw new Error("First and last coordinates in a ring must \
be the same");for(u1=currentP[0]-x,v1=currentP[1]-y,ii;ii<contourLen;ii++){if(nextP=contour[ii+1],u22=nextP[0]-x,v22=nextP[1]-
y,v1===0&&v22===0){if(u22<=0&&u1>=0||u1<=0&&u22>=0)return 0}else if(v22>=0&&v1<=0||v22<=0&&v1>=0){if(f=orient2d2(u1,u22,
v1,v22,0,0),f===0)return 0;(f>0&&v22>0&&v1<=0||f<0&&v22<=0&&v1>0)&&k++}currentP=nextP,v1=v22,u1=u22}}return k%2!==0}function booleanPointInPolygon(point2,polygon,options={}){
if(!point2)throw new Error("point is required");if(!polygon)throw new Error("polygon is required");let pt2=getCoord(point2),
geom=getGeom(polygon),type=geom.type,bbox3=polygon.bbox,polys=geom.coordinates;if(bbox3&&inBBox(pt2,bbox3)===!1)return!1;
type==="Polygon"&&(polys=[polys]);for(var i=0;i<polys.length;++i){let polyResult=pointInPolygon(pt2,polys[i]);if(polyResult===
0&&!options.ignoreBoundary)return!0;if(polyResult)return!0}return!1}function inBBox(pt2,bbox3){return bbox3[0]<=pt2[0]&&
bbox3[1]<=pt2[1]&&bbox3[2]>=pt2[0]&&bbox3[3]>=pt2[1]}function booleanPointOnLine(pt2,line,options={}){let ptCoords=getCoord(
pt2),lineCoords=getCoords(line);for(let i=0;i<lineCoords.length-1;i++){let ignoreBoundary=!1;if(options.ignoreEndVertices&&
(i===0&&(ignoreBoundary="start"),i===lineCoords.length-2&&(ignoreBoundary="end"),i===0&&i+1===lineCoords.length-1&&(ignoreBoundary=
"both")),isPointOnLineSegment(lineCoords[i],lineCoords[i+1],ptCoords,ignoreBoundary,typeof options.epsilon>"u"?null:options.
epsilon))return!0}return!1}function isPointOnLineSegment(lineSegmentStart,lineSegmentEnd,pt2,excludeBoundary,epsilon3){let x=pt2[0],
y=pt2[1],x1=lineSegmentStart[0],y1=lineSegmentStart[1],x2=lineSegmentEnd[0],y2=lineSegmentEnd[1],dxc=pt2[0]-x1,dyc=pt2[1]-
y1,dxl=x2-x1,dyl=y2-y1,cross2=dxc*dyl-dyc*dxl;if(epsilon3!==null){if(Math.abs(cross2)>epsilon3)return!1}else if(cross2!==
0)return!1;if(Math.abs(dxl)===Math.abs(dyl)&&Math.abs(dxl)===0)return excludeBoundary?!1:pt2[0]===lineSegmentStart[0]&&pt2[1]===
lineSegmentStart[1];if(excludeBoundary){if(excludeBoundary==="start")return Math.abs(dxl)>=Math.abs(dyl)?dxl>0?x1<x&&x<=
x2:x2<=x&&x<x1:dyl>0?y1<y&&y<=y2:y2<=y&&y<y1;if(excludeBoundary==="end")return Math.abs(dxl)>=Math.abs(dyl)?dxl>0?x1<=x&&
x<x2:x2<x&&x<=x1:dyl>0?y1<=y&&y<y2:y2<y&&y<=y1;if(excludeBoundary==="both")return Math.abs(dxl)>=Math.abs(dyl)?dxl>0?x1<
x&&x<x2:x2<x&&x<x1:dyl>0?y1<y&&y<y2:y2<y&&y<y1}else return Math.abs(dxl)>=Math.abs(dyl)?dxl>0?x1<=x&&x<=x2:x2<=x&&x<=x1:
dyl>0?y1<=y&&y<=y2:y2<=y&&y<=y1;return!1}function booleanContains(feature1,feature22){let geom1=getGeom(feature1),geom2=getGeom(
feature22),type1=geom1.type,type2=geom2.type,coords1=geom1.coordinates,coords2=geom2.coordinates;switch(type1){case"Poin\
t":if(type2==="Point")return compareCoords(coords1,coords2);throw new Error("feature2 "+type2+" geometry not supported");case"\
MultiPoint":switch(type2){case"Point":return isPointInMultiPoint(geom1,geom2);case"MultiPoint":return isMultiPointInMultiPoint(
geom1,geom2);default:throw new Error("feature2 "+type2+" geometry not supported")}case"LineString":switch(type2){case"Po\
int":return booleanPointOnLine(geom2,geom1,{ignoreEndVertices:!0});case"LineString":return isLineOnLine(geom1,geom2);case"\
MultiPoint":return isMultiPointOnLine(geom1,geom2);default:throw new Error("feature2 "+type2+" geometry not supported")}case"\
Polygon":switch(type2){case"Point":return booleanPointInPolygon(geom2,geom1,{ignoreBoundary:!0});case"LineString":return isLineInPoly(
geom1,geom2);case"Polygon":return isPolyInPoly(geom1,geom2);case"MultiPoint":return isMultiPointInPoly(geom1,geom2);case"\
MultiPolygon":return isMultiPolyInPoly(geom1,geom2);default:throw new Error("feature2 "+type2+" geometry not supported")}case"\
MultiPolygon":switch(type2){case"Point":return isPointInMultiPolygon(geom1,geom2);case"MultiPoint":return isMultiPointInMultiPolygon(
geom1,geom2);case"LineString":return isLineInMultiPolygon(geom1,geom2);case"MultiLineString":return isMultiLineStringInMultiPolygon(
geom1,geom2);case"Polygon":return isPolygonInMultiPolygon(geom1,geom2);case"MultiPolygon":return isMultiPolygonInMultiPolygon(
geom1,geom2);default:throw new Error("feature2 "+type2+" geometry not supported")}default:throw new Error("feature1 "+type1+
" geometry not supported")}}function isPolygonInMultiPolygon(multiPolygon,polygon){let polygonBbox=bbox(polygon);return multiPolygon.
coordinates.some(coords=>isPolyInPoly({type:"Polygon",coordinates:coords},polygon,polygonBbox))}function isPointInMultiPolygon(multiPolygon,point2){
return booleanPointInPolygon(point2,multiPolygon,{ignoreBoundary:!0})}function isMultiPointInMultiPolygon(multiPolygon,multiPoint){
let oneInside=!1;for(let coord of multiPoint.coordinates){if(!booleanPointInPolygon(coord,multiPolygon))return!1;oneInside||
(oneInside=booleanPointInPolygon(coord,multiPolygon,{ignoreBoundary:!0}))}return oneInside}function isLineInMultiPolygon(multiPolygon,lineString2){
return multiPolygon.coordinates.some(coords=>isLineInPoly({type:"Polygon",coordinates:coords},lineString2))}function isMultiLineStringInMultiPolygon(multiPolygon,multiLineString){
let oneInterior=!1;for(let lineCoords of multiLineString.coordinates){let line={type:"LineString",coordinates:lineCoords},
lineStatus="outside";for(let polyCoords of multiPolygon.coordinates){let status=lineInPolyStatus({type:"Polygon",coordinates:polyCoords},
line);if(status==="interior"){lineStatus=status;break}status==="boundary"&&(lineStatus=status)}if(lineStatus==="outside")
return!1;lineStatus==="interior"&&(oneInterior=!0)}return oneInterior}function isMultiPolygonInMultiPolygon(multiPolygon1,multiPolygon2){
for(let poly2Coords of multiPolygon2.coordinates){let poly2={type:"Polygon",coordinates:poly2Coords},poly2Bbox=bbox(poly2);
if(!multiPolygon1.coordinates.some(poly1Coords=>isPolyInPoly({type:"Polygon",coordinates:poly1Coords},poly2,poly2Bbox)))
return!1}return!0}function isMultiPolyInPoly(polygon,multiPolygon){return multiPolygon.coordinates.every(coords=>isPolyInPoly(
polygon,{type:"Polygon",coordinates:coords}))}function isPointInMultiPoint(multiPoint,pt2){let i,output=!1;for(i=0;i<multiPoint.
coordinates.length;i++)if(compareCoords(multiPoint.coordinates[i],pt2.coordinates)){output=!0;break}return output}function isMultiPointInMultiPoint(multiPoint1,multiPoint2){
for(let coord2 of multiPoint2.coordinates){let matchFound=!1;for(let coord1 of multiPoint1.coordinates)if(compareCoords(
coord2,coord1)){matchFound=!0;break}if(!matchFound)return!1}return!0}function isMultiPointOnLine(lineString2,multiPoint){
let haveFoundInteriorPoint=!1;for(let coord of multiPoint.coordinates){if(!booleanPointOnLine(coord,lineString2))return!1;
!haveFoundInteriorPoint&&booleanPointOnLine(coord,lineString2,{ignoreEndVertices:!0})&&(haveFoundInteriorPoint=!0)}return haveFoundInteriorPoint}
function isMultiPointInPoly(polygon,multiPoint){let oneInside=!1;for(let coord of multiPoint.coordinates){if(!booleanPointInPolygon(
coord,polygon))return!1;oneInside||(oneInside=booleanPointInPolygon(coord,polygon,{ignoreBoundary:!0}))}return oneInside}
function isLineOnLine(lineString1,lineString2){let haveFoundInteriorPoint=!1,coordinates=lineString2.coordinates;for(let i=0;i<
coordinates.length;i++){let coords=coordinates[i];if(!booleanPointOnLine(coords,lineString1))return!1;if(!haveFoundInteriorPoint){
if(booleanPointOnLine(coords,lineString1,{ignoreEndVertices:!0}))haveFoundInteriorPoint=!0;else if(i>0){let midpoint=[(coordinates[i-
1][0]+coords[0])/2,(coordinates[i-1][1]+coords[1])/2];booleanPointOnLine(midpoint,lineString1,{ignoreEndVertices:!0})&&(haveFoundInteriorPoint=
!0)}}}return haveFoundInteriorPoint}function splitLineIntoSegmentsOnPolygon(linestring,polygon){let coords=linestring.coordinates,
outputSegments=[];for(let i=0;i<coords.length-1;i++){let seg=lineString([coords[i],coords[i+1]]),split=lineSplit(seg,feature(
polygon));split.features.length===0?outputSegments.push(seg):outputSegments.push(...split.features)}return featureCollection(
outputSegments)}function isLineInPoly(polygon,linestring){return lineInPolyStatus(polygon,linestring)==="interior"}function lineInPolyStatus(polygon,linestring){
let polyBbox=bbox(polygon),lineBbox=bbox(linestring);if(!doBBoxOverlap(polyBbox,lineBbox))return"outside";for(let coord of linestring.
coordinates)if(!booleanPointInPolygon(coord,polygon))return"outside";let hasInteriorSegment=!1,lineSegments=splitLineIntoSegmentsOnPolygon(
linestring,polygon);for(let lineSegment2 of lineSegments.features){let midpoint=getMidpoint(lineSegment2.geometry.coordinates[0],
lineSegment2.geometry.coordinates[1]);if(!booleanPointInPolygon(midpoint,polygon))return"outside";!hasInteriorSegment&&booleanPointInPolygon(
midpoint,polygon,{ignoreBoundary:!0})&&(hasInteriorSegment=!0)}return hasInteriorSegment?"interior":"boundary"}function isPolyInPoly(feature1,feature22,feature2Bbox){
if(feature1.type==="Feature"&&feature1.geometry===null||feature22.type==="Feature"&&feature22.geometry===null)return!1;let poly1Bbox=bbox(
feature1),poly2Bbox=feature2Bbox??bbox(feature22);if(!doBBoxOverlap(poly1Bbox,poly2Bbox))return!1;let poly1=getGeom(feature1),
coords=getGeom(feature22).coordinates;for(let ring of coords){for(let coord of ring)if(!booleanPointInPolygon(coord,feature1))
return!1;let segments=splitLineIntoSegmentsOnPolygon({type:"LineString",coordinates:ring},poly1);for(let segment of segments.
features){let midpoint=getMidpoint(segment.geometry.coordinates[0],segment.geometry.coordinates[1]);if(!booleanPointInPolygon(
midpoint,feature1)&&!isPointOnPolygonBoundary(midpoint,poly1))return!1}}return!0}var BOUNDARY_DISTANCE_TOLERANCE=1e-6;function pointToSegmentDistance(point2,start2,end){
let dx=end[0]-start2[0],dy=end[1]-start2[1],segmentLengthSquared=dx*dx+dy*dy,t=0;segmentLengthSquared>0&&(t=((point2[0]-
start2[0])*dx+(point2[1]-start2[1])*dy)/segmentLengthSquared,t=Math.max(0,Math.min(1,t)));let closestX=start2[0]+t*dx,closestY=start2[1]+
t*dy,offsetX=point2[0]-closestX,offsetY=point2[1]-closestY;return Math.sqrt(offsetX*offsetX+offsetY*offsetY)}function isPointOnPolygonBoundary(point2,polygon){
return polygon.coordinates.some(ring=>{for(let i=0;i<ring.length-1;i++)if(pointToSegmentDistance(point2,ring[i],ring[i+1])<=
BOUNDARY_DISTANCE_TOLERANCE)return!0;return!1})}function doBBoxOverlap(bbox1,bbox22){return!(bbox1[0]>bbox22[0]||bbox1[2]<
bbox22[2]||bbox1[1]>bbox22[1]||bbox1[3]<bbox22[3])}function compareCoords(pair1,pair2){return pair1[0]===pair2[0]&&pair1[1]===
pair2[1]}function getMidpoint(pair1,pair2){return[(pair1[0]+pair2[0])/2,(pair1[1]+pair2[1])/2]}var index_default4=booleanContains,
import_get2=__toESM(require_get()),isNumeric=/^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i,mathceil=Math.ceil,mathfloor=Math.
floor,bignumberError="[BigNumber Error] ",tooManyDigits=bignumberError+"Number primitive has more than 15 significant di\
gits: ",BASE=1e14,LOG_BASE=14,MAX_SAFE_INTEGER=9007199254740991,POWS_TEN=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8,1e9,1e10,1e11,
1e12,1e13],SQRT_BASE=1e7,MAX=1e9;function clone(configObject){var div,convertBase,parseNumeric,P=BigNumber2.prototype={constructor:BigNumber2,
toString:null,valueOf:null},ONE=new BigNumber2(1),DECIMAL_PLACES=20,ROUNDING_MODE=4,TO_EXP_NEG=-7,TO_EXP_POS=21,MIN_EXP=-1e7,
MAX_EXP=1e7,CRYPTO=!1,MODULO_MODE=1,POW_PRECISION=0,FORMAT={prefix:"",groupSize:3,secondaryGroupSize:0,groupSeparator:",",
decimalSeparator:".",fractionGroupSize:0,fractionGroupSeparator:" ",suffix:""},ALPHABET="0123456789abcdefghijklmnopqrst\
uvwxyz",alphabetHasNormalDecimalDigits=!0;function BigNumber2(v3,b){var alphabet,c,caseChanged,e,i,isNum,len,str,x=this;
if(!(x instanceof BigNumber2))return new BigNumber2(v3,b);if(b==null){if(v3&&v3._isBigNumber===!0){x.s=v3.s,!v3.c||v3.e>
MAX_EXP?x.c=x.e=null:v3.e<MIN_EXP?x.c=[x.e=0]:(x.e=v3.e,x.c=v3.c.slice());return}if((isNum=typeof v3=="number")&&v3*0==0){
if(x.s=1/v3<0?(v3=-v3,-1):1,v3===~~v3){for(e=0,i=v3;i>=10;i/=10,e++);e>MAX_EXP?x.c=x.e=null:(x.e=e,x.c=[v3]);return}str=
String(v3)}else{if(!isNumeric.test(str=String(v3)))return parseNumeric(x,str,isNum);x.s=str.charCodeAt(0)==45?(str=str.slice(
1),-1):1}(e=str.indexOf("."))>-1&&(str=str.replace(".","")),(i=str.search(/e/i))>0?(e<0&&(e=i),e+=+str.slice(i+1),str=str.
substring(0,i)):e<0&&(e=str.length)}else{if(intCheck(b,2,ALPHABET.length,"Base"),b==10&&alphabetHasNormalDecimalDigits)return x=
new BigNumber2(v3),round(x,DECIMAL_PLACES+x.e+1,ROUNDING_MODE);if(str=String(v3),isNum=typeof v3=="number"){if(v3*0!=0)return parseNumeric(
x,str,isNum,b);if(x.s=1/v3<0?(str=str.slice(1),-1):1,BigNumber2.DEBUG&&str.replace(/^0\.0*|\./,"").length>15)throw Error(
tooManyDigits+v3)}else x.s=str.charCodeAt(0)===45?(str=str.slice(1),-1):1;for(alphabet=ALPHABET.slice(0,b),e=i=0,len=str.
length;i<len;i++)if(alphabet.indexOf(c=str.charAt(i))<0){if(c=="."){if(i>e){e=len;continue}}else if(!caseChanged&&(str==
str.toUpperCase()&&(str=str.toLowerCase())||str==str.toLowerCase()&&(str=str.toUpperCase()))){caseChanged=!0,i=-1,e=0;continue}
return parseNumeric(x,String(v3),isNum,b)}isNum=!1,str=convertBase(str,b,10,x.s),(e=str.indexOf("."))>-1?str=str.replace(
".",""):e=str.length}for(i=0;str.charCodeAt(i)===48;i++);for(len=str.length;str.charCodeAt(--len)===48;);if(str=str.slice(
i,++len)){if(len-=i,isNum&&BigNumber2.DEBUG&&len>15&&(v3>MAX_SAFE_INTEGER||v3!==mathfloor(v3)))throw Error(tooManyDigits+
x.s*v3);if((e=e-i-1)>MAX_EXP)x.c=x.e=null;else if(e<MIN_EXP)x.c=[x.e=0];else{if(x.e=e,x.c=[],i=(e+1)%LOG_BASE,e<0&&(i+=LOG_BASE),
i<len){for(i&&x.c.push(+str.slice(0,i)),len-=LOG_BASE;i<len;)x.c.push(+str.slice(i,i+=LOG_BASE));i=LOG_BASE-(str=str.slice(
i)).length}else i-=len;for(;i--;str+="0");x.c.push(+str)}}else x.c=[x.e=0]}BigNumber2.clone=clone,BigNumber2.ROUND_UP=0,
BigNumber2.ROUND_DOWN=1,BigNumber2.ROUND_CEIL=2,BigNumber2.ROUND_FLOOR=3,BigNumber2.ROUND_HALF_UP=4,BigNumber2.ROUND_HALF_DOWN=
5,BigNumber2.ROUND_HALF_EVEN=6,BigNumber2.ROUND_HALF_CEIL=7,BigNumber2.ROUND_HALF_FLOOR=8,BigNumber2.EUCLID=9,BigNumber2.
config=BigNumber2.set=function(obj){var p,v3;if(obj!=null)if(typeof obj=="object"){if(obj.hasOwnProperty(p="DECIMAL_PLAC\
ES")&&(v3=obj[p],intCheck(v3,0,MAX,p),DECIMAL_PLACES=v3),obj.hasOwnProperty(p="ROUNDING_MODE")&&(v3=obj[p],intCheck(v3,0,
8,p),ROUNDING_MODE=v3),obj.hasOwnProperty(p="EXPONENTIAL_AT")&&(v3=obj[p],v3&&v3.pop?(intCheck(v3[0],-MAX,0,p),intCheck(
v3[1],0,MAX,p),TO_EXP_NEG=v3[0],TO_EXP_POS=v3[1]):(intCheck(v3,-MAX,MAX,p),TO_EXP_NEG=-(TO_EXP_POS=v3<0?-v3:v3))),obj.hasOwnProperty(
p="RANGE"))if(v3=obj[p],v3&&v3.pop)intCheck(v3[0],-MAX,-1,p),intCheck(v3[1],1,MAX,p),MIN_EXP=v3[0],MAX_EXP=v3[1];else if(intCheck(
v3,-MAX,MAX,p),v3)MIN_EXP=-(MAX_EXP=v3<0?-v3:v3);else throw Error(bignumberError+p+" cannot be zero: "+v3);if(obj.hasOwnProperty(
p="CRYPTO"))if(v3=obj[p],v3===!!v3)if(v3)if(typeof crypto<"u"&&crypto&&(crypto.getRandomValues||crypto.randomBytes))CRYPTO=
v3;else throw CRYPTO=!v3,Error(bignumberError+"crypto unavailable");else CRYPTO=v3;else throw Error(bignumberError+p+" n\
ot true or false: "+v3);if(obj.hasOwnProperty(p="MODULO_MODE")&&(v3=obj[p],intCheck(v3,0,9,p),MODULO_MODE=v3),obj.hasOwnProperty(
p="POW_PRECISION")&&(v3=obj[p],intCheck(v3,0,MAX,p),POW_PRECISION=v3),obj.hasOwnProperty(p="FORMAT"))if(v3=obj[p],typeof v3==
"object")FORMAT=v3;else throw Error(bignumberError+p+" not an object: "+v3);if(obj.hasOwnProperty(p="ALPHABET"))if(v3=obj[p],
typeof v3=="string"&&!/^.?$|[+\-.\s]|(.).*\1/.test(v3))alphabetHasNormalDecimalDigits=v3.slice(0,10)=="0123456789",ALPHABET=
v3;else throw Error(bignumberError+p+" invalid: "+v3)}else throw Error(bignumberError+"Object expected: "+obj);return{DECIMAL_PLACES,
ROUNDING_MODE,EXPONENTIAL_AT:[TO_EXP_NEG,TO_EXP_POS],RANGE:[MIN_EXP,MAX_EXP],CRYPTO,MODULO_MODE,POW_PRECISION,FORMAT,ALPHABET}},
BigNumber2.isBigNumber=function(v3){if(!v3||v3._isBigNumber!==!0)return!1;if(!BigNumber2.DEBUG)return!0;var i,n,c=v3.c,e=v3.
e,s=v3.s;out:if({}.toString.call(c)=="[object Array]"){if((s===1||s===-1)&&e>=-MAX&&e<=MAX&&e===mathfloor(e)){if(c[0]===
0){if(e===0&&c.length===1)return!0;break out}if(i=(e+1)%LOG_BASE,i<1&&(i+=LOG_BASE),String(c[0]).length==i){for(i=0;i<c.
length;i++)if(n=c[i],n<0||n>=BASE||n!==mathfloor(n))break out;if(n!==0)return!0}}}else if(c===null&&e===null&&(s===null||
s===1||s===-1))return!0;throw Error(bignumberError+"Invalid BigNumber: "+v3)},BigNumber2.maximum=BigNumber2.max=function(){
return maxOrMin(arguments,-1)},BigNumber2.minimum=BigNumber2.min=function(){return maxOrMin(arguments,1)},BigNumber2.random=
(function(){var pow2_53=9007199254740992,random53bitInt=Math.random()*pow2_53&2097151?function(){return mathfloor(Math.random()*
pow2_53)}:function(){return(Math.random()*1073741824|0)*8388608+(Math.random()*8388608|0)};return function(dp){var a,b,e,
k,v3,i=0,c=[],rand=new BigNumber2(ONE);if(dp==null?dp=DECIMAL_PLACES:intCheck(dp,0,MAX),k=mathceil(dp/LOG_BASE),CRYPTO)if(crypto.
getRandomValues){for(a=crypto.getRandomValues(new Uint32Array(k*=2));i<k;)v3=a[i]*131072+(a[i+1]>>>11),v3>=9e15?(b=crypto.
getRandomValues(new Uint32Array(2)),a[i]=b[0],a[i+1]=b[1]):(c.push(v3%1e14),i+=2);i=k/2}else if(crypto.randomBytes){for(a=
crypto.randomBytes(k*=7);i<k;)v3=(a[i]&31)*281474976710656+a[i+1]*1099511627776+a[i+2]*4294967296+a[i+3]*16777216+(a[i+4]<<
16)+(a[i+5]<<8)+a[i+6],v3>=9e15?crypto.randomBytes(7).copy(a,i):(c.push(v3%1e14),i+=7);i=k/7}else throw CRYPTO=!1,Error(
bignumberError+"crypto unavailable");if(!CRYPTO)for(;i<k;)v3=random53bitInt(),v3<9e15&&(c[i++]=v3%1e14);for(k=c[--i],dp%=
LOG_BASE,k&&dp&&(v3=POWS_TEN[LOG_BASE-dp],c[i]=mathfloor(k/v3)*v3);c[i]===0;c.pop(),i--);if(i<0)c=[e=0];else{for(e=-1;c[0]===
0;c.splice(0,1),e-=LOG_BASE);for(i=1,v3=c[0];v3>=10;v3/=10,i++);i<LOG_BASE&&(e-=LOG_BASE-i)}return rand.e=e,rand.c=c,rand}})(),
BigNumber2.sum=function(){for(var i=1,args=arguments,sum3=new BigNumber2(args[0]);i<args.length;)sum3=sum3.plus(args[i++]);
return sum3},convertBase=(function(){var decimal="0123456789";function toBaseOut(str,baseIn,baseOut,alphabet){for(var j,
arr=[0],arrL,i=0,len=str.length;i<len;){for(arrL=arr.length;arrL--;arr[arrL]*=baseIn);for(arr[0]+=alphabet.indexOf(str.charAt(
i++)),j=0;j<arr.length;j++)arr[j]>baseOut-1&&(arr[j+1]==null&&(arr[j+1]=0),arr[j+1]+=arr[j]/baseOut|0,arr[j]%=baseOut)}return arr.
reverse()}return function(str,baseIn,baseOut,sign,callerIsToString){var alphabet,d,e,k,r,x,xc,y,i=str.indexOf("."),dp=DECIMAL_PLACES,
rm=ROUNDING_MODE;for(i>=0&&(k=POW_PRECISION,POW_PRECISION=0,str=str.replace(".",""),y=new BigNumber2(baseIn),x=y.pow(str.
length-i),POW_PRECISION=k,y.c=toBaseOut(toFixedPoint(coeffToString(x.c),x.e,"0"),10,baseOut,decimal),y.e=y.c.length),xc=
toBaseOut(str,baseIn,baseOut,callerIsToString?(alphabet=ALPHABET,decimal):(alphabet=decimal,ALPHABET)),e=k=xc.length;xc[--k]==
0;xc.pop());if(!xc[0])return alphabet.charAt(0);if(i<0?--e:(x.c=xc,x.e=e,x.s=sign,x=div(x,y,dp,rm,baseOut),xc=x.c,r=x.r,
e=x.e),d=e+dp+1,i=xc[d],k=baseOut/2,r=r||d<0||xc[d+1]!=null,r=rm<4?(i!=null||r)&&(rm==0||rm==(x.s<0?3:2)):i>k||i==k&&(rm==
4||r||rm==6&&xc[d-1]&1||rm==(x.s<0?8:7)),d<1||!xc[0])str=r?toFixedPoint(alphabet.charAt(1),-dp,alphabet.charAt(0)):alphabet.
charAt(0);else{if(xc.length=d,r)for(--baseOut;++xc[--d]>baseOut;)xc[d]=0,d||(++e,xc=[1].concat(xc));for(k=xc.length;!xc[--k];)
;for(i=0,str="";i<=k;str+=alphabet.charAt(xc[i++]));str=toFixedPoint(str,e,alphabet.charAt(0))}return str}})(),div=(function(){
function multiply(x,k,base){var m,temp,xlo,xhi,carry=0,i=x.length,klo=k%SQRT_BASE,khi=k/SQRT_BASE|0;for(x=x.slice();i--;)
xlo=x[i]%SQRT_BASE,xhi=x[i]/SQRT_BASE|0,m=khi*xlo+xhi*klo,temp=klo*xlo+m%SQRT_BASE*SQRT_BASE+carry,carry=(temp/base|0)+(m/
SQRT_BASE|0)+khi*xhi,x[i]=temp%base;return carry&&(x=[carry].concat(x)),x}function compare2(a,b,aL,bL){var i,cmp;if(aL!=
bL)cmp=aL>bL?1:-1;else for(i=cmp=0;i<aL;i++)if(a[i]!=b[i]){cmp=a[i]>b[i]?1:-1;break}return cmp}function subtract(a,b,aL,base){
for(var i=0;aL--;)a[aL]-=i,i=a[aL]<b[aL]?1:0,a[aL]=i*base+a[aL]-b[aL];for(;!a[0]&&a.length>1;a.splice(0,1));}return function(x,y,dp,rm,base){
var cmp,e,i,more,n,prod,prodL,q,qc,rem,remL,rem0,xi,xL,yc0,yL,yz,s=x.s==y.s?1:-1,xc=x.c,yc=y.c;if(!xc||!xc[0]||!yc||!yc[0])
return new BigNumber2(!x.s||!y.s||(xc?yc&&xc[0]==yc[0]:!yc)?NaN:xc&&xc[0]==0||!yc?s*0:s/0);for(q=new BigNumber2(s),qc=q.
c=[],e=x.e-y.e,s=dp+e+1,base||(base=BASE,e=bitFloor(x.e/LOG_BASE)-bitFloor(y.e/LOG_BASE),s=s/LOG_BASE|0),i=0;yc[i]==(xc[i]||
0);i++);if(yc[i]>(xc[i]||0)&&e--,s<0)qc.push(1),more=!0;else{for(xL=xc.length,yL=yc.length,i=0,s+=2,n=mathfloor(base/(yc[0]+
1)),n>1&&(yc=multiply(yc,n,base),xc=multiply(xc,n,base),yL=yc.length,xL=xc.length),xi=yL,rem=xc.slice(0,yL),remL=rem.length;remL<
yL;rem[remL++]=0);yz=yc.slice(),yz=[0].concat(yz),yc0=yc[0],yc[1]>=base/2&&yc0++;do{if(n=0,cmp=compare2(yc,rem,yL,remL),
cmp<0){if(rem0=rem[0],yL!=remL&&(rem0=rem0*base+(rem[1]||0)),n=mathfloor(rem0/yc0),n>1)for(n>=base&&(n=base-1),prod=multiply(
yc,n,base),prodL=prod.length,remL=rem.length;compare2(prod,rem,prodL,remL)==1;)n--,subtract(prod,yL<prodL?yz:yc,prodL,base),
prodL=prod.length,cmp=1;else n==0&&(cmp=n=1),prod=yc.slice(),prodL=prod.length;if(prodL<remL&&(prod=[0].concat(prod)),subtract(
rem,prod,remL,base),remL=rem.length,cmp==-1)for(;compare2(yc,rem,yL,remL)<1;)n++,subtract(rem,yL<remL?yz:yc,remL,base),remL=
rem.length}else cmp===0&&(n++,rem=[0]);qc[i++]=n,rem[0]?rem[remL++]=xc[xi]||0:(rem=[xc[xi]],remL=1)}while((xi++<xL||rem[0]!=
null)&&s--);more=rem[0]!=null,qc[0]||qc.splice(0,1)}if(base==BASE){for(i=1,s=qc[0];s>=10;s/=10,i++);round(q,dp+(q.e=i+e*
LOG_BASE-1)+1,rm,more)}else q.e=e,q.r=+more;return q}})();function format(n,i,rm,id){var c0,e,ne,len,str;if(rm==null?rm=
ROUNDING_MODE:intCheck(rm,0,8),!n.c)return n.toString();if(c0=n.c[0],ne=n.e,i==null)str=coeffToString(n.c),str=id==1||id==
2&&(ne<=TO_EXP_NEG||ne>=TO_EXP_POS)?toExponential(str,ne):toFixedPoint(str,ne,"0");else if(n=round(new BigNumber2(n),i,rm),
e=n.e,str=coeffToString(n.c),len=str.length,id==1||id==2&&(i<=e||e<=TO_EXP_NEG)){for(;len<i;str+="0",len++);str=toExponential(
str,e)}else if(i-=ne+(id===2&&e>ne),str=toFixedPoint(str,e,"0"),e+1>len){if(--i>0)for(str+=".";i--;str+="0");}else if(i+=
e-len,i>0)for(e+1==len&&(str+=".");i--;str+="0");return n.s<0&&c0?"-"+str:str}function maxOrMin(args,n){for(var k,y,i=1,
x=new BigNumber2(args[0]);i<args.length;i++)y=new BigNumber2(args[i]),(!y.s||(k=compare(x,y))===n||k===0&&x.s===n)&&(x=y);
return x}function normalise(n,c,e){for(var i=1,j=c.length;!c[--j];c.pop());for(j=c[0];j>=10;j/=10,i++);return(e=i+e*LOG_BASE-
1)>MAX_EXP?n.c=n.e=null:e<MIN_EXP?n.c=[n.e=0]:(n.e=e,n.c=c),n}parseNumeric=(function(){var basePrefix=/^(-?)0([xbo])(?=\w[\w.]*$)/i,
dotAfter=/^([^.]+)\.$/,dotBefore=/^\.([^.]+)$/,isInfinityOrNaN=/^-?(Infinity|NaN)$/,whitespaceOrPlus=/^\s*\+(?=[\w.])|^\s+|\s+$/g;
return function(x,str,isNum,b){var base,s=isNum?str:str.replace(whitespaceOrPlus,"");if(isInfinityOrNaN.test(s))x.s=isNaN(
s)?null:s<0?-1:1;else{if(!isNum&&(s=s.replace(basePrefix,function(m,p1,p2){return base=(p2=p2.toLowerCase())=="x"?16:p2==
"b"?2:8,!b||b==base?p1:m}),b&&(base=b,s=s.replace(dotAfter,"$1").replace(dotBefore,"0.$1")),str!=s))return new BigNumber2(
s,base);if(BigNumber2.DEBUG)throw Error(bignumberError+"Not a"+(b?" base "+b:"")+" number: "+str);x.s=null}x.c=x.e=null}})();
function round(x,sd,rm,r){var d,i,j,k,n,ni,rd,xc=x.c,pows10=POWS_TEN;if(xc){out:{for(d=1,k=xc[0];k>=10;k/=10,d++);if(i=sd-
d,i<0)i+=LOG_BASE,j=sd,n=xc[ni=0],rd=mathfloor(n/pows10[d-j-1]%10);else if(ni=mathceil((i+1)/LOG_BASE),ni>=xc.length)if(r){
for(;xc.length<=ni;xc.push(0));n=rd=0,d=1,i%=LOG_BASE,j=i-LOG_BASE+1}else break out;else{for(n=k=xc[ni],d=1;k>=10;k/=10,
d++);i%=LOG_BASE,j=i-LOG_BASE+d,rd=j<0?0:mathfloor(n/pows10[d-j-1]%10)}if(r=r||sd<0||xc[ni+1]!=null||(j<0?n:n%pows10[d-j-
1]),r=rm<4?(rd||r)&&(rm==0||rm==(x.s<0?3:2)):rd>5||rd==5&&(rm==4||r||rm==6&&(i>0?j>0?n/pows10[d-j]:0:xc[ni-1])%10&1||rm==
(x.s<0?8:7)),sd<1||!xc[0])return xc.length=0,r?(sd-=x.e+1,xc[0]=pows10[(LOG_BASE-sd%LOG_BASE)%LOG_BASE],x.e=-sd||0):xc[0]=
x.e=0,x;if(i==0?(xc.length=ni,k=1,ni--):(xc.length=ni+1,k=pows10[LOG_BASE-i],xc[ni]=j>0?mathfloor(n/pows10[d-j]%pows10[j])*
k:0),r)for(;;)if(ni==0){for(i=1,j=xc[0];j>=10;j/=10,i++);for(j=xc[0]+=k,k=1;j>=10;j/=10,k++);i!=k&&(x.e++,xc[0]==BASE&&(xc[0]=
1));break}else{if(xc[ni]+=k,xc[ni]!=BASE)break;xc[ni--]=0,k=1}for(i=xc.length;xc[--i]===0;xc.pop());}x.e>MAX_EXP?x.c=x.e=
null:x.e<MIN_EXP&&(x.c=[x.e=0])}return x}function valueOf(n){var str,e=n.e;return e===null?n.toString():(str=coeffToString(
n.c),str=e<=TO_EXP_NEG||e>=TO_EXP_POS?toExponential(str,e):toFixedPoint(str,e,"0"),n.s<0?"-"+str:str)}return P.absoluteValue=
P.abs=function(){var x=new BigNumber2(this);return x.s<0&&(x.s=1),x},P.comparedTo=function(y,b){return compare(this,new BigNumber2(
y,b))},P.decimalPlaces=P.dp=function(dp,rm){var c,n,v3,x=this;if(dp!=null)return intCheck(dp,0,MAX),rm==null?rm=ROUNDING_MODE:
intCheck(rm,0,8),round(new BigNumber2(x),dp+x.e+1,rm);if(!(c=x.c))return null;if(n=((v3=c.length-1)-bitFloor(this.e/LOG_BASE))*
LOG_BASE,v3=c[v3])for(;v3%10==0;v3/=10,n--);return n<0&&(n=0),n},P.dividedBy=P.div=function(y,b){return div(this,new BigNumber2(
y,b),DECIMAL_PLACES,ROUNDING_MODE)},P.dividedToIntegerBy=P.idiv=function(y,b){return div(this,new BigNumber2(y,b),0,1)},
P.exponentiatedBy=P.pow=function(n,m){var half,isModExp,i,k,more,nIsBig,nIsNeg,nIsOdd,y,x=this;if(n=new BigNumber2(n),n.
c&&!n.isInteger())throw Error(bignumberError+"Exponent not an integer: "+valueOf(n));if(m!=null&&(m=new BigNumber2(m)),nIsBig=
n.e>14,!x.c||!x.c[0]||x.c[0]==1&&!x.e&&x.c.length==1||!n.c||!n.c[0])return y=new BigNumber2(Math.pow(+valueOf(x),nIsBig?
n.s*(2-isOdd(n)):+valueOf(n))),m?y.mod(m):y;if(nIsNeg=n.s<0,m){if(m.c?!m.c[0]:!m.s)return new BigNumber2(NaN);isModExp=!nIsNeg&&
x.isInteger()&&m.isInteger(),isModExp&&(x=x.mod(m))}else{if(n.e>9&&(x.e>0||x.e<-1||(x.e==0?x.c[0]>1||nIsBig&&x.c[1]>=24e7:
x.c[0]<8e13||nIsBig&&x.c[0]<=9999975e7)))return k=x.s<0&&isOdd(n)?-0:0,x.e>-1&&(k=1/k),new BigNumber2(nIsNeg?1/k:k);POW_PRECISION&&
(k=mathceil(POW_PRECISION/LOG_BASE+2))}for(nIsBig?(half=new BigNumber2(.5),nIsNeg&&(n.s=1),nIsOdd=isOdd(n)):(i=Math.abs(
+valueOf(n)),nIsOdd=i%2),y=new BigNumber2(ONE);;){if(nIsOdd){if(y=y.times(x),!y.c)break;k?y.c.length>k&&(y.c.length=k):isModExp&&
(y=y.mod(m))}if(i){if(i=mathfloor(i/2),i===0)break;nIsOdd=i%2}else if(n=n.times(half),round(n,n.e+1,1),n.e>14)nIsOdd=isOdd(
n);else{if(i=+valueOf(n),i===0)break;nIsOdd=i%2}x=x.times(x),k?x.c&&x.c.length>k&&(x.c.length=k):isModExp&&(x=x.mod(m))}
return isModExp?y:(nIsNeg&&(y=ONE.div(y)),m?y.mod(m):k?round(y,POW_PRECISION,ROUNDING_MODE,more):y)},P.integerValue=function(rm){
var n=new BigNumber2(this);return rm==null?rm=ROUNDING_MODE:intCheck(rm,0,8),round(n,n.e+1,rm)},P.isEqualTo=P.eq=function(y,b){
return compare(this,new BigNumber2(y,b))===0},P.isFinite=function(){return!!this.c},P.isGreaterThan=P.gt=function(y,b){return compare(
this,new BigNumber2(y,b))>0},P.isGreaterThanOrEqualTo=P.gte=function(y,b){return(b=compare(this,new BigNumber2(y,b)))===
1||b===0},P.isInteger=function(){return!!this.c&&bitFloor(this.e/LOG_BASE)>this.c.length-2},P.isLessThan=P.lt=function(y,b){
return compare(this,new BigNumber2(y,b))<0},P.isLessThanOrEqualTo=P.lte=function(y,b){return(b=compare(this,new BigNumber2(
y,b)))===-1||b===0},P.isNaN=function(){return!this.s},P.isNegative=function(){return this.s<0},P.isPositive=function(){return this.
s>0},P.isZero=function(){return!!this.c&&this.c[0]==0},P.minus=function(y,b){var i,j,t,xLTy,x=this,a=x.s;if(y=new BigNumber2(
y,b),b=y.s,!a||!b)return new BigNumber2(NaN);if(a!=b)return y.s=-b,x.plus(y);var xe=x.e/LOG_BASE,ye=y.e/LOG_BASE,xc=x.c,
yc=y.c;if(!xe||!ye){if(!xc||!yc)return xc?(y.s=-b,y):new BigNumber2(yc?x:NaN);if(!xc[0]||!yc[0])return yc[0]?(y.s=-b,y):
new BigNumber2(xc[0]?x:ROUNDING_MODE==3?-0:0)}if(xe=bitFloor(xe),ye=bitFloor(ye),xc=xc.slice(),a=xe-ye){for((xLTy=a<0)?(a=
-a,t=xc):(ye=xe,t=yc),t.reverse(),b=a;b--;t.push(0));t.reverse()}else for(j=(xLTy=(a=xc.length)<(b=yc.length))?a:b,a=b=0;b<
j;b++)if(xc[b]!=yc[b]){xLTy=xc[b]<yc[b];break}if(xLTy&&(t=xc,xc=yc,yc=t,y.s=-y.s),b=(j=yc.length)-(i=xc.length),b>0)for(;b--;xc[i++]=
0);for(b=BASE-1;j>a;){if(xc[--j]<yc[j]){for(i=j;i&&!xc[--i];xc[i]=b);--xc[i],xc[j]+=BASE}xc[j]-=yc[j]}for(;xc[0]==0;xc.splice(
0,1),--ye);return xc[0]?normalise(y,xc,ye):(y.s=ROUNDING_MODE==3?-1:1,y.c=[y.e=0],y)},P.modulo=P.mod=function(y,b){var q,
s,x=this;return y=new BigNumber2(y,b),!x.c||!y.s||y.c&&!y.c[0]?new BigNumber2(NaN):!y.c||x.c&&!x.c[0]?new BigNumber2(x):
(MODULO_MODE==9?(s=y.s,y.s=1,q=div(x,y,0,3),y.s=s,q.s*=s):q=div(x,y,0,MODULO_MODE),y=x.minus(q.times(y)),!y.c[0]&&MODULO_MODE==
1&&(y.s=x.s),y)},P.multipliedBy=P.times=function(y,b){var c,e,i,j,k,m,xcL,xlo,xhi,ycL,ylo,yhi,zc,base,sqrtBase,x=this,xc=x.
c,yc=(y=new BigNumber2(y,b)).c;if(!xc||!yc||!xc[0]||!yc[0])return!x.s||!y.s||xc&&!xc[0]&&!yc||yc&&!yc[0]&&!xc?y.c=y.e=y.
s=null:(y.s*=x.s,!xc||!yc?y.c=y.e=null:(y.c=[0],y.e=0)),y;for(e=bitFloor(x.e/LOG_BASE)+bitFloor(y.e/LOG_BASE),y.s*=x.s,xcL=
xc.length,ycL=yc.length,xcL<ycL&&(zc=xc,xc=yc,yc=zc,i=xcL,xcL=ycL,ycL=i),i=xcL+ycL,zc=[];i--;zc.push(0));for(base=BASE,sqrtBase=
SQRT_BASE,i=ycL;--i>=0;){for(c=0,ylo=yc[i]%sqrtBase,yhi=yc[i]/sqrtBase|0,k=xcL,j=i+k;j>i;)xlo=xc[--k]%sqrtBase,xhi=xc[k]/
sqrtBase|0,m=yhi*xlo+xhi*ylo,xlo=ylo*xlo+m%sqrtBase*sqrtBase+zc[j]+c,c=(xlo/base|0)+(m/sqrtBase|0)+yhi*xhi,zc[j--]=xlo%base;
zc[j]=c}return c?++e:zc.splice(0,1),normalise(y,zc,e)},P.negated=function(){var x=new BigNumber2(this);return x.s=-x.s||
null,x},P.plus=function(y,b){var t,x=this,a=x.s;if(y=new BigNumber2(y,b),b=y.s,!a||!b)return new BigNumber2(NaN);if(a!=b)
return y.s=-b,x.minus(y);var xe=x.e/LOG_BASE,ye=y.e/LOG_BASE,xc=x.c,yc=y.c;if(!xe||!ye){if(!xc||!yc)return new BigNumber2(
a/0);if(!xc[0]||!yc[0])return yc[0]?y:new BigNumber2(xc[0]?x:a*0)}if(xe=bitFloor(xe),ye=bitFloor(ye),xc=xc.slice(),a=xe-
ye){for(a>0?(ye=xe,t=yc):(a=-a,t=xc),t.reverse();a--;t.push(0));t.reverse()}for(a=xc.length,b=yc.length,a-b<0&&(t=yc,yc=
xc,xc=t,b=a),a=0;b;)a=(xc[--b]=xc[b]+yc[b]+a)/BASE|0,xc[b]=BASE===xc[b]?0:xc[b]%BASE;return a&&(xc=[a].concat(xc),++ye),
normalise(y,xc,ye)},P.precision=P.sd=function(sd,rm){var c,n,v3,x=this;if(sd!=null&&sd!==!!sd)return intCheck(sd,1,MAX),
rm==null?rm=ROUNDING_MODE:intCheck(rm,0,8),round(new BigNumber2(x),sd,rm);if(!(c=x.c))return null;if(v3=c.length-1,n=v3*
LOG_BASE+1,v3=c[v3]){for(;v3%10==0;v3/=10,n--);for(v3=c[0];v3>=10;v3/=10,n++);}return sd&&x.e+1>n&&(n=x.e+1),n},P.shiftedBy=
function(k){return intCheck(k,-MAX_SAFE_INTEGER,MAX_SAFE_INTEGER),this.times("1e"+k)},P.squareRoot=P.sqrt=function(){var m,
n,r,rep,t,x=this,c=x.c,s=x.s,e=x.e,dp=DECIMAL_PLACES+4,half=new BigNumber2("0.5");if(s!==1||!c||!c[0])return new BigNumber2(
!s||s<0&&(!c||c[0])?NaN:c?x:1/0);if(s=Math.sqrt(+valueOf(x)),s==0||s==1/0?(n=coeffToString(c),(n.length+e)%2==0&&(n+="0"),
s=Math.sqrt(+n),e=bitFloor((e+1)/2)-(e<0||e%2),s==1/0?n="5e"+e:(n=s.toExponential(),n=n.slice(0,n.indexOf("e")+1)+e),r=new BigNumber2(
n)):r=new BigNumber2(s+""),r.c[0]){for(e=r.e,s=e+dp,s<3&&(s=0);;)if(t=r,r=half.times(t.plus(div(x,t,dp,1))),coeffToString(
t.c).slice(0,s)===(n=coeffToString(r.c)).slice(0,s))if(r.e<e&&--s,n=n.slice(s-3,s+1),n=="9999"||!rep&&n=="4999"){if(!rep&&
(round(t,t.e+DECIMAL_PLACES+2,0),t.times(t).eq(x))){r=t;break}dp+=4,s+=4,rep=1}else{(!+n||!+n.slice(1)&&n.charAt(0)=="5")&&
(round(r,r.e+DECIMAL_PLACES+2,1),m=!r.times(r).eq(x));break}}return round(r,r.e+DECIMAL_PLACES+1,ROUNDING_MODE,m)},P.toExponential=
function(dp,rm){return dp!=null&&(intCheck(dp,0,MAX),dp++),format(this,dp,rm,1)},P.toFixed=function(dp,rm){return dp!=null&&
(intCheck(dp,0,MAX),dp=dp+this.e+1),format(this,dp,rm)},P.toFormat=function(dp,rm,format2){var str,x=this;if(format2==null)
dp!=null&&rm&&typeof rm=="object"?(format2=rm,rm=null):dp&&typeof dp=="object"?(format2=dp,dp=rm=null):format2=FORMAT;else if(typeof format2!=
"object")throw Error(bignumberError+"Argument not an object: "+format2);if(str=x.toFixed(dp,rm),x.c){var i,arr=str.split(
"."),g1=+format2.groupSize,g2=+format2.secondaryGroupSize,groupSeparator=format2.groupSeparator||"",intPart=arr[0],fractionPart=arr[1],
isNeg=x.s<0,intDigits=isNeg?intPart.slice(1):intPart,len=intDigits.length;if(g2&&(i=g1,g1=g2,g2=i,len-=i),g1>0&&len>0){for(i=
len%g1||g1,intPart=intDigits.substr(0,i);i<len;i+=g1)intPart+=groupSeparator+intDigits.substr(i,g1);g2>0&&(intPart+=groupSeparator+
intDigits.slice(i)),isNeg&&(intPart="-"+intPart)}str=fractionPart?intPart+(format2.decimalSeparator||"")+((g2=+format2.fractionGroupSize)?
fractionPart.replace(new RegExp("\\d{"+g2+"}\\B","g"),"$&"+(format2.fractionGroupSeparator||"")):fractionPart):intPart}return(format2.
prefix||"")+str+(format2.suffix||"")},P.toFraction=function(md){var d,d0,d1,d2,e,exp,n,n0,n1,q,r,s,x=this,xc=x.c;if(md!=
null&&(n=new BigNumber2(md),!n.isInteger()&&(n.c||n.s!==1)||n.lt(ONE)))throw Error(bignumberError+"Argument "+(n.isInteger()?
"out of range: ":"not an integer: ")+valueOf(n));if(!xc)return new BigNumber2(x);for(d=new BigNumber2(ONE),n1=d0=new BigNumber2(
ONE),d1=n0=new BigNumber2(ONE),s=coeffToString(xc),e=d.e=s.length-x.e-1,d.c[0]=POWS_TEN[(exp=e%LOG_BASE)<0?LOG_BASE+exp:
exp],md=!md||n.comparedTo(d)>0?e>0?d:n1:n,exp=MAX_EXP,MAX_EXP=1/0,n=new BigNumber2(s),n0.c[0]=0;q=div(n,d,0,1),d2=d0.plus(
q.times(d1)),d2.comparedTo(md)!=1;)d0=d1,d1=d2,n1=n0.plus(q.times(d2=n1)),n0=d2,d=n.minus(q.times(d2=d)),n=d2;return d2=
div(md.minus(d0),d1,0,1),n0=n0.plus(d2.times(n1)),d0=d0.plus(d2.times(d1)),n0.s=n1.s=x.s,e=e*2,r=div(n1,d1,e,ROUNDING_MODE).
minus(x).abs().comparedTo(div(n0,d0,e,ROUNDING_MODE).minus(x).abs())<1?[n1,d1]:[n0,d0],MAX_EXP=exp,r},P.toNumber=function(){
return+valueOf(this)},P.toPrecision=function(sd,rm){return sd!=null&&intCheck(sd,1,MAX),format(this,sd,rm,2)},P.toString=
function(b){var str,n=this,s=n.s,e=n.e;return e===null?s?(str="Infinity",s<0&&(str="-"+str)):str="NaN":(b==null?str=e<=TO_EXP_NEG||
e>=TO_EXP_POS?toExponential(coeffToString(n.c),e):toFixedPoint(coeffToString(n.c),e,"0"):b===10&&alphabetHasNormalDecimalDigits?
(n=round(new BigNumber2(n),DECIMAL_PLACES+e+1,ROUNDING_MODE),str=toFixedPoint(coeffToString(n.c),n.e,"0")):(intCheck(b,2,
ALPHABET.length,"Base"),str=convertBase(toFixedPoint(coeffToString(n.c),e,"0"),10,b,s,!0)),s<0&&n.c[0]&&(str="-"+str)),str},
P.valueOf=P.toJSON=function(){return valueOf(this)},P._isBigNumber=!0,P[Symbol.toStringTag]="BigNumber",P[Symbol.for("no\
dejs.util.inspect.custom")]=P.valueOf,configObject!=null&&BigNumber2.set(configObject),BigNumber2}function bitFloor(n){var i=n|
0;return n>0||n===i?i:i-1}function coeffToString(a){for(var s,z,i=1,j=a.length,r=a[0]+"";i<j;){for(s=a[i++]+"",z=LOG_BASE-
s.length;z--;s="0"+s);r+=s}for(j=r.length;r.charCodeAt(--j)===48;);return r.slice(0,j+1||1)}function compare(x,y){var a,
b,xc=x.c,yc=y.c,i=x.s,j=y.s,k=x.e,l=y.e;if(!i||!j)return null;if(a=xc&&!xc[0],b=yc&&!yc[0],a||b)return a?b?0:-j:i;if(i!=
j)return i;if(a=i<0,b=k==l,!xc||!yc)return b?0:!xc^a?1:-1;if(!b)return k>l^a?1:-1;for(j=(k=xc.length)<(l=yc.length)?k:l,
i=0;i<j;i++)if(xc[i]!=yc[i])return xc[i]>yc[i]^a?1:-1;return k==l?0:k>l^a?1:-1}function intCheck(n,min,max,name){if(n<min||
n>max||n!==mathfloor(n))throw Error(bignumberError+(name||"Argument")+(typeof n=="number"?n<min||n>max?" out of range: ":
" not an integer: ":" not a primitive number: ")+String(n))}function isOdd(n){var k=n.c.length-1;return bitFloor(n.e/LOG_BASE)==
k&&n.c[k]%2!=0}function toExponential(str,e){return(str.length>1?str.charAt(0)+"."+str.slice(1):str)+(e<0?"e":"e+")+e}function toFixedPoint(str,e,z){
var len,zs;if(e<0){for(zs=z+".";++e;zs+=z);str=zs+str}else if(len=str.length,++e>len){for(zs=z,e-=len;--e;zs+=z);str+=zs}else
e<len&&(str=str.slice(0,e)+"."+str.slice(e));return str}var BigNumber=clone(),bignumber_default=BigNumber,SplayTreeNode=class{key;left=null;right=null;constructor(key){
this.key=key}},SplayTreeSetNode=class extends SplayTreeNode{constructor(key){super(key)}},SplayTree=class{size=0;modificationCount=0;splayCount=0;splay(key){
let root=this.root;if(root==null)return this.compare(key,key),-1;let right=null,newTreeRight=null,left=null,newTreeLeft=null,
current=root,compare2=this.compare,comp;for(;;)if(comp=compare2(current.key,key),comp>0){let currentLeft=current.left;if(currentLeft==
null||(comp=compare2(currentLeft.key,key),comp>0&&(current.left=currentLeft.right,currentLeft.right=current,current=currentLeft,
currentLeft=current.left,currentLeft==null)))break;right==null?newTreeRight=current:right.left=current,right=current,current=
currentLeft}else if(comp<0){let currentRight=current.right;if(currentRight==null||(comp=compare2(currentRight.key,key),comp<
0&&(current.right=currentRight.left,currentRight.left=current,current=currentRight,currentRight=current.right,currentRight==
null)))break;left==null?newTreeLeft=current:left.right=current,left=current,current=currentRight}else break;return left!=
null&&(left.right=current.left,current.left=newTreeLeft),right!=null&&(right.left=current.right,current.right=newTreeRight),
this.root!==current&&(this.root=current,this.splayCount++),comp}splayMin(node){let current=node,nextLeft=current.left;for(;nextLeft!=
null;){let left=nextLeft;current.left=left.right,left.right=current,current=left,nextLeft=current.left}return current}splayMax(node){
let current=node,nextRight=current.right;for(;nextRight!=null;){let right=nextRight;current.right=right.left,right.left=
current,current=right,nextRight=current.right}return current}_delete(key){if(this.root==null||this.splay(key)!=0)return null;
let root=this.root,result=root,left=root.left;if(this.size--,left==null)this.root=root.right;else{let right=root.right;root=
this.splayMax(left),root.right=right,this.root=root}return this.modificationCount++,result}addNewRoot(node,comp){this.size++,
this.modificationCount++;let root=this.root;if(root==null){this.root=node;return}comp<0?(node.left=root,node.right=root.
right,root.right=null):(node.right=root,node.left=root.left,root.left=null),this.root=node}_first(){let root=this.root;return root==
null?null:(this.root=this.splayMin(root),this.root)}_last(){let root=this.root;return root==null?null:(this.root=this.splayMax(
root),this.root)}clear(){this.root=null,this.size=0,this.modificationCount++}has(key){return this.validKey(key)&&this.splay(
key)==0}defaultCompare(){return(a,b)=>a<b?-1:a>b?1:0}wrap(){return{getRoot:()=>this.root,setRoot:root=>{this.root=root},
getSize:()=>this.size,getModificationCount:()=>this.modificationCount,getSplayCount:()=>this.splayCount,setSplayCount:count=>{
this.splayCount=count},splay:key=>this.splay(key),has:key=>this.has(key)}}},SplayTreeSet=class _SplayTreeSet extends SplayTree{root=null;compare;validKey;constructor(compare2,isValidKey){
super(),this.compare=compare2??this.defaultCompare(),this.validKey=isValidKey??(v3=>v3!=null&&v3!=null)}delete(element){
return this.validKey(element)?this._delete(element)!=null:!1}deleteAll(elements){for(let element of elements)this.delete(
element)}forEach(f){let nodes=this[Symbol.iterator](),result;for(;result=nodes.next(),!result.done;)f(result.value,result.
value,this)}add(element){let compare2=this.splay(element);return compare2!=0&&this.addNewRoot(new SplayTreeSetNode(element),
compare2),this}addAndReturn(element){let compare2=this.splay(element);return compare2!=0&&this.addNewRoot(new SplayTreeSetNode(
element),compare2),this.root.key}addAll(elements){for(let element of elements)this.add(element)}isEmpty(){return this.root==
null}isNotEmpty(){return this.root!=null}single(){if(this.size==0)throw"Bad state: No element";if(this.size>1)throw"Bad \
state: Too many element";return this.root.key}first(){if(this.size==0)throw"Bad state: No element";return this._first().
key}last(){if(this.size==0)throw"Bad state: No element";return this._last().key}lastBefore(element){if(element==null)throw"\
Invalid arguments(s)";if(this.root==null)return null;if(this.splay(element)<0)return this.root.key;let node=this.root.left;
if(node==null)return null;let nodeRight=node.right;for(;nodeRight!=null;)node=nodeRight,nodeRight=node.right;return node.
key}firstAfter(element){if(element==null)throw"Invalid arguments(s)";if(this.root==null)return null;if(this.splay(element)>
0)return this.root.key;let node=this.root.right;if(node==null)return null;let nodeLeft=node.left;for(;nodeLeft!=null;)node=
nodeLeft,nodeLeft=node.left;return node.key}retainAll(elements){let retainSet=new _SplayTreeSet(this.compare,this.validKey),
modificationCount=this.modificationCount;for(let object of elements){if(modificationCount!=this.modificationCount)throw"\
Concurrent modification during iteration.";this.validKey(object)&&this.splay(object)==0&&retainSet.add(this.root.key)}retainSet.
size!=this.size&&(this.root=retainSet.root,this.size=retainSet.size,this.modificationCount++)}lookup(object){return!this.
validKey(object)||this.splay(object)!=0?null:this.root.key}intersection(other){let result=new _SplayTreeSet(this.compare,
this.validKey);for(let element of this)other.has(element)&&result.add(element);return result}difference(other){let result=new _SplayTreeSet(
this.compare,this.validKey);for(let element of this)other.has(element)||result.add(element);return result}union(other){let u7=this.
clone();return u7.addAll(other),u7}clone(){let set2=new _SplayTreeSet(this.compare,this.validKey);return set2.size=this.
size,set2.root=this.copyNode(this.root),set2}copyNode(node){if(node==null)return null;function copyChildren(node2,dest){
let left,right;do{if(left=node2.left,right=node2.right,left!=null){let newLeft=new SplayTreeSetNode(left.key);dest.left=
newLeft,copyChildren(left,newLeft)}if(right!=null){let newRight=new SplayTreeSetNode(right.key);dest.right=newRight,node2=
right,dest=newRight}}while(right!=null)}let result=new SplayTreeSetNode(node.key);return copyChildren(node,result),result}toSet(){
return this.clone()}entries(){return new SplayTreeSetEntryIterableIterator(this.wrap())}keys(){return this[Symbol.iterator]()}values(){
return this[Symbol.iterator]()}[Symbol.iterator](){return new SplayTreeKeyIterableIterator(this.wrap())}[Symbol.toStringTag]="\
[object Set]"},SplayTreeIterableIterator=class{tree;path=new Array;modificationCount=null;splayCount;constructor(tree){this.
tree=tree,this.splayCount=tree.getSplayCount()}[Symbol.iterator](){return this}next(){return this.moveNext()?{done:!1,value:this.
current()}:{done:!0,value:null}}current(){if(!this.path.length)return null;let node=this.path[this.path.length-1];return this.
getValue(node)}rebuildPath(key){this.path.splice(0,this.path.length),this.tree.splay(key),this.path.push(this.tree.getRoot()),
this.splayCount=this.tree.getSplayCount()}findLeftMostDescendent(node){for(;node!=null;)this.path.push(node),node=node.left}moveNext(){
if(this.modificationCount!=this.tree.getModificationCount()){if(this.modificationCount==null){this.modificationCount=this.
tree.getModificationCount();let node2=this.tree.getRoot();for(;node2!=null;)this.path.push(node2),node2=node2.left;return this.
path.length>0}throw"Concurrent modification during iteration."}if(!this.path.length)return!1;this.splayCount!=this.tree.
getSplayCount()&&this.rebuildPath(this.path[this.path.length-1].key);let node=this.path[this.path.length-1],next=node.right;
if(next!=null){for(;next!=null;)this.path.push(next),next=next.left;return!0}for(this.path.pop();this.path.length&&this.
path[this.path.length-1].right===node;)node=this.path.pop();return this.path.length>0}},SplayTreeKeyIterableIterator=class extends SplayTreeIterableIterator{getValue(node){
return node.key}},SplayTreeSetEntryIterableIterator=class extends SplayTreeIterableIterator{getValue(node){return[node.key,
node.key]}},constant_default=x=>()=>x,compare_default=eps=>{let almostEqual=eps?(a,b)=>b.minus(a).abs().isLessThanOrEqualTo(
eps):constant_default(!1);return(a,b)=>almostEqual(a,b)?0:a.comparedTo(b)};function orient_default(eps){let almostCollinear=eps?
(area2,ax,ay,cx,cy)=>area2.exponentiatedBy(2).isLessThanOrEqualTo(cx.minus(ax).exponentiatedBy(2).plus(cy.minus(ay).exponentiatedBy(
2)).times(eps)):constant_default(!1);return(a,b,c)=>{let ax=a.x,ay=a.y,cx=c.x,cy=c.y,area2=ay.minus(cy).times(b.x.minus(
cx)).minus(ax.minus(cx).times(b.y.minus(cy)));return almostCollinear(area2,ax,ay,cx,cy)?0:area2.comparedTo(0)}}var identity_default=x=>x,
snap_default=eps=>{if(eps){let xTree=new SplayTreeSet(compare_default(eps)),yTree=new SplayTreeSet(compare_default(eps)),
snapCoord=(coord,tree)=>tree.addAndReturn(coord),snap=v3=>({x:snapCoord(v3.x,xTree),y:snapCoord(v3.y,yTree)});return snap(
{x:new bignumber_default(0),y:new bignumber_default(0)}),snap}return identity_default},set=eps=>({set:eps2=>{precision=set(
eps2)},reset:()=>set(eps),compare:compare_default(eps),snap:snap_default(eps),orient:orient_default(eps)}),precision=set(),
isInBbox=(bbox3,point2)=>bbox3.ll.x.isLessThanOrEqualTo(point2.x)&&point2.x.isLessThanOrEqualTo(bbox3.ur.x)&&bbox3.ll.y.
isLessThanOrEqualTo(point2.y)&&point2.y.isLessThanOrEqualTo(bbox3.ur.y),getBboxOverlap=(b1,b2)=>{if(b2.ur.x.isLessThan(b1.
ll.x)||b1.ur.x.isLessThan(b2.ll.x)||b2.ur.y.isLessThan(b1.ll.y)||b1.ur.y.isLessThan(b2.ll.y))return null;let lowerX=b1.ll.
x.isLessThan(b2.ll.x)?b2.ll.x:b1.ll.x,upperX=b1.ur.x.isLessThan(b2.ur.x)?b1.ur.x:b2.ur.x,lowerY=b1.ll.y.isLessThan(b2.ll.
y)?b2.ll.y:b1.ll.y,upperY=b1.ur.y.isLessThan(b2.ur.y)?b1.ur.y:b2.ur.y;return{ll:{x:lowerX,y:lowerY},ur:{x:upperX,y:upperY}}},
crossProduct=(a,b)=>a.x.times(b.y).minus(a.y.times(b.x)),dotProduct=(a,b)=>a.x.times(b.x).plus(a.y.times(b.y)),length=v3=>dotProduct(
v3,v3).sqrt(),sineOfAngle=(pShared,pBase,pAngle)=>{let vBase={x:pBase.x.minus(pShared.x),y:pBase.y.minus(pShared.y)},vAngle={
x:pAngle.x.minus(pShared.x),y:pAngle.y.minus(pShared.y)};return crossProduct(vAngle,vBase).div(length(vAngle)).div(length(
vBase))},cosineOfAngle=(pShared,pBase,pAngle)=>{let vBase={x:pBase.x.minus(pShared.x),y:pBase.y.minus(pShared.y)},vAngle={
x:pAngle.x.minus(pShared.x),y:pAngle.y.minus(pShared.y)};return dotProduct(vAngle,vBase).div(length(vAngle)).div(length(
vBase))},horizontalIntersection=(pt2,v3,y)=>v3.y.isZero()?null:{x:pt2.x.plus(v3.x.div(v3.y).times(y.minus(pt2.y))),y},verticalIntersection=(pt2,v3,x)=>v3.
x.isZero()?null:{x,y:pt2.y.plus(v3.y.div(v3.x).times(x.minus(pt2.x)))},intersection=(pt1,v1,pt2,v22)=>{if(v1.x.isZero())
return verticalIntersection(pt2,v22,pt1.x);if(v22.x.isZero())return verticalIntersection(pt1,v1,pt2.x);if(v1.y.isZero())
return horizontalIntersection(pt2,v22,pt1.y);if(v22.y.isZero())return horizontalIntersection(pt1,v1,pt2.y);let kross=crossProduct(
v1,v22);if(kross.isZero())return null;let ve={x:pt2.x.minus(pt1.x),y:pt2.y.minus(pt1.y)},d1=crossProduct(ve,v1).div(kross),
d2=crossProduct(ve,v22).div(kross),x1=pt1.x.plus(d2.times(v1.x)),x2=pt2.x.plus(d1.times(v22.x)),y1=pt1.y.plus(d2.times(v1.
y)),y2=pt2.y.plus(d1.times(v22.y)),x=x1.plus(x2).div(2),y=y1.plus(y2).div(2);return{x,y}},SweepEvent=class _SweepEvent{point;isLeft;segment;otherSE;consumedBy;static compare(a,b){
let ptCmp=_SweepEvent.comparePoints(a.point,b.point);return ptCmp!==0?ptCmp:(a.point!==b.point&&a.link(b),a.isLeft!==b.isLeft?
a.isLeft?1:-1:Segment2.compare(a.segment,b.segment))}static comparePoints(aPt,bPt){return aPt.x.isLessThan(bPt.x)?-1:aPt.
x.isGreaterThan(bPt.x)?1:aPt.y.isLessThan(bPt.y)?-1:aPt.y.isGreaterThan(bPt.y)?1:0}constructor(point2,isLeft){point2.events===
void 0?point2.events=[this]:point2.events.push(this),this.point=point2,this.isLeft=isLeft}link(other){if(other.point===this.
point)throw new Error("Tried to link already linked events");let otherEvents=other.point.events;for(let i=0,iMax=otherEvents.
length;i<iMax;i++){let evt=otherEvents[i];this.point.events.push(evt),evt.point=this.point}this.checkForConsuming()}checkForConsuming(){
let numEvents=this.point.events.length;for(let i=0;i<numEvents;i++){let evt1=this.point.events[i];if(evt1.segment.consumedBy===
void 0)for(let j=i+1;j<numEvents;j++){let evt2=this.point.events[j];evt2.consumedBy===void 0&&evt1.otherSE.point.events===
evt2.otherSE.point.events&&evt1.segment.consume(evt2.segment)}}}getAvailableLinkedEvents(){let events=[];for(let i=0,iMax=this.
point.events.length;i<iMax;i++){let evt=this.point.events[i];evt!==this&&!evt.segment.ringOut&&evt.segment.isInResult()&&
events.push(evt)}return events}getLeftmostComparator(baseEvent){let cache=new Map,fillCache=linkedEvent=>{let nextEvent=linkedEvent.
otherSE;cache.set(linkedEvent,{sine:sineOfAngle(this.point,baseEvent.point,nextEvent.point),cosine:cosineOfAngle(this.point,
baseEvent.point,nextEvent.point)})};return(a,b)=>{cache.has(a)||fillCache(a),cache.has(b)||fillCache(b);let{sine:asine,cosine:acosine}=cache.
get(a),{sine:bsine,cosine:bcosine}=cache.get(b);return asine.isGreaterThanOrEqualTo(0)&&bsine.isGreaterThanOrEqualTo(0)?
acosine.isLessThan(bcosine)?1:acosine.isGreaterThan(bcosine)?-1:0:asine.isLessThan(0)&&bsine.isLessThan(0)?acosine.isLessThan(
bcosine)?-1:acosine.isGreaterThan(bcosine)?1:0:bsine.isLessThan(asine)?-1:bsine.isGreaterThan(asine)?1:0}}},RingOut=class _RingOut{events;poly;_isExteriorRing;_enclosingRing;static factory(allSegments){
let ringsOut=[];for(let i=0,iMax=allSegments.length;i<iMax;i++){let segment=allSegments[i];if(!segment.isInResult()||segment.
ringOut)continue;let prevEvent=null,event=segment.leftSE,nextEvent=segment.rightSE,events=[event],startingPoint=event.point,
intersectionLEs=[];for(;prevEvent=event,event=nextEvent,events.push(event),event.point!==startingPoint;)for(;;){let availableLEs=event.
getAvailableLinkedEvents();if(availableLEs.length===0){let firstPt=events[0].point,lastPt=events[events.length-1].point;
throw new Error(`Unable to complete output ring starting at [${firstPt.x}, ${firstPt.y}]. Last matching segment found en\
ds at [${lastPt.x}, ${lastPt.y}].`)}if(availableLEs.length===1){nextEvent=availableLEs[0].otherSE;break}let indexLE=null;
for(let j=0,jMax=intersectionLEs.length;j<jMax;j++)if(intersectionLEs[j].point===event.point){indexLE=j;break}if(indexLE!==
null){let intersectionLE=intersectionLEs.splice(indexLE)[0],ringEvents=events.splice(intersectionLE.index);ringEvents.unshift(
ringEvents[0].otherSE),ringsOut.push(new _RingOut(ringEvents.reverse()));continue}intersectionLEs.push({index:events.length,
point:event.point});let comparator=event.getLeftmostComparator(prevEvent);nextEvent=availableLEs.sort(comparator)[0].otherSE;
break}ringsOut.push(new _RingOut(events))}return ringsOut}constructor(events){this.events=events;for(let i=0,iMax=events.
length;i<iMax;i++)events[i].segment.ringOut=this;this.poly=null}getGeom(){let prevPt=this.events[0].point,points=[prevPt];
for(let i=1,iMax=this.events.length-1;i<iMax;i++){let pt22=this.events[i].point,nextPt2=this.events[i+1].point;precision.
orient(pt22,prevPt,nextPt2)!==0&&(points.push(pt22),prevPt=pt22)}if(points.length===1)return null;let pt2=points[0],nextPt=points[1];
precision.orient(pt2,prevPt,nextPt)===0&&points.shift(),points.push(points[0]);let step=this.isExteriorRing()?1:-1,iStart=this.
isExteriorRing()?0:points.length-1,iEnd=this.isExteriorRing()?points.length:-1,orderedPoints=[];for(let i=iStart;i!=iEnd;i+=
step)orderedPoints.push([points[i].x.toNumber(),points[i].y.toNumber()]);return orderedPoints}isExteriorRing(){if(this._isExteriorRing===
void 0){let enclosing=this.enclosingRing();this._isExteriorRing=enclosing?!enclosing.isExteriorRing():!0}return this._isExteriorRing}enclosingRing(){
return this._enclosingRing===void 0&&(this._enclosingRing=this._calcEnclosingRing()),this._enclosingRing}_calcEnclosingRing(){
let leftMostEvt=this.events[0];for(let i=1,iMax=this.events.length;i<iMax;i++){let evt=this.events[i];SweepEvent.compare(
leftMostEvt,evt)>0&&(leftMostEvt=evt)}let prevSeg=leftMostEvt.segment.prevInResult(),prevPrevSeg=prevSeg?prevSeg.prevInResult():
null;for(;;){if(!prevSeg)return null;if(!prevPrevSeg)return prevSeg.ringOut;if(prevPrevSeg.ringOut!==prevSeg.ringOut)return prevPrevSeg.
ringOut?.enclosingRing()!==prevSeg.ringOut?prevSeg.ringOut:prevSeg.ringOut?.enclosingRing();prevSeg=prevPrevSeg.prevInResult(),
prevPrevSeg=prevSeg?prevSeg.prevInResult():null}}},PolyOut=class{exteriorRing;interiorRings;constructor(exteriorRing){this.
exteriorRing=exteriorRing,exteriorRing.poly=this,this.interiorRings=[]}addInterior(ring){this.interiorRings.push(ring),ring.
poly=this}getGeom(){let geom0=this.exteriorRing.getGeom();if(geom0===null)return null;let geom=[geom0];for(let i=0,iMax=this.
interiorRings.length;i<iMax;i++){let ringGeom=this.interiorRings[i].getGeom();ringGeom!==null&&geom.push(ringGeom)}return geom}},
MultiPolyOut=class{rings;polys;constructor(rings){this.rings=rings,this.polys=this._composePolys(rings)}getGeom(){let geom=[];
for(let i=0,iMax=this.polys.length;i<iMax;i++){let polyGeom=this.polys[i].getGeom();polyGeom!==null&&geom.push(polyGeom)}
return geom}_composePolys(rings){let polys=[];for(let i=0,iMax=rings.length;i<iMax;i++){let ring=rings[i];if(!ring.poly)
if(ring.isExteriorRing())polys.push(new PolyOut(ring));else{let enclosingRing=ring.enclosingRing();enclosingRing?.poly||
polys.push(new PolyOut(enclosingRing)),enclosingRing?.poly?.addInterior(ring)}}return polys}},SweepLine=class{queue;tree;segments;constructor(queue,comparator=Segment2.
compare){this.queue=queue,this.tree=new SplayTreeSet(comparator),this.segments=[]}process(event){let segment=event.segment,
newEvents=[];if(event.consumedBy)return event.isLeft?this.queue.delete(event.otherSE):this.tree.delete(segment),newEvents;
event.isLeft&&this.tree.add(segment);let prevSeg=segment,nextSeg=segment;do prevSeg=this.tree.lastBefore(prevSeg);while(prevSeg!=
null&&prevSeg.consumedBy!=null);do nextSeg=this.tree.firstAfter(nextSeg);while(nextSeg!=null&&nextSeg.consumedBy!=null);
if(event.isLeft){let prevMySplitter=null;if(prevSeg){let prevInter=prevSeg.getIntersection(segment);if(prevInter!==null&&
(segment.isAnEndpoint(prevInter)||(prevMySplitter=prevInter),!prevSeg.isAnEndpoint(prevInter))){let newEventsFromSplit=this.
_splitSafely(prevSeg,prevInter);for(let i=0,iMax=newEventsFromSplit.length;i<iMax;i++)newEvents.push(newEventsFromSplit[i])}}
let nextMySplitter=null;if(nextSeg){let nextInter=nextSeg.getIntersection(segment);if(nextInter!==null&&(segment.isAnEndpoint(
nextInter)||(nextMySplitter=nextInter),!nextSeg.isAnEndpoint(nextInter))){let newEventsFromSplit=this._splitSafely(nextSeg,
nextInter);for(let i=0,iMax=newEventsFromSplit.length;i<iMax;i++)newEvents.push(newEventsFromSplit[i])}}if(prevMySplitter!==
null||nextMySplitter!==null){let mySplitter=null;prevMySplitter===null?mySplitter=nextMySplitter:nextMySplitter===null?mySplitter=
prevMySplitter:mySplitter=SweepEvent.comparePoints(prevMySplitter,nextMySplitter)<=0?prevMySplitter:nextMySplitter,this.
queue.delete(segment.rightSE),newEvents.push(segment.rightSE);let newEventsFromSplit=segment.split(mySplitter);for(let i=0,
iMax=newEventsFromSplit.length;i<iMax;i++)newEvents.push(newEventsFromSplit[i])}newEvents.length>0?(this.tree.delete(segment),
newEvents.push(event)):(this.segments.push(segment),segment.prev=prevSeg)}else{if(prevSeg&&nextSeg){let inter=prevSeg.getIntersection(
nextSeg);if(inter!==null){if(!prevSeg.isAnEndpoint(inter)){let newEventsFromSplit=this._splitSafely(prevSeg,inter);for(let i=0,
iMax=newEventsFromSplit.length;i<iMax;i++)newEvents.push(newEventsFromSplit[i])}if(!nextSeg.isAnEndpoint(inter)){let newEventsFromSplit=this.
_splitSafely(nextSeg,inter);for(let i=0,iMax=newEventsFromSplit.length;i<iMax;i++)newEvents.push(newEventsFromSplit[i])}}}
this.tree.delete(segment)}return newEvents}_splitSafely(seg,pt2){this.tree.delete(seg);let rightSE=seg.rightSE;this.queue.
delete(rightSE);let newEvents=seg.split(pt2);return newEvents.push(rightSE),seg.consumedBy===void 0&&this.tree.add(seg),
newEvents}},Operation=class{type;numMultiPolys;run(type,geom,moreGeoms){operation.type=type;let multipolys=[new MultiPolyIn(
geom,!0)];for(let i=0,iMax=moreGeoms.length;i<iMax;i++)multipolys.push(new MultiPolyIn(moreGeoms[i],!1));if(operation.numMultiPolys=
multipolys.length,operation.type==="difference"){let subject=multipolys[0],i=1;for(;i<multipolys.length;)getBboxOverlap(
multipolys[i].bbox,subject.bbox)!==null?i++:multipolys.splice(i,1)}if(operation.type==="intersection")for(let i=0,iMax=multipolys.
length;i<iMax;i++){let mpA=multipolys[i];for(let j=i+1,jMax=multipolys.length;j<jMax;j++)if(getBboxOverlap(mpA.bbox,multipolys[j].
bbox)===null)return[]}let queue=new SplayTreeSet(SweepEvent.compare);for(let i=0,iMax=multipolys.length;i<iMax;i++){let sweepEvents=multipolys[i].
getSweepEvents();for(let j=0,jMax=sweepEvents.length;j<jMax;j++)queue.add(sweepEvents[j])}let sweepLine=new SweepLine(queue),
evt=null;for(queue.size!=0&&(evt=queue.first(),queue.delete(evt));evt;){let newEvents=sweepLine.process(evt);for(let i=0,
iMax=newEvents.length;i<iMax;i++){let evt2=newEvents[i];evt2.consumedBy===void 0&&queue.add(evt2)}queue.size!=0?(evt=queue.
first(),queue.delete(evt)):evt=null}precision.reset();let ringsOut=RingOut.factory(sweepLine.segments);return new MultiPolyOut(
ringsOut).getGeom()}},operation=new Operation,operation_default=operation,segmentId=0,Segment2=class _Segment{id;leftSE;rightSE;rings;windings;ringOut;consumedBy;prev;_prevInResult;_beforeState;_afterState;_isInResult;static compare(a,b){
let alx=a.leftSE.point.x,blx=b.leftSE.point.x,arx=a.rightSE.point.x,brx=b.rightSE.point.x;if(brx.isLessThan(alx))return 1;
if(arx.isLessThan(blx))return-1;let aly=a.leftSE.point.y,bly=b.leftSE.point.y,ary=a.rightSE.point.y,bry=b.rightSE.point.
y;if(alx.isLessThan(blx)){if(bly.isLessThan(aly)&&bly.isLessThan(ary))return 1;if(bly.isGreaterThan(aly)&&bly.isGreaterThan(
ary))return-1;let aCmpBLeft=a.comparePoint(b.leftSE.point);if(aCmpBLeft<0)return 1;if(aCmpBLeft>0)return-1;let bCmpARight=b.
comparePoint(a.rightSE.point);return bCmpARight!==0?bCmpARight:-1}if(alx.isGreaterThan(blx)){if(aly.isLessThan(bly)&&aly.
isLessThan(bry))return-1;if(aly.isGreaterThan(bly)&&aly.isGreaterThan(bry))return 1;let bCmpALeft=b.comparePoint(a.leftSE.
point);if(bCmpALeft!==0)return bCmpALeft;let aCmpBRight=a.comparePoint(b.rightSE.point);return aCmpBRight<0?1:aCmpBRight>
0?-1:1}if(aly.isLessThan(bly))return-1;if(aly.isGreaterThan(bly))return 1;if(arx.isLessThan(brx)){let bCmpARight=b.comparePoint(
a.rightSE.point);if(bCmpARight!==0)return bCmpARight}if(arx.isGreaterThan(brx)){let aCmpBRight=a.comparePoint(b.rightSE.
point);if(aCmpBRight<0)return 1;if(aCmpBRight>0)return-1}if(!arx.eq(brx)){let ay=ary.minus(aly),ax=arx.minus(alx),by=bry.
minus(bly),bx=brx.minus(blx);if(ay.isGreaterThan(ax)&&by.isLessThan(bx))return 1;if(ay.isLessThan(ax)&&by.isGreaterThan(
bx))return-1}return arx.isGreaterThan(brx)?1:arx.isLessThan(brx)||ary.isLessThan(bry)?-1:ary.isGreaterThan(bry)?1:a.id<b.
id?-1:a.id>b.id?1:0}constructor(leftSE,rightSE,rings,windings){this.id=++segmentId,this.leftSE=leftSE,leftSE.segment=this,
leftSE.otherSE=rightSE,this.rightSE=rightSE,rightSE.segment=this,rightSE.otherSE=leftSE,this.rings=rings,this.windings=windings}static fromRing(pt1,pt2,ring){
let leftPt,rightPt,winding,cmpPts=SweepEvent.comparePoints(pt1,pt2);if(cmpPts<0)leftPt=pt1,rightPt=pt2,winding=1;else if(cmpPts>
0)leftPt=pt2,rightPt=pt1,winding=-1;else throw new Error(`Tried to create degenerate segment at [${pt1.x}, ${pt1.y}]`);let leftSE=new SweepEvent(
leftPt,!0),rightSE=new SweepEvent(rightPt,!1);return new _Segment(leftSE,rightSE,[ring],[winding])}replaceRightSE(newRightSE){
this.rightSE=newRightSE,this.rightSE.segment=this,this.rightSE.otherSE=this.leftSE,this.leftSE.otherSE=this.rightSE}bbox(){
let y1=this.leftSE.point.y,y2=this.rightSE.point.y;return{ll:{x:this.leftSE.point.x,y:y1.isLessThan(y2)?y1:y2},ur:{x:this.
rightSE.point.x,y:y1.isGreaterThan(y2)?y1:y2}}}vector(){return{x:this.rightSE.point.x.minus(this.leftSE.point.x),y:this.
rightSE.point.y.minus(this.leftSE.point.y)}}isAnEndpoint(pt2){return pt2.x.eq(this.leftSE.point.x)&&pt2.y.eq(this.leftSE.
point.y)||pt2.x.eq(this.rightSE.point.x)&&pt2.y.eq(this.rightSE.point.y)}comparePoint(point2){return precision.orient(this.
leftSE.point,point2,this.rightSE.point)}getIntersection(other){let tBbox=this.bbox(),oBbox=other.bbox(),bboxOverlap=getBboxOverlap(
tBbox,oBbox);if(bboxOverlap===null)return null;let tlp=this.leftSE.point,trp=this.rightSE.point,olp=other.leftSE.point,orp=other.
rightSE.point,touchesOtherLSE=isInBbox(tBbox,olp)&&this.comparePoint(olp)===0,touchesThisLSE=isInBbox(oBbox,tlp)&&other.
comparePoint(tlp)===0,touchesOtherRSE=isInBbox(tBbox,orp)&&this.comparePoint(orp)===0,touchesThisRSE=isInBbox(oBbox,trp)&&
other.comparePoint(trp)===0;if(touchesThisLSE&&touchesOtherLSE)return touchesThisRSE&&!touchesOtherRSE?trp:!touchesThisRSE&&
touchesOtherRSE?orp:null;if(touchesThisLSE)return touchesOtherRSE&&tlp.x.eq(orp.x)&&tlp.y.eq(orp.y)?null:tlp;if(touchesOtherLSE)
return touchesThisRSE&&trp.x.eq(olp.x)&&trp.y.eq(olp.y)?null:olp;if(touchesThisRSE&&touchesOtherRSE)return null;if(touchesThisRSE)
return trp;if(touchesOtherRSE)return orp;let pt2=intersection(tlp,this.vector(),olp,other.vector());return pt2===null||!isInBbox(
bboxOverlap,pt2)?null:precision.snap(pt2)}split(point2){let newEvents=[],alreadyLinked=point2.events!==void 0,newLeftSE=new SweepEvent(
point2,!0),newRightSE=new SweepEvent(point2,!1),oldRightSE=this.rightSE;this.replaceRightSE(newRightSE),newEvents.push(newRightSE),
newEvents.push(newLeftSE);let newSeg=new _Segment(newLeftSE,oldRightSE,this.rings.slice(),this.windings.slice());return SweepEvent.
comparePoints(newSeg.leftSE.point,newSeg.rightSE.point)>0&&newSeg.swapEvents(),SweepEvent.comparePoints(this.leftSE.point,
this.rightSE.point)>0&&this.swapEvents(),alreadyLinked&&(newLeftSE.checkForConsuming(),newRightSE.checkForConsuming()),newEvents}swapEvents(){
let tmpEvt=this.rightSE;this.rightSE=this.leftSE,this.leftSE=tmpEvt,this.leftSE.isLeft=!0,this.rightSE.isLeft=!1;for(let i=0,
iMax=this.windings.length;i<iMax;i++)this.windings[i]*=-1}consume(other){let consumer=this,consumee=other;for(;consumer.
consumedBy;)consumer=consumer.consumedBy;for(;consumee.consumedBy;)consumee=consumee.consumedBy;let cmp=_Segment.compare(
consumer,consumee);if(cmp!==0){if(cmp>0){let tmp=consumer;consumer=consumee,consumee=tmp}if(consumer.prev===consumee){let tmp=consumer;
consumer=consumee,consumee=tmp}for(let i=0,iMax=consumee.rings.length;i<iMax;i++){let ring=consumee.rings[i],winding=consumee.
windings[i],index=consumer.rings.indexOf(ring);index===-1?(consumer.rings.push(ring),consumer.windings.push(winding)):consumer.
windings[index]+=winding}consumee.rings=null,consumee.windings=null,consumee.consumedBy=consumer,consumee.leftSE.consumedBy=
consumer.leftSE,consumee.rightSE.consumedBy=consumer.rightSE}}prevInResult(){return this._prevInResult!==void 0?this._prevInResult:
(this.prev?this.prev.isInResult()?this._prevInResult=this.prev:this._prevInResult=this.prev.prevInResult():this._prevInResult=
null,this._prevInResult)}beforeState(){if(this._beforeState!==void 0)return this._beforeState;if(!this.prev)this._beforeState=
{rings:[],windings:[],multiPolys:[]};else{let seg=this.prev.consumedBy||this.prev;this._beforeState=seg.afterState()}return this.
_beforeState}afterState(){if(this._afterState!==void 0)return this._afterState;let beforeState=this.beforeState();this._afterState=
{rings:beforeState.rings.slice(0),windings:beforeState.windings.slice(0),multiPolys:[]};let ringsAfter=this._afterState.
rings,windingsAfter=this._afterState.windings,mpsAfter=this._afterState.multiPolys;for(let i=0,iMax=this.rings.length;i<
iMax;i++){let ring=this.rings[i],winding=this.windings[i],index=ringsAfter.indexOf(ring);index===-1?(ringsAfter.push(ring),
windingsAfter.push(winding)):windingsAfter[index]+=winding}let polysAfter=[],polysExclude=[];for(let i=0,iMax=ringsAfter.
length;i<iMax;i++){if(windingsAfter[i]===0)continue;let ring=ringsAfter[i],poly=ring.poly;if(polysExclude.indexOf(poly)===
-1)if(ring.isExterior)polysAfter.push(poly);else{polysExclude.indexOf(poly)===-1&&polysExclude.push(poly);let index=polysAfter.
indexOf(ring.poly);index!==-1&&polysAfter.splice(index,1)}}for(let i=0,iMax=polysAfter.length;i<iMax;i++){let mp=polysAfter[i].
multiPoly;mpsAfter.indexOf(mp)===-1&&mpsAfter.push(mp)}return this._afterState}isInResult(){if(this.consumedBy)return!1;
if(this._isInResult!==void 0)return this._isInResult;let mpsBefore=this.beforeState().multiPolys,mpsAfter=this.afterState().
multiPolys;switch(operation_default.type){case"union":{let noBefores=mpsBefore.length===0,noAfters=mpsAfter.length===0;this.
_isInResult=noBefores!==noAfters;break}case"intersection":{let least,most;mpsBefore.length<mpsAfter.length?(least=mpsBefore.
length,most=mpsAfter.length):(least=mpsAfter.length,most=mpsBefore.length),this._isInResult=most===operation_default.numMultiPolys&&
least<most;break}case"xor":{let diff=Math.abs(mpsBefore.length-mpsAfter.length);this._isInResult=diff%2===1;break}case"d\
ifference":{let isJustSubject=mps=>mps.length===1&&mps[0].isSubject;this._isInResult=isJustSubject(mpsBefore)!==isJustSubject(
mpsAfter);break}}return this._isInResult}},RingIn=class{poly;isExterior;segments;bbox;constructor(geomRing,poly,isExterior){
if(!Array.isArray(geomRing)||geomRing.length===0)throw new Error("Input geometry is not a valid Polygon or MultiPolygon");
if(this.poly=poly,this.isExterior=isExterior,this.segments=[],typeof geomRing[0][0]!="number"||typeof geomRing[0][1]!="n\
umber")throw new Error("Input geometry is not a valid Polygon or MultiPolygon");let firstPoint=precision.snap({x:new bignumber_default(
geomRing[0][0]),y:new bignumber_default(geomRing[0][1])});this.bbox={ll:{x:firstPoint.x,y:firstPoint.y},ur:{x:firstPoint.
x,y:firstPoint.y}};let prevPoint=firstPoint;for(let i=1,iMax=geomRing.length;i<iMax;i++){if(typeof geomRing[i][0]!="numb\
er"||typeof geomRing[i][1]!="number")throw new Error("Input geometry is not a valid Polygon or MultiPolygon");let point2=precision.
snap({x:new bignumber_default(geomRing[i][0]),y:new bignumber_default(geomRing[i][1])});point2.x.eq(prevPoint.x)&&point2.
y.eq(prevPoint.y)||(this.segments.push(Segment2.fromRing(prevPoint,point2,this)),point2.x.isLessThan(this.bbox.ll.x)&&(this.
bbox.ll.x=point2.x),point2.y.isLessThan(this.bbox.ll.y)&&(this.bbox.ll.y=point2.y),point2.x.isGreaterThan(this.bbox.ur.x)&&
(this.bbox.ur.x=point2.x),point2.y.isGreaterThan(this.bbox.ur.y)&&(this.bbox.ur.y=point2.y),prevPoint=point2)}(!firstPoint.
x.eq(prevPoint.x)||!firstPoint.y.eq(prevPoint.y))&&this.segments.push(Segment2.fromRing(prevPoint,firstPoint,this))}getSweepEvents(){
let sweepEvents=[];for(let i=0,iMax=this.segments.length;i<iMax;i++){let segment=this.segments[i];sweepEvents.push(segment.
leftSE),sweepEvents.push(segment.rightSE)}return sweepEvents}},PolyIn=class{multiPoly;exteriorRing;interiorRings;bbox;constructor(geomPoly,multiPoly){
if(!Array.isArray(geomPoly))throw new Error("Input geometry is not a valid Polygon or MultiPolygon");this.exteriorRing=new RingIn(
geomPoly[0],this,!0),this.bbox={ll:{x:this.exteriorRing.bbox.ll.x,y:this.exteriorRing.bbox.ll.y},ur:{x:this.exteriorRing.
bbox.ur.x,y:this.exteriorRing.bbox.ur.y}},this.interiorRings=[];for(let i=1,iMax=geomPoly.length;i<iMax;i++){let ring=new RingIn(
geomPoly[i],this,!1);ring.bbox.ll.x.isLessThan(this.bbox.ll.x)&&(this.bbox.ll.x=ring.bbox.ll.x),ring.bbox.ll.y.isLessThan(
this.bbox.ll.y)&&(this.bbox.ll.y=ring.bbox.ll.y),ring.bbox.ur.x.isGreaterThan(this.bbox.ur.x)&&(this.bbox.ur.x=ring.bbox.
ur.x),ring.bbox.ur.y.isGreaterThan(this.bbox.ur.y)&&(this.bbox.ur.y=ring.bbox.ur.y),this.interiorRings.push(ring)}this.multiPoly=
multiPoly}getSweepEvents(){let sweepEvents=this.exteriorRing.getSweepEvents();for(let i=0,iMax=this.interiorRings.length;i<
iMax;i++){let ringSweepEvents=this.interiorRings[i].getSweepEvents();for(let j=0,jMax=ringSweepEvents.length;j<jMax;j++)
sweepEvents.push(ringSweepEvents[j])}return sweepEvents}},MultiPolyIn=class{isSubject;polys;bbox;constructor(geom,isSubject){
if(!Array.isArray(geom))throw new Error("Input geometry is not a valid Polygon or MultiPolygon");try{typeof geom[0][0][0]==
"number"&&(geom=[geom])}catch{}this.polys=[],this.bbox={ll:{x:new bignumber_default(Number.POSITIVE_INFINITY),y:new bignumber_default(
Number.POSITIVE_INFINITY)},ur:{x:new bignumber_default(Number.NEGATIVE_INFINITY),y:new bignumber_default(Number.NEGATIVE_INFINITY)}};
for(let i=0,iMax=geom.length;i<iMax;i++){let poly=new PolyIn(geom[i],this);poly.bbox.ll.x.isLessThan(this.bbox.ll.x)&&(this.
bbox.ll.x=poly.bbox.ll.x),poly.bbox.ll.y.isLessThan(this.bbox.ll.y)&&(this.bbox.ll.y=poly.bbox.ll.y),poly.bbox.ur.x.isGreaterThan(
this.bbox.ur.x)&&(this.bbox.ur.x=poly.bbox.ur.x),poly.bbox.ur.y.isGreaterThan(this.bbox.ur.y)&&(this.bbox.ur.y=poly.bbox.
ur.y),this.polys.push(poly)}this.isSubject=isSubject}getSweepEvents(){let sweepEvents=[];for(let i=0,iMax=this.polys.length;i<
iMax;i++){let polySweepEvents=this.polys[i].getSweepEvents();for(let j=0,jMax=polySweepEvents.length;j<jMax;j++)sweepEvents.
push(polySweepEvents[j])}return sweepEvents}},intersection2=(geom,...moreGeoms)=>operation_default.run("intersection",geom,
moreGeoms),difference=(geom,...moreGeoms)=>operation_default.run("difference",geom,moreGeoms),setPrecision=precision.set;
function feature2(geom){let feat={type:"Feature"};return feat.geometry=geom,feat}function getGeometry(geojson){return geojson.
type==="Feature"?geojson.geometry:geojson}function getCoords2(geojson){return geojson&&geojson.geometry&&geojson.geometry.
coordinates?geojson.geometry.coordinates:geojson}function turfLineString(coords){return feature2({type:"LineString",coordinates:coords})}
function turfMultiLineString(coords){return feature2({type:"MultiLineString",coordinates:coords})}function turfPolygon(coords){
return feature2({type:"Polygon",coordinates:coords})}function turfMultiPolygon(coords){return feature2({type:"MultiPolyg\
on",coordinates:coords})}function intersect(poly1,poly2){let geom1=getGeometry(poly1),geom2=getGeometry(poly2),intersection3=intersection2(
geom1.coordinates,geom2.coordinates);return intersection3.length===0?null:intersection3.length===1?turfPolygon(intersection3[0]):
turfMultiPolygon(intersection3)}function difference2(polygon1,polygon2){let geom1=getGeometry(polygon1),geom2=getGeometry(
polygon2),differenced=difference(geom1.coordinates,geom2.coordinates);return differenced.length===0?null:differenced.length===
1?turfPolygon(differenced[0]):turfMultiPolygon(differenced)}function getDepthOfCoords(coords){return Array.isArray(coords)?
1+getDepthOfCoords(coords[0]):-1}function flattenPolyline(polyline){polyline instanceof L.Polyline&&(polyline=polyline.toGeoJSON(
15));let coords=getCoords2(polyline),depth=getDepthOfCoords(coords),features=[];return depth>1?coords.forEach(coord=>{features.
push(turfLineString(coord))}):features.push(polyline),features}function groupToMultiLineString(group){let coords=[];return group.
eachLayer(layer=>{coords.push(getCoords2(layer.toGeoJSON(15)))}),turfMultiLineString(coords)}L_PM_Draw_default.Cut=L_PM_Draw_default.
Polygon.extend({initialize(map){this._map=map,this._shape="Cut",this.toolbarButtonName="cutPolygon"},_finishShape(){if(this.
_editedLayers=[],!this.options.allowSelfIntersection&&(this._handleSelfIntersection(!0,this._layer.getLatLngs()[0]),this.
_doesSelfIntersect)||this.options.requireSnapToFinish&&!this._hintMarker._snapped&&!this._isFirstLayer())return;let coords=this.
_layer.getLatLngs();if(coords.length<=2)return;let polygonLayer=L.polygon(coords,this.options.pathOptions);polygonLayer.
_latlngInfos=this._layer._latlngInfo,this.cut(polygonLayer),this._cleanupSnapping(),this._otherSnapLayers.splice(this._tempSnapLayerIndex,
1),delete this._tempSnapLayerIndex,this._editedLayers.forEach(({layer,originalLayer})=>{this._fireCut(originalLayer,layer,
originalLayer),this._fireCut(this._map,layer,originalLayer),originalLayer.pm._fireEdit()}),this._editedLayers=[];let hintMarkerLatLng=this.
_hintMarker.getLatLng();this.disable(),this.options.continueDrawing&&(this.enable(),this._hintMarker.setLatLng(hintMarkerLatLng))},
cut(layer){let all=this._map._layers,_latlngInfos=layer._latlngInfos||[];Object.keys(all).map(l=>all[l]).filter(l=>l.pm).
filter(l=>!l._pmTempLayer).filter(l=>!L.PM.optIn&&!l.options.pmIgnore||L.PM.optIn&&l.options.pmIgnore===!1).filter(l=>l instanceof
L.Polyline).filter(l=>l!==layer).filter(l=>l.pm.options.allowCutting).filter(l=>this.options.layersToCut&&L.Util.isArray(
this.options.layersToCut)&&this.options.layersToCut.length>0?this.options.layersToCut.indexOf(l)>-1:!0).filter(l=>!this.
_layerGroup.hasLayer(l)).filter(l=>{try{let lineInter=!!index_default2(layer.toGeoJSON(15),l.toGeoJSON(15)).features.length>
0;return lineInter||l instanceof L.Polyline&&!(l instanceof L.Polygon)?lineInter:!!intersect(layer.toGeoJSON(15),l.toGeoJSON(
15))}catch{return l instanceof L.Polygon&&console.error("You can't cut polygons with self-intersections"),!1}}).forEach(
l=>{let newLayer;if(l instanceof L.Polygon){newLayer=L.polygon(l.getLatLngs());let coords=newLayer.getLatLngs();_latlngInfos.
forEach(info=>{if(info&&info.snapInfo){let{latlng}=info,closest=this._calcClosestLayer(latlng,[newLayer]);if(closest&&closest.
segment&&closest.distance<this.options.snapDistance){let{segment}=closest;if(segment&&segment.length===2){let{indexPath,
parentPath,newIndex}=L.PM.Utils._getIndexFromSegment(coords,segment);(indexPath.length>1?(0,import_get2.default)(coords,
parentPath):coords).splice(newIndex,0,latlng)}}}})}else newLayer=l;let diff=this._cutLayer(layer,newLayer),resultLayer=L.
geoJSON(diff,l.options);resultLayer.getLayers().length===1&&([resultLayer]=resultLayer.getLayers()),this._setPane(resultLayer,
"layerPane");let resultingLayer=resultLayer.addTo(this._map.pm._getContainingLayer());if(resultingLayer.pm.enable(l.pm.options),
resultingLayer.pm.disable(),l._pmTempLayer=!0,layer._pmTempLayer=!0,l.remove(),l.removeFrom(this._map.pm._getContainingLayer()),
layer.remove(),layer.removeFrom(this._map.pm._getContainingLayer()),resultingLayer.getLayers&&resultingLayer.getLayers().
length===0&&this._map.pm.removeLayer({target:resultingLayer}),resultingLayer instanceof L.LayerGroup?(resultingLayer.eachLayer(
_layer=>{this._addDrawnLayerProp(_layer)}),this._addDrawnLayerProp(resultingLayer)):this._addDrawnLayerProp(resultingLayer),
this.options.layersToCut&&L.Util.isArray(this.options.layersToCut)&&this.options.layersToCut.length>0){let idx=this.options.
layersToCut.indexOf(l);idx>-1&&this.options.layersToCut.splice(idx,1)}this._editedLayers.push({layer:resultingLayer,originalLayer:l})})},
_cutLayer(layer,l){let fg=L.geoJSON(),diff;if(l instanceof L.Polygon)diff=difference2(l.toGeoJSON(15),layer.toGeoJSON(15));else{
let features=flattenPolyline(l);features.forEach(feature3=>{let lineDiff=index_default3(feature3,layer.toGeoJSON(15)),group;
lineDiff&&lineDiff.features.length>0?group=L.geoJSON(lineDiff):group=L.geoJSON(feature3),group.getLayers().forEach(lay=>{
index_default4(layer.toGeoJSON(15),lay.toGeoJSON(15))||lay.addTo(fg)})}),features.length>1?diff=groupToMultiLineString(fg):
diff=fg.toGeoJSON(15)}return diff},_change:L.Util.falseFn}),L_PM_Draw_default.Text=L_PM_Draw_default.extend({initialize(map){
this._map=map,this._shape="Text",this.toolbarButtonName="drawText"},enable(options){L.Util.setOptions(this,options),this.
_enabled=!0,this._map.on("click",this._createMarker,this),this._map.pm.Toolbar.toggleButton(this.toolbarButtonName,!0),this.
_hintMarker=L.marker(this._map.getCenter(),{interactive:!1,zIndexOffset:100,icon:L.divIcon({className:"marker-icon curso\
r-marker"})}),this._setPane(this._hintMarker,"vertexPane"),this._hintMarker._pmTempLayer=!0,this._hintMarker.addTo(this.
_map),this.options.cursorMarker&&L.DomUtil.addClass(this._hintMarker._icon,"visible"),this.options.tooltips&&this._hintMarker.
bindTooltip(getTranslation("tooltips.placeText"),{permanent:!0,offset:L.point(0,10),direction:"bottom",opacity:.8}).openTooltip(),
this._layer=this._hintMarker,this._map.on("mousemove",this._syncHintMarker,this),this._map.getContainer().classList.add(
"geoman-draw-cursor"),this._fireDrawStart(),this._setGlobalDrawMode()},disable(){this._enabled&&(this._enabled=!1,this._map.
off("click",this._createMarker,this),this._hintMarker?.remove(),this._map.getContainer().classList.remove("geoman-draw-c\
ursor"),this._map.off("mousemove",this._syncHintMarker,this),this._map.off("mousemove",this._showHintMarkerAfterMoving,this),
this._map.pm.Toolbar.toggleButton(this.toolbarButtonName,!1),this.options.snappable&&this._cleanupSnapping(),this._fireDrawEnd(),
this._setGlobalDrawMode())},enabled(){return this._enabled},toggle(options){this.enabled()?this.disable():this.enable(options)},
_syncHintMarker(e){if(this._hintMarker.setLatLng(e.latlng),this.options.snappable){let fakeDragEvent=e;fakeDragEvent.target=
this._hintMarker,this._handleSnapping(fakeDragEvent)}},_createMarker(e){if(!e.latlng||this.options.requireSnapToFinish&&
!this._hintMarker._snapped&&!this._isFirstLayer())return;this._hintMarker._snapped||this._hintMarker.setLatLng(e.latlng);
let latlng=this._hintMarker.getLatLng();if(this.textArea=this._createTextArea(),this.options.textOptions?.className){let cssClasses=this.
options.textOptions.className.split(" ");this.textArea.classList.add(...cssClasses)}let textAreaIcon=this._createTextIcon(
this.textArea),marker=new L.Marker(latlng,{textMarker:!0,_textMarkerOverPM:!0,icon:textAreaIcon});if(this._setPane(marker,
"markerPane"),this._finishLayer(marker),marker.pm||(marker.options.draggable=!1),marker.addTo(this._map.pm._getContainingLayer()),
marker.pm){marker.pm.textArea=this.textArea,L.setOptions(marker.pm,{removeIfEmpty:this.options.textOptions?.removeIfEmpty??
!0});let focusAfterDraw=this.options.textOptions?.focusAfterDraw??!0;marker.pm._createTextMarker(focusAfterDraw),this.options.
textOptions?.text&&marker.pm.setText(this.options.textOptions.text)}this._fireCreate(marker),this._cleanupSnapping(),this.
disable(),this.options.continueDrawing&&this._map.once("mousemove",this._showHintMarkerAfterMoving,this)},_showHintMarkerAfterMoving(e){
this.enable(),this._hintMarker.setLatLng(e.latlng)},_createTextArea(){let textArea=document.createElement("textarea");return textArea.
readOnly=!0,textArea.classList.add("pm-textarea","pm-disabled"),textArea},_createTextIcon(textArea){return L.divIcon({className:"\
pm-text-marker",html:textArea})}});var DragMixin={enableLayerDrag(){if(!this.options.draggable||!this._layer._map)return;
this.disable(),this._layerDragEnabled=!0,this._map||(this._map=this._layer._map),(this._layer instanceof L.Marker||this.
_layer instanceof L.ImageOverlay)&&L.DomEvent.on(this._getDOMElem(),"dragstart",this._stopDOMImageDrag),this._layer.dragging&&
this._layer.dragging.disable(),this._tempDragCoord=null,getRenderer(this._layer)instanceof L.Canvas?(this._layer.on("mou\
seout",this.removeDraggingClass,this),this._layer.on("mouseover",this.addDraggingClass,this)):this.addDraggingClass(),this.
_originalMapDragState=this._layer._map.dragging._enabled,this._safeToCacheDragState=!0;let container=this._getDOMElem();
container&&(getRenderer(this._layer)instanceof L.Canvas?(this._layer.on("touchstart mousedown",this._dragMixinOnMouseDown,
this),this._map.pm._addTouchEvents(container)):L.DomEvent.on(container,"touchstart mousedown",this._simulateMouseDownEvent,
this)),this._fireDragEnable()},disableLayerDrag(){this._layerDragEnabled=!1,getRenderer(this._layer)instanceof L.Canvas?
(this._layer.off("mouseout",this.removeDraggingClass,this),this._layer.off("mouseover",this.addDraggingClass,this)):this.
removeDraggingClass(),this._originalMapDragState&&this._dragging&&this._map.dragging.enable(),this._safeToCacheDragState=
!1,this._layer.dragging&&this._layer.dragging.disable();let container=this._getDOMElem();container&&(getRenderer(this._layer)instanceof
L.Canvas?(this._layer.off("touchstart mousedown",this._dragMixinOnMouseDown,this),this._map.pm._removeTouchEvents(container)):
L.DomEvent.off(container,"touchstart mousedown",this._simulateMouseDownEvent,this)),this._layerDragged&&this._fireUpdate(),
this._layerDragged=!1,this._fireDragDisable()},dragging(){return this._dragging},layerDragEnabled(){return!!this._layerDragEnabled},
_simulateMouseDownEvent(e){let first=e.touches?e.touches[0]:e,evt={originalEvent:first,target:this._layer};return evt.containerPoint=
this._map.mouseEventToContainerPoint(first),evt.latlng=this._map.containerPointToLatLng(evt.containerPoint),this._dragMixinOnMouseDown(
evt),!1},_simulateMouseMoveEvent(e){let first=e.touches?e.touches[0]:e,evt={originalEvent:first,target:this._layer};return evt.
containerPoint=this._map.mouseEventToContainerPoint(first),evt.latlng=this._map.containerPointToLatLng(evt.containerPoint),
this._dragMixinOnMouseMove(evt),!1},_simulateMouseUpEvent(e){let evt={originalEvent:e.touches?e.touches[0]:e,target:this.
_layer};return e.type.indexOf("touch")===-1&&(evt.containerPoint=this._map.mouseEventToContainerPoint(e),evt.latlng=this.
_map.containerPointToLatLng(evt.containerPoint)),this._dragMixinOnMouseUp(evt),!1},_dragMixinOnMouseDown(e){if(e.originalEvent.
button>0)return;this._overwriteEventIfItComesFromMarker(e);let fromLayerSync=e._fromLayerSync,layersToSyncFound=this._syncLayers(
"_dragMixinOnMouseDown",e);if(this._layer instanceof L.Marker&&(this.options.snappable&&!fromLayerSync&&!layersToSyncFound?
this._initSnappableMarkers():this._disableSnapping()),this._layer instanceof L.CircleMarker){let _editableOption="resize\
ableCircleMarker";this._layer instanceof L.Circle&&(_editableOption="resizeableCircle"),this.options.snappable&&!fromLayerSync&&
!layersToSyncFound?this._layer.pm.options[_editableOption]||this._initSnappableMarkersDrag():this._layer.pm.options[_editableOption]?
this._layer.pm._disableSnapping():this._layer.pm._disableSnappingDrag()}this._safeToCacheDragState&&(this._originalMapDragState=
this._layer._map.dragging._enabled,this._safeToCacheDragState=!1),this._tempDragCoord=e.latlng,L.DomEvent.on(this._map.getContainer(),
"touchend mouseup",this._simulateMouseUpEvent,this),L.DomEvent.on(this._map.getContainer(),"touchmove mousemove",this._simulateMouseMoveEvent,
this)},_dragMixinOnMouseMove(e){this._overwriteEventIfItComesFromMarker(e);let el=this._getDOMElem();this._syncLayers("_\
dragMixinOnMouseMove",e),this._dragging||(this._dragging=!0,L.DomUtil.addClass(el,"leaflet-pm-dragging"),this._layer instanceof
L.Marker||this._layer.bringToFront(),this._originalMapDragState&&this._map.dragging.disable(),this._fireDragStart()),this.
_tempDragCoord||(this._tempDragCoord=e.latlng),this._onLayerDrag(e),this._layer instanceof L.CircleMarker&&this._layer.pm.
_updateHiddenPolyCircle()},_dragMixinOnMouseUp(e){let el=this._getDOMElem();return this._syncLayers("_dragMixinOnMouseUp",
e),this._originalMapDragState&&this._map.dragging.enable(),this._safeToCacheDragState=!0,L.DomEvent.off(this._map.getContainer(),
"touchmove mousemove",this._simulateMouseMoveEvent,this),L.DomEvent.off(this._map.getContainer(),"touchend mouseup",this.
_simulateMouseUpEvent,this),this._dragging?(this._layer instanceof L.CircleMarker&&this._layer.pm._updateHiddenPolyCircle(),
this._layerDragged=!0,window.setTimeout(()=>{this._dragging=!1,el&&L.DomUtil.removeClass(el,"leaflet-pm-dragging"),this.
_fireDragEnd(),this._fireEdit(),this._layerEdited=!0},10),!0):!1},_onLayerDrag(e){let{latlng}=e,deltaLatLng={lat:latlng.
lat-this._tempDragCoord.lat,lng:latlng.lng-this._tempDragCoord.lng},moveCoords=coords=>coords.map(currentLatLng=>{if(Array.
isArray(currentLatLng))return moveCoords(currentLatLng);let newLatlng={lat:currentLatLng.lat+deltaLatLng.lat,lng:currentLatLng.
lng+deltaLatLng.lng};return(currentLatLng.alt||currentLatLng.alt===0)&&(newLatlng.alt=currentLatLng.alt),newLatlng});if(this.
_layer instanceof L.Circle&&this._layer.options.resizeableCircle||this._layer instanceof L.CircleMarker&&this._layer.options.
resizeableCircleMarker){let newCoords=moveCoords([this._layer.getLatLng()]);this._layer.setLatLng(newCoords[0]),this._fireChange(
this._layer.getLatLng(),"Edit")}else if(this._layer instanceof L.CircleMarker||this._layer instanceof L.Marker){let coordsRefernce=this.
_layer.getLatLng();this._layer._snapped&&(coordsRefernce=this._layer._orgLatLng);let newCoords=moveCoords([coordsRefernce]);
this._layer.setLatLng(newCoords[0]),this._fireChange(this._layer.getLatLng(),"Edit")}else if(this._layer instanceof L.ImageOverlay){
let newCoords=moveCoords([this._layer.getBounds().getNorthWest(),this._layer.getBounds().getSouthEast()]);this._layer.setBounds(
newCoords),this._fireChange(this._layer.getBounds(),"Edit")}else{let newCoords=moveCoords(this._layer.getLatLngs());this.
_layer.setLatLngs(newCoords),this._fireChange(this._layer.getLatLngs(),"Edit")}this._tempDragCoord=latlng,e.layer=this._layer,
this._fireDrag(e)},addDraggingClass(){let el=this._getDOMElem();el&&L.DomUtil.addClass(el,"leaflet-pm-draggable")},removeDraggingClass(){
let el=this._getDOMElem();el&&L.DomUtil.removeClass(el,"leaflet-pm-draggable")},_getDOMElem(){let el=null;return this._layer.
_path?el=this._layer._path:this._layer._renderer&&this._layer._renderer._container?el=this._layer._renderer._container:this.
_layer._image?el=this._layer._image:this._layer._icon&&(el=this._layer._icon),el},_overwriteEventIfItComesFromMarker(e){
e.target.getLatLng&&(!e.target._radius||e.target._radius<=10)&&(e.containerPoint=this._map.mouseEventToContainerPoint(e.
originalEvent),e.latlng=this._map.containerPointToLatLng(e.containerPoint))},_syncLayers(fnc,e){if(this.enabled())return!1;
if(!e._fromLayerSync&&this._layer===e.target&&this.options.syncLayersOnDrag){e._fromLayerSync=!0;let layersToSync=[];if(L.
Util.isArray(this.options.syncLayersOnDrag))layersToSync=this.options.syncLayersOnDrag,this.options.syncLayersOnDrag.forEach(
layer=>{layer instanceof L.LayerGroup&&(layersToSync=layersToSync.concat(layer.pm.getLayers(!0)))});else if(this.options.
syncLayersOnDrag===!0&&this._parentLayerGroup)for(let key in this._parentLayerGroup){let lg=this._parentLayerGroup[key];
lg.pm&&(layersToSync=lg.pm.getLayers(!0))}return L.Util.isArray(layersToSync)&&layersToSync.length>0&&(layersToSync=layersToSync.
filter(layer=>!!layer.pm).filter(layer=>!!layer.pm.options.draggable),layersToSync.forEach(layer=>{layer!==this._layer&&
layer.pm[fnc]&&(layer._snapped=!1,layer.pm[fnc](e))})),layersToSync.length>0}return!1},_stopDOMImageDrag(e){return e.preventDefault(),
!1}},Dragging_default=DragMixin,import_get3=__toESM(require_get());function _convertLatLng(latlng,matrix,map,zoom){return map.
unproject(matrix.transform(map.project(latlng,zoom)),zoom)}function _convertLatLngs(latlng,matrix,map){let zoom=map.getMaxZoom();
if(zoom===1/0&&(zoom=map.getZoom()),L.Util.isArray(latlng)){let latlngs=[];return latlng.forEach(x=>{latlngs.push(_convertLatLngs(
x,matrix,map))}),latlngs}return latlng instanceof L.LatLng?_convertLatLng(latlng,matrix,map,zoom):null}function _toPoint(map,latlng){
latlng instanceof L.Layer&&(latlng=latlng.getLatLng());let zoom=map.getMaxZoom();return zoom===1/0&&(zoom=map.getZoom()),
map.project(latlng,zoom)}function _toLatLng(map,point2){let zoom=map.getMaxZoom();return zoom===1/0&&(zoom=map.getZoom()),
map.unproject(point2,zoom)}var RotateMixin={_onRotateStart(e){this._preventRenderingMarkers(!0),this._rotationOriginLatLng=
this._getRotationCenter().clone(),this._rotationOriginPoint=_toPoint(this._map,this._rotationOriginLatLng),this._rotationStartPoint=
_toPoint(this._map,e.target.getLatLng()),this._initialRotateLatLng=copyLatLngs(this._layer),this._startAngle=this.getAngle();
let originLatLngs=copyLatLngs(this._rotationLayer,this._rotationLayer.pm._rotateOrgLatLng);this._fireRotationStart(this.
_rotationLayer,originLatLngs),this._fireRotationStart(this._map,originLatLngs)},_onRotate(e){let position=_toPoint(this.
_map,e.target.getLatLng()),previous=this._rotationStartPoint,origin=this._rotationOriginPoint,angleDiffRadiant=Math.atan2(
position.y-origin.y,position.x-origin.x)-Math.atan2(previous.y-origin.y,previous.x-origin.x);this._layer.setLatLngs(this.
_rotateLayer(angleDiffRadiant,this._initialRotateLatLng,this._rotationOriginLatLng,L.PM.Matrix.init(),this._map));let that=this;
function forEachLatLng(latlng,path=[],_i=-1){if(_i>-1&&path.push(_i),L.Util.isArray(latlng[0]))latlng.forEach((x,i)=>forEachLatLng(
x,path.slice(),i));else{let markers=path.length>0?(0,import_get3.default)(that._markers,path):that._markers[0];latlng.forEach(
(_latlng,j)=>{markers[j].setLatLng(_latlng)})}}forEachLatLng(this._layer.getLatLngs());let oldLatLngs=copyLatLngs(this._rotationLayer);
this._rotationLayer.setLatLngs(this._rotateLayer(angleDiffRadiant,this._rotationLayer.pm._rotateOrgLatLng,this._rotationOriginLatLng,
L.PM.Matrix.init(),this._map));let angleDiff=angleDiffRadiant*180/Math.PI;angleDiff=angleDiff<0?angleDiff+360:angleDiff;
let angle=angleDiff+this._startAngle;this._setAngle(angle),this._rotationLayer.pm._setAngle(angle),this._fireRotation(this.
_rotationLayer,angleDiff,oldLatLngs),this._fireRotation(this._map,angleDiff,oldLatLngs),this._rotationLayer.pm._fireChange(
this._rotationLayer.getLatLngs(),"Rotation")},_onRotateEnd(){let startAngle=this._startAngle;delete this._rotationOriginLatLng,
delete this._rotationOriginPoint,delete this._rotationStartPoint,delete this._initialRotateLatLng,delete this._startAngle;
let originLatLngs=copyLatLngs(this._rotationLayer,this._rotationLayer.pm._rotateOrgLatLng);this._rotationLayer.pm._rotateOrgLatLng=
copyLatLngs(this._rotationLayer),this._fireRotationEnd(this._rotationLayer,startAngle,originLatLngs),this._fireRotationEnd(
this._map,startAngle,originLatLngs),this._rotationLayer.pm._fireEdit(this._rotationLayer,"Rotation"),this._preventRenderingMarkers(
!1),this._layerRotated=!0},_rotateLayer(radiant,latlngs,origin,_matrix,map){let originPoint=_toPoint(map,origin);return this.
_matrix=_matrix.clone().rotate(radiant,originPoint).flip(),_convertLatLngs(latlngs,this._matrix,map)},_setAngle(angle){angle=
angle<0?angle+360:angle,this._angle=angle%360},_getRotationCenter(){if(this._rotationCenter)return this._rotationCenter;
let polygon=L.polygon(this._layer.getLatLngs(),{stroke:!1,fill:!1,pmIgnore:!0}).addTo(this._layer._map),center=polygon.getCenter();
return polygon.removeFrom(this._layer._map),center},enableRotate(){if(!this.options.allowRotation){this.disableRotate();
return}this.rotateEnabled()&&this.disableRotate(),this._layer instanceof L.Rectangle&&this._angle===void 0&&this.setInitAngle(
calcAngle(this._layer._map,this._layer.getLatLngs()[0][0],this._layer.getLatLngs()[0][1])||0);let options={fill:!1,stroke:!1,
pmIgnore:!1,snapIgnore:!0};this._rotatePoly=L.polygon(this._layer.getLatLngs(),options),this._rotatePoly._pmTempLayer=!0,
this._rotatePoly.addTo(this._layer._map),this._rotatePoly.pm._setAngle(this.getAngle()),this._rotatePoly.pm.setRotationCenter(
this.getRotationCenter()),this._rotatePoly.pm.setOptions(this._layer._map.pm.getGlobalOptions()),this._rotatePoly.pm.setOptions(
{rotate:!0,snappable:!1,hideMiddleMarkers:!0}),this._rotatePoly.pm._rotationLayer=this._layer,this._rotatePoly.pm.enable(),
this._rotateOrgLatLng=copyLatLngs(this._layer),this._rotateEnabled=!0,this._layer.on("remove",this.disableRotate,this),this.
_fireRotationEnable(this._layer),this._fireRotationEnable(this._layer._map)},disableRotate(){this.rotateEnabled()&&(this.
_rotatePoly.pm._layerRotated&&this._fireUpdate(),this._rotatePoly.pm._layerRotated=!1,this._rotatePoly.pm.disable(),this.
_rotatePoly.remove(),this._rotatePoly.pm.setOptions({rotate:!1}),this._rotatePoly=void 0,this._rotateOrgLatLng=void 0,this.
_layer.off("remove",this.disableRotate,this),this._rotateEnabled=!1,this._fireRotationDisable(this._layer),this._fireRotationDisable(
this._layer._map))},rotateEnabled(){return!!this._rotateEnabled},rotateLayer(degrees){let oldAngle=this.getAngle(),oldLatLngs=this.
_layer.getLatLngs(),rads=degrees*(Math.PI/180);this._layer.setLatLngs(this._rotateLayer(rads,this._layer.getLatLngs(),this.
_getRotationCenter(),L.PM.Matrix.init(),this._layer._map)),this._rotateOrgLatLng=L.polygon(this._layer.getLatLngs()).getLatLngs(),
this._setAngle(this.getAngle()+degrees),this.rotateEnabled()&&this._rotatePoly&&this._rotatePoly.pm.enabled()&&(this._rotatePoly.
setLatLngs(this._rotateLayer(rads,this._rotatePoly.getLatLngs(),this._getRotationCenter(),L.PM.Matrix.init(),this._rotatePoly.
_map)),this._rotatePoly.pm._initMarkers());let angleDiff=this.getAngle()-oldAngle;angleDiff=angleDiff<0?angleDiff+360:angleDiff,
this._startAngle=oldAngle,this._fireRotation(this._layer,angleDiff,oldLatLngs,this._layer),this._fireRotation(this._map||
this._layer._map,angleDiff,oldLatLngs,this._layer),delete this._startAngle,this._fireChange(this._layer.getLatLngs(),"Ro\
tation")},rotateLayerToAngle(degrees){let newAnlge=degrees-this.getAngle();this.rotateLayer(newAnlge)},getAngle(){return this.
_angle||0},setInitAngle(degrees){this._setAngle(degrees)},getRotationCenter(){return this._getRotationCenter()},setRotationCenter(center){
this._rotationCenter=center,this._rotatePoly&&this._rotatePoly.pm.setRotationCenter(center)}},Rotating_default=RotateMixin,
Edit=L.Class.extend({includes:[Dragging_default,Snapping_default,Rotating_default,Events_default],options:{snappable:!0,
snapDistance:20,allowSelfIntersection:!0,allowSelfIntersectionEdit:!1,preventMarkerRemoval:!1,removeLayerBelowMinVertexCount:!0,
limitMarkersToCount:-1,hideMiddleMarkers:!1,snapSegment:!0,syncLayersOnDrag:!1,draggable:!0,allowEditing:!0,allowRemoval:!0,
allowCutting:!0,allowRotation:!0,addVertexOn:"click",removeVertexOn:"contextmenu",removeVertexValidation:void 0,addVertexValidation:void 0,
moveVertexValidation:void 0,resizeableCircleMarker:!1,resizeableCircle:!0,snapMiddle:!1,snapVertex:!0},setOptions(options){
L.Util.setOptions(this,options)},getOptions(){return this.options},applyOptions(){},isPolygon(){return this._layer instanceof
L.Polygon},getShape(){return this._shape},_setPane(layer,type){type==="layerPane"?layer.options.pane=this._map.pm.globalOptions.
panes&&this._map.pm.globalOptions.panes.layerPane||"overlayPane":type==="vertexPane"?layer.options.pane=this._map.pm.globalOptions.
panes&&this._map.pm.globalOptions.panes.vertexPane||"markerPane":type==="markerPane"&&(layer.options.pane=this._map.pm.globalOptions.
panes&&this._map.pm.globalOptions.panes.markerPane||"markerPane")},remove(){(this._map||this._layer._map).pm.removeLayer(
{target:this._layer})},_vertexValidation(type,e){let marker=e.target,args={layer:this._layer,marker,event:e},validationFnc="";
return type==="move"?validationFnc="moveVertexValidation":type==="add"?validationFnc="addVertexValidation":type==="remov\
e"&&(validationFnc="removeVertexValidation"),this.options[validationFnc]&&typeof this.options[validationFnc]=="function"&&
!this.options[validationFnc](args)?(type==="move"&&(marker._cancelDragEventChain=marker.getLatLng()),!1):(marker._cancelDragEventChain=
null,!0)},_vertexValidationDrag(marker){return marker._cancelDragEventChain?(marker._latlng=marker._cancelDragEventChain,
marker.update(),!1):!0},_vertexValidationDragEnd(marker){return marker._cancelDragEventChain?(marker._cancelDragEventChain=
null,!1):!0}}),L_PM_Edit_default=Edit;L_PM_Edit_default.LayerGroup=L.Class.extend({initialize(layerGroup){this._layerGroup=
layerGroup,this._layers=this.getLayers(),this._getMap(),this._layers.forEach(layer=>this._initLayer(layer));let addThrottle=e=>{
if(e.layer._pmTempLayer)return;this._layers=this.getLayers();let _initLayers=this._layers.filter(layer=>!layer.pm._parentLayerGroup||
!(this._layerGroup._leaflet_id in layer.pm._parentLayerGroup));_initLayers.forEach(layer=>{this._initLayer(layer)}),_initLayers.
length>0&&this._getMap()&&this._getMap().pm.globalEditModeEnabled()&&this.enabled()&&this.enable(this.getOptions())};this.
_layerGroup.on("layeradd",L.Util.throttle(addThrottle,100,this),this),this._layerGroup.on("layerremove",e=>{this._removeLayerFromGroup(
e.target)},this);let removeThrottle=e=>{e.target._pmTempLayer||(this._layers=this.getLayers())};this._layerGroup.on("lay\
erremove",L.Util.throttle(removeThrottle,100,this),this)},enable(options,_layerIds=[]){_layerIds.length===0&&(this._layers=
this.getLayers()),this._options=options,this._layers.forEach(layer=>{layer instanceof L.LayerGroup?_layerIds.indexOf(layer.
_leaflet_id)===-1&&(_layerIds.push(layer._leaflet_id),layer.pm.enable(options,_layerIds)):layer.pm.enable(options)})},disable(_layerIds=[]){
_layerIds.length===0&&(this._layers=this.getLayers()),this._layers.forEach(layer=>{layer instanceof L.LayerGroup?_layerIds.
indexOf(layer._leaflet_id)===-1&&(_layerIds.push(layer._leaflet_id),layer.pm.disable(_layerIds)):layer.pm.disable()})},enabled(_layerIds=[]){
return _layerIds.length===0&&(this._layers=this.getLayers()),!!this._layers.find(layer=>layer instanceof L.LayerGroup?_layerIds.
indexOf(layer._leaflet_id)===-1?(_layerIds.push(layer._leaflet_id),layer.pm.enabled(_layerIds)):!1:layer.pm.enabled())},
toggleEdit(options,_layerIds=[]){_layerIds.length===0&&(this._layers=this.getLayers()),this._options=options,this._layers.
forEach(layer=>{layer instanceof L.LayerGroup?_layerIds.indexOf(layer._leaflet_id)===-1&&(_layerIds.push(layer._leaflet_id),
layer.pm.toggleEdit(options,_layerIds)):layer.pm.toggleEdit(options)})},_initLayer(layer){let id=L.Util.stamp(this._layerGroup);
layer.pm._parentLayerGroup||(layer.pm._parentLayerGroup={}),layer.pm._parentLayerGroup[id]=this._layerGroup},_removeLayerFromGroup(layer){
if(layer.pm&&layer.pm._layerGroup){let id=L.Util.stamp(this._layerGroup);delete layer.pm._layerGroup[id]}},dragging(){return this.
_layers=this.getLayers(),this._layers?!!this._layers.find(layer=>layer.pm.dragging()):!1},getOptions(){return this.options},
_getMap(){return this._map||this._layers.find(l=>!!l._map)?._map||null},getLayers(deep=!1,filterGeoman=!0,filterGroupsOut=!0,_layerIds=[]){
let layers=[];return deep?this._layerGroup.getLayers().forEach(layer=>{layers.push(layer),layer instanceof L.LayerGroup&&
_layerIds.indexOf(layer._leaflet_id)===-1&&(_layerIds.push(layer._leaflet_id),layers=layers.concat(layer.pm.getLayers(!0,
!0,!0,_layerIds)))}):layers=this._layerGroup.getLayers(),filterGroupsOut&&(layers=layers.filter(layer=>!(layer instanceof
L.LayerGroup))),filterGeoman&&(layers=layers.filter(layer=>!!layer.pm),layers=layers.filter(layer=>!layer._pmTempLayer),
layers=layers.filter(layer=>!L.PM.optIn&&!layer.options.pmIgnore||L.PM.optIn&&layer.options.pmIgnore===!1)),layers},setOptions(options,_layerIds=[]){
_layerIds.length===0&&(this._layers=this.getLayers()),this.options=options,this._layers.forEach(layer=>{layer.pm&&(layer instanceof
L.LayerGroup?_layerIds.indexOf(layer._leaflet_id)===-1&&(_layerIds.push(layer._leaflet_id),layer.pm.setOptions(options,_layerIds)):
layer.pm.setOptions(options))})}}),L_PM_Edit_default.Marker=L_PM_Edit_default.extend({_shape:"Marker",initialize(layer){
this._layer=layer,this._enabled=!1,this._layer.on("dragend",this._onDragEnd,this)},enable(options={draggable:!0}){if(L.Util.
setOptions(this,options),!this.options.allowEditing||!this._layer._map){this.disable();return}this._map=this._layer._map,
this.enabled()&&this.disable(),this.applyOptions(),this._layer.on("remove",this.disable,this),this._enabled=!0,this._layer.
on("pm:dragstart",this._onDragStart,this),this._layer.on("pm:dragend",this._onMarkerDragEnd,this),this._fireEnable()},disable(){
this.enabled()&&(this.disableLayerDrag(),this._layer.off("remove",this.disable,this),this._layer.off("contextmenu",this.
_removeMarker,this),this._layerEdited&&this._fireUpdate(),this._layerEdited=!1,this._fireDisable(),this._enabled=!1)},enabled(){
return this._enabled},toggleEdit(options){this.enabled()?this.disable():this.enable(options)},applyOptions(){this.options.
snappable?this._initSnappableMarkers():this._disableSnapping(),this.options.draggable?this.enableLayerDrag():this.disableLayerDrag(),
this.options.preventMarkerRemoval||this._layer.on("contextmenu",this._removeMarker,this)},_removeMarker(e){let marker=e.
target;marker.remove(),this._fireRemove(marker),this._fireRemove(this._map,marker)},_onDragStart(){this._map.pm.Draw.Marker.
_layerIsDragging=!0},_onMarkerDragEnd(){this._map.pm.Draw.Marker._layerIsDragging=!1},_onDragEnd(){this._fireEdit(),this.
_layerEdited=!0},_initSnappableMarkers(){let marker=this._layer;this.options.snapDistance=this.options.snapDistance||30,
this.options.snapSegment=this.options.snapSegment===void 0?!0:this.options.snapSegment,marker.off("pm:drag",this._handleSnapping,
this),marker.on("pm:drag",this._handleSnapping,this),marker.off("pm:dragend",this._cleanupSnapping,this),marker.on("pm:d\
ragend",this._cleanupSnapping,this),marker.off("pm:dragstart",this._unsnap,this),marker.on("pm:dragstart",this._unsnap,this)},
_disableSnapping(){let marker=this._layer;marker.off("pm:drag",this._handleSnapping,this),marker.off("pm:dragend",this._cleanupSnapping,
this),marker.off("pm:dragstart",this._unsnap,this)}});var import_get4=__toESM(require_get()),MarkerLimits={filterMarkerGroup(){
this.markerCache=[],this.createCache(),this._layer.on("pm:edit",this.createCache,this),this.applyLimitFilters({}),this.throttledApplyLimitFilters||
(this.throttledApplyLimitFilters=L.Util.throttle(this.applyLimitFilters,100,this)),this._layer.on("pm:disable",this._removeMarkerLimitEvents,
this),this._layer.on("remove",this._removeMarkerLimitEvents,this),this.options.limitMarkersToCount>-1&&(this._layer.on("\
pm:vertexremoved",this._initMarkers,this),this._map.on("mousemove",this.throttledApplyLimitFilters,this))},_removeMarkerLimitEvents(){
this._map.off("mousemove",this.throttledApplyLimitFilters,this),this._layer.off("pm:edit",this.createCache,this),this._layer.
off("pm:disable",this._removeMarkerLimitEvents,this),this._layer.off("pm:vertexremoved",this._initMarkers,this)},createCache(){
let allMarkers=[...this._markerGroup.getLayers(),...this.markerCache];this.markerCache=allMarkers.filter((v3,i,s)=>s.indexOf(
v3)===i)},_removeFromCache(marker){let markerCacheIndex=this.markerCache.indexOf(marker);markerCacheIndex>-1&&this.markerCache.
splice(markerCacheIndex,1)},renderLimits(markers){this.markerCache.forEach(l=>{markers.includes(l)?this._markerGroup.addLayer(
l):this._markerGroup.removeLayer(l)})},applyLimitFilters({latlng={lat:0,lng:0}}){if(this._preventRenderMarkers)return;let markersToAdd=[
...this._filterClosestMarkers(latlng)];this.renderLimits(markersToAdd)},_filterClosestMarkers(latlng){let markers=[...this.
markerCache],limit=this.options.limitMarkersToCount;return limit===-1?markers:(markers.sort((l,t)=>{let distanceA=l._latlng.
distanceTo(latlng),distanceB=t._latlng.distanceTo(latlng);return distanceA-distanceB}),markers.filter((l,i)=>limit>-1?i<
limit:!0))},_preventRenderMarkers:!1,_preventRenderingMarkers(value){this._preventRenderMarkers=!!value}},MarkerLimits_default=MarkerLimits;
L_PM_Edit_default.Line=L_PM_Edit_default.extend({includes:[MarkerLimits_default],_shape:"Line",initialize(layer){this._layer=
layer,this._enabled=!1},enable(options){if(L.Util.setOptions(this,options),this._map=this._layer._map,!!this._map){if(!this.
options.allowEditing){this.disable();return}this.enabled()&&this.disable(),this._enabled=!0,this._initMarkers(),this.applyOptions(),
this._layer.on("remove",this.disable,this),this.options.allowSelfIntersection||this._layer.on("pm:vertexremoved",this._handleSelfIntersectionOnVertexRemoval,
this),this.options.allowSelfIntersection?this.cachedColor=void 0:(this._layer.options.color!=="#f00000ff"?(this.cachedColor=
this._layer.options.color,this.isRed=!1):this.isRed=!0,this._handleLayerStyle()),this._fireEnable()}},disable(){if(!this.
enabled()||this._dragging)return;this._enabled=!1,this._markerGroup.clearLayers(),this._markerGroup.removeFrom(this._map),
this._layer.off("remove",this.disable,this),this.options.allowSelfIntersection||this._layer.off("pm:vertexremoved",this.
_handleSelfIntersectionOnVertexRemoval,this);let el=this._layer._path?this._layer._path:this._layer._renderer._container;
L.DomUtil.removeClass(el,"leaflet-pm-draggable"),this._layerEdited&&this._fireUpdate(),this._layerEdited=!1,this._fireDisable()},
enabled(){return this._enabled},toggleEdit(options){return this.enabled()?this.disable():this.enable(options),this.enabled()},
applyOptions(){this.options.snappable?this._initSnappableMarkers():this._disableSnapping()},_initMarkers(){let map=this.
_map,coords=this._layer.getLatLngs();this._markerGroup&&(this._markerGroup.removeFrom(map),this._markerGroup.clearLayers()),
this._markerGroup=new L.FeatureGroup,this._markerGroup._pmTempLayer=!0;let handleRing=coordsArr=>{if(Array.isArray(coordsArr[0]))
return coordsArr.map(handleRing,this);let ringArr=coordsArr.map(this._createMarker,this);return this.options.hideMiddleMarkers!==
!0&&coordsArr.map((v3,k)=>{let nextIndex=this.isPolygon()?(k+1)%coordsArr.length:k+1;return this._createMiddleMarker(ringArr[k],
ringArr[nextIndex])}),ringArr};this._markers=handleRing(coords),this.filterMarkerGroup(),map.addLayer(this._markerGroup)},
_createMarker(latlng){let marker=new L.Marker(latlng,{draggable:!0,icon:L.divIcon({className:"marker-icon"})});return this.
_setPane(marker,"vertexPane"),marker._pmTempLayer=!0,this.options.rotate?(marker.on("dragstart",this._onRotateStart,this),
marker.on("drag",this._onRotate,this),marker.on("dragend",this._onRotateEnd,this)):(marker.on("click",this._onVertexClick,
this),marker.on("dragstart",this._onMarkerDragStart,this),marker.on("move",this._onMarkerDrag,this),marker.on("dragend",
this._onMarkerDragEnd,this),this.options.preventMarkerRemoval||marker.on(this.options.removeVertexOn,this._removeMarker,
this)),this._markerGroup.addLayer(marker),marker},_createMiddleMarker(leftM,rightM){if(!leftM||!rightM)return!1;let latlng=L.
PM.Utils.calcMiddleLatLng(this._map,leftM.getLatLng(),rightM.getLatLng()),middleMarker=this._createMarker(latlng),middleIcon=L.
divIcon({className:"marker-icon marker-icon-middle"});return middleMarker.setIcon(middleIcon),middleMarker.leftM=leftM,middleMarker.
rightM=rightM,leftM._middleMarkerNext=middleMarker,rightM._middleMarkerPrev=middleMarker,middleMarker.on(this.options.addVertexOn,
this._onMiddleMarkerClick,this),middleMarker.on("movestart",this._onMiddleMarkerMoveStart,this),middleMarker},_onMiddleMarkerClick(e){
let middleMarker=e.target;if(!this._vertexValidation("add",e))return;let icon=L.divIcon({className:"marker-icon"});middleMarker.
setIcon(icon),this._addMarker(middleMarker,middleMarker.leftM,middleMarker.rightM)},_onMiddleMarkerMoveStart(e){let middleMarker=e.
target;if(middleMarker.on("moveend",this._onMiddleMarkerMoveEnd,this),!this._vertexValidation("add",e)){middleMarker.on(
"move",this._onMiddleMarkerMovePrevent,this);return}middleMarker._dragging=!0,this._addMarker(middleMarker,middleMarker.
leftM,middleMarker.rightM)},_onMiddleMarkerMovePrevent(e){let middleMarker=e.target;this._vertexValidationDrag(middleMarker)},
_onMiddleMarkerMoveEnd(e){let middleMarker=e.target;if(middleMarker.off("move",this._onMiddleMarkerMovePrevent,this),middleMarker.
off("moveend",this._onMiddleMarkerMoveEnd,this),!this._vertexValidationDragEnd(middleMarker))return;let icon=L.divIcon({
className:"marker-icon"});middleMarker.setIcon(icon),setTimeout(()=>{delete middleMarker._dragging},100)},_addMarker(newM,leftM,rightM){
newM.off("movestart",this._onMiddleMarkerMoveStart,this),newM.off(this.options.addVertexOn,this._onMiddleMarkerClick,this);
let latlng=newM.getLatLng(),coords=this._layer._latlngs;delete newM.leftM,delete newM.rightM;let{indexPath,index,parentPath}=L.
PM.Utils.findDeepMarkerIndex(this._markers,leftM),coordsRing=indexPath.length>1?(0,import_get4.default)(coords,parentPath):
coords,markerArr=indexPath.length>1?(0,import_get4.default)(this._markers,parentPath):this._markers;coordsRing.splice(index+
1,0,latlng),markerArr.splice(index+1,0,newM),this._layer.setLatLngs(coords),this.options.hideMiddleMarkers!==!0&&(this._createMiddleMarker(
leftM,newM),this._createMiddleMarker(newM,rightM)),this._fireEdit(),this._layerEdited=!0,this._fireChange(this._layer.getLatLngs(),
"Edit"),this._fireVertexAdded(newM,L.PM.Utils.findDeepMarkerIndex(this._markers,newM).indexPath,latlng),this.options.snappable&&
this._initSnappableMarkers()},hasSelfIntersection(){return index_default(this._layer.toGeoJSON(15)).features.length>0},_handleSelfIntersectionOnVertexRemoval(){
this._handleLayerStyle(!0)&&(this._layer.setLatLngs(this._coordsBeforeEdit),this._coordsBeforeEdit=null,this._initMarkers())},
_handleLayerStyle(flash){let layer=this._layer,selfIntersection,intersection3;if(this.options.allowSelfIntersection?selfIntersection=
!1:(intersection3=index_default(this._layer.toGeoJSON(15)),selfIntersection=intersection3.features.length>0),selfIntersection){
if(!this.options.allowSelfIntersection&&this.options.allowSelfIntersectionEdit&&this._updateDisabledMarkerStyle(this._markers,
!0),this.isRed)return selfIntersection;flash?this._flashLayer():(layer.setStyle({color:"#f00000ff"}),this.isRed=!0),this.
_fireIntersect(intersection3)}else layer.setStyle({color:this.cachedColor}),this.isRed=!1,!this.options.allowSelfIntersection&&
this.options.allowSelfIntersectionEdit&&this._updateDisabledMarkerStyle(this._markers,!1);return selfIntersection},_flashLayer(){
this.cachedColor||(this.cachedColor=this._layer.options.color),this._layer.setStyle({color:"#f00000ff"}),this.isRed=!0,window.
setTimeout(()=>{this._layer.setStyle({color:this.cachedColor}),this.isRed=!1},200)},_updateDisabledMarkerStyle(markers,disabled){
markers.forEach(marker=>{Array.isArray(marker)?this._updateDisabledMarkerStyle(marker,disabled):marker._icon&&(disabled&&
!this._checkMarkerAllowedToDrag(marker)?L.DomUtil.addClass(marker._icon,"vertexmarker-disabled"):L.DomUtil.removeClass(marker.
_icon,"vertexmarker-disabled"))})},_removeMarker(e){let marker=e.target;if(!this._vertexValidation("remove",e))return;this.
options.allowSelfIntersection||(this._coordsBeforeEdit=copyLatLngs(this._layer,this._layer.getLatLngs()));let coords=this.
_layer.getLatLngs(),{indexPath,index,parentPath}=L.PM.Utils.findDeepMarkerIndex(this._markers,marker);if(!indexPath)return;
let coordsRing=indexPath.length>1?(0,import_get4.default)(coords,parentPath):coords,markerArr=indexPath.length>1?(0,import_get4.
default)(this._markers,parentPath):this._markers,isHole=parentPath[parentPath.length-1]>0&&this._layer instanceof L.Polygon;
if(!this.options.removeLayerBelowMinVertexCount&&!isHole&&(coordsRing.length<=2||this.isPolygon()&&coordsRing.length<=3)){
this._flashLayer();return}coordsRing.splice(index,1),this._layer.setLatLngs(coords),this.isPolygon()&&coordsRing.length<=
2&&coordsRing.splice(0,coordsRing.length);let layerRemoved=!1;if(coordsRing.length<=1&&(coordsRing.splice(0,coordsRing.length),
parentPath.length>1&&indexPath.length>1&&(coords=removeEmptyCoordRings(coords)),this._layer.setLatLngs(coords),this._initMarkers(),
layerRemoved=!0),hasValues(coords)||this._layer.remove(),coords=removeEmptyCoordRings(coords),this._layer.setLatLngs(coords),
this._markers=removeEmptyCoordRings(this._markers),!layerRemoved&&(markerArr=indexPath.length>1?(0,import_get4.default)(
this._markers,parentPath):this._markers,marker._middleMarkerPrev&&(this._markerGroup.removeLayer(marker._middleMarkerPrev),
this._removeFromCache(marker._middleMarkerPrev)),marker._middleMarkerNext&&(this._markerGroup.removeLayer(marker._middleMarkerNext),
this._removeFromCache(marker._middleMarkerNext)),this._markerGroup.removeLayer(marker),this._removeFromCache(marker),markerArr)){
let rightMarkerIndex,leftMarkerIndex;if(this.isPolygon()?(rightMarkerIndex=(index+1)%markerArr.length,leftMarkerIndex=(index+
(markerArr.length-1))%markerArr.length):(leftMarkerIndex=index-1<0?void 0:index-1,rightMarkerIndex=index+1>=markerArr.length?
void 0:index+1),rightMarkerIndex!==leftMarkerIndex){let leftM=markerArr[leftMarkerIndex],rightM=markerArr[rightMarkerIndex];
this.options.hideMiddleMarkers!==!0&&this._createMiddleMarker(leftM,rightM)}markerArr.splice(index,1)}this._fireEdit(),this.
_layerEdited=!0,this._fireVertexRemoved(marker,indexPath),this._fireChange(this._layer.getLatLngs(),"Edit")},updatePolygonCoordsFromMarkerDrag(marker){
let coords=this._layer.getLatLngs(),latlng=marker.getLatLng(),{indexPath,index,parentPath}=L.PM.Utils.findDeepMarkerIndex(
this._markers,marker),parent=indexPath.length>1?(0,import_get4.default)(coords,parentPath):coords;latlng.alt=parent[index].
alt,parent.splice(index,1,latlng),this._layer.setLatLngs(coords)},_getNeighborMarkers(marker){let{indexPath,index,parentPath}=L.
PM.Utils.findDeepMarkerIndex(this._markers,marker),markerArr=indexPath.length>1?(0,import_get4.default)(this._markers,parentPath):
this._markers,nextMarkerIndex=(index+1)%markerArr.length,prevMarkerIndex=(index+(markerArr.length-1))%markerArr.length,prevMarker=markerArr[prevMarkerIndex],
nextMarker=markerArr[nextMarkerIndex];return{prevMarker,nextMarker}},_checkMarkerAllowedToDrag(marker){let{prevMarker,nextMarker}=this.
_getNeighborMarkers(marker),prevLine=L.polyline([prevMarker.getLatLng(),marker.getLatLng()]),nextLine=L.polyline([marker.
getLatLng(),nextMarker.getLatLng()]),prevLineIntersectionLen=index_default2(this._layer.toGeoJSON(15),prevLine.toGeoJSON(
15)).features.filter(f=>{let coords=f.geometry.coordinates,latlng=L.latLng(coords[1],coords[0]);return!latlng.equals(prevMarker.
getLatLng())&&!latlng.equals(marker.getLatLng())}).length,nextLineIntersectionLen=index_default2(this._layer.toGeoJSON(15),
nextLine.toGeoJSON(15)).features.filter(f=>{let coords=f.geometry.coordinates,latlng=L.latLng(coords[1],coords[0]);return!latlng.
equals(nextMarker.getLatLng())&&!latlng.equals(marker.getLatLng())}).length;return!(prevLineIntersectionLen<1&&nextLineIntersectionLen<
1)},_onMarkerDragStart(e){let marker=e.target;if(this._preventRenderingMarkers(!0),this.cachedColor||(this.cachedColor=this.
_layer.options.color),!this._vertexValidation("move",e))return;let{indexPath}=L.PM.Utils.findDeepMarkerIndex(this._markers,
marker);this._fireMarkerDragStart(e,indexPath),this.options.allowSelfIntersection||(this._coordsBeforeEdit=copyLatLngs(this.
_layer,this._layer.getLatLngs())),!this.options.allowSelfIntersection&&this.options.allowSelfIntersectionEdit&&this.hasSelfIntersection()?
this._markerAllowedToDrag=this._checkMarkerAllowedToDrag(marker):this._markerAllowedToDrag=null},_onMarkerDrag(e){let marker=e.
target;if(!this._vertexValidationDrag(marker))return;let{indexPath,index,parentPath}=L.PM.Utils.findDeepMarkerIndex(this.
_markers,marker);if(!indexPath)return;if(!this.options.allowSelfIntersection&&this.options.allowSelfIntersectionEdit&&this.
hasSelfIntersection()&&this._markerAllowedToDrag===!1){this._layer.setLatLngs(this._coordsBeforeEdit),this._initMarkers(),
this._handleLayerStyle();return}this.updatePolygonCoordsFromMarkerDrag(marker);let markerArr=indexPath.length>1?(0,import_get4.
default)(this._markers,parentPath):this._markers,nextMarkerIndex=(index+1)%markerArr.length,prevMarkerIndex=(index+(markerArr.
length-1))%markerArr.length,markerLatLng=marker.getLatLng(),prevMarkerLatLng=markerArr[prevMarkerIndex].getLatLng(),nextMarkerLatLng=markerArr[nextMarkerIndex].
getLatLng();if(marker._middleMarkerNext){let middleMarkerNextLatLng=L.PM.Utils.calcMiddleLatLng(this._map,markerLatLng,nextMarkerLatLng);
marker._middleMarkerNext.setLatLng(middleMarkerNextLatLng)}if(marker._middleMarkerPrev){let middleMarkerPrevLatLng=L.PM.
Utils.calcMiddleLatLng(this._map,markerLatLng,prevMarkerLatLng);marker._middleMarkerPrev.setLatLng(middleMarkerPrevLatLng)}
this.options.allowSelfIntersection||this._handleLayerStyle(),this._fireMarkerDrag(e,indexPath),this._fireChange(this._layer.
getLatLngs(),"Edit")},_onMarkerDragEnd(e){let marker=e.target;if(this._preventRenderingMarkers(!1),!this._vertexValidationDragEnd(
marker))return;let{indexPath}=L.PM.Utils.findDeepMarkerIndex(this._markers,marker),intersection3=!this.options.allowSelfIntersection&&
this.hasSelfIntersection();intersection3&&this.options.allowSelfIntersectionEdit&&this._markerAllowedToDrag&&(intersection3=
!1);let intersectionReset=!this.options.allowSelfIntersection&&intersection3;if(this._fireMarkerDragEnd(e,indexPath,intersectionReset),
intersectionReset){this._layer.setLatLngs(this._coordsBeforeEdit),this._coordsBeforeEdit=null,this._initMarkers(),this.options.
snappable&&this._initSnappableMarkers(),this._handleLayerStyle(),this._fireLayerReset(e,indexPath);return}!this.options.
allowSelfIntersection&&this.options.allowSelfIntersectionEdit&&this._handleLayerStyle(),this._fireEdit(),this._layerEdited=
!0,this._fireChange(this._layer.getLatLngs(),"Edit")},_onVertexClick(e){let vertex=e.target;if(vertex._dragging)return;let{
indexPath}=L.PM.Utils.findDeepMarkerIndex(this._markers,vertex);this._fireVertexClick(e,indexPath)}}),L_PM_Edit_default.
Polygon=L_PM_Edit_default.Line.extend({_shape:"Polygon",_checkMarkerAllowedToDrag(marker){let{prevMarker,nextMarker}=this.
_getNeighborMarkers(marker),prevLine=L.polyline([prevMarker.getLatLng(),marker.getLatLng()]),nextLine=L.polyline([marker.
getLatLng(),nextMarker.getLatLng()]),prevLineIntersectionLen=index_default2(this._layer.toGeoJSON(15),prevLine.toGeoJSON(
15)).features.filter(f=>{let coords=f.geometry.coordinates,latlng=L.latLng(coords[1],coords[0]);return!latlng.equals(prevMarker.
getLatLng())&&!latlng.equals(marker.getLatLng())}).length,nextLineIntersectionLen=index_default2(this._layer.toGeoJSON(15),
nextLine.toGeoJSON(15)).features.filter(f=>{let coords=f.geometry.coordinates,latlng=L.latLng(coords[1],coords[0]);return!latlng.
equals(nextMarker.getLatLng())&&!latlng.equals(marker.getLatLng())}).length;return!(prevLineIntersectionLen<1&&nextLineIntersectionLen<
1)}}),L_PM_Edit_default.Rectangle=L_PM_Edit_default.Polygon.extend({_shape:"Rectangle",_initMarkers(){let map=this._map,
corners=this._findCorners();this._markerGroup&&this._markerGroup.clearLayers(),this._markerGroup=new L.FeatureGroup,this.
_markerGroup._pmTempLayer=!0,map.addLayer(this._markerGroup),this._markers=[],this._markers[0]=corners.map(this._createMarker,
this),[this._cornerMarkers]=this._markers,this._layer.getLatLngs()[0].forEach((latlng,index)=>{let marker=this._cornerMarkers.
find(m=>m._index===index);marker&&marker.setLatLng(latlng)})},applyOptions(){this.options.snappable?this._initSnappableMarkers():
this._disableSnapping(),this._addMarkerEvents()},_createMarker(latlng,index){let marker=new L.Marker(latlng,{draggable:!0,
icon:L.divIcon({className:"marker-icon"})});return this._setPane(marker,"vertexPane"),marker._origLatLng=latlng,marker._index=
index,marker._pmTempLayer=!0,marker.on("click",this._onVertexClick,this),this._markerGroup.addLayer(marker),marker},_addMarkerEvents(){
this._markers[0].forEach(marker=>{marker.on("dragstart",this._onMarkerDragStart,this),marker.on("drag",this._onMarkerDrag,
this),marker.on("dragend",this._onMarkerDragEnd,this),this.options.preventMarkerRemoval||marker.on("contextmenu",this._removeMarker,
this)})},_removeMarker(){return null},_onMarkerDragStart(e){if(!this._vertexValidation("move",e))return;let draggedMarker=e.
target,corners=this._cornerMarkers;draggedMarker._oppositeCornerLatLng=corners.find(m=>m._index===(draggedMarker._index+
2)%4).getLatLng(),draggedMarker._snapped=!1;let{indexPath}=L.PM.Utils.findDeepMarkerIndex(this._markers,draggedMarker);this.
_fireMarkerDragStart(e,indexPath)},_onMarkerDrag(e){let draggedMarker=e.target;if(!this._vertexValidationDrag(draggedMarker)||
draggedMarker._index===void 0)return;this._adjustRectangleForMarkerMove(draggedMarker);let{indexPath}=L.PM.Utils.findDeepMarkerIndex(
this._markers,draggedMarker);this._fireMarkerDrag(e,indexPath),this._fireChange(this._layer.getLatLngs(),"Edit")},_onMarkerDragEnd(e){
let draggedMarker=e.target;if(!this._vertexValidationDragEnd(draggedMarker))return;this._cornerMarkers.forEach(m=>{delete m.
_oppositeCornerLatLng});let{indexPath}=L.PM.Utils.findDeepMarkerIndex(this._markers,draggedMarker);this._fireMarkerDragEnd(
e,indexPath),this._fireEdit(),this._layerEdited=!0,this._fireChange(this._layer.getLatLngs(),"Edit")},_adjustRectangleForMarkerMove(movedMarker){
L.extend(movedMarker._origLatLng,movedMarker._latlng);let corners=L.PM.Utils._getRotatedRectangle(movedMarker.getLatLng(),
movedMarker._oppositeCornerLatLng,this.getAngle(),this._map);this._layer.setLatLngs(corners),this._adjustAllMarkers(movedMarker),
this._layer.redraw()},_adjustAllMarkers(movedMarker){let markerLatLngs=this._layer.getLatLngs()[0];if(markerLatLngs&&markerLatLngs.
length!==4&&markerLatLngs.length>0)markerLatLngs.forEach((latlng,index)=>{this._cornerMarkers[index].setLatLng(latlng)}),
this._cornerMarkers.slice(markerLatLngs.length).forEach(marker=>{marker.setLatLng(markerLatLngs[0])});else if(!markerLatLngs||
!markerLatLngs.length)console.error("The layer has no LatLngs");else{let correctIndex=markerLatLngs.findIndex(latlng=>movedMarker.
getLatLng().equals(latlng));correctIndex>-1?(this._cornerMarkers[(movedMarker._index+1)%4].setLatLng(markerLatLngs[(correctIndex+
1)%4]),this._cornerMarkers[(movedMarker._index+2)%4].setLatLng(markerLatLngs[(correctIndex+2)%4]),this._cornerMarkers[(movedMarker.
_index+3)%4].setLatLng(markerLatLngs[(correctIndex+3)%4])):this._cornerMarkers.forEach(marker=>{marker.setLatLng(markerLatLngs[marker.
_index])})}},_findCorners(){this._angle===void 0&&this.setInitAngle(calcAngle(this._map,this._layer.getLatLngs()[0][0],this.
_layer.getLatLngs()[0][1])||0);let latlngs=this._layer.getLatLngs()[0];return L.PM.Utils._getRotatedRectangle(latlngs[0],
latlngs[2],this.getAngle(),this._map||this)}}),L_PM_Edit_default.CircleMarker=L_PM_Edit_default.extend({_shape:"CircleMa\
rker",initialize(layer){this._layer=layer,this._enabled=!1,this._minRadiusOption="minRadiusCircleMarker",this._maxRadiusOption=
"maxRadiusCircleMarker",this._editableOption="resizeableCircleMarker",this._updateHiddenPolyCircle()},enable(options={draggable:!0,
snappable:!0}){if(L.Util.setOptions(this,options),this.options.editable&&(this.options.resizeableCircleMarker=this.options.
editable,delete this.options.editable),!this.options.allowEditing||!this._layer._map){this.disable();return}this._map=this.
_layer._map,this.enabled()&&this.disable(),this.applyOptions(),this._layer.on("remove",this.disable,this),this._enabled=
!0,this._extendingEnable(),this._updateHiddenPolyCircle(),this._fireEnable()},_extendingEnable(){this._layer.on("pm:drag\
start",this._onDragStart,this),this._layer.on("pm:drag",this._onMarkerDrag,this),this._layer.on("pm:dragend",this._onMarkerDragEnd,
this)},disable(){this.dragging()||(this._map||(this._map=this._layer._map),this._map&&this.enabled()&&(this.layerDragEnabled()&&
this.disableLayerDrag(),this._helperLayers&&(this._helperLayers.clearLayers(),this._helperLayers.removeFrom(this._map)),
this.options[this._editableOption]?(this._map.off("move",this._syncMarkers,this),this._outerMarker.off("drag",this._handleOuterMarkerSnapping,
this)):this._map.off("move",this._updateHiddenPolyCircle,this),this._extendingDisable(),this._layer.off("remove",this.disable,
this),this._layerEdited&&this._fireUpdate(),this._layerEdited=!1,this._fireDisable(),this._enabled=!1))},_extendingDisable(){
this._layer.off("contextmenu",this._removeMarker,this)},enabled(){return this._enabled},toggleEdit(options){this.enabled()?
this.disable():this.enable(options)},applyOptions(){this.options[this._editableOption]?(this._initMarkers(),this._map.on(
"move",this._syncMarkers,this),this.options.snappable?(this._initSnappableMarkers(),this._outerMarker.on("drag",this._handleOuterMarkerSnapping,
this),this._outerMarker.on("move",this._syncHintLine,this),this._outerMarker.on("move",this._syncCircleRadius,this)):this.
_disableSnapping()):(this.options.draggable&&this.enableLayerDrag(),this._map.on("move",this._updateHiddenPolyCircle,this),
this.options.snappable?this._initSnappableMarkersDrag():this._disableSnappingDrag()),this._extendingApplyOptions()},_extendingApplyOptions(){
this.options.preventMarkerRemoval||this._layer.on("contextmenu",this._removeMarker,this)},_initMarkers(){let map=this._map;
this._helperLayers&&(this._helperLayers.removeFrom(map),this._helperLayers.clearLayers()),this._helperLayers=new L.FeatureGroup,
this._helperLayers._pmTempLayer=!0,this._helperLayers.addTo(map);let center=this._layer.getLatLng(),radius=this._layer._radius,
outer=this._getLatLngOnCircle(center,radius);this._centerMarker=this._createCenterMarker(center),this._outerMarker=this.
_createOuterMarker(outer),this._markers=[this._centerMarker,this._outerMarker],this._createHintLine(this._centerMarker,this.
_outerMarker)},_getLatLngOnCircle(center,radius){let pointA=this._map.project(center),pointB=L.point(pointA.x+radius,pointA.
y);return this._map.unproject(pointB)},_createHintLine(markerA,markerB){let A=markerA.getLatLng(),B3=markerB.getLatLng();
this._hintline=L.polyline([A,B3],this.options.hintlineStyle),this._setPane(this._hintline,"layerPane"),this._hintline._pmTempLayer=
!0,this._helperLayers.addLayer(this._hintline)},_createCenterMarker(latlng){let marker=this._createMarker(latlng);return this.
options.draggable?(L.DomUtil.addClass(marker._icon,"leaflet-pm-draggable"),marker.on("move",this._moveCircle,this)):marker.
dragging.disable(),marker},_createOuterMarker(latlng){let marker=this._createMarker(latlng);return marker.on("drag",this.
_resizeCircle,this),marker},_createMarker(latlng){let marker=new L.Marker(latlng,{draggable:!0,icon:L.divIcon({className:"\
marker-icon"})});return this._setPane(marker,"vertexPane"),marker._origLatLng=latlng,marker._pmTempLayer=!0,marker.on("d\
ragstart",this._onMarkerDragStart,this),marker.on("drag",this._onMarkerDrag,this),marker.on("dragend",this._onMarkerDragEnd,
this),marker.on("click",this._onVertexClick,this),this._helperLayers.addLayer(marker),marker},_moveCircle(e){if(e.target.
_cancelDragEventChain)return;let center=this._centerMarker.getLatLng();this._layer.setLatLng(center);let radius=this._layer.
_radius,outer=this._getLatLngOnCircle(center,radius);this._outerMarker._latlng=outer,this._outerMarker.update(),this._syncHintLine(),
this._updateHiddenPolyCircle(),this._fireCenterPlaced("Edit"),this._fireChange(this._layer.getLatLng(),"Edit")},_syncMarkers(){
let center=this._layer.getLatLng(),radius=this._layer._radius,outer=this._getLatLngOnCircle(center,radius);this._outerMarker.
setLatLng(outer),this._centerMarker.setLatLng(center),this._syncHintLine(),this._updateHiddenPolyCircle()},_resizeCircle(){
this._outerMarker.setLatLng(this._getNewDestinationOfOuterMarker()),this._syncHintLine(),this._syncCircleRadius()},_syncCircleRadius(){
let A=this._centerMarker.getLatLng(),B3=this._outerMarker.getLatLng(),distance2=this._distanceCalculation(A,B3);this.options[this.
_minRadiusOption]&&distance2<this.options[this._minRadiusOption]?this._layer.setRadius(this.options[this._minRadiusOption]):
this.options[this._maxRadiusOption]&&distance2>this.options[this._maxRadiusOption]?this._layer.setRadius(this.options[this.
_maxRadiusOption]):this._layer.setRadius(distance2),this._updateHiddenPolyCircle(),this._fireChange(this._layer.getLatLng(),
"Edit")},_syncHintLine(){let A=this._centerMarker.getLatLng(),B3=this._outerMarker.getLatLng();this._hintline.setLatLngs(
[A,B3])},_removeMarker(){this.options[this._editableOption]&&this.disable(),this._layer.remove(),this._fireRemove(this._layer),
this._fireRemove(this._map,this._layer)},_onDragStart(){this._map.pm.Draw.CircleMarker._layerIsDragging=!0},_onMarkerDragStart(e){
this._vertexValidation("move",e)&&this._fireMarkerDragStart(e)},_onMarkerDrag(e){let draggedMarker=e.target;draggedMarker instanceof
L.Marker&&!this._vertexValidationDrag(draggedMarker)||this._fireMarkerDrag(e)},_onMarkerDragEnd(e){this._extedingMarkerDragEnd();
let draggedMarker=e.target;this._vertexValidationDragEnd(draggedMarker)&&(this.options[this._editableOption]&&(this._fireEdit(),
this._layerEdited=!0),this._fireMarkerDragEnd(e))},_extedingMarkerDragEnd(){this._map.pm.Draw.CircleMarker._layerIsDragging=
!1},_initSnappableMarkersDrag(){let marker=this._layer;this.options.snapDistance=this.options.snapDistance||30,this.options.
snapSegment=this.options.snapSegment===void 0?!0:this.options.snapSegment,marker.off("pm:drag",this._handleSnapping,this),
marker.on("pm:drag",this._handleSnapping,this),marker.off("pm:dragend",this._cleanupSnapping,this),marker.on("pm:dragend",
this._cleanupSnapping,this),marker.off("pm:dragstart",this._unsnap,this),marker.on("pm:dragstart",this._unsnap,this)},_disableSnappingDrag(){
let marker=this._layer;marker.off("pm:drag",this._handleSnapping,this),marker.off("pm:dragend",this._cleanupSnapping,this),
marker.off("pm:dragstart",this._unsnap,this)},_updateHiddenPolyCircle(){let map=this._layer._map||this._map;if(map){let radius=L.
PM.Utils.pxRadiusToMeterRadius(this._layer.getRadius(),map,this._layer.getLatLng()),_layer=L.circle(this._layer.getLatLng(),
this._layer.options);_layer.setRadius(radius);let crsSimple=map&&map.pm._isCRSSimple();this._hiddenPolyCircle?this._hiddenPolyCircle.
setLatLngs(L.PM.Utils.circleToPolygon(_layer,200,!crsSimple).getLatLngs()):this._hiddenPolyCircle=L.PM.Utils.circleToPolygon(
_layer,200,!crsSimple),this._hiddenPolyCircle._parentCopy||(this._hiddenPolyCircle._parentCopy=this._layer)}},_getNewDestinationOfOuterMarker(){
let latlng=this._centerMarker.getLatLng(),secondLatLng=this._outerMarker.getLatLng(),distance2=this._distanceCalculation(
latlng,secondLatLng);return this.options[this._minRadiusOption]&&distance2<this.options[this._minRadiusOption]?secondLatLng=
destinationOnLine(this._map,latlng,secondLatLng,this._getMinDistanceInMeter(latlng)):this.options[this._maxRadiusOption]&&
distance2>this.options[this._maxRadiusOption]&&(secondLatLng=destinationOnLine(this._map,latlng,secondLatLng,this._getMaxDistanceInMeter(
latlng))),secondLatLng},_handleOuterMarkerSnapping(){if(this._outerMarker._snapped){let latlng=this._centerMarker.getLatLng(),
secondLatLng=this._outerMarker.getLatLng(),distance2=this._distanceCalculation(latlng,secondLatLng);this.options[this._minRadiusOption]&&
distance2<this.options[this._minRadiusOption]?this._outerMarker.setLatLng(this._outerMarker._orgLatLng):this.options[this.
_maxRadiusOption]&&distance2>this.options[this._maxRadiusOption]&&this._outerMarker.setLatLng(this._outerMarker._orgLatLng)}
this._outerMarker.setLatLng(this._getNewDestinationOfOuterMarker())},_distanceCalculation(A,B3){return this._map.project(
A).distanceTo(this._map.project(B3))},_getMinDistanceInMeter(latlng){return L.PM.Utils.pxRadiusToMeterRadius(this.options[this.
_minRadiusOption],this._map,latlng)},_getMaxDistanceInMeter(latlng){return L.PM.Utils.pxRadiusToMeterRadius(this.options[this.
_maxRadiusOption],this._map,latlng)},_onVertexClick(e){e.target._dragging||this._fireVertexClick(e,void 0)}}),L_PM_Edit_default.
Circle=L_PM_Edit_default.CircleMarker.extend({_shape:"Circle",initialize(layer){this._layer=layer,this._enabled=!1,this.
_minRadiusOption="minRadiusCircle",this._maxRadiusOption="maxRadiusCircle",this._editableOption="resizeableCircle",this.
_updateHiddenPolyCircle()},enable(options){L.PM.Edit.CircleMarker.prototype.enable.call(this,options||{})},_extendingEnable(){},
_extendingDisable(){this._layer.off("remove",this.disable,this);let el=this._layer._path?this._layer._path:this._layer._renderer.
_container;L.DomUtil.removeClass(el,"leaflet-pm-draggable")},_extendingApplyOptions(){},_syncMarkers(){},_removeMarker(){},
_onDragStart(){},_extedingMarkerDragEnd(){},_updateHiddenPolyCircle(){let crsSimple=this._map&&this._map.pm._isCRSSimple();
this._hiddenPolyCircle?this._hiddenPolyCircle.setLatLngs(L.PM.Utils.circleToPolygon(this._layer,200,!crsSimple).getLatLngs()):
this._hiddenPolyCircle=L.PM.Utils.circleToPolygon(this._layer,200,!crsSimple),this._hiddenPolyCircle._parentCopy||(this.
_hiddenPolyCircle._parentCopy=this._layer)},_distanceCalculation(A,B3){return this._map.distance(A,B3)},_getMinDistanceInMeter(){
return this.options[this._minRadiusOption]},_getMaxDistanceInMeter(){return this.options[this._maxRadiusOption]},_onVertexClick(e){
e.target._dragging||this._fireVertexClick(e,void 0)}}),L_PM_Edit_default.ImageOverlay=L_PM_Edit_default.extend({_shape:"\
ImageOverlay",initialize(layer){this._layer=layer,this._enabled=!1},toggleEdit(options){this.enabled()?this.disable():this.
enable(options)},enabled(){return this._enabled},enable(options={draggable:!0,snappable:!0}){if(L.Util.setOptions(this,options),
this._map=this._layer._map,!!this._map){if(!this.options.allowEditing){this.disable();return}this.enabled()||this.disable(),
this.enableLayerDrag(),this._layer.on("remove",this.disable,this),this._enabled=!0,this._otherSnapLayers=this._findCorners(),
this._fireEnable()}},disable(){this._dragging||(this._map||(this._map=this._layer._map),this.disableLayerDrag(),this._layer.
off("remove",this.disable,this),this.enabled()||(this._layerEdited&&this._fireUpdate(),this._layerEdited=!1,this._fireDisable()),
this._enabled=!1)},_findCorners(){let corners=this._layer.getBounds(),northwest=corners.getNorthWest(),northeast=corners.
getNorthEast(),southeast=corners.getSouthEast(),southwest=corners.getSouthWest();return[northwest,northeast,southeast,southwest]}}),
L_PM_Edit_default.Text=L_PM_Edit_default.extend({_shape:"Text",initialize(layer){this._layer=layer,this._enabled=!1},enable(options){
if(L.Util.setOptions(this,options),!!this.textArea){if(!this.options.allowEditing||!this._layer._map){this.disable();return}
this._map=this._layer._map,this.enabled()&&this.disable(),this.applyOptions(),this._safeToCacheDragState=!0,this._focusChange(),
this.textArea.readOnly=!1,this.textArea.classList.remove("pm-disabled"),this._layer.on("remove",this.disable,this),L.DomEvent.
on(this.textArea,"input",this._autoResize,this),L.DomEvent.on(this.textArea,"focus",this._focusChange,this),L.DomEvent.on(
this.textArea,"blur",this._focusChange,this),this._layer.on("dblclick",L.DomEvent.stop),L.DomEvent.off(this.textArea,"mo\
usedown",this._preventTextSelection),this._enabled=!0,this._fireEnable()}},disable(){if(!this.enabled())return;this._layer.
off("remove",this.disable,this),L.DomEvent.off(this.textArea,"input",this._autoResize,this),L.DomEvent.off(this.textArea,
"focus",this._focusChange,this),L.DomEvent.off(this.textArea,"blur",this._focusChange,this),document.removeEventListener(
"click",this._documentClickThis,{capture:!0}),this._focusChange(),this.textArea.readOnly=!0,this.textArea.classList.add(
"pm-disabled");let focusedElement=document.activeElement;this.textArea.focus(),this.textArea.selectionStart=0,this.textArea.
selectionEnd=0,L.DomEvent.on(this.textArea,"mousedown",this._preventTextSelection),focusedElement.focus(),this._disableOnBlurActive=
!1,this._layerEdited&&this._fireUpdate(),this._layerEdited=!1,this._fireDisable(),this._enabled=!1},enabled(){return this.
_enabled},toggleEdit(options){this.enabled()?this.disable():this.enable(options)},applyOptions(){this.options.snappable?
this._initSnappableMarkers():this._disableSnapping()},_initSnappableMarkers(){let marker=this._layer;this.options.snapDistance=
this.options.snapDistance||30,this.options.snapSegment=this.options.snapSegment===void 0?!0:this.options.snapSegment,marker.
off("pm:drag",this._handleSnapping,this),marker.on("pm:drag",this._handleSnapping,this),marker.off("pm:dragend",this._cleanupSnapping,
this),marker.on("pm:dragend",this._cleanupSnapping,this),marker.off("pm:dragstart",this._unsnap,this),marker.on("pm:drag\
start",this._unsnap,this)},_disableSnapping(){let marker=this._layer;marker.off("pm:drag",this._handleSnapping,this),marker.
off("pm:dragend",this._cleanupSnapping,this),marker.off("pm:dragstart",this._unsnap,this)},_autoResize(){this.textArea.style.
height="1px",this.textArea.style.width="1px";let height=this.textArea.scrollHeight>21?this.textArea.scrollHeight:21,width=this.
textArea.scrollWidth>16?this.textArea.scrollWidth:16;this.textArea.style.height=`${height}px`,this.textArea.style.width=
`${width}px`,this._layer.options.text=this.getText(),this._fireTextChange(this.getText())},_disableOnBlur(){this._disableOnBlurActive=
!0,setTimeout(()=>{this.enabled()&&(this._documentClickThis=this._documentClickThis||this._documentClick.bind(this),document.
addEventListener("click",this._documentClickThis,{capture:!0}))},100)},_documentClick(e){e.target!==this.textArea&&(this.
disable(),!this.getText()&&this.options.removeIfEmpty&&this.remove())},_focusChange(e={}){let focusAlreadySet=this._hasFocus;
this._hasFocus=e.type==="focus",!focusAlreadySet!=!this._hasFocus&&(this._hasFocus?(this._applyFocus(),this._focusText=this.
getText(),this._fireTextFocus()):(this._removeFocus(),this._fireTextBlur(),this._focusText!==this.getText()&&(this._fireEdit(),
this._layerEdited=!0)))},_applyFocus(){this.textArea.classList.add("pm-hasfocus"),this._map.dragging&&(this._safeToCacheDragState&&
(this._originalMapDragState=this._map.dragging._enabled,this._safeToCacheDragState=!1),this._map.dragging.disable())},_removeFocus(){
this._map.dragging&&(this._originalMapDragState&&this._map.dragging.enable(),this._safeToCacheDragState=!0),this.textArea.
classList.remove("pm-hasfocus")},focus(){if(!this.enabled())throw new TypeError("Layer is not enabled");this.textArea.focus()},
blur(){if(!this.enabled())throw new TypeError("Layer is not enabled");this.textArea.blur(),this._disableOnBlurActive&&this.
disable()},hasFocus(){return this._hasFocus},getElement(){return this.textArea},setText(text){text!==void 0&&(this.textArea.
value=text),this._autoResize()},getText(){return this.textArea.value},_initTextMarker(){if(this.textArea=L.PM.Draw.Text.
prototype._createTextArea.call(this),this.options.className){let cssClasses=this.options.className.split(" ");this.textArea.
classList.add(...cssClasses)}let textAreaIcon=L.PM.Draw.Text.prototype._createTextIcon.call(this,this.textArea);this._layer.
setIcon(textAreaIcon),this._layer.once("add",this._createTextMarker,this)},_createTextMarker(enable=!1){this._layer.off(
"add",this._createTextMarker,this),this._layer.getElement().tabIndex=-1,this.textArea.wrap="off",this.textArea.style.overflow=
"hidden",this.textArea.style.height=L.DomUtil.getStyle(this.textArea,"font-size"),this.textArea.style.width="1px",this._layer.
options.text&&this.setText(this._layer.options.text),this._autoResize(),enable===!0&&(this.enable(),this.focus(),this._disableOnBlur())},
_preventTextSelection(e){e.preventDefault()}});var Matrix=function(a,b,c,d,e,f){this._matrix=[a,b,c,d,e,f]};Matrix.init=
()=>new L.PM.Matrix(1,0,0,1,0,0),Matrix.prototype={transform(point2){return this._transform(point2.clone())},_transform(point2){
let matrix=this._matrix,{x,y}=point2;return point2.x=matrix[0]*x+matrix[1]*y+matrix[4],point2.y=matrix[2]*x+matrix[3]*y+
matrix[5],point2},untransform(point2){let matrix=this._matrix;return new L.Point((point2.x/matrix[0]-matrix[4])/matrix[0],
(point2.y/matrix[2]-matrix[5])/matrix[2])},clone(){let matrix=this._matrix;return new L.PM.Matrix(matrix[0],matrix[1],matrix[2],
matrix[3],matrix[4],matrix[5])},translate(translate){if(translate===void 0)return new L.Point(this._matrix[4],this._matrix[5]);
let translateX,translateY;return typeof translate=="number"?(translateX=translate,translateY=translate):(translateX=translate.
x,translateY=translate.y),this._add(1,0,0,1,translateX,translateY)},scale(scale3,origin){if(scale3===void 0)return new L.
Point(this._matrix[0],this._matrix[3]);let scaleX,scaleY;return origin=origin||L.point(0,0),typeof scale3=="number"?(scaleX=
scale3,scaleY=scale3):(scaleX=scale3.x,scaleY=scale3.y),this._add(scaleX,0,0,scaleY,origin.x,origin.y)._add(1,0,0,1,-origin.
x,-origin.y)},rotate(angle,origin){let cos=Math.cos(angle),sin=Math.sin(angle);return origin=origin||new L.Point(0,0),this.
_add(cos,sin,-sin,cos,origin.x,origin.y)._add(1,0,0,1,-origin.x,-origin.y)},flip(){return this._matrix[1]*=-1,this._matrix[2]*=
-1,this},_add(a,b,c,d,e,f){let result=[[],[],[]],src=this._matrix,m=[[src[0],src[2],src[4]],[src[1],src[3],src[5]],[0,0,
1]],other=[[a,c,e],[b,d,f],[0,0,1]],val;a&&a instanceof L.PM.Matrix&&(src=a._matrix,other=[[src[0],src[2],src[4]],[src[1],
src[3],src[5]],[0,0,1]]);for(let i=0;i<3;i+=1)for(let j=0;j<3;j+=1){val=0;for(let k=0;k<3;k+=1)val+=m[i][k]*other[k][j];
result[i][j]=val}return this._matrix=[result[0][0],result[1][0],result[0][1],result[1][1],result[0][2],result[1][2]],this}};
var Matrix_default=Matrix,Utils={calcMiddleLatLng(map,latlng1,latlng2){let p1=map.project(latlng1),p2=map.project(latlng2);
return map.unproject(p1._add(p2)._divideBy(2))},findLayers(map){let layers=[];return map.eachLayer(layer=>{(layer instanceof
L.Polyline||layer instanceof L.Marker||layer instanceof L.Circle||layer instanceof L.CircleMarker||layer instanceof L.ImageOverlay)&&
layers.push(layer)}),layers=layers.filter(layer=>!!layer.pm),layers=layers.filter(layer=>!layer._pmTempLayer),layers=layers.
filter(layer=>!L.PM.optIn&&!layer.options.pmIgnore||L.PM.optIn&&layer.options.pmIgnore===!1),layers},circleToPolygon(circle,sides=60,withBearing=!0){
let origin=circle.getLatLng(),radius=circle.getRadius(),polys=createGeodesicPolygon(origin,radius,sides,0,withBearing),polygon=[];
for(let i=0;i<polys.length;i+=1){let geometry=[polys[i].lat,polys[i].lng];polygon.push(geometry)}return L.polygon(polygon,
circle.options)},disablePopup(layer){layer.getPopup()&&(layer._tempPopupCopy=layer.getPopup(),layer.unbindPopup())},enablePopup(layer){
layer._tempPopupCopy&&(layer.bindPopup(layer._tempPopupCopy),delete layer._tempPopupCopy)},_fireEvent(layer,type,data,propagate=!1){
layer.fire(type,data,propagate);let{groups}=this.getAllParentGroups(layer);groups.forEach(group=>{group.fire(type,data,propagate)})},
getAllParentGroups(layer){let groupIds=[],groups=[],loopThroughParents=_layer=>{for(let _id in _layer._eventParents)if(groupIds.
indexOf(_id)===-1){groupIds.push(_id);let group=_layer._eventParents[_id];groups.push(group),loopThroughParents(group)}};
return!layer._pmLastGroupFetch||!layer._pmLastGroupFetch.time||new Date().getTime()-layer._pmLastGroupFetch.time>1e3?(loopThroughParents(
layer),layer._pmLastGroupFetch={time:new Date().getTime(),groups,groupIds},{groupIds,groups}):{groups:layer._pmLastGroupFetch.
groups,groupIds:layer._pmLastGroupFetch.groupIds}},createGeodesicPolygon,getTranslation,findDeepCoordIndex(arr,latlng,exact=!0){
let result,run=path=>(v3,i)=>{let iRes=path.concat(i);if(exact){if(v3.lat&&v3.lat===latlng.lat&&v3.lng===latlng.lng)return result=
iRes,!0}else if(v3.lat&&L.latLng(v3).equals(latlng))return result=iRes,!0;return Array.isArray(v3)&&v3.some(run(iRes))};
arr.some(run([]));let returnVal={};return result&&(returnVal={indexPath:result,index:result[result.length-1],parentPath:result.
slice(0,result.length-1)}),returnVal},findDeepMarkerIndex(arr,marker){let result,run=path=>(v3,i)=>{let iRes=path.concat(
i);return v3._leaflet_id===marker._leaflet_id?(result=iRes,!0):Array.isArray(v3)&&v3.some(run(iRes))};arr.some(run([]));
let returnVal={};return result&&(returnVal={indexPath:result,index:result[result.length-1],parentPath:result.slice(0,result.
length-1)}),returnVal},_getIndexFromSegment(coords,segment){if(segment&&segment.length===2){let indexA=this.findDeepCoordIndex(
coords,segment[0]),indexB=this.findDeepCoordIndex(coords,segment[1]),newIndex=Math.max(indexA.index,indexB.index);return(indexA.
index===0||indexB.index===0)&&newIndex!==1&&(newIndex+=1),{indexA,indexB,newIndex,indexPath:indexA.indexPath,parentPath:indexA.
parentPath}}return null},_getRotatedRectangle(A,B3,rotation,map){let startPoint=_toPoint(map,A),endPoint=_toPoint(map,B3),
theta=rotation*Math.PI/180,cos=Math.cos(theta),sin=Math.sin(theta),width=(endPoint.x-startPoint.x)*cos+(endPoint.y-startPoint.
y)*sin,height=(endPoint.y-startPoint.y)*cos-(endPoint.x-startPoint.x)*sin,x0=width*cos+startPoint.x,y0=width*sin+startPoint.
y,x1=-height*sin+startPoint.x,y1=height*cos+startPoint.y,p0=_toLatLng(map,startPoint),p1=_toLatLng(map,{x:x0,y:y0}),p2=_toLatLng(
map,endPoint),p3=_toLatLng(map,{x:x1,y:y1});return[p0,p1,p2,p3]},pxRadiusToMeterRadius(radiusInPx,map,center){let pointA=map.
project(center),pointB=L.point(pointA.x+radiusInPx,pointA.y);return map.distance(map.unproject(pointB),center)}},L_PM_Utils_default=Utils;
L.PM=L.PM||{version:package_default.version,Map:L_PM_Map_default,Toolbar:L_PM_Toolbar_default,Draw:L_PM_Draw_default,Edit:L_PM_Edit_default,
Utils:L_PM_Utils_default,Matrix:Matrix_default,activeLang:"en",optIn:!1,initialize(options){this.addInitHooks(options)},
setOptIn(value){this.optIn=!!value},addInitHooks(){function initMap(){this.pm=void 0,L.PM.optIn?this.options.pmIgnore===
!1&&(this.pm=new L.PM.Map(this)):this.options.pmIgnore||(this.pm=new L.PM.Map(this)),this.pm&&this.pm.setGlobalOptions({})}
L.Map.addInitHook(initMap);function initLayerGroup(){this.pm=void 0,L.PM.optIn?this.options.pmIgnore===!1&&(this.pm=new L.
PM.Edit.LayerGroup(this)):this.options.pmIgnore||(this.pm=new L.PM.Edit.LayerGroup(this))}L.LayerGroup.addInitHook(initLayerGroup);
function initMarker(){this.pm=void 0,L.PM.optIn?this.options.pmIgnore===!1&&(this.options.textMarker?(this.pm=new L.PM.Edit.
Text(this),this.options._textMarkerOverPM||this.pm._initTextMarker(),delete this.options._textMarkerOverPM):this.pm=new L.
PM.Edit.Marker(this)):this.options.pmIgnore||(this.options.textMarker?(this.pm=new L.PM.Edit.Text(this),this.options._textMarkerOverPM||
this.pm._initTextMarker(),delete this.options._textMarkerOverPM):this.pm=new L.PM.Edit.Marker(this))}L.Marker.addInitHook(
initMarker);function initCircleMarker(){this.pm=void 0,L.PM.optIn?this.options.pmIgnore===!1&&(this.pm=new L.PM.Edit.CircleMarker(
this)):this.options.pmIgnore||(this.pm=new L.PM.Edit.CircleMarker(this))}L.CircleMarker.addInitHook(initCircleMarker);function initPolyline(){
this.pm=void 0,L.PM.optIn?this.options.pmIgnore===!1&&(this.pm=new L.PM.Edit.Line(this)):this.options.pmIgnore||(this.pm=
new L.PM.Edit.Line(this))}L.Polyline.addInitHook(initPolyline);function initPolygon(){this.pm=void 0,L.PM.optIn?this.options.
pmIgnore===!1&&(this.pm=new L.PM.Edit.Polygon(this)):this.options.pmIgnore||(this.pm=new L.PM.Edit.Polygon(this))}L.Polygon.
addInitHook(initPolygon);function initRectangle(){this.pm=void 0,L.PM.optIn?this.options.pmIgnore===!1&&(this.pm=new L.PM.
Edit.Rectangle(this)):this.options.pmIgnore||(this.pm=new L.PM.Edit.Rectangle(this))}L.Rectangle.addInitHook(initRectangle);
function initCircle(){this.pm=void 0,L.PM.optIn?this.options.pmIgnore===!1&&(this.pm=new L.PM.Edit.Circle(this)):this.options.
pmIgnore||(this.pm=new L.PM.Edit.Circle(this))}L.Circle.addInitHook(initCircle);function initImageOverlay(){this.pm=void 0,
L.PM.optIn?this.options.pmIgnore===!1&&(this.pm=new L.PM.Edit.ImageOverlay(this)):this.options.pmIgnore||(this.pm=new L.
PM.Edit.ImageOverlay(this))}L.ImageOverlay.addInitHook(initImageOverlay)},reInitLayer(layer){layer instanceof L.LayerGroup&&
layer.eachLayer(_layer=>{this.reInitLayer(_layer)}),layer.pm||L.PM.optIn&&layer.options.pmIgnore!==!1||layer.options.pmIgnore||
(layer instanceof L.Map?layer.pm=new L.PM.Map(layer):layer instanceof L.Marker?layer.options.textMarker?(layer.pm=new L.
PM.Edit.Text(layer),layer.pm._initTextMarker(),layer.pm._createTextMarker(!1)):layer.pm=new L.PM.Edit.Marker(layer):layer instanceof
L.Circle?layer.pm=new L.PM.Edit.Circle(layer):layer instanceof L.CircleMarker?layer.pm=new L.PM.Edit.CircleMarker(layer):
layer instanceof L.Rectangle?layer.pm=new L.PM.Edit.Rectangle(layer):layer instanceof L.Polygon?layer.pm=new L.PM.Edit.Polygon(
layer):layer instanceof L.Polyline?layer.pm=new L.PM.Edit.Line(layer):layer instanceof L.LayerGroup?layer.pm=new L.PM.Edit.
LayerGroup(layer):layer instanceof L.ImageOverlay&&(layer.pm=new L.PM.Edit.ImageOverlay(layer)))}},L.version==="1.7.1"&&
L.Canvas.include({_onClick(e){let point2=this._map.mouseEventToLayerPoint(e),layer,clickedLayer;for(let order=this._drawFirst;order;order=
order.next)layer=order.layer,layer.options.interactive&&layer._containsPoint(point2)&&(!(e.type==="click"||e.type==="pre\
click")||!this._map._draggableMoved(layer))&&(clickedLayer=layer);clickedLayer&&(L.DomEvent.fakeStop(e),this._fireEvent(
[clickedLayer],e))}}),L.PM.initialize()})();var LEFT={color:"#141413",weight:1,dashArray:"3 3",fillColor:"#fff",fillOpacity:.15},CHOSEN={color:"#2f5d7c",weight:3,dashArray:"",
fillColor:"#2f5d7c",fillOpacity:.5};function toggled(chosen,position){let after=new Set(chosen);return after.delete(position)||
after.add(position),after}function addDistricts(map,districts,already,report){let chosen=new Set(already);for(let[position,
{name,geometry}]of districts.entries()){let style=()=>({...chosen.has(position)?CHOSEN:LEFT,className:`studio-district d\
istrict-${position}`}),shape=L.geoJSON(geometry,{style,pmIgnore:!0,snapIgnore:!0}),label=document.createElement("span");
label.textContent=name,shape.bindTooltip(label,{sticky:!0}),shape.on("click",()=>{chosen=toggled(chosen,position),shape.
setStyle(style),report([...chosen].sort((one,other)=>one-other))}),shape.addTo(map)}}var STYLE={color:"#2f5d7c",opacity:.3,fill:!1,interactive:!1,className:"studio-band-moving"};function bandPixels(map,at,marginKm){
let degrees=marginKm/111.195,north=map.latLngToLayerPoint([at.lat+degrees,at.lng]),south=map.latLngToLayerPoint([at.lat-
degrees,at.lng]);return Math.abs(south.y-north.y)}function followWithBand(map,polygon,marginKm,drawn){let band=null,weight=()=>bandPixels(
map,polygon.getBounds().getCenter(),marginKm),follow2=()=>{drawn?.remove(),band?band.setLatLngs(polygon.getLatLngs()).setStyle(
{weight:weight()}):band=L.polygon(polygon.getLatLngs(),{...STYLE,weight:weight(),pmIgnore:!0,snapIgnore:!0}).addTo(map)};
for(let name of["pm:markerdrag","pm:markerdragend","pm:vertexadded","pm:vertexremoved"])polygon.on(name,follow2);map.on(
"zoomend",()=>band?.setStyle({weight:weight()}))}var BAND={stroke:!1,fillColor:"#2f5d7c",fillOpacity:.3,className:"studio-band"},MARKER='<svg viewBox="0 0 24 32" width="\
24" height="32" aria-hidden="true"><path d="M12 31 3 16a10.5 10.5 0 1 1 18 0Z" fill="#2f5d7c" stroke="#fff" stroke-width\
="1.5"/><circle cx="12" cy="11" r="4" fill="#fff"/></svg>',VIEW="controlmap-studio-view",CHOICE="controlmap-studio-choic\
e";function tell(event){window.Streamlit?.setComponentValue({...event,number:Date.now()})}function isBusy(map){return map.
pm.globalDrawModeEnabled()||map.pm.globalCutModeEnabled()||map.pm.globalEditModeEnabled()}function addZone(map,zone){let shape=L.
geoJSON(zone.geometry,{style:{color:"#141413",weight:1,fillColor:zone.colour,fillOpacity:.45,className:`studio-zone zone\
-${zone.zone}`},pmIgnore:!0,snapIgnore:!1}),label=document.createElement("span");label.textContent=zone.label,shape.bindTooltip(
label,{sticky:!0}),shape.on("click",()=>{isBusy(map)||tell({type:"hold",id:zone.id})}),shape.addTo(map)}function addSpot(map,{
name,at:[lon,lat]},look){let label=document.createElement("span");label.textContent=name;let common={color:"#141413",weight:1,
fillOpacity:1,pmIgnore:!0};L.circleMarker([lat,lon],{...common,...look}).bindTooltip(label).addTo(map)}function keepView(map,data){
let kept=sessionStorage.getItem(`${VIEW}-${data.edition}`),[west,south,east,north]=data.bounds,isMoved=kept!==null,fit=()=>{
isMoved||map.fitBounds([[south,west],[north,east]],{animate:!1})};if(kept){let[lat,lng,zoom]=JSON.parse(kept);map.setView(
[lat,lng],zoom)}fit(),map.on("resize",fit);for(let act of["pointerdown","wheel","keydown"])map.getContainer().addEventListener(
act,()=>{isMoved=!0},{once:!0});map.on("moveend",()=>{if(!isMoved)return;let{lat,lng}=map.getCenter();sessionStorage.setItem(
`${VIEW}-${data.edition}`,JSON.stringify([lat,lng,map.getZoom()]))})}function addTools(map,words){map.pm.setLang("page",
words),map.pm.addControls({position:"topleft",drawMarker:!0,drawPolygon:!0,drawPolyline:!1,drawCircle:!1,drawCircleMarker:!1,
drawRectangle:!1,drawText:!1,editMode:!0,dragMode:!1,cutPolygon:!0,rotateMode:!1,removalMode:!0});let icon=L.divIcon({className:"\
studio-marker",html:MARKER,iconSize:[24,32],iconAnchor:[12,31]});map.pm.setGlobalOptions({snappable:!0,snapDistance:18,allowSelfIntersection:!1,
continueDrawing:!1,markerStyle:{icon}})}function tellLayer(layer){if(layer instanceof L.Marker){let{lat,lng}=layer.getLatLng();
tell({type:"spot",at:[lng,lat]})}else layer instanceof L.Polygon&&tell({type:"drawn",geometry:layer.toGeoJSON(6).geometry})}
function follow(layer){layer.on("pm:update",()=>tellLayer(layer))}function keptChoice(address){let kept=sessionStorage.getItem(
`${CHOICE}-${address}`);if(kept===null)return null;let chosen=JSON.parse(kept);return tell({type:"districts",chosen}),chosen}
function start(map,data,address){L.geoJSON(data.border,{style:{color:"#141413",weight:2,fill:!1,className:"studio-border"},
pmIgnore:!0,snapIgnore:!1}).addTo(map);for(let zone of data.zones)addZone(map,zone);for(let place of data.places)addSpot(
map,place,{radius:4,fillColor:"#fff"});for(let mark of data.landmarks)addSpot(map,mark,{radius:3,fillColor:"#141413"});data.
shown&&L.geoJSON(data.shown,{style:{color:"#b3261e",weight:3,className:"studio-shown"},pmIgnore:!0}).addTo(map);let band=data.
band&&L.geoJSON(data.band,{style:BAND,pmIgnore:!0,interactive:!1}).addTo(map);if(data.drawn){let[layer]=L.geoJSON(data.drawn,
{style:{color:"#2f5d7c",weight:3,className:"studio-drawn"}}).getLayers();layer.addTo(map),follow(layer),layer instanceof
L.Polygon&&followWithBand(map,layer,data.margin_km,band)}addDistricts(map,data.districts,keptChoice(address)??data.chosen,
chosen=>{sessionStorage.setItem(`${CHOICE}-${address}`,JSON.stringify(chosen)),tell({type:"districts",chosen})});let container=map.
getContainer();container.addEventListener("mousedown",()=>container.focus({preventScroll:!0}),!0),keepView(map,data),addTools(
map,data.tools);let marker=null;map.on("pm:create",({layer})=>{layer instanceof L.Marker&&(marker?.remove(),marker=layer),
tellLayer(layer),follow(layer)}),map.on("pm:cut",({layer})=>tellLayer(layer))}async function open(map,address){let answer=await fetch(
address);start(map,await answer.json(),address)}Object.assign(window,{ControlStudio:{open}});})();
