/**
 * How much each sign of a tie (./tie-words.ts), alone and beside another, speaks for one that the post doesn't state.
 * Fitted by logistic regression with a penalty on the squares on some 1,500 posts written for this project, of which a
 * quarter hint at a tie and the rest are near misses and other talk, and public text at a seventh of the weight; natural
 * logarithms of odds, rounded. License: as the project. 2026-11-21.
 *
 * `sign+`: twice or more in the passage. `a*b`: in one sentence. `a~b`: in one and in the next.
 */
export const tieBaseline = -5.03;

export const tieWeights: ReadonlyMap<string, number> = new Map(
  `
  ad=1.09 ad*weigh=-0.43 ad+=-0.67 asks=-0.74 asks+=0.73 author=0.72 author*buy=0.23 author*free=0.13
  author*get=0.08 author*gift=-0.13 author*give=0.4 author*kin=0.42 author*launch=0.29 author*link=0.21
  author*make=0.3 author*near=0.08 author*own=0.41 author*pay=0.17 author*rank=0.44 author*stock=0.19
  author*study=-0.1 author*teach=0.14 author*wink=0.42 author+=0.66 author~ad=-0.49 author~counter=0.25
  author~get=0.37 author~gift=-0.36 author~give=-0.26 author~launch=0.34 author~link=-0.21 author~near=-0.84
  author~pay=-0.22 author~saving=-0.32 author~study=-0.36 author~teach=-0.57 author~trip=-0.24 author~wink=0.22
  brand=1.72 brand+=0.12 buy=0.98 buy*counter=0.49 buy*goods=-0.34 buy*link=0.62 buy*public=-0.25 buy*urge=0.28
  buy~care=0.3 buy~goods=-0.2 buy~refuse=0.18 buy~urge=0.15 care=-0.53 care+=-1.33 counter=0.15
  counter*goods=0.17 fault=-0.73 feast*brand=0.19 feast*near=0.23 feast*praise=0.4 feast+=0.54 free=0.15
  free*brand=0.36 free*stock=0.36 free~refuse=0.3 get*brand=0.73 get*care=-0.29 get*gift=0.28 get*public=0.3
  get*refuse=-0.11 get~care=0.14 get~house=-0.16 get~praise=0.24 gift*brand=0.51 gift*free=0.38 gift*goods=-0.53
  gift*praise=0.22 gift*refuse=-0.15 gift*urge=-0.28 gift~brand=0.13 gift~care=-0.3 gift~goods=0.44 give=0.35
  give*brand=0.36 give*care=0.1 give*goods=0.08 give*praise=0.47 give+=0.36 give~brand=-0.28 give~fault=-0.26
  give~house=-0.16 give~praise=0.39 give~public=-0.21 give~refuse=-0.42 give~urge=-0.16 goods=1.06 goods+=0.36
  house=-0.87 house+=-0.72 kin=0.57 kin*ad=-0.25 kin*brand=-0.45 kin*buy=0.21 kin+=-0.59 kin~care=-0.12
  launch=0.46 launch*goods=0.17 link=0.96 link*goods=0.15 link*near=-0.25 link*refuse=-0.3 link*urge=0.14
  link+=1.19 link~goods=0.2 link~refuse=-0.42 link~urge=0.27 make=0.82 make~goods=0.31 near=0.44 near*brand=0.5
  near*care=-0.08 near*goods=0.25 near*refuse=-0.13 near~brand=0.37 near~care=-0.21 near~goods=0.43
  near~house=-0.29 near~public=-0.3 near~refuse=-0.14 own=0.21 own*brand=0.27 own*refuse=0.22 own+=-0.17
  own~brand=0.26 pay*ad=-0.44 pay*brand=-0.23 pay*care=-0.22 pay*get=0.19 pay*near=0.2 pay*post=-0.31
  pay*refuse=0.16 pay*urge=-0.11 pay*weigh=-0.34 pay*wink=0.33 pay+=0.66 pay~brand=0.2 pay~refuse=-0.37
  pay~urge=0.78 post=0.31 post*brand=0.49 post*goods=-0.25 post*refuse=0.28 post*weigh=-0.38 post~brand=0.16
  post~praise=0.3 post~refuse=0.14 praise=1.27 praise+=0.77 praise~study=-0.22 public=-0.58 public+=-0.67
  rank=0.61 rank*brand=0.16 rank*house=0.29 rank*public=-0.21 rank*urge=-0.24 rank+=0.6 refuse=-0.54
  refuse+=-0.92 saving=0.17 saving*brand=0.44 saving*care=0.34 saving*goods=0.22 saving+=0.58 self-paid=-0.79
  seller=1.16 seller*kin=0.42 stock=1.06 stock*brand=0.31 stock*goods=0.29 study=-0.16 study*refuse=-0.37
  study+=0.78 study~goods=-0.28 study~refuse=-0.18 teach*brand=-0.28 teach*care=-0.2 teach*goods=0.31
  teach*praise=0.38 teach*urge=-0.21 teach+=0.26 teach~care=-0.24 teach~public=-0.24 teach~urge=0.21 they=0.66
  they*feast=0.22 they*get=-0.18 they*gift=0.28 they*give=0.16 they*kin=0.28 they*link=-0.21 they*near=-0.35
  they+=-0.11 they~ad=-0.33 they~give=-0.33 they~kin=-0.18 they~near=0.32 trip=0.57 trip*brand=0.27
  trip*praise=0.32 trip+=0.96 urge=0.58 urge*near=-0.09 urge*study=-0.39 urge~wink=0.24 weigh=-1.02 weigh+=-0.62
  wink=0.56 wink*refuse=0.29 wink+=0.93 wink~brand=0.34
`
    .trim()
    .split(/\s+/)
    .map((entry): [string, number] => {
      const at = entry.indexOf("=");
      return [entry.slice(0, at), Number(entry.slice(at + 1))];
    }),
);
