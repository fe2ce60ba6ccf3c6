// Written by `make generate` from openapi.yaml; do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function __require(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,
mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:true});function ucs2length(str){const len=str.length;let length=0;let pos=0;let value;while(pos<
len){length++;value=str.charCodeAt(pos++);if(value>=55296&&value<=56319&&pos<len){value=str.charCodeAt(pos);if((value&64512)===
56320)pos++}}return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var listOrders_parameters=validate21;var formats0=/^\P{Cs}*$/u;var func2=require_ucs2length().default;var pattern0=new RegExp("^[A-Za-z0-9_-]+$","u");function validate23(data,{
instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>128){vErrors=found(vErrors,
instancePath,fault0);errors++}if(func2(data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}if(!pattern0.test(data)){
vErrors=found(vErrors,instancePath,fault2);errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault3);
errors++}}else{vErrors=found(vErrors,instancePath,fault4);errors++}validate23.errors=vErrors;return errors===0}var schema9={
"type":"string","enum":["pending","confirmed","fulfilled","canceled"]};function validate25(data,{instancePath=""}={}){let vErrors=null;
let errors=0;if(typeof data!=="string"){vErrors=found(vErrors,instancePath,fault4);errors++}if(!(data==="pending"||data===
"confirmed"||data==="fulfilled"||data==="canceled")){vErrors=found(vErrors,instancePath,{keyword:"enum",params:{allowedValues:schema9.
enum},message:"must be equal to one of the allowed values"});errors++}validate25.errors=vErrors;return errors===0}var formats2=/^(?:(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function validate27(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>40){
vErrors=found(vErrors,instancePath,fault5);errors++}if(!formats2.test(data)){vErrors=found(vErrors,instancePath,fault6);
errors++}}else{vErrors=found(vErrors,instancePath,fault4);errors++}validate27.errors=vErrors;return errors===0}var pattern1=new RegExp("^[^\\x00\uFFFD]*$","u");function validate30(data,{instancePath=""}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func2(data)>255){vErrors=found(vErrors,instancePath,fault7);errors++}if(func2(data)<1){vErrors=
found(vErrors,instancePath,fault1);errors++}if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault8);errors++}
if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault3);errors++}}else{vErrors=found(vErrors,instancePath,fault4);
errors++}validate30.errors=vErrors;return errors===0}function validate21(data,{instancePath=""}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){vErrors=found(vErrors,instancePath,fault9);
errors++}if(data.query===void 0){vErrors=found(vErrors,instancePath,fault10);errors++}if(data.header===void 0){vErrors=found(
vErrors,instancePath,fault11);errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.
isArray(data0)){for(const key0 in data0){vErrors=found(vErrors,instancePath+"/path",{keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"});errors++}}else{vErrors=found(vErrors,instancePath+
"/path",fault12);errors++}}if(data.query!==void 0){let data1=data.query;if(data1&&typeof data1=="object"&&!Array.isArray(
data1)){if(data1.limit===void 0){data1.limit=20}for(const key1 in data1){if(!(key1==="limit"||key1==="cursor"||key1==="s\
tatus"||key1==="createdAfter"||key1==="createdBefore"||key1==="customerId")){vErrors=found(vErrors,instancePath+"/query",
{keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"});errors++}}
let data2=data1.limit;if(!(typeof data2=="number"&&(!(data2%1)&&!isNaN(data2))&&isFinite(data2))){vErrors=found(vErrors,
instancePath+"/query/limit",fault13);errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>100||isNaN(data2)){vErrors=
found(vErrors,instancePath+"/query/limit",fault14);errors++}if(data2<1||isNaN(data2)){vErrors=found(vErrors,instancePath+
"/query/limit",fault15);errors++}}if(data1.cursor!==void 0){if(!validate23(data1.cursor,{instancePath:instancePath+"/que\
ry/cursor"})){errors=(vErrors=foundAll(vErrors,validate23.errors)).length}}if(data1.status!==void 0){if(!validate25(data1.
status,{instancePath:instancePath+"/query/status"})){errors=(vErrors=foundAll(vErrors,validate25.errors)).length}}if(data1.
createdAfter!==void 0){if(!validate27(data1.createdAfter,{instancePath:instancePath+"/query/createdAfter"})){errors=(vErrors=
foundAll(vErrors,validate27.errors)).length}}if(data1.createdBefore!==void 0){if(!validate27(data1.createdBefore,{instancePath:instancePath+
"/query/createdBefore"})){errors=(vErrors=foundAll(vErrors,validate27.errors)).length}}if(data1.customerId!==void 0){if(!validate30(
data1.customerId,{instancePath:instancePath+"/query/customerId"})){errors=(vErrors=foundAll(vErrors,validate30.errors)).
length}}}else{vErrors=found(vErrors,instancePath+"/query",fault12);errors++}}if(data.header!==void 0){let data8=data.header;
if(data8&&typeof data8=="object"&&!Array.isArray(data8)){}else{vErrors=found(vErrors,instancePath+"/header",fault12);errors++}}}else{
vErrors=found(vErrors,instancePath,fault12);errors++}validate21.errors=vErrors;return errors===0}var createOrder_parameters=validate32;var pattern2=new RegExp('^(?:[!#-+\\--~]{1,255}|"(?:[!#-\\[\\]-~]|\\\\["\\\\]){1,255}")$',"u");function validate33(data,{
instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>512){vErrors=found(vErrors,
instancePath,fault16);errors++}if(func2(data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}if(!pattern2.test(data)){
vErrors=found(vErrors,instancePath,fault17);errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault3);
errors++}}else{vErrors=found(vErrors,instancePath,fault4);errors++}validate33.errors=vErrors;return errors===0}function validate32(data,{
instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===
void 0){vErrors=found(vErrors,instancePath,fault9);errors++}if(data.query===void 0){vErrors=found(vErrors,instancePath,fault10);
errors++}if(data.header===void 0){vErrors=found(vErrors,instancePath,fault11);errors++}if(data.path!==void 0){let data0=data.
path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){for(const key0 in data0){vErrors=found(vErrors,instancePath+
"/path",{keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"});
errors++}}else{vErrors=found(vErrors,instancePath+"/path",fault12);errors++}}if(data.query!==void 0){let data1=data.query;
if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(const key1 in data1){vErrors=found(vErrors,instancePath+"/q\
uery",{keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"});errors++}}else{
vErrors=found(vErrors,instancePath+"/query",fault12);errors++}}if(data.header!==void 0){let data2=data.header;if(data2&&
typeof data2=="object"&&!Array.isArray(data2)){if(data2["idempotency-key"]===void 0){vErrors=found(vErrors,instancePath+
"/header",fault18);errors++}if(data2["idempotency-key"]!==void 0){if(!validate33(data2["idempotency-key"],{instancePath:instancePath+
"/header/idempotency-key"})){errors=(vErrors=foundAll(vErrors,validate33.errors)).length}}}else{vErrors=found(vErrors,instancePath+
"/header",fault12);errors++}}}else{vErrors=found(vErrors,instancePath,fault12);errors++}validate32.errors=vErrors;return errors===
0}var createOrder_body=validate35;var pattern3=new RegExp("^[A-Z]{3}$","u");function validate37(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data===
"string"){if(func2(data)>3){vErrors=found(vErrors,instancePath,fault19);errors++}if(!pattern3.test(data)){vErrors=found(
vErrors,instancePath,fault20);errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault3);errors++}}else{
vErrors=found(vErrors,instancePath,fault4);errors++}validate37.errors=vErrors;return errors===0}function validate40(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>64){
vErrors=found(vErrors,instancePath,fault21);errors++}if(func2(data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}
if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault8);errors++}if(!formats0.test(data)){vErrors=found(vErrors,
instancePath,fault3);errors++}}else{vErrors=found(vErrors,instancePath,fault4);errors++}validate40.errors=vErrors;return errors===
0}function validate42(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>200){
vErrors=found(vErrors,instancePath,fault22);errors++}if(func2(data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}
if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault8);errors++}if(!formats0.test(data)){vErrors=found(vErrors,
instancePath,fault3);errors++}}else{vErrors=found(vErrors,instancePath,fault4);errors++}validate42.errors=vErrors;return errors===
0}function validate44(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(!(typeof data=="number"&&(!(data%1)&&!isNaN(
data))&&isFinite(data))){vErrors=found(vErrors,instancePath,fault13);errors++}if(typeof data=="number"&&isFinite(data)){
if(data>999||isNaN(data)){vErrors=found(vErrors,instancePath,fault23);errors++}if(data<1||isNaN(data)){vErrors=found(vErrors,
instancePath,fault15);errors++}}validate44.errors=vErrors;return errors===0}function validate46(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(!(typeof data=="number"&&(!(data%1)&&!isNaN(
data))&&isFinite(data))){vErrors=found(vErrors,instancePath,fault13);errors++}if(typeof data=="number"&&isFinite(data)){
if(data>99999999||isNaN(data)){vErrors=found(vErrors,instancePath,fault24);errors++}if(data<0||isNaN(data)){vErrors=found(
vErrors,instancePath,fault25);errors++}}validate46.errors=vErrors;return errors===0}function validate39(data,{instancePath=""}={}){
let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.sku===void 0){vErrors=found(
vErrors,instancePath,fault26);errors++}if(data.name===void 0){vErrors=found(vErrors,instancePath,fault27);errors++}if(data.
quantity===void 0){vErrors=found(vErrors,instancePath,fault28);errors++}if(data.unitPrice===void 0){vErrors=found(vErrors,
instancePath,fault29);errors++}for(const key0 in data){if(!(key0==="sku"||key0==="name"||key0==="quantity"||key0==="unit\
Price")){vErrors=found(vErrors,instancePath,{keyword:"additionalProperties",params:{additionalProperty:key0},message:"mu\
st NOT have additional properties"});errors++}}if(data.sku!==void 0){if(!validate40(data.sku,{instancePath:instancePath+
"/sku"})){errors=(vErrors=foundAll(vErrors,validate40.errors)).length}}if(data.name!==void 0){if(!validate42(data.name,{
instancePath:instancePath+"/name"})){errors=(vErrors=foundAll(vErrors,validate42.errors)).length}}if(data.quantity!==void 0){
if(!validate44(data.quantity,{instancePath:instancePath+"/quantity"})){errors=(vErrors=foundAll(vErrors,validate44.errors)).
length}}if(data.unitPrice!==void 0){if(!validate46(data.unitPrice,{instancePath:instancePath+"/unitPrice"})){errors=(vErrors=
foundAll(vErrors,validate46.errors)).length}}}else{vErrors=found(vErrors,instancePath,fault12);errors++}validate39.errors=
vErrors;return errors===0}function validate52(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>200){
vErrors=found(vErrors,instancePath,fault22);errors++}if(func2(data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}
if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault8);errors++}if(!formats0.test(data)){vErrors=found(vErrors,
instancePath,fault3);errors++}}else{vErrors=found(vErrors,instancePath,fault4);errors++}validate52.errors=vErrors;return errors===
0}function validate58(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>20){
vErrors=found(vErrors,instancePath,fault30);errors++}if(func2(data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}
if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault8);errors++}if(!formats0.test(data)){vErrors=found(vErrors,
instancePath,fault3);errors++}}else{vErrors=found(vErrors,instancePath,fault4);errors++}validate58.errors=vErrors;return errors===
0}var pattern8=new RegExp("^[A-Z]{2}$","u");function validate60(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data===
"string"){if(func2(data)>2){vErrors=found(vErrors,instancePath,fault31);errors++}if(!pattern8.test(data)){vErrors=found(
vErrors,instancePath,fault32);errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault3);errors++}}else{
vErrors=found(vErrors,instancePath,fault4);errors++}validate60.errors=vErrors;return errors===0}function validate51(data,{
instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.name===
void 0){vErrors=found(vErrors,instancePath,fault27);errors++}if(data.line1===void 0){vErrors=found(vErrors,instancePath,
fault33);errors++}if(data.city===void 0){vErrors=found(vErrors,instancePath,fault34);errors++}if(data.postalCode===void 0){
vErrors=found(vErrors,instancePath,fault35);errors++}if(data.country===void 0){vErrors=found(vErrors,instancePath,fault36);
errors++}for(const key0 in data){if(!(key0==="name"||key0==="line1"||key0==="line2"||key0==="city"||key0==="region"||key0===
"postalCode"||key0==="country")){vErrors=found(vErrors,instancePath,{keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"});errors++}}if(data.name!==void 0){if(!validate52(data.name,{instancePath:instancePath+
"/name"})){errors=(vErrors=foundAll(vErrors,validate52.errors)).length}}if(data.line1!==void 0){if(!validate52(data.line1,
{instancePath:instancePath+"/line1"})){errors=(vErrors=foundAll(vErrors,validate52.errors)).length}}if(data.line2!==void 0){
if(!validate52(data.line2,{instancePath:instancePath+"/line2"})){errors=(vErrors=foundAll(vErrors,validate52.errors)).length}}
if(data.city!==void 0){if(!validate52(data.city,{instancePath:instancePath+"/city"})){errors=(vErrors=foundAll(vErrors,validate52.
errors)).length}}if(data.region!==void 0){if(!validate52(data.region,{instancePath:instancePath+"/region"})){errors=(vErrors=
foundAll(vErrors,validate52.errors)).length}}if(data.postalCode!==void 0){if(!validate58(data.postalCode,{instancePath:instancePath+
"/postalCode"})){errors=(vErrors=foundAll(vErrors,validate58.errors)).length}}if(data.country!==void 0){if(!validate60(data.
country,{instancePath:instancePath+"/country"})){errors=(vErrors=foundAll(vErrors,validate60.errors)).length}}}else{vErrors=
found(vErrors,instancePath,fault12);errors++}validate51.errors=vErrors;return errors===0}function validate64(data,{instancePath=""}={}){let vErrors=null;let errors=0;const _errs1=errors;const _errs2=errors;if("\
__proto__"!==data){const err0={};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}var valid0=_errs2===
errors;if(valid0){vErrors=found(vErrors,instancePath,fault37);errors++}else{errors=_errs1;if(vErrors!==null){if(_errs1){
vErrors.length=_errs1}else{vErrors=null}}}if(typeof data==="string"){if(func2(data)>40){vErrors=found(vErrors,instancePath,
fault5);errors++}if(func2(data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}if(!pattern1.test(data)){vErrors=
found(vErrors,instancePath,fault8);errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault3);errors++}}else{
vErrors=found(vErrors,instancePath,fault4);errors++}validate64.errors=vErrors;return errors===0}function validate66(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>500){
vErrors=found(vErrors,instancePath,fault38);errors++}if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault8);
errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault3);errors++}}else{vErrors=found(vErrors,instancePath,
fault4);errors++}validate66.errors=vErrors;return errors===0}function validate63(data,{instancePath=""}={}){let vErrors=null;
let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>20){vErrors=found(vErrors,
instancePath,fault39);errors++}for(const key0 in data){const _errs1=errors;if(!validate64(key0,{instancePath})){errors=(vErrors=
foundAll(vErrors,validate64.errors)).length}var valid0=_errs1===errors;if(!valid0){vErrors=found(vErrors,instancePath,{keyword:"\
propertyNames",params:{propertyName:key0},message:"property name must be valid"});errors++}}for(const key1 in data){if(!validate66(
data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")})){errors=(vErrors=foundAll(vErrors,
validate66.errors)).length}}}else{vErrors=found(vErrors,instancePath,fault12);errors++}validate63.errors=vErrors;return errors===
0}function validate69(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>1e3){
vErrors=found(vErrors,instancePath,fault40);errors++}if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault8);
errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault3);errors++}}else{vErrors=found(vErrors,instancePath,
fault4);errors++}validate69.errors=vErrors;return errors===0}function validate36(data,{instancePath=""}={}){let vErrors=null;
let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.currency===void 0){vErrors=found(vErrors,instancePath,
fault41);errors++}if(data.items===void 0){vErrors=found(vErrors,instancePath,fault42);errors++}for(const key0 in data){if(!(key0===
"currency"||key0==="items"||key0==="shippingAmount"||key0==="taxAmount"||key0==="shippingAddress"||key0==="metadata"||key0===
"note")){vErrors=found(vErrors,instancePath,{keyword:"additionalProperties",params:{additionalProperty:key0},message:"mu\
st NOT have additional properties"});errors++}}if(data.currency!==void 0){if(!validate37(data.currency,{instancePath:instancePath+
"/currency"})){errors=(vErrors=foundAll(vErrors,validate37.errors)).length}}if(data.items!==void 0){let data1=data.items;
if(Array.isArray(data1)){if(data1.length>100){vErrors=found(vErrors,instancePath+"/items",fault43);errors++}if(data1.length<
1){vErrors=found(vErrors,instancePath+"/items",fault44);errors++}const len0=data1.length;for(let i0=0;i0<len0;i0++){if(!validate39(
data1[i0],{instancePath:instancePath+"/items/"+i0})){errors=(vErrors=foundAll(vErrors,validate39.errors)).length}}}else{
vErrors=found(vErrors,instancePath+"/items",fault45);errors++}}if(data.shippingAmount!==void 0){if(!validate46(data.shippingAmount,
{instancePath:instancePath+"/shippingAmount"})){errors=(vErrors=foundAll(vErrors,validate46.errors)).length}}if(data.taxAmount!==
void 0){if(!validate46(data.taxAmount,{instancePath:instancePath+"/taxAmount"})){errors=(vErrors=foundAll(vErrors,validate46.
errors)).length}}if(data.shippingAddress!==void 0){if(!validate51(data.shippingAddress,{instancePath:instancePath+"/ship\
pingAddress"})){errors=(vErrors=foundAll(vErrors,validate51.errors)).length}}if(data.metadata!==void 0){if(!validate63(data.
metadata,{instancePath:instancePath+"/metadata"})){errors=(vErrors=foundAll(vErrors,validate63.errors)).length}}if(data.
note!==void 0){if(!validate69(data.note,{instancePath:instancePath+"/note"})){errors=(vErrors=foundAll(vErrors,validate69.
errors)).length}}}else{vErrors=found(vErrors,instancePath,fault12);errors++}validate36.errors=vErrors;return errors===0}
function validate35(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(!validate36(data,{instancePath})){errors=
(vErrors=foundAll(vErrors,validate36.errors)).length}validate35.errors=vErrors;return errors===0}var getOrder_parameters=validate72;var formats26=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;var pattern12=new RegExp("^[0-9a-f]{8}-[0\
-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u");function validate73(data,{instancePath=""}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func2(data)>36){vErrors=found(vErrors,instancePath,fault46);errors++}if(!pattern12.test(data)){
vErrors=found(vErrors,instancePath,fault47);errors++}if(!formats26.test(data)){vErrors=found(vErrors,instancePath,fault48);
errors++}}else{vErrors=found(vErrors,instancePath,fault4);errors++}validate73.errors=vErrors;return errors===0}var pattern13=new RegExp('^(?:\\*|[ \\t]*(?:,[ \\t]*)*(?:W/)?"[!#-~]*"(?:[ \\t]*,(?:[ \\t]*(?:W/)?"[!#-~]*")?)*[ \\t]*)$',
"u");function validate75(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>
1024){vErrors=found(vErrors,instancePath,fault49);errors++}if(func2(data)<1){vErrors=found(vErrors,instancePath,fault1);
errors++}if(!pattern13.test(data)){vErrors=found(vErrors,instancePath,fault50);errors++}if(!formats0.test(data)){vErrors=
found(vErrors,instancePath,fault3);errors++}}else{vErrors=found(vErrors,instancePath,fault4);errors++}validate75.errors=
vErrors;return errors===0}function validate72(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.path===void 0){vErrors=found(vErrors,instancePath,fault9);errors++}if(data.query===
void 0){vErrors=found(vErrors,instancePath,fault10);errors++}if(data.header===void 0){vErrors=found(vErrors,instancePath,
fault11);errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.
orderId===void 0){vErrors=found(vErrors,instancePath+"/path",fault51);errors++}for(const key0 in data0){if(!(key0==="ord\
erId")){vErrors=found(vErrors,instancePath+"/path",{keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"});errors++}}if(data0.orderId!==void 0){if(!validate73(data0.orderId,{instancePath:instancePath+
"/path/orderId"})){errors=(vErrors=foundAll(vErrors,validate73.errors)).length}}}else{vErrors=found(vErrors,instancePath+
"/path",fault12);errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(
data2)){for(const key1 in data2){vErrors=found(vErrors,instancePath+"/query",{keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"});errors++}}else{vErrors=found(vErrors,instancePath+"/query",fault12);errors++}}
if(data.header!==void 0){let data3=data.header;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3["if-mat\
ch"]!==void 0){if(!validate75(data3["if-match"],{instancePath:instancePath+"/header/if-match"})){errors=(vErrors=foundAll(
vErrors,validate75.errors)).length}}if(data3["if-none-match"]!==void 0){if(!validate75(data3["if-none-match"],{instancePath:instancePath+
"/header/if-none-match"})){errors=(vErrors=foundAll(vErrors,validate75.errors)).length}}}else{vErrors=found(vErrors,instancePath+
"/header",fault12);errors++}}}else{vErrors=found(vErrors,instancePath,fault12);errors++}validate72.errors=vErrors;return errors===
0}var updateOrder_parameters=validate78;function validate79(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>36){
vErrors=found(vErrors,instancePath,fault46);errors++}if(!pattern12.test(data)){vErrors=found(vErrors,instancePath,fault47);
errors++}if(!formats26.test(data)){vErrors=found(vErrors,instancePath,fault48);errors++}}else{vErrors=found(vErrors,instancePath,
fault4);errors++}validate79.errors=vErrors;return errors===0}function validate81(data,{instancePath=""}={}){let vErrors=null;
let errors=0;if(typeof data==="string"){if(func2(data)>1024){vErrors=found(vErrors,instancePath,fault49);errors++}if(func2(
data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}if(!pattern13.test(data)){vErrors=found(vErrors,instancePath,
fault50);errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault3);errors++}}else{vErrors=found(vErrors,
instancePath,fault4);errors++}validate81.errors=vErrors;return errors===0}function validate84(data,{instancePath=""}={}){
let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>512){vErrors=found(vErrors,instancePath,fault16);
errors++}if(func2(data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}if(!pattern2.test(data)){vErrors=found(vErrors,
instancePath,fault17);errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault3);errors++}}else{vErrors=
found(vErrors,instancePath,fault4);errors++}validate84.errors=vErrors;return errors===0}function validate78(data,{instancePath=""}={}){
let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){vErrors=found(
vErrors,instancePath,fault9);errors++}if(data.query===void 0){vErrors=found(vErrors,instancePath,fault10);errors++}if(data.
header===void 0){vErrors=found(vErrors,instancePath,fault11);errors++}if(data.path!==void 0){let data0=data.path;if(data0&&
typeof data0=="object"&&!Array.isArray(data0)){if(data0.orderId===void 0){vErrors=found(vErrors,instancePath+"/path",fault51);
errors++}for(const key0 in data0){if(!(key0==="orderId")){vErrors=found(vErrors,instancePath+"/path",{keyword:"additiona\
lProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"});errors++}}if(data0.orderId!==
void 0){if(!validate79(data0.orderId,{instancePath:instancePath+"/path/orderId"})){errors=(vErrors=foundAll(vErrors,validate79.
errors)).length}}}else{vErrors=found(vErrors,instancePath+"/path",fault12);errors++}}if(data.query!==void 0){let data2=data.
query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(const key1 in data2){vErrors=found(vErrors,instancePath+
"/query",{keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"});
errors++}}else{vErrors=found(vErrors,instancePath+"/query",fault12);errors++}}if(data.header!==void 0){let data3=data.header;
if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3["if-match"]===void 0){vErrors=found(vErrors,instancePath+
"/header",fault52);errors++}if(data3["if-match"]!==void 0){if(!validate81(data3["if-match"],{instancePath:instancePath+"\
/header/if-match"})){errors=(vErrors=foundAll(vErrors,validate81.errors)).length}}if(data3["if-none-match"]!==void 0){if(!validate81(
data3["if-none-match"],{instancePath:instancePath+"/header/if-none-match"})){errors=(vErrors=foundAll(vErrors,validate81.
errors)).length}}if(data3["idempotency-key"]!==void 0){if(!validate84(data3["idempotency-key"],{instancePath:instancePath+
"/header/idempotency-key"})){errors=(vErrors=foundAll(vErrors,validate84.errors)).length}}}else{vErrors=found(vErrors,instancePath+
"/header",fault12);errors++}}}else{vErrors=found(vErrors,instancePath,fault12);errors++}validate78.errors=vErrors;return errors===
0}var updateOrder_body=validate86;var schema38={"type":"object","additionalProperties":false,"minProperties":1,"properties":{"shippingAddress":{"$ref":"co\
ntract#/$defs/AddressPatch"},"metadata":{"$ref":"contract#/$defs/MetadataPatch"},"note":{"format":"unicode","type":["str\
ing","null"],"maxLength":1e3,"pattern":"^[^\\x00\uFFFD]*$"}}};var schema39={"type":["object","null"],"additionalProperti\
es":false,"properties":{"name":{"$ref":"contract#/$defs/AddressLinePatch"},"line1":{"$ref":"contract#/$defs/AddressLineP\
atch"},"line2":{"$ref":"contract#/$defs/AddressLinePatch"},"city":{"$ref":"contract#/$defs/AddressLinePatch"},"region":{
"$ref":"contract#/$defs/AddressLinePatch"},"postalCode":{"format":"unicode","type":["string","null"],"minLength":1,"maxL\
ength":20,"pattern":"^[^\\x00\uFFFD]*$"},"country":{"format":"unicode","type":["string","null"],"pattern":"^[A-Z]{2}$","\
maxLength":2}}};var schema40={"format":"unicode","type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[^\\x\
00\uFFFD]*$"};function validate89(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data!=="string"&&data!==
null){vErrors=found(vErrors,instancePath,{keyword:"type",params:{type:schema40.type},message:"must be string,null"});errors++}
if(typeof data==="string"){if(func2(data)>200){vErrors=found(vErrors,instancePath,fault22);errors++}if(func2(data)<1){vErrors=
found(vErrors,instancePath,fault1);errors++}if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault8);errors++}
if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault3);errors++}}validate89.errors=vErrors;return errors===
0}function validate88(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(!(data&&typeof data=="object"&&!Array.
isArray(data))&&data!==null){vErrors=found(vErrors,instancePath,{keyword:"type",params:{type:schema39.type},message:"mus\
t be object,null"});errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data){if(!(key0==="\
name"||key0==="line1"||key0==="line2"||key0==="city"||key0==="region"||key0==="postalCode"||key0==="country")){vErrors=found(
vErrors,instancePath,{keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional \
properties"});errors++}}if(data.name!==void 0){if(!validate89(data.name,{instancePath:instancePath+"/name"})){errors=(vErrors=
foundAll(vErrors,validate89.errors)).length}}if(data.line1!==void 0){if(!validate89(data.line1,{instancePath:instancePath+
"/line1"})){errors=(vErrors=foundAll(vErrors,validate89.errors)).length}}if(data.line2!==void 0){if(!validate89(data.line2,
{instancePath:instancePath+"/line2"})){errors=(vErrors=foundAll(vErrors,validate89.errors)).length}}if(data.city!==void 0){
if(!validate89(data.city,{instancePath:instancePath+"/city"})){errors=(vErrors=foundAll(vErrors,validate89.errors)).length}}
if(data.region!==void 0){if(!validate89(data.region,{instancePath:instancePath+"/region"})){errors=(vErrors=foundAll(vErrors,
validate89.errors)).length}}if(data.postalCode!==void 0){let data5=data.postalCode;if(typeof data5!=="string"&&data5!==null){
vErrors=found(vErrors,instancePath+"/postalCode",{keyword:"type",params:{type:schema39.properties.postalCode.type},message:"\
must be string,null"});errors++}if(typeof data5==="string"){if(func2(data5)>20){vErrors=found(vErrors,instancePath+"/pos\
talCode",fault30);errors++}if(func2(data5)<1){vErrors=found(vErrors,instancePath+"/postalCode",fault1);errors++}if(!pattern1.
test(data5)){vErrors=found(vErrors,instancePath+"/postalCode",fault8);errors++}if(!formats0.test(data5)){vErrors=found(vErrors,
instancePath+"/postalCode",fault3);errors++}}}if(data.country!==void 0){let data6=data.country;if(typeof data6!=="string"&&
data6!==null){vErrors=found(vErrors,instancePath+"/country",{keyword:"type",params:{type:schema39.properties.country.type},
message:"must be string,null"});errors++}if(typeof data6==="string"){if(func2(data6)>2){vErrors=found(vErrors,instancePath+
"/country",fault31);errors++}if(!pattern8.test(data6)){vErrors=found(vErrors,instancePath+"/country",fault32);errors++}if(!formats0.
test(data6)){vErrors=found(vErrors,instancePath+"/country",fault3);errors++}}}}validate88.errors=vErrors;return errors===
0}var schema41={"type":["object","null"],"maxProperties":40,"propertyNames":{"$ref":"contract#/$defs/MetadataKey"},"addi\
tionalProperties":{"format":"unicode","type":["string","null"],"maxLength":500,"pattern":"^[^\\x00\uFFFD]*$"}};function validate96(data,{
instancePath=""}={}){let vErrors=null;let errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){
vErrors=found(vErrors,instancePath,{keyword:"type",params:{type:schema41.type},message:"must be object,null"});errors++}
if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>40){vErrors=found(vErrors,instancePath,
fault53);errors++}for(const key0 in data){const _errs1=errors;if(!validate64(key0,{instancePath})){errors=(vErrors=foundAll(
vErrors,validate64.errors)).length}var valid0=_errs1===errors;if(!valid0){vErrors=found(vErrors,instancePath,{keyword:"p\
ropertyNames",params:{propertyName:key0},message:"property name must be valid"});errors++}}for(const key1 in data){let data0=data[key1];
if(typeof data0!=="string"&&data0!==null){vErrors=found(vErrors,instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"\
~1"),{keyword:"type",params:{type:schema41.additionalProperties.type},message:"must be string,null"});errors++}if(typeof data0===
"string"){if(func2(data0)>500){vErrors=found(vErrors,instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),fault38);
errors++}if(!pattern1.test(data0)){vErrors=found(vErrors,instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),fault8);
errors++}if(!formats0.test(data0)){vErrors=found(vErrors,instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),fault3);
errors++}}}}validate96.errors=vErrors;return errors===0}function validate87(data,{instancePath=""}={}){let vErrors=null;
let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length<1){vErrors=found(vErrors,
instancePath,fault54);errors++}for(const key0 in data){if(!(key0==="shippingAddress"||key0==="metadata"||key0==="note")){
vErrors=found(vErrors,instancePath,{keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"});errors++}}if(data.shippingAddress!==void 0){if(!validate88(data.shippingAddress,{instancePath:instancePath+
"/shippingAddress"})){errors=(vErrors=foundAll(vErrors,validate88.errors)).length}}if(data.metadata!==void 0){if(!validate96(
data.metadata,{instancePath:instancePath+"/metadata"})){errors=(vErrors=foundAll(vErrors,validate96.errors)).length}}if(data.
note!==void 0){let data2=data.note;if(typeof data2!=="string"&&data2!==null){vErrors=found(vErrors,instancePath+"/note",
{keyword:"type",params:{type:schema38.properties.note.type},message:"must be string,null"});errors++}if(typeof data2==="\
string"){if(func2(data2)>1e3){vErrors=found(vErrors,instancePath+"/note",fault40);errors++}if(!pattern1.test(data2)){vErrors=
found(vErrors,instancePath+"/note",fault8);errors++}if(!formats0.test(data2)){vErrors=found(vErrors,instancePath+"/note",
fault3);errors++}}}}else{vErrors=found(vErrors,instancePath,fault12);errors++}validate87.errors=vErrors;return errors===
0}function validate86(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(!validate87(data,{instancePath})){errors=
(vErrors=foundAll(vErrors,validate87.errors)).length}validate86.errors=vErrors;return errors===0}var cancelOrder_parameters=validate100;function validate101(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>
36){vErrors=found(vErrors,instancePath,fault46);errors++}if(!pattern12.test(data)){vErrors=found(vErrors,instancePath,fault47);
errors++}if(!formats26.test(data)){vErrors=found(vErrors,instancePath,fault48);errors++}}else{vErrors=found(vErrors,instancePath,
fault4);errors++}validate101.errors=vErrors;return errors===0}function validate103(data,{instancePath=""}={}){let vErrors=null;
let errors=0;if(typeof data==="string"){if(func2(data)>1024){vErrors=found(vErrors,instancePath,fault49);errors++}if(func2(
data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}if(!pattern13.test(data)){vErrors=found(vErrors,instancePath,
fault50);errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault3);errors++}}else{vErrors=found(vErrors,
instancePath,fault4);errors++}validate103.errors=vErrors;return errors===0}function validate106(data,{instancePath=""}={}){
let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>512){vErrors=found(vErrors,instancePath,fault16);
errors++}if(func2(data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}if(!pattern2.test(data)){vErrors=found(vErrors,
instancePath,fault17);errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault3);errors++}}else{vErrors=
found(vErrors,instancePath,fault4);errors++}validate106.errors=vErrors;return errors===0}function validate100(data,{instancePath=""}={}){
let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){vErrors=found(
vErrors,instancePath,fault9);errors++}if(data.query===void 0){vErrors=found(vErrors,instancePath,fault10);errors++}if(data.
header===void 0){vErrors=found(vErrors,instancePath,fault11);errors++}if(data.path!==void 0){let data0=data.path;if(data0&&
typeof data0=="object"&&!Array.isArray(data0)){if(data0.orderId===void 0){vErrors=found(vErrors,instancePath+"/path",fault51);
errors++}for(const key0 in data0){if(!(key0==="orderId")){vErrors=found(vErrors,instancePath+"/path",{keyword:"additiona\
lProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"});errors++}}if(data0.orderId!==
void 0){if(!validate101(data0.orderId,{instancePath:instancePath+"/path/orderId"})){errors=(vErrors=foundAll(vErrors,validate101.
errors)).length}}}else{vErrors=found(vErrors,instancePath+"/path",fault12);errors++}}if(data.query!==void 0){let data2=data.
query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(const key1 in data2){vErrors=found(vErrors,instancePath+
"/query",{keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"});
errors++}}else{vErrors=found(vErrors,instancePath+"/query",fault12);errors++}}if(data.header!==void 0){let data3=data.header;
if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3["if-match"]!==void 0){if(!validate103(data3["if-match"],
{instancePath:instancePath+"/header/if-match"})){errors=(vErrors=foundAll(vErrors,validate103.errors)).length}}if(data3["\
if-none-match"]!==void 0){if(!validate103(data3["if-none-match"],{instancePath:instancePath+"/header/if-none-match"})){errors=
(vErrors=foundAll(vErrors,validate103.errors)).length}}if(data3["idempotency-key"]!==void 0){if(!validate106(data3["idem\
potency-key"],{instancePath:instancePath+"/header/idempotency-key"})){errors=(vErrors=foundAll(vErrors,validate106.errors)).
length}}}else{vErrors=found(vErrors,instancePath+"/header",fault12);errors++}}}else{vErrors=found(vErrors,instancePath,fault12);
errors++}validate100.errors=vErrors;return errors===0}var cancelOrder_body=validate108;var schema48={"type":"string","enum":["customer","out_of_stock","fraud","other"]};function validate110(data,{instancePath=""}={}){
let vErrors=null;let errors=0;if(typeof data!=="string"){vErrors=found(vErrors,instancePath,fault4);errors++}if(!(data===
"customer"||data==="out_of_stock"||data==="fraud"||data==="other")){vErrors=found(vErrors,instancePath,{keyword:"enum",params:{
allowedValues:schema48.enum},message:"must be equal to one of the allowed values"});errors++}validate110.errors=vErrors;
return errors===0}function validate109(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){if(data.reason===void 0){vErrors=found(vErrors,instancePath,fault55);errors++}for(const key0 in data){
if(!(key0==="reason"||key0==="note")){vErrors=found(vErrors,instancePath,{keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"});errors++}}if(data.reason!==void 0){if(!validate110(data.reason,{instancePath:instancePath+
"/reason"})){errors=(vErrors=foundAll(vErrors,validate110.errors)).length}}if(data.note!==void 0){if(!validate69(data.note,
{instancePath:instancePath+"/note"})){errors=(vErrors=foundAll(vErrors,validate69.errors)).length}}}else{vErrors=found(vErrors,
instancePath,fault12);errors++}validate109.errors=vErrors;return errors===0}function validate108(data,{instancePath=""}={}){
let vErrors=null;let errors=0;if(!validate109(data,{instancePath})){errors=(vErrors=foundAll(vErrors,validate109.errors)).
length}validate108.errors=vErrors;return errors===0}var confirmOrder_parameters=validate114;function validate115(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>
36){vErrors=found(vErrors,instancePath,fault46);errors++}if(!pattern12.test(data)){vErrors=found(vErrors,instancePath,fault47);
errors++}if(!formats26.test(data)){vErrors=found(vErrors,instancePath,fault48);errors++}}else{vErrors=found(vErrors,instancePath,
fault4);errors++}validate115.errors=vErrors;return errors===0}function validate117(data,{instancePath=""}={}){let vErrors=null;
let errors=0;if(typeof data==="string"){if(func2(data)>1024){vErrors=found(vErrors,instancePath,fault49);errors++}if(func2(
data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}if(!pattern13.test(data)){vErrors=found(vErrors,instancePath,
fault50);errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault3);errors++}}else{vErrors=found(vErrors,
instancePath,fault4);errors++}validate117.errors=vErrors;return errors===0}function validate120(data,{instancePath=""}={}){
let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>512){vErrors=found(vErrors,instancePath,fault16);
errors++}if(func2(data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}if(!pattern2.test(data)){vErrors=found(vErrors,
instancePath,fault17);errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault3);errors++}}else{vErrors=
found(vErrors,instancePath,fault4);errors++}validate120.errors=vErrors;return errors===0}function validate114(data,{instancePath=""}={}){
let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){vErrors=found(
vErrors,instancePath,fault9);errors++}if(data.query===void 0){vErrors=found(vErrors,instancePath,fault10);errors++}if(data.
header===void 0){vErrors=found(vErrors,instancePath,fault11);errors++}if(data.path!==void 0){let data0=data.path;if(data0&&
typeof data0=="object"&&!Array.isArray(data0)){if(data0.orderId===void 0){vErrors=found(vErrors,instancePath+"/path",fault51);
errors++}for(const key0 in data0){if(!(key0==="orderId")){vErrors=found(vErrors,instancePath+"/path",{keyword:"additiona\
lProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"});errors++}}if(data0.orderId!==
void 0){if(!validate115(data0.orderId,{instancePath:instancePath+"/path/orderId"})){errors=(vErrors=foundAll(vErrors,validate115.
errors)).length}}}else{vErrors=found(vErrors,instancePath+"/path",fault12);errors++}}if(data.query!==void 0){let data2=data.
query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(const key1 in data2){vErrors=found(vErrors,instancePath+
"/query",{keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"});
errors++}}else{vErrors=found(vErrors,instancePath+"/query",fault12);errors++}}if(data.header!==void 0){let data3=data.header;
if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3["if-match"]!==void 0){if(!validate117(data3["if-match"],
{instancePath:instancePath+"/header/if-match"})){errors=(vErrors=foundAll(vErrors,validate117.errors)).length}}if(data3["\
if-none-match"]!==void 0){if(!validate117(data3["if-none-match"],{instancePath:instancePath+"/header/if-none-match"})){errors=
(vErrors=foundAll(vErrors,validate117.errors)).length}}if(data3["idempotency-key"]!==void 0){if(!validate120(data3["idem\
potency-key"],{instancePath:instancePath+"/header/idempotency-key"})){errors=(vErrors=foundAll(vErrors,validate120.errors)).
length}}}else{vErrors=found(vErrors,instancePath+"/header",fault12);errors++}}}else{vErrors=found(vErrors,instancePath,fault12);
errors++}validate114.errors=vErrors;return errors===0}var fulfillOrder_parameters=validate122;function validate123(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>
36){vErrors=found(vErrors,instancePath,fault46);errors++}if(!pattern12.test(data)){vErrors=found(vErrors,instancePath,fault47);
errors++}if(!formats26.test(data)){vErrors=found(vErrors,instancePath,fault48);errors++}}else{vErrors=found(vErrors,instancePath,
fault4);errors++}validate123.errors=vErrors;return errors===0}function validate125(data,{instancePath=""}={}){let vErrors=null;
let errors=0;if(typeof data==="string"){if(func2(data)>1024){vErrors=found(vErrors,instancePath,fault49);errors++}if(func2(
data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}if(!pattern13.test(data)){vErrors=found(vErrors,instancePath,
fault50);errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault3);errors++}}else{vErrors=found(vErrors,
instancePath,fault4);errors++}validate125.errors=vErrors;return errors===0}function validate128(data,{instancePath=""}={}){
let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>512){vErrors=found(vErrors,instancePath,fault16);
errors++}if(func2(data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}if(!pattern2.test(data)){vErrors=found(vErrors,
instancePath,fault17);errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault3);errors++}}else{vErrors=
found(vErrors,instancePath,fault4);errors++}validate128.errors=vErrors;return errors===0}function validate122(data,{instancePath=""}={}){
let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){vErrors=found(
vErrors,instancePath,fault9);errors++}if(data.query===void 0){vErrors=found(vErrors,instancePath,fault10);errors++}if(data.
header===void 0){vErrors=found(vErrors,instancePath,fault11);errors++}if(data.path!==void 0){let data0=data.path;if(data0&&
typeof data0=="object"&&!Array.isArray(data0)){if(data0.orderId===void 0){vErrors=found(vErrors,instancePath+"/path",fault51);
errors++}for(const key0 in data0){if(!(key0==="orderId")){vErrors=found(vErrors,instancePath+"/path",{keyword:"additiona\
lProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"});errors++}}if(data0.orderId!==
void 0){if(!validate123(data0.orderId,{instancePath:instancePath+"/path/orderId"})){errors=(vErrors=foundAll(vErrors,validate123.
errors)).length}}}else{vErrors=found(vErrors,instancePath+"/path",fault12);errors++}}if(data.query!==void 0){let data2=data.
query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(const key1 in data2){vErrors=found(vErrors,instancePath+
"/query",{keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"});
errors++}}else{vErrors=found(vErrors,instancePath+"/query",fault12);errors++}}if(data.header!==void 0){let data3=data.header;
if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3["if-match"]!==void 0){if(!validate125(data3["if-match"],
{instancePath:instancePath+"/header/if-match"})){errors=(vErrors=foundAll(vErrors,validate125.errors)).length}}if(data3["\
if-none-match"]!==void 0){if(!validate125(data3["if-none-match"],{instancePath:instancePath+"/header/if-none-match"})){errors=
(vErrors=foundAll(vErrors,validate125.errors)).length}}if(data3["idempotency-key"]!==void 0){if(!validate128(data3["idem\
potency-key"],{instancePath:instancePath+"/header/idempotency-key"})){errors=(vErrors=foundAll(vErrors,validate128.errors)).
length}}}else{vErrors=found(vErrors,instancePath+"/header",fault12);errors++}}}else{vErrors=found(vErrors,instancePath,fault12);
errors++}validate122.errors=vErrors;return errors===0}var fulfillOrder_body=validate130;function validate132(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>
100){vErrors=found(vErrors,instancePath,fault56);errors++}if(func2(data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}
if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault8);errors++}if(!formats0.test(data)){vErrors=found(vErrors,
instancePath,fault3);errors++}}else{vErrors=found(vErrors,instancePath,fault4);errors++}validate132.errors=vErrors;return errors===
0}function validate134(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>
100){vErrors=found(vErrors,instancePath,fault56);errors++}if(func2(data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}
if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault8);errors++}if(!formats0.test(data)){vErrors=found(vErrors,
instancePath,fault3);errors++}}else{vErrors=found(vErrors,instancePath,fault4);errors++}validate134.errors=vErrors;return errors===
0}function validate131(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(const key0 in data){if(!(key0==="carrier"||key0==="trackingNumber")){vErrors=found(vErrors,instancePath,{keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"});errors++}}if(data.
carrier!==void 0){if(!validate132(data.carrier,{instancePath:instancePath+"/carrier"})){errors=(vErrors=foundAll(vErrors,
validate132.errors)).length}}if(data.trackingNumber!==void 0){if(!validate134(data.trackingNumber,{instancePath:instancePath+
"/trackingNumber"})){errors=(vErrors=foundAll(vErrors,validate134.errors)).length}}}else{vErrors=found(vErrors,instancePath,
fault12);errors++}validate131.errors=vErrors;return errors===0}function validate130(data,{instancePath=""}={}){let vErrors=null;
let errors=0;if(!validate131(data,{instancePath})){errors=(vErrors=foundAll(vErrors,validate131.errors)).length}validate130.
errors=vErrors;return errors===0}var getHealth_parameters=validate137;function validate137(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.path===void 0){vErrors=found(vErrors,instancePath,fault9);errors++}if(data.query===void 0){vErrors=found(
vErrors,instancePath,fault10);errors++}if(data.header===void 0){vErrors=found(vErrors,instancePath,fault11);errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){for(const key0 in data0){vErrors=
found(vErrors,instancePath+"/path",{keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"});errors++}}else{vErrors=found(vErrors,instancePath+"/path",fault12);errors++}}if(data.query!==
void 0){let data1=data.query;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(const key1 in data1){vErrors=found(
vErrors,instancePath+"/query",{keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have ad\
ditional properties"});errors++}}else{vErrors=found(vErrors,instancePath+"/query",fault12);errors++}}if(data.header!==void 0){
let data2=data.header;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){}else{vErrors=found(vErrors,instancePath+
"/header",fault12);errors++}}}else{vErrors=found(vErrors,instancePath,fault12);errors++}validate137.errors=vErrors;return errors===
0}var schema_CustomerId=validate138;function validate139(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func2(data)>
255){vErrors=found(vErrors,instancePath,fault7);errors++}if(func2(data)<1){vErrors=found(vErrors,instancePath,fault1);errors++}
if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault8);errors++}if(!formats0.test(data)){vErrors=found(vErrors,
instancePath,fault3);errors++}}else{vErrors=found(vErrors,instancePath,fault4);errors++}validate139.errors=vErrors;return errors===
0}function validate138(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(!validate139(data,{instancePath})){errors=
(vErrors=foundAll(vErrors,validate139.errors)).length}validate138.errors=vErrors;return errors===0}var schema_OrderDetails=validate141;function validate142(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(const key0 in data){if(!(key0==="shippingAddress"||key0==="metadata"||key0==="note")){vErrors=found(vErrors,instancePath,
{keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"});errors++}}
if(data.shippingAddress!==void 0){if(!validate51(data.shippingAddress,{instancePath:instancePath+"/shippingAddress"})){errors=
(vErrors=foundAll(vErrors,validate51.errors)).length}}if(data.metadata!==void 0){if(!validate63(data.metadata,{instancePath:instancePath+
"/metadata"})){errors=(vErrors=foundAll(vErrors,validate63.errors)).length}}if(data.note!==void 0){if(!validate69(data.note,
{instancePath:instancePath+"/note"})){errors=(vErrors=foundAll(vErrors,validate69.errors)).length}}}else{vErrors=found(vErrors,
instancePath,fault12);errors++}validate142.errors=vErrors;return errors===0}function validate141(data,{instancePath=""}={}){
let vErrors=null;let errors=0;if(!validate142(data,{instancePath})){errors=(vErrors=foundAll(vErrors,validate142.errors)).
length}validate141.errors=vErrors;return errors===0}var fault0={keyword:"maxLength",params:{limit:128},message:"must NOT\
 have more than 128 characters"};var fault1={keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"};var fault2={keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},message:'must match pattern "^[A-Za-z0-9_-]\
+$"'};var fault3={keyword:"format",params:{format:"unicode"},message:'must match format "unicode"'};var fault4={keyword:"\
type",params:{type:"string"},message:"must be string"};var fault5={keyword:"maxLength",params:{limit:40},message:"must N\
OT have more than 40 characters"};var fault6={keyword:"format",params:{format:"date-time"},message:'must match format "d\
ate-time"'};var fault7={keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};var fault8={
keyword:"pattern",params:{pattern:"^[^\\x00\uFFFD]*$"},message:'must match pattern "^[^\\x00\uFFFD]*$"'};var fault9={keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};var fault10={keyword:"required",
params:{missingProperty:"query"},message:"must have required property 'query'"};var fault11={keyword:"required",params:{
missingProperty:"header"},message:"must have required property 'header'"};var fault12={keyword:"type",params:{type:"obje\
ct"},message:"must be object"};var fault13={keyword:"type",params:{type:"integer"},message:"must be integer"};var fault14={
keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};var fault15={keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};var fault16={keyword:"maxLength",params:{limit:512},message:"must NOT have more tha\
n 512 characters"};var fault17={keyword:"pattern",params:{pattern:'^(?:[!#-+\\--~]{1,255}|"(?:[!#-\\[\\]-~]|\\\\["\\\\]){1,255}\
")$'},message:'must match pattern "^(?:[!#-+\\--~]{1,255}|"(?:[!#-\\[\\]-~]|\\\\["\\\\]){1,255}")$"'};var fault18={keyword:"\
required",params:{missingProperty:"idempotency-key"},message:"must have required property 'idempotency-key'"};var fault19={
keyword:"maxLength",params:{limit:3},message:"must NOT have more than 3 characters"};var fault20={keyword:"pattern",params:{
pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};var fault21={keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};var fault22={keyword:"maxLength",params:{limit:200},message:"must NOT have more \
than 200 characters"};var fault23={keyword:"maximum",params:{comparison:"<=",limit:999},message:"must be <= 999"};var fault24={
keyword:"maximum",params:{comparison:"<=",limit:99999999},message:"must be <= 99999999"};var fault25={keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};var fault26={keyword:"required",params:{missingProperty:"sku"},
message:"must have required property 'sku'"};var fault27={keyword:"required",params:{missingProperty:"name"},message:"mu\
st have required property 'name'"};var fault28={keyword:"required",params:{missingProperty:"quantity"},message:"must hav\
e required property 'quantity'"};var fault29={keyword:"required",params:{missingProperty:"unitPrice"},message:"must have\
 required property 'unitPrice'"};var fault30={keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 \
characters"};var fault31={keyword:"maxLength",params:{limit:2},message:"must NOT have more than 2 characters"};var fault32={
keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};var fault33={keyword:"require\
d",params:{missingProperty:"line1"},message:"must have required property 'line1'"};var fault34={keyword:"required",params:{
missingProperty:"city"},message:"must have required property 'city'"};var fault35={keyword:"required",params:{missingProperty:"\
postalCode"},message:"must have required property 'postalCode'"};var fault36={keyword:"required",params:{missingProperty:"\
country"},message:"must have required property 'country'"};var fault37={keyword:"not",params:{},message:"must NOT be val\
id"};var fault38={keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};var fault39={
keyword:"maxProperties",params:{limit:20},message:"must NOT have more than 20 properties"};var fault40={keyword:"maxLeng\
th",params:{limit:1e3},message:"must NOT have more than 1000 characters"};var fault41={keyword:"required",params:{missingProperty:"\
currency"},message:"must have required property 'currency'"};var fault42={keyword:"required",params:{missingProperty:"it\
ems"},message:"must have required property 'items'"};var fault43={keyword:"maxItems",params:{limit:100},message:"must NO\
T have more than 100 items"};var fault44={keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
var fault45={keyword:"type",params:{type:"array"},message:"must be array"};var fault46={keyword:"maxLength",params:{limit:36},
message:"must NOT have more than 36 characters"};var fault47={keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4\
}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\
[0-9a-f]{12}$"'};var fault48={keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};var fault49={keyword:"\
maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};var fault50={keyword:"pattern",params:{
pattern:'^(?:\\*|[ \\t]*(?:,[ \\t]*)*(?:W/)?"[!#-~]*"(?:[ \\t]*,(?:[ \\t]*(?:W/)?"[!#-~]*")?)*[ \\t]*)$'},message:'must \
match pattern "^(?:\\*|[ \\t]*(?:,[ \\t]*)*(?:W/)?"[!#-~]*"(?:[ \\t]*,(?:[ \\t]*(?:W/)?"[!#-~]*")?)*[ \\t]*)$"'};var fault51={
keyword:"required",params:{missingProperty:"orderId"},message:"must have required property 'orderId'"};var fault52={keyword:"\
required",params:{missingProperty:"if-match"},message:"must have required property 'if-match'"};var fault53={keyword:"ma\
xProperties",params:{limit:40},message:"must NOT have more than 40 properties"};var fault54={keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties"};var fault55={keyword:"required",params:{missingProperty:"reaso\
n"},message:"must have required property 'reason'"};var fault56={keyword:"maxLength",params:{limit:100},message:"must NO\
T have more than 100 characters"};function found(errors,instancePath,fault){const error={instancePath,...fault};if(errors===
null)return[error];errors.push(error);return errors}function foundAll(errors,more){return errors===null?more:errors.concat(
more)}var requestValidators={listOrders:{parameters:listOrders_parameters,body:null},createOrder:{parameters:createOrder_parameters,
body:createOrder_body},getOrder:{parameters:getOrder_parameters,body:null},updateOrder:{parameters:updateOrder_parameters,
body:updateOrder_body},cancelOrder:{parameters:cancelOrder_parameters,body:cancelOrder_body},confirmOrder:{parameters:confirmOrder_parameters,
body:null},fulfillOrder:{parameters:fulfillOrder_parameters,body:fulfillOrder_body},getHealth:{parameters:getHealth_parameters,
body:null}};var schemaValidators={CustomerId:schema_CustomerId,OrderDetails:schema_OrderDetails};export{requestValidators,schemaValidators};
