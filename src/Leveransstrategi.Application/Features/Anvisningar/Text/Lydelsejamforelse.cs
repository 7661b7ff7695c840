using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>Lydelseskillnad (difference of two wordings) så som den läses: orden är märkta, Markdown-tecknen är borta.</summary>
/// <param name="Tillsammans">Båda lydelserna i en följd (both in one flow).</param>
/// <param name="Fore">Den gamla, med det borttagna märkt (the old one).</param>
/// <param name="Efter">Den nya, med det tillagda märkt (the new one).</param>
/// <param name="BaraForm">Om orden är desamma men fetstil, listor, stycken eller länkar har ändrats (only the form changed).</param>
/// <param name="TillagdaLankar">Adresser som texten länkar till först nu (new link addresses).</param>
/// <param name="BorttagnaLankar">Adresser som texten inte längre länkar till (removed link addresses).</param>
public sealed record Lydelseskillnad(
    IReadOnlyList<Textblock> Tillsammans,
    IReadOnlyList<Textblock> Fore,
    IReadOnlyList<Textblock> Efter,
    bool BaraForm,
    IReadOnlyList<string> TillagdaLankar,
    IReadOnlyList<string> BorttagnaLankar);

/// <summary>
/// Lydelsejämförelse (comparison of two wordings of a clause): det som läsaren ser av dem jämförs ord för ord, och varje ord behåller
/// sin form. Inget ord försvinner: det gamla är det lika och det borttagna, det nya är det lika och det tillagda.
/// </summary>
public static class Lydelsejamforelse
{
    private const char Blockgrans = '\r';

    /// <summary>Jämför två lydelser (compares two wordings).</summary>
    /// <param name="gammal">Den gamla så som den lagras (old, as stored), eller <see langword="null"/> när punkten är ny.</param>
    /// <param name="ny">Den nya så som den lagras (new, as stored), eller <see langword="null"/> när punkten är borttagen.</param>
    /// <param name="hanvisning">Vad en punkt heter och var den finns (text and address of a clause), detsamma i båda, så att ett nytt nummer inte är en ändring.</param>
    public static Lydelseskillnad Jamfor(string? gammal, string? ny, Func<PunktId, (string Text, string Adress)?> hanvisning)
    {
        var fore = Punkttext.Block(gammal ?? "", hanvisning);
        var efter = Punkttext.Block(ny ?? "", hanvisning);
        // Mellanrum och styckebrytningar märks inte: bara ord går att läsa som tillagda eller borttagna.
        var bitar = MedHelaBlock(Ordjamforelse.Jamfor(Flytande(fore), Flytande(efter)));
        var (lankarFore, lankarEfter) = (Lankar(fore), Lankar(efter));
        return new(
            Foga(fore, efter, bitar),
            Marke(fore, bitar, Ordslag.Tillagt),
            Marke(efter, bitar, Ordslag.Borttaget),
            gammal is not null && ny is not null && gammal != ny && bitar.TrueForAll(bit => Slag(bit) == Ordslag.Lika),
            [.. lankarEfter.Except(lankarFore)],
            [.. lankarFore.Except(lankarEfter)]);
    }

    private static string Flytande(IReadOnlyList<Textblock> block) => string.Join(Blockgrans, block.Select(post => post.Text));

    private static Ordslag Slag(Ordbit bit) => string.IsNullOrWhiteSpace(bit.Text) ? Ordslag.Lika : bit.Slag;

    // Länkar till punkter syns som ord; en annan adress bakom samma ord syns inte och sägs därför ut.
    private static List<string> Lankar(IReadOnlyList<Textblock> block) =>
        [.. block.SelectMany(post => post.Delar).Select(del => del.Adress).OfType<string>().Where(adress => !adress.Contains("#punkt-", StringComparison.Ordinal)).Distinct()];

    // En ny listpost som börjar med samma ord som den efter läses annars som tillagd mitt i den: ändringen flyttas så att den är hela
    // block. Texterna blir desamma, för det som byter sida är lika.
    private static List<Ordbit> MedHelaBlock(IReadOnlyList<Ordbit> jamforda)
    {
        List<Ordbit> bitar = [.. jamforda];
        for (var i = 1; i < bitar.Count; i++)
        {
            var (fore, bit, efter) = (bitar[i - 1], bitar[i], i + 1 < bitar.Count ? bitar[i + 1] : new Ordbit(Ordslag.Lika, ""));
            if (bit.Slag == Ordslag.Lika || fore.Slag != Ordslag.Lika || efter.Slag != Ordslag.Lika || !bit.Text.Contains(Blockgrans, StringComparison.Ordinal))
                continue;
            var slut = bit.Text[(bit.Text.LastIndexOf(Blockgrans) + 1)..];
            if (slut.Length == 0 || !(Blockgrans + fore.Text).EndsWith(Blockgrans + slut, StringComparison.Ordinal) || (i > 1 && fore.Text == slut))
                continue;
            bitar[i - 1] = fore with { Text = fore.Text[..^slut.Length] };
            bitar[i] = bit with { Text = slut + bit.Text[..^slut.Length] };
            if (i + 1 < bitar.Count)
                bitar[i + 1] = efter with { Text = slut + efter.Text };
            else
                bitar.Add(efter with { Text = slut });
        }

        bitar.RemoveAll(bit => bit.Text.Length == 0);
        return bitar;
    }

