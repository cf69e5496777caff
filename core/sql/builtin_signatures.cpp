// Written by builtin_signatures.sh from the catalog of PostgreSQL 15. Do not edit; long because it is a table.
#include "builtin_signatures.h"

namespace cofferdam::sql {

const std::string_view builtinTypes = R"(
_record:P any:P anyarray:P anycompatible:P anycompatiblearray:P anycompatiblemultirange:P anycompatiblenonarray:P anycompatiblerange:P
anyelement:P anyenum:P anymultirange:P anynonarray:P anyrange:P bit:V bool:B+ box:G bpchar:S bytea:U char:Z cid:U cidr:I circle:G date:D
datemultirange:R daterange:R float4:N float8:N+ inet:I+ int2:N int4:N int4multirange:R int4range:R int8:N int8multirange:R int8range:R
interval:T+ json:U jsonb:U jsonpath:U line:G lseg:G macaddr8:U macaddr:U money:N name:S numeric:N nummultirange:R numrange:R oid:N+ path:G
point:G polygon:G record:P refcursor:U regclass:N regcollation:N regconfig:N regdictionary:N regnamespace:N regoper:N regoperator:N
regproc:N regprocedure:N regrole:N regtype:N text:S+ tid:U time:D timestamp:D timestamptz:D+ timetz:D tsmultirange:R tsquery:U tsrange:R
tstzmultirange:R tstzrange:R tsvector:U txid_snapshot:U unknown:X uuid:U varbit:V+ varchar:S void:P xid8:U xid:U xml:U
)";

const std::string_view builtinRanges = R"(
daterange:date:datemultirange int4range:int4:int4multirange int8range:int8:int8multirange numrange:numeric:nummultirange
tsrange:timestamp:tsmultirange tstzrange:timestamptz:tstzmultirange
)";

const std::string_view implicitCasts = R"(
bit>varbit bpchar>name bpchar>text bpchar>varchar char>text cidr>inet date>timestamp date>timestamptz float4>float8 int2>float4 int2>float8
int2>int4 int2>int8 int2>numeric int2>oid int2>regclass int2>regcollation int2>regconfig int2>regdictionary int2>regnamespace int2>regoper
int2>regoperator int2>regproc int2>regprocedure int2>regrole int2>regtype int4>float4 int4>float8 int4>int8 int4>numeric int4>oid
int4>regclass int4>regcollation int4>regconfig int4>regdictionary int4>regnamespace int4>regoper int4>regoperator int4>regproc
int4>regprocedure int4>regrole int4>regtype int8>float4 int8>float8 int8>numeric int8>oid int8>regclass int8>regcollation int8>regconfig
int8>regdictionary int8>regnamespace int8>regoper int8>regoperator int8>regproc int8>regprocedure int8>regrole int8>regtype
macaddr8>macaddr macaddr>macaddr8 name>text numeric>float4 numeric>float8 oid>regclass oid>regcollation oid>regconfig oid>regdictionary
oid>regnamespace oid>regoper oid>regoperator oid>regproc oid>regprocedure oid>regrole oid>regtype regclass>oid regcollation>oid
regconfig>oid regdictionary>oid regnamespace>oid regoper>oid regoper>regoperator regoperator>oid regoperator>regoper regproc>oid
regproc>regprocedure regprocedure>oid regprocedure>regproc regrole>oid regtype>oid text>bpchar text>name text>regclass text>varchar
time>interval time>timetz timestamp>timestamptz varbit>bit varchar>bpchar varchar>name varchar>regclass varchar>text
)";

