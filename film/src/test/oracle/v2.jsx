import React from 'react'
import { createRoot } from 'react-dom/client'
import { Tldraw } from '@bigbluebutton/tldraw'
const q=new URLSearchParams(location.search); const sheet=window.SHEETS[q.get('s')]
const D={geo:{geo:'rectangle',w:100,h:100,color:'black',labelColor:'black',fill:'none',dash:'draw',size:'m',font:'draw',text:'',align:'middle',verticalAlign:'middle',growY:0,url:''},
draw:{segments:[],color:'black',fill:'none',dash:'draw',size:'m',isComplete:true,isClosed:false,isPen:false},
highlight:{segments:[],color:'black',size:'m',isComplete:true,isPen:false},
arrow:{dash:'draw',size:'m',fill:'none',color:'black',labelColor:'black',bend:0,start:{type:'point',x:0,y:0},end:{type:'point',x:2,y:0},arrowheadStart:'none',arrowheadEnd:'arrow',text:'',font:'draw'},
line:{dash:'draw',size:'m',color:'black',spline:'line',handles:{}},
text:{color:'black',size:'m',w:8,text:'',font:'draw',align:'middle',autoSize:true,scale:1},
note:{color:'black',size:'m',text:'',font:'draw',align:'middle',verticalAlign:'middle',growY:0,url:''},
frame:{w:320,h:180,name:''},group:{},image:{w:100,h:100,playing:true,url:'',assetId:null,crop:null},
poll:{w:300,h:300,color:'black',fill:'white',question:'',numRespondents:0,numResponders:0,questionText:'',questionType:'',answers:[]}}
const GEO=['cloud','rectangle','ellipse','triangle','diamond','pentagon','hexagon','octagon','star','rhombus','rhombus-2','oval','trapezoid','arrow-right','arrow-left','arrow-up','arrow-down','x-box','check-box']
function fix(s,i){ const d=D[s.type]; const props={}; for(const k in d) props[k]= s.props&&k in s.props? s.props[k]: d[k]
 if(s.type==='geo'&&!GEO.includes(props.geo)) props.geo='rectangle'
 if(s.type==='line') { const h={}; for(const k in props.handles) h[k]={id:k,type:'vertex',canBind:false,canSnap:true,...props.handles[k]}; props.handles=h }
 if(s.type==='poll') props.answers=props.answers.map((a,i)=>({id:i,...a}))
 return {id:s.id.startsWith('shape:')?s.id:'shape:'+s.id,typeName:'shape',type:s.type,x:s.x||0,y:s.y||0,rotation:s.rotation||0,opacity:s.opacity??1,isLocked:false,meta:{},index:'a'+String.fromCharCode(66+Math.floor(i/26)%20)+String.fromCharCode(66+i%24)+'V',parentId:s.parentId,props} }
const F=n=>'fonts/'+n
const assetUrls={fonts:{draw:F('ShantellSans_600SemiBold.ttf'),serif:F('IBMPlexSerif_500Medium.ttf'),sansSerif:F('IBMPlexSans_500Medium.ttf'),monospace:F('IBMPlexMono_500Medium.ttf')},icons:{},translations:{},embedIcons:{}}
function App(){ return <div style={{position:'fixed',inset:0}}><Tldraw hideUi assetUrls={assetUrls} onMount={e=>{ window.E=e; e.updateInstanceState({canMoveCamera:false});
  setTimeout(()=>{ try{ e.setCamera({x:0,y:0,z:1}); const page=e.getCurrentPageId(); for (const [i,s] of sheet.shapes.entries()){ const f=fix(s,i); f.parentId=s.parentId&&s.parentId.startsWith('shape:')?s.parentId:page; if(s.id==="shape:gone"||s.type==="image") continue; try{ e.createShapes([f]) }catch(x){ console.error(s.id,String(x)); document.title='ERR '+x } } e.selectNone(); window.DONE=1 }catch(x){console.error(x)} },300) }}/></div> }
createRoot(document.getElementById('r')).render(<App/>)
