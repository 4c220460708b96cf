var fd=Object.defineProperty;var bb=Object.getOwnPropertyDescriptor;var Mb=Object.getOwnPropertyNames;var Eb=Object.prototype.hasOwnProperty;var Tb=(e,t)=>{for(var r in t)fd(e,r,{get:t[r],enumerable:!0})},wb=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Mb(t))!Eb.call(e,o)&&o!==r&&fd(e,o,{get:()=>t[o],enumerable:!(n=bb(t,o))||n.enumerable});return e};var Ab=e=>wb(fd({},"__esModule",{value:!0}),e);var h2={};Tb(h2,{$:()=>wp,A:()=>Z,Aa:()=>Iy,B:()=>et,Ba:()=>Wt,C:()=>dt,Ca:()=>Uy,D:()=>ni,Da:()=>Pp,E:()=>Dt,Ea:()=>Nc,F:()=>Ni,Fa:()=>Oy,G:()=>ft,Ga:()=>Fy,H:()=>Er,Ha:()=>zy,I:()=>ls,Ia:()=>By,J:()=>nt,Ja:()=>Lc,K:()=>Mp,L:()=>ma,M:()=>ly,N:()=>Xi,O:()=>qi,P:()=>ga,Q:()=>cy,R:()=>hy,S:()=>Ba,T:()=>Ep,U:()=>Li,V:()=>fy,W:()=>Tp,X:()=>Tl,Y:()=>py,Z:()=>wc,_:()=>gy,a:()=>za,aa:()=>Ac,b:()=>Wi,ba:()=>_y,c:()=>Sl,ca:()=>yy,d:()=>xl,da:()=>Ap,e:()=>ji,ea:()=>Sy,f:()=>bl,fa:()=>by,g:()=>Mr,ga:()=>Rc,h:()=>xp,ha:()=>va,i:()=>os,ia:()=>Rp,j:()=>Gr,ja:()=>Ty,k:()=>Ml,ka:()=>Cp,l:()=>pa,la:()=>Wn,m:()=>Ci,ma:()=>wl,n:()=>ai,na:()=>Al,o:()=>bp,oa:()=>Cc,p:()=>ss,pa:()=>Pc,q:()=>El,qa:()=>jn,r:()=>ty,ra:()=>wy,s:()=>ry,sa:()=>Ay,t:()=>iy,ta:()=>Yr,u:()=>Vr,ua:()=>Ry,v:()=>Vn,va:()=>Cy,w:()=>ay,wa:()=>Rl,x:()=>ny,xa:()=>Py,y:()=>_t,ya:()=>Ny,z:()=>Pi,za:()=>Ly});module.exports=Ab(h2);var Sp=require("./chunk.RREJDGGD.js"),_a=require("./chunk.OMUZDU5R.js"),wt=require("./chunk.AUI6EUZ6.js"),Rb=(0,wt.a)(e=>{"use strict";(0,wt.h)();var t=(0,_a.a)();function r(v,S){return v===S&&(v!==0||1/v===1/S)||v!==v&&S!==S}var n=typeof Object.is=="function"?Object.is:r,o=t.useState,l=t.useEffect,c=t.useLayoutEffect,h=t.useDebugValue;function f(v,S){var M=S(),R=o({inst:{value:M,getSnapshot:S}}),x=R[0].inst,y=R[1];return c(function(){x.value=M,x.getSnapshot=S,m(x)&&y({inst:x})},[v,M,S]),l(function(){return m(x)&&y({inst:x}),v(function(){m(x)&&y({inst:x})})},[v]),h(M),M}function m(v){var S=v.getSnapshot;v=v.value;try{var M=S();return!n(v,M)}catch{return!0}}function g(v,S){return S()}var _=typeof window>"u"||typeof window.document>"u"||typeof window.document.createElement>"u"?g:f;e.useSyncExternalStore=t.useSyncExternalStore!==void 0?t.useSyncExternalStore:_}),Cb=(0,wt.a)((e,t)=>{"use strict";(0,wt.h)(),t.exports=Rb()}),Pb=(0,wt.a)(e=>{"use strict";(0,wt.h)();var t=(0,_a.a)(),r=Cb();function n(g,_){return g===_&&(g!==0||1/g===1/_)||g!==g&&_!==_}var o=typeof Object.is=="function"?Object.is:n,l=r.useSyncExternalStore,c=t.useRef,h=t.useEffect,f=t.useMemo,m=t.useDebugValue;e.useSyncExternalStoreWithSelector=function(g,_,v,S,M){var R=c(null);if(R.current===null){var x={hasValue:!1,value:null};R.current=x}else x=R.current;R=f(function(){function C(b){if(!L){if(L=!0,A=b,b=S(b),M!==void 0&&x.hasValue){var P=x.value;if(M(P,b))return I=P}return I=b}if(P=I,o(A,b))return P;var k=S(b);return M!==void 0&&M(P,k)?(A=b,P):(A=b,I=k)}var L=!1,A,I,z=v===void 0?null:v;return[function(){return C(_())},z===null?void 0:function(){return C(z())}]},[_,v,S,M]);var y=l(g,R[0],R[1]);return h(function(){x.hasValue=!0,x.value=y},[y]),m(y),y}}),Nb=(0,wt.a)((e,t)=>{"use strict";(0,wt.h)(),t.exports=Pb()});(0,wt.h)();var Lb=0,dv=1,Ib=2,Ub=0,Bs=1,Eu=2,wo=3,za=0,ri=1,Wi=2,Ao=0,ks=1,fv=2,pv=3,mv=4,Db=5,Ro=100,Ob=101,Fb=102,zb=103,Bb=104,kb=200,Hb=201,Gb=202,Vb=203,gv=204,vv=205,Wb=206,jb=207,Xb=208,qb=209,Kb=210,Yb=211,$b=212,Jb=213,Zb=214,pd=0,md=1,gd=2,Hs=3,vd=4,_d=5,yd=6,Sd=7,_v=0,Qb=1,e1=2,la=0,yv=1,Sv=2,xv=3,xd=4,bv=5,Mv=6,Ev=7,Tv="attached",t1="detached",wv=300,Co=301,Gs=302,Sl=303,bd=304,xl=1e3,ji=1001,bl=1002,Mr=1003,xp=1004,os=1005,Gr=1006,Ml=1007,pa=1008,ii=1009,Av=1010,Rv=1011,Vs=1012,Md=1013,ua=1014,Ai=1015,Ci=1016,Ed=1017,Td=1018,Po=1020,Cv=35902,Pv=35899,Nv=1021,Lv=1022,ai=1023,rn=1026,an=1027,wd=1028,Ad=1029,Un=1030,Rd=1031,Cd=1033,Tu=33776,wu=33777,Au=33778,Ru=33779,Pd=35840,Nd=35841,Ld=35842,Id=35843,Ud=36196,Dd=37492,Od=37496,Fd=37488,zd=37489,Cu=37490,Bd=37491,kd=37808,Hd=37809,Gd=37810,Vd=37811,Wd=37812,jd=37813,Xd=37814,qd=37815,Kd=37816,Yd=37817,$d=37818,Jd=37819,Zd=37820,Qd=37821,ef=36492,tf=36494,rf=36495,af=36283,nf=36284,Pu=36285,of=36286,bp=2200,r1=2201,i1=2202,ss=2300,El=2301,sf=2302,Iv=2303,No=2400,Lo=2401,Nu=2402,lf=2500,a1=2501,ty=0,ry=1,iy=2,n1=3200,uf=0,o1=1,nn="",Vr="srgb",Vn="srgb-linear",Lu="linear",Lt="srgb",cf=7680,s1=519,l1=512,u1=513,c1=514,Uv=515,h1=516,d1=517,Dv=518,Ov=519,Fv=35044,ay=35048,zv="300 es",zi=2e3,Ws=2001;function f1(e){for(let t=e.length-1;t>=0;--t)if(e[t]>=65535)return!0;return!1}function p1(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function js(e){return document.createElementNS("http://www.w3.org/1999/xhtml",e)}function m1(){let e=js("canvas");return e.style.display="block",e}var Bv={},Io=null;function Iu(...e){let t="THREE."+e.shift();Io?Io("log",t,...e):console.log(t,...e)}function kv(e){let t=e[0];if(typeof t=="string"&&t.startsWith("TSL:")){let r=e[1];r&&r.isStackTrace?e[0]+=" "+r.getLocation():e[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return e}function Be(...e){e=kv(e);let t="THREE."+e.shift();if(Io)Io("warn",t,...e);else{let r=e[0];r&&r.isStackTrace?console.warn(r.getError(t)):console.warn(t,...e)}}function Qe(...e){e=kv(e);let t="THREE."+e.shift();if(Io)Io("error",t,...e);else{let r=e[0];r&&r.isStackTrace?console.error(r.getError(t)):console.error(t,...e)}}function Uo(...e){let t=e.join(" ");t in Bv||(Bv[t]=!0,Be(...e))}function g1(e,t,r){return new Promise(function(n,o){function l(){switch(e.clientWaitSync(t,e.SYNC_FLUSH_COMMANDS_BIT,0)){case e.WAIT_FAILED:o();break;case e.TIMEOUT_EXPIRED:setTimeout(l,r);break;default:n()}}setTimeout(l,r)})}var v1={[pd]:pd,[gd]:yd,[vd]:vd,[Hs]:_d,[md]:md,[yd]:gd,[Sd]:Sd,[_d]:Hs},on=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let r=this._listeners;r[e]===void 0&&(r[e]=[]),r[e].indexOf(t)===-1&&r[e].push(t)}hasEventListener(e,t){let r=this._listeners;return r===void 0?!1:r[e]!==void 0&&r[e].indexOf(t)!==-1}removeEventListener(e,t){let r=this._listeners;if(r===void 0)return;let n=r[e];if(n!==void 0){let o=n.indexOf(t);o!==-1&&n.splice(o,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let r=t[e.type];if(r!==void 0){e.target=this;let n=r.slice(0);for(let o=0,l=n.length;o<l;o++)n[o].call(this,e);e.target=null}}},kr=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Hv=1234567,Xs=Math.PI/180,Do=180/Math.PI;function ca(){let e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,r=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(kr[e&255]+kr[e>>8&255]+kr[e>>16&255]+kr[e>>24&255]+"-"+kr[t&255]+kr[t>>8&255]+"-"+kr[t>>16&15|64]+kr[t>>24&255]+"-"+kr[r&63|128]+kr[r>>8&255]+"-"+kr[r>>16&255]+kr[r>>24&255]+kr[n&255]+kr[n>>8&255]+kr[n>>16&255]+kr[n>>24&255]).toLowerCase()}function ht(e,t,r){return Math.max(t,Math.min(r,e))}function hf(e,t){return(e%t+t)%t}function _1(e,t,r,n,o){return n+(e-t)*(o-n)/(r-t)}function y1(e,t,r){return e!==t?(r-e)/(t-e):0}function qs(e,t,r){return(1-r)*e+r*t}function S1(e,t,r,n){return qs(e,t,1-Math.exp(-r*n))}function x1(e,t=1){return t-Math.abs(hf(e,t*2)-t)}function b1(e,t,r){return e<=t?0:e>=r?1:(e=(e-t)/(r-t),e*e*(3-2*e))}function M1(e,t,r){return e<=t?0:e>=r?1:(e=(e-t)/(r-t),e*e*e*(e*(e*6-15)+10))}function E1(e,t){return e+Math.floor(Math.random()*(t-e+1))}function T1(e,t){return e+Math.random()*(t-e)}function w1(e){return e*(.5-Math.random())}function A1(e){e!==void 0&&(Hv=e);let t=Hv+=1831565813;return t=Math.imul(t^t>>>15,t|1),t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}function R1(e){return e*Xs}function C1(e){return e*Do}function P1(e){return e>0&&Number.isInteger(e)&&2**Math.round(Math.log2(e))===e}function N1(e){return Math.pow(2,Math.ceil(Math.log(e)/Math.LN2))}function Gv(e){return Math.pow(2,Math.floor(Math.log(e)/Math.LN2))}function L1(e,t,r,n,o){let l=Math.cos,c=Math.sin,h=l(r/2),f=c(r/2),m=l((t+n)/2),g=c((t+n)/2),_=l((t-n)/2),v=c((t-n)/2),S=l((n-t)/2),M=c((n-t)/2);switch(o){case"XYX":e.set(h*g,f*_,f*v,h*m);break;case"YZY":e.set(f*v,h*g,f*_,h*m);break;case"ZXZ":e.set(f*_,f*v,h*g,h*m);break;case"XZX":e.set(h*g,f*M,f*S,h*m);break;case"YXY":e.set(f*S,h*g,f*M,h*m);break;case"ZYZ":e.set(f*M,f*S,h*g,h*m);break;default:Be("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+o)}}function Uu(e){switch(e.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function df(e,t){if(t.constructor===Float32Array)return e;let r=Uu(t);if(r===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(e/r,-1)}function ff(e,t){if(t.constructor===Float32Array)return e;let r=Uu(t);if(r===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(e*r)}var ny={DEG2RAD:Xs,RAD2DEG:Do,generateUUID:ca,clamp:ht,euclideanModulo:hf,mapLinear:_1,inverseLerp:y1,lerp:qs,damp:S1,pingpong:x1,smoothstep:b1,smootherstep:M1,randInt:E1,randFloat:T1,randFloatSpread:w1,seededRandom:A1,degToRad:R1,radToDeg:C1,isPowerOfTwo:P1,ceilPowerOfTwo:N1,floorPowerOfTwo:Gv,setQuaternionFromProperEuler:L1,normalize:ff,denormalize:df},_t=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,r=this.y,n=e.elements;return this.x=n[0]*t+n[3]*r+n[6],this.y=n[1]*t+n[4]*r+n[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=ht(this.x,e.x,t.x),this.y=ht(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=ht(this.x,e,t),this.y=ht(this.y,e,t),this}clampLength(e,t){let r=this.length();return this.divideScalar(r||1).multiplyScalar(ht(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let r=this.dot(e)/t;return Math.acos(ht(r,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,r=this.y-e.y;return t*t+r*r}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let r=Math.cos(t),n=Math.sin(t),o=this.x-e.x,l=this.y-e.y;return this.x=o*r-l*n+e.x,this.y=o*n+l*r+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Pi=class{constructor(e=0,t=0,r=0,n=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=r,this._w=n}static slerpFlat(e,t,r,n,o,l,c){let h=r[n+0],f=r[n+1],m=r[n+2],g=r[n+3],_=o[l+0],v=o[l+1],S=o[l+2],M=o[l+3];if(g!==M||h!==_||f!==v||m!==S){let R=h*_+f*v+m*S+g*M;R<0&&(_=-_,v=-v,S=-S,M=-M,R=-R);let x=1-c;if(R<.9995){let y=Math.acos(R),C=Math.sin(y);x=Math.sin(x*y)/C,c=Math.sin(c*y)/C,h=h*x+_*c,f=f*x+v*c,m=m*x+S*c,g=g*x+M*c}else{h=h*x+_*c,f=f*x+v*c,m=m*x+S*c,g=g*x+M*c;let y=1/Math.sqrt(h*h+f*f+m*m+g*g);h*=y,f*=y,m*=y,g*=y}}e[t]=h,e[t+1]=f,e[t+2]=m,e[t+3]=g}static multiplyQuaternionsFlat(e,t,r,n,o,l){let c=r[n],h=r[n+1],f=r[n+2],m=r[n+3],g=o[l],_=o[l+1],v=o[l+2],S=o[l+3];return e[t]=c*S+m*g+h*v-f*_,e[t+1]=h*S+m*_+f*g-c*v,e[t+2]=f*S+m*v+c*_-h*g,e[t+3]=m*S-c*g-h*_-f*v,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,r,n){return this._x=e,this._y=t,this._z=r,this._w=n,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let r=e._x,n=e._y,o=e._z,l=e._order,c=Math.cos,h=Math.sin,f=c(r/2),m=c(n/2),g=c(o/2),_=h(r/2),v=h(n/2),S=h(o/2);switch(l){case"XYZ":this._x=_*m*g+f*v*S,this._y=f*v*g-_*m*S,this._z=f*m*S+_*v*g,this._w=f*m*g-_*v*S;break;case"YXZ":this._x=_*m*g+f*v*S,this._y=f*v*g-_*m*S,this._z=f*m*S-_*v*g,this._w=f*m*g+_*v*S;break;case"ZXY":this._x=_*m*g-f*v*S,this._y=f*v*g+_*m*S,this._z=f*m*S+_*v*g,this._w=f*m*g-_*v*S;break;case"ZYX":this._x=_*m*g-f*v*S,this._y=f*v*g+_*m*S,this._z=f*m*S-_*v*g,this._w=f*m*g+_*v*S;break;case"YZX":this._x=_*m*g+f*v*S,this._y=f*v*g+_*m*S,this._z=f*m*S-_*v*g,this._w=f*m*g-_*v*S;break;case"XZY":this._x=_*m*g-f*v*S,this._y=f*v*g-_*m*S,this._z=f*m*S+_*v*g,this._w=f*m*g+_*v*S;break;default:Be("Quaternion: .setFromEuler() encountered an unknown order: "+l)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let r=t/2,n=Math.sin(r);return this._x=e.x*n,this._y=e.y*n,this._z=e.z*n,this._w=Math.cos(r),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,r=t[0],n=t[4],o=t[8],l=t[1],c=t[5],h=t[9],f=t[2],m=t[6],g=t[10],_=r+c+g;if(_>0){let v=.5/Math.sqrt(_+1);this._w=.25/v,this._x=(m-h)*v,this._y=(o-f)*v,this._z=(l-n)*v}else if(r>c&&r>g){let v=2*Math.sqrt(1+r-c-g);this._w=(m-h)/v,this._x=.25*v,this._y=(n+l)/v,this._z=(o+f)/v}else if(c>g){let v=2*Math.sqrt(1+c-r-g);this._w=(o-f)/v,this._x=(n+l)/v,this._y=.25*v,this._z=(h+m)/v}else{let v=2*Math.sqrt(1+g-r-c);this._w=(l-n)/v,this._x=(o+f)/v,this._y=(h+m)/v,this._z=.25*v}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let r=e.dot(t)+1;return r<1e-8?(r=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=r):(this._x=0,this._y=-e.z,this._z=e.y,this._w=r)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=r),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(ht(this.dot(e),-1,1)))}rotateTowards(e,t){let r=this.angleTo(e);if(r===0)return this;let n=Math.min(1,t/r);return this.slerp(e,n),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let r=e._x,n=e._y,o=e._z,l=e._w,c=t._x,h=t._y,f=t._z,m=t._w;return this._x=r*m+l*c+n*f-o*h,this._y=n*m+l*h+o*c-r*f,this._z=o*m+l*f+r*h-n*c,this._w=l*m-r*c-n*h-o*f,this._onChangeCallback(),this}slerp(e,t){let r=e._x,n=e._y,o=e._z,l=e._w,c=this.dot(e);c<0&&(r=-r,n=-n,o=-o,l=-l,c=-c);let h=1-t;if(c<.9995){let f=Math.acos(c),m=Math.sin(f);h=Math.sin(h*f)/m,t=Math.sin(t*f)/m,this._x=this._x*h+r*t,this._y=this._y*h+n*t,this._z=this._z*h+o*t,this._w=this._w*h+l*t,this._onChangeCallback()}else this._x=this._x*h+r*t,this._y=this._y*h+n*t,this._z=this._z*h+o*t,this._w=this._w*h+l*t,this.normalize();return this}slerpQuaternions(e,t,r){return this.copy(e).slerp(t,r)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),r=Math.random(),n=Math.sqrt(1-r),o=Math.sqrt(r);return this.set(n*Math.sin(e),n*Math.cos(e),o*Math.sin(t),o*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},Z=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,r=0){this.x=e,this.y=t,this.z=r}set(e,t,r){return r===void 0&&(r=this.z),this.x=e,this.y=t,this.z=r,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Vv.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Vv.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,r=this.y,n=this.z,o=e.elements;return this.x=o[0]*t+o[3]*r+o[6]*n,this.y=o[1]*t+o[4]*r+o[7]*n,this.z=o[2]*t+o[5]*r+o[8]*n,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,r=this.y,n=this.z,o=e.elements,l=1/(o[3]*t+o[7]*r+o[11]*n+o[15]);return this.x=(o[0]*t+o[4]*r+o[8]*n+o[12])*l,this.y=(o[1]*t+o[5]*r+o[9]*n+o[13])*l,this.z=(o[2]*t+o[6]*r+o[10]*n+o[14])*l,this}applyQuaternion(e){let t=this.x,r=this.y,n=this.z,o=e.x,l=e.y,c=e.z,h=e.w,f=2*(l*n-c*r),m=2*(c*t-o*n),g=2*(o*r-l*t);return this.x=t+h*f+l*g-c*m,this.y=r+h*m+c*f-o*g,this.z=n+h*g+o*m-l*f,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,r=this.y,n=this.z,o=e.elements;return this.x=o[0]*t+o[4]*r+o[8]*n,this.y=o[1]*t+o[5]*r+o[9]*n,this.z=o[2]*t+o[6]*r+o[10]*n,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=ht(this.x,e.x,t.x),this.y=ht(this.y,e.y,t.y),this.z=ht(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=ht(this.x,e,t),this.y=ht(this.y,e,t),this.z=ht(this.z,e,t),this}clampLength(e,t){let r=this.length();return this.divideScalar(r||1).multiplyScalar(ht(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this.z=e.z+(t.z-e.z)*r,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let r=e.x,n=e.y,o=e.z,l=t.x,c=t.y,h=t.z;return this.x=n*h-o*c,this.y=o*l-r*h,this.z=r*c-n*l,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let r=e.dot(this)/t;return this.copy(e).multiplyScalar(r)}projectOnPlane(e){return pf.copy(this).projectOnVector(e),this.sub(pf)}reflect(e){return this.sub(pf.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let r=this.dot(e)/t;return Math.acos(ht(r,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,r=this.y-e.y,n=this.z-e.z;return t*t+r*r+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,r){let n=Math.sin(t)*e;return this.x=n*Math.sin(r),this.y=Math.cos(t)*e,this.z=n*Math.cos(r),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,r){return this.x=e*Math.sin(t),this.y=r,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),r=this.setFromMatrixColumn(e,1).length(),n=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=r,this.z=n,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,r=Math.sqrt(1-t*t);return this.x=r*Math.cos(e),this.y=t,this.z=r*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},pf=new Z,Vv=new Pi,et=class{static{this.prototype.isMatrix3=!0}constructor(e,t,r,n,o,l,c,h,f){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,r,n,o,l,c,h,f)}set(e,t,r,n,o,l,c,h,f){let m=this.elements;return m[0]=e,m[1]=n,m[2]=c,m[3]=t,m[4]=o,m[5]=h,m[6]=r,m[7]=l,m[8]=f,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,r=e.elements;return t[0]=r[0],t[1]=r[1],t[2]=r[2],t[3]=r[3],t[4]=r[4],t[5]=r[5],t[6]=r[6],t[7]=r[7],t[8]=r[8],this}extractBasis(e,t,r){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),r.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let r=e.elements,n=t.elements,o=this.elements,l=r[0],c=r[3],h=r[6],f=r[1],m=r[4],g=r[7],_=r[2],v=r[5],S=r[8],M=n[0],R=n[3],x=n[6],y=n[1],C=n[4],L=n[7],A=n[2],I=n[5],z=n[8];return o[0]=l*M+c*y+h*A,o[3]=l*R+c*C+h*I,o[6]=l*x+c*L+h*z,o[1]=f*M+m*y+g*A,o[4]=f*R+m*C+g*I,o[7]=f*x+m*L+g*z,o[2]=_*M+v*y+S*A,o[5]=_*R+v*C+S*I,o[8]=_*x+v*L+S*z,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],r=e[1],n=e[2],o=e[3],l=e[4],c=e[5],h=e[6],f=e[7],m=e[8];return t*l*m-t*c*f-r*o*m+r*c*h+n*o*f-n*l*h}invert(){let e=this.elements,t=e[0],r=e[1],n=e[2],o=e[3],l=e[4],c=e[5],h=e[6],f=e[7],m=e[8],g=m*l-c*f,_=c*h-m*o,v=f*o-l*h,S=t*g+r*_+n*v;if(S===0)return this.set(0,0,0,0,0,0,0,0,0);let M=1/S;return e[0]=g*M,e[1]=(n*f-m*r)*M,e[2]=(c*r-n*l)*M,e[3]=_*M,e[4]=(m*t-n*h)*M,e[5]=(n*o-c*t)*M,e[6]=v*M,e[7]=(r*h-f*t)*M,e[8]=(l*t-r*o)*M,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,r,n,o,l,c){let h=Math.cos(o),f=Math.sin(o);return this.set(r*h,r*f,-r*(h*l+f*c)+l+e,-n*f,n*h,-n*(-f*l+h*c)+c+t,0,0,1),this}scale(e,t){return Uo("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(mf.makeScale(e,t)),this}rotate(e){return Uo("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(mf.makeRotation(-e)),this}translate(e,t){return Uo("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(mf.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),r=Math.sin(e);return this.set(t,-r,0,r,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,r=e.elements;for(let n=0;n<9;n++)if(t[n]!==r[n])return!1;return!0}fromArray(e,t=0){for(let r=0;r<9;r++)this.elements[r]=e[r+t];return this}toArray(e=[],t=0){let r=this.elements;return e[t]=r[0],e[t+1]=r[1],e[t+2]=r[2],e[t+3]=r[3],e[t+4]=r[4],e[t+5]=r[5],e[t+6]=r[6],e[t+7]=r[7],e[t+8]=r[8],e}clone(){return new this.constructor().fromArray(this.elements)}},mf=new et,Wv=new et().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),jv=new et().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function I1(){let e={enabled:!0,workingColorSpace:Vn,spaces:{},convert:function(o,l,c){return this.enabled===!1||l===c||!l||!c||(this.spaces[l].transfer===Lt&&(o.r=Ra(o.r),o.g=Ra(o.g),o.b=Ra(o.b)),this.spaces[l].primaries!==this.spaces[c].primaries&&(o.applyMatrix3(this.spaces[l].toXYZ),o.applyMatrix3(this.spaces[c].fromXYZ)),this.spaces[c].transfer===Lt&&(o.r=Oo(o.r),o.g=Oo(o.g),o.b=Oo(o.b))),o},workingToColorSpace:function(o,l){return this.convert(o,this.workingColorSpace,l)},colorSpaceToWorking:function(o,l){return this.convert(o,l,this.workingColorSpace)},getPrimaries:function(o){return this.spaces[o].primaries},getTransfer:function(o){return o===nn?Lu:this.spaces[o].transfer},getToneMappingMode:function(o){return this.spaces[o].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(o,l=this.workingColorSpace){return o.fromArray(this.spaces[l].luminanceCoefficients)},define:function(o){Object.assign(this.spaces,o)},_getMatrix:function(o,l,c){return o.copy(this.spaces[c].fromXYZ).multiply(this.spaces[l].toXYZ)},_getDrawingBufferColorSpace:function(o){return this.spaces[o].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(o=this.workingColorSpace){return this.spaces[o].workingColorSpaceConfig.unpackColorSpace}},t=[.64,.33,.3,.6,.15,.06],r=[.2126,.7152,.0722],n=[.3127,.329];return e.define({[Vn]:{primaries:t,whitePoint:n,transfer:Lu,toXYZ:Wv,fromXYZ:jv,luminanceCoefficients:r,workingColorSpaceConfig:{unpackColorSpace:Vr},outputColorSpaceConfig:{drawingBufferColorSpace:Vr}},[Vr]:{primaries:t,whitePoint:n,transfer:Lt,toXYZ:Wv,fromXYZ:jv,luminanceCoefficients:r,outputColorSpaceConfig:{drawingBufferColorSpace:Vr}}}),e}var dt=I1();function Ra(e){return e<.04045?e*.0773993808:Math.pow(e*.9478672986+.0521327014,2.4)}function Oo(e){return e<.0031308?e*12.92:1.055*Math.pow(e,.41666)-.055}var Fo,U1=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let r;if(e instanceof HTMLCanvasElement)r=e;else{Fo===void 0&&(Fo=js("canvas")),Fo.width=e.width,Fo.height=e.height;let n=Fo.getContext("2d");e instanceof ImageData?n.putImageData(e,0,0):n.drawImage(e,0,0,e.width,e.height),r=Fo}return r.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=js("canvas");t.width=e.width,t.height=e.height;let r=t.getContext("2d");r.drawImage(e,0,0,e.width,e.height);let n=r.getImageData(0,0,e.width,e.height),o=n.data;for(let l=0;l<o.length;l++)o[l]=Ra(o[l]/255)*255;return r.putImageData(n,0,0),t}else if(e.data){let t=e.data.slice(0);for(let r=0;r<t.length;r++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[r]=Math.floor(Ra(t[r]/255)*255):t[r]=Ra(t[r]);return{data:t,width:e.width,height:e.height}}else return Be("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},D1=0,gf=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:D1++}),this.uuid=ca(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let r={uuid:this.uuid,url:""},n=this.data;if(n!==null){let o;if(Array.isArray(n)){o=[];for(let l=0,c=n.length;l<c;l++)n[l].isDataTexture?o.push(vf(n[l].image)):o.push(vf(n[l]))}else o=vf(n);r.url=o}return t||(e.images[this.uuid]=r),r}};function vf(e){return typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap?U1.getDataURL(e):e.data?{data:Array.from(e.data),width:e.width,height:e.height,type:e.data.constructor.name}:(Be("Texture: Unable to serialize Texture."),{})}var O1=0,_f=new Z,ni=class Ec extends on{constructor(t=Ec.DEFAULT_IMAGE,r=Ec.DEFAULT_MAPPING,n=ji,o=ji,l=Gr,c=pa,h=ai,f=ii,m=Ec.DEFAULT_ANISOTROPY,g=nn){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:O1++}),this.uuid=ca(),this.name="",this.source=new gf(t),this.mipmaps=[],this.mapping=r,this.channel=0,this.wrapS=n,this.wrapT=o,this.magFilter=l,this.minFilter=c,this.anisotropy=m,this.format=h,this.internalFormat=null,this.type=f,this.offset=new _t(0,0),this.repeat=new _t(1,1),this.center=new _t(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new et,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=g,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(t&&t.depth&&t.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(_f).x}get height(){return this.source.getSize(_f).y}get depth(){return this.source.getSize(_f).z}get image(){return this.source.data}set image(t){this.source.data=t}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(t,r){this.updateRanges.push({start:t,count:r})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(t){return this.name=t.name,this.source=t.source,this.mipmaps=t.mipmaps.slice(0),this.mapping=t.mapping,this.channel=t.channel,this.wrapS=t.wrapS,this.wrapT=t.wrapT,this.magFilter=t.magFilter,this.minFilter=t.minFilter,this.anisotropy=t.anisotropy,this.format=t.format,this.internalFormat=t.internalFormat,this.type=t.type,this.normalized=t.normalized,this.offset.copy(t.offset),this.repeat.copy(t.repeat),this.center.copy(t.center),this.rotation=t.rotation,this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrix.copy(t.matrix),this.generateMipmaps=t.generateMipmaps,this.mipmapsAutoUpdate=t.mipmapsAutoUpdate,this.premultiplyAlpha=t.premultiplyAlpha,this.flipY=t.flipY,this.unpackAlignment=t.unpackAlignment,this.colorSpace=t.colorSpace,this.renderTarget=t.renderTarget,this.isRenderTargetTexture=t.isRenderTargetTexture,this.isPMREMTexture=t.isPMREMTexture,this.isArrayTexture=t.isArrayTexture,this.userData=JSON.parse(JSON.stringify(t.userData)),this.needsUpdate=!0,this}setValues(t){for(let r in t){let n=t[r];if(n===void 0){Be(`Texture.setValues(): parameter '${r}' has value of undefined.`);continue}let o=this[r];if(o===void 0){Be(`Texture.setValues(): property '${r}' does not exist.`);continue}o&&n&&o.isVector2&&n.isVector2||o&&n&&o.isVector3&&n.isVector3||o&&n&&o.isMatrix3&&n.isMatrix3?o.copy(n):this[r]=n}}toJSON(t){let r=t===void 0||typeof t=="string";if(!r&&t.textures[this.uuid]!==void 0)return t.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(t).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),r||(t.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(t){if(this.mapping!==wv)return t;if(t.applyMatrix3(this.matrix),t.x<0||t.x>1)switch(this.wrapS){case xl:t.x=t.x-Math.floor(t.x);break;case ji:t.x=t.x<0?0:1;break;case bl:Math.abs(Math.floor(t.x)%2)===1?t.x=Math.ceil(t.x)-t.x:t.x=t.x-Math.floor(t.x);break}if(t.y<0||t.y>1)switch(this.wrapT){case xl:t.y=t.y-Math.floor(t.y);break;case ji:t.y=t.y<0?0:1;break;case bl:Math.abs(Math.floor(t.y)%2)===1?t.y=Math.ceil(t.y)-t.y:t.y=t.y-Math.floor(t.y);break}return this.flipY&&(t.y=1-t.y),t}set needsUpdate(t){t===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(t){t===!0&&this.pmremVersion++}};ni.DEFAULT_IMAGE=null,ni.DEFAULT_MAPPING=wv,ni.DEFAULT_ANISOTROPY=1;var Dt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,r=0,n=1){this.x=e,this.y=t,this.z=r,this.w=n}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,r,n){return this.x=e,this.y=t,this.z=r,this.w=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,r=this.y,n=this.z,o=this.w,l=e.elements;return this.x=l[0]*t+l[4]*r+l[8]*n+l[12]*o,this.y=l[1]*t+l[5]*r+l[9]*n+l[13]*o,this.z=l[2]*t+l[6]*r+l[10]*n+l[14]*o,this.w=l[3]*t+l[7]*r+l[11]*n+l[15]*o,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,r,n,o,l=e.elements,c=l[0],h=l[4],f=l[8],m=l[1],g=l[5],_=l[9],v=l[2],S=l[6],M=l[10];if(Math.abs(h-m)<.01&&Math.abs(f-v)<.01&&Math.abs(_-S)<.01){if(Math.abs(h+m)<.1&&Math.abs(f+v)<.1&&Math.abs(_+S)<.1&&Math.abs(c+g+M-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let x=(c+1)/2,y=(g+1)/2,C=(M+1)/2,L=(h+m)/4,A=(f+v)/4,I=(_+S)/4;return x>y&&x>C?x<.01?(r=0,n=.707106781,o=.707106781):(r=Math.sqrt(x),n=L/r,o=A/r):y>C?y<.01?(r=.707106781,n=0,o=.707106781):(n=Math.sqrt(y),r=L/n,o=I/n):C<.01?(r=.707106781,n=.707106781,o=0):(o=Math.sqrt(C),r=A/o,n=I/o),this.set(r,n,o,t),this}let R=Math.sqrt((S-_)*(S-_)+(f-v)*(f-v)+(m-h)*(m-h));return Math.abs(R)<.001&&(R=1),this.x=(S-_)/R,this.y=(f-v)/R,this.z=(m-h)/R,this.w=Math.acos((c+g+M-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=ht(this.x,e.x,t.x),this.y=ht(this.y,e.y,t.y),this.z=ht(this.z,e.z,t.z),this.w=ht(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=ht(this.x,e,t),this.y=ht(this.y,e,t),this.z=ht(this.z,e,t),this.w=ht(this.w,e,t),this}clampLength(e,t){let r=this.length();return this.divideScalar(r||1).multiplyScalar(ht(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this.z=e.z+(t.z-e.z)*r,this.w=e.w+(t.w-e.w)*r,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},F1=class extends on{constructor(e=1,t=1,r={}){super(),r=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Gr,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},r),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=r.depth,this.scissor=new Dt(0,0,e,t),this.scissorTest=!1,this.viewport=new Dt(0,0,e,t),this.textures=[];let n=r.count;for(let o=0;o<n;o++)this.textures[o]=new ni({width:e,height:t,depth:r.depth}),this.textures[o].isRenderTargetTexture=!0,this.textures[o].renderTarget=this;this._setTextureOptions(r),this.depthBuffer=r.depthBuffer,this.stencilBuffer=r.stencilBuffer,this.resolveColorBuffer=r.resolveColorBuffer,this.resolveDepthBuffer=r.resolveDepthBuffer,this.resolveStencilBuffer=r.resolveStencilBuffer,this.storeMultisampledColorBuffer=r.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=r.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=r.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=r.depthTexture,this.samples=r.samples,this.multiview=r.multiview,this.useArrayDepthTexture=r.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Gr,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let r=0;r<this.textures.length;r++)this.textures[r].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,r=1){if(this.width!==e||this.height!==t||this.depth!==r){this.width=e,this.height=t,this.depth=r;for(let n=0,o=this.textures.length;n<o;n++)this.textures[n].image.width=e,this.textures[n].image.height=t,this.textures[n].image.depth=r,this.textures[n].isData3DTexture!==!0&&(this.textures[n].isArrayTexture=this.textures[n].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,r=e.textures.length;t<r;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let n=Object.assign({},e.textures[t].image);this.textures[t].source=new gf(n)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Ni=class extends F1{constructor(e=1,t=1,r={}){super(e,t,r),this.isWebGLRenderTarget=!0}},Xv=class extends ni{constructor(e=null,t=1,r=1,n=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:r,depth:n},this.magFilter=Mr,this.minFilter=Mr,this.wrapR=ji,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}},z1=class extends ni{constructor(e=null,t=1,r=1,n=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:r,depth:n},this.magFilter=Mr,this.minFilter=Mr,this.wrapR=ji,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}},ft=class oy{static{this.prototype.isMatrix4=!0}constructor(t,r,n,o,l,c,h,f,m,g,_,v,S,M,R,x){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],t!==void 0&&this.set(t,r,n,o,l,c,h,f,m,g,_,v,S,M,R,x)}set(t,r,n,o,l,c,h,f,m,g,_,v,S,M,R,x){let y=this.elements;return y[0]=t,y[4]=r,y[8]=n,y[12]=o,y[1]=l,y[5]=c,y[9]=h,y[13]=f,y[2]=m,y[6]=g,y[10]=_,y[14]=v,y[3]=S,y[7]=M,y[11]=R,y[15]=x,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new oy().fromArray(this.elements)}copy(t){let r=this.elements,n=t.elements;return r[0]=n[0],r[1]=n[1],r[2]=n[2],r[3]=n[3],r[4]=n[4],r[5]=n[5],r[6]=n[6],r[7]=n[7],r[8]=n[8],r[9]=n[9],r[10]=n[10],r[11]=n[11],r[12]=n[12],r[13]=n[13],r[14]=n[14],r[15]=n[15],this}copyPosition(t){let r=this.elements,n=t.elements;return r[12]=n[12],r[13]=n[13],r[14]=n[14],this}setFromMatrix3(t){let r=t.elements;return this.set(r[0],r[3],r[6],0,r[1],r[4],r[7],0,r[2],r[5],r[8],0,0,0,0,1),this}extractBasis(t,r,n){return this.determinantAffine()===0?(t.set(1,0,0),r.set(0,1,0),n.set(0,0,1),this):(t.setFromMatrixColumn(this,0),r.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(t,r,n){return this.set(t.x,r.x,n.x,0,t.y,r.y,n.y,0,t.z,r.z,n.z,0,0,0,0,1),this}extractRotation(t){if(t.determinantAffine()===0)return this.identity();let r=this.elements,n=t.elements,o=1/zo.setFromMatrixColumn(t,0).length(),l=1/zo.setFromMatrixColumn(t,1).length(),c=1/zo.setFromMatrixColumn(t,2).length();return r[0]=n[0]*o,r[1]=n[1]*o,r[2]=n[2]*o,r[3]=0,r[4]=n[4]*l,r[5]=n[5]*l,r[6]=n[6]*l,r[7]=0,r[8]=n[8]*c,r[9]=n[9]*c,r[10]=n[10]*c,r[11]=0,r[12]=0,r[13]=0,r[14]=0,r[15]=1,this}makeRotationFromEuler(t){let r=this.elements,n=t.x,o=t.y,l=t.z,c=Math.cos(n),h=Math.sin(n),f=Math.cos(o),m=Math.sin(o),g=Math.cos(l),_=Math.sin(l);if(t.order==="XYZ"){let v=c*g,S=c*_,M=h*g,R=h*_;r[0]=f*g,r[4]=-f*_,r[8]=m,r[1]=S+M*m,r[5]=v-R*m,r[9]=-h*f,r[2]=R-v*m,r[6]=M+S*m,r[10]=c*f}else if(t.order==="YXZ"){let v=f*g,S=f*_,M=m*g,R=m*_;r[0]=v+R*h,r[4]=M*h-S,r[8]=c*m,r[1]=c*_,r[5]=c*g,r[9]=-h,r[2]=S*h-M,r[6]=R+v*h,r[10]=c*f}else if(t.order==="ZXY"){let v=f*g,S=f*_,M=m*g,R=m*_;r[0]=v-R*h,r[4]=-c*_,r[8]=M+S*h,r[1]=S+M*h,r[5]=c*g,r[9]=R-v*h,r[2]=-c*m,r[6]=h,r[10]=c*f}else if(t.order==="ZYX"){let v=c*g,S=c*_,M=h*g,R=h*_;r[0]=f*g,r[4]=M*m-S,r[8]=v*m+R,r[1]=f*_,r[5]=R*m+v,r[9]=S*m-M,r[2]=-m,r[6]=h*f,r[10]=c*f}else if(t.order==="YZX"){let v=c*f,S=c*m,M=h*f,R=h*m;r[0]=f*g,r[4]=R-v*_,r[8]=M*_+S,r[1]=_,r[5]=c*g,r[9]=-h*g,r[2]=-m*g,r[6]=S*_+M,r[10]=v-R*_}else if(t.order==="XZY"){let v=c*f,S=c*m,M=h*f,R=h*m;r[0]=f*g,r[4]=-_,r[8]=m*g,r[1]=v*_+R,r[5]=c*g,r[9]=S*_-M,r[2]=M*_-S,r[6]=h*g,r[10]=R*_+v}return r[3]=0,r[7]=0,r[11]=0,r[12]=0,r[13]=0,r[14]=0,r[15]=1,this}makeRotationFromQuaternion(t){return this.compose(B1,t,k1)}lookAt(t,r,n){let o=this.elements;return gi.subVectors(t,r),gi.lengthSq()===0&&(gi.z=1),gi.normalize(),sn.crossVectors(n,gi),sn.lengthSq()===0&&(Math.abs(n.z)===1?gi.x+=1e-4:gi.z+=1e-4,gi.normalize(),sn.crossVectors(n,gi)),sn.normalize(),Du.crossVectors(gi,sn),o[0]=sn.x,o[4]=Du.x,o[8]=gi.x,o[1]=sn.y,o[5]=Du.y,o[9]=gi.y,o[2]=sn.z,o[6]=Du.z,o[10]=gi.z,this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,r){let n=t.elements,o=r.elements,l=this.elements,c=n[0],h=n[4],f=n[8],m=n[12],g=n[1],_=n[5],v=n[9],S=n[13],M=n[2],R=n[6],x=n[10],y=n[14],C=n[3],L=n[7],A=n[11],I=n[15],z=o[0],b=o[4],P=o[8],k=o[12],K=o[1],F=o[5],Y=o[9],ne=o[13],B=o[2],$=o[6],ue=o[10],q=o[14],Re=o[3],ie=o[7],se=o[11],_e=o[15];return l[0]=c*z+h*K+f*B+m*Re,l[4]=c*b+h*F+f*$+m*ie,l[8]=c*P+h*Y+f*ue+m*se,l[12]=c*k+h*ne+f*q+m*_e,l[1]=g*z+_*K+v*B+S*Re,l[5]=g*b+_*F+v*$+S*ie,l[9]=g*P+_*Y+v*ue+S*se,l[13]=g*k+_*ne+v*q+S*_e,l[2]=M*z+R*K+x*B+y*Re,l[6]=M*b+R*F+x*$+y*ie,l[10]=M*P+R*Y+x*ue+y*se,l[14]=M*k+R*ne+x*q+y*_e,l[3]=C*z+L*K+A*B+I*Re,l[7]=C*b+L*F+A*$+I*ie,l[11]=C*P+L*Y+A*ue+I*se,l[15]=C*k+L*ne+A*q+I*_e,this}multiplyScalar(t){let r=this.elements;return r[0]*=t,r[4]*=t,r[8]*=t,r[12]*=t,r[1]*=t,r[5]*=t,r[9]*=t,r[13]*=t,r[2]*=t,r[6]*=t,r[10]*=t,r[14]*=t,r[3]*=t,r[7]*=t,r[11]*=t,r[15]*=t,this}determinant(){let t=this.elements,r=t[0],n=t[4],o=t[8],l=t[12],c=t[1],h=t[5],f=t[9],m=t[13],g=t[2],_=t[6],v=t[10],S=t[14],M=t[3],R=t[7],x=t[11],y=t[15],C=f*S-m*v,L=h*S-m*_,A=h*v-f*_,I=c*S-m*g,z=c*v-f*g,b=c*_-h*g;return r*(R*C-x*L+y*A)-n*(M*C-x*I+y*z)+o*(M*L-R*I+y*b)-l*(M*A-R*z+x*b)}determinantAffine(){let t=this.elements,r=t[0],n=t[4],o=t[8],l=t[1],c=t[5],h=t[9],f=t[2],m=t[6],g=t[10];return r*(c*g-h*m)-n*(l*g-h*f)+o*(l*m-c*f)}transpose(){let t=this.elements,r;return r=t[1],t[1]=t[4],t[4]=r,r=t[2],t[2]=t[8],t[8]=r,r=t[6],t[6]=t[9],t[9]=r,r=t[3],t[3]=t[12],t[12]=r,r=t[7],t[7]=t[13],t[13]=r,r=t[11],t[11]=t[14],t[14]=r,this}setPosition(t,r,n){let o=this.elements;return t.isVector3?(o[12]=t.x,o[13]=t.y,o[14]=t.z):(o[12]=t,o[13]=r,o[14]=n),this}invert(){let t=this.elements,r=t[0],n=t[1],o=t[2],l=t[3],c=t[4],h=t[5],f=t[6],m=t[7],g=t[8],_=t[9],v=t[10],S=t[11],M=t[12],R=t[13],x=t[14],y=t[15],C=r*h-n*c,L=r*f-o*c,A=r*m-l*c,I=n*f-o*h,z=n*m-l*h,b=o*m-l*f,P=g*R-_*M,k=g*x-v*M,K=g*y-S*M,F=_*x-v*R,Y=_*y-S*R,ne=v*y-S*x,B=C*ne-L*Y+A*F+I*K-z*k+b*P;if(B===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let $=1/B;return t[0]=(h*ne-f*Y+m*F)*$,t[1]=(o*Y-n*ne-l*F)*$,t[2]=(R*b-x*z+y*I)*$,t[3]=(v*z-_*b-S*I)*$,t[4]=(f*K-c*ne-m*k)*$,t[5]=(r*ne-o*K+l*k)*$,t[6]=(x*A-M*b-y*L)*$,t[7]=(g*b-v*A+S*L)*$,t[8]=(c*Y-h*K+m*P)*$,t[9]=(n*K-r*Y-l*P)*$,t[10]=(M*z-R*A+y*C)*$,t[11]=(_*A-g*z-S*C)*$,t[12]=(h*k-c*F-f*P)*$,t[13]=(r*F-n*k+o*P)*$,t[14]=(R*L-M*I-x*C)*$,t[15]=(g*I-_*L+v*C)*$,this}scale(t){let r=this.elements,n=t.x,o=t.y,l=t.z;return r[0]*=n,r[4]*=o,r[8]*=l,r[1]*=n,r[5]*=o,r[9]*=l,r[2]*=n,r[6]*=o,r[10]*=l,r[3]*=n,r[7]*=o,r[11]*=l,this}getMaxScaleOnAxis(){let t=this.elements,r=t[0]*t[0]+t[1]*t[1]+t[2]*t[2],n=t[4]*t[4]+t[5]*t[5]+t[6]*t[6],o=t[8]*t[8]+t[9]*t[9]+t[10]*t[10];return Math.sqrt(Math.max(r,n,o))}makeTranslation(t,r,n){return t.isVector3?this.set(1,0,0,t.x,0,1,0,t.y,0,0,1,t.z,0,0,0,1):this.set(1,0,0,t,0,1,0,r,0,0,1,n,0,0,0,1),this}makeRotationX(t){let r=Math.cos(t),n=Math.sin(t);return this.set(1,0,0,0,0,r,-n,0,0,n,r,0,0,0,0,1),this}makeRotationY(t){let r=Math.cos(t),n=Math.sin(t);return this.set(r,0,n,0,0,1,0,0,-n,0,r,0,0,0,0,1),this}makeRotationZ(t){let r=Math.cos(t),n=Math.sin(t);return this.set(r,-n,0,0,n,r,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(t,r){let n=Math.cos(r),o=Math.sin(r),l=1-n,c=t.x,h=t.y,f=t.z,m=l*c,g=l*h;return this.set(m*c+n,m*h-o*f,m*f+o*h,0,m*h+o*f,g*h+n,g*f-o*c,0,m*f-o*h,g*f+o*c,l*f*f+n,0,0,0,0,1),this}makeScale(t,r,n){return this.set(t,0,0,0,0,r,0,0,0,0,n,0,0,0,0,1),this}makeShear(t,r,n,o,l,c){return this.set(1,n,l,0,t,1,c,0,r,o,1,0,0,0,0,1),this}compose(t,r,n){let o=this.elements,l=r._x,c=r._y,h=r._z,f=r._w,m=l+l,g=c+c,_=h+h,v=l*m,S=l*g,M=l*_,R=c*g,x=c*_,y=h*_,C=f*m,L=f*g,A=f*_,I=n.x,z=n.y,b=n.z;return o[0]=(1-(R+y))*I,o[1]=(S+A)*I,o[2]=(M-L)*I,o[3]=0,o[4]=(S-A)*z,o[5]=(1-(v+y))*z,o[6]=(x+C)*z,o[7]=0,o[8]=(M+L)*b,o[9]=(x-C)*b,o[10]=(1-(v+R))*b,o[11]=0,o[12]=t.x,o[13]=t.y,o[14]=t.z,o[15]=1,this}decompose(t,r,n){let o=this.elements;t.x=o[12],t.y=o[13],t.z=o[14];let l=this.determinantAffine();if(l===0)return n.set(1,1,1),r.identity(),this;let c=zo.set(o[0],o[1],o[2]).length(),h=zo.set(o[4],o[5],o[6]).length(),f=zo.set(o[8],o[9],o[10]).length();l<0&&(c=-c),Bi.copy(this);let m=1/c,g=1/h,_=1/f;return Bi.elements[0]*=m,Bi.elements[1]*=m,Bi.elements[2]*=m,Bi.elements[4]*=g,Bi.elements[5]*=g,Bi.elements[6]*=g,Bi.elements[8]*=_,Bi.elements[9]*=_,Bi.elements[10]*=_,r.setFromRotationMatrix(Bi),n.x=c,n.y=h,n.z=f,this}makePerspective(t,r,n,o,l,c,h=zi,f=!1){let m=this.elements,g=2*l/(r-t),_=2*l/(n-o),v=(r+t)/(r-t),S=(n+o)/(n-o),M,R;if(f)M=l/(c-l),R=c*l/(c-l);else if(h===zi)M=-(c+l)/(c-l),R=-2*c*l/(c-l);else if(h===Ws)M=-c/(c-l),R=-c*l/(c-l);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+h);return m[0]=g,m[4]=0,m[8]=v,m[12]=0,m[1]=0,m[5]=_,m[9]=S,m[13]=0,m[2]=0,m[6]=0,m[10]=M,m[14]=R,m[3]=0,m[7]=0,m[11]=-1,m[15]=0,this}makeOrthographic(t,r,n,o,l,c,h=zi,f=!1){let m=this.elements,g=2/(r-t),_=2/(n-o),v=-(r+t)/(r-t),S=-(n+o)/(n-o),M,R;if(f)M=1/(c-l),R=c/(c-l);else if(h===zi)M=-2/(c-l),R=-(c+l)/(c-l);else if(h===Ws)M=-1/(c-l),R=-l/(c-l);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+h);return m[0]=g,m[4]=0,m[8]=0,m[12]=v,m[1]=0,m[5]=_,m[9]=0,m[13]=S,m[2]=0,m[6]=0,m[10]=M,m[14]=R,m[3]=0,m[7]=0,m[11]=0,m[15]=1,this}equals(t){let r=this.elements,n=t.elements;for(let o=0;o<16;o++)if(r[o]!==n[o])return!1;return!0}fromArray(t,r=0){for(let n=0;n<16;n++)this.elements[n]=t[n+r];return this}toArray(t=[],r=0){let n=this.elements;return t[r]=n[0],t[r+1]=n[1],t[r+2]=n[2],t[r+3]=n[3],t[r+4]=n[4],t[r+5]=n[5],t[r+6]=n[6],t[r+7]=n[7],t[r+8]=n[8],t[r+9]=n[9],t[r+10]=n[10],t[r+11]=n[11],t[r+12]=n[12],t[r+13]=n[13],t[r+14]=n[14],t[r+15]=n[15],t}},zo=new Z,Bi=new ft,B1=new Z(0,0,0),k1=new Z(1,1,1),sn=new Z,Du=new Z,gi=new Z,qv=new ft,Kv=new Pi,Bo=class sy{constructor(t=0,r=0,n=0,o=sy.DEFAULT_ORDER){this.isEuler=!0,this._x=t,this._y=r,this._z=n,this._order=o}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get order(){return this._order}set order(t){this._order=t,this._onChangeCallback()}set(t,r,n,o=this._order){return this._x=t,this._y=r,this._z=n,this._order=o,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(t){return this._x=t._x,this._y=t._y,this._z=t._z,this._order=t._order,this._onChangeCallback(),this}setFromRotationMatrix(t,r=this._order,n=!0){let o=t.elements,l=o[0],c=o[4],h=o[8],f=o[1],m=o[5],g=o[9],_=o[2],v=o[6],S=o[10];switch(r){case"XYZ":this._y=Math.asin(ht(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(-g,S),this._z=Math.atan2(-c,l)):(this._x=Math.atan2(v,m),this._z=0);break;case"YXZ":this._x=Math.asin(-ht(g,-1,1)),Math.abs(g)<.9999999?(this._y=Math.atan2(h,S),this._z=Math.atan2(f,m)):(this._y=Math.atan2(-_,l),this._z=0);break;case"ZXY":this._x=Math.asin(ht(v,-1,1)),Math.abs(v)<.9999999?(this._y=Math.atan2(-_,S),this._z=Math.atan2(-c,m)):(this._y=0,this._z=Math.atan2(f,l));break;case"ZYX":this._y=Math.asin(-ht(_,-1,1)),Math.abs(_)<.9999999?(this._x=Math.atan2(v,S),this._z=Math.atan2(f,l)):(this._x=0,this._z=Math.atan2(-c,m));break;case"YZX":this._z=Math.asin(ht(f,-1,1)),Math.abs(f)<.9999999?(this._x=Math.atan2(-g,m),this._y=Math.atan2(-_,l)):(this._x=0,this._y=Math.atan2(h,S));break;case"XZY":this._z=Math.asin(-ht(c,-1,1)),Math.abs(c)<.9999999?(this._x=Math.atan2(v,m),this._y=Math.atan2(h,l)):(this._x=Math.atan2(-g,S),this._y=0);break;default:Be("Euler: .setFromRotationMatrix() encountered an unknown order: "+r)}return this._order=r,n===!0&&this._onChangeCallback(),this}setFromQuaternion(t,r,n){return qv.makeRotationFromQuaternion(t),this.setFromRotationMatrix(qv,r,n)}setFromVector3(t,r=this._order){return this.set(t.x,t.y,t.z,r)}reorder(t){return Kv.setFromEuler(this),this.setFromQuaternion(Kv,t)}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._order===this._order}fromArray(t){return this._x=t[0],this._y=t[1],this._z=t[2],t[3]!==void 0&&(this._order=t[3]),this._onChangeCallback(),this}toArray(t=[],r=0){return t[r]=this._x,t[r+1]=this._y,t[r+2]=this._z,t[r+3]=this._order,t}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Bo.DEFAULT_ORDER="XYZ";var Ks=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},H1=0,Yv=new Z,ko=new Pi,Ca=new ft,Ou=new Z,Ys=new Z,G1=new Z,V1=new Pi,$v=new Z(1,0,0),Jv=new Z(0,1,0),Zv=new Z(0,0,1),Qv={type:"added"},W1={type:"removed"},Ho={type:"childadded",child:null},yf={type:"childremoved",child:null},Er=class Tc extends on{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:H1++}),this.uuid=ca(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=Tc.DEFAULT_UP.clone();let t=new Z,r=new Bo,n=new Pi,o=new Z(1,1,1);function l(){n.setFromEuler(r,!1)}function c(){r.setFromQuaternion(n,void 0,!1)}r._onChange(l),n._onChange(c),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:t},rotation:{configurable:!0,enumerable:!0,value:r},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:o},modelViewMatrix:{value:new ft},normalMatrix:{value:new et}}),this.matrix=new ft,this.matrixWorld=new ft,this.matrixAutoUpdate=Tc.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=Tc.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Ks,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(t){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(t),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(t){return this.quaternion.premultiply(t),this}setRotationFromAxisAngle(t,r){this.quaternion.setFromAxisAngle(t,r)}setRotationFromEuler(t){this.quaternion.setFromEuler(t,!0)}setRotationFromMatrix(t){this.quaternion.setFromRotationMatrix(t)}setRotationFromQuaternion(t){this.quaternion.copy(t)}rotateOnAxis(t,r){return ko.setFromAxisAngle(t,r),this.quaternion.multiply(ko),this}rotateOnWorldAxis(t,r){return ko.setFromAxisAngle(t,r),this.quaternion.premultiply(ko),this}rotateX(t){return this.rotateOnAxis($v,t)}rotateY(t){return this.rotateOnAxis(Jv,t)}rotateZ(t){return this.rotateOnAxis(Zv,t)}translateOnAxis(t,r){return Yv.copy(t).applyQuaternion(this.quaternion),this.position.add(Yv.multiplyScalar(r)),this}translateX(t){return this.translateOnAxis($v,t)}translateY(t){return this.translateOnAxis(Jv,t)}translateZ(t){return this.translateOnAxis(Zv,t)}localToWorld(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(this.matrixWorld)}worldToLocal(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(Ca.copy(this.matrixWorld).invert())}lookAt(t,r,n){t.isVector3?Ou.copy(t):Ou.set(t,r,n);let o=this.parent;this.updateWorldMatrix(!0,!1),Ys.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Ca.lookAt(Ys,Ou,this.up):Ca.lookAt(Ou,Ys,this.up),this.quaternion.setFromRotationMatrix(Ca),o&&(Ca.extractRotation(o.matrixWorld),ko.setFromRotationMatrix(Ca),this.quaternion.premultiply(ko.invert()))}add(t){if(arguments.length>1){for(let r=0;r<arguments.length;r++)this.add(arguments[r]);return this}return t===this?(Qe("Object3D.add: object can't be added as a child of itself.",t),this):(t&&t.isObject3D?(t.removeFromParent(),t.parent=this,this.children.push(t),t.dispatchEvent(Qv),Ho.child=t,this.dispatchEvent(Ho),Ho.child=null):Qe("Object3D.add: object not an instance of THREE.Object3D.",t),this)}remove(t){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let r=this.children.indexOf(t);return r!==-1&&(t.parent=null,this.children.splice(r,1),t.dispatchEvent(W1),yf.child=t,this.dispatchEvent(yf),yf.child=null),this}removeFromParent(){let t=this.parent;return t!==null&&t.remove(this),this}clear(){return this.remove(...this.children)}attach(t){return this.updateWorldMatrix(!0,!1),Ca.copy(this.matrixWorld).invert(),t.parent!==null&&(t.parent.updateWorldMatrix(!0,!1),Ca.multiply(t.parent.matrixWorld)),t.applyMatrix4(Ca),t.removeFromParent(),t.parent=this,this.children.push(t),t.updateWorldMatrix(!1,!0),t.dispatchEvent(Qv),Ho.child=t,this.dispatchEvent(Ho),Ho.child=null,this}getObjectById(t){return this.getObjectByProperty("id",t)}getObjectByName(t){return this.getObjectByProperty("name",t)}getObjectByProperty(t,r){if(this[t]===r)return this;for(let n=0,o=this.children.length;n<o;n++){let l=this.children[n].getObjectByProperty(t,r);if(l!==void 0)return l}}getObjectsByProperty(t,r,n=[]){this[t]===r&&n.push(this);let o=this.children;for(let l=0,c=o.length;l<c;l++)o[l].getObjectsByProperty(t,r,n);return n}getWorldPosition(t){return this.updateWorldMatrix(!0,!1),t.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ys,t,G1),t}getWorldScale(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ys,V1,t),t}getWorldDirection(t){this.updateWorldMatrix(!0,!1);let r=this.matrixWorld.elements;return t.set(r[8],r[9],r[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(t){t(this);let r=this.children;for(let n=0,o=r.length;n<o;n++)r[n].traverse(t)}traverseVisible(t){if(this.visible===!1)return;t(this);let r=this.children;for(let n=0,o=r.length;n<o;n++)r[n].traverseVisible(t)}traverseAncestors(t){let r=this.parent;r!==null&&(t(r),r.traverseAncestors(t))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let t=this.pivot;if(t!==null){let r=t.x,n=t.y,o=t.z,l=this.matrix.elements;l[12]+=r-l[0]*r-l[4]*n-l[8]*o,l[13]+=n-l[1]*r-l[5]*n-l[9]*o,l[14]+=o-l[2]*r-l[6]*n-l[10]*o}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(t){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||t)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,t=!0);let r=this.children;for(let n=0,o=r.length;n<o;n++)r[n].updateMatrixWorld(t)}updateWorldMatrix(t,r,n=!1){let o=this.parent;if(t===!0&&o!==null&&o.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),r===!0){let l=this.children;for(let c=0,h=l.length;c<h;c++)l[c].updateWorldMatrix(!1,!0,n)}}toJSON(t){let r=t===void 0||typeof t=="string",n={};r&&(t={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let o={};o.uuid=this.uuid,o.type=this.type,o.name=this.name,o.castShadow=this.castShadow,o.receiveShadow=this.receiveShadow,o.visible=this.visible,o.frustumCulled=this.frustumCulled,o.renderOrder=this.renderOrder,o.static=this.static,o.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(o.userData=this.userData),o.layers=this.layers.mask,o.matrix=this.matrix.toArray(),o.up=this.up.toArray(),this.pivot!==null&&(o.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(o.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(o.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(o.type="InstancedMesh",o.count=this.count,o.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(o.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(o.type="BatchedMesh",o.perObjectFrustumCulled=this.perObjectFrustumCulled,o.sortObjects=this.sortObjects,o.drawRanges=this._drawRanges,o.reservedRanges=this._reservedRanges,o.geometryInfo=this._geometryInfo.map(h=>({...h,boundingBox:h.boundingBox?h.boundingBox.toJSON():void 0,boundingSphere:h.boundingSphere?h.boundingSphere.toJSON():void 0})),o.instanceInfo=this._instanceInfo.map(h=>({...h})),o.availableInstanceIds=this._availableInstanceIds.slice(),o.availableGeometryIds=this._availableGeometryIds.slice(),o.nextIndexStart=this._nextIndexStart,o.nextVertexStart=this._nextVertexStart,o.geometryCount=this._geometryCount,o.maxInstanceCount=this._maxInstanceCount,o.maxVertexCount=this._maxVertexCount,o.maxIndexCount=this._maxIndexCount,o.geometryInitialized=this._geometryInitialized,o.matricesTexture=this._matricesTexture.toJSON(t),o.indirectTexture=this._indirectTexture.toJSON(t),this._colorsTexture!==null&&(o.colorsTexture=this._colorsTexture.toJSON(t)),this.boundingSphere!==null&&(o.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(o.boundingBox=this.boundingBox.toJSON()));function l(h,f){return h[f.uuid]===void 0&&(h[f.uuid]=f.toJSON(t)),f.uuid}if(this.isScene)this.background&&(this.background.isColor?o.background=this.background.toJSON():this.background.isTexture&&(o.background=this.background.toJSON(t).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(o.environment=this.environment.toJSON(t).uuid);else if(this.isMesh||this.isLine||this.isPoints){o.geometry=l(t.geometries,this.geometry);let h=this.geometry.parameters;if(h!==void 0&&h.shapes!==void 0){let f=h.shapes;if(Array.isArray(f))for(let m=0,g=f.length;m<g;m++){let _=f[m];l(t.shapes,_)}else l(t.shapes,f)}}if(this.isSkinnedMesh&&(o.bindMode=this.bindMode,o.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(l(t.skeletons,this.skeleton),o.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let h=[];for(let f=0,m=this.material.length;f<m;f++)h.push(l(t.materials,this.material[f]));o.material=h}else o.material=l(t.materials,this.material);if(this.children.length>0){o.children=[];for(let h=0;h<this.children.length;h++)o.children.push(this.children[h].toJSON(t).object)}if(this.animations.length>0){o.animations=[];for(let h=0;h<this.animations.length;h++){let f=this.animations[h];o.animations.push(l(t.animations,f))}}if(r){let h=c(t.geometries),f=c(t.materials),m=c(t.textures),g=c(t.images),_=c(t.shapes),v=c(t.skeletons),S=c(t.animations),M=c(t.nodes);h.length>0&&(n.geometries=h),f.length>0&&(n.materials=f),m.length>0&&(n.textures=m),g.length>0&&(n.images=g),_.length>0&&(n.shapes=_),v.length>0&&(n.skeletons=v),S.length>0&&(n.animations=S),M.length>0&&(n.nodes=M)}return n.object=o,n;function c(h){let f=[];for(let m in h){let g=h[m];delete g.metadata,f.push(g)}return f}}clone(t){return new this.constructor().copy(this,t)}copy(t,r=!0){if(this.name=t.name,this.up.copy(t.up),this.position.copy(t.position),this.rotation.order=t.rotation.order,this.quaternion.copy(t.quaternion),this.scale.copy(t.scale),this.pivot=t.pivot!==null?t.pivot.clone():null,this.matrix.copy(t.matrix),this.matrixWorld.copy(t.matrixWorld),this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrixWorldAutoUpdate=t.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=t.matrixWorldNeedsUpdate,this.layers.mask=t.layers.mask,this.visible=t.visible,this.castShadow=t.castShadow,this.receiveShadow=t.receiveShadow,this.frustumCulled=t.frustumCulled,this.renderOrder=t.renderOrder,this.static=t.static,this.animations=t.animations.slice(),this.userData=JSON.parse(JSON.stringify(t.userData)),r===!0)for(let n=0;n<t.children.length;n++){let o=t.children[n];this.add(o.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Er.DEFAULT_UP=new Z(0,1,0),Er.DEFAULT_MATRIX_AUTO_UPDATE=!0,Er.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var ls=class extends Er{constructor(){super(),this.isGroup=!0,this.type="Group"}},j1={type:"move"},Sf=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new ls,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new ls,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new Z,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new Z),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new ls,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new Z,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new Z,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let r of e.hand.values())this._getHandJoint(t,r)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,r){let n=null,o=null,l=null,c=this._targetRay,h=this._grip,f=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(f&&e.hand){l=!0;for(let M of e.hand.values()){let R=t.getJointPose(M,r),x=this._getHandJoint(f,M);R!==null&&(x.matrix.fromArray(R.transform.matrix),x.matrix.decompose(x.position,x.quaternion,x.scale),x.matrixWorldNeedsUpdate=!0,x.jointRadius=R.radius),x.visible=R!==null}let m=f.joints["index-finger-tip"],g=f.joints["thumb-tip"],_=m.position.distanceTo(g.position),v=.02,S=.005;f.inputState.pinching&&_>v+S?(f.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!f.inputState.pinching&&_<=v-S&&(f.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else h!==null&&e.gripSpace&&(o=t.getPose(e.gripSpace,r),o!==null&&(h.matrix.fromArray(o.transform.matrix),h.matrix.decompose(h.position,h.quaternion,h.scale),h.matrixWorldNeedsUpdate=!0,o.linearVelocity?(h.hasLinearVelocity=!0,h.linearVelocity.copy(o.linearVelocity)):h.hasLinearVelocity=!1,o.angularVelocity?(h.hasAngularVelocity=!0,h.angularVelocity.copy(o.angularVelocity)):h.hasAngularVelocity=!1,h.eventsEnabled&&h.dispatchEvent({type:"gripUpdated",data:e,target:this})));c!==null&&(n=t.getPose(e.targetRaySpace,r),n===null&&o!==null&&(n=o),n!==null&&(c.matrix.fromArray(n.transform.matrix),c.matrix.decompose(c.position,c.quaternion,c.scale),c.matrixWorldNeedsUpdate=!0,n.linearVelocity?(c.hasLinearVelocity=!0,c.linearVelocity.copy(n.linearVelocity)):c.hasLinearVelocity=!1,n.angularVelocity?(c.hasAngularVelocity=!0,c.angularVelocity.copy(n.angularVelocity)):c.hasAngularVelocity=!1,this.dispatchEvent(j1)))}return c!==null&&(c.visible=n!==null),h!==null&&(h.visible=o!==null),f!==null&&(f.visible=l!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let r=new ls;r.matrixAutoUpdate=!1,r.visible=!1,e.joints[t.jointName]=r,e.add(r)}return e.joints[t.jointName]}},e0={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},ln={h:0,s:0,l:0},Fu={h:0,s:0,l:0};function xf(e,t,r){return r<0&&(r+=1),r>1&&(r-=1),r<1/6?e+(t-e)*6*r:r<1/2?t:r<2/3?e+(t-e)*6*(2/3-r):e}var nt=class{constructor(e,t,r){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,r)}set(e,t,r){if(t===void 0&&r===void 0){let n=e;n&&n.isColor?this.copy(n):typeof n=="number"?this.setHex(n):typeof n=="string"&&this.setStyle(n)}else this.setRGB(e,t,r);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Vr){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,dt.colorSpaceToWorking(this,t),this}setRGB(e,t,r,n=dt.workingColorSpace){return this.r=e,this.g=t,this.b=r,dt.colorSpaceToWorking(this,n),this}setHSL(e,t,r,n=dt.workingColorSpace){if(e=hf(e,1),t=ht(t,0,1),r=ht(r,0,1),t===0)this.r=this.g=this.b=r;else{let o=r<=.5?r*(1+t):r+t-r*t,l=2*r-o;this.r=xf(l,o,e+1/3),this.g=xf(l,o,e),this.b=xf(l,o,e-1/3)}return dt.colorSpaceToWorking(this,n),this}setStyle(e,t=Vr){function r(o){o!==void 0&&parseFloat(o)<1&&Be("Color: Alpha component of "+e+" will be ignored.")}let n;if(n=/^(\w+)\(([^\)]*)\)/.exec(e)){let o,l=n[1],c=n[2];switch(l){case"rgb":case"rgba":if(o=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(c))return r(o[4]),this.setRGB(Math.min(255,parseInt(o[1],10))/255,Math.min(255,parseInt(o[2],10))/255,Math.min(255,parseInt(o[3],10))/255,t);if(o=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(c))return r(o[4]),this.setRGB(Math.min(100,parseFloat(o[1]))/100,Math.min(100,parseFloat(o[2]))/100,Math.min(100,parseFloat(o[3]))/100,t);break;case"hsl":case"hsla":if(o=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(c))return r(o[4]),this.setHSL(parseFloat(o[1])/360,parseFloat(o[2])/100,parseFloat(o[3])/100,t);break;default:Be("Color: Unknown color model "+e)}}else if(n=/^\#([A-Fa-f\d]+)$/.exec(e)){let o=n[1],l=o.length;if(l===3)return this.setRGB(parseInt(o.charAt(0),16)/15,parseInt(o.charAt(1),16)/15,parseInt(o.charAt(2),16)/15,t);if(l===6)return this.setHex(parseInt(o,16),t);Be("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Vr){let r=e0[e.toLowerCase()];return r!==void 0?this.setHex(r,t):Be("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Ra(e.r),this.g=Ra(e.g),this.b=Ra(e.b),this}copyLinearToSRGB(e){return this.r=Oo(e.r),this.g=Oo(e.g),this.b=Oo(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Vr){return dt.workingToColorSpace(Hr.copy(this),e),Math.round(ht(Hr.r*255,0,255))*65536+Math.round(ht(Hr.g*255,0,255))*256+Math.round(ht(Hr.b*255,0,255))}getHexString(e=Vr){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=dt.workingColorSpace){dt.workingToColorSpace(Hr.copy(this),t);let r=Hr.r,n=Hr.g,o=Hr.b,l=Math.max(r,n,o),c=Math.min(r,n,o),h,f,m=(c+l)/2;if(c===l)h=0,f=0;else{let g=l-c;switch(f=m<=.5?g/(l+c):g/(2-l-c),l){case r:h=(n-o)/g+(n<o?6:0);break;case n:h=(o-r)/g+2;break;case o:h=(r-n)/g+4;break}h/=6}return e.h=h,e.s=f,e.l=m,e}getRGB(e,t=dt.workingColorSpace){return dt.workingToColorSpace(Hr.copy(this),t),e.r=Hr.r,e.g=Hr.g,e.b=Hr.b,e}getStyle(e=Vr){dt.workingToColorSpace(Hr.copy(this),e);let t=Hr.r,r=Hr.g,n=Hr.b;return e!==Vr?`color(${e} ${t.toFixed(3)} ${r.toFixed(3)} ${n.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(r*255)},${Math.round(n*255)})`}offsetHSL(e,t,r){return this.getHSL(ln),this.setHSL(ln.h+e,ln.s+t,ln.l+r)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,r){return this.r=e.r+(t.r-e.r)*r,this.g=e.g+(t.g-e.g)*r,this.b=e.b+(t.b-e.b)*r,this}lerpHSL(e,t){this.getHSL(ln),e.getHSL(Fu);let r=qs(ln.h,Fu.h,t),n=qs(ln.s,Fu.s,t),o=qs(ln.l,Fu.l,t);return this.setHSL(r,n,o),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,r=this.g,n=this.b,o=e.elements;return this.r=o[0]*t+o[3]*r+o[6]*n,this.g=o[1]*t+o[4]*r+o[7]*n,this.b=o[2]*t+o[5]*r+o[8]*n,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Hr=new nt;nt.NAMES=e0;var Mp=class extends Er{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Bo,this.environmentIntensity=1,this.environmentRotation=new Bo,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},ki=new Z,Pa=new Z,bf=new Z,Na=new Z,Go=new Z,Vo=new Z,t0=new Z,Mf=new Z,Ef=new Z,Tf=new Z,wf=new Dt,Af=new Dt,Rf=new Dt,$s=class us{constructor(t=new Z,r=new Z,n=new Z){this.a=t,this.b=r,this.c=n}static getNormal(t,r,n,o){o.subVectors(n,r),ki.subVectors(t,r),o.cross(ki);let l=o.lengthSq();return l>0?o.multiplyScalar(1/Math.sqrt(l)):o.set(0,0,0)}static getBarycoord(t,r,n,o,l){ki.subVectors(o,r),Pa.subVectors(n,r),bf.subVectors(t,r);let c=ki.dot(ki),h=ki.dot(Pa),f=ki.dot(bf),m=Pa.dot(Pa),g=Pa.dot(bf),_=c*m-h*h;if(_===0)return l.set(0,0,0),null;let v=1/_,S=(m*f-h*g)*v,M=(c*g-h*f)*v;return l.set(1-S-M,M,S)}static containsPoint(t,r,n,o){return this.getBarycoord(t,r,n,o,Na)===null?!1:Na.x>=0&&Na.y>=0&&Na.x+Na.y<=1}static getInterpolation(t,r,n,o,l,c,h,f){return this.getBarycoord(t,r,n,o,Na)===null?(f.x=0,f.y=0,"z"in f&&(f.z=0),"w"in f&&(f.w=0),null):(f.setScalar(0),f.addScaledVector(l,Na.x),f.addScaledVector(c,Na.y),f.addScaledVector(h,Na.z),f)}static getInterpolatedAttribute(t,r,n,o,l,c){return wf.setScalar(0),Af.setScalar(0),Rf.setScalar(0),wf.fromBufferAttribute(t,r),Af.fromBufferAttribute(t,n),Rf.fromBufferAttribute(t,o),c.setScalar(0),c.addScaledVector(wf,l.x),c.addScaledVector(Af,l.y),c.addScaledVector(Rf,l.z),c}static isFrontFacing(t,r,n,o){return ki.subVectors(n,r),Pa.subVectors(t,r),ki.cross(Pa).dot(o)<0}set(t,r,n){return this.a.copy(t),this.b.copy(r),this.c.copy(n),this}setFromPointsAndIndices(t,r,n,o){return this.a.copy(t[r]),this.b.copy(t[n]),this.c.copy(t[o]),this}setFromAttributeAndIndices(t,r,n,o){return this.a.fromBufferAttribute(t,r),this.b.fromBufferAttribute(t,n),this.c.fromBufferAttribute(t,o),this}clone(){return new this.constructor().copy(this)}copy(t){return this.a.copy(t.a),this.b.copy(t.b),this.c.copy(t.c),this}getArea(){return ki.subVectors(this.c,this.b),Pa.subVectors(this.a,this.b),ki.cross(Pa).length()*.5}getMidpoint(t){return t.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(t){return us.getNormal(this.a,this.b,this.c,t)}getPlane(t){return t.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(t,r){return us.getBarycoord(t,this.a,this.b,this.c,r)}getInterpolation(t,r,n,o,l){return us.getInterpolation(t,this.a,this.b,this.c,r,n,o,l)}containsPoint(t){return us.containsPoint(t,this.a,this.b,this.c)}isFrontFacing(t){return us.isFrontFacing(this.a,this.b,this.c,t)}intersectsBox(t){return t.intersectsTriangle(this)}closestPointToPoint(t,r){let n=this.a,o=this.b,l=this.c,c,h;Go.subVectors(o,n),Vo.subVectors(l,n),Mf.subVectors(t,n);let f=Go.dot(Mf),m=Vo.dot(Mf);if(f<=0&&m<=0)return r.copy(n);Ef.subVectors(t,o);let g=Go.dot(Ef),_=Vo.dot(Ef);if(g>=0&&_<=g)return r.copy(o);let v=f*_-g*m;if(v<=0&&f>=0&&g<=0&&f-g>0)return c=f/(f-g),r.copy(n).addScaledVector(Go,c);Tf.subVectors(t,l);let S=Go.dot(Tf),M=Vo.dot(Tf);if(M>=0&&S<=M)return r.copy(l);let R=S*m-f*M;if(R<=0&&m>=0&&M<=0)return h=m/(m-M),r.copy(n).addScaledVector(Vo,h);let x=g*M-S*_;if(x<=0&&_-g>=0&&S-M>=0)return t0.subVectors(l,o),h=(_-g)/(_-g+(S-M)),r.copy(o).addScaledVector(t0,h);let y=1/(x+R+v);return c=R*y,h=v*y,r.copy(n).addScaledVector(Go,c).addScaledVector(Vo,h)}equals(t){return t.a.equals(this.a)&&t.b.equals(this.b)&&t.c.equals(this.c)}},ma=class{constructor(e=new Z(1/0,1/0,1/0),t=new Z(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,r=e.length;t<r;t+=3)this.expandByPoint(Hi.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,r=e.count;t<r;t++)this.expandByPoint(Hi.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,r=e.length;t<r;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let r=Hi.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(r),this.max.copy(e).add(r),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let r=e.geometry;if(r!==void 0){let o=r.getAttribute("position");if(t===!0&&o!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let l=0,c=o.count;l<c;l++)e.isMesh===!0?e.getVertexPosition(l,Hi):Hi.fromBufferAttribute(o,l),Hi.applyMatrix4(e.matrixWorld),this.expandByPoint(Hi);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),zu.copy(e.boundingBox)):(r.boundingBox===null&&r.computeBoundingBox(),zu.copy(r.boundingBox)),zu.applyMatrix4(e.matrixWorld),this.union(zu)}let n=e.children;for(let o=0,l=n.length;o<l;o++)this.expandByObject(n[o],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Hi),Hi.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,r;return e.normal.x>0?(t=e.normal.x*this.min.x,r=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,r=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,r+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,r+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,r+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,r+=e.normal.z*this.min.z),t<=-e.constant&&r>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Js),Bu.subVectors(this.max,Js),Wo.subVectors(e.a,Js),jo.subVectors(e.b,Js),Xo.subVectors(e.c,Js),un.subVectors(jo,Wo),cn.subVectors(Xo,jo),Dn.subVectors(Wo,Xo);let t=[0,-un.z,un.y,0,-cn.z,cn.y,0,-Dn.z,Dn.y,un.z,0,-un.x,cn.z,0,-cn.x,Dn.z,0,-Dn.x,-un.y,un.x,0,-cn.y,cn.x,0,-Dn.y,Dn.x,0];return!Cf(t,Wo,jo,Xo,Bu)||(t=[1,0,0,0,1,0,0,0,1],!Cf(t,Wo,jo,Xo,Bu))?!1:(ku.crossVectors(un,cn),t=[ku.x,ku.y,ku.z],Cf(t,Wo,jo,Xo,Bu))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Hi).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Hi).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(La[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),La[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),La[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),La[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),La[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),La[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),La[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),La[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(La),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},La=[new Z,new Z,new Z,new Z,new Z,new Z,new Z,new Z],Hi=new Z,zu=new ma,Wo=new Z,jo=new Z,Xo=new Z,un=new Z,cn=new Z,Dn=new Z,Js=new Z,Bu=new Z,ku=new Z,On=new Z;function Cf(e,t,r,n,o){for(let l=0,c=e.length-3;l<=c;l+=3){On.fromArray(e,l);let h=o.x*Math.abs(On.x)+o.y*Math.abs(On.y)+o.z*Math.abs(On.z),f=t.dot(On),m=r.dot(On),g=n.dot(On);if(Math.max(-Math.max(f,m,g),Math.min(f,m,g))>h)return!1}return!0}var Ia=X1();function X1(){let e=new ArrayBuffer(4),t=new Float32Array(e),r=new Uint32Array(e),n=new Uint32Array(512),o=new Uint32Array(512);for(let f=0;f<256;++f){let m=f-127;m<-27?(n[f]=0,n[f|256]=32768,o[f]=24,o[f|256]=24):m<-14?(n[f]=1024>>-m-14,n[f|256]=1024>>-m-14|32768,o[f]=-m-1,o[f|256]=-m-1):m<=15?(n[f]=m+15<<10,n[f|256]=m+15<<10|32768,o[f]=13,o[f|256]=13):m<128?(n[f]=31744,n[f|256]=64512,o[f]=24,o[f|256]=24):(n[f]=31744,n[f|256]=64512,o[f]=13,o[f|256]=13)}let l=new Uint32Array(2048),c=new Uint32Array(64),h=new Uint32Array(64);for(let f=1;f<1024;++f){let m=f<<13,g=0;for(;(m&8388608)===0;)m<<=1,g-=8388608;m&=-8388609,g+=947912704,l[f]=m|g}for(let f=1024;f<2048;++f)l[f]=939524096+(f-1024<<13);for(let f=1;f<31;++f)c[f]=f<<23;c[31]=1199570944,c[32]=2147483648;for(let f=33;f<63;++f)c[f]=2147483648+(f-32<<23);c[63]=3347054592;for(let f=1;f<64;++f)f!==32&&(h[f]=1024);return{floatView:t,uint32View:r,baseTable:n,shiftTable:o,mantissaTable:l,exponentTable:c,offsetTable:h}}function q1(e){Math.abs(e)>65504&&Be("DataUtils.toHalfFloat(): Value out of range."),e=ht(e,-65504,65504),Ia.floatView[0]=e;let t=Ia.uint32View[0],r=t>>23&511;return Ia.baseTable[r]+((t&8388607)>>Ia.shiftTable[r])}function K1(e){let t=e>>10;return Ia.uint32View[0]=Ia.mantissaTable[Ia.offsetTable[t]+(e&1023)]+Ia.exponentTable[t],Ia.floatView[0]}var ly=class{static toHalfFloat(e){return q1(e)}static fromHalfFloat(e){return K1(e)}},vr=new Z,Hu=new _t,Y1=0,Xi=class extends on{constructor(e,t,r=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Y1++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=r,this.usage=Fv,this.updateRanges=[],this.gpuType=Ai,this.version=0,this._normalizationScale=e!==void 0?Uu(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,r){e*=this.itemSize,r*=t.itemSize;for(let n=0,o=this.itemSize;n<o;n++)this.array[e+n]=t.array[r+n];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,r=this.count;t<r;t++)Hu.fromBufferAttribute(this,t),Hu.applyMatrix3(e),this.setXY(t,Hu.x,Hu.y);else if(this.itemSize===3)for(let t=0,r=this.count;t<r;t++)vr.fromBufferAttribute(this,t),vr.applyMatrix3(e),this.setXYZ(t,vr.x,vr.y,vr.z);return this}applyMatrix4(e){for(let t=0,r=this.count;t<r;t++)vr.fromBufferAttribute(this,t),vr.applyMatrix4(e),this.setXYZ(t,vr.x,vr.y,vr.z);return this}applyNormalMatrix(e){for(let t=0,r=this.count;t<r;t++)vr.fromBufferAttribute(this,t),vr.applyNormalMatrix(e),this.setXYZ(t,vr.x,vr.y,vr.z);return this}transformDirection(e){for(let t=0,r=this.count;t<r;t++)vr.fromBufferAttribute(this,t),vr.transformDirection(e),this.setXYZ(t,vr.x,vr.y,vr.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let r=this.array[e*this.itemSize+t];return this.normalized&&(r=this._denormalize(r)),r}setComponent(e,t,r){return this.normalized&&(r=this._normalize(r)),this.array[e*this.itemSize+t]=r,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=r,this}setXYZ(e,t,r,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=r,this.array[e+2]=n,this}setXYZW(e,t,r,n,o){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r),n=this._normalize(n),o=this._normalize(o)),this.array[e+0]=t,this.array[e+1]=r,this.array[e+2]=n,this.array[e+3]=o,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):df(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):ff(e,this.array)}},r0=class extends Xi{constructor(e,t,r){super(new Uint16Array(e),t,r)}},i0=class extends Xi{constructor(e,t,r){super(new Uint32Array(e),t,r)}},Gi=class extends Xi{constructor(e,t,r){super(new Float32Array(e),t,r)}},$1=new ma,Zs=new Z,Pf=new Z,qi=class{constructor(e=new Z,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let r=this.center;t!==void 0?r.copy(t):$1.setFromPoints(e).getCenter(r);let n=0;for(let o=0,l=e.length;o<l;o++)n=Math.max(n,r.distanceToSquared(e[o]));return this.radius=Math.sqrt(n),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let r=this.center.distanceToSquared(e);return t.copy(e),r>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Zs.subVectors(e,this.center);let t=Zs.lengthSq();if(t>this.radius*this.radius){let r=Math.sqrt(t),n=(r-this.radius)*.5;this.center.addScaledVector(Zs,n/r),this.radius+=n}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Pf.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Zs.copy(e.center).add(Pf)),this.expandByPoint(Zs.copy(e.center).sub(Pf))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},J1=0,Ri=new ft,Nf=new Er,qo=new Z,vi=new ma,Qs=new ma,Pr=new Z,ga=class uy extends on{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:J1++}),this.uuid=ca(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(t){return Array.isArray(t)?this.index=new(f1(t)?i0:r0)(t,1):this.index=t,this}setIndirect(t,r=0){return this.indirect=t,this.indirectOffset=r,this}getIndirect(){return this.indirect}getAttribute(t){return this.attributes[t]}setAttribute(t,r){return this.attributes[t]=r,this}deleteAttribute(t){return delete this.attributes[t],this}hasAttribute(t){return this.attributes[t]!==void 0}addGroup(t,r,n=0){this.groups.push({start:t,count:r,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(t,r){this.drawRange.start=t,this.drawRange.count=r}applyMatrix4(t){let r=this.attributes.position;r!==void 0&&(r.applyMatrix4(t),r.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let l=new et().getNormalMatrix(t);n.applyNormalMatrix(l),n.needsUpdate=!0}let o=this.attributes.tangent;return o!==void 0&&(o.transformDirection(t),o.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(t){return Ri.makeRotationFromQuaternion(t),this.applyMatrix4(Ri),this}rotateX(t){return Ri.makeRotationX(t),this.applyMatrix4(Ri),this}rotateY(t){return Ri.makeRotationY(t),this.applyMatrix4(Ri),this}rotateZ(t){return Ri.makeRotationZ(t),this.applyMatrix4(Ri),this}translate(t,r,n){return Ri.makeTranslation(t,r,n),this.applyMatrix4(Ri),this}scale(t,r,n){return Ri.makeScale(t,r,n),this.applyMatrix4(Ri),this}lookAt(t){return Nf.lookAt(t),Nf.updateMatrix(),this.applyMatrix4(Nf.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(qo).negate(),this.translate(qo.x,qo.y,qo.z),this}setFromPoints(t){let r=this.getAttribute("position");if(r===void 0){let n=[];for(let o=0,l=t.length;o<l;o++){let c=t[o];n.push(c.x,c.y,c.z||0)}this.setAttribute("position",new Gi(n,3))}else{let n=Math.min(t.length,r.count);for(let o=0;o<n;o++){let l=t[o];r.setXYZ(o,l.x,l.y,l.z||0)}t.length>r.count&&Be("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),r.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new ma);let t=this.attributes.position,r=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){Qe("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new Z(-1/0,-1/0,-1/0),new Z(1/0,1/0,1/0));return}if(t!==void 0){if(this.boundingBox.setFromBufferAttribute(t),r)for(let n=0,o=r.length;n<o;n++){let l=r[n];vi.setFromBufferAttribute(l),this.morphTargetsRelative?(Pr.addVectors(this.boundingBox.min,vi.min),this.boundingBox.expandByPoint(Pr),Pr.addVectors(this.boundingBox.max,vi.max),this.boundingBox.expandByPoint(Pr)):(this.boundingBox.expandByPoint(vi.min),this.boundingBox.expandByPoint(vi.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Qe('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new qi);let t=this.attributes.position,r=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){Qe("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new Z,1/0);return}if(t){let n=this.boundingSphere.center;if(vi.setFromBufferAttribute(t),r)for(let l=0,c=r.length;l<c;l++){let h=r[l];Qs.setFromBufferAttribute(h),this.morphTargetsRelative?(Pr.addVectors(vi.min,Qs.min),vi.expandByPoint(Pr),Pr.addVectors(vi.max,Qs.max),vi.expandByPoint(Pr)):(vi.expandByPoint(Qs.min),vi.expandByPoint(Qs.max))}vi.getCenter(n);let o=0;for(let l=0,c=t.count;l<c;l++)Pr.fromBufferAttribute(t,l),o=Math.max(o,n.distanceToSquared(Pr));if(r)for(let l=0,c=r.length;l<c;l++){let h=r[l],f=this.morphTargetsRelative;for(let m=0,g=h.count;m<g;m++)Pr.fromBufferAttribute(h,m),f&&(qo.fromBufferAttribute(t,m),Pr.add(qo)),o=Math.max(o,n.distanceToSquared(Pr))}this.boundingSphere.radius=Math.sqrt(o),isNaN(this.boundingSphere.radius)&&Qe('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let t=this.index,r=this.attributes;if(t===null||r.position===void 0||r.normal===void 0||r.uv===void 0){Qe("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=r.position,o=r.normal,l=r.uv,c=this.getAttribute("tangent");(c===void 0||c.count!==n.count)&&(c=new Xi(new Float32Array(4*n.count),4),this.setAttribute("tangent",c));let h=[],f=[],m=new Uint8Array(n.count);for(let k=0;k<n.count;k++)h[k]=new Z,f[k]=new Z;let g=new Z,_=new Z,v=new Z,S=new _t,M=new _t,R=new _t,x=new Z,y=new Z;function C(k,K,F){m[k]=m[K]=m[F]=1,g.fromBufferAttribute(n,k),_.fromBufferAttribute(n,K),v.fromBufferAttribute(n,F),S.fromBufferAttribute(l,k),M.fromBufferAttribute(l,K),R.fromBufferAttribute(l,F),_.sub(g),v.sub(g),M.sub(S),R.sub(S);let Y=1/(M.x*R.y-R.x*M.y);isFinite(Y)&&(x.copy(_).multiplyScalar(R.y).addScaledVector(v,-M.y).multiplyScalar(Y),y.copy(v).multiplyScalar(M.x).addScaledVector(_,-R.x).multiplyScalar(Y),h[k].add(x),h[K].add(x),h[F].add(x),f[k].add(y),f[K].add(y),f[F].add(y))}let L=this.groups;L.length===0&&(L=[{start:0,count:t.count}]);for(let k=0,K=L.length;k<K;++k){let F=L[k],Y=F.start,ne=F.count;for(let B=Y,$=Y+ne;B<$;B+=3)C(t.getX(B+0),t.getX(B+1),t.getX(B+2))}let A=new Z,I=new Z,z=new Z,b=new Z;function P(k){z.fromBufferAttribute(o,k),b.copy(z);let K=h[k];A.copy(K),A.sub(z.multiplyScalar(z.dot(K))).normalize(),I.crossVectors(b,K);let F=I.dot(f[k])<0?-1:1;c.setXYZW(k,A.x,A.y,A.z,F)}for(let k=0,K=n.count;k<K;++k)m[k]&&P(k);this._transformed=!0}computeVertexNormals(){let t=this.index,r=this.getAttribute("position");if(r!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==r.count)n=new Xi(new Float32Array(r.count*3),3),this.setAttribute("normal",n);else for(let v=0,S=n.count;v<S;v++)n.setXYZ(v,0,0,0);let o=new Z,l=new Z,c=new Z,h=new Z,f=new Z,m=new Z,g=new Z,_=new Z;if(t)for(let v=0,S=t.count;v<S;v+=3){let M=t.getX(v+0),R=t.getX(v+1),x=t.getX(v+2);o.fromBufferAttribute(r,M),l.fromBufferAttribute(r,R),c.fromBufferAttribute(r,x),g.subVectors(c,l),_.subVectors(o,l),g.cross(_),h.fromBufferAttribute(n,M),f.fromBufferAttribute(n,R),m.fromBufferAttribute(n,x),h.add(g),f.add(g),m.add(g),n.setXYZ(M,h.x,h.y,h.z),n.setXYZ(R,f.x,f.y,f.z),n.setXYZ(x,m.x,m.y,m.z)}else for(let v=0,S=r.count;v<S;v+=3)o.fromBufferAttribute(r,v+0),l.fromBufferAttribute(r,v+1),c.fromBufferAttribute(r,v+2),g.subVectors(c,l),_.subVectors(o,l),g.cross(_),n.setXYZ(v+0,g.x,g.y,g.z),n.setXYZ(v+1,g.x,g.y,g.z),n.setXYZ(v+2,g.x,g.y,g.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let t=this.attributes.normal;for(let r=0,n=t.count;r<n;r++)Pr.fromBufferAttribute(t,r),Pr.normalize(),t.setXYZ(r,Pr.x,Pr.y,Pr.z)}toNonIndexed(){function t(h,f){let m=h.array,g=h.itemSize,_=h.normalized,v=new m.constructor(f.length*g),S=0,M=0;for(let R=0,x=f.length;R<x;R++){h.isInterleavedBufferAttribute?S=f[R]*h.data.stride+h.offset:S=f[R]*g;for(let y=0;y<g;y++)v[M++]=m[S++]}return new Xi(v,g,_)}if(this.index===null)return Be("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let r=new uy,n=this.index.array,o=this.attributes;for(let h in o){let f=o[h],m=t(f,n);r.setAttribute(h,m)}let l=this.morphAttributes;for(let h in l){let f=[],m=l[h];for(let g=0,_=m.length;g<_;g++){let v=m[g],S=t(v,n);f.push(S)}r.morphAttributes[h]=f}r.morphTargetsRelative=this.morphTargetsRelative;let c=this.groups;for(let h=0,f=c.length;h<f;h++){let m=c[h];r.addGroup(m.start,m.count,m.materialIndex)}return r}toJSON(){let t={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(t.uuid=this.uuid,t.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,t.name=this.name,Object.keys(this.userData).length>0&&(t.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let f=this.parameters;for(let m in f)f[m]!==void 0&&(t[m]=f[m]);return t}t.data={attributes:{}};let r=this.index;r!==null&&(t.data.index={type:r.array.constructor.name,array:Array.prototype.slice.call(r.array)});let n=this.attributes;for(let f in n){let m=n[f];t.data.attributes[f]=m.toJSON(t.data)}let o={},l=!1;for(let f in this.morphAttributes){let m=this.morphAttributes[f],g=[];for(let _=0,v=m.length;_<v;_++){let S=m[_];g.push(S.toJSON(t.data))}g.length>0&&(o[f]=g,l=!0)}l&&(t.data.morphAttributes=o,t.data.morphTargetsRelative=this.morphTargetsRelative);let c=this.groups;c.length>0&&(t.data.groups=JSON.parse(JSON.stringify(c)));let h=this.boundingSphere;return h!==null&&(t.data.boundingSphere=h.toJSON()),t}clone(){return new this.constructor().copy(this)}copy(t){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let r={};this.name=t.name;let n=t.index;n!==null&&this.setIndex(n.clone());let o=t.attributes;for(let m in o){let g=o[m];this.setAttribute(m,g.clone(r))}let l=t.morphAttributes;for(let m in l){let g=[],_=l[m];for(let v=0,S=_.length;v<S;v++)g.push(_[v].clone(r));this.morphAttributes[m]=g}this.morphTargetsRelative=t.morphTargetsRelative;let c=t.groups;for(let m=0,g=c.length;m<g;m++){let _=c[m];this.addGroup(_.start,_.count,_.materialIndex)}let h=t.boundingBox;h!==null&&(this.boundingBox=h.clone());let f=t.boundingSphere;return f!==null&&(this.boundingSphere=f.clone()),this.drawRange.start=t.drawRange.start,this.drawRange.count=t.drawRange.count,this.userData=t.userData,this._transformed=t._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},cy=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Fv,this.updateRanges=[],this.version=0,this.uuid=ca()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,r){e*=this.stride,r*=t.stride;for(let n=0,o=this.stride;n<o;n++)this.array[e+n]=t.array[r+n];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=a0(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let r=new this.array.constructor(e.arrayBuffers[t]),n=new this.constructor(r,this.stride);return n.setUsage(this.usage),n}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=a0(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let r={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return r.usage=this.usage,r}};function a0(e){return e.buffer._uuid===void 0&&(e.buffer._uuid=ca()),e.byteOffset===0&&e.byteLength===e.buffer.byteLength?e.buffer._uuid:e.buffer._uuid+":"+e.byteOffset+":"+e.byteLength}var Xr=new Z,hy=class dy{constructor(t,r,n,o=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=t,this.itemSize=r,this.offset=n,this.normalized=o,this._normalizationScale=t!==void 0?Uu(t.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(t){this.data.needsUpdate=t}applyMatrix4(t){for(let r=0,n=this.data.count;r<n;r++)Xr.fromBufferAttribute(this,r),Xr.applyMatrix4(t),this.setXYZ(r,Xr.x,Xr.y,Xr.z);return this}applyNormalMatrix(t){for(let r=0,n=this.count;r<n;r++)Xr.fromBufferAttribute(this,r),Xr.applyNormalMatrix(t),this.setXYZ(r,Xr.x,Xr.y,Xr.z);return this}transformDirection(t){for(let r=0,n=this.count;r<n;r++)Xr.fromBufferAttribute(this,r),Xr.transformDirection(t),this.setXYZ(r,Xr.x,Xr.y,Xr.z);return this}getComponent(t,r){let n=this.array[t*this.data.stride+this.offset+r];return this.normalized&&(n=this._denormalize(n)),n}setComponent(t,r,n){return this.normalized&&(n=this._normalize(n)),this.data.array[t*this.data.stride+this.offset+r]=n,this}setX(t,r){return this.normalized&&(r=this._normalize(r)),this.data.array[t*this.data.stride+this.offset]=r,this}setY(t,r){return this.normalized&&(r=this._normalize(r)),this.data.array[t*this.data.stride+this.offset+1]=r,this}setZ(t,r){return this.normalized&&(r=this._normalize(r)),this.data.array[t*this.data.stride+this.offset+2]=r,this}setW(t,r){return this.normalized&&(r=this._normalize(r)),this.data.array[t*this.data.stride+this.offset+3]=r,this}getX(t){let r=this.data.array[t*this.data.stride+this.offset];return this.normalized&&(r=this._denormalize(r)),r}getY(t){let r=this.data.array[t*this.data.stride+this.offset+1];return this.normalized&&(r=this._denormalize(r)),r}getZ(t){let r=this.data.array[t*this.data.stride+this.offset+2];return this.normalized&&(r=this._denormalize(r)),r}getW(t){let r=this.data.array[t*this.data.stride+this.offset+3];return this.normalized&&(r=this._denormalize(r)),r}setXY(t,r,n){return t=t*this.data.stride+this.offset,this.normalized&&(r=this._normalize(r),n=this._normalize(n)),this.data.array[t+0]=r,this.data.array[t+1]=n,this}setXYZ(t,r,n,o){return t=t*this.data.stride+this.offset,this.normalized&&(r=this._normalize(r),n=this._normalize(n),o=this._normalize(o)),this.data.array[t+0]=r,this.data.array[t+1]=n,this.data.array[t+2]=o,this}setXYZW(t,r,n,o,l){return t=t*this.data.stride+this.offset,this.normalized&&(r=this._normalize(r),n=this._normalize(n),o=this._normalize(o),l=this._normalize(l)),this.data.array[t+0]=r,this.data.array[t+1]=n,this.data.array[t+2]=o,this.data.array[t+3]=l,this}clone(t){if(t===void 0){Iu("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let r=[];for(let n=0;n<this.count;n++){let o=n*this.data.stride+this.offset;for(let l=0;l<this.itemSize;l++)r.push(this.data.array[o+l])}return new Xi(new this.array.constructor(r),this.itemSize,this.normalized)}else return t.interleavedBuffers===void 0&&(t.interleavedBuffers={}),t.interleavedBuffers[this.data.uuid]===void 0&&(t.interleavedBuffers[this.data.uuid]=this.data.clone(t)),new dy(t.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(t){if(t===void 0){Iu("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let r=[];for(let n=0;n<this.count;n++){let o=n*this.data.stride+this.offset;for(let l=0;l<this.itemSize;l++)r.push(this.data.array[o+l])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:r,normalized:this.normalized}}else return t.interleavedBuffers===void 0&&(t.interleavedBuffers={}),t.interleavedBuffers[this.data.uuid]===void 0&&(t.interleavedBuffers[this.data.uuid]=this.data.toJSON(t)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(t){let r=this._normalizationScale;return r!==void 0?Math.max(t/r,-1):df(t,this.data.array)}_normalize(t){let r=this._normalizationScale;return r!==void 0?Math.round(t*r):ff(t,this.data.array)}},Lf=new Z,Z1=new Z,Q1=new et,hn=class{constructor(e=new Z(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,r,n){return this.normal.set(e,t,r),this.constant=n,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,r){let n=Lf.subVectors(r,t).cross(Z1.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(n,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,r=!0){let n=e.delta(Lf),o=this.normal.dot(n);if(o===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let l=-(e.start.dot(this.normal)+this.constant)/o;return r===!0&&(l<0||l>1)?null:t.copy(e.start).addScaledVector(n,l)}intersectsLine(e){let t=this.distanceToPoint(e.start),r=this.distanceToPoint(e.end);return t<0&&r>0||r<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let r=t||Q1.getNormalMatrix(e),n=this.coplanarPoint(Lf).applyMatrix4(e),o=this.normal.applyMatrix3(r).normalize();return this.constant=-n.dot(o),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},eM=0,Ba=class extends on{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:eM++}),this.uuid=ca(),this.name="",this.type="Material",this.blending=ks,this.side=za,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=gv,this.blendDst=vv,this.blendEquation=Ro,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new nt(0,0,0),this.blendAlpha=0,this.depthFunc=Hs,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=s1,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=cf,this.stencilZFail=cf,this.stencilZPass=cf,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let r=e[t];if(r===void 0){Be(`Material: parameter '${t}' has value of undefined.`);continue}let n=this[t];if(n===void 0){Be(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}n&&n.isColor?n.set(r):n&&n.isVector2&&r&&r.isVector2||n&&n.isEuler&&r&&r.isEuler||n&&n.isVector3&&r&&r.isVector3?n.copy(r):this[t]=r}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let r={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};r.uuid=this.uuid,r.type=this.type,r.blending=this.blending,r.side=this.side,r.shadowSide=this.shadowSide,r.vertexColors=this.vertexColors,r.opacity=this.opacity,r.transparent=this.transparent,r.blendSrc=this.blendSrc,r.blendDst=this.blendDst,r.blendEquation=this.blendEquation,r.blendSrcAlpha=this.blendSrcAlpha,r.blendDstAlpha=this.blendDstAlpha,r.blendEquationAlpha=this.blendEquationAlpha,r.blendColor=this.blendColor.getHex(),r.blendAlpha=this.blendAlpha,r.depthFunc=this.depthFunc,r.depthTest=this.depthTest,r.depthWrite=this.depthWrite,r.colorWrite=this.colorWrite,r.clipIntersection=this.clipIntersection,r.clipShadows=this.clipShadows,r.stencilWriteMask=this.stencilWriteMask,r.stencilFunc=this.stencilFunc,r.stencilRef=this.stencilRef,r.stencilFuncMask=this.stencilFuncMask,r.stencilFail=this.stencilFail,r.stencilZFail=this.stencilZFail,r.stencilZPass=this.stencilZPass,r.stencilWrite=this.stencilWrite,r.polygonOffset=this.polygonOffset,r.polygonOffsetFactor=this.polygonOffsetFactor,r.polygonOffsetUnits=this.polygonOffsetUnits,r.dithering=this.dithering,r.alphaTest=this.alphaTest,r.alphaHash=this.alphaHash,r.alphaToCoverage=this.alphaToCoverage,r.premultipliedAlpha=this.premultipliedAlpha,r.forceSinglePass=this.forceSinglePass,r.allowOverride=this.allowOverride,r.visible=this.visible,r.toneMapped=this.toneMapped,r.name=this.name,this.color&&this.color.isColor&&(r.color=this.color.getHex()),this.roughness!==void 0&&(r.roughness=this.roughness),this.metalness!==void 0&&(r.metalness=this.metalness),this.sheen!==void 0&&(r.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(r.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(r.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(r.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(r.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(r.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(r.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(r.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(r.shininess=this.shininess),this.clearcoat!==void 0&&(r.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(r.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(r.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(r.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(r.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(r.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(r.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,r.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(r.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(r.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(r.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(r.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(r.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(r.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(r.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(r.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(r.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(r.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(r.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(r.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(r.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(r.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(r.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(r.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(r.lightMap=this.lightMap.toJSON(e).uuid,r.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(r.aoMap=this.aoMap.toJSON(e).uuid,r.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(r.bumpMap=this.bumpMap.toJSON(e).uuid,r.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(r.normalMap=this.normalMap.toJSON(e).uuid,r.normalMapType=this.normalMapType,r.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(r.displacementMap=this.displacementMap.toJSON(e).uuid,r.displacementScale=this.displacementScale,r.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(r.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(r.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(r.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(r.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(r.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(r.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(r.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(r.combine=this.combine)),this.envMapRotation!==void 0&&(r.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(r.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(r.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(r.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(r.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(r.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(r.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(r.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(r.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(r.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(r.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(r.size=this.size),this.sizeAttenuation!==void 0&&(r.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(r.clippingPlanes=this.clippingPlanes.map(o=>o.toJSON())),this.rotation!==void 0&&(r.rotation=this.rotation),this.depthPacking!==void 0&&(r.depthPacking=this.depthPacking),this.linewidth!==void 0&&(r.linewidth=this.linewidth),this.linecap!==void 0&&(r.linecap=this.linecap),this.linejoin!==void 0&&(r.linejoin=this.linejoin),this.dashSize!==void 0&&(r.dashSize=this.dashSize),this.gapSize!==void 0&&(r.gapSize=this.gapSize),this.scale!==void 0&&(r.scale=this.scale),this.wireframe!==void 0&&(r.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(r.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(r.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(r.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(r.flatShading=this.flatShading),this.fog!==void 0&&(r.fog=this.fog),Object.keys(this.userData).length>0&&(r.userData=this.userData);function n(o){let l=[];for(let c in o){let h=o[c];delete h.metadata,l.push(h)}return l}if(t){let o=n(e.textures),l=n(e.images);o.length>0&&(r.textures=o),l.length>0&&(r.images=l)}return r}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new nt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(r=>new hn().fromJSON(r))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let r=e.normalScale;Array.isArray(r)===!1&&(r=[r,r]),this.normalScale=new _t().fromArray(r)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new _t().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,r=null;if(t!==null){let n=t.length;r=new Array(n);for(let o=0;o!==n;++o)r[o]=t[o].clone()}return this.clippingPlanes=r,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}},Ua=new Z,If=new Z,Gu=new Z,Vu=new Z,el=class{constructor(e=new Z,t=new Z(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Ua)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let r=t.dot(this.direction);return r<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,r)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Ua.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Ua.copy(this.origin).addScaledVector(this.direction,t),Ua.distanceToSquared(e))}distanceSqToSegment(e,t,r,n){If.copy(e).add(t).multiplyScalar(.5),Gu.copy(t).sub(e).normalize(),Vu.copy(this.origin).sub(If);let o=e.distanceTo(t)*.5,l=-this.direction.dot(Gu),c=Vu.dot(this.direction),h=-Vu.dot(Gu),f=Vu.lengthSq(),m=Math.abs(1-l*l),g,_,v,S;if(m>0)if(g=l*h-c,_=l*c-h,S=o*m,g>=0)if(_>=-S)if(_<=S){let M=1/m;g*=M,_*=M,v=g*(g+l*_+2*c)+_*(l*g+_+2*h)+f}else _=o,g=Math.max(0,-(l*_+c)),v=-g*g+_*(_+2*h)+f;else _=-o,g=Math.max(0,-(l*_+c)),v=-g*g+_*(_+2*h)+f;else _<=-S?(g=Math.max(0,-(-l*o+c)),_=g>0?-o:Math.min(Math.max(-o,-h),o),v=-g*g+_*(_+2*h)+f):_<=S?(g=0,_=Math.min(Math.max(-o,-h),o),v=_*(_+2*h)+f):(g=Math.max(0,-(l*o+c)),_=g>0?o:Math.min(Math.max(-o,-h),o),v=-g*g+_*(_+2*h)+f);else _=l>0?-o:o,g=Math.max(0,-(l*_+c)),v=-g*g+_*(_+2*h)+f;return r&&r.copy(this.origin).addScaledVector(this.direction,g),n&&n.copy(If).addScaledVector(Gu,_),v}intersectSphere(e,t){if(e.radius<0)return null;Ua.subVectors(e.center,this.origin);let r=Ua.dot(this.direction),n=Ua.dot(Ua)-r*r,o=e.radius*e.radius;if(n>o)return null;let l=Math.sqrt(o-n),c=r-l,h=r+l;return h<0?null:c<0?this.at(h,t):this.at(c,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let r=-(this.origin.dot(e.normal)+e.constant)/t;return r>=0?r:null}intersectPlane(e,t){let r=this.distanceToPlane(e);return r===null?null:this.at(r,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let r,n,o,l,c,h,f=1/this.direction.x,m=1/this.direction.y,g=1/this.direction.z,_=this.origin;return f>=0?(r=(e.min.x-_.x)*f,n=(e.max.x-_.x)*f):(r=(e.max.x-_.x)*f,n=(e.min.x-_.x)*f),m>=0?(o=(e.min.y-_.y)*m,l=(e.max.y-_.y)*m):(o=(e.max.y-_.y)*m,l=(e.min.y-_.y)*m),r>l||o>n||((o>r||isNaN(r))&&(r=o),(l<n||isNaN(n))&&(n=l),g>=0?(c=(e.min.z-_.z)*g,h=(e.max.z-_.z)*g):(c=(e.max.z-_.z)*g,h=(e.min.z-_.z)*g),r>h||c>n)||((c>r||r!==r)&&(r=c),(h<n||n!==n)&&(n=h),n<0)?null:this.at(r>=0?r:n,t)}intersectsBox(e){return this.intersectBox(e,Ua)!==null}intersectTriangle(e,t,r,n,o){let l=this.origin,c=this.direction,h=c.x,f=c.y,m=c.z,g=e.x-l.x,_=e.y-l.y,v=e.z-l.z,S=t.x-l.x,M=t.y-l.y,R=t.z-l.z,x=r.x-l.x,y=r.y-l.y,C=r.z-l.z,L=Math.abs(h),A=Math.abs(f),I=Math.abs(m),z,b,P,k,K,F,Y,ne,B,$,ue,q;if(L>=A&&L>=I?(P=h,F=g,B=S,q=x,h>=0?(z=f,b=m,k=_,K=v,Y=M,ne=R,$=y,ue=C):(z=m,b=f,k=v,K=_,Y=R,ne=M,$=C,ue=y)):A>=I?(P=f,F=_,B=M,q=y,f>=0?(z=m,b=h,k=v,K=g,Y=R,ne=S,$=C,ue=x):(z=h,b=m,k=g,K=v,Y=S,ne=R,$=x,ue=C)):(P=m,F=v,B=R,q=C,m>=0?(z=h,b=f,k=g,K=_,Y=S,ne=M,$=x,ue=y):(z=f,b=h,k=_,K=g,Y=M,ne=S,$=y,ue=x)),P===0)return null;let Re=z/P,ie=b/P,se=1/P,_e=k-Re*F,Ve=K-ie*F,ae=Y-Re*B,fe=ne-ie*B,Oe=$-Re*q,He=ue-ie*q,We=Oe*fe-He*ae,we=_e*He-Ve*Oe,tt=ae*Ve-fe*_e;if(n){if(We<0||we<0||tt<0)return null}else if((We<0||we<0||tt<0)&&(We>0||we>0||tt>0))return null;let st=We+we+tt;if(st===0)return null;let je=se*(We*F+we*B+tt*q);return(st>0?je<0:je>0)?null:this.at(je/st,o)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Ep=class extends Ba{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new nt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Bo,this.combine=_v,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},n0=new ft,Fn=new el,Wu=new qi,o0=new Z,ju=new Z,Xu=new Z,qu=new Z,Uf=new Z,Ku=new Z,s0=new Z,Yu=new Z,Li=class extends Er{constructor(e=new ga,t=new Ep){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let e=this.geometry.morphAttributes,t=Object.keys(e);if(t.length>0){let r=e[t[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let n=0,o=r.length;n<o;n++){let l=r[n].name||String(n);this.morphTargetInfluences.push(0),this.morphTargetDictionary[l]=n}}}}getVertexPosition(e,t){let r=this.geometry,n=r.attributes.position,o=r.morphAttributes.position,l=r.morphTargetsRelative;t.fromBufferAttribute(n,e);let c=this.morphTargetInfluences;if(o&&c){Ku.set(0,0,0);for(let h=0,f=o.length;h<f;h++){let m=c[h],g=o[h];m!==0&&(Uf.fromBufferAttribute(g,e),l?Ku.addScaledVector(Uf,m):Ku.addScaledVector(Uf.sub(t),m))}t.add(Ku)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let r=this.geometry,n=this.material,o=this.matrixWorld;n!==void 0&&(r.boundingSphere===null&&r.computeBoundingSphere(),Wu.copy(r.boundingSphere),Wu.applyMatrix4(o),Fn.copy(e.ray).recast(e.near),!(Wu.containsPoint(Fn.origin)===!1&&(Fn.intersectSphere(Wu,o0)===null||Fn.origin.distanceToSquared(o0)>(e.far-e.near)**2))&&(n0.copy(o).invert(),Fn.copy(e.ray).applyMatrix4(n0),!(r.boundingBox!==null&&Fn.intersectsBox(r.boundingBox)===!1)&&this._computeIntersections(e,t,Fn)))}_computeIntersections(e,t,r){let n,o=this.geometry,l=this.material,c=o.index,h=o.attributes.position,f=o.attributes.uv,m=o.attributes.uv1,g=o.attributes.normal,_=o.groups,v=o.drawRange;if(c!==null)if(Array.isArray(l))for(let S=0,M=_.length;S<M;S++){let R=_[S],x=l[R.materialIndex],y=Math.max(R.start,v.start),C=Math.min(c.count,Math.min(R.start+R.count,v.start+v.count));for(let L=y,A=C;L<A;L+=3){let I=c.getX(L),z=c.getX(L+1),b=c.getX(L+2);n=$u(this,x,e,r,f,m,g,I,z,b),n&&(n.faceIndex=Math.floor(L/3),n.face.materialIndex=R.materialIndex,t.push(n))}}else{let S=Math.max(0,v.start),M=Math.min(c.count,v.start+v.count);for(let R=S,x=M;R<x;R+=3){let y=c.getX(R),C=c.getX(R+1),L=c.getX(R+2);n=$u(this,l,e,r,f,m,g,y,C,L),n&&(n.faceIndex=Math.floor(R/3),t.push(n))}}else if(h!==void 0)if(Array.isArray(l))for(let S=0,M=_.length;S<M;S++){let R=_[S],x=l[R.materialIndex],y=Math.max(R.start,v.start),C=Math.min(h.count,Math.min(R.start+R.count,v.start+v.count));for(let L=y,A=C;L<A;L+=3){let I=L,z=L+1,b=L+2;n=$u(this,x,e,r,f,m,g,I,z,b),n&&(n.faceIndex=Math.floor(L/3),n.face.materialIndex=R.materialIndex,t.push(n))}}else{let S=Math.max(0,v.start),M=Math.min(h.count,v.start+v.count);for(let R=S,x=M;R<x;R+=3){let y=R,C=R+1,L=R+2;n=$u(this,l,e,r,f,m,g,y,C,L),n&&(n.faceIndex=Math.floor(R/3),t.push(n))}}}};function tM(e,t,r,n,o,l,c,h){let f;if(t.side===ri?f=n.intersectTriangle(c,l,o,!0,h):f=n.intersectTriangle(o,l,c,t.side===za,h),f===null)return null;Yu.copy(h),Yu.applyMatrix4(e.matrixWorld);let m=r.ray.origin.distanceTo(Yu);return m<r.near||m>r.far?null:{distance:m,point:Yu.clone(),object:e}}function $u(e,t,r,n,o,l,c,h,f,m){e.getVertexPosition(h,ju),e.getVertexPosition(f,Xu),e.getVertexPosition(m,qu);let g=tM(e,t,r,n,ju,Xu,qu,s0);if(g){let _=new Z;$s.getBarycoord(s0,ju,Xu,qu,_),o&&(g.uv=$s.getInterpolatedAttribute(o,h,f,m,_,new _t)),l&&(g.uv1=$s.getInterpolatedAttribute(l,h,f,m,_,new _t)),c&&(g.normal=$s.getInterpolatedAttribute(c,h,f,m,_,new Z),g.normal.dot(n.direction)>0&&g.normal.multiplyScalar(-1));let v={a:h,b:f,c:m,normal:new Z,materialIndex:0};$s.getNormal(ju,Xu,qu,v.normal),g.face=v,g.barycoord=_}return g}var tl=new Dt,l0=new Dt,u0=new Dt,rM=new Dt,c0=new ft,Ju=new Z,Df=new qi,h0=new ft,Of=new el,fy=class extends Li{constructor(e,t){super(e,t),this.isSkinnedMesh=!0,this.type="SkinnedMesh",this.bindMode=Tv,this.bindMatrix=new ft,this.bindMatrixInverse=new ft,this.boundingBox=null,this.boundingSphere=null}computeBoundingBox(){let e=this.geometry;this.boundingBox===null&&(this.boundingBox=new ma),this.boundingBox.makeEmpty();let t=e.getAttribute("position");for(let r=0;r<t.count;r++)this.getVertexPosition(r,Ju),this.boundingBox.expandByPoint(Ju)}computeBoundingSphere(){let e=this.geometry;this.boundingSphere===null&&(this.boundingSphere=new qi),this.boundingSphere.makeEmpty();let t=e.getAttribute("position");for(let r=0;r<t.count;r++)this.getVertexPosition(r,Ju),this.boundingSphere.expandByPoint(Ju)}copy(e,t){return super.copy(e,t),this.bindMode=e.bindMode,this.bindMatrix.copy(e.bindMatrix),this.bindMatrixInverse.copy(e.bindMatrixInverse),this.skeleton=e.skeleton,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}raycast(e,t){let r=this.material,n=this.matrixWorld;r!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Df.copy(this.boundingSphere),Df.applyMatrix4(n),e.ray.intersectsSphere(Df)!==!1&&(h0.copy(n).invert(),Of.copy(e.ray).applyMatrix4(h0),!(this.boundingBox!==null&&Of.intersectsBox(this.boundingBox)===!1)&&this._computeIntersections(e,t,Of)))}getVertexPosition(e,t){return super.getVertexPosition(e,t),this.applyBoneTransform(e,t),t}bind(e,t){this.skeleton=e,t===void 0&&(this.updateMatrixWorld(!0),this.skeleton.calculateInverses(),t=this.matrixWorld),this.bindMatrix.copy(t),this.bindMatrixInverse.copy(t).invert()}pose(){this.skeleton.pose()}normalizeSkinWeights(){let e=new Dt,t=this.geometry.attributes.skinWeight;for(let r=0,n=t.count;r<n;r++){e.fromBufferAttribute(t,r);let o=1/e.manhattanLength();o!==1/0?e.multiplyScalar(o):e.set(1,0,0,0),t.setXYZW(r,e.x,e.y,e.z,e.w)}}updateMatrixWorld(e){super.updateMatrixWorld(e),this.bindMode===Tv?this.bindMatrixInverse.copy(this.matrixWorld).invert():this.bindMode===t1?this.bindMatrixInverse.copy(this.bindMatrix).invert():Be("SkinnedMesh: Unrecognized bindMode: "+this.bindMode)}applyBoneTransform(e,t){let r=this.skeleton,n=this.geometry;l0.fromBufferAttribute(n.attributes.skinIndex,e),u0.fromBufferAttribute(n.attributes.skinWeight,e),t.isVector4?(tl.copy(t),t.set(0,0,0,0)):(tl.set(t.x,t.y,t.z,1),t.set(0,0,0)),tl.applyMatrix4(this.bindMatrix);for(let o=0;o<4;o++){let l=u0.getComponent(o);if(l!==0){let c=l0.getComponent(o);c0.multiplyMatrices(r.bones[c].matrixWorld,r.boneInverses[c]),t.addScaledVector(rM.copy(tl).applyMatrix4(c0),l)}}return t.isVector4&&(t.w=tl.w),t.applyMatrix4(this.bindMatrixInverse)}},Tp=class extends Er{constructor(){super(),this.isBone=!0,this.type="Bone"}},Tl=class extends ni{constructor(e=null,t=1,r=1,n,o,l,c,h,f=Mr,m=Mr,g,_){super(null,l,c,h,f,m,n,o,g,_),this.isDataTexture=!0,this.image={data:e,width:t,height:r},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}},d0=new ft,iM=new ft,py=class my{constructor(t=[],r=[]){this.uuid=ca(),this.bones=t.slice(0),this.boneInverses=r,this.boneMatrices=null,this.previousBoneMatrices=null,this.boneTexture=null,this.previousBoneTexture=null,this.init()}init(){let t=this.bones,r=this.boneInverses;if(this.boneMatrices=new Float32Array(t.length*16),r.length===0)this.calculateInverses();else if(t.length!==r.length){Be("Skeleton: Number of inverse bone matrices does not match amount of bones."),this.boneInverses=[];for(let n=0,o=this.bones.length;n<o;n++)this.boneInverses.push(new ft)}}calculateInverses(){this.boneInverses.length=0;for(let t=0,r=this.bones.length;t<r;t++){let n=new ft;this.bones[t]&&n.copy(this.bones[t].matrixWorld).invert(),this.boneInverses.push(n)}}pose(){for(let t=0,r=this.bones.length;t<r;t++){let n=this.bones[t];n&&n.matrixWorld.copy(this.boneInverses[t]).invert()}for(let t=0,r=this.bones.length;t<r;t++){let n=this.bones[t];n&&(n.parent&&n.parent.isBone?(n.matrix.copy(n.parent.matrixWorld).invert(),n.matrix.multiply(n.matrixWorld)):n.matrix.copy(n.matrixWorld),n.matrix.decompose(n.position,n.quaternion,n.scale))}}update(){let t=this.bones,r=this.boneInverses,n=this.boneMatrices,o=this.boneTexture;for(let l=0,c=t.length;l<c;l++){let h=t[l]?t[l].matrixWorld:iM;d0.multiplyMatrices(h,r[l]),d0.toArray(n,l*16)}o!==null&&(o.needsUpdate=!0)}clone(){return new my(this.bones,this.boneInverses)}computeBoneTexture(){let t=Math.sqrt(this.bones.length*4);t=Math.ceil(t/4)*4,t=Math.max(t,4);let r=new Float32Array(t*t*4);r.set(this.boneMatrices);let n=new Tl(r,t,t,ai,Ai);return n.needsUpdate=!0,this.boneMatrices=r,this.boneTexture=n,this}getBoneByName(t){for(let r=0,n=this.bones.length;r<n;r++){let o=this.bones[r];if(o.name===t)return o}}dispose(){this.boneTexture!==null&&(this.boneTexture.dispose(),this.boneTexture=null),this.previousBoneTexture!==null&&(this.previousBoneTexture.dispose(),this.previousBoneTexture=null)}fromJSON(t,r){this.uuid=t.uuid;for(let n=0,o=t.bones.length;n<o;n++){let l=t.bones[n],c=r[l];c===void 0&&(Be("Skeleton: No bone found with UUID:",l),c=new Tp),this.bones.push(c),this.boneInverses.push(new ft().fromArray(t.boneInverses[n]))}return this.init(),this}toJSON(){let t={metadata:{version:4.7,type:"Skeleton",generator:"Skeleton.toJSON"},bones:[],boneInverses:[]};t.uuid=this.uuid;let r=this.bones,n=this.boneInverses;for(let o=0,l=r.length;o<l;o++){let c=r[o];t.bones.push(c.uuid);let h=n[o];t.boneInverses.push(h.toArray())}return t}},wc=class extends Xi{constructor(e,t,r,n=1){super(e,t,r),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=n}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},Ko=new ft,f0=new ft,Zu=[],p0=new ma,aM=new ft,rl=new Li,il=new qi,gy=class extends Li{constructor(e,t,r){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new wc(new Float32Array(r*16),16),this.instanceColor=null,this.morphTexture=null,this.count=r,this.boundingBox=null,this.boundingSphere=null;for(let n=0;n<r;n++)this.setMatrixAt(n,aM)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new ma),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let r=0;r<t;r++)this.getMatrixAt(r,Ko),p0.copy(e.boundingBox).applyMatrix4(Ko),this.boundingBox.union(p0)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new qi),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let r=0;r<t;r++)this.getMatrixAt(r,Ko),il.copy(e.boundingSphere).applyMatrix4(Ko),this.boundingSphere.union(il)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let r=t.morphTargetInfluences,n=this.morphTexture.source.data.data,o=r.length+1,l=e*o+1;for(let c=0;c<r.length;c++)r[c]=n[l+c]}raycast(e,t){let r=this.matrixWorld,n=this.count;if(rl.geometry=this.geometry,rl.material=this.material,rl.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),il.copy(this.boundingSphere),il.applyMatrix4(r),e.ray.intersectsSphere(il)!==!1))for(let o=0;o<n;o++){this.getMatrixAt(o,Ko),f0.multiplyMatrices(r,Ko),rl.matrixWorld=f0,rl.raycast(e,Zu);for(let l=0,c=Zu.length;l<c;l++){let h=Zu[l];h.instanceId=o,h.object=this,t.push(h)}Zu.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new wc(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let r=t.morphTargetInfluences,n=r.length+1;this.morphTexture===null&&(this.morphTexture=new Tl(new Float32Array(n*this.count),n,this.count,wd,Ai));let o=this.morphTexture.source.data.data,l=0;for(let f=0;f<r.length;f++)l+=r[f];let c=this.geometry.morphTargetsRelative?1:1-l,h=n*e;return o[h]=c,o.set(r,h+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},zn=new qi,nM=new _t(.5,.5),Qu=new Z,al=class{constructor(e=new hn,t=new hn,r=new hn,n=new hn,o=new hn,l=new hn){this.planes=[e,t,r,n,o,l]}set(e,t,r,n,o,l){let c=this.planes;return c[0].copy(e),c[1].copy(t),c[2].copy(r),c[3].copy(n),c[4].copy(o),c[5].copy(l),this}copy(e){let t=this.planes;for(let r=0;r<6;r++)t[r].copy(e.planes[r]);return this}setFromProjectionMatrix(e,t=zi,r=!1){let n=this.planes,o=e.elements,l=o[0],c=o[1],h=o[2],f=o[3],m=o[4],g=o[5],_=o[6],v=o[7],S=o[8],M=o[9],R=o[10],x=o[11],y=o[12],C=o[13],L=o[14],A=o[15];if(n[0].setComponents(f-l,v-m,x-S,A-y).normalize(),n[1].setComponents(f+l,v+m,x+S,A+y).normalize(),n[2].setComponents(f+c,v+g,x+M,A+C).normalize(),n[3].setComponents(f-c,v-g,x-M,A-C).normalize(),r)n[4].setComponents(h,_,R,L).normalize(),n[5].setComponents(f-h,v-_,x-R,A-L).normalize();else if(n[4].setComponents(f-h,v-_,x-R,A-L).normalize(),t===zi)n[5].setComponents(f+h,v+_,x+R,A+L).normalize();else if(t===Ws)n[5].setComponents(h,_,R,L).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),zn.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),zn.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(zn)}intersectsSprite(e){zn.center.set(0,0,0);let t=nM.distanceTo(e.center);return zn.radius=.7071067811865476+t,zn.applyMatrix4(e.matrixWorld),this.intersectsSphere(zn)}intersectsSphere(e){let t=this.planes,r=e.center,n=-e.radius;for(let o=0;o<6;o++)if(t[o].distanceToPoint(r)<n)return!1;return!0}intersectsBox(e){let t=this.planes;for(let r=0;r<6;r++){let n=t[r];if(Qu.x=n.normal.x>0?e.max.x:e.min.x,Qu.y=n.normal.y>0?e.max.y:e.min.y,Qu.z=n.normal.z>0?e.max.z:e.min.z,n.distanceToPoint(Qu)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let r=0;r<6;r++)if(t[r].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},m0=new ft,oM=class vy{constructor(){this.coordinateSystem=zi,this._frustums=[],this._count=0}setFromArrayCamera(t){let r=t.cameras,n=this._frustums;for(let o=0;o<r.length;o++){let l=r[o];m0.multiplyMatrices(l.projectionMatrix,l.matrixWorldInverse),n[o]===void 0&&(n[o]=new al),n[o].setFromProjectionMatrix(m0,l.coordinateSystem,l.reversedDepth)}return this._count=r.length,this}getFrustum(t){return this._frustums[t]}intersectsObject(t){let r=this._frustums;for(let n=0;n<this._count;n++)if(r[n].intersectsObject(t))return!0;return!1}intersectsSprite(t){let r=this._frustums;for(let n=0;n<this._count;n++)if(r[n].intersectsSprite(t))return!0;return!1}intersectsSphere(t){let r=this._frustums;for(let n=0;n<this._count;n++)if(r[n].intersectsSphere(t))return!0;return!1}intersectsBox(t){let r=this._frustums;for(let n=0;n<this._count;n++)if(r[n].intersectsBox(t))return!0;return!1}containsPoint(t){let r=this._frustums;for(let n=0;n<this._count;n++)if(r[n].containsPoint(t))return!0;return!1}copy(t){this.coordinateSystem=t.coordinateSystem;let r=this._frustums,n=t._frustums;for(let o=0;o<t._count;o++)r[o]===void 0&&(r[o]=new al),r[o].copy(n[o]);return this._count=t._count,this}clone(){return new vy().copy(this)}},wp=class extends Ba{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new nt(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},ec=new Z,tc=new Z,g0=new ft,nl=new el,rc=new qi,Ff=new Z,v0=new Z,Ac=class extends Er{constructor(e=new ga,t=new wp){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,r=[0];for(let n=1,o=t.count;n<o;n++)ec.fromBufferAttribute(t,n-1),tc.fromBufferAttribute(t,n),r[n]=r[n-1],r[n]+=ec.distanceTo(tc);e.setAttribute("lineDistance",new Gi(r,1))}else Be("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let r=this.geometry,n=this.matrixWorld,o=e.params.Line.threshold,l=r.drawRange;if(r.boundingSphere===null&&r.computeBoundingSphere(),rc.copy(r.boundingSphere),rc.applyMatrix4(n),rc.radius+=o,e.ray.intersectsSphere(rc)===!1)return;g0.copy(n).invert(),nl.copy(e.ray).applyMatrix4(g0);let c=o/((this.scale.x+this.scale.y+this.scale.z)/3),h=c*c,f=this.isLineSegments?2:1,m=r.index,g=r.attributes.position;if(m!==null){let _=Math.max(0,l.start),v=Math.min(m.count,l.start+l.count);for(let S=_,M=v-1;S<M;S+=f){let R=m.getX(S),x=m.getX(S+1),y=ic(this,e,nl,h,R,x,S);y&&t.push(y)}if(this.isLineLoop){let S=m.getX(v-1),M=m.getX(_),R=ic(this,e,nl,h,S,M,v-1);R&&t.push(R)}}else{let _=Math.max(0,l.start),v=Math.min(g.count,l.start+l.count);for(let S=_,M=v-1;S<M;S+=f){let R=ic(this,e,nl,h,S,S+1,S);R&&t.push(R)}if(this.isLineLoop){let S=ic(this,e,nl,h,v-1,_,v-1);S&&t.push(S)}}}updateMorphTargets(){let e=this.geometry.morphAttributes,t=Object.keys(e);if(t.length>0){let r=e[t[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let n=0,o=r.length;n<o;n++){let l=r[n].name||String(n);this.morphTargetInfluences.push(0),this.morphTargetDictionary[l]=n}}}}};function ic(e,t,r,n,o,l,c){let h=e.geometry.attributes.position;if(ec.fromBufferAttribute(h,o),tc.fromBufferAttribute(h,l),r.distanceSqToSegment(ec,tc,Ff,v0)>n)return;Ff.applyMatrix4(e.matrixWorld);let f=t.ray.origin.distanceTo(Ff);if(!(f<t.near||f>t.far))return{distance:f,point:v0.clone().applyMatrix4(e.matrixWorld),index:c,face:null,faceIndex:null,barycoord:null,object:e}}var _0=new Z,y0=new Z,_y=class extends Ac{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,r=[];for(let n=0,o=t.count;n<o;n+=2)_0.fromBufferAttribute(t,n),y0.fromBufferAttribute(t,n+1),r[n]=n===0?0:r[n-1],r[n+1]=r[n]+_0.distanceTo(y0);e.setAttribute("lineDistance",new Gi(r,1))}else Be("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}},yy=class extends Ac{constructor(e,t){super(e,t),this.isLineLoop=!0,this.type="LineLoop"}},Ap=class extends Ba{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new nt(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},S0=new ft,zf=new el,ac=new qi,nc=new Z,Sy=class extends Er{constructor(e=new ga,t=new Ap){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let r=this.geometry,n=this.matrixWorld,o=e.params.Points.threshold,l=r.drawRange;if(r.boundingSphere===null&&r.computeBoundingSphere(),ac.copy(r.boundingSphere),ac.applyMatrix4(n),ac.radius+=o,e.ray.intersectsSphere(ac)===!1)return;S0.copy(n).invert(),zf.copy(e.ray).applyMatrix4(S0);let c=o/((this.scale.x+this.scale.y+this.scale.z)/3),h=c*c,f=r.index,m=r.attributes.position;if(f!==null){let g=Math.max(0,l.start),_=Math.min(f.count,l.start+l.count);for(let v=g,S=_;v<S;v++){let M=f.getX(v);nc.fromBufferAttribute(m,M),x0(nc,M,h,n,e,t,this)}}else{let g=Math.max(0,l.start),_=Math.min(m.count,l.start+l.count);for(let v=g,S=_;v<S;v++)nc.fromBufferAttribute(m,v),x0(nc,v,h,n,e,t,this)}}updateMorphTargets(){let e=this.geometry.morphAttributes,t=Object.keys(e);if(t.length>0){let r=e[t[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let n=0,o=r.length;n<o;n++){let l=r[n].name||String(n);this.morphTargetInfluences.push(0),this.morphTargetDictionary[l]=n}}}}};function x0(e,t,r,n,o,l,c){let h=zf.distanceSqToPoint(e);if(h<r){let f=new Z;zf.closestPointToPoint(e,f),f.applyMatrix4(n);let m=o.ray.origin.distanceTo(f);if(m<o.near||m>o.far)return;l.push({distance:m,distanceToRay:Math.sqrt(h),point:f,index:t,face:null,faceIndex:null,barycoord:null,object:c})}}var b0=class extends ni{constructor(e=[],t=Co,r,n,o,l,c,h,f,m){super(e,t,r,n,o,l,c,h,f,m),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}},Yo=class extends ni{constructor(e,t,r=ua,n,o,l,c=Mr,h=Mr,f,m=rn,g=1){if(m!==rn&&m!==an)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let _={width:e,height:t,depth:g};super(_,n,o,l,c,h,m,r,f),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new gf(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},M0=class extends Yo{constructor(e,t=ua,r=Co,n,o,l=Mr,c=Mr,h,f=rn){let m={width:e,height:e,depth:1},g=[m,m,m,m,m,m];super(e,e,t,r,n,o,l,c,h,f),this.image=g,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},E0=class extends ni{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},Bf=class xy extends ga{constructor(t=1,r=1,n=1,o=1,l=1,c=1){super(),this.type="BoxGeometry",this.parameters={width:t,height:r,depth:n,widthSegments:o,heightSegments:l,depthSegments:c};let h=this;o=Math.floor(o),l=Math.floor(l),c=Math.floor(c);let f=[],m=[],g=[],_=[],v=0,S=0;M("z","y","x",-1,-1,n,r,t,c,l,0),M("z","y","x",1,-1,n,r,-t,c,l,1),M("x","z","y",1,1,t,n,r,o,c,2),M("x","z","y",1,-1,t,n,-r,o,c,3),M("x","y","z",1,-1,t,r,n,o,l,4),M("x","y","z",-1,-1,t,r,-n,o,l,5),this.setIndex(f),this.setAttribute("position",new Gi(m,3)),this.setAttribute("normal",new Gi(g,3)),this.setAttribute("uv",new Gi(_,2));function M(R,x,y,C,L,A,I,z,b,P,k){let K=A/b,F=I/P,Y=A/2,ne=I/2,B=z/2,$=b+1,ue=P+1,q=0,Re=0,ie=new Z;for(let se=0;se<ue;se++){let _e=se*F-ne;for(let Ve=0;Ve<$;Ve++){let ae=Ve*K-Y;ie[R]=ae*C,ie[x]=_e*L,ie[y]=B,m.push(ie.x,ie.y,ie.z),ie[R]=0,ie[x]=0,ie[y]=z>0?1:-1,g.push(ie.x,ie.y,ie.z),_.push(Ve/b),_.push(1-se/P),q+=1}}for(let se=0;se<P;se++)for(let _e=0;_e<b;_e++){let Ve=v+_e+$*se,ae=v+_e+$*(se+1),fe=v+(_e+1)+$*(se+1),Oe=v+(_e+1)+$*se;f.push(Ve,ae,Oe),f.push(ae,fe,Oe),Re+=6}h.addGroup(S,Re,k),S+=Re,v+=q}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new xy(t.width,t.height,t.depth,t.widthSegments,t.heightSegments,t.depthSegments)}};function sM(e,t,r=2){let n=t&&t.length,o=n?t[0]*r:e.length,l=T0(e,0,o,r,!0),c=[];if(!l||l.next===l.prev)return c;let h,f,m;if(n&&(l=dM(e,t,l,r)),e.length>80*r){h=e[0],f=e[1];let g=h,_=f;for(let v=r;v<o;v+=r){let S=e[v],M=e[v+1];S<h&&(h=S),M<f&&(f=M),S>g&&(g=S),M>_&&(_=M)}m=Math.max(g-h,_-f),m=m!==0?32767/m:0}return ol(l,c,r,h,f,m,0),c}function T0(e,t,r,n,o){let l;if(o===MM(e,t,r,n)>0)for(let c=t;c<r;c+=n)l=C0(c/n|0,e[c],e[c+1],l);else for(let c=r-n;c>=t;c-=n)l=C0(c/n|0,e[c],e[c+1],l);return l&&$o(l,l.next)&&(ul(l),l=l.next),l}function Bn(e,t){if(!e)return e;t||(t=e);let r=e,n;do if(n=!1,!r.steiner&&($o(r,r.next)||rr(r.prev,r,r.next)===0)){if(ul(r),r=t=r.prev,r===r.next)break;n=!0}else r=r.next;while(n||r!==t);return t}function ol(e,t,r,n,o,l,c){if(!e)return;!c&&l&&vM(e,n,o,l);let h=e;for(;e.prev!==e.next;){let f=e.prev,m=e.next;if(l?uM(e,n,o,l):lM(e)){t.push(f.i,e.i,m.i),ul(e),e=m.next,h=m.next;continue}if(e=m,e===h){c?c===1?(e=cM(Bn(e),t),ol(e,t,r,n,o,l,2)):c===2&&hM(e,t,r,n,o,l):ol(Bn(e),t,r,n,o,l,1);break}}}function lM(e){let t=e.prev,r=e,n=e.next;if(rr(t,r,n)>=0)return!1;let o=t.x,l=r.x,c=n.x,h=t.y,f=r.y,m=n.y,g=Math.min(o,l,c),_=Math.min(h,f,m),v=Math.max(o,l,c),S=Math.max(h,f,m),M=n.next;for(;M!==t;){if(M.x>=g&&M.x<=v&&M.y>=_&&M.y<=S&&sl(o,h,l,f,c,m,M.x,M.y)&&rr(M.prev,M,M.next)>=0)return!1;M=M.next}return!0}function uM(e,t,r,n){let o=e.prev,l=e,c=e.next;if(rr(o,l,c)>=0)return!1;let h=o.x,f=l.x,m=c.x,g=o.y,_=l.y,v=c.y,S=Math.min(h,f,m),M=Math.min(g,_,v),R=Math.max(h,f,m),x=Math.max(g,_,v),y=kf(S,M,t,r,n),C=kf(R,x,t,r,n),L=e.prevZ,A=e.nextZ;for(;L&&L.z>=y&&A&&A.z<=C;){if(L.x>=S&&L.x<=R&&L.y>=M&&L.y<=x&&L!==o&&L!==c&&sl(h,g,f,_,m,v,L.x,L.y)&&rr(L.prev,L,L.next)>=0||(L=L.prevZ,A.x>=S&&A.x<=R&&A.y>=M&&A.y<=x&&A!==o&&A!==c&&sl(h,g,f,_,m,v,A.x,A.y)&&rr(A.prev,A,A.next)>=0))return!1;A=A.nextZ}for(;L&&L.z>=y;){if(L.x>=S&&L.x<=R&&L.y>=M&&L.y<=x&&L!==o&&L!==c&&sl(h,g,f,_,m,v,L.x,L.y)&&rr(L.prev,L,L.next)>=0)return!1;L=L.prevZ}for(;A&&A.z<=C;){if(A.x>=S&&A.x<=R&&A.y>=M&&A.y<=x&&A!==o&&A!==c&&sl(h,g,f,_,m,v,A.x,A.y)&&rr(A.prev,A,A.next)>=0)return!1;A=A.nextZ}return!0}function cM(e,t){let r=e;do{let n=r.prev,o=r.next.next;!$o(n,o)&&A0(n,r,r.next,o)&&ll(n,o)&&ll(o,n)&&(t.push(n.i,r.i,o.i),ul(r),ul(r.next),r=e=o),r=r.next}while(r!==e);return Bn(r)}function hM(e,t,r,n,o,l){let c=e;do{let h=c.next.next;for(;h!==c.prev;){if(c.i!==h.i&&SM(c,h)){let f=R0(c,h);c=Bn(c,c.next),f=Bn(f,f.next),ol(c,t,r,n,o,l,0),ol(f,t,r,n,o,l,0);return}h=h.next}c=c.next}while(c!==e)}function dM(e,t,r,n){let o=[];for(let l=0,c=t.length;l<c;l++){let h=t[l]*n,f=l<c-1?t[l+1]*n:e.length,m=T0(e,h,f,n,!1);m===m.next&&(m.steiner=!0),o.push(yM(m))}o.sort(fM);for(let l=0;l<o.length;l++)r=pM(o[l],r);return r}function fM(e,t){let r=e.x-t.x;if(r===0&&(r=e.y-t.y,r===0)){let n=(e.next.y-e.y)/(e.next.x-e.x),o=(t.next.y-t.y)/(t.next.x-t.x);r=n-o}return r}function pM(e,t){let r=mM(e,t);if(!r)return t;let n=R0(r,e);return Bn(n,n.next),Bn(r,r.next)}function mM(e,t){let r=t,n=e.x,o=e.y,l=-1/0,c;if($o(e,r))return r;do{if($o(e,r.next))return r.next;if(o<=r.y&&o>=r.next.y&&r.next.y!==r.y){let _=r.x+(o-r.y)*(r.next.x-r.x)/(r.next.y-r.y);if(_<=n&&_>l&&(l=_,c=r.x<r.next.x?r:r.next,_===n))return c}r=r.next}while(r!==t);if(!c)return null;let h=c,f=c.x,m=c.y,g=1/0;r=c;do{if(n>=r.x&&r.x>=f&&n!==r.x&&w0(o<m?n:l,o,f,m,o<m?l:n,o,r.x,r.y)){let _=Math.abs(o-r.y)/(n-r.x);ll(r,e)&&(_<g||_===g&&(r.x>c.x||r.x===c.x&&gM(c,r)))&&(c=r,g=_)}r=r.next}while(r!==h);return c}function gM(e,t){return rr(e.prev,e,t.prev)<0&&rr(t.next,e,e.next)<0}function vM(e,t,r,n){let o=e;do o.z===0&&(o.z=kf(o.x,o.y,t,r,n)),o.prevZ=o.prev,o.nextZ=o.next,o=o.next;while(o!==e);o.prevZ.nextZ=null,o.prevZ=null,_M(o)}function _M(e){let t,r=1;do{let n=e,o;e=null;let l=null;for(t=0;n;){t++;let c=n,h=0;for(let m=0;m<r&&(h++,c=c.nextZ,!!c);m++);let f=r;for(;h>0||f>0&&c;)h!==0&&(f===0||!c||n.z<=c.z)?(o=n,n=n.nextZ,h--):(o=c,c=c.nextZ,f--),l?l.nextZ=o:e=o,o.prevZ=l,l=o;n=c}l.nextZ=null,r*=2}while(t>1);return e}function kf(e,t,r,n,o){return e=(e-r)*o|0,t=(t-n)*o|0,e=(e|e<<8)&16711935,e=(e|e<<4)&252645135,e=(e|e<<2)&858993459,e=(e|e<<1)&1431655765,t=(t|t<<8)&16711935,t=(t|t<<4)&252645135,t=(t|t<<2)&858993459,t=(t|t<<1)&1431655765,e|t<<1}function yM(e){let t=e,r=e;do(t.x<r.x||t.x===r.x&&t.y<r.y)&&(r=t),t=t.next;while(t!==e);return r}function w0(e,t,r,n,o,l,c,h){return(o-c)*(t-h)>=(e-c)*(l-h)&&(e-c)*(n-h)>=(r-c)*(t-h)&&(r-c)*(l-h)>=(o-c)*(n-h)}function sl(e,t,r,n,o,l,c,h){return!(e===c&&t===h)&&w0(e,t,r,n,o,l,c,h)}function SM(e,t){return e.next.i!==t.i&&e.prev.i!==t.i&&!xM(e,t)&&(ll(e,t)&&ll(t,e)&&bM(e,t)&&(rr(e.prev,e,t.prev)||rr(e,t.prev,t))||$o(e,t)&&rr(e.prev,e,e.next)>0&&rr(t.prev,t,t.next)>0)}function rr(e,t,r){return(t.y-e.y)*(r.x-t.x)-(t.x-e.x)*(r.y-t.y)}function $o(e,t){return e.x===t.x&&e.y===t.y}function A0(e,t,r,n){let o=sc(rr(e,t,r)),l=sc(rr(e,t,n)),c=sc(rr(r,n,e)),h=sc(rr(r,n,t));return!!(o!==l&&c!==h||o===0&&oc(e,r,t)||l===0&&oc(e,n,t)||c===0&&oc(r,e,n)||h===0&&oc(r,t,n))}function oc(e,t,r){return t.x<=Math.max(e.x,r.x)&&t.x>=Math.min(e.x,r.x)&&t.y<=Math.max(e.y,r.y)&&t.y>=Math.min(e.y,r.y)}function sc(e){return e>0?1:e<0?-1:0}function xM(e,t){let r=e;do{if(r.i!==e.i&&r.next.i!==e.i&&r.i!==t.i&&r.next.i!==t.i&&A0(r,r.next,e,t))return!0;r=r.next}while(r!==e);return!1}function ll(e,t){return rr(e.prev,e,e.next)<0?rr(e,t,e.next)>=0&&rr(e,e.prev,t)>=0:rr(e,t,e.prev)<0||rr(e,e.next,t)<0}function bM(e,t){let r=e,n=!1,o=(e.x+t.x)/2,l=(e.y+t.y)/2;do r.y>l!=r.next.y>l&&r.next.y!==r.y&&o<(r.next.x-r.x)*(l-r.y)/(r.next.y-r.y)+r.x&&(n=!n),r=r.next;while(r!==e);return n}function R0(e,t){let r=Hf(e.i,e.x,e.y),n=Hf(t.i,t.x,t.y),o=e.next,l=t.prev;return e.next=t,t.prev=e,r.next=o,o.prev=r,n.next=r,r.prev=n,l.next=n,n.prev=l,n}function C0(e,t,r,n){let o=Hf(e,t,r);return n?(o.next=n.next,o.prev=n,n.next.prev=o,n.next=o):(o.prev=o,o.next=o),o}function ul(e){e.next.prev=e.prev,e.prev.next=e.next,e.prevZ&&(e.prevZ.nextZ=e.nextZ),e.nextZ&&(e.nextZ.prevZ=e.prevZ)}function Hf(e,t,r){return{i:e,x:t,y:r,prev:null,next:null,z:0,prevZ:null,nextZ:null,steiner:!1}}function MM(e,t,r,n){let o=0;for(let l=t,c=r-n;l<r;l+=n)o+=(e[c]-e[l])*(e[l+1]+e[c+1]),c=l;return o}var EM=class{static triangulate(e,t,r=2){return sM(e,t,r)}},by=class My{static area(t){let r=t.length,n=0;for(let o=r-1,l=0;l<r;o=l++)n+=t[o].x*t[l].y-t[l].x*t[o].y;return n*.5}static isClockWise(t){return My.area(t)<0}static triangulateShape(t,r){let n=[],o=[],l=[];P0(t),N0(n,t);let c=t.length;r.forEach(P0);for(let f=0;f<r.length;f++)o.push(c),c+=r[f].length,N0(n,r[f]);let h=EM.triangulate(n,o);for(let f=0;f<h.length;f+=3)l.push(h.slice(f,f+3));return l}};function P0(e){let t=e.length;t>2&&e[t-1].equals(e[0])&&e.pop()}function N0(e,t){for(let r=0;r<t.length;r++)e.push(t[r].x),e.push(t[r].y)}var Rc=class Ey extends ga{constructor(t=1,r=1,n=1,o=1){super(),this.type="PlaneGeometry",this.parameters={width:t,height:r,widthSegments:n,heightSegments:o};let l=t/2,c=r/2,h=Math.floor(n),f=Math.floor(o),m=h+1,g=f+1,_=t/h,v=r/f,S=[],M=[],R=[],x=[];for(let y=0;y<g;y++){let C=y*v-c;for(let L=0;L<m;L++){let A=L*_-l;M.push(A,-C,0),R.push(0,0,1),x.push(L/h),x.push(1-y/f)}}for(let y=0;y<f;y++)for(let C=0;C<h;C++){let L=C+m*y,A=C+m*(y+1),I=C+1+m*(y+1),z=C+1+m*y;S.push(L,A,z),S.push(A,I,z)}this.setIndex(S),this.setAttribute("position",new Gi(M,3)),this.setAttribute("normal",new Gi(R,3)),this.setAttribute("uv",new Gi(x,2))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new Ey(t.width,t.height,t.widthSegments,t.heightSegments)}};function Jo(e){let t={};for(let r in e){t[r]={};for(let n in e[r]){let o=e[r][n];if(L0(o))o.isRenderTargetTexture?(Be("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),t[r][n]=null):t[r][n]=o.clone();else if(Array.isArray(o))if(L0(o[0])){let l=[];for(let c=0,h=o.length;c<h;c++)l[c]=o[c].clone();t[r][n]=l}else t[r][n]=o.slice();else t[r][n]=o}}return t}function qr(e){let t={};for(let r=0;r<e.length;r++){let n=Jo(e[r]);for(let o in n)t[o]=n[o]}return t}function L0(e){return e&&(e.isColor||e.isMatrix3||e.isMatrix4||e.isVector2||e.isVector3||e.isVector4||e.isTexture||e.isQuaternion)}function TM(e){let t=[];for(let r=0;r<e.length;r++)t.push(e[r].clone());return t}function I0(e){let t=e.getRenderTarget();return t===null?e.outputColorSpace:t.isXRRenderTarget===!0?t.texture.colorSpace:dt.workingColorSpace}var wM={clone:Jo,merge:qr},AM=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,RM=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,va=class extends Ba{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=AM,this.fragmentShader=RM,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Jo(e.uniforms),this.uniformsGroups=TM(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let n in this.uniforms){let o=this.uniforms[n].value;o&&o.isTexture?t.uniforms[n]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[n]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[n]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[n]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[n]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[n]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[n]={type:"m4",value:o.toArray()}:t.uniforms[n]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let r={};for(let n in this.extensions)this.extensions[n]===!0&&(r[n]=!0);return Object.keys(r).length>0&&(t.extensions=r),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let r in e.uniforms){let n=e.uniforms[r];switch(this.uniforms[r]={},n.type){case"t":this.uniforms[r].value=t[n.value]||null;break;case"c":this.uniforms[r].value=new nt().setHex(n.value);break;case"v2":this.uniforms[r].value=new _t().fromArray(n.value);break;case"v3":this.uniforms[r].value=new Z().fromArray(n.value);break;case"v4":this.uniforms[r].value=new Dt().fromArray(n.value);break;case"m3":this.uniforms[r].value=new et().fromArray(n.value);break;case"m4":this.uniforms[r].value=new ft().fromArray(n.value);break;default:this.uniforms[r].value=n.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let r in e.extensions)this.extensions[r]=e.extensions[r];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},CM=class extends va{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}},Rp=class extends Ba{constructor(e){super(),this.isMeshStandardMaterial=!0,this.type="MeshStandardMaterial",this.defines={STANDARD:""},this.color=new nt(16777215),this.roughness=1,this.metalness=0,this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new nt(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=uf,this.normalScale=new _t(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.roughnessMap=null,this.metalnessMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Bo,this.envMapIntensity=1,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.defines={STANDARD:""},this.color.copy(e.color),this.roughness=e.roughness,this.metalness=e.metalness,this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.roughnessMap=e.roughnessMap,this.metalnessMap=e.metalnessMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.envMapIntensity=e.envMapIntensity,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},Ty=class extends Rp{constructor(e){super(),this.isMeshPhysicalMaterial=!0,this.defines={STANDARD:"",PHYSICAL:""},this.type="MeshPhysicalMaterial",this.anisotropyRotation=0,this.anisotropyMap=null,this.clearcoatMap=null,this.clearcoatRoughness=0,this.clearcoatRoughnessMap=null,this.clearcoatNormalScale=new _t(1,1),this.clearcoatNormalMap=null,this.diffuseRoughnessMap=null,this.ior=1.5,Object.defineProperty(this,"reflectivity",{get:function(){return ht(2.5*(this.ior-1)/(this.ior+1),0,1)},set:function(t){this.ior=(1+.4*t)/(1-.4*t)}}),this.iridescenceMap=null,this.iridescenceIOR=1.3,this.iridescenceThicknessMinimum=100,this.iridescenceThicknessMaximum=400,this.iridescenceThicknessMap=null,this.sheenColor=new nt(0),this.sheenColorMap=null,this.sheenRoughness=1,this.sheenRoughnessMap=null,this.transmissionMap=null,this.thickness=0,this.thicknessMap=null,this.attenuationDistance=1/0,this.attenuationColor=new nt(1,1,1),this.specularIntensity=1,this.specularIntensityMap=null,this.specularColor=new nt(1,1,1),this.specularColorMap=null,this._anisotropy=0,this._clearcoat=0,this._diffuseRoughness=0,this._dispersion=0,this._iridescence=0,this._retroreflectivity=0,this._sheen=0,this._transmission=0,this.setValues(e)}get anisotropy(){return this._anisotropy}set anisotropy(e){this._anisotropy>0!=e>0&&this.version++,this._anisotropy=e}get clearcoat(){return this._clearcoat}set clearcoat(e){this._clearcoat>0!=e>0&&this.version++,this._clearcoat=e}get diffuseRoughness(){return this._diffuseRoughness}set diffuseRoughness(e){this._diffuseRoughness>0!=e>0&&this.version++,this._diffuseRoughness=e}get iridescence(){return this._iridescence}set iridescence(e){this._iridescence>0!=e>0&&this.version++,this._iridescence=e}get dispersion(){return this._dispersion}set dispersion(e){this._dispersion>0!=e>0&&this.version++,this._dispersion=e}get retroreflectivity(){return this._retroreflectivity}set retroreflectivity(e){this._retroreflectivity>0!=e>0&&this.version++,this._retroreflectivity=e}get sheen(){return this._sheen}set sheen(e){this._sheen>0!=e>0&&this.version++,this._sheen=e}get transmission(){return this._transmission}set transmission(e){this._transmission>0!=e>0&&this.version++,this._transmission=e}get iridescenceThicknessRange(){return Uo('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),[this.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum]}set iridescenceThicknessRange(e){Uo('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),this.iridescenceThicknessMinimum=e[0],this.iridescenceThicknessMaximum=e[1]}copy(e){return super.copy(e),this.defines={STANDARD:"",PHYSICAL:""},this.anisotropy=e.anisotropy,this.anisotropyRotation=e.anisotropyRotation,this.anisotropyMap=e.anisotropyMap,this.clearcoat=e.clearcoat,this.clearcoatMap=e.clearcoatMap,this.clearcoatRoughness=e.clearcoatRoughness,this.clearcoatRoughnessMap=e.clearcoatRoughnessMap,this.clearcoatNormalMap=e.clearcoatNormalMap,this.clearcoatNormalScale.copy(e.clearcoatNormalScale),this.diffuseRoughness=e.diffuseRoughness,this.diffuseRoughnessMap=e.diffuseRoughnessMap,this.dispersion=e.dispersion,this.ior=e.ior,this.iridescence=e.iridescence,this.iridescenceMap=e.iridescenceMap,this.iridescenceIOR=e.iridescenceIOR,this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum,this.iridescenceThicknessMap=e.iridescenceThicknessMap,this.retroreflectivity=e.retroreflectivity,this.sheen=e.sheen,this.sheenColor.copy(e.sheenColor),this.sheenColorMap=e.sheenColorMap,this.sheenRoughness=e.sheenRoughness,this.sheenRoughnessMap=e.sheenRoughnessMap,this.transmission=e.transmission,this.transmissionMap=e.transmissionMap,this.thickness=e.thickness,this.thicknessMap=e.thicknessMap,this.attenuationDistance=e.attenuationDistance,this.attenuationColor.copy(e.attenuationColor),this.specularIntensity=e.specularIntensity,this.specularIntensityMap=e.specularIntensityMap,this.specularColor.copy(e.specularColor),this.specularColorMap=e.specularColorMap,this}},Cp=class extends Ba{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=n1,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},PM=class extends Ba{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function dn(e,t){return!e||e.constructor===t?e:typeof t.BYTES_PER_ELEMENT=="number"?new t(e):Array.prototype.slice.call(e)}function cl(e){return e!==void 0&&e.inTangents!==void 0&&e.outTangents!==void 0}function NM(e){function t(o,l){return e[o]-e[l]}let r=e.length,n=new Array(r);for(let o=0;o!==r;++o)n[o]=o;return n.sort(t),n}function U0(e,t,r){let n=e.length,o=new e.constructor(n);for(let l=0,c=0;c!==n;++l){let h=r[l]*t;for(let f=0;f!==t;++f)o[c++]=e[h+f]}return o}function LM(e,t,r,n){let o=1,l=e[0];for(;l!==void 0&&l[n]===void 0;)l=e[o++];if(l===void 0)return;let c=l[n];if(c!==void 0)if(Array.isArray(c))do c=l[n],c!==void 0&&(t.push(l.time),r.push(...c)),l=e[o++];while(l!==void 0);else if(c.toArray!==void 0)do c=l[n],c!==void 0&&(t.push(l.time),c.toArray(r,r.length)),l=e[o++];while(l!==void 0);else do c=l[n],c!==void 0&&(t.push(l.time),r.push(c)),l=e[o++];while(l!==void 0)}var Wn=class{constructor(e,t,r,n){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=n!==void 0?n:new t.constructor(r),this.sampleValues=t,this.valueSize=r,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,r=this._cachedIndex,n=t[r],o=t[r-1];e:{t:{let l;r:{i:if(!(e<n)){for(let c=r+2;;){if(n===void 0){if(e<o)break i;return r=t.length,this._cachedIndex=r,this.copySampleValue_(r-1)}if(r===c)break;if(o=n,n=t[++r],e<n)break t}l=t.length;break r}if(!(e>=o)){let c=t[1];e<c&&(r=2,o=c);for(let h=r-2;;){if(o===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(r===h)break;if(n=o,o=t[--r-1],e>=o)break t}l=r,r=0;break r}break e}for(;r<l;){let c=r+l>>>1;e<t[c]?l=c:r=c+1}if(n=t[r],o=t[r-1],o===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===void 0)return r=t.length,this._cachedIndex=r,this.copySampleValue_(r-1)}this._cachedIndex=r,this.intervalChanged_(r,o,n)}return this.interpolate_(r,o,e,n)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,r=this.sampleValues,n=this.valueSize,o=e*n;for(let l=0;l!==n;++l)t[l]=r[o+l];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},IM=class extends Wn{constructor(e,t,r,n){super(e,t,r,n),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:No,endingEnd:No}}intervalChanged_(e,t,r){let n=this.parameterPositions,o=e-2,l=e+1,c=n[o],h=n[l];if(c===void 0)switch(this.getSettings_().endingStart){case Lo:o=e,c=2*t-r;break;case Nu:o=n.length-2,c=t+n[o]-n[o+1];break;default:o=e,c=r}if(h===void 0)switch(this.getSettings_().endingEnd){case Lo:l=e,h=2*r-t;break;case Nu:l=1,h=r+n[1]-n[0];break;default:l=e-1,h=t}let f=(r-t)*.5,m=this.valueSize;this._weightPrev=f/(t-c),this._weightNext=f/(h-r),this._offsetPrev=o*m,this._offsetNext=l*m}interpolate_(e,t,r,n){let o=this.resultBuffer,l=this.sampleValues,c=this.valueSize,h=e*c,f=h-c,m=this._offsetPrev,g=this._offsetNext,_=this._weightPrev,v=this._weightNext,S=(r-t)/(n-t),M=S*S,R=M*S,x=-_*R+2*_*M-_*S,y=(1+_)*R+(-1.5-2*_)*M+(-.5+_)*S+1,C=(-1-v)*R+(1.5+v)*M+.5*S,L=v*R-v*M;for(let A=0;A!==c;++A)o[A]=x*l[m+A]+y*l[f+A]+C*l[h+A]+L*l[g+A];return o}},D0=class extends Wn{constructor(e,t,r,n){super(e,t,r,n)}interpolate_(e,t,r,n){let o=this.resultBuffer,l=this.sampleValues,c=this.valueSize,h=e*c,f=h-c,m=(r-t)/(n-t),g=1-m;for(let _=0;_!==c;++_)o[_]=l[f+_]*g+l[h+_]*m;return o}},UM=class extends Wn{constructor(e,t,r,n){super(e,t,r,n)}interpolate_(e){return this.copySampleValue_(e-1)}},DM=class extends Wn{interpolate_(e,t,r,n){let o=this.resultBuffer,l=this.sampleValues,c=this.valueSize,h=e*c,f=h-c,m=this.inTangents,g=this.outTangents;if(!m||!g){let S=(r-t)/(n-t),M=1-S;for(let R=0;R!==c;++R)o[R]=l[f+R]*M+l[h+R]*S;return o}let _=c*2,v=e-1;for(let S=0;S!==c;++S){let M=l[f+S],R=l[h+S],x=v*_+S*2,y=g[x],C=g[x+1],L=e*_+S*2,A=m[L],I=m[L+1],z=FM(r,t,y,A,n);o[S]=O0(z,M,C,I,R)}return o}};function O0(e,t,r,n,o){let l=1-e;return l*l*l*t+3*l*l*e*r+3*l*e*e*n+e*e*e*o}function OM(e,t,r,n,o){let l=1-e;return 3*l*l*(r-t)+6*l*e*(n-r)+3*e*e*(o-n)}function FM(e,t,r,n,o){let l=(e-t)/(o-t);for(let c=0;c<8;c++){let h=O0(l,t,r,n,o)-e;if(Math.abs(h)<1e-10)break;let f=OM(l,t,r,n,o);if(Math.abs(f)<1e-10)break;l=Math.max(0,Math.min(1,l-h/f))}return l}var Vi=class{constructor(e,t,r,n){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=dn(t,this.TimeBufferType),this.values=dn(r,this.ValueBufferType),this.setInterpolation(n||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,r;if(t.toJSON!==this.toJSON)r=t.toJSON(e);else{r={name:e.name,times:dn(e.times,Array),values:dn(e.values,Array)};let n=e.getInterpolation();n!==e.DefaultInterpolation&&(r.interpolation=n),cl(e.settings)&&(r.settings={inTangents:dn(e.settings.inTangents,Array),outTangents:dn(e.settings.outTangents,Array)})}return r.type=e.ValueTypeName,r}InterpolantFactoryMethodDiscrete(e){return new UM(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new D0(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new IM(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new DM(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case ss:t=this.InterpolantFactoryMethodDiscrete;break;case El:t=this.InterpolantFactoryMethodLinear;break;case sf:t=this.InterpolantFactoryMethodSmooth;break;case Iv:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let r="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(r);return Be("KeyframeTrack:",r),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return ss;case this.InterpolantFactoryMethodLinear:return El;case this.InterpolantFactoryMethodSmooth:return sf;case this.InterpolantFactoryMethodBezier:return Iv}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let r=0,n=t.length;r!==n;++r)t[r]+=e;cl(this.settings)&&(F0(this.settings.inTangents,e),F0(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let r=0,n=t.length;r!==n;++r)t[r]*=e;cl(this.settings)&&(z0(this.settings.inTangents,e),z0(this.settings.outTangents,e))}return this}trim(e,t){let r=this.times,n=r.length,o=0,l=n-1;for(;o!==n&&r[o]<e;)++o;for(;l!==-1&&r[l]>t;)--l;if(++l,o!==0||l!==n){o>=l&&(l=Math.max(l,1),o=l-1);let c=this.getValueSize();this.times=r.slice(o,l),this.values=this.values.slice(o*c,l*c)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Qe("KeyframeTrack: Invalid value size in track.",this),e=!1);let r=this.times,n=this.values,o=r.length;o===0&&(Qe("KeyframeTrack: Track is empty.",this),e=!1);let l=null;for(let c=0;c!==o;c++){let h=r[c];if(typeof h=="number"&&isNaN(h)){Qe("KeyframeTrack: Time is not a valid number.",this,c,h),e=!1;break}if(l!==null&&l>h){Qe("KeyframeTrack: Out of order keys.",this,c,h,l),e=!1;break}l=h}if(n!==void 0&&p1(n))for(let c=0,h=n.length;c!==h;++c){let f=n[c];if(isNaN(f)){Qe("KeyframeTrack: Value is not a valid number.",this,c,f),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),r=this.getValueSize(),n=this.getInterpolation()===sf,o=e.length-1,l=1;for(let c=1;c<o;++c){let h=!1,f=e[c],m=e[c+1];if(f!==m&&(c!==1||f!==e[0]))if(n)h=!0;else{let g=c*r,_=g-r,v=g+r;for(let S=0;S!==r;++S){let M=t[g+S];if(M!==t[_+S]||M!==t[v+S]){h=!0;break}}}if(h){if(c!==l){e[l]=e[c];let g=c*r,_=l*r;for(let v=0;v!==r;++v)t[_+v]=t[g+v]}++l}}if(o>0){e[l]=e[o];for(let c=o*r,h=l*r,f=0;f!==r;++f)t[h+f]=t[c+f];++l}return l!==e.length?(this.times=e.slice(0,l),this.values=t.slice(0,l*r)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),r=this.constructor,n=new r(this.name,e,t);return n.createInterpolant=this.createInterpolant,cl(this.settings)&&(n.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),n}};function F0(e,t){for(let r=0,n=e.length;r!==n;r+=2)e[r]+=t}function z0(e,t){for(let r=0,n=e.length;r!==n;r+=2)e[r]*=t}Vi.prototype.ValueTypeName="",Vi.prototype.TimeBufferType=Float32Array,Vi.prototype.ValueBufferType=Float32Array,Vi.prototype.DefaultInterpolation=El;var Zo=class extends Vi{constructor(e,t,r){super(e,t,r)}};Zo.prototype.ValueTypeName="bool",Zo.prototype.ValueBufferType=Array,Zo.prototype.DefaultInterpolation=ss,Zo.prototype.InterpolantFactoryMethodLinear=void 0,Zo.prototype.InterpolantFactoryMethodSmooth=void 0;var B0=class extends Vi{constructor(e,t,r,n){super(e,t,r,n)}};B0.prototype.ValueTypeName="color";var wl=class extends Vi{constructor(e,t,r,n){super(e,t,r,n)}};wl.prototype.ValueTypeName="number";var zM=class extends Wn{constructor(e,t,r,n){super(e,t,r,n)}interpolate_(e,t,r,n){let o=this.resultBuffer,l=this.sampleValues,c=this.valueSize,h=(r-t)/(n-t),f=e*c;for(let m=f+c;f!==m;f+=4)Pi.slerpFlat(o,0,l,f-c,l,f,h);return o}},Al=class extends Vi{constructor(e,t,r,n){super(e,t,r,n)}InterpolantFactoryMethodLinear(e){return new zM(this.times,this.values,this.getValueSize(),e)}};Al.prototype.ValueTypeName="quaternion",Al.prototype.InterpolantFactoryMethodSmooth=void 0;var Qo=class extends Vi{constructor(e,t,r){super(e,t,r)}};Qo.prototype.ValueTypeName="string",Qo.prototype.ValueBufferType=Array,Qo.prototype.DefaultInterpolation=ss,Qo.prototype.InterpolantFactoryMethodLinear=void 0,Qo.prototype.InterpolantFactoryMethodSmooth=void 0;var Cc=class extends Vi{constructor(e,t,r,n){super(e,t,r,n)}};Cc.prototype.ValueTypeName="vector";var Pc=class{constructor(e="",t=-1,r=[],n=lf){this.name=e,this.tracks=r,this.duration=t,this.blendMode=n,this.uuid=ca(),this.userData={},this.duration<0&&this.resetDuration()}static parse(e){let t=[],r=e.tracks,n=1/(e.fps||1);for(let l=0,c=r.length;l!==c;++l)t.push(kM(r[l]).scale(n));let o=new this(e.name,e.duration,t,e.blendMode);return o.uuid=e.uuid,o.userData=JSON.parse(e.userData||"{}"),o}static toJSON(e){let t=[],r=e.tracks,n={name:e.name,duration:e.duration,tracks:t,uuid:e.uuid,blendMode:e.blendMode,userData:JSON.stringify(e.userData)};for(let o=0,l=r.length;o!==l;++o)t.push(Vi.toJSON(r[o]));return n}static CreateFromMorphTargetSequence(e,t,r,n){let o=t.length,l=[];for(let c=0;c<o;c++){let h=[],f=[];h.push((c+o-1)%o,c,(c+1)%o),f.push(0,1,0);let m=NM(h);h=U0(h,1,m),f=U0(f,1,m),!n&&h[0]===0&&(h.push(o),f.push(f[0])),l.push(new wl(".morphTargetInfluences["+t[c].name+"]",h,f).scale(1/r))}return new this(e,-1,l)}static findByName(e,t){let r=e;if(!Array.isArray(e)){let n=e;r=n.geometry&&n.geometry.animations||n.animations}for(let n=0;n<r.length;n++)if(r[n].name===t)return r[n];return null}static CreateClipsFromMorphTargetSequences(e,t,r){let n={},o=/^([\w-]*?)([\d]+)$/;for(let c=0,h=e.length;c<h;c++){let f=e[c],m=f.name.match(o);if(m&&m.length>1){let g=m[1],_=n[g];_||(n[g]=_=[]),_.push(f)}}let l=[];for(let c in n)l.push(this.CreateFromMorphTargetSequence(c,n[c],t,r));return l}resetDuration(){let e=this.tracks,t=0;for(let r=0,n=e.length;r!==n;++r){let o=this.tracks[r];t=Math.max(t,o.times[o.times.length-1])}return this.duration=t,this}trim(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].trim(0,this.duration);return this}validate(){let e=!0;for(let t=0;t<this.tracks.length;t++)e=e&&this.tracks[t].validate();return e}optimize(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].optimize();return this}clone(){let e=[];for(let r=0;r<this.tracks.length;r++)e.push(this.tracks[r].clone());let t=new this.constructor(this.name,this.duration,e,this.blendMode);return t.userData=JSON.parse(JSON.stringify(this.userData)),t}toJSON(){return this.constructor.toJSON(this)}};function BM(e){switch(e.toLowerCase()){case"scalar":case"double":case"float":case"number":case"integer":return wl;case"vector":case"vector2":case"vector3":case"vector4":return Cc;case"color":return B0;case"quaternion":return Al;case"bool":case"boolean":return Zo;case"string":return Qo}throw new Error("THREE.KeyframeTrack: Unsupported typeName: "+e)}function kM(e){if(e.type===void 0)throw new Error("THREE.KeyframeTrack: track type undefined, can not parse");let t=BM(e.type);if(e.times===void 0){let n=[],o=[];LM(e.keys,n,o,"value"),e.times=n,e.values=o}let r;return t.parse!==void 0?r=t.parse(e):r=new t(e.name,e.times,e.values,e.interpolation),cl(e.settings)&&(r.settings={inTangents:dn(e.settings.inTangents,Float32Array),outTangents:dn(e.settings.outTangents,Float32Array)}),r}var Da={enabled:!1,files:{},add:function(e,t){this.enabled!==!1&&(k0(e)||(this.files[e]=t))},get:function(e){if(this.enabled!==!1&&!k0(e))return this.files[e]},remove:function(e){delete this.files[e]},clear:function(){this.files={}}};function k0(e){try{let t=e.slice(e.indexOf(":")+1);return new URL(t).protocol==="blob:"}catch{return!1}}var HM=class{constructor(e,t,r){let n=this,o=!1,l=0,c=0,h,f=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=r,this._abortController=null,this.itemStart=function(m){c++,o===!1&&n.onStart!==void 0&&n.onStart(m,l,c),o=!0},this.itemEnd=function(m){l++,n.onProgress!==void 0&&n.onProgress(m,l,c),l===c&&(o=!1,n.onLoad!==void 0&&n.onLoad())},this.itemError=function(m){n.onError!==void 0&&n.onError(m)},this.resolveURL=function(m){return m=m.normalize("NFC"),h?h(m):m},this.setURLModifier=function(m){return h=m,this},this.addHandler=function(m,g){return f.push(m,g),this},this.removeHandler=function(m){let g=f.indexOf(m);return g!==-1&&f.splice(g,2),this},this.getHandler=function(m){for(let g=0,_=f.length;g<_;g+=2){let v=f[g],S=f[g+1];if(v.global&&(v.lastIndex=0),v.test(m))return S}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},GM=new HM,jn=class{constructor(e){this.manager=e!==void 0?e:GM,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let r=this;return new Promise(function(n,o){r.load(e,n,t,o)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};jn.DEFAULT_MATERIAL_NAME="__DEFAULT";var Oa={},VM=class extends Error{constructor(e,t){super(e),this.response=t}},wy=class extends jn{constructor(e){super(e),this.mimeType="",this.responseType="",this._abortController=new AbortController}load(e,t,r,n){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let o=Da.get(`file:${e}`);if(o!==void 0){this.manager.itemStart(e),setTimeout(()=>{t&&t(o),this.manager.itemEnd(e)},0);return}if(Oa[e]!==void 0){Oa[e].push({onLoad:t,onProgress:r,onError:n});return}Oa[e]=[],Oa[e].push({onLoad:t,onProgress:r,onError:n});let l=new Request(e,{headers:new Headers(this.requestHeader),credentials:this.withCredentials?"include":"same-origin",priority:this.priority,cache:this.cache,signal:typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal}),c=this.mimeType,h=this.responseType;(0,wt.g)(l).then(f=>{if(f.status===200||f.status===0){if(f.status===0&&Be("FileLoader: HTTP Status 0 received."),typeof ReadableStream>"u"||f.body===void 0||f.body.getReader===void 0)return f;let m=Oa[e],g=f.body.getReader(),_=f.headers.get("X-File-Size")||f.headers.get("Content-Length"),v=_?parseInt(_):0,S=v!==0,M=0,R=new ReadableStream({start(x){y();function y(){g.read().then(({done:C,value:L})=>{if(C)x.close();else{M+=L.byteLength;let A=new ProgressEvent("progress",{lengthComputable:S,loaded:M,total:v});for(let I=0,z=m.length;I<z;I++){let b=m[I];b.onProgress&&b.onProgress(A)}x.enqueue(L),y()}},C=>{x.error(C)})}}});return new Response(R)}else throw new VM(`fetch for "${f.url}" responded with ${f.status}: ${f.statusText}`,f)}).then(f=>{switch(h){case"arraybuffer":return f.arrayBuffer();case"blob":return f.blob();case"document":return f.text().then(m=>new DOMParser().parseFromString(m,c));case"json":return f.json();default:if(c==="")return f.text();{let m=/charset="?([^;"\s]*)"?/i.exec(c),g=m&&m[1]?m[1].toLowerCase():void 0,_=new TextDecoder(g);return f.arrayBuffer().then(v=>_.decode(v))}}}).then(f=>{Da.add(`file:${e}`,f);let m=Oa[e];delete Oa[e];for(let g=0,_=m.length;g<_;g++){let v=m[g];v.onLoad&&v.onLoad(f)}}).catch(f=>{let m=Oa[e];if(m===void 0)throw this.manager.itemError(e),f;delete Oa[e];for(let g=0,_=m.length;g<_;g++){let v=m[g];v.onError&&v.onError(f)}this.manager.itemError(e)}).finally(()=>{this.manager.itemEnd(e)}),this.manager.itemStart(e)}setResponseType(e){return this.responseType=e,this}setMimeType(e){return this.mimeType=e,this}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}},es=new WeakMap,WM=class extends jn{constructor(e){super(e)}load(e,t,r,n){this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let o=this,l=Da.get(`image:${e}`);if(l!==void 0){if(l.complete===!0)o.manager.itemStart(e),setTimeout(function(){t&&t(l),o.manager.itemEnd(e)},0);else{let g=es.get(l);g===void 0&&(g=[],es.set(l,g)),g.push({onLoad:t,onError:n})}return l}let c=js("img");function h(){m(),t&&t(this);let g=es.get(this)||[];for(let _=0;_<g.length;_++){let v=g[_];v.onLoad&&v.onLoad(this)}es.delete(this),o.manager.itemEnd(e)}function f(g){m(),n&&n(g),Da.remove(`image:${e}`);let _=es.get(this)||[];for(let v=0;v<_.length;v++){let S=_[v];S.onError&&S.onError(g)}es.delete(this),o.manager.itemError(e),o.manager.itemEnd(e)}function m(){c.removeEventListener("load",h,!1),c.removeEventListener("error",f,!1)}return c.addEventListener("load",h,!1),c.addEventListener("error",f,!1),e.slice(0,5)!=="data:"&&this.crossOrigin!==void 0&&(c.crossOrigin=this.crossOrigin),Da.add(`image:${e}`,c),o.manager.itemStart(e),c.fetchPriority=this.priority,c.src=e,c}},Ay=class extends jn{constructor(e){super(e)}load(e,t,r,n){let o=new ni,l=new WM(this.manager);return l.setPriority(this.priority),l.setCache(this.cache),l.setCrossOrigin(this.crossOrigin),l.setPath(this.path),l.load(e,function(c){o.image=c,o.needsUpdate=!0,t!==void 0&&t(o)},r,n),o}},Gf=class extends Er{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new nt(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}},Vf=new ft,H0=new Z,G0=new Z,Wf=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new _t(512,512),this.mapType=ii,this.map=null,this.mapPass=null,this.matrix=new ft,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new al,this._frameExtents=new _t(1,1),this._viewportCount=1,this._viewports=[new Dt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;H0.setFromMatrixPosition(e.matrixWorld),t.position.copy(H0),G0.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(G0),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,r,n){Vf.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),r.setFromProjectionMatrix(Vf,e.coordinateSystem,e.reversedDepth);let o=this._frameExtents,l=n?n.z/o.x:1,c=n?n.w/o.y:1,h=n?n.x/o.x:0,f=n?n.y/o.y:0;e.coordinateSystem===Ws||e.reversedDepth?t.set(.5*l,0,0,.5*l+h,0,.5*c,0,.5*c+f,0,0,1,0,0,0,0,1):t.set(.5*l,0,0,.5*l+h,0,.5*c,0,.5*c+f,0,0,.5,.5,0,0,0,1),t.multiply(Vf)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},lc=new Z,uc=new Pi,ha=new Z,V0=class extends Er{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new ft,this.projectionMatrix=new ft,this.projectionMatrixInverse=new ft,this.coordinateSystem=zi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(lc,uc,ha),ha.x===1&&ha.y===1&&ha.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(lc,uc,ha.set(1,1,1)).invert()}updateWorldMatrix(e,t,r=!1){super.updateWorldMatrix(e,t,r),this.matrixWorld.decompose(lc,uc,ha),ha.x===1&&ha.y===1&&ha.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(lc,uc,ha.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},fn=new Z,W0=new _t,j0=new _t,Yr=class extends V0{constructor(e=50,t=1,r=.1,n=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=r,this.far=n,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Do*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Xs*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Do*2*Math.atan(Math.tan(Xs*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,r){fn.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(fn.x,fn.y).multiplyScalar(-e/fn.z),fn.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),r.set(fn.x,fn.y).multiplyScalar(-e/fn.z)}getViewSize(e,t){return this.getViewBounds(e,W0,j0),t.subVectors(j0,W0)}setViewOffset(e,t,r,n,o,l){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=r,this.view.offsetY=n,this.view.width=o,this.view.height=l,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Xs*.5*this.fov)/this.zoom,r=2*t,n=this.aspect*r,o=-.5*n,l=this.view;if(this.view!==null&&this.view.enabled){let h=l.fullWidth,f=l.fullHeight;o+=l.offsetX*n/h,t-=l.offsetY*r/f,n*=l.width/h,r*=l.height/f}let c=this.filmOffset;c!==0&&(o+=e*c/this.getFilmWidth()),this.projectionMatrix.makePerspective(o,o+n,t,t-r,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}},jM=class extends Wf{constructor(){super(new Yr(50,1,.5,500)),this.isSpotLightShadow=!0,this.focus=1,this.aspect=1}updateMatrices(e){let t=this.camera,r=Do*2*e.angle*this.focus,n=this.mapSize.width/this.mapSize.height*this.aspect,o=e.distance||t.far;(r!==t.fov||n!==t.aspect||o!==t.far)&&(t.fov=r,t.aspect=n,t.far=o,t.updateProjectionMatrix()),super.updateMatrices(e)}copy(e){return super.copy(e),this.focus=e.focus,this.aspect=e.aspect,this}toJSON(){let e=super.toJSON();return e.focus=this.focus,e.aspect=this.aspect,e}},Ry=class extends Gf{constructor(e,t,r=0,n=Math.PI/3,o=0,l=2){super(e,t),this.isSpotLight=!0,this.type="SpotLight",this.position.copy(Er.DEFAULT_UP),this.updateMatrix(),this.target=new Er,this.distance=r,this.angle=n,this.penumbra=o,this.decay=l,this.map=null,this.shadow=new jM}get power(){return this.intensity*Math.PI}set power(e){this.intensity=e/Math.PI}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.angle=e.angle,this.penumbra=e.penumbra,this.decay=e.decay,this.target=e.target.clone(),this.map=e.map,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.angle=this.angle,t.object.decay=this.decay,t.object.penumbra=this.penumbra,t.object.target=this.target.uuid,this.map&&this.map.isTexture&&(t.object.map=this.map.toJSON(e).uuid),t.object.shadow=this.shadow.toJSON(),t}},XM=class extends Wf{constructor(){super(new Yr(90,1,.5,500)),this.isPointLightShadow=!0}},Cy=class extends Gf{constructor(e,t,r=0,n=2){super(e,t),this.isPointLight=!0,this.type="PointLight",this.distance=r,this.decay=n,this.shadow=new XM}get power(){return this.intensity*4*Math.PI}set power(e){this.intensity=e/(4*Math.PI)}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.decay=e.decay,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.decay=this.decay,t.object.shadow=this.shadow.toJSON(),t}},Rl=class extends V0{constructor(e=-1,t=1,r=1,n=-1,o=.1,l=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=r,this.bottom=n,this.near=o,this.far=l,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,r,n,o,l){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=r,this.view.offsetY=n,this.view.width=o,this.view.height=l,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),r=(this.right+this.left)/2,n=(this.top+this.bottom)/2,o=r-e,l=r+e,c=n+t,h=n-t;if(this.view!==null&&this.view.enabled){let f=(this.right-this.left)/this.view.fullWidth/this.zoom,m=(this.top-this.bottom)/this.view.fullHeight/this.zoom;o+=f*this.view.offsetX,l=o+f*this.view.width,c-=m*this.view.offsetY,h=c-m*this.view.height}this.projectionMatrix.makeOrthographic(o,l,c,h,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},qM=class extends Wf{constructor(){super(new Rl(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},Py=class extends Gf{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Er.DEFAULT_UP),this.updateMatrix(),this.target=new Er,this.shadow=new qM}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}},Ny=class{static extractUrlBase(e){let t=e.lastIndexOf("/");return t===-1?"./":e.slice(0,t+1)}static resolveURL(e,t){return typeof e!="string"||e===""?"":(/^https?:\/\//i.test(t)&&/^\//.test(e)&&(t=t.replace(/(^https?:\/\/[^\/]+).*/i,"$1")),/^(https?:)?\/\//i.test(e)||/^data:.*,.*$/i.test(e)||/^blob:.*$/i.test(e)?e:t+e)}},Ly=class extends ga{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}},jf=new WeakMap,Iy=class extends jn{constructor(e){super(e),this.isImageBitmapLoader=!0,typeof createImageBitmap>"u"&&Be("ImageBitmapLoader: createImageBitmap() not supported."),typeof wt.g>"u"&&Be("ImageBitmapLoader: fetch() not supported."),this.options={premultiplyAlpha:"none"},this._abortController=new AbortController}setOptions(e){return this.options=e,this}load(e,t,r,n){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let o=this,l=Da.get(`image-bitmap:${e}`);if(l!==void 0){if(o.manager.itemStart(e),l.then){l.then(f=>{jf.has(l)===!0?(n&&n(jf.get(l)),o.manager.itemError(e),o.manager.itemEnd(e)):(t&&t(f),o.manager.itemEnd(e))});return}setTimeout(function(){t&&t(l),o.manager.itemEnd(e)},0);return}let c={};c.credentials=this.withCredentials||this.crossOrigin!=="anonymous"?"include":"same-origin",c.headers=this.requestHeader,c.priority=this.priority,c.cache=this.cache,c.signal=typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal;let h=(0,wt.g)(e,c).then(function(f){return f.blob()}).then(function(f){return createImageBitmap(f,Object.assign({},o.options,{colorSpaceConversion:"none"}))}).then(function(f){return Da.add(`image-bitmap:${e}`,f),t&&t(f),o.manager.itemEnd(e),f}).catch(function(f){n&&n(f),jf.set(h,f),Da.remove(`image-bitmap:${e}`),o.manager.itemError(e),o.manager.itemEnd(e)});Da.add(`image-bitmap:${e}`,h),o.manager.itemStart(e)}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}},ts=-90,rs=1,Xf=class extends Er{constructor(e,t,r){super(),this.type="CubeCamera",this.renderTarget=r,this.coordinateSystem=null,this.activeMipmapLevel=0;let n=new Yr(ts,rs,e,t);n.layers=this.layers,this.add(n);let o=new Yr(ts,rs,e,t);o.layers=this.layers,this.add(o);let l=new Yr(ts,rs,e,t);l.layers=this.layers,this.add(l);let c=new Yr(ts,rs,e,t);c.layers=this.layers,this.add(c);let h=new Yr(ts,rs,e,t);h.layers=this.layers,this.add(h);let f=new Yr(ts,rs,e,t);f.layers=this.layers,this.add(f)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[r,n,o,l,c,h]=t;for(let f of t)this.remove(f);if(e===zi)r.up.set(0,1,0),r.lookAt(1,0,0),n.up.set(0,1,0),n.lookAt(-1,0,0),o.up.set(0,0,-1),o.lookAt(0,1,0),l.up.set(0,0,1),l.lookAt(0,-1,0),c.up.set(0,1,0),c.lookAt(0,0,1),h.up.set(0,1,0),h.lookAt(0,0,-1);else if(e===Ws)r.up.set(0,-1,0),r.lookAt(-1,0,0),n.up.set(0,-1,0),n.lookAt(1,0,0),o.up.set(0,0,1),o.lookAt(0,1,0),l.up.set(0,0,-1),l.lookAt(0,-1,0),c.up.set(0,-1,0),c.lookAt(0,0,1),h.up.set(0,-1,0),h.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let f of t)this.add(f),f.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:r,activeMipmapLevel:n}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[o,l,c,h,f,m]=this.children,g=e.getRenderTarget(),_=e.getActiveCubeFace(),v=e.getActiveMipmapLevel(),S=e.xr.enabled;e.xr.enabled=!1;let M=r.texture.mipmapsAutoUpdate;r.texture.mipmapsAutoUpdate=!1;let R=!1;e.isWebGLRenderer===!0?R=e.state.buffers.depth.getReversed():R=e.reversedDepthBuffer,e.setRenderTarget(r,0,n),R&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(r,1,n),R&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(r,2,n),R&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),e.setRenderTarget(r,3,n),R&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(r,4,n),R&&e.autoClear===!1&&e.clearDepth(),e.render(t,f),r.texture.mipmapsAutoUpdate=M,e.setRenderTarget(r,5,n),R&&e.autoClear===!1&&e.clearDepth(),e.render(t,m),e.setRenderTarget(g,_,v),e.xr.enabled=S,r.texture.needsPMREMUpdate=!0}},KM=class extends Yr{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}},YM=class{constructor(e,t,r){this.binding=e,this.valueSize=r;let n,o,l;switch(t){case"quaternion":n=this._slerp,o=this._slerpAdditive,l=this._setAdditiveIdentityQuaternion,this.buffer=new Float64Array(r*6),this._workIndex=5;break;case"string":case"bool":n=this._select,o=this._select,l=this._setAdditiveIdentityOther,this.buffer=new Array(r*5);break;default:n=this._lerp,o=this._lerpAdditive,l=this._setAdditiveIdentityNumeric,this.buffer=new Float64Array(r*5)}this._mixBufferRegion=n,this._mixBufferRegionAdditive=o,this._setIdentity=l,this._origIndex=3,this._addIndex=4,this.cumulativeWeight=0,this.cumulativeWeightAdditive=0,this.useCount=0,this.referenceCount=0}accumulate(e,t){let r=this.buffer,n=this.valueSize,o=e*n+n,l=this.cumulativeWeight;if(l===0){for(let c=0;c!==n;++c)r[o+c]=r[c];l=t}else{l+=t;let c=t/l;this._mixBufferRegion(r,o,0,c,n)}this.cumulativeWeight=l}accumulateAdditive(e){let t=this.buffer,r=this.valueSize,n=r*this._addIndex;this.cumulativeWeightAdditive===0&&this._setIdentity(),this._mixBufferRegionAdditive(t,n,0,e,r),this.cumulativeWeightAdditive+=e}apply(e){let t=this.valueSize,r=this.buffer,n=e*t+t,o=this.cumulativeWeight,l=this.cumulativeWeightAdditive,c=this.binding;if(this.cumulativeWeight=0,this.cumulativeWeightAdditive=0,o<1){let h=t*this._origIndex;this._mixBufferRegion(r,n,h,1-o,t)}l>0&&this._mixBufferRegionAdditive(r,n,this._addIndex*t,1,t);for(let h=t,f=t+t;h!==f;++h)if(r[h]!==r[h+t]){c.setValue(r,n);break}}saveOriginalState(){let e=this.binding,t=this.buffer,r=this.valueSize,n=r*this._origIndex;e.getValue(t,n);for(let o=r,l=n;o!==l;++o)t[o]=t[n+o%r];this._setIdentity(),this.cumulativeWeight=0,this.cumulativeWeightAdditive=0}restoreOriginalState(){let e=this.valueSize*3;this.binding.setValue(this.buffer,e)}_setAdditiveIdentityNumeric(){let e=this._addIndex*this.valueSize,t=e+this.valueSize;for(let r=e;r<t;r++)this.buffer[r]=0}_setAdditiveIdentityQuaternion(){this._setAdditiveIdentityNumeric(),this.buffer[this._addIndex*this.valueSize+3]=1}_setAdditiveIdentityOther(){let e=this._origIndex*this.valueSize,t=this._addIndex*this.valueSize;for(let r=0;r<this.valueSize;r++)this.buffer[t+r]=this.buffer[e+r]}_select(e,t,r,n,o){if(n>=.5)for(let l=0;l!==o;++l)e[t+l]=e[r+l]}_slerp(e,t,r,n){Pi.slerpFlat(e,t,e,t,e,r,n)}_slerpAdditive(e,t,r,n,o){let l=this._workIndex*o;Pi.multiplyQuaternionsFlat(e,l,e,t,e,r),Pi.slerpFlat(e,t,e,t,e,l,n)}_lerp(e,t,r,n,o){let l=1-n;for(let c=0;c!==o;++c){let h=t+c;e[h]=e[h]*l+e[r+c]*n}}_lerpAdditive(e,t,r,n,o){for(let l=0;l!==o;++l){let c=t+l;e[c]=e[c]+e[r+l]*n}}},qf="\\[\\]\\.:\\/",$M=new RegExp("["+qf+"]","g"),Kf="[^"+qf+"]",JM="[^"+qf.replace("\\.","")+"]",ZM=/((?:WC+[\/:])*)/.source.replace("WC",Kf),QM=/(WCOD+)?/.source.replace("WCOD",JM),eE=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Kf),tE=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Kf),rE=new RegExp("^"+ZM+QM+eE+tE+"$"),iE=["material","materials","bones","map"],aE=class{constructor(e,t,r){let n=r||Wt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,n)}getValue(e,t){this.bind();let r=this._targetGroup.nCachedObjects_,n=this._bindings[r];n!==void 0&&n.getValue(e,t)}setValue(e,t){let r=this._bindings;for(let n=this._targetGroup.nCachedObjects_,o=r.length;n!==o;++n)r[n].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,r=e.length;t!==r;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,r=e.length;t!==r;++t)e[t].unbind()}},Wt=class cs{constructor(t,r,n){this.path=r,this.parsedPath=n||cs.parseTrackName(r),this.node=cs.findNode(t,this.parsedPath.nodeName),this.rootNode=t,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(t,r,n){return t&&t.isAnimationObjectGroup?new cs.Composite(t,r,n):new cs(t,r,n)}static sanitizeNodeName(t){return t.replace(/\s/g,"_").replace($M,"")}static parseTrackName(t){let r=rE.exec(t);if(r===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+t);let n={nodeName:r[2],objectName:r[3],objectIndex:r[4],propertyName:r[5],propertyIndex:r[6]},o=n.nodeName&&n.nodeName.lastIndexOf(".");if(o!==void 0&&o!==-1){let l=n.nodeName.substring(o+1);iE.indexOf(l)!==-1&&(n.nodeName=n.nodeName.substring(0,o),n.objectName=l)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+t);return n}static findNode(t,r){if(r===void 0||r===""||r==="."||r===-1||r===t.name||r===t.uuid)return t;if(t.skeleton){let n=t.skeleton.getBoneByName(r);if(n!==void 0)return n}if(t.children){let n=function(l){for(let c=0;c<l.length;c++){let h=l[c];if(h.name===r||h.uuid===r)return h;let f=n(h.children);if(f)return f}return null},o=n(t.children);if(o)return o}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(t,r){t[r]=this.targetObject[this.propertyName]}_getValue_array(t,r){let n=this.resolvedProperty;for(let o=0,l=n.length;o!==l;++o)t[r++]=n[o]}_getValue_arrayElement(t,r){t[r]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(t,r){this.resolvedProperty.toArray(t,r)}_setValue_direct(t,r){this.targetObject[this.propertyName]=t[r]}_setValue_direct_setNeedsUpdate(t,r){this.targetObject[this.propertyName]=t[r],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(t,r){this.targetObject[this.propertyName]=t[r],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(t,r){let n=this.resolvedProperty;for(let o=0,l=n.length;o!==l;++o)n[o]=t[r++]}_setValue_array_setNeedsUpdate(t,r){let n=this.resolvedProperty;for(let o=0,l=n.length;o!==l;++o)n[o]=t[r++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(t,r){let n=this.resolvedProperty;for(let o=0,l=n.length;o!==l;++o)n[o]=t[r++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(t,r){this.resolvedProperty[this.propertyIndex]=t[r]}_setValue_arrayElement_setNeedsUpdate(t,r){this.resolvedProperty[this.propertyIndex]=t[r],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(t,r){this.resolvedProperty[this.propertyIndex]=t[r],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(t,r){this.resolvedProperty.fromArray(t,r)}_setValue_fromArray_setNeedsUpdate(t,r){this.resolvedProperty.fromArray(t,r),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(t,r){this.resolvedProperty.fromArray(t,r),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(t,r){this.bind(),this.getValue(t,r)}_setValue_unbound(t,r){this.bind(),this.setValue(t,r)}bind(){let t=this.node,r=this.parsedPath,n=r.objectName,o=r.propertyName,l=r.propertyIndex;if(t||(t=cs.findNode(this.rootNode,r.nodeName),this.node=t),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!t){Be("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let m=r.objectIndex;switch(n){case"materials":if(!t.material){Qe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.materials){Qe("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}t=t.material.materials;break;case"bones":if(!t.skeleton){Qe("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}t=t.skeleton.bones;for(let g=0;g<t.length;g++)if(t[g].name===m){m=g;break}break;case"map":if("map"in t){t=t.map;break}if(!t.material){Qe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.map){Qe("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}t=t.material.map;break;default:if(t[n]===void 0){Qe("PropertyBinding: Can not bind to objectName of node undefined.",this);return}t=t[n]}if(m!==void 0){if(t[m]===void 0){Qe("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,t);return}t=t[m]}}let c=t[o];if(c===void 0){let m=r.nodeName;Qe("PropertyBinding: Trying to update property for track: "+m+"."+o+" but it wasn't found.",t);return}let h=this.Versioning.None;this.targetObject=t,t.isMaterial===!0?h=this.Versioning.NeedsUpdate:t.isObject3D===!0&&(h=this.Versioning.MatrixWorldNeedsUpdate);let f=this.BindingType.Direct;if(l!==void 0){if(o==="morphTargetInfluences"){if(!t.geometry){Qe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!t.geometry.morphAttributes){Qe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}t.morphTargetDictionary[l]!==void 0&&(l=t.morphTargetDictionary[l])}f=this.BindingType.ArrayElement,this.resolvedProperty=c,this.propertyIndex=l}else c.fromArray!==void 0&&c.toArray!==void 0?(f=this.BindingType.HasFromToArray,this.resolvedProperty=c):Array.isArray(c)?(f=this.BindingType.EntireArray,this.resolvedProperty=c):this.propertyName=o;this.getValue=this.GetterByBindingType[f],this.setValue=this.SetterByBindingTypeAndVersioning[f][h]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};Wt.Composite=aE,Wt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3},Wt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2},Wt.prototype.GetterByBindingType=[Wt.prototype._getValue_direct,Wt.prototype._getValue_array,Wt.prototype._getValue_arrayElement,Wt.prototype._getValue_toArray],Wt.prototype.SetterByBindingTypeAndVersioning=[[Wt.prototype._setValue_direct,Wt.prototype._setValue_direct_setNeedsUpdate,Wt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[Wt.prototype._setValue_array,Wt.prototype._setValue_array_setNeedsUpdate,Wt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[Wt.prototype._setValue_arrayElement,Wt.prototype._setValue_arrayElement_setNeedsUpdate,Wt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[Wt.prototype._setValue_fromArray,Wt.prototype._setValue_fromArray_setNeedsUpdate,Wt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var nE=class{constructor(e,t,r=null,n=t.blendMode){this._mixer=e,this._clip=t,this._localRoot=r,this.blendMode=n;let o=t.tracks,l=o.length,c=new Array(l),h={endingStart:No,endingEnd:No};for(let f=0;f!==l;++f){let m=o[f].createInterpolant(null);c[f]=m,m.settings=h}this._interpolantSettings=h,this._interpolants=c,this._propertyBindings=new Array(l),this._cacheIndex=null,this._byClipCacheIndex=null,this._timeScaleInterpolant=null,this._restoreTimeScale=null,this._weightInterpolant=null,this.loop=r1,this._loopCount=-1,this._startTime=null,this.time=0,this.timeScale=1,this._effectiveTimeScale=1,this.weight=1,this._effectiveWeight=1,this.repetitions=1/0,this.paused=!1,this.enabled=!0,this.clampWhenFinished=!1,this.zeroSlopeAtStart=!0,this.zeroSlopeAtEnd=!0}play(){return this._mixer._activateAction(this),this}stop(){return this._mixer._deactivateAction(this),this.reset()}reset(){return this.paused=!1,this.enabled=!0,this.time=0,this._loopCount=-1,this._startTime=null,this.stopFading().stopWarping()}isRunning(){return this.enabled&&!this.paused&&this.timeScale!==0&&this._startTime===null&&this._mixer._isActiveAction(this)}isScheduled(){return this._mixer._isActiveAction(this)}startAt(e){return this._startTime=e,this}setLoop(e,t){return this.loop=e,this.repetitions=t,this}setEffectiveWeight(e){return this.weight=e,this._effectiveWeight=this.enabled?e:0,this.stopFading()}getEffectiveWeight(){return this._effectiveWeight}fadeIn(e){return this._scheduleFading(e,0,1)}fadeOut(e){return this._scheduleFading(e,1,0)}crossFadeFrom(e,t,r=!1){if(e.fadeOut(t),this.fadeIn(t),r===!0){let n=this._clip.duration,o=e._clip.duration,l=o/n,c=n/o;e._restoreTimeScale=e.timeScale,this._restoreTimeScale=this.timeScale,e.warp(1,l,t),this.warp(c,1,t)}return this}crossFadeTo(e,t,r=!1){return e.crossFadeFrom(this,t,r)}stopFading(){let e=this._weightInterpolant;return e!==null&&(this._weightInterpolant=null,this._mixer._takeBackControlInterpolant(e)),this}setEffectiveTimeScale(e){return this.timeScale=e,this._effectiveTimeScale=this.paused?0:e,this.stopWarping()}getEffectiveTimeScale(){return this._effectiveTimeScale}setDuration(e){return this.timeScale=this._clip.duration/e,this.stopWarping()}syncWith(e){return this.time=e.time,this.timeScale=e.timeScale,this.stopWarping()}halt(e){return this.warp(this._effectiveTimeScale,0,e)}warp(e,t,r){let n=this._mixer,o=n.time,l=this.timeScale,c=this._timeScaleInterpolant;c===null&&(c=n._lendControlInterpolant(),this._timeScaleInterpolant=c);let h=c.parameterPositions,f=c.sampleValues;return h[0]=o,h[1]=o+r,f[0]=e/l,f[1]=t/l,this}stopWarping(){let e=this._timeScaleInterpolant;return e!==null&&(this._timeScaleInterpolant=null,this._mixer._takeBackControlInterpolant(e)),this._restoreTimeScale=null,this}getMixer(){return this._mixer}getClip(){return this._clip}getRoot(){return this._localRoot||this._mixer._root}_update(e,t,r,n){if(!this.enabled){this._updateWeight(e);return}let o=this._startTime;if(o!==null){let h=(e-o)*r;h<0||r===0?t=0:(this._startTime=null,t=r*h)}t*=this._updateTimeScale(e);let l=this._updateTime(t),c=this._updateWeight(e);if(c>0){let h=this._interpolants,f=this._propertyBindings;switch(this.blendMode){case a1:for(let m=0,g=h.length;m!==g;++m)h[m].evaluate(l),f[m].accumulateAdditive(c);break;case lf:default:for(let m=0,g=h.length;m!==g;++m)h[m].evaluate(l),f[m].accumulate(n,c)}}}_updateWeight(e){let t=0;if(this.enabled){t=this.weight;let r=this._weightInterpolant;if(r!==null){let n=r.evaluate(e)[0];t*=n,e>r.parameterPositions[1]&&(this.stopFading(),n===0&&(this.enabled=!1))}}return this._effectiveWeight=t,t}_updateTimeScale(e){let t=0;if(!this.paused){t=this.timeScale;let r=this._timeScaleInterpolant;if(r!==null){let n=r.evaluate(e)[0];t*=n,e>r.parameterPositions[1]&&(t===0?this.paused=!0:(this._restoreTimeScale!==null&&(t=this._restoreTimeScale),this.timeScale=t),this.stopWarping())}}return this._effectiveTimeScale=t,t}_updateTime(e){let t=this._clip.duration,r=this.loop,n=this.time+e,o=this._loopCount,l=r===i1;if(e===0)return o===-1?n:l&&(o&1)===1?t-n:n;if(r===bp){o===-1&&(this._loopCount=0,this._setEndings(!0,!0,!1));e:{if(n>=t)n=t;else if(n<0)n=0;else{this.time=n;break e}this.clampWhenFinished?this.paused=!0:this.enabled=!1,this.time=n,this._mixer.dispatchEvent({type:"finished",action:this,direction:e<0?-1:1})}}else{if(o===-1&&(e>=0?(o=0,this._setEndings(!0,this.repetitions===0,l)):this._setEndings(this.repetitions===0,!0,l)),n>=t||n<0){let c=Math.floor(n/t);n-=t*c,o+=Math.abs(c);let h=this.repetitions-o;if(h<=0)this.clampWhenFinished?this.paused=!0:this.enabled=!1,n=e>0?t:0,this.time=n,this._mixer.dispatchEvent({type:"finished",action:this,direction:e>0?1:-1});else{if(h===1){let f=e<0;this._setEndings(f,!f,l)}else this._setEndings(!1,!1,l);this._loopCount=o,this.time=n,this._mixer.dispatchEvent({type:"loop",action:this,loopDelta:c})}}else this._loopCount=o,this.time=n;if(l&&(o&1)===1)return t-n}return n}_setEndings(e,t,r){let n=this._interpolantSettings;r?(n.endingStart=Lo,n.endingEnd=Lo):(e?n.endingStart=this.zeroSlopeAtStart?Lo:No:n.endingStart=Nu,t?n.endingEnd=this.zeroSlopeAtEnd?Lo:No:n.endingEnd=Nu)}_scheduleFading(e,t,r){let n=this._mixer,o=n.time,l=this._weightInterpolant;l===null&&(l=n._lendControlInterpolant(),this._weightInterpolant=l);let c=l.parameterPositions,h=l.sampleValues;return c[0]=o,h[0]=t,c[1]=o+e,h[1]=r,this}},oE=new Float32Array(1),Uy=class extends on{constructor(e){super(),this._root=e,this._initMemoryManager(),this._accuIndex=0,this.time=0,this.timeScale=1,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}_bindAction(e,t){let r=e._localRoot||this._root,n=e._clip.tracks,o=n.length,l=e._propertyBindings,c=e._interpolants,h=r.uuid,f=this._bindingsByRootAndName,m=f[h];m===void 0&&(m={},f[h]=m);for(let g=0;g!==o;++g){let _=n[g],v=_.name,S=m[v];if(S!==void 0)++S.referenceCount,l[g]=S;else{if(S=l[g],S!==void 0){S._cacheIndex===null&&(++S.referenceCount,this._addInactiveBinding(S,h,v));continue}let M=t&&t._propertyBindings[g].binding.parsedPath;S=new YM(Wt.create(r,v,M),_.ValueTypeName,_.getValueSize()),++S.referenceCount,this._addInactiveBinding(S,h,v),l[g]=S}c[g].resultBuffer=S.buffer}}_activateAction(e){if(!this._isActiveAction(e)){if(e._cacheIndex===null){let r=(e._localRoot||this._root).uuid,n=e._clip.uuid,o=this._actionsByClip[n];this._bindAction(e,o&&o.knownActions[0]),this._addInactiveAction(e,n,r)}let t=e._propertyBindings;for(let r=0,n=t.length;r!==n;++r){let o=t[r];o.useCount++===0&&(this._lendBinding(o),o.saveOriginalState())}this._lendAction(e)}}_deactivateAction(e){if(this._isActiveAction(e)){let t=e._propertyBindings;for(let r=0,n=t.length;r!==n;++r){let o=t[r];--o.useCount===0&&(o.restoreOriginalState(),this._takeBackBinding(o))}this._takeBackAction(e)}}_initMemoryManager(){this._actions=[],this._nActiveActions=0,this._actionsByClip={},this._bindings=[],this._nActiveBindings=0,this._bindingsByRootAndName={},this._controlInterpolants=[],this._nActiveControlInterpolants=0;let e=this;this.stats={actions:{get total(){return e._actions.length},get inUse(){return e._nActiveActions}},bindings:{get total(){return e._bindings.length},get inUse(){return e._nActiveBindings}},controlInterpolants:{get total(){return e._controlInterpolants.length},get inUse(){return e._nActiveControlInterpolants}}}}_isActiveAction(e){let t=e._cacheIndex;return t!==null&&t<this._nActiveActions}_addInactiveAction(e,t,r){let n=this._actions,o=this._actionsByClip,l=o[t];if(l===void 0)l={knownActions:[e],actionByRoot:{}},e._byClipCacheIndex=0,o[t]=l;else{let c=l.knownActions;e._byClipCacheIndex=c.length,c.push(e)}e._cacheIndex=n.length,n.push(e),l.actionByRoot[r]=e}_removeInactiveAction(e){let t=this._actions,r=t[t.length-1],n=e._cacheIndex;r._cacheIndex=n,t[n]=r,t.pop(),e._cacheIndex=null;let o=e._clip.uuid,l=this._actionsByClip,c=l[o],h=c.knownActions,f=h[h.length-1],m=e._byClipCacheIndex;f._byClipCacheIndex=m,h[m]=f,h.pop(),e._byClipCacheIndex=null;let g=c.actionByRoot,_=(e._localRoot||this._root).uuid;delete g[_],h.length===0&&delete l[o],this._removeInactiveBindingsForAction(e)}_removeInactiveBindingsForAction(e){let t=e._propertyBindings;for(let r=0,n=t.length;r!==n;++r){let o=t[r];--o.referenceCount===0&&this._removeInactiveBinding(o)}}_lendAction(e){let t=this._actions,r=e._cacheIndex,n=this._nActiveActions++,o=t[n];e._cacheIndex=n,t[n]=e,o._cacheIndex=r,t[r]=o}_takeBackAction(e){let t=this._actions,r=e._cacheIndex,n=--this._nActiveActions,o=t[n];e._cacheIndex=n,t[n]=e,o._cacheIndex=r,t[r]=o}_addInactiveBinding(e,t,r){let n=this._bindingsByRootAndName,o=this._bindings,l=n[t];l===void 0&&(l={},n[t]=l),l[r]=e,e._cacheIndex=o.length,o.push(e)}_removeInactiveBinding(e){let t=this._bindings,r=e.binding,n=r.rootNode.uuid,o=r.path,l=this._bindingsByRootAndName,c=l[n],h=t[t.length-1],f=e._cacheIndex;h._cacheIndex=f,t[f]=h,t.pop(),delete c[o],Object.keys(c).length===0&&delete l[n]}_lendBinding(e){let t=this._bindings,r=e._cacheIndex,n=this._nActiveBindings++,o=t[n];e._cacheIndex=n,t[n]=e,o._cacheIndex=r,t[r]=o}_takeBackBinding(e){let t=this._bindings,r=e._cacheIndex,n=--this._nActiveBindings,o=t[n];e._cacheIndex=n,t[n]=e,o._cacheIndex=r,t[r]=o}_lendControlInterpolant(){let e=this._controlInterpolants,t=this._nActiveControlInterpolants++,r=e[t];return r===void 0&&(r=new D0(new Float32Array(2),new Float32Array(2),1,oE),r.__cacheIndex=t,e[t]=r),r}_takeBackControlInterpolant(e){let t=this._controlInterpolants,r=e.__cacheIndex,n=--this._nActiveControlInterpolants,o=t[n];e.__cacheIndex=n,t[n]=e,o.__cacheIndex=r,t[r]=o}clipAction(e,t,r){let n=t||this._root,o=n.uuid,l=typeof e=="string"?Pc.findByName(n,e):e,c=l!==null?l.uuid:e,h=this._actionsByClip[c],f=null;if(r===void 0&&(l!==null?r=l.blendMode:r=lf),h!==void 0){let g=h.actionByRoot[o];if(g!==void 0&&g.blendMode===r)return g;f=h.knownActions[0],l===null&&(l=f._clip)}if(l===null)return null;let m=new nE(this,l,t,r);return this._bindAction(m,f),this._addInactiveAction(m,c,o),m}existingAction(e,t){let r=t||this._root,n=r.uuid,o=typeof e=="string"?Pc.findByName(r,e):e,l=o?o.uuid:e,c=this._actionsByClip[l];return c!==void 0&&c.actionByRoot[n]||null}stopAllAction(){let e=this._actions,t=this._nActiveActions;for(let r=t-1;r>=0;--r)e[r].stop();return this}update(e){e*=this.timeScale;let t=this._actions,r=this._nActiveActions,n=this.time+=e,o=Math.sign(e),l=this._accuIndex^=1;for(let f=0;f!==r;++f)t[f]._update(n,e,o,l);let c=this._bindings,h=this._nActiveBindings;for(let f=0;f!==h;++f)c[f].apply(l);return this}setTime(e){this.time=0;for(let t=0;t<this._actions.length;t++)this._actions[t].time=0;return this.update(e)}getRoot(){return this._root}uncacheClip(e){let t=this._actions,r=e.uuid,n=this._actionsByClip,o=n[r];if(o!==void 0){let l=o.knownActions;for(let c=0,h=l.length;c!==h;++c){let f=l[c];this._deactivateAction(f);let m=f._cacheIndex,g=t[t.length-1];f._cacheIndex=null,f._byClipCacheIndex=null,g._cacheIndex=m,t[m]=g,t.pop(),this._removeInactiveBindingsForAction(f)}delete n[r]}}uncacheRoot(e){let t=e.uuid,r=this._actionsByClip;for(let l in r){let c=r[l].actionByRoot,h=c[t];h!==void 0&&(this._deactivateAction(h),this._removeInactiveAction(h))}let n=this._bindingsByRootAndName,o=n[t];if(o!==void 0)for(let l in o){let c=o[l];c.restoreOriginalState(),this._removeInactiveBinding(c)}}uncacheAction(e,t){let r=this.existingAction(e,t);r!==null&&(this._deactivateAction(r),this._removeInactiveAction(r))}},X0=new ft,sE=class{constructor(e,t,r=0,n=1/0){this.ray=new el(e,t),this.near=r,this.far=n,this.camera=null,this.layers=new Ks,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):Qe("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return X0.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(X0),this}intersectObject(e,t=!0,r=[]){return Yf(e,this,r,t),r.sort(q0),r}intersectObjects(e,t=!0,r=[]){for(let n=0,o=e.length;n<o;n++)Yf(e[n],this,r,t);return r.sort(q0),r}};function q0(e,t){return e.distance-t.distance}function Yf(e,t,r,n){let o=!0;if(e.layers.test(t.layers)&&e.raycast(t,r)===!1&&(o=!1),o===!0&&n===!0){let l=e.children;for(let c=0,h=l.length;c<h;c++)Yf(l[c],t,r,!0)}}var lE=class{constructor(e=!0){this.autoStart=e,this.startTime=0,this.oldTime=0,this.elapsedTime=0,this.running=!1,Be("Clock: This module has been deprecated. Please use THREE.Timer instead.")}start(){this.startTime=performance.now(),this.oldTime=this.startTime,this.elapsedTime=0,this.running=!0}stop(){this.getElapsedTime(),this.running=!1,this.autoStart=!1}getElapsedTime(){return this.getDelta(),this.elapsedTime}getDelta(){let e=0;if(this.autoStart&&!this.running)return this.start(),0;if(this.running){let t=performance.now();e=(t-this.oldTime)/1e3,this.oldTime=t,this.elapsedTime+=e}return e}},f2=class{static{this.prototype.isMatrix2=!0}constructor(e,t,r,n){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,r,n)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let r=0;r<4;r++)this.elements[r]=e[r+t];return this}set(e,t,r,n){let o=this.elements;return o[0]=e,o[2]=t,o[1]=r,o[3]=n,this}};function K0(e,t,r,n){let o=uE(n);switch(r){case Nv:return e*t;case wd:return e*t/o.components*o.byteLength;case Ad:return e*t/o.components*o.byteLength;case Un:return e*t*2/o.components*o.byteLength;case Rd:return e*t*2/o.components*o.byteLength;case Lv:return e*t*3/o.components*o.byteLength;case ai:return e*t*4/o.components*o.byteLength;case Cd:return e*t*4/o.components*o.byteLength;case Tu:case wu:return Math.floor((e+3)/4)*Math.floor((t+3)/4)*8;case Au:case Ru:return Math.floor((e+3)/4)*Math.floor((t+3)/4)*16;case Nd:case Id:return Math.max(e,16)*Math.max(t,8)/4;case Pd:case Ld:return Math.max(e,8)*Math.max(t,8)/2;case Ud:case Dd:case Fd:case zd:return Math.floor((e+3)/4)*Math.floor((t+3)/4)*8;case Od:case Cu:case Bd:return Math.floor((e+3)/4)*Math.floor((t+3)/4)*16;case kd:return Math.floor((e+3)/4)*Math.floor((t+3)/4)*16;case Hd:return Math.floor((e+4)/5)*Math.floor((t+3)/4)*16;case Gd:return Math.floor((e+4)/5)*Math.floor((t+4)/5)*16;case Vd:return Math.floor((e+5)/6)*Math.floor((t+4)/5)*16;case Wd:return Math.floor((e+5)/6)*Math.floor((t+5)/6)*16;case jd:return Math.floor((e+7)/8)*Math.floor((t+4)/5)*16;case Xd:return Math.floor((e+7)/8)*Math.floor((t+5)/6)*16;case qd:return Math.floor((e+7)/8)*Math.floor((t+7)/8)*16;case Kd:return Math.floor((e+9)/10)*Math.floor((t+4)/5)*16;case Yd:return Math.floor((e+9)/10)*Math.floor((t+5)/6)*16;case $d:return Math.floor((e+9)/10)*Math.floor((t+7)/8)*16;case Jd:return Math.floor((e+9)/10)*Math.floor((t+9)/10)*16;case Zd:return Math.floor((e+11)/12)*Math.floor((t+9)/10)*16;case Qd:return Math.floor((e+11)/12)*Math.floor((t+11)/12)*16;case ef:case tf:case rf:return Math.ceil(e/4)*Math.ceil(t/4)*16;case af:case nf:return Math.ceil(e/4)*Math.ceil(t/4)*8;case Pu:case of:return Math.ceil(e/4)*Math.ceil(t/4)*16}throw new Error(`Unable to determine texture byte length for ${r} format.`)}function uE(e){switch(e){case ii:case Av:return{byteLength:1,components:1};case Vs:case Rv:case Ci:return{byteLength:2,components:1};case Ed:case Td:return{byteLength:2,components:4};case ua:case Md:case Ai:return{byteLength:4,components:1};case Cv:case Pv:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${e}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}})),typeof window<"u"&&(window.__THREE__?Be("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187"),(0,wt.h)();function Y0(){let e=null,t=!1,r=null,n=null;function o(l,c){n=e.requestAnimationFrame(o),r(l,c)}return{start:function(){t!==!0&&r!==null&&e!==null&&(n=e.requestAnimationFrame(o),t=!0)},stop:function(){e!==null&&e.cancelAnimationFrame(n),t=!1},setAnimationLoop:function(l){r=l},setContext:function(l){e=l}}}function cE(e){let t=new WeakMap;function r(h,f){let m=h.array,g=h.usage,_=m.byteLength,v=e.createBuffer();e.bindBuffer(f,v),e.bufferData(f,m,g),h.onUploadCallback();let S;if(m instanceof Float32Array)S=e.FLOAT;else if(typeof Float16Array<"u"&&m instanceof Float16Array)S=e.HALF_FLOAT;else if(m instanceof Uint16Array)h.isFloat16BufferAttribute?S=e.HALF_FLOAT:S=e.UNSIGNED_SHORT;else if(m instanceof Int16Array)S=e.SHORT;else if(m instanceof Uint32Array)S=e.UNSIGNED_INT;else if(m instanceof Int32Array)S=e.INT;else if(m instanceof Int8Array)S=e.BYTE;else if(m instanceof Uint8Array)S=e.UNSIGNED_BYTE;else if(m instanceof Uint8ClampedArray)S=e.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+m);return{buffer:v,type:S,bytesPerElement:m.BYTES_PER_ELEMENT,version:h.version,size:_}}function n(h,f,m){let g=f.array,_=f.updateRanges;if(e.bindBuffer(m,h),_.length===0)e.bufferSubData(m,0,g);else{_.sort((S,M)=>S.start-M.start);let v=0;for(let S=1;S<_.length;S++){let M=_[v],R=_[S];R.start<=M.start+M.count+1?M.count=Math.max(M.count,R.start+R.count-M.start):(++v,_[v]=R)}_.length=v+1;for(let S=0,M=_.length;S<M;S++){let R=_[S];e.bufferSubData(m,R.start*g.BYTES_PER_ELEMENT,g,R.start,R.count)}f.clearUpdateRanges()}f.onUploadCallback()}function o(h){return h.isInterleavedBufferAttribute&&(h=h.data),t.get(h)}function l(h){h.isInterleavedBufferAttribute&&(h=h.data);let f=t.get(h);f&&(e.deleteBuffer(f.buffer),t.delete(h))}function c(h,f){if(h.isInterleavedBufferAttribute&&(h=h.data),h.isGLBufferAttribute){let g=t.get(h);(!g||g.version<h.version)&&t.set(h,{buffer:h.buffer,type:h.type,bytesPerElement:h.elementSize,version:h.version});return}let m=t.get(h);if(m===void 0)t.set(h,r(h,f));else if(m.version<h.version){if(m.size!==h.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(m.buffer,h,f),m.version=h.version}}return{get:o,remove:l,update:c}}var hE=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,dE=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,fE=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,pE=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,mE=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,gE=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,vE=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,_E=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,yE=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,SE=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,xE=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,bE=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,ME=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,EE=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,TE=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,wE=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,AE=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,RE=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,CE=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,PE=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,NE=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,LE=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,IE=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,UE=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,DE=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,OE=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,FE=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,zE=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,BE=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,kE="gl_FragColor = linearToOutputTexel( gl_FragColor );",HE=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,GE=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,VE=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,WE=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,jE=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,XE=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,qE=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,KE=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,YE=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,$E=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,JE=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,ZE=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,QE=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,eT=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,tT=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,rT=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,iT=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,aT=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,nT=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,oT=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,sT=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,lT=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,uT=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,cT=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,hT=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,dT=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,fT=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,pT=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,mT=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,gT=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,vT=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,_T=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,yT=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,ST=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,xT=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,bT=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,MT=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,ET=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,TT=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,wT=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,AT=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,RT=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,CT=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,PT=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,NT=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,LT=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,IT=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,UT=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,DT=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,OT=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,FT=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,zT=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,BT=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,kT=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,HT=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,GT=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,VT=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,WT=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,jT=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,XT=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,qT=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,KT=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,YT=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,$T=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,JT=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,ZT=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,QT=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,ew=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,tw=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,rw=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,iw=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,aw=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,nw=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,ow=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,sw=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,lw=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,uw=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,cw=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,hw=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,dw=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,fw=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,pw=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,mw=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,gw=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,vw=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,_w=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,yw=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,Sw=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,xw=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,bw=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,Mw=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,Ew=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,Tw=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,ww=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Aw=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Rw=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,Cw=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Pw=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,Nw=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,Lw=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Iw=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Uw=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,Dw=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Ow=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Fw=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,zw=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,Bw=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,kw=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Hw=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,Gw=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,Vw=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,ot={alphahash_fragment:hE,alphahash_pars_fragment:dE,alphamap_fragment:fE,alphamap_pars_fragment:pE,alphatest_fragment:mE,alphatest_pars_fragment:gE,aomap_fragment:vE,aomap_pars_fragment:_E,batching_pars_vertex:yE,batching_vertex:SE,begin_vertex:xE,beginnormal_vertex:bE,bsdfs:ME,iridescence_fragment:EE,bumpmap_pars_fragment:TE,clipping_planes_fragment:wE,clipping_planes_pars_fragment:AE,clipping_planes_pars_vertex:RE,clipping_planes_vertex:CE,color_fragment:PE,color_pars_fragment:NE,color_pars_vertex:LE,color_vertex:IE,common:UE,defaultnormal_vertex:DE,displacementmap_pars_vertex:OE,displacementmap_vertex:FE,emissivemap_fragment:zE,emissivemap_pars_fragment:BE,colorspace_fragment:kE,colorspace_pars_fragment:HE,envmap_fragment:GE,envmap_common_pars_fragment:VE,envmap_pars_fragment:WE,envmap_pars_vertex:jE,envmap_physical_pars_fragment:rT,envmap_vertex:XE,fog_vertex:qE,fog_pars_vertex:KE,fog_fragment:YE,fog_pars_fragment:$E,gradientmap_pars_fragment:JE,lightmap_pars_fragment:ZE,lights_lambert_fragment:QE,lights_lambert_pars_fragment:eT,lights_pars_begin:tT,lights_toon_fragment:iT,lights_toon_pars_fragment:aT,lights_phong_fragment:nT,lights_phong_pars_fragment:oT,lights_physical_fragment:sT,lights_physical_pars_fragment:lT,lights_fragment_begin:uT,lights_fragment_maps:cT,lights_fragment_end:hT,lightprobes_pars_fragment:dT,logdepthbuf_fragment:fT,logdepthbuf_pars_fragment:pT,logdepthbuf_pars_vertex:mT,logdepthbuf_vertex:gT,map_fragment:vT,map_pars_fragment:_T,map_particle_fragment:yT,map_particle_pars_fragment:ST,metalnessmap_fragment:xT,metalnessmap_pars_fragment:bT,morphinstance_vertex:MT,morphcolor_vertex:ET,morphnormal_vertex:TT,morphtarget_pars_vertex:wT,morphtarget_vertex:AT,normal_fragment_begin:RT,normal_fragment_maps:CT,normal_pars_fragment:PT,normal_pars_vertex:NT,normal_vertex:LT,normalmap_pars_fragment:IT,clearcoat_normal_fragment_begin:UT,clearcoat_normal_fragment_maps:DT,clearcoat_pars_fragment:OT,iridescence_pars_fragment:FT,opaque_fragment:zT,packing:BT,premultiplied_alpha_fragment:kT,project_vertex:HT,dithering_fragment:GT,dithering_pars_fragment:VT,roughnessmap_fragment:WT,roughnessmap_pars_fragment:jT,shadowmap_pars_fragment:XT,shadowmap_pars_vertex:qT,shadowmap_vertex:KT,shadowmask_pars_fragment:YT,skinbase_vertex:$T,skinning_pars_vertex:JT,skinning_vertex:ZT,skinnormal_vertex:QT,specularmap_fragment:ew,specularmap_pars_fragment:tw,tonemapping_fragment:rw,tonemapping_pars_fragment:iw,transmission_fragment:aw,transmission_pars_fragment:nw,uv_pars_fragment:ow,uv_pars_vertex:sw,uv_vertex:lw,worldpos_vertex:uw,background_vert:cw,background_frag:hw,backgroundCube_vert:dw,backgroundCube_frag:fw,cube_vert:pw,cube_frag:mw,depth_vert:gw,depth_frag:vw,distance_vert:_w,distance_frag:yw,equirect_vert:Sw,equirect_frag:xw,linedashed_vert:bw,linedashed_frag:Mw,meshbasic_vert:Ew,meshbasic_frag:Tw,meshlambert_vert:ww,meshlambert_frag:Aw,meshmatcap_vert:Rw,meshmatcap_frag:Cw,meshnormal_vert:Pw,meshnormal_frag:Nw,meshphong_vert:Lw,meshphong_frag:Iw,meshphysical_vert:Uw,meshphysical_frag:Dw,meshtoon_vert:Ow,meshtoon_frag:Fw,points_vert:zw,points_frag:Bw,shadow_vert:kw,shadow_frag:Hw,sprite_vert:Gw,sprite_frag:Vw},Le={common:{diffuse:{value:new nt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new et},alphaMap:{value:null},alphaMapTransform:{value:new et},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new et}},envmap:{envMap:{value:null},envMapRotation:{value:new et},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new et}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new et}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new et},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new et},normalScale:{value:new _t(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new et},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new et}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new et}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new et}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new nt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new nt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new et},alphaTest:{value:0},uvTransform:{value:new et}},sprite:{diffuse:{value:new nt(16777215)},opacity:{value:1},center:{value:new _t(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new et},alphaMap:{value:null},alphaMapTransform:{value:new et},alphaTest:{value:0}}},da={basic:{uniforms:qr([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.fog]),vertexShader:ot.meshbasic_vert,fragmentShader:ot.meshbasic_frag},lambert:{uniforms:qr([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new nt(0)},envMapIntensity:{value:1}}]),vertexShader:ot.meshlambert_vert,fragmentShader:ot.meshlambert_frag},phong:{uniforms:qr([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new nt(0)},specular:{value:new nt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ot.meshphong_vert,fragmentShader:ot.meshphong_frag},standard:{uniforms:qr([Le.common,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.roughnessmap,Le.metalnessmap,Le.fog,Le.lights,{emissive:{value:new nt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ot.meshphysical_vert,fragmentShader:ot.meshphysical_frag},toon:{uniforms:qr([Le.common,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.gradientmap,Le.fog,Le.lights,{emissive:{value:new nt(0)}}]),vertexShader:ot.meshtoon_vert,fragmentShader:ot.meshtoon_frag},matcap:{uniforms:qr([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,{matcap:{value:null}}]),vertexShader:ot.meshmatcap_vert,fragmentShader:ot.meshmatcap_frag},points:{uniforms:qr([Le.points,Le.fog]),vertexShader:ot.points_vert,fragmentShader:ot.points_frag},dashed:{uniforms:qr([Le.common,Le.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ot.linedashed_vert,fragmentShader:ot.linedashed_frag},depth:{uniforms:qr([Le.common,Le.displacementmap]),vertexShader:ot.depth_vert,fragmentShader:ot.depth_frag},normal:{uniforms:qr([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,{opacity:{value:1}}]),vertexShader:ot.meshnormal_vert,fragmentShader:ot.meshnormal_frag},sprite:{uniforms:qr([Le.sprite,Le.fog]),vertexShader:ot.sprite_vert,fragmentShader:ot.sprite_frag},background:{uniforms:{uvTransform:{value:new et},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ot.background_vert,fragmentShader:ot.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new et}},vertexShader:ot.backgroundCube_vert,fragmentShader:ot.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ot.cube_vert,fragmentShader:ot.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ot.equirect_vert,fragmentShader:ot.equirect_frag},distance:{uniforms:qr([Le.common,Le.displacementmap,{referencePosition:{value:new Z},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ot.distance_vert,fragmentShader:ot.distance_frag},shadow:{uniforms:qr([Le.lights,Le.fog,{color:{value:new nt(0)},opacity:{value:1}}]),vertexShader:ot.shadow_vert,fragmentShader:ot.shadow_frag}};da.physical={uniforms:qr([da.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new et},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new et},clearcoatNormalScale:{value:new _t(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new et},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new et},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new et},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new et},sheen:{value:0},sheenColor:{value:new nt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new et},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new et},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new et},transmissionSamplerSize:{value:new _t},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new et},attenuationDistance:{value:0},attenuationColor:{value:new nt(0)},specularColor:{value:new nt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new et},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new et},anisotropyVector:{value:new _t},anisotropyMap:{value:null},anisotropyMapTransform:{value:new et}}]),vertexShader:ot.meshphysical_vert,fragmentShader:ot.meshphysical_frag};var cc={r:0,b:0,g:0},Ww=new ft,$0=new et;$0.set(-1,0,0,0,1,0,0,0,1);function jw(e,t,r,n,o,l){let c=new nt(0),h=o===!0?0:1,f,m,g=null,_=0,v=null;function S(C){let L=C.isScene===!0?C.background:null;if(L&&L.isTexture){let A=C.backgroundBlurriness>0;L=t.get(L,A)}return L}function M(C){let L=!1,A=S(C);A===null?x(c,h):A&&A.isColor&&(x(A,1),L=!0);let I=e.xr.getEnvironmentBlendMode();I==="additive"?r.buffers.color.setClear(0,0,0,1,l):I==="alpha-blend"&&r.buffers.color.setClear(0,0,0,0,l),(e.autoClear||L)&&(r.buffers.depth.setTest(!0),r.buffers.depth.setMask(!0),r.buffers.color.setMask(!0),e.clear(e.autoClearColor,e.autoClearDepth,e.autoClearStencil))}function R(C,L){let A=S(L);A&&A.isCubeTexture?(m===void 0&&(m=new Li(new Bf(1,1,1),new va({name:"BackgroundCubeMaterial",uniforms:Jo(da.backgroundCube.uniforms),vertexShader:da.backgroundCube.vertexShader,fragmentShader:da.backgroundCube.fragmentShader,side:ri,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),m.geometry.deleteAttribute("normal"),m.geometry.deleteAttribute("uv"),m.onBeforeRender=function(I,z,b){this.matrixWorld.copyPosition(b.matrixWorld)},Object.defineProperty(m.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(m)),m.material.uniforms.envMap.value=A,m.material.uniforms.backgroundBlurriness.value=L.backgroundBlurriness,m.material.uniforms.backgroundIntensity.value=L.backgroundIntensity,m.material.uniforms.backgroundRotation.value.setFromMatrix4(Ww.makeRotationFromEuler(L.backgroundRotation)).transpose(),A.isRenderTargetTexture===!1&&m.material.uniforms.backgroundRotation.value.premultiply($0),m.material.toneMapped=dt.getTransfer(A.colorSpace)!==Lt,(g!==A||_!==A.version||v!==e.toneMapping)&&(m.material.needsUpdate=!0,g=A,_=A.version,v=e.toneMapping),m.layers.enableAll(),C.unshift(m,m.geometry,m.material,0,0,null)):A&&A.isTexture&&(f===void 0&&(f=new Li(new Rc(2,2),new va({name:"BackgroundMaterial",uniforms:Jo(da.background.uniforms),vertexShader:da.background.vertexShader,fragmentShader:da.background.fragmentShader,side:za,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),f.geometry.deleteAttribute("normal"),Object.defineProperty(f.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(f)),f.material.uniforms.t2D.value=A,f.material.uniforms.backgroundIntensity.value=L.backgroundIntensity,f.material.toneMapped=dt.getTransfer(A.colorSpace)!==Lt,A.matrixAutoUpdate===!0&&A.updateMatrix(),f.material.uniforms.uvTransform.value.copy(A.matrix),(g!==A||_!==A.version||v!==e.toneMapping)&&(f.material.needsUpdate=!0,g=A,_=A.version,v=e.toneMapping),f.layers.enableAll(),C.unshift(f,f.geometry,f.material,0,0,null))}function x(C,L){C.getRGB(cc,I0(e)),r.buffers.color.setClear(cc.r,cc.g,cc.b,L,l)}function y(){m!==void 0&&(m.geometry.dispose(),m.material.dispose(),m=void 0),f!==void 0&&(f.geometry.dispose(),f.material.dispose(),f=void 0)}return{getClearColor:function(){return c},setClearColor:function(C,L=1){c.set(C),h=L,x(c,h)},getClearAlpha:function(){return h},setClearAlpha:function(C){h=C,x(c,h)},render:M,addToRenderList:R,dispose:y}}function Xw(e,t){let r=e.getParameter(e.MAX_VERTEX_ATTRIBS),n={},o=v(null),l=o,c=!1;function h(F,Y,ne,B,$){let ue=!1,q=_(F,B,ne,Y);l!==q&&(l=q,m(l.object)),ue=S(F,B,ne,$),ue&&M(F,B,ne,$),$!==null&&t.update($,e.ELEMENT_ARRAY_BUFFER),(ue||c)&&(c=!1,A(F,Y,ne,B),$!==null&&e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,t.get($).buffer))}function f(){return e.createVertexArray()}function m(F){return e.bindVertexArray(F)}function g(F){return e.deleteVertexArray(F)}function _(F,Y,ne,B){let $=B.wireframe===!0,ue=n[Y.id];ue===void 0&&(ue={},n[Y.id]=ue);let q=F.isInstancedMesh===!0?F.id:0,Re=ue[q];Re===void 0&&(Re={},ue[q]=Re);let ie=Re[ne.id];ie===void 0&&(ie={},Re[ne.id]=ie);let se=ie[$];return se===void 0&&(se=v(f()),ie[$]=se),se}function v(F){let Y=[],ne=[],B=[];for(let $=0;$<r;$++)Y[$]=0,ne[$]=0,B[$]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:Y,enabledAttributes:ne,attributeDivisors:B,object:F,attributes:{},index:null}}function S(F,Y,ne,B){let $=l.attributes,ue=Y.attributes,q=0,Re=ne.getAttributes();for(let ie in Re)if(Re[ie].location>=0){let se=$[ie],_e=ue[ie];if(_e===void 0&&(ie==="instanceMatrix"&&F.instanceMatrix&&(_e=F.instanceMatrix),ie==="instanceColor"&&F.instanceColor&&(_e=F.instanceColor)),se===void 0||se.attribute!==_e||_e&&se.data!==_e.data)return!0;q++}return l.attributesNum!==q||l.index!==B}function M(F,Y,ne,B){let $={},ue=Y.attributes,q=0,Re=ne.getAttributes();for(let ie in Re)if(Re[ie].location>=0){let se=ue[ie];se===void 0&&(ie==="instanceMatrix"&&F.instanceMatrix&&(se=F.instanceMatrix),ie==="instanceColor"&&F.instanceColor&&(se=F.instanceColor));let _e={};_e.attribute=se,se&&se.data&&(_e.data=se.data),$[ie]=_e,q++}l.attributes=$,l.attributesNum=q,l.index=B}function R(){let F=l.newAttributes;for(let Y=0,ne=F.length;Y<ne;Y++)F[Y]=0}function x(F){y(F,0)}function y(F,Y){let ne=l.newAttributes,B=l.enabledAttributes,$=l.attributeDivisors;ne[F]=1,B[F]===0&&(e.enableVertexAttribArray(F),B[F]=1),$[F]!==Y&&(e.vertexAttribDivisor(F,Y),$[F]=Y)}function C(){let F=l.newAttributes,Y=l.enabledAttributes;for(let ne=0,B=Y.length;ne<B;ne++)Y[ne]!==F[ne]&&(e.disableVertexAttribArray(ne),Y[ne]=0)}function L(F,Y,ne,B,$,ue,q){q===!0?e.vertexAttribIPointer(F,Y,ne,$,ue):e.vertexAttribPointer(F,Y,ne,B,$,ue)}function A(F,Y,ne,B){R();let $=B.attributes,ue=ne.getAttributes(),q=Y.defaultAttributeValues;for(let Re in ue){let ie=ue[Re];if(ie.location>=0){let se=$[Re];if(se===void 0&&(Re==="instanceMatrix"&&F.instanceMatrix&&(se=F.instanceMatrix),Re==="instanceColor"&&F.instanceColor&&(se=F.instanceColor)),se!==void 0){let _e=se.normalized,Ve=se.itemSize,ae=t.get(se);if(ae===void 0)continue;let fe=ae.buffer,Oe=ae.type,He=ae.bytesPerElement,We=Oe===e.INT||Oe===e.UNSIGNED_INT||se.gpuType===Md;if(se.isInterleavedBufferAttribute){let we=se.data,tt=we.isInterleavedBuffer===!0?we.stride:we.itemSize,st=se.offset;if(we.isInstancedInterleavedBuffer||we.isInstancedBufferAttribute){for(let je=0;je<ie.locationSize;je++)y(ie.location+je,we.meshPerAttribute);F.isInstancedMesh!==!0&&B._maxInstanceCount===void 0&&(B._maxInstanceCount=we.meshPerAttribute*we.count)}else for(let je=0;je<ie.locationSize;je++)x(ie.location+je);e.bindBuffer(e.ARRAY_BUFFER,fe);for(let je=0;je<ie.locationSize;je++)L(ie.location+je,Ve/ie.locationSize,Oe,_e,tt*He,(st+Ve/ie.locationSize*je)*He,We)}else{if(se.isInstancedBufferAttribute){for(let we=0;we<ie.locationSize;we++)y(ie.location+we,se.meshPerAttribute);F.isInstancedMesh!==!0&&B._maxInstanceCount===void 0&&(B._maxInstanceCount=se.meshPerAttribute*se.count)}else for(let we=0;we<ie.locationSize;we++)x(ie.location+we);e.bindBuffer(e.ARRAY_BUFFER,fe);for(let we=0;we<ie.locationSize;we++)L(ie.location+we,Ve/ie.locationSize,Oe,_e,Ve*He,Ve/ie.locationSize*we*He,We)}}else if(q!==void 0){let _e=q[Re];if(_e!==void 0)switch(_e.length){case 2:e.vertexAttrib2fv(ie.location,_e);break;case 3:e.vertexAttrib3fv(ie.location,_e);break;case 4:e.vertexAttrib4fv(ie.location,_e);break;default:e.vertexAttrib1fv(ie.location,_e)}}}}C()}function I(){k();for(let F in n){let Y=n[F];for(let ne in Y){let B=Y[ne];for(let $ in B){let ue=B[$];for(let q in ue)g(ue[q].object),delete ue[q];delete B[$]}}delete n[F]}}function z(F){if(n[F.id]===void 0)return;let Y=n[F.id];for(let ne in Y){let B=Y[ne];for(let $ in B){let ue=B[$];for(let q in ue)g(ue[q].object),delete ue[q];delete B[$]}}delete n[F.id]}function b(F){for(let Y in n){let ne=n[Y];for(let B in ne){let $=ne[B];if($[F.id]===void 0)continue;let ue=$[F.id];for(let q in ue)g(ue[q].object),delete ue[q];delete $[F.id]}}}function P(F){for(let Y in n){let ne=n[Y],B=F.isInstancedMesh===!0?F.id:0,$=ne[B];if($!==void 0){for(let ue in $){let q=$[ue];for(let Re in q)g(q[Re].object),delete q[Re];delete $[ue]}delete ne[B],Object.keys(ne).length===0&&delete n[Y]}}}function k(){K(),c=!0,l!==o&&(l=o,m(l.object))}function K(){o.geometry=null,o.program=null,o.wireframe=!1}return{setup:h,reset:k,resetDefaultState:K,dispose:I,releaseStatesOfGeometry:z,releaseStatesOfObject:P,releaseStatesOfProgram:b,initAttributes:R,enableAttribute:x,disableUnusedAttributes:C}}function qw(e,t,r){let n;function o(f){n=f}function l(f,m){e.drawArrays(n,f,m),r.update(m,n,1)}function c(f,m,g){g!==0&&(e.drawArraysInstanced(n,f,m,g),r.update(m,n,g))}function h(f,m,g){if(g===0)return;t.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,f,0,m,0,g);let _=0;for(let v=0;v<g;v++)_+=m[v];r.update(_,n,1)}this.setMode=o,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function Kw(e,t,r,n){let o;function l(){if(o!==void 0)return o;if(t.has("EXT_texture_filter_anisotropic")===!0){let b=t.get("EXT_texture_filter_anisotropic");o=e.getParameter(b.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else o=0;return o}function c(b){return!(b!==ai&&n.convert(b)!==e.getParameter(e.IMPLEMENTATION_COLOR_READ_FORMAT))}function h(b){let P=b===Ci&&(t.has("EXT_color_buffer_half_float")||t.has("EXT_color_buffer_float"));return!(b!==ii&&b!==Ai&&!P&&n.convert(b)!==e.getParameter(e.IMPLEMENTATION_COLOR_READ_TYPE))}function f(b){if(b==="highp"){if(e.getShaderPrecisionFormat(e.VERTEX_SHADER,e.HIGH_FLOAT).precision>0&&e.getShaderPrecisionFormat(e.FRAGMENT_SHADER,e.HIGH_FLOAT).precision>0)return"highp";b="mediump"}return b==="mediump"&&e.getShaderPrecisionFormat(e.VERTEX_SHADER,e.MEDIUM_FLOAT).precision>0&&e.getShaderPrecisionFormat(e.FRAGMENT_SHADER,e.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let m=r.precision!==void 0?r.precision:"highp",g=f(m);g!==m&&(Be("WebGLRenderer:",m,"not supported, using",g,"instead."),m=g);let _=r.reversedDepthBuffer===!0&&t.has("EXT_clip_control"),v=r.logarithmicDepthBuffer===!0&&_===!1;r.reversedDepthBuffer===!0&&_===!1&&Be("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),r.logarithmicDepthBuffer===!0&&_===!0&&Be("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let S=e.getParameter(e.MAX_TEXTURE_IMAGE_UNITS),M=e.getParameter(e.MAX_VERTEX_TEXTURE_IMAGE_UNITS),R=e.getParameter(e.MAX_TEXTURE_SIZE),x=e.getParameter(e.MAX_CUBE_MAP_TEXTURE_SIZE),y=e.getParameter(e.MAX_VERTEX_ATTRIBS),C=e.getParameter(e.MAX_VERTEX_UNIFORM_VECTORS),L=e.getParameter(e.MAX_VARYING_VECTORS),A=e.getParameter(e.MAX_FRAGMENT_UNIFORM_VECTORS),I=e.getParameter(e.MAX_SAMPLES),z=e.getParameter(e.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:l,getMaxPrecision:f,textureFormatReadable:c,textureTypeReadable:h,precision:m,logarithmicDepthBuffer:v,reversedDepthBuffer:_,maxTextures:S,maxVertexTextures:M,maxTextureSize:R,maxCubemapSize:x,maxAttributes:y,maxVertexUniforms:C,maxVaryings:L,maxFragmentUniforms:A,maxSamples:I,samples:z}}function Yw(e){let t=this,r=null,n=0,o=!1,l=!1,c=new hn,h=new et,f={value:null,needsUpdate:!1};this.uniform=f,this.numPlanes=0,this.numIntersection=0,this.init=function(_,v){let S=_.length!==0||v||n!==0||o;return o=v,n=_.length,S},this.beginShadows=function(){l=!0,g(null)},this.endShadows=function(){l=!1},this.setGlobalState=function(_,v){r=g(_,v,0)},this.setState=function(_,v,S){let M=_.clippingPlanes,R=_.clipIntersection,x=_.clipShadows,y=e.get(_);if(!o||M===null||M.length===0||l&&!x)l?g(null):m();else{let C=l?0:n,L=C*4,A=y.clippingState||null;f.value=A,A=g(M,v,L,S);for(let I=0;I!==L;++I)A[I]=r[I];y.clippingState=A,this.numIntersection=R?this.numPlanes:0,this.numPlanes+=C}};function m(){f.value!==r&&(f.value=r,f.needsUpdate=n>0),t.numPlanes=n,t.numIntersection=0}function g(_,v,S,M){let R=_!==null?_.length:0,x=null;if(R!==0){if(x=f.value,M!==!0||x===null){let y=S+R*4,C=v.matrixWorldInverse;h.getNormalMatrix(C),(x===null||x.length<y)&&(x=new Float32Array(y));for(let L=0,A=S;L!==R;++L,A+=4)c.copy(_[L]).applyMatrix4(C,h),c.normal.toArray(x,A),x[A+3]=c.constant}f.value=x,f.needsUpdate=!0}return t.numPlanes=R,t.numIntersection=0,x}}var $f=class extends Ni{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let r={width:e,height:e,depth:1},n=[r,r,r,r,r,r];this.texture=new b0(n),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let r={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},n=new Bf(5,5,5),o=new va({name:"CubemapFromEquirect",uniforms:Jo(r.uniforms),vertexShader:r.vertexShader,fragmentShader:r.fragmentShader,side:ri,blending:Ao});o.uniforms.tEquirect.value=t;let l=new Li(n,o),c=t.minFilter;return t.minFilter===pa&&(t.minFilter=Gr),new Xf(1,10,this).update(e,l),t.minFilter=c,l.geometry.dispose(),l.material.dispose(),this}clear(e,t=!0,r=!0,n=!0){let o=e.getRenderTarget();for(let l=0;l<6;l++)e.setRenderTarget(this,l),e.clear(t,r,n);e.setRenderTarget(o)}},J0=256,$w=3,Jw=20,Z0=256,Q0=16,Zw=3,Qw=new Z,eA=new nt,e_=class Dy{constructor(t){this._renderer=t,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Xf(1,10,null),this._boxMesh=new Li(new Bf(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(t,r=0,n=.1,o=100,l={}){let{size:c=256,position:h=Qw}=l,f=this._renderer;this._setSize(c);let m=this._allocateTarget(),g=this._getSourceTarget(!0);r>0&&(g.texture.mipmapsAutoUpdate=!1);let _=f.autoClear,v=f.autoClearColor,S=f.autoClearDepth,M=f.autoClearStencil,R=t.background;f.autoClear=!0,f.autoClearColor=!0,f.autoClearDepth=!0,f.autoClearStencil=!0,R===null&&(t.background=f.getClearColor(eA));let x=new Xf(n,o,g);return x.position.copy(h),x.update(f,t),f.autoClear=_,f.autoClearColor=v,f.autoClearDepth=S,f.autoClearStencil=M,t.background=R,r>0&&(g.texture.mipmapsAutoUpdate=!0,this._blur(m,r)),this._applyPMREM(m),m}fromEquirectangular(t,r=null){return this._fromTexture(t,r)}fromCubemap(t,r=null){return this._fromTexture(t,r)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=i_(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=r_(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(t,r){return r>0?1-Math.sqrt(1-t/r):0}_setSize(t){this._cubeSize=Math.max(J0,Gv(t))}_fromTexture(t,r){t.mapping===Co||t.mapping===Gs?this._setSize(t.image.length===0?J0:t.image[0].width||t.image[0].image.width):this._setSize(t.image.width/4);let n=r||this._allocateTarget();return this._textureToCubemap(t),this._applyPMREM(n),n}_allocateTarget(){let t=this._cubeSize,r=t_(t,!1,!1),n=Math.log2(t)-$w;for(let o=0;o<=n;o++)r.texture.mipmaps.push({width:t>>o,height:t>>o});return r.texture.name="PMREM",r.texture.isPMREMTexture=!0,r}_getSourceTarget(t=!1){let r=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==r||t&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=t_(r,!0,t)),this._sourceTarget}_compileMaterial(t){this._boxMesh.material=t,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(t,r,n){let o=this._boxMesh,l=this._cubeCamera;o.material=n,l.renderTarget=t,l.activeMipmapLevel=r;let c=t.width>>r;t.viewport.set(0,0,c,c),l.update(this._renderer,o),t.viewport.set(0,0,t.width,t.height)}_textureToCubemap(t){let r;t.mapping===Co||t.mapping===Gs?(this._cubemapMaterial===null&&(this._cubemapMaterial=i_()),r=this._cubemapMaterial,r.uniforms.flipEnvMap.value=t.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=r_()),r=this._equirectMaterial),r.uniforms.envMap.value=t,this._renderCube(this._getSourceTarget(),0,r)}_applyPMREM(t){this._ggxMaterial===null&&(this._ggxMaterial=tA(),this._integrationMaterial=rA());let r=this._cubeSize,n=t.texture.mipmaps.length-1,o=this._ggxMaterial.uniforms;o.envMap.value=this._sourceTarget.texture;let l=this._integrationMaterial.uniforms;l.envMap.value=this._sourceTarget.texture,l.sourceLod.value=Math.log2(r/Q0);for(let c=0;c<=n;c++){let h=Dy.lodToRoughness(c,n);if(c>n-Zw)l.roughness.value=h,this._renderCube(t,c,this._integrationMaterial);else{let f=h>0?Math.log2(r)+.5*Math.log2(6/(Z0*Math.pow(h,4)))+.5:0;o.roughness.value=h,o.lodBias.value=f,this._renderCube(t,c,this._ggxMaterial)}}}_blur(t,r){this._blurMaterial===null&&(this._blurMaterial=iA());let n=this._blurMaterial,o=n.uniforms,l=this._sourceTarget;o.sigma.value=Math.min(r,Math.PI)/Math.SQRT2,o.envMap.value=l.texture,this._renderCube(t,0,n),o.envMap.value=t.texture,this._renderCube(l,0,n)}};function t_(e,t,r){return new $f(e,{minFilter:pa,generateMipmaps:t,type:Ci,colorSpace:Vn,depthBuffer:r})}function hl(e,t,r){return new va({name:e,uniforms:t,vertexShader:ot.cube_vert,fragmentShader:r,side:ri,blending:Ao,depthTest:!1,depthWrite:!1})}function tA(){return hl("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Z0}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function rA(){return hl("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Q0}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function iA(){return hl("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${Jw}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function r_(){return hl("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function i_(){return hl("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function aA(e){let t=new WeakMap,r=new WeakMap,n=null;function o(v,S=!1){return v==null?null:S?c(v):l(v)}function l(v){if(v&&v.isTexture){let S=v.mapping;if(S===Sl||S===bd)if(t.has(v)){let M=t.get(v).texture;return h(M,v.mapping)}else{let M=v.image;if(M&&M.height>0){let R=new $f(M.height);return R.fromEquirectangularTexture(e,v),t.set(v,R),v.addEventListener("dispose",m),h(R.texture,v.mapping)}else return null}}return v}function c(v){if(v&&v.isTexture&&v.isPMREMTexture!==!0){let S=v.mapping,M=S===Sl||S===bd,R=S===Co||S===Gs;if(M||R){let x=r.get(v),y=x!==void 0?x.texture.pmremVersion:0;if(v.isRenderTargetTexture&&v.pmremVersion!==y)return n===null&&(n=new e_(e)),x=M?n.fromEquirectangular(v,x):n.fromCubemap(v,x),x.texture.pmremVersion=v.pmremVersion,r.set(v,x),x.texture;if(x!==void 0)return x.texture;{let C=v.image;return M&&C&&C.height>0||R&&C&&f(C)?(n===null&&(n=new e_(e)),x=M?n.fromEquirectangular(v):n.fromCubemap(v),x.texture.pmremVersion=v.pmremVersion,r.set(v,x),v.addEventListener("dispose",g),x.texture):null}}}return v}function h(v,S){return S===Sl?v.mapping=Co:S===bd&&(v.mapping=Gs),v}function f(v){let S=0,M=6;for(let R=0;R<M;R++)v[R]!==void 0&&S++;return S===M}function m(v){let S=v.target;S.removeEventListener("dispose",m);let M=t.get(S);M!==void 0&&(t.delete(S),M.dispose())}function g(v){let S=v.target;S.removeEventListener("dispose",g);let M=r.get(S);M!==void 0&&(r.delete(S),M.dispose())}function _(){t=new WeakMap,r=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:o,dispose:_}}function nA(e){let t={};function r(n){if(t[n]!==void 0)return t[n];let o=e.getExtension(n);return t[n]=o,o}return{has:function(n){return r(n)!==null},init:function(){r("EXT_color_buffer_float"),r("WEBGL_clip_cull_distance"),r("OES_texture_float_linear"),r("EXT_color_buffer_half_float"),r("WEBGL_multisampled_render_to_texture"),r("WEBGL_render_shared_exponent")},get:function(n){let o=r(n);return o===null&&Uo("WebGLRenderer: "+n+" extension not supported."),o}}}function oA(e,t,r,n){let o={},l=new WeakMap,c=new FinalizationRegistry(M=>delete o[M]);function h(M){f(M.target)}function f(M){M.index!==null&&t.remove(M.index);for(let x in M.attributes)t.remove(M.attributes[x]);M.removeEventListener("dispose",h),delete o[M.id],c.unregister(M);let R=l.get(M);R&&(t.remove(R),l.delete(M)),n.releaseStatesOfGeometry(M),M.isInstancedBufferGeometry===!0&&delete M._maxInstanceCount,r.memory.geometries--}function m(M,R){return o[R.id]!==void 0||(R.addEventListener("dispose",h),o[R.id]=new WeakRef(R),c.register(R,R.id,R),r.memory.geometries++),R}function g(M){let R=M.attributes;for(let x in R)t.update(R[x],e.ARRAY_BUFFER)}function _(M){let R=M.index,x=M.attributes.position,y=0;if(x===void 0)return;let C=R!==null?R.array.length:x.array.length/3-1,L=x.count>=65535?i0:r0,A=new L(Math.ceil(C/3)*6,1),I=A.array;if(R!==null){let b=R.array;y=R.version;for(let P=0,k=0;P<C;P+=3){let K=b[P+0],F=b[P+1],Y=b[P+2];I[k++]=K,I[k++]=F,I[k++]=F,I[k++]=Y,I[k++]=Y,I[k++]=K}}else{y=x.version;for(let b=0,P=0;b<C;b+=3){let k=b+0,K=b+1,F=b+2;I[P++]=k,I[P++]=K,I[P++]=K,I[P++]=F,I[P++]=F,I[P++]=k}}A.version=y;let z=l.get(M);z&&t.remove(z),l.set(M,A)}function v(M){let R=l.get(M);if(R){let x=M.index;x!==null&&R.version<x.version&&_(M)}else _(M);return l.get(M)}function S(){for(let M in o){let R=o[M].deref();R!==void 0&&f(R)}}return{get:m,update:g,getWireframeAttribute:v,dispose:S}}function sA(e,t,r){let n;function o(_){n=_}let l,c;function h(_){l=_.type,c=_.bytesPerElement}function f(_,v){e.drawElements(n,v,l,_*c),r.update(v,n,1)}function m(_,v,S){S!==0&&(e.drawElementsInstanced(n,v,l,_*c,S),r.update(v,n,S))}function g(_,v,S){if(S===0)return;t.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,v,0,l,_,0,S);let M=0;for(let R=0;R<S;R++)M+=v[R];r.update(M,n,1)}this.setMode=o,this.setIndex=h,this.render=f,this.renderInstances=m,this.renderMultiDraw=g}function lA(e){let t={geometries:0,textures:0},r={frame:0,calls:0,triangles:0,points:0,lines:0};function n(l,c,h){switch(r.calls++,c){case e.TRIANGLES:r.triangles+=h*(l/3);break;case e.LINES:r.lines+=h*(l/2);break;case e.LINE_STRIP:r.lines+=h*(l-1);break;case e.LINE_LOOP:r.lines+=h*l;break;case e.POINTS:r.points+=h*l;break;default:Qe("WebGLInfo: Unknown draw mode:",c);break}}function o(){r.calls=0,r.triangles=0,r.points=0,r.lines=0}return{memory:t,render:r,programs:null,autoReset:!0,reset:o,update:n}}function uA(e,t,r){let n=new WeakMap,o=new Dt;function l(c,h,f){let m=c.morphTargetInfluences,g=h.morphAttributes.position||h.morphAttributes.normal||h.morphAttributes.color,_=g!==void 0?g.length:0,v=n.get(h);if(v===void 0||v.count!==_){let S=function(){P.dispose(),n.delete(h),h.removeEventListener("dispose",S)};v!==void 0&&v.texture.dispose();let M=h.morphAttributes.position!==void 0,R=h.morphAttributes.normal!==void 0,x=h.morphAttributes.color!==void 0,y=h.morphAttributes.position||[],C=h.morphAttributes.normal||[],L=h.morphAttributes.color||[],A=0;M===!0&&(A=1),R===!0&&(A=2),x===!0&&(A=3);let I=h.attributes.position.count*A,z=1;I>t.maxTextureSize&&(z=Math.ceil(I/t.maxTextureSize),I=t.maxTextureSize);let b=new Float32Array(I*z*4*_),P=new Xv(b,I,z,_);P.type=Ai,P.needsUpdate=!0;let k=A*4;for(let K=0;K<_;K++){let F=y[K],Y=C[K],ne=L[K],B=I*z*4*K;for(let $=0;$<F.count;$++){let ue=$*k;M===!0&&(o.fromBufferAttribute(F,$),b[B+ue+0]=o.x,b[B+ue+1]=o.y,b[B+ue+2]=o.z,b[B+ue+3]=0),R===!0&&(o.fromBufferAttribute(Y,$),b[B+ue+4]=o.x,b[B+ue+5]=o.y,b[B+ue+6]=o.z,b[B+ue+7]=0),x===!0&&(o.fromBufferAttribute(ne,$),b[B+ue+8]=o.x,b[B+ue+9]=o.y,b[B+ue+10]=o.z,b[B+ue+11]=ne.itemSize===4?o.w:1)}}v={count:_,texture:P,size:new _t(I,z)},n.set(h,v),h.addEventListener("dispose",S)}if(c.isInstancedMesh===!0&&c.morphTexture!==null)f.getUniforms().setValue(e,"morphTexture",c.morphTexture,r);else{let S=0;for(let R=0;R<m.length;R++)S+=m[R];let M=h.morphTargetsRelative?1:1-S;f.getUniforms().setValue(e,"morphTargetBaseInfluence",M),f.getUniforms().setValue(e,"morphTargetInfluences",m)}f.getUniforms().setValue(e,"morphTargetsTexture",v.texture,r),f.getUniforms().setValue(e,"morphTargetsTextureSize",v.size)}return{update:l}}function cA(e,t,r,n,o){let l=new WeakMap;function c(m){let g=o.render.frame,_=m.geometry,v=t.get(m,_);if(l.get(v)!==g&&(t.update(v),l.set(v,g)),m.isInstancedMesh&&(m.hasEventListener("dispose",f)===!1&&m.addEventListener("dispose",f),l.get(m)!==g&&(r.update(m.instanceMatrix,e.ARRAY_BUFFER),m.instanceColor!==null&&r.update(m.instanceColor,e.ARRAY_BUFFER),l.set(m,g))),m.isSkinnedMesh){let S=m.skeleton;l.get(S)!==g&&(S.update(),l.set(S,g))}return v}function h(){l=new WeakMap}function f(m){let g=m.target;g.removeEventListener("dispose",f),n.releaseStatesOfObject(g),r.remove(g.instanceMatrix),g.instanceColor!==null&&r.remove(g.instanceColor)}return{update:c,dispose:h}}var hA={[yv]:"LINEAR_TONE_MAPPING",[Sv]:"REINHARD_TONE_MAPPING",[xv]:"CINEON_TONE_MAPPING",[xd]:"ACES_FILMIC_TONE_MAPPING",[Mv]:"AGX_TONE_MAPPING",[Ev]:"NEUTRAL_TONE_MAPPING",[bv]:"CUSTOM_TONE_MAPPING"};function dA(e,t,r,n,o,l){let c=new Ni(t,r,{type:e,depthBuffer:o,stencilBuffer:l,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),h=null,f=null,m=null,g=new ga;g.setAttribute("position",new Gi([-1,3,0,-1,-1,0,3,-1,0],3)),g.setAttribute("uv",new Gi([0,2,0,0,2,0],2));let _=new CM({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),v=new Li(g,_),S=new Rl(-1,1,1,-1,0,1),M=null,R=null,x=!1,y,C=null,L=[],A=!1;this.setSize=function(I,z){c.setSize(I,z),h!==null&&h.setSize(I,z),f!==null&&f.setSize(I,z);for(let b=0;b<L.length;b++){let P=L[b];P.setSize&&P.setSize(I,z)}},this.setEffects=function(I){L=I,A=L.length>0&&L[0].isRenderPass===!0;let z=c.width,b=c.height;L.length>0&&h===null&&(h=new Ni(z,b,{type:Ci,depthBuffer:!1,stencilBuffer:!1}),f=new Ni(z,b,{type:Ci,depthBuffer:!1,stencilBuffer:!1}));let P=o===!0&&L.some(k=>k.needsDepthTexture===!0);P!==(c.depthTexture!==null)&&(P===!0&&m===null&&(m=new Yo(z,b),l===!0&&(m.format=an,m.type=Po)),c.dispose(),c.depthTexture=P?m:null,c.resolveDepthBuffer=P,c.storeMultisampledDepthBuffer=P);for(let k=0;k<L.length;k++){let K=L[k];K.setSize&&K.setSize(z,b),P&&K.needsDepthTexture===!0&&K.setDepthTexture&&K.setDepthTexture(m)}},this.begin=function(I,z){if(x||I.toneMapping===la&&L.length===0)return!1;if(C=z,z!==null){let b=z.width,P=z.height;(c.width!==b||c.height!==P)&&this.setSize(b,P)}return A===!1&&I.setRenderTarget(c),y=I.toneMapping,I.toneMapping=la,!0},this.hasRenderPass=function(){return A},this.end=function(I,z){I.toneMapping=y,x=!0;let b=c,P=h;for(let k=0;k<L.length;k++){let K=L[k];K.enabled!==!1&&(K.render(I,P,b,z),K.needsSwap!==!1&&(b=P,P=P===h?f:h))}if(M!==I.outputColorSpace||R!==I.toneMapping){M=I.outputColorSpace,R=I.toneMapping,_.defines={},dt.getTransfer(M)===Lt&&(_.defines.SRGB_TRANSFER="");let k=hA[R];k&&(_.defines[k]=""),_.needsUpdate=!0}_.uniforms.tDiffuse.value=b.texture,I.setRenderTarget(C),I.render(v,S),C=null,x=!1},this.isCompositing=function(){return x},this.dispose=function(){c.dispose(),h!==null&&h.dispose(),f!==null&&f.dispose(),g.dispose(),_.dispose()}}var a_=new ni,n_=new Yo(1,1),o_=new M0(1),s_=new Xv,l_=new z1,u_=new b0,c_=[],h_=[],d_=new Float32Array(16),f_=new Float32Array(9),p_=new Float32Array(4);function is(e,t,r){let n=e[0];if(n<=0||n>0)return e;let o=t*r,l=c_[o];if(l===void 0&&(l=new Float32Array(o),c_[o]=l),t!==0){n.toArray(l,0);for(let c=1,h=0;c!==t;++c)h+=r,e[c].toArray(l,h)}return l}function xr(e,t){if(e.length!==t.length)return!1;for(let r=0,n=e.length;r<n;r++)if(e[r]!==t[r])return!1;return!0}function br(e,t){for(let r=0,n=t.length;r<n;r++)e[r]=t[r]}function hc(e,t){let r=h_[t];r===void 0&&(r=new Int32Array(t),h_[t]=r);for(let n=0;n!==t;++n)r[n]=e.allocateTextureUnit();return r}function fA(e,t){let r=this.cache;r[0]!==t&&(e.uniform1f(this.addr,t),r[0]=t)}function pA(e,t){let r=this.cache;if(t.x!==void 0)(r[0]!==t.x||r[1]!==t.y)&&(e.uniform2f(this.addr,t.x,t.y),r[0]=t.x,r[1]=t.y);else{if(xr(r,t))return;e.uniform2fv(this.addr,t),br(r,t)}}function mA(e,t){let r=this.cache;if(t.x!==void 0)(r[0]!==t.x||r[1]!==t.y||r[2]!==t.z)&&(e.uniform3f(this.addr,t.x,t.y,t.z),r[0]=t.x,r[1]=t.y,r[2]=t.z);else if(t.r!==void 0)(r[0]!==t.r||r[1]!==t.g||r[2]!==t.b)&&(e.uniform3f(this.addr,t.r,t.g,t.b),r[0]=t.r,r[1]=t.g,r[2]=t.b);else{if(xr(r,t))return;e.uniform3fv(this.addr,t),br(r,t)}}function gA(e,t){let r=this.cache;if(t.x!==void 0)(r[0]!==t.x||r[1]!==t.y||r[2]!==t.z||r[3]!==t.w)&&(e.uniform4f(this.addr,t.x,t.y,t.z,t.w),r[0]=t.x,r[1]=t.y,r[2]=t.z,r[3]=t.w);else{if(xr(r,t))return;e.uniform4fv(this.addr,t),br(r,t)}}function vA(e,t){let r=this.cache,n=t.elements;if(n===void 0){if(xr(r,t))return;e.uniformMatrix2fv(this.addr,!1,t),br(r,t)}else{if(xr(r,n))return;p_.set(n),e.uniformMatrix2fv(this.addr,!1,p_),br(r,n)}}function _A(e,t){let r=this.cache,n=t.elements;if(n===void 0){if(xr(r,t))return;e.uniformMatrix3fv(this.addr,!1,t),br(r,t)}else{if(xr(r,n))return;f_.set(n),e.uniformMatrix3fv(this.addr,!1,f_),br(r,n)}}function yA(e,t){let r=this.cache,n=t.elements;if(n===void 0){if(xr(r,t))return;e.uniformMatrix4fv(this.addr,!1,t),br(r,t)}else{if(xr(r,n))return;d_.set(n),e.uniformMatrix4fv(this.addr,!1,d_),br(r,n)}}function SA(e,t){let r=this.cache;r[0]!==t&&(e.uniform1i(this.addr,t),r[0]=t)}function xA(e,t){let r=this.cache;if(t.x!==void 0)(r[0]!==t.x||r[1]!==t.y)&&(e.uniform2i(this.addr,t.x,t.y),r[0]=t.x,r[1]=t.y);else{if(xr(r,t))return;e.uniform2iv(this.addr,t),br(r,t)}}function bA(e,t){let r=this.cache;if(t.x!==void 0)(r[0]!==t.x||r[1]!==t.y||r[2]!==t.z)&&(e.uniform3i(this.addr,t.x,t.y,t.z),r[0]=t.x,r[1]=t.y,r[2]=t.z);else{if(xr(r,t))return;e.uniform3iv(this.addr,t),br(r,t)}}function MA(e,t){let r=this.cache;if(t.x!==void 0)(r[0]!==t.x||r[1]!==t.y||r[2]!==t.z||r[3]!==t.w)&&(e.uniform4i(this.addr,t.x,t.y,t.z,t.w),r[0]=t.x,r[1]=t.y,r[2]=t.z,r[3]=t.w);else{if(xr(r,t))return;e.uniform4iv(this.addr,t),br(r,t)}}function EA(e,t){let r=this.cache;r[0]!==t&&(e.uniform1ui(this.addr,t),r[0]=t)}function TA(e,t){let r=this.cache;if(t.x!==void 0)(r[0]!==t.x||r[1]!==t.y)&&(e.uniform2ui(this.addr,t.x,t.y),r[0]=t.x,r[1]=t.y);else{if(xr(r,t))return;e.uniform2uiv(this.addr,t),br(r,t)}}function wA(e,t){let r=this.cache;if(t.x!==void 0)(r[0]!==t.x||r[1]!==t.y||r[2]!==t.z)&&(e.uniform3ui(this.addr,t.x,t.y,t.z),r[0]=t.x,r[1]=t.y,r[2]=t.z);else{if(xr(r,t))return;e.uniform3uiv(this.addr,t),br(r,t)}}function AA(e,t){let r=this.cache;if(t.x!==void 0)(r[0]!==t.x||r[1]!==t.y||r[2]!==t.z||r[3]!==t.w)&&(e.uniform4ui(this.addr,t.x,t.y,t.z,t.w),r[0]=t.x,r[1]=t.y,r[2]=t.z,r[3]=t.w);else{if(xr(r,t))return;e.uniform4uiv(this.addr,t),br(r,t)}}function dc(e){return e.version===0&&(e.compareFunction=Ov,e.needsUpdate=!0),e}function RA(e,t,r){let n=this.cache,o=r.allocateTextureUnit();n[0]!==o&&(e.uniform1i(this.addr,o),n[0]=o);let l;this.type===e.SAMPLER_2D_SHADOW?l=dc(n_):l=a_,r.setTexture2D(t||l,o)}function CA(e,t,r){let n=this.cache,o=r.allocateTextureUnit();n[0]!==o&&(e.uniform1i(this.addr,o),n[0]=o),r.setTexture3D(t||l_,o)}function PA(e,t,r){let n=this.cache,o=r.allocateTextureUnit();n[0]!==o&&(e.uniform1i(this.addr,o),n[0]=o);let l;this.type===e.SAMPLER_CUBE_SHADOW?l=dc(o_):l=u_,r.setTextureCube(t||l,o)}function NA(e,t,r){let n=this.cache,o=r.allocateTextureUnit();n[0]!==o&&(e.uniform1i(this.addr,o),n[0]=o),r.setTexture2DArray(t||s_,o)}function LA(e){switch(e){case 5126:return fA;case 35664:return pA;case 35665:return mA;case 35666:return gA;case 35674:return vA;case 35675:return _A;case 35676:return yA;case 5124:case 35670:return SA;case 35667:case 35671:return xA;case 35668:case 35672:return bA;case 35669:case 35673:return MA;case 5125:return EA;case 36294:return TA;case 36295:return wA;case 36296:return AA;case 35678:case 36198:case 36298:case 36306:case 35682:return RA;case 35679:case 36299:case 36307:return CA;case 35680:case 36300:case 36308:case 36293:return PA;case 36289:case 36303:case 36311:case 36292:return NA}}function IA(e,t){e.uniform1fv(this.addr,t)}function UA(e,t){let r=is(t,this.size,2);e.uniform2fv(this.addr,r)}function DA(e,t){let r=is(t,this.size,3);e.uniform3fv(this.addr,r)}function OA(e,t){let r=is(t,this.size,4);e.uniform4fv(this.addr,r)}function FA(e,t){let r=is(t,this.size,4);e.uniformMatrix2fv(this.addr,!1,r)}function zA(e,t){let r=is(t,this.size,9);e.uniformMatrix3fv(this.addr,!1,r)}function BA(e,t){let r=is(t,this.size,16);e.uniformMatrix4fv(this.addr,!1,r)}function kA(e,t){e.uniform1iv(this.addr,t)}function HA(e,t){e.uniform2iv(this.addr,t)}function GA(e,t){e.uniform3iv(this.addr,t)}function VA(e,t){e.uniform4iv(this.addr,t)}function WA(e,t){e.uniform1uiv(this.addr,t)}function jA(e,t){e.uniform2uiv(this.addr,t)}function XA(e,t){e.uniform3uiv(this.addr,t)}function qA(e,t){e.uniform4uiv(this.addr,t)}function KA(e,t,r){let n=this.cache,o=t.length,l=hc(r,o);xr(n,l)||(e.uniform1iv(this.addr,l),br(n,l));let c;this.type===e.SAMPLER_2D_SHADOW?c=dc(n_):c=a_;for(let h=0;h!==o;++h)r.setTexture2D(t[h]||c,l[h])}function YA(e,t,r){let n=this.cache,o=t.length,l=hc(r,o);xr(n,l)||(e.uniform1iv(this.addr,l),br(n,l));for(let c=0;c!==o;++c)r.setTexture3D(t[c]||l_,l[c])}function $A(e,t,r){let n=this.cache,o=t.length,l=hc(r,o);xr(n,l)||(e.uniform1iv(this.addr,l),br(n,l));let c;this.type===e.SAMPLER_CUBE_SHADOW?c=dc(o_):c=u_;for(let h=0;h!==o;++h)r.setTextureCube(t[h]||c,l[h])}function JA(e,t,r){let n=this.cache,o=t.length,l=hc(r,o);xr(n,l)||(e.uniform1iv(this.addr,l),br(n,l));for(let c=0;c!==o;++c)r.setTexture2DArray(t[c]||s_,l[c])}function ZA(e){switch(e){case 5126:return IA;case 35664:return UA;case 35665:return DA;case 35666:return OA;case 35674:return FA;case 35675:return zA;case 35676:return BA;case 5124:case 35670:return kA;case 35667:case 35671:return HA;case 35668:case 35672:return GA;case 35669:case 35673:return VA;case 5125:return WA;case 36294:return jA;case 36295:return XA;case 36296:return qA;case 35678:case 36198:case 36298:case 36306:case 35682:return KA;case 35679:case 36299:case 36307:return YA;case 35680:case 36300:case 36308:case 36293:return $A;case 36289:case 36303:case 36311:case 36292:return JA}}var QA=class{constructor(e,t,r){this.id=e,this.addr=r,this.cache=[],this.type=t.type,this.setValue=LA(t.type)}},eR=class{constructor(e,t,r){this.id=e,this.addr=r,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=ZA(t.type)}},tR=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,r){let n=this.seq;for(let o=0,l=n.length;o!==l;++o){let c=n[o];c.setValue(e,t[c.id],r)}}},Jf=/(\w+)(\])?(\[|\.)?/g;function m_(e,t){e.seq.push(t),e.map[t.id]=t}function rR(e,t,r){let n=e.name,o=n.length;for(Jf.lastIndex=0;;){let l=Jf.exec(n),c=Jf.lastIndex,h=l[1],f=l[2]==="]",m=l[3];if(f&&(h=h|0),m===void 0||m==="["&&c+2===o){m_(r,m===void 0?new QA(h,e,t):new eR(h,e,t));break}else{let g=r.map[h];g===void 0&&(g=new tR(h),m_(r,g)),r=g}}}var fc=class{constructor(e,t){this.seq=[],this.map={};let r=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let l=0;l<r;++l){let c=e.getActiveUniform(t,l),h=e.getUniformLocation(t,c.name);rR(c,h,this)}let n=[],o=[];for(let l of this.seq)l.type===e.SAMPLER_2D_SHADOW||l.type===e.SAMPLER_CUBE_SHADOW||l.type===e.SAMPLER_2D_ARRAY_SHADOW?n.push(l):o.push(l);n.length>0&&(this.seq=n.concat(o))}setValue(e,t,r,n){let o=this.map[t];o!==void 0&&o.setValue(e,r,n)}setOptional(e,t,r){let n=t[r];n!==void 0&&this.setValue(e,r,n)}static upload(e,t,r,n){for(let o=0,l=t.length;o!==l;++o){let c=t[o],h=r[c.id];h.needsUpdate!==!1&&c.setValue(e,h.value,n)}}static seqWithValue(e,t){let r=[];for(let n=0,o=e.length;n!==o;++n){let l=e[n];l.id in t&&r.push(l)}return r}};function g_(e,t,r){let n=e.createShader(t);return e.shaderSource(n,r),e.compileShader(n),n}var iR=37297,aR=0;function nR(e,t){let r=e.split(`
`),n=[],o=Math.max(t-6,0),l=Math.min(t+6,r.length);for(let c=o;c<l;c++){let h=c+1;n.push(`${h===t?">":" "} ${h}: ${r[c]}`)}return n.join(`
`)}var v_=new et;function oR(e){dt._getMatrix(v_,dt.workingColorSpace,e);let t=`mat3( ${v_.elements.map(r=>r.toFixed(4))} )`;switch(dt.getTransfer(e)){case Lu:return[t,"LinearTransferOETF"];case Lt:return[t,"sRGBTransferOETF"];default:return Be("WebGLProgram: Unsupported color space: ",e),[t,"LinearTransferOETF"]}}function __(e,t,r){let n=e.getShaderParameter(t,e.COMPILE_STATUS),o=(e.getShaderInfoLog(t)||"").trim();if(n&&o==="")return"";let l=/ERROR: 0:(\d+)/.exec(o);if(l){let c=parseInt(l[1]);return r.toUpperCase()+`

`+o+`

`+nR(e.getShaderSource(t),c)}else return o}function sR(e,t){let r=oR(t);return[`vec4 ${e}( vec4 value ) {`,`	return ${r[1]}( vec4( ${r[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var lR={[yv]:"Linear",[Sv]:"Reinhard",[xv]:"Cineon",[xd]:"ACESFilmic",[Mv]:"AgX",[Ev]:"Neutral",[bv]:"Custom"};function uR(e,t){let r=lR[t];return r===void 0?(Be("WebGLProgram: Unsupported toneMapping:",t),"vec3 "+e+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+e+"( vec3 color ) { return "+r+"ToneMapping( color ); }"}var pc=new Z;function cR(){dt.getLuminanceCoefficients(pc);let e=pc.x.toFixed(4),t=pc.y.toFixed(4),r=pc.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${e}, ${t}, ${r} );`,"	return dot( weights, rgb );","}"].join(`
`)}function hR(e){return[e.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",e.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(dl).join(`
`)}function dR(e){let t=[];for(let r in e){let n=e[r];n!==!1&&t.push("#define "+r+" "+n)}return t.join(`
`)}function fR(e,t){let r={},n=e.getProgramParameter(t,e.ACTIVE_ATTRIBUTES);for(let o=0;o<n;o++){let l=e.getActiveAttrib(t,o),c=l.name,h=1;l.type===e.FLOAT_MAT2&&(h=2),l.type===e.FLOAT_MAT3&&(h=3),l.type===e.FLOAT_MAT4&&(h=4),r[c]={type:l.type,location:e.getAttribLocation(t,c),locationSize:h}}return r}function dl(e){return e!==""}function y_(e,t){let r=t.numSpotLightShadows+t.numSpotLightMaps-t.numSpotLightShadowsWithMaps;return e.replace(/NUM_SUN_LIGHTS/g,t.numSunLights).replace(/NUM_DIR_LIGHTS/g,t.numDirLights).replace(/NUM_SPOT_LIGHTS/g,t.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,t.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,r).replace(/NUM_RECT_AREA_LIGHTS/g,t.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,t.numPointLights).replace(/NUM_HEMI_LIGHTS/g,t.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,t.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,t.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,t.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,t.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,t.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,t.numLightProbeGrids)}function S_(e,t){return e.replace(/NUM_CLIPPING_PLANES/g,t.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,t.numClippingPlanes-t.numClipIntersection)}var pR=/^[ \t]*#include +<([\w\d./]+)>/gm;function Zf(e){return e.replace(pR,mR)}function mR(e,t){let r=ot[t];if(r===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+t+">");return Zf(r)}var gR=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function x_(e){return e.replace(gR,vR)}function vR(e,t,r,n){let o="";for(let l=parseInt(t);l<parseInt(r);l++)o+=n.replace(/\[\s*i\s*\]/g,"[ "+l+" ]").replace(/UNROLLED_LOOP_INDEX/g,l);return o}function b_(e){let t=`precision ${e.precision} float;
	precision ${e.precision} int;
	precision ${e.precision} sampler2D;
	precision ${e.precision} samplerCube;
	precision ${e.precision} sampler3D;
	precision ${e.precision} sampler2DArray;
	precision ${e.precision} sampler2DShadow;
	precision ${e.precision} samplerCubeShadow;
	precision ${e.precision} sampler2DArrayShadow;
	precision ${e.precision} isampler2D;
	precision ${e.precision} isampler3D;
	precision ${e.precision} isamplerCube;
	precision ${e.precision} isampler2DArray;
	precision ${e.precision} usampler2D;
	precision ${e.precision} usampler3D;
	precision ${e.precision} usamplerCube;
	precision ${e.precision} usampler2DArray;
	`;return e.precision==="highp"?t+=`
#define HIGH_PRECISION`:e.precision==="mediump"?t+=`
#define MEDIUM_PRECISION`:e.precision==="lowp"&&(t+=`
#define LOW_PRECISION`),t}var _R={[Bs]:"SHADOWMAP_TYPE_PCF",[wo]:"SHADOWMAP_TYPE_VSM"};function yR(e){return _R[e.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var SR={[Gs]:"ENVMAP_MODE_REFRACTION"};function xR(e){return e.envMap===!1?"ENVMAP_MODE_REFLECTION":SR[e.envMapMode]||"ENVMAP_MODE_REFLECTION"}var bR={[_v]:"ENVMAP_BLENDING_MULTIPLY",[Qb]:"ENVMAP_BLENDING_MIX",[e1]:"ENVMAP_BLENDING_ADD"};function MR(e){return e.envMap===!1?"ENVMAP_BLENDING_NONE":bR[e.combine]||"ENVMAP_BLENDING_NONE"}function ER(e,t,r,n){let o=e.getContext(),l=r.defines,c=r.vertexShader,h=r.fragmentShader,f=yR(r),m=r.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",g=xR(r),_=MR(r),v=hR(r),S=dR(l),M=o.createProgram(),R,x,y=r.glslVersion?"#version "+r.glslVersion+`
`:"";r.isRawShaderMaterial?(R=["#define SHADER_TYPE "+r.shaderType,"#define SHADER_NAME "+r.shaderName,S].filter(dl).join(`
`),R.length>0&&(R+=`
`),x=["#define SHADER_TYPE "+r.shaderType,"#define SHADER_NAME "+r.shaderName,S].filter(dl).join(`
`),x.length>0&&(x+=`
`)):(R=[b_(r),"#define SHADER_TYPE "+r.shaderType,"#define SHADER_NAME "+r.shaderName,S,r.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",r.batching?"#define USE_BATCHING":"",r.batchingColor?"#define USE_BATCHING_COLOR":"",r.instancing?"#define USE_INSTANCING":"",r.instancingColor?"#define USE_INSTANCING_COLOR":"",r.instancingMorph?"#define USE_INSTANCING_MORPH":"",r.useFog&&r.fog?"#define USE_FOG":"",r.useFog&&r.fogExp2?"#define FOG_EXP2":"",r.map?"#define USE_MAP":"",r.envMap?"#define USE_ENVMAP":"",r.envMap?"#define "+g:"",r.lightMap?"#define USE_LIGHTMAP":"",r.aoMap?"#define USE_AOMAP":"",r.bumpMap?"#define USE_BUMPMAP":"",r.normalMap?"#define USE_NORMALMAP":"",r.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",r.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",r.displacementMap?"#define USE_DISPLACEMENTMAP":"",r.emissiveMap?"#define USE_EMISSIVEMAP":"",r.anisotropy?"#define USE_ANISOTROPY":"",r.anisotropyMap?"#define USE_ANISOTROPYMAP":"",r.clearcoatMap?"#define USE_CLEARCOATMAP":"",r.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",r.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",r.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",r.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",r.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",r.specularMap?"#define USE_SPECULARMAP":"",r.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",r.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",r.roughnessMap?"#define USE_ROUGHNESSMAP":"",r.metalnessMap?"#define USE_METALNESSMAP":"",r.alphaMap?"#define USE_ALPHAMAP":"",r.alphaHash?"#define USE_ALPHAHASH":"",r.transmission?"#define USE_TRANSMISSION":"",r.transmissionMap?"#define USE_TRANSMISSIONMAP":"",r.thicknessMap?"#define USE_THICKNESSMAP":"",r.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",r.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",r.mapUv?"#define MAP_UV "+r.mapUv:"",r.alphaMapUv?"#define ALPHAMAP_UV "+r.alphaMapUv:"",r.lightMapUv?"#define LIGHTMAP_UV "+r.lightMapUv:"",r.aoMapUv?"#define AOMAP_UV "+r.aoMapUv:"",r.emissiveMapUv?"#define EMISSIVEMAP_UV "+r.emissiveMapUv:"",r.bumpMapUv?"#define BUMPMAP_UV "+r.bumpMapUv:"",r.normalMapUv?"#define NORMALMAP_UV "+r.normalMapUv:"",r.displacementMapUv?"#define DISPLACEMENTMAP_UV "+r.displacementMapUv:"",r.metalnessMapUv?"#define METALNESSMAP_UV "+r.metalnessMapUv:"",r.roughnessMapUv?"#define ROUGHNESSMAP_UV "+r.roughnessMapUv:"",r.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+r.anisotropyMapUv:"",r.clearcoatMapUv?"#define CLEARCOATMAP_UV "+r.clearcoatMapUv:"",r.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+r.clearcoatNormalMapUv:"",r.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+r.clearcoatRoughnessMapUv:"",r.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+r.diffuseRoughnessMapUv:"",r.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+r.iridescenceMapUv:"",r.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+r.iridescenceThicknessMapUv:"",r.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+r.sheenColorMapUv:"",r.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+r.sheenRoughnessMapUv:"",r.specularMapUv?"#define SPECULARMAP_UV "+r.specularMapUv:"",r.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+r.specularColorMapUv:"",r.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+r.specularIntensityMapUv:"",r.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+r.transmissionMapUv:"",r.thicknessMapUv?"#define THICKNESSMAP_UV "+r.thicknessMapUv:"",r.vertexTangents&&r.flatShading===!1?"#define USE_TANGENT":"",r.vertexNormals?"#define HAS_NORMAL":"",r.vertexColors?"#define USE_COLOR":"",r.vertexAlphas?"#define USE_COLOR_ALPHA":"",r.vertexUv1s?"#define USE_UV1":"",r.vertexUv2s?"#define USE_UV2":"",r.vertexUv3s?"#define USE_UV3":"",r.pointsUvs?"#define USE_POINTS_UV":"",r.flatShading?"#define FLAT_SHADED":"",r.skinning?"#define USE_SKINNING":"",r.morphTargets?"#define USE_MORPHTARGETS":"",r.morphNormals&&r.flatShading===!1?"#define USE_MORPHNORMALS":"",r.morphColors?"#define USE_MORPHCOLORS":"",r.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+r.morphTextureStride:"",r.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+r.morphTargetsCount:"",r.doubleSided?"#define DOUBLE_SIDED":"",r.flipSided?"#define FLIP_SIDED":"",r.shadowMapEnabled?"#define USE_SHADOWMAP":"",r.shadowMapEnabled?"#define "+f:"",r.sizeAttenuation?"#define USE_SIZEATTENUATION":"",r.numLightProbes>0?"#define USE_LIGHT_PROBES":"",r.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",r.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(dl).join(`
`),x=[b_(r),"#define SHADER_TYPE "+r.shaderType,"#define SHADER_NAME "+r.shaderName,S,r.useFog&&r.fog?"#define USE_FOG":"",r.useFog&&r.fogExp2?"#define FOG_EXP2":"",r.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",r.map?"#define USE_MAP":"",r.matcap?"#define USE_MATCAP":"",r.envMap?"#define USE_ENVMAP":"",r.envMap?"#define "+m:"",r.envMap?"#define "+g:"",r.envMap?"#define "+_:"",r.envMapPMREM?"#define ENVMAP_MAX_LOD "+r.envMapMaxLod+".0":"",r.envMapPMREM?"#define ENVMAP_SIZE "+r.envMapSize+".0":"",r.lightMap?"#define USE_LIGHTMAP":"",r.aoMap?"#define USE_AOMAP":"",r.bumpMap?"#define USE_BUMPMAP":"",r.normalMap?"#define USE_NORMALMAP":"",r.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",r.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",r.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",r.emissiveMap?"#define USE_EMISSIVEMAP":"",r.anisotropy?"#define USE_ANISOTROPY":"",r.anisotropyMap?"#define USE_ANISOTROPYMAP":"",r.clearcoat?"#define USE_CLEARCOAT":"",r.clearcoatMap?"#define USE_CLEARCOATMAP":"",r.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",r.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",r.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",r.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",r.dispersion?"#define USE_DISPERSION":"",r.retroreflection?"#define USE_RETROREFLECTION":"",r.iridescence?"#define USE_IRIDESCENCE":"",r.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",r.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",r.specularMap?"#define USE_SPECULARMAP":"",r.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",r.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",r.roughnessMap?"#define USE_ROUGHNESSMAP":"",r.metalnessMap?"#define USE_METALNESSMAP":"",r.alphaMap?"#define USE_ALPHAMAP":"",r.alphaTest?"#define USE_ALPHATEST":"",r.alphaHash?"#define USE_ALPHAHASH":"",r.sheen?"#define USE_SHEEN":"",r.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",r.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",r.transmission?"#define USE_TRANSMISSION":"",r.transmissionMap?"#define USE_TRANSMISSIONMAP":"",r.thicknessMap?"#define USE_THICKNESSMAP":"",r.vertexTangents&&r.flatShading===!1?"#define USE_TANGENT":"",r.vertexColors||r.instancingColor?"#define USE_COLOR":"",r.vertexAlphas||r.batchingColor?"#define USE_COLOR_ALPHA":"",r.vertexUv1s?"#define USE_UV1":"",r.vertexUv2s?"#define USE_UV2":"",r.vertexUv3s?"#define USE_UV3":"",r.pointsUvs?"#define USE_POINTS_UV":"",r.gradientMap?"#define USE_GRADIENTMAP":"",r.flatShading?"#define FLAT_SHADED":"",r.doubleSided?"#define DOUBLE_SIDED":"",r.flipSided?"#define FLIP_SIDED":"",r.shadowMapEnabled?"#define USE_SHADOWMAP":"",r.shadowMapEnabled?"#define "+f:"",r.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",r.numLightProbes>0?"#define USE_LIGHT_PROBES":"",r.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",r.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",r.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",r.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",r.toneMapping!==la?"#define TONE_MAPPING":"",r.toneMapping!==la?ot.tonemapping_pars_fragment:"",r.toneMapping!==la?uR("toneMapping",r.toneMapping):"",r.dithering?"#define DITHERING":"",r.opaque?"#define OPAQUE":"",ot.colorspace_pars_fragment,sR("linearToOutputTexel",r.outputColorSpace),cR(),r.useDepthPacking?"#define DEPTH_PACKING "+r.depthPacking:"",`
`].filter(dl).join(`
`)),c=Zf(c),c=y_(c,r),c=S_(c,r),h=Zf(h),h=y_(h,r),h=S_(h,r),c=x_(c),h=x_(h),r.isRawShaderMaterial!==!0&&(y=`#version 300 es
`,R=[v,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+R,x=["#define varying in",r.glslVersion===zv?"":"layout(location = 0) out highp vec4 pc_fragColor;",r.glslVersion===zv?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+x);let C=y+R+c,L=y+x+h,A=g_(o,o.VERTEX_SHADER,C),I=g_(o,o.FRAGMENT_SHADER,L);o.attachShader(M,A),o.attachShader(M,I),r.index0AttributeName!==void 0?o.bindAttribLocation(M,0,r.index0AttributeName):r.hasPositionAttribute===!0&&o.bindAttribLocation(M,0,"position"),o.linkProgram(M);function z(K){if(e.debug.checkShaderErrors){let F=o.getProgramInfoLog(M)||"",Y=o.getShaderInfoLog(A)||"",ne=o.getShaderInfoLog(I)||"",B=F.trim(),$=Y.trim(),ue=ne.trim(),q=!0,Re=!0;if(o.getProgramParameter(M,o.LINK_STATUS)===!1)if(q=!1,typeof e.debug.onShaderError=="function")e.debug.onShaderError(o,M,A,I);else{let ie=__(o,A,"vertex"),se=__(o,I,"fragment");Qe("WebGLProgram: Shader Error "+o.getError()+" - VALIDATE_STATUS "+o.getProgramParameter(M,o.VALIDATE_STATUS)+`

Material Name: `+K.name+`
Material Type: `+K.type+`

Program Info Log: `+B+`
`+ie+`
`+se)}else B!==""?Be("WebGLProgram: Program Info Log:",B):($===""||ue==="")&&(Re=!1);Re&&(K.diagnostics={runnable:q,programLog:B,vertexShader:{log:$,prefix:R},fragmentShader:{log:ue,prefix:x}})}o.deleteShader(A),o.deleteShader(I),b=new fc(o,M),P=fR(o,M)}let b;this.getUniforms=function(){return b===void 0&&z(this),b};let P;this.getAttributes=function(){return P===void 0&&z(this),P};let k=r.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return k===!1&&(k=o.getProgramParameter(M,iR)),k},this.destroy=function(){n.releaseStatesOfProgram(this),o.deleteProgram(M),this.program=void 0},this.type=r.shaderType,this.name=r.shaderName,this.id=aR++,this.cacheKey=t,this.usedTimes=1,this.program=M,this.vertexShader=A,this.fragmentShader=I,this}var TR=0,wR=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,r){let n=this._getShaderCacheForMaterial(e);return n.has(t)===!1&&(n.add(t),t.usedTimes++),n.has(r)===!1&&(n.add(r),r.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let r of t)r.usedTimes--,r.usedTimes===0&&this.shaderCache.delete(r.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,r=t.get(e);return r===void 0&&(r=new Set,t.set(e,r)),r}_getShaderStage(e){let t=this.shaderCache,r=t.get(e);return r===void 0&&(r=new AR(e),t.set(e,r)),r}},AR=class{constructor(e){this.id=TR++,this.code=e,this.usedTimes=0}};function RR(e){return e===Un||e===Cu||e===Pu}function CR(e,t,r,n,o,l){let c=new Ks,h=new wR,f=new Set,m=[],g=new Map,_=n.logarithmicDepthBuffer,v={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function S(b){return f.add(b),b===0?"uv":`uv${b}`}function M(b,P,k,K,F,Y){let ne=K.fog,B=F.geometry,$=b.isMeshStandardMaterial||b.isMeshLambertMaterial||b.isMeshPhongMaterial?K.environment:null,ue=b.isMeshStandardMaterial||b.isMeshLambertMaterial&&!b.envMap||b.isMeshPhongMaterial&&!b.envMap,q=t.get(b.envMap||$,ue),Re=v[b.type],ie=n.precision;b.precision!==null&&(ie=n.getMaxPrecision(b.precision),ie!==b.precision&&Be("WebGLProgram.getParameters:",b.precision,"not supported, using",ie,"instead."));let se=B.morphAttributes.position||B.morphAttributes.normal||B.morphAttributes.color,_e=se!==void 0?se.length:0,Ve=0;B.morphAttributes.position!==void 0&&(Ve=1),B.morphAttributes.normal!==void 0&&(Ve=2),B.morphAttributes.color!==void 0&&(Ve=3);let ae,fe,Oe,He;if(Re){let Ne=da[Re];ae=Ne.vertexShader,fe=Ne.fragmentShader}else{ae=b.vertexShader,fe=b.fragmentShader;let Ne=h.getVertexShaderStage(b),Ot=h.getFragmentShaderStage(b);h.update(b,Ne,Ot),Oe=Ne.id,He=Ot.id}let We=e.getRenderTarget(),we=e.state.buffers.depth.getReversed(),tt=F.isInstancedMesh===!0,st=F.isBatchedMesh===!0,je=!!b.map,ir=!!b.matcap,Gt=!!q,dr=Gt&&q.isPMREMTexture===!0,Vt=!!b.aoMap,lr=!!b.lightMap,ur=!!b.bumpMap&&b.wireframe===!1,jt=!!b.normalMap,ar=!!b.displacementMap,Kt=!!b.emissiveMap,Xt=!!b.metalnessMap,Fr=!!b.roughnessMap,G=b.anisotropy>0,_r=b.clearcoat>0,xt=b.diffuseRoughness>0,Bt=b.dispersion>0,ve=b.retroreflectivity>0,Tt=b.iridescence>0,Xe=b.sheen>0,Je=b.transmission>0,nr=G&&!!b.anisotropyMap,N=_r&&!!b.clearcoatMap,T=_r&&!!b.clearcoatNormalMap,X=_r&&!!b.clearcoatRoughnessMap,ce=xt&&!!b.diffuseRoughnessMap,oe=Tt&&!!b.iridescenceMap,Ae=Tt&&!!b.iridescenceThicknessMap,Ee=Xe&&!!b.sheenColorMap,H=Xe&&!!b.sheenRoughnessMap,he=!!b.specularMap,Pe=!!b.specularColorMap,D=!!b.specularIntensityMap,te=Je&&!!b.transmissionMap,de=Je&&!!b.thicknessMap,me=!!b.gradientMap,Ce=!!b.alphaMap,Me=b.alphaTest>0,ze=!!b.alphaHash,pe=!!b.extensions,$e=la;b.toneMapped&&(We===null||We.isXRRenderTarget===!0)&&($e=e.toneMapping);let qe=dr?q.isCompressedCubeTexture?q.image[0].mipmaps:q.mipmaps:null,ut={shaderID:Re,shaderType:b.type,shaderName:b.name,vertexShader:ae,fragmentShader:fe,defines:b.defines,customVertexShaderID:Oe,customFragmentShaderID:He,isRawShaderMaterial:b.isRawShaderMaterial===!0,glslVersion:b.glslVersion,precision:ie,batching:st,batchingColor:st&&F._colorsTexture!==null,instancing:tt,instancingColor:tt&&F.instanceColor!==null,instancingMorph:tt&&F.morphTexture!==null,outputColorSpace:We===null?e.outputColorSpace:We.isXRRenderTarget===!0?We.texture.colorSpace:dt.workingColorSpace,alphaToCoverage:!!b.alphaToCoverage,map:je,matcap:ir,envMap:Gt,envMapMode:Gt&&q.mapping,envMapPMREM:dr,envMapMaxLod:dr?qe.length-1:null,envMapSize:dr?qe[0].width:null,aoMap:Vt,lightMap:lr,bumpMap:ur,normalMap:jt,displacementMap:ar,emissiveMap:Kt,normalMapObjectSpace:jt&&b.normalMapType===o1,normalMapTangentSpace:jt&&b.normalMapType===uf,packedNormalMap:jt&&b.normalMapType===uf&&RR(b.normalMap.format),metalnessMap:Xt,roughnessMap:Fr,anisotropy:G,anisotropyMap:nr,clearcoat:_r,clearcoatMap:N,clearcoatNormalMap:T,clearcoatRoughnessMap:X,diffuseRoughness:xt,diffuseRoughnessMap:ce,dispersion:Bt,retroreflection:ve,iridescence:Tt,iridescenceMap:oe,iridescenceThicknessMap:Ae,sheen:Xe,sheenColorMap:Ee,sheenRoughnessMap:H,specularMap:he,specularColorMap:Pe,specularIntensityMap:D,transmission:Je,transmissionMap:te,thicknessMap:de,gradientMap:me,opaque:b.transparent===!1&&b.blending===ks&&b.alphaToCoverage===!1,alphaMap:Ce,alphaTest:Me,alphaHash:ze,combine:b.combine,mapUv:je&&S(b.map.channel),aoMapUv:Vt&&S(b.aoMap.channel),lightMapUv:lr&&S(b.lightMap.channel),bumpMapUv:ur&&S(b.bumpMap.channel),normalMapUv:jt&&S(b.normalMap.channel),displacementMapUv:ar&&S(b.displacementMap.channel),emissiveMapUv:Kt&&S(b.emissiveMap.channel),metalnessMapUv:Xt&&S(b.metalnessMap.channel),roughnessMapUv:Fr&&S(b.roughnessMap.channel),anisotropyMapUv:nr&&S(b.anisotropyMap.channel),clearcoatMapUv:N&&S(b.clearcoatMap.channel),clearcoatNormalMapUv:T&&S(b.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:X&&S(b.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ce&&S(b.diffuseRoughnessMap.channel),iridescenceMapUv:oe&&S(b.iridescenceMap.channel),iridescenceThicknessMapUv:Ae&&S(b.iridescenceThicknessMap.channel),sheenColorMapUv:Ee&&S(b.sheenColorMap.channel),sheenRoughnessMapUv:H&&S(b.sheenRoughnessMap.channel),specularMapUv:he&&S(b.specularMap.channel),specularColorMapUv:Pe&&S(b.specularColorMap.channel),specularIntensityMapUv:D&&S(b.specularIntensityMap.channel),transmissionMapUv:te&&S(b.transmissionMap.channel),thicknessMapUv:de&&S(b.thicknessMap.channel),alphaMapUv:Ce&&S(b.alphaMap.channel),vertexTangents:!!B.attributes.tangent&&(jt||G),vertexNormals:!!B.attributes.normal,vertexColors:b.vertexColors,vertexAlphas:b.vertexColors===!0&&!!B.attributes.color&&B.attributes.color.itemSize===4,pointsUvs:F.isPoints===!0&&!!B.attributes.uv&&(je||Ce),fog:!!ne,useFog:b.fog===!0,fogExp2:!!ne&&ne.isFogExp2,flatShading:b.wireframe===!1&&(b.flatShading===!0||B.attributes.normal===void 0&&jt===!1&&(b.isMeshLambertMaterial||b.isMeshPhongMaterial||b.isMeshStandardMaterial||b.isMeshPhysicalMaterial)),sizeAttenuation:b.sizeAttenuation===!0,logarithmicDepthBuffer:_,reversedDepthBuffer:we,skinning:F.isSkinnedMesh===!0,hasPositionAttribute:B.attributes.position!==void 0,morphTargets:B.morphAttributes.position!==void 0,morphNormals:B.morphAttributes.normal!==void 0,morphColors:B.morphAttributes.color!==void 0,morphTargetsCount:_e,morphTextureStride:Ve,numSunLights:P.sun.length,numDirLights:P.directional.length,numPointLights:P.point.length,numSpotLights:P.spot.length,numSpotLightMaps:P.spotLightMap.length,numRectAreaLights:P.rectArea.length,numHemiLights:P.hemi.length,numSunLightShadows:P.sunShadowMap.length,numDirLightShadows:P.directionalShadowMap.length,numPointLightShadows:P.pointShadowMap.length,numSpotLightShadows:P.spotShadowMap.length,numSpotLightShadowsWithMaps:P.numSpotLightShadowsWithMaps,numLightProbes:P.numLightProbes,numLightProbeGrids:Y.filter(Ne=>Ne.texture!==null).length,numClippingPlanes:l.numPlanes,numClipIntersection:l.numIntersection,dithering:b.dithering,shadowMapEnabled:e.shadowMap.enabled&&k.length>0,shadowMapType:e.shadowMap.type,toneMapping:$e,decodeVideoTexture:je&&b.map.isVideoTexture===!0&&dt.getTransfer(b.map.colorSpace)===Lt,decodeVideoTextureEmissive:Kt&&b.emissiveMap.isVideoTexture===!0&&dt.getTransfer(b.emissiveMap.colorSpace)===Lt,premultipliedAlpha:b.premultipliedAlpha,doubleSided:b.side===Wi,flipSided:b.side===ri,useDepthPacking:b.depthPacking>=0,depthPacking:b.depthPacking||0,index0AttributeName:b.index0AttributeName,extensionClipCullDistance:pe&&b.extensions.clipCullDistance===!0&&r.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(pe&&b.extensions.multiDraw===!0||st)&&r.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:r.has("KHR_parallel_shader_compile"),customProgramCacheKey:b.customProgramCacheKey()};return ut.vertexUv1s=f.has(1),ut.vertexUv2s=f.has(2),ut.vertexUv3s=f.has(3),f.clear(),ut}function R(b){let P=[];if(b.shaderID?P.push(b.shaderID):(P.push(b.customVertexShaderID),P.push(b.customFragmentShaderID)),b.defines!==void 0)for(let k in b.defines)P.push(k),P.push(b.defines[k]);return b.isRawShaderMaterial===!1&&(x(P,b),y(P,b),P.push(e.outputColorSpace)),P.push(b.customProgramCacheKey),P.join()}function x(b,P){b.push(P.precision),b.push(P.outputColorSpace),b.push(P.envMapMode),b.push(P.envMapPMREM),b.push(P.envMapMaxLod),b.push(P.envMapSize),b.push(P.mapUv),b.push(P.alphaMapUv),b.push(P.lightMapUv),b.push(P.aoMapUv),b.push(P.bumpMapUv),b.push(P.normalMapUv),b.push(P.displacementMapUv),b.push(P.emissiveMapUv),b.push(P.metalnessMapUv),b.push(P.roughnessMapUv),b.push(P.anisotropyMapUv),b.push(P.clearcoatMapUv),b.push(P.clearcoatNormalMapUv),b.push(P.clearcoatRoughnessMapUv),b.push(P.diffuseRoughnessMapUv),b.push(P.iridescenceMapUv),b.push(P.iridescenceThicknessMapUv),b.push(P.sheenColorMapUv),b.push(P.sheenRoughnessMapUv),b.push(P.specularMapUv),b.push(P.specularColorMapUv),b.push(P.specularIntensityMapUv),b.push(P.transmissionMapUv),b.push(P.thicknessMapUv),b.push(P.combine),b.push(P.fogExp2),b.push(P.sizeAttenuation),b.push(P.morphTargetsCount),b.push(P.numSunLights),b.push(P.numDirLights),b.push(P.numPointLights),b.push(P.numSpotLights),b.push(P.numSpotLightMaps),b.push(P.numHemiLights),b.push(P.numRectAreaLights),b.push(P.numSunLightShadows),b.push(P.numDirLightShadows),b.push(P.numPointLightShadows),b.push(P.numSpotLightShadows),b.push(P.numSpotLightShadowsWithMaps),b.push(P.numLightProbes),b.push(P.numLightProbeGrids),b.push(P.shadowMapType),b.push(P.toneMapping),b.push(P.numClippingPlanes),b.push(P.numClipIntersection),b.push(P.depthPacking)}function y(b,P){c.disableAll(),P.instancing&&c.enable(0),P.instancingColor&&c.enable(1),P.instancingMorph&&c.enable(2),P.matcap&&c.enable(3),P.envMap&&c.enable(4),P.normalMapObjectSpace&&c.enable(5),P.normalMapTangentSpace&&c.enable(6),P.clearcoat&&c.enable(7),P.iridescence&&c.enable(8),P.alphaTest&&c.enable(9),P.vertexColors&&c.enable(10),P.vertexAlphas&&c.enable(11),P.vertexUv1s&&c.enable(12),P.vertexUv2s&&c.enable(13),P.vertexUv3s&&c.enable(14),P.vertexTangents&&c.enable(15),P.anisotropy&&c.enable(16),P.alphaHash&&c.enable(17),P.batching&&c.enable(18),P.dispersion&&c.enable(19),P.retroreflection&&c.enable(24),P.diffuseRoughness&&c.enable(25),P.batchingColor&&c.enable(20),P.gradientMap&&c.enable(21),P.packedNormalMap&&c.enable(22),P.vertexNormals&&c.enable(23),b.push(c.mask),c.disableAll(),P.fog&&c.enable(0),P.useFog&&c.enable(1),P.flatShading&&c.enable(2),P.logarithmicDepthBuffer&&c.enable(3),P.reversedDepthBuffer&&c.enable(4),P.skinning&&c.enable(5),P.morphTargets&&c.enable(6),P.morphNormals&&c.enable(7),P.morphColors&&c.enable(8),P.premultipliedAlpha&&c.enable(9),P.shadowMapEnabled&&c.enable(10),P.doubleSided&&c.enable(11),P.flipSided&&c.enable(12),P.useDepthPacking&&c.enable(13),P.dithering&&c.enable(14),P.transmission&&c.enable(15),P.sheen&&c.enable(16),P.opaque&&c.enable(17),P.pointsUvs&&c.enable(18),P.decodeVideoTexture&&c.enable(19),P.decodeVideoTextureEmissive&&c.enable(20),P.alphaToCoverage&&c.enable(21),P.numLightProbeGrids>0&&c.enable(22),P.hasPositionAttribute&&c.enable(23),b.push(c.mask)}function C(b){let P=v[b.type],k;if(P){let K=da[P];k=wM.clone(K.uniforms)}else k=b.uniforms;return k}function L(b,P){let k=g.get(P);return k!==void 0?++k.usedTimes:(k=new ER(e,P,b,o),m.push(k),g.set(P,k)),k}function A(b){if(--b.usedTimes===0){let P=m.indexOf(b);m[P]=m[m.length-1],m.pop(),g.delete(b.cacheKey),b.destroy()}}function I(b){h.remove(b)}function z(){h.dispose()}return{getParameters:M,getProgramCacheKey:R,getUniforms:C,acquireProgram:L,releaseProgram:A,releaseShaderCache:I,programs:m,dispose:z}}function PR(){let e=new WeakMap;function t(c){return e.has(c)}function r(c){let h=e.get(c);return h===void 0&&(h={},e.set(c,h)),h}function n(c){e.delete(c)}function o(c,h,f){e.get(c)[h]=f}function l(){e=new WeakMap}return{has:t,get:r,remove:n,update:o,dispose:l}}function NR(e,t){return e.groupOrder!==t.groupOrder?e.groupOrder-t.groupOrder:e.renderOrder!==t.renderOrder?e.renderOrder-t.renderOrder:e.material.id!==t.material.id?e.material.id-t.material.id:e.materialVariant!==t.materialVariant?e.materialVariant-t.materialVariant:e.z!==t.z?e.z-t.z:e.id-t.id}function M_(e,t){return e.groupOrder!==t.groupOrder?e.groupOrder-t.groupOrder:e.renderOrder!==t.renderOrder?e.renderOrder-t.renderOrder:e.z!==t.z?t.z-e.z:e.id-t.id}function E_(){let e=[],t=0,r=[],n=[],o=[];function l(){t=0,r.length=0,n.length=0,o.length=0}function c(v){let S=0;return v.isInstancedMesh&&(S+=2),v.isSkinnedMesh&&(S+=1),S}function h(v,S,M,R,x,y){let C=e[t];return C===void 0?(C={id:v.id,object:v,geometry:S,material:M,materialVariant:c(v),groupOrder:R,renderOrder:v.renderOrder,z:x,group:y},e[t]=C):(C.id=v.id,C.object=v,C.geometry=S,C.material=M,C.materialVariant=c(v),C.groupOrder=R,C.renderOrder=v.renderOrder,C.z=x,C.group=y),t++,C}function f(v,S,M,R,x,y,C){C.reversedDepth===!0&&(x=-x);let L=h(v,S,M,R,x,y);M.transmission>0?n.push(L):M.transparent===!0?o.push(L):r.push(L)}function m(v,S,M,R,x,y){let C=h(v,S,M,R,x,y);M.transmission>0?n.unshift(C):M.transparent===!0?o.unshift(C):r.unshift(C)}function g(v,S){r.length>1&&r.sort(v||NR),n.length>1&&n.sort(S||M_),o.length>1&&o.sort(S||M_)}function _(){for(let v=t,S=e.length;v<S;v++){let M=e[v];if(M.id===null)break;M.id=null,M.object=null,M.geometry=null,M.material=null,M.group=null}}return{opaque:r,transmissive:n,transparent:o,init:l,push:f,unshift:m,finish:_,sort:g}}function LR(){let e=new WeakMap;function t(n,o){let l=e.get(n),c;return l===void 0?(c=new E_,e.set(n,[c])):o>=l.length?(c=new E_,l.push(c)):c=l[o],c}function r(){e=new WeakMap}return{get:t,dispose:r}}function IR(){let e={};return{get:function(t){if(e[t.id]!==void 0)return e[t.id];let r;switch(t.type){case"SunLight":case"DirectionalLight":r={direction:new Z,color:new nt};break;case"SpotLight":r={position:new Z,direction:new Z,color:new nt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":r={position:new Z,color:new nt,distance:0,decay:0};break;case"HemisphereLight":r={direction:new Z,skyColor:new nt,groundColor:new nt};break;case"RectAreaLight":r={color:new nt,position:new Z,halfWidth:new Z,halfHeight:new Z};break}return e[t.id]=r,r}}}function UR(){let e={};return{get:function(t){if(e[t.id]!==void 0)return e[t.id];let r;switch(t.type){case"SunLight":case"DirectionalLight":r={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new _t};break;case"SpotLight":r={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new _t};break;case"PointLight":r={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new _t,shadowCameraNear:1,shadowCameraFar:1e3};break}return e[t.id]=r,r}}}var DR=0;function OR(e,t){return(t.castShadow?2:0)-(e.castShadow?2:0)+(t.map?1:0)-(e.map?1:0)}function FR(e){let t=new IR,r=UR(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let m=0;m<9;m++)n.probe.push(new Z);let o=new Z,l=new ft,c=new ft;function h(m){let g=0,_=0,v=0;for(let Y=0;Y<9;Y++)n.probe[Y].set(0,0,0);let S=0,M=0,R=0,x=0,y=0,C=0,L=0,A=0,I=0,z=0,b=0,P=0,k=0,K=0;m.sort(OR);for(let Y=0,ne=m.length;Y<ne;Y++){let B=m[Y],$=B.color,ue=B.intensity,q=B.distance,Re=null;if(B.shadow&&B.shadow.map&&(B.shadow.map.texture.format===Un?Re=B.shadow.map.texture:Re=B.shadow.map.depthTexture||B.shadow.map.texture),B.isAmbientLight)g+=$.r*ue,_+=$.g*ue,v+=$.b*ue;else if(B.isLightProbe){for(let ie=0;ie<9;ie++)n.probe[ie].addScaledVector(B.sh.coefficients[ie],ue);K++}else if(B.isSunLight){let ie=t.get(B);if(ie.color.copy(B.color).multiplyScalar(B.intensity),B.castShadow){let se=B.shadow,_e=r.get(B);_e.shadowIntensity=se.intensity,_e.shadowBias=se.bias,_e.shadowNormalBias=se.normalBias,_e.shadowRadius=se.radius,_e.shadowMapSize.copy(se.mapSize).multiply(se.getFrameExtents()),n.sunShadow[M]=_e,n.sunShadowMap[M]=Re;let Ve=se.getViewportCount();for(let ae=0;ae<Ve;ae++)n.sunShadowMatrix[R+ae]=se.getMatrix(ae),n.sunShadowCascade[R+ae]=se._cascadeData[ae];R+=Ve,M++}n.sun[S]=ie,S++}else if(B.isDirectionalLight){let ie=t.get(B);if(ie.color.copy(B.color).multiplyScalar(B.intensity),B.castShadow){let se=B.shadow,_e=r.get(B);_e.shadowIntensity=se.intensity,_e.shadowBias=se.bias,_e.shadowNormalBias=se.normalBias,_e.shadowRadius=se.radius,_e.shadowMapSize=se.mapSize,n.directionalShadow[x]=_e,n.directionalShadowMap[x]=Re,n.directionalShadowMatrix[x]=B.shadow.matrix,I++}n.directional[x]=ie,x++}else if(B.isSpotLight){let ie=t.get(B);ie.position.setFromMatrixPosition(B.matrixWorld),ie.color.copy($).multiplyScalar(ue),ie.distance=q,ie.coneCos=Math.cos(B.angle),ie.penumbraCos=Math.cos(B.angle*(1-B.penumbra)),ie.decay=B.decay,n.spot[C]=ie;let se=B.shadow;if(B.map&&(n.spotLightMap[P]=B.map,P++,se.updateMatrices(B),B.castShadow&&k++),n.spotLightMatrix[C]=se.matrix,B.castShadow){let _e=r.get(B);_e.shadowIntensity=se.intensity,_e.shadowBias=se.bias,_e.shadowNormalBias=se.normalBias,_e.shadowRadius=se.radius,_e.shadowMapSize=se.mapSize,n.spotShadow[C]=_e,n.spotShadowMap[C]=Re,b++}C++}else if(B.isRectAreaLight){let ie=t.get(B);ie.color.copy($).multiplyScalar(ue),ie.halfWidth.set(B.width*.5,0,0),ie.halfHeight.set(0,B.height*.5,0),n.rectArea[L]=ie,L++}else if(B.isPointLight){let ie=t.get(B);if(ie.color.copy(B.color).multiplyScalar(B.intensity),ie.distance=B.distance,ie.decay=B.decay,B.castShadow){let se=B.shadow,_e=r.get(B);_e.shadowIntensity=se.intensity,_e.shadowBias=se.bias,_e.shadowNormalBias=se.normalBias,_e.shadowRadius=se.radius,_e.shadowMapSize=se.mapSize,_e.shadowCameraNear=se.camera.near,_e.shadowCameraFar=se.camera.far,n.pointShadow[y]=_e,n.pointShadowMap[y]=Re,n.pointShadowMatrix[y]=B.shadow.matrix,z++}n.point[y]=ie,y++}else if(B.isHemisphereLight){let ie=t.get(B);ie.skyColor.copy(B.color).multiplyScalar(ue),ie.groundColor.copy(B.groundColor).multiplyScalar(ue),n.hemi[A]=ie,A++}}L>0&&(e.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=Le.LTC_FLOAT_1,n.rectAreaLTC2=Le.LTC_FLOAT_2):(n.rectAreaLTC1=Le.LTC_HALF_1,n.rectAreaLTC2=Le.LTC_HALF_2)),n.ambient[0]=g,n.ambient[1]=_,n.ambient[2]=v;let F=n.hash;(F.sunLength!==S||F.directionalLength!==x||F.pointLength!==y||F.spotLength!==C||F.rectAreaLength!==L||F.hemiLength!==A||F.numSunShadows!==M||F.numDirectionalShadows!==I||F.numPointShadows!==z||F.numSpotShadows!==b||F.numSpotMaps!==P||F.numLightProbes!==K)&&(n.sun.length=S,n.directional.length=x,n.spot.length=C,n.rectArea.length=L,n.point.length=y,n.hemi.length=A,n.sunShadow.length=M,n.sunShadowMap.length=M,n.sunShadowMatrix.length=R,n.sunShadowCascade.length=R,n.directionalShadow.length=I,n.directionalShadowMap.length=I,n.directionalShadowMatrix.length=I,n.pointShadow.length=z,n.pointShadowMap.length=z,n.pointShadowMatrix.length=z,n.spotShadow.length=b,n.spotShadowMap.length=b,n.spotLightMatrix.length=b+P-k,n.spotLightMap.length=P,n.numSpotLightShadowsWithMaps=k,n.numLightProbes=K,F.sunLength=S,F.directionalLength=x,F.pointLength=y,F.spotLength=C,F.rectAreaLength=L,F.hemiLength=A,F.numSunShadows=M,F.numDirectionalShadows=I,F.numPointShadows=z,F.numSpotShadows=b,F.numSpotMaps=P,F.numLightProbes=K,n.version=DR++)}function f(m,g){let _=0,v=0,S=0,M=0,R=0,x=0,y=g.matrixWorldInverse;for(let C=0,L=m.length;C<L;C++){let A=m[C];if(A.isSunLight){let I=n.sun[_];I.direction.setFromMatrixPosition(A.matrixWorld),I.direction.transformDirection(y),_++}else if(A.isDirectionalLight){let I=n.directional[v];I.direction.setFromMatrixPosition(A.matrixWorld),o.setFromMatrixPosition(A.target.matrixWorld),I.direction.sub(o),I.direction.transformDirection(y),v++}else if(A.isSpotLight){let I=n.spot[M];I.position.setFromMatrixPosition(A.matrixWorld),I.position.applyMatrix4(y),I.direction.setFromMatrixPosition(A.matrixWorld),o.setFromMatrixPosition(A.target.matrixWorld),I.direction.sub(o),I.direction.transformDirection(y),M++}else if(A.isRectAreaLight){let I=n.rectArea[R];I.position.setFromMatrixPosition(A.matrixWorld),I.position.applyMatrix4(y),c.identity(),l.copy(A.matrixWorld),l.premultiply(y),c.extractRotation(l),I.halfWidth.set(A.width*.5,0,0),I.halfHeight.set(0,A.height*.5,0),I.halfWidth.applyMatrix4(c),I.halfHeight.applyMatrix4(c),R++}else if(A.isPointLight){let I=n.point[S];I.position.setFromMatrixPosition(A.matrixWorld),I.position.applyMatrix4(y),S++}else if(A.isHemisphereLight){let I=n.hemi[x];I.direction.setFromMatrixPosition(A.matrixWorld),I.direction.transformDirection(y),x++}}}return{setup:h,setupView:f,state:n}}function T_(e){let t=new FR(e),r=[],n=[],o=[];function l(_){g.camera=_,r.length=0,n.length=0,o.length=0}function c(_){_.isLightProbeGrid?o.push(_):r.push(_)}function h(_){n.push(_)}function f(){t.setup(r),o.sort((_,v)=>_.priority-v.priority||_.id-v.id)}function m(_){t.setupView(r,_)}let g={lightsArray:r,shadowsArray:n,lightProbeGridArray:o,camera:null,lights:t,transmissionRenderTarget:{},textureUnits:0};return{init:l,state:g,setupLights:f,setupLightsView:m,pushLight:c,pushShadow:h}}function zR(e){let t=new WeakMap;function r(o,l=0){let c=t.get(o),h;return c===void 0?(h=new T_(e),t.set(o,[h])):l>=c.length?(h=new T_(e),c.push(h)):h=c[l],h}function n(){t=new WeakMap}return{get:r,dispose:n}}var BR=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,kR=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,HR=[new Z(1,0,0),new Z(-1,0,0),new Z(0,1,0),new Z(0,-1,0),new Z(0,0,1),new Z(0,0,-1)],GR=[new Z(0,-1,0),new Z(0,-1,0),new Z(0,0,1),new Z(0,0,-1),new Z(0,-1,0),new Z(0,-1,0)],w_=new ft,fl=new Z,Qf=new Z;function VR(e,t,r){let n=new al,o=new _t,l=new _t,c=new Dt,h=new Cp,f=new PM,m={},g=r.maxTextureSize,_={[za]:ri,[ri]:za,[Wi]:Wi},v=new va({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new _t},radius:{value:4}},vertexShader:BR,fragmentShader:kR}),S=v.clone();S.defines.HORIZONTAL_PASS=1;let M=new ga;M.setAttribute("position",new Xi(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let R=new Li(M,v),x=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Bs;let y=this.type;this.render=function(z,b,P){if(x.enabled===!1||x.autoUpdate===!1&&x.needsUpdate===!1||z.length===0)return;this.type===Eu&&(Be("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Bs);let k=e.getRenderTarget(),K=e.getActiveCubeFace(),F=e.getActiveMipmapLevel(),Y=e.state;Y.setBlending(Ao),Y.buffers.depth.getReversed()===!0?Y.buffers.color.setClear(0,0,0,0):Y.buffers.color.setClear(1,1,1,1),Y.buffers.depth.setTest(!0),Y.setScissorTest(!1);let ne=y!==this.type;ne&&b.traverse(function(B){B.material&&(Array.isArray(B.material)?B.material.forEach($=>$.needsUpdate=!0):B.material.needsUpdate=!0)});for(let B=0,$=z.length;B<$;B++){let ue=z[B],q=ue.shadow;if(q===void 0){Be("WebGLShadowMap:",ue,"has no shadow.");continue}if(q.autoUpdate===!1&&q.needsUpdate===!1)continue;o.copy(q.mapSize);let Re=q.getFrameExtents();o.multiply(Re),l.copy(q.mapSize),(o.x>g||o.y>g)&&(o.x>g&&(l.x=Math.floor(g/Re.x),o.x=l.x*Re.x,q.mapSize.x=l.x),o.y>g&&(l.y=Math.floor(g/Re.y),o.y=l.y*Re.y,q.mapSize.y=l.y));let ie=e.state.buffers.depth.getReversed();if(q.camera._reversedDepth=ie,q.map===null||ne===!0){if(q.map!==null&&(q.map.depthTexture!==null&&(q.map.depthTexture.dispose(),q.map.depthTexture=null),q.map.dispose()),this.type===wo){if(ue.isPointLight){Be("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}q.map=new Ni(o.x,o.y,{format:Un,type:Ci,minFilter:Gr,magFilter:Gr,generateMipmaps:!1}),q.map.texture.name=ue.name+".shadowMap",q.map.depthTexture=new Yo(o.x,o.y,Ai),q.map.depthTexture.name=ue.name+".shadowMapDepth",q.map.depthTexture.format=rn,q.map.depthTexture.compareFunction=null,q.map.depthTexture.minFilter=Mr,q.map.depthTexture.magFilter=Mr}else ue.isPointLight?(q.map=new $f(o.x),q.map.depthTexture=new M0(o.x,ua)):(q.map=new Ni(o.x,o.y),q.map.depthTexture=new Yo(o.x,o.y,ua)),q.map.depthTexture.name=ue.name+".shadowMap",q.map.depthTexture.format=rn,this.type===Bs?(q.map.depthTexture.compareFunction=ie?Dv:Uv,q.map.depthTexture.minFilter=Gr,q.map.depthTexture.magFilter=Gr):(q.map.depthTexture.compareFunction=null,q.map.depthTexture.minFilter=Mr,q.map.depthTexture.magFilter=Mr);q.camera.updateProjectionMatrix()}q.map.isWebGLCubeRenderTarget!==!0&&(q.map.width!==o.x||q.map.height!==o.y)&&q.map.setSize(o.x,o.y);let se=q.map.isWebGLCubeRenderTarget?6:q.getViewportCount();ue.isPointLight!==!0&&q.updateMatrices(ue,P);let _e=(q.camera.layers.mask&4294967294)!==0?q.camera.layers:P.layers;for(let Ve=0;Ve<se;Ve++){let ae=q.getCamera(Ve);if(ue.isPointLight){let fe=q.camera,Oe=q.matrix,He=ue.distance||fe.far;He!==fe.far&&(fe.far=He,fe.updateProjectionMatrix()),fl.setFromMatrixPosition(ue.matrixWorld),fe.position.copy(fl),Qf.copy(fe.position),Qf.add(HR[Ve]),fe.up.copy(GR[Ve]),fe.lookAt(Qf),fe.updateMatrixWorld(),Oe.makeTranslation(-fl.x,-fl.y,-fl.z),w_.multiplyMatrices(fe.projectionMatrix,fe.matrixWorldInverse),q._frustum.setFromProjectionMatrix(w_,fe.coordinateSystem,fe.reversedDepth)}if(q.map.isWebGLCubeRenderTarget)e.setRenderTarget(q.map,Ve),e.clear();else{Ve===0&&(e.setRenderTarget(q.map),e.clear());let fe=q.getViewport(Ve);c.set(l.x*fe.x,l.y*fe.y,l.x*fe.z,l.y*fe.w),Y.viewport(c)}n=q.getFrustum(Ve),A(b,P,ae,ue,_e,this.type)}q.isPointLightShadow!==!0&&this.type===wo&&C(q,P),q.needsUpdate=!1}y=this.type,x.needsUpdate=!1,e.setRenderTarget(k,K,F)};function C(z,b){let P=t.update(R);v.defines.VSM_SAMPLES!==z.blurSamples&&(v.defines.VSM_SAMPLES=z.blurSamples,S.defines.VSM_SAMPLES=z.blurSamples,v.needsUpdate=!0,S.needsUpdate=!0),z.mapPass===null?z.mapPass=new Ni(o.x,o.y,{format:Un,type:Ci}):(z.mapPass.width!==z.map.width||z.mapPass.height!==z.map.height)&&z.mapPass.setSize(z.map.width,z.map.height),v.uniforms.shadow_pass.value=z.map.depthTexture,v.uniforms.resolution.value.set(z.map.width,z.map.height),v.uniforms.radius.value=z.radius,e.setRenderTarget(z.mapPass),e.clear(),e.renderBufferDirect(b,null,P,v,R,null),S.uniforms.shadow_pass.value=z.mapPass.texture,S.uniforms.resolution.value.set(z.map.width,z.map.height),S.uniforms.radius.value=z.radius,e.setRenderTarget(z.map),e.clear(),e.renderBufferDirect(b,null,P,S,R,null)}function L(z,b,P,k){let K=null,F=P.isPointLight===!0?z.customDistanceMaterial:z.customDepthMaterial;if(F!==void 0)K=F;else if(K=P.isPointLight===!0?f:h,e.localClippingEnabled&&b.clipShadows===!0&&Array.isArray(b.clippingPlanes)&&b.clippingPlanes.length!==0||b.displacementMap&&b.displacementScale!==0||b.alphaMap&&b.alphaTest>0||b.map&&b.alphaTest>0||b.alphaToCoverage===!0){let Y=K.uuid,ne=b.uuid,B=m[Y];B===void 0&&(B={},m[Y]=B);let $=B[ne];$===void 0&&($=K.clone(),B[ne]=$,b.addEventListener("dispose",I)),K=$}if(K.visible=b.visible,K.wireframe=b.wireframe,k===wo?K.side=b.shadowSide!==null?b.shadowSide:b.side:K.side=b.shadowSide!==null?b.shadowSide:_[b.side],K.alphaMap=b.alphaMap,K.alphaTest=b.alphaToCoverage===!0?.5:b.alphaTest,K.map=b.map,K.clipShadows=b.clipShadows,K.clippingPlanes=b.clippingPlanes,K.clipIntersection=b.clipIntersection,K.displacementMap=b.displacementMap,K.displacementScale=b.displacementScale,K.displacementBias=b.displacementBias,K.wireframeLinewidth=b.wireframeLinewidth,K.linewidth=b.linewidth,P.isPointLight===!0&&K.isMeshDistanceMaterial===!0){let Y=e.properties.get(K);Y.light=P}return K}function A(z,b,P,k,K,F){if(z.visible===!1)return;if(z.layers.test(K)&&(z.isMesh||z.isLine||z.isPoints)&&(z.castShadow||z.receiveShadow&&F===wo)&&(!z.frustumCulled||z.intersectsFrustum(n))){z.modelViewMatrix.multiplyMatrices(P.matrixWorldInverse,z.matrixWorld);let ne=t.update(z),B=z.material;if(Array.isArray(B)){let $=ne.groups;for(let ue=0,q=$.length;ue<q;ue++){let Re=$[ue],ie=B[Re.materialIndex];if(ie&&ie.visible){let se=L(z,ie,k,F);z.onBeforeShadow(e,z,b,P,ne,se,Re),e.renderBufferDirect(P,null,ne,se,z,Re),z.onAfterShadow(e,z,b,P,ne,se,Re)}}}else if(B.visible){let $=L(z,B,k,F);z.onBeforeShadow(e,z,b,P,ne,$,null),e.renderBufferDirect(P,null,ne,$,z,null),z.onAfterShadow(e,z,b,P,ne,$,null)}}let Y=z.children;for(let ne=0,B=Y.length;ne<B;ne++)A(Y[ne],b,P,k,K,F)}function I(z){z.target.removeEventListener("dispose",I);for(let b in m){let P=m[b],k=z.target.uuid;k in P&&(P[k].dispose(),delete P[k])}}}function WR(e,t){function r(){let D=!1,te=new Dt,de=null,me=new Dt(0,0,0,0);return{setMask:function(Ce){de!==Ce&&!D&&(e.colorMask(Ce,Ce,Ce,Ce),de=Ce)},setLocked:function(Ce){D=Ce},setClear:function(Ce,Me,ze,pe,$e){$e===!0&&(Ce*=pe,Me*=pe,ze*=pe),te.set(Ce,Me,ze,pe),me.equals(te)===!1&&(e.clearColor(Ce,Me,ze,pe),me.copy(te))},reset:function(){D=!1,de=null,me.set(-1,0,0,0)}}}function n(){let D=!1,te=!1,de=null,me=null,Ce=null;return{setReversed:function(Me){if(te!==Me){let ze=t.get("EXT_clip_control");Me?ze.clipControlEXT(ze.LOWER_LEFT_EXT,ze.ZERO_TO_ONE_EXT):ze.clipControlEXT(ze.LOWER_LEFT_EXT,ze.NEGATIVE_ONE_TO_ONE_EXT),te=Me;let pe=Ce;Ce=null,this.setClear(pe)}},getReversed:function(){return te},setTest:function(Me){Me?we(e.DEPTH_TEST):tt(e.DEPTH_TEST)},setMask:function(Me){de!==Me&&!D&&(e.depthMask(Me),de=Me)},setFunc:function(Me){if(te&&(Me=v1[Me]),me!==Me){switch(Me){case pd:e.depthFunc(e.NEVER);break;case md:e.depthFunc(e.ALWAYS);break;case gd:e.depthFunc(e.LESS);break;case Hs:e.depthFunc(e.LEQUAL);break;case vd:e.depthFunc(e.EQUAL);break;case _d:e.depthFunc(e.GEQUAL);break;case yd:e.depthFunc(e.GREATER);break;case Sd:e.depthFunc(e.NOTEQUAL);break;default:e.depthFunc(e.LEQUAL)}me=Me}},setLocked:function(Me){D=Me},setClear:function(Me){Ce!==Me&&(Ce=Me,te&&(Me=1-Me),e.clearDepth(Me))},reset:function(){D=!1,de=null,me=null,Ce=null,te=!1}}}function o(){let D=!1,te=null,de=null,me=null,Ce=null,Me=null,ze=null,pe=null,$e=null;return{setTest:function(qe){D||(qe?we(e.STENCIL_TEST):tt(e.STENCIL_TEST))},setMask:function(qe){te!==qe&&!D&&(e.stencilMask(qe),te=qe)},setFunc:function(qe,ut,Ne){(de!==qe||me!==ut||Ce!==Ne)&&(e.stencilFunc(qe,ut,Ne),de=qe,me=ut,Ce=Ne)},setOp:function(qe,ut,Ne){(Me!==qe||ze!==ut||pe!==Ne)&&(e.stencilOp(qe,ut,Ne),Me=qe,ze=ut,pe=Ne)},setLocked:function(qe){D=qe},setClear:function(qe){$e!==qe&&(e.clearStencil(qe),$e=qe)},reset:function(){D=!1,te=null,de=null,me=null,Ce=null,Me=null,ze=null,pe=null,$e=null}}}let l=new r,c=new n,h=new o,f={},m=new WeakMap,g={},_={},v={},S=new WeakMap,M=[],R=null,x=!1,y=null,C=null,L=null,A=null,I=null,z=null,b=null,P=new nt(0,0,0),k=0,K=!1,F=null,Y=null,ne=null,B=null,$=null,ue=e.getParameter(e.MAX_COMBINED_TEXTURE_IMAGE_UNITS),q=!1,Re=0,ie=e.getParameter(e.VERSION);ie.indexOf("WebGL")!==-1?(Re=parseFloat(/^WebGL (\d)/.exec(ie)[1]),q=Re>=1):ie.indexOf("OpenGL ES")!==-1&&(Re=parseFloat(/^OpenGL ES (\d)/.exec(ie)[1]),q=Re>=2);let se=null,_e={},Ve=e.getParameter(e.SCISSOR_BOX),ae=e.getParameter(e.VIEWPORT),fe=new Dt().fromArray(Ve),Oe=new Dt().fromArray(ae);function He(D,te,de,me){let Ce=new Uint8Array(4),Me=e.createTexture();e.bindTexture(D,Me),e.texParameteri(D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(D,e.TEXTURE_MAG_FILTER,e.NEAREST);for(let ze=0;ze<de;ze++)D===e.TEXTURE_3D||D===e.TEXTURE_2D_ARRAY?e.texImage3D(te,0,e.RGBA,1,1,me,0,e.RGBA,e.UNSIGNED_BYTE,Ce):e.texImage2D(te+ze,0,e.RGBA,1,1,0,e.RGBA,e.UNSIGNED_BYTE,Ce);return Me}let We={};We[e.TEXTURE_2D]=He(e.TEXTURE_2D,e.TEXTURE_2D,1),We[e.TEXTURE_CUBE_MAP]=He(e.TEXTURE_CUBE_MAP,e.TEXTURE_CUBE_MAP_POSITIVE_X,6),We[e.TEXTURE_2D_ARRAY]=He(e.TEXTURE_2D_ARRAY,e.TEXTURE_2D_ARRAY,1,1),We[e.TEXTURE_3D]=He(e.TEXTURE_3D,e.TEXTURE_3D,1,1),l.setClear(0,0,0,1),c.setClear(1),h.setClear(0),we(e.DEPTH_TEST),c.setFunc(Hs),ur(!1),jt(dv),we(e.CULL_FACE),Vt(Ao);function we(D){g[D]!==!0&&(e.enable(D),g[D]=!0)}function tt(D){g[D]!==!1&&(e.disable(D),g[D]=!1)}function st(D,te){return v[D]!==te?(e.bindFramebuffer(D,te),v[D]=te,D===e.DRAW_FRAMEBUFFER&&(v[e.FRAMEBUFFER]=te),D===e.FRAMEBUFFER&&(v[e.DRAW_FRAMEBUFFER]=te),!0):!1}function je(D,te){let de=M,me=!1;if(D){de=S.get(te),de===void 0&&(de=[],S.set(te,de));let Ce=D.textures;if(de.length!==Ce.length||de[0]!==e.COLOR_ATTACHMENT0){for(let Me=0,ze=Ce.length;Me<ze;Me++)de[Me]=e.COLOR_ATTACHMENT0+Me;de.length=Ce.length,me=!0}}else de[0]!==e.BACK&&(de[0]=e.BACK,me=!0);me&&e.drawBuffers(de)}function ir(D){return R!==D?(e.useProgram(D),R=D,!0):!1}let Gt={[Ro]:e.FUNC_ADD,[Ob]:e.FUNC_SUBTRACT,[Fb]:e.FUNC_REVERSE_SUBTRACT};Gt[zb]=e.MIN,Gt[Bb]=e.MAX;let dr={[kb]:e.ZERO,[Hb]:e.ONE,[Gb]:e.SRC_COLOR,[gv]:e.SRC_ALPHA,[Kb]:e.SRC_ALPHA_SATURATE,[Xb]:e.DST_COLOR,[Wb]:e.DST_ALPHA,[Vb]:e.ONE_MINUS_SRC_COLOR,[vv]:e.ONE_MINUS_SRC_ALPHA,[qb]:e.ONE_MINUS_DST_COLOR,[jb]:e.ONE_MINUS_DST_ALPHA,[Yb]:e.CONSTANT_COLOR,[$b]:e.ONE_MINUS_CONSTANT_COLOR,[Jb]:e.CONSTANT_ALPHA,[Zb]:e.ONE_MINUS_CONSTANT_ALPHA};function Vt(D,te,de,me,Ce,Me,ze,pe,$e,qe){if(D===Ao){x===!0&&(tt(e.BLEND),x=!1);return}if(x===!1&&(we(e.BLEND),x=!0),D!==Db){if(D!==y||qe!==K){if((C!==Ro||I!==Ro)&&(e.blendEquation(e.FUNC_ADD),C=Ro,I=Ro),qe)switch(D){case ks:e.blendFuncSeparate(e.ONE,e.ONE_MINUS_SRC_ALPHA,e.ONE,e.ONE_MINUS_SRC_ALPHA);break;case fv:e.blendFunc(e.ONE,e.ONE);break;case pv:e.blendFuncSeparate(e.ZERO,e.ONE_MINUS_SRC_COLOR,e.ZERO,e.ONE);break;case mv:e.blendFuncSeparate(e.DST_COLOR,e.ONE_MINUS_SRC_ALPHA,e.ZERO,e.ONE);break;default:Qe("WebGLState: Invalid blending: ",D);break}else switch(D){case ks:e.blendFuncSeparate(e.SRC_ALPHA,e.ONE_MINUS_SRC_ALPHA,e.ONE,e.ONE_MINUS_SRC_ALPHA);break;case fv:e.blendFuncSeparate(e.SRC_ALPHA,e.ONE,e.ONE,e.ONE);break;case pv:Qe("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case mv:Qe("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Qe("WebGLState: Invalid blending: ",D);break}L=null,A=null,z=null,b=null,P.set(0,0,0),k=0,y=D,K=qe}return}Ce=Ce||te,Me=Me||de,ze=ze||me,(te!==C||Ce!==I)&&(e.blendEquationSeparate(Gt[te],Gt[Ce]),C=te,I=Ce),(de!==L||me!==A||Me!==z||ze!==b)&&(e.blendFuncSeparate(dr[de],dr[me],dr[Me],dr[ze]),L=de,A=me,z=Me,b=ze),(pe.equals(P)===!1||$e!==k)&&(e.blendColor(pe.r,pe.g,pe.b,$e),P.copy(pe),k=$e),y=D,K=!1}function lr(D,te){D.side===Wi?tt(e.CULL_FACE):we(e.CULL_FACE);let de=D.side===ri;te&&(de=!de),ur(de),D.blending===ks&&D.transparent===!1?Vt(Ao):Vt(D.blending,D.blendEquation,D.blendSrc,D.blendDst,D.blendEquationAlpha,D.blendSrcAlpha,D.blendDstAlpha,D.blendColor,D.blendAlpha,D.premultipliedAlpha),c.setFunc(D.depthFunc),c.setTest(D.depthTest),c.setMask(D.depthWrite),l.setMask(D.colorWrite);let me=D.stencilWrite;h.setTest(me),me&&(h.setMask(D.stencilWriteMask),h.setFunc(D.stencilFunc,D.stencilRef,D.stencilFuncMask),h.setOp(D.stencilFail,D.stencilZFail,D.stencilZPass)),Kt(D.polygonOffset,D.polygonOffsetFactor,D.polygonOffsetUnits),D.alphaToCoverage===!0?we(e.SAMPLE_ALPHA_TO_COVERAGE):tt(e.SAMPLE_ALPHA_TO_COVERAGE)}function ur(D){F!==D&&(D?e.frontFace(e.CW):e.frontFace(e.CCW),F=D)}function jt(D){D!==Lb?(we(e.CULL_FACE),D!==Y&&(D===dv?e.cullFace(e.BACK):D===Ib?e.cullFace(e.FRONT):e.cullFace(e.FRONT_AND_BACK))):tt(e.CULL_FACE),Y=D}function ar(D){D!==ne&&(q&&e.lineWidth(D),ne=D)}function Kt(D,te,de){D?(we(e.POLYGON_OFFSET_FILL),(B!==te||$!==de)&&(B=te,$=de,c.getReversed()&&(te=-te,de=-de),e.polygonOffset(te,de))):tt(e.POLYGON_OFFSET_FILL)}function Xt(D){D?we(e.SCISSOR_TEST):tt(e.SCISSOR_TEST)}function Fr(D){D===void 0&&(D=e.TEXTURE0+ue-1),se!==D&&(e.activeTexture(D),se=D)}function G(D,te,de){de===void 0&&(se===null?de=e.TEXTURE0+ue-1:de=se);let me=_e[de];me===void 0&&(me={type:void 0,texture:void 0},_e[de]=me),(me.type!==D||me.texture!==te)&&(se!==de&&(e.activeTexture(de),se=de),e.bindTexture(D,te||We[D]),me.type=D,me.texture=te)}function _r(){let D=_e[se];D!==void 0&&D.type!==void 0&&(e.bindTexture(D.type,null),D.type=void 0,D.texture=void 0)}function xt(){try{e.compressedTexImage2D(...arguments)}catch(D){Qe("WebGLState:",D)}}function Bt(){try{e.compressedTexImage3D(...arguments)}catch(D){Qe("WebGLState:",D)}}function ve(){try{e.texSubImage2D(...arguments)}catch(D){Qe("WebGLState:",D)}}function Tt(){try{e.texSubImage3D(...arguments)}catch(D){Qe("WebGLState:",D)}}function Xe(){try{e.compressedTexSubImage2D(...arguments)}catch(D){Qe("WebGLState:",D)}}function Je(){try{e.compressedTexSubImage3D(...arguments)}catch(D){Qe("WebGLState:",D)}}function nr(){try{e.texStorage2D(...arguments)}catch(D){Qe("WebGLState:",D)}}function N(){try{e.texStorage3D(...arguments)}catch(D){Qe("WebGLState:",D)}}function T(){try{e.texImage2D(...arguments)}catch(D){Qe("WebGLState:",D)}}function X(){try{e.texImage3D(...arguments)}catch(D){Qe("WebGLState:",D)}}function ce(D){return _[D]!==void 0?_[D]:e.getParameter(D)}function oe(D,te){_[D]!==te&&(e.pixelStorei(D,te),_[D]=te)}function Ae(D){fe.equals(D)===!1&&(e.scissor(D.x,D.y,D.z,D.w),fe.copy(D))}function Ee(D){Oe.equals(D)===!1&&(e.viewport(D.x,D.y,D.z,D.w),Oe.copy(D))}function H(D,te){let de=m.get(te);de===void 0&&(de=new WeakMap,m.set(te,de));let me=de.get(D);me===void 0&&(me=e.getUniformBlockIndex(te,D.name),e.uniformBlockBinding(te,me,me),de.set(D,me))}function he(D,te,de){let me=m.get(te).get(D);f[me]!==de&&(e.bindBufferBase(e.UNIFORM_BUFFER,me,de),f[me]=de)}function Pe(){e.disable(e.BLEND),e.disable(e.CULL_FACE),e.disable(e.DEPTH_TEST),e.disable(e.POLYGON_OFFSET_FILL),e.disable(e.SCISSOR_TEST),e.disable(e.STENCIL_TEST),e.disable(e.SAMPLE_ALPHA_TO_COVERAGE),e.blendEquation(e.FUNC_ADD),e.blendFunc(e.ONE,e.ZERO),e.blendFuncSeparate(e.ONE,e.ZERO,e.ONE,e.ZERO),e.blendColor(0,0,0,0),e.colorMask(!0,!0,!0,!0),e.clearColor(0,0,0,0),e.depthMask(!0),e.depthFunc(e.LESS),c.setReversed(!1),e.clearDepth(1),e.stencilMask(4294967295),e.stencilFunc(e.ALWAYS,0,4294967295),e.stencilOp(e.KEEP,e.KEEP,e.KEEP),e.clearStencil(0),e.cullFace(e.BACK),e.frontFace(e.CCW),e.polygonOffset(0,0),e.activeTexture(e.TEXTURE0),e.bindFramebuffer(e.FRAMEBUFFER,null),e.bindFramebuffer(e.DRAW_FRAMEBUFFER,null),e.bindFramebuffer(e.READ_FRAMEBUFFER,null),e.useProgram(null),e.lineWidth(1),e.scissor(0,0,e.canvas.width,e.canvas.height),e.viewport(0,0,e.canvas.width,e.canvas.height),e.pixelStorei(e.PACK_ALIGNMENT,4),e.pixelStorei(e.UNPACK_ALIGNMENT,4),e.pixelStorei(e.UNPACK_FLIP_Y_WEBGL,!1),e.pixelStorei(e.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),e.pixelStorei(e.UNPACK_COLORSPACE_CONVERSION_WEBGL,e.BROWSER_DEFAULT_WEBGL),e.pixelStorei(e.PACK_ROW_LENGTH,0),e.pixelStorei(e.PACK_SKIP_PIXELS,0),e.pixelStorei(e.PACK_SKIP_ROWS,0),e.pixelStorei(e.UNPACK_ROW_LENGTH,0),e.pixelStorei(e.UNPACK_IMAGE_HEIGHT,0),e.pixelStorei(e.UNPACK_SKIP_PIXELS,0),e.pixelStorei(e.UNPACK_SKIP_ROWS,0),e.pixelStorei(e.UNPACK_SKIP_IMAGES,0),g={},_={},se=null,_e={},v={},f={},S=new WeakMap,M=[],R=null,x=!1,y=null,C=null,L=null,A=null,I=null,z=null,b=null,P=new nt(0,0,0),k=0,K=!1,F=null,Y=null,ne=null,B=null,$=null,fe.set(0,0,e.canvas.width,e.canvas.height),Oe.set(0,0,e.canvas.width,e.canvas.height),l.reset(),c.reset(),h.reset()}return{buffers:{color:l,depth:c,stencil:h},enable:we,disable:tt,bindFramebuffer:st,drawBuffers:je,useProgram:ir,setBlending:Vt,setMaterial:lr,setFlipSided:ur,setCullFace:jt,setLineWidth:ar,setPolygonOffset:Kt,setScissorTest:Xt,activeTexture:Fr,bindTexture:G,unbindTexture:_r,compressedTexImage2D:xt,compressedTexImage3D:Bt,texImage2D:T,texImage3D:X,pixelStorei:oe,getParameter:ce,updateUBOMapping:H,uniformBlockBinding:he,texStorage2D:nr,texStorage3D:N,texSubImage2D:ve,texSubImage3D:Tt,compressedTexSubImage2D:Xe,compressedTexSubImage3D:Je,scissor:Ae,viewport:Ee,reset:Pe}}function jR(e,t,r,n,o,l,c){let h=t.has("WEBGL_multisampled_render_to_texture")?t.get("WEBGL_multisampled_render_to_texture"):null,f=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),m=new _t,g=new WeakMap,_=new Set,v,S=new WeakMap,M=new Set,R=new FinalizationRegistry(N=>M.delete(N)),x=!1;try{x=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function y(N,T){return x?new OffscreenCanvas(N,T):js("canvas")}function C(N,T,X){let ce=1,oe=nr(N);if((oe.width>X||oe.height>X)&&(ce=X/Math.max(oe.width,oe.height)),ce<1)if(typeof HTMLImageElement<"u"&&N instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&N instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&N instanceof ImageBitmap||typeof VideoFrame<"u"&&N instanceof VideoFrame){let Ae=Math.floor(ce*oe.width),Ee=Math.floor(ce*oe.height);v===void 0&&(v=y(Ae,Ee));let H=T?y(Ae,Ee):v;return H.width=Ae,H.height=Ee,H.getContext("2d").drawImage(N,0,0,Ae,Ee),Be("WebGLRenderer: Texture has been resized from ("+oe.width+"x"+oe.height+") to ("+Ae+"x"+Ee+")."),H}else return"data"in N&&Be("WebGLRenderer: Image in DataTexture is too big ("+oe.width+"x"+oe.height+")."),N;return N}function L(N){return N.generateMipmaps}function A(N){e.generateMipmap(N)}function I(N){return N.isWebGLCubeRenderTarget?e.TEXTURE_CUBE_MAP:N.isWebGL3DRenderTarget?e.TEXTURE_3D:N.isWebGLArrayRenderTarget||N.isCompressedArrayTexture?e.TEXTURE_2D_ARRAY:e.TEXTURE_2D}function z(N,T,X,ce,oe,Ae=!1){if(N!==null){if(e[N]!==void 0)return e[N];Be("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+N+"'")}let Ee;ce&&(Ee=t.get("EXT_texture_norm16"),Ee||Be("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let H=T;if(T===e.RED&&(X===e.FLOAT&&(H=e.R32F),X===e.HALF_FLOAT&&(H=e.R16F),X===e.UNSIGNED_BYTE&&(H=e.R8),X===e.UNSIGNED_SHORT&&Ee&&(H=Ee.R16_EXT),X===e.SHORT&&Ee&&(H=Ee.R16_SNORM_EXT)),T===e.RED_INTEGER&&(X===e.UNSIGNED_BYTE&&(H=e.R8UI),X===e.UNSIGNED_SHORT&&(H=e.R16UI),X===e.UNSIGNED_INT&&(H=e.R32UI),X===e.BYTE&&(H=e.R8I),X===e.SHORT&&(H=e.R16I),X===e.INT&&(H=e.R32I)),T===e.RG&&(X===e.FLOAT&&(H=e.RG32F),X===e.HALF_FLOAT&&(H=e.RG16F),X===e.UNSIGNED_BYTE&&(H=e.RG8),X===e.UNSIGNED_SHORT&&Ee&&(H=Ee.RG16_EXT),X===e.SHORT&&Ee&&(H=Ee.RG16_SNORM_EXT)),T===e.RG_INTEGER&&(X===e.UNSIGNED_BYTE&&(H=e.RG8UI),X===e.UNSIGNED_SHORT&&(H=e.RG16UI),X===e.UNSIGNED_INT&&(H=e.RG32UI),X===e.BYTE&&(H=e.RG8I),X===e.SHORT&&(H=e.RG16I),X===e.INT&&(H=e.RG32I)),T===e.RGB_INTEGER&&(X===e.UNSIGNED_BYTE&&(H=e.RGB8UI),X===e.UNSIGNED_SHORT&&(H=e.RGB16UI),X===e.UNSIGNED_INT&&(H=e.RGB32UI),X===e.BYTE&&(H=e.RGB8I),X===e.SHORT&&(H=e.RGB16I),X===e.INT&&(H=e.RGB32I)),T===e.RGBA_INTEGER&&(X===e.UNSIGNED_BYTE&&(H=e.RGBA8UI),X===e.UNSIGNED_SHORT&&(H=e.RGBA16UI),X===e.UNSIGNED_INT&&(H=e.RGBA32UI),X===e.BYTE&&(H=e.RGBA8I),X===e.SHORT&&(H=e.RGBA16I),X===e.INT&&(H=e.RGBA32I)),T===e.RGB&&(X===e.UNSIGNED_SHORT&&Ee&&(H=Ee.RGB16_EXT),X===e.SHORT&&Ee&&(H=Ee.RGB16_SNORM_EXT),X===e.UNSIGNED_INT_5_9_9_9_REV&&(H=e.RGB9_E5),X===e.UNSIGNED_INT_10F_11F_11F_REV&&(H=e.R11F_G11F_B10F)),T===e.RGBA){let he=Ae?Lu:dt.getTransfer(oe);X===e.FLOAT&&(H=e.RGBA32F),X===e.HALF_FLOAT&&(H=e.RGBA16F),X===e.UNSIGNED_BYTE&&(H=he===Lt?e.SRGB8_ALPHA8:e.RGBA8),X===e.UNSIGNED_SHORT&&Ee&&(H=Ee.RGBA16_EXT),X===e.SHORT&&Ee&&(H=Ee.RGBA16_SNORM_EXT),X===e.UNSIGNED_SHORT_4_4_4_4&&(H=e.RGBA4),X===e.UNSIGNED_SHORT_5_5_5_1&&(H=e.RGB5_A1)}return(H===e.R16F||H===e.R32F||H===e.RG16F||H===e.RG32F||H===e.RGBA16F||H===e.RGBA32F)&&t.get("EXT_color_buffer_float"),H}function b(N,T){let X;return N?T===null||T===ua||T===Po?X=e.DEPTH24_STENCIL8:T===Ai?X=e.DEPTH32F_STENCIL8:T===Vs&&(X=e.DEPTH24_STENCIL8,Be("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):T===null||T===ua||T===Po?X=e.DEPTH_COMPONENT24:T===Ai?X=e.DEPTH_COMPONENT32F:T===Vs&&(X=e.DEPTH_COMPONENT16),X}function P(N,T){return L(N)===!0||N.isFramebufferTexture&&N.minFilter!==Mr&&N.minFilter!==Gr?Math.log2(Math.max(T.width,T.height))+1:N.mipmaps.length>0?N.mipmaps.length:N.isCompressedTexture&&Array.isArray(N.image)?T.mipmaps.length:1}function k(N){let T=new WeakRef(N);n.get(N).__ref=T,M.add(T),R.register(N,T,T)}function K(N){let T=n.get(N).__ref;T!==void 0&&(M.delete(T),R.unregister(T))}function F(N){ne(N.target)}function Y(N){B(N.target)}function ne(N){N.removeEventListener("dispose",F),K(N),ue(N),N.isVideoTexture&&g.delete(N),N.isHTMLTexture&&_.delete(N)}function B(N){N.removeEventListener("dispose",Y),K(N),Re(N)}function $(){for(let N of M){let T=N.deref();T!==void 0&&(T.isRenderTarget===!0?B(T):ne(T))}M.clear(),_.clear()}function ue(N){let T=n.get(N);if(T.__webglInit===void 0)return;let X=N.source,ce=S.get(X);if(ce){let oe=ce[T.__cacheKey];oe.usedTimes--,oe.usedTimes===0&&q(N),Object.keys(ce).length===0&&S.delete(X)}n.remove(N)}function q(N){let T=n.get(N);e.deleteTexture(T.__webglTexture);let X=N.source,ce=S.get(X);delete ce[T.__cacheKey],c.memory.textures--}function Re(N){let T=n.get(N);T.__depthDisposeCallback&&T.__depthDisposeCallback();let X=N.depthTexture;if(X&&X.renderTarget===N&&ne(X),N.isWebGLCubeRenderTarget)for(let oe=0;oe<6;oe++){if(Array.isArray(T.__webglFramebuffer[oe]))for(let Ae=0;Ae<T.__webglFramebuffer[oe].length;Ae++)e.deleteFramebuffer(T.__webglFramebuffer[oe][Ae]);else e.deleteFramebuffer(T.__webglFramebuffer[oe]);T.__webglDepthbuffer&&e.deleteRenderbuffer(T.__webglDepthbuffer[oe])}else{if(Array.isArray(T.__webglFramebuffer))for(let oe=0;oe<T.__webglFramebuffer.length;oe++)e.deleteFramebuffer(T.__webglFramebuffer[oe]);else e.deleteFramebuffer(T.__webglFramebuffer);if(T.__webglDepthbuffer&&e.deleteRenderbuffer(T.__webglDepthbuffer),T.__webglMultisampledFramebuffer&&e.deleteFramebuffer(T.__webglMultisampledFramebuffer),T.__webglColorRenderbuffer)for(let oe=0;oe<T.__webglColorRenderbuffer.length;oe++)T.__webglColorRenderbuffer[oe]&&e.deleteRenderbuffer(T.__webglColorRenderbuffer[oe]);T.__webglDepthRenderbuffer&&e.deleteRenderbuffer(T.__webglDepthRenderbuffer)}let ce=N.textures;for(let oe=0,Ae=ce.length;oe<Ae;oe++){let Ee=n.get(ce[oe]);Ee.__webglTexture&&(e.deleteTexture(Ee.__webglTexture),c.memory.textures--),n.remove(ce[oe])}n.remove(N)}let ie=0;function se(){ie=0}function _e(){return ie}function Ve(N){ie=N}function ae(){let N=ie;return N>=o.maxTextures&&Be("WebGLTextures: Trying to use "+(N+1)+" texture units while this GPU supports only "+o.maxTextures),ie+=1,N}function fe(N){let T=[];return T.push(N.wrapS),T.push(N.wrapT),T.push(N.wrapR||0),T.push(N.magFilter),T.push(N.minFilter),T.push(N.anisotropy),T.push(N.internalFormat),T.push(N.format),T.push(N.type),T.push(N.generateMipmaps),T.push(N.mipmapsAutoUpdate),T.push(N.premultiplyAlpha),T.push(N.flipY),T.push(N.unpackAlignment),T.push(N.colorSpace),T.join()}function Oe(N,T){let X=n.get(N);if(N.isVideoTexture&&Xe(N),N.isRenderTargetTexture===!1&&N.isExternalTexture!==!0&&N.version>0&&X.__version!==N.version){let ce=N.image;if(ce===null)Be("WebGLRenderer: Texture marked for update but no image data found.");else if(ce.complete===!1)Be("WebGLRenderer: Texture marked for update but image is incomplete");else{lr(X,N,T);return}}else N.isExternalTexture&&(X.__webglTexture=N.sourceTexture?N.sourceTexture:null);r.bindTexture(e.TEXTURE_2D,X.__webglTexture,e.TEXTURE0+T)}function He(N,T){let X=n.get(N);if(N.isRenderTargetTexture===!1&&N.version>0&&X.__version!==N.version){lr(X,N,T);return}else N.isExternalTexture&&(X.__webglTexture=N.sourceTexture?N.sourceTexture:null);r.bindTexture(e.TEXTURE_2D_ARRAY,X.__webglTexture,e.TEXTURE0+T)}function We(N,T){let X=n.get(N);if(N.isRenderTargetTexture===!1&&N.version>0&&X.__version!==N.version){lr(X,N,T);return}r.bindTexture(e.TEXTURE_3D,X.__webglTexture,e.TEXTURE0+T)}function we(N,T){let X=n.get(N);if(N.version>0&&X.__version!==N.version){ur(X,N,T);return}r.bindTexture(e.TEXTURE_CUBE_MAP,X.__webglTexture,e.TEXTURE0+T)}let tt={[xl]:e.REPEAT,[ji]:e.CLAMP_TO_EDGE,[bl]:e.MIRRORED_REPEAT},st={[Mr]:e.NEAREST,[xp]:e.NEAREST_MIPMAP_NEAREST,[os]:e.NEAREST_MIPMAP_LINEAR,[Gr]:e.LINEAR,[Ml]:e.LINEAR_MIPMAP_NEAREST,[pa]:e.LINEAR_MIPMAP_LINEAR},je={[l1]:e.NEVER,[Ov]:e.ALWAYS,[u1]:e.LESS,[Uv]:e.LEQUAL,[c1]:e.EQUAL,[Dv]:e.GEQUAL,[h1]:e.GREATER,[d1]:e.NOTEQUAL};function ir(N,T){if(T.type===Ai&&t.has("OES_texture_float_linear")===!1&&(T.magFilter===Gr||T.magFilter===Ml||T.magFilter===os||T.magFilter===pa||T.minFilter===Gr||T.minFilter===Ml||T.minFilter===os||T.minFilter===pa)&&Be("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),e.texParameteri(N,e.TEXTURE_WRAP_S,tt[T.wrapS]),e.texParameteri(N,e.TEXTURE_WRAP_T,tt[T.wrapT]),(N===e.TEXTURE_3D||N===e.TEXTURE_2D_ARRAY)&&e.texParameteri(N,e.TEXTURE_WRAP_R,tt[T.wrapR]),e.texParameteri(N,e.TEXTURE_MAG_FILTER,st[T.magFilter]),e.texParameteri(N,e.TEXTURE_MIN_FILTER,st[T.minFilter]),T.compareFunction&&(e.texParameteri(N,e.TEXTURE_COMPARE_MODE,e.COMPARE_REF_TO_TEXTURE),e.texParameteri(N,e.TEXTURE_COMPARE_FUNC,je[T.compareFunction])),t.has("EXT_texture_filter_anisotropic")===!0){if(T.magFilter===Mr||T.minFilter!==os&&T.minFilter!==pa||T.type===Ai&&t.has("OES_texture_float_linear")===!1)return;if(T.anisotropy>1||n.get(T).__currentAnisotropy){let X=t.get("EXT_texture_filter_anisotropic");e.texParameterf(N,X.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(T.anisotropy,o.getMaxAnisotropy())),n.get(T).__currentAnisotropy=T.anisotropy}}}function Gt(N,T){let X=!1;N.__webglInit===void 0&&(N.__webglInit=!0,T.addEventListener("dispose",F),k(T));let ce=T.source,oe=S.get(ce);oe===void 0&&(oe={},S.set(ce,oe));let Ae=fe(T);if(Ae!==N.__cacheKey){oe[Ae]===void 0&&(oe[Ae]={texture:e.createTexture(),usedTimes:0},c.memory.textures++,X=!0),oe[Ae].usedTimes++;let Ee=oe[N.__cacheKey];Ee!==void 0&&(oe[N.__cacheKey].usedTimes--,Ee.usedTimes===0&&q(T)),N.__cacheKey=Ae,N.__webglTexture=oe[Ae].texture}return X}function dr(N,T,X){return Math.floor(Math.floor(N/X)/T)}function Vt(N,T,X,ce){let oe=N.updateRanges;if(oe.length===0)r.texSubImage2D(e.TEXTURE_2D,0,0,0,T.width,T.height,X,ce,T.data);else{oe.sort((Pe,D)=>Pe.start-D.start);let Ae=0;for(let Pe=1;Pe<oe.length;Pe++){let D=oe[Ae],te=oe[Pe],de=D.start+D.count,me=dr(te.start,T.width,4),Ce=dr(D.start,T.width,4);te.start<=de+1&&me===Ce&&dr(te.start+te.count-1,T.width,4)===me?D.count=Math.max(D.count,te.start+te.count-D.start):(++Ae,oe[Ae]=te)}oe.length=Ae+1;let Ee=r.getParameter(e.UNPACK_ROW_LENGTH),H=r.getParameter(e.UNPACK_SKIP_PIXELS),he=r.getParameter(e.UNPACK_SKIP_ROWS);r.pixelStorei(e.UNPACK_ROW_LENGTH,T.width);for(let Pe=0,D=oe.length;Pe<D;Pe++){let te=oe[Pe],de=Math.floor(te.start/4),me=Math.ceil(te.count/4),Ce=de%T.width,Me=Math.floor(de/T.width),ze=me;r.pixelStorei(e.UNPACK_SKIP_PIXELS,Ce),r.pixelStorei(e.UNPACK_SKIP_ROWS,Me),r.texSubImage2D(e.TEXTURE_2D,0,Ce,Me,ze,1,X,ce,T.data)}N.clearUpdateRanges(),r.pixelStorei(e.UNPACK_ROW_LENGTH,Ee),r.pixelStorei(e.UNPACK_SKIP_PIXELS,H),r.pixelStorei(e.UNPACK_SKIP_ROWS,he)}}function lr(N,T,X){let ce=e.TEXTURE_2D;(T.isDataArrayTexture||T.isCompressedArrayTexture)&&(ce=e.TEXTURE_2D_ARRAY),T.isData3DTexture&&(ce=e.TEXTURE_3D);let oe=Gt(N,T),Ae=T.source;r.bindTexture(ce,N.__webglTexture,e.TEXTURE0+X);let Ee=n.get(Ae);if(Ae.version!==Ee.__version||oe===!0){if(r.activeTexture(e.TEXTURE0+X),!(typeof ImageBitmap<"u"&&T.image instanceof ImageBitmap)){let pe=dt.getPrimaries(dt.workingColorSpace),$e=T.colorSpace===nn?null:dt.getPrimaries(T.colorSpace),qe=T.colorSpace===nn||pe===$e?e.NONE:e.BROWSER_DEFAULT_WEBGL;r.pixelStorei(e.UNPACK_FLIP_Y_WEBGL,T.flipY),r.pixelStorei(e.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),r.pixelStorei(e.UNPACK_COLORSPACE_CONVERSION_WEBGL,qe)}r.pixelStorei(e.UNPACK_ALIGNMENT,T.unpackAlignment);let H=C(T.image,!1,o.maxTextureSize);H=Je(T,H);let he=l.convert(T.format,T.colorSpace),Pe=l.convert(T.type),D=z(T.internalFormat,he,Pe,T.normalized,T.colorSpace,T.isVideoTexture);ir(ce,T);let te,de=T.mipmaps,me=T.isVideoTexture!==!0,Ce=Ee.__version===void 0||oe===!0,Me=Ae.dataReady,ze=P(T,H);if(T.isDepthTexture)D=b(T.format===an,T.type),Ce&&(me?r.texStorage2D(e.TEXTURE_2D,1,D,H.width,H.height):r.texImage2D(e.TEXTURE_2D,0,D,H.width,H.height,0,he,Pe,null));else if(T.isDataTexture)if(de.length>0){me&&Ce&&r.texStorage2D(e.TEXTURE_2D,ze,D,de[0].width,de[0].height);for(let pe=0,$e=de.length;pe<$e;pe++)te=de[pe],me?Me&&r.texSubImage2D(e.TEXTURE_2D,pe,0,0,te.width,te.height,he,Pe,te.data):r.texImage2D(e.TEXTURE_2D,pe,D,te.width,te.height,0,he,Pe,te.data);T.generateMipmaps=!1}else me?(Ce&&r.texStorage2D(e.TEXTURE_2D,ze,D,H.width,H.height),Me&&Vt(T,H,he,Pe)):r.texImage2D(e.TEXTURE_2D,0,D,H.width,H.height,0,he,Pe,H.data);else if(T.isCompressedTexture)if(T.isCompressedArrayTexture){me&&Ce&&r.texStorage3D(e.TEXTURE_2D_ARRAY,ze,D,de[0].width,de[0].height,H.depth);for(let pe=0,$e=de.length;pe<$e;pe++)if(te=de[pe],T.format!==ai)if(he!==null)if(me){if(Me)if(T.layerUpdates.size>0){let qe=K0(te.width,te.height,T.format,T.type);for(let ut of T.layerUpdates){let Ne=te.data.subarray(ut*qe/te.data.BYTES_PER_ELEMENT,(ut+1)*qe/te.data.BYTES_PER_ELEMENT);r.compressedTexSubImage3D(e.TEXTURE_2D_ARRAY,pe,0,0,ut,te.width,te.height,1,he,Ne)}}else r.compressedTexSubImage3D(e.TEXTURE_2D_ARRAY,pe,0,0,0,te.width,te.height,H.depth,he,te.data)}else r.compressedTexImage3D(e.TEXTURE_2D_ARRAY,pe,D,te.width,te.height,H.depth,0,te.data,0,0);else Be("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else me?Me&&r.texSubImage3D(e.TEXTURE_2D_ARRAY,pe,0,0,0,te.width,te.height,H.depth,he,Pe,te.data):r.texImage3D(e.TEXTURE_2D_ARRAY,pe,D,te.width,te.height,H.depth,0,he,Pe,te.data);T.layerUpdates.size>0&&T.clearLayerUpdates()}else{me&&Ce&&r.texStorage2D(e.TEXTURE_2D,ze,D,de[0].width,de[0].height);for(let pe=0,$e=de.length;pe<$e;pe++)te=de[pe],T.format!==ai?he!==null?me?Me&&r.compressedTexSubImage2D(e.TEXTURE_2D,pe,0,0,te.width,te.height,he,te.data):r.compressedTexImage2D(e.TEXTURE_2D,pe,D,te.width,te.height,0,te.data):Be("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):me?Me&&r.texSubImage2D(e.TEXTURE_2D,pe,0,0,te.width,te.height,he,Pe,te.data):r.texImage2D(e.TEXTURE_2D,pe,D,te.width,te.height,0,he,Pe,te.data)}else if(T.isDataArrayTexture)if(me){if(Ce&&r.texStorage3D(e.TEXTURE_2D_ARRAY,ze,D,H.width,H.height,H.depth),Me)if(T.layerUpdates.size>0){let pe=K0(H.width,H.height,T.format,T.type);for(let $e of T.layerUpdates){let qe=H.data.subarray($e*pe/H.data.BYTES_PER_ELEMENT,($e+1)*pe/H.data.BYTES_PER_ELEMENT);r.texSubImage3D(e.TEXTURE_2D_ARRAY,0,0,0,$e,H.width,H.height,1,he,Pe,qe)}T.clearLayerUpdates()}else r.texSubImage3D(e.TEXTURE_2D_ARRAY,0,0,0,0,H.width,H.height,H.depth,he,Pe,H.data)}else r.texImage3D(e.TEXTURE_2D_ARRAY,0,D,H.width,H.height,H.depth,0,he,Pe,H.data);else if(T.isData3DTexture)me?(Ce&&r.texStorage3D(e.TEXTURE_3D,ze,D,H.width,H.height,H.depth),Me&&r.texSubImage3D(e.TEXTURE_3D,0,0,0,0,H.width,H.height,H.depth,he,Pe,H.data)):r.texImage3D(e.TEXTURE_3D,0,D,H.width,H.height,H.depth,0,he,Pe,H.data);else if(T.isFramebufferTexture){if(Ce)if(me)r.texStorage2D(e.TEXTURE_2D,ze,D,H.width,H.height);else{let pe=H.width,$e=H.height;for(let qe=0;qe<ze;qe++)r.texImage2D(e.TEXTURE_2D,qe,D,pe,$e,0,he,Pe,null),pe>>=1,$e>>=1}}else if(T.isHTMLTexture){if("texElementImage2D"in e){let pe=e.canvas;if(pe.hasAttribute("layoutsubtree")||pe.setAttribute("layoutsubtree","true"),H.parentNode!==pe){pe.appendChild(H),_.add(T),pe.onpaint=$e=>{let qe=$e.changedElements;for(let ut of _)qe.includes(ut.image)&&(ut.needsUpdate=!0)},pe.requestPaint();return}if(e.texElementImage2D.length===3)e.texElementImage2D(e.TEXTURE_2D,e.RGBA8,H);else{let $e=e.RGBA,qe=e.RGBA,ut=e.UNSIGNED_BYTE;e.texElementImage2D(e.TEXTURE_2D,0,$e,qe,ut,H)}e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.LINEAR),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE)}}else if(de.length>0){if(me&&Ce){let pe=nr(de[0]);r.texStorage2D(e.TEXTURE_2D,ze,D,pe.width,pe.height)}for(let pe=0,$e=de.length;pe<$e;pe++)te=de[pe],me?Me&&r.texSubImage2D(e.TEXTURE_2D,pe,0,0,he,Pe,te):r.texImage2D(e.TEXTURE_2D,pe,D,he,Pe,te);T.generateMipmaps=!1}else if(me){if(Ce){let pe=nr(H);r.texStorage2D(e.TEXTURE_2D,ze,D,pe.width,pe.height)}Me&&r.texSubImage2D(e.TEXTURE_2D,0,0,0,he,Pe,H)}else r.texImage2D(e.TEXTURE_2D,0,D,he,Pe,H);L(T)&&T.mipmapsAutoUpdate===!0&&A(ce),Ee.__version=Ae.version,T.onUpdate&&T.onUpdate(T)}N.__version=T.version}function ur(N,T,X){if(T.image.length!==6)return;let ce=Gt(N,T),oe=T.source;r.bindTexture(e.TEXTURE_CUBE_MAP,N.__webglTexture,e.TEXTURE0+X);let Ae=n.get(oe);if(oe.version!==Ae.__version||ce===!0){r.activeTexture(e.TEXTURE0+X);let Ee=dt.getPrimaries(dt.workingColorSpace),H=T.colorSpace===nn?null:dt.getPrimaries(T.colorSpace),he=T.colorSpace===nn||Ee===H?e.NONE:e.BROWSER_DEFAULT_WEBGL;r.pixelStorei(e.UNPACK_FLIP_Y_WEBGL,T.flipY),r.pixelStorei(e.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),r.pixelStorei(e.UNPACK_ALIGNMENT,T.unpackAlignment),r.pixelStorei(e.UNPACK_COLORSPACE_CONVERSION_WEBGL,he);let Pe=T.isCompressedTexture||T.image[0].isCompressedTexture,D=T.image[0]&&T.image[0].isDataTexture,te=[];for(let Ne=0;Ne<6;Ne++)!Pe&&!D?te[Ne]=C(T.image[Ne],!0,o.maxCubemapSize):te[Ne]=D?T.image[Ne].image:T.image[Ne],te[Ne]=Je(T,te[Ne]);let de=te[0],me=l.convert(T.format,T.colorSpace),Ce=l.convert(T.type),Me=z(T.internalFormat,me,Ce,T.normalized,T.colorSpace),ze=T.isVideoTexture!==!0,pe=Ae.__version===void 0||ce===!0,$e=oe.dataReady,qe=P(T,de);ir(e.TEXTURE_CUBE_MAP,T);let ut;if(T.isDepthTexture){if(Me=b(T.format===an,T.type),pe)if(ze)r.texStorage2D(e.TEXTURE_CUBE_MAP,1,Me,de.width,de.height);else for(let Ne=0;Ne<6;Ne++)r.texImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,Me,de.width,de.height,0,me,Ce,null)}else if(Pe){ze&&pe&&r.texStorage2D(e.TEXTURE_CUBE_MAP,qe,Me,de.width,de.height);for(let Ne=0;Ne<6;Ne++){ut=te[Ne].mipmaps;for(let Ot=0;Ot<ut.length;Ot++){let Ft=ut[Ot];T.format!==ai?me!==null?ze?$e&&r.compressedTexSubImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,Ot,0,0,Ft.width,Ft.height,me,Ft.data):r.compressedTexImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,Ot,Me,Ft.width,Ft.height,0,Ft.data):Be("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):ze?$e&&r.texSubImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,Ot,0,0,Ft.width,Ft.height,me,Ce,Ft.data):r.texImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,Ot,Me,Ft.width,Ft.height,0,me,Ce,Ft.data)}}}else{if(ut=T.mipmaps,ze&&pe){ut.length>0&&qe++;let Ne=nr(te[0]);r.texStorage2D(e.TEXTURE_CUBE_MAP,qe,Me,Ne.width,Ne.height)}for(let Ne=0;Ne<6;Ne++)if(D){ze?$e&&r.texSubImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,0,0,te[Ne].width,te[Ne].height,me,Ce,te[Ne].data):r.texImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,Me,te[Ne].width,te[Ne].height,0,me,Ce,te[Ne].data);for(let Ot=0;Ot<ut.length;Ot++){let Ft=ut[Ot].image[Ne].image;ze?$e&&r.texSubImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,Ot+1,0,0,Ft.width,Ft.height,me,Ce,Ft.data):r.texImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,Ot+1,Me,Ft.width,Ft.height,0,me,Ce,Ft.data)}}else{ze?$e&&r.texSubImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,0,0,me,Ce,te[Ne]):r.texImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,Me,me,Ce,te[Ne]);for(let Ot=0;Ot<ut.length;Ot++){let Ft=ut[Ot];ze?$e&&r.texSubImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,Ot+1,0,0,me,Ce,Ft.image[Ne]):r.texImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,Ot+1,Me,me,Ce,Ft.image[Ne])}}}L(T)&&T.mipmapsAutoUpdate===!0&&A(e.TEXTURE_CUBE_MAP),Ae.__version=oe.version,T.onUpdate&&T.onUpdate(T)}N.__version=T.version}function jt(N,T,X,ce,oe,Ae){let Ee=l.convert(X.format,X.colorSpace),H=l.convert(X.type),he=z(X.internalFormat,Ee,H,X.normalized,X.colorSpace),Pe=n.get(T),D=n.get(X);if(D.__renderTarget=T,!Pe.__hasExternalTextures){let te=Math.max(1,T.width>>Ae),de=Math.max(1,T.height>>Ae);oe===e.TEXTURE_3D||oe===e.TEXTURE_2D_ARRAY?r.texImage3D(oe,Ae,he,te,de,T.depth,0,Ee,H,null):r.texImage2D(oe,Ae,he,te,de,0,Ee,H,null)}r.bindFramebuffer(e.FRAMEBUFFER,N),Tt(T)?h.framebufferTexture2DMultisampleEXT(e.FRAMEBUFFER,ce,oe,D.__webglTexture,0,ve(T)):(oe===e.TEXTURE_2D||oe>=e.TEXTURE_CUBE_MAP_POSITIVE_X&&oe<=e.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&e.framebufferTexture2D(e.FRAMEBUFFER,ce,oe,D.__webglTexture,Ae),r.bindFramebuffer(e.FRAMEBUFFER,null)}function ar(N,T,X){if(e.bindRenderbuffer(e.RENDERBUFFER,N),T.depthBuffer){let ce=T.depthTexture,oe=ce&&ce.isDepthTexture?ce.type:null,Ae=b(T.stencilBuffer,oe),Ee=T.stencilBuffer?e.DEPTH_STENCIL_ATTACHMENT:e.DEPTH_ATTACHMENT;Tt(T)?h.renderbufferStorageMultisampleEXT(e.RENDERBUFFER,ve(T),Ae,T.width,T.height):X?e.renderbufferStorageMultisample(e.RENDERBUFFER,ve(T),Ae,T.width,T.height):e.renderbufferStorage(e.RENDERBUFFER,Ae,T.width,T.height),e.framebufferRenderbuffer(e.FRAMEBUFFER,Ee,e.RENDERBUFFER,N)}else{let ce=T.textures;for(let oe=0;oe<ce.length;oe++){let Ae=ce[oe],Ee=l.convert(Ae.format,Ae.colorSpace),H=l.convert(Ae.type),he=z(Ae.internalFormat,Ee,H,Ae.normalized,Ae.colorSpace);Tt(T)?h.renderbufferStorageMultisampleEXT(e.RENDERBUFFER,ve(T),he,T.width,T.height):X?e.renderbufferStorageMultisample(e.RENDERBUFFER,ve(T),he,T.width,T.height):e.renderbufferStorage(e.RENDERBUFFER,he,T.width,T.height)}}e.bindRenderbuffer(e.RENDERBUFFER,null)}function Kt(N,T,X){let ce=T.isWebGLCubeRenderTarget===!0;if(r.bindFramebuffer(e.FRAMEBUFFER,N),!(T.depthTexture&&T.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let oe=n.get(T.depthTexture);oe.__renderTarget=T;let Ae=ce?T.depthTexture.image[0]:T.depthTexture.image;(!oe.__webglTexture||Ae.width!==T.width||Ae.height!==T.height)&&(Ae.width=T.width,Ae.height=T.height,T.depthTexture.needsUpdate=!0),ce?we(T.depthTexture,0):Oe(T.depthTexture,0);let Ee=oe.__webglTexture,H=ve(T),he=ce?e.TEXTURE_CUBE_MAP_POSITIVE_X+X:e.TEXTURE_2D,Pe=T.depthTexture.format===an?e.DEPTH_STENCIL_ATTACHMENT:e.DEPTH_ATTACHMENT;if(T.depthTexture.format===rn)Tt(T)?h.framebufferTexture2DMultisampleEXT(e.FRAMEBUFFER,Pe,he,Ee,0,H):e.framebufferTexture2D(e.FRAMEBUFFER,Pe,he,Ee,0);else if(T.depthTexture.format===an)Tt(T)?h.framebufferTexture2DMultisampleEXT(e.FRAMEBUFFER,Pe,he,Ee,0,H):e.framebufferTexture2D(e.FRAMEBUFFER,Pe,he,Ee,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function Xt(N){let T=n.get(N),X=N.isWebGLCubeRenderTarget===!0;if(T.__boundDepthTexture!==N.depthTexture){let ce=N.depthTexture;if(T.__depthDisposeCallback&&T.__depthDisposeCallback(),ce){let oe=()=>{delete T.__boundDepthTexture,delete T.__depthDisposeCallback,ce.removeEventListener("dispose",oe)};ce.addEventListener("dispose",oe),T.__depthDisposeCallback=oe}T.__boundDepthTexture=ce}if(N.depthTexture&&!T.__autoAllocateDepthBuffer)if(X)for(let ce=0;ce<6;ce++)Kt(T.__webglFramebuffer[ce],N,ce);else N.texture.mipmaps.length>0?Kt(T.__webglFramebuffer[0],N,0):Kt(T.__webglFramebuffer,N,0);else if(X){T.__webglDepthbuffer=[];for(let ce=0;ce<6;ce++)if(r.bindFramebuffer(e.FRAMEBUFFER,T.__webglFramebuffer[ce]),T.__webglDepthbuffer[ce]===void 0)T.__webglDepthbuffer[ce]=e.createRenderbuffer(),ar(T.__webglDepthbuffer[ce],N,!1);else{let oe=N.stencilBuffer?e.DEPTH_STENCIL_ATTACHMENT:e.DEPTH_ATTACHMENT,Ae=T.__webglDepthbuffer[ce];e.bindRenderbuffer(e.RENDERBUFFER,Ae),e.framebufferRenderbuffer(e.FRAMEBUFFER,oe,e.RENDERBUFFER,Ae)}}else if(N.texture.mipmaps.length>0?r.bindFramebuffer(e.FRAMEBUFFER,T.__webglFramebuffer[0]):r.bindFramebuffer(e.FRAMEBUFFER,T.__webglFramebuffer),T.__webglDepthbuffer===void 0)T.__webglDepthbuffer=e.createRenderbuffer(),ar(T.__webglDepthbuffer,N,!1);else{let ce=N.stencilBuffer?e.DEPTH_STENCIL_ATTACHMENT:e.DEPTH_ATTACHMENT,oe=T.__webglDepthbuffer;e.bindRenderbuffer(e.RENDERBUFFER,oe),e.framebufferRenderbuffer(e.FRAMEBUFFER,ce,e.RENDERBUFFER,oe)}r.bindFramebuffer(e.FRAMEBUFFER,null)}function Fr(N,T,X){let ce=n.get(N);T!==void 0&&jt(ce.__webglFramebuffer,N,N.texture,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,0),X!==void 0&&Xt(N)}function G(N){let T=N.texture,X=n.get(N),ce=n.get(T);N.addEventListener("dispose",Y),k(N);let oe=N.textures,Ae=N.isWebGLCubeRenderTarget===!0,Ee=oe.length>1;if(Ee||(ce.__webglTexture===void 0&&(ce.__webglTexture=e.createTexture()),ce.__version=T.version,c.memory.textures++),Ae){X.__webglFramebuffer=[];for(let H=0;H<6;H++)if(T.mipmaps.length>0){X.__webglFramebuffer[H]=[];for(let he=0;he<T.mipmaps.length;he++)X.__webglFramebuffer[H][he]=e.createFramebuffer()}else X.__webglFramebuffer[H]=e.createFramebuffer()}else{if(T.mipmaps.length>0){X.__webglFramebuffer=[];for(let H=0;H<T.mipmaps.length;H++)X.__webglFramebuffer[H]=e.createFramebuffer()}else X.__webglFramebuffer=e.createFramebuffer();if(Ee)for(let H=0,he=oe.length;H<he;H++){let Pe=n.get(oe[H]);Pe.__webglTexture===void 0&&(Pe.__webglTexture=e.createTexture(),c.memory.textures++)}if(N.samples>0&&Tt(N)===!1){X.__webglMultisampledFramebuffer=e.createFramebuffer(),X.__webglColorRenderbuffer=[],r.bindFramebuffer(e.FRAMEBUFFER,X.__webglMultisampledFramebuffer);for(let H=0;H<oe.length;H++){let he=oe[H];X.__webglColorRenderbuffer[H]=e.createRenderbuffer(),e.bindRenderbuffer(e.RENDERBUFFER,X.__webglColorRenderbuffer[H]);let Pe=l.convert(he.format,he.colorSpace),D=l.convert(he.type),te=z(he.internalFormat,Pe,D,he.normalized,he.colorSpace,N.isXRRenderTarget===!0),de=ve(N);e.renderbufferStorageMultisample(e.RENDERBUFFER,de,te,N.width,N.height),e.framebufferRenderbuffer(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0+H,e.RENDERBUFFER,X.__webglColorRenderbuffer[H])}e.bindRenderbuffer(e.RENDERBUFFER,null),N.depthBuffer&&(X.__webglDepthRenderbuffer=e.createRenderbuffer(),ar(X.__webglDepthRenderbuffer,N,!0)),r.bindFramebuffer(e.FRAMEBUFFER,null)}}if(Ae){r.bindTexture(e.TEXTURE_CUBE_MAP,ce.__webglTexture),ir(e.TEXTURE_CUBE_MAP,T);for(let H=0;H<6;H++)if(T.mipmaps.length>0)for(let he=0;he<T.mipmaps.length;he++)jt(X.__webglFramebuffer[H][he],N,T,e.COLOR_ATTACHMENT0,e.TEXTURE_CUBE_MAP_POSITIVE_X+H,he);else jt(X.__webglFramebuffer[H],N,T,e.COLOR_ATTACHMENT0,e.TEXTURE_CUBE_MAP_POSITIVE_X+H,0);L(T)?A(e.TEXTURE_CUBE_MAP):T.mipmaps.length>0&&e.texParameteri(e.TEXTURE_CUBE_MAP,e.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),r.unbindTexture()}else if(Ee){for(let H=0,he=oe.length;H<he;H++){let Pe=oe[H],D=n.get(Pe),te=e.TEXTURE_2D;(N.isWebGL3DRenderTarget||N.isWebGLArrayRenderTarget)&&(te=N.isWebGL3DRenderTarget?e.TEXTURE_3D:e.TEXTURE_2D_ARRAY),r.bindTexture(te,D.__webglTexture),ir(te,Pe),jt(X.__webglFramebuffer,N,Pe,e.COLOR_ATTACHMENT0+H,te,0),L(Pe)&&A(te)}r.unbindTexture()}else{let H=e.TEXTURE_2D;if((N.isWebGL3DRenderTarget||N.isWebGLArrayRenderTarget)&&(H=N.isWebGL3DRenderTarget?e.TEXTURE_3D:e.TEXTURE_2D_ARRAY),r.bindTexture(H,ce.__webglTexture),ir(H,T),T.mipmaps.length>0)for(let he=0;he<T.mipmaps.length;he++)jt(X.__webglFramebuffer[he],N,T,e.COLOR_ATTACHMENT0,H,he);else jt(X.__webglFramebuffer,N,T,e.COLOR_ATTACHMENT0,H,0);L(T)?A(H):T.mipmaps.length>0&&e.texParameteri(H,e.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),r.unbindTexture()}N.depthBuffer&&Xt(N)}function _r(N){let T=N.textures;for(let X=0,ce=T.length;X<ce;X++){let oe=T[X];if(L(oe)&&oe.mipmapsAutoUpdate===!0){let Ae=I(N),Ee=n.get(oe).__webglTexture;r.bindTexture(Ae,Ee),A(Ae),r.unbindTexture()}}}let xt=[];function Bt(N){if(N.samples>0){if(Tt(N)===!1){let T=N.textures,X=N.width,ce=N.height,oe=e.COLOR_BUFFER_BIT,Ae=N.stencilBuffer?e.DEPTH_STENCIL_ATTACHMENT:e.DEPTH_ATTACHMENT,Ee=n.get(N),H=T.length>1;if(H)for(let he=0;he<T.length;he++)r.bindFramebuffer(e.FRAMEBUFFER,Ee.__webglMultisampledFramebuffer),e.framebufferRenderbuffer(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0+he,e.RENDERBUFFER,null),r.bindFramebuffer(e.FRAMEBUFFER,Ee.__webglFramebuffer),e.framebufferTexture2D(e.DRAW_FRAMEBUFFER,e.COLOR_ATTACHMENT0+he,e.TEXTURE_2D,null,0);r.bindFramebuffer(e.READ_FRAMEBUFFER,Ee.__webglMultisampledFramebuffer),N.texture.mipmaps.length>0?r.bindFramebuffer(e.DRAW_FRAMEBUFFER,Ee.__webglFramebuffer[0]):r.bindFramebuffer(e.DRAW_FRAMEBUFFER,Ee.__webglFramebuffer);for(let he=0;he<T.length;he++){if(N.resolveDepthBuffer&&(N.depthBuffer&&(oe|=e.DEPTH_BUFFER_BIT),N.stencilBuffer&&N.resolveStencilBuffer&&(oe|=e.STENCIL_BUFFER_BIT)),H){e.framebufferRenderbuffer(e.READ_FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.RENDERBUFFER,Ee.__webglColorRenderbuffer[he]);let Pe=n.get(T[he]).__webglTexture;e.framebufferTexture2D(e.DRAW_FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,Pe,0)}e.blitFramebuffer(0,0,X,ce,0,0,X,ce,oe,e.NEAREST),f===!0&&(xt.length=0,xt.push(e.COLOR_ATTACHMENT0+he),N.depthBuffer&&N.storeMultisampledDepthBuffer===!1&&xt.push(Ae),e.invalidateFramebuffer(e.READ_FRAMEBUFFER,xt))}if(r.bindFramebuffer(e.READ_FRAMEBUFFER,null),r.bindFramebuffer(e.DRAW_FRAMEBUFFER,null),H)for(let he=0;he<T.length;he++){r.bindFramebuffer(e.FRAMEBUFFER,Ee.__webglMultisampledFramebuffer),e.framebufferRenderbuffer(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0+he,e.RENDERBUFFER,Ee.__webglColorRenderbuffer[he]);let Pe=n.get(T[he]).__webglTexture;r.bindFramebuffer(e.FRAMEBUFFER,Ee.__webglFramebuffer),e.framebufferTexture2D(e.DRAW_FRAMEBUFFER,e.COLOR_ATTACHMENT0+he,e.TEXTURE_2D,Pe,0)}r.bindFramebuffer(e.DRAW_FRAMEBUFFER,Ee.__webglMultisampledFramebuffer)}else if(N.depthBuffer&&N.storeMultisampledDepthBuffer===!1&&f){let T=N.stencilBuffer?e.DEPTH_STENCIL_ATTACHMENT:e.DEPTH_ATTACHMENT;e.invalidateFramebuffer(e.DRAW_FRAMEBUFFER,[T])}}}function ve(N){return Math.min(o.maxSamples,N.samples)}function Tt(N){let T=n.get(N);return N.samples>0&&t.has("WEBGL_multisampled_render_to_texture")===!0&&T.__useRenderToTexture!==!1}function Xe(N){let T=c.render.frame;g.get(N)!==T&&(g.set(N,T),N.update())}function Je(N,T){let X=N.colorSpace,ce=N.format,oe=N.type;return N.isCompressedTexture===!0||N.isVideoTexture===!0||X!==Vn&&X!==nn&&(dt.getTransfer(X)===Lt?(ce!==ai||oe!==ii)&&Be("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Qe("WebGLTextures: Unsupported texture color space:",X)),T}function nr(N){return typeof HTMLImageElement<"u"&&N instanceof HTMLImageElement?(m.width=N.naturalWidth||N.width,m.height=N.naturalHeight||N.height):typeof VideoFrame<"u"&&N instanceof VideoFrame?(m.width=N.displayWidth,m.height=N.displayHeight):(m.width=N.width,m.height=N.height),m}this.allocateTextureUnit=ae,this.resetTextureUnits=se,this.getTextureUnits=_e,this.setTextureUnits=Ve,this.setTexture2D=Oe,this.setTexture2DArray=He,this.setTexture3D=We,this.setTextureCube=we,this.rebindTextures=Fr,this.setupRenderTarget=G,this.updateRenderTargetMipmap=_r,this.updateMultisampleRenderTarget=Bt,this.setupDepthRenderbuffer=Xt,this.setupFrameBufferTexture=jt,this.useMultisampledRTT=Tt,this.dispose=$}function XR(e,t){function r(n,o=nn){let l,c=dt.getTransfer(o);if(n===ii)return e.UNSIGNED_BYTE;if(n===Ed)return e.UNSIGNED_SHORT_4_4_4_4;if(n===Td)return e.UNSIGNED_SHORT_5_5_5_1;if(n===Cv)return e.UNSIGNED_INT_5_9_9_9_REV;if(n===Pv)return e.UNSIGNED_INT_10F_11F_11F_REV;if(n===Av)return e.BYTE;if(n===Rv)return e.SHORT;if(n===Vs)return e.UNSIGNED_SHORT;if(n===Md)return e.INT;if(n===ua)return e.UNSIGNED_INT;if(n===Ai)return e.FLOAT;if(n===Ci)return e.HALF_FLOAT;if(n===Nv)return e.ALPHA;if(n===Lv)return e.RGB;if(n===ai)return e.RGBA;if(n===rn)return e.DEPTH_COMPONENT;if(n===an)return e.DEPTH_STENCIL;if(n===wd)return e.RED;if(n===Ad)return e.RED_INTEGER;if(n===Un)return e.RG;if(n===Rd)return e.RG_INTEGER;if(n===Cd)return e.RGBA_INTEGER;if(n===Tu||n===wu||n===Au||n===Ru)if(c===Lt)if(l=t.get("WEBGL_compressed_texture_s3tc_srgb"),l!==null){if(n===Tu)return l.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===wu)return l.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===Au)return l.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===Ru)return l.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(l=t.get("WEBGL_compressed_texture_s3tc"),l!==null){if(n===Tu)return l.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===wu)return l.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===Au)return l.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===Ru)return l.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===Pd||n===Nd||n===Ld||n===Id)if(l=t.get("WEBGL_compressed_texture_pvrtc"),l!==null){if(n===Pd)return l.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Nd)return l.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===Ld)return l.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===Id)return l.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===Ud||n===Dd||n===Od||n===Fd||n===zd||n===Cu||n===Bd)if(l=t.get("WEBGL_compressed_texture_etc"),l!==null){if(n===Ud||n===Dd)return c===Lt?l.COMPRESSED_SRGB8_ETC2:l.COMPRESSED_RGB8_ETC2;if(n===Od)return c===Lt?l.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:l.COMPRESSED_RGBA8_ETC2_EAC;if(n===Fd)return l.COMPRESSED_R11_EAC;if(n===zd)return l.COMPRESSED_SIGNED_R11_EAC;if(n===Cu)return l.COMPRESSED_RG11_EAC;if(n===Bd)return l.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===kd||n===Hd||n===Gd||n===Vd||n===Wd||n===jd||n===Xd||n===qd||n===Kd||n===Yd||n===$d||n===Jd||n===Zd||n===Qd)if(l=t.get("WEBGL_compressed_texture_astc"),l!==null){if(n===kd)return c===Lt?l.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:l.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===Hd)return c===Lt?l.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:l.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===Gd)return c===Lt?l.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:l.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===Vd)return c===Lt?l.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:l.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===Wd)return c===Lt?l.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:l.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===jd)return c===Lt?l.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:l.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===Xd)return c===Lt?l.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:l.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===qd)return c===Lt?l.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:l.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===Kd)return c===Lt?l.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:l.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===Yd)return c===Lt?l.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:l.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===$d)return c===Lt?l.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:l.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===Jd)return c===Lt?l.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:l.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===Zd)return c===Lt?l.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:l.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===Qd)return c===Lt?l.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:l.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===ef||n===tf||n===rf)if(l=t.get("EXT_texture_compression_bptc"),l!==null){if(n===ef)return c===Lt?l.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:l.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===tf)return l.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===rf)return l.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===af||n===nf||n===Pu||n===of)if(l=t.get("EXT_texture_compression_rgtc"),l!==null){if(n===af)return l.COMPRESSED_RED_RGTC1_EXT;if(n===nf)return l.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===Pu)return l.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===of)return l.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===Po?e.UNSIGNED_INT_24_8:e[n]!==void 0?e[n]:null}return{convert:r}}var qR=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,KR=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,YR=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let r=new E0(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=r}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,r=new va({vertexShader:qR,fragmentShader:KR,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Li(new Rc(20,20),r)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},$R=class extends on{constructor(e,t){super();let r=this,n=null,o=1,l=null,c="local-floor",h=1,f=null,m=null,g=null,_=null,v=null,S=null,M=typeof XRWebGLBinding<"u",R=new YR,x={},y=t.getContextAttributes(),C=null,L=null,A=[],I=[],z=new _t,b=null,P=null,k=new Yr;k.viewport=new Dt;let K=new Yr;K.viewport=new Dt;let F=[k,K],Y=new KM,ne=null,B=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(ae){let fe=A[ae];return fe===void 0&&(fe=new Sf,A[ae]=fe),fe.getTargetRaySpace()},this.getControllerGrip=function(ae){let fe=A[ae];return fe===void 0&&(fe=new Sf,A[ae]=fe),fe.getGripSpace()},this.getHand=function(ae){let fe=A[ae];return fe===void 0&&(fe=new Sf,A[ae]=fe),fe.getHandSpace()};function $(ae){let fe=I.indexOf(ae.inputSource);if(fe===-1)return;let Oe=A[fe];Oe!==void 0&&(Oe.update(ae.inputSource,ae.frame,f||l),Oe.dispatchEvent({type:ae.type,data:ae.inputSource}))}function ue(){n.removeEventListener("select",$),n.removeEventListener("selectstart",$),n.removeEventListener("selectend",$),n.removeEventListener("squeeze",$),n.removeEventListener("squeezestart",$),n.removeEventListener("squeezeend",$),n.removeEventListener("end",ue),n.removeEventListener("inputsourceschange",q);for(let ae=0;ae<A.length;ae++){let fe=I[ae];fe!==null&&(I[ae]=null,A[ae].disconnect(fe))}ne=null,B=null,R.reset();for(let ae in x)delete x[ae];if(e.setRenderTarget(C),v=null,_=null,g=null,n=null,L=null,Ve.stop(),r.isPresenting=!1,e.setPixelRatio(b),e.setSize(z.width,z.height,!1),P!==null){let ae=P.camera;ae.fov=P.fov,ae.zoom=P.zoom,ae.updateProjectionMatrix(),P=null}r.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(ae){o=ae,r.isPresenting===!0&&Be("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(ae){c=ae,r.isPresenting===!0&&Be("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return f||l},this.setReferenceSpace=function(ae){f=ae},this.getBaseLayer=function(){return _!==null?_:v},this.getBinding=function(){return g===null&&M&&(g=new XRWebGLBinding(n,t)),g},this.getFrame=function(){return S},this.getSession=function(){return n},this.setSession=async function(ae){if(n=ae,n!==null){if(C=e.getRenderTarget(),n.addEventListener("select",$),n.addEventListener("selectstart",$),n.addEventListener("selectend",$),n.addEventListener("squeeze",$),n.addEventListener("squeezestart",$),n.addEventListener("squeezeend",$),n.addEventListener("end",ue),n.addEventListener("inputsourceschange",q),y.xrCompatible!==!0&&await t.makeXRCompatible(),b=e.getPixelRatio(),e.getSize(z),M&&"createProjectionLayer"in XRWebGLBinding.prototype){let fe=null,Oe=null,He=null;y.depth&&(He=y.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,fe=y.stencil?an:rn,Oe=y.stencil?Po:ua);let We={colorFormat:t.RGBA8,depthFormat:He,scaleFactor:o};g=this.getBinding(),_=g.createProjectionLayer(We),n.updateRenderState({layers:[_]}),e.setPixelRatio(1),e.setSize(_.textureWidth,_.textureHeight,!1),L=new Ni(_.textureWidth,_.textureHeight,{format:ai,type:ii,depthTexture:new Yo(_.textureWidth,_.textureHeight,Oe,void 0,void 0,void 0,void 0,void 0,void 0,fe),stencilBuffer:y.stencil,colorSpace:e.outputColorSpace,samples:y.antialias?4:0,resolveDepthBuffer:_.ignoreDepthValues===!1,resolveStencilBuffer:_.ignoreDepthValues===!1,storeMultisampledDepthBuffer:_.ignoreDepthValues===!1,storeMultisampledStencilBuffer:_.ignoreDepthValues===!1})}else{let fe={antialias:y.antialias,alpha:!0,depth:y.depth,stencil:y.stencil,framebufferScaleFactor:o};v=new XRWebGLLayer(n,t,fe),n.updateRenderState({baseLayer:v}),e.setPixelRatio(1),e.setSize(v.framebufferWidth,v.framebufferHeight,!1),L=new Ni(v.framebufferWidth,v.framebufferHeight,{format:ai,type:ii,colorSpace:e.outputColorSpace,stencilBuffer:y.stencil,resolveDepthBuffer:v.ignoreDepthValues===!1,resolveStencilBuffer:v.ignoreDepthValues===!1,storeMultisampledDepthBuffer:v.ignoreDepthValues===!1,storeMultisampledStencilBuffer:v.ignoreDepthValues===!1})}L.isXRRenderTarget=!0,this.setFoveation(h),f=null,l=await n.requestReferenceSpace(c),Ve.setContext(n),Ve.start(),r.isPresenting=!0,r.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(n!==null)return n.environmentBlendMode},this.getDepthTexture=function(){return R.getDepthTexture()};function q(ae){for(let fe=0;fe<ae.removed.length;fe++){let Oe=ae.removed[fe],He=I.indexOf(Oe);He>=0&&(I[He]=null,A[He].disconnect(Oe))}for(let fe=0;fe<ae.added.length;fe++){let Oe=ae.added[fe],He=I.indexOf(Oe);if(He===-1){for(let we=0;we<A.length;we++)if(we>=I.length){I.push(Oe),He=we;break}else if(I[we]===null){I[we]=Oe,He=we;break}if(He===-1)break}let We=A[He];We&&We.connect(Oe)}}function Re(ae,fe){fe===null?ae.matrixWorld.copy(ae.matrix):ae.matrixWorld.multiplyMatrices(fe.matrixWorld,ae.matrix),ae.matrixWorldInverse.copy(ae.matrixWorld).invert()}this.updateCamera=function(ae){if(n===null)return;let fe=ae.near,Oe=ae.far;R.texture!==null&&(R.depthNear>0&&(fe=R.depthNear),R.depthFar>0&&(Oe=R.depthFar)),Y.near=K.near=k.near=fe,Y.far=K.far=k.far=Oe,(ne!==Y.near||B!==Y.far)&&(n.updateRenderState({depthNear:Y.near,depthFar:Y.far}),ne=Y.near,B=Y.far),Y.layers.mask=ae.layers.mask|6,k.layers.mask=Y.layers.mask&-5,K.layers.mask=Y.layers.mask&-3;let He=ae.parent,We=Y.cameras;Re(Y,He);for(let we=0;we<We.length;we++)Re(We[we],He);Y.projectionMatrix.copy(k.projectionMatrix),Y.projectionMatrixInverse.copy(k.projectionMatrixInverse),P===null&&ae.isPerspectiveCamera&&(P={camera:ae,fov:ae.fov,zoom:ae.zoom}),ie(ae,Y,He)};function ie(ae,fe,Oe){Oe===null?ae.matrix.copy(fe.matrixWorld):(ae.matrix.copy(Oe.matrixWorld),ae.matrix.invert(),ae.matrix.multiply(fe.matrixWorld)),ae.matrix.decompose(ae.position,ae.quaternion,ae.scale),ae.updateMatrixWorld(!0),ae.projectionMatrix.copy(fe.projectionMatrix),ae.projectionMatrixInverse.copy(fe.projectionMatrixInverse),ae.isPerspectiveCamera&&(ae.fov=Do*2*Math.atan(1/ae.projectionMatrix.elements[5]),ae.zoom=1)}this.getCamera=function(){return Y},this.getFoveation=function(){if(!(_===null&&v===null))return h},this.setFoveation=function(ae){h=ae,_!==null&&(_.fixedFoveation=ae),v!==null&&v.fixedFoveation!==void 0&&(v.fixedFoveation=ae)},this.hasDepthSensing=function(){return R.texture!==null},this.getDepthSensingMesh=function(){return R.getMesh(Y)},this.getCameraTexture=function(ae){return x[ae]};let se=null;function _e(ae,fe){if(m=fe.getViewerPose(f||l),S=fe,m!==null){let Oe=m.views;v!==null&&(e.setRenderTargetFramebuffer(L,v.framebuffer),e.setRenderTarget(L));let He=!1;Oe.length!==Y.cameras.length&&(Y.cameras.length=0,He=!0);for(let we=0;we<Oe.length;we++){let tt=Oe[we],st=null;if(v!==null)st=v.getViewport(tt);else{let ir=g.getViewSubImage(_,tt);st=ir.viewport,we===0&&(e.setRenderTargetTextures(L,ir.colorTexture,ir.depthStencilTexture),e.setRenderTarget(L))}let je=F[we];je===void 0&&(je=new Yr,je.layers.enable(we),je.viewport=new Dt,F[we]=je),je.matrix.fromArray(tt.transform.matrix),je.matrix.decompose(je.position,je.quaternion,je.scale),je.projectionMatrix.fromArray(tt.projectionMatrix),je.projectionMatrixInverse.copy(je.projectionMatrix).invert(),je.viewport.set(st.x,st.y,st.width,st.height),we===0&&(Y.matrix.copy(je.matrix),Y.matrix.decompose(Y.position,Y.quaternion,Y.scale)),He===!0&&Y.cameras.push(je)}let We=n.enabledFeatures;if(We&&We.includes("depth-sensing")&&n.depthUsage=="gpu-optimized"&&M){g=r.getBinding();let we=g.getDepthInformation(Oe[0]);we&&we.isValid&&we.texture&&R.init(we,n.renderState)}if(We&&We.includes("camera-access")&&M){e.state.unbindTexture(),g=r.getBinding();for(let we=0;we<Oe.length;we++){let tt=Oe[we].camera;if(tt){let st=x[tt];st||(st=new E0,x[tt]=st);let je=g.getCameraImage(tt);st.sourceTexture=je}}}}for(let Oe=0;Oe<A.length;Oe++){let He=I[Oe],We=A[Oe];He!==null&&We!==void 0&&We.update(He,fe,f||l)}se&&se(ae,fe),fe.detectedPlanes&&r.dispatchEvent({type:"planesdetected",data:fe}),S=null}let Ve=new Y0;Ve.setAnimationLoop(_e),this.setAnimationLoop=function(ae){se=ae},this.dispose=function(){}}},JR=new ft,A_=new et;A_.set(-1,0,0,0,1,0,0,0,1);function ZR(e,t){function r(x,y){x.matrixAutoUpdate===!0&&x.updateMatrix(),y.value.copy(x.matrix)}function n(x,y){y.color.getRGB(x.fogColor.value,I0(e)),y.isFog?(x.fogNear.value=y.near,x.fogFar.value=y.far):y.isFogExp2&&(x.fogDensity.value=y.density)}function o(x,y,C,L,A){y.isNodeMaterial?y.uniformsNeedUpdate=!1:y.isMeshBasicMaterial?l(x,y):y.isMeshLambertMaterial?(l(x,y),y.envMap&&(x.envMapIntensity.value=y.envMapIntensity)):y.isMeshToonMaterial?(l(x,y),_(x,y)):y.isMeshPhongMaterial?(l(x,y),g(x,y),y.envMap&&(x.envMapIntensity.value=y.envMapIntensity)):y.isMeshStandardMaterial?(l(x,y),v(x,y),y.isMeshPhysicalMaterial&&S(x,y,A)):y.isMeshMatcapMaterial?(l(x,y),M(x,y)):y.isMeshDepthMaterial?l(x,y):y.isMeshDistanceMaterial?(l(x,y),R(x,y)):y.isMeshNormalMaterial?l(x,y):y.isLineBasicMaterial?(c(x,y),y.isLineDashedMaterial&&h(x,y)):y.isPointsMaterial?f(x,y,C,L):y.isSpriteMaterial?m(x,y):y.isShadowMaterial?(x.color.value.copy(y.color),x.opacity.value=y.opacity):y.isShaderMaterial&&(y.uniformsNeedUpdate=!1)}function l(x,y){x.opacity.value=y.opacity,y.color&&x.diffuse.value.copy(y.color),y.emissive&&x.emissive.value.copy(y.emissive).multiplyScalar(y.emissiveIntensity),y.map&&(x.map.value=y.map,r(y.map,x.mapTransform)),y.alphaMap&&(x.alphaMap.value=y.alphaMap,r(y.alphaMap,x.alphaMapTransform)),y.bumpMap&&(x.bumpMap.value=y.bumpMap,r(y.bumpMap,x.bumpMapTransform),x.bumpScale.value=y.bumpScale,y.side===ri&&(x.bumpScale.value*=-1)),y.normalMap&&(x.normalMap.value=y.normalMap,r(y.normalMap,x.normalMapTransform),x.normalScale.value.copy(y.normalScale),y.side===ri&&x.normalScale.value.negate()),y.displacementMap&&(x.displacementMap.value=y.displacementMap,r(y.displacementMap,x.displacementMapTransform),x.displacementScale.value=y.displacementScale,x.displacementBias.value=y.displacementBias),y.emissiveMap&&(x.emissiveMap.value=y.emissiveMap,r(y.emissiveMap,x.emissiveMapTransform)),y.specularMap&&(x.specularMap.value=y.specularMap,r(y.specularMap,x.specularMapTransform)),y.alphaTest>0&&(x.alphaTest.value=y.alphaTest);let C=t.get(y),L=C.envMap,A=C.envMapRotation;L&&(x.envMap.value=L,x.envMapRotation.value.setFromMatrix4(JR.makeRotationFromEuler(A)).transpose(),L.isCubeTexture&&L.isRenderTargetTexture===!1&&x.envMapRotation.value.premultiply(A_),x.reflectivity.value=y.reflectivity,x.ior.value=y.ior,x.refractionRatio.value=y.refractionRatio),y.lightMap&&(x.lightMap.value=y.lightMap,x.lightMapIntensity.value=y.lightMapIntensity,r(y.lightMap,x.lightMapTransform)),y.aoMap&&(x.aoMap.value=y.aoMap,x.aoMapIntensity.value=y.aoMapIntensity,r(y.aoMap,x.aoMapTransform))}function c(x,y){x.diffuse.value.copy(y.color),x.opacity.value=y.opacity,y.map&&(x.map.value=y.map,r(y.map,x.mapTransform))}function h(x,y){x.dashSize.value=y.dashSize,x.totalSize.value=y.dashSize+y.gapSize,x.scale.value=y.scale}function f(x,y,C,L){x.diffuse.value.copy(y.color),x.opacity.value=y.opacity,x.size.value=y.size*C,x.scale.value=L*.5,y.map&&(x.map.value=y.map,r(y.map,x.uvTransform)),y.alphaMap&&(x.alphaMap.value=y.alphaMap,r(y.alphaMap,x.alphaMapTransform)),y.alphaTest>0&&(x.alphaTest.value=y.alphaTest)}function m(x,y){x.diffuse.value.copy(y.color),x.opacity.value=y.opacity,x.rotation.value=y.rotation,y.map&&(x.map.value=y.map,r(y.map,x.mapTransform)),y.alphaMap&&(x.alphaMap.value=y.alphaMap,r(y.alphaMap,x.alphaMapTransform)),y.alphaTest>0&&(x.alphaTest.value=y.alphaTest)}function g(x,y){x.specular.value.copy(y.specular),x.shininess.value=Math.max(y.shininess,1e-4)}function _(x,y){y.gradientMap&&(x.gradientMap.value=y.gradientMap)}function v(x,y){x.metalness.value=y.metalness,y.metalnessMap&&(x.metalnessMap.value=y.metalnessMap,r(y.metalnessMap,x.metalnessMapTransform)),x.roughness.value=y.roughness,y.roughnessMap&&(x.roughnessMap.value=y.roughnessMap,r(y.roughnessMap,x.roughnessMapTransform)),y.envMap&&(x.envMapIntensity.value=y.envMapIntensity)}function S(x,y,C){x.ior.value=y.ior,y.diffuseRoughness>0&&(x.diffuseRoughness.value=y.diffuseRoughness,y.diffuseRoughnessMap&&(x.diffuseRoughnessMap.value=y.diffuseRoughnessMap,r(y.diffuseRoughnessMap,x.diffuseRoughnessMapTransform))),y.sheen>0&&(x.sheenColor.value.copy(y.sheenColor).multiplyScalar(y.sheen),x.sheenRoughness.value=y.sheenRoughness,y.sheenColorMap&&(x.sheenColorMap.value=y.sheenColorMap,r(y.sheenColorMap,x.sheenColorMapTransform)),y.sheenRoughnessMap&&(x.sheenRoughnessMap.value=y.sheenRoughnessMap,r(y.sheenRoughnessMap,x.sheenRoughnessMapTransform))),y.clearcoat>0&&(x.clearcoat.value=y.clearcoat,x.clearcoatRoughness.value=y.clearcoatRoughness,y.clearcoatMap&&(x.clearcoatMap.value=y.clearcoatMap,r(y.clearcoatMap,x.clearcoatMapTransform)),y.clearcoatRoughnessMap&&(x.clearcoatRoughnessMap.value=y.clearcoatRoughnessMap,r(y.clearcoatRoughnessMap,x.clearcoatRoughnessMapTransform)),y.clearcoatNormalMap&&(x.clearcoatNormalMap.value=y.clearcoatNormalMap,r(y.clearcoatNormalMap,x.clearcoatNormalMapTransform),x.clearcoatNormalScale.value.copy(y.clearcoatNormalScale),y.side===ri&&x.clearcoatNormalScale.value.negate())),y.dispersion>0&&(x.dispersion.value=y.dispersion),y.retroreflectivity>0&&(x.retroreflectivity.value=y.retroreflectivity),y.iridescence>0&&(x.iridescence.value=y.iridescence,x.iridescenceIOR.value=y.iridescenceIOR,x.iridescenceThicknessMinimum.value=y.iridescenceThicknessMinimum,x.iridescenceThicknessMaximum.value=y.iridescenceThicknessMaximum,y.iridescenceMap&&(x.iridescenceMap.value=y.iridescenceMap,r(y.iridescenceMap,x.iridescenceMapTransform)),y.iridescenceThicknessMap&&(x.iridescenceThicknessMap.value=y.iridescenceThicknessMap,r(y.iridescenceThicknessMap,x.iridescenceThicknessMapTransform))),y.transmission>0&&(x.transmission.value=y.transmission,x.transmissionSamplerMap.value=C.texture,x.transmissionSamplerSize.value.set(C.width,C.height),y.transmissionMap&&(x.transmissionMap.value=y.transmissionMap,r(y.transmissionMap,x.transmissionMapTransform)),x.thickness.value=y.thickness,y.thicknessMap&&(x.thicknessMap.value=y.thicknessMap,r(y.thicknessMap,x.thicknessMapTransform)),x.attenuationDistance.value=y.attenuationDistance,x.attenuationColor.value.copy(y.attenuationColor)),y.anisotropy>0&&(x.anisotropyVector.value.set(y.anisotropy*Math.cos(y.anisotropyRotation),y.anisotropy*Math.sin(y.anisotropyRotation)),y.anisotropyMap&&(x.anisotropyMap.value=y.anisotropyMap,r(y.anisotropyMap,x.anisotropyMapTransform))),x.specularIntensity.value=y.specularIntensity,x.specularColor.value.copy(y.specularColor),y.specularColorMap&&(x.specularColorMap.value=y.specularColorMap,r(y.specularColorMap,x.specularColorMapTransform)),y.specularIntensityMap&&(x.specularIntensityMap.value=y.specularIntensityMap,r(y.specularIntensityMap,x.specularIntensityMapTransform))}function M(x,y){y.matcap&&(x.matcap.value=y.matcap)}function R(x,y){let C=t.get(y).light;x.referencePosition.value.setFromMatrixPosition(C.matrixWorld),x.nearDistance.value=C.shadow.camera.near,x.farDistance.value=C.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:o}}function QR(e,t,r,n){let o={},l={};function c(C,L){let A=L.program;n.uniformBlockBinding(C,A,o[C.id])}function h(C,L){let A=o[C.id];A===void 0&&(M(C),A=f(C),o[C.id]=A,C.addEventListener("dispose",x));let I=L.program;n.updateUBOMapping(C,I);let z=t.render.frame;l[C.id]!==z&&(m(C),l[C.id]=z)}function f(C){let L=e.createBuffer(),A=C.__size,I=C.usage;return e.bindBuffer(e.UNIFORM_BUFFER,L),e.bufferData(e.UNIFORM_BUFFER,A,I),e.bindBuffer(e.UNIFORM_BUFFER,null),L}function m(C){let L=o[C.id],A=C.uniforms,I=C.__cache;e.bindBuffer(e.UNIFORM_BUFFER,L);for(let z=0,b=A.length;z<b;z++){let P=A[z];if(Array.isArray(P))for(let k=0,K=P.length;k<K;k++)g(P[k],z,k,I);else g(P,z,0,I)}e.bindBuffer(e.UNIFORM_BUFFER,null)}function g(C,L,A,I){if(v(C,L,A,I)===!0){let z=C.__offset,b=C.value;if(Array.isArray(b)){let P=0;for(let k=0;k<b.length;k++){let K=b[k],F=R(K,!0);_(K,C.__data,P),P+=F.storage/Float32Array.BYTES_PER_ELEMENT}}else _(b,C.__data,0);e.bufferSubData(e.UNIFORM_BUFFER,z,C.__data)}}function _(C,L,A){typeof C=="number"||typeof C=="boolean"?L[A]=C:C.isMatrix3?(L[A]=C.elements[0],L[A+1]=C.elements[1],L[A+2]=C.elements[2],L[A+3]=0,L[A+4]=C.elements[3],L[A+5]=C.elements[4],L[A+6]=C.elements[5],L[A+7]=0,L[A+8]=C.elements[6],L[A+9]=C.elements[7],L[A+10]=C.elements[8],L[A+11]=0):ArrayBuffer.isView(C)?L.set(C.subarray(0,L.length-A),A):C.toArray(L,A)}function v(C,L,A,I){let z=C.value,b=L+"_"+A;if(Array.isArray(z)){I[b]===void 0&&(I[b]=[]);let P=I[b],k=!1;for(let K=0;K<z.length;K++)S(z[K],P,K)===!0&&(k=!0);return k}return S(z,I,b)}function S(C,L,A){if(L[A]===void 0)return typeof C=="number"||typeof C=="boolean"?L[A]=C:ArrayBuffer.isView(C)?L[A]=C.slice():L[A]=C.clone(),!0;{let I=L[A];if(typeof C=="number"||typeof C=="boolean"){if(I!==C)return L[A]=C,!0}else{if(ArrayBuffer.isView(C))return!0;if(I.equals(C)===!1)return I.copy(C),!0}}return!1}function M(C){let L=C.uniforms,A=0,I=16;for(let b=0,P=L.length;b<P;b++){let k=Array.isArray(L[b])?L[b]:[L[b]];for(let K=0,F=k.length;K<F;K++){let Y=k[K],ne=Array.isArray(Y.value)?Y.value:[Y.value],B=Array.isArray(L[b])||Array.isArray(Y.value),$=A;for(let q=0,Re=ne.length;q<Re;q++){let ie=ne[q],se=R(ie,B),_e=A%I,Ve=_e%se.boundary,ae=_e+Ve;A+=Ve,ae!==0&&I-ae<se.storage&&(A+=I-ae),q===0&&($=A),A+=se.storage}let ue=Y.type==="int"?Int32Array:Y.type==="uint"?Uint32Array:Float32Array;Y.__data=new ue((A-$)/Float32Array.BYTES_PER_ELEMENT),Y.__offset=$}}let z=A%I;return z>0&&(A+=I-z),C.__size=A,C.__cache={},this}function R(C,L){let A={boundary:0,storage:0};return typeof C=="number"||typeof C=="boolean"?(A.boundary=4,A.storage=4):C.isVector2?(A.boundary=8,A.storage=8):C.isVector3||C.isColor?(A.boundary=16,A.storage=12):C.isVector4?(A.boundary=16,A.storage=16):C.isMatrix3?(A.boundary=16,A.storage=48):C.isMatrix4?(A.boundary=16,A.storage=64):C.isTexture?Be("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(C)?(A.boundary=16,A.storage=C.byteLength):Be("WebGLRenderer: Unsupported uniform value type.",C),L===!0&&(A.boundary=16,A.storage=Math.ceil(A.storage/16)*16),A}function x(C){let L=C.target;L.removeEventListener("dispose",x),e.deleteBuffer(o[L.id]),delete o[L.id],delete l[L.id]}function y(){for(let C in o)e.deleteBuffer(o[C]);o={},l={}}return{bind:c,update:h,dispose:y}}var eC=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),fa=null;function tC(){return fa===null&&(fa=new Tl(eC,16,16,Un,Ci),fa.name="DFG_LUT",fa.minFilter=Gr,fa.magFilter=Gr,fa.wrapS=ji,fa.wrapT=ji,fa.generateMipmaps=!1,fa.needsUpdate=!0),fa}var Pp=class{constructor(e={}){let{canvas:t=m1(),context:r=null,depth:n=!0,stencil:o=!1,alpha:l=!1,antialias:c=!1,premultipliedAlpha:h=!0,preserveDrawingBuffer:f=!1,powerPreference:m="default",failIfMajorPerformanceCaveat:g=!1,reversedDepthBuffer:_=!1,outputBufferType:v=ii}=e;this.isWebGLRenderer=!0;let S;if(r!==null){if(typeof WebGLRenderingContext<"u"&&r instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");S=r.getContextAttributes().alpha}else S=l;let M=v,R=new Set([Cd,Rd,Ad]),x=new Set([ii,ua,Vs,Po,Ed,Td]),y=new Uint32Array(4),C=new Int32Array(4),L={textures:[],min:[],max:[],resolution:[]},A=null,I=null,z=[],b=[],P=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=la,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let k=this,K=!1,F=null,Y=null,ne=null,B=null;this._outputColorSpace=Vr;let $=0,ue=0,q=null,Re=-1,ie=null,se=new Dt,_e=new Dt,Ve=null,ae=new nt(0),fe=0,Oe=t.width,He=t.height,We=1,we=null,tt=null,st=new Dt(0,0,Oe,He),je=new Dt(0,0,Oe,He),ir=!1,Gt=new al,dr=new oM,Vt=!1,lr=!1,ur=new ft,jt=new Z,ar=new Dt,Kt={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Xt=!1;function Fr(){return q===null?We:1}let G=r;function _r(w,O){return t.getContext(w,O)}let xt,Bt,ve,Tt,Xe,Je,nr,N,T,X,ce,oe,Ae,Ee,H,he,Pe,D,te,de,me,Ce,Me;try{let w={alpha:!0,depth:n,stencil:o,antialias:c,premultipliedAlpha:h,preserveDrawingBuffer:f,powerPreference:m,failIfMajorPerformanceCaveat:g};if("setAttribute"in t&&t.setAttribute("data-engine","three.js r187"),t.addEventListener("webglcontextlost",$e,!1),t.addEventListener("webglcontextrestored",qe,!1),t.addEventListener("webglcontextcreationerror",ut,!1),G===null){let O="webgl2";if(G=_r(O,w),G===null)throw _r(O)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}ze()}catch(w){throw t.removeEventListener("webglcontextlost",$e,!1),t.removeEventListener("webglcontextrestored",qe,!1),t.removeEventListener("webglcontextcreationerror",ut,!1),Qe("WebGLRenderer: "+w.message),w}function ze(){xt=new nA(G),xt.init(),me=new XR(G,xt),Bt=new Kw(G,xt,e,me),ve=new WR(G,xt),Bt.reversedDepthBuffer&&_&&ve.buffers.depth.setReversed(!0),Y=G.createFramebuffer(),ne=G.createFramebuffer(),B=G.createFramebuffer(),Tt=new lA(G),Xe=new PR,Je=new jR(G,xt,ve,Xe,Bt,me,Tt),nr=new aA(k),N=new cE(G),Ce=new Xw(G,N),T=new oA(G,N,Tt,Ce),X=new cA(G,T,N,Ce,Tt),D=new uA(G,Bt,Je),H=new Yw(Xe),ce=new CR(k,nr,xt,Bt,Ce,H),oe=new ZR(k,Xe),Ae=new LR,Ee=new zR(xt),Pe=new jw(k,nr,ve,X,S,h),he=new VR(k,X,Bt),Me=new QR(G,Tt,Bt,ve),te=new qw(G,xt,Tt),de=new sA(G,xt,Tt),Tt.programs=ce.programs,k.capabilities=Bt,k.extensions=xt,k.properties=Xe,k.renderLists=Ae,k.shadowMap=he,k.state=ve,k.info=Tt}M!==ii&&(P=new dA(M,t.width,t.height,c,n,o));let pe=new $R(k,G);this.xr=pe,this.getContext=function(){return G},this.getContextAttributes=function(){return G.getContextAttributes()},this.forceContextLoss=function(){let w=xt.get("WEBGL_lose_context");w&&w.loseContext()},this.forceContextRestore=function(){let w=xt.get("WEBGL_lose_context");w&&w.restoreContext()},this.getPixelRatio=function(){return We},this.setPixelRatio=function(w){w!==void 0&&(We=w,this.setSize(Oe,He,!1))},this.getSize=function(w){return w.set(Oe,He)},this.setSize=function(w,O,ee=!0){if(pe.isPresenting){Be("WebGLRenderer: Can't change size while VR device is presenting.");return}Oe=w,He=O,t.width=Math.floor(w*We),t.height=Math.floor(O*We),ee===!0&&(t.style.width=w+"px",t.style.height=O+"px"),P!==null&&P.setSize(t.width,t.height),this.setViewport(0,0,w,O)},this.getDrawingBufferSize=function(w){return w.set(Oe*We,He*We).floor()},this.setDrawingBufferSize=function(w,O,ee){Oe=w,He=O,We=ee,t.width=Math.floor(w*ee),t.height=Math.floor(O*ee),this.setViewport(0,0,w,O)},this.setEffects=function(w){if(M===ii){Qe("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(w){for(let O=0;O<w.length;O++)if(w[O].isOutputPass===!0){Be("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}P.setEffects(w||[])},this.getCurrentViewport=function(w){return w.copy(se)},this.getViewport=function(w){return w.copy(st)},this.setViewport=function(w,O,ee,W){w.isVector4?st.set(w.x,w.y,w.z,w.w):st.set(w,O,ee,W),ve.viewport(se.copy(st).multiplyScalar(Fr()).round())},this.getScissor=function(w){return w.copy(je)},this.setScissor=function(w,O,ee,W){w.isVector4?je.set(w.x,w.y,w.z,w.w):je.set(w,O,ee,W),ve.scissor(_e.copy(je).multiplyScalar(Fr()).round())},this.getScissorTest=function(){return ir},this.setScissorTest=function(w){ve.setScissorTest(ir=w)},this.setOpaqueSort=function(w){we=w},this.setTransparentSort=function(w){tt=w},this.getClearColor=function(w){return w.copy(Pe.getClearColor())},this.setClearColor=function(){Pe.setClearColor(...arguments)},this.getClearAlpha=function(){return Pe.getClearAlpha()},this.setClearAlpha=function(){Pe.setClearAlpha(...arguments)},this.clear=function(w=!0,O=!0,ee=!0){let W=0;if(w){let j=!1;if(q!==null){let xe=q.texture.format;j=R.has(xe)}if(j){let xe=q.texture.type,be=x.has(xe),ye=Pe.getClearColor(),Ie=Pe.getClearAlpha(),ke=ye.r,rt=ye.g,Ge=ye.b;be?(y[0]=ke,y[1]=rt,y[2]=Ge,y[3]=Ie,G.clearBufferuiv(G.COLOR,0,y)):(C[0]=ke,C[1]=rt,C[2]=Ge,C[3]=Ie,G.clearBufferiv(G.COLOR,0,C))}else W|=G.COLOR_BUFFER_BIT}O&&(W|=G.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),ee&&(W|=G.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),W!==0&&G.clear(W)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(w){w.setRenderer(this),F=w},this.dispose=function(){t.removeEventListener("webglcontextlost",$e,!1),t.removeEventListener("webglcontextrestored",qe,!1),t.removeEventListener("webglcontextcreationerror",ut,!1),Pe.dispose(),Ae.dispose(),Ee.dispose(),Je.dispose(),Xe.dispose(),nr.dispose(),X.dispose(),T.dispose(),Ce.dispose(),Me.dispose(),ce.dispose(),pe.dispose(),pe.removeEventListener("sessionstart",hs),pe.removeEventListener("sessionend",gn),yi.stop()};function $e(w){w.preventDefault(),Iu("WebGLRenderer: Context Lost."),K=!0}function qe(){Iu("WebGLRenderer: Context Restored."),K=!1;let w=Tt.autoReset,O=he.enabled,ee=he.autoUpdate,W=he.needsUpdate,j=he.type;ze(),Tt.autoReset=w,he.enabled=O,he.autoUpdate=ee,he.needsUpdate=W,he.type=j}function ut(w){Qe("WebGLRenderer: A WebGL context could not be created. Reason: ",w.statusMessage)}function Ne(w){let O=w.target;O.removeEventListener("dispose",Ne),Ot(O)}function Ot(w){Ft(w),Xe.remove(w)}function Ft(w){let O=Xe.get(w).programs;O!==void 0&&(O.forEach(function(ee){ce.releaseProgram(ee)}),w.isShaderMaterial&&ce.releaseShaderCache(w))}this.renderBufferDirect=function(w,O,ee,W,j,xe){O===null&&(O=Kt);let be=j.isMesh&&j.matrixWorld.determinantAffine()<0,ye=_n(w,O,ee,W,j);ve.setMaterial(W,be);let Ie=ee.index,ke=1;if(W.wireframe===!0){if(Ie=T.getWireframeAttribute(ee),Ie===void 0)return;ke=2}let rt=ee.drawRange,Ge=ee.attributes.position,De=rt.start*ke,yt=(rt.start+rt.count)*ke;xe!==null&&(De=Math.max(De,xe.start*ke),yt=Math.min(yt,(xe.start+xe.count)*ke)),Ie!==null?(De=Math.max(De,0),yt=Math.min(yt,Ie.count)):Ge!=null&&(De=Math.max(De,0),yt=Math.min(yt,Ge.count));let Yt=yt-De;if(Yt<0||Yt===1/0)return;Ce.setup(j,W,ye,ee,Ie);let At,It=te;if(Ie!==null&&(At=N.get(Ie),It=de,It.setIndex(At)),j.isMesh)W.wireframe===!0?(ve.setLineWidth(W.wireframeLinewidth*Fr()),It.setMode(G.LINES)):It.setMode(G.TRIANGLES);else if(j.isLine){let kt=W.linewidth;kt===void 0&&(kt=1),ve.setLineWidth(kt*Fr()),j.isLineSegments?It.setMode(G.LINES):j.isLineLoop?It.setMode(G.LINE_LOOP):It.setMode(G.LINE_STRIP)}else j.isPoints?It.setMode(G.POINTS):j.isSprite&&It.setMode(G.TRIANGLES);if(j.isBatchedMesh)if(xt.get("WEBGL_multi_draw"))It.renderMultiDraw(j._multiDrawStarts,j._multiDrawCounts,j._multiDrawCount);else{let kt=j._multiDrawStarts,Fe=j._multiDrawCounts,yr=j._multiDrawCount,$t=Ie?N.get(Ie).bytesPerElement:1,Ct=Xe.get(W).currentProgram.getUniforms();for(let cr=0;cr<yr;cr++)Ct.setValue(G,"_gl_DrawID",cr),It.render(kt[cr]/$t,Fe[cr])}else if(j.isInstancedMesh)It.renderInstances(De,Yt,j.count);else if(ee.isInstancedBufferGeometry){let kt=ee._maxInstanceCount!==void 0?ee._maxInstanceCount:1/0,Fe=Math.min(ee.instanceCount,kt);It.renderInstances(De,Yt,Fe)}else It.render(De,Yt)};function mn(w,O,ee,W){F!==null&&w.isNodeMaterial&&F.setObject(W,w),Vt===!0&&H.setState(w,ee,!1),w.transparent===!0&&w.side===Wi&&w.forceSinglePass===!1?(w.side=ri,w.needsUpdate=!0,$r(w,O,W),w.side=za,w.needsUpdate=!0,$r(w,O,W),w.side=Wi):$r(w,O,W)}this.compile=function(w,O,ee=null){ee===null&&(ee=w),F!==null&&F.renderStart(w,O,ee),I=Ee.get(ee),I.init(O),b.push(I),ee.traverseVisible(function(j){j.isLight&&j.layers.test(O.layers)&&(I.pushLight(j),j.castShadow&&I.pushShadow(j))}),w!==ee&&w.traverseVisible(function(j){j.isLight&&j.layers.test(O.layers)&&(I.pushLight(j),j.castShadow&&I.pushShadow(j))}),I.setupLights(),F!==null&&F.updateLights(I.state.lightsArray),lr=this.localClippingEnabled,Vt=H.init(this.clippingPlanes,lr),Vt===!0&&H.setGlobalState(this.clippingPlanes,O),F!==null&&he.render(I.state.shadowsArray,ee,O);let W=new Set;return w.traverse(function(j){if(!(j.isMesh||j.isPoints||j.isLine||j.isSprite))return;let xe=j.material;if(xe)if(Array.isArray(xe))for(let be=0;be<xe.length;be++){let ye=xe[be];mn(ye,ee,O,j),W.add(ye)}else mn(xe,ee,O,j),W.add(xe)}),I=b.pop(),F!==null&&F.renderEnd(),W},this.compileAsync=function(w,O,ee=null){let W=this.compile(w,O,ee);return new Promise(j=>{function xe(){if(W.forEach(function(be){let ye=Xe.get(be).currentProgram;(ye===void 0||ye.isReady())&&W.delete(be)}),W.size===0){j(w);return}setTimeout(xe,10)}xt.get("KHR_parallel_shader_compile")!==null?xe():setTimeout(xe,10)})};let _i=null;function Xn(w){_i&&_i(w)}function hs(){yi.stop()}function gn(){yi.start()}let yi=new Y0;yi.setAnimationLoop(Xn),typeof self<"u"&&yi.setContext(self),this.setAnimationLoop=function(w){_i=w,pe.setAnimationLoop(w),w===null?yi.stop():yi.start()},pe.addEventListener("sessionstart",hs),pe.addEventListener("sessionend",gn),this.render=function(w,O){if(O!==void 0&&O.isCamera!==!0){Qe("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(K===!0)return;F!==null&&F.renderStart(w,O);let ee=pe.enabled===!0&&pe.isPresenting===!0,W=P!==null&&(q===null||ee)&&P.begin(k,q);if(w.matrixWorldAutoUpdate===!0&&w.updateMatrixWorld(),O.parent===null&&O.matrixWorldAutoUpdate===!0&&O.updateMatrixWorld(),pe.enabled===!0&&pe.isPresenting===!0&&(P===null||P.isCompositing()===!1)&&(pe.cameraAutoUpdate===!0&&pe.updateCamera(O),O=pe.getCamera()),w.isScene===!0&&w.onBeforeRender(k,w,O,q),I=Ee.get(w,b.length),I.init(O),I.state.textureUnits=Je.getTextureUnits(),b.push(I),ur.multiplyMatrices(O.projectionMatrix,O.matrixWorldInverse),O.isArrayCamera?dr.setFromArrayCamera(O):Gt.setFromProjectionMatrix(ur,zi,O.reversedDepth),lr=this.localClippingEnabled,Vt=H.init(this.clippingPlanes,lr),A=Ae.get(w,z.length),A.init(),z.push(A),this.info.render.frame++,pe.enabled===!0&&pe.isPresenting===!0){let xe=k.xr.getDepthSensingMesh();xe!==null&&vn(xe,O,-1/0,k.sortObjects)}vn(w,O,0,k.sortObjects),A.finish(),F!==null&&F.updateLights(I.state.lightsArray),k.sortObjects===!0&&A.sort(we,tt),Xt=pe.enabled===!1||pe.isPresenting===!1||pe.hasDepthSensing()===!1,Xt&&Pe.addToRenderList(A,w),this.info.autoReset===!0&&this.info.reset(),Vt===!0&&H.beginShadows();let j=I.state.shadowsArray;if(he.render(j,w,O),Vt===!0&&H.endShadows(),(W&&P.hasRenderPass())===!1){let xe=A.opaque,be=A.transmissive;if(I.setupLights(),O.isArrayCamera){let ye=O.cameras;if(be.length>0)for(let Ie=0,ke=ye.length;Ie<ke;Ie++){let rt=ye[Ie];ds(xe,be,w,rt)}Xt&&Pe.render(w);for(let Ie=0,ke=ye.length;Ie<ke;Ie++){let rt=ye[Ie];Ki(A,w,rt,rt.viewport)}}else be.length>0&&ds(xe,be,w,O),Xt&&Pe.render(w),Ki(A,w,O)}q!==null&&ue===0&&(Je.updateMultisampleRenderTarget(q),Je.updateRenderTargetMipmap(q)),W&&P.end(k),w.isScene===!0&&w.onAfterRender(k,w,O),Ce.resetDefaultState(),Re=-1,ie=null,b.pop(),b.length>0?(I=b[b.length-1],Je.setTextureUnits(I.state.textureUnits),Vt===!0&&H.setGlobalState(k.clippingPlanes,I.state.camera)):I=null,z.pop(),z.length>0?A=z[z.length-1]:A=null,F!==null&&F.renderEnd()};function vn(w,O,ee,W){if(w.visible===!1)return;if(w.layers.test(O.layers)){if(w.isGroup)ee=w.renderOrder;else if(w.isLOD)w.autoUpdate===!0&&w.update(O);else if(w.isLight)I.pushLight(w),w.castShadow&&I.pushShadow(w);else if(w.isSprite){let xe=O.isArrayCamera?dr:Gt;if(!w.frustumCulled||w.intersectsFrustum(xe)){W&&ar.setFromMatrixPosition(w.matrixWorld).applyMatrix4(ur);let be=X.update(w),ye=w.material;ye.visible&&A.push(w,be,ye,ee,ar.z,null,O)}}else if(w.isMesh||w.isLine||w.isPoints){let xe=O.isArrayCamera?dr:Gt;if(!w.frustumCulled||w.intersectsFrustum(xe)){let be=X.update(w),ye=w.material;if(W&&(w.boundingSphere!==void 0?(w.boundingSphere===null&&w.computeBoundingSphere(),ar.copy(w.boundingSphere.center)):(be.boundingSphere===null&&be.computeBoundingSphere(),ar.copy(be.boundingSphere.center)),ar.applyMatrix4(w.matrixWorld).applyMatrix4(ur)),Array.isArray(ye)){let Ie=be.groups;for(let ke=0,rt=Ie.length;ke<rt;ke++){let Ge=Ie[ke],De=ye[Ge.materialIndex];De&&De.visible&&A.push(w,be,De,ee,ar.z,Ge,O)}}else ye.visible&&A.push(w,be,ye,ee,ar.z,null,O)}}}let j=w.children;for(let xe=0,be=j.length;xe<be;xe++)vn(j[xe],O,ee,W)}function Ki(w,O,ee,W){let{opaque:j,transmissive:xe,transparent:be}=w;I.setupLightsView(ee),Vt===!0&&H.setGlobalState(k.clippingPlanes,ee),W&&ve.viewport(se.copy(W)),j.length>0&&ya(j,O,ee),xe.length>0&&ya(xe,O,ee),be.length>0&&ya(be,O,ee),ve.buffers.depth.setTest(!0),ve.buffers.depth.setMask(!0),ve.buffers.color.setMask(!0),ve.setPolygonOffset(!1)}function ds(w,O,ee,W){if((ee.isScene===!0?ee.overrideMaterial:null)!==null)return;if(I.state.transmissionRenderTarget[W.id]===void 0){let Ge=xt.has("EXT_color_buffer_half_float")||xt.has("EXT_color_buffer_float");I.state.transmissionRenderTarget[W.id]=new Ni(1,1,{generateMipmaps:!0,type:Ge?Ci:ii,minFilter:pa,samples:Math.max(4,Bt.samples),stencilBuffer:o,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:dt.workingColorSpace})}let j=I.state.transmissionRenderTarget[W.id],xe=W.viewport||se;j.setSize(xe.z*k.transmissionResolutionScale,xe.w*k.transmissionResolutionScale);let be=k.getRenderTarget(),ye=k.getActiveCubeFace(),Ie=k.getActiveMipmapLevel();k.setRenderTarget(j),k.getClearColor(ae),fe=k.getClearAlpha(),fe<1&&k.setClearColor(16777215,.5),k.clear(),Xt&&Pe.render(ee);let ke=k.toneMapping;k.toneMapping=la;let rt=W.viewport;if(W.viewport!==void 0&&(W.viewport=void 0),I.setupLightsView(W),Vt===!0&&H.setGlobalState(k.clippingPlanes,W),ya(w,ee,W),Je.updateMultisampleRenderTarget(j),Je.updateRenderTargetMipmap(j),xt.has("WEBGL_multisampled_render_to_texture")===!1){let Ge=!1;for(let De=0,yt=O.length;De<yt;De++){let Yt=O[De],{object:At,geometry:It,material:kt,group:Fe}=Yt;if(kt.side===Wi&&At.layers.test(W.layers)){let yr=kt.side;kt.side=ri,kt.needsUpdate=!0,qn(At,ee,W,It,kt,Fe),kt.side=yr,kt.needsUpdate=!0,Ge=!0}}Ge===!0&&(Je.updateMultisampleRenderTarget(j),Je.updateRenderTargetMipmap(j))}k.setRenderTarget(be,ye,Ie),k.setClearColor(ae,fe),rt!==void 0&&(W.viewport=rt),k.toneMapping=ke}function ya(w,O,ee){let W=O.isScene===!0?O.overrideMaterial:null;for(let j=0,xe=w.length;j<xe;j++){let be=w[j],{object:ye,geometry:Ie,group:ke}=be,rt=be.material;rt.allowOverride===!0&&W!==null&&(rt=W),ye.layers.test(ee.layers)&&qn(ye,O,ee,Ie,rt,ke)}}function qn(w,O,ee,W,j,xe){F!==null&&j.isNodeMaterial&&F.setObject(w,j),w.onBeforeRender(k,O,ee,W,j,xe),w.modelViewMatrix.multiplyMatrices(ee.matrixWorldInverse,w.matrixWorld),w.normalMatrix.getNormalMatrix(w.modelViewMatrix),j.onBeforeRender(k,O,ee,W,w,xe),j.transparent===!0&&j.side===Wi&&j.forceSinglePass===!1?(j.side=ri,j.needsUpdate=!0,k.renderBufferDirect(ee,O,W,j,w,xe),j.side=za,j.needsUpdate=!0,k.renderBufferDirect(ee,O,W,j,w,xe),j.side=Wi):k.renderBufferDirect(ee,O,W,j,w,xe),w.onAfterRender(k,O,ee,W,j,xe)}function Kn(w){let O=0;for(let ee of w)ee.texture!==null&&O++;return O}function $r(w,O,ee){O.isScene!==!0&&(O=Kt);let W=Xe.get(w),j=I.state.lights,xe=I.state.shadowsArray,be=j.state.version,ye=ce.getParameters(w,j.state,xe,O,ee,I.state.lightProbeGridArray),Ie=ce.getProgramCacheKey(ye),ke=W.programs;W.environment=w.isMeshStandardMaterial||w.isMeshLambertMaterial||w.isMeshPhongMaterial?O.environment:null,W.fog=O.fog;let rt=w.isMeshStandardMaterial||w.isMeshLambertMaterial&&!w.envMap||w.isMeshPhongMaterial&&!w.envMap;W.envMap=nr.get(w.envMap||W.environment,rt),W.envMapRotation=W.environment!==null&&w.envMap===null?O.environmentRotation:w.envMapRotation,ke===void 0&&(w.addEventListener("dispose",Ne),ke=new Map,W.programs=ke,W.programVariants=new Map);let Ge=ke.get(Ie);if(Ge!==void 0){if(W.currentProgram===Ge&&W.lightsStateVersion===be)return Yn(w,ye),Ge}else ye.uniforms=ce.getUniforms(w),F!==null&&w.isNodeMaterial&&F.build(w,ee,ye),w.onBeforeCompile(ye,k),Ge=ce.acquireProgram(ye,Ie),ke.set(Ie,Ge),W.uniforms=ye.uniforms;let De=W.uniforms;return(!w.isShaderMaterial&&!w.isRawShaderMaterial||w.clipping===!0)&&(De.clippingPlanes=H.uniform),Yn(w,ye),W.needsLights=Cl(w),W.lightsStateVersion=be,W.needsLights&&(De.ambientLightColor.value=j.state.ambient,De.lightProbe.value=j.state.probe,De.sunLights.value=j.state.sun,De.sunLightShadows.value=j.state.sunShadow,De.directionalLights.value=j.state.directional,De.directionalLightShadows.value=j.state.directionalShadow,De.spotLights.value=j.state.spot,De.spotLightShadows.value=j.state.spotShadow,De.rectAreaLights.value=j.state.rectArea,De.ltc_1.value=j.state.rectAreaLTC1,De.ltc_2.value=j.state.rectAreaLTC2,De.pointLights.value=j.state.point,De.pointLightShadows.value=j.state.pointShadow,De.hemisphereLights.value=j.state.hemi,De.sunShadowMatrix.value=j.state.sunShadowMatrix,De.sunShadowCascade.value=j.state.sunShadowCascade,De.directionalShadowMatrix.value=j.state.directionalShadowMatrix,De.spotLightMatrix.value=j.state.spotLightMatrix,De.spotLightMap.value=j.state.spotLightMap,De.pointShadowMatrix.value=j.state.pointShadowMatrix),W.numLightProbeGrids=Kn(I.state.lightProbeGridArray),W.currentProgram=Ge,W.uniformsList=null,Ge}function Yi(w,O,ee,W,j){let xe=Xe.get(w),be=xe.currentProgram.id+","+W+","+j,ye=xe.programVariants.get(be);return ye===void 0?(ye=$r(w,O,ee),xe.programVariants.set(be,ye)):(xe.currentProgram=ye,xe.uniformsList=null,xe.outputColorSpace=W,xe.toneMapping=j),ye}function ka(w){if(w.uniformsList===null){let O=w.currentProgram.getUniforms();w.uniformsList=fc.seqWithValue(O.seq,w.uniforms)}return w.uniformsList}function Yn(w,O){let ee=Xe.get(w);ee.outputColorSpace=O.outputColorSpace,ee.batching=O.batching,ee.batchingColor=O.batchingColor,ee.instancing=O.instancing,ee.instancingColor=O.instancingColor,ee.instancingMorph=O.instancingMorph,ee.skinning=O.skinning,ee.morphTargets=O.morphTargets,ee.morphNormals=O.morphNormals,ee.morphColors=O.morphColors,ee.morphTargetsCount=O.morphTargetsCount,ee.numClippingPlanes=O.numClippingPlanes,ee.numIntersection=O.numClipIntersection,ee.vertexAlphas=O.vertexAlphas,ee.vertexTangents=O.vertexTangents,ee.toneMapping=O.toneMapping}function _n(w,O,ee,W,j){O.isScene!==!0&&(O=Kt),Je.resetTextureUnits();let xe=O.fog,be=W.isMeshStandardMaterial||W.isMeshLambertMaterial||W.isMeshPhongMaterial?O.environment:null,ye=q===null?k.outputColorSpace:q.isXRRenderTarget===!0?q.texture.colorSpace:dt.workingColorSpace,Ie=W.isMeshStandardMaterial||W.isMeshLambertMaterial&&!W.envMap||W.isMeshPhongMaterial&&!W.envMap,ke=nr.get(W.envMap||be,Ie),rt=W.vertexColors===!0&&!!ee.attributes.color&&ee.attributes.color.itemSize===4,Ge=!!ee.attributes.tangent&&(!!W.normalMap||W.anisotropy>0),De=!!ee.morphAttributes.position,yt=!!ee.morphAttributes.normal,Yt=!!ee.morphAttributes.color,At=la;W.toneMapped&&(q===null||q.isXRRenderTarget===!0)&&(At=k.toneMapping);let It=ee.morphAttributes.position||ee.morphAttributes.normal||ee.morphAttributes.color,kt=It!==void 0?It.length:0,Fe=Xe.get(W),yr=I.state.lights;if(Vt===!0&&(lr===!0||w!==ie)){let Pt=w===ie&&W.id===Re;H.setState(W,w,Pt)}let $t=!1,Ct=!1;W.version===Fe.__version?Fe.needsLights&&Fe.lightsStateVersion!==yr.state.version||j.isBatchedMesh&&Fe.batching===!1||!j.isBatchedMesh&&Fe.batching===!0||j.isBatchedMesh&&Fe.batchingColor===!0&&j._colorsTexture===null||j.isBatchedMesh&&Fe.batchingColor===!1&&j._colorsTexture!==null||j.isInstancedMesh&&Fe.instancing===!1||!j.isInstancedMesh&&Fe.instancing===!0||j.isSkinnedMesh&&Fe.skinning===!1||!j.isSkinnedMesh&&Fe.skinning===!0||j.isInstancedMesh&&Fe.instancingColor===!0&&j.instanceColor===null||j.isInstancedMesh&&Fe.instancingColor===!1&&j.instanceColor!==null||j.isInstancedMesh&&Fe.instancingMorph===!0&&j.morphTexture===null||j.isInstancedMesh&&Fe.instancingMorph===!1&&j.morphTexture!==null||Fe.envMap!==ke||W.fog===!0&&Fe.fog!==xe||Fe.numClippingPlanes!==void 0&&(Fe.numClippingPlanes!==H.numPlanes||Fe.numIntersection!==H.numIntersection)||Fe.vertexAlphas!==rt||Fe.vertexTangents!==Ge||Fe.morphTargets!==De||Fe.morphNormals!==yt||Fe.morphColors!==Yt||Fe.morphTargetsCount!==kt||Fe.numLightProbeGrids!==Kn(I.state.lightProbeGridArray)?$t=!0:(Fe.outputColorSpace!==ye||Fe.toneMapping!==At)&&(Ct=!0):($t=!0,Fe.__version=W.version);let cr=Fe.currentProgram;($t===!0||Ct===!0)&&(cr=Ct===!0?Yi(W,O,j,ye,At):$r(W,O,j),F&&W.isNodeMaterial&&F.onUpdateProgram(W,cr,Fe));let $i=!1,oi=!1,Ii=!1,it=cr.getUniforms(),or=Fe.uniforms;if(ve.useProgram(cr.program)&&($i=!0,oi=!0,Ii=!0),W.id!==Re&&(Re=W.id,oi=!0),$i||ie!==w){ve.buffers.depth.getReversed()&&w.reversedDepth!==!0&&(w._reversedDepth=!0,w.updateProjectionMatrix()),it.setValue(G,"projectionMatrix",w.projectionMatrix),it.setValue(G,"viewMatrix",w.matrixWorldInverse);let Pt=it.map.cameraPosition;Pt!==void 0&&Pt.setValue(G,jt.setFromMatrixPosition(w.matrixWorld)),Bt.logarithmicDepthBuffer&&it.setValue(G,"logDepthBufFC",2/(Math.log(w.far+1)/Math.LN2)),(W.isMeshPhongMaterial||W.isMeshToonMaterial||W.isMeshLambertMaterial||W.isMeshBasicMaterial||W.isMeshStandardMaterial||W.isShaderMaterial)&&it.setValue(G,"isOrthographic",w.isOrthographicCamera===!0),ie!==w&&(ie=w,oi=!0,Ii=!0)}if(Fe.needsLights&&(yr.state.sunShadowMap.length>0&&it.setValue(G,"sunShadowMap",yr.state.sunShadowMap,Je),yr.state.directionalShadowMap.length>0&&it.setValue(G,"directionalShadowMap",yr.state.directionalShadowMap,Je),yr.state.spotShadowMap.length>0&&it.setValue(G,"spotShadowMap",yr.state.spotShadowMap,Je),yr.state.pointShadowMap.length>0&&it.setValue(G,"pointShadowMap",yr.state.pointShadowMap,Je)),j.isSkinnedMesh){it.setOptional(G,j,"bindMatrix"),it.setOptional(G,j,"bindMatrixInverse");let Pt=j.skeleton;Pt&&(Pt.boneTexture===null&&Pt.computeBoneTexture(),it.setValue(G,"boneTexture",Pt.boneTexture,Je))}j.isBatchedMesh&&(it.setOptional(G,j,"batchingTexture"),it.setValue(G,"batchingTexture",j._matricesTexture,Je),it.setOptional(G,j,"batchingIdTexture"),it.setValue(G,"batchingIdTexture",j._indirectTexture,Je),it.setOptional(G,j,"batchingColorTexture"),j._colorsTexture!==null&&it.setValue(G,"batchingColorTexture",j._colorsTexture,Je));let Wr=ee.morphAttributes;if((Wr.position!==void 0||Wr.normal!==void 0||Wr.color!==void 0)&&D.update(j,ee,cr),(oi||Fe.receiveShadow!==j.receiveShadow)&&(Fe.receiveShadow=j.receiveShadow,it.setValue(G,"receiveShadow",j.receiveShadow)),(W.isMeshStandardMaterial||W.isMeshLambertMaterial||W.isMeshPhongMaterial)&&W.envMap===null&&O.environment!==null&&(or.envMapIntensity.value=O.environmentIntensity),or.dfgLUT!==void 0&&(or.dfgLUT.value=tC()),oi){if(it.setValue(G,"toneMappingExposure",k.toneMappingExposure),Fe.needsLights&&yn(or,Ii),xe&&W.fog===!0&&oe.refreshFogUniforms(or,xe),oe.refreshMaterialUniforms(or,W,We,He,I.state.transmissionRenderTarget[w.id]),Fe.needsLights&&Fe.numLightProbeGrids>0){let Pt=L,Tr=0;for(let Si of I.state.lightProbeGridArray)Si.texture!==null&&(Pt.textures[Tr]=Si.texture,Pt.min[Tr]=Si.boundingBox.min,Pt.max[Tr]=Si.boundingBox.max,Pt.resolution[Tr]=Si.resolution,Tr++);for(let Si in Pt)Pt[Si].length=Tr;or.probesSH.value=Pt.textures,or.probesMin.value=Pt.min,or.probesMax.value=Pt.max,or.probesResolution.value=Pt.resolution}fc.upload(G,ka(Fe),or,Je)}if(W.isShaderMaterial&&W.uniformsNeedUpdate===!0&&(fc.upload(G,ka(Fe),or,Je),W.uniformsNeedUpdate=!1),W.isSpriteMaterial&&it.setValue(G,"center",j.center),it.setValue(G,"modelViewMatrix",j.modelViewMatrix),it.setValue(G,"normalMatrix",j.normalMatrix),it.setValue(G,"modelMatrix",j.matrixWorld),W.uniformsGroups!==void 0){let Pt=W.uniformsGroups;for(let Tr=0,Si=Pt.length;Tr<Si;Tr++){let ps=Pt[Tr];Me.update(ps,cr),Me.bind(ps,cr)}}return cr}function yn(w,O){w.ambientLightColor.needsUpdate=O,w.lightProbe.needsUpdate=O,w.sunLights.needsUpdate=O,w.sunLightShadows.needsUpdate=O,w.directionalLights.needsUpdate=O,w.directionalLightShadows.needsUpdate=O,w.pointLights.needsUpdate=O,w.pointLightShadows.needsUpdate=O,w.spotLights.needsUpdate=O,w.spotLightShadows.needsUpdate=O,w.rectAreaLights.needsUpdate=O,w.hemisphereLights.needsUpdate=O}function Cl(w){return w.isMeshLambertMaterial||w.isMeshToonMaterial||w.isMeshPhongMaterial||w.isMeshStandardMaterial||w.isShadowMaterial||w.isShaderMaterial&&w.lights===!0}this.getActiveCubeFace=function(){return $},this.getActiveMipmapLevel=function(){return ue},this.getRenderTarget=function(){return q},this.setRenderTargetTextures=function(w,O,ee){let W=Xe.get(w);W.__autoAllocateDepthBuffer=w.resolveDepthBuffer===!1,W.__autoAllocateDepthBuffer===!1&&(W.__useRenderToTexture=!1),Xe.get(w.texture).__webglTexture=O,Xe.get(w.depthTexture).__webglTexture=W.__autoAllocateDepthBuffer?void 0:ee,W.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(w,O){let ee=Xe.get(w);ee.__webglFramebuffer=O,ee.__useDefaultFramebuffer=O===void 0},this.setRenderTarget=function(w,O=0,ee=0){q=w,$=O,ue=ee;let W=null,j=!1,xe=!1;if(w){let be=Xe.get(w);if(be.__useDefaultFramebuffer!==void 0){ve.bindFramebuffer(G.FRAMEBUFFER,be.__webglFramebuffer),se.copy(w.viewport),_e.copy(w.scissor),Ve=w.scissorTest,ve.viewport(se),ve.scissor(_e),ve.setScissorTest(Ve),Re=-1;return}else if(be.__webglFramebuffer===void 0)Je.setupRenderTarget(w);else if(be.__hasExternalTextures)Je.rebindTextures(w,Xe.get(w.texture).__webglTexture,Xe.get(w.depthTexture).__webglTexture);else if(w.depthBuffer){let ke=w.depthTexture;if(be.__boundDepthTexture!==ke){if(ke!==null&&Xe.has(ke)&&(w.width!==ke.image.width||w.height!==ke.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Je.setupDepthRenderbuffer(w)}}let ye=w.texture;(ye.isData3DTexture||ye.isDataArrayTexture||ye.isCompressedArrayTexture)&&(xe=!0);let Ie=Xe.get(w).__webglFramebuffer;w.isWebGLCubeRenderTarget?(Array.isArray(Ie[O])?W=Ie[O][ee]:W=Ie[O],j=!0):w.samples>0&&Je.useMultisampledRTT(w)===!1?W=Xe.get(w).__webglMultisampledFramebuffer:Array.isArray(Ie)?W=Ie[ee]:W=Ie,se.copy(w.viewport),_e.copy(w.scissor),Ve=w.scissorTest}else se.copy(st).multiplyScalar(We).floor(),_e.copy(je).multiplyScalar(We).floor(),Ve=ir;if(ee!==0&&(W=Y),ve.bindFramebuffer(G.FRAMEBUFFER,W)&&ve.drawBuffers(w,W),ve.viewport(se),ve.scissor(_e),ve.setScissorTest(Ve),j){let be=Xe.get(w.texture);G.framebufferTexture2D(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_CUBE_MAP_POSITIVE_X+O,be.__webglTexture,ee)}else if(xe){let be=O;for(let ye=0;ye<w.textures.length;ye++){let Ie=Xe.get(w.textures[ye]);G.framebufferTextureLayer(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0+ye,Ie.__webglTexture,ee,be)}}else if(w!==null&&ee!==0){let be=Xe.get(w.texture);G.framebufferTexture2D(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,be.__webglTexture,ee)}Re=-1};function fs(w){let O=Xe.get(w);return(O.__readFormat!==w.format||O.__readType!==w.type)&&(O.__readFormat=w.format,O.__readType=w.type,O.__formatReadable=Bt.textureFormatReadable(w.format),O.__typeReadable=Bt.textureTypeReadable(w.type)),O}this.readRenderTargetPixels=function(w,O,ee,W,j,xe,be,ye=0){if(!(w&&w.isWebGLRenderTarget)){Qe("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Ie=Xe.get(w).__webglFramebuffer;if(w.isWebGLCubeRenderTarget&&be!==void 0&&(Ie=Ie[be],Array.isArray(Ie)&&(Ie=Ie[0])),Ie){ve.bindFramebuffer(G.FRAMEBUFFER,Ie);try{let ke=w.textures[ye],rt=ke.format,Ge=ke.type;w.textures.length>1&&G.readBuffer(G.COLOR_ATTACHMENT0+ye);let De=fs(ke);if(De.__formatReadable===!1){Qe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(De.__typeReadable===!1){Qe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}O>=0&&O<=w.width-W&&ee>=0&&ee<=w.height-j&&G.readPixels(O,ee,W,j,me.convert(rt),me.convert(Ge),xe)}finally{let ke=q!==null?Xe.get(q).__webglFramebuffer:null;ve.bindFramebuffer(G.FRAMEBUFFER,ke)}}},this.readRenderTargetPixelsAsync=async function(w,O,ee,W,j,xe,be,ye=0){if(!(w&&w.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Ie=Xe.get(w).__webglFramebuffer;if(w.isWebGLCubeRenderTarget&&be!==void 0&&(Ie=Ie[be],Array.isArray(Ie)&&(Ie=Ie[0])),Ie)if(O>=0&&O<=w.width-W&&ee>=0&&ee<=w.height-j){ve.bindFramebuffer(G.FRAMEBUFFER,Ie);let ke=w.textures[ye],rt=ke.format,Ge=ke.type;w.textures.length>1&&G.readBuffer(G.COLOR_ATTACHMENT0+ye);let De=fs(ke);if(De.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(De.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let yt=G.createBuffer();G.bindBuffer(G.PIXEL_PACK_BUFFER,yt),G.bufferData(G.PIXEL_PACK_BUFFER,xe.byteLength,G.STREAM_READ),G.readPixels(O,ee,W,j,me.convert(rt),me.convert(Ge),0),G.bindBuffer(G.PIXEL_PACK_BUFFER,null);let Yt=q!==null?Xe.get(q).__webglFramebuffer:null;ve.bindFramebuffer(G.FRAMEBUFFER,Yt);let At=G.fenceSync(G.SYNC_GPU_COMMANDS_COMPLETE,0);return G.flush(),await g1(G,At,4),G.bindBuffer(G.PIXEL_PACK_BUFFER,yt),G.getBufferSubData(G.PIXEL_PACK_BUFFER,0,xe),G.bindBuffer(G.PIXEL_PACK_BUFFER,null),G.deleteBuffer(yt),G.deleteSync(At),xe}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(w,O=null,ee=0){let W=Math.pow(2,-ee),j=Math.floor(w.image.width*W),xe=Math.floor(w.image.height*W),be=O!==null?O.x:0,ye=O!==null?O.y:0;Je.setTexture2D(w,0),G.copyTexSubImage2D(G.TEXTURE_2D,ee,0,0,be,ye,j,xe),ve.unbindTexture()},this.copyTextureToTexture=function(w,O,ee=null,W=null,j=0,xe=0){let be,ye,Ie,ke,rt,Ge,De,yt,Yt,At=w.isCompressedTexture?w.mipmaps[xe]:w.image;if(ee!==null)be=ee.max.x-ee.min.x,ye=ee.max.y-ee.min.y,Ie=ee.isBox3?ee.max.z-ee.min.z:1,ke=ee.min.x,rt=ee.min.y,Ge=ee.isBox3?ee.min.z:0;else{let it=Math.pow(2,-j);be=Math.floor(At.width*it),ye=Math.floor(At.height*it),w.isDataArrayTexture?Ie=At.depth:w.isData3DTexture?Ie=Math.floor(At.depth*it):Ie=1,ke=0,rt=0,Ge=0}W!==null?(De=W.x,yt=W.y,Yt=W.z):(De=0,yt=0,Yt=0);let It=me.convert(O.format),kt=me.convert(O.type),Fe;O.isData3DTexture?(Je.setTexture3D(O,0),Fe=G.TEXTURE_3D):O.isDataArrayTexture||O.isCompressedArrayTexture?(Je.setTexture2DArray(O,0),Fe=G.TEXTURE_2D_ARRAY):(Je.setTexture2D(O,0),Fe=G.TEXTURE_2D),ve.activeTexture(G.TEXTURE0),ve.pixelStorei(G.UNPACK_FLIP_Y_WEBGL,O.flipY),ve.pixelStorei(G.UNPACK_PREMULTIPLY_ALPHA_WEBGL,O.premultiplyAlpha),ve.pixelStorei(G.UNPACK_ALIGNMENT,O.unpackAlignment);let yr=ve.getParameter(G.UNPACK_ROW_LENGTH),$t=ve.getParameter(G.UNPACK_IMAGE_HEIGHT),Ct=ve.getParameter(G.UNPACK_SKIP_PIXELS),cr=ve.getParameter(G.UNPACK_SKIP_ROWS),$i=ve.getParameter(G.UNPACK_SKIP_IMAGES);ve.pixelStorei(G.UNPACK_ROW_LENGTH,At.width),ve.pixelStorei(G.UNPACK_IMAGE_HEIGHT,At.height),ve.pixelStorei(G.UNPACK_SKIP_PIXELS,ke),ve.pixelStorei(G.UNPACK_SKIP_ROWS,rt),ve.pixelStorei(G.UNPACK_SKIP_IMAGES,Ge);let oi=w.isDataArrayTexture||w.isData3DTexture,Ii=O.isDataArrayTexture||O.isData3DTexture;if(w.isDepthTexture){let it=Xe.get(w),or=Xe.get(O),Wr=Xe.get(it.__renderTarget),Pt=Xe.get(or.__renderTarget);ve.bindFramebuffer(G.READ_FRAMEBUFFER,Wr.__webglFramebuffer),ve.bindFramebuffer(G.DRAW_FRAMEBUFFER,Pt.__webglFramebuffer);for(let Tr=0;Tr<Ie;Tr++)oi&&(G.framebufferTextureLayer(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,Xe.get(w).__webglTexture,j,Ge+Tr),G.framebufferTextureLayer(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,Xe.get(O).__webglTexture,xe,Yt+Tr)),G.blitFramebuffer(ke,rt,ke+be,rt+ye,De,yt,De+be,yt+ye,G.DEPTH_BUFFER_BIT,G.NEAREST);ve.bindFramebuffer(G.READ_FRAMEBUFFER,null),ve.bindFramebuffer(G.DRAW_FRAMEBUFFER,null)}else if(j!==0||w.isRenderTargetTexture||Xe.has(w)){let it=Xe.get(w),or=Xe.get(O);ve.bindFramebuffer(G.READ_FRAMEBUFFER,ne),ve.bindFramebuffer(G.DRAW_FRAMEBUFFER,B);for(let Wr=0;Wr<Ie;Wr++)oi?G.framebufferTextureLayer(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,it.__webglTexture,j,Ge+Wr):G.framebufferTexture2D(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,it.__webglTexture,j),Ii?G.framebufferTextureLayer(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,or.__webglTexture,xe,Yt+Wr):G.framebufferTexture2D(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,or.__webglTexture,xe),j!==0?G.blitFramebuffer(ke,rt,ke+be,rt+ye,De,yt,De+be,yt+ye,G.COLOR_BUFFER_BIT,G.NEAREST):Ii?G.copyTexSubImage3D(Fe,xe,De,yt,Yt+Wr,ke,rt,be,ye):G.copyTexSubImage2D(Fe,xe,De,yt,ke,rt,be,ye);ve.bindFramebuffer(G.READ_FRAMEBUFFER,null),ve.bindFramebuffer(G.DRAW_FRAMEBUFFER,null)}else Ii?w.isDataTexture||w.isData3DTexture?G.texSubImage3D(Fe,xe,De,yt,Yt,be,ye,Ie,It,kt,At.data):O.isCompressedArrayTexture?G.compressedTexSubImage3D(Fe,xe,De,yt,Yt,be,ye,Ie,It,At.data):G.texSubImage3D(Fe,xe,De,yt,Yt,be,ye,Ie,It,kt,At):w.isDataTexture?G.texSubImage2D(G.TEXTURE_2D,xe,De,yt,be,ye,It,kt,At.data):w.isCompressedTexture?G.compressedTexSubImage2D(G.TEXTURE_2D,xe,De,yt,At.width,At.height,It,At.data):G.texSubImage2D(G.TEXTURE_2D,xe,De,yt,be,ye,It,kt,At);ve.pixelStorei(G.UNPACK_ROW_LENGTH,yr),ve.pixelStorei(G.UNPACK_IMAGE_HEIGHT,$t),ve.pixelStorei(G.UNPACK_SKIP_PIXELS,Ct),ve.pixelStorei(G.UNPACK_SKIP_ROWS,cr),ve.pixelStorei(G.UNPACK_SKIP_IMAGES,$i),xe===0&&O.generateMipmaps===!0&&O.mipmapsAutoUpdate===!0&&G.generateMipmap(Fe),ve.unbindTexture()},this.initRenderTarget=function(w){Xe.get(w).__webglFramebuffer===void 0&&Je.setupRenderTarget(w)},this.initTexture=function(w){w.isCubeTexture?Je.setTextureCube(w,0):w.isData3DTexture?Je.setTexture3D(w,0):w.isDataArrayTexture||w.isCompressedArrayTexture?Je.setTexture2DArray(w,0):Je.setTexture2D(w,0),ve.unbindTexture()},this.resetState=function(){$=0,ue=0,q=null,ve.reset(),Ce.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return zi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=dt._getDrawingBufferColorSpace(e),t.unpackColorSpace=dt._getUnpackColorSpace()}};(0,wt.h)();var kn=(0,wt.b)((0,_a.a)()),rC=(0,wt.b)((0,_a.a)()),R_=(0,wt.b)((0,_a.b)());(0,wt.h)();var iC=(0,wt.b)((0,_a.a)(),1),aC=(0,wt.b)(Nb(),1);(0,wt.h)();var C_=e=>{let t,r=new Set,n=(h,f)=>{let m=typeof h=="function"?h(t):h;if(!Object.is(m,t)){let g=t;t=f??(typeof m!="object"||m===null)?m:Object.assign({},t,m),r.forEach(_=>_(t,g))}},o=()=>t,l={setState:n,getState:o,getInitialState:()=>c,subscribe:h=>(r.add(h),()=>r.delete(h))},c=t=e(n,o,l);return l},nC=(e=>e?C_(e):C_),{useSyncExternalStoreWithSelector:oC}=aC.default,sC=e=>e;function lC(e,t=sC,r){let n=oC(e.subscribe,e.getState,e.getInitialState,t,r);return iC.default.useDebugValue(n),n}var P_=(e,t)=>{let r=nC(e),n=(o,l=t)=>lC(r,o,l);return Object.assign(n,r),n},uC=((e,t)=>e?P_(e,t):P_);(0,wt.h)();var cC=e=>typeof e=="object"&&typeof e.then=="function",Hn=[];function N_(e,t,r=(n,o)=>n===o){if(e===t)return!0;if(!e||!t)return!1;let n=e.length;if(t.length!==n)return!1;for(let o=0;o<n;o++)if(!r(e[o],t[o]))return!1;return!0}function L_(e,t=null,r=!1,n={}){t===null&&(t=[e]);for(let l of Hn)if(N_(t,l.keys,l.equal)){if(r)return;if(Object.prototype.hasOwnProperty.call(l,"error"))throw l.error;if(Object.prototype.hasOwnProperty.call(l,"response"))return n.lifespan&&n.lifespan>0&&(l.timeout&&clearTimeout(l.timeout),l.timeout=setTimeout(l.remove,n.lifespan)),l.response;if(!r)throw l.promise}let o={keys:t,equal:n.equal,remove:()=>{let l=Hn.indexOf(o);l!==-1&&Hn.splice(l,1)},promise:(cC(e)?e:e(...t)).then(l=>{o.response=l,n.lifespan&&n.lifespan>0&&(o.timeout=setTimeout(o.remove,n.lifespan))}).catch(l=>o.error=l)};if(Hn.push(o),!r)throw o.promise}var hC=(e,t,r)=>L_(e,t,!1,r),dC=(e,t,r)=>{L_(e,t,!0,r)},fC=e=>{if(e===void 0||e.length===0)Hn.splice(0,Hn.length);else{let t=Hn.find(r=>N_(e,r.keys,r.equal));t&&t.remove()}},Fa=(0,wt.b)((0,Sp.a)()),ep=((e,t)=>typeof window<"u"&&(((e=window.document)==null?void 0:e.createElement)||((t=window.navigator)==null?void 0:t.product)==="ReactNative"))()?kn.useLayoutEffect:kn.useEffect;function pC(e){let t=kn.useRef(e);return ep(()=>{t.current=e},[e]),t}function tp(e){let t=e.root;for(;t.getState().previousRoot;)t=t.getState().previousRoot;return t}var I_=e=>e&&e.isOrthographicCamera,mC=e=>e!=null&&(typeof e=="string"||typeof e=="number"||e.isColor),U_=()=>{};function rp(e){var t;let r=typeof window<"u"?(t=window.devicePixelRatio)!=null?t:2:1;return Array.isArray(e)?Math.min(Math.max(e[0],r),e[1]):e}function gC(e){if(typeof window>"u"||typeof window.matchMedia!="function"||!window.devicePixelRatio)return()=>{};let t,r=()=>{try{var l,c;t=window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`),typeof((l=t)==null?void 0:l.addEventListener)=="function"?t.addEventListener("change",o):(c=t)==null||c.addListener==null||c.addListener(o)}catch{t=void 0}},n=()=>{var l,c;typeof((l=t)==null?void 0:l.removeEventListener)=="function"?t.removeEventListener("change",o):(c=t)==null||c.removeListener==null||c.removeListener(o),t=void 0},o=()=>{n(),r(),e()};return r(),n}var hr={obj:e=>e===Object(e)&&!hr.arr(e)&&typeof e!="function",fun:e=>typeof e=="function",str:e=>typeof e=="string",num:e=>typeof e=="number",boo:e=>typeof e=="boolean",und:e=>e===void 0,nul:e=>e===null,arr:e=>Array.isArray(e),equ(e,t,{arrays:r="shallow",objects:n="reference",strict:o=!0}={}){if(typeof e!=typeof t||!!e!=!!t)return!1;if(hr.str(e)||hr.num(e)||hr.boo(e))return e===t;let l=hr.obj(e);if(l&&n==="reference")return e===t;let c=hr.arr(e);if(c&&r==="reference")return e===t;if((c||l)&&e===t)return!0;let h;for(h in e)if(!(h in t))return!1;if(l&&r==="shallow"&&n==="shallow"){for(h in o?t:e)if(!hr.equ(e[h],t[h],{strict:o,objects:"reference"}))return!1}else for(h in o?t:e)if(e[h]!==t[h])return!1;if(hr.und(h)){if(c&&e.length===0&&t.length===0||l&&Object.keys(e).length===0&&Object.keys(t).length===0)return!0;if(e!==t)return!1}return!0}};function vC(e){let t={nodes:{},materials:{},meshes:{}};return e&&e.traverse(r=>{r.name&&(t.nodes[r.name]=r),r.material&&!t.materials[r.material.name]&&(t.materials[r.material.name]=r.material),r.isMesh&&!t.meshes[r.name]&&(t.meshes[r.name]=r)}),t}function _C(e){e.type!=="Scene"&&(e.dispose==null||e.dispose());for(let t in e){let r=e[t];r?.type!=="Scene"&&(r==null||r.dispose==null||r.dispose())}}var D_=["children","key","ref"];function ip(e){let t={};for(let r in e)D_.includes(r)||(t[r]=e[r]);return t}function mc(e,t,r,n){let o=e,l=o?.__r3f;return l||(l={root:t,type:r,parent:null,children:[],props:ip(n),object:o,eventCount:0,handlers:{},previousVisible:void 0,isHidden:!1},o&&(o.__r3f=l)),l}function pl(e,t){if(!t.includes("-"))return{root:e,key:t,target:e[t]};if(t in e)return{root:e,key:t,target:e[t]};let r=e,n=t.split("-");for(let o of n){if(typeof r!="object"||r===null){if(r!==void 0){let l=n.slice(n.indexOf(o)).join("-");return{root:r,key:l,target:void 0}}return{root:e,key:t,target:void 0}}t=o,e=r,r=r[t]}return{root:e,key:t,target:r}}var O_=/-\d+$/;function gc(e,t){if(hr.str(t.props.attach)){if(O_.test(t.props.attach)){let o=t.props.attach.replace(O_,""),{root:l,key:c}=pl(e.object,o);Array.isArray(l[c])||(l[c]=[])}let{root:r,key:n}=pl(e.object,t.props.attach);t.previousAttach=r[n],r[n]=t.object}else hr.fun(t.props.attach)&&(t.previousAttach=t.props.attach(e.object,t.object))}function vc(e,t){if(hr.str(t.props.attach)){let{root:r,key:n}=pl(e.object,t.props.attach),o=t.previousAttach;o===void 0?delete r[n]:r[n]=o}else t.previousAttach==null||t.previousAttach(e.object,t.object);delete t.previousAttach}var ap=[...D_,"args","dispose","attach","object","onUpdate","dispose"],F_=new Map;function yC(e){let t=F_.get(e.constructor);try{t||(t=new e.constructor,F_.set(e.constructor,t))}catch{}return t}function SC(e,t){let r={};for(let n in t)if(!ap.includes(n)&&!hr.equ(t[n],e.props[n])){r[n]=t[n];for(let o in t)o.startsWith(`${n}-`)&&(r[o]=t[o])}for(let n in e.props){if(ap.includes(n)||t.hasOwnProperty(n))continue;let{root:o,key:l}=pl(e.object,n);if(o.constructor&&o.constructor.length===0){let c=yC(o);hr.und(c)||(r[n]=c[l])}else r[n]=0}return r}var xC=["map","emissiveMap","sheenColorMap","specularColorMap","envMap"],bC=/^on(Pointer|Click|DoubleClick|ContextMenu|Wheel)/;function Gn(e,t){var r;let n=e.__r3f,o=n&&tp(n).getState(),l=n?.eventCount;for(let h in t){let f=t[h];if(ap.includes(h))continue;if(n&&bC.test(h)){typeof f=="function"?n.handlers[h]=f:delete n.handlers[h],n.eventCount=Object.keys(n.handlers).length;continue}if(f===void 0)continue;if(h==="visible"&&n!=null&&n.isHidden&&n.previousVisible!==void 0){n.previousVisible=f;continue}let{root:m,key:g,target:_}=pl(e,h);if(_===void 0&&(typeof m!="object"||m===null))throw Error(`R3F: Cannot set "${h}". Ensure it is an object before setting "${g}".`);if(_ instanceof Ks&&f instanceof Ks)_.mask=f.mask;else if(_ instanceof nt&&mC(f))_.set(f);else if(_!==null&&typeof _=="object"&&typeof _.set=="function"&&typeof _.copy=="function"&&f!=null&&f.constructor&&_.constructor===f.constructor)_.copy(f);else if(_!==null&&typeof _=="object"&&typeof _.set=="function"&&Array.isArray(f))typeof _.fromArray=="function"?_.fromArray(f):_.set(...f);else if(_!==null&&typeof _=="object"&&typeof _.set=="function"&&typeof f=="number")typeof _.setScalar=="function"?_.setScalar(f):_.set(f);else if(m instanceof va&&g==="uniforms"&&hr.obj(f)){hr.obj(m.uniforms)||(m.uniforms={});let v=m.uniforms,S=f;for(let M in S){let R=S[M],x=v[M];x?Object.assign(x,R):v[M]={...R}}}else{var c;m[g]=f,o&&!o.linear&&xC.includes(g)&&(c=m[g])!=null&&c.isTexture&&m[g].format===ai&&m[g].type===ii&&(m[g].colorSpace=Vr)}}if(n!=null&&n.parent&&o!=null&&o.internal&&(r=n.object)!=null&&r.isObject3D&&l!==n.eventCount){let h=n.object,f=o.internal.interaction.indexOf(h);f>-1&&o.internal.interaction.splice(f,1),n.eventCount&&h.raycast!==null&&o.internal.interaction.push(h)}return n&&n.props.attach===void 0&&(n.object.isBufferGeometry?n.props.attach="geometry":n.object.isMaterial&&(n.props.attach="material")),n&&ml(n),e}function ml(e){var t;if(!e.parent)return;e.props.onUpdate==null||e.props.onUpdate(e.object);let r=(t=e.root)==null||t.getState==null?void 0:t.getState();r&&r.internal.frames===0&&r.invalidate()}function MC(e,t){e.manual||(I_(e)?(e.left=t.width/-2,e.right=t.width/2,e.top=t.height/2,e.bottom=t.height/-2):e.aspect=t.width/t.height,e.updateProjectionMatrix())}var Kr=e=>e?.isObject3D;function EC(e){return(e.eventObject||e.object).uuid+"/"+e.index+e.instanceId}function TC(e,t,r,n){let o=r.get(t);o&&(r.delete(t),r.size===0&&(e.delete(n),o.target.releasePointerCapture(n)))}function wC(e,t,r){let{internal:n}=e.getState();for(let o=0;o<n.interaction.length;o++)n.interaction[o]===t&&(n.interaction[o]=r);for(let o=0;o<n.initialHits.length;o++)n.initialHits[o]===t&&(n.initialHits[o]=r);n.hovered.forEach((o,l)=>{if(o.eventObject===t||o.object===t){n.hovered.delete(l);let c={...o,eventObject:o.eventObject===t?r:o.eventObject,object:o.object===t?r:o.object};n.hovered.set(EC(c),c)}}),n.capturedMap.forEach(o=>{for(let[l,c]of Array.from(o)){let{intersection:h}=c;l!==t&&h.object!==t&&h.eventObject!==t||(l===t&&o.delete(l),o.set(l===t?r:l,{...c,intersection:{...h,object:h.object===t?r:h.object,eventObject:h.eventObject===t?r:h.eventObject}}))}})}function AC(e,t){let{internal:r}=e.getState();r.interaction=r.interaction.filter(n=>n!==t),r.initialHits=r.initialHits.filter(n=>n!==t),r.hovered.forEach((n,o)=>{(n.eventObject===t||n.object===t)&&r.hovered.delete(o)}),r.capturedMap.forEach((n,o)=>{TC(r.capturedMap,t,n,o)})}var np=e=>typeof e?.then=="function",RC=e=>Object.assign(Promise.resolve(e),{status:"fulfilled",value:e}),CC=e=>{let t=Promise.reject(e);return t.catch(()=>{}),Object.assign(t,{status:"rejected",reason:e})},PC=()=>{let e,t,r=new Promise((n,o)=>{e=l=>{Object.assign(r,{status:"fulfilled",value:l}),n(l)},t=l=>{Object.assign(r,{status:"rejected",reason:l}),o(l)}});return r.status="pending",r.catch(()=>{}),{promise:r,resolve:e,reject:t}},op=e=>!!(e!=null&&e.render);function NC(e,t){let r={canvas:e,powerPreference:"high-performance",antialias:!0,alpha:!0};return typeof t=="function"?t(r):op(t)?t:new Pp({...r,...t})}function LC(e){if((e.hasInitialized==null?void 0:e.hasInitialized())===!1)return;let t=gl(()=>{var r;return e.dispose?e.dispose():(r=e.renderLists)==null||r.dispose==null?void 0:r.dispose()});if(np(t))return Promise.resolve(t).catch(r=>console.warn("[R3F] Error disposing renderer",r)).then(()=>gl(()=>e.forceContextLoss==null?void 0:e.forceContextLoss()));gl(()=>e.forceContextLoss==null?void 0:e.forceContextLoss())}function IC(e,t){if(e){if(t)return LC(e);gl(()=>{var r;return(r=e.renderLists)==null||r.dispose==null?void 0:r.dispose()}),gl(()=>e.forceContextLoss==null?void 0:e.forceContextLoss())}}function gl(e){try{return e()}catch(t){console.warn("[R3F] Error while unmounting root; teardown may be incomplete:",t)}}var z_=kn.createContext(null),UC=(e,t)=>{let r=uC((h,f)=>{let m=new Z,g=new Z,_=new Z;function v(x=f().camera,y=g,C=f().size){let{width:L,height:A,top:I,left:z}=C,b=L/A;y.isVector3?_.copy(y):_.set(...y);let P=x.getWorldPosition(m).distanceTo(_);if(I_(x))return{width:L/x.zoom,height:A/x.zoom,top:I,left:z,factor:1,distance:P,aspect:b};{let k=x.fov*Math.PI/180,K=2*Math.tan(k/2)*P,F=K*(L/A);return{width:F,height:K,top:I,left:z,factor:L/F,distance:P,aspect:b}}}let S,M=x=>h(y=>({performance:{...y.performance,current:x}})),R=new _t;return{set:h,get:f,gl:null,camera:null,raycaster:null,events:{priority:1,enabled:!0,connected:!1},scene:null,xr:null,invalidate:(x=1)=>e(f(),x),advance:(x,y)=>t(x,y,f()),legacy:!1,linear:!1,flat:!1,controls:null,clock:new lE,pointer:R,mouse:R,frameloop:"always",onPointerMissed:void 0,performance:{current:1,min:.5,max:1,debounce:200,regress:()=>{let x=f();S&&clearTimeout(S),x.performance.current!==x.performance.min&&M(x.performance.min),S=setTimeout(()=>M(f().performance.max),x.performance.debounce)}},size:{width:0,height:0,top:0,left:0},viewport:{initialDpr:0,dpr:0,width:0,height:0,top:0,left:0,aspect:0,distance:0,factor:0,getCurrentViewport:v},setEvents:x=>h(y=>({...y,events:{...y.events,...x}})),setSize:(x,y,C=0,L=0)=>{let A=f().camera,I={width:x,height:y,top:C,left:L};h(z=>({size:I,viewport:{...z.viewport,...v(A,g,I)}}))},setDpr:x=>h(y=>{let C=rp(x);return{viewport:{...y.viewport,dpr:C,initialDpr:y.viewport.initialDpr||C}}}),setFrameloop:(x="always")=>{let y=f().clock;y.stop(),y.elapsedTime=0,x!=="never"&&(y.start(),y.elapsedTime=0),h(()=>({frameloop:x}))},previousRoot:void 0,internal:{interaction:[],hovered:new Map,subscribers:[],initialClick:[0,0],initialHits:[],capturedMap:new Map,lastEvent:kn.createRef(),active:!1,frames:0,priority:0,subscribe:(x,y,C)=>{let L=f().internal;return L.priority=L.priority+(y>0?1:0),L.subscribers.push({ref:x,priority:y,store:C}),L.subscribers=L.subscribers.sort((A,I)=>A.priority-I.priority),()=>{let A=f().internal;A!=null&&A.subscribers&&(A.priority=A.priority-(y>0?1:0),A.subscribers=A.subscribers.filter(I=>I.ref!==x))}}}}}),n=r.getState(),o=n.size,l=n.viewport.dpr,c=n.camera;return r.subscribe(()=>{let{camera:h,size:f,viewport:m,gl:g,set:_}=r.getState();if(f.width!==o.width||f.height!==o.height||m.dpr!==l){o=f,l=m.dpr,MC(h,f),m.dpr>0&&g.setPixelRatio(m.dpr);let v=typeof HTMLCanvasElement<"u"&&g.domElement instanceof HTMLCanvasElement;g.setSize(f.width,f.height,v)}h!==c&&(c=h,_(v=>({viewport:{...v.viewport,...v.viewport.getCurrentViewport(h)}})))}),r.subscribe(h=>e(h)),r};function Nc(){let e=kn.useContext(z_);if(!e)throw new Error("R3F: Hooks can only be used within the Canvas component!");return e}function Oy(e=r=>r,t){return Nc()(e,t)}function Fy(e,t=0){let r=Nc(),n=r.getState().internal.subscribe,o=pC(e);return ep(()=>n(o,t,r),[t,n,r]),null}var B_=new WeakMap,DC=e=>{var t;return typeof e=="function"&&(e==null||(t=e.prototype)==null?void 0:t.constructor)===e};function k_(e,t){return function(r,...n){let o;return DC(r)?(o=B_.get(r),o||(o=new r,B_.set(r,o))):o=r,e&&e(o),Promise.all(n.map(l=>new Promise((c,h)=>o.load(l,f=>{Kr(f?.scene)&&Object.assign(f,vC(f.scene)),c(f)},t,f=>h(new Error(`Could not load ${l}: ${f?.message}`))))))}}function H_(e,t,r,n){let o=Array.isArray(t)?t:[t],l=hC(k_(r,n),[e,...o],{equal:hr.equ});return Array.isArray(t)?l:l[0]}H_.preload=function(e,t,r){let n=Array.isArray(t)?t:[t];return dC(k_(r),[e,...n])},H_.clear=function(e,t){let r=Array.isArray(t)?t:[t];return fC([e,...r])};var OC=1,G_=8,_c=32,V_=2,FC=268435456,zC={objects:"shallow"};function BC(e,t){if(!t&&typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement&&e.parentElement){let{width:r,height:n,top:o,left:l}=e.parentElement.getBoundingClientRect();return{width:r,height:n,top:o,left:l}}else if(!t&&typeof OffscreenCanvas<"u"&&e instanceof OffscreenCanvas)return{width:e.width,height:e.height,top:0,left:0};return{width:0,height:0,top:0,left:0,...t}}function kC({store:e,configuration:t},r,n){let{gl:o,scene:l,camera:c,shadows:h=!1,linear:f=!1,flat:m=!1,legacy:g=!1,frameloop:_="always",dpr:v=[1,2],performance:S,onPointerMissed:M}=n,R=BC(r,n.size),x={...n,shadows:h,linear:f,flat:m,legacy:g,frameloop:_,size:R},y=e.getState(),C=y.gl,L=t.previous,A=K=>!L||!hr.equ(x[K],L[K],zC);t.previous=void 0;let I=y.raycaster;if(I||y.set({raycaster:I=new sE}),A("raycaster")){var z;let{params:K,...F}=(z=n.raycaster)!=null?z:{};Gn(I,{...F,params:{...I.params,...K}})}if(!y.camera||y.camera===t.camera&&A("camera")){t.camera=c;let K=c?.isCamera,F=K?c:n.orthographic?new Rl(0,0,0,0,.1,1e3):new Yr(75,0,.1,1e3);K||(F.position.z=5,c&&(Gn(F,c),F.manual||("aspect"in c||"left"in c||"right"in c||"bottom"in c||"top"in c)&&(F.manual=!0,F.updateProjectionMatrix())),!y.camera&&!(c!=null&&c.rotation)&&F.lookAt(0,0,0)),y.set({camera:F}),I.camera=F}if(!y.scene){let K;l!=null&&l.isScene?(K=l,mc(K,e,"",{})):(K=new Mp,mc(K,e,"",{}),l&&Gn(K,l)),y.set({scene:K})}if(n.events&&!y.events.handlers&&y.set({events:n.events(e)}),A("size")&&y.setSize(R.width,R.height,R.top,R.left),y.viewport.dpr!==rp(v)&&y.setDpr(v),A("frameloop")&&y.setFrameloop(_),A("onPointerMissed")&&y.set({onPointerMissed:M}),S&&A("performance")&&y.set(K=>({performance:{...K.performance,...S}})),!y.xr){var b;let K=(ne,B)=>{let $=e.getState();$.frameloop!=="never"&&Lc(ne,!0,$,B)},F=()=>{let ne=e.getState();ne.gl.xr.enabled=ne.gl.xr.isPresenting,ne.gl.xr.setAnimationLoop(ne.gl.xr.isPresenting?K:null),ne.gl.xr.isPresenting||yp(ne)},Y={connect(){let ne=e.getState().gl;ne.xr.addEventListener("sessionstart",F),ne.xr.addEventListener("sessionend",F)},disconnect(){let ne=e.getState().gl;ne.xr.removeEventListener("sessionstart",F),ne.xr.removeEventListener("sessionend",F)}};typeof((b=C.xr)==null?void 0:b.addEventListener)=="function"&&Y.connect(),y.set({xr:Y})}if(C.shadowMap&&A("shadows")){let K=C.shadowMap.enabled,F=C.shadowMap.type;if(C.shadowMap.enabled=!!h,hr.boo(h))C.shadowMap.type=Eu;else if(hr.str(h)){var P;let Y={basic:Ub,percentage:Bs,soft:Eu,variance:wo};C.shadowMap.type=(P=Y[h])!=null?P:Eu}else hr.obj(h)&&Object.assign(C.shadowMap,h);(K!==C.shadowMap.enabled||F!==C.shadowMap.type)&&(C.shadowMap.needsUpdate=!0)}let k=o&&!hr.fun(o)&&!op(o)?o:void 0;A("legacy")&&(dt.enabled=!g,y.set({legacy:g})),A("linear")&&(k?.outputColorSpace===void 0&&(C.outputColorSpace=f?Vn:Vr),y.set({linear:f})),A("flat")&&(k?.toneMapping===void 0&&(C.toneMapping=m?la:xd),y.set({flat:m})),k&&A("gl")&&Gn(C,k),t.previous=x}function HC(e){let t=()=>{var o;return(o=e.store.getState().gl)==null?void 0:o.xr},r=()=>{var o,l,c,h;let f=e.store.getState();if((o=t())!=null&&o.isPresenting||(l=t())!=null&&l.getSession!=null&&l.getSession()){t().addEventListener("sessionend",r);return}(c=t())==null||c.removeEventListener==null||c.removeEventListener("sessionend",r);let m=e.configuration.previous;if(!m)return;let g=(h=m.dpr)!=null?h:[1,2];f.viewport.dpr!==rp(g)&&f.setDpr(g)},n=gC(r);return()=>{var o;n(),(o=t())==null||o.removeEventListener==null||o.removeEventListener("sessionend",r)}}var GC={name:"@react-three/fiber",version:"9.8.2",description:"A React renderer for Threejs",keywords:["react","renderer","fiber","three","threejs"],author:"Paul Henschel (https://github.com/drcmda)",license:"MIT",maintainers:["Josh Ellis (https://github.com/joshuaellis)","Cody Bennett (https://github.com/codyjasonbennett)","Kris Baumgarter (https://github.com/krispya)"],bugs:{url:"https://github.com/pmndrs/react-three-fiber/issues"},homepage:"https://github.com/pmndrs/react-three-fiber#readme",repository:{type:"git",url:"git+https://github.com/pmndrs/react-three-fiber.git"},collective:{type:"opencollective",url:"https://opencollective.com/react-three-fiber"},main:"dist/react-three-fiber.cjs.js",module:"dist/react-three-fiber.esm.js",types:"dist/react-three-fiber.cjs.d.ts","react-native":"native/dist/react-three-fiber-native.cjs.js",files:["dist","native","react-reconciler","CHANGELOG.md"],sideEffects:!1,preconstruct:{entrypoints:["index.tsx","native.tsx"]},scripts:{prebuild:"cp ../../readme.md readme.md"},devDependencies:{"@types/react-reconciler":"^0.33.0","react-reconciler":"^0.34.0"},dependencies:{"@babel/runtime":"^7.17.8","@types/webxr":"*","base64-js":"^1.5.1",buffer:"^6.0.3","its-fine":"^2.1.1","react-use-measure":"^2.1.7",scheduler:"^0.28.0","suspend-react":"^0.1.3","use-sync-external-store":"^1.4.0",zustand:"^5.0.3"},peerDependencies:{expo:">=43.0","expo-asset":">=8.4","expo-file-system":">=11.0","expo-gl":">=11.0",react:">=19 <19.4","react-dom":">=19 <19.4","react-native":">=0.78",three:">=0.156"},peerDependenciesMeta:{"react-dom":{optional:!0},"react-native":{optional:!0},expo:{optional:!0},"expo-asset":{optional:!0},"expo-file-system":{optional:!0},"expo-gl":{optional:!0}}};function VC(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var W_={exports:{}},sp={exports:{}};sp.exports;var j_;function WC(){return j_||(j_=1,(function(e){e.exports=function(t){function r(i,a,s,u){return new cS(i,a,s,u)}function n(){}function o(i){var a="https://react.dev/errors/"+i;if(1<arguments.length){a+="?args[]="+encodeURIComponent(arguments[1]);for(var s=2;s<arguments.length;s++)a+="&args[]="+encodeURIComponent(arguments[s])}return"Minified React error #"+i+"; visit "+a+" for the full message or use the non-minified dev environment for full errors and additional helpful warnings."}function l(i){for(var a=i,s=a;s&&!s.alternate;)a=s,(a.flags&4098)!==0&&(i=a.return),s=a.return;for(;a.return;)a=a.return;return a.tag===3?i:null}function c(i){if(l(i)!==i)throw Error(o(188))}function h(i){var a=i.alternate;if(!a){if(a=l(i),a===null)throw Error(o(188));return a!==i?null:i}for(var s=i,u=a;;){var d=s.return;if(d===null)break;var p=d.alternate;if(p===null){if(u=d.return,u!==null){s=u;continue}break}if(d.child===p.child){for(p=d.child;p;){if(p===s)return c(d),i;if(p===u)return c(d),a;p=p.sibling}throw Error(o(188))}if(s.return!==u.return)s=d,u=p;else{for(var E=!1,U=d.child;U;){if(U===s){E=!0,s=d,u=p;break}if(U===u){E=!0,u=d,s=p;break}U=U.sibling}if(!E){for(U=p.child;U;){if(U===s){E=!0,s=p,u=d;break}if(U===u){E=!0,u=p,s=d;break}U=U.sibling}if(!E)throw Error(o(189))}}if(s.alternate!==u)throw Error(o(190))}if(s.tag!==3)throw Error(o(188));return s.stateNode.current===s?i:a}function f(i){var a=i.tag;if(a===5||a===26||a===27||a===6)return i;for(i=i.child;i!==null;){if(a=f(i),a!==null)return a;i=i.sibling}return null}function m(i){var a=i.tag;if(a===5||a===26||a===27||a===6)return i;for(i=i.child;i!==null;){if(i.tag!==4&&(a=m(i),a!==null))return a;i=i.sibling}return null}function g(i){return i===null||typeof i!="object"?null:(i=Rg&&i[Rg]||i["@@iterator"],typeof i=="function"?i:null)}function _(i){if(i==null)return null;if(typeof i=="function")return i.$$typeof===vS?null:i.displayName||i.name||null;if(typeof i=="string")return i;switch(i){case no:return"Fragment";case Nh:return"Profiler";case wg:return"StrictMode";case Ih:return"Suspense";case Uh:return"SuspenseList";case Oh:return"Activity";case Fh:return"ViewTransition"}if(typeof i=="object")switch(i.$$typeof){case ao:return"Portal";case ba:return i.displayName||"Context";case Ag:return(i._context.displayName||"Context")+".Consumer";case Lh:var a=i.render;return i=i.displayName,i||(i=a.displayName||a.name||"",i=i!==""?"ForwardRef("+i+")":"ForwardRef"),i;case Dh:return a=i.displayName||null,a!==null?a:_(i.type)||"Memo";case ja:a=i._payload,i=i._init;try{return _(i(a))}catch{}}return null}function v(i){return{current:i}}function S(i){0>lo||(i.current=jh[lo],jh[lo]=null,lo--)}function M(i,a){lo++,jh[lo]=i.current,i.current=a}function R(i){return i>>>=0,i===0?32:31-(ab(i)/nb|0)|0}function x(i){var a=i&42;if(a!==0)return a;switch(i&-i){case 1:return 1;case 2:return 2;case 4:return 4;case 8:return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:return i&-i;case 262144:case 524288:case 1048576:case 2097152:return i&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return i&62914560;case 67108864:return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return i}}function y(i,a,s){var u=i.pendingLanes;if(u===0)return 0;var d=0,p=i.suspendedLanes,E=i.pingedLanes;i=i.warmLanes;var U=u&134217727;return U!==0?(u=U&~p,u!==0?d=x(u):(E&=U,E!==0?d=x(E):s||(s=U&~i,s!==0&&(d=x(s))))):(U=u&~p,U!==0?d=x(U):E!==0?d=x(E):s||(s=u&~i,s!==0&&(d=x(s)))),d===0?0:a!==0&&a!==d&&(a&p)===0&&(p=d&-d,s=a&-a,p>=s||p===32&&(s&4194048)!==0)?a:d}function C(i,a){return(i.pendingLanes&~(i.suspendedLanes&~i.pingedLanes)&a)===0}function L(i,a){(a&8)!==0&&(a|=a&32);var s=i.entangledLanes;if(s!==0)for(i=i.entanglements,s&=a;0<s;){var u=31-ci(s),d=1<<u;a|=i[u],s&=~d}return a}function A(i,a){switch(i){case 1:case 2:case 4:case 8:case 64:return a+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:return a+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:return-1}}function I(){var i=ru;return ru<<=1,(ru&62914560)===0&&(ru=4194304),i}function z(i){for(var a=[],s=0;31>s;s++)a.push(i);return a}function b(i,a){i.pendingLanes|=a,a!==268435456&&(i.suspendedLanes=0,i.pingedLanes=0,i.warmLanes=0)}function P(i,a,s,u,d,p){var E=i.pendingLanes;i.pendingLanes=s,i.suspendedLanes=0,i.pingedLanes=0,i.warmLanes=0,i.expiredLanes&=s,i.entangledLanes&=s,i.errorRecoveryDisabledLanes&=s,i.shellSuspendCounter=0;var U=i.entanglements,Q=i.expirationTimes,le=i.hiddenUpdates;for(s=E&~s;0<s;){var ge=31-ci(s),Te=1<<ge;U[ge]=0,Q[ge]=-1;var Ue=le[ge];if(Ue!==null)for(le[ge]=null,ge=0;ge<Ue.length;ge++){var ct=Ue[ge];ct!==null&&(ct.lane&=-536870913)}s&=~Te}u!==0&&k(i,u,0),p!==0&&d===0&&i.tag!==0&&(i.suspendedLanes|=p&~(E&~a))}function k(i,a,s){i.pendingLanes|=a,i.suspendedLanes&=~a;var u=31-ci(a);i.entangledLanes|=a,i.entanglements[u]=i.entanglements[u]|1073741824|s&261930}function K(i,a){var s=i.entangledLanes|=a;for(i=i.entanglements;s;){var u=31-ci(s),d=1<<u;d&a|i[u]&a&&(i[u]|=a),s&=~d}}function F(i,a){var s=a&-a;return s=(s&42)!==0?1:Y(s),(s&(i.suspendedLanes|a))!==0?0:s}function Y(i){switch(i){case 2:i=1;break;case 8:i=4;break;case 32:i=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:i=128;break;case 268435456:i=134217728;break;default:i=0}return i}function ne(i){return i&=-i,2<i?8<i?(i&134217727)!==0?32:268435456:8:2}function B(i){if(typeof cb=="function"&&hb(i),hi&&typeof hi.setStrictMode=="function")try{hi.setStrictMode(As,i)}catch{}}function $(i,a){if(i.name!=null&&i.name!=="auto")return i.name;if(a.autoName!==null)return a.autoName;i=Fi.identifierPrefix;var s=db++;return i="_"+i+"t_"+s.toString(32)+"_",a.autoName=i}function ue(i){var a;if(i==null||typeof i=="string")return i;var s=null,u=To;if(u!==null)for(var d=0;d<u.length;d++){var p=i[u[d]];if(p!=null){if(p==="none")return"none";s=s==null?p:s+(" "+p)}}return(a=s)!=null?a:i.default}function q(i,a){return i=ue(i),a=ue(a),a==null?i==="auto"?null:i:a==="auto"?null:a}function Re(i,a){return i===a&&(i!==0||1/i===1/a)||i!==i&&a!==a}function ie(i){if(Kh===void 0)try{throw Error()}catch(s){var a=s.stack.trim().match(/\n( *(at )?)/);Kh=a&&a[1]||"",iv=-1<s.stack.indexOf(`
    at`)?" (<anonymous>)":-1<s.stack.indexOf("@")?"@unknown:0:0":""}return`
`+Kh+i+iv}function se(i,a){if(!i||Yh)return"";Yh=!0;var s=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var u={DetermineComponentFrameRoot:function(){try{if(a){var Te=function(){throw Error()};if(Object.defineProperty(Te.prototype,"props",{set:function(){throw Error()}}),typeof Reflect=="object"&&Reflect.construct){try{Reflect.construct(Te,[])}catch(bt){var Ue=bt}Reflect.construct(i,[],Te)}else{try{Te.call()}catch(bt){Ue=bt}Te=!1;try{var ct=Object.getOwnPropertyDescriptor(i.prototype,"props");Object.defineProperty(i.prototype,"props",{configurable:!0,set:function(){throw Error()}}),Te=!0,new i}finally{Te&&(ct!==void 0?Object.defineProperty(i.prototype,"props",ct):delete i.prototype.props)}}}else{try{throw Error()}catch(bt){Ue=bt}(Te=i())&&typeof Te.catch=="function"&&Te.catch(function(){})}}catch(bt){if(bt&&Ue&&typeof bt.stack=="string")return[bt.stack,Ue.stack]}return[null,null]}};u.DetermineComponentFrameRoot.displayName="DetermineComponentFrameRoot";var d=Object.getOwnPropertyDescriptor(u.DetermineComponentFrameRoot,"name");d&&d.configurable&&Object.defineProperty(u.DetermineComponentFrameRoot,"name",{value:"DetermineComponentFrameRoot"});var p=u.DetermineComponentFrameRoot(),E=p[0],U=p[1];if(E&&U){var Q=E.split(`
`),le=U.split(`
`);for(d=u=0;u<Q.length&&!Q[u].includes("DetermineComponentFrameRoot");)u++;for(;d<le.length&&!le[d].includes("DetermineComponentFrameRoot");)d++;if(u===Q.length||d===le.length)for(u=Q.length-1,d=le.length-1;1<=u&&0<=d&&Q[u]!==le[d];)d--;for(;1<=u&&0<=d;u--,d--)if(Q[u]!==le[d]){if(u!==1||d!==1)do if(u--,d--,0>d||Q[u]!==le[d]){var ge=`
`+Q[u].replace(" at new "," at ");return i.displayName&&ge.includes("<anonymous>")&&(ge=ge.replace("<anonymous>",i.displayName)),ge}while(1<=u&&0<=d);break}}}finally{Yh=!1,Error.prepareStackTrace=s}return(s=i?i.displayName||i.name:"")?ie(s):""}function _e(i,a){switch(i.tag){case 26:case 27:case 5:return ie(i.type);case 16:return ie("Lazy");case 13:return i.child!==a&&a!==null?ie("Suspense Fallback"):ie("Suspense");case 19:return ie("SuspenseList");case 0:case 15:return se(i.type,!1);case 11:return se(i.type.render,!1);case 1:return se(i.type,!0);case 31:return ie("Activity");case 30:return ie("ViewTransition");default:return""}}function Ve(i){try{var a="",s=null;do a+=_e(i,s),s=i,i=i.return;while(i);return a}catch(u){return`
Error generating stack: `+u.message+`
`+u.stack}}function ae(i,a){if(typeof i=="object"&&i!==null){var s=av.get(i);return s!==void 0?s:(a={value:i,source:a,stack:Ve(a)},av.set(i,a),a)}return{value:i,source:a,stack:Ve(a)}}function fe(i,a){co[ho++]=Rs,co[ho++]=au,au=i,Rs=a}function Oe(i,a,s){Mi[Ei++]=ra,Mi[Ei++]=ia,Mi[Ei++]=Xa,Xa=i;var u=ra;i=ia;var d=32-ci(u)-1;u&=~(1<<d),s+=1;var p=32-ci(a)+d;if(30<p){var E=d-d%5;p=(u&(1<<E)-1).toString(32),u>>=E,d-=E,ra=1<<32-ci(a)+d|s<<d|u,ia=p+i}else ra=1<<p|s<<d|u,ia=i}function He(i){i.return!==null&&(fe(i,1),Oe(i,1,0))}function We(i){for(;i===au;)au=co[--ho],co[ho]=null,Rs=co[--ho],co[ho]=null;for(;i===Xa;)Xa=Mi[--Ei],Mi[Ei]=null,ia=Mi[--Ei],Mi[Ei]=null,ra=Mi[--Ei],Mi[Ei]=null}function we(i,a){Mi[Ei++]=ra,Mi[Ei++]=ia,Mi[Ei++]=Xa,ra=a.id,ia=a.overflow,Xa=i}function tt(i,a){M(qa,a),M(Cs,i),M(Ur,null),i=SS(a),S(Ur),M(Ur,i)}function st(){S(Ur),S(Cs),S(qa)}function je(i){var a=i.memoizedState;a!==null&&(a=a.memoizedState,ea?Ea._currentValue=a:Ea._currentValue2=a,M(nu,i)),a=Ur.current;var s=xS(a,i.type);a!==s&&(M(Cs,i),M(Ur,s))}function ir(i){Cs.current===i&&(S(Ur),S(Cs)),nu.current===i&&(S(nu),ea?Ea._currentValue=oo:Ea._currentValue2=oo)}function Gt(i){var a=Error(o(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?"text":"HTML",""));throw ar(ae(a,i)),$h}function dr(i,a){if(!Ir)throw Error(o(175));Dx(i.stateNode,i.type,i.memoizedProps,a,i)||Gt(i,!0)}function Vt(i){for(Ar=i.return;Ar;)switch(Ar.tag){case 5:case 31:case 13:Ti=!1;return;case 27:case 3:Ti=!0;return;default:Ar=Ar.return}}function lr(i){if(!Ir||i!==Ar)return!1;if(!lt)return Vt(i),lt=!0,!1;var a=i.tag;if(Zt?a!==3&&a!==27&&(a!==5||jg(i.type)&&!Jl(i.type,i.memoizedProps))&&qt&&Gt(i):a!==3&&(a!==5||jg(i.type)&&!Jl(i.type,i.memoizedProps))&&qt&&Gt(i),Vt(i),a===13){if(!Ir)throw Error(o(316));if(i=i.memoizedState,i=i!==null?i.dehydrated:null,!i)throw Error(o(317));qt=kx(i)}else if(a===31){if(i=i.memoizedState,i=i!==null?i.dehydrated:null,!i)throw Error(o(317));qt=Bx(i)}else qt=Zt&&a===27?Tx(i.type,qt):Ar?Wg(i.stateNode):null;return!0}function ur(){Ir&&(qt=Ar=null,lt=!1)}function jt(){var i=Ka;return i!==null&&(ti===null?ti=i:ti.push.apply(ti,i),Ka=null),i}function ar(i){Ka===null?Ka=[i]:Ka.push(i)}function Kt(i,a,s){ea?(M(ou,a._currentValue),a._currentValue=s):(M(ou,a._currentValue2),a._currentValue2=s)}function Xt(i){var a=ou.current;ea?i._currentValue=a:i._currentValue2=a,S(ou)}function Fr(i,a,s){for(;i!==null;){var u=i.alternate;if((i.childLanes&a)!==a?(i.childLanes|=a,u!==null&&(u.childLanes|=a)):u!==null&&(u.childLanes&a)!==a&&(u.childLanes|=a),i===s)break;i=i.return}}function G(i,a,s,u){var d=i.child;for(d!==null&&(d.return=i);d!==null;){var p=d.dependencies;if(p!==null){var E=d.child;p=p.firstContext;e:for(;p!==null;){var U=p;p=d;for(var Q=0;Q<a.length;Q++)if(U.context===a[Q]){p.lanes|=s,U=p.alternate,U!==null&&(U.lanes|=s),Fr(p.return,s,i),u||(E=null);break e}p=U.next}}else if(d.tag===18){if(E=d.return,E===null)throw Error(o(341));E.lanes|=s,p=E.alternate,p!==null&&(p.lanes|=s),Fr(E,s,i),E=null}else d.tag===13&&d.memoizedState!==null&&d.memoizedState.dehydrated===null?(d.lanes|=s,E=d.alternate,E!==null&&(E.lanes|=s),Fr(d.return,s,i),E=d.child,E=E!==null?E.sibling:null):E=d.child;if(E!==null)E.return=d;else for(E=d;E!==null;){if(E===i){E=null;break}if(d=E.sibling,d!==null){d.return=E.return,E=d;break}E=E.return}d=E}}function _r(i,a,s,u){i=null;for(var d=a,p=!1;d!==null;){if(!p){if((d.flags&524288)!==0)p=!0;else if((d.flags&262144)!==0)break}if(d.tag===10){var E=d.alternate;if(E===null)throw Error(o(387));if(E=E.memoizedProps,E!==null){var U=d.type;di(d.pendingProps.value,E.value)||(i!==null?i.push(U):i=[U])}}else if(d===nu.current){if(E=d.alternate,E===null)throw Error(o(387));E.memoizedState.memoizedState!==d.memoizedState.memoizedState&&(i!==null?i.push(Ea):i=[Ea])}d=d.return}return i!==null&&G(a,i,s,u),a.flags|=262144,i!==null}function xt(i){for(i=i.firstContext;i!==null;){var a=i.context;if(!di(ea?a._currentValue:a._currentValue2,i.memoizedValue))return!0;i=i.next}return!1}function Bt(i){Mn=i,Ta=null,i=i.dependencies,i!==null&&(i.firstContext=null)}function ve(i){return Xe(Mn,i)}function Tt(i,a){return Mn===null&&Bt(i),Xe(i,a)}function Xe(i,a){var s=ea?a._currentValue:a._currentValue2;if(a={context:a,memoizedValue:s,next:null},Ta===null){if(i===null)throw Error(o(308));Ta=a,i.dependencies={lanes:0,firstContext:a},i.flags|=524288}else Ta=Ta.next=a;return s}function Je(){return{controller:new pb,data:new Map,refCount:0}}function nr(i){i.refCount--,i.refCount===0&&mb(gb,function(){i.controller.abort()})}function N(i,a){if((i.pendingLanes&4194048)!==0){var s=i.transitionTypes;for(s===null&&(s=i.transitionTypes=[]),i=0;i<a.length;i++){var u=a[i];s.indexOf(u)===-1&&s.push(u)}}}function T(i){var a=i.transitionTypes;return i.transitionTypes=null,a}function X(){}function ce(i){i!==po&&i.next===null&&(po===null?fo=po=i:po=po.next=i),su=!0,Jh||(Jh=!0,D())}function oe(i,a){if(!Zh&&su){Zh=!0;do for(var s=!1,u=fo;u!==null;){if(!a)if(i!==0){var d=u.pendingLanes;if(d===0)var p=0;else{var E=u.suspendedLanes,U=u.pingedLanes;p=(1<<31-ci(42|i)+1)-1,p&=d&~(E&~U),p=p&201326741?p&201326741|1:p?p|2:0}p!==0&&(s=!0,Pe(u,p))}else p=vt,p=y(u,u===zt?p:0,u.cancelPendingCommit!==null||u.timeoutHandle!==bn),(p&3)===0||C(u,p)||(s=!0,Pe(u,p));u=u.next}while(s);Zh=!1}}function Ae(){Ee()}function Ee(){su=Jh=!1;var i=0;En!==0&&PS()&&(i=En);for(var a=Zr(),s=null,u=fo;u!==null;){var d=u.next,p=H(u,a);p===0?(u.next=null,s===null?fo=d:s.next=d,d===null&&(po=s)):(s=u,(i!==0||(p&3)!==0)&&(su=!0)),u=d}er!==0&&er!==5||oe(i,!1),En!==0&&(En=0)}function H(i,a){for(var s=i.suspendedLanes,u=i.pingedLanes,d=i.expirationTimes,p=i.pendingLanes&-62914561;0<p;){var E=31-ci(p),U=1<<E,Q=d[E];Q===-1?((U&s)===0||(U&u)!==0)&&(d[E]=A(U,a)):Q<=a&&(i.expiredLanes|=U),p&=~U}if(a=zt,s=vt,s=y(i,i===a?s:0,i.cancelPendingCommit!==null||i.timeoutHandle!==bn),u=i.callbackNode,s===0||i===a&&(Nt===2||Nt===9)||i.cancelPendingCommit!==null)return u!==null&&u!==null&&Xh(u),i.callbackNode=null,i.callbackPriority=0;if((s&3)===0||C(i,s)){if(a=s&-s,a===i.callbackPriority)return a;switch(u!==null&&Xh(u),ne(s)){case 2:case 8:s=lb;break;case 32:s=qh;break;case 268435456:s=ub;break;default:s=qh}return u=he.bind(null,i),s=iu(s,u),i.callbackPriority=a,i.callbackNode=s,a}return u!==null&&u!==null&&Xh(u),i.callbackPriority=2,i.callbackNode=null,2}function he(i,a){if(er!==0&&er!==5)return i.callbackNode=null,i.callbackPriority=0,null;var s=i.callbackNode;if(Ms()&&i.callbackNode!==s)return null;var u=vt;return u=y(i,i===zt?u:0,i.cancelPendingCommit!==null||i.timeoutHandle!==bn),u===0?null:(ng(i,u,a),H(i,Zr()),i.callbackNode!=null&&i.callbackNode===s?he.bind(null,i):null)}function Pe(i,a){if(Ms())return null;ng(i,a,!0)}function D(){zS?BS(function(){(mt&6)!==0?iu(tv,Ae):Ee()}):iu(tv,Ae)}function te(){if(En===0){var i=Tn;i===0&&(i=eu,eu<<=1,(eu&261888)===0&&(eu=256)),En=i}return En}function de(i,a){if(Ns===null){var s=Ns=[];Qh=0,Tn=te(),mo={status:"pending",value:void 0,then:function(u){s.push(u)}}}return Qh++,a.then(me,me),a}function me(){if(--Qh===0&&(Ps=null,Ns!==null)){mo!==null&&(mo.status="fulfilled");var i=Ns;Ns=null,Tn=0,mo=null;for(var a=0;a<i.length;a++)(0,i[a])()}}function Ce(i,a){var s=[],u={status:"pending",value:null,reason:null,then:function(d){s.push(d)}};return i.then(function(){u.status="fulfilled",u.value=a;for(var d=0;d<s.length;d++)(0,s[d])(a)},function(d){for(u.status="rejected",u.reason=d,d=0;d<s.length;d++)(0,s[d])(void 0)}),u}function Me(){var i=wn.current;return i!==null?i:zt.pooledCache}function ze(i,a){a===null?M(wn,wn.current):M(wn,a.pool)}function pe(){var i=Me();return i===null?null:{parent:ea?Qt._currentValue:Qt._currentValue2,pool:i}}function $e(i,a){if(di(i,a))return!0;if(typeof i!="object"||i===null||typeof a!="object"||a===null)return!1;var s=Object.keys(i),u=Object.keys(a);if(s.length!==u.length)return!1;for(u=0;u<s.length;u++){var d=s[u];if(!fb.call(a,d)||!di(i[d],a[d]))return!1}return!0}function qe(i){return i=i.status,i==="fulfilled"||i==="rejected"}function ut(i,a,s){switch(s=i[s],s===void 0?i.push(a):s!==a&&(a.then(X,X),a=s),a.status){case"fulfilled":return a.value;case"rejected":throw i=a.reason,Ft(i),i===void 0&&!("reason"in a)?Error(o(600)):i;default:if(typeof a.status=="string")a.then(X,X);else{if(i=zt,i!==null&&100<i.shellSuspendCounter)throw Error(o(482));i=a,i.status="pending",i.then(function(u){if(a.status==="pending"){var d=a;d.status="fulfilled",d.value=u}},function(u){if(a.status==="pending"){var d=a;d.status="rejected",d.reason=u}})}switch(a.status){case"fulfilled":return a.value;case"rejected":throw i=a.reason,Ft(i),i}throw An=a,go}}function Ne(i){try{var a=i._init;return a(i._payload)}catch(s){throw s!==null&&typeof s=="object"&&typeof s.then=="function"?(An=s,go):s}}function Ot(){if(An===null)throw Error(o(459));var i=An;return An=null,i}function Ft(i){if(i===go||i===lu)throw Error(o(483))}function mn(i){var a=Ls;return Ls+=1,vo===null&&(vo=[]),ut(vo,i,a)}function _i(i,a){a=a.props.ref,i.ref=a!==void 0?a:null}function Xn(i,a){throw a.$$typeof===fS?Error(o(525)):(i=Object.prototype.toString.call(a),Error(o(31,i==="[object Object]"?"object with keys {"+Object.keys(a).join(", ")+"}":i)))}function hs(i){function a(J,V){if(i){var re=J.deletions;re===null?(J.deletions=[V],J.flags|=16):re.push(V)}}function s(J,V){if(!i)return null;for(;V!==null;)a(J,V),V=V.sibling;return null}function u(J){for(var V=new Map;J!==null;)J.key===null?V.set(J.index,J):V.set(J.key,J),J=J.sibling;return V}function d(J,V){return J=xa(J,V),J.index=0,J.sibling=null,J}function p(J,V,re){return J.index=re,i?(re=J.alternate,re!==null?(re=re.index,re<V?(J.flags|=2,V):re):(J.flags|=134217730,V)):(J.flags|=1048576,V)}function E(J){return i&&J.alternate===null&&(J.flags|=134217730),J}function U(J,V,re,Se){return V===null||V.tag!==6?(V=Ah(re,J.mode,Se),V.return=J,V):(V=d(V,re),V.return=J,V)}function Q(J,V,re,Se){var Ye=re.type;return Ye===no?(J=ge(J,V,re.props.children,Se,re.key),_i(J,re),J):V!==null&&(V.elementType===Ye||typeof Ye=="object"&&Ye!==null&&Ye.$$typeof===ja&&Ne(Ye)===V.type)?(V=d(V,re.props),_i(V,re),V.return=J,V):(V=Kl(re.type,re.key,re.props,null,J.mode,Se),_i(V,re),V.return=J,V)}function le(J,V,re,Se){return V===null||V.tag!==4||V.stateNode.containerInfo!==re.containerInfo||V.stateNode.implementation!==re.implementation?(V=Rh(re,J.mode,Se),V.return=J,V):(V=d(V,re.children||[]),V.return=J,V)}function ge(J,V,re,Se,Ye){return V===null||V.tag!==7?(V=xn(re,J.mode,Se,Ye),V.return=J,V):(V=d(V,re),V.return=J,V)}function Te(J,V,re){if(typeof V=="string"&&V!==""||typeof V=="number"||typeof V=="bigint")return V=Ah(""+V,J.mode,re),V.return=J,V;if(typeof V=="object"&&V!==null){switch(V.$$typeof){case Yl:return re=Kl(V.type,V.key,V.props,null,J.mode,re),_i(re,V),re.return=J,re;case ao:return V=Rh(V,J.mode,re),V.return=J,V;case ja:return V=Ne(V),Te(J,V,re)}if($l(V)||g(V))return V=xn(V,J.mode,re,null),V.return=J,V;if(typeof V.then=="function")return Te(J,mn(V),re);if(V.$$typeof===ba)return Te(J,Tt(J,V),re);Xn(J,V)}return null}function Ue(J,V,re,Se){var Ye=V!==null?V.key:null;if(typeof re=="string"&&re!==""||typeof re=="number"||typeof re=="bigint")return Ye!==null?null:U(J,V,""+re,Se);if(typeof re=="object"&&re!==null){switch(re.$$typeof){case Yl:return re.key===Ye?Q(J,V,re,Se):null;case ao:return re.key===Ye?le(J,V,re,Se):null;case ja:return re=Ne(re),Ue(J,V,re,Se)}if($l(re)||g(re))return Ye!==null?null:ge(J,V,re,Se,null);if(typeof re.then=="function")return Ue(J,V,mn(re),Se);if(re.$$typeof===ba)return Ue(J,V,Tt(J,re),Se);Xn(J,re)}return null}function ct(J,V,re,Se,Ye){if(typeof Se=="string"&&Se!==""||typeof Se=="number"||typeof Se=="bigint")return J=J.get(re)||null,U(V,J,""+Se,Ye);if(typeof Se=="object"&&Se!==null){switch(Se.$$typeof){case Yl:return J=J.get(Se.key===null?re:Se.key)||null,Q(V,J,Se,Ye);case ao:return J=J.get(Se.key===null?re:Se.key)||null,le(V,J,Se,Ye);case ja:return Se=Ne(Se),ct(J,V,re,Se,Ye)}if($l(Se)||g(Se))return J=J.get(re)||null,ge(V,J,Se,Ye,null);if(typeof Se.then=="function")return ct(J,V,re,mn(Se),Ye);if(Se.$$typeof===ba)return ct(J,V,re,Tt(V,Se),Ye);Xn(V,Se)}return null}function bt(J,V,re,Se){for(var Ye=null,tr=null,Ze=V,Et=V=0,gr=null;Ze!==null&&Et<re.length;Et++){Ze.index>Et?(gr=Ze,Ze=null):gr=Ze.sibling;var St=Ue(J,Ze,re[Et],Se);if(St===null){Ze===null&&(Ze=gr);break}i&&Ze&&St.alternate===null&&a(J,Ze),V=p(St,V,Et),tr===null?Ye=St:tr.sibling=St,tr=St,Ze=gr}if(Et===re.length)return s(J,Ze),lt&&fe(J,Et),Ye;if(Ze===null){for(;Et<re.length;Et++)Ze=Te(J,re[Et],Se),Ze!==null&&(V=p(Ze,V,Et),tr===null?Ye=Ze:tr.sibling=Ze,tr=Ze);return lt&&fe(J,Et),Ye}for(Ze=u(Ze);Et<re.length;Et++)gr=ct(Ze,J,Et,re[Et],Se),gr!==null&&(i&&(St=gr.alternate,St!==null&&Ze.delete(St.key===null?Et:St.key)),V=p(gr,V,Et),tr===null?Ye=gr:tr.sibling=gr,tr=gr);return i&&Ze.forEach(function(tn){return a(J,tn)}),lt&&fe(J,Et),Ye}function en(J,V,re,Se){if(re==null)throw Error(o(151));for(var Ye=null,tr=null,Ze=V,Et=V=0,gr=null,St=re.next();Ze!==null&&!St.done;Et++,St=re.next()){Ze.index>Et?(gr=Ze,Ze=null):gr=Ze.sibling;var tn=Ue(J,Ze,St.value,Se);if(tn===null){Ze===null&&(Ze=gr);break}i&&Ze&&tn.alternate===null&&a(J,Ze),V=p(tn,V,Et),tr===null?Ye=tn:tr.sibling=tn,tr=tn,Ze=gr}if(St.done)return s(J,Ze),lt&&fe(J,Et),Ye;if(Ze===null){for(;!St.done;Et++,St=re.next())St=Te(J,St.value,Se),St!==null&&(V=p(St,V,Et),tr===null?Ye=St:tr.sibling=St,tr=St);return lt&&fe(J,Et),Ye}for(Ze=u(Ze);!St.done;Et++,St=re.next())St=ct(Ze,J,Et,St.value,Se),St!==null&&(i&&(gr=St.alternate,gr!==null&&Ze.delete(gr.key===null?Et:gr.key)),V=p(St,V,Et),tr===null?Ye=St:tr.sibling=St,tr=St);return i&&Ze.forEach(function(xb){return a(J,xb)}),lt&&fe(J,Et),Ye}function In(J,V,re,Se){if(typeof re=="object"&&re!==null&&re.type===no&&re.key===null&&re.props.ref===void 0&&(re=re.props.children),typeof re=="object"&&re!==null){switch(re.$$typeof){case Yl:e:{for(var Ye=re.key;V!==null;){if(V.key===Ye){if(Ye=re.type,Ye===no){if(V.tag===7){s(J,V.sibling),Se=d(V,re.props.children),_i(Se,re),Se.return=J,J=Se;break e}}else if(V.elementType===Ye||typeof Ye=="object"&&Ye!==null&&Ye.$$typeof===ja&&Ne(Ye)===V.type){s(J,V.sibling),Se=d(V,re.props),_i(Se,re),Se.return=J,J=Se;break e}s(J,V);break}else a(J,V);V=V.sibling}re.type===no?(Se=xn(re.props.children,J.mode,Se,re.key),_i(Se,re),Se.return=J,J=Se):(Se=Kl(re.type,re.key,re.props,null,J.mode,Se),_i(Se,re),Se.return=J,J=Se)}return E(J);case ao:e:{for(Ye=re.key;V!==null;){if(V.key===Ye)if(V.tag===4&&V.stateNode.containerInfo===re.containerInfo&&V.stateNode.implementation===re.implementation){s(J,V.sibling),Se=d(V,re.children||[]),Se.return=J,J=Se;break e}else{s(J,V);break}else a(J,V);V=V.sibling}Se=Rh(re,J.mode,Se),Se.return=J,J=Se}return E(J);case ja:return re=Ne(re),In(J,V,re,Se)}if($l(re))return bt(J,V,re,Se);if(g(re)){if(Ye=g(re),typeof Ye!="function")throw Error(o(150));return re=Ye.call(re),en(J,V,re,Se)}if(typeof re.then=="function")return In(J,V,mn(re),Se);if(re.$$typeof===ba)return In(J,V,Tt(J,re),Se);Xn(J,re)}return typeof re=="string"&&re!==""||typeof re=="number"||typeof re=="bigint"?(re=""+re,V!==null&&V.tag===6?(s(J,V.sibling),Se=d(V,re),Se.return=J,J=Se):(s(J,V),Se=Ah(re,J.mode,Se),Se.return=J,J=Se),E(J)):s(J,V)}return function(J,V,re,Se){try{Ls=0;var Ye=In(J,V,re,Se);return vo=null,Ye}catch(Ze){if(Ze===go||Ze===lu)throw Ze;var tr=r(29,Ze,null,J.mode);return tr.lanes=Se,tr.return=J,tr}}}function gn(){for(var i=_o,a=td=_o=0;a<i;){var s=wi[a];wi[a++]=null;var u=wi[a];wi[a++]=null;var d=wi[a];wi[a++]=null;var p=wi[a];if(wi[a++]=null,u!==null&&d!==null){var E=u.pending;E===null?d.next=d:(d.next=E.next,E.next=d),u.pending=d}p!==0&&ds(s,d,p)}}function yi(i,a,s,u){wi[_o++]=i,wi[_o++]=a,wi[_o++]=s,wi[_o++]=u,td|=u,i.lanes|=u,i=i.alternate,i!==null&&(i.lanes|=u)}function vn(i,a,s,u){return yi(i,a,s,u),ya(i)}function Ki(i,a){return yi(i,null,null,a),ya(i)}function ds(i,a,s){i.lanes|=s;var u=i.alternate;u!==null&&(u.lanes|=s);for(var d=!1,p=i.return;p!==null;)p.childLanes|=s,u=p.alternate,u!==null&&(u.childLanes|=s),p.tag===22&&(i=p.stateNode,i===null||i._visibility&1||(d=!0)),i=p,p=p.return;return i.tag===3?(p=i.stateNode,d&&a!==null&&(d=31-ci(s),i=p.hiddenUpdates,u=i[d],u===null?i[d]=[a]:u.push(a),a.lane=s|536870912),p):null}function ya(i){if(50<zs)throw zs=0,Mu=null,Error(o(185));for(var a=i.return;a!==null;)i=a,a=i.return;return i.tag===3?i.stateNode:null}function qn(i){i.updateQueue={baseState:i.memoizedState,firstBaseUpdate:null,lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function Kn(i,a){i=i.updateQueue,a.updateQueue===i&&(a.updateQueue={baseState:i.baseState,firstBaseUpdate:i.firstBaseUpdate,lastBaseUpdate:i.lastBaseUpdate,shared:i.shared,callbacks:null})}function $r(i){return{lane:i,tag:0,payload:null,callback:null,next:null}}function Yi(i,a,s){var u=i.updateQueue;if(u===null)return null;if(u=u.shared,(mt&2)!==0){var d=u.pending;return d===null?a.next=a:(a.next=d.next,d.next=a),u.pending=a,a=ya(i),ds(i,null,s),a}return yi(i,u,a,s),ya(i)}function ka(i,a,s){if(a=a.updateQueue,a!==null&&(a=a.shared,(s&4194048)!==0)){var u=a.lanes;u&=i.pendingLanes,s|=u,a.lanes=s,K(i,s)}}function Yn(i,a){var s=i.updateQueue,u=i.alternate;if(u!==null&&(u=u.updateQueue,s===u)){var d=null,p=null;if(s=s.firstBaseUpdate,s!==null){do{var E={lane:s.lane,tag:s.tag,payload:s.payload,callback:null,next:null};p===null?d=p=E:p=p.next=E,s=s.next}while(s!==null);p===null?d=p=a:p=p.next=a}else d=p=a;s={baseState:u.baseState,firstBaseUpdate:d,lastBaseUpdate:p,shared:u.shared,callbacks:u.callbacks},i.updateQueue=s;return}i=s.lastBaseUpdate,i===null?s.firstBaseUpdate=a:i.next=a,s.lastBaseUpdate=a}function _n(){if(rd){var i=mo;if(i!==null)throw i}}function yn(i,a,s,u){rd=!1;var d=i.updateQueue;Ya=!1;var p=d.firstBaseUpdate,E=d.lastBaseUpdate,U=d.shared.pending;if(U!==null){d.shared.pending=null;var Q=U,le=Q.next;Q.next=null,E===null?p=le:E.next=le,E=Q;var ge=i.alternate;ge!==null&&(ge=ge.updateQueue,U=ge.lastBaseUpdate,U!==E&&(U===null?ge.firstBaseUpdate=le:U.next=le,ge.lastBaseUpdate=Q))}if(p!==null){var Te=d.baseState;E=0,ge=le=Q=null,U=p;do{var Ue=U.lane&-536870913,ct=Ue!==U.lane;if(ct?(vt&Ue)===Ue:(u&Ue)===Ue){Ue!==0&&Ue===Tn&&(rd=!0),ge!==null&&(ge=ge.next={lane:0,tag:U.tag,payload:U.payload,callback:null,next:null});e:{var bt=i,en=U;Ue=a;var In=s;switch(en.tag){case 1:if(bt=en.payload,typeof bt=="function"){Te=bt.call(In,Te,Ue);break e}Te=bt;break e;case 3:bt.flags=bt.flags&-65537|128;case 0:if(bt=en.payload,Ue=typeof bt=="function"?bt.call(In,Te,Ue):bt,Ue==null)break e;Te=Ph({},Te,Ue);break e;case 2:Ya=!0}}Ue=U.callback,Ue!==null&&(i.flags|=64,ct&&(i.flags|=8192),ct=d.callbacks,ct===null?d.callbacks=[Ue]:ct.push(Ue))}else ct={lane:Ue,tag:U.tag,payload:U.payload,callback:U.callback,next:null},ge===null?(le=ge=ct,Q=Te):ge=ge.next=ct,E|=Ue;if(U=U.next,U===null){if(U=d.shared.pending,U===null)break;ct=U,U=ct.next,ct.next=null,d.lastBaseUpdate=ct,d.shared.pending=null}}while(!0);ge===null&&(Q=Te),d.baseState=Q,d.firstBaseUpdate=le,d.lastBaseUpdate=ge,p===null&&(d.shared.lanes=0),Za|=E,i.lanes=E,i.memoizedState=Te}}function Cl(i,a){if(typeof i!="function")throw Error(o(191,i));i.call(a)}function fs(i,a){var s=i.callbacks;if(s!==null)for(i.callbacks=null,i=0;i<s.length;i++)Cl(s[i],a)}function w(i,a){i=Aa,M(cu,i),M($a,a),Aa=i|a.baseLanes}function O(){M(cu,Aa),M($a,$a.current)}function ee(){Aa=cu.current,S($a),S(cu)}function W(i){var a=i.alternate;M(Or,Or.current&1),M(Dr,i),jr===null&&(a===null||$a.current!==null||a.memoizedState!==null)&&(jr=i)}function j(i){M(Or,Or.current),M(Dr,i),jr===null&&(jr=i)}function xe(i){i.tag===22?(M(Or,Or.current),M(Dr,i),jr===null&&(jr=i)):be()}function be(){M(Or,Or.current),M(Dr,Dr.current)}function ye(i){S(Dr),jr===i&&(jr=null),S(Or)}function Ie(i,a){M(Dr,Dr.current),M(Or,a)}function ke(i){S(Or),S(Dr),jr===i&&(jr=null)}function rt(i){for(var a=i;a!==null;){if(a.tag===13){var s=a.memoizedState;if(s!==null&&(s=s.dehydrated,s===null||Hh(s)||Gh(s)))return a}else if(a.tag===19&&a.memoizedProps.revealOrder!=="independent"){if((a.flags&128)!==0)return a}else if(a.child!==null){a.child.return=a,a=a.child;continue}if(a===i)break;for(;a.sibling===null;){if(a.return===null||a.return===i)return null;a=a.return}a.sibling.return=a.return,a=a.sibling}return null}function Ge(){throw Error(o(321))}function De(i,a){if(a===null)return!1;for(var s=0;s<a.length&&s<i.length;s++)if(!di(i[s],a[s]))return!1;return!0}function yt(i,a,s,u,d,p){return wa=p,at=a,a.memoizedState=null,a.updateQueue=null,a.lanes=0,Ke.H=i===null||i.memoizedState===null?sv:lv,Cn=!1,p=s(u,d),Cn=!1,yo&&(p=At(a,s,u,d)),Yt(i),p}function Yt(i){Ke.H=fu;var a=Ut!==null&&Ut.next!==null;if(wa=0,fr=Ut=at=null,hu=!1,Is=0,So=null,a)throw Error(o(300));i===null||pr||(i=i.dependencies,i!==null&&xt(i)&&(pr=!0))}function At(i,a,s,u){at=i;var d=0;do{if(yo&&(So=null),Is=0,yo=!1,25<=d)throw Error(o(301));if(d+=1,fr=Ut=null,i.updateQueue!=null){var p=i.updateQueue;p.lastEffect=null,p.events=null,p.stores=null,p.memoCache!=null&&(p.memoCache.index=0)}Ke.H=_b,p=a(s,u)}while(yo);return p}function It(){var i=Ke.H,a=i.useState()[0];return a=typeof a.then=="function"?$i(a):a,i=i.useState()[0],(Ut!==null?Ut.memoizedState:null)!==i&&(at.flags|=1024),a}function kt(){var i=du!==0;return du=0,i}function Fe(i,a,s){a.updateQueue=i.updateQueue,a.flags&=-2053,i.lanes&=~s}function yr(i){if(hu){for(i=i.memoizedState;i!==null;){var a=i.queue;a!==null&&(a.pending=null),i=i.next}hu=!1}wa=0,fr=Ut=at=null,yo=!1,Is=du=0,So=null}function $t(){var i={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};return fr===null?at.memoizedState=fr=i:fr=fr.next=i,fr}function Ct(){if(Ut===null){var i=at.alternate;i=i!==null?i.memoizedState:null}else i=Ut.next;var a=fr===null?at.memoizedState:fr.next;if(a!==null)fr=a,Ut=i;else{if(i===null)throw at.alternate===null?Error(o(467)):Error(o(310));Ut=i,i={memoizedState:Ut.memoizedState,baseState:Ut.baseState,baseQueue:Ut.baseQueue,queue:Ut.queue,next:null},fr===null?at.memoizedState=fr=i:fr=fr.next=i}return fr}function cr(){return{lastEffect:null,events:null,stores:null,memoCache:null}}function $i(i){var a=Is;return Is+=1,So===null&&(So=[]),i=ut(So,i,a),a=at,(fr===null?a.memoizedState:fr.next)===null&&(a=a.alternate,Ke.H=a===null||a.memoizedState===null?sv:lv),i}function oi(i){if(i!==null&&typeof i=="object"){if(typeof i.then=="function")return $i(i);if(i.$$typeof===gS)return;if(i.$$typeof===ba)return ve(i)}throw Error(o(438,String(i)))}function Ii(i){var a=null,s=at.updateQueue;if(s!==null&&(a=s.memoCache),a==null){var u=at.alternate;u!==null&&(u=u.updateQueue,u!==null&&(u=u.memoCache,u!=null&&(a={data:u.data.map(function(d){return d.slice()}),index:0})))}if(a==null&&(a={data:[],index:0}),s===null&&(s=cr(),at.updateQueue=s),s.memoCache=a,s=a.data[a.index],s===void 0)for(s=a.data[a.index]=Array(i),u=0;u<i;u++)s[u]=mS;return a.index++,s}function it(i,a){return typeof a=="function"?a(i):a}function or(i){var a=Ct();return Wr(a,Ut,i)}function Wr(i,a,s){var u=i.queue;if(u===null)throw Error(o(311));u.lastRenderedReducer=s;var d=i.baseQueue,p=u.pending;if(p!==null){if(d!==null){var E=d.next;d.next=p.next,p.next=E}a.baseQueue=d=p,u.pending=null}if(p=i.baseState,d===null)i.memoizedState=p;else{a=d.next;var U=E=null,Q=null,le=a,ge=!1;do{var Te=le.lane&-536870913;if(Te!==le.lane?(vt&Te)===Te:(wa&Te)===Te){var Ue=le.revertLane;if(Ue===0)Q!==null&&(Q=Q.next={lane:0,revertLane:0,gesture:null,action:le.action,hasEagerState:le.hasEagerState,eagerState:le.eagerState,next:null}),Te===Tn&&(ge=!0);else if((wa&Ue)===Ue){le=le.next,Ue===Tn&&(ge=!0);continue}else Te={lane:0,revertLane:le.revertLane,gesture:null,action:le.action,hasEagerState:le.hasEagerState,eagerState:le.eagerState,next:null},Q===null?(U=Q=Te,E=p):Q=Q.next=Te,at.lanes|=Ue,Za|=Ue;Te=le.action,Cn&&s(p,Te),p=le.hasEagerState?le.eagerState:s(p,Te)}else Ue={lane:Te,revertLane:le.revertLane,gesture:le.gesture,action:le.action,hasEagerState:le.hasEagerState,eagerState:le.eagerState,next:null},Q===null?(U=Q=Ue,E=p):Q=Q.next=Ue,at.lanes|=Te,Za|=Te;le=le.next}while(le!==null&&le!==a);if(Q===null?E=p:Q.next=U,!di(p,i.memoizedState)&&(pr=!0,ge&&(s=mo,s!==null)))throw s;i.memoizedState=p,i.baseState=E,i.baseQueue=Q,u.lastRenderedState=p}return d===null&&(u.lanes=0),[i.memoizedState,u.dispatch]}function Pt(i){var a=Ct(),s=a.queue;if(s===null)throw Error(o(311));s.lastRenderedReducer=i;var u=s.dispatch,d=s.pending,p=a.memoizedState;if(d!==null){s.pending=null;var E=d=d.next;do p=i(p,E.action),E=E.next;while(E!==d);di(p,a.memoizedState)||(pr=!0),a.memoizedState=p,a.baseQueue===null&&(a.baseState=p),s.lastRenderedState=p}return[p,u]}function Tr(i,a,s){var u=at,d=Ct(),p=lt;if(p){if(s===void 0)throw Error(o(407));s=s()}else s=a();var E=!di((Ut||d).memoizedState,s);if(E&&(d.memoizedState=s,pr=!0),d=d.queue,Dc(Np.bind(null,u,d,i),[i]),i=d.getSnapshot!==a||E||fr!==null&&(fr.memoizedState.tag&1)!==0,$n(i?9:8,{destroy:void 0},ps.bind(null,u,d,s,a),null),i){if(u.flags|=2048,zt===null)throw Error(o(349));p||(wa&127)!==0||Si(u,a,s)}return s}function Si(i,a,s){i.flags|=16384,i={getSnapshot:a,value:s},a=at.updateQueue,a===null?(a=cr(),at.updateQueue=a,a.stores=[i]):(s=a.stores,s===null?a.stores=[i]:s.push(i))}function ps(i,a,s,u){a.value=s,a.getSnapshot=u,Lp(a)&&Ip(i)}function Np(i,a,s){return s(function(){Lp(a)&&Ip(i)})}function Lp(i){var a=i.getSnapshot;i=i.value;try{var s=a();return!di(i,s)}catch{return!0}}function Ip(i){var a=Ki(i,2);a!==null&&Jr(a,i,2)}function Ic(i){var a=$t();if(typeof i=="function"){var s=i;if(i=s(),Cn){B(!0);try{s()}finally{B(!1)}}}return a.memoizedState=a.baseState=i,a.queue={pending:null,lanes:0,dispatch:null,lastRenderedReducer:it,lastRenderedState:i},a}function Up(i,a,s,u){return i.baseState=s,Wr(i,Ut,typeof u=="function"?u:it)}function ky(i,a,s,u,d){if(Ll(i))throw Error(o(485));if(i=a.action,i!==null){var p={payload:d,action:i,next:null,isTransition:!0,status:"pending",value:null,reason:null,listeners:[],then:function(E){p.listeners.push(E)}};Ke.T!==null?s(!0):p.isTransition=!1,u(p),s=a.pending,s===null?(p.next=a.pending=p,Dp(a,p)):(p.next=s.next,a.pending=s.next=p)}}function Dp(i,a){var s=a.action,u=a.payload,d=i.state;if(a.isTransition){var p=Ke.T,E={};E.types=p!==null?p.types:null,Ke.T=E;try{var U=s(d,u),Q=Ke.S;Q!==null&&Q(E,U),Op(i,a,U)}catch(le){Uc(i,a,le)}finally{p!==null&&E.types!==null&&(p.types=E.types),Ke.T=p}}else try{p=s(d,u),Op(i,a,p)}catch(le){Uc(i,a,le)}}function Op(i,a,s){s!==null&&typeof s=="object"&&typeof s.then=="function"?s.then(function(u){Fp(i,a,u)},function(u){return Uc(i,a,u)}):Fp(i,a,s)}function Fp(i,a,s){a.status="fulfilled",a.value=s,zp(a),i.state=s,a=i.pending,a!==null&&(s=a.next,s===a?i.pending=null:(s=s.next,a.next=s,Dp(i,s)))}function Uc(i,a,s){var u=i.pending;if(i.pending=null,u!==null){u=u.next;do a.status="rejected",a.reason=s,zp(a),a=a.next;while(a!==u)}i.action=null}function zp(i){i=i.listeners;for(var a=0;a<i.length;a++)(0,i[a])()}function Bp(i,a){return a}function kp(i,a){if(lt){var s=zt.formState;if(s!==null){e:{var u=at;if(lt){if(qt){var d=Mx(qt,Ti);if(d){qt=Wg(d),u=Ex(d);break e}}Gt(u)}u=!1}u&&(a=s[0])}}s=$t(),s.memoizedState=s.baseState=a,u={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Bp,lastRenderedState:a},s.queue=u,s=am.bind(null,at,u),u.dispatch=s,u=Ic(!1);var p=Bc.bind(null,at,!1,u.queue);return u=$t(),d={state:a,dispatch:null,action:i,pending:null},u.queue=d,s=ky.bind(null,at,d,p,s),d.dispatch=s,u.memoizedState=i,[a,s,!1]}function Hp(i){var a=Ct();return Gp(a,Ut,i)}function Gp(i,a,s){if(a=Wr(i,a,Bp)[0],i=or(it)[0],typeof a=="object"&&a!==null&&typeof a.then=="function")try{var u=$i(a)}catch(E){throw E===go?lu:E}else u=a;a=Ct();var d=a.queue,p=d.dispatch;return s!==a.memoizedState&&(at.flags|=2048,$n(9,{destroy:void 0},Hy.bind(null,d,s),null)),[u,p,i]}function Hy(i,a){i.action=a}function Vp(i){var a=Ct(),s=Ut;if(s!==null)return Gp(a,s,i);Ct(),a=a.memoizedState,s=Ct();var u=s.queue.dispatch;return s.memoizedState=i,[a,u,!1]}function $n(i,a,s,u){return i={tag:i,create:s,deps:u,inst:a,next:null},a=at.updateQueue,a===null&&(a=cr(),at.updateQueue=a),s=a.lastEffect,s===null?a.lastEffect=i.next=i:(u=s.next,s.next=i,i.next=u,a.lastEffect=i),i}function Wp(){return Ct().memoizedState}function Pl(i,a,s,u){var d=$t();at.flags|=i,d.memoizedState=$n(1|a,{destroy:void 0},s,u===void 0?null:u)}function Nl(i,a,s,u){var d=Ct();u=u===void 0?null:u;var p=d.memoizedState.inst;Ut!==null&&u!==null&&De(u,Ut.memoizedState.deps)?d.memoizedState=$n(a,p,s,u):(at.flags|=i,d.memoizedState=$n(1|a,p,s,u))}function jp(i,a){Pl(8390656,8,i,a)}function Dc(i,a){Nl(2048,8,i,a)}function Gy(i){at.flags|=4;var a=at.updateQueue;if(a===null)a=cr(),at.updateQueue=a,a.events=[i];else{var s=a.events;s===null?a.events=[i]:s.push(i)}}function Xp(i){var a=Ct().memoizedState;return Gy({ref:a,nextImpl:i}),function(){if((mt&2)!==0)throw Error(o(440));return a.impl.apply(void 0,arguments)}}function qp(i,a){return Nl(4,2,i,a)}function Kp(i,a){return Nl(4,4,i,a)}function Yp(i,a){if(typeof a=="function"){i=i();var s=a(i);return function(){typeof s=="function"?s():a(null)}}if(a!=null)return i=i(),a.current=i,function(){a.current=null}}function $p(i,a,s){s=s!=null?s.concat([i]):null,Nl(4,4,Yp.bind(null,a,i),s)}function Oc(){}function Jp(i,a){var s=Ct();a=a===void 0?null:a;var u=s.memoizedState;return a!==null&&De(a,u[1])?u[0]:(s.memoizedState=[i,a],i)}function Zp(i,a){var s=Ct();a=a===void 0?null:a;var u=s.memoizedState;if(a!==null&&De(a,u[1]))return u[0];if(u=i(),Cn){B(!0);try{i()}finally{B(!1)}}return s.memoizedState=[u,a],u}function Fc(i,a,s){return s===void 0||(wa&1073741824)!==0&&(vt&261930)===0?i.memoizedState=a:(i.memoizedState=s,i=ag(),at.lanes|=i,Za|=i,s)}function Qp(i,a,s,u){return di(s,a)?s:$a.current!==null?(i=Fc(i,s,u),di(i,a)||(pr=!0),i):(wa&106)===0||(wa&1073741824)!==0&&(vt&261930)===0?(pr=!0,i.memoizedState=s):(i=ag(),at.lanes|=i,Za|=i,a)}function em(i,a,s,u,d){var p=Ma();wr(p!==0&&8>p?p:8);var E=Ke.T,U={};U.types=E!==null?E.types:null,Ke.T=U,Bc(i,!1,a,s);try{var Q=d(),le=Ke.S;if(le!==null&&le(U,Q),Q!==null&&typeof Q=="object"&&typeof Q.then=="function"){var ge=Ce(Q,u);ms(i,a,ge,li(i))}else ms(i,a,u,li(i))}catch(Te){ms(i,a,{then:function(){},status:"rejected",reason:Te},li())}finally{wr(p),E!==null&&U.types!==null&&(E.types=U.types),Ke.T=E}}function tm(i){var a=i.memoizedState;if(a!==null)return a;a={memoizedState:oo,baseState:oo,baseQueue:null,queue:{pending:null,lanes:0,dispatch:null,lastRenderedReducer:it,lastRenderedState:oo},next:null};var s={};return a.next={memoizedState:s,baseState:s,baseQueue:null,queue:{pending:null,lanes:0,dispatch:null,lastRenderedReducer:it,lastRenderedState:s},next:null},i.memoizedState=a,i=i.alternate,i!==null&&(i.memoizedState=a),a}function zc(){return ve(Ea)}function rm(){return Ct().memoizedState}function im(){return Ct().memoizedState}function Vy(i){for(var a=i.return;a!==null;){switch(a.tag){case 24:case 3:var s=li();i=$r(s);var u=Yi(a,i,s);u!==null&&(Jr(u,a,s),ka(u,a,s)),a={cache:Je()},i.payload=a;return}a=a.return}}function Wy(i,a,s){var u=li();s={lane:u,revertLane:0,gesture:null,action:s,hasEagerState:!1,eagerState:null,next:null},Ll(i)?nm(a,s):(s=vn(i,a,s,u),s!==null&&(Jr(s,i,u),om(s,a,u)))}function am(i,a,s){var u=li();ms(i,a,s,u)}function ms(i,a,s,u){var d={lane:u,revertLane:0,gesture:null,action:s,hasEagerState:!1,eagerState:null,next:null};if(Ll(i))nm(a,d);else{var p=i.alternate;if(i.lanes===0&&(p===null||p.lanes===0)&&(p=a.lastRenderedReducer,p!==null))try{var E=a.lastRenderedState,U=p(E,s);if(d.hasEagerState=!0,d.eagerState=U,di(U,E))return yi(i,a,d,0),zt===null&&gn(),!1}catch{}if(s=vn(i,a,d,u),s!==null)return Jr(s,i,u),om(s,a,u),!0}return!1}function Bc(i,a,s,u){if(u={lane:2,revertLane:te(),gesture:null,action:u,hasEagerState:!1,eagerState:null,next:null},Ll(i)){if(a)throw Error(o(479))}else a=vn(i,s,u,2),a!==null&&Jr(a,i,2)}function Ll(i){var a=i.alternate;return i===at||a!==null&&a===at}function nm(i,a){yo=hu=!0;var s=i.pending;s===null?a.next=a:(a.next=s.next,s.next=a),i.pending=a}function om(i,a,s){if((s&4194048)!==0){var u=a.lanes;u&=i.pendingLanes,s|=u,a.lanes=s,K(i,s)}}function kc(i,a,s,u){a=i.memoizedState,s=s(u,a),s=s==null?a:Ph({},a,s),i.memoizedState=s,i.lanes===0&&(i.updateQueue.baseState=s)}function sm(i,a,s,u,d,p,E){return i=i.stateNode,typeof i.shouldComponentUpdate=="function"?i.shouldComponentUpdate(u,p,E):a.prototype&&a.prototype.isPureReactComponent?!$e(s,u)||!$e(d,p):!0}function lm(i,a,s,u){i=a.state,typeof a.componentWillReceiveProps=="function"&&a.componentWillReceiveProps(s,u),typeof a.UNSAFE_componentWillReceiveProps=="function"&&a.UNSAFE_componentWillReceiveProps(s,u),a.state!==i&&id.enqueueReplaceState(a,a.state,null)}function Sn(i,a){var s=a;if("ref"in a){s={};for(var u in a)u!=="ref"&&(s[u]=a[u])}if(i=i.defaultProps){s===a&&(s=Ph({},s));for(var d in i)s[d]===void 0&&(s[d]=i[d])}return s}function Il(i,a){try{var s=i.onUncaughtError;s(a.value,{componentStack:a.stack})}catch(u){setTimeout(function(){throw u})}}function um(i,a,s){try{var u=i.onCaughtError;u(s.value,{componentStack:s.stack,errorBoundary:a.tag===1?a.stateNode:null})}catch(d){setTimeout(function(){throw d})}}function Hc(i,a,s){return s=$r(s),s.tag=3,s.payload={element:null},s.callback=function(){Il(i,a)},s}function cm(i){return i=$r(i),i.tag=3,i}function hm(i,a,s,u){var d=s.type.getDerivedStateFromError;if(typeof d=="function"){var p=u.value;i.payload=function(){return d(p)},i.callback=function(){um(a,s,u)}}var E=s.stateNode;E!==null&&typeof E.componentDidCatch=="function"&&(i.callback=function(){um(a,s,u),typeof d!="function"&&(Qa===null?Qa=new Set([this]):Qa.add(this));var U=u.stack;this.componentDidCatch(u.value,{componentStack:U!==null?U:""})})}function jy(i,a,s,u,d){if(s.flags|=32768,u!==null&&typeof u=="object"&&typeof u.then=="function"){if(a=s.alternate,a!==null&&_r(a,s,d,!0),s=Dr.current,s!==null){switch(s.tag){case 31:case 13:case 19:return jr===null?Xl():s.alternate===null&&sr===0&&(sr=3),s.flags&=-257,s.flags|=65536,s.lanes=d,u===uu?s.flags|=16384:(a=s.updateQueue,a===null?s.updateQueue=new Set([u]):a.add(u),Th(i,u,d)),!1;case 22:return s.flags|=65536,u===uu?s.flags|=16384:(a=s.updateQueue,a===null?(a={transitions:null,markerInstances:null,retryQueue:new Set([u])},s.updateQueue=a):(s=a.retryQueue,s===null?a.retryQueue=new Set([u]):s.add(u)),Th(i,u,d)),!1}throw Error(o(435,s.tag))}return Th(i,u,d),Xl(),!1}if(lt)return a=Dr.current,a!==null?((a.flags&65536)===0&&(a.flags|=256),a.flags|=65536,a.lanes=d,u!==$h&&(i=Error(o(422),{cause:u}),ar(ae(i,s)))):(u!==$h&&(a=Error(o(423),{cause:u}),ar(ae(a,s))),i=i.current.alternate,i.flags|=65536,d&=-d,i.lanes|=d,u=ae(u,s),d=Hc(i.stateNode,u,d),Yn(i,d),sr!==4&&(sr=2)),!1;var p=Error(o(520),{cause:u});if(p=ae(p,s),Os===null?Os=[p]:Os.push(p),sr!==4&&(sr=2),a===null)return!0;u=ae(u,s),s=a;do{switch(s.tag){case 3:return s.flags|=65536,i=d&-d,s.lanes|=i,i=Hc(s.stateNode,u,i),Yn(s,i),!1;case 1:if(a=s.type,p=s.stateNode,(s.flags&128)===0&&(typeof a.getDerivedStateFromError=="function"||p!==null&&typeof p.componentDidCatch=="function"&&(Qa===null||!Qa.has(p))))return s.flags|=65536,d&=-d,s.lanes|=d,d=cm(d),hm(d,i,s,u),Yn(s,d),!1;break;case 22:if(s.memoizedState!==null)return s.flags|=65536,!1}s=s.return}while(s!==null);return!1}function Sr(i,a,s,u){a.child=i===null?ov(a,null,s,u):Rn(a,i.child,s,u)}function dm(i,a,s,u,d){s=s.render;var p=a.ref;if("ref"in u){var E={};for(var U in u)U!=="ref"&&(E[U]=u[U])}else E=u;return Bt(a),u=yt(i,a,s,E,p,d),U=kt(),i!==null&&!pr?(Fe(i,a,d),Sa(i,a,d)):(lt&&U&&He(a),a.flags|=1,Sr(i,a,u,d),a.child)}function fm(i,a,s,u,d){if(i===null){var p=s.type;return typeof p=="function"&&!wh(p)&&p.defaultProps===void 0&&s.compare===null?(a.tag=15,a.type=p,pm(i,a,p,u,d)):(i=Kl(s.type,null,u,a,a.mode,d),i.ref=a.ref,i.return=a,a.child=i)}if(p=i.child,!Kc(i,d)){var E=p.memoizedProps;if(s=s.compare,s=s!==null?s:$e,s(E,u)&&i.ref===a.ref)return Sa(i,a,d)}return a.flags|=1,i=xa(p,u),i.ref=a.ref,i.return=a,a.child=i}function pm(i,a,s,u,d){if(i!==null){var p=i.memoizedProps;if($e(p,u)&&i.ref===a.ref)if(pr=!1,a.pendingProps=u=p,Kc(i,d))(i.flags&131072)!==0&&(pr=!0);else return a.lanes=i.lanes,Sa(i,a,d)}return Gc(i,a,s,u,d)}function mm(i,a,s,u){var d=u.children,p=i!==null?i.memoizedState:null;if(i===null&&a.stateNode===null&&(a.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),u.mode==="hidden"){if((a.flags&128)!==0){if(p=p!==null?p.baseLanes|s:s,i!==null){for(u=a.child=i.child,d=0;u!==null;)d=d|u.lanes|u.childLanes,u=u.sibling;u=d&~p}else u=0,a.child=null;return gm(i,a,p,s,u)}if((s&536870912)!==0)a.memoizedState={baseLanes:0,cachePool:null},i!==null&&ze(a,p!==null?p.cachePool:null),p!==null?w(a,p):O(),xe(a);else return u=a.lanes=536870912,gm(i,a,p!==null?p.baseLanes|s:s,s,u)}else p!==null?(ze(a,p.cachePool),w(a,p),be(),a.memoizedState=null):(i!==null&&ze(a,null),O(),be());return Sr(i,a,d,s),a.child}function gs(i,a){return i!==null&&i.tag===22||a.stateNode!==null||(a.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),a.sibling}function gm(i,a,s,u,d){var p=Me();return p=p===null?null:{parent:ea?Qt._currentValue:Qt._currentValue2,pool:p},a.memoizedState={baseLanes:s,cachePool:p},i!==null&&ze(a,null),O(),xe(a),i!==null&&_r(i,a,u,!0),a.childLanes=d,null}function Ul(i,a){return a=Dl({mode:a.mode,children:a.children},i.mode),a.ref=i.ref,i.child=a,a.return=i,a}function vm(i,a,s){return Rn(a,i.child,null,s),i=Ul(a,a.pendingProps),i.flags|=2,ye(a),a.memoizedState=null,i}function Xy(i,a,s){var u=a.pendingProps,d=(a.flags&128)!==0;if(a.flags&=-129,i===null){if(lt){if(u.mode==="hidden")return i=Ul(a,u),a.lanes=536870912,i.memoizedState={baseLanes:0,cachePool:null},gs(null,i);if(j(a),(i=qt)?(i=Ix(i,Ti),i!==null&&(a.memoizedState={dehydrated:i,treeContext:Xa!==null?{id:ra,overflow:ia}:null,retryLane:536870912,hydrationErrors:null},s=Sg(i),s.return=a,a.child=s,Ar=a,qt=null)):i=null,i===null)throw Gt(a);return a.lanes=536870912,null}return Ul(a,u)}var p=i.memoizedState;if(p!==null){var E=p.dehydrated;if(j(a),d)if(a.flags&256)a.flags&=-257,a=vm(i,a,s);else if(a.memoizedState!==null)a.child=i.child,a.flags|=128,a=null;else throw Error(o(558));else if(pr||_r(i,a,s,!1),d=(s&i.childLanes)!==0,pr||d){if($a.current===null){if(u=zt,u!==null&&(E=F(u,s),E!==0&&E!==p.retryLane))throw p.retryLane=E,Ki(i,E),Jr(u,i,E),ad;Xl()}a=vm(i,a,s)}else i=p.treeContext,Ir&&(qt=Rx(E),Ar=a,lt=!0,Ka=null,Ti=!1,i!==null&&we(a,i)),a=Ul(a,u),a.flags|=134221824;return a}return i=xa(i.child,{mode:u.mode,children:u.children}),i.ref=a.ref,a.child=i,i.return=a,i}function Jn(i,a){var s=a.ref;if(s===null)i!==null&&i.ref!==null&&(a.flags|=4194816);else{if(typeof s!="function"&&typeof s!="object")throw Error(o(284));(i===null||i.ref!==s)&&(a.flags|=4194816)}}function Gc(i,a,s,u,d){return Bt(a),s=yt(i,a,s,u,void 0,d),u=kt(),i!==null&&!pr?(Fe(i,a,d),Sa(i,a,d)):(lt&&u&&He(a),a.flags|=1,Sr(i,a,s,d),a.child)}function _m(i,a,s,u,d,p){return Bt(a),a.updateQueue=null,s=At(a,u,s,d),Yt(i),u=kt(),i!==null&&!pr?(Fe(i,a,p),Sa(i,a,p)):(lt&&u&&He(a),a.flags|=1,Sr(i,a,s,p),a.child)}function ym(i,a,s,u,d){if(Bt(a),a.stateNode===null){var p=uo,E=s.contextType;typeof E=="object"&&E!==null&&(p=ve(E)),p=new s(u,p),a.memoizedState=p.state!==null&&p.state!==void 0?p.state:null,p.updater=id,a.stateNode=p,p._reactInternals=a,p=a.stateNode,p.props=u,p.state=a.memoizedState,p.refs={},qn(a),E=s.contextType,p.context=typeof E=="object"&&E!==null?ve(E):uo,p.state=a.memoizedState,E=s.getDerivedStateFromProps,typeof E=="function"&&(kc(a,s,E,u),p.state=a.memoizedState),typeof s.getDerivedStateFromProps=="function"||typeof p.getSnapshotBeforeUpdate=="function"||typeof p.UNSAFE_componentWillMount!="function"&&typeof p.componentWillMount!="function"||(E=p.state,typeof p.componentWillMount=="function"&&p.componentWillMount(),typeof p.UNSAFE_componentWillMount=="function"&&p.UNSAFE_componentWillMount(),E!==p.state&&id.enqueueReplaceState(p,p.state,null),yn(a,u,p,d),_n(),p.state=a.memoizedState),typeof p.componentDidMount=="function"&&(a.flags|=4194308),u=!0}else if(i===null){p=a.stateNode;var U=a.memoizedProps,Q=Sn(s,U);p.props=Q;var le=p.context,ge=s.contextType;E=uo,typeof ge=="object"&&ge!==null&&(E=ve(ge));var Te=s.getDerivedStateFromProps;ge=typeof Te=="function"||typeof p.getSnapshotBeforeUpdate=="function",U=a.pendingProps!==U,ge||typeof p.UNSAFE_componentWillReceiveProps!="function"&&typeof p.componentWillReceiveProps!="function"||(U||le!==E)&&lm(a,p,u,E),Ya=!1;var Ue=a.memoizedState;p.state=Ue,yn(a,u,p,d),_n(),le=a.memoizedState,U||Ue!==le||Ya?(typeof Te=="function"&&(kc(a,s,Te,u),le=a.memoizedState),(Q=Ya||sm(a,s,Q,u,Ue,le,E))?(ge||typeof p.UNSAFE_componentWillMount!="function"&&typeof p.componentWillMount!="function"||(typeof p.componentWillMount=="function"&&p.componentWillMount(),typeof p.UNSAFE_componentWillMount=="function"&&p.UNSAFE_componentWillMount()),typeof p.componentDidMount=="function"&&(a.flags|=4194308)):(typeof p.componentDidMount=="function"&&(a.flags|=4194308),a.memoizedProps=u,a.memoizedState=le),p.props=u,p.state=le,p.context=E,u=Q):(typeof p.componentDidMount=="function"&&(a.flags|=4194308),u=!1)}else{p=a.stateNode,Kn(i,a),E=a.memoizedProps,ge=Sn(s,E),p.props=ge,Te=a.pendingProps,Ue=p.context,le=s.contextType,Q=uo,typeof le=="object"&&le!==null&&(Q=ve(le)),U=s.getDerivedStateFromProps,(le=typeof U=="function"||typeof p.getSnapshotBeforeUpdate=="function")||typeof p.UNSAFE_componentWillReceiveProps!="function"&&typeof p.componentWillReceiveProps!="function"||(E!==Te||Ue!==Q)&&lm(a,p,u,Q),Ya=!1,Ue=a.memoizedState,p.state=Ue,yn(a,u,p,d),_n();var ct=a.memoizedState;E!==Te||Ue!==ct||Ya||i!==null&&i.dependencies!==null&&xt(i.dependencies)?(typeof U=="function"&&(kc(a,s,U,u),ct=a.memoizedState),(ge=Ya||sm(a,s,ge,u,Ue,ct,Q)||i!==null&&i.dependencies!==null&&xt(i.dependencies))?(le||typeof p.UNSAFE_componentWillUpdate!="function"&&typeof p.componentWillUpdate!="function"||(typeof p.componentWillUpdate=="function"&&p.componentWillUpdate(u,ct,Q),typeof p.UNSAFE_componentWillUpdate=="function"&&p.UNSAFE_componentWillUpdate(u,ct,Q)),typeof p.componentDidUpdate=="function"&&(a.flags|=4),typeof p.getSnapshotBeforeUpdate=="function"&&(a.flags|=1024)):(typeof p.componentDidUpdate!="function"||E===i.memoizedProps&&Ue===i.memoizedState||(a.flags|=4),typeof p.getSnapshotBeforeUpdate!="function"||E===i.memoizedProps&&Ue===i.memoizedState||(a.flags|=1024),a.memoizedProps=u,a.memoizedState=ct),p.props=u,p.state=ct,p.context=Q,u=ge):(typeof p.componentDidUpdate!="function"||E===i.memoizedProps&&Ue===i.memoizedState||(a.flags|=4),typeof p.getSnapshotBeforeUpdate!="function"||E===i.memoizedProps&&Ue===i.memoizedState||(a.flags|=1024),u=!1)}return p=u,Jn(i,a),u=(a.flags&128)!==0,p||u?(p=a.stateNode,s=u&&typeof s.getDerivedStateFromError!="function"?null:p.render(),a.flags|=1,i!==null&&u?(a.child=Rn(a,i.child,null,d),a.child=Rn(a,null,s,d)):Sr(i,a,s,d),a.memoizedState=p.state,i=a.child):i=Sa(i,a,d),i}function Sm(i,a,s,u){return ur(),a.flags|=256,Sr(i,a,s,u),a.child}function Vc(i){return{baseLanes:i,cachePool:pe()}}function Wc(i,a,s){return i=i!==null?i.childLanes&~s:0,a&&(i|=mi),i}function xm(i,a,s){var u=a.pendingProps,d=!1,p=(a.flags&128)!==0,E;if((E=p)||(E=i!==null&&i.memoizedState===null?!1:(Or.current&2)!==0),E&&(d=!0,a.flags&=-129),E=(a.flags&32)!==0,a.flags&=-33,i===null){if(lt){if(d?W(a):be(),(i=qt)?(i=Ux(i,Ti),i!==null&&(a.memoizedState={dehydrated:i,treeContext:Xa!==null?{id:ra,overflow:ia}:null,retryLane:536870912,hydrationErrors:null},s=Sg(i),s.return=a,a.child=s,Ar=a,qt=null)):i=null,i===null)throw Gt(a);return Gh(i)?a.lanes=32:a.lanes=536870912,null}return p=u.children,u=u.fallback,d?(be(),d=a.mode,p=Dl({mode:"hidden",children:p},d),u=xn(u,d,s,null),p.return=a,u.return=a,p.sibling=u,a.child=p,u=a.child,u.memoizedState=Vc(s),u.childLanes=Wc(i,E,s),a.memoizedState=nd,gs(null,u)):(W(a),jc(a,p))}var U=i.memoizedState;if(U!==null){var Q=U.dehydrated;if(Q!==null)return qy(i,a,p,E,u,Q,U,s)}return d?(be(),d=u.fallback,p=a.mode,U=i.child,Q=U.sibling,u=xa(U,{mode:"hidden",children:u.children}),u.subtreeFlags=U.subtreeFlags&1206910976,Q!==null?d=xa(Q,d):(d=xn(d,p,s,null),d.flags|=2),d.return=a,u.return=a,u.sibling=d,a.child=u,gs(null,u),u=a.child,d=i.child.memoizedState,d===null?d=Vc(s):(p=d.cachePool,p!==null?(U=ea?Qt._currentValue:Qt._currentValue2,p=p.parent!==U?{parent:U,pool:U}:p):p=pe(),d={baseLanes:d.baseLanes|s,cachePool:p}),u.memoizedState=d,u.childLanes=Wc(i,E,s),a.memoizedState=nd,gs(i.child,u)):(W(a),s=i.child,i=s.sibling,s=xa(s,{mode:"visible",children:u.children}),s.return=a,s.sibling=null,i!==null&&(E=a.deletions,E===null?(a.deletions=[i],a.flags|=16):E.push(i)),a.child=s,a.memoizedState=null,s)}function jc(i,a){return a=Dl({mode:"visible",children:a},i.mode),a.return=i,i.child=a}function Dl(i,a){return i=r(22,i,null,a),i.lanes=0,i}function Ol(i,a,s){return Rn(a,i.child,null,s),i=jc(a,a.pendingProps.children),i.flags|=2,a.memoizedState=null,i}function qy(i,a,s,u,d,p,E,U){if(s)return a.flags&256?(W(a),a.flags&=-257,Ol(i,a,U)):a.memoizedState!==null?(be(),a.child=i.child,a.flags|=128,null):(be(),p=d.fallback,E=a.mode,d=Dl({mode:"visible",children:d.children},E),p=xn(p,E,U,null),p.flags|=2,d.return=a,p.return=a,d.sibling=p,a.child=d,Rn(a,i.child,null,U),d=a.child,d.memoizedState=Vc(U),d.childLanes=Wc(i,u,U),a.memoizedState=nd,gs(null,d));if(W(a),Gh(p))return u=xx(p).digest,u!==""&&(d=Error(o(419)),d.stack="",d.digest=u,ar({value:d,source:null,stack:null})),Ol(i,a,U);if(pr||_r(i,a,U,!1),u=(U&i.childLanes)!==0,pr||u){if($a.current!==null)return Ol(i,a,U);if(u=zt,u!==null&&(d=F(u,U),d!==0&&d!==E.retryLane))throw E.retryLane=d,Ki(i,d),Jr(u,i,d),ad;return Hh(p)||Xl(),Ol(i,a,U)}return Hh(p)?(a.flags|=192,a.child=i.child,null):(i=E.treeContext,Ir&&(qt=Cx(p),Ar=a,lt=!0,Ka=null,Ti=!1,i!==null&&we(a,i)),a=jc(a,d.children),a.flags|=134221824,a)}function bm(i,a,s){i.lanes|=a;var u=i.alternate;u!==null&&(u.lanes|=a),Fr(i.return,a,s)}function Mm(i){for(var a=null;i!==null;){var s=i.alternate;s!==null&&rt(s)===null&&(a=i),i=i.sibling}return a}function Fl(i,a,s,u,d,p){var E=i.memoizedState;E===null?i.memoizedState={isBackwards:a,rendering:null,renderingStartTime:0,last:u,tail:s,tailMode:d,treeForkCount:p}:(E.isBackwards=a,E.rendering=null,E.renderingStartTime=0,E.last=u,E.tail=s,E.tailMode=d,E.treeForkCount=p)}function Xc(i){var a=i.child;for(i.child=null;a!==null;){var s=a.sibling;a.sibling=i.child,i.child=a,a=s}}function qc(i,a,s){var u=a.pendingProps,d=u.revealOrder,p=u.tail;u=u.children;var E=Or.current;if(a.flags&128)return Ie(a,E),null;var U=(E&2)!==0;if(U?(E=E&1|2,a.flags|=128):E&=1,Ie(a,E),d==="backwards"&&i!==null?(Xc(i),Sr(i,a,u,s),Xc(i)):Sr(i,a,u,s),u=lt?Rs:0,!U&&i!==null&&(i.flags&128)!==0)e:for(i=a.child;i!==null;){if(i.tag===13)i.memoizedState!==null&&bm(i,s,a);else if(i.tag===19)bm(i,s,a);else if(i.child!==null){i.child.return=i,i=i.child;continue}if(i===a)break e;for(;i.sibling===null;){if(i.return===null||i.return===a)break e;i=i.return}i.sibling.return=i.return,i=i.sibling}switch(d){case"backwards":s=Mm(a.child),s===null?(d=a.child,a.child=null):(d=s.sibling,s.sibling=null,Xc(a)),Fl(a,!0,d,null,p,u);break;case"unstable_legacy-backwards":for(s=null,d=a.child,a.child=null;d!==null;){if(i=d.alternate,i!==null&&rt(i)===null){a.child=d;break}i=d.sibling,d.sibling=s,s=d,d=i}Fl(a,!0,s,null,p,u);break;case"together":Fl(a,!1,null,null,void 0,u);break;case"independent":a.memoizedState=null;break;default:s=Mm(a.child),s===null?(d=a.child,a.child=null):(d=s.sibling,s.sibling=null),Fl(a,!1,d,s,p,u)}return a.child}function Em(i,a,s){var u=a.pendingProps;return Kt(a,a.type,u.value),Sr(i,a,u.children,s),a.child}function Sa(i,a,s){if(i!==null&&(a.dependencies=i.dependencies),Za|=a.lanes,(s&a.childLanes)===0)if(i!==null){if(_r(i,a,s,!1),(s&a.childLanes)===0)return null}else return null;if(i!==null&&a.child!==i.child)throw Error(o(153));if(a.child!==null){for(i=a.child,s=xa(i,i.pendingProps),a.child=s,s.return=a;i.sibling!==null;)i=i.sibling,s=s.sibling=xa(i,i.pendingProps),s.return=a;s.sibling=null}return a.child}function Kc(i,a){return(i.lanes&a)!==0?!0:(i=i.dependencies,!!(i!==null&&xt(i)))}function Ky(i,a,s){switch(a.tag){case 3:tt(a,a.stateNode.containerInfo),Kt(a,Qt,i.memoizedState.cache),ur();break;case 27:case 5:je(a);break;case 4:tt(a,a.stateNode.containerInfo);break;case 10:Kt(a,a.type,a.memoizedProps.value);break;case 31:if(a.memoizedState!==null)return a.flags|=128,j(a),null;break;case 13:var u=a.memoizedState;if(u!==null){if(u.dehydrated!==null)return W(a),a.flags|=128,null;u=_r(i,a,s,!1);var d=a.child.childLanes;return u||(s&d)!==0?xm(i,a,s):(W(a),i=Sa(i,a,s),i!==null?i.sibling:null)}W(a);break;case 19:if(a.flags&128)return qc(i,a,s);if(d=(i.flags&128)!==0,u=(s&a.childLanes)!==0,u||(_r(i,a,s,!1),u=(s&a.childLanes)!==0),d){if(u)return qc(i,a,s);a.flags|=128}if(d=a.memoizedState,d!==null&&(d.rendering=null,d.tail=null,d.lastEffect=null),Ie(a,Or.current),u)break;return null;case 22:return a.lanes=0,mm(i,a,s,a.pendingProps);case 24:Kt(a,Qt,i.memoizedState.cache)}return Sa(i,a,s)}function Tm(i,a,s){if(i!==null)if(i.memoizedProps!==a.pendingProps)pr=!0;else{if(!Kc(i,s)&&(a.flags&128)===0)return pr=!1,Ky(i,a,s);pr=(i.flags&131072)!==0}else pr=!1,lt&&(a.flags&1048576)!==0&&Oe(a,Rs,a.index);switch(a.lanes=0,a.tag){case 16:e:{var u=a.pendingProps;if(i=Ne(a.elementType),a.type=i,typeof i=="function")wh(i)?(u=Sn(i,u),a.tag=1,a=ym(null,a,i,u,s)):(a.tag=0,a=Gc(null,a,i,u,s));else{if(i!=null){var d=i.$$typeof;if(d===Lh){a.tag=11,a=dm(null,a,i,u,s);break e}else if(d===Dh){a.tag=14,a=fm(null,a,i,u,s);break e}else if(d===ba){a.tag=10,a.type=i,a=Em(null,a,s);break e}}throw a=_(i)||i,Error(o(306,a,""))}}return a;case 0:return Gc(i,a,a.type,a.pendingProps,s);case 1:return u=a.type,d=Sn(u,a.pendingProps),ym(i,a,u,d,s);case 3:e:{if(tt(a,a.stateNode.containerInfo),i===null)throw Error(o(387));var p=a.pendingProps;d=a.memoizedState,u=d.element,Kn(i,a),yn(a,p,null,s);var E=a.memoizedState;if(p=E.cache,Kt(a,Qt,p),p!==d.cache&&G(a,[Qt],s,!0),_n(),p=E.element,Ir&&d.isDehydrated)if(d={element:p,isDehydrated:!1,cache:E.cache},a.updateQueue.baseState=d,a.memoizedState=d,a.flags&256){a=Sm(i,a,p,s);break e}else if(p!==u){u=ae(Error(o(424)),a),ar(u),a=Sm(i,a,p,s);break e}else for(Ir&&(qt=Ax(a.stateNode.containerInfo),Ar=a,lt=!0,Ka=null,Ti=!0),s=ov(a,null,p,s),a.child=s;s;)s.flags=s.flags&-3|134221824,s=s.sibling;else{if(ur(),p===u){a=Sa(i,a,s);break e}Sr(i,a,p,s)}a=a.child}return a;case 26:if(bi)return Jn(i,a),i===null?(s=qg(a.type,null,a.pendingProps,null))?a.memoizedState=s:lt||(a.stateNode=$g(a.type,a.pendingProps,qa.current,a)):a.memoizedState=qg(a.type,i.memoizedProps,a.pendingProps,i.memoizedState),null;case 27:if(Zt)return je(a),i===null&&Zt&&lt&&(u=a.stateNode=Zg(a.type,a.pendingProps,qa.current,Ur.current,!1),Ar=a,Ti=!0,qt=Px(a.type,u,qt)),Sr(i,a,a.pendingProps.children,s),Jn(i,a),i===null&&(a.flags|=4194304),a.child;case 5:return i===null&&lt&&(Jx(a.type,a.pendingProps,Ur.current),(d=u=qt)&&(u=Nx(u,a.type,a.pendingProps,Ti),u!==null?(a.stateNode=u,Ar=a,qt=wx(u),Ti=!1,d=!0):d=!1),d||Gt(a)),je(a),d=a.type,p=a.pendingProps,E=i!==null?i.memoizedProps:null,u=p.children,Jl(d,p)?u=null:E!==null&&Jl(d,E)&&(a.flags|=32),a.memoizedState!==null&&(d=yt(i,a,It,null,null,s),ea?Ea._currentValue=d:Ea._currentValue2=d),Jn(i,a),Sr(i,a,u,s),a.child;case 6:return i===null&&lt&&(Zx(a.pendingProps,Ur.current),(i=s=qt)&&(s=Lx(s,a.pendingProps,Ti),s!==null?(a.stateNode=s,Ar=a,qt=null,i=!0):i=!1),i||Gt(a)),null;case 13:return xm(i,a,s);case 4:return tt(a,a.stateNode.containerInfo),u=a.pendingProps,i===null?a.child=Rn(a,null,u,s):Sr(i,a,u,s),a.child;case 11:return dm(i,a,a.type,a.pendingProps,s);case 7:return u=a.pendingProps,Jn(i,a),Sr(i,a,u,s),a.child;case 8:return Sr(i,a,a.pendingProps.children,s),a.child;case 12:return Sr(i,a,a.pendingProps.children,s),a.child;case 10:return Em(i,a,s);case 9:return d=a.type._context,u=a.pendingProps.children,Bt(a),d=ve(d),u=u(d),a.flags|=1,Sr(i,a,u,s),a.child;case 14:return fm(i,a,a.type,a.pendingProps,s);case 15:return pm(i,a,a.type,a.pendingProps,s);case 19:return qc(i,a,s);case 31:return Xy(i,a,s);case 22:return mm(i,a,s,a.pendingProps);case 24:return Bt(a),u=ve(Qt),i===null?(d=Me(),d===null&&(d=zt,p=Je(),d.pooledCache=p,p.refCount++,p!==null&&(d.pooledCacheLanes|=s),d=p),a.memoizedState={parent:u,cache:d},qn(a),Kt(a,Qt,d)):((i.lanes&s)!==0&&(Kn(i,a),yn(a,null,null,s),_n()),d=i.memoizedState,p=a.memoizedState,d.parent!==u?(d={parent:u,cache:u},a.memoizedState=d,a.lanes===0&&(a.memoizedState=a.updateQueue.baseState=d),Kt(a,Qt,u)):(u=p.cache,Kt(a,Qt,u),u!==d.cache&&G(a,[Qt],s,!0))),Sr(i,a,a.pendingProps.children,s),a.child;case 30:return a.stateNode===null&&(a.stateNode={autoName:null,paired:null,clones:null,ref:null}),u=a.pendingProps,u.name!=null&&u.name!=="auto"?a.flags|=i===null?18882560:18874368:lt&&He(a),i!==null&&i.memoizedProps.name!==u.name?a.flags|=4194816:Jn(i,a),Sr(i,a,u.children,s),a.child;case 29:throw a.pendingProps}throw Error(o(156,a.tag))}function Ui(i){i.flags|=4}function zl(i){ta&&(i.flags|=8)}function wm(i,a){if(i!==null&&i.child===a.child)return!1;if((a.flags&16)!==0)return!0;for(i=a.child;i!==null;){if((i.flags&8218)!==0||(i.subtreeFlags&8218)!==0)return!0;i=i.sibling}return!1}function Yc(i,a,s,u){if(Jt)for(s=a.child;s!==null;){if(s.tag===5||s.tag===6)zh(i,s.stateNode);else if(!(s.tag===4||Zt&&s.tag===27)&&s.child!==null){s.child.return=s,s=s.child;continue}if(s===a)break;for(;s.sibling===null;){if(s.return===null||s.return===a)return;s=s.return}s.sibling.return=s.return,s=s.sibling}else if(ta)for(var d=a.child;d!==null;){if(d.tag===5){var p=d.stateNode;s&&u&&(p=Gg(p,d.type,d.memoizedProps)),zh(i,p)}else if(d.tag===6)p=d.stateNode,s&&u&&(p=Vg(p,d.memoizedProps)),zh(i,p);else if(d.tag!==4){if(d.tag===22&&d.memoizedState!==null)p=d.child,p!==null&&(p.return=d),Yc(i,d,!0,!0);else if(d.child!==null){d.child.return=d,d=d.child;continue}}if(d===a)break;for(;d.sibling===null;){if(d.return===null||d.return===a)return;d=d.return}d.sibling.return=d.return,d=d.sibling}}function Am(i,a,s,u){var d=!1;if(ta)for(var p=a.child;p!==null;){if(p.tag===5){var E=p.stateNode;s&&u&&(E=Gg(E,p.type,p.memoizedProps)),kg(i,E)}else if(p.tag===6)E=p.stateNode,s&&u&&(E=Vg(E,p.memoizedProps)),kg(i,E);else if(p.tag!==4){if(p.tag===22&&p.memoizedState!==null)d=p.child,d!==null&&(d.return=p),Am(i,p,!0,!0),d=!0;else if(p.child!==null){p.child.return=p,p=p.child;continue}}if(p===a)break;for(;p.sibling===null;){if(p.return===null||p.return===a)return d;p=p.return}p.sibling.return=p.return,p=p.sibling}return d}function Rm(i,a){if(ta&&wm(i,a)){i=a.stateNode;var s=i.containerInfo,u=Bg();Am(u,a,!1,!1),i.pendingChildren=u,Ui(a),Sx(s,u)}}function $c(i,a,s,u){if(Jt)i.memoizedProps!==u&&Ui(a);else if(ta){var d=i.stateNode,p=i.memoizedProps;if((i=wm(i,a))||p!==u){var E=Ur.current;p=yx(d,s,p,u,!i,null),p===d?a.stateNode=d:(zl(a),Ng(p,s,u,E)&&Ui(a),a.stateNode=p,i&&Yc(p,a,!1,!1))}else a.stateNode=d}}function Jc(i,a,s,u,d){if((i.mode&32)!==0&&(s===null?LS(a,u):IS(a,s,u))){if(i.flags|=16777216,(d&335544128)===d||Bh(a,u))if(Ig(i.stateNode,a,u))i.flags|=8192;else if(ug())i.flags|=8192;else throw An=uu,ed}else i.flags&=-16777217}function Cm(i,a){if(tb(a)){if(i.flags|=16777216,!Jg(a))if(ug())i.flags|=8192;else throw An=uu,ed}else i.flags&=-16777217}function Bl(i,a){a!==null&&(i.flags|=4),i.flags&16384&&(a=i.tag!==22?I():536870912,i.lanes|=a,bo|=a)}function vs(i,a){if(!lt)switch(i.tailMode){case"visible":break;case"collapsed":for(var s=i.tail,u=null;s!==null;)s.alternate!==null&&(u=s),s=s.sibling;u===null?a||i.tail===null?i.tail=null:i.tail.sibling=null:u.sibling=null;break;default:for(a=i.tail,s=null;a!==null;)a.alternate!==null&&(s=a),a=a.sibling;s===null?i.tail=null:s.sibling=null}}function Ht(i){var a=i.alternate!==null&&i.alternate.child===i.child,s=0,u=0;if(a)for(var d=i.child;d!==null;)s|=d.lanes|d.childLanes,u|=d.subtreeFlags&1206910976,u|=d.flags&1206910976,d.return=i,d=d.sibling;else for(d=i.child;d!==null;)s|=d.lanes|d.childLanes,u|=d.subtreeFlags,u|=d.flags,d.return=i,d=d.sibling;return i.subtreeFlags|=u,i.childLanes=s,a}function Yy(i,a,s){var u=a.pendingProps;switch(We(a),a.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:return Ht(a),null;case 1:return Ht(a),null;case 3:return s=a.stateNode,u=null,i!==null&&(u=i.memoizedState.cache),a.memoizedState.cache!==u&&(a.flags|=2048),Xt(Qt),st(),s.pendingContext&&(s.context=s.pendingContext,s.pendingContext=null),(i===null||i.child===null)&&(lr(a)?Ui(a):i===null||i.memoizedState.isDehydrated&&(a.flags&256)===0||(a.flags|=1024,jt())),Rm(i,a),Ht(a),null;case 26:if(bi){var d=a.type,p=a.memoizedState;return i===null?(Ui(a),p!==null?(Ht(a),Cm(a,p)):(Ht(a),Jc(a,d,null,u,s))):p?p!==i.memoizedState?(Ui(a),Ht(a),Cm(a,p)):(Ht(a),a.flags&=-16777217):(p=i.memoizedProps,Jt?p!==u&&Ui(a):$c(i,a,d,u),Ht(a),Jc(a,d,p,u,s)),null}case 27:if(Zt){if(ir(a),s=qa.current,d=a.type,i!==null&&a.stateNode!=null)Jt?i.memoizedProps!==u&&Ui(a):$c(i,a,d,u);else{if(!u){if(a.stateNode===null)throw Error(o(166));return Ht(a),a.subtreeFlags&=-33554433,null}i=Ur.current,lr(a)?dr(a,i):(i=Zg(d,u,s,i,!0),a.stateNode=i,Ui(a))}return Ht(a),a.subtreeFlags&=-33554433,null}case 5:if(ir(a),d=a.type,i!==null&&a.stateNode!=null)$c(i,a,d,u);else{if(!u){if(a.stateNode===null)throw Error(o(166));return Ht(a),a.subtreeFlags&=-33554433,null}if(p=Ur.current,lr(a))dr(a,p),jx(a.stateNode,d,u,p)&&(a.flags|=64);else{var E=ES(d,u,qa.current,p,a);zl(a),Yc(E,a,!1,!1),a.stateNode=E,Ng(E,d,u,p)&&Ui(a)}}return Ht(a),a.subtreeFlags&=-33554433,Jc(a,a.type,i===null?null:i.memoizedProps,a.pendingProps,s),null;case 6:if(i&&a.stateNode!=null)s=i.memoizedProps,Jt?s!==u&&Ui(a):ta&&(s!==u?(i=qa.current,s=Ur.current,zl(a),a.stateNode=Lg(u,i,s,a)):a.stateNode=i.stateNode);else{if(typeof u!="string"&&a.stateNode===null)throw Error(o(166));if(i=qa.current,s=Ur.current,lr(a)){if(!Ir)throw Error(o(176));if(i=a.stateNode,s=a.memoizedProps,u=null,d=Ar,d!==null)switch(d.tag){case 27:case 5:u=d.memoizedProps}Ox(i,s,a,u)||Gt(a,!0)}else zl(a),a.stateNode=Lg(u,i,s,a)}return Ht(a),null;case 31:if(s=a.memoizedState,i===null||i.memoizedState!==null){if(u=lr(a),s!==null){if(i===null){if(!u)throw Error(o(318));if(!Ir)throw Error(o(556));if(i=a.memoizedState,i=i!==null?i.dehydrated:null,!i)throw Error(o(557));Fx(i,a)}else ur(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;Ht(a),i=!1}else s=jt(),i!==null&&i.memoizedState!==null&&(i.memoizedState.hydrationErrors=s),i=!0;if(!i)return a.flags&256?(ye(a),a):(ye(a),null);if((a.flags&128)!==0)throw Error(o(558))}return Ht(a),null;case 13:if(u=a.memoizedState,i===null||i.memoizedState!==null&&i.memoizedState.dehydrated!==null){if(d=lr(a),u!==null&&u.dehydrated!==null){if(i===null){if(!d)throw Error(o(318));if(!Ir)throw Error(o(344));if(d=a.memoizedState,d=d!==null?d.dehydrated:null,!d)throw Error(o(317));zx(d,a)}else ur(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;Ht(a),d=!1}else d=jt(),i!==null&&i.memoizedState!==null&&(i.memoizedState.hydrationErrors=d),d=!0;if(!d)return a.flags&256?(ye(a),a):(ye(a),null)}return ye(a),(a.flags&128)!==0?(a.lanes=s,a):(s=u!==null,i=i!==null&&i.memoizedState!==null,s&&(u=a.child,d=null,u.alternate!==null&&u.alternate.memoizedState!==null&&u.alternate.memoizedState.cachePool!==null&&(d=u.alternate.memoizedState.cachePool.pool),p=null,u.memoizedState!==null&&u.memoizedState.cachePool!==null&&(p=u.memoizedState.cachePool.pool),p!==d&&(u.flags|=2048)),s!==i&&s&&(a.child.flags|=8192),Bl(a,a.updateQueue),Ht(a),null);case 4:return st(),Rm(i,a),i===null&&RS(a.stateNode.containerInfo),a.flags|=67108864,Ht(a),null;case 10:return Xt(a.type),Ht(a),null;case 19:if(ke(a),u=a.memoizedState,u===null)return Ht(a),null;if(d=(a.flags&128)!==0,p=u.rendering,p===null)if(d)vs(u,!1);else{if(sr!==0||i!==null&&(i.flags&128)!==0)for(i=a.child;i!==null;){if(p=rt(i),p!==null){for(a.flags|=128,vs(u,!1),i=p.updateQueue,a.updateQueue=i,Bl(a,i),a.subtreeFlags=0,i=s,s=a.child;s!==null;)yg(s,i),s=s.sibling;return Ie(a,Or.current&1|2),lt&&fe(a,u.treeForkCount),a.child}i=i.sibling}u.tail!==null&&Zr()>Fs&&(a.flags|=128,d=!0,vs(u,!1),a.lanes=4194304)}else{if(!d)if(i=rt(p),i!==null){if(a.flags|=128,d=!0,i=i.updateQueue,a.updateQueue=i,Bl(a,i),vs(u,!0),u.tail===null&&u.tailMode!=="collapsed"&&u.tailMode!=="visible"&&!p.alternate&&!lt)return Ht(a),null}else 2*Zr()-u.renderingStartTime>Fs&&s!==536870912&&(a.flags|=128,d=!0,vs(u,!1),a.lanes=4194304);u.isBackwards?(p.sibling=a.child,a.child=p):(i=u.last,i!==null?i.sibling=p:a.child=p,u.last=p)}if(u.tail!==null){i=u.tail;e:{for(s=i;s!==null;){if(s.alternate!==null){s=!1;break e}s=s.sibling}s=!0}return u.rendering=i,u.tail=i.sibling,u.renderingStartTime=Zr(),i.sibling=null,p=Or.current,p=d?p&1|2:p&1,u.tailMode==="visible"||u.tailMode==="collapsed"||!s||lt?Ie(a,p):(s=p,M(Dr,a),M(Or,s),jr===null&&(jr=a)),lt&&fe(a,u.treeForkCount),i}return Ht(a),null;case 22:case 23:return ye(a),ee(),u=a.memoizedState!==null,i!==null?i.memoizedState!==null!==u&&(a.flags|=8192):u&&(a.flags|=8192),u?(s&536870912)!==0&&(a.flags&128)===0&&(Ht(a),a.subtreeFlags&6&&(a.flags|=8192)):Ht(a),s=a.updateQueue,s!==null&&Bl(a,s.retryQueue),s=null,i!==null&&i.memoizedState!==null&&i.memoizedState.cachePool!==null&&(s=i.memoizedState.cachePool.pool),u=null,a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(u=a.memoizedState.cachePool.pool),u!==s&&(a.flags|=2048),i!==null&&S(wn),null;case 24:return s=null,i!==null&&(s=i.memoizedState.cache),a.memoizedState.cache!==s&&(a.flags|=2048),Xt(Qt),Ht(a),null;case 25:return null;case 30:return a.flags|=33554432,Ht(a),null}throw Error(o(156,a.tag))}function $y(i,a){switch(We(a),a.tag){case 1:return i=a.flags,i&65536?(a.flags=i&-65537|128,a):null;case 3:return Xt(Qt),st(),i=a.flags,(i&65536)!==0&&(i&128)===0?(a.flags=i&-65537|128,a):null;case 26:case 27:case 5:return ir(a),null;case 31:if(a.memoizedState!==null){if(ye(a),a.alternate===null)throw Error(o(340));ur()}return i=a.flags,i&65536?(a.flags=i&-65537|128,a):null;case 13:if(ye(a),i=a.memoizedState,i!==null&&i.dehydrated!==null){if(a.alternate===null)throw Error(o(340));ur()}return i=a.flags,i&65536?(a.flags=i&-65537|128,a):null;case 19:return ke(a),i=a.flags,i&65536?(a.flags=i&-65537|128,i=a.memoizedState,i!==null&&(i.rendering=null,i.tail=null),a.flags|=4,a):null;case 4:return st(),null;case 10:return Xt(a.type),null;case 22:case 23:return ye(a),ee(),i!==null&&S(wn),i=a.flags,i&65536?(a.flags=i&-65537|128,a):null;case 24:return Xt(Qt),null;case 25:return null;default:return null}}function Pm(i,a){switch(We(a),a.tag){case 3:Xt(Qt),st();break;case 26:case 27:case 5:ir(a);break;case 4:st();break;case 31:a.memoizedState!==null&&ye(a);break;case 13:ye(a);break;case 19:ke(a);break;case 10:Xt(a.type);break;case 22:case 23:ye(a),ee(),i!==null&&S(wn);break;case 24:Xt(Qt)}}function _s(i,a){try{var s=a.updateQueue,u=s!==null?s.lastEffect:null;if(u!==null){var d=u.next;s=d;do{if((s.tag&i)===i){u=void 0;var p=s.create,E=s.inst;u=p(),E.destroy=u}s=s.next}while(s!==d)}}catch(U){Mt(a,a.return,U)}}function Ha(i,a,s){try{var u=a.updateQueue,d=u!==null?u.lastEffect:null;if(d!==null){var p=d.next;u=p;do{if((u.tag&i)===i){var E=u.inst,U=E.destroy;if(U!==void 0){E.destroy=void 0,d=a;var Q=s,le=U;try{le()}catch(ge){Mt(d,Q,ge)}}}u=u.next}while(u!==p)}}catch(ge){Mt(a,a.return,ge)}}function Nm(i){var a=i.updateQueue;if(a!==null){var s=i.stateNode;try{fs(a,s)}catch(u){Mt(i,i.return,u)}}}function Lm(i,a,s){s.props=Sn(i.type,i.memoizedProps),s.state=i.memoizedState;try{s.componentWillUnmount()}catch(u){Mt(i,a,u)}}function Ji(i,a){try{var s=i.ref;if(s!==null){switch(i.tag){case 26:case 27:case 5:var u=Es(i.stateNode);break;case 30:var d=i.stateNode,p=$(i.memoizedProps,d);(d.ref===null||d.ref.name!==p)&&(d.ref=Fg(p)),u=d.ref;break;case 7:i.stateNode===null&&(i.stateNode=gx(i)),u=i.stateNode;break;default:u=i.stateNode}typeof s=="function"?i.refCleanup=s(u):s.current=u}}catch(E){Mt(i,a,E)}}function Nr(i,a){var s=i.ref,u=i.refCleanup;if(s!==null)if(typeof u=="function")try{u()}catch(d){Mt(i,a,d)}finally{i.refCleanup=null,i=i.alternate,i!=null&&(i.refCleanup=null)}else if(typeof s=="function")try{s(null)}catch(d){Mt(i,a,d)}else s.current=null}function Im(){var i=Br;return Br=!1,i}function ys(i,a){if((i.tag===5||i.tag===27||i.tag===6)&&i.alternate===null&&a!==null)for(var s=0;s<a.length;s++)zg(i.stateNode,a[s])}function Um(i){for(var a=i.return;a!==null&&(Qc(a)&&zg(i.stateNode,a.stateNode),!Zc(a));)a=a.return}function Ss(i){for(var a=i.return;a!==null&&(Qc(a)&&_x(i.stateNode,a.stateNode),!Zc(a));)a=a.return}function Zc(i){return i.tag===5||i.tag===3||(Zt?i.tag===27:!1)}function Qc(i){return i&&i.tag===7&&i.stateNode!==null}function eh(i){var a=i.type,s=i.memoizedProps,u=i.stateNode;try{YS(u,a,s,i)}catch(d){Mt(i,i.return,d)}}function th(i,a,s){try{$S(i.stateNode,i.type,s,a,i)}catch(u){Mt(i,i.return,u)}}function Dm(i){return i.tag===5||i.tag===3||(bi?i.tag===26:!1)||(Zt?i.tag===27&&so(i.type):!1)||i.tag===4}function rh(i){e:for(;;){for(;i.sibling===null;){if(i.return===null||Dm(i.return))return null;i=i.return}for(i.sibling.return=i.return,i=i.sibling;i.tag!==5&&i.tag!==6&&i.tag!==18;){if(Zt&&i.tag===27&&so(i.type)||i.flags&2||i.child===null||i.tag===4)continue e;i.child.return=i,i=i.child}if(!(i.flags&2))return i.stateNode}}function ih(i,a,s,u){var d=i.tag;if(d===5||d===6)d=i.stateNode,a?ZS(s,d,a):qS(s,d),ys(i,u),Br=!0;else if(d!==4&&(Zt&&d===27&&(ys(i,u),u=null,so(i.type)&&(s=i.stateNode,a=null)),i=i.child,i!==null))for(ih(i,a,s,u),i=i.sibling;i!==null;)ih(i,a,s,u),i=i.sibling}function kl(i,a,s,u){var d=i.tag;if(d===5||d===6)d=i.stateNode,a?JS(s,d,a):XS(s,d),ys(i,u),Br=!0;else if(d!==4&&(Zt&&d===27&&(ys(i,u),u=null,so(i.type)&&(s=i.stateNode)),i=i.child,i!==null))for(kl(i,a,s,u),i=i.sibling;i!==null;)kl(i,a,s,u),i=i.sibling}function ah(i,a){if(i.tag===5||Zt&&i.tag===27)ys(i,a);else if(i.tag!==4&&(i=i.child,i!==null))for(ah(i,a),i=i.sibling;i!==null;)ah(i,a),i=i.sibling}function Om(i,a,s){i=i.containerInfo;try{Hg(i,s)}catch(u){Mt(a,a.return,u)}}function Fm(i){var a=i.stateNode,s=i.memoizedProps;try{ib(i.type,s,a,i)}catch(u){Mt(i,i.return,u)}}function zm(i){(i.tag===30||(i.subtreeFlags&33554432)!==0)&&(pu=!0)}function Bm(){var i=aa;return aa=null,i}function Zn(i,a,s,u,d){return Qr=0,km(i.child,a,s,u,d)}function km(i,a,s,u,d){if(!Jt)return!1;for(var p=!1;i!==null;){if(i.tag===5){var E=i.stateNode;if(u!==null){var U=kh(E);u.push(U),Zl(U)&&(p=!0)}else p||Zl(kh(E))&&(p=!0);pu=!0,Og(E,Qr===0?a:a+"_"+Qr,s),Qr++}else(i.tag!==22||i.memoizedState===null)&&(i.tag===30&&d||km(i.child,a,s,u,d)&&(p=!0));i=i.sibling}return p}function Zi(i,a){if(Jt)for(;i!==null;)i.tag===5?nx(i.stateNode,i.memoizedProps):(i.tag!==22||i.memoizedState===null)&&(i.tag===30&&a||Zi(i.child,a)),i=i.sibling}function Hl(i){if((i.subtreeFlags&18874368)!==0)for(i=i.child;i!==null;){if((i.tag!==22||i.memoizedState===null)&&(Hl(i),i.tag===30&&(i.flags&18874368)!==0&&i.stateNode.paired)){var a=i.memoizedProps;if(a.name==null||a.name==="auto")throw Error(o(544));var s=a.name;a=q(a.default,a.share),a!=="none"&&(Zn(i,s,a,null,!1)||Zi(i.child,!1))}i=i.sibling}}function nh(i,a){if(i.tag===30){var s=i.stateNode,u=i.memoizedProps,d=$(u,s),p=q(u.default,s.paired?u.share:u.enter);p!=="none"?Zn(i,d,p,null,!1)?(Hl(i),s.paired||a||to(i,u.onEnter)):Zi(i.child,!1):Hl(i)}else if((i.subtreeFlags&33554432)!==0)for(i=i.child;i!==null;)nh(i,a),i=i.sibling;else Hl(i)}function oh(i){if(fi!==null&&fi.size!==0){var a=fi;if((i.subtreeFlags&18874368)!==0)for(i=i.child;i!==null;){if(i.tag!==22||i.memoizedState===null){if(i.tag===30&&(i.flags&18874368)!==0){var s=i.memoizedProps,u=s.name;if(u!=null&&u!=="auto"){var d=a.get(u);if(d!==void 0){var p=q(s.default,s.share);if(p!=="none"&&(Zn(i,u,p,null,!1)?(p=i.stateNode,d.paired=p,p.paired=d,to(i,s.onShare)):Zi(i.child,!1)),a.delete(u),a.size===0)break}}}oh(i)}i=i.sibling}}}function sh(i){if(i.tag===30){var a=i.memoizedProps,s=$(a,i.stateNode),u=fi!==null?fi.get(s):void 0,d=q(a.default,u!==void 0?a.share:a.exit);d!=="none"&&(Zn(i,s,d,null,!1)?u!==void 0?(d=i.stateNode,u.paired=d,d.paired=u,fi.delete(s),to(i,a.onShare)):to(i,a.onExit):Zi(i.child,!1)),fi!==null&&oh(i)}else if((i.subtreeFlags&33554432)!==0)for(i=i.child;i!==null;)sh(i),i=i.sibling;else fi!==null&&oh(i)}function Hm(i){for(i=i.child;i!==null;){if(i.tag===30){var a=i.memoizedProps,s=$(a,i.stateNode);a=q(a.default,a.update),i.flags&=-5,a!=="none"&&Zn(i,s,a,i.memoizedState=[],!1)}else(i.subtreeFlags&33554432)!==0&&Hm(i);i=i.sibling}}function lh(i){if((i.subtreeFlags&18874368)!==0)for(i=i.child;i!==null;){if(i.tag!==22||i.memoizedState===null){if(i.tag===30&&(i.flags&18874368)!==0){var a=i.stateNode;a.paired!==null&&(a.paired=null,Zi(i.child,!1))}lh(i)}i=i.sibling}}function Gl(i){if(i.tag===30)i.stateNode.paired=null,Zi(i.child,!1),lh(i);else if((i.subtreeFlags&33554432)!==0)for(i=i.child;i!==null;)Gl(i),i=i.sibling;else lh(i)}function Gm(i){for(i=i.child;i!==null;)i.tag===30?Zi(i.child,!1):(i.subtreeFlags&33554432)!==0&&Gm(i),i=i.sibling}function uh(i,a,s,u,d,p,E){if(!Jt)return!1;for(var U=!1;a!==null;){if(a.tag===5){var Q=a.stateNode;if(p!==null&&Qr<p.length){var le=p[Qr],ge=kh(Q);(Zl(le)||Zl(ge))&&(U=!0),(i.flags&4)===0&&cx(le,ge)&&(i.flags|=4),hx(le,ge)&&(i.flags|=32)}else i.flags|=32;(i.flags&4)!==0&&Og(Q,Qr===0?s:s+"_"+Qr,d),U&&(i.flags&4)!==0||(aa===null&&(aa=[]),aa.push(Q,Qr===0?u:u+"_"+Qr,a.memoizedProps)),Qr++}else(a.tag!==22||a.memoizedState===null)&&(a.tag===30&&E?i.flags|=a.flags&32:uh(i,a.child,s,u,d,p,E)&&(U=!0));a=a.sibling}return U}function Vm(i,a){for(i=i.child;i!==null;){if(i.tag===30){var s=i.memoizedProps,u=i.stateNode,d=$(s,u),p=q(s.default,s.update);if(a){u=u.clones;var E=u===null?null:u.map(ux)}else E=i.memoizedState,i.memoizedState=null;u=i;var U=i.child;Qr=0,d=uh(u,U,d,d,p,E,!1),(i.flags&4)!==0&&d&&(a||to(i,s.onUpdate))}else(i.subtreeFlags&33554432)!==0&&Vm(i,a);i=i.sibling}}function Jy(i,a,s){for(bS(i.containerInfo),i=(s&335544064)===s,Cr=a,a=i?9270:1024;Cr!==null;){if(s=Cr,i){var u=s.deletions;if(u!==null)for(var d=0;d<u.length;d++)i&&sh(u[d])}if(s.alternate===null&&(s.flags&2)!==0)i&&zm(s),Vl(i);else{if(s.tag===22){if(u=s.alternate,s.memoizedState!==null){u!==null&&u.memoizedState===null&&i&&sh(u),Vl(i);continue}else if(u!==null&&u.memoizedState!==null){i&&zm(s),Vl(i);continue}}u=s.child,(s.subtreeFlags&a)!==0&&u!==null?(u.return=s,Cr=u):(i&&Hm(s),Vl(i))}}fi=null}function Vl(i){for(;Cr!==null;){var a=Cr,s=i,u=a.alternate,d=a.flags;switch(a.tag){case 0:case 11:case 15:break;case 1:if((d&1024)!==0&&u!==null){s=void 0,d=u.memoizedProps,u=u.memoizedState;var p=a.stateNode;try{var E=Sn(a.type,d);s=p.getSnapshotBeforeUpdate(E,u),p.__reactInternalSnapshotBeforeUpdate=s}catch(U){Mt(a,a.return,U)}}break;case 3:(d&1024)!==0&&Jt&&mx(a.stateNode.containerInfo);break;case 5:case 26:case 27:case 6:case 4:case 17:break;case 30:s&&u!==null&&(s=$(u.memoizedProps,u.stateNode),d=a.memoizedProps,d=q(d.default,d.update),d!=="none"&&Zn(u,s,d,u.memoizedState=[],!0));break;default:if((d&1024)!==0)throw Error(o(163))}if(u=a.sibling,u!==null){u.return=a.return,Cr=u;break}Cr=a.return}}function Wm(i,a,s){var u=s.flags;switch(s.tag){case 0:case 11:case 15:Qi(i,s),u&4&&_s(5,s);break;case 1:if(Qi(i,s),u&4)if(i=s.stateNode,a===null)try{i.componentDidMount()}catch(E){Mt(s,s.return,E)}else{var d=Sn(s.type,a.memoizedProps);a=a.memoizedState;try{i.componentDidUpdate(d,a,i.__reactInternalSnapshotBeforeUpdate)}catch(E){Mt(s,s.return,E)}}u&64&&Nm(s),u&512&&Ji(s,s.return);break;case 3:if(Qi(i,s),u&64&&(u=s.updateQueue,u!==null)){if(i=null,s.child!==null)switch(s.child.tag){case 27:case 5:i=Es(s.child.stateNode);break;case 1:i=s.child.stateNode}try{fs(u,i)}catch(E){Mt(s,s.return,E)}}break;case 27:Zt&&a===null&&u&4&&Fm(s);case 26:case 5:if(Qi(i,s),a===null){if(u&4)eh(s);else if(u&64){i=s.type,a=s.memoizedProps,d=s.stateNode;try{Hx(d,i,a,s)}catch(E){Mt(s,s.return,E)}}}u&512&&Ji(s,s.return);break;case 12:Qi(i,s);break;case 31:Qi(i,s),u&4&&qm(i,s);break;case 13:Qi(i,s),u&4&&Km(i,s),u&64&&(u=s.memoizedState,u!==null&&(u=u.dehydrated,u!==null&&(s=sS.bind(null,s),bx(u,s))));break;case 22:if(u=s.memoizedState!==null||Rr,!u){var p=a!==null&&a.memoizedState!==null||Rt;a=Rr,d=Rt,Rr=u,(Rt=p)&&!d?(u=Zt?2:0,(s.subtreeFlags&8772)!==0&&(u|=1),Di(i,s,u)):Qi(i,s),Rr=a,Rt=d}break;case 30:Qi(i,s),u&512&&Ji(s,s.return);break;case 7:u&512&&Ji(s,s.return);default:Qi(i,s)}}function ch(i,a){if(Jt)for(i=i.child;i!==null;)jm(i,a),i=i.sibling}function jm(i,a){if(Jt)switch(i.tag){case 5:case 26:try{var s=i.stateNode;a?tx(s):ix(i.stateNode,i.memoizedProps)}catch(p){Mt(i,i.return,p)}hh(i,a);break;case 6:try{var u=i.stateNode;a?rx(u):ax(u,i.memoizedProps),Br=!0}catch(p){Mt(i,i.return,p)}break;case 18:try{var d=i.stateNode;a?Yx(d):$x(i.stateNode)}catch(p){Mt(i,i.return,p)}break;case 22:case 23:i.memoizedState===null&&ch(i,a);break;default:ch(i,a)}}function hh(i,a){if(Jt&&i.subtreeFlags&67108864)for(i=i.child;i!==null;){var s=i,u=a;if(Jt)switch(s.tag){case 4:jm(s,u);break;case 22:s.memoizedState===null&&hh(s,u);break;default:hh(s,u)}i=i.sibling}}function Xm(i){var a=i.alternate;a!==null&&(i.alternate=null,Xm(a)),i.child=null,i.deletions=null,i.sibling=null,i.tag===5&&(a=i.stateNode,a!==null&&NS(a)),i.stateNode=null,i.return=null,i.dependencies=null,i.memoizedProps=null,i.memoizedState=null,i.pendingProps=null,i.stateNode=null,i.updateQueue=null}function si(i,a,s){for(s=s.child;s!==null;)dh(i,a,s),s=s.sibling}function dh(i,a,s){if(hi&&typeof hi.onCommitFiberUnmount=="function")try{hi.onCommitFiberUnmount(As,s)}catch{}switch(s.tag){case 26:if(bi){Rt||Nr(s,a),si(i,a,s),s.memoizedState?Yg(s.memoizedState):s.stateNode&&(Rt||Wh(s.stateNode));break}case 27:if(Zt){Rt||Nr(s,a),Ss(s);var u=mr,d=ei;so(s.type)&&(mr=s.stateNode,ei=!1),si(i,a,s),Qg(s.stateNode,s.type,s.memoizedProps),mr=u,ei=d;break}case 5:Rt||Nr(s,a),Ss(s);case 6:if(s.tag===6&&Ss(s),Jt){if(u=mr,d=ei,mr=null,si(i,a,s),mr=u,ei=d,mr!==null)if(ei)try{ex(mr,s.stateNode),Br=!0}catch(p){Mt(s,a,p)}else try{QS(mr,s.stateNode),Br=!0}catch(p){Mt(s,a,p)}}else si(i,a,s);break;case 18:Jt&&mr!==null&&(ei?Kx(mr,s.stateNode):qx(mr,s.stateNode));break;case 4:Jt?(u=mr,d=ei,mr=s.stateNode.containerInfo,ei=!0,si(i,a,s),mr=u,ei=d):(ta&&Om(s.stateNode,s,Bg()),si(i,a,s));break;case 0:case 11:case 14:case 15:Ha(2,s,a),Rt||Ha(4,s,a),si(i,a,s);break;case 1:Rt||(Nr(s,a),u=s.stateNode,typeof u.componentWillUnmount=="function"&&Lm(s,a,u)),si(i,a,s);break;case 21:si(i,a,s);break;case 22:Rt=(u=Rt)||s.memoizedState!==null,si(i,a,s),Rt=u;break;case 30:Nr(s,a),si(i,a,s);break;case 7:Rt||Nr(s,a),si(i,a,s);break;default:si(i,a,s)}}function qm(i,a){if(Ir&&a.memoizedState===null&&(i=a.alternate,i!==null&&(i=i.memoizedState,i!==null))){i=i.dehydrated;try{Vx(i)}catch(s){Mt(a,a.return,s)}}}function Km(i,a){if(Ir&&a.memoizedState===null&&(i=a.alternate,i!==null&&(i=i.memoizedState,i!==null&&(i=i.dehydrated,i!==null))))try{Wx(i)}catch(s){Mt(a,a.return,s)}}function Zy(i){switch(i.tag){case 31:case 13:case 19:var a=i.stateNode;return a===null&&(a=i.stateNode=new uv),a;case 22:return i=i.stateNode,a=i._retryCache,a===null&&(a=i._retryCache=new uv),a;default:throw Error(o(435,i.tag))}}function Wl(i,a){var s=Zy(i);a.forEach(function(u){if(!s.has(u)){s.add(u);var d=lS.bind(null,i,u);u.then(d,d)}})}function Lr(i,a,s){var u=a.deletions;if(u!==null)for(var d=0;d<u.length;d++){var p=u[d],E=i,U=a;if(Jt){var Q=U;e:for(;Q!==null;){switch(Q.tag){case 27:if(Zt){if(so(Q.type)){mr=Q.stateNode,ei=!1;break e}break}case 5:mr=Q.stateNode,ei=!1;break e;case 3:case 4:mr=Q.stateNode.containerInfo,ei=!0;break e}Q=Q.return}if(mr===null)throw Error(o(160));dh(E,U,p),mr=null,ei=!1}else dh(E,U,p);E=p.alternate,E!==null&&(E.return=null),p.return=null}if(a.subtreeFlags&13886)for(a=a.child;a!==null;)Ym(a,i,s),a=a.sibling}function Ym(i,a,s){var u=i.alternate,d=i.flags;switch(i.tag){case 0:case 11:case 14:case 15:if(d&4&&(u=i.updateQueue,u=u!==null?u.events:null,u!==null))for(var p=0;p<u.length;p++){var E=u[p];E.ref.impl=E.nextImpl}Lr(a,i,s),zr(i),d&4&&(Ha(3,i,i.return),_s(3,i),Ha(5,i,i.return));break;case 1:Lr(a,i,s),zr(i),d&512&&(Rt||u===null||Nr(u,u.return)),d&64&&Rr&&(i=i.updateQueue,i!==null&&(a=i.callbacks,a!==null&&(d=i.shared.hiddenCallbacks,i.shared.hiddenCallbacks=d===null?a:d.concat(a))));break;case 26:if(bi){p=Oi,Lr(a,i,s),zr(i),d&512&&(Rt||u===null||Nr(u,u.return)),d&4&&(s=u!==null?u.memoizedState:null,d=i.memoizedState,u===null?d===null?i.stateNode===null?i.stateNode=Rr?$g(i.type,i.memoizedProps,a.containerInfo,i):Qx(p,i.type,i.memoizedProps,i):Rr||Vh(p,i.type,i.stateNode):i.stateNode=Kg(p,d,i.memoizedProps):s!==d?(s===null?(a=u.stateNode,a===null||Rt||Wh(a)):Yg(s),d===null?Rr||Vh(p,i.type,i.stateNode):Kg(p,d,i.memoizedProps)):d===null&&i.stateNode!==null&&th(i,i.memoizedProps,u.memoizedProps));break}case 27:if(Zt){Lr(a,i,s),zr(i),d&512&&(Rt||u===null||Nr(u,u.return)),u!==null&&d&4&&th(i,i.memoizedProps,u.memoizedProps);break}case 5:if(p=na,na=!1,Lr(a,i,s),na=p,zr(i),d&512&&(Rt||u===null||Nr(u,u.return)),Jt){if(i.flags&32){a=i.stateNode;try{Dg(a),Br=!0}catch(ge){Mt(i,i.return,ge)}}d&4&&i.stateNode!=null&&(a=i.memoizedProps,th(i,a,u!==null?u.memoizedProps:a)),d&1024&&(od=!0)}else ta&&i.alternate!==null&&(i.alternate.stateNode=i.stateNode);break;case 6:if(Lr(a,i,s),zr(i),d&4&&Jt){if(i.stateNode===null)throw Error(o(162));a=i.memoizedProps,d=u!==null?u.memoizedProps:a,s=i.stateNode;try{KS(s,d,a),Br=!0}catch(ge){Mt(i,i.return,ge)}}break;case 3:if(Br=!1,bi?(eb(),p=Oi,Oi=Ql(a.containerInfo),Lr(a,i,s),Oi=p):Lr(a,i,s),zr(i),d&4){if(Jt&&Ir&&u!==null&&u.memoizedState.isDehydrated)try{Gx(a.containerInfo)}catch(ge){Mt(i,i.return,ge)}if(ta){d=a.containerInfo,a=a.pendingChildren;try{Hg(d,a),Br=!0}catch(ge){Mt(i,i.return,ge)}}}od&&(od=!1,$m(i)),Br=!1;break;case 4:u=na,na=Rr,p=Im(),bi?(E=Oi,Oi=Ql(i.stateNode.containerInfo),Lr(a,i,s),zr(i),Oi=E):(Lr(a,i,s),zr(i)),Br&&Us&&(mu=!0),Br=p,na=u,d&4&&ta&&Om(i.stateNode,i,i.stateNode.pendingChildren);break;case 12:Lr(a,i,s),zr(i);break;case 31:Lr(a,i,s),zr(i),d&4&&(a=i.updateQueue,a!==null&&(i.updateQueue=null,Wl(i,a)));break;case 13:Lr(a,i,s),zr(i),i.child.flags&8192&&i.memoizedState!==null!=(u!==null&&u.memoizedState!==null)&&(xu=Zr()),d&4&&(a=i.updateQueue,a!==null&&(i.updateQueue=null,Wl(i,a)));break;case 22:p=i.memoizedState!==null,E=u!==null&&u.memoizedState!==null;var U=Rr,Q=Rt,le=na;Rr=U||p,na=le||p,Rt=Q||E,Lr(a,i,s),Rt=Q,na=le,Rr=U,zr(i),d&8192&&(a=i.stateNode,a._visibility=p?a._visibility&-2:a._visibility|1,!p||u===null||E||Rr||Rt||(a=Zt?2:0,s=E||Rt,u=Rr,E=Rt,Rr=p||Rr,Rt=s,Ga(i,a),Rr=u,Rt=E),Jt&&(p||!na)&&ch(i,p)),d&4&&(a=i.updateQueue,a!==null&&(d=a.retryQueue,d!==null&&(a.retryQueue=null,Wl(i,d))));break;case 19:Lr(a,i,s),zr(i),d&4&&(a=i.updateQueue,a!==null&&(i.updateQueue=null,Wl(i,a)));break;case 30:d&512&&(Rt||u===null||Nr(u,u.return)),d=Im(),p=Us,E=(s&335544064)===s,U=i.memoizedProps,Us=E&&q(U.default,U.update)!=="none",Lr(a,i,s),zr(i),E&&u!==null&&Br&&(i.flags|=4),Us=p,Br=d;break;case 21:break;case 7:d&512&&(Rt||u===null||Nr(u,u.return)),u&&u.stateNode!==null&&vx(i,u.stateNode);default:Lr(a,i,s),zr(i)}}function zr(i){var a=i.flags;if(a&2){try{for(var s,u=i.return;u!==null;){if(Dm(u)){s=u;break}u=u.return}u=null;for(var d=i.return;d!==null;){if(Qc(d)){var p=d.stateNode;u===null?u=[p]:u.push(p)}if(Zc(d))break;d=d.return}var E=u;if(Jt){if(s==null)throw Error(o(160));switch(s.tag){case 27:if(Zt){var U=s.stateNode,Q=rh(i);kl(i,Q,U,E);break}case 5:var le=s.stateNode;s.flags&32&&(Dg(le),s.flags&=-33);var ge=rh(i);kl(i,ge,le,E);break;case 3:case 4:var Te=s.stateNode.containerInfo,Ue=rh(i);ih(i,Ue,Te,E);break;default:throw Error(o(161))}}else ah(i,E)}catch(ct){Mt(i,i.return,ct)}i.flags&=-3}a&4096&&(i.flags&=-4097)}function $m(i){if(i.subtreeFlags&1024)for(i=i.child;i!==null;){var a=i;$m(a),a.tag===5&&a.flags&1024&&FS(a.stateNode),i=i.sibling}}function Qn(i,a){if(a.subtreeFlags&9270)for(a=a.child;a!==null;)Jm(a,i),a=a.sibling;else Vm(a,!1)}function Jm(i,a){var s=i.alternate;if(s===null)nh(i,!1);else switch(i.tag){case 3:if(sd=oa=!1,Bm(),Qn(a,i),!oa&&!mu){if(i=aa,i!==null)for(var u=0;u<i.length;u+=3)ox(i[u],i[u+1],i[u+2]);sx(a.containerInfo),sd=!0}aa=null;break;case 5:Qn(a,i);break;case 4:u=oa,oa=!1,Qn(a,i),oa&&(mu=!0),oa=u;break;case 22:i.memoizedState===null&&(s.memoizedState!==null?nh(i,!1):Qn(a,i));break;case 30:u=oa;var d=Bm();oa=!1,Qn(a,i),oa&&(i.flags|=4);var p=i.memoizedProps,E=i.stateNode;a=$(p,E),E=$(s.memoizedProps,E);var U=q(p.default,p.update);U==="none"?s=!1:(p=s.memoizedState,s.memoizedState=null,s=i.child,Qr=0,s=uh(i,s,a,E,U,p,!0),Qr!==(p===null?0:p.length)&&(i.flags|=32)),(i.flags&4)!==0&&s?(to(i,i.memoizedProps.onUpdate),aa=d):d!==null&&(d.push.apply(d,aa),aa=d),oa=(i.flags&32)!==0?!0:u;break;default:Qn(a,i)}}function Qi(i,a){if(a.subtreeFlags&8772)for(a=a.child;a!==null;)Wm(i,a.alternate,a),a=a.sibling}function Ga(i,a){for(i=i.child;i!==null;){var s=i,u=a;switch(s.tag){case 0:case 11:case 14:case 15:Ha(4,s,s.return),Ga(s,u);break;case 1:Nr(s,s.return);var d=s.stateNode;typeof d.componentWillUnmount=="function"&&Lm(s,s.return,d),Ga(s,u);break;case 27:Zt&&(u&2)!==0&&Qg(s.stateNode,s.type,s.memoizedProps);case 5:Nr(s,s.return),s.tag!==5&&s.tag!==27||Ss(s),Ga(s,u);break;case 6:Ss(s);break;case 26:Nr(s,s.return),bi&&(d=s.stateNode,s.memoizedState!==null||d===null||Rt||Wh(d)),Ga(s,u);break;case 22:s.memoizedState===null&&Ga(s,u);break;case 30:Nr(s,s.return),Ga(s,u);break;case 7:Nr(s,s.return);default:Ga(s,u)}i=i.sibling}}function Di(i,a,s){for(s=(a.subtreeFlags&8772)!==0?s:s&-2,a=a.child;a!==null;){var u=a.alternate,d=i,p=a,E=p.flags,U=(s&1)!==0;switch(p.tag){case 0:case 11:case 15:Di(d,p,s),_s(4,p);break;case 1:if(Di(d,p,s),u=p,d=u.stateNode,typeof d.componentDidMount=="function")try{d.componentDidMount()}catch(ge){Mt(u,u.return,ge)}if(u=p,d=u.updateQueue,d!==null){var Q=u.stateNode;try{var le=d.shared.hiddenCallbacks;if(le!==null)for(d.shared.hiddenCallbacks=null,d=0;d<le.length;d++)Cl(le[d],Q)}catch(ge){Mt(u,u.return,ge)}}U&&E&64&&Nm(p),Ji(p,p.return);break;case 27:Zt&&(s&2)!==0&&Fm(p);case 5:p.tag!==5&&p.tag!==27||Um(p),Di(d,p,s),U&&u===null&&E&4&&eh(p),Ji(p,p.return);break;case 6:Um(p);break;case 26:bi&&(Q=p.stateNode,p.memoizedState!==null||Q===null||Rr||Vh(Ql(Q.ownerDocument),p.type,Q)),Di(d,p,s),U&&u===null&&E&4&&eh(p),Ji(p,p.return);break;case 12:Di(d,p,s);break;case 31:Di(d,p,s),U&&E&4&&qm(d,p);break;case 13:Di(d,p,s),U&&E&4&&Km(d,p);break;case 22:p.memoizedState===null&&Di(d,p,s),Ji(p,p.return);break;case 30:Di(d,p,s),Ji(p,p.return);break;case 7:Ji(p,p.return);default:Di(d,p,s)}a=a.sibling}}function fh(i,a){var s=null;i!==null&&i.memoizedState!==null&&i.memoizedState.cachePool!==null&&(s=i.memoizedState.cachePool.pool),i=null,a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(i=a.memoizedState.cachePool.pool),i!==s&&(i!=null&&i.refCount++,s!=null&&nr(s))}function ph(i,a){i=null,a.alternate!==null&&(i=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==i&&(a.refCount++,i!=null&&nr(i))}function xi(i,a,s,u){var d=(s&335544064)===s;if(a.subtreeFlags&(d?10262:10256))for(a=a.child;a!==null;)Zm(i,a,s,u),a=a.sibling;else d&&Gm(a)}function Zm(i,a,s,u){var d=(s&335544064)===s;d&&a.alternate===null&&a.return!==null&&a.return.alternate!==null&&Gl(a);var p=a.flags;switch(a.tag){case 0:case 11:case 15:xi(i,a,s,u),p&2048&&_s(9,a);break;case 1:xi(i,a,s,u);break;case 3:xi(i,a,s,u),d&&Jt&&sd&&lx(i.containerInfo),p&2048&&(i=null,a.alternate!==null&&(i=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==i&&(a.refCount++,i!=null&&nr(i)));break;case 12:if(p&2048){xi(i,a,s,u),i=a.stateNode;try{var E=a.memoizedProps,U=E.id,Q=E.onPostCommit;typeof Q=="function"&&Q(U,a.alternate===null?"mount":"update",i.passiveEffectDuration,-0)}catch(le){Mt(a,a.return,le)}}else xi(i,a,s,u);break;case 31:xi(i,a,s,u);break;case 13:xi(i,a,s,u);break;case 23:break;case 22:E=a.stateNode,U=a.alternate,a.memoizedState!==null?(d&&U!==null&&U.memoizedState===null&&Gl(U),E._visibility&2?xi(i,a,s,u):xs(i,a)):(d&&U!==null&&U.memoizedState!==null&&Gl(a),E._visibility&2?xi(i,a,s,u):(E._visibility|=2,eo(i,a,s,u,(a.subtreeFlags&10256)!==0||!1))),p&2048&&fh(U,a);break;case 24:xi(i,a,s,u),p&2048&&ph(a.alternate,a);break;case 30:d&&(d=a.alternate,d!==null&&(Zi(d.child,!0),Zi(a.child,!0))),xi(i,a,s,u);break;default:xi(i,a,s,u)}}function eo(i,a,s,u,d){for(d=d&&((a.subtreeFlags&10256)!==0||!1),a=a.child;a!==null;){var p=i,E=a,U=s,Q=u,le=E.flags;switch(E.tag){case 0:case 11:case 15:eo(p,E,U,Q,d),_s(8,E);break;case 23:break;case 22:var ge=E.stateNode;E.memoizedState!==null?ge._visibility&2?eo(p,E,U,Q,d):xs(p,E):(ge._visibility|=2,eo(p,E,U,Q,d)),d&&le&2048&&fh(E.alternate,E);break;case 24:eo(p,E,U,Q,d),d&&le&2048&&ph(E.alternate,E);break;default:eo(p,E,U,Q,d)}a=a.sibling}}function xs(i,a){if(a.subtreeFlags&10256)for(a=a.child;a!==null;){var s=i,u=a,d=u.flags;switch(u.tag){case 22:xs(s,u),d&2048&&fh(u.alternate,u);break;case 24:xs(s,u),d&2048&&ph(u.alternate,u);break;default:xs(s,u)}a=a.sibling}}function Va(i,a,s){if(i.subtreeFlags&Pn)for(i=i.child;i!==null;)Qm(i,a,s),i=i.sibling}function Qm(i,a,s){switch(i.tag){case 26:if(Va(i,a,s),i.flags&Pn)if(i.memoizedState!==null)rb(s,Oi,i.memoizedState,i.memoizedProps);else{var u=i.stateNode,d=i.type;i=i.memoizedProps,((a&335544128)===a||Bh(d,i))&&Ug(s,u,d,i)}break;case 5:Va(i,a,s),i.flags&Pn&&(u=i.stateNode,d=i.type,i=i.memoizedProps,((a&335544128)===a||Bh(d,i))&&Ug(s,u,d,i));break;case 3:case 4:bi?(u=Oi,Oi=Ql(i.stateNode.containerInfo),Va(i,a,s),Oi=u):Va(i,a,s);break;case 22:i.memoizedState===null&&(u=i.alternate,u!==null&&u.memoizedState!==null?(u=Pn,Pn=16777216,Va(i,a,s),Pn=u):Va(i,a,s));break;case 30:(i.flags&Pn)!==0&&(u=i.memoizedProps.name,u!=null&&u!=="auto"&&(d=i.stateNode,d.paired=null,fi===null&&(fi=new Map),fi.set(u,d))),Va(i,a,s);break;default:Va(i,a,s)}}function eg(i){var a=i.alternate;if(a!==null&&(i=a.child,i!==null)){a.child=null;do a=i.sibling,i.sibling=null,i=a;while(i!==null)}}function bs(i){var a=i.deletions;if((i.flags&16)!==0){if(a!==null)for(var s=0;s<a.length;s++){var u=a[s];Cr=u,rg(u,i)}eg(i)}if(i.subtreeFlags&10256)for(i=i.child;i!==null;)tg(i),i=i.sibling}function tg(i){switch(i.tag){case 0:case 11:case 15:bs(i),i.flags&2048&&Ha(9,i,i.return);break;case 3:bs(i);break;case 12:bs(i);break;case 22:var a=i.stateNode;i.memoizedState!==null&&a._visibility&2&&(i.return===null||i.return.tag!==13)?(a._visibility&=-3,jl(i)):bs(i);break;default:bs(i)}}function jl(i){var a=i.deletions;if((i.flags&16)!==0){if(a!==null)for(var s=0;s<a.length;s++){var u=a[s];Cr=u,rg(u,i)}eg(i)}for(i=i.child;i!==null;){switch(a=i,a.tag){case 0:case 11:case 15:Ha(8,a,a.return),jl(a);break;case 22:s=a.stateNode,s._visibility&2&&(s._visibility&=-3,jl(a));break;default:jl(a)}i=i.sibling}}function rg(i,a){for(;Cr!==null;){var s=Cr;switch(s.tag){case 0:case 11:case 15:Ha(8,s,a);break;case 23:case 22:if(s.memoizedState!==null&&s.memoizedState.cachePool!==null){var u=s.memoizedState.cachePool.pool;u!=null&&u.refCount++}break;case 24:nr(s.memoizedState.cache)}if(u=s.child,u!==null)u.return=s,Cr=u;else e:for(s=i;Cr!==null;){u=Cr;var d=u.sibling,p=u.return;if(Xm(u),u===s){Cr=null;break e}if(d!==null){d.return=p,Cr=d;break e}Cr=p}}}function mh(i){var a=AS(i);if(a!=null){if(typeof a.memoizedProps["data-testname"]!="string")throw Error(o(364));return a}if(i=kS(i),i===null)throw Error(o(362));return i.stateNode.current}function gh(i,a){var s=i.tag;switch(a.$$typeof){case gu:if(i.type===a.value)return!0;break;case vu:e:{for(a=a.value,i=[i,0],s=0;s<i.length;){var u=i[s++],d=u.tag,p=i[s++],E=a[p];if(d!==5&&d!==26&&d!==27||!ws(u)){for(;E!=null&&gh(u,E);)p++,E=a[p];if(p===a.length){a=!0;break e}else for(u=u.child;u!==null;)i.push(u,p),u=u.sibling}}a=!1}return a;case _u:if((s===5||s===26||s===27)&&VS(i.stateNode,a.value))return!0;break;case Su:if((s===5||s===6||s===26||s===27)&&(i=GS(i),i!==null&&0<=i.indexOf(a.value)))return!0;break;case yu:if((s===5||s===26||s===27)&&(i=i.memoizedProps["data-testname"],typeof i=="string"&&i.toLowerCase()===a.value.toLowerCase()))return!0;break;default:throw Error(o(365))}return!1}function vh(i){switch(i.$$typeof){case gu:return"<"+(_(i.value)||"Unknown")+">";case vu:return":has("+(vh(i)||"")+")";case _u:return'[role="'+i.value+'"]';case Su:return'"'+i.value+'"';case yu:return'[data-testname="'+i.value+'"]';default:throw Error(o(365))}}function ig(i,a){var s=[];i=[i,0];for(var u=0;u<i.length;){var d=i[u++],p=d.tag,E=i[u++],U=a[E];if(p!==5&&p!==26&&p!==27||!ws(d)){for(;U!=null&&gh(d,U);)E++,U=a[E];if(E===a.length)s.push(d);else for(d=d.child;d!==null;)i.push(d,E),d=d.sibling}}return s}function _h(i,a){if(!Ts)throw Error(o(363));i=mh(i),i=ig(i,a),a=[],i=Array.from(i);for(var s=0;s<i.length;){var u=i[s++],d=u.tag;if(d===5||d===26||d===27)ws(u)||a.push(u.stateNode);else for(u=u.child;u!==null;)i.push(u),u=u.sibling}return a}function li(){return(mt&2)!==0&&vt!==0?vt&-vt:Ke.T!==null?te():CS()}function ag(){if(mi===0)if((vt&536870912)===0||lt){var i=tu;tu<<=1,(tu&3932160)===0&&(tu=262144),mi=i}else mi=536870912;return i=Dr.current,i!==null&&(i.flags|=32),mi}function to(i,a){if(a!=null){var s=i.stateNode,u=s.ref;u===null&&(u=s.ref=Fg($(i.memoizedProps,s))),Eo===null&&(Eo=[]),Eo.push(a.bind(null,u))}}function Jr(i,a,s){(i===zt&&(Nt===2||Nt===9)||i.cancelPendingCommit!==null)&&(ro(i,0),Wa(i,vt,mi,!1)),b(i,s),((mt&2)===0||i!==zt)&&(i===zt&&((mt&2)===0&&(Nn|=s),sr===4&&Wa(i,vt,mi,!1)),ce(i))}function ng(i,a,s){if((mt&6)!==0)throw Error(o(327));var u=!s&&(a&127)===0&&(a&i.expiredLanes)===0||C(i,a),d=u?tS(i,a):Sh(i,a,!0),p=u;do{if(d===0){xo&&!u&&Wa(i,a,0,!1);break}else{if(s=i.current.alternate,p&&!Qy(s)){d=Sh(i,a,!1),p=!1;continue}if(d===2){if(p=a,i.errorRecoveryDisabledLanes&p)var E=0;else E=i.pendingLanes&-536870913,E=E!==0?E:E&536870912?536870912:0;if(E!==0){a=E;e:{var U=i;d=Os;var Q=Ir&&U.current.memoizedState.isDehydrated;if(Q&&(ro(U,E).flags|=256),E=Sh(U,E,!1),E!==2&&E!==6){if(ld&&!Q){U.errorRecoveryDisabledLanes|=p,Nn|=p,d=4;break e}p=ti,ti=d,p!==null&&(ti===null?ti=p:ti.push.apply(ti,p))}d=E}if(p=!1,d!==2)continue}}if(d===1){ro(i,0),Wa(i,a,0,!0);break}e:{switch(u=i,p=d,p){case 0:case 1:throw Error(o(345));case 4:if((a&4194048)!==a&&(a&62914560)!==a)break;case 6:Wa(u,a,mi,!Ja);break e;case 2:ti=null;break;case 3:case 5:break;default:throw Error(o(329))}if((a&62914560)===a&&(d=xu+300-Zr(),10<d)){if(Wa(u,a,mi,!Ja),y(u,0,!0)!==0)break e;sa=a,u.timeoutHandle=TS(og.bind(null,u,s,ti,bu,cd,a,mi,Nn,bo,Ja,p,"Throttled",-0,0),d);break e}og(u,s,ti,bu,cd,a,mi,Nn,bo,Ja,p,null,-0,0)}}break}while(!0);ce(i)}function og(i,a,s,u,d,p,E,U,Q,le,ge,Te,Ue,ct){i.timeoutHandle=bn;var bt=a.subtreeFlags,en=(p&335544064)===p;if(Te=null,(en||bt&8192||(bt&16785408)===16785408)&&(Te=US(),fi=null,Qm(a,p,Te),en&&DS(Te,i.containerInfo),bt=(p&62914560)===p?xu-Zr():(p&4194048)===p?cv-Zr():0,bt=OS(Te,bt),bt!==null)){sa=p,i.cancelPendingCommit=bt(mg.bind(null,i,a,p,s,u,d,E,U,Q,le,ge,Te,null,Ue,ct)),Wa(i,p,E,!le);return}mg(i,a,p,s,u,d,E,U,Q,le,ge,Te)}function Qy(i){for(var a=i;;){var s=a.tag;if((s===0||s===11||s===15)&&a.flags&16384&&(s=a.updateQueue,s!==null&&(s=s.stores,s!==null)))for(var u=0;u<s.length;u++){var d=s[u],p=d.getSnapshot;d=d.value;try{if(!di(p(),d))return!1}catch{return!1}}if(s=a.child,a.subtreeFlags&16384&&s!==null)s.return=a,a=s;else{if(a===i)break;for(;a.sibling===null;){if(a.return===null||a.return===i)return!0;a=a.return}a.sibling.return=a.return,a=a.sibling}}return!0}function Wa(i,a,s,u){a=L(i,a),a&=~ud,a&=~Nn,i.suspendedLanes|=a,i.pingedLanes&=~a,u&&(i.warmLanes|=a),u=i.expirationTimes;for(var d=a;0<d;){var p=31-ci(d),E=1<<p;u[p]=-1,d&=~E}s!==0&&k(i,s,a)}function sg(){return(mt&6)===0?(oe(0,!1),!1):!0}function yh(){if(gt!==null){if(Nt===0)var i=gt.return;else i=gt,Ta=Mn=null,yr(i),vo=null,Ls=0,i=gt;for(;i!==null;)Pm(i.alternate,i),i=i.return;gt=null}}function ro(i,a){var s=i.timeoutHandle;return s!==bn&&(i.timeoutHandle=bn,wS(s)),s=i.cancelPendingCommit,s!==null&&(i.cancelPendingCommit=null,s()),sa=0,yh(),zt=i,gt=s=xa(i.current,null),vt=a,Nt=0,pi=null,Ja=!1,xo=C(i,a),ld=!1,bo=mi=ud=Nn=Za=sr=0,ti=Os=null,cd=!1,Aa=L(i,a),gn(),s}function lg(i,a){at=null,Ke.H=fu,a===go||a===lu?(a=Ot(),Nt=3):a===ed?(a=Ot(),Nt=4):Nt=a===ad?8:a!==null&&typeof a=="object"&&typeof a.then=="function"?6:1,pi=a,gt===null&&(sr=1,Il(i,ae(a,i.current)))}function ug(){var i=Dr.current;return i===null?!0:(vt&4194048)===vt?jr===null:(vt&62914560)===vt||(vt&536870912)!==0?i===jr:!1}function cg(){var i=Ke.H;return Ke.H=fu,i===null?fu:i}function hg(){var i=Ke.A;return Ke.A=yb,i}function Xl(){sr=4,Ja||(vt&4194048)!==vt&&Dr.current!==null||(xo=!0),(Za&134217727)===0&&(Nn&134217727)===0||zt===null||Wa(zt,vt,mi,!1)}function Sh(i,a,s){var u=mt;mt|=2;var d=cg(),p=hg();(zt!==i||vt!==a)&&(bu=null,ro(i,a)),a=!1;var E=sr;e:do try{if(Nt!==0&&gt!==null){var U=gt,Q=pi;switch(Nt){case 8:yh(),E=6;break e;case 3:case 2:case 9:case 6:Dr.current===null&&(a=!0);var le=Nt;if(Nt=0,pi=null,io(i,U,Q,le),s&&xo){E=0;break e}break;default:le=Nt,Nt=0,pi=null,io(i,U,Q,le)}}eS(),E=sr;break}catch(ge){lg(i,ge)}while(!0);return a&&i.shellSuspendCounter++,Ta=Mn=null,mt=u,Ke.H=d,Ke.A=p,gt===null&&(zt=null,vt=0,gn()),E}function eS(){for(;gt!==null;)dg(gt)}function tS(i,a){var s=mt;mt|=2;var u=cg(),d=hg();zt!==i||vt!==a?(bu=null,Fs=Zr()+500,ro(i,a)):xo=C(i,a);e:do try{if(Nt!==0&&gt!==null){a=gt;var p=pi;t:switch(Nt){case 1:Nt=0,pi=null,io(i,a,p,1);break;case 2:case 9:if(qe(p)){Nt=0,pi=null,fg(a);break}a=function(){Nt!==2&&Nt!==9||zt!==i||(Nt=7),ce(i)},p.then(a,a);break e;case 3:Nt=7;break e;case 4:Nt=5;break e;case 7:qe(p)?(Nt=0,pi=null,fg(a)):(Nt=0,pi=null,io(i,a,p,7));break;case 5:var E=null;switch(gt.tag){case 26:E=gt.memoizedState;case 5:case 27:var U=gt,Q=U.type,le=U.pendingProps;if(E?Jg(E):Ig(U.stateNode,Q,le)){Nt=0,pi=null;var ge=U.sibling;if(ge!==null)gt=ge;else{var Te=U.return;Te!==null?(gt=Te,ql(Te)):gt=null}break t}}Nt=0,pi=null,io(i,a,p,5);break;case 6:Nt=0,pi=null,io(i,a,p,6);break;case 8:yh(),sr=6;break e;default:throw Error(o(462))}}rS();break}catch(Ue){lg(i,Ue)}while(!0);return Ta=Mn=null,Ke.H=u,Ke.A=d,mt=s,gt!==null?0:(zt=null,vt=0,gn(),sr)}function rS(){for(;gt!==null&&!ob();)dg(gt)}function dg(i){var a=Tm(i.alternate,i,Aa);i.memoizedProps=i.pendingProps,a===null?ql(i):gt=a}function fg(i){var a=i,s=a.alternate;switch(a.tag){case 15:case 0:a=_m(s,a,a.pendingProps,a.type,void 0,vt);break;case 11:a=_m(s,a,a.pendingProps,a.type.render,a.ref,vt);break;case 5:yr(a);var u=a;Ir&&u===Ar&&(lt?(Vt(u),u.tag===5&&u.stateNode!=null&&(qt=u.stateNode)):(Vt(u),lt=!0));default:Pm(s,a),a=gt=yg(a,Aa),a=Tm(s,a,Aa)}i.memoizedProps=i.pendingProps,a===null?ql(i):gt=a}function io(i,a,s,u){Ta=Mn=null,yr(a),vo=null,Ls=0;var d=a.return;try{if(jy(i,d,a,s,vt)){sr=1,Il(i,ae(s,i.current)),gt=null;return}}catch(p){if(d!==null)throw gt=d,p;sr=1,Il(i,ae(s,i.current)),gt=null;return}a.flags&32768?(lt||u===1?i=!0:xo||(vt&536870912)!==0?i=!1:(Ja=i=!0,(u===2||u===9||u===3||u===6)&&(u=Dr.current,u!==null&&u.tag===13&&(u.flags|=16384))),pg(a,i)):ql(a)}function ql(i){var a=i;do{if((a.flags&32768)!==0){pg(a,Ja);return}i=a.return;var s=Yy(a.alternate,a,Aa);if(s!==null){gt=s;return}if(a=a.sibling,a!==null){gt=a;return}gt=a=i}while(a!==null);sr===0&&(sr=5)}function pg(i,a){do{var s=$y(i.alternate,i);if(s!==null){s.flags&=32767,gt=s;return}if(s=i.return,s!==null&&(s.flags|=32768,s.subtreeFlags=0,s.deletions=null),!a&&(i=i.sibling,i!==null)){gt=i;return}gt=i=s}while(i!==null);sr=6,gt=null}function mg(i,a,s,u,d,p,E,U,Q,le,ge,Te){i.cancelPendingCommit=null;do Ms();while(er!==0);if((mt&6)!==0)throw Error(o(327));if(a!==null){if(a===i.current)throw Error(o(177));i===zt&&(gt=zt=null,vt=0),Ln=a,Fi=i,sa=s,dd=d,hv=u,iS(i,a,s,E,U,Q,Te)}}function iS(i,a,s,u,d,p,E){var U=a.lanes|a.childLanes;if(hd=U,U|=td,P(i,s,U,u,d,p),Eo=null,(s&335544064)===s?(To=T(i),u=10262):(To=null,u=10256),(a.subtreeFlags&u)!==0||(a.flags&u)!==0?(i.callbackNode=null,i.callbackPriority=0,uS(qh,function(){return Eh(),null})):(i.callbackNode=null,i.callbackPriority=0),pu=!1,u=(a.flags&13878)!==0,(a.subtreeFlags&13878)!==0||u){u=Ke.T,Ke.T=null,d=Ma(),wr(2),p=mt,mt|=4;try{Jy(i,a,s)}finally{mt=p,wr(d),Ke.T=u}}er=1,pu?Mo=dx(E,i.containerInfo,To,xh,bh,nS,Mh,Eh,aS,null,null):(xh(),bh(),Mh())}function aS(i){if(er!==0){var a=Fi.onRecoverableError;a(i,{componentStack:null})}}function nS(){er===3&&(er=0,Jm(Ln,Fi),er=4)}function xh(){if(er===1){er=0;var i=Fi,a=Ln,s=sa,u=(a.flags&13878)!==0;if((a.subtreeFlags&13878)!==0||u){u=Ke.T,Ke.T=null;var d=Ma();wr(2);var p=mt;mt|=4;try{Us=mu=!1,Ym(a,i,s),MS(i.containerInfo)}finally{mt=p,wr(d),Ke.T=u}}i.current=a,er=2}}function bh(){if(er===2){er=0;var i=Fi,a=Ln,s=(a.flags&8772)!==0;if((a.subtreeFlags&8772)!==0||s){s=Ke.T,Ke.T=null;var u=Ma();wr(2);var d=mt;mt|=4;try{Wm(i,a.alternate,a)}finally{mt=d,wr(u),Ke.T=s}}er=3}}function Mh(){if(er===4||er===3){er=0;var i=Mo;Mo=null,sb();var a=Fi,s=Ln,u=sa,d=hv,p=(u&335544064)===u?10262:10256;if((s.subtreeFlags&p)!==0||(s.flags&p)!==0?er=5:(er=0,Ln=Fi=null,gg(a,a.pendingLanes)),p=a.pendingLanes,p===0&&(Qa=null),ne(u),s=s.stateNode,hi&&typeof hi.onCommitFiberRoot=="function")try{hi.onCommitFiberRoot(As,s,void 0,(s.current.flags&128)===128)}catch{}if(d!==null){s=Ke.T,p=Ma(),wr(2),Ke.T=null;try{for(var E=a.onRecoverableError,U=0;U<d.length;U++){var Q=d[U];E(Q.value,{componentStack:Q.stack})}}finally{Ke.T=s,wr(p)}}if(d=Eo,E=To,To=null,d!==null&&(Eo=null,E===null&&(E=[]),i!==null))for(Q=0;Q<d.length;Q++)s=(0,d[Q])(E),s!==void 0&&px(i,s);(sa&3)!==0&&Ms(),ce(a),p=a.pendingLanes,(u&261930)!==0&&(p&42)!==0?a===Mu?zs++:(zs=0,Mu=a):(zs=0,Mu=null),Ir&&Xx(),oe(0,!1)}}function gg(i,a){(i.pooledCacheLanes&=a)===0&&(a=i.pooledCache,a!=null&&(i.pooledCache=null,nr(a)))}function Ms(){return Mo!==null&&(fx(Mo),Mo=null),xh(),bh(),Mh(),Eh()}function Eh(){if(er!==5)return!1;var i=Fi,a=hd;hd=0;var s=ne(sa),u=32>s?32:s;s=Ke.T;var d=Ma();try{wr(u),Ke.T=null,u=dd,dd=null;var p=Fi,E=sa;if(er=0,Ln=Fi=null,sa=0,(mt&6)!==0)throw Error(o(331));var U=mt;if(mt|=4,tg(p.current),Zm(p,p.current,E,u),mt=U,oe(0,!1),hi&&typeof hi.onPostCommitFiberRoot=="function")try{hi.onPostCommitFiberRoot(As,p)}catch{}return!0}finally{wr(d),Ke.T=s,gg(i,a)}}function vg(i,a,s){a=ae(s,a),a=Hc(i.stateNode,a,2),i=Yi(i,a,2),i!==null&&(b(i,2),ce(i))}function Mt(i,a,s){if(i.tag===3)vg(i,i,s);else for(;a!==null;){if(a.tag===3){vg(a,i,s);break}else if(a.tag===1){var u=a.stateNode;if(typeof a.type.getDerivedStateFromError=="function"||typeof u.componentDidCatch=="function"&&(Qa===null||!Qa.has(u))){i=ae(s,i),s=cm(2),u=Yi(a,s,2),u!==null&&(hm(s,u,a,i),b(u,2),ce(u));break}}a=a.return}}function Th(i,a,s){var u=i.pingCache;if(u===null){u=i.pingCache=new Sb;var d=new Set;u.set(a,d)}else d=u.get(a),d===void 0&&(d=new Set,u.set(a,d));d.has(s)||(ld=!0,d.add(s),i=oS.bind(null,i,a,s),a.then(i,i))}function oS(i,a,s){var u=i.pingCache;u!==null&&u.delete(a),i.pingedLanes|=i.suspendedLanes&s,i.warmLanes&=~s,zt===i&&(vt&s)===s&&((sr===4||sr===3&&(vt&62914560)===vt&&300>Zr()-xu)&&(mt&2)===0?ro(i,0):ud|=s,bo===vt&&(bo=0)),ce(i)}function _g(i,a){a===0&&(a=I()),i=Ki(i,a),i!==null&&(b(i,a),ce(i))}function sS(i){var a=i.memoizedState,s=0;a!==null&&(s=a.retryLane),_g(i,s)}function lS(i,a){var s=0;switch(i.tag){case 31:case 13:var u=i.stateNode,d=i.memoizedState;d!==null&&(s=d.retryLane);break;case 19:u=i.stateNode;break;case 22:u=i.stateNode._retryCache;break;default:throw Error(o(314))}u!==null&&u.delete(a),_g(i,s)}function uS(i,a){return iu(i,a)}function cS(i,a,s,u){this.tag=i,this.key=s,this.sibling=this.child=this.return=this.stateNode=this.type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=a,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=null,this.mode=u,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function wh(i){return i=i.prototype,!(!i||!i.isReactComponent)}function xa(i,a){var s=i.alternate;return s===null?(s=r(i.tag,a,i.key,i.mode),s.elementType=i.elementType,s.type=i.type,s.stateNode=i.stateNode,s.alternate=i,i.alternate=s):(s.pendingProps=a,s.type=i.type,s.flags=0,s.subtreeFlags=0,s.deletions=null),s.flags=i.flags&1206910976,s.childLanes=i.childLanes,s.lanes=i.lanes,s.child=i.child,s.memoizedProps=i.memoizedProps,s.memoizedState=i.memoizedState,s.updateQueue=i.updateQueue,a=i.dependencies,s.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.firstContext},s.sibling=i.sibling,s.index=i.index,s.ref=i.ref,s.refCleanup=i.refCleanup,s}function yg(i,a){i.flags&=1206910978;var s=i.alternate;return s===null?(i.childLanes=0,i.lanes=a,i.child=null,i.subtreeFlags=0,i.memoizedProps=null,i.memoizedState=null,i.updateQueue=null,i.dependencies=null,i.stateNode=null):(i.childLanes=s.childLanes,i.lanes=s.lanes,i.child=s.child,i.subtreeFlags=0,i.deletions=null,i.memoizedProps=s.memoizedProps,i.memoizedState=s.memoizedState,i.updateQueue=s.updateQueue,i.type=s.type,a=s.dependencies,i.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.firstContext}),i}function Kl(i,a,s,u,d,p){var E=0;if(u=i,typeof u=="function")wh(u)&&(E=1);else if(typeof u=="string")E=bi&&Zt?Xg(i,s,Ur.current)?26:ev(i)?27:5:bi?Xg(i,s,Ur.current)?26:5:Zt&&ev(i)?27:5;else e:switch(u){case Oh:return i=r(31,s,a,d),i.elementType=Oh,i.lanes=p,i;case no:return xn(s.children,d,p,a);case wg:E=8,d|=24;break;case Nh:return i=r(12,s,a,d|2),i.elementType=Nh,i.lanes=p,i;case Ih:return i=r(13,s,a,d),i.elementType=Ih,i.lanes=p,i;case Uh:return i=r(19,s,a,d),i.elementType=Uh,i.lanes=p,i;case pS:case Fh:return i=d|32,i=r(30,s,a,i),i.elementType=Fh,i.lanes=p,i.stateNode={autoName:null,paired:null,clones:null,ref:null},i;default:if(typeof u=="object"&&u!==null)switch(u.$$typeof){case ba:E=10;break e;case Ag:E=9;break e;case Lh:E=11;break e;case Dh:E=14;break e;case ja:E=16,u=null;break e}E=29,s=Error(o(130,i===null?"null":typeof i,"")),u=null}return a=r(E,s,a,d),a.elementType=i,a.type=u,a.lanes=p,a}function xn(i,a,s,u){return i=r(7,i,u,a),i.lanes=s,i}function Ah(i,a,s){return i=r(6,i,null,a),i.lanes=s,i}function Sg(i){var a=r(18,null,null,0);return a.stateNode=i,a}function Rh(i,a,s){return a=r(4,i.children!==null?i.children:[],i.key,a),a.lanes=s,a.stateNode={containerInfo:i.containerInfo,pendingChildren:null,implementation:i.implementation},a}function hS(i,a,s,u,d,p,E,U,Q){this.tag=1,this.containerInfo=i,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=bn,this.callbackNode=this.next=this.pendingContext=this.context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=z(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=z(0),this.hiddenUpdates=z(null),this.identifierPrefix=u,this.onUncaughtError=d,this.onCaughtError=p,this.onRecoverableError=E,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=Q,this.transitionTypes=null,this.incompleteTransitions=new Map}function xg(i,a,s,u,d,p,E,U,Q,le,ge,Te){return i=new hS(i,a,s,E,Q,le,ge,Te,U),a=1,p===!0&&(a|=24),p=r(3,null,null,a),i.current=p,p.stateNode=i,a=Je(),a.refCount++,i.pooledCache=a,a.refCount++,p.memoizedState={element:u,isDehydrated:s,cache:a},qn(p),i}function bg(i){return i?(i=uo,i):uo}function Mg(i){var a=i._reactInternals;if(a===void 0)throw typeof i.render=="function"?Error(o(188)):(i=Object.keys(i).join(","),Error(o(268,i)));return i=h(a),i=i!==null?f(i):null,i===null?null:Es(i.stateNode)}function Eg(i,a,s,u,d,p){d=bg(d),u.context===null?u.context=d:u.pendingContext=d,u=$r(a),u.payload={element:s},p=p===void 0?null:p,p!==null&&(u.callback=p),s=Yi(i,u,a),s!==null&&(Jr(s,i,a),ka(s,i,a))}function Tg(i,a){if(i=i.memoizedState,i!==null&&i.dehydrated!==null){var s=i.retryLane;i.retryLane=s!==0&&s<a?s:a}}function Ch(i,a){Tg(i,a),(i=i.alternate)&&Tg(i,a)}var pt={},dS=rC.default,ui=Fa.default,Ph=Object.assign,fS=Symbol.for("react.element"),Yl=Symbol.for("react.transitional.element"),ao=Symbol.for("react.portal"),no=Symbol.for("react.fragment"),wg=Symbol.for("react.strict_mode"),Nh=Symbol.for("react.profiler"),Ag=Symbol.for("react.consumer"),ba=Symbol.for("react.context"),Lh=Symbol.for("react.forward_ref"),Ih=Symbol.for("react.suspense"),Uh=Symbol.for("react.suspense_list"),Dh=Symbol.for("react.memo"),ja=Symbol.for("react.lazy"),Oh=Symbol.for("react.activity"),pS=Symbol.for("react.legacy_hidden"),mS=Symbol.for("react.memo_cache_sentinel"),Fh=Symbol.for("react.view_transition"),gS=Symbol.for("react.recoverable"),Rg=Symbol.iterator,Cg=Symbol.for("react.optimistic_key"),vS=Symbol.for("react.client.reference"),$l=Array.isArray,Ke=dS.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,_S=t.rendererVersion,yS=t.rendererPackageName,Pg=t.extraDevToolsConfig,Es=t.getPublicInstance,SS=t.getRootHostContext,xS=t.getChildHostContext,bS=t.prepareForCommit,MS=t.resetAfterCommit,ES=t.createInstance;t.cloneMutableInstance;var zh=t.appendInitialChild,Ng=t.finalizeInitialChildren,Jl=t.shouldSetTextContent,Lg=t.createTextInstance;t.cloneMutableTextInstance;var TS=t.scheduleTimeout,wS=t.cancelTimeout,bn=t.noTimeout,ea=t.isPrimaryRenderer;t.warnsIfNotActing;var Jt=t.supportsMutation,ta=t.supportsPersistence,Ir=t.supportsHydration,AS=t.getInstanceFromNode;t.beforeActiveInstanceBlur;var RS=t.preparePortalMount;t.prepareScopeUpdate,t.getInstanceFromScope;var wr=t.setCurrentUpdatePriority,Ma=t.getCurrentUpdatePriority,CS=t.resolveUpdatePriority;t.trackSchedulerEvent,t.resolveEventType,t.resolveEventTimeStamp;var PS=t.shouldAttemptEagerTransition,NS=t.detachDeletedInstance;t.requestPostPaintCallback;var LS=t.maySuspendCommit,IS=t.maySuspendCommitOnUpdate,Bh=t.maySuspendCommitInSyncRender,Ig=t.preloadInstance,US=t.startSuspendingCommit,Ug=t.suspendInstance,DS=t.suspendOnActiveViewTransition,OS=t.waitForCommitToBeReady;t.getSuspendedCommitReason;var oo=t.NotPendingTransition,Ea=t.HostTransitionContext,FS=t.resetFormInstance;t.bindToConsole;var zS=t.supportsMicrotasks,BS=t.scheduleMicrotask,Ts=t.supportsTestSelectors,kS=t.findFiberRoot,HS=t.getBoundingRect,GS=t.getTextContent,ws=t.isHiddenSubtree,VS=t.matchAccessibilityRole,WS=t.setFocusIfFocusable,jS=t.setupIntersectionObserver,XS=t.appendChild,qS=t.appendChildToContainer,KS=t.commitTextUpdate,YS=t.commitMount,$S=t.commitUpdate,JS=t.insertBefore,ZS=t.insertInContainerBefore,QS=t.removeChild,ex=t.removeChildFromContainer,Dg=t.resetTextContent,tx=t.hideInstance,rx=t.hideTextInstance,ix=t.unhideInstance,ax=t.unhideTextInstance,Og=t.applyViewTransitionName,nx=t.restoreViewTransitionName,ox=t.cancelViewTransitionName,sx=t.cancelRootViewTransitionName,lx=t.restoreRootViewTransitionName;t.cloneRootViewTransitionContainer,t.removeRootViewTransitionClone;var kh=t.measureInstance,ux=t.measureClonedInstance,Zl=t.wasInstanceInViewport,cx=t.hasInstanceChanged,hx=t.hasInstanceAffectedParent,dx=t.startViewTransition;t.startGestureTransition;var fx=t.stopViewTransition,px=t.addViewTransitionFinishedListener;t.getCurrentGestureOffset;var Fg=t.createViewTransitionInstance,mx=t.clearContainer,gx=t.createFragmentInstance,vx=t.updateFragmentInstanceFiber,zg=t.commitNewChildToFragmentInstance,_x=t.deleteChildFromFragmentInstance,yx=t.cloneInstance,Bg=t.createContainerChildSet,kg=t.appendChildToContainerChildSet,Sx=t.finalizeContainerChildren,Hg=t.replaceContainerChildren,Gg=t.cloneHiddenInstance,Vg=t.cloneHiddenTextInstance,Hh=t.isSuspenseInstancePending,Gh=t.isSuspenseInstanceFallback,xx=t.getSuspenseInstanceFallbackErrorDetails,bx=t.registerSuspenseInstanceRetry,Mx=t.canHydrateFormStateMarker,Ex=t.isFormStateMarkerMatching,Wg=t.getNextHydratableSibling,Tx=t.getNextHydratableSiblingAfterSingleton,wx=t.getFirstHydratableChild,Ax=t.getFirstHydratableChildWithinContainer,Rx=t.getFirstHydratableChildWithinActivityInstance,Cx=t.getFirstHydratableChildWithinSuspenseInstance,Px=t.getFirstHydratableChildWithinSingleton,Nx=t.canHydrateInstance,Lx=t.canHydrateTextInstance,Ix=t.canHydrateActivityInstance,Ux=t.canHydrateSuspenseInstance,Dx=t.hydrateInstance,Ox=t.hydrateTextInstance,Fx=t.hydrateActivityInstance,zx=t.hydrateSuspenseInstance,Bx=t.getNextHydratableInstanceAfterActivityInstance,kx=t.getNextHydratableInstanceAfterSuspenseInstance,Hx=t.commitHydratedInstance,Gx=t.commitHydratedContainer,Vx=t.commitHydratedActivityInstance,Wx=t.commitHydratedSuspenseInstance,jx=t.finalizeHydratedChildren,Xx=t.flushHydrationEvents;t.clearActivityBoundary;var qx=t.clearSuspenseBoundary;t.clearActivityBoundaryFromContainer;var Kx=t.clearSuspenseBoundaryFromContainer,Yx=t.hideDehydratedBoundary,$x=t.unhideDehydratedBoundary,jg=t.shouldDeleteUnhydratedTailInstances;t.diffHydratedPropsForDevWarnings,t.diffHydratedTextForDevWarnings,t.describeHydratableInstanceForDevWarnings;var Jx=t.validateHydratableInstance,Zx=t.validateHydratableTextInstance,bi=t.supportsResources,Xg=t.isHostHoistableType,Ql=t.getHoistableRoot,qg=t.getResource,Kg=t.acquireResource,Yg=t.releaseResource,Qx=t.hydrateHoistable,Vh=t.mountHoistable,Wh=t.unmountHoistable,$g=t.createHoistableInstance,eb=t.prepareToCommitHoistables,tb=t.mayResourceSuspendCommit,Jg=t.preloadResource,rb=t.suspendResource,Zt=t.supportsSingletons,Zg=t.resolveSingletonInstance,ib=t.acquireSingletonInstance,Qg=t.releaseSingletonInstance,ev=t.isHostSingletonType,so=t.isSingletonScope,jh=[],lo=-1,uo={},ci=Math.clz32?Math.clz32:R,ab=Math.log,nb=Math.LN2,eu=256,tu=262144,ru=4194304,iu=ui.unstable_scheduleCallback,Xh=ui.unstable_cancelCallback,ob=ui.unstable_shouldYield,sb=ui.unstable_requestPaint,Zr=ui.unstable_now,tv=ui.unstable_ImmediatePriority,lb=ui.unstable_UserBlockingPriority,qh=ui.unstable_NormalPriority,ub=ui.unstable_IdlePriority,cb=ui.log,hb=ui.unstable_setDisableYieldValue,As=null,hi=null,db=0,di=typeof Object.is=="function"?Object.is:Re,rv=typeof reportError=="function"?reportError:function(i){if(typeof window=="object"&&typeof window.ErrorEvent=="function"){var a=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof i=="object"&&i!==null&&typeof i.message=="string"?String(i.message):String(i),error:i});if(!window.dispatchEvent(a))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit("uncaughtException",i);return}console.error(i)},fb=Object.prototype.hasOwnProperty,Kh,iv,Yh=!1,av=new WeakMap,co=[],ho=0,au=null,Rs=0,Mi=[],Ei=0,Xa=null,ra=1,ia="",Ur=v(null),Cs=v(null),qa=v(null),nu=v(null),Ar=null,qt=null,lt=!1,Ka=null,Ti=!1,$h=Error(o(519)),ou=v(null),Mn=null,Ta=null,pb=typeof AbortController<"u"?AbortController:function(){var i=[],a=this.signal={aborted:!1,addEventListener:function(s,u){i.push(u)}};this.abort=function(){a.aborted=!0,i.forEach(function(s){return s()})}},mb=ui.unstable_scheduleCallback,gb=ui.unstable_NormalPriority,Qt={$$typeof:ba,Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0},Ps=null,fo=null,po=null,Jh=!1,su=!1,Zh=!1,En=0,Ns=null,Qh=0,Tn=0,mo=null,nv=Ke.S;Ke.S=function(i,a){if(cv=Zr(),typeof a=="object"&&a!==null&&typeof a.then=="function"&&de(i,a),Ps!==null)for(var s=fo;s!==null;)N(s,Ps),s=s.next;if(s=i.types,s!=null){for(var u=fo;u!==null;)N(u,s),u=u.next;if(Tn!==0){u=Ps,u===null&&(u=Ps=[]);for(var d=0;d<s.length;d++){var p=s[d];u.indexOf(p)===-1&&u.push(p)}}}nv!==null&&nv(i,a)};var wn=v(null),go=Error(o(460)),ed=Error(o(474)),lu=Error(o(542)),uu={then:function(){}},An=null,vo=null,Ls=0,Rn=hs(!0),ov=hs(!1),wi=[],_o=0,td=0,Ya=!1,rd=!1,$a=v(null),cu=v(0),Dr=v(null),jr=null,Or=v(0),wa=0,at=null,Ut=null,fr=null,hu=!1,yo=!1,Cn=!1,du=0,Is=0,So=null,vb=0,fu={readContext:ve,use:oi,useCallback:Ge,useContext:Ge,useEffect:Ge,useImperativeHandle:Ge,useLayoutEffect:Ge,useInsertionEffect:Ge,useMemo:Ge,useReducer:Ge,useRef:Ge,useState:Ge,useDebugValue:Ge,useDeferredValue:Ge,useTransition:Ge,useSyncExternalStore:Ge,useId:Ge,useHostTransitionStatus:Ge,useFormState:Ge,useActionState:Ge,useOptimistic:Ge,useMemoCache:Ge,useCacheRefresh:Ge,useEffectEvent:Ge},sv={readContext:ve,use:oi,useCallback:function(i,a){return $t().memoizedState=[i,a===void 0?null:a],i},useContext:ve,useEffect:jp,useImperativeHandle:function(i,a,s){s=s!=null?s.concat([i]):null,Pl(4194308,4,Yp.bind(null,a,i),s)},useLayoutEffect:function(i,a){return Pl(4194308,4,i,a)},useInsertionEffect:function(i,a){Pl(4,2,i,a)},useMemo:function(i,a){var s=$t();a=a===void 0?null:a;var u=i();if(Cn){B(!0);try{i()}finally{B(!1)}}return s.memoizedState=[u,a],u},useReducer:function(i,a,s){var u=$t();if(s!==void 0){var d=s(a);if(Cn){B(!0);try{s(a)}finally{B(!1)}}}else d=a;return u.memoizedState=u.baseState=d,i={pending:null,lanes:0,dispatch:null,lastRenderedReducer:i,lastRenderedState:d},u.queue=i,i=i.dispatch=Wy.bind(null,at,i),[u.memoizedState,i]},useRef:function(i){var a=$t();return i={current:i},a.memoizedState=i},useState:function(i){i=Ic(i);var a=i.queue,s=am.bind(null,at,a);return a.dispatch=s,[i.memoizedState,s]},useDebugValue:Oc,useDeferredValue:function(i,a){var s=$t();return Fc(s,i,a)},useTransition:function(){var i=Ic(!1);return i=em.bind(null,at,i.queue,!0,!1),$t().memoizedState=i,[!1,i]},useSyncExternalStore:function(i,a,s){var u=at,d=$t();if(lt){if(s===void 0)throw Error(o(407));s=s()}else{if(s=a(),zt===null)throw Error(o(349));(vt&127)!==0||Si(u,a,s)}d.memoizedState=s;var p={value:s,getSnapshot:a};return d.queue=p,jp(Np.bind(null,u,p,i),[i]),u.flags|=2048,$n(9,{destroy:void 0},ps.bind(null,u,p,s,a),null),s},useId:function(){var i=$t(),a=zt.identifierPrefix;if(lt){var s=ia,u=ra;s=(u&~(1<<32-ci(u)-1)).toString(32)+s,a="_"+a+"R_"+s,s=du++,0<s&&(a+="H"+s.toString(32)),a+="_"}else s=vb++,a="_"+a+"r_"+s.toString(32)+"_";return i.memoizedState=a},useHostTransitionStatus:zc,useFormState:kp,useActionState:kp,useOptimistic:function(i){var a=$t();a.memoizedState=a.baseState=i;var s={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return a.queue=s,a=Bc.bind(null,at,!0,s),s.dispatch=a,[i,a]},useMemoCache:Ii,useCacheRefresh:function(){return $t().memoizedState=Vy.bind(null,at)},useEffectEvent:function(i){var a=$t(),s={impl:i};return a.memoizedState=s,function(){if((mt&2)!==0)throw Error(o(440));return s.impl.apply(void 0,arguments)}}},lv={readContext:ve,use:oi,useCallback:Jp,useContext:ve,useEffect:Dc,useImperativeHandle:$p,useInsertionEffect:qp,useLayoutEffect:Kp,useMemo:Zp,useReducer:or,useRef:Wp,useState:function(){return or(it)},useDebugValue:Oc,useDeferredValue:function(i,a){var s=Ct();return Qp(s,Ut.memoizedState,i,a)},useTransition:function(){var i=or(it)[0],a=Ct().memoizedState;return[typeof i=="boolean"?i:$i(i),a]},useSyncExternalStore:Tr,useId:rm,useHostTransitionStatus:zc,useFormState:Hp,useActionState:Hp,useOptimistic:function(i,a){var s=Ct();return Up(s,Ut,i,a)},useMemoCache:Ii,useCacheRefresh:im,useEffectEvent:Xp},_b={readContext:ve,use:oi,useCallback:Jp,useContext:ve,useEffect:Dc,useImperativeHandle:$p,useInsertionEffect:qp,useLayoutEffect:Kp,useMemo:Zp,useReducer:Pt,useRef:Wp,useState:function(){return Pt(it)},useDebugValue:Oc,useDeferredValue:function(i,a){var s=Ct();return Ut===null?Fc(s,i,a):Qp(s,Ut.memoizedState,i,a)},useTransition:function(){var i=Pt(it)[0],a=Ct().memoizedState;return[typeof i=="boolean"?i:$i(i),a]},useSyncExternalStore:Tr,useId:rm,useHostTransitionStatus:zc,useFormState:Vp,useActionState:Vp,useOptimistic:function(i,a){var s=Ct();return Ut!==null?Up(s,Ut,i,a):(s.baseState=i,[i,s.queue.dispatch])},useMemoCache:Ii,useCacheRefresh:im,useEffectEvent:Xp},id={enqueueSetState:function(i,a,s){i=i._reactInternals;var u=li(),d=$r(u);d.payload=a,s!=null&&(d.callback=s),a=Yi(i,d,u),a!==null&&(Jr(a,i,u),ka(a,i,u))},enqueueReplaceState:function(i,a,s){i=i._reactInternals;var u=li(),d=$r(u);d.tag=1,d.payload=a,s!=null&&(d.callback=s),a=Yi(i,d,u),a!==null&&(Jr(a,i,u),ka(a,i,u))},enqueueForceUpdate:function(i,a){i=i._reactInternals;var s=li(),u=$r(s);u.tag=2,a!=null&&(u.callback=a),a=Yi(i,u,s),a!==null&&(Jr(a,i,s),ka(a,i,s))}},ad=Error(o(461)),pr=!1,nd={dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null},Br=!1,pu=!1,fi=null,aa=null,Qr=0,Rr=!1,Rt=!1,na=!1,od=!1,uv=typeof WeakSet=="function"?WeakSet:Set,Cr=null,oa=!1,Us=!1,mu=!1,sd=!1,mr=null,ei=!1,Oi=null,Pn=8192,yb={getCacheForType:function(i){var a=ve(Qt),s=a.data.get(i);return s===void 0&&(s=i(),a.data.set(i,s)),s},cacheSignal:function(){return ve(Qt).controller.signal}},gu=0,vu=1,_u=2,yu=3,Su=4;if(typeof Symbol=="function"&&Symbol.for){var Ds=Symbol.for;gu=Ds("selector.component"),vu=Ds("selector.has_pseudo_class"),_u=Ds("selector.role"),yu=Ds("selector.test_id"),Su=Ds("selector.text")}var Sb=typeof WeakMap=="function"?WeakMap:Map,mt=0,zt=null,gt=null,vt=0,Nt=0,pi=null,Ja=!1,xo=!1,ld=!1,Aa=0,sr=0,Za=0,Nn=0,ud=0,mi=0,bo=0,Os=null,ti=null,cd=!1,xu=0,cv=0,Fs=1/0,bu=null,Qa=null,er=0,Fi=null,Ln=null,sa=0,hd=0,dd=null,hv=null,Mo=null,Eo=null,To=null,zs=0,Mu=null;return pt.attemptContinuousHydration=function(i){if(i.tag===13||i.tag===31){var a=Ki(i,67108864);a!==null&&Jr(a,i,67108864),Ch(i,67108864)}},pt.attemptHydrationAtCurrentPriority=function(i){if(i.tag===13||i.tag===31){var a=li();a=Y(a);var s=Ki(i,a);s!==null&&Jr(s,i,a),Ch(i,a)}},pt.attemptSynchronousHydration=function(i){switch(i.tag){case 3:if(i=i.stateNode,i.current.memoizedState.isDehydrated){var a=x(i.pendingLanes);if(a!==0){for(i.pendingLanes|=2,i.entangledLanes|=2;a;){var s=1<<31-ci(a);i.entanglements[1]|=s,a&=~s}ce(i),(mt&6)===0&&(Fs=Zr()+500,oe(0,!1))}}break;case 31:case 13:a=Ki(i,2),a!==null&&Jr(a,i,2),sg(),Ch(i,2)}},pt.batchedUpdates=function(i,a){return i(a)},pt.createComponentSelector=function(i){return{$$typeof:gu,value:i}},pt.createContainer=function(i,a,s,u,d,p,E,U,Q,le){return xg(i,a,!1,null,s,u,p,null,E,U,Q,le)},pt.createHasPseudoClassSelector=function(i){return{$$typeof:vu,value:i}},pt.createHydrationContainer=function(i,a,s,u,d,p,E,U,Q,le,ge,Te,Ue,ct){var bt;return i=xg(s,u,!0,i,d,p,U,ct,Q,le,ge,Te),i.context=bg(null),s=i.current,u=li(),u=Y(u),d=$r(u),d.callback=(bt=a)!=null?bt:null,Yi(s,d,u),a=u,i.current.lanes=a,b(i,a),ce(i),i},pt.createPortal=function(i,a,s){var u=3<arguments.length&&arguments[3]!==void 0?arguments[3]:null;return{$$typeof:ao,key:u==null?null:u===Cg?Cg:""+u,children:i,containerInfo:a,implementation:s}},pt.createRoleSelector=function(i){return{$$typeof:_u,value:i}},pt.createTestNameSelector=function(i){return{$$typeof:yu,value:i}},pt.createTextSelector=function(i){return{$$typeof:Su,value:i}},pt.defaultOnCaughtError=function(i){console.error(i)},pt.defaultOnRecoverableError=function(i){rv(i)},pt.defaultOnUncaughtError=function(i){rv(i)},pt.deferredUpdates=function(i){var a=Ke.T,s=Ma();try{return wr(32),Ke.T=null,i()}finally{wr(s),Ke.T=a}},pt.discreteUpdates=function(i,a,s,u,d){var p=Ke.T,E=Ma();try{return wr(2),Ke.T=null,i(a,s,u,d)}finally{wr(E),Ke.T=p,mt===0&&(Fs=Zr()+500)}},pt.findAllNodes=_h,pt.findBoundingRects=function(i,a){if(!Ts)throw Error(o(363));a=_h(i,a),i=[];for(var s=0;s<a.length;s++)i.push(HS(a[s]));for(a=i.length-1;0<a;a--){s=i[a];for(var u=s.x,d=u+s.width,p=s.y,E=p+s.height,U=a-1;0<=U;U--)if(a!==U){var Q=i[U],le=Q.x,ge=le+Q.width,Te=Q.y,Ue=Te+Q.height;if(u>=le&&p>=Te&&d<=ge&&E<=Ue){i.splice(a,1);break}else if(u!==le||s.width!==Q.width||Ue<p||Te>E){if(!(p!==Te||s.height!==Q.height||ge<u||le>d)){le>u&&(Q.width+=le-u,Q.x=u),ge<d&&(Q.width=d-le),i.splice(a,1);break}}else{Te>p&&(Q.height+=Te-p,Q.y=p),Ue<E&&(Q.height=E-Te),i.splice(a,1);break}}}return i},pt.findHostInstance=Mg,pt.findHostInstanceWithNoPortals=function(i){return i=h(i),i=i!==null?m(i):null,i===null?null:Es(i.stateNode)},pt.findHostInstanceWithWarning=function(i){return Mg(i)},pt.flushPassiveEffects=Ms,pt.flushSyncFromReconciler=function(i){var a=mt;mt|=1;var s=Ke.T,u=Ma();try{if(wr(2),Ke.T=null,i)return i()}finally{wr(u),Ke.T=s,mt=a,(mt&6)===0&&oe(0,!1)}},pt.flushSyncWork=sg,pt.focusWithin=function(i,a){if(!Ts)throw Error(o(363));for(i=mh(i),a=ig(i,a),a=Array.from(a),i=0;i<a.length;){var s=a[i++],u=s.tag;if(!ws(s)){if((u===5||u===26||u===27)&&WS(s.stateNode))return!0;for(s=s.child;s!==null;)a.push(s),s=s.sibling}}return!1},pt.getFindAllNodesFailureDescription=function(i,a){if(!Ts)throw Error(o(363));var s=0,u=[];i=[mh(i),0];for(var d=0;d<i.length;){var p=i[d++],E=p.tag,U=i[d++],Q=a[U];if((E!==5&&E!==26&&E!==27||!ws(p))&&(gh(p,Q)&&(u.push(vh(Q)),U++,U>s&&(s=U)),U<a.length))for(p=p.child;p!==null;)i.push(p,U),p=p.sibling}if(s<a.length){for(i=[];s<a.length;s++)i.push(vh(a[s]));return`findAllNodes was able to match part of the selector:
  `+(u.join(" > ")+`

No matching component was found for:
  `)+i.join(" > ")}return null},pt.getPublicRootInstance=function(i){if(i=i.current,!i.child)return null;switch(i.child.tag){case 27:case 5:return Es(i.child.stateNode);default:return i.child.stateNode}},pt.injectIntoDevTools=function(){var i={bundleType:0,version:_S,rendererPackageName:yS,currentDispatcherRef:Ke,reconcilerVersion:"19.3.0"};if(Pg!==null&&(i.rendererConfig=Pg),typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u")i=!1;else{var a=__REACT_DEVTOOLS_GLOBAL_HOOK__;if(a.isDisabled||!a.supportsFiber)i=!0;else{try{As=a.inject(i),hi=a}catch{}i=!!a.checkDCE}}return i},pt.isAlreadyRendering=function(){return(mt&6)!==0},pt.observeVisibleRects=function(i,a,s,u){if(!Ts)throw Error(o(363));i=_h(i,a);var d=jS(i,s,u).disconnect;return{disconnect:function(){d()}}},pt.shouldError=function(){return null},pt.shouldSuspend=function(){return!1},pt.startHostTransition=function(i,a,s,u){if(i.tag!==5)throw Error(o(476));var d=tm(i).queue;em(i,d,a,oo,s===null?n:function(){var p=tm(i);return p.next===null&&(p=i.alternate.memoizedState),ms(i,p.next.queue,{},li()),s(u)})},pt.updateContainer=function(i,a,s,u){var d=a.current,p=li();return Eg(d,p,i,a,s,u),p},pt.updateContainerSync=function(i,a,s,u){return Eg(a.current,2,i,a,s,u),2},pt},e.exports.default=e.exports,Object.defineProperty(e.exports,"__esModule",{value:!0})})(sp)),sp.exports}var jC={exports:{}};jC.exports;var X_;function XC(){return X_||(X_=1,W_.exports=WC()),W_.exports}var qC=XC(),KC=VC(qC),yc={},YC=0,Sc=e=>`${e[0].toUpperCase()}${e.slice(1)}`;function $C(e){return e in yc}function lp(e){return yc[e]}function zy(e){if(typeof e=="function"){let t=`${YC++}`;return yc[t]=e,t}else Object.assign(yc,e)}function JC(e){let t=KC(e);return t.injectIntoDevTools(),t}var q_=0,ZC=/^three(?=[A-Z])/;function K_(e,t){let r=Sc(e),n=lp(r);if(e!=="primitive"&&!n)throw new Error(`R3F: ${r} is not part of the THREE namespace! Did you forget to extend? See: https://docs.pmnd.rs/react-three-fiber/api/objects#using-3rd-party-objects-declaratively`);if(e==="primitive"&&!t.object)throw new Error("R3F: Primitives without 'object' are invalid!");if(t.args!==void 0&&!Array.isArray(t.args))throw new Error("R3F: The args prop must be an array!")}function QC(e,t,r){var n;return e=$C(Sc(e))?e:e.replace(ZC,""),K_(e,t),e==="primitive"&&(n=t.object)!=null&&n.__r3f&&delete t.object.__r3f,mc(t.object,r,e,t)}function e2(e){if(!e.isHidden){var t;e.props.attach&&(t=e.parent)!=null&&t.object?vc(e.parent,e):Kr(e.object)&&(e.previousVisible=e.object.visible,e.object.visible=!1),e.isHidden=!0,ml(e)}}function Y_(e){if(e.isHidden){var t;if(e.props.attach&&(t=e.parent)!=null&&t.object)gc(e.parent,e);else if(Kr(e.object)){var r;e.object.visible=(r=e.previousVisible)!=null?r:!0}e.previousVisible=void 0,e.isHidden=!1,ml(e)}}function up(e,t,r){let n=t.root.getState();if(!(!e.parent&&e.object!==n.scene)){if(!t.object){var o,l;let c=lp(Sc(t.type));t.object=(o=t.props.object)!=null?o:new c(...(l=t.props.args)!=null?l:[]),t.object.__r3f=t}if(Gn(t.object,t.props),t.props.attach)gc(e,t);else if(Kr(t.object)&&Kr(e.object)){let c=e.object.children.indexOf(r?.object);if(r&&c!==-1){let h=e.object.children.indexOf(t.object);if(h!==-1){e.object.children.splice(h,1);let f=h<c?c-1:c;e.object.children.splice(f,0,t.object)}else t.object.parent=e.object,e.object.children.splice(c,0,t.object),t.object.dispatchEvent({type:"added"}),e.object.dispatchEvent({type:"childadded",child:t.object})}else e.object.add(t.object)}for(let c of t.children)up(t,c);ml(t)}}function cp(e,t){if(t){if(t.parent===e){let r=e.children.indexOf(t);r!==-1&&e.children.splice(r,1)}t.parent=e,e.children.push(t),up(e,t)}}function $_(e,t,r){if(!t||!r)return;if(t.parent===e){let o=e.children.indexOf(t);o!==-1&&e.children.splice(o,1)}t.parent=e;let n=e.children.indexOf(r);n!==-1?e.children.splice(n,0,t):e.children.push(t),up(e,t,r)}function J_(e){if(typeof e.dispose=="function"){let t=()=>{try{e.dispose()}catch{}};typeof IS_REACT_ACT_ENVIRONMENT<"u"?t():(0,Fa.unstable_scheduleCallback)(Fa.unstable_IdlePriority,t)}}function hp(e,t,r){if(!t)return;let n=!!t.parent;t.parent=null;let o=e.children.indexOf(t);o!==-1&&e.children.splice(o,1),t.props.attach?vc(e,t):Kr(t.object)&&Kr(e.object)&&(e.object.remove(t.object),AC(tp(t),t.object));let l=t.props.dispose!==null&&r!==!1;for(let h=t.children.length-1;h>=0;h--){let f=t.children[h];hp(t,f,l)}if(t.children.length=0,delete t.object.__r3f,l&&t.type!=="primitive"&&t.object.type!=="Scene"&&J_(t.object),r===void 0&&n){var c;let h=(c=t.root)==null||c.getState==null?void 0:c.getState();h&&h.internal.frames===0&&h.invalidate()}}function t2(e,t){for(let r of[e,e.alternate])if(r!==null)if(typeof r.ref=="function"){r.refCleanup==null||r.refCleanup();let n=r.ref(t);typeof n=="function"&&(r.refCleanup=n)}else r.ref&&(r.ref.current=t)}var vl=[];function r2(){if(vl.length!==0)try{i2()}finally{vl.length=0}}function i2(){for(let[r]of vl){let n=r.parent;if(n){r.props.attach?vc(n,r):Kr(r.object)&&Kr(n.object)&&n.object.remove(r.object);for(let o of r.children)o.props.attach?vc(r,o):Kr(o.object)&&Kr(r.object)&&r.object.remove(o.object)}r.isHidden&&Y_(r),r.object.__r3f&&delete r.object.__r3f,r.type!=="primitive"&&J_(r.object)}for(let[r,n,o]of vl){r.props=n;let l=r.parent;if(l){var e,t;let c=lp(Sc(r.type)),h=r.object;r.object=(e=r.props.object)!=null?e:new c(...(t=r.props.args)!=null?t:[]),r.object.__r3f=r,t2(o,r.object),wC(tp(r),h,r.object),Gn(r.object,r.props),r.props.attach?gc(l,r):Kr(r.object)&&Kr(l.object)&&l.object.add(r.object);for(let f of r.children)f.props.attach?gc(r,f):Kr(f.object)&&Kr(r.object)&&r.object.add(f.object);ml(r)}}}var dp=()=>{},Z_={},xc=q_;function a2(e){switch(e){case"beforetoggle":case"cancel":case"click":case"close":case"contextmenu":case"copy":case"cut":case"auxclick":case"dblclick":case"dragend":case"dragstart":case"drop":case"focusin":case"focusout":case"input":case"invalid":case"keydown":case"keypress":case"keyup":case"mousedown":case"mouseup":case"paste":case"pause":case"play":case"pointercancel":case"pointerdown":case"pointerup":case"ratechange":case"reset":case"resize":case"seeked":case"submit":case"touchcancel":case"touchend":case"touchstart":case"volumechange":case"change":case"selectionchange":case"compositionstart":case"compositionend":case"compositionupdate":case"beforeinput":case"blur":case"fullscreenchange":case"focus":case"hashchange":case"popstate":case"select":case"selectstart":return V_;case"drag":case"dragenter":case"dragexit":case"dragleave":case"dragover":case"mousemove":case"mouseout":case"mouseover":case"pointermove":case"pointerout":case"pointerover":case"scroll":case"touchmove":case"wheel":case"mouseenter":case"mouseleave":case"pointerenter":case"pointerleave":return G_;case"message":switch((0,Fa.unstable_getCurrentPriorityLevel)()){case Fa.unstable_ImmediatePriority:return V_;case Fa.unstable_UserBlockingPriority:return G_;case Fa.unstable_NormalPriority:case Fa.unstable_LowPriority:return _c;case Fa.unstable_IdlePriority:return FC;default:return _c}default:return _c}}function n2(e){typeof queueMicrotask=="function"?queueMicrotask(e):typeof Promise<"u"?Promise.resolve().then(e).catch(t=>{setTimeout(()=>{throw t})}):setTimeout(e)}var as=JC({isPrimaryRenderer:!1,warnsIfNotActing:!1,supportsMutation:!0,supportsPersistence:!1,supportsHydration:!1,createInstance:QC,removeChild:hp,appendChild:cp,appendInitialChild:cp,insertBefore:$_,appendChildToContainer(e,t){let r=e.getState().scene.__r3f;!t||!r||cp(r,t)},removeChildFromContainer(e,t){let r=e.getState().scene.__r3f;!t||!r||hp(r,t)},insertInContainerBefore(e,t,r){let n=e.getState().scene.__r3f;!t||!r||!n||$_(n,t,r)},getRootHostContext:()=>Z_,getChildHostContext:()=>Z_,commitUpdate(e,t,r,n,o){var l,c,h;K_(t,n);let f=!1;if((e.type==="primitive"&&r.object!==n.object||((l=n.args)==null?void 0:l.length)!==((c=r.args)==null?void 0:c.length)||(h=n.args)!=null&&h.some((m,g)=>{var _;return m!==((_=r.args)==null?void 0:_[g])}))&&(f=!0),f)vl.push([e,ip(n),o]);else{let m=SC(e,n),g=e.props.attach;e.props=ip(n),g!==void 0?e.props.attach=g:delete e.props.attach,Object.keys(m).length&&Gn(e.object,m)}},finalizeInitialChildren:()=>!1,commitMount(){},getPublicInstance:e=>e?.object,prepareForCommit:()=>null,preparePortalMount:e=>mc(e.getState().scene,e,"",{}),resetAfterCommit:r2,shouldSetTextContent:()=>!1,clearContainer:()=>!1,hideInstance:e2,unhideInstance:Y_,createTextInstance:dp,hideTextInstance:dp,unhideTextInstance:dp,supportsMicrotasks:!0,scheduleMicrotask:n2,scheduleTimeout:typeof setTimeout=="function"?setTimeout:void 0,cancelTimeout:typeof clearTimeout=="function"?clearTimeout:void 0,noTimeout:-1,getInstanceFromNode:()=>null,beforeActiveInstanceBlur(){},afterActiveInstanceBlur(){},detachDeletedInstance(){},prepareScopeUpdate(){},getInstanceFromScope:()=>null,shouldAttemptEagerTransition:()=>!1,trackSchedulerEvent:()=>{},resolveEventType:()=>null,resolveEventTimeStamp:()=>-1.1,requestPostPaintCallback(){},maySuspendCommit:()=>!1,preloadInstance:()=>!0,suspendInstance(){},waitForCommitToBeReady:()=>null,NotPendingTransition:null,HostTransitionContext:kn.createContext(null),setCurrentUpdatePriority(e){xc=e},getCurrentUpdatePriority(){return xc},resolveUpdatePriority(){var e;if(xc!==q_)return xc;let t=typeof window<"u"?(e=window.event)==null?void 0:e.type:void 0;return t===void 0?_c:a2(t)},resetFormInstance(){},rendererPackageName:"@react-three/fiber",rendererVersion:GC.version,applyViewTransitionName(e,t,r){},restoreViewTransitionName(e,t){},cancelViewTransitionName(e,t,r){},cancelRootViewTransitionName(e){},restoreRootViewTransitionName(e){},InstanceMeasurement:null,measureInstance:e=>null,wasInstanceInViewport:e=>!0,hasInstanceChanged:(e,t)=>!1,hasInstanceAffectedParent:(e,t)=>!1,suspendOnActiveViewTransition(e,t){},startViewTransition(e,t,r,n,o,l,c,h,f,m,g){return n(),o(),g?.(),c(),null},startGestureTransition(e,t,r,n,o,l,c,h,f,m){return c(),h(),m?.(),null},stopViewTransition(e){},addViewTransitionFinishedListener(e,t){t()},createViewTransitionInstance:e=>null,getCurrentGestureOffset(e){throw new Error("startGestureTransition is not yet supported in react-three-fiber.")},cloneMutableInstance(e,t){return e},cloneMutableTextInstance(e){return e},cloneRootViewTransitionContainer(e){throw new Error("Not implemented.")},removeRootViewTransitionClone(e,t){throw new Error("Not implemented.")},createFragmentInstance:e=>null,updateFragmentInstanceFiber(e,t){},commitNewChildToFragmentInstance(e,t){},deleteChildFromFragmentInstance(e,t){},measureClonedInstance:e=>null,maySuspendCommitOnUpdate:(e,t,r)=>!1,maySuspendCommitInSyncRender:(e,t)=>!1,startSuspendingCommit:()=>null,getSuspendedCommitReason:(e,t)=>null}),pn=new Map;function bc(e,t){let r=e.state;switch(t.type){case"use":return r.status==="disposed"?!1:(e.state={status:"open"},!0);case"unmount":return r.status==="disposed"?!1:(e.state={status:"closing",token:t.token},!0);case"dispose":return r.status!=="closing"||r.token!==t.token?!1:(e.state={status:"disposed"},!0)}}function By(e){let t=pn.get(e),r=t?.fiber,n=t?.store;t&&console.warn("R3F.createRoot should only be called once!");let o=typeof reportError=="function"?reportError:console.error,l=n||UC(yp,Lc),c=r||as.createContainer(l,OC,null,!1,null,"",o,o,o,null),h=t||{fiber:c,store:l,state:{status:"open"},ready:RC(void 0),configuration:{},ownsRenderer:!1};t||pn.set(e,h);let f=!1;return{get ready(){return h.ready},configure(m={}){if(!bc(h,{type:"use"}))return CC(new Error("R3F: Cannot configure a root after disposal has started."));let g=h.ready,{promise:_,resolve:v,reject:S}=PC();h.ready=_;let M=x=>{let y=l.getState();y.gl||(h.ownsRenderer=!op(m.gl),y.set({gl:x})),kC(h,e,m),!h.unwatchDpr&&(m.dpr===void 0||Array.isArray(m.dpr))&&(h.unwatchDpr=HC(h)),v(this)},R=()=>{try{var x;let y=(x=l.getState().gl)!=null?x:NC(e,m.gl);np(y)?Promise.resolve(y).then(M).catch(S):M(y)}catch(y){S(y)}};return g.status==="pending"?g.then(R,S):R(),_},render(m){if(!bc(h,{type:"use"}))return l;if(!l.getState().gl&&h.ready.status==="fulfilled"&&this.configure(),h.ready.status==="rejected")throw h.ready.reason;let g=()=>{var _;if(h.state.status!=="open"||h.ready.status==="rejected")return;if(h.ready.status==="pending"){h.ready.then(g,o);return}let v=(_=h.configuration.previous)==null?void 0:_.onCreated,S=(0,R_.jsx)(o2,{store:l,children:m,onCreated:v,rootElement:e});if(f){as.updateContainer(S,c,null,U_);return}f=!0,as.updateContainerSync(S,c,null,U_),as.flushSyncWork()};return g(),l},unmount(){pn.get(e)===h&&s2(e)}}}function o2({store:e,children:t,onCreated:r,rootElement:n}){return ep(()=>{let o=e.getState();o.set(l=>({internal:{...l.internal,active:!0}})),r&&r(o),e.getState().events.connected||o.events.connect==null||o.events.connect(n)},[]),(0,R_.jsx)(z_.Provider,{value:e,children:t})}function _l(e){try{return e()}catch(t){console.warn("[R3F] Error while unmounting root; teardown may be incomplete:",t)}}function s2(e,t){let r=pn.get(e),n=Symbol("unmount");if(!r||!bc(r,{type:"unmount",token:n}))return;let o=()=>{var l;if(r.ready.status==="pending"){r.ready.then(o,o);return}if(!bc(r,{type:"dispose",token:n}))return;pn.delete(e);let c=r.store.getState();c.internal.active=!1,_l(()=>r.unwatchDpr==null?void 0:r.unwatchDpr()),_l(()=>c.events.disconnect==null?void 0:c.events.disconnect()),(l=c.gl)!=null&&l.xr&&_l(()=>c.xr.disconnect()),c.scene&&_l(()=>_C(c.scene));let h=_l(()=>IC(c.gl,r.ownsRenderer));np(h)?h.then(()=>t?.(e)):t?.(e)};as.updateContainer(null,r.fiber,null,()=>{r.state.status!=="closing"||r.state.token!==n||as.updateContainer(null,r.fiber,null,o)})}var l2=new Set,u2=new Set,c2=new Set;function fp(e,t){if(e.size)for(let{callback:r}of e.values())r(t)}function yl(e,t){switch(e){case"before":return fp(l2,t);case"after":return fp(u2,t);case"tail":return fp(c2,t)}}var pp,mp;function gp(e,t,r){let n=t.clock.getDelta();t.frameloop==="never"&&typeof e=="number"&&(n=e-t.clock.elapsedTime,t.clock.oldTime=t.clock.elapsedTime,t.clock.elapsedTime=e),pp=t.internal.subscribers;for(let o=0;o<pp.length;o++)mp=pp[o],mp.ref.current(mp.store.getState(),n,r);return!t.internal.priority&&t.gl.render&&t.gl.render(t.scene,t.camera),t.internal.frames=Math.max(0,t.internal.frames-1),t.frameloop==="always"?1:t.internal.frames}var Mc=!1,vp=!1,_p,Q_,ns;function ey(e){Q_=requestAnimationFrame(ey),Mc=!0,_p=0,yl("before",e),vp=!0;for(let r of pn.values()){var t;ns=r.store.getState(),ns.internal.active&&(ns.frameloop==="always"||ns.internal.frames>0)&&!((t=ns.gl.xr)!=null&&t.isPresenting)&&(_p+=gp(e,ns))}if(vp=!1,yl("after",e),_p===0)return yl("tail",e),Mc=!1,cancelAnimationFrame(Q_)}function yp(e,t=1){var r;if(!e)return pn.forEach(n=>yp(n.store.getState(),t));(r=e.gl.xr)!=null&&r.isPresenting||!e.internal.active||e.frameloop==="never"||(t>1?e.internal.frames=Math.min(60,e.internal.frames+t):vp?e.internal.frames=2:e.internal.frames=1,Mc||(Mc=!0,requestAnimationFrame(ey)))}function Lc(e,t=!0,r,n){if(t&&yl("before",e),r)gp(e,r,n);else for(let o of pn.values())gp(e,o.store.getState());t&&yl("after",e)}(0,wt.h)();var p2=(0,wt.b)((0,_a.a)()),m2=(0,wt.b)((0,_a.b)()),g2=(0,wt.b)((0,Sp.a)());