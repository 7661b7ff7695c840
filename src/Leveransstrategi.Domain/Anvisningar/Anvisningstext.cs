using System.Globalization;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>Identitet för ett avsnitt i en anvisning (section id); följer med från version till version.</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct AvsnittsId(Guid Value) : IEntitetsId<AvsnittsId>
{
    /// <inheritdoc/>
    public static AvsnittsId Av(Guid value) => new(value);

    /// <summary>En ny identitet (a new id).</summary>
    public static AvsnittsId Ny() => new(Guid.CreateVersion7());
}

/// <summary>
/// Identitet för en punkt (clause id). Den är densamma när punkten flyttas, får nytt nummer eller ny lydelse, och från version till
/// version.
/// </summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct PunktId(Guid Value) : IEntitetsId<PunktId>
{
    /// <inheritdoc/>
    public static PunktId Av(Guid value) => new(value);

    /// <summary>En ny identitet (a new id).</summary>
    public static PunktId Ny() => new(Guid.CreateVersion7());
}

/// <summary>
/// Punkt (clause): en numrerad del av en anvisning. Numret följer av platsen och lagras inte.
/// </summary>
/// <param name="Id">Identitet (id).</param>
/// <param name="Text">Text i Markdown utan rå HTML (text); en hänvisning till en punkt skrivs <c>[[punkt:id]]</c>.</param>
/// <param name="Kallor">Källhänvisningar (the support that the clause rests on).</param>
public sealed record Punkt(PunktId Id, string Text, IReadOnlyList<Punktkalla> Kallor)
{
    /// <summary>Längsta text (maximum length in characters).</summary>
    public const int MaxLangdText = 20_000;

    /// <summary>Om punkten säger samma sak på samma stöd (same text and sources).</summary>
    /// <param name="annan">Den andra lydelsen (the other wording).</param>
    public bool Lika(Punkt annan)
    {
        ArgumentNullException.ThrowIfNull(annan);
        return Text == annan.Text && Kallor.SequenceEqual(annan.Kallor);
    }
}

/// <summary>Avsnitt i en anvisning (section): rubrik och punkter i ordning.</summary>
/// <param name="Id">Identitet (id).</param>
/// <param name="Del">Del av mallen (part of the template).</param>
/// <param name="Rubrik">Rubrik utan nummer (heading).</param>
/// <param name="Punkter">Punkter i ordning (clauses in order).</param>
public sealed record Anvisningsavsnitt(AvsnittsId Id, Avsnittsdel Del, string Rubrik, IReadOnlyList<Punkt> Punkter)
{
    /// <summary>Längsta rubrik (maximum length in characters).</summary>
    public const int MaxLangdRubrik = 200;
}

/// <summary>
/// Anvisningstext (the text of an instruction): avsnitt med punkter. Ett värde som aldrig ändras; en ändring är en ny text.
/// </summary>
/// <param name="Avsnitt">Avsnitten i ordning (sections in order).</param>
public sealed record Anvisningstext(IReadOnlyList<Anvisningsavsnitt> Avsnitt)
{
    /// <summary>En text utan avsnitt (no sections).</summary>
    public static Anvisningstext Utan { get; } = new([]);

    /// <summary>Alla punkter i ordning (all clauses in order).</summary>
    public IEnumerable<Punkt> Punkter => Avsnitt.SelectMany(avsnitt => avsnitt.Punkter);

    /// <summary>Punkternas nummer (numbers of the clauses), till exempel 4.2.</summary>
    public IReadOnlyDictionary<PunktId, string> Nummer() => Avsnitt
        .SelectMany((avsnitt, a) => avsnitt.Punkter.Select((punkt, p) => (punkt.Id, Nummer: Nummer(a, p))))
        .ToDictionary(par => par.Id, par => par.Nummer);

    /// <summary>Punktens nummer av dess plats (number of a place), till exempel 4.2.</summary>
    /// <param name="avsnitt">Avsnittets plats, från 0 (index of the section).</param>
    /// <param name="punkt">Punktens plats i avsnittet, från 0 (index of the clause).</param>
    public static string Nummer(int avsnitt, int punkt) =>
        string.Create(CultureInfo.InvariantCulture, $"{avsnitt + 1}.{punkt + 1}");

    /// <summary>Punkten (the clause), eller <see langword="null"/>.</summary>
    /// <param name="id">Identitet (id).</param>
    public Punkt? Punkt(PunktId id) => Punkter.FirstOrDefault(punkt => punkt.Id == id);

    /// <summary>Avsnittet (the section), eller <see langword="null"/>.</summary>
    /// <param name="id">Identitet (id).</param>
    public Anvisningsavsnitt? Hitta(AvsnittsId id) => Avsnitt.FirstOrDefault(avsnitt => avsnitt.Id == id);

    /// <summary>Samma text med ett avsnitt utbytt (with one section replaced).</summary>
    /// <param name="nytt">Avsnittet så som det ska vara (the section).</param>
    public Anvisningstext Med(Anvisningsavsnitt nytt)
    {
        ArgumentNullException.ThrowIfNull(nytt);
        return new([.. Avsnitt.Select(avsnitt => avsnitt.Id == nytt.Id ? nytt : avsnitt)]);
    }

