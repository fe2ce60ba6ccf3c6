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
"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u");function validate25(data,{instancePath=""}={}){let vErrors=null;
let errors=0;if(typeof data==="string"){if(func3(data)>36){vErrors=found(vErrors,instancePath,fault0);errors++}if(!pattern0.
test(data)){vErrors=found(vErrors,instancePath,fault1);errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,
fault2);errors++}}else{vErrors=found(vErrors,instancePath,fault3);errors++}validate25.errors=vErrors;return errors===0}var formats2=/^\P{Cs}*$/u;var pattern1=new RegExp("^[^\\x00\uFFFD]*$","u");function validate27(data,{instancePath=""}={}){
let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>255){vErrors=found(vErrors,instancePath,fault4);
errors++}if(func3(data)<1){vErrors=found(vErrors,instancePath,fault5);errors++}if(!pattern1.test(data)){vErrors=found(vErrors,
instancePath,fault6);errors++}if(!formats2.test(data)){vErrors=found(vErrors,instancePath,fault7);errors++}}else{vErrors=
found(vErrors,instancePath,fault3);errors++}validate27.errors=vErrors;return errors===0}var schema12={"type":"string","e\
num":["pending","confirmed","fulfilled","canceled"]};function validate29(data,{instancePath=""}={}){let vErrors=null;let errors=0;
if(typeof data!=="string"){vErrors=found(vErrors,instancePath,fault3);errors++}if(!(data==="pending"||data==="confirmed"||
data==="fulfilled"||data==="canceled")){vErrors=found(vErrors,instancePath,{keyword:"enum",params:{allowedValues:schema12.
enum},message:"must be equal to one of the allowed values"});errors++}validate29.errors=vErrors;return errors===0}var pattern2=new RegExp("^[A-Z]{3}$","u");function validate31(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data===
"string"){if(func3(data)>3){vErrors=found(vErrors,instancePath,fault8);errors++}if(!pattern2.test(data)){vErrors=found(vErrors,
instancePath,fault9);errors++}if(!formats2.test(data)){vErrors=found(vErrors,instancePath,fault7);errors++}}else{vErrors=
found(vErrors,instancePath,fault3);errors++}validate31.errors=vErrors;return errors===0}function validate34(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>64){
vErrors=found(vErrors,instancePath,fault10);errors++}if(func3(data)<1){vErrors=found(vErrors,instancePath,fault5);errors++}
if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault6);errors++}if(!formats2.test(data)){vErrors=found(vErrors,
instancePath,fault7);errors++}}else{vErrors=found(vErrors,instancePath,fault3);errors++}validate34.errors=vErrors;return errors===
0}function validate36(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>200){
vErrors=found(vErrors,instancePath,fault11);errors++}if(func3(data)<1){vErrors=found(vErrors,instancePath,fault5);errors++}
if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault6);errors++}if(!formats2.test(data)){vErrors=found(vErrors,
instancePath,fault7);errors++}}else{vErrors=found(vErrors,instancePath,fault3);errors++}validate36.errors=vErrors;return errors===
0}function validate38(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(!(typeof data=="number"&&(!(data%1)&&!isNaN(
data))&&isFinite(data))){vErrors=found(vErrors,instancePath,fault12);errors++}if(typeof data=="number"&&isFinite(data)){
if(data>999||isNaN(data)){vErrors=found(vErrors,instancePath,fault13);errors++}if(data<1||isNaN(data)){vErrors=found(vErrors,
instancePath,fault14);errors++}}validate38.errors=vErrors;return errors===0}function validate40(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(!(typeof data=="number"&&(!(data%1)&&!isNaN(
data))&&isFinite(data))){vErrors=found(vErrors,instancePath,fault12);errors++}if(typeof data=="number"&&isFinite(data)){
if(data>99999999||isNaN(data)){vErrors=found(vErrors,instancePath,fault15);errors++}if(data<0||isNaN(data)){vErrors=found(
vErrors,instancePath,fault16);errors++}}validate40.errors=vErrors;return errors===0}function validate33(data,{instancePath=""}={}){
let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.sku===void 0){vErrors=found(
vErrors,instancePath,fault17);errors++}if(data.name===void 0){vErrors=found(vErrors,instancePath,fault18);errors++}if(data.
quantity===void 0){vErrors=found(vErrors,instancePath,fault19);errors++}if(data.unitPrice===void 0){vErrors=found(vErrors,
instancePath,fault20);errors++}if(data.lineTotal===void 0){vErrors=found(vErrors,instancePath,fault21);errors++}for(const key0 in data){
if(!(key0==="sku"||key0==="name"||key0==="quantity"||key0==="unitPrice"||key0==="lineTotal")){vErrors=found(vErrors,instancePath,
{keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"});errors++}}
if(data.sku!==void 0){if(!validate34(data.sku,{instancePath:instancePath+"/sku"})){errors=(vErrors=foundAll(vErrors,validate34.
errors)).length}}if(data.name!==void 0){if(!validate36(data.name,{instancePath:instancePath+"/name"})){errors=(vErrors=foundAll(
vErrors,validate36.errors)).length}}if(data.quantity!==void 0){if(!validate38(data.quantity,{instancePath:instancePath+"\
/quantity"})){errors=(vErrors=foundAll(vErrors,validate38.errors)).length}}if(data.unitPrice!==void 0){if(!validate40(data.
unitPrice,{instancePath:instancePath+"/unitPrice"})){errors=(vErrors=foundAll(vErrors,validate40.errors)).length}}if(data.
lineTotal!==void 0){let data4=data.lineTotal;if(!(typeof data4=="number"&&(!(data4%1)&&!isNaN(data4))&&isFinite(data4))){
vErrors=found(vErrors,instancePath+"/lineTotal",fault12);errors++}if(typeof data4=="number"&&isFinite(data4)){if(data4>99899999001||
isNaN(data4)){vErrors=found(vErrors,instancePath+"/lineTotal",fault22);errors++}if(data4<0||isNaN(data4)){vErrors=found(
vErrors,instancePath+"/lineTotal",fault16);errors++}}}}else{vErrors=found(vErrors,instancePath,fault23);errors++}validate33.
errors=vErrors;return errors===0}function validate46(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>200){
vErrors=found(vErrors,instancePath,fault11);errors++}if(func3(data)<1){vErrors=found(vErrors,instancePath,fault5);errors++}
if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault6);errors++}if(!formats2.test(data)){vErrors=found(vErrors,
instancePath,fault7);errors++}}else{vErrors=found(vErrors,instancePath,fault3);errors++}validate46.errors=vErrors;return errors===
0}function validate52(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>20){
vErrors=found(vErrors,instancePath,fault24);errors++}if(func3(data)<1){vErrors=found(vErrors,instancePath,fault5);errors++}
if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault6);errors++}if(!formats2.test(data)){vErrors=found(vErrors,
instancePath,fault7);errors++}}else{vErrors=found(vErrors,instancePath,fault3);errors++}validate52.errors=vErrors;return errors===
0}var pattern7=new RegExp("^[A-Z]{2}$","u");function validate54(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data===
"string"){if(func3(data)>2){vErrors=found(vErrors,instancePath,fault25);errors++}if(!pattern7.test(data)){vErrors=found(
vErrors,instancePath,fault26);errors++}if(!formats2.test(data)){vErrors=found(vErrors,instancePath,fault7);errors++}}else{
vErrors=found(vErrors,instancePath,fault3);errors++}validate54.errors=vErrors;return errors===0}function validate45(data,{
instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.name===
void 0){vErrors=found(vErrors,instancePath,fault18);errors++}if(data.line1===void 0){vErrors=found(vErrors,instancePath,
fault27);errors++}if(data.city===void 0){vErrors=found(vErrors,instancePath,fault28);errors++}if(data.postalCode===void 0){
vErrors=found(vErrors,instancePath,fault29);errors++}if(data.country===void 0){vErrors=found(vErrors,instancePath,fault30);
errors++}for(const key0 in data){if(!(key0==="name"||key0==="line1"||key0==="line2"||key0==="city"||key0==="region"||key0===
"postalCode"||key0==="country")){vErrors=found(vErrors,instancePath,{keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"});errors++}}if(data.name!==void 0){if(!validate46(data.name,{instancePath:instancePath+
"/name"})){errors=(vErrors=foundAll(vErrors,validate46.errors)).length}}if(data.line1!==void 0){if(!validate46(data.line1,
{instancePath:instancePath+"/line1"})){errors=(vErrors=foundAll(vErrors,validate46.errors)).length}}if(data.line2!==void 0){
if(!validate46(data.line2,{instancePath:instancePath+"/line2"})){errors=(vErrors=foundAll(vErrors,validate46.errors)).length}}
if(data.city!==void 0){if(!validate46(data.city,{instancePath:instancePath+"/city"})){errors=(vErrors=foundAll(vErrors,validate46.
errors)).length}}if(data.region!==void 0){if(!validate46(data.region,{instancePath:instancePath+"/region"})){errors=(vErrors=
foundAll(vErrors,validate46.errors)).length}}if(data.postalCode!==void 0){if(!validate52(data.postalCode,{instancePath:instancePath+
"/postalCode"})){errors=(vErrors=foundAll(vErrors,validate52.errors)).length}}if(data.country!==void 0){if(!validate54(data.
country,{instancePath:instancePath+"/country"})){errors=(vErrors=foundAll(vErrors,validate54.errors)).length}}}else{vErrors=
found(vErrors,instancePath,fault23);errors++}validate45.errors=vErrors;return errors===0}function validate58(data,{instancePath=""}={}){let vErrors=null;let errors=0;const _errs1=errors;const _errs2=errors;if("\
__proto__"!==data){const err0={};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}var valid0=_errs2===
errors;if(valid0){vErrors=found(vErrors,instancePath,fault31);errors++}else{errors=_errs1;if(vErrors!==null){if(_errs1){
vErrors.length=_errs1}else{vErrors=null}}}if(typeof data==="string"){if(func3(data)>40){vErrors=found(vErrors,instancePath,
fault32);errors++}if(func3(data)<1){vErrors=found(vErrors,instancePath,fault5);errors++}if(!pattern1.test(data)){vErrors=
found(vErrors,instancePath,fault6);errors++}if(!formats2.test(data)){vErrors=found(vErrors,instancePath,fault7);errors++}}else{
vErrors=found(vErrors,instancePath,fault3);errors++}validate58.errors=vErrors;return errors===0}function validate60(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>500){
vErrors=found(vErrors,instancePath,fault33);errors++}if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault6);
errors++}if(!formats2.test(data)){vErrors=found(vErrors,instancePath,fault7);errors++}}else{vErrors=found(vErrors,instancePath,
fault3);errors++}validate60.errors=vErrors;return errors===0}function validate57(data,{instancePath=""}={}){let vErrors=null;
let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>20){vErrors=found(vErrors,
instancePath,fault34);errors++}for(const key0 in data){const _errs1=errors;if(!validate58(key0,{instancePath})){errors=(vErrors=
foundAll(vErrors,validate58.errors)).length}var valid0=_errs1===errors;if(!valid0){vErrors=found(vErrors,instancePath,{keyword:"\
propertyNames",params:{propertyName:key0},message:"property name must be valid"});errors++}}for(const key1 in data){if(!validate60(
data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")})){errors=(vErrors=foundAll(vErrors,
validate60.errors)).length}}}else{vErrors=found(vErrors,instancePath,fault23);errors++}validate57.errors=vErrors;return errors===
0}function validate63(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>1e3){
vErrors=found(vErrors,instancePath,fault35);errors++}if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault6);
errors++}if(!formats2.test(data)){vErrors=found(vErrors,instancePath,fault7);errors++}}else{vErrors=found(vErrors,instancePath,
fault3);errors++}validate63.errors=vErrors;return errors===0}var schema27={"type":"object","additionalProperties":false,
"required":["status","at","by"],"properties":{"status":{"$ref":"contract#/$defs/OrderStatus"},"at":{"$ref":"contract#/$d\
efs/Instant"},"by":{"type":"string","enum":["customer","staff"]},"reason":{"$ref":"contract#/$defs/CancelReason"},"note":{
"$ref":"contract#/$defs/Note"},"carrier":{"$ref":"contract#/$defs/Carrier"},"trackingNumber":{"$ref":"contract#/$defs/Tr\
ackingNumber"}}};var formats22=/^(?:(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function validate67(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>40){
vErrors=found(vErrors,instancePath,fault32);errors++}if(!formats22.test(data)){vErrors=found(vErrors,instancePath,fault36);
errors++}}else{vErrors=found(vErrors,instancePath,fault3);errors++}validate67.errors=vErrors;return errors===0}var schema29={
"type":"string","enum":["customer","out_of_stock","fraud","other"]};function validate69(data,{instancePath=""}={}){let vErrors=null;
let errors=0;if(typeof data!=="string"){vErrors=found(vErrors,instancePath,fault3);errors++}if(!(data==="customer"||data===
"out_of_stock"||data==="fraud"||data==="other")){vErrors=found(vErrors,instancePath,{keyword:"enum",params:{allowedValues:schema29.
enum},message:"must be equal to one of the allowed values"});errors++}validate69.errors=vErrors;return errors===0}function validate72(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>100){
vErrors=found(vErrors,instancePath,fault37);errors++}if(func3(data)<1){vErrors=found(vErrors,instancePath,fault5);errors++}
if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault6);errors++}if(!formats2.test(data)){vErrors=found(vErrors,
instancePath,fault7);errors++}}else{vErrors=found(vErrors,instancePath,fault3);errors++}validate72.errors=vErrors;return errors===
0}function validate74(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>100){
vErrors=found(vErrors,instancePath,fault37);errors++}if(func3(data)<1){vErrors=found(vErrors,instancePath,fault5);errors++}
if(!pattern1.test(data)){vErrors=found(vErrors,instancePath,fault6);errors++}if(!formats2.test(data)){vErrors=found(vErrors,
instancePath,fault7);errors++}}else{vErrors=found(vErrors,instancePath,fault3);errors++}validate74.errors=vErrors;return errors===
0}function validate65(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.status===void 0){vErrors=found(vErrors,instancePath,fault38);errors++}if(data.at===void 0){vErrors=found(
vErrors,instancePath,fault39);errors++}if(data.by===void 0){vErrors=found(vErrors,instancePath,fault40);errors++}for(const key0 in data){
if(!(key0==="status"||key0==="at"||key0==="by"||key0==="reason"||key0==="note"||key0==="carrier"||key0==="trackingNumber")){
vErrors=found(vErrors,instancePath,{keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"});errors++}}if(data.status!==void 0){if(!validate29(data.status,{instancePath:instancePath+"/s\
tatus"})){errors=(vErrors=foundAll(vErrors,validate29.errors)).length}}if(data.at!==void 0){if(!validate67(data.at,{instancePath:instancePath+
"/at"})){errors=(vErrors=foundAll(vErrors,validate67.errors)).length}}if(data.by!==void 0){let data2=data.by;if(typeof data2!==
"string"){vErrors=found(vErrors,instancePath+"/by",fault3);errors++}if(!(data2==="customer"||data2==="staff")){vErrors=found(
vErrors,instancePath+"/by",{keyword:"enum",params:{allowedValues:schema27.properties.by.enum},message:"must be equal to \
one of the allowed values"});errors++}}if(data.reason!==void 0){if(!validate69(data.reason,{instancePath:instancePath+"/\
reason"})){errors=(vErrors=foundAll(vErrors,validate69.errors)).length}}if(data.note!==void 0){if(!validate63(data.note,
{instancePath:instancePath+"/note"})){errors=(vErrors=foundAll(vErrors,validate63.errors)).length}}if(data.carrier!==void 0){
if(!validate72(data.carrier,{instancePath:instancePath+"/carrier"})){errors=(vErrors=foundAll(vErrors,validate72.errors)).
length}}if(data.trackingNumber!==void 0){if(!validate74(data.trackingNumber,{instancePath:instancePath+"/trackingNumber"})){
errors=(vErrors=foundAll(vErrors,validate74.errors)).length}}}else{vErrors=found(vErrors,instancePath,fault23);errors++}
validate65.errors=vErrors;return errors===0}function validate24(data,{instancePath=""}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.orderId===void 0){vErrors=found(vErrors,instancePath,fault41);
errors++}if(data.customerId===void 0){vErrors=found(vErrors,instancePath,fault42);errors++}if(data.status===void 0){vErrors=
found(vErrors,instancePath,fault38);errors++}if(data.version===void 0){vErrors=found(vErrors,instancePath,fault43);errors++}
if(data.currency===void 0){vErrors=found(vErrors,instancePath,fault44);errors++}if(data.items===void 0){vErrors=found(vErrors,
instancePath,fault45);errors++}if(data.shippingAmount===void 0){vErrors=found(vErrors,instancePath,fault46);errors++}if(data.
taxAmount===void 0){vErrors=found(vErrors,instancePath,fault47);errors++}if(data.totalAmount===void 0){vErrors=found(vErrors,
instancePath,fault48);errors++}if(data.history===void 0){vErrors=found(vErrors,instancePath,fault49);errors++}if(data.createdAt===
void 0){vErrors=found(vErrors,instancePath,fault50);errors++}if(data.updatedAt===void 0){vErrors=found(vErrors,instancePath,
fault51);errors++}for(const key0 in data){if(!func2.call(schema9.properties,key0)){vErrors=found(vErrors,instancePath,{keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"});errors++}}if(data.
orderId!==void 0){if(!validate25(data.orderId,{instancePath:instancePath+"/orderId"})){errors=(vErrors=foundAll(vErrors,
validate25.errors)).length}}if(data.customerId!==void 0){if(!validate27(data.customerId,{instancePath:instancePath+"/cus\
tomerId"})){errors=(vErrors=foundAll(vErrors,validate27.errors)).length}}if(data.status!==void 0){if(!validate29(data.status,
{instancePath:instancePath+"/status"})){errors=(vErrors=foundAll(vErrors,validate29.errors)).length}}if(data.version!==void 0){
let data3=data.version;if(!(typeof data3=="number"&&(!(data3%1)&&!isNaN(data3))&&isFinite(data3))){vErrors=found(vErrors,
instancePath+"/version",fault12);errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3)){
vErrors=found(vErrors,instancePath+"/version",fault52);errors++}if(data3<1||isNaN(data3)){vErrors=found(vErrors,instancePath+
"/version",fault14);errors++}}}if(data.currency!==void 0){if(!validate31(data.currency,{instancePath:instancePath+"/curr\
ency"})){errors=(vErrors=foundAll(vErrors,validate31.errors)).length}}if(data.items!==void 0){let data5=data.items;if(Array.
isArray(data5)){if(data5.length>100){vErrors=found(vErrors,instancePath+"/items",fault53);errors++}if(data5.length<1){vErrors=
found(vErrors,instancePath+"/items",fault54);errors++}const len0=data5.length;for(let i0=0;i0<len0;i0++){if(!validate33(
data5[i0],{instancePath:instancePath+"/items/"+i0})){errors=(vErrors=foundAll(vErrors,validate33.errors)).length}}}else{
vErrors=found(vErrors,instancePath+"/items",fault55);errors++}}if(data.shippingAmount!==void 0){if(!validate40(data.shippingAmount,
{instancePath:instancePath+"/shippingAmount"})){errors=(vErrors=foundAll(vErrors,validate40.errors)).length}}if(data.taxAmount!==
void 0){if(!validate40(data.taxAmount,{instancePath:instancePath+"/taxAmount"})){errors=(vErrors=foundAll(vErrors,validate40.
errors)).length}}if(data.totalAmount!==void 0){let data9=data.totalAmount;if(!(typeof data9=="number"&&(!(data9%1)&&!isNaN(
data9))&&isFinite(data9))){vErrors=found(vErrors,instancePath+"/totalAmount",fault12);errors++}if(typeof data9=="number"&&
isFinite(data9)){if(data9>9990199900098||isNaN(data9)){vErrors=found(vErrors,instancePath+"/totalAmount",fault56);errors++}
if(data9<0||isNaN(data9)){vErrors=found(vErrors,instancePath+"/totalAmount",fault16);errors++}}}if(data.shippingAddress!==
void 0){if(!validate45(data.shippingAddress,{instancePath:instancePath+"/shippingAddress"})){errors=(vErrors=foundAll(vErrors,
validate45.errors)).length}}if(data.metadata!==void 0){if(!validate57(data.metadata,{instancePath:instancePath+"/metadat\
a"})){errors=(vErrors=foundAll(vErrors,validate57.errors)).length}}if(data.note!==void 0){if(!validate63(data.note,{instancePath:instancePath+
"/note"})){errors=(vErrors=foundAll(vErrors,validate63.errors)).length}}if(data.history!==void 0){let data13=data.history;
if(Array.isArray(data13)){if(data13.length>3){vErrors=found(vErrors,instancePath+"/history",fault57);errors++}if(data13.
length<1){vErrors=found(vErrors,instancePath+"/history",fault54);errors++}const len1=data13.length;for(let i1=0;i1<len1;i1++){
if(!validate65(data13[i1],{instancePath:instancePath+"/history/"+i1})){errors=(vErrors=foundAll(vErrors,validate65.errors)).
length}}}else{vErrors=found(vErrors,instancePath+"/history",fault55);errors++}}if(data.createdAt!==void 0){if(!validate67(
data.createdAt,{instancePath:instancePath+"/createdAt"})){errors=(vErrors=foundAll(vErrors,validate67.errors)).length}}if(data.
updatedAt!==void 0){if(!validate67(data.updatedAt,{instancePath:instancePath+"/updatedAt"})){errors=(vErrors=foundAll(vErrors,
validate67.errors)).length}}}else{vErrors=found(vErrors,instancePath,fault23);errors++}validate24.errors=vErrors;return errors===
0}function validate23(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.data===void 0){vErrors=found(vErrors,instancePath,fault58);errors++}if(data.nextCursor===void 0){vErrors=
found(vErrors,instancePath,fault59);errors++}for(const key0 in data){if(!(key0==="data"||key0==="nextCursor")){vErrors=found(
vErrors,instancePath,{keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional \
properties"});errors++}}if(data.data!==void 0){let data0=data.data;if(Array.isArray(data0)){if(data0.length>100){vErrors=
found(vErrors,instancePath+"/data",fault53);errors++}const len0=data0.length;for(let i0=0;i0<len0;i0++){if(!validate24(data0[i0],
{instancePath:instancePath+"/data/"+i0})){errors=(vErrors=foundAll(vErrors,validate24.errors)).length}}}else{vErrors=found(
vErrors,instancePath+"/data",fault55);errors++}}if(data.nextCursor!==void 0){let data2=data.nextCursor;if(typeof data2!==
"string"&&data2!==null){vErrors=found(vErrors,instancePath+"/nextCursor",{keyword:"type",params:{type:schema8.properties.
nextCursor.type},message:"must be string,null"});errors++}if(typeof data2==="string"){if(func3(data2)>128){vErrors=found(
vErrors,instancePath+"/nextCursor",fault60);errors++}if(!formats2.test(data2)){vErrors=found(vErrors,instancePath+"/next\
Cursor",fault7);errors++}}}}else{vErrors=found(vErrors,instancePath,fault23);errors++}validate23.errors=vErrors;return errors===
0}function validate21(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(!validate23(data,{instancePath})){errors=
(vErrors=foundAll(vErrors,validate23.errors)).length}validate21.errors=vErrors;return errors===0}var schema_1=validate81;
var schema32={"type":"object","required":["cache-control","x-content-type-options","x-request-id"],"properties":{"link":{
"format":"unicode","type":"string","pattern":'^<[^>]+>; rel="next"$',"maxLength":4096},"cache-control":{"type":"string",
"enum":["private, no-cache","no-store"]},"x-content-type-options":{"type":"string","const":"nosniff"},"x-request-id":{"$\
ref":"contract#/$defs/RequestId"}}};var pattern13=new RegExp('^<[^>]+>; rel="next"$',"u");function validate82(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>36){
vErrors=found(vErrors,instancePath,fault0);errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault2);
errors++}}else{vErrors=found(vErrors,instancePath,fault3);errors++}validate82.errors=vErrors;return errors===0}function validate81(data,{
instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data["cache-\
control"]===void 0){vErrors=found(vErrors,instancePath,fault61);errors++}if(data["x-content-type-options"]===void 0){vErrors=
found(vErrors,instancePath,fault62);errors++}if(data["x-request-id"]===void 0){vErrors=found(vErrors,instancePath,fault63);
errors++}if(data.link!==void 0){let data0=data.link;if(typeof data0==="string"){if(func3(data0)>4096){vErrors=found(vErrors,
instancePath+"/link",fault64);errors++}if(!pattern13.test(data0)){vErrors=found(vErrors,instancePath+"/link",fault65);errors++}
if(!formats2.test(data0)){vErrors=found(vErrors,instancePath+"/link",fault7);errors++}}else{vErrors=found(vErrors,instancePath+
"/link",fault3);errors++}}if(data["cache-control"]!==void 0){let data1=data["cache-control"];if(typeof data1!=="string"){
vErrors=found(vErrors,instancePath+"/cache-control",fault3);errors++}if(!(data1==="private, no-cache"||data1==="no-store")){
vErrors=found(vErrors,instancePath+"/cache-control",{keyword:"enum",params:{allowedValues:schema32.properties["cache-con\
trol"].enum},message:"must be equal to one of the allowed values"});errors++}}if(data["x-content-type-options"]!==void 0){
let data2=data["x-content-type-options"];if(typeof data2!=="string"){vErrors=found(vErrors,instancePath+"/x-content-type\
-options",fault3);errors++}if("nosniff"!==data2){vErrors=found(vErrors,instancePath+"/x-content-type-options",fault66);errors++}}
if(data["x-request-id"]!==void 0){if(!validate82(data["x-request-id"],{instancePath:instancePath+"/x-request-id"})){errors=
(vErrors=foundAll(vErrors,validate82.errors)).length}}}else{vErrors=found(vErrors,instancePath,fault23);errors++}validate81.
errors=vErrors;return errors===0}var schema_2=validate84;var pattern14=new RegExp("^urn:problem-type:order-api:[a-z-]+$","u");var pattern15=new RegExp("^urn:uuid:[0-9a-f-]{36}$",
"u");var schema36={"type":"string","enum":["invalid_request","unauthorized","forbidden","order_not_found","route_not_fou\
nd","method_not_allowed","order_state_conflict","precondition_failed","content_too_large","unsupported_media_type","idem\
potency_key_reused","unprocessable_edit","precondition_required","internal_error","service_unavailable"]};function validate86(data,{
instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data!=="string"){vErrors=found(vErrors,instancePath,fault3);
errors++}if(!(data==="invalid_request"||data==="unauthorized"||data==="forbidden"||data==="order_not_found"||data==="rou\
te_not_found"||data==="method_not_allowed"||data==="order_state_conflict"||data==="precondition_failed"||data==="content\
_too_large"||data==="unsupported_media_type"||data==="idempotency_key_reused"||data==="unprocessable_edit"||data==="prec\
ondition_required"||data==="internal_error"||data==="service_unavailable")){vErrors=found(vErrors,instancePath,{keyword:"\
enum",params:{allowedValues:schema36.enum},message:"must be equal to one of the allowed values"});errors++}validate86.errors=
vErrors;return errors===0}function validate88(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data===
"string"){if(func3(data)>36){vErrors=found(vErrors,instancePath,fault0);errors++}if(!formats0.test(data)){vErrors=found(
vErrors,instancePath,fault2);errors++}}else{vErrors=found(vErrors,instancePath,fault3);errors++}validate88.errors=vErrors;
return errors===0}var schema38={"type":"object","additionalProperties":false,"required":["in","detail"],"properties":{"i\
n":{"type":"string","enum":["body","path","query","header"]},"pointer":{"format":"unicode","type":"string","maxLength":1e3},
"parameter":{"format":"unicode","type":"string","maxLength":1e3},"detail":{"format":"unicode","type":"string","maxLength":1e3}}};
function validate90(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.in===void 0){vErrors=found(vErrors,instancePath,fault67);errors++}if(data.detail===void 0){vErrors=found(
vErrors,instancePath,fault68);errors++}for(const key0 in data){if(!(key0==="in"||key0==="pointer"||key0==="parameter"||key0===
"detail")){vErrors=found(vErrors,instancePath,{keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"});errors++}}if(data.in!==void 0){let data0=data.in;if(typeof data0!=="string"){vErrors=
found(vErrors,instancePath+"/in",fault3);errors++}if(!(data0==="body"||data0==="path"||data0==="query"||data0==="header")){
vErrors=found(vErrors,instancePath+"/in",{keyword:"enum",params:{allowedValues:schema38.properties.in.enum},message:"mus\
t be equal to one of the allowed values"});errors++}}if(data.pointer!==void 0){let data1=data.pointer;if(typeof data1===
"string"){if(func3(data1)>1e3){vErrors=found(vErrors,instancePath+"/pointer",fault35);errors++}if(!formats2.test(data1)){
vErrors=found(vErrors,instancePath+"/pointer",fault7);errors++}}else{vErrors=found(vErrors,instancePath+"/pointer",fault3);
errors++}}if(data.parameter!==void 0){let data2=data.parameter;if(typeof data2==="string"){if(func3(data2)>1e3){vErrors=
found(vErrors,instancePath+"/parameter",fault35);errors++}if(!formats2.test(data2)){vErrors=found(vErrors,instancePath+"\
/parameter",fault7);errors++}}else{vErrors=found(vErrors,instancePath+"/parameter",fault3);errors++}}if(data.detail!==void 0){
let data3=data.detail;if(typeof data3==="string"){if(func3(data3)>1e3){vErrors=found(vErrors,instancePath+"/detail",fault35);
errors++}if(!formats2.test(data3)){vErrors=found(vErrors,instancePath+"/detail",fault7);errors++}}else{vErrors=found(vErrors,
instancePath+"/detail",fault3);errors++}}}else{vErrors=found(vErrors,instancePath,fault23);errors++}validate90.errors=vErrors;
return errors===0}function validate85(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data=="ob\
ject"&&!Array.isArray(data)){if(data.type===void 0){vErrors=found(vErrors,instancePath,fault69);errors++}if(data.title===
void 0){vErrors=found(vErrors,instancePath,fault70);errors++}if(data.status===void 0){vErrors=found(vErrors,instancePath,
fault38);errors++}if(data.detail===void 0){vErrors=found(vErrors,instancePath,fault68);errors++}if(data.instance===void 0){
vErrors=found(vErrors,instancePath,fault71);errors++}if(data.code===void 0){vErrors=found(vErrors,instancePath,fault72);
errors++}if(data.requestId===void 0){vErrors=found(vErrors,instancePath,fault73);errors++}for(const key0 in data){if(!(key0===
"type"||key0==="title"||key0==="status"||key0==="detail"||key0==="instance"||key0==="code"||key0==="requestId"||key0==="\
errors")){vErrors=found(vErrors,instancePath,{keyword:"additionalProperties",params:{additionalProperty:key0},message:"m\
ust NOT have additional properties"});errors++}}if(data.type!==void 0){let data0=data.type;if(typeof data0==="string"){if(func3(
data0)>80){vErrors=found(vErrors,instancePath+"/type",fault74);errors++}if(!pattern14.test(data0)){vErrors=found(vErrors,
instancePath+"/type",fault75);errors++}if(!formats2.test(data0)){vErrors=found(vErrors,instancePath+"/type",fault7);errors++}}else{
vErrors=found(vErrors,instancePath+"/type",fault3);errors++}}if(data.title!==void 0){let data1=data.title;if(typeof data1===
"string"){if(func3(data1)>200){vErrors=found(vErrors,instancePath+"/title",fault11);errors++}if(!formats2.test(data1)){vErrors=
found(vErrors,instancePath+"/title",fault7);errors++}}else{vErrors=found(vErrors,instancePath+"/title",fault3);errors++}}
if(data.status!==void 0){let data2=data.status;if(!(typeof data2=="number"&&(!(data2%1)&&!isNaN(data2))&&isFinite(data2))){
vErrors=found(vErrors,instancePath+"/status",fault12);errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>599||
isNaN(data2)){vErrors=found(vErrors,instancePath+"/status",fault76);errors++}if(data2<400||isNaN(data2)){vErrors=found(vErrors,
instancePath+"/status",fault77);errors++}}}if(data.detail!==void 0){let data3=data.detail;if(typeof data3==="string"){if(func3(
data3)>1e3){vErrors=found(vErrors,instancePath+"/detail",fault35);errors++}if(!formats2.test(data3)){vErrors=found(vErrors,
instancePath+"/detail",fault7);errors++}}else{vErrors=found(vErrors,instancePath+"/detail",fault3);errors++}}if(data.instance!==
void 0){let data4=data.instance;if(typeof data4==="string"){if(func3(data4)>45){vErrors=found(vErrors,instancePath+"/ins\
tance",fault78);errors++}if(!pattern15.test(data4)){vErrors=found(vErrors,instancePath+"/instance",fault79);errors++}if(!formats2.
test(data4)){vErrors=found(vErrors,instancePath+"/instance",fault7);errors++}}else{vErrors=found(vErrors,instancePath+"/\
instance",fault3);errors++}}if(data.code!==void 0){if(!validate86(data.code,{instancePath:instancePath+"/code"})){errors=
(vErrors=foundAll(vErrors,validate86.errors)).length}}if(data.requestId!==void 0){if(!validate88(data.requestId,{instancePath:instancePath+
"/requestId"})){errors=(vErrors=foundAll(vErrors,validate88.errors)).length}}if(data.errors!==void 0){let data7=data.errors;
if(Array.isArray(data7)){if(data7.length>50){vErrors=found(vErrors,instancePath+"/errors",fault80);errors++}if(data7.length<
1){vErrors=found(vErrors,instancePath+"/errors",fault54);errors++}const len0=data7.length;for(let i0=0;i0<len0;i0++){if(!validate90(
data7[i0],{instancePath:instancePath+"/errors/"+i0})){errors=(vErrors=foundAll(vErrors,validate90.errors)).length}}}else{
vErrors=found(vErrors,instancePath+"/errors",fault55);errors++}}}else{vErrors=found(vErrors,instancePath,fault23);errors++}
validate85.errors=vErrors;return errors===0}function validate84(data,{instancePath=""}={}){let vErrors=null;let errors=0;
if(!validate85(data,{instancePath})){errors=(vErrors=foundAll(vErrors,validate85.errors)).length}validate84.errors=vErrors;
return errors===0}var schema_3=validate93;var schema39={"type":"object","required":["cache-control","x-content-type-opti\
ons","x-request-id"],"properties":{"cache-control":{"type":"string","enum":["private, no-cache","no-store"]},"x-content-\
type-options":{"type":"string","const":"nosniff"},"x-request-id":{"$ref":"contract#/$defs/RequestId"}}};function validate94(data,{
instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>36){vErrors=found(vErrors,instancePath,
fault0);errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault2);errors++}}else{vErrors=found(vErrors,
instancePath,fault3);errors++}validate94.errors=vErrors;return errors===0}function validate93(data,{instancePath=""}={}){
let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data["cache-control"]===void 0){vErrors=
found(vErrors,instancePath,fault61);errors++}if(data["x-content-type-options"]===void 0){vErrors=found(vErrors,instancePath,
fault62);errors++}if(data["x-request-id"]===void 0){vErrors=found(vErrors,instancePath,fault63);errors++}if(data["cache-\
control"]!==void 0){let data0=data["cache-control"];if(typeof data0!=="string"){vErrors=found(vErrors,instancePath+"/cac\
he-control",fault3);errors++}if(!(data0==="private, no-cache"||data0==="no-store")){vErrors=found(vErrors,instancePath+"\
/cache-control",{keyword:"enum",params:{allowedValues:schema39.properties["cache-control"].enum},message:"must be equal \
to one of the allowed values"});errors++}}if(data["x-content-type-options"]!==void 0){let data1=data["x-content-type-opt\
ions"];if(typeof data1!=="string"){vErrors=found(vErrors,instancePath+"/x-content-type-options",fault3);errors++}if("nos\
niff"!==data1){vErrors=found(vErrors,instancePath+"/x-content-type-options",fault66);errors++}}if(data["x-request-id"]!==
void 0){if(!validate94(data["x-request-id"],{instancePath:instancePath+"/x-request-id"})){errors=(vErrors=foundAll(vErrors,
validate94.errors)).length}}}else{vErrors=found(vErrors,instancePath,fault23);errors++}validate93.errors=vErrors;return errors===
0}var schema_4=validate96;function validate98(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){vErrors=found(vErrors,instancePath,fault69);errors++}if(data.title===void 0){vErrors=found(
vErrors,instancePath,fault70);errors++}if(data.status===void 0){vErrors=found(vErrors,instancePath,fault38);errors++}if(data.
detail===void 0){vErrors=found(vErrors,instancePath,fault68);errors++}if(data.instance===void 0){vErrors=found(vErrors,instancePath,
fault71);errors++}if(data.code===void 0){vErrors=found(vErrors,instancePath,fault72);errors++}if(data.requestId===void 0){
vErrors=found(vErrors,instancePath,fault73);errors++}for(const key0 in data){if(!(key0==="type"||key0==="title"||key0===
"status"||key0==="detail"||key0==="instance"||key0==="code"||key0==="requestId"||key0==="errors")){vErrors=found(vErrors,
instancePath,{keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properti\
es"});errors++}}if(data.type!==void 0){let data0=data.type;if(typeof data0==="string"){if(func3(data0)>80){vErrors=found(
vErrors,instancePath+"/type",fault74);errors++}if(!pattern14.test(data0)){vErrors=found(vErrors,instancePath+"/type",fault75);
errors++}if(!formats2.test(data0)){vErrors=found(vErrors,instancePath+"/type",fault7);errors++}}else{vErrors=found(vErrors,
instancePath+"/type",fault3);errors++}}if(data.title!==void 0){let data1=data.title;if(typeof data1==="string"){if(func3(
data1)>200){vErrors=found(vErrors,instancePath+"/title",fault11);errors++}if(!formats2.test(data1)){vErrors=found(vErrors,
instancePath+"/title",fault7);errors++}}else{vErrors=found(vErrors,instancePath+"/title",fault3);errors++}}if(data.status!==
void 0){let data2=data.status;if(!(typeof data2=="number"&&(!(data2%1)&&!isNaN(data2))&&isFinite(data2))){vErrors=found(
vErrors,instancePath+"/status",fault12);errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>599||isNaN(data2)){
vErrors=found(vErrors,instancePath+"/status",fault76);errors++}if(data2<400||isNaN(data2)){vErrors=found(vErrors,instancePath+
"/status",fault77);errors++}}}if(data.detail!==void 0){let data3=data.detail;if(typeof data3==="string"){if(func3(data3)>
1e3){vErrors=found(vErrors,instancePath+"/detail",fault35);errors++}if(!formats2.test(data3)){vErrors=found(vErrors,instancePath+
"/detail",fault7);errors++}}else{vErrors=found(vErrors,instancePath+"/detail",fault3);errors++}}if(data.instance!==void 0){
let data4=data.instance;if(typeof data4==="string"){if(func3(data4)>45){vErrors=found(vErrors,instancePath+"/instance",fault78);
errors++}if(!pattern15.test(data4)){vErrors=found(vErrors,instancePath+"/instance",fault79);errors++}if(!formats2.test(data4)){
vErrors=found(vErrors,instancePath+"/instance",fault7);errors++}}else{vErrors=found(vErrors,instancePath+"/instance",fault3);
errors++}}if(data.code!==void 0){if(!validate86(data.code,{instancePath:instancePath+"/code"})){errors=(vErrors=foundAll(
vErrors,validate86.errors)).length}}if(data.requestId!==void 0){if(!validate88(data.requestId,{instancePath:instancePath+
"/requestId"})){errors=(vErrors=foundAll(vErrors,validate88.errors)).length}}if(data.errors!==void 0){let data7=data.errors;
if(Array.isArray(data7)){if(data7.length>50){vErrors=found(vErrors,instancePath+"/errors",fault80);errors++}if(data7.length<
1){vErrors=found(vErrors,instancePath+"/errors",fault54);errors++}const len0=data7.length;for(let i0=0;i0<len0;i0++){if(!validate90(
data7[i0],{instancePath:instancePath+"/errors/"+i0})){errors=(vErrors=foundAll(vErrors,validate90.errors)).length}}}else{
vErrors=found(vErrors,instancePath+"/errors",fault55);errors++}}}else{vErrors=found(vErrors,instancePath,fault23);errors++}
validate98.errors=vErrors;return errors===0}var schema44={"type":"object","additionalProperties":true,"required":["messa\
ge"],"properties":{"message":{"format":"unicode","type":["string","null"],"maxLength":1e3}}};function validate103(data,{
instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.message===
void 0){vErrors=found(vErrors,instancePath,fault81);errors++}if(data.message!==void 0){let data0=data.message;if(typeof data0!==
"string"&&data0!==null){vErrors=found(vErrors,instancePath+"/message",{keyword:"type",params:{type:schema44.properties.message.
type},message:"must be string,null"});errors++}if(typeof data0==="string"){if(func3(data0)>1e3){vErrors=found(vErrors,instancePath+
"/message",fault35);errors++}if(!formats2.test(data0)){vErrors=found(vErrors,instancePath+"/message",fault7);errors++}}}}else{
vErrors=found(vErrors,instancePath,fault23);errors++}validate103.errors=vErrors;return errors===0}function validate97(data,{
instancePath=""}={}){let vErrors=null;let errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))){vErrors=found(
vErrors,instancePath,fault23);errors++}const _errs2=errors;let valid1=false;let passing0=null;const _errs3=errors;if(!validate98(
data,{instancePath})){errors=(vErrors=foundAll(vErrors,validate98.errors)).length}var _valid0=_errs3===errors;if(_valid0){
valid1=true;passing0=0}const _errs4=errors;if(!validate103(data,{instancePath})){errors=(vErrors=foundAll(vErrors,validate103.
errors)).length}var _valid0=_errs4===errors;if(_valid0&&valid1){valid1=false;passing0=[passing0,1]}else{if(_valid0){valid1=
true;passing0=1}}if(!valid1){vErrors=found(vErrors,instancePath,{keyword:"oneOf",params:{passingSchemas:passing0},message:"\
must match exactly one schema in oneOf"});errors++}else{errors=_errs2;if(vErrors!==null){if(_errs2){vErrors.length=_errs2}else{
vErrors=null}}}validate97.errors=vErrors;return errors===0}function validate96(data,{instancePath=""}={}){let vErrors=null;
let errors=0;if(!validate97(data,{instancePath})){errors=(vErrors=foundAll(vErrors,validate97.errors)).length}validate96.
errors=vErrors;return errors===0}var schema_5=validate106;var schema45={"type":"object","required":[],"properties":{"www\
-authenticate":{"format":"unicode","type":"string","maxLength":1024},"cache-control":{"type":"string","enum":["no-store"]},
"x-content-type-options":{"type":"string","const":"nosniff"},"x-request-id":{"$ref":"contract#/$defs/RequestId"}}};function validate107(data,{
instancePath=""}={}){let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>36){vErrors=found(vErrors,instancePath,
fault0);errors++}if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault2);errors++}}else{vErrors=found(vErrors,
instancePath,fault3);errors++}validate107.errors=vErrors;return errors===0}function validate106(data,{instancePath=""}={}){
let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data["www-authenticate"]!==void 0){
let data0=data["www-authenticate"];if(typeof data0==="string"){if(func3(data0)>1024){vErrors=found(vErrors,instancePath+
"/www-authenticate",fault82);errors++}if(!formats2.test(data0)){vErrors=found(vErrors,instancePath+"/www-authenticate",fault7);
errors++}}else{vErrors=found(vErrors,instancePath+"/www-authenticate",fault3);errors++}}if(data["cache-control"]!==void 0){
let data1=data["cache-control"];if(typeof data1!=="string"){vErrors=found(vErrors,instancePath+"/cache-control",fault3);
errors++}if(!(data1==="no-store")){vErrors=found(vErrors,instancePath+"/cache-control",{keyword:"enum",params:{allowedValues:schema45.
properties["cache-control"].enum},message:"must be equal to one of the allowed values"});errors++}}if(data["x-content-ty\
pe-options"]!==void 0){let data2=data["x-content-type-options"];if(typeof data2!=="string"){vErrors=found(vErrors,instancePath+
"/x-content-type-options",fault3);errors++}if("nosniff"!==data2){vErrors=found(vErrors,instancePath+"/x-content-type-opt\
ions",fault66);errors++}}if(data["x-request-id"]!==void 0){if(!validate107(data["x-request-id"],{instancePath:instancePath+
"/x-request-id"})){errors=(vErrors=foundAll(vErrors,validate107.errors)).length}}}else{vErrors=found(vErrors,instancePath,
fault23);errors++}validate106.errors=vErrors;return errors===0}var schema_6=validate109;var schema47={"type":"object","r\
equired":[],"properties":{"cache-control":{"type":"string","enum":["no-store"]},"x-content-type-options":{"type":"string",
"const":"nosniff"},"x-request-id":{"$ref":"contract#/$defs/RequestId"}}};function validate110(data,{instancePath=""}={}){
let vErrors=null;let errors=0;if(typeof data==="string"){if(func3(data)>36){vErrors=found(vErrors,instancePath,fault0);errors++}
if(!formats0.test(data)){vErrors=found(vErrors,instancePath,fault2);errors++}}else{vErrors=found(vErrors,instancePath,fault3);
errors++}validate110.errors=vErrors;return errors===0}function validate109(data,{instancePath=""}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data["cache-control"]!==void 0){let data0=data["cache-control"];
if(typeof data0!=="string"){vErrors=found(vErrors,instancePath+"/cache-control",fault3);errors++}if(!(data0==="no-store")){
vErrors=found(vErrors,instancePath+"/cache-control",{keyword:"enum",params:{allowedValues:schema47.properties["cache-con\
trol"].enum},message:"must be equal to one of the allowed values"});errors++}}if(data["x-content-type-options"]!==void 0){
let data1=data["x-content-type-options"];if(typeof data1!=="string"){vErrors=found(vErrors,instancePath+"/x-content-type\
-options",fault3);errors++}if("nosniff"!==data1){vErrors=found(vErrors,instancePath+"/x-content-type-options",fault66);errors++}}
if(data["x-request-id"]!==void 0){if(!validate110(data["x-request-id"],{instancePath:instancePath+"/x-request-id"})){errors=
(vErrors=foundAll(vErrors,validate110.errors)).length}}}else{vErrors=found(vErrors,instancePath,fault23);errors++}validate109.
errors=vErrors;return errors===0}var schema_7=validate112;function validate113(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.message===void 0){vErrors=found(vErrors,instancePath,fault81);errors++}if(data.message!==void 0){let data0=data.
message;if(typeof data0!=="string"&&data0!==null){vErrors=found(vErrors,instancePath+"/message",{keyword:"type",params:{
type:schema44.properties.message.type},message:"must be string,null"});errors++}if(typeof data0==="string"){if(func3(data0)>
1e3){vErrors=found(vErrors,instancePath+"/message",fault35);errors++}if(!formats2.test(data0)){vErrors=found(vErrors,instancePath+
"/message",fault7);errors++}}}}else{vErrors=found(vErrors,instancePath,fault23);errors++}validate113.errors=vErrors;return errors===
0}function validate112(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(!validate113(data,{instancePath})){errors=
(vErrors=foundAll(vErrors,validate113.errors)).length}validate112.errors=vErrors;return errors===0}var schema_8=validate115;
var schema51={"type":"object","required":[],"properties":{"retry-after":{"type":"integer","format":"int32","minimum":0,"\
maximum":3600},"cache-control":{"type":"string","enum":["no-store"]},"x-content-type-options":{"type":"string","const":"\
nosniff"},"x-request-id":{"$ref":"contract#/$defs/RequestId"}}};function validate116(data,{instancePath=""}={}){let vErrors=null;
let errors=0;if(typeof data==="string"){if(func3(data)>36){vErrors=found(vErrors,instancePath,fault0);errors++}if(!formats0.
test(data)){vErrors=found(vErrors,instancePath,fault2);errors++}}else{vErrors=found(vErrors,instancePath,fault3);errors++}
validate116.errors=vErrors;return errors===0}function validate115(data,{instancePath=""}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data["retry-after"]!==void 0){let data0=data["retry-after"];if(!(typeof data0==
"number"&&(!(data0%1)&&!isNaN(data0))&&isFinite(data0))){vErrors=found(vErrors,instancePath+"/retry-after",fault12);errors++}
if(typeof data0=="number"&&isFinite(data0)){if(data0>3600||isNaN(data0)){vErrors=found(vErrors,instancePath+"/retry-afte\
r",fault83);errors++}if(data0<0||isNaN(data0)){vErrors=found(vErrors,instancePath+"/retry-after",fault16);errors++}}}if(data["\
cache-control"]!==void 0){let data1=data["cache-control"];if(typeof data1!=="string"){vErrors=found(vErrors,instancePath+
"/cache-control",fault3);errors++}if(!(data1==="no-store")){vErrors=found(vErrors,instancePath+"/cache-control",{keyword:"\
enum",params:{allowedValues:schema51.properties["cache-control"].enum},message:"must be equal to one of the allowed valu\
es"});errors++}}if(data["x-content-type-options"]!==void 0){let data2=data["x-content-type-options"];if(typeof data2!=="\
string"){vErrors=found(vErrors,instancePath+"/x-content-type-options",fault3);errors++}if("nosniff"!==data2){vErrors=found(
vErrors,instancePath+"/x-content-type-options",fault66);errors++}}if(data["x-request-id"]!==void 0){if(!validate116(data["\
x-request-id"],{instancePath:instancePath+"/x-request-id"})){errors=(vErrors=foundAll(vErrors,validate116.errors)).length}}}else{
vErrors=found(vErrors,instancePath,fault23);errors++}validate115.errors=vErrors;return errors===0}var schema_9=validate118;function validate119(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.orderId===void 0){vErrors=found(vErrors,instancePath,fault41);errors++}if(data.customerId===void 0){vErrors=
found(vErrors,instancePath,fault42);errors++}if(data.status===void 0){vErrors=found(vErrors,instancePath,fault38);errors++}
if(data.version===void 0){vErrors=found(vErrors,instancePath,fault43);errors++}if(data.currency===void 0){vErrors=found(
vErrors,instancePath,fault44);errors++}if(data.items===void 0){vErrors=found(vErrors,instancePath,fault45);errors++}if(data.
shippingAmount===void 0){vErrors=found(vErrors,instancePath,fault46);errors++}if(data.taxAmount===void 0){vErrors=found(
vErrors,instancePath,fault47);errors++}if(data.totalAmount===void 0){vErrors=found(vErrors,instancePath,fault48);errors++}
if(data.history===void 0){vErrors=found(vErrors,instancePath,fault49);errors++}if(data.createdAt===void 0){vErrors=found(
vErrors,instancePath,fault50);errors++}if(data.updatedAt===void 0){vErrors=found(vErrors,instancePath,fault51);errors++}
for(const key0 in data){if(!func2.call(schema9.properties,key0)){vErrors=found(vErrors,instancePath,{keyword:"additional\
Properties",params:{additionalProperty:key0},message:"must NOT have additional properties"});errors++}}if(data.orderId!==
void 0){if(!validate25(data.orderId,{instancePath:instancePath+"/orderId"})){errors=(vErrors=foundAll(vErrors,validate25.
errors)).length}}if(data.customerId!==void 0){if(!validate27(data.customerId,{instancePath:instancePath+"/customerId"})){
errors=(vErrors=foundAll(vErrors,validate27.errors)).length}}if(data.status!==void 0){if(!validate29(data.status,{instancePath:instancePath+
"/status"})){errors=(vErrors=foundAll(vErrors,validate29.errors)).length}}if(data.version!==void 0){let data3=data.version;
if(!(typeof data3=="number"&&(!(data3%1)&&!isNaN(data3))&&isFinite(data3))){vErrors=found(vErrors,instancePath+"/version",
fault12);errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3)){vErrors=found(vErrors,
instancePath+"/version",fault52);errors++}if(data3<1||isNaN(data3)){vErrors=found(vErrors,instancePath+"/version",fault14);
errors++}}}if(data.currency!==void 0){if(!validate31(data.currency,{instancePath:instancePath+"/currency"})){errors=(vErrors=
foundAll(vErrors,validate31.errors)).length}}if(data.items!==void 0){let data5=data.items;if(Array.isArray(data5)){if(data5.
length>100){vErrors=found(vErrors,instancePath+"/items",fault53);errors++}if(data5.length<1){vErrors=found(vErrors,instancePath+
"/items",fault54);errors++}const len0=data5.length;for(let i0=0;i0<len0;i0++){if(!validate33(data5[i0],{instancePath:instancePath+
"/items/"+i0})){errors=(vErrors=foundAll(vErrors,validate33.errors)).length}}}else{vErrors=found(vErrors,instancePath+"/\
items",fault55);errors++}}if(data.shippingAmount!==void 0){if(!validate40(data.shippingAmount,{instancePath:instancePath+
"/shippingAmount"})){errors=(vErrors=foundAll(vErrors,validate40.errors)).length}}if(data.taxAmount!==void 0){if(!validate40(
data.taxAmount,{instancePath:instancePath+"/taxAmount"})){errors=(vErrors=foundAll(vErrors,validate40.errors)).length}}if(data.
totalAmount!==void 0){let data9=data.totalAmount;if(!(typeof data9=="number"&&(!(data9%1)&&!isNaN(data9))&&isFinite(data9))){
vErrors=found(vErrors,instancePath+"/totalAmount",fault12);errors++}if(typeof data9=="number"&&isFinite(data9)){if(data9>
9990199900098||isNaN(data9)){vErrors=found(vErrors,instancePath+"/totalAmount",fault56);errors++}if(data9<0||isNaN(data9)){
vErrors=found(vErrors,instancePath+"/totalAmount",fault16);errors++}}}if(data.shippingAddress!==void 0){if(!validate45(data.
shippingAddress,{instancePath:instancePath+"/shippingAddress"})){errors=(vErrors=foundAll(vErrors,validate45.errors)).length}}
if(data.metadata!==void 0){if(!validate57(data.metadata,{instancePath:instancePath+"/metadata"})){errors=(vErrors=foundAll(
vErrors,validate57.errors)).length}}if(data.note!==void 0){if(!validate63(data.note,{instancePath:instancePath+"/note"})){
errors=(vErrors=foundAll(vErrors,validate63.errors)).length}}if(data.history!==void 0){let data13=data.history;if(Array.
isArray(data13)){if(data13.length>3){vErrors=found(vErrors,instancePath+"/history",fault57);errors++}if(data13.length<1){
vErrors=found(vErrors,instancePath+"/history",fault54);errors++}const len1=data13.length;for(let i1=0;i1<len1;i1++){if(!validate65(
data13[i1],{instancePath:instancePath+"/history/"+i1})){errors=(vErrors=foundAll(vErrors,validate65.errors)).length}}}else{
vErrors=found(vErrors,instancePath+"/history",fault55);errors++}}if(data.createdAt!==void 0){if(!validate67(data.createdAt,
{instancePath:instancePath+"/createdAt"})){errors=(vErrors=foundAll(vErrors,validate67.errors)).length}}if(data.updatedAt!==
void 0){if(!validate67(data.updatedAt,{instancePath:instancePath+"/updatedAt"})){errors=(vErrors=foundAll(vErrors,validate67.
errors)).length}}}else{vErrors=found(vErrors,instancePath,fault23);errors++}validate119.errors=vErrors;return errors===0}
function validate118(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(!validate119(data,{instancePath})){errors=
(vErrors=foundAll(vErrors,validate119.errors)).length}validate118.errors=vErrors;return errors===0}var schema_10=validate134;
var schema55={"type":"object","required":["location","etag","idempotency-replayed","cache-control","x-content-type-optio\
ns","x-request-id"],"properties":{"location":{"format":"uri-reference","type":"string","maxLength":2048},"etag":{"format":"\
unicode","type":"string","pattern":'^"[1-9][0-9]{0,15}"$',"maxLength":18},"idempotency-replayed":{"type":"string","enum":[
"true","false"]},"cache-control":{"type":"string","enum":["private, no-cache","no-store"]},"x-content-type-options":{"ty\
pe":"string","const":"nosniff"},"x-request-id":{"$ref":"contract#/$defs/RequestId"}}};var formats72=/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
var pattern18=new RegExp('^"[1-9][0-9]{0,15}"$',"u");function validate135(data,{instancePath=""}={}){let vErrors=null;let errors=0;
if(typeof data==="string"){if(func3(data)>36){vErrors=found(vErrors,instancePath,fault0);errors++}if(!formats0.test(data)){
vErrors=found(vErrors,instancePath,fault2);errors++}}else{vErrors=found(vErrors,instancePath,fault3);errors++}validate135.
errors=vErrors;return errors===0}function validate134(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.location===void 0){vErrors=found(vErrors,instancePath,fault84);errors++}
if(data.etag===void 0){vErrors=found(vErrors,instancePath,fault85);errors++}if(data["idempotency-replayed"]===void 0){vErrors=
found(vErrors,instancePath,fault86);errors++}if(data["cache-control"]===void 0){vErrors=found(vErrors,instancePath,fault61);
errors++}if(data["x-content-type-options"]===void 0){vErrors=found(vErrors,instancePath,fault62);errors++}if(data["x-req\
uest-id"]===void 0){vErrors=found(vErrors,instancePath,fault63);errors++}if(data.location!==void 0){let data0=data.location;
if(typeof data0==="string"){if(func3(data0)>2048){vErrors=found(vErrors,instancePath+"/location",fault87);errors++}if(!formats72.
test(data0)){vErrors=found(vErrors,instancePath+"/location",fault88);errors++}}else{vErrors=found(vErrors,instancePath+"\
/location",fault3);errors++}}if(data.etag!==void 0){let data1=data.etag;if(typeof data1==="string"){if(func3(data1)>18){
vErrors=found(vErrors,instancePath+"/etag",fault89);errors++}if(!pattern18.test(data1)){vErrors=found(vErrors,instancePath+
"/etag",fault90);errors++}if(!formats2.test(data1)){vErrors=found(vErrors,instancePath+"/etag",fault7);errors++}}else{vErrors=
found(vErrors,instancePath+"/etag",fault3);errors++}}if(data["idempotency-replayed"]!==void 0){let data2=data["idempoten\
cy-replayed"];if(typeof data2!=="string"){vErrors=found(vErrors,instancePath+"/idempotency-replayed",fault3);errors++}if(!(data2===
"true"||data2==="false")){vErrors=found(vErrors,instancePath+"/idempotency-replayed",{keyword:"enum",params:{allowedValues:schema55.
properties["idempotency-replayed"].enum},message:"must be equal to one of the allowed values"});errors++}}if(data["cache\
-control"]!==void 0){let data3=data["cache-control"];if(typeof data3!=="string"){vErrors=found(vErrors,instancePath+"/ca\
che-control",fault3);errors++}if(!(data3==="private, no-cache"||data3==="no-store")){vErrors=found(vErrors,instancePath+
"/cache-control",{keyword:"enum",params:{allowedValues:schema55.properties["cache-control"].enum},message:"must be equal\
 to one of the allowed values"});errors++}}if(data["x-content-type-options"]!==void 0){let data4=data["x-content-type-op\
tions"];if(typeof data4!=="string"){vErrors=found(vErrors,instancePath+"/x-content-type-options",fault3);errors++}if("no\
sniff"!==data4){vErrors=found(vErrors,instancePath+"/x-content-type-options",fault66);errors++}}if(data["x-request-id"]!==
void 0){if(!validate135(data["x-request-id"],{instancePath:instancePath+"/x-request-id"})){errors=(vErrors=foundAll(vErrors,
validate135.errors)).length}}}else{vErrors=found(vErrors,instancePath,fault23);errors++}validate134.errors=vErrors;return errors===
0}var schema_11=validate137;var schema57={"type":"object","required":["etag","cache-control","x-content-type-options","x\
-request-id"],"properties":{"etag":{"format":"unicode","type":"string","pattern":'^"[1-9][0-9]{0,15}"$',"maxLength":18},
"cache-control":{"type":"string","enum":["private, no-cache","no-store"]},"x-content-type-options":{"type":"string","con\
st":"nosniff"},"x-request-id":{"$ref":"contract#/$defs/RequestId"}}};function validate138(data,{instancePath=""}={}){let vErrors=null;
let errors=0;if(typeof data==="string"){if(func3(data)>36){vErrors=found(vErrors,instancePath,fault0);errors++}if(!formats0.
test(data)){vErrors=found(vErrors,instancePath,fault2);errors++}}else{vErrors=found(vErrors,instancePath,fault3);errors++}
validate138.errors=vErrors;return errors===0}function validate137(data,{instancePath=""}={}){let vErrors=null;let errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.etag===void 0){vErrors=found(vErrors,instancePath,fault85);
errors++}if(data["cache-control"]===void 0){vErrors=found(vErrors,instancePath,fault61);errors++}if(data["x-content-type\
-options"]===void 0){vErrors=found(vErrors,instancePath,fault62);errors++}if(data["x-request-id"]===void 0){vErrors=found(
vErrors,instancePath,fault63);errors++}if(data.etag!==void 0){let data0=data.etag;if(typeof data0==="string"){if(func3(data0)>
18){vErrors=found(vErrors,instancePath+"/etag",fault89);errors++}if(!pattern18.test(data0)){vErrors=found(vErrors,instancePath+
"/etag",fault90);errors++}if(!formats2.test(data0)){vErrors=found(vErrors,instancePath+"/etag",fault7);errors++}}else{vErrors=
found(vErrors,instancePath+"/etag",fault3);errors++}}if(data["cache-control"]!==void 0){let data1=data["cache-control"];
if(typeof data1!=="string"){vErrors=found(vErrors,instancePath+"/cache-control",fault3);errors++}if(!(data1==="private, \
no-cache"||data1==="no-store")){vErrors=found(vErrors,instancePath+"/cache-control",{keyword:"enum",params:{allowedValues:schema57.
properties["cache-control"].enum},message:"must be equal to one of the allowed values"});errors++}}if(data["x-content-ty\
pe-options"]!==void 0){let data2=data["x-content-type-options"];if(typeof data2!=="string"){vErrors=found(vErrors,instancePath+
"/x-content-type-options",fault3);errors++}if("nosniff"!==data2){vErrors=found(vErrors,instancePath+"/x-content-type-opt\
ions",fault66);errors++}}if(data["x-request-id"]!==void 0){if(!validate138(data["x-request-id"],{instancePath:instancePath+
"/x-request-id"})){errors=(vErrors=foundAll(vErrors,validate138.errors)).length}}}else{vErrors=found(vErrors,instancePath,
fault23);errors++}validate137.errors=vErrors;return errors===0}var schema_12=validate140;function validate141(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.status===void 0){vErrors=found(vErrors,instancePath,fault38);errors++}if(data.version===void 0){vErrors=found(
vErrors,instancePath,fault43);errors++}for(const key0 in data){if(!(key0==="status"||key0==="version")){vErrors=found(vErrors,
instancePath,{keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properti\
es"});errors++}}if(data.status!==void 0){let data0=data.status;if(typeof data0!=="string"){vErrors=found(vErrors,instancePath+
"/status",fault3);errors++}if("ok"!==data0){vErrors=found(vErrors,instancePath+"/status",fault91);errors++}}if(data.version!==
void 0){let data1=data.version;if(typeof data1==="string"){if(func3(data1)>64){vErrors=found(vErrors,instancePath+"/vers\
ion",fault10);errors++}if(!formats2.test(data1)){vErrors=found(vErrors,instancePath+"/version",fault7);errors++}}else{vErrors=
found(vErrors,instancePath+"/version",fault3);errors++}}}else{vErrors=found(vErrors,instancePath,fault23);errors++}validate141.
errors=vErrors;return errors===0}function validate140(data,{instancePath=""}={}){let vErrors=null;let errors=0;if(!validate141(
data,{instancePath})){errors=(vErrors=foundAll(vErrors,validate141.errors)).length}validate140.errors=vErrors;return errors===
0}var fault0={keyword:"maxLength",params:{limit:36},message:"must NOT have more than 36 characters"};var fault1={keyword:"\
pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "\
^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"'};var fault2={keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'};var fault3={keyword:"type",params:{type:"string"},message:"must be string"};var fault4={keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};var fault5={keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};var fault6={keyword:"pattern",params:{pattern:"^[^\\x00\uFFFD]*$"},
message:'must match pattern "^[^\\x00\uFFFD]*$"'};var fault7={keyword:"format",params:{format:"unicode"},message:'must m\
atch format "unicode"'};var fault8={keyword:"maxLength",params:{limit:3},message:"must NOT have more than 3 characters"};
var fault9={keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};var fault10={keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};var fault11={keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};var fault12={keyword:"type",params:{type:"integer"},message:"must be i\
nteger"};var fault13={keyword:"maximum",params:{comparison:"<=",limit:999},message:"must be <= 999"};var fault14={keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};var fault15={keyword:"maximum",params:{comparison:"<=",
limit:99999999},message:"must be <= 99999999"};var fault16={keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};var fault17={keyword:"required",params:{missingProperty:"sku"},message:"must have required property 'sku'"};
var fault18={keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};var fault19={
keyword:"required",params:{missingProperty:"quantity"},message:"must have required property 'quantity'"};var fault20={keyword:"\
required",params:{missingProperty:"unitPrice"},message:"must have required property 'unitPrice'"};var fault21={keyword:"\
required",params:{missingProperty:"lineTotal"},message:"must have required property 'lineTotal'"};var fault22={keyword:"\
maximum",params:{comparison:"<=",limit:99899999001},message:"must be <= 99899999001"};var fault23={keyword:"type",params:{
type:"object"},message:"must be object"};var fault24={keyword:"maxLength",params:{limit:20},message:"must NOT have more \
than 20 characters"};var fault25={keyword:"maxLength",params:{limit:2},message:"must NOT have more than 2 characters"};var fault26={
keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};var fault27={keyword:"require\
d",params:{missingProperty:"line1"},message:"must have required property 'line1'"};var fault28={keyword:"required",params:{
missingProperty:"city"},message:"must have required property 'city'"};var fault29={keyword:"required",params:{missingProperty:"\
postalCode"},message:"must have required property 'postalCode'"};var fault30={keyword:"required",params:{missingProperty:"\
country"},message:"must have required property 'country'"};var fault31={keyword:"not",params:{},message:"must NOT be val\
id"};var fault32={keyword:"maxLength",params:{limit:40},message:"must NOT have more than 40 characters"};var fault33={keyword:"\
maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};var fault34={keyword:"maxProperties",params:{
limit:20},message:"must NOT have more than 20 properties"};var fault35={keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"};var fault36={keyword:"format",params:{format:"date-time"},message:'must match \
format "date-time"'};var fault37={keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};
var fault38={keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};var fault39={
keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};var fault40={keyword:"requi\
red",params:{missingProperty:"by"},message:"must have required property 'by'"};var fault41={keyword:"required",params:{missingProperty:"\
orderId"},message:"must have required property 'orderId'"};var fault42={keyword:"required",params:{missingProperty:"cust\
omerId"},message:"must have required property 'customerId'"};var fault43={keyword:"required",params:{missingProperty:"ve\
rsion"},message:"must have required property 'version'"};var fault44={keyword:"required",params:{missingProperty:"curren\
cy"},message:"must have required property 'currency'"};var fault45={keyword:"required",params:{missingProperty:"items"},
message:"must have required property 'items'"};var fault46={keyword:"required",params:{missingProperty:"shippingAmount"},
message:"must have required property 'shippingAmount'"};var fault47={keyword:"required",params:{missingProperty:"taxAmou\
nt"},message:"must have required property 'taxAmount'"};var fault48={keyword:"required",params:{missingProperty:"totalAm\
ount"},message:"must have required property 'totalAmount'"};var fault49={keyword:"required",params:{missingProperty:"his\
tory"},message:"must have required property 'history'"};var fault50={keyword:"required",params:{missingProperty:"created\
At"},message:"must have required property 'createdAt'"};var fault51={keyword:"required",params:{missingProperty:"updated\
At"},message:"must have required property 'updatedAt'"};var fault52={keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"};var fault53={keyword:"maxItems",params:{limit:100},message:"must NOT have more th\
an 100 items"};var fault54={keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};var fault55={
keyword:"type",params:{type:"array"},message:"must be array"};var fault56={keyword:"maximum",params:{comparison:"<=",limit:9990199900098},
message:"must be <= 9990199900098"};var fault57={keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 \
items"};var fault58={keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};var fault59={
keyword:"required",params:{missingProperty:"nextCursor"},message:"must have required property 'nextCursor'"};var fault60={
keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};var fault61={keyword:"required",
params:{missingProperty:"cache-control"},message:"must have required property 'cache-control'"};var fault62={keyword:"re\
quired",params:{missingProperty:"x-content-type-options"},message:"must have required property 'x-content-type-options'"};
var fault63={keyword:"required",params:{missingProperty:"x-request-id"},message:"must have required property 'x-request-\
id'"};var fault64={keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};var fault65={
keyword:"pattern",params:{pattern:'^<[^>]+>; rel="next"$'},message:'must match pattern "^<[^>]+>; rel="next"$"'};var fault66={
keyword:"const",params:{allowedValue:"nosniff"},message:"must be equal to constant"};var fault67={keyword:"required",params:{
missingProperty:"in"},message:"must have required property 'in'"};var fault68={keyword:"required",params:{missingProperty:"\
detail"},message:"must have required property 'detail'"};var fault69={keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'"};var fault70={keyword:"required",params:{missingProperty:"title"},message:"\
must have required property 'title'"};var fault71={keyword:"required",params:{missingProperty:"instance"},message:"must \
have required property 'instance'"};var fault72={keyword:"required",params:{missingProperty:"code"},message:"must have r\
equired property 'code'"};var fault73={keyword:"required",params:{missingProperty:"requestId"},message:"must have requir\
ed property 'requestId'"};var fault74={keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 charact\
ers"};var fault75={keyword:"pattern",params:{pattern:"^urn:problem-type:order-api:[a-z-]+$"},message:'must match pattern\
 "^urn:problem-type:order-api:[a-z-]+$"'};var fault76={keyword:"maximum",params:{comparison:"<=",limit:599},message:"mus\
t be <= 599"};var fault77={keyword:"minimum",params:{comparison:">=",limit:400},message:"must be >= 400"};var fault78={keyword:"\
maxLength",params:{limit:45},message:"must NOT have more than 45 characters"};var fault79={keyword:"pattern",params:{pattern:"\
^urn:uuid:[0-9a-f-]{36}$"},message:'must match pattern "^urn:uuid:[0-9a-f-]{36}$"'};var fault80={keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items"};var fault81={keyword:"required",params:{missingProperty:"message"},
message:"must have required property 'message'"};var fault82={keyword:"maxLength",params:{limit:1024},message:"must NOT \
have more than 1024 characters"};var fault83={keyword:"maximum",params:{comparison:"<=",limit:3600},message:"must be <= \
3600"};var fault84={keyword:"required",params:{missingProperty:"location"},message:"must have required property 'locatio\
n'"};var fault85={keyword:"required",params:{missingProperty:"etag"},message:"must have required property 'etag'"};var fault86={
keyword:"required",params:{missingProperty:"idempotency-replayed"},message:"must have required property 'idempotency-rep\
layed'"};var fault87={keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};var fault88={
keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};var fault89={keyword:"maxL\
ength",params:{limit:18},message:"must NOT have more than 18 characters"};var fault90={keyword:"pattern",params:{pattern:'\
^"[1-9][0-9]{0,15}"$'},message:'must match pattern "^"[1-9][0-9]{0,15}"$"'};var fault91={keyword:"const",params:{allowedValue:"\
ok"},message:"must be equal to constant"};function found(errors,instancePath,fault){const error={instancePath,...fault};
if(errors===null)return[error];errors.push(error);return errors}function foundAll(errors,more){return errors===null?more:
errors.concat(more)}var responseValidators={listOrders:{200:{headers:schema_1,headerTypes:{"link":"string","cache-control":"string","x-conte\
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
content:{"application/problem+json":schema_4,"application/json":schema_4}}},getHealth:{200:{headers:schema_3,headerTypes:{
"cache-control":"string","x-content-type-options":"string","x-request-id":"string"},content:{"application/json":schema_12}},
429:{headers:schema_8,headerTypes:{"retry-after":"integer","cache-control":"string","x-content-type-options":"string","x\
-request-id":"string"},content:{"application/json":schema_7}},500:{headers:schema_6,headerTypes:{"cache-control":"string",
"x-content-type-options":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,"application/jso\
n":schema_4}},503:{headers:schema_8,headerTypes:{"retry-after":"integer","cache-control":"string","x-content-type-option\
s":"string","x-request-id":"string"},content:{"application/problem+json":schema_4,"application/json":schema_4}}}};export{responseValidators};
