using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Undantagsarenden;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>
/// Vägledaren (the guide): gör fakta av frågan och det som gällde dagen, låter regelverket svara och slår upp källorna. Ingen databas:
/// samma underlag ger samma svar.
/// </summary>
/// <param name="underlag">Underlaget (the data).</param>
public sealed class Vagledare(Regelunderlag underlag)
{
    private static readonly Dictionary<Regelkallslag, Func<Uppslag, Regelkalla, IEnumerable<Skalkalla?>>> uppslag = new()
    {
        [Regelkallslag.Styrdokument] = static (u, kalla) => [u.Kallor.Styrdokument(kalla.Nyckel!, kalla.Avsnitt, kalla.Ord)],
        [Regelkallslag.Lagrum] = static (u, kalla) => [u.Kallor.Lagrum(kalla.Nyckel!)],
        [Regelkallslag.Definition] = static (u, _) => [u.Omrade is { } omrade ? u.Kallor.Definition(omrade) : u.Avtalsomrade is { } avtalsomrade ? u.Kallor.Hanvisning(avtalsomrade.Kalla) : null],
        [Regelkallslag.Centralregel] = static (u, _) => [u.Regel is { } regel ? u.Kallor.Hanvisning(regel.Kalla) : null],
        [Regelkallslag.Anvisning] = static (u, _) => [u.Omrade is { } omrade ? u.Kallor.Anvisning(omrade.Slug) : null],
        [Regelkallslag.Undantag] = static (u, _) => u.Undantag.Select(Kalluppslag.Undantag),
        [Regelkallslag.Ramavtal] = static (u, _) => u.Namnda.Take(Ramavtalsurval.HogstIText).Select(Kalluppslag.Ramavtal),
        [Regelkallslag.Belopp] = static (u, _) => [u.Direktgrans is { } grans ? u.Kallor.Lagrum(grans.Lagrum) : null],
    };

    /// <summary>Svarar på en fråga (answers).</summary>
    /// <param name="fraga">Frågan (the question).</param>
    /// <param name="regler">Regler att pröva i stället för de publicerade (rules to try), till exempel ett utkast.</param>
    /// <exception cref="SaknasException">Området eller organisationen finns inte.</exception>
    public Vagledningssvar Svara(Frageunderlag fraga, Regelsamling? regler = null)
    {
        ArgumentNullException.ThrowIfNull(fraga);
        var u = SlaUpp(fraga);
        var version = underlag.RegelverkFor(fraga.Dag);
        regler ??= version?.Regler ?? Regelsamling.Tom;
        var fakta = Fakta(u);
        var utfall = regler.Svara(fakta, fraga.Dag);
        List<Vagledningsfraga> kvar = [.. regler.Kvar(fakta, fraga.Dag).Select(Fylld)];
        // Ett skäl utan en källa som gällde dagen är inget skäl.
        var skal = Rader(Regeldel.Skal)
            .Select(regel => new Vagledningsskal(u.Fyll(regel.Rubrik), u.Fyll(regel.Text), [.. regel.Kallor.SelectMany(kalla => uppslag[kalla.Slag](u, kalla)).OfType<Skalkalla>()]))
            .Where(ett => ett.Kallor.Count > 0);
        return new(
            new(fraga.Omrade, u.Namn, u.Organisation.Slug, u.Organisation.Namn, fraga.Dag, fraga.Natur, fraga.Varde, fraga.Manader, u.Undantag.Count > 0 ? fraga.Undantag : null),
            utfall.Kod,
            utfall.Slag,
            utfall.Slutsats is { } slutsats ? u.Fyll(slutsats.Rubrik) : UtanSvar(utfall.Slag).Rubrik,
            utfall.Slutsats is { } med ? u.Fyll(med.Text) : UtanSvar(utfall.Slag).Text,
            [.. skal],
            [.. Rader(Regeldel.Steg).Select(regel => new Vagledningssteg(u.Fyll(regel.Rubrik), u.Fyll(regel.Text)))],
            [.. Rader(Regeldel.Forbehall).Select(regel => u.Fyll(regel.Rubrik))],
            [.. regler.Kvar(Fakta(u with { Fraga = fraga with { Natur = null, Varde = null, Undantag = null } }), fraga.Dag).Select(Fylld)],
            kvar,
            [.. Osakert(u, utfall, kvar)],
            [.. AnvandaBelopp(u, utfall)],
            version?.Nummer,
            utfall.Kod == Slutsatskod.EgenRegi ? [] : [.. u.Ramavtal.Select(avtal => avtal.For(fraga.Varde, fraga.Dag))]);

        Vagledningsfraga Fylld(Vagledningsfraga ratt) => ratt with { Text = u.Fyll(ratt.Text), Varfor = u.Fyll(ratt.Varfor) };

        IEnumerable<Vagledningsregel> Rader(Regeldel del) => utfall.Rader.Where(regel => regel.Del == del);
    }