    /// <summary>Samma text med en punkt utbytt (with one clause replaced).</summary>
    /// <param name="ny">Punkten så som den ska vara (the clause).</param>
    public Anvisningstext Med(Punkt ny)
    {
        ArgumentNullException.ThrowIfNull(ny);
        return new([.. Avsnitt.Select(avsnitt => avsnitt with { Punkter = [.. avsnitt.Punkter.Select(punkt => punkt.Id == ny.Id ? ny : punkt)] })]);
    }

    /// <summary>Om texterna är lika i allt (equal in every part).</summary>
    /// <param name="annan">Den andra texten (the other text).</param>
    public bool Lika(Anvisningstext annan)
    {
        ArgumentNullException.ThrowIfNull(annan);
        return Avsnitt.Count == annan.Avsnitt.Count && Avsnitt.Zip(annan.Avsnitt).All(par =>
            par.First.Id == par.Second.Id && par.First.Del == par.Second.Del && par.First.Rubrik == par.Second.Rubrik
            && par.First.Punkter.Count == par.Second.Punkter.Count
            && par.First.Punkter.Zip(par.Second.Punkter).All(p => p.First.Id == p.Second.Id && p.First.Lika(p.Second)));
    }

    /// <summary>
    /// Hinder i texten (obstacles in the text): en obligatorisk del är tom, en punkt saknar text, ett avsnitt saknar rubrik, eller en
    /// hänvisning är bruten. I textens ordning, efter de obligatoriska delarna.
    /// </summary>
    /// <param name="kandaPunkter">Punkter i andra anvisningar som texten får hänvisa till (clauses of other instructions).</param>
    public IReadOnlyList<Utkasthinder> Hinder(IReadOnlySet<PunktId> kandaPunkter)
    {
        ArgumentNullException.ThrowIfNull(kandaPunkter);
        var hinder = Anvisningsmall.Obligatoriska.Select(HinderForDel).OfType<Utkasthinder>().ToList();
        var nummer = Nummer();
        for (var a = 0; a < Avsnitt.Count; a++)
        {
            var avsnitt = Avsnitt[a];
            if (string.IsNullOrWhiteSpace(avsnitt.Rubrik))
                Lagg($"Avsnitt {a + 1} saknar rubrik. Skriv en rubrik.");
            foreach (var punkt in avsnitt.Punkter)
            {
                if (string.IsNullOrWhiteSpace(punkt.Text))
                    Lagg($"Punkt {nummer[punkt.Id]} är tom. Skriv text eller ta bort punkten.");
                foreach (var bruten in Punkthanvisning.I(punkt.Text).Where(h => !Finns(h.Punkt)))
                    Lagg($"Punkt {nummer[punkt.Id]} hänvisar till en punkt som inte finns{(bruten.Punkt is null ? $" ({bruten.Text})" : "")}. Ändra eller ta bort hänvisningen.");
                if (punkt.Kallor.Any(kalla => kalla.Punkt is { } mal && !Finns(mal)))
                    Lagg($"Punkt {nummer[punkt.Id]} har stöd i en punkt som inte finns. Ändra eller ta bort stödet.");
            }

            void Lagg(string text) => hinder.Add(new(text, Hinderplats.Text, avsnitt.Id));
        }

        return hinder;

        bool Finns(PunktId? mal) => mal is { } id && (nummer.ContainsKey(id) || kandaPunkter.Contains(id));
    }

    /// <summary>Kräver att punkter och rubriker ryms (requires that clauses and headings fit).</summary>
    /// <exception cref="RegelbrottException">En punkt eller en rubrik är för lång.</exception>
    internal void KravLangder()
    {
        if (Punkter.FirstOrDefault(punkt => punkt.Text.Length > Anvisningar.Punkt.MaxLangdText) is { } lang)
            throw new RegelbrottException($"Punkt {Nummer()[lang.Id]} har {lang.Text.Length} tecken. Dela den i flera punkter om högst {Anvisningar.Punkt.MaxLangdText} tecken.");
        if (Avsnitt.Any(avsnitt => avsnitt.Rubrik.Length > Anvisningsavsnitt.MaxLangdRubrik))
            throw new RegelbrottException($"En rubrik får ha högst {Anvisningsavsnitt.MaxLangdRubrik} tecken. Korta den.");
    }

    private Utkasthinder? HinderForDel((string Namn, IReadOnlyList<Avsnittsdel> Delar) del)
    {
        var avsnitt = Avsnitt.Where(post => del.Delar.Contains(post.Del)).ToList();
        if (avsnitt.Exists(post => post.Punkter.Any(punkt => !string.IsNullOrWhiteSpace(punkt.Text))))
            return null;
        if (avsnitt.Count > 0)
            return new($"Delen om {del.Namn} är tom. Skriv minst en punkt under {string.Join(" eller ", avsnitt.Select(post => post.Rubrik))}.", Hinderplats.Text, avsnitt[0].Id);
        var rubriker = Anvisningsmall.Avsnitt.Where(post => del.Delar.Contains(post.Del)).Select(post => post.Rubrik);
        return new($"Delen om {del.Namn} saknas. Lägg till ett avsnitt med rubriken {string.Join(" eller ", rubriker)} och skriv minst en punkt i det.", Hinderplats.Text);
    }
}
