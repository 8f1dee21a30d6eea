/** English words for the negatives, written for the purpose. */
import type { Half, Written } from './words.ts';

export const english: Readonly<Record<Half, Written>> = {
  fitted: {
    nouns: `apple, anchor, basket, bell, bench, bottle, bridge, broom, bucket, button, cabin, candle, carpet, chain, clay,
      clock, coat, comb, copper, corner, cotton, cradle, crane, curtain, desk, door, drum, dust, eagle, engine, fence,
      fern, field, flag, flour, garden, gate, glass, glove, goose, grain, hammer, harbour, hat, hinge, honey, island, jar,
      kettle, key, kitchen, ladder, lamp, leather, letter, linen, lock, map, market, meadow`,
    phrases: `old bridge, green door, small garden, cold water, wooden bench, dry grain, warm coat, quiet street, heavy
      chain, blue lamp, clean glass, sweet honey, narrow gate, bright candle, soft linen, deep harbour, early train, empty
      basket, broken clock, long letter, free entry, new season, red curtain, wild goose, brass bell`,
    adjectives: `bright, calm, cheap, clean, cold, dark, deep, dry, early, fresh, gentle, heavy, honest, large`,
    verbs: `sleeps, waits, sings, shines, turns, falls, grows, opens, closes, burns, melts, rests, stands, drifts,
      trembles, returns, listens, works, travels, breathes`,
    orders: `open, close, save, delete, print, search, sort, filter, upload, download, copy, paste, send, reply, forward,
      archive, sign in, sign out, learn more, try again`,
    places: `in the garden, by the gate, on the hill, under the bridge, near the harbour, behind the house, at the market,
      across the field, beside the road, over the meadow, along the fence, inside the cabin`,
    adverbs: `slowly, often, today, early, again, quietly, always, indeed, outside, together, gladly, once`,
    function: `and, or, but, if, because, in, on, at, with, without, about, from, he, they`,
    given: `Alice, Basil, Clara, Daniel, Edith, Felix, Grace, Henry, Irene, James, Laura, Martin, Nora, Oscar`,
    family: `Archer, Barker, Carter, Dawson, Ellis, Foster, Gibson, Harper, Ingram, Jarvis, Keller, Lambert, Mason, Nash`,
    towns: `Ashford, Bedale, Corby, Derby, Ely, Filey, Goole, Hexham, Ilkley, Kendal, Louth, Malton`,
    messages: `hello, hi there, ok, on my way, see you, thanks, no idea, sounds good, later, not yet, maybe, call me, same
      here, got it, good night, are we late`,
    questions: `who is it, where are you, what time, how much, which one, is it far, why not, when then`,
    units: `km, kg, cm, ml, min, pcs`,
    affixes: `un, re, pre, ness, ful, less, ing, ly`,
    syllables: `ba, bo, bu, da, do, du, fa, fo, la, lo`,
  },
  unseen: {
    nouns: `acorn, arrow, axle, barrel, beacon, blanket, boulder, brick, bronze, bundle, cargo, cellar, chalk, chimney, cider,
      cloud, coin, coral, cushion, dagger, dial, ditch, elbow, ember, ferry, fiddle, flint, forest, fountain,
      furnace, ginger, granite, grove, hazel, hedge, helmet, hill, horn, ivory, jacket, jewel, kite, lantern, lime,
      lizard, maple, marble, mirror, mustard, needle, nettle, oak, oat, orchard, otter, oven, paddle, parcel, pebble, pepper`,
    phrases: `tall tower, stone wall, rusty nail, golden coin, thick hedge, wet pebble, loud horn, young maple, round
      mirror, sharp needle, silent forest, white cloud, bitter cider, low ceiling, lost parcel, sour cherry, hot oven, thin
      blanket, last ferry, open fire, late edition, safe payment, black pepper, grey granite, proud otter`,
    adjectives: `mild, modern, narrow, noisy, plain, proud, quick, rare, rough, salty, sharp, silent, simple, smooth`,
    verbs: `rises, fades, rolls, glows, leans, hides, wakes, smiles, flows, cracks, creaks, lingers, arrives, departs,
      whispers, hurries, floats, settles, vanishes, crumbles`,
    orders: `accept, decline, edit, share, follow, mute, block, pin, rename, restore, refresh, scan, export, import, zoom,
      undo, get started, buy now, view all, go back`,
    places: `in the orchard, by the furnace, on the roof, under the oak, near the ferry, behind the hedge, at the fountain,
      across the ditch, beside the oven, above the cellar, along the wall, inside the tower`,
    adverbs: `rarely, gently, tomorrow, late, twice, loudly, seldom, alone, inside, apart, kindly, soon`,
    function: `while, though, unless, until, after, before, under, over, she, we, it, these, for, by`,
    given: `Agnes, Bruno, Cecil, Dora, Ernest, Flora, Gilbert, Hilda, Ivor, Joan, Leon, Mabel, Ned, Olive`,
    family: `Abbott, Bishop, Chandler, Draper, Emery, Fisher, Glover, Hooper, Irving, Joyner, Knight, Lister, Miller, Norris`,
    towns: `Alford, Brigg, Crewe, Diss, Epworth, Frome, Gosport, Hythe, Ipswich, Kirkby, Leek, March`,
    messages: `hey, yo, fine, almost there, bye, cheers, who knows, perfect, soon, nope, i guess, text me, me too, done,
      sleep well, is it open`,
    questions: `whose is it, where to, what for, how long, is it true, can i come, what else, since when`,
    units: `mi, lb, mm, cl, sec, doz`,
    affixes: `dis, mis, sub, ment, able, ish, ed, er`,
    syllables: `ma, mo, mu, na, no, nu, ra, ro, ta, to`,
  },
};
