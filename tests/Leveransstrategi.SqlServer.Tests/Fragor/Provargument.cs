using System.Reflection;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Avtal.Andringar;
using Leveransstrategi.Application.Features.Direktupphandlingar;
using Leveransstrategi.Application.Features.Paminnelser;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Application.Features.Styrdokument.Inlasning;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Paminnelser;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.SqlServer.Tests.Fragor;

/// <summary>
/// Provargument (sample arguments): en fråga byggs av värden som passar dess parametrar, en gång med allt ifyllt och en gång med det
/// frivilliga tomt. En parameter av ett slag som saknas här fäller provet, så att en ny fråga aldrig blir utan prov.
/// </summary>
internal static class Provargument
{
    /// <summary>Frågor som behöver egna värden (queries with their own samples).</summary>
    private static readonly Dictionary<Type, object[]> egna = new()
    {
        [typeof(JamforAnvisning.Query)] = [new JamforAnvisning.Query("prov-1", Provsvar.Dag, JamforAnvisning.Utkast, "1"), new JamforAnvisning.Query("prov-1", Provsvar.Dag)],
        [typeof(SokInnehall.Query)] = [new SokInnehall.Query("IT-konsulter \"beslut om ramavtal\" 020-3164/2007", "avsnitt", 1, Provsvar.Dag), new SokInnehall.Query("drift")],
        [typeof(ListAnsvar.Query)] = [new ListAnsvar.Query(Provsvar.Dag), new ListAnsvar.Query(Provsvar.Dag, Organisation: "prov-1")],
        [typeof(ListCentralregler.Query)] = [new ListCentralregler.Query(Provsvar.Dag), new ListCentralregler.Query(Provsvar.Dag, Organisation: "prov-1")],
        [typeof(KontrolleraDirektupphandling.Query)] =
        [
            new KontrolleraDirektupphandling.Query("prov-1", "72220000-3", "250 000", "2008-03-03", "Enhet", "Prov AB", "212000-0142", Provsvar.Id),
            new KontrolleraDirektupphandling.Query("prov-1", "72220000-3", "250 000", "2008-03-03"),
        ],
        [typeof(ProvaAndring.Query)] = [new ProvaAndring.Query("prov-1", new() { Grund = Andringsgrund.BytAvLeverantor, Beskrivning = "Prov", Lamnar = Provsvar.Id, Tilltrader = "Prov AB" })],
        [typeof(ProvaAvrop.Query)] =
        [
            new ProvaAvrop.Query("prov-1", new() { Organisation = "prov-1", Delomrade = 1, Vad = "Prov", Varde = "1 000", Kvantitet = "1", Timmar = "1", Fran = "2008-03-03", Lage = Avropslage.Avropat, Dag = "2008-03-03" }),
        ],
        [typeof(SenasteAvrop.LeverantorQuery)] = [new SenasteAvrop.LeverantorQuery([Provsvar.Id], Provsvar.Dag)],
        [typeof(ListKommentarer.Query)] = [new ListKommentarer.Query("it-konsulter", true, new PunktId(Provsvar.Id)), new ListKommentarer.Query("it-konsulter")],
        [typeof(ListPaminnelser.Query)] = [.. Enum.GetValues<Paminnelseurval>().SelectMany(visa => new[] { new ListPaminnelser.Query(new(visa, Bevakningsslag.Slutar, Paminnelseroll.Forvaltare, "prov-1")), new ListPaminnelser.Query(new(visa)) })],
        [typeof(VisaRamavtal.Query)] = [new VisaRamavtal.Query("prov-1", Provsvar.Dag, VisaRamavtal.Prognosval.Alltid), new VisaRamavtal.Query("prov-1", Provsvar.Dag)],
        [typeof(VagledKop.Query)] = [new VagledKop.Query("prov-1", "prov-1", Provsvar.Dag, Faktavarden.Vanlig, "780 000", 6), new VagledKop.Query("prov-1", "prov-1", Provsvar.Dag)],
        [typeof(TorrkorInlasning.Query)] = [new TorrkorInlasning.Query("prov.txt", "Prov\n\n1 Inledning\n\nBeslutet har dnr 020-3164/2007."u8.ToArray())],
    };

    public static IEnumerable<object> For(Type fraga) => egna.TryGetValue(fraga, out var fardiga)
        ? fardiga
        : new[] { Bygg(fraga, fyllFrivilliga: true), Bygg(fraga, fyllFrivilliga: false) };

    private static object Bygg(Type typ, bool fyllFrivilliga)
    {
        var skapare = typ.GetConstructors().OrderByDescending(en => en.GetParameters().Length).First();
        return skapare.Invoke([.. skapare.GetParameters().Select(parameter => Varde(parameter, fyllFrivilliga))]);
    }

    private static object? Varde(ParameterInfo parameter, bool fyllFrivilliga)
    {
        var frivillig = new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
        if (frivillig && !fyllFrivilliga)
            return null;
        if (parameter is { HasDefaultValue: true, DefaultValue: not null })
            return parameter.DefaultValue;
        var typ = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return typ switch
        {
            _ when typ == typeof(string) => "prov-1",
            _ when typ == typeof(int) => 1,
            _ when typ == typeof(bool) => fyllFrivilliga,
            _ when typ == typeof(Guid) => Provsvar.Id,
            _ when typ == typeof(DateOnly) => Provsvar.Dag,
            _ when typ == typeof(DateTimeOffset) => new DateTimeOffset(2008, 3, 3, 9, 0, 0, TimeSpan.Zero),
            _ when typ.IsEnum => Enum.GetValues(typ).GetValue(0),
            _ when typ.Assembly == typeof(TorrkorInlasning).Assembly => Bygg(typ, fyllFrivilliga),
            _ => throw new NotSupportedException($"{parameter.Member.DeclaringType?.FullName} har parametern {parameter.Name} av typen {typ.Name}. Lägg till ett provvärde."),
        };
    }
}