    /// <summary>Fakta som frågan ger (the inputs of a question), utan att svara på den: så prövas regler mot många frågor.</summary>
    /// <param name="fraga">Frågan (the question).</param>
    /// <exception cref="SaknasException">Området eller organisationen finns inte.</exception>
    public Fakta FaktaFor(Frageunderlag fraga)
    {
        ArgumentNullException.ThrowIfNull(fraga);
        return Fakta(SlaUpp(fraga));
    }

    /// <summary>
    /// Fakta som ett provfall ger (the inputs of a test case): det prövar reglerna och inte vilka undantag och ramavtal som råkar finnas, så
    /// det antar själv vad som gäller om dem.
    /// </summary>
    /// <param name="fraga">Frågan (the question).</param>
    /// <exception cref="SaknasException">Området eller organisationen finns inte.</exception>
    public Fakta ProvfaktaFor(Frageunderlag fraga)
    {
        ArgumentNullException.ThrowIfNull(fraga);
        return FaktaFor(fraga).Med(Faktum.Undantag, fraga.Undantag ?? Faktavarden.Nej).Med(Faktum.Ramavtal, fraga.Ramavtal ?? Faktavarden.Ingen);
    }

    private static (string Rubrik, string Text) UtanSvar(Utfallsslag slag) => slag switch
    {
        Utfallsslag.Kollision => ("Reglerna går emot varandra: fråga IT-avdelningen", "Mer än en regel träffar, och de leder till olika svar. Portalen väljer inte mellan dem."),
        Utfallsslag.Ofullstandigt => ("Svaret beror på en uppgift till", "Besvara den fråga som är kvar, så går det att säga vad som gäller."),
        _ => ("Reglerna säger inget: fråga IT-avdelningen", "Ingen regel i portalen gäller för det här köpet den dagen. Portalen gissar inte."),
    };

    private Uppslag SlaUpp(Frageunderlag fraga)
    {
        var avtalsomrade = underlag.Avtalsomraden.GetValueOrDefault(fraga.Omrade);
        var omrade = underlag.Omraden.GetValueOrDefault(fraga.Omrade);
        if (avtalsomrade is null && omrade is null)
            throw new SaknasException($"Det finns inget område eller avtalsområde med adressen {fraga.Omrade}.");
        var organisation = underlag.Organisationer.GetValueOrDefault(fraga.Organisation)
            ?? throw new SaknasException($"Det finns ingen organisation med adressen {fraga.Organisation}.");
        var regel = avtalsomrade?.RegelFor(organisation, fraga.Dag);
        return new(
            fraga,
            omrade,
            avtalsomrade,
            organisation,
            regel,
            avtalsomrade is null || regel is null ? [] : underlag.Undantagen(fraga.Dag).For(organisation.Id, avtalsomrade.Id),
            underlag.Ramavtal.For(omrade?.Id, avtalsomrade?.Id, organisation, fraga.Varde, fraga.Dag),
            underlag.BeloppFor(Beloppsslag.Direktupphandling, fraga.Dag),
            new Kalluppslag(underlag, fraga.Dag));
    }

