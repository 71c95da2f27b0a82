import Glibc

/// "2026-03-04 15:06", in the time zone of the person.
func moment(_ seconds: Double) -> String {
    var time = time_t(seconds)
    var parts = tm()
    localtime_r(&time, &parts)
    func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday)) "
        + "\(padded(parts.tm_hour)):\(padded(parts.tm_min))"
}
