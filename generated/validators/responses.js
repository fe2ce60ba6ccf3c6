// Written by `make generate` from openapi.yaml; do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function __require(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,
mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:true});function ucs2length(str){const len=str.length;let length=0;let pos=0;let value;while(pos<
len){length++;value=str.charCodeAt(pos++);if(value>=55296&&value<=56319&&pos<len){value=str.charCodeAt(pos);if((value&64512)===
56320)pos++}}return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var schema_0=validate52;var schema21={"type":"object","additionalProperties":false,"required":["data","nextCursor"],"properties":{"data":{"type":"\
array","maxItems":100,"items":{"$ref":"contract#/$defs/Order"}},"nextCursor":{"type":["string","null"],"maxLength":128}}};
var schema22={"type":"object","additionalProperties":false,"required":["orderId","customerId","status","version","curren\
cy","items","shippingAmount","taxAmount","totalAmount","history","createdAt","updatedAt"],"properties":{"orderId":{"$ref":"\
contract#/$defs/OrderId"},"customerId":{"$ref":"contract#/$defs/CustomerId"},"status":{"$ref":"contract#/$defs/OrderStat\
us"},"version":{"type":"integer","format":"int64","minimum":1,"maximum":9007199254740991},"currency":{"$ref":"contract#/\
$defs/Currency"},"items":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"contract#/$defs/OrderItem"}},"ship\
pingAmount":{"$ref":"contract#/$defs/Amount"},"taxAmount":{"$ref":"contract#/$defs/Amount"},"totalAmount":{"type":"integ\
er","format":"int64","minimum":0,"maximum":9990199900098},"shippingAddress":{"$ref":"contract#/$defs/Address"},"metadata":{
"$ref":"contract#/$defs/Metadata"},"note":{"$ref":"contract#/$defs/Note"},"history":{"type":"array","minItems":1,"maxIte\
ms":3,"items":{"$ref":"contract#/$defs/HistoryEntry"}},"createdAt":{"$ref":"contract#/$defs/Instant"},"updatedAt":{"$ref":"\
contract#/$defs/Instant"}}};var func1=Object.prototype.hasOwnProperty;var formats0=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;var func2=require_ucs2length().default;var pattern3=new RegExp(
"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u");function validate56(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate56.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func2(data)>36){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:36},message:"\
must NOT have more than 36 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern3.
test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-\
[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0\
-9a-f]{12}$"'};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!formats0.test(data)){const err2={instancePath,
schemaPath:"#/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};if(vErrors===null){vErrors=
[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate56.errors=
vErrors;return errors===0}validate56.evaluated={"dynamicProps":false,"dynamicItems":false};var pattern4=new RegExp("^[^\\u0000\\uD800-\\uDFFF]*$","u");function validate58(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate58.evaluated;if(evaluated0.dynamicProps){
evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>255){
const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more tha\
n 255 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/pa\
ttern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\u\
DFFF]*$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(
err3)}errors++}validate58.errors=vErrors;return errors===0}validate58.evaluated={"dynamicProps":false,"dynamicItems":false};
var schema25={"type":"string","enum":["pending","confirmed","fulfilled","canceled"]};function validate60(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate60.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data!==
"string"){const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!(data==="pending"||data==="confirmed"||data==="fulfilled"||data===
"canceled")){const err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema25.enum},message:"m\
ust be equal to one of the allowed values"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate60.
errors=vErrors;return errors===0}validate60.evaluated={"dynamicProps":false,"dynamicItems":false};var pattern5=new RegExp("^[A-Z]{3}$","u");function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate62.evaluated;if(evaluated0.dynamicProps){evaluated0.
props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>3){const err0={
instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:3},message:"must NOT have more than 3 characters"};
if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern5.test(data)){const err1={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate62.errors=
vErrors;return errors===0}validate62.evaluated={"dynamicProps":false,"dynamicItems":false};function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate65.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>64){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD\
800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate65.errors=vErrors;return errors===
0}validate65.evaluated={"dynamicProps":false,"dynamicItems":false};function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate67.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>200){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD\
800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate67.errors=vErrors;return errors===
0}validate67.evaluated={"dynamicProps":false,"dynamicItems":false};function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate69.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(!(typeof data=="number"&&(!(data%1)&&!isNaN(data))&&isFinite(data))){const err0={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(typeof data=="number"&&isFinite(data)){if(data>999||isNaN(data)){const err1={instancePath,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:999},message:"must be <= 999"};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data<1||isNaN(data)){const err2={instancePath,schemaPath:"#/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}validate69.errors=vErrors;return errors===0}validate69.evaluated={"dynamicProps":false,"dynamicItem\
s":false};function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate71.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(!(typeof data=="number"&&(!(data%1)&&!isNaN(data))&&isFinite(data))){const err0={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(typeof data=="number"&&isFinite(data)){if(data>99999999||isNaN(data)){const err1={instancePath,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999},message:"must be <= 99999999"};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data<0||isNaN(data)){const err2={instancePath,schemaPath:"#/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}validate71.errors=vErrors;return errors===0}validate71.evaluated={"dynamicProps":false,"dyn\
amicItems":false};function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate64.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.sku===
void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sku"},message:"must\
 have required property 'sku'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.name===void 0){
const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have r\
equired property 'name'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.quantity===void 0){
const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"quantity"},message:"must ha\
ve required property 'quantity'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.unitPrice===
void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unitPrice"},message:"\
must have required property 'unitPrice'"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data.lineTotal===
void 0){const err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lineTotal"},message:"\
must have required property 'lineTotal'"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}for(const key0 in data){
if(!(key0==="sku"||key0==="name"||key0==="quantity"||key0==="unitPrice"||key0==="lineTotal")){const err5={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.sku!==void 0){if(!validate65(
data.sku,{instancePath:instancePath+"/sku",parentData:data,parentDataProperty:"sku",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate65.errors:vErrors.concat(validate65.errors);errors=vErrors.length}}if(data.name!==void 0){if(!validate67(data.
name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate67.errors:vErrors.concat(validate67.errors);errors=vErrors.length}}if(data.quantity!==void 0){if(!validate69(
data.quantity,{instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors);errors=vErrors.length}}if(data.unitPrice!==void 0){
if(!validate71(data.unitPrice,{instancePath:instancePath+"/unitPrice",parentData:data,parentDataProperty:"unitPrice",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors);errors=vErrors.length}}if(data.
lineTotal!==void 0){let data4=data.lineTotal;if(!(typeof data4=="number"&&(!(data4%1)&&!isNaN(data4))&&isFinite(data4))){
const err6={instancePath:instancePath+"/lineTotal",schemaPath:"#/properties/lineTotal/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(typeof data4==
"number"&&isFinite(data4)){if(data4>99899999001||isNaN(data4)){const err7={instancePath:instancePath+"/lineTotal",schemaPath:"\
#/properties/lineTotal/maximum",keyword:"maximum",params:{comparison:"<=",limit:99899999001},message:"must be <= 9989999\
9001"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(data4<0||isNaN(data4)){const err8={instancePath:instancePath+
"/lineTotal",schemaPath:"#/properties/lineTotal/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}}}else{const err9={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(
err9)}errors++}validate64.errors=vErrors;return errors===0}validate64.evaluated={"props":true,"dynamicProps":false,"dyna\
micItems":false};function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate77.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>200){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD\
800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate77.errors=vErrors;return errors===
0}validate77.evaluated={"dynamicProps":false,"dynamicItems":false};function validate83(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate83.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>20){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD\
800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate83.errors=vErrors;return errors===
0}validate83.evaluated={"dynamicProps":false,"dynamicItems":false};var pattern10=new RegExp("^[A-Z]{2}$","u");function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate85.evaluated;if(evaluated0.dynamicProps){evaluated0.
props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>2){const err0={
instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2},message:"must NOT have more than 2 characters"};
if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern10.test(data)){const err1={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate85.errors=
vErrors;return errors===0}validate85.evaluated={"dynamicProps":false,"dynamicItems":false};function validate76(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate76.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.name===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data.line1===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"line1"},message:"must have required property 'line1'"};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}if(data.city===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
city"},message:"must have required property 'city'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}
if(data.postalCode===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
postalCode"},message:"must have required property 'postalCode'"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}
errors++}if(data.country===void 0){const err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
country"},message:"must have required property 'country'"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}
for(const key0 in data){if(!(key0==="name"||key0==="line1"||key0==="line2"||key0==="city"||key0==="region"||key0==="post\
alCode"||key0==="country")){const err5={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err5]}else{vErrors.
push(err5)}errors++}}if(data.name!==void 0){if(!validate77(data.name,{instancePath:instancePath+"/name",parentData:data,
parentDataProperty:"name",rootData,dynamicAnchors})){vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.
errors);errors=vErrors.length}}if(data.line1!==void 0){if(!validate77(data.line1,{instancePath:instancePath+"/line1",parentData:data,
parentDataProperty:"line1",rootData,dynamicAnchors})){vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.
errors);errors=vErrors.length}}if(data.line2!==void 0){if(!validate77(data.line2,{instancePath:instancePath+"/line2",parentData:data,
parentDataProperty:"line2",rootData,dynamicAnchors})){vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.
errors);errors=vErrors.length}}if(data.city!==void 0){if(!validate77(data.city,{instancePath:instancePath+"/city",parentData:data,
parentDataProperty:"city",rootData,dynamicAnchors})){vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.
errors);errors=vErrors.length}}if(data.region!==void 0){if(!validate77(data.region,{instancePath:instancePath+"/region",
parentData:data,parentDataProperty:"region",rootData,dynamicAnchors})){vErrors=vErrors===null?validate77.errors:vErrors.
concat(validate77.errors);errors=vErrors.length}}if(data.postalCode!==void 0){if(!validate83(data.postalCode,{instancePath:instancePath+
"/postalCode",parentData:data,parentDataProperty:"postalCode",rootData,dynamicAnchors})){vErrors=vErrors===null?validate83.
errors:vErrors.concat(validate83.errors);errors=vErrors.length}}if(data.country!==void 0){if(!validate85(data.country,{instancePath:instancePath+
"/country",parentData:data,parentDataProperty:"country",rootData,dynamicAnchors})){vErrors=vErrors===null?validate85.errors:
vErrors.concat(validate85.errors);errors=vErrors.length}}}else{const err6={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}validate76.
errors=vErrors;return errors===0}validate76.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate89.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}const _errs1=errors;const _errs2=errors;if("__proto__"!==data){const err0={};if(vErrors===null){
vErrors=[err0]}else{vErrors.push(err0)}errors++}var valid0=_errs2===errors;if(valid0){const err1={instancePath,schemaPath:"\
#/not",keyword:"not",params:{},message:"must NOT be valid"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}else{
errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}}if(typeof data==="string"){if(func2(
data)>40){const err2={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40},message:"must NOT have\
 more than 40 characters"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(func2(data)<1){const err3={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(!pattern4.test(data)){const err4={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD800-\\uDFFF]*$"},message:'must match pattern "^[\
^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}else{const err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err5]}else{
vErrors.push(err5)}errors++}validate89.errors=vErrors;return errors===0}validate89.evaluated={"dynamicProps":false,"dyna\
micItems":false};function validate91(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate91.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>500){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(!pattern4.test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000\\uD800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate91.errors=
vErrors;return errors===0}validate91.evaluated={"dynamicProps":false,"dynamicItems":false};function validate88(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate88.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>20){const err0={instancePath,schemaPath:"#/maxP\
roperties",keyword:"maxProperties",params:{limit:20},message:"must NOT have more than 20 properties"};if(vErrors===null){
vErrors=[err0]}else{vErrors.push(err0)}errors++}for(const key0 in data){const _errs1=errors;if(!validate89(key0,{instancePath,
parentData:data,parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.
errors);errors=vErrors.length}var valid0=_errs1===errors;if(!valid0){const err1={instancePath,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}}for(const key1 in data){if(!validate91(data[key1],{instancePath:instancePath+"/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors})){vErrors=vErrors===
null?validate91.errors:vErrors.concat(validate91.errors);errors=vErrors.length}}}else{const err2={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(
err2)}errors++}validate88.errors=vErrors;return errors===0}validate88.evaluated={"props":true,"dynamicProps":false,"dyna\
micItems":false};function validate94(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate94.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>1e3){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(!pattern4.test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000\\uD800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate94.errors=
vErrors;return errors===0}validate94.evaluated={"dynamicProps":false,"dynamicItems":false};var schema40={"type":"object",
"additionalProperties":false,"required":["status","at","by"],"properties":{"status":{"$ref":"contract#/$defs/OrderStatus"},
"at":{"$ref":"contract#/$defs/Instant"},"by":{"type":"string","enum":["customer","staff"]},"reason":{"$ref":"contract#/$\
defs/CancelReason"},"note":{"$ref":"contract#/$defs/Note"},"carrier":{"$ref":"contract#/$defs/Carrier"},"trackingNumber":{
"$ref":"contract#/$defs/TrackingNumber"}}};var formats2=/^(?:(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function validate98(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate98.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>40){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:40},message:"must NOT have more than 40 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(!formats2.test(data)){const err1={instancePath,schemaPath:"#/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{
const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate98.errors=vErrors;return errors===0}validate98.evaluated={
"dynamicProps":false,"dynamicItems":false};var schema42={"type":"string","enum":["customer","out_of_stock","fraud","othe\
r"]};function validate100(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate100.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data!=="string"){const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!(data==="custo\
mer"||data==="out_of_stock"||data==="fraud"||data==="other")){const err1={instancePath,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:schema42.enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}validate100.errors=vErrors;return errors===0}validate100.evaluated={"dynamicProps":false,"dy\
namicItems":false};function validate103(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate103.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>100){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD\
800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate103.errors=vErrors;return errors===
0}validate103.evaluated={"dynamicProps":false,"dynamicItems":false};function validate105(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate105.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>100){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD\
800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate105.errors=vErrors;return errors===
0}validate105.evaluated={"dynamicProps":false,"dynamicItems":false};function validate96(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate96.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.status===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"status"},message:"must have required property 'status'"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data.at===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"at"},message:"must have required property 'at'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(data.by===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
by"},message:"must have required property 'by'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}for(const key0 in data){
if(!(key0==="status"||key0==="at"||key0==="by"||key0==="reason"||key0==="note"||key0==="carrier"||key0==="trackingNumber")){
const err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}if(data.
status!==void 0){if(!validate60(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"sta\
tus",rootData,dynamicAnchors})){vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors);errors=vErrors.
length}}if(data.at!==void 0){if(!validate98(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData,dynamicAnchors})){vErrors=vErrors===null?validate98.errors:vErrors.concat(validate98.errors);errors=vErrors.
length}}if(data.by!==void 0){let data2=data.by;if(typeof data2!=="string"){const err4={instancePath:instancePath+"/by",schemaPath:"\
#/properties/by/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err4]}else{
vErrors.push(err4)}errors++}if(!(data2==="customer"||data2==="staff")){const err5={instancePath:instancePath+"/by",schemaPath:"\
#/properties/by/enum",keyword:"enum",params:{allowedValues:schema40.properties.by.enum},message:"must be equal to one of\
 the allowed values"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.reason!==void 0){if(!validate100(
data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate100.errors:vErrors.concat(validate100.errors);errors=vErrors.length}}if(data.note!==void 0){
if(!validate94(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors);errors=vErrors.length}}if(data.carrier!==void 0){
if(!validate103(data.carrier,{instancePath:instancePath+"/carrier",parentData:data,parentDataProperty:"carrier",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate103.errors:vErrors.concat(validate103.errors);errors=vErrors.length}}if(data.
trackingNumber!==void 0){if(!validate105(data.trackingNumber,{instancePath:instancePath+"/trackingNumber",parentData:data,
parentDataProperty:"trackingNumber",rootData,dynamicAnchors})){vErrors=vErrors===null?validate105.errors:vErrors.concat(
validate105.errors);errors=vErrors.length}}}else{const err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}validate96.errors=
vErrors;return errors===0}validate96.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};function validate55(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate55.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.orderId===void 0){const err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"orderId"},message:"must have required property 'orderId'"};if(vErrors===null){
vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.customerId===void 0){const err1={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"customerId"},message:"must have required property 'customerId'"};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.status===void 0){const err2={instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.version===void 0){const err3={instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data.currency===void 0){const err4={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"currency"},message:"must have required property 'currency'"};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(data.items===void 0){const err5={instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"items"},message:"must have required property 'items'"};if(vErrors===null){
vErrors=[err5]}else{vErrors.push(err5)}errors++}if(data.shippingAmount===void 0){const err6={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"shippingAmount"},message:"must have required property 'shippingAmo\
unt'"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(data.taxAmount===void 0){const err7={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"taxAmount"},message:"must have required property 'ta\
xAmount'"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(data.totalAmount===void 0){const err8={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"totalAmount"},message:"must have requir\
ed property 'totalAmount'"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}if(data.history===void 0){
const err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"history"},message:"must hav\
e required property 'history'"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}if(data.createdAt===void 0){
const err10={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must \
have required property 'createdAt'"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}if(data.updatedAt===
void 0){const err11={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedAt"},message:"\
must have required property 'updatedAt'"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}for(const key0 in data){
if(!func1.call(schema22.properties,key0)){const err12={instancePath,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=
[err12]}else{vErrors.push(err12)}errors++}}if(data.orderId!==void 0){if(!validate56(data.orderId,{instancePath:instancePath+
"/orderId",parentData:data,parentDataProperty:"orderId",rootData,dynamicAnchors})){vErrors=vErrors===null?validate56.errors:
vErrors.concat(validate56.errors);errors=vErrors.length}}if(data.customerId!==void 0){if(!validate58(data.customerId,{instancePath:instancePath+
"/customerId",parentData:data,parentDataProperty:"customerId",rootData,dynamicAnchors})){vErrors=vErrors===null?validate58.
errors:vErrors.concat(validate58.errors);errors=vErrors.length}}if(data.status!==void 0){if(!validate60(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})){vErrors=vErrors===null?validate60.errors:
vErrors.concat(validate60.errors);errors=vErrors.length}}if(data.version!==void 0){let data3=data.version;if(!(typeof data3==
"number"&&(!(data3%1)&&!isNaN(data3))&&isFinite(data3))){const err13={instancePath:instancePath+"/version",schemaPath:"#\
/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[
err13]}else{vErrors.push(err13)}errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3)){
const err14={instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},message:"must be <= 9007199254740991"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(
err14)}errors++}if(data3<1||isNaN(data3)){const err15={instancePath:instancePath+"/version",schemaPath:"#/properties/ver\
sion/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};if(vErrors===null){vErrors=[err15]}else{
vErrors.push(err15)}errors++}}}if(data.currency!==void 0){if(!validate62(data.currency,{instancePath:instancePath+"/curr\
ency",parentData:data,parentDataProperty:"currency",rootData,dynamicAnchors})){vErrors=vErrors===null?validate62.errors:
vErrors.concat(validate62.errors);errors=vErrors.length}}if(data.items!==void 0){let data5=data.items;if(Array.isArray(data5)){
if(data5.length>100){const err16={instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"m\
axItems",params:{limit:100},message:"must NOT have more than 100 items"};if(vErrors===null){vErrors=[err16]}else{vErrors.
push(err16)}errors++}if(data5.length<1){const err17={instancePath:instancePath+"/items",schemaPath:"#/properties/items/m\
inItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err17]}else{
vErrors.push(err17)}errors++}const len0=data5.length;for(let i0=0;i0<len0;i0++){if(!validate64(data5[i0],{instancePath:instancePath+
"/items/"+i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors})){vErrors=vErrors===null?validate64.errors:
vErrors.concat(validate64.errors);errors=vErrors.length}}}else{const err18={instancePath:instancePath+"/items",schemaPath:"\
#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err18]}else{
vErrors.push(err18)}errors++}}if(data.shippingAmount!==void 0){if(!validate71(data.shippingAmount,{instancePath:instancePath+
"/shippingAmount",parentData:data,parentDataProperty:"shippingAmount",rootData,dynamicAnchors})){vErrors=vErrors===null?
validate71.errors:vErrors.concat(validate71.errors);errors=vErrors.length}}if(data.taxAmount!==void 0){if(!validate71(data.
taxAmount,{instancePath:instancePath+"/taxAmount",parentData:data,parentDataProperty:"taxAmount",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors);errors=vErrors.length}}if(data.totalAmount!==
void 0){let data9=data.totalAmount;if(!(typeof data9=="number"&&(!(data9%1)&&!isNaN(data9))&&isFinite(data9))){const err19={
instancePath:instancePath+"/totalAmount",schemaPath:"#/properties/totalAmount/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}if(typeof data9=="number"&&
isFinite(data9)){if(data9>9990199900098||isNaN(data9)){const err20={instancePath:instancePath+"/totalAmount",schemaPath:"\
#/properties/totalAmount/maximum",keyword:"maximum",params:{comparison:"<=",limit:9990199900098},message:"must be <= 999\
0199900098"};if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}errors++}if(data9<0||isNaN(data9)){const err21={
instancePath:instancePath+"/totalAmount",schemaPath:"#/properties/totalAmount/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}errors++}}}if(data.shippingAddress!==
void 0){if(!validate76(data.shippingAddress,{instancePath:instancePath+"/shippingAddress",parentData:data,parentDataProperty:"\
shippingAddress",rootData,dynamicAnchors})){vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors);errors=
vErrors.length}}if(data.metadata!==void 0){if(!validate88(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,
parentDataProperty:"metadata",rootData,dynamicAnchors})){vErrors=vErrors===null?validate88.errors:vErrors.concat(validate88.
errors);errors=vErrors.length}}if(data.note!==void 0){if(!validate94(data.note,{instancePath:instancePath+"/note",parentData:data,
parentDataProperty:"note",rootData,dynamicAnchors})){vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.
errors);errors=vErrors.length}}if(data.history!==void 0){let data13=data.history;if(Array.isArray(data13)){if(data13.length>
3){const err22={instancePath:instancePath+"/history",schemaPath:"#/properties/history/maxItems",keyword:"maxItems",params:{
limit:3},message:"must NOT have more than 3 items"};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++}
if(data13.length<1){const err23={instancePath:instancePath+"/history",schemaPath:"#/properties/history/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err23]}else{vErrors.push(
err23)}errors++}const len1=data13.length;for(let i1=0;i1<len1;i1++){if(!validate96(data13[i1],{instancePath:instancePath+
"/history/"+i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors})){vErrors=vErrors===null?validate96.errors:
vErrors.concat(validate96.errors);errors=vErrors.length}}}else{const err24={instancePath:instancePath+"/history",schemaPath:"\
#/properties/history/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err24]}else{
vErrors.push(err24)}errors++}}if(data.createdAt!==void 0){if(!validate98(data.createdAt,{instancePath:instancePath+"/cre\
atedAt",parentData:data,parentDataProperty:"createdAt",rootData,dynamicAnchors})){vErrors=vErrors===null?validate98.errors:
vErrors.concat(validate98.errors);errors=vErrors.length}}if(data.updatedAt!==void 0){if(!validate98(data.updatedAt,{instancePath:instancePath+
"/updatedAt",parentData:data,parentDataProperty:"updatedAt",rootData,dynamicAnchors})){vErrors=vErrors===null?validate98.
errors:vErrors.concat(validate98.errors);errors=vErrors.length}}}else{const err25={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}errors++}
validate55.errors=vErrors;return errors===0}validate55.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate54.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.data===void 0){const err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.nextCursor===void 0){const err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"nextCursor"},message:"must have required property 'n\
extCursor'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){if(!(key0==="dat\
a"||key0==="nextCursor")){const err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(
err2)}errors++}}if(data.data!==void 0){let data0=data.data;if(Array.isArray(data0)){if(data0.length>100){const err3={instancePath:instancePath+
"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 1\
00 items"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}const len0=data0.length;for(let i0=0;i0<len0;i0++){
if(!validate55(data0[i0],{instancePath:instancePath+"/data/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})){
vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors);errors=vErrors.length}}}else{const err4={instancePath:instancePath+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){
vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.nextCursor!==void 0){let data2=data.nextCursor;if(typeof data2!==
"string"&&data2!==null){const err5={instancePath:instancePath+"/nextCursor",schemaPath:"#/properties/nextCursor/type",keyword:"\
type",params:{type:schema21.properties.nextCursor.type},message:"must be string,null"};if(vErrors===null){vErrors=[err5]}else{
vErrors.push(err5)}errors++}if(typeof data2==="string"){if(func2(data2)>128){const err6={instancePath:instancePath+"/nex\
tCursor",schemaPath:"#/properties/nextCursor/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have mo\
re than 128 characters"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}}}else{const err7={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err7]}else{
vErrors.push(err7)}errors++}validate54.errors=vErrors;return errors===0}validate54.evaluated={"props":true,"dynamicProps":false,
"dynamicItems":false};function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate52.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(!validate54(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})){vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors);errors=vErrors.length}validate52.
errors=vErrors;return errors===0}validate52.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var schema_1=validate112;
var schema45={"type":"object","required":["cache-control","x-content-type-options","x-request-id"],"properties":{"link":{
"type":"string","pattern":'^<[^>]+>; rel="next"$',"maxLength":4096},"cache-control":{"type":"string","enum":["private, n\
o-cache","no-store"]},"x-content-type-options":{"type":"string","const":"nosniff"},"x-request-id":{"$ref":"contract#/$de\
fs/RequestId"}}};var pattern16=new RegExp('^<[^>]+>; rel="next"$',"u");function validate113(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate113.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>36){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:36},message:"must NOT have more than 36 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(!formats0.test(data)){const err1={instancePath,schemaPath:"#/format",keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{
const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate113.errors=vErrors;return errors===0}validate113.evaluated=
{"dynamicProps":false,"dynamicItems":false};function validate112(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate112.evaluated;if(evaluated0.dynamicProps){
evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data["cache-control"]===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
cache-control"},message:"must have required property 'cache-control'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(
err0)}errors++}if(data["x-content-type-options"]===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"x-content-type-options"},message:"must have required property 'x-content-type-options'"};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data["x-request-id"]===void 0){const err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"x-request-id"},message:"must have required property \
'x-request-id'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.link!==void 0){let data0=data.
link;if(typeof data0==="string"){if(func2(data0)>4096){const err3={instancePath:instancePath+"/link",schemaPath:"#/prope\
rties/link/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(!pattern16.test(data0)){const err4={instancePath:instancePath+"\
/link",schemaPath:"#/properties/link/pattern",keyword:"pattern",params:{pattern:'^<[^>]+>; rel="next"$'},message:'must m\
atch pattern "^<[^>]+>; rel="next"$"'};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}else{const err5={
instancePath:instancePath+"/link",schemaPath:"#/properties/link/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data["cache-control"]!==void 0){let data1=data["\
cache-control"];if(typeof data1!=="string"){const err6={instancePath:instancePath+"/cache-control",schemaPath:"#/propert\
ies/cache-control/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err6]}else{
vErrors.push(err6)}errors++}if(!(data1==="private, no-cache"||data1==="no-store")){const err7={instancePath:instancePath+
"/cache-control",schemaPath:"#/properties/cache-control/enum",keyword:"enum",params:{allowedValues:schema45.properties["\
cache-control"].enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err7]}else{vErrors.
push(err7)}errors++}}if(data["x-content-type-options"]!==void 0){let data2=data["x-content-type-options"];if(typeof data2!==
"string"){const err8={instancePath:instancePath+"/x-content-type-options",schemaPath:"#/properties/x-content-type-option\
s/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(
err8)}errors++}if("nosniff"!==data2){const err9={instancePath:instancePath+"/x-content-type-options",schemaPath:"#/prope\
rties/x-content-type-options/const",keyword:"const",params:{allowedValue:"nosniff"},message:"must be equal to constant"};
if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data["x-request-id"]!==void 0){if(!validate113(data["\
x-request-id"],{instancePath:instancePath+"/x-request-id",parentData:data,parentDataProperty:"x-request-id",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.errors);errors=vErrors.length}}}else{const err10={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err10]}else{
vErrors.push(err10)}errors++}validate112.errors=vErrors;return errors===0}validate112.evaluated={"props":{"link":true,"c\
ache-control":true,"x-content-type-options":true,"x-request-id":true},"dynamicProps":false,"dynamicItems":false};var schema_2=validate115;var pattern17=new RegExp("^urn:problem-type:order-api:[a-z-]+$","u");var pattern18=new RegExp("^urn:uuid:[0-9a-f-]{36}$",
"u");var schema49={"type":"string","enum":["invalid_request","unauthorized","forbidden","order_not_found","route_not_fou\
nd","method_not_allowed","order_state_conflict","precondition_failed","content_too_large","unsupported_media_type","idem\
potency_key_reused","unprocessable_edit","precondition_required","internal_error","service_unavailable"]};function validate117(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate117.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data!==
"string"){const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!(data==="invalid_request"||data==="unauthorized"||data==="forb\
idden"||data==="order_not_found"||data==="route_not_found"||data==="method_not_allowed"||data==="order_state_conflict"||
data==="precondition_failed"||data==="content_too_large"||data==="unsupported_media_type"||data==="idempotency_key_reuse\
d"||data==="unprocessable_edit"||data==="precondition_required"||data==="internal_error"||data==="service_unavailable")){
const err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema49.enum},message:"must be equal \
to one of the allowed values"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate117.errors=vErrors;
return errors===0}validate117.evaluated={"dynamicProps":false,"dynamicItems":false};function validate119(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate119.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func2(data)>36){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:36},message:"\
must NOT have more than 36 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!formats0.
test(data)){const err1={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"},message:'must match f\
ormat "uuid"'};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(
err2)}errors++}validate119.errors=vErrors;return errors===0}validate119.evaluated={"dynamicProps":false,"dynamicItems":false};
var schema51={"type":"object","additionalProperties":false,"required":["in","detail"],"properties":{"in":{"type":"string",
"enum":["body","path","query","header"]},"pointer":{"type":"string","maxLength":1e3},"parameter":{"type":"string","maxLe\
ngth":1e3},"detail":{"type":"string","maxLength":1e3}}};function validate121(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate121.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.in===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
in"},message:"must have required property 'in'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.
detail===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"detail"},message:"\
must have required property 'detail'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){
if(!(key0==="in"||key0==="pointer"||key0==="parameter"||key0==="detail")){const err2={instancePath,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propert\
ies"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}if(data.in!==void 0){let data0=data.in;if(typeof data0!==
"string"){const err3={instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(!(data0==="body"||
data0==="path"||data0==="query"||data0==="header")){const err4={instancePath:instancePath+"/in",schemaPath:"#/properties\
/in/enum",keyword:"enum",params:{allowedValues:schema51.properties.in.enum},message:"must be equal to one of the allowed\
 values"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.pointer!==void 0){let data1=data.pointer;
if(typeof data1==="string"){if(func2(data1)>1e3){const err5={instancePath:instancePath+"/pointer",schemaPath:"#/properti\
es/pointer/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};if(vErrors===
null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}else{const err6={instancePath:instancePath+"/pointer",schemaPath:"\
#/properties/pointer/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err6]}else{
vErrors.push(err6)}errors++}}if(data.parameter!==void 0){let data2=data.parameter;if(typeof data2==="string"){if(func2(data2)>
1e3){const err7={instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/maxLength",keyword:"maxLength",
params:{limit:1e3},message:"must NOT have more than 1000 characters"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(
err7)}errors++}}else{const err8={instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}
if(data.detail!==void 0){let data3=data.detail;if(typeof data3==="string"){if(func2(data3)>1e3){const err9={instancePath:instancePath+
"/detail",schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more \
than 1000 characters"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}else{const err10={instancePath:instancePath+
"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}}else{const err11={instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}
validate121.errors=vErrors;return errors===0}validate121.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
function validate116(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate116.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.title===void 0){const err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.status===void 0){const err2={instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.detail===void 0){const err3={instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"detail"},message:"must have required property 'detail'"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data.instance===void 0){const err4={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"instance"},message:"must have required property 'instance'"};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(data.code===void 0){const err5={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};if(vErrors===null){
vErrors=[err5]}else{vErrors.push(err5)}errors++}if(data.requestId===void 0){const err6={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"requestId"},message:"must have required property 'requestId'"};if(vErrors===
null){vErrors=[err6]}else{vErrors.push(err6)}errors++}for(const key0 in data){if(!(key0==="type"||key0==="title"||key0===
"status"||key0==="detail"||key0==="instance"||key0==="code"||key0==="requestId"||key0==="errors")){const err7={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.type!==void 0){let data0=data.
type;if(typeof data0==="string"){if(func2(data0)>80){const err8={instancePath:instancePath+"/type",schemaPath:"#/propert\
ies/type/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters"};if(vErrors===
null){vErrors=[err8]}else{vErrors.push(err8)}errors++}if(!pattern17.test(data0)){const err9={instancePath:instancePath+"\
/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^urn:problem-type:order-api:[a-z-]+$"},
message:'must match pattern "^urn:problem-type:order-api:[a-z-]+$"'};if(vErrors===null){vErrors=[err9]}else{vErrors.push(
err9)}errors++}}else{const err10={instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}if(data.title!==
void 0){let data1=data.title;if(typeof data1==="string"){if(func2(data1)>200){const err11={instancePath:instancePath+"/t\
itle",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than \
200 characters"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}}else{const err12={instancePath:instancePath+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err12]}else{vErrors.push(err12)}errors++}}if(data.status!==void 0){let data2=data.status;if(!(typeof data2==
"number"&&(!(data2%1)&&!isNaN(data2))&&isFinite(data2))){const err13={instancePath:instancePath+"/status",schemaPath:"#/\
properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err13]}else{
vErrors.push(err13)}errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>599||isNaN(data2)){const err14={instancePath:instancePath+
"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be\
 <= 599"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}if(data2<400||isNaN(data2)){const err15={
instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400},
message:"must be >= 400"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}}}if(data.detail!==void 0){
let data3=data.detail;if(typeof data3==="string"){if(func2(data3)>1e3){const err16={instancePath:instancePath+"/detail",
schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 \
characters"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}}else{const err17={instancePath:instancePath+
"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err17]}else{vErrors.push(err17)}errors++}}if(data.instance!==void 0){let data4=data.instance;if(typeof data4===
"string"){if(func2(data4)>45){const err18={instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/maxLe\
ngth",keyword:"maxLength",params:{limit:45},message:"must NOT have more than 45 characters"};if(vErrors===null){vErrors=
[err18]}else{vErrors.push(err18)}errors++}if(!pattern18.test(data4)){const err19={instancePath:instancePath+"/instance",
schemaPath:"#/properties/instance/pattern",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f-]{36}$"},message:'must m\
atch pattern "^urn:uuid:[0-9a-f-]{36}$"'};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}}else{const err20={
instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}errors++}}if(data.code!==void 0){if(!validate117(
data.code,{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate117.errors:vErrors.concat(validate117.errors);errors=vErrors.length}}if(data.requestId!==void 0){
if(!validate119(data.requestId,{instancePath:instancePath+"/requestId",parentData:data,parentDataProperty:"requestId",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate119.errors:vErrors.concat(validate119.errors);errors=vErrors.length}}if(data.
errors!==void 0){let data7=data.errors;if(Array.isArray(data7)){if(data7.length>50){const err21={instancePath:instancePath+
"/errors",schemaPath:"#/properties/errors/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more tha\
n 50 items"};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}errors++}if(data7.length<1){const err22={instancePath:instancePath+
"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer tha\
n 1 items"};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++}const len0=data7.length;for(let i0=0;i0<
len0;i0++){if(!validate121(data7[i0],{instancePath:instancePath+"/errors/"+i0,parentData:data7,parentDataProperty:i0,rootData,
dynamicAnchors})){vErrors=vErrors===null?validate121.errors:vErrors.concat(validate121.errors);errors=vErrors.length}}}else{
const err23={instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};if(vErrors===null){vErrors=[err23]}else{vErrors.push(err23)}errors++}}}else{const err24={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err24]}else{
vErrors.push(err24)}errors++}validate116.errors=vErrors;return errors===0}validate116.evaluated={"props":true,"dynamicPr\
ops":false,"dynamicItems":false};function validate115(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate115.evaluated;if(evaluated0.dynamicProps){
evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(!validate116(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.errors);
errors=vErrors.length}validate115.errors=vErrors;return errors===0}validate115.evaluated={"props":true,"dynamicProps":false,
"dynamicItems":false};var schema_3=validate124;var schema52={"type":"object","required":["cache-control","x-content-type\
-options","x-request-id"],"properties":{"cache-control":{"type":"string","enum":["private, no-cache","no-store"]},"x-con\
tent-type-options":{"type":"string","const":"nosniff"},"x-request-id":{"$ref":"contract#/$defs/RequestId"}}};function validate125(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate125.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func2(data)>36){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:36},message:"\
must NOT have more than 36 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!formats0.
test(data)){const err1={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"},message:'must match f\
ormat "uuid"'};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(
err2)}errors++}validate125.errors=vErrors;return errors===0}validate125.evaluated={"dynamicProps":false,"dynamicItems":false};
function validate124(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate124.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data["cache-control"]===void 0){const err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cache-control"},message:"must have requ\
ired property 'cache-control'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data["x-content-ty\
pe-options"]===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"x-co\
ntent-type-options"},message:"must have required property 'x-content-type-options'"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}if(data["x-request-id"]===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"x-request-id"},message:"must have required property 'x-request-id'"};if(vErrors===null){
vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data["cache-control"]!==void 0){let data0=data["cache-control"];if(typeof data0!==
"string"){const err3={instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}
if(!(data0==="private, no-cache"||data0==="no-store")){const err4={instancePath:instancePath+"/cache-control",schemaPath:"\
#/properties/cache-control/enum",keyword:"enum",params:{allowedValues:schema52.properties["cache-control"].enum},message:"\
must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data["\
x-content-type-options"]!==void 0){let data1=data["x-content-type-options"];if(typeof data1!=="string"){const err5={instancePath:instancePath+
"/x-content-type-options",schemaPath:"#/properties/x-content-type-options/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}if("nosniff"!==data1){const err6={instancePath:instancePath+
"/x-content-type-options",schemaPath:"#/properties/x-content-type-options/const",keyword:"const",params:{allowedValue:"n\
osniff"},message:"must be equal to constant"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}if(data["\
x-request-id"]!==void 0){if(!validate125(data["x-request-id"],{instancePath:instancePath+"/x-request-id",parentData:data,
parentDataProperty:"x-request-id",rootData,dynamicAnchors})){vErrors=vErrors===null?validate125.errors:vErrors.concat(validate125.
errors);errors=vErrors.length}}}else{const err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}validate124.errors=vErrors;
return errors===0}validate124.evaluated={"props":{"cache-control":true,"x-content-type-options":true,"x-request-id":true},
"dynamicProps":false,"dynamicItems":false};var schema_4=validate127;var schema55={"type":"object","additionalProperties":true,"properties":{"message":{"type":["string","null"],"maxLength":1e3}}};
function validate128(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate128.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.message!==void 0){let data0=data.message;
if(typeof data0!=="string"&&data0!==null){const err0={instancePath:instancePath+"/message",schemaPath:"#/properties/mess\
age/type",keyword:"type",params:{type:schema55.properties.message.type},message:"must be string,null"};if(vErrors===null){
vErrors=[err0]}else{vErrors.push(err0)}errors++}if(typeof data0==="string"){if(func2(data0)>1e3){const err1={instancePath:instancePath+
"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have mor\
e than 1000 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}}}else{const err2={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}validate128.errors=vErrors;return errors===0}validate128.evaluated={"props":true,"dynamicPro\
ps":false,"dynamicItems":false};function validate127(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate127.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(!validate128(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})){vErrors=vErrors===null?validate128.errors:vErrors.concat(validate128.errors);errors=vErrors.length}validate127.
errors=vErrors;return errors===0}validate127.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var schema_5=validate130;
var schema56={"type":"object","required":[],"properties":{"www-authenticate":{"type":"string","maxLength":1024},"cache-c\
ontrol":{"type":"string","enum":["no-store"]},"x-content-type-options":{"type":"string","const":"nosniff"},"x-request-id":{
"$ref":"contract#/$defs/RequestId"}}};function validate131(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate131.evaluated;if(evaluated0.dynamicProps){
evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>36){
const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:36},message:"must NOT have more than\
 36 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!formats0.test(data)){const err1={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate131.
errors=vErrors;return errors===0}validate131.evaluated={"dynamicProps":false,"dynamicItems":false};function validate130(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate130.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data["www-authenticate"]!==void 0){let data0=data["www-authenticate"];if(typeof data0===
"string"){if(func2(data0)>1024){const err0={instancePath:instancePath+"/www-authenticate",schemaPath:"#/properties/www-a\
uthenticate/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}else{const err1={instancePath:instancePath+"/www-authenticate",schemaPath:"\
#/properties/www-authenticate/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}}if(data["cache-control"]!==void 0){let data1=data["cache-control"];if(typeof data1!==
"string"){const err2={instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}
if(!(data1==="no-store")){const err3={instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/\
enum",keyword:"enum",params:{allowedValues:schema56.properties["cache-control"].enum},message:"must be equal to one of t\
he allowed values"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}if(data["x-content-type-options"]!==
void 0){let data2=data["x-content-type-options"];if(typeof data2!=="string"){const err4={instancePath:instancePath+"/x-c\
ontent-type-options",schemaPath:"#/properties/x-content-type-options/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if("nosniff"!==data2){const err5={instancePath:instancePath+
"/x-content-type-options",schemaPath:"#/properties/x-content-type-options/const",keyword:"const",params:{allowedValue:"n\
osniff"},message:"must be equal to constant"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data["\
x-request-id"]!==void 0){if(!validate131(data["x-request-id"],{instancePath:instancePath+"/x-request-id",parentData:data,
parentDataProperty:"x-request-id",rootData,dynamicAnchors})){vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.
errors);errors=vErrors.length}}}else{const err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}validate130.errors=vErrors;
return errors===0}validate130.evaluated={"props":{"www-authenticate":true,"cache-control":true,"x-content-type-options":true,
"x-request-id":true},"dynamicProps":false,"dynamicItems":false};var schema_6=validate133;var schema58={"type":"object","\
required":[],"properties":{"cache-control":{"type":"string","enum":["no-store"]},"x-content-type-options":{"type":"strin\
g","const":"nosniff"},"x-request-id":{"$ref":"contract#/$defs/RequestId"}}};function validate134(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate134.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func2(data)>36){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:36},message:"\
must NOT have more than 36 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!formats0.
test(data)){const err1={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"},message:'must match f\
ormat "uuid"'};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(
err2)}errors++}validate134.errors=vErrors;return errors===0}validate134.evaluated={"dynamicProps":false,"dynamicItems":false};
function validate133(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate133.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data["cache-control"]!==void 0){let data0=data["\
cache-control"];if(typeof data0!=="string"){const err0={instancePath:instancePath+"/cache-control",schemaPath:"#/propert\
ies/cache-control/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(!(data0==="no-store")){const err1={instancePath:instancePath+"/cache-control",schemaPath:"\
#/properties/cache-control/enum",keyword:"enum",params:{allowedValues:schema58.properties["cache-control"].enum},message:"\
must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}if(data["\
x-content-type-options"]!==void 0){let data1=data["x-content-type-options"];if(typeof data1!=="string"){const err2={instancePath:instancePath+
"/x-content-type-options",schemaPath:"#/properties/x-content-type-options/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if("nosniff"!==data1){const err3={instancePath:instancePath+
"/x-content-type-options",schemaPath:"#/properties/x-content-type-options/const",keyword:"const",params:{allowedValue:"n\
osniff"},message:"must be equal to constant"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}if(data["\
x-request-id"]!==void 0){if(!validate134(data["x-request-id"],{instancePath:instancePath+"/x-request-id",parentData:data,
parentDataProperty:"x-request-id",rootData,dynamicAnchors})){vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.
errors);errors=vErrors.length}}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate133.errors=vErrors;
return errors===0}validate133.evaluated={"props":{"cache-control":true,"x-content-type-options":true,"x-request-id":true},
"dynamicProps":false,"dynamicItems":false};var schema_7=validate136;var schema60={"type":"object","required":[],"propert\
ies":{"retry-after":{"type":"integer","format":"int32","minimum":0,"maximum":3600},"cache-control":{"type":"string","enu\
m":["no-store"]},"x-content-type-options":{"type":"string","const":"nosniff"},"x-request-id":{"$ref":"contract#/$defs/Re\
questId"}}};function validate137(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate137.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func2(data)>36){const err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:36},message:"must NOT have more than 36 characters"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!formats0.test(data)){const err1={instancePath,schemaPath:"#/fo\
rmat",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate137.errors=vErrors;return errors===
0}validate137.evaluated={"dynamicProps":false,"dynamicItems":false};function validate136(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate136.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data["retry-after"]!==void 0){let data0=data["retry-after"];if(!(typeof data0=="numbe\
r"&&(!(data0%1)&&!isNaN(data0))&&isFinite(data0))){const err0={instancePath:instancePath+"/retry-after",schemaPath:"#/pr\
operties/retry-after/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>3600||isNaN(data0)){const err1={
instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3600},message:"must be <= 3600"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data0<0||
isNaN(data0)){const err2={instancePath:instancePath+"/retry-after",schemaPath:"#/properties/retry-after/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}
errors++}}}if(data["cache-control"]!==void 0){let data1=data["cache-control"];if(typeof data1!=="string"){const err3={instancePath:instancePath+
"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(!(data1==="no-store")){const err4={instancePath:instancePath+
"/cache-control",schemaPath:"#/properties/cache-control/enum",keyword:"enum",params:{allowedValues:schema60.properties["\
cache-control"].enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err4]}else{vErrors.
push(err4)}errors++}}if(data["x-content-type-options"]!==void 0){let data2=data["x-content-type-options"];if(typeof data2!==
"string"){const err5={instancePath:instancePath+"/x-content-type-options",schemaPath:"#/properties/x-content-type-option\
s/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(
err5)}errors++}if("nosniff"!==data2){const err6={instancePath:instancePath+"/x-content-type-options",schemaPath:"#/prope\
rties/x-content-type-options/const",keyword:"const",params:{allowedValue:"nosniff"},message:"must be equal to constant"};
if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}if(data["x-request-id"]!==void 0){if(!validate137(data["\
x-request-id"],{instancePath:instancePath+"/x-request-id",parentData:data,parentDataProperty:"x-request-id",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors);errors=vErrors.length}}}else{const err7={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err7]}else{
vErrors.push(err7)}errors++}validate136.errors=vErrors;return errors===0}validate136.evaluated={"props":{"retry-after":true,
"cache-control":true,"x-content-type-options":true,"x-request-id":true},"dynamicProps":false,"dynamicItems":false};var schema_8=validate139;function validate140(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate140.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.orderId===void 0){const err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"orderId"},message:"must have required property 'orde\
rId'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.customerId===void 0){const err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"customerId"},message:"must have required property 'c\
ustomerId'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.status===void 0){const err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'statu\
s'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.version===void 0){const err3={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'vers\
ion'"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data.currency===void 0){const err4={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"currency"},message:"must have required property 'cur\
rency'"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(data.items===void 0){const err5={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"},message:"must have required property 'items'"};
if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}if(data.shippingAmount===void 0){const err6={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"shippingAmount"},message:"must have required propert\
y 'shippingAmount'"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(data.taxAmount===void 0){const err7={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"taxAmount"},message:"must have required\
 property 'taxAmount'"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(data.totalAmount===void 0){
const err8={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"totalAmount"},message:"must\
 have required property 'totalAmount'"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}if(data.history===
void 0){const err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"history"},message:"\
must have required property 'history'"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}if(data.createdAt===
void 0){const err10={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"\
must have required property 'createdAt'"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}if(data.updatedAt===
void 0){const err11={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedAt"},message:"\
must have required property 'updatedAt'"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}for(const key0 in data){
if(!func1.call(schema22.properties,key0)){const err12={instancePath,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=
[err12]}else{vErrors.push(err12)}errors++}}if(data.orderId!==void 0){if(!validate56(data.orderId,{instancePath:instancePath+
"/orderId",parentData:data,parentDataProperty:"orderId",rootData,dynamicAnchors})){vErrors=vErrors===null?validate56.errors:
vErrors.concat(validate56.errors);errors=vErrors.length}}if(data.customerId!==void 0){if(!validate58(data.customerId,{instancePath:instancePath+
"/customerId",parentData:data,parentDataProperty:"customerId",rootData,dynamicAnchors})){vErrors=vErrors===null?validate58.
errors:vErrors.concat(validate58.errors);errors=vErrors.length}}if(data.status!==void 0){if(!validate60(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})){vErrors=vErrors===null?validate60.errors:
vErrors.concat(validate60.errors);errors=vErrors.length}}if(data.version!==void 0){let data3=data.version;if(!(typeof data3==
"number"&&(!(data3%1)&&!isNaN(data3))&&isFinite(data3))){const err13={instancePath:instancePath+"/version",schemaPath:"#\
/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[
err13]}else{vErrors.push(err13)}errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3)){
const err14={instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},message:"must be <= 9007199254740991"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(
err14)}errors++}if(data3<1||isNaN(data3)){const err15={instancePath:instancePath+"/version",schemaPath:"#/properties/ver\
sion/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};if(vErrors===null){vErrors=[err15]}else{
vErrors.push(err15)}errors++}}}if(data.currency!==void 0){if(!validate62(data.currency,{instancePath:instancePath+"/curr\
ency",parentData:data,parentDataProperty:"currency",rootData,dynamicAnchors})){vErrors=vErrors===null?validate62.errors:
vErrors.concat(validate62.errors);errors=vErrors.length}}if(data.items!==void 0){let data5=data.items;if(Array.isArray(data5)){
if(data5.length>100){const err16={instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"m\
axItems",params:{limit:100},message:"must NOT have more than 100 items"};if(vErrors===null){vErrors=[err16]}else{vErrors.
push(err16)}errors++}if(data5.length<1){const err17={instancePath:instancePath+"/items",schemaPath:"#/properties/items/m\
inItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err17]}else{
vErrors.push(err17)}errors++}const len0=data5.length;for(let i0=0;i0<len0;i0++){if(!validate64(data5[i0],{instancePath:instancePath+
"/items/"+i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors})){vErrors=vErrors===null?validate64.errors:
vErrors.concat(validate64.errors);errors=vErrors.length}}}else{const err18={instancePath:instancePath+"/items",schemaPath:"\
#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err18]}else{
vErrors.push(err18)}errors++}}if(data.shippingAmount!==void 0){if(!validate71(data.shippingAmount,{instancePath:instancePath+
"/shippingAmount",parentData:data,parentDataProperty:"shippingAmount",rootData,dynamicAnchors})){vErrors=vErrors===null?
validate71.errors:vErrors.concat(validate71.errors);errors=vErrors.length}}if(data.taxAmount!==void 0){if(!validate71(data.
taxAmount,{instancePath:instancePath+"/taxAmount",parentData:data,parentDataProperty:"taxAmount",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors);errors=vErrors.length}}if(data.totalAmount!==
void 0){let data9=data.totalAmount;if(!(typeof data9=="number"&&(!(data9%1)&&!isNaN(data9))&&isFinite(data9))){const err19={
instancePath:instancePath+"/totalAmount",schemaPath:"#/properties/totalAmount/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};if(vErrors===null){vErrors=[err19]}else{vErrors.push(err19)}errors++}if(typeof data9=="number"&&
isFinite(data9)){if(data9>9990199900098||isNaN(data9)){const err20={instancePath:instancePath+"/totalAmount",schemaPath:"\
#/properties/totalAmount/maximum",keyword:"maximum",params:{comparison:"<=",limit:9990199900098},message:"must be <= 999\
0199900098"};if(vErrors===null){vErrors=[err20]}else{vErrors.push(err20)}errors++}if(data9<0||isNaN(data9)){const err21={
instancePath:instancePath+"/totalAmount",schemaPath:"#/properties/totalAmount/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err21]}else{vErrors.push(err21)}errors++}}}if(data.shippingAddress!==
void 0){if(!validate76(data.shippingAddress,{instancePath:instancePath+"/shippingAddress",parentData:data,parentDataProperty:"\
shippingAddress",rootData,dynamicAnchors})){vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors);errors=
vErrors.length}}if(data.metadata!==void 0){if(!validate88(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,
parentDataProperty:"metadata",rootData,dynamicAnchors})){vErrors=vErrors===null?validate88.errors:vErrors.concat(validate88.
errors);errors=vErrors.length}}if(data.note!==void 0){if(!validate94(data.note,{instancePath:instancePath+"/note",parentData:data,
parentDataProperty:"note",rootData,dynamicAnchors})){vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.
errors);errors=vErrors.length}}if(data.history!==void 0){let data13=data.history;if(Array.isArray(data13)){if(data13.length>
3){const err22={instancePath:instancePath+"/history",schemaPath:"#/properties/history/maxItems",keyword:"maxItems",params:{
limit:3},message:"must NOT have more than 3 items"};if(vErrors===null){vErrors=[err22]}else{vErrors.push(err22)}errors++}
if(data13.length<1){const err23={instancePath:instancePath+"/history",schemaPath:"#/properties/history/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};if(vErrors===null){vErrors=[err23]}else{vErrors.push(
err23)}errors++}const len1=data13.length;for(let i1=0;i1<len1;i1++){if(!validate96(data13[i1],{instancePath:instancePath+
"/history/"+i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors})){vErrors=vErrors===null?validate96.errors:
vErrors.concat(validate96.errors);errors=vErrors.length}}}else{const err24={instancePath:instancePath+"/history",schemaPath:"\
#/properties/history/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===null){vErrors=[err24]}else{
vErrors.push(err24)}errors++}}if(data.createdAt!==void 0){if(!validate98(data.createdAt,{instancePath:instancePath+"/cre\
atedAt",parentData:data,parentDataProperty:"createdAt",rootData,dynamicAnchors})){vErrors=vErrors===null?validate98.errors:
vErrors.concat(validate98.errors);errors=vErrors.length}}if(data.updatedAt!==void 0){if(!validate98(data.updatedAt,{instancePath:instancePath+
"/updatedAt",parentData:data,parentDataProperty:"updatedAt",rootData,dynamicAnchors})){vErrors=vErrors===null?validate98.
errors:vErrors.concat(validate98.errors);errors=vErrors.length}}}else{const err25={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err25]}else{vErrors.push(err25)}errors++}
validate140.errors=vErrors;return errors===0}validate140.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};
function validate139(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate139.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(!validate140(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})){vErrors=
vErrors===null?validate140.errors:vErrors.concat(validate140.errors);errors=vErrors.length}validate139.errors=vErrors;return errors===
0}validate139.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var schema_9=validate155;var schema64={
"type":"object","required":["location","etag","idempotency-replayed","cache-control","x-content-type-options","x-request\
-id"],"properties":{"location":{"type":"string","format":"uri-reference","maxLength":2048},"etag":{"type":"string","patt\
ern":'^"[1-9][0-9]{0,15}"$',"maxLength":18},"idempotency-replayed":{"type":"string","enum":["true","false"]},"cache-cont\
rol":{"type":"string","enum":["private, no-cache","no-store"]},"x-content-type-options":{"type":"string","const":"nosnif\
f"},"x-request-id":{"$ref":"contract#/$defs/RequestId"}}};var formats16=/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
var pattern19=new RegExp('^"[1-9][0-9]{0,15}"$',"u");function validate156(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate156.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func2(
data)>36){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:36},message:"must NOT have\
 more than 36 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!formats0.test(data)){const err1={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate156.
errors=vErrors;return errors===0}validate156.evaluated={"dynamicProps":false,"dynamicItems":false};function validate155(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate155.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.location===void 0){const err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"location"},message:"must have required property 'location'"};if(vErrors===null){
vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.etag===void 0){const err1={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"etag"},message:"must have required property 'etag'"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}if(data["idempotency-replayed"]===void 0){const err2={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"idempotency-replayed"},message:"must have required property 'idem\
potency-replayed'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data["cache-control"]===void 0){
const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cache-control"},message:"mu\
st have required property 'cache-control'"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data["\
x-content-type-options"]===void 0){const err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
x-content-type-options"},message:"must have required property 'x-content-type-options'"};if(vErrors===null){vErrors=[err4]}else{
vErrors.push(err4)}errors++}if(data["x-request-id"]===void 0){const err5={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"x-request-id"},message:"must have required property 'x-request-id'"};if(vErrors===null){
vErrors=[err5]}else{vErrors.push(err5)}errors++}if(data.location!==void 0){let data0=data.location;if(typeof data0==="st\
ring"){if(func2(data0)>2048){const err6={instancePath:instancePath+"/location",schemaPath:"#/properties/location/maxLeng\
th",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};if(vErrors===null){vErrors=
[err6]}else{vErrors.push(err6)}errors++}if(!formats16.test(data0)){const err7={instancePath:instancePath+"/location",schemaPath:"\
#/properties/location/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference\
"'};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}else{const err8={instancePath:instancePath+"/loc\
ation",schemaPath:"#/properties/location/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data.etag!==void 0){let data1=data.etag;if(typeof data1==="str\
ing"){if(func2(data1)>18){const err9={instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/maxLength",keyword:"\
maxLength",params:{limit:18},message:"must NOT have more than 18 characters"};if(vErrors===null){vErrors=[err9]}else{vErrors.
push(err9)}errors++}if(!pattern19.test(data1)){const err10={instancePath:instancePath+"/etag",schemaPath:"#/properties/e\
tag/pattern",keyword:"pattern",params:{pattern:'^"[1-9][0-9]{0,15}"$'},message:'must match pattern "^"[1-9][0-9]{0,15}"$\
"'};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}else{const err11={instancePath:instancePath+"/\
etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){
vErrors=[err11]}else{vErrors.push(err11)}errors++}}if(data["idempotency-replayed"]!==void 0){let data2=data["idempotency\
-replayed"];if(typeof data2!=="string"){const err12={instancePath:instancePath+"/idempotency-replayed",schemaPath:"#/pro\
perties/idempotency-replayed/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=
[err12]}else{vErrors.push(err12)}errors++}if(!(data2==="true"||data2==="false")){const err13={instancePath:instancePath+
"/idempotency-replayed",schemaPath:"#/properties/idempotency-replayed/enum",keyword:"enum",params:{allowedValues:schema64.
properties["idempotency-replayed"].enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=
[err13]}else{vErrors.push(err13)}errors++}}if(data["cache-control"]!==void 0){let data3=data["cache-control"];if(typeof data3!==
"string"){const err14={instancePath:instancePath+"/cache-control",schemaPath:"#/properties/cache-control/type",keyword:"\
type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err14]}else{vErrors.push(err14)}errors++}
if(!(data3==="private, no-cache"||data3==="no-store")){const err15={instancePath:instancePath+"/cache-control",schemaPath:"\
#/properties/cache-control/enum",keyword:"enum",params:{allowedValues:schema64.properties["cache-control"].enum},message:"\
must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err15]}else{vErrors.push(err15)}errors++}}if(data["\
x-content-type-options"]!==void 0){let data4=data["x-content-type-options"];if(typeof data4!=="string"){const err16={instancePath:instancePath+
"/x-content-type-options",schemaPath:"#/properties/x-content-type-options/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err16]}else{vErrors.push(err16)}errors++}if("nosniff"!==data4){const err17={
instancePath:instancePath+"/x-content-type-options",schemaPath:"#/properties/x-content-type-options/const",keyword:"cons\
t",params:{allowedValue:"nosniff"},message:"must be equal to constant"};if(vErrors===null){vErrors=[err17]}else{vErrors.
push(err17)}errors++}}if(data["x-request-id"]!==void 0){if(!validate156(data["x-request-id"],{instancePath:instancePath+
"/x-request-id",parentData:data,parentDataProperty:"x-request-id",rootData,dynamicAnchors})){vErrors=vErrors===null?validate156.
errors:vErrors.concat(validate156.errors);errors=vErrors.length}}}else{const err18={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err18]}else{vErrors.push(err18)}errors++}
validate155.errors=vErrors;return errors===0}validate155.evaluated={"props":{"location":true,"etag":true,"idempotency-re\
played":true,"cache-control":true,"x-content-type-options":true,"x-request-id":true},"dynamicProps":false,"dynamicItems":false};
var schema_10=validate158;var schema66={"type":"object","required":["etag","cache-control","x-content-type-options","x-r\
equest-id"],"properties":{"etag":{"type":"string","pattern":'^"[1-9][0-9]{0,15}"$',"maxLength":18},"cache-control":{"typ\
e":"string","enum":["private, no-cache","no-store"]},"x-content-type-options":{"type":"string","const":"nosniff"},"x-req\
uest-id":{"$ref":"contract#/$defs/RequestId"}}};function validate159(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate159.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func2(
data)>36){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:36},message:"must NOT have\
 more than 36 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!formats0.test(data)){const err1={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate159.
errors=vErrors;return errors===0}validate159.evaluated={"dynamicProps":false,"dynamicItems":false};function validate158(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate158.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.etag===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"etag"},message:"must have required property 'etag'"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data["cache-control"]===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"cache-control"},message:"must have required property 'cache-control'"};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data["x-content-type-options"]===void 0){const err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"x-content-type-options"},message:"must have required property 'x\
-content-type-options'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data["x-request-id"]===void 0){
const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"x-request-id"},message:"mus\
t have required property 'x-request-id'"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data.etag!==
void 0){let data0=data.etag;if(typeof data0==="string"){if(func2(data0)>18){const err4={instancePath:instancePath+"/etag",
schemaPath:"#/properties/etag/maxLength",keyword:"maxLength",params:{limit:18},message:"must NOT have more than 18 chara\
cters"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(!pattern19.test(data0)){const err5={instancePath:instancePath+
"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:'^"[1-9][0-9]{0,15}"$'},message:'must m\
atch pattern "^"[1-9][0-9]{0,15}"$"'};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}else{const err6={
instancePath:instancePath+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}if(data["cache-control"]!==void 0){let data1=data["\
cache-control"];if(typeof data1!=="string"){const err7={instancePath:instancePath+"/cache-control",schemaPath:"#/propert\
ies/cache-control/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err7]}else{
vErrors.push(err7)}errors++}if(!(data1==="private, no-cache"||data1==="no-store")){const err8={instancePath:instancePath+
"/cache-control",schemaPath:"#/properties/cache-control/enum",keyword:"enum",params:{allowedValues:schema66.properties["\
cache-control"].enum},message:"must be equal to one of the allowed values"};if(vErrors===null){vErrors=[err8]}else{vErrors.
push(err8)}errors++}}if(data["x-content-type-options"]!==void 0){let data2=data["x-content-type-options"];if(typeof data2!==
"string"){const err9={instancePath:instancePath+"/x-content-type-options",schemaPath:"#/properties/x-content-type-option\
s/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(
err9)}errors++}if("nosniff"!==data2){const err10={instancePath:instancePath+"/x-content-type-options",schemaPath:"#/prop\
erties/x-content-type-options/const",keyword:"const",params:{allowedValue:"nosniff"},message:"must be equal to constant"};
if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}if(data["x-request-id"]!==void 0){if(!validate159(
data["x-request-id"],{instancePath:instancePath+"/x-request-id",parentData:data,parentDataProperty:"x-request-id",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate159.errors:vErrors.concat(validate159.errors);errors=vErrors.length}}}else{
const err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err11]}else{vErrors.push(err11)}errors++}validate158.errors=vErrors;return errors===0}validate158.evaluated=
{"props":{"etag":true,"cache-control":true,"x-content-type-options":true,"x-request-id":true},"dynamicProps":false,"dyna\
micItems":false};var schema_11=validate161;function validate162(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate162.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.status===void 0){const err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'statu\
s'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.version===void 0){const err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'vers\
ion'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){if(!(key0==="status"||
key0==="version")){const err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}if(data.
status!==void 0){let data0=data.status;if(typeof data0!=="string"){const err3={instancePath:instancePath+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}if("ok"!==data0){const err4={instancePath:instancePath+"/status",schemaPath:"#/properties/st\
atus/const",keyword:"const",params:{allowedValue:"ok"},message:"must be equal to constant"};if(vErrors===null){vErrors=[
err4]}else{vErrors.push(err4)}errors++}}if(data.version!==void 0){let data1=data.version;if(typeof data1==="string"){if(func2(
data1)>64){const err5={instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLeng\
th",params:{limit:64},message:"must NOT have more than 64 characters"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(
err5)}errors++}}else{const err6={instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}}else{
const err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err7]}else{vErrors.push(err7)}errors++}validate162.errors=vErrors;return errors===0}validate162.evaluated=
{"props":true,"dynamicProps":false,"dynamicItems":false};function validate161(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate161.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(!validate162(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate162.errors:vErrors.concat(validate162.
errors);errors=vErrors.length}validate161.errors=vErrors;return errors===0}validate161.evaluated={"props":true,"dynamicP\
rops":false,"dynamicItems":false};var responseValidators={listOrders:{200:{headers:schema_1,headerTypes:{"link":"string","cache-control":"string","x-conte\
nt-type-options":"string","x-request-id":"string"},content:{"application/json":schema_0}},400:{headers:schema_3,headerTypes:{
"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},
401:{headers:schema_5,headerTypes:{"www-authenticate":"string","cache-control":"string","x-content-type-options":"string",
"x-request-id":"string"},content:{"application/problem+json":schema_2,"application/json":schema_4}},403:{headers:schema_6,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_2,"application/json":schema_4}},429:{headers:schema_7,headerTypes:{"retry-after":"integer","cache-co\
ntrol":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/json":schema_4}},500:{headers:schema_6,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_2,"application/json":schema_4}},503:{headers:schema_7,headerTypes:{"retry-after":"integer","cache-co\
ntrol":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2,
"application/json":schema_4}}},createOrder:{201:{headers:schema_9,headerTypes:{"location":"string","etag":"string","idem\
potency-replayed":"string","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{
"application/json":schema_8}},400:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"stri\
ng","x-request-id":"string"},content:{"application/problem+json":schema_2}},401:{headers:schema_5,headerTypes:{"www-auth\
enticate":"string","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"applica\
tion/problem+json":schema_2,"application/json":schema_4}},403:{headers:schema_6,headerTypes:{"cache-control":"string","x\
-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2,"application/json":schema_4}},
413:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{
"application/problem+json":schema_2,"application/json":schema_4}},415:{headers:schema_3,headerTypes:{"cache-control":"st\
ring","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},422:{headers:schema_3,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_2}},429:{headers:schema_7,headerTypes:{"retry-after":"integer","cache-control":"string","x-content-t\
ype-options":"string","x-request-id":"string"},content:{"application/json":schema_4}},500:{headers:schema_6,headerTypes:{
"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2,
"application/json":schema_4}},503:{headers:schema_7,headerTypes:{"retry-after":"integer","cache-control":"string","x-con\
tent-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2,"application/json":schema_4}}},
getOrder:{200:{headers:schema_10,headerTypes:{"etag":"string","cache-control":"string","x-content-type-options":"string",
"x-request-id":"string"},content:{"application/json":schema_8}},304:{headers:schema_10,headerTypes:{"etag":"string","cac\
he-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{}},400:{headers:schema_3,headerTypes:{
"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},
401:{headers:schema_5,headerTypes:{"www-authenticate":"string","cache-control":"string","x-content-type-options":"string",
"x-request-id":"string"},content:{"application/problem+json":schema_2,"application/json":schema_4}},403:{headers:schema_6,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_2,"application/json":schema_4}},404:{headers:schema_3,headerTypes:{"cache-control":"string","x-conte\
nt-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},429:{headers:schema_7,
headerTypes:{"retry-after":"integer","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},
content:{"application/json":schema_4}},500:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-type-optio\
ns":"string","x-request-id":"string"},content:{"application/problem+json":schema_2,"application/json":schema_4}},503:{headers:schema_7,
headerTypes:{"retry-after":"integer","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},
content:{"application/problem+json":schema_2,"application/json":schema_4}}},updateOrder:{200:{headers:schema_10,headerTypes:{
"etag":"string","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"applicatio\
n/json":schema_8}},400:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-requ\
est-id":"string"},content:{"application/problem+json":schema_2}},401:{headers:schema_5,headerTypes:{"www-authenticate":"\
string","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/proble\
m+json":schema_2,"application/json":schema_4}},403:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-ty\
pe-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2,"application/json":schema_4}},
404:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{
"application/problem+json":schema_2}},409:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-option\
s":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},412:{headers:schema_3,headerTypes:{"\
cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},
413:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{
"application/problem+json":schema_2,"application/json":schema_4}},415:{headers:schema_3,headerTypes:{"cache-control":"st\
ring","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},422:{headers:schema_3,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_2}},428:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x\
-request-id":"string"},content:{"application/problem+json":schema_2}},429:{headers:schema_7,headerTypes:{"retry-after":"\
integer","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/json":schema_4}},
500:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{
"application/problem+json":schema_2,"application/json":schema_4}},503:{headers:schema_7,headerTypes:{"retry-after":"inte\
ger","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+j\
son":schema_2,"application/json":schema_4}}},cancelOrder:{200:{headers:schema_10,headerTypes:{"etag":"string","cache-con\
trol":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/json":schema_8}},400:{headers:schema_3,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_2}},401:{headers:schema_5,headerTypes:{"www-authenticate":"string","cache-control":"string","x-conte\
nt-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2,"application/json":schema_4}},
403:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{
"application/problem+json":schema_2,"application/json":schema_4}},404:{headers:schema_3,headerTypes:{"cache-control":"st\
ring","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},409:{headers:schema_3,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_2}},412:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x\
-request-id":"string"},content:{"application/problem+json":schema_2}},413:{headers:schema_6,headerTypes:{"cache-control":"\
string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2,"applica\
tion/json":schema_4}},415:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-r\
equest-id":"string"},content:{"application/problem+json":schema_2}},422:{headers:schema_3,headerTypes:{"cache-control":"\
string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},429:{headers:schema_7,
headerTypes:{"retry-after":"integer","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},
content:{"application/json":schema_4}},500:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-type-optio\
ns":"string","x-request-id":"string"},content:{"application/problem+json":schema_2,"application/json":schema_4}},503:{headers:schema_7,
headerTypes:{"retry-after":"integer","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},
content:{"application/problem+json":schema_2,"application/json":schema_4}}},confirmOrder:{200:{headers:schema_10,headerTypes:{
"etag":"string","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"applicatio\
n/json":schema_8}},400:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-requ\
est-id":"string"},content:{"application/problem+json":schema_2}},401:{headers:schema_5,headerTypes:{"www-authenticate":"\
string","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/proble\
m+json":schema_2,"application/json":schema_4}},403:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-ty\
pe-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2,"application/json":schema_4}},
404:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{
"application/problem+json":schema_2}},409:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-option\
s":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},412:{headers:schema_3,headerTypes:{"\
cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},
429:{headers:schema_7,headerTypes:{"retry-after":"integer","cache-control":"string","x-content-type-options":"string","x\
-request-id":"string"},content:{"application/json":schema_4}},500:{headers:schema_6,headerTypes:{"cache-control":"string",
"x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2,"application/jso\
n":schema_4}},503:{headers:schema_7,headerTypes:{"retry-after":"integer","cache-control":"string","x-content-type-option\
s":"string","x-request-id":"string"},content:{"application/problem+json":schema_2,"application/json":schema_4}}},fulfillOrder:{
200:{headers:schema_10,headerTypes:{"etag":"string","cache-control":"string","x-content-type-options":"string","x-reques\
t-id":"string"},content:{"application/json":schema_8}},400:{headers:schema_3,headerTypes:{"cache-control":"string","x-co\
ntent-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},401:{headers:schema_5,
headerTypes:{"www-authenticate":"string","cache-control":"string","x-content-type-options":"string","x-request-id":"stri\
ng"},content:{"application/problem+json":schema_2,"application/json":schema_4}},403:{headers:schema_6,headerTypes:{"cach\
e-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2,
"application/json":schema_4}},404:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"stri\
ng","x-request-id":"string"},content:{"application/problem+json":schema_2}},409:{headers:schema_3,headerTypes:{"cache-co\
ntrol":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_2}},
412:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{
"application/problem+json":schema_2}},413:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-type-option\
s":"string","x-request-id":"string"},content:{"application/problem+json":schema_2,"application/json":schema_4}},415:{headers:schema_3,
headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/p\
roblem+json":schema_2}},422:{headers:schema_3,headerTypes:{"cache-control":"string","x-content-type-options":"string","x\
-request-id":"string"},content:{"application/problem+json":schema_2}},429:{headers:schema_7,headerTypes:{"retry-after":"\
integer","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/json":schema_4}},
500:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{
"application/problem+json":schema_2,"application/json":schema_4}},503:{headers:schema_7,headerTypes:{"retry-after":"inte\
ger","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+j\
son":schema_2,"application/json":schema_4}}},getHealth:{200:{headers:schema_3,headerTypes:{"cache-control":"string","x-c\
ontent-type-options":"string","x-request-id":"string"},content:{"application/json":schema_11}},429:{headers:schema_7,headerTypes:{
"retry-after":"integer","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"ap\
plication/json":schema_4}},500:{headers:schema_6,headerTypes:{"cache-control":"string","x-content-type-options":"string",
"x-request-id":"string"},content:{"application/problem+json":schema_2,"application/json":schema_4}},503:{headers:schema_7,
headerTypes:{"retry-after":"integer","cache-control":"string","x-content-type-options":"string","x-request-id":"string"},
content:{"application/problem+json":schema_2,"application/json":schema_4}}}};export{responseValidators};