    private Fakta Fakta(Uppslag u)
    {
        var varden = new Dictionary<Faktum, string>
        {
            [Faktum.Organisation] = u.Organisation.Giltighet.Omfattar(u.Fraga.Dag) ? Slag(u.Organisation) : Faktavarden.Ingen,
            [Faktum.Centralregel] = u.Regel?.Grad switch
            {
                null => Faktavarden.Ingen,
                Centralgrad.Ska => Faktavarden.Ska,
                Centralgrad.INormalfallet => Faktavarden.INormalfallet,
                _ => Faktavarden.Far,
            },
            [Faktum.Ramavtal] = u.Ramavtal.Count == 0 ? Faktavarden.Ingen
                : u.Ramavtal.Any(avtal => avtal.Rymmer(u.Fraga.Varde, u.Fraga.Dag)) ? Faktavarden.Tacker
                : Faktavarden.UtanUtrymme,
            [Faktum.Anvisning] = u.Omrade is { } omrade && u.Kallor.AnvisningFor(omrade.Slug) is not null ? Faktavarden.Ja : Faktavarden.Nej,
            [Faktum.Omrade] = u.Fraga.Omrade,
        };
        // Ett undantag gäller bara det som står i beslutet; finns ett behöver köparen svara på om köpet är det.
        if ((u.Undantag.Count == 0 ? Faktavarden.Nej : u.Fraga.Undantag) is { } undantag)
            varden[Faktum.Undantag] = undantag;
        if (u.Fraga.Natur is { } natur)
            varden[Faktum.Natur] = natur;
        if (Mot(u.Direktgrans, u.Fraga.Varde) is { } varde)
            varden[Faktum.Varde] = varde;
        if (Mot(underlag.BeloppFor(Beloppsslag.Dokumentation, u.Fraga.Dag), u.Fraga.Varde) is { } dokumentation)
            varden[Faktum.Dokumentation] = dokumentation;
        if (Mot(underlag.BeloppFor(Beloppsslag.Troskelvarde, u.Fraga.Dag), u.Fraga.Varde) is { } troskel)
            varden[Faktum.Troskel] = troskel;
        if (u.Fraga.Manader is { } manader)
            varden[Faktum.Tid] = manader <= 48 ? Faktavarden.Inom : Faktavarden.Over;
        return new(varden);
    }

    private static string Slag(Organisation organisation) => organisation.Slag switch
    {
        Organisationsslag.Bolag => Faktavarden.Bolag,
        Organisationsslag.Kommunfullmaktige => Faktavarden.Ingen,
        _ => Faktavarden.Namnd,
    };

    // Ett belopp som ingen har bekräftat avgör inget, vad köpet än är värt.
    private static string? Mot(Beloppsgrans? grans, decimal? varde) => (grans, varde) switch
    {
        (not { ArBekraftad: true }, _) => Faktavarden.Obekraftat,
        (_, null) => null,
        ({ } bekraftad, { } belopp) => bekraftad.Rymmer(belopp) ? Faktavarden.Inom : Faktavarden.Over,
    };

    private static IEnumerable<string> Osakert(Uppslag u, Regelutfall utfall, IReadOnlyList<Vagledningsfraga> kvar)
    {
        foreach (var fraga in kvar)
            yield return $"Obesvarat: {fraga.Text}";
        if (utfall.Slag == Utfallsslag.Kollision)
            yield return $"Regler som går emot varandra: {string.Join(", ", utfall.Kolliderar.Select(regel => regel.Id))}.";
        if (!u.Organisation.Giltighet.Omfattar(u.Fraga.Dag))
            yield return $"{u.Organisation.Namn} finns inte den dagen.";
        if (u.Direktgrans is not { ArBekraftad: true } && utfall.Kod == Slutsatskod.FragaItAvdelningen && u.Regel is null)
            yield return "Direktupphandlingsgränsen är inte bekräftad för den dagen.";
    }

    private IEnumerable<AnvantBelopp> AnvandaBelopp(Uppslag u, Regelutfall utfall)
    {
        if (utfall.Kod is not (Slutsatskod.EgenDirektupphandling or Slutsatskod.EgenUpphandling) && utfall.Slutsats?.Villkor.Any(villkor => villkor.Faktum == Faktum.Varde) != true)
            yield break;
        foreach (var slag in new[] { Beloppsslag.Direktupphandling, utfall.Kod == Slutsatskod.EgenUpphandling ? Beloppsslag.Troskelvarde : Beloppsslag.Dokumentation })
        {
            if (underlag.BeloppFor(slag, u.Fraga.Dag) is { } grans && underlag.Lagrum.TryGetValue(grans.Lagrum, out var lagrum))
                yield return new(slag, grans.Belopp, grans.ArBekraftad, $"{lagrum.Lag} ({lagrum.Sfs}) {lagrum.Paragraf}", lagrum.Nyckel);
        }
    }