const std::string_view builtinOperators = R"(
!!(tsquery)tsquery !~(bpchar,text)bool !~(name,text)bool !~(text,text)bool !~*(bpchar,text)bool !~*(name,text)bool !~*(text,text)bool
!~~(bpchar,text)bool !~~(bytea,bytea)bool !~~(name,text)bool !~~(text,text)bool !~~*(bpchar,text)bool !~~*(name,text)bool
!~~*(text,text)bool ##(line,lseg)point ##(lseg,box)point ##(lseg,lseg)point ##(point,box)point ##(point,line)point ##(point,lseg)point
#(bit,bit)bit #(box,box)box #(int2,int2)int2 #(int4,int4)int4 #(int8,int8)int8 #(line,line)point #(lseg,lseg)point #(path)int4
#(polygon)int4 #-(jsonb,_text)jsonb #>(json,_text)json #>(jsonb,_text)jsonb #>>(json,_text)text #>>(jsonb,_text)text %(int2,int2)int2
%(int4,int4)int4 %(int8,int8)int8 %(numeric,numeric)numeric &&(anyarray,anyarray)bool &&(anymultirange,anymultirange)bool
&&(anymultirange,anyrange)bool &&(anyrange,anymultirange)bool &&(anyrange,anyrange)bool &&(box,box)bool &&(circle,circle)bool
&&(inet,inet)bool &&(polygon,polygon)bool &&(tsquery,tsquery)tsquery &(bit,bit)bit &(inet,inet)inet &(int2,int2)int2 &(int4,int4)int4
&(int8,int8)int8 &(macaddr,macaddr)macaddr &(macaddr8,macaddr8)macaddr8 &<(anymultirange,anymultirange)bool &<(anymultirange,anyrange)bool
&<(anyrange,anymultirange)bool &<(anyrange,anyrange)bool &<(box,box)bool &<(circle,circle)bool &<(polygon,polygon)bool &<|(box,box)bool
&<|(circle,circle)bool &<|(polygon,polygon)bool &>(anymultirange,anymultirange)bool &>(anymultirange,anyrange)bool
&>(anyrange,anymultirange)bool &>(anyrange,anyrange)bool &>(box,box)bool &>(circle,circle)bool &>(polygon,polygon)bool
*(anymultirange,anymultirange)anymultirange *(anyrange,anyrange)anyrange *(box,point)box *(circle,point)circle *(float4,float4)float4
*(float4,float8)float8 *(float4,money)money *(float8,float4)float8 *(float8,float8)float8 *(float8,interval)interval *(float8,money)money
*(int2,int2)int2 *(int2,int4)int4 *(int2,int8)int8 *(int2,money)money *(int4,int2)int4 *(int4,int4)int4 *(int4,int8)int8 *(int4,money)money
*(int8,int2)int8 *(int8,int4)int8 *(int8,int8)int8 *(int8,money)money *(interval,float8)interval *(money,float4)money *(money,float8)money
*(money,int2)money *(money,int4)money *(money,int8)money *(numeric,numeric)numeric *(path,point)path *(point,point)point
*<(record,record)bool *<=(record,record)bool *<>(record,record)bool *=(record,record)bool *>(record,record)bool *>=(record,record)bool
+(anymultirange,anymultirange)anymultirange +(anyrange,anyrange)anyrange +(box,point)box +(circle,point)circle +(date,int4)date
+(date,interval)timestamp +(date,time)timestamp +(date,timetz)timestamptz +(float4)float4 +(float4,float4)float4 +(float4,float8)float8
+(float8)float8 +(float8,float4)float8 +(float8,float8)float8 +(inet,int8)inet +(int2)int2 +(int2,int2)int2 +(int2,int4)int4
+(int2,int8)int8 +(int4)int4 +(int4,date)date +(int4,int2)int4 +(int4,int4)int4 +(int4,int8)int8 +(int8)int8 +(int8,inet)inet
+(int8,int2)int8 +(int8,int4)int8 +(int8,int8)int8 +(interval,date)timestamp +(interval,interval)interval +(interval,time)time
+(interval,timestamp)timestamp +(interval,timestamptz)timestamptz +(interval,timetz)timetz +(money,money)money +(numeric)numeric
+(numeric,numeric)numeric +(path,path)path +(path,point)path +(point,point)point +(time,date)timestamp +(time,interval)time
+(timestamp,interval)timestamp +(timestamptz,interval)timestamptz +(timetz,date)timestamptz +(timetz,interval)timetz
-(anymultirange,anymultirange)anymultirange -(anyrange,anyrange)anyrange -(box,point)box -(circle,point)circle -(date,date)int4
-(date,int4)date -(date,interval)timestamp -(float4)float4 -(float4,float4)float4 -(float4,float8)float8 -(float8)float8
-(float8,float4)float8 -(float8,float8)float8 -(inet,inet)int8 -(inet,int8)inet -(int2)int2 -(int2,int2)int2 -(int2,int4)int4
-(int2,int8)int8 -(int4)int4 -(int4,int2)int4 -(int4,int4)int4 -(int4,int8)int8 -(int8)int8 -(int8,int2)int8 -(int8,int4)int8
-(int8,int8)int8 -(interval)interval -(interval,interval)interval -(jsonb,_text)jsonb -(jsonb,int4)jsonb -(jsonb,text)jsonb
-(money,money)money -(numeric)numeric -(numeric,numeric)numeric -(path,point)path -(point,point)point -(time,interval)time
-(time,time)interval -(timestamp,interval)timestamp -(timestamp,timestamp)interval -(timestamptz,interval)timestamptz
-(timestamptz,timestamptz)interval -(timetz,interval)timetz ->(json,int4)json ->(json,text)json ->(jsonb,int4)jsonb ->(jsonb,text)jsonb
->>(json,int4)text ->>(json,text)text ->>(jsonb,int4)text ->>(jsonb,text)text -|-(anymultirange,anymultirange)bool
-|-(anymultirange,anyrange)bool -|-(anyrange,anymultirange)bool -|-(anyrange,anyrange)bool /(box,point)box /(circle,point)circle
/(float4,float4)float4 /(float4,float8)float8 /(float8,float4)float8 /(float8,float8)float8 /(int2,int2)int2 /(int2,int4)int4
/(int2,int8)int8 /(int4,int2)int4 /(int4,int4)int4 /(int4,int8)int8 /(int8,int2)int8 /(int8,int4)int8 /(int8,int8)int8
/(interval,float8)interval /(money,float4)money /(money,float8)money /(money,int2)money /(money,int4)money /(money,int8)money
/(money,money)float8 /(numeric,numeric)numeric /(path,point)path /(point,point)point <(anyarray,anyarray)bool <(anyenum,anyenum)bool
<(anymultirange,anymultirange)bool <(anyrange,anyrange)bool <(bit,bit)bool <(bool,bool)bool <(box,box)bool <(bpchar,bpchar)bool
<(bytea,bytea)bool <(char,char)bool <(circle,circle)bool <(date,date)bool <(date,timestamp)bool <(date,timestamptz)bool
<(float4,float4)bool <(float4,float8)bool <(float8,float4)bool <(float8,float8)bool <(inet,inet)bool <(int2,int2)bool <(int2,int4)bool
<(int2,int8)bool <(int4,int2)bool <(int4,int4)bool <(int4,int8)bool <(int8,int2)bool <(int8,int4)bool <(int8,int8)bool
<(interval,interval)bool <(jsonb,jsonb)bool <(lseg,lseg)bool <(macaddr,macaddr)bool <(macaddr8,macaddr8)bool <(money,money)bool
<(name,name)bool <(name,text)bool <(numeric,numeric)bool <(oid,oid)bool <(path,path)bool <(record,record)bool <(text,name)bool
<(text,text)bool <(tid,tid)bool <(time,time)bool <(timestamp,date)bool <(timestamp,timestamp)bool <(timestamp,timestamptz)bool
<(timestamptz,date)bool <(timestamptz,timestamp)bool <(timestamptz,timestamptz)bool <(timetz,timetz)bool <(tsquery,tsquery)bool
<(tsvector,tsvector)bool <(uuid,uuid)bool <(varbit,varbit)bool <(xid8,xid8)bool <->(box,box)float8 <->(box,lseg)float8 <->(box,point)float8
<->(circle,circle)float8 <->(circle,point)float8 <->(circle,polygon)float8 <->(line,line)float8 <->(line,lseg)float8 <->(line,point)float8
<->(lseg,box)float8 <->(lseg,line)float8 <->(lseg,lseg)float8 <->(lseg,point)float8 <->(path,path)float8 <->(path,point)float8
<->(point,box)float8 <->(point,circle)float8 <->(point,line)float8 <->(point,lseg)float8 <->(point,path)float8 <->(point,point)float8
<->(point,polygon)float8 <->(polygon,circle)float8 <->(polygon,point)float8 <->(polygon,polygon)float8 <->(tsquery,tsquery)tsquery
<<(anymultirange,anymultirange)bool <<(anymultirange,anyrange)bool <<(anyrange,anymultirange)bool <<(anyrange,anyrange)bool <<(bit,int4)bit
<<(box,box)bool <<(circle,circle)bool <<(inet,inet)bool <<(int2,int4)int2 <<(int4,int4)int4 <<(int8,int4)int8 <<(point,point)bool
<<(polygon,polygon)bool <<=(inet,inet)bool <<|(box,box)bool <<|(circle,circle)bool <<|(point,point)bool <<|(polygon,polygon)bool
<=(anyarray,anyarray)bool <=(anyenum,anyenum)bool <=(anymultirange,anymultirange)bool <=(anyrange,anyrange)bool <=(bit,bit)bool
<=(bool,bool)bool <=(box,box)bool <=(bpchar,bpchar)bool <=(bytea,bytea)bool <=(char,char)bool <=(circle,circle)bool <=(date,date)bool
<=(date,timestamp)bool <=(date,timestamptz)bool <=(float4,float4)bool <=(float4,float8)bool <=(float8,float4)bool <=(float8,float8)bool
<=(inet,inet)bool <=(int2,int2)bool <=(int2,int4)bool <=(int2,int8)bool <=(int4,int2)bool <=(int4,int4)bool <=(int4,int8)bool
<=(int8,int2)bool <=(int8,int4)bool <=(int8,int8)bool <=(interval,interval)bool <=(jsonb,jsonb)bool <=(lseg,lseg)bool
<=(macaddr,macaddr)bool <=(macaddr8,macaddr8)bool <=(money,money)bool <=(name,name)bool <=(name,text)bool <=(numeric,numeric)bool
<=(oid,oid)bool <=(path,path)bool <=(record,record)bool <=(text,name)bool <=(text,text)bool <=(tid,tid)bool <=(time,time)bool
<=(timestamp,date)bool <=(timestamp,timestamp)bool <=(timestamp,timestamptz)bool <=(timestamptz,date)bool <=(timestamptz,timestamp)bool
<=(timestamptz,timestamptz)bool <=(timetz,timetz)bool <=(tsquery,tsquery)bool <=(tsvector,tsvector)bool <=(uuid,uuid)bool
<=(varbit,varbit)bool <=(xid8,xid8)bool <>(anyarray,anyarray)bool <>(anyenum,anyenum)bool <>(anymultirange,anymultirange)bool
<>(anyrange,anyrange)bool <>(bit,bit)bool <>(bool,bool)bool <>(bpchar,bpchar)bool <>(bytea,bytea)bool <>(char,char)bool
<>(circle,circle)bool <>(date,date)bool <>(date,timestamp)bool <>(date,timestamptz)bool <>(float4,float4)bool <>(float4,float8)bool
<>(float8,float4)bool <>(float8,float8)bool <>(inet,inet)bool <>(int2,int2)bool <>(int2,int4)bool <>(int2,int8)bool <>(int4,int2)bool
<>(int4,int4)bool <>(int4,int8)bool <>(int8,int2)bool <>(int8,int4)bool <>(int8,int8)bool <>(interval,interval)bool <>(jsonb,jsonb)bool
<>(lseg,lseg)bool <>(macaddr,macaddr)bool <>(macaddr8,macaddr8)bool <>(money,money)bool <>(name,name)bool <>(name,text)bool
<>(numeric,numeric)bool <>(oid,oid)bool <>(point,point)bool <>(record,record)bool <>(text,name)bool <>(text,text)bool <>(tid,tid)bool
<>(time,time)bool <>(timestamp,date)bool <>(timestamp,timestamp)bool <>(timestamp,timestamptz)bool <>(timestamptz,date)bool
<>(timestamptz,timestamp)bool <>(timestamptz,timestamptz)bool <>(timetz,timetz)bool <>(tsquery,tsquery)bool <>(tsvector,tsvector)bool
<>(uuid,uuid)bool <>(varbit,varbit)bool <>(xid,int4)bool <>(xid,xid)bool <>(xid8,xid8)bool <@(anyarray,anyarray)bool
<@(anyelement,anymultirange)bool <@(anyelement,anyrange)bool <@(anymultirange,anymultirange)bool <@(anymultirange,anyrange)bool
<@(anyrange,anymultirange)bool <@(anyrange,anyrange)bool <@(box,box)bool <@(circle,circle)bool <@(jsonb,jsonb)bool <@(lseg,box)bool
<@(lseg,line)bool <@(point,box)bool <@(point,circle)bool <@(point,line)bool <@(point,lseg)bool <@(point,path)bool <@(point,polygon)bool
<@(polygon,polygon)bool <@(tsquery,tsquery)bool <^(box,box)bool <^(point,point)bool =(anyarray,anyarray)bool =(anyenum,anyenum)bool
=(anymultirange,anymultirange)bool =(anyrange,anyrange)bool =(bit,bit)bool =(bool,bool)bool =(box,box)bool =(bpchar,bpchar)bool
=(bytea,bytea)bool =(char,char)bool =(cid,cid)bool =(circle,circle)bool =(date,date)bool =(date,timestamp)bool =(date,timestamptz)bool
=(float4,float4)bool =(float4,float8)bool =(float8,float4)bool =(float8,float8)bool =(inet,inet)bool =(int2,int2)bool =(int2,int4)bool
=(int2,int8)bool =(int4,int2)bool =(int4,int4)bool =(int4,int8)bool =(int8,int2)bool =(int8,int4)bool =(int8,int8)bool
=(interval,interval)bool =(jsonb,jsonb)bool =(line,line)bool =(lseg,lseg)bool =(macaddr,macaddr)bool =(macaddr8,macaddr8)bool
=(money,money)bool =(name,name)bool =(name,text)bool =(numeric,numeric)bool =(oid,oid)bool =(path,path)bool =(record,record)bool
=(text,name)bool =(text,text)bool =(tid,tid)bool =(time,time)bool =(timestamp,date)bool =(timestamp,timestamp)bool
=(timestamp,timestamptz)bool =(timestamptz,date)bool =(timestamptz,timestamp)bool =(timestamptz,timestamptz)bool =(timetz,timetz)bool
=(tsquery,tsquery)bool =(tsvector,tsvector)bool =(uuid,uuid)bool =(varbit,varbit)bool =(xid,int4)bool =(xid,xid)bool =(xid8,xid8)bool
>(anyarray,anyarray)bool >(anyenum,anyenum)bool >(anymultirange,anymultirange)bool >(anyrange,anyrange)bool >(bit,bit)bool >(bool,bool)bool
>(box,box)bool >(bpchar,bpchar)bool >(bytea,bytea)bool >(char,char)bool >(circle,circle)bool >(date,date)bool >(date,timestamp)bool
>(date,timestamptz)bool >(float4,float4)bool >(float4,float8)bool >(float8,float4)bool >(float8,float8)bool >(inet,inet)bool
>(int2,int2)bool >(int2,int4)bool >(int2,int8)bool >(int4,int2)bool >(int4,int4)bool >(int4,int8)bool >(int8,int2)bool >(int8,int4)bool
>(int8,int8)bool >(interval,interval)bool >(jsonb,jsonb)bool >(lseg,lseg)bool >(macaddr,macaddr)bool >(macaddr8,macaddr8)bool
>(money,money)bool >(name,name)bool >(name,text)bool >(numeric,numeric)bool >(oid,oid)bool >(path,path)bool >(record,record)bool
>(text,name)bool >(text,text)bool >(tid,tid)bool >(time,time)bool >(timestamp,date)bool >(timestamp,timestamp)bool
>(timestamp,timestamptz)bool >(timestamptz,date)bool >(timestamptz,timestamp)bool >(timestamptz,timestamptz)bool >(timetz,timetz)bool
>(tsquery,tsquery)bool >(tsvector,tsvector)bool >(uuid,uuid)bool >(varbit,varbit)bool >(xid8,xid8)bool >=(anyarray,anyarray)bool
>=(anyenum,anyenum)bool >=(anymultirange,anymultirange)bool >=(anyrange,anyrange)bool >=(bit,bit)bool >=(bool,bool)bool >=(box,box)bool
>=(bpchar,bpchar)bool >=(bytea,bytea)bool >=(char,char)bool >=(circle,circle)bool >=(date,date)bool >=(date,timestamp)bool
>=(date,timestamptz)bool >=(float4,float4)bool >=(float4,float8)bool >=(float8,float4)bool >=(float8,float8)bool >=(inet,inet)bool
>=(int2,int2)bool >=(int2,int4)bool >=(int2,int8)bool >=(int4,int2)bool >=(int4,int4)bool >=(int4,int8)bool >=(int8,int2)bool
>=(int8,int4)bool >=(int8,int8)bool >=(interval,interval)bool >=(jsonb,jsonb)bool >=(lseg,lseg)bool >=(macaddr,macaddr)bool
>=(macaddr8,macaddr8)bool >=(money,money)bool >=(name,name)bool >=(name,text)bool >=(numeric,numeric)bool >=(oid,oid)bool >=(path,path)bool
>=(record,record)bool >=(text,name)bool >=(text,text)bool >=(tid,tid)bool >=(time,time)bool >=(timestamp,date)bool
>=(timestamp,timestamp)bool >=(timestamp,timestamptz)bool >=(timestamptz,date)bool >=(timestamptz,timestamp)bool
>=(timestamptz,timestamptz)bool >=(timetz,timetz)bool >=(tsquery,tsquery)bool >=(tsvector,tsvector)bool >=(uuid,uuid)bool
>=(varbit,varbit)bool >=(xid8,xid8)bool >>(anymultirange,anymultirange)bool >>(anymultirange,anyrange)bool >>(anyrange,anymultirange)bool
>>(anyrange,anyrange)bool >>(bit,int4)bit >>(box,box)bool >>(circle,circle)bool >>(inet,inet)bool >>(int2,int4)int2 >>(int4,int4)int4
>>(int8,int4)int8 >>(point,point)bool >>(polygon,polygon)bool >>=(inet,inet)bool >^(box,box)bool >^(point,point)bool ?#(box,box)bool
?#(line,box)bool ?#(line,line)bool ?#(lseg,box)bool ?#(lseg,line)bool ?#(lseg,lseg)bool ?#(path,path)bool ?&(jsonb,_text)bool
?(jsonb,text)bool ?-(line)bool ?-(lseg)bool ?-(point,point)bool ?-|(line,line)bool ?-|(lseg,lseg)bool ?|(jsonb,_text)bool ?|(line)bool
?|(lseg)bool ?|(point,point)bool ?||(line,line)bool ?||(lseg,lseg)bool @(float4)float4 @(float8)float8 @(int2)int2 @(int4)int4 @(int8)int8
@(numeric)numeric @-@(lseg)float8 @-@(path)float8 @>(anyarray,anyarray)bool @>(anymultirange,anyelement)bool
@>(anymultirange,anymultirange)bool @>(anymultirange,anyrange)bool @>(anyrange,anyelement)bool @>(anyrange,anymultirange)bool
@>(anyrange,anyrange)bool @>(box,box)bool @>(box,point)bool @>(circle,circle)bool @>(circle,point)bool @>(jsonb,jsonb)bool
@>(path,point)bool @>(polygon,point)bool @>(polygon,polygon)bool @>(tsquery,tsquery)bool @?(jsonb,jsonpath)bool @@(box)point
@@(circle)point @@(jsonb,jsonpath)bool @@(lseg)point @@(polygon)point @@(text,text)bool @@(text,tsquery)bool @@(tsquery,tsvector)bool
@@(tsvector,tsquery)bool @@@(tsquery,tsvector)bool @@@(tsvector,tsquery)bool ^(float8,float8)float8 ^(numeric,numeric)numeric
^@(text,text)bool |&>(box,box)bool |&>(circle,circle)bool |&>(polygon,polygon)bool |(bit,bit)bit |(inet,inet)inet |(int2,int2)int2
|(int4,int4)int4 |(int8,int8)int8 |(macaddr,macaddr)macaddr |(macaddr8,macaddr8)macaddr8 |/(float8)float8 |>>(box,box)bool
|>>(circle,circle)bool |>>(point,point)bool |>>(polygon,polygon)bool ||(anycompatible,anycompatiblearray)anycompatiblearray
||(anycompatiblearray,anycompatible)anycompatiblearray ||(anycompatiblearray,anycompatiblearray)anycompatiblearray ||(anynonarray,text)text
||(bytea,bytea)bytea ||(jsonb,jsonb)jsonb ||(text,anynonarray)text ||(text,text)text ||(tsquery,tsquery)tsquery
||(tsvector,tsvector)tsvector ||(varbit,varbit)varbit ||/(float8)float8 ~(bit)bit ~(bpchar,text)bool ~(inet)inet ~(int2)int2 ~(int4)int4
~(int8)int8 ~(macaddr)macaddr ~(macaddr8)macaddr8 ~(name,text)bool ~(text,text)bool ~*(bpchar,text)bool ~*(name,text)bool ~*(text,text)bool
~<=~(bpchar,bpchar)bool ~<=~(text,text)bool ~<~(bpchar,bpchar)bool ~<~(text,text)bool ~=(box,box)bool ~=(circle,circle)bool
~=(point,point)bool ~=(polygon,polygon)bool ~>=~(bpchar,bpchar)bool ~>=~(text,text)bool ~>~(bpchar,bpchar)bool ~>~(text,text)bool
~~(bpchar,text)bool ~~(bytea,bytea)bool ~~(name,text)bool ~~(text,text)bool ~~*(bpchar,text)bool ~~*(name,text)bool ~~*(text,text)bool
)";

