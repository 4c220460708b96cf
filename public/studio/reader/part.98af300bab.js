"use client";var S=Object.defineProperty;var C=Object.getOwnPropertyDescriptor;var F=Object.getOwnPropertyNames;var U=Object.prototype.hasOwnProperty;var R=(e,t)=>{for(var a in t)S(e,a,{get:t[a],enumerable:!0})},E=(e,t,a,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let m of F(t))!U.call(e,m)&&m!==a&&S(e,m,{get:()=>t[m],enumerable:!(r=C(t,m))||r.enumerable});return e};var z=e=>E(S({},"__esModule",{value:!0}),e);var ae={};R(ae,{LITE_TRIANGLES:()=>k,view:()=>W});module.exports=z(ae);var i=require("./chunk.QT2ZLPSF.js"),O=require("./chunk.AE66CMB6.js"),P=require("./chunk.2RSOQP7L.js"),g=require("./chunk.HS2DQ7KX.js"),ne=require("./chunk.TS2IP6Y6.js"),f=require("./chunk.YA3HDUI7.js"),ie=require("./chunk.RREJDGGD.js"),se=require("./chunk.OMUZDU5R.js"),L=require("./chunk.B5LVCYDZ.js"),le=require("./chunk.5N3LT55X.js"),ue=require("./chunk.A7P2WFGH.js"),pe=require("./chunk.U2GZG7VI.js"),me=require("./chunk.CIXCWYMO.js"),ce=require("./chunk.3AUE5ZYF.js"),b=require("./chunk.N3BZYJYH.js"),fe=require("./chunk.WSW7ZM4S.js"),de=require("./chunk.XA4BLNAK.js"),ve=require("./chunk.S3HGUOKE.js"),ge=require("./chunk.FMZU4ULM.js"),x=require("./chunk.AUI6EUZ6.js");(0,x.h)(),(0,x.h)(),(0,x.h)();var G=e=>e.map(t=>t.toFixed(4)).join(", "),$=(e,t)=>`float ${e}(int i) { return ${t.slice(0,-1).map((a,r)=>`i == ${r} ? ${a.toFixed(4)} : `).join("")}${t.at(-1).toFixed(4)}; }`,j=`
  ${g.f}
  uniform mat4 uGroup[GROUPS];
  uniform vec4 uLook[PARTS]; // shown, painted, how far it has stepped back, 1 for a colour of its own
  uniform vec3 uOwn[PARTS];
  uniform mat3 uWays;        // to the right, up, towards the viewer
  uniform vec3 uTarget;
  uniform vec3 uAt;          // where the target stands on the plate, plate pixels to a unit
  attribute vec3 aNormal;
  attribute vec3 aColour;
  attribute vec2 aPart;      // part, what moves as one
  varying vec3 vNormal;
  varying vec3 vColour;
  varying vec3 vLook;
  void main() {
    int part = int(aPart.x + 0.5);
    mat4 stand = uGroup[int(aPart.y + 0.5)];
    vec3 place = (stand * vec4(position, 1.0)).xyz - uTarget;
    vec3 seen = vec3(dot(place, uWays[0]), -dot(place, uWays[1]), dot(place, uWays[2])) * uAt.z;
    vec3 normal = mat3(stand) * aNormal;
    vNormal = vec3(dot(normal, uWays[0]), dot(normal, uWays[1]), dot(normal, uWays[2]));
    vColour = mix(aColour, uOwn[part], uLook[part].w);
    vLook = uLook[part].xyz;
    gl_Position = clip(seen.xy + uAt.xy, seen.z);
  }
`,H=`
  uniform vec3 uPaper;
  uniform vec3 uGround;
  uniform float uNight;
  uniform float uPresence;
  varying vec3 vNormal;
  varying vec3 vColour;
  varying vec3 vLook;
  ${$("pigmentShade",i.g)}
  ${$("paperShade",i.h)}
  ${$("creamShare",i.i)}
  ${g.g}
  void main() {
    #ifndef THROUGH
    dissolve(uPresence);
    #endif
    vec3 normal = normalize(vNormal) * (gl_FrontFacing ? 1.0 : -1.0);
    float light = dot(normal, vec3(${G(i.e)}));
    int band = int(clamp(floor((0.5 + 0.5 * light) * 1.18 * ${i.f}.0 - 0.55), 0.0, ${i.f-1}.0));
    vec3 pigment = mix(vColour, uGround, ${i.k} * uNight);
    vec3 paint = mix(pigment * pigmentShade(band), vec3(${G(L.j)}), creamShare(band) * (1.0 - 0.7 * uNight));
    vec3 colour = mix(mix(uPaper * paperShade(band), paint, vLook.y), uGround, vLook.z);
    #ifdef THROUGH
    gl_FragColor = vec4(colour, vLook.x * uPresence);
    #else
    gl_FragColor = vec4(colour, 1.0);
    #endif
  }
`,_=({parts:e,groups:t})=>({...(0,g.b)(),uGroup:{value:t.map(()=>new f.G)},uLook:{value:e.map(()=>new f.E)},uOwn:{value:e.map(()=>new f.A)},uWays:{value:new f.B},uTarget:{value:new f.A},uAt:{value:new f.A},uPaper:{value:new f.A},uGround:{value:new f.A},uNight:{value:0}});function I(e,{palette:t,opacity:a},{camera:r,looks:m,matrices:s},p,c){let v=r.size*(c+Math.hypot(...r.target))*1.1+10;(0,g.c)(e,p,a,v);for(let[l,u]of s.entries())e.uGroup.value[l].fromArray(u);for(let[l,{shown:u,painted:o,recede:n,colour:d}]of m.entries())e.uLook.value[l].set(u,o,n,d===void 0?0:1),d!==void 0&&e.uOwn.value[l].set(...(0,b.a)(d));e.uWays.value.fromArray([...r.right,...r.up,...r.near]),e.uTarget.value.set(...r.target),e.uAt.value.set(r.x,r.y,r.size),e.uPaper.value.set(...(0,b.a)(t.paper)),e.uGround.value.set(...(0,b.a)(t.ground)),e.uNight.value=t.night}function D(e){let t=e.index.length,a=new Float32Array(t*3),r=new Uint8Array(t*3),m=new Float32Array(t*2),s=e.colours.map(p=>(0,b.a)(p).map(c=>Math.round(c*255)));for(let p=0;p<t;p+=1){let c=Math.floor(p/3);a.set((0,P.d)(e.places,e.index[p]),3*p),r.set(s[e.triangleColour[c]],3*p),m.set([e.trianglePart[c],e.triangleGroup[c]],2*p)}return new f.P().setAttribute("position",new f.N(a,3)).setAttribute("aNormal",new f.N(e.normals,3)).setAttribute("aColour",new f.N(r,3,!0)).setAttribute("aPart",new f.N(m,2)).setIndex(new f.N(new Uint32Array(t),1))}function X(e,t,a){let r=D(a),m=r.index,s=new f.P().setIndex(m);for(let[n,d]of Object.entries(r.attributes))s.setAttribute(n,d);let p={uniforms:t,vertexShader:j.replaceAll("GROUPS",String(a.groups.length)).replaceAll("PARTS",String(a.parts.length)),fragmentShader:H},c={...p,transparent:!0,defines:{THROUGH:1}},v=(0,g.d)(e,10,r,p),l=[(0,g.d)(e,30,s,{...c,depthWrite:!0,colorWrite:!1}),(0,g.d)(e,31,s,c)],u=(n,d,h)=>{let y=m.array,w=n;for(let A=0;A<a.trianglePart.length;A+=1)if(h(d[a.trianglePart[A]]))for(let M=0;M<3;M+=1)y[w++]=3*A+M;return w},o="";return{write(n){let d=n.map(w=>(0,i.a)(w)?2:(0,i.b)(w)?1:0).join("");if(d===o)return;o=d;let h=u(0,n,i.a),y=u(h,n,i.b);m.needsUpdate=!0,r.setDrawRange(0,h),s.setDrawRange(h,y-h),v.visible=h>0;for(let w of l)w.visible=y>h},dispose:()=>(0,g.e)(v,...l)}}(0,x.h)();var B=class{constructor(e){this.parser=e}parser;name="MEAN_COLOURS";found={};images=new Map;loadTexture(e){let{textures:t}=this.parser.json,a=new f.D;return a.name=`texture ${e}`,this.images.set(a.name,t[e].source),Promise.resolve(a)}async colourOf(e,t){let a=this.images.get(e.name),{images:r}=this.parser.json;if(a===void 0)return;let m=await this.parser.getDependency("bufferView",r[a].bufferView),s=await t(a,new Uint8Array(m));if(s!==void 0)return this.found[a]=s,new f.J(s)}};function N({parser:e},t){for(let a=t;a;a=a.parent){let r=e.associations.get(a)?.nodes;if(r!==void 0)return r}return-1}var V=e=>"isMesh"in e;function q({geometry:e,material:t},a){let r=t.color.clone().multiply(a??new f.J(1,1,1)),{index:m,attributes:s}=e,{color:p,position:c}=s,v=o=>`#${o.getHexString(f.u)}`,l=Math.floor((m??c).count/3);if(!p)return new Array(l).fill(v(r));let u=o=>new f.J().fromBufferAttribute(p,m?.getX(o)??o);return Array.from({length:l},(o,n)=>{let[d,h,y]=[u(3*n),u(3*n+1),u(3*n+2)],w=d.add(h).add(y);return v(w.multiplyScalar(1/3).multiply(r))})}function J(e,t,a){let{index:r,attributes:m}=t.geometry,{position:s}=m,p=new Float32Array(3*s.count);for(let l=0;l<s.count;l+=1)p.set([s.getX(l),s.getY(l),s.getZ(l)],3*l);let c=(r??s).count,v=Uint32Array.from({length:c-c%3},(l,u)=>r?.getX(u)??u);if(v.some(l=>l>=s.count)||!p.every(Number.isFinite))throw new Error("points at numbers that it does not hold");return{node:e,positions:p,index:v,colours:q(t,a)}}function Y(e,t){let a=new f.Ca(e.scene),r=new Map([...t].map(([s,{matrixWorld:p}])=>[s,p.clone().invert()])),m=new Map;return(s,p)=>{let c=e.animations.find(n=>n.name===s);if(!c)return new Map;let v=`${s} ${p}`,l=m.get(v);if(l)return l;let u=a.clipAction(c).setLoop(f.o,1);u.clampWhenFinished=!0,u.reset().play(),a.setTime(p*c.duration),e.scene.updateMatrixWorld(!0);let o=new Map;for(let[n,{matrixWorld:d}]of t)o.set(n,d.clone().multiply(r.get(n)).toArray());return a.stopAllAction(),m.size>8&&m.clear(),m.set(v,o),o}}async function Z(e,t){let a,r=await new O.a().register(o=>a=new B(o)).parseAsync(e.slice().buffer,"");r.scene.updateMatrixWorld(!0);let m=r.parser.json,s=new Map,p=[];r.scene.traverse(o=>{let n=N(r,o);s.has(n)||s.set(n,o),V(o)&&p.push({node:n,mesh:o})});let c=[];for(let{node:o,mesh:n}of p.sort((d,h)=>d.node-h.node)){let{map:d}=n.material;c.push(J(o,n,d?await a.colourOf(d,t):void 0))}let v=(m.animations??[]).flatMap(o=>o.channels),l=new Set(v.map(({target:o})=>o.node??-1)),u=m.nodes.map(({name:o=""},n)=>{let d=s.get(n),h=(d?.matrixWorld??new f.G).toArray();return{name:o,parent:N(r,d?.parent??null),matrix:h,moves:l.has(n)}});if(!u.every(({matrix:o})=>o.every(n=>Math.abs(n)<1e9)))throw new Error("places its nodes beyond all measure");return{nodes:u,pieces:c,triangles:c.reduce((o,{index:n})=>o+n.length/3,0),means:a.found,moved:Y(r,new Map([...s].filter(([o])=>l.has(o))))}}var K={full:17e4,lite:2e4},k=7e3,Q=1e9;function ee(e,{palette:t},a,r){let m=e.looks.map(c=>(0,b.a)((0,i.m)(t,c))),s=(0,i.d)(e),p=[!0,!1].flatMap(c=>s.filter(v=>v.isOutline===c));for(let{part:c,ends:v,isOutline:l}of p){let u=e.looks[c],o=l?i.p:i.o,[n,d]=v.map(w=>{let[A,M,T]=(0,P.d)(e.places,w);return[A,M,T+o]}),h=(0,i.a)(u)?1:u.shown,y=l?i.n.outline:i.n.crease;((0,i.a)(u)?a:r).add(n,d,[...m[c],h],[y,0,0])}}function te(e,t,a){let r=_(t),m=X(e,r,t),s=Math.floor((K[a]-2*t.trianglePart.length)/4),p=(0,g.m)(e,r,20,s),c=(0,g.m)(e,r,40,s),v=0;for(let u=0;u<t.placeGroup.length;u+=1)v=Math.max(v,Math.hypot(...(0,P.d)(t.places,u)));let l;return{update(u,o){return l=(0,i.c)(t,u,l),I(r,u,l,o,v),m.write(l.looks),ee(l,u,p,c),p.show((0,i.t)(u,l.camera),(n,d)=>d),c.show((0,P.o)(u,l.camera),()=>Q),!0},dispose(){for(let u of[m,p,c])u.dispose()}}}var re=(e,t,a,{done:r,failed:m})=>{let{params:s,home:p=""}=t.get(),{file:c,parts:v,found:l}=s,u=(0,x.f)(p,c),o=new AbortController;return(async()=>{let n=await(0,x.g)(u,{signal:o.signal});if(!n.ok)throw new Error(`${u}: ${n.status}`);let d=new Uint8Array(await n.arrayBuffer()),h=w=>Promise.resolve(l?.means?.[w]);await(0,i.q)(d,w=>Z(w,h));let y=a==="lite"?(0,i.s)(d,v,k):(0,i.r)(d,v);y&&!o.signal.aborted&&r(te(e,y,a))})().catch(n=>{o.signal.aborted||m(n instanceof Error?n:new Error(u))}),()=>o.abort()},W=(0,g.a)(re);