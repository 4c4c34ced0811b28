#!/usr/bin/python3
"""Variations of tokens and keys that the standards decide, made with python3-jwcrypto and by hand."""
import base64, hashlib, hmac, json, sys
from jwcrypto import jwk, jws, jwe
b64=lambda b: base64.urlsafe_b64encode(b).rstrip(b'=').decode()
def unb64(s): return base64.urlsafe_b64decode(s+'='*(-len(s)%4))
out=[]
def add(i,kind,token,key,expect,why,**k):
    out.append(dict(id='std-'+i,kind=kind,token=token,key=key,expect=expect,why=why,source='make_standards.py',tier=k.pop('tier','core'),**k))
oct_={'kty':'oct','k':'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow'}
K=unb64(oct_['k'])
A1='eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
add('rfc7515-A.1','jws-verify',A1,oct_,'valid','RFC 7515 A.1')
ec={'kty':'EC','crv':'P-256','x':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU','y':'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0'}
add('rfc7515-A.3','jws-verify','eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q',ec,'valid','RFC 7515 A.3')
add('rfc7515-A.5','jws-verify','eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.',ec,'invalid','RFC 7515 A.5: unsecured',code='alg_none')
ed={'kty':'OKP','crv':'Ed25519','x':'11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'}
add('rfc8037-A.4','jws-verify','eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',ed,'valid','RFC 8037 A.4')
add('rfc8037-A.1','jwk-parse',None,dict(ed,d='nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A'),'valid','RFC 8037 A.1')
add('rfc7797-4.2','jws-verify','eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY',oct_,'valid','RFC 7797 4.2',detached_b64=b64(b'$.02'))
add('rfc7516-A.3','jwe-decrypt','eyJhbGciOiJBMTI4S1ciLCJlbmMiOiJBMTI4Q0JDLUhTMjU2In0.6KB707dM9YTIgHtLvtgWQ8mKwboJW3of9locizkDTHzBC2IlrT1oOQ.AxY8DCtDaGlsbGljb3RoZQ.KDlTtXchhZTGufMYmOYGS4HffxPSUrfmqCHXaI9wOGY.U0m_YmjN04DJvceFICbCVQ',{'kty':'oct','k':'GawgguFyGrWKav7AX4VKUg'},'valid','RFC 7516 A.3',payload_b64=b64(b'Live long and prosper.'))
def hs(header,payload=b'{"sub":"42"}',key=K,h=hashlib.sha256,raw=None):
    t=(raw if raw is not None else b64(header.encode() if isinstance(header,str) else header))+'.'+b64(payload)
    return t+'.'+b64(hmac.new(key,t.encode(),h).digest())
good=hs('{"alg":"HS256"}'); H,P,S=good.split('.')
V=lambda i,t,why,key=oct_,**k: add(i,'jws-verify',t,key,'valid',why,**k)
X=lambda i,t,why,key=oct_,**k: add(i,'jws-verify',t,key,'invalid',why,**k)
V('spaces-in-header',hs('{ "alg" : "HS256" ,\r\n "typ":"JWT" }'),'white space in the header JSON')
V('escaped-alg',hs('{"\\u0061lg":"HS\\u003256"}'),'escapes in member name and value')
V('empty-payload',hs('{"alg":"HS256"}',b''),'empty payload')
V('binary-payload',hs('{"alg":"HS256"}',bytes(range(256))),'payload is not text')
V('unknown-header-member',hs('{"alg":"HS256","foo":{"alg":"none"}}'),'unknown members are ignored')
V('crit-b64-true',hs('{"alg":"HS256","b64":true,"crit":["b64"]}'),'b64 true in crit')
for a in ['hs256','HS257','none','None','NONE','nOnE','none ','',' HS256','HS256 ','HS256\\u0000','A128KW','dir']:
    X('alg-'+repr(a),hs('{"alg":"%s"}'%a),'alg '+repr(a))
for v in ['null','1','true','["HS256"]','{}','[]']: X('alg-type-'+v,hs('{"alg":%s}'%v),'alg of another type')
for v in ['null','1','true','["a"]','{}']: X('kid-type-'+v,hs('{"alg":"HS256","kid":%s}'%v),'kid of another type')
for v in ['"b64"','{}','[]','null','[1]','["b64"]','["alg"]','["exp"]','["x","x"]','[""]','[null]','[["b64"]]','true']:
    X('crit-'+v,hs('{"alg":"HS256","crit":%s}'%v),'crit '+v)
X('crit-listed-missing',hs('{"alg":"HS256","crit":["http://example.com/x"]}'),'listed name absent')
X('crit-listed',hs('{"alg":"HS256","crit":["http://example.com/x"],"http://example.com/x":1}'),'unknown extension')
X('crit-twice',hs('{"alg":"HS256","b64":true,"crit":["b64","b64"]}'),'name twice')
for v in ['"true"','0','null','[]']: X('b64-'+v,hs('{"alg":"HS256","b64":%s,"crit":["b64"]}'%v),'b64 of another type')
tt=b64(b'{"alg":"HS256","b64":false}')+'.abc'; X('b64-not-critical',tt+'.'+b64(hmac.new(K,tt.encode(),hashlib.sha256).digest()),'b64 false outside crit')
for i,h in {'array':'[]','string':'"alg"','number':'1','null':'null','empty':'','trail':'{"alg":"HS256"}x','two':'{"alg":"HS256"}{}','comma':'{"alg":"HS256",}','single':"{'alg':'HS256'}",'nan':'{"alg":"HS256","a":NaN}','comment':'{"alg":"HS256"/**/}','ctrl':'{"alg":"HS256","a":"\x01"}','bom':'\ufeff{"alg":"HS256"}','noclose':'{"alg":"HS256"','lead0':'{"alg":"HS256","a":01}'}.items(): X('header-'+i,hs(h),'header '+i)
X('header-latin1',hs(b'{"alg":"HS256","a":"\xe9"}'),'header is not UTF-8')
X('header-utf16',hs('{"alg":"HS256"}'.encode('utf-16')),'header is UTF-16')
X('header-surrogate',hs(b'{"alg":"HS256","a":"\xed\xa0\x80"}'),'encoded surrogate')
for i,t in {'dot-end':good+'.','dot-start':'.'+good,'no-sig':H+'.'+P,'empty-sig':H+'.'+P+'.','empty-head':'.'+P+'.'+S,'short':good[:-1],'long':good+'A','short-mac':H+'.'+P+'.'+b64(unb64(S)[:16]),'one-octet':H+'.'+P+'.'+b64(unb64(S)[:1]),'pad':good+'=','pad-h':H+'='+'.'+P+'.'+S,'pct':good.replace('.','%2E'),'nul':H+'.'+P+'.'+S[:5]+'\0'+S[5:],'tab':H+'.'+P[:4]+'\t'+P[4:]+'.'+S,'uni':H+'.'+P+'.'+S[:-1]+'\u00e9','q':H+'.'+P+'?.'+S,'excl':H+'.'+P+'.'+S+'!','five':good+'.a.b','dots':'..','dot':'.','flip':H+'.'+P+'.'+b64(bytes([unb64(S)[0]^1])+unb64(S)[1:]),'swap':P+'.'+H+'.'+S}.items(): X('text-'+i,t,'damaged text '+i)
X('dup-alg-none',hs('{"alg":"none","alg":"HS256"}'),'alg twice',tier='policy')
X('dup-kid',hs('{"alg":"HS256","kid":"a","kid":"b"}'),'kid twice',tier='policy')
X('dup-escaped',hs('{"alg":"HS256","\\u0061lg":"HS256"}'),'alg twice, once escaped',tier='policy')
for alg,h in (('HS256',hashlib.sha256),('HS384',hashlib.sha384),('HS512',hashlib.sha512)):
    n=h().digest_size
    V('min-'+alg,hs('{"alg":"%s"}'%alg,key=b'k'*n,h=h),'secret as long as the hash',{'kty':'oct','k':b64(b'k'*n)})
    X('short-'+alg,hs('{"alg":"%s"}'%alg,key=b'k'*(n-1),h=h),'secret one octet short',{'kty':'oct','k':b64(b'k'*(n-1))},tier='policy')
    V('huge-'+alg,hs('{"alg":"%s"}'%alg,key=b'k'*500,h=h),'secret longer than the block',{'kty':'oct','k':b64(b'k'*500)})
X('hs-other-hash',hs('{"alg":"HS256"}',h=hashlib.sha384),'MAC of another hash')
X('hs-trunc512',H+'.'+P+'.'+b64(hmac.new(K,(H+'.'+P).encode(),hashlib.sha512).digest()[:32]),'half of another hash')
for a,e in (('HS256','valid'),('HS512','invalid'),('RS256','invalid'),('A128KW','invalid'),('none','invalid')): add('key-alg-'+a,'jws-verify',good,dict(oct_,alg=a),e,'alg of the key','policy' if 0 else None) if 0 else add('key-alg-'+a,'jws-verify',good,dict(oct_,alg=a),e,'alg of the key',tier='policy')
for u,e in (('sig','valid'),('enc','invalid')): add('key-use-'+u,'jws-verify',good,dict(oct_,use=u),e,'use of the key',tier='policy')
for o,e in ((['verify'],'valid'),(['sign','verify'],'valid'),(['sign'],'invalid'),(['encrypt'],'invalid'),([],'invalid')): add('key-ops-'+'+'.join(o),'jws-verify',good,dict(oct_,key_ops=o),e,'key_ops',tier='policy')
hk=hs('{"alg":"HS256","kid":"a"}')
o2={'kty':'oct','k':b64(b'x'*32)}
V('kid-same',hk,'kid fits',dict(oct_,kid='a')); V('kid-none-in-key',hk,'key without kid')
V('kid-none-in-token',good,'token without kid',dict(oct_,kid='a'))
V('set-kid',hk,'kid chooses',{'keys':[dict(o2,kid='b'),dict(oct_,kid='a')]})
V('set-nokid',good,'all keys tried',{'keys':[o2,oct_]})
V('set-unknown-kty',hk,'unknown kty in the set is skipped',{'keys':[{'kty':'XYZ','kid':'z'},dict(oct_,kid='a')]})
V('set-broken-other',hk,'broken other key is skipped',{'keys':[{'kty':'EC','crv':'P-256','x':'AA','y':'AA','kid':'z'},dict(oct_,kid='a')]})
X('set-kid-case',hk,'kid is case-sensitive',{'keys':[dict(oct_,kid='A')]},tier='policy')
X('set-kid-wrong',hk,'kid names another key',{'keys':[dict(o2,kid='a'),dict(oct_,kid='b')]})
X('set-empty',hk,'empty set',{'keys':[]})
# JSON
fl={'payload':P,'protected':H,'signature':S}
J=json.dumps
V('json-flat',J(fl),'flattened'); V('json-flat-extra',J(dict(fl,extra=1)),'unknown member ignored'); V('json-unprotected',J(dict(fl,header={'kid':'x'})),'unprotected header')
V('json-general',J({'payload':P,'signatures':[{'protected':H,'signature':S}]}),'general')
s2=hs('{"alg":"HS256"}',key=b'x'*32).split('.')[2]
V('json-two',J({'payload':P,'signatures':[{'protected':H,'signature':s2,'header':{'kid':'2'}},{'protected':H,'signature':S}]}),'second of two fits')
X('json-none-fits',J({'payload':P,'signatures':[{'protected':H,'signature':s2},{'protected':H,'signature':s2}]}),'none of two fits')
up=hs('',raw='').split('.')[2]
V('json-alg-unprotected',J({'payload':P,'header':{'alg':'HS256'},'signature':up}),'alg in the unprotected header (RFC 7520 4.7)')
for i,d in {'overlap':dict(fl,header={'alg':'HS256'}),'both':dict(fl,signatures=[{'protected':H,'signature':S}]),'nosig':{'payload':P,'protected':H},'nosigs':{'payload':P,'signatures':[]},'sigobj':{'payload':P,'signatures':{'protected':H,'signature':S}},'pnum':dict(fl,payload=1),'hnum':dict(fl,header=1),'prot-obj':dict(fl,protected={'alg':'HS256'}),'prot-empty':dict(fl,protected='',header={'alg':'HS256'}),'critun':dict(fl,header={'crit':['b64']}),'b64un':dict(fl,header={'b64':False}),'noalg':{'payload':P,'signature':S},'sig-null':dict(fl,signature=None)}.items(): X('json-bad-'+i,J(d),'JSON '+i)
X('json-dup',J(fl)[:-1]+',"payload":"'+P+'"}','payload twice',tier='policy')
X('json-trail',J(fl)+'x','text after JSON')
# EC, RSA
ek=jwk.JWK.generate(kty='EC',crv='P-256'); pk=json.loads(ek.export_public())
def js(key,alg,hdr=None,payload=b'{"sub":"42"}'):
    j=jws.JWS(payload); j.allowed_algs=[alg]; j.add_signature(key,alg,json.dumps(dict(hdr or {},alg=alg))); return j.serialize(True)
et=js(ek,'ES256'); eh,ep,es=et.split('.'); raw=unb64(es)
n=0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
I=lambda v:v.to_bytes(32,'big')
r=int.from_bytes(raw[:32],'big'); s=int.from_bytes(raw[32:],'big')
V('es-high-s',eh+'.'+ep+'.'+b64(I(r)+I(n-s)),'n - s is a valid signature too',pk)
for i,o in {'zero':b'\0'*64,'r0':I(0)+I(s),'s0':I(r)+I(0),'rn':I(n)+I(s),'sn':I(r)+I(n),'r+n':(r+n).to_bytes(33,'big')+I(s),'ones':b'\xff'*64,'n-1':I(n-1)+I(n-1),'one':I(1)+I(1),'lead':b'\0'+raw[:32]+b'\0'+raw[32:],'trail':raw+b'\0','half':raw[:32],'swap':raw[32:]+raw[:32],'empty':b''}.items(): X('es-'+i,eh+'.'+ep+'.'+b64(o),'ECDSA '+i,pk)
jk=jwk.JWK.generate(kty='EC',crv='P-256'); jp=json.loads(jk.export_public())
X('embedded',js(jk,'ES256',{'jwk':jp}),'embedded key is not trusted',pk)
X('crossalg',js(ek,'ES256').replace(eh,b64(b'{"alg":"ES384"}')),'ES384 with P-256',pk)
rk=jwk.JWK.generate(kty='RSA',size=2048); rp=json.loads(rk.export_public()); rpriv=json.loads(rk.export_private())
rt=js(rk,'RS256'); V('rs-private',rt,'private key verifies',rpriv)
pem=rk.export_to_pem().decode(); V('rs-pem',rt,'PEM',pem); V('rs-privpem',rt,'private PEM',rk.export_to_pem(True,None).decode())
for i,sec in {'pem':pem,'pem-trim':pem.strip(),'n':None,'jwk':json.dumps(rp)}.items():
    kb=unb64(rp['n']) if sec is None else sec.encode(); X('confusion-'+i,hs('{"alg":"HS256"}',key=kb),'public key as secret',rp); X('confusion-oct-'+i,hs('{"alg":"HS256"}',key=kb),'secret is a public key',{'kty':'oct','k':b64(kb)},tier='policy') if i.startswith('pem') else None
rh,rpay,rs_=rt.split('.')
X('rs-lead0',rh+'.'+rpay+'.'+b64(b'\0'+unb64(rs_)),'leading zero',rp); X('rs-plus-n',rh+'.'+rpay+'.'+b64((int.from_bytes(unb64(rs_),'big')+int.from_bytes(unb64(rp['n']),'big')).to_bytes(257,'big')),'s + n',rp)
X('rs-zero',rh+'.'+rpay+'.'+b64(b'\0'*256),'zero',rp); X('rs-one',rh+'.'+rpay+'.'+b64(b'\0'*255+b'\1'),'one',rp)
X('rs-as-ps',js(rk,'PS256').replace(js(rk,'PS256').split('.')[0],rh),'PSS under RS256',rp)
from cryptography.hazmat.primitives.asymmetric import padding; from cryptography.hazmat.primitives import hashes
pr=rk.get_op_key('sign')
for sl in (0,20,31,33,64):
    t=b64(b'{"alg":"PS256"}')+'.'+P; X('ps-salt-%d'%sl,t+'.'+b64(pr.sign(t.encode(),padding.PSS(padding.MGF1(hashes.SHA256()),sl),hashes.SHA256())),'salt of %d octets'%sl,rp)
t=b64(b'{"alg":"PS256"}')+'.'+P; X('ps-mgf',t+'.'+b64(pr.sign(t.encode(),padding.PSS(padding.MGF1(hashes.SHA1()),32),hashes.SHA256())),'MGF1 with SHA-1',rp)
V('ps-32',t+'.'+b64(pr.sign(t.encode(),padding.PSS(padding.MGF1(hashes.SHA256()),32),hashes.SHA256())),'salt as long as the hash',rp)
t1=b64(b'{"alg":"RS256"}')+'.'+P; X('rs-sha1',t1+'.'+b64(pr.sign(t1.encode(),padding.PKCS1v15(),hashes.SHA1())),'SHA-1',rp); X('rs-sha512',t1+'.'+b64(pr.sign(t1.encode(),padding.PKCS1v15(),hashes.SHA512())),'SHA-512 under RS256',rp)
# keys
PK=lambda i,k,e,why,**o: add('jwk-'+i,'jwk-parse',None,k,e,why,**o)
priv=json.loads(ek.export_private())
PK('ec',pk,'valid','EC'); PK('ec-priv',priv,'valid','EC private'); PK('rsa',rp,'valid','RSA'); PK('rsa-priv',rpriv,'valid','RSA private'); PK('oct',oct_,'valid','oct')
PK('set',{'keys':[pk,rp]},'valid','set'); PK('unknown-member',dict(pk,foo=[1]),'valid','unknown member')
PK('rsa-d-only',{k:rpriv[k] for k in ('kty','n','e','d')},'valid','d without primes')
d2=lambda base,**k: {a:b for a,b in dict(base,**k).items() if b is not None}
bad={'ec-nox':d2(pk,x=None),'ec-noy':d2(pk,y=None),'ec-nocrv':d2(pk,crv=None),'nokty':d2(pk,kty=None),'ec-crv':d2(pk,crv='P-257'),'ec-crv-case':d2(pk,crv='p-256'),'ec-crvtype':d2(pk,crv=1),'ec-xnum':d2(pk,x=1),'ec-xpad':d2(pk,x=pk['x']+'='),'ec-x+':d2(pk,x='+'+pk['x'][1:]),'ec-xlong':d2(pk,x=b64(b'\0'+unb64(pk['x']))),'ec-zero':d2(pk,x=b64(b'\0'*32),y=b64(b'\0'*32)),'ec-neg':d2(pk,y=b64(bytes(31)+b'\1')),'ec-d0':d2(priv,d=b64(bytes(32))),'ec-dn':d2(priv,d=b64(I(n))),'ec-dother':d2(priv,d=b64(I(12345))),'ec-dshort':d2(priv,d=b64(unb64(priv['d'])[:31])),'ec-p384':d2(pk,crv='P-384'),
'rsa-non':d2(rp,n=None),'rsa-e1':d2(rp,e='AQ'),'rsa-e0':d2(rp,e='AA'),'rsa-e2':d2(rp,e='Ag'),'rsa-even':d2(rp,n=b64(unb64(rp['n'])[:-1]+b'\0')),'rsa-n0':d2(rp,n=b64(b'\0'+unb64(rp['n']))),'rsa-e-lead':d2(rp,e=b64(b'\0\1\0\1')),'rsa-nempty':d2(rp,n=''),'rsa-nnum':d2(rp,n=5),'rsa-dwrong':d2(rpriv,d=b64(unb64(rpriv['d'])[:-1]+bytes([unb64(rpriv['d'])[-1]^2]))),'rsa-pwrong':d2(rpriv,p=rpriv['q']),'rsa-noq':d2(rpriv,q=None),'rsa-dp':d2(rpriv,dp=rpriv['dq']),'rsa-qi':d2(rpriv,qi=rpriv['dq']),'rsa-pnod':d2(rpriv,d=None),'rsa-std':d2(rp,n=rp['n'].replace('-','+').replace('_','/')+'=='),
'oct-nok':{'kty':'oct'},'oct-knum':{'kty':'oct','k':1},'oct-kempty':{'kty':'oct','k':''},'oct-kbad':{'kty':'oct','k':'a b'},'oct-pad':{'kty':'oct','k':'YWJjZA=='},'kty-num':d2(pk,kty=1),'kty-rsa':d2(rp,kty='rsa'),'kty-OCT':{'kty':'OCT','k':oct_['k']},'use-num':d2(pk,use=1),'ops-str':d2(pk,key_ops='verify'),'ops-num':d2(pk,key_ops=[1]),'ops-dup':d2(pk,key_ops=['verify','verify']),'ops-contra':d2(pk,use='sig',key_ops=['encrypt']),'kid-num':d2(pk,kid=1),'alg-num':d2(pk,alg=1),'alg-other':d2(pk,alg='RS256'),'alg-curve':d2(pk,alg='ES384'),'x5c-bad':d2(pk,x5c=['!']),'x5c-str':d2(pk,x5c='a'),
'okp-short':{'kty':'OKP','crv':'Ed25519','x':b64(bytes(31))},'okp-long':{'kty':'OKP','crv':'Ed25519','x':b64(bytes(33))},'okp-zero':{'kty':'OKP','crv':'Ed25519','x':b64(bytes(32))},'okp-nox':{'kty':'OKP','crv':'Ed25519'},'okp-crv':{'kty':'OKP','crv':'Ed25520','x':ed['x']},'okp-d':dict(ed,d=b64(b'\1'*32)),'okp-dshort':dict(ed,d=b64(b'\1'*31)),'okp-off':{'kty':'OKP','crv':'Ed25519','x':b64(b'\2'+bytes(31))},'x-zero':{'kty':'OKP','crv':'X25519','x':b64(bytes(32))},'ec-okp':{'kty':'EC','crv':'Ed25519','x':ed['x'],'y':ed['x']},'okp-p256':{'kty':'OKP','crv':'P-256','x':pk['x']}}
for i,k in bad.items(): PK(i,k,'invalid',i)
for i,rawk in {'text':'hello','array':'[]','arr':'['+J(pk)+']','str':'"x"','trunc':J(pk)[:-5],'empty':'','dup':J(pk)[:-1]+',"kty":"EC"}','keysobj':'{"keys":{}}','pem-cut':pem[:200],'pem-bad':pem.replace('A','!',3)}.items(): PK('raw-'+i,{'raw':rawk},'invalid',i)
# JWE
def je(key,alg,enc,pt=b'hello',**h):
    o=jwe.JWE(pt,json.dumps(dict(h,alg=alg,enc=enc)),algs=[alg,enc]); o.add_recipient(key); return o.serialize(True)
D=lambda i,t,k,e,why,**o: add('jwe-'+i,'jwe-decrypt',t,k,e,why,**o)
k128=jwk.JWK.generate(kty='oct',size=128); kd=json.loads(k128.export())
kt=je(k128,'A128KW','A128CBC-HS256'); a,b,c,d,e=kt.split('.')
D('kw',kt,kd,'valid','KW',payload_b64=b64(b'hello'))
flip=lambda x,i=0: b64(bytes(v^(1 if j==i%len(unb64(x)) else 0) for j,v in enumerate(unb64(x))))
for i,p in {'hdr':[a+'A',b,c,d,e],'ek':[a,flip(b),c,d,e],'iv':[a,b,flip(c),d,e],'ct':[a,b,c,flip(d,-1),e],'tag':[a,b,c,d,flip(e)],'tagcut':[a,b,c,d,b64(unb64(e)[:8])],'taglong':[a,b,c,d,b64(unb64(e)+b'\0')],'tagempty':[a,b,c,d,''],'ivcut':[a,b,b64(unb64(c)[:12]),d,e],'ivempty':[a,b,'',d,e],'ctempty':[a,b,c,'',e],'ctcut':[a,b,c,b64(unb64(d)[:-1]),e],'ekempty':[a,'',c,d,e],'ekcut':[a,b64(unb64(b)[:-8]),c,d,e],'four':[a,b,c,d],'six':[a,b,c,d,e,'AA'],'pad':[a,b,c,d,e+'=='],'sp':[a,b,c,d[:2]+' '+d[2:],e]}.items(): D(i,'.'.join(p),kd,'invalid','damaged '+i)
kg=je(k128,'A128GCMKW','A128GCM'); gh=json.loads(unb64(kg.split('.')[0])); rest=kg.split('.',1)[1]
D('gcmkw',kg,kd,'valid','GCMKW')
for i,h in {'noiv':d2(gh,iv=None),'notag':d2(gh,tag=None),'tag8':d2(gh,tag=b64(unb64(gh['tag'])[:8])),'ivnum':d2(gh,iv=1),'iv8':d2(gh,iv=b64(bytes(8)))}.items(): D('gcmkw-'+i,b64(J(h).encode())+'.'+rest,kd,'invalid','GCMKW '+i)
ee=jwk.JWK.generate(kty='EC',crv='P-256'); eep=json.loads(ee.export_private()); te=je(ee,'ECDH-ES','A128GCM',apu='QWxpY2U',apv='Qm9i'); eh=json.loads(unb64(te.split('.')[0])); er=te.split('.',1)[1]
D('ecdh',te,eep,'valid','ECDH-ES with party info'); D('ecdh-cbc512',je(ee,'ECDH-ES','A256CBC-HS512'),eep,'valid','two rounds of the KDF')
epk=eh['epk']
for i,h in {'noepk':d2(eh,epk=None),'epkstr':d2(eh,epk='x'),'epk384':d2(eh,epk=json.loads(jwk.JWK.generate(kty='EC',crv='P-384').export_public())),'off':d2(eh,epk=dict(epk,y=b64(I(5)))),'zero':d2(eh,epk=dict(epk,x=b64(bytes(32)),y=b64(bytes(32)))),'noy':d2(eh,epk={k:epk[k] for k in('kty','crv','x')}),'long':d2(eh,epk=dict(epk,x=b64(b'\0'+unb64(epk['x'])))),'apunum':d2(eh,apu=1),'x25519':d2(eh,epk={'kty':'OKP','crv':'X25519','x':b64(bytes(32))})}.items(): D('ecdh-'+i,b64(J(h).encode())+'.'+er,eep,'invalid','ECDH '+i)
D('dir-ek','.'.join([te.split('.')[0],'AAAA']+te.split('.')[2:]),eep,'invalid','ECDH-ES with encrypted key')
pb=jwk.JWK(kty='oct',k=b64(b'correct horse')); pd=json.loads(pb.export())
tp=je(pb,'PBES2-HS256+A128KW','A128GCM'); ph=json.loads(unb64(tp.split('.')[0])); prr=tp.split('.',1)[1]
D('pbes2',tp,pd,'valid','password'); D('pbes2-raw',tp,{'raw':'correct horse'},'valid','password as text')
for i,h in {'noc':d2(ph,p2c=None),'c0':d2(ph,p2c=0),'cneg':d2(ph,p2c=-1),'cstr':d2(ph,p2c='4096'),'cfrac':d2(ph,p2c=1.5),'cbig':d2(ph,p2c=2**63),'c2e31':d2(ph,p2c=2**31),'nos':d2(ph,p2s=None),'s4':d2(ph,p2s='AAAA')}.items(): D('pbes2-'+i,b64(J(h).encode())+'.'+prr,pd,'invalid','PBES2 '+i)
for al in ('RSA1_5','RSA-OAEP','RSA-OAEP-256'):
    tr=je(rk,al,'A128CBC-HS256'); D(al,tr,rpriv,'valid',al); D(al+'-pub',tr,rp,'invalid','public key cannot decrypt'); x=tr.split('.'); x[1]=flip(x[1],5); D(al+'-bad','.'.join(x),rpriv,'invalid','damaged'); D(al+'-use',tr,dict(rpriv,use='sig'),'invalid','use sig',tier='policy')
for h,why in (({'alg':'dir','enc':'A128GCM','zip':'GZ'},'zip unknown'),({'alg':'dir','enc':'A128GCM','crit':['x'],'x':1},'crit'),({'alg':'dir','enc':'A128GCM','crit':[]},'crit empty'),({'alg':'dir','enc':'a128gcm'},'enc case'),({'alg':'dir'},'no enc'),({'enc':'A128GCM'},'no alg'),({'alg':'none','enc':'A128GCM'},'none'),({'alg':'DIR','enc':'A128GCM'},'alg case'),({'alg':'dir','enc':1},'enc number')):
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    hh=b64(J(h).encode()); ct=AESGCM(unb64(kd['k'])).encrypt(bytes(12),b'hello',hh.encode()); D('hdr-'+why,hh+'..'+b64(bytes(12))+'.'+b64(ct[:-16])+'.'+b64(ct[-16:]),kd,'invalid',why)
import zlib
def zipped(data,tail=b''):
    hh=b64(b'{"alg":"dir","enc":"A128GCM","zip":"DEF"}'); co=zlib.compressobj(9,zlib.DEFLATED,-15); z=co.compress(data)+co.flush()+tail; ct=AESGCM(unb64(kd['k'])).encrypt(bytes(12),z,hh.encode()); return hh+'..'+b64(bytes(12))+'.'+b64(ct[:-16])+'.'+b64(ct[-16:])
D('zip',zipped(b'hello hello hello'),kd,'valid','zip',payload_b64=b64(b'hello hello hello')); D('zip-tail',zipped(b'hello',b'xx'),kd,'invalid','bytes after the stream'); D('zip-bomb',zipped(b'a'*5_000_000),kd,'invalid','bomb',tier='policy'); D('zip-200k',zipped(b'a'*200_000),kd,'valid','below the bound',tier='policy')
X('set-kid-twice',hk,'two keys share the kid',{'keys':[dict(oct_,kid='a'),dict(o2,kid='a')]},tier='policy')
V('set-kid-twice-types',hk,'two keys of unlike type share the kid',{'keys':[dict(pk,kid='a'),dict(oct_,kid='a')]})
X('esp256',js(ek,'ES256').replace(js(ek,'ES256').split('.')[0],b64(b'{"alg":"ESP256"}')),'name of COSE',pk)
import random
from cryptography.hazmat.primitives.asymmetric import rsa as _rsa
M=1
for q in (2,3,5,7,11,13,17,19,23,29,31,37,41,43,47,53,59,61,67,71,73,79,83,89,97,101,103,107,109,113,127,131,137,139,149,151,157,163,167,173,179,181,191,193,197,199,211,223,227,229,233,239,241,251,257,263,269,271,277,281,283,293,307,311,313,317,331,337,347,349,353,359,367,373,379,383,389,397,401,409,419,421,431,433,439,443,449,457,461,463,467,479,487,491,499,503,509,521,523,541,547,557,563,569,571,577,587,593,599,601,607,613,617,619,631,641,643,647,653,659,661,673,677,683,691,701): M*=q
def roca():
    while True:
        p=random.getrandbits(1024-M.bit_length())*M+pow(65537,random.getrandbits(200),M)
        if p.bit_length()==1024 and pow(2,p-1,p)==1 and pow(3,p-1,p)==1: return p
n_=roca()*roca()
PK('rsa-roca',{'kty':'RSA','e':'AQAB','n':b64(n_.to_bytes((n_.bit_length()+7)//8,'big'))},'invalid','ROCA',code='rsa_key_roca',tier='policy')
def jj(recips,prot,unprot=None,aad=None,pt=b'hello'):
    o=jwe.JWE(pt,protected=J(prot) if prot else None,unprotected=J(unprot) if unprot else None,aad=aad)
    for k_,h_ in recips: o.add_recipient(k_,J(h_) if h_ else None)
    return o.serialize()
hello=b64(b'hello')
D('json-flat',jj([(k128,None)],{'alg':'A128KW','enc':'A128GCM'}),kd,'valid','flattened JWE',payload_b64=hello)
D('json-aad',jj([(k128,None)],{'alg':'A128KW','enc':'A128GCM'},aad='some data'),kd,'valid','associated data (RFC 7520 5.10)',payload_b64=hello)
ja=json.loads(jj([(k128,None)],{'alg':'A128KW','enc':'A128GCM'},aad='some data'))
D('json-aad-changed',J(dict(ja,aad=b64(b'other data'))),kd,'invalid','associated data changed')
D('json-aad-gone',J(d2(ja,aad=None)),kd,'invalid','associated data lost')
D('json-some-protected',jj([(k128,None)],{'enc':'A128GCM'},{'alg':'A128KW','kid':'x'}),kd,'valid','some fields protected (RFC 7520 5.11)',payload_b64=hello)
D('json-none-protected',jj([(k128,None)],None,{'alg':'A128KW','enc':'A128GCM'}),kd,'valid','content only (RFC 7520 5.12)',payload_b64=hello)
multi=jj([(rk,{'alg':'RSA-OAEP','kid':'r'}),(ee,{'alg':'ECDH-ES+A128KW'}),(k128,{'alg':'A128KW'})],{'enc':'A128CBC-HS256'},{'cty':'text/plain'})
for nm,kk in (('rsa',dict(rpriv,kid='r')),('ec',eep),('oct',kd)): D('json-multi-'+nm,multi,kk,'valid','several recipients (RFC 7520 5.13)',payload_b64=hello)
D('json-multi-other',multi,{'kty':'oct','k':b64(b'z'*16)},'invalid','none of the recipients')
mm=json.loads(multi)
for i,x in {'dup':dict(mm,header={'alg':'dir'}),'norec':dict(mm,recipients=[]),'recobj':dict(mm,recipients={}),'noct':d2(mm,ciphertext=None),'ctnum':dict(mm,ciphertext=1),'overlap':dict(mm,unprotected={'enc':'A128CBC-HS256'})}.items(): D('json-bad-'+i,J(x),kd,'invalid','JWE JSON '+i)
with open(sys.argv[1],'w') as f:
    for o in out: f.write(json.dumps(o,separators=(',',':'))+'\n')
print(len(out))
