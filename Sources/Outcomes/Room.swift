public enum OutcomesRoom {}
