// Written by `make generate` from openapi.yaml; do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function __require(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,
mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:true});function ucs2length(str){const len=str.length;let length=0;let pos=0;let value;while(pos<
len){length++;value=str.charCodeAt(pos++);if(value>=55296&&value<=56319&&pos<len){value=str.charCodeAt(pos);if((value&64512)===
56320)pos++}}return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var listOrders_parameters=validate21;var formats0=/^\P{Cs}*$/u;var func2=require_ucs2length().default;var pattern0=new RegExp("^[A-Za-z0-9_-]+$","u");function validate23(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){
if(func2(data)>128){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128}};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern0.test(
data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(data)){const err3={instancePath,schemaPath:"#/fo\
rmat",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}else{
const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err4]}else{
vErrors.push(err4)}errors++}validate23.errors=vErrors;return errors===0}var schema9={"type":"string","enum":["pending","\
confirmed","fulfilled","canceled"]};function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(typeof data!=="string"){const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!(data==="pending"||data==="confir\
med"||data==="fulfilled"||data==="canceled")){const err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema9.
enum}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate25.errors=vErrors;return errors===0}var formats2=/^(?:(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func2(data)>40){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:40}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!formats2.test(data)){const err1={instancePath,
schemaPath:"#/format",keyword:"format",params:{format:"date-time"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(
err1)}errors++}}else{const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){
vErrors=[err2]}else{vErrors.push(err2)}errors++}validate27.errors=vErrors;return errors===0}var pattern1=new RegExp("^[^\\x00\uFFFD]*$","u");function validate30(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>255){const err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:255}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}
errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern1.test(data)){const err2={instancePath,schemaPath:"#/pa\
ttern",keyword:"pattern",params:{pattern:"^[^\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}
errors++}if(!formats0.test(data)){const err3={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicod\
e"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate30.
errors=vErrors;return errors===0}function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}if(data.query===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"query"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.header===void 0){const err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"header"}};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(
data0)){for(const key0 in data0){const err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key0}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"typ\
e",params:{type:"object"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.query!==void 0){let data1=data.
query;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.limit===void 0){data1.limit=20}for(const key1 in data1){
if(!(key1==="limit"||key1==="cursor"||key1==="status"||key1==="createdAfter"||key1==="createdBefore"||key1==="customerId")){
const err5={instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key1}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}let data2=data1.
limit;if(!(typeof data2=="number"&&(!(data2%1)&&!isNaN(data2))&&isFinite(data2))){const err6={instancePath:instancePath+
"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type:"integer"}};if(vErrors===
null){vErrors=[err6]}else{vErrors.push(err6)}errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>100||isNaN(data2)){
const err7={instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:100}};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(data2<
1||isNaN(data2)){const err8={instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}
if(data1.cursor!==void 0){if(!validate23(data1.cursor,{instancePath:instancePath+"/query/cursor",parentData:data1,parentDataProperty:"\
cursor",rootData})){vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors);errors=vErrors.length}}if(data1.
status!==void 0){if(!validate25(data1.status,{instancePath:instancePath+"/query/status",parentData:data1,parentDataProperty:"\
status",rootData})){vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors);errors=vErrors.length}}if(data1.
createdAfter!==void 0){if(!validate27(data1.createdAfter,{instancePath:instancePath+"/query/createdAfter",parentData:data1,
parentDataProperty:"createdAfter",rootData})){vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors);
errors=vErrors.length}}if(data1.createdBefore!==void 0){if(!validate27(data1.createdBefore,{instancePath:instancePath+"/\
query/createdBefore",parentData:data1,parentDataProperty:"createdBefore",rootData})){vErrors=vErrors===null?validate27.errors:
vErrors.concat(validate27.errors);errors=vErrors.length}}if(data1.customerId!==void 0){if(!validate30(data1.customerId,{
instancePath:instancePath+"/query/customerId",parentData:data1,parentDataProperty:"customerId",rootData})){vErrors=vErrors===
null?validate30.errors:vErrors.concat(validate30.errors);errors=vErrors.length}}}else{const err9={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err9]}else{
vErrors.push(err9)}errors++}}if(data.header!==void 0){let data8=data.header;if(data8&&typeof data8=="object"&&!Array.isArray(
data8)){}else{const err10={instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{
type:"object"}};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}}else{const err11={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err11]}else{vErrors.push(err11)}errors++}validate21.
errors=vErrors;return errors===0}var createOrder_parameters=validate32;var pattern2=new RegExp('^(?:[!#-+\\--~]{1,255}|"(?:[!#-\\[\\]-~]|\\\\["\\\\]){1,255}")$',"u");function validate33(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){
if(func2(data)>512){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512}};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern2.test(
data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:'^(?:[!#-+\\--~]{1,255}|"(?:[!#-\
\\[\\]-~]|\\\\["\\\\]){1,255}")$'}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(
data)){const err3={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate33.errors=vErrors;return errors===0}
function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"path"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}
if(data.query===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"que\
ry"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.header===void 0){const err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"header"}};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){
for(const key0 in data0){const err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(
err3)}errors++}}else{const err4={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.query!==void 0){let data1=data.
query;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(const key1 in data1){const err5={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};
if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}else{const err6={instancePath:instancePath+"/query",
schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err6]}else{vErrors.
push(err6)}errors++}}if(data.header!==void 0){let data2=data.header;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){
if(data2["idempotency-key"]===void 0){const err7={instancePath:instancePath+"/header",schemaPath:"#/properties/header/re\
quired",keyword:"required",params:{missingProperty:"idempotency-key"}};if(vErrors===null){vErrors=[err7]}else{vErrors.push(
err7)}errors++}if(data2["idempotency-key"]!==void 0){if(!validate33(data2["idempotency-key"],{instancePath:instancePath+
"/header/idempotency-key",parentData:data2,parentDataProperty:"idempotency-key",rootData})){vErrors=vErrors===null?validate33.
errors:vErrors.concat(validate33.errors);errors=vErrors.length}}}else{const err8={instancePath:instancePath+"/header",schemaPath:"\
#/properties/header/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}
errors++}}}else{const err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=
[err9]}else{vErrors.push(err9)}errors++}validate32.errors=vErrors;return errors===0}var createOrder_body=validate35;var pattern3=new RegExp("^[A-Z]{3}$","u");function validate37(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>3){const err0={instancePath,schemaPath:"#/maxLen\
gth",keyword:"maxLength",params:{limit:3}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern3.
test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!formats0.test(data)){const err2={instancePath,schemaPath:"#/fo\
rmat",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{
const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}validate37.errors=vErrors;return errors===0}function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func2(data)>64){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:64}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(!pattern1.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\
\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(data)){const err3={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate40.errors=vErrors;return errors===0}function validate42(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func2(data)>200){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:200}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(!pattern1.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\
\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(data)){const err3={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate42.errors=vErrors;return errors===0}function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(!(typeof data=="number"&&(!(data%1)&&!isNaN(data))&&isFinite(data))){const err0={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(typeof data=="numbe\
r"&&isFinite(data)){if(data>999||isNaN(data)){const err1={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:999}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data<1||isNaN(data)){const err2={
instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}}validate44.errors=vErrors;return errors===0}function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(!(typeof data=="number"&&(!(data%1)&&!isNaN(data))&&isFinite(data))){const err0={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(typeof data=="numbe\
r"&&isFinite(data)){if(data>99999999||isNaN(data)){const err1={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:99999999}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data<0||isNaN(data)){
const err2={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};if(vErrors===null){vErrors=
[err2]}else{vErrors.push(err2)}errors++}}validate46.errors=vErrors;return errors===0}function validate39(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.sku===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sku"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.name===void 0){const err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}if(data.quantity===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"quantity"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.unitPrice===void 0){
const err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unitPrice"}};if(vErrors===null){
vErrors=[err3]}else{vErrors.push(err3)}errors++}for(const key0 in data){if(!(key0==="sku"||key0==="name"||key0==="quanti\
ty"||key0==="unitPrice")){const err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.sku!==void 0){if(!validate40(
data.sku,{instancePath:instancePath+"/sku",parentData:data,parentDataProperty:"sku",rootData})){vErrors=vErrors===null?validate40.
errors:vErrors.concat(validate40.errors);errors=vErrors.length}}if(data.name!==void 0){if(!validate42(data.name,{instancePath:instancePath+
"/name",parentData:data,parentDataProperty:"name",rootData})){vErrors=vErrors===null?validate42.errors:vErrors.concat(validate42.
errors);errors=vErrors.length}}if(data.quantity!==void 0){if(!validate44(data.quantity,{instancePath:instancePath+"/quan\
tity",parentData:data,parentDataProperty:"quantity",rootData})){vErrors=vErrors===null?validate44.errors:vErrors.concat(
validate44.errors);errors=vErrors.length}}if(data.unitPrice!==void 0){if(!validate46(data.unitPrice,{instancePath:instancePath+
"/unitPrice",parentData:data,parentDataProperty:"unitPrice",rootData})){vErrors=vErrors===null?validate46.errors:vErrors.
concat(validate46.errors);errors=vErrors.length}}}else{const err5={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}validate39.errors=vErrors;return errors===
0}function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func2(data)>200){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:200}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(!pattern1.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\
\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(data)){const err3={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate52.errors=vErrors;return errors===0}function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func2(data)>20){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:20}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(!pattern1.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\
\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(data)){const err3={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate58.errors=vErrors;return errors===0}var pattern8=new RegExp("^[A-Z]{2}$","u");function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>2){const err0={instancePath,schemaPath:"#/maxLen\
gth",keyword:"maxLength",params:{limit:2}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern8.
test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"}};if(vErrors===
null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!formats0.test(data)){const err2={instancePath,schemaPath:"#/fo\
rmat",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{
const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}validate60.errors=vErrors;return errors===0}function validate51(data,{instancePath="",parentData,
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
if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.name!==void 0){if(!validate52(data.name,{instancePath:instancePath+
"/name",parentData:data,parentDataProperty:"name",rootData})){vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.
errors);errors=vErrors.length}}if(data.line1!==void 0){if(!validate52(data.line1,{instancePath:instancePath+"/line1",parentData:data,
parentDataProperty:"line1",rootData})){vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors);errors=
vErrors.length}}if(data.line2!==void 0){if(!validate52(data.line2,{instancePath:instancePath+"/line2",parentData:data,parentDataProperty:"\
line2",rootData})){vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors);errors=vErrors.length}}if(data.
city!==void 0){if(!validate52(data.city,{instancePath:instancePath+"/city",parentData:data,parentDataProperty:"city",rootData})){
vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors);errors=vErrors.length}}if(data.region!==void 0){
if(!validate52(data.region,{instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData})){
vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors);errors=vErrors.length}}if(data.postalCode!==void 0){
if(!validate58(data.postalCode,{instancePath:instancePath+"/postalCode",parentData:data,parentDataProperty:"postalCode",
rootData})){vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors);errors=vErrors.length}}if(data.country!==
void 0){if(!validate60(data.country,{instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData})){
vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors);errors=vErrors.length}}}else{const err6={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}
validate51.errors=vErrors;return errors===0}function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
const _errs1=errors;const _errs2=errors;if("__proto__"!==data){const err0={};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}var valid0=_errs2===errors;if(valid0){const err1={instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}else{errors=_errs1;if(vErrors!==null){if(_errs1){vErrors.
length=_errs1}else{vErrors=null}}}if(typeof data==="string"){if(func2(data)>40){const err2={instancePath,schemaPath:"#/m\
axLength",keyword:"maxLength",params:{limit:40}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(func2(
data)<1){const err3={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}if(!pattern1.test(data)){const err4={instancePath,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[^\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(!formats0.
test(data)){const err5={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){
vErrors=[err5]}else{vErrors.push(err5)}errors++}}else{const err6={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}validate64.errors=vErrors;return errors===
0}function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func2(data)>500){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:500}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern1.test(data)){const err1={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}if(!formats0.test(data)){const err2={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"\
unicode"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate66.
errors=vErrors;return errors===0}function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>20){const err0={
instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:20}};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}for(const key0 in data){const _errs1=errors;if(!validate64(key0,{instancePath,parentData:data,
parentDataProperty,rootData})){vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors);errors=vErrors.
length}var valid0=_errs1===errors;if(!valid0){const err1={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNam\
es",params:{propertyName:key0}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}}for(const key1 in data){
if(!validate66(data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,parentDataProperty:key1,
rootData})){vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors);errors=vErrors.length}}}else{const err2={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(
err2)}errors++}validate63.errors=vErrors;return errors===0}function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func2(data)>1e3){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:1e3}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern1.test(data)){const err1={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err1]}else{vErrors.
push(err1)}errors++}if(!formats0.test(data)){const err2={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"\
unicode"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate69.
errors=vErrors;return errors===0}function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.currency===void 0){const err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"currency"}};if(vErrors===null){vErrors=
[err0]}else{vErrors.push(err0)}errors++}if(data.items===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"items"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}for(const key0 in data){
if(!(key0==="currency"||key0==="items"||key0==="shippingAmount"||key0==="taxAmount"||key0==="shippingAddress"||key0==="m\
etadata"||key0==="note")){const err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}if(data.currency!==void 0){
if(!validate37(data.currency,{instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData})){
vErrors=vErrors===null?validate37.errors:vErrors.concat(validate37.errors);errors=vErrors.length}}if(data.items!==void 0){
let data1=data.items;if(Array.isArray(data1)){if(data1.length>100){const err3={instancePath:instancePath+"/items",schemaPath:"\
#/properties/items/maxItems",keyword:"maxItems",params:{limit:100}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(
err3)}errors++}if(data1.length<1){const err4={instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",
keyword:"minItems",params:{limit:1}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}const len0=data1.
length;for(let i0=0;i0<len0;i0++){if(!validate39(data1[i0],{instancePath:instancePath+"/items/"+i0,parentData:data1,parentDataProperty:i0,
rootData})){vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors);errors=vErrors.length}}}else{const err5={
instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}};if(vErrors===
null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.shippingAmount!==void 0){if(!validate46(data.shippingAmount,
{instancePath:instancePath+"/shippingAmount",parentData:data,parentDataProperty:"shippingAmount",rootData})){vErrors=vErrors===
null?validate46.errors:vErrors.concat(validate46.errors);errors=vErrors.length}}if(data.taxAmount!==void 0){if(!validate46(
data.taxAmount,{instancePath:instancePath+"/taxAmount",parentData:data,parentDataProperty:"taxAmount",rootData})){vErrors=
vErrors===null?validate46.errors:vErrors.concat(validate46.errors);errors=vErrors.length}}if(data.shippingAddress!==void 0){
if(!validate51(data.shippingAddress,{instancePath:instancePath+"/shippingAddress",parentData:data,parentDataProperty:"sh\
ippingAddress",rootData})){vErrors=vErrors===null?validate51.errors:vErrors.concat(validate51.errors);errors=vErrors.length}}
if(data.metadata!==void 0){if(!validate63(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"\
metadata",rootData})){vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors);errors=vErrors.length}}
if(data.note!==void 0){if(!validate69(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"n\
ote",rootData})){vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors);errors=vErrors.length}}}else{
const err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err6]}else{
vErrors.push(err6)}errors++}validate36.errors=vErrors;return errors===0}function validate35(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(!validate36(data,{instancePath,parentData,parentDataProperty,
rootData})){vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors);errors=vErrors.length}validate35.
errors=vErrors;return errors===0}var getOrder_parameters=validate72;var formats26=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;var pattern12=new RegExp("^[0-9a-f]{8}-[0\
-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u");function validate73(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>36){const err0={instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:36}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}
errors++}if(!pattern12.test(data)){const err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[\
0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(!formats26.test(data)){const err2={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"}};
if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{const err3={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}validate73.errors=vErrors;
return errors===0}var pattern13=new RegExp('^(?:\\*|[ \\t]*(?:,[ \\t]*)*(?:W/)?"[!#-~]*"(?:[ \\t]*,(?:[ \\t]*(?:W/)?"[!#-~]*")?)*[ \\t]*)$',
"u");function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func2(data)>1024){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:1024}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(!pattern13.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:'^(\
?:\\*|[ \\t]*(?:,[ \\t]*)*(?:W/)?"[!#-~]*"(?:[ \\t]*,(?:[ \\t]*(?:W/)?"[!#-~]*")?)*[ \\t]*)$'}};if(vErrors===null){vErrors=
[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(data)){const err3={instancePath,schemaPath:"#/format",keyword:"\
format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}else{const err4={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(
err4)}errors++}validate75.errors=vErrors;return errors===0}function validate72(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){
const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};if(vErrors===null){
vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.query===void 0){const err1={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"query"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
if(data.header===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"he\
ader"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.path!==void 0){let data0=data.path;if(data0&&
typeof data0=="object"&&!Array.isArray(data0)){if(data0.orderId===void 0){const err3={instancePath:instancePath+"/path",
schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"orderId"}};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}for(const key0 in data0){if(!(key0==="orderId")){const err4={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};
if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data0.orderId!==void 0){if(!validate73(data0.orderId,
{instancePath:instancePath+"/path/orderId",parentData:data0,parentDataProperty:"orderId",rootData})){vErrors=vErrors===null?
validate73.errors:vErrors.concat(validate73.errors);errors=vErrors.length}}}else{const err5={instancePath:instancePath+"\
/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err5]}else{
vErrors.push(err5)}errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(
data2)){for(const key1 in data2){const err6={instancePath:instancePath+"/query",schemaPath:"#/properties/query/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};if(vErrors===null){vErrors=[err6]}else{vErrors.
push(err6)}errors++}}else{const err7={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"t\
ype",params:{type:"object"}};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}if(data.header!==void 0){
let data3=data.header;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3["if-match"]!==void 0){if(!validate75(
data3["if-match"],{instancePath:instancePath+"/header/if-match",parentData:data3,parentDataProperty:"if-match",rootData})){
vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors);errors=vErrors.length}}if(data3["if-none-matc\
h"]!==void 0){if(!validate75(data3["if-none-match"],{instancePath:instancePath+"/header/if-none-match",parentData:data3,
parentDataProperty:"if-none-match",rootData})){vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors);
errors=vErrors.length}}}else{const err8={instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"\
type",params:{type:"object"}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}}else{const err9={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}
validate72.errors=vErrors;return errors===0}var updateOrder_parameters=validate78;function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func2(data)>36){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:36}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern12.test(data)){const err1={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!formats26.test(data)){const err2={instancePath,schemaPath:"\
#/format",keyword:"format",params:{format:"uuid"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{
const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}validate79.errors=vErrors;return errors===0}function validate81(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>1024){const err0={
instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern13.test(data)){const err2={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:'^(?:\\*|[ \\t]*(?:,[ \\t]*)*(?:W/)?"[!#-~]*"(?:[ \\t]*,(?:[ \\t]*(?:W/)?"[!#-~]\
*")?)*[ \\t]*)$'}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(data)){const err3={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate81.errors=vErrors;return errors===0}function validate84(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){
if(func2(data)>512){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512}};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern2.test(
data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:'^(?:[!#-+\\--~]{1,255}|"(?:[!#-\
\\[\\]-~]|\\\\["\\\\]){1,255}")$'}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(
data)){const err3={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate84.errors=vErrors;return errors===0}
function validate78(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"path"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}
if(data.query===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"que\
ry"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.header===void 0){const err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"header"}};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){
if(data0.orderId===void 0){const err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"\
required",params:{missingProperty:"orderId"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}for(const key0 in data0){
if(!(key0==="orderId")){const err4={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}
errors++}}if(data0.orderId!==void 0){if(!validate79(data0.orderId,{instancePath:instancePath+"/path/orderId",parentData:data0,
parentDataProperty:"orderId",rootData})){vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors);errors=
vErrors.length}}}else{const err5={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.query!==void 0){let data2=data.
query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(const key1 in data2){const err6={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};
if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}else{const err7={instancePath:instancePath+"/query",
schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err7]}else{vErrors.
push(err7)}errors++}}if(data.header!==void 0){let data3=data.header;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){
if(data3["if-match"]===void 0){const err8={instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",
keyword:"required",params:{missingProperty:"if-match"}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}
if(data3["if-match"]!==void 0){if(!validate81(data3["if-match"],{instancePath:instancePath+"/header/if-match",parentData:data3,
parentDataProperty:"if-match",rootData})){vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors);errors=
vErrors.length}}if(data3["if-none-match"]!==void 0){if(!validate81(data3["if-none-match"],{instancePath:instancePath+"/h\
eader/if-none-match",parentData:data3,parentDataProperty:"if-none-match",rootData})){vErrors=vErrors===null?validate81.errors:
vErrors.concat(validate81.errors);errors=vErrors.length}}if(data3["idempotency-key"]!==void 0){if(!validate84(data3["ide\
mpotency-key"],{instancePath:instancePath+"/header/idempotency-key",parentData:data3,parentDataProperty:"idempotency-key",
rootData})){vErrors=vErrors===null?validate84.errors:vErrors.concat(validate84.errors);errors=vErrors.length}}}else{const err9={
instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type:"object"}};if(vErrors===
null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}}else{const err10={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}validate78.errors=vErrors;return errors===
0}var updateOrder_body=validate86;var schema38={"type":"object","additionalProperties":false,"minProperties":1,"properties":{"shippingAddress":{"$ref":"co\
ntract#/$defs/AddressPatch"},"metadata":{"$ref":"contract#/$defs/MetadataPatch"},"note":{"format":"unicode","type":["str\
ing","null"],"maxLength":1e3,"pattern":"^[^\\x00\uFFFD]*$"}}};var schema39={"type":["object","null"],"additionalProperti\
es":false,"properties":{"name":{"$ref":"contract#/$defs/AddressLinePatch"},"line1":{"$ref":"contract#/$defs/AddressLineP\
atch"},"line2":{"$ref":"contract#/$defs/AddressLinePatch"},"city":{"$ref":"contract#/$defs/AddressLinePatch"},"region":{
"$ref":"contract#/$defs/AddressLinePatch"},"postalCode":{"format":"unicode","type":["string","null"],"minLength":1,"maxL\
ength":20,"pattern":"^[^\\x00\uFFFD]*$"},"country":{"format":"unicode","type":["string","null"],"pattern":"^[A-Z]{2}$","\
maxLength":2}}};var schema40={"format":"unicode","type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[^\\x\
00\uFFFD]*$"};function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(typeof data!=="string"&&data!==null){const err0={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:schema40.type}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(typeof data==="string"){if(func2(
data)>200){const err1={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++}if(func2(data)<1){const err2={instancePath,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!pattern1.test(data)){
const err3={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\x00\uFFFD]*$"}};if(vErrors===null){
vErrors=[err3]}else{vErrors.push(err3)}errors++}if(!formats0.test(data)){const err4={instancePath,schemaPath:"#/format",
keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}validate89.
errors=vErrors;return errors===0}function validate88(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){const err0={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:schema39.type}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}
errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){if(!(key0==="name"||key0==="line1"||
key0==="line2"||key0==="city"||key0==="region"||key0==="postalCode"||key0==="country")){const err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}}if(data.name!==void 0){if(!validate89(data.name,{instancePath:instancePath+"/name",parentData:data,
parentDataProperty:"name",rootData})){vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors);errors=
vErrors.length}}if(data.line1!==void 0){if(!validate89(data.line1,{instancePath:instancePath+"/line1",parentData:data,parentDataProperty:"\
line1",rootData})){vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors);errors=vErrors.length}}if(data.
line2!==void 0){if(!validate89(data.line2,{instancePath:instancePath+"/line2",parentData:data,parentDataProperty:"line2",
rootData})){vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors);errors=vErrors.length}}if(data.city!==
void 0){if(!validate89(data.city,{instancePath:instancePath+"/city",parentData:data,parentDataProperty:"city",rootData})){
vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors);errors=vErrors.length}}if(data.region!==void 0){
if(!validate89(data.region,{instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData})){
vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors);errors=vErrors.length}}if(data.postalCode!==void 0){
let data5=data.postalCode;if(typeof data5!=="string"&&data5!==null){const err2={instancePath:instancePath+"/postalCode",
schemaPath:"#/properties/postalCode/type",keyword:"type",params:{type:schema39.properties.postalCode.type}};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(typeof data5==="string"){if(func2(data5)>20){const err3={instancePath:instancePath+
"/postalCode",schemaPath:"#/properties/postalCode/maxLength",keyword:"maxLength",params:{limit:20}};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}if(func2(data5)<1){const err4={instancePath:instancePath+"/postalCode",schemaPath:"\
#/properties/postalCode/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err4]}else{vErrors.
push(err4)}errors++}if(!pattern1.test(data5)){const err5={instancePath:instancePath+"/postalCode",schemaPath:"#/properti\
es/postalCode/pattern",keyword:"pattern",params:{pattern:"^[^\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err5]}else{vErrors.
push(err5)}errors++}if(!formats0.test(data5)){const err6={instancePath:instancePath+"/postalCode",schemaPath:"#/properti\
es/postalCode/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}
errors++}}}if(data.country!==void 0){let data6=data.country;if(typeof data6!=="string"&&data6!==null){const err7={instancePath:instancePath+
"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:schema39.properties.country.type}};if(vErrors===
null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(typeof data6==="string"){if(func2(data6)>2){const err8={instancePath:instancePath+
"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{limit:2}};if(vErrors===null){vErrors=
[err8]}else{vErrors.push(err8)}errors++}if(!pattern8.test(data6)){const err9={instancePath:instancePath+"/country",schemaPath:"\
#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"}};if(vErrors===null){vErrors=[err9]}else{vErrors.
push(err9)}errors++}if(!formats0.test(data6)){const err10={instancePath:instancePath+"/country",schemaPath:"#/properties\
/country/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}
errors++}}}}validate88.errors=vErrors;return errors===0}var schema41={"type":["object","null"],"maxProperties":40,"prope\
rtyNames":{"$ref":"contract#/$defs/MetadataKey"},"additionalProperties":{"format":"unicode","type":["string","null"],"ma\
xLength":500,"pattern":"^[^\\x00\uFFFD]*$"}};function validate96(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){const err0={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:schema41.type}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}
errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>40){const err1={instancePath,
schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:40}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(
err1)}errors++}for(const key0 in data){const _errs1=errors;if(!validate64(key0,{instancePath,parentData:data,parentDataProperty,
rootData})){vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors);errors=vErrors.length}var valid0=_errs1===
errors;if(!valid0){const err2={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0}};
if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}for(const key1 in data){let data0=data[key1];if(typeof data0!==
"string"&&data0!==null){const err3={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:schema41.additionalProperties.type}};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}if(typeof data0==="string"){if(func2(data0)>500){const err4={instancePath:instancePath+
"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{
limit:500}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}if(!pattern1.test(data0)){const err5={instancePath:instancePath+
"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern:"\
^[^\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}if(!formats0.test(data0)){const err6={
instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/format",keyword:"\
format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}}}validate96.errors=
vErrors;return errors===0}function validate87(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length<1){const err0={instancePath,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(
err0)}errors++}for(const key0 in data){if(!(key0==="shippingAddress"||key0==="metadata"||key0==="note")){const err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};if(vErrors===null){
vErrors=[err1]}else{vErrors.push(err1)}errors++}}if(data.shippingAddress!==void 0){if(!validate88(data.shippingAddress,{
instancePath:instancePath+"/shippingAddress",parentData:data,parentDataProperty:"shippingAddress",rootData})){vErrors=vErrors===
null?validate88.errors:vErrors.concat(validate88.errors);errors=vErrors.length}}if(data.metadata!==void 0){if(!validate96(
data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData})){vErrors=vErrors===
null?validate96.errors:vErrors.concat(validate96.errors);errors=vErrors.length}}if(data.note!==void 0){let data2=data.note;
if(typeof data2!=="string"&&data2!==null){const err2={instancePath:instancePath+"/note",schemaPath:"#/properties/note/ty\
pe",keyword:"type",params:{type:schema38.properties.note.type}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}
errors++}if(typeof data2==="string"){if(func2(data2)>1e3){const err3={instancePath:instancePath+"/note",schemaPath:"#/pr\
operties/note/maxLength",keyword:"maxLength",params:{limit:1e3}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}
errors++}if(!pattern1.test(data2)){const err4={instancePath:instancePath+"/note",schemaPath:"#/properties/note/pattern",
keyword:"pattern",params:{pattern:"^[^\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}
if(!formats0.test(data2)){const err5={instancePath:instancePath+"/note",schemaPath:"#/properties/note/format",keyword:"f\
ormat",params:{format:"unicode"}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}}}else{const err6={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err6]}else{vErrors.push(
err6)}errors++}validate87.errors=vErrors;return errors===0}function validate86(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(!validate87(data,{instancePath,parentData,parentDataProperty,rootData})){
vErrors=vErrors===null?validate87.errors:vErrors.concat(validate87.errors);errors=vErrors.length}validate86.errors=vErrors;
return errors===0}var cancelOrder_parameters=validate100;function validate101(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func2(data)>36){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:36}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern12.test(data)){const err1={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!formats26.test(data)){const err2={instancePath,schemaPath:"\
#/format",keyword:"format",params:{format:"uuid"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{
const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}validate101.errors=vErrors;return errors===0}function validate103(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>1024){const err0={
instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern13.test(data)){const err2={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:'^(?:\\*|[ \\t]*(?:,[ \\t]*)*(?:W/)?"[!#-~]*"(?:[ \\t]*,(?:[ \\t]*(?:W/)?"[!#-~]\
*")?)*[ \\t]*)$'}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(data)){const err3={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate103.errors=vErrors;return errors===0}function validate106(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){
if(func2(data)>512){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512}};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern2.test(
data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:'^(?:[!#-+\\--~]{1,255}|"(?:[!#-\
\\[\\]-~]|\\\\["\\\\]){1,255}")$'}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(
data)){const err3={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate106.errors=vErrors;return errors===
0}function validate100(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"path"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}
if(data.query===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"que\
ry"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.header===void 0){const err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"header"}};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){
if(data0.orderId===void 0){const err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"\
required",params:{missingProperty:"orderId"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}for(const key0 in data0){
if(!(key0==="orderId")){const err4={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}
errors++}}if(data0.orderId!==void 0){if(!validate101(data0.orderId,{instancePath:instancePath+"/path/orderId",parentData:data0,
parentDataProperty:"orderId",rootData})){vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors);errors=
vErrors.length}}}else{const err5={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.query!==void 0){let data2=data.
query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(const key1 in data2){const err6={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};
if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}else{const err7={instancePath:instancePath+"/query",
schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err7]}else{vErrors.
push(err7)}errors++}}if(data.header!==void 0){let data3=data.header;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){
if(data3["if-match"]!==void 0){if(!validate103(data3["if-match"],{instancePath:instancePath+"/header/if-match",parentData:data3,
parentDataProperty:"if-match",rootData})){vErrors=vErrors===null?validate103.errors:vErrors.concat(validate103.errors);errors=
vErrors.length}}if(data3["if-none-match"]!==void 0){if(!validate103(data3["if-none-match"],{instancePath:instancePath+"/\
header/if-none-match",parentData:data3,parentDataProperty:"if-none-match",rootData})){vErrors=vErrors===null?validate103.
errors:vErrors.concat(validate103.errors);errors=vErrors.length}}if(data3["idempotency-key"]!==void 0){if(!validate106(data3["\
idempotency-key"],{instancePath:instancePath+"/header/idempotency-key",parentData:data3,parentDataProperty:"idempotency-\
key",rootData})){vErrors=vErrors===null?validate106.errors:vErrors.concat(validate106.errors);errors=vErrors.length}}}else{
const err8={instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type:"objec\
t"}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}}else{const err9={instancePath,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}validate100.
errors=vErrors;return errors===0}var cancelOrder_body=validate108;var schema48={"type":"string","enum":["customer","out_of_stock","fraud","other"]};function validate110(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(typeof data!=="string"){const err0={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}
if(!(data==="customer"||data==="out_of_stock"||data==="fraud"||data==="other")){const err1={instancePath,schemaPath:"#/e\
num",keyword:"enum",params:{allowedValues:schema48.enum}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}
validate110.errors=vErrors;return errors===0}function validate109(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.reason===void 0){const err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};if(vErrors===null){vErrors=[err0]}else{
vErrors.push(err0)}errors++}for(const key0 in data){if(!(key0==="reason"||key0==="note")){const err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}}if(data.reason!==void 0){if(!validate110(data.reason,{instancePath:instancePath+"/reason",parentData:data,
parentDataProperty:"reason",rootData})){vErrors=vErrors===null?validate110.errors:vErrors.concat(validate110.errors);errors=
vErrors.length}}if(data.note!==void 0){if(!validate69(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"\
note",rootData})){vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors);errors=vErrors.length}}}else{
const err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err2]}else{
vErrors.push(err2)}errors++}validate109.errors=vErrors;return errors===0}function validate108(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(!validate109(data,{instancePath,parentData,parentDataProperty,
rootData})){vErrors=vErrors===null?validate109.errors:vErrors.concat(validate109.errors);errors=vErrors.length}validate108.
errors=vErrors;return errors===0}var confirmOrder_parameters=validate114;function validate115(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func2(data)>36){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:36}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern12.test(data)){const err1={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!formats26.test(data)){const err2={instancePath,schemaPath:"\
#/format",keyword:"format",params:{format:"uuid"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{
const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}validate115.errors=vErrors;return errors===0}function validate117(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>1024){const err0={
instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern13.test(data)){const err2={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:'^(?:\\*|[ \\t]*(?:,[ \\t]*)*(?:W/)?"[!#-~]*"(?:[ \\t]*,(?:[ \\t]*(?:W/)?"[!#-~]\
*")?)*[ \\t]*)$'}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(data)){const err3={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate117.errors=vErrors;return errors===0}function validate120(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){
if(func2(data)>512){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512}};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern2.test(
data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:'^(?:[!#-+\\--~]{1,255}|"(?:[!#-\
\\[\\]-~]|\\\\["\\\\]){1,255}")$'}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(
data)){const err3={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate120.errors=vErrors;return errors===
0}function validate114(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"path"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}
if(data.query===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"que\
ry"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.header===void 0){const err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"header"}};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){
if(data0.orderId===void 0){const err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"\
required",params:{missingProperty:"orderId"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}for(const key0 in data0){
if(!(key0==="orderId")){const err4={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}
errors++}}if(data0.orderId!==void 0){if(!validate115(data0.orderId,{instancePath:instancePath+"/path/orderId",parentData:data0,
parentDataProperty:"orderId",rootData})){vErrors=vErrors===null?validate115.errors:vErrors.concat(validate115.errors);errors=
vErrors.length}}}else{const err5={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.query!==void 0){let data2=data.
query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(const key1 in data2){const err6={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};
if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}else{const err7={instancePath:instancePath+"/query",
schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err7]}else{vErrors.
push(err7)}errors++}}if(data.header!==void 0){let data3=data.header;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){
if(data3["if-match"]!==void 0){if(!validate117(data3["if-match"],{instancePath:instancePath+"/header/if-match",parentData:data3,
parentDataProperty:"if-match",rootData})){vErrors=vErrors===null?validate117.errors:vErrors.concat(validate117.errors);errors=
vErrors.length}}if(data3["if-none-match"]!==void 0){if(!validate117(data3["if-none-match"],{instancePath:instancePath+"/\
header/if-none-match",parentData:data3,parentDataProperty:"if-none-match",rootData})){vErrors=vErrors===null?validate117.
errors:vErrors.concat(validate117.errors);errors=vErrors.length}}if(data3["idempotency-key"]!==void 0){if(!validate120(data3["\
idempotency-key"],{instancePath:instancePath+"/header/idempotency-key",parentData:data3,parentDataProperty:"idempotency-\
key",rootData})){vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors);errors=vErrors.length}}}else{
const err8={instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type:"objec\
t"}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}}else{const err9={instancePath,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}validate114.
errors=vErrors;return errors===0}var fulfillOrder_parameters=validate122;function validate123(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func2(data)>36){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:36}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!pattern12.test(data)){const err1={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!formats26.test(data)){const err2={instancePath,schemaPath:"\
#/format",keyword:"format",params:{format:"uuid"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}}else{
const err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err3]}else{
vErrors.push(err3)}errors++}validate123.errors=vErrors;return errors===0}function validate125(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>1024){const err0={
instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}};if(vErrors===null){vErrors=[err0]}else{vErrors.
push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern13.test(data)){const err2={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:'^(?:\\*|[ \\t]*(?:,[ \\t]*)*(?:W/)?"[!#-~]*"(?:[ \\t]*,(?:[ \\t]*(?:W/)?"[!#-~]\
*")?)*[ \\t]*)$'}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(data)){const err3={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate125.errors=vErrors;return errors===0}function validate128(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){
if(func2(data)>512){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512}};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern2.test(
data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:'^(?:[!#-+\\--~]{1,255}|"(?:[!#-\
\\[\\]-~]|\\\\["\\\\]){1,255}")$'}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(
data)){const err3={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=
[err3]}else{vErrors.push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate128.errors=vErrors;return errors===
0}function validate122(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"path"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}
if(data.query===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"que\
ry"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.header===void 0){const err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"header"}};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){
if(data0.orderId===void 0){const err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"\
required",params:{missingProperty:"orderId"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}for(const key0 in data0){
if(!(key0==="orderId")){const err4={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}
errors++}}if(data0.orderId!==void 0){if(!validate123(data0.orderId,{instancePath:instancePath+"/path/orderId",parentData:data0,
parentDataProperty:"orderId",rootData})){vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors);errors=
vErrors.length}}}else{const err5={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data.query!==void 0){let data2=data.
query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(const key1 in data2){const err6={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};
if(vErrors===null){vErrors=[err6]}else{vErrors.push(err6)}errors++}}else{const err7={instancePath:instancePath+"/query",
schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err7]}else{vErrors.
push(err7)}errors++}}if(data.header!==void 0){let data3=data.header;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){
if(data3["if-match"]!==void 0){if(!validate125(data3["if-match"],{instancePath:instancePath+"/header/if-match",parentData:data3,
parentDataProperty:"if-match",rootData})){vErrors=vErrors===null?validate125.errors:vErrors.concat(validate125.errors);errors=
vErrors.length}}if(data3["if-none-match"]!==void 0){if(!validate125(data3["if-none-match"],{instancePath:instancePath+"/\
header/if-none-match",parentData:data3,parentDataProperty:"if-none-match",rootData})){vErrors=vErrors===null?validate125.
errors:vErrors.concat(validate125.errors);errors=vErrors.length}}if(data3["idempotency-key"]!==void 0){if(!validate128(data3["\
idempotency-key"],{instancePath:instancePath+"/header/idempotency-key",parentData:data3,parentDataProperty:"idempotency-\
key",rootData})){vErrors=vErrors===null?validate128.errors:vErrors.concat(validate128.errors);errors=vErrors.length}}}else{
const err8={instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type:"objec\
t"}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}}else{const err9={instancePath,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}validate122.
errors=vErrors;return errors===0}var fulfillOrder_body=validate130;function validate132(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func2(data)>100){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:100}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(!pattern1.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\
\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(data)){const err3={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate132.errors=vErrors;return errors===0}function validate134(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func2(data)>100){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:100}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(!pattern1.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\
\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(data)){const err3={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate134.errors=vErrors;return errors===0}function validate131(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(data&&typeof data=="ob\
ject"&&!Array.isArray(data)){for(const key0 in data){if(!(key0==="carrier"||key0==="trackingNumber")){const err0={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};if(vErrors===null){
vErrors=[err0]}else{vErrors.push(err0)}errors++}}if(data.carrier!==void 0){if(!validate132(data.carrier,{instancePath:instancePath+
"/carrier",parentData:data,parentDataProperty:"carrier",rootData})){vErrors=vErrors===null?validate132.errors:vErrors.concat(
validate132.errors);errors=vErrors.length}}if(data.trackingNumber!==void 0){if(!validate134(data.trackingNumber,{instancePath:instancePath+
"/trackingNumber",parentData:data,parentDataProperty:"trackingNumber",rootData})){vErrors=vErrors===null?validate134.errors:
vErrors.concat(validate134.errors);errors=vErrors.length}}}else{const err1={instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate131.errors=vErrors;
return errors===0}function validate130(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;
let errors=0;if(!validate131(data,{instancePath,parentData,parentDataProperty,rootData})){vErrors=vErrors===null?validate131.
errors:vErrors.concat(validate131.errors);errors=vErrors.length}validate130.errors=vErrors;return errors===0}var listQueue_parameters=validate137;var schema62={"type":"string","enum":["pending","confirmed"]};function validate138(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null;let errors=0;if(typeof data!=="string"){const err0={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(!(data==="p\
ending"||data==="confirmed")){const err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema62.
enum}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}validate138.errors=vErrors;return errors===0}function validate140(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(typeof data==="string"){
if(func2(data)>128){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128}};if(vErrors===
null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(!pattern0.test(
data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};if(vErrors===
null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(data)){const err3={instancePath,schemaPath:"#/fo\
rmat",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}else{
const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===null){vErrors=[err4]}else{
vErrors.push(err4)}errors++}validate140.errors=vErrors;return errors===0}function validate137(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.path===void 0){const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};
if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(data.query===void 0){const err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"query"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(data.header===void 0){const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
header"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(data.path!==void 0){let data0=data.path;
if(data0&&typeof data0=="object"&&!Array.isArray(data0)){for(const key0 in data0){const err3={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};
if(vErrors===null){vErrors=[err3]}else{vErrors.push(err3)}errors++}}else{const err4={instancePath:instancePath+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}
errors++}}if(data.query!==void 0){let data1=data.query;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.
limit===void 0){data1.limit=20}for(const key1 in data1){if(!(key1==="status"||key1==="limit"||key1==="cursor")){const err5={
instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1}};if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}if(data1.status!==void 0){
if(!validate138(data1.status,{instancePath:instancePath+"/query/status",parentData:data1,parentDataProperty:"status",rootData})){
vErrors=vErrors===null?validate138.errors:vErrors.concat(validate138.errors);errors=vErrors.length}}let data3=data1.limit;
if(!(typeof data3=="number"&&(!(data3%1)&&!isNaN(data3))&&isFinite(data3))){const err6={instancePath:instancePath+"/quer\
y/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type:"integer"}};if(vErrors===null){
vErrors=[err6]}else{vErrors.push(err6)}errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>100||isNaN(data3)){
const err7={instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:100}};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}if(data3<
1||isNaN(data3)){const err8={instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}}
if(data1.cursor!==void 0){if(!validate140(data1.cursor,{instancePath:instancePath+"/query/cursor",parentData:data1,parentDataProperty:"\
cursor",rootData})){vErrors=vErrors===null?validate140.errors:vErrors.concat(validate140.errors);errors=vErrors.length}}}else{
const err9={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"}};
if(vErrors===null){vErrors=[err9]}else{vErrors.push(err9)}errors++}}if(data.header!==void 0){let data5=data.header;if(data5&&
typeof data5=="object"&&!Array.isArray(data5)){}else{const err10={instancePath:instancePath+"/header",schemaPath:"#/prop\
erties/header/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err10]}else{vErrors.push(err10)}errors++}}}else{
const err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err11]}else{
vErrors.push(err11)}errors++}validate137.errors=vErrors;return errors===0}var getHealth_parameters=validate142;function validate142(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){const err0={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"path"}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}
if(data.query===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"que\
ry"}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(data.header===void 0){const err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"header"}};if(vErrors===null){vErrors=[err2]}else{vErrors.
push(err2)}errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){
for(const key0 in data0){const err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0}};if(vErrors===null){vErrors=[err3]}else{vErrors.push(
err3)}errors++}}else{const err4={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"object"}};if(vErrors===null){vErrors=[err4]}else{vErrors.push(err4)}errors++}}if(data.query!==void 0){let data1=data.
query;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(const key1 in data1){const err5={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};
if(vErrors===null){vErrors=[err5]}else{vErrors.push(err5)}errors++}}else{const err6={instancePath:instancePath+"/query",
schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err6]}else{vErrors.
push(err6)}errors++}}if(data.header!==void 0){let data2=data.header;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){}else{
const err7={instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type:"objec\
t"}};if(vErrors===null){vErrors=[err7]}else{vErrors.push(err7)}errors++}}}else{const err8={instancePath,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err8]}else{vErrors.push(err8)}errors++}validate142.
errors=vErrors;return errors===0}var schema_CustomerId=validate143;function validate144(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func2(data)>255){const err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:255}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}if(func2(data)<1){const err1={instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}
errors++}if(!pattern1.test(data)){const err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\
\\x00\uFFFD]*$"}};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++}if(!formats0.test(data)){const err3={
instancePath,schemaPath:"#/format",keyword:"format",params:{format:"unicode"}};if(vErrors===null){vErrors=[err3]}else{vErrors.
push(err3)}errors++}}else{const err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}};if(vErrors===
null){vErrors=[err4]}else{vErrors.push(err4)}errors++}validate144.errors=vErrors;return errors===0}function validate143(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(!validate144(data,{instancePath,
parentData,parentDataProperty,rootData})){vErrors=vErrors===null?validate144.errors:vErrors.concat(validate144.errors);errors=
vErrors.length}validate143.errors=vErrors;return errors===0}var schema_OrderDetails=validate146;function validate147(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){if(!(key0==="shippingAddress"||key0==="met\
adata"||key0==="note")){const err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}}if(data.shippingAddress!==
void 0){if(!validate51(data.shippingAddress,{instancePath:instancePath+"/shippingAddress",parentData:data,parentDataProperty:"\
shippingAddress",rootData})){vErrors=vErrors===null?validate51.errors:vErrors.concat(validate51.errors);errors=vErrors.length}}
if(data.metadata!==void 0){if(!validate63(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"\
metadata",rootData})){vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors);errors=vErrors.length}}
if(data.note!==void 0){if(!validate69(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"n\
ote",rootData})){vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors);errors=vErrors.length}}}else{
const err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};if(vErrors===null){vErrors=[err1]}else{
vErrors.push(err1)}errors++}validate147.errors=vErrors;return errors===0}function validate146(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null;let errors=0;if(!validate147(data,{instancePath,parentData,parentDataProperty,
rootData})){vErrors=vErrors===null?validate147.errors:vErrors.concat(validate147.errors);errors=vErrors.length}validate146.
errors=vErrors;return errors===0}var requestValidators={listOrders:{parameters:listOrders_parameters,body:null},createOrder:{parameters:createOrder_parameters,
body:createOrder_body},getOrder:{parameters:getOrder_parameters,body:null},updateOrder:{parameters:updateOrder_parameters,
body:updateOrder_body},cancelOrder:{parameters:cancelOrder_parameters,body:cancelOrder_body},confirmOrder:{parameters:confirmOrder_parameters,
body:null},fulfillOrder:{parameters:fulfillOrder_parameters,body:fulfillOrder_body},listQueue:{parameters:listQueue_parameters,
body:null},getHealth:{parameters:getHealth_parameters,body:null}};var schemaValidators={CustomerId:schema_CustomerId,OrderDetails:schema_OrderDetails};export{requestValidators,schemaValidators};
