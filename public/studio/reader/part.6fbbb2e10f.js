"use client";var O=Object.defineProperty;var j=Object.getOwnPropertyDescriptor;var L=Object.getOwnPropertyNames;var W=Object.prototype.hasOwnProperty;var X=(e,t)=>{for(var r in t)O(e,r,{get:t[r],enumerable:!0})},Z=(e,t,r,p)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of L(t))!W.call(e,i)&&i!==r&&O(e,i,{get:()=>t[i],enumerable:!(p=j(t,i))||p.enumerable});return e};var Y=e=>Z(O({},"__esModule",{value:!0}),e);var V={};X(V,{createPicture:()=>U,hillParts:()=>S,view:()=>H});module.exports=Y(V);var v=require("./chunk.J4IDOGP3.js"),f=require("./chunk.HS2DQ7KX.js"),s=require("./chunk.YA3HDUI7.js"),B=require("./chunk.RREJDGGD.js"),D=require("./chunk.OMUZDU5R.js"),n=require("./chunk.W6WWFWFR.js"),J=require("./chunk.DW65GWBG.js"),K=require("./chunk.EPQ5WSVX.js"),m=require("./chunk.CTM3JBID.js"),Q=require("./chunk.NZHD42IT.js"),R=require("./chunk.E4HNRTTC.js"),tt=require("./chunk.B5LVCYDZ.js"),et=require("./chunk.5N3LT55X.js"),G=require("./chunk.A7P2WFGH.js"),at=require("./chunk.U2GZG7VI.js"),rt=require("./chunk.CIXCWYMO.js"),ot=require("./chunk.MCYFZYSD.js"),it=require("./chunk.QAXQ5OXD.js"),nt=require("./chunk.OOTVTYTH.js"),st=require("./chunk.3AUE5ZYF.js"),A=require("./chunk.N3BZYJYH.js"),lt=require("./chunk.WSW7ZM4S.js"),pt=require("./chunk.XA4BLNAK.js"),ut=require("./chunk.S3HGUOKE.js"),vt=require("./chunk.FMZU4ULM.js"),z=require("./chunk.AUI6EUZ6.js");(0,z.h)(),(0,z.h)();var _=`
  ${f.h}
  attribute vec4 aPoint; // x, y in the shape's own units; role; turns or not
  attribute float aOrder;
  attribute vec4 aFoot;  // plate pixels, depth on the ground, plate pixels to a unit of the shape
  attribute vec4 aTint;  // colour of the pigment, share that has grown
  attribute float aTurn;
  uniform vec4 uHub;     // x, y, height of the shape
  uniform vec3 uInk;
  uniform vec3 uLight;
  varying vec4 vColour;
  varying float vUp;
  varying float vGrown;
  varying float vInk;
  void main() {
    vec2 at = aPoint.xy - uHub.xy;
    float c = cos(aTurn * aPoint.w);
    float s = sin(aTurn * aPoint.w);
    at = uHub.xy + vec2(at.x * c + at.y * s, at.y * c - at.x * s);
    vUp = at.y / uHub.z;
    vGrown = aTint.w;
    float role = aPoint.z;
    vColour = role < 0.5 ? vec4(uInk, 0.14) : role < 1.5 ? vec4(uInk, 1.0) : role < 2.5 ? vec4(uLight, 1.0) : vec4(aTint.rgb, 1.0);
    vInk = role > 0.5 && role < 1.5 ? 1.0 : 0.0;
    vec2 plate = aFoot.xy + vec2(at.x, -at.y) * aFoot.w;
    gl_Position = clip(plate, depthAt(plate.y, aFoot.z) + aOrder * 0.003);
  }
`,q=`
  uniform float uPresence;
  uniform float uShown;
  varying vec4 vColour;
  varying float vUp;
  varying float vGrown;
  varying float vInk;
  void main() {
    float alpha = vColour.a;
    // What has not grown yet is seen as faint ink.
    if (vGrown < 0.9999 && vUp > vGrown) {
      if (vInk < 0.5) discard;
      alpha = 0.2;
    }
    gl_FragColor = vec4(vColour.rgb, alpha * uPresence * uShown);
  }
`;function E({parts:e}){let t=[],r=[],p=[];for(let[i,u]of e.entries()){let h=r.length;for(let a=0;a<u.points.length/2;a+=1){let o=n.a.indexOf(u.role);t.push(u.points[2*a],u.points[2*a+1],o,u.turns?1:0),r.push(i),a>1&&p.push(h,h+a-1,h+a)}}return{points:Float32Array.from(t),orders:Float32Array.from(r),index:p}}function M(e,t,r){let p=(0,n.b)(r.mark),{points:i,orders:u,index:h}=E(p),a=new s.za;a.setAttribute("aPoint",new s.N(i,4)),a.setAttribute("aOrder",new s.N(u,1)),a.setIndex(h);let o=(l,g)=>{let y=new s.Z(new Float32Array(r.places*g),g);return a.setAttribute(l,y.setUsage(s.w)),y},[d,I,c]=[o("aFoot",4),o("aTint",4),o("aTurn",1)],w={uHub:{value:new s.E(...p.hub,p.height,0)},uInk:{value:new s.A},uLight:{value:new s.A},uShown:{value:1}},k=(0,f.d)(e,20,a,{uniforms:{...t,...w},vertexShader:_,fragmentShader:q,transparent:!0,depthWrite:!0});return{write({marks:l,size:g,early:y,late:F,ink:b,light:T,opacity:C}){if(k.visible=l.length>0&&C>.001,!!k.visible){w.uInk.value.set(...(0,A.a)(b)),w.uLight.value.set(...(0,A.a)(T)),w.uShown.value=C;for(let[P,x]of l.entries())d.setXYZW(P,x.x,x.y,x.z,g),I.setXYZW(P,...(0,A.a)(x.early?y:F),x.grown),c.setX(P,(0,n.c)(x.turn));a.instanceCount=l.length;for(let P of[d,I,c])P.needsUpdate=!0}},dispose:()=>(0,f.e)(k)}}var S=({hills:e})=>Object.values(e).map((t,r)=>({peak:t,index:r,terraces:G.e}));function*N(e,t){t==="lite"&&(yield*(0,m.p)((0,n.d)(e),e.aspect))}function U(e,t,r,p){let i=(0,v.d)(Object.keys(t.hills).length),u=(0,v.h)(e,i,r);u.show(p);let h=new Map(Object.entries(t.groups).map(([o,d])=>[o,M(e,i,d)])),a=(0,f.m)(e,i,40);return{update(o,d,I){let{state:c,palette:w,aspect:k}=o,l=(0,m.d)(c.view,k),g=(0,n.d)(o);(0,v.f)(i,o,l,d,I),(0,v.g)(i,g,c.paper),u.setVisible(c.paper>.001);for(let b of(0,n.e)(o,l))h.get(b.id)?.write(b);let y=(b,T)=>(0,m.j)(l,b,T),F=r==="lite"?(0,m.q)(g,l,w.edge,c.paper):[];return a.show([...(0,n.g)(o,l),...F,...(0,n.f)(o,l)],y),!0},dispose(){for(let o of[u,a,...h.values()])o.dispose()}}}var H=(0,f.a)((0,v.c)({parts:S,ahead:N,picture:U}));