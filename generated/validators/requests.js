// Written by `make generate` from openapi.yaml; do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function __require(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,
mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:true});function ucs2length(str){const len=str.length;let length=0;let pos=0;let value;while(pos<
len){length++;value=str.charCodeAt(pos++);if(value>=55296&&value<=56319&&pos<len){value=str.charCodeAt(pos);if((value&64512)===
56320)pos++}}return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var listOrders_parameters=validate52;var func1=require_ucs2length().default;var pattern3=new RegExp("^[A-Za-z0-9_-]+$","u");function validate54(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate54.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>128){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<
1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern3.test(data)){const err2={
instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},message:'must match pattern "^\
[A-Za-z0-9_-]+$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(
err3)}errors++}validate54.errors=vErrors;return errors===0}validate54.evaluated={"dynamicProps":false,"dynamicItems":false};
var schema22={"type":"string","enum":["pending","confirmed","fulfilled","canceled"]};function validate56(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate56.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data!==
"string"){const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!(data==="pending"||data==="confirmed"||data==="fulfilled"||data===
"canceled")){const err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema22.enum},message:"m\
ust be equal to one of the allowed values"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate56.
errors=vErrors;return errors===0}validate56.evaluated={"dynamicProps":false,"dynamicItems":false};var formats0=/^(?:(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate58.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>40){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:40},message:"must NOT have more than 40 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(!formats0.test(data)){const err1={instancePath,schemaPath:"#/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{
const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate58.errors=vErrors;return errors===0}validate58.evaluated={
"dynamicProps":false,"dynamicItems":false};var pattern4=new RegExp("^[^\\u0000\\uD800-\\uDFFF]*$","u");function validate61(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate61.evaluated;if(evaluated0.dynamicProps){
evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>255){
const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more tha\
n 255 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/pa\
ttern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\u\
DFFF]*$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(
err3)}errors++}validate61.errors=vErrors;return errors===0}validate61.evaluated={"dynamicProps":false,"dynamicItems":false};
function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate52.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};
if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.query===void 0){const err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"query"},message:"must have required property 'query'"};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.header===void 0){const err2={instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"header"},message:"must have required property 'header'"};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){for(const key0 in data0){const err3={instancePath:instancePath+"/path",schemaPath:"#/pr\
operties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}else{const err4={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.query!==void 0){let data1=data.query;if(data1&&typeof data1==
"object"&&!Array.isArray(data1)){if(data1.limit===void 0){data1.limit=20}for(const key1 in data1){if(!(key1==="limit"||key1===
"cursor"||key1==="status"||key1==="createdAfter"||key1==="createdBefore"||key1==="customerId")){const err5={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}let data2=data1.
limit;if(!(typeof data2=="number"&&(!(data2%1)&&!isNaN(data2))&&isFinite(data2))){const err6={instancePath:instancePath+
"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(typeof data2=="number"&&isFinite(data2)){
if(data2>100||isNaN(data2)){const err7={instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properti\
es/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};if(vErrors===null){vErrors=
[err7]}else{vErrors.push(err7)}errors++}if(data2<1||isNaN(data2)){const err8={instancePath:instancePath+"/query/limit",schemaPath:"\
#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}if(data1.cursor!==void 0){if(!validate54(data1.cursor,
{instancePath:instancePath+"/query/cursor",parentData:data1,parentDataProperty:"cursor",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate54.errors:vErrors.concat(validate54.errors);errors=vErrors.length}}if(data1.status!==void 0){if(!validate56(
data1.status,{instancePath:instancePath+"/query/status",parentData:data1,parentDataProperty:"status",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors);errors=vErrors.length}}if(data1.createdAfter!==
void 0){if(!validate58(data1.createdAfter,{instancePath:instancePath+"/query/createdAfter",parentData:data1,parentDataProperty:"\
createdAfter",rootData,dynamicAnchors})){vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors);errors=
vErrors.length}}if(data1.createdBefore!==void 0){if(!validate58(data1.createdBefore,{instancePath:instancePath+"/query/c\
reatedBefore",parentData:data1,parentDataProperty:"createdBefore",rootData,dynamicAnchors})){vErrors=vErrors===null?validate58.
errors:vErrors.concat(validate58.errors);errors=vErrors.length}}if(data1.customerId!==void 0){if(!validate61(data1.customerId,
{instancePath:instancePath+"/query/customerId",parentData:data1,parentDataProperty:"customerId",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors);errors=vErrors.length}}}else{const err9={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data.header!==void 0){let data8=data.header;if(data8&&typeof data8==
"object"&&!Array.isArray(data8)){}else{const err10={instancePath:instancePath+"/header",schemaPath:"#/properties/header/\
type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(
err10)}errors++}}}else{const err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}validate52.errors=vErrors;return errors===
0}validate52.evaluated={"props":{"path":true,"query":true,"header":true},"dynamicProps":false,"dynamicItems":false};var createOrder_parameters=validate63;var pattern5=new RegExp('^(?:[!#-+\\--~]{1,255}|"(?:[!#-\\[\\]-~]|\\\\["\\\\]){1,255}")$',"u");function validate64(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate64.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>512){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512},message:"\
must NOT have more than 512 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<
1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern5.test(data)){const err2={
instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:'^(?:[!#-+\\--~]{1,255}|"(?:[!#-\\[\\]-~]|\\\\["\\\\]){1,\
255}")$'},message:'must match pattern "^(?:[!#-+\\--~]{1,255}|"(?:[!#-\\[\\]-~]|\\\\["\\\\]){1,255}")$"'};if(vErrors===null){
vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate64.errors=
vErrors;return errors===0}validate64.evaluated={"dynamicProps":false,"dynamicItems":false};function validate63(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate63.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data.query===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"query"},message:"must have required property 'query'"};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}if(data.header===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"header"},message:"must have required property 'header'"};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){
for(const key0 in data0){const err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}else{const err4={instancePath:instancePath+"/path",schemaPath:"#/\
properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err4]}else{
vErrors.push(err4)}errors++}}if(data.query!==void 0){let data1=data.query;if(data1&&typeof data1=="object"&&!Array.isArray(
data1)){for(const key1 in data1){const err5={instancePath:instancePath+"/query",schemaPath:"#/properties/query/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional propertie\
s"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}else{const err6={instancePath:instancePath+"/que\
ry",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){
vErrors=[err6]}else{vErrors.push(err6)}errors++}}if(data.header!==void 0){let data2=data.header;if(data2&&typeof data2==
"object"&&!Array.isArray(data2)){if(data2["idempotency-key"]===void 0){const err7={instancePath:instancePath+"/header",schemaPath:"\
#/properties/header/required",keyword:"required",params:{missingProperty:"idempotency-key"},message:"must have required \
property 'idempotency-key'"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(data2["idempotency-ke\
y"]!==void 0){if(!validate64(data2["idempotency-key"],{instancePath:instancePath+"/header/idempotency-key",parentData:data2,
parentDataProperty:"idempotency-key",rootData,dynamicAnchors})){vErrors=vErrors===null?validate64.errors:vErrors.concat(
validate64.errors);errors=vErrors.length}}}else{const err8={instancePath:instancePath+"/header",schemaPath:"#/properties\
/header/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err8]}else{vErrors.
push(err8)}errors++}}}else{const err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}validate63.errors=vErrors;return errors===
0}validate63.evaluated={"props":{"path":true,"query":true,"header":true},"dynamicProps":false,"dynamicItems":false};var createOrder_body=validate66;var pattern6=new RegExp("^[A-Z]{3}$","u");function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate68.evaluated;if(evaluated0.dynamicProps){evaluated0.
props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>3){const err0={
instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:3},message:"must NOT have more than 3 characters"};
if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern6.test(data)){const err1={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate68.errors=
vErrors;return errors===0}validate68.evaluated={"dynamicProps":false,"dynamicItems":false};function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate71.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>64){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(func1(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD\
800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate71.errors=vErrors;return errors===
0}validate71.evaluated={"dynamicProps":false,"dynamicItems":false};function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate73.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>200){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(func1(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD\
800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate73.errors=vErrors;return errors===
0}validate73.evaluated={"dynamicProps":false,"dynamicItems":false};function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate75.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(!(typeof data=="number"&&(!(data%1)&&!isNaN(data))&&isFinite(data))){const err0={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(typeof data=="number"&&isFinite(data)){if(data>999||isNaN(data)){const err1={instancePath,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:999},message:"must be <= 999"};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data<1||isNaN(data)){const err2={instancePath,schemaPath:"#/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}validate75.errors=vErrors;return errors===0}validate75.evaluated={"dynamicProps":false,"dynamicItem\
s":false};function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate77.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(!(typeof data=="number"&&(!(data%1)&&!isNaN(data))&&isFinite(data))){const err0={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(typeof data=="number"&&isFinite(data)){if(data>99999999||isNaN(data)){const err1={instancePath,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999},message:"must be <= 99999999"};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data<0||isNaN(data)){const err2={instancePath,schemaPath:"#/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}validate77.errors=vErrors;return errors===0}validate77.evaluated={"dynamicProps":false,"dyn\
amicItems":false};function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate70.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.sku===
void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sku"},message:"must\
 have required property 'sku'"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.name===void 0){
const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have r\
equired property 'name'"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.quantity===void 0){
const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"quantity"},message:"must ha\
ve required property 'quantity'"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.unitPrice===
void 0){const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unitPrice"},message:"\
must have required property 'unitPrice'"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}for(const key0 in data){
if(!(key0==="sku"||key0==="name"||key0==="quantity"||key0==="unitPrice")){const err4={instancePath,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propert\
ies"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.sku!==void 0){if(!validate71(data.sku,
{instancePath:instancePath+"/sku",parentData:data,parentDataProperty:"sku",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate71.errors:vErrors.concat(validate71.errors);errors=vErrors.length}}if(data.name!==void 0){if(!validate73(data.
name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate73.errors:vErrors.concat(validate73.errors);errors=vErrors.length}}if(data.quantity!==void 0){if(!validate75(
data.quantity,{instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors);errors=vErrors.length}}if(data.unitPrice!==void 0){
if(!validate77(data.unitPrice,{instancePath:instancePath+"/unitPrice",parentData:data,parentDataProperty:"unitPrice",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors);errors=vErrors.length}}}else{
const err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err5]}else{vErrors.push(err5)}errors++}validate70.errors=vErrors;return errors===0}validate70.evaluated={
"props":true,"dynamicProps":false,"dynamicItems":false};function validate83(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate83.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>200){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(func1(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD\
800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate83.errors=vErrors;return errors===
0}validate83.evaluated={"dynamicProps":false,"dynamicItems":false};function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate89.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>20){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(func1(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD\
800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate89.errors=vErrors;return errors===
0}validate89.evaluated={"dynamicProps":false,"dynamicItems":false};var pattern11=new RegExp("^[A-Z]{2}$","u");function validate91(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate91.evaluated;if(evaluated0.dynamicProps){evaluated0.
props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>2){const err0={
instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:2},message:"must NOT have more than 2 characters"};
if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern11.test(data)){const err1={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate91.errors=
vErrors;return errors===0}validate91.evaluated={"dynamicProps":false,"dynamicItems":false};function validate82(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate82.
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
push(err5)}errors++}}if(data.name!==void 0){if(!validate83(data.name,{instancePath:instancePath+"/name",parentData:data,
parentDataProperty:"name",rootData,dynamicAnchors})){vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.
errors);errors=vErrors.length}}if(data.line1!==void 0){if(!validate83(data.line1,{instancePath:instancePath+"/line1",parentData:data,
parentDataProperty:"line1",rootData,dynamicAnchors})){vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.
errors);errors=vErrors.length}}if(data.line2!==void 0){if(!validate83(data.line2,{instancePath:instancePath+"/line2",parentData:data,
parentDataProperty:"line2",rootData,dynamicAnchors})){vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.
errors);errors=vErrors.length}}if(data.city!==void 0){if(!validate83(data.city,{instancePath:instancePath+"/city",parentData:data,
parentDataProperty:"city",rootData,dynamicAnchors})){vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.
errors);errors=vErrors.length}}if(data.region!==void 0){if(!validate83(data.region,{instancePath:instancePath+"/region",
parentData:data,parentDataProperty:"region",rootData,dynamicAnchors})){vErrors=vErrors===null?validate83.errors:vErrors.
concat(validate83.errors);errors=vErrors.length}}if(data.postalCode!==void 0){if(!validate89(data.postalCode,{instancePath:instancePath+
"/postalCode",parentData:data,parentDataProperty:"postalCode",rootData,dynamicAnchors})){vErrors=vErrors===null?validate89.
errors:vErrors.concat(validate89.errors);errors=vErrors.length}}if(data.country!==void 0){if(!validate91(data.country,{instancePath:instancePath+
"/country",parentData:data,parentDataProperty:"country",rootData,dynamicAnchors})){vErrors=vErrors===null?validate91.errors:
vErrors.concat(validate91.errors);errors=vErrors.length}}}else{const err6={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}validate82.
errors=vErrors;return errors===0}validate82.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};function validate95(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate95.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}const _errs1=errors;const _errs2=errors;if("__proto__"!==data){const err0={};if(vErrors===null){
vErrors=[err0]}else{vErrors.push(err0)}errors++}var valid0=_errs2===errors;if(valid0){const err1={instancePath,schemaPath:"\
#/not",keyword:"not",params:{},message:"must NOT be valid"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}else{
errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.length=_errs1}else{vErrors=null}}}if(typeof data==="string"){if(func1(
data)>40){const err2={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40},message:"must NOT have\
 more than 40 characters"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(func1(data)<1){const err3={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(!pattern4.test(data)){const err4={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD800-\\uDFFF]*$"},message:'must match pattern "^[\
^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}else{const err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err5]}else{
vErrors.push(err5)}errors++}validate95.errors=vErrors;return errors===0}validate95.evaluated={"dynamicProps":false,"dyna\
micItems":false};function validate97(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate97.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>500){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(!pattern4.test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000\\uD800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate97.errors=
vErrors;return errors===0}validate97.evaluated={"dynamicProps":false,"dynamicItems":false};function validate94(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate94.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>20){const err0={instancePath,schemaPath:"#/maxP\
roperties",keyword:"maxProperties",params:{limit:20},message:"must NOT have more than 20 properties"};if(vErrors===null){
vErrors=[err0]}else{vErrors.push(err0)}errors++}for(const key0 in data){const _errs1=errors;if(!validate95(key0,{instancePath,
parentData:data,parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.
errors);errors=vErrors.length}var valid0=_errs1===errors;if(!valid0){const err1={instancePath,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}}for(const key1 in data){if(!validate97(data[key1],{instancePath:instancePath+"/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors})){vErrors=vErrors===
null?validate97.errors:vErrors.concat(validate97.errors);errors=vErrors.length}}}else{const err2={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(
err2)}errors++}validate94.errors=vErrors;return errors===0}validate94.evaluated={"props":true,"dynamicProps":false,"dyna\
micItems":false};function validate100(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate100.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>1e3){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(!pattern4.test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000\\uD800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}validate100.
errors=vErrors;return errors===0}validate100.evaluated={"dynamicProps":false,"dynamicItems":false};function validate67(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate67.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.currency===void 0){const err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"currency"},message:"must have required property 'currency'"};if(vErrors===null){
vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.items===void 0){const err1={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"items"},message:"must have required property 'items'"};if(vErrors===null){vErrors=
[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){if(!(key0==="currency"||key0==="items"||key0==="shipping\
Amount"||key0==="taxAmount"||key0==="shippingAddress"||key0==="metadata"||key0==="note")){const err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}if(data.currency!==void 0){if(!validate68(
data.currency,{instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors);errors=vErrors.length}}if(data.items!==void 0){
let data1=data.items;if(Array.isArray(data1)){if(data1.length>100){const err3={instancePath:instancePath+"/items",schemaPath:"\
#/properties/items/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(data1.length<1){const err4={instancePath:instancePath+"/items",
schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}const len0=data1.length;for(let i0=0;i0<len0;i0++){if(!validate70(
data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})){vErrors=
vErrors===null?validate70.errors:vErrors.concat(validate70.errors);errors=vErrors.length}}}else{const err5={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};if(vErrors===
null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.shippingAmount!==void 0){if(!validate77(data.shippingAmount,
{instancePath:instancePath+"/shippingAmount",parentData:data,parentDataProperty:"shippingAmount",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors);errors=vErrors.length}}if(data.taxAmount!==void 0){
if(!validate77(data.taxAmount,{instancePath:instancePath+"/taxAmount",parentData:data,parentDataProperty:"taxAmount",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors);errors=vErrors.length}}if(data.
shippingAddress!==void 0){if(!validate82(data.shippingAddress,{instancePath:instancePath+"/shippingAddress",parentData:data,
parentDataProperty:"shippingAddress",rootData,dynamicAnchors})){vErrors=vErrors===null?validate82.errors:vErrors.concat(
validate82.errors);errors=vErrors.length}}if(data.metadata!==void 0){if(!validate94(data.metadata,{instancePath:instancePath+
"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})){vErrors=vErrors===null?validate94.errors:
vErrors.concat(validate94.errors);errors=vErrors.length}}if(data.note!==void 0){if(!validate100(data.note,{instancePath:instancePath+
"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})){vErrors=vErrors===null?validate100.errors:vErrors.
concat(validate100.errors);errors=vErrors.length}}}else{const err6={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}validate67.errors=
vErrors;return errors===0}validate67.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};function validate66(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate66.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(!validate67(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate67.errors:vErrors.
concat(validate67.errors);errors=vErrors.length}validate66.errors=vErrors;return errors===0}validate66.evaluated={"props":true,
"dynamicProps":false,"dynamicItems":false};var getOrder_parameters=validate103;var formats2=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;var pattern15=new RegExp("^[0-9a-f]{8}-[0-\
9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u");function validate104(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate104.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func1(
data)>36){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:36},message:"must NOT have\
 more than 36 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern15.test(data)){
const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-\
[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"'};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!formats2.test(data)){const err2={instancePath,schemaPath:"\
#/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate104.errors=vErrors;return errors===
0}validate104.evaluated={"dynamicProps":false,"dynamicItems":false};var pattern16=new RegExp('^(?:\\*|(?:W/)?"[!#-~]*"(?:(?:[ \\t]*,)+[ \\t]*(?:W/)?"[!#-~]*")*)$',"u");function validate106(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate106.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data===
"string"){if(func1(data)>1024){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(
data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern16.test(data)){const err2={
instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:'^(?:\\*|(?:W/)?"[!#-~]*"(?:(?:[ \\t]*,)+[ \\t]*(?:W/\
)?"[!#-~]*")*)$'},message:'must match pattern "^(?:\\*|(?:W/)?"[!#-~]*"(?:(?:[ \\t]*,)+[ \\t]*(?:W/)?"[!#-~]*")*)$"'};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate106.
errors=vErrors;return errors===0}validate106.evaluated={"dynamicProps":false,"dynamicItems":false};function validate103(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate103.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data.query===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"query"},message:"must have required property 'query'"};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}if(data.header===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"header"},message:"must have required property 'header'"};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){
if(data0.orderId===void 0){const err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"\
required",params:{missingProperty:"orderId"},message:"must have required property 'orderId'"};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}for(const key0 in data0){if(!(key0==="orderId")){const err4={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data0.
orderId!==void 0){if(!validate104(data0.orderId,{instancePath:instancePath+"/path/orderId",parentData:data0,parentDataProperty:"\
orderId",rootData,dynamicAnchors})){vErrors=vErrors===null?validate104.errors:vErrors.concat(validate104.errors);errors=
vErrors.length}}}else{const err5={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.query!==
void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(const key1 in data2){const err6={
instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(
err6)}errors++}}else{const err7={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",
params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.
header!==void 0){let data3=data.header;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3["if-none-match"]!==
void 0){if(!validate106(data3["if-none-match"],{instancePath:instancePath+"/header/if-none-match",parentData:data3,parentDataProperty:"\
if-none-match",rootData,dynamicAnchors})){vErrors=vErrors===null?validate106.errors:vErrors.concat(validate106.errors);errors=
vErrors.length}}}else{const err8={instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}}else{
const err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err9]}else{vErrors.push(err9)}errors++}validate103.errors=vErrors;return errors===0}validate103.evaluated=
{"props":{"path":true,"query":true,"header":true},"dynamicProps":false,"dynamicItems":false};var updateOrder_parameters=validate108;function validate109(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate109.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>36){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:36},message:"must NOT have more than 36 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(!pattern15.test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]\
{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"'};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!formats2.test(data)){const err2={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}validate109.errors=vErrors;return errors===0}validate109.evaluated={"dynamicProps":false,"dy\
namicItems":false};function validate111(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate111.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>1024){const err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<1){const err1={instancePath,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}if(!pattern16.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:'^(?:\\*|(?:W/)?"[!#-~]*"(?:(?:[ \\t]*,)+[ \\t]*(?:W/)?"[!#-~]*")*)$'},message:'must match pattern "^(?:\
\\*|(?:W/)?"[!#-~]*"(?:(?:[ \\t]*,)+[ \\t]*(?:W/)?"[!#-~]*")*)$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}
errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate111.errors=vErrors;return errors===0}validate111.
evaluated={"dynamicProps":false,"dynamicItems":false};function validate113(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate113.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func1(
data)>512){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT ha\
ve more than 512 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<1){const err1={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern5.test(data)){const err2={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:'^(?:[!#-+\\--~]{1,255}|"(?:[!#-\\[\\]-~]|\\\\["\\\\]){1,255}")$'},
message:'must match pattern "^(?:[!#-+\\--~]{1,255}|"(?:[!#-\\[\\]-~]|\\\\["\\\\]){1,255}")$"'};if(vErrors===null){vErrors=
[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate113.errors=
vErrors;return errors===0}validate113.evaluated={"dynamicProps":false,"dynamicItems":false};function validate108(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate108.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data.query===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"query"},message:"must have required property 'query'"};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}if(data.header===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"header"},message:"must have required property 'header'"};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){
if(data0.orderId===void 0){const err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"\
required",params:{missingProperty:"orderId"},message:"must have required property 'orderId'"};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}for(const key0 in data0){if(!(key0==="orderId")){const err4={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data0.
orderId!==void 0){if(!validate109(data0.orderId,{instancePath:instancePath+"/path/orderId",parentData:data0,parentDataProperty:"\
orderId",rootData,dynamicAnchors})){vErrors=vErrors===null?validate109.errors:vErrors.concat(validate109.errors);errors=
vErrors.length}}}else{const err5={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.query!==
void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(const key1 in data2){const err6={
instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(
err6)}errors++}}else{const err7={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",
params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.
header!==void 0){let data3=data.header;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3["if-match"]===void 0){
const err8={instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty:"\
if-match"},message:"must have required property 'if-match'"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}
if(data3["if-match"]!==void 0){if(!validate111(data3["if-match"],{instancePath:instancePath+"/header/if-match",parentData:data3,
parentDataProperty:"if-match",rootData,dynamicAnchors})){vErrors=vErrors===null?validate111.errors:vErrors.concat(validate111.
errors);errors=vErrors.length}}if(data3["idempotency-key"]!==void 0){if(!validate113(data3["idempotency-key"],{instancePath:instancePath+
"/header/idempotency-key",parentData:data3,parentDataProperty:"idempotency-key",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate113.errors:vErrors.concat(validate113.errors);errors=vErrors.length}}}else{const err9={instancePath:instancePath+
"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}}else{const err10={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}validate108.
errors=vErrors;return errors===0}validate108.evaluated={"props":{"path":true,"query":true,"header":true},"dynamicProps":false,
"dynamicItems":false};var updateOrder_body=validate115;var schema51={"type":"object","additionalProperties":false,"minProperties":1,"properties":{"shippingAddress":{"$ref":"co\
ntract#/$defs/AddressPatch"},"metadata":{"$ref":"contract#/$defs/MetadataPatch"},"note":{"type":["string","null"],"maxLe\
ngth":1e3,"pattern":"^[^\\u0000\\uD800-\\uDFFF]*$"}}};var schema52={"type":["object","null"],"additionalProperties":false,
"properties":{"name":{"$ref":"contract#/$defs/AddressLinePatch"},"line1":{"$ref":"contract#/$defs/AddressLinePatch"},"li\
ne2":{"$ref":"contract#/$defs/AddressLinePatch"},"city":{"$ref":"contract#/$defs/AddressLinePatch"},"region":{"$ref":"co\
ntract#/$defs/AddressLinePatch"},"postalCode":{"type":["string","null"],"minLength":1,"maxLength":20,"pattern":"^[^\\u000\
0\\uD800-\\uDFFF]*$"},"country":{"type":["string","null"],"pattern":"^[A-Z]{2}$","maxLength":2}}};var schema53={"type":[
"string","null"],"minLength":1,"maxLength":200,"pattern":"^[^\\u0000\\uD800-\\uDFFF]*$"};function validate118(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate118.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data!==
"string"&&data!==null){const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:schema53.type},message:"\
must be string,null"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(typeof data==="string"){if(func1(
data)>200){const err1={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT ha\
ve more than 200 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(func1(data)<1){const err2={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!pattern4.test(data)){const err3={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD800-\\uDFFF]*$"},message:'must match pattern "^[\
^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}validate118.errors=vErrors;
return errors===0}validate118.evaluated={"dynamicProps":false,"dynamicItems":false};function validate117(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate117.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(!(data&&
typeof data=="object"&&!Array.isArray(data))&&data!==null){const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:schema52.type},message:"must be object,null"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data&&
typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){if(!(key0==="name"||key0==="line1"||key0==="line2"||
key0==="city"||key0==="region"||key0==="postalCode"||key0==="country")){const err1={instancePath,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propertie\
s"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}if(data.name!==void 0){if(!validate118(data.name,
{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})){vErrors=vErrors===
null?validate118.errors:vErrors.concat(validate118.errors);errors=vErrors.length}}if(data.line1!==void 0){if(!validate118(
data.line1,{instancePath:instancePath+"/line1",parentData:data,parentDataProperty:"line1",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate118.errors:vErrors.concat(validate118.errors);errors=vErrors.length}}if(data.line2!==void 0){if(!validate118(
data.line2,{instancePath:instancePath+"/line2",parentData:data,parentDataProperty:"line2",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate118.errors:vErrors.concat(validate118.errors);errors=vErrors.length}}if(data.city!==void 0){if(!validate118(
data.city,{instancePath:instancePath+"/city",parentData:data,parentDataProperty:"city",rootData,dynamicAnchors})){vErrors=
vErrors===null?validate118.errors:vErrors.concat(validate118.errors);errors=vErrors.length}}if(data.region!==void 0){if(!validate118(
data.region,{instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate118.errors:vErrors.concat(validate118.errors);errors=vErrors.length}}if(data.postalCode!==
void 0){let data5=data.postalCode;if(typeof data5!=="string"&&data5!==null){const err2={instancePath:instancePath+"/post\
alCode",schemaPath:"#/properties/postalCode/type",keyword:"type",params:{type:schema52.properties.postalCode.type},message:"\
must be string,null"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(typeof data5==="string"){if(func1(
data5)>20){const err3={instancePath:instancePath+"/postalCode",schemaPath:"#/properties/postalCode/maxLength",keyword:"m\
axLength",params:{limit:20},message:"must NOT have more than 20 characters"};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}if(func1(data5)<1){const err4={instancePath:instancePath+"/postalCode",schemaPath:"#/properties/post\
alCode/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){
vErrors=[err4]}else{vErrors.push(err4)}errors++}if(!pattern4.test(data5)){const err5={instancePath:instancePath+"/postal\
Code",schemaPath:"#/properties/postalCode/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD800-\\uDFFF]*$"},message:'\
must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}}
if(data.country!==void 0){let data6=data.country;if(typeof data6!=="string"&&data6!==null){const err6={instancePath:instancePath+
"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:schema52.properties.country.type},message:"\
must be string,null"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(typeof data6==="string"){if(func1(
data6)>2){const err7={instancePath:instancePath+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLengt\
h",params:{limit:2},message:"must NOT have more than 2 characters"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(
err7)}errors++}if(!pattern11.test(data6)){const err8={instancePath:instancePath+"/country",schemaPath:"#/properties/coun\
try/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};if(vErrors===null){
vErrors=[err8]}else{vErrors.push(err8)}errors++}}}}validate117.errors=vErrors;return errors===0}validate117.evaluated={"\
props":true,"dynamicProps":false,"dynamicItems":false};var schema54={"type":["object","null"],"maxProperties":40,"proper\
tyNames":{"$ref":"contract#/$defs/MetadataKey"},"additionalProperties":{"type":["string","null"],"maxLength":500,"patter\
n":"^[^\\u0000\\uD800-\\uDFFF]*$"}};function validate125(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate125.evaluated;if(evaluated0.dynamicProps){
evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(!(data&&typeof data=="object"&&!Array.isArray(
data))&&data!==null){const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:schema54.type},message:"mu\
st be object,null"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data&&typeof data=="object"&&!Array.
isArray(data)){if(Object.keys(data).length>40){const err1={instancePath,schemaPath:"#/maxProperties",keyword:"maxPropert\
ies",params:{limit:40},message:"must NOT have more than 40 properties"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(
err1)}errors++}for(const key0 in data){const _errs1=errors;if(!validate95(key0,{instancePath,parentData:data,parentDataProperty,
rootData,dynamicAnchors})){vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.errors);errors=vErrors.length}
var valid0=_errs1===errors;if(!valid0){const err2={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:key0},message:"property name must be valid"};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}
for(const key1 in data){let data0=data[key1];if(typeof data0!=="string"&&data0!==null){const err3={instancePath:instancePath+
"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:schema54.
additionalProperties.type},message:"must be string,null"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}
if(typeof data0==="string"){if(func1(data0)>500){const err4={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have \
more than 500 characters"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(!pattern4.test(data0)){
const err5={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties\
/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800\
-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}}}validate125.errors=vErrors;return errors===
0}validate125.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};function validate116(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate116.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length<1){const err0={instancePath,schemaPath:"#/minPr\
operties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}for(const key0 in data){if(!(key0==="shippingAddress"||key0==="metadata"||key0===
"note")){const err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}if(data.
shippingAddress!==void 0){if(!validate117(data.shippingAddress,{instancePath:instancePath+"/shippingAddress",parentData:data,
parentDataProperty:"shippingAddress",rootData,dynamicAnchors})){vErrors=vErrors===null?validate117.errors:vErrors.concat(
validate117.errors);errors=vErrors.length}}if(data.metadata!==void 0){if(!validate125(data.metadata,{instancePath:instancePath+
"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})){vErrors=vErrors===null?validate125.
errors:vErrors.concat(validate125.errors);errors=vErrors.length}}if(data.note!==void 0){let data2=data.note;if(typeof data2!==
"string"&&data2!==null){const err2={instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",
params:{type:schema51.properties.note.type},message:"must be string,null"};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}if(typeof data2==="string"){if(func1(data2)>1e3){const err3={instancePath:instancePath+"/note",schemaPath:"\
#/properties/note/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};if(vErrors===
null){vErrors=[err3]}else{vErrors.push(err3)}errors++}if(!pattern4.test(data2)){const err4={instancePath:instancePath+"/\
note",schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD800-\\uDFFF]*$"},message:'\
must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}}}else{
const err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err5]}else{vErrors.push(err5)}errors++}validate116.errors=vErrors;return errors===0}validate116.evaluated=
{"props":true,"dynamicProps":false,"dynamicItems":false};function validate115(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate115.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(!validate116(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.
errors);errors=vErrors.length}validate115.errors=vErrors;return errors===0}validate115.evaluated={"props":true,"dynamicP\
rops":false,"dynamicItems":false};var cancelOrder_parameters=validate129;function validate130(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate130.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>36){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:36},message:"must NOT have more than 36 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(!pattern15.test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]\
{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"'};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!formats2.test(data)){const err2={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}validate130.errors=vErrors;return errors===0}validate130.evaluated={"dynamicProps":false,"dy\
namicItems":false};function validate132(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate132.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>1024){const err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<1){const err1={instancePath,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}if(!pattern16.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:'^(?:\\*|(?:W/)?"[!#-~]*"(?:(?:[ \\t]*,)+[ \\t]*(?:W/)?"[!#-~]*")*)$'},message:'must match pattern "^(?:\
\\*|(?:W/)?"[!#-~]*"(?:(?:[ \\t]*,)+[ \\t]*(?:W/)?"[!#-~]*")*)$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}
errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate132.errors=vErrors;return errors===0}validate132.
evaluated={"dynamicProps":false,"dynamicItems":false};function validate134(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate134.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func1(
data)>512){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT ha\
ve more than 512 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<1){const err1={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern5.test(data)){const err2={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:'^(?:[!#-+\\--~]{1,255}|"(?:[!#-\\[\\]-~]|\\\\["\\\\]){1,255}")$'},
message:'must match pattern "^(?:[!#-+\\--~]{1,255}|"(?:[!#-\\[\\]-~]|\\\\["\\\\]){1,255}")$"'};if(vErrors===null){vErrors=
[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate134.errors=
vErrors;return errors===0}validate134.evaluated={"dynamicProps":false,"dynamicItems":false};function validate129(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate129.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data.query===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"query"},message:"must have required property 'query'"};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}if(data.header===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"header"},message:"must have required property 'header'"};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){
if(data0.orderId===void 0){const err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"\
required",params:{missingProperty:"orderId"},message:"must have required property 'orderId'"};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}for(const key0 in data0){if(!(key0==="orderId")){const err4={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data0.
orderId!==void 0){if(!validate130(data0.orderId,{instancePath:instancePath+"/path/orderId",parentData:data0,parentDataProperty:"\
orderId",rootData,dynamicAnchors})){vErrors=vErrors===null?validate130.errors:vErrors.concat(validate130.errors);errors=
vErrors.length}}}else{const err5={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.query!==
void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(const key1 in data2){const err6={
instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(
err6)}errors++}}else{const err7={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",
params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.
header!==void 0){let data3=data.header;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3["if-match"]!==void 0){
if(!validate132(data3["if-match"],{instancePath:instancePath+"/header/if-match",parentData:data3,parentDataProperty:"if-\
match",rootData,dynamicAnchors})){vErrors=vErrors===null?validate132.errors:vErrors.concat(validate132.errors);errors=vErrors.
length}}if(data3["idempotency-key"]!==void 0){if(!validate134(data3["idempotency-key"],{instancePath:instancePath+"/head\
er/idempotency-key",parentData:data3,parentDataProperty:"idempotency-key",rootData,dynamicAnchors})){vErrors=vErrors===null?
validate134.errors:vErrors.concat(validate134.errors);errors=vErrors.length}}}else{const err8={instancePath:instancePath+
"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}}else{const err9={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}validate129.
errors=vErrors;return errors===0}validate129.evaluated={"props":{"path":true,"query":true,"header":true},"dynamicProps":false,
"dynamicItems":false};var cancelOrder_body=validate136;var schema61={"type":"string","enum":["customer","out_of_stock","fraud","other"]};function validate138(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate138.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data!==
"string"){const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!(data==="customer"||data==="out_of_stock"||data==="fraud"||data===
"other")){const err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema61.enum},message:"must\
 be equal to one of the allowed values"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate138.
errors=vErrors;return errors===0}validate138.evaluated={"dynamicProps":false,"dynamicItems":false};function validate137(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate137.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.reason===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};if(vErrors===null){vErrors=[
err0]}else{vErrors.push(err0)}errors++}for(const key0 in data){if(!(key0==="reason"||key0==="note")){const err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}if(data.reason!==void 0){
if(!validate138(data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate138.errors:vErrors.concat(validate138.errors);errors=vErrors.length}}if(data.note!==void 0){
if(!validate100(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate100.errors:vErrors.concat(validate100.errors);errors=vErrors.length}}}else{const err2={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}validate137.errors=vErrors;return errors===0}validate137.evaluated={"props":true,"dynamicPro\
ps":false,"dynamicItems":false};function validate136(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate136.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(!validate137(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})){vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors);errors=vErrors.length}validate136.
errors=vErrors;return errors===0}validate136.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var confirmOrder_parameters=validate142;function validate143(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate143.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>36){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:36},message:"must NOT have more than 36 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(!pattern15.test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]\
{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"'};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!formats2.test(data)){const err2={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}validate143.errors=vErrors;return errors===0}validate143.evaluated={"dynamicProps":false,"dy\
namicItems":false};function validate145(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate145.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>1024){const err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<1){const err1={instancePath,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}if(!pattern16.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:'^(?:\\*|(?:W/)?"[!#-~]*"(?:(?:[ \\t]*,)+[ \\t]*(?:W/)?"[!#-~]*")*)$'},message:'must match pattern "^(?:\
\\*|(?:W/)?"[!#-~]*"(?:(?:[ \\t]*,)+[ \\t]*(?:W/)?"[!#-~]*")*)$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}
errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate145.errors=vErrors;return errors===0}validate145.
evaluated={"dynamicProps":false,"dynamicItems":false};function validate147(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate147.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func1(
data)>512){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT ha\
ve more than 512 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<1){const err1={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern5.test(data)){const err2={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:'^(?:[!#-+\\--~]{1,255}|"(?:[!#-\\[\\]-~]|\\\\["\\\\]){1,255}")$'},
message:'must match pattern "^(?:[!#-+\\--~]{1,255}|"(?:[!#-\\[\\]-~]|\\\\["\\\\]){1,255}")$"'};if(vErrors===null){vErrors=
[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate147.errors=
vErrors;return errors===0}validate147.evaluated={"dynamicProps":false,"dynamicItems":false};function validate142(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate142.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data.query===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"query"},message:"must have required property 'query'"};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}if(data.header===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"header"},message:"must have required property 'header'"};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){
if(data0.orderId===void 0){const err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"\
required",params:{missingProperty:"orderId"},message:"must have required property 'orderId'"};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}for(const key0 in data0){if(!(key0==="orderId")){const err4={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data0.
orderId!==void 0){if(!validate143(data0.orderId,{instancePath:instancePath+"/path/orderId",parentData:data0,parentDataProperty:"\
orderId",rootData,dynamicAnchors})){vErrors=vErrors===null?validate143.errors:vErrors.concat(validate143.errors);errors=
vErrors.length}}}else{const err5={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.query!==
void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(const key1 in data2){const err6={
instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(
err6)}errors++}}else{const err7={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",
params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.
header!==void 0){let data3=data.header;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3["if-match"]!==void 0){
if(!validate145(data3["if-match"],{instancePath:instancePath+"/header/if-match",parentData:data3,parentDataProperty:"if-\
match",rootData,dynamicAnchors})){vErrors=vErrors===null?validate145.errors:vErrors.concat(validate145.errors);errors=vErrors.
length}}if(data3["idempotency-key"]!==void 0){if(!validate147(data3["idempotency-key"],{instancePath:instancePath+"/head\
er/idempotency-key",parentData:data3,parentDataProperty:"idempotency-key",rootData,dynamicAnchors})){vErrors=vErrors===null?
validate147.errors:vErrors.concat(validate147.errors);errors=vErrors.length}}}else{const err8={instancePath:instancePath+
"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}}else{const err9={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}validate142.
errors=vErrors;return errors===0}validate142.evaluated={"props":{"path":true,"query":true,"header":true},"dynamicProps":false,
"dynamicItems":false};var fulfillOrder_parameters=validate149;function validate150(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate150.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>36){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:36},message:"must NOT have more than 36 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(!pattern15.test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]\
{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"'};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!formats2.test(data)){const err2={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}validate150.errors=vErrors;return errors===0}validate150.evaluated={"dynamicProps":false,"dy\
namicItems":false};function validate152(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate152.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>1024){const err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<1){const err1={instancePath,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}if(!pattern16.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:'^(?:\\*|(?:W/)?"[!#-~]*"(?:(?:[ \\t]*,)+[ \\t]*(?:W/)?"[!#-~]*")*)$'},message:'must match pattern "^(?:\
\\*|(?:W/)?"[!#-~]*"(?:(?:[ \\t]*,)+[ \\t]*(?:W/)?"[!#-~]*")*)$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}
errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate152.errors=vErrors;return errors===0}validate152.
evaluated={"dynamicProps":false,"dynamicItems":false};function validate154(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate154.evaluated;if(evaluated0.
dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(typeof data==="string"){if(func1(
data)>512){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT ha\
ve more than 512 characters"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func1(data)<1){const err1={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern5.test(data)){const err2={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:'^(?:[!#-+\\--~]{1,255}|"(?:[!#-\\[\\]-~]|\\\\["\\\\]){1,255}")$'},
message:'must match pattern "^(?:[!#-+\\--~]{1,255}|"(?:[!#-\\[\\]-~]|\\\\["\\\\]){1,255}")$"'};if(vErrors===null){vErrors=
[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate154.errors=
vErrors;return errors===0}validate154.evaluated={"dynamicProps":false,"dynamicItems":false};function validate149(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate149.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(data.query===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"query"},message:"must have required property 'query'"};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}if(data.header===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"header"},message:"must have required property 'header'"};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){
if(data0.orderId===void 0){const err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"\
required",params:{missingProperty:"orderId"},message:"must have required property 'orderId'"};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}for(const key0 in data0){if(!(key0==="orderId")){const err4={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data0.
orderId!==void 0){if(!validate150(data0.orderId,{instancePath:instancePath+"/path/orderId",parentData:data0,parentDataProperty:"\
orderId",rootData,dynamicAnchors})){vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.errors);errors=
vErrors.length}}}else{const err5={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.query!==
void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(const key1 in data2){const err6={
instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},message:"must NOT have additional properties"};if(vErrors===null){vErrors=[err6]}else{vErrors.push(
err6)}errors++}}else{const err7={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",
params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.
header!==void 0){let data3=data.header;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3["if-match"]!==void 0){
if(!validate152(data3["if-match"],{instancePath:instancePath+"/header/if-match",parentData:data3,parentDataProperty:"if-\
match",rootData,dynamicAnchors})){vErrors=vErrors===null?validate152.errors:vErrors.concat(validate152.errors);errors=vErrors.
length}}if(data3["idempotency-key"]!==void 0){if(!validate154(data3["idempotency-key"],{instancePath:instancePath+"/head\
er/idempotency-key",parentData:data3,parentDataProperty:"idempotency-key",rootData,dynamicAnchors})){vErrors=vErrors===null?
validate154.errors:vErrors.concat(validate154.errors);errors=vErrors.length}}}else{const err8={instancePath:instancePath+
"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}}else{const err9={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}validate149.
errors=vErrors;return errors===0}validate149.evaluated={"props":{"path":true,"query":true,"header":true},"dynamicProps":false,
"dynamicItems":false};var fulfillOrder_body=validate156;function validate158(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate158.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>100){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(func1(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD\
800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate158.errors=vErrors;return errors===
0}validate158.evaluated={"dynamicProps":false,"dynamicItems":false};function validate160(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate160.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(typeof data==="string"){if(func1(data)>100){const err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}if(func1(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(!pattern4.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000\\uD\
800-\\uDFFF]*$"},message:'must match pattern "^[^\\u0000\\uD800-\\uDFFF]*$"'};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate160.errors=vErrors;return errors===
0}validate160.evaluated={"dynamicProps":false,"dynamicItems":false};function validate157(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate157.evaluated;
if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(data&&typeof data==
"object"&&!Array.isArray(data)){for(const key0 in data){if(!(key0==="carrier"||key0==="trackingNumber")){const err0={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}if(data.carrier!==void 0){
if(!validate158(data.carrier,{instancePath:instancePath+"/carrier",parentData:data,parentDataProperty:"carrier",rootData,
dynamicAnchors})){vErrors=vErrors===null?validate158.errors:vErrors.concat(validate158.errors);errors=vErrors.length}}if(data.
trackingNumber!==void 0){if(!validate160(data.trackingNumber,{instancePath:instancePath+"/trackingNumber",parentData:data,
parentDataProperty:"trackingNumber",rootData,dynamicAnchors})){vErrors=vErrors===null?validate160.errors:vErrors.concat(
validate160.errors);errors=vErrors.length}}}else{const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate157.errors=
vErrors;return errors===0}validate157.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};function validate156(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate156.
evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}if(!validate157(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})){vErrors=vErrors===null?validate157.errors:vErrors.
concat(validate157.errors);errors=vErrors.length}validate156.errors=vErrors;return errors===0}validate156.evaluated={"pr\
ops":true,"dynamicProps":false,"dynamicItems":false};var getHealth_parameters=validate163;function validate163(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate163.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};
if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.query===void 0){const err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"query"},message:"must have required property 'query'"};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.header===void 0){const err2={instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"header"},message:"must have required property 'header'"};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){for(const key0 in data0){const err3={instancePath:instancePath+"/path",schemaPath:"#/pr\
operties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}else{const err4={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.query!==void 0){let data1=data.query;if(data1&&typeof data1==
"object"&&!Array.isArray(data1)){for(const key1 in data1){const err5={instancePath:instancePath+"/query",schemaPath:"#/p\
roperties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT \
have additional properties"};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}else{const err6={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===
null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}if(data.header!==void 0){let data2=data.header;if(data2&&typeof data2==
"object"&&!Array.isArray(data2)){}else{const err7={instancePath:instancePath+"/header",schemaPath:"#/properties/header/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err7]}else{vErrors.push(
err7)}errors++}}}else{const err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}validate163.errors=vErrors;return errors===
0}validate163.evaluated={"props":{"path":true,"query":true,"header":true},"dynamicProps":false,"dynamicItems":false};var schema_OrderDetails=validate164;function validate165(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;
let errors=0;const evaluated0=validate165.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){
evaluated0.items=void 0}if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){if(!(key0==="shipp\
ingAddress"||key0==="metadata"||key0==="note")){const err0={instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}}if(data.shippingAddress!==void 0){if(!validate82(data.shippingAddress,{instancePath:instancePath+
"/shippingAddress",parentData:data,parentDataProperty:"shippingAddress",rootData,dynamicAnchors})){vErrors=vErrors===null?
validate82.errors:vErrors.concat(validate82.errors);errors=vErrors.length}}if(data.metadata!==void 0){if(!validate94(data.
metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors);errors=vErrors.length}}if(data.note!==void 0){
if(!validate100(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})){
vErrors=vErrors===null?validate100.errors:vErrors.concat(validate100.errors);errors=vErrors.length}}}else{const err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}validate165.errors=vErrors;return errors===0}validate165.evaluated={"props":true,"dynamicPro\
ps":false,"dynamicItems":false};function validate164(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null;let errors=0;const evaluated0=validate164.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}
if(evaluated0.dynamicItems){evaluated0.items=void 0}if(!validate165(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})){vErrors=vErrors===null?validate165.errors:vErrors.concat(validate165.errors);errors=vErrors.length}validate164.
errors=vErrors;return errors===0}validate164.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};var requestValidators={listOrders:{parameters:listOrders_parameters,body:null},createOrder:{parameters:createOrder_parameters,
body:createOrder_body},getOrder:{parameters:getOrder_parameters,body:null},updateOrder:{parameters:updateOrder_parameters,
body:updateOrder_body},cancelOrder:{parameters:cancelOrder_parameters,body:cancelOrder_body},confirmOrder:{parameters:confirmOrder_parameters,
body:null},fulfillOrder:{parameters:fulfillOrder_parameters,body:fulfillOrder_body},getHealth:{parameters:getHealth_parameters,
body:null}};var schemaValidators={OrderDetails:schema_OrderDetails};export{requestValidators,schemaValidators};