    /// <summary>Det som frågan pekar på (what the question points at).</summary>
    private sealed record Uppslag(
        Frageunderlag Fraga,
        Anskaffningsomrade? Omrade,
        Avtalsomrade? Avtalsomrade,
        Organisation Organisation,
        Centralregel? Regel,
        IReadOnlyList<Undantag> Undantag,
        IReadOnlyList<Avropbart> Ramavtal,
        Beloppsgrans? Direktgrans,
        Kalluppslag Kallor)
    {
        public string Namn => Omrade?.Namn ?? Avtalsomrade!.Namn;

        /// <summary>Avtalen som skälet nämner (agreements that the reason names): de som har utrymme, eller alla när inget har det.</summary>
        public IReadOnlyList<Avropbart> Namnda => Ramavtal.Where(Rymmer).ToList() is { Count: > 0 } med ? med : Ramavtal;

        /// <summary>Fyller platserna i en regels text (fills in the placeholders).</summary>
        public string Fyll(string text) => text
            .Replace("{omrade}", Liten(Namn), StringComparison.Ordinal)
            .Replace("{Omrade}", Namn, StringComparison.Ordinal)
            .Replace("{organisation}", Organisation.Namn, StringComparison.Ordinal)
            .Replace("{upphandlande}", Organisation.Slag == Organisationsslag.Bolag ? "bolaget" : "hela staden", StringComparison.Ordinal)
            .Replace("{normalfallet}", Regel?.Grad == Centralgrad.INormalfallet ? "i normalfallet " : "", StringComparison.Ordinal)
            .Replace("{undantag}", string.Join("; ", Undantag.Select(ett => ett.Vad)), StringComparison.Ordinal)
            .Replace("{ramavtal}", Ramavtalen(), StringComparison.Ordinal)
            .Replace("{varde}", Fraga.Varde is { } varde ? Beloppstolk.Skriv(varde) : "inte angivet", StringComparison.Ordinal)
            .Replace("{grans}", Gransen(), StringComparison.Ordinal);

        private string Ramavtalen()
        {
            var namnda = Namnda;
            var text = string.Join(
                " ",
                namnda.Take(Ramavtalsurval.HogstIText).Select(avtal => $"{avtal.Titel}, {avtal.Nummer}, {(avtal.Slutar is { } dag ? $"gäller till {dag:yyyy-MM-dd}" : "gäller tills vidare")}."));
            if (namnda.Count > Ramavtalsurval.HogstIText)
                text += " Fler finns bland stadens ramavtal.";
            if (namnda.Count == Ramavtal.Count)
                return text;
            var utan = Ramavtal.Where(avtal => !Rymmer(avtal)).ToList();
            var nummer = string.Join(", ", utan.Take(Ramavtalsurval.HogstIText).Select(avtal => avtal.Nummer));
            return $"{text} Utrymmet räcker inte i {nummer}{(utan.Count > Ramavtalsurval.HogstIText ? " och fler" : "")}.";
        }

        private bool Rymmer(Avropbart avtal) => avtal.Rymmer(Fraga.Varde, Fraga.Dag);

        private string Gransen() => Direktgrans switch
        {
            null => "Portalen har inget belopp för den dagen.",
            { ArBekraftad: true, Belopp: { } belopp } => Beloppstolk.Skriv(belopp),
            { Belopp: { } belopp } => $"Portalen har uppgiften {Beloppstolk.Skriv(belopp)}, men ingen har bekräftat den.",
            _ => "Lagen anger inget belopp som portalen känner.",
        };

        private static string Liten(string namn) => namn.Length > 1 && char.IsUpper(namn[1]) ? namn : char.ToLowerInvariant(namn[0]) + namn[1..];
    }
}
