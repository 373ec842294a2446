import React from 'react'
import { createRoot } from 'react-dom/client'
import { Tldraw } from 'tldraw-v1'
const q=new URLSearchParams(location.search); const sheet=window.SHEETS[q.get('s')]
const ST={color:'black',size:'small',dash:'draw',isFilled:false,scale:1,font:'script',textAlign:'start'}
function fix(s,i,page){ const o={name:s.type,rotation:0,childIndex:i+1,label:s.label||'',labelPoint:[.5,.5],...s,parentId:page,style:{...ST,...s.style}}
 if(s.type==='arrow'){ o.bend=s.bend||0; o.decorations=s.decorations||{}; const h=s.handles; o.handles={start:{id:'start',index:0,canBind:true,...h.start},end:{id:'end',index:1,canBind:true,...h.end},bend:{id:'bend',index:2,...h.bend}} }
 return o }
function App(){ return <div style={{position:'fixed',inset:0}}><Tldraw showUI={false} showPages={false} showMenu={false} readOnly disableAssets onMount={app=>{ setTimeout(()=>{ const shapes={}; sheet.shapes.filter(s=>s.type!=='image').forEach((s,i)=>{shapes[s.id]=fix(s,i,app.currentPageId)}); app.setCamera([0,0],1); app.replacePageContent(shapes,{},{}); app.setCamera([0,0],1); app.selectNone() },400) }}/></div> }
createRoot(document.getElementById('r')).render(<App/>)
