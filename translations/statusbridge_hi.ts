<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AppStateText</name>
    <message>
        <source>Next cycle %1.</source>
        <translation>अगला चक्र %1।</translation>
    </message>
    <message>
        <source>Zoho&apos;s words: “%1”.</source>
        <translation>Zoho के शब्द: “%1”।</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>%1 से।</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>डेटाबेस जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>Open the s&amp;ettings</source>
        <translation>सेटिंग खोलें (&amp;E)</translation>
    </message>
    <message>
        <source>The database is locked by another program</source>
        <translation>डेटाबेस किसी दूसरे प्रोग्राम ने लॉक किया है</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as that program lets go of it. Nothing is lost.</source>
        <translation>उस प्रोग्राम के छोड़ते ही काम अपने आप आगे बढ़ेगा। कुछ भी नहीं खोएगा।</translation>
    </message>
    <message>
        <source>The database file is missing</source>
        <translation>डेटाबेस फ़ाइल नहीं मिली</translation>
    </message>
    <message>
        <source>If it was moved, put it back or choose it in the settings. If there never was one, set up the database there.</source>
        <translation>अगर फ़ाइल हटाई गई थी, तो उसे वापस रखें या सेटिंग में चुनें। अगर वह कभी थी ही नहीं, तो डेटाबेस वहीं तैयार करें।</translation>
    </message>
    <message>
        <source>The database is not set up yet</source>
        <translation>डेटाबेस अभी तैयार नहीं है</translation>
    </message>
    <message>
        <source>Set &amp;up the database</source>
        <translation>डेटाबेस तैयार करें (&amp;U)</translation>
    </message>
    <message>
        <source>Not connected to Zoho</source>
        <translation>Zoho से कनेक्ट नहीं है</translation>
    </message>
    <message>
        <source>Nothing is carried over until Statusbridge is connected. No webhook is lost meanwhile.</source>
        <translation>Statusbridge के कनेक्ट होने तक कुछ नहीं पहुँचाया जाएगा। इस बीच कोई वेबहुक नहीं खोएगा।</translation>
    </message>
    <message>
        <source>Co&amp;nnect …</source>
        <translation>कनेक्ट करें (&amp;N) …</translation>
    </message>
    <message>
        <source>Zoho refused the token: reconnect</source>
        <translation>Zoho ने टोकन अस्वीकार किया: फिर कनेक्ट करें</translation>
    </message>
    <message>
        <source>Zoho does not know the client id or its secret: check both in the settings. No webhook is lost meanwhile.</source>
        <translation>Zoho क्लाइंट आईडी या उसका सीक्रेट नहीं पहचानता: सेटिंग में दोनों जाँचें। इस बीच कोई वेबहुक नहीं खोएगा।</translation>
    </message>
    <message>
        <source>The connection was revoked or has expired. No webhook is lost meanwhile.</source>
        <translation>कनेक्शन रद्द किया गया या उसकी अवधि समाप्त हो गई। इस बीच कोई वेबहुक नहीं खोएगा।</translation>
    </message>
    <message>
        <source>Reco&amp;nnect …</source>
        <translation>फिर कनेक्ट करें (&amp;N) …</translation>
    </message>
    <message>
        <source>The connection lacks a scope: reconnect</source>
        <translation>कनेक्शन में एक अनुमति कम है: फिर कनेक्ट करें</translation>
    </message>
    <message>
        <source>It was made without a scope that reading and updating records needs.</source>
        <translation>कनेक्शन उस स्कोप के बिना बना है जो रिकॉर्ड पढ़ने और अपडेट करने के लिए चाहिए।</translation>
    </message>
    <message>
        <source>The calls of the day are used up until %1</source>
        <translation>दैनिक कोटा %1 तक समाप्त</translation>
    </message>
    <message>
        <source>Zoho takes no more calls today. Cycles go on by themselves after that.</source>
        <translation>Zoho आज और कॉल नहीं लेगा। उसके बाद चक्र अपने आप चलते रहेंगे।</translation>
    </message>
    <message>
        <source>Nothing passes until something is changed</source>
        <translation>कुछ बदले बिना कुछ भी आगे नहीं जाएगा</translation>
    </message>
    <message>
        <source>Zoho does not answer</source>
        <translation>Zoho जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>It can&apos;t be reached, or is too slow. What waits is kept.</source>
        <translation>उस तक पहुँचा नहीं जा सकता, या वह बहुत धीमा है। जो प्रतीक्षा में है, वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>The last cycle failed</source>
        <translation>पिछला चक्र विफल हुआ</translation>
    </message>
    <message>
        <source>No instance is running that could begin a cycle</source>
        <translation>ऐसा कोई इंस्टेंस नहीं चल रहा जो चक्र शुरू कर सके</translation>
    </message>
    <message numerus="yes">
        <source>This clock is %Ln minute(s) ahead</source>
        <translation>
            <numerusform>यह घड़ी %Ln मिनट आगे है</numerusform>
            <numerusform>यह घड़ी %Ln मिनट आगे है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This clock is %Ln minute(s) behind</source>
        <translation>
            <numerusform>यह घड़ी %Ln मिनट पीछे है</numerusform>
            <numerusform>यह घड़ी %Ln मिनट पीछे है</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this machine differs from the database&apos;s. Set it, or the day&apos;s calls and the times of statuses are misjudged.</source>
        <translation>इस मशीन की घड़ी डेटाबेस की घड़ी से अलग है। इसे ठीक करें, नहीं तो दिन की कॉल और स्टेटस के समय गलत गिने जाएँगे।</translation>
    </message>
    <message>
        <source>Not started on this instance</source>
        <translation>इस इंस्टेंस पर शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>The scheduler does not run</source>
        <translation>शेड्यूलर नहीं चल रहा</translation>
    </message>
    <message>
        <source>Stopped by %1 at %2</source>
        <translation>%1 ने %2 पर रोका</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not carried over</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड नहीं पहुँचाया गया</numerusform>
            <numerusform>%Ln रिकॉर्ड नहीं पहुँचाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) parked</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड अलग रखा गया</numerusform>
            <numerusform>%Ln रिकॉर्ड अलग रखे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>The cycle that was asked for has not begun</source>
        <translation>माँगा गया चक्र अब तक शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>No cycle begins by itself, in any instance, until somebody starts it.</source>
        <translation>जब तक कोई इसे शुरू न करे, किसी भी इंस्टेंस में कोई चक्र अपने आप शुरू नहीं होगा।</translation>
    </message>
    <message>
        <source>They are tried again.</source>
        <translation>उन पर फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>Show the&amp;m</source>
        <translation>उन्हें दिखाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>Zoho refused them too often. Everything else is carried over.</source>
        <translation>Zoho ने उन्हें बहुत बार अस्वीकार किया। बाकी सब पहुँचाया जाता है।</translation>
    </message>
    <message>
        <source>The last cycle was cancelled</source>
        <translation>पिछला चक्र रद्द किया गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) wait for the next one.</source>
        <translation>
            <numerusform>%Ln क्यू आईडी अगले चक्र की प्रतीक्षा में है।</numerusform>
            <numerusform>%Ln क्यू आईडी अगले चक्र की प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>All carried over</source>
        <translation>सब पहुँचाया गया</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up at about %1</source>
        <translation>आज की कॉल लगभग %1 पर समाप्त होंगी</translation>
    </message>
    <message numerus="yes">
        <source>They are shared out among the cycles: what matters most goes first, and %Ln status(es) wait.</source>
        <translation>
            <numerusform>वे चक्रों में बाँटी जाती हैं: सबसे ज़रूरी पहले जाता है, और %Ln स्टेटस प्रतीक्षा में है।</numerusform>
            <numerusform>वे चक्रों में बाँटी जाती हैं: सबसे ज़रूरी पहले जाता है, और %Ln स्टेटस प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the first cycle</source>
        <translation>पहले चक्र के लिए तैयार</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new status(es) wait for the next cycle</source>
        <translation>
            <numerusform>%Ln नया स्टेटस अगले चक्र की प्रतीक्षा में है</numerusform>
            <numerusform>%Ln नए स्टेटस अगले चक्र की प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose in the settings what it stands for.</source>
        <translation>सेटिंग में चुनें कि इसका अर्थ क्या है।</translation>
    </message>
    <message>
        <source>Give it a &amp;meaning</source>
        <translation>अर्थ दें (&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) have no record at Zoho yet.</source>
        <translation>
            <numerusform>%Ln क्यू आईडी का Zoho में अभी कोई रिकॉर्ड नहीं है।</numerusform>
            <numerusform>%Ln क्यू आईडी का Zoho में अभी कोई रिकॉर्ड नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>it waits for the database</source>
        <translation>यह डेटाबेस की प्रतीक्षा कर रहा है</translation>
    </message>
    <message>
        <source>it gives no sign of life</source>
        <translation>यह कोई हलचल नहीं दिखा रहा</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>डेटाबेस से पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>A cycle is running</source>
        <translation>एक चक्र चल रहा है</translation>
    </message>
    <message>
        <source>Run by %1.</source>
        <translation>%1 चला रहा है।</translation>
    </message>
    <message>
        <source>runs no cycles</source>
        <translation>चक्र नहीं चलाता</translation>
    </message>
    <message>
        <source>not started on this instance</source>
        <translation>इस इंस्टेंस पर शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>कनेक्टेड</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>कनेक्ट नहीं</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>टोकन अस्वीकृत</translation>
    </message>
    <message>
        <source>Scope missing</source>
        <translation>अनुमति नहीं है</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>कोई जवाब नहीं</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(खाली)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) are unknown: %1</source>
        <translation>
            <numerusform>%Ln शब्द अज्ञात है: %1</numerusform>
            <numerusform>%Ln शब्द अज्ञात हैं: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Running, at the times of %1</source>
        <translation>चालू, %1 के समय पर</translation>
    </message>
    <message numerus="yes">
        <source>Running, every %Ln minute(s)</source>
        <translation>
            <numerusform>चालू, हर %Ln मिनट पर</numerusform>
            <numerusform>चालू, हर %Ln मिनट पर</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Run by other instances</source>
        <translation>दूसरे इंस्टेंस चलाते हैं</translation>
    </message>
    <message>
        <source>Run by no instance</source>
        <translation>कोई इंस्टेंस नहीं चलाता</translation>
    </message>
    <message>
        <source>Run by other instances, not started here</source>
        <translation>दूसरे इंस्टेंस चलाते हैं, यहाँ शुरू नहीं</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>अभी तैयार नहीं</translation>
    </message>
    <message>
        <source>A cycle was asked for by %1 at %2</source>
        <translation>%1 ने %2 पर चक्र माँगा</translation>
    </message>
    <message>
        <source>Next cycle: now</source>
        <translation>अगला चक्र: अभी</translation>
    </message>
    <message>
        <source>Next cycle %1, in %2</source>
        <translation>अगला चक्र %1, %2 में</translation>
    </message>
    <message>
        <source>The server does not let you in</source>
        <translation>सर्वर आपको अंदर नहीं आने देता</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>सर्वर जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>the API user %1</source>
        <translation>API उपयोगकर्ता %1</translation>
    </message>
    <message>
        <source>the API token %1</source>
        <translation>API टोकन %1</translation>
    </message>
    <message>
        <source>Those that are not parked are tried again.</source>
        <translation>जो अलग नहीं रखे गए हैं, उन पर फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>This window runs it.</source>
        <translation>यह विंडो इसे चला रही है।</translation>
    </message>
    <message>
        <source>The database is of a newer version</source>
        <translation>डेटाबेस किसी नए संस्करण का है</translation>
    </message>
    <message>
        <source>The database has to be upgraded</source>
        <translation>डेटाबेस को अपग्रेड करना होगा</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>अभी आज़माया नहीं गया</translation>
    </message>
    <message>
        <source>The next cycle asks Zoho</source>
        <translation>अगला चक्र Zoho से पूछेगा</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>समय (UTC)</translation>
    </message>
    <message>
        <source>As</source>
        <translation>किस रूप में</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>किसका</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>cycle asked for</source>
        <translation>चक्र माँगा गया</translation>
    </message>
    <message>
        <source>cycle ended</source>
        <translation>चक्र समाप्त किया गया</translation>
    </message>
    <message>
        <source>scheduler started</source>
        <translation>शेड्यूलर शुरू किया गया</translation>
    </message>
    <message>
        <source>scheduler stopped</source>
        <translation>शेड्यूलर रोका गया</translation>
    </message>
    <message>
        <source>records retried</source>
        <translation>रिकॉर्ड पर फिर कोशिश</translation>
    </message>
    <message>
        <source>records released</source>
        <translation>रिकॉर्ड मुक्त किए गए</translation>
    </message>
    <message>
        <source>queue id asked for again</source>
        <translation>क्यू आईडी फिर पूछी गई</translation>
    </message>
    <message>
        <source>Zoho connected</source>
        <translation>Zoho कनेक्ट किया गया</translation>
    </message>
    <message>
        <source>Zoho disconnected</source>
        <translation>Zoho डिस्कनेक्ट किया गया</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>सेटिंग बदली गई</translation>
    </message>
    <message>
        <source>secret changed</source>
        <translation>सीक्रेट बदला गया</translation>
    </message>
    <message>
        <source>user added</source>
        <translation>उपयोगकर्ता जोड़ा गया</translation>
    </message>
    <message>
        <source>role changed</source>
        <translation>भूमिका बदली गई</translation>
    </message>
    <message>
        <source>user removed</source>
        <translation>उपयोगकर्ता हटाया गया</translation>
    </message>
    <message>
        <source>token added</source>
        <translation>टोकन जोड़ा गया</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>टोकन रद्द किया गया</translation>
    </message>
    <message>
        <source>person forgotten</source>
        <translation>व्यक्ति का डेटा मिटाया गया</translation>
    </message>
    <message>
        <source>rows opened for another target</source>
        <translation>पंक्तियाँ दूसरे लक्ष्य के लिए खोली गईं</translation>
    </message>
    <message>
        <source>tables made or changed</source>
        <translation>टेबल बनाई या बदली गईं</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>बैकअप वापस लाया गया</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>कमांड लाइन</translation>
    </message>
    <message>
        <source>window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API उपयोगकर्ता</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API टोकन</translation>
    </message>
    <message>
        <source>its machine</source>
        <translation>उसकी मशीन</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>अभी सिंक करें (&amp;S)</translation>
    </message>
    <message>
        <source>Runs a cycle now; the next one is due as before.</source>
        <translation>अभी एक चक्र चलाता है; अगला चक्र पहले की तरह अपने समय पर होगा।</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>ड्राई रन (&amp;D)</translation>
    </message>
    <message>
        <source>Shows what a cycle would do, and changes nothing.</source>
        <translation>दिखाता है कि चक्र क्या करेगा, और कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>&amp;Cancel the cycle</source>
        <translation>चक्र रद्द करें (&amp;C)</translation>
    </message>
    <message>
        <source>Ends the running cycle cleanly, whichever instance runs it.</source>
        <translation>चल रहे चक्र को ठीक से समाप्त करता है, चाहे उसे कोई भी इंस्टेंस चलाता हो।</translation>
    </message>
    <message>
        <source>S&amp;tart the scheduler</source>
        <translation>शेड्यूलर शुरू करें (&amp;T)</translation>
    </message>
    <message>
        <source>Lets cycles begin by themselves, in all instances.</source>
        <translation>सभी इंस्टेंस में चक्रों को अपने आप शुरू होने देता है।</translation>
    </message>
    <message>
        <source>St&amp;op the scheduler</source>
        <translation>शेड्यूलर रोकें (&amp;O)</translation>
    </message>
    <message>
        <source>No cycle begins by itself until somebody starts the scheduler again.</source>
        <translation>जब तक कोई शेड्यूलर फिर शुरू न करे, कोई चक्र अपने आप शुरू नहीं होगा।</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>अवलोकन (&amp;O)</translation>
    </message>
    <message>
        <source>How everything stands.</source>
        <translation>सब कुछ किस हाल में है।</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>डिलीवरी (&amp;D)</translation>
    </message>
    <message>
        <source>What became of the messages: delivered, read, failed, pending.</source>
        <translation>संदेशों का क्या हुआ: डिलीवर, पढ़े गए, विफल, लंबित।</translation>
    </message>
    <message>
        <source>C&amp;ycles</source>
        <translation>चक्र (&amp;Y)</translation>
    </message>
    <message>
        <source>All cycles, and what each did to every record.</source>
        <translation>सभी चक्र, और हर एक ने किस रिकॉर्ड के साथ क्या किया।</translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation>खोज (&amp;L)</translation>
    </message>
    <message>
        <source>Where is my message?</source>
        <translation>मेरा संदेश कहाँ है?</translation>
    </message>
    <message>
        <source>&amp;Parked records</source>
        <translation>अलग रखे रिकॉर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>Records that Zoho refused too often.</source>
        <translation>वे रिकॉर्ड जिन्हें Zoho ने बहुत बार अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>लॉग (&amp;G)</translation>
    </message>
    <message>
        <source>What the program says while it works.</source>
        <translation>प्रोग्राम काम करते समय क्या बताता है।</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>सेटिंग (&amp;E)</translation>
    </message>
    <message>
        <source>Zoho, database, schedule, API and users.</source>
        <translation>Zoho, डेटाबेस, समय-सारणी, API और उपयोगकर्ता।</translation>
    </message>
    <message>
        <source>Cha&amp;nges</source>
        <translation>बदलाव (&amp;N)</translation>
    </message>
    <message>
        <source>Who changed what, from where and when.</source>
        <translation>किसने क्या, कहाँ से और कब बदला।</translation>
    </message>
    <message>
        <source>&amp;Find a message …</source>
        <translation>संदेश खोजें (&amp;F) …</translation>
    </message>
    <message>
        <source>Looks up a queue id, message id or phone number.</source>
        <translation>क्यू आईडी, संदेश आईडी या फ़ोन नंबर खोजता है।</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>रीफ़्रेश करें (&amp;S)</translation>
    </message>
    <message>
        <source>Asks the database again.</source>
        <translation>डेटाबेस से फिर पूछता है।</translation>
    </message>
    <message>
        <source>Retr&amp;y selected</source>
        <translation>चुने हुए पर फिर कोशिश (&amp;Y)</translation>
    </message>
    <message>
        <source>Tries the selected records again in a cycle that starts now.</source>
        <translation>चुने हुए रिकॉर्ड पर अभी शुरू होने वाले चक्र में फिर कोशिश करता है।</translation>
    </message>
    <message>
        <source>Retry &amp;all failed</source>
        <translation>सभी विफल पर फिर कोशिश (&amp;A)</translation>
    </message>
    <message>
        <source>Tries all failed and parked records of this cycle again.</source>
        <translation>इस चक्र के सभी विफल और अलग रखे रिकॉर्ड पर फिर कोशिश करता है।</translation>
    </message>
    <message>
        <source>Re&amp;lease selected</source>
        <translation>चुने हुए मुक्त करें (&amp;L)</translation>
    </message>
    <message>
        <source>The next cycle tries the selected records again.</source>
        <translation>अगला चक्र चुने हुए रिकॉर्ड पर फिर कोशिश करेगा।</translation>
    </message>
    <message>
        <source>Release all with the same rea&amp;son</source>
        <translation>इसी कारण वाले सभी मुक्त करें (&amp;S)</translation>
    </message>
    <message>
        <source>The next cycle tries all records again that were parked for this reason.</source>
        <translation>अगला चक्र इस कारण से अलग रखे सभी रिकॉर्ड पर फिर कोशिश करेगा।</translation>
    </message>
    <message>
        <source>Release all par&amp;ked</source>
        <translation>सभी अलग रखे मुक्त करें (&amp;K)</translation>
    </message>
    <message>
        <source>The next cycle tries all parked records again.</source>
        <translation>अगला चक्र सभी अलग रखे रिकॉर्ड पर फिर कोशिश करेगा।</translation>
    </message>
    <message>
        <source>Export as CS&amp;V …</source>
        <translation>CSV में निर्यात करें (&amp;V) …</translation>
    </message>
    <message>
        <source>Saves what is shown as a table for a spreadsheet.</source>
        <translation>जो दिख रहा है उसे स्प्रेडशीट के लिए टेबल के रूप में सहेजता है।</translation>
    </message>
    <message>
        <source>Export as &amp;JSON …</source>
        <translation>JSON में निर्यात करें (&amp;J) …</translation>
    </message>
    <message>
        <source>Saves what is shown for a program.</source>
        <translation>जो दिख रहा है उसे किसी प्रोग्राम के लिए सहेजता है।</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>टेक्स्ट के रूप में कॉपी करें (&amp;X)</translation>
    </message>
    <message>
        <source>Copies what is shown as text for a ticket.</source>
        <translation>जो दिख रहा है उसे टिकट के लिए टेक्स्ट के रूप में कॉपी करता है।</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>मैनुअल (&amp;M)</translation>
    </message>
    <message>
        <source>Explains what is shown, and everything else.</source>
        <translation>जो दिख रहा है उसे और बाकी सब कुछ समझाता है।</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट (&amp;K)</translation>
    </message>
    <message>
        <source>Shows every shortcut.</source>
        <translation>हर शॉर्टकट दिखाता है।</translation>
    </message>
    <message>
        <source>&amp;About Statusbridge</source>
        <translation>Statusbridge के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>Version and license.</source>
        <translation>संस्करण और लाइसेंस।</translation>
    </message>
    <message>
        <source>Set-up assista&amp;nt …</source>
        <translation>सेटअप सहायक (&amp;N) …</translation>
    </message>
    <message>
        <source>Goes through all that is needed, step by step.</source>
        <translation>ज़रूरी सब कुछ एक-एक चरण में पूरा कराता है।</translation>
    </message>
    <message>
        <source>&amp;Connect to Zoho …</source>
        <translation>Zoho से कनेक्ट करें (&amp;C) …</translation>
    </message>
    <message>
        <source>Lets Zoho give a token, and asks for nothing else.</source>
        <translation>Zoho से टोकन दिलवाता है, और कुछ नहीं पूछता।</translation>
    </message>
    <message>
        <source>Settings of the &amp;database</source>
        <translation>डेटाबेस की सेटिंग (&amp;D)</translation>
    </message>
    <message>
        <source>Where the database is, and how to sign in there.</source>
        <translation>डेटाबेस कहाँ है, और वहाँ साइन इन कैसे करें।</translation>
    </message>
    <message>
        <source>Set up the data&amp;base</source>
        <translation>डेटाबेस तैयार करें (&amp;B)</translation>
    </message>
    <message>
        <source>Creates or upgrades the tables that Statusbridge needs.</source>
        <translation>Statusbridge के लिए ज़रूरी टेबल बनाता या अपग्रेड करता है।</translation>
    </message>
    <message>
        <source>Open the &amp;window</source>
        <translation>विंडो खोलें (&amp;W)</translation>
    </message>
    <message>
        <source>Brings the window to the front.</source>
        <translation>विंडो को सामने लाता है।</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बंद करें (&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the program; a running cycle is ended cleanly.</source>
        <translation>प्रोग्राम बंद करता है; चल रहा चक्र ठीक से समाप्त किया जाता है।</translation>
    </message>
    <message>
        <source>Select failed or parked records in a table first.</source>
        <translation>पहले टेबल में विफल या अलग रखे रिकॉर्ड चुनें।</translation>
    </message>
    <message>
        <source>Open a cycle with failed records first.</source>
        <translation>पहले विफल रिकॉर्ड वाला कोई चक्र खोलें।</translation>
    </message>
    <message>
        <source>Select parked records in a table first.</source>
        <translation>पहले टेबल में अलग रखे रिकॉर्ड चुनें।</translation>
    </message>
    <message>
        <source>Select a parked record with this reason first.</source>
        <translation>पहले इस कारण वाला अलग रखा रिकॉर्ड चुनें।</translation>
    </message>
    <message>
        <source>No record is parked on the page that is shown.</source>
        <translation>दिखाए गए पेज पर कोई रिकॉर्ड अलग नहीं रखा है।</translation>
    </message>
    <message>
        <source>There is nothing to save on the page that is shown.</source>
        <translation>दिखाए गए पेज पर सहेजने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to copy on the page that is shown.</source>
        <translation>दिखाए गए पेज पर कॉपी करने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment.</source>
        <translation>यह इस समय नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>चक्र (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>देखें (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>रिकॉर्ड (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>प्रोग्राम (&amp;P)</translation>
    </message>
    <message>
        <source>Connect to a ser&amp;ver …</source>
        <translation>सर्वर से कनेक्ट करें (&amp;V) …</translation>
    </message>
    <message>
        <source>Shows and operates the engine of another machine in this window.</source>
        <translation>इस विंडो में दूसरी मशीन का इंजन दिखाता और चलाता है।</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Recipient of the record</source>
        <translation>रिकॉर्ड का प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्टेटस</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>संदेश आईडी</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>क्यू आईडी</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>विफल क्यों हुआ</translation>
    </message>
    <message>
        <source>Number of why it failed</source>
        <translation>विफलता के कारण का नंबर</translation>
    </message>
    <message>
        <source>Queue id of the record</source>
        <translation>रिकॉर्ड की क्यू आईडी</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Make it now, while the collector has to wait?</source>
        <translation>इसे अभी बनाएँ, जब तक कलेक्टर को रुकना पड़े?</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>अभी बनाएँ</translation>
    </message>
</context>
<context>
    <name>ConnectText</name>
    <message>
        <source>%1 Zoho said: %2</source>
        <translation>%1 Zoho ने कहा: %2</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know this code: it may be mistyped, used already, older than some minutes, or of another data center. Correct it, or have Zoho generate another one.</source>
        <translation>Zoho यह कोड नहीं पहचानता: शायद टाइप में गलती है, इसका उपयोग हो चुका है, यह कुछ मिनटों से पुराना है, या किसी दूसरे डेटा सेंटर का है। इसे ठीक करें, या Zoho से नया कोड बनवाएँ।</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know the client ID, or the client secret is another one. Compare both with Zoho&apos;s API console, and the data center.</source>
        <translation>Zoho क्लाइंट आईडी नहीं पहचानता, या क्लाइंट सीक्रेट कोई दूसरा है। दोनों को Zoho के API कंसोल से मिलाएँ, और डेटा सेंटर को भी।</translation>
    </message>
    <message>
        <source>Zoho gave less access than is needed, so nothing has changed. Have Zoho generate a code with all the scopes that stand above it.</source>
        <translation>Zoho ने ज़रूरत से कम पहुँच दी, इसलिए कुछ नहीं बदला। Zoho से ऊपर लिखे सभी स्कोप के साथ कोड बनवाएँ।</translation>
    </message>
    <message>
        <source>Zoho gave no access.</source>
        <translation>Zoho ने पहुँच नहीं दी।</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server refused.</source>
        <translation>Zoho के अकाउंट सर्वर ने अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Zoho gives no tokens for the moment, since too many were asked for. Try again in ten minutes; the client and its secret are kept.</source>
        <translation>Zoho फ़िलहाल टोकन नहीं दे रहा, क्योंकि बहुत अधिक माँगे गए। दस मिनट बाद फिर कोशिश करें; क्लाइंट और उसका सीक्रेट सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>Zoho could not be reached, or there was no sign-in in time. The code is kept: try again.</source>
        <translation>Zoho तक पहुँचा नहीं जा सका, या समय पर साइन-इन नहीं हुआ। कोड सुरक्षित है: फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>साइन-इन छोड़ दिया गया।</translation>
    </message>
</context>
<context>
    <name>DayCycles</name>
    <message>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>बीच में टूटा</translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln अपडेट</numerusform>
            <numerusform>%Ln अपडेट</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln चक्र</numerusform>
            <numerusform>%Ln चक्र</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3, %4; the gravest: %5</source>
        <translation>%1 से %2: %3, %4; सबसे गंभीर: %5</translation>
    </message>
    <message>
        <source>No cycle since %1</source>
        <translation>%1 से कोई चक्र नहीं</translation>
    </message>
    <message>
        <source>No cycle in the last 24 hours</source>
        <translation>पिछले 24 घंटों में कोई चक्र नहीं</translation>
    </message>
    <message>
        <source>No cycle from %1 to %2</source>
        <translation>%1 से %2 तक कोई चक्र नहीं</translation>
    </message>
    <message>
        <source>No cycle before %1</source>
        <translation>%1 से पहले कोई चक्र नहीं</translation>
    </message>
</context>
<context>
    <name>DayNumber</name>
    <message numerus="yes">
        <source>carried over today</source>
        <translation>
            <numerusform>आज पहुँचाया गया</numerusform>
            <numerusform>आज पहुँचाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, %2 तक</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Share failed</source>
        <translation>विफल का हिस्सा</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Of the messages that failed</source>
        <translation>विफल संदेशों में से</translation>
    </message>
    <message>
        <source>Kind of total</source>
        <translation>योग का प्रकार</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>कब से (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>कब तक (UTC)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Why the messages failed</source>
        <translation>संदेश विफल क्यों हुए</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलीवर</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़े गए</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>अज्ञात शब्द</translation>
    </message>
    <message>
        <source>Until delivered, median (s)</source>
        <translation>डिलीवर होने तक, माध्यिका (से)</translation>
    </message>
    <message>
        <source>95 % within (s)</source>
        <translation>95 % इतने में (से)</translation>
    </message>
    <message>
        <source>First status (UTC)</source>
        <translation>पहला स्टेटस (UTC)</translation>
    </message>
    <message>
        <source>Last status (UTC)</source>
        <translation>आखिरी स्टेटस (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>क्यू आईडी</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>संदेश आईडी</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Until delivered (s)</source>
        <translation>डिलीवर होने तक (से)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Number of why the message failed</source>
        <translation>संदेश की विफलता का नंबर</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>संदेश विफल क्यों हुआ</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>डिलीवरी</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>डिलीवर</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a message was</comment>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a message</comment>
        <translation>विफल</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>अज्ञात शब्द</translation>
    </message>
    <message>
        <source>Delivered and read messages</source>
        <translation>डिलीवर और पढ़े गए संदेश</translation>
    </message>
    <message>
        <source>Pending messages</source>
        <translation>लंबित संदेश</translation>
    </message>
    <message>
        <source>Delivered messages</source>
        <translation>डिलीवर हुए संदेश</translation>
    </message>
    <message>
        <source>Read messages</source>
        <comment>that were read</comment>
        <translation>पढ़े गए संदेश</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>विफल संदेश</translation>
    </message>
    <message>
        <source>Messages with unknown words</source>
        <translation>अज्ञात शब्द वाले संदेश</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>कोई संदेश नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln संदेश</numerusform>
            <numerusform>%Ln संदेश</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason was told</source>
        <translation>कोई कारण नहीं बताया गया</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Complete since %1; older statuses are still being counted.</source>
        <translation>%1 से पूरा; पुराने स्टेटस अभी गिने जा रहे हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) without a time of their own are counted when they arrived.</source>
        <translation>
            <numerusform>अपना समय न रखने वाला %Ln संदेश उसके आने के समय पर गिना गया है।</numerusform>
            <numerusform>अपना समय न रखने वाले %Ln संदेश उनके आने के समय पर गिने गए हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>गिनती: %1।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es) of any time have no queue id and are in no number.</source>
        <translation>
            <numerusform>किसी भी समय की %Ln स्थिति की क्यू आईडी नहीं है और वह किसी संख्या में नहीं है।</numerusform>
            <numerusform>किसी भी समय की %Ln स्थितियों की क्यू आईडी नहीं है और वे किसी संख्या में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more statuses of any time have no queue id and are in no number.</source>
        <translation>
            <numerusform>किसी भी समय की %Ln या अधिक स्थितियों की क्यू आईडी नहीं है और वे किसी संख्या में नहीं हैं।</numerusform>
            <numerusform>किसी भी समय की %Ln या अधिक स्थितियों की क्यू आईडी नहीं है और वे किसी संख्या में नहीं हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DryRunDialog</name>
    <message>
        <source>A cycle would have nothing to do. Nothing was changed.</source>
        <translation>चक्र के लिए कुछ करने को नहीं होगा। कुछ नहीं बदला गया।</translation>
    </message>
    <message numerus="yes">
        <source>It would take %Ln call(s); %1 are left today.</source>
        <translation>
            <numerusform>इसमें %Ln कॉल लगेगी; आज %1 बची हैं।</numerusform>
            <numerusform>इसमें %Ln कॉल लगेंगी; आज %1 बची हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would take %Ln call(s); how many a day has is unknown.</source>
        <translation>
            <numerusform>इसमें %Ln कॉल लगेगी; दिन में कितनी मिलती हैं, यह पता नहीं।</numerusform>
            <numerusform>इसमें %Ln कॉल लगेंगी; दिन में कितनी मिलती हैं, यह पता नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what a cycle would do now. Nothing was changed.</source>
        <translation>चक्र अभी यही करेगा। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The calls for today are enough.</source>
        <translation>आज की कॉल काफ़ी हैं।</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up at about %1.</source>
        <translation>आज की कॉल लगभग %1 पर समाप्त होंगी।</translation>
    </message>
    <message>
        <source>Whether the calls for today are enough is not known yet.</source>
        <translation>आज की कॉल काफ़ी हैं या नहीं, अभी पता नहीं।</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That does not exist.</source>
        <translation>यह मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>रद्द किया गया।</translation>
    </message>
    <message>
        <source>Zoho could not be reached; it may work if tried again.</source>
        <translation>Zoho तक पहुँचा नहीं जा सका; फिर कोशिश करने पर शायद हो जाए।</translation>
    </message>
    <message>
        <source>Zoho asks for a pause: too many calls a minute or at once.</source>
        <translation>Zoho रुकने को कहता है: एक मिनट में या एक साथ बहुत अधिक कॉल।</translation>
    </message>
    <message>
        <source>It is not known yet whether Zoho took the update; the record is read back before anything else.</source>
        <translation>अभी पता नहीं कि Zoho ने अपडेट लिया या नहीं; कुछ और करने से पहले रिकॉर्ड वापस पढ़ा जाएगा।</translation>
    </message>
    <message>
        <source>Zoho refuses this record.</source>
        <translation>Zoho यह रिकॉर्ड अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>Zoho has no such record any more.</source>
        <translation>Zoho में अब ऐसा रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>A cycle is running already.</source>
        <translation>एक चक्र पहले से चल रहा है।</translation>
    </message>
    <message>
        <source>Another instance has taken over.</source>
        <translation>दूसरे इंस्टेंस ने काम सँभाल लिया है।</translation>
    </message>
    <message>
        <source>Zoho refused the token: connect again.</source>
        <translation>Zoho ने टोकन अस्वीकार किया: फिर कनेक्ट करें।</translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day are used up.</source>
        <translation>Zoho की आज की कॉल समाप्त हो गईं।</translation>
    </message>
    <message>
        <source>Zoho refuses the account or the names in the settings; nothing passes until somebody changes that.</source>
        <translation>Zoho सेटिंग में दिया अकाउंट या नाम अस्वीकार करता है; किसी के बदले बिना कुछ आगे नहीं जाएगा।</translation>
    </message>
    <message>
        <source>Zoho does not understand a request of Statusbridge.</source>
        <translation>Zoho को Statusbridge का अनुरोध समझ नहीं आता।</translation>
    </message>
    <message>
        <source>The database cannot be reached or refused a statement.</source>
        <translation>डेटाबेस तक पहुँचा नहीं जा सकता या उसने आदेश अस्वीकार किया।</translation>
    </message>
    <message>
        <source>A table or column in the database is missing.</source>
        <translation>डेटाबेस में कोई टेबल या कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>That can&apos;t be used.</source>
        <translation>इसका उपयोग नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>A setting or secret is missing or wrong.</source>
        <translation>कोई सेटिंग या सीक्रेट नहीं है या गलत है।</translation>
    </message>
    <message>
        <source>Statusbridge has made a mistake.</source>
        <translation>Statusbridge से गलती हुई है।</translation>
    </message>
    <message>
        <source>The server does not let you do this.</source>
        <translation>सर्वर आपको यह करने नहीं देता।</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>सर्वर जवाब नहीं दे रहा।</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file was not written.</source>
        <translation>फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; choose another folder, or make room on the disk.</source>
        <translation>फ़ाइल %1 नहीं लिखी जा सकती; दूसरा फ़ोल्डर चुनें, या डिस्क पर जगह बनाएँ।</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The provider&apos;s own words: %1</source>
        <translation>प्रदाता के अपने शब्द: %1</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 मि %2 से</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घं %2 मि</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मि</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln मि पहले</numerusform>
            <numerusform>%Ln मि पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln घं पहले</numerusform>
            <numerusform>%Ln घं पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln दिन पहले</numerusform>
            <numerusform>%Ln दिन पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>updated</source>
        <translation>अपडेट</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>बिना बदलाव</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>पुराना पड़ा</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>अलग रखा</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>to be continued</source>
        <translation>आगे जारी रहेगा</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>आंशिक रूप से पूरा</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a cycle</comment>
        <translation>विफल</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>calls used up</source>
        <translation>कॉल समाप्त</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>कनेक्ट नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left for the next cycles, as today&apos;s calls are shared out.</source>
        <translation>
            <numerusform>%Ln अगले चक्रों के लिए बाकी है, क्योंकि आज की कॉल बाँटी जाती हैं।</numerusform>
            <numerusform>%Ln अगले चक्रों के लिए बाकी हैं, क्योंकि आज की कॉल बाँटी जाती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left for the next cycles, as one updates no more at once.</source>
        <translation>
            <numerusform>%Ln अगले चक्रों के लिए बाकी है, क्योंकि एक चक्र एक साथ इससे अधिक अपडेट नहीं करता।</numerusform>
            <numerusform>%Ln अगले चक्रों के लिए बाकी हैं, क्योंकि एक चक्र एक साथ इससे अधिक अपडेट नहीं करता।</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>समय-सारणी</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>फिर कोशिश</translation>
    </message>
    <message>
        <source>a new row</source>
        <translation>नई पंक्ति</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>तैयारी हो रही है</translation>
    </message>
    <message>
        <source>Reading back what an earlier cycle left open</source>
        <translation>पिछले चक्र का अधूरा काम वापस पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Fetching the pending records</source>
        <translation>लंबित रिकॉर्ड लाए जा रहे हैं</translation>
    </message>
    <message>
        <source>Matching them with the webhooks</source>
        <translation>वेबहुक से मिलान हो रहा है</translation>
    </message>
    <message>
        <source>Updating records at Zoho</source>
        <translation>Zoho में रिकॉर्ड अपडेट हो रहे हैं</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Connected; the token is valid for %1</source>
        <translation>कनेक्टेड; टोकन %1 तक मान्य है</translation>
    </message>
    <message>
        <source>Connected; the token ends in %1 and is renewed by the next cycle</source>
        <translation>कनेक्टेड; टोकन %1 में समाप्त होगा और अगला चक्र उसे नया करेगा</translation>
    </message>
    <message>
        <source>Connected; the token is renewed by the next cycle</source>
        <translation>कनेक्टेड; अगला चक्र टोकन नया करेगा</translation>
    </message>
    <message>
        <source>Zoho refused the token</source>
        <translation>Zoho ने टोकन अस्वीकार किया</translation>
    </message>
    <message>
        <source>The connection lacks a scope</source>
        <translation>कनेक्शन में एक अनुमति कम है</translation>
    </message>
    <message>
        <source>The last renewal of the token failed</source>
        <translation>टोकन पिछली बार नया नहीं हो सका</translation>
    </message>
    <message>
        <source>Not connected to Zoho</source>
        <translation>Zoho से कनेक्ट नहीं है</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a record, for the next cycle</comment>
        <translation>शेष</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>debug</source>
        <translation>डीबग</translation>
    </message>
    <message>
        <source>info</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>समय: %1</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>स्तर: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>श्रेणी: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>चक्र: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln संदेश।</numerusform>
            <numerusform>%Ln संदेश।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s) pass the filter.</source>
        <translation>
            <numerusform>%Ln में से %1 संदेश फ़िल्टर से गुज़रते हैं।</numerusform>
            <numerusform>%Ln में से %1 संदेश फ़िल्टर से गुज़रते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older message(s) came faster than they could be shown; only the log file has them, if one is set.</source>
        <translation>
            <numerusform>%Ln पुराना संदेश इतनी तेज़ी से आया कि दिखाया नहीं जा सका; अगर लॉग फ़ाइल सेट है तो केवल उसी में है।</numerusform>
            <numerusform>%Ln पुराने संदेश इतनी तेज़ी से आए कि दिखाए नहीं जा सके; अगर लॉग फ़ाइल सेट है तो केवल उसी में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln message(s) wait.</source>
        <translation>
            <numerusform>रुका हुआ; %Ln संदेश प्रतीक्षा में है।</numerusform>
            <numerusform>रुका हुआ; %Ln संदेश प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>रुका हुआ।</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>unknown, never pushed</source>
        <translation>अज्ञात, कभी नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>Record %1 is parked since %2: %3</source>
        <translation>रिकॉर्ड %1, %2 से अलग रखा है: %3</translation>
    </message>
    <message numerus="yes">
        <source>Zoho refused record %1 in %Ln cycle(s) in a row, first at %2: %3</source>
        <translation>
            <numerusform>Zoho ने रिकॉर्ड %1 को लगातार %Ln चक्र में अस्वीकार किया, पहली बार %2 पर: %3</numerusform>
            <numerusform>Zoho ने रिकॉर्ड %1 को लगातार %Ln चक्रों में अस्वीकार किया, पहली बार %2 पर: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Show the limits</source>
        <translation>सीमाएँ दिखाएँ</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>सेटिंग खोलें</translation>
    </message>
    <message>
        <source>Test the clock</source>
        <translation>घड़ी जाँचें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) parked</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड अलग रखा गया</numerusform>
            <numerusform>%Ln रिकॉर्ड अलग रखे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>उन्हें दिखाएँ</translation>
    </message>
    <message>
        <source>Zoho refused them too often.</source>
        <translation>Zoho ने उन्हें बहुत बार अस्वीकार किया।</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln other reason(s).</source>
        <translation>
            <numerusform>%Ln और कारण से।</numerusform>
            <numerusform>%Ln और कारणों से।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) wait for its meaning.</source>
        <translation>
            <numerusform>%Ln क्यू आईडी इसके अर्थ की प्रतीक्षा में है।</numerusform>
            <numerusform>%Ln क्यू आईडी इसके अर्थ की प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a meaning</source>
        <translation>अर्थ दें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) given up</source>
        <translation>
            <numerusform>%Ln क्यू आईडी छोड़ दी गई</numerusform>
            <numerusform>%Ln क्यू आईडी छोड़ दी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>No record that could be updated appeared at Zoho. If there is one now, a look-up can ask.</source>
        <translation>Zoho में अपडेट करने लायक कोई रिकॉर्ड नहीं आया। अगर अब है, तो खोज से पूछा जा सकता है।</translation>
    </message>
    <message>
        <source>Look one up</source>
        <translation>एक खोजें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es) without a queue id</source>
        <translation>
            <numerusform>%Ln स्टेटस बिना क्यू आईडी</numerusform>
            <numerusform>%Ln स्टेटस बिना क्यू आईडी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more statuses without a queue id</source>
        <translation>
            <numerusform>%Ln या अधिक स्टेटस बिना क्यू आईडी</numerusform>
            <numerusform>%Ln या अधिक स्टेटस बिना क्यू आईडी</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing tells which records they belong to, so that no cycle carries them over.</source>
        <translation>यह पता नहीं कि वे किन रिकॉर्ड के हैं, इसलिए कोई चक्र उन्हें नहीं पहुँचाता।</translation>
    </message>
    <message>
        <source>Choose the queue id</source>
        <translation>क्यू आईडी चुनें</translation>
    </message>
    <message>
        <source>The HTTP API does not listen</source>
        <translation>HTTP API सुन नहीं रहा</translation>
    </message>
    <message numerus="yes">
        <source>need you</source>
        <translation>
            <numerusform>पर आपका ध्यान चाहिए</numerusform>
            <numerusform>पर आपका ध्यान चाहिए</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the assistant</source>
        <translation>सहायक खोलें</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nothing is left to do: it was carried over as delivered.</source>
        <translation>करने को कुछ नहीं बचा: डिलीवर के रूप में पहुँचाया जा चुका है।</translation>
    </message>
    <message>
        <source>Nothing is left to do: all its rows are marked. When that happened is no longer in the history.</source>
        <translation>करने को कुछ नहीं बचा: इसकी सभी पंक्तियाँ चिह्नित हैं। यह कब हुआ, अब इतिहास में नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is left to do: “%1” was carried over to Zoho at %2.</source>
        <translation>करने को कुछ नहीं बचा: “%1” %2 पर Zoho में पहुँचाया गया।</translation>
    </message>
    <message>
        <source>Nothing is left to do: Zoho showed “%1” already at %2.</source>
        <translation>करने को कुछ नहीं बचा: Zoho %2 पर ही “%1” दिखा रहा था।</translation>
    </message>
    <message>
        <source>Nothing is left to do: at %3 Zoho showed “%1”, which is stronger than “%2”.</source>
        <translation>करने को कुछ नहीं बचा: %3 पर Zoho “%1” दिखा रहा था, जो “%2” से मज़बूत है।</translation>
    </message>
    <message>
        <source>Nothing is left to do: all its rows are marked.</source>
        <translation>करने को कुछ नहीं बचा: इसकी सभी पंक्तियाँ चिह्नित हैं।</translation>
    </message>
    <message>
        <source>It was carried over as delivered; the next cycle marks its later rows here, without a call.</source>
        <translation>डिलीवर के रूप में पहुँचाया गया; अगला चक्र इसकी बाद की पंक्तियाँ यहाँ बिना कॉल के चिह्नित करेगा।</translation>
    </message>
    <message>
        <source>Zoho has no record with this queue id yet; cycles look for one, ever more rarely, and write “%1” then.</source>
        <translation>Zoho में इस क्यू आईडी का अभी कोई रिकॉर्ड नहीं; चक्र उसे खोजते हैं, धीरे-धीरे कम बार, और मिलने पर “%1” लिखेंगे।</translation>
    </message>
    <message>
        <source>Zoho shows “%1” already; the next cycle marks the rows here.</source>
        <translation>Zoho “%1” पहले से दिखाता है; अगला चक्र यहाँ पंक्तियाँ चिह्नित करेगा।</translation>
    </message>
    <message numerus="yes">
        <source>The next cycle tries “%1” again, after Zoho refused it in %Ln cycle(s) in a row; after three it is parked.</source>
        <translation>
            <numerusform>अगला चक्र “%1” पर फिर कोशिश करेगा, Zoho ने लगातार %Ln चक्र में अस्वीकार किया; तीन के बाद इसे अलग रखा जाएगा।</numerusform>
            <numerusform>अगला चक्र “%1” पर फिर कोशिश करेगा, Zoho ने लगातार %Ln चक्रों में अस्वीकार किया; तीन के बाद इसे अलग रखा जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>The next cycle writes “%1”, unless Zoho shows something stronger by then.</source>
        <translation>अगला चक्र “%1” लिखेगा, अगर तब तक Zoho कुछ मज़बूत न दिखाए।</translation>
    </message>
    <message>
        <source>The next cycle writes “%1”, if Zoho has a record with this queue id by then and shows nothing stronger.</source>
        <translation>अगला चक्र “%1” लिखेगा, अगर तब तक Zoho में इस क्यू आईडी का रिकॉर्ड हो और वह कुछ मज़बूत न दिखाए।</translation>
    </message>
    <message>
        <source>It is due now.</source>
        <translation>वह अभी होना है।</translation>
    </message>
    <message>
        <source>It is due at %1.</source>
        <translation>वह %1 पर होना है।</translation>
    </message>
    <message>
        <source>When that is, is being asked.</source>
        <translation>वह कब होगा, पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>When that is, the database does not tell at the moment.</source>
        <translation>वह कब होगा, डेटाबेस इस समय नहीं बता रहा।</translation>
    </message>
    <message>
        <source>A cycle is running now; what came after it had read the rows is left for the one after it.</source>
        <translation>एक चक्र अभी चल रहा है; उसके पंक्तियाँ पढ़ने के बाद जो आया, वह अगले चक्र के लिए है।</translation>
    </message>
    <message>
        <source>But Statusbridge is not connected to Zoho: connect it first.</source>
        <translation>लेकिन Statusbridge Zoho से कनेक्ट नहीं है: पहले कनेक्ट करें।</translation>
    </message>
    <message>
        <source>But Zoho refuses the token: it has to be connected again first.</source>
        <translation>लेकिन Zoho टोकन अस्वीकार करता है: पहले फिर कनेक्ट करना होगा।</translation>
    </message>
    <message>
        <source>But the last cycle failed, and no cycle gets further until somebody mends the cause: the overview names it.</source>
        <translation>लेकिन पिछला चक्र विफल हुआ, और कारण ठीक होने तक कोई चक्र आगे नहीं बढ़ेगा: कारण अवलोकन में लिखा है।</translation>
    </message>
    <message>
        <source>But no cycle begins by itself: the scheduler is stopped.</source>
        <translation>लेकिन कोई चक्र अपने आप शुरू नहीं होगा: शेड्यूलर रुका हुआ है।</translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day are used up until %1.</source>
        <translation>Zoho की आज की कॉल %1 तक समाप्त हैं।</translation>
    </message>
    <message>
        <source>The next cycle at %1 writes “%2”.</source>
        <translation>%1 पर अगला चक्र “%2” लिखेगा।</translation>
    </message>
    <message numerus="yes">
        <source>Nothing by itself: Zoho refused it in %Ln cycle(s) in a row, so it is parked since %1. It is tried again when a new row arrives for it or somebody releases it.</source>
        <translation>
            <numerusform>अपने आप कुछ नहीं: Zoho ने लगातार %Ln चक्र में अस्वीकार किया, इसलिए यह %1 से अलग रखा है। नई पंक्ति आने या किसी के मुक्त करने पर फिर कोशिश होगी।</numerusform>
            <numerusform>अपने आप कुछ नहीं: Zoho ने लगातार %Ln चक्रों में अस्वीकार किया, इसलिए यह %1 से अलग रखा है। नई पंक्ति आने या किसी के मुक्त करने पर फिर कोशिश होगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoho&apos;s report does not list it since %1.</source>
        <translation>Zoho की रिपोर्ट %1 से इसे नहीं दिखाती।</translation>
    </message>
    <message>
        <source>No record at Zoho yet, since %1.</source>
        <translation>Zoho में अभी कोई रिकॉर्ड नहीं, %1 से।</translation>
    </message>
    <message>
        <source>Its record at Zoho is outside the criteria since %1, and is left alone.</source>
        <translation>Zoho में इसका रिकॉर्ड %1 से मानदंड के बाहर है, और उसे छुआ नहीं जाता।</translation>
    </message>
    <message>
        <source>That is so for too long: Zoho is asked no more, unless a new row arrives or somebody wants it.</source>
        <translation>ऐसा बहुत समय से है: अब Zoho से नहीं पूछा जाएगा, जब तक नई पंक्ति न आए या कोई न चाहे।</translation>
    </message>
    <message>
        <source>The first cycle after %1 asks again, or the next one if a new row arrives.</source>
        <translation>%1 के बाद का पहला चक्र फिर पूछेगा, या नई पंक्ति आने पर अगला चक्र।</translation>
    </message>
    <message>
        <source>Nothing until a webhook arrives: no row of either table has this queue id, so there is no status to write.</source>
        <translation>वेबहुक आने तक कुछ नहीं: किसी भी टेबल की किसी पंक्ति में यह क्यू आईडी नहीं है, इसलिए लिखने को कोई स्टेटस नहीं है।</translation>
    </message>
    <message>
        <source>Nothing: none of its status words is known, and unknown words are never pushed. The settings can give them a meaning.</source>
        <translation>कुछ नहीं: इसका कोई स्टेटस शब्द ज्ञात नहीं है, और अज्ञात शब्द कभी नहीं भेजे जाते। सेटिंग में उन्हें अर्थ दिया जा सकता है।</translation>
    </message>
    <message>
        <source>When that is, the server does not tell at the moment.</source>
        <translation>वह कब होगा, सर्वर अभी नहीं बता रहा।</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>A cycle is running.</source>
        <translation>एक चक्र चल रहा है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are parked.</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड अलग रखा है।</numerusform>
            <numerusform>%Ln रिकॉर्ड अलग रखे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Something here is not saved yet.</source>
        <translation>यहाँ कुछ अभी सहेजा नहीं गया है।</translation>
    </message>
</context>
<context>
    <name>Parked</name>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>क्यू आईडी</translation>
    </message>
    <message>
        <source>Parked (UTC)</source>
        <translation>अलग रखा (UTC)</translation>
    </message>
    <message>
        <source>Refusals in a row</source>
        <translation>लगातार अस्वीकृतियाँ</translation>
    </message>
    <message>
        <source>First refused (UTC)</source>
        <translation>पहली बार अस्वीकृत (UTC)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Zoho का कोड</translation>
    </message>
    <message>
        <source>Zoho&apos;s words</source>
        <translation>Zoho के शब्द</translation>
    </message>
    <message>
        <source>Number of why the message failed</source>
        <translation>संदेश की विफलता का नंबर</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>संदेश विफल क्यों हुआ</translation>
    </message>
    <message>
        <source>parked-records</source>
        <translation>अलग-रखे-रिकॉर्ड</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>about %1 s</source>
        <translation>लगभग %1 से</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>लगभग %1 मि</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>लगभग %1 घं %2 मि</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for Zoho&apos;s next minute, %Ln call(s) a minute</source>
        <translation>
            <numerusform>Zoho के अगले मिनट की प्रतीक्षा, हर मिनट %Ln कॉल</numerusform>
            <numerusform>Zoho के अगले मिनट की प्रतीक्षा, हर मिनट %Ln कॉल</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by Zoho until %1</source>
        <translation>Zoho ने %1 तक रोका है</translation>
    </message>
    <message numerus="yes">
        <source>Zoho has not answered for %Ln s</source>
        <translation>
            <numerusform>Zoho ने %Ln से से जवाब नहीं दिया</numerusform>
            <numerusform>Zoho ने %Ln से से जवाब नहीं दिया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for an access token for %Ln s</source>
        <translation>
            <numerusform>एक्सेस टोकन की प्रतीक्षा %Ln से से</numerusform>
            <numerusform>एक्सेस टोकन की प्रतीक्षा %Ln से से</numerusform>
        </translation>
    </message>
    <message>
        <source>A call failed and is made again at %1</source>
        <translation>एक कॉल विफल हुई और %1 पर फिर की जाएगी</translation>
    </message>
    <message>
        <source>Waiting until %1: calls of the cycle before, which was cut off, may be under way</source>
        <translation>%1 तक प्रतीक्षा: टूटे हुए पिछले चक्र की कॉल शायद अभी रास्ते में हों</translation>
    </message>
    <message numerus="yes">
        <source>Reading back %Ln record(s) whose outcome is unknown</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड वापस पढ़ा जा रहा है जिसका परिणाम पता नहीं</numerusform>
            <numerusform>%Ln रिकॉर्ड वापस पढ़े जा रहे हैं जिनका परिणाम पता नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the database for %Ln s</source>
        <translation>
            <numerusform>डेटाबेस की प्रतीक्षा %Ln से से</numerusform>
            <numerusform>डेटाबेस की प्रतीक्षा %Ln से से</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sign of life for %Ln s</source>
        <translation>
            <numerusform>%Ln से से कोई हलचल नहीं</numerusform>
            <numerusform>%Ln से से कोई हलचल नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 प्रति सेकंड</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 बाकी</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to make</source>
        <translation>
            <numerusform>%Ln कॉल करनी है</numerusform>
            <numerusform>%Ln कॉल करनी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %Ln call(s) left today</source>
        <translation>
            <numerusform>आज केवल %Ln कॉल बची</numerusform>
            <numerusform>आज केवल %Ln कॉल बचीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stood still for %Ln s</source>
        <translation>
            <numerusform>%Ln से के लिए रुका रहा</numerusform>
            <numerusform>%Ln से के लिए रुका रहा</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 में से %2</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सभी चुनें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>बढ़ाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>घटाएँ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>ठीक है (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>सहेजे बिना बंद करें</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक का पता कॉपी करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>ReasonCodes</name>
    <message>
        <source>WhatsApp did not accept the sender&apos;s login</source>
        <translation>WhatsApp ने प्रेषक का लॉगिन नहीं माना</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the access token.</source>
        <translation>WhatsApp अकाउंट के एडमिन से एक्सेस टोकन जाँचने को कहें।</translation>
    </message>
    <message>
        <source>WhatsApp did not understand the request, or had a fault of its own</source>
        <translation>WhatsApp को अनुरोध समझ नहीं आया, या उसमें अपनी कोई गड़बड़ी थी</translation>
    </message>
    <message>
        <source>Send it again later.</source>
        <translation>इसे बाद में फिर भेजें।</translation>
    </message>
    <message>
        <source>WhatsApp was overloaded or down</source>
        <translation>WhatsApp पर बहुत भार था या वह बंद था</translation>
    </message>
    <message>
        <source>the sender&apos;s app may not do this</source>
        <translation>प्रेषक के ऐप को यह करने की अनुमति नहीं</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the app&apos;s permissions.</source>
        <translation>WhatsApp अकाउंट के एडमिन से ऐप की अनुमतियाँ जाँचने को कहें।</translation>
    </message>
    <message>
        <source>the sender&apos;s app has made too many calls</source>
        <translation>प्रेषक के ऐप ने बहुत अधिक कॉल कीं</translation>
    </message>
    <message>
        <source>Send more slowly; send this one again later.</source>
        <translation>धीरे भेजें; इसे बाद में फिर भेजें।</translation>
    </message>
    <message>
        <source>the sender&apos;s app lacks a permission</source>
        <translation>प्रेषक के ऐप में एक अनुमति कम है</translation>
    </message>
    <message>
        <source>the sender&apos;s number no longer exists at WhatsApp</source>
        <translation>प्रेषक का नंबर अब WhatsApp पर नहीं है</translation>
    </message>
    <message>
        <source>Send from another number.</source>
        <translation>किसी दूसरे नंबर से भेजें।</translation>
    </message>
    <message>
        <source>something in the message was not as WhatsApp wants it</source>
        <translation>संदेश में कुछ वैसा नहीं था जैसा WhatsApp चाहता है</translation>
    </message>
    <message>
        <source>Have the maker of the sending program look at it.</source>
        <translation>भेजने वाले प्रोग्राम के निर्माता से इसे देखने को कहें।</translation>
    </message>
    <message>
        <source>the sender&apos;s access token has expired</source>
        <translation>प्रेषक के एक्सेस टोकन की अवधि समाप्त हो गई</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account make a new access token.</source>
        <translation>WhatsApp अकाउंट के एडमिन से नया एक्सेस टोकन बनवाएँ।</translation>
    </message>
    <message>
        <source>WhatsApp has blocked the sender&apos;s account for a while, for breaking its rules</source>
        <translation>नियम तोड़ने पर WhatsApp ने प्रेषक का अकाउंट कुछ समय के लिए ब्लॉक किया है</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account read WhatsApp&apos;s notice.</source>
        <translation>WhatsApp अकाउंट के एडमिन से WhatsApp की सूचना पढ़ने को कहें।</translation>
    </message>
    <message>
        <source>too much sent from the sender&apos;s account</source>
        <translation>प्रेषक के अकाउंट से बहुत अधिक भेजा गया</translation>
    </message>
    <message>
        <source>too much sent in all</source>
        <translation>कुल मिलाकर बहुत अधिक भेजा गया</translation>
    </message>
    <message>
        <source>not delivered: the person&apos;s number is in an experiment of Meta&apos;s</source>
        <translation>डिलीवर नहीं हुआ: व्यक्ति का नंबर Meta के एक प्रयोग में है</translation>
    </message>
    <message>
        <source>Reach this person in another way; sending it again is of no use.</source>
        <translation>इस व्यक्ति से किसी और तरीके से संपर्क करें; फिर भेजने से लाभ नहीं।</translation>
    </message>
    <message>
        <source>the sender may not write to people in this country</source>
        <translation>प्रेषक इस देश के लोगों को नहीं लिख सकता</translation>
    </message>
    <message>
        <source>Reach this person in another way.</source>
        <translation>इस व्यक्ति से किसी और तरीके से संपर्क करें।</translation>
    </message>
    <message>
        <source>WhatsApp could not send it and does not know why</source>
        <translation>WhatsApp इसे भेज नहीं सका और कारण नहीं जानता</translation>
    </message>
    <message>
        <source>Send it again later. If it fails again, ask the provider.</source>
        <translation>इसे बाद में फिर भेजें। फिर विफल हो तो प्रदाता से पूछें।</translation>
    </message>
    <message>
        <source>the sender has no access to this</source>
        <translation>प्रेषक की इस तक पहुँच नहीं है</translation>
    </message>
    <message>
        <source>something that the message needs is missing</source>
        <translation>संदेश के लिए ज़रूरी कुछ नहीं है</translation>
    </message>
    <message>
        <source>a value in the message is not allowed</source>
        <translation>संदेश के किसी मान की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Check the phone number and the values that were filled in.</source>
        <translation>फ़ोन नंबर और भरे गए मान जाँचें।</translation>
    </message>
    <message>
        <source>a service of WhatsApp&apos;s was down</source>
        <translation>WhatsApp की एक सेवा बंद थी</translation>
    </message>
    <message>
        <source>the sender and the recipient are the same number</source>
        <translation>प्रेषक और प्राप्तकर्ता का नंबर एक ही है</translation>
    </message>
    <message>
        <source>Send it to another number.</source>
        <translation>इसे किसी दूसरे नंबर पर भेजें।</translation>
    </message>
    <message>
        <source>can&apos;t be delivered: not on WhatsApp, or too old an app</source>
        <translation>डिलीवर नहीं हो सकता: WhatsApp पर नहीं, या ऐप बहुत पुराना है</translation>
    </message>
    <message>
        <source>Check the number; ask the person to install or update WhatsApp.</source>
        <translation>नंबर जाँचें; व्यक्ति से WhatsApp इंस्टॉल या अपडेट करने को कहें।</translation>
    </message>
    <message>
        <source>a test number may write only to the numbers on its list</source>
        <translation>टेस्ट नंबर केवल अपनी सूची के नंबरों को लिख सकता है</translation>
    </message>
    <message>
        <source>Add the number to the list, or send from a real number.</source>
        <translation>नंबर को सूची में जोड़ें, या असली नंबर से भेजें।</translation>
    </message>
    <message>
        <source>WhatsApp has locked the sender&apos;s account</source>
        <translation>WhatsApp ने प्रेषक का अकाउंट लॉक किया है</translation>
    </message>
    <message>
        <source>the access token is not one of this number&apos;s business</source>
        <translation>एक्सेस टोकन इस नंबर के व्यवसाय का नहीं है</translation>
    </message>
    <message>
        <source>the sender&apos;s display name is not approved yet</source>
        <translation>प्रेषक का दिखने वाला नाम अभी स्वीकृत नहीं है</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account ask for approval of the name.</source>
        <translation>WhatsApp अकाउंट के एडमिन से नाम की स्वीकृति माँगने को कहें।</translation>
    </message>
    <message>
        <source>WhatsApp could not charge the sender for it</source>
        <translation>WhatsApp इसके लिए प्रेषक से भुगतान नहीं ले सका</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at its payment method, currency and time zone.</source>
        <translation>WhatsApp अकाउंट के एडमिन से भुगतान का तरीका, मुद्रा और समय क्षेत्र जाँचने को कहें।</translation>
    </message>
    <message>
        <source>the sender has no payment method that WhatsApp takes</source>
        <translation>प्रेषक के पास WhatsApp को मान्य कोई भुगतान तरीका नहीं है</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account add one.</source>
        <translation>WhatsApp अकाउंट के एडमिन से एक जोड़ने को कहें।</translation>
    </message>
    <message>
        <source>the sender&apos;s number is not registered rightly</source>
        <translation>प्रेषक का नंबर ठीक से पंजीकृत नहीं है</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account register the number again.</source>
        <translation>WhatsApp अकाउंट के एडमिन से नंबर फिर पंजीकृत कराएँ।</translation>
    </message>
    <message>
        <source>more than 24 h since the customer&apos;s last message: only templates are allowed</source>
        <translation>ग्राहक के आखिरी संदेश को 24 घंटे से अधिक हुए: केवल टेम्पलेट भेजे जा सकते हैं</translation>
    </message>
    <message>
        <source>Send an approved template instead.</source>
        <translation>इसकी जगह स्वीकृत टेम्पलेट भेजें।</translation>
    </message>
    <message>
        <source>too much sent that was flagged as spam</source>
        <translation>स्पैम बताए गए बहुत अधिक संदेश भेजे गए</translation>
    </message>
    <message>
        <source>Send less, and only to people who have agreed; look at the number&apos;s quality in WhatsApp&apos;s manager.</source>
        <translation>कम भेजें, और केवल सहमत लोगों को; WhatsApp के मैनेजर में नंबर की गुणवत्ता देखें।</translation>
    </message>
    <message>
        <source>held back by WhatsApp, too many marketing messages to this person: don&apos;t resend soon</source>
        <translation>WhatsApp ने रोका, इस व्यक्ति को बहुत अधिक मार्केटिंग संदेश: जल्दी फिर न भेजें</translation>
    </message>
    <message>
        <source>Wait a day or more before you write to this person again.</source>
        <translation>इस व्यक्ति को फिर लिखने से पहले एक दिन या अधिक रुकें।</translation>
    </message>
    <message>
        <source>the person has opted out of marketing</source>
        <translation>व्यक्ति ने मार्केटिंग लेना बंद किया है</translation>
    </message>
    <message>
        <source>Send this person no more marketing.</source>
        <translation>इस व्यक्ति को और मार्केटिंग न भेजें।</translation>
    </message>
    <message>
        <source>message type not supported</source>
        <translation>इस प्रकार का संदेश समर्थित नहीं</translation>
    </message>
    <message>
        <source>Send another kind of message.</source>
        <translation>किसी दूसरे प्रकार का संदेश भेजें।</translation>
    </message>
    <message>
        <source>media could not be fetched</source>
        <translation>मीडिया लाया नहीं जा सका</translation>
    </message>
    <message>
        <source>Have the person send the file again.</source>
        <translation>व्यक्ति से फ़ाइल फिर भेजने को कहें।</translation>
    </message>
    <message>
        <source>media could not be uploaded</source>
        <translation>मीडिया अपलोड नहीं हो सका</translation>
    </message>
    <message>
        <source>Check the kind and size of the file and whether its address can be reached.</source>
        <translation>फ़ाइल का प्रकार और आकार जाँचें, और यह कि उसके पते तक पहुँचा जा सकता है या नहीं।</translation>
    </message>
    <message>
        <source>the message was sent in a way that WhatsApp does not allow</source>
        <translation>संदेश ऐसे तरीके से भेजा गया जिसकी WhatsApp अनुमति नहीं देता</translation>
    </message>
    <message>
        <source>too much sent to this one person</source>
        <translation>इस एक व्यक्ति को बहुत अधिक भेजा गया</translation>
    </message>
    <message>
        <source>Wait a while before you write to this person again.</source>
        <translation>इस व्यक्ति को फिर लिखने से पहले कुछ समय रुकें।</translation>
    </message>
    <message>
        <source>the sender&apos;s account is in maintenance</source>
        <translation>प्रेषक के अकाउंट का रखरखाव चल रहा है</translation>
    </message>
    <message>
        <source>an authentication template can&apos;t be sent to a user id, only to a phone number</source>
        <translation>प्रमाणीकरण टेम्पलेट उपयोगकर्ता आईडी पर नहीं, केवल फ़ोन नंबर पर भेजा जा सकता है</translation>
    </message>
    <message>
        <source>Ask the person for the phone number.</source>
        <translation>व्यक्ति से फ़ोन नंबर माँगें।</translation>
    </message>
    <message>
        <source>the template wants another number of values</source>
        <translation>टेम्पलेट को मानों की दूसरी संख्या चाहिए</translation>
    </message>
    <message>
        <source>Have the maker of the sending program compare the values with the template.</source>
        <translation>भेजने वाले प्रोग्राम के निर्माता से मानों को टेम्पलेट से मिलाने को कहें।</translation>
    </message>
    <message>
        <source>there is no such template in this language, or it is not approved</source>
        <translation>इस भाषा में ऐसा टेम्पलेट नहीं है, या वह स्वीकृत नहीं</translation>
    </message>
    <message>
        <source>Check the template&apos;s name, language and approval in WhatsApp&apos;s manager.</source>
        <translation>WhatsApp के मैनेजर में टेम्पलेट का नाम, भाषा और स्वीकृति जाँचें।</translation>
    </message>
    <message>
        <source>the template is too long with these values</source>
        <translation>इन मानों के साथ टेम्पलेट बहुत लंबा है</translation>
    </message>
    <message>
        <source>Use shorter values.</source>
        <translation>छोटे मान दें।</translation>
    </message>
    <message>
        <source>the template breaks WhatsApp&apos;s rules</source>
        <translation>टेम्पलेट WhatsApp के नियम तोड़ता है</translation>
    </message>
    <message>
        <source>Have the template changed and approved again.</source>
        <translation>टेम्पलेट बदलवाकर फिर स्वीकृत कराएँ।</translation>
    </message>
    <message>
        <source>a value does not fit its place in the template</source>
        <translation>कोई मान टेम्पलेट में अपनी जगह पर ठीक नहीं बैठता</translation>
    </message>
    <message>
        <source>template paused for poor quality</source>
        <translation>खराब गुणवत्ता के कारण टेम्पलेट रोका गया</translation>
    </message>
    <message>
        <source>Improve the template, or use another one until the pause is over.</source>
        <translation>टेम्पलेट सुधारें, या रोक हटने तक दूसरा उपयोग करें।</translation>
    </message>
    <message>
        <source>template switched off for good, for poor quality</source>
        <translation>खराब गुणवत्ता के कारण टेम्पलेट हमेशा के लिए बंद किया गया</translation>
    </message>
    <message>
        <source>Make another template.</source>
        <translation>दूसरा टेम्पलेट बनाएँ।</translation>
    </message>
    <message>
        <source>the values for the template are not as WhatsApp wants them</source>
        <translation>टेम्पलेट के मान वैसे नहीं हैं जैसे WhatsApp चाहता है</translation>
    </message>
    <message>
        <source>the flow in the message is blocked</source>
        <translation>संदेश का फ़्लो ब्लॉक है</translation>
    </message>
    <message>
        <source>Have the maker of the flow correct it.</source>
        <translation>फ़्लो के निर्माता से इसे ठीक कराएँ।</translation>
    </message>
    <message>
        <source>the flow in the message is slowed down</source>
        <translation>संदेश का फ़्लो धीमा किया गया है</translation>
    </message>
    <message>
        <source>the sender&apos;s number was not taken off its former place wholly</source>
        <translation>प्रेषक का नंबर अपनी पिछली जगह से पूरी तरह नहीं हटाया गया</translation>
    </message>
    <message>
        <source>the server that registers numbers was down</source>
        <translation>नंबर पंजीकृत करने वाला सर्वर बंद था</translation>
    </message>
    <message>
        <source>wrong PIN of the sender&apos;s number</source>
        <translation>प्रेषक के नंबर का PIN गलत है</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the number&apos;s PIN.</source>
        <translation>WhatsApp अकाउंट के एडमिन से नंबर का PIN जाँचने को कहें।</translation>
    </message>
    <message>
        <source>the sender&apos;s number must be verified again</source>
        <translation>प्रेषक का नंबर फिर सत्यापित करना होगा</translation>
    </message>
    <message>
        <source>too many wrong PINs for the sender&apos;s number</source>
        <translation>प्रेषक के नंबर के लिए बहुत बार गलत PIN दिया गया</translation>
    </message>
    <message>
        <source>PINs tried too fast for the sender&apos;s number</source>
        <translation>प्रेषक के नंबर के PIN बहुत जल्दी-जल्दी आज़माए गए</translation>
    </message>
    <message>
        <source>the sender&apos;s number is not registered</source>
        <translation>प्रेषक का नंबर पंजीकृत नहीं है</translation>
    </message>
    <message>
        <source>the sender&apos;s number was removed a moment ago and can&apos;t be registered yet</source>
        <translation>प्रेषक का नंबर अभी-अभी हटाया गया और अभी पंजीकृत नहीं हो सकता</translation>
    </message>
    <message>
        <source>Wait five minutes before the number is registered.</source>
        <translation>नंबर पंजीकृत करने से पहले पाँच मिनट रुकें।</translation>
    </message>
    <message>
        <source>the sender&apos;s number was registered too often</source>
        <translation>प्रेषक का नंबर बहुत बार पंजीकृत किया गया</translation>
    </message>
    <message>
        <source>Wait three days before the number is registered again.</source>
        <translation>नंबर फिर पंजीकृत करने से पहले तीन दिन रुकें।</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s terms for payments are not accepted</source>
        <translation>भुगतान के लिए WhatsApp की शर्तें स्वीकार नहीं की गईं</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account accept them.</source>
        <translation>WhatsApp अकाउंट के एडमिन से उन्हें स्वीकार करने को कहें।</translation>
    </message>
    <message>
        <source>only marketing templates can be sent in this way</source>
        <translation>इस तरीके से केवल मार्केटिंग टेम्पलेट भेजे जा सकते हैं</translation>
    </message>
    <message>
        <source>Send a marketing template, or send it in the usual way.</source>
        <translation>मार्केटिंग टेम्पलेट भेजें, या इसे सामान्य तरीके से भेजें।</translation>
    </message>
    <message>
        <source>the template is being prepared</source>
        <translation>टेम्पलेट तैयार किया जा रहा है</translation>
    </message>
    <message>
        <source>Wait ten minutes and send it again.</source>
        <translation>दस मिनट रुकें और फिर भेजें।</translation>
    </message>
    <message>
        <source>this template can&apos;t be sent in this way</source>
        <translation>यह टेम्पलेट इस तरीके से नहीं भेजा जा सकता</translation>
    </message>
    <message>
        <source>Send it in the usual way.</source>
        <translation>इसे सामान्य तरीके से भेजें।</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the message and does not say why</source>
        <translation>WhatsApp ने संदेश स्वीकार नहीं किया और कारण नहीं बताया</translation>
    </message>
    <message>
        <source>the person has a new phone or has installed WhatsApp again</source>
        <translation>व्यक्ति का फ़ोन नया है या उसने WhatsApp फिर इंस्टॉल किया है</translation>
    </message>
    <message>
        <source>the number is not on WhatsApp</source>
        <translation>नंबर WhatsApp पर नहीं है</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>नंबर जाँचें।</translation>
    </message>
    <message>
        <source>the balance of the account is used up</source>
        <translation>अकाउंट का बैलेंस समाप्त हो गया</translation>
    </message>
    <message>
        <source>Have the account at the provider topped up.</source>
        <translation>प्रदाता के यहाँ अकाउंट रिचार्ज कराएँ।</translation>
    </message>
    <message>
        <source>the person has not written for a day, and templates are switched off</source>
        <translation>व्यक्ति ने एक दिन से नहीं लिखा, और टेम्पलेट बंद हैं</translation>
    </message>
    <message>
        <source>Have templates switched on at the provider.</source>
        <translation>प्रदाता के यहाँ टेम्पलेट चालू कराएँ।</translation>
    </message>
    <message>
        <source>the person has not written for a day, and the message matches no template</source>
        <translation>व्यक्ति ने एक दिन से नहीं लिखा, और संदेश किसी टेम्पलेट से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to templates</source>
        <translation>व्यक्ति ने एक दिन से नहीं लिखा और टेम्पलेट के लिए सहमति नहीं दी</translation>
    </message>
    <message>
        <source>Have the person agree first.</source>
        <translation>पहले व्यक्ति की सहमति लें।</translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to templates, and the message matches none</source>
        <translation>व्यक्ति ने एक दिन से नहीं लिखा और टेम्पलेट के लिए सहमति नहीं दी, और संदेश किसी से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to be written to</source>
        <translation>व्यक्ति ने एक दिन से नहीं लिखा और संदेश पाने की सहमति नहीं दी</translation>
    </message>
    <message>
        <source>the address of the file is wrong</source>
        <translation>फ़ाइल का पता गलत है</translation>
    </message>
    <message>
        <source>Check whether the file&apos;s address can be reached.</source>
        <translation>जाँचें कि फ़ाइल के पते तक पहुँचा जा सकता है या नहीं।</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>फ़ाइल बहुत बड़ी है</translation>
    </message>
    <message>
        <source>Send a smaller file.</source>
        <translation>छोटी फ़ाइल भेजें।</translation>
    </message>
    <message>
        <source>the person does not want to be written to any more</source>
        <translation>व्यक्ति अब संदेश नहीं चाहता</translation>
    </message>
    <message>
        <source>Send this person nothing more.</source>
        <translation>इस व्यक्ति को और कुछ न भेजें।</translation>
    </message>
    <message>
        <source>the sender&apos;s account at WhatsApp was not accepted</source>
        <translation>WhatsApp पर प्रेषक का अकाउंट स्वीकार नहीं हुआ</translation>
    </message>
    <message>
        <source>Have the administrator of the sending account look at it.</source>
        <translation>भेजने वाले अकाउंट के एडमिन से इसे देखने को कहें।</translation>
    </message>
    <message>
        <source>the recipient could not be found</source>
        <translation>प्राप्तकर्ता नहीं मिला</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>What became of the record is not known at the moment: the database is asked.</source>
        <translation>रिकॉर्ड का क्या हुआ, इस समय पता नहीं: डेटाबेस से पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>Tries the record again in a cycle that starts now.</source>
        <translation>रिकॉर्ड पर अभी शुरू होने वाले चक्र में फिर कोशिश करता है।</translation>
    </message>
    <message>
        <source>There is nothing to retry: no refusal of this record counts against it now.</source>
        <translation>फिर कोशिश करने को कुछ नहीं: अब इस रिकॉर्ड की कोई अस्वीकृति गिनी नहीं जाती।</translation>
    </message>
    <message>
        <source>Lets the next cycle try the record again, whenever it runs.</source>
        <translation>अगला चक्र जब भी चले, रिकॉर्ड पर फिर कोशिश करने देता है।</translation>
    </message>
    <message>
        <source>It is not parked: the next cycle tries it again by itself.</source>
        <translation>यह अलग नहीं रखा है: अगला चक्र अपने आप फिर कोशिश करेगा।</translation>
    </message>
    <message>
        <source>It is not parked.</source>
        <translation>यह अलग नहीं रखा है।</translation>
    </message>
    <message>
        <source>Zoho is asked by queue id, and this record has none.</source>
        <translation>Zoho से क्यू आईडी से पूछा जाता है, और इस रिकॉर्ड की कोई नहीं है।</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>Zoho से पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>Fetches the record as it is now; costs one call of the day&apos;s.</source>
        <translation>रिकॉर्ड को उसकी अभी की स्थिति में लाता है; दिन की एक कॉल लगती है।</translation>
    </message>
    <message>
        <source>Copies all that is known of it as text for a support ticket; phone numbers and message ids are in it.</source>
        <translation>इसके बारे में ज्ञात सब कुछ सहायता टिकट के लिए टेक्स्ट के रूप में कॉपी करता है; उसमें फ़ोन नंबर और संदेश आईडी होते हैं।</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1, पहले %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>%1, as a cycle would write it</source>
        <translation>%1, जैसा चक्र लिखेगा</translation>
    </message>
    <message>
        <source>%1; a cycle would write “%2”</source>
        <translation>%1; चक्र “%2” लिखेगा</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Zoho का कोड</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Zoho का संदेश</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>संदेश विफल क्यों हुआ</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation>प्रदाता के अपने शब्द</translation>
    </message>
    <message>
        <source>What helps the message</source>
        <translation>संदेश के लिए क्या करें</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्टेटस</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>संदेश आईडी</translation>
    </message>
    <message>
        <source>Parked since</source>
        <translation>कब से अलग रखा</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Nothing, if the record was deleted at Zoho. If it is there, look whether the report&apos;s own filter leaves it out.</source>
        <translation>अगर रिकॉर्ड Zoho में हटाया गया, तो कुछ नहीं। अगर वह वहाँ है, तो देखें कि रिपोर्ट का अपना फ़िल्टर उसे छोड़ तो नहीं देता।</translation>
    </message>
    <message>
        <source>Close the record at Zoho; the next cycle tries it again.</source>
        <translation>Zoho में रिकॉर्ड बंद करें; अगला चक्र फिर कोशिश करेगा।</translation>
    </message>
    <message>
        <source>Look at the record and its form at Zoho, mend what doesn&apos;t fit, and retry it.</source>
        <translation>Zoho में रिकॉर्ड और उसका फ़ॉर्म देखें, जो ठीक नहीं बैठता उसे सुधारें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Zoho&apos;s message says what it did not take: mend that in the record or its form at Zoho, and retry it.</source>
        <translation>Zoho का संदेश बताता है कि उसने क्या नहीं लिया: उसे रिकॉर्ड या उसके फ़ॉर्म में Zoho में सुधारें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>यह नहीं किया जा सका</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>आगे क्या होगा</translation>
    </message>
    <message>
        <source>At Zoho</source>
        <translation>Zoho में</translation>
    </message>
    <message>
        <source>Asking Zoho …</source>
        <translation>Zoho से पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>At Zoho, %1</source>
        <translation>Zoho में, %1</translation>
    </message>
    <message>
        <source>Zoho has no record with this queue id in the report.</source>
        <translation>Zoho की रिपोर्ट में इस क्यू आईडी का कोई रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>What cycles did about this queue id</source>
        <translation>चक्रों ने इस क्यू आईडी के लिए क्या किया</translation>
    </message>
    <message>
        <source>It is not known at the moment.</source>
        <translation>यह इस समय पता नहीं।</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>डेटाबेस से पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>No cycle has done anything about it so far.</source>
        <translation>अब तक किसी चक्र ने इसके लिए कुछ नहीं किया।</translation>
    </message>
    <message>
        <source>%1, cycle %2: %3</source>
        <translation>%1, चक्र %2: %3</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>viewer</source>
        <translation>दर्शक</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>ऑपरेटर</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>एडमिन</translation>
    </message>
    <message>
        <source>Sees how everything stands, with the numbers of people masked.</source>
        <translation>सब कुछ किस हाल में है, यह देखता है; लोगों के नंबर छिपे रहते हैं।</translation>
    </message>
    <message>
        <source>The same, and begins and ends cycles, starts and stops the scheduler, releases records.</source>
        <translation>वही, और चक्र शुरू और समाप्त करता है, शेड्यूलर शुरू करता और रोकता है, रिकॉर्ड मुक्त करता है।</translation>
    </message>
    <message>
        <source>The same, and may do and see everything.</source>
        <translation>वही, और सब कुछ कर और देख सकता है।</translation>
    </message>
    <message>
        <source>The server has not told yet what you may do there.</source>
        <translation>सर्वर ने अभी नहीं बताया कि आप वहाँ क्या कर सकते हैं।</translation>
    </message>
    <message>
        <source>Your role there is %1; only an administrator may do this.</source>
        <translation>वहाँ आपकी भूमिका %1 है; यह केवल व्यवस्थापक कर सकता है।</translation>
    </message>
    <message>
        <source>Your role there is viewer, which may only look; an operator may do this.</source>
        <translation>वहाँ आपकी भूमिका दर्शक है, जो केवल देख सकता है; यह ऑपरेटर कर सकता है।</translation>
    </message>
    <message>
        <source>This can be done on %1 itself only, in its own window or with its command line.</source>
        <translation>यह केवल %1 पर ही हो सकता है, उसकी अपनी विंडो में या उसकी कमांड लाइन से।</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Records of the cycle</source>
        <translation>चक्र के रिकॉर्ड</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>चक्र</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>शुरू (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>समाप्त (UTC)</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>ट्रिगर</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>लाए गए</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>मिलान हुए</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>अपडेट</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>बिना बदलाव</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>पुराने पड़े</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>अलग रखे</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>अभी रिकॉर्ड नहीं</translation>
    </message>
    <message>
        <source>Outside the criteria</source>
        <translation>मानदंड के बाहर</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>अज्ञात शब्द</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>अवधि (से)</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>किसने चलाया</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>समय (UTC)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>क्यू आईडी</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>संदेश आईडी</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>पहले का स्टेटस</translation>
    </message>
    <message>
        <source>Status after</source>
        <translation>बाद का स्टेटस</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Zoho का कोड</translation>
    </message>
    <message>
        <source>Zoho&apos;s words</source>
        <translation>Zoho के शब्द</translation>
    </message>
    <message>
        <source>Number of why the message failed</source>
        <translation>संदेश की विफलता का नंबर</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>संदेश विफल क्यों हुआ</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>चक्र</translation>
    </message>
    <message>
        <source>cycle-%1</source>
        <translation>चक्र-%1</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>चक्र</translation>
    </message>
    <message numerus="yes">
        <source>Zoho refused %Ln record(s); all others are done.</source>
        <translation>
            <numerusform>Zoho ने %Ln रिकॉर्ड अस्वीकार किया; बाकी सब पूरे हुए।</numerusform>
            <numerusform>Zoho ने %Ln रिकॉर्ड अस्वीकार किए; बाकी सब पूरे हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were left for the next cycle; all others are done.</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड अगले चक्र के लिए बाकी रहा; बाकी सब पूरे हुए।</numerusform>
            <numerusform>%Ln रिकॉर्ड अगले चक्र के लिए बाकी रहे; बाकी सब पूरे हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All went well; %Ln parked record(s) were left alone, as they are until somebody releases them.</source>
        <translation>
            <numerusform>सब ठीक रहा; %Ln अलग रखा रिकॉर्ड नहीं छुआ गया, जब तक कोई उसे मुक्त न करे।</numerusform>
            <numerusform>सब ठीक रहा; %Ln अलग रखे रिकॉर्ड नहीं छुए गए, जब तक कोई उन्हें मुक्त न करे।</numerusform>
        </translation>
    </message>
    <message>
        <source>All went well; there was nothing to update.</source>
        <translation>सब ठीक रहा; अपडेट करने को कुछ नहीं था।</translation>
    </message>
    <message numerus="yes">
        <source>All went well: %Ln record(s) updated at Zoho.</source>
        <translation>
            <numerusform>सब ठीक रहा: Zoho में %Ln रिकॉर्ड अपडेट हुआ।</numerusform>
            <numerusform>सब ठीक रहा: Zoho में %Ln रिकॉर्ड अपडेट हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>This cycle is running.</source>
        <translation>यह चक्र चल रहा है।</translation>
    </message>
    <message>
        <source>This cycle was cut off; the next one settles what it had left open.</source>
        <translation>यह चक्र बीच में टूट गया; इसका अधूरा काम अगला चक्र निपटाएगा।</translation>
    </message>
    <message>
        <source>The cycle could not do its work; nothing is lost.</source>
        <translation>चक्र अपना काम नहीं कर सका; कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Somebody cancelled the cycle; the next one carries on.</source>
        <translation>किसी ने चक्र रद्द किया; अगला चक्र आगे बढ़ाएगा।</translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day were used up; the rest follows later.</source>
        <translation>Zoho की आज की कॉल समाप्त हो गईं; बाकी बाद में होगा।</translation>
    </message>
    <message>
        <source>Zoho refused the token; it works again once you reconnect.</source>
        <translation>Zoho ने टोकन अस्वीकार किया; फिर कनेक्ट करने पर काम चलेगा।</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>अपडेट: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>बिना बदलाव: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>विफल: %1</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>अलग रखे: %1</translation>
    </message>
    <message>
        <source>Superseded: %1</source>
        <translation>पुराने पड़े: %1</translation>
    </message>
    <message>
        <source>Left for the next cycle: %1</source>
        <translation>अगले चक्र के लिए बाकी: %1</translation>
    </message>
    <message>
        <source>No record yet: %1</source>
        <translation>अभी रिकॉर्ड नहीं: %1</translation>
    </message>
    <message>
        <source>Outside the criteria: %1</source>
        <translation>मानदंड के बाहर: %1</translation>
    </message>
    <message>
        <source>Unknown words: %1</source>
        <translation>अज्ञात शब्द: %1</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>कॉल: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln सफल हुआ</numerusform>
            <numerusform>%Ln सफल हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parked</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln अलग रखा गया</numerusform>
            <numerusform>%Ln अलग रखे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for the next cycle</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln अगले चक्र की प्रतीक्षा में</numerusform>
            <numerusform>%Ln अगले चक्र की प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln released or no longer listed</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln मुक्त किया या अब सूची में नहीं</numerusform>
            <numerusform>%Ln मुक्त किए या अब सूची में नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed; since then: %1.</source>
        <translation>
            <numerusform>%Ln विफल हुआ; तब से: %1।</numerusform>
            <numerusform>%Ln विफल हुए; तब से: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Cycle %1, begun %2 (%3), run by %4</source>
        <translation>चक्र %1, शुरू %2 (%3), %4 ने चलाया</translation>
    </message>
    <message>
        <source>Cycle %1, begun %2 (%3), took %4, run by %5</source>
        <translation>चक्र %1, शुरू %2 (%3), %4 लगे, %5 ने चलाया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln चक्र</numerusform>
            <numerusform>%Ln चक्र</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; updated %3, unchanged %4, left %5, parked %6, failed %7; %8 on average</source>
        <translation>%1: %2; अपडेट %3, बिना बदलाव %4, बाकी %5, अलग रखे %6, विफल %7; औसतन %8</translation>
    </message>
    <message>
        <source>%1: no cycle has ended</source>
        <translation>%1: कोई चक्र समाप्त नहीं हुआ</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>किसने माँगा</translation>
    </message>
    <message>
        <source>schedule on %1</source>
        <comment>a machine</comment>
        <translation>%1 का शेड्यूल</translation>
    </message>
    <message>
        <source>new rows on %1</source>
        <comment>a machine</comment>
        <translation>%1 पर नई पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>a column of %1</source>
        <translation>%1 का एक कॉलम</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>थोड़ा समय</translation>
    </message>
    <message>
        <source>the trigger that tells of new rows</source>
        <translation>नई पंक्तियाँ बताने वाला ट्रिगर</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>लगभग %1 मिनट</translation>
    </message>
    <message>
        <source>about %1 seconds</source>
        <translation>लगभग %1 सेकंड</translation>
    </message>
    <message>
        <source>The access was not granted at Zoho, so nothing has changed here.</source>
        <translation>Zoho में पहुँच नहीं दी गई, इसलिए यहाँ कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server gave no answer that can be read; try again later.</source>
        <translation>Zoho के अकाउंट सर्वर का जवाब पढ़ा नहीं जा सका; बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The certificate of Zoho&apos;s accounts server is not trusted, so nothing was sent; check the clock of this machine, its certificates and its proxy.</source>
        <translation>Zoho के अकाउंट सर्वर का प्रमाणपत्र भरोसेमंद नहीं है, इसलिए कुछ नहीं भेजा गया; इस मशीन की घड़ी, उसके प्रमाणपत्र और प्रॉक्सी जाँचें।</translation>
    </message>
    <message>
        <source>Zoho&apos;s sign-in server %1 can be reached.</source>
        <translation>Zoho के साइन-इन सर्वर %1 तक पहुँचा जा सकता है।</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server gave no answer in time; try again later.</source>
        <translation>Zoho के अकाउंट सर्वर ने समय पर जवाब नहीं दिया; बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Added %1 to the table &quot;%2&quot;.</source>
        <translation>टेबल &quot;%2&quot; में %1 जोड़ा गया।</translation>
    </message>
    <message>
        <source>Adding %1 to the table &quot;%2&quot;: that takes %3, and others can&apos;t write meanwhile.</source>
        <translation>टेबल &quot;%2&quot; में %1 जोड़ा जा रहा है: इसमें %3 लगेगा, और इस बीच दूसरे लिख नहीं सकते।</translation>
    </message>
    <message>
        <source>Adding %1 to the table &quot;%2&quot;: that takes %3, and others read and write meanwhile.</source>
        <translation>टेबल &quot;%2&quot; में %1 जोड़ा जा रहा है: इसमें %3 लगेगा, और इस बीच दूसरे पढ़ते और लिखते रहेंगे।</translation>
    </message>
    <message>
        <source>Adding the column &quot;%1&quot; to the table &quot;%2&quot;.</source>
        <translation>टेबल &quot;%2&quot; में कॉलम &quot;%1&quot; जोड़ा जा रहा है।</translation>
    </message>
    <message>
        <source>The day&apos;s calls to Zoho will be used up at about %1.</source>
        <translation>Zoho की आज की कॉल लगभग %1 पर समाप्त होंगी।</translation>
    </message>
    <message>
        <source>The certificate %1 ends at %2: from then on callers refuse it.</source>
        <translation>प्रमाणपत्र %1 %2 पर समाप्त होता है: उसके बाद कॉल करने वाले उसे अस्वीकार करेंगे।</translation>
    </message>
    <message>
        <source>The clock of %1 differs from the database&apos;s by %2 minutes, so set it.</source>
        <translation>%1 की घड़ी डेटाबेस की घड़ी से %2 मिनट अलग है, इसलिए उसे ठीक करें।</translation>
    </message>
    <message>
        <source>%1 cycles have failed in a row, the last one because: %2</source>
        <translation>लगातार %1 चक्र विफल हुए, आखिरी इसलिए: %2</translation>
    </message>
    <message>
        <source>Statusbridge on %1 can&apos;t use its database: %2</source>
        <translation>%1 पर Statusbridge अपने डेटाबेस का उपयोग नहीं कर सकता: %2</translation>
    </message>
    <message>
        <source>Of %1 messages that began from %2 to %3 only %4 percent were delivered.</source>
        <translation>%2 से %3 तक शुरू हुए %1 संदेशों में से केवल %4 प्रतिशत डिलीवर हुए।</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; of alerts is not in this program, so they are in English.</source>
        <translation>अलर्ट की भाषा &quot;%1&quot; इस प्रोग्राम में नहीं है, इसलिए अलर्ट अंग्रेज़ी में हैं।</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the user or the password.</source>
        <translation>मेल सर्वर %1 उपयोगकर्ता या पासवर्ड अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>%1 did not take the alert.</source>
        <translation>%1 ने अलर्ट नहीं लिया।</translation>
    </message>
    <message>
        <source>No cycle has begun since %1, when one was due.</source>
        <translation>%1 से कोई चक्र शुरू नहीं हुआ, जब एक होना था।</translation>
    </message>
    <message>
        <source>%1 records are parked, since Zoho refused them again and again.</source>
        <translation>%1 रिकॉर्ड अलग रखे हैं, क्योंकि Zoho ने उन्हें बार-बार अस्वीकार किया।</translation>
    </message>
    <message>
        <source>This has passed: %1</source>
        <translation>यह समस्या दूर हुई: %1</translation>
    </message>
    <message>
        <source>The day&apos;s calls to Zoho are used up until %1.</source>
        <translation>Zoho की आज की कॉल %1 तक समाप्त हैं।</translation>
    </message>
    <message>
        <source>Since the last message of this kind it came or went %1 times.</source>
        <translation>इस प्रकार के पिछले संदेश के बाद यह %1 बार आई या गई।</translation>
    </message>
    <message>
        <source>an e-mail address, or empty</source>
        <translation>एक ईमेल पता, या खाली</translation>
    </message>
    <message>
        <source>a list of e-mail addresses without duplicates</source>
        <translation>ईमेल पतों की सूची, बिना दोहराव</translation>
    </message>
    <message>
        <source>empty, or https:// with a host and without a password in it (http:// on this machine only)</source>
        <translation>खाली, या https:// जिसमें होस्ट हो और पासवर्ड न हो (http:// केवल इस मशीन के लिए)</translation>
    </message>
    <message>
        <source>%1 queue ids have waited since %2 to be carried over.</source>
        <translation>%1 क्यू आईडी %2 से पहुँचाए जाने की प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 तक पहुँचा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent.</source>
        <translation>%1 का प्रमाणपत्र भरोसेमंद नहीं है, इसलिए कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>%1 से।</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption, so nothing was sent.</source>
        <translation>मेल सर्वर %1 एन्क्रिप्शन नहीं देता, इसलिए कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The template %1 of the webhook can&apos;t be used: %2</source>
        <translation>वेबहुक का टेम्पलेट %1 उपयोग नहीं किया जा सकता: %2</translation>
    </message>
    <message>
        <source>This is a test. If you read this, alerts arrive.</source>
        <translation>यह एक जाँच है। अगर आप यह पढ़ रहे हैं, तो अलर्ट पहुँच रहे हैं।</translation>
    </message>
    <message>
        <source>The day&apos;s calls won&apos;t do</source>
        <translation>आज की कॉल कम पड़ेंगी</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>एक प्रमाणपत्र जल्द समाप्त होगा</translation>
    </message>
    <message>
        <source>A clock is wrong</source>
        <translation>एक घड़ी गलत है</translation>
    </message>
    <message>
        <source>Cycles fail</source>
        <translation>चक्र विफल हो रहे हैं</translation>
    </message>
    <message>
        <source>The database is in trouble</source>
        <translation>डेटाबेस में समस्या है</translation>
    </message>
    <message>
        <source>Few messages are delivered</source>
        <translation>कम संदेश डिलीवर हो रहे हैं</translation>
    </message>
    <message>
        <source>Cycles are overdue</source>
        <translation>चक्रों में देर हो रही है</translation>
    </message>
    <message>
        <source>Many records are parked</source>
        <translation>बहुत से रिकॉर्ड अलग रखे हैं</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>दूर हुई: %1</translation>
    </message>
    <message>
        <source>The day&apos;s calls are used up</source>
        <translation>आज की कॉल समाप्त हो गईं</translation>
    </message>
    <message>
        <source>Rows wait too long</source>
        <translation>पंक्तियाँ बहुत देर से प्रतीक्षा में हैं</translation>
    </message>
    <message>
        <source>Test of the alerts</source>
        <translation>अलर्ट की जाँच</translation>
    </message>
    <message>
        <source>Zoho must be connected again</source>
        <translation>Zoho को फिर कनेक्ट करना होगा</translation>
    </message>
    <message>
        <source>Webhooks are refused</source>
        <translation>वेबहुक अस्वीकार हो रहे हैं</translation>
    </message>
    <message>
        <source>No webhooks arrive</source>
        <translation>कोई वेबहुक नहीं आ रहा</translation>
    </message>
    <message>
        <source>Told by Statusbridge on %1 at %2.</source>
        <translation>%2 पर %1 के Statusbridge ने बताया।</translation>
    </message>
    <message>
        <source>Zoho does not accept the stored authorization any more, so nothing is carried over until Zoho is connected again.</source>
        <translation>Zoho सहेजा हुआ प्राधिकरण अब नहीं मानता, इसलिए Zoho के फिर कनेक्ट होने तक कुछ नहीं पहुँचाया जाएगा।</translation>
    </message>
    <message>
        <source>Without it webhooks of alerts are not signed.</source>
        <translation>इसके बिना अलर्ट के वेबहुक पर हस्ताक्षर नहीं होते।</translation>
    </message>
    <message>
        <source>%1 webhooks were refused on %2 within an hour, since their signature or secret is missing or wrong.</source>
        <translation>%2 पर एक घंटे में %1 वेबहुक अस्वीकार हुए, क्योंकि उनका हस्ताक्षर या सीक्रेट नहीं है या गलत है।</translation>
    </message>
    <message>
        <source>No webhook has arrived since %1.</source>
        <translation>%1 से कोई वेबहुक नहीं आया।</translation>
    </message>
    <message>
        <source>Without it the mail server can&apos;t be logged in to.</source>
        <translation>इसके बिना मेल सर्वर में लॉगिन नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Alerts go out by %1.</source>
        <translation>अलर्ट %1 से भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>an index of the open rows</source>
        <translation>खुली पंक्तियों का इंडेक्स</translation>
    </message>
    <message>
        <source>an index on %1</source>
        <translation>%1 पर इंडेक्स</translation>
    </message>
    <message>
        <source>An answer was too large to be Zoho&apos;s and was not read to its end.</source>
        <translation>एक जवाब Zoho का होने के लिए बहुत बड़ा था और पूरा नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>Zoho&apos;s answer was empty or cut.</source>
        <translation>Zoho का जवाब खाली या अधूरा था।</translation>
    </message>
    <message>
        <source>API access is switched off for the permission set of the connected Zoho user; switch it on in Zoho Creator.</source>
        <translation>कनेक्ट किए Zoho उपयोगकर्ता के अनुमति सेट में API पहुँच बंद है; Zoho Creator में उसे चालू करें।</translation>
    </message>
    <message>
        <source>The HTTP API is switched off.</source>
        <translation>HTTP API बंद है।</translation>
    </message>
    <message>
        <source>The Zoho application is disabled; enable it in Zoho Creator.</source>
        <translation>Zoho ऐप्लिकेशन बंद है; उसे Zoho Creator में चालू करें।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>फ़ाइल %1 पहले से है।</translation>
    </message>
    <message>
        <source>It is not as it was written: its checksum or its rows don&apos;t fit.</source>
        <translation>यह वैसा नहीं है जैसा लिखा गया था: इसका चेकसम या इसकी पंक्तियाँ मेल नहीं खातीं।</translation>
    </message>
    <message>
        <source>It is cut off: it has no end.</source>
        <translation>यह बीच में कटा है: इसका अंत नहीं है।</translation>
    </message>
    <message>
        <source>The backup is of an older version, and there can be no folder to upgrade it in: %1.</source>
        <translation>बैकअप पुराने संस्करण का है, और उसे अपग्रेड करने के लिए कोई फ़ोल्डर नहीं बन सकता: %1।</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2.</source>
        <translation>बैकअप %1 नहीं लिखा जा सकता: %2।</translation>
    </message>
    <message>
        <source>It was made by a newer version of Statusbridge: install that version.</source>
        <translation>इसे Statusbridge के नए संस्करण ने बनाया था: वह संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Its tables are version %1, this program knows %2: install the version of Statusbridge that made it.</source>
        <translation>इसकी टेबल संस्करण %1 की हैं, यह प्रोग्राम %2 जानता है: Statusbridge का वही संस्करण इंस्टॉल करें जिसने इसे बनाया।</translation>
    </message>
    <message>
        <source>The backup %1 is of no use, and nothing was changed.</source>
        <translation>बैकअप %1 किसी काम का नहीं, और कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>It is no backup of Statusbridge&apos;s.</source>
        <translation>यह Statusbridge का बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>The backup is of %1, and this is set up for %2, to which another place&apos;s memories are of no use.</source>
        <translation>बैकअप %1 का है, और यह %2 के लिए तैयार है, जिसके लिए दूसरी जगह की यादें किसी काम की नहीं।</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>इसे पढ़ा नहीं जा सकता: %1।</translation>
    </message>
    <message>
        <source>Its table %1 is none of this version&apos;s, or has other columns.</source>
        <translation>इसकी टेबल %1 इस संस्करण की नहीं है, या उसके कॉलम दूसरे हैं।</translation>
    </message>
    <message>
        <source>The Custom API did not say what became of the records.</source>
        <translation>Custom API ने नहीं बताया कि रिकॉर्ड का क्या हुआ।</translation>
    </message>
    <message>
        <source>Zoho refused a call of the Custom API as too long.</source>
        <translation>Zoho ने Custom API की एक कॉल को बहुत लंबा मानकर अस्वीकार किया।</translation>
    </message>
    <message>
        <source>All bodies of &quot;%1&quot; are read, %2 of them; %3 statuses belonged to queue ids that were done before, and are not kept.</source>
        <translation>&quot;%1&quot; की सभी बॉडी पढ़ ली गईं, कुल %2; %3 स्टेटस पहले ही पूरी हो चुकी क्यू आईडी के थे, और नहीं रखे गए।</translation>
    </message>
    <message>
        <source>The bodies of &quot;%1&quot; are read for the first time, %2 of about %3 so far; each cycle goes on.</source>
        <translation>&quot;%1&quot; की बॉडी पहली बार पढ़ी जा रही हैं, अब तक लगभग %3 में से %2; हर चक्र आगे बढ़ाता है।</translation>
    </message>
    <message>
        <source>Bodies of &quot;%1&quot;</source>
        <translation>&quot;%1&quot; की बॉडी</translation>
    </message>
    <message>
        <source>%1 hold what became no status, or one that can&apos;t be matched, by kind: %2. See what writes them, or correct the shape or the paths.</source>
        <translation>%1 में ऐसा है जो स्टेटस नहीं बना, या जिसका मिलान नहीं हो सकता, प्रकार से: %2। देखें कि उन्हें कौन लिखता है, या रूप या पाथ ठीक करें।</translation>
    </message>
    <message>
        <source>%1 hold no status of a message, as is usual: %2.</source>
        <translation>%1 में संदेश का कोई स्टेटस नहीं है, जो सामान्य है: %2।</translation>
    </message>
    <message>
        <source>%1 hold a time that can&apos;t be read, such as &quot;%2&quot;, so that they come last among equals and no time is written: see what writes them, or look at %3.</source>
        <translation>%1 में ऐसा समय है जो पढ़ा नहीं जा सकता, जैसे &quot;%2&quot;, इसलिए वे बराबर वालों में अंत में आते हैं और समय नहीं लिखा जाता: देखें कि उन्हें कौन लिखता है, या %3 देखें।</translation>
    </message>
    <message>
        <source>The call was ended.</source>
        <translation>कॉल समाप्त की गई।</translation>
    </message>
    <message>
        <source>Today&apos;s calls are shared out among the cycles; the next ones go on.</source>
        <translation>आज की कॉल चक्रों में बाँटी जाती हैं; अगले चक्र आगे बढ़ाएँगे।</translation>
    </message>
    <message>
        <source>The calls that are left today are kept for a person who starts a cycle.</source>
        <translation>आज बची कॉल उस व्यक्ति के लिए रखी हैं जो चक्र शुरू करे।</translation>
    </message>
    <message>
        <source>Daily calls used up until %1; the next cycle asks again at %2.</source>
        <translation>दैनिक कॉल %1 तक समाप्त; अगला चक्र %2 पर फिर पूछेगा।</translation>
    </message>
    <message>
        <source>It came after the same message was carried over as &quot;%1&quot;; Zoho was not asked.</source>
        <translation>यह उसी संदेश के &quot;%1&quot; के रूप में पहुँचाए जाने के बाद आया; Zoho से नहीं पूछा गया।</translation>
    </message>
    <message>
        <source>must be set too, since %1 is set.</source>
        <translation>भी सेट होना चाहिए, क्योंकि %1 सेट है।</translation>
    </message>
    <message>
        <source>The certificates in %1 can&apos;t be read; it must be a PEM file.</source>
        <translation>%1 के प्रमाणपत्र पढ़े नहीं जा सकते; यह PEM फ़ाइल होनी चाहिए।</translation>
    </message>
    <message>
        <source>Check that %1 names a field that takes such text, %2 characters this time.</source>
        <translation>जाँचें कि %1 ऐसे फ़ील्ड का नाम है जो ऐसा टेक्स्ट लेता है, इस बार %2 अक्षर।</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes ahead of the database&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>मशीन की घड़ी डेटाबेस की घड़ी से %1 मिनट आगे है: उसे ठीक करें, या नेटवर्क से ठीक होने दें, नहीं तो दिन की कॉल और स्टेटस के समय गलत गिने जाएँगे।</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes ahead of Zoho&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>मशीन की घड़ी Zoho की घड़ी से %1 मिनट आगे है: उसे ठीक करें, या नेटवर्क से ठीक होने दें, नहीं तो दिन की कॉल और स्टेटस के समय गलत गिने जाएँगे।</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes behind the database&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>मशीन की घड़ी डेटाबेस की घड़ी से %1 मिनट पीछे है: उसे ठीक करें, या नेटवर्क से ठीक होने दें, नहीं तो दिन की कॉल और स्टेटस के समय गलत गिने जाएँगे।</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes behind Zoho&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>मशीन की घड़ी Zoho की घड़ी से %1 मिनट पीछे है: उसे ठीक करें, या नेटवर्क से ठीक होने दें, नहीं तो दिन की कॉल और स्टेटस के समय गलत गिने जाएँगे।</translation>
    </message>
    <message>
        <source>The machine&apos;s clock says %1, which can&apos;t be right; set it, or tokens and quotas will be misjudged.</source>
        <translation>मशीन की घड़ी %1 बताती है, जो सही नहीं हो सकता; उसे ठीक करें, नहीं तो टोकन और कोटा गलत आँके जाएँगे।</translation>
    </message>
    <message>
        <source>Added the column &quot;%1&quot; to the table &quot;%2&quot;.</source>
        <translation>टेबल &quot;%2&quot; में कॉलम &quot;%1&quot; जोड़ा गया।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; %3: set %4 to a column of booleans, or to &quot;&quot; so that Statusbridge remembers by itself what it has carried over.</source>
        <translation>टेबल &quot;%2&quot; का कॉलम &quot;%1&quot; %3: %4 में boolean कॉलम दें, या &quot;&quot; ताकि Statusbridge ख़ुद याद रखे कि उसने क्या पहुँचाया है।</translation>
    </message>
    <message>
        <source>Rows are marked in Statusbridge&apos;s own tables alone, since &quot;%1&quot; speaks of another place at Zoho than %2.</source>
        <translation>पंक्तियाँ केवल Statusbridge की अपनी टेबल में चिह्नित होती हैं, क्योंकि &quot;%1&quot; %2 से अलग Zoho की किसी जगह की बात करता है।</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has all the columns that are needed.</source>
        <translation>टेबल &quot;%1&quot; में सभी ज़रूरी कॉलम हैं।</translation>
    </message>
    <message>
        <source>%1 became unreachable while a change was being made permanent: it counts as not made, and is checked before it is made again.</source>
        <translation>बदलाव स्थायी किए जाने के बीच %1 तक पहुँच टूट गई: बदलाव नहीं हुआ माना जाएगा, और फिर करने से पहले जाँचा जाएगा।</translation>
    </message>
    <message>
        <source>The configuration file %1 has no settings any more: restart Statusbridge if that is meant.</source>
        <translation>कॉन्फ़िगरेशन फ़ाइल %1 में अब कोई सेटिंग नहीं है: अगर यही चाहिए, तो Statusbridge फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The folder %1 for the configuration file cannot be made.</source>
        <translation>कॉन्फ़िगरेशन फ़ाइल के लिए फ़ोल्डर %1 नहीं बनाया जा सकता।</translation>
    </message>
    <message>
        <source>The configuration file %1 is a directory; name the file in it.</source>
        <translation>कॉन्फ़िगरेशन फ़ाइल %1 एक फ़ोल्डर है; उसके भीतर की फ़ाइल का नाम दें।</translation>
    </message>
    <message>
        <source>The configuration file %1 is not a regular file.</source>
        <translation>कॉन्फ़िगरेशन फ़ाइल %1 सामान्य फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The configuration file %1 does not exist, or its directory may not be entered.</source>
        <translation>कॉन्फ़िगरेशन फ़ाइल %1 मौजूद नहीं है, या उसके फ़ोल्डर में जाने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The configuration file %1 can&apos;t be put back to what it was.</source>
        <translation>कॉन्फ़िगरेशन फ़ाइल %1 को पहले जैसा नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be written: %2.</source>
        <translation>कॉन्फ़िगरेशन फ़ाइल %1 नहीं लिखी जा सकती: %2।</translation>
    </message>
    <message>
        <source>The configuration file %1 is larger than 1 MiB, so it is probably another file.</source>
        <translation>कॉन्फ़िगरेशन फ़ाइल %1 1 MiB से बड़ी है, इसलिए शायद यह कोई दूसरी फ़ाइल है।</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read: %2.</source>
        <translation>कॉन्फ़िगरेशन फ़ाइल %1 पढ़ी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>The database could not be copied to %1, which is done before its tables change: make room there, and let this user write into that folder. Nothing was changed.</source>
        <translation>डेटाबेस को %1 में कॉपी नहीं किया जा सका, जो टेबल बदलने से पहले किया जाता है: वहाँ जगह बनाएँ, और इस उपयोगकर्ता को उस फ़ोल्डर में लिखने दें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The database is copied before, which takes %1 and %2 of the %3 that are free.</source>
        <translation>पहले डेटाबेस की कॉपी होगी, जिसमें %1 लगेगा और खाली %3 में से %2।</translation>
    </message>
    <message>
        <source>The copy takes %1, of which %2 are free.</source>
        <translation>कॉपी को %1 चाहिए, जिसमें से %2 खाली हैं।</translation>
    </message>
    <message>
        <source>(&quot;%1&quot; counts as &quot;%2&quot;.)</source>
        <translation>(&quot;%1&quot; को &quot;%2&quot; माना जाता है।)</translation>
    </message>
    <message>
        <source>must be empty beside sync.hours and sync.days; give the expression their hours and days, or leave them empty.</source>
        <translation>sync.hours और sync.days के साथ खाली होना चाहिए; उनके घंटे और दिन इसी में दें, या उन्हें खाली छोड़ें।</translation>
    </message>
    <message>
        <source>The Custom API %1 answers; one call of it writes up to %2 records.</source>
        <translation>Custom API %1 जवाब देता है; उसकी एक कॉल %2 तक रिकॉर्ड लिखती है।</translation>
    </message>
    <message>
        <source>The Custom API is a draft or disabled; enable it in Zoho Creator (Microservices, Custom API).</source>
        <translation>Custom API ड्राफ़्ट है या बंद है; उसे Zoho Creator में चालू करें (Microservices, Custom API)।</translation>
    </message>
    <message>
        <source>The connected Zoho user may not call the Custom API; give the user access to it in Zoho Creator (Microservices, Custom API), with OAuth as the way to authenticate.</source>
        <translation>कनेक्ट किया Zoho उपयोगकर्ता Custom API को कॉल नहीं कर सकता; उसे Zoho Creator में इसकी पहुँच दें (Microservices, Custom API), प्रमाणीकरण का तरीका OAuth।</translation>
    </message>
    <message>
        <source>The connection lacks the scope ZohoCreator.customapi.EXECUTE, without which the Custom API can&apos;t be called; connect again with that scope as well.</source>
        <translation>कनेक्शन में स्कोप ZohoCreator.customapi.EXECUTE नहीं है, जिसके बिना Custom API को कॉल नहीं किया जा सकता; उस स्कोप के साथ फिर कनेक्ट करें।</translation>
    </message>
    <message>
        <source>Zoho did not run the function of the Custom API to its end.</source>
        <translation>Zoho ने Custom API का फ़ंक्शन अंत तक नहीं चलाया।</translation>
    </message>
    <message>
        <source>The day&apos;s calls of Zoho&apos;s Custom APIs are used up; they are reset on %1, as far as is known.</source>
        <translation>Zoho के Custom API की आज की कॉल समाप्त हो गईं; जहाँ तक पता है, वे %1 पर फिर से मिलेंगी।</translation>
    </message>
    <message>
        <source>The cycle was cancelled; what was not sent is left for the next one.</source>
        <translation>चक्र रद्द किया गया; जो नहीं भेजा गया वह अगले चक्र के लिए है।</translation>
    </message>
    <message>
        <source>The cycle was cancelled by %1; what was not sent is left for the next one.</source>
        <translation>%1 ने चक्र रद्द किया; जो नहीं भेजा गया वह अगले चक्र के लिए है।</translation>
    </message>
    <message>
        <source>%1 was asked to end its cycle, but has not renewed its lease in time: it has probably ended already. Its lease expires at %2, after which another cycle can begin.</source>
        <translation>%1 से चक्र समाप्त करने को कहा गया, पर उसने समय पर अपनी लीज़ नहीं बढ़ाई: शायद वह पहले ही समाप्त हो चुका है। उसकी लीज़ %2 पर समाप्त होगी, उसके बाद दूसरा चक्र शुरू हो सकता है।</translation>
    </message>
    <message>
        <source>A cycle sends at most %1 records; the next one goes on.</source>
        <translation>एक चक्र अधिक से अधिक %1 रिकॉर्ड भेजता है; अगला चक्र आगे बढ़ाएगा।</translation>
    </message>
    <message>
        <source>The program that ran this cycle ended or stood still before it was done; the next cycle settled what it had left open.</source>
        <translation>इस चक्र को चलाने वाला प्रोग्राम पूरा होने से पहले समाप्त हुआ या रुक गया; इसका अधूरा काम अगले चक्र ने निपटाया।</translation>
    </message>
    <message>
        <source>The data directory can&apos;t change while Statusbridge runs.</source>
        <translation>Statusbridge के चलते समय डेटा फ़ोल्डर नहीं बदल सकता।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached any more, the connection broke: check its server and the network; the next use connects again.</source>
        <translation>%1 तक अब पहुँचा नहीं जा सकता, कनेक्शन टूट गया: उसका सर्वर और नेटवर्क जाँचें; अगले उपयोग पर फिर कनेक्ट होगा।</translation>
    </message>
    <message>
        <source>Copied the database as it was to %1.</source>
        <translation>डेटाबेस को उसकी पहले की स्थिति में %1 में कॉपी किया गया।</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup.</source>
        <translation>%1 क्षतिग्रस्त है: इसे बैकअप से वापस लाएँ।</translation>
    </message>
    <message>
        <source>%1 gave way to another program that changed the same rows at the same time, several times: try again.</source>
        <translation>%1 ने एक ही समय पर वही पंक्तियाँ बदलने वाले दूसरे प्रोग्राम को कई बार रास्ता दिया: फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written: check its disk.</source>
        <translation>%1 पढ़ा या लिखा नहीं जा सकता: उसकी डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>%1 has no room left: free space on its disk.</source>
        <translation>%1 में जगह नहीं बची: उसकी डिस्क पर जगह खाली करें।</translation>
    </message>
    <message>
        <source>The database file %1 was replaced by another one while it was open; the next use opens that one.</source>
        <translation>डेटाबेस फ़ाइल %1 खुली रहते हुए दूसरी फ़ाइल से बदल दी गई; अगले उपयोग पर वही नई फ़ाइल खुलेगी।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: check that the folder exists and that this user may use it.</source>
        <translation>%1 खोला नहीं जा सकता: जाँचें कि फ़ोल्डर मौजूद है और इस उपयोगकर्ता को उसकी अनुमति है।</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Statusbridge (its tables are version %2, this program knows %3): install that version.</source>
        <translation>%1 को Statusbridge के नए संस्करण ने बनाया (उसकी टेबल संस्करण %2 की हैं, यह प्रोग्राम %3 जानता है): वह संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>%1 refused a value because of one of its rules: check the constraints and triggers of the tables.</source>
        <translation>%1 ने अपने किसी नियम के कारण एक मान अस्वीकार किया: टेबल के constraint और trigger जाँचें।</translation>
    </message>
    <message>
        <source>%1 is reached over TLS only, and its certificate is checked.</source>
        <translation>%1 तक केवल TLS से पहुँचा जाता है, और उसका प्रमाणपत्र जाँचा जाता है।</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>क्या आपका मतलब %1 था?</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>क्या आपका मतलब &quot;%1&quot; था?</translation>
    </message>
    <message>
        <source>%1 is in the way: a directory is needed there.</source>
        <translation>%1 रास्ते में है: वहाँ एक फ़ोल्डर चाहिए।</translation>
    </message>
    <message>
        <source>The directory %1 cannot be created; check the permissions of %2.</source>
        <translation>फ़ोल्डर %1 नहीं बनाया जा सकता; %2 की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The directory %1 cannot be opened: %2.</source>
        <translation>फ़ोल्डर %1 नहीं खोला जा सकता: %2।</translation>
    </message>
    <message>
        <source>The directory %1 cannot be written into; check its owner and permissions.</source>
        <translation>फ़ोल्डर %1 में लिखा नहीं जा सकता; उसका मालिक और अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who can replace what is in there: run Statusbridge as that user, or use a directory of the superuser&apos;s.</source>
        <translation>%1 किसी दूसरे उपयोगकर्ता का है, जो उसके भीतर की चीज़ें बदल सकता है: Statusbridge उसी उपयोगकर्ता से चलाएँ, या superuser का फ़ोल्डर उपयोग करें।</translation>
    </message>
    <message>
        <source>Other users could write into %1. That right was taken away; look through what is in there.</source>
        <translation>दूसरे उपयोगकर्ता %1 में लिख सकते थे। वह अधिकार हटा दिया गया; देख लें कि उसमें क्या है।</translation>
    </message>
    <message>
        <source>The cycle that is due at %1 was begun by another instance, or the scheduler was stopped meanwhile.</source>
        <translation>%1 पर होने वाला चक्र दूसरे इंस्टेंस ने शुरू किया, या इस बीच शेड्यूलर रोका गया।</translation>
    </message>
    <message>
        <source>The cycle that is due waits for the end of the one that %1 runs.</source>
        <translation>होने वाला चक्र %1 के चल रहे चक्र के समाप्त होने की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>An earlier cycle sent it and never heard of the outcome; Zoho shows it.</source>
        <translation>पिछले किसी चक्र ने इसे भेजा और परिणाम कभी नहीं सुना; Zoho इसे दिखाता है।</translation>
    </message>
    <message>
        <source>What became of it could not be noted: %1</source>
        <translation>इसका क्या हुआ, यह दर्ज नहीं हो सका: %1</translation>
    </message>
    <message>
        <source>The Zoho application takes no more entries; check the limits of the Zoho plan.</source>
        <translation>Zoho ऐप्लिकेशन और प्रविष्टियाँ नहीं लेता; Zoho प्लान की सीमाएँ जाँचें।</translation>
    </message>
    <message>
        <source>names the field &quot;%1&quot;, which %2 names too.</source>
        <translation>फ़ील्ड &quot;%1&quot; का नाम देता है, जो %2 में भी है।</translation>
    </message>
    <message>
        <source>%1 is a link: name the file that it leads to, or remove it.</source>
        <translation>%1 एक लिंक है: उस फ़ाइल का नाम दें जहाँ वह ले जाता है, या उसे हटाएँ।</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>फ़ाइल %1 नहीं खोली जा सकती।</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 हटाया नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; check its owner and permissions.</source>
        <translation>फ़ाइल %1 नहीं लिखी जा सकती; उसका मालिक और अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>फ़ाइल %1 नहीं लिखी जा सकती।</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could change it: remove it, or use another path.</source>
        <translation>%1 किसी दूसरे उपयोगकर्ता का है, जो उसे बदल सकता है: उसे हटाएँ, या दूसरा पाथ उपयोग करें।</translation>
    </message>
    <message>
        <source>Zoho refused the first %1 records of this cycle, taken from all over the plan, for the same reason, so the cause is taken to be a setting and not the records; no record was parked.</source>
        <translation>Zoho ने इस चक्र के पहले %1 रिकॉर्ड, जो पूरी योजना से लिए गए थे, एक ही कारण से अस्वीकार किए, इसलिए कारण कोई सेटिंग माना गया, न कि रिकॉर्ड; कोई रिकॉर्ड अलग नहीं रखा गया।</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot; and no flag, in which rows could be marked</source>
        <translation>में &quot;%1&quot; है और कोई झंडा नहीं, जिससे पंक्तियाँ चिह्नित हो सकें</translation>
    </message>
    <message>
        <source>is computed by the database, so that no row could be marked in it</source>
        <translation>की गणना डेटाबेस करता है, इसलिए उसमें कोई पंक्ति चिह्नित नहीं हो सकती</translation>
    </message>
    <message>
        <source>is of type %1 and no flag, in which rows could be marked</source>
        <translation>का प्रकार %1 है, कोई झंडा नहीं, जिससे पंक्तियाँ चिह्नित हो सकें</translation>
    </message>
    <message>
        <source>Zoho does not accept the grant code: it works once and for some minutes only, and in its own data center; generate a new one in Zoho&apos;s API console.</source>
        <translation>Zoho grant code नहीं मानता: वह एक बार, केवल कुछ मिनटों तक और अपने ही डेटा सेंटर में चलता है; Zoho के API कंसोल में नया बनाएँ।</translation>
    </message>
    <message>
        <source>Another connection is building %1 of the table &quot;%2&quot; already, perhaps for a migration that was ended: wait until that is done, and migrate again.</source>
        <translation>दूसरा कनेक्शन टेबल &quot;%2&quot; का %1 पहले से बना रहा है, शायद किसी समाप्त किए गए माइग्रेशन के लिए: उसके पूरा होने तक रुकें, और फिर माइग्रेट करें।</translation>
    </message>
    <message>
        <source>The table &quot;%2&quot; has not got %1 yet: a transaction that began earlier does not end, and has to before. Nothing is lost; end it, or migrate again later.</source>
        <translation>टेबल &quot;%2&quot; में %1 अभी नहीं है: पहले शुरू हुआ एक ट्रांज़ैक्शन समाप्त नहीं हो रहा, और उसका समाप्त होना ज़रूरी है। कुछ नहीं खोया; उसे समाप्त करें, या बाद में फिर माइग्रेट करें।</translation>
    </message>
    <message>
        <source>It was not sent, because the database refuses to note it first: %1</source>
        <translation>यह नहीं भेजा गया, क्योंकि डेटाबेस इसे पहले दर्ज करने से इनकार करता है: %1</translation>
    </message>
    <message>
        <source>its column &quot;%1&quot;</source>
        <translation>उसका कॉलम &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 uses write-ahead logging.</source>
        <translation>%1 write-ahead logging का उपयोग करता है।</translation>
    </message>
    <message>
        <source>Dropped &quot;%1&quot; from the table &quot;%2&quot;, which nothing uses any more.</source>
        <translation>टेबल &quot;%2&quot; से &quot;%1&quot; हटाया गया, जिसका अब कोई उपयोग नहीं।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; is of type %3, by which a row can&apos;t be found again for certain: set %4 to a key of whole numbers, texts, UUIDs or bytes.</source>
        <translation>टेबल &quot;%2&quot; का कॉलम &quot;%1&quot; प्रकार %3 का है, जिससे कोई पंक्ति पक्के तौर पर फिर नहीं मिल सकती: %4 में पूर्ण संख्या, टेक्स्ट, UUID या बाइट वाली कुंजी दें।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; is not its primary key, so that more rows than those that were read could be marked: set %3 to a column that is unique.</source>
        <translation>टेबल &quot;%2&quot; का कॉलम &quot;%1&quot; उसकी प्राथमिक कुंजी नहीं है, इसलिए पढ़ी गई पंक्तियों से अधिक चिह्नित हो सकती हैं: %3 में अद्वितीय कॉलम दें।</translation>
    </message>
    <message>
        <source>it is not the key of the certificate</source>
        <translation>यह प्रमाणपत्र की कुंजी नहीं है</translation>
    </message>
    <message>
        <source>%1 stands outside of every section, where there are no settings.</source>
        <translation>%1 हर सेक्शन के बाहर है, जहाँ कोई सेटिंग नहीं होती।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of &quot;%2&quot; holds the same key more than once, so that rows that were not read would be marked: set %3 to a column that is unique.</source>
        <translation>&quot;%2&quot; के कॉलम &quot;%1&quot; में एक ही कुंजी एक से अधिक बार है, इसलिए वे पंक्तियाँ भी चिह्नित होंगी जो नहीं पढ़ी गईं: %3 में अद्वितीय कॉलम दें।</translation>
    </message>
    <message>
        <source>an RSA key has at least %1 bits, this one %2</source>
        <translation>RSA कुंजी में कम से कम %1 बिट होते हैं, इसमें %2 हैं</translation>
    </message>
    <message>
        <source>The last cycle failed: %1</source>
        <translation>पिछला चक्र विफल हुआ: %1</translation>
    </message>
    <message>
        <source>The instance that ran the last one ended without an end of its cycle; the next cycle settles what that left open.</source>
        <translation>पिछला चक्र चलाने वाला इंस्टेंस चक्र पूरा किए बिना समाप्त हुआ; अगला चक्र उसका अधूरा काम निपटाएगा।</translation>
    </message>
    <message>
        <source>A cycle can&apos;t look for late rows: %1</source>
        <translation>चक्र देर से आई पंक्तियाँ नहीं खोज सकता: %1</translation>
    </message>
    <message>
        <source>Made the row again that lets one instance at a time run a cycle.</source>
        <translation>वह पंक्ति फिर बनाई गई जो एक समय में एक ही इंस्टेंस को चक्र चलाने देती है।</translation>
    </message>
    <message>
        <source>Another instance has taken over the cycle, because this one did not renew its lease in time: nothing more is written here.</source>
        <translation>दूसरे इंस्टेंस ने चक्र सँभाल लिया, क्योंकि इसने समय पर अपनी लीज़ नहीं बढ़ाई: यहाँ और कुछ नहीं लिखा जाएगा।</translation>
    </message>
    <message>
        <source>Left out %1 of the table &quot;%2&quot;, because others can&apos;t write for %3 while it is made.</source>
        <translation>टेबल &quot;%2&quot; का %1 छोड़ दिया गया, क्योंकि उसके बनते समय दूसरे %3 तक लिख नहीं सकते।</translation>
    </message>
    <message>
        <source>A server in its place could ask for the password itself: libpq from version 16 on would refuse that.</source>
        <translation>उसकी जगह बैठा कोई सर्वर पासवर्ड ही माँग सकता है: libpq संस्करण 16 से इसे अस्वीकार करता।</translation>
    </message>
    <message>
        <source>%1 is a link that another user has laid: remove it, or use another path.</source>
        <translation>%1 किसी दूसरे उपयोगकर्ता का रखा लिंक है: उसे हटाएँ, या दूसरा पाथ उपयोग करें।</translation>
    </message>
    <message>
        <source>There is no login &quot;%1&quot; that could be given rights on Statusbridge&apos;s own tables: make it, and migrate once more.</source>
        <translation>&quot;%1&quot; नाम का लॉगिन नहीं है जिसे Statusbridge की अपनी टेबल पर अधिकार दिए जा सकें: उसे बनाएँ, और एक बार फिर माइग्रेट करें।</translation>
    </message>
    <message>
        <source>The answer was lost; the report lists the record no longer, as none with the status &quot;%1&quot;.</source>
        <translation>जवाब खो गया; रिपोर्ट अब रिकॉर्ड नहीं दिखाती, जैसे स्टेटस &quot;%1&quot; वाला कोई नहीं।</translation>
    </message>
    <message>
        <source>The answer was lost, but Zoho shows it.</source>
        <translation>जवाब खो गया, लेकिन Zoho इसे दिखाता है।</translation>
    </message>
    <message>
        <source>The answer was lost; read back, Zoho shows &quot;%1&quot;, which is stronger than &quot;%2&quot;.</source>
        <translation>जवाब खो गया; वापस पढ़ने पर Zoho &quot;%1&quot; दिखाता है, जो &quot;%2&quot; से मज़बूत है।</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone &quot;%1&quot; isn&apos;t known here, so UTC takes its place: give it a name such as &quot;Europe/Berlin&quot;, by TZ or the system&apos;s settings, and see that the system has its list of time zones (tzdata).</source>
        <translation>मशीन का समय क्षेत्र &quot;%1&quot; यहाँ ज्ञात नहीं, इसलिए उसकी जगह UTC है: TZ या सिस्टम की सेटिंग से &quot;Europe/Berlin&quot; जैसा नाम दें, और देखें कि सिस्टम में समय क्षेत्रों की सूची (tzdata) है।</translation>
    </message>
    <message>
        <source>the database reported no error, but the mark has no effect; look for row level security and triggers on the table.</source>
        <translation>डेटाबेस ने कोई त्रुटि नहीं बताई, पर चिह्न का कोई असर नहीं है; टेबल की row level security और trigger देखें।</translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; could not be tried: %2</source>
        <translation>&quot;%1&quot; की पंक्ति चिह्नित करके नहीं देखी जा सकी: %2</translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; could not be tried, since a cycle marks rows now.</source>
        <translation>&quot;%1&quot; की पंक्ति चिह्नित करके नहीं देखी जा सकी, क्योंकि एक चक्र अभी पंक्तियाँ चिह्नित कर रहा है।</translation>
    </message>
    <message>
        <source>Marking one row of &quot;%1&quot; marks %2: set %3 to a column that is unique.</source>
        <translation>&quot;%1&quot; की एक पंक्ति चिह्नित करने पर %2 चिह्नित होती हैं: %3 में अद्वितीय कॉलम दें।</translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; has no effect, although the database reports no error, so that its record would be sent again and again: look for row level security (a policy that lets this login update), for triggers and rules of the table, and at the type of &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; की पंक्ति चिह्नित करने का कोई असर नहीं, हालाँकि डेटाबेस कोई त्रुटि नहीं बताता, इसलिए उसका रिकॉर्ड बार-बार भेजा जाएगा: row level security (ऐसी policy जो इस लॉगिन को अपडेट करने दे), टेबल के trigger और rule, और &quot;%2&quot; का प्रकार देखें।</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but must name a column, because rows are marked by it.</source>
        <translation>%1 &quot;%2&quot; है, पर उसमें कॉलम का नाम होना चाहिए, क्योंकि पंक्तियाँ उसी से चिह्नित होती हैं।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of &quot;%2&quot; holds &quot;%3&quot;, which is neither yes nor no and counts as open: set %4 to a column of booleans.</source>
        <translation>&quot;%2&quot; के कॉलम &quot;%1&quot; में &quot;%3&quot; है, जो न हाँ है न नहीं और खुला माना जाता है: %4 में boolean कॉलम दें।</translation>
    </message>
    <message>
        <source>the message id or the recipient</source>
        <translation>संदेश आईडी या प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>%1 is being migrated by another instance: wait until that is done.</source>
        <translation>%1 को दूसरा इंस्टेंस माइग्रेट कर रहा है: उसके पूरा होने तक रुकें।</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in doesn&apos;t use MariaDB&apos;s client library, so that what a server may ask for is up to its own.</source>
        <translation>Qt का प्लग-इन MariaDB की क्लाइंट लाइब्रेरी का उपयोग नहीं करता, इसलिए सर्वर क्या माँग सकता है, यह उसी पर है।</translation>
    </message>
    <message>
        <source>%1 is served by version %2, but MariaDB 10.6 or MySQL 8.0.17 or newer is needed: upgrade its server.</source>
        <translation>%1 को संस्करण %2 चलाता है, पर MariaDB 10.6 या MySQL 8.0.17 या नया चाहिए: उसका सर्वर अपग्रेड करें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>Zoho refused to tell the names; they can be typed in instead.</source>
        <translation>Zoho ने नाम बताने से इनकार किया; उन्हें टाइप किया जा सकता है।</translation>
    </message>
    <message>
        <source>The connection lacks the scope to list names at Zoho, so type them in; or connect again with the scopes ZohoCreator.meta.application.READ and ZohoCreator.meta.form.READ as well.</source>
        <translation>कनेक्शन में Zoho के नाम देखने का स्कोप नहीं है, इसलिए उन्हें टाइप करें; या स्कोप ZohoCreator.meta.application.READ और ZohoCreator.meta.form.READ के साथ भी फिर कनेक्ट करें।</translation>
    </message>
    <message>
        <source>The next cycle is due at %1.</source>
        <translation>अगला चक्र %1 पर होना है।</translation>
    </message>
    <message>
        <source>there is no PEM certificate in it</source>
        <translation>उसमें कोई PEM प्रमाणपत्र नहीं है</translation>
    </message>
    <message>
        <source>$CREDENTIALS_DIRECTORY is not set, so no systemd service with credentials runs this</source>
        <translation>$CREDENTIALS_DIRECTORY सेट नहीं है, इसलिए credentials वाली कोई systemd सेवा इसे नहीं चला रही</translation>
    </message>
    <message>
        <source>No cycle is running.</source>
        <translation>कोई चक्र नहीं चल रहा।</translation>
    </message>
    <message>
        <source>No cycle starts at the moment, because Statusbridge ends or takes over a new configuration.</source>
        <translation>इस समय कोई चक्र शुरू नहीं होगा, क्योंकि Statusbridge बंद हो रहा है या नई कॉन्फ़िगरेशन ले रहा है।</translation>
    </message>
    <message>
        <source>There is no index to search by, so that only the newest %1 rows were read.</source>
        <translation>खोजने के लिए कोई इंडेक्स नहीं है, इसलिए केवल सबसे नई %1 पंक्तियाँ पढ़ी गईं।</translation>
    </message>
    <message>
        <source>no keychain answers, such as GNOME Keyring, KWallet or KeePassXC: they belong to a desktop session with D-Bus</source>
        <translation>कोई कीचेन जवाब नहीं देती, जैसे GNOME Keyring, KWallet या KeePassXC: वे D-Bus वाले डेस्कटॉप सत्र में होती हैं</translation>
    </message>
    <message>
        <source>The connected Zoho user may not do this; give the user permission for the application, its form and its report in Zoho Creator, or connect as another user.</source>
        <translation>कनेक्ट किया Zoho उपयोगकर्ता यह नहीं कर सकता; उसे Zoho Creator में ऐप्लिकेशन, उसके फ़ॉर्म और रिपोर्ट की अनुमति दें, या दूसरे उपयोगकर्ता से कनेक्ट करें।</translation>
    </message>
    <message>
        <source>there is no PEM private key without a passphrase in it, RSA or EC</source>
        <translation>उसमें बिना पासफ़्रेज़ की कोई PEM निजी कुंजी नहीं है, RSA या EC</translation>
    </message>
    <message>
        <source>No refresh token is kept.</source>
        <translation>कोई refresh token नहीं रखा है।</translation>
    </message>
    <message>
        <source>Zoho gave no refresh token for this grant code; generate a new code with &quot;Self Client&quot; in Zoho&apos;s API console.</source>
        <translation>Zoho ने इस grant code के लिए refresh token नहीं दिया; Zoho के API कंसोल में &quot;Self Client&quot; से नया कोड बनाएँ।</translation>
    </message>
    <message>
        <source>it is not available here</source>
        <translation>यह यहाँ उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>the name of a column</source>
        <translation>कॉलम का नाम</translation>
    </message>
    <message>
        <source>the number of an element, from 0, and &quot;]&quot; must follow</source>
        <translation>तत्व की संख्या, 0 से, और उसके बाद &quot;]&quot; होना चाहिए</translation>
    </message>
    <message>
        <source>&quot;|&quot;, &quot;-&gt;&quot; or the end must follow</source>
        <translation>आगे &quot;|&quot;, &quot;-&gt;&quot; या अंत होना चाहिए</translation>
    </message>
    <message>
        <source>the name of a member</source>
        <translation>सदस्य का नाम</translation>
    </message>
    <message>
        <source>a name between double quotes must not be empty or have a backslash in it</source>
        <translation>दोहरे उद्धरण चिह्नों के बीच का नाम खाली नहीं होना चाहिए और उसमें बैकस्लैश नहीं होना चाहिए</translation>
    </message>
    <message>
        <source>%1 is missing, or has a sign in it that can&apos;t be read</source>
        <translation>%1 नहीं है, या उसमें ऐसा चिह्न है जो पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>a path must follow &quot;-&gt;&quot;</source>
        <translation>&quot;-&gt;&quot; के बाद पाथ होना चाहिए</translation>
    </message>
    <message>
        <source>the double quote is not closed</source>
        <translation>दोहरा उद्धरण चिह्न बंद नहीं है</translation>
    </message>
    <message>
        <source>the notation &quot;%1&quot; is wrong at character %2: %3</source>
        <translation>लिखावट &quot;%1&quot; अक्षर %2 पर गलत है: %3</translation>
    </message>
    <message>
        <source>Nothing has changed here.</source>
        <translation>यहाँ कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Statusbridge is not connected to Zoho, there is nothing to revoke.</source>
        <translation>Statusbridge Zoho से कनेक्ट नहीं है, रद्द करने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>%1 begins no cycle by itself before Start is pressed on it, and no other instance is running that could begin one.</source>
        <translation>%1 पर &quot;शुरू करें&quot; दबाए बिना वह अपने आप कोई चक्र शुरू नहीं करता, और दूसरा कोई इंस्टेंस नहीं चल रहा जो चक्र शुरू कर सके।</translation>
    </message>
    <message>
        <source>It is the only row with a known status.</source>
        <translation>यह ज्ञात स्टेटस वाली एकमात्र पंक्ति है।</translation>
    </message>
    <message>
        <source>A cycle can&apos;t count the open queue ids: %1</source>
        <translation>चक्र खुली क्यू आईडी नहीं गिन सकता: %1</translation>
    </message>
    <message>
        <source>A cycle can&apos;t look for open rows: %1</source>
        <translation>चक्र खुली पंक्तियाँ नहीं खोज सकता: %1</translation>
    </message>
    <message>
        <source>Its outcome is unknown; the next cycle reads the record back before it is sent again.</source>
        <translation>इसका परिणाम पता नहीं; फिर भेजने से पहले अगला चक्र रिकॉर्ड वापस पढ़ेगा।</translation>
    </message>
    <message>
        <source>Zoho shows &quot;%1&quot; already, which keeps the record out of the criteria.</source>
        <translation>Zoho &quot;%1&quot; पहले से दिखाता है, जिससे रिकॉर्ड मानदंड के बाहर रहता है।</translation>
    </message>
    <message>
        <source>Statusbridge&apos;s own tables are of version %1.</source>
        <translation>Statusbridge की अपनी टेबल संस्करण %1 की हैं।</translation>
    </message>
    <message>
        <source>Row level security hides every row of %1 from this login: turn it off for Statusbridge&apos;s own tables, or give the login a policy.</source>
        <translation>Row level security इस लॉगिन से %1 की हर पंक्ति छिपाती है: Statusbridge की अपनी टेबल के लिए उसे बंद करें, या लॉगिन को policy दें।</translation>
    </message>
    <message>
        <source>Brought Statusbridge&apos;s own tables to version %1.</source>
        <translation>Statusbridge की अपनी टेबल संस्करण %1 पर लाई गईं।</translation>
    </message>
    <message>
        <source>The owner of %1 is not known: %2.</source>
        <translation>%1 का मालिक ज्ञात नहीं: %2।</translation>
    </message>
    <message>
        <source>It was parked, and Zoho shows &quot;%1&quot; by now.</source>
        <translation>इसे अलग रखा गया था, और अब Zoho &quot;%1&quot; दिखाता है।</translation>
    </message>
    <message>
        <source>It is parked now, after %1 cycles in a row.</source>
        <translation>लगातार %1 चक्रों के बाद इसे अब अलग रखा गया है।</translation>
    </message>
    <message>
        <source>The password is empty: a user needs one.</source>
        <translation>पासवर्ड खाली है: उपयोगकर्ता को पासवर्ड चाहिए।</translation>
    </message>
    <message>
        <source>The password could not be hashed, which takes 64 MiB of memory: close other programs and try again.</source>
        <translation>पासवर्ड का हैश नहीं बन सका, जिसमें 64 MiB मेमोरी लगती है: दूसरे प्रोग्राम बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The password is longer than %1 bytes.</source>
        <translation>पासवर्ड %1 बाइट से लंबा है।</translation>
    </message>
    <message>
        <source>%1, port %2, can be listened on.</source>
        <translation>%1, पोर्ट %2 पर सुना जा सकता है।</translation>
    </message>
    <message>
        <source>%1, port %2, is in use. If that is this Statusbridge, all is well; otherwise choose another port.</source>
        <translation>%1, पोर्ट %2 उपयोग में है। अगर वह यही Statusbridge है, तो सब ठीक है; नहीं तो दूसरा पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>%1, port %2, can&apos;t be listened on; check the address.</source>
        <translation>%1, पोर्ट %2 पर सुना नहीं जा सकता; पता जाँचें।</translation>
    </message>
    <message>
        <source>%1 takes a backslash in a text for the beginning of an escape: set standard_conforming_strings to on, for the server or for the login.</source>
        <translation>%1 टेक्स्ट में बैकस्लैश को escape की शुरुआत मानता है: सर्वर या लॉगिन के लिए standard_conforming_strings को on करें।</translation>
    </message>
    <message>
        <source>%1 is served by PostgreSQL %2, but 13 or newer is needed: upgrade its server.</source>
        <translation>%1 को PostgreSQL %2 चलाता है, पर 13 या नया चाहिए: उसका सर्वर अपग्रेड करें।</translation>
    </message>
    <message>
        <source>The program ends.</source>
        <translation>प्रोग्राम बंद हो रहा है।</translation>
    </message>
    <message>
        <source>Zoho can&apos;t be asked for this queue id: it is empty, or has a quote or a backslash in it.</source>
        <translation>Zoho से यह क्यू आईडी नहीं पूछी जा सकती: यह खाली है, या इसमें उद्धरण चिह्न या बैकस्लैश है।</translation>
    </message>
    <message>
        <source>the queue id in &quot;%1&quot;</source>
        <translation>&quot;%1&quot; की क्यू आईडी</translation>
    </message>
    <message>
        <source>Neither table has a row with the queue id &quot;%1&quot;. Queue ids are compared exactly, with case.</source>
        <translation>किसी भी टेबल में क्यू आईडी &quot;%1&quot; वाली पंक्ति नहीं है। क्यू आईडी का मिलान ठीक-ठीक, बड़े-छोटे अक्षर सहित होता है।</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; with the columns &quot;%2&quot; and &quot;%3&quot;, which [queue_ids] names.</source>
        <translation>कॉलम &quot;%2&quot; और &quot;%3&quot; वाली टेबल &quot;%1&quot; नहीं है, जिसका नाम [queue_ids] में है।</translation>
    </message>
    <message>
        <source>A second console can&apos;t bring this one to the front, because the socket %1 can&apos;t be made: %2.</source>
        <translation>दूसरा कंसोल इसे सामने नहीं ला सकता, क्योंकि सॉकेट %1 नहीं बन सकता: %2।</translation>
    </message>
    <message>
        <source>A second console can&apos;t bring this one to the front, because another user has laid %1: remove that.</source>
        <translation>दूसरा कंसोल इसे सामने नहीं ला सकता, क्योंकि किसी दूसरे उपयोगकर्ता ने %1 रखा है: उसे हटाएँ।</translation>
    </message>
    <message>
        <source>its queue id and status are read from other columns.</source>
        <translation>उसकी क्यू आईडी और स्टेटस दूसरे कॉलमों से पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>What was received and gave no status, by kind: %1. The last of it that is not as usual came at %2: see what sends it, and whether to the address of its shape.</source>
        <translation>जो मिला और जिससे कोई स्टेटस नहीं बना, प्रकार से: %1। उसमें से आखिरी असामान्य %2 पर आया: देखें कि उसे कौन भेजता है, और क्या अपने रूप के पते पर भेजता है।</translation>
    </message>
    <message>
        <source>What was received and gave no status, by kind: %1.</source>
        <translation>जो मिला और जिससे कोई स्टेटस नहीं बना, प्रकार से: %1।</translation>
    </message>
    <message>
        <source>Statuses that arrive are kept in a table of Statusbridge&apos;s own, since %1 takes no rows: %2</source>
        <translation>आने वाले स्टेटस Statusbridge की अपनी टेबल में रखे जाते हैं, क्योंकि %1 पंक्तियाँ नहीं लेती: %2</translation>
    </message>
    <message>
        <source>webhook.enabled is set, but none of its secrets is there, so that everything sent is refused: store %1.</source>
        <translation>webhook.enabled सेट है, पर उसका कोई सीक्रेट वहाँ नहीं है, इसलिए भेजा गया सब कुछ अस्वीकार होता है: %1 सहेजें।</translation>
    </message>
    <message>
        <source>The receiver of webhooks is switched off.</source>
        <translation>वेबहुक का रिसीवर बंद है।</translation>
    </message>
    <message>
        <source>Statuses that arrive become rows of %1.</source>
        <translation>आने वाले स्टेटस %1 की पंक्तियाँ बनते हैं।</translation>
    </message>
    <message>
        <source>Zoho must be reconnected: %1</source>
        <translation>Zoho को फिर कनेक्ट करना होगा: %1</translation>
    </message>
    <message>
        <source>The record is being edited at Zoho at the moment, so that it took no update.</source>
        <translation>इस समय Zoho में रिकॉर्ड संपादित किया जा रहा है, इसलिए उसने अपडेट नहीं लिया।</translation>
    </message>
    <message>
        <source>Zoho has no such record in this report any more.</source>
        <translation>Zoho की इस रिपोर्ट में अब ऐसा रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>A record without a proper id can&apos;t be updated.</source>
        <translation>सही आईडी के बिना रिकॉर्ड अपडेट नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Zoho no longer shows the record in this report.</source>
        <translation>Zoho अब रिपोर्ट में रिकॉर्ड नहीं दिखाता।</translation>
    </message>
    <message>
        <source>Until then each record costs a call of its own.</source>
        <translation>तब तक हर रिकॉर्ड की अपनी एक कॉल लगती है।</translation>
    </message>
    <message>
        <source>The Zoho plan&apos;s limit of records is reached; remove records or change the plan.</source>
        <translation>Zoho प्लान की रिकॉर्ड सीमा पूरी हो गई; रिकॉर्ड हटाएँ या प्लान बदलें।</translation>
    </message>
    <message>
        <source>Zoho refused it in %1 cycles in a row: %2</source>
        <translation>Zoho ने इसे लगातार %1 चक्रों में अस्वीकार किया: %2</translation>
    </message>
    <message>
        <source>%1 is none of Zoho Creator&apos;s servers. Open the report in Zoho Creator and copy its address from the browser.</source>
        <translation>%1 Zoho Creator का सर्वर नहीं है। रिपोर्ट Zoho Creator में खोलें और ब्राउज़र से उसका पता कॉपी करें।</translation>
    </message>
    <message>
        <source>This address shows &quot;%1&quot; and no report. Open the report in Zoho Creator and copy its address.</source>
        <translation>यह पता &quot;%1&quot; दिखाता है, रिपोर्ट नहीं। रिपोर्ट Zoho Creator में खोलें और उसका पता कॉपी करें।</translation>
    </message>
    <message>
        <source>This is the address of a portal for customers, which does not tell owner and application. Open the report in Zoho Creator, signed in as one of its users, and copy its address.</source>
        <translation>यह ग्राहकों के पोर्टल का पता है, जो मालिक और ऐप्लिकेशन नहीं बताता। Zoho Creator में उसके किसी उपयोगकर्ता से साइन इन करके रिपोर्ट खोलें, और उसका पता कॉपी करें।</translation>
    </message>
    <message>
        <source>This is the address of a published copy, through which nothing can be written. Open the report in Zoho Creator, signed in, and copy its address.</source>
        <translation>यह प्रकाशित प्रति का पता है, जिससे कुछ लिखा नहीं जा सकता। Zoho Creator में साइन इन करके रिपोर्ट खोलें, और उसका पता कॉपी करें।</translation>
    </message>
    <message>
        <source>This is no address of a report. It looks like https://creatorapp.zoho.com/OWNER/APPLICATION/#Report:REPORT.</source>
        <translation>यह रिपोर्ट का पता नहीं है। वह ऐसा दिखता है: https://creatorapp.zoho.com/OWNER/APPLICATION/#Report:REPORT</translation>
    </message>
    <message>
        <source>%1/%2/%3 can be read: %4 records on the first page.</source>
        <translation>%1/%2/%3 पढ़ी जा सकती है: पहले पेज पर %4 रिकॉर्ड।</translation>
    </message>
    <message>
        <source>Zoho refused the request as too long or as having a key too many; check the criteria and the field names in the settings.</source>
        <translation>Zoho ने अनुरोध को बहुत लंबा या उसमें एक कुंजी अधिक होने से अस्वीकार किया; सेटिंग में मानदंड और फ़ील्ड के नाम जाँचें।</translation>
    </message>
    <message>
        <source>Zoho does not accept the form of this request; that is a fault of Statusbridge, please report it with Zoho&apos;s words.</source>
        <translation>Zoho इस अनुरोध का रूप नहीं मानता; यह Statusbridge की गलती है, कृपया Zoho के शब्दों के साथ इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>an IP address or &quot;localhost&quot;</source>
        <translation>IP पता या &quot;localhost&quot;</translation>
    </message>
    <message>
        <source>the link name from the application&apos;s URL (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;)</source>
        <translation>ऐप्लिकेशन के URL से लिंक नाम (अक्षर, अंक, &quot;_&quot;, &quot;-&quot; और &quot;.&quot;)</translation>
    </message>
    <message>
        <source>a client id without blanks, as Zoho&apos;s API console shows it</source>
        <translation>बिना खाली जगह की क्लाइंट आईडी, जैसी Zoho का API कंसोल दिखाता है</translation>
    </message>
    <message>
        <source>criteria that are not empty</source>
        <translation>मानदंड जो खाली न हों</translation>
    </message>
    <message>
        <source>five fields of cron, minute, hour, day of the month, month and day of the week, such as &quot;0 7-20 * * 1-5&quot;, or empty</source>
        <translation>cron के पाँच फ़ील्ड, मिनट, घंटा, महीने का दिन, महीना और सप्ताह का दिन, जैसे &quot;0 7-20 * * 1-5&quot;, या खाली</translation>
    </message>
    <message>
        <source>the link name of a Custom API (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;), or empty</source>
        <translation>Custom API का लिंक नाम (अक्षर, अंक, &quot;_&quot;, &quot;-&quot; और &quot;.&quot;), या खाली</translation>
    </message>
    <message>
        <source>days such as &quot;mon-fri&quot; or &quot;mon,wed,sat&quot;, or empty for all</source>
        <translation>दिन जैसे &quot;mon-fri&quot; या &quot;mon,wed,sat&quot;, या सभी के लिए खाली</translation>
    </message>
    <message>
        <source>the link name of a field (letters, digits and &quot;_&quot;)</source>
        <translation>फ़ील्ड का लिंक नाम (अक्षर, अंक और &quot;_&quot;)</translation>
    </message>
    <message>
        <source>the link name of a form (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;), or empty</source>
        <translation>फ़ॉर्म का लिंक नाम (अक्षर, अंक, &quot;_&quot;, &quot;-&quot; और &quot;.&quot;), या खाली</translation>
    </message>
    <message>
        <source>a host name or address without blanks, or empty</source>
        <translation>बिना खाली जगह का होस्ट नाम या पता, या खाली</translation>
    </message>
    <message>
        <source>hours such as &quot;07:00-20:00&quot;, several with commas, or empty for all</source>
        <translation>घंटे जैसे &quot;07:00-20:00&quot;, कई हों तो कॉमा से, या सभी के लिए खाली</translation>
    </message>
    <message>
        <source>a name that is not empty</source>
        <translation>नाम जो खाली न हो</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 से %2 तक पूर्ण संख्या</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 या %2</translation>
    </message>
    <message>
        <source>the link name of a field (letters, digits and &quot;_&quot;), or empty</source>
        <translation>फ़ील्ड का लिंक नाम (अक्षर, अंक और &quot;_&quot;), या खाली</translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;none&quot; or an address with a port and without a password, such as &quot;http://proxy.example:3128&quot; or &quot;socks5://…&quot;</source>
        <translation>&quot;system&quot;, &quot;none&quot; या पोर्ट सहित और पासवर्ड के बिना पता, जैसे &quot;http://proxy.example:3128&quot; या &quot;socks5://…&quot;</translation>
    </message>
    <message>
        <source>a list of different words with &quot;delivered&quot; among them</source>
        <translation>अलग-अलग शब्दों की सूची जिसमें &quot;delivered&quot; हो</translation>
    </message>
    <message>
        <source>the link name from the report&apos;s URL (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;)</source>
        <translation>रिपोर्ट के URL से लिंक नाम (अक्षर, अंक, &quot;_&quot;, &quot;-&quot; और &quot;.&quot;)</translation>
    </message>
    <message>
        <source>an https:// address of a host without user name and query (http:// for this machine only), or empty</source>
        <translation>उपयोगकर्ता नाम और query के बिना किसी होस्ट का https:// पता (http:// केवल इस मशीन के लिए), या खाली</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>a format of day (dd), month (MM or MMM) and year (yyyy), and of hours (HH, or hh with AP), minutes (mm) and seconds (ss), such as &quot;dd-MMM-yyyy HH:mm:ss&quot;</source>
        <translation>दिन (dd), महीना (MM या MMM) और वर्ष (yyyy), और घंटे (HH, या AP के साथ hh), मिनट (mm) और सेकंड (ss) का प्रारूप, जैसे &quot;dd-MMM-yyyy HH:mm:ss&quot;</translation>
    </message>
    <message>
        <source>a time zone such as &quot;Europe/Berlin&quot;, or empty for the machine&apos;s</source>
        <translation>समय क्षेत्र जैसे &quot;Europe/Berlin&quot;, या मशीन वाले के लिए खाली</translation>
    </message>
    <message>
        <source>The login that the tables belong to may do it.</source>
        <translation>वह लॉगिन यह कर सकता है जिसकी ये टेबल हैं।</translation>
    </message>
    <message>
        <source>This instance runs no cycles, and none may run while a backup is restored: do it where cycles are run.</source>
        <translation>यह इंस्टेंस चक्र नहीं चलाता, और बैकअप वापस लाते समय कोई चक्र नहीं चलना चाहिए: इसे वहाँ करें जहाँ चक्र चलते हैं।</translation>
    </message>
    <message>
        <source>Zoho did not revoke the authorization; try again, or remove Statusbridge under &quot;Connected Apps&quot; of your Zoho account.</source>
        <translation>Zoho ने प्राधिकरण रद्द नहीं किया; फिर कोशिश करें, या अपने Zoho अकाउंट के &quot;Connected Apps&quot; में Statusbridge हटाएँ।</translation>
    </message>
    <message>
        <source>The login %1 has all the rights that are needed.</source>
        <translation>लॉगिन %1 के पास सभी ज़रूरी अधिकार हैं।</translation>
    </message>
    <message>
        <source>Gave %1 its rights on Statusbridge&apos;s own tables.</source>
        <translation>%1 को Statusbridge की अपनी टेबल पर उसके अधिकार दिए गए।</translation>
    </message>
    <message>
        <source>a row that is put into it comes back without a key, changed, or marked.</source>
        <translation>उसमें डाली गई पंक्ति बिना कुंजी, बदली हुई, या चिह्नित होकर वापस आती है।</translation>
    </message>
    <message>
        <source>A cycle can&apos;t mark a row of &quot;%1&quot;: %2</source>
        <translation>चक्र &quot;%1&quot; की पंक्ति चिह्नित नहीं कर सकता: %2</translation>
    </message>
    <message>
        <source>Row level security hides every row of &quot;%1&quot; from this login, so that nothing would be carried over: give it a policy for them.</source>
        <translation>Row level security इस लॉगिन से &quot;%1&quot; की हर पंक्ति छिपाती है, इसलिए कुछ नहीं पहुँचाया जाएगा: उनके लिए policy दें।</translation>
    </message>
    <message>
        <source>Row level security holds on &quot;%1&quot; for this login: a row that its policies don&apos;t show is not carried over.</source>
        <translation>इस लॉगिन के लिए &quot;%1&quot; पर row level security लागू है: जो पंक्ति उसकी policy नहीं दिखाती, वह नहीं पहुँचाई जाती।</translation>
    </message>
    <message>
        <source>The newest rows of &quot;%1&quot; are not found by their own queue ids, so that nothing would be carried over: look at the type of %2.</source>
        <translation>&quot;%1&quot; की सबसे नई पंक्तियाँ अपनी ही क्यू आईडी से नहीं मिलतीं, इसलिए कुछ नहीं पहुँचाया जाएगा: %2 का प्रकार देखें।</translation>
    </message>
    <message>
        <source>Its rows could not be marked and are remembered as settled here instead: %1</source>
        <translation>इसकी पंक्तियाँ चिह्नित नहीं हो सकीं, इसलिए यहाँ निपटी हुई के रूप में याद रखी गईं: %1</translation>
    </message>
    <message>
        <source>A cycle can&apos;t read rows by their queue ids: %1</source>
        <translation>चक्र पंक्तियों को उनकी क्यू आईडी से नहीं पढ़ सकता: %1</translation>
    </message>
    <message>
        <source>%1 have no queue id, so that nothing becomes of them: look at %2.</source>
        <translation>%1 में क्यू आईडी नहीं है, इसलिए उनका कुछ नहीं होता: %2 देखें।</translation>
    </message>
    <message>
        <source>%1 have no status, so that nothing becomes of them: look at %2.</source>
        <translation>%1 में स्टेटस नहीं है, इसलिए उनका कुछ नहीं होता: %2 देखें।</translation>
    </message>
    <message>
        <source>Created the schema &quot;%1&quot;.</source>
        <translation>स्कीमा &quot;%1&quot; बनाया गया।</translation>
    </message>
    <message>
        <source>Zoho says that the connection lacks a scope; connect again with the scopes ZohoCreator.report.READ and ZohoCreator.report.UPDATE.</source>
        <translation>Zoho कहता है कि कनेक्शन में एक स्कोप कम है; स्कोप ZohoCreator.report.READ और ZohoCreator.report.UPDATE के साथ फिर कनेक्ट करें।</translation>
    </message>
    <message>
        <source>Other users&apos; access to the secret file %1 cannot be taken away: %2.</source>
        <translation>सीक्रेट फ़ाइल %1 तक दूसरे उपयोगकर्ताओं की पहुँच हटाई नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>it is not a regular file.</source>
        <translation>यह सामान्य फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be removed: %2.</source>
        <translation>सीक्रेट फ़ाइल %1 हटाई नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be written: %2.</source>
        <translation>सीक्रेट फ़ाइल %1 नहीं लिखी जा सकती: %2।</translation>
    </message>
    <message>
        <source>it belongs to another user.</source>
        <translation>यह किसी दूसरे उपयोगकर्ता की है।</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB, so it is probably another file.</source>
        <translation>यह 64 KiB से बड़ी है, इसलिए शायद यह कोई दूसरी फ़ाइल है।</translation>
    </message>
    <message>
        <source>Statusbridge cannot remove %1, because the secret store &quot;%2&quot; is read-only. Remove it where it was put.</source>
        <translation>Statusbridge %1 नहीं हटा सकता, क्योंकि सीक्रेट रखने की जगह &quot;%2&quot; केवल पढ़ी जा सकती है। इसे वहीं हटाएँ जहाँ रखा गया था।</translation>
    </message>
    <message>
        <source>The secret in %1 cannot be read: %2</source>
        <translation>%1 का सीक्रेट पढ़ा नहीं जा सकता: %2</translation>
    </message>
    <message>
        <source>The client secret and the refresh token are in the store &quot;%1&quot;.</source>
        <translation>क्लाइंट सीक्रेट और refresh token &quot;%1&quot; में रखे हैं।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was sent to %2.</source>
        <translation>&quot;%1&quot; %2 को भेजा गया।</translation>
    </message>
    <message>
        <source>The set-up assistant has not been finished: no cycle begins before it is, or before the scheduler is started.</source>
        <translation>सेटअप सहायक पूरा नहीं हुआ है: उसके पूरा होने या शेड्यूलर शुरू होने से पहले कोई चक्र शुरू नहीं होगा।</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3.</source>
        <translation>%1 में %2 होना चाहिए, %3 नहीं।</translation>
    </message>
    <message>
        <source>%1 is not a setting.</source>
        <translation>%1 कोई सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>says where everything stands in the bodies, so that %1 can&apos;t be a path into them as well: leave one of the two out.</source>
        <translation>बताता है कि बॉडी में सब कुछ कहाँ है, इसलिए %1 भी उनका पाथ नहीं हो सकता: दोनों में से एक छोड़ दें।</translation>
    </message>
    <message>
        <source>is &quot;custom&quot;, which needs a path such as &quot;payload-&gt;statuses[*].status&quot; in a column setting of its section.</source>
        <translation>&quot;custom&quot; है, जिसके लिए अपने सेक्शन की किसी कॉलम सेटिंग में &quot;payload-&gt;statuses[*].status&quot; जैसा पाथ चाहिए।</translation>
    </message>
    <message>
        <source>%1 of the newest %2 rows of &quot;%3&quot;</source>
        <translation>&quot;%3&quot; की सबसे नई %2 पंक्तियों में से %1</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>साइन-इन रद्द किया गया।</translation>
    </message>
    <message>
        <source>Zoho ended the sign-in; check the client id, the redirect URI in Zoho&apos;s API console and the data center.</source>
        <translation>Zoho ने साइन-इन समाप्त किया; क्लाइंट आईडी, Zoho के API कंसोल में redirect URI और डेटा सेंटर जाँचें।</translation>
    </message>
    <message>
        <source>Nobody signed in at Zoho within %1 minutes; begin again.</source>
        <translation>%1 मिनट में किसी ने Zoho में साइन इन नहीं किया; फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The spool&apos;s file %1 can&apos;t be read.</source>
        <translation>स्पूल की फ़ाइल %1 पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The spool&apos;s file %1 can&apos;t be written; the disk may be full.</source>
        <translation>स्पूल की फ़ाइल %1 नहीं लिखी जा सकती; शायद डिस्क भरी है।</translation>
    </message>
    <message>
        <source>There is no place left in the spool %1.</source>
        <translation>स्पूल %1 में जगह नहीं बची।</translation>
    </message>
    <message>
        <source>%1 bytes of received webhooks wait in %2 for the database.</source>
        <translation>मिले वेबहुक के %1 बाइट %2 में डेटाबेस की प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>%1 is served by SQLite %2, but 3.35 or newer is needed: install it.</source>
        <translation>%1 को SQLite %2 चलाता है, पर 3.35 या नया चाहिए: उसे इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>%1 refused a statement.</source>
        <translation>%1 ने आदेश अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Stopped by %1 at %2.</source>
        <translation>%1 ने %2 पर रोका।</translation>
    </message>
    <message>
        <source>The strongest row says &quot;%1&quot;.</source>
        <translation>सबसे मज़बूत पंक्ति &quot;%1&quot; कहती है।</translation>
    </message>
    <message>
        <source>The strongest row says &quot;%1&quot;, which counts as &quot;%2&quot;.</source>
        <translation>सबसे मज़बूत पंक्ति &quot;%1&quot; कहती है, जिसे &quot;%2&quot; माना जाता है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the strongest status of all rows.</source>
        <translation>&quot;%1&quot; सभी पंक्तियों में सबसे मज़बूत स्टेटस है।</translation>
    </message>
    <message>
        <source>Calls are short, and what follows &quot;%1&quot; is about to come.</source>
        <translation>कॉल कम हैं, और &quot;%1&quot; के बाद वाला स्टेटस आने ही वाला है।</translation>
    </message>
    <message>
        <source>Created the table &quot;%1&quot;.</source>
        <translation>टेबल &quot;%1&quot; बनाई गई।</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is gone; migrate again.</source>
        <translation>टेबल &quot;%1&quot; अब नहीं है; फिर माइग्रेट करें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a view: the table behind it needs an index on the queue id, and &quot;%2&quot; must be a key that it shows once.</source>
        <translation>&quot;%1&quot; एक view है: उसके पीछे की टेबल को क्यू आईडी पर इंडेक्स चाहिए, और &quot;%2&quot; ऐसी कुंजी होनी चाहिए जो वह एक ही बार दिखाए।</translation>
    </message>
    <message>
        <source>%1 could not get %2: the table &quot;%3&quot; was in use each of the %4 times that it was tried, by a transaction that doesn&apos;t end. Nothing is lost; end that transaction, or migrate again at a quieter time.</source>
        <translation>%1 को %2 नहीं मिल सका: टेबल &quot;%3&quot; %4 कोशिशों में हर बार किसी ऐसे ट्रांज़ैक्शन के उपयोग में थी जो समाप्त नहीं होता। कुछ नहीं खोया; उस ट्रांज़ैक्शन को समाप्त करें, या शांत समय में फिर माइग्रेट करें।</translation>
    </message>
    <message>
        <source>A cycle can&apos;t read &quot;%1&quot;: %2</source>
        <translation>चक्र &quot;%1&quot; नहीं पढ़ सकता: %2</translation>
    </message>
    <message>
        <source>This was a trial.</source>
        <translation>यह एक जाँच थी।</translation>
    </message>
    <message>
        <source>What an earlier version remembered becomes that of the place at Zoho that is configured, so that this must be complete before the tables are upgraded.</source>
        <translation>पिछले संस्करण की यादें Zoho की उस जगह की हो जाती हैं जो सेट है, इसलिए टेबल अपग्रेड करने से पहले वह पूरी भरी होनी चाहिए।</translation>
    </message>
    <message>
        <source>the message id</source>
        <translation>संदेश आईडी</translation>
    </message>
    <message>
        <source>the provider&apos;s</source>
        <translation>प्रदाता का</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>It is %1 in the time zone that is written to Zoho.</source>
        <translation>Zoho में लिखे जाने वाले समय क्षेत्र में अभी %1 बजे हैं।</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; isn&apos;t known here, so UTC takes its place: give it a name such as &quot;Europe/Berlin&quot;, and see that the system has its list of time zones (tzdata).</source>
        <translation>समय क्षेत्र &quot;%1&quot; यहाँ ज्ञात नहीं, इसलिए उसकी जगह UTC है: &quot;Europe/Berlin&quot; जैसा नाम दें, और देखें कि सिस्टम में समय क्षेत्रों की सूची (tzdata) है।</translation>
    </message>
    <message>
        <source>%1 hold a time that can&apos;t be read, such as &quot;%2&quot;, so that they come last among equals and no time is written: point %3 at Unix time or ISO 8601.</source>
        <translation>%1 में ऐसा समय है जो पढ़ा नहीं जा सकता, जैसे &quot;%2&quot;, इसलिए वे बराबर वालों में अंत में आते हैं और समय नहीं लिखा जाता: %3 को Unix समय या ISO 8601 पर लगाएँ।</translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be removed; check its directory and its permissions.</source>
        <translation>एक्सेस टोकन रखने वाली फ़ाइल %1 हटाई नहीं जा सकती; उसका फ़ोल्डर और उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be written; check its directory and its permissions.</source>
        <translation>एक्सेस टोकन रखने वाली फ़ाइल %1 नहीं लिखी जा सकती; उसका फ़ोल्डर और उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be read; check its directory and its permissions.</source>
        <translation>एक्सेस टोकन रखने वाली फ़ाइल %1 पढ़ी नहीं जा सकती; उसका फ़ोल्डर और उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Zoho gave an access token.</source>
        <translation>Zoho ने एक्सेस टोकन दिया।</translation>
    </message>
    <message>
        <source>Zoho does not accept the access token.</source>
        <translation>Zoho एक्सेस टोकन नहीं मानता।</translation>
    </message>
    <message>
        <source>The access token could not be renewed.</source>
        <translation>एक्सेस टोकन नया नहीं हो सका।</translation>
    </message>
    <message>
        <source>Asking Zoho for an access token was ended.</source>
        <translation>Zoho से एक्सेस टोकन माँगना समाप्त किया गया।</translation>
    </message>
    <message>
        <source>Zoho gives no access token for the moment, too many were asked for; leave it alone for ten minutes, since asking prolongs the block.</source>
        <translation>Zoho फ़िलहाल एक्सेस टोकन नहीं दे रहा, बहुत अधिक माँगे गए; दस मिनट कुछ न करें, क्योंकि माँगने से रोक लंबी होती है।</translation>
    </message>
    <message>
        <source>this is not valid TOML.</source>
        <translation>यह मान्य TOML नहीं है।</translation>
    </message>
    <message>
        <source>Zoho takes no more calls for the moment, too many were made in a minute or at once.</source>
        <translation>Zoho फ़िलहाल और कॉल नहीं ले रहा, एक मिनट में या एक साथ बहुत अधिक की गईं।</translation>
    </message>
    <message>
        <source>It was not sent, since Zoho left too many updates unanswered one after the other.</source>
        <translation>यह नहीं भेजा गया, क्योंकि Zoho ने एक के बाद एक बहुत से अपडेट का जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>The answer to an update was too large to be Zoho&apos;s.</source>
        <translation>एक अपडेट का जवाब Zoho का होने के लिए बहुत बड़ा था।</translation>
    </message>
    <message>
        <source>The connection broke before Zoho had answered an update.</source>
        <translation>Zoho के अपडेट का जवाब देने से पहले कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>An update was ended before Zoho answered.</source>
        <translation>Zoho के जवाब देने से पहले अपडेट समाप्त किया गया।</translation>
    </message>
    <message>
        <source>It is not known whether the record was updated; it will be read back before it is sent again.</source>
        <translation>पता नहीं कि रिकॉर्ड अपडेट हुआ या नहीं; फिर भेजने से पहले उसे वापस पढ़ा जाएगा।</translation>
    </message>
    <message>
        <source>Zoho refused the update of this record.</source>
        <translation>Zoho ने इस रिकॉर्ड का अपडेट अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Zoho took it.</source>
        <translation>Zoho ने इसे लिया।</translation>
    </message>
    <message>
        <source>Zoho did not answer an update in time.</source>
        <translation>Zoho ने समय पर अपडेट का जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>The update was not sent, because this instance stood still for so long that another one may have taken over.</source>
        <translation>अपडेट नहीं भेजा गया, क्योंकि यह इंस्टेंस इतनी देर रुका रहा कि शायद दूसरे ने काम सँभाल लिया हो।</translation>
    </message>
    <message>
        <source>Left out the upgrade of the tables, because others can&apos;t write for %1 while it is made.</source>
        <translation>टेबल का अपग्रेड छोड़ दिया गया, क्योंकि उसके होते समय दूसरे %1 तक लिख नहीं सकते।</translation>
    </message>
    <message>
        <source>Upgrading the tables: others can&apos;t write for %1 meanwhile.</source>
        <translation>टेबल अपग्रेड हो रही हैं: इस बीच दूसरे %1 तक लिख नहीं सकते।</translation>
    </message>
    <message>
        <source>A user&apos;s name has visible characters only, no colon, and neither begins nor ends with a space.</source>
        <translation>उपयोगकर्ता के नाम में केवल दिखने वाले अक्षर होते हैं, कोलन नहीं, और वह खाली जगह से न शुरू होता है न समाप्त।</translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to %1 characters.</source>
        <translation>उपयोगकर्ता के नाम में 1 से %1 अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts service could not place the connected user; connect again, and check that the data center is the user&apos;s own.</source>
        <translation>Zoho की अकाउंट सेवा कनेक्ट किए उपयोगकर्ता को पहचान नहीं सकी; फिर कनेक्ट करें, और जाँचें कि डेटा सेंटर उसी उपयोगकर्ता का है।</translation>
    </message>
    <message>
        <source>Zoho&apos;s validation refused the values for this record.</source>
        <translation>Zoho की जाँच ने इस रिकॉर्ड के मान अस्वीकार किए।</translation>
    </message>
    <message>
        <source>Zoho refused a value for this record.</source>
        <translation>Zoho ने इस रिकॉर्ड का एक मान अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Zoho refused a value for this record as too long or of the wrong format.</source>
        <translation>Zoho ने इस रिकॉर्ड का एक मान बहुत लंबा या गलत प्रारूप का होने से अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Zoho refused the values for this record.</source>
        <translation>Zoho ने इस रिकॉर्ड के मान अस्वीकार किए।</translation>
    </message>
    <message>
        <source>The environment variable %1 must be an absolute path, not &quot;%2&quot;.</source>
        <translation>एनवायरनमेंट वेरिएबल %1 में पूरा पाथ होना चाहिए, &quot;%2&quot; नहीं।</translation>
    </message>
    <message>
        <source>there is no such setting.</source>
        <translation>ऐसी कोई सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>A web page came instead of Zoho&apos;s answer, perhaps from a proxy.</source>
        <translation>Zoho के जवाब की जगह एक वेब पेज आया, शायद किसी प्रॉक्सी से।</translation>
    </message>
    <message>
        <source>An instance that runs cycles is about to begin the cycle that %1 wished for at %2.</source>
        <translation>चक्र चलाने वाला एक इंस्टेंस वह चक्र शुरू करने वाला है जो %1 ने %2 पर चाहा था।</translation>
    </message>
    <message>
        <source>%1 wished for a cycle at %2, and no instance that runs cycles has begun it within a minute.</source>
        <translation>%1 ने %2 पर चक्र चाहा, और चक्र चलाने वाले किसी इंस्टेंस ने उसे एक मिनट में शुरू नहीं किया।</translation>
    </message>
    <message>
        <source>When the cycle that %1 runs has ended, the cycle that %2 wished for at %3 begins.</source>
        <translation>%1 के चल रहे चक्र के समाप्त होने पर वह चक्र शुरू होगा जो %2 ने %3 पर चाहा था।</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All words in the newest %1 rows of &quot;%2&quot; are known.</source>
        <translation>&quot;%2&quot; की सबसे नई %1 पंक्तियों के सभी शब्द ज्ञात हैं।</translation>
    </message>
    <message>
        <source>That would hold up those who write.</source>
        <translation>इससे लिखने वाले रुक जाएँगे।</translation>
    </message>
    <message>
        <source>Zoho&apos;s API calls of the day are used up.</source>
        <translation>Zoho की आज की API कॉल समाप्त हो गईं।</translation>
    </message>
    <message>
        <source>Zoho&apos;s API calls of the day are used up; they are reset on %1, as far as is known, and each cycle until then asks with one call.</source>
        <translation>Zoho की आज की API कॉल समाप्त हो गईं; जहाँ तक पता है, वे %1 पर फिर से मिलेंगी, और तब तक हर चक्र एक कॉल से पूछता है।</translation>
    </message>
    <message>
        <source>The certificate of Zoho&apos;s server is not trusted, so nothing was sent; check the clock of this machine, its certificates and its proxy.</source>
        <translation>Zoho के सर्वर का प्रमाणपत्र भरोसेमंद नहीं है, इसलिए कुछ नहीं भेजा गया; इस मशीन की घड़ी, उसके प्रमाणपत्र और प्रॉक्सी जाँचें।</translation>
    </message>
    <message>
        <source>The connection to Zoho broke before the answer was complete.</source>
        <translation>जवाब पूरा होने से पहले Zoho से कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>Zoho&apos;s server has a disturbance.</source>
        <translation>Zoho के सर्वर में गड़बड़ी है।</translation>
    </message>
    <message>
        <source>Not asked, because calls are counted in the database, which is not in order.</source>
        <translation>नहीं पूछा गया, क्योंकि कॉल डेटाबेस में गिनी जाती हैं, जो ठीक नहीं है।</translation>
    </message>
    <message>
        <source>Zoho shows &quot;%1&quot;, which is stronger than &quot;%2&quot;.</source>
        <translation>Zoho &quot;%1&quot; दिखाता है, जो &quot;%2&quot; से मज़बूत है।</translation>
    </message>
    <message>
        <source>Zoho shows exactly this already.</source>
        <translation>Zoho ठीक यही पहले से दिखाता है।</translation>
    </message>
    <message>
        <source>Zoho did not answer in time.</source>
        <translation>Zoho ने समय पर जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>This needs the role %1; yours is %2.</source>
        <translation>इसके लिए भूमिका %1 चाहिए; आपकी %2 है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server such as https://server:8085.</source>
        <translation>“%1” https://server:8085 जैसा सर्वर का पता नहीं है।</translation>
    </message>
    <message>
        <source>http:// is taken for this machine alone, since others could read the password on the way; use https://.</source>
        <translation>http:// केवल इसी मशीन के लिए चलता है, क्योंकि रास्ते में दूसरे पासवर्ड पढ़ सकते हैं; https:// लें।</translation>
    </message>
    <message>
        <source>%1 answered something else than Statusbridge does; check the address.</source>
        <translation>%1 ने ऐसा जवाब दिया जो Statusbridge नहीं देता; पता जाँचें।</translation>
    </message>
    <message>
        <source>%1 gave an answer that is larger than any may be.</source>
        <translation>%1 का जवाब अनुमत आकार से बड़ा है।</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate that can be read.</source>
        <translation>फ़ाइल %1 में पढ़ने योग्य कोई प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent; check the clock of this machine, or choose the file with the certificate of its authority.</source>
        <translation>%1 के प्रमाणपत्र पर भरोसा नहीं है, इसलिए कुछ नहीं भेजा गया; इस मशीन की घड़ी जाँचें, या उसके प्राधिकरण के प्रमाणपत्र की फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>जवाब पूरा होने से पहले %1 से कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>A server wants to know who calls: a user with a password, or a token.</source>
        <translation>सर्वर जानना चाहता है कि कौन पूछ रहा है: पासवर्ड वाला उपयोगकर्ता, या टोकन।</translation>
    </message>
    <message>
        <source>This can be done on the server alone, not from another machine.</source>
        <translation>यह केवल सर्वर पर हो सकता है, दूसरी मशीन से नहीं।</translation>
    </message>
    <message>
        <source>%1 runs another version of Statusbridge, which does not know this.</source>
        <translation>%1 पर Statusbridge का दूसरा संस्करण है, जो यह नहीं जानता।</translation>
    </message>
    <message>
        <source>%1 does not accept this user and password.</source>
        <translation>%1 यह उपयोगकर्ता और पासवर्ड नहीं मानता।</translation>
    </message>
    <message>
        <source>%1 sent us to another address, which is not followed so that the password can&apos;t leak.</source>
        <translation>%1 ने दूसरे पते पर भेजा; पासवर्ड बाहर न जाए, इसलिए वहाँ नहीं जाते।</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 ने समय पर जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>%1 does not accept the token: it is unknown, was revoked, or has ended.</source>
        <translation>%1 टोकन नहीं मानता: वह अनजान है, रद्द किया गया, या समाप्त हो गया है।</translation>
    </message>
    <message>
        <source>%1 cannot be reached; check the address and the network.</source>
        <translation>%1 तक नहीं पहुँच सकते; पता और नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>The last cycle has failed because: %1</source>
        <translation>पिछला चक्र विफल हुआ: %1</translation>
    </message>
    <message>
        <source>A new row of &quot;%1&quot; is noticed within seconds; a status that is changed in its row is found by the cycles that are due.</source>
        <translation>“%1” की नई पंक्ति कुछ सेकंड में देखी जाती है; अपनी पंक्ति में बदली स्थिति नियत चक्रों में मिलती है।</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; a status that is changed in its row is noticed within seconds among the newest %2 rows; in an older one it is found by the cycles that are due.</source>
        <translation>“%1” में अपनी पंक्ति में बदली स्थिति सबसे नई %2 पंक्तियों में कुछ सेकंड में देखी जाती है; उससे पुरानी में नियत चक्रों में मिलती है।</translation>
    </message>
    <message>
        <source>%1 is behind a pool of connections in statement mode, which allows no transactions: set the pool_mode of pgbouncer to session or transaction for it, or connect to the server itself.</source>
        <translation>%1 statement मोड वाले कनेक्शन पूल के पीछे है, जो ट्रांज़ैक्शन नहीं होने देता: इसके लिए pgbouncer का pool_mode session या transaction करें, या सीधे सर्वर से जुड़ें।</translation>
    </message>
    <message>
        <source>Rows of &quot;%1&quot; that are done, but did not take their mark: %2. Every cycle tries it again; look for what refuses it: triggers, constraints and row level security of the table.</source>
        <translation>“%1” की पंक्तियाँ जो पूरी हुईं पर निशान नहीं लिया: %2। हर चक्र फिर कोशिश करता है; देखें क्या रोकता है: तालिका के ट्रिगर, कंस्ट्रेंट और पंक्ति-स्तर सुरक्षा।</translation>
    </message>
    <message>
        <source>Numbers in other forms and participants of groups were looked for in the newest %1 rows only.</source>
        <translation>दूसरे रूप में लिखे नंबर और समूह के प्रतिभागी सिर्फ़ सबसे नई %1 पंक्तियों में खोजे गए।</translation>
    </message>
    <message>
        <source>A queue id of more than %1 characters matches no record at Zoho, and is not looked for.</source>
        <translation>%1 से ज़्यादा अक्षरों की क्यू आईडी Zoho के किसी रिकॉर्ड से मेल नहीं खाती, और खोजी नहीं जाती।</translation>
    </message>
    <message>
        <source>%1 have a queue id that is longer than any field at Zoho holds, so that nothing becomes of them: look at %2.</source>
        <translation>%1 की क्यू आईडी Zoho के किसी भी फ़ील्ड से लंबी है, इसलिए उनका कुछ नहीं होता: %2 देखें।</translation>
    </message>
    <message>
        <source>%1 have a queue id whose bytes are no text, so that nothing becomes of them: look at %2.</source>
        <translation>%1 की क्यू आईडी के बाइट पाठ नहीं हैं, इसलिए उनका कुछ नहीं होता: %2 देखें।</translation>
    </message>
    <message>
        <source>Dropped the index &quot;%1&quot; of the table &quot;%2&quot;, for which rows with a long value were refused.</source>
        <translation>तालिका “%2” का इंडेक्स “%1” हटाया गया, जिसके कारण लंबे मान वाली पंक्तियाँ अस्वीकार होती थीं।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; is of type %3, which keeps some seven digits, so that ids, numbers and times come out as others: use a text, a whole number or a type of double precision.</source>
        <translation>टेबल “%2” का कॉलम “%1” %3 प्रकार का है, जो केवल लगभग सात अंक रखता है, जिससे id, नंबर और समय बदल जाते हैं: टेक्स्ट, पूर्णांक या दोहरी परिशुद्धता वाला प्रकार रखें।</translation>
    </message>
    <message>
        <source>Zoho says that it updated record %1 when record %2 was sent; please report this.</source>
        <translation>Zoho कहता है कि रिकॉर्ड %2 भेजने पर उसने रिकॉर्ड %1 अपडेट किया; कृपया इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>Too many access tokens were asked for in a short time, and Zoho blocks who asks on; the next one may be asked for at %1.</source>
        <translation>थोड़े समय में बहुत अधिक एक्सेस टोकन माँगे गए, और माँगते रहने वाले को Zoho रोक देता है; अगला %1 से माँगा जा सकता है।</translation>
    </message>
</context>
<context>
    <name>SentenceText</name>
    <message>
        <source>Zoho&apos;s sign-in server cannot be reached. Check the network, the proxy and the data center in the settings.</source>
        <translation>Zoho के साइन-इन सर्वर तक पहुँचा नहीं जा सकता। नेटवर्क, प्रॉक्सी और सेटिंग में डेटा सेंटर जाँचें।</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”. Set up the database in the settings, which adds it, or correct %3 there.</source>
        <translation>टेबल “%1” में कॉलम “%2” नहीं है। सेटिंग में डेटाबेस तैयार करें, जो उसे जोड़ देगा, या वहाँ %3 ठीक करें।</translation>
    </message>
    <message>
        <source>Zoho refuses the address or the user. Check owner, application, report and API server in the settings, and what the connected user may do.</source>
        <translation>Zoho पता या उपयोगकर्ता अस्वीकार करता है। सेटिंग में मालिक, ऐप्लिकेशन, रिपोर्ट और API सर्वर जाँचें, और यह कि कनेक्ट किया उपयोगकर्ता क्या कर सकता है।</translation>
    </message>
    <message>
        <source>There is nobody to be told: name someone to mail to, or a webhook.</source>
        <translation>बताने के लिए कोई नहीं है: मेल पाने वाले का नाम दें, या कोई वेबहुक।</translation>
    </message>
    <message>
        <source>must be given, since mails are to be sent.</source>
        <translation>देना होगा, क्योंकि मेल भेजी जानी हैं।</translation>
    </message>
    <message>
        <source>must not be none while there is a user: everyone on the way could read the password.</source>
        <translation>उपयोगकर्ता होते हुए “कोई नहीं” नहीं हो सकता: रास्ते में कोई भी पासवर्ड पढ़ सकता है।</translation>
    </message>
    <message>
        <source>lets “%1” count as “%2”, which is not in the ranking.</source>
        <translation>“%1” को “%2” मानता है, जो क्रम में नहीं है।</translation>
    </message>
    <message>
        <source>must not redefine “%1”, which is itself in the ranking.</source>
        <translation>“%1” का अर्थ नहीं बदल सकता, जो ख़ुद क्रम में है।</translation>
    </message>
    <message>
        <source>There is a token “%1” already. Revoke it first, or take another name.</source>
        <translation>टोकन “%1” पहले से है। पहले उसे रद्द करें, या दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>There is no token “%1”.</source>
        <translation>टोकन “%1” नहीं है।</translation>
    </message>
    <message>
        <source>The file %1 for the API&apos;s certificate or key can&apos;t be used: %3.</source>
        <translation>API के प्रमाणपत्र या कुंजी की फ़ाइल %1 उपयोग नहीं की जा सकती: %3।</translation>
    </message>
    <message>
        <source>can be reached from other machines (%1), which needs a certificate and its key. Choose both, or use 127.0.0.1.</source>
        <translation>तक दूसरी मशीनों से पहुँचा जा सकता है (%1), जिसके लिए प्रमाणपत्र और उसकी कुंजी चाहिए। दोनों चुनें, या 127.0.0.1 उपयोग करें।</translation>
    </message>
    <message>
        <source>The file %1, which the database&apos;s certificate is checked against, can&apos;t be written. Check the permissions of its folder, or choose a file of certificate authorities in the settings.</source>
        <translation>फ़ाइल %1, जिससे डेटाबेस का प्रमाणपत्र जाँचा जाता है, नहीं लिखी जा सकती। उसके फ़ोल्डर की अनुमतियाँ जाँचें, या सेटिंग में प्रमाणपत्र प्राधिकरणों की फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The path of the file with the certificate authorities must not contain a semicolon or an apostrophe: move the file %1 elsewhere.</source>
        <translation>प्रमाणपत्र प्राधिकरणों की फ़ाइल के पाथ में अर्धविराम (;) या एपॉस्ट्रॉफ़ी नहीं हो सकता: फ़ाइल %1 को दूसरी जगह रखें।</translation>
    </message>
    <message>
        <source>Zoho does not accept the stored authorization: it was revoked or has expired, or it belongs to another data center. Reconnect.</source>
        <translation>Zoho सहेजा हुआ प्राधिकरण नहीं मानता: वह रद्द किया गया, उसकी अवधि समाप्त हुई, या वह दूसरे डेटा सेंटर का है। फिर कनेक्ट करें।</translation>
    </message>
    <message>
        <source>The connection to Zoho lacks the scope %1, without which many records can&apos;t share a call, so that each costs one. Reconnect, with the scopes %2.</source>
        <translation>Zoho के कनेक्शन में स्कोप %1 नहीं है, जिसके बिना कई रिकॉर्ड एक कॉल में नहीं जा सकते, इसलिए हर एक की अपनी कॉल लगती है। स्कोप %2 के साथ फिर कनेक्ट करें।</translation>
    </message>
    <message>
        <source>The Custom API is not used while an environment is set, since it may be production&apos;s: each record costs a call of its own.</source>
        <translation>एनवायरनमेंट सेट रहते Custom API का उपयोग नहीं होता, क्योंकि वह प्रोडक्शन की हो सकती है: हर रिकॉर्ड की अपनी कॉल लगती है।</translation>
    </message>
    <message>
        <source>%1 hold statuses of a provider that tells no queue id, so that nothing becomes of them. Name the table with the queue ids of messages in the settings, or let the message id be the queue id.</source>
        <translation>%1 में ऐसे प्रदाता के स्टेटस हैं जो क्यू आईडी नहीं बताता, इसलिए उनका कुछ नहीं होता। सेटिंग में संदेशों की क्यू आईडी वाली टेबल का नाम दें, या संदेश आईडी को ही क्यू आईडी मानें।</translation>
    </message>
    <message>
        <source>%1 hold statuses without a queue id, so that nothing becomes of them. Have the provider hand it back (Meta: biz_opaque_callback_data), name the table with the queue ids of messages in the settings, or let the message id be the queue id.</source>
        <translation>%1 में बिना क्यू आईडी के स्टेटस हैं, इसलिए उनका कुछ नहीं होता। प्रदाता से उसे लौटाने को कहें (Meta: biz_opaque_callback_data), सेटिंग में संदेशों की क्यू आईडी वाली टेबल का नाम दें, या संदेश आईडी को ही क्यू आईडी मानें।</translation>
    </message>
    <message>
        <source>Check the field names in the settings and the report&apos;s permissions.</source>
        <translation>सेटिंग में फ़ील्ड के नाम और रिपोर्ट की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Zoho does not know the client or its secret. Check client ID, client secret and data center in the settings, then reconnect.</source>
        <translation>Zoho क्लाइंट या उसका सीक्रेट नहीं पहचानता। सेटिंग में क्लाइंट आईडी, क्लाइंट सीक्रेट और डेटा सेंटर जाँचें, फिर दोबारा कनेक्ट करें।</translation>
    </message>
    <message>
        <source>%1 lacks a column. Compare the names in the settings with the tables, then set up the database there.</source>
        <translation>%1 में एक कॉलम कम है। सेटिंग के नाम टेबल से मिलाएँ, फिर वहाँ डेटाबेस तैयार करें।</translation>
    </message>
    <message>
        <source>must be empty beside hours and days. Give the expression their hours and days, or leave them empty.</source>
        <translation>घंटे और दिन के साथ खाली होना चाहिए। उनके घंटे और दिन इसी में दें, या उन्हें खाली छोड़ें।</translation>
    </message>
    <message>
        <source>The %1 calls a day that the settings allow are used up. They are reset on %2.</source>
        <translation>सेटिंग में दिन की जितनी %1 कॉल की अनुमति है, वे समाप्त हो गईं। वे %2 पर फिर से मिलेंगी।</translation>
    </message>
    <message>
        <source>The %1 calls a day of the Custom API that the settings allow are used up. They are reset on %2.</source>
        <translation>सेटिंग में Custom API की दिन की जितनी %1 कॉल की अनुमति है, वे समाप्त हो गईं। वे %2 पर फिर से मिलेंगी।</translation>
    </message>
    <message>
        <source>Install the package of the console.</source>
        <translation>कंसोल का पैकेज इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The window in %1 is of version %2, and this program of version %3. Install both of the same version.</source>
        <translation>%1 की विंडो संस्करण %2 की है, और यह प्रोग्राम संस्करण %3 का। दोनों एक ही संस्करण के इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The Custom API answers something else than it should. Have the function that the settings show put into it, with the one argument “updates” of the type list.</source>
        <translation>Custom API का जवाब वैसा नहीं है जैसा होना चाहिए। सेटिंग में दिखाया फ़ंक्शन उसमें डलवाएँ, जिसका एक ही argument “updates” हो, प्रकार list।</translation>
    </message>
    <message>
        <source>Zoho refuses to run the Custom API. Check its link name in the settings, and what the connected user may do.</source>
        <translation>Zoho Custom API चलाने से इनकार करता है। सेटिंग में उसका लिंक नाम जाँचें, और यह कि कनेक्ट किया उपयोगकर्ता क्या कर सकता है।</translation>
    </message>
    <message>
        <source>Zoho has no Custom API of this link name. Have it made in Zoho Creator (Microservices, Custom API) with the function that the settings show, or correct its link name there.</source>
        <translation>Zoho में इस लिंक नाम की Custom API नहीं है। उसे Zoho Creator (Microservices, Custom API) में सेटिंग में दिखाए फ़ंक्शन के साथ बनवाएँ, या वहाँ लिंक नाम ठीक करें।</translation>
    </message>
    <message>
        <source>%1 is running a cycle. Wait until it ends, or cancel it. It may be taken over after %2 unless it goes on.</source>
        <translation>%1 एक चक्र चला रहा है। उसके समाप्त होने तक रुकें, या उसे रद्द करें। अगर वह आगे न बढ़ा तो %2 के बाद उसे सँभाला जा सकता है।</translation>
    </message>
    <message>
        <source>%1 is running cycle %2. Wait until it ends, or cancel it. It may be taken over after %3 unless it goes on.</source>
        <translation>%1 चक्र %2 चला रहा है। उसके समाप्त होने तक रुकें, या उसे रद्द करें। अगर वह आगे न बढ़ा तो %3 के बाद उसे सँभाला जा सकता है।</translation>
    </message>
    <message>
        <source>%1 is running cycle %2. Wait until it ends, or cancel it.</source>
        <translation>%1 चक्र %2 चला रहा है। उसके समाप्त होने तक रुकें, या उसे रद्द करें।</translation>
    </message>
    <message>
        <source>There is no Zoho data center named “%1”. Choose one of the list in the settings.</source>
        <translation>“%1” नाम का Zoho डेटा सेंटर नहीं है। सेटिंग की सूची में से चुनें।</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this user in. Check user and password in the settings, and from where the server lets that user come.</source>
        <translation>%1 इस उपयोगकर्ता को अंदर नहीं आने देता। सेटिंग में उपयोगकर्ता और पासवर्ड जाँचें, और यह कि सर्वर उसे कहाँ से आने देता है।</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s), so the connection was closed. Check its server, its disk and the network, or raise the longest wait in the settings. The next use connects again.</source>
        <translation>%1 ने समय पर (%2 से) जवाब नहीं दिया, इसलिए कनेक्शन बंद किया गया। उसका सर्वर, डिस्क और नेटवर्क जाँचें, या सेटिंग में सबसे लंबी प्रतीक्षा बढ़ाएँ। अगले उपयोग पर फिर कनेक्ट होगा।</translation>
    </message>
    <message>
        <source>There is no database file %1. Set up the database in the settings, or choose the right file there.</source>
        <translation>डेटाबेस फ़ाइल %1 नहीं है। सेटिंग में डेटाबेस तैयार करें, या वहाँ सही फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>%1 does not permit this user what is needed. Have it permitted, or choose another user in the settings.</source>
        <translation>%1 इस उपयोगकर्ता को ज़रूरी काम की अनुमति नहीं देता। अनुमति दिलवाएँ, या सेटिंग में दूसरा उपयोगकर्ता चुनें।</translation>
    </message>
    <message>
        <source>%1 is locked by another program and did not become free in time. End what holds it, or raise the longest wait in the settings.</source>
        <translation>%1 किसी दूसरे प्रोग्राम ने लॉक किया है और समय पर खाली नहीं हुआ। जो उसे पकड़े है उसे बंद करें, या सेटिंग में सबसे लंबी प्रतीक्षा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>%1 does not exist at its server. Have it made there, or correct its name in the settings.</source>
        <translation>%1 अपने सर्वर पर नहीं है। उसे वहाँ बनवाएँ, या सेटिंग में उसका नाम ठीक करें।</translation>
    </message>
    <message>
        <source>must be filled in for this kind of database.</source>
        <translation>इस प्रकार के डेटाबेस के लिए भरना ज़रूरी है।</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Statusbridge. Set up the database in the settings to upgrade it.</source>
        <translation>%1 को Statusbridge के पुराने संस्करण ने बनाया। अपग्रेड के लिए सेटिंग में डेटाबेस तैयार करें।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Give this user the right to write, for a file also in its folder, or choose a server that is no read-only copy.</source>
        <translation>%1 में लिखा नहीं जा सकता। इस उपयोगकर्ता को लिखने का अधिकार दें, फ़ाइल हो तो उसके फ़ोल्डर में भी, या ऐसा सर्वर चुनें जो केवल पढ़ने की प्रति न हो।</translation>
    </message>
    <message>
        <source>%1 did not answer in time. See what keeps it busy, or raise the longest wait in the settings.</source>
        <translation>%1 ने समय पर जवाब नहीं दिया। देखें कि वह किसमें व्यस्त है, या सेटिंग में सबसे लंबी प्रतीक्षा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, or lets nobody in now. Check that its server is running, and server, port, TLS, user and password in the settings.</source>
        <translation>%1 तक पहुँचा नहीं जा सकता, या वह अभी किसी को अंदर नहीं आने देता। जाँचें कि उसका सर्वर चल रहा है, और सेटिंग में सर्वर, पोर्ट, TLS, उपयोगकर्ता और पासवर्ड।</translation>
    </message>
    <message>
        <source>%1 is reached without TLS, on purpose.</source>
        <translation>%1 तक जानबूझकर TLS के बिना पहुँचा जाता है।</translation>
    </message>
    <message>
        <source>%1 is reached over TLS, but its certificate is not checked.</source>
        <translation>%1 तक TLS से पहुँचा जाता है, पर उसका प्रमाणपत्र नहीं जाँचा जाता।</translation>
    </message>
    <message>
        <source>The connection to the database on %1 is not guarded: how is not decided in the settings, and its certificate is not checked yet because the configuration was made for version 0.1. The next release refuses that. Choose TLS in the settings, or to go without it if everyone on the way may read the password and the data.</source>
        <translation>%1 के डेटाबेस का कनेक्शन सुरक्षित नहीं है: सेटिंग में यह तय नहीं है कि कैसे, और उसका प्रमाणपत्र अभी नहीं जाँचा जाता क्योंकि कॉन्फ़िगरेशन संस्करण 0.1 के लिए बनी थी। अगला रिलीज़ इसे अस्वीकार करेगा। सेटिंग में TLS चुनें, या उसके बिना जाना, अगर रास्ते में कोई भी पासवर्ड और डेटा पढ़ सकता है।</translation>
    </message>
    <message>
        <source>%1 is not reached over TLS, as the settings want it. Have TLS switched on at its server.</source>
        <translation>%1 तक TLS से नहीं पहुँचा जाता, जैसा सेटिंग चाहती है। उसके सर्वर पर TLS चालू करवाएँ।</translation>
    </message>
    <message>
        <source>%1 has no table “%2”. Set up the database in the settings, or correct %3 there.</source>
        <translation>%1 में टेबल “%2” नहीं है। सेटिंग में डेटाबेस तैयार करें, या वहाँ %3 ठीक करें।</translation>
    </message>
    <message>
        <source>Other users can write into %1. Take that right away from them, or use another path.</source>
        <translation>दूसरे उपयोगकर्ता %1 में लिख सकते हैं। उनसे वह अधिकार हटाएँ, या दूसरा पाथ उपयोग करें।</translation>
    </message>
    <message>
        <source>The display can&apos;t be used.</source>
        <translation>डिस्प्ले का उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The column “%1” of %2 of the newest %3 rows of “%4” holds what is no JSON, so that nothing is read out of it. See what writes it, or correct the columns in the settings.</source>
        <translation>“%4” की सबसे नई %3 पंक्तियों में से %2 के कॉलम “%1” में जो है वह JSON नहीं है, इसलिए उससे कुछ नहीं पढ़ा जाता। देखें कि उसे कौन लिखता है, या सेटिंग में कॉलम ठीक करें।</translation>
    </message>
    <message>
        <source>Qt&apos;s database plug-in %1 is missing. Install %2, or choose another kind of database in the settings.</source>
        <translation>Qt का डेटाबेस प्लग-इन %1 नहीं है। %2 इंस्टॉल करें, या सेटिंग में दूसरे प्रकार का डेटाबेस चुनें।</translation>
    </message>
    <message>
        <source>There is no kind of database named “%1”. Choose another one in the settings.</source>
        <translation>“%1” नाम का डेटाबेस प्रकार नहीं है। सेटिंग में दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The table “%1” is kept by the engine %2, which knows no transactions, so that rows could be marked without having been carried over. Have the database&apos;s administrator change it to InnoDB.</source>
        <translation>टेबल “%1” को इंजन %2 रखता है, जिसमें ट्रांज़ैक्शन नहीं हैं, इसलिए पंक्तियाँ पहुँचाए बिना चिह्नित हो सकती हैं। डेटाबेस के एडमिन से उसे InnoDB में बदलवाएँ।</translation>
    </message>
    <message>
        <source>Enter %1 in the settings.</source>
        <translation>सेटिंग में %1 भरें।</translation>
    </message>
    <message>
        <source>The rows carried to an environment are marked in Statusbridge&apos;s own tables. Leave the environment empty to let the collector&apos;s column speak of another target.</source>
        <translation>एनवायरनमेंट में पहुँचाई गई पंक्तियाँ Statusbridge की अपनी टेबल में चिह्नित होती हैं। कलेक्टर के कॉलम को दूसरे लक्ष्य के लिए रखने को एनवायरनमेंट खाली छोड़ें।</translation>
    </message>
    <message>
        <source>No record has these fields, so they are probably not columns of the report: %1. Add them to the report, or correct the field names in the settings.</source>
        <translation>किसी रिकॉर्ड में ये फ़ील्ड नहीं हैं, इसलिए शायद ये रिपोर्ट के कॉलम नहीं हैं: %1। उन्हें रिपोर्ट में जोड़ें, या सेटिंग में फ़ील्ड के नाम ठीक करें।</translation>
    </message>
    <message>
        <source>%1 is not a database. Choose the right file in the settings.</source>
        <translation>%1 डेटाबेस नहीं है। सेटिंग में सही फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“%1” is the strongest status, and among its %2 rows this one comes first: the word itself before an alias, then the latest event, then the deliveries, then the highest id.</source>
        <translation>“%1” सबसे मज़बूत स्टेटस है, और उसकी %2 पंक्तियों में यह पहले आती है: उपनाम से पहले शब्द ख़ुद, फिर सबसे नई घटना, फिर डिलीवरी, फिर सबसे बड़ी आईडी।</translation>
    </message>
    <message>
        <source>The function needs the form&apos;s link name. Fill in the form, which is the name in the form&apos;s address in Zoho Creator.</source>
        <translation>फ़ंक्शन को फ़ॉर्म का लिंक नाम चाहिए। फ़ॉर्म भरें, जो Zoho Creator में फ़ॉर्म के पते में लिखा नाम है।</translation>
    </message>
    <message>
        <source>Zoho does not accept a fresh access token either. Check data center and owner in the settings, then reconnect.</source>
        <translation>Zoho ताज़ा एक्सेस टोकन भी नहीं मानता। सेटिंग में डेटा सेंटर और मालिक जाँचें, फिर दोबारा कनेक्ट करें।</translation>
    </message>
    <message>
        <source>Zoho reports a general error for this report. Check the report in the settings, and leave the environment empty unless the application has environments.</source>
        <translation>Zoho इस रिपोर्ट के लिए सामान्य त्रुटि बताता है। सेटिंग में रिपोर्ट जाँचें, और अगर ऐप्लिकेशन में एनवायरनमेंट नहीं हैं तो एनवायरनमेंट खाली छोड़ें।</translation>
    </message>
    <message>
        <source>The server&apos;s name must not contain a semicolon, but is “%1”.</source>
        <translation>सर्वर के नाम में अर्धविराम (;) नहीं हो सकता, पर वह “%1” है।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: the name “%2” was not looked up in time (%3 s). Check this machine&apos;s name servers, or use the server&apos;s address in the settings.</source>
        <translation>%1 तक पहुँचा नहीं जा सकता: नाम “%2” समय पर नहीं मिला (%3 से)। इस मशीन के नेम सर्वर जाँचें, या सेटिंग में सर्वर का पता दें।</translation>
    </message>
    <message>
        <source>This window runs no cycles, as its settings say.</source>
        <translation>यह विंडो चक्र नहीं चलाती, जैसा इसकी सेटिंग में लिखा है।</translation>
    </message>
    <message>
        <source>%1 keeps its journal in mode “%2”, so that Statusbridge and the collector wait for each other. If nothing speaks against it, set up the database in the settings, which switches it.</source>
        <translation>%1 अपना जर्नल “%2” मोड में रखता है, इसलिए Statusbridge और कलेक्टर एक-दूसरे की प्रतीक्षा करते हैं। कोई रुकावट न हो तो सेटिंग में डेटाबेस तैयार करें, जो इसे बदल देगा।</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain failed. See whether it runs, or choose another place for secrets in the settings.</source>
        <translation>डेस्कटॉप की कीचेन विफल हुई। देखें कि वह चल रही है, या सेटिंग में सीक्रेट रखने की दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The library that speaks to the desktop&apos;s keychain is not installed (libsecret). Install it, or choose another place for secrets in the settings.</source>
        <translation>डेस्कटॉप की कीचेन से बात करने वाली लाइब्रेरी इंस्टॉल नहीं है (libsecret)। उसे इंस्टॉल करें, या सेटिंग में सीक्रेट रखने की दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain was not unlocked for Statusbridge. Unlock it and try again, or choose another place for secrets in the settings.</source>
        <translation>डेस्कटॉप की कीचेन Statusbridge के लिए अनलॉक नहीं की गई। उसे अनलॉक करें और फिर कोशिश करें, या सेटिंग में सीक्रेट रखने की दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer within %1 seconds. Perhaps it waits to be unlocked: do that and try again, or choose another place for secrets in the settings.</source>
        <translation>डेस्कटॉप की कीचेन ने %1 सेकंड में जवाब नहीं दिया। शायद वह अनलॉक होने की प्रतीक्षा में है: ऐसा करें और फिर कोशिश करें, या सेटिंग में सीक्रेट रखने की दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>%1 has lost the row that lets one instance at a time run a cycle. Set up the database in the settings, which makes it again.</source>
        <translation>%1 की वह पंक्ति खो गई है जो एक समय में एक ही इंस्टेंस को चक्र चलाने देती है। सेटिंग में डेटाबेस तैयार करें, जो उसे फिर बना देगा।</translation>
    </message>
    <message>
        <source>Zoho does not know the owner, application, report or field that the settings name. Compare them with the address of the report in Zoho Creator.</source>
        <translation>Zoho सेटिंग में लिखे मालिक, ऐप्लिकेशन, रिपोर्ट या फ़ील्ड को नहीं पहचानता। उन्हें Zoho Creator में रिपोर्ट के पते से मिलाएँ।</translation>
    </message>
    <message>
        <source>The log file %1 can&apos;t be written. Check it in the settings, and the permissions of its folder.</source>
        <translation>लॉग फ़ाइल %1 नहीं लिखी जा सकती। सेटिंग में उसे जाँचें, और उसके फ़ोल्डर की अनुमतियाँ भी।</translation>
    </message>
    <message>
        <source>The database server is to be reached over TLS, but Qt&apos;s database plug-in %1 doesn&apos;t use the client library of MariaDB, which that needs. Install such a plug-in, or choose in the settings to go without TLS if everyone on the way may read the password and the data.</source>
        <translation>डेटाबेस सर्वर तक TLS से पहुँचना है, पर Qt का डेटाबेस प्लग-इन %1 MariaDB की क्लाइंट लाइब्रेरी का उपयोग नहीं करता, जो इसके लिए चाहिए। ऐसा प्लग-इन इंस्टॉल करें, या सेटिंग में TLS के बिना जाना चुनें, अगर रास्ते में कोई भी पासवर्ड और डेटा पढ़ सकता है।</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”. Correct %3 in the settings.</source>
        <translation>टेबल “%1” में कॉलम “%2” नहीं है। सेटिंग में %3 ठीक करें।</translation>
    </message>
    <message>
        <source>%1 has no table “%2”. Correct %3 in the settings.</source>
        <translation>%1 में टेबल “%2” नहीं है। सेटिंग में %3 ठीक करें।</translation>
    </message>
    <message>
        <source>The system trusts no certificate authorities. Install its package of them (ca-certificates), or choose a file in the settings.</source>
        <translation>सिस्टम किसी प्रमाणपत्र प्राधिकरण पर भरोसा नहीं करता। उनका पैकेज (ca-certificates) इंस्टॉल करें, या सेटिंग में फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation>विंडो दिखाने के लिए कोई डिस्प्ले नहीं है।</translation>
    </message>
    <message>
        <source>No instance of Statusbridge is running that could begin a cycle.</source>
        <translation>Statusbridge का ऐसा कोई इंस्टेंस नहीं चल रहा जो चक्र शुरू कर सके।</translation>
    </message>
    <message>
        <source>Statusbridge is not connected to Zoho. Connect it in the settings.</source>
        <translation>Statusbridge Zoho से कनेक्ट नहीं है। उसे सेटिंग में कनेक्ट करें।</translation>
    </message>
    <message>
        <source>There is no place where secrets are kept. Choose one in the settings.</source>
        <translation>सीक्रेट रखने की कोई जगह नहीं है। सेटिंग में एक चुनें।</translation>
    </message>
    <message>
        <source>no secret is set in the environment of the program</source>
        <translation>प्रोग्राम के एनवायरनमेंट में कोई सीक्रेट सेट नहीं है</translation>
    </message>
    <message>
        <source>This window doesn&apos;t begin cycles by itself, and Start has not been pressed on it: no cycle begins by itself.</source>
        <translation>यह विंडो अपने आप चक्र शुरू नहीं करती, और इस पर “शुरू करें” नहीं दबाया गया: कोई चक्र अपने आप शुरू नहीं होगा।</translation>
    </message>
    <message>
        <source>This window doesn&apos;t begin cycles by itself, and Start has not been pressed on it: others begin the cycles.</source>
        <translation>यह विंडो अपने आप चक्र शुरू नहीं करती, और इस पर “शुरू करें” नहीं दबाया गया: चक्र दूसरे शुरू करते हैं।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 पढ़ा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>A row of “%1” that was noted as carried over still counts as open, so that it would be carried over again and again. Look at the types of its columns for id, queue id and status.</source>
        <translation>“%1” की एक पंक्ति, जो पहुँचाई हुई दर्ज है, अब भी खुली मानी जाती है, इसलिए वह बार-बार पहुँचाई जाएगी। आईडी, क्यू आईडी और स्टेटस के कॉलमों के प्रकार देखें।</translation>
    </message>
    <message>
        <source>Only PostgreSQL tells of new rows. In other databases they are looked for.</source>
        <translation>नई पंक्तियों की सूचना केवल PostgreSQL देता है। दूसरे डेटाबेस में उन्हें खोजा जाता है।</translation>
    </message>
    <message>
        <source>The table “%1” has no index of its open rows, so that counting them reads all of it. Set up the database in the settings, or have its administrator make one.</source>
        <translation>टेबल “%1” में खुली पंक्तियों का इंडेक्स नहीं है, इसलिए उन्हें गिनने में पूरी टेबल पढ़ी जाती है। सेटिंग में डेटाबेस तैयार करें, या उसके एडमिन से इंडेक्स बनवाएँ।</translation>
    </message>
    <message>
        <source>Zoho says that this account&apos;s API is at %1, but the settings name %2. Set the API server to that, if the account is yours.</source>
        <translation>Zoho कहता है कि इस अकाउंट की API %1 पर है, पर सेटिंग में %2 है। अगर अकाउंट आपका है, तो API सर्वर को वही करें।</translation>
    </message>
    <message>
        <source>Zoho says that this account&apos;s API is at %1, but the settings name %2. Set the data center to “%3”, leave sign-in server and API server empty, and reconnect.</source>
        <translation>Zoho कहता है कि इस अकाउंट की API %1 पर है, पर सेटिंग में %2 है। डेटा सेंटर को “%3” करें, साइन-इन सर्वर और API सर्वर खाली छोड़ें, और फिर कनेक्ट करें।</translation>
    </message>
    <message>
        <source>%1 has none of Statusbridge&apos;s own tables. Set up the database in the settings.</source>
        <translation>%1 में Statusbridge की अपनी कोई टेबल नहीं है। सेटिंग में डेटाबेस तैयार करें।</translation>
    </message>
    <message>
        <source>%1 has none of Statusbridge&apos;s own tables, or none that this login has a right to. Set up the database in the settings.</source>
        <translation>%1 में Statusbridge की अपनी कोई टेबल नहीं है, या ऐसी कोई नहीं जिस पर इस लॉगिन का अधिकार हो। सेटिंग में डेटाबेस तैयार करें।</translation>
    </message>
    <message>
        <source>The %1 calls a day of the plan in the settings are used up. They are reset on %2.</source>
        <translation>सेटिंग में दिए प्लान की दिन की %1 कॉल समाप्त हो गईं। वे %2 पर फिर से मिलेंगी।</translation>
    </message>
    <message>
        <source>The proxy must be that of the system, none, or a URL such as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>प्रॉक्सी सिस्टम की, कोई नहीं, या http://proxy.example:3128 या socks5://proxy.example:1080 जैसा URL होनी चाहिए।</translation>
    </message>
    <message>
        <source>The table “%1” has no index on %2, so that every cycle reads all of it. Set up the database in the settings, or have its administrator make one.</source>
        <translation>टेबल “%1” में %2 पर इंडेक्स नहीं है, इसलिए हर चक्र पूरी टेबल पढ़ता है। सेटिंग में डेटाबेस तैयार करें, या उसके एडमिन से इंडेक्स बनवाएँ।</translation>
    </message>
    <message>
        <source>There is no table “%1” with the columns “%2” and “%3”. Correct the names of the table with the queue ids of messages in the settings.</source>
        <translation>कॉलम “%2” और “%3” वाली टेबल “%1” नहीं है। सेटिंग में संदेशों की क्यू आईडी वाली टेबल के नाम ठीक करें।</translation>
    </message>
    <message>
        <source>Webhooks are to be received, but none of the secrets that tell their senders from others is in the place for secrets (%1), so that everything sent is refused. Have one put there.</source>
        <translation>वेबहुक लेने हैं, पर उनके असली भेजने वालों को पहचानने का कोई सीक्रेट सीक्रेट रखने की जगह (%1) में नहीं है, इसलिए भेजा गया सब कुछ अस्वीकार होता है। वहाँ एक रखवाएँ।</translation>
    </message>
    <message>
        <source>Port %1 of this machine, which the browser is to come back to, can&apos;t be listened on. End the program that uses it, or choose another port in the settings and register that address in Zoho&apos;s API console.</source>
        <translation>इस मशीन के पोर्ट %1 पर, जहाँ ब्राउज़र को लौटना है, सुना नहीं जा सकता। उसका उपयोग करने वाला प्रोग्राम बंद करें, या सेटिंग में दूसरा पोर्ट चुनें और वह पता Zoho के API कंसोल में पंजीकृत करें।</translation>
    </message>
    <message>
        <source>Zoho refused to read the report. Check the pending records and the field names in the settings.</source>
        <translation>Zoho ने रिपोर्ट पढ़ने से इनकार किया। सेटिंग में लंबित रिकॉर्ड और फ़ील्ड के नाम जाँचें।</translation>
    </message>
    <message>
        <source>Zoho refused the request as too long. Shorten what describes the pending records in the settings, if it is long.</source>
        <translation>Zoho ने अनुरोध को बहुत लंबा मानकर अस्वीकार किया। सेटिंग में लंबित रिकॉर्ड का विवरण लंबा हो तो छोटा करें।</translation>
    </message>
    <message>
        <source>different words and what they count as, such as read → delivered</source>
        <translation>अलग-अलग शब्द और वे किसके बराबर हैं, जैसे read → delivered</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>हाँ या नहीं</translation>
    </message>
    <message>
        <source>host names or IP addresses without port, such as status.example.com</source>
        <translation>बिना पोर्ट के होस्ट नाम या IP पते, जैसे status.example.com</translation>
    </message>
    <message>
        <source>what is looked for and the path to it, the status among them, such as status → events[*].state</source>
        <translation>क्या खोजना है और उसका पाथ, जिनमें स्टेटस हो, जैसे status → events[*].state</translation>
    </message>
    <message>
        <source>IP addresses or subnets, such as 127.0.0.1 or 10.1.0.0/16</source>
        <translation>IP पते या सबनेट, जैसे 127.0.0.1 या 10.1.0.0/16</translation>
    </message>
    <message>
        <source>the name of a table, also with its schema: “schema.table”</source>
        <translation>टेबल का नाम, स्कीमा सहित भी: “schema.table”</translation>
    </message>
    <message>
        <source>“form_workflow” and “schedules”, or “all”</source>
        <translation>“form_workflow” और “schedules”, या “all”</translation>
    </message>
    <message>
        <source>different words of the ranking and their texts, such as delivered → Delivered</source>
        <translation>क्रम के अलग-अलग शब्द और उनके टेक्स्ट, जैसे delivered → Delivered</translation>
    </message>
    <message>
        <source>The settings can make it speak of this one.</source>
        <translation>सेटिंग से इसे इस जगह के लिए किया जा सकता है।</translation>
    </message>
    <message>
        <source>This window runs no cycles, and rows are opened again while none runs. Start this where cycles are run.</source>
        <translation>यह विंडो चक्र नहीं चलाती, और पंक्तियाँ तब फिर खोली जाती हैं जब कोई चक्र न चल रहा हो। इसे वहाँ शुरू करें जहाँ चक्र चलते हैं।</translation>
    </message>
    <message>
        <source>The login %1 lacks a right on %3. Have the database&apos;s administrator grant it.</source>
        <translation>लॉगिन %1 के पास %3 पर एक अधिकार नहीं है। डेटाबेस के एडमिन से दिलवाएँ।</translation>
    </message>
    <message>
        <source>There is no cycle %1 (any more).</source>
        <translation>चक्र %1 (अब) नहीं है।</translation>
    </message>
    <message>
        <source>Statusbridge is running already with the data folder %1 (%2). End that one first.</source>
        <translation>Statusbridge डेटा फ़ोल्डर %1 के साथ पहले से चल रहा है (%2)। पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>This window runs no cycles, as its settings say, and shows those of others.</source>
        <translation>यह विंडो चक्र नहीं चलाती, जैसा इसकी सेटिंग में लिखा है, और दूसरों के चक्र दिखाती है।</translation>
    </message>
    <message>
        <source>is of use with PostgreSQL only. Leave it empty, or choose that kind of database.</source>
        <translation>केवल PostgreSQL के साथ काम का है। इसे खाली छोड़ें, या वही डेटाबेस प्रकार चुनें।</translation>
    </message>
    <message>
        <source>The connection to Zoho lacks the scope %1, without which no cycle can succeed. Reconnect, with the scopes %2.</source>
        <translation>Zoho के कनेक्शन में स्कोप %1 नहीं है, जिसके बिना कोई चक्र सफल नहीं हो सकता। स्कोप %2 के साथ फिर कनेक्ट करें।</translation>
    </message>
    <message>
        <source>The table “%1” has no index on %2, so that a search for one reads the newest rows only. Its administrator can make one.</source>
        <translation>टेबल “%1” में %2 पर इंडेक्स नहीं है, इसलिए खोज केवल सबसे नई पंक्तियाँ पढ़ती है। उसका एडमिन इंडेक्स बना सकता है।</translation>
    </message>
    <message>
        <source>other users have access to it. Protect it in the settings, and replace the secret if somebody may have read it.</source>
        <translation>दूसरे उपयोगकर्ताओं की उस तक पहुँच है। सेटिंग में उसे सुरक्षित करें, और अगर किसी ने पढ़ा हो सकता है तो सीक्रेट बदलें।</translation>
    </message>
    <message>
        <source>%1 looks like a secret, and secrets don&apos;t belong into the configuration file. Remove it there and enter it in the settings.</source>
        <translation>%1 सीक्रेट जैसा दिखता है, और सीक्रेट कॉन्फ़िगरेशन फ़ाइल में नहीं होने चाहिए। उसे वहाँ से हटाएँ और सेटिंग में भरें।</translation>
    </message>
    <message>
        <source>The secret %1 is not in the place “%2”. Enter it in the settings.</source>
        <translation>सीक्रेट %1 “%2” में नहीं है। उसे सेटिंग में भरें।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed from here, because the place “%2”, where secrets are kept, can only be read. Choose another place in the settings, or have it changed where it was put.</source>
        <translation>%1 को यहाँ से नहीं बदला जा सकता, क्योंकि “%2”, जहाँ सीक्रेट रखे हैं, केवल पढ़ा जा सकता है। सेटिंग में दूसरी जगह चुनें, या उसे वहीं बदलवाएँ जहाँ रखा गया था।</translation>
    </message>
    <message>
        <source>Secrets are to be kept in “%1”, but %2. Mend that, or choose another place in the settings.</source>
        <translation>सीक्रेट “%1” में रखने हैं, पर %2। उसे ठीक करें, या सेटिंग में दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>“%1” is not a section of the configuration.</source>
        <translation>“%1” कॉन्फ़िगरेशन का सेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>It must offer TLS, and its certificate is checked. Choose its certificate authority in the settings, or to go without TLS if everyone on the way may read the password and the data.</source>
        <translation>उसे TLS देना होगा, और उसका प्रमाणपत्र जाँचा जाता है। सेटिंग में उसका प्रमाणपत्र प्राधिकरण चुनें, या TLS के बिना जाना, अगर रास्ते में कोई भी पासवर्ड और डेटा पढ़ सकता है।</translation>
    </message>
    <message>
        <source>It comes from the service manager: have the service&apos;s administrator put %1 there.</source>
        <translation>यह सर्विस मैनेजर से आता है: सेवा के एडमिन से %1 वहाँ रखवाएँ।</translation>
    </message>
    <message>
        <source>It comes from the environment of the program: have it set there as %1, and start Statusbridge again.</source>
        <translation>यह प्रोग्राम के एनवायरनमेंट से आता है: उसे वहाँ %1 के रूप में सेट करवाएँ, और Statusbridge फिर शुरू करें।</translation>
    </message>
    <message>
        <source>It is kept in the file %1, to which only you have access.</source>
        <translation>यह फ़ाइल %1 में रखा है, जिस तक केवल आपकी पहुँच है।</translation>
    </message>
    <message>
        <source>Set the format of times, which is “%1”, to the date format of the application.</source>
        <translation>समय का प्रारूप, जो “%1” है, ऐप्लिकेशन के दिनांक प्रारूप के अनुसार करें।</translation>
    </message>
    <message>
        <source>Set the words written to Zoho to the choices that the field %1 has.</source>
        <translation>Zoho में लिखे जाने वाले शब्दों को फ़ील्ड %1 के विकल्पों के अनुसार करें।</translation>
    </message>
    <message>
        <source>The configuration file has %2 in a form in which it can&apos;t be changed safely. Have it changed by hand, at %1.</source>
        <translation>कॉन्फ़िगरेशन फ़ाइल में %2 ऐसे रूप में है जिसे सुरक्षित ढंग से बदला नहीं जा सकता। उसे %1 पर हाथ से बदलवाएँ।</translation>
    </message>
    <message>
        <source>The sign-in came back from a server that is not known as one of Zoho&apos;s, so it was given nothing. If it is right, enter it as sign-in server in the settings.</source>
        <translation>साइन-इन ऐसे सर्वर से लौटा जो Zoho का नहीं माना जाता, इसलिए उसे कुछ नहीं दिया गया। अगर वह सही है, तो उसे सेटिंग में साइन-इन सर्वर के रूप में भरें।</translation>
    </message>
    <message>
        <source>%1 lacks a table. Set up the database in the settings to make what is missing.</source>
        <translation>%1 में एक टेबल कम है। जो नहीं है उसे बनाने के लिए सेटिंग में डेटाबेस तैयार करें।</translation>
    </message>
    <message>
        <source>must not begin like the names of Statusbridge&apos;s own tables.</source>
        <translation>Statusbridge की अपनी टेबल के नामों की तरह शुरू नहीं हो सकता।</translation>
    </message>
    <message>
        <source>must be another table than that of the other webhooks.</source>
        <translation>दूसरे वेबहुक वाली टेबल से अलग टेबल होनी चाहिए।</translation>
    </message>
    <message>
        <source>Tables can be made by another login of the database: have its administrator do that.</source>
        <translation>टेबल डेटाबेस के दूसरे लॉगिन से बनाई जा सकती हैं: उसके एडमिन से यह करवाएँ।</translation>
    </message>
    <message>
        <source>Setting up the database makes a table of the default name, or of one that no other is similar to.</source>
        <translation>डेटाबेस तैयार करने पर डिफ़ॉल्ट नाम की टेबल बनती है, या ऐसे नाम की जिससे कोई दूसरी मिलती-जुलती न हो।</translation>
    </message>
    <message>
        <source>Zoho shows “%1” in %2, which the format of times in the settings, “%3”, does not read. Set it to the date format of the application, or Zoho may refuse every time that is written.</source>
        <translation>Zoho %2 में “%1” दिखाता है, जिसे सेटिंग में समय का प्रारूप “%3” नहीं पढ़ता। उसे ऐप्लिकेशन के दिनांक प्रारूप के अनुसार करें, नहीं तो Zoho लिखा गया हर समय अस्वीकार कर सकता है।</translation>
    </message>
    <message>
        <source>Zoho&apos;s sign-in server refused to give an access token. If that goes on, reconnect.</source>
        <translation>Zoho के साइन-इन सर्वर ने एक्सेस टोकन देने से इनकार किया। ऐसा चलता रहे तो फिर कनेक्ट करें।</translation>
    </message>
    <message>
        <source>The table “%1” tells of new rows now.</source>
        <translation>टेबल “%1” अब नई पंक्तियों की सूचना देती है।</translation>
    </message>
    <message>
        <source>There is a user “%1” already. Remove it first to give it another password.</source>
        <translation>उपयोगकर्ता “%1” पहले से है। दूसरा पासवर्ड देने के लिए पहले उसे हटाएँ।</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>उपयोगकर्ता “%1” नहीं है।</translation>
    </message>
    <message>
        <source>The view “%1” can&apos;t be written to, so that no row could be marked in “%2”. Have the database&apos;s administrator make it updatable, or leave %3 empty so that Statusbridge remembers by itself what it has carried over.</source>
        <translation>View “%1” में लिखा नहीं जा सकता, इसलिए “%2” में कोई पंक्ति चिह्नित नहीं हो सकती। डेटाबेस के एडमिन से उसे अपडेट करने योग्य बनवाएँ, या %3 खाली छोड़ें ताकि Statusbridge ख़ुद याद रखे कि उसने क्या पहुँचाया है।</translation>
    </message>
    <message>
        <source>can be reached from other machines (%1). Name a certificate and its key, or a trusted proxy that has them, or listen on 127.0.0.1.</source>
        <translation>तक दूसरी मशीनों से पहुँचा जा सकता है (%1)। प्रमाणपत्र और उसकी कुंजी दें, या कोई भरोसेमंद प्रॉक्सी जिसके पास वे हों, या 127.0.0.1 पर सुनें।</translation>
    </message>
    <message>
        <source>The newest %1 rows of “%2” hold words that are not known and never pushed: %3. If one means a word of the ranking, add it to the other words in the settings.</source>
        <translation>“%2” की सबसे नई %1 पंक्तियों में ऐसे शब्द हैं जो अज्ञात हैं और कभी नहीं भेजे जाते: %3। अगर किसी का अर्थ क्रम का कोई शब्द है, तो उसे सेटिंग में दूसरे शब्दों में जोड़ें।</translation>
    </message>
    <message>
        <source>names “%1”, which is not in the ranking.</source>
        <translation>“%1” का नाम देता है, जो क्रम में नहीं है।</translation>
    </message>
    <message>
        <source>Zoho is not set up yet. Fill in %1 in the settings.</source>
        <translation>Zoho अभी तैयार नहीं है। सेटिंग में %1 भरें।</translation>
    </message>
    <message>
        <source>Zoho&apos;s server sent the program to another address, which is not followed so that the token can&apos;t leak. Check data center and API server in the settings.</source>
        <translation>Zoho के सर्वर ने प्रोग्राम को दूसरे पते पर भेजा, जिस पर वह नहीं जाता ताकि टोकन बाहर न जाए। सेटिंग में डेटा सेंटर और API सर्वर जाँचें।</translation>
    </message>
    <message>
        <source>Zoho&apos;s server cannot be reached. Check the network, the proxy and the servers in the settings.</source>
        <translation>Zoho के सर्वर तक पहुँचा नहीं जा सकता। नेटवर्क, प्रॉक्सी और सेटिंग में सर्वर जाँचें।</translation>
    </message>
    <message>
        <source>%1 is not a URL such as https://www.zohoapis.com. Correct it or leave it empty.</source>
        <translation>%1 https://www.zohoapis.com जैसा URL नहीं है। उसे ठीक करें या खाली छोड़ें।</translation>
    </message>
    <message>
        <source>%1 is plain HTTP, which is accepted for this machine only. Use https://.</source>
        <translation>%1 सादा HTTP है, जो केवल इस मशीन के लिए मान्य है। https:// उपयोग करें।</translation>
    </message>
    <message>
        <source>%1 may hold a scheme, a host and a port only. Remove the rest.</source>
        <translation>%1 में केवल स्कीम, होस्ट और पोर्ट हो सकते हैं। बाकी हटाएँ।</translation>
    </message>
    <message>
        <source>“%1” of the webhooks</source>
        <translation>वेबहुक की “%1”</translation>
    </message>
    <message>
        <source>“%1” of the deliveries</source>
        <translation>डिलीवरी की “%1”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The %1 database “%2” on %3</source>
        <translation>%3 पर %1 डेटाबेस “%2”</translation>
    </message>
    <message>
        <source>The database %1</source>
        <translation>डेटाबेस %1</translation>
    </message>
    <message>
        <source>For the index “%1” the table “%2” refuses rows with a value of more than some 2700 bytes. Set up the database in the settings, which puts another one in its place.</source>
        <translation>इंडेक्स “%1” के कारण टेबल “%2” लगभग 2700 बाइट से लंबे मान वाली पंक्तियाँ नहीं लेती। सेटिंग में डेटाबेस तैयार करें, इससे उसकी जगह दूसरा आता है।</translation>
    </message>
</context>
<context>
    <name>SettingChapters</name>
    <message>
        <source>Zoho</source>
        <translation>Zoho</translation>
    </message>
    <message>
        <source>The account, and the client that speaks for Statusbridge.</source>
        <translation>अकाउंट, और Statusbridge की ओर से बात करने वाला क्लाइंट।</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>कम ही ज़रूरी</translation>
    </message>
    <message>
        <source>Report and fields</source>
        <translation>रिपोर्ट और फ़ील्ड</translation>
    </message>
    <message>
        <source>Which records are looked at, and what is written into them.</source>
        <translation>कौन से रिकॉर्ड देखे जाते हैं, और उनमें क्या लिखा जाता है।</translation>
    </message>
    <message>
        <source>Fields of the report</source>
        <translation>रिपोर्ट के फ़ील्ड</translation>
    </message>
    <message>
        <source>Times in its fields</source>
        <translation>उसके फ़ील्ड में समय</translation>
    </message>
    <message>
        <source>Calls of a day</source>
        <translation>दिन की कॉल</translation>
    </message>
    <message>
        <source>How many calls Zoho allows a day, and how far they go.</source>
        <translation>Zoho दिन में कितनी कॉल देता है, और वे कितनी चलती हैं।</translation>
    </message>
    <message>
        <source>Many records in one call</source>
        <translation>एक कॉल में कई रिकॉर्ड</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>स्टेटस</translation>
    </message>
    <message>
        <source>Which word wins over which, and what Zoho is told.</source>
        <translation>कौन सा शब्द किससे ऊपर है, और Zoho को क्या बताया जाता है।</translation>
    </message>
    <message>
        <source>Schedule and limits</source>
        <translation>समय-सारणी और सीमाएँ</translation>
    </message>
    <message>
        <source>How often, how much and how fast.</source>
        <translation>कितनी बार, कितना और कितनी तेज़ी से।</translation>
    </message>
    <message>
        <source>Limits of the calls to Zoho</source>
        <translation>Zoho की कॉल की सीमाएँ</translation>
    </message>
    <message>
        <source>Several instances</source>
        <translation>कई इंस्टेंस</translation>
    </message>
    <message>
        <source>Times of the day</source>
        <translation>दिन के समय</translation>
    </message>
    <message>
        <source>When cycles begin by themselves, and when they don&apos;t.</source>
        <translation>चक्र कब अपने आप शुरू होते हैं, और कब नहीं।</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>The database that the collector writes webhooks into.</source>
        <translation>वह डेटाबेस जिसमें कलेक्टर वेबहुक लिखता है।</translation>
    </message>
    <message>
        <source>Tables and columns</source>
        <translation>टेबल और कॉलम</translation>
    </message>
    <message>
        <source>How the collector&apos;s two tables and their columns are called.</source>
        <translation>कलेक्टर की दो टेबल और उनके कॉलम के नाम।</translation>
    </message>
    <message>
        <source>Webhooks of every kind</source>
        <translation>हर प्रकार के वेबहुक</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>डिलीवरी</translation>
    </message>
    <message>
        <source>Whole webhooks</source>
        <translation>पूरे वेबहुक</translation>
    </message>
    <message>
        <source>What the collector keeps of a webhook as it came, and how it is read.</source>
        <translation>कलेक्टर वेबहुक को जैसा आया वैसा क्या रखता है, और वह कैसे पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>Queue ids of messages</source>
        <translation>संदेशों की क्यू आईडी</translation>
    </message>
    <message>
        <source>Receiver of webhooks</source>
        <translation>वेबहुक का रिसीवर</translation>
    </message>
    <message>
        <source>For those who have no program that receives webhooks and writes them down.</source>
        <translation>उनके लिए जिनके पास वेबहुक लेने और लिखने वाला प्रोग्राम नहीं है।</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>कहाँ सुनता है</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>क्या रखा जाता है</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP API</translation>
    </message>
    <message>
        <source>For other programs that start cycles or ask for the state.</source>
        <translation>दूसरे प्रोग्रामों के लिए जो चक्र शुरू करते या हाल पूछते हैं।</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>अलर्ट</translation>
    </message>
    <message>
        <source>Who is told when something is wrong, although nobody looks.</source>
        <translation>कुछ गलत होने पर किसे बताया जाए, चाहे कोई न देख रहा हो।</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>मेल से</translation>
    </message>
    <message>
        <source>By webhook</source>
        <translation>वेबहुक से</translation>
    </message>
    <message>
        <source>Wording and quiet</source>
        <translation>शब्द और शांत समय</translation>
    </message>
    <message>
        <source>When to alert</source>
        <translation>अलर्ट कब दें</translation>
    </message>
    <message>
        <source>From what on something is wrong.</source>
        <translation>कब से कुछ गलत माना जाए।</translation>
    </message>
    <message>
        <source>Cycles and records</source>
        <translation>चक्र और रिकॉर्ड</translation>
    </message>
    <message>
        <source>Webhooks and deliveries</source>
        <translation>वेबहुक और डिलीवरी</translation>
    </message>
    <message>
        <source>Network, secrets and log</source>
        <translation>नेटवर्क, सीक्रेट और लॉग</translation>
    </message>
    <message>
        <source>The way to Zoho, where secrets are kept, and what is logged.</source>
        <translation>Zoho तक का रास्ता, सीक्रेट कहाँ रखे जाते हैं, और क्या लॉग होता है।</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>सीक्रेट</translation>
    </message>
    <message>
        <source>Log and history</source>
        <translation>लॉग और इतिहास</translation>
    </message>
</context>
<context>
    <name>SettingHelp</name>
    <message>
        <source>The Zoho data center of the account, as at the end of the address that its owner signs in at.</source>
        <translation>अकाउंट का Zoho डेटा सेंटर, जैसा उस पते के अंत में है जहाँ उसका मालिक साइन इन करता है।</translation>
    </message>
    <message>
        <source>The address of the sign-in server if it isn&apos;t the data center&apos;s, for a test server or an on-premise one.</source>
        <translation>साइन-इन सर्वर का पता, अगर वह डेटा सेंटर का नहीं है, किसी टेस्ट या on-premise सर्वर के लिए।</translation>
    </message>
    <message>
        <source>The address of the API server if it isn&apos;t the data center&apos;s, for a test server or an on-premise one.</source>
        <translation>API सर्वर का पता, अगर वह डेटा सेंटर का नहीं है, किसी टेस्ट या on-premise सर्वर के लिए।</translation>
    </message>
    <message>
        <source>The id of the self client in Zoho&apos;s API console; its secret is kept apart, as zoho_client_secret.</source>
        <translation>Zoho के API कंसोल में self client की आईडी; उसका सीक्रेट अलग रखा जाता है, zoho_client_secret के रूप में।</translation>
    </message>
    <message>
        <source>The account owner&apos;s name, as in the application&apos;s URL.</source>
        <translation>अकाउंट के मालिक का नाम, जैसा ऐप्लिकेशन के URL में है।</translation>
    </message>
    <message>
        <source>The application&apos;s link name, as in its URL.</source>
        <translation>ऐप्लिकेशन का लिंक नाम, जैसा उसके URL में है।</translation>
    </message>
    <message>
        <source>The report&apos;s link name, as in its URL; it must display all the fields below.</source>
        <translation>रिपोर्ट का लिंक नाम, जैसा उसके URL में है; उसमें नीचे के सभी फ़ील्ड दिखने चाहिए।</translation>
    </message>
    <message>
        <source>The environment of the application; empty means production.</source>
        <translation>ऐप्लिकेशन का एनवायरनमेंट; खाली का अर्थ है प्रोडक्शन।</translation>
    </message>
    <message>
        <source>Which records of the report are still pending, in Zoho&apos;s own criteria language.</source>
        <translation>रिपोर्ट के कौन से रिकॉर्ड अभी लंबित हैं, Zoho की अपनी मानदंड भाषा में।</translation>
    </message>
    <message>
        <source>Which of the form&apos;s workflows are not run by an update: &quot;form_workflow&quot;, &quot;schedules&quot; or &quot;all&quot;.</source>
        <translation>फ़ॉर्म के कौन से workflow अपडेट से नहीं चलते: &quot;form_workflow&quot;, &quot;schedules&quot; या &quot;all&quot;।</translation>
    </message>
    <message>
        <source>The port of this machine that a sign-in with the browser comes back to; Zoho&apos;s API console must know http://localhost:PORT/callback as a redirect URI of the client.</source>
        <translation>इस मशीन का वह पोर्ट जहाँ ब्राउज़र का साइन-इन लौटता है; Zoho के API कंसोल में http://localhost:PORT/callback क्लाइंट का redirect URI होना चाहिए।</translation>
    </message>
    <message>
        <source>How many seconds before its end an access token, which lives for an hour, is renewed.</source>
        <translation>एक घंटे चलने वाला एक्सेस टोकन समाप्त होने से कितने सेकंड पहले नया किया जाए।</translation>
    </message>
    <message>
        <source>The plan of the Zoho Creator account, which says how many calls a day it has (Zoho One: &quot;enterprise&quot;); empty means that it isn&apos;t known; sync.daily_calls goes first.</source>
        <translation>Zoho Creator अकाउंट का प्लान, जिससे पता चलता है कि दिन में कितनी कॉल हैं (Zoho One: &quot;enterprise&quot;); खाली का अर्थ है पता नहीं; sync.daily_calls पहले आता है।</translation>
    </message>
    <message>
        <source>How many users the plan is paid for: each of them adds to the calls of a day.</source>
        <translation>प्लान कितने उपयोगकर्ताओं के लिए लिया गया है: हर एक से दिन की कॉल बढ़ती हैं।</translation>
    </message>
    <message>
        <source>The link name of the Custom API that writes many records in one call, which needs the scope ZohoCreator.customapi.EXECUTE and a function of its own, and for which no workflows run at Zoho; empty: a call for each record.</source>
        <translation>उस Custom API का लिंक नाम जो एक कॉल में कई रिकॉर्ड लिखती है, जिसके लिए स्कोप ZohoCreator.customapi.EXECUTE और अपना एक फ़ंक्शन चाहिए, और जिससे Zoho में कोई workflow नहीं चलता; खाली: हर रिकॉर्ड के लिए एक कॉल।</translation>
    </message>
    <message>
        <source>The link name of the form that the report&apos;s records are of, which the function of the Custom API needs.</source>
        <translation>उस फ़ॉर्म का लिंक नाम जिसके रिकॉर्ड रिपोर्ट में हैं; Custom API के फ़ंक्शन को यह चाहिए।</translation>
    </message>
    <message>
        <source>How many records one call of the Custom API writes at most.</source>
        <translation>Custom API की एक कॉल अधिक से अधिक कितने रिकॉर्ड लिखती है।</translation>
    </message>
    <message>
        <source>How many calls a day the Custom API is sent at most, which Zoho counts apart from all others; 0 means no limit of ours.</source>
        <translation>Custom API को दिन में अधिक से अधिक कितनी कॉल भेजी जाती हैं, जिन्हें Zoho बाकी सब से अलग गिनता है; 0 का अर्थ है हमारी कोई सीमा नहीं।</translation>
    </message>
    <message>
        <source>The field that holds the queue id by which a record and its webhooks find each other.</source>
        <translation>क्यू आईडी वाला फ़ील्ड, जिससे रिकॉर्ड और उसके वेबहुक एक-दूसरे को पाते हैं।</translation>
    </message>
    <message>
        <source>The field that holds the delivery status, which is read and written.</source>
        <translation>डिलीवरी स्टेटस वाला फ़ील्ड, जो पढ़ा और लिखा जाता है।</translation>
    </message>
    <message>
        <source>The field that holds the recipient, which is shown to people and never matched.</source>
        <translation>प्राप्तकर्ता वाला फ़ील्ड, जो लोगों को दिखाया जाता है और मिलान में नहीं आता।</translation>
    </message>
    <message>
        <source>The field that is given the queue id of the webhook.</source>
        <translation>फ़ील्ड जिसमें वेबहुक की क्यू आईडी लिखी जाती है।</translation>
    </message>
    <message>
        <source>The field that is given the message id of the webhook.</source>
        <translation>फ़ील्ड जिसमें वेबहुक की संदेश आईडी लिखी जाती है।</translation>
    </message>
    <message>
        <source>The field that is given the time of the webhook.</source>
        <translation>फ़ील्ड जिसमें वेबहुक का समय लिखा जाता है।</translation>
    </message>
    <message>
        <source>The field that is given the recipient of the webhook.</source>
        <translation>फ़ील्ड जिसमें वेबहुक का प्राप्तकर्ता लिखा जाता है।</translation>
    </message>
    <message>
        <source>The field that is given why the message failed, 255 characters at most; empty means that it isn&apos;t written.</source>
        <translation>फ़ील्ड जिसमें लिखा जाता है कि संदेश विफल क्यों हुआ, अधिक से अधिक 255 अक्षर; खाली का अर्थ है नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>The field that is given the provider&apos;s number for why the message failed; empty means that it isn&apos;t written.</source>
        <translation>फ़ील्ड जिसमें संदेश की विफलता के कारण का प्रदाता का नंबर लिखा जाता है; खाली का अर्थ है नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>How the application writes a date and time, in the letters of Qt&apos;s date formats, with English names of months.</source>
        <translation>ऐप्लिकेशन दिनांक और समय कैसे लिखता है, Qt के दिनांक प्रारूप के अक्षरों में, महीनों के अंग्रेज़ी नामों के साथ।</translation>
    </message>
    <message>
        <source>The application&apos;s time zone; empty means the machine&apos;s.</source>
        <translation>ऐप्लिकेशन का समय क्षेत्र; खाली का अर्थ है मशीन का।</translation>
    </message>
    <message>
        <source>The status words that are known, the strongest first; a status is never replaced by a weaker one.</source>
        <translation>ज्ञात स्टेटस शब्द, सबसे मज़बूत पहले; किसी स्टेटस की जगह कमज़ोर स्टेटस कभी नहीं आता।</translation>
    </message>
    <message>
        <source>Words that count as one of the ranking.</source>
        <translation>शब्द जो क्रम के किसी शब्द के बराबर माने जाते हैं।</translation>
    </message>
    <message>
        <source>What is written to Zoho in place of a word of the ranking, for a drop-down with other words.</source>
        <translation>क्रम के शब्द की जगह Zoho में क्या लिखा जाता है, दूसरे शब्दों वाले ड्रॉप-डाउन के लिए।</translation>
    </message>
    <message>
        <source>How many minutes lie between the starts of two cycles.</source>
        <translation>दो चक्रों की शुरुआत के बीच कितने मिनट हों।</translation>
    </message>
    <message>
        <source>The hours in which cycles begin by themselves, such as 07:00-20:00, empty for all; a cycle that falls due outside of them begins with them.</source>
        <translation>वे घंटे जिनमें चक्र अपने आप शुरू होते हैं, जैसे 07:00-20:00, सभी के लिए खाली; उनके बाहर पड़ने वाला चक्र उनके साथ शुरू होता है।</translation>
    </message>
    <message>
        <source>The days of the week on which cycles begin by themselves, such as mon-fri; empty means all.</source>
        <translation>सप्ताह के वे दिन जिनमें चक्र अपने आप शुरू होते हैं, जैसे mon-fri; खाली का अर्थ है सभी।</translation>
    </message>
    <message>
        <source>A cron expression whose times take the interval&apos;s place, such as 0 7-20 * * 1-5; empty means the interval.</source>
        <translation>cron अभिव्यक्ति जिसके समय अंतराल की जगह लेते हैं, जैसे 0 7-20 * * 1-5; खाली का अर्थ है अंतराल।</translation>
    </message>
    <message>
        <source>The time zone of hours, days and cron; empty means that of the machine on which an instance used them first.</source>
        <translation>घंटों, दिनों और cron का समय क्षेत्र; खाली का अर्थ है उस मशीन का जिस पर किसी इंस्टेंस ने पहली बार उपयोग किया।</translation>
    </message>
    <message>
        <source>How many records a cycle updates at most; the rest waits for the next one.</source>
        <translation>एक चक्र अधिक से अधिक कितने रिकॉर्ड अपडेट करता है; बाकी अगले की प्रतीक्षा करते हैं।</translation>
    </message>
    <message>
        <source>How many updates are in flight at once.</source>
        <translation>एक साथ कितने अपडेट रास्ते में होते हैं।</translation>
    </message>
    <message>
        <source>How many milliseconds lie between the starts of two updates.</source>
        <translation>दो अपडेट की शुरुआत के बीच कितने मिलीसेकंड हों।</translation>
    </message>
    <message>
        <source>How many calls a minute Zoho is sent at most; 0 means no limit of ours.</source>
        <translation>Zoho को मिनट में अधिक से अधिक कितनी कॉल भेजी जाती हैं; 0 का अर्थ है हमारी कोई सीमा नहीं।</translation>
    </message>
    <message>
        <source>How many calls a day Zoho is sent at most; 0 means what zoho.plan and zoho.users say.</source>
        <translation>Zoho को दिन में अधिक से अधिक कितनी कॉल भेजी जाती हैं; 0 का अर्थ है जो zoho.plan और zoho.users कहें।</translation>
    </message>
    <message>
        <source>How much of the day&apos;s calls, in percent, is kept from scheduled cycles for a person who starts one.</source>
        <translation>दिन की कितने प्रतिशत कॉल निर्धारित चक्रों से बचाकर उस व्यक्ति के लिए रखी जाती हैं जो चक्र शुरू करे।</translation>
    </message>
    <message>
        <source>While calls are short, a message&apos;s &quot;sent&quot; or &quot;accepted&quot; that is younger than so many minutes waits, since its next status is about to come.</source>
        <translation>कॉल कम होने पर संदेश का &quot;sent&quot; या &quot;accepted&quot; जो इतने मिनट से नया हो, प्रतीक्षा करता है, क्योंकि उसका अगला स्टेटस आने ही वाला है।</translation>
    </message>
    <message>
        <source>The time zone in which Zoho&apos;s day of calls begins, which is the super admin&apos;s; empty means the machine&apos;s.</source>
        <translation>वह समय क्षेत्र जिसमें Zoho का कॉल-दिन शुरू होता है, जो super admin का है; खाली का अर्थ है मशीन का।</translation>
    </message>
    <message>
        <source>Whether this instance begins cycles by itself from its start on, unless someone stopped the scheduler; if not, it waits until Start is pressed on it.</source>
        <translation>क्या यह इंस्टेंस शुरू होते ही अपने आप चक्र शुरू करे, जब तक किसी ने शेड्यूलर न रोका हो; नहीं तो वह “शुरू करें” दबाए जाने तक रुकता है।</translation>
    </message>
    <message>
        <source>Whether this instance runs cycles; if not, it shows what others do, and asks them for a cycle when one is to begin at once.</source>
        <translation>क्या यह इंस्टेंस चक्र चलाए; नहीं तो वह दिखाता है कि दूसरे क्या करते हैं, और तुरंत चक्र चाहिए तो उनसे माँगता है।</translation>
    </message>
    <message>
        <source>How many seconds after a new row arrived a cycle begins for it, without waiting for the next due time; 0 means none does.</source>
        <translation>नई पंक्ति आने के कितने सेकंड बाद उसके लिए चक्र शुरू हो, अगले समय की प्रतीक्षा किए बिना; 0 का अर्थ है कोई नहीं।</translation>
    </message>
    <message>
        <source>After how many seconds without a sign of life another instance may take over a cycle.</source>
        <translation>कितने सेकंड बिना हलचल के दूसरा इंस्टेंस चक्र सँभाल सकता है।</translation>
    </message>
    <message>
        <source>After how many days runs and their journal are purged.</source>
        <translation>कितने दिन बाद चक्र और उनका जर्नल मिटाए जाते हैं।</translation>
    </message>
    <message>
        <source>After how many days without a record at Zoho a queue id is asked for no more, unless a new row arrives.</source>
        <translation>Zoho में रिकॉर्ड के बिना कितने दिन बाद क्यू आईडी के लिए पूछना बंद होता है, जब तक नई पंक्ति न आए।</translation>
    </message>
    <message>
        <source>After how many days statuses that were read out of bodies are purged, once all of their queue id are done.</source>
        <translation>बॉडी से पढ़े गए स्टेटस कितने दिन बाद मिटाए जाते हैं, जब उनकी क्यू आईडी के सभी पूरे हो चुके हों।</translation>
    </message>
    <message>
        <source>The proxy on the way to Zoho: the system&apos;s, none, or its URL.</source>
        <translation>Zoho के रास्ते की प्रॉक्सी: सिस्टम की, कोई नहीं, या उसका URL।</translation>
    </message>
    <message>
        <source>A PEM file of certificate authorities to trust beside the system&apos;s, for an on-premise Zoho or an inspecting proxy.</source>
        <translation>सिस्टम के अलावा जिन प्रमाणपत्र प्राधिकरणों पर भरोसा करना है उनकी PEM फ़ाइल, on-premise Zoho या जाँच करने वाली प्रॉक्सी के लिए।</translation>
    </message>
    <message>
        <source>How many seconds one call may take, all in all.</source>
        <translation>एक कॉल कुल कितने सेकंड ले सकती है।</translation>
    </message>
    <message>
        <source>The kind of database that the collector writes into.</source>
        <translation>उस डेटाबेस का प्रकार जिसमें कलेक्टर लिखता है।</translation>
    </message>
    <message>
        <source>The database&apos;s name, or for SQLite its file, which is statusbridge.db in the data directory if empty.</source>
        <translation>डेटाबेस का नाम, या SQLite के लिए उसकी फ़ाइल, जो खाली हो तो डेटा फ़ोल्डर में statusbridge.db है।</translation>
    </message>
    <message>
        <source>The database server, or the path of its socket; empty means this machine.</source>
        <translation>डेटाबेस सर्वर, या उसके सॉकेट का पाथ; खाली का अर्थ है यह मशीन।</translation>
    </message>
    <message>
        <source>The port of the database server; 0 means the usual one.</source>
        <translation>डेटाबेस सर्वर का पोर्ट; 0 का अर्थ है सामान्य पोर्ट।</translation>
    </message>
    <message>
        <source>The user at the database server; the password is kept apart, as database_password.</source>
        <translation>डेटाबेस सर्वर का उपयोगकर्ता; पासवर्ड अलग रखा जाता है, database_password के रूप में।</translation>
    </message>
    <message>
        <source>PostgreSQL only: the schema of Statusbridge&apos;s own tables, which migrate makes; empty means the first one of the login&apos;s search path.</source>
        <translation>केवल PostgreSQL: Statusbridge की अपनी टेबल का स्कीमा, जिसे migrate बनाता है; खाली का अर्थ है लॉगिन के search path का पहला।</translation>
    </message>
    <message>
        <source>How a server is reached: empty means over TLS with its certificate checked, unless it is on this machine; &quot;verify&quot; that in any case, &quot;require&quot; TLS with any certificate, &quot;plain&quot; without TLS, so that everyone on the way may read the password and the data.</source>
        <translation>सर्वर तक कैसे पहुँचा जाए: खाली का अर्थ है TLS से, प्रमाणपत्र जाँचकर, जब तक वह इसी मशीन पर न हो; &quot;verify&quot; हर हाल में ऐसा, &quot;require&quot; किसी भी प्रमाणपत्र के साथ TLS, &quot;plain&quot; TLS के बिना, जिससे रास्ते में कोई भी पासवर्ड और डेटा पढ़ सकता है।</translation>
    </message>
    <message>
        <source>A PEM file with the authorities that a server&apos;s certificate is checked against, instead of the system&apos;s.</source>
        <translation>उन प्राधिकरणों की PEM फ़ाइल जिनसे सर्वर का प्रमाणपत्र जाँचा जाता है, सिस्टम वालों की जगह।</translation>
    </message>
    <message>
        <source>How many seconds a connection or a statement may wait for the database.</source>
        <translation>कनेक्शन या आदेश डेटाबेस की कितने सेकंड प्रतीक्षा कर सकता है।</translation>
    </message>
    <message>
        <source>Where secrets are kept; empty means the first of these that is there.</source>
        <translation>सीक्रेट कहाँ रखे जाते हैं; खाली का अर्थ है इनमें से पहला जो उपलब्ध हो।</translation>
    </message>
    <message>
        <source>The table that the collector writes its webhooks into, also &quot;schema.table&quot; (MySQL: &quot;database.table&quot;); names with a dot in them as a list: [&quot;schema&quot;, &quot;odd.name&quot;].</source>
        <translation>टेबल जिसमें कलेक्टर अपने वेबहुक लिखता है, &quot;schema.table&quot; भी (MySQL: &quot;database.table&quot;); बिंदु वाले नाम सूची के रूप में: [&quot;schema&quot;, &quot;odd.name&quot;]।</translation>
    </message>
    <message>
        <source>The column that holds the primary key.</source>
        <translation>प्राथमिक कुंजी वाला कॉलम।</translation>
    </message>
    <message>
        <source>The column that holds the queue id; it and the next four may be paths into a column of JSON instead, tried in order: &quot;payload-&gt;queue_id | payload-&gt;statuses[*].queue_id&quot;; [*] stands for each element of a list.</source>
        <translation>क्यू आईडी वाला कॉलम; यह और अगले चार JSON कॉलम के भीतर के पाथ भी हो सकते हैं, क्रम से आज़माए जाते हैं: &quot;payload-&gt;queue_id | payload-&gt;statuses[*].queue_id&quot;; [*] का अर्थ है सूची का हर तत्व।</translation>
    </message>
    <message>
        <source>The column that holds the message id, or &quot;payload-&gt;statuses[*].id | payload-&gt;id&quot;.</source>
        <translation>संदेश आईडी वाला कॉलम, या &quot;payload-&gt;statuses[*].id | payload-&gt;id&quot;।</translation>
    </message>
    <message>
        <source>The column that holds the status word, or &quot;payload-&gt;status | payload-&gt;statuses[*].status&quot;.</source>
        <translation>स्टेटस शब्द वाला कॉलम, या &quot;payload-&gt;status | payload-&gt;statuses[*].status&quot;।</translation>
    </message>
    <message>
        <source>The column that holds the recipient, or &quot;payload-&gt;statuses[*].recipient_id&quot;.</source>
        <translation>प्राप्तकर्ता वाला कॉलम, या &quot;payload-&gt;statuses[*].recipient_id&quot;।</translation>
    </message>
    <message>
        <source>The column that holds the time of the event, Unix time or ISO 8601, or &quot;payload-&gt;statuses[*].timestamp&quot;.</source>
        <translation>घटना के समय वाला कॉलम, Unix समय या ISO 8601, या &quot;payload-&gt;statuses[*].timestamp&quot;।</translation>
    </message>
    <message>
        <source>The column that says whether a row has been carried over; empty means that the table has none.</source>
        <translation>कॉलम जो बताता है कि पंक्ति पहुँचाई जा चुकी है या नहीं; खाली का अर्थ है कि टेबल में ऐसा कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>The column that holds the webhook as it was received, if there is one: a lookup takes the reason of a failure from it.</source>
        <translation>वेबहुक को जैसा मिला वैसा रखने वाला कॉलम, अगर है: खोज उसी से विफलता का कारण लेती है।</translation>
    </message>
    <message>
        <source>What the webhooks in payload look like, so that all their statuses are read out of them and no column but id and updated is needed; custom means by paths, empty that the columns hold the status or are paths.</source>
        <translation>payload के वेबहुक कैसे दिखते हैं, ताकि उनसे सभी स्टेटस पढ़े जाएँ और id व updated के अलावा कोई कॉलम न चाहिए; custom का अर्थ है पाथ से, खाली का अर्थ है कि कॉलमों में स्टेटस है या वे पाथ हैं।</translation>
    </message>
    <message>
        <source>Why a message failed, in words: a column or a path; empty means that it is taken from payload.</source>
        <translation>संदेश विफल क्यों हुआ, शब्दों में: कॉलम या पाथ; खाली का अर्थ है कि payload से लिया जाता है।</translation>
    </message>
    <message>
        <source>The same as the provider&apos;s number.</source>
        <translation>वही, प्रदाता के नंबर के रूप में।</translation>
    </message>
    <message>
        <source>Whether the HTTP API is offered.</source>
        <translation>क्या HTTP API उपलब्ध कराई जाए।</translation>
    </message>
    <message>
        <source>The address that the API listens on; any but this machine&apos;s own needs a certificate.</source>
        <translation>पता जिस पर API सुनती है; इस मशीन के अपने पते के अलावा किसी के लिए प्रमाणपत्र चाहिए।</translation>
    </message>
    <message>
        <source>The port that the API listens on; 0 means any free one.</source>
        <translation>पोर्ट जिस पर API सुनती है; 0 का अर्थ है कोई भी खाली पोर्ट।</translation>
    </message>
    <message>
        <source>A PEM file with the API&apos;s certificate and those that lead to its root.</source>
        <translation>API के प्रमाणपत्र और उसके मूल तक ले जाने वालों की PEM फ़ाइल।</translation>
    </message>
    <message>
        <source>A PEM file with the private key of the API&apos;s certificate.</source>
        <translation>API के प्रमाणपत्र की निजी कुंजी की PEM फ़ाइल।</translation>
    </message>
    <message>
        <source>The names that callers may call the API by, and that web pages which call it may come from; empty means this machine&apos;s names, its loopback names, the listening address and the names of the certificate.</source>
        <translation>वे नाम जिनसे API को कॉल किया जा सकता है, और जिनसे उसे कॉल करने वाले वेब पेज आ सकते हैं; खाली का अर्थ है इस मशीन के नाम, उसके loopback नाम, सुनने का पता और प्रमाणपत्र के नाम।</translation>
    </message>
    <message>
        <source>The proxies whose X-Forwarded-For header is believed, so that limits hit the caller and not the proxy.</source>
        <translation>वे प्रॉक्सी जिनके X-Forwarded-For हेडर को सच माना जाता है, ताकि सीमाएँ कॉल करने वाले पर लगें, प्रॉक्सी पर नहीं।</translation>
    </message>
    <message>
        <source>A table of the sender&apos;s that tells the queue id of each message id, for statuses that arrive without one, also when its row comes later; empty means that there is none.</source>
        <translation>प्रेषक की टेबल जो हर संदेश आईडी की क्यू आईडी बताती है, बिना क्यू आईडी आने वाले स्टेटस के लिए, चाहे उसकी पंक्ति बाद में आए; खाली का अर्थ है कि कोई नहीं है।</translation>
    </message>
    <message>
        <source>The column of that table that holds the message id.</source>
        <translation>उस टेबल का संदेश आईडी वाला कॉलम।</translation>
    </message>
    <message>
        <source>The column of that table that holds the queue id.</source>
        <translation>उस टेबल का क्यू आईडी वाला कॉलम।</translation>
    </message>
    <message>
        <source>Whether a message id counts as the queue id where nothing else tells one: Zoho&apos;s records hold message ids then.</source>
        <translation>क्या संदेश आईडी को क्यू आईडी माना जाए जहाँ और कुछ नहीं बताता: तब Zoho के रिकॉर्ड में संदेश आईडी होती हैं।</translation>
    </message>
    <message>
        <source>Whether webhooks are received here, at /webhook/SHAPE, beside or in place of a collector.</source>
        <translation>क्या वेबहुक यहाँ /webhook/SHAPE पर लिए जाएँ, कलेक्टर के साथ या उसकी जगह।</translation>
    </message>
    <message>
        <source>The address that webhooks are received on; any but this machine&apos;s own needs a certificate, or a trusted proxy that has one.</source>
        <translation>पता जिस पर वेबहुक लिए जाते हैं; इस मशीन के अपने पते के अलावा किसी के लिए प्रमाणपत्र चाहिए, या प्रमाणपत्र वाली भरोसेमंद प्रॉक्सी।</translation>
    </message>
    <message>
        <source>The port that webhooks are received on; 0 means any free one.</source>
        <translation>पोर्ट जिस पर वेबहुक लिए जाते हैं; 0 का अर्थ है कोई भी खाली पोर्ट।</translation>
    </message>
    <message>
        <source>A PEM file with the receiver&apos;s certificate and those that lead to its root.</source>
        <translation>रिसीवर के प्रमाणपत्र और उसके मूल तक ले जाने वालों की PEM फ़ाइल।</translation>
    </message>
    <message>
        <source>A PEM file with the private key of the receiver&apos;s certificate.</source>
        <translation>रिसीवर के प्रमाणपत्र की निजी कुंजी की PEM फ़ाइल।</translation>
    </message>
    <message>
        <source>What stands before /webhook/ in the address that senders call, which Twilio signs; empty means https:// and the name that they say in Host.</source>
        <translation>भेजने वाले जिस पते को कॉल करते हैं उसमें /webhook/ से पहले क्या है, जिस पर Twilio हस्ताक्षर करता है; खाली का अर्थ है https:// और वह नाम जो वे Host में कहते हैं।</translation>
    </message>
    <message>
        <source>The proxies that pass webhooks on to here, so that limits hit the sender and not the proxy.</source>
        <translation>वे प्रॉक्सी जो वेबहुक यहाँ भेजती हैं, ताकि सीमाएँ भेजने वाले पर लगें, प्रॉक्सी पर नहीं।</translation>
    </message>
    <message>
        <source>Where bodies that are sent to /webhook/custom tell queue_id, message_id, status, recipient_id, participant, timestamp, reason and reason_code, as paths such as events[*].state; empty means that none are received there.</source>
        <translation>/webhook/custom पर भेजी बॉडी में queue_id, message_id, status, recipient_id, participant, timestamp, reason और reason_code कहाँ हैं, events[*].state जैसे पाथ के रूप में; खाली का अर्थ है कि वहाँ कुछ नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>For how many days received bodies are kept as they came; 0 means not at all.</source>
        <translation>मिली बॉडी जैसी आईं वैसी कितने दिन रखी जाती हैं; 0 का अर्थ है बिल्कुल नहीं।</translation>
    </message>
    <message>
        <source>For how many days received statuses are kept once their queue id is done, in the table of deliveries, a collector&apos;s among them, or in one of Statusbridge&apos;s own; 0 means for ever.</source>
        <translation>मिले स्टेटस अपनी क्यू आईडी पूरी होने के बाद कितने दिन रखे जाते हैं, डिलीवरी की टेबल में, कलेक्टर वाले भी, या Statusbridge की अपनी टेबल में; 0 का अर्थ है हमेशा।</translation>
    </message>
    <message>
        <source>For how many days a status that arrives again is known, and counted but not stored.</source>
        <translation>फिर आने वाला स्टेटस कितने दिन तक पहचाना जाता है, और गिना जाता है पर सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>How many MiB of bodies the data directory may hold that wait for the database; when it is full, senders are told to come again.</source>
        <translation>डेटा फ़ोल्डर में डेटाबेस की प्रतीक्षा करती कितने MiB बॉडी रह सकती हैं; भर जाने पर भेजने वालों को फिर आने को कहा जाता है।</translation>
    </message>
    <message>
        <source>For how many days it is kept who changed what.</source>
        <translation>किसने क्या बदला, यह कितने दिन रखा जाता है।</translation>
    </message>
    <message>
        <source>Whom alerts are mailed to; empty means that no mail is sent.</source>
        <translation>अलर्ट किसे मेल किए जाते हैं; खाली का अर्थ है कि मेल नहीं भेजी जाती।</translation>
    </message>
    <message>
        <source>The sender of these mails, whom the mail server must know.</source>
        <translation>इन मेल का प्रेषक, जिसे मेल सर्वर पहचानता हो।</translation>
    </message>
    <message>
        <source>The mail server that takes them.</source>
        <translation>उन्हें लेने वाला मेल सर्वर।</translation>
    </message>
    <message>
        <source>The port of the mail server; 0 means the usual one: 587 with &quot;starttls&quot;, 465 with &quot;tls&quot;, 25 with &quot;none&quot;.</source>
        <translation>मेल सर्वर का पोर्ट; 0 का अर्थ है सामान्य: &quot;starttls&quot; के साथ 587, &quot;tls&quot; के साथ 465, &quot;none&quot; के साथ 25।</translation>
    </message>
    <message>
        <source>The user at the mail server; the password is kept apart, as smtp_password; empty means that it wants no login.</source>
        <translation>मेल सर्वर का उपयोगकर्ता; पासवर्ड अलग रखा जाता है, smtp_password के रूप में; खाली का अर्थ है कि लॉगिन नहीं चाहिए।</translation>
    </message>
    <message>
        <source>How the mail server is reached: &quot;starttls&quot; or &quot;tls&quot;, with its certificate checked, or &quot;none&quot;, without encryption and therefore without a login.</source>
        <translation>मेल सर्वर तक कैसे पहुँचा जाए: &quot;starttls&quot; या &quot;tls&quot;, प्रमाणपत्र जाँचकर, या &quot;none&quot;, बिना एन्क्रिप्शन और इसलिए बिना लॉगिन।</translation>
    </message>
    <message>
        <source>The address that alerts are posted to as JSON, signed with alert_webhook_key; empty means that none is.</source>
        <translation>पता जहाँ अलर्ट JSON के रूप में भेजे जाते हैं, alert_webhook_key से हस्ताक्षरित; खाली का अर्थ है कि कोई नहीं।</translation>
    </message>
    <message>
        <source>What is posted: &quot;generic&quot;, &quot;chat&quot; for services that take {&quot;text&quot;}, &quot;ntfy&quot;, or a file of JSON with {{title}}, {{text}} and the like in it.</source>
        <translation>क्या भेजा जाता है: &quot;generic&quot;, {&quot;text&quot;} लेने वाली सेवाओं के लिए &quot;chat&quot;, &quot;ntfy&quot;, या JSON की फ़ाइल जिसमें {{title}}, {{text}} आदि हों।</translation>
    </message>
    <message>
        <source>The address of a dead man&apos;s switch that is called when a cycle succeeded, with /start behind it when one begins, and with /fail when one failed; empty means none.</source>
        <translation>dead man&apos;s switch का पता, जिसे चक्र सफल होने पर कॉल किया जाता है, चक्र शुरू होने पर पीछे /start के साथ, और विफल होने पर /fail के साथ; खाली का अर्थ है कोई नहीं।</translation>
    </message>
    <message>
        <source>The language of alerts; empty means English.</source>
        <translation>अलर्ट की भाषा; खाली का अर्थ है अंग्रेज़ी।</translation>
    </message>
    <message>
        <source>The time zone of the times in alerts, of the quiet hours and of the working hours; empty means the machine&apos;s.</source>
        <translation>अलर्ट में समय, शांत घंटों और काम के घंटों का समय क्षेत्र; खाली का अर्थ है मशीन का।</translation>
    </message>
    <message>
        <source>Hours such as 22:00-07:00 in which alerts are held back until their end, but for a database in trouble and webhooks that are refused.</source>
        <translation>22:00-07:00 जैसे घंटे, जिनमें अलर्ट उनके अंत तक रोके जाते हैं, डेटाबेस की समस्या और अस्वीकार होते वेबहुक को छोड़कर।</translation>
    </message>
    <message>
        <source>How many cycles must fail in a row; 0 means that it is no alert.</source>
        <translation>लगातार कितने चक्र विफल होने चाहिए; 0 का अर्थ है कि अलर्ट नहीं।</translation>
    </message>
    <message>
        <source>For how many hours rows must wait to be carried over; 0 means that it is no alert.</source>
        <translation>पंक्तियों को पहुँचाए जाने की कितने घंटे प्रतीक्षा करनी पड़े; 0 का अर्थ है कि अलर्ट नहीं।</translation>
    </message>
    <message>
        <source>More parked records than so many are an alert; 0 means that it is no alert.</source>
        <translation>इतने से अधिक अलग रखे रिकॉर्ड पर अलर्ट होता है; 0 का अर्थ है कि अलर्ट नहीं।</translation>
    </message>
    <message>
        <source>How many minutes after its due time no cycle must have begun, unless a person stopped the scheduler; 0 means that it is no alert.</source>
        <translation>समय होने के कितने मिनट बाद तक चक्र शुरू न हुआ हो, जब तक किसी ने शेड्यूलर न रोका हो; 0 का अर्थ है कि अलर्ट नहीं।</translation>
    </message>
    <message>
        <source>How many webhooks must be refused within an hour because their sender is not known; 0 means that it is no alert.</source>
        <translation>एक घंटे में कितने वेबहुक भेजने वाला अज्ञात होने से अस्वीकार हों; 0 का अर्थ है कि अलर्ट नहीं।</translation>
    </message>
    <message>
        <source>For how many hours of working time no webhook must have arrived; 0 means that it is no alert.</source>
        <translation>काम के समय के कितने घंटे कोई वेबहुक न आया हो; 0 का अर्थ है कि अलर्ट नहीं।</translation>
    </message>
    <message>
        <source>The hours of working time, such as 08:00-18:00; empty means all.</source>
        <translation>काम के घंटे, जैसे 08:00-18:00; खाली का अर्थ है सभी।</translation>
    </message>
    <message>
        <source>The days of working time, such as mon-fri; empty means all.</source>
        <translation>काम के दिन, जैसे mon-fri; खाली का अर्थ है सभी।</translation>
    </message>
    <message>
        <source>Below which percentage of an hour&apos;s messages must have been delivered; 0 means that it is no alert.</source>
        <translation>एक घंटे के संदेशों में से कितने प्रतिशत से कम डिलीवर हुए हों; 0 का अर्थ है कि अलर्ट नहीं।</translation>
    </message>
    <message>
        <source>How many messages an hour must have for that percentage to count.</source>
        <translation>वह प्रतिशत गिनने के लिए एक घंटे में कितने संदेश होने चाहिए।</translation>
    </message>
    <message>
        <source>How many days before its end a certificate of the API or the receiver is an alert; 0 means that it is none.</source>
        <translation>API या रिसीवर का प्रमाणपत्र समाप्त होने से कितने दिन पहले अलर्ट होता है; 0 का अर्थ है कि नहीं।</translation>
    </message>
    <message>
        <source>From which severity on messages are logged.</source>
        <translation>किस गंभीरता से संदेश लॉग होते हैं।</translation>
    </message>
    <message>
        <source>A file to log into, which is rotated at 10 MB with five kept; empty means standard error.</source>
        <translation>लॉग की फ़ाइल, जो 10 MB पर बदली जाती है और पाँच रखी जाती हैं; खाली का अर्थ है standard error।</translation>
    </message>
</context>
<context>
    <name>SettingLabels</name>
    <message>
        <source>Data center</source>
        <translation>डेटा सेंटर</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>साइन-इन सर्वर</translation>
    </message>
    <message>
        <source>API server</source>
        <translation>API सर्वर</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>क्लाइंट आईडी</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>अकाउंट का मालिक</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>ऐप्लिकेशन</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>एनवायरनमेंट</translation>
    </message>
    <message>
        <source>Pending records</source>
        <translation>लंबित रिकॉर्ड</translation>
    </message>
    <message>
        <source>Workflows not to run</source>
        <translation>न चलने वाले workflow</translation>
    </message>
    <message>
        <source>Port for the browser sign-in</source>
        <translation>ब्राउज़र साइन-इन का पोर्ट</translation>
    </message>
    <message>
        <source>Renew the token early by</source>
        <translation>टोकन इतना पहले नया करें</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>प्लान</translation>
    </message>
    <message>
        <source>Users of the plan</source>
        <translation>प्लान के उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Custom API</source>
        <translation>Custom API</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Records in a call</source>
        <translation>एक कॉल में रिकॉर्ड</translation>
    </message>
    <message>
        <source>Calls of the Custom API a day</source>
        <translation>Custom API की कॉल प्रतिदिन</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>क्यू आईडी</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्टेटस</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Queue ID of the webhook</source>
        <translation>वेबहुक की क्यू आईडी</translation>
    </message>
    <message>
        <source>Message ID of the webhook</source>
        <translation>वेबहुक की संदेश आईडी</translation>
    </message>
    <message>
        <source>Time of the webhook</source>
        <translation>वेबहुक का समय</translation>
    </message>
    <message>
        <source>Recipient of the webhook</source>
        <translation>वेबहुक का प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>विफल क्यों हुआ</translation>
    </message>
    <message>
        <source>Number of why it failed</source>
        <translation>विफलता के कारण का नंबर</translation>
    </message>
    <message>
        <source>Format of times</source>
        <translation>समय का प्रारूप</translation>
    </message>
    <message>
        <source>Time zone of the application</source>
        <translation>ऐप्लिकेशन का समय क्षेत्र</translation>
    </message>
    <message>
        <source>Ranking, strongest first</source>
        <translation>क्रम, सबसे मज़बूत पहले</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>दूसरे शब्द</translation>
    </message>
    <message>
        <source>Words written to Zoho</source>
        <translation>Zoho में लिखे शब्द</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>हर</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>इनके बीच</translation>
    </message>
    <message>
        <source>On the days</source>
        <translation>इन दिनों</translation>
    </message>
    <message>
        <source>As cron names them</source>
        <translation>cron के अनुसार</translation>
    </message>
    <message>
        <source>Time zone of these times</source>
        <translation>इन समयों का समय क्षेत्र</translation>
    </message>
    <message>
        <source>Records in a cycle</source>
        <translation>एक चक्र में रिकॉर्ड</translation>
    </message>
    <message>
        <source>Updates at once</source>
        <translation>एक साथ अपडेट</translation>
    </message>
    <message>
        <source>Pause between two updates</source>
        <translation>दो अपडेट के बीच अंतर</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>कॉल प्रति मिनट</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>कॉल प्रतिदिन</translation>
    </message>
    <message>
        <source>Calls kept for people</source>
        <translation>लोगों के लिए रखी कॉल</translation>
    </message>
    <message>
        <source>A passing status waits for</source>
        <translation>बीच के स्टेटस की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Time zone of the quota</source>
        <translation>कोटे का समय क्षेत्र</translation>
    </message>
    <message>
        <source>Run cycles here</source>
        <translation>चक्र यहाँ चलाएँ</translation>
    </message>
    <message>
        <source>After a new row</source>
        <translation>नई पंक्ति के बाद</translation>
    </message>
    <message>
        <source>Start with the program</source>
        <translation>प्रोग्राम के साथ शुरू करें</translation>
    </message>
    <message>
        <source>Take over after</source>
        <translation>सँभालें इतने बाद</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>इतिहास रखें</translation>
    </message>
    <message>
        <source>Give up without a record after</source>
        <translation>बिना रिकॉर्ड छोड़ें इतने बाद</translation>
    </message>
    <message>
        <source>Keep statuses of bodies for</source>
        <translation>बॉडी के स्टेटस रखें</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Further certificate authorities</source>
        <translation>और प्रमाणपत्र प्राधिकरण</translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation>सबसे लंबी कॉल</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Name or file</source>
        <translation>नाम या फ़ाइल</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>स्कीमा</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>प्रमाणपत्र प्राधिकरण</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>सबसे लंबी प्रतीक्षा</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>सीक्रेट कहाँ रखे जाते हैं</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>टेबल</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>प्राथमिक कुंजी</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>संदेश आईडी</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>पहुँचाया गया</translation>
    </message>
    <message>
        <source>Whole webhook</source>
        <translation>पूरा वेबहुक</translation>
    </message>
    <message>
        <source>Shape of the webhooks</source>
        <translation>वेबहुक का रूप</translation>
    </message>
    <message>
        <source>Reason of a failure</source>
        <translation>विफलता का कारण</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>उसका नंबर</translation>
    </message>
    <message>
        <source>Offer the HTTP API</source>
        <translation>HTTP API उपलब्ध कराएँ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>प्रमाणपत्र की कुंजी</translation>
    </message>
    <message>
        <source>Names it is called by</source>
        <translation>जिन नामों से कॉल हो</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>भरोसेमंद प्रॉक्सी</translation>
    </message>
    <message>
        <source>Table of the sender&apos;s</source>
        <translation>प्रेषक की टेबल</translation>
    </message>
    <message>
        <source>Message ID where there is no other</source>
        <translation>और न हो तो संदेश आईडी</translation>
    </message>
    <message>
        <source>Receive webhooks here</source>
        <translation>वेबहुक यहाँ लें</translation>
    </message>
    <message>
        <source>Address that senders call</source>
        <translation>भेजने वालों के लिए पता</translation>
    </message>
    <message>
        <source>Custom bodies</source>
        <translation>कस्टम बॉडी</translation>
    </message>
    <message>
        <source>Keep bodies for</source>
        <translation>बॉडी रखें</translation>
    </message>
    <message>
        <source>Keep rows for</source>
        <translation>पंक्तियाँ रखें</translation>
    </message>
    <message>
        <source>Know doubles for</source>
        <translation>दोहराव पहचानें</translation>
    </message>
    <message>
        <source>Space while waiting</source>
        <translation>प्रतीक्षा के समय जगह</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>मेल किसे</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>प्रेषक</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>मेल सर्वर</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>वेबहुक</translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation>क्या भेजा जाता है</translation>
    </message>
    <message>
        <source>Dead man&apos;s switch</source>
        <translation>Dead man&apos;s switch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>शांत घंटे</translation>
    </message>
    <message>
        <source>Failed cycles in a row</source>
        <translation>लगातार विफल चक्र</translation>
    </message>
    <message>
        <source>Rows wait for</source>
        <translation>पंक्तियों की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Parked records above</source>
        <translation>अलग रखे रिकॉर्ड इससे अधिक</translation>
    </message>
    <message>
        <source>Overdue for</source>
        <translation>इतनी देर</translation>
    </message>
    <message>
        <source>Refused webhooks an hour</source>
        <translation>अस्वीकृत वेबहुक प्रति घंटा</translation>
    </message>
    <message>
        <source>No webhook for</source>
        <translation>इतने समय कोई वेबहुक नहीं</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>काम के घंटे</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>काम के दिन</translation>
    </message>
    <message>
        <source>Delivered less than</source>
        <translation>डिलीवर इससे कम</translation>
    </message>
    <message>
        <source>Of messages an hour</source>
        <translation>एक घंटे के संदेशों में</translation>
    </message>
    <message>
        <source>Certificate ends within</source>
        <translation>प्रमाणपत्र समाप्ति में</translation>
    </message>
    <message>
        <source>Keep changes for</source>
        <translation>बदलाव रखें</translation>
    </message>
    <message>
        <source>Log from</source>
        <translation>लॉग कब से</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>लॉग फ़ाइल</translation>
    </message>
    <message>
        <source>United States (zoho.com)</source>
        <translation>अमेरिका (zoho.com)</translation>
    </message>
    <message>
        <source>Europe (zoho.eu)</source>
        <translation>यूरोप (zoho.eu)</translation>
    </message>
    <message>
        <source>India (zoho.in)</source>
        <translation>भारत (zoho.in)</translation>
    </message>
    <message>
        <source>Australia (zoho.com.au)</source>
        <translation>ऑस्ट्रेलिया (zoho.com.au)</translation>
    </message>
    <message>
        <source>Japan (zoho.jp)</source>
        <translation>जापान (zoho.jp)</translation>
    </message>
    <message>
        <source>Canada (zohocloud.ca)</source>
        <translation>कनाडा (zohocloud.ca)</translation>
    </message>
    <message>
        <source>Saudi Arabia (zoho.sa)</source>
        <translation>सऊदी अरब (zoho.sa)</translation>
    </message>
    <message>
        <source>United Kingdom (zoho.uk)</source>
        <translation>ब्रिटेन (zoho.uk)</translation>
    </message>
    <message>
        <source>United Arab Emirates (zoho.ae)</source>
        <translation>संयुक्त अरब अमीरात (zoho.ae)</translation>
    </message>
    <message>
        <source>China (zoho.com.cn)</source>
        <translation>चीन (zoho.com.cn)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>प्रोडक्शन</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>डेवलपमेंट</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>स्टेज</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Enterprise or Zoho One</source>
        <translation>Enterprise या Zoho One</translation>
    </message>
    <message>
        <source>Workflows of the form</source>
        <translation>फ़ॉर्म के workflow</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>SQLite (a file)</source>
        <translation>SQLite (एक फ़ाइल)</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL या MariaDB</translation>
    </message>
    <message>
        <source>Checked, except on this machine</source>
        <translation>जाँचा हुआ, इस मशीन को छोड़कर</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>ज़रूरी</translation>
    </message>
    <message>
        <source>Required, and the certificate is checked</source>
        <translation>ज़रूरी, और प्रमाणपत्र जाँचा जाता है</translation>
    </message>
    <message>
        <source>None, on purpose</source>
        <translation>नहीं, जानबूझकर</translation>
    </message>
    <message>
        <source>The first of these that is there</source>
        <translation>इनमें से पहला जो उपलब्ध हो</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>एनवायरनमेंट वेरिएबल</translation>
    </message>
    <message>
        <source>Credentials of systemd</source>
        <translation>systemd के credentials</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain</source>
        <translation>डेस्कटॉप की कीचेन</translation>
    </message>
    <message>
        <source>Files that only you can read</source>
        <translation>फ़ाइलें जो केवल आप पढ़ सकते हैं</translation>
    </message>
    <message>
        <source>Not read: columns, or paths</source>
        <translation>नहीं पढ़ा जाता: कॉलम, या पाथ</translation>
    </message>
    <message>
        <source>By paths</source>
        <translation>पाथ से</translation>
    </message>
    <message>
        <source>Not chosen: English</source>
        <translation>नहीं चुनी: अंग्रेज़ी</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None, without a login</source>
        <translation>नहीं, बिना लॉगिन</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>German</source>
        <translation>जर्मन</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>स्पैनिश</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>पुर्तगाली (ब्राज़ील)</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>अरबी</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>चेतावनियाँ</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>त्रुटियाँ</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> सेकंड</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> मिनट</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> मि.से.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> days</source>
        <translation> दिन</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> घंटे</translation>
    </message>
    <message>
        <source>the data center&apos;s</source>
        <translation>डेटा सेंटर वाला</translation>
    </message>
    <message>
        <source>none, a call for each record</source>
        <translation>कोई नहीं, हर रिकॉर्ड की एक कॉल</translation>
    </message>
    <message>
        <source>no limit of ours</source>
        <translation>हमारी कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>इस मशीन का</translation>
    </message>
    <message>
        <source>those of the plan</source>
        <translation>प्लान वाली</translation>
    </message>
    <message>
        <source>all hours</source>
        <translation>सभी घंटे</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>सभी दिन</translation>
    </message>
    <message>
        <source>the interval</source>
        <translation>अंतराल</translation>
    </message>
    <message>
        <source>the first instance&apos;s</source>
        <translation>पहले इंस्टेंस वाला</translation>
    </message>
    <message>
        <source>not before the next due time</source>
        <translation>अगले समय से पहले नहीं</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>statusbridge.db in the data folder</source>
        <translation>डेटा फ़ोल्डर में statusbridge.db</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>यह मशीन</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>सिस्टम वाला</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>टेबल में ऐसा कॉलम नहीं</translation>
    </message>
    <message>
        <source>the whole webhook&apos;s</source>
        <translation>पूरे वेबहुक वाला</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>कोई भी खाली</translation>
    </message>
    <message>
        <source>what they call this server</source>
        <translation>जो वे इस सर्वर को कहते हैं</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>नहीं लिखा जाता</translation>
    </message>
    <message>
        <source>none are received</source>
        <translation>कुछ नहीं लिया जाता</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>बिल्कुल नहीं</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>लॉगिन नहीं</translation>
    </message>
    <message>
        <source>no alert</source>
        <translation>अलर्ट नहीं</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>standard error</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>chosen</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>record %1 at Zoho shows: %2</source>
        <translation>Zoho में रिकॉर्ड %1 दिखाता है: %2</translation>
    </message>
    <message>
        <source>The report at Zoho has no record with this queue id.</source>
        <translation>Zoho की रिपोर्ट में इस क्यू आईडी का कोई रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>%1, cycle %2, record %3: %4. %5</source>
        <translation>%1, चक्र %2, रिकॉर्ड %3: %4। %5</translation>
    </message>
    <message>
        <source>Queue id %1, as of %2</source>
        <translation>क्यू आईडी %1, %2 तक</translation>
    </message>
    <message>
        <source>What happens next: %1</source>
        <translation>आगे क्या होगा: %1</translation>
    </message>
    <message>
        <source>Rows (time, status word, counts as, state, recipient, message id, table and row):</source>
        <translation>पंक्तियाँ (समय, स्टेटस शब्द, किसके बराबर, स्थिति, प्राप्तकर्ता, संदेश आईडी, टेबल और पंक्ति):</translation>
    </message>
    <message>
        <source>Why that one: %1</source>
        <translation>वही क्यों: %1</translation>
    </message>
    <message>
        <source>Values for Zoho:</source>
        <translation>Zoho के लिए मान:</translation>
    </message>
    <message>
        <source>Attempts, newest first:</source>
        <translation>कोशिशें, सबसे नई पहले:</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved settings</source>
        <translation>बिना सहेजी सेटिंग</translation>
    </message>
    <message>
        <source>There are changes of the settings that are not saved. Save them?</source>
        <translation>सेटिंग में ऐसे बदलाव हैं जो सहेजे नहीं गए। उन्हें सहेजें?</translation>
    </message>
</context>
<context>
    <name>statusbridge::ActionPanel</name>
    <message>
        <source>It is being done.</source>
        <translation>यह किया जा रहा है।</translation>
    </message>
    <message>
        <source>Stopped: nothing is known.</source>
        <translation>रोका गया: कुछ पता नहीं।</translation>
    </message>
</context>
<context>
    <name>statusbridge::AddressPanel</name>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use what the address says</source>
        <translation>पते में जो है वह उपयोग करें</translation>
    </message>
    <message>
        <source>Address of the report</source>
        <translation>रिपोर्ट का पता</translation>
    </message>
    <message>
        <source>Open the report in Zoho Creator, copy its address from the browser and paste it here: data center, owner, application and report are filled in.</source>
        <translation>रिपोर्ट Zoho Creator में खोलें, ब्राउज़र से उसका पता कॉपी करें और यहाँ चिपकाएँ: डेटा सेंटर, मालिक, ऐप्लिकेशन और रिपोर्ट भर जाएँगे।</translation>
    </message>
    <message>
        <source>Paste the address of your report:</source>
        <translation>अपनी रिपोर्ट का पता चिपकाएँ:</translation>
    </message>
    <message>
        <source>The address says otherwise than what stands here:</source>
        <translation>पता यहाँ लिखे से अलग कहता है:</translation>
    </message>
    <message>
        <source>• %1: %2 there, %3 here</source>
        <comment>a setting, its value in an address, its value in the form</comment>
        <translation>• %1: वहाँ %2, यहाँ %3</translation>
    </message>
    <message>
        <source>%1 (set by %2, so it can&apos;t be changed here)</source>
        <translation>%1 (%2 ने सेट किया, इसलिए यहाँ नहीं बदला जा सकता)</translation>
    </message>
</context>
<context>
    <name>statusbridge::AlertsPanel</name>
    <message>
        <source>Mail</source>
        <translation>मेल</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>वेबहुक</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>दूर हुई: %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>छोड़ दिया</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 – %4</source>
        <translation>%1, %2: %3 – %4</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>जाँच भेजें</translation>
    </message>
    <message>
        <source>Sends a test to those who are named here, saved or not.</source>
        <translation>यहाँ लिखे लोगों को जाँच भेजता है, सहेजा हो या नहीं।</translation>
    </message>
    <message>
        <source>The last alerts</source>
        <translation>पिछले अलर्ट</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>%1 took it: %2</source>
        <translation>%1 ने लिया: %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 विफल हुआ: %2</translation>
    </message>
    <message>
        <source>The server sends a test to those whom its settings name.</source>
        <translation>सर्वर अपनी सेटिंग में दिए गए सभी को एक परीक्षण भेजता है।</translation>
    </message>
    <message>
        <source>Save the settings first: the server tests those in force.</source>
        <translation>पहले सेटिंग सहेजें: सर्वर लागू सेटिंग का ही परीक्षण करता है।</translation>
    </message>
</context>
<context>
    <name>statusbridge::Assistant</name>
    <message>
        <source>Bac&amp;k</source>
        <translation>पीछे (&amp;K)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save the settings without starting</source>
        <translation>शुरू किए बिना सेटिंग सहेजें</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>जाँच रोकें</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>सहायक</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>आगे (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>पूरा करें (&amp;F)</translation>
    </message>
    <message>
        <source>The test found something that must be mended.</source>
        <translation>जाँच में कुछ मिला जिसे ठीक करना होगा।</translation>
    </message>
    <message>
        <source>Testing this step before the next one…</source>
        <translation>अगले से पहले इस चरण की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, and what its test found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>everything is in order.</source>
        <translation>सब ठीक है।</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>जाँच रोकी गई।</translation>
    </message>
    <message>
        <source>%1 Press Next again to go on all the same; nothing is in force before the last step.</source>
        <translation>%1 फिर भी आगे जाने के लिए “आगे” फिर दबाएँ; आखिरी चरण से पहले कुछ लागू नहीं होता।</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>यह पहला चरण है।</translation>
    </message>
    <message>
        <source>Choose first when to start.</source>
        <translation>पहले चुनें कि कब शुरू करना है।</translation>
    </message>
    <message>
        <source>A value of this step is not allowed.</source>
        <translation>इस चरण का कोई मान मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>पूरा हुआ।</translation>
    </message>
    <message>
        <source>Left out or not complete.</source>
        <translation>छोड़ा गया या अधूरा।</translation>
    </message>
    <message>
        <source>Keeping your choice…</source>
        <translation>आपका चुनाव रखा जा रहा है…</translation>
    </message>
    <message>
        <source>Nothing is saved yet, because the database can&apos;t keep your choice: %1
Mend that on the page of the database, or save without starting.</source>
        <translation>अभी कुछ नहीं सहेजा गया, क्योंकि डेटाबेस आपका चुनाव नहीं रख सकता: %1
उसे डेटाबेस के पेज पर ठीक करें, या शुरू किए बिना सहेजें।</translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation>सहायक बंद करें</translation>
    </message>
    <message>
        <source>Close without finishing? The settings entered here are lost; secrets, tables and users that were stored stay.</source>
        <translation>पूरा किए बिना बंद करें? यहाँ भरी सेटिंग खो जाएँगी; सहेजे गए सीक्रेट, टेबल और उपयोगकर्ता बने रहेंगे।</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>फिर भी बंद करें</translation>
    </message>
</context>
<context>
    <name>statusbridge::AttemptModel</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>लिखना था</translation>
    </message>
    <message>
        <source>Zoho showed</source>
        <translation>Zoho ने दिखाया</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Zoho का कोड</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Zoho का संदेश</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>चक्र</translation>
    </message>
</context>
<context>
    <name>statusbridge::AuditFilterBar</name>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>पिछले 90 दिन</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>किसी एक दिन</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation>हर जगह से</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>सभी बदलाव</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>The whole name of a user or token; of a user of the system without the machine</source>
        <translation>उपयोगकर्ता या टोकन का पूरा नाम; सिस्टम के उपयोगकर्ता का, मशीन के बिना</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Takes all filters away</source>
        <translation>सभी फ़िल्टर हटाता है</translation>
    </message>
    <message>
        <source>Time of the changes</source>
        <translation>बदलावों का समय</translation>
    </message>
    <message>
        <source>Day of the changes</source>
        <translation>बदलावों का दिन</translation>
    </message>
    <message>
        <source>Who made the changes</source>
        <translation>बदलाव किसने किए</translation>
    </message>
    <message>
        <source>From where the changes were made</source>
        <translation>बदलाव कहाँ से किए गए</translation>
    </message>
    <message>
        <source>Kind of the changes</source>
        <translation>बदलावों का प्रकार</translation>
    </message>
    <message>
        <source>Tim&amp;e:</source>
        <translation>समय (&amp;E):</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>किसने (&amp;B):</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>क्या (&amp;W):</translation>
    </message>
</context>
<context>
    <name>statusbridge::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>As</source>
        <translation>किस रूप में</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>किसका</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
</context>
<context>
    <name>statusbridge::AuditPage</name>
    <message>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Every command that changed something, whether it came from a window, a command line or the HTTP API. Secrets and whole phone numbers are never kept here.</source>
        <translation>हर आदेश जिसने कुछ बदला, चाहे वह विंडो, कमांड लाइन या HTTP API से आया हो। सीक्रेट और पूरे फ़ोन नंबर यहाँ कभी नहीं रखे जाते।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln बदलाव</numerusform>
            <numerusform>%Ln बदलाव</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln change(s); scroll for more</source>
        <translation>
            <numerusform>सबसे नया %Ln बदलाव; और के लिए स्क्रॉल करें</numerusform>
            <numerusform>सबसे नए %Ln बदलाव; और के लिए स्क्रॉल करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>डेटाबेस से पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>The changes can&apos;t be shown</source>
        <translation>बदलाव नहीं दिखाए जा सकते</translation>
    </message>
    <message>
        <source>No change fits</source>
        <translation>कोई बदलाव मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Take filters away to see more.</source>
        <translation>और देखने के लिए फ़िल्टर हटाएँ।</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet</source>
        <translation>अब तक किसी ने कुछ नहीं बदला</translation>
    </message>
</context>
<context>
    <name>statusbridge::BatchScriptDialog</name>
    <message>
        <source>a name of your choice</source>
        <translation>अपनी पसंद का नाम</translation>
    </message>
    <message>
        <source>1. In Zoho Creator, as an administrator, open Microservices, Custom API, and create a Custom API with the link name %1. Put the same name into the field “Custom API” here.</source>
        <translation>1. Zoho Creator में एडमिन के रूप में Microservices, Custom API खोलें, और लिंक नाम %1 वाली Custom API बनाएँ। वही नाम यहाँ फ़ील्ड “Custom API” में लिखें।</translation>
    </message>
    <message>
        <source>2. Request: method POST, content type application/json, with one key: updates, of the type list.</source>
        <translation>2. Request: method POST, content type application/json, एक key: updates, प्रकार list।</translation>
    </message>
    <message>
        <source>3. Authentication: OAuth2. The user that Statusbridge is connected as must be among those who may call it.</source>
        <translation>3. Authentication: OAuth2. Statusbridge जिस उपयोगकर्ता से कनेक्ट है, वह कॉल करने वालों में होना चाहिए।</translation>
    </message>
    <message>
        <source>4. Action: a new function of the application %1. Replace its whole text by the one below, and pass the key updates to it.</source>
        <translation>4. Action: ऐप्लिकेशन %1 का एक नया फ़ंक्शन। उसके पूरे टेक्स्ट की जगह नीचे वाला रखें, और key updates उसे दें।</translation>
    </message>
    <message>
        <source>5. Enable the Custom API. Then connect Statusbridge to Zoho again, so that it may call it (the scope is ZohoCreator.customapi.EXECUTE), and press Test.</source>
        <translation>5. Custom API चालू करें। फिर Statusbridge को Zoho से दोबारा कनेक्ट करें, ताकि वह उसे कॉल कर सके (स्कोप ZohoCreator.customapi.EXECUTE है), और “जाँचें” दबाएँ।</translation>
    </message>
    <message>
        <source>&amp;Copy the function</source>
        <translation>फ़ंक्शन कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Many records in one call</source>
        <translation>एक कॉल में कई रिकॉर्ड</translation>
    </message>
    <message>
        <source>Function for Zoho Creator</source>
        <translation>Zoho Creator के लिए फ़ंक्शन</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>A Custom API of the application lets one call write up to %Ln record(s), in a quota of its own. Workflows of the form do not run for records that are written this way.</source>
        <translation>
            <numerusform>ऐप्लिकेशन की Custom API से एक कॉल %Ln तक रिकॉर्ड लिख सकती है, अपने अलग कोटे में। इस तरह लिखे रिकॉर्ड के लिए फ़ॉर्म के workflow नहीं चलते।</numerusform>
            <numerusform>ऐप्लिकेशन की Custom API से एक कॉल %Ln तक रिकॉर्ड लिख सकती है, अपने अलग कोटे में। इस तरह लिखे रिकॉर्ड के लिए फ़ॉर्म के workflow नहीं चलते।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>कॉपी हुआ (&amp;C)</translation>
    </message>
    <message>
        <source>Set up &amp;batch mode…</source>
        <translation>बैच मोड तैयार करें (&amp;B)…</translation>
    </message>
    <message>
        <source>Shows the function that lets one call write many records, and how it gets into Zoho Creator.</source>
        <translation>वह फ़ंक्शन दिखाता है जिससे एक कॉल कई रिकॉर्ड लिखती है, और वह Zoho Creator में कैसे डाला जाता है।</translation>
    </message>
</context>
<context>
    <name>statusbridge::Breakdown</name>
    <message>
        <source>Reasons and groups</source>
        <translation>कारण और समूह</translation>
    </message>
    <message>
        <source>Show &amp;messages</source>
        <translation>संदेश दिखाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>Shows the messages that the selected row counts</source>
        <translation>चुनी पंक्ति में गिने गए संदेश दिखाता है</translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation>संदेश विफल क्यों हुए</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>पहले एक पंक्ति चुनें।</translation>
    </message>
</context>
<context>
    <name>statusbridge::CandidateList</name>
    <message>
        <source>Queue ids that were found</source>
        <translation>मिली हुई क्यू आईडी</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln &amp;queue id(s) of more</source>
        <translation>
            <numerusform>और में से सबसे नई %Ln क्यू आईडी (&amp;Q)</numerusform>
            <numerusform>और में से सबसे नई %Ln क्यू आईडी (&amp;Q)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;queue id(s) found</source>
        <translation>
            <numerusform>%Ln क्यू आईडी मिली (&amp;Q)</numerusform>
            <numerusform>%Ln क्यू आईडी मिलीं (&amp;Q)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::CandidateModel</name>
    <message>
        <source>Queue id %1, message id %2, recipient %3</source>
        <translation>क्यू आईडी %1, संदेश आईडी %2, प्राप्तकर्ता %3</translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation>सबसे नई घटना</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>स्टेटस शब्द</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>क्यू आईडी</translation>
    </message>
</context>
<context>
    <name>statusbridge::ChapterView</name>
    <message>
        <source>Who may use the HTTP API</source>
        <translation>HTTP API का उपयोग कौन कर सकता है</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>क्लाइंट सीक्रेट:</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>क्लाइंट सीक्रेट</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>पासवर्ड:</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>डेटाबेस का पासवर्ड</translation>
    </message>
    <message>
        <source>Password of the mail</source>
        <translation>मेल का पासवर्ड</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>कुंजी:</translation>
    </message>
    <message>
        <source>Key of the webhook</source>
        <translation>वेबहुक की कुंजी</translation>
    </message>
</context>
<context>
    <name>statusbridge::ChartPanel</name>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>चक्र</translation>
    </message>
    <message>
        <source>Cycles that failed</source>
        <translation>विफल चक्र</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>अपडेट</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>बिना बदलाव</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>अलग रखे</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>औसत</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>सबसे लंबा</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>पिछला %Ln दिन</numerusform>
            <numerusform>पिछले %Ln दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of the chart</source>
        <translation>चार्ट के दिन</translation>
    </message>
    <message>
        <source>Show as ta&amp;ble</source>
        <translation>टेबल के रूप में दिखाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>चार्ट को टेबल के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Ch&amp;art:</source>
        <translation>चार्ट (&amp;A):</translation>
    </message>
    <message>
        <source>The numbers of the chart, day by day</source>
        <translation>चार्ट के आँकड़े, दिन के अनुसार</translation>
    </message>
</context>
<context>
    <name>statusbridge::ClientStep</name>
    <message>
        <source>Zoho client</source>
        <translation>Zoho क्लाइंट</translation>
    </message>
    <message>
        <source>Statusbridge speaks to Zoho Creator as a client that you register once. The report&apos;s address tells in which data center its account is: nothing of one is known in another.</source>
        <translation>Statusbridge Zoho Creator से एक क्लाइंट के रूप में बात करता है, जिसे आप एक बार पंजीकृत करते हैं। रिपोर्ट का पता बताता है कि उसका अकाउंट किस डेटा सेंटर में है: एक का कुछ भी दूसरे में नहीं जाना जाता।</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>क्लाइंट सीक्रेट</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>क्लाइंट सीक्रेट:</translation>
    </message>
    <message>
        <source>Calls that the account has a day</source>
        <translation>अकाउंट की दिन की कॉल</translation>
    </message>
    <message>
        <source>The client&apos;s ID or its secret is missing.</source>
        <translation>क्लाइंट की आईडी या उसका सीक्रेट नहीं है।</translation>
    </message>
    <message>
        <source>In &lt;a href=&quot;%1&quot;&gt;Zoho&apos;s API console&lt;/a&gt;, add a client: a Self Client, if somebody can paste a code into the next step, or a Server-based Application, to sign in with the browser. Either has an ID and a secret.</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;Zoho के API कंसोल&lt;/a&gt; में एक क्लाइंट जोड़ें: Self Client, अगर कोई अगले चरण में कोड चिपका सकता है, या Server-based Application, ब्राउज़र से साइन इन करने के लिए। दोनों की एक आईडी और एक सीक्रेट होता है।</translation>
    </message>
</context>
<context>
    <name>statusbridge::CommandSet</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command, and for how many</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>statusbridge::ComparisonModel</name>
    <message>
        <source>Zoho shows what would be written.</source>
        <translation>Zoho वही दिखाता है जो लिखा जाएगा।</translation>
    </message>
    <message>
        <source>Zoho shows something else.</source>
        <translation>Zoho कुछ और दिखाता है।</translation>
    </message>
    <message>
        <source>%1, the same</source>
        <translation>%1, वही</translation>
    </message>
    <message>
        <source>%1, something else</source>
        <translation>%1, कुछ और</translation>
    </message>
    <message>
        <source>Record %1 at Zoho</source>
        <translation>Zoho में रिकॉर्ड %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>The field %1 at Zoho</source>
        <translation>Zoho में फ़ील्ड %1</translation>
    </message>
    <message>
        <source>Chosen here</source>
        <translation>यहाँ चुना हुआ</translation>
    </message>
    <message>
        <source>At Zoho</source>
        <translation>Zoho में</translation>
    </message>
    <message>
        <source>At Zoho: %1</source>
        <translation>Zoho में: %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Connect to Zoho</source>
        <translation>Zoho से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>क्लाइंट सीक्रेट</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>क्लाइंट सीक्रेट:</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectPanel</name>
    <message>
        <source>Other users of this machine can read the client secret where it is kept: protect it first, beside its field.</source>
        <translation>इस मशीन के दूसरे उपयोगकर्ता क्लाइंट सीक्रेट वहीं पढ़ सकते हैं जहाँ वह रखा है: पहले उसके फ़ील्ड के पास उसे सुरक्षित करें।</translation>
    </message>
    <message>
        <source>The client secret is missing: enter it first.</source>
        <translation>क्लाइंट सीक्रेट नहीं है: पहले उसे भरें।</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>स्कोप</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>कनेक्ट करें (&amp;O)</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>ब्राउज़र से साइन इन करें (&amp;B)</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>प्रतीक्षा रोकें</translation>
    </message>
    <message>
        <source>With a code (Self Client)</source>
        <translation>कोड से (Self Client)</translation>
    </message>
    <message>
        <source>Scopes:</source>
        <translation>स्कोप:</translation>
    </message>
    <message>
        <source>Co&amp;de:</source>
        <translation>कोड (&amp;D):</translation>
    </message>
    <message>
        <source>With the browser</source>
        <translation>ब्राउज़र से</translation>
    </message>
    <message>
        <source>The client must be a server-based application that knows this redirect URI. The browser comes back to this machine, so it must run here.</source>
        <translation>क्लाइंट server-based application होना चाहिए जो यह redirect URI जानता हो। ब्राउज़र इसी मशीन पर लौटता है, इसलिए उसे यहीं चलना चाहिए।</translation>
    </message>
    <message>
        <source>Redirect URI:</source>
        <translation>Redirect URI:</translation>
    </message>
    <message>
        <source>In &lt;a href=&quot;%1&quot;&gt;Zoho&apos;s API console&lt;/a&gt;, open your Self Client, choose Generate Code, and enter these scopes. The code works once and only for some minutes.</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;Zoho के API कंसोल&lt;/a&gt; में अपना Self Client खोलें, Generate Code चुनें, और ये स्कोप भरें। कोड एक बार और केवल कुछ मिनटों तक चलता है।</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>Zoho से पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>Paste the code first.</source>
        <translation>पहले कोड चिपकाएँ।</translation>
    </message>
    <message>
        <source>Asking Zoho…</source>
        <translation>Zoho से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in at Zoho…</source>
        <translation>Zoho में आपके साइन इन करने की प्रतीक्षा…</translation>
    </message>
    <message>
        <source>If no browser came up, open this address: %1</source>
        <translation>अगर ब्राउज़र नहीं खुला, तो यह पता खोलें: %1</translation>
    </message>
    <message>
        <source>Connected. Zoho has given a token, which is stored.</source>
        <translation>कनेक्टेड। Zoho ने टोकन दिया है, जो सहेज लिया गया।</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectStep</name>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Zoho gives Statusbridge a token that is good until somebody revokes it. Use one of these two ways; the user who grants access must be allowed to read and change the records. It fills the field below; type one in only if you have it from elsewhere.</source>
        <translation>Zoho Statusbridge को ऐसा टोकन देता है जो किसी के रद्द करने तक चलता है। इन दो तरीकों में से एक उपयोग करें; पहुँच देने वाले उपयोगकर्ता को रिकॉर्ड पढ़ने और बदलने की अनुमति होनी चाहिए। यह नीचे का फ़ील्ड भर देता है; ख़ुद तभी टाइप करें जब वह आपके पास कहीं और से हो।</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh token</translation>
    </message>
    <message>
        <source>Refresh token:</source>
        <translation>Refresh token:</translation>
    </message>
    <message>
        <source>Zoho has not given a token yet.</source>
        <translation>Zoho ने अभी टोकन नहीं दिया है।</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectionBanner</name>
    <message>
        <source>No connection to %1 since %2.</source>
        <translation>%2 से %1 से कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>No connection to %1 since %2 (%3).</source>
        <translation>%2 (%3) से %1 से कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>What is shown here is from %1. It goes on by itself as soon as the server answers.</source>
        <translation>यहाँ जो दिख रहा है वह %1 का है। सर्वर के जवाब देते ही यह अपने आप आगे चलेगा।</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as the server answers.</source>
        <translation>सर्वर के जवाब देते ही यह अपने आप आगे चलेगा।</translation>
    </message>
</context>
<context>
    <name>statusbridge::Console</name>
    <message>
        <source>&amp;Colors</source>
        <translation>रंग (&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>सिस्टम जैसा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा (&amp;D)</translation>
    </message>
    <message>
        <source>Statusbridge goes on</source>
        <translation>Statusbridge चलता रहेगा</translation>
    </message>
    <message>
        <source>Cycles go on without the window. The icon here brings it back.</source>
        <translation>चक्र विंडो के बिना चलते रहते हैं। यहाँ का आइकन उसे वापस लाता है।</translation>
    </message>
    <message>
        <source>Cycles go on without the window. Start Statusbridge again to get it back.</source>
        <translation>चक्र विंडो के बिना चलते रहते हैं। उसे वापस लाने के लिए Statusbridge फिर शुरू करें।</translation>
    </message>
    <message>
        <source>&amp;Quit instead</source>
        <translation>इसकी जगह बंद करें (&amp;Q)</translation>
    </message>
    <message>
        <source>Quit Statusbridge</source>
        <translation>Statusbridge बंद करें</translation>
    </message>
    <message>
        <source>A cycle is running. It is ended cleanly, and the next one goes on with what is left.</source>
        <translation>एक चक्र चल रहा है। उसे ठीक से समाप्त किया जाएगा, और बाकी काम अगला चक्र करेगा।</translation>
    </message>
    <message>
        <source>&amp;End it and quit</source>
        <translation>समाप्त करके बंद करें (&amp;E)</translation>
    </message>
    <message>
        <source> · as %1</source>
        <translation> · %1 के रूप में</translation>
    </message>
</context>
<context>
    <name>statusbridge::CycleActions</name>
    <message>
        <source>The cycle has ended.</source>
        <translation>चक्र समाप्त हुआ।</translation>
    </message>
    <message>
        <source>Cycle %1 has begun.</source>
        <translation>चक्र %1 शुरू हुआ।</translation>
    </message>
    <message>
        <source>A cycle is running; one more follows it.</source>
        <translation>एक चक्र चल रहा है; उसके बाद एक और होगा।</translation>
    </message>
    <message>
        <source>Another instance was asked for a cycle.</source>
        <translation>दूसरे इंस्टेंस से चक्र माँगा गया।</translation>
    </message>
    <message>
        <source>The database has not answered yet, or not the last time.</source>
        <translation>डेटाबेस ने अभी जवाब नहीं दिया, या पिछली बार नहीं दिया।</translation>
    </message>
    <message>
        <source>A cycle is about to begin.</source>
        <translation>एक चक्र शुरू होने वाला है।</translation>
    </message>
    <message>
        <source>A cycle is running.</source>
        <translation>एक चक्र चल रहा है।</translation>
    </message>
    <message>
        <source>No cycle is running.</source>
        <translation>कोई चक्र नहीं चल रहा।</translation>
    </message>
    <message>
        <source>The scheduler runs already.</source>
        <translation>शेड्यूलर पहले से चल रहा है।</translation>
    </message>
    <message>
        <source>The scheduler doesn&apos;t run.</source>
        <translation>शेड्यूलर नहीं चल रहा।</translation>
    </message>
    <message>
        <source>The cycle is being ended.</source>
        <translation>चक्र समाप्त किया जा रहा है।</translation>
    </message>
    <message>
        <source>%1 was asked to end its cycle.</source>
        <translation>%1 से चक्र समाप्त करने को कहा गया।</translation>
    </message>
    <message>
        <source>The scheduler runs, in all instances.</source>
        <translation>शेड्यूलर सभी इंस्टेंस में चल रहा है।</translation>
    </message>
    <message>
        <source>The scheduler is stopped, in all instances.</source>
        <translation>शेड्यूलर सभी इंस्टेंस में रुका है।</translation>
    </message>
    <message>
        <source>The database needs nothing.</source>
        <translation>डेटाबेस को कुछ नहीं चाहिए।</translation>
    </message>
</context>
<context>
    <name>statusbridge::CycleStrip</name>
    <message>
        <source>Cycles of the last 24 hours</source>
        <translation>पिछले 24 घंटों के चक्र</translation>
    </message>
    <message>
        <source>Cycles of the last 24 hours. %1</source>
        <translation>पिछले 24 घंटों के चक्र। %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::CyclesCard</name>
    <message>
        <source>Last 24 hours</source>
        <translation>पिछले 24 घंटे</translation>
    </message>
</context>
<context>
    <name>statusbridge::DatabaseStep</name>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>The database that the collector writes its webhooks into. Its two tables may be called otherwise than here, and so may their columns.</source>
        <translation>वह डेटाबेस जिसमें कलेक्टर अपने वेबहुक लिखता है। उसकी दो टेबल के नाम यहाँ से अलग हो सकते हैं, और उनके कॉलम के भी।</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>डेटाबेस का पासवर्ड</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>पासवर्ड:</translation>
    </message>
    <message>
        <source>Webhooks of every kind</source>
        <translation>हर प्रकार के वेबहुक</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>डिलीवरी</translation>
    </message>
    <message>
        <source>Parts of the database&apos;s settings</source>
        <translation>डेटाबेस की सेटिंग के भाग</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation>यहाँ कुछ गलत है।</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryCard</name>
    <message>
        <source>Complete since %1; older statuses are still being read.</source>
        <translation>%1 से पूरा; पुराने स्टेटस अभी पढ़े जा रहे हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with an unknown word.</source>
        <translation>
            <numerusform>%Ln और, अज्ञात शब्द वाला।</numerusform>
            <numerusform>%Ln और, अज्ञात शब्द वाले।</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted %1.</source>
        <translation>गिनती %1।</translation>
    </message>
    <message>
        <source>Counted by the next cycle.</source>
        <translation>अगला चक्र गिनेगा।</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>What became of the messages, over time and why.</source>
        <translation>संदेशों का क्या हुआ, समय के साथ और क्यों।</translation>
    </message>
    <message>
        <source>More about the delivery</source>
        <translation>डिलीवरी के बारे में और</translation>
    </message>
    <message>
        <source>Delivery today</source>
        <translation>आज की डिलीवरी</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>डिलीवर</translation>
    </message>
    <message>
        <source>read</source>
        <translation>पढ़े गए</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryChart</name>
    <message>
        <source>Chart of the messages</source>
        <translation>संदेशों का चार्ट</translation>
    </message>
    <message>
        <source>Chart of the messages. %1</source>
        <translation>संदेशों का चार्ट। %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryChartPanel</name>
    <message>
        <source>The numbers of the chart, step by step</source>
        <translation>चार्ट के आँकड़े, चरण के अनुसार</translation>
    </message>
    <message>
        <source>Show as ta&amp;ble</source>
        <translation>टेबल के रूप में दिखाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>चार्ट को टेबल के रूप में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryFilterBar</name>
    <message>
        <source>&amp;From:</source>
        <translation>कब से (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>कब तक (&amp;U):</translation>
    </message>
    <message>
        <source>Temp&amp;late:</source>
        <translation>टेम्पलेट (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <comment>of a telephone</comment>
        <translation>नंबर (&amp;N):</translation>
    </message>
    <message>
        <source>Provi&amp;der:</source>
        <translation>प्रदाता (&amp;D):</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>दूसरे दिन</translation>
    </message>
    <message>
        <source>Time of the messages</source>
        <translation>संदेशों का समय</translation>
    </message>
    <message>
        <source>First day of the messages</source>
        <translation>संदेशों का पहला दिन</translation>
    </message>
    <message>
        <source>Last day of the messages</source>
        <translation>संदेशों का आखिरी दिन</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Counts the messages of all providers, numbers and templates</source>
        <translation>सभी प्रदाताओं, नंबरों और टेम्पलेट के संदेश गिनता है</translation>
    </message>
    <message>
        <source>Tim&amp;e:</source>
        <translation>समय (&amp;E):</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
</context>
<context>
    <name>statusbridge::DetailsButton</name>
    <message>
        <source>Details…</source>
        <translation>विवरण…</translation>
    </message>
    <message>
        <source>The program&apos;s own words, for whoever administers it.</source>
        <translation>प्रोग्राम के अपने शब्द, उनके लिए जो इसे सँभालते हैं।</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
</context>
<context>
    <name>statusbridge::DryRunDialog</name>
    <message>
        <source>Queue id</source>
        <translation>क्यू आईडी</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Zoho shows</source>
        <translation>Zoho दिखाता है</translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation>लिखा जाएगा</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ड्राई रन</translation>
    </message>
    <message>
        <source>Summary of the dry run</source>
        <translation>ड्राई रन का सारांश</translation>
    </message>
    <message>
        <source>What would be done to every record</source>
        <translation>हर रिकॉर्ड के साथ क्या होगा</translation>
    </message>
</context>
<context>
    <name>statusbridge::DryRunStep</name>
    <message>
        <source>Pending records at Zoho: %1</source>
        <translation>Zoho में लंबित रिकॉर्ड: %1</translation>
    </message>
    <message>
        <source>of which have a status here: %1</source>
        <translation>जिनका स्टेटस यहाँ है: %1</translation>
    </message>
    <message>
        <source>Dry run and start</source>
        <translation>ड्राई रन और शुरुआत</translation>
    </message>
    <message>
        <source>The dry run does everything that a cycle does, up to the point where something would be written, here or at Zoho. Then choose when to start and finish: the settings come into force.</source>
        <translation>ड्राई रन वह सब करता है जो चक्र करता है, उस जगह तक जहाँ कुछ यहाँ या Zoho में लिखा जाता। फिर चुनें कि कब शुरू करना है और पूरा करें: सेटिंग लागू हो जाएँगी।</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>चलाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Fetching the pending records and looking for their statuses…</source>
        <translation>लंबित रिकॉर्ड लाए जा रहे हैं और उनके स्टेटस खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>It works. Nothing was written.</source>
        <translation>यह काम करता है। कुछ नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>statusbridge::Exporter</name>
    <message>
        <source>Stop saving</source>
        <translation>सहेजना रोकें</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>स्प्रेडशीट के लिए टेबल (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>प्रोग्रामों के लिए JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 लिखी जा रही है …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln पंक्ति %1 में लिखी गई।</numerusform>
            <numerusform>%Ln पंक्तियाँ %1 में लिखी गईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::FieldLines</name>
    <message>
        <source>%1: the field %2.</source>
        <translation>%1: फ़ील्ड %2।</translation>
    </message>
    <message>
        <source>%1: there is no field %2, so %3 was filled in.</source>
        <translation>%1: फ़ील्ड %2 नहीं है, इसलिए %3 भरा गया।</translation>
    </message>
    <message>
        <source>%1: there is no field %2, but there is %3.</source>
        <translation>%1: फ़ील्ड %2 नहीं है, पर %3 है।</translation>
    </message>
    <message>
        <source>%1: there is no field %2. Pick the one that is meant: %3.</source>
        <translation>%1: फ़ील्ड %2 नहीं है। जो चाहिए उसे चुनें: %3।</translation>
    </message>
    <message>
        <source>%1: there is no field %2. Add it to the form at Zoho, or pick another one.</source>
        <translation>%1: फ़ील्ड %2 नहीं है। उसे Zoho में फ़ॉर्म में जोड़ें, या दूसरा चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln field(s) are in the form %1.</source>
        <translation>
            <numerusform>%Ln फ़ील्ड फ़ॉर्म %1 में है।</numerusform>
            <numerusform>सभी %Ln फ़ील्ड फ़ॉर्म %1 में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of %2 are in the form %1.</source>
        <translation>
            <numerusform>%2 में से %Ln फ़ील्ड फ़ॉर्म %1 में है।</numerusform>
            <numerusform>%2 में से %Ln फ़ील्ड फ़ॉर्म %1 में हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Figure</name>
    <message>
        <source>Shows these messages</source>
        <translation>ये संदेश दिखाता है</translation>
    </message>
</context>
<context>
    <name>statusbridge::Figures</name>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलीवर</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>messages</comment>
        <translation>पढ़े गए</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>messages</comment>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>अज्ञात शब्द</translation>
    </message>
    <message>
        <source>Until delivered</source>
        <translation>डिलीवर होने तक</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>%1; with read %2</source>
        <translation>%1; पढ़े गए सहित %2</translation>
    </message>
    <message>
        <source>No message tells both when it left and when it was delivered.</source>
        <translation>कोई संदेश यह दोनों नहीं बताता कि वह कब निकला और कब डिलीवर हुआ।</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>95 % %1 में</translation>
    </message>
    <message numerus="yes">
        <source>The median of %Ln message(s): half of them took no longer. It counts from a message&apos;s first status.</source>
        <translation>
            <numerusform>%Ln संदेश की माध्यिका: आधे को इससे अधिक नहीं लगा। गिनती संदेश के पहले स्टेटस से होती है।</numerusform>
            <numerusform>%Ln संदेशों की माध्यिका: आधे को इससे अधिक नहीं लगा। गिनती संदेश के पहले स्टेटस से होती है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Headline</name>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>statusbridge::HelpStrip</name>
    <message>
        <source>Go to a field to read here what it means.</source>
        <translation>किसी फ़ील्ड पर जाएँ, उसका अर्थ यहाँ दिखेगा।</translation>
    </message>
</context>
<context>
    <name>statusbridge::LanguageChoice</name>
    <message>
        <source>The window speaks this language from its next start on.</source>
        <translation>विंडो अगली बार शुरू होने पर यह भाषा बोलेगी।</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>भाषा (&amp;U)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>सिस्टम जैसा (&amp;S)</translation>
    </message>
</context>
<context>
    <name>statusbridge::LogModel</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>चक्र</translation>
    </message>
    <message>
        <source>Opens cycle %1 with its records</source>
        <translation>चक्र %1 को उसके रिकॉर्ड के साथ खोलता है</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>statusbridge::LogPage</name>
    <message>
        <source>Show all messages</source>
        <translation>सभी संदेश दिखाएँ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>The selected message in full</source>
        <translation>चुना हुआ पूरा संदेश</translation>
    </message>
    <message>
        <source>Select a message to read all of it.</source>
        <translation>पूरा पढ़ने के लिए कोई संदेश चुनें।</translation>
    </message>
    <message>
        <source>&amp;Open its cycle</source>
        <translation>उसका चक्र खोलें (&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied.</source>
        <translation>
            <numerusform>%Ln संदेश कॉपी हुआ।</numerusform>
            <numerusform>%Ln संदेश कॉपी हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>This message belongs to no cycle.</source>
        <translation>यह संदेश किसी चक्र का नहीं है।</translation>
    </message>
    <message>
        <source>Select one message first.</source>
        <translation>पहले एक संदेश चुनें।</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>कोई संदेश फ़िल्टर से नहीं गुज़रता</translation>
    </message>
    <message>
        <source>Nothing has been said yet</source>
        <translation>अब तक कुछ नहीं कहा गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are hidden by it.</source>
        <translation>
            <numerusform>यह %Ln संदेश छिपाता है।</numerusform>
            <numerusform>यह %Ln संदेश छिपाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>What the program does appears here while it happens.</source>
        <translation>प्रोग्राम जो करता है वह होते-होते यहाँ दिखता है।</translation>
    </message>
</context>
<context>
    <name>statusbridge::LogToolbar</name>
    <message>
        <source>everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>information and worse</source>
        <translation>जानकारी और गंभीर</translation>
    </message>
    <message>
        <source>warnings and worse</source>
        <translation>चेतावनी और गंभीर</translation>
    </message>
    <message>
        <source>errors only</source>
        <translation>केवल त्रुटियाँ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Text or cycle number</source>
        <translation>टेक्स्ट या चक्र संख्या</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>साथ चलें (&amp;F)</translation>
    </message>
    <message>
        <source>Keeps the newest message in view.</source>
        <translation>सबसे नया संदेश दिखाता रहता है।</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>रोकें (&amp;U)</translation>
    </message>
    <message>
        <source>Lets nothing new in until it is switched off.</source>
        <translation>बंद करने तक कुछ नया नहीं आने देता।</translation>
    </message>
    <message>
        <source>Clear vie&amp;w</source>
        <translation>दृश्य खाली करें (&amp;W)</translation>
    </message>
    <message>
        <source>Empties this view; the log file stays.</source>
        <translation>यह दृश्य खाली करता है; लॉग फ़ाइल बनी रहती है।</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>स्तर (&amp;L):</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>श्रेणी (&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>टेक्स्ट (&amp;T):</translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupPage</name>
    <message>
        <source>Ask Zoho all the same (1 call)</source>
        <translation>फिर भी Zoho से पूछें (1 कॉल)</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>आदेश कॉपी करें</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>इसे मुक्त करें</translation>
    </message>
    <message>
        <source>Retry it</source>
        <translation>इस पर फिर कोशिश</translation>
    </message>
    <message>
        <source>Ask in the next cycle</source>
        <translation>अगले चक्र में पूछें</translation>
    </message>
    <message>
        <source>Where is my message?</source>
        <translation>मेरा संदेश कहाँ है?</translation>
    </message>
    <message>
        <source>Enter its queue id, its message id, the recipient&apos;s phone number or its record&apos;s id. What the database knows of it appears here, what was tried, and what happens next.</source>
        <translation>उसकी क्यू आईडी, संदेश आईडी, प्राप्तकर्ता का फ़ोन नंबर या उसके रिकॉर्ड की आईडी लिखें। डेटाबेस उसके बारे में जो जानता है, जो कोशिशें हुईं और आगे क्या होगा, यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>संदेश (&amp;M):</translation>
    </message>
    <message>
        <source>Queue id, message id, phone number or record id</source>
        <translation>क्यू आईडी, संदेश आईडी, फ़ोन नंबर या रिकॉर्ड आईडी</translation>
    </message>
    <message>
        <source>Loo&amp;k up</source>
        <translation>खोजें (&amp;K)</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>खोजें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) copied.</source>
        <translation>
            <numerusform>%Ln आदेश कॉपी हुआ।</numerusform>
            <numerusform>%Ln आदेश कॉपी हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for it; a large table takes a while …</source>
        <translation>खोजा जा रहा है; बड़ी टेबल में समय लगता है …</translation>
    </message>
    <message>
        <source>Copied as text; phone numbers and message ids are in it.</source>
        <translation>टेक्स्ट के रूप में कॉपी हुआ; उसमें फ़ोन नंबर और संदेश आईडी हैं।</translation>
    </message>
    <message>
        <source>It was compared with all queue ids and message ids, exactly and with case, and with all recipients.</source>
        <translation>इसे सभी क्यू आईडी और संदेश आईडी से ठीक-ठीक, बड़े-छोटे अक्षर सहित, और सभी प्राप्तकर्ताओं से मिलाया गया।</translation>
    </message>
    <message>
        <source>It was compared with all queue ids, exactly and with case, and with the message ids and recipients of the newest rows.</source>
        <translation>इसे सभी क्यू आईडी से ठीक-ठीक, बड़े-छोटे अक्षर सहित, और सबसे नई पंक्तियों की संदेश आईडी और प्राप्तकर्ताओं से मिलाया गया।</translation>
    </message>
    <message>
        <source>Not all rows were searched. %1 The database&apos;s administrator can make the next search complete with an index.</source>
        <translation>सभी पंक्तियाँ नहीं खोजी गईं। %1 डेटाबेस का एडमिन इंडेक्स से अगली खोज पूरी करा सकता है।</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”</source>
        <translation>“%1” के लिए कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>Zoho से पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>Neither the two tables nor the report at Zoho have this queue id.</source>
        <translation>न दो टेबल में और न Zoho की रिपोर्ट में यह क्यू आईडी है।</translation>
    </message>
    <message>
        <source>It is being released.</source>
        <translation>इसे मुक्त किया जा रहा है।</translation>
    </message>
    <message>
        <source>Released: the next cycle tries it again.</source>
        <translation>मुक्त किया: अगला चक्र फिर कोशिश करेगा।</translation>
    </message>
    <message>
        <source>It is being noted.</source>
        <translation>इसे दर्ज किया जा रहा है।</translation>
    </message>
    <message>
        <source>The next cycle asks Zoho for it.</source>
        <translation>अगला चक्र इसके लिए Zoho से पूछेगा।</translation>
    </message>
    <message>
        <source>Not all rows were searched. %1</source>
        <translation>सभी पंक्तियाँ नहीं खोजी गईं। %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupResult</name>
    <message>
        <source>Asking Zoho …</source>
        <translation>Zoho से पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>Zoho has not been asked yet.</source>
        <translation>Zoho से अभी नहीं पूछा गया।</translation>
    </message>
    <message>
        <source>Zoho had no record with this queue id at %1.</source>
        <translation>%1 पर Zoho में इस क्यू आईडी का कोई रिकॉर्ड नहीं था।</translation>
    </message>
    <message>
        <source>As Zoho showed it at %1.</source>
        <translation>जैसा Zoho ने %1 पर दिखाया।</translation>
    </message>
    <message>
        <source>No cycle has done anything about it so far.</source>
        <translation>अब तक किसी चक्र ने इसके लिए कुछ नहीं किया।</translation>
    </message>
    <message>
        <source>Rows in the two tables</source>
        <translation>दो टेबल की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Attempts so far</source>
        <translation>अब तक की कोशिशें</translation>
    </message>
    <message>
        <source>Ro&amp;ws in the two tables</source>
        <translation>दो टेबल की पंक्तियाँ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Attempts so far</source>
        <translation>अब तक की कोशिशें (&amp;A)</translation>
    </message>
    <message>
        <source>Values for Zoho</source>
        <translation>Zoho के लिए मान</translation>
    </message>
    <message>
        <source>Ask &amp;Zoho (1 call)</source>
        <translation>Zoho से पूछें (1 कॉल) (&amp;Z)</translation>
    </message>
    <message>
        <source>Ask Zoho, which costs one call of the day&apos;s</source>
        <translation>Zoho से पूछें, जिसमें दिन की एक कॉल लगती है</translation>
    </message>
    <message>
        <source>Fetches the record as it is now; costs one call of the day&apos;s.</source>
        <translation>रिकॉर्ड को उसकी अभी की स्थिति में लाता है; दिन की एक कॉल लगती है।</translation>
    </message>
    <message>
        <source>Val&amp;ues for Zoho</source>
        <translation>Zoho के लिए मान (&amp;U)</translation>
    </message>
    <message>
        <source>Queue id %1</source>
        <translation>क्यू आईडी %1</translation>
    </message>
    <message>
        <source>Why the chosen one: %1</source>
        <translation>चुनी हुई क्यों: %1</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>Zoho से पूछा जा रहा है।</translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupRowModel</name>
    <message>
        <source>Time of the event</source>
        <translation>घटना का समय</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>स्टेटस शब्द</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>किसके बराबर</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>विफल क्यों हुआ</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>संदेश आईडी</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>टेबल</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
</context>
<context>
    <name>statusbridge::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>चक्र</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>क्या करता है</translation>
    </message>
    <message>
        <source>About Statusbridge</source>
        <translation>Statusbridge के बारे में</translation>
    </message>
    <message>
        <source>Carries WhatsApp delivery statuses from a webhook database into Zoho Creator records, without losing, inventing or downgrading one.

License: GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>WhatsApp डिलीवरी स्टेटस को वेबहुक डेटाबेस से Zoho Creator के रिकॉर्ड में पहुँचाता है, बिना कोई खोए, गढ़े या घटाए।

लाइसेंस: GNU General Public License, संस्करण 3 या बाद का। कोई वारंटी नहीं है।</translation>
    </message>
</context>
<context>
    <name>statusbridge::ManualWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>मैनुअल</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>खोजें (&amp;S):</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>मैनुअल में खोजें</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>मैनुअल का टेक्स्ट</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a topic of the manual, and a heading in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>जो मिला</translation>
    </message>
    <message>
        <source>There is nothing to go back to yet.</source>
        <translation>अभी पीछे जाने को कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>statusbridge::MessagesModel</name>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>First status</source>
        <translation>पहला स्टेटस</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Until delivered</source>
        <translation>डिलीवर होने तक</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>संदेश विफल क्यों हुआ</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>क्यू आईडी</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>संदेश आईडी</translation>
    </message>
</context>
<context>
    <name>statusbridge::MessagesView</name>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>सभी आँकड़े</translation>
    </message>
    <message>
        <source>Back to all numbers (%1)</source>
        <translation>सभी आँकड़ों पर वापस (%1)</translation>
    </message>
    <message>
        <source>Back to all numbers</source>
        <translation>सभी आँकड़ों पर वापस</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln संदेश</numerusform>
            <numerusform>%Ln संदेश</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln message(s); scroll for more</source>
        <translation>
            <numerusform>पहला %Ln संदेश; और के लिए स्क्रॉल करें</numerusform>
            <numerusform>पहले %Ln संदेश; और के लिए स्क्रॉल करें</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, %2 तक</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>डेटाबेस से पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>The messages can&apos;t be shown</source>
        <translation>संदेश नहीं दिखाए जा सकते</translation>
    </message>
    <message>
        <source>No message is left here</source>
        <translation>यहाँ कोई संदेश नहीं बचा</translation>
    </message>
    <message>
        <source>Newer statuses have moved them to another number.</source>
        <translation>नए स्टेटस उन्हें दूसरे आँकड़े में ले गए।</translation>
    </message>
</context>
<context>
    <name>statusbridge::NamesPanel</name>
    <message>
        <source>&amp;Fetch the names from Zoho</source>
        <translation>Zoho से नाम लाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>Asks Zoho which reports, forms and fields the application has, and finds those that are meant. Of applications Zoho gives no list to this program: the report&apos;s address tells which it is.</source>
        <translation>Zoho से पूछता है कि ऐप्लिकेशन में कौन सी रिपोर्ट, फ़ॉर्म और फ़ील्ड हैं, और जो चाहिए उन्हें खोजता है। ऐप्लिकेशनों की सूची Zoho इस प्रोग्राम को नहीं देता: रिपोर्ट का पता बताता है कि वह कौन सी है।</translation>
    </message>
    <message>
        <source>Use the fields that were found</source>
        <translation>मिले फ़ील्ड उपयोग करें</translation>
    </message>
    <message>
        <source>Form of the report:</source>
        <translation>रिपोर्ट का फ़ॉर्म:</translation>
    </message>
    <message>
        <source>Form of the report</source>
        <translation>रिपोर्ट का फ़ॉर्म</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>इसे चुनें</translation>
    </message>
    <message>
        <source>Which application it is must be known first: paste the report&apos;s address, or type the account owner and the application.</source>
        <translation>पहले पता होना चाहिए कि कौन सी ऐप्लिकेशन है: रिपोर्ट का पता चिपकाएँ, या अकाउंट का मालिक और ऐप्लिकेशन टाइप करें।</translation>
    </message>
    <message>
        <source>Asking Zoho for the names…</source>
        <translation>Zoho से नाम पूछे जा रहे हैं…</translation>
    </message>
    <message>
        <source>The application has several forms. Choose the one whose records the report shows, so that its fields can be found.</source>
        <translation>ऐप्लिकेशन में कई फ़ॉर्म हैं। वह चुनें जिसके रिकॉर्ड रिपोर्ट दिखाती है, ताकि उसके फ़ील्ड मिल सकें।</translation>
    </message>
    <message>
        <source>The names can now be picked from the lists.</source>
        <translation>नाम अब सूचियों से चुने जा सकते हैं।</translation>
    </message>
    <message>
        <source>The names could not be fetched, so type them in.</source>
        <translation>नाम नहीं लाए जा सके, इसलिए उन्हें टाइप करें।</translation>
    </message>
</context>
<context>
    <name>statusbridge::NeedsCard</name>
    <message>
        <source>Needs you</source>
        <translation>आपका ध्यान चाहिए</translation>
    </message>
</context>
<context>
    <name>statusbridge::OutcomeModel</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1, पहले %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>क्यू आईडी</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्टेटस</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
</context>
<context>
    <name>statusbridge::OutcomeStream</name>
    <message>
        <source>Last outcomes</source>
        <translation>पिछले परिणाम</translation>
    </message>
    <message>
        <source>Last outco&amp;mes</source>
        <translation>पिछले परिणाम (&amp;M)</translation>
    </message>
</context>
<context>
    <name>statusbridge::OverviewPage</name>
    <message>
        <source>Nothing does: everything goes on by itself.</source>
        <translation>किसी को नहीं: सब अपने आप चल रहा है।</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>इस समय पता नहीं</translation>
    </message>
</context>
<context>
    <name>statusbridge::ParkedModel</name>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>क्यू आईडी</translation>
    </message>
    <message>
        <source>Parked since</source>
        <translation>कब से अलग रखा</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln बार</numerusform>
            <numerusform>%Ln बार</numerusform>
        </translation>
    </message>
    <message>
        <source>First refused</source>
        <translation>पहली बार अस्वीकृत</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Zoho का कोड</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Zoho का संदेश</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>संदेश विफल क्यों हुआ</translation>
    </message>
</context>
<context>
    <name>statusbridge::ParkedPage</name>
    <message>
        <source>Reasons for which records are parked</source>
        <translation>रिकॉर्ड अलग रखने के कारण</translation>
    </message>
    <message>
        <source>Parked records</source>
        <translation>अलग रखे रिकॉर्ड</translation>
    </message>
    <message>
        <source>Zoho refused these records in three cycles in a row. They wait until a new status comes in for them or somebody releases them; nothing is lost.</source>
        <translation>Zoho ने इन रिकॉर्ड को लगातार तीन चक्रों में अस्वीकार किया। वे नया स्टेटस आने या किसी के मुक्त करने तक प्रतीक्षा करते हैं; कुछ नहीं खोता।</translation>
    </message>
    <message numerus="yes">
        <source>The next cycle tries %Ln record(s) again.</source>
        <translation>
            <numerusform>अगला चक्र %Ln रिकॉर्ड पर फिर कोशिश करेगा।</numerusform>
            <numerusform>अगला चक्र %Ln रिकॉर्ड पर फिर कोशिश करेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is parked</source>
        <translation>कुछ अलग नहीं रखा</translation>
    </message>
    <message>
        <source>Zoho takes every record that it is sent, or will be asked again by the next cycle.</source>
        <translation>Zoho भेजा गया हर रिकॉर्ड लेता है, या अगला चक्र उससे फिर पूछेगा।</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>डेटाबेस से पूछा जा रहा है …</translation>
    </message>
</context>
<context>
    <name>statusbridge::PlanTable</name>
    <message>
        <source>Queue ID</source>
        <translation>क्यू आईडी</translation>
    </message>
    <message>
        <source>Record at Zoho</source>
        <translation>Zoho में रिकॉर्ड</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>वहाँ का स्टेटस</translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation>लिखा जाएगा</translation>
    </message>
    <message>
        <source>It would be</source>
        <translation>यह होगा</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>What the first records would become</source>
        <translation>पहले रिकॉर्ड क्या बनेंगे</translation>
    </message>
</context>
<context>
    <name>statusbridge::PreviewPanel</name>
    <message>
        <source>%1 (unknown)</source>
        <translation>%1 (अज्ञात)</translation>
    </message>
    <message>
        <source>%1 (counts as %2)</source>
        <translation>%1 (%2 के बराबर)</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>नहीं पूछा गया</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड</numerusform>
            <numerusform>%Ln रिकॉर्ड</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a record&apos;s number and its status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing: %1</source>
        <translation>कुछ नहीं: %1</translation>
    </message>
    <message>
        <source>nothing: it is done</source>
        <translation>कुछ नहीं: यह पूरा है</translation>
    </message>
    <message>
        <source>Show the ne&amp;west rows</source>
        <translation>सबसे नई पंक्तियाँ दिखाएँ (&amp;W)</translation>
    </message>
    <message>
        <source>Reads the five newest rows of each table, as this form says, what their statuses mean, and what would be written into their records at Zoho, which is asked once. Nothing is written.</source>
        <translation>हर टेबल की पाँच सबसे नई पंक्तियाँ पढ़ता है, जैसा यह फ़ॉर्म कहता है, उनके स्टेटस का अर्थ, और Zoho में उनके रिकॉर्ड में क्या लिखा जाएगा; Zoho से एक बार पूछा जाता है। कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>टेबल</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>क्यू आईडी</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्टेटस</translation>
    </message>
    <message>
        <source>Record at Zoho</source>
        <translation>Zoho में रिकॉर्ड</translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation>लिखा जाएगा</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>संदेश आईडी</translation>
    </message>
    <message>
        <source>Newest rows of both tables</source>
        <translation>दोनों टेबल की सबसे नई पंक्तियाँ</translation>
    </message>
    <message>
        <source>Both tables can be read. There is no row in them yet.</source>
        <translation>दोनों टेबल पढ़ी जा सकती हैं। उनमें अभी कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>The rows can be read, but their records at Zoho could not be looked at.</source>
        <translation>पंक्तियाँ पढ़ी जा सकती हैं, पर Zoho में उनके रिकॉर्ड नहीं देखे जा सके।</translation>
    </message>
</context>
<context>
    <name>statusbridge::ProgressCard</name>
    <message>
        <source>Progress of the running cycle</source>
        <translation>चल रहे चक्र की प्रगति</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::ReasonsModel</name>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Zoho का कोड</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Zoho का संदेश</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Oldest since</source>
        <translation>सबसे पुराना कब से</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>सभी कारण</translation>
    </message>
</context>
<context>
    <name>statusbridge::RecordDetail</name>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>मुक्त करें</translation>
    </message>
    <message>
        <source>Ask Zoho (1 call)</source>
        <translation>Zoho से पूछें (1 कॉल)</translation>
    </message>
    <message>
        <source>Copy for a ticket</source>
        <translation>टिकट के लिए कॉपी करें</translation>
    </message>
    <message>
        <source>The selected record</source>
        <translation>चुना हुआ रिकॉर्ड</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>रिकॉर्ड का विवरण</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Closes the details (%1)</source>
        <translation>विवरण बंद करता है (%1)</translation>
    </message>
    <message>
        <source>Released: the next cycle tries it again.</source>
        <translation>मुक्त किया: अगला चक्र फिर कोशिश करेगा।</translation>
    </message>
    <message>
        <source>It was released or done meanwhile.</source>
        <translation>इस बीच इसे मुक्त किया गया या यह पूरा हुआ।</translation>
    </message>
    <message>
        <source>Copied as text; phone numbers and message ids are in it.</source>
        <translation>टेक्स्ट के रूप में कॉपी हुआ; उसमें फ़ोन नंबर और संदेश आईडी हैं।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and queue id</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1 को</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>रिकॉर्ड %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::RecordFilterBar</name>
    <message>
        <source>All records</source>
        <translation>सभी रिकॉर्ड</translation>
    </message>
    <message>
        <source>failed or parked</source>
        <translation>विफल या अलग रखे</translation>
    </message>
    <message>
        <source>Outcome of the records</source>
        <translation>रिकॉर्ड का परिणाम</translation>
    </message>
    <message>
        <source>Text to find in the records</source>
        <translation>रिकॉर्ड में खोजने का टेक्स्ट</translation>
    </message>
    <message>
        <source>id, recipient, status or reason</source>
        <translation>आईडी, प्राप्तकर्ता, स्टेटस या कारण</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>दिखाएँ (&amp;W):</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>टेक्स्ट (&amp;X):</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>statusbridge::RecordsModel</name>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>क्यू आईडी</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>पहले का स्टेटस</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Zoho का कोड</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Zoho का संदेश</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>संदेश विफल क्यों हुआ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
</context>
<context>
    <name>statusbridge::Releaser</name>
    <message>
        <source>All that are parked for this reason: %1</source>
        <translation>इस कारण से अलग रखे सभी: %1</translation>
    </message>
    <message>
        <source>All parked records, whatever the reason.</source>
        <translation>सभी अलग रखे रिकॉर्ड, कारण जो भी हो।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parked record(s) will be tried again by the next cycle.</source>
        <translation>
            <numerusform>अगला चक्र %Ln अलग रखे रिकॉर्ड पर फिर कोशिश करेगा।</numerusform>
            <numerusform>अगला चक्र %Ln अलग रखे रिकॉर्ड पर फिर कोशिश करेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>मुक्त करें (&amp;R)</translation>
    </message>
</context>
<context>
    <name>statusbridge::ReportStep</name>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>The address of the report in Zoho Creator has the three names; its fields are then found by themselves. The report must show all the fields below.</source>
        <translation>Zoho Creator में रिपोर्ट के पते में तीनों नाम हैं; उसके फ़ील्ड फिर अपने आप मिल जाते हैं। रिपोर्ट में नीचे के सभी फ़ील्ड दिखने चाहिए।</translation>
    </message>
    <message>
        <source>Many records in one call</source>
        <translation>एक कॉल में कई रिकॉर्ड</translation>
    </message>
    <message>
        <source>Owner, application or report is missing.</source>
        <translation>मालिक, ऐप्लिकेशन या रिपोर्ट नहीं है।</translation>
    </message>
</context>
<context>
    <name>statusbridge::RetargetPanel</name>
    <message>
        <source>%1 at %2</source>
        <comment>a report at a server</comment>
        <translation>%2 पर %1</translation>
    </message>
    <message>
        <source>Carry &amp;over again…</source>
        <translation>फिर से पहुँचाएँ (&amp;O)…</translation>
    </message>
    <message>
        <source>Asks from which day on, and tells how many rows that are, before anything is changed.</source>
        <translation>कुछ बदलने से पहले पूछता है कि किस दिन से, और बताता है कि वे कितनी पंक्तियाँ हैं।</translation>
    </message>
    <message>
        <source>The rows in the database are marked for another place at Zoho, %1. What was carried there can be carried over again, to the place that the settings name.</source>
        <translation>डेटाबेस की पंक्तियाँ Zoho की दूसरी जगह %1 के लिए चिह्नित हैं। वहाँ जो पहुँचाया गया वह सेटिंग में लिखी जगह पर फिर पहुँचाया जा सकता है।</translation>
    </message>
    <message>
        <source>Carry over again</source>
        <translation>फिर से पहुँचाएँ</translation>
    </message>
    <message>
        <source>Day since which rows were carried over, in UTC</source>
        <translation>वह दिन जब से पंक्तियाँ पहुँचाई गईं, UTC में</translation>
    </message>
    <message>
        <source>Rows are marked for:</source>
        <translation>पंक्तियाँ चिह्नित हैं:</translation>
    </message>
    <message>
        <source>From now on for:</source>
        <translation>अब से:</translation>
    </message>
    <message>
        <source>Carried over &amp;since (UTC):</source>
        <translation>कब से पहुँचाई गईं (UTC) (&amp;S):</translation>
    </message>
    <message>
        <source>What the first place got is remembered, in case you go back to it.</source>
        <translation>पहली जगह को जो मिला वह याद रखा जाता है, अगर आप वहाँ लौटें।</translation>
    </message>
    <message>
        <source>The rows are being counted.</source>
        <translation>पंक्तियाँ गिनी जा रही हैं।</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>पंक्तियाँ गिनी जा रही हैं…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be carried over again by the next cycles, as far as there are records for them.</source>
        <translation>
            <numerusform>अगले चक्र %Ln पंक्ति फिर पहुँचाएँगे, जहाँ तक उसका रिकॉर्ड है।</numerusform>
            <numerusform>अगले चक्र %Ln पंक्तियाँ फिर पहुँचाएँगे, जहाँ तक उनके रिकॉर्ड हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the rows…</source>
        <translation>पंक्तियाँ खोली जा रही हैं…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are open again. The marks are those for %1 from now on.</source>
        <translation>
            <numerusform>%Ln पंक्ति फिर खुली है। अब से चिह्न %1 के लिए हैं।</numerusform>
            <numerusform>%Ln पंक्तियाँ फिर खुली हैं। अब से चिह्न %1 के लिए हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those of %Ln queue id(s) stay as they are, since the database refuses to open them; the log says why.</source>
        <translation>
            <numerusform>%Ln क्यू आईडी की पंक्तियाँ जैसी हैं वैसी रहेंगी, क्योंकि डेटाबेस उन्हें खोलने से मना करता है; लॉग कारण बताता है।</numerusform>
            <numerusform>%Ln क्यू आईडी की पंक्तियाँ जैसी हैं वैसी रहेंगी, क्योंकि डेटाबेस उन्हें खोलने से मना करता है; लॉग कारण बताता है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Retrier</name>
    <message>
        <source>There is nothing to retry: what failed has been done or released since.</source>
        <translation>फिर कोशिश करने को कुछ नहीं: जो विफल हुआ था वह तब से पूरा या मुक्त हो चुका है।</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>फिर कोशिश करें (&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>A cycle tries %Ln record(s) again.</source>
        <translation>
            <numerusform>एक चक्र %Ln रिकॉर्ड पर फिर कोशिश कर रहा है।</numerusform>
            <numerusform>एक चक्र %Ln रिकॉर्ड पर फिर कोशिश कर रहा है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cycle is running already; %Ln record(s) will be tried again by the next one.</source>
        <translation>
            <numerusform>एक चक्र पहले से चल रहा है; अगला चक्र %Ln रिकॉर्ड पर फिर कोशिश करेगा।</numerusform>
            <numerusform>एक चक्र पहले से चल रहा है; अगला चक्र %Ln रिकॉर्ड पर फिर कोशिश करेगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be tried again now, each with one call at most.</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड पर अभी फिर कोशिश होगी, अधिक से अधिक एक कॉल से।</numerusform>
            <numerusform>%Ln रिकॉर्ड पर अभी फिर कोशिश होगी, हर एक पर अधिक से अधिक एक कॉल।</numerusform>
        </translation>
    </message>
    <message>
        <source>A cycle starts for them, which reads them from Zoho first. It carries over whatever else is waiting as well.</source>
        <translation>इनके लिए एक चक्र शुरू होगा, जो पहले इन्हें Zoho से पढ़ेगा। वह प्रतीक्षा में रखा बाकी सब भी पहुँचाएगा।</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunChart</name>
    <message>
        <source>Chart of the cycles, day by day</source>
        <translation>चक्रों का चार्ट, दिन के अनुसार</translation>
    </message>
    <message>
        <source>Chart of the cycles. %1</source>
        <translation>चक्रों का चार्ट। %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>अपडेट</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>बिना बदलाव</translation>
    </message>
    <message>
        <source>left</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>अलग रखा</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>average duration</source>
        <translation>औसत अवधि</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>सेकंड</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunFilterBar</name>
    <message>
        <source>Only with &amp;failures</source>
        <translation>केवल विफलता वाले (&amp;F)</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>सभी परिणाम</translation>
    </message>
    <message>
        <source>All triggers</source>
        <translation>सभी ट्रिगर</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>पिछले 90 दिन</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>किसी एक दिन</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>किसी दिन तक</translation>
    </message>
    <message>
        <source>Cycles that failed, or in which records were refused or left over</source>
        <translation>चक्र जो विफल हुए, या जिनमें रिकॉर्ड अस्वीकार हुए या बाकी रहे</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Takes all filters away</source>
        <translation>सभी फ़िल्टर हटाता है</translation>
    </message>
    <message>
        <source>Outcome of the cycles</source>
        <translation>चक्रों का परिणाम</translation>
    </message>
    <message>
        <source>Trigger of the cycles</source>
        <translation>चक्रों का ट्रिगर</translation>
    </message>
    <message>
        <source>Time of the cycles</source>
        <translation>चक्रों का समय</translation>
    </message>
    <message>
        <source>Day of the cycles</source>
        <translation>चक्रों का दिन</translation>
    </message>
    <message>
        <source>&amp;Outcome:</source>
        <translation>परिणाम (&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Trigger:</source>
        <translation>ट्रिगर (&amp;T):</translation>
    </message>
    <message>
        <source>Tim&amp;e:</source>
        <translation>समय (&amp;E):</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunHeader</name>
    <message>
        <source>All cycles</source>
        <translation>सभी चक्र</translation>
    </message>
    <message>
        <source>Back to all cycles (%1)</source>
        <translation>सभी चक्रों पर वापस (%1)</translation>
    </message>
    <message>
        <source>Back to all cycles</source>
        <translation>सभी चक्रों पर वापस</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation>चक्र %1</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>डेटाबेस से पूछा जा रहा है …</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunList</name>
    <message>
        <source>%1 of %2 cycles; scroll for more, or choose a day</source>
        <translation>%2 में से %1 चक्र; और के लिए स्क्रॉल करें, या दिन चुनें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln चक्र</numerusform>
            <numerusform>%Ln चक्र</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>डेटाबेस से पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>No cycle fits</source>
        <translation>कोई चक्र मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Take filters away to see more.</source>
        <translation>और देखने के लिए फ़िल्टर हटाएँ।</translation>
    </message>
    <message>
        <source>No cycle has run yet</source>
        <translation>अब तक कोई चक्र नहीं चला</translation>
    </message>
    <message>
        <source>Cycles begin by themselves as soon as everything is set up; one can be started now.</source>
        <translation>सब तैयार होते ही चक्र अपने आप शुरू होते हैं; एक अभी शुरू किया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunView</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड</numerusform>
            <numerusform>%Ln रिकॉर्ड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln record(s); scroll for more</source>
        <translation>
            <numerusform>पहला %Ln रिकॉर्ड; और के लिए स्क्रॉल करें</numerusform>
            <numerusform>पहले %Ln रिकॉर्ड; और के लिए स्क्रॉल करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>डेटाबेस से पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>कोई रिकॉर्ड मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Choose another outcome above, or clear the text.</source>
        <translation>ऊपर दूसरा परिणाम चुनें, या टेक्स्ट मिटाएँ।</translation>
    </message>
    <message>
        <source>No record is done yet</source>
        <translation>अभी कोई रिकॉर्ड पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>They appear here as the cycle settles them.</source>
        <translation>चक्र के निपटाते ही वे यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>This cycle touched no record</source>
        <translation>इस चक्र ने कोई रिकॉर्ड नहीं छुआ</translation>
    </message>
    <message>
        <source>There was nothing to carry over.</source>
        <translation>पहुँचाने को कुछ नहीं था।</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunsModel</name>
    <message>
        <source>Begun</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>ट्रिगर</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>अपडेट</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>बिना बदलाव</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>अलग रखे</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>किसने चलाया</translation>
    </message>
    <message>
        <source>Sorts by this column</source>
        <translation>इस कॉलम से क्रम लगाता है</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>बीच में टूटा</translation>
    </message>
</context>
<context>
    <name>statusbridge::ScheduleStep</name>
    <message>
        <source>Schedule and HTTP API</source>
        <translation>समय-सारणी और HTTP API</translation>
    </message>
    <message>
        <source>Cycles begin by themselves as long as the program runs, also when its window is closed. Other programs may start them through the HTTP API, with a name and a password.</source>
        <translation>जब तक प्रोग्राम चलता है, चक्र अपने आप शुरू होते हैं, विंडो बंद होने पर भी। दूसरे प्रोग्राम उन्हें HTTP API से, नाम और पासवर्ड के साथ, शुरू कर सकते हैं।</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>समय-सारणी</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP API</translation>
    </message>
</context>
<context>
    <name>statusbridge::SecretEditor</name>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Protect it</source>
        <translation>इसे सुरक्षित करें</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>टाइप किया हुआ दिखाएँ: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>हटाएँ: %1</translation>
    </message>
    <message>
        <source>Protect: %1</source>
        <translation>सुरक्षित करें: %1</translation>
    </message>
    <message>
        <source>It is kept where it can&apos;t be changed from here.</source>
        <translation>यह ऐसी जगह रखा है जहाँ से इसे यहाँ नहीं बदला जा सकता।</translation>
    </message>
    <message>
        <source>Type another one to replace it</source>
        <translation>बदलने के लिए दूसरा टाइप करें</translation>
    </message>
    <message>
        <source>Other users of this machine can read it where it is kept, so it is not used. Protect it, and replace it if one of them may have read it.</source>
        <translation>इस मशीन के दूसरे उपयोगकर्ता इसे वहीं पढ़ सकते हैं जहाँ यह रखा है, इसलिए इसका उपयोग नहीं होता। इसे सुरक्षित करें, और अगर उनमें से किसी ने पढ़ा हो सकता है तो इसे बदलें।</translation>
    </message>
    <message>
        <source>Stored in %1. It is never shown.</source>
        <translation>%1 में सहेजा है। यह कभी नहीं दिखाया जाता।</translation>
    </message>
    <message>
        <source>Not stored yet. It will be kept in %1.</source>
        <translation>अभी सहेजा नहीं। यह %1 में रखा जाएगा।</translation>
    </message>
    <message>
        <source>Not there yet: %1</source>
        <translation>अभी नहीं है: %1</translation>
    </message>
    <message>
        <source>Only what is just being typed can be shown.</source>
        <translation>केवल वही दिखाया जा सकता है जो अभी टाइप किया जा रहा है।</translation>
    </message>
    <message>
        <source>It is being changed.</source>
        <translation>इसे बदला जा रहा है।</translation>
    </message>
    <message>
        <source>the environment of the program</source>
        <translation>प्रोग्राम का एनवायरनमेंट</translation>
    </message>
    <message>
        <source>the credentials that systemd hands over</source>
        <translation>systemd के दिए credentials</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>डेस्कटॉप की कीचेन</translation>
    </message>
    <message>
        <source>a file that only you can read</source>
        <translation>एक फ़ाइल जो केवल आप पढ़ सकते हैं</translation>
    </message>
    <message>
        <source>the store &quot;%1&quot;</source>
        <translation>जगह &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Kept where the engine runs, and shown nowhere.</source>
        <translation>वहीं रखा जाता है जहाँ इंजन चलता है, और कहीं नहीं दिखाया जाता।</translation>
    </message>
</context>
<context>
    <name>statusbridge::ServerDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>जाँचें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>कनेक्ट करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back to this machine</source>
        <translation>इस मशीन पर वापस (&amp;B)</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>सर्वर से कनेक्ट करें</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>उपयोगकर्ता और पासवर्ड</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>The address at which the HTTP API of the server listens, with its certificate.</source>
        <translation>वह पता जिस पर सर्वर की HTTP API अपने प्रमाणपत्र के साथ सुनती है।</translation>
    </message>
    <message>
        <source>Who may do what is said on the server, in the settings of its HTTP API.</source>
        <translation>कौन क्या कर सकता है, यह सर्वर पर उसकी HTTP API की सेटिंग में तय होता है।</translation>
    </message>
    <message>
        <source>Only for a certificate that the system&apos;s authorities did not sign: the file with the authority, or with the certificate itself.</source>
        <translation>केवल ऐसे प्रमाणपत्र के लिए जिस पर सिस्टम के प्राधिकरणों ने हस्ताक्षर नहीं किए: प्राधिकरण की या स्वयं प्रमाणपत्र की फ़ाइल।</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>चुनें …</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>सर्वर का प्रमाणपत्र</translation>
    </message>
    <message>
        <source>checked by the system&apos;s authorities</source>
        <translation>सिस्टम के प्राधिकरणों से जाँचा जाता है</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>पता:</translation>
    </message>
    <message>
        <source>Sign in with:</source>
        <translation>साइन इन:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>उपयोगकर्ता:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>पासवर्ड:</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>प्रमाणपत्र:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The window then shows and operates the engine of that machine. It needs neither a database nor secrets of Zoho here, and this machine runs no cycles meanwhile.</source>
        <translation>तब विंडो उस मशीन का इंजन दिखाती और चलाती है। यहाँ न डेटाबेस चाहिए न Zoho के गुप्त मान, और इस दौरान यह मशीन कोई चक्र नहीं चलाती।</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>टोकन (&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>पासवर्ड (&amp;P):</translation>
    </message>
    <message>
        <source>the one that is stored</source>
        <translation>सहेजा हुआ</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>सर्वर से पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>Type the address of the server first.</source>
        <translation>पहले सर्वर का पता लिखें।</translation>
    </message>
    <message>
        <source>Type the name of the user first.</source>
        <translation>पहले उपयोगकर्ता का नाम लिखें।</translation>
    </message>
    <message>
        <source>Type the token first.</source>
        <translation>पहले टोकन लिखें।</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>पहले पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>प्रमाणपत्र (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 से पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>%1 answers, in version %2. You are %3 there, as %4.</source>
        <translation>%1 जवाब देता है, संस्करण %2 में। वहाँ आप %3 हैं, भूमिका %4।</translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingEditor</name>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>फ़ाइल चुनें: %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3)</source>
        <translation>SQLite डेटाबेस (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingField</name>
    <message>
        <source>Given on the command line, so it can&apos;t be changed here.</source>
        <translation>कमांड लाइन पर दिया गया है, इसलिए यहाँ नहीं बदला जा सकता।</translation>
    </message>
    <message>
        <source>Set by the environment variable %1, so it can&apos;t be changed here.</source>
        <translation>एनवायरनमेंट वेरिएबल %1 ने सेट किया है, इसलिए यहाँ नहीं बदला जा सकता।</translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingsPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>R&amp;evert</source>
        <translation>वापस करें (&amp;E)</translation>
    </message>
    <message>
        <source>Chapters of the settings</source>
        <translation>सेटिंग के अध्याय</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>%1 में सहेजा गया</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>A value is not allowed.</source>
        <translation>कोई मान मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation>यहाँ कुछ गलत है।</translation>
    </message>
    <message>
        <source>There are changes that are not saved yet.</source>
        <translation>कुछ बदलाव अभी सहेजे नहीं गए।</translation>
    </message>
    <message>
        <source>Saved. The settings come into force when the running cycle has ended.</source>
        <translation>सहेजा गया। चल रहे चक्र के समाप्त होने पर सेटिंग लागू होंगी।</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>सहेजा जा रहा है।</translation>
    </message>
    <message>
        <source>The settings are saved in %1.</source>
        <translation>सेटिंग %1 में सहेजी गईं।</translation>
    </message>
    <message>
        <source>Save or revert what was typed since, then change it back.</source>
        <translation>तब से टाइप किया हुआ सहेजें या वापस करें, फिर इसे पहले जैसा करें।</translation>
    </message>
    <message>
        <source>The settings are as they were before.</source>
        <translation>सेटिंग पहले जैसी हैं।</translation>
    </message>
</context>
<context>
    <name>statusbridge::StartQuestion</name>
    <message>
        <source>less than a minute</source>
        <translation>एक मिनट से कम</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>लगभग %Ln मिनट</numerusform>
            <numerusform>लगभग %Ln मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 calls that are left today</source>
        <translation>आज बची %2 कॉल में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln कॉल</numerusform>
            <numerusform>%Ln कॉल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would be updated</source>
        <translation>
            <numerusform>%Ln रिकॉर्ड अपडेट होगा</numerusform>
            <numerusform>%Ln रिकॉर्ड अपडेट होंगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more follow(s) in the cycles after it.</source>
        <translation>
            <numerusform>%Ln और उसके बाद के चक्रों में।</numerusform>
            <numerusform>%Ln और उसके बाद के चक्रों में।</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than are left: the rest is carried over when the day&apos;s calls are counted from the beginning.</source>
        <translation>यह बची हुई से अधिक है: दिन की कॉल फिर शुरू से गिनी जाने पर बाकी पहुँचाया जाएगा।</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>अभी शुरू करें (&amp;S)</translation>
    </message>
    <message>
        <source>Start at the next full &amp;hour, %1</source>
        <translation>अगले पूरे घंटे %1 पर शुरू करें (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Leave it stopped, until a person starts it</source>
        <translation>रुका रहने दें, जब तक कोई शुरू न करे (&amp;L)</translation>
    </message>
    <message>
        <source>When to start</source>
        <translation>कब शुरू करें</translation>
    </message>
    <message>
        <source>How many records would be updated is not known before the dry run.</source>
        <translation>ड्राई रन से पहले पता नहीं कि कितने रिकॉर्ड अपडेट होंगे।</translation>
    </message>
</context>
<context>
    <name>statusbridge::StateTiles</name>
    <message>
        <source>Custom API: %1 of %2</source>
        <translation>Custom API: %2 में से %1</translation>
    </message>
    <message>
        <source>Custom API: %1</source>
        <translation>Custom API: %1</translation>
    </message>
    <message>
        <source>Used up until %1</source>
        <translation>%1 तक समाप्त</translation>
    </message>
    <message numerus="yes">
        <source>Enough for today: %Ln call(s) left</source>
        <translation>
            <numerusform>आज के लिए काफ़ी: %Ln कॉल बची</numerusform>
            <numerusform>आज के लिए काफ़ी: %Ln कॉल बचीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Used up at about %1</source>
        <translation>लगभग %1 पर समाप्त होंगी</translation>
    </message>
    <message>
        <source>The limit of a day is unknown</source>
        <translation>दिन की सीमा पता नहीं</translation>
    </message>
    <message>
        <source>Zoho&apos;s own records have not been counted yet</source>
        <translation>Zoho के अपने रिकॉर्ड अभी गिने नहीं गए</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) at Zoho, counted %1</source>
        <translation>
            <numerusform>Zoho में %Ln रिकॉर्ड, गिनती %1</numerusform>
            <numerusform>Zoho में %Ln रिकॉर्ड, गिनती %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoho</source>
        <translation>Zoho</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>आज की कॉल</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>शेड्यूलर</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>इस समय पता नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a record yet</source>
        <translation>
            <numerusform>%Ln का अभी रिकॉर्ड नहीं</numerusform>
            <numerusform>%Ln का अभी रिकॉर्ड नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) here</source>
        <translation>
            <numerusform>यहाँ %Ln क्यू आईडी</numerusform>
            <numerusform>यहाँ %Ln क्यू आईडी</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Whether that is enough is not known yet</source>
        <translation>यह काफ़ी है या नहीं, अभी पता नहीं</translation>
    </message>
</context>
<context>
    <name>statusbridge::TablesPanel</name>
    <message>
        <source>Creates what is missing, and what Statusbridge needs for itself. Of tables that are there, delivered_logs may get the column Updated and both an index on the queue ID; nothing else in them changes.</source>
        <translation>जो नहीं है वह बनाता है, और जो Statusbridge को अपने लिए चाहिए। मौजूद टेबल में delivered_logs को कॉलम Updated और दोनों को क्यू आईडी पर इंडेक्स मिल सकता है; उनमें और कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Create or &amp;upgrade the tables</source>
        <translation>टेबल बनाएँ या अपग्रेड करें (&amp;U)</translation>
    </message>
    <message>
        <source>Create or upgrade the tables in this database?</source>
        <translation>इस डेटाबेस में टेबल बनाएँ या अपग्रेड करें?</translation>
    </message>
    <message>
        <source>Create or upgrade</source>
        <translation>बनाएँ या अपग्रेड करें</translation>
    </message>
    <message>
        <source>Looking at the tables…</source>
        <translation>टेबल देखी जा रही हैं…</translation>
    </message>
    <message>
        <source>The tables are as they must be.</source>
        <translation>टेबल वैसी हैं जैसी होनी चाहिए।</translation>
    </message>
</context>
<context>
    <name>statusbridge::TestPanel</name>
    <message>
        <source>In order</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>जाँचें (&amp;T)</translation>
    </message>
    <message>
        <source>Tries these settings as they stand here, saved or not, and changes nothing.</source>
        <translation>इन सेटिंग को जैसी यहाँ हैं वैसी जाँचता है, सहेजी हों या नहीं, और कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>सब ठीक है।</translation>
    </message>
    <message>
        <source>Something needs a look:</source>
        <translation>कुछ देखने की ज़रूरत है:</translation>
    </message>
</context>
<context>
    <name>statusbridge::Toast</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Takes back what was just done (%1).</source>
        <translation>अभी किया हुआ वापस लेता है (%1)।</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>statusbridge::TokenDialog</name>
    <message>
        <source>&amp;Copy the token</source>
        <translation>टोकन कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Token added</source>
        <translation>टोकन जोड़ा गया</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>This is the token &quot;%1&quot;. It is shown this once alone: keep it where secrets are kept. A program sends it as &quot;Authorization: Bearer&quot; and the token.</source>
        <translation>यह टोकन &quot;%1&quot; है। यह केवल इसी बार दिखाया जाता है: इसे वहाँ रखें जहाँ सीक्रेट रखे जाते हैं। प्रोग्राम इसे &quot;Authorization: Bearer&quot; और टोकन के रूप में भेजता है।</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>कॉपी हुआ (&amp;C)</translation>
    </message>
</context>
<context>
    <name>statusbridge::TokensPanel</name>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>टोकन रद्द करें</translation>
    </message>
    <message>
        <source>Add token</source>
        <translation>टोकन जोड़ें</translation>
    </message>
    <message>
        <source>Tokens of the HTTP API</source>
        <translation>HTTP API के टोकन</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>समाप्ति</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <comment>the end of a token</comment>
        <translation>
            <numerusform>%Ln दिन में</numerusform>
            <numerusform>%Ln दिन में</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends:</source>
        <translation>समाप्ति:</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>नाम:</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>भूमिका:</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>पहले नाम टाइप करें।</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>पहले टोकन चुनें।</translation>
    </message>
    <message>
        <source>Revoke &quot;%1&quot;? Whoever calls the HTTP API with this token is refused from then on.</source>
        <translation>&quot;%1&quot; रद्द करें? इस टोकन से HTTP API को कॉल करने वाले तब से अस्वीकार होंगे।</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Added by %1 at %2</source>
        <translation>%1 ने %2 पर जोड़ा</translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation>अभी कोई टोकन नहीं है।</translation>
    </message>
</context>
<context>
    <name>statusbridge::TotalsView</name>
    <message>
        <source>Asking the database …</source>
        <translation>डेटाबेस से पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>The numbers can&apos;t be shown</source>
        <translation>आँकड़े नहीं दिखाए जा सकते</translation>
    </message>
    <message>
        <source>No message fits</source>
        <translation>कोई संदेश मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Take what is picked away, or choose other days.</source>
        <translation>जो चुना है उसे हटाएँ, या दूसरे दिन चुनें।</translation>
    </message>
    <message>
        <source>No message in this time</source>
        <translation>इस समय में कोई संदेश नहीं</translation>
    </message>
    <message>
        <source>Choose other days. Messages appear here once their statuses come in through the webhook; the settings can test that.</source>
        <translation>दूसरे दिन चुनें। संदेश यहाँ तब दिखते हैं जब उनके स्टेटस वेबहुक से आते हैं; सेटिंग में इसकी जाँच हो सकती है।</translation>
    </message>
    <message>
        <source>No statuses have been counted yet</source>
        <translation>अभी कोई स्टेटस नहीं गिना गया</translation>
    </message>
    <message>
        <source>The next cycle counts those that have come in. They come through the webhook: the settings say where your provider has to send them.</source>
        <translation>अगला चक्र आए हुए स्टेटस गिनेगा। वे वेबहुक से आते हैं: सेटिंग बताती है कि आपके प्रदाता को उन्हें कहाँ भेजना है।</translation>
    </message>
</context>
<context>
    <name>statusbridge::TrayIcon</name>
    <message>
        <source>Statusbridge works again</source>
        <translation>Statusbridge फिर काम कर रहा है</translation>
    </message>
</context>
<context>
    <name>statusbridge::UsersPanel</name>
    <message>
        <source>Change role</source>
        <translation>भूमिका बदलें</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>उपयोगकर्ता हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation>उपयोगकर्ता जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>Users of the HTTP API</source>
        <translation>HTTP API के उपयोगकर्ता</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>नाम (&amp;M):</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>पासवर्ड (&amp;W):</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>भूमिका:</translation>
    </message>
    <message>
        <source>Type a name and a password first.</source>
        <translation>पहले नाम और पासवर्ड टाइप करें।</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>पहले उपयोगकर्ता चुनें।</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;? Whoever calls the HTTP API with this name is refused from then on.</source>
        <translation>&quot;%1&quot; को हटाएँ? इस नाम से HTTP API को कॉल करने वाले तब से अस्वीकार होंगे।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Nobody may use the HTTP API yet.</source>
        <translation>अभी कोई HTTP API का उपयोग नहीं कर सकता।</translation>
    </message>
</context>
<context>
    <name>statusbridge::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>स्वागत है</translation>
    </message>
    <message>
        <source>Statusbridge carries delivery statuses of WhatsApp messages from a webhook database into the records of a Zoho Creator report. The next steps ask for what it needs, and try it at once.</source>
        <translation>Statusbridge WhatsApp संदेशों के डिलीवरी स्टेटस वेबहुक डेटाबेस से Zoho Creator रिपोर्ट के रिकॉर्ड में पहुँचाता है। अगले चरण वह पूछते हैं जो उसे चाहिए, और उसे तुरंत जाँचते हैं।</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation>पास रखें</translation>
    </message>
    <message>
        <source>• access to Zoho&apos;s API console, or a client ID and secret from there</source>
        <translation>• Zoho के API कंसोल तक पहुँच, या वहाँ की क्लाइंट आईडी और सीक्रेट</translation>
    </message>
    <message>
        <source>• the address of the report in Zoho Creator</source>
        <translation>• Zoho Creator में रिपोर्ट का पता</translation>
    </message>
    <message>
        <source>• for PostgreSQL, MySQL or MariaDB: server, database, user and password</source>
        <translation>• PostgreSQL, MySQL या MariaDB के लिए: सर्वर, डेटाबेस, उपयोगकर्ता और पासवर्ड</translation>
    </message>
    <message>
        <source>Nothing is written to Zoho before you say on the last page when to start, and every answer can be changed later in the settings.</source>
        <translation>आखिरी पेज पर शुरू करने का समय बताने से पहले Zoho में कुछ नहीं लिखा जाता, और हर जवाब बाद में सेटिंग में बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Until the last page is answered, cycles go on with the settings that are in force now; nothing is written with the new ones.</source>
        <translation>आखिरी पेज का जवाब देने तक चक्र अभी लागू सेटिंग से चलते रहते हैं; नई सेटिंग से कुछ नहीं लिखा जाता।</translation>
    </message>
</context>
<context>
    <name>statusbridge::WindowModule</name>
    <message>
        <source>Statusbridge can&apos;t start</source>
        <translation>Statusbridge शुरू नहीं हो सकता</translation>
    </message>
</context>
</TS>