    private static List<Textblock> Marke(IReadOnlyList<Textblock> block, List<Ordbit> bitar, Ordslag utelamnat)
    {
        var flode = new Textflode(block);
        var delar = block.Select(_ => new List<Textdel>()).ToList();
        foreach (var bit in bitar.Where(bit => bit.Slag != utelamnat))
        {
            foreach (var (plats, del) in Markt(flode.Ta(bit.Text.Length), Slag(bit)))
            {
                if (del is not null)
                    delar[plats].Add(del);
            }
        }

        return [.. block.Select((post, i) => post with { Delar = delar[i] })];
    }

    // Mellanrummet före och efter det som ändrats märks inte: strecket börjar vid ordet.
    private static List<(int Block, Textdel? Del)> Markt(IEnumerable<(int Block, Textdel? Del)> delar, Ordslag slag)
    {
        List<(int Block, Textdel? Del)> markta = [.. delar.Select(post => (post.Block, post.Del is null ? null : post.Del with { Andring = slag }))];
        if (slag == Ordslag.Lika)
            return markta;
        if (markta is [(var forst, { } start), ..] && start.Text.Length - start.Text.TrimStart().Length is > 0 and var fore && fore < start.Text.Length)
        {
            markta[0] = (forst, start with { Text = start.Text[fore..] });
            markta.Insert(0, (forst, start with { Text = start.Text[..fore], Andring = Ordslag.Lika }));
        }

        if (markta is [.., (var sist, { } slut)] && slut.Text.TrimEnd().Length is > 0 and var kvar && kvar < slut.Text.Length)
        {
            markta[^1] = (sist, slut with { Text = slut.Text[..kvar] });
            markta.Add((sist, slut with { Text = slut.Text[kvar..], Andring = Ordslag.Lika }));
        }

        return markta;
    }

    private static List<Textblock> Foga(IReadOnlyList<Textblock> fore, IReadOnlyList<Textblock> efter, List<Ordbit> bitar)
    {
        var (gammal, ny) = (new Textflode(fore), new Textflode(efter));
        var ut = new List<Textblock>();
        var delar = new List<Textdel>();
        var form = efter.Concat(fore).FirstOrDefault();
        var bestamd = false;
        foreach (var bit in bitar)
        {
            var borttaget = bit.Slag == Ordslag.Borttaget;
            // Det lika tas ur båda, så att de följs åt; formen är den nyas.
            var bitens = Markt((borttaget ? gammal : ny).Ta(bit.Text.Length), Slag(bit));
            if (bit.Slag == Ordslag.Lika)
                gammal.Hoppa(bit.Text.Length);
            if (borttaget && Slag(bit) == Ordslag.Lika)
                continue;
            foreach (var (plats, del) in bitens)
            {
                var eget = (borttaget ? fore : efter)[plats];
                if (del is null)
                {
                    Avsluta();
                    (form, bestamd) = (eget, false);
                    continue;
                }

                // Ett stycke där något står kvar har den nya formen, ett helt borttaget den gamla.
                if (!bestamd && (!borttaget || delar.Count == 0))
                    (form, bestamd) = (eget, !borttaget);
                delar.Add(del);
            }
        }

        Avsluta();
        return ut;

        void Avsluta()
        {
            if (form is not null && (delar.Count > 0 || form.Delar.Count == 0))
                ut.Add(form with { Delar = [.. delar] });
            delar.Clear();
        }
    }

    /// <summary>Block som en följd av tecken (blocks as a flow of characters), med en gräns mellan blocken.</summary>
    private sealed class Textflode(IReadOnlyList<Textblock> block)
    {
        private int plats;
        private int iBlock;
        private int iDel;

        public void Hoppa(int antal)
        {
            foreach (var _ in Ta(antal))
            {
                // Bara läget flyttas.
            }
        }

        /// <summary>De följande tecknen, del för del; en gräns är <see langword="null"/> med blocket efter gränsen.</summary>
        public IEnumerable<(int Block, Textdel? Del)> Ta(int antal)
        {
            while (antal > 0)
            {
                if (iBlock == block[plats].Delar.Count)
                {
                    (plats, iBlock, iDel) = (plats + 1, 0, 0);
                    antal--;
                    yield return (plats, null);
                    continue;
                }

                var del = block[plats].Delar[iBlock];
                var tas = Math.Min(antal, del.Text.Length - iDel);
                var bit = del with { Text = del.Text.Substring(iDel, tas) };
                (iDel, antal) = (iDel + tas, antal - tas);
                if (iDel == del.Text.Length)
                    (iBlock, iDel) = (iBlock + 1, 0);
                if (bit.Text.Length > 0)
                    yield return (plats, bit);
            }
        }
    }
}
