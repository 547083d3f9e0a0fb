// Generated from js/ by `npm run build`. Do not edit.
function makeTree(children,distances,flips=new Uint8Array(distances.length)){let n=distances.length+1,heights=new Float64Array(
n-1),sizes=new Int32Array(2*n-1).fill(1,0,n),parents=new Int32Array(2*n-1).fill(-1),highest=-1/0,monotone=!0;for(let i=0;i<
n-1;i++){let a=at(children,2*i),b=at(children,2*i+1);sizes[n+i]=at(sizes,a)+at(sizes,b),parents[a]=parents[b]=n+i;let h=at(
distances,i);h<highest?monotone=!1:highest=h,heights[i]=highest}return ordered({n,children,distances,heights,monotone,sizes,
parents},flips)}function ordered(tree,flips){let{n,children,sizes}=tree,start=new Int32Array(2*n-1);for(let i=n-2;i>=0;i--){
let left=at(children,2*i+(flips[i]?1:0)),right=at(children,2*i+(flips[i]?0:1)),here=at(start,n+i);start[left]=here,start[right]=
here+at(sizes,left)}let order=new Int32Array(n),x=new Float64Array(2*n-1);for(let leaf=0;leaf<n;leaf++)order[at(start,leaf)]=
leaf,x[leaf]=at(start,leaf)+.5;for(let i=0;i<n-1;i++)x[n+i]=(at(x,at(children,2*i))+at(x,at(children,2*i+1)))/2;return{...tree,
flips,start,order,x}}function flipped(tree,node){if(node<tree.n)return tree;let flips=tree.flips.slice();return flips[node-
tree.n]=flips[node-tree.n]?0:1,ordered(tree,flips)}function heightOf(tree,node){return node<tree.n?0:at(tree.distances,node-
tree.n)}function rootHeight(tree){return tree.n<2?0:at(tree.heights,tree.n-2)}function parts(tree,node){let i=node-tree.
n,turned=tree.flips[i]?1:0;return[at(tree.children,2*i+turned),at(tree.children,2*i+1-turned)]}function leavesOf(tree,node){let from=at(tree.start,node);return tree.order.subarray(from,from+at(tree.sizes,node))}function visibleMerges(tree,from,to,least){
let{n,start,sizes}=tree,found=new Int32Array(n-1),count2=0;for(let v=2*n-2;v>=n;v--){let size=at(sizes,v),here=at(start,
v);size>=least&&here<to&&here+size>from&&(found[count2++]=v)}return found.subarray(0,count2)}function at(array,i){return array[i]}var LEAST=1;function xOf(frame,position){return(position-frame.from)/(frame.to-frame.from)*frame.width}function positionAt(frame,x){
return frame.from+x/frame.width*(frame.to-frame.from)}function yOf(frame,height2){return frame.height*(1-height2/frame.top)}
function heightAt(frame,y){return frame.top*(1-y/frame.height)}function unitOf(frame){return frame.width/(frame.to-frame.
from)}function linesOf(tree,frame){let{dpr}=frame,[wide,high]=[Math.round(frame.width*dpr),Math.round(frame.height*dpr)],
thick=Math.max(1,Math.round(dpr*1.1)),least=LEAST/(unitOf(frame)*dpr),merges=visibleMerges(tree,frame.from,frame.to,least),
rects=new Int32Array(12*merges.length),owner=new Int32Array(3*merges.length),seen={rows:spans(high+thick+1),columns:spans(
wide+thick+1)},count2=0,add=(v,x2,y2,w,h)=>{rects.set([x2,y2,w,h],4*count2),owner[count2++]=v},x=v=>Math.round(xOf(frame,
tree.x[v])*dpr-thick/2),y=v=>Math.round(yOf(frame,heightOf(tree,v))*dpr-thick/2);for(let v of merges){let[left,right]=parts(
tree,v),[x1,x2,bar]=[x(left),x(right),y(v)],[begin,end]=[Math.max(0,x1),Math.min(wide,x2+thick)];begin<end&&cover(seen.rows,
bar,begin,end)&&add(v,begin,bar,end-begin,thick);for(let[part2,at5]of[[left,x1],[right,x2]]){if(at5<0||at5+thick>wide+1)
continue;let foot=part2>=tree.n&&tree.sizes[part2]>=least?y(part2):high,[upper,lower]=[Math.min(bar,foot),Math.max(bar,foot)];
upper<lower&&cover(seen.columns,at5,upper,lower)&&add(v,at5,upper,thick,lower-upper)}}return{rects,owner,count:count2,thick}}
function spans(count2){return{from:new Int32Array(count2).fill(2147483647),to:new Int32Array(count2).fill(-1)}}function cover(spans2,at5,from,to){
let[a,b]=[spans2.from[at5],spans2.to[at5]];if(a<=from&&to<=b)return!1;let touches=from<=b&&a<=to;return spans2.from[at5]=
touches?Math.min(a,from):from,spans2.to[at5]=touches?Math.max(b,to):to,!0}function clusterSpans({tree,nodes,sizes,labels},frame){
let found=[],pixel=LEAST/(unitOf(frame)*frame.dpr),at5=Math.max(0,Math.floor(frame.from));for(;at5<frame.to&&at5<tree.n;){
let label=labels[tree.order[at5]],begin=tree.start[nodes[label]],end=begin+sizes[label],[x0,x1]=[Math.max(0,xOf(frame,begin)),
Math.min(frame.width,xOf(frame,end))];found.push({label,x0,x1}),at5=Math.max(end,Math.ceil(begin+pixel))}return found}var known=new WeakMap;
function peakOf(tree,node){if(tree.monotone)return heightOf(tree,node);let peaks=known.get(tree.children);if(!peaks){peaks=
new Float64Array(2*tree.n-1);for(let v=tree.n;v<peaks.length;v++){let[a,b]=parts(tree,v);peaks[v]=Math.max(heightOf(tree,
v),peaks[a]??0,peaks[b]??0)}known.set(tree.children,peaks)}return peaks[node]}function branchAt(tree,frame,x,y,reach){if(tree.
n<2)return-1;let position=Math.min(Math.max(Math.floor(positionAt(frame,x)),0),tree.n-1),leaf=tree.order[position],least=LEAST/
(unitOf(frame)*frame.dpr),found=-1,nearest=reach,near=(node,dx,dy)=>{let far=Math.hypot(dx,dy);far<nearest&&([nearest,found]=
[far,node])};for(let v=tree.parents[leaf];v>=0;v=tree.parents[v]){if(tree.sizes[v]<least)continue;let[left,right]=parts(
tree,v),bar=yOf(frame,heightOf(tree,v)),ends=[left,right].map(part2=>xOf(frame,tree.x[part2]));near(v,outside(x,ends[0]??
0,ends[1]??0),y-bar),[left,right].forEach((part2,i)=>{let foot=yOf(frame,heightOf(tree,part2));near(part2,x-ends[i],outside(
y,bar,foot))})}return found}function outside(v,a,b){let[low,high]=a<b?[a,b]:[b,a];return v<low?low-v:v>high?v-high:0}function placeLabels(places,room,gap2=6){
let level=places.map(()=>0),taken=new Uint8Array(Math.floor(room)+2),slots=(centre,width)=>[Math.max(0,Math.floor(centre-
width/2-gap2/2)),Math.max(0,Math.ceil(centre+width/2+gap2/2))],bySize=places.map((_,i)=>i).sort((a,b)=>(places[b]?.span??
0)-(places[a]?.span??0)).slice(0,Math.floor(room/8)+1);for(let wanted of[1,2])for(let i of bySize){let{centre,span,short,
full}=places[i];if(level[i]!==wanted-1||short>1.5*span)continue;let width=wanted===1?short:full;if(centre-width/2<0||centre+
width/2>room)continue;wanted===2&&taken.fill(0,...slots(centre,short));let[first,last]=slots(centre,width);if(taken.subarray(
first,last).includes(1)){wanted===2&&taken.fill(1,...slots(centre,short));continue}taken.fill(1,first,last),level[i]=wanted}
return level}var WHITE={r:255,g:255,b:255,a:1},BLACK={r:0,g:0,b:0,a:1};function parseColour(text){let hex=/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.
exec(text.trim())?.[1];if(hex){let full=hex.length===3?hex.replace(/./g,"$&$&"):hex,n=parseInt(full,16);return{r:n>>16,g:n>>
8&255,b:n&255,a:1}}let call=/^(rgba?|color)\(\s*(srgb\s+)?([^()]*)\)$/i.exec(text.trim());if(!call||call[1]?.toLowerCase()===
"color"!=!!call[2])return null;let[r,g,b,a=1]=(call[3]??"").split(/[\s,/]+/).filter(Boolean).map(part),scale=call[2]?255:
1;return r===void 0||g===void 0||b===void 0||![r,g,b,a].every(Number.isFinite)?null:{r:r*scale,g:g*scale,b:b*scale,a}}function part(text){
return text.endsWith("%")?Number(text.slice(0,-1))/100:Number(text)}function over(top,ground){return{...mix(ground,top,top.
a),a:1}}function mix(one,two,t){let at5=c=>one[c]+(two[c]-one[c])*t;return{r:at5("r"),g:at5("g"),b:at5("b"),a:1}}function toHex({
r,g,b}){let two=v=>Math.round(Math.min(255,Math.max(0,v))).toString(16).padStart(2,"0");return`#${two(r)}${two(g)}${two(
b)}`}function luminance({r,g,b}){return(.299*r+.587*g+.114*b)/255}function windowOf(el){return el.ownerDocument.defaultView??globalThis}function around(el){return el.parentElement?el.parentElement:
el.getRootNode().host??null}function readLook(place2,probe){let win=windowOf(place2),here=win.getComputedStyle(place2),variable=name=>here.getPropertyValue(
name).trim()?resolve(probe,`var(${name})`):null,ground=behind(place2,probe),paper=over(variable("--jp-layout-color0")??ground,
ground),dark=luminance(paper)<.5,onPaper=(colour2,instead)=>over(colour2??instead,paper),text=variable("--jp-ui-font-col\
or1")??variable("--jp-ui-font-color0"),ink=onPaper(text??resolve(probe,"inherit"),dark?WHITE:BLACK),quiet=onPaper(variable(
"--jp-ui-font-color2"),mix(paper,ink,.65)),rule=onPaper(variable("--jp-border-color2"),mix(paper,ink,.16)),layer=onPaper(
variable("--jp-layout-color1"),paper),panel=toHex(layer)===toHex(paper)?mix(paper,ink,.03):layer;return probe.style.fontFamily=
"var(--jp-ui-font-family, var(--jp-content-font-family, inherit))",{paper:toHex(paper),ink:toHex(ink),quiet:toHex(quiet),
rule:toHex(rule),panel:toHex(panel),font:win.getComputedStyle(probe).fontFamily,dark}}var THEME_MARKS=["class","style","\
data-theme","data-jp-theme-light","data-jp-theme-name"];function watchTheme(el,changed){let win=windowOf(el),{documentElement,
body}=win.document,marks=new win.MutationObserver(changed);for(let node of[documentElement,body])marks.observe(node,{attributes:!0,
attributeFilter:THEME_MARKS});let scheme=win.matchMedia("(prefers-color-scheme: dark)");return scheme.addEventListener("\
change",changed),()=>{marks.disconnect(),scheme.removeEventListener("change",changed)}}function behind(el,probe){let layers=[];
for(let at5=el;at5;at5=around(at5)){let colour2=read(windowOf(at5).getComputedStyle(at5).backgroundColor,windowOf(at5));
if(!(!colour2||colour2.a===0)&&(layers.unshift(colour2),colour2.a===1))break}let start=over(resolve(probe,"Canvas")??WHITE,
WHITE);return layers.reduce((ground,layer)=>over(layer,ground),start)}function resolve(probe,value2){let win=windowOf(probe);
probe.style.color=value2;let colour2=read(win.getComputedStyle(probe).color,win);return probe.style.color="",colour2}function read(text,win){
let parsed=parseColour(text);if(parsed)return parsed;let canvas=win.document.createElement("canvas");canvas.width=canvas.
height=1;let pen=canvas.getContext("2d",{willReadFrequently:!0});if(!pen)return null;pen.fillStyle=text,pen.fillRect(0,0,
1,1);let[r=0,g=0,b=0,a=0]=pen.getImageData(0,0,1,1).data;return{r,g,b,a:a/255}}function createStage(box,layers,resized){let win=windowOf(box),sheets=layers.map(draw=>{let canvas=win.document.createElement(
"canvas");return canvas.className="hclust-layer",box.append(canvas),{canvas,draw,stale:!0,pen:canvas.getContext("2d")}}),
top=sheets.at(-1).canvas,frame=0,painted=0,stage={canvas:top,width:0,height:0,dpr:1,paint(...which){sheets.forEach((sheet,i)=>{
(!which.length||which.includes(i))&&(sheet.stale=!0)}),stage.width&&(frame||=win.requestAnimationFrame(work))},destroy(){
win.cancelAnimationFrame(frame),sizes.disconnect(),endResolution();for(let{canvas}of sheets)canvas.width=canvas.height=0,
canvas.remove()}};function work(){frame=0;let begin=win.performance.now();for(let sheet of sheets)sheet.stale&&(sheet.stale=
!1,sheet.pen.setTransform(stage.dpr,0,0,stage.dpr,0,0),sheet.pen.clearRect(0,0,stage.width,stage.height),sheet.pen.save(),
sheet.draw(sheet.pen,stage),sheet.pen.restore());top.dataset.ms=(win.performance.now()-begin).toFixed(2),top.dataset.painted=
String(++painted)}function measure(){let[width,height2]=[box.clientWidth,box.clientHeight],dpr=win.devicePixelRatio||1;if(!(width===
stage.width&&height2===stage.height&&dpr===stage.dpr)&&(Object.assign(stage,{width:height2?width:0,height:height2,dpr}),
!!stage.width)){for(let{canvas}of sheets)canvas.width=Math.round(width*dpr),canvas.height=Math.round(height2*dpr);resized?.(
stage);for(let sheet of sheets)sheet.stale=!0;win.cancelAnimationFrame(frame),work()}}let sizes=new win.ResizeObserver(measure);
sizes.observe(box);let endResolution=watchResolution(win,measure);return stage}function watchResolution(win,changed){let query,
listen2=()=>{query=win.matchMedia(`(resolution: ${win.devicePixelRatio}dppx)`),query.addEventListener("change",next)},next=()=>{
query.removeEventListener("change",next),listen2(),changed()};return listen2(),()=>query.removeEventListener("change",next)}
function listen(target,handlers){let controller=new AbortController;for(let[type,f]of Object.entries(handlers))target.addEventListener(
type,f,{signal:controller.signal,passive:!1});return()=>controller.abort()}var SMALL=11,ELLIPSIS="…",LONGEST=300;function literal(text){
return String(text).slice(0,LONGEST).replace(/\s+/gu," ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
"").trim()}function shorten(text,room,measure){if(measure(text)<=room)return text;let letters=Array.from(text),[short,long]=[
0,letters.length];for(;short<long;){let middle2=short+long+1>>1;measure(letters.slice(0,middle2).join("").trimEnd()+ELLIPSIS)<=
room?short=middle2:long=middle2-1}return short?letters.slice(0,short).join("").trimEnd()+ELLIPSIS:""}function createTypeface(doc,family){
let known4=new Map,pen=null,css=(size=SMALL,bold=!1)=>`${bold?"600 ":""}${size}px ${family}`,width=(text,size=SMALL,bold=!1)=>{
let font=css(size,bold),widths=known4.get(font);(!widths||widths.size>5e3)&&known4.set(font,widths=new Map);let wide=widths.
get(text);if(wide===void 0){if(pen??=doc.createElement("canvas").getContext("2d"),!pen)return text.length*size*.6;pen.font=
font,widths.set(text,wide=pen.measureText(text).width)}return wide};return{css,width,fit:(text,room,size,bold)=>shorten(
text,room,t=>width(t,size,bold))}}var STRIP=9,GAP=5,BAR=11,ROW_NAME=130,SLANT=37,LONGEST2=140,NAMED_ROW=SMALL+2;function layOut(what,face){let{width,height:height2,
columns,rows,dpr}=what,sharp=v=>Math.round(v*dpr)/dpr,top=sharp(what.columnTree?Math.min(70,.1*height2)+GAP:8),treeWide=what.
rowTree?Math.min(130,Math.max(50,.16*width)):0,left=sharp(treeWide+GAP+STRIP+GAP),bar=16+BAR+10+Math.max(0,...what.scale.
map(word=>face.width(word))),rowNames=0;(height2-top-24)/rows>=NAMED_ROW&&(rowNames=Math.min(ROW_NAME,.26*width,what.longestName())+
10);let wide=Math.max(20,width-left-bar-rowNames),names=columnNames(columns,wide/columns.length,left,.34*height2,face);rowNames&&
(height2-top-names.height)/rows<NAMED_ROW&&(rowNames=0,wide=Math.max(20,width-left-bar),names=columnNames(columns,wide/columns.
length,left,.34*height2,face)),wide=sharp(wide);let tall=sharp(Math.max(20,height2-top-names.height));return{heat:{left,
top,width:wide,height:tall},strip:{left:left-GAP-STRIP,top,width:STRIP,height:tall},rowTree:{left:0,top,width:treeWide,height:tall},
columnTree:{left,top:2,width:wide,height:what.columnTree?top-GAP-2:0},bar:{left:left+wide+rowNames+16,top,width:BAR,height:Math.
min(120,tall)},names,rowNames}}function columnNames(full,column,left,most,face){let names=full.map(name=>literal(name.replaceAll(
"_"," "))),widest=words2=>Math.max(0,...words2.map(word=>face.width(word)));if(widest(names)+8<=column)return{words:names,
angle:0,every:1,height:SMALL+12};let slant=SLANT*Math.PI/180,slanted=column*Math.sin(slant)>=SMALL+1,every=slanted?1:Math.
max(1,Math.ceil((SMALL+2)/column)),words=names.map((name,j)=>{if(j%every)return"";if(!slanted)return face.fit(name,Math.
min(LONGEST2,most-10));let edge=left+column*(j+.5)-6;return face.fit(name,Math.min(LONGEST2,(most-16)/Math.sin(slant),edge/
Math.cos(slant)))}),turn=slanted?slant:Math.PI/2,height2=widest(words)*Math.sin(turn)+SMALL*Math.cos(turn)+12;return{words,
angle:slanted?SLANT:90,every,height:Math.ceil(height2)}}function count(number2,noun=""){if(!noun)return fixed(number2,0);let one=number2===1&&noun.endsWith("s");return`${fixed(
number2,0)} ${one?noun.slice(0,-1):noun}`}function height(value2){if(Number.isNaN(value2))return"–";if(Math.abs(value2)===
1/0)return value2>0?"∞":"-∞";if(value2===0)return"0";let size=Math.abs(value2);return size>=1e7||size<.001?exponential(
value2,2):fixed(value2,size>=1e3?0:size>=100?1:size>=1?2:3)}function number(value2){let size=Math.abs(value2);return size<
.01&&value2!==0||size>=1e9?general(value2,2):fixed(value2,size>=100?0:size>=10?1:2)}function value(value2,what,unit=""){
if(!Number.isFinite(value2))return Number.isNaN(value2)?"–":height(value2);if(what==="text")return value2?"yes":"no";if(what===
"date")return day(value2);let text=Math.round(value2)===value2&&Math.abs(value2)<1e12?fixed(value2,0):number(value2);return unit?
`${text} ${unit}`:text}function day(days){let date=new Date(days*864e5);return Number.isNaN(date.getTime())?"–":date.toISOString().
slice(0,10)}function threshold(t,lower,upper){let text=height(t);for(let digits=4;digits<17;digits++){let read2=Number(text.
replaceAll(",",""));if(!(lower<t&&t<=upper)||lower<read2&&read2<=upper)return text;text=general(t,digits)}return height(
t)}function gap(lower,upper){let[low,high]=[height(lower),height(upper)];for(let digits=4;digits<17&&low===high&&lower<upper;digits++)
[low,high]=[general(lower,digits),general(upper,digits)];return[low,high]}function caption(cut){let{k,exact,lower,upper}=cut;
if(!exact)return`heights are tied: no threshold gives exactly ${count(k)}`;let[low,high]=gap(lower,upper);return k===1?`\
any cut above ${low} gives one`:upper===0?`only a cut at 0 gives these ${count(k)}`:`any cut from ${low} to ${high} give\
s these ${count(k)}`}function pill(cut){return`${count(cut.k,"clusters")} · ${threshold(cut.t,cut.lower,cut.upper)}`}var STEPS=[
1,2,2.5,5,10];function niceTicks(low,high,pixels,every){let span=high-low;if(!(span>0)||!Number.isFinite(span))return Number.
isFinite(low)?[low]:[];let bins=Math.max(1,Math.floor(pixels/every)),power=10**Math.floor(Math.log10(span/bins)),step=power*
(STEPS.find(s=>s*power*bins>=span*(1-1e-9))??10),slack=1e-9*span,ticks=[];for(let i=Math.ceil((low-slack)/step);i*step<=
high+slack;i++)ticks.push(Number((i*step).toPrecision(12)));return ticks}function formatTicks(ticks){let steps=ticks.slice(
1).map((tick,i)=>tick-ticks[i]),step=(steps.length?Math.min(...steps):Math.abs(ticks[0]??1))||1;if(Math.max(0,...ticks.map(
Math.abs))>=1e9||step<1e-4)return ticks.map(tick=>general(tick,3));let decimals=Math.max(0,-Math.floor(Math.log10(step)+
1e-9)),coarse=()=>ticks.some(t=>Math.abs(Number(t.toFixed(decimals))-t)>step/100);for(;decimals<6&&coarse();)decimals++;
return ticks.map(tick=>fixed(tick+0,decimals))}function fixed(value2,decimals){let text=halfToEven(value2,decimals),[whole="",
rest]=text.split("."),grouped=whole.replace(/\B(?=(\d{3})+$)/g,",");return rest===void 0?grouped:`${grouped}.${rest}`}function halfToEven(value2,decimals){
if(Math.abs(value2)>=1e21)return BigInt(value2).toString();let text=value2.toFixed(decimals);if(Number.isInteger(value2)&&
!Object.is(value2,-0))return text;if(value2.toFixed(decimals+30).slice(-30)!=="5".padEnd(30,"0"))return Object.is(value2,
-0)?`-${text}`:text;let down=value2.toFixed(decimals+30).slice(0,-30).replace(/\.$/,"");return Number(down.at(-1))%2===0?
down:text}function exponential(value2,digits){let[mantissa="",power=""]=value2.toExponential(digits+30).split("e"),down=mantissa.
slice(0,-30).replace(/\.$/,"");return(mantissa.endsWith("5".padEnd(30,"0"))&&Number(down.at(-1))%2===0?`${down}e${power}`:
value2.toExponential(digits)).replace(/e([+-])(\d)$/,"e$10$2")}function general(value2,digits){if(value2===0)return"0";let power=Number(
value2.toExponential(digits-1).split("e")[1]);if(power<-4||power>=digits){let[mantissa="",exponent=""]=exponential(value2,
digits-1).split("e");return`${trimmed(mantissa)}e${exponent}`}return trimmed(halfToEven(value2,digits-1-power))}function trimmed(text){
return text.includes(".")?text.replace(/\.?0+$/,""):text}function resample(values,p,rows,columns,[from,to],width,height2){let line=new Float64Array(p),out=new Float32Array(width*
height2),step=(to-from)/height2,before=-1;for(let y=0;y<height2;y++){let top=from+y*step;if(step<=1){let place2=Math.min(
Math.max(Math.floor(top+step/2),0),rows.length-1);if(place2===before){out.copyWithin(y*width,(y-1)*width,y*width);continue}
before=place2;let start=at2(rows,place2)*p;for(let j=0;j<p;j++)line[j]=at2(values,start+j)}else mean(line,values,p,rows,
top,top+step);spread(out,y*width,line,columns,width)}return out}function mean(line,values,p,rows,top,bottom){line.fill(0);
let weights=0;for(let i=Math.max(0,Math.floor(top));i<bottom&&i<rows.length;i++){let weight=Math.min(i+1,bottom)-Math.max(
i,top);if(weight<=1e-9)continue;weights+=weight;let start=at2(rows,i)*p;for(let j=0;j<p;j++)line[j]=at2(line,j)+weight*at2(
values,start+j)}for(let j=0;j<p;j++)line[j]=at2(line,j)/weights}function spread(out,start,line,columns,width){let p=columns.
length,step=p/width;for(let x=0;x<width;x++){let[left,right]=[x*step,(x+1)*step];if(step<=1){out[start+x]=at2(line,at2(columns,
Math.min(Math.floor(left+step/2),p-1)));continue}let sum=0;for(let j=Math.floor(left);j<right&&j<p;j++)sum+=(Math.min(j+
1,right)-Math.max(j,left))*at2(line,at2(columns,j));out[start+x]=sum/step}}function range(values){let[low,high]=[1/0,-1/0];
for(let i=0;i<values.length;i++){let v=at2(values,i);v<low&&(low=v),v>high&&(high=v)}return low>high?[0,1]:low<high?[low,
high]:[low,low+1]}function paintValues(values,[low,high],map,pixels){let scale=256/(high-low);for(let i=0;i<values.length;i++){
let v=at2(values,i);if(v!==v)continue;let c=3*Math.min(Math.max(Math.floor((v-low)*scale),0),255);pixels[4*i]=at2(map,c),
pixels[4*i+1]=at2(map,c+1),pixels[4*i+2]=at2(map,c+2),pixels[4*i+3]=255}}function markedRuns(marked,[from,to],height2){let runs=[],
scale=height2/(to-from),end=Math.ceil(to);for(let i=Math.floor(from);i<end;i++){if(!marked(i))continue;let top=Math.max(
(i-from)*scale,0),bottom=Math.min(Math.max((i+1-from)*scale,top+1),height2),last=runs.length-1;last>0&&top<=at2(runs,last)+
1e-6?runs[last]=Math.max(bottom,at2(runs,last)):runs.push(top,bottom)}return runs}function at2(array,i){return array[i]}var COLOURS=["#4477AA","#EE6677","#228833","#CCBB44","#66CCEE","#AA3377","#44BB99","#EE8866","#BA8DB4","#CC3311"],MARKERS=[
"o","s","^","D","v","P","X"],EVEN_OUT={o:1,s:.88,"^":1.1,D:.8,v:1.1,P:1.08,X:1.08};function colour(index){return COLOURS[index%
COLOURS.length]}function marker(index){return MARKERS[index%MARKERS.length]}var STRIP2=[5,13],NAMES_FROM=18,NAMES_DEEP=16,LABELS_FROM=NAMES_FROM+NAMES_DEEP+2,LABEL_ROOM=SMALL+2;function paintLines(pen,{
rects,count:lines},ink){pen.fillStyle=ink;for(let i=0;i<4*lines;i+=4)pen.fillRect(rects[i],rects[i+1],rects[i+2],rects[i+
3])}function paintBranches(pen,{cut,colours,frame,corner},grey,thick){let{dpr}=frame;pen.save(),pen.setTransform(1,0,0,1,
Math.round(corner.left*dpr),Math.round(corner.top*dpr)),grey.width&&grey.height&&pen.drawImage(grey,0,0),pen.globalCompositeOperation=
"source-atop";let ground=grey.height;for(let{label,x0,x1}of clusterSpans(cut,frame)){let node=cut.nodes[label];if(node<cut.
tree.n)continue;let upper=Math.round(yOf(frame,peakOf(cut.tree,node))*dpr-thick/2),left=Math.floor(x0*dpr);pen.fillStyle=
colour(colours[node]),pen.fillRect(left,upper,Math.max(1,Math.ceil(x1*dpr)-left),ground-upper)}pen.restore()}function paintGround(pen,scene){
let{cut,colours,frame,corner}=scene;pen.save(),pen.translate(corner.left,corner.top+frame.height);let spans2=clusterSpans(
cut,frame),[upper,lower]=STRIP2;for(let{label,x0,x1}of spans2){let gap2=x1-x0>4?.5:0;pen.fillStyle=colour(colours[cut.nodes[label]]),
pen.beginPath(),x1-x0>8?pen.roundRect(x0+gap2,upper,x1-x0-2*gap2,lower-upper,2):pen.rect(x0+gap2,upper,Math.max(x1-x0-2*
gap2,1/frame.dpr),lower-upper),pen.fill()}paintNames(pen,scene,spans2),paintSelection(pen,scene),scene.labels&&paintLabels(
pen,scene),pen.restore()}function paintNames(pen,{cut,data,frame,look,type},spans2){let places=(spans2.length*8>frame.width?
spans2.filter(({x0,x1})=>x1-x0>4):spans2).map(({label,x0,x1})=>{let size=` · ${count(cut.sizes[label],data.noun)}`,short=type.
width(count(label),SMALL,!0);return{label,size,centre:(x0+x1)/2,span:x1-x0,short,full:short+type.width(size)}});pen.textBaseline=
"alphabetic",pen.textAlign="left";let base=NAMES_FROM+SMALL-1;placeLabels(places,frame.width).forEach((level,i)=>{let place2=places[i];
if(!level||!place2)return;let begin=place2.centre-(level===2?place2.full:place2.short)/2;pen.fillStyle=look.ink,pen.font=
type.css(SMALL,!0),pen.fillText(count(place2.label),begin,base),!(level<2)&&(pen.fillStyle=look.quiet,pen.font=type.css(),
pen.fillText(place2.size,begin+place2.short,base))})}function paintSelection(pen,{data,selection,frame,look}){if(!selection)
return;let{order}=data.tree,wide=Math.max(1,1.2*frame.dpr)/frame.dpr,last=-1;pen.fillStyle=look.ink;for(let j=Math.max(0,
Math.floor(frame.from));j<Math.min(data.n,Math.ceil(frame.to));j++){if(!selection[order[j]])continue;let x=Math.round(xOf(
frame,j+.5)*frame.dpr);x===last||x<0||x>frame.width*frame.dpr||(last=x,pen.fillRect(x/frame.dpr-wide/2,.5,wide,STRIP2[0]-
1))}}function paintLabels(pen,{data,selection,frame,look,type,labels}){pen.textAlign="right",pen.textBaseline="middle";let[
first,end]=[Math.max(0,Math.floor(frame.from)),Math.min(data.n,Math.ceil(frame.to))];for(let j=first;j<end;j++){let x=xOf(
frame,j+.5);if(x<5||x>frame.width-5)continue;let leaf=data.tree.order[j],chosen=!!selection?.[leaf];pen.save(),pen.translate(
x,LABELS_FROM),pen.rotate(-Math.PI/2),pen.fillStyle=chosen?look.ink:look.quiet,pen.font=type.css(SMALL,chosen),pen.fillText(
type.fit(literal(data.name(leaf)),labels,SMALL,chosen),0,0),pen.restore()}}function paintAxis(pen,{data,frame,corner,look,
type,ticks}){pen.save(),pen.translate(corner.left,corner.top);let hair=Math.max(1,Math.round(frame.dpr))/frame.dpr,sharp=v=>Math.
round(v*frame.dpr)/frame.dpr;pen.fillStyle=look.rule,pen.fillRect(-hair,0,hair,frame.height),pen.font=type.css(),pen.textAlign=
"right",pen.textBaseline="middle";let words=formatTicks(ticks);ticks.forEach((tick,i)=>{let y=yOf(frame,tick);pen.fillStyle=
look.rule,pen.fillRect(-5,sharp(y-hair/2),5,hair),pen.fillStyle=look.quiet,pen.fillText(words[i]??"",-9,y+.5)}),data.heightLabel&&
frame.height>90&&(pen.rotate(-Math.PI/2),pen.textAlign="center",pen.fillText(type.fit(literal(data.heightLabel),frame.height-
8),-frame.height/2,7-corner.left)),pen.restore()}function paintZoom(pen,{data,frame,corner,look},y){if(frame.to-frame.from>=
data.n)return;pen.fillStyle=look.rule,pen.fillRect(corner.left,y,frame.width,2),pen.fillStyle=look.quiet;let wide=Math.max(
6,(frame.to-frame.from)/data.n*frame.width),at5=Math.min(frame.from/data.n*frame.width,frame.width-wide);pen.fillRect(corner.
left+at5,y,wide,2)}function paintHovered(pen,{data,cut,colours,frame,corner,look},lines,node){let{tree}=data,{dpr}=frame,
begin=tree.start[node],end=begin+tree.sizes[node],grow=Math.max(1,Math.round(.5*dpr));pen.save(),pen.setTransform(1,0,0,
1,Math.round(corner.left*dpr),Math.round(corner.top*dpr)),pen.beginPath(),pen.rect(0,-dpr*4,Math.round(frame.width*dpr),
Math.round((frame.height+4)*dpr)),pen.clip();let{rects,owner}=lines,ink="";for(let i=0;i<lines.count;i++){let v=owner[i],
at5=tree.start[v];if(at5<begin||at5>=end||v>node)continue;let label=cut.labels[tree.order[at5]],own=tree.sizes[v]<=cut.sizes[label]?
colour(colours[cut.nodes[label]]):look.ink;own!==ink&&(pen.fillStyle=ink=own),pen.fillRect(rects[4*i]-grow,rects[4*i+1]-
grow,rects[4*i+2]+2*grow,rects[4*i+3]+2*grow)}pen.restore();let[x0,x1]=[Math.max(0,xOf(frame,begin)),Math.min(frame.width,
xOf(frame,end))];x1<=x0||(pen.fillStyle=look.ink,pen.fillRect(corner.left+x0,corner.top+frame.height+STRIP2[1]+1,Math.max(
x1-x0,1.5),1.5))}function paintRow(pen,{data,frame,corner,look},leaf){let x=xOf(frame,data.tree.start[leaf]+.5);if(x<0||
x>frame.width)return;let[cx,cy]=[corner.left+x,corner.top+frame.height+(STRIP2[0]+STRIP2[1])/2];pen.beginPath(),pen.arc(
cx,cy,5,0,2*Math.PI),pen.fillStyle=look.paper,pen.fill(),pen.lineWidth=1.8,pen.strokeStyle=look.ink,pen.stroke()}function hit({
data,cut,frame,corner},x,y,reach){let{tree}=data,[px,py]=[x-corner.left,y-corner.top];if(px<0||px>=frame.width||py<-reach)
return null;let position=Math.min(Math.max(Math.floor(positionAt(frame,px)),0),data.n-1),leaf=tree.order[position],deep=py-
frame.height;if(deep>LABELS_FROM-2)return unitOf(frame)>=LABEL_ROOM?{leaf}:null;if(deep>STRIP2[0]-1)return{node:cut.nodes[cut.
labels[leaf]]};if(deep>-5)return{leaf};let node=branchAt(tree,frame,px,py,reach);return node<0?null:node<data.n?{leaf:node}:
{node}}function renderHeat(canvas,data,rows,columns,shown,size,ends,map){canvas.width=Math.min(columns.length,size.width),canvas.
height=size.height;let values=resample(data.values,data.p,rows,columns,shown,canvas.width,canvas.height),pen=canvas.getContext(
"2d");if(!pen)return;let image=pen.createImageData(canvas.width,canvas.height);paintValues(values,ends,map,image.data),pen.
putImageData(image,0,0)}function paintHeat(pen,image,at5){pen.save(),pen.imageSmoothingEnabled=!1,pen.drawImage(image,at5.
left,at5.top,at5.width,at5.height),pen.restore()}function paintColumnNames(pen,{heat,names},look,face){let column=heat.width/
names.words.length,bottom=heat.top+heat.height;pen.font=face.css(),pen.fillStyle=look.quiet,names.words.forEach((word,j)=>{
if(!word)return;let x=heat.left+column*(j+.5);if(names.angle===0){pen.textAlign="center",pen.textBaseline="alphabetic",pen.
fillText(word,x,bottom+SMALL+6);return}pen.save(),pen.textAlign="right",pen.textBaseline="middle",pen.translate(names.angle<
90?x+4:x,bottom+(names.angle<90?8:6)),pen.rotate(-names.angle*Math.PI/180),pen.fillText(word,0,0),pen.restore()})}function paintRowNames(pen,{
heat,rowNames},[from,to],name,look,face){let unit=heat.height/(to-from);pen.font=face.css(),pen.fillStyle=look.quiet,pen.
textAlign="left",pen.textBaseline="middle";for(let i=Math.ceil(from-.4);i+.6<=to;i++){let y=heat.top+(i+.5-from)*unit;pen.
fillText(face.fit(literal(name(i)),rowNames-10),heat.left+heat.width+7,y+.5)}}function scaleTicks([low,high],height2){let at5=niceTicks(
low,high,height2,50);return{at:at5,words:formatTicks(at5)}}function paintBar(pen,bar,ends,map,look,face){let{left,top,width,
height:height2}=bar;for(let y=0;y<height2;y+=.5){let c=3*Math.min(255,Math.floor((1-y/height2)*256));pen.fillStyle=`rgb(${map[c]}\
 ${map[c+1]} ${map[c+2]})`,pen.fillRect(left,top+y,width,Math.min(1,height2-y))}let{at:at5,words}=scaleTicks(ends,height2);
pen.font=face.css(),pen.textAlign="left",pen.textBaseline="middle",at5.forEach((tick,i)=>{let y=top+height2*(1-(tick-ends[0])/
(ends[1]-ends[0]));pen.fillStyle=look.rule,pen.fillRect(left+width,Math.min(Math.round(y),top+height2-1),4,1),pen.fillStyle=
look.quiet,pen.fillText(words[i]??"",left+width+8,Math.min(Math.max(y,top+5),top+height2-4))})}function renderTree(canvas,tree,frame,lying,ink){
let lines=linesOf(tree,frame),[across,deep]=[Math.round(frame.width*frame.dpr),Math.round(frame.height*frame.dpr)];canvas.
width=Math.max(1,lying?deep:across),canvas.height=Math.max(1,lying?across:deep);let pen=canvas.getContext("2d");return pen&&
(lying&&pen.setTransform(0,1,1,0,0,0),paintLines(pen,lines,ink)),lines}function stretches(cut,frame,rows){let high=Math.
round(frame.width*frame.dpr),found=[],[last,begin]=[-1,0];for(let y=0;y<=high;y++){let place2=Math.floor(frame.from+(y+.5)/
high*(frame.to-frame.from)),row=rows[Math.min(place2,rows.length-1)],label=y<high&&row!==void 0?cut.labels[row]??-1:-1;label!==
last&&(last>=0&&found.push({label:last,x0:begin/frame.dpr,x1:y/frame.dpr}),[last,begin]=[label,y])}return found}function paintStrip(pen,strip,spans2,colours,apart){
for(let{label,x0,x1}of spans2){let tall=x1-x0,gap2=apart&&tall>4?.5:0;pen.fillStyle=colour(colours[label]),pen.beginPath(),
apart&&tall>8?pen.roundRect(strip.left,strip.top+x0+gap2,strip.width,tall-2*gap2,2):pen.rect(strip.left,strip.top+x0+gap2,
strip.width,tall-2*gap2),pen.fill()}}function paintSelection2(pen,{heat,strip},shown,chosen,look){let runs=markedRuns(chosen,
shown,heat.height),before=0;pen.fillStyle=look.paper,pen.globalAlpha=.62;for(let i=0;i<=runs.length;i+=2){let begin=runs[i]??
heat.height;begin>before&&pen.fillRect(heat.left,heat.top+before,heat.width,begin-before),before=runs[i+1]??heat.height}
pen.globalAlpha=1,pen.fillStyle=look.ink;let tick=strip.left+strip.width+1;for(let i=0;i<runs.length;i+=2){let[begin=0,end=0]=[
runs[i],runs[i+1]];pen.fillRect(tick,heat.top+begin,heat.left-tick-1,Math.max(1,end-begin))}}function paintFrame(pen,{left,
top,width,height:height2},look,dpr){let sharp=v=>Math.round(v*dpr)/dpr,[x0,y0,x1,y1]=[sharp(left),sharp(top),sharp(left+
width),sharp(top+height2)];for(let[colour2,wide]of[[look.paper,2],[look.ink,1]])pen.fillStyle=colour2,pen.beginPath(),pen.
rect(x0-wide,y0-wide,x1-x0+2*wide,y1-y0+2*wide),pen.rect(x0,y0,x1-x0,y1-y0),pen.fill("evenodd")}function cutClusters(tree,k){let whole=Math.min(Math.max(Math.round(k)||1,1),tree.n),gap2=gapOf(tree,whole);return makeCut(
tree,whole,middle(gap2),gap2)}function cutThreshold(tree,t){let height2=t>=0?t:0,k=clustersAt(tree,height2);return makeCut(
tree,k,height2,gapOf(tree,k))}function clustersAt(tree,t){let{heights}=tree,low=0,high=heights.length;for(;low<high;){let mid=low+
high>>1;heights[mid]<t?low=mid+1:high=mid}return tree.n-low}function gapOf(tree,k){let{n,heights}=tree;return{lower:k<n?
heights[n-k-1]:0,upper:k>1?heights[n-k]:1/0}}function middle({lower,upper}){if(upper===1/0){let above=lower>0?lower*1.05:
1;return above>lower?above:lower+Number.MIN_VALUE}let between=lower+(upper-lower)/2;return between>lower?between:upper}function makeCut(tree,k,t,{
lower,upper}){let nodes,sizes,labels;return{tree,k,t,lower,upper,exact:lower<upper||k===tree.n,get nodes(){return nodes??=
nodesOf(tree,k)},get sizes(){return sizes??=this.nodes.map(v=>tree.sizes[v])},get labels(){return labels??=labelsOf(tree,
this.nodes)}}}function nodesOf(tree,k){let{n,children}=tree,heap=new Int32Array(k);heap[0]=2*n-2;for(let step=1;step<k;step++){
let i=n-1-step;push(heap,step,children[2*i]),replaceTop(heap,step+1,children[2*i+1])}return heap}function push(heap,count2,id){
rise(heap,0,count2,id)}function rise(heap,top,place2,id){for(;place2>top;){let above=place2-1>>1,other=heap[above];if(id<=
other)break;heap[place2]=other,place2=above}heap[place2]=id}function replaceTop(heap,count2,id){let place2=0,child2=1;for(;child2<
count2;){let right=child2+1;right<count2&&!(heap[child2]>heap[right])&&(child2=right),heap[place2]=heap[child2],place2=child2,
child2=2*place2+1}rise(heap,0,place2,id)}function labelsOf(tree,nodes){let labels=new Int32Array(tree.n);return nodes.forEach(
(v,label)=>{let from=tree.start[v],end=from+tree.sizes[v];for(let j=from;j<end;j++)labels[tree.order[j]]=label}),labels}
function suggestClusters(tree){let{n,heights}=tree;if(n<2||heights[n-2]===0)return 1;let most=Math.min(n-1,20);if(most<2)
return 2;let best=2,largest=-1/0;for(let k=2;k<=most;k++){let{lower,upper}=gapOf(tree,k),ratio=lower>0?upper/lower:upper>
0?1/0:1;ratio>largest&&([largest,best]=[ratio,k])}return best}var known2=new WeakMap;function nodeColours(tree){let found=known2.get(tree.children);return found||known2.set(tree.children,
found=numbered(tree)),found}function clusterColours(cut){let colours=nodeColours(cut.tree);return cut.nodes.map(v=>colours[v])}
function numbered(tree){let{n,children,sizes}=tree,colour2=new Int32Array(2*n-1);for(let free=1,i=n-2;i>=0;i--,free++){let first=children[2*
i],second=children[2*i+1],firstIsLarger=sizes[first]>=sizes[second];colour2[firstIsLarger?first:second]=colour2[n+i],colour2[firstIsLarger?
second:first]=free}let exchange=Int32Array.from({length:n},(_,i)=>i);return cutClusters(tree,suggestClusters(tree)).nodes.
forEach((v,label)=>{exchange[colour2[v]]=label}),colour2.map(c=>exchange[c])}var STOPS={magma:"00000004030101080f090720211e1149292a115c32390f6e3e4e117b55721f816e992d8083bc397898dc4869a3ea5661aef467\
5cbbfa7f5ec5fd9266d3feac76e4fecc8ffffcfdbf",viridis:"004401541048186a1a4825762b443a83393e4a895331668e7f21908d8c1e9c899a2\
3a983a934b679b950c46ace7fd34ee8c2df23eed2e21bf6e7e419fffde725",cividis:"0000224e1300306f16003171170132711d14367023203a6f\
3436466c57595e6e827e7d78918d8878afaaa073c9c5b568e5e4ce53f3f3db42fbfde334fffee838",inferno:"0000000408040312110c082623260\
c512b340a5f36470b6a4965156e597f1e6c6c9d29647fba36558bcb41499ce05536adef6e21c0f98e09c4fb9606cafca108d4fcb418dff9c932e4f7d\
340edf3e55df2f1ed71faf5f992fffcffa4",plasma:"000d08870a2605911e4903a0316700a8407e03a84e920fa35ca51f9985d04d73a7eb7556bbf\
68f44cbfca537e1fdc627ecfad824faf3f027fdf1f525fff0f921",rocket:"0003051a2030173a324b1d4a43661f5455841e5a5f951c5b6aa8185a7\
5ba16567fca1a508ad8274899e83f3fa1ed4e3eacf16445bff4865ed2f6a67ee0f6bc99fffaebdd",mako:"000b04051f2a1b3334392b5646403a765\
14144885a3e4f9468385f9c74366da09f359eaaab39abacb640b7adbf49c1adc857cbadd16dd3adda88d9b1e8aee3c0ffdef5e5",Greys:"00ffffff\
21efefef40d9d9d95fbebebe82939393bd545454df252525ff000000"},COLOUR_MAPS=Object.keys(STOPS),known3=new Map;function colourMap(name){
let table=known3.get(name);return table||known3.set(name,table=unfold(STOPS[name]??Object.values(STOPS)[0]??"")),table}function unfold(hex){
let table=new Uint8ClampedArray(768),byte=at5=>parseInt(hex.slice(2*at5,2*at5+2),16);for(let stop=0;stop+4<hex.length/2;stop+=
4){let[from,to]=[byte(stop),byte(stop+4)];for(let i=from;i<=to;i++){let share=(i-from)/(to-from);for(let c=0;c<3;c++)table[3*
i+c]=byte(stop+1+c)*(1-share)+byte(stop+5+c)*share}}return table}function inPolygon(x,y,polygon){let inside=!1,m=polygon.length,x1=at3(polygon,m-2),y1=at3(polygon,m-1);for(let i=0;i<m;i+=
2){let x2=at3(polygon,i),y2=at3(polygon,i+1);y1>y!=y2>y&&x<(x1-x2)*(y-y2)/(y1-y2)+x2&&(inside=!inside),x1=x2,y1=y2}return m>=
6&&inside}function pointsInPolygon(xs,ys,polygon){let bounds=[1/0,1/0,-1/0,-1/0];polygon.forEach((v,i)=>{let c=i%2;bounds[c]=
Math.min(at3(bounds,c),v),bounds[c+2]=Math.max(at3(bounds,c+2),v)});let found=[];for(let i=0;i<xs.length;i++){let[x,y]=[
at3(xs,i),at3(ys,i)];x<at3(bounds,0)||x>at3(bounds,2)||y<at3(bounds,1)||y>at3(bounds,3)||inPolygon(x,y,polygon)&&found.push(
i)}return found}function createGrid(xs,ys,width,height2,cell=16){let across=Math.max(1,Math.ceil((width+1)/cell)),down=Math.
max(1,Math.ceil((height2+1)/cell)),cellOf=i=>{let[x,y]=[at3(xs,i),at3(ys,i)];return x>=0&&x<=width&&y>=0&&y<=height2?Math.
floor(y/cell)*across+Math.floor(x/cell):-1},begin=new Int32Array(across*down+1),n=xs.length;for(let i=0;i<n;i++){let c=cellOf(
i);c>=0&&(begin[c+1]=at3(begin,c+1)+1)}for(let c=0;c<across*down;c++)begin[c+1]=at3(begin,c+1)+at3(begin,c);let next=begin.
slice(),sorted2=new Int32Array(at3(begin,across*down));for(let i=0;i<n;i++){let c=cellOf(i);if(c<0)continue;let place2=at3(
next,c);sorted2[place2]=i,next[c]=place2+1}let clamp=(v,most)=>Math.min(Math.max(Math.floor(v/cell),0),most-1);return{nearest(x,y,radius){
let best=-1,least=radius*radius,[left,right]=[clamp(x-radius,across),clamp(x+radius,across)],[top,bottom]=[clamp(y-radius,
down),clamp(y+radius,down)];for(let row=top;row<=bottom;row++){let end=at3(begin,row*across+right+1);for(let j=at3(begin,
row*across+left);j<end;j++){let i=at3(sorted2,j),far=(at3(xs,i)-x)**2+(at3(ys,i)-y)**2;(far<least||far===least&&i>best)&&
([least,best]=[far,i])}}return best}}}function zoomed([from,to],all,centre,factor,least){let span=to-from,next=Math.min(
Math.max(span*factor,least),all[1]-all[0]),share=span>0?(centre-from)/span:.5;return moved([centre-share*next,centre+(1-
share)*next],all,0)}function moved([from,to],all,by){let span=to-from,start=Math.min(Math.max(from+by,all[0]),all[1]-span);
return[start,start+span]}function at3(array,i){return array[i]}function createHead(root,title){let doc=root.ownerDocument,el=doc.createElement("div");el.className="hclust-head hclust-\
live-head";let heading=doc.createElement("h4");heading.textContent=title,el.append(heading),root.append(el);function label(text,control,behind2){
let box=doc.createElement("label"),words=doc.createElement("span");return words.textContent=text,control.dataset.lmSuppressShortcuts=
"true",box.append(...behind2?[control,words]:[words,control]),el.append(box),box}return{el,select(text,chosen){let control=doc.
createElement("select");control.addEventListener("change",()=>chosen(control.value)),control.setAttribute("aria-label",text);
let box=label(text,control,!1),known4="";return{show(value2,values,words=values){let now=JSON.stringify([values,words]);
now!==known4&&(known4=now,control.replaceChildren(...values.map((v,i)=>{let option=doc.createElement("option");return option.
value=v,option.textContent=(words[i]??v).slice(0,60),option}))),control.value=value2},hide(hidden){box.hidden=hidden}}},
checkbox(text,meaning,changed){let control=doc.createElement("input");control.type="checkbox",control.title=meaning,control.
addEventListener("change",()=>changed(control.checked));let box=label(text,control,!0);return{show(on,possible=!0){control.
checked=on,box.hidden=!possible}}},button(text,pressed){let control=doc.createElement("button");return control.type="but\
ton",control.textContent=text,control.dataset.lmSuppressShortcuts="true",control.hidden=!0,control.addEventListener("cli\
ck",pressed),el.append(control),{show(shown){control.hidden=!shown}}},hide(hidden){el.hidden=hidden},destroy(){el.remove()}}}var GAP2=14,EDGE=4;function createTooltip(root){let doc=root.ownerDocument,box=doc.createElement("div");box.className="h\
clust-tip",box.hidden=!0,box.setAttribute("aria-hidden","true");let heading=doc.createElement("b");box.append(heading),root.
append(box);let spans2=[],said="",[wide,tall]=[0,0];function write(title,lines){let now=[title,...lines].join(`
`);if(now!==said){for(said=now,heading.textContent=literal(title);spans2.length<lines.length;){let span=doc.createElement(
"span");spans2.push(span),box.append(span)}spans2.forEach((span,i)=>{span.hidden=i>=lines.length,span.textContent=literal(
lines[i]??"")}),box.hidden=!1,[wide,tall]=[box.offsetWidth,box.offsetHeight]}}return{show(x,y,title,lines){write(title,lines),
box.hidden=!1;let[width,height2]=[root.clientWidth,root.clientHeight],left=x+GAP2+wide+EDGE<=width?x+GAP2:x-GAP2-wide,above=y-
GAP2-tall,top=above>=EDGE?above:y+GAP2,inside=(v,most)=>Math.round(Math.max(EDGE,Math.min(v,most-EDGE)));box.style.transform=
`translate(${inside(left,width-wide)}px, ${inside(top,height2-tall)}px)`},hide(){box.hidden=!0},destroy(){box.remove()}}}var NEEDS_TABLE="This view shows the rows' values, but only a tree was handed in: pass the table as well (table=...).";function pointOf(canvas,event){
let{left,top}=canvas.getBoundingClientRect();return{x:event.clientX-left,y:event.clientY-top}}function wantsWheel(canvas,event){
return event.ctrlKey||event.shiftKey||canvas.matches(":focus")}function keysOf(keys){return event=>{let act=keys[event.key];
!act||event.ctrlKey||event.metaKey||event.altKey||(event.preventDefault(),event.stopPropagation(),act(event))}}function createVoice(box,canvas){
let doc=box.ownerDocument,said=doc.createElement("div");said.className="hclust-unseen",said.setAttribute("aria-live","po\
lite");let notice=doc.createElement("p");return notice.className="hclust-instead",notice.hidden=!0,box.append(said,notice),
canvas.tabIndex=0,canvas.setAttribute("role","application"),canvas.dataset.lmSuppressShortcuts="true",{describe(text){canvas.
getAttribute("aria-label")!==text&&canvas.setAttribute("aria-label",text)},say(text){said.textContent=text},instead(text){
notice.textContent=text,notice.hidden=!text,box.classList.toggle("hclust-empty",!!text)},destroy(){said.remove(),notice.
remove()}}}var REACH=7,CLICK=4,LEAST_ROWS=5,[CUT,OVER]=[1,2];function createClustermap(root,store,look){let doc=root.ownerDocument,
head=createHead(root,"Clustermap"),rowChoice=head.checkbox("Rows","Cluster the rows and draw their tree",on=>store.setOption(
"row_cluster",on)),columnChoice=head.checkbox("Columns","Cluster the columns and draw their tree",on=>store.setOption("c\
ol_cluster",on)),mapChoice=head.select("Colours",name=>store.setOption("cmap",name)),whole=head.button("show all rows",()=>show2(
null)),box=doc.createElement("div");box.className="hclust-plot",root.append(box);let face=createTypeface(doc,look.font),
rows=[],columns=[],placeOf=new Int32Array(0),ends=[0,1],part2=null,places=null,[rowTree,columnTree]=[!1,!1],kept={heat:picture(),
tree:picture(),columns:picture()},hit2=null,stage=createStage(box,[paintGround2,paintCut,paintOver],()=>arrange()),tip=createTooltip(
box),voice=createVoice(box,stage.canvas);function picture(){return{canvas:doc.createElement("canvas"),key:[]}}function keep(one,key,make){
key.length===one.key.length&&key.every((v,i)=>v===one.key[i])||(one.key=key,make(one.canvas))}function renew(){let{data}=store,
{tree}=data,possible=data.p>0&&data.values.length>=data.n*data.p;head.hide(!possible),voice.instead(possible?"":NEEDS_TABLE);
let cmap=String(store.option("cmap")||COLOUR_MAPS[0]);mapChoice.show(cmap,COLOUR_MAPS.includes(cmap)?COLOUR_MAPS:[cmap,...COLOUR_MAPS]),
rowTree=!!(store.option("row_cluster")??!0)&&data.n>1,columnTree=!!(store.option("col_cluster")??!0)&&data.columnTree!==
null,rowChoice.show(rowTree,data.n>1),columnChoice.show(columnTree,data.columnTree!==null),rows=rowTree?tree.order:Int32Array.
from({length:data.n},(_,i)=>i),columns=columnTree&&data.columnTree?data.columnTree.order:Int32Array.from({length:data.p},
(_,j)=>j),placeOf=new Int32Array(data.n);for(let i=0;i<data.n;i++)placeOf[rows[i]]=i;if(hit2=null,!possible)return places=
null,stage.paint();arrange()}function arrange(){let{data}=store;if(whole.show(part2!==null),!stage.width||!data.p||!data.
values.length)return;let[from,to]=shown();places=layOut({width:stage.width,height:stage.height,columns:Array.from(columns,
j=>data.columns[j]??""),rows:to-from,rowTree,columnTree,longestName(){let most=0;for(let i=Math.floor(from);i<to&&i<data.
n;i++)most=Math.max(most,face.width(data.name(rows[i]).slice(0,60)));return most},scale:scaleTicks(ends,120).words,dpr:stage.
dpr},face),voice.describe(inWords()),stage.paint()}function shown(){return part2??[0,store.data.n]}function frame(){let{
rowTree:at5}=places,[from,to]=shown();return{width:at5.height,height:at5.width,from,to,top:(rootHeight(store.data.tree)||
1)*1.04,dpr:stage.dpr}}function show2(next){part2=next,tip.hide(),arrange()}function inWords(){let{cut,data,selection}=store,
chosen=selection?selection.reduce((sum,v)=>sum+v,0):0;return`Clustermap of ${count(data.n,data.noun)} ${rowTree?"in the \
order of their tree":"in the table's order"} by ${count(data.p,"features")}: ${count(cut.k,"clusters")}`+(chosen?`, ${count(
chosen)} selected.`:".")}function paintGround2(pen){if(!places)return;let{data}=store,{heat,columnTree:above}=places,map=colourMap(
String(store.option("cmap"))),[from,to]=shown(),size={width:Math.max(1,Math.round(heat.width*stage.dpr)),height:Math.max(
1,Math.round(heat.height*stage.dpr))};if(keep(kept.heat,[data.values,rows,columns,from,to,size.width,size.height,map],canvas=>{
renderHeat(canvas,data,rows,columns,[from,to],size,ends,map)}),paintHeat(pen,kept.heat.canvas,heat),above.height&&data.columnTree){
let tree=data.columnTree,top={...above,top:(rootHeight(tree)||1)*1.02,dpr:stage.dpr,from:0,to:data.p};keep(kept.columns,
[tree,above.width,above.height,stage.dpr,look.quiet],canvas=>{renderTree(canvas,tree,top,!1,look.quiet)}),blit(pen,kept.
columns.canvas,above.left,above.top)}paintColumnNames(pen,places,look,face),places.rowNames&&paintRowNames(pen,places,[from,
to],i=>data.name(rows[i]),look,face),paintBar(pen,places.bar,ends,map,look,face)}function blit(pen,canvas,left,top){pen.
save(),pen.setTransform(1,0,0,1,Math.round(left*stage.dpr),Math.round(top*stage.dpr)),pen.drawImage(canvas,0,0),pen.restore()}
function paintCut(pen){if(!places)return;let{cut,data}=store,colours=clusterColours(cut),upright=frame(),spans2=rowTree?
clusterSpans(cut,upright):stretches(cut,upright,rows);paintStrip(pen,places.strip,spans2,colours,rowTree),rowTree&&paintRowTree(
pen,places,upright,spans2,colours,data.tree)}function paintRowTree(pen,{rowTree:at5},upright,spans2,colours,tree){let{dpr,
from,to}=upright;keep(kept.tree,[tree,at5.width,at5.height,dpr,from,to,look.quiet],canvas2=>{renderTree(canvas2,tree,upright,
!0,look.quiet)});let{canvas}=kept.tree;pen.save(),pen.setTransform(1,0,0,1,Math.round(at5.left*dpr),Math.round(at5.top*dpr)),
pen.beginPath(),pen.rect(0,0,canvas.width,canvas.height),pen.clip(),pen.drawImage(canvas,0,0),pen.globalCompositeOperation=
"source-atop";for(let{label,x0,x1}of spans2){let node=store.cut.nodes[label];if(node<tree.n)continue;let left=Math.round(
yOf(upright,peakOf(tree,node))*dpr-1),top=Math.floor(x0*dpr);pen.fillStyle=colour(colours[label]),pen.fillRect(left,top,
canvas.width-left,Math.max(1,Math.ceil(x1*dpr)-top))}pen.restore()}function paintOver(pen){if(!places)return;let{data,selection,
hover}=store,{heat}=places,[from,to]=shown();if(selection&&paintSelection2(pen,places,[from,to],i=>!!selection[rows[i]],
look),!hover)return;let{tree}=data,unit=heat.height/(to-from),outline2=(begin,end,left2,right2)=>{let least=Math.max(end-
begin,2/unit),middle2=(begin+end)/2,y0=Math.max(0,(middle2-least/2-from)*unit),y1=Math.min(heat.height,(middle2+least/2-
from)*unit);y1<=0||y0>=heat.height||paintFrame(pen,{left:left2,top:heat.top+y0,width:right2-left2,height:y1-y0},look,stage.
dpr)},[left,right]=[heat.left,heat.left+heat.width];if(hover.leaf!==void 0){let place2=placeOf[hover.leaf];if(outline2(place2,
place2+1,left,right),hit2?.leaf===hover.leaf){let wide=heat.width/columns.length;outline2(place2,place2+1,left+hit2.column*
wide,left+(hit2.column+1)*wide)}}else if(rowTree){let begin=tree.start[hover.node];outline2(begin,begin+tree.sizes[hover.
node],left,right)}}function under(x,y){if(!places)return null;let{heat,strip,rowTree:tree}=places,down=y-heat.top;if(down<
0||down>=heat.height)return null;let[from,to]=shown(),place2=Math.min(Math.floor(from+down/heat.height*(to-from)),store.
data.n-1),row=rows[place2];if(x>=heat.left&&x<heat.left+heat.width){let column=Math.floor((x-heat.left)/heat.width*columns.
length);return{leaf:row,column:Math.min(column,columns.length-1)}}if(x>=strip.left-1&&x<heat.left)return{label:store.cut.
labels[row]};if(!rowTree||x>tree.left+tree.width)return null;let node=branchAt(store.data.tree,frame(),down,x-tree.left,
REACH);return node<0?null:node<store.data.n?{leaf:node,column:-1}:{node}}function words(what){let{cut,data}=store;if(what.
label!==void 0){let size=count(cut.sizes[what.label],data.noun);return[`Cluster ${count(what.label)}`,size]}if(what.node!==
void 0){let label=cut.nodes.indexOf(what.node),size=count(data.tree.sizes[what.node],data.noun);return[label<0?size:`Clu\
ster ${count(label)} · ${size}`,`height ${height(heightOf(data.tree,what.node))}`]}let cluster=`cluster ${count(cut.labels[what.
leaf])}`;return what.column<0?[data.name(what.leaf),cluster]:[data.name(what.leaf),inUnits2(what.leaf,what.column),cluster]}
function inUnits2(leaf,at5){let{data}=store,j=columns[at5],name=data.columns[j]??"",label=name.replaceAll("_"," "),c=data.
originalColumns.findIndex(column2=>column2.name===name),column=data.originalColumns[c];if(column){let v=data.originals[leaf*
data.originalColumns.length+c];return`${label}: ${value(v??NaN,column.kind,column.unit)}`}return`${label}: ${number(data.
values[leaf*data.p+j])} scaled`}function hoverOn(what,x,y){hit2=what;let node=what?.label===void 0?what?.node:store.cut.
nodes[what.label];if(what?.leaf!==void 0?store.setHover({leaf:what.leaf}):node===void 0?store.setHover(null):store.setHover(
node<store.data.n?{leaf:node}:{node}),stage.canvas.style.cursor=what?"pointer":"",stage.paint(OVER),!what)return tip.hide();
let[title="",...lines]=words(what);tip.show(x,y,title,lines)}function pick(what,add){let{cut,data}=store;if(!what)add||store.
select([]);else if(what.leaf!==void 0)store.select([what.leaf],{add});else{let node=what.node??cut.nodes[what.label??0];
store.select(leavesOf(data.tree,node),{add})}}let hand=null,endHand=listen(stage.canvas,{pointerdown(event){event.button||
(hand={...pointOf(stage.canvas,event),moved:!1,from:part2},stage.canvas.setPointerCapture(event.pointerId))},pointermove(event){
let{x,y}=pointOf(stage.canvas,event);if(!hand)return hoverOn(under(x,y),x,y);if(hand.moved||=Math.hypot(x-hand.x,y-hand.
y)>=CLICK,!hand.moved||!hand.from||!places)return;let by=(hand.y-y)/places.heat.height*(hand.from[1]-hand.from[0]);show2(
moved(hand.from,[0,store.data.n],by))},pointerup(event){let was=hand;if(hand=null,!was||was.moved)return;let{x,y}=pointOf(
stage.canvas,event);pick(under(x,y),event.shiftKey)},pointercancel(){hand=null},pointerleave(){hand||hoverOn(null,0,0)},
dblclick(){show2(null)},wheel(event){if(!wantsWheel(stage.canvas,event)||!places)return;event.preventDefault();let{heat}=places;
zoom(1.0015**(event.deltaY||event.deltaX),(pointOf(stage.canvas,event).y-heat.top)/heat.height)},keydown:keysOf({ArrowDown:()=>step(
1,0),ArrowUp:()=>step(-1,0),ArrowRight:()=>step(0,1),ArrowLeft:()=>step(0,-1),Home:()=>step(-1/0,0),End:()=>step(1/0,0),
Enter:event=>{hit2&&pick(hit2,event.shiftKey)},Escape:()=>{store.select([]),hoverOn(null,0,0)},"+":()=>zoom(1/1.4,.5),"=":()=>zoom(
1/1.4,.5),"-":()=>zoom(1.4,.5),0:()=>show2(null)})});function zoom(factor,share){let{n}=store.data,now=shown(),centre=now[0]+
Math.min(Math.max(share,0),1)*(now[1]-now[0]),next=zoomed(now,[0,n],centre,factor,Math.min(n,LEAST_ROWS));show2(next[1]-
next[0]>=n*.999?null:next)}function step(down,right){if(!places)return;let{n}=store.data,[from,to]=shown(),clamp=(v,most)=>Math.
min(Math.max(v,0),most),leaf=store.hover?.leaf,first=leaf===void 0,place2=first?Math.ceil(from):clamp(placeOf[leaf]+down,
n-1),column=first||hit2?.leaf===void 0?0:clamp(hit2.column+right,columns.length-1),beyond=place2<from?place2-from:Math.max(
0,place2+1-to);beyond&&show2(moved([from,to],[0,n],beyond));let{heat}=places,[now,end]=shown(),what={leaf:rows[place2],column};
hoverOn(what,heat.left+(column+.5)/columns.length*heat.width,heat.top+(place2+.5-now)/(end-now)*heat.height),voice.say(words(
what).join(", "))}let valuesOf=null;function renewData(){part2=null,store.data.values!==valuesOf&&(valuesOf=store.data.values,
ends=range(store.data.values)),renew()}let stops=[store.subscribe("data",renewData),store.subscribe(["order","option"],renew),
store.subscribe(["cut","selection"],kind=>{voice.describe(inWords()),stage.paint(kind==="cut"?CUT:OVER)}),store.subscribe(
"hover",()=>{store.hover?.leaf!==hit2?.leaf&&(hit2=null),tip.hide(),stage.paint(OVER)})];return renewData(),{restyle(next){
look=next,face=createTypeface(doc,look.font),arrange()},destroy(){for(let stop of stops)stop();endHand(),stage.destroy();
for(let{canvas}of Object.values(kept))canvas.width=canvas.height=0;tip.destroy(),voice.destroy(),head.destroy(),box.remove()}}}var MOST=30,STEPS2=1e3;function createControls(root,store){let k=slider(root,"Clusters","Number of clusters"),t=slider(root,
"Threshold","Threshold, the height of the cut");k.input.step="1",k.input.min="1",t.input.min="0",t.input.step="any";function range2(){
let top=rootHeight(store.data.tree)*1.06||1;t.input.max=String(top),t.input.step=String(top/STEPS2),show2()}function show2(){
let{cut,data}=store;k.input.max=String(Math.min(data.n,Math.max(MOST,cut.k))),k.input.value=String(cut.k),k.output.textContent=
count(cut.k),t.input.value=String(cut.t),t.output.textContent=threshold(cut.t,cut.lower,cut.upper),k.input.setAttribute(
"aria-valuetext",count(cut.k,"clusters")),t.input.setAttribute("aria-valuetext",t.output.textContent)}let ends=[listen(k.
input,{input:()=>store.setClusters(k.input.valueAsNumber),change:store.flush}),listen(t.input,{input:()=>store.setThreshold(
t.input.valueAsNumber),change:store.flush}),store.subscribe("data",range2),store.subscribe("cut",show2)];return range2(),
{destroy(){for(let end of ends)end();k.label.remove(),t.label.remove()}}}function slider(root,short,whole){let doc=root.
ownerDocument,[label,input,output]=[doc.createElement("label"),doc.createElement("input"),doc.createElement("output")];return input.
type="range",input.setAttribute("aria-label",whole),input.dataset.lmSuppressShortcuts="true",label.append(doc.createTextNode(
short),input,output),root.append(label),{label,input,output}}var OUTLINES={o:"M-.5 0a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0z",s:"M-.5-.5h1v1h-1z","^":"M0-.5L.5 .5h-1z",D:"M0-.7071L.7071 0\
L0 .7071L-.7071 0z",v:"M0 .5L.5-.5h-1z",P:"M-.1667-.5h.3333v.3333h.3333v.3333h-.3333v.3333h-.3333v-.3333h-.3333v-.3333h.\
3333z",X:"M-.25-.5L0-.25L.25-.5L.5-.25L.25 0L.5 .25L.25 .5L0 .25L-.25 .5L-.5 .25L-.25 0L-.5-.25z"},FAINTEST=10,KINDS=MARKERS.
length*COLOURS.length;function outline(index){return OUTLINES[marker(index)]}function evenOut(index){return EVEN_OUT[marker(
index)]}function createStamps(doc){let sheets=new Map,pen=null;function make(kind,{size,halo,edge,alpha},dpr,across){let half=Math.
ceil((size*.6+halo+.5)*dpr);if(pen??=doc.createElement("canvas").getContext("2d",{willReadFrequently:!0}),!pen)return{steps:new Int32Array(
0),pixels:new Int32Array(0)};pen.canvas.width=pen.canvas.height=2*half;let scale=size*evenOut(kind)*dpr;pen.setTransform(
scale,0,0,scale,half,half),pen.lineJoin="round",pen.globalAlpha=alpha;let path=new Path2D(outline(kind));pen.fillStyle=colour(
kind),pen.fill(path),pen.strokeStyle=edge,pen.lineWidth=halo*dpr/scale,halo&&pen.stroke(path);let image=new Int32Array(pen.
getImageData(0,0,2*half,2*half).data.buffer),seen=Array.from(image.keys()).filter(i=>at4(image,i)>>>24>=FAINTEST);return{
steps:Int32Array.from(seen,i=>{let[down,right]=[Math.floor(i/(2*half)),i%(2*half)];return(down-half)*across+right-half}),
pixels:Int32Array.from(seen,i=>at4(image,i))}}return function(style,dpr,across){let key=`${style.size} ${style.halo} ${style.
edge} ${style.alpha} ${dpr} ${across}`,stamps=sheets.get(key);stamps||(sheets.size>12&&sheets.clear(),sheets.set(key,stamps=
[]));let found=stamps;return index=>found[index%KINDS]??=make(index%KINDS,style,dpr,across)}}function drawingOrder(labels,sizes,selection){
let n=labels.length,k=sizes.length,bySize=Array.from(sizes.keys()).sort((a,b)=>at4(sizes,b)-at4(sizes,a)||a-b),rank=new Int32Array(
k);bySize.forEach((label,r)=>{rank[label]=r});let next=new Int32Array(2*k+1),slot=i=>at4(rank,at4(labels,i))+(selection?.[i]?
k:0);for(let i=0;i<n;i++)next[slot(i)+1]=at4(next,slot(i)+1)+1;for(let s=0;s<2*k;s++)next[s+1]=at4(next,s+1)+at4(next,s);
let dimmed=selection?at4(next,k):0,order=new Int32Array(n);for(let i=0;i<n;i++){let s=slot(i),place2=at4(next,s);order[place2]=
i,next[s]=place2+1}return{order,dimmed}}function stampPoints(target,across,dpr,where,rows,labels,stamps){let{xs,ys,width,
height:height2,left,top}=where;for(let j=0;j<rows.length;j++){let i=at4(rows,j),x=at4(xs,i),y=at4(ys,i);if(!(x>=-1&&x<=width+
1&&y>=-1&&y<=height2+1))continue;let{steps,pixels}=stamps[at4(labels,i)],middle2=Math.round((top+y)*dpr)*across+Math.round(
(left+x)*dpr);for(let s=0;s<steps.length;s++){let place2=middle2+at4(steps,s),pixel=at4(pixels,s),below=at4(target,place2);
target[place2]=below===0||pixel>>>24===255?pixel:blend(pixel,below)}}}function blend(top,below){let a=top>>>24,under=below>>>
24,all=under===255?255:a+(((255-a)*under+127)/255|0),share=256*a/all|0,rest=256-share,rb=Math.imul(top&16711935,share)+Math.
imul(below&16711935,rest)>>>8&16711935,g=Math.imul(top&65280,share)+Math.imul(below&65280,rest)>>>8&65280;return all<<24|
rb|g}function at4(array,i){return array[i]}var SVG="http://www.w3.org/2000/svg",MOST_LINES=12,LINE=18,KEY=20,MARGIN=10,CLEAR=5;function createLegend(box,picked){let doc=box.
ownerDocument,el=doc.createElement("div");el.className="hclust-legend",el.setAttribute("role","group"),el.setAttribute("\
aria-label","Clusters: press one to select its rows"),box.append(el);let lines=[],more=doc.createElement("span");more.className=
"hclust-legend-more",el.append(more);let size={width:0,height:0};function line(label){let button=doc.createElement("butt\
on");button.type="button",button.dataset.cluster=String(label),button.dataset.lmSuppressShortcuts="true";let svg=doc.createElementNS(
SVG,"svg");svg.setAttribute("aria-hidden","true"),svg.setAttribute("viewBox","-9 -9 18 18");let path=doc.createElementNS(
SVG,"path");svg.append(path);let number2=doc.createElement("b");number2.textContent=count(label);let rest=doc.createElement(
"span");return button.append(svg,number2,rest),button.addEventListener("click",event=>picked(label,event.shiftKey)),more.
before(button),{button,path,rest,colour:-1}}return{el,show(cut,colours,noun,face,height2){let most=Math.max(2,Math.min(MOST_LINES,
Math.floor((height2-2*MARGIN)/LINE))),shown=cut.k<=most?cut.k:most-1;for(;lines.length<shown;)lines.push(line(lines.length));
let wide=0;lines.forEach((entry,label)=>{if(entry.button.hidden=label>=shown,entry.button.hidden)return;let words=` · ${count(
cut.sizes[label],noun)}`;entry.rest.textContent!==words&&(entry.rest.textContent=words);let index=colours[label];entry.colour!==
index&&(entry.colour=index,entry.path.setAttribute("d",outline(index)),entry.path.setAttribute("transform",`scale(${8*evenOut(
index)})`),entry.path.setAttribute("fill",colour(index))),wide=Math.max(wide,face.width(count(label),SMALL,!0)+face.width(
words))}),more.hidden=shown===cut.k,more.hidden||(more.textContent=`+ ${count(cut.k-shown)} more`,wide=Math.max(wide,face.
width(more.textContent)));let written=shown+(more.hidden?0:1);return size={width:Math.ceil((KEY+wide+8)/8)*8,height:LINE*
written+4},size},move(left,top){el.style.transform=`translate(${Math.round(left)}px, ${Math.round(top)}px)`,el.style.width=
`${size.width}px`},destroy(){el.remove()}}}function bestPlace({xs,ys,width,height:height2},size){let x=[width-size.width-
2,MARGIN,(width-size.width)/2],y=[2,height2-size.height-MARGIN,(height2-size.height)/2],places=[[0,0],[1,0],[0,1],[1,1],
[0,2],[1,2],[2,0],[2,1]],best={left:0,top:0,hidden:1/0};for(let[i=0,j=0]of places){let left=x[i]??0,top=y[j]??0,hidden=0;
for(let r=0;r<xs.length;r++){let px=xs[r],py=ys[r];px>left-CLEAR&&px<left+size.width+CLEAR&&py>top-CLEAR&&py<top+size.height+
CLEAR&&hidden++}hidden<best.hidden&&(best={left,top,hidden})}return best}var DAY=864e5,MONTHS=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function limits(values){let[
low,high]=[1/0,-1/0];for(let i=0;i<values.length;i++){let v=values[i];Number.isFinite(v)&&(v<low&&(low=v),v>high&&(high=
v))}if(low>high)return[0,1];let margin=.045*(high-low)||.5*Math.abs(low)||.5;return[low-margin,high+margin]}function axisTicks(kind,low,high,pixels,every){
if(kind==="date")return dateTicks(low,high,Math.max(2,Math.floor(pixels/every)));let at5=niceTicks(low,high,pixels,every);
return{at:at5,words:formatTicks(at5)}}function dateTicks(low,high,most){let span=high-low;for(let months of[1,2,3,6,12,24,
60,120,240,600,1200,2400,6e3,12e3]){if(span<50)break;if(!(span/(months*30.4)>most))return worded(monthsBetween(low,high,
months),low,high)}for(let days of[1/24,1/8,1/4,1/2,1,2,7,14]){if(span/days>most)continue;let shift=days>=7?4:0,at5=[];for(let i=Math.
ceil((low-shift)/days);i*days+shift<=high;i++)at5.push(i*days+shift);return worded(at5,low,high)}return worded(monthsBetween(
low,high,1),low,high)}function monthsBetween(low,high,every){let first=new Date(low*DAY);if(Number.isNaN(first.getTime()))
return[];let from=Math.floor((first.getUTCFullYear()*12+first.getUTCMonth())/every),at5=[];for(let i=from;at5.length<100;i++){
let start=new Date(0);start.setUTCFullYear(Math.floor(i*every/12),(i*every%12+12)%12,1);let days=start.getTime()/DAY;if(!(days<=
high))break;days>=low&&at5.push(days)}return at5}function worded(at5,low,high){let words=at5.map(days=>{let date=new Date(
Math.round(days*1440)*6e4);if(date.getUTCHours()||date.getUTCMinutes())return date.toISOString().slice(11,16);let month=MONTHS[date.
getUTCMonth()];return date.getUTCDate()!==1?`${date.getUTCDate()} ${month}`:date.getUTCMonth()?month:String(date.getUTCFullYear())}),
[first]=at5;return first!==void 0&&high-low<800&&!words.some(w=>/^-?\d{3,}$/.test(w))&&(words[0]+=` ${new Date(first*DAY).
getUTCFullYear()}`),{at:at5,words}}var TOP=8,RIGHT=12,BOTTOM=46,LABEL_ROOM2=90;function axisOf(data,name,instead){let found=data.axisNames.findIndex(axis=>axis.
name===name),a=found<0?Math.min(instead,data.axisNames.length-1):found,column=data.axisNames[a],values=data.axes[a];if(!column||
!values)return null;let label=literal(column.label||column.name),title=column.unit?`${label} (${literal(column.unit)})`:
label;return{name:column.name,title,column,values,all:limits(values)}}function layOut2(stage,x,y,xShown,yShown,aside,face){
let height2=Math.max(40,stage.height-TOP-BOTTOM),yTicks=axisTicks(y.column.kind,...yShown,height2,46);yTicks.words=yTicks.
words.map(word=>face.fit(word,LABEL_ROOM2));let wide=Math.max(0,...yTicks.words.map(word=>face.width(word))),left=Math.ceil(
wide+8+SMALL+16),width=Math.max(40,stage.width-left-RIGHT-aside),xTicks=axisTicks(x.column.kind,...xShown,width,64),xs=toPixels(
x.values,xShown[0],xShown[1],width),ys=toPixels(y.values,yShown[1],yShown[0],height2);for(let i=0;i<xs.length;i++)xs[i]!==
xs[i]?ys[i]=NaN:ys[i]!==ys[i]&&(xs[i]=NaN);return{left,top:TOP,width,height:height2,x:xTicks,y:yTicks,xs,ys}}function toPixels(values,from,to,pixels){
let out=new Float32Array(values.length);for(let i=0;i<values.length;i++){let v=values[i];out[i]=Number.isFinite(v)?(v-from)/
(to-from)*pixels:NaN}return out}function drawGround(pen,plot,{x,y,xShown,yShown,look,face,dpr}){let{left,top,width,height:height2}=plot,
bottom=top+height2,hair=Math.max(1,Math.round(dpr))/dpr,sharp=v=>Math.round(v*dpr)/dpr;pen.font=face.css(),pen.fillStyle=
look.rule,pen.textBaseline="middle",pen.textAlign="right",plot.y.at.forEach((tick,i)=>{let at5=sharp(bottom-(tick-yShown[0])/
(yShown[1]-yShown[0])*height2);pen.fillStyle=look.rule,pen.globalAlpha=.7,pen.fillRect(left,at5,width,hair),pen.globalAlpha=
1,pen.fillRect(left-4,at5,4,hair),pen.fillStyle=look.quiet,pen.fillText(plot.y.words[i]??"",left-8,at5+.5)}),pen.fillStyle=
look.rule,pen.fillRect(sharp(left),top,hair,height2+hair),pen.fillRect(left,sharp(bottom),width,hair),pen.textBaseline="\
alphabetic",pen.textAlign="center";let room=width/Math.max(1,plot.x.at.length)-8;plot.x.at.forEach((tick,i)=>{let at5=sharp(
left+(tick-xShown[0])/(xShown[1]-xShown[0])*width);pen.fillStyle=look.rule,pen.fillRect(at5,bottom,hair,4);let word=face.
fit(plot.x.words[i]??"",room),most=left+width+RIGHT-1-face.width(word)/2;pen.fillStyle=look.quiet,pen.fillText(word,Math.
min(at5,most),bottom+17)}),pen.fillStyle=look.ink,pen.fillText(face.fit(x.title,width),left+width/2,bottom+37),pen.save(),
pen.translate(SMALL+1,top+height2/2),pen.rotate(-Math.PI/2),pen.fillText(face.fit(y.title,height2),0,0),pen.restore()}var REACH2=12,CLICK2=4,LEAST_PLOT=230,MOST_RINGS=60,[POINTS,OVER2]=[1,2];function createScatter(root,store,look){let doc=root.
ownerDocument,head=createHead(root,"Scatter"),xChoice=head.select("x",name=>store.setOption("x",name)),yChoice=head.select(
"y",name=>store.setOption("y",name)),whole=head.button("show all",()=>show2(null)),box=doc.createElement("div");box.className=
"hclust-plot",root.append(box);let stamps=createStamps(doc),face=createTypeface(doc,look.font),axes=null,part2=null,plot=null,
grid=null,aside=0,place2={key:"",left:0,top:0},drawing=null,image=null,lasso=null,stage=createStage(box,[paintGround2,paintPoints,
paintOver],()=>arrange()),legend=createLegend(box,pickCluster),tip=createTooltip(box),voice=createVoice(box,stage.canvas);
function renew(){let{data}=store,x=axisOf(data,store.option("x"),0),y=axisOf(data,store.option("y"),1);if(axes=x&&y?{x,y}:
null,part2=null,head.hide(!axes),voice.instead(axes?"":NEEDS_TABLE),axes){let names=data.axisNames.map(axis=>axis.name);
xChoice.show(axes.x.name,names),yChoice.show(axes.y.name,names)}drawing=null,aside=0,arrange()}function arrange(){whole.
show(part2!==null),!(!axes||!stage.width)&&(placePoints(),place2.key="",showLegend(),voice.describe(inWords()),stage.paint())}
function placePoints(){if(!axes)return;let{x,y}=axes;plot=layOut2(stage,x,y,part2?.x??x.all,part2?.y??y.all,aside,face),
grid=createGrid(plot.xs,plot.ys,plot.width,plot.height)}function showLegend(){if(!plot)return;let{cut,data}=store,size=legend.
show(cut,clusterColours(cut),data.noun,face,plot.height),key=`${size.height} ${Math.ceil(size.width/24)}`;if(key!==place2.
key){let least=Math.max(1,.01*data.n),best=bestPlace(plot,size);best.hidden>least&&plot.width+aside-size.width>LEAST_PLOT&&
size.width>aside-12&&(aside=size.width+12,placePoints(),stage.paint()),aside&&(best={left:plot.width+16,top:0,hidden:0}),
place2={key,left:best.left,top:best.top}}legend.move(plot.left+place2.left,plot.top+place2.top)}function show2(next){part2=
next,tip.hide(),arrange()}function inWords(){if(!axes)return"";let{cut,data,selection}=store,chosen=selection?selection.
reduce((sum,v)=>sum+v,0):0;return`Scatter plot of ${axes.y.title} against ${axes.x.title}: ${count(data.n,data.noun)} in\
 ${count(cut.k,"clusters")}`+(chosen?`, ${count(chosen)} selected.`:".")}function paintGround2(pen){if(!plot||!axes)return;
let{x,y}=axes;drawGround(pen,plot,{x,y,xShown:part2?.x??x.all,yShown:part2?.y??y.all,look,face,dpr:stage.dpr})}function pointSize(){
let{n}=store.data;return n<=500?7.2:n<=2500?5.6:4.2}function paintPoints(pen){if(!plot)return;let{cut,data,selection}=store,
{labels}=cut,colours=clusterColours(cut);drawing??=drawingOrder(labels,cut.sizes,selection);let{order,dimmed}=drawing,size=pointSize(),
halo=data.n<=2500?.7:.4,crowd=dimmed>0&&order.length-dimmed>MOST_RINGS,{width:across,height:down}=stage.canvas;(image?.width!==
across||image.height!==down)&&(image=pen.createImageData(across,down));let target=new Int32Array(image.data.buffer);target.
fill(0);let stamp=(rows,style)=>{if(!rows.length||!plot)return;let sheet=stamps(style,stage.dpr,across);stampPoints(target,
across,stage.dpr,plot,rows,labels,Array.from(colours,sheet))};stamp(order.subarray(0,dimmed),{size,halo,edge:look.paper,
alpha:.22});let edge=crowd?look.ink:look.paper;stamp(order.subarray(dimmed),{size,halo:crowd?.9:halo,edge,alpha:1}),pen.
putImageData(image,0,0)}function clip(pen,{left,top,width,height:height2}){pen.beginPath(),pen.rect(left,top-4,width+4,height2+
4),pen.clip()}function paintOver(pen){if(!plot)return;let{selection,hover}=store;if(pen.save(),part2&&clip(pen,plot),pen.
strokeStyle=look.ink,selection&&drawing&&drawing.order.length-drawing.dimmed<=MOST_RINGS){pen.lineWidth=1.5;for(let row of drawing.
order.subarray(drawing.dimmed))ring(pen,row,pointSize()/2+3)}if(hover?.node!==void 0){pen.lineWidth=1;let{tree}=store.data,
from=tree.start[hover.node],end=from+tree.sizes[hover.node];for(let row of tree.order.subarray(from,end))ring(pen,row,pointSize()/
2+.8)}else hover&&(pen.strokeStyle=look.paper,pen.lineWidth=4.5,ring(pen,hover.leaf,pointSize()/2+4),pen.strokeStyle=look.
ink,pen.lineWidth=2,ring(pen,hover.leaf,pointSize()/2+4));pen.restore(),lasso&&drawLasso(pen,lasso)}function ring(pen,row,radius){
let[x,y]=pixel(row);x===x&&(pen.beginPath(),pen.arc(x,y,radius,0,2*Math.PI),pen.stroke())}function drawLasso(pen,corners){
pen.beginPath();for(let i=0;i<corners.length;i+=2)pen.lineTo(corners[i],corners[i+1]);pen.closePath(),pen.fillStyle=look.
ink,pen.globalAlpha=.07,pen.fill(),pen.globalAlpha=1,pen.strokeStyle=look.ink,pen.lineWidth=1,pen.setLineDash([4,3]),pen.
stroke()}function pixel(row){if(!plot)return[NaN,NaN];let{left,top,xs,ys}=plot;return[left+xs[row],top+ys[row]]}function rowAt(x,y){
return plot&&grid?grid.nearest(x-plot.left,y-plot.top,REACH2):-1}function words(row){let{cut,data}=store,both=axes?[...new Set(
[axes.x,axes.y].map(axis=>inUnits(axis,row)))]:[];return both.push(`cluster ${count(cut.labels[row])}`),[data.name(row),
both.join(" · ")]}function hoverRow(row){if(store.setHover(row<0?null:{leaf:row}),row<0)return tip.hide();let[title="",
...lines]=words(row);tip.show(...pixel(row),title,lines)}function pickCluster(label,add){let{cut,data}=store,rows=[];for(let i=0;i<
data.n;i++)cut.labels[i]===label&&rows.push(i);store.select(rows,{add})}let hand=null,space=!1,endHand=listen(stage.canvas,
{pointerdown(event){if(event.button>1||!plot)return;let{x,y}=pointOf(stage.canvas,event),pan2=event.button===1||space;pan2&&
event.preventDefault(),hand={x,y,pan:pan2,moved:!1,shift:event.shiftKey,from:part2},stage.canvas.setPointerCapture(event.
pointerId)},pointermove(event){let{x,y}=pointOf(stage.canvas,event);if(!hand)return hoverRow(rowAt(x,y));if(!(!hand.moved&&
Math.hypot(x-hand.x,y-hand.y)<CLICK2)){if(hand.moved||hoverRow(-1),hand.moved=!0,hand.pan)return pan(x-hand.x,y-hand.y,hand.
from);lasso??=[hand.x,hand.y],lasso.push(x,y),stage.paint(OVER2)}},pointerup(event){let was=hand;if(hand=null,!(!was||!plot)){
if(lasso){let{left,top}=plot,inside=pointsInPolygon(plot.xs,plot.ys,lasso.map((v,i)=>v-(i%2?top:left)));lasso=null,stage.
paint(OVER2),(inside.length||!was.shift)&&store.select(inside.filter(seen),{add:was.shift})}else if(!was.moved&&!was.pan){
let{x,y}=pointOf(stage.canvas,event),row=rowAt(x,y);(row>=0||!event.shiftKey)&&store.select(row<0?[]:[row],{add:event.shiftKey})}}},
pointercancel(){hand=null,lasso=null,stage.paint(OVER2)},pointerleave(){hand||hoverRow(-1)},dblclick(){show2(null)},wheel(event){
if(!wantsWheel(stage.canvas,event)||!plot)return;event.preventDefault();let{x,y}=pointOf(stage.canvas,event);zoom(1.0015**
(event.deltaY||event.deltaX),(x-plot.left)/plot.width,1-(y-plot.top)/plot.height)},keydown:keysOf({ArrowRight:()=>step("\
x",1),ArrowLeft:()=>step("x",-1),ArrowUp:()=>step("y",1),ArrowDown:()=>step("y",-1),Enter:event=>{let{hover}=store;hover?.
leaf!==void 0&&store.select([hover.leaf],{add:event.shiftKey})}," ":()=>{space=!0},Escape:()=>{lasso=null,hand=null,store.
select([]),hoverRow(-1)},"+":()=>zoom(1/1.4,.5,.5),"=":()=>zoom(1/1.4,.5,.5),"-":()=>zoom(1.4,.5,.5),0:()=>show2(null)}),
keyup(event){event.key===" "&&(space=!1)},blur(){space=!1}});function seen(row){if(!plot)return!1;let x=plot.xs[row],y=plot.
ys[row];return x>=0&&x<=plot.width&&y>=0&&y<=plot.height}function zoom(factor,across,up){if(!axes)return;let{x,y}=axes,now=part2??
{x:x.all,y:y.all},one=(shown,all2,share)=>zoomed(shown,all2,shown[0]+Math.min(Math.max(share,0),1)*(shown[1]-shown[0]),factor,
(all2[1]-all2[0])/500),next={x:one(now.x,x.all,across),y:one(now.y,y.all,up)},all=next.x[1]-next.x[0]>=(x.all[1]-x.all[0])*
.999&&next.y[1]-next.y[0]>=(y.all[1]-y.all[0])*.999;show2(all?null:next)}function pan(dx,dy,from){if(!axes||!plot||!from)
return;let{x,y}=axes;show2({x:moved(from.x,x.all,-dx/plot.width*(from.x[1]-from.x[0])),y:moved(from.y,y.all,dy/plot.height*
(from.y[1]-from.y[0]))})}function step(which,way){if(!axes||!plot)return;let{values}=axes[which],rows=sorted(values).filter(
seen);if(!rows.length)return;let here=store.hover?.leaf??-1,at5=rows.indexOf(here),next=at5<0?way>0?0:rows.length-1:Math.
min(Math.max(at5+way,0),rows.length-1),row=rows[next];hoverRow(row),voice.say(words(row).join(", "))}let ends=[store.subscribe(
"data",renew),store.subscribe("option",()=>{axes&&store.option("x")===axes.x.name&&store.option("y")===axes.y.name||renew()}),
store.subscribe(["cut","selection"],kind=>{drawing=null,kind==="cut"&&showLegend(),voice.describe(inWords()),stage.paint(
POINTS,OVER2)}),store.subscribe("hover",()=>{tip.hide(),stage.paint(OVER2)})];return renew(),{restyle(next){look=next,face=
createTypeface(doc,look.font),arrange()},destroy(){for(let end of ends)end();endHand(),stage.destroy(),legend.destroy(),
tip.destroy(),voice.destroy(),head.destroy(),box.remove()}}}function inUnits({column,values},row){let v=values[row],text=value(
v,column.kind,column.unit);if(column.unit||column.kind==="date"||v!==v)return text;let name=column.name.replaceAll("_","\
 ");return name.startsWith("PC ")?`${name}: ${text}`:`${text} ${name}`}var orders=new WeakMap;function sorted(values){let rows=orders.
get(values);if(!rows){let at5=i=>values[i];rows=Array.from(values.keys()).filter(i=>at5(i)===at5(i)).sort((a,b)=>at5(a)-
at5(b)||a-b),orders.set(values,rows)}return rows}var SHOWN=8,numbered2=0;function createSearch(root,store){let doc=root.ownerDocument,id=`hclust-find-${++numbered2}`,box=doc.
createElement("div");box.className="hclust-find";let input=doc.createElement("input"),list=doc.createElement("ul");input.
type="search",input.autocomplete="off",input.spellcheck=!1,input.dataset.lmSuppressShortcuts="true",list.id=id,list.hidden=
!0,list.setAttribute("role","listbox"),list.setAttribute("aria-label","Rows found"),attributes(input,{role:"combobox","a\
ria-autocomplete":"list","aria-expanded":"false","aria-controls":id}),box.append(input,list),root.append(box);let found=[],
all=0,at5=0,names=null;function name(){let one=count(1,store.data.noun).slice(2);input.placeholder=`find a ${one}`,input.
setAttribute("aria-label",`Find a ${one} by its name`)}function search(){let{data}=store,wanted=input.value.trim().toLowerCase();
names??=Array.from({length:data.n},(_,leaf)=>data.name(leaf).toLowerCase()),found=[],all=0,at5=0;let inside=[];names.forEach(
(text,leaf)=>{let place2=wanted?text.indexOf(wanted):-1;place2<0||(all++,place2===0&&found.length<SHOWN?found.push(leaf):
inside.length<SHOWN&&inside.push(leaf))}),found=[...found,...inside].slice(0,SHOWN),show2(!!wanted)}function show2(open){
list.replaceChildren(),list.hidden=!open,input.setAttribute("aria-expanded",String(open));let items=found.map((leaf,i)=>item(
literal(store.data.name(leaf)),`cluster ${store.cut.labels[leaf]}`,{id:`${id}-${i}`,"aria-selected":String(i===at5)}));items.
forEach((li,i)=>li.dataset.i=String(i)),open&&all>found.length&&items.push(item(`and ${count(all-found.length)} more`,"")),
open&&!all&&items.push(item("no such name","")),list.append(...items),open&&found.length?(input.setAttribute("aria-activ\
edescendant",`${id}-${at5}`),store.setHover({leaf:found[at5]})):(input.removeAttribute("aria-activedescendant"),store.setHover(
null))}function item(left,right,more={"aria-disabled":"true"}){let li=doc.createElement("li");attributes(li,{role:"optio\
n",...more});for(let text of[left,right]){let span=doc.createElement("span");span.textContent=text,li.append(span)}return li}
function choose(i,add){let leaf=found[i];leaf!==void 0&&(store.select([leaf],{add}),input.value=store.data.name(leaf),close(),
store.setHover({leaf}))}function close(){list.hidden||(list.hidden=!0,input.setAttribute("aria-expanded","false"),input.
removeAttribute("aria-activedescendant"),store.setHover(null))}function key(event){let step={ArrowDown:1,ArrowUp:-1}[event.
key];if(step){if(list.hidden)return search();at5=(at5+step+found.length)%Math.max(found.length,1),show2(!0)}else if(event.
key==="Enter")choose(at5,event.shiftKey);else if(event.key==="Escape")list.hidden&&store.select([]),input.value="",close();else
return;event.preventDefault(),event.stopPropagation()}let ends=[listen(input,{input:search,keydown:key,blur:close,focus:()=>input.
value&&search()}),listen(list,{pointerdown:event=>{event.preventDefault();let li=event.target.closest("li[data-i]");li&&
choose(Number(li.dataset.i),event.shiftKey)},pointermove:event=>{let li=event.target.closest("li[data-i]");!li||Number(li.
dataset.i)===at5||(at5=Number(li.dataset.i),show2(!0))}}),store.subscribe("data",()=>{names=null,found=[],close(),name()})];
return name(),{destroy(){for(let end of ends)end();box.remove()}}}function attributes(el,values){for(let[key,value2]of Object.
entries(values))el.setAttribute(key,value2)}function decode(model){let heights=floats64(model.get("heights")),tree=makeTree(ints(model.get("children")),heights,bytesOf(
model.get("flips"),heights.length)),n=tree.n,columns=model.get("columns")??[],colHeights=floats64(model.get("col_heights")),
colChildren=ints(model.get("col_children")),allAxes=floats64(model.get("axes")),axisNames=model.get("axis_names")??[],rows=ints(
model.get("rows")),places=rows.length===n?rows:Int32Array.from({length:n},(_,i)=>i);return{revision:model.get("revision")??
0,n,tree,p:columns.length,columns,values:floats32(model.get("values")),columnTree:colHeights.length?makeTree(colChildren,
colHeights):null,originals:floats64(model.get("originals")),originalColumns:model.get("original_columns")??[],axes:axisNames.
map((_,a)=>allAxes.subarray(a*n,(a+1)*n)),axisNames,rows:places,noun:model.get("noun")||"rows",heightLabel:model.get("he\
ight_label")??"",name:namer(bytesOf(model.get("names")),ints(model.get("name_ends"))),leafOf:row=>find(places,row)}}function namer(bytes,ends){
let decoder=new TextDecoder,known4=[];return leaf=>{let end=ends[leaf];return end===void 0?String(leaf):known4[leaf]??=decoder.
decode(bytes.subarray(leaf?ends[leaf-1]:0,end))}}function find(ascending,value2){let low=0,high=ascending.length;for(;low<
high;){let mid=low+high>>1;ascending[mid]<value2?low=mid+1:high=mid}return ascending[low]===value2?low:-1}function copied(value2){
if(value2 instanceof ArrayBuffer)return value2.slice(0);if(ArrayBuffer.isView(value2)){let{buffer,byteOffset,byteLength}=value2;
return buffer.slice(byteOffset,byteOffset+byteLength)}return new ArrayBuffer(0)}function bytesOf(value2,length=0){let bytes=new Uint8Array(
copied(value2));return bytes.length>=length?bytes:new Uint8Array(length)}function ints(value2){return new Int32Array(copied(
value2))}function floats32(value2){return new Float32Array(copied(value2))}function floats64(value2){return new Float64Array(
copied(value2))}var REPORT_EVERY=200,OPTIONS=["x","y","cmap","row_cluster","col_cluster"];function createStore(model){let data=decode(model),
cut=cutOf(model,data),selection=selectionOf(model,data),hover=null,listeners=new Map,emit=kind=>{for(let f of[...listeners.
get(kind)??[]])f(kind)},pending=new Map,timer,lastReport=-1/0,writing=!1;function write(values){writing=!0;try{for(let[name,
value2]of Object.entries(values))model.set(name,value2)}finally{writing=!1}}function flush(){if(clearTimeout(timer),timer=
void 0,!pending.size)return;lastReport=Date.now();let values=Object.fromEntries(pending);pending.clear(),write(values),model.
save_changes()}function report(values){for(let[name,value2]of Object.entries(values))pending.set(name,value2);timer??=setTimeout(
flush,Math.max(0,lastReport+REPORT_EVERY-Date.now()))}let heard=[];function hear(name,f){let guarded=()=>{!writing&&(name===
"revision"||model.get("revision")===data.revision)&&f()};model.on(`change:${name}`,guarded),heard.push([`change:${name}`,
guarded])}hear("revision",()=>{pending.clear(),data=decode(model),cut=cutOf(model,data),selection=selectionOf(model,data),
hover=null,emit("data")}),hear("n_clusters",()=>{model.get("n_clusters")!==cut.k&&take(cutOf(model,data))}),hear("distan\
ce_threshold",()=>{let t=model.get("distance_threshold");if(t===cut.t)return;let both=clustersAt(data.tree,t)===model.get(
"n_clusters");take(both?cutOf(model,data):cutThreshold(data.tree,t))}),hear("selection",()=>{pending.delete("selection");
let next=selectionOf(model,data);sameMask(selection,next)||(selection=next,emit("selection"))});for(let name of OPTIONS)
hear(name,()=>emit("option"));function take(next){pending.delete("n_clusters"),pending.delete("distance_threshold"),cut=
next;let values={n_clusters:next.k,distance_threshold:next.t};write(Object.fromEntries(Object.entries(values).filter(([name,
v])=>model.get(name)!==v))),emit("cut")}function choose(next){next.k===cut.k&&next.t===cut.t||(cut=next,report({n_clusters:cut.
k,distance_threshold:cut.t}),emit("cut"))}return{model,get data(){return data},get cut(){return cut},get selection(){return selection},
get hover(){return hover},setThreshold(t){choose(cutThreshold(data.tree,t))},setClusters(k){choose(cutClusters(data.tree,
k))},select(leaves,{add=!1}={}){let next=add&&selection?selection.slice():new Uint8Array(data.n);for(let i=0;i<leaves.length;i++)
next[leaves[i]]=1;let mask=next.includes(1)?next:null;sameMask(selection,mask)||(selection=mask,report({selection:positions(
mask,data)}),emit("selection"),flush())},setHover(next){next?.leaf===hover?.leaf&&next?.node===hover?.node||(hover=next,
emit("hover"))},flip(node){let tree=flipped(data.tree,node);tree!==data.tree&&(data={...data,tree},cut=recut(cut,tree),emit(
"order"))},option(name){return pending.has(name)?pending.get(name):model.get(name)},setOption(name,value2){this.option(name)!==
value2&&(report({[name]:value2}),emit("option"))},flush,subscribe(kinds,f){let all=typeof kinds=="string"?[kinds]:kinds;
for(let kind of all)listeners.has(kind)||listeners.set(kind,new Set),listeners.get(kind)?.add(f);return()=>{for(let kind of all)
listeners.get(kind)?.delete(f)}},destroy(){flush();for(let[event,f]of heard)model.off(event,f);heard.length=0,listeners.
clear()}}}function cutOf(model,{tree}){let[k,t]=[model.get("n_clusters"),model.get("distance_threshold")];return clustersAt(
tree,t)===k?cutThreshold(tree,t):cutClusters(tree,k)}function recut(cut,tree){return clustersAt(tree,cut.t)===cut.k?cutThreshold(
tree,cut.t):cutClusters(tree,cut.k)}function selectionOf(model,data){let rows=ints(model.get("selection")),mask=new Uint8Array(
data.n),any=!1;for(let row of rows){let leaf=data.leafOf(row);leaf<0||(mask[leaf]=1,any=!0)}return any?mask:null}function positions(mask,{
rows}){return new DataView(rows.filter((_,leaf)=>mask?.[leaf]).buffer)}function sameMask(a,b){return a===b||a!==null&&b!==
null&&a.length===b.length&&a.every((v,i)=>v===b[i])}var HALF_PILL=12,NORMAL=12;function createCutMark(box){let doc=box.ownerDocument,element=(name,tag="div")=>{let el=doc.createElement(
tag);return el.className=`hclust-cut-${name}`,el},[band,line,grab,axis,words,handle]=[element("band"),element("line"),element(
"grab"),element("axis"),element("caption","span"),element("pill")];handle.tabIndex=0,handle.setAttribute("role","slider"),
handle.setAttribute("aria-label","Height of the cut"),handle.setAttribute("aria-orientation","vertical"),handle.setAttribute(
"aria-valuemin","0"),handle.dataset.lmSuppressShortcuts="true",box.prepend(band),box.append(line,grab,axis,words,handle);
let shown=null,[wide,handleWide]=[0,0];return{handle,show(cut,frame,{left,top},type){if(cut!==shown){shown=cut;let[said,
spoken]=[pill(cut),caption(cut)];handle.textContent=said,words.textContent=spoken,handleWide=type.width(said,NORMAL,!0)+
26,wide=type.width(spoken)+8,describe(handle,cut,frame)}let sharp=value2=>Math.round(value2*frame.dpr)/frame.dpr,at5=t=>sharp(
top+Math.min(Math.max(yOf(frame,t),0),frame.height)),[y,upper,lower]=[at5(cut.t),at5(Math.min(cut.upper,frame.top)),at5(
cut.lower)];place(band,left,upper,frame.width),band.style.height=`${Math.max(0,lower-upper)}px`,band.hidden=!cut.exact,place(
line,left,y,frame.width),place(grab,left,y,frame.width),place(axis,0,0,left-4),axis.style.height=`${top+frame.height}px`;
let right=left+frame.width,middle2=Math.min(Math.max(y,top+HALF_PILL),top+frame.height-HALF_PILL);handle.style.transform=
`translate(${sharp(right-handleWide)}px, ${middle2}px)`,handle.style.width=`${handleWide}px`;let beside=y-18>=top?y-17:y+
4;words.style.transform=`translate(${sharp(right-handleWide-10-wide)}px, ${beside}px)`,words.hidden=wide+handleWide+20>frame.
width,words.classList.toggle("inside",cut.exact&&beside>=upper&&beside+14<=lower)},destroy(){for(let el of[band,line,grab,
axis,words,handle])el.remove()}}}function place(el,x,y,width){el.style.transform=`translate(${x}px, ${y}px)`,el.style.width=
`${width}px`}function describe(handle,cut,frame){handle.setAttribute("aria-valuemax",String(Number(frame.top.toPrecision(
6)))),handle.setAttribute("aria-valuenow",String(Number(cut.t.toPrecision(6))));let at5=threshold(cut.t,cut.lower,cut.upper);
handle.setAttribute("aria-valuetext",`${count(cut.k,"clusters")}, cut at ${at5}; ${caption(cut)}`)}function treeInWords(cut,noun,root){
let sizes=[...cut.sizes.subarray(0,12)].map((size,label)=>`cluster ${label} with ${count(size,noun)}`);cut.k>12&&sizes.push(
`and ${count(cut.k-12)} more`);let at5=threshold(cut.t,cut.lower,cut.upper);return`Tree of ${count(cut.tree.n,noun)}, up\
 to height ${height(root)}. Cut at ${at5} into ${count(cut.k,"clusters")}; ${caption(cut)}. ${sizes.join(", ")}.`}var HEADROOM=1.09,LONGEST_NAME=96,REACH3={mouse:7,touch:14,line:8,moved:4,snap:4},SAY_AFTER=500,FEWEST_LEAVES=5,NAMED=4;
