import { weightTable } from "./lexicon";

/**
 * How much each word around a person's name speaks for a patient's: natural logarithms of odds. Written by
 * scripts/fit-people.ts from posts made for this project; how is in docs/decisions/044-who-is-a-patient.md, what the
 * names mean in lib/language/person-features.ts. License: as the project.
 */
export const personBaseline = -1.21;

export const personWeights: ReadonlyMap<string, number> = weightTable(`
's=0.18|< #clinical=0.12|< #condition=0.26|< #device=-0.93|< #kin=0.60|< #occupation=-0.30|< #procedure=0.29
< #profession=-0.59|< <name>=0.34|< <num>=0.19|< a=0.21|< at=0.59|< babi=0.25|< be=0.35|< by=-0.37|< call=-0.35
< dai=0.49|< for=0.20|< from=-0.42|< get=0.34|< her=-0.29|< hi=-0.27|< husband=-0.33|< in=0.19|< it=-0.21
< my=-0.47|< name=-0.88|< on=0.21|< our=-0.33|< rehab=-0.33|< tell=-0.26|< thank=-0.25|< the=0.32|< todai=0.25
< wa=0.19|< we=0.27|< with=0.53|< year=-0.22|< you=0.49|<1 #kin=0.41|<1 #occupation=-0.65|<1 #profession=-0.19
<1 ^=0.28|<1 and=0.26|<1 babi=0.25|<1 for=0.17|<1 from=-0.48|<1 hi=-0.27|<1 in=0.30|<1 is=-0.75|<1 on=-0.26
<1 the=-0.28|<1 to=-0.80|<1 with=-0.19|<1 you=0.21|> #activity=0.26|> #clinical=0.46|> #condition=0.13
> #day=-0.71|> #kin=-0.23|> #symptom=0.24|> #test=0.27|> <name>=0.48|> <num>=0.14|> a=0.26|> ag=0.64|> an=0.45
> and=-0.34|> ar=0.24|> ask=0.96|> at=-0.46|> babi=0.39|> back=0.47|> by=-0.45|> came=-0.18|> code=-0.34
> final=0.39|> first=0.44|> for=-0.27|> from=-0.24|> got=-0.21|> he=0.38|> her=0.74|> hi=0.21|> home=-0.33
> i=-0.22|> is=0.21|> it=0.17|> let=0.51|> like=0.21|> me=-0.50|> month=0.32|> name=0.31|> not=0.47|> of=-0.60
> on=-0.12|> our=-0.11|> out=0.49|> she=0.36|> still=-0.23|> taught=-0.35|> the=-0.14|> thi=0.32|> time=-0.38
> to=0.46|> up=-0.60|> us=0.42|> wa=0.46|> walk=0.39|> want=0.47|> week=0.34|> went=0.41|> who=-0.11
> will=-0.36|> with=0.21|> year=-0.56|> you=-0.49|>1 #clinical=0.44|>1 #kin=0.48|>1 \$=0.35|>1 <num>=-0.69
>1 a=0.55|>1 ag=0.48|>1 and=0.17|>1 ask=0.48|>1 at=-0.26|>1 brought=0.26|>1 for=-0.64|>1 from=-0.98|>1 got=-0.29
>1 ha=-0.26|>1 had=-0.23|>1 on=0.12|>1 the=-0.36|>1 to=0.25|>1 wa=-0.33|>1 want=0.43|>1 who=-0.33|>1 will=-0.35
a #activity=-0.68|a #clinical=0.33|a #condition=0.19|a #day=-0.69|a #device=0.86|a #kin=-0.01
a #occupation=-0.37|a #organ=-0.18|a #procedure=0.44|a #profession=-0.53|a #remedy=-0.36|a #rx=0.36
a #symptom=0.23|a #test=-0.14|a <emoji>=0.30|a <name>=-0.42|a <num>=-0.41|a about=0.25|a across=-0.26
a after=0.68|a afternoon=0.27|a ag=0.42|a again=0.45|a ago=0.40|a alarm=-0.24|a all=0.75|a alreadi=0.34
a an=-0.12|a and=0.43|a ar=-0.31|a as=-0.26|a ask=0.30|a at=-0.14|a august=-0.50|a babi=0.58|a back=0.24
a bad=0.44|a be=-0.63|a beat=0.43|a becaus=-0.23|a bed=0.46|a been=0.10|a behind=0.33|a best=-0.48
a better=-0.31|a between=0.56|a bite=0.46|a blind=0.42|a book=-0.45|a born=-0.42|a both=0.57|a bottl=-0.32
a box=0.45|a breakfast=0.34|a breath=0.26|a bring=-0.52|a brought=-0.20|a burn=-0.42|a but=-0.26|a cake=0.24
a call=0.32|a came=0.11|a can=-0.13|a care=0.25|a carri=-0.56|a chair=0.57|a check=0.20|a class=-0.73
a clear=0.40|a clinic=-0.24|a club=-0.25|a code=-0.77|a come=0.12|a complain=0.99|a con=0.48|a confer=-0.40
a congratul=-0.43|a could=-0.17|a cpr=-0.61|a crew=-0.59|a cri=0.60|a cry=-0.33|a dai=0.52|a danc=0.62
a daughter=0.54|a de=-0.46|a dear=0.59|a deliv=-0.36|a dental=-0.89|a desk=0.25|a di=-0.33|a dia=0.25
a did=-0.25|a didn't=0.44|a differ=0.44|a discharg=0.92|a do=-0.12|a doctor=-0.88|a don't=-0.54|a donat=-0.33
a done=0.43|a down=1.00|a driver=-0.28|a dure=-0.27|a ear=-0.46|a easi=0.49|a eat=0.27|a egg=0.48|a el=-0.77
a elev=-0.64|a en=-0.72|a everi=0.08|a everyon=0.34|a exam=-0.97|a ey=0.63|a feed=0.22|a feet=0.24|a fine=-0.46
a finger=0.28|a finish=0.42|a fire=0.36|a first=-0.15|a five=0.41|a fix=-0.46|a follow=0.41|a for=-0.40
a found=-0.38|a four=0.89|a free=0.30|a fridai=0.33|a from=0.06|a front=-0.34|a garden=0.44|a gave=0.71
a gener=-0.51|a get=0.17|a girl=0.28|a give=-0.51|a glad=0.91|a go=0.14|a goodby=0.41|a graduat=0.55
a group=0.69|a ha=-0.81|a had=0.66|a half=-0.21|a hall=-0.52|a hand=0.29|a happi=-0.34|a have=0.13|a he=0.50
a heart=-0.26|a hello=0.36|a her=0.95|a here=-0.19|a hi=0.71|a him=-0.48|a himself=-0.30|a hip=0.25|a hold=0.47
a home=-0.14|a hope=-0.34|a hospic=0.40|a hot=0.39|a hous=0.45|a how=-0.33|a hug=-0.29|a hum=-0.32
a husband=-0.62|a i=0.27|a i'm=-0.52|a i'v=0.40|a icu=-0.37|a if=-0.16|a implant=0.52|a insulin=-0.39|a is=-0.62
a isn't=-0.41|a it=-0.20|a job=-0.40|a just=-0.35|a kept=0.34|a kid=-0.51|a kitchen=0.53|a knee=0.56
a know=-0.29|a last=0.54|a later=0.65|a lb=0.36|a le=0.67|a learn=-0.55|a leav=0.61|a left=0.26|a leg=0.52
a let=0.25|a letter=0.45|a like=0.12|a line=0.50|a list=0.19|a listen=-0.43|a littl=0.40|a live=-0.29
a lobbi=-0.45|a look=0.29|a lost=-0.43|a lot=-0.25|a love=0.70|a lunch=-0.42|a lung=-0.61|a m=0.96|a made=-0.22
a mai=0.22|a make=-0.23|a man=-0.57|a marri=0.53|a match=-0.20|a me=-0.12|a medic=-0.66|a meet=-0.56
a minut=-0.63|a miss=0.60|a molar=-0.89|a mom=0.50|a mondai=0.42|a month=0.47|a morn=0.48|a mother=-0.42
a move=-1.05|a my=-0.81|a name=0.28|a neighbor=-0.27|a new=0.34|a next=-0.42|a nicu=0.64|a nine=0.24|a no=0.21
a noon=-0.90|a not=0.78|a number=0.26|a nurs=0.30|a o'clock=-0.46|a of=-0.32|a off=-0.25|a offic=-0.50
a okai=-0.84|a old=0.21|a onc=-0.56|a onli=-0.35|a open=-0.81|a or=-0.31|a order=-0.42|a ot=0.27|a other=0.45
a our=-0.81|a out=0.26|a over=-0.66|a own=-0.56|a oxygen=0.46|a pa=1.09|a pain=-0.36|a parent=0.49|a park=-0.32
a patient=-0.28|a place=0.48|a playlist=-0.34|a pleas=0.13|a post=0.21|a prize=0.54|a proud=0.21|a pt=0.30
a question=-0.65|a rain=0.60|a ran=0.64|a rang=0.44|a real=-0.33|a rehab=0.23|a report=-0.32|a rest=-0.38
a result=0.24|a review=0.24|a ring=-0.35|a roll=-0.23|a rosari=0.38|a run=0.23|a sai=-0.36|a same=0.23
a sang=0.44|a sat=0.45|a saturdai=-0.23|a save=-0.53|a school=-0.27|a scream=0.48|a se=0.43|a second=0.37
a see=0.16|a send=-0.64|a sent=0.24|a session=0.54|a set=-0.32|a share=0.51|a she=0.67|a shift=-0.52|a shoe=0.23
a shot=-0.21|a shoulder=0.53|a shout=0.39|a side=0.37|a sinc=0.26|a six=0.21|a sleep=0.24|a slept=0.29
a small=-0.41|a smell=0.32|a smile=0.49|a so=0.73|a somebodi=0.43|a son=0.29|a sorri=0.44|a spent=-0.29
a staff=-0.34|a sticker=0.50|a still=0.37|a stubborn=0.28|a student=-0.99|a studi=-0.29|a su=0.78|a suit=0.38
a sundai=0.21|a surgeri=0.30|a surviv=-0.45|a taught=-0.43|a teach=-0.29|a team=0.15|a tell=-0.28|a ten=0.23
a test=0.53|a thank=-0.24|a that=0.15|a the=-0.05|a thei=-0.15|a them=0.22|a therapi=-0.39|a there=0.43
a thi=-0.10|a thing=-0.23|a think=-0.14|a third=0.67|a three=0.41|a till=-0.64|a time=-0.49|a to=-0.43
a toast=-0.33|a todai=0.25|a tonight=0.62|a train=-0.37|a transfer=0.48|a trauma=-0.45|a tuesdai=-0.27
a turn=0.32|a twice=0.93|a twin=-0.42|a two=0.55|a under=0.25|a unit=0.52|a until=0.21|a up=0.23|a us=-0.11
a vaccin=-0.59|a visit=0.25|a voic=-0.32|a w=0.57|a wa=0.80|a wait=-0.27|a wall=0.71|a want=0.46|a ward=-0.39
a watch=-0.56|a we=-0.30|a we'll=-0.27|a we'r=0.59|a wear=-0.32|a wed=0.46|a wednesdai=-0.39|a week=0.65
a weekend=-0.33|a welcom=-0.42|a went=-0.10|a what=-0.30|a where=-0.72|a whether=-0.39|a while=0.28|a who=-0.34
a whole=0.43|a why=-0.59|a will=-0.60|a win=-0.41|a window=-0.48|a winner=-0.28|a with=0.32|a woke=0.51
a word=0.41|a work=-0.38|a would=-0.58|a wrote=0.48|a y=0.25|a yesterdai=0.57|a you=0.23|a your=0.16
apposed=0.48|confirms=0.95|first sentence=-0.40|full=-0.42|kin=0.79|kind full=-0.95|kind given=0.14
kind handle=-0.52|kind initials=0.28|kind nickname=0.48|kind titled=0.21|linked=1.57|next !=0.33|next '=0.07
next .=-0.56|next :=0.45|next ;=-0.38|others 0=0.78|others 1=-0.38|others 2=-0.40|prev =-0.10|prev ,=-0.51
prev .=0.29|reply none=0.14|reply reply=-0.27|s #activity=-0.15|s #clinical=-0.29|s #condition=0.20|s #day=0.41
s #device=0.11|s #kin=0.26|s #occupation=-0.20|s #organ=-0.22|s #procedure=0.11|s #profession=-0.34|s #rx=0.36
s #symptom=-0.28|s #test=-0.18|s <emoji>=0.72|s <name>=0.24|s <num>=0.06|s a=0.24|s about=0.54|s after=0.36
s ag=0.64|s again=0.30|s all=-0.15|s alreadi=0.29|s an=0.23|s and=-0.45|s ar=-0.19|s as=-0.47|s at=-0.32
s babi=0.52|s back=0.23|s be=-0.29|s beat=0.48|s bed=0.25|s befor=0.24|s behind=0.32|s best=-0.28|s bill=-0.33
s both=0.39|s bring=-0.20|s brother=0.44|s cake=0.41|s call=0.18|s came=0.30|s carri=-0.33|s chair=0.49
s class=-0.42|s clinic=-0.28|s code=-0.34|s coffe=-0.26|s credit=-0.31|s crew=-0.55|s dad=-0.35|s dai=-0.11
s danc=0.49|s deliv=-0.31|s did=-0.41|s do=-0.23|s down=0.35|s driver=0.34|s each=0.56|s ear=-0.49|s eight=0.25
s el=-0.52|s eleven=-0.20|s famili=-0.45|s final=0.27|s first=-0.16|s fix=-0.50|s for=0.31|s found=-0.24
s fridai=0.30|s from=0.33|s gave=0.37|s get=0.25|s go=-0.22|s good=0.22|s got=-0.33|s ha=-0.21|s hand=0.24
s happi=-0.39|s he=-0.20|s heart=-0.46|s hello=0.37|s her=0.28|s hi=0.08|s him=-0.31|s hold=0.39|s hour=-0.36
s husband=-0.40|s i=-0.10|s in=-0.25|s into=-0.37|s it=0.34|s just=0.32|s know=-0.37|s la=-0.65|s lab=-0.29
s later=0.48|s let=0.20|s like=-0.20|s line=0.34|s littl=0.66|s live=0.23|s look=0.38|s lot=-0.33|s lunch=-0.61
s m=0.65|s me=0.38|s medic=-0.33|s met=0.25|s minut=-0.22|s mom=0.39|s mondai=0.51|s month=0.53|s more=0.23
s morn=0.27|s mother=-0.26|s move=-0.26|s my=-0.59|s name=-0.15|s new=-0.30|s nine=0.26|s no=0.14|s nobodi=-0.31
s noon=-0.37|s note=-0.20|s number=-0.19|s nurs=0.38|s of=0.22|s off=0.35|s on=-0.55|s onli=-0.42|s or=-0.20
s our=-0.30|s over=-0.40|s own=-0.21|s pa=0.42|s phone=-0.61|s photo=0.33|s plai=0.20|s por=-0.27|s post=-0.25
s que=0.23|s question=-0.31|s result=0.27|s review=0.35|s roll=-0.45|s room=-0.26|s round=-0.24|s run=0.33
s sai=0.18|s said=0.22|s scream=0.47|s see=-0.36|s session=0.33|s share=0.50|s she=-0.35|s sinc=0.61
s slept=0.28|s son=0.28|s sorri=0.44|s stai=-0.21|s still=-0.50|s su=0.40|s surviv=-0.39|s take=0.55
s talk=-0.71|s taught=-0.29|s thank=-0.49|s that=0.42|s the=-0.19|s their=0.37|s them=-0.35|s then=0.29
s therapist=-0.25|s thi=0.13|s think=0.42|s thirti=0.33|s thursdai=0.28|s time=-0.47|s to=0.47|s todai=-0.16
s told=0.54|s tonight=-0.26|s too=-0.40|s transfer=0.53|s tuesdai=-0.24|s two=0.33|s under=0.40|s until=-0.24
s up=0.31|s us=0.36|s visit=-0.24|s wa=-0.45|s wall=0.73|s wave=-0.29|s we=0.27|s we'r=-0.49|s wednesdai=-0.28
s week=0.45|s welcom=-0.41|s were=0.58|s who=0.38|s whole=0.31|s whose=0.28|s will=-0.62|s with=-0.85
s word=0.43|s work=-0.21|s would=0.56|s year=-0.52|s yesterdai=0.51|s you=0.61|s your=0.34|slot=0.29
staff beside=-0.18|sure=-0.34|title=0.21|title coach=-0.30|title miss=-0.26|title mr=0.85|title mrs=0.72
title ms=-0.59|twice=-0.44|type education=-0.42|type none=0.93|type reply=-0.64|vocative=0.48
`);
