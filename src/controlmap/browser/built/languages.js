function c(t,e,n){let a=document.createElement(t);return e&&(a.className=e),n!==void 0&&(a.textContent=n),a}function m(t,e){return Array.from(t.querySelectorAll(e),n=>n)}function g(t,e){let{target:n}=t;return n&&"closest"in n?n.
closest(e):null}var p=null,f=!1,b=!1;function w(){f=!1;let t=m(document,".st-key-page-strip a"),e=t.filter(n=>n.pathname===location.pathname).
at(-1);for(let n of t)n!==e&&n.removeAttribute("aria-current");e&&(e.setAttribute("aria-current","page"),e!==p&&(p=e,e.scrollIntoView(
{block:"nearest",inline:"center"})))}function u(t){document.documentElement.classList.toggle("has-all-pages",t),document.
querySelector(".cm-all-pages")?.setAttribute("aria-expanded",String(t))}function S(t){let e=c("button","cm-all-pages","☰");
e.type="button",e.setAttribute("aria-label",t),e.setAttribute("aria-expanded","false"),e.addEventListener("click",()=>u(
e.getAttribute("aria-expanded")==="false")),document.body.append(e),document.addEventListener("click",n=>{g(n,".cm-all-p\
ages")||u(!1)}),document.addEventListener("keydown",({key:n})=>{n==="Escape"&&u(!1)})}function h(t){document.querySelector(
".cm-all-pages")?.setAttribute("aria-label",t),!b&&(b=!0,S(t),new MutationObserver(()=>{f||requestAnimationFrame(w),f=!0}).
observe(document.body,{subtree:!0,childList:!0}),w())}var v=["aria-label","title","placeholder","aria-valuetext"],y=new WeakMap,d=new Map,T=[],l=null,A=[];function N(t){return new RegExp(
`^${t.split("{x}").map(e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("(.+)")}$`)}function D(t){let e=t.trim(),n=d.get(
e);if(n!==void 0)return n;for(let{stock:a,ours:r}of T){let o=a.exec(e);if(o)return r.replace("{x}",()=>D(o[1])||o[1])}return C(
e)}function C(t){let e=/^(?:\d+ – )?(?:Today, )?(?:(\w+day), )?([A-Z]\w+)(?: (\d{1,2}),)?(?: (\d{4}))?( selected)?(?:, .*)?$/.
exec(t),n=e?A.indexOf(e[2]):-1;if(!l||!e||n<0)return null;let a=new Date(Date.UTC(Number(e[4]||2e3),n,Number(e[3]||1))),
r={timeZone:"UTC",month:"long"};return e[1]&&(r.weekday="long"),e[3]&&(r.day="numeric"),e[4]&&(r.year="numeric"),l(r).format(
a)+(e[5]?` ${d.get("selected")||""}`:"")}function O(t){if(!l||t.nodeType!==Node.TEXT_NODE)return null;let e=t.parentElement?.
closest("[data-testid=stDateInputCalendar] th");if(!e)return null;let n=new Intl.Locale(navigator.language),a=n.getWeekInfo?
n.getWeekInfo():n.weekInfo||{firstDay:7},r=new Date(Date.UTC(2e3,0,2+(a.firstDay+e.cellIndex)%7));return l({weekday:"nar\
row",timeZone:"UTC"}).format(r)}function k(t,e,n,a){let r=y.get(t)||{},o=r[e]&&r[e].ours===n?r[e].stock:n,i=O(t)||D(o)||
o;i!==n&&(r[e]={stock:o,ours:i},y.set(t,r),a(i))}function s(t){if(t instanceof Text)k(t,"text",t.data,e=>{t.data=e});else if(t instanceof
Element&&!/^(STYLE|SCRIPT)$/.test(t.tagName)&&!t.classList.contains("stHtml")){for(let e of v){let n=t.getAttribute(e);n!==
null&&k(t,e,n,a=>t.setAttribute(e,a))}for(let e of t.childNodes)s(e)}}var x=new MutationObserver(t=>{for(let{type:e,target:n,
addedNodes:a}of t)e==="childList"?a.forEach(s):n.parentElement?.closest(".stHtml")||s(n)}),E=null;function I(t,e,n){if(E===
t)return;E=t,d=new Map(e.filter(([r])=>!r.includes("{x}"))),T=e.filter(([r])=>r.includes("{x}")).map(([r,o])=>({stock:N(
r),ours:o}));let a=new Intl.DateTimeFormat(n,{month:"long"});A=Array.from({length:12},(r,o)=>a.format(new Date(2e3,o,2))),
l=e.length?r=>new Intl.DateTimeFormat(t,r):null,x.disconnect(),s(document.body),e.length&&x.observe(document.body,{subtree:!0,
childList:!0,characterData:!0,attributeFilter:v})}function L(t){let e=new URL(location.href);return e.searchParams.set("lang",t),e.pathname+e.search}function $(t,e){let n=c(
"a");Object.assign(n,{className:"cm-language",textContent:t.name,lang:t.code,hreflang:t.code}),n.dataset.language=t.code,
n.href=L(t.code);for(let a of["pointerenter","focus"])n.addEventListener(a,()=>{n.href=L(t.code)});return n.addEventListener(
"click",a=>{a.ctrlKey||a.metaKey||a.shiftKey||(a.preventDefault(),e(t.code))}),n}function M(t){let{data:e,parentElement:n}=t;
Object.assign(document.documentElement,{lang:e.language,dir:e.direction}),I(e.locale,e.stock,e.stock_locale),h(e.pages);
let a=n.querySelector("nav");a||(a=c("nav"),n.append(a)),a.setAttribute("aria-label",e.label),a.hidden=!e.others.length,
a.replaceChildren(...e.others.map(r=>$(r,o=>t.setTriggerValue("language",o))))}export{M as default};
