// Written by `make generate` from openapi.yaml; do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function __require(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,
mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:true});function ucs2length(str){const len=str.length;let length=0;let pos=0;let value;while(pos<
len){length++;value=str.charCodeAt(pos++);if(value>=55296&&value<=56319&&pos<len){value=str.charCodeAt(pos);if((value&64512)===
56320)pos++}}return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var schema_0=validate21;var schema8={"type":"object","additionalProperties":false,"required":["data","nextCursor"],"properties":{"data":{"type":"\
array","maxItems":100,"items":{"$ref":"contract#/$defs/Order"}},"nextCursor":{"format":"unicode","type":["string","null"],
"maxLength":128}}};var schema9={"type":"object","additionalProperties":false,"required":["orderId","customerId","status",
"version","currency","items","shippingAmount","taxAmount","totalAmount","history","createdAt","updatedAt"],"properties":{
"orderId":{"$ref":"contract#/$defs/OrderId"},"customerId":{"$ref":"contract#/$defs/CustomerId"},"status":{"$ref":"contra\
ct#/$defs/OrderStatus"},"version":{"type":"integer","format":"int64","minimum":1,"maximum":9007199254740991},"currency":{
"$ref":"contract#/$defs/Currency"},"items":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"contract#/$defs/\
OrderItem"}},"shippingAmount":{"$ref":"contract#/$defs/Amount"},"taxAmount":{"$ref":"contract#/$defs/Amount"},"totalAmou\
nt":{"type":"integer","format":"int64","minimum":0,"maximum":9990199900098},"shippingAddress":{"$ref":"contract#/$defs/A\
ddress"},"metadata":{"$ref":"contract#/$defs/Metadata"},"note":{"$ref":"contract#/$defs/Note"},"history":{"type":"array",
"minItems":1,"maxItems":3,"items":{"$ref":"contract#/$defs/HistoryEntry"}},"createdAt":{"$ref":"contract#/$defs/Instant"},
"updatedAt":{"$ref":"contract#/$defs/Instant"}}};var func2=Object.prototype.hasOwnProperty;var formats0=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;var func3=require_ucs2length().default;var pattern0=new RegExp(
"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u");function validate25(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>36){const err0={
instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:36}};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}if(!pattern0.test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(!formats0.test(data)){const err2={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"}};
if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate25.errors=vErrors;
return errors===0}var formats2=/^\P{Cs}*$/u;var pattern1=new RegExp("^[^\\x00\uFFFD]*$","u");function validate27(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>255){const err0={
instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:255}};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}if(func3(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern1.test(data)){const err2={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[^\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}
errors++}if(!formats2.test(data)){const err3={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicod\
e"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate27.
errors=vErrors;return errors===0}var schema12={"type":"string","enum":["pending","confirmed","fulfilled","canceled"]};function validate29(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(typeof data!=="string"){
const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(!(data==="pending"||data==="confirmed"||data==="fulfilled"||data==="canceled")){const err1={
instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema12.enum}};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}validate29.errors=vErrors;return errors===0}var pattern2=new RegExp("^[A-Z]{3}$","u");function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>3){const err0={instancePath,schemaPath:"#/maxLen\
gth",keyword:"maxLength",params:{limit:3}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern2.
test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!formats2.test(data)){const err2={instancePath,schemaPath:"#/fo\
rmat",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{
const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}validate31.errors=vErrors;return errors===0}function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func3(data)>64){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:64}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func3(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(!pattern1.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\
\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats2.test(data)){const err3={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate34.errors=vErrors;return errors===0}function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func3(data)>200){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:200}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func3(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(!pattern1.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\
\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats2.test(data)){const err3={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate36.errors=vErrors;return errors===0}function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(!(typeof data=="number"&&(!(data%1)&&!isNaN(data))&&isFinite(data))){const err0={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(typeof data=="numbe\
r"&&isFinite(data)){if(data>999||isNaN(data)){const err1={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:999}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data<1||isNaN(data)){const err2={
instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}validate38.errors=vErrors;return errors===0}function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(!(typeof data=="number"&&(!(data%1)&&!isNaN(data))&&isFinite(data))){const err0={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(typeof data=="numbe\
r"&&isFinite(data)){if(data>99999999||isNaN(data)){const err1={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:99999999}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data<0||isNaN(data)){
const err2={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};if(vErrors===null){vErrors=
[err2]}else{vErrors.push(err2)}errors++}}validate40.errors=vErrors;return errors===0}function validate33(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.sku===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sku"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.name===void 0){const err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}if(data.quantity===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"quantity"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.unitPrice===void 0){
const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unitPrice"}};if(vErrors===null){
vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data.lineTotal===void 0){const err4={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"lineTotal"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}
errors++}for(const key0 in data){if(!(key0==="sku"||key0==="name"||key0==="quantity"||key0==="unitPrice"||key0==="lineTo\
tal")){const err5={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};
if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.sku!==void 0){if(!validate34(data.sku,{instancePath:instancePath+
"/sku",parentData:data,parentDataProperty:"sku",rootData})){vErrors=vErrors===null?validate34.errors:vErrors.concat(validate34.
errors);errors=vErrors.length}}if(data.name!==void 0){if(!validate36(data.name,{instancePath:instancePath+"/name",parentData:data,
parentDataProperty:"name",rootData})){vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors);errors=
vErrors.length}}if(data.quantity!==void 0){if(!validate38(data.quantity,{instancePath:instancePath+"/quantity",parentData:data,
parentDataProperty:"quantity",rootData})){vErrors=vErrors===null?validate38.errors:vErrors.concat(validate38.errors);errors=
vErrors.length}}if(data.unitPrice!==void 0){if(!validate40(data.unitPrice,{instancePath:instancePath+"/unitPrice",parentData:data,
parentDataProperty:"unitPrice",rootData})){vErrors=vErrors===null?validate40.errors:vErrors.concat(validate40.errors);errors=
vErrors.length}}if(data.lineTotal!==void 0){let data4=data.lineTotal;if(!(typeof data4=="number"&&(!(data4%1)&&!isNaN(data4))&&
isFinite(data4))){const err6={instancePath:instancePath+"/lineTotal",schemaPath:"#/properties/lineTotal/type",keyword:"t\
ype",params:{type:"integer"}};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(typeof data4=="numbe\
r"&&isFinite(data4)){if(data4>99899999001||isNaN(data4)){const err7={instancePath:instancePath+"/lineTotal",schemaPath:"\
#/properties/lineTotal/maximum",keyword:"maximum",params:{comparison:"<=",limit:99899999001}};if(vErrors===null){vErrors=
[err7]}else{vErrors.push(err7)}errors++}if(data4<0||isNaN(data4)){const err8={instancePath:instancePath+"/lineTotal",schemaPath:"\
#/properties/lineTotal/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};if(vErrors===null){vErrors=[err8]}else{
vErrors.push(err8)}errors++}}}}else{const err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}validate33.errors=vErrors;return errors===0}function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func3(data)>200){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:200}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func3(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(!pattern1.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\
\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats2.test(data)){const err3={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate46.errors=vErrors;return errors===0}function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func3(data)>20){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:20}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func3(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(!pattern1.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\
\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats2.test(data)){const err3={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate52.errors=vErrors;return errors===0}var pattern7=new RegExp("^[A-Z]{2}$","u");function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>2){const err0={instancePath,schemaPath:"#/maxLen\
gth",keyword:"maxLength",params:{limit:2}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern7.
test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"}};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!formats2.test(data)){const err2={instancePath,schemaPath:"#/fo\
rmat",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{
const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}validate54.errors=vErrors;return errors===0}function validate45(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.name===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.line1===void 0){const err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"line1"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(data.city===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
city"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.postalCode===void 0){const err3={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"postalCode"}};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}if(data.country===void 0){const err4={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"country"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}for(const key0 in data){
if(!(key0==="name"||key0==="line1"||key0==="line2"||key0==="city"||key0==="region"||key0==="postalCode"||key0==="country")){
const err5={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};
if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.name!==void 0){if(!validate46(data.name,{instancePath:instancePath+
"/name",parentData:data,parentDataProperty:"name",rootData})){vErrors=vErrors===null?validate46.errors:vErrors.concat(validate46.
errors);errors=vErrors.length}}if(data.line1!==void 0){if(!validate46(data.line1,{instancePath:instancePath+"/line1",parentData:data,
parentDataProperty:"line1",rootData})){vErrors=vErrors===null?validate46.errors:vErrors.concat(validate46.errors);errors=
vErrors.length}}if(data.line2!==void 0){if(!validate46(data.line2,{instancePath:instancePath+"/line2",parentData:data,parentDataProperty:"\
line2",rootData})){vErrors=vErrors===null?validate46.errors:vErrors.concat(validate46.errors);errors=vErrors.length}}if(data.
city!==void 0){if(!validate46(data.city,{instancePath:instancePath+"/city",parentData:data,parentDataProperty:"city",rootData})){
vErrors=vErrors===null?validate46.errors:vErrors.concat(validate46.errors);errors=vErrors.length}}if(data.region!==void 0){
if(!validate46(data.region,{instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData})){
vErrors=vErrors===null?validate46.errors:vErrors.concat(validate46.errors);errors=vErrors.length}}if(data.postalCode!==void 0){
if(!validate52(data.postalCode,{instancePath:instancePath+"/postalCode",parentData:data,parentDataProperty:"postalCode",
rootData})){vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors);errors=vErrors.length}}if(data.country!==
void 0){if(!validate54(data.country,{instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData})){
vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors);errors=vErrors.length}}}else{const err6={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}
validate45.errors=vErrors;return errors===0}function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
const _errs1=errors;const _errs2=errors;if("__proto__"!==data){const err0={};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}var valid0=_errs2===errors;if(valid0){const err1={instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}else{errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.
length=_errs1}else{vErrors=null}}}if(typeof data==="string"){if(func3(data)>40){const err2={instancePath,schemaPath:"#/m\
axLength",keyword:"maxLength",params:{limit:40}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(func3(
data)<1){const err3={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}if(!pattern1.test(data)){const err4={instancePath,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[^\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(!formats2.
test(data)){const err5={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){
vErrors=[err5]}else{vErrors.push(err5)}errors++}}else{const err6={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}validate58.errors=vErrors;return errors===
0}function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func3(data)>500){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:500}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern1.test(data)){const err1={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}if(!formats2.test(data)){const err2={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"\
unicode"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate60.
errors=vErrors;return errors===0}function validate57(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>20){const err0={
instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:20}};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}for(const key0 in data){const _errs1=errors;if(!validate58(key0,{instancePath,parentData:data,
parentDataProperty,rootData})){vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors);errors=vErrors.
length}var valid0=_errs1===errors;if(!valid0){const err1={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNam\
es",params:{propertyName:key0}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}for(const key1 in data){
if(!validate60(data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,parentDataProperty:key1,
rootData})){vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors);errors=vErrors.length}}}else{const err2={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(
err2)}errors++}validate57.errors=vErrors;return errors===0}function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func3(data)>1e3){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:1e3}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern1.test(data)){const err1={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}if(!formats2.test(data)){const err2={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"\
unicode"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate63.
errors=vErrors;return errors===0}var schema27={"type":"object","additionalProperties":false,"required":["status","at","b\
y"],"properties":{"status":{"$ref":"contract#/$defs/OrderStatus"},"at":{"$ref":"contract#/$defs/Instant"},"by":{"type":"\
string","enum":["customer","staff"]},"reason":{"$ref":"contract#/$defs/CancelReason"},"note":{"$ref":"contract#/$defs/No\
te"},"carrier":{"$ref":"contract#/$defs/Carrier"},"trackingNumber":{"$ref":"contract#/$defs/TrackingNumber"}}};var formats22=/^(?:(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func3(data)>40){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:40}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!formats22.test(data)){const err1={instancePath,
schemaPath:"#/format",keyword:"format",params:{format:"date-time"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(
err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){
vErrors=[err2]}else{vErrors.push(err2)}errors++}validate67.errors=vErrors;return errors===0}var schema29={"type":"string",
"enum":["customer","out_of_stock","fraud","other"]};function validate69(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(typeof data!=="string"){const err0={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!(data==="c\
ustomer"||data==="out_of_stock"||data==="fraud"||data==="other")){const err1={instancePath,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:schema29.enum}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate69.
errors=vErrors;return errors===0}function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func3(data)>100){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:100}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func3(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(!pattern1.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\
\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats2.test(data)){const err3={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate72.errors=vErrors;return errors===0}function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func3(data)>100){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:100}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func3(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(!pattern1.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\
\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats2.test(data)){const err3={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate74.errors=vErrors;return errors===0}function validate65(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(data&&typeof data=="ob\
ject"&&!Array.isArray(data)){if(data.status===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"status"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.at===void 0){
const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"}};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}if(data.by===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"by"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}for(const key0 in data){
if(!(key0==="status"||key0==="at"||key0==="by"||key0==="reason"||key0==="note"||key0==="carrier"||key0==="trackingNumber")){
const err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};
if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}if(data.status!==void 0){if(!validate29(data.status,
{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})){vErrors=vErrors===null?validate29.
errors:vErrors.concat(validate29.errors);errors=vErrors.length}}if(data.at!==void 0){if(!validate67(data.at,{instancePath:instancePath+
"/at",parentData:data,parentDataProperty:"at",rootData})){vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.
errors);errors=vErrors.length}}if(data.by!==void 0){let data2=data.by;if(typeof data2!=="string"){const err4={instancePath:instancePath+
"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err4]}else{vErrors.
push(err4)}errors++}if(!(data2==="customer"||data2==="staff")){const err5={instancePath:instancePath+"/by",schemaPath:"#\
/properties/by/enum",keyword:"enum",params:{allowedValues:schema27.properties.by.enum}};if(vErrors===null){vErrors=[err5]}else{
vErrors.push(err5)}errors++}}if(data.reason!==void 0){if(!validate69(data.reason,{instancePath:instancePath+"/reason",parentData:data,
parentDataProperty:"reason",rootData})){vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors);errors=
vErrors.length}}if(data.note!==void 0){if(!validate63(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"\
note",rootData})){vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors);errors=vErrors.length}}if(data.
carrier!==void 0){if(!validate72(data.carrier,{instancePath:instancePath+"/carrier",parentData:data,parentDataProperty:"\
carrier",rootData})){vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors);errors=vErrors.length}}if(data.
trackingNumber!==void 0){if(!validate74(data.trackingNumber,{instancePath:instancePath+"/trackingNumber",parentData:data,
parentDataProperty:"trackingNumber",rootData})){vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors);
errors=vErrors.length}}}else{const err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===
null){vErrors=[err6]}else{vErrors.push(err6)}errors++}validate65.errors=vErrors;return errors===0}function validate24(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(data&&typeof data=="ob\
ject"&&!Array.isArray(data)){if(data.orderId===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"orderId"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.customerId===
void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"customerId"}};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.status===void 0){const err2={instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"status"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}
errors++}if(data.version===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data.currency===void 0){const err4={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"currency"}};if(vErrors===null){vErrors=[err4]}else{vErrors.
push(err4)}errors++}if(data.items===void 0){const err5={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"items"}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}if(data.shippingAmount===void 0){
const err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"shippingAmount"}};if(vErrors===
null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(data.taxAmount===void 0){const err7={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"taxAmount"}};if(vErrors===null){vErrors=[err7]}else{vErrors.push(
err7)}errors++}if(data.totalAmount===void 0){const err8={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"totalAmount"}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}if(data.history===void 0){
const err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"history"}};if(vErrors===null){
vErrors=[err9]}else{vErrors.push(err9)}errors++}if(data.createdAt===void 0){const err10={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"createdAt"}};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}
errors++}if(data.updatedAt===void 0){const err11={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
updatedAt"}};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}for(const key0 in data){if(!func2.call(
schema9.properties,key0)){const err12={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}}if(data.orderId!==void 0){
if(!validate25(data.orderId,{instancePath:instancePath+"/orderId",parentData:data,parentDataProperty:"orderId",rootData})){
vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors);errors=vErrors.length}}if(data.customerId!==void 0){
if(!validate27(data.customerId,{instancePath:instancePath+"/customerId",parentData:data,parentDataProperty:"customerId",
rootData})){vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors);errors=vErrors.length}}if(data.status!==
void 0){if(!validate29(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})){
vErrors=vErrors===null?validate29.errors:vErrors.concat(validate29.errors);errors=vErrors.length}}if(data.version!==void 0){
let data3=data.version;if(!(typeof data3=="number"&&(!(data3%1)&&!isNaN(data3))&&isFinite(data3))){const err13={instancePath:instancePath+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"}};if(vErrors===null){vErrors=[err13]}else{
vErrors.push(err13)}errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3)){const err14={
instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"<=",
limit:9007199254740991}};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}if(data3<1||isNaN(data3)){
const err15={instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}}}if(data.currency!==void 0){if(!validate31(
data.currency,{instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData})){vErrors=vErrors===
null?validate31.errors:vErrors.concat(validate31.errors);errors=vErrors.length}}if(data.items!==void 0){let data5=data.items;
if(Array.isArray(data5)){if(data5.length>100){const err16={instancePath:instancePath+"/items",schemaPath:"#/properties/i\
tems/maxItems",keyword:"maxItems",params:{limit:100}};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}
if(data5.length<1){const err17={instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"min\
Items",params:{limit:1}};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}const len0=data5.length;for(let i0=0;i0<
len0;i0++){if(!validate33(data5[i0],{instancePath:instancePath+"/items/"+i0,parentData:data5,parentDataProperty:i0,rootData})){
vErrors=vErrors===null?validate33.errors:vErrors.concat(validate33.errors);errors=vErrors.length}}}else{const err18={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};if(vErrors===null){vErrors=[err18]}else{
vErrors.push(err18)}errors++}}if(data.shippingAmount!==void 0){if(!validate40(data.shippingAmount,{instancePath:instancePath+
"/shippingAmount",parentData:data,parentDataProperty:"shippingAmount",rootData})){vErrors=vErrors===null?validate40.errors:
vErrors.concat(validate40.errors);errors=vErrors.length}}if(data.taxAmount!==void 0){if(!validate40(data.taxAmount,{instancePath:instancePath+
"/taxAmount",parentData:data,parentDataProperty:"taxAmount",rootData})){vErrors=vErrors===null?validate40.errors:vErrors.
concat(validate40.errors);errors=vErrors.length}}if(data.totalAmount!==void 0){let data9=data.totalAmount;if(!(typeof data9==
"number"&&(!(data9%1)&&!isNaN(data9))&&isFinite(data9))){const err19={instancePath:instancePath+"/totalAmount",schemaPath:"\
#/properties/totalAmount/type",keyword:"type",params:{type:"integer"}};if(vErrors===null){vErrors=[err19]}else{vErrors.push(
err19)}errors++}if(typeof data9=="number"&&isFinite(data9)){if(data9>9990199900098||isNaN(data9)){const err20={instancePath:instancePath+
"/totalAmount",schemaPath:"#/properties/totalAmount/maximum",keyword:"maximum",params:{comparison:"<=",limit:9990199900098}};
if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}errors++}if(data9<0||isNaN(data9)){const err21={instancePath:instancePath+
"/totalAmount",schemaPath:"#/properties/totalAmount/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};if(vErrors===
null){vErrors=[err21]}else{vErrors.push(err21)}errors++}}}if(data.shippingAddress!==void 0){if(!validate45(data.shippingAddress,
{instancePath:instancePath+"/shippingAddress",parentData:data,parentDataProperty:"shippingAddress",rootData})){vErrors=vErrors===
null?validate45.errors:vErrors.concat(validate45.errors);errors=vErrors.length}}if(data.metadata!==void 0){if(!validate57(
data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData})){vErrors=vErrors===
null?validate57.errors:vErrors.concat(validate57.errors);errors=vErrors.length}}if(data.note!==void 0){if(!validate63(data.
note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData})){vErrors=vErrors===null?validate63.
errors:vErrors.concat(validate63.errors);errors=vErrors.length}}if(data.history!==void 0){let data13=data.history;if(Array.
isArray(data13)){if(data13.length>3){const err22={instancePath:instancePath+"/history",schemaPath:"#/properties/history/\
maxItems",keyword:"maxItems",params:{limit:3}};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++}if(data13.
length<1){const err23={instancePath:instancePath+"/history",schemaPath:"#/properties/history/minItems",keyword:"minItems",
params:{limit:1}};if(vErrors===null){vErrors=[err23]}else{vErrors.push(err23)}errors++}const len1=data13.length;for(let i1=0;i1<
len1;i1++){if(!validate65(data13[i1],{instancePath:instancePath+"/history/"+i1,parentData:data13,parentDataProperty:i1,rootData})){
vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors);errors=vErrors.length}}}else{const err24={instancePath:instancePath+
"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type:"array"}};if(vErrors===null){vErrors=[err24]}else{
vErrors.push(err24)}errors++}}if(data.createdAt!==void 0){if(!validate67(data.createdAt,{instancePath:instancePath+"/cre\
atedAt",parentData:data,parentDataProperty:"createdAt",rootData})){vErrors=vErrors===null?validate67.errors:vErrors.concat(
validate67.errors);errors=vErrors.length}}if(data.updatedAt!==void 0){if(!validate67(data.updatedAt,{instancePath:instancePath+
"/updatedAt",parentData:data,parentDataProperty:"updatedAt",rootData})){vErrors=vErrors===null?validate67.errors:vErrors.
concat(validate67.errors);errors=vErrors.length}}}else{const err25={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}errors++}validate24.errors=vErrors;return errors===
0}function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.data===void 0){const err0={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"data"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}
if(data.nextCursor===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
nextCursor"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){if(!(key0==="da\
ta"||key0==="nextCursor")){const err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}if(data.data!==void 0){let data0=data.
data;if(Array.isArray(data0)){if(data0.length>100){const err3={instancePath:instancePath+"/data",schemaPath:"#/propertie\
s/data/maxItems",keyword:"maxItems",params:{limit:100}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}
const len0=data0.length;for(let i0=0;i0<len0;i0++){if(!validate24(data0[i0],{instancePath:instancePath+"/data/"+i0,parentData:data0,
parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors);errors=vErrors.
length}}}else{const err4={instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
array"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.nextCursor!==void 0){let data2=data.
nextCursor;if(typeof data2!=="string"&&data2!==null){const err5={instancePath:instancePath+"/nextCursor",schemaPath:"#/p\
roperties/nextCursor/type",keyword:"type",params:{type:schema8.properties.nextCursor.type}};if(vErrors===null){vErrors=[
err5]}else{vErrors.push(err5)}errors++}if(typeof data2==="string"){if(func3(data2)>128){const err6={instancePath:instancePath+
"/nextCursor",schemaPath:"#/properties/nextCursor/maxLength",keyword:"maxLength",params:{limit:128}};if(vErrors===null){
vErrors=[err6]}else{vErrors.push(err6)}errors++}if(!formats2.test(data2)){const err7={instancePath:instancePath+"/nextCu\
rsor",schemaPath:"#/properties/nextCursor/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=
[err7]}else{vErrors.push(err7)}errors++}}}}else{const err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}validate23.errors=vErrors;return errors===0}
function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(!validate23(data,{instancePath,parentData,parentDataProperty,rootData})){vErrors=vErrors===null?validate23.errors:vErrors.
concat(validate23.errors);errors=vErrors.length}validate21.errors=vErrors;return errors===0}var schema_1=validate81;var schema32={
"type":"object","required":["cache-control","x-content-type-options","x-request-id"],"properties":{"link":{"format":"uni\
code","type":"string","pattern":'^<[^>]+>; rel="next"$',"maxLength":4096},"cache-control":{"type":"string","enum":["priv\
ate, no-cache","no-store"]},"x-content-type-options":{"type":"string","const":"nosniff"},"x-request-id":{"$ref":"contrac\
t#/$defs/RequestId"}}};var pattern13=new RegExp('^<[^>]+>; rel="next"$',"u");function validate82(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func3(data)>36){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:36}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!formats0.test(data)){const err1={instancePath,
schemaPath:"#/format",keyword:"format",params:{format:"uuid"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=
[err2]}else{vErrors.push(err2)}errors++}validate82.errors=vErrors;return errors===0}function validate81(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data["cache-control"]===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
cache-control"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data["x-content-type-options"]===
void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"x-content-type-opti\
ons"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data["x-request-id"]===void 0){const err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"x-request-id"}};if(vErrors===null){vErrors=
[err2]}else{vErrors.push(err2)}errors++}if(data.link!==void 0){let data0=data.link;if(typeof data0==="string"){if(func3(
data0)>4096){const err3={instancePath:instancePath+"/link",schemaPath:"#/properties/link/maxLength",keyword:"maxLength",
params:{limit:4096}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(!pattern13.test(data0)){const err4={
instancePath:instancePath+"/link",schemaPath:"#/properties/link/pattern",keyword:"pattern",params:{pattern:'^<[^>]+>; re\
l="next"$'}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(!formats2.test(data0)){const err5={instancePath:instancePath+
"/link",schemaPath:"#/properties/link/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err5]}else{
vErrors.push(err5)}errors++}}else{const err6={instancePath:instancePath+"/link",schemaPath:"#/properties/link/type",keyword:"\
type",params:{type:"string"}};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}if(data["cache-control"]!==
void 0){let data1=data["cache-control"];if(typeof data1!=="string"){const err7={instancePath:instancePath+"/cache-contro\
l",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err7]}else{
vErrors.push(err7)}errors++}if(!(data1==="private, no-cache"||data1==="no-store")){const err8={instancePath:instancePath+
"/cache-control",schemaPath:"#/properties/cache-control/enum",keyword:"enum",params:{allowedValues:schema32.properties["\
cache-control"].enum}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data["x-content-type-optio\
ns"]!==void 0){let data2=data["x-content-type-options"];if(typeof data2!=="string"){const err9={instancePath:instancePath+
"/x-content-type-options",schemaPath:"#/properties/x-content-type-options/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err9]}else{vErrors.push(err9)}errors++}if("nosniff"!==data2){const err10={instancePath:instancePath+"/x-c\
ontent-type-options",schemaPath:"#/properties/x-content-type-options/const",keyword:"const",params:{allowedValue:"nosnif\
f"}};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}if(data["x-request-id"]!==void 0){if(!validate82(
data["x-request-id"],{instancePath:instancePath+"/x-request-id",parentData:data,parentDataProperty:"x-request-id",rootData})){
vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors);errors=vErrors.length}}}else{const err11={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}
validate81.errors=vErrors;return errors===0}var schema_2=validate84;var pattern14=new RegExp("^urn:problem-type:order-api:[a-z-]+$","u");var pattern15=new RegExp("^urn:uuid:[0-9a-f-]{36}$",
"u");var schema36={"type":"string","enum":["invalid_request","unauthorized","forbidden","order_not_found","route_not_fou\
nd","method_not_allowed","order_state_conflict","precondition_failed","content_too_large","unsupported_media_type","idem\
potency_key_reused","unprocessable_edit","precondition_required","internal_error","service_unavailable"]};function validate86(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(typeof data!=="string"){
const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(!(data==="invalid_request"||data==="unauthorized"||data==="forbidden"||data==="order_not_\
found"||data==="route_not_found"||data==="method_not_allowed"||data==="order_state_conflict"||data==="precondition_faile\
d"||data==="content_too_large"||data==="unsupported_media_type"||data==="idempotency_key_reused"||data==="unprocessable_\
edit"||data==="precondition_required"||data==="internal_error"||data==="service_unavailable")){const err1={instancePath,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema36.enum}};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}validate86.errors=vErrors;return errors===0}function validate88(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>36){const err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:36}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}
errors++}if(!formats0.test(data)){const err1={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"}};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate88.errors=vErrors;
return errors===0}var schema38={"type":"object","additionalProperties":false,"required":["in","detail"],"properties":{"i\
n":{"type":"string","enum":["body","path","query","header"]},"pointer":{"format":"unicode","type":"string","maxLength":1e3},
"parameter":{"format":"unicode","type":"string","maxLength":1e3},"detail":{"format":"unicode","type":"string","maxLength":1e3}}};
function validate90(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.in===void 0){const err0={instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"in"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}
if(data.detail===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"de\
tail"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){if(!(key0==="in"||key0===
"pointer"||key0==="parameter"||key0==="detail")){const err2={instancePath,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key0}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}
if(data.in!==void 0){let data0=data.in;if(typeof data0!=="string"){const err3={instancePath:instancePath+"/in",schemaPath:"\
#/properties/in/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}
if(!(data0==="body"||data0==="path"||data0==="query"||data0==="header")){const err4={instancePath:instancePath+"/in",schemaPath:"\
#/properties/in/enum",keyword:"enum",params:{allowedValues:schema38.properties.in.enum}};if(vErrors===null){vErrors=[err4]}else{
vErrors.push(err4)}errors++}}if(data.pointer!==void 0){let data1=data.pointer;if(typeof data1==="string"){if(func3(data1)>
1e3){const err5={instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/maxLength",keyword:"maxLength",params:{
limit:1e3}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}if(!formats2.test(data1)){const err6={instancePath:instancePath+
"/pointer",schemaPath:"#/properties/pointer/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=
[err6]}else{vErrors.push(err6)}errors++}}else{const err7={instancePath:instancePath+"/pointer",schemaPath:"#/properties/\
pointer/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}
if(data.parameter!==void 0){let data2=data.parameter;if(typeof data2==="string"){if(func3(data2)>1e3){const err8={instancePath:instancePath+
"/parameter",schemaPath:"#/properties/parameter/maxLength",keyword:"maxLength",params:{limit:1e3}};if(vErrors===null){vErrors=
[err8]}else{vErrors.push(err8)}errors++}if(!formats2.test(data2)){const err9={instancePath:instancePath+"/parameter",schemaPath:"\
#/properties/parameter/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err9]}else{vErrors.
push(err9)}errors++}}else{const err10={instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/type",keyword:"\
type",params:{type:"string"}};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}if(data.detail!==void 0){
let data3=data.detail;if(typeof data3==="string"){if(func3(data3)>1e3){const err11={instancePath:instancePath+"/detail",
schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{limit:1e3}};if(vErrors===null){vErrors=[err11]}else{
vErrors.push(err11)}errors++}if(!formats2.test(data3)){const err12={instancePath:instancePath+"/detail",schemaPath:"#/pr\
operties/detail/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err12]}else{vErrors.push(
err12)}errors++}}else{const err13={instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"ty\
pe",params:{type:"string"}};if(vErrors===null){vErrors=[err13]}else{vErrors.push(err13)}errors++}}}else{const err14={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}
validate90.errors=vErrors;return errors===0}function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}if(data.title===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.status===void 0){const err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"}};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}if(data.detail===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"detail"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data.instance===
void 0){const err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"instance"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(data.code===void 0){const err5={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"code"}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}
if(data.requestId===void 0){const err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
requestId"}};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}for(const key0 in data){if(!(key0==="typ\
e"||key0==="title"||key0==="status"||key0==="detail"||key0==="instance"||key0==="code"||key0==="requestId"||key0==="erro\
rs")){const err7={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};
if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.type!==void 0){let data0=data.type;if(typeof data0===
"string"){if(func3(data0)>80){const err8={instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"\
maxLength",params:{limit:80}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}if(!pattern14.test(data0)){
const err9={instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"\
^urn:problem-type:order-api:[a-z-]+$"}};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}if(!formats2.
test(data0)){const err10={instancePath:instancePath+"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{
format:"unicode"}};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}else{const err11={instancePath:instancePath+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err11]}else{
vErrors.push(err11)}errors++}}if(data.title!==void 0){let data1=data.title;if(typeof data1==="string"){if(func3(data1)>200){
const err12={instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:200}};
if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}if(!formats2.test(data1)){const err13={instancePath:instancePath+
"/title",schemaPath:"#/properties/title/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[
err13]}else{vErrors.push(err13)}errors++}}else{const err14={instancePath:instancePath+"/title",schemaPath:"#/properties/\
title/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}
if(data.status!==void 0){let data2=data.status;if(!(typeof data2=="number"&&(!(data2%1)&&!isNaN(data2))&&isFinite(data2))){
const err15={instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"inte\
ger"}};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}if(typeof data2=="number"&&isFinite(data2)){
if(data2>599||isNaN(data2)){const err16={instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:599}};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}if(data2<
400||isNaN(data2)){const err17={instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:400}};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}}}if(data.
detail!==void 0){let data3=data.detail;if(typeof data3==="string"){if(func3(data3)>1e3){const err18={instancePath:instancePath+
"/detail",schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{limit:1e3}};if(vErrors===null){vErrors=
[err18]}else{vErrors.push(err18)}errors++}if(!formats2.test(data3)){const err19={instancePath:instancePath+"/detail",schemaPath:"\
#/properties/detail/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err19]}else{vErrors.
push(err19)}errors++}}else{const err20={instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"\
type",params:{type:"string"}};if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}errors++}}if(data.instance!==void 0){
let data4=data.instance;if(typeof data4==="string"){if(func3(data4)>45){const err21={instancePath:instancePath+"/instanc\
e",schemaPath:"#/properties/instance/maxLength",keyword:"maxLength",params:{limit:45}};if(vErrors===null){vErrors=[err21]}else{
vErrors.push(err21)}errors++}if(!pattern15.test(data4)){const err22={instancePath:instancePath+"/instance",schemaPath:"#\
/properties/instance/pattern",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f-]{36}$"}};if(vErrors===null){vErrors=
[err22]}else{vErrors.push(err22)}errors++}if(!formats2.test(data4)){const err23={instancePath:instancePath+"/instance",schemaPath:"\
#/properties/instance/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err23]}else{vErrors.
push(err23)}errors++}}else{const err24={instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/type",keyword:"\
type",params:{type:"string"}};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++}}if(data.code!==void 0){
if(!validate86(data.code,{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData})){vErrors=
vErrors===null?validate86.errors:vErrors.concat(validate86.errors);errors=vErrors.length}}if(data.requestId!==void 0){if(!validate88(
data.requestId,{instancePath:instancePath+"/requestId",parentData:data,parentDataProperty:"requestId",rootData})){vErrors=
vErrors===null?validate88.errors:vErrors.concat(validate88.errors);errors=vErrors.length}}if(data.errors!==void 0){let data7=data.
errors;if(Array.isArray(data7)){if(data7.length>50){const err25={instancePath:instancePath+"/errors",schemaPath:"#/prope\
rties/errors/maxItems",keyword:"maxItems",params:{limit:50}};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}
errors++}if(data7.length<1){const err26={instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"\
minItems",params:{limit:1}};if(vErrors===null){vErrors=[err26]}else{vErrors.push(err26)}errors++}const len0=data7.length;
for(let i0=0;i0<len0;i0++){if(!validate90(data7[i0],{instancePath:instancePath+"/errors/"+i0,parentData:data7,parentDataProperty:i0,
rootData})){vErrors=vErrors===null?validate90.errors:vErrors.concat(validate90.errors);errors=vErrors.length}}}else{const err27={
instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"}};if(vErrors===
null){vErrors=[err27]}else{vErrors.push(err27)}errors++}}}else{const err28={instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};if(vErrors===null){vErrors=[err28]}else{vErrors.push(err28)}errors++}validate85.errors=vErrors;
return errors===0}function validate84(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(!validate85(data,{instancePath,parentData,parentDataProperty,rootData})){vErrors=vErrors===null?validate85.
errors:vErrors.concat(validate85.errors);errors=vErrors.length}validate84.errors=vErrors;return errors===0}var schema_3=validate93;
var schema39={"type":"object","required":["cache-control","x-content-type-options","x-request-id"],"properties":{"cache-\
control":{"type":"string","enum":["private, no-cache","no-store"]},"x-content-type-options":{"type":"string","const":"no\
sniff"},"x-request-id":{"$ref":"contract#/$defs/RequestId"}}};function validate94(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>36){const err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:36}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}
errors++}if(!formats0.test(data)){const err1={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"}};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate94.errors=vErrors;
return errors===0}function validate93(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data["cache-control"]===void 0){const err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"cache-control"}};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data["x-content-type-options"]===void 0){const err1={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"x-content-type-options"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(
err1)}errors++}if(data["x-request-id"]===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"x-request-id"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data["cache-contr\
ol"]!==void 0){let data0=data["cache-control"];if(typeof data0!=="string"){const err3={instancePath:instancePath+"/cache\
-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}if(!(data0==="private, no-cache"||data0==="no-store")){const err4={instancePath:instancePath+
"/cache-control",schemaPath:"#/properties/cache-control/enum",keyword:"enum",params:{allowedValues:schema39.properties["\
cache-control"].enum}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data["x-content-type-optio\
ns"]!==void 0){let data1=data["x-content-type-options"];if(typeof data1!=="string"){const err5={instancePath:instancePath+
"/x-content-type-options",schemaPath:"#/properties/x-content-type-options/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err5]}else{vErrors.push(err5)}errors++}if("nosniff"!==data1){const err6={instancePath:instancePath+"/x-co\
ntent-type-options",schemaPath:"#/properties/x-content-type-options/const",keyword:"const",params:{allowedValue:"nosniff"}};
if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}if(data["x-request-id"]!==void 0){if(!validate94(data["\
x-request-id"],{instancePath:instancePath+"/x-request-id",parentData:data,parentDataProperty:"x-request-id",rootData})){
vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors);errors=vErrors.length}}}else{const err7={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}
validate93.errors=vErrors;return errors===0}var schema_4=validate96;function validate98(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err0={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"type"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}
if(data.title===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tit\
le"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.status===void 0){const err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"}};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}if(data.detail===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"detail"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data.instance===void 0){
const err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"instance"}};if(vErrors===null){
vErrors=[err4]}else{vErrors.push(err4)}errors++}if(data.code===void 0){const err5={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"code"}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}if(data.
requestId===void 0){const err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request\
Id"}};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}for(const key0 in data){if(!(key0==="type"||key0===
"title"||key0==="status"||key0==="detail"||key0==="instance"||key0==="code"||key0==="requestId"||key0==="errors")){const err7={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};if(vErrors===
null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.type!==void 0){let data0=data.type;if(typeof data0==="str\
ing"){if(func3(data0)>80){const err8={instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"\
maxLength",params:{limit:80}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}if(!pattern14.test(data0)){
const err9={instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"\
^urn:problem-type:order-api:[a-z-]+$"}};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}if(!formats2.
test(data0)){const err10={instancePath:instancePath+"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{
format:"unicode"}};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}else{const err11={instancePath:instancePath+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err11]}else{
vErrors.push(err11)}errors++}}if(data.title!==void 0){let data1=data.title;if(typeof data1==="string"){if(func3(data1)>200){
const err12={instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:200}};
if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}if(!formats2.test(data1)){const err13={instancePath:instancePath+
"/title",schemaPath:"#/properties/title/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[
err13]}else{vErrors.push(err13)}errors++}}else{const err14={instancePath:instancePath+"/title",schemaPath:"#/properties/\
title/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}
if(data.status!==void 0){let data2=data.status;if(!(typeof data2=="number"&&(!(data2%1)&&!isNaN(data2))&&isFinite(data2))){
const err15={instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"inte\
ger"}};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}if(typeof data2=="number"&&isFinite(data2)){
if(data2>599||isNaN(data2)){const err16={instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:599}};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}if(data2<
400||isNaN(data2)){const err17={instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:400}};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}}}if(data.
detail!==void 0){let data3=data.detail;if(typeof data3==="string"){if(func3(data3)>1e3){const err18={instancePath:instancePath+
"/detail",schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{limit:1e3}};if(vErrors===null){vErrors=
[err18]}else{vErrors.push(err18)}errors++}if(!formats2.test(data3)){const err19={instancePath:instancePath+"/detail",schemaPath:"\
#/properties/detail/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err19]}else{vErrors.
push(err19)}errors++}}else{const err20={instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"\
type",params:{type:"string"}};if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}errors++}}if(data.instance!==void 0){
let data4=data.instance;if(typeof data4==="string"){if(func3(data4)>45){const err21={instancePath:instancePath+"/instanc\
e",schemaPath:"#/properties/instance/maxLength",keyword:"maxLength",params:{limit:45}};if(vErrors===null){vErrors=[err21]}else{
vErrors.push(err21)}errors++}if(!pattern15.test(data4)){const err22={instancePath:instancePath+"/instance",schemaPath:"#\
/properties/instance/pattern",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f-]{36}$"}};if(vErrors===null){vErrors=
[err22]}else{vErrors.push(err22)}errors++}if(!formats2.test(data4)){const err23={instancePath:instancePath+"/instance",schemaPath:"\
#/properties/instance/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err23]}else{vErrors.
push(err23)}errors++}}else{const err24={instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/type",keyword:"\
type",params:{type:"string"}};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++}}if(data.code!==void 0){
if(!validate86(data.code,{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData})){vErrors=
vErrors===null?validate86.errors:vErrors.concat(validate86.errors);errors=vErrors.length}}if(data.requestId!==void 0){if(!validate88(
data.requestId,{instancePath:instancePath+"/requestId",parentData:data,parentDataProperty:"requestId",rootData})){vErrors=
vErrors===null?validate88.errors:vErrors.concat(validate88.errors);errors=vErrors.length}}if(data.errors!==void 0){let data7=data.
errors;if(Array.isArray(data7)){if(data7.length>50){const err25={instancePath:instancePath+"/errors",schemaPath:"#/prope\
rties/errors/maxItems",keyword:"maxItems",params:{limit:50}};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}
errors++}if(data7.length<1){const err26={instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"\
minItems",params:{limit:1}};if(vErrors===null){vErrors=[err26]}else{vErrors.push(err26)}errors++}const len0=data7.length;
for(let i0=0;i0<len0;i0++){if(!validate90(data7[i0],{instancePath:instancePath+"/errors/"+i0,parentData:data7,parentDataProperty:i0,
rootData})){vErrors=vErrors===null?validate90.errors:vErrors.concat(validate90.errors);errors=vErrors.length}}}else{const err27={
instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"}};if(vErrors===
null){vErrors=[err27]}else{vErrors.push(err27)}errors++}}}else{const err28={instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};if(vErrors===null){vErrors=[err28]}else{vErrors.push(err28)}errors++}validate98.errors=vErrors;
return errors===0}var schema44={"type":"object","additionalProperties":true,"required":["message"],"properties":{"messag\
e":{"format":"unicode","type":["string","null"],"maxLength":1e3}}};function validate103(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.message===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"m\
essage"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.message!==void 0){let data0=data.message;
if(typeof data0!=="string"&&data0!==null){const err1={instancePath:instancePath+"/message",schemaPath:"#/properties/mess\
age/type",keyword:"type",params:{type:schema44.properties.message.type}};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}if(typeof data0==="string"){if(func3(data0)>1e3){const err2={instancePath:instancePath+"/message",schemaPath:"\
#/properties/message/maxLength",keyword:"maxLength",params:{limit:1e3}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(
err2)}errors++}if(!formats2.test(data0)){const err3={instancePath:instancePath+"/message",schemaPath:"#/properties/messa\
ge/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}}}else{
const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err4]}else{
vErrors.push(err4)}errors++}validate103.errors=vErrors;return errors===0}function validate97(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;const _errs0=errors;let valid0=false;let passing0=null;
const _errs1=errors;if(!validate98(data,{instancePath,parentData,parentDataProperty,rootData})){vErrors=vErrors===null?validate98.
errors:vErrors.concat(validate98.errors);errors=vErrors.length}var _valid0=_errs1===errors;if(_valid0){valid0=true;passing0=
0}const _errs2=errors;if(!validate103(data,{instancePath,parentData,parentDataProperty,rootData})){vErrors=vErrors===null?
validate103.errors:vErrors.concat(validate103.errors);errors=vErrors.length}var _valid0=_errs2===errors;if(_valid0&&valid0){
valid0=false;passing0=[passing0,1]}else{if(_valid0){valid0=true;passing0=1}}if(!valid0){const err0={instancePath,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}else{
errors=_errs0;if(vErrors!==null){if(_errs0){vErrors.length=_errs0}else{vErrors=null}}}validate97.errors=vErrors;return errors===
0}function validate96(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(!validate97(data,{instancePath,parentData,parentDataProperty,rootData})){vErrors=vErrors===null?validate97.errors:vErrors.
concat(validate97.errors);errors=vErrors.length}validate96.errors=vErrors;return errors===0}var schema_5=validate106;var schema45={
"type":"object","required":[],"properties":{"www-authenticate":{"format":"unicode","type":"string","maxLength":1024},"ca\
che-control":{"type":"string","enum":["no-store"]},"x-content-type-options":{"type":"string","const":"nosniff"},"x-reque\
st-id":{"$ref":"contract#/$defs/RequestId"}}};function validate107(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>36){const err0={instancePath,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{limit:36}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!formats0.
test(data)){const err1={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"}};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate107.errors=vErrors;return errors===
0}function validate106(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data["www-authenticate"]!==void 0){let data0=data["www-authenti\
cate"];if(typeof data0==="string"){if(func3(data0)>1024){const err0={instancePath:instancePath+"/www-authenticate",schemaPath:"\
#/properties/www-authenticate/maxLength",keyword:"maxLength",params:{limit:1024}};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(!formats2.test(data0)){const err1={instancePath:instancePath+"/www-authenticate",schemaPath:"\
#/properties/www-authenticate/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}}else{const err2={instancePath:instancePath+"/www-authenticate",schemaPath:"#/properties/www\
-authenticate/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}
if(data["cache-control"]!==void 0){let data1=data["cache-control"];if(typeof data1!=="string"){const err3={instancePath:instancePath+
"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type:"string"}};if(vErrors===null){
vErrors=[err3]}else{vErrors.push(err3)}errors++}if(!(data1==="no-store")){const err4={instancePath:instancePath+"/cache-\
control",schemaPath:"#/properties/cache-control/enum",keyword:"enum",params:{allowedValues:schema45.properties["cache-co\
ntrol"].enum}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data["x-content-type-options"]!==void 0){
let data2=data["x-content-type-options"];if(typeof data2!=="string"){const err5={instancePath:instancePath+"/x-content-t\
ype-options",schemaPath:"#/properties/x-content-type-options/type",keyword:"type",params:{type:"string"}};if(vErrors===null){
vErrors=[err5]}else{vErrors.push(err5)}errors++}if("nosniff"!==data2){const err6={instancePath:instancePath+"/x-content-\
type-options",schemaPath:"#/properties/x-content-type-options/const",keyword:"const",params:{allowedValue:"nosniff"}};if(vErrors===
null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}if(data["x-request-id"]!==void 0){if(!validate107(data["x-request\
-id"],{instancePath:instancePath+"/x-request-id",parentData:data,parentDataProperty:"x-request-id",rootData})){vErrors=vErrors===
null?validate107.errors:vErrors.concat(validate107.errors);errors=vErrors.length}}}else{const err7={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}validate106.
errors=vErrors;return errors===0}var schema_6=validate109;var schema47={"type":"object","required":[],"properties":{"cac\
he-control":{"type":"string","enum":["no-store"]},"x-content-type-options":{"type":"string","const":"nosniff"},"x-reques\
t-id":{"$ref":"contract#/$defs/RequestId"}}};function validate110(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>36){const err0={instancePath,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{limit:36}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!formats0.
test(data)){const err1={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"}};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate110.errors=vErrors;return errors===
0}function validate109(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data["cache-control"]!==void 0){let data0=data["cache-control"];
if(typeof data0!=="string"){const err0={instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-contro\
l/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!(data0===
"no-store")){const err1={instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/enum",keyword:"\
enum",params:{allowedValues:schema47.properties["cache-control"].enum}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(
err1)}errors++}}if(data["x-content-type-options"]!==void 0){let data1=data["x-content-type-options"];if(typeof data1!=="\
string"){const err2={instancePath:instancePath+"/x-content-type-options",schemaPath:"#/properties/x-content-type-options\
/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if("nos\
niff"!==data1){const err3={instancePath:instancePath+"/x-content-type-options",schemaPath:"#/properties/x-content-type-o\
ptions/const",keyword:"const",params:{allowedValue:"nosniff"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}
errors++}}if(data["x-request-id"]!==void 0){if(!validate110(data["x-request-id"],{instancePath:instancePath+"/x-request-\
id",parentData:data,parentDataProperty:"x-request-id",rootData})){vErrors=vErrors===null?validate110.errors:vErrors.concat(
validate110.errors);errors=vErrors.length}}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate109.errors=vErrors;return errors===
0}var schema_7=validate112;function validate113(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.message===void 0){const err0={instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"message"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}
errors++}if(data.message!==void 0){let data0=data.message;if(typeof data0!=="string"&&data0!==null){const err1={instancePath:instancePath+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:schema44.properties.message.type}};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(typeof data0==="string"){if(func3(data0)>1e3){const err2={instancePath:instancePath+
"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:1e3}};if(vErrors===null){vErrors=
[err2]}else{vErrors.push(err2)}errors++}if(!formats2.test(data0)){const err3={instancePath:instancePath+"/message",schemaPath:"\
#/properties/message/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate113.errors=vErrors;return errors===0}function validate112(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(!validate113(data,{instancePath,
parentData,parentDataProperty,rootData})){vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.errors);errors=
vErrors.length}validate112.errors=vErrors;return errors===0}var schema_8=validate115;var schema51={"type":"object","requ\
ired":[],"properties":{"retry-after":{"type":"integer","format":"int32","minimum":0,"maximum":3600},"cache-control":{"ty\
pe":"string","enum":["no-store"]},"x-content-type-options":{"type":"string","const":"nosniff"},"x-request-id":{"$ref":"c\
ontract#/$defs/RequestId"}}};function validate116(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>36){const err0={instancePath,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{limit:36}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!formats0.
test(data)){const err1={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"}};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate116.errors=vErrors;return errors===
0}function validate115(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data["retry-after"]!==void 0){let data0=data["retry-after"];if(!(typeof data0==
"number"&&(!(data0%1)&&!isNaN(data0))&&isFinite(data0))){const err0={instancePath:instancePath+"/retry-after",schemaPath:"\
#/properties/retry-after/type",keyword:"type",params:{type:"integer"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(
err0)}errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>3600||isNaN(data0)){const err1={instancePath:instancePath+
"/retry-after",schemaPath:"#/properties/retry-after/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600}};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data0<0||isNaN(data0)){const err2={instancePath:instancePath+"/\
retry-after",schemaPath:"#/properties/retry-after/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}}if(data["cache-control"]!==void 0){let data1=data["cache-control"];
if(typeof data1!=="string"){const err3={instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-contro\
l/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(!(data1===
"no-store")){const err4={instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/enum",keyword:"\
enum",params:{allowedValues:schema51.properties["cache-control"].enum}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(
err4)}errors++}}if(data["x-content-type-options"]!==void 0){let data2=data["x-content-type-options"];if(typeof data2!=="\
string"){const err5={instancePath:instancePath+"/x-content-type-options",schemaPath:"#/properties/x-content-type-options\
/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}if("nos\
niff"!==data2){const err6={instancePath:instancePath+"/x-content-type-options",schemaPath:"#/properties/x-content-type-o\
ptions/const",keyword:"const",params:{allowedValue:"nosniff"}};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}
errors++}}if(data["x-request-id"]!==void 0){if(!validate116(data["x-request-id"],{instancePath:instancePath+"/x-request-\
id",parentData:data,parentDataProperty:"x-request-id",rootData})){vErrors=vErrors===null?validate116.errors:vErrors.concat(
validate116.errors);errors=vErrors.length}}}else{const err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}validate115.errors=vErrors;return errors===
0}var schema_9=validate118;function validate119(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.orderId===void 0){const err0={instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"orderId"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}
errors++}if(data.customerId===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
customerId"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.status===void 0){const err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"}};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}if(data.version===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"version"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data.currency===void 0){
const err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"currency"}};if(vErrors===null){
vErrors=[err4]}else{vErrors.push(err4)}errors++}if(data.items===void 0){const err5={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"items"}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}
if(data.shippingAmount===void 0){const err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
shippingAmount"}};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(data.taxAmount===void 0){const err7={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"taxAmount"}};if(vErrors===null){vErrors=
[err7]}else{vErrors.push(err7)}errors++}if(data.totalAmount===void 0){const err8={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"totalAmount"}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}if(data.
history===void 0){const err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"history"}};
if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}if(data.createdAt===void 0){const err10={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"}};if(vErrors===null){vErrors=[err10]}else{
vErrors.push(err10)}errors++}if(data.updatedAt===void 0){const err11={instancePath,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"updatedAt"}};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}for(const key0 in data){
if(!func2.call(schema9.properties,key0)){const err12={instancePath,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key0}};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}}if(data.
orderId!==void 0){if(!validate25(data.orderId,{instancePath:instancePath+"/orderId",parentData:data,parentDataProperty:"\
orderId",rootData})){vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors);errors=vErrors.length}}if(data.
customerId!==void 0){if(!validate27(data.customerId,{instancePath:instancePath+"/customerId",parentData:data,parentDataProperty:"\
customerId",rootData})){vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors);errors=vErrors.length}}
if(data.status!==void 0){if(!validate29(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData})){vErrors=vErrors===null?validate29.errors:vErrors.concat(validate29.errors);errors=vErrors.length}}if(data.
version!==void 0){let data3=data.version;if(!(typeof data3=="number"&&(!(data3%1)&&!isNaN(data3))&&isFinite(data3))){const err13={
instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"}};if(vErrors===
null){vErrors=[err13]}else{vErrors.push(err13)}errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||
isNaN(data3)){const err14={instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:9007199254740991}};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}
if(data3<1||isNaN(data3)){const err15={instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}}}if(data.
currency!==void 0){if(!validate31(data.currency,{instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"\
currency",rootData})){vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors);errors=vErrors.length}}
if(data.items!==void 0){let data5=data.items;if(Array.isArray(data5)){if(data5.length>100){const err16={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit:100}};if(vErrors===null){vErrors=[err16]}else{
vErrors.push(err16)}errors++}if(data5.length<1){const err17={instancePath:instancePath+"/items",schemaPath:"#/properties\
/items/minItems",keyword:"minItems",params:{limit:1}};if(vErrors===null){vErrors=[err17]}else{vErrors.push(err17)}errors++}
const len0=data5.length;for(let i0=0;i0<len0;i0++){if(!validate33(data5[i0],{instancePath:instancePath+"/items/"+i0,parentData:data5,
parentDataProperty:i0,rootData})){vErrors=vErrors===null?validate33.errors:vErrors.concat(validate33.errors);errors=vErrors.
length}}}else{const err18={instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{
type:"array"}};if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}}if(data.shippingAmount!==void 0){if(!validate40(
data.shippingAmount,{instancePath:instancePath+"/shippingAmount",parentData:data,parentDataProperty:"shippingAmount",rootData})){
vErrors=vErrors===null?validate40.errors:vErrors.concat(validate40.errors);errors=vErrors.length}}if(data.taxAmount!==void 0){
if(!validate40(data.taxAmount,{instancePath:instancePath+"/taxAmount",parentData:data,parentDataProperty:"taxAmount",rootData})){
vErrors=vErrors===null?validate40.errors:vErrors.concat(validate40.errors);errors=vErrors.length}}if(data.totalAmount!==
void 0){let data9=data.totalAmount;if(!(typeof data9=="number"&&(!(data9%1)&&!isNaN(data9))&&isFinite(data9))){const err19={
instancePath:instancePath+"/totalAmount",schemaPath:"#/properties/totalAmount/type",keyword:"type",params:{type:"integer"}};
if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}if(typeof data9=="number"&&isFinite(data9)){if(data9>
9990199900098||isNaN(data9)){const err20={instancePath:instancePath+"/totalAmount",schemaPath:"#/properties/totalAmount/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:9990199900098}};if(vErrors===null){vErrors=[err20]}else{vErrors.
push(err20)}errors++}if(data9<0||isNaN(data9)){const err21={instancePath:instancePath+"/totalAmount",schemaPath:"#/prope\
rties/totalAmount/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};if(vErrors===null){vErrors=[err21]}else{vErrors.
push(err21)}errors++}}}if(data.shippingAddress!==void 0){if(!validate45(data.shippingAddress,{instancePath:instancePath+
"/shippingAddress",parentData:data,parentDataProperty:"shippingAddress",rootData})){vErrors=vErrors===null?validate45.errors:
vErrors.concat(validate45.errors);errors=vErrors.length}}if(data.metadata!==void 0){if(!validate57(data.metadata,{instancePath:instancePath+
"/metadata",parentData:data,parentDataProperty:"metadata",rootData})){vErrors=vErrors===null?validate57.errors:vErrors.concat(
validate57.errors);errors=vErrors.length}}if(data.note!==void 0){if(!validate63(data.note,{instancePath:instancePath+"/n\
ote",parentData:data,parentDataProperty:"note",rootData})){vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors);errors=vErrors.length}}if(data.history!==void 0){let data13=data.history;if(Array.isArray(data13)){if(data13.length>
3){const err22={instancePath:instancePath+"/history",schemaPath:"#/properties/history/maxItems",keyword:"maxItems",params:{
limit:3}};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++}if(data13.length<1){const err23={instancePath:instancePath+
"/history",schemaPath:"#/properties/history/minItems",keyword:"minItems",params:{limit:1}};if(vErrors===null){vErrors=[err23]}else{
vErrors.push(err23)}errors++}const len1=data13.length;for(let i1=0;i1<len1;i1++){if(!validate65(data13[i1],{instancePath:instancePath+
"/history/"+i1,parentData:data13,parentDataProperty:i1,rootData})){vErrors=vErrors===null?validate65.errors:vErrors.concat(
validate65.errors);errors=vErrors.length}}}else{const err24={instancePath:instancePath+"/history",schemaPath:"#/properti\
es/history/type",keyword:"type",params:{type:"array"}};if(vErrors===null){vErrors=[err24]}else{vErrors.push(err24)}errors++}}
if(data.createdAt!==void 0){if(!validate67(data.createdAt,{instancePath:instancePath+"/createdAt",parentData:data,parentDataProperty:"\
createdAt",rootData})){vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors);errors=vErrors.length}}
if(data.updatedAt!==void 0){if(!validate67(data.updatedAt,{instancePath:instancePath+"/updatedAt",parentData:data,parentDataProperty:"\
updatedAt",rootData})){vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors);errors=vErrors.length}}}else{
const err25={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err25]}else{
vErrors.push(err25)}errors++}validate119.errors=vErrors;return errors===0}function validate118(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(!validate119(data,{instancePath,parentData,parentDataProperty,
rootData})){vErrors=vErrors===null?validate119.errors:vErrors.concat(validate119.errors);errors=vErrors.length}validate118.
errors=vErrors;return errors===0}var schema_10=validate134;var schema55={"type":"object","required":["location","etag","\
idempotency-replayed","cache-control","x-content-type-options","x-request-id"],"properties":{"location":{"format":"uri-r\
eference","type":"string","maxLength":2048},"etag":{"format":"unicode","type":"string","pattern":'^"[1-9][0-9]{0,15}"$',
"maxLength":18},"idempotency-replayed":{"type":"string","enum":["true","false"]},"cache-control":{"type":"string","enum":[
"private, no-cache","no-store"]},"x-content-type-options":{"type":"string","const":"nosniff"},"x-request-id":{"$ref":"co\
ntract#/$defs/RequestId"}}};var formats72=/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
var pattern18=new RegExp('^"[1-9][0-9]{0,15}"$',"u");function validate135(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>36){const err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:36}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}
errors++}if(!formats0.test(data)){const err1={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"}};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate135.errors=vErrors;
return errors===0}function validate134(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.location===void 0){const err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"location"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(
err0)}errors++}if(data.etag===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
etag"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data["idempotency-replayed"]===void 0){const err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"idempotency-replayed"}};if(vErrors===null){
vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data["cache-control"]===void 0){const err3={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"cache-control"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}if(data["x-content-type-options"]===void 0){const err4={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"x-content-type-options"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}
if(data["x-request-id"]===void 0){const err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
x-request-id"}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}if(data.location!==void 0){let data0=data.
location;if(typeof data0==="string"){if(func3(data0)>2048){const err6={instancePath:instancePath+"/location",schemaPath:"\
#/properties/location/maxLength",keyword:"maxLength",params:{limit:2048}};if(vErrors===null){vErrors=[err6]}else{vErrors.
push(err6)}errors++}if(!formats72.test(data0)){const err7={instancePath:instancePath+"/location",schemaPath:"#/propertie\
s/location/format",keyword:"format",params:{format:"uri-reference"}};if(vErrors===null){vErrors=[err7]}else{vErrors.push(
err7)}errors++}}else{const err8={instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"\
type",params:{type:"string"}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data.etag!==void 0){
let data1=data.etag;if(typeof data1==="string"){if(func3(data1)>18){const err9={instancePath:instancePath+"/etag",schemaPath:"\
#/properties/etag/maxLength",keyword:"maxLength",params:{limit:18}};if(vErrors===null){vErrors=[err9]}else{vErrors.push(
err9)}errors++}if(!pattern18.test(data1)){const err10={instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/p\
attern",keyword:"pattern",params:{pattern:'^"[1-9][0-9]{0,15}"$'}};if(vErrors===null){vErrors=[err10]}else{vErrors.push(
err10)}errors++}if(!formats2.test(data1)){const err11={instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/f\
ormat",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}}else{
const err12={instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"}};
if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}}if(data["idempotency-replayed"]!==void 0){let data2=data["\
idempotency-replayed"];if(typeof data2!=="string"){const err13={instancePath:instancePath+"/idempotency-replayed",schemaPath:"\
#/properties/idempotency-replayed/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err13]}else{vErrors.
push(err13)}errors++}if(!(data2==="true"||data2==="false")){const err14={instancePath:instancePath+"/idempotency-replaye\
d",schemaPath:"#/properties/idempotency-replayed/enum",keyword:"enum",params:{allowedValues:schema55.properties["idempot\
ency-replayed"].enum}};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}}if(data["cache-control"]!==
void 0){let data3=data["cache-control"];if(typeof data3!=="string"){const err15={instancePath:instancePath+"/cache-contr\
ol",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err15]}else{
vErrors.push(err15)}errors++}if(!(data3==="private, no-cache"||data3==="no-store")){const err16={instancePath:instancePath+
"/cache-control",schemaPath:"#/properties/cache-control/enum",keyword:"enum",params:{allowedValues:schema55.properties["\
cache-control"].enum}};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}if(data["x-content-type-opt\
ions"]!==void 0){let data4=data["x-content-type-options"];if(typeof data4!=="string"){const err17={instancePath:instancePath+
"/x-content-type-options",schemaPath:"#/properties/x-content-type-options/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err17]}else{vErrors.push(err17)}errors++}if("nosniff"!==data4){const err18={instancePath:instancePath+"/x\
-content-type-options",schemaPath:"#/properties/x-content-type-options/const",keyword:"const",params:{allowedValue:"nosn\
iff"}};if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}}if(data["x-request-id"]!==void 0){if(!validate135(
data["x-request-id"],{instancePath:instancePath+"/x-request-id",parentData:data,parentDataProperty:"x-request-id",rootData})){
vErrors=vErrors===null?validate135.errors:vErrors.concat(validate135.errors);errors=vErrors.length}}}else{const err19={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}
validate134.errors=vErrors;return errors===0}var schema_11=validate137;var schema57={"type":"object","required":["etag",
"cache-control","x-content-type-options","x-request-id"],"properties":{"etag":{"format":"unicode","type":"string","patte\
rn":'^"[1-9][0-9]{0,15}"$',"maxLength":18},"cache-control":{"type":"string","enum":["private, no-cache","no-store"]},"x-\
content-type-options":{"type":"string","const":"nosniff"},"x-request-id":{"$ref":"contract#/$defs/RequestId"}}};function validate138(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){
if(func3(data)>36){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:36}};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!formats0.test(data)){const err1={instancePath,schemaPath:"#/fo\
rmat",keyword:"format",params:{format:"uuid"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{
const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}validate138.errors=vErrors;return errors===0}function validate137(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.etag===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"etag"}};
if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data["cache-control"]===void 0){const err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"cache-control"}};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}if(data["x-content-type-options"]===void 0){const err2={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"x-content-type-options"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(
err2)}errors++}if(data["x-request-id"]===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"x-request-id"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data.etag!==void 0){
let data0=data.etag;if(typeof data0==="string"){if(func3(data0)>18){const err4={instancePath:instancePath+"/etag",schemaPath:"\
#/properties/etag/maxLength",keyword:"maxLength",params:{limit:18}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(
err4)}errors++}if(!pattern18.test(data0)){const err5={instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/pa\
ttern",keyword:"pattern",params:{pattern:'^"[1-9][0-9]{0,15}"$'}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}
errors++}if(!formats2.test(data0)){const err6={instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/format",keyword:"\
format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}else{const err7={
instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data["cache-control"]!==void 0){let data1=data["cache-control"];
if(typeof data1!=="string"){const err8={instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-contro\
l/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}if(!(data1===
"private, no-cache"||data1==="no-store")){const err9={instancePath:instancePath+"/cache-control",schemaPath:"#/propertie\
s/cache-control/enum",keyword:"enum",params:{allowedValues:schema57.properties["cache-control"].enum}};if(vErrors===null){
vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data["x-content-type-options"]!==void 0){let data2=data["x-content-t\
ype-options"];if(typeof data2!=="string"){const err10={instancePath:instancePath+"/x-content-type-options",schemaPath:"#\
/properties/x-content-type-options/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err10]}else{
vErrors.push(err10)}errors++}if("nosniff"!==data2){const err11={instancePath:instancePath+"/x-content-type-options",schemaPath:"\
#/properties/x-content-type-options/const",keyword:"const",params:{allowedValue:"nosniff"}};if(vErrors===null){vErrors=[
err11]}else{vErrors.push(err11)}errors++}}if(data["x-request-id"]!==void 0){if(!validate138(data["x-request-id"],{instancePath:instancePath+
"/x-request-id",parentData:data,parentDataProperty:"x-request-id",rootData})){vErrors=vErrors===null?validate138.errors:
vErrors.concat(validate138.errors);errors=vErrors.length}}}else{const err12={instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};if(vErrors===null){vErrors=[err12]}else{vErrors.push(err12)}errors++}validate137.errors=vErrors;
return errors===0}var schema_12=validate140;function validate141(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.status===void 0){const err0={instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"status"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}
errors++}if(data.version===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){if(!(key0==="statu\
s"||key0==="version")){const err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}if(data.status!==void 0){let data0=data.
status;if(typeof data0!=="string"){const err3={instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",
keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if("ok"!==data0){
const err4={instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"\
ok"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.version!==void 0){let data1=data.version;
if(typeof data1==="string"){if(func3(data1)>64){const err5={instancePath:instancePath+"/version",schemaPath:"#/propertie\
s/version/maxLength",keyword:"maxLength",params:{limit:64}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}
if(!formats2.test(data1)){const err6={instancePath:instancePath+"/version",schemaPath:"#/properties/version/format",keyword:"\
format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}else{const err7={
instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}}else{const err8={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}validate141.errors=vErrors;return errors===
0}function validate140(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(!validate141(data,{instancePath,parentData,parentDataProperty,rootData})){vErrors=vErrors===null?validate141.errors:vErrors.
concat(validate141.errors);errors=vErrors.length}validate140.errors=vErrors;return errors===0}var responseValidators={listOrders:{200:{headers:schema_1,headerTypes:{"link":"string","cache-control":"string","x-conte\
nt-type-options":"string","x-request-id":"string"},content:{"application/json":schema_0}},400:{headers:schema_3,headerTypes:{
"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},
401:{headers:schema_5,headerTypes:{"www-authenticate":"string","cache-control":"string","x-content-type-options":"string",
"x-request-id":"string"},content:{"application/problem+json":schema_4,"application/json":schema_4}},403:{headers:schema_6,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_4,"application/json":schema_4}},429:{headers:schema_8,headerTypes:{"retry-after":"integer","cache-co\
ntrol":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/json":schema_7}},500:{headers:schema_6,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_4,"application/json":schema_4}},503:{headers:schema_8,headerTypes:{"retry-after":"integer","cache-co\
ntrol":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,
"application/json":schema_4}}},createOrder:{201:{headers:schema_10,headerTypes:{"location":"string","etag":"string","ide\
mpotency-replayed":"string","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{
"application/json":schema_9}},400:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"stri\
ng","x-request-id":"string"},content:{"application/problem+json":schema_2}},401:{headers:schema_5,headerTypes:{"www-auth\
enticate":"string","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"applica\
tion/problem+json":schema_4,"application/json":schema_4}},403:{headers:schema_6,headerTypes:{"cache-control":"string","x\
-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,"application/json":schema_4}},
413:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{
"application/problem+json":schema_4,"application/json":schema_4}},415:{headers:schema_3,headerTypes:{"cache-control":"st\
ring","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},422:{headers:schema_3,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_2}},429:{headers:schema_8,headerTypes:{"retry-after":"integer","cache-control":"string","x-content-t\
ype-options":"string","x-request-id":"string"},content:{"application/json":schema_7}},500:{headers:schema_6,headerTypes:{
"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,
"application/json":schema_4}},503:{headers:schema_8,headerTypes:{"retry-after":"integer","cache-control":"string","x-con\
tent-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,"application/json":schema_4}}},
getOrder:{200:{headers:schema_11,headerTypes:{"etag":"string","cache-control":"string","x-content-type-options":"string",
"x-request-id":"string"},content:{"application/json":schema_9}},304:{headers:schema_11,headerTypes:{"etag":"string","cac\
he-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{}},400:{headers:schema_3,headerTypes:{
"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},
401:{headers:schema_5,headerTypes:{"www-authenticate":"string","cache-control":"string","x-content-type-options":"string",
"x-request-id":"string"},content:{"application/problem+json":schema_4,"application/json":schema_4}},403:{headers:schema_6,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_4,"application/json":schema_4}},404:{headers:schema_3,headerTypes:{"cache-control":"string","x-conte\
nt-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},412:{headers:schema_3,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_2}},429:{headers:schema_8,headerTypes:{"retry-after":"integer","cache-control":"string","x-content-t\
ype-options":"string","x-request-id":"string"},content:{"application/json":schema_7}},500:{headers:schema_6,headerTypes:{
"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,
"application/json":schema_4}},503:{headers:schema_8,headerTypes:{"retry-after":"integer","cache-control":"string","x-con\
tent-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,"application/json":schema_4}}},
updateOrder:{200:{headers:schema_11,headerTypes:{"etag":"string","cache-control":"string","x-content-type-options":"stri\
ng","x-request-id":"string"},content:{"application/json":schema_9}},400:{headers:schema_3,headerTypes:{"cache-control":"\
string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},401:{headers:schema_5,
headerTypes:{"www-authenticate":"string","cache-control":"string","x-content-type-options":"string","x-request-id":"stri\
ng"},content:{"application/problem+json":schema_4,"application/json":schema_4}},403:{headers:schema_6,headerTypes:{"cach\
e-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,
"application/json":schema_4}},404:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"stri\
ng","x-request-id":"string"},content:{"application/problem+json":schema_2}},409:{headers:schema_3,headerTypes:{"cache-co\
ntrol":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},
412:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{
"application/problem+json":schema_2}},413:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-type-option\
s":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,"application/json":schema_4}},415:{headers:schema_3,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_2}},422:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x\
-request-id":"string"},content:{"application/problem+json":schema_2}},428:{headers:schema_3,headerTypes:{"cache-control":"\
string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},429:{headers:schema_8,
headerTypes:{"retry-after":"integer","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},
content:{"application/json":schema_7}},500:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-type-optio\
ns":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,"application/json":schema_4}},503:{headers:schema_8,
headerTypes:{"retry-after":"integer","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},
content:{"application/problem+json":schema_4,"application/json":schema_4}}},cancelOrder:{200:{headers:schema_11,headerTypes:{
"etag":"string","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"applicatio\
n/json":schema_9}},400:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-requ\
est-id":"string"},content:{"application/problem+json":schema_2}},401:{headers:schema_5,headerTypes:{"www-authenticate":"\
string","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/proble\
m+json":schema_4,"application/json":schema_4}},403:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-ty\
pe-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,"application/json":schema_4}},
404:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{
"application/problem+json":schema_2}},409:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-option\
s":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},412:{headers:schema_3,headerTypes:{"\
cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},
413:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{
"application/problem+json":schema_4,"application/json":schema_4}},415:{headers:schema_3,headerTypes:{"cache-control":"st\
ring","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},422:{headers:schema_3,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_2}},429:{headers:schema_8,headerTypes:{"retry-after":"integer","cache-control":"string","x-content-t\
ype-options":"string","x-request-id":"string"},content:{"application/json":schema_7}},500:{headers:schema_6,headerTypes:{
"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,
"application/json":schema_4}},503:{headers:schema_8,headerTypes:{"retry-after":"integer","cache-control":"string","x-con\
tent-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,"application/json":schema_4}}},
confirmOrder:{200:{headers:schema_11,headerTypes:{"etag":"string","cache-control":"string","x-content-type-options":"str\
ing","x-request-id":"string"},content:{"application/json":schema_9}},400:{headers:schema_3,headerTypes:{"cache-control":"\
string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},401:{headers:schema_5,
headerTypes:{"www-authenticate":"string","cache-control":"string","x-content-type-options":"string","x-request-id":"stri\
ng"},content:{"application/problem+json":schema_4,"application/json":schema_4}},403:{headers:schema_6,headerTypes:{"cach\
e-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,
"application/json":schema_4}},404:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"stri\
ng","x-request-id":"string"},content:{"application/problem+json":schema_2}},409:{headers:schema_3,headerTypes:{"cache-co\
ntrol":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},
412:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{
"application/problem+json":schema_2}},429:{headers:schema_8,headerTypes:{"retry-after":"integer","cache-control":"string",
"x-content-type-options":"string","x-request-id":"string"},content:{"application/json":schema_7}},500:{headers:schema_6,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_4,"application/json":schema_4}},503:{headers:schema_8,headerTypes:{"retry-after":"integer","cache-co\
ntrol":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,
"application/json":schema_4}}},fulfillOrder:{200:{headers:schema_11,headerTypes:{"etag":"string","cache-control":"string",
"x-content-type-options":"string","x-request-id":"string"},content:{"application/json":schema_9}},400:{headers:schema_3,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_2}},401:{headers:schema_5,headerTypes:{"www-authenticate":"string","cache-control":"string","x-conte\
nt-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,"application/json":schema_4}},
403:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{
"application/problem+json":schema_4,"application/json":schema_4}},404:{headers:schema_3,headerTypes:{"cache-control":"st\
ring","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},409:{headers:schema_3,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_2}},412:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x\
-request-id":"string"},content:{"application/problem+json":schema_2}},413:{headers:schema_6,headerTypes:{"cache-control":"\
string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,"applica\
tion/json":schema_4}},415:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-r\
equest-id":"string"},content:{"application/problem+json":schema_2}},422:{headers:schema_3,headerTypes:{"cache-control":"\
string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},429:{headers:schema_8,
headerTypes:{"retry-after":"integer","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},
content:{"application/json":schema_7}},500:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-type-optio\
ns":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,"application/json":schema_4}},503:{headers:schema_8,
headerTypes:{"retry-after":"integer","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},
content:{"application/problem+json":schema_4,"application/json":schema_4}}},listQueue:{200:{headers:schema_1,headerTypes:{
"link":"string","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"applicatio\
n/json":schema_0}},400:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-requ\
est-id":"string"},content:{"application/problem+json":schema_2}},401:{headers:schema_5,headerTypes:{"www-authenticate":"\
string","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/proble\
m+json":schema_4,"application/json":schema_4}},403:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-ty\
pe-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,"application/json":schema_4}},
429:{headers:schema_8,headerTypes:{"retry-after":"integer","cache-control":"string","x-content-type-options":"string","x\
-request-id":"string"},content:{"application/json":schema_7}},500:{headers:schema_6,headerTypes:{"cache-control":"string",
"x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,"application/jso\
n":schema_4}},503:{headers:schema_8,headerTypes:{"retry-after":"integer","cache-control":"string","x-content-type-option\
s":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,"application/json":schema_4}}},getHealth:{
200:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{
"application/json":schema_12}},429:{headers:schema_8,headerTypes:{"retry-after":"integer","cache-control":"string","x-co\
ntent-type-options":"string","x-request-id":"string"},content:{"application/json":schema_7}},500:{headers:schema_6,headerTypes:{
"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,
"application/json":schema_4}},503:{headers:schema_8,headerTypes:{"retry-after":"integer","cache-control":"string","x-con\
tent-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,"application/json":schema_4}}}};export{responseValidators};
