/**
 * How much each sign in a sentence speaks for scorn, a private tie and the other kinds of conduct. Fitted by logistic
 * regression on some 1,900 posts written for this project, half of them near misses, and on public text; natural
 * logarithms of odds, rounded. What the signs mean is in lib/lexicon/regard-words.ts and lib/language/regard.ts. License:
 * as the project. 2026-11-21.
 *
 * `sign+`: twice or more in the sentence. `n.sign`: in the sentence before or after. `w.word`: the word itself.
 * `p.part`, `s.stance`, `c.matter`: from the lists of people, of scorn and of conduct. `e.face`: emoji.
 */
export type RegardKind = "scorn" | "tie" | "impaired" | "inside" | "review" | "partisan" | "retort";

interface RegardTable {
  /** The log odds of a sentence without any sign. */
  readonly baseline: number;
  readonly weights: ReadonlyMap<string, number>;
}

export const regardTables: Readonly<Record<RegardKind, RegardTable>> = {
  scorn: {
    baseline: -3.09,
    weights: read(
      `!=-1.28 ?=-0.11 above=0.79 advocate=-0.16 advocate+=-0.61 again=-0.26 again+=0.81 age=0.39 airs=0.61
    airs+=-0.17 alone=1.34 announced=0.9 beastly=1.73 beastly+=-0.44 bodied=1.86 botched=0.53 botched+=0.77
    caps=-0.52 cared+=-0.26 civil=-1.19 civil+=-0.17 coarse=-0.58 colon=-0.3 courtesy=-0.69 courtesy+=-0.18
    crime=1.16 ctx.reply=0.45 deceit=0.34 deceit+=-0.17 dismiss=0.73 dismiss+=0.63 e.heart=-0.86 e.hush=-0.27
    e.laugh=1.4 e.love=-0.18 e.other=-0.74 e.scoff=1.33 e.toast=-0.36 exclude=1.83 faker=1.37 faker+=-0.19
    fault=0.71 fault+=0.24 filth=0.28 filth+=0.2 game=0.62 game+=0.23 gender=0.36 generic+=0.21 hashtag=-0.49
    household=-0.67 household+=-0.85 humble=-1.02 humble+=-0.45 inept=1.59 inept+=0.51 irony=1.1 irony+=0.27
    jeer=0.32 jeer+=-0.52 laughing=1.7 laughing+=0.56 liken=0.5 liken+=0.15 likeness=0.13 likeness+=-0.34
    loath=1.34 lofty=1.32 long=-1.45 machine=-0.21 machine+=-0.18 madness=1.71 means=0.63 means+=0.65 mind=0.91
    mind+=0.41 mocking=-0.67 mocking+=1.27 n.!=-1.06 n.?=-0.09 n.above=0.5 n.advocate=-0.4 n.advocate+=-0.45
    n.again=0.14 n.again+=0.37 n.age=0.59 n.airs=0.46 n.airs+=0.16 n.announced=0.69 n.beastly=0.2
    n.beastly+=-0.16 n.bodied=-0.09 n.botched=0.36 n.botched+=0.15 n.caps=0.15 n.cared=-0.19 n.civil=-0.99
    n.civil+=-0.18 n.coarse=-0.08 n.colon=-0.26 n.courtesy=-0.28 n.courtesy+=-0.16 n.crime=0.33 n.deceit=0.08
    n.dismiss=0.84 n.e.heart=-0.28 n.e.hush=-0.1 n.e.laugh=0.63 n.e.love=-0.27 n.e.other=-1 n.e.scoff=1.03
    n.exclude=0.95 n.faker=0.18 n.fault=-0.22 n.filth=-0.55 n.filth+=-0.11 n.game=0.13 n.game+=0.19
    n.generic+=-0.25 n.hashtag=-0.6 n.household=-0.79 n.household+=-0.15 n.humble=-0.77 n.humble+=-0.11
    n.inept=0.76 n.inept+=0.25 n.irony=0.29 n.jeer+=-0.26 n.laughing=0.33 n.len<5=0.4 n.likeness=-0.11
    n.likeness+=0.15 n.loath=0.69 n.lofty=0.7 n.machine=-0.34 n.madness=0.08 n.means=-0.17 n.means+=-0.12
    n.mind=1 n.mind+=0.15 n.mocking+=-0.11 n.number=-0.46 n.opener=0.2 n.opener+=0.27 n.opioid=0.1
    n.opioid+=-0.16 n.origin=0.16 n.origin+=-0.16 n.outsider=0.33 n.p.colleague=0.4 n.p.colleague+=0.47
    n.p.group=1.34 n.p.group+=0.24 n.p.own+=-0.46 n.p.patient=0.67 n.p.seeker=0.1 n.p.system=-0.67
    n.p.system+=-0.14 n.parenting+=0.44 n.quote=0.76 n.research=0.43 n.s.blame=0.44 n.s.body=0.32 n.s.botch=1.1
    n.s.burden=0.43 n.s.burden+=0.28 n.s.disbelief=0.28 n.s.insult=0.5 n.s.loathing=-0.36 n.s.sigh=0.84
    n.s.slight+=0.21 n.s.snark=0.68 n.s.sneer=-0.09 n.s.sneer+=0.11 n.s.warmth=-0.3 n.s.warmth+=-0.08
    n.s.wits=0.08 n.s.wry=0.22 n.s.wry+=-0.27 n.service=-0.49 n.service+=-0.52 n.spurn=0.45 n.spurn+=0.19
    n.stage=-0.19 n.stench=-0.22 n.street=0.66 n.teach=-0.81 n.teach+=-0.16 n.training=-0.2 n.training+=-0.12
    n.unmet=-0.48 n.unmet+=-0.12 n.verdict=0.36 n.verdict+=-0.2 n.vocative=0.38 n.vocative+=-0.36 n.warm=-0.43
    n.warm+=-0.21 n.weight+=0.14 n.whiner=0.24 n.whinge=0.74 n.whinge+=-0.22 n.witless=0.12 n.wits=0.32
    n.wits+=-0.2 number=-0.9 opener=0.52 opener+=-0.19 opioid=0.72 opioid+=0.11 origin=0.57 outsider=1.72
    p.colleague=0.81 p.colleague+=0.1 p.group=1.33 p.group+=-0.16 p.own=-0.08 p.own+=-0.47 p.patient=0.46
    p.patient+=0.8 p.seeker=0.52 p.seeker+=-0.28 p.system+=-0.36 parenting=0.17 parenting+=0.26 quote=-0.16
    research=0.34 s.blame=0.95 s.body=0.52 s.botch=1.24 s.burden=0.34 s.burden+=0.75 s.disbelief=0.38
    s.harm=0.34 s.insult=0.84 s.insult+=-0.36 s.loathing=0.16 s.sigh=0.67 s.sigh+=0.1 s.slang=1.05 s.slight=0.11
    s.slight+=-0.39 s.snark=0.7 s.sneer+=-0.14 s.warmth+=-0.22 s.wry=0.55 service+=0.15 spent=-0.23 sponger=1.09
    sponger+=0.4 spurn=0.41 spurn+=0.22 stage=0.49 stage+=0.16 stench=0.64 stench+=0.18 street=1.65 teach=-0.62
    teach+=-0.22 training=1.02 training+=0.29 unmet=0.31 unmet+=0.19 verdict=0.38 verdict+=0.1 vocative=0.57
    vocative+=-0.2 w.'d=0.24 w.'m=0.22 w.'re=0.18 w.'ve=0.48 w.after=-0.48 w.again=-0.18 w.all=-0.44 w.am=-0.33
    w.and=-0.43 w.any=-0.26 w.anyone=0.38 w.as=-1.08 w.ask=-0.22 w.asked=-0.31 w.at=-0.31 w.be=0.26
    w.because=-0.53 w.been=-0.17 w.before=-0.08 w.but=0.29 w.can=-0.12 w.can't=0.68 w.come=0.85 w.could=0.53
    w.day=0.08 w.did=0.77 w.didn't=0.09 w.do=0.34 w.doesn't=-0.31 w.even=-0.54 w.every=-0.37 w.everyone=-0.13
    w.for=-0.25 w.from=-0.5 w.get=0.1 w.go=-0.36 w.going=0.25 w.got=0.14 w.had=0.43 w.have=-0.14 w.he=0.54
    w.here=-0.25 w.him=1.06 w.his=-0.18 w.if=-0.2 w.in=-0.48 w.into=0.47 w.isn't=-0.47 w.it=-0.12 w.its=-0.48
    w.just=0.55 w.know=0.29 w.let=0.57 w.like=0.36 w.made=-0.31 w.make=0.19 w.may=-0.55 w.me=-0.12 w.might=-0.08
    w.mine=0.1 w.must=0.77 w.need=0.19 w.never=0.17 w.no=-0.19 w.nobody=-0.74 w.not=-0.19 w.now=0.1 w.on=-0.19
    w.one=0.15 w.only=-0.39 w.or=-0.24 w.our=-0.39 w.people=-0.79 w.said=-0.65 w.she=0.19 w.should=0.55
    w.so=-0.33 w.some=0.53 w.something=0.14 w.than=0.33 w.that=-0.24 w.their=0.09 w.them=0.38 w.then=0.2
    w.these=0.29 w.they=0.58 w.think=0.22 w.this=0.39 w.time=-0.35 w.to=-0.12 w.today=0.48 w.told=0.09
    w.tonight=-0.38 w.u=-0.17 w.until=-0.24 w.ur=-0.36 w.us=-0.61 w.very=-0.25 w.want=-0.11 w.was=-0.22
    w.wasn't=-0.21 w.we=-0.32 w.week=-0.43 w.were=-0.12 w.what=-0.28 w.who=0.36 w.why=0.13 w.will=0.16
    w.with=0.22 w.without=-0.28 w.won't=-0.33 w.would=-0.36 w.year=-0.35 w.yesterday=0.16 w.you=0.22 w.your=0.25
    warm=-0.7 warm+=-0.15 weary=-0.18 weary+=0.3 weight=0.14 weight+=0.43 whiner=0.83 whiner+=0.14 whinge=0.74
    whinge+=0.55 wish=0.77 witless=1.84 wits=0.54 wits+=0.28`,
    ),
  },
  tie: {
    baseline: -4.92,
    weights: read(
      `!=0.15 ?=0.39 advocate=-0.25 advocate+=-0.08 c.account=1.28 c.account+=0.71 c.attraction=1.18 c.flock=-0.32
    c.flock+=0.3 c.romance=1.65 c.romance+=1.25 caps=-0.19 cared=1.25 cared+=1.18 civil=-0.21 colon=-0.63
    ctx.reply=-1.22 drink=-0.15 e.heart=-0.31 e.hush=-0.09 e.laugh=1.31 e.love=2.23 e.other=0.63 e.toast=1.23
    exchange=1.65 exchange+=1.99 hashtag=-0.41 household=-0.23 household+=0.23 humble=-0.77 humble+=-0.56
    jeer=-0.44 jeer+=-0.14 len<5=-0.36 line=-0.86 line+=-0.14 looks=1.72 looks+=-0.34 machine+=-0.12 meet=1.17
    meet+=2.03 n.!=0.09 n.?=-0.14 n.advocate=-0.52 n.c.account=0.36 n.c.attraction=0.47 n.c.flock=-0.5
    n.c.romance=1.46 n.caps=-0.31 n.cared=1.16 n.cared+=-0.17 n.civil=-0.32 n.colon=-0.51 n.e.heart=0.23
    n.e.hush=-0.24 n.e.laugh=0.63 n.e.love=1.26 n.e.other=-0.83 n.exchange=-0.64 n.hashtag=-0.17
    n.household=-0.86 n.humble=-0.61 n.jeer=-0.39 n.jeer+=-0.16 n.len<5=-0.34 n.line=-0.2 n.looks=0.29
    n.machine=-0.43 n.meet=0.34 n.meet+=0.79 n.number=-1.44 n.offduty=-0.45 n.p.colleague=-0.54 n.p.group=-0.08
    n.p.own=0.31 n.p.own+=0.33 n.p.patient=1.47 n.p.seeker=-0.5 n.p.system=-0.6 n.quote=-0.56 n.reach=0.21
    n.romance=1.6 n.secret=0.23 n.service=-0.6 n.service+=0.49 n.spouse=-0.59 n.teach=-1.13 n.teach+=-0.12
    number=-0.84 offduty=-0.53 opener=0.2 p.colleague=-0.15 p.colleague+=-0.41 p.group=0.59 p.own=0.21
    p.own+=0.66 p.patient=1.37 p.patient+=-0.51 p.seeker=0.6 p.seeker+=-0.21 quote=-1.29 reach=1.28 reach+=1.13
    romance=2.39 romance+=-0.34 secret=-1.03 spouse=-0.42 spouse+=-0.51 teach=-0.9 teach+=-0.27 w.'d=-0.19
    w.'ll=-0.47 w.'m=0.12 w.'re=1.25 w.'s=0.25 w.'ve=-0.09 w.about=-0.91 w.after=0.46 w.again=0.5 w.all=0.38
    w.always=0.68 w.am=0.19 w.and=-0.36 w.any=-0.11 w.anyone=-0.22 w.are=0.1 w.as=-0.1 w.ask=-0.49 w.asked=0.14
    w.at=-0.39 w.be=-0.59 w.because=0.31 w.before=-0.2 w.came=-0.19 w.can=-0.22 w.can't=0.32 w.come=0.88
    w.could=0.32 w.day=-0.59 w.did=-0.31 w.do=0.19 w.does=-0.2 w.doesn't=-0.28 w.every=0.13 w.everyone=-0.37
    w.get=0.22 w.go=-0.25 w.going=0.73 w.had=-0.39 w.has=-0.78 w.have=0.79 w.he=0.93 w.her=0.5 w.here=-0.53
    w.him=1.01 w.his=0.65 w.i=0.65 w.if=-0.63 w.in=-0.35 w.into=-0.49 w.is=0.11 w.isn't=-0.33 w.its=-0.09
    w.just=-0.27 w.know=-0.3 w.let=0.45 w.like=-0.4 w.made=-0.09 w.make=-0.11 w.may=-0.08 w.me=0.29 w.might=0.64
    w.mine=-0.09 w.my=1.14 w.need=-0.18 w.never=-0.52 w.no=-0.46 w.nobody=-0.27 w.not=-0.64 w.now=0.72
    w.of=-0.09 w.on=0.16 w.one=0.15 w.or=-0.92 w.our=-1.17 w.people=-0.64 w.said=-0.31 w.say=-0.21 w.she=0.11
    w.should=-0.6 w.so=-0.25 w.some=0.43 w.someone=0.15 w.something=-0.26 w.still=0.11 w.tell=-0.36 w.than=-0.08
    w.that=-0.86 w.them=0.52 w.then=-0.37 w.these=-0.29 w.they=-0.75 w.think=-0.12 w.this=-0.85 w.those=0.13
    w.time=-0.42 w.to=-0.08 w.tonight=-0.08 w.too=0.49 w.u=-0.16 w.ur=-0.16 w.us=-0.45 w.very=-0.34 w.want=0.17
    w.was=0.33 w.wasn't=0.29 w.we=0.27 w.week=-0.25 w.were=-0.18 w.what=-0.49 w.when=-0.11 w.who=0.09
    w.why=-0.49 w.will=-0.94 w.with=-0.32 w.without=-0.11 w.won't=0.5 w.would=-0.14 w.year=0.59
    w.yesterday=-0.08 w.you=-0.36 w.your=-0.71 warm=0.6 warm+=-0.26`,
    ),
  },
  impaired: {
    baseline: -3.94,
    weights: read(
      `!=0.48 ?=-0.3 advocate=-0.43 c.duty=0.74 c.duty+=-0.87 c.offduty=-0.51 c.substance=2.01 c.substance+=0.56
    caps=-1.03 cared=-0.38 cared+=-0.51 civil=-0.67 colon=-1 ctx.reply=-0.95 drink=2 drink+=1.16 duty=0.89
    duty+=1.03 e.heart=-0.21 e.hush=-0.12 e.laugh=-0.13 e.love=-0.1 e.other=0.95 e.scoff=0.43 e.toast=2.18
    hashtag=-0.33 household=-0.6 humble=-0.92 intake=2.21 intake+=1.15 jeer+=-0.09 len<5=-1.32 machine=-0.25
    n.!=-0.47 n.?=0.43 n.advocate=-0.46 n.advocate+=0.16 n.c.duty=0.27 n.c.duty+=-0.15 n.c.offduty=-0.37
    n.c.offduty+=-0.15 n.c.substance=0.77 n.caps=-0.14 n.cared=-0.39 n.cared+=-0.2 n.civil=-0.3 n.colon=-0.6
    n.drink=1.43 n.duty=0.34 n.duty+=-0.17 n.e.hush=0.41 n.e.love=-0.11 n.e.other=0.74 n.e.toast=1.39
    n.hashtag=-0.08 n.household=-0.46 n.humble=-0.28 n.intake=0.33 n.jeer=0.56 n.len<5=-0.37 n.machine=-0.23
    n.number=-1.14 n.offduty=-0.42 n.opener=-0.08 n.p.colleague=-0.83 n.p.own=-0.13 n.p.own+=-0.4
    n.p.patient=0.19 n.p.seeker=-0.75 n.p.system=-0.25 n.private=-0.38 n.quote=-0.33 n.secret=-0.21
    n.service=-0.08 n.service+=-0.12 n.teach=-0.61 n.teach+=-0.13 n.warm=-0.57 number=-0.44 offduty=-0.38
    offduty+=-0.21 opener=0.09 p.colleague=-0.83 p.colleague+=-0.15 p.group=-0.19 p.own=0.22 p.own+=0.25
    p.patient=-0.32 p.seeker=-0.85 p.system=-0.38 private=-0.3 quote=-0.15 secret=-0.63 service=-0.22
    service+=-0.62 teach=-0.82 teach+=0.09 w.'d=-0.25 w.'ll=-0.27 w.'m=0.39 w.'re=-0.27 w.'s=-0.17 w.'ve=0.1
    w.about=-0.42 w.after=-0.14 w.again=-0.19 w.all=-0.12 w.am=-0.11 w.and=-0.26 w.any=-0.11 w.anyone=0.72
    w.are=-0.5 w.ask=-0.08 w.asked=-0.31 w.be=-0.29 w.because=-0.16 w.been=-0.15 w.before=1.02 w.came=-0.11
    w.can=-0.31 w.can't=-0.1 w.come=-0.24 w.could=0.57 w.day=-0.26 w.did=0.74 w.do=0.17 w.does=-0.12
    w.doesn't=0.21 w.don't=-0.17 w.every=-0.25 w.from=0.93 w.get=-0.09 w.go=0.24 w.got=0.24 w.had=-0.24
    w.has=-0.31 w.have=-0.44 w.he=-0.33 w.her=-0.17 w.here=-0.29 w.him=-0.18 w.his=-0.32 w.how=-0.23 w.if=-0.14
    w.in=0.4 w.into=-0.13 w.is=-0.4 w.isn't=-0.18 w.just=-0.27 w.know=-0.24 w.let=0.12 w.like=-0.28 w.may=-0.12
    w.me=0.6 w.my=0.1 w.never=-0.22 w.not=-0.66 w.now=-0.21 w.of=-0.3 w.on=-1.07 w.one=0.53 w.only=-0.12
    w.or=-0.4 w.our=-0.63 w.people=-0.23 w.said=-0.18 w.say=-0.17 w.she=-0.41 w.should=-0.11 w.so=0.12
    w.some=0.24 w.someone=-0.12 w.still=0.98 w.that=-0.4 w.their=-0.23 w.them=-0.18 w.then=0.83 w.there=-0.2
    w.these=-0.1 w.they=-0.3 w.this=-0.29 w.those=-0.11 w.time=-0.29 w.to=-0.29 w.today=-0.25 w.told=0.1
    w.too=-0.18 w.until=-0.16 w.us=-0.36 w.want=-0.08 w.wasn't=-0.11 w.we=-0.52 w.week=-0.2 w.were=-0.09
    w.what=-0.42 w.when=-0.25 w.who=-0.58 w.why=-0.21 w.will=-0.15 w.without=-0.21 w.would=-0.11 w.year=-0.44
    w.you=-0.94 w.your=-0.29 warm=-0.4`,
    ),
  },
  inside: {
    baseline: -4.61,
    weights: read(
      `!=-0.68 advocate=-0.28 advocate+=-0.23 c.affair=0.91 c.grave=1.11 c.internal=1.36 c.internal+=0.47
    c.publicly=-0.45 c.publicly+=-0.75 c.secrecy=1.24 caps=-0.68 civil=-0.09 civil+=-0.33 colon=0.14
    ctx.reply=-0.97 deceit=0.44 deceit+=-0.11 duty=-0.41 duty+=-0.44 e.heart=-0.33 e.hush=0.38 e.laugh=-0.4
    e.love=-0.1 e.other=-1.04 e.scoff=-0.09 e.toast=-0.12 hashtag=-0.3 household=-1.35 humble=-0.17 inept=-0.21
    inept+=-0.09 inside=1.72 inside+=1.22 jeer=-0.39 jeer+=-0.08 laughing=1.82 len<5=-1.02 machine=0.22
    mocking=0.56 mocking+=0.25 n.!=-0.63 n.?=0.1 n.advocate=-0.54 n.announced=-0.16 n.c.affair=-0.13
    n.c.grave=0.98 n.c.internal=0.7 n.c.internal+=-0.34 n.c.publicly=-0.66 n.c.secrecy=2.09 n.caps=-0.55
    n.civil=-0.49 n.civil+=-0.08 n.colon=-0.78 n.deceit=-0.32 n.duty=-0.59 n.duty+=-0.19 n.e.heart=-0.09
    n.e.hush=0.19 n.e.other=-0.28 n.hashtag=-0.08 n.household=-0.42 n.humble=-0.41 n.inept=-0.14 n.inside=1.38
    n.inside+=0.24 n.jeer=-0.3 n.laughing=0.6 n.len<5=0.61 n.machine=-0.44 n.mocking=0.27 n.mocking+=-0.1
    n.number=-0.56 n.opener=-0.13 n.p.colleague=0.64 n.p.colleague+=-0.15 n.p.own=0.1 n.p.own+=-0.33
    n.p.seeker=-0.63 n.p.system=-0.08 n.private=0.4 n.published=-0.5 n.quote=-0.54 n.secret=1.71 n.secret+=0.53
    n.service=-0.32 n.service+=-0.28 n.teach=-1.16 n.teach+=-0.13 n.warm=-0.1 number=-1.52 opener+=-0.26
    p.colleague=0.96 p.colleague+=1.24 p.group=-0.17 p.own=-0.38 p.own+=-1.05 p.patient=-1.28 p.seeker=-0.34
    p.seeker+=-0.24 p.system=-0.7 private=1.39 private+=1.74 published=-1.5 published+=-0.28 quote=0.74
    secret=1.59 secret+=1.37 service=0.55 service+=-0.41 teach+=0.24 w.'d=-0.31 w.'ll=-0.26 w.'m=-0.29
    w.'re=0.42 w.'s=0.58 w.'ve=-0.32 w.after=0.26 w.again=0.72 w.always=-0.14 w.any=-0.13 w.anyone=-0.15
    w.are=-0.1 w.aren't=-0.13 w.as=-0.62 w.ask=0.08 w.at=0.16 w.be=-0.51 w.because=0.35 w.been=0.12
    w.before=0.29 w.but=0.69 w.came=-0.13 w.can=-0.59 w.can't=0.11 w.come=-0.24 w.could=-0.1 w.day=0.23
    w.did=-0.25 w.didn't=-0.11 w.do=-0.43 w.does=-0.3 w.doesn't=0.33 w.don't=-0.26 w.everyone=-0.19 w.for=-0.43
    w.from=0.29 w.get=-0.3 w.go=-0.29 w.going=-0.17 w.got=0.83 w.had=-0.09 w.has=-0.43 w.have=0.28 w.her=-0.3
    w.here=-0.36 w.him=0.42 w.his=0.19 w.how=-0.45 w.if=-0.58 w.into=-0.11 w.is=0.77 w.isn't=0.21 w.it=-0.41
    w.its=0.53 w.just=0.25 w.know=0.85 w.let=0.18 w.like=-0.49 w.made=0.66 w.make=-0.16 w.may=0.08 w.me=-0.21
    w.mine=0.31 w.my=0.55 w.need=-0.11 w.never=0.08 w.no=-0.13 w.nobody=-0.24 w.not=0.47 w.now=0.59 w.of=-0.15
    w.on=-0.08 w.one=-0.48 w.only=-0.16 w.or=-0.45 w.our=0.7 w.people=-0.51 w.say=0.78 w.she=0.28 w.should=-0.3
    w.so=0.21 w.some=-0.25 w.something=-0.15 w.still=-0.39 w.tell=-0.31 w.that=-0.53 w.their=-0.24 w.them=-0.11
    w.then=-0.23 w.there=-0.57 w.these=-0.18 w.they=1.33 w.think=0.3 w.those=0.14 w.time=-0.24 w.to=-0.17
    w.today=-0.22 w.told=0.84 w.tonight=-0.09 w.too=-0.18 w.until=0.52 w.us=0.82 w.very=-0.22 w.want=-0.1
    w.was=0.65 w.we=0.53 w.week=-0.19 w.were=-0.25 w.what=-0.33 w.when=-0.41 w.where=-0.18 w.who=0.55
    w.whose=0.53 w.why=0.31 w.will=-0.18 w.with=-0.86 w.without=-0.12 w.won't=-0.22 w.would=0.48 w.year=-0.37
    w.yesterday=-0.09 w.you=-0.75 w.your=-0.8 warm=-1.04`,
    ),
  },
  review: {
    baseline: -4.33,
    weights: read(
      `!=-0.11 ?=0.89 advocate+=-0.18 bury=1.48 caps=-0.32 civil=0.43 civil+=-0.12 colon=-0.56 courtesy=-0.86
    courtesy+=0.22 ctx.reply=-1.28 ctx.review=1.64 e.heart=0.37 e.laugh=-0.15 e.love=0.8 e.other=-0.33
    fair=-1.59 fair+=-0.38 gate=2.64 hashtag=-0.49 household=0.2 household+=0.16 humble=-0.48 insider=1.35
    insider+=0.11 jeer=0.62 jeer+=-0.13 len<5=0.38 machine=0.62 machine+=-0.23 menace=1.99 menace+=1.87 n.!=1.39
    n.?=1.09 n.bury=-0.22 n.caps=-0.81 n.civil=-0.5 n.colon=-0.23 n.courtesy=-1.25 n.courtesy+=-0.34
    n.e.heart=0.2 n.e.laugh=-0.13 n.e.love=-0.18 n.e.other=-0.56 n.fair=-1.26 n.fair+=-0.33 n.gate=1.36
    n.household=0.19 n.household+=-0.11 n.humble=-0.72 n.insider=1.15 n.insider+=-0.28 n.jeer=-0.72 n.len<5=0.38
    n.machine=-0.59 n.menace=1.23 n.menace+=-0.1 n.number=-0.31 n.opener+=-0.08 n.p.colleague=-1.04
    n.p.group=-0.16 n.p.own=-0.75 n.p.own+=0.75 n.p.patient=-0.98 n.p.seeker=-0.79 n.p.seeker+=-0.1
    n.p.system=-0.85 n.press=-0.12 n.quote=-0.62 n.retort+=0.4 n.review=2.08 n.reward=0.57 n.service=-0.92
    n.service+=-0.21 n.sham=0.43 n.solicit=-0.11 n.solicit+=0.88 n.star=2.19 n.teach=-1.06 n.teach+=-0.11
    n.warm=0.39 n.warm+=-0.14 number=0.49 opener=-0.39 p.colleague=-0.37 p.colleague+=-0.6 p.group=-0.33
    p.own+=0.33 p.patient=-0.25 p.seeker=0.21 p.seeker+=0.64 p.system=-0.76 p.system+=-0.09 press=1.57
    press+=1.14 quote=-0.87 retort=0.67 retort+=0.34 review=2.43 review+=0.24 reward=1.09 reward+=1.31 sham=2.15
    sham+=0.95 solicit=1.08 solicit+=0.45 star=2.17 teach=-0.76 teach+=-0.19 w.'d=0.34 w.'ll=0.45 w.'re=-0.6
    w.'s=-0.42 w.'ve=-0.12 w.about=-0.12 w.after=-0.45 w.again=-0.23 w.always=-0.38 w.am=-0.17 w.any=-0.14
    w.anyone=-0.46 w.are=-1.05 w.as=0.29 w.ask=-0.79 w.asked=-0.18 w.be=-0.53 w.because=-0.41 w.been=0.26
    w.before=0.27 w.but=-0.29 w.can=-0.9 w.can't=-0.5 w.come=-0.27 w.day=-0.64 w.did=-0.25 w.didn't=-0.18
    w.do=0.57 w.doesn't=-0.2 w.don't=-0.33 w.even=-0.22 w.everyone=0.51 w.for=0.22 w.from=-0.31 w.get=0.75
    w.go=0.94 w.got=-0.48 w.had=-0.4 w.have=0.26 w.he=0.18 w.her=-0.6 w.here=-0.45 w.him=-0.24 w.his=-0.33
    w.how=0.18 w.i=-0.53 w.if=0.41 w.in=-0.89 w.into=-0.1 w.is=-0.77 w.isn't=-0.24 w.it=-0.24 w.its=-0.13
    w.just=0.46 w.let=0.5 w.like=-0.16 w.made=-0.38 w.may=-0.32 w.me=-0.18 w.might=-0.09 w.my=0.36 w.need=-0.45
    w.no=-0.47 w.not=-0.77 w.of=-0.63 w.on=-0.43 w.one=0.68 w.only=0.62 w.or=-0.48 w.our=0.36 w.people=-0.77
    w.said=-0.25 w.say=-0.53 w.she=-0.48 w.should=-0.52 w.so=-0.48 w.some=-0.32 w.someone=-0.17 w.something=0.53
    w.still=-0.08 w.tell=0.26 w.than=-0.27 w.that=0.21 w.their=0.89 w.them=0.33 w.then=-0.38 w.there=-0.27
    w.these=-0.12 w.they=0.85 w.think=0.32 w.this=0.61 w.time=1.27 w.told=-0.32 w.u=-0.15 w.until=0.81
    w.ur=-0.08 w.us=0.54 w.very=-0.12 w.want=-0.31 w.was=-0.8 w.we=0.24 w.week=-0.23 w.were=-0.31 w.what=-1.02
    w.when=-0.34 w.where=0.32 w.who=-0.8 w.whose=-0.2 w.why=-0.68 w.will=0.43 w.with=-0.57 w.without=-0.41
    w.won't=0.96 w.would=0.29 w.year=-0.4 w.you=0.49 w.your=0.55 warm=0.59 warm+=-0.3`,
    ),
  },
  partisan: {
    baseline: -3.98,
    weights: read(
      `?=-0.74 advocate=-0.77 advocate+=-0.09 announced=-0.12 c.neutral=-0.29 c.politics=1.92 c.politics+=1.14
    c.voice=0.67 c.voice+=0.81 caps=-0.35 civil=-0.4 colon=-0.31 ctx.reply=-0.9 e.heart=-0.42 e.laugh=0.34
    e.other=-0.9 e.scoff=1.46 exclude=0.66 hashtag=-0.37 humble=-0.48 len<5=-1.41 loath=-0.1 machine=-0.64
    n.!=-0.3 n.?=-0.31 n.advocate=-0.47 n.c.neutral=-0.14 n.c.politics=0.5 n.c.voice=0.22 n.caps=-0.38
    n.civil=0.16 n.colon=-0.41 n.e.other=-0.27 n.e.toast=-0.08 n.household=-0.43 n.humble=-0.25 n.len<5=-0.86
    n.machine=-0.24 n.neutral=-0.21 n.neutral+=-0.14 n.number=-0.94 n.opener=-0.37 n.origin=-0.14
    n.outsider=-0.08 n.p.colleague=0.11 n.p.own=-1 n.p.own+=-0.3 n.p.seeker=-0.62 n.p.system=-0.23
    n.politics=0.24 n.politics+=0.18 n.quote=-0.23 n.s.insult=-0.11 n.service=-0.65 n.service+=-0.13 n.side=0.25
    n.teach=-0.68 n.teach+=-0.08 n.voice=-0.19 n.warm=-0.51 neutral=-0.64 neutral+=-0.33 number=-0.45
    opener=-1.01 origin=-0.28 p.colleague=0.74 p.colleague+=0.18 p.group=0.89 p.own=-0.81 p.own+=0.14
    p.patient=-0.29 p.seeker=-0.33 p.seeker+=0.58 p.system=-0.1 politics=1.97 politics+=1.4 quote=-0.27
    s.insult=2.02 s.insult+=-0.09 service=-0.79 service+=0.55 side=1.21 side+=1.01 spurn=-0.27 teach=-1.39
    teach+=-0.12 voice=1.29 voice+=0.78 w.'d=-0.21 w.'m=-0.21 w.'re=-0.1 w.'s=-0.51 w.'ve=-0.32 w.about=-0.59
    w.after=-0.27 w.again=-0.13 w.all=0.08 w.am=-0.11 w.and=-0.23 w.any=-0.11 w.anyone=0.29 w.are=-0.29
    w.as=0.27 w.ask=-0.26 w.asked=-0.27 w.at=0.48 w.be=0.43 w.been=-0.13 w.before=-0.18 w.but=-0.27 w.came=-0.1
    w.can=-0.48 w.can't=-0.12 w.come=0.5 w.day=-0.32 w.did=-0.13 w.do=0.13 w.does=-0.12 w.doesn't=-0.1
    w.don't=0.25 w.every=-0.16 w.everyone=0.42 w.for=0.33 w.from=0.2 w.get=-0.24 w.got=-0.2 w.had=-0.33
    w.has=-0.38 w.have=-0.11 w.he=-0.24 w.her=-0.41 w.here=-0.37 w.him=-0.08 w.his=-0.27 w.how=-0.2 w.i=-0.44
    w.if=0.08 w.in=-0.58 w.is=-0.16 w.isn't=-0.12 w.it=-0.44 w.its=-0.09 w.just=-0.22 w.know=-0.19 w.like=-0.08
    w.made=-0.1 w.may=-0.09 w.me=-0.29 w.mine=-0.19 w.my=-0.64 w.need=-0.15 w.never=-0.24 w.no=-0.23
    w.nobody=-0.28 w.not=-0.57 w.now=-0.22 w.of=0.36 w.on=0.45 w.one=-0.48 w.only=-0.13 w.or=-0.3 w.our=0.14
    w.people=-0.18 w.said=-0.12 w.she=-0.3 w.should=0.15 w.so=-0.49 w.some=-0.19 w.someone=-0.16 w.still=-0.12
    w.tell=-0.12 w.than=-0.19 w.that=-0.3 w.their=-0.23 w.them=-0.18 w.then=-0.14 w.there=-0.14 w.they=-0.35
    w.this=0.32 w.those=-0.09 w.time=-0.09 w.to=0.29 w.today=-0.3 w.tonight=-0.1 w.too=0.37 w.until=-0.11
    w.ur=-0.09 w.us=-0.3 w.want=0.46 w.was=-0.47 w.we=0.22 w.were=-0.09 w.what=-0.36 w.when=-0.22 w.who=0.15
    w.will=1.67 w.with=-0.55 w.without=-0.09 w.would=-0.24 w.year=-0.17 w.you=0.34 w.your=0.12`,
    ),
  },
  retort: {
    baseline: -1.15,
    weights: read(
      `!=-0.73 ?=0.08 above=0.32 advocate=0.14 again=-0.08 announced=0.18 caps=-0.39 civil=-0.16 colon=-0.1
    courtesy=-1.53 courtesy+=-0.67 ctx.review=0.42 deceit=0.19 dismiss=0.64 e.other=-0.09 exclude=0.47
    faker=0.23 fault=0.6 generic=0.28 generic+=0.17 inept=0.41 irony=-0.14 jeer=-0.36 len<5=0.31 loath=0.18
    lofty=0.43 machine=-0.27 machine+=-0.19 menace=0.33 menace+=-0.17 n.!=-0.38 n.advocate=-0.22 n.again=-0.29
    n.civil=-0.19 n.colon=-0.11 n.courtesy=-0.78 n.courtesy+=-0.37 n.deceit=-0.2 n.dismiss=0.37 n.exclude=0.25
    n.fault=0.08 n.generic=-0.2 n.generic+=-0.16 n.household+=0.16 n.humble=-0.19 n.inept=-0.09 n.irony=-0.19
    n.jeer=0.1 n.len<5=-0.22 n.loath=0.25 n.machine=-0.09 n.menace=-0.2 n.menace+=0.1 n.number=-0.42
    n.opener=0.27 n.p.colleague=0.26 n.p.own=0.22 n.p.own+=-0.09 n.p.seeker=-0.15 n.retort=0.4 n.retort+=0.35
    n.review=-0.34 n.s.insult=0.17 n.s.sneer=-0.09 n.s.warmth=-0.42 n.s.wry=0.09 n.service=-0.42 n.star=0.22
    n.teach=-0.29 n.unmet=0.11 n.vocative=0.26 n.warm=-0.34 n.whiner=0.16 n.wits=-0.2 number=-0.59 opener=-0.42
    p.colleague=0.64 p.group=0.17 p.own=0.43 p.own+=0.11 p.patient=0.7 p.seeker=0.27 p.system=-0.44 quote=-0.15
    retort=1.37 retort+=1.06 review=-0.42 s.insult=0.2 s.slight=0.54 s.snark=0.28 s.sneer=0.37 s.warmth=-0.91
    s.wry=0.13 service=-0.42 spent=-0.19 sponger=0.3 star=-0.13 teach=-0.27 unmet=0.61 unmet+=0.1 vocative=0.29
    w.'ll=-0.11 w.'m=0.09 w.'re=0.1 w.'s=-0.09 w.about=-0.3 w.after=0.25 w.all=0.11 w.and=-0.38 w.any=-0.22
    w.anyone=-0.17 w.are=0.14 w.ask=-0.17 w.at=-0.3 w.be=0.1 w.because=-0.15 w.but=0.2 w.came=0.11 w.can=-0.24
    w.can't=-0.08 w.come=-0.09 w.don't=0.3 w.everyone=-0.17 w.for=-0.35 w.go=0.37 w.has=-0.11 w.here=-0.11
    w.i=0.28 w.if=0.17 w.in=-0.19 w.is=-0.37 w.isn't=0.08 w.it=-0.22 w.made=-0.1 w.may=-0.14 w.mine=0.08
    w.no=-0.33 w.not=0.63 w.now=-0.09 w.of=-0.15 w.only=0.16 w.or=-0.12 w.our=-0.55 w.people=0.29 w.say=-0.11
    w.so=0.12 w.some=0.1 w.still=0.16 w.tell=0.1 w.that=0.31 w.there=0.14 w.they=-0.1 w.time=0.2 w.to=-0.08
    w.told=-0.08 w.too=0.09 w.us=-0.1 w.want=0.2 w.was=-0.22 w.we=-0.33 w.where=0.1 w.who=0.22 w.without=-0.2
    w.won't=0.18 w.would=-0.19 w.you=0.55 w.your=0.13 weary=-0.08 whiner=0.31 whinge=0.52 wits=-0.3`,
    ),
  },
};

function read(table: string): ReadonlyMap<string, number> {
  return new Map(
    table.split(/\s+/).map((entry) => {
      const at = entry.lastIndexOf("=");
      return [entry.slice(0, at), Number(entry.slice(at + 1))] as const;
    }),
  );
}