const std::string_view builtinFunctions = R"(
abbrev(cidr)text abbrev(inet)text abs(float4)float4 abs(float8)float8 abs(int2)int2 abs(int4)int4 abs(int8)int8 abs(numeric)numeric
acos(float8)float8 acosd(float8)float8 acosh(float8)float8 age(timestamp)interval age(timestamp,timestamp)interval age(timestamptz)interval
age(timestamptz,timestamptz)interval age(xid)int4 amvalidate(oid)bool anytextcat(anynonarray,text)text area(box)float8 area(circle)float8
area(path)float8 array_agg(anyarray)anyarray array_agg(anynonarray)anyarray
array_append(anycompatiblearray,anycompatible)anycompatiblearray array_cat(anycompatiblearray,anycompatiblearray)anycompatiblearray
array_dims(anyarray)text array_eq(anyarray,anyarray)bool array_fill(anyelement,_int4)anyarray array_fill(anyelement,_int4,_int4)anyarray
array_ge(anyarray,anyarray)bool array_gt(anyarray,anyarray)bool array_larger(anyarray,anyarray)anyarray array_le(anyarray,anyarray)bool
array_length(anyarray,int4)int4 array_lower(anyarray,int4)int4 array_lt(anyarray,anyarray)bool array_ndims(anyarray)int4
array_ne(anyarray,anyarray)bool array_position(anycompatiblearray,anycompatible)int4
array_position(anycompatiblearray,anycompatible,int4)int4 array_positions(anycompatiblearray,anycompatible)_int4
array_prepend(anycompatible,anycompatiblearray)anycompatiblearray array_remove(anycompatiblearray,anycompatible)anycompatiblearray
array_replace(anycompatiblearray,anycompatible,anycompatible)anycompatiblearray array_smaller(anyarray,anyarray)anyarray
array_to_json(anyarray)json array_to_json(anyarray,bool)json array_to_string(anyarray,text)text array_to_string(anyarray,text,text)text
array_to_tsvector(_text)tsvector array_upper(anyarray,int4)int4 arraycontained(anyarray,anyarray)bool arraycontains(anyarray,anyarray)bool
arrayoverlap(anyarray,anyarray)bool ascii(text)int4 asin(float8)float8 asind(float8)float8 asinh(float8)float8 atan(float8)float8
atan2(float8,float8)float8 atan2d(float8,float8)float8 atand(float8)float8 atanh(float8)float8 avg(float4)float8 avg(float8)float8
avg(int2)numeric avg(int4)numeric avg(int8)numeric avg(interval)interval avg(numeric)numeric bit(bit,int4,bool)bit bit(int4,int4)bit
bit(int8,int4)bit bit_and(bit)bit bit_and(int2)int2 bit_and(int4)int4 bit_and(int8)int8 bit_count(bit)int8 bit_count(bytea)int8
bit_length(bit)int4 bit_length(bytea)int4 bit_length(text)int4 bit_or(bit)bit bit_or(int2)int2 bit_or(int4)int4 bit_or(int8)int8
bit_xor(bit)bit bit_xor(int2)int2 bit_xor(int4)int4 bit_xor(int8)int8 bitand(bit,bit)bit bitcat(varbit,varbit)varbit bitcmp(bit,bit)int4
biteq(bit,bit)bool bitge(bit,bit)bool bitgt(bit,bit)bool bitle(bit,bit)bool bitlt(bit,bit)bool bitne(bit,bit)bool bitnot(bit)bit
bitor(bit,bit)bit bitshiftleft(bit,int4)bit bitshiftright(bit,int4)bit bittypmodin(_cstring)int4 bitxor(bit,bit)bit bool(int4)bool
bool(jsonb)bool bool_and(bool)bool bool_or(bool)bool booland_statefunc(bool,bool)bool booleq(bool,bool)bool boolge(bool,bool)bool
boolgt(bool,bool)bool boolle(bool,bool)bool boollt(bool,bool)bool boolne(bool,bool)bool boolor_statefunc(bool,bool)bool boolsend(bool)bytea
bound_box(box,box)box box(circle)box box(point)box box(point,point)box box(polygon)box box_above(box,box)bool box_above_eq(box,box)bool
box_add(box,point)box box_below(box,box)bool box_below_eq(box,box)bool box_center(box)point box_contain(box,box)bool
box_contain_pt(box,point)bool box_contained(box,box)bool box_distance(box,box)float8 box_div(box,point)box box_eq(box,box)bool
box_ge(box,box)bool box_gt(box,box)bool box_intersect(box,box)box box_le(box,box)bool box_left(box,box)bool box_lt(box,box)bool
box_mul(box,point)box box_overabove(box,box)bool box_overbelow(box,box)bool box_overlap(box,box)bool box_overleft(box,box)bool
box_overright(box,box)bool box_right(box,box)bool box_same(box,box)bool box_sub(box,point)box bpchar(bpchar,int4,bool)bpchar
bpchar(char)bpchar bpchar(name)bpchar bpchar_larger(bpchar,bpchar)bpchar bpchar_pattern_ge(bpchar,bpchar)bool
bpchar_pattern_gt(bpchar,bpchar)bool bpchar_pattern_le(bpchar,bpchar)bool bpchar_pattern_lt(bpchar,bpchar)bool
bpchar_smaller(bpchar,bpchar)bpchar bpcharcmp(bpchar,bpchar)int4 bpchareq(bpchar,bpchar)bool bpcharge(bpchar,bpchar)bool
bpchargt(bpchar,bpchar)bool bpchariclike(bpchar,text)bool bpcharicnlike(bpchar,text)bool bpcharicregexeq(bpchar,text)bool
bpcharicregexne(bpchar,text)bool bpcharle(bpchar,bpchar)bool bpcharlike(bpchar,text)bool bpcharlt(bpchar,bpchar)bool
bpcharne(bpchar,bpchar)bool bpcharnlike(bpchar,text)bool bpcharregexeq(bpchar,text)bool bpcharregexne(bpchar,text)bool
bpcharsend(bpchar)bytea bpchartypmodin(_cstring)int4 broadcast(inet)inet btarraycmp(anyarray,anyarray)int4 btboolcmp(bool,bool)int4
btbpchar_pattern_cmp(bpchar,bpchar)int4 btcharcmp(char,char)int4 btequalimage(oid)bool btfloat48cmp(float4,float8)int4
btfloat4cmp(float4,float4)int4 btfloat84cmp(float8,float4)int4 btfloat8cmp(float8,float8)int4 btint24cmp(int2,int4)int4
btint28cmp(int2,int8)int4 btint2cmp(int2,int2)int4 btint42cmp(int4,int2)int4 btint48cmp(int4,int8)int4 btint4cmp(int4,int4)int4
btint82cmp(int8,int2)int4 btint84cmp(int8,int4)int4 btint8cmp(int8,int8)int4 btnamecmp(name,name)int4 btnametextcmp(name,text)int4
btoidcmp(oid,oid)int4 btrecordcmp(record,record)int4 btrecordimagecmp(record,record)int4 btrim(bytea,bytea)bytea btrim(text)text
btrim(text,text)text bttext_pattern_cmp(text,text)int4 bttextcmp(text,text)int4 bttextnamecmp(text,name)int4 bttidcmp(tid,tid)int4
btvarstrequalimage(oid)bool byteacat(bytea,bytea)bytea byteacmp(bytea,bytea)int4 byteaeq(bytea,bytea)bool byteage(bytea,bytea)bool
byteagt(bytea,bytea)bool byteale(bytea,bytea)bool bytealike(bytea,bytea)bool bytealt(bytea,bytea)bool byteane(bytea,bytea)bool
byteanlike(bytea,bytea)bool byteasend(bytea)bytea cardinality(anyarray)int4 cash_cmp(money,money)int4 cash_div_cash(money,money)float8
cash_div_flt4(money,float4)money cash_div_flt8(money,float8)money cash_div_int2(money,int2)money cash_div_int4(money,int4)money
cash_div_int8(money,int8)money cash_eq(money,money)bool cash_ge(money,money)bool cash_gt(money,money)bool cash_le(money,money)bool
cash_lt(money,money)bool cash_mi(money,money)money cash_mul_flt4(money,float4)money cash_mul_flt8(money,float8)money
cash_mul_int2(money,int2)money cash_mul_int4(money,int4)money cash_mul_int8(money,int8)money cash_ne(money,money)bool
cash_pl(money,money)money cash_words(money)text cashlarger(money,money)money cashsmaller(money,money)money cbrt(float8)float8
ceil(float8)float8 ceil(numeric)numeric ceiling(float8)float8 ceiling(numeric)numeric center(box)point center(circle)point char(int4)char
char(text)char char_length(bpchar)int4 char_length(text)int4 character_length(bpchar)int4 character_length(text)int4 chareq(char,char)bool
charge(char,char)bool chargt(char,char)bool charle(char,char)bool charlt(char,char)bool charne(char,char)bool charsend(char)bytea
chr(int4)text cideq(cid,cid)bool cidr(inet)cidr cidsend(cid)bytea circle(box)circle circle(point,float8)circle circle(polygon)circle
circle_above(circle,circle)bool circle_add_pt(circle,point)circle circle_below(circle,circle)bool circle_center(circle)point
circle_contain(circle,circle)bool circle_contain_pt(circle,point)bool circle_contained(circle,circle)bool
circle_distance(circle,circle)float8 circle_div_pt(circle,point)circle circle_eq(circle,circle)bool circle_ge(circle,circle)bool
circle_gt(circle,circle)bool circle_le(circle,circle)bool circle_left(circle,circle)bool circle_lt(circle,circle)bool
circle_mul_pt(circle,point)circle circle_ne(circle,circle)bool circle_overabove(circle,circle)bool circle_overbelow(circle,circle)bool
circle_overlap(circle,circle)bool circle_overleft(circle,circle)bool circle_overright(circle,circle)bool circle_right(circle,circle)bool
circle_same(circle,circle)bool circle_sub_pt(circle,point)circle clock_timestamp()timestamptz close_ls(line,lseg)point
close_lseg(lseg,lseg)point close_pb(point,box)point close_pl(point,line)point close_ps(point,lseg)point close_sb(lseg,box)point
col_description(oid,int4)text concat(*any)text concat_ws(text,*any)text convert(bytea,name,name)bytea convert_from(bytea,name)text
convert_to(text,name)bytea corr(float8,float8)float8 cos(float8)float8 cosd(float8)float8 cosh(float8)float8 cot(float8)float8
cotd(float8)float8 count()int8 count(any)int8 covar_pop(float8,float8)float8 covar_samp(float8,float8)float8 cume_dist()float8
current_database()name current_query()text current_schema()name current_schemas(bool)_name current_setting(text)text
current_setting(text,bool)text current_user()name currtid2(text,tid)tid currval(regclass)int8
cursor_to_xml(refcursor,int4,bool,bool,text)xml cursor_to_xmlschema(refcursor,bool,bool,text)xml database_to_xml(bool,bool,text)xml
database_to_xml_and_xmlschema(bool,bool,text)xml database_to_xmlschema(bool,bool,text)xml date(timestamp)date date(timestamptz)date
date_bin(interval,timestamp,timestamp)timestamp date_bin(interval,timestamptz,timestamptz)timestamptz date_cmp(date,date)int4
date_cmp_timestamp(date,timestamp)int4 date_cmp_timestamptz(date,timestamptz)int4 date_eq(date,date)bool
date_eq_timestamp(date,timestamp)bool date_eq_timestamptz(date,timestamptz)bool date_ge(date,date)bool
date_ge_timestamp(date,timestamp)bool date_ge_timestamptz(date,timestamptz)bool date_gt(date,date)bool
date_gt_timestamp(date,timestamp)bool date_gt_timestamptz(date,timestamptz)bool date_larger(date,date)date date_le(date,date)bool
date_le_timestamp(date,timestamp)bool date_le_timestamptz(date,timestamptz)bool date_lt(date,date)bool
date_lt_timestamp(date,timestamp)bool date_lt_timestamptz(date,timestamptz)bool date_mi(date,date)int4
date_mi_interval(date,interval)timestamp date_mii(date,int4)date date_ne(date,date)bool date_ne_timestamp(date,timestamp)bool
date_ne_timestamptz(date,timestamptz)bool date_part(text,date)float8 date_part(text,interval)float8 date_part(text,time)float8
date_part(text,timestamp)float8 date_part(text,timestamptz)float8 date_part(text,timetz)float8 date_pl_interval(date,interval)timestamp
date_pli(date,int4)date date_smaller(date,date)date date_trunc(text,interval)interval date_trunc(text,timestamp)timestamp
date_trunc(text,timestamptz)timestamptz date_trunc(text,timestamptz,text)timestamptz datemultirange()datemultirange
datemultirange(*_daterange)datemultirange datemultirange(daterange)datemultirange daterange(date,date)daterange
daterange(date,date,text)daterange daterange_canonical(daterange)daterange daterange_subdiff(date,date)float8
datetime_pl(date,time)timestamp datetimetz_pl(date,timetz)timestamptz dcbrt(float8)float8 decode(text,text)bytea degrees(float8)float8
dense_rank()int8 dexp(float8)float8 diagonal(box)lseg diameter(circle)float8 dist_bp(box,point)float8 dist_bs(box,lseg)float8
dist_cpoint(circle,point)float8 dist_cpoly(circle,polygon)float8 dist_lp(line,point)float8 dist_ls(line,lseg)float8
dist_pathp(path,point)float8 dist_pb(point,box)float8 dist_pc(point,circle)float8 dist_pl(point,line)float8
dist_polyc(polygon,circle)float8 dist_polyp(polygon,point)float8 dist_ppath(point,path)float8 dist_ppoly(point,polygon)float8
dist_ps(point,lseg)float8 dist_sb(lseg,box)float8 dist_sl(lseg,line)float8 dist_sp(lseg,point)float8 div(numeric,numeric)numeric
dlog1(float8)float8 dlog10(float8)float8 dpow(float8,float8)float8 dround(float8)float8 dsqrt(float8)float8 dtrunc(float8)float8
elem_contained_by_multirange(anyelement,anymultirange)bool elem_contained_by_range(anyelement,anyrange)bool encode(bytea,text)text
enum_cmp(anyenum,anyenum)int4 enum_eq(anyenum,anyenum)bool enum_first(anyenum)anyenum enum_ge(anyenum,anyenum)bool
enum_gt(anyenum,anyenum)bool enum_larger(anyenum,anyenum)anyenum enum_last(anyenum)anyenum enum_le(anyenum,anyenum)bool
enum_lt(anyenum,anyenum)bool enum_ne(anyenum,anyenum)bool enum_range(anyenum)anyarray enum_range(anyenum,anyenum)anyarray
enum_smaller(anyenum,anyenum)anyenum every(bool)bool exp(float8)float8 exp(numeric)numeric extract(text,date)numeric
extract(text,interval)numeric extract(text,time)numeric extract(text,timestamp)numeric extract(text,timestamptz)numeric
extract(text,timetz)numeric factorial(int8)numeric family(inet)int4 first_value(anyelement)anyelement float4(float8)float4
float4(int2)float4 float4(int4)float4 float4(int8)float4 float4(jsonb)float4 float4(numeric)float4 float48div(float4,float8)float8
float48eq(float4,float8)bool float48ge(float4,float8)bool float48gt(float4,float8)bool float48le(float4,float8)bool
float48lt(float4,float8)bool float48mi(float4,float8)float8 float48mul(float4,float8)float8 float48ne(float4,float8)bool
float48pl(float4,float8)float8 float4_accum(_float8,float4)_float8 float4abs(float4)float4 float4div(float4,float4)float4
float4eq(float4,float4)bool float4ge(float4,float4)bool float4gt(float4,float4)bool float4larger(float4,float4)float4
float4le(float4,float4)bool float4lt(float4,float4)bool float4mi(float4,float4)float4 float4mul(float4,float4)float4
float4ne(float4,float4)bool float4pl(float4,float4)float4 float4send(float4)bytea float4smaller(float4,float4)float4 float4um(float4)float4
float4up(float4)float4 float8(float4)float8 float8(int2)float8 float8(int4)float8 float8(int8)float8 float8(jsonb)float8
float8(numeric)float8 float84div(float8,float4)float8 float84eq(float8,float4)bool float84ge(float8,float4)bool
float84gt(float8,float4)bool float84le(float8,float4)bool float84lt(float8,float4)bool float84mi(float8,float4)float8
float84mul(float8,float4)float8 float84ne(float8,float4)bool float84pl(float8,float4)float8 float8_accum(_float8,float8)_float8
float8_avg(_float8)float8 float8_combine(_float8,_float8)_float8 float8_corr(_float8)float8 float8_covar_pop(_float8)float8
float8_covar_samp(_float8)float8 float8_regr_accum(_float8,float8,float8)_float8 float8_regr_avgx(_float8)float8
float8_regr_avgy(_float8)float8 float8_regr_combine(_float8,_float8)_float8 float8_regr_intercept(_float8)float8
float8_regr_r2(_float8)float8 float8_regr_slope(_float8)float8 float8_regr_sxx(_float8)float8 float8_regr_sxy(_float8)float8
float8_regr_syy(_float8)float8 float8_stddev_pop(_float8)float8 float8_stddev_samp(_float8)float8 float8_var_pop(_float8)float8
float8_var_samp(_float8)float8 float8abs(float8)float8 float8div(float8,float8)float8 float8eq(float8,float8)bool
float8ge(float8,float8)bool float8gt(float8,float8)bool float8larger(float8,float8)float8 float8le(float8,float8)bool
float8lt(float8,float8)bool float8mi(float8,float8)float8 float8mul(float8,float8)float8 float8ne(float8,float8)bool
float8pl(float8,float8)float8 float8send(float8)bytea float8smaller(float8,float8)float8 float8um(float8)float8 float8up(float8)float8
floor(float8)float8 floor(numeric)numeric flt4_mul_cash(float4,money)money flt8_mul_cash(float8,money)money fmgr_c_validator(oid)void
fmgr_internal_validator(oid)void fmgr_sql_validator(oid)void format(text)text format(text,*any)text format_type(oid,int4)text
gcd(int4,int4)int4 gcd(int8,int8)int8 gcd(numeric,numeric)numeric gen_random_uuid()uuid generate_series(int4,int4)int4
generate_series(int4,int4,int4)int4 generate_series(int8,int8)int8 generate_series(int8,int8,int8)int8
generate_series(numeric,numeric)numeric generate_series(numeric,numeric,numeric)numeric
generate_series(timestamp,timestamp,interval)timestamp generate_series(timestamptz,timestamptz,interval)timestamptz
generate_subscripts(anyarray,int4)int4 generate_subscripts(anyarray,int4,bool)int4 get_bit(bit,int4)int4 get_bit(bytea,int8)int4
get_byte(bytea,int4)int4 get_current_ts_config()regconfig getdatabaseencoding()name getpgusername()name
has_any_column_privilege(name,oid,text)bool has_any_column_privilege(name,text,text)bool has_any_column_privilege(oid,oid,text)bool
has_any_column_privilege(oid,text)bool has_any_column_privilege(oid,text,text)bool has_any_column_privilege(text,text)bool
has_column_privilege(name,oid,int2,text)bool has_column_privilege(name,oid,text,text)bool has_column_privilege(name,text,int2,text)bool
has_column_privilege(name,text,text,text)bool has_column_privilege(oid,int2,text)bool has_column_privilege(oid,oid,int2,text)bool
has_column_privilege(oid,oid,text,text)bool has_column_privilege(oid,text,int2,text)bool has_column_privilege(oid,text,text)bool
has_column_privilege(oid,text,text,text)bool has_column_privilege(text,int2,text)bool has_column_privilege(text,text,text)bool
has_database_privilege(name,oid,text)bool has_database_privilege(name,text,text)bool has_database_privilege(oid,oid,text)bool
has_database_privilege(oid,text)bool has_database_privilege(oid,text,text)bool has_database_privilege(text,text)bool
has_foreign_data_wrapper_privilege(name,oid,text)bool has_foreign_data_wrapper_privilege(name,text,text)bool
has_foreign_data_wrapper_privilege(oid,oid,text)bool has_foreign_data_wrapper_privilege(oid,text)bool
has_foreign_data_wrapper_privilege(oid,text,text)bool has_foreign_data_wrapper_privilege(text,text)bool
has_function_privilege(name,oid,text)bool has_function_privilege(name,text,text)bool has_function_privilege(oid,oid,text)bool
has_function_privilege(oid,text)bool has_function_privilege(oid,text,text)bool has_function_privilege(text,text)bool
has_language_privilege(name,oid,text)bool has_language_privilege(name,text,text)bool has_language_privilege(oid,oid,text)bool
has_language_privilege(oid,text)bool has_language_privilege(oid,text,text)bool has_language_privilege(text,text)bool
has_parameter_privilege(name,text,text)bool has_parameter_privilege(oid,text,text)bool has_parameter_privilege(text,text)bool
has_schema_privilege(name,oid,text)bool has_schema_privilege(name,text,text)bool has_schema_privilege(oid,oid,text)bool
has_schema_privilege(oid,text)bool has_schema_privilege(oid,text,text)bool has_schema_privilege(text,text)bool
has_sequence_privilege(name,oid,text)bool has_sequence_privilege(name,text,text)bool has_sequence_privilege(oid,oid,text)bool
has_sequence_privilege(oid,text)bool has_sequence_privilege(oid,text,text)bool has_sequence_privilege(text,text)bool
has_server_privilege(name,oid,text)bool has_server_privilege(name,text,text)bool has_server_privilege(oid,oid,text)bool
has_server_privilege(oid,text)bool has_server_privilege(oid,text,text)bool has_server_privilege(text,text)bool
has_table_privilege(name,oid,text)bool has_table_privilege(name,text,text)bool has_table_privilege(oid,oid,text)bool
has_table_privilege(oid,text)bool has_table_privilege(oid,text,text)bool has_table_privilege(text,text)bool
has_tablespace_privilege(name,oid,text)bool has_tablespace_privilege(name,text,text)bool has_tablespace_privilege(oid,oid,text)bool
has_tablespace_privilege(oid,text)bool has_tablespace_privilege(oid,text,text)bool has_tablespace_privilege(text,text)bool
has_type_privilege(name,oid,text)bool has_type_privilege(name,text,text)bool has_type_privilege(oid,oid,text)bool
has_type_privilege(oid,text)bool has_type_privilege(oid,text,text)bool has_type_privilege(text,text)bool hash_array(anyarray)int4
hash_array_extended(anyarray,int8)int8 hash_multirange(anymultirange)int4 hash_multirange_extended(anymultirange,int8)int8
hash_numeric(numeric)int4 hash_numeric_extended(numeric,int8)int8 hash_range(anyrange)int4 hash_range_extended(anyrange,int8)int8
hash_record(record)int4 hash_record_extended(record,int8)int8 hashbpchar(bpchar)int4 hashbpcharextended(bpchar,int8)int8 hashchar(char)int4
hashcharextended(char,int8)int8 hashenum(anyenum)int4 hashenumextended(anyenum,int8)int8 hashfloat4(float4)int4
hashfloat4extended(float4,int8)int8 hashfloat8(float8)int4 hashfloat8extended(float8,int8)int8 hashinet(inet)int4
hashinetextended(inet,int8)int8 hashint2(int2)int4 hashint2extended(int2,int8)int8 hashint4(int4)int4 hashint4extended(int4,int8)int8
hashint8(int8)int4 hashint8extended(int8,int8)int8 hashmacaddr(macaddr)int4 hashmacaddr8(macaddr8)int4
hashmacaddr8extended(macaddr8,int8)int8 hashmacaddrextended(macaddr,int8)int8 hashname(name)int4 hashnameextended(name,int8)int8
hashoid(oid)int4 hashoidextended(oid,int8)int8 hashtext(text)int4 hashtextextended(text,int8)int8 hashtid(tid)int4
hashtidextended(tid,int8)int8 height(box)float8 host(inet)text hostmask(inet)inet in_range(date,date,interval,bool,bool)bool
in_range(float4,float4,float8,bool,bool)bool in_range(float8,float8,float8,bool,bool)bool in_range(int2,int2,int2,bool,bool)bool
in_range(int2,int2,int4,bool,bool)bool in_range(int2,int2,int8,bool,bool)bool in_range(int4,int4,int2,bool,bool)bool
in_range(int4,int4,int4,bool,bool)bool in_range(int4,int4,int8,bool,bool)bool in_range(int8,int8,int8,bool,bool)bool
in_range(interval,interval,interval,bool,bool)bool in_range(numeric,numeric,numeric,bool,bool)bool
in_range(time,time,interval,bool,bool)bool in_range(timestamp,timestamp,interval,bool,bool)bool
in_range(timestamptz,timestamptz,interval,bool,bool)bool in_range(timetz,timetz,interval,bool,bool)bool inet_client_addr()inet
inet_client_port()int4 inet_merge(inet,inet)cidr inet_same_family(inet,inet)bool inet_server_addr()inet inet_server_port()int4
inetand(inet,inet)inet inetmi(inet,inet)int8 inetmi_int8(inet,int8)inet inetnot(inet)inet inetor(inet,inet)inet inetpl(inet,int8)inet
initcap(text)text int2(float4)int2 int2(float8)int2 int2(int4)int2 int2(int8)int2 int2(jsonb)int2 int2(numeric)int2 int24div(int2,int4)int4
int24eq(int2,int4)bool int24ge(int2,int4)bool int24gt(int2,int4)bool int24le(int2,int4)bool int24lt(int2,int4)bool int24mi(int2,int4)int4
int24mul(int2,int4)int4 int24ne(int2,int4)bool int24pl(int2,int4)int4 int28div(int2,int8)int8 int28eq(int2,int8)bool int28ge(int2,int8)bool
int28gt(int2,int8)bool int28le(int2,int8)bool int28lt(int2,int8)bool int28mi(int2,int8)int8 int28mul(int2,int8)int8 int28ne(int2,int8)bool
int28pl(int2,int8)int8 int2_avg_accum(_int8,int2)_int8 int2_avg_accum_inv(_int8,int2)_int8 int2_mul_cash(int2,money)money
int2_sum(int8,int2)int8 int2abs(int2)int2 int2and(int2,int2)int2 int2div(int2,int2)int2 int2eq(int2,int2)bool int2ge(int2,int2)bool
int2gt(int2,int2)bool int2int4_sum(_int8)int8 int2larger(int2,int2)int2 int2le(int2,int2)bool int2lt(int2,int2)bool int2mi(int2,int2)int2
int2mod(int2,int2)int2 int2mul(int2,int2)int2 int2ne(int2,int2)bool int2not(int2)int2 int2or(int2,int2)int2 int2pl(int2,int2)int2
int2send(int2)bytea int2shl(int2,int4)int2 int2shr(int2,int4)int2 int2smaller(int2,int2)int2 int2um(int2)int2 int2up(int2)int2
int2xor(int2,int2)int2 int4(bit)int4 int4(bool)int4 int4(char)int4 int4(float4)int4 int4(float8)int4 int4(int2)int4 int4(int8)int4
int4(jsonb)int4 int4(numeric)int4 int42div(int4,int2)int4 int42eq(int4,int2)bool int42ge(int4,int2)bool int42gt(int4,int2)bool
int42le(int4,int2)bool int42lt(int4,int2)bool int42mi(int4,int2)int4 int42mul(int4,int2)int4 int42ne(int4,int2)bool int42pl(int4,int2)int4
int48div(int4,int8)int8 int48eq(int4,int8)bool int48ge(int4,int8)bool int48gt(int4,int8)bool int48le(int4,int8)bool int48lt(int4,int8)bool
int48mi(int4,int8)int8 int48mul(int4,int8)int8 int48ne(int4,int8)bool int48pl(int4,int8)int8 int4_avg_accum(_int8,int4)_int8
int4_avg_accum_inv(_int8,int4)_int8 int4_avg_combine(_int8,_int8)_int8 int4_mul_cash(int4,money)money int4_sum(int8,int4)int8
int4abs(int4)int4 int4and(int4,int4)int4 int4div(int4,int4)int4 int4eq(int4,int4)bool int4ge(int4,int4)bool int4gt(int4,int4)bool
int4inc(int4)int4 int4larger(int4,int4)int4 int4le(int4,int4)bool int4lt(int4,int4)bool int4mi(int4,int4)int4 int4mod(int4,int4)int4
int4mul(int4,int4)int4 int4multirange()int4multirange int4multirange(*_int4range)int4multirange int4multirange(int4range)int4multirange
int4ne(int4,int4)bool int4not(int4)int4 int4or(int4,int4)int4 int4pl(int4,int4)int4 int4range(int4,int4)int4range
int4range(int4,int4,text)int4range int4range_canonical(int4range)int4range int4range_subdiff(int4,int4)float8 int4send(int4)bytea
int4shl(int4,int4)int4 int4shr(int4,int4)int4 int4smaller(int4,int4)int4 int4um(int4)int4 int4up(int4)int4 int4xor(int4,int4)int4
int8(bit)int8 int8(float4)int8 int8(float8)int8 int8(int2)int8 int8(int4)int8 int8(jsonb)int8 int8(numeric)int8 int8(oid)int8
int82div(int8,int2)int8 int82eq(int8,int2)bool int82ge(int8,int2)bool int82gt(int8,int2)bool int82le(int8,int2)bool int82lt(int8,int2)bool
int82mi(int8,int2)int8 int82mul(int8,int2)int8 int82ne(int8,int2)bool int82pl(int8,int2)int8 int84div(int8,int4)int8 int84eq(int8,int4)bool
int84ge(int8,int4)bool int84gt(int8,int4)bool int84le(int8,int4)bool int84lt(int8,int4)bool int84mi(int8,int4)int8 int84mul(int8,int4)int8
int84ne(int8,int4)bool int84pl(int8,int4)int8 int8_avg(_int8)numeric int8_mul_cash(int8,money)money int8_sum(numeric,int8)numeric
int8abs(int8)int8 int8and(int8,int8)int8 int8dec(int8)int8 int8dec_any(int8,any)int8 int8div(int8,int8)int8 int8eq(int8,int8)bool
int8ge(int8,int8)bool int8gt(int8,int8)bool int8inc(int8)int8 int8inc_any(int8,any)int8 int8inc_float8_float8(int8,float8,float8)int8
int8larger(int8,int8)int8 int8le(int8,int8)bool int8lt(int8,int8)bool int8mi(int8,int8)int8 int8mod(int8,int8)int8 int8mul(int8,int8)int8
int8multirange()int8multirange int8multirange(*_int8range)int8multirange int8multirange(int8range)int8multirange int8ne(int8,int8)bool
int8not(int8)int8 int8or(int8,int8)int8 int8pl(int8,int8)int8 int8pl_inet(int8,inet)inet int8range(int8,int8)int8range
int8range(int8,int8,text)int8range int8range_canonical(int8range)int8range int8range_subdiff(int8,int8)float8 int8send(int8)bytea
int8shl(int8,int4)int8 int8shr(int8,int4)int8 int8smaller(int8,int8)int8 int8um(int8)int8 int8up(int8)int8 int8xor(int8,int8)int8
integer_pl_date(int4,date)date inter_lb(line,box)bool inter_sb(lseg,box)bool inter_sl(lseg,line)bool interval(interval,int4)interval
interval(time)interval interval_accum(_interval,interval)_interval interval_accum_inv(_interval,interval)_interval
interval_avg(_interval)interval interval_cmp(interval,interval)int4 interval_combine(_interval,_interval)_interval
interval_div(interval,float8)interval interval_eq(interval,interval)bool interval_ge(interval,interval)bool
interval_gt(interval,interval)bool interval_hash(interval)int4 interval_hash_extended(interval,int8)int8
interval_larger(interval,interval)interval interval_le(interval,interval)bool interval_lt(interval,interval)bool
interval_mi(interval,interval)interval interval_mul(interval,float8)interval interval_ne(interval,interval)bool
interval_pl(interval,interval)interval interval_pl_date(interval,date)timestamp interval_pl_time(interval,time)time
interval_pl_timestamp(interval,timestamp)timestamp interval_pl_timestamptz(interval,timestamptz)timestamptz
interval_pl_timetz(interval,timetz)timetz interval_smaller(interval,interval)interval interval_um(interval)interval
intervaltypmodin(_cstring)int4 is_normalized(text,text=)bool isclosed(path)bool isempty(anymultirange)bool isempty(anyrange)bool
isfinite(date)bool isfinite(interval)bool isfinite(timestamp)bool isfinite(timestamptz)bool ishorizontal(line)bool ishorizontal(lseg)bool
ishorizontal(point,point)bool isopen(path)bool isparallel(line,line)bool isparallel(lseg,lseg)bool isperp(line,line)bool
isperp(lseg,lseg)bool isvertical(line)bool isvertical(lseg)bool isvertical(point,point)bool json_agg(anyelement)json
json_array_element(json,int4)json json_array_element_text(json,int4)text json_array_elements(json)json json_array_elements_text(json)text
json_array_length(json)int4 json_build_array()json json_build_array(*any)json json_build_object()json json_build_object(*any)json
json_each(json)record json_each_text(json)record json_extract_path(json,*_text)json json_extract_path_text(json,*_text)text
json_object(_text)json json_object(_text,_text)json json_object_agg(any,any)json json_object_field(json,text)json
json_object_field_text(json,text)text json_object_keys(json)text json_populate_record(anyelement,json,bool=)anyelement
json_populate_recordset(anyelement,json,bool=)anyelement json_strip_nulls(json)json json_to_record(json)record
json_to_recordset(json)record json_to_tsvector(json,jsonb)tsvector json_to_tsvector(regconfig,json,jsonb)tsvector json_typeof(json)text
jsonb_agg(anyelement)jsonb jsonb_array_element(jsonb,int4)jsonb jsonb_array_element_text(jsonb,int4)text jsonb_array_elements(jsonb)jsonb
jsonb_array_elements_text(jsonb)text jsonb_array_length(jsonb)int4 jsonb_build_array()jsonb jsonb_build_array(*any)jsonb
jsonb_build_object()jsonb jsonb_build_object(*any)jsonb jsonb_cmp(jsonb,jsonb)int4 jsonb_concat(jsonb,jsonb)jsonb
jsonb_contained(jsonb,jsonb)bool jsonb_contains(jsonb,jsonb)bool jsonb_delete(jsonb,*_text)jsonb jsonb_delete(jsonb,int4)jsonb
jsonb_delete(jsonb,text)jsonb jsonb_delete_path(jsonb,_text)jsonb jsonb_each(jsonb)record jsonb_each_text(jsonb)record
jsonb_eq(jsonb,jsonb)bool jsonb_exists(jsonb,text)bool jsonb_exists_all(jsonb,_text)bool jsonb_exists_any(jsonb,_text)bool
jsonb_extract_path(jsonb,*_text)jsonb jsonb_extract_path_text(jsonb,*_text)text jsonb_ge(jsonb,jsonb)bool jsonb_gt(jsonb,jsonb)bool
jsonb_hash(jsonb)int4 jsonb_hash_extended(jsonb,int8)int8 jsonb_insert(jsonb,_text,jsonb,bool=)jsonb jsonb_le(jsonb,jsonb)bool
jsonb_lt(jsonb,jsonb)bool jsonb_ne(jsonb,jsonb)bool jsonb_object(_text)jsonb jsonb_object(_text,_text)jsonb jsonb_object_agg(any,any)jsonb
jsonb_object_field(jsonb,text)jsonb jsonb_object_field_text(jsonb,text)text jsonb_object_keys(jsonb)text
jsonb_path_exists(jsonb,jsonpath,jsonb=,bool=)bool jsonb_path_exists_opr(jsonb,jsonpath)bool
jsonb_path_exists_tz(jsonb,jsonpath,jsonb=,bool=)bool jsonb_path_match(jsonb,jsonpath,jsonb=,bool=)bool
jsonb_path_match_opr(jsonb,jsonpath)bool jsonb_path_match_tz(jsonb,jsonpath,jsonb=,bool=)bool
jsonb_path_query(jsonb,jsonpath,jsonb=,bool=)jsonb jsonb_path_query_array(jsonb,jsonpath,jsonb=,bool=)jsonb
jsonb_path_query_array_tz(jsonb,jsonpath,jsonb=,bool=)jsonb jsonb_path_query_first(jsonb,jsonpath,jsonb=,bool=)jsonb
jsonb_path_query_first_tz(jsonb,jsonpath,jsonb=,bool=)jsonb jsonb_path_query_tz(jsonb,jsonpath,jsonb=,bool=)jsonb
jsonb_populate_record(anyelement,jsonb)anyelement jsonb_populate_recordset(anyelement,jsonb)anyelement jsonb_pretty(jsonb)text
jsonb_set(jsonb,_text,jsonb,bool=)jsonb jsonb_set_lax(jsonb,_text,jsonb,bool=,text=)jsonb jsonb_strip_nulls(jsonb)jsonb
jsonb_to_record(jsonb)record jsonb_to_recordset(jsonb)record jsonb_to_tsvector(jsonb,jsonb)tsvector
jsonb_to_tsvector(regconfig,jsonb,jsonb)tsvector jsonb_typeof(jsonb)text justify_days(interval)interval justify_hours(interval)interval
justify_interval(interval)interval lag(anycompatible,int4,anycompatible)anycompatible lag(anyelement)anyelement
lag(anyelement,int4)anyelement last_value(anyelement)anyelement lastval()int8 lcm(int4,int4)int4 lcm(int8,int8)int8
lcm(numeric,numeric)numeric lead(anycompatible,int4,anycompatible)anycompatible lead(anyelement)anyelement lead(anyelement,int4)anyelement
left(text,int4)text length(bit)int4 length(bpchar)int4 length(bytea)int4 length(bytea,name)int4 length(lseg)float8 length(path)float8
length(text)int4 length(tsvector)int4 like(bytea,bytea)bool like(name,text)bool like(text,text)bool like_escape(bytea,bytea)bytea
like_escape(text,text)text line(point,point)line line_distance(line,line)float8 line_eq(line,line)bool line_horizontal(line)bool
line_interpt(line,line)point line_intersect(line,line)bool line_parallel(line,line)bool line_perp(line,line)bool line_vertical(line)bool
ln(float8)float8 ln(numeric)numeric lo_close(int4)int4 lo_creat(int4)oid lo_create(oid)oid lo_export(oid,text)int4
lo_from_bytea(oid,bytea)oid lo_get(oid)bytea lo_get(oid,int8,int4)bytea lo_import(text)oid lo_import(text,oid)oid
lo_lseek(int4,int4,int4)int4 lo_lseek64(int4,int8,int4)int8 lo_open(oid,int4)int4 lo_put(oid,int8,bytea)void lo_tell(int4)int4
lo_tell64(int4)int8 lo_truncate(int4,int4)int4 lo_truncate64(int4,int8)int4 lo_unlink(oid)int4 log(float8)float8 log(numeric)numeric
log(numeric,numeric)numeric log10(float8)float8 log10(numeric)numeric loread(int4,int4)bytea lower(anymultirange)anyelement
lower(anyrange)anyelement lower(text)text lower_inc(anymultirange)bool lower_inc(anyrange)bool lower_inf(anymultirange)bool
lower_inf(anyrange)bool lowrite(int4,bytea)int4 lpad(text,int4)text lpad(text,int4,text)text lseg(box)lseg lseg(point,point)lseg
lseg_center(lseg)point lseg_distance(lseg,lseg)float8 lseg_eq(lseg,lseg)bool lseg_ge(lseg,lseg)bool lseg_gt(lseg,lseg)bool
lseg_horizontal(lseg)bool lseg_interpt(lseg,lseg)point lseg_intersect(lseg,lseg)bool lseg_le(lseg,lseg)bool lseg_length(lseg)float8
lseg_lt(lseg,lseg)bool lseg_ne(lseg,lseg)bool lseg_parallel(lseg,lseg)bool lseg_perp(lseg,lseg)bool lseg_vertical(lseg)bool
ltrim(bytea,bytea)bytea ltrim(text)text ltrim(text,text)text macaddr(macaddr8)macaddr macaddr8(macaddr)macaddr8
macaddr8_and(macaddr8,macaddr8)macaddr8 macaddr8_cmp(macaddr8,macaddr8)int4 macaddr8_eq(macaddr8,macaddr8)bool
macaddr8_ge(macaddr8,macaddr8)bool macaddr8_gt(macaddr8,macaddr8)bool macaddr8_le(macaddr8,macaddr8)bool macaddr8_lt(macaddr8,macaddr8)bool
macaddr8_ne(macaddr8,macaddr8)bool macaddr8_not(macaddr8)macaddr8 macaddr8_or(macaddr8,macaddr8)macaddr8 macaddr8_set7bit(macaddr8)macaddr8
macaddr_and(macaddr,macaddr)macaddr macaddr_cmp(macaddr,macaddr)int4 macaddr_eq(macaddr,macaddr)bool macaddr_ge(macaddr,macaddr)bool
macaddr_gt(macaddr,macaddr)bool macaddr_le(macaddr,macaddr)bool macaddr_lt(macaddr,macaddr)bool macaddr_ne(macaddr,macaddr)bool
macaddr_not(macaddr)macaddr macaddr_or(macaddr,macaddr)macaddr make_date(int4,int4,int4)date
make_interval(int4=,int4=,int4=,int4=,int4=,int4=,float8=)interval make_time(int4,int4,float8)time
make_timestamp(int4,int4,int4,int4,int4,float8)timestamp make_timestamptz(int4,int4,int4,int4,int4,float8)timestamptz
make_timestamptz(int4,int4,int4,int4,int4,float8,text)timestamptz masklen(inet)int4 max(anyarray)anyarray max(anyenum)anyenum
max(bpchar)bpchar max(date)date max(float4)float4 max(float8)float8 max(inet)inet max(int2)int2 max(int4)int4 max(int8)int8
max(interval)interval max(money)money max(numeric)numeric max(oid)oid max(text)text max(tid)tid max(time)time max(timestamp)timestamp
max(timestamptz)timestamptz max(timetz)timetz max(xid8)xid8 md5(bytea)text md5(text)text min(anyarray)anyarray min(anyenum)anyenum
min(bpchar)bpchar min(date)date min(float4)float4 min(float8)float8 min(inet)inet min(int2)int2 min(int4)int4 min(int8)int8
min(interval)interval min(money)money min(numeric)numeric min(oid)oid min(text)text min(tid)tid min(time)time min(timestamp)timestamp
min(timestamptz)timestamptz min(timetz)timetz min(xid8)xid8 min_scale(numeric)int4 mod(int2,int2)int2 mod(int4,int4)int4 mod(int8,int8)int8
mod(numeric,numeric)numeric money(int4)money money(int8)money money(numeric)money mul_d_interval(float8,interval)interval
multirange(anyrange)anymultirange multirange_adjacent_multirange(anymultirange,anymultirange)bool
multirange_adjacent_range(anymultirange,anyrange)bool multirange_after_multirange(anymultirange,anymultirange)bool
multirange_after_range(anymultirange,anyrange)bool multirange_before_multirange(anymultirange,anymultirange)bool
multirange_before_range(anymultirange,anyrange)bool multirange_cmp(anymultirange,anymultirange)int4
multirange_contained_by_multirange(anymultirange,anymultirange)bool multirange_contained_by_range(anymultirange,anyrange)bool
multirange_contains_elem(anymultirange,anyelement)bool multirange_contains_multirange(anymultirange,anymultirange)bool
multirange_contains_range(anymultirange,anyrange)bool multirange_eq(anymultirange,anymultirange)bool
multirange_ge(anymultirange,anymultirange)bool multirange_gt(anymultirange,anymultirange)bool
multirange_intersect(anymultirange,anymultirange)anymultirange multirange_intersect_agg_transfn(anymultirange,anymultirange)anymultirange
multirange_le(anymultirange,anymultirange)bool multirange_lt(anymultirange,anymultirange)bool
multirange_minus(anymultirange,anymultirange)anymultirange multirange_ne(anymultirange,anymultirange)bool
multirange_overlaps_multirange(anymultirange,anymultirange)bool multirange_overlaps_range(anymultirange,anyrange)bool
multirange_overleft_multirange(anymultirange,anymultirange)bool multirange_overleft_range(anymultirange,anyrange)bool
multirange_overright_multirange(anymultirange,anymultirange)bool multirange_overright_range(anymultirange,anyrange)bool
multirange_union(anymultirange,anymultirange)anymultirange mxid_age(xid)int4 name(bpchar)name name(text)name name(varchar)name
nameconcatoid(name,oid)name nameeq(name,name)bool nameeqtext(name,text)bool namege(name,name)bool namegetext(name,text)bool
namegt(name,name)bool namegttext(name,text)bool nameiclike(name,text)bool nameicnlike(name,text)bool nameicregexeq(name,text)bool
nameicregexne(name,text)bool namele(name,name)bool nameletext(name,text)bool namelike(name,text)bool namelt(name,name)bool
namelttext(name,text)bool namene(name,name)bool namenetext(name,text)bool namenlike(name,text)bool nameregexeq(name,text)bool
nameregexne(name,text)bool namesend(name)bytea netmask(inet)inet network(inet)cidr network_cmp(inet,inet)int4 network_eq(inet,inet)bool
network_ge(inet,inet)bool network_gt(inet,inet)bool network_larger(inet,inet)inet network_le(inet,inet)bool network_lt(inet,inet)bool
network_ne(inet,inet)bool network_overlap(inet,inet)bool network_smaller(inet,inet)inet network_sub(inet,inet)bool
network_subeq(inet,inet)bool network_sup(inet,inet)bool network_supeq(inet,inet)bool nextval(regclass)int8 normalize(text,text=)text
notlike(bytea,bytea)bool notlike(name,text)bool notlike(text,text)bool now()timestamptz npoints(path)int4 npoints(polygon)int4
nth_value(anyelement,int4)anyelement ntile(int4)int4 num_nonnulls(*any)int4 num_nulls(*any)int4 numeric(float4)numeric
numeric(float8)numeric numeric(int2)numeric numeric(int4)numeric numeric(int8)numeric numeric(jsonb)numeric numeric(money)numeric
numeric(numeric,int4)numeric numeric_abs(numeric)numeric numeric_add(numeric,numeric)numeric numeric_cmp(numeric,numeric)int4
numeric_div(numeric,numeric)numeric numeric_div_trunc(numeric,numeric)numeric numeric_eq(numeric,numeric)bool numeric_exp(numeric)numeric
numeric_ge(numeric,numeric)bool numeric_gt(numeric,numeric)bool numeric_inc(numeric)numeric numeric_larger(numeric,numeric)numeric
numeric_le(numeric,numeric)bool numeric_ln(numeric)numeric numeric_log(numeric,numeric)numeric numeric_lt(numeric,numeric)bool
numeric_mod(numeric,numeric)numeric numeric_mul(numeric,numeric)numeric numeric_ne(numeric,numeric)bool
numeric_power(numeric,numeric)numeric numeric_smaller(numeric,numeric)numeric numeric_sqrt(numeric)numeric
numeric_sub(numeric,numeric)numeric numeric_uminus(numeric)numeric numeric_uplus(numeric)numeric numerictypmodin(_cstring)int4
nummultirange()nummultirange nummultirange(*_numrange)nummultirange nummultirange(numrange)nummultirange numnode(tsquery)int4
numrange(numeric,numeric)numrange numrange(numeric,numeric,text)numrange numrange_subdiff(numeric,numeric)float8 obj_description(oid)text
obj_description(oid,name)text octet_length(bit)int4 octet_length(bpchar)int4 octet_length(bytea)int4 octet_length(text)int4 oid(int8)oid
oideq(oid,oid)bool oidge(oid,oid)bool oidgt(oid,oid)bool oidlarger(oid,oid)oid oidle(oid,oid)bool oidlt(oid,oid)bool oidne(oid,oid)bool
oidsend(oid)bytea oidsmaller(oid,oid)oid on_pb(point,box)bool on_pl(point,line)bool on_ppath(point,path)bool on_ps(point,lseg)bool
on_sb(lseg,box)bool on_sl(lseg,line)bool overlaps(time,interval,time,interval)bool overlaps(time,interval,time,time)bool
overlaps(time,time,time,interval)bool overlaps(time,time,time,time)bool overlaps(timestamp,interval,timestamp,interval)bool
overlaps(timestamp,interval,timestamp,timestamp)bool overlaps(timestamp,timestamp,timestamp,interval)bool
overlaps(timestamp,timestamp,timestamp,timestamp)bool overlaps(timestamptz,interval,timestamptz,interval)bool
overlaps(timestamptz,interval,timestamptz,timestamptz)bool overlaps(timestamptz,timestamptz,timestamptz,interval)bool
overlaps(timestamptz,timestamptz,timestamptz,timestamptz)bool overlaps(timetz,timetz,timetz,timetz)bool overlay(bit,bit,int4)bit
overlay(bit,bit,int4,int4)bit overlay(bytea,bytea,int4)bytea overlay(bytea,bytea,int4,int4)bytea overlay(text,text,int4)text
overlay(text,text,int4,int4)text parse_ident(text,bool=)_text path(polygon)path path_add(path,path)path path_add_pt(path,point)path
path_contain_pt(path,point)bool path_distance(path,path)float8 path_div_pt(path,point)path path_inter(path,path)bool
path_length(path)float8 path_mul_pt(path,point)path path_n_eq(path,path)bool path_n_ge(path,path)bool path_n_gt(path,path)bool
path_n_le(path,path)bool path_n_lt(path,path)bool path_npoints(path)int4 path_sub_pt(path,point)path pclose(path)path percent_rank()float8
phraseto_tsquery(regconfig,text)tsquery phraseto_tsquery(text)tsquery pi()float8 plainto_tsquery(regconfig,text)tsquery
plainto_tsquery(text)tsquery plpgsql_validator(oid)void point(box)point point(circle)point point(float8,float8)point point(lseg)point
point(polygon)point point_above(point,point)bool point_add(point,point)point point_below(point,point)bool point_distance(point,point)float8
point_div(point,point)point point_eq(point,point)bool point_horiz(point,point)bool point_left(point,point)bool point_mul(point,point)point
point_ne(point,point)bool point_right(point,point)bool point_sub(point,point)point point_vert(point,point)bool
poly_above(polygon,polygon)bool poly_below(polygon,polygon)bool poly_center(polygon)point poly_contain(polygon,polygon)bool
poly_contain_pt(polygon,point)bool poly_contained(polygon,polygon)bool poly_distance(polygon,polygon)float8 poly_left(polygon,polygon)bool
poly_npoints(polygon)int4 poly_overabove(polygon,polygon)bool poly_overbelow(polygon,polygon)bool poly_overlap(polygon,polygon)bool
poly_overleft(polygon,polygon)bool poly_overright(polygon,polygon)bool poly_right(polygon,polygon)bool poly_same(polygon,polygon)bool
polygon(box)polygon polygon(circle)polygon polygon(int4,circle)polygon polygon(path)polygon popen(path)path position(bit,bit)int4
position(bytea,bytea)int4 position(text,text)int4 postgresql_fdw_validator(_text,oid)bool pow(float8,float8)float8
pow(numeric,numeric)numeric power(float8,float8)float8 power(numeric,numeric)numeric pt_contained_circle(point,circle)bool
pt_contained_poly(point,polygon)bool query_to_xml(text,bool,bool,text)xml query_to_xml_and_xmlschema(text,bool,bool,text)xml
query_to_xmlschema(text,bool,bool,text)xml querytree(tsquery)text quote_ident(text)text quote_literal(anyelement)text
quote_literal(text)text quote_nullable(anyelement)text quote_nullable(text)text radians(float8)float8 radius(circle)float8 random()float8
range_adjacent(anyrange,anyrange)bool range_adjacent_multirange(anyrange,anymultirange)bool range_after(anyrange,anyrange)bool
range_after_multirange(anyrange,anymultirange)bool range_agg(anymultirange)anymultirange range_agg(anyrange)anymultirange
range_before(anyrange,anyrange)bool range_before_multirange(anyrange,anymultirange)bool range_cmp(anyrange,anyrange)int4
range_contained_by(anyrange,anyrange)bool range_contained_by_multirange(anyrange,anymultirange)bool range_contains(anyrange,anyrange)bool
range_contains_elem(anyrange,anyelement)bool range_contains_multirange(anyrange,anymultirange)bool range_eq(anyrange,anyrange)bool
range_ge(anyrange,anyrange)bool range_gt(anyrange,anyrange)bool range_intersect(anyrange,anyrange)anyrange
range_intersect_agg(anymultirange)anymultirange range_intersect_agg(anyrange)anyrange
range_intersect_agg_transfn(anyrange,anyrange)anyrange range_le(anyrange,anyrange)bool range_lt(anyrange,anyrange)bool
range_merge(anymultirange)anyrange range_merge(anyrange,anyrange)anyrange range_minus(anyrange,anyrange)anyrange
range_ne(anyrange,anyrange)bool range_overlaps(anyrange,anyrange)bool range_overlaps_multirange(anyrange,anymultirange)bool
range_overleft(anyrange,anyrange)bool range_overleft_multirange(anyrange,anymultirange)bool range_overright(anyrange,anyrange)bool
range_overright_multirange(anyrange,anymultirange)bool range_union(anyrange,anyrange)anyrange rank()int8 record_eq(record,record)bool
record_ge(record,record)bool record_gt(record,record)bool record_image_eq(record,record)bool record_image_ge(record,record)bool
record_image_gt(record,record)bool record_image_le(record,record)bool record_image_lt(record,record)bool record_image_ne(record,record)bool
record_le(record,record)bool record_lt(record,record)bool record_ne(record,record)bool regclass(text)regclass regclasssend(regclass)bytea
regcollationsend(regcollation)bytea regconfigsend(regconfig)bytea regdictionarysend(regdictionary)bytea regexp_count(text,text)int4
regexp_count(text,text,int4)int4 regexp_count(text,text,int4,text)int4 regexp_instr(text,text)int4 regexp_instr(text,text,int4)int4
regexp_instr(text,text,int4,int4)int4 regexp_instr(text,text,int4,int4,int4)int4 regexp_instr(text,text,int4,int4,int4,text)int4
regexp_instr(text,text,int4,int4,int4,text,int4)int4 regexp_like(text,text)bool regexp_like(text,text,text)bool
regexp_match(text,text)_text regexp_match(text,text,text)_text regexp_matches(text,text)_text regexp_matches(text,text,text)_text
regexp_replace(text,text,text)text regexp_replace(text,text,text,int4)text regexp_replace(text,text,text,int4,int4)text
regexp_replace(text,text,text,int4,int4,text)text regexp_replace(text,text,text,text)text regexp_split_to_array(text,text)_text
regexp_split_to_array(text,text,text)_text regexp_split_to_table(text,text)text regexp_split_to_table(text,text,text)text
regexp_substr(text,text)text regexp_substr(text,text,int4)text regexp_substr(text,text,int4,int4)text
regexp_substr(text,text,int4,int4,text)text regexp_substr(text,text,int4,int4,text,int4)text regnamespacesend(regnamespace)bytea
regoperatorsend(regoperator)bytea regopersend(regoper)bytea regproceduresend(regprocedure)bytea regprocsend(regproc)bytea
regr_avgx(float8,float8)float8 regr_avgy(float8,float8)float8 regr_count(float8,float8)int8 regr_intercept(float8,float8)float8
regr_r2(float8,float8)float8 regr_slope(float8,float8)float8 regr_sxx(float8,float8)float8 regr_sxy(float8,float8)float8
regr_syy(float8,float8)float8 regrolesend(regrole)bytea regtypesend(regtype)bytea repeat(text,int4)text replace(text,text,text)text
reverse(text)text right(text,int4)text round(float8)float8 round(numeric)numeric round(numeric,int4)numeric row_number()int8
row_security_active(oid)bool row_security_active(text)bool row_to_json(record)json row_to_json(record,bool)json rpad(text,int4)text
rpad(text,int4,text)text rtrim(bytea,bytea)bytea rtrim(text)text rtrim(text,text)text satisfies_hash_partition(oid,int4,int4,*any)bool
scale(numeric)int4 schema_to_xml(name,bool,bool,text)xml schema_to_xml_and_xmlschema(name,bool,bool,text)xml
schema_to_xmlschema(name,bool,bool,text)xml session_user()name set_bit(bit,int4,int4)bit set_bit(bytea,int8,int4)bytea
set_byte(bytea,int4,int4)bytea set_config(text,text,bool)text set_masklen(cidr,int4)cidr set_masklen(inet,int4)inet setseed(float8)void
setval(regclass,int8)int8 setval(regclass,int8,bool)int8 setweight(tsvector,char)tsvector setweight(tsvector,char,_text)tsvector
sha224(bytea)bytea sha256(bytea)bytea sha384(bytea)bytea sha512(bytea)bytea shobj_description(oid,name)text sign(float8)float8
sign(numeric)numeric similar_escape(text,text)text similar_to_escape(text)text similar_to_escape(text,text)text sin(float8)float8
sind(float8)float8 sinh(float8)float8 slope(point,point)float8 spg_poly_quad_compress(polygon)box split_part(text,text,int4)text
sqrt(float8)float8 sqrt(numeric)numeric starts_with(text,text)bool statement_timestamp()timestamptz stddev(float4)float8
stddev(float8)float8 stddev(int2)numeric stddev(int4)numeric stddev(int8)numeric stddev(numeric)numeric stddev_pop(float4)float8
stddev_pop(float8)float8 stddev_pop(int2)numeric stddev_pop(int4)numeric stddev_pop(int8)numeric stddev_pop(numeric)numeric
stddev_samp(float4)float8 stddev_samp(float8)float8 stddev_samp(int2)numeric stddev_samp(int4)numeric stddev_samp(int8)numeric
stddev_samp(numeric)numeric string_agg(bytea,bytea)bytea string_agg(text,text)text string_to_array(text,text)_text
string_to_array(text,text,text)_text string_to_table(text,text)text string_to_table(text,text,text)text strip(tsvector)tsvector
strpos(text,text)int4 substr(bytea,int4)bytea substr(bytea,int4,int4)bytea substr(text,int4)text substr(text,int4,int4)text
substring(bit,int4)bit substring(bit,int4,int4)bit substring(bytea,int4)bytea substring(bytea,int4,int4)bytea substring(text,int4)text
substring(text,int4,int4)text substring(text,text)text substring(text,text,text)text sum(float4)float4 sum(float8)float8 sum(int2)int8
sum(int4)int8 sum(int8)numeric sum(interval)interval sum(money)money sum(numeric)numeric table_to_xml(regclass,bool,bool,text)xml
table_to_xml_and_xmlschema(regclass,bool,bool,text)xml table_to_xmlschema(regclass,bool,bool,text)xml tan(float8)float8 tand(float8)float8
tanh(float8)float8 text(bool)text text(bpchar)text text(char)text text(inet)text text(name)text text(xml)text text_ge(text,text)bool
text_gt(text,text)bool text_larger(text,text)text text_le(text,text)bool text_lt(text,text)bool text_pattern_ge(text,text)bool
text_pattern_gt(text,text)bool text_pattern_le(text,text)bool text_pattern_lt(text,text)bool text_smaller(text,text)text
textanycat(text,anynonarray)text textcat(text,text)text texteq(text,text)bool texteqname(text,name)bool textgename(text,name)bool
textgtname(text,name)bool texticlike(text,text)bool texticnlike(text,text)bool texticregexeq(text,text)bool texticregexne(text,text)bool
textlen(text)int4 textlename(text,name)bool textlike(text,text)bool textltname(text,name)bool textne(text,text)bool
textnename(text,name)bool textnlike(text,text)bool textregexeq(text,text)bool textregexne(text,text)bool textsend(text)bytea
tideq(tid,tid)bool tidge(tid,tid)bool tidgt(tid,tid)bool tidlarger(tid,tid)tid tidle(tid,tid)bool tidlt(tid,tid)bool tidne(tid,tid)bool
tidsend(tid)bytea tidsmaller(tid,tid)tid time(interval)time time(time,int4)time time(timestamp)time time(timestamptz)time time(timetz)time
time_cmp(time,time)int4 time_eq(time,time)bool time_ge(time,time)bool time_gt(time,time)bool time_hash(time)int4
time_hash_extended(time,int8)int8 time_larger(time,time)time time_le(time,time)bool time_lt(time,time)bool
time_mi_interval(time,interval)time time_mi_time(time,time)interval time_ne(time,time)bool time_pl_interval(time,interval)time
time_smaller(time,time)time timedate_pl(time,date)timestamp timeofday()text timestamp(date)timestamp timestamp(date,time)timestamp
timestamp(timestamp,int4)timestamp timestamp(timestamptz)timestamp timestamp_cmp(timestamp,timestamp)int4
timestamp_cmp_date(timestamp,date)int4 timestamp_cmp_timestamptz(timestamp,timestamptz)int4 timestamp_eq(timestamp,timestamp)bool
timestamp_eq_date(timestamp,date)bool timestamp_eq_timestamptz(timestamp,timestamptz)bool timestamp_ge(timestamp,timestamp)bool
timestamp_ge_date(timestamp,date)bool timestamp_ge_timestamptz(timestamp,timestamptz)bool timestamp_gt(timestamp,timestamp)bool
timestamp_gt_date(timestamp,date)bool timestamp_gt_timestamptz(timestamp,timestamptz)bool timestamp_hash(timestamp)int4
timestamp_hash_extended(timestamp,int8)int8 timestamp_larger(timestamp,timestamp)timestamp timestamp_le(timestamp,timestamp)bool
timestamp_le_date(timestamp,date)bool timestamp_le_timestamptz(timestamp,timestamptz)bool timestamp_lt(timestamp,timestamp)bool
timestamp_lt_date(timestamp,date)bool timestamp_lt_timestamptz(timestamp,timestamptz)bool timestamp_mi(timestamp,timestamp)interval
timestamp_mi_interval(timestamp,interval)timestamp timestamp_ne(timestamp,timestamp)bool timestamp_ne_date(timestamp,date)bool
timestamp_ne_timestamptz(timestamp,timestamptz)bool timestamp_pl_interval(timestamp,interval)timestamp
timestamp_smaller(timestamp,timestamp)timestamp timestamptypmodin(_cstring)int4 timestamptz(date)timestamptz
timestamptz(date,time)timestamptz timestamptz(date,timetz)timestamptz timestamptz(timestamp)timestamptz
timestamptz(timestamptz,int4)timestamptz timestamptz_cmp(timestamptz,timestamptz)int4 timestamptz_cmp_date(timestamptz,date)int4
timestamptz_cmp_timestamp(timestamptz,timestamp)int4 timestamptz_eq(timestamptz,timestamptz)bool timestamptz_eq_date(timestamptz,date)bool
timestamptz_eq_timestamp(timestamptz,timestamp)bool timestamptz_ge(timestamptz,timestamptz)bool timestamptz_ge_date(timestamptz,date)bool
timestamptz_ge_timestamp(timestamptz,timestamp)bool timestamptz_gt(timestamptz,timestamptz)bool timestamptz_gt_date(timestamptz,date)bool
timestamptz_gt_timestamp(timestamptz,timestamp)bool timestamptz_larger(timestamptz,timestamptz)timestamptz
timestamptz_le(timestamptz,timestamptz)bool timestamptz_le_date(timestamptz,date)bool timestamptz_le_timestamp(timestamptz,timestamp)bool
timestamptz_lt(timestamptz,timestamptz)bool timestamptz_lt_date(timestamptz,date)bool timestamptz_lt_timestamp(timestamptz,timestamp)bool
timestamptz_mi(timestamptz,timestamptz)interval timestamptz_mi_interval(timestamptz,interval)timestamptz
timestamptz_ne(timestamptz,timestamptz)bool timestamptz_ne_date(timestamptz,date)bool timestamptz_ne_timestamp(timestamptz,timestamp)bool
timestamptz_pl_interval(timestamptz,interval)timestamptz timestamptz_smaller(timestamptz,timestamptz)timestamptz
timestamptztypmodin(_cstring)int4 timetypmodin(_cstring)int4 timetz(time)timetz timetz(timestamptz)timetz timetz(timetz,int4)timetz
timetz_cmp(timetz,timetz)int4 timetz_eq(timetz,timetz)bool timetz_ge(timetz,timetz)bool timetz_gt(timetz,timetz)bool
timetz_hash(timetz)int4 timetz_hash_extended(timetz,int8)int8 timetz_larger(timetz,timetz)timetz timetz_le(timetz,timetz)bool
timetz_lt(timetz,timetz)bool timetz_mi_interval(timetz,interval)timetz timetz_ne(timetz,timetz)bool
timetz_pl_interval(timetz,interval)timetz timetz_smaller(timetz,timetz)timetz timetzdate_pl(timetz,date)timestamptz
timetztypmodin(_cstring)int4 timezone(interval,timestamp)timestamptz timezone(interval,timestamptz)timestamp
timezone(interval,timetz)timetz timezone(text,timestamp)timestamptz timezone(text,timestamptz)timestamp timezone(text,timetz)timetz
to_ascii(text)text to_ascii(text,int4)text to_ascii(text,name)text to_char(float4,text)text to_char(float8,text)text to_char(int4,text)text
to_char(int8,text)text to_char(interval,text)text to_char(numeric,text)text to_char(timestamp,text)text to_char(timestamptz,text)text
to_date(text,text)date to_hex(int4)text to_hex(int8)text to_json(anyelement)json to_jsonb(anyelement)jsonb to_number(text,text)numeric
to_regclass(text)regclass to_regcollation(text)regcollation to_regnamespace(text)regnamespace to_regoper(text)regoper
to_regoperator(text)regoperator to_regproc(text)regproc to_regprocedure(text)regprocedure to_regrole(text)regrole to_regtype(text)regtype
to_timestamp(float8)timestamptz to_timestamp(text,text)timestamptz to_tsquery(regconfig,text)tsquery to_tsquery(text)tsquery
to_tsvector(json)tsvector to_tsvector(jsonb)tsvector to_tsvector(regconfig,json)tsvector to_tsvector(regconfig,jsonb)tsvector
to_tsvector(regconfig,text)tsvector to_tsvector(text)tsvector transaction_timestamp()timestamptz translate(text,text,text)text
trim_array(anyarray,int4)anyarray trim_scale(numeric)numeric trunc(float8)float8 trunc(macaddr)macaddr trunc(macaddr8)macaddr8
trunc(numeric)numeric trunc(numeric,int4)numeric ts_debug(regconfig,text)record ts_debug(text)record ts_delete(tsvector,_text)tsvector
ts_delete(tsvector,text)tsvector ts_filter(tsvector,_char)tsvector ts_headline(json,tsquery)json ts_headline(json,tsquery,text)json
ts_headline(jsonb,tsquery)jsonb ts_headline(jsonb,tsquery,text)jsonb ts_headline(regconfig,json,tsquery)json
ts_headline(regconfig,json,tsquery,text)json ts_headline(regconfig,jsonb,tsquery)jsonb ts_headline(regconfig,jsonb,tsquery,text)jsonb
ts_headline(regconfig,text,tsquery)text ts_headline(regconfig,text,tsquery,text)text ts_headline(text,tsquery)text
ts_headline(text,tsquery,text)text ts_lexize(regdictionary,text)_text ts_match_qv(tsquery,tsvector)bool ts_match_tq(text,tsquery)bool
ts_match_tt(text,text)bool ts_match_vq(tsvector,tsquery)bool ts_parse(oid,text)record ts_parse(text,text)record
ts_rank(_float4,tsvector,tsquery)float4 ts_rank(_float4,tsvector,tsquery,int4)float4 ts_rank(tsvector,tsquery)float4
ts_rank(tsvector,tsquery,int4)float4 ts_rank_cd(_float4,tsvector,tsquery)float4 ts_rank_cd(_float4,tsvector,tsquery,int4)float4
ts_rank_cd(tsvector,tsquery)float4 ts_rank_cd(tsvector,tsquery,int4)float4 ts_rewrite(tsquery,text)tsquery
ts_rewrite(tsquery,tsquery,tsquery)tsquery ts_stat(text)record ts_stat(text,text)record ts_token_type(oid)record ts_token_type(text)record
tsmultirange()tsmultirange tsmultirange(*_tsrange)tsmultirange tsmultirange(tsrange)tsmultirange tsq_mcontained(tsquery,tsquery)bool
tsq_mcontains(tsquery,tsquery)bool tsquery_and(tsquery,tsquery)tsquery tsquery_cmp(tsquery,tsquery)int4 tsquery_eq(tsquery,tsquery)bool
tsquery_ge(tsquery,tsquery)bool tsquery_gt(tsquery,tsquery)bool tsquery_le(tsquery,tsquery)bool tsquery_lt(tsquery,tsquery)bool
tsquery_ne(tsquery,tsquery)bool tsquery_not(tsquery)tsquery tsquery_or(tsquery,tsquery)tsquery tsquery_phrase(tsquery,tsquery)tsquery
tsquery_phrase(tsquery,tsquery,int4)tsquery tsquerysend(tsquery)bytea tsrange(timestamp,timestamp)tsrange
tsrange(timestamp,timestamp,text)tsrange tsrange_subdiff(timestamp,timestamp)float8 tstzmultirange()tstzmultirange
tstzmultirange(*_tstzrange)tstzmultirange tstzmultirange(tstzrange)tstzmultirange tstzrange(timestamptz,timestamptz)tstzrange
tstzrange(timestamptz,timestamptz,text)tstzrange tstzrange_subdiff(timestamptz,timestamptz)float8 tsvector_cmp(tsvector,tsvector)int4
tsvector_concat(tsvector,tsvector)tsvector tsvector_eq(tsvector,tsvector)bool tsvector_ge(tsvector,tsvector)bool
tsvector_gt(tsvector,tsvector)bool tsvector_le(tsvector,tsvector)bool tsvector_lt(tsvector,tsvector)bool tsvector_ne(tsvector,tsvector)bool
tsvector_to_array(tsvector)_text tsvectorsend(tsvector)bytea txid_current()int8 txid_current_if_assigned()int8
txid_current_snapshot()txid_snapshot txid_snapshot_xip(txid_snapshot)int8 txid_snapshot_xmax(txid_snapshot)int8
txid_snapshot_xmin(txid_snapshot)int8 txid_status(int8)text txid_visible_in_snapshot(int8,txid_snapshot)bool unistr(text)text
unknownsend(unknown)bytea unnest(anyarray)anyelement unnest(anymultirange)anyrange unnest(tsvector)record upper(anymultirange)anyelement
upper(anyrange)anyelement upper(text)text upper_inc(anymultirange)bool upper_inc(anyrange)bool upper_inf(anymultirange)bool
upper_inf(anyrange)bool uuid_cmp(uuid,uuid)int4 uuid_eq(uuid,uuid)bool uuid_ge(uuid,uuid)bool uuid_gt(uuid,uuid)bool uuid_hash(uuid)int4
uuid_hash_extended(uuid,int8)int8 uuid_le(uuid,uuid)bool uuid_lt(uuid,uuid)bool uuid_ne(uuid,uuid)bool var_pop(float4)float8
var_pop(float8)float8 var_pop(int2)numeric var_pop(int4)numeric var_pop(int8)numeric var_pop(numeric)numeric var_samp(float4)float8
var_samp(float8)float8 var_samp(int2)numeric var_samp(int4)numeric var_samp(int8)numeric var_samp(numeric)numeric
varbit(varbit,int4,bool)varbit varbitcmp(varbit,varbit)int4 varbiteq(varbit,varbit)bool varbitge(varbit,varbit)bool
varbitgt(varbit,varbit)bool varbitle(varbit,varbit)bool varbitlt(varbit,varbit)bool varbitne(varbit,varbit)bool
varbittypmodin(_cstring)int4 varchar(name)varchar varchar(varchar,int4,bool)varchar varcharsend(varchar)bytea varchartypmodin(_cstring)int4
variance(float4)float8 variance(float8)float8 variance(int2)numeric variance(int4)numeric variance(int8)numeric variance(numeric)numeric
version()text websearch_to_tsquery(regconfig,text)tsquery websearch_to_tsquery(text)tsquery width(box)float8
width_bucket(anycompatible,anycompatiblearray)int4 width_bucket(float8,float8,float8,int4)int4
width_bucket(numeric,numeric,numeric,int4)int4 xid(xid8)xid xid8_larger(xid8,xid8)xid8 xid8_smaller(xid8,xid8)xid8 xid8cmp(xid8,xid8)int4
xid8eq(xid8,xid8)bool xid8ge(xid8,xid8)bool xid8gt(xid8,xid8)bool xid8le(xid8,xid8)bool xid8lt(xid8,xid8)bool xid8ne(xid8,xid8)bool
xid8send(xid8)bytea xideq(xid,xid)bool xideqint4(xid,int4)bool xidneq(xid,xid)bool xidneqint4(xid,int4)bool xidsend(xid)bytea xml(text)xml
xml_is_well_formed(text)bool xml_is_well_formed_content(text)bool xml_is_well_formed_document(text)bool xmlagg(xml)xml xmlcomment(text)xml
xmlconcat2(xml,xml)xml xmlexists(text,xml)bool xmlvalidate(xml,text)bool xpath(text,xml)_xml xpath(text,xml,_text)_xml
xpath_exists(text,xml)bool xpath_exists(text,xml,_text)bool
)";

} // namespace cofferdam::sql
