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
"use strict";(()=>{(()=>{var N=Object.create,U=Object.defineProperty,X=Object.getOwnPropertyDescriptor,st=Object.getOwnPropertyNames,it=Object.
getPrototypeOf,rt=Object.prototype.hasOwnProperty,P=(t,e)=>function(){try{return e||(0,t[st(t)[0]])((e={exports:{}}).exports,
e),e.exports}catch(r){throw e=0,r}},Pt=(t,e,i,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of st(e))!rt.
call(t,n)&&n!==i&&U(t,n,{get:()=>e[n],enumerable:!(r=X(e,n))||r.enumerable});return t},gt=(t,e,i)=>(i=t!=null?N(it(t)):{},
Pt(e||!t||!t.__esModule?U(i,"default",{value:t,enumerable:!0}):i,t)),mt=P({"node_modules/.pnpm/lodash@4.18.1/node_module\
s/lodash/_listCacheClear.js"(t,e){function i(){this.__data__=[],this.size=0}e.exports=i}}),kt=P({"node_modules/.pnpm/lod\
ash@4.18.1/node_modules/lodash/eq.js"(t,e){function i(r,n){return r===n||r!==r&&n!==n}e.exports=i}}),Ot=P({"node_modules\
/.pnpm/lodash@4.18.1/node_modules/lodash/_assocIndexOf.js"(t,e){var i=kt();function r(n,s){for(var a=n.length;a--;)if(i(
n[a][0],s))return a;return-1}e.exports=r}}),Re=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_listCacheDelete\
.js"(t,e){var i=Ot(),r=Array.prototype,n=r.splice;function s(a){var o=this.__data__,l=i(o,a);if(l<0)return!1;var u=o.length-
1;return l==u?o.pop():n.call(o,l,1),--this.size,!0}e.exports=s}}),Dr=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/l\
odash/_listCacheGet.js"(t,e){var i=Ot();function r(n){var s=this.__data__,a=i(s,n);return a<0?void 0:s[a][1]}e.exports=r}}),
Ar=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_listCacheHas.js"(t,e){var i=Ot();function r(n){return i(this.
__data__,n)>-1}e.exports=r}}),Pr=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_listCacheSet.js"(t,e){var i=Ot();
function r(n,s){var a=this.__data__,o=i(a,n);return o<0?(++this.size,a.push([n,s])):a[o][1]=s,this}e.exports=r}}),he=P({
"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_ListCache.js"(t,e){var i=mt(),r=Re(),n=Dr(),s=Ar(),a=Pr();function o(l){
var u=-1,p=l==null?0:l.length;for(this.clear();++u<p;){var c=l[u];this.set(c[0],c[1])}}o.prototype.clear=i,o.prototype.delete=
r,o.prototype.get=n,o.prototype.has=s,o.prototype.set=a,e.exports=o}}),Sr=P({"node_modules/.pnpm/lodash@4.18.1/node_modu\
les/lodash/_stackClear.js"(t,e){var i=he();function r(){this.__data__=new i,this.size=0}e.exports=r}}),Tr=P({"node_modul\
es/.pnpm/lodash@4.18.1/node_modules/lodash/_stackDelete.js"(t,e){function i(r){var n=this.__data__,s=n.delete(r);return this.
size=n.size,s}e.exports=i}}),Or=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_stackGet.js"(t,e){function i(r){
return this.__data__.get(r)}e.exports=i}}),Fr=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_stackHas.js"(t,e){
function i(r){return this.__data__.has(r)}e.exports=i}}),di=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_fr\
eeGlobal.js"(t,e){var i=typeof global=="object"&&global&&global.Object===Object&&global;e.exports=i}}),Ut=P({"node_modul\
es/.pnpm/lodash@4.18.1/node_modules/lodash/_root.js"(t,e){var i=di(),r=typeof self=="object"&&self&&self.Object===Object&&
self,n=i||r||Function("return this")();e.exports=n}}),Ie=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_Symbo\
l.js"(t,e){var i=Ut(),r=i.Symbol;e.exports=r}}),Rr=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_getRawTag.j\
s"(t,e){var i=Ie(),r=Object.prototype,n=r.hasOwnProperty,s=r.toString,a=i?i.toStringTag:void 0;function o(l){var u=n.call(
l,a),p=l[a];try{l[a]=void 0;var c=!0}catch{}var _=s.call(l);return c&&(u?l[a]=p:delete l[a]),_}e.exports=o}}),Ir=P({"nod\
e_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_objectToString.js"(t,e){var i=Object.prototype,r=i.toString;function n(s){
return r.call(s)}e.exports=n}}),Qt=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseGetTag.js"(t,e){var i=Ie(),
r=Rr(),n=Ir(),s="[object Null]",a="[object Undefined]",o=i?i.toStringTag:void 0;function l(u){return u==null?u===void 0?
a:s:o&&o in Object(u)?r(u):n(u)}e.exports=l}}),jt=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/isObject.js"(t,e){
function i(r){var n=typeof r;return r!=null&&(n=="object"||n=="function")}e.exports=i}}),Ge=P({"node_modules/.pnpm/lodas\
h@4.18.1/node_modules/lodash/isFunction.js"(t,e){var i=Qt(),r=jt(),n="[object AsyncFunction]",s="[object Function]",a="[\
object GeneratorFunction]",o="[object Proxy]";function l(u){if(!r(u))return!1;var p=i(u);return p==s||p==a||p==n||p==o}e.
exports=l}}),Gr=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_coreJsData.js"(t,e){var i=Ut(),r=i["__core-js_\
shared__"];e.exports=r}}),jr=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_isMasked.js"(t,e){var i=Gr(),r=(function(){
var s=/[^.]+$/.exec(i&&i.keys&&i.keys.IE_PROTO||"");return s?"Symbol(src)_1."+s:""})();function n(s){return!!r&&r in s}e.
exports=n}}),Nr=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_toSource.js"(t,e){var i=Function.prototype,r=i.
toString;function n(s){if(s!=null){try{return r.call(s)}catch{}try{return s+""}catch{}}return""}e.exports=n}}),zr=P({"no\
de_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseIsNative.js"(t,e){var i=Ge(),r=jr(),n=jt(),s=Nr(),a=/[\\^$.*+?()[\]{}|]/g,
o=/^\[object .+?Constructor\]$/,l=Function.prototype,u=Object.prototype,p=l.toString,c=u.hasOwnProperty,_=RegExp("^"+p.call(
c).replace(a,"\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,"$1.*?")+"$");function v(w){if(!n(
w)||r(w))return!1;var A=i(w)?_:o;return A.test(s(w))}e.exports=v}}),qr=P({"node_modules/.pnpm/lodash@4.18.1/node_modules\
/lodash/_getValue.js"(t,e){function i(r,n){return r?.[n]}e.exports=i}}),je=P({"node_modules/.pnpm/lodash@4.18.1/node_mod\
ules/lodash/_getNative.js"(t,e){var i=zr(),r=qr();function n(s,a){var o=r(s,a);return i(o)?o:void 0}e.exports=n}}),fi=P(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_Map.js"(t,e){var i=je(),r=Ut(),n=i(r,"Map");e.exports=n}}),ce=P(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_nativeCreate.js"(t,e){var i=je(),r=i(Object,"create");e.exports=
r}}),Ur=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_hashClear.js"(t,e){var i=ce();function r(){this.__data__=
i?i(null):{},this.size=0}e.exports=r}}),Vr=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_hashDelete.js"(t,e){
function i(r){var n=this.has(r)&&delete this.__data__[r];return this.size-=n?1:0,n}e.exports=i}}),Kr=P({"node_modules/.p\
npm/lodash@4.18.1/node_modules/lodash/_hashGet.js"(t,e){var i=ce(),r="__lodash_hash_undefined__",n=Object.prototype,s=n.
hasOwnProperty;function a(o){var l=this.__data__;if(i){var u=l[o];return u===r?void 0:u}return s.call(l,o)?l[o]:void 0}e.
exports=a}}),Hr=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_hashHas.js"(t,e){var i=ce(),r=Object.prototype,
n=r.hasOwnProperty;function s(a){var o=this.__data__;return i?o[a]!==void 0:n.call(o,a)}e.exports=s}}),Xr=P({"node_modul\
es/.pnpm/lodash@4.18.1/node_modules/lodash/_hashSet.js"(t,e){var i=ce(),r="__lodash_hash_undefined__";function n(s,a){var o=this.
__data__;return this.size+=this.has(s)?0:1,o[s]=i&&a===void 0?r:a,this}e.exports=n}}),Yr=P({"node_modules/.pnpm/lodash@4\
.18.1/node_modules/lodash/_Hash.js"(t,e){var i=Ur(),r=Vr(),n=Kr(),s=Hr(),a=Xr();function o(l){var u=-1,p=l==null?0:l.length;
for(this.clear();++u<p;){var c=l[u];this.set(c[0],c[1])}}o.prototype.clear=i,o.prototype.delete=r,o.prototype.get=n,o.prototype.
has=s,o.prototype.set=a,e.exports=o}}),Jr=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_mapCacheClear.js"(t,e){
var i=Yr(),r=he(),n=fi();function s(){this.size=0,this.__data__={hash:new i,map:new(n||r),string:new i}}e.exports=s}}),$r=P(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_isKeyable.js"(t,e){function i(r){var n=typeof r;return n=="strin\
g"||n=="number"||n=="symbol"||n=="boolean"?r!=="__proto__":r===null}e.exports=i}}),pe=P({"node_modules/.pnpm/lodash@4.18\
.1/node_modules/lodash/_getMapData.js"(t,e){var i=$r();function r(n,s){var a=n.__data__;return i(s)?a[typeof s=="string"?
"string":"hash"]:a.map}e.exports=r}}),Zr=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_mapCacheDelete.js"(t,e){
var i=pe();function r(n){var s=i(this,n).delete(n);return this.size-=s?1:0,s}e.exports=r}}),Wr=P({"node_modules/.pnpm/lo\
dash@4.18.1/node_modules/lodash/_mapCacheGet.js"(t,e){var i=pe();function r(n){return i(this,n).get(n)}e.exports=r}}),Qr=P(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_mapCacheHas.js"(t,e){var i=pe();function r(n){return i(this,n).has(
n)}e.exports=r}}),tn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_mapCacheSet.js"(t,e){var i=pe();function r(n,s){
var a=i(this,n),o=a.size;return a.set(n,s),this.size+=a.size==o?0:1,this}e.exports=r}}),gi=P({"node_modules/.pnpm/lodash\
@4.18.1/node_modules/lodash/_MapCache.js"(t,e){var i=Jr(),r=Zr(),n=Wr(),s=Qr(),a=tn();function o(l){var u=-1,p=l==null?0:
l.length;for(this.clear();++u<p;){var c=l[u];this.set(c[0],c[1])}}o.prototype.clear=i,o.prototype.delete=r,o.prototype.get=
n,o.prototype.has=s,o.prototype.set=a,e.exports=o}}),en=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_stackS\
et.js"(t,e){var i=he(),r=fi(),n=gi(),s=200;function a(o,l){var u=this.__data__;if(u instanceof i){var p=u.__data__;if(!r||
p.length<s-1)return p.push([o,l]),this.size=++u.size,this;u=this.__data__=new n(p)}return u.set(o,l),this.size=u.size,this}
e.exports=a}}),rn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_Stack.js"(t,e){var i=he(),r=Sr(),n=Tr(),s=Or(),
a=Fr(),o=en();function l(u){var p=this.__data__=new i(u);this.size=p.size}l.prototype.clear=r,l.prototype.delete=n,l.prototype.
get=s,l.prototype.has=a,l.prototype.set=o,e.exports=l}}),_i=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_de\
fineProperty.js"(t,e){var i=je(),r=(function(){try{var n=i(Object,"defineProperty");return n({},"",{}),n}catch{}})();e.exports=
r}}),Ne=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseAssignValue.js"(t,e){var i=_i();function r(n,s,a){
s=="__proto__"&&i?i(n,s,{configurable:!0,enumerable:!0,value:a,writable:!0}):n[s]=a}e.exports=r}}),mi=P({"node_modules/.\
pnpm/lodash@4.18.1/node_modules/lodash/_assignMergeValue.js"(t,e){var i=Ne(),r=kt();function n(s,a,o){(o!==void 0&&!r(s[a],
o)||o===void 0&&!(a in s))&&i(s,a,o)}e.exports=n}}),nn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_createB\
aseFor.js"(t,e){function i(r){return function(n,s,a){for(var o=-1,l=Object(n),u=a(n),p=u.length;p--;){var c=u[r?p:++o];if(s(
l[c],c,l)===!1)break}return n}}e.exports=i}}),sn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseFor.js"(t,e){
var i=nn(),r=i();e.exports=r}}),an=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_cloneBuffer.js"(t,e){var i=Ut(),
r=typeof t=="object"&&t&&!t.nodeType&&t,n=r&&typeof e=="object"&&e&&!e.nodeType&&e,s=n&&n.exports===r,a=s?i.Buffer:void 0,
o=a?a.allocUnsafe:void 0;function l(u,p){if(p)return u.slice();var c=u.length,_=o?o(c):new u.constructor(c);return u.copy(
_),_}e.exports=l}}),on=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_Uint8Array.js"(t,e){var i=Ut(),r=i.Uint8Array;
e.exports=r}}),un=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_cloneArrayBuffer.js"(t,e){var i=on();function r(n){
var s=new n.constructor(n.byteLength);return new i(s).set(new i(n)),s}e.exports=r}}),ln=P({"node_modules/.pnpm/lodash@4.\
18.1/node_modules/lodash/_cloneTypedArray.js"(t,e){var i=un();function r(n,s){var a=s?i(n.buffer):n.buffer;return new n.
constructor(a,n.byteOffset,n.length)}e.exports=r}}),hn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_copyArr\
ay.js"(t,e){function i(r,n){var s=-1,a=r.length;for(n||(n=Array(a));++s<a;)n[s]=r[s];return n}e.exports=i}}),cn=P({"node\
_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseCreate.js"(t,e){var i=jt(),r=Object.create,n=(function(){function s(){}
return function(a){if(!i(a))return{};if(r)return r(a);s.prototype=a;var o=new s;return s.prototype=void 0,o}})();e.exports=
n}}),pn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_overArg.js"(t,e){function i(r,n){return function(s){return r(
n(s))}}e.exports=i}}),yi=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_getPrototype.js"(t,e){var i=pn(),r=i(
Object.getPrototypeOf,Object);e.exports=r}}),vi=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_isPrototype.js"(t,e){
var i=Object.prototype;function r(n){var s=n&&n.constructor,a=typeof s=="function"&&s.prototype||i;return n===a}e.exports=
r}}),dn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_initCloneObject.js"(t,e){var i=cn(),r=yi(),n=vi();function s(a){
return typeof a.constructor=="function"&&!n(a)?i(r(a)):{}}e.exports=s}}),Vt=P({"node_modules/.pnpm/lodash@4.18.1/node_mo\
dules/lodash/isObjectLike.js"(t,e){function i(r){return r!=null&&typeof r=="object"}e.exports=i}}),fn=P({"node_modules/.\
pnpm/lodash@4.18.1/node_modules/lodash/_baseIsArguments.js"(t,e){var i=Qt(),r=Vt(),n="[object Arguments]";function s(a){
return r(a)&&i(a)==n}e.exports=s}}),Li=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/isArguments.js"(t,e){var i=fn(),
r=Vt(),n=Object.prototype,s=n.hasOwnProperty,a=n.propertyIsEnumerable,o=i((function(){return arguments})())?i:function(l){
return r(l)&&s.call(l,"callee")&&!a.call(l,"callee")};e.exports=o}}),te=P({"node_modules/.pnpm/lodash@4.18.1/node_module\
s/lodash/isArray.js"(t,e){var i=Array.isArray;e.exports=i}}),Ci=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash\
/isLength.js"(t,e){var i=9007199254740991;function r(n){return typeof n=="number"&&n>-1&&n%1==0&&n<=i}e.exports=r}}),ze=P(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/isArrayLike.js"(t,e){var i=Ge(),r=Ci();function n(s){return s!=null&&
r(s.length)&&!i(s)}e.exports=n}}),gn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/isArrayLikeObject.js"(t,e){
var i=ze(),r=Vt();function n(s){return r(s)&&i(s)}e.exports=n}}),_n=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lo\
dash/stubFalse.js"(t,e){function i(){return!1}e.exports=i}}),bi=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash\
/isBuffer.js"(t,e){var i=Ut(),r=_n(),n=typeof t=="object"&&t&&!t.nodeType&&t,s=n&&typeof e=="object"&&e&&!e.nodeType&&e,
a=s&&s.exports===n,o=a?i.Buffer:void 0,l=o?o.isBuffer:void 0,u=l||r;e.exports=u}}),mn=P({"node_modules/.pnpm/lodash@4.18\
.1/node_modules/lodash/isPlainObject.js"(t,e){var i=Qt(),r=yi(),n=Vt(),s="[object Object]",a=Function.prototype,o=Object.
prototype,l=a.toString,u=o.hasOwnProperty,p=l.call(Object);function c(_){if(!n(_)||i(_)!=s)return!1;var v=r(_);if(v===null)
return!0;var w=u.call(v,"constructor")&&v.constructor;return typeof w=="function"&&w instanceof w&&l.call(w)==p}e.exports=
c}}),yn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseIsTypedArray.js"(t,e){var i=Qt(),r=Ci(),n=Vt(),s="\
[object Arguments]",a="[object Array]",o="[object Boolean]",l="[object Date]",u="[object Error]",p="[object Function]",c="\
[object Map]",_="[object Number]",v="[object Object]",w="[object RegExp]",A="[object Set]",O="[object String]",S="[objec\
t WeakMap]",f="[object ArrayBuffer]",k="[object DataView]",E="[object Float32Array]",T="[object Float64Array]",F="[objec\
t Int8Array]",R="[object Int16Array]",h="[object Int32Array]",d="[object Uint8Array]",g="[object Uint8ClampedArray]",C="\
[object Uint16Array]",y="[object Uint32Array]",m={};m[E]=m[T]=m[F]=m[R]=m[h]=m[d]=m[g]=m[C]=m[y]=!0,m[s]=m[a]=m[f]=m[o]=
m[k]=m[l]=m[u]=m[p]=m[c]=m[_]=m[v]=m[w]=m[A]=m[O]=m[S]=!1;function M(b){return n(b)&&r(b.length)&&!!m[i(b)]}e.exports=M}}),
vn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseUnary.js"(t,e){function i(r){return function(n){return r(
n)}}e.exports=i}}),Ln=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_nodeUtil.js"(t,e){var i=di(),r=typeof t==
"object"&&t&&!t.nodeType&&t,n=r&&typeof e=="object"&&e&&!e.nodeType&&e,s=n&&n.exports===r,a=s&&i.process,o=(function(){try{
var l=n&&n.require&&n.require("util").types;return l||a&&a.binding&&a.binding("util")}catch{}})();e.exports=o}}),ki=P({"\
node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/isTypedArray.js"(t,e){var i=yn(),r=vn(),n=Ln(),s=n&&n.isTypedArray,
a=s?r(s):i;e.exports=a}}),xi=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_safeGet.js"(t,e){function i(r,n){
if(!(n==="constructor"&&typeof r[n]=="function")&&n!="__proto__")return r[n]}e.exports=i}}),Cn=P({"node_modules/.pnpm/lo\
dash@4.18.1/node_modules/lodash/_assignValue.js"(t,e){var i=Ne(),r=kt(),n=Object.prototype,s=n.hasOwnProperty;function a(o,l,u){
var p=o[l];(!(s.call(o,l)&&r(p,u))||u===void 0&&!(l in o))&&i(o,l,u)}e.exports=a}}),bn=P({"node_modules/.pnpm/lodash@4.1\
8.1/node_modules/lodash/_copyObject.js"(t,e){var i=Cn(),r=Ne();function n(s,a,o,l){var u=!o;o||(o={});for(var p=-1,c=a.length;++p<
c;){var _=a[p],v=l?l(o[_],s[_],_,o,s):void 0;v===void 0&&(v=s[_]),u?r(o,_,v):i(o,_,v)}return o}e.exports=n}}),kn=P({"nod\
e_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseTimes.js"(t,e){function i(r,n){for(var s=-1,a=Array(r);++s<r;)a[s]=
n(s);return a}e.exports=i}}),Mi=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_isIndex.js"(t,e){var i=9007199254740991,
r=/^(?:0|[1-9]\d*)$/;function n(s,a){var o=typeof s;return a=a??i,!!a&&(o=="number"||o!="symbol"&&r.test(s))&&s>-1&&s%1==
0&&s<a}e.exports=n}}),xn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_arrayLikeKeys.js"(t,e){var i=kn(),r=Li(),
n=te(),s=bi(),a=Mi(),o=ki(),l=Object.prototype,u=l.hasOwnProperty;function p(c,_){var v=n(c),w=!v&&r(c),A=!v&&!w&&s(c),O=!v&&
!w&&!A&&o(c),S=v||w||A||O,f=S?i(c.length,String):[],k=f.length;for(var E in c)(_||u.call(c,E))&&!(S&&(E=="length"||A&&(E==
"offset"||E=="parent")||O&&(E=="buffer"||E=="byteLength"||E=="byteOffset")||a(E,k)))&&f.push(E);return f}e.exports=p}}),
Mn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_nativeKeysIn.js"(t,e){function i(r){var n=[];if(r!=null)for(var s in Object(
r))n.push(s);return n}e.exports=i}}),En=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseKeysIn.js"(t,e){var i=jt(),
r=vi(),n=Mn(),s=Object.prototype,a=s.hasOwnProperty;function o(l){if(!i(l))return n(l);var u=r(l),p=[];for(var c in l)c==
"constructor"&&(u||!a.call(l,c))||p.push(c);return p}e.exports=o}}),Ei=P({"node_modules/.pnpm/lodash@4.18.1/node_modules\
/lodash/keysIn.js"(t,e){var i=xn(),r=En(),n=ze();function s(a){return n(a)?i(a,!0):r(a)}e.exports=s}}),Bn=P({"node_modul\
es/.pnpm/lodash@4.18.1/node_modules/lodash/toPlainObject.js"(t,e){var i=bn(),r=Ei();function n(s){return i(s,r(s))}e.exports=
n}}),wn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseMergeDeep.js"(t,e){var i=mi(),r=an(),n=ln(),s=hn(),
a=dn(),o=Li(),l=te(),u=gn(),p=bi(),c=Ge(),_=jt(),v=mn(),w=ki(),A=xi(),O=Bn();function S(f,k,E,T,F,R,h){var d=A(f,E),g=A(
k,E),C=h.get(g);if(C){i(f,E,C);return}var y=R?R(d,g,E+"",f,k,h):void 0,m=y===void 0;if(m){var M=l(g),b=!M&&p(g),x=!M&&!b&&
w(g);y=g,M||b||x?l(d)?y=d:u(d)?y=s(d):b?(m=!1,y=r(g,!0)):x?(m=!1,y=n(g,!0)):y=[]:v(g)||o(g)?(y=d,o(d)?y=O(d):(!_(d)||c(d))&&
(y=a(g))):m=!1}m&&(h.set(g,y),F(y,g,T,R,h),h.delete(g)),i(f,E,y)}e.exports=S}}),Dn=P({"node_modules/.pnpm/lodash@4.18.1/\
node_modules/lodash/_baseMerge.js"(t,e){var i=rn(),r=mi(),n=sn(),s=wn(),a=jt(),o=Ei(),l=xi();function u(p,c,_,v,w){p!==c&&
n(c,function(A,O){if(w||(w=new i),a(A))s(p,c,O,_,u,v,w);else{var S=v?v(l(p,O),A,O+"",p,c,w):void 0;S===void 0&&(S=A),r(p,
O,S)}},o)}e.exports=u}}),Bi=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/identity.js"(t,e){function i(r){return r}
e.exports=i}}),An=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_apply.js"(t,e){function i(r,n,s){switch(s.length){case 0:
return r.call(n);case 1:return r.call(n,s[0]);case 2:return r.call(n,s[0],s[1]);case 3:return r.call(n,s[0],s[1],s[2])}return r.
apply(n,s)}e.exports=i}}),Pn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_overRest.js"(t,e){var i=An(),r=Math.
max;function n(s,a,o){return a=r(a===void 0?s.length-1:a,0),function(){for(var l=arguments,u=-1,p=r(l.length-a,0),c=Array(
p);++u<p;)c[u]=l[a+u];u=-1;for(var _=Array(a+1);++u<a;)_[u]=l[u];return _[a]=o(c),i(s,this,_)}}e.exports=n}}),Sn=P({"nod\
e_modules/.pnpm/lodash@4.18.1/node_modules/lodash/constant.js"(t,e){function i(r){return function(){return r}}e.exports=
i}}),Tn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseSetToString.js"(t,e){var i=Sn(),r=_i(),n=Bi(),s=r?
function(a,o){return r(a,"toString",{configurable:!0,enumerable:!1,value:i(o),writable:!0})}:n;e.exports=s}}),On=P({"nod\
e_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_shortOut.js"(t,e){var i=800,r=16,n=Date.now;function s(a){var o=0,l=0;
return function(){var u=n(),p=r-(u-l);if(l=u,p>0){if(++o>=i)return arguments[0]}else o=0;return a.apply(void 0,arguments)}}
e.exports=s}}),Fn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_setToString.js"(t,e){var i=Tn(),r=On(),n=r(i);
e.exports=n}}),Rn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_baseRest.js"(t,e){var i=Bi(),r=Pn(),n=Fn();function s(a,o){
return n(r(a,o,i),a+"")}e.exports=s}}),In=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_isIterateeCall.js"(t,e){
var i=kt(),r=ze(),n=Mi(),s=jt();function a(o,l,u){if(!s(u))return!1;var p=typeof l;return(p=="number"?r(u)&&n(l,u.length):
p=="string"&&l in u)?i(u[l],o):!1}e.exports=a}}),Gn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_createAssi\
gner.js"(t,e){var i=Rn(),r=In();function n(s){return i(function(a,o){var l=-1,u=o.length,p=u>1?o[u-1]:void 0,c=u>2?o[2]:
void 0;for(p=s.length>3&&typeof p=="function"?(u--,p):void 0,c&&r(o[0],o[1],c)&&(p=u<3?void 0:p,u=1),a=Object(a);++l<u;){
var _=o[l];_&&s(a,_,l,p)}return a})}e.exports=n}}),qe=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/merge.js"(t,e){
var i=Dn(),r=Gn(),n=r(function(s,a,o){i(s,a,o)});e.exports=n}}),Ue=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lod\
ash/isSymbol.js"(t,e){var i=Qt(),r=Vt(),n="[object Symbol]";function s(a){return typeof a=="symbol"||r(a)&&i(a)==n}e.exports=
s}}),jn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_isKey.js"(t,e){var i=te(),r=Ue(),n=/\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/,
s=/^\w*$/;function a(o,l){if(i(o))return!1;var u=typeof o;return u=="number"||u=="symbol"||u=="boolean"||o==null||r(o)?!0:
s.test(o)||!n.test(o)||l!=null&&o in Object(l)}e.exports=a}}),Nn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodas\
h/memoize.js"(t,e){var i=gi(),r="Expected a function";function n(s,a){if(typeof s!="function"||a!=null&&typeof a!="funct\
ion")throw new TypeError(r);var o=function(){var l=arguments,u=a?a.apply(this,l):l[0],p=o.cache;if(p.has(u))return p.get(
u);var c=s.apply(this,l);return o.cache=p.set(u,c)||p,c};return o.cache=new(n.Cache||i),o}n.Cache=i,e.exports=n}}),zn=P(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_memoizeCapped.js"(t,e){var i=Nn(),r=500;function n(s){var a=i(s,
function(l){return o.size===r&&o.clear(),l}),o=a.cache;return a}e.exports=n}}),qn=P({"node_modules/.pnpm/lodash@4.18.1/n\
ode_modules/lodash/_stringToPath.js"(t,e){var i=zn(),r=/[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g,
n=/\\(\\)?/g,s=i(function(a){var o=[];return a.charCodeAt(0)===46&&o.push(""),a.replace(r,function(l,u,p,c){o.push(p?c.replace(
n,"$1"):u||l)}),o});e.exports=s}}),Un=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_arrayMap.js"(t,e){function i(r,n){
for(var s=-1,a=r==null?0:r.length,o=Array(a);++s<a;)o[s]=n(r[s],s,r);return o}e.exports=i}}),Vn=P({"node_modules/.pnpm/l\
odash@4.18.1/node_modules/lodash/_baseToString.js"(t,e){var i=Ie(),r=Un(),n=te(),s=Ue(),a=1/0,o=i?i.prototype:void 0,l=o?
o.toString:void 0;function u(p){if(typeof p=="string")return p;if(n(p))return r(p,u)+"";if(s(p))return l?l.call(p):"";var c=p+
"";return c=="0"&&1/p==-a?"-0":c}e.exports=u}}),Kn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/toString.js"(t,e){
var i=Vn();function r(n){return n==null?"":i(n)}e.exports=r}}),Hn=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/loda\
sh/_castPath.js"(t,e){var i=te(),r=jn(),n=qn(),s=Kn();function a(o,l){return i(o)?o:r(o,l)?[o]:n(s(o))}e.exports=a}}),Xn=P(
{"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/_toKey.js"(t,e){var i=Ue(),r=1/0;function n(s){if(typeof s=="stri\
ng"||i(s))return s;var a=s+"";return a=="0"&&1/s==-r?"-0":a}e.exports=n}}),Yn=P({"node_modules/.pnpm/lodash@4.18.1/node_\
modules/lodash/_baseGet.js"(t,e){var i=Hn(),r=Xn();function n(s,a){a=i(a,s);for(var o=0,l=a.length;s!=null&&o<l;)s=s[r(a[o++])];
return o&&o==l?s:void 0}e.exports=n}}),de=P({"node_modules/.pnpm/lodash@4.18.1/node_modules/lodash/get.js"(t,e){var i=Yn();
function r(n,s,a){var o=n==null?void 0:i(n,s);return o===void 0?a:o}e.exports=r}}),Jn=P({"node_modules/.pnpm/rbush@3.0.1\
/node_modules/rbush/rbush.min.js"(t,e){(function(i,r){typeof t=="object"&&typeof e<"u"?e.exports=r():typeof define=="fun\
ction"&&define.amd?define(r):(i=i||self).RBush=r()})(t,function(){"use strict";function i(f,k,E,T,F){(function R(h,d,g,C,y){
for(;C>g;){if(C-g>600){var m=C-g+1,M=d-g+1,b=Math.log(m),x=.5*Math.exp(2*b/3),D=.5*Math.sqrt(b*x*(m-x)/m)*(M-m/2<0?-1:1),
B=Math.max(g,Math.floor(d-M*x/m+D)),I=Math.min(C,Math.floor(d+(m-M)*x/m+D));R(h,d,B,I,y)}var z=h[d],q=g,V=C;for(r(h,g,d),
y(h[C],z)>0&&r(h,g,C);q<V;){for(r(h,q,V),q++,V--;y(h[q],z)<0;)q++;for(;y(h[V],z)>0;)V--}y(h[g],z)===0?r(h,g,V):r(h,++V,C),
V<=d&&(g=V+1),d<=V&&(C=V-1)}})(f,k,E||0,T||f.length-1,F||n)}function r(f,k,E){var T=f[k];f[k]=f[E],f[E]=T}function n(f,k){
return f<k?-1:f>k?1:0}var s=function(f){f===void 0&&(f=9),this._maxEntries=Math.max(4,f),this._minEntries=Math.max(2,Math.
ceil(.4*this._maxEntries)),this.clear()};function a(f,k,E){if(!E)return k.indexOf(f);for(var T=0;T<k.length;T++)if(E(f,k[T]))
return T;return-1}function o(f,k){l(f,0,f.children.length,k,f)}function l(f,k,E,T,F){F||(F=O(null)),F.minX=1/0,F.minY=1/0,
F.maxX=-1/0,F.maxY=-1/0;for(var R=k;R<E;R++){var h=f.children[R];u(F,f.leaf?T(h):h)}return F}function u(f,k){return f.minX=
Math.min(f.minX,k.minX),f.minY=Math.min(f.minY,k.minY),f.maxX=Math.max(f.maxX,k.maxX),f.maxY=Math.max(f.maxY,k.maxY),f}function p(f,k){
return f.minX-k.minX}function c(f,k){return f.minY-k.minY}function _(f){return(f.maxX-f.minX)*(f.maxY-f.minY)}function v(f){
return f.maxX-f.minX+(f.maxY-f.minY)}function w(f,k){return f.minX<=k.minX&&f.minY<=k.minY&&k.maxX<=f.maxX&&k.maxY<=f.maxY}
function A(f,k){return k.minX<=f.maxX&&k.minY<=f.maxY&&k.maxX>=f.minX&&k.maxY>=f.minY}function O(f){return{children:f,height:1,
leaf:!0,minX:1/0,minY:1/0,maxX:-1/0,maxY:-1/0}}function S(f,k,E,T,F){for(var R=[k,E];R.length;)if(!((E=R.pop())-(k=R.pop())<=
T)){var h=k+Math.ceil((E-k)/T/2)*T;i(f,h,k,E,F),R.push(k,h,h,E)}}return s.prototype.all=function(){return this._all(this.
data,[])},s.prototype.search=function(f){var k=this.data,E=[];if(!A(f,k))return E;for(var T=this.toBBox,F=[];k;){for(var R=0;R<
k.children.length;R++){var h=k.children[R],d=k.leaf?T(h):h;A(f,d)&&(k.leaf?E.push(h):w(f,d)?this._all(h,E):F.push(h))}k=
F.pop()}return E},s.prototype.collides=function(f){var k=this.data;if(!A(f,k))return!1;for(var E=[];k;){for(var T=0;T<k.
children.length;T++){var F=k.children[T],R=k.leaf?this.toBBox(F):F;if(A(f,R)){if(k.leaf||w(f,R))return!0;E.push(F)}}k=E.
pop()}return!1},s.prototype.load=function(f){if(!f||!f.length)return this;if(f.length<this._minEntries){for(var k=0;k<f.
length;k++)this.insert(f[k]);return this}var E=this._build(f.slice(),0,f.length-1,0);if(this.data.children.length)if(this.
data.height===E.height)this._splitRoot(this.data,E);else{if(this.data.height<E.height){var T=this.data;this.data=E,E=T}this.
_insert(E,this.data.height-E.height-1,!0)}else this.data=E;return this},s.prototype.insert=function(f){return f&&this._insert(
f,this.data.height-1),this},s.prototype.clear=function(){return this.data=O([]),this},s.prototype.remove=function(f,k){if(!f)
return this;for(var E,T,F,R=this.data,h=this.toBBox(f),d=[],g=[];R||d.length;){if(R||(R=d.pop(),T=d[d.length-1],E=g.pop(),
F=!0),R.leaf){var C=a(f,R.children,k);if(C!==-1)return R.children.splice(C,1),d.push(R),this._condense(d),this}F||R.leaf||
!w(R,h)?T?(E++,R=T.children[E],F=!1):R=null:(d.push(R),g.push(E),E=0,T=R,R=R.children[0])}return this},s.prototype.toBBox=
function(f){return f},s.prototype.compareMinX=function(f,k){return f.minX-k.minX},s.prototype.compareMinY=function(f,k){
return f.minY-k.minY},s.prototype.toJSON=function(){return this.data},s.prototype.fromJSON=function(f){return this.data=
f,this},s.prototype._all=function(f,k){for(var E=[];f;)f.leaf?k.push.apply(k,f.children):E.push.apply(E,f.children),f=E.
pop();return k},s.prototype._build=function(f,k,E,T){var F,R=E-k+1,h=this._maxEntries;if(R<=h)return o(F=O(f.slice(k,E+1)),
this.toBBox),F;T||(T=Math.ceil(Math.log(R)/Math.log(h)),h=Math.ceil(R/Math.pow(h,T-1))),(F=O([])).leaf=!1,F.height=T;var d=Math.
ceil(R/h),g=d*Math.ceil(Math.sqrt(h));S(f,k,E,g,this.compareMinX);for(var C=k;C<=E;C+=g){var y=Math.min(C+g-1,E);S(f,C,y,
d,this.compareMinY);for(var m=C;m<=y;m+=d){var M=Math.min(m+d-1,y);F.children.push(this._build(f,m,M,T-1))}}return o(F,this.
toBBox),F},s.prototype._chooseSubtree=function(f,k,E,T){for(;T.push(k),!k.leaf&&T.length-1!==E;){for(var F=1/0,R=1/0,h=void 0,
d=0;d<k.children.length;d++){var g=k.children[d],C=_(g),y=(m=f,M=g,(Math.max(M.maxX,m.maxX)-Math.min(M.minX,m.minX))*(Math.
max(M.maxY,m.maxY)-Math.min(M.minY,m.minY))-C);y<R?(R=y,F=C<F?C:F,h=g):y===R&&C<F&&(F=C,h=g)}k=h||k.children[0]}var m,M;
return k},s.prototype._insert=function(f,k,E){var T=E?f:this.toBBox(f),F=[],R=this._chooseSubtree(T,this.data,k,F);for(R.
children.push(f),u(R,T);k>=0&&F[k].children.length>this._maxEntries;)this._split(F,k),k--;this._adjustParentBBoxes(T,F,k)},
s.prototype._split=function(f,k){var E=f[k],T=E.children.length,F=this._minEntries;this._chooseSplitAxis(E,F,T);var R=this.
_chooseSplitIndex(E,F,T),h=O(E.children.splice(R,E.children.length-R));h.height=E.height,h.leaf=E.leaf,o(E,this.toBBox),
o(h,this.toBBox),k?f[k-1].children.push(h):this._splitRoot(E,h)},s.prototype._splitRoot=function(f,k){this.data=O([f,k]),
this.data.height=f.height+1,this.data.leaf=!1,o(this.data,this.toBBox)},s.prototype._chooseSplitIndex=function(f,k,E){for(var T,
F,R,h,d,g,C,y=1/0,m=1/0,M=k;M<=E-k;M++){var b=l(f,0,M,this.toBBox),x=l(f,M,E,this.toBBox),D=(F=b,R=x,h=void 0,d=void 0,g=
void 0,C=void 0,h=Math.max(F.minX,R.minX),d=Math.max(F.minY,R.minY),g=Math.min(F.maxX,R.maxX),C=Math.min(F.maxY,R.maxY),
Math.max(0,g-h)*Math.max(0,C-d)),B=_(b)+_(x);D<y?(y=D,T=M,m=B<m?B:m):D===y&&B<m&&(m=B,T=M)}return T||E-k},s.prototype._chooseSplitAxis=
function(f,k,E){var T=f.leaf?this.compareMinX:p,F=f.leaf?this.compareMinY:c;this._allDistMargin(f,k,E,T)<this._allDistMargin(
f,k,E,F)&&f.children.sort(T)},s.prototype._allDistMargin=function(f,k,E,T){f.children.sort(T);for(var F=this.toBBox,R=l(
f,0,k,F),h=l(f,E-k,E,F),d=v(R)+v(h),g=k;g<E-k;g++){var C=f.children[g];u(R,f.leaf?F(C):C),d+=v(R)}for(var y=E-k-1;y>=k;y--){
var m=f.children[y];u(h,f.leaf?F(m):m),d+=v(h)}return d},s.prototype._adjustParentBBoxes=function(f,k,E){for(var T=E;T>=
0;T--)u(k[T],f)},s.prototype._condense=function(f){for(var k=f.length-1,E=void 0;k>=0;k--)f[k].children.length===0?k>0?(E=
f[k-1].children).splice(E.indexOf(f[k]),1):this.clear():o(f[k],this.toBBox)},s})}});Array.prototype.findIndex=Array.prototype.
findIndex||function(t){if(this===null)throw new TypeError("Array.prototype.findIndex called on null or undefined");if(typeof t!=
"function")throw new TypeError("callback must be a function");for(var e=Object(this),i=e.length>>>0,r=arguments[1],n=0;n<
i;n++)if(t.call(r,e[n],n,e))return n;return-1},Array.prototype.find=Array.prototype.find||function(t){if(this===null)throw new TypeError(
"Array.prototype.find called on null or undefined");if(typeof t!="function")throw new TypeError("callback must be a func\
tion");for(var e=Object(this),i=e.length>>>0,r=arguments[1],n=0;n<i;n++){var s=e[n];if(t.call(r,s,n,e))return s}},typeof Object.
assign!="function"&&(Object.assign=function(t){"use strict";if(t==null)throw new TypeError("Cannot convert undefined or \
null to object");t=Object(t);for(var e=1;e<arguments.length;e++){var i=arguments[e];if(i!=null)for(var r in i)Object.prototype.
hasOwnProperty.call(i,r)&&(t[r]=i[r])}return t}),(function(t){t.forEach(function(e){e.hasOwnProperty("remove")||Object.defineProperty(
e,"remove",{configurable:!0,enumerable:!0,writable:!0,value:function(){this.parentNode.removeChild(this)}})})})([Element.
prototype,CharacterData.prototype,DocumentType.prototype]),Array.prototype.includes||Object.defineProperty(Array.prototype,
"includes",{value:function(t,e){if(this==null)throw new TypeError('"this" is null or not defined');var i=Object(this),r=i.
length>>>0;if(r===0)return!1;var n=e|0,s=Math.max(n>=0?n:r-Math.abs(n),0);function a(o,l){return o===l||typeof o=="numbe\
r"&&typeof l=="number"&&isNaN(o)&&isNaN(l)}for(;s<r;){if(a(i[s],t))return!0;s++}return!1}});var $n={name:"@geoman-io/lea\
flet-geoman-free",version:"2.20.2",description:"A Leaflet Plugin For Editing Geometry Layers in Leaflet 1.0",keywords:["\
leaflet","geoman","polygon management","geometry editing","map data","map overlay","polygon","geojson","leaflet-draw","d\
ata-field-geojson","ui-leaflet-draw"],files:["dist/leaflet-geoman.js","dist/leaflet-geoman.min.js","dist/leaflet-geoman.\
css","dist/leaflet-geoman.d.ts","dist/leaflet-geoman.js.map","dist/leaflet-geoman.min.js.map","dist/leaflet-geoman.css.m\
ap"],main:"dist/leaflet-geoman.js",module:"dist/leaflet-geoman.js",types:"dist/leaflet-geoman.d.ts",exports:{".":{types:"\
./dist/leaflet-geoman.d.ts",import:"./dist/leaflet-geoman.js",require:"./dist/leaflet-geoman.js",default:"./dist/leaflet\
-geoman.js"},"./dist/leaflet-geoman.css":"./dist/leaflet-geoman.css"},dependencies:{"@turf/boolean-contains":"^7.4.0","@\
turf/kinks":"^7.4.0","@turf/line-intersect":"^7.4.0","@turf/line-split":"^7.4.0",lodash:"4.18.1","polyclip-ts":"^0.16.8"},
devDependencies:{"@types/geojson":"^7946.0.16","@types/leaflet":"^1.9.22","@types/lodash":"^4.17.25","@types/node":"^20.\
19.43","@vitest/coverage-v8":"^4.1.11","cross-env":"^10.1.0",cypress:"^15.21.1",esbuild:"^0.28.2",husky:"^9.1.7",leaflet:"\
1.9.4","lint-staged":"^17.4.1",oxfmt:"^0.66.0",oxlint:"^1.81.0","prosthetic-hand":"2.2.2",tsx:"^4.23.13",typescript:"^6.\
0.3",vitest:"^4.1.11"},peerDependencies:{leaflet:"^1.2.0"},engines:{node:">=20.0.0"},packageManager:"pnpm@10.34.5",scripts:{
start:"pnpm run dev",dev:"cross-env DEV=true tsx bundle.mts",build:"tsx bundle.mts",test:"cypress run --browser chrome",
"test:unit":"vitest run","test:unit:watch":"vitest","test:unit:coverage":"vitest run --coverage","test:all":"pnpm run te\
st:unit && pnpm run test",cypress:"cypress open",prepare:"pnpm run build && husky",lint:"oxlint src demo cypress test te\
st-page.ts bundle.mts vitest.config.ts cypress.config.ts --fix && oxfmt --write src demo cypress test test-page.ts bundl\
e.mts vitest.config.ts cypress.config.ts","lint:check":"oxlint src demo cypress test test-page.ts bundle.mts vitest.conf\
ig.ts cypress.config.ts && oxfmt --check src demo cypress test test-page.ts bundle.mts vitest.config.ts cypress.config.t\
s",typecheck:"tsc --noEmit && tsc --noEmit -p tsconfig.tools.json && tsc --noEmit -p cypress/tsconfig.json && tsc --noEm\
it -p demo/tsconfig.json && tsc --noEmit -p test/types/tsconfig.json"},repository:{type:"git",url:"git://github.com/geom\
an-io/leaflet-geoman.git"},author:{name:"Geoman.io",email:"sales@geoman.io",url:"http://geoman.io"},license:"MIT",bugs:{
url:"https://github.com/geoman-io/leaflet-geoman/issues"},homepage:"https://geoman.io","lint-staged":{"*.{js,ts,mjs,mts,\
cts}":"oxlint --fix","*.{js,ts,mjs,mts,cts,css}":"oxfmt --write"}},wi=gt(qe()),Zn={tooltips:{placeMarker:"Click to place\
 marker",placeMarkerTouch:"Tap the map to place a marker",firstVertex:"Click to place first vertex",continueLine:"Click \
to continue drawing",finishLine:"Click any existing marker to finish",finishPoly:"Click first marker to finish",finishRect:"\
Click to finish",startCircle:"Click to place circle center",finishCircle:"Click to finish circle",placeCircleMarker:"Cli\
ck to place circle marker",placeText:"Click to place text",selectFirstLayerFor:"Select first layer for {action}",selectSecondLayerFor:"\
Select second layer for {action}"},actions:{finish:"Finish",cancel:"Cancel",removeLastVertex:"Remove Last Vertex"},buttonTitles:{
drawMarkerButton:"Draw Marker",drawPolyButton:"Draw Polygons",drawLineButton:"Draw Polyline",drawCircleButton:"Draw Circ\
le",drawRectButton:"Draw Rectangle",editButton:"Edit Layers",dragButton:"Drag Layers",cutButton:"Cut Layers",deleteButton:"\
Remove Layers",drawCircleMarkerButton:"Draw Circle Marker",snappingButton:"Snap dragged marker to other layers and verti\
ces",pinningButton:"Pin shared vertices together",rotateButton:"Rotate Layers",drawTextButton:"Draw Text",scaleButton:"S\
cale Layers",autoTracingButton:"Auto trace Line",snapGuidesButton:"Show SnapGuides",unionButton:"Union layers",differenceButton:"\
Subtract layers"},measurements:{totalLength:"Length",segmentLength:"Segment length",area:"Area",radius:"Radius",perimeter:"\
Perimeter",height:"Height",width:"Width",coordinates:"Position",coordinatesMarker:"Position Marker"}},Wn={tooltips:{placeMarker:"\
Platziere den Marker mit Klick",placeMarkerTouch:"Tippe auf die Karte, um einen Marker zu platzieren",firstVertex:"Platz\
iere den ersten Marker mit Klick",continueLine:"Klicke, um weiter zu zeichnen",finishLine:"Beende mit Klick auf existier\
enden Marker",finishPoly:"Beende mit Klick auf ersten Marker",finishRect:"Beende mit Klick",startCircle:"Platziere das K\
reiszentrum mit Klick",finishCircle:"Beende den Kreis mit Klick",placeCircleMarker:"Platziere den Kreismarker mit Klick",
placeText:"Platziere den Text mit Klick"},actions:{finish:"Beenden",cancel:"Abbrechen",removeLastVertex:"Letzten Vertex \
löschen"},buttonTitles:{drawMarkerButton:"Marker zeichnen",drawPolyButton:"Polygon zeichnen",drawLineButton:"Polyline z\
eichnen",drawCircleButton:"Kreis zeichnen",drawRectButton:"Rechteck zeichnen",editButton:"Layer editieren",dragButton:"L\
ayer bewegen",cutButton:"Layer schneiden",deleteButton:"Layer löschen",drawCircleMarkerButton:"Kreismarker zeichnen",snappingButton:"\
Bewegter Layer an andere Layer oder Vertexe einhacken",pinningButton:"Vertexe an der gleichen Position verknüpfen",rotateButton:"\
Layer drehen",drawTextButton:"Text zeichnen",scaleButton:"Layer skalieren",autoTracingButton:"Linie automatisch nachzeic\
hen"},measurements:{totalLength:"Länge",segmentLength:"Segment Länge",area:"Fläche",radius:"Radius",perimeter:"Umfang",
height:"Höhe",width:"Breite",coordinates:"Position",coordinatesMarker:"Position Marker"}},Qn={tooltips:{placeMarker:"Cl\
icca per posizionare un Marker",placeMarkerTouch:"Tocca la mappa per posizionare un marker",firstVertex:"Clicca per posi\
zionare il primo vertice",continueLine:"Clicca per continuare a disegnare",finishLine:"Clicca qualsiasi marker esistente\
 per terminare",finishPoly:"Clicca il primo marker per terminare",finishRect:"Clicca per terminare",startCircle:"Clicca \
per posizionare il punto centrale del cerchio",finishCircle:"Clicca per terminare il cerchio",placeCircleMarker:"Clicca \
per posizionare un Marker del cherchio"},actions:{finish:"Termina",cancel:"Annulla",removeLastVertex:"Rimuovi l'ultimo v\
ertice"},buttonTitles:{drawMarkerButton:"Disegna Marker",drawPolyButton:"Disegna Poligoni",drawLineButton:"Disegna Polil\
inea",drawCircleButton:"Disegna Cerchio",drawRectButton:"Disegna Rettangolo",editButton:"Modifica Livelli",dragButton:"S\
posta Livelli",cutButton:"Ritaglia Livelli",deleteButton:"Elimina Livelli",drawCircleMarkerButton:"Disegna Marker del Ce\
rchio",snappingButton:"Snap ha trascinato il pennarello su altri strati e vertici",pinningButton:"Pin condiviso vertici \
insieme",rotateButton:"Ruota livello"}},ts={tooltips:{placeMarker:"Klik untuk menempatkan marker",placeMarkerTouch:"Ketu\
k peta untuk menempatkan marker",firstVertex:"Klik untuk menempatkan vertex pertama",continueLine:"Klik untuk meneruskan\
 digitasi",finishLine:"Klik pada sembarang marker yang ada untuk mengakhiri",finishPoly:"Klik marker pertama untuk menga\
khiri",finishRect:"Klik untuk mengakhiri",startCircle:"Klik untuk menempatkan titik pusat lingkaran",finishCircle:"Klik \
untuk mengakhiri lingkaran",placeCircleMarker:"Klik untuk menempatkan penanda lingkarann"},actions:{finish:"Selesai",cancel:"\
Batal",removeLastVertex:"Hilangkan Vertex Terakhir"},buttonTitles:{drawMarkerButton:"Digitasi Marker",drawPolyButton:"Di\
gitasi Polygon",drawLineButton:"Digitasi Polyline",drawCircleButton:"Digitasi Lingkaran",drawRectButton:"Digitasi Segi E\
mpat",editButton:"Edit Layer",dragButton:"Geser Layer",cutButton:"Potong Layer",deleteButton:"Hilangkan Layer",drawCircleMarkerButton:"\
Digitasi Penanda Lingkaran",snappingButton:"Jepretkan penanda yang ditarik ke lapisan dan simpul lain",pinningButton:"Se\
matkan simpul bersama bersama",rotateButton:"Putar lapisan"}},es={tooltips:{placeMarker:"Adaugă un punct",placeMarkerTouch:"\
Atingeți harta pentru a plasa un punct",firstVertex:"Apasă aici pentru a adăuga primul Vertex",continueLine:"Apasă ai\
ci pentru a continua desenul",finishLine:"Apasă pe orice obiect pentru a finisa desenul",finishPoly:"Apasă pe primul ob\
iect pentru a finisa",finishRect:"Apasă pentru a finisa",startCircle:"Apasă pentru a desena un cerc",finishCircle:"Apa\
să pentru a finisa un cerc",placeCircleMarker:"Adaugă un punct"},actions:{finish:"Termină",cancel:"Anulează",removeLastVertex:"\
Șterge ultimul Vertex"},buttonTitles:{drawMarkerButton:"Adaugă o bulină",drawPolyButton:"Desenează un poligon",drawLineButton:"\
Desenează o linie",drawCircleButton:"Desenează un cerc",drawRectButton:"Desenează un dreptunghi",editButton:"Editează\
 straturile",dragButton:"Mută straturile",cutButton:"Taie straturile",deleteButton:"Șterge straturile",drawCircleMarkerButton:"\
Desenează marcatorul cercului",snappingButton:"Fixați marcatorul glisat pe alte straturi și vârfuri",pinningButton:"\
Fixați vârfurile partajate împreună",rotateButton:"Rotiți stratul"}},is={tooltips:{placeMarker:"Нажмите, чтобы нане\
сти маркер",placeMarkerTouch:"Коснитесь карты, чтобы разместить маркер",firstVertex:"\
Нажмите, чтобы нанести первый объект",continueLine:"Нажмите, чтобы продолжить рисование",
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
Связать общие точки вместе",rotateButton:"Поворот слоя"}},rs={tooltips:{placeMarker:"P\
resiona para colocar un marcador",placeMarkerTouch:"Toca el mapa para colocar un marcador",firstVertex:"Presiona para co\
locar el primer vértice",continueLine:"Presiona para continuar dibujando",finishLine:"Presiona cualquier marcador exist\
ente para finalizar",finishPoly:"Presiona el primer marcador para finalizar",finishRect:"Presiona para finalizar",startCircle:"\
Presiona para colocar el centro del círculo",finishCircle:"Presiona para finalizar el círculo",placeCircleMarker:"Pres\
iona para colocar un marcador de círculo"},actions:{finish:"Finalizar",cancel:"Cancelar",removeLastVertex:"Eliminar últ\
imo vértice"},buttonTitles:{drawMarkerButton:"Dibujar Marcador",drawPolyButton:"Dibujar Polígono",drawLineButton:"Dibu\
jar Línea",drawCircleButton:"Dibujar Círculo",drawRectButton:"Dibujar Rectángulo",editButton:"Editar Capas",dragButton:"\
Arrastrar Capas",cutButton:"Cortar Capas",deleteButton:"Eliminar Capas",drawCircleMarkerButton:"Dibujar Marcador de Círc\
ulo",snappingButton:"El marcador de Snap arrastrado a otras capas y vértices",pinningButton:"Fijar juntos los vértices \
compartidos",rotateButton:"Rotar capa"}},ns={tooltips:{placeMarker:"Klik om een marker te plaatsen",placeMarkerTouch:"Ti\
k op de kaart om een marker te plaatsen",firstVertex:"Klik om het eerste punt te plaatsen",continueLine:"Klik om te blij\
ven tekenen",finishLine:"Klik op een bestaand punt om te beëindigen",finishPoly:"Klik op het eerst punt om te beëindige\
n",finishRect:"Klik om te beëindigen",startCircle:"Klik om het middelpunt te plaatsen",finishCircle:"Klik om de cirkel \
te beëindigen",placeCircleMarker:"Klik om een marker te plaatsen"},actions:{finish:"Bewaar",cancel:"Annuleer",removeLastVertex:"\
Verwijder laatste punt"},buttonTitles:{drawMarkerButton:"Plaats Marker",drawPolyButton:"Teken een vlak",drawLineButton:"\
Teken een lijn",drawCircleButton:"Teken een cirkel",drawRectButton:"Teken een vierkant",editButton:"Bewerk",dragButton:"\
Verplaats",cutButton:"Knip",deleteButton:"Verwijder",drawCircleMarkerButton:"Plaats Marker",snappingButton:"Snap gesleep\
te marker naar andere lagen en hoekpunten",pinningButton:"Speld gedeelde hoekpunten samen",rotateButton:"Laag roteren"}},
ss={tooltips:{placeMarker:"Cliquez pour placer un marqueur",placeMarkerTouch:"Appuyez sur la carte pour placer un marque\
ur",firstVertex:"Cliquez pour placer le premier sommet",continueLine:"Cliquez pour continuer à dessiner",finishLine:"Cl\
iquez sur n'importe quel marqueur pour terminer",finishPoly:"Cliquez sur le premier marqueur pour terminer",finishRect:"\
Cliquez pour terminer",startCircle:"Cliquez pour placer le centre du cercle",finishCircle:"Cliquez pour finir le cercle",
placeCircleMarker:"Cliquez pour placer le marqueur circulaire"},actions:{finish:"Terminer",cancel:"Annuler",removeLastVertex:"\
Retirer le dernier sommet"},buttonTitles:{drawMarkerButton:"Placer des marqueurs",drawPolyButton:"Dessiner des polygones",
drawLineButton:"Dessiner des polylignes",drawCircleButton:"Dessiner un cercle",drawRectButton:"Dessiner un rectangle",editButton:"\
Éditer des calques",dragButton:"Déplacer des calques",cutButton:"Couper des calques",deleteButton:"Supprimer des calqu\
es",drawCircleMarkerButton:"Dessiner un marqueur circulaire",snappingButton:"Glisser le marqueur vers d'autres couches e\
t sommets",pinningButton:"Épingler ensemble les sommets partagés",rotateButton:"Tourner des calques"}},as={tooltips:{placeMarker:"\
单击放置标记",placeMarkerTouch:"点击地图放置标记",firstVertex:"单击放置首个顶点",continueLine:"单击继\
续绘制",finishLine:"单击任何存在的标记以完成",finishPoly:"单击第一个标记以完成",finishRect:"单击完\
成",startCircle:"单击放置圆心",finishCircle:"单击完成圆形",placeCircleMarker:"点击放置圆形标记"},actions:{
finish:"完成",cancel:"取消",removeLastVertex:"移除最后的顶点"},buttonTitles:{drawMarkerButton:"绘制标记",
drawPolyButton:"绘制多边形",drawLineButton:"绘制线段",drawCircleButton:"绘制圆形",drawRectButton:"绘制长方形",
editButton:"编辑图层",dragButton:"拖拽图层",cutButton:"剪切图层",deleteButton:"删除图层",drawCircleMarkerButton:"\
画圆圈标记",snappingButton:"将拖动的标记捕捉到其他图层和顶点",pinningButton:"将共享顶点固定在一起",
rotateButton:"旋转图层"}},os={tooltips:{placeMarker:"單擊放置標記",placeMarkerTouch:"點擊地圖放置標記",
firstVertex:"單擊放置第一個頂點",continueLine:"單擊繼續繪製",finishLine:"單擊任何存在的標記以完成",
finishPoly:"單擊第一個標記以完成",finishRect:"單擊完成",startCircle:"單擊放置圓心",finishCircle:"單擊完\
成圓形",placeCircleMarker:"點擊放置圓形標記"},actions:{finish:"完成",cancel:"取消",removeLastVertex:"移除最後\
一個頂點"},buttonTitles:{drawMarkerButton:"放置標記",drawPolyButton:"繪製多邊形",drawLineButton:"繪製線段",
drawCircleButton:"繪製圓形",drawRectButton:"繪製方形",editButton:"編輯圖形",dragButton:"移動圖形",cutButton:"\
裁切圖形",deleteButton:"刪除圖形",drawCircleMarkerButton:"畫圓圈標記",snappingButton:"將拖動的標記對齊到其他圖層和頂點",
pinningButton:"將共享頂點固定在一起",rotateButton:"旋轉圖形"}},us={tooltips:{placeMarker:"Clique para posi\
cionar o marcador",placeMarkerTouch:"Toque no mapa para posicionar um marcador",firstVertex:"Clique para posicionar o pr\
imeiro vértice",continueLine:"Clique para continuar desenhando",finishLine:"Clique em qualquer marcador existente para \
finalizar",finishPoly:"Clique no primeiro marcador para finalizar",finishRect:"Clique para finalizar",startCircle:"Cliqu\
e para posicionar o centro do círculo",finishCircle:"Clique para finalizar o círculo",placeCircleMarker:"Clique para p\
osicionar o marcador circular",placeText:"Clique para inserir texto"},actions:{finish:"Finalizar",cancel:"Cancelar",removeLastVertex:"\
Remover último vértice"},buttonTitles:{drawMarkerButton:"Desenhar Marcador",drawPolyButton:"Desenhar Polígonos",drawLineButton:"\
Desenhar Linha Poligonal",drawCircleButton:"Desenhar Círculo",drawRectButton:"Desenhar Retângulo",editButton:"Editar C\
amadas",dragButton:"Arrastar Camadas",cutButton:"Recortar Camadas",deleteButton:"Remover Camadas",drawCircleMarkerButton:"\
Desenhar Marcador de Círculo",snappingButton:"Ajustar marcador arrastado a outras camadas e vértices",pinningButton:"U\
nir vértices compartilhados",rotateButton:"Rotacionar Camadas",drawTextButton:"Desenhar Texto",scaleButton:"Redimension\
ar Camadas",autoTracingButton:"Traçado Automático de Linha"},measurements:{totalLength:"Comprimento",segmentLength:"Co\
mprimento do Segmento",area:"Área",radius:"Raio",perimeter:"Perímetro",height:"Altura",width:"Largura",coordinates:"Po\
sição",coordinatesMarker:"Marcador de Posição"}},Di={tooltips:{placeMarker:"Clique para colocar marcador",placeMarkerTouch:"\
Toque no mapa para colocar um marcador",firstVertex:"Clique para colocar primeiro vértice",continueLine:"Clique para co\
ntinuar a desenhar",finishLine:"Clique num marcador existente para terminar",finishPoly:"Clique no primeiro marcador par\
a terminar",finishRect:"Clique para terminar",startCircle:"Clique para colocar o centro do círculo",finishCircle:"Cliqu\
e para terminar o círculo",placeCircleMarker:"Clique para colocar marcador de círculo",placeText:"Clique para colocar \
texto"},actions:{finish:"Terminar",cancel:"Cancelar",removeLastVertex:"Remover Último Vértice"},buttonTitles:{drawMarkerButton:"\
Desenhar Marcador",drawPolyButton:"Desenhar Polígonos",drawLineButton:"Desenhar Polilinha",drawCircleButton:"Desenhar C\
írculo",drawRectButton:"Desenhar Retângulo",editButton:"Editar Camadas",dragButton:"Arrastar Camadas",cutButton:"Corta\
r Camadas",deleteButton:"Remover Camadas",drawCircleMarkerButton:"Desenhar Marcador de Círculo",snappingButton:"Ajustar\
 marcador arrastado a outras camadas e vértices",pinningButton:"Unir vértices partilhados",rotateButton:"Rodar Camadas",
drawTextButton:"Desenhar Texto",scaleButton:"Escalar Camadas",autoTracingButton:"Traçado Automático de Linha"},measurements:{
totalLength:"Comprimento",segmentLength:"Comprimento do Segmento",area:"Área",radius:"Raio",perimeter:"Perímetro",height:"\
Altura",width:"Largura",coordinates:"Posição",coordinatesMarker:"Marcador de Posição"}},ls={tooltips:{placeMarker:"K\
liknij, aby umieścić znacznik",placeMarkerTouch:"Dotknij mapę, aby umieścić znacznik",firstVertex:"Kliknij, aby umi\
eścić pierwszy wierzchołek",continueLine:"Kliknij, aby kontynuować rysowanie",finishLine:"Kliknij dowolny istniejący\
 znacznik, aby zakończyć",finishPoly:"Kliknij pierwszy znacznik, aby zakończyć",finishRect:"Kliknij, aby zakończyć",
startCircle:"Kliknij, aby umieścić środek okręgu",finishCircle:"Kliknij, aby zakończyć okrąg",placeCircleMarker:"\
Kliknij, aby umieścić znacznik okręgu",placeText:"Kliknij, aby umieścić tekst"},actions:{finish:"Zakończ",cancel:"\
Anuluj",removeLastVertex:"Usuń ostatni wierzchołek"},buttonTitles:{drawMarkerButton:"Rysuj znacznik",drawPolyButton:"R\
ysuj wielokąt",drawLineButton:"Rysuj linię",drawCircleButton:"Rysuj okrąg",drawRectButton:"Rysuj prostokąt",editButton:"\
Edytuj warstwy",dragButton:"Przeciągnij warstwy",cutButton:"Wytnij warstwy",deleteButton:"Usuń warstwy",drawCircleMarkerButton:"\
Rysuj znacznik okrągły",snappingButton:"Przyciągnij przenoszony znacznik do innych warstw i wierzchołków",pinningButton:"\
Przypnij wspólne wierzchołki razem",rotateButton:"Obróć warstwy",drawTextButton:"Rysuj tekst",scaleButton:"Skaluj wa\
rstwy",autoTracingButton:"Automatyczne śledzenie linii"},measurements:{totalLength:"Długość",segmentLength:"Długość \
odcinka",area:"Obszar",radius:"Promień",perimeter:"Obwód",height:"Wysokość",width:"Szerokość",coordinates:"Pozycja",
coordinatesMarker:"Znacznik pozycji"}},hs={tooltips:{placeMarker:"Klicka för att placera markör",placeMarkerTouch:"Try\
ck på kartan för att placera en markör",firstVertex:"Klicka för att placera första hörnet",continueLine:"Klicka fö\
r att fortsätta rita",finishLine:"Klicka på en existerande punkt för att slutföra",finishPoly:"Klicka på den första \
punkten för att slutföra",finishRect:"Klicka för att slutföra",startCircle:"Klicka för att placera cirkelns centrum",
finishCircle:"Klicka för att slutföra cirkeln",placeCircleMarker:"Klicka för att placera cirkelmarkör"},actions:{finish:"\
Slutför",cancel:"Avbryt",removeLastVertex:"Ta bort sista hörnet"},buttonTitles:{drawMarkerButton:"Rita Markör",drawPolyButton:"\
Rita Polygoner",drawLineButton:"Rita Linje",drawCircleButton:"Rita Cirkel",drawRectButton:"Rita Rektangel",editButton:"R\
edigera Lager",dragButton:"Dra Lager",cutButton:"Klipp i Lager",deleteButton:"Ta bort Lager",drawCircleMarkerButton:"Rit\
a Cirkelmarkör",snappingButton:"Snäpp dra markören till andra lager och hörn",pinningButton:"Fäst delade hörn tillsa\
mmans",rotateButton:"Rotera lagret"}},cs={tooltips:{placeMarker:"Κάντε κλικ για να τοποθετήσετε Δείκτη",
placeMarkerTouch:"Πατήστε στο χάρτη για να τοποθετήσετε δείκτη",firstVertex:"Κάντε\
 κλικ για να τοποθετήσετε το πρώτο σημείο",continueLine:"Κάντε κλικ για να συνεχίσετε \
να σχεδιάζετε",finishLine:"Κάντε κλικ σε οποιονδήποτε υπάρχον σημείο για να ολοκληρωθεί",
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
rotateButton:"Περιστρέψτε το στρώμα"}},ps={tooltips:{placeMarker:"Kattintson a jelölő elhelyezéséhez",
placeMarkerTouch:"Érintse meg a térképet a jelölő elhelyezéséhez",firstVertex:"Kattintson az első pont elhelyezés\
éhez",continueLine:"Kattintson a következő pont elhelyezéséhez",finishLine:"A befejezéshez kattintson egy meglévő p\
ontra",finishPoly:"A befejezéshez kattintson az első pontra",finishRect:"Kattintson a befejezéshez",startCircle:"Katt\
intson a kör középpontjának elhelyezéséhez",finishCircle:"Kattintson a kör befejezéséhez",placeCircleMarker:"Ka\
ttintson a körjelölő elhelyezéséhez"},actions:{finish:"Befejezés",cancel:"Mégse",removeLastVertex:"Utolsó pont el\
távolítása"},buttonTitles:{drawMarkerButton:"Jelölő rajzolása",drawPolyButton:"Poligon rajzolása",drawLineButton:"\
Vonal rajzolása",drawCircleButton:"Kör rajzolása",drawRectButton:"Négyzet rajzolása",editButton:"Elemek szerkesztés\
e",dragButton:"Elemek mozgatása",cutButton:"Elemek vágása",deleteButton:"Elemek törlése",drawCircleMarkerButton:"Kö\
r jelölő rajzolása",snappingButton:"Kapcsolja a jelöltőt másik elemhez vagy ponthoz",pinningButton:"Közös pontok ö\
sszekötése",rotateButton:"Fólia elforgatása"}},ds={tooltips:{placeMarker:"Tryk for at placere en markør",placeMarkerTouch:"\
Tryk på kortet for at placere en markør",firstVertex:"Tryk for at placere det første punkt",continueLine:"Tryk for at\
 fortsætte linjen",finishLine:"Tryk på et eksisterende punkt for at afslutte",finishPoly:"Tryk på det første punkt for\
 at afslutte",finishRect:"Tryk for at afslutte",startCircle:"Tryk for at placere cirklens center",finishCircle:"Tryk for\
 at afslutte cirklen",placeCircleMarker:"Tryk for at placere en cirkelmarkør"},actions:{finish:"Afslut",cancel:"Afbryd",
removeLastVertex:"Fjern sidste punkt"},buttonTitles:{drawMarkerButton:"Placer markør",drawPolyButton:"Tegn polygon",drawLineButton:"\
Tegn linje",drawCircleButton:"Tegn cirkel",drawRectButton:"Tegn firkant",editButton:"Rediger",dragButton:"Træk",cutButton:"\
Klip",deleteButton:"Fjern",drawCircleMarkerButton:"Tegn cirkelmarkør",snappingButton:"Fastgør trukket markør til andre \
elementer",pinningButton:"Sammenlæg delte elementer",rotateButton:"Roter laget"}},fs={tooltips:{placeMarker:"Klikk for \
å plassere punkt",placeMarkerTouch:"Trykk på kartet for å plassere et punkt",firstVertex:"Klikk for å plassere første\
 punkt",continueLine:"Klikk for å tegne videre",finishLine:"Klikk på et eksisterende punkt for å fullføre",finishPoly:"\
Klikk første punkt for å fullføre",finishRect:"Klikk for å fullføre",startCircle:"Klikk for å sette sirkel midtpunk\
t",finishCircle:"Klikk for å fullføre sirkel",placeCircleMarker:"Klikk for å plassere sirkel",placeText:"Klikk for å \
plassere tekst"},actions:{finish:"Fullfør",cancel:"Kanseller",removeLastVertex:"Fjern forrige punkt"},buttonTitles:{drawMarkerButton:"\
Tegn punkt",drawPolyButton:"Tegn flate",drawLineButton:"Tegn linje",drawCircleButton:"Tegn sirkel",drawRectButton:"Tegn \
rektangel",editButton:"Rediger objekter",dragButton:"Dra objekter",cutButton:"Kutt objekter",deleteButton:"Fjern objekte\
r",drawCircleMarkerButton:"Tegn sirkel-punkt",snappingButton:"Fest dratt punkt til andre objekter og punkt",pinningButton:"\
Pin delte punkter sammen",rotateButton:"Rotér objekter",drawTextButton:"Tegn tekst",scaleButton:"Skalér objekter",autoTracingButton:"\
Automatisk sporing av linje"},measurements:{totalLength:"Lengde",segmentLength:"Segmentlengde",area:"Område",radius:"Ra\
dius",perimeter:"Omriss",height:"Høyde",width:"Bredde",coordinates:"Posisjon",coordinatesMarker:"Posisjonsmarkør"}},gs={
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
موقعیت",coordinatesMarker:"موقعیت نشان"}},_s={tooltips:{placeMarker:"Натисніть, щоб нанести маркер",
placeMarkerTouch:"Торкніться карти, щоб розмістити маркер",firstVertex:"Натисніть, щоб\
 нанести першу вершину",continueLine:"Натисніть, щоб продовжити малювати",
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
rotateButton:"Повернути шар"}},ms={tooltips:{placeMarker:"İşaretçi yerleştirmek için tıklayın",placeMarkerTouch:"\
İşaretçi yerleştirmek için haritaya dokunun",firstVertex:"İlk tepe noktasını yerleştirmek için tıklayın",continueLine:"\
Çizime devam etmek için tıklayın",finishLine:"Bitirmek için mevcut herhangi bir işaretçiyi tıklayın",finishPoly:"\
Bitirmek için ilk işaretçiyi tıklayın",finishRect:"Bitirmek için tıklayın",startCircle:"Daire merkezine yerleşti\
rmek için tıklayın",finishCircle:"Daireyi bitirmek için tıklayın",placeCircleMarker:"Daire işaretçisi yerleştirmek\
 için tıklayın"},actions:{finish:"Bitir",cancel:"İptal",removeLastVertex:"Son köşeyi kaldır"},buttonTitles:{drawMarkerButton:"\
Çizim İşaretçisi",drawPolyButton:"Çokgenler çiz",drawLineButton:"Çoklu çizgi çiz",drawCircleButton:"Çember çiz",
drawRectButton:"Dikdörtgen çiz",editButton:"Katmanları düzenle",dragButton:"Katmanları sürükle",cutButton:"Katman\
ları kes",deleteButton:"Katmanları kaldır",drawCircleMarkerButton:"Daire işaretçisi çiz",snappingButton:"Sürüklene\
n işaretçiyi diğer katmanlara ve köşelere yapıştır",pinningButton:"Paylaşılan köşeleri birbirine sabitle",rotateButton:"\
Katmanı döndür"}},ys={tooltips:{placeMarker:"Kliknutím vytvoříte značku",placeMarkerTouch:"Klepnutím na mapu umís\
títe značku",firstVertex:"Kliknutím vytvoříte první objekt",continueLine:"Kliknutím pokračujte v kreslení",finishLine:"\
Kliknutí na libovolnou existující značku pro dokončení",finishPoly:"Vyberte první bod pro dokončení",finishRect:"\
Klikněte pro dokončení",startCircle:"Kliknutím přidejte střed kruhu",finishCircle:"Нажмите, чтобы задать радиус",
placeCircleMarker:"Kliknutím nastavte poloměr"},actions:{finish:"Dokončit",cancel:"Zrušit",removeLastVertex:"Zrušit \
poslední akci"},buttonTitles:{drawMarkerButton:"Přidat značku",drawPolyButton:"Nakreslit polygon",drawLineButton:"Nak\
reslit křivku",drawCircleButton:"Nakreslit kruh",drawRectButton:"Nakreslit obdélník",editButton:"Upravit vrstvu",dragButton:"\
Přeneste vrstvu",cutButton:"Vyjmout vrstvu",deleteButton:"Smazat vrstvu",drawCircleMarkerButton:"Přidat kruhovou značku",
snappingButton:"Navázat tažnou značku k dalším vrstvám a vrcholům",pinningButton:"Spojit společné body dohromady",
rotateButton:"Otočte vrstvu"}},vs={tooltips:{placeMarker:"クリックしてマーカーを配置",placeMarkerTouch:"地図\
をタップしてマーカーを配置",firstVertex:"クリックして最初の頂点を配置",continueLine:"クリックして描画\
を続ける",finishLine:"任意のマーカーをクリックして終了",finishPoly:"最初のマーカーをクリックして終了",
finishRect:"クリックして終了",startCircle:"クリックして円の中心を配置",finishCircle:"クリックして円の描画を終了",
placeCircleMarker:"クリックして円マーカーを配置",placeText:"クリックしてテキストを配置"},actions:{
finish:"終了",cancel:"キャンセル",removeLastVertex:"最後の頂点を削除"},buttonTitles:{drawMarkerButton:"マー\
カーを描画",drawPolyButton:"ポリゴンを描画",drawLineButton:"折れ線を描画",drawCircleButton:"円を描画",
drawRectButton:"矩形を描画",editButton:"レイヤーを編集",dragButton:"レイヤーをドラッグ",cutButton:"\
レイヤーを切り取り",deleteButton:"レイヤーを削除",drawCircleMarkerButton:"円マーカーを描画",snappingButton:"\
ドラッグしたマーカーを他のレイヤーや頂点にスナップする",pinningButton:"共有する頂点を同時に動かす",
rotateButton:"レイヤーを回転",drawTextButton:"テキストを描画"}},Ls={tooltips:{placeMarker:"Klikkaa asettaa\
ksesi merkin",placeMarkerTouch:"Napauta karttaa asettaaksesi merkin",firstVertex:"Klikkaa asettaakseni ensimmäisen osuud\
en",continueLine:"Klikkaa jatkaaksesi piirtämistä",finishLine:"Klikkaa olemassa olevaa merkkiä lopettaaksesi",finishPoly:"\
Klikkaa ensimmäistä merkkiä lopettaaksesi",finishRect:"Klikkaa lopettaaksesi",startCircle:"Klikkaa asettaaksesi ympyr\
än keskipisteen",finishCircle:"Klikkaa lopettaaksesi ympyrän",placeCircleMarker:"Klikkaa asettaaksesi ympyrämerkin",placeText:"\
Klikkaa asettaaksesi tekstin"},actions:{finish:"Valmis",cancel:"Peruuta",removeLastVertex:"Poista viimeinen osuus"},buttonTitles:{
drawMarkerButton:"Piirrä merkkejä",drawPolyButton:"Piirrä monikulmioita",drawLineButton:"Piirrä viivoja",drawCircleButton:"\
Piirrä ympyrä",drawRectButton:"Piirrä neliskulmioita",editButton:"Muokkaa",dragButton:"Siirrä",cutButton:"Leikkaa",deleteButton:"\
Poista",drawCircleMarkerButton:"Piirrä ympyrämerkki",snappingButton:"Kiinnitä siirrettävä merkki toisiin muotoihin",
pinningButton:"Kiinnitä jaetut muodot yhteen",rotateButton:"Käännä",drawTextButton:"Piirrä tekstiä"}},Cs={tooltips:{
placeMarker:"마커 위치를 클릭하세요",placeMarkerTouch:"지도를 탭하여 마커를 배치하세요",firstVertex:"\
첫번째 꼭지점 위치을 클릭하세요",continueLine:"계속 그리려면 클릭하세요",finishLine:"끝내려면 기존 마커\
를 클릭하세요",finishPoly:"끝내려면 처음 마커를 클릭하세요",finishRect:"끝내려면 클릭하세요",
startCircle:"원의 중심이 될 위치를 클릭하세요",finishCircle:"원을 끝내려면 클릭하세요",placeCircleMarker:"\
원 마커 위치를 클릭하세요",placeText:"텍스트 위치를 클릭하세요"},actions:{finish:"끝내기",cancel:"\
취소",removeLastVertex:"마지막 꼭지점 제거"},buttonTitles:{drawMarkerButton:"마커 그리기",drawPolyButton:"\
다각형 그리기",drawLineButton:"다각선 그리기",drawCircleButton:"원 그리기",drawRectButton:"직사각형 그리기",
editButton:"레이어 편집하기",dragButton:"레이어 끌기",cutButton:"레이어 자르기",deleteButton:"레이어 제거하기",
drawCircleMarkerButton:"원 마커 그리기",snappingButton:"잡아끈 마커를 다른 레이어 및 꼭지점에 들러붙게 하기",
pinningButton:"공유 꼭지점을 함께 찍기",rotateButton:"레이어 회전하기",drawTextButton:"텍스트 그리기"}},
bs={tooltips:{placeMarker:"Маркерди жайгаштыруу үчүн басыңыз",placeMarkerTouch:"Маркерди ж\
айгаштыруу үчүн картага тийиңиз",firstVertex:"Биринчи чокуну жайгаштырууну үчүн басыңыз",
continueLine:"Сүрөт тартууну улантуу үчүн басыңыз",finishLine:"Аяктоо үчүн учурдагы марке\
рди басыңыз",finishPoly:"Бүтүрүү үчүн биринчи маркерди басыңыз",finishRect:"Б\
үтүрүү үчүн басыңыз",startCircle:"Айлананын борборун жайгаштырууну үчүн басыңыз",
finishCircle:"Айлананы бүтүрүү үчүн басыңыз",placeCircleMarker:"Тегерек маркерди жайгаштыруу ү\
чүн басыңыз",placeText:"Текстти жайгаштыруу үчүн басыңыз"},actions:{finish:"Аягы",
cancel:"Жок кылуу",removeLastVertex:"Акыркы чокуну өчүрүү"},buttonTitles:{drawMarkerButton:"Ма\
ркерди чизуу",drawPolyButton:"Полигон чизуу",drawLineButton:"Полилиния чизуу",drawCircleButton:"\
Дайынды чизуу",drawRectButton:"Прямоугольник чизуу",editButton:"Слоопту түзөтүү",
dragButton:"Слоопту карап сүйлөү",cutButton:"Слооптун башын кесүү",deleteButton:"Сло\
оптун өчүрүү",drawCircleMarkerButton:"Дайынды маркерди чизуу",snappingButton:"Башка слооп\
тордун жана вертекстердин арасына чекилдөө",pinningButton:"Бөлүшкөн вертекстерди б\
ирге тутуштуруу",rotateButton:"Слооптун өзгөртүү",drawTextButton:"Текст чизуу",scaleButton:"\
Слооптун өлчөмүн өзгөртүү",autoTracingButton:"Автоматтык тизмеги чизуу"},measurements:{
totalLength:"Узундук",segmentLength:"Сегмент узундугу",area:"Аймак",radius:"Радиус",perimeter:"\
Периметр",height:"Диаметр",width:"Кенчилик",coordinates:"Координаттар",coordinatesMarker:"\
Маркердин координаттары"}},ks=Di,Kt={en:Zn,de:Wn,it:Qn,id:ts,ro:es,ru:is,es:rs,nl:ns,fr:ss,pt:ks,pt_br:us,
pt_pt:Di,zh:as,zh_tw:os,pl:ls,sv:hs,el:cs,hu:ps,da:ds,no:fs,fa:gs,ua:_s,tr:ms,cz:ys,ja:vs,fi:Ls,ko:Cs,ky:bs},xs={_globalEditModeEnabled:!1,
enableGlobalEditMode(t){let e={...t};this._globalEditModeEnabled=!0,this.Toolbar.toggleButton("editMode",this.globalEditModeEnabled()),
L.PM.Utils.findLayers(this.map).forEach(r=>{this._isRelevantForEdit(r)&&r.pm.enable(e)}),this.throttledReInitEdit||(this.
throttledReInitEdit=L.Util.throttle(this.handleLayerAdditionInGlobalEditMode,100,this)),this._addedLayersEdit={},this.map.
on("layeradd",this._layerAddedEdit,this),this.map.on("layeradd",this.throttledReInitEdit,this),this._fireGlobalEditModeToggled(
!0)},disableGlobalEditMode(){this._globalEditModeEnabled=!1,L.PM.Utils.findLayers(this.map).forEach(e=>{e.pm.disable()}),
this.map.off("layeradd",this._layerAddedEdit,this),this.map.off("layeradd",this.throttledReInitEdit,this),this.Toolbar.toggleButton(
"editMode",this.globalEditModeEnabled()),this._fireGlobalEditModeToggled(!1)},globalEditEnabled(){return this.globalEditModeEnabled()},
globalEditModeEnabled(){return this._globalEditModeEnabled},toggleGlobalEditMode(t=this.globalOptions){this.globalEditModeEnabled()?
this.disableGlobalEditMode():this.enableGlobalEditMode(t)},handleLayerAdditionInGlobalEditMode(){let t=this._addedLayersEdit;
if(this._addedLayersEdit={},this.globalEditModeEnabled())for(let e in t){let i=t[e];this._isRelevantForEdit(i)&&i.pm.enable(
{...this.globalOptions})}},_layerAddedEdit({layer:t}){this._addedLayersEdit[L.stamp(t)]=t},_isRelevantForEdit(t){return t.
pm&&!(t instanceof L.LayerGroup)&&(!L.PM.optIn&&!t.options.pmIgnore||L.PM.optIn&&t.options.pmIgnore===!1)&&!t._pmTempLayer&&
t.pm.options.allowEditing}},Ms=xs,Es={_globalDragModeEnabled:!1,enableGlobalDragMode(){let t=L.PM.Utils.findLayers(this.
map);this._globalDragModeEnabled=!0,this._addedLayersDrag={},t.forEach(e=>{this._isRelevantForDrag(e)&&e.pm.enableLayerDrag()}),
this.throttledReInitDrag||(this.throttledReInitDrag=L.Util.throttle(this.reinitGlobalDragMode,100,this)),this.map.on("la\
yeradd",this._layerAddedDrag,this),this.map.on("layeradd",this.throttledReInitDrag,this),this.Toolbar.toggleButton("drag\
Mode",this.globalDragModeEnabled()),this._fireGlobalDragModeToggled(!0)},disableGlobalDragMode(){let t=L.PM.Utils.findLayers(
this.map);this._globalDragModeEnabled=!1,t.forEach(e=>{e.pm.disableLayerDrag()}),this.map.off("layeradd",this._layerAddedDrag,
this),this.map.off("layeradd",this.throttledReInitDrag,this),this.Toolbar.toggleButton("dragMode",this.globalDragModeEnabled()),
this._fireGlobalDragModeToggled(!1)},globalDragModeEnabled(){return!!this._globalDragModeEnabled},toggleGlobalDragMode(){
this.globalDragModeEnabled()?this.disableGlobalDragMode():this.enableGlobalDragMode()},reinitGlobalDragMode(){let t=this.
_addedLayersDrag;if(this._addedLayersDrag={},this.globalDragModeEnabled())for(let e in t){let i=t[e];this._isRelevantForDrag(
i)&&i.pm.enableLayerDrag()}},_layerAddedDrag({layer:t}){this._addedLayersDrag[L.stamp(t)]=t},_isRelevantForDrag(t){return t.
pm&&!(t instanceof L.LayerGroup)&&(!L.PM.optIn&&!t.options.pmIgnore||L.PM.optIn&&t.options.pmIgnore===!1)&&!t._pmTempLayer&&
t.pm.options.draggable}},Bs=Es,ws={_globalRemovalModeEnabled:!1,enableGlobalRemovalMode(){this._globalRemovalModeEnabled=
!0,this.map.eachLayer(t=>{this._isRelevantForRemoval(t)&&(t.pm.enabled()&&t.pm.disable(),t.on("click",this.removeLayer,this))}),
this.throttledReInitRemoval||(this.throttledReInitRemoval=L.Util.throttle(this.handleLayerAdditionInGlobalRemovalMode,100,
this)),this._addedLayersRemoval={},this.map.on("layeradd",this._layerAddedRemoval,this),this.map.on("layeradd",this.throttledReInitRemoval,
this),this.Toolbar.toggleButton("removalMode",this.globalRemovalModeEnabled()),this._fireGlobalRemovalModeToggled(!0)},disableGlobalRemovalMode(){
this._globalRemovalModeEnabled=!1,this.map.eachLayer(t=>{t.off("click",this.removeLayer,this)}),this.map.off("layeradd",
this._layerAddedRemoval,this),this.map.off("layeradd",this.throttledReInitRemoval,this),this.Toolbar.toggleButton("remov\
alMode",this.globalRemovalModeEnabled()),this._fireGlobalRemovalModeToggled(!1)},globalRemovalEnabled(){return this.globalRemovalModeEnabled()},
globalRemovalModeEnabled(){return!!this._globalRemovalModeEnabled},toggleGlobalRemovalMode(){this.globalRemovalModeEnabled()?
this.disableGlobalRemovalMode():this.enableGlobalRemovalMode()},removeLayer(t){let e=t.target;this._isRelevantForRemoval(
e)&&!e.pm.dragging()&&(e.removeFrom(this.map.pm._getContainingLayer()),e.remove(),e instanceof L.LayerGroup?(this._fireRemoveLayerGroup(
e),this._fireRemoveLayerGroup(this.map,e)):(e.pm._fireRemove(e),e.pm._fireRemove(this.map,e)))},_isRelevantForRemoval(t){
return t.pm&&!(t instanceof L.LayerGroup)&&(!L.PM.optIn&&!t.options.pmIgnore||L.PM.optIn&&t.options.pmIgnore===!1)&&!t._pmTempLayer&&
t.pm.options.allowRemoval},handleLayerAdditionInGlobalRemovalMode(){let t=this._addedLayersRemoval;if(this._addedLayersRemoval=
{},this.globalRemovalModeEnabled())for(let e in t){let i=t[e];this._isRelevantForRemoval(i)&&(i.pm.enabled()&&i.pm.disable(),
i.on("click",this.removeLayer,this))}},_layerAddedRemoval({layer:t}){this._addedLayersRemoval[L.stamp(t)]=t}},Ds=ws,As={
_globalRotateModeEnabled:!1,enableGlobalRotateMode(){this._globalRotateModeEnabled=!0,L.PM.Utils.findLayers(this.map).filter(
e=>e instanceof L.Polyline).forEach(e=>{this._isRelevantForRotate(e)&&e.pm.enableRotate()}),this.throttledReInitRotate||
(this.throttledReInitRotate=L.Util.throttle(this.handleLayerAdditionInGlobalRotateMode,100,this)),this._addedLayersRotate=
{},this.map.on("layeradd",this._layerAddedRotate,this),this.map.on("layeradd",this.throttledReInitRotate,this),this.Toolbar.
toggleButton("rotateMode",this.globalRotateModeEnabled()),this._fireGlobalRotateModeToggled()},disableGlobalRotateMode(){
this._globalRotateModeEnabled=!1,L.PM.Utils.findLayers(this.map).filter(e=>e instanceof L.Polyline).forEach(e=>{e.pm.disableRotate()}),
this.map.off("layeradd",this._layerAddedRotate,this),this.map.off("layeradd",this.throttledReInitRotate,this),this.Toolbar.
toggleButton("rotateMode",this.globalRotateModeEnabled()),this._fireGlobalRotateModeToggled()},globalRotateModeEnabled(){
return!!this._globalRotateModeEnabled},toggleGlobalRotateMode(){this.globalRotateModeEnabled()?this.disableGlobalRotateMode():
this.enableGlobalRotateMode()},_isRelevantForRotate(t){return t.pm&&t instanceof L.Polyline&&!(t instanceof L.LayerGroup)&&
(!L.PM.optIn&&!t.options.pmIgnore||L.PM.optIn&&t.options.pmIgnore===!1)&&!t._pmTempLayer&&t.pm.options.allowRotation},handleLayerAdditionInGlobalRotateMode(){
let t=this._addedLayersRotate;if(this._addedLayersRotate={},this.globalRotateModeEnabled())for(let e in t){let i=t[e];this.
_isRelevantForRotate(i)&&i.pm.enableRotate()}},_layerAddedRotate({layer:t}){this._addedLayersRotate[L.stamp(t)]=t}},Ps=As,
Ss=gt(qe()),Ts={_fireDrawStart(t="Draw",e={}){this.__fire(this._map,"pm:drawstart",{shape:this._shape,workingLayer:this.
_layer},t,e)},_fireDrawEnd(t="Draw",e={}){this.__fire(this._map,"pm:drawend",{shape:this._shape},t,e)},_fireCreate(t,e="\
Draw",i={}){this.__fire(this._map,"pm:create",{shape:this._shape,marker:t,layer:t},e,i)},_fireCenterPlaced(t="Draw",e={}){
let i=t==="Draw"?this._layer:void 0,r=t!=="Draw"?this._layer:void 0;this.__fire(this._layer,"pm:centerplaced",{shape:this.
_shape,workingLayer:i,layer:r,latlng:this._layer.getLatLng()},t,e)},_fireCut(t,e,i,r="Draw",n={}){this.__fire(t,"pm:cut",
{shape:this._shape,layer:e,originalLayer:i},r,n)},_fireEdit(t=this._layer,e="Edit",i={}){this.__fire(t,"pm:edit",{layer:this.
_layer,shape:this.getShape()},e,i)},_fireEnable(t="Edit",e={}){this.__fire(this._layer,"pm:enable",{layer:this._layer,shape:this.
getShape()},t,e)},_fireDisable(t="Edit",e={}){this.__fire(this._layer,"pm:disable",{layer:this._layer,shape:this.getShape()},
t,e)},_fireUpdate(t="Edit",e={}){this.__fire(this._layer,"pm:update",{layer:this._layer,shape:this.getShape()},t,e)},_fireMarkerDragStart(t,e=void 0,i="\
Edit",r={}){this.__fire(this._layer,"pm:markerdragstart",{layer:this._layer,markerEvent:t,shape:this.getShape(),indexPath:e},
i,r)},_fireMarkerDrag(t,e=void 0,i="Edit",r={}){this.__fire(this._layer,"pm:markerdrag",{layer:this._layer,markerEvent:t,
shape:this.getShape(),indexPath:e},i,r)},_fireMarkerDragEnd(t,e=void 0,i=void 0,r="Edit",n={}){this.__fire(this._layer,"\
pm:markerdragend",{layer:this._layer,markerEvent:t,shape:this.getShape(),indexPath:e,intersectionReset:i},r,n)},_fireDragStart(t="\
Edit",e={}){this.__fire(this._layer,"pm:dragstart",{layer:this._layer,shape:this.getShape()},t,e)},_fireDrag(t,e="Edit",i={}){
this.__fire(this._layer,"pm:drag",{...t,shape:this.getShape()},e,i)},_fireDragEnd(t="Edit",e={}){this.__fire(this._layer,
"pm:dragend",{layer:this._layer,shape:this.getShape()},t,e)},_fireDragEnable(t="Edit",e={}){this.__fire(this._layer,"pm:\
dragenable",{layer:this._layer,shape:this.getShape()},t,e)},_fireDragDisable(t="Edit",e={}){this.__fire(this._layer,"pm:\
dragdisable",{layer:this._layer,shape:this.getShape()},t,e)},_fireRemove(t,e=t,i="Edit",r={}){this.__fire(t,"pm:remove",
{layer:e,shape:this.getShape()},i,r)},_fireVertexAdded(t,e,i,r="Edit",n={}){this.__fire(this._layer,"pm:vertexadded",{layer:this.
_layer,workingLayer:this._layer,marker:t,indexPath:e,latlng:i,shape:this.getShape()},r,n)},_fireVertexRemoved(t,e,i="Edi\
t",r={}){this.__fire(this._layer,"pm:vertexremoved",{layer:this._layer,marker:t,indexPath:e,shape:this.getShape()},i,r)},
_fireVertexClick(t,e,i="Edit",r={}){this.__fire(this._layer,"pm:vertexclick",{layer:this._layer,markerEvent:t,indexPath:e,
shape:this.getShape()},i,r)},_fireIntersect(t,e=this._layer,i="Edit",r={}){this.__fire(e,"pm:intersect",{layer:this._layer,
intersection:t,shape:this.getShape()},i,r)},_fireLayerReset(t,e,i="Edit",r={}){this.__fire(this._layer,"pm:layerreset",{
layer:this._layer,markerEvent:t,indexPath:e,shape:this.getShape()},i,r)},_fireChange(t,e="Edit",i={}){this.__fire(this._layer,
"pm:change",{layer:this._layer,latlngs:t,shape:this.getShape()},e,i)},_fireTextChange(t,e="Edit",i={}){this.__fire(this.
_layer,"pm:textchange",{layer:this._layer,text:t,shape:this.getShape()},e,i)},_fireTextFocus(t="Edit",e={}){this.__fire(
this._layer,"pm:textfocus",{layer:this._layer,shape:this.getShape()},t,e)},_fireTextBlur(t="Edit",e={}){this.__fire(this.
_layer,"pm:textblur",{layer:this._layer,shape:this.getShape()},t,e)},_fireSnapDrag(t,e,i="Snapping",r={}){this.__fire(t,
"pm:snapdrag",e,i,r)},_fireSnap(t,e,i="Snapping",r={}){this.__fire(t,"pm:snap",e,i,r)},_fireUnsnap(t,e,i="Snapping",r={}){
this.__fire(t,"pm:unsnap",e,i,r)},_fireRotationEnable(t,e,i="Rotation",r={}){this.__fire(t,"pm:rotateenable",{layer:this.
_layer,helpLayer:this._rotatePoly,shape:this.getShape()},i,r)},_fireRotationDisable(t,e="Rotation",i={}){this.__fire(t,"\
pm:rotatedisable",{layer:this._layer,shape:this.getShape()},e,i)},_fireRotationStart(t,e,i="Rotation",r={}){this.__fire(
t,"pm:rotatestart",{layer:this._rotationLayer,helpLayer:this._layer,startAngle:this._startAngle,originLatLngs:e},i,r)},_fireRotation(t,e,i,r=this.
_rotationLayer,n="Rotation",s={}){this.__fire(t,"pm:rotate",{layer:r,helpLayer:this._layer,startAngle:this._startAngle,angle:r.
pm.getAngle(),angleDiff:e,oldLatLngs:i,newLatLngs:r.getLatLngs()},n,s)},_fireRotationEnd(t,e,i,r="Rotation",n={}){this.__fire(
t,"pm:rotateend",{layer:this._rotationLayer,helpLayer:this._layer,startAngle:e,angle:this._rotationLayer.pm.getAngle(),originLatLngs:i,
newLatLngs:this._rotationLayer.getLatLngs()},r,n)},_fireActionClick(t,e,i,r="Toolbar",n={}){this.__fire(this._map,"pm:ac\
tionclick",{text:t.text,action:t,btnName:e,button:i},r,n)},_fireButtonClick(t,e,i="Toolbar",r={}){this.__fire(this._map,
"pm:buttonclick",{btnName:t,button:e},i,r)},_fireLangChange(t,e,i,r,n="Global",s={}){this.__fire(this.map,"pm:langchange",
{oldLang:t,activeLang:e,fallback:i,translations:r},n,s)},_fireGlobalDragModeToggled(t,e="Global",i={}){this.__fire(this.
map,"pm:globaldragmodetoggled",{enabled:t,map:this.map},e,i)},_fireGlobalEditModeToggled(t,e="Global",i={}){this.__fire(
this.map,"pm:globaleditmodetoggled",{enabled:t,map:this.map},e,i)},_fireGlobalRemovalModeToggled(t,e="Global",i={}){this.
__fire(this.map,"pm:globalremovalmodetoggled",{enabled:t,map:this.map},e,i)},_fireGlobalCutModeToggled(t="Global",e={}){
this.__fire(this._map,"pm:globalcutmodetoggled",{enabled:!!this._enabled,map:this._map},t,e)},_fireGlobalDrawModeToggled(t="\
Global",e={}){this.__fire(this._map,"pm:globaldrawmodetoggled",{enabled:this._enabled,shape:this._shape,map:this._map},t,
e)},_fireGlobalRotateModeToggled(t="Global",e={}){this.__fire(this.map,"pm:globalrotatemodetoggled",{enabled:this.globalRotateModeEnabled(),
map:this.map},t,e)},_fireRemoveLayerGroup(t,e=t,i="Edit",r={}){this.__fire(t,"pm:remove",{layer:e,shape:void 0},i,r)},_fireKeyeventEvent(t,e,i,r="\
Global",n={}){this.__fire(this.map,"pm:keyevent",{event:t,eventType:e,focusOn:i},r,n)},__fire(t,e,i,r,n={}){i=(0,Ss.default)(
i,n,{source:r}),L.PM.Utils._fireEvent(t,e,i)}},fe=Ts,Os=()=>({_lastEvents:{keydown:void 0,keyup:void 0,current:void 0},_initKeyListener(t){
this.map=t,L.DomEvent.on(document,"keydown keyup",this._onKeyListener,this),L.DomEvent.on(window,"blur",this._onBlur,this),
t.once("unload",this._unbindKeyListenerEvents,this)},_handleEscapeKey(t){let e=this.map.pm;return!e.getGlobalOptions().exitModeOnEscape||
!(e.globalDrawModeEnabled()||e.globalEditModeEnabled()||e.globalDragModeEnabled()||e.globalRemovalModeEnabled()||e.globalRotateModeEnabled()||
e.globalCutModeEnabled())?!1:(t.preventDefault(),e.globalDrawModeEnabled()&&e.disableDraw(),e.globalEditModeEnabled()&&e.
disableGlobalEditMode(),e.globalDragModeEnabled()&&e.disableGlobalDragMode(),e.globalRemovalModeEnabled()&&e.disableGlobalRemovalMode(),
e.globalRotateModeEnabled()&&e.disableGlobalRotateMode(),e.globalCutModeEnabled()&&e.disableGlobalCutMode(),!0)},_handleEnterKey(t){
let e=this.map.pm;if(!e.getGlobalOptions().finishOnEnter)return!1;let r=e.Draw.getActiveShape();if(!r)return!1;let n=e.Draw[r];
return!n||!n._finishShape||!this._canFinishShape(n,r)?!1:(t.preventDefault(),n._finishShape(),!0)},_canFinishShape(t,e){
if(["Marker","CircleMarker","Text"].includes(e))return!1;if(e==="Rectangle")return t._startMarker!==void 0;if(e==="Circl\
e")return t._centerMarker&&t._layerGroup?.hasLayer(t._centerMarker);if(t._layer&&t._layer.getLatLngs){let i=t._layer.getLatLngs();
if(e==="Line")return(i.flat?i.flat():i).length>=2;if(e==="Polygon"||e==="Cut")return i.length>=3}return!1},_unbindKeyListenerEvents(){
L.DomEvent.off(document,"keydown keyup",this._onKeyListener,this),L.DomEvent.off(window,"blur",this._onBlur,this)},_onKeyListener(t){
let e="document";this.map.getContainer().contains(t.target)&&(e="map");let i={event:t,eventType:t.type,focusOn:e};this._lastEvents[t.
type]=i,this._lastEvents.current=i,this.map.pm._fireKeyeventEvent(t,t.type,e),t.type==="keydown"&&(t.key==="Escape"&&this.
_handleEscapeKey(t),t.key==="Enter"&&this._handleEnterKey(t))},_onBlur(t){t.altKey=!1;let e={event:t,eventType:t.type,focusOn:"\
document"};this._lastEvents[t.type]=e,this._lastEvents.current=e},getLastKeyEvent(t="current"){return this._lastEvents[t]},
isShiftKeyPressed(){return this._lastEvents.current?.event.shiftKey},isAltKeyPressed(){return this._lastEvents.current?.
event.altKey},isCtrlKeyPressed(){return this._lastEvents.current?.event.ctrlKey},isMetaKeyPressed(){return this._lastEvents.
current?.event.metaKey},getPressedKey(){return this._lastEvents.current?.event.key}}),Fs=Os,Ai=gt(de());function H(t){let e=L.
PM.activeLang;return(0,Ai.default)(Kt[e],t)||(0,Ai.default)(Kt.en,t)||t}function Rs(){return window.matchMedia?!window.matchMedia(
"(pointer: coarse)").matches:!0}function Ve(t){for(let e=0;e<t.length;e+=1){let i=t[e];if(Array.isArray(i)){if(Ve(i))return!0}else if(i!=
null&&i!=="")return!0}return!1}function ge(t){return t.reduce((e,i)=>{if(i.length!==0){let r=Array.isArray(i)?ge(i):i;Array.
isArray(r)?r.length!==0&&e.push(r):e.push(r)}return e},[])}function Is(t,e,i){let r={a:L.CRS.Earth.R,b:63567523142e-4,f:.0033528106647474805},
{a:n,b:s,f:a}=r,o=t.lng,l=t.lat,u=i,p=Math.PI,c=e*p/180,_=Math.sin(c),v=Math.cos(c),w=(1-a)*Math.tan(l*p/180),A=1/Math.sqrt(
1+w*w),O=w*A,S=Math.atan2(w,v),f=A*_,k=1-f*f,E=k*(n*n-s*s)/(s*s),T=1+E/16384*(4096+E*(-768+E*(320-175*E))),F=E/1024*(256+
E*(-128+E*(74-47*E))),R=u/(s*T),h=2*Math.PI,d,g,C;for(;Math.abs(R-h)>1e-12;){d=Math.cos(2*S+R),g=Math.sin(R),C=Math.cos(
R);let I=F*g*(d+F/4*(C*(-1+2*d*d)-F/6*d*(-3+4*g*g)*(-3+4*d*d)));h=R,R=u/(s*T)+I}let y=O*g-A*C*v,m=Math.atan2(O*C+A*g*v,(1-
a)*Math.sqrt(f*f+y*y)),M=Math.atan2(g*_,A*C-O*g*v),b=a/16*k*(4+a*(4-3*k)),x=M-(1-b)*a*f*(R+b*g*(d+b*C*(-1+2*d*d))),D=o+x*
180/p,B=m*180/p;return L.latLng(D,B)}function Pi(t,e,i,r,n=!0){let s,a,o,l=[];for(let u=0;u<i;u+=1){if(n)s=u*360/i+r,a=Is(
t,s,e),o=L.latLng(a.lng,a.lat);else{let p=t.lat+Math.cos(2*u*Math.PI/i)*e,c=t.lng+Math.sin(2*u*Math.PI/i)*e;o=L.latLng(p,
c)}l.push(o)}return l}function Gs(t,e,i){e=(e+360)%360;let r=Math.PI/180,n=180/Math.PI,{R:s}=L.CRS.Earth,a=t.lng*r,o=t.lat*
r,l=e*r,u=Math.sin(o),p=Math.cos(o),c=Math.cos(i/s),_=Math.sin(i/s),v=Math.asin(u*c+p*_*Math.cos(l)),w=a+Math.atan2(Math.
sin(l)*_*p,c-u*Math.sin(v));w*=n;let A=w-360,O=w<-180?w+360:w;return w=w>180?A:O,L.latLng([v*n,w])}function Ke(t,e,i){let r=t.
latLngToContainerPoint(e),n=t.latLngToContainerPoint(i),s=Math.atan2(n.y-r.y,n.x-r.x)*180/Math.PI+90;return s+=s<0?360:0,
s}function _e(t,e,i,r){let n=Ke(t,e,i);return Gs(e,n,r)}function js(t,e,i="asc"){if(!e||Object.keys(e).length===0)return(l,u)=>l-
u;let r=Object.keys(e),n,s=r.length-1,a={};for(;s>=0;)n=r[s],a[n.toLowerCase()]=e[n],s-=1;function o(l){if(l instanceof L.
Marker)return"Marker";if(l instanceof L.Circle)return"Circle";if(l instanceof L.CircleMarker)return"CircleMarker";if(l instanceof
L.Rectangle)return"Rectangle";if(l instanceof L.Polygon)return"Polygon";if(l instanceof L.Polyline)return"Line"}return(l,u)=>{
let p,c;if(t==="instanceofShape"){if(p=o(l.layer).toLowerCase(),c=o(u.layer).toLowerCase(),!p||!c)return 0}else{if(!l.hasOwnProperty(
t)||!u.hasOwnProperty(t))return 0;p=l[t].toLowerCase(),c=u[t].toLowerCase()}let _=p in a?a[p]:Number.MAX_SAFE_INTEGER,v=c in
a?a[c]:Number.MAX_SAFE_INTEGER,w=0;return _<v?w=-1:_>v&&(w=1),i==="desc"?w*-1:w}}function Ft(t,e=t.getLatLngs()){return t instanceof
L.Polygon?L.polygon(e).getLatLngs():L.polyline(e).getLatLngs()}function Si(t,e){if(e.options.crs?.projection?.MAX_LATITUDE){
let i=e.options.crs?.projection?.MAX_LATITUDE;t.lat=Math.max(Math.min(i,t.lat),-i)}return t}function Ht(t){return t.options.
renderer||t._map&&(t._map._getPaneRenderer(t.options.pane)||t._map.options.renderer||t._map._renderer)||t._renderer}function Ns(t,e){
if(t=t.trim().toLowerCase(),e[t])return t;let r=t.replace(/[-_\s]/g,"_").match(/^([a-z]{2,3})(?:_([a-z]{2,3}))?$/);if(r){
let n=[];r[2]&&n.push(`${r[1]}_${r[2]}`),n.push(r[1]);for(let s of n)if(e[s])return s}return t}var zs=L.Class.extend({includes:[
Ms,Bs,Ds,Ps,fe],initialize(t){this.map=t,this.Draw=new L.PM.Draw(t),this.Toolbar=new L.PM.Toolbar(t),this.Keyboard=Fs(),
this.globalOptions={snappable:!0,layerGroup:void 0,snappingOrder:["Marker","CircleMarker","Circle","Line","Polygon","Rec\
tangle"],panes:{vertexPane:"markerPane",layerPane:"overlayPane",markerPane:"markerPane"},draggable:!0,exitModeOnEscape:!1,
finishOnEnter:!1},this.Keyboard._initKeyListener(t)},setLang(t="en",e,i="en"){t=Ns(t,Kt);let r=L.PM.activeLang;e&&(Kt[t]=
(0,wi.default)(Kt[i],e)),L.PM.activeLang=t,this.map.pm.Toolbar.reinit(),this._fireLangChange(r,t,i,Kt[t])},addControls(t){
this.Toolbar.addControls(t)},removeControls(){this.Toolbar.removeControls()},toggleControls(){this.Toolbar.toggleControls()},
controlsVisible(){return this.Toolbar.isVisible},enableDraw(t="Polygon",e){t==="Poly"&&(t="Polygon"),this.Draw.enable(t,
e)},disableDraw(t="Polygon"){t==="Poly"&&(t="Polygon"),this.Draw.disable(t)},setPathOptions(t,e={}){let i=e.ignoreShapes||
[],r=e.merge||!1;this.map.pm.Draw.shapes.forEach(n=>{i.indexOf(n)===-1&&this.map.pm.Draw[n].setPathOptions(t,r)})},getGlobalOptions(){
return this.globalOptions},setGlobalOptions(t){let e=(0,wi.default)(this.globalOptions,t);e.editable&&(e.resizeableCircleMarker=
e.editable,delete e.editable);let i=!1;this.map.pm.Draw.CircleMarker.enabled()&&!!this.map.pm.Draw.CircleMarker.options.
resizeableCircleMarker!=!!e.resizeableCircleMarker&&(this.map.pm.Draw.CircleMarker.disable(),i=!0);let r=!1;this.map.pm.
Draw.Circle.enabled()&&!!this.map.pm.Draw.Circle.options.resizeableCircle!=!!e.resizeableCircle&&(this.map.pm.Draw.Circle.
disable(),r=!0),this.map.pm.Draw.shapes.forEach(s=>{this.map.pm.Draw[s].setOptions(e)}),i&&this.map.pm.Draw.CircleMarker.
enable(),r&&this.map.pm.Draw.Circle.enable(),L.PM.Utils.findLayers(this.map).forEach(s=>{s.pm.setOptions(e)}),this.map.fire(
"pm:globaloptionschanged"),this.globalOptions=e,this.applyGlobalOptions()},applyGlobalOptions(){L.PM.Utils.findLayers(this.
map).forEach(e=>{e.pm.enabled()&&e.pm.applyOptions()})},globalDrawModeEnabled(){return!!this.Draw.getActiveShape()},globalCutModeEnabled(){
return!!this.Draw.Cut.enabled()},enableGlobalCutMode(t){return this.Draw.Cut.enable(t)},toggleGlobalCutMode(t){return this.
Draw.Cut.toggle(t)},disableGlobalCutMode(){return this.Draw.Cut.disable()},getGeomanLayers(t=!1){let e=L.PM.Utils.findLayers(
this.map);if(!t)return e;let i=L.featureGroup();return i._pmTempLayer=!0,e.forEach(r=>{i.addLayer(r)}),i},getGeomanDrawLayers(t=!1){
let e=L.PM.Utils.findLayers(this.map).filter(r=>r._drawnByGeoman===!0);if(!t)return e;let i=L.featureGroup();return i._pmTempLayer=
!0,e.forEach(r=>{i.addLayer(r)}),i},_getContainingLayer(){return this.globalOptions.layerGroup&&this.globalOptions.layerGroup instanceof
L.LayerGroup?this.globalOptions.layerGroup:this.map},_isCRSSimple(){return this.map.options.crs===L.CRS.Simple},_touchEventCounter:0,
_addTouchEvents(t){this._touchEventCounter===0&&(L.DomEvent.on(t,"touchmove",this._canvasTouchMove,this),L.DomEvent.on(t,
"touchstart touchend touchcancel",this._canvasTouchClick,this)),this._touchEventCounter+=1},_removeTouchEvents(t){this._touchEventCounter===
1&&(L.DomEvent.off(t,"touchmove",this._canvasTouchMove,this),L.DomEvent.off(t,"touchstart touchend touchcancel",this._canvasTouchClick,
this)),this._touchEventCounter=this._touchEventCounter<=1?0:this._touchEventCounter-1},_canvasTouchMove(t){Ht(this.map).
_onMouseMove(this._createMouseEvent("mousemove",t))},_canvasTouchClick(t){let e="";t.type==="touchstart"||t.type==="poin\
terdown"?e="mousedown":(t.type==="touchend"||t.type==="pointerup"||t.type==="touchcancel"||t.type==="pointercancel")&&(e=
"mouseup"),e&&Ht(this.map)._onClick(this._createMouseEvent(e,t))},_createMouseEvent(t,e){let i,r=e.touches[0]||e.changedTouches[0];
try{i=new MouseEvent(t,{bubbles:e.bubbles,cancelable:e.cancelable,view:e.view,detail:r.detail,screenX:r.screenX,screenY:r.
screenY,clientX:r.clientX,clientY:r.clientY,ctrlKey:e.ctrlKey,altKey:e.altKey,shiftKey:e.shiftKey,metaKey:e.metaKey,button:e.
button,relatedTarget:e.relatedTarget})}catch{i=document.createEvent("MouseEvents"),i.initMouseEvent(t,e.bubbles,e.cancelable,
e.view,r.detail,r.screenX,r.screenY,r.clientX,r.clientY,e.ctrlKey,e.altKey,e.shiftKey,e.metaKey,e.button,e.relatedTarget)}
return i}}),qs=zs,Us=L.Control.extend({includes:[fe],options:{position:"topleft",disableByOtherButtons:!0},initialize(t){
this._button=L.Util.extend({},this.options,t)},onAdd(t){return this._map=t,this._map.pm.Toolbar.options.oneBlock?this._container=
this._map.pm.Toolbar._createContainer(this.options.position):this._button.tool==="edit"?this._container=this._map.pm.Toolbar.
editContainer:this._button.tool==="options"?this._container=this._map.pm.Toolbar.optionsContainer:this._button.tool==="c\
ustom"?this._container=this._map.pm.Toolbar.customContainer:this._container=this._map.pm.Toolbar.drawContainer,this._renderButton(),
this._container},_renderButton(){let t=this.buttonsDomNode;this.buttonsDomNode=this._makeButton(this._button),t?t.replaceWith(
this.buttonsDomNode):this._container.appendChild(this.buttonsDomNode)},onRemove(){return this.buttonsDomNode.remove(),this.
_container},getText(){return this._button.text},getIconUrl(){return this._button.iconUrl},destroy(){this._button={},this.
buttonsDomNode?.remove()},toggle(t){return typeof t=="boolean"?this._button.toggleStatus=t:this._button.toggleStatus=!this.
_button.toggleStatus,this._applyStyleClasses(),this._updateActiveAction(this._button),this._button.toggleStatus},toggled(){
return this._button.toggleStatus},onCreate(){this.toggle(!1)},disable(){this.toggle(!1),this._button.disabled=!0,this._updateDisabled()},
enable(){this._button.disabled=!1,this._updateDisabled(),this._updateActiveAction(this._button)},_triggerClick(t){t&&t.preventDefault(),
!this._button.disabled&&(this._button.onClick(t,{button:this,event:t}),this._clicked(t),this._button.afterClick(t,{button:this,
event:t}))},_makeButton(t){let e=this.options.position.indexOf("right")>-1?"pos-right":"",i=L.DomUtil.create("div",`butt\
on-container  ${e}`,this._container);t.title&&i.setAttribute("title",t.title);let r=L.DomUtil.create("a","leaflet-button\
s-control-button",i);r.setAttribute("role","button"),r.setAttribute("tabindex","0"),r.href="#";let n=L.DomUtil.create("d\
iv",`leaflet-pm-actions-container ${e}`,i),s=t.actions,a={cancel:{text:H("actions.cancel"),title:H("actions.cancel"),onClick(){
this._triggerClick()}},finishMode:{text:H("actions.finish"),title:H("actions.finish"),onClick(){this._triggerClick()}},removeLastVertex:{
text:H("actions.removeLastVertex"),title:H("actions.removeLastVertex"),onClick(){this._map.pm.Draw[t.jsClass]._removeLastVertex()}},
finish:{text:H("actions.finish"),title:H("actions.finish"),onClick(l){this._map.pm.Draw[t.jsClass]._finishShape(l)}}};t.
_preparedActions=s.map(l=>{let u=typeof l=="string"?l:l.name,p;if(a[u])p=a[u];else if(l.text)p=l;else return p;let c=L.DomUtil.
create("a",`leaflet-pm-action ${e} action-${u}`,n);if(c.setAttribute("role","button"),c.setAttribute("tabindex","0"),c.href=
"#",p.title&&(c.title=p.title),c.innerHTML=p.text,L.DomEvent.disableClickPropagation(c),L.DomEvent.on(c,"click",L.DomEvent.
stop),p._node=c,!t.disabled&&p.onClick){let _=v=>{v.preventDefault();let w="",{buttons:A}=this._map.pm.Toolbar;for(let O in A)
if(A[O]._button===t){w=O;break}this._fireActionClick(p,w,t)};L.DomEvent.addListener(c,"click",_,this),L.DomEvent.addListener(
c,"click",p.onClick,this),L.DomEvent.addListener(c,"click",()=>this._updateActiveAction(t))}return p}),this._updateActiveAction(
t),t.toggleStatus&&L.DomUtil.addClass(i,"active");let o=L.DomUtil.create("div","control-icon",r);return t.iconUrl&&o.setAttribute(
"src",t.iconUrl),t.className&&L.DomUtil.addClass(o,t.className),L.DomEvent.disableClickPropagation(r),L.DomEvent.on(r,"c\
lick",L.DomEvent.stop),t.disabled||(L.DomEvent.addListener(r,"click",this._onBtnClick,this),L.DomEvent.addListener(r,"cl\
ick",this._triggerClick,this)),t.disabled&&(L.DomUtil.addClass(r,"pm-disabled"),r.setAttribute("aria-disabled","true")),
i},_applyStyleClasses(){this._container&&(!this._button.toggleStatus||this._button.cssToggle===!1?(L.DomUtil.removeClass(
this.buttonsDomNode,"active"),L.DomUtil.removeClass(this._container,"activeChild")):(L.DomUtil.addClass(this.buttonsDomNode,
"active"),L.DomUtil.addClass(this._container,"activeChild")))},_onBtnClick(){if(this._button.disabled)return;this._button.
disableOtherButtons&&this._map.pm.Toolbar.triggerClickOnToggledButtons(this);let t="",{buttons:e}=this._map.pm.Toolbar;for(let i in e)
if(e[i]._button===this._button){t=i;break}this._fireButtonClick(t,this._button)},_clicked(){this._button.doToggle&&this.
toggle()},_updateDisabled(){if(!this._container)return;let t="pm-disabled",e=this.buttonsDomNode.children[0];this._button.
disabled?(L.DomUtil.addClass(e,t),e.setAttribute("aria-disabled","true")):(L.DomUtil.removeClass(e,t),e.setAttribute("ar\
ia-disabled","false"))},_updateActiveAction(t){t._preparedActions?.forEach(e=>{e?._node&&(e.isActive&&e.isActive.call(this)?
L.DomUtil.addClass(e._node,"active-action"):L.DomUtil.removeClass(e._node,"active-action"))})}}),Vs=Us;L.Control.PMButton=
Vs;var Ks=L.Class.extend({options:{drawMarker:!0,drawRectangle:!0,drawPolyline:!0,drawPolygon:!0,drawCircle:!0,drawCircleMarker:!0,
drawText:!0,editMode:!0,dragMode:!0,cutPolygon:!0,removalMode:!0,rotateMode:!0,snappingOption:!0,drawControls:!0,editControls:!0,
optionsControls:!0,customControls:!0,oneBlock:!1,position:"topleft",positions:{draw:"",edit:"",options:"",custom:""}},customButtons:[],
initialize(t){this.customButtons=[],this.options.positions={draw:"",edit:"",options:"",custom:""},this.init(t)},reinit(){
let t=this.isVisible;this.removeControls(),this._defineButtons(),t&&this.addControls()},init(t){this.map=t,this.buttons=
{},this.isVisible=!1,this.drawContainer=L.DomUtil.create("div","leaflet-pm-toolbar leaflet-pm-draw leaflet-bar leaflet-c\
ontrol"),this.editContainer=L.DomUtil.create("div","leaflet-pm-toolbar leaflet-pm-edit leaflet-bar leaflet-control"),this.
optionsContainer=L.DomUtil.create("div","leaflet-pm-toolbar leaflet-pm-options leaflet-bar leaflet-control"),this.customContainer=
L.DomUtil.create("div","leaflet-pm-toolbar leaflet-pm-custom leaflet-bar leaflet-control"),this._defineButtons()},_createContainer(t){
let e=`${t}Container`;return this[e]||(this[e]=L.DomUtil.create("div",`leaflet-pm-toolbar leaflet-pm-${t} leaflet-bar le\
aflet-control`)),this[e]},getButtons(){return this.buttons},addControls(t=this.options){typeof t.editPolygon<"u"&&(t.editMode=
t.editPolygon),typeof t.deleteLayer<"u"&&(t.removalMode=t.deleteLayer),L.Util.setOptions(this,t),this.applyIconStyle(),this.
isVisible=!0,this._showHideButtons()},applyIconStyle(){let t=this.getButtons(),e={geomanIcons:{drawMarker:"control-icon \
leaflet-pm-icon-marker",drawPolyline:"control-icon leaflet-pm-icon-polyline",drawRectangle:"control-icon leaflet-pm-icon\
-rectangle",drawPolygon:"control-icon leaflet-pm-icon-polygon",drawCircle:"control-icon leaflet-pm-icon-circle",drawCircleMarker:"\
control-icon leaflet-pm-icon-circle-marker",editMode:"control-icon leaflet-pm-icon-edit",dragMode:"control-icon leaflet-\
pm-icon-drag",cutPolygon:"control-icon leaflet-pm-icon-cut",removalMode:"control-icon leaflet-pm-icon-delete",drawText:"\
control-icon leaflet-pm-icon-text"}};for(let i in t){let r=t[i];L.Util.setOptions(r,{className:e.geomanIcons[i]})}},removeControls(){
let t=this.getButtons();for(let e in t)t[e].remove();this.isVisible=!1},deleteControl(t){let e=this._btnNameMapping(t);this.
buttons[e]&&(this.buttons[e].remove(),delete this.buttons[e])},toggleControls(t=this.options){this.isVisible?this.removeControls():
this.addControls(t)},_addButton(t,e){return this.buttons[t]=e,this.options[t]=!!this.options[t]||!1,this.buttons[t]},triggerClickOnToggledButtons(t){
for(let e in this.buttons){let i=this.buttons[e];i._button.disableByOtherButtons&&i!==t&&i.toggled()&&i._triggerClick()}},
toggleButton(t,e,i=!0){t==="editPolygon"&&(t="editMode"),t==="deleteLayer"&&(t="removalMode");let r=t;return i&&this.triggerClickOnToggledButtons(
this.buttons[r]),this.buttons[r]?this.buttons[r].toggle(e):!1},_defineButtons(){let t={className:"control-icon leaflet-p\
m-icon-marker",title:H("buttonTitles.drawMarkerButton"),jsClass:"Marker",onClick:()=>{},afterClick:(_,v)=>{this.map.pm.Draw[v.
button._button.jsClass].toggle()},doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,position:this.options.position,actions:[
"cancel"]},e={title:H("buttonTitles.drawPolyButton"),className:"control-icon leaflet-pm-icon-polygon",jsClass:"Polygon",
onClick:()=>{},afterClick:(_,v)=>{this.map.pm.Draw[v.button._button.jsClass].toggle()},doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,
position:this.options.position,actions:["finish","removeLastVertex","cancel"]},i={className:"control-icon leaflet-pm-ico\
n-polyline",title:H("buttonTitles.drawLineButton"),jsClass:"Line",onClick:()=>{},afterClick:(_,v)=>{this.map.pm.Draw[v.button.
_button.jsClass].toggle()},doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,position:this.options.position,actions:["f\
inish","removeLastVertex","cancel"]},r={title:H("buttonTitles.drawCircleButton"),className:"control-icon leaflet-pm-icon\
-circle",jsClass:"Circle",onClick:()=>{},afterClick:(_,v)=>{this.map.pm.Draw[v.button._button.jsClass].toggle()},doToggle:!0,
toggleStatus:!1,disableOtherButtons:!0,position:this.options.position,actions:["cancel"]},n={title:H("buttonTitles.drawC\
ircleMarkerButton"),className:"control-icon leaflet-pm-icon-circle-marker",jsClass:"CircleMarker",onClick:()=>{},afterClick:(_,v)=>{
this.map.pm.Draw[v.button._button.jsClass].toggle()},doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,position:this.options.
position,actions:["cancel"]},s={title:H("buttonTitles.drawRectButton"),className:"control-icon leaflet-pm-icon-rectangle",
jsClass:"Rectangle",onClick:()=>{},afterClick:(_,v)=>{this.map.pm.Draw[v.button._button.jsClass].toggle()},doToggle:!0,toggleStatus:!1,
disableOtherButtons:!0,position:this.options.position,actions:["cancel"]},a={title:H("buttonTitles.editButton"),className:"\
control-icon leaflet-pm-icon-edit",onClick:()=>{},afterClick:()=>{this.map.pm.toggleGlobalEditMode()},doToggle:!0,toggleStatus:!1,
disableOtherButtons:!0,position:this.options.position,tool:"edit",actions:["finishMode"]},o={title:H("buttonTitles.dragB\
utton"),className:"control-icon leaflet-pm-icon-drag",onClick:()=>{},afterClick:()=>{this.map.pm.toggleGlobalDragMode()},
doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,position:this.options.position,tool:"edit",actions:["finishMode"]},l={
title:H("buttonTitles.cutButton"),className:"control-icon leaflet-pm-icon-cut",jsClass:"Cut",onClick:()=>{},afterClick:(_,v)=>{
this.map.pm.Draw[v.button._button.jsClass].toggle({snappable:!0,cursorMarker:!0,allowSelfIntersection:!1})},doToggle:!0,
toggleStatus:!1,disableOtherButtons:!0,position:this.options.position,tool:"edit",actions:["finish","removeLastVertex","\
cancel"]},u={title:H("buttonTitles.deleteButton"),className:"control-icon leaflet-pm-icon-delete",onClick:()=>{},afterClick:()=>{
this.map.pm.toggleGlobalRemovalMode()},doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,position:this.options.position,
tool:"edit",actions:["finishMode"]},p={title:H("buttonTitles.rotateButton"),className:"control-icon leaflet-pm-icon-rota\
te",onClick:()=>{},afterClick:()=>{this.map.pm.toggleGlobalRotateMode()},doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,
position:this.options.position,tool:"edit",actions:["finishMode"]},c={className:"control-icon leaflet-pm-icon-text",title:H(
"buttonTitles.drawTextButton"),jsClass:"Text",onClick:()=>{},afterClick:(_,v)=>{this.map.pm.Draw[v.button._button.jsClass].
toggle()},doToggle:!0,toggleStatus:!1,disableOtherButtons:!0,position:this.options.position,actions:["cancel"]};this._addButton(
"drawMarker",new L.Control.PMButton(t)),this._addButton("drawPolyline",new L.Control.PMButton(i)),this._addButton("drawR\
ectangle",new L.Control.PMButton(s)),this._addButton("drawPolygon",new L.Control.PMButton(e)),this._addButton("drawCircl\
e",new L.Control.PMButton(r)),this._addButton("drawCircleMarker",new L.Control.PMButton(n)),this._addButton("drawText",new L.
Control.PMButton(c)),this._addButton("editMode",new L.Control.PMButton(a)),this._addButton("dragMode",new L.Control.PMButton(
o)),this._addButton("cutPolygon",new L.Control.PMButton(l)),this._addButton("removalMode",new L.Control.PMButton(u)),this.
_addButton("rotateMode",new L.Control.PMButton(p))},_showHideButtons(){if(!this.isVisible)return;this.removeControls(),this.
isVisible=!0;let t=this.getButtons(),e=[];this.options.drawControls===!1&&(e=e.concat(Object.keys(t).filter(i=>!t[i]._button.
tool))),this.options.editControls===!1&&(e=e.concat(Object.keys(t).filter(i=>t[i]._button.tool==="edit"))),this.options.
optionsControls===!1&&(e=e.concat(Object.keys(t).filter(i=>t[i]._button.tool==="options"))),this.options.customControls===
!1&&(e=e.concat(Object.keys(t).filter(i=>t[i]._button.tool==="custom")));for(let i in t)if(this.options[i]&&e.indexOf(i)===
-1){let r=t[i]._button.tool;r||(r="draw"),t[i].setPosition(this._getBtnPosition(r)),t[i].addTo(this.map)}},_getBtnPosition(t){
return this.options.positions&&this.options.positions[t]?this.options.positions[t]:this.options.position},setBlockPosition(t,e){
this.options.positions[t]=e,this._showHideButtons(),this.changeControlOrder()},getBlockPositions(){return this.options.positions},
copyDrawControl(t,e){if(e)typeof e!="object"&&(e={name:e});else throw new TypeError("Button has no name");let i=this._btnNameMapping(
t);if(!e.name)throw new TypeError("Button has no name");if(this.buttons[e.name])throw new TypeError("Button with this na\
me already exists");let r=this.map.pm.Draw.createNewDrawInstance(e.name,i);e={...this.buttons[i]._button,...e};let s=this.
createCustomControl(e);return{drawInstance:r,control:s}},createCustomControl(t){if(!t.name)throw new TypeError("Button h\
as no name");if(this.buttons[t.name])throw new TypeError("Button with this name already exists");t.onClick||(t.onClick=()=>{}),
t.afterClick||(t.afterClick=()=>{}),t.toggle!==!1&&(t.toggle=!0),t.block&&(t.block=t.block.toLowerCase()),(!t.block||t.block===
"draw")&&(t.block=""),t.className?t.className.indexOf("control-icon")===-1&&(t.className=`control-icon ${t.className}`):
t.className="control-icon";let e={tool:t.block,className:t.className,title:t.title||"",jsClass:t.name,onClick:t.onClick,
afterClick:t.afterClick,doToggle:t.toggle,toggleStatus:!1,disableOtherButtons:t.disableOtherButtons??!0,disableByOtherButtons:t.
disableByOtherButtons??!0,cssToggle:t.toggle,position:this.options.position,actions:t.actions||[],disabled:!!t.disabled};
this.options[t.name]!==!1&&(this.options[t.name]=!0);let i=this._addButton(t.name,new L.Control.PMButton(e));return this.
changeControlOrder(),i},controlExists(t){return!!this.getButton(t)},getButton(t){return this.getButtons()[t]},getButtonsInBlock(t){
let e={};if(t)for(let i in this.getButtons()){let r=this.getButtons()[i];(r._button.tool===t||t==="draw"&&!r._button.tool)&&
(e[i]=r)}return e},changeControlOrder(t=[]){let e=this._shapeMapping(),i=[];t.forEach(u=>{e[u]?i.push(e[u]):i.push(u)});
let r=this.getButtons(),n={};i.forEach(u=>{r[u]&&(n[u]=r[u])}),Object.keys(r).filter(u=>!r[u]._button.tool||r[u]._button.
tool==="draw").forEach(u=>{i.indexOf(u)===-1&&(n[u]=r[u])}),Object.keys(r).filter(u=>r[u]._button.tool==="edit").forEach(
u=>{i.indexOf(u)===-1&&(n[u]=r[u])}),Object.keys(r).filter(u=>r[u]._button.tool==="options").forEach(u=>{i.indexOf(u)===
-1&&(n[u]=r[u])}),Object.keys(r).filter(u=>r[u]._button.tool==="custom").forEach(u=>{i.indexOf(u)===-1&&(n[u]=r[u])}),Object.
keys(r).forEach(u=>{i.indexOf(u)===-1&&(n[u]=r[u])}),this.map.pm.Toolbar.buttons=n,this._showHideButtons()},getControlOrder(){
let t=this.getButtons(),e=[];for(let i in t)e.push(i);return e},changeActionsOfControl(t,e){let i=this._btnNameMapping(t);
if(!i)throw new TypeError("No name passed");if(!e)throw new TypeError("No actions passed");if(!this.buttons[i])throw new TypeError(
"Button with this name not exists");this.buttons[i]._button.actions=e,this.changeControlOrder()},setButtonDisabled(t,e){
let i=this._btnNameMapping(t);e?this.buttons[i].disable():this.buttons[i].enable()},_shapeMapping(){return{Marker:"drawM\
arker",Circle:"drawCircle",Polygon:"drawPolygon",Rectangle:"drawRectangle",Polyline:"drawPolyline",Line:"drawPolyline",CircleMarker:"\
drawCircleMarker",Edit:"editMode",Drag:"dragMode",Cut:"cutPolygon",Removal:"removalMode",Rotate:"rotateMode",Text:"drawT\
ext"}},_btnNameMapping(t){let e=this._shapeMapping();return e[t]?e[t]:t}}),Hs=Ks,Xs=gt(qe()),Ys={_initSnappableMarkers(){
this.options.snapDistance=this.options.snapDistance||30,this.options.snapSegment=this.options.snapSegment===void 0?!0:this.
options.snapSegment,this._assignEvents(this._markers),this._layer.off("pm:dragstart",this._unsnap,this),this._layer.on("\
pm:dragstart",this._unsnap,this)},_disableSnapping(){this._layer.off("pm:dragstart",this._unsnap,this)},_assignEvents(t){
t.forEach(e=>{if(Array.isArray(e)){this._assignEvents(e);return}e.off("drag",this._handleSnapping,this),e.on("drag",this.
_handleSnapping,this),e.off("dragend",this._cleanupSnapping,this),e.on("dragend",this._cleanupSnapping,this)})},_cleanupSnapping(t){
if(t){let e=t.target;e._snapped=!1}delete this._snapList,this.throttledList&&(this._map.off("layeradd",this.throttledList,
this),this.throttledList=void 0),this._map.off("layerremove",this._handleSnapLayerRemoval,this),this.debugIndicatorLines&&
this.debugIndicatorLines.forEach(e=>{e.remove()})},_handleThrottleSnapping(){this.throttledList&&this._createSnapList()},
_handleSnapping(t,e=!1){let i=t.target;if(i._snapped=!1,this.throttledList||(this.throttledList=L.Util.throttle(this._handleThrottleSnapping,
100,this)),t?.originalEvent?.altKey||this._map?.pm?.Keyboard.isAltKeyPressed())return!1;let r;if(e){if(!this._otherSnapLayers||
this._otherSnapLayers.length===0)return!1;r=this._otherSnapLayers}else this._snapList===void 0&&(this._createSnapList(),
this._map.off("layeradd",this.throttledList,this),this._map.on("layeradd",this.throttledList,this)),r=this._snapList;if(r.
length<=0)return!1;let n=this._calcClosestLayer(i.getLatLng(),r);if(Object.keys(n).length===0)return!1;let s=n.layer instanceof
L.Marker||n.layer instanceof L.CircleMarker||!this.options.snapSegment,a;s?a=n.latlng:a=this._checkPrioritiySnapping(n);
let o=this.options.snapDistance,l={marker:i,shape:this._shape,snapLatLng:a,segment:n.segment,layer:this._layer,workingLayer:this.
_layer,layerInteractedWith:n.layer,distance:n.distance};if(this._fireSnapDrag(l.marker,l),this._fireSnapDrag(this._layer,
l),n.distance<o){i._orgLatLng=i.getLatLng(),i.setLatLng(a),i._snapped=!0,i._snapInfo=l;let u=()=>{this._snapLatLng=a,this.
_fireSnap(i,l),this._fireSnap(this._layer,l)},p=this._snapLatLng||{},c=a||{};(p.lat!==c.lat||p.lng!==c.lng)&&u()}else this.
_snapLatLng&&(this._unsnap(l),i._snapped=!1,i._snapInfo=void 0,this._fireUnsnap(l.marker,l),this._fireUnsnap(this._layer,
l));return!0},_createSnapList(){let t=[],e=[],i=this._map;i.off("layerremove",this._handleSnapLayerRemoval,this),i.on("l\
ayerremove",this._handleSnapLayerRemoval,this),i.eachLayer(r=>{if((r instanceof L.Polyline||r instanceof L.Marker||r instanceof
L.CircleMarker||r instanceof L.ImageOverlay)&&r.options.snapIgnore!==!0){if(r.options.snapIgnore===void 0&&(!L.PM.optIn&&
r.options.pmIgnore===!0||L.PM.optIn&&r.options.pmIgnore!==!1))return;(r instanceof L.Circle||r instanceof L.CircleMarker)&&
r.pm&&r.pm._hiddenPolyCircle?t.push(r.pm._hiddenPolyCircle):r instanceof L.ImageOverlay&&(r=L.rectangle(r.getBounds())),
t.push(r);let n=L.polyline([],{color:"red",pmIgnore:!0});n._pmTempLayer=!0,e.push(n),(r instanceof L.Circle||r instanceof
L.CircleMarker)&&e.push(n)}}),t=t.filter(r=>this._layer!==r),t=t.filter(r=>r._latlng||r._latlngs&&Ve(r._latlngs)),t=t.filter(
r=>!r._pmTempLayer),this._otherSnapLayers?(this._otherSnapLayers.forEach(()=>{let r=L.polyline([],{color:"red",pmIgnore:!0});
r._pmTempLayer=!0,e.push(r)}),this._snapList=t.concat(this._otherSnapLayers)):this._snapList=t,this.debugIndicatorLines=
e},_handleSnapLayerRemoval({layer:t}){if(!t._leaflet_id)return;let e=this._snapList.findIndex(i=>i._leaflet_id===t._leaflet_id);
e>-1&&this._snapList.splice(e,1)},_calcClosestLayer(t,e){return this._calcClosestLayers(t,e,1)[0]},_calcClosestLayers(t,e,i=1){
let r=[],n={};e.forEach((a,o)=>{if(a._parentCopy&&a._parentCopy===this._layer||a.getLatLngs?.().flat(5).length<2)return;
let l=this._calcLayerDistances(t,a);if(l.distance=Math.floor(l.distance),this.debugIndicatorLines){if(!this.debugIndicatorLines[o]){
let u=L.polyline([],{color:"red",pmIgnore:!0});u._pmTempLayer=!0,this.debugIndicatorLines[o]=u}this.debugIndicatorLines[o].
setLatLngs([t,l.latlng])}i===1&&(n.distance===void 0||l.distance-5<=n.distance)?(l.distance+5<n.distance&&(r=[]),n=l,n.layer=
a,r.push(n)):i!==1&&(n={},n=l,n.layer=a,r.push(n))}),i!==1&&(r=r.sort((a,o)=>a.distance-o.distance)),i===-1&&(i=r.length);
let s=this._getClosestLayerByPriority(r,i);return L.Util.isArray(s)?s:[s]},_calcLayerDistances(t,e){let i=this._map,r=e instanceof
L.Marker||e instanceof L.CircleMarker,n=e instanceof L.Polygon,s=t;if(r){let a=e.getLatLng();return{latlng:{...a},distance:this.
_getDistance(i,a,s)}}return this._calcLatLngDistances(s,e.getLatLngs(),i,n)},_calcLatLngDistances(t,e,i,r=!1){let n,s,a,
o=l=>{l.forEach((u,p)=>{if(Array.isArray(u)){o(u);return}if(this.options.snapSegment){let c=u,_;r?_=p+1===l.length?0:p+1:
_=p+1===l.length?void 0:p+1;let v=l[_];if(v){let w=this._getDistanceToSegment(i,t,c,v);(s===void 0||w<s)&&(s=w,a=[c,v])}}else{
let c=this._getDistance(i,t,u);(s===void 0||c<s)&&(s=c,n=u)}})};return o(e),this.options.snapSegment?{latlng:{...this._getClosestPointOnSegment(
i,t,a[0],a[1])},segment:a,distance:s}:{latlng:n,distance:s}},_getClosestLayerByPriority(t,e=1){t=t.sort((a,o)=>a._leaflet_id-
o._leaflet_id);let i=["Marker","CircleMarker","Circle","Line","Polygon","Rectangle"],r=this._map.pm.globalOptions.snappingOrder||
[],n=0,s={};return r.concat(i).forEach(a=>{s[a]||(n+=1,s[a]=n)}),t.sort(js("instanceofShape",s)),e===1?t[0]||{}:t.slice(
0,e)},_checkPrioritiySnapping(t){let e=this._map,i=t.segment[0],r=t.segment[1],n=t.latlng,s=n;if(this.options.snapVertex){
let a=this._getDistance(e,i,n),o=this._getDistance(e,r,n),l=a<o?i:r,u=a<o?a:o;if(this.options.snapMiddle){let c=L.PM.Utils.
calcMiddleLatLng(e,i,r),_=this._getDistance(e,c,n);_<a&&_<o&&(l=c,u=_)}let p=this.options.snapDistance;u<p&&(s=l)}return{
...s}},_unsnap(){delete this._snapLatLng},_getClosestPointOnSegment(t,e,i,r){let n=t.getMaxZoom();n===1/0&&(n=t.getZoom());
let s=t.project(e,n),a=t.project(i,n),o=t.project(r,n),l=L.LineUtil.closestPointOnSegment(s,a,o);return t.unproject(l,n)},
_getDistanceToSegment(t,e,i,r){let n=t.latLngToContainerPoint(e),s=t.latLngToContainerPoint(i),a=t.latLngToContainerPoint(
r);return L.LineUtil.pointToSegmentDistance(n,s,a)},_getDistance(t,e,i){return t.latLngToContainerPoint(e).distanceTo(t.
latLngToContainerPoint(i))}},Ti=Ys,Js=L.Class.extend({includes:[Ti,fe],options:{snappable:!0,snapDistance:20,snapMiddle:!1,
allowSelfIntersection:!0,tooltips:!0,templineStyle:{},hintlineStyle:{color:"#3388ff",dashArray:"5,5"},pathOptions:null,cursorMarker:!0,
finishOn:null,markerStyle:{draggable:!0,icon:L.icon()},hideMiddleMarkers:!1,minRadiusCircle:null,maxRadiusCircle:null,minRadiusCircleMarker:null,
maxRadiusCircleMarker:null,resizeableCircleMarker:!1,resizeableCircle:!0,markerEditable:!0,continueDrawing:!1,snapSegment:!0,
requireSnapToFinish:!1,rectangleAngle:0,textOptions:{text:null,focusAfterDraw:null,removeIfEmpty:null,className:null},snapVertex:!0},
setOptions(t){L.Util.setOptions(this,t),this.setStyle(this.options)},setStyle(){},getOptions(){return this.options},initialize(t){
let e=new L.Icon.Default;e.options.tooltipAnchor=[0,0],this.options.markerStyle.icon=e,this._map=t,this.shapes=["Marker",
"CircleMarker","Line","Polygon","Rectangle","Circle","Cut","Text"],this.shapes.forEach(i=>{this[i]=new L.PM.Draw[i](this.
_map)}),this.Marker.setOptions({continueDrawing:!0}),this.CircleMarker.setOptions({continueDrawing:!0})},setPathOptions(t,e=!1){
e?this.options.pathOptions=(0,Xs.default)(this.options.pathOptions,t):this.options.pathOptions=t},getShapes(){return this.
shapes},getShape(){return this._shape},enable(t,e){if(!t)throw new Error(`Error: Please pass a shape as a parameter. Pos\
sible shapes are: ${this.getShapes().join(",")}`);this.disable(),this[t].enable(e)},disable(){this.shapes.forEach(t=>{this[t].
disable()})},addControls(){this.shapes.forEach(t=>{this[t].addButton()})},getActiveShape(){let t;return this.shapes.forEach(
e=>{this[e]._enabled&&(t=e)}),t},_setGlobalDrawMode(){this._shape==="Cut"?this._fireGlobalCutModeToggled():this._fireGlobalDrawModeToggled();
let t=[];this._map.eachLayer(e=>{(e instanceof L.Polyline||e instanceof L.Marker||e instanceof L.Circle||e instanceof L.
CircleMarker||e instanceof L.ImageOverlay)&&(e._pmTempLayer||t.push(e))}),this._enabled?t.forEach(e=>{L.PM.Utils.disablePopup(
e)}):t.forEach(e=>{L.PM.Utils.enablePopup(e)})},createNewDrawInstance(t,e){let i=this._getShapeFromBtnName(e);if(this[t])
throw new TypeError("Draw Type already exists");if(!L.PM.Draw[i])throw new TypeError(`There is no class L.PM.Draw.${i}`);
return this[t]=new L.PM.Draw[i](this._map),this[t].toolbarButtonName=t,this[t]._shape=t,this.shapes.push(t),this[e]&&this[t].
setOptions(this[e].options),this[t].setOptions(this[t].options),this[t]},_getShapeFromBtnName(t){let e={drawMarker:"Mark\
er",drawCircle:"Circle",drawPolygon:"Polygon",drawPolyline:"Line",drawRectangle:"Rectangle",drawCircleMarker:"CircleMark\
er",editMode:"Edit",dragMode:"Drag",cutPolygon:"Cut",removalMode:"Removal",rotateMode:"Rotate",drawText:"Text"};return e[t]?
e[t]:this[t]?this[t]._shape:t},_finishLayer(t){t.pm&&(t.pm.setOptions(this.options),t.pm._shape=this._shape,t.pm._map=this.
_map),this._addDrawnLayerProp(t)},_addDrawnLayerProp(t){t._drawnByGeoman=!0},_setPane(t,e){e==="layerPane"?t.options.pane=
this._map.pm.globalOptions.panes&&this._map.pm.globalOptions.panes.layerPane||"overlayPane":e==="vertexPane"?t.options.pane=
this._map.pm.globalOptions.panes&&this._map.pm.globalOptions.panes.vertexPane||"markerPane":e==="markerPane"&&(t.options.
pane=this._map.pm.globalOptions.panes&&this._map.pm.globalOptions.panes.markerPane||"markerPane")},_isFirstLayer(){return(this.
_map||this._layer._map).pm.getGeomanLayers().length===0}}),ut=Js;ut.Marker=ut.extend({initialize(t){this._map=t,this._shape=
"Marker",this.toolbarButtonName="drawMarker",this._layerIsDragging=!1},enable(t){L.Util.setOptions(this,t),this._enabled=
!0,this._isTouchDevice=!Rs(),this._map.getContainer().classList.add("geoman-draw-cursor"),this._map.on("click",this._createMarker,
this),this._map.pm.Toolbar.toggleButton(this.toolbarButtonName,!0),this._isTouchDevice?(this._createTouchHint(),this._hintMarker=
L.marker(this._map.getCenter(),{...this.options.markerStyle,opacity:0,interactive:!1}),this._setPane(this._hintMarker,"m\
arkerPane"),this._hintMarker._pmTempLayer=!0):(this._hintMarker=L.marker(this._map.getCenter(),this.options.markerStyle),
this._setPane(this._hintMarker,"markerPane"),this._hintMarker._pmTempLayer=!0,this._hintMarker.addTo(this._map),this.options.
tooltips&&this._hintMarker.bindTooltip(H("tooltips.placeMarker"),{permanent:!0,offset:L.point(0,10),direction:"bottom",opacity:.8}).
openTooltip(),this._map.on("mousemove",this._syncHintMarker,this)),this._layer=this._hintMarker,this.options.markerEditable&&
this._map.eachLayer(e=>{this.isRelevantMarker(e)&&e.pm.enable()}),this._fireDrawStart(),this._setGlobalDrawMode()},disable(){
this._enabled&&(this._enabled=!1,this._map.getContainer().classList.remove("geoman-draw-cursor"),this._map.off("click",this.
_createMarker,this),this._isTouchDevice?(this._removeTouchHint(),this._hintMarker=null):(this._hintMarker.remove(),this.
_map.off("mousemove",this._syncHintMarker,this)),this._map.eachLayer(t=>{this.isRelevantMarker(t)&&t.pm.disable()}),this.
_map.pm.Toolbar.toggleButton(this.toolbarButtonName,!1),this.options.snappable&&this._cleanupSnapping(),this._fireDrawEnd(),
this._setGlobalDrawMode())},enabled(){return this._enabled},toggle(t){this.enabled()?this.disable():this.enable(t)},isRelevantMarker(t){
return t instanceof L.Marker&&t.pm&&!t._pmTempLayer&&!t.pm._initTextMarker},_syncHintMarker(t){if(this._hintMarker.setLatLng(
t.latlng),this.options.snappable){let e=t;e.target=this._hintMarker,this._handleSnapping(e)}this._fireChange(this._hintMarker.
getLatLng(),"Draw")},_createMarker(t){if(!t.latlng||this._layerIsDragging||this.options.requireSnapToFinish&&!this._hintMarker.
_snapped&&!this._isFirstLayer())return;this._hintMarker._snapped||this._hintMarker.setLatLng(t.latlng);let e=this._hintMarker.
getLatLng(),i=new L.Marker(e,this.options.markerStyle);this._setPane(i,"markerPane"),this._finishLayer(i),i.pm||(i.options.
draggable=!1),i.addTo(this._map.pm._getContainingLayer()),i.pm&&this.options.markerEditable?i.pm.enable():i.dragging&&i.
dragging.disable(),this._fireCreate(i),this._cleanupSnapping(),this.options.continueDrawing||this.disable()},setStyle(){
this.options.markerStyle?.icon&&this._hintMarker?.setIcon(this.options.markerStyle.icon)},_createTouchHint(){this.options.
tooltips&&(this._touchHint=L.DomUtil.create("div","leaflet-pm-touch-hint"),this._touchHint.textContent=H("tooltips.place\
MarkerTouch"),this._map.getContainer().appendChild(this._touchHint))},_removeTouchHint(){this._touchHint&&this._touchHint.
parentNode&&(this._touchHint.parentNode.removeChild(this._touchHint),this._touchHint=null)}});var Q=63710088e-1,$s={centimeters:Q*
100,centimetres:Q*100,cm:Q*100,degrees:360/(2*Math.PI),deg:360/(2*Math.PI),feet:Q*3.28084,ft:Q*3.28084,inches:Q*39.37,in:Q*
39.37,kilometers:Q/1e3,kilometres:Q/1e3,km:Q/1e3,meters:Q,metres:Q,m:Q,miles:Q/1609.344,mi:Q/1609.344,millimeters:Q*1e3,
millimetres:Q*1e3,mm:Q*1e3,nauticalmiles:Q/1852,nmi:Q/1852,radians:1,rad:1,yards:Q*1.0936,yd:Q*1.0936};function Rt(t,e,i={}){
let r={type:"Feature"};return(i.id===0||i.id)&&(r.id=i.id),i.bbox&&(r.bbox=i.bbox),r.properties=e||{},r.geometry=t,r}function Xt(t,e,i={}){
if(!t)throw new Error("coordinates is required");if(!Array.isArray(t))throw new Error("coordinates must be an Array");if(t.
length<2)throw new Error("coordinates must be at least 2 numbers long");if(!Fi(t[0])||!Fi(t[1]))throw new Error("coordin\
ates must contain numbers");return Rt({type:"Point",coordinates:t},e,i)}function me(t,e,i={}){if(t.length<2)throw new Error(
"coordinates must be an array of two or more positions");return Rt({type:"LineString",coordinates:t},e,i)}function xt(t,e={}){
let i={type:"FeatureCollection"};return e.id&&(i.id=e.id),e.bbox&&(i.bbox=e.bbox),i.features=t,i}function Zs(t,e="kilome\
ters"){let i=$s[e];if(!i)throw new Error(e+" units is invalid");return t*i}function Oi(t){return t%(2*Math.PI)*180/Math.
PI}function Yt(t){return t%360*Math.PI/180}function Fi(t){return!isNaN(t)&&t!==null&&!Array.isArray(t)}function Ws(t){return t!==
null&&typeof t=="object"&&!Array.isArray(t)}function Qs(t){let e,i,r={type:"FeatureCollection",features:[]};if(t.type===
"Feature"?i=t.geometry:i=t,i.type==="LineString")e=[i.coordinates];else if(i.type==="MultiLineString")e=i.coordinates;else if(i.
type==="MultiPolygon")e=[].concat(...i.coordinates);else if(i.type==="Polygon")e=i.coordinates;else throw new Error("Inp\
ut must be a LineString, MultiLineString, Polygon, or MultiPolygon Feature or Geometry");return e.forEach(n=>{e.forEach(
s=>{for(let a=0;a<n.length-1;a++)for(let o=a;o<s.length-1;o++){if(n===s&&(Math.abs(a-o)===1||a===0&&o===n.length-2&&n[a][0]===
n[n.length-1][0]&&n[a][1]===n[n.length-1][1]))continue;let l=ta(n[a][0],n[a][1],n[a+1][0],n[a+1][1],s[o][0],s[o][1],s[o+
1][0],s[o+1][1]);l&&r.features.push(Xt([l[0],l[1]]))}})}),r}function ta(t,e,i,r,n,s,a,o){let l,u,p,c,_,v={x:null,y:null,
onLine1:!1,onLine2:!1};return l=(o-s)*(i-t)-(a-n)*(r-e),l===0?v.x!==null&&v.y!==null?v:!1:(u=e-s,p=t-n,c=(a-n)*u-(o-s)*p,
_=(i-t)*u-(r-e)*p,u=c/l,p=_/l,v.x=t+u*(i-t),v.y=e+u*(r-e),u>=0&&u<=1&&(v.onLine1=!0),p>=0&&p<=1&&(v.onLine2=!0),v.onLine1&&
v.onLine2?[v.x,v.y]:!1)}var ye=Qs;ut.Line=ut.extend({initialize(t){this._map=t,this._shape="Line",this.toolbarButtonName=
"drawPolyline",this._doesSelfIntersect=!1},enable(t){L.Util.setOptions(this,t),this._enabled=!0,this._markers=[],this._layerGroup=
new L.FeatureGroup,this._layerGroup._pmTempLayer=!0,this._layerGroup.addTo(this._map),this._layer=L.polyline([],{...this.
options.templineStyle,pmIgnore:!1}),this._setPane(this._layer,"layerPane"),this._layer._pmTempLayer=!0,this._layerGroup.
addLayer(this._layer),this._hintline=L.polyline([],this.options.hintlineStyle),this._setPane(this._hintline,"layerPane"),
this._hintline._pmTempLayer=!0,this._layerGroup.addLayer(this._hintline),this._hintMarker=L.marker(this._map.getCenter(),
{interactive:!1,zIndexOffset:100,icon:L.divIcon({className:"marker-icon cursor-marker"})}),this._setPane(this._hintMarker,
"vertexPane"),this._hintMarker._pmTempLayer=!0,this._layerGroup.addLayer(this._hintMarker),this.options.cursorMarker&&L.
DomUtil.addClass(this._hintMarker._icon,"visible"),this.options.tooltips&&this._hintMarker.bindTooltip(H("tooltips.first\
Vertex"),{permanent:!0,offset:L.point(0,10),direction:"bottom",opacity:.8}).openTooltip(),this._map.getContainer().classList.
add("geoman-draw-cursor"),this._map.on("click",this._createVertex,this),this.options.finishOn&&this.options.finishOn!=="\
snap"&&this._map.on(this.options.finishOn,this._finishShape,this),this.options.finishOn==="dblclick"&&(this.tempMapDoubleClickZoomState=
this._map.doubleClickZoom._enabled,this.tempMapDoubleClickZoomState&&this._map.doubleClickZoom.disable()),this._map.on("\
mousemove",this._syncHintMarker,this),this._hintMarker.on("move",this._syncHintLine,this),this._map.pm.Toolbar.toggleButton(
this.toolbarButtonName,!0),this._otherSnapLayers=[],this.isRed=!1,this._fireDrawStart(),this._setGlobalDrawMode()},disable(){
this._enabled&&(this._enabled=!1,this._map.getContainer().classList.remove("geoman-draw-cursor"),this._map.off("click",this.
_createVertex,this),this._map.off("mousemove",this._syncHintMarker,this),this.options.finishOn&&this.options.finishOn!==
"snap"&&this._map.off(this.options.finishOn,this._finishShape,this),this.tempMapDoubleClickZoomState&&this._map.doubleClickZoom.
enable(),this._map.removeLayer(this._layerGroup),this._map.pm.Toolbar.toggleButton(this.toolbarButtonName,!1),this.options.
snappable&&this._cleanupSnapping(),this._fireDrawEnd(),this._setGlobalDrawMode())},enabled(){return this._enabled},toggle(t){
this.enabled()?this.disable():this.enable(t)},_syncHintLine(){let t=this._layer.getLatLngs();if(t.length>0){let e=t[t.length-
1];this._hintline.setLatLngs([e,this._hintMarker.getLatLng()])}},_syncHintMarker(t){if(this._hintMarker.setLatLng(t.latlng),
this.options.snappable){let i=t;i.target=this._hintMarker,this._handleSnapping(i)}else if(this._otherSnapLayers&&this._otherSnapLayers.
length>0){let i=t;i.target=this._hintMarker,this._handleSnapping(i,!0)}this.options.allowSelfIntersection||this._handleSelfIntersection(
!0,this._hintMarker.getLatLng());let e=this._layer._defaultShape().slice();e.push(this._hintMarker.getLatLng()),this._change(
e)},hasSelfIntersection(){return ye(this._layer.toGeoJSON(15)).features.length>0},_handleSelfIntersection(t,e){let i=L.polyline(
this._layer.getLatLngs());t&&(e||(e=this._hintMarker.getLatLng()),i.addLatLng(e));let r=ye(i.toGeoJSON(15));this._doesSelfIntersect=
r.features.length>0,this._doesSelfIntersect?this.isRed||(this.isRed=!0,this._hintline.setStyle({color:"#f00000ff"}),this.
_fireIntersect(r,this._map,"Draw")):this._hintline.isEmpty()||(this.isRed=!1,this._hintline.setStyle(this.options.hintlineStyle))},
_createVertex(t){if(!this.options.allowSelfIntersection&&(this._handleSelfIntersection(!0,t.latlng),this._doesSelfIntersect))
return;this._hintMarker._snapped||this._hintMarker.setLatLng(t.latlng);let e=this._hintMarker.getLatLng(),i=this._layer.
getLatLngs(),r=i[i.length-1];if(e.equals(i[0])||i.length>0&&e.equals(r)){this._finishShape();return}this._layer._latlngInfo=
this._layer._latlngInfo||[],this._layer._latlngInfo.push({latlng:e,snapInfo:this._hintMarker._snapInfo}),this._layer.addLatLng(
e);let n=this._createMarker(e);this._setTooltipText(),this._setHintLineAfterNewVertex(e),this._fireVertexAdded(n,void 0,
e,"Draw"),this._change(this._layer.getLatLngs()),this.options.finishOn==="snap"&&this._hintMarker._snapped&&this._finishShape(
t)},_setHintLineAfterNewVertex(t){this._hintline.setLatLngs([t,t])},_removeLastVertex(){let t=this._markers;if(t.length<=
1){this.disable();return}let e=this._layer.getLatLngs(),i=t[t.length-1],{indexPath:r}=L.PM.Utils.findDeepMarkerIndex(t,i);
t.pop(),this._layerGroup.removeLayer(i);let n=t[t.length-1],s=e.indexOf(n.getLatLng());e=e.slice(0,s+1),this._layer.setLatLngs(
e),this._layer._latlngInfo.pop(),this._syncHintLine(),this._setTooltipText(),this._fireVertexRemoved(i,r,"Draw"),this._change(
this._layer.getLatLngs())},_finishShape(){if(!this.options.allowSelfIntersection&&(this._handleSelfIntersection(!1),this.
_doesSelfIntersect)||this.options.requireSnapToFinish&&!this._hintMarker._snapped&&!this._isFirstLayer())return;let t=this.
_layer.getLatLngs();if(t.length<=1)return;let e=L.polyline(t,this.options.pathOptions);this._setPane(e,"layerPane"),this.
_finishLayer(e),e.addTo(this._map.pm._getContainingLayer()),this._fireCreate(e),this.options.snappable&&this._cleanupSnapping();
let i=this._hintMarker.getLatLng();this.disable(),this.options.continueDrawing&&(this.enable(),this._hintMarker.setLatLng(
i))},_createMarker(t){let e=new L.Marker(t,{draggable:!1,icon:L.divIcon({className:"marker-icon"})});return this._setPane(
e,"vertexPane"),e._pmTempLayer=!0,this._layerGroup.addLayer(e),this._markers.push(e),e.on("click",this._finishShape,this),
e},_setTooltipText(){let{length:t}=this._layer.getLatLngs().flat(),e="";t<=1?e=H("tooltips.continueLine"):e=H("tooltips.\
finishLine"),this._hintMarker.setTooltipContent(e)},_change(t){this._fireChange(t,"Draw")},setStyle(){this._layer?.setStyle(
this.options.templineStyle),this._hintline?.setStyle(this.options.hintlineStyle)}}),ut.Polygon=ut.Line.extend({initialize(t){
this._map=t,this._shape="Polygon",this.toolbarButtonName="drawPolygon"},enable(t){L.PM.Draw.Line.prototype.enable.call(this,
t),this._layer.pm._shape="Polygon"},_createMarker(t){let e=new L.Marker(t,{draggable:!1,icon:L.divIcon({className:"marke\
r-icon"})});return this._setPane(e,"vertexPane"),e._pmTempLayer=!0,this._layerGroup.addLayer(e),this._markers.push(e),this.
_layer.getLatLngs().flat().length===1?(e.on("click",this._finishShape,this),this._tempSnapLayerIndex=this._otherSnapLayers.
push(e)-1,this.options.snappable&&this._cleanupSnapping()):e.on("click",()=>1),e},_setTooltipText(){let{length:t}=this._layer.
getLatLngs().flat(),e="";t<=2?e=H("tooltips.continueLine"):e=H("tooltips.finishPoly"),this._hintMarker.setTooltipContent(
e)},_finishShape(){if(!this.options.allowSelfIntersection&&(this._handleSelfIntersection(!0,this._layer.getLatLngs()[0]),
this._doesSelfIntersect)||this.options.requireSnapToFinish&&!this._hintMarker._snapped&&!this._isFirstLayer())return;let t=this.
_layer.getLatLngs();if(t.length<=2)return;let e=L.polygon(t,this.options.pathOptions);this._setPane(e,"layerPane"),this.
_finishLayer(e),e.addTo(this._map.pm._getContainingLayer()),this._fireCreate(e),this._cleanupSnapping(),this._otherSnapLayers.
splice(this._tempSnapLayerIndex,1),delete this._tempSnapLayerIndex;let i=this._hintMarker.getLatLng();this.disable(),this.
options.continueDrawing&&(this.enable(),this._hintMarker.setLatLng(i))}}),ut.Rectangle=ut.extend({initialize(t){this._map=
t,this._shape="Rectangle",this.toolbarButtonName="drawRectangle"},enable(t){if(L.Util.setOptions(this,t),this._enabled=!0,
this._layerGroup=new L.FeatureGroup,this._layerGroup._pmTempLayer=!0,this._layerGroup.addTo(this._map),this._layer=L.rectangle(
[[0,0],[0,0]],this.options.pathOptions),this._setPane(this._layer,"layerPane"),this._layer._pmTempLayer=!0,this._startMarker=
L.marker(this._map.getCenter(),{icon:L.divIcon({className:"marker-icon rect-start-marker"}),draggable:!1,zIndexOffset:-100,
opacity:this.options.cursorMarker?1:0}),this._setPane(this._startMarker,"vertexPane"),this._startMarker._pmTempLayer=!0,
this._layerGroup.addLayer(this._startMarker),this._hintMarker=L.marker(this._map.getCenter(),{zIndexOffset:150,icon:L.divIcon(
{className:"marker-icon cursor-marker"})}),this._setPane(this._hintMarker,"vertexPane"),this._hintMarker._pmTempLayer=!0,
this._layerGroup.addLayer(this._hintMarker),this.options.cursorMarker&&L.DomUtil.addClass(this._hintMarker._icon,"visibl\
e"),this.options.tooltips&&this._hintMarker.bindTooltip(H("tooltips.firstVertex"),{permanent:!0,offset:L.point(0,10),direction:"\
bottom",opacity:.8}).openTooltip(),this.options.cursorMarker){this._styleMarkers=[];for(let e=0;e<2;e+=1){let i=L.marker(
this._map.getCenter(),{icon:L.divIcon({className:"marker-icon rect-style-marker"}),draggable:!1,zIndexOffset:100});this.
_setPane(i,"vertexPane"),i._pmTempLayer=!0,this._layerGroup.addLayer(i),this._styleMarkers.push(i)}}this._map.getContainer().
classList.add("geoman-draw-cursor"),this._map.on("click",this._placeStartingMarkers,this),this._map.on("mousemove",this.
_syncHintMarker,this),this._map.pm.Toolbar.toggleButton(this.toolbarButtonName,!0),this._otherSnapLayers=[],this._fireDrawStart(),
this._setGlobalDrawMode()},disable(){this._enabled&&(this._enabled=!1,this._map.getContainer().classList.remove("geoman-\
draw-cursor"),this._map.off("click",this._finishShape,this),this._map.off("click",this._placeStartingMarkers,this),this.
_map.off("mousemove",this._syncHintMarker,this),this._map.removeLayer(this._layerGroup),this._map.pm.Toolbar.toggleButton(
this.toolbarButtonName,!1),this.options.snappable&&this._cleanupSnapping(),this._fireDrawEnd(),this._setGlobalDrawMode())},
enabled(){return this._enabled},toggle(t){this.enabled()?this.disable():this.enable(t)},_placeStartingMarkers(t){this._hintMarker.
_snapped||this._hintMarker.setLatLng(t.latlng);let e=this._hintMarker.getLatLng();L.DomUtil.addClass(this._startMarker._icon,
"visible"),this._startMarker.setLatLng(e),this.options.cursorMarker&&this._styleMarkers&&this._styleMarkers.forEach(i=>{
L.DomUtil.addClass(i._icon,"visible"),i.setLatLng(e)}),this._map.off("click",this._placeStartingMarkers,this),this._map.
on("click",this._finishShape,this),this._hintMarker.setTooltipContent(H("tooltips.finishRect")),this._setRectangleOrigin()},
_setRectangleOrigin(){let t=this._startMarker.getLatLng();t&&(this._layerGroup.addLayer(this._layer),this._layer.setLatLngs(
[t,t]),this._hintMarker.on("move",this._syncRectangleSize,this))},_syncHintMarker(t){if(this._hintMarker.setLatLng(t.latlng),
this.options.snappable){let i=t;i.target=this._hintMarker,this._handleSnapping(i)}let e=this._layerGroup&&this._layerGroup.
hasLayer(this._layer)?this._layer.getLatLngs():[this._hintMarker.getLatLng()];this._fireChange(e,"Draw")},_syncRectangleSize(){
let t=Si(this._startMarker.getLatLng(),this._map),e=Si(this._hintMarker.getLatLng(),this._map),i=L.PM.Utils._getRotatedRectangle(
t,e,this.options.rectangleAngle||0,this._map);if(this._layer.setLatLngs(i),this.options.cursorMarker&&this._styleMarkers){
let r=[];i.forEach(n=>{!n.equals(t,1e-8)&&!n.equals(e,1e-8)&&r.push(n)}),r.forEach((n,s)=>{try{this._styleMarkers[s].setLatLng(
n)}catch{}})}},_findCorners(){let t=this._layer.getLatLngs()[0];return L.PM.Utils._getRotatedRectangle(t[0],t[2],this.options.
rectangleAngle||0,this._map)},_finishShape(t){t?.latlng&&!this._hintMarker._snapped&&this._hintMarker.setLatLng(t.latlng);
let e=this._hintMarker.getLatLng(),i=this._startMarker.getLatLng();if(this.options.requireSnapToFinish&&!this._hintMarker.
_snapped&&!this._isFirstLayer()||i.equals(e))return;let r=L.rectangle([i,e],this.options.pathOptions);if(this.options.rectangleAngle){
let s=L.PM.Utils._getRotatedRectangle(i,e,this.options.rectangleAngle||0,this._map);r.setLatLngs(s),r.pm&&r.pm._setAngle(
this.options.rectangleAngle||0)}this._setPane(r,"layerPane"),this._finishLayer(r),r.addTo(this._map.pm._getContainingLayer()),
this._fireCreate(r);let n=this._hintMarker.getLatLng();this.disable(),this.options.continueDrawing&&(this.enable(),this.
_hintMarker.setLatLng(n))},setStyle(){this._layer?.setStyle(this.options.pathOptions)}}),ut.CircleMarker=ut.extend({initialize(t){
this._map=t,this._shape="CircleMarker",this.toolbarButtonName="drawCircleMarker",this._layerIsDragging=!1,this._BaseCircleClass=
L.CircleMarker,this._minRadiusOption="minRadiusCircleMarker",this._maxRadiusOption="maxRadiusCircleMarker",this._editableOption=
"resizeableCircleMarker",this._defaultRadius=10},enable(t){if(L.Util.setOptions(this,t),this.options.editable&&(this.options.
resizeableCircleMarker=this.options.editable,delete this.options.editable),this._enabled=!0,this._map.pm.Toolbar.toggleButton(
this.toolbarButtonName,!0),this._map.getContainer().classList.add("geoman-draw-cursor"),this.options[this._editableOption]){
let e={};L.extend(e,this.options.templineStyle),e.radius=0,this._layerGroup=new L.FeatureGroup,this._layerGroup._pmTempLayer=
!0,this._layerGroup.addTo(this._map),this._layer=new this._BaseCircleClass(this._map.getCenter(),e),this._setPane(this._layer,
"layerPane"),this._layer._pmTempLayer=!0,this._centerMarker=L.marker(this._map.getCenter(),{icon:L.divIcon({className:"m\
arker-icon"}),draggable:!1,zIndexOffset:100}),this._setPane(this._centerMarker,"vertexPane"),this._centerMarker._pmTempLayer=
!0,this._hintMarker=L.marker(this._map.getCenter(),{zIndexOffset:110,icon:L.divIcon({className:"marker-icon cursor-marke\
r"})}),this._setPane(this._hintMarker,"vertexPane"),this._hintMarker._pmTempLayer=!0,this._layerGroup.addLayer(this._hintMarker),
this.options.cursorMarker&&L.DomUtil.addClass(this._hintMarker._icon,"visible"),this.options.tooltips&&this._hintMarker.
bindTooltip(H("tooltips.startCircle"),{permanent:!0,offset:L.point(0,10),direction:"bottom",opacity:.8}).openTooltip(),this.
_hintline=L.polyline([],this.options.hintlineStyle),this._setPane(this._hintline,"layerPane"),this._hintline._pmTempLayer=
!0,this._layerGroup.addLayer(this._hintline),this._map.on("click",this._placeCenterMarker,this)}else this._map.on("click",
this._createMarker,this),this._hintMarker=new this._BaseCircleClass(this._map.getCenter(),{radius:this._defaultRadius,...this.
options.templineStyle}),this._setPane(this._hintMarker,"layerPane"),this._hintMarker._pmTempLayer=!0,this._hintMarker.addTo(
this._map),this._layer=this._hintMarker,this.options.tooltips&&this._hintMarker.bindTooltip(H("tooltips.placeCircleMarke\
r"),{permanent:!0,offset:L.point(0,10),direction:"bottom",opacity:.8}).openTooltip();this._map.on("mousemove",this._syncHintMarker,
this),this._extendingEnable(),this._otherSnapLayers=[],this._fireDrawStart(),this._setGlobalDrawMode()},_extendingEnable(){
!this.options[this._editableOption]&&this.options.markerEditable&&this._map.eachLayer(t=>{this.isRelevantMarker(t)&&t.pm.
enable()}),this._layer.bringToBack()},disable(){this._enabled&&(this._enabled=!1,this._map.getContainer().classList.remove(
"geoman-draw-cursor"),this.options[this._editableOption]?(this._map.off("click",this._finishShape,this),this._map.off("c\
lick",this._placeCenterMarker,this),this._map.removeLayer(this._layerGroup)):(this._map.off("click",this._createMarker,this),
this._extendingDisable(),this._hintMarker.remove()),this._map.off("mousemove",this._syncHintMarker,this),this._map.pm.Toolbar.
toggleButton(this.toolbarButtonName,!1),this.options.snappable&&this._cleanupSnapping(),this._fireDrawEnd(),this._setGlobalDrawMode())},
_extendingDisable(){this._map.eachLayer(t=>{this.isRelevantMarker(t)&&t.pm.disable()})},enabled(){return this._enabled},
toggle(t){this.enabled()?this.disable():this.enable(t)},_placeCenterMarker(t){this._hintMarker._snapped||this._hintMarker.
setLatLng(t.latlng),this._layerGroup.addLayer(this._layer),this._layerGroup.addLayer(this._centerMarker);let e=this._hintMarker.
getLatLng();this._centerMarker.setLatLng(e),this._map.off("click",this._placeCenterMarker,this),this._map.on("click",this.
_finishShape,this),this._placeCircleCenter()},_placeCircleCenter(){let t=this._centerMarker.getLatLng();t&&(this._layer.
setLatLng(t),this._hintMarker.on("move",this._syncHintLine,this),this._hintMarker.on("move",this._syncCircleRadius,this),
this._hintMarker.setTooltipContent(H("tooltips.finishCircle")),this._fireCenterPlaced(),this._fireChange(this._layer.getLatLng(),
"Draw"))},_syncHintLine(){let t=this._centerMarker.getLatLng(),e=this._getNewDestinationOfHintMarker();this._hintline.setLatLngs(
[t,e])},_syncCircleRadius(){let t=this._centerMarker.getLatLng(),e=this._hintMarker.getLatLng(),i=this._distanceCalculation(
t,e);this.options[this._minRadiusOption]&&i<this.options[this._minRadiusOption]?this._layer.setRadius(this.options[this.
_minRadiusOption]):this.options[this._maxRadiusOption]&&i>this.options[this._maxRadiusOption]?this._layer.setRadius(this.
options[this._maxRadiusOption]):this._layer.setRadius(i)},_syncHintMarker(t){if(this._hintMarker.setLatLng(t.latlng),this.
_hintMarker.setLatLng(this._getNewDestinationOfHintMarker()),this.options.snappable){let i=t;i.target=this._hintMarker,this.
_handleSnapping(i)}this._handleHintMarkerSnapping();let e=this._layerGroup&&this._layerGroup.hasLayer(this._centerMarker)?
this._centerMarker.getLatLng():this._hintMarker.getLatLng();this._fireChange(e,"Draw")},isRelevantMarker(t){return t instanceof
L.CircleMarker&&!(t instanceof L.Circle)&&t.pm&&!t._pmTempLayer},_createMarker(t){if(this.options.requireSnapToFinish&&!this.
_hintMarker._snapped&&!this._isFirstLayer()||!t.latlng||this._layerIsDragging)return;this._hintMarker._snapped||this._hintMarker.
setLatLng(t.latlng);let e=this._hintMarker.getLatLng(),i=new this._BaseCircleClass(e,{radius:this._defaultRadius,...this.
options.pathOptions});this._setPane(i,"layerPane"),this._finishLayer(i),i.addTo(this._map.pm._getContainingLayer()),this.
_extendingCreateMarker(i),this._fireCreate(i),this._cleanupSnapping(),this.options.continueDrawing||this.disable()},_extendingCreateMarker(t){
t.pm&&this.options.markerEditable&&t.pm.enable()},_finishShape(t){if(this.options.requireSnapToFinish&&!this._hintMarker.
_snapped&&!this._isFirstLayer())return;t?.latlng&&!this._hintMarker._snapped&&this._hintMarker.setLatLng(t.latlng);let e=this.
_centerMarker.getLatLng(),i=this._defaultRadius;if(this.options[this._editableOption]){let a=this._hintMarker.getLatLng();
i=this._distanceCalculation(e,a),this.options[this._minRadiusOption]&&i<this.options[this._minRadiusOption]?i=this.options[this.
_minRadiusOption]:this.options[this._maxRadiusOption]&&i>this.options[this._maxRadiusOption]&&(i=this.options[this._maxRadiusOption])}
let r={...this.options.pathOptions,radius:i},n=new this._BaseCircleClass(e,r);this._setPane(n,"layerPane"),this._finishLayer(
n),n.addTo(this._map.pm._getContainingLayer()),n.pm&&n.pm._updateHiddenPolyCircle(),this._fireCreate(n);let s=this._hintMarker.
getLatLng();this.disable(),this.options.continueDrawing&&(this.enable(),this._hintMarker.setLatLng(s))},_getNewDestinationOfHintMarker(){
let t=this._hintMarker.getLatLng();if(this.options[this._editableOption]){if(!this._layerGroup.hasLayer(this._centerMarker))
return t;let e=this._centerMarker.getLatLng(),i=this._distanceCalculation(e,t);this.options[this._minRadiusOption]&&i<this.
options[this._minRadiusOption]?t=_e(this._map,e,t,this._getMinDistanceInMeter()):this.options[this._maxRadiusOption]&&i>
this.options[this._maxRadiusOption]&&(t=_e(this._map,e,t,this._getMaxDistanceInMeter()))}return t},_getMinDistanceInMeter(){
return L.PM.Utils.pxRadiusToMeterRadius(this.options[this._minRadiusOption],this._map,this._centerMarker.getLatLng())},_getMaxDistanceInMeter(){
return L.PM.Utils.pxRadiusToMeterRadius(this.options[this._maxRadiusOption],this._map,this._centerMarker.getLatLng())},_handleHintMarkerSnapping(){
if(this.options[this._editableOption]){if(this._hintMarker._snapped){let t=this._centerMarker.getLatLng(),e=this._hintMarker.
getLatLng(),i=this._distanceCalculation(t,e);this._layerGroup.hasLayer(this._centerMarker)&&(this.options[this._minRadiusOption]&&
i<this.options[this._minRadiusOption]?this._hintMarker.setLatLng(this._hintMarker._orgLatLng):this.options[this._maxRadiusOption]&&
i>this.options[this._maxRadiusOption]&&this._hintMarker.setLatLng(this._hintMarker._orgLatLng))}this._hintMarker.setLatLng(
this._getNewDestinationOfHintMarker())}},setStyle(){let t={};L.extend(t,this.options.templineStyle),this.options[this._editableOption]&&
(t.radius=0),this._layer?.setStyle(t),this._hintline?.setStyle(this.options.hintlineStyle)},_distanceCalculation(t,e){return this.
_map.project(t).distanceTo(this._map.project(e))}}),ut.Circle=ut.CircleMarker.extend({initialize(t){this._map=t,this._shape=
"Circle",this.toolbarButtonName="drawCircle",this._BaseCircleClass=L.Circle,this._minRadiusOption="minRadiusCircle",this.
_maxRadiusOption="maxRadiusCircle",this._editableOption="resizeableCircle",this._defaultRadius=100},_extendingEnable(){},
_extendingDisable(){},_extendingCreateMarker(){},isRelevantMarker(){},_getMinDistanceInMeter(){return this.options[this.
_minRadiusOption]},_getMaxDistanceInMeter(){return this.options[this._maxRadiusOption]},_distanceCalculation(t,e){return this.
_map.distance(t,e)}});var Ri=class{constructor(t=[],e=ea){if(this.data=t,this.length=this.data.length,this.compare=e,this.
length>0)for(let i=(this.length>>1)-1;i>=0;i--)this._down(i)}push(t){this.data.push(t),this.length++,this._up(this.length-
1)}pop(){if(this.length===0)return;let t=this.data[0],e=this.data.pop();return this.length--,this.length>0&&(this.data[0]=
e,this._down(0)),t}peek(){return this.data[0]}_up(t){let{data:e,compare:i}=this,r=e[t];for(;t>0;){let n=t-1>>1,s=e[n];if(i(
r,s)>=0)break;e[t]=s,t=n}e[t]=r}_down(t){let{data:e,compare:i}=this,r=this.length>>1,n=e[t];for(;t<r;){let s=(t<<1)+1,a=e[s],
o=s+1;if(o<this.length&&i(e[o],a)<0&&(s=o,a=e[o]),i(a,n)>=0)break;e[t]=a,t=s}e[t]=n}};function ea(t,e){return t<e?-1:t>e?
1:0}var J=11102230246251565e-32,lt=134217729,ia=(3+8*J)*J;function He(t,e,i,r,n){let s,a,o,l,u=e[0],p=r[0],c=0,_=0;p>u==
p>-u?(s=u,u=e[++c]):(s=p,p=r[++_]);let v=0;if(c<t&&_<i)for(p>u==p>-u?(a=u+s,o=s-(a-u),u=e[++c]):(a=p+s,o=s-(a-p),p=r[++_]),
s=a,o!==0&&(n[v++]=o);c<t&&_<i;)p>u==p>-u?(a=s+u,l=a-s,o=s-(a-l)+(u-l),u=e[++c]):(a=s+p,l=a-s,o=s-(a-l)+(p-l),p=r[++_]),
s=a,o!==0&&(n[v++]=o);for(;c<t;)a=s+u,l=a-s,o=s-(a-l)+(u-l),u=e[++c],s=a,o!==0&&(n[v++]=o);for(;_<i;)a=s+p,l=a-s,o=s-(a-
l)+(p-l),p=r[++_],s=a,o!==0&&(n[v++]=o);return(s!==0||v===0)&&(n[v++]=s),v}function ra(t,e){let i=e[0];for(let r=1;r<t;r++)
i+=e[r];return i}function G(t){return new Float64Array(t)}var na=(3+16*J)*J,sa=(2+12*J)*J,aa=(9+64*J)*J*J,Jt=G(4),Ii=G(8),
Gi=G(12),ji=G(16),pt=G(4);function oa(t,e,i,r,n,s,a){let o,l,u,p,c,_,v,w,A,O,S,f,k,E,T,F,R,h,d=t-n,g=i-n,C=e-s,y=r-s;E=d*
y,_=lt*d,v=_-(_-d),w=d-v,_=lt*y,A=_-(_-y),O=y-A,T=w*O-(E-v*A-w*A-v*O),F=C*g,_=lt*C,v=_-(_-C),w=C-v,_=lt*g,A=_-(_-g),O=g-
A,R=w*O-(F-v*A-w*A-v*O),S=T-R,c=T-S,Jt[0]=T-(S+c)+(c-R),f=E+S,c=f-E,k=E-(f-c)+(S-c),S=k-F,c=k-S,Jt[1]=k-(S+c)+(c-F),h=f+
S,c=h-f,Jt[2]=f-(h-c)+(S-c),Jt[3]=h;let m=ra(4,Jt),M=sa*a;if(m>=M||-m>=M||(c=t-d,o=t-(d+c)+(c-n),c=i-g,u=i-(g+c)+(c-n),c=
e-C,l=e-(C+c)+(c-s),c=r-y,p=r-(y+c)+(c-s),o===0&&l===0&&u===0&&p===0)||(M=aa*a+ia*Math.abs(m),m+=d*p+y*o-(C*u+g*l),m>=M||
-m>=M))return m;E=o*y,_=lt*o,v=_-(_-o),w=o-v,_=lt*y,A=_-(_-y),O=y-A,T=w*O-(E-v*A-w*A-v*O),F=l*g,_=lt*l,v=_-(_-l),w=l-v,_=
lt*g,A=_-(_-g),O=g-A,R=w*O-(F-v*A-w*A-v*O),S=T-R,c=T-S,pt[0]=T-(S+c)+(c-R),f=E+S,c=f-E,k=E-(f-c)+(S-c),S=k-F,c=k-S,pt[1]=
k-(S+c)+(c-F),h=f+S,c=h-f,pt[2]=f-(h-c)+(S-c),pt[3]=h;let b=He(4,Jt,4,pt,Ii);E=d*p,_=lt*d,v=_-(_-d),w=d-v,_=lt*p,A=_-(_-
p),O=p-A,T=w*O-(E-v*A-w*A-v*O),F=C*u,_=lt*C,v=_-(_-C),w=C-v,_=lt*u,A=_-(_-u),O=u-A,R=w*O-(F-v*A-w*A-v*O),S=T-R,c=T-S,pt[0]=
T-(S+c)+(c-R),f=E+S,c=f-E,k=E-(f-c)+(S-c),S=k-F,c=k-S,pt[1]=k-(S+c)+(c-F),h=f+S,c=h-f,pt[2]=f-(h-c)+(S-c),pt[3]=h;let x=He(
b,Ii,4,pt,Gi);E=o*p,_=lt*o,v=_-(_-o),w=o-v,_=lt*p,A=_-(_-p),O=p-A,T=w*O-(E-v*A-w*A-v*O),F=l*u,_=lt*l,v=_-(_-l),w=l-v,_=lt*
u,A=_-(_-u),O=u-A,R=w*O-(F-v*A-w*A-v*O),S=T-R,c=T-S,pt[0]=T-(S+c)+(c-R),f=E+S,c=f-E,k=E-(f-c)+(S-c),S=k-F,c=k-S,pt[1]=k-
(S+c)+(c-F),h=f+S,c=h-f,pt[2]=f-(h-c)+(S-c),pt[3]=h;let D=He(x,Gi,4,pt,ji);return ji[D-1]}function Ni(t,e,i,r,n,s){let a=(e-
s)*(i-n),o=(t-n)*(r-s),l=a-o;if(a===0||o===0||a>0!=o>0)return l;let u=Math.abs(a+o);return Math.abs(l)>=na*u?l:-oa(t,e,i,
r,n,s,u)}var lu=(7+56*J)*J,hu=(3+28*J)*J,cu=(26+288*J)*J*J,pu=G(4),du=G(4),fu=G(4),gu=G(4),_u=G(4),mu=G(4),yu=G(4),vu=G(
4),Lu=G(4),Cu=G(8),bu=G(8),ku=G(8),xu=G(4),Mu=G(8),Eu=G(8),Bu=G(8),wu=G(12),Du=G(192),Au=G(192),Pu=(10+96*J)*J,Su=(4+48*
J)*J,Tu=(44+576*J)*J*J,Ou=G(4),Fu=G(4),Ru=G(4),Iu=G(4),Gu=G(4),ju=G(4),Nu=G(4),zu=G(4),qu=G(8),Uu=G(8),Vu=G(8),Ku=G(8),Hu=G(
8),Xu=G(8),Yu=G(8),Ju=G(8),$u=G(8),Zu=G(4),Wu=G(4),Qu=G(4),tl=G(8),el=G(16),il=G(16),rl=G(16),nl=G(32),sl=G(32),al=G(48),
ol=G(64),ul=G(1152),ll=G(1152),hl=(16+224*J)*J,cl=(5+72*J)*J,pl=(71+1408*J)*J*J,dl=G(4),fl=G(4),gl=G(4),_l=G(4),ml=G(4),
yl=G(4),vl=G(4),Ll=G(4),Cl=G(4),bl=G(4),kl=G(24),xl=G(24),Ml=G(24),El=G(24),Bl=G(24),wl=G(24),Dl=G(24),Al=G(24),Pl=G(24),
Sl=G(24),Tl=G(1152),Ol=G(1152),Fl=G(1152),Rl=G(1152),Il=G(1152),Gl=G(2304),jl=G(2304),Nl=G(3456),zl=G(5760),ql=G(8),Ul=G(
8),Vl=G(8),Kl=G(16),Hl=G(24),Xl=G(48),Yl=G(48),Jl=G(96),$l=G(192),Zl=G(384),Wl=G(384),Ql=G(384),th=G(768),eh=G(96),ih=G(
96),rh=G(96),nh=G(1152);function ua(t,e){let i=new Ri([],zi);return ha(t,i),ca(i,e)}function zi(t,e){return t.p.x>e.p.x?
1:t.p.x<e.p.x||t.p.x===e.p.x&&(t.featureId!==e.featureId||t.ringId!==e.ringId)&&t.isLeftEndpoint&&!e.isLeftEndpoint?-1:t.
p.y!==e.p.y?t.p.y>e.p.y?1:-1:1}function la(t,e){return t.rightSweepEvent.p.x>e.rightSweepEvent.p.x?1:t.rightSweepEvent.p.
x<e.rightSweepEvent.p.x?-1:t.rightSweepEvent.p.y!==e.rightSweepEvent.p.y?t.rightSweepEvent.p.y<e.rightSweepEvent.p.y?1:-1:
1}function ha(t,e){if(t.type==="FeatureCollection"){let i=t.features;for(let r=0;r<i.length;r++)qi(i[r],e)}else qi(t,e)}
var ve=0,Le=0,Ce=0;function qi(t,e){let i=t.type==="Feature"?t.geometry:t,r=i.coordinates;(i.type==="Polygon"||i.type===
"MultiLineString")&&(r=[r]),i.type==="LineString"&&(r=[[r]]);for(let n=0;n<r.length;n++)for(let s=0;s<r[n].length;s++){let a=r[n][s][0],
o=null;Le=Le+1;for(let l=0;l<r[n][s].length-1;l++){o=r[n][s][l+1];let u=new Ui(a,ve,Le,Ce),p=new Ui(o,ve,Le,Ce+1);u.otherEvent=
p,p.otherEvent=u,zi(u,p)>0?(p.isLeftEndpoint=!0,u.isLeftEndpoint=!1):(u.isLeftEndpoint=!0,p.isLeftEndpoint=!1),e.push(u),
e.push(p),a=o,Ce=Ce+1}}ve=ve+1}var Ui=class{constructor(t,e,i,r){this.p={x:t[0],y:t[1]},this.featureId=e,this.ringId=i,this.
eventId=r,this.otherEvent=null,this.isLeftEndpoint=null}isSamePoint(t){return this.p.x===t.p.x&&this.p.y===t.p.y}asNewXY(){
return[this.p.x,this.p.y]}};function ca(t,e=!1){let i=[],r=new Ri([],la);for(;t.length;){let n=t.pop();if(n.isLeftEndpoint){
let s=new pa(n);for(let a=0;a<r.data.length;a++){let o=r.data[a];if(e&&o.leftSweepEvent.featureId===n.featureId)continue;
let l=da(s,o);l!==!1&&i.push(l)}r.push(s)}else n.isLeftEndpoint===!1&&r.pop()}return i}var pa=class{constructor(t){this.
leftSweepEvent=t,this.rightSweepEvent=t.otherEvent}};function da(t,e){if(t===null||e===null)return!1;let i=t.leftSweepEvent.
p.x,r=t.leftSweepEvent.p.y,n=t.rightSweepEvent.p.x,s=t.rightSweepEvent.p.y,a=e.leftSweepEvent.p.x,o=e.leftSweepEvent.p.y,
l=e.rightSweepEvent.p.x,u=e.rightSweepEvent.p.y,p=Ni(i,r,n,s,a,o),c=Ni(i,r,n,s,l,u);if(p>0&&c>0)return!1;if(p<0&&c<0)return!1;
if(t.leftSweepEvent.ringId===e.leftSweepEvent.ringId){if(t.rightSweepEvent.isSamePoint(e.leftSweepEvent)||t.rightSweepEvent.
isSamePoint(e.rightSweepEvent)||t.leftSweepEvent.isSamePoint(e.leftSweepEvent)||t.leftSweepEvent.isSamePoint(e.rightSweepEvent))
return!1}else{if(t.rightSweepEvent.isSamePoint(e.leftSweepEvent))return e.leftSweepEvent.asNewXY();if(t.rightSweepEvent.
isSamePoint(e.rightSweepEvent))return e.rightSweepEvent.asNewXY();if(t.leftSweepEvent.isSamePoint(e.leftSweepEvent))return e.
leftSweepEvent.asNewXY();if(t.leftSweepEvent.isSamePoint(e.rightSweepEvent))return e.rightSweepEvent.asNewXY()}let _=(u-
o)*(n-i)-(l-a)*(s-r),v=(l-a)*(r-o)-(u-o)*(i-a),w=(n-i)*(r-o)-(s-r)*(i-a);if(_===0)return!1;let A=v/_,O=w/_;if(A>=0&&A<=1&&
O>=0&&O<=1){let S=i+A*(n-i),f=r+A*(s-r);return[S,f]}return!1}function Vi(t,e,i={}){let{removeDuplicates:r=!0,ignoreSelfIntersections:n=!0}=i,
s=[];t.type==="FeatureCollection"?s=s.concat(t.features):t.type==="Feature"?s.push(t):(t.type==="LineString"||t.type==="\
Polygon"||t.type==="MultiLineString"||t.type==="MultiPolygon")&&s.push(Rt(t)),e.type==="FeatureCollection"?s=s.concat(e.
features):e.type==="Feature"?s.push(e):(e.type==="LineString"||e.type==="Polygon"||e.type==="MultiLineString"||e.type===
"MultiPolygon")&&s.push(Rt(e));let a=ua(xt(s),n),o=[];if(r){let l={};a.forEach(u=>{let p=u.join(",");l[p]||(l[p]=!0,o.push(
u))})}else o=a;return xt(o.map(l=>Xt(l)))}var ee=Vi,fa=gt(Jn(),1);function Xe(t,e,i){if(t!==null)for(var r,n,s,a,o,l,u,p=0,
c=0,_,v=t.type,w=v==="FeatureCollection",A=v==="Feature",O=w?t.features.length:1,S=0;S<O;S++){u=w?t.features[S].geometry:
A?t.geometry:t,_=u?u.type==="GeometryCollection":!1,o=_?u.geometries.length:1;for(var f=0;f<o;f++){var k=0,E=0;if(a=_?u.
geometries[f]:u,a!==null){l=a.coordinates;var T=a.type;switch(p=i&&(T==="Polygon"||T==="MultiPolygon")?1:0,T){case null:
break;case"Point":if(e(l,c,S,k,E)===!1)return!1;c++,k++;break;case"LineString":case"MultiPoint":for(r=0;r<l.length;r++){
if(e(l[r],c,S,k,E)===!1)return!1;c++,T==="MultiPoint"&&k++}T==="LineString"&&k++;break;case"Polygon":case"MultiLineStrin\
g":for(r=0;r<l.length;r++){for(n=0;n<l[r].length-p;n++){if(e(l[r][n],c,S,k,E)===!1)return!1;c++}T==="MultiLineString"&&k++,
T==="Polygon"&&E++}T==="Polygon"&&k++;break;case"MultiPolygon":for(r=0;r<l.length;r++){for(E=0,n=0;n<l[r].length;n++){for(s=
0;s<l[r][n].length-p;s++){if(e(l[r][n][s],c,S,k,E)===!1)return!1;c++}E++}k++}break;case"GeometryCollection":for(r=0;r<a.
geometries.length;r++)if(Xe(a.geometries[r],e,i)===!1)return!1;break;default:throw new Error("Unknown Geometry Type")}}}}}
function be(t,e){if(t.type==="Feature")e(t,0);else if(t.type==="FeatureCollection")for(var i=0;i<t.features.length&&e(t.
features[i],i)!==!1;i++);}function ga(t,e,i){var r=i;return be(t,function(n,s){s===0&&i===void 0?r=n:r=e(r,n,s)}),r}function _a(t,e){
var i,r,n,s,a,o,l,u,p,c,_=0,v=t.type==="FeatureCollection",w=t.type==="Feature",A=v?t.features.length:1;for(i=0;i<A;i++){
for(o=v?t.features[i].geometry:w?t.geometry:t,u=v?t.features[i].properties:w?t.properties:{},p=v?t.features[i].bbox:w?t.
bbox:void 0,c=v?t.features[i].id:w?t.id:void 0,l=o?o.type==="GeometryCollection":!1,a=l?o.geometries.length:1,n=0;n<a;n++){
if(s=l?o.geometries[n]:o,s===null){if(e(null,_,u,p,c)===!1)return!1;continue}switch(s.type){case"Point":case"LineString":case"\
MultiPoint":case"Polygon":case"MultiLineString":case"MultiPolygon":{if(e(s,_,u,p,c)===!1)return!1;break}case"GeometryCol\
lection":{for(r=0;r<s.geometries.length;r++)if(e(s.geometries[r],_,u,p,c)===!1)return!1;break}default:throw new Error("U\
nknown Geometry Type")}}_++}}function Ye(t,e){_a(t,function(i,r,n,s,a){var o=i===null?null:i.type;switch(o){case null:case"\
Point":case"LineString":case"Polygon":return e(Rt(i,n,{bbox:s,id:a}),r,0)===!1?!1:void 0}var l;switch(o){case"MultiPoint":
l="Point";break;case"MultiLineString":l="LineString";break;case"MultiPolygon":l="Polygon";break}for(var u=0;u<i.coordinates.
length;u++){var p=i.coordinates[u],c={type:l,coordinates:p};if(e(Rt(c,n),r,u)===!1)return!1}})}function yt(t,e={}){if(t.
bbox!=null&&e.recompute!==!0)return t.bbox;let i=[1/0,1/0,-1/0,-1/0];return Xe(t,r=>{i[0]>r[0]&&(i[0]=r[0]),i[1]>r[1]&&(i[1]=
r[1]),i[2]<r[0]&&(i[2]=r[0]),i[3]<r[1]&&(i[3]=r[1])}),i}function Je(t){var e;if(t.bbox)e=t.bbox;else if(Array.isArray(t)&&
t.length===4)e=t;else if(Array.isArray(t)&&t.length===6)e=[t[0],t[1],t[3],t[4]];else if(t.type==="Feature")e=yt(t);else if(t.
type==="FeatureCollection")e=yt(t);else throw new Error("invalid geojson");return{minX:e[0],minY:e[1],maxX:e[2],maxY:e[3]}}
var ma=class{constructor(t=9){this.tree=new fa.default(t),this.tree.toBBox=Je}insert(t){if(t.type!=="Feature")throw new Error(
"invalid feature");return t.bbox=t.bbox?t.bbox:yt(t),this.tree.insert(t),this}load(t){var e=[];return Array.isArray(t)?t.
forEach(function(i){if(i.type!=="Feature")throw new Error("invalid features");i.bbox=i.bbox?i.bbox:yt(i),e.push(i)}):be(
t,function(i){if(i.type!=="Feature")throw new Error("invalid features");i.bbox=i.bbox?i.bbox:yt(i),e.push(i)}),this.tree.
load(e),this}remove(t,e){if(t.type!=="Feature")throw new Error("invalid feature");return t.bbox=t.bbox?t.bbox:yt(t),this.
tree.remove(t,e),this}clear(){return this.tree.clear(),this}search(t){var e=this.tree.search(Je(t));return xt(e)}collides(t){
return this.tree.collides(Je(t))}all(){let t=this.tree.all();return xt(t)}toJSON(){return this.tree.toJSON()}fromJSON(t){
return this.tree.fromJSON(t),this}};function Ki(t){return new ma(t)}function ya(t,e){if(e=e??{},!Ws(e))throw new Error("\
options is invalid");var i=e.precision,r=e.coordinates,n=e.mutate;if(i=i==null||isNaN(i)?6:i,r=r==null||isNaN(r)?3:r,!t)
throw new Error("<geojson> is required");if(typeof i!="number")throw new Error("<precision> must be a number");if(typeof r!=
"number")throw new Error("<coordinates> must be a number");(n===!1||n===void 0)&&(t=JSON.parse(JSON.stringify(t)));var s=Math.
pow(10,i);return Xe(t,function(a){va(a,s,r)}),t}function va(t,e,i){t.length>i&&t.splice(i,t.length);for(var r=0;r<t.length;r++)
t[r]=Math.round(t[r]*e)/e;return t}function Bt(t){if(!t)throw new Error("coord is required");if(!Array.isArray(t)){if(t.
type==="Feature"&&t.geometry!==null&&t.geometry.type==="Point")return[...t.geometry.coordinates];if(t.type==="Point")return[
...t.coordinates]}if(Array.isArray(t)&&t.length>=2&&!Array.isArray(t[0])&&!Array.isArray(t[1]))return[...t];throw new Error(
"coord must be GeoJSON Point or an Array of numbers")}function Nt(t){if(Array.isArray(t))return t;if(t.type==="Feature"){
if(t.geometry!==null)return t.geometry.coordinates}else if(t.coordinates)return t.coordinates;throw new Error("coords mu\
st be GeoJSON Feature, Geometry Object or an Array")}function ie(t){return t.type==="Feature"?t.geometry:t}function Hi(t,e){
return t.type==="FeatureCollection"?"FeatureCollection":t.type==="GeometryCollection"?"GeometryCollection":t.type==="Fea\
ture"&&t.geometry!==null?t.geometry.type:t.type}function La(t){if(!t)throw new Error("geojson is required");let e=[];return Ye(
t,i=>{Ca(i,e)}),xt(e)}function Ca(t,e){let i=[],r=t.geometry;if(r!==null){switch(r.type){case"Polygon":i=Nt(r);break;case"\
LineString":i=[Nt(r)]}i.forEach(n=>{ba(n,t.properties).forEach(a=>{a.id=e.length,e.push(a)})})}}function ba(t,e){let i=[];
return t.reduce((r,n)=>{let s=me([r,n],e);return s.bbox=ka(r,n),i.push(s),n}),i}function ka(t,e){let i=t[0],r=t[1],n=e[0],
s=e[1],a=i<n?i:n,o=r<s?r:s,l=i>n?i:n,u=r>s?r:s;return[a,o,l,u]}function $e(t,e,i={}){var r=Bt(t),n=Bt(e),s=Yt(n[1]-r[1]),
a=Yt(n[0]-r[0]),o=Yt(r[1]),l=Yt(n[1]),u=Math.pow(Math.sin(s/2),2)+Math.pow(Math.sin(a/2),2)*Math.cos(o)*Math.cos(l);return Zs(
2*Math.atan2(Math.sqrt(u),Math.sqrt(1-u)),i.units)}var xa=Object.defineProperty,Ma=Object.defineProperties,Ea=Object.getOwnPropertyDescriptors,
Xi=Object.getOwnPropertySymbols,Ba=Object.prototype.hasOwnProperty,wa=Object.prototype.propertyIsEnumerable,Yi=(t,e,i)=>e in
t?xa(t,e,{enumerable:!0,configurable:!0,writable:!0,value:i}):t[e]=i,Da=(t,e)=>{for(var i in e||(e={}))Ba.call(e,i)&&Yi(
t,i,e[i]);if(Xi)for(var i of Xi(e))wa.call(e,i)&&Yi(t,i,e[i]);return t},Aa=(t,e)=>Ma(t,Ea(e));function Pa(t,e,i={}){if(!t||
!e)throw new Error("lines and inputPoint are required arguments");let r=Bt(e),n=Xt([1/0,1/0],{lineStringIndex:-1,segmentIndex:-1,
totalDistance:-1,lineDistance:-1,segmentDistance:-1,pointDistance:1/0,multiFeatureIndex:-1,index:-1,location:-1,dist:1/0}),
s=0,a=0,o=-1;return Ye(t,function(l,u,p){o!==p&&(o=p,a=0);let c=Nt(l);for(let _=0;_<c.length-1;_++){let v=Xt(c[_]),w=Bt(
v),A=Xt(c[_+1]),O=Bt(A),S=$e(v,A,i),f,k;O[0]===r[0]&&O[1]===r[1]?[f,k]=[O,!0]:w[0]===r[0]&&w[1]===r[1]?[f,k]=[w,!1]:[f,k]=
Oa(w,O,r);let E=$e(e,f,i);if(E<n.properties.pointDistance){let T=$e(v,f,i);n=Xt(f,{lineStringIndex:p,segmentIndex:k?_+1:
_,totalDistance:s+T,lineDistance:a+T,segmentDistance:T,pointDistance:E,multiFeatureIndex:-1,index:-1,location:-1,dist:1/0}),
n.properties=Aa(Da({},n.properties),{multiFeatureIndex:n.properties.lineStringIndex,index:n.properties.segmentIndex,location:n.
properties.totalDistance,dist:n.properties.pointDistance})}s+=S,a+=S}}),n}function zt(t,e){let[i,r,n]=t,[s,a,o]=e;return i*
s+r*a+n*o}function re(t,e){let[i,r,n]=t,[s,a,o]=e;return[r*o-n*a,n*s-i*o,i*a-r*s]}function Sa(t){return Math.sqrt(Math.pow(
t[0],2)+Math.pow(t[1],2)+Math.pow(t[2],2))}function Ji(t){let e=Sa(t);return[t[0]/e,t[1]/e,t[2]/e]}function Ze(t){let e=Yt(
t[1]),i=Yt(t[0]);return[Math.cos(e)*Math.cos(i),Math.cos(e)*Math.sin(i),Math.sin(e)]}function Ta(t){let[e,i,r]=t,n=Math.
min(Math.max(r,-1),1),s=Oi(Math.asin(n));return[Oi(Math.atan2(i,e)),s]}function Oa(t,e,i){let r=Ze(t),n=Ze(e),s=Ze(i),a=re(
r,n);if(a[0]===0&&a[1]===0&&a[2]===0)return zt(r,n)>0?[[...e],!0]:[[...i],!1];let o=re(a,s);if(o[0]===0&&o[1]===0&&o[2]===
0)return[[...e],!0];let l=re(o,a),u=Ji(l),p=[-u[0],-u[1],-u[2]],c=zt(s,u)>zt(s,p)?u:p,_=Ji(a),v=zt(re(r,c),_),w=zt(re(c,
n),_);return v>=0&&w>=0?[Ta(c),!1]:zt(r,s)>zt(n,s)?[[...t],!1]:[[...e],!0]}function $i(t,e){if(!t)throw new Error("line \
is required");if(!e)throw new Error("splitter is required");let i=Hi(t),r=Hi(e);if(i!=="LineString")throw new Error("lin\
e must be LineString");if(r==="FeatureCollection")throw new Error("splitter cannot be a FeatureCollection");if(r==="Geom\
etryCollection")throw new Error("splitter cannot be a GeometryCollection");var n=ya(e,{precision:7});switch(t.type!=="Fe\
ature"&&(t=Rt(t)),r){case"Point":return We(t,n);case"MultiPoint":return Zi(t,n);case"LineString":case"MultiLineString":case"\
Polygon":case"MultiPolygon":return Zi(t,Vi(t,n,{ignoreSelfIntersections:!0}))}}function Zi(t,e){var i=[],r=Ki();return Ye(
e,function(n){if(i.forEach(function(o,l){o.id=l}),!i.length)i=We(t,n).features,r.load(xt(i));else{var s=r.search(n);if(s.
features.length){var a=Wi(n,s);i=i.filter(function(o){return o.id!==a.id}),r.remove(a),be(We(a,n),function(o){i.push(o),
r.insert(o)})}}}),xt(i)}function We(t,e){var i=[],r=Nt(t)[0],n=Nt(t)[t.geometry.coordinates.length-1];if(Qe(r,Bt(e))||Qe(
n,Bt(e)))return xt([t]);var s=Ki(),a=La(t);s.load(a);var o=s.search(e);if(!o.features.length)return xt([t]);var l=Wi(e,o),
u=[r],p=ga(a,function(c,_,v){var w=Nt(_)[1],A=Bt(e);return v===l.id?(c.push(A),i.push(me(c)),Qe(A,w)?[A]:[A,w]):(c.push(
w),c)},u);return p.length>1&&i.push(me(p)),xt(i)}function Wi(t,e){if(!e.features.length)throw new Error("lines must cont\
ain features");if(e.features.length===1)return e.features[0];var i,r=1/0;return be(e,function(n){var s=Pa(n,t),a=s.properties.
pointDistance;a<r&&(i=n,r=a)}),i}function Qe(t,e){return t[0]===e[0]&&t[1]===e[1]}var Fa=$i,$=11102230246251565e-32,ht=134217729,
Ra=(3+8*$)*$;function ti(t,e,i,r,n){let s,a,o,l,u=e[0],p=r[0],c=0,_=0;p>u==p>-u?(s=u,u=e[++c]):(s=p,p=r[++_]);let v=0;if(c<
t&&_<i)for(p>u==p>-u?(a=u+s,o=s-(a-u),u=e[++c]):(a=p+s,o=s-(a-p),p=r[++_]),s=a,o!==0&&(n[v++]=o);c<t&&_<i;)p>u==p>-u?(a=
s+u,l=a-s,o=s-(a-l)+(u-l),u=e[++c]):(a=s+p,l=a-s,o=s-(a-l)+(p-l),p=r[++_]),s=a,o!==0&&(n[v++]=o);for(;c<t;)a=s+u,l=a-s,o=
s-(a-l)+(u-l),u=e[++c],s=a,o!==0&&(n[v++]=o);for(;_<i;)a=s+p,l=a-s,o=s-(a-l)+(p-l),p=r[++_],s=a,o!==0&&(n[v++]=o);return(s!==
0||v===0)&&(n[v++]=s),v}function Ia(t,e){let i=e[0];for(let r=1;r<t;r++)i+=e[r];return i}function j(t){return new Float64Array(
t)}var Ga=(3+16*$)*$,ja=(2+12*$)*$,Na=(9+64*$)*$*$,$t=j(4),Qi=j(8),tr=j(12),er=j(16),dt=j(4);function za(t,e,i,r,n,s,a){
let o,l,u,p,c,_,v,w,A,O,S,f,k,E,T,F,R,h,d=t-n,g=i-n,C=e-s,y=r-s;E=d*y,_=ht*d,v=_-(_-d),w=d-v,_=ht*y,A=_-(_-y),O=y-A,T=w*
O-(E-v*A-w*A-v*O),F=C*g,_=ht*C,v=_-(_-C),w=C-v,_=ht*g,A=_-(_-g),O=g-A,R=w*O-(F-v*A-w*A-v*O),S=T-R,c=T-S,$t[0]=T-(S+c)+(c-
R),f=E+S,c=f-E,k=E-(f-c)+(S-c),S=k-F,c=k-S,$t[1]=k-(S+c)+(c-F),h=f+S,c=h-f,$t[2]=f-(h-c)+(S-c),$t[3]=h;let m=Ia(4,$t),M=ja*
a;if(m>=M||-m>=M||(c=t-d,o=t-(d+c)+(c-n),c=i-g,u=i-(g+c)+(c-n),c=e-C,l=e-(C+c)+(c-s),c=r-y,p=r-(y+c)+(c-s),o===0&&l===0&&
u===0&&p===0)||(M=Na*a+Ra*Math.abs(m),m+=d*p+y*o-(C*u+g*l),m>=M||-m>=M))return m;E=o*y,_=ht*o,v=_-(_-o),w=o-v,_=ht*y,A=_-
(_-y),O=y-A,T=w*O-(E-v*A-w*A-v*O),F=l*g,_=ht*l,v=_-(_-l),w=l-v,_=ht*g,A=_-(_-g),O=g-A,R=w*O-(F-v*A-w*A-v*O),S=T-R,c=T-S,
dt[0]=T-(S+c)+(c-R),f=E+S,c=f-E,k=E-(f-c)+(S-c),S=k-F,c=k-S,dt[1]=k-(S+c)+(c-F),h=f+S,c=h-f,dt[2]=f-(h-c)+(S-c),dt[3]=h;
let b=ti(4,$t,4,dt,Qi);E=d*p,_=ht*d,v=_-(_-d),w=d-v,_=ht*p,A=_-(_-p),O=p-A,T=w*O-(E-v*A-w*A-v*O),F=C*u,_=ht*C,v=_-(_-C),
w=C-v,_=ht*u,A=_-(_-u),O=u-A,R=w*O-(F-v*A-w*A-v*O),S=T-R,c=T-S,dt[0]=T-(S+c)+(c-R),f=E+S,c=f-E,k=E-(f-c)+(S-c),S=k-F,c=k-
S,dt[1]=k-(S+c)+(c-F),h=f+S,c=h-f,dt[2]=f-(h-c)+(S-c),dt[3]=h;let x=ti(b,Qi,4,dt,tr);E=o*p,_=ht*o,v=_-(_-o),w=o-v,_=ht*p,
A=_-(_-p),O=p-A,T=w*O-(E-v*A-w*A-v*O),F=l*u,_=ht*l,v=_-(_-l),w=l-v,_=ht*u,A=_-(_-u),O=u-A,R=w*O-(F-v*A-w*A-v*O),S=T-R,c=
T-S,dt[0]=T-(S+c)+(c-R),f=E+S,c=f-E,k=E-(f-c)+(S-c),S=k-F,c=k-S,dt[1]=k-(S+c)+(c-F),h=f+S,c=h-f,dt[2]=f-(h-c)+(S-c),dt[3]=
h;let D=ti(x,tr,4,dt,er);return er[D-1]}function qa(t,e,i,r,n,s){let a=(e-s)*(i-n),o=(t-n)*(r-s),l=a-o,u=Math.abs(a+o);return Math.
abs(l)>=Ga*u?l:-za(t,e,i,r,n,s,u)}var sh=(7+56*$)*$,ah=(3+28*$)*$,oh=(26+288*$)*$*$,uh=j(4),lh=j(4),hh=j(4),ch=j(4),ph=j(
4),dh=j(4),fh=j(4),gh=j(4),_h=j(4),mh=j(8),yh=j(8),vh=j(8),Lh=j(4),Ch=j(8),bh=j(8),kh=j(16),xh=j(12),Mh=j(192),Eh=j(192),
Bh=(10+96*$)*$,wh=(4+48*$)*$,Dh=(44+576*$)*$*$,Ah=j(4),Ph=j(4),Sh=j(4),Th=j(4),Oh=j(4),Fh=j(4),Rh=j(4),Ih=j(4),Gh=j(8),jh=j(
8),Nh=j(8),zh=j(8),qh=j(8),Uh=j(8),Vh=j(8),Kh=j(8),Hh=j(8),Xh=j(4),Yh=j(4),Jh=j(4),$h=j(8),Zh=j(16),Wh=j(16),Qh=j(16),tc=j(
32),ec=j(32),ic=j(48),rc=j(64),nc=j(1152),sc=j(1152),ac=(16+224*$)*$,oc=(5+72*$)*$,uc=(71+1408*$)*$*$,lc=j(4),hc=j(4),cc=j(
4),pc=j(4),dc=j(4),fc=j(4),gc=j(4),_c=j(4),mc=j(4),yc=j(4),vc=j(24),Lc=j(24),Cc=j(24),bc=j(24),kc=j(24),xc=j(24),Mc=j(24),
Ec=j(24),Bc=j(24),wc=j(24),Dc=j(1152),Ac=j(1152),Pc=j(1152),Sc=j(1152),Tc=j(1152),Oc=j(2304),Fc=j(2304),Rc=j(3456),Ic=j(
5760),Gc=j(8),jc=j(8),Nc=j(8),zc=j(16),qc=j(24),Uc=j(48),Vc=j(48),Kc=j(96),Hc=j(192),Xc=j(384),Yc=j(384),Jc=j(384),$c=j(
768),Zc=j(96),Wc=j(96),Qc=j(96),t0=j(1152);function Ua(t,e){var i,r,n=0,s,a,o,l,u,p,c,_=t[0],v=t[1],w=e.length;for(i=0;i<
w;i++){r=0;var A=e[i],O=A.length-1;if(p=A[0],p[0]!==A[O][0]&&p[1]!==A[O][1])throw new Error("First and last coordinates \
in a ring must be the same");for(a=p[0]-_,o=p[1]-v,r;r<O;r++){if(c=A[r+1],l=c[0]-_,u=c[1]-v,o===0&&u===0){if(l<=0&&a>=0||
a<=0&&l>=0)return 0}else if(u>=0&&o<=0||u<=0&&o>=0){if(s=qa(a,l,o,u,0,0),s===0)return 0;(s>0&&u>0&&o<=0||s<0&&u<=0&&o>0)&&
n++}p=c,o=u,a=l}}return n%2!==0}function Mt(t,e,i={}){if(!t)throw new Error("point is required");if(!e)throw new Error("\
polygon is required");let r=Bt(t),n=ie(e),s=n.type,a=e.bbox,o=n.coordinates;if(a&&Va(r,a)===!1)return!1;s==="Polygon"&&(o=
[o]);for(var l=0;l<o.length;++l){let u=Ua(r,o[l]);if(u===0&&!i.ignoreBoundary)return!0;if(u)return!0}return!1}function Va(t,e){
return e[0]<=t[0]&&e[1]<=t[1]&&e[2]>=t[0]&&e[3]>=t[1]}function Zt(t,e,i={}){let r=Bt(t),n=Nt(e);for(let s=0;s<n.length-1;s++){
let a=!1;if(i.ignoreEndVertices&&(s===0&&(a="start"),s===n.length-2&&(a="end"),s===0&&s+1===n.length-1&&(a="both")),Ka(n[s],
n[s+1],r,a,typeof i.epsilon>"u"?null:i.epsilon))return!0}return!1}function Ka(t,e,i,r,n){let s=i[0],a=i[1],o=t[0],l=t[1],
u=e[0],p=e[1],c=i[0]-o,_=i[1]-l,v=u-o,w=p-l,A=c*w-_*v;if(n!==null){if(Math.abs(A)>n)return!1}else if(A!==0)return!1;if(Math.
abs(v)===Math.abs(w)&&Math.abs(v)===0)return r?!1:i[0]===t[0]&&i[1]===t[1];if(r){if(r==="start")return Math.abs(v)>=Math.
abs(w)?v>0?o<s&&s<=u:u<=s&&s<o:w>0?l<a&&a<=p:p<=a&&a<l;if(r==="end")return Math.abs(v)>=Math.abs(w)?v>0?o<=s&&s<u:u<s&&s<=
o:w>0?l<=a&&a<p:p<a&&a<=l;if(r==="both")return Math.abs(v)>=Math.abs(w)?v>0?o<s&&s<u:u<s&&s<o:w>0?l<a&&a<p:p<a&&a<l}else
return Math.abs(v)>=Math.abs(w)?v>0?o<=s&&s<=u:u<=s&&s<=o:w>0?l<=a&&a<=p:p<=a&&a<=l;return!1}function Ha(t,e){let i=ie(t),
r=ie(e),n=i.type,s=r.type,a=i.coordinates,o=r.coordinates;switch(n){case"Point":if(s==="Point")return ei(a,o);throw new Error(
"feature2 "+s+" geometry not supported");case"MultiPoint":switch(s){case"Point":return to(i,r);case"MultiPoint":return eo(
i,r);default:throw new Error("feature2 "+s+" geometry not supported")}case"LineString":switch(s){case"Point":return Zt(r,
i,{ignoreEndVertices:!0});case"LineString":return no(i,r);case"MultiPoint":return io(i,r);default:throw new Error("featu\
re2 "+s+" geometry not supported")}case"Polygon":switch(s){case"Point":return Mt(r,i,{ignoreBoundary:!0});case"LineStrin\
g":return rr(i,r);case"Polygon":return ke(i,r);case"MultiPoint":return ro(i,r);case"MultiPolygon":return Qa(i,r);default:
throw new Error("feature2 "+s+" geometry not supported")}case"MultiPolygon":switch(s){case"Point":return Ya(i,r);case"Mu\
ltiPoint":return Ja(i,r);case"LineString":return $a(i,r);case"MultiLineString":return Za(i,r);case"Polygon":return Xa(i,
r);case"MultiPolygon":return Wa(i,r);default:throw new Error("feature2 "+s+" geometry not supported")}default:throw new Error(
"feature1 "+n+" geometry not supported")}}function Xa(t,e){let i=yt(e);return t.coordinates.some(r=>ke({type:"Polygon",coordinates:r},
e,i))}function Ya(t,e){return Mt(e,t,{ignoreBoundary:!0})}function Ja(t,e){let i=!1;for(let r of e.coordinates){if(!Mt(r,
t))return!1;i||(i=Mt(r,t,{ignoreBoundary:!0}))}return i}function $a(t,e){return t.coordinates.some(i=>rr({type:"Polygon",
coordinates:i},e))}function Za(t,e){let i=!1;for(let r of e.coordinates){let n={type:"LineString",coordinates:r},s="outs\
ide";for(let a of t.coordinates){let o=nr({type:"Polygon",coordinates:a},n);if(o==="interior"){s=o;break}o==="boundary"&&
(s=o)}if(s==="outside")return!1;s==="interior"&&(i=!0)}return i}function Wa(t,e){for(let i of e.coordinates){let r={type:"\
Polygon",coordinates:i},n=yt(r);if(!t.coordinates.some(a=>ke({type:"Polygon",coordinates:a},r,n)))return!1}return!0}function Qa(t,e){
return e.coordinates.every(i=>ke(t,{type:"Polygon",coordinates:i}))}function to(t,e){let i,r=!1;for(i=0;i<t.coordinates.
length;i++)if(ei(t.coordinates[i],e.coordinates)){r=!0;break}return r}function eo(t,e){for(let i of e.coordinates){let r=!1;
for(let n of t.coordinates)if(ei(i,n)){r=!0;break}if(!r)return!1}return!0}function io(t,e){let i=!1;for(let r of e.coordinates){
if(!Zt(r,t))return!1;!i&&Zt(r,t,{ignoreEndVertices:!0})&&(i=!0)}return i}function ro(t,e){let i=!1;for(let r of e.coordinates){
if(!Mt(r,t))return!1;i||(i=Mt(r,t,{ignoreBoundary:!0}))}return i}function no(t,e){let i=!1,r=e.coordinates;for(let n=0;n<
r.length;n++){let s=r[n];if(!Zt(s,t))return!1;if(!i){if(Zt(s,t,{ignoreEndVertices:!0}))i=!0;else if(n>0){let a=[(r[n-1][0]+
s[0])/2,(r[n-1][1]+s[1])/2];Zt(a,t,{ignoreEndVertices:!0})&&(i=!0)}}}return i}function ir(t,e){let i=t.coordinates,r=[];
for(let n=0;n<i.length-1;n++){let s=me([i[n],i[n+1]]),a=$i(s,Rt(e));a.features.length===0?r.push(s):r.push(...a.features)}
return xt(r)}function rr(t,e){return nr(t,e)==="interior"}function nr(t,e){let i=yt(t),r=yt(e);if(!sr(i,r))return"outsid\
e";for(let a of e.coordinates)if(!Mt(a,t))return"outside";let n=!1,s=ir(e,t);for(let a of s.features){let o=ar(a.geometry.
coordinates[0],a.geometry.coordinates[1]);if(!Mt(o,t))return"outside";!n&&Mt(o,t,{ignoreBoundary:!0})&&(n=!0)}return n?"\
interior":"boundary"}function ke(t,e,i){if(t.type==="Feature"&&t.geometry===null||e.type==="Feature"&&e.geometry===null)
return!1;let r=yt(t),n=i??yt(e);if(!sr(r,n))return!1;let s=ie(t),a=ie(e).coordinates;for(let o of a){for(let u of o)if(!Mt(
u,t))return!1;let l=ir({type:"LineString",coordinates:o},s);for(let u of l.features){let p=ar(u.geometry.coordinates[0],
u.geometry.coordinates[1]);if(!Mt(p,t)&&!oo(p,s))return!1}}return!0}var so=1e-6;function ao(t,e,i){let r=i[0]-e[0],n=i[1]-
e[1],s=r*r+n*n,a=0;s>0&&(a=((t[0]-e[0])*r+(t[1]-e[1])*n)/s,a=Math.max(0,Math.min(1,a)));let o=e[0]+a*r,l=e[1]+a*n,u=t[0]-
o,p=t[1]-l;return Math.sqrt(u*u+p*p)}function oo(t,e){return e.coordinates.some(i=>{for(let r=0;r<i.length-1;r++)if(ao(t,
i[r],i[r+1])<=so)return!0;return!1})}function sr(t,e){return!(t[0]>e[0]||t[2]<e[2]||t[1]>e[1]||t[3]<e[3])}function ei(t,e){
return t[0]===e[0]&&t[1]===e[1]}function ar(t,e){return[(t[0]+e[0])/2,(t[1]+e[1])/2]}var uo=Ha,lo=gt(de()),ho=/^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i,
ii=Math.ceil,vt=Math.floor,_t="[BigNumber Error] ",or=_t+"Number primitive has more than 15 significant digits: ",Et=1e14,
K=14,ri=9007199254740991,ni=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8,1e9,1e10,1e11,1e12,1e13],It=1e7,at=1e9;function ur(t){var e,
i,r,n=f.prototype={constructor:f,toString:null,valueOf:null},s=new f(1),a=20,o=4,l=-7,u=21,p=-1e7,c=1e7,_=!1,v=1,w=0,A={
prefix:"",groupSize:3,secondaryGroupSize:0,groupSeparator:",",decimalSeparator:".",fractionGroupSize:0,fractionGroupSeparator:"\
 ",suffix:""},O="0123456789abcdefghijklmnopqrstuvwxyz",S=!0;function f(h,d){var g,C,y,m,M,b,x,D,B=this;if(!(B instanceof
f))return new f(h,d);if(d==null){if(h&&h._isBigNumber===!0){B.s=h.s,!h.c||h.e>c?B.c=B.e=null:h.e<p?B.c=[B.e=0]:(B.e=h.e,
B.c=h.c.slice());return}if((b=typeof h=="number")&&h*0==0){if(B.s=1/h<0?(h=-h,-1):1,h===~~h){for(m=0,M=h;M>=10;M/=10,m++)
;m>c?B.c=B.e=null:(B.e=m,B.c=[h]);return}D=String(h)}else{if(!ho.test(D=String(h)))return r(B,D,b);B.s=D.charCodeAt(0)==
45?(D=D.slice(1),-1):1}(m=D.indexOf("."))>-1&&(D=D.replace(".","")),(M=D.search(/e/i))>0?(m<0&&(m=M),m+=+D.slice(M+1),D=
D.substring(0,M)):m<0&&(m=D.length)}else{if(W(d,2,O.length,"Base"),d==10&&S)return B=new f(h),F(B,a+B.e+1,o);if(D=String(
h),b=typeof h=="number"){if(h*0!=0)return r(B,D,b,d);if(B.s=1/h<0?(D=D.slice(1),-1):1,f.DEBUG&&D.replace(/^0\.0*|\./,"").
length>15)throw Error(or+h)}else B.s=D.charCodeAt(0)===45?(D=D.slice(1),-1):1;for(g=O.slice(0,d),m=M=0,x=D.length;M<x;M++)
if(g.indexOf(C=D.charAt(M))<0){if(C=="."){if(M>m){m=x;continue}}else if(!y&&(D==D.toUpperCase()&&(D=D.toLowerCase())||D==
D.toLowerCase()&&(D=D.toUpperCase()))){y=!0,M=-1,m=0;continue}return r(B,String(h),b,d)}b=!1,D=i(D,d,10,B.s),(m=D.indexOf(
"."))>-1?D=D.replace(".",""):m=D.length}for(M=0;D.charCodeAt(M)===48;M++);for(x=D.length;D.charCodeAt(--x)===48;);if(D=D.
slice(M,++x)){if(x-=M,b&&f.DEBUG&&x>15&&(h>ri||h!==vt(h)))throw Error(or+B.s*h);if((m=m-M-1)>c)B.c=B.e=null;else if(m<p)
B.c=[B.e=0];else{if(B.e=m,B.c=[],M=(m+1)%K,m<0&&(M+=K),M<x){for(M&&B.c.push(+D.slice(0,M)),x-=K;M<x;)B.c.push(+D.slice(M,
M+=K));M=K-(D=D.slice(M)).length}else M-=x;for(;M--;D+="0");B.c.push(+D)}}else B.c=[B.e=0]}f.clone=ur,f.ROUND_UP=0,f.ROUND_DOWN=
1,f.ROUND_CEIL=2,f.ROUND_FLOOR=3,f.ROUND_HALF_UP=4,f.ROUND_HALF_DOWN=5,f.ROUND_HALF_EVEN=6,f.ROUND_HALF_CEIL=7,f.ROUND_HALF_FLOOR=
8,f.EUCLID=9,f.config=f.set=function(h){var d,g;if(h!=null)if(typeof h=="object"){if(h.hasOwnProperty(d="DECIMAL_PLACES")&&
(g=h[d],W(g,0,at,d),a=g),h.hasOwnProperty(d="ROUNDING_MODE")&&(g=h[d],W(g,0,8,d),o=g),h.hasOwnProperty(d="EXPONENTIAL_AT")&&
(g=h[d],g&&g.pop?(W(g[0],-at,0,d),W(g[1],0,at,d),l=g[0],u=g[1]):(W(g,-at,at,d),l=-(u=g<0?-g:g))),h.hasOwnProperty(d="RAN\
GE"))if(g=h[d],g&&g.pop)W(g[0],-at,-1,d),W(g[1],1,at,d),p=g[0],c=g[1];else if(W(g,-at,at,d),g)p=-(c=g<0?-g:g);else throw Error(
_t+d+" cannot be zero: "+g);if(h.hasOwnProperty(d="CRYPTO"))if(g=h[d],g===!!g)if(g)if(typeof crypto<"u"&&crypto&&(crypto.
getRandomValues||crypto.randomBytes))_=g;else throw _=!g,Error(_t+"crypto unavailable");else _=g;else throw Error(_t+d+"\
 not true or false: "+g);if(h.hasOwnProperty(d="MODULO_MODE")&&(g=h[d],W(g,0,9,d),v=g),h.hasOwnProperty(d="POW_PRECISION")&&
(g=h[d],W(g,0,at,d),w=g),h.hasOwnProperty(d="FORMAT"))if(g=h[d],typeof g=="object")A=g;else throw Error(_t+d+" not an ob\
ject: "+g);if(h.hasOwnProperty(d="ALPHABET"))if(g=h[d],typeof g=="string"&&!/^.?$|[+\-.\s]|(.).*\1/.test(g))S=g.slice(0,
10)=="0123456789",O=g;else throw Error(_t+d+" invalid: "+g)}else throw Error(_t+"Object expected: "+h);return{DECIMAL_PLACES:a,
ROUNDING_MODE:o,EXPONENTIAL_AT:[l,u],RANGE:[p,c],CRYPTO:_,MODULO_MODE:v,POW_PRECISION:w,FORMAT:A,ALPHABET:O}},f.isBigNumber=
function(h){if(!h||h._isBigNumber!==!0)return!1;if(!f.DEBUG)return!0;var d,g,C=h.c,y=h.e,m=h.s;t:if({}.toString.call(C)==
"[object Array]"){if((m===1||m===-1)&&y>=-at&&y<=at&&y===vt(y)){if(C[0]===0){if(y===0&&C.length===1)return!0;break t}if(d=
(y+1)%K,d<1&&(d+=K),String(C[0]).length==d){for(d=0;d<C.length;d++)if(g=C[d],g<0||g>=Et||g!==vt(g))break t;if(g!==0)return!0}}}else if(C===
null&&y===null&&(m===null||m===1||m===-1))return!0;throw Error(_t+"Invalid BigNumber: "+h)},f.maximum=f.max=function(){return E(
arguments,-1)},f.minimum=f.min=function(){return E(arguments,1)},f.random=(function(){var h=9007199254740992,d=Math.random()*
h&2097151?function(){return vt(Math.random()*h)}:function(){return(Math.random()*1073741824|0)*8388608+(Math.random()*8388608|
0)};return function(g){var C,y,m,M,b,x=0,D=[],B=new f(s);if(g==null?g=a:W(g,0,at),M=ii(g/K),_)if(crypto.getRandomValues){
for(C=crypto.getRandomValues(new Uint32Array(M*=2));x<M;)b=C[x]*131072+(C[x+1]>>>11),b>=9e15?(y=crypto.getRandomValues(new Uint32Array(
2)),C[x]=y[0],C[x+1]=y[1]):(D.push(b%1e14),x+=2);x=M/2}else if(crypto.randomBytes){for(C=crypto.randomBytes(M*=7);x<M;)b=
(C[x]&31)*281474976710656+C[x+1]*1099511627776+C[x+2]*4294967296+C[x+3]*16777216+(C[x+4]<<16)+(C[x+5]<<8)+C[x+6],b>=9e15?
crypto.randomBytes(7).copy(C,x):(D.push(b%1e14),x+=7);x=M/7}else throw _=!1,Error(_t+"crypto unavailable");if(!_)for(;x<
M;)b=d(),b<9e15&&(D[x++]=b%1e14);for(M=D[--x],g%=K,M&&g&&(b=ni[K-g],D[x]=vt(M/b)*b);D[x]===0;D.pop(),x--);if(x<0)D=[m=0];else{
for(m=-1;D[0]===0;D.splice(0,1),m-=K);for(x=1,b=D[0];b>=10;b/=10,x++);x<K&&(m-=K-x)}return B.e=m,B.c=D,B}})(),f.sum=function(){
for(var h=1,d=arguments,g=new f(d[0]);h<d.length;)g=g.plus(d[h++]);return g},i=(function(){var h="0123456789";function d(g,C,y,m){
for(var M,b=[0],x,D=0,B=g.length;D<B;){for(x=b.length;x--;b[x]*=C);for(b[0]+=m.indexOf(g.charAt(D++)),M=0;M<b.length;M++)
b[M]>y-1&&(b[M+1]==null&&(b[M+1]=0),b[M+1]+=b[M]/y|0,b[M]%=y)}return b.reverse()}return function(g,C,y,m,M){var b,x,D,B,
I,z,q,V,tt=g.indexOf("."),nt=a,Y=o;for(tt>=0&&(B=w,w=0,g=g.replace(".",""),V=new f(C),z=V.pow(g.length-tt),w=B,V.c=d(St(
Ct(z.c),z.e,"0"),10,y,h),V.e=V.c.length),q=d(g,C,y,M?(b=O,h):(b=h,O)),D=B=q.length;q[--B]==0;q.pop());if(!q[0])return b.
charAt(0);if(tt<0?--D:(z.c=q,z.e=D,z.s=m,z=e(z,V,nt,Y,y),q=z.c,I=z.r,D=z.e),x=D+nt+1,tt=q[x],B=y/2,I=I||x<0||q[x+1]!=null,
I=Y<4?(tt!=null||I)&&(Y==0||Y==(z.s<0?3:2)):tt>B||tt==B&&(Y==4||I||Y==6&&q[x-1]&1||Y==(z.s<0?8:7)),x<1||!q[0])g=I?St(b.charAt(
1),-nt,b.charAt(0)):b.charAt(0);else{if(q.length=x,I)for(--y;++q[--x]>y;)q[x]=0,x||(++D,q=[1].concat(q));for(B=q.length;!q[--B];)
;for(tt=0,g="";tt<=B;g+=b.charAt(q[tt++]));g=St(g,D,b.charAt(0))}return g}})(),e=(function(){function h(C,y,m){var M,b,x,
D,B=0,I=C.length,z=y%It,q=y/It|0;for(C=C.slice();I--;)x=C[I]%It,D=C[I]/It|0,M=q*x+D*z,b=z*x+M%It*It+B,B=(b/m|0)+(M/It|0)+
q*D,C[I]=b%m;return B&&(C=[B].concat(C)),C}function d(C,y,m,M){var b,x;if(m!=M)x=m>M?1:-1;else for(b=x=0;b<m;b++)if(C[b]!=
y[b]){x=C[b]>y[b]?1:-1;break}return x}function g(C,y,m,M){for(var b=0;m--;)C[m]-=b,b=C[m]<y[m]?1:0,C[m]=b*M+C[m]-y[m];for(;!C[0]&&
C.length>1;C.splice(0,1));}return function(C,y,m,M,b){var x,D,B,I,z,q,V,tt,nt,Y,Z,ct,Oe,li,hi,At,oe,bt=C.s==y.s?1:-1,ft=C.
c,et=y.c;if(!ft||!ft[0]||!et||!et[0])return new f(!C.s||!y.s||(ft?et&&ft[0]==et[0]:!et)?NaN:ft&&ft[0]==0||!et?bt*0:bt/0);
for(tt=new f(bt),nt=tt.c=[],D=C.e-y.e,bt=m+D+1,b||(b=Et,D=Lt(C.e/K)-Lt(y.e/K),bt=bt/K|0),B=0;et[B]==(ft[B]||0);B++);if(et[B]>
(ft[B]||0)&&D--,bt<0)nt.push(1),I=!0;else{for(li=ft.length,At=et.length,B=0,bt+=2,z=vt(b/(et[0]+1)),z>1&&(et=h(et,z,b),ft=
h(ft,z,b),At=et.length,li=ft.length),Oe=At,Y=ft.slice(0,At),Z=Y.length;Z<At;Y[Z++]=0);oe=et.slice(),oe=[0].concat(oe),hi=
et[0],et[1]>=b/2&&hi++;do{if(z=0,x=d(et,Y,At,Z),x<0){if(ct=Y[0],At!=Z&&(ct=ct*b+(Y[1]||0)),z=vt(ct/hi),z>1)for(z>=b&&(z=
b-1),q=h(et,z,b),V=q.length,Z=Y.length;d(q,Y,V,Z)==1;)z--,g(q,At<V?oe:et,V,b),V=q.length,x=1;else z==0&&(x=z=1),q=et.slice(),
V=q.length;if(V<Z&&(q=[0].concat(q)),g(Y,q,Z,b),Z=Y.length,x==-1)for(;d(et,Y,At,Z)<1;)z++,g(Y,At<Z?oe:et,Z,b),Z=Y.length}else
x===0&&(z++,Y=[0]);nt[B++]=z,Y[0]?Y[Z++]=ft[Oe]||0:(Y=[ft[Oe]],Z=1)}while((Oe++<li||Y[0]!=null)&&bt--);I=Y[0]!=null,nt[0]||
nt.splice(0,1)}if(b==Et){for(B=1,bt=nt[0];bt>=10;bt/=10,B++);F(tt,m+(tt.e=B+D*K-1)+1,M,I)}else tt.e=D,tt.r=+I;return tt}})();
function k(h,d,g,C){var y,m,M,b,x;if(g==null?g=o:W(g,0,8),!h.c)return h.toString();if(y=h.c[0],M=h.e,d==null)x=Ct(h.c),x=
C==1||C==2&&(M<=l||M>=u)?Me(x,M):St(x,M,"0");else if(h=F(new f(h),d,g),m=h.e,x=Ct(h.c),b=x.length,C==1||C==2&&(d<=m||m<=
l)){for(;b<d;x+="0",b++);x=Me(x,m)}else if(d-=M+(C===2&&m>M),x=St(x,m,"0"),m+1>b){if(--d>0)for(x+=".";d--;x+="0");}else if(d+=
m-b,d>0)for(m+1==b&&(x+=".");d--;x+="0");return h.s<0&&y?"-"+x:x}function E(h,d){for(var g,C,y=1,m=new f(h[0]);y<h.length;y++)
C=new f(h[y]),(!C.s||(g=qt(m,C))===d||g===0&&m.s===d)&&(m=C);return m}function T(h,d,g){for(var C=1,y=d.length;!d[--y];d.
pop());for(y=d[0];y>=10;y/=10,C++);return(g=C+g*K-1)>c?h.c=h.e=null:g<p?h.c=[h.e=0]:(h.e=g,h.c=d),h}r=(function(){var h=/^(-?)0([xbo])(?=\w[\w.]*$)/i,
d=/^([^.]+)\.$/,g=/^\.([^.]+)$/,C=/^-?(Infinity|NaN)$/,y=/^\s*\+(?=[\w.])|^\s+|\s+$/g;return function(m,M,b,x){var D,B=b?
M:M.replace(y,"");if(C.test(B))m.s=isNaN(B)?null:B<0?-1:1;else{if(!b&&(B=B.replace(h,function(I,z,q){return D=(q=q.toLowerCase())==
"x"?16:q=="b"?2:8,!x||x==D?z:I}),x&&(D=x,B=B.replace(d,"$1").replace(g,"0.$1")),M!=B))return new f(B,D);if(f.DEBUG)throw Error(
_t+"Not a"+(x?" base "+x:"")+" number: "+M);m.s=null}m.c=m.e=null}})();function F(h,d,g,C){var y,m,M,b,x,D,B,I=h.c,z=ni;
if(I){t:{for(y=1,b=I[0];b>=10;b/=10,y++);if(m=d-y,m<0)m+=K,M=d,x=I[D=0],B=vt(x/z[y-M-1]%10);else if(D=ii((m+1)/K),D>=I.length)
if(C){for(;I.length<=D;I.push(0));x=B=0,y=1,m%=K,M=m-K+1}else break t;else{for(x=b=I[D],y=1;b>=10;b/=10,y++);m%=K,M=m-K+
y,B=M<0?0:vt(x/z[y-M-1]%10)}if(C=C||d<0||I[D+1]!=null||(M<0?x:x%z[y-M-1]),C=g<4?(B||C)&&(g==0||g==(h.s<0?3:2)):B>5||B==5&&
(g==4||C||g==6&&(m>0?M>0?x/z[y-M]:0:I[D-1])%10&1||g==(h.s<0?8:7)),d<1||!I[0])return I.length=0,C?(d-=h.e+1,I[0]=z[(K-d%K)%
K],h.e=-d||0):I[0]=h.e=0,h;if(m==0?(I.length=D,b=1,D--):(I.length=D+1,b=z[K-m],I[D]=M>0?vt(x/z[y-M]%z[M])*b:0),C)for(;;)
if(D==0){for(m=1,M=I[0];M>=10;M/=10,m++);for(M=I[0]+=b,b=1;M>=10;M/=10,b++);m!=b&&(h.e++,I[0]==Et&&(I[0]=1));break}else{
if(I[D]+=b,I[D]!=Et)break;I[D--]=0,b=1}for(m=I.length;I[--m]===0;I.pop());}h.e>c?h.c=h.e=null:h.e<p&&(h.c=[h.e=0])}return h}
function R(h){var d,g=h.e;return g===null?h.toString():(d=Ct(h.c),d=g<=l||g>=u?Me(d,g):St(d,g,"0"),h.s<0?"-"+d:d)}return n.
absoluteValue=n.abs=function(){var h=new f(this);return h.s<0&&(h.s=1),h},n.comparedTo=function(h,d){return qt(this,new f(
h,d))},n.decimalPlaces=n.dp=function(h,d){var g,C,y,m=this;if(h!=null)return W(h,0,at),d==null?d=o:W(d,0,8),F(new f(m),h+
m.e+1,d);if(!(g=m.c))return null;if(C=((y=g.length-1)-Lt(this.e/K))*K,y=g[y])for(;y%10==0;y/=10,C--);return C<0&&(C=0),C},
n.dividedBy=n.div=function(h,d){return e(this,new f(h,d),a,o)},n.dividedToIntegerBy=n.idiv=function(h,d){return e(this,new f(
h,d),0,1)},n.exponentiatedBy=n.pow=function(h,d){var g,C,y,m,M,b,x,D,B,I=this;if(h=new f(h),h.c&&!h.isInteger())throw Error(
_t+"Exponent not an integer: "+R(h));if(d!=null&&(d=new f(d)),b=h.e>14,!I.c||!I.c[0]||I.c[0]==1&&!I.e&&I.c.length==1||!h.
c||!h.c[0])return B=new f(Math.pow(+R(I),b?h.s*(2-xe(h)):+R(h))),d?B.mod(d):B;if(x=h.s<0,d){if(d.c?!d.c[0]:!d.s)return new f(
NaN);C=!x&&I.isInteger()&&d.isInteger(),C&&(I=I.mod(d))}else{if(h.e>9&&(I.e>0||I.e<-1||(I.e==0?I.c[0]>1||b&&I.c[1]>=24e7:
I.c[0]<8e13||b&&I.c[0]<=9999975e7)))return m=I.s<0&&xe(h)?-0:0,I.e>-1&&(m=1/m),new f(x?1/m:m);w&&(m=ii(w/K+2))}for(b?(g=
new f(.5),x&&(h.s=1),D=xe(h)):(y=Math.abs(+R(h)),D=y%2),B=new f(s);;){if(D){if(B=B.times(I),!B.c)break;m?B.c.length>m&&(B.
c.length=m):C&&(B=B.mod(d))}if(y){if(y=vt(y/2),y===0)break;D=y%2}else if(h=h.times(g),F(h,h.e+1,1),h.e>14)D=xe(h);else{if(y=
+R(h),y===0)break;D=y%2}I=I.times(I),m?I.c&&I.c.length>m&&(I.c.length=m):C&&(I=I.mod(d))}return C?B:(x&&(B=s.div(B)),d?B.
mod(d):m?F(B,w,o,M):B)},n.integerValue=function(h){var d=new f(this);return h==null?h=o:W(h,0,8),F(d,d.e+1,h)},n.isEqualTo=
n.eq=function(h,d){return qt(this,new f(h,d))===0},n.isFinite=function(){return!!this.c},n.isGreaterThan=n.gt=function(h,d){
return qt(this,new f(h,d))>0},n.isGreaterThanOrEqualTo=n.gte=function(h,d){return(d=qt(this,new f(h,d)))===1||d===0},n.isInteger=
function(){return!!this.c&&Lt(this.e/K)>this.c.length-2},n.isLessThan=n.lt=function(h,d){return qt(this,new f(h,d))<0},n.
isLessThanOrEqualTo=n.lte=function(h,d){return(d=qt(this,new f(h,d)))===-1||d===0},n.isNaN=function(){return!this.s},n.isNegative=
function(){return this.s<0},n.isPositive=function(){return this.s>0},n.isZero=function(){return!!this.c&&this.c[0]==0},n.
minus=function(h,d){var g,C,y,m,M=this,b=M.s;if(h=new f(h,d),d=h.s,!b||!d)return new f(NaN);if(b!=d)return h.s=-d,M.plus(
h);var x=M.e/K,D=h.e/K,B=M.c,I=h.c;if(!x||!D){if(!B||!I)return B?(h.s=-d,h):new f(I?M:NaN);if(!B[0]||!I[0])return I[0]?(h.
s=-d,h):new f(B[0]?M:o==3?-0:0)}if(x=Lt(x),D=Lt(D),B=B.slice(),b=x-D){for((m=b<0)?(b=-b,y=B):(D=x,y=I),y.reverse(),d=b;d--;y.
push(0));y.reverse()}else for(C=(m=(b=B.length)<(d=I.length))?b:d,b=d=0;d<C;d++)if(B[d]!=I[d]){m=B[d]<I[d];break}if(m&&(y=
B,B=I,I=y,h.s=-h.s),d=(C=I.length)-(g=B.length),d>0)for(;d--;B[g++]=0);for(d=Et-1;C>b;){if(B[--C]<I[C]){for(g=C;g&&!B[--g];B[g]=
d);--B[g],B[C]+=Et}B[C]-=I[C]}for(;B[0]==0;B.splice(0,1),--D);return B[0]?T(h,B,D):(h.s=o==3?-1:1,h.c=[h.e=0],h)},n.modulo=
n.mod=function(h,d){var g,C,y=this;return h=new f(h,d),!y.c||!h.s||h.c&&!h.c[0]?new f(NaN):!h.c||y.c&&!y.c[0]?new f(y):(v==
9?(C=h.s,h.s=1,g=e(y,h,0,3),h.s=C,g.s*=C):g=e(y,h,0,v),h=y.minus(g.times(h)),!h.c[0]&&v==1&&(h.s=y.s),h)},n.multipliedBy=
n.times=function(h,d){var g,C,y,m,M,b,x,D,B,I,z,q,V,tt,nt,Y=this,Z=Y.c,ct=(h=new f(h,d)).c;if(!Z||!ct||!Z[0]||!ct[0])return!Y.
s||!h.s||Z&&!Z[0]&&!ct||ct&&!ct[0]&&!Z?h.c=h.e=h.s=null:(h.s*=Y.s,!Z||!ct?h.c=h.e=null:(h.c=[0],h.e=0)),h;for(C=Lt(Y.e/K)+
Lt(h.e/K),h.s*=Y.s,x=Z.length,I=ct.length,x<I&&(V=Z,Z=ct,ct=V,y=x,x=I,I=y),y=x+I,V=[];y--;V.push(0));for(tt=Et,nt=It,y=I;--y>=
0;){for(g=0,z=ct[y]%nt,q=ct[y]/nt|0,M=x,m=y+M;m>y;)D=Z[--M]%nt,B=Z[M]/nt|0,b=q*D+B*z,D=z*D+b%nt*nt+V[m]+g,g=(D/tt|0)+(b/
nt|0)+q*B,V[m--]=D%tt;V[m]=g}return g?++C:V.splice(0,1),T(h,V,C)},n.negated=function(){var h=new f(this);return h.s=-h.s||
null,h},n.plus=function(h,d){var g,C=this,y=C.s;if(h=new f(h,d),d=h.s,!y||!d)return new f(NaN);if(y!=d)return h.s=-d,C.minus(
h);var m=C.e/K,M=h.e/K,b=C.c,x=h.c;if(!m||!M){if(!b||!x)return new f(y/0);if(!b[0]||!x[0])return x[0]?h:new f(b[0]?C:y*0)}
if(m=Lt(m),M=Lt(M),b=b.slice(),y=m-M){for(y>0?(M=m,g=x):(y=-y,g=b),g.reverse();y--;g.push(0));g.reverse()}for(y=b.length,
d=x.length,y-d<0&&(g=x,x=b,b=g,d=y),y=0;d;)y=(b[--d]=b[d]+x[d]+y)/Et|0,b[d]=Et===b[d]?0:b[d]%Et;return y&&(b=[y].concat(
b),++M),T(h,b,M)},n.precision=n.sd=function(h,d){var g,C,y,m=this;if(h!=null&&h!==!!h)return W(h,1,at),d==null?d=o:W(d,0,
8),F(new f(m),h,d);if(!(g=m.c))return null;if(y=g.length-1,C=y*K+1,y=g[y]){for(;y%10==0;y/=10,C--);for(y=g[0];y>=10;y/=10,
C++);}return h&&m.e+1>C&&(C=m.e+1),C},n.shiftedBy=function(h){return W(h,-ri,ri),this.times("1e"+h)},n.squareRoot=n.sqrt=
function(){var h,d,g,C,y,m=this,M=m.c,b=m.s,x=m.e,D=a+4,B=new f("0.5");if(b!==1||!M||!M[0])return new f(!b||b<0&&(!M||M[0])?
NaN:M?m:1/0);if(b=Math.sqrt(+R(m)),b==0||b==1/0?(d=Ct(M),(d.length+x)%2==0&&(d+="0"),b=Math.sqrt(+d),x=Lt((x+1)/2)-(x<0||
x%2),b==1/0?d="5e"+x:(d=b.toExponential(),d=d.slice(0,d.indexOf("e")+1)+x),g=new f(d)):g=new f(b+""),g.c[0]){for(x=g.e,b=
x+D,b<3&&(b=0);;)if(y=g,g=B.times(y.plus(e(m,y,D,1))),Ct(y.c).slice(0,b)===(d=Ct(g.c)).slice(0,b))if(g.e<x&&--b,d=d.slice(
b-3,b+1),d=="9999"||!C&&d=="4999"){if(!C&&(F(y,y.e+a+2,0),y.times(y).eq(m))){g=y;break}D+=4,b+=4,C=1}else{(!+d||!+d.slice(
1)&&d.charAt(0)=="5")&&(F(g,g.e+a+2,1),h=!g.times(g).eq(m));break}}return F(g,g.e+a+1,o,h)},n.toExponential=function(h,d){
return h!=null&&(W(h,0,at),h++),k(this,h,d,1)},n.toFixed=function(h,d){return h!=null&&(W(h,0,at),h=h+this.e+1),k(this,h,
d)},n.toFormat=function(h,d,g){var C,y=this;if(g==null)h!=null&&d&&typeof d=="object"?(g=d,d=null):h&&typeof h=="object"?
(g=h,h=d=null):g=A;else if(typeof g!="object")throw Error(_t+"Argument not an object: "+g);if(C=y.toFixed(h,d),y.c){var m,
M=C.split("."),b=+g.groupSize,x=+g.secondaryGroupSize,D=g.groupSeparator||"",B=M[0],I=M[1],z=y.s<0,q=z?B.slice(1):B,V=q.
length;if(x&&(m=b,b=x,x=m,V-=m),b>0&&V>0){for(m=V%b||b,B=q.substr(0,m);m<V;m+=b)B+=D+q.substr(m,b);x>0&&(B+=D+q.slice(m)),
z&&(B="-"+B)}C=I?B+(g.decimalSeparator||"")+((x=+g.fractionGroupSize)?I.replace(new RegExp("\\d{"+x+"}\\B","g"),"$&"+(g.
fractionGroupSeparator||"")):I):B}return(g.prefix||"")+C+(g.suffix||"")},n.toFraction=function(h){var d,g,C,y,m,M,b,x,D,
B,I,z,q=this,V=q.c;if(h!=null&&(b=new f(h),!b.isInteger()&&(b.c||b.s!==1)||b.lt(s)))throw Error(_t+"Argument "+(b.isInteger()?
"out of range: ":"not an integer: ")+R(b));if(!V)return new f(q);for(d=new f(s),D=g=new f(s),C=x=new f(s),z=Ct(V),m=d.e=
z.length-q.e-1,d.c[0]=ni[(M=m%K)<0?K+M:M],h=!h||b.comparedTo(d)>0?m>0?d:D:b,M=c,c=1/0,b=new f(z),x.c[0]=0;B=e(b,d,0,1),y=
g.plus(B.times(C)),y.comparedTo(h)!=1;)g=C,C=y,D=x.plus(B.times(y=D)),x=y,d=b.minus(B.times(y=d)),b=y;return y=e(h.minus(
g),C,0,1),x=x.plus(y.times(D)),g=g.plus(y.times(C)),x.s=D.s=q.s,m=m*2,I=e(D,C,m,o).minus(q).abs().comparedTo(e(x,g,m,o).
minus(q).abs())<1?[D,C]:[x,g],c=M,I},n.toNumber=function(){return+R(this)},n.toPrecision=function(h,d){return h!=null&&W(
h,1,at),k(this,h,d,2)},n.toString=function(h){var d,g=this,C=g.s,y=g.e;return y===null?C?(d="Infinity",C<0&&(d="-"+d)):d=
"NaN":(h==null?d=y<=l||y>=u?Me(Ct(g.c),y):St(Ct(g.c),y,"0"):h===10&&S?(g=F(new f(g),a+y+1,o),d=St(Ct(g.c),g.e,"0")):(W(h,
2,O.length,"Base"),d=i(St(Ct(g.c),y,"0"),10,h,C,!0)),C<0&&g.c[0]&&(d="-"+d)),d},n.valueOf=n.toJSON=function(){return R(this)},
n._isBigNumber=!0,n[Symbol.toStringTag]="BigNumber",n[Symbol.for("nodejs.util.inspect.custom")]=n.valueOf,t!=null&&f.set(
t),f}function Lt(t){var e=t|0;return t>0||t===e?e:e-1}function Ct(t){for(var e,i,r=1,n=t.length,s=t[0]+"";r<n;){for(e=t[r++]+
"",i=K-e.length;i--;e="0"+e);s+=e}for(n=s.length;s.charCodeAt(--n)===48;);return s.slice(0,n+1||1)}function qt(t,e){var i,
r,n=t.c,s=e.c,a=t.s,o=e.s,l=t.e,u=e.e;if(!a||!o)return null;if(i=n&&!n[0],r=s&&!s[0],i||r)return i?r?0:-o:a;if(a!=o)return a;
if(i=a<0,r=l==u,!n||!s)return r?0:!n^i?1:-1;if(!r)return l>u^i?1:-1;for(o=(l=n.length)<(u=s.length)?l:u,a=0;a<o;a++)if(n[a]!=
s[a])return n[a]>s[a]^i?1:-1;return l==u?0:l>u^i?1:-1}function W(t,e,i,r){if(t<e||t>i||t!==vt(t))throw Error(_t+(r||"Arg\
ument")+(typeof t=="number"?t<e||t>i?" out of range: ":" not an integer: ":" not a primitive number: ")+String(t))}function xe(t){
var e=t.c.length-1;return Lt(t.e/K)==e&&t.c[e]%2!=0}function Me(t,e){return(t.length>1?t.charAt(0)+"."+t.slice(1):t)+(e<
0?"e":"e+")+e}function St(t,e,i){var r,n;if(e<0){for(n=i+".";++e;n+=i);t=n+t}else if(r=t.length,++e>r){for(n=i,e-=r;--e;n+=
i);t+=n}else e<r&&(t=t.slice(0,e)+"."+t.slice(e));return t}var co=ur(),wt=co,po=class{key;left=null;right=null;constructor(t){
this.key=t}},ne=class extends po{constructor(t){super(t)}},fo=class{size=0;modificationCount=0;splayCount=0;splay(t){let e=this.
root;if(e==null)return this.compare(t,t),-1;let i=null,r=null,n=null,s=null,a=e,o=this.compare,l;for(;;)if(l=o(a.key,t),
l>0){let u=a.left;if(u==null||(l=o(u.key,t),l>0&&(a.left=u.right,u.right=a,a=u,u=a.left,u==null)))break;i==null?r=a:i.left=
a,i=a,a=u}else if(l<0){let u=a.right;if(u==null||(l=o(u.key,t),l<0&&(a.right=u.left,u.left=a,a=u,u=a.right,u==null)))break;
n==null?s=a:n.right=a,n=a,a=u}else break;return n!=null&&(n.right=a.left,a.left=s),i!=null&&(i.left=a.right,a.right=r),this.
root!==a&&(this.root=a,this.splayCount++),l}splayMin(t){let e=t,i=e.left;for(;i!=null;){let r=i;e.left=r.right,r.right=e,
e=r,i=e.left}return e}splayMax(t){let e=t,i=e.right;for(;i!=null;){let r=i;e.right=r.left,r.left=e,e=r,i=e.right}return e}_delete(t){
if(this.root==null||this.splay(t)!=0)return null;let i=this.root,r=i,n=i.left;if(this.size--,n==null)this.root=i.right;else{
let s=i.right;i=this.splayMax(n),i.right=s,this.root=i}return this.modificationCount++,r}addNewRoot(t,e){this.size++,this.
modificationCount++;let i=this.root;if(i==null){this.root=t;return}e<0?(t.left=i,t.right=i.right,i.right=null):(t.right=
i,t.left=i.left,i.left=null),this.root=t}_first(){let t=this.root;return t==null?null:(this.root=this.splayMin(t),this.root)}_last(){
let t=this.root;return t==null?null:(this.root=this.splayMax(t),this.root)}clear(){this.root=null,this.size=0,this.modificationCount++}has(t){
return this.validKey(t)&&this.splay(t)==0}defaultCompare(){return(t,e)=>t<e?-1:t>e?1:0}wrap(){return{getRoot:()=>this.root,
setRoot:t=>{this.root=t},getSize:()=>this.size,getModificationCount:()=>this.modificationCount,getSplayCount:()=>this.splayCount,
setSplayCount:t=>{this.splayCount=t},splay:t=>this.splay(t),has:t=>this.has(t)}}},Ee=class ue extends fo{root=null;compare;validKey;constructor(e,i){
super(),this.compare=e??this.defaultCompare(),this.validKey=i??(r=>r!=null&&r!=null)}delete(e){return this.validKey(e)?this.
_delete(e)!=null:!1}deleteAll(e){for(let i of e)this.delete(i)}forEach(e){let i=this[Symbol.iterator](),r;for(;r=i.next(),
!r.done;)e(r.value,r.value,this)}add(e){let i=this.splay(e);return i!=0&&this.addNewRoot(new ne(e),i),this}addAndReturn(e){
let i=this.splay(e);return i!=0&&this.addNewRoot(new ne(e),i),this.root.key}addAll(e){for(let i of e)this.add(i)}isEmpty(){
return this.root==null}isNotEmpty(){return this.root!=null}single(){if(this.size==0)throw"Bad state: No element";if(this.
size>1)throw"Bad state: Too many element";return this.root.key}first(){if(this.size==0)throw"Bad state: No element";return this.
_first().key}last(){if(this.size==0)throw"Bad state: No element";return this._last().key}lastBefore(e){if(e==null)throw"\
Invalid arguments(s)";if(this.root==null)return null;if(this.splay(e)<0)return this.root.key;let r=this.root.left;if(r==
null)return null;let n=r.right;for(;n!=null;)r=n,n=r.right;return r.key}firstAfter(e){if(e==null)throw"Invalid arguments\
(s)";if(this.root==null)return null;if(this.splay(e)>0)return this.root.key;let r=this.root.right;if(r==null)return null;
let n=r.left;for(;n!=null;)r=n,n=r.left;return r.key}retainAll(e){let i=new ue(this.compare,this.validKey),r=this.modificationCount;
for(let n of e){if(r!=this.modificationCount)throw"Concurrent modification during iteration.";this.validKey(n)&&this.splay(
n)==0&&i.add(this.root.key)}i.size!=this.size&&(this.root=i.root,this.size=i.size,this.modificationCount++)}lookup(e){return!this.
validKey(e)||this.splay(e)!=0?null:this.root.key}intersection(e){let i=new ue(this.compare,this.validKey);for(let r of this)
e.has(r)&&i.add(r);return i}difference(e){let i=new ue(this.compare,this.validKey);for(let r of this)e.has(r)||i.add(r);
return i}union(e){let i=this.clone();return i.addAll(e),i}clone(){let e=new ue(this.compare,this.validKey);return e.size=
this.size,e.root=this.copyNode(this.root),e}copyNode(e){if(e==null)return null;function i(n,s){let a,o;do{if(a=n.left,o=
n.right,a!=null){let l=new ne(a.key);s.left=l,i(a,l)}if(o!=null){let l=new ne(o.key);s.right=l,n=o,s=l}}while(o!=null)}let r=new ne(
e.key);return i(e,r),r}toSet(){return this.clone()}entries(){return new _o(this.wrap())}keys(){return this[Symbol.iterator]()}values(){
return this[Symbol.iterator]()}[Symbol.iterator](){return new go(this.wrap())}[Symbol.toStringTag]="[object Set]"},lr=class{tree;path=new Array;modificationCount=null;splayCount;constructor(t){
this.tree=t,this.splayCount=t.getSplayCount()}[Symbol.iterator](){return this}next(){return this.moveNext()?{done:!1,value:this.
current()}:{done:!0,value:null}}current(){if(!this.path.length)return null;let t=this.path[this.path.length-1];return this.
getValue(t)}rebuildPath(t){this.path.splice(0,this.path.length),this.tree.splay(t),this.path.push(this.tree.getRoot()),this.
splayCount=this.tree.getSplayCount()}findLeftMostDescendent(t){for(;t!=null;)this.path.push(t),t=t.left}moveNext(){if(this.
modificationCount!=this.tree.getModificationCount()){if(this.modificationCount==null){this.modificationCount=this.tree.getModificationCount();
let i=this.tree.getRoot();for(;i!=null;)this.path.push(i),i=i.left;return this.path.length>0}throw"Concurrent modificati\
on during iteration."}if(!this.path.length)return!1;this.splayCount!=this.tree.getSplayCount()&&this.rebuildPath(this.path[this.
path.length-1].key);let t=this.path[this.path.length-1],e=t.right;if(e!=null){for(;e!=null;)this.path.push(e),e=e.left;return!0}
for(this.path.pop();this.path.length&&this.path[this.path.length-1].right===t;)t=this.path.pop();return this.path.length>
0}},go=class extends lr{getValue(t){return t.key}},_o=class extends lr{getValue(t){return[t.key,t.key]}},hr=t=>()=>t,si=t=>{
let e=t?(i,r)=>r.minus(i).abs().isLessThanOrEqualTo(t):hr(!1);return(i,r)=>e(i,r)?0:i.comparedTo(r)};function mo(t){let e=t?
(i,r,n,s,a)=>i.exponentiatedBy(2).isLessThanOrEqualTo(s.minus(r).exponentiatedBy(2).plus(a.minus(n).exponentiatedBy(2)).
times(t)):hr(!1);return(i,r,n)=>{let s=i.x,a=i.y,o=n.x,l=n.y,u=a.minus(l).times(r.x.minus(o)).minus(s.minus(o).times(r.y.
minus(l)));return e(u,s,a,o,l)?0:u.comparedTo(0)}}var yo=t=>t,vo=t=>{if(t){let e=new Ee(si(t)),i=new Ee(si(t)),r=(s,a)=>a.
addAndReturn(s),n=s=>({x:r(s.x,e),y:r(s.y,i)});return n({x:new wt(0),y:new wt(0)}),n}return yo},ai=t=>({set:e=>{Tt=ai(e)},
reset:()=>ai(t),compare:si(t),snap:vo(t),orient:mo(t)}),Tt=ai(),se=(t,e)=>t.ll.x.isLessThanOrEqualTo(e.x)&&e.x.isLessThanOrEqualTo(
t.ur.x)&&t.ll.y.isLessThanOrEqualTo(e.y)&&e.y.isLessThanOrEqualTo(t.ur.y),oi=(t,e)=>{if(e.ur.x.isLessThan(t.ll.x)||t.ur.
x.isLessThan(e.ll.x)||e.ur.y.isLessThan(t.ll.y)||t.ur.y.isLessThan(e.ll.y))return null;let i=t.ll.x.isLessThan(e.ll.x)?e.
ll.x:t.ll.x,r=t.ur.x.isLessThan(e.ur.x)?t.ur.x:e.ur.x,n=t.ll.y.isLessThan(e.ll.y)?e.ll.y:t.ll.y,s=t.ur.y.isLessThan(e.ur.
y)?t.ur.y:e.ur.y;return{ll:{x:i,y:n},ur:{x:r,y:s}}},Be=(t,e)=>t.x.times(e.y).minus(t.y.times(e.x)),cr=(t,e)=>t.x.times(e.
x).plus(t.y.times(e.y)),we=t=>cr(t,t).sqrt(),Lo=(t,e,i)=>{let r={x:e.x.minus(t.x),y:e.y.minus(t.y)},n={x:i.x.minus(t.x),
y:i.y.minus(t.y)};return Be(n,r).div(we(n)).div(we(r))},Co=(t,e,i)=>{let r={x:e.x.minus(t.x),y:e.y.minus(t.y)},n={x:i.x.
minus(t.x),y:i.y.minus(t.y)};return cr(n,r).div(we(n)).div(we(r))},pr=(t,e,i)=>e.y.isZero()?null:{x:t.x.plus(e.x.div(e.y).
times(i.minus(t.y))),y:i},dr=(t,e,i)=>e.x.isZero()?null:{x:i,y:t.y.plus(e.y.div(e.x).times(i.minus(t.x)))},bo=(t,e,i,r)=>{
if(e.x.isZero())return dr(i,r,t.x);if(r.x.isZero())return dr(t,e,i.x);if(e.y.isZero())return pr(i,r,t.y);if(r.y.isZero())
return pr(t,e,i.y);let n=Be(e,r);if(n.isZero())return null;let s={x:i.x.minus(t.x),y:i.y.minus(t.y)},a=Be(s,e).div(n),o=Be(
s,r).div(n),l=t.x.plus(o.times(e.x)),u=i.x.plus(a.times(r.x)),p=t.y.plus(o.times(e.y)),c=i.y.plus(a.times(r.y)),_=l.plus(
u).div(2),v=p.plus(c).div(2);return{x:_,y:v}},Dt=class br{point;isLeft;segment;otherSE;consumedBy;static compare(e,i){let r=br.
comparePoints(e.point,i.point);return r!==0?r:(e.point!==i.point&&e.link(i),e.isLeft!==i.isLeft?e.isLeft?1:-1:Ae.compare(
e.segment,i.segment))}static comparePoints(e,i){return e.x.isLessThan(i.x)?-1:e.x.isGreaterThan(i.x)?1:e.y.isLessThan(i.
y)?-1:e.y.isGreaterThan(i.y)?1:0}constructor(e,i){e.events===void 0?e.events=[this]:e.events.push(this),this.point=e,this.
isLeft=i}link(e){if(e.point===this.point)throw new Error("Tried to link already linked events");let i=e.point.events;for(let r=0,
n=i.length;r<n;r++){let s=i[r];this.point.events.push(s),s.point=this.point}this.checkForConsuming()}checkForConsuming(){
let e=this.point.events.length;for(let i=0;i<e;i++){let r=this.point.events[i];if(r.segment.consumedBy===void 0)for(let n=i+
1;n<e;n++){let s=this.point.events[n];s.consumedBy===void 0&&r.otherSE.point.events===s.otherSE.point.events&&r.segment.
consume(s.segment)}}}getAvailableLinkedEvents(){let e=[];for(let i=0,r=this.point.events.length;i<r;i++){let n=this.point.
events[i];n!==this&&!n.segment.ringOut&&n.segment.isInResult()&&e.push(n)}return e}getLeftmostComparator(e){let i=new Map,
r=n=>{let s=n.otherSE;i.set(n,{sine:Lo(this.point,e.point,s.point),cosine:Co(this.point,e.point,s.point)})};return(n,s)=>{
i.has(n)||r(n),i.has(s)||r(s);let{sine:a,cosine:o}=i.get(n),{sine:l,cosine:u}=i.get(s);return a.isGreaterThanOrEqualTo(0)&&
l.isGreaterThanOrEqualTo(0)?o.isLessThan(u)?1:o.isGreaterThan(u)?-1:0:a.isLessThan(0)&&l.isLessThan(0)?o.isLessThan(u)?-1:
o.isGreaterThan(u)?1:0:l.isLessThan(a)?-1:l.isGreaterThan(a)?1:0}}},ko=class ci{events;poly;_isExteriorRing;_enclosingRing;static factory(e){
let i=[];for(let r=0,n=e.length;r<n;r++){let s=e[r];if(!s.isInResult()||s.ringOut)continue;let a=null,o=s.leftSE,l=s.rightSE,
u=[o],p=o.point,c=[];for(;a=o,o=l,u.push(o),o.point!==p;)for(;;){let _=o.getAvailableLinkedEvents();if(_.length===0){let A=u[0].
point,O=u[u.length-1].point;throw new Error(`Unable to complete output ring starting at [${A.x}, ${A.y}]. Last matching \
segment found ends at [${O.x}, ${O.y}].`)}if(_.length===1){l=_[0].otherSE;break}let v=null;for(let A=0,O=c.length;A<O;A++)
if(c[A].point===o.point){v=A;break}if(v!==null){let A=c.splice(v)[0],O=u.splice(A.index);O.unshift(O[0].otherSE),i.push(
new ci(O.reverse()));continue}c.push({index:u.length,point:o.point});let w=o.getLeftmostComparator(a);l=_.sort(w)[0].otherSE;
break}i.push(new ci(u))}return i}constructor(e){this.events=e;for(let i=0,r=e.length;i<r;i++)e[i].segment.ringOut=this;this.
poly=null}getGeom(){let e=this.events[0].point,i=[e];for(let u=1,p=this.events.length-1;u<p;u++){let c=this.events[u].point,
_=this.events[u+1].point;Tt.orient(c,e,_)!==0&&(i.push(c),e=c)}if(i.length===1)return null;let r=i[0],n=i[1];Tt.orient(r,
e,n)===0&&i.shift(),i.push(i[0]);let s=this.isExteriorRing()?1:-1,a=this.isExteriorRing()?0:i.length-1,o=this.isExteriorRing()?
i.length:-1,l=[];for(let u=a;u!=o;u+=s)l.push([i[u].x.toNumber(),i[u].y.toNumber()]);return l}isExteriorRing(){if(this._isExteriorRing===
void 0){let e=this.enclosingRing();this._isExteriorRing=e?!e.isExteriorRing():!0}return this._isExteriorRing}enclosingRing(){
return this._enclosingRing===void 0&&(this._enclosingRing=this._calcEnclosingRing()),this._enclosingRing}_calcEnclosingRing(){
let e=this.events[0];for(let n=1,s=this.events.length;n<s;n++){let a=this.events[n];Dt.compare(e,a)>0&&(e=a)}let i=e.segment.
prevInResult(),r=i?i.prevInResult():null;for(;;){if(!i)return null;if(!r)return i.ringOut;if(r.ringOut!==i.ringOut)return r.
ringOut?.enclosingRing()!==i.ringOut?i.ringOut:i.ringOut?.enclosingRing();i=r.prevInResult(),r=i?i.prevInResult():null}}},
fr=class{exteriorRing;interiorRings;constructor(t){this.exteriorRing=t,t.poly=this,this.interiorRings=[]}addInterior(t){
this.interiorRings.push(t),t.poly=this}getGeom(){let t=this.exteriorRing.getGeom();if(t===null)return null;let e=[t];for(let i=0,
r=this.interiorRings.length;i<r;i++){let n=this.interiorRings[i].getGeom();n!==null&&e.push(n)}return e}},xo=class{rings;polys;constructor(t){
this.rings=t,this.polys=this._composePolys(t)}getGeom(){let t=[];for(let e=0,i=this.polys.length;e<i;e++){let r=this.polys[e].
getGeom();r!==null&&t.push(r)}return t}_composePolys(t){let e=[];for(let i=0,r=t.length;i<r;i++){let n=t[i];if(!n.poly)if(n.
isExteriorRing())e.push(new fr(n));else{let s=n.enclosingRing();s?.poly||e.push(new fr(s)),s?.poly?.addInterior(n)}}return e}},
Mo=class{queue;tree;segments;constructor(t,e=Ae.compare){this.queue=t,this.tree=new Ee(e),this.segments=[]}process(t){let e=t.
segment,i=[];if(t.consumedBy)return t.isLeft?this.queue.delete(t.otherSE):this.tree.delete(e),i;t.isLeft&&this.tree.add(
e);let r=e,n=e;do r=this.tree.lastBefore(r);while(r!=null&&r.consumedBy!=null);do n=this.tree.firstAfter(n);while(n!=null&&
n.consumedBy!=null);if(t.isLeft){let s=null;if(r){let o=r.getIntersection(e);if(o!==null&&(e.isAnEndpoint(o)||(s=o),!r.isAnEndpoint(
o))){let l=this._splitSafely(r,o);for(let u=0,p=l.length;u<p;u++)i.push(l[u])}}let a=null;if(n){let o=n.getIntersection(
e);if(o!==null&&(e.isAnEndpoint(o)||(a=o),!n.isAnEndpoint(o))){let l=this._splitSafely(n,o);for(let u=0,p=l.length;u<p;u++)
i.push(l[u])}}if(s!==null||a!==null){let o=null;s===null?o=a:a===null?o=s:o=Dt.comparePoints(s,a)<=0?s:a,this.queue.delete(
e.rightSE),i.push(e.rightSE);let l=e.split(o);for(let u=0,p=l.length;u<p;u++)i.push(l[u])}i.length>0?(this.tree.delete(e),
i.push(t)):(this.segments.push(e),e.prev=r)}else{if(r&&n){let s=r.getIntersection(n);if(s!==null){if(!r.isAnEndpoint(s)){
let a=this._splitSafely(r,s);for(let o=0,l=a.length;o<l;o++)i.push(a[o])}if(!n.isAnEndpoint(s)){let a=this._splitSafely(
n,s);for(let o=0,l=a.length;o<l;o++)i.push(a[o])}}}this.tree.delete(e)}return i}_splitSafely(t,e){this.tree.delete(t);let i=t.
rightSE;this.queue.delete(i);let r=t.split(e);return r.push(i),t.consumedBy===void 0&&this.tree.add(t),r}},Eo=class{type;numMultiPolys;run(t,e,i){
ae.type=t;let r=[new _r(e,!0)];for(let u=0,p=i.length;u<p;u++)r.push(new _r(i[u],!1));if(ae.numMultiPolys=r.length,ae.type===
"difference"){let u=r[0],p=1;for(;p<r.length;)oi(r[p].bbox,u.bbox)!==null?p++:r.splice(p,1)}if(ae.type==="intersection")
for(let u=0,p=r.length;u<p;u++){let c=r[u];for(let _=u+1,v=r.length;_<v;_++)if(oi(c.bbox,r[_].bbox)===null)return[]}let n=new Ee(
Dt.compare);for(let u=0,p=r.length;u<p;u++){let c=r[u].getSweepEvents();for(let _=0,v=c.length;_<v;_++)n.add(c[_])}let s=new Mo(
n),a=null;for(n.size!=0&&(a=n.first(),n.delete(a));a;){let u=s.process(a);for(let p=0,c=u.length;p<c;p++){let _=u[p];_.consumedBy===
void 0&&n.add(_)}n.size!=0?(a=n.first(),n.delete(a)):a=null}Tt.reset();let o=ko.factory(s.segments);return new xo(o).getGeom()}},
ae=new Eo,De=ae,Bo=0,Ae=class Fe{id;leftSE;rightSE;rings;windings;ringOut;consumedBy;prev;_prevInResult;_beforeState;_afterState;_isInResult;static compare(e,i){
let r=e.leftSE.point.x,n=i.leftSE.point.x,s=e.rightSE.point.x,a=i.rightSE.point.x;if(a.isLessThan(r))return 1;if(s.isLessThan(
n))return-1;let o=e.leftSE.point.y,l=i.leftSE.point.y,u=e.rightSE.point.y,p=i.rightSE.point.y;if(r.isLessThan(n)){if(l.isLessThan(
o)&&l.isLessThan(u))return 1;if(l.isGreaterThan(o)&&l.isGreaterThan(u))return-1;let c=e.comparePoint(i.leftSE.point);if(c<
0)return 1;if(c>0)return-1;let _=i.comparePoint(e.rightSE.point);return _!==0?_:-1}if(r.isGreaterThan(n)){if(o.isLessThan(
l)&&o.isLessThan(p))return-1;if(o.isGreaterThan(l)&&o.isGreaterThan(p))return 1;let c=i.comparePoint(e.leftSE.point);if(c!==
0)return c;let _=e.comparePoint(i.rightSE.point);return _<0?1:_>0?-1:1}if(o.isLessThan(l))return-1;if(o.isGreaterThan(l))
return 1;if(s.isLessThan(a)){let c=i.comparePoint(e.rightSE.point);if(c!==0)return c}if(s.isGreaterThan(a)){let c=e.comparePoint(
i.rightSE.point);if(c<0)return 1;if(c>0)return-1}if(!s.eq(a)){let c=u.minus(o),_=s.minus(r),v=p.minus(l),w=a.minus(n);if(c.
isGreaterThan(_)&&v.isLessThan(w))return 1;if(c.isLessThan(_)&&v.isGreaterThan(w))return-1}return s.isGreaterThan(a)?1:s.
isLessThan(a)||u.isLessThan(p)?-1:u.isGreaterThan(p)?1:e.id<i.id?-1:e.id>i.id?1:0}constructor(e,i,r,n){this.id=++Bo,this.
leftSE=e,e.segment=this,e.otherSE=i,this.rightSE=i,i.segment=this,i.otherSE=e,this.rings=r,this.windings=n}static fromRing(e,i,r){
let n,s,a,o=Dt.comparePoints(e,i);if(o<0)n=e,s=i,a=1;else if(o>0)n=i,s=e,a=-1;else throw new Error(`Tried to create dege\
nerate segment at [${e.x}, ${e.y}]`);let l=new Dt(n,!0),u=new Dt(s,!1);return new Fe(l,u,[r],[a])}replaceRightSE(e){this.
rightSE=e,this.rightSE.segment=this,this.rightSE.otherSE=this.leftSE,this.leftSE.otherSE=this.rightSE}bbox(){let e=this.
leftSE.point.y,i=this.rightSE.point.y;return{ll:{x:this.leftSE.point.x,y:e.isLessThan(i)?e:i},ur:{x:this.rightSE.point.x,
y:e.isGreaterThan(i)?e:i}}}vector(){return{x:this.rightSE.point.x.minus(this.leftSE.point.x),y:this.rightSE.point.y.minus(
this.leftSE.point.y)}}isAnEndpoint(e){return e.x.eq(this.leftSE.point.x)&&e.y.eq(this.leftSE.point.y)||e.x.eq(this.rightSE.
point.x)&&e.y.eq(this.rightSE.point.y)}comparePoint(e){return Tt.orient(this.leftSE.point,e,this.rightSE.point)}getIntersection(e){
let i=this.bbox(),r=e.bbox(),n=oi(i,r);if(n===null)return null;let s=this.leftSE.point,a=this.rightSE.point,o=e.leftSE.point,
l=e.rightSE.point,u=se(i,o)&&this.comparePoint(o)===0,p=se(r,s)&&e.comparePoint(s)===0,c=se(i,l)&&this.comparePoint(l)===
0,_=se(r,a)&&e.comparePoint(a)===0;if(p&&u)return _&&!c?a:!_&&c?l:null;if(p)return c&&s.x.eq(l.x)&&s.y.eq(l.y)?null:s;if(u)
return _&&a.x.eq(o.x)&&a.y.eq(o.y)?null:o;if(_&&c)return null;if(_)return a;if(c)return l;let v=bo(s,this.vector(),o,e.vector());
return v===null||!se(n,v)?null:Tt.snap(v)}split(e){let i=[],r=e.events!==void 0,n=new Dt(e,!0),s=new Dt(e,!1),a=this.rightSE;
this.replaceRightSE(s),i.push(s),i.push(n);let o=new Fe(n,a,this.rings.slice(),this.windings.slice());return Dt.comparePoints(
o.leftSE.point,o.rightSE.point)>0&&o.swapEvents(),Dt.comparePoints(this.leftSE.point,this.rightSE.point)>0&&this.swapEvents(),
r&&(n.checkForConsuming(),s.checkForConsuming()),i}swapEvents(){let e=this.rightSE;this.rightSE=this.leftSE,this.leftSE=
e,this.leftSE.isLeft=!0,this.rightSE.isLeft=!1;for(let i=0,r=this.windings.length;i<r;i++)this.windings[i]*=-1}consume(e){
let i=this,r=e;for(;i.consumedBy;)i=i.consumedBy;for(;r.consumedBy;)r=r.consumedBy;let n=Fe.compare(i,r);if(n!==0){if(n>
0){let s=i;i=r,r=s}if(i.prev===r){let s=i;i=r,r=s}for(let s=0,a=r.rings.length;s<a;s++){let o=r.rings[s],l=r.windings[s],
u=i.rings.indexOf(o);u===-1?(i.rings.push(o),i.windings.push(l)):i.windings[u]+=l}r.rings=null,r.windings=null,r.consumedBy=
i,r.leftSE.consumedBy=i.leftSE,r.rightSE.consumedBy=i.rightSE}}prevInResult(){return this._prevInResult!==void 0?this._prevInResult:
(this.prev?this.prev.isInResult()?this._prevInResult=this.prev:this._prevInResult=this.prev.prevInResult():this._prevInResult=
null,this._prevInResult)}beforeState(){if(this._beforeState!==void 0)return this._beforeState;if(!this.prev)this._beforeState=
{rings:[],windings:[],multiPolys:[]};else{let e=this.prev.consumedBy||this.prev;this._beforeState=e.afterState()}return this.
_beforeState}afterState(){if(this._afterState!==void 0)return this._afterState;let e=this.beforeState();this._afterState=
{rings:e.rings.slice(0),windings:e.windings.slice(0),multiPolys:[]};let i=this._afterState.rings,r=this._afterState.windings,
n=this._afterState.multiPolys;for(let o=0,l=this.rings.length;o<l;o++){let u=this.rings[o],p=this.windings[o],c=i.indexOf(
u);c===-1?(i.push(u),r.push(p)):r[c]+=p}let s=[],a=[];for(let o=0,l=i.length;o<l;o++){if(r[o]===0)continue;let u=i[o],p=u.
poly;if(a.indexOf(p)===-1)if(u.isExterior)s.push(p);else{a.indexOf(p)===-1&&a.push(p);let c=s.indexOf(u.poly);c!==-1&&s.
splice(c,1)}}for(let o=0,l=s.length;o<l;o++){let u=s[o].multiPoly;n.indexOf(u)===-1&&n.push(u)}return this._afterState}isInResult(){
if(this.consumedBy)return!1;if(this._isInResult!==void 0)return this._isInResult;let e=this.beforeState().multiPolys,i=this.
afterState().multiPolys;switch(De.type){case"union":{let r=e.length===0,n=i.length===0;this._isInResult=r!==n;break}case"\
intersection":{let r,n;e.length<i.length?(r=e.length,n=i.length):(r=i.length,n=e.length),this._isInResult=n===De.numMultiPolys&&
r<n;break}case"xor":{let r=Math.abs(e.length-i.length);this._isInResult=r%2===1;break}case"difference":{let r=n=>n.length===
1&&n[0].isSubject;this._isInResult=r(e)!==r(i);break}}return this._isInResult}},gr=class{poly;isExterior;segments;bbox;constructor(t,e,i){
if(!Array.isArray(t)||t.length===0)throw new Error("Input geometry is not a valid Polygon or MultiPolygon");if(this.poly=
e,this.isExterior=i,this.segments=[],typeof t[0][0]!="number"||typeof t[0][1]!="number")throw new Error("Input geometry \
is not a valid Polygon or MultiPolygon");let r=Tt.snap({x:new wt(t[0][0]),y:new wt(t[0][1])});this.bbox={ll:{x:r.x,y:r.y},
ur:{x:r.x,y:r.y}};let n=r;for(let s=1,a=t.length;s<a;s++){if(typeof t[s][0]!="number"||typeof t[s][1]!="number")throw new Error(
"Input geometry is not a valid Polygon or MultiPolygon");let o=Tt.snap({x:new wt(t[s][0]),y:new wt(t[s][1])});o.x.eq(n.x)&&
o.y.eq(n.y)||(this.segments.push(Ae.fromRing(n,o,this)),o.x.isLessThan(this.bbox.ll.x)&&(this.bbox.ll.x=o.x),o.y.isLessThan(
this.bbox.ll.y)&&(this.bbox.ll.y=o.y),o.x.isGreaterThan(this.bbox.ur.x)&&(this.bbox.ur.x=o.x),o.y.isGreaterThan(this.bbox.
ur.y)&&(this.bbox.ur.y=o.y),n=o)}(!r.x.eq(n.x)||!r.y.eq(n.y))&&this.segments.push(Ae.fromRing(n,r,this))}getSweepEvents(){
let t=[];for(let e=0,i=this.segments.length;e<i;e++){let r=this.segments[e];t.push(r.leftSE),t.push(r.rightSE)}return t}},
wo=class{multiPoly;exteriorRing;interiorRings;bbox;constructor(t,e){if(!Array.isArray(t))throw new Error("Input geometry\
 is not a valid Polygon or MultiPolygon");this.exteriorRing=new gr(t[0],this,!0),this.bbox={ll:{x:this.exteriorRing.bbox.
ll.x,y:this.exteriorRing.bbox.ll.y},ur:{x:this.exteriorRing.bbox.ur.x,y:this.exteriorRing.bbox.ur.y}},this.interiorRings=
[];for(let i=1,r=t.length;i<r;i++){let n=new gr(t[i],this,!1);n.bbox.ll.x.isLessThan(this.bbox.ll.x)&&(this.bbox.ll.x=n.
bbox.ll.x),n.bbox.ll.y.isLessThan(this.bbox.ll.y)&&(this.bbox.ll.y=n.bbox.ll.y),n.bbox.ur.x.isGreaterThan(this.bbox.ur.x)&&
(this.bbox.ur.x=n.bbox.ur.x),n.bbox.ur.y.isGreaterThan(this.bbox.ur.y)&&(this.bbox.ur.y=n.bbox.ur.y),this.interiorRings.
push(n)}this.multiPoly=e}getSweepEvents(){let t=this.exteriorRing.getSweepEvents();for(let e=0,i=this.interiorRings.length;e<
i;e++){let r=this.interiorRings[e].getSweepEvents();for(let n=0,s=r.length;n<s;n++)t.push(r[n])}return t}},_r=class{isSubject;polys;bbox;constructor(t,e){
if(!Array.isArray(t))throw new Error("Input geometry is not a valid Polygon or MultiPolygon");try{typeof t[0][0][0]=="nu\
mber"&&(t=[t])}catch{}this.polys=[],this.bbox={ll:{x:new wt(Number.POSITIVE_INFINITY),y:new wt(Number.POSITIVE_INFINITY)},
ur:{x:new wt(Number.NEGATIVE_INFINITY),y:new wt(Number.NEGATIVE_INFINITY)}};for(let i=0,r=t.length;i<r;i++){let n=new wo(
t[i],this);n.bbox.ll.x.isLessThan(this.bbox.ll.x)&&(this.bbox.ll.x=n.bbox.ll.x),n.bbox.ll.y.isLessThan(this.bbox.ll.y)&&
(this.bbox.ll.y=n.bbox.ll.y),n.bbox.ur.x.isGreaterThan(this.bbox.ur.x)&&(this.bbox.ur.x=n.bbox.ur.x),n.bbox.ur.y.isGreaterThan(
this.bbox.ur.y)&&(this.bbox.ur.y=n.bbox.ur.y),this.polys.push(n)}this.isSubject=e}getSweepEvents(){let t=[];for(let e=0,
i=this.polys.length;e<i;e++){let r=this.polys[e].getSweepEvents();for(let n=0,s=r.length;n<s;n++)t.push(r[n])}return t}},
Do=(t,...e)=>De.run("intersection",t,e),Ao=(t,...e)=>De.run("difference",t,e),e0=Tt.set;function Pe(t){let e={type:"Feat\
ure"};return e.geometry=t,e}function Se(t){return t.type==="Feature"?t.geometry:t}function mr(t){return t&&t.geometry&&t.
geometry.coordinates?t.geometry.coordinates:t}function Po(t){return Pe({type:"LineString",coordinates:t})}function So(t){
return Pe({type:"MultiLineString",coordinates:t})}function yr(t){return Pe({type:"Polygon",coordinates:t})}function vr(t){
return Pe({type:"MultiPolygon",coordinates:t})}function To(t,e){let i=Se(t),r=Se(e),n=Do(i.coordinates,r.coordinates);return n.
length===0?null:n.length===1?yr(n[0]):vr(n)}function Oo(t,e){let i=Se(t),r=Se(e),n=Ao(i.coordinates,r.coordinates);return n.
length===0?null:n.length===1?yr(n[0]):vr(n)}function Lr(t){return Array.isArray(t)?1+Lr(t[0]):-1}function Fo(t){t instanceof
L.Polyline&&(t=t.toGeoJSON(15));let e=mr(t),i=Lr(e),r=[];return i>1?e.forEach(n=>{r.push(Po(n))}):r.push(t),r}function Ro(t){
let e=[];return t.eachLayer(i=>{e.push(mr(i.toGeoJSON(15)))}),So(e)}ut.Cut=ut.Polygon.extend({initialize(t){this._map=t,
this._shape="Cut",this.toolbarButtonName="cutPolygon"},_finishShape(){if(this._editedLayers=[],!this.options.allowSelfIntersection&&
(this._handleSelfIntersection(!0,this._layer.getLatLngs()[0]),this._doesSelfIntersect)||this.options.requireSnapToFinish&&
!this._hintMarker._snapped&&!this._isFirstLayer())return;let t=this._layer.getLatLngs();if(t.length<=2)return;let e=L.polygon(
t,this.options.pathOptions);e._latlngInfos=this._layer._latlngInfo,this.cut(e),this._cleanupSnapping(),this._otherSnapLayers.
splice(this._tempSnapLayerIndex,1),delete this._tempSnapLayerIndex,this._editedLayers.forEach(({layer:r,originalLayer:n})=>{
this._fireCut(n,r,n),this._fireCut(this._map,r,n),n.pm._fireEdit()}),this._editedLayers=[];let i=this._hintMarker.getLatLng();
this.disable(),this.options.continueDrawing&&(this.enable(),this._hintMarker.setLatLng(i))},cut(t){let e=this._map._layers,
i=t._latlngInfos||[];Object.keys(e).map(n=>e[n]).filter(n=>n.pm).filter(n=>!n._pmTempLayer).filter(n=>!L.PM.optIn&&!n.options.
pmIgnore||L.PM.optIn&&n.options.pmIgnore===!1).filter(n=>n instanceof L.Polyline).filter(n=>n!==t).filter(n=>n.pm.options.
allowCutting).filter(n=>this.options.layersToCut&&L.Util.isArray(this.options.layersToCut)&&this.options.layersToCut.length>
0?this.options.layersToCut.indexOf(n)>-1:!0).filter(n=>!this._layerGroup.hasLayer(n)).filter(n=>{try{let s=!!ee(t.toGeoJSON(
15),n.toGeoJSON(15)).features.length>0;return s||n instanceof L.Polyline&&!(n instanceof L.Polygon)?s:!!To(t.toGeoJSON(15),
n.toGeoJSON(15))}catch{return n instanceof L.Polygon&&console.error("You can't cut polygons with self-intersections"),!1}}).
forEach(n=>{let s;if(n instanceof L.Polygon){s=L.polygon(n.getLatLngs());let u=s.getLatLngs();i.forEach(p=>{if(p&&p.snapInfo){
let{latlng:c}=p,_=this._calcClosestLayer(c,[s]);if(_&&_.segment&&_.distance<this.options.snapDistance){let{segment:v}=_;
if(v&&v.length===2){let{indexPath:w,parentPath:A,newIndex:O}=L.PM.Utils._getIndexFromSegment(u,v);(w.length>1?(0,lo.default)(
u,A):u).splice(O,0,c)}}}})}else s=n;let a=this._cutLayer(t,s),o=L.geoJSON(a,n.options);o.getLayers().length===1&&([o]=o.
getLayers()),this._setPane(o,"layerPane");let l=o.addTo(this._map.pm._getContainingLayer());if(l.pm.enable(n.pm.options),
l.pm.disable(),n._pmTempLayer=!0,t._pmTempLayer=!0,n.remove(),n.removeFrom(this._map.pm._getContainingLayer()),t.remove(),
t.removeFrom(this._map.pm._getContainingLayer()),l.getLayers&&l.getLayers().length===0&&this._map.pm.removeLayer({target:l}),
l instanceof L.LayerGroup?(l.eachLayer(u=>{this._addDrawnLayerProp(u)}),this._addDrawnLayerProp(l)):this._addDrawnLayerProp(
l),this.options.layersToCut&&L.Util.isArray(this.options.layersToCut)&&this.options.layersToCut.length>0){let u=this.options.
layersToCut.indexOf(n);u>-1&&this.options.layersToCut.splice(u,1)}this._editedLayers.push({layer:l,originalLayer:n})})},
_cutLayer(t,e){let i=L.geoJSON(),r;if(e instanceof L.Polygon)r=Oo(e.toGeoJSON(15),t.toGeoJSON(15));else{let n=Fo(e);n.forEach(
s=>{let a=Fa(s,t.toGeoJSON(15)),o;a&&a.features.length>0?o=L.geoJSON(a):o=L.geoJSON(s),o.getLayers().forEach(l=>{uo(t.toGeoJSON(
15),l.toGeoJSON(15))||l.addTo(i)})}),n.length>1?r=Ro(i):r=i.toGeoJSON(15)}return r},_change:L.Util.falseFn}),ut.Text=ut.
extend({initialize(t){this._map=t,this._shape="Text",this.toolbarButtonName="drawText"},enable(t){L.Util.setOptions(this,
t),this._enabled=!0,this._map.on("click",this._createMarker,this),this._map.pm.Toolbar.toggleButton(this.toolbarButtonName,
!0),this._hintMarker=L.marker(this._map.getCenter(),{interactive:!1,zIndexOffset:100,icon:L.divIcon({className:"marker-i\
con cursor-marker"})}),this._setPane(this._hintMarker,"vertexPane"),this._hintMarker._pmTempLayer=!0,this._hintMarker.addTo(
this._map),this.options.cursorMarker&&L.DomUtil.addClass(this._hintMarker._icon,"visible"),this.options.tooltips&&this._hintMarker.
bindTooltip(H("tooltips.placeText"),{permanent:!0,offset:L.point(0,10),direction:"bottom",opacity:.8}).openTooltip(),this.
_layer=this._hintMarker,this._map.on("mousemove",this._syncHintMarker,this),this._map.getContainer().classList.add("geom\
an-draw-cursor"),this._fireDrawStart(),this._setGlobalDrawMode()},disable(){this._enabled&&(this._enabled=!1,this._map.off(
"click",this._createMarker,this),this._hintMarker?.remove(),this._map.getContainer().classList.remove("geoman-draw-curso\
r"),this._map.off("mousemove",this._syncHintMarker,this),this._map.off("mousemove",this._showHintMarkerAfterMoving,this),
this._map.pm.Toolbar.toggleButton(this.toolbarButtonName,!1),this.options.snappable&&this._cleanupSnapping(),this._fireDrawEnd(),
this._setGlobalDrawMode())},enabled(){return this._enabled},toggle(t){this.enabled()?this.disable():this.enable(t)},_syncHintMarker(t){
if(this._hintMarker.setLatLng(t.latlng),this.options.snappable){let e=t;e.target=this._hintMarker,this._handleSnapping(e)}},
_createMarker(t){if(!t.latlng||this.options.requireSnapToFinish&&!this._hintMarker._snapped&&!this._isFirstLayer())return;
this._hintMarker._snapped||this._hintMarker.setLatLng(t.latlng);let e=this._hintMarker.getLatLng();if(this.textArea=this.
_createTextArea(),this.options.textOptions?.className){let n=this.options.textOptions.className.split(" ");this.textArea.
classList.add(...n)}let i=this._createTextIcon(this.textArea),r=new L.Marker(e,{textMarker:!0,_textMarkerOverPM:!0,icon:i});
if(this._setPane(r,"markerPane"),this._finishLayer(r),r.pm||(r.options.draggable=!1),r.addTo(this._map.pm._getContainingLayer()),
r.pm){r.pm.textArea=this.textArea,L.setOptions(r.pm,{removeIfEmpty:this.options.textOptions?.removeIfEmpty??!0});let n=this.
options.textOptions?.focusAfterDraw??!0;r.pm._createTextMarker(n),this.options.textOptions?.text&&r.pm.setText(this.options.
textOptions.text)}this._fireCreate(r),this._cleanupSnapping(),this.disable(),this.options.continueDrawing&&this._map.once(
"mousemove",this._showHintMarkerAfterMoving,this)},_showHintMarkerAfterMoving(t){this.enable(),this._hintMarker.setLatLng(
t.latlng)},_createTextArea(){let t=document.createElement("textarea");return t.readOnly=!0,t.classList.add("pm-textarea",
"pm-disabled"),t},_createTextIcon(t){return L.divIcon({className:"pm-text-marker",html:t})}});var Io={enableLayerDrag(){
if(!this.options.draggable||!this._layer._map)return;this.disable(),this._layerDragEnabled=!0,this._map||(this._map=this.
_layer._map),(this._layer instanceof L.Marker||this._layer instanceof L.ImageOverlay)&&L.DomEvent.on(this._getDOMElem(),
"dragstart",this._stopDOMImageDrag),this._layer.dragging&&this._layer.dragging.disable(),this._tempDragCoord=null,Ht(this.
_layer)instanceof L.Canvas?(this._layer.on("mouseout",this.removeDraggingClass,this),this._layer.on("mouseover",this.addDraggingClass,
this)):this.addDraggingClass(),this._originalMapDragState=this._layer._map.dragging._enabled,this._safeToCacheDragState=
!0;let t=this._getDOMElem();t&&(Ht(this._layer)instanceof L.Canvas?(this._layer.on("touchstart mousedown",this._dragMixinOnMouseDown,
this),this._map.pm._addTouchEvents(t)):L.DomEvent.on(t,"touchstart mousedown",this._simulateMouseDownEvent,this)),this._fireDragEnable()},
disableLayerDrag(){this._layerDragEnabled=!1,Ht(this._layer)instanceof L.Canvas?(this._layer.off("mouseout",this.removeDraggingClass,
this),this._layer.off("mouseover",this.addDraggingClass,this)):this.removeDraggingClass(),this._originalMapDragState&&this.
_dragging&&this._map.dragging.enable(),this._safeToCacheDragState=!1,this._layer.dragging&&this._layer.dragging.disable();
let t=this._getDOMElem();t&&(Ht(this._layer)instanceof L.Canvas?(this._layer.off("touchstart mousedown",this._dragMixinOnMouseDown,
this),this._map.pm._removeTouchEvents(t)):L.DomEvent.off(t,"touchstart mousedown",this._simulateMouseDownEvent,this)),this.
_layerDragged&&this._fireUpdate(),this._layerDragged=!1,this._fireDragDisable()},dragging(){return this._dragging},layerDragEnabled(){
return!!this._layerDragEnabled},_simulateMouseDownEvent(t){let e=t.touches?t.touches[0]:t,i={originalEvent:e,target:this.
_layer};return i.containerPoint=this._map.mouseEventToContainerPoint(e),i.latlng=this._map.containerPointToLatLng(i.containerPoint),
this._dragMixinOnMouseDown(i),!1},_simulateMouseMoveEvent(t){let e=t.touches?t.touches[0]:t,i={originalEvent:e,target:this.
_layer};return i.containerPoint=this._map.mouseEventToContainerPoint(e),i.latlng=this._map.containerPointToLatLng(i.containerPoint),
this._dragMixinOnMouseMove(i),!1},_simulateMouseUpEvent(t){let i={originalEvent:t.touches?t.touches[0]:t,target:this._layer};
return t.type.indexOf("touch")===-1&&(i.containerPoint=this._map.mouseEventToContainerPoint(t),i.latlng=this._map.containerPointToLatLng(
i.containerPoint)),this._dragMixinOnMouseUp(i),!1},_dragMixinOnMouseDown(t){if(t.originalEvent.button>0)return;this._overwriteEventIfItComesFromMarker(
t);let e=t._fromLayerSync,i=this._syncLayers("_dragMixinOnMouseDown",t);if(this._layer instanceof L.Marker&&(this.options.
snappable&&!e&&!i?this._initSnappableMarkers():this._disableSnapping()),this._layer instanceof L.CircleMarker){let r="re\
sizeableCircleMarker";this._layer instanceof L.Circle&&(r="resizeableCircle"),this.options.snappable&&!e&&!i?this._layer.
pm.options[r]||this._initSnappableMarkersDrag():this._layer.pm.options[r]?this._layer.pm._disableSnapping():this._layer.
pm._disableSnappingDrag()}this._safeToCacheDragState&&(this._originalMapDragState=this._layer._map.dragging._enabled,this.
_safeToCacheDragState=!1),this._tempDragCoord=t.latlng,L.DomEvent.on(this._map.getContainer(),"touchend mouseup",this._simulateMouseUpEvent,
this),L.DomEvent.on(this._map.getContainer(),"touchmove mousemove",this._simulateMouseMoveEvent,this)},_dragMixinOnMouseMove(t){
this._overwriteEventIfItComesFromMarker(t);let e=this._getDOMElem();this._syncLayers("_dragMixinOnMouseMove",t),this._dragging||
(this._dragging=!0,L.DomUtil.addClass(e,"leaflet-pm-dragging"),this._layer instanceof L.Marker||this._layer.bringToFront(),
this._originalMapDragState&&this._map.dragging.disable(),this._fireDragStart()),this._tempDragCoord||(this._tempDragCoord=
t.latlng),this._onLayerDrag(t),this._layer instanceof L.CircleMarker&&this._layer.pm._updateHiddenPolyCircle()},_dragMixinOnMouseUp(t){
let e=this._getDOMElem();return this._syncLayers("_dragMixinOnMouseUp",t),this._originalMapDragState&&this._map.dragging.
enable(),this._safeToCacheDragState=!0,L.DomEvent.off(this._map.getContainer(),"touchmove mousemove",this._simulateMouseMoveEvent,
this),L.DomEvent.off(this._map.getContainer(),"touchend mouseup",this._simulateMouseUpEvent,this),this._dragging?(this._layer instanceof
L.CircleMarker&&this._layer.pm._updateHiddenPolyCircle(),this._layerDragged=!0,window.setTimeout(()=>{this._dragging=!1,
e&&L.DomUtil.removeClass(e,"leaflet-pm-dragging"),this._fireDragEnd(),this._fireEdit(),this._layerEdited=!0},10),!0):!1},
_onLayerDrag(t){let{latlng:e}=t,i={lat:e.lat-this._tempDragCoord.lat,lng:e.lng-this._tempDragCoord.lng},r=n=>n.map(s=>{if(Array.
isArray(s))return r(s);let a={lat:s.lat+i.lat,lng:s.lng+i.lng};return(s.alt||s.alt===0)&&(a.alt=s.alt),a});if(this._layer instanceof
L.Circle&&this._layer.options.resizeableCircle||this._layer instanceof L.CircleMarker&&this._layer.options.resizeableCircleMarker){
let n=r([this._layer.getLatLng()]);this._layer.setLatLng(n[0]),this._fireChange(this._layer.getLatLng(),"Edit")}else if(this.
_layer instanceof L.CircleMarker||this._layer instanceof L.Marker){let n=this._layer.getLatLng();this._layer._snapped&&(n=
this._layer._orgLatLng);let s=r([n]);this._layer.setLatLng(s[0]),this._fireChange(this._layer.getLatLng(),"Edit")}else if(this.
_layer instanceof L.ImageOverlay){let n=r([this._layer.getBounds().getNorthWest(),this._layer.getBounds().getSouthEast()]);
this._layer.setBounds(n),this._fireChange(this._layer.getBounds(),"Edit")}else{let n=r(this._layer.getLatLngs());this._layer.
setLatLngs(n),this._fireChange(this._layer.getLatLngs(),"Edit")}this._tempDragCoord=e,t.layer=this._layer,this._fireDrag(
t)},addDraggingClass(){let t=this._getDOMElem();t&&L.DomUtil.addClass(t,"leaflet-pm-draggable")},removeDraggingClass(){let t=this.
_getDOMElem();t&&L.DomUtil.removeClass(t,"leaflet-pm-draggable")},_getDOMElem(){let t=null;return this._layer._path?t=this.
_layer._path:this._layer._renderer&&this._layer._renderer._container?t=this._layer._renderer._container:this._layer._image?
t=this._layer._image:this._layer._icon&&(t=this._layer._icon),t},_overwriteEventIfItComesFromMarker(t){t.target.getLatLng&&
(!t.target._radius||t.target._radius<=10)&&(t.containerPoint=this._map.mouseEventToContainerPoint(t.originalEvent),t.latlng=
this._map.containerPointToLatLng(t.containerPoint))},_syncLayers(t,e){if(this.enabled())return!1;if(!e._fromLayerSync&&this.
_layer===e.target&&this.options.syncLayersOnDrag){e._fromLayerSync=!0;let i=[];if(L.Util.isArray(this.options.syncLayersOnDrag))
i=this.options.syncLayersOnDrag,this.options.syncLayersOnDrag.forEach(r=>{r instanceof L.LayerGroup&&(i=i.concat(r.pm.getLayers(
!0)))});else if(this.options.syncLayersOnDrag===!0&&this._parentLayerGroup)for(let r in this._parentLayerGroup){let n=this.
_parentLayerGroup[r];n.pm&&(i=n.pm.getLayers(!0))}return L.Util.isArray(i)&&i.length>0&&(i=i.filter(r=>!!r.pm).filter(r=>!!r.
pm.options.draggable),i.forEach(r=>{r!==this._layer&&r.pm[t]&&(r._snapped=!1,r.pm[t](e))})),i.length>0}return!1},_stopDOMImageDrag(t){
return t.preventDefault(),!1}},Go=Io,jo=gt(de());function No(t,e,i,r){return i.unproject(e.transform(i.project(t,r)),r)}
function Cr(t,e,i){let r=i.getMaxZoom();if(r===1/0&&(r=i.getZoom()),L.Util.isArray(t)){let n=[];return t.forEach(s=>{n.push(
Cr(s,e,i))}),n}return t instanceof L.LatLng?No(t,e,i,r):null}function Wt(t,e){e instanceof L.Layer&&(e=e.getLatLng());let i=t.
getMaxZoom();return i===1/0&&(i=t.getZoom()),t.project(e,i)}function Te(t,e){let i=t.getMaxZoom();return i===1/0&&(i=t.getZoom()),
t.unproject(e,i)}var zo={_onRotateStart(t){this._preventRenderingMarkers(!0),this._rotationOriginLatLng=this._getRotationCenter().
clone(),this._rotationOriginPoint=Wt(this._map,this._rotationOriginLatLng),this._rotationStartPoint=Wt(this._map,t.target.
getLatLng()),this._initialRotateLatLng=Ft(this._layer),this._startAngle=this.getAngle();let e=Ft(this._rotationLayer,this.
_rotationLayer.pm._rotateOrgLatLng);this._fireRotationStart(this._rotationLayer,e),this._fireRotationStart(this._map,e)},
_onRotate(t){let e=Wt(this._map,t.target.getLatLng()),i=this._rotationStartPoint,r=this._rotationOriginPoint,n=Math.atan2(
e.y-r.y,e.x-r.x)-Math.atan2(i.y-r.y,i.x-r.x);this._layer.setLatLngs(this._rotateLayer(n,this._initialRotateLatLng,this._rotationOriginLatLng,
L.PM.Matrix.init(),this._map));let s=this;function a(p,c=[],_=-1){if(_>-1&&c.push(_),L.Util.isArray(p[0]))p.forEach((v,w)=>a(
v,c.slice(),w));else{let v=c.length>0?(0,jo.default)(s._markers,c):s._markers[0];p.forEach((w,A)=>{v[A].setLatLng(w)})}}
a(this._layer.getLatLngs());let o=Ft(this._rotationLayer);this._rotationLayer.setLatLngs(this._rotateLayer(n,this._rotationLayer.
pm._rotateOrgLatLng,this._rotationOriginLatLng,L.PM.Matrix.init(),this._map));let l=n*180/Math.PI;l=l<0?l+360:l;let u=l+
this._startAngle;this._setAngle(u),this._rotationLayer.pm._setAngle(u),this._fireRotation(this._rotationLayer,l,o),this.
_fireRotation(this._map,l,o),this._rotationLayer.pm._fireChange(this._rotationLayer.getLatLngs(),"Rotation")},_onRotateEnd(){
let t=this._startAngle;delete this._rotationOriginLatLng,delete this._rotationOriginPoint,delete this._rotationStartPoint,
delete this._initialRotateLatLng,delete this._startAngle;let e=Ft(this._rotationLayer,this._rotationLayer.pm._rotateOrgLatLng);
this._rotationLayer.pm._rotateOrgLatLng=Ft(this._rotationLayer),this._fireRotationEnd(this._rotationLayer,t,e),this._fireRotationEnd(
this._map,t,e),this._rotationLayer.pm._fireEdit(this._rotationLayer,"Rotation"),this._preventRenderingMarkers(!1),this._layerRotated=
!0},_rotateLayer(t,e,i,r,n){let s=Wt(n,i);return this._matrix=r.clone().rotate(t,s).flip(),Cr(e,this._matrix,n)},_setAngle(t){
t=t<0?t+360:t,this._angle=t%360},_getRotationCenter(){if(this._rotationCenter)return this._rotationCenter;let t=L.polygon(
this._layer.getLatLngs(),{stroke:!1,fill:!1,pmIgnore:!0}).addTo(this._layer._map),e=t.getCenter();return t.removeFrom(this.
_layer._map),e},enableRotate(){if(!this.options.allowRotation){this.disableRotate();return}this.rotateEnabled()&&this.disableRotate(),
this._layer instanceof L.Rectangle&&this._angle===void 0&&this.setInitAngle(Ke(this._layer._map,this._layer.getLatLngs()[0][0],
this._layer.getLatLngs()[0][1])||0);let t={fill:!1,stroke:!1,pmIgnore:!1,snapIgnore:!0};this._rotatePoly=L.polygon(this.
_layer.getLatLngs(),t),this._rotatePoly._pmTempLayer=!0,this._rotatePoly.addTo(this._layer._map),this._rotatePoly.pm._setAngle(
this.getAngle()),this._rotatePoly.pm.setRotationCenter(this.getRotationCenter()),this._rotatePoly.pm.setOptions(this._layer.
_map.pm.getGlobalOptions()),this._rotatePoly.pm.setOptions({rotate:!0,snappable:!1,hideMiddleMarkers:!0}),this._rotatePoly.
pm._rotationLayer=this._layer,this._rotatePoly.pm.enable(),this._rotateOrgLatLng=Ft(this._layer),this._rotateEnabled=!0,
this._layer.on("remove",this.disableRotate,this),this._fireRotationEnable(this._layer),this._fireRotationEnable(this._layer.
_map)},disableRotate(){this.rotateEnabled()&&(this._rotatePoly.pm._layerRotated&&this._fireUpdate(),this._rotatePoly.pm.
_layerRotated=!1,this._rotatePoly.pm.disable(),this._rotatePoly.remove(),this._rotatePoly.pm.setOptions({rotate:!1}),this.
_rotatePoly=void 0,this._rotateOrgLatLng=void 0,this._layer.off("remove",this.disableRotate,this),this._rotateEnabled=!1,
this._fireRotationDisable(this._layer),this._fireRotationDisable(this._layer._map))},rotateEnabled(){return!!this._rotateEnabled},
rotateLayer(t){let e=this.getAngle(),i=this._layer.getLatLngs(),r=t*(Math.PI/180);this._layer.setLatLngs(this._rotateLayer(
r,this._layer.getLatLngs(),this._getRotationCenter(),L.PM.Matrix.init(),this._layer._map)),this._rotateOrgLatLng=L.polygon(
this._layer.getLatLngs()).getLatLngs(),this._setAngle(this.getAngle()+t),this.rotateEnabled()&&this._rotatePoly&&this._rotatePoly.
pm.enabled()&&(this._rotatePoly.setLatLngs(this._rotateLayer(r,this._rotatePoly.getLatLngs(),this._getRotationCenter(),L.
PM.Matrix.init(),this._rotatePoly._map)),this._rotatePoly.pm._initMarkers());let n=this.getAngle()-e;n=n<0?n+360:n,this.
_startAngle=e,this._fireRotation(this._layer,n,i,this._layer),this._fireRotation(this._map||this._layer._map,n,i,this._layer),
delete this._startAngle,this._fireChange(this._layer.getLatLngs(),"Rotation")},rotateLayerToAngle(t){let e=t-this.getAngle();
this.rotateLayer(e)},getAngle(){return this._angle||0},setInitAngle(t){this._setAngle(t)},getRotationCenter(){return this.
_getRotationCenter()},setRotationCenter(t){this._rotationCenter=t,this._rotatePoly&&this._rotatePoly.pm.setRotationCenter(
t)}},qo=zo,Uo=L.Class.extend({includes:[Go,Ti,qo,fe],options:{snappable:!0,snapDistance:20,allowSelfIntersection:!0,allowSelfIntersectionEdit:!1,
preventMarkerRemoval:!1,removeLayerBelowMinVertexCount:!0,limitMarkersToCount:-1,hideMiddleMarkers:!1,snapSegment:!0,syncLayersOnDrag:!1,
draggable:!0,allowEditing:!0,allowRemoval:!0,allowCutting:!0,allowRotation:!0,addVertexOn:"click",removeVertexOn:"contex\
tmenu",removeVertexValidation:void 0,addVertexValidation:void 0,moveVertexValidation:void 0,resizeableCircleMarker:!1,resizeableCircle:!0,
snapMiddle:!1,snapVertex:!0},setOptions(t){L.Util.setOptions(this,t)},getOptions(){return this.options},applyOptions(){},
isPolygon(){return this._layer instanceof L.Polygon},getShape(){return this._shape},_setPane(t,e){e==="layerPane"?t.options.
pane=this._map.pm.globalOptions.panes&&this._map.pm.globalOptions.panes.layerPane||"overlayPane":e==="vertexPane"?t.options.
pane=this._map.pm.globalOptions.panes&&this._map.pm.globalOptions.panes.vertexPane||"markerPane":e==="markerPane"&&(t.options.
pane=this._map.pm.globalOptions.panes&&this._map.pm.globalOptions.panes.markerPane||"markerPane")},remove(){(this._map||
this._layer._map).pm.removeLayer({target:this._layer})},_vertexValidation(t,e){let i=e.target,r={layer:this._layer,marker:i,
event:e},n="";return t==="move"?n="moveVertexValidation":t==="add"?n="addVertexValidation":t==="remove"&&(n="removeVerte\
xValidation"),this.options[n]&&typeof this.options[n]=="function"&&!this.options[n](r)?(t==="move"&&(i._cancelDragEventChain=
i.getLatLng()),!1):(i._cancelDragEventChain=null,!0)},_vertexValidationDrag(t){return t._cancelDragEventChain?(t._latlng=
t._cancelDragEventChain,t.update(),!1):!0},_vertexValidationDragEnd(t){return t._cancelDragEventChain?(t._cancelDragEventChain=
null,!1):!0}}),ot=Uo;ot.LayerGroup=L.Class.extend({initialize(t){this._layerGroup=t,this._layers=this.getLayers(),this._getMap(),
this._layers.forEach(r=>this._initLayer(r));let e=r=>{if(r.layer._pmTempLayer)return;this._layers=this.getLayers();let n=this.
_layers.filter(s=>!s.pm._parentLayerGroup||!(this._layerGroup._leaflet_id in s.pm._parentLayerGroup));n.forEach(s=>{this.
_initLayer(s)}),n.length>0&&this._getMap()&&this._getMap().pm.globalEditModeEnabled()&&this.enabled()&&this.enable(this.
getOptions())};this._layerGroup.on("layeradd",L.Util.throttle(e,100,this),this),this._layerGroup.on("layerremove",r=>{this.
_removeLayerFromGroup(r.target)},this);let i=r=>{r.target._pmTempLayer||(this._layers=this.getLayers())};this._layerGroup.
on("layerremove",L.Util.throttle(i,100,this),this)},enable(t,e=[]){e.length===0&&(this._layers=this.getLayers()),this._options=
t,this._layers.forEach(i=>{i instanceof L.LayerGroup?e.indexOf(i._leaflet_id)===-1&&(e.push(i._leaflet_id),i.pm.enable(t,
e)):i.pm.enable(t)})},disable(t=[]){t.length===0&&(this._layers=this.getLayers()),this._layers.forEach(e=>{e instanceof L.
LayerGroup?t.indexOf(e._leaflet_id)===-1&&(t.push(e._leaflet_id),e.pm.disable(t)):e.pm.disable()})},enabled(t=[]){return t.
length===0&&(this._layers=this.getLayers()),!!this._layers.find(i=>i instanceof L.LayerGroup?t.indexOf(i._leaflet_id)===
-1?(t.push(i._leaflet_id),i.pm.enabled(t)):!1:i.pm.enabled())},toggleEdit(t,e=[]){e.length===0&&(this._layers=this.getLayers()),
this._options=t,this._layers.forEach(i=>{i instanceof L.LayerGroup?e.indexOf(i._leaflet_id)===-1&&(e.push(i._leaflet_id),
i.pm.toggleEdit(t,e)):i.pm.toggleEdit(t)})},_initLayer(t){let e=L.Util.stamp(this._layerGroup);t.pm._parentLayerGroup||(t.
pm._parentLayerGroup={}),t.pm._parentLayerGroup[e]=this._layerGroup},_removeLayerFromGroup(t){if(t.pm&&t.pm._layerGroup){
let e=L.Util.stamp(this._layerGroup);delete t.pm._layerGroup[e]}},dragging(){return this._layers=this.getLayers(),this._layers?
!!this._layers.find(e=>e.pm.dragging()):!1},getOptions(){return this.options},_getMap(){return this._map||this._layers.find(
t=>!!t._map)?._map||null},getLayers(t=!1,e=!0,i=!0,r=[]){let n=[];return t?this._layerGroup.getLayers().forEach(s=>{n.push(
s),s instanceof L.LayerGroup&&r.indexOf(s._leaflet_id)===-1&&(r.push(s._leaflet_id),n=n.concat(s.pm.getLayers(!0,!0,!0,r)))}):
n=this._layerGroup.getLayers(),i&&(n=n.filter(s=>!(s instanceof L.LayerGroup))),e&&(n=n.filter(s=>!!s.pm),n=n.filter(s=>!s.
_pmTempLayer),n=n.filter(s=>!L.PM.optIn&&!s.options.pmIgnore||L.PM.optIn&&s.options.pmIgnore===!1)),n},setOptions(t,e=[]){
e.length===0&&(this._layers=this.getLayers()),this.options=t,this._layers.forEach(i=>{i.pm&&(i instanceof L.LayerGroup?e.
indexOf(i._leaflet_id)===-1&&(e.push(i._leaflet_id),i.pm.setOptions(t,e)):i.pm.setOptions(t))})}}),ot.Marker=ot.extend({
_shape:"Marker",initialize(t){this._layer=t,this._enabled=!1,this._layer.on("dragend",this._onDragEnd,this)},enable(t={draggable:!0}){
if(L.Util.setOptions(this,t),!this.options.allowEditing||!this._layer._map){this.disable();return}this._map=this._layer.
_map,this.enabled()&&this.disable(),this.applyOptions(),this._layer.on("remove",this.disable,this),this._enabled=!0,this.
_layer.on("pm:dragstart",this._onDragStart,this),this._layer.on("pm:dragend",this._onMarkerDragEnd,this),this._fireEnable()},
disable(){this.enabled()&&(this.disableLayerDrag(),this._layer.off("remove",this.disable,this),this._layer.off("contextm\
enu",this._removeMarker,this),this._layerEdited&&this._fireUpdate(),this._layerEdited=!1,this._fireDisable(),this._enabled=
!1)},enabled(){return this._enabled},toggleEdit(t){this.enabled()?this.disable():this.enable(t)},applyOptions(){this.options.
snappable?this._initSnappableMarkers():this._disableSnapping(),this.options.draggable?this.enableLayerDrag():this.disableLayerDrag(),
this.options.preventMarkerRemoval||this._layer.on("contextmenu",this._removeMarker,this)},_removeMarker(t){let e=t.target;
e.remove(),this._fireRemove(e),this._fireRemove(this._map,e)},_onDragStart(){this._map.pm.Draw.Marker._layerIsDragging=!0},
_onMarkerDragEnd(){this._map.pm.Draw.Marker._layerIsDragging=!1},_onDragEnd(){this._fireEdit(),this._layerEdited=!0},_initSnappableMarkers(){
let t=this._layer;this.options.snapDistance=this.options.snapDistance||30,this.options.snapSegment=this.options.snapSegment===
void 0?!0:this.options.snapSegment,t.off("pm:drag",this._handleSnapping,this),t.on("pm:drag",this._handleSnapping,this),
t.off("pm:dragend",this._cleanupSnapping,this),t.on("pm:dragend",this._cleanupSnapping,this),t.off("pm:dragstart",this._unsnap,
this),t.on("pm:dragstart",this._unsnap,this)},_disableSnapping(){let t=this._layer;t.off("pm:drag",this._handleSnapping,
this),t.off("pm:dragend",this._cleanupSnapping,this),t.off("pm:dragstart",this._unsnap,this)}});var Gt=gt(de()),Vo={filterMarkerGroup(){
this.markerCache=[],this.createCache(),this._layer.on("pm:edit",this.createCache,this),this.applyLimitFilters({}),this.throttledApplyLimitFilters||
(this.throttledApplyLimitFilters=L.Util.throttle(this.applyLimitFilters,100,this)),this._layer.on("pm:disable",this._removeMarkerLimitEvents,
this),this._layer.on("remove",this._removeMarkerLimitEvents,this),this.options.limitMarkersToCount>-1&&(this._layer.on("\
pm:vertexremoved",this._initMarkers,this),this._map.on("mousemove",this.throttledApplyLimitFilters,this))},_removeMarkerLimitEvents(){
this._map.off("mousemove",this.throttledApplyLimitFilters,this),this._layer.off("pm:edit",this.createCache,this),this._layer.
off("pm:disable",this._removeMarkerLimitEvents,this),this._layer.off("pm:vertexremoved",this._initMarkers,this)},createCache(){
let t=[...this._markerGroup.getLayers(),...this.markerCache];this.markerCache=t.filter((e,i,r)=>r.indexOf(e)===i)},_removeFromCache(t){
let e=this.markerCache.indexOf(t);e>-1&&this.markerCache.splice(e,1)},renderLimits(t){this.markerCache.forEach(e=>{t.includes(
e)?this._markerGroup.addLayer(e):this._markerGroup.removeLayer(e)})},applyLimitFilters({latlng:t={lat:0,lng:0}}){if(this.
_preventRenderMarkers)return;let i=[...this._filterClosestMarkers(t)];this.renderLimits(i)},_filterClosestMarkers(t){let e=[
...this.markerCache],i=this.options.limitMarkersToCount;return i===-1?e:(e.sort((n,s)=>{let a=n._latlng.distanceTo(t),o=s.
_latlng.distanceTo(t);return a-o}),e.filter((n,s)=>i>-1?s<i:!0))},_preventRenderMarkers:!1,_preventRenderingMarkers(t){this.
_preventRenderMarkers=!!t}},Ko=Vo;ot.Line=ot.extend({includes:[Ko],_shape:"Line",initialize(t){this._layer=t,this._enabled=
!1},enable(t){if(L.Util.setOptions(this,t),this._map=this._layer._map,!!this._map){if(!this.options.allowEditing){this.disable();
return}this.enabled()&&this.disable(),this._enabled=!0,this._initMarkers(),this.applyOptions(),this._layer.on("remove",this.
disable,this),this.options.allowSelfIntersection||this._layer.on("pm:vertexremoved",this._handleSelfIntersectionOnVertexRemoval,
this),this.options.allowSelfIntersection?this.cachedColor=void 0:(this._layer.options.color!=="#f00000ff"?(this.cachedColor=
this._layer.options.color,this.isRed=!1):this.isRed=!0,this._handleLayerStyle()),this._fireEnable()}},disable(){if(!this.
enabled()||this._dragging)return;this._enabled=!1,this._markerGroup.clearLayers(),this._markerGroup.removeFrom(this._map),
this._layer.off("remove",this.disable,this),this.options.allowSelfIntersection||this._layer.off("pm:vertexremoved",this.
_handleSelfIntersectionOnVertexRemoval,this);let t=this._layer._path?this._layer._path:this._layer._renderer._container;
L.DomUtil.removeClass(t,"leaflet-pm-draggable"),this._layerEdited&&this._fireUpdate(),this._layerEdited=!1,this._fireDisable()},
enabled(){return this._enabled},toggleEdit(t){return this.enabled()?this.disable():this.enable(t),this.enabled()},applyOptions(){
this.options.snappable?this._initSnappableMarkers():this._disableSnapping()},_initMarkers(){let t=this._map,e=this._layer.
getLatLngs();this._markerGroup&&(this._markerGroup.removeFrom(t),this._markerGroup.clearLayers()),this._markerGroup=new L.
FeatureGroup,this._markerGroup._pmTempLayer=!0;let i=r=>{if(Array.isArray(r[0]))return r.map(i,this);let n=r.map(this._createMarker,
this);return this.options.hideMiddleMarkers!==!0&&r.map((s,a)=>{let o=this.isPolygon()?(a+1)%r.length:a+1;return this._createMiddleMarker(
n[a],n[o])}),n};this._markers=i(e),this.filterMarkerGroup(),t.addLayer(this._markerGroup)},_createMarker(t){let e=new L.
Marker(t,{draggable:!0,icon:L.divIcon({className:"marker-icon"})});return this._setPane(e,"vertexPane"),e._pmTempLayer=!0,
this.options.rotate?(e.on("dragstart",this._onRotateStart,this),e.on("drag",this._onRotate,this),e.on("dragend",this._onRotateEnd,
this)):(e.on("click",this._onVertexClick,this),e.on("dragstart",this._onMarkerDragStart,this),e.on("move",this._onMarkerDrag,
this),e.on("dragend",this._onMarkerDragEnd,this),this.options.preventMarkerRemoval||e.on(this.options.removeVertexOn,this.
_removeMarker,this)),this._markerGroup.addLayer(e),e},_createMiddleMarker(t,e){if(!t||!e)return!1;let i=L.PM.Utils.calcMiddleLatLng(
this._map,t.getLatLng(),e.getLatLng()),r=this._createMarker(i),n=L.divIcon({className:"marker-icon marker-icon-middle"});
return r.setIcon(n),r.leftM=t,r.rightM=e,t._middleMarkerNext=r,e._middleMarkerPrev=r,r.on(this.options.addVertexOn,this.
_onMiddleMarkerClick,this),r.on("movestart",this._onMiddleMarkerMoveStart,this),r},_onMiddleMarkerClick(t){let e=t.target;
if(!this._vertexValidation("add",t))return;let i=L.divIcon({className:"marker-icon"});e.setIcon(i),this._addMarker(e,e.leftM,
e.rightM)},_onMiddleMarkerMoveStart(t){let e=t.target;if(e.on("moveend",this._onMiddleMarkerMoveEnd,this),!this._vertexValidation(
"add",t)){e.on("move",this._onMiddleMarkerMovePrevent,this);return}e._dragging=!0,this._addMarker(e,e.leftM,e.rightM)},_onMiddleMarkerMovePrevent(t){
let e=t.target;this._vertexValidationDrag(e)},_onMiddleMarkerMoveEnd(t){let e=t.target;if(e.off("move",this._onMiddleMarkerMovePrevent,
this),e.off("moveend",this._onMiddleMarkerMoveEnd,this),!this._vertexValidationDragEnd(e))return;let i=L.divIcon({className:"\
marker-icon"});e.setIcon(i),setTimeout(()=>{delete e._dragging},100)},_addMarker(t,e,i){t.off("movestart",this._onMiddleMarkerMoveStart,
this),t.off(this.options.addVertexOn,this._onMiddleMarkerClick,this);let r=t.getLatLng(),n=this._layer._latlngs;delete t.
leftM,delete t.rightM;let{indexPath:s,index:a,parentPath:o}=L.PM.Utils.findDeepMarkerIndex(this._markers,e),l=s.length>1?
(0,Gt.default)(n,o):n,u=s.length>1?(0,Gt.default)(this._markers,o):this._markers;l.splice(a+1,0,r),u.splice(a+1,0,t),this.
_layer.setLatLngs(n),this.options.hideMiddleMarkers!==!0&&(this._createMiddleMarker(e,t),this._createMiddleMarker(t,i)),
this._fireEdit(),this._layerEdited=!0,this._fireChange(this._layer.getLatLngs(),"Edit"),this._fireVertexAdded(t,L.PM.Utils.
findDeepMarkerIndex(this._markers,t).indexPath,r),this.options.snappable&&this._initSnappableMarkers()},hasSelfIntersection(){
return ye(this._layer.toGeoJSON(15)).features.length>0},_handleSelfIntersectionOnVertexRemoval(){this._handleLayerStyle(
!0)&&(this._layer.setLatLngs(this._coordsBeforeEdit),this._coordsBeforeEdit=null,this._initMarkers())},_handleLayerStyle(t){
let e=this._layer,i,r;if(this.options.allowSelfIntersection?i=!1:(r=ye(this._layer.toGeoJSON(15)),i=r.features.length>0),
i){if(!this.options.allowSelfIntersection&&this.options.allowSelfIntersectionEdit&&this._updateDisabledMarkerStyle(this.
_markers,!0),this.isRed)return i;t?this._flashLayer():(e.setStyle({color:"#f00000ff"}),this.isRed=!0),this._fireIntersect(
r)}else e.setStyle({color:this.cachedColor}),this.isRed=!1,!this.options.allowSelfIntersection&&this.options.allowSelfIntersectionEdit&&
this._updateDisabledMarkerStyle(this._markers,!1);return i},_flashLayer(){this.cachedColor||(this.cachedColor=this._layer.
options.color),this._layer.setStyle({color:"#f00000ff"}),this.isRed=!0,window.setTimeout(()=>{this._layer.setStyle({color:this.
cachedColor}),this.isRed=!1},200)},_updateDisabledMarkerStyle(t,e){t.forEach(i=>{Array.isArray(i)?this._updateDisabledMarkerStyle(
i,e):i._icon&&(e&&!this._checkMarkerAllowedToDrag(i)?L.DomUtil.addClass(i._icon,"vertexmarker-disabled"):L.DomUtil.removeClass(
i._icon,"vertexmarker-disabled"))})},_removeMarker(t){let e=t.target;if(!this._vertexValidation("remove",t))return;this.
options.allowSelfIntersection||(this._coordsBeforeEdit=Ft(this._layer,this._layer.getLatLngs()));let i=this._layer.getLatLngs(),
{indexPath:r,index:n,parentPath:s}=L.PM.Utils.findDeepMarkerIndex(this._markers,e);if(!r)return;let a=r.length>1?(0,Gt.default)(
i,s):i,o=r.length>1?(0,Gt.default)(this._markers,s):this._markers,l=s[s.length-1]>0&&this._layer instanceof L.Polygon;if(!this.
options.removeLayerBelowMinVertexCount&&!l&&(a.length<=2||this.isPolygon()&&a.length<=3)){this._flashLayer();return}a.splice(
n,1),this._layer.setLatLngs(i),this.isPolygon()&&a.length<=2&&a.splice(0,a.length);let u=!1;if(a.length<=1&&(a.splice(0,
a.length),s.length>1&&r.length>1&&(i=ge(i)),this._layer.setLatLngs(i),this._initMarkers(),u=!0),Ve(i)||this._layer.remove(),
i=ge(i),this._layer.setLatLngs(i),this._markers=ge(this._markers),!u&&(o=r.length>1?(0,Gt.default)(this._markers,s):this.
_markers,e._middleMarkerPrev&&(this._markerGroup.removeLayer(e._middleMarkerPrev),this._removeFromCache(e._middleMarkerPrev)),
e._middleMarkerNext&&(this._markerGroup.removeLayer(e._middleMarkerNext),this._removeFromCache(e._middleMarkerNext)),this.
_markerGroup.removeLayer(e),this._removeFromCache(e),o)){let p,c;if(this.isPolygon()?(p=(n+1)%o.length,c=(n+(o.length-1))%
o.length):(c=n-1<0?void 0:n-1,p=n+1>=o.length?void 0:n+1),p!==c){let _=o[c],v=o[p];this.options.hideMiddleMarkers!==!0&&
this._createMiddleMarker(_,v)}o.splice(n,1)}this._fireEdit(),this._layerEdited=!0,this._fireVertexRemoved(e,r),this._fireChange(
this._layer.getLatLngs(),"Edit")},updatePolygonCoordsFromMarkerDrag(t){let e=this._layer.getLatLngs(),i=t.getLatLng(),{indexPath:r,
index:n,parentPath:s}=L.PM.Utils.findDeepMarkerIndex(this._markers,t),a=r.length>1?(0,Gt.default)(e,s):e;i.alt=a[n].alt,
a.splice(n,1,i),this._layer.setLatLngs(e)},_getNeighborMarkers(t){let{indexPath:e,index:i,parentPath:r}=L.PM.Utils.findDeepMarkerIndex(
this._markers,t),n=e.length>1?(0,Gt.default)(this._markers,r):this._markers,s=(i+1)%n.length,a=(i+(n.length-1))%n.length,
o=n[a],l=n[s];return{prevMarker:o,nextMarker:l}},_checkMarkerAllowedToDrag(t){let{prevMarker:e,nextMarker:i}=this._getNeighborMarkers(
t),r=L.polyline([e.getLatLng(),t.getLatLng()]),n=L.polyline([t.getLatLng(),i.getLatLng()]),a=ee(this._layer.toGeoJSON(15),
r.toGeoJSON(15)).features.filter(u=>{let p=u.geometry.coordinates,c=L.latLng(p[1],p[0]);return!c.equals(e.getLatLng())&&
!c.equals(t.getLatLng())}).length,l=ee(this._layer.toGeoJSON(15),n.toGeoJSON(15)).features.filter(u=>{let p=u.geometry.coordinates,
c=L.latLng(p[1],p[0]);return!c.equals(i.getLatLng())&&!c.equals(t.getLatLng())}).length;return!(a<1&&l<1)},_onMarkerDragStart(t){
let e=t.target;if(this._preventRenderingMarkers(!0),this.cachedColor||(this.cachedColor=this._layer.options.color),!this.
_vertexValidation("move",t))return;let{indexPath:i}=L.PM.Utils.findDeepMarkerIndex(this._markers,e);this._fireMarkerDragStart(
t,i),this.options.allowSelfIntersection||(this._coordsBeforeEdit=Ft(this._layer,this._layer.getLatLngs())),!this.options.
allowSelfIntersection&&this.options.allowSelfIntersectionEdit&&this.hasSelfIntersection()?this._markerAllowedToDrag=this.
_checkMarkerAllowedToDrag(e):this._markerAllowedToDrag=null},_onMarkerDrag(t){let e=t.target;if(!this._vertexValidationDrag(
e))return;let{indexPath:i,index:r,parentPath:n}=L.PM.Utils.findDeepMarkerIndex(this._markers,e);if(!i)return;if(!this.options.
allowSelfIntersection&&this.options.allowSelfIntersectionEdit&&this.hasSelfIntersection()&&this._markerAllowedToDrag===!1){
this._layer.setLatLngs(this._coordsBeforeEdit),this._initMarkers(),this._handleLayerStyle();return}this.updatePolygonCoordsFromMarkerDrag(
e);let s=i.length>1?(0,Gt.default)(this._markers,n):this._markers,a=(r+1)%s.length,o=(r+(s.length-1))%s.length,l=e.getLatLng(),
u=s[o].getLatLng(),p=s[a].getLatLng();if(e._middleMarkerNext){let c=L.PM.Utils.calcMiddleLatLng(this._map,l,p);e._middleMarkerNext.
setLatLng(c)}if(e._middleMarkerPrev){let c=L.PM.Utils.calcMiddleLatLng(this._map,l,u);e._middleMarkerPrev.setLatLng(c)}this.
options.allowSelfIntersection||this._handleLayerStyle(),this._fireMarkerDrag(t,i),this._fireChange(this._layer.getLatLngs(),
"Edit")},_onMarkerDragEnd(t){let e=t.target;if(this._preventRenderingMarkers(!1),!this._vertexValidationDragEnd(e))return;
let{indexPath:i}=L.PM.Utils.findDeepMarkerIndex(this._markers,e),r=!this.options.allowSelfIntersection&&this.hasSelfIntersection();
r&&this.options.allowSelfIntersectionEdit&&this._markerAllowedToDrag&&(r=!1);let n=!this.options.allowSelfIntersection&&
r;if(this._fireMarkerDragEnd(t,i,n),n){this._layer.setLatLngs(this._coordsBeforeEdit),this._coordsBeforeEdit=null,this._initMarkers(),
this.options.snappable&&this._initSnappableMarkers(),this._handleLayerStyle(),this._fireLayerReset(t,i);return}!this.options.
allowSelfIntersection&&this.options.allowSelfIntersectionEdit&&this._handleLayerStyle(),this._fireEdit(),this._layerEdited=
!0,this._fireChange(this._layer.getLatLngs(),"Edit")},_onVertexClick(t){let e=t.target;if(e._dragging)return;let{indexPath:i}=L.
PM.Utils.findDeepMarkerIndex(this._markers,e);this._fireVertexClick(t,i)}}),ot.Polygon=ot.Line.extend({_shape:"Polygon",
_checkMarkerAllowedToDrag(t){let{prevMarker:e,nextMarker:i}=this._getNeighborMarkers(t),r=L.polyline([e.getLatLng(),t.getLatLng()]),
n=L.polyline([t.getLatLng(),i.getLatLng()]),a=ee(this._layer.toGeoJSON(15),r.toGeoJSON(15)).features.filter(u=>{let p=u.
geometry.coordinates,c=L.latLng(p[1],p[0]);return!c.equals(e.getLatLng())&&!c.equals(t.getLatLng())}).length,l=ee(this._layer.
toGeoJSON(15),n.toGeoJSON(15)).features.filter(u=>{let p=u.geometry.coordinates,c=L.latLng(p[1],p[0]);return!c.equals(i.
getLatLng())&&!c.equals(t.getLatLng())}).length;return!(a<1&&l<1)}}),ot.Rectangle=ot.Polygon.extend({_shape:"Rectangle",
_initMarkers(){let t=this._map,e=this._findCorners();this._markerGroup&&this._markerGroup.clearLayers(),this._markerGroup=
new L.FeatureGroup,this._markerGroup._pmTempLayer=!0,t.addLayer(this._markerGroup),this._markers=[],this._markers[0]=e.map(
this._createMarker,this),[this._cornerMarkers]=this._markers,this._layer.getLatLngs()[0].forEach((i,r)=>{let n=this._cornerMarkers.
find(s=>s._index===r);n&&n.setLatLng(i)})},applyOptions(){this.options.snappable?this._initSnappableMarkers():this._disableSnapping(),
this._addMarkerEvents()},_createMarker(t,e){let i=new L.Marker(t,{draggable:!0,icon:L.divIcon({className:"marker-icon"})});
return this._setPane(i,"vertexPane"),i._origLatLng=t,i._index=e,i._pmTempLayer=!0,i.on("click",this._onVertexClick,this),
this._markerGroup.addLayer(i),i},_addMarkerEvents(){this._markers[0].forEach(t=>{t.on("dragstart",this._onMarkerDragStart,
this),t.on("drag",this._onMarkerDrag,this),t.on("dragend",this._onMarkerDragEnd,this),this.options.preventMarkerRemoval||
t.on("contextmenu",this._removeMarker,this)})},_removeMarker(){return null},_onMarkerDragStart(t){if(!this._vertexValidation(
"move",t))return;let e=t.target,i=this._cornerMarkers;e._oppositeCornerLatLng=i.find(n=>n._index===(e._index+2)%4).getLatLng(),
e._snapped=!1;let{indexPath:r}=L.PM.Utils.findDeepMarkerIndex(this._markers,e);this._fireMarkerDragStart(t,r)},_onMarkerDrag(t){
let e=t.target;if(!this._vertexValidationDrag(e)||e._index===void 0)return;this._adjustRectangleForMarkerMove(e);let{indexPath:i}=L.
PM.Utils.findDeepMarkerIndex(this._markers,e);this._fireMarkerDrag(t,i),this._fireChange(this._layer.getLatLngs(),"Edit")},
_onMarkerDragEnd(t){let e=t.target;if(!this._vertexValidationDragEnd(e))return;this._cornerMarkers.forEach(r=>{delete r.
_oppositeCornerLatLng});let{indexPath:i}=L.PM.Utils.findDeepMarkerIndex(this._markers,e);this._fireMarkerDragEnd(t,i),this.
_fireEdit(),this._layerEdited=!0,this._fireChange(this._layer.getLatLngs(),"Edit")},_adjustRectangleForMarkerMove(t){L.extend(
t._origLatLng,t._latlng);let e=L.PM.Utils._getRotatedRectangle(t.getLatLng(),t._oppositeCornerLatLng,this.getAngle(),this.
_map);this._layer.setLatLngs(e),this._adjustAllMarkers(t),this._layer.redraw()},_adjustAllMarkers(t){let e=this._layer.getLatLngs()[0];
if(e&&e.length!==4&&e.length>0)e.forEach((r,n)=>{this._cornerMarkers[n].setLatLng(r)}),this._cornerMarkers.slice(e.length).
forEach(r=>{r.setLatLng(e[0])});else if(!e||!e.length)console.error("The layer has no LatLngs");else{let i=e.findIndex(r=>t.
getLatLng().equals(r));i>-1?(this._cornerMarkers[(t._index+1)%4].setLatLng(e[(i+1)%4]),this._cornerMarkers[(t._index+2)%
4].setLatLng(e[(i+2)%4]),this._cornerMarkers[(t._index+3)%4].setLatLng(e[(i+3)%4])):this._cornerMarkers.forEach(r=>{r.setLatLng(
e[r._index])})}},_findCorners(){this._angle===void 0&&this.setInitAngle(Ke(this._map,this._layer.getLatLngs()[0][0],this.
_layer.getLatLngs()[0][1])||0);let t=this._layer.getLatLngs()[0];return L.PM.Utils._getRotatedRectangle(t[0],t[2],this.getAngle(),
this._map||this)}}),ot.CircleMarker=ot.extend({_shape:"CircleMarker",initialize(t){this._layer=t,this._enabled=!1,this._minRadiusOption=
"minRadiusCircleMarker",this._maxRadiusOption="maxRadiusCircleMarker",this._editableOption="resizeableCircleMarker",this.
_updateHiddenPolyCircle()},enable(t={draggable:!0,snappable:!0}){if(L.Util.setOptions(this,t),this.options.editable&&(this.
options.resizeableCircleMarker=this.options.editable,delete this.options.editable),!this.options.allowEditing||!this._layer.
_map){this.disable();return}this._map=this._layer._map,this.enabled()&&this.disable(),this.applyOptions(),this._layer.on(
"remove",this.disable,this),this._enabled=!0,this._extendingEnable(),this._updateHiddenPolyCircle(),this._fireEnable()},
_extendingEnable(){this._layer.on("pm:dragstart",this._onDragStart,this),this._layer.on("pm:drag",this._onMarkerDrag,this),
this._layer.on("pm:dragend",this._onMarkerDragEnd,this)},disable(){this.dragging()||(this._map||(this._map=this._layer._map),
this._map&&this.enabled()&&(this.layerDragEnabled()&&this.disableLayerDrag(),this._helperLayers&&(this._helperLayers.clearLayers(),
this._helperLayers.removeFrom(this._map)),this.options[this._editableOption]?(this._map.off("move",this._syncMarkers,this),
this._outerMarker.off("drag",this._handleOuterMarkerSnapping,this)):this._map.off("move",this._updateHiddenPolyCircle,this),
this._extendingDisable(),this._layer.off("remove",this.disable,this),this._layerEdited&&this._fireUpdate(),this._layerEdited=
!1,this._fireDisable(),this._enabled=!1))},_extendingDisable(){this._layer.off("contextmenu",this._removeMarker,this)},enabled(){
return this._enabled},toggleEdit(t){this.enabled()?this.disable():this.enable(t)},applyOptions(){this.options[this._editableOption]?
(this._initMarkers(),this._map.on("move",this._syncMarkers,this),this.options.snappable?(this._initSnappableMarkers(),this.
_outerMarker.on("drag",this._handleOuterMarkerSnapping,this),this._outerMarker.on("move",this._syncHintLine,this),this._outerMarker.
on("move",this._syncCircleRadius,this)):this._disableSnapping()):(this.options.draggable&&this.enableLayerDrag(),this._map.
on("move",this._updateHiddenPolyCircle,this),this.options.snappable?this._initSnappableMarkersDrag():this._disableSnappingDrag()),
this._extendingApplyOptions()},_extendingApplyOptions(){this.options.preventMarkerRemoval||this._layer.on("contextmenu",
this._removeMarker,this)},_initMarkers(){let t=this._map;this._helperLayers&&(this._helperLayers.removeFrom(t),this._helperLayers.
clearLayers()),this._helperLayers=new L.FeatureGroup,this._helperLayers._pmTempLayer=!0,this._helperLayers.addTo(t);let e=this.
_layer.getLatLng(),i=this._layer._radius,r=this._getLatLngOnCircle(e,i);this._centerMarker=this._createCenterMarker(e),this.
_outerMarker=this._createOuterMarker(r),this._markers=[this._centerMarker,this._outerMarker],this._createHintLine(this._centerMarker,
this._outerMarker)},_getLatLngOnCircle(t,e){let i=this._map.project(t),r=L.point(i.x+e,i.y);return this._map.unproject(r)},
_createHintLine(t,e){let i=t.getLatLng(),r=e.getLatLng();this._hintline=L.polyline([i,r],this.options.hintlineStyle),this.
_setPane(this._hintline,"layerPane"),this._hintline._pmTempLayer=!0,this._helperLayers.addLayer(this._hintline)},_createCenterMarker(t){
let e=this._createMarker(t);return this.options.draggable?(L.DomUtil.addClass(e._icon,"leaflet-pm-draggable"),e.on("move",
this._moveCircle,this)):e.dragging.disable(),e},_createOuterMarker(t){let e=this._createMarker(t);return e.on("drag",this.
_resizeCircle,this),e},_createMarker(t){let e=new L.Marker(t,{draggable:!0,icon:L.divIcon({className:"marker-icon"})});return this.
_setPane(e,"vertexPane"),e._origLatLng=t,e._pmTempLayer=!0,e.on("dragstart",this._onMarkerDragStart,this),e.on("drag",this.
_onMarkerDrag,this),e.on("dragend",this._onMarkerDragEnd,this),e.on("click",this._onVertexClick,this),this._helperLayers.
addLayer(e),e},_moveCircle(t){if(t.target._cancelDragEventChain)return;let i=this._centerMarker.getLatLng();this._layer.
setLatLng(i);let r=this._layer._radius,n=this._getLatLngOnCircle(i,r);this._outerMarker._latlng=n,this._outerMarker.update(),
this._syncHintLine(),this._updateHiddenPolyCircle(),this._fireCenterPlaced("Edit"),this._fireChange(this._layer.getLatLng(),
"Edit")},_syncMarkers(){let t=this._layer.getLatLng(),e=this._layer._radius,i=this._getLatLngOnCircle(t,e);this._outerMarker.
setLatLng(i),this._centerMarker.setLatLng(t),this._syncHintLine(),this._updateHiddenPolyCircle()},_resizeCircle(){this._outerMarker.
setLatLng(this._getNewDestinationOfOuterMarker()),this._syncHintLine(),this._syncCircleRadius()},_syncCircleRadius(){let t=this.
_centerMarker.getLatLng(),e=this._outerMarker.getLatLng(),i=this._distanceCalculation(t,e);this.options[this._minRadiusOption]&&
i<this.options[this._minRadiusOption]?this._layer.setRadius(this.options[this._minRadiusOption]):this.options[this._maxRadiusOption]&&
i>this.options[this._maxRadiusOption]?this._layer.setRadius(this.options[this._maxRadiusOption]):this._layer.setRadius(i),
this._updateHiddenPolyCircle(),this._fireChange(this._layer.getLatLng(),"Edit")},_syncHintLine(){let t=this._centerMarker.
getLatLng(),e=this._outerMarker.getLatLng();this._hintline.setLatLngs([t,e])},_removeMarker(){this.options[this._editableOption]&&
this.disable(),this._layer.remove(),this._fireRemove(this._layer),this._fireRemove(this._map,this._layer)},_onDragStart(){
this._map.pm.Draw.CircleMarker._layerIsDragging=!0},_onMarkerDragStart(t){this._vertexValidation("move",t)&&this._fireMarkerDragStart(
t)},_onMarkerDrag(t){let e=t.target;e instanceof L.Marker&&!this._vertexValidationDrag(e)||this._fireMarkerDrag(t)},_onMarkerDragEnd(t){
this._extedingMarkerDragEnd();let e=t.target;this._vertexValidationDragEnd(e)&&(this.options[this._editableOption]&&(this.
_fireEdit(),this._layerEdited=!0),this._fireMarkerDragEnd(t))},_extedingMarkerDragEnd(){this._map.pm.Draw.CircleMarker._layerIsDragging=
!1},_initSnappableMarkersDrag(){let t=this._layer;this.options.snapDistance=this.options.snapDistance||30,this.options.snapSegment=
this.options.snapSegment===void 0?!0:this.options.snapSegment,t.off("pm:drag",this._handleSnapping,this),t.on("pm:drag",
this._handleSnapping,this),t.off("pm:dragend",this._cleanupSnapping,this),t.on("pm:dragend",this._cleanupSnapping,this),
t.off("pm:dragstart",this._unsnap,this),t.on("pm:dragstart",this._unsnap,this)},_disableSnappingDrag(){let t=this._layer;
t.off("pm:drag",this._handleSnapping,this),t.off("pm:dragend",this._cleanupSnapping,this),t.off("pm:dragstart",this._unsnap,
this)},_updateHiddenPolyCircle(){let t=this._layer._map||this._map;if(t){let e=L.PM.Utils.pxRadiusToMeterRadius(this._layer.
getRadius(),t,this._layer.getLatLng()),i=L.circle(this._layer.getLatLng(),this._layer.options);i.setRadius(e);let r=t&&t.
pm._isCRSSimple();this._hiddenPolyCircle?this._hiddenPolyCircle.setLatLngs(L.PM.Utils.circleToPolygon(i,200,!r).getLatLngs()):
this._hiddenPolyCircle=L.PM.Utils.circleToPolygon(i,200,!r),this._hiddenPolyCircle._parentCopy||(this._hiddenPolyCircle.
_parentCopy=this._layer)}},_getNewDestinationOfOuterMarker(){let t=this._centerMarker.getLatLng(),e=this._outerMarker.getLatLng(),
i=this._distanceCalculation(t,e);return this.options[this._minRadiusOption]&&i<this.options[this._minRadiusOption]?e=_e(
this._map,t,e,this._getMinDistanceInMeter(t)):this.options[this._maxRadiusOption]&&i>this.options[this._maxRadiusOption]&&
(e=_e(this._map,t,e,this._getMaxDistanceInMeter(t))),e},_handleOuterMarkerSnapping(){if(this._outerMarker._snapped){let t=this.
_centerMarker.getLatLng(),e=this._outerMarker.getLatLng(),i=this._distanceCalculation(t,e);this.options[this._minRadiusOption]&&
i<this.options[this._minRadiusOption]?this._outerMarker.setLatLng(this._outerMarker._orgLatLng):this.options[this._maxRadiusOption]&&
i>this.options[this._maxRadiusOption]&&this._outerMarker.setLatLng(this._outerMarker._orgLatLng)}this._outerMarker.setLatLng(
this._getNewDestinationOfOuterMarker())},_distanceCalculation(t,e){return this._map.project(t).distanceTo(this._map.project(
e))},_getMinDistanceInMeter(t){return L.PM.Utils.pxRadiusToMeterRadius(this.options[this._minRadiusOption],this._map,t)},
_getMaxDistanceInMeter(t){return L.PM.Utils.pxRadiusToMeterRadius(this.options[this._maxRadiusOption],this._map,t)},_onVertexClick(t){
t.target._dragging||this._fireVertexClick(t,void 0)}}),ot.Circle=ot.CircleMarker.extend({_shape:"Circle",initialize(t){this.
_layer=t,this._enabled=!1,this._minRadiusOption="minRadiusCircle",this._maxRadiusOption="maxRadiusCircle",this._editableOption=
"resizeableCircle",this._updateHiddenPolyCircle()},enable(t){L.PM.Edit.CircleMarker.prototype.enable.call(this,t||{})},_extendingEnable(){},
_extendingDisable(){this._layer.off("remove",this.disable,this);let t=this._layer._path?this._layer._path:this._layer._renderer.
_container;L.DomUtil.removeClass(t,"leaflet-pm-draggable")},_extendingApplyOptions(){},_syncMarkers(){},_removeMarker(){},
_onDragStart(){},_extedingMarkerDragEnd(){},_updateHiddenPolyCircle(){let t=this._map&&this._map.pm._isCRSSimple();this.
_hiddenPolyCircle?this._hiddenPolyCircle.setLatLngs(L.PM.Utils.circleToPolygon(this._layer,200,!t).getLatLngs()):this._hiddenPolyCircle=
L.PM.Utils.circleToPolygon(this._layer,200,!t),this._hiddenPolyCircle._parentCopy||(this._hiddenPolyCircle._parentCopy=this.
_layer)},_distanceCalculation(t,e){return this._map.distance(t,e)},_getMinDistanceInMeter(){return this.options[this._minRadiusOption]},
_getMaxDistanceInMeter(){return this.options[this._maxRadiusOption]},_onVertexClick(t){t.target._dragging||this._fireVertexClick(
t,void 0)}}),ot.ImageOverlay=ot.extend({_shape:"ImageOverlay",initialize(t){this._layer=t,this._enabled=!1},toggleEdit(t){
this.enabled()?this.disable():this.enable(t)},enabled(){return this._enabled},enable(t={draggable:!0,snappable:!0}){if(L.
Util.setOptions(this,t),this._map=this._layer._map,!!this._map){if(!this.options.allowEditing){this.disable();return}this.
enabled()||this.disable(),this.enableLayerDrag(),this._layer.on("remove",this.disable,this),this._enabled=!0,this._otherSnapLayers=
this._findCorners(),this._fireEnable()}},disable(){this._dragging||(this._map||(this._map=this._layer._map),this.disableLayerDrag(),
this._layer.off("remove",this.disable,this),this.enabled()||(this._layerEdited&&this._fireUpdate(),this._layerEdited=!1,
this._fireDisable()),this._enabled=!1)},_findCorners(){let t=this._layer.getBounds(),e=t.getNorthWest(),i=t.getNorthEast(),
r=t.getSouthEast(),n=t.getSouthWest();return[e,i,r,n]}}),ot.Text=ot.extend({_shape:"Text",initialize(t){this._layer=t,this.
_enabled=!1},enable(t){if(L.Util.setOptions(this,t),!!this.textArea){if(!this.options.allowEditing||!this._layer._map){this.
disable();return}this._map=this._layer._map,this.enabled()&&this.disable(),this.applyOptions(),this._safeToCacheDragState=
!0,this._focusChange(),this.textArea.readOnly=!1,this.textArea.classList.remove("pm-disabled"),this._layer.on("remove",this.
disable,this),L.DomEvent.on(this.textArea,"input",this._autoResize,this),L.DomEvent.on(this.textArea,"focus",this._focusChange,
this),L.DomEvent.on(this.textArea,"blur",this._focusChange,this),this._layer.on("dblclick",L.DomEvent.stop),L.DomEvent.off(
this.textArea,"mousedown",this._preventTextSelection),this._enabled=!0,this._fireEnable()}},disable(){if(!this.enabled())
return;this._layer.off("remove",this.disable,this),L.DomEvent.off(this.textArea,"input",this._autoResize,this),L.DomEvent.
off(this.textArea,"focus",this._focusChange,this),L.DomEvent.off(this.textArea,"blur",this._focusChange,this),document.removeEventListener(
"click",this._documentClickThis,{capture:!0}),this._focusChange(),this.textArea.readOnly=!0,this.textArea.classList.add(
"pm-disabled");let t=document.activeElement;this.textArea.focus(),this.textArea.selectionStart=0,this.textArea.selectionEnd=
0,L.DomEvent.on(this.textArea,"mousedown",this._preventTextSelection),t.focus(),this._disableOnBlurActive=!1,this._layerEdited&&
this._fireUpdate(),this._layerEdited=!1,this._fireDisable(),this._enabled=!1},enabled(){return this._enabled},toggleEdit(t){
this.enabled()?this.disable():this.enable(t)},applyOptions(){this.options.snappable?this._initSnappableMarkers():this._disableSnapping()},
_initSnappableMarkers(){let t=this._layer;this.options.snapDistance=this.options.snapDistance||30,this.options.snapSegment=
this.options.snapSegment===void 0?!0:this.options.snapSegment,t.off("pm:drag",this._handleSnapping,this),t.on("pm:drag",
this._handleSnapping,this),t.off("pm:dragend",this._cleanupSnapping,this),t.on("pm:dragend",this._cleanupSnapping,this),
t.off("pm:dragstart",this._unsnap,this),t.on("pm:dragstart",this._unsnap,this)},_disableSnapping(){let t=this._layer;t.off(
"pm:drag",this._handleSnapping,this),t.off("pm:dragend",this._cleanupSnapping,this),t.off("pm:dragstart",this._unsnap,this)},
_autoResize(){this.textArea.style.height="1px",this.textArea.style.width="1px";let t=this.textArea.scrollHeight>21?this.
textArea.scrollHeight:21,e=this.textArea.scrollWidth>16?this.textArea.scrollWidth:16;this.textArea.style.height=`${t}px`,
this.textArea.style.width=`${e}px`,this._layer.options.text=this.getText(),this._fireTextChange(this.getText())},_disableOnBlur(){
this._disableOnBlurActive=!0,setTimeout(()=>{this.enabled()&&(this._documentClickThis=this._documentClickThis||this._documentClick.
bind(this),document.addEventListener("click",this._documentClickThis,{capture:!0}))},100)},_documentClick(t){t.target!==
this.textArea&&(this.disable(),!this.getText()&&this.options.removeIfEmpty&&this.remove())},_focusChange(t={}){let e=this.
_hasFocus;this._hasFocus=t.type==="focus",!e!=!this._hasFocus&&(this._hasFocus?(this._applyFocus(),this._focusText=this.
getText(),this._fireTextFocus()):(this._removeFocus(),this._fireTextBlur(),this._focusText!==this.getText()&&(this._fireEdit(),
this._layerEdited=!0)))},_applyFocus(){this.textArea.classList.add("pm-hasfocus"),this._map.dragging&&(this._safeToCacheDragState&&
(this._originalMapDragState=this._map.dragging._enabled,this._safeToCacheDragState=!1),this._map.dragging.disable())},_removeFocus(){
this._map.dragging&&(this._originalMapDragState&&this._map.dragging.enable(),this._safeToCacheDragState=!0),this.textArea.
classList.remove("pm-hasfocus")},focus(){if(!this.enabled())throw new TypeError("Layer is not enabled");this.textArea.focus()},
blur(){if(!this.enabled())throw new TypeError("Layer is not enabled");this.textArea.blur(),this._disableOnBlurActive&&this.
disable()},hasFocus(){return this._hasFocus},getElement(){return this.textArea},setText(t){t!==void 0&&(this.textArea.value=
t),this._autoResize()},getText(){return this.textArea.value},_initTextMarker(){if(this.textArea=L.PM.Draw.Text.prototype.
_createTextArea.call(this),this.options.className){let e=this.options.className.split(" ");this.textArea.classList.add(...e)}
let t=L.PM.Draw.Text.prototype._createTextIcon.call(this,this.textArea);this._layer.setIcon(t),this._layer.once("add",this.
_createTextMarker,this)},_createTextMarker(t=!1){this._layer.off("add",this._createTextMarker,this),this._layer.getElement().
tabIndex=-1,this.textArea.wrap="off",this.textArea.style.overflow="hidden",this.textArea.style.height=L.DomUtil.getStyle(
this.textArea,"font-size"),this.textArea.style.width="1px",this._layer.options.text&&this.setText(this._layer.options.text),
this._autoResize(),t===!0&&(this.enable(),this.focus(),this._disableOnBlur())},_preventTextSelection(t){t.preventDefault()}});
var ui=function(e,i,r,n,s,a){this._matrix=[e,i,r,n,s,a]};ui.init=()=>new L.PM.Matrix(1,0,0,1,0,0),ui.prototype={transform(t){
return this._transform(t.clone())},_transform(t){let e=this._matrix,{x:i,y:r}=t;return t.x=e[0]*i+e[1]*r+e[4],t.y=e[2]*i+
e[3]*r+e[5],t},untransform(t){let e=this._matrix;return new L.Point((t.x/e[0]-e[4])/e[0],(t.y/e[2]-e[5])/e[2])},clone(){
let t=this._matrix;return new L.PM.Matrix(t[0],t[1],t[2],t[3],t[4],t[5])},translate(t){if(t===void 0)return new L.Point(
this._matrix[4],this._matrix[5]);let e,i;return typeof t=="number"?(e=t,i=t):(e=t.x,i=t.y),this._add(1,0,0,1,e,i)},scale(t,e){
if(t===void 0)return new L.Point(this._matrix[0],this._matrix[3]);let i,r;return e=e||L.point(0,0),typeof t=="number"?(i=
t,r=t):(i=t.x,r=t.y),this._add(i,0,0,r,e.x,e.y)._add(1,0,0,1,-e.x,-e.y)},rotate(t,e){let i=Math.cos(t),r=Math.sin(t);return e=
e||new L.Point(0,0),this._add(i,r,-r,i,e.x,e.y)._add(1,0,0,1,-e.x,-e.y)},flip(){return this._matrix[1]*=-1,this._matrix[2]*=
-1,this},_add(t,e,i,r,n,s){let a=[[],[],[]],o=this._matrix,l=[[o[0],o[2],o[4]],[o[1],o[3],o[5]],[0,0,1]],u=[[t,i,n],[e,r,
s],[0,0,1]],p;t&&t instanceof L.PM.Matrix&&(o=t._matrix,u=[[o[0],o[2],o[4]],[o[1],o[3],o[5]],[0,0,1]]);for(let c=0;c<3;c+=
1)for(let _=0;_<3;_+=1){p=0;for(let v=0;v<3;v+=1)p+=l[c][v]*u[v][_];a[c][_]=p}return this._matrix=[a[0][0],a[1][0],a[0][1],
a[1][1],a[0][2],a[1][2]],this}};var Ho=ui,Xo={calcMiddleLatLng(t,e,i){let r=t.project(e),n=t.project(i);return t.unproject(
r._add(n)._divideBy(2))},findLayers(t){let e=[];return t.eachLayer(i=>{(i instanceof L.Polyline||i instanceof L.Marker||
i instanceof L.Circle||i instanceof L.CircleMarker||i instanceof L.ImageOverlay)&&e.push(i)}),e=e.filter(i=>!!i.pm),e=e.
filter(i=>!i._pmTempLayer),e=e.filter(i=>!L.PM.optIn&&!i.options.pmIgnore||L.PM.optIn&&i.options.pmIgnore===!1),e},circleToPolygon(t,e=60,i=!0){
let r=t.getLatLng(),n=t.getRadius(),s=Pi(r,n,e,0,i),a=[];for(let o=0;o<s.length;o+=1){let l=[s[o].lat,s[o].lng];a.push(l)}
return L.polygon(a,t.options)},disablePopup(t){t.getPopup()&&(t._tempPopupCopy=t.getPopup(),t.unbindPopup())},enablePopup(t){
t._tempPopupCopy&&(t.bindPopup(t._tempPopupCopy),delete t._tempPopupCopy)},_fireEvent(t,e,i,r=!1){t.fire(e,i,r);let{groups:n}=this.
getAllParentGroups(t);n.forEach(s=>{s.fire(e,i,r)})},getAllParentGroups(t){let e=[],i=[],r=n=>{for(let s in n._eventParents)
if(e.indexOf(s)===-1){e.push(s);let a=n._eventParents[s];i.push(a),r(a)}};return!t._pmLastGroupFetch||!t._pmLastGroupFetch.
time||new Date().getTime()-t._pmLastGroupFetch.time>1e3?(r(t),t._pmLastGroupFetch={time:new Date().getTime(),groups:i,groupIds:e},
{groupIds:e,groups:i}):{groups:t._pmLastGroupFetch.groups,groupIds:t._pmLastGroupFetch.groupIds}},createGeodesicPolygon:Pi,
getTranslation:H,findDeepCoordIndex(t,e,i=!0){let r,n=a=>(o,l)=>{let u=a.concat(l);if(i){if(o.lat&&o.lat===e.lat&&o.lng===
e.lng)return r=u,!0}else if(o.lat&&L.latLng(o).equals(e))return r=u,!0;return Array.isArray(o)&&o.some(n(u))};t.some(n([]));
let s={};return r&&(s={indexPath:r,index:r[r.length-1],parentPath:r.slice(0,r.length-1)}),s},findDeepMarkerIndex(t,e){let i,
r=s=>(a,o)=>{let l=s.concat(o);return a._leaflet_id===e._leaflet_id?(i=l,!0):Array.isArray(a)&&a.some(r(l))};t.some(r([]));
let n={};return i&&(n={indexPath:i,index:i[i.length-1],parentPath:i.slice(0,i.length-1)}),n},_getIndexFromSegment(t,e){if(e&&
e.length===2){let i=this.findDeepCoordIndex(t,e[0]),r=this.findDeepCoordIndex(t,e[1]),n=Math.max(i.index,r.index);return(i.
index===0||r.index===0)&&n!==1&&(n+=1),{indexA:i,indexB:r,newIndex:n,indexPath:i.indexPath,parentPath:i.parentPath}}return null},
_getRotatedRectangle(t,e,i,r){let n=Wt(r,t),s=Wt(r,e),a=i*Math.PI/180,o=Math.cos(a),l=Math.sin(a),u=(s.x-n.x)*o+(s.y-n.y)*
l,p=(s.y-n.y)*o-(s.x-n.x)*l,c=u*o+n.x,_=u*l+n.y,v=-p*l+n.x,w=p*o+n.y,A=Te(r,n),O=Te(r,{x:c,y:_}),S=Te(r,s),f=Te(r,{x:v,y:w});
return[A,O,S,f]},pxRadiusToMeterRadius(t,e,i){let r=e.project(i),n=L.point(r.x+t,r.y);return e.distance(e.unproject(n),i)}},
Yo=Xo;L.PM=L.PM||{version:$n.version,Map:qs,Toolbar:Hs,Draw:ut,Edit:ot,Utils:Yo,Matrix:Ho,activeLang:"en",optIn:!1,initialize(t){
this.addInitHooks(t)},setOptIn(t){this.optIn=!!t},addInitHooks(){function t(){this.pm=void 0,L.PM.optIn?this.options.pmIgnore===
!1&&(this.pm=new L.PM.Map(this)):this.options.pmIgnore||(this.pm=new L.PM.Map(this)),this.pm&&this.pm.setGlobalOptions({})}
L.Map.addInitHook(t);function e(){this.pm=void 0,L.PM.optIn?this.options.pmIgnore===!1&&(this.pm=new L.PM.Edit.LayerGroup(
this)):this.options.pmIgnore||(this.pm=new L.PM.Edit.LayerGroup(this))}L.LayerGroup.addInitHook(e);function i(){this.pm=
void 0,L.PM.optIn?this.options.pmIgnore===!1&&(this.options.textMarker?(this.pm=new L.PM.Edit.Text(this),this.options._textMarkerOverPM||
this.pm._initTextMarker(),delete this.options._textMarkerOverPM):this.pm=new L.PM.Edit.Marker(this)):this.options.pmIgnore||
(this.options.textMarker?(this.pm=new L.PM.Edit.Text(this),this.options._textMarkerOverPM||this.pm._initTextMarker(),delete this.
options._textMarkerOverPM):this.pm=new L.PM.Edit.Marker(this))}L.Marker.addInitHook(i);function r(){this.pm=void 0,L.PM.
optIn?this.options.pmIgnore===!1&&(this.pm=new L.PM.Edit.CircleMarker(this)):this.options.pmIgnore||(this.pm=new L.PM.Edit.
CircleMarker(this))}L.CircleMarker.addInitHook(r);function n(){this.pm=void 0,L.PM.optIn?this.options.pmIgnore===!1&&(this.
pm=new L.PM.Edit.Line(this)):this.options.pmIgnore||(this.pm=new L.PM.Edit.Line(this))}L.Polyline.addInitHook(n);function s(){
this.pm=void 0,L.PM.optIn?this.options.pmIgnore===!1&&(this.pm=new L.PM.Edit.Polygon(this)):this.options.pmIgnore||(this.
pm=new L.PM.Edit.Polygon(this))}L.Polygon.addInitHook(s);function a(){this.pm=void 0,L.PM.optIn?this.options.pmIgnore===
!1&&(this.pm=new L.PM.Edit.Rectangle(this)):this.options.pmIgnore||(this.pm=new L.PM.Edit.Rectangle(this))}L.Rectangle.addInitHook(
a);function o(){this.pm=void 0,L.PM.optIn?this.options.pmIgnore===!1&&(this.pm=new L.PM.Edit.Circle(this)):this.options.
pmIgnore||(this.pm=new L.PM.Edit.Circle(this))}L.Circle.addInitHook(o);function l(){this.pm=void 0,L.PM.optIn?this.options.
pmIgnore===!1&&(this.pm=new L.PM.Edit.ImageOverlay(this)):this.options.pmIgnore||(this.pm=new L.PM.Edit.ImageOverlay(this))}
L.ImageOverlay.addInitHook(l)},reInitLayer(t){t instanceof L.LayerGroup&&t.eachLayer(e=>{this.reInitLayer(e)}),t.pm||L.PM.
optIn&&t.options.pmIgnore!==!1||t.options.pmIgnore||(t instanceof L.Map?t.pm=new L.PM.Map(t):t instanceof L.Marker?t.options.
textMarker?(t.pm=new L.PM.Edit.Text(t),t.pm._initTextMarker(),t.pm._createTextMarker(!1)):t.pm=new L.PM.Edit.Marker(t):t instanceof
L.Circle?t.pm=new L.PM.Edit.Circle(t):t instanceof L.CircleMarker?t.pm=new L.PM.Edit.CircleMarker(t):t instanceof L.Rectangle?
t.pm=new L.PM.Edit.Rectangle(t):t instanceof L.Polygon?t.pm=new L.PM.Edit.Polygon(t):t instanceof L.Polyline?t.pm=new L.
PM.Edit.Line(t):t instanceof L.LayerGroup?t.pm=new L.PM.Edit.LayerGroup(t):t instanceof L.ImageOverlay&&(t.pm=new L.PM.Edit.
ImageOverlay(t)))}},L.version==="1.7.1"&&L.Canvas.include({_onClick(t){let e=this._map.mouseEventToLayerPoint(t),i,r;for(let n=this.
_drawFirst;n;n=n.next)i=n.layer,i.options.interactive&&i._containsPoint(e)&&(!(t.type==="click"||t.type==="preclick")||!this.
_map._draggableMoved(i))&&(r=i);r&&(L.DomEvent.fakeStop(t),this._fireEvent([r],t))}}),L.PM.initialize()})();var Jo={color:"#141413",weight:1,dashArray:"3 3",fillColor:"#fff",fillOpacity:.15},$o={color:"#2f5d7c",weight:3,dashArray:"",
fillColor:"#2f5d7c",fillOpacity:.5};function Zo(N,U){let X=new Set(N);return X.delete(U)||X.add(U),X}function kr(N,U,X,st){
let it=new Set(X);for(let[rt,{name:P,geometry:Pt}]of U.entries()){let gt=()=>({...it.has(rt)?$o:Jo,className:`studio-dis\
trict district-${rt}`}),mt=L.geoJSON(Pt,{style:gt,pmIgnore:!0,snapIgnore:!0}),kt=document.createElement("span");kt.textContent=
P,mt.bindTooltip(kt,{sticky:!0}),mt.on("click",()=>{it=Zo(it,rt),mt.setStyle(gt),st([...it].sort((Ot,Re)=>Ot-Re))}),mt.addTo(
N)}}var Wo={color:"#2f5d7c",opacity:.3,fill:!1,interactive:!1,className:"studio-band-moving"};function Qo(N,U,X){let st=X/111.195,
it=N.latLngToLayerPoint([U.lat+st,U.lng]),rt=N.latLngToLayerPoint([U.lat-st,U.lng]);return Math.abs(rt.y-it.y)}function xr(N,U,X,st){
let it=null,rt=()=>Qo(N,U.getBounds().getCenter(),X),P=()=>{st?.remove(),it?it.setLatLngs(U.getLatLngs()).setStyle({weight:rt()}):
it=L.polygon(U.getLatLngs(),{...Wo,weight:rt(),pmIgnore:!0,snapIgnore:!0}).addTo(N)};for(let Pt of["pm:markerdrag","pm:m\
arkerdragend","pm:vertexadded","pm:vertexremoved"])U.on(Pt,P);N.on("zoomend",()=>it?.setStyle({weight:rt()}))}var tu={stroke:!1,fillColor:"#2f5d7c",fillOpacity:.3,className:"studio-band"},eu='<svg viewBox="0 0 24 32" width="24" he\
ight="32" aria-hidden="true"><path d="M12 31 3 16a10.5 10.5 0 1 1 18 0Z" fill="#2f5d7c" stroke="#fff" stroke-width="1.5"\
/><circle cx="12" cy="11" r="4" fill="#fff"/></svg>',Mr="controlmap-studio-view",wr="controlmap-studio-choice";function le(N){
window.Streamlit?.setComponentValue({...N,number:Date.now()})}function iu(N){return N.pm.globalDrawModeEnabled()||N.pm.globalCutModeEnabled()||
N.pm.globalEditModeEnabled()}function ru(N,U){let X=L.geoJSON(U.geometry,{style:{color:"#141413",weight:1,fillColor:U.colour,
fillOpacity:.45,className:`studio-zone zone-${U.zone}`},pmIgnore:!0,snapIgnore:!1}),st=document.createElement("span");st.
textContent=U.label,X.bindTooltip(st,{sticky:!0}),X.on("click",()=>{iu(N)||le({type:"hold",id:U.id})}),X.addTo(N)}function Er(N,{
name:U,at:[X,st]},it){let rt=document.createElement("span");rt.textContent=U;let P={color:"#141413",weight:1,fillOpacity:1,
pmIgnore:!0};L.circleMarker([st,X],{...P,...it}).bindTooltip(rt).addTo(N)}function nu(N,U){let X=sessionStorage.getItem(
`${Mr}-${U.edition}`),[st,it,rt,P]=U.bounds,Pt=X!==null,gt=()=>{Pt||N.fitBounds([[it,st],[P,rt]],{animate:!1})};if(X){let[
mt,kt,Ot]=JSON.parse(X);N.setView([mt,kt],Ot)}gt(),N.on("resize",gt);for(let mt of["pointerdown","wheel","keydown"])N.getContainer().
addEventListener(mt,()=>{Pt=!0},{once:!0});N.on("moveend",()=>{if(!Pt)return;let{lat:mt,lng:kt}=N.getCenter();sessionStorage.
setItem(`${Mr}-${U.edition}`,JSON.stringify([mt,kt,N.getZoom()]))})}function su(N,U){N.pm.setLang("page",U),N.pm.addControls(
{position:"topleft",drawMarker:!0,drawPolygon:!0,drawPolyline:!1,drawCircle:!1,drawCircleMarker:!1,drawRectangle:!1,drawText:!1,
editMode:!0,dragMode:!1,cutPolygon:!0,rotateMode:!1,removalMode:!0});let X=L.divIcon({className:"studio-marker",html:eu,
iconSize:[24,32],iconAnchor:[12,31]});N.pm.setGlobalOptions({snappable:!0,snapDistance:18,allowSelfIntersection:!1,continueDrawing:!1,
markerStyle:{icon:X}})}function pi(N){if(N instanceof L.Marker){let{lat:U,lng:X}=N.getLatLng();le({type:"spot",at:[X,U]})}else
N instanceof L.Polygon&&le({type:"drawn",geometry:N.toGeoJSON(6).geometry})}function Br(N){N.on("pm:update",()=>pi(N))}function au(N){
let U=sessionStorage.getItem(`${wr}-${N}`);if(U===null)return null;let X=JSON.parse(U);return le({type:"districts",chosen:X}),
X}function ou(N,U,X){L.geoJSON(U.border,{style:{color:"#141413",weight:2,fill:!1,className:"studio-border"},pmIgnore:!0,
snapIgnore:!1}).addTo(N);for(let P of U.zones)ru(N,P);for(let P of U.places)Er(N,P,{radius:4,fillColor:"#fff"});for(let P of U.
landmarks)Er(N,P,{radius:3,fillColor:"#141413"});U.shown&&L.geoJSON(U.shown,{style:{color:"#b3261e",weight:3,className:"\
studio-shown"},pmIgnore:!0}).addTo(N);let st=U.band&&L.geoJSON(U.band,{style:tu,pmIgnore:!0,interactive:!1}).addTo(N);if(U.
drawn){let[P]=L.geoJSON(U.drawn,{style:{color:"#2f5d7c",weight:3,className:"studio-drawn"}}).getLayers();P.addTo(N),Br(P),
P instanceof L.Polygon&&xr(N,P,U.margin_km,st)}kr(N,U.districts,au(X)??U.chosen,P=>{sessionStorage.setItem(`${wr}-${X}`,
JSON.stringify(P)),le({type:"districts",chosen:P})});let it=N.getContainer();it.addEventListener("mousedown",()=>it.focus(
{preventScroll:!0}),!0),nu(N,U),su(N,U.tools);let rt=null;N.on("pm:create",({layer:P})=>{P instanceof L.Marker&&(rt?.remove(),
rt=P),pi(P),Br(P)}),N.on("pm:cut",({layer:P})=>pi(P))}async function uu(N,U){let X=await fetch(U);ou(N,await X.json(),U)}
Object.assign(window,{ControlStudio:{open:uu}});})();
