function s(t,e,n){let a=document.createElement(t);return e&&(a.className=e),n!==void 0&&(a.textContent=n),a}function m(t,e){return Array.from(t.querySelectorAll(e),n=>n)}function g(t,e){let{target:n}=t;return n&&"closest"in n?n.
closest(e):null}var p=null,f=!1,b=!1,w=.97,h=new WeakSet,N=new IntersectionObserver(t=>{for(let{target:e,intersectionRatio:n}of t)e.toggleAttribute(
"data-cut",n<w)},{threshold:[0,w]});function k(){f=!1;let t=m(document,".st-key-page-strip a");for(let n of t)h.has(n)||
N.observe(n),h.add(n);let e=t.filter(n=>n.pathname===location.pathname).at(-1);for(let n of t)n!==e&&n.removeAttribute("\
aria-current");e&&(e.setAttribute("aria-current","page"),e!==p&&(p=e,e.scrollIntoView({block:"nearest",inline:"start"})))}
function u(t){document.documentElement.classList.toggle("has-all-pages",t),document.querySelector(".cm-all-pages")?.setAttribute(
"aria-expanded",String(t))}function C(t){let e=s("button","cm-all-pages","☰");e.type="button",e.setAttribute("aria-lab\
el",t),e.setAttribute("aria-expanded","false"),e.addEventListener("click",()=>u(e.getAttribute("aria-expanded")==="false")),
document.body.append(e),document.addEventListener("click",n=>{g(n,".cm-all-pages")||u(!1)}),document.addEventListener("k\
eydown",({key:n})=>{n==="Escape"&&u(!1)})}function y(t){document.querySelector(".cm-all-pages")?.setAttribute("aria-labe\
l",t),!b&&(b=!0,C(t),new MutationObserver(()=>{f||requestAnimationFrame(k),f=!0}).observe(document.body,{subtree:!0,childList:!0}),
k())}var T=["aria-label","title","placeholder","aria-valuetext"],x=new WeakMap,d=new Map,I=[],c=null,L=[];function $(t){return new RegExp(
`^${t.split("{x}").map(e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("(.+)")}$`)}function S(t){let e=t.trim(),n=d.get(
e);if(n!==void 0)return n;for(let{stock:a,ours:r}of I){let o=a.exec(e);if(o)return r.replace("{x}",()=>S(o[1])||o[1])}return M(
e)}function M(t){let e=/^(?:\d+ – )?(?:Today, )?(?:(\w+day), )?([A-Z]\w+)(?: (\d{1,2}),)?(?: (\d{4}))?( selected)?(?:, .*)?$/.
exec(t),n=e?L.indexOf(e[2]):-1;if(!c||!e||n<0)return null;let a=new Date(Date.UTC(Number(e[4]||2e3),n,Number(e[3]||1))),
r={timeZone:"UTC",month:"long"};return e[1]&&(r.weekday="long"),e[3]&&(r.day="numeric"),e[4]&&(r.year="numeric"),c(r).format(
a)+(e[5]?` ${d.get("selected")||""}`:"")}function q(t){if(!c||t.nodeType!==Node.TEXT_NODE)return null;let e=t.parentElement?.
closest("[data-testid=stDateInputCalendar] th");if(!e)return null;let n=new Intl.Locale(navigator.language),a=n.getWeekInfo?
n.getWeekInfo():n.weekInfo||{firstDay:7},r=new Date(Date.UTC(2e3,0,2+(a.firstDay+e.cellIndex)%7));return c({weekday:"nar\
row",timeZone:"UTC"}).format(r)}function E(t,e,n,a){let r=x.get(t)||{},o=r[e]&&r[e].ours===n?r[e].stock:n,i=q(t)||S(o)||
o;i!==n&&(r[e]={stock:o,ours:i},x.set(t,r),a(i))}function l(t){if(t instanceof Text)E(t,"text",t.data,e=>{t.data=e});else if(t instanceof
Element&&!/^(STYLE|SCRIPT)$/.test(t.tagName)&&!t.classList.contains("stHtml")){for(let e of T){let n=t.getAttribute(e);n!==
null&&E(t,e,n,a=>t.setAttribute(e,a))}for(let e of t.childNodes)l(e)}}var v=new MutationObserver(t=>{for(let{type:e,target:n,
addedNodes:a}of t)e==="childList"?a.forEach(l):n.parentElement?.closest(".stHtml")||l(n)}),A=null;function D(t,e,n){if(A===
t)return;A=t,d=new Map(e.filter(([r])=>!r.includes("{x}"))),I=e.filter(([r])=>r.includes("{x}")).map(([r,o])=>({stock:$(
r),ours:o}));let a=new Intl.DateTimeFormat(n,{month:"long"});L=Array.from({length:12},(r,o)=>a.format(new Date(2e3,o,2))),
c=e.length?r=>new Intl.DateTimeFormat(t,r):null,v.disconnect(),l(document.body),e.length&&v.observe(document.body,{subtree:!0,
childList:!0,characterData:!0,attributeFilter:T})}function O(t){let e=new URL(location.href);return e.searchParams.set("lang",t),e.pathname+e.search}function U(t,e){let n=s(
"a");Object.assign(n,{className:"cm-language",textContent:t.name,lang:t.code,hreflang:t.code}),n.dataset.language=t.code,
n.href=O(t.code);for(let a of["pointerenter","focus"])n.addEventListener(a,()=>{n.href=O(t.code)});return n.addEventListener(
"click",a=>{a.ctrlKey||a.metaKey||a.shiftKey||(a.preventDefault(),e(t.code))}),n}function R(t){let{data:e,parentElement:n}=t;
Object.assign(document.documentElement,{lang:e.language,dir:e.direction}),D(e.locale,e.stock,e.stock_locale),y(e.pages);
let a=n.querySelector("nav");a||(a=s("nav"),n.append(a)),a.setAttribute("aria-label",e.label),a.hidden=!e.others.length,
a.replaceChildren(...e.others.map(r=>U(r,o=>t.setTriggerValue("language",o))))}export{R as default};