function createTree(root,store,look){let doc=root.ownerDocument,box=doc.createElement("div");box.className="hclust-tree";
let words=doc.createElement("div");words.className="hclust-unseen",words.setAttribute("aria-live","polite"),root.append(
box);let type=createTypeface(doc,look.font),zoom=null,scene=null,lines=null,grey=doc.createElement("canvas"),[longest,longestOf]=[
0,null],stage=createStage(box,[paintBelow,paintAbove],()=>scene=null);stage.canvas.setAttribute("aria-hidden","true");let mark=createCutMark(
box),tip=createTooltip(box);box.append(words);function lay(){if(scene)return Object.assign(scene,{cut:store.cut,selection:store.
selection,data:store.data}),scene;let{data,cut,selection}=store,[from,to]=zoom??[0,data.n],topHeight=(rootHeight(data.tree)||
1)*HEADROOM,labels=(stage.width-60)/(to-from)>=LABEL_ROOM?Math.min(LONGEST_NAME,longestName()):0,corner={left:0,top:8},below=NAMES_FROM+
NAMES_DEEP+(labels?labels+6:0)+(zoom?5:0),tall=Math.max(40,stage.height-corner.top-below),ticks=niceTicks(0,topHeight,tall,
44),widest=Math.max(...formatTicks(ticks).map(text=>type.width(text)),0);corner.left=Math.ceil(widest)+11+(data.heightLabel?
SMALL+9:4);let frame={width:Math.max(20,stage.width-corner.left-8),height:tall,from,to,top:topHeight,dpr:stage.dpr},colours=nodeColours(
data.tree);return scene={data,cut,colours,selection,frame,corner,look,type,ticks,labels},lines=null,scene}function linesNow(now){
if(!lines){lines=linesOf(now.data.tree,now.frame),grey.width=Math.round(now.frame.width*now.frame.dpr),grey.height=Math.
round(now.frame.height*now.frame.dpr);let pen=grey.getContext("2d");pen&&paintLines(pen,lines,look.quiet)}return lines}function paintBelow(pen){
let now=lay();paintBranches(pen,now,grey,linesNow(now).thick),paintGround(pen,now),paintAxis(pen,now),paintZoom(pen,now,
stage.height-3)}function paintAbove(pen){let now=lay(),{hover}=store;hover?.node!==void 0&&paintHovered(pen,now,linesNow(
now),hover.node),hover?.leaf!==void 0&&paintRow(pen,now,hover.leaf),mark.show(now.cut,now.frame,now.corner,now.type)}function longestName(){
let{data}=store;if(longestOf!==data.name){let text="";for(let leaf=0;leaf<data.n;leaf++){let name=literal(data.name(leaf));
name.length>text.length&&(text=name)}[longest,longestOf]=[Math.ceil(type.width(text,SMALL,!0)),data.name]}return longest}
function moved2(){scene=null,stage.paint()}let saying,say=()=>{words.textContent=treeInWords(store.cut,store.data.noun,rootHeight(
store.data.tree))},sayLater=()=>{clearTimeout(saying),saying=setTimeout(say,SAY_AFTER)};function cutAt(y,free){let{frame}=lay(),
{tree}=store.data,t=Math.min(Math.max(heightAt(frame,y),0),frame.top),k=clustersAt(tree,t),stop=yOf(frame,middle(gapOf(tree,
k)));!free&&Math.abs(stop-y)<=REACH3.snap?store.setClusters(k):store.setThreshold(t)}let STEPS3={ArrowUp:k=>k-1,ArrowRight:k=>k-
1,ArrowDown:k=>k+1,ArrowLeft:k=>k+1,PageUp:k=>k-10,PageDown:k=>k+10,Home:()=>store.data.n,End:()=>1};function key(event){
if(box.classList.remove("by-pointer"),event.ctrlKey||event.metaKey||event.altKey)return;let step=STEPS3[event.key];if(step)
store.setClusters(Math.min(Math.max(step(store.cut.k),1),store.data.n));else if(event.key==="Escape")store.select([]);else if(event.
key==="+"||event.key==="=")zoomBy(.7,lay().frame.width/2);else if(event.key==="-")zoomBy(1/.7,lay().frame.width/2);else if(event.
key==="0")setZoom(0,store.data.n);else return;event.preventDefault(),event.stopPropagation()}function setZoom(from,to){let{
n}=store.data,wide=Math.min(Math.max(to-from,Math.min(FEWEST_LEAVES,n)),n),begin=Math.min(Math.max(from,0),n-wide),next=wide<
n?[begin,begin+wide]:null;next?.[0]===zoom?.[0]&&next?.[1]===zoom?.[1]||(zoom=next,moved2())}function zoomBy(factor,x){let{
frame}=lay(),wide=Math.min(Math.max((frame.to-frame.from)*factor,FEWEST_LEAVES),store.data.n),share=Math.min(Math.max(x/
frame.width,0),1),stays=frame.from+share*(frame.to-frame.from);setZoom(stays-share*wide,stays+(1-share)*wide)}function wheel(event){
if(!event.ctrlKey&&!event.shiftKey&&!box.matches(":focus-within"))return;let lineHigh=event.deltaMode?16:1,[dx,dy]=[event.
deltaX*lineHigh,event.deltaY*lineHigh],{frame,corner}=lay();if(!event.ctrlKey&&!event.shiftKey&&Math.abs(dx)>Math.abs(dy)){
if(!zoom)return;event.preventDefault();let by2=dx/unitOf(frame);return setZoom(frame.from+by2,frame.to+by2)}let by=dy||dx;
by>0&&!zoom||(event.preventDefault(),zoomBy(Math.exp(by*(event.ctrlKey?.01:.002)),place2(event).x-corner.left))}let drag=null;
function place2(event){let edge=box.getBoundingClientRect();return{x:event.clientX-edge.left,y:event.clientY-edge.top}}function under(event,at5){
return event.target===mark.handle?null:hit(lay(),at5.x,at5.y,event.pointerType==="touch"?REACH3.touch:REACH3.mouse)}function down(event){
if(event.button!==0||drag)return;let at5=place2(event),{frame,corner}=lay(),line=corner.top+yOf(frame,Math.min(store.cut.
t,frame.top)),reach=event.pointerType==="touch"?REACH3.touch:REACH3.line,[pill2,axis]=[event.target===mark.handle,at5.x<
corner.left-4],near=pill2||axis||Math.abs(at5.y-line)<=reach;drag={id:event.pointerId,mode:near?"cut":"press",from:at5,moved:!1,
offset:axis&&!pill2?0:line-at5.y,view:[frame.from,frame.to],what:pill2||axis?null:under(event,at5)},box.setPointerCapture(
event.pointerId),box.classList.add("by-pointer"),mark.handle.focus({preventScroll:!0}),event.preventDefault(),tip.hide(),
axis&&!pill2&&(drag.moved=!0,cutAt(at5.y-corner.top,event.altKey))}function move(event){let at5=place2(event);if(!drag)return hovered(
event,at5);if(event.pointerId!==drag.id)return;let[dx,dy]=[at5.x-drag.from.x,at5.y-drag.from.y];if(drag.moved||=Math.abs(
drag.mode==="cut"?dy:dx)>=(drag.what?REACH3.moved:1),!drag.moved)return;let{frame,corner}=lay();if(drag.mode==="press"&&
zoom&&(drag.mode="pan"),drag.mode==="cut")store.setHover(null),cutAt(at5.y+drag.offset-corner.top,event.altKey);else if(drag.
mode==="pan"){let by=dx/unitOf(frame);setZoom(drag.view[0]-by,drag.view[1]-by)}}function up(event){if(event.pointerId!==
drag?.id)return;let{mode,moved:far,what}=drag,pill2=event.target===mark.handle;drag=null,mode==="cut"&&store.flush(),!(far||
pill2||event.type==="pointercancel")&&click(event,what)}function click(event,what){if(what)if(event.altKey)what.node!==void 0&&
store.flip(what.node);else{let leaves=what.node===void 0?[what.leaf]:leavesOf(store.data.tree,what.node);store.select(leaves,
{add:event.shiftKey})}else{let{corner,frame}=lay();!event.shiftKey&&place2(event).x>=corner.left&&frame.width&&store.select(
[])}}function hovered(event,at5){if(event.pointerType==="touch")return;let what=under(event,at5);box.style.cursor=what?"\
pointer":zoom?"grab":"",store.setHover(what),what?tip.show(at5.x,at5.y,...inWords(what)):tip.hide()}function leave(){drag||
(store.setHover(null),tip.hide())}function inWords(what){let{data,cut}=store,{tree}=data;if(what.node===void 0){let joins=data.
n>1?heightOf(tree,tree.parents[what.leaf]):0;return[data.name(what.leaf),[`cluster ${cut.labels[what.leaf]} · joins at ${height(
joins)}`]]}let leaves=leavesOf(tree,what.node),label=cut.nodes.indexOf(what.node),title=`${label<0?"":`Cluster ${label} \
· `}${count(leaves.length,data.noun)}`,named=[...leaves.subarray(0,NAMED)].map(leaf=>literal(data.name(leaf)));return leaves.
length>NAMED&&named.push(`and ${count(leaves.length-NAMED)} more`),[title,[`height ${height(heightOf(tree,what.node))}`,
...named]]}let stopListening=listen(box,{pointerdown:down,pointermove:move,pointerup:up,pointercancel:up,pointerleave:leave,
wheel,keydown:key,dblclick:()=>setZoom(0,store.data.n)}),ends=[store.subscribe("data",()=>{zoom=null,tip.hide(),moved2(),
say()}),store.subscribe("order",moved2),store.subscribe("cut",()=>{scene&&scene.cut.k===store.cut.k&&scene.cut.tree===store.
cut.tree?stage.paint(1):stage.paint(),sayLater()}),store.subscribe("selection",()=>stage.paint(0)),store.subscribe("hove\
r",()=>stage.paint(1))];return say(),{restyle(next){look=next,type=createTypeface(doc,look.font),longestOf=null,moved2()},
destroy(){clearTimeout(saying),stopListening();for(let end of ends)end();mark.destroy(),tip.destroy(),stage.destroy(),grey.
width=grey.height=0,box.remove()}}}var MAKERS={tree:createTree,clustermap:createClustermap,scatter:createScatter};function live(){let store=null;return{initialize({
model}){return store=createStore(model),()=>{store?.destroy(),store=null}},render({model,el}){return store??=createStore(
model),show(el,store)}}}function show(el,store){let doc=el.ownerDocument,root=doc.createElement("div");root.className="h\
clust hclust-live";let probe=doc.createElement("span");probe.style.display="none",el.append(probe,root);let look=readLook(
el,probe);dress(root,look);let views=[],ends=[];function build(){let bar=child(root,"hclust-live-bar");store.model.get("\
controls")&&ends.push(createControls(bar,store).destroy),ends.push(createSearch(bar,store).destroy,()=>bar.remove());let parts2=store.
model.get("parts")??["tree"],pair=null;for(let part2 of parts2){let make=MAKERS[part2];if(!make)continue;part2!=="tree"&&
(pair??=child(root,"hclust-live-pair"));let box=child(part2==="tree"?root:pair,`hclust-part-${part2}`);views.push({make,
box,view:make(box,store,look)})}}function clear(){for(let{view,box}of views)view.destroy(),box.remove();for(let end of ends)
end();root.querySelector(".hclust-live-pair")?.remove(),views=[],ends=[]}function restyle(){let next=readLook(el,probe);
if(JSON.stringify(next)!==JSON.stringify(look)){look=next,dress(root,look);for(let each of views)each.view.restyle?each.
view.restyle(look):(each.view.destroy(),each.view=each.make(each.box,store,look))}}let rebuild=()=>{clear(),build()};for(let name of[
"parts","controls"])store.model.on(`change:${name}`,rebuild);let endTheme=watchTheme(root,restyle);build();let sizes=new(doc.
defaultView??globalThis).ResizeObserver(restyle);return sizes.observe(root),()=>{endTheme(),sizes.disconnect();for(let name of[
"parts","controls"])store.model.off(`change:${name}`,rebuild);clear(),store.flush(),root.remove(),probe.remove()}}function dress(root,look){
let[paper,ink]=[parseColour(look.paper)??WHITE,parseColour(look.ink)??BLACK],colours={ink:look.ink,quiet:look.quiet,rule:look.
rule,paper:look.paper,panel:look.panel};for(let[name,value2]of Object.entries(colours))root.style.setProperty(`--hc-${name}`,
value2);root.style.setProperty("--hc-band",toHex(mix(paper,ink,.05))),root.style.setProperty("--hc-font",look.font),root.
style.colorScheme=look.dark?"dark":"light"}function child(parent,name){let box=parent.ownerDocument.createElement("div");
return box.className=name,parent.append(box),box}export{live as default};
